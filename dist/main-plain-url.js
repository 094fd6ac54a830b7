"use strict";
// plain:url
var module = process.getBuiltinModule("node:url");
var { fileURLToPath } = module;

exports.fileURLToPath = fileURLToPath;
