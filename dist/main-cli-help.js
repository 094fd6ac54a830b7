"use strict";
const {
  choicesOf,
  commandHelp,
  exitStatuses,
  revokeHint
} = require("./main-cli-command-help.js");
require("./main-model-hook.js");
const {
  commandNames,
  exitStatus,
  optionsOf,
  writeOut
} = require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");

// src/cli/help.ts
async function showHelp({ command, named, help }) {
  const program = await (named ? helpOfCommand(command, help === "long") : helpOfProgram());
  await writeOut(`${await program.getHelp()}
`);
  return exitStatus.clean;
}
async function helpOfProgram() {
  const program = await base();
  program.usage("Finds exposed Batch Relay API keys (br_…).\n\nUsage: brleaks [command] [options]");
  for (const name of commandNames) {
    const { usage, summary } = commandHelp[name];
    program.command(name === "scan" ? ["$0 [paths...]", usage] : usage, summary);
  }
  program.command("help [command]", "Show help for the program or a command");
  program.command("version", "Show the version");
  addOptions(program, optionsOf("scan"), false);
  for (const name of ["scan", "git", "audit"]) addExamples(program, commandHelp[name]);
  return program;
}
async function helpOfCommand(name, long) {
  const help = commandHelp[name];
  const actions = Object.entries(help.actions ?? {});
  const width = Math.max(...actions.map(([action]) => action.length));
  const paragraphs = [
    `${help.summary}.`,
    ...long ? [help.details] : [],
    `Usage: brleaks ${help.usage} [options]`,
    actions.map(([action, about]) => `brleaks ${name} ${action.padEnd(width)}  ${about}`).join("\n")
  ];
  const program = (await base()).usage(paragraphs.filter(Boolean).join("\n\n"));
  addOptions(program, optionsOf(name), long);
  addExamples(program, help);
  return program;
}
async function base() {
  const { default: yargs } = await import("./parts/yargs.js");
  const statuses = exitStatuses.map(([status, meaning]) => `${status} ${meaning}`);
  return yargs([]).scriptName("brleaks").wrap(Math.min(process.stdout.columns ?? 100, 110)).help(false).exitProcess(false).epilogue(
    [
      `Exit status:
${statuses.map((line) => `  ${line}`).join("\n")}`,
      '"brleaks COMMAND --help" describes each option of a command.',
      revokeHint
    ].join("\n\n")
  );
}
function addOptions(program, specs, long) {
  program.version(false);
  for (const spec of specs) {
    program.option(spec.name, {
      alias: spec.alias,
      describe: long ? `${spec.help}. ${spec.details}` : spec.help,
      group: `${spec.group}:`,
      type: typeOf(spec),
      choices: choicesOf(spec),
      default: spec.default,
      defaultDescription: spec.defaultText
    });
  }
}
function typeOf({ type }) {
  switch (type) {
    case "flag":
      return "boolean";
    case "list":
      return "array";
    case "count":
    case "seconds":
      return "number";
    case "bytes":
    case "text":
      return "string";
  }
}
function addExamples(program, { examples }) {
  for (const [command, explanation] of examples) program.example(command, explanation);
}
exports.showHelp = showHelp;
