"use strict";
const {
  hookStatus
} = require("./main-hooks-status.js");
require("./main-git-user-config.js");
const {
  exitStatus,
  maskKeys,
  workingFolder,
  writeOut
} = require("./main.js");
require("./main-search-searcher.js");
const {
  BrleaksError,
  realpathSync
} = require("./hook-check.js");

// src/cli/hook-status.ts
async function showHookStatus(hooks, global, format) {
  if (format !== "text" && format !== "json") {
    throw new BrleaksError("usage", `hook status: --format must be text or json; got "${format}"`);
  }
  const report = await hookStatus({
    folder: workingFolder(process.cwd),
    environment: process.env,
    scope: global ? "global" : "local",
    hooks,
    program: { node: process.execPath, script: realpathSync(process.argv[1] ?? "") }
  });
  const text = format === "json" ? `${JSON.stringify(documentOf(report), null, 2)}
` : textOf(report);
  await writeOut(await maskKeys(text));
  return report.working ? exitStatus.clean : exitStatus.usage;
}
function documentOf({ working, hooksPath, hooks }) {
  return { schemaVersion: 1, working, hooksPath, hooks };
}
function textOf({ hooks, working }) {
  const width = Math.max(...hooks.map(({ name }) => name.length));
  const lines = hooks.flatMap((hook) => linesOf(hook, width));
  const anyInstalled = hooks.some(({ installed }) => installed);
  if (!anyInstalled) lines.push('Run "brleaks hook install" to install them.');
  else if (!working) lines.push('Fix the problems, then run "brleaks hook install" again.');
  return `${lines.join("\n")}
`;
}
function linesOf(hook, width) {
  const name = hook.name.padEnd(width);
  if (hook.where === null) return [`${name}  not installed`];
  const indent = " ".repeat(width + 2);
  const state = hook.problems.length > 0 ? "does not work" : "installed";
  const details = [
    programLine("brleaks", hook.brleaks),
    programLine("Node", hook.node),
    ...hook.problems.map((problem) => `problem: ${problem}`)
  ].filter((line) => line !== null);
  return [`${name}  ${state}: ${hook.where}`, ...details.map((line) => indent + line)];
}
function programLine(name, program) {
  return program === null ? null : `${name} ${program.version ?? "(no version)"}: ${program.path}`;
}
exports.showHookStatus = showHookStatus;
