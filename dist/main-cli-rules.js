"use strict";
const __load = async (path) => require(path);
const {
  counted,
  decideOptions,
  exitStatus,
  printLine,
  writeOut
} = require("./main.js");
const {
  checkRules,
  loadRules
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules
} = require("./hook-check.js");

// src/cli/rules.ts
async function runRules(parsed) {
  const values = decideOptions("rules", parsed.values);
  const [action, ...files] = parsed.operands;
  if (action === "list") {
    const file = files[0] ?? values.text("rules");
    return listRules(values.text("format"), file);
  }
  if (action === "check") return check(files, values.flag("quiet"));
  if (action === "export") {
    const { exportRules } = await __load("./main-cli-rules-export.js");
    return exportRules(files, values);
  }
  throw new BrleaksError(
    "usage",
    `"brleaks rules" needs an action: list, check FILE or export --to TOOL${action === void 0 ? "" : ` (got "${action}")`}`
  );
}
async function listRules(format, file) {
  const rules = [...builtInRules(), ...file === void 0 ? [] : await loadRules(file)];
  if (format === "json") {
    await writeOut(`${JSON.stringify({ rules }, null, 2)}
`);
    return exitStatus.clean;
  }
  if (format !== "text") {
    throw new BrleaksError(
      "usage",
      `"brleaks rules list" supports the formats text and json; got "${format}"`
    );
  }
  const blocks = rules.map(
    (rule) => [
      `${rule.id}  ${rule.service}`,
      `  ${rule.description}`,
      `  prefixes  ${rule.prefixes.map((prefix) => `${prefix.text} (${prefix.mode})`).join(", ")}`,
      `  body      ${rule.body.pattern ?? `[${rule.body.alphabet}]`}, ${rule.body.minLength} to ${rule.body.maxLength} characters`,
      `  revoke    ${rule.revokeUrl}`,
      `  about     ${rule.docsUrl}`
    ].join("\n")
  );
  await writeOut(`${blocks.join("\n\n")}
`);
  return exitStatus.clean;
}
async function check(files, quiet) {
  if (files.length === 0) {
    throw new BrleaksError("usage", '"brleaks rules check" needs a file: brleaks rules check FILE');
  }
  const { testRuleExamples } = await __load("./main-scan-rule-examples.js");
  for (const file of files) {
    const rules = await checkRules(file, testRuleExamples);
    if (!quiet) await printLine(`${file}: valid (${counted(rules.length, "rule")})`);
  }
  return exitStatus.clean;
}
exports.runRules = runRules;
