"use strict";
const __load = async (path) => require(path);
const {
  $,
  ExcerptText,
  Fact,
  Footer,
  ScrollRegion,
  Severity,
  StepList,
  a,
  day,
  page,
  statusText
} = require("./main-node_modules-preact.js");
const {
  findingFields,
  schemaVersion,
  wellFormedJson
} = require("./main-report-document.js");
require("./main-later-findings.js");
const {
  checkReports,
  codeSpan,
  counted,
  decideOptions,
  deliver,
  environmentLayer,
  explainFailOnLive,
  failOn,
  fileStyle,
  grouped,
  keySteps,
  maskKeysOf,
  modeName,
  outcome,
  paint,
  placeName,
  placesOf,
  planReports,
  printLine,
  printMessage,
  shownKey,
  terminalStyle,
  visible,
  writeOut
} = require("./main.js");
const {
  checkReportFile,
  loadRules,
  readInput,
  readNamedFile,
  severityOf,
  writeReportFile
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules,
  version
} = require("./hook-check.js");

// src/report/comparison-words.ts
function groupsOf({ added, remaining, fixed, accepted, after }) {
  return [
    { title: "New", findings: added },
    { title: "Remaining", findings: remaining },
    // Of an incomplete scan, nothing can be called fixed.
    { title: after.complete ? "Fixed" : "Not found in the incomplete scan", findings: fixed },
    { title: "Marked as known since", findings: accepted }
  ].filter(({ findings }) => findings.length > 0);
}
function placeText(finding) {
  const [first, ...others] = placesOf(finding);
  const where = first === void 0 ? "" : placeName(first.sighting);
  const more = others.length + finding.sightingsOmitted;
  return more === 0 ? where : `${where} and ${counted(more, "more place")}`;
}
var incompleteText = "INCOMPLETE: not everything could be read, so there may be more new keys.";
function countsText({ added, remaining, fixed, accepted }) {
  const known = accepted.length === 0 ? "" : `, ${accepted.length} marked as known`;
  return `${counted(added.length, "new key")}, ${remaining.length} remaining, ${fixed.length} fixed${known}.`;
}
function scanText({ startedAt, command, target, complete }) {
  const scope = `${startedAt.slice(0, 19)}Z  ${visible(command)} ${visible(target)}`;
  return complete ? scope : `${scope} (incomplete)`;
}
function isComplete({ before, after }) {
  return before.complete && after.complete;
}

// src/report/html/comparison.tsx
function comparisonHtml(comparison, style) {
  return page("brleaks comparison", /* @__PURE__ */ a(Body, { comparison, style }));
}
function Body({ comparison, style }) {
  const { added, after, before } = comparison;
  const level = added.length > 0 ? "bad" : isComplete(comparison) ? "good" : "warning";
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("header", { class: level, children: [
      /* @__PURE__ */ a("p", { class: "brand", children: "brleaks comparison" }),
      /* @__PURE__ */ a("h1", { children: countsText(comparison) }),
      !isComplete(comparison) && /* @__PURE__ */ a("p", { children: incompleteText })
    ] }),
    /* @__PURE__ */ a("main", { children: [
      /* @__PURE__ */ a("section", { "aria-labelledby": "scans", children: [
        /* @__PURE__ */ a("h2", { id: "scans", children: "Reports" }),
        /* @__PURE__ */ a("dl", { class: "facts", children: [
          /* @__PURE__ */ a(Fact, { name: "Before", children: scanText(before) }),
          /* @__PURE__ */ a(Fact, { name: "Now", children: scanText(after) })
        ] })
      ] }),
      /* @__PURE__ */ a(StepList, { id: "steps", title: "What to do", steps: stepsFor(comparison) }),
      groupsOf(comparison).map((group, index) => /* @__PURE__ */ a(GroupTable, { group, id: `group-${index + 1}`, style }))
    ] }),
    /* @__PURE__ */ a(Footer, { style })
  ] });
}
function stepsFor({ added, remaining }) {
  const open = [...added, ...remaining];
  return open.length === 0 ? [] : keySteps(open);
}
function GroupTable({ group, id, style }) {
  const { title, findings } = group;
  return /* @__PURE__ */ a("section", { "aria-labelledby": id, children: [
    /* @__PURE__ */ a("h2", { id, children: [
      title,
      " (",
      grouped(findings.length),
      ")"
    ] }),
    /* @__PURE__ */ a(ScrollRegion, { label: `Table: ${title}`, children: /* @__PURE__ */ a("table", { children: [
      /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
        "Severity",
        "Key",
        "Kind",
        "Status",
        "First place",
        "Excerpt",
        "Introduced",
        "Id"
      ].map((name) => /* @__PURE__ */ a("th", { scope: "col", children: name })) }) }),
      /* @__PURE__ */ a("tbody", { children: findings.map((finding) => /* @__PURE__ */ a(KeyRow, { finding, style })) })
    ] }) })
  ] });
}
function KeyRow({ finding, style }) {
  const [{ excerpt, date }] = finding.sightings;
  return /* @__PURE__ */ a("tr", { children: [
    /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a(Severity, { finding }) }),
    /* @__PURE__ */ a("th", { scope: "row", children: /* @__PURE__ */ a("code", { children: shownKey(finding, style) }) }),
    /* @__PURE__ */ a("td", { children: modeName(finding) }),
    /* @__PURE__ */ a("td", { children: finding.suppressed === null ? statusText(finding) : "known" }),
    /* @__PURE__ */ a("td", { class: "place", children: placeText(finding) }),
    /* @__PURE__ */ a("td", { children: excerpt !== null && /* @__PURE__ */ a(ExcerptText, { excerpt }) }),
    /* @__PURE__ */ a("td", { class: "date", children: day(finding.exposure?.firstDate ?? date) }),
    /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a("code", { children: finding.fingerprint.slice(0, 12) }) })
  ] });
}

