"use strict";
const {
  createDetector,
  defaultDecodeDepth
} = require("./main-rules-identifier-bigrams.js");
const {
  savedTables
} = require("./hook-check.js");

// src/scan/detector-for.ts
function detectorFor(rules, { decodeDepth = defaultDecodeDepth, countRejections = false } = {}) {
  return createDetector(rules, {
    decodeDepth,
    countRejections,
    tables: savedTables(rules)
  });
}

exports.detectorFor = detectorFor;
