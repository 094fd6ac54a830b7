"use strict";
const {
  openQueue,
  openStore
} = require("./main-queue-connection.js");
const {
  HostQueues,
  QueuedRun,
  byHost,
  hostOf
} = require("./main-queue-host-queues.js");
require("./main-queue-engine.js");
const {
  activeWorkers
} = require("./main-queue-heartbeat-2.js");
require("./main-queue-names.js");
const {
  failedResult
} = require("./main-fleet-job.js");
require("./main-fleet-address.js");
require("./main-plain-url.js");
const {
  printMessage
} = require("./main.js");
const {
  setTimeout
} = require("./main-search-searcher.js");
const {
  BrleaksError
} = require("./hook-check.js");

// src/queue/queued-jobs.ts
var lookMs = 500;
var censusMs = 5e3;
var batch = 1e3;
var mostLosses = 5;
var unended = ["waiting", "prioritized", "delayed"];
var QueuedJobs = class {
  children = Number.MAX_SAFE_INTEGER;
  #context;
  #queues;
  #pending = /* @__PURE__ */ new Map();
  #told = /* @__PURE__ */ new Set();
  #closing = new AbortController();
  #watching = null;
  #nextCensus = Date.now() + censusMs;
  constructor(context) {
    this.#context = context;
    this.#queues = new HostQueues(context.redis);
  }
  /** Adds jobs to the queue, unless their results are there or they are in it already. */
  async enqueue(jobs) {
    const { run, settings } = this.#context;
    const done = /* @__PURE__ */ new Set();
    for (let start = 0; start < jobs.length; start += batch) {
      for (const { id } of await run.done(jobs.slice(start, start + batch))) done.add(id);
    }
    const missing = jobs.filter(({ id }) => !done.has(id));
    await this.#queues.add(
      missing.map((job) => this.#queued(job)),
      settings
    );
  }
  /** Waits for the result of a job that was added. Stopped by the signal, the job stays in the queue. */
  run(job, { signal }) {
    const result = new Promise((resolve) => {
      this.#pending.set(job.id, { job, resolve, losses: 0 });
    });
    this.#watching ??= this.#watch(AbortSignal.any([signal, this.#closing.signal]));
    return result;
  }
  async close() {
    this.#closing.abort();
    await this.#watching;
    await this.#queues.close();
  }
  #queued(job) {
    const { run, results } = this.#context;
    return {
      id: run.queuedId(job),
      data: { version: 1, run: run.id, results: results.name, job }
    };
  }
  async #watch(signal) {
    const stopped = new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
    await setTimeout(0);
    while (this.#pending.size > 0 && !signal.aborted) {
      await Promise.race([this.#look(), stopped]);
      await setTimeout(lookMs, void 0, { signal }).catch(() => {
      });
    }
    this.#watching = null;
    for (const { job } of [...this.#pending.values()]) {
      this.#settle(failedResult(job, "not read yet: its job is still in the queue"));
    }
  }
  async #look() {
    try {
      await this.#collect();
      if (Date.now() < this.#nextCensus) return;
      await this.#census();
      this.#nextCensus = Date.now() + censusMs;
    } catch (error) {
      this.#tellOnce(messageOf(error));
    }
  }
  async #collect() {
    const { run } = this.#context;
    const jobs = [...this.#pending.values()].map(({ job }) => job);
    for (let start = 0; start < jobs.length; start += batch) {
      for (const job of await run.done(jobs.slice(start, start + batch))) {
        await this.#collectOne(job);
      }
    }
  }
  async #collectOne(job) {
    let result;
    try {
      result = await this.#storedResult(job);
    } catch (error) {
      const { name } = job.repository;
      this.#tellOnce(`the result of ${name} cannot be read now: ${messageOf(error)}; trying again`);
      return;
    }
    if (result === null) await this.#lost(job);
    else this.#settle(result);
  }
  /** Null if there is none, or if it is not that of this job. */
  async #storedResult({ id, basis }) {
    const { run, results } = this.#context;
    const result = await results.get(run.id, id);
    return result?.basis === basis ? result : null;
  }
  /** Looks for jobs that no worker will do: those that failed without a result, and those that are gone. */
  async #census() {
    const { redis, run } = this.#context;
    if (await run.renew()) {
      this.#context.tell(
        "the queue has lost this run, probably in a crash; what is missing is added again"
      );
    }
    if ((await activeWorkers(redis)).length === 0) {
      this.#tellOnce('no worker is running: start "brleaks worker --queue URL" on any machine');
    }
    const jobs = [...this.#pending.values()].map(({ job }) => job);
    for (const [host, ofHost] of byHost(jobs, (job) => job)) await this.#censusOf(host, ofHost);
  }
  async #censusOf(host, jobs) {
    const { redis } = this.#context;
    const queue = await this.#queues.of(host);
    const waiting = new Set(await queue.getRanges([...unended], 0, -1));
    const active = new Set(await queue.getRanges(["active"], 0, -1));
    const failed = new Set(await queue.getRanges(["failed"], 0, -1));
    for (const job of jobs) {
      const id = this.#context.run.queuedId(job);
      if (waiting.has(id)) continue;
      if (failed.has(id)) await this.#parked(job, await failedReason(redis, queue.toKey(id)));
      else if (active.has(id)) await this.#repair(queue, job);
      else await this.#lost(job);
    }
  }
  /** BullMQ never ends an active job whose data is not JSON: it is given to a worker again and again. */
  async #repair(queue, job) {
    const { id, data } = this.#queued(job);
    try {
      await queue.getJob(id);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      await this.#context.redis.hset(queue.toKey(id), "data", JSON.stringify(data));
    }
  }
  /** A job whose worker died each time, or that a worker refused. */
  async #parked(job, reason) {
    if ((await this.#context.run.done([job])).length > 0) return;
    this.#settle(failedResult(job, reasonOf(reason)));
  }
  async #lost(job) {
    const { run, settings } = this.#context;
    const pending = this.#pending.get(job.id);
    if (pending === void 0) return;
    const [stored] = await run.done([job]);
    if (stored !== void 0) {
      const result = await this.#storedResult(job);
      if (result !== null) return this.#settle(result);
      await run.forget(job);
    }
    pending.losses++;
    if (pending.losses > mostLosses) {
      return this.#settle(failedResult(job, `the queue lost it ${mostLosses} times`));
    }
    const queue = await this.#queues.of(hostOf(job));
    await queue.remove(run.queuedId(job)).catch(() => 0);
    await this.#queues.add([this.#queued(job)], settings);
  }
  #settle(result) {
    this.#pending.get(result.id)?.resolve(result);
    this.#pending.delete(result.id);
  }
  #tellOnce(message) {
    if (this.#told.has(message) || this.#told.size > 100) return;
    this.#told.add(message);
    this.#context.tell(message);
  }
};
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function failedReason(redis, key) {
  return redis.hget(key, "failedReason");
}
function reasonOf(text) {
  if (text === null || text === "") return "its job failed";
  return /stalled more than allowable limit/.test(text) ? "every worker that read it was killed" : text.replace(/[\p{Cc}\s]+/gu, " ").slice(0, 500);
}

// src/cli/audit-queue.ts
var lastPriority = 2097152;
async function queueJobs(jobs, values, { cwd }) {
  const priority = values.number("priority");
  if (priority < 1 || priority >= lastPriority) {
    throw new BrleaksError("usage", `option --priority: expected 1 to ${lastPriority - 1}`);
  }
  const redis = await openQueue(values, { patient: false });
  try {
    const results = await openStore(redis, values, cwd);
    const run = await QueuedRun.open(redis, jobs, results.name);
    const queued = new QueuedJobs({
      redis,
      run,
      results,
      settings: { priority, hostRate: values.number("host-rate") || null },
      tell: (message) => void printMessage(message)
    });
    await queued.enqueue(jobs);
    if (run.isOld) await printMessage("going on with the run that the same command began");
    return {
      runner: queued,
      finish: async () => {
        await run.finish();
        await results.drop(run.id);
      },
      close: async () => {
        await queued.close();
        redis.disconnect();
      }
    };
  } catch (error) {
    redis.disconnect();
    throw error;
  }
}
exports.queueJobs = queueJobs;
