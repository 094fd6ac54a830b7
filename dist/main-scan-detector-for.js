import {
  detectorFor
} from "./main-scan-detector-for-2.js";
import "./main-rules-identifier-bigrams.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  detectorFor
};
