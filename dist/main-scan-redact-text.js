import {
  redactText,
  textRedactor
} from "./main-scan-redact-text-2.js";
import "./main-scan-detector-for-2.js";
import "./main-rules-identifier-bigrams.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  redactText,
  textRedactor
};
