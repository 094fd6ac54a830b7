import {
  AuditOutput
} from "./main-cli-audit-output-2.js";
import "./main.js";
import "./main-sources-windows.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  AuditOutput
};
