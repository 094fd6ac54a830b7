"use strict";
const {
  configurationFileFields
} = require("./main-report-document.js");
const {
  redactText
} = require("./main-scan-redact-text-2.js");
require("./main-scan-detector-for-2.js");
require("./main-rules-identifier-bigrams.js");
const {
  configFileNames,
  configPlaceText,
  configVersion,
  decideOptions,
  exitStatus,
  fileName,
  optionSpecs,
  optionsOf,
  printLine,
  rootOf,
  settingOriginText,
  settingsFor,
  visible,
  workingFolder,
  writeOut
} = require("./main.js");
const {
  writeReportFile
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules,
  join,
  lstatSync
} = require("./hook-check.js");

// src/config/config-template.ts
var samples = {
  include: '["src/**"]',
  exclude: '["vendor/**"]',
  "max-size": '"100M"',
  rules: '"config/rules.json"',
  baseline: '"brleaks.baseline.json"',
  "ignore-file": '".brleaksignore"',
  "foreign-marks": '["gitleaks"]',
  format: '"text"'
};
function configTemplate() {
  const options = optionSpecs.filter((spec) => spec.inFile).map(optionLines);
  return [
    "{",
    "  // brleaks.config.jsonc: see docs/configuration.md. The command line and BRLEAKS_… variables override this file.",
    "  // For completion in an editor:",
    '  // "$schema": "./node_modules/brleaks/schema/config.schema.json",',
    `  "version": ${configVersion},`,
    "",
    ...options.flatMap((lines) => [...lines, ""]),
    "  // Known keys, by file or by fingerprint. Reports still list them, marked as suppressed.",
    '  "known": [',
    '    // { "path": "test/fixtures/**", "reason": "made-up keys" }',
    "  ]",
    "}",
    ""
  ].join("\n");
}
function optionLines(spec) {
  const negative = spec.name.startsWith("no-");
  const sample = samples[spec.name] ?? (spec.type === "flag" ? String(negative) : JSON.stringify(spec.default ?? ""));
  const choices = spec.choices === void 0 ? "" : ` (${spec.choices.join(", ")})`;
  const help = negative ? `false: ${lowerFirst(spec.help)}` : spec.help;
  return [`  // ${help}${choices}`, `  // "${fileName(spec)}": ${sample},`];
}
function lowerFirst(text2) {
  return text2.charAt(0).toLowerCase() + text2.slice(1);
}

// src/cli/config.ts
var templateName = "brleaks.config.jsonc";
async function runConfig(parsed) {
  const [action, ...more] = parsed.operands;
  if (action === "init" && more.length === 0) return init(parsed);
  if (action !== void 0) {
    throw new BrleaksError(
      "usage",
      `"brleaks config" has no action "${action}"; use "brleaks config" or "brleaks config init"`
    );
  }
  const settings = await settingsFor("config", parsed);
  const format = settings.values.text("format");
  const json = settings.values.origin("format").kind === "command line" && format === "json";
  const shown = json ? `${JSON.stringify(document(settings), null, 2)}
` : text(settings);
  await writeOut(redactText(shown, [...builtInRules(), ...settings.rules]));
  return exitStatus.clean;
}
async function init(parsed) {
  const values = decideOptions("config", parsed.values);
  const root = rootOf(["."], workingFolder(process.cwd)) ?? workingFolder(process.cwd);
  const existing = configFileNames.find(
    (name) => lstatSync(join(root, name), { throwIfNoEntry: false }) !== void 0
  );
  if (existing !== void 0) {
    throw new BrleaksError("config", `${existing} already exists; edit it or remove it first`);
  }
  await writeReportFile(join(root, templateName), configTemplate(), 420);
  if (!values.flag("quiet")) await printLine(`wrote ${join(root, templateName)}`);
  return exitStatus.clean;
}
function rows({ values }) {
  return optionsOf("config").filter(({ name }) => name !== "help" && name !== "version").map(({ name, type }) => ({
    name,
    value: values.value(name) ?? (type === "flag" ? false : null),
    origin: settingOriginText(values.origin(name))
  }));
}
function document(settings) {
  return {
    files: settings.configuration.files.map(configurationFileFields),
    options: rows(settings),
    knownEntries: settings.known.entries.length,
    notices: settings.notices
  };
}
function text(settings) {
  const files = settings.configuration.files.map(({ kind, path, sha256, from }) => [
    kind,
    path,
    `SHA-256 ${sha256.slice(0, 12)}${from === null ? "" : `, from ${configPlaceText(from)}`}`
  ]);
  const options = rows(settings).map(({ name, value, origin }) => [name, valueText(value), origin]);
  const notices = settings.notices.map((notice) => `note: ${visible(notice)}
`).join("");
  return `Files
${table(files)}
Options
${table(options)}${notices === "" ? "" : "\n"}${notices}`;
}
function valueText(value) {
  if (value === null) return "-";
  return typeof value === "object" ? value.join(" ") : String(value);
}
function table(lines) {
  const clean = lines.map((line) => line.map(visible));
  const width = (column) => Math.max(...clean.map((line) => (line[column] ?? "").length));
  const widths = [width(0), Math.min(40, width(1))];
  return clean.map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")).map((line) => `  ${line.trimEnd()}
`).join("");
}
exports.runConfig = runConfig;
