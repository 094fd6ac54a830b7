"use strict";
// src/queue/names.ts
var queuePrefix = "brleaks-queue";
var hostsKey = "brleaks:hosts";
var workersKey = "brleaks:workers";
var hostLifeMs = 30 * 24 * 36e5;
var runLifeSeconds = 30 * 24 * 3600;
var localHost = "local";
function queueName(host) {
  return `host-${host.replace(/[^a-z0-9._-]/gi, "_").slice(0, 255)}`;
}
function runKey(list) {
  return `brleaks:run:${list}`;
}
function doneKey(run) {
  return `brleaks:done:${run}`;
}
function resultsKey(run) {
  return `brleaks:results:${run}`;
}

exports.queuePrefix = queuePrefix;
exports.hostsKey = hostsKey;
exports.workersKey = workersKey;
exports.hostLifeMs = hostLifeMs;
exports.runLifeSeconds = runLifeSeconds;
exports.localHost = localHost;
exports.queueName = queueName;
exports.runKey = runKey;
exports.doneKey = doneKey;
exports.resultsKey = resultsKey;
