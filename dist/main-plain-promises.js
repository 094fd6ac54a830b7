"use strict";
// plain:timers/promises
var module = process.getBuiltinModule("node:timers/promises");
var { setImmediate, setTimeout } = module;

exports.setImmediate = setImmediate;
exports.setTimeout = setTimeout;
