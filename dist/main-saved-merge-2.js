"use strict";
const {
  compareFindings,
  compareNullable,
  compareSightings
} = require("./main.js");

// src/saved/merge-findings.ts
var sightingsPerKey = 1e3;
var pendingPlaces = 2 * sightingsPerKey;
var FindingMerger = class {
  #byFingerprint = /* @__PURE__ */ new Map();
  add(findings) {
    for (const finding of findings) this.#add(finding);
  }
  result() {
    return [...this.#byFingerprint.values()].map(({ same }) => mergeSame(same));
  }
  #add(finding) {
    const { fingerprint, sightings } = finding;
    const pending = this.#byFingerprint.get(fingerprint);
    if (pending === void 0) {
      this.#byFingerprint.set(fingerprint, { same: [finding], places: 0 });
      return;
    }
    pending.same.push(finding);
    pending.places += sightings.length;
    if (pending.places < pendingPlaces) return;
    pending.same = [mergeSame(pending.same)];
    pending.places = 0;
  }
};
function mergeSame(same) {
  const [first, ...others] = same;
  if (others.length === 0) return first;
  const sightings = mergeSightings(same.flatMap((finding) => finding.sightings));
  const [firstSighting = first.sightings[0], ...otherSightings] = listedOf(sightings);
  const omitted = same.reduce((sum, { sightingsOmitted }) => sum + sightingsOmitted, 0);
  const suppressions = same.map(({ suppressed }) => suppressed);
  return {
    ...first,
    confidence: same.map(({ confidence }) => confidence).reduce(higher),
    verification: same.map(({ verification }) => verification).reduce(latest),
    exposure: same.map(({ exposure }) => exposure).reduce(mergeHistories),
    suppressed: suppressions.includes(null) ? null : smallest(suppressions),
    sightings: [firstSighting, ...otherSightings],
    sightingsOmitted: omitted + sightings.length - otherSightings.length - 1
  };
}
function listedOf(sightings) {
  if (sightings.length <= sightingsPerKey) return sightings;
  const seen = /* @__PURE__ */ new Set();
  const firsts = /* @__PURE__ */ new Set();
  for (const sighting of sightings) {
    if (seen.has(sighting.repository)) continue;
    seen.add(sighting.repository);
    firsts.add(sighting);
  }
  let room = Math.max(0, sightingsPerKey - firsts.size);
  return sightings.filter((sighting) => firsts.has(sighting) || room-- > 0);
}
function smallest(items) {
  return items.reduce((a, b) => JSON.stringify(b) < JSON.stringify(a) ? b : a);
}
function mergeSightings(sightings) {
  const merged = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const { suppressed, excerpt: _, atHead: __, ...place } = sighting;
    const identity = JSON.stringify(place);
    const before = merged.get(identity);
    const isOpen = suppressed === null || before?.suppressed === null;
    merged.set(identity, isOpen ? { ...sighting, suppressed: null } : before ?? sighting);
  }
  return [...merged.values()].sort(compareSightings);
}
var rank = { low: 0, medium: 1, high: 2 };
function higher(a, b) {
  return rank[b] > rank[a] ? b : a;
}
function latest(a, b) {
  if (a.status === "not-checked" !== (b.status === "not-checked")) {
    return a.status === "not-checked" ? b : a;
  }
  if (a.checkedAt === b.checkedAt) return smallest([a, b]);
  return (b.checkedAt ?? "") > (a.checkedAt ?? "") ? b : a;
}
function mergeHistories(a, b) {
  if (a === null || b === null) return a ?? b;
  const atHead = a.atHead === true || b.atHead === true ? true : a.atHead ?? b.atHead;
  const first = firstOf(a, b);
  const last = lastOf(a, b);
  const refs = [.../* @__PURE__ */ new Set([...a.refs, ...b.refs])].sort();
  return {
    firstCommit: first.firstCommit,
    firstAuthor: first.firstAuthor,
    firstDate: first.firstDate,
    lastDate: last.lastDate,
    atHead,
    refs,
    refsComplete: a.refsComplete && b.refsComplete,
    removedIn: atHead === true ? null : last.removedIn,
    removedDate: atHead === true ? null : last.removedDate,
    unreachable: a.unreachable === null || b.unreachable === null ? null : smallest([a.unreachable, b.unreachable])
  };
}
function firstOf(a, b) {
  const order = compareNullable(a.firstDate, b.firstDate) || compareNullable(a.firstCommit, b.firstCommit);
  return order <= 0 ? a : b;
}
function lastOf(a, b) {
  if (a.lastDate === b.lastDate) return compareNullable(a.removedIn, b.removedIn) <= 0 ? a : b;
  if (a.lastDate === null || b.lastDate === null) return a.lastDate === null ? b : a;
  return b.lastDate > a.lastDate ? b : a;
}

