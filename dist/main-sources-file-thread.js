"use strict";
const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
require("./main.js");
require("./main-search-searcher.js");
const {
  existsSync,
  version
} = require("./hook-check.js");

// src/sources/file-protocol.ts
var fileProtocol = `brleaks ${version} files`;

// src/sources/file-thread.ts
var workerFile = "./brleaks-file-worker.js";
var resourceLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 };
async function startFileThread(task, file = new URL(workerFile, __file.url)) {
  if (!existsSync(file)) return null;
  const { Worker } = await import("node:worker_threads");
  const worker = new Worker(file, { resourceLimits, workerData: { protocol: fileProtocol, task } });
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
  };
  worker.on("error", end).on("exit", end);
  worker.unref();
  return {
    get hasEnded() {
      return hasEnded;
    },
    stop: () => void worker.terminate()
  };
}
exports.startFileThread = startFileThread;
