"use strict";
const __load = async (path) => require(path);
const {
  hookNames
} = require("./main-model-hook.js");
const {
  decideOptions,
  nearest
} = require("./main.js");
require("./main-search-searcher.js");
const {
  BrleaksError
} = require("./hook-check.js");

// src/cli/hook.ts
var actions = ["install", "uninstall", "status", "run"];
async function runHookCommand(parsed) {
  const values = decideOptions("hook", parsed.values);
  const [word, ...names] = parsed.operands;
  const action = actions.find((name) => name === word);
  switch (action) {
    case void 0:
      throw unknown("action", word, actions);
    case "run": {
      const [name, ...args] = names;
      const hook = knownHook(name);
      if (values.flag("global")) throw misplaced("--global", "install, uninstall and status");
      const { runHook } = await __load("./main-cli-hook-run.js");
      return runHook(hook, args, parsed.values);
    }
    case "install":
    case "uninstall":
    case "status": {
      for (const option of [
        "time-budget",
        "allow-incomplete",
        "report",
        "rules",
        "allow-comments"
      ]) {
        if (parsed.values[option] !== void 0) throw misplaced(`--${option}`, "run");
      }
      if (action === "status") {
        const { showHookStatus } = await __load("./main-cli-hook-status.js");
        const format = String(parsed.values.format ?? "text");
        return showHookStatus(names.map(knownHook), values.flag("global"), format);
      }
      const { changeHooks } = await __load("./main-cli-hook-install.js");
      return changeHooks(action, names.map(knownHook), values.flag("global"));
    }
  }
}
function knownHook(name) {
  const hook = hookNames.find((hookName) => hookName === name);
  if (hook === void 0) throw unknown("hook", name, hookNames);
  return hook;
}
function unknown(what, word, known) {
  const list = known.join(", ");
  if (word === void 0)
    return new BrleaksError("usage", `missing ${what} after "brleaks hook"; choose ${list}`);
  const near = nearest(word, known);
  const hint = near === null ? `choose ${list}` : `did you mean "${near}"?`;
  return new BrleaksError("usage", `unknown ${what} "${word}" for "brleaks hook"; ${hint}`);
}
function misplaced(option, actions2) {
  return new BrleaksError(
    "usage",
    `option ${option} is only valid for "brleaks hook" with ${actions2}`
  );
}
exports.runHookCommand = runHookCommand;
