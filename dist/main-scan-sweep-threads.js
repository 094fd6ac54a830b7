"use strict";
const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
const {
  SweepFault,
  sweepHere
} = require("./main-later-tracing.js");
const {
  WorkerPool,
  isSwept,
  threadsFor,
  workerFile,
  workerProtocol
} = require("./main-later-history.js");
require("./main-rules-identifier-bigrams.js");
require("./main-later-range.js");
require("./main-git-shadow.js");
require("./main-sources-windows.js");
require("./main.js");
require("./main-search-searcher.js");
const {
  existsSync
} = require("./hook-check.js");

// src/scan/sweep-threads.ts
async function sweepShared(sweep) {
  const { task, jobs, cores, signal } = sweep;
  const threads = threadsFor(task.plan.objects, jobs, cores);
  const worker = new URL(workerFile, __file.url);
  const commits = new SharedCommits(threads, sweep);
  const shares = threads > 1 && existsSync(worker) ? await sweepInThreads(task, threads, worker, signal, commits) : [];
  signal.throwIfAborted();
  if (!isSwept(task)) {
    const own = await sweepHere(task, signal, (records) => commits.add(records));
    for (const share of own) shares.push(share);
  }
  commits.end();
  return shares;
}
var SharedCommits = class {
  #threads;
  #sweep;
  #records = [];
  #isPassedOn = false;
  constructor(threads, sweep) {
    this.#threads = threads;
    this.#sweep = sweep;
  }
  /** @param records of one thread. */
  add(records) {
    for (const commits of records) this.#records.push(commits);
    if (this.#records.length === this.#threads) this.end();
  }
  end() {
    if (this.#isPassedOn) return;
    this.#isPassedOn = true;
    this.#sweep.onCommits(this.#records);
  }
};
async function sweepInThreads(task, threads, file, signal, commits) {
  const { Worker } = await import("node:worker_threads");
  if (signal.aborted) return [];
  const pool = new WorkerPool({ kind: "sweep", task }, workerProtocol);
  const stop = () => void pool.terminate();
  signal.addEventListener("abort", stop);
  const shares = [];
  try {
    for (let i = 0; i < threads; i++) pool.add(new Worker(file));
    for (let result = await pool.next(); result !== null; result = await pool.next()) {
      if (result.kind === "commits") {
        commits.add([result.commits]);
        continue;
      }
      if (result.share === null) throw new SweepFault("a thread met an object that it cannot read");
      shares.push(result.share);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await pool.terminate();
  }
  if (pool.faults.length > 0) throw new SweepFault("a thread ended early");
  return shares;
}
exports.sweepShared = sweepShared;
