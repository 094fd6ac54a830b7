#!/usr/bin/env node
"use strict";
const __load = async (path) => require(path);
// src/model/node-version.ts
function refuseOldNode(runtime) {
  const [major = 0, minor = 0] = runtime.version.replace(/^v/, "").split(".").map(Number);
  const recent = major >= 23 || major === 22 && minor >= 3 || major === 20 && minor >= 19;
  if (recent && typeof runtime.getBuiltinModule === "function") return null;
  if (recent) {
    return `brleaks needs getBuiltinModule, which this ${runtime.version} does not have; use Node 20.19 or later`;
  }
  const also = major > 20 ? " (for Node 22: 22.3 or later)" : "";
  return `brleaks needs Node 20.19 or later${also}; this is ${runtime.version}`;
}

// src/model/version.ts
var version = true ? "0.1.0" : "0.0.0-unbundled";

// src/cli/process-control.ts
var stopSignals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
var claimingMs = 2e3;
var concludingMs = 2e4;
var lingeringMs = 2e3;
function controlProcess(printFault) {
  let controller;
  const faults = [];
  let claimed = false;
  let finished = false;
  let stoppedBy = null;
  let concluding;
  process.exitCode = 3;
  function stop() {
    if (controller === void 0) controller = new AbortController();
    return controller;
  }
  function end(signal) {
    finished = true;
    for (const name of Object.keys(stopSignals)) process.removeAllListeners(name);
    process.once("exit", () => process.kill(process.pid, signal));
    process.exit(128 + stopSignals[signal]);
  }
  for (const name of Object.keys(stopSignals)) {
    process.on(name, () => {
      if (stop().signal.aborted) return end(name);
      stoppedBy = name;
      stop().abort();
      if (!claimed) setTimeout(() => claimed || end(name), claimingMs).unref();
    });
  }
  process.on("uncaughtException", (fault) => {
    const first = faults.length === 0;
    faults.push(fault);
    if (!first) return;
    const status = finished && process.exitCode === 1 ? 1 : 3;
    const giveUp = () => printFault(fault).catch(() => {
    }).then(() => process.exit(status));
    if (finished || !claimed) giveUp();
    else {
      stop().abort();
      concluding = setTimeout(giveUp, concludingMs);
    }
  });
  process.on("exit", () => {
    if (!finished && faults.length === 0) endedEarly();
  });
  return {
    get controller() {
      return stop();
    },
    faults,
    input: null,
    claim: () => {
      claimed = true;
    },
    finish: (status) => {
      finished = true;
      clearTimeout(concluding);
      process.exitCode = status;
      if (controller === void 0 || !controller.signal.aborted) return;
      const leave = () => stoppedBy === null ? process.exit(status) : end(stoppedBy);
      setTimeout(leave, lingeringMs).unref();
    }
  };
}
function endedEarly() {
  process.exitCode = 3;
  process.stderr.write(
    'brleaks: this is a bug in brleaks: it ended early; please report it with this line (README.md, "Report a bug")\n'
  );
}

// src/cli/main.ts
function start(args) {
  const refusal = refuseOldNode(process);
  if (refusal !== null) {
    process.stderr.write(`${refusal}
`);
    process.exitCode = 2;
    return;
  }
  const control = controlProcess(reportFault);
  main(args, control).then(
    (status) => control.finish(status),
    (fault) => reportFault(fault).then(control.finish)
  );
}
async function main(args, control) {
  if (args[0] === "hook") {
    const { isClean } = await __load("./hook-check.js");
    if (await isClean(args, control)) return 0;
  }
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    process.stdout.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
    process.stdout.write(`${version}
`);
    return 0;
  }
  const { run } = await __load("./main.js");
  return run(args, control);
}
async function reportFault(fault) {
  var _a;
  try {
    const { printFault } = await __load("./main.js");
    await printFault(fault);
  } catch {
    const code = (_a = fault == null ? void 0 : fault.code) != null ? _a : "an unknown error";
    process.stderr.write(`brleaks: stopped by a system error: ${code}
`);
  }
  return 3;
}
start(process.argv.slice(2));
