"use strict";
const {
  searchPush
} = require("./main-git-run.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.searchPush = searchPush;
