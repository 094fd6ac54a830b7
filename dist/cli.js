#!/usr/bin/env node
var version="0.1.0";async function main(args){if(args.length===1&&(args[0]==="--version"||args[0]==="-V")){process.stdout.write(`${version}
`);return}if(args[0]==="hook"){let{nothingStaged}=await import("./glance.js");if(await nothingStaged(args))return}let{run}=await import("./main.js");process.exitCode=await run(args)}await main(process.argv.slice(2));
