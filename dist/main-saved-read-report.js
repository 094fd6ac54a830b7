import {
  readReport
} from "./main-saved-read-report-2.js";
import "./main-report-document.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  readReport
};
