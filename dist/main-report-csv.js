"use strict";
const {
  shownKey,
  visible
} = require("./main.js");
const {
  severityOf
} = require("./main-search-searcher.js");

// src/report/csv.ts
var columns = [
  ["severity", (finding) => severityOf(finding)],
  ["mode", (finding) => finding.mode],
  ["key", (finding, _, style) => shownKey(finding, style)],
  ["rule", (finding) => finding.rule.id],
  ["status", (finding) => finding.verification.status],
  ["confidence", (finding) => finding.confidence],
  ["suppressed", (finding, sighting) => (sighting.suppressed ?? finding.suppressed)?.by],
  ["source", (_, sighting) => sighting.source],
  ["path", (_, sighting) => sighting.path],
  ["line", (_, sighting) => sighting.line],
  ["column", (_, sighting) => sighting.column],
  ["commit", (_, sighting) => sighting.commit],
  ["author", (_, sighting) => sighting.author],
  ["date", (_, sighting) => sighting.date],
  ["object", (_, sighting) => sighting.object],
  ["ref", (_, sighting) => sighting.ref],
  ["fingerprint", (finding) => finding.fingerprint],
  ["revoke", (finding) => finding.rule.revokeUrl],
  ["repository", (_, sighting) => sighting.repository]
];
var csv = (report, style) => {
  const rows = report.findings.flatMap(
    (finding) => finding.sightings.map(
      (sighting) => columns.map(([, field]) => field(finding, sighting, style))
    )
  );
  return csvText([columns.map(([name]) => name), ...rows]);
};
function csvText(rows) {
  return rows.map((row) => `${row.map(cell).join(",")}\r
`).join("");
}
function cell(value) {
  if (value === null || value === void 0) return "";
  if (typeof value === "number") return String(value);
  const text = visible(value);
  const safe = /^\s*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",;'\s]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

exports.csv = csv;
exports.csvText = csvText;
