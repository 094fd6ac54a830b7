"use strict";
const __load = async (path) => require(path);
const {
  schemaVersion
} = require("./main-report-document.js");
const {
  parseJson
} = require("./main-later-configuration.js");
const {
  configPlaceOf,
  settingOriginOf,
  visible
} = require("./main.js");
const {
  StoredKey
} = require("./main-search-searcher.js");
const {
  BrleaksError
} = require("./hook-check.js");

// src/saved/rule-named.ts
function ruleNamed(id, revokeUrl, rules) {
  const rule = rules.find((known) => known.id === id);
  if (rule !== void 0) return rule;
  const url = safeUrl(revokeUrl);
  return {
    id,
    name: id.replace(/(?:^|-+)(\w)/g, (_, letter) => letter.toUpperCase()),
    service: id,
    description: `A key of the rule ${id}.`,
    revokeUrl: url,
    docsUrl: url,
    prefixes: [],
    body: { alphabet: "", minLength: 0, maxLength: 0 },
    filters: { randomness: "entropy", placeholderWords: [], documentationBodies: [] },
    context: {
      service: [],
      credentialWords: [],
      idWords: [],
      otherVendors: [],
      otherPrefixes: []
    },
    examples: [],
    counterExamples: []
  };
}
function safeUrl(url) {
  if (!URL.canParse(url)) return "https://invalid.invalid/";
  return new URL(url).href.replace(
    /[^A-Za-z0-9._~:/?#@$&+,;=%-]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/saved/read-report.ts
async function readReport(name, text, rules) {
  const document = await validated(name, parseJson(text, name));
  const findings = document.findings.map((finding) => readFinding(finding, rules));
  const { scan, tool } = document;
  return {
    tool: { name: "brleaks", version: visible(tool.version) },
    kind: "scan",
    command: visible(scan.command),
    target: scan.target,
    startedAt: scan.startedAt,
    durationMs: scan.durationMs,
    // A report with unread content is incomplete, whatever it says.
    complete: scan.complete && !scan.interrupted && scan.coverage.failed.length === 0,
    interrupted: scan.interrupted,
    coverage: readCoverage(scan.coverage),
    bug: null,
    findings,
    filtered: readFiltered(document),
    notices: scan.notices,
    repository: scan.repository,
    ...readRepositories(scan.repositories),
    ...readProof(document.proof),
    ...readConfiguration(scan.configuration),
    rules: [.../* @__PURE__ */ new Set([...rules, ...findings.map(({ rule }) => rule)])]
  };
}
async function validated(name, value) {
  const version = typeof value === "object" && value !== null && "schemaVersion" in value;
  if (!version) throw new BrleaksError("config", `${name}: not a JSON report of brleaks`);
  if (value.schemaVersion !== schemaVersion) {
    const found = visible(String(JSON.stringify(value.schemaVersion)).slice(0, 20));
    throw new BrleaksError(
      "config",
      `${name}: schemaVersion ${found} is not supported (expected ${schemaVersion}); use the brleaks that wrote it`
    );
  }
  const { validateReport } = await __load("./report-validator.js");
  if (validateReport(value)) return value;
  const [fault] = validateReport.errors ?? [];
  throw new BrleaksError(
    "config",
    `${name}: ${fault?.instancePath || "/"} ${fault?.message ?? "is invalid"}; see schema/report.schema.json`
  );
}
function readCoverage({ skipped, failed, ...counts }) {
  return {
    ...counts,
    entries: counts.entries ?? 0,
    skipped: skipped.map(({ what, reason, count }) => ({
      code: "saved",
      path: what,
      reason,
      count
    })),
    failed: failed.map(({ what, reason }) => ({ what, reason: { code: "error", detail: reason } }))
  };
}
function readFinding(finding, rules) {
  const { fingerprint, redacted, length, mode, confidence, sightingsOmitted } = finding;
  const { verification, exposure, suppressed } = finding;
  const [first, ...others] = finding.sightings.map(readSighting);
  if (first === void 0) throw new BrleaksError("config", "a finding without sightings");
  return {
    fingerprint,
    rule: ruleNamed(finding.ruleId, finding.revokeUrl, rules),
    secret: new StoredKey(redacted, length),
    mode,
    confidence,
    verification: {
      ...verification,
      scopes: verification.scopes.map(visible),
      lacks: verification.lacks.map(visible),
      requestId: verification.requestId === null ? null : visible(verification.requestId)
    },
    exposure: exposure === null ? null : { ...exposure, refs: exposure.refs.map(visible) },
    suppressed,
    sightings: [first, ...others],
    sightingsOmitted
  };
}
function readSighting(sighting) {
  const { lineHash, rawPath, ref, repository } = sighting;
  return {
    ...sighting,
    repository: repository === void 0 ? void 0 : visible(repository),
    rawPath: rawPath === void 0 ? void 0 : percentEncoded(rawPath),
    ref: ref === void 0 ? void 0 : visible(ref),
    endEstimated: sighting.endEstimated === true,
    offset: 0,
    allowComments: [],
    lineHash: lineHash ?? null
  };
}
function percentEncoded(rawPath) {
  return /^(?:[A-Za-z0-9._~/!-]|%[0-9A-F]{2})*$/.test(rawPath) ? rawPath : void 0;
}
function readFiltered({ summary }) {
  return { count: summary.filtered, byReason: summary.filteredByReason, list: [] };
}
function readRepositories(repositories) {
  if (repositories === void 0) return {};
  return {
    repositories: repositories.map((repository) => ({
      ...repository,
      name: visible(repository.name),
      reason: repository.reason === null ? null : visible(repository.reason)
    }))
  };
}
function readProof(proof) {
  if (proof === void 0) return {};
  const { expected, holders } = proof;
  const kept = holders?.map(({ object, keptBy }) => [object, keptBy]);
  return { proof: { expected, holders: kept === void 0 ? null : new Map(kept) } };
}
function readConfiguration({ files, settings, stale }) {
  return {
    configuration: {
      files: files.map(({ kind, path, sha256, from }) => ({
        kind,
        path: visible(path),
        sha256,
        from: from === null ? null : configPlaceOf(from)
      })),
      settings: settings.map(({ name, value, origin }) => ({
        name: visible(name),
        value,
        origin: settingOriginOf(visible(origin))
      }))
    },
    stale: stale.map(({ state, ...entry }) => ({ state, entry }))
  };
}

exports.readReport = readReport;
