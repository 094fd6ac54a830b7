"use strict";
const {
  AuditOutput
} = require("./main-cli-audit-output-2.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.AuditOutput = AuditOutput;
