"use strict";
const {
  formats,
  jsonParts
} = require("./main-report-sarif.js");
require("./main-report-csv.js");
require("./main-node_modules-preact.js");
require("./main-report-document.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.formats = formats;
exports.jsonParts = jsonParts;
