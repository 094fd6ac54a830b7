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

// src/action/main.ts
process.exitCode = 1;
var ended = false;
var controller = typeof AbortController === "function" ? new AbortController() : null;
var stop = () => controller === null ? process.exit(1) : controller.abort();
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
process.on("SIGHUP", stop);
var outputFailed = false;
var onOutputError = () => {
  outputFailed = true;
  process.exitCode = 1;
};
process.stdout.on("error", onOutputError);
process.stderr.on("error", onOutputError);
process.on("uncaughtException", (fault) => fail(fault));
process.on("exit", () => {
  if (!ended)
    writeError(
      'this is a bug in brleaks: it ended before the scan was done; please report it (README.md, "Report a bug")'
    );
});
async function start() {
  const refusal = refuseOldNode(process);
  if (refusal !== null || controller === null) {
    ended = true;
    return writeError(`${refusal}; update the runner, or the version of Node that runs this step`);
  }
  const { runAction } = await __load("./action-run.js");
  const status = await runAction(process.env, controller.signal);
  if (!ended) process.exitCode = outputFailed ? 1 : status;
  ended = true;
}
async function fail(fault) {
  ended = true;
  process.exitCode = 1;
  if (controller !== null) controller.abort();
  try {
    const { explainFault } = await __load("./action-run.js");
    writeError(explainFault(fault));
  } catch {
    writeError(`Node ${process.version} cannot load brleaks; use Node 20.19 or later`);
  }
}
function writeError(message) {
  process.stdout.write(
    `::error title=brleaks::${message.replace(/%/g, "%25").replace(/[\r\n]+/g, " ")}
`
  );
}
start().catch(fail);
