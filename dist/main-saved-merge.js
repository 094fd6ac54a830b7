import {
  ReportMerger,
  mergeReports
} from "./main-saved-merge-2.js";
import "./main.js";
export {
  ReportMerger,
  mergeReports
};
