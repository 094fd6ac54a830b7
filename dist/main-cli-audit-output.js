import {
  AuditOutput
} from "./main-cli-audit-output-2.js";
import "./main.js";
export {
  AuditOutput
};
