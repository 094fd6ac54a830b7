"use strict";
const {
  readShared,
  threadsFor,
  workerFile
} = require("./main-git-read-pack.js");
require("./main-git-run.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.readShared = readShared;
exports.threadsFor = threadsFor;
exports.workerFile = workerFile;
