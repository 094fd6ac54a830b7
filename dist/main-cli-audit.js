"use strict";
const __load = async (path) => require(path);
const {
  listsOwners
} = require("./main-cli-forge-lists.js");
require("./main-config-forge-access.js");
const {
  decideOptions,
  environmentLayer,
  runScan,
  workingFolder
} = require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");

// src/cli/audit.ts
async function runAudit(parsed) {
  const { values: environment } = environmentLayer(process.env);
  const values = decideOptions("audit", parsed.values, { environment });
  if (await isSingle(parsed.operands, values)) return runScan("audit", parsed);
  const { auditSeveral } = await __load("./main-cli-audit-several.js");
  return auditSeveral(parsed);
}
async function isSingle(operands, values) {
  if (values.given("expect-gone")) return true;
  if (values.text("queue") !== void 0 || values.flag("wait")) return false;
  if (values.text("repos-file") !== void 0 || operands.length > 1) return false;
  if (listsOwners(values)) return false;
  const { isOneRepository } = await __load("./main-fleet-list-2.js");
  return isOneRepository(operands[0] ?? ".", {
    cwd: workingFolder(process.cwd),
    http: values.flag("allow-http")
  });
}
exports.runAudit = runAudit;
