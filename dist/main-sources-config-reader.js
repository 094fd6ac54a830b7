"use strict";
const {
  commitReader,
  indexReader
} = require("./main-git-read-path.js");
require("./main-git-index-names.js");
require("./main-git-run.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.commitReader = commitReader;
exports.indexReader = indexReader;
