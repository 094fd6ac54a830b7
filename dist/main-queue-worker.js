"use strict";
const {
  activeHosts,
  markDone,
  mostHosts
} = require("./main-queue-host-queues.js");
const {
  loadQueues
} = require("./main-queue-engine.js");
const {
  Heartbeat
} = require("./main-queue-heartbeat-2.js");
const {
  queueName,
  queuePrefix
} = require("./main-queue-names.js");
const {
  queueOptionNames
} = require("./main-fleet-job-options.js");
const {
  isInternalHost
} = require("./main-fleet-internal-host.js");
require("./main-fleet-credentials.js");
const {
  failedResult,
  jobIsIntact
} = require("./main-fleet-job.js");
const {
  parseAddress
} = require("./main-fleet-address.js");
require("./main-plain-url.js");
require("./main-config-forge-access.js");
require("./main.js");
const {
  setTimeout
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  knownError
} = require("./hook-check.js");

// src/queue/job-data.ts
async function checkedJob(data, policy) {
  if (!isJobData(data)) throw refusal("the job is malformed");
  const { job, results } = data;
  if (!jobIsIntact(job)) throw refusal("the job is malformed: its id does not match");
  if (results !== policy.results) {
    throw refusal(
      `the run looks for results in ${shown(results)}, the worker stores them in ${policy.results}; start both with the same --results`
    );
  }
  const unknown = Object.keys(job.options.flags).find((name) => !queueOptionNames.has(name));
  if (unknown !== void 0) {
    throw refusal(`a job may not set the option --${shown(unknown)}`);
  }
  if (policy.basisOf(job.options) !== job.basis) {
    throw refusal("its options were changed, or the audit runs another version of brleaks");
  }
  await checkAddress(job.repository.address, policy);
  return data;
}
async function checkAddress(address, { local, internal, http }) {
  const parsed = parseAddress(address, { cwd: "/", http });
  if (parsed.kind === "local") {
    if (local) return;
    throw refusal("it is on the worker's own disk; allow that with --allow-local on the worker");
  }
  if (internal || !await isInternalHost(parsed.host)) return;
  throw refusal(
    `${parsed.host} is in a private network; allow that with --allow-internal on the worker`
  );
}
function isJobData(value) {
  if (!isRecord(value)) return false;
  const { version, run, results, job } = value;
  return version === 1 && typeof run === "string" && /^[0-9a-f]{16}$/.test(run) && typeof results === "string" && isJob(job);
}
function isJob(value) {
  if (!isRecord(value)) return false;
  const { version, id, basis, repository, options } = value;
  return version === 1 && typeof id === "string" && typeof basis === "string" && isRecord(repository) && typeof repository.address === "string" && typeof repository.name === "string" && isOptions(options);
}
function isOptions(value) {
  if (!isRecord(value)) return false;
  const { flags, environment, cwd } = value;
  return isRecord(flags) && Object.values(flags).every(isOptionValue) && isRecord(environment) && Object.keys(environment).length === 0 && typeof cwd === "string";
}
function isOptionValue(value) {
  return Array.isArray(value) ? value.every((item) => typeof item === "string") : ["string", "boolean", "number"].includes(typeof value);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(text) {
  return text.replace(/[^\w.:/-]/g, "?").slice(0, 80);
}
function refusal(reason) {
  return new BrleaksError("usage", reason);
}

// src/queue/worker.ts
var hostsMs = 2e3;
var lockMs = 2e4;
var stalledMs = 1e4;
var mostStalls = 5;
var closeMs = 3e3;
var QueueWorker = class {
  #context;
  #workers = /* @__PURE__ */ new Map();
  /** Stops the jobs in progress. */
  #giveUp = new AbortController();
  #active = 0;
  constructor(context) {
    this.#context = context;
  }
  /**
   * Works until `signal`, then lets the jobs in progress end for `graceMs`; those that do not are given back to the queue.
   */
  async work(signal, graceMs) {
    const { redis, pid } = this.#context;
    const heartbeat = new Heartbeat(redis, pid);
    while (!signal.aborted) {
      await this.#followHosts().catch(() => {
      });
      await setTimeout(hostsMs, void 0, { signal }).catch(() => {
      });
    }
    await this.#stop(graceMs);
    await withLimit(heartbeat.close());
  }
  async #followHosts() {
    const hosts = await activeHosts(this.#context.redis);
    if (hosts.length === mostHosts) this.#leaveOthers(new Set(hosts));
    for (const host of hosts) {
      if (!this.#workers.has(host)) this.#workers.set(host, await this.#workerFor(host));
    }
  }
  /** Makes room for hosts with later jobs. Repositories in progress are read to their end. */
  #leaveOthers(hosts) {
    for (const [host, worker] of this.#workers) {
      if (hosts.has(host)) continue;
      this.#workers.delete(host);
      worker.close().catch(() => {
      });
    }
  }
  async #workerFor(host) {
    const { Worker } = await loadQueues();
    const { redis, runner } = this.#context;
    const worker = new Worker(
      queueName(host),
      (job, token) => this.#process(job, token ?? ""),
      {
        connection: redis,
        prefix: queuePrefix,
        concurrency: runner.children,
        lockDuration: lockMs,
        stalledInterval: stalledMs,
        maxStalledCount: mostStalls
      }
    );
    worker.on("error", (error) => {
      this.#context.onEvent({ kind: "fault", reason: knownError(error).message });
    });
    return worker;
  }
  async #process(queued, token) {
    this.#active++;
    try {
      await this.#read(queued, token);
    } finally {
      this.#active--;
    }
  }
  async #read(queued, token) {
    const { onEvent, prepare, results, runner } = this.#context;
    const { run, job } = prepare(await this.#accepted(queued));
    const stored = await results.get(run, job.id);
    if (stored === null) {
      const result = await runner.run(job, { signal: this.#giveUp.signal });
      if (result.status === "stopped" || this.#giveUp.signal.aborted) {
        return giveBack(queued, token);
      }
      const attempts = queued.attemptsMade + 1;
      if (result.status === "failed" && attempts < (queued.opts.attempts ?? 1)) {
        onEvent({ kind: "retry", name: job.repository.name, reason: result.reason ?? "" });
        throw new Error(result.reason ?? "it could not be read");
      }
      const final = { ...result, attempts: Math.max(attempts, result.attempts) };
      await results.put(run, final);
      onEvent({ kind: "result", name: job.repository.name, result: final });
    }
    await markDone(this.#context.redis, run, job.id);
  }
  async #accepted(queued) {
    try {
      return await checkedJob(queued.data, this.#context.policy);
    } catch (error) {
      const { code, message } = knownError(error);
      if (code !== "usage") throw this.#unresolved(queued, message);
      const { UnrecoverableError } = await loadQueues();
      const reason = `refused by the worker: ${message}`;
      this.#context.onEvent({ kind: "refused", reason });
      throw new UnrecoverableError(reason);
    }
  }
  /** The name of its host cannot be looked up now. */
  #unresolved({ data: { job }, attemptsMade, opts }, reason) {
    const { name } = job.repository;
    this.#context.onEvent(
      attemptsMade + 1 < (opts.attempts ?? 1) ? { kind: "retry", name, reason } : { kind: "result", name, result: failedResult(job, reason) }
    );
    return new Error(reason);
  }
  async #stop(graceMs) {
    const workers = [...this.#workers.values()];
    await withLimit(Promise.all(workers.map((worker) => worker.pause(true))));
    const end = Date.now() + graceMs;
    while (this.#active > 0 && Date.now() < end) await setTimeout(100);
    this.#giveUp.abort();
    await withLimit(Promise.all(workers.map((worker) => worker.close())));
    await withLimit(Promise.all(workers.map((worker) => worker.close(true))));
  }
};
async function giveBack(queued, token) {
  const { WaitingError } = await loadQueues();
  await queued.moveToWait(token);
  throw new WaitingError();
}
async function withLimit(action) {
  const timer = new AbortController();
  const limit = setTimeout(closeMs, void 0, { signal: timer.signal }).catch(() => {
  });
  await Promise.race([action.catch(() => {
  }), limit]);
  timer.abort();
}
exports.QueueWorker = QueueWorker;