// src/saved/merge.ts
var namedTargets = 5;
function mergeReports(reports, version) {
  const [first, ...others] = reports;
  if (others.length === 0) return { ...first, tool: { name: "brleaks", version } };
  const merger = new ReportMerger(first);
  for (const report of others) merger.add(report);
  return merger.result(version);
}
var ReportMerger = class {
  #first;
  #findings = new FindingMerger();
  #coverage = new MergedCoverage();
  #targets = /* @__PURE__ */ new Set();
  #notices = /* @__PURE__ */ new Set();
  #files = new DistinctList();
  #settings = new DistinctList();
  #stale = new DistinctList();
  #rules = /* @__PURE__ */ new Set();
  #repositories = /* @__PURE__ */ new Map();
  #filtered = /* @__PURE__ */ new Map();
  #filteredCount = 0;
  #command;
  #startedAt;
  #durationMs = 0;
  #complete = true;
  #interrupted = false;
  #repository;
  #ofSeveral = false;
  constructor(first) {
    this.#first = first;
    this.#command = first.command;
    this.#startedAt = first.startedAt;
    this.#repository = first.repository;
    this.add(first);
  }
  add(report) {
    const { configuration, coverage, filtered, repositories } = report;
    if (report.command !== this.#command) this.#command = "report";
    if (report.startedAt < this.#startedAt) this.#startedAt = report.startedAt;
    if (JSON.stringify(report.repository) !== JSON.stringify(this.#repository)) {
      this.#repository = null;
    }
    this.#targets.add(report.target);
    this.#durationMs += report.durationMs;
    this.#complete &&= report.complete;
    this.#interrupted ||= report.interrupted;
    this.#findings.add(report.findings);
    this.#coverage.add(coverage);
    this.#addFiltered(filtered);
    for (const notice of report.notices) this.#notices.add(notice);
    for (const file of configuration.files) this.#files.add(file);
    for (const setting of configuration.settings) this.#settings.add(setting);
    for (const entry of report.stale) this.#stale.add(entry);
    for (const rule of report.rules) this.#rules.add(rule);
    if (repositories !== void 0) this.#ofSeveral = true;
    for (const repository of repositories ?? []) this.#addRepository(repository);
  }
  result(version) {
    const repositories = [...this.#repositories.values()].sort((a, b) => compare(a.name, b.name));
    const { skipped, failed, ...sums } = this.#coverage.result();
    const { proof: _, ...first } = this.#first;
    return {
      ...first,
      tool: { name: "brleaks", version },
      command: this.#command,
      target: this.#ofSeveral ? severalText(repositories) : targetsText([...this.#targets]),
      startedAt: this.#startedAt,
      durationMs: this.#durationMs,
      complete: this.#complete,
      interrupted: this.#interrupted,
      coverage: { ...sums, skipped: this.#inOrder(skipped), failed: this.#inOrder(failed) },
      findings: this.#findings.result().sort(compareFindings),
      filtered: {
        count: this.#filteredCount,
        byReason: Object.fromEntries([...this.#filtered].sort(([a], [b]) => compare(a, b))),
        list: []
      },
      notices: this.#inOrder([...this.#notices]),
      repository: this.#repository,
      ...this.#ofSeveral ? { repositories } : {},
      configuration: {
        files: this.#inOrder(this.#files.items()),
        settings: this.#inOrder(this.#settings.items())
      },
      stale: this.#inOrder(this.#stale.items()),
      rules: [...this.#rules]
    };
  }
  /** Of several repositories: in an order that does not depend on which was read first. */
  #inOrder(items) {
    if (!this.#ofSeveral) return items;
    return [...items].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
  }
  /** A repository that was read replaces one of the same name that was not. */
  #addRepository(repository) {
    const before = this.#repositories.get(repository.name);
    if (before === void 0 || before.status === "not-read") {
      this.#repositories.set(repository.name, repository);
    }
  }
  #addFiltered({ count, byReason }) {
    this.#filteredCount += count;
    for (const [reason, number] of Object.entries(byReason)) {
      this.#filtered.set(reason, (this.#filtered.get(reason) ?? 0) + number);
    }
  }
};
var MergedCoverage = class {
  #sums = { files: 0, entries: 0, objects: 0, commits: 0, refs: 0, bytes: 0 };
  #skipped = /* @__PURE__ */ new Map();
  #failed = new DistinctList();
  add({ skipped, failed, ...counts }) {
    for (const name of Object.keys(this.#sums)) {
      this.#sums[name] += counts[name];
    }
    for (const entry of skipped) this.#addSkipped(entry);
    for (const entry of failed) this.#failed.add(entry);
  }
  result() {
    return { ...this.#sums, skipped: [...this.#skipped.values()], failed: this.#failed.items() };
  }
  /** Adds up the counts of equal entries. */
  #addSkipped(entry) {
    const identity = JSON.stringify({ ...entry, count: 0 });
    const before = this.#skipped.get(identity)?.count ?? 0;
    this.#skipped.set(identity, { ...entry, count: before + entry.count });
  }
};
var DistinctList = class {
  #items = /* @__PURE__ */ new Map();
  add(item) {
    const identity = JSON.stringify(item);
    if (!this.#items.has(identity)) this.#items.set(identity, item);
  }
  items() {
    return [...this.#items.values()];
  }
};
function severalText({ length }) {
  return length === 1 ? "1 repository" : `${length} repositories`;
}
function targetsText(targets) {
  const more = targets.length - namedTargets;
  const named = targets.slice(0, namedTargets).join(", ");
  return more > 0 ? `${named} and ${more} more` : named;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

exports.mergeReports = mergeReports;
exports.ReportMerger = ReportMerger;
