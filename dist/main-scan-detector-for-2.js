import {
  createDetector,
  defaultDecodeDepth
} from "./main-rules-identifier-bigrams.js";
import {
  savedTables
} from "./hook-check.js";

// src/scan/detector-for.ts
function detectorFor(rules, { decodeDepth = defaultDecodeDepth, countRejections = false } = {}) {
  return createDetector(rules, {
    decodeDepth,
    countRejections,
    tables: savedTables(rules)
  });
}

export {
  detectorFor
};
