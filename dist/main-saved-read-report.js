"use strict";
const {
  readReport
} = require("./main-saved-read-report-2.js");
require("./main-report-document.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.readReport = readReport;
