import {
  readReport
} from "./main-saved-read-report-2.js";
import "./main-report-document.js";
import "./main.js";
export {
  readReport
};
