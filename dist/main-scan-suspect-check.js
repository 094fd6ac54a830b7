"use strict";
const {
  createDetector,
  defaultDecodeDepth,
  needlesFor
} = require("./main-rules-identifier-bigrams.js");
const {
  createSearcher,
  embeddedStarts
} = require("./main-search-searcher.js");
const {
  savedTables
} = require("./hook-check.js");

// src/scan/suspect-check.ts
function holdKeys(chunks, rules) {
  const detector = createDetector(rules, {
    decodeDepth: defaultDecodeDepth,
    tables: savedTables(rules)
  });
  for (const chunk of chunks) {
    if (embeddedStarts.some((start) => chunk.bytes.includes(start))) return true;
    for (const { kind } of detector.detect(chunk)) if (kind === "candidate") return true;
  }
  return false;
}
function searcherFor(rules) {
  return createSearcher(needlesFor(rules).patterns);
}
exports.holdKeys = holdKeys;
exports.needlesFor = needlesFor;
exports.searcherFor = searcherFor;
