"use strict";
const {
  detectorFor
} = require("./main-scan-detector-for-2.js");
require("./main-rules-identifier-bigrams.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.detectorFor = detectorFor;
