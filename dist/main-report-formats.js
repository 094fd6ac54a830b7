import {
  formats,
  jsonParts
} from "./main-report-sarif.js";
import "./main-report-csv.js";
import "./main-node_modules-preact.js";
import "./main-report-document.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  formats,
  jsonParts
};
