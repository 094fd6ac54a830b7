"use strict";
const {
  plainHead
} = require("./main-git-shadow.js");
require("./main-sources-windows.js");
require("./main.js");
require("./main-search-searcher.js");
const {
  BrleaksError,
  errorReason
} = require("./hook-check.js");

// src/git/ranges.ts
async function resolveRanges(git, ranges, since) {
  const dated = since === null ? [] : [`--since=${checkDate(since)}`];
  const named = ranges.filter((range) => range.kind === "named");
  const listed = ranges.filter((range) => range.kind === "listed");
  const revisions = ranges.length === 0 ? [[...dated, "--all"]] : [];
  const tags = listed.flatMap((range) => range.tags);
  const failed = [];
  const ids = (await objectsNamed(git.uninterrupted, named.flatMap(revisionsOf))).values();
  for (const range of named) {
    const own = revisionsOf(range).map((revision) => [revision, ids.next().value ?? null]);
    const unknown = own.find(([, oid]) => oid === null);
    if (unknown !== void 0) {
      failed.push({
        what: `range ${range.text}`,
        reason: errorReason(unknownRevision(git, unknown[0]))
      });
      continue;
    }
    const start = own.map(([, oid]) => oid ?? "");
    const [object = "", commit = ""] = start.splice(-2);
    if (object !== commit) tags.push(object);
    revisions.push([...dated, ...argumentsOf(range, commit, start)]);
  }
  return { revisions, commits: listed.flatMap((range) => range.commits), tags, failed };
}
function revisionsOf({ end, start }) {
  return [...start.map(commitNamed), end, commitNamed(end)];
}
function argumentsOf({ form }, end, start) {
  if (form === "single") return [`${end}^!`];
  if (form === "symmetric") return [`${start[0]}...${end}`];
  return [end, ...start.map((oid) => `^${oid}`)];
}
function commitNamed(revision) {
  return `${revision}^{commit}`;
}
async function resolveCommit(git, revision) {
  const head = revision === "HEAD" ? plainHead(git) : null;
  const commit = head ?? await objectNamed(git.uninterrupted, commitNamed(revision));
  if (commit !== null) return commit;
  throw unknownRevision(git, revision);
}
function unknownRevision({ shallow }, revision) {
  const hint = shallow.length > 0 ? 'this is a shallow clone: fetch more history ("git fetch --unshallow")' : "check its spelling, or fetch it first";
  const name = revision.replace(/\^\{commit\}$/, "");
  return new BrleaksError("bad-revision", `"${name}" is not a commit in this repository; ${hint}`);
}
async function objectNamed(git, revision) {
  const [oid = null] = await objectsNamed(git, [revision]);
  return oid;
}
async function objectsNamed(git, revisions) {
  const askable = revisions.filter((revision) => !/[\n\0]/.test(revision));
  if (askable.length === 0) return revisions.map(() => null);
  const args = ["cat-file", "--batch-check=%(objectname)", "--buffer"];
  const stdin = askable.map((revision) => `${revision}
`);
  const answers = await git.lines(args, { stdin, accept: [128] });
  if (answers.length < askable.length && askable.length > 1) {
    return Promise.all(revisions.map((revision) => objectNamed(git, revision)));
  }
  const ids = new Map(askable.map((revision, index) => [revision, idIn(answers[index])]));
  return revisions.map((revision) => ids.get(revision) ?? null);
}
function idIn(answer) {
  return /^[0-9a-f]{40,64}$/.exec(answer ?? "")?.[0] ?? null;
}
function checkDate(date) {
  const absolute = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  const relative = /^\d+[ .](?:second|minute|hour|day|week|month|year)s?[ .]ago$/;
  if (relative.test(date) || date === "yesterday") return date;
  if (absolute.test(date) && !Number.isNaN(Date.parse(date))) return date;
  throw new BrleaksError(
    "usage",
    `--since: expected a date such as 2026-01-31 or "2 weeks ago", not "${date}"`
  );
}
exports.objectsNamed = objectsNamed;
exports.resolveCommit = resolveCommit;
exports.resolveRanges = resolveRanges;
