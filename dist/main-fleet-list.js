"use strict";
const {
  isOneRepository,
  listRepositories
} = require("./main-fleet-list-2.js");
require("./main-fleet-address.js");
require("./main-plain:url.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.isOneRepository = isOneRepository;
exports.listRepositories = listRepositories;
