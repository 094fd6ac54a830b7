"use strict";
const {
  loadQueues
} = require("./main-queue-engine.js");
const {
  doneKey,
  hostLifeMs,
  hostsKey,
  localHost,
  queueName,
  queuePrefix,
  runKey,
  runLifeSeconds
} = require("./main-queue-names.js");
const {
  parseAddress
} = require("./main-fleet-address.js");
const {
  createHash,
  randomBytes
} = require("./main-search-searcher.js");
const {
  BrleaksError
} = require("./hook-check.js");

// src/queue/host-queues.ts
var mostHosts = 500;
var batch = 500;
var largestData = 64 * 1024;
var endedLifeSeconds = 7 * 24 * 3600;
var tries = 3;
var backOffMs = 5e3;
var HostQueues = class {
  #redis;
  #queues = /* @__PURE__ */ new Map();
  constructor(redis) {
    this.#redis = redis;
  }
  /**
   * Adds jobs. A job that is in its queue already stays as it is.
   * @throws BrleaksError `usage` if workers would not follow all hosts.
   */
  async add(jobs, { priority, hostRate }) {
    const hosts = byHost(jobs, ({ data }) => data.job);
    if (hosts.size > mostHosts) throw tooManyHosts(hosts.size);
    for (const [host, ofHost] of hosts) {
      const queue = await this.of(host);
      if (hostRate === null) await queue.removeGlobalRateLimit();
      else await queue.setGlobalRateLimit(hostRate, 6e4);
      for (let start = 0; start < ofHost.length; start += batch) {
        await queue.addBulk(
          ofHost.slice(start, start + batch).map(({ id, data }) => ({
            name: "repository",
            data,
            opts: {
              jobId: id,
              priority,
              attempts: tries,
              backoff: { type: "exponential", delay: backOffMs },
              removeOnComplete: { age: endedLifeSeconds },
              removeOnFail: { age: endedLifeSeconds },
              sizeLimit: largestData
            }
          }))
        );
      }
      await this.#redis.zadd(hostsKey, Date.now(), host);
    }
  }
  async of(host) {
    const known = this.#queues.get(host);
    if (known !== void 0) return known;
    const { Queue } = await loadQueues();
    const queue = new Queue(queueName(host), {
      connection: this.#redis,
      prefix: queuePrefix
    });
    queue.on("error", () => {
    });
    this.#queues.set(host, queue);
    return queue;
  }
  async close() {
    await Promise.all([...this.#queues.values()].map((queue) => queue.close().catch(() => {
    })));
  }
};
function byHost(items, jobOf) {
  const hosts = /* @__PURE__ */ new Map();
  for (const item of items) {
    const host = hostOf(jobOf(item));
    const known = hosts.get(host);
    if (known === void 0) hosts.set(host, [item]);
    else known.push(item);
  }
  return hosts;
}
function hostOf({ repository: { address } }) {
  return parseAddress(address, { cwd: "/", http: true }).host ?? localHost;
}
async function activeHosts(redis) {
  const since = Date.now() - hostLifeMs;
  return redis.zrevrangebyscore(hostsKey, "+inf", since, "LIMIT", 0, mostHosts);
}
function tooManyHosts(count) {
  return new BrleaksError(
    "usage",
    `the repositories are on ${count} hosts, and a queue takes ${mostHosts} in one run: split the list`
  );
}

// src/queue/run.ts
var QueuedRun = class _QueuedRun {
  /** 16 hexadecimal digits: part of the ids of its jobs, so that a later run of the same list has jobs of its own. */
  id;
  /** True if the run was begun before, by the same command. */
  isOld;
  #redis;
  #list;
  constructor(redis, list, { id, isOld }) {
    this.#redis = redis;
    this.#list = list;
    this.id = id;
    this.isOld = isOld;
  }
  /**
   * Begins a run, or goes on with the one that the same command began: same repositories, options and place for results.
   */
  static async open(redis, jobs, results) {
    const list = createHash("sha256").update(JSON.stringify([results, ...jobs.map(({ id: id2 }) => id2).sort()])).digest("hex");
    const id = randomBytes(8).toString("hex");
    const isNew = await redis.set(runKey(list), id, "EX", runLifeSeconds, "NX");
    const known = isNew === null ? await redis.get(runKey(list)) : null;
    return new _QueuedRun(redis, list, { id: known ?? id, isOld: known !== null });
  }
  /** Id of a job in the queue: BullMQ allows no colon, and takes a number for its own. */
  queuedId(job) {
    return `${this.id}-${job.id}`;
  }
  /** Of these jobs, those whose results are stored. */
  async done(jobs) {
    if (jobs.length === 0) return [];
    const marks = await this.#redis.smismember(
      doneKey(this.id),
      jobs.map(({ id }) => id)
    );
    return jobs.filter((_, index) => marks[index] === 1);
  }
  /** Takes the mark from jobs whose results are gone. */
  async forget(job) {
    await this.#redis.srem(doneKey(this.id), job.id);
  }
  /** Writes the record again. @returns true if it was gone: the server has lost what it held. */
  async renew() {
    const before = await this.#redis.set(runKey(this.#list), this.id, "EX", runLifeSeconds, "GET");
    return before === null;
  }
  /** Ends the run: the same command begins a new one. */
  async finish() {
    await this.#redis.unlink(runKey(this.#list), doneKey(this.id));
  }
};
async function markDone(redis, run, id) {
  await redis.sadd(doneKey(run), id);
  await redis.expire(doneKey(run), runLifeSeconds);
}

exports.mostHosts = mostHosts;
exports.HostQueues = HostQueues;
exports.byHost = byHost;
exports.hostOf = hostOf;
exports.activeHosts = activeHosts;
exports.QueuedRun = QueuedRun;
exports.markDone = markDone;
