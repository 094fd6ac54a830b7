"use strict";
const {
  configPlaceText,
  failureText,
  knownFindings,
  settingOriginText,
  shownKey,
  skipReasonText,
  skippedName
} = require("./main.js");
const {
  proofFields,
  severityOf
} = require("./main-search-searcher.js");

// src/report/document.ts
var schemaVersion = 1;
function findingDocument(finding, style) {
  return {
    ...findingFields(finding, style),
    sightings: finding.sightings.map((sighting) => ({
      ...sightingFields(sighting, finding),
      lineHash: sighting.lineHash ?? void 0
    })),
    sightingsOmitted: finding.sightingsOmitted
  };
}
function reportDocument(report, style, findings = report.findings.map((finding) => findingDocument(finding, style))) {
  return {
    schemaVersion,
    tool: report.tool,
    scan: {
      command: report.command,
      target: report.target,
      startedAt: report.startedAt,
      durationMs: report.durationMs,
      complete: report.complete,
      interrupted: report.interrupted,
      coverage: coverageFields(report.coverage),
      repository: report.repository,
      repositories: report.repositories,
      configuration: configurationFields(report),
      notices: report.notices
    },
    findings,
    filtered: style.showFiltered ? report.filtered.list : void 0,
    proof: report.proof === void 0 ? void 0 : proofFields(report, report.proof),
    summary: {
      findings: report.findings.length,
      sightings: report.findings.reduce(
        (sum, finding) => sum + finding.sightings.length + finding.sightingsOmitted,
        0
      ),
      suppressed: knownFindings(report).length,
      filtered: report.filtered.count,
      filteredByReason: report.filtered.byReason
    }
  };
}
function coverageFields({ skipped, failed, ...counts }) {
  return {
    ...counts,
    skipped: skipped.map((entry) => ({
      what: skippedName(entry),
      reason: skipReasonText(entry),
      count: entry.count
    })),
    failed: failed.map(({ what, reason }) => ({ what, reason: failureText(reason) }))
  };
}
function configurationFields({ configuration, stale }) {
  return {
    files: configuration.files.map(configurationFileFields),
    settings: configuration.settings.map(({ name, value, origin }) => ({
      name,
      value,
      origin: settingOriginText(origin)
    })),
    stale: stale.map(({ state, entry }) => ({ state, ...entry }))
  };
}
function configurationFileFields({ kind, path, sha256, from }) {
  return { kind, path, sha256, from: from === null ? null : configPlaceText(from) };
}
function configurationHashes({ configuration }) {
  return configuration.files.map(({ kind, path, sha256 }) => ({ kind, path, sha256 }));
}
function findingFields(finding, style) {
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    mode: finding.mode,
    severity: severityOf(finding),
    redacted: finding.secret.toString(),
    secret: style.showSecrets ? shownKey(finding, style) : void 0,
    length: finding.secret.length,
    confidence: finding.confidence,
    verification: finding.verification,
    revokeUrl: finding.rule.revokeUrl,
    exposure: finding.exposure,
    suppressed: finding.suppressed
  };
}
function sightingFields(sighting, finding) {
  return {
    source: sighting.source,
    repository: sighting.repository,
    path: sighting.path,
    rawPath: sighting.rawPath,
    container: sighting.container,
    line: sighting.line,
    column: sighting.column,
    endLine: sighting.endLine,
    endColumn: sighting.endColumn,
    commit: sighting.commit,
    author: sighting.author,
    date: sighting.date,
    object: sighting.object,
    ref: sighting.ref,
    atHead: sighting.atHead,
    decoded: sighting.decoded,
    endEstimated: sighting.endEstimated || void 0,
    confidence: sighting.confidence,
    excerpt: sighting.excerpt,
    suppressed: sighting.suppressed ?? finding.suppressed
  };
}
var loneSurrogate = /\\ud[89a-f]/;
function wellFormed(_key, field) {
  return typeof field === "string" ? field.toWellFormed() : field;
}
function wellFormedJson(value, indent) {
  let text = JSON.stringify(value, null, indent);
  const mayHaveOne = text.includes("\\ud") && loneSurrogate.test(text);
  if (mayHaveOne) text = JSON.stringify(value, wellFormed, indent);
  return text.replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}

exports.schemaVersion = schemaVersion;
exports.findingDocument = findingDocument;
exports.reportDocument = reportDocument;
exports.configurationFields = configurationFields;
exports.configurationFileFields = configurationFileFields;
exports.configurationHashes = configurationHashes;
exports.findingFields = findingFields;
exports.sightingFields = sightingFields;
exports.wellFormedJson = wellFormedJson;