// src/report/comparison.ts
var text = (comparison, style) => {
  const blocks = groupsOf(comparison).map(({ title, findings }) => [
    paint(style, `${title} (${counted(findings.length, "key")})`, "bold"),
    ...findings.map((finding) => `  ${keyLine(finding, style)}`)
  ]);
  if (!style.quiet || !isComplete(comparison)) blocks.push(summary(comparison, style));
  return blocks.length === 0 ? "" : `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
};
function keyLine(finding, style) {
  const { verification, fingerprint } = finding;
  const facts = [
    `${modeName(finding)} key`,
    ...verification.status === "not-checked" ? [] : [verification.status],
    `id ${fingerprint.slice(0, 12)}`
  ];
  const severity = severityOf(finding).toUpperCase().padEnd(8);
  return `${severity} ${paint(style, shownKey(finding, style), "bold")}  ${placeText(finding)}  ${paint(style, facts.join(" · "), "dim")}`;
}
function summary(comparison, style) {
  const { before, after } = comparison;
  return [
    paint(style, countsText(comparison), "bold", comparison.added.length > 0 ? "red" : "green"),
    `Before: ${scanText(before)}`,
    `Now:    ${scanText(after)}`,
    ...isComplete(comparison) ? [] : [incompleteText]
  ];
}
var markdown = (comparison, style) => {
  const { before, after, added } = comparison;
  const blocks = [
    `## ${added.length > 0 ? "❌" : isComplete(comparison) ? "✅" : "⚠️"} ${countsText(comparison)}`,
    `Before: ${codeSpan(scanText(before))}  
Now: ${codeSpan(scanText(after))}`,
    ...isComplete(comparison) ? [] : [`**${incompleteText}**`],
    ...groupsOf(comparison).map(
      ({ title, findings }) => [
        `### ${title} (${counted(findings.length, "key")})`,
        "",
        ...findings.map((finding) => markdownLine(finding, style))
      ].join("\n")
    )
  ];
  return `${blocks.join("\n\n")}
`;
};
function markdownLine(finding, style) {
  const { status } = finding.verification;
  const checked = status === "not-checked" ? "" : `, ${status}`;
  const place = codeSpan(placeText(finding));
  const id = codeSpan(finding.fingerprint.slice(0, 12));
  return `- ${severityOf(finding)}: ${codeSpan(shownKey(finding, style))} in ${place} (${modeName(finding)}${checked}, id ${id})`;
}
var json = (comparison, style) => {
  const { before, after, added, remaining, fixed, accepted } = comparison;
  const keys = (findings) => findings.map((finding) => ({
    ...findingFields(finding, style),
    places: placesOf(finding).length + finding.sightingsOmitted,
    firstPlace: placeText(finding)
  }));
  return `${wellFormedJson(
    {
      schemaVersion,
      tool: after.tool,
      complete: isComplete(comparison),
      before: scanFields(before),
      after: scanFields(after),
      summary: {
        new: added.length,
        remaining: remaining.length,
        fixed: fixed.length,
        accepted: accepted.length
      },
      new: keys(added),
      remaining: keys(remaining),
      fixed: keys(fixed),
      accepted: keys(accepted)
    },
    2
  )}
`;
};
function scanFields({ command, target, startedAt, complete }) {
  return { command, target, startedAt, complete };
}
var comparisonFormats = { text, html: comparisonHtml, markdown, json };

