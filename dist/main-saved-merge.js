"use strict";
const {
  ReportMerger,
  mergeReports
} = require("./main-saved-merge-2.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.ReportMerger = ReportMerger;
exports.mergeReports = mergeReports;
