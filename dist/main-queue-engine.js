"use strict";
// src/queue/engine.ts
async function loadQueues() {
  return import("./parts/bullmq.js");
}
async function loadRedis() {
  return import("./parts/ioredis.js");
}

exports.loadQueues = loadQueues;
exports.loadRedis = loadRedis;
