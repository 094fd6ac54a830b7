"use strict";
const __load = async (path) => require(path);
const {
  openQueue,
  openStore
} = require("./main-queue-connection.js");
const {
  jobPool
} = require("./main-fleet-child-process.js");
require("./main-queue-engine.js");
require("./main-queue-names.js");
const {
  basisOf,
  withWorkerOptions
} = require("./main-fleet-job-options.js");
require("./main-fleet-verdicts.js");
require("./main-fleet-credentials.js");
require("./main-fleet-job.js");
require("./main-plain-url.js");
require("./main-config-forge-access.js");
const {
  decideOptions,
  environmentLayer,
  exitStatus,
  loadSettings,
  maskKeysOf,
  printMessage,
  stopOnSignals,
  workingFolder
} = require("./main.js");
require("./main-search-searcher.js");
const {
  BrleaksError,
  version
} = require("./hook-check.js");

// src/cli/worker.ts
async function runWorker({ operands, values: flags }) {
  const [operand] = operands;
  if (operand !== void 0) {
    throw new BrleaksError("usage", `"brleaks worker" takes no arguments; got "${operand}"`);
  }
  const { values: environment, notices } = environmentLayer(process.env);
  const values = decideOptions("worker", flags, { environment });
  for (const notice of notices) await printMessage(notice);
  return values.flag("healthcheck") ? checkHealth(values) : work(flags, values);
}
var nothingGiven = { flags: {}, environment: {}, reader: null, root: null };
async function checkHealth(values) {
  const { hasLocalWorker } = await __load("./main-queue-heartbeat-2.js");
  const redis = await openQueue(values, { patient: false });
  try {
    if (await hasLocalWorker(redis)) return exitStatus.clean;
    await printMessage("no worker has given a sign of life on this machine within 30 seconds");
    return exitStatus.incomplete;
  } finally {
    redis.disconnect();
  }
}
async function work(flags, values) {
  const cwd = workingFolder(process.cwd);
  const redirects = values.flag("allow-internal");
  const own = { flags, environment: process.env, cwd, redirects };
  await checkOwnFiles(own);
  const plain = await loadSettings({ command: "audit", ...nothingGiven, cwd });
  const { signal } = stopOnSignals();
  const { QueueWorker } = await __load("./main-queue-worker.js");
  const redis = await openQueue(values, { patient: true });
  const pool = jobPool(values);
  try {
    const results = await openStore(redis, values, cwd);
    const worker = new QueueWorker({
      redis,
      results,
      runner: pool,
      policy: {
        local: values.flag("allow-local"),
        internal: values.flag("allow-internal"),
        http: values.flag("allow-http"),
        results: results.name,
        basisOf: (options) => basisOf(options, plain, version)
      },
      prepare: (data) => ({ ...data, job: withWorkerOptions(data.job, own) }),
      pid: process.pid,
      onEvent: eventPrinter(values)
    });
    await printMessage(`waiting for repositories, ${pool.children} at a time`);
    await worker.work(signal, values.number("grace") * 1e3);
    return exitStatus.clean;
  } finally {
    await pool.close();
    redis.disconnect();
  }
}
async function checkOwnFiles({
  flags,
  environment,
  cwd
}) {
  const settings = await loadSettings({
    command: "worker",
    flags,
    environment,
    reader: null,
    root: null,
    cwd
  });
  maskKeysOf(settings.rules);
}
function eventPrinter(values) {
  const faults = /* @__PURE__ */ new Set();
  return (event) => {
    if (event.kind === "fault") {
      if (faults.has(event.reason) || faults.size > 100) return;
      faults.add(event.reason);
    } else if (values.flag("quiet")) return;
    void printMessage(eventText(event));
  };
}
function eventText(event) {
  switch (event.kind) {
    case "result": {
      const { status, reason } = event.result;
      return status === "failed" ? `${event.name}: not read: ${reason}` : `${event.name}: read`;
    }
    case "retry":
      return `${event.name}: ${event.reason}; trying again later`;
    case "refused":
      return `a job was ${event.reason}`;
    case "fault":
      return event.reason;
  }
}
exports.runWorker = runWorker;
