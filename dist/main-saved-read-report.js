import {
  readReport
} from "./main-saved-read-report-2.js";
import "./main-report-document.js";
import "./main.js";
import "./main-sources-windows.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  readReport
};