// src/cli/report-compare.ts
async function compareSaved(before, after, values) {
  const plan = planReports(values);
  const format = comparisonFormat(plan.format);
  const files = plan.files.map((file) => ({ ...file, format: comparisonFormat(file.format) }));
  for (const { path } of files) checkReportFile(path);
  const { compareReports } = await __load("./main-saved-compare.js");
  const comparison = compareReports(before, after);
  await writeOut(comparisonFormats[format](comparison, terminalStyle(values)));
  let delivered = true;
  for (const file of files) delivered = await writeFile(comparison, file, values) && delivered;
  const complete = before.complete && after.complete;
  if (!complete && format !== "text") {
    await printMessage("INCOMPLETE: one of the reports is of a scan that could not read everything");
  }
  const added = { ...after, complete, findings: comparison.added };
  return outcome(added, { failOn: failOn(values), delivered });
}
function comparisonFormat(format) {
  const names = Object.keys(comparisonFormats);
  const found = names.find((name) => name === format);
  if (found !== void 0) return found;
  const given = typeof format === "object" ? format.name : format;
  throw new BrleaksError(
    "usage",
    `--compare supports the formats ${names.join(", ")}; got "${given}"`
  );
}
async function writeFile(comparison, { format, path }, values) {
  try {
    await writeReportFile(path, comparisonFormats[format](comparison, fileStyle(values)), 420);
    if (!values.flag("quiet")) await printLine(`wrote ${path}`);
    return true;
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    await printMessage(error.message);
    return false;
  }
}

// src/cli/report.ts
var largestReport = 1 << 28;
async function runReport({ operands, values: given }) {
  const { values: environment, notices } = environmentLayer(process.env);
  const values = decideOptions("report", given, { environment });
  const [first, ...others] = operands;
  if (first === void 0) {
    throw new BrleaksError(
      "usage",
      '"brleaks report" needs JSON reports: brleaks report FILE... --format FORMAT'
    );
  }
  for (const notice of notices) await printMessage(notice);
  const rules = await rulesOf(values);
  const report = await readMerged([first, ...others], rules);
  const [older, ...oldest] = values.list("compare");
  if (older !== void 0) {
    return compareSaved(await readMerged([older, ...oldest], rules), report, values);
  }
  const plan = planReports(values);
  await checkReports(plan);
  const indexed = await writeIndex(report, values);
  const delivered = await deliver(report, plan, values) && indexed;
  await explainFailOnLive(report, values);
  return outcome(report, { failOn: failOn(values), delivered });
}
async function writeIndex(report, values) {
  const folder = values.text("output");
  if (folder === void 0 || report.repositories === void 0) return true;
  const { AuditOutput } = await __load("./main-cli-audit-output-2.js");
  return new AuditOutput(folder, values).finish(report);
}
async function rulesOf(values) {
  const file = values.text("rules");
  const rules = file === void 0 ? [] : await loadRules(file);
  maskKeysOf(rules);
  return [...builtInRules(), ...rules];
}
async function readMerged([first, ...others], rules) {
  const { mergeReports } = await __load("./main-saved-merge-2.js");
  const read = await readSaved(first, rules);
  const more = [];
  for (const path of others) more.push(await readSaved(path, rules));
  return mergeReports([read, ...more], version);
}
async function readSaved(path, rules) {
  const { readReport } = await __load("./main-saved-read-report-2.js");
  const [name, bytes] = path === "-" ? ["standard input", await readInput(largestReport)] : [path, readNamedFile(path, largestReport, "report")];
  return readReport(name, bytes.toString("utf8"), rules);
}
exports.runReport = runReport;
