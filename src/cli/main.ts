import { version } from '../model/version.ts'

// The door for people: loads only what the command at hand needs, for starting takes longer than most scans.
async function main(args: readonly string[]): Promise<void> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version}\n`)
    return
  }
  if (args[0] === 'hook') {
    const { nothingStaged } = await import('./glance.ts')
    if (await nothingStaged(args)) return
  }
  const { run } = await import('./run.ts')
  process.exitCode = await run(args)
}

await main(process.argv.slice(2))
