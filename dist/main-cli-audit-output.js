import {
  AuditOutput
} from "./main-cli-audit-output-2.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  AuditOutput
};
