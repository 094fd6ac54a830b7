"use strict";
const {
  Heartbeat,
  activeWorkers,
  hasLocalWorker
} = require("./main-queue-heartbeat-2.js");
require("./main-queue-names.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.Heartbeat = Heartbeat;
exports.activeWorkers = activeWorkers;
exports.hasLocalWorker = hasLocalWorker;
