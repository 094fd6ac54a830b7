"use strict";
const {
  openInRepository
} = require("./main-git-read-pack.js");
require("./main-git-run.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.openInRepository = openInRepository;
