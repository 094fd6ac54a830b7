import {
  createDetector,
  defaultDecodeDepth,
  needlesFor
} from "./main-rules-identifier-bigrams.js";
import {
  createSearcher,
  embeddedStarts
} from "./main-search-searcher.js";
import {
  savedTables
} from "./hook-check.js";
import "./main-plain:fs.js";

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
export {
  holdKeys,
  needlesFor,
  searcherFor
};
