"use strict";
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");

// src/saved/compare.ts
function compareReports(before, after) {
  const openBefore = new Set(open(before).map(({ fingerprint }) => fingerprint));
  const now = new Map(after.findings.map((finding) => [finding.fingerprint, finding]));
  const wasOpen = ({ fingerprint }) => openBefore.has(fingerprint);
  return {
    before,
    after,
    added: open(after).filter((finding) => !wasOpen(finding)),
    fixed: open(before).filter(({ fingerprint }) => !now.has(fingerprint)),
    remaining: open(after).filter(wasOpen),
    accepted: after.findings.filter((finding) => finding.suppressed !== null && wasOpen(finding))
  };
}
function open(report) {
  return report.findings.filter(({ suppressed }) => suppressed === null);
}
exports.compareReports = compareReports;
