"use strict";
const {
  rememberingScan
} = require("./main-fleet-object-cache.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.rememberingScan = rememberingScan;
