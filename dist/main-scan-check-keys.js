"use strict";
const {
  linesOf,
  recogniseKey
} = require("./main-detect-recognise.js");
const {
  createDetector
} = require("./main-rules-identifier-bigrams.js");
const {
  Collection,
  Ledger,
  compareFindings,
  createRedact,
  findingOf,
  redactConfiguration,
  redactCoverage,
  verifyKeys
} = require("./main.js");
const {
  Secret,
  newSighting
} = require("./main-search-searcher.js");
const {
  BrleaksError
} = require("./hook-check.js");

// src/scan/check-keys.ts
var longestLine = 4096;
async function checkKeys(request) {
  const started = /* @__PURE__ */ new Date();
  const collection = new Collection({ keepFiltered: false });
  const ledger = new Ledger();
  await readKeys(request, collection, ledger);
  const keys = collection.keys();
  const { verdicts, notices } = await verifyKeys(keys, request, (done) => {
    const total = keys.length;
    request.onProgress?.({
      ...ledger.progress,
      phase: "verifying",
      totalObjects: null,
      findings: total,
      fraction: done / total,
      keys: { done, total }
    });
  });
  const detector = createDetector(request.rules);
  const mask = Secret.masker(keys.map((key) => key.secret));
  const redact = createRedact((text) => detector.redact(text), mask);
  const coverage = redactCoverage(ledger.close(), redact);
  const interrupted = request.signal.aborted;
  return {
    tool: { name: "brleaks", version: request.version },
    kind: "verification",
    command: "verify",
    target: "standard input",
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: coverage.failed.length === 0 && !interrupted,
    interrupted,
    coverage,
    bug: null,
    findings: keys.flatMap(
      (key) => findingOf(key, { histories: /* @__PURE__ */ new Map(), verdicts, redact, mask: redact }) ?? []
    ).sort(compareFindings),
    filtered: collection.filtered(),
    notices: notices.map(redact),
    repository: null,
    configuration: redactConfiguration(request.configuration, redact),
    stale: [],
    rules: request.rules
  };
}
async function readKeys(request, collection, ledger) {
  let lines = 0;
  try {
    for await (const line of linesOf(request.input, longestLine)) {
      if (request.signal.aborted) break;
      if (line.text?.trim() === "") continue;
      lines++;
      readLine(line, request.rules, collection, ledger);
    }
  } catch (error) {
    if (request.signal.aborted) return;
    const code = error.code ?? "an error";
    const reason = { code: "unreadable", detail: code };
    ledger.record({ kind: "problem", what: "standard input", reason });
    return;
  }
  if (lines > 0 || request.signal.aborted) return;
  throw new BrleaksError(
    "usage",
    "no keys on standard input; pass one per line, for example: brleaks verify < keys.txt"
  );
}
function readLine(line, rules, collection, ledger) {
  const text = line.text?.trim() ?? "";
  const key = recogniseKey(text, rules);
  if (key === null) {
    const { number: number2 } = line;
    const reason = { code: "not-a-key" };
    ledger.record({ kind: "problem", what: `line ${number2}`, reason, line: number2 });
    return;
  }
  const column = (line.text ?? "").indexOf(text) + 1;
  const { number } = line;
  collection.add({
    kind: "candidate",
    ...key,
    sighting: {
      ...newSighting,
      source: "stdin",
      path: null,
      object: null,
      offset: number,
      line: number,
      column,
      endLine: number,
      endColumn: column + text.length,
      decoded: [],
      endEstimated: false,
      confidence: "high",
      excerpt: null,
      allowComments: []
    }
  });
  ledger.record({ kind: "tally", outcome: "read", unit: "file", count: 0, bytes: text.length });
}
exports.checkKeys = checkKeys;
