// src/action/main.ts
process.exitCode = 1;
var ended = false;
var controller = typeof AbortController === "function" ? new AbortController() : null;
var stop = () => controller === null ? process.exit(1) : controller.abort();
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
process.on("SIGHUP", stop);
process.on("uncaughtException", (fault) => fail(fault));
process.on("exit", () => {
  if (!ended) writeError("this is a bug in brleaks: it ended before its work was done");
});
async function start() {
  if (controller === null) throw new Error("this version of Node is too old");
  const { runAction } = await import("./action-run.js");
  const status = await runAction(process.env, controller.signal);
  if (!ended) process.exitCode = status;
  ended = true;
}
async function fail(fault) {
  ended = true;
  process.exitCode = 1;
  if (controller !== null) controller.abort();
  try {
    const { explainFault } = await import("./action-run.js");
    writeError(explainFault(fault));
  } catch {
    writeError(`brleaks could not be loaded by Node ${process.version}; it needs 20.19 or later`);
  }
}
function writeError(message) {
  process.stdout.write(
    `::error title=brleaks::${message.replace(/%/g, "%25").replace(/[\r\n]+/g, " ")}
`
  );
}
start().catch(fail);
