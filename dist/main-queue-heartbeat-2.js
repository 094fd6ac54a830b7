"use strict";
const {
  workersKey
} = require("./main-queue-names.js");
const {
  hostname
} = require("./main-search-searcher.js");

// src/queue/heartbeat.ts
var beatMs = 5e3;
var aliveMs = 3e4;
var Heartbeat = class {
  #redis;
  #name;
  #timer;
  /** @param pid of this process. */
  constructor(redis, pid) {
    this.#redis = redis;
    this.#name = workerName(pid);
    this.#timer = setInterval(() => this.#beat(), beatMs);
    this.#beat();
  }
  #beat() {
    const now = Date.now();
    this.#redis.zadd(workersKey, now, this.#name).catch(() => {
    });
    this.#redis.zremrangebyscore(workersKey, "-inf", now - aliveMs).catch(() => {
    });
  }
  /** @param timeMs for the server to answer. */
  async close() {
    clearInterval(this.#timer);
    await this.#redis.zrem(workersKey, this.#name);
  }
};
async function activeWorkers(redis) {
  return redis.zrangebyscore(workersKey, Date.now() - aliveMs, "+inf");
}
async function hasLocalWorker(redis) {
  const ours = workerName("");
  return (await activeWorkers(redis)).some((name) => name.startsWith(ours));
}
function workerName(pid) {
  return `${hostname()}/${pid}`;
}

exports.Heartbeat = Heartbeat;
exports.activeWorkers = activeWorkers;
exports.hasLocalWorker = hasLocalWorker;
