"use strict";
const {
  Git,
  catFewObjects,
  openRepository,
  pushSource,
  repositorySource,
  stagedEntries,
  streamObject
} = require("./main-git-shadow.js");
const {
  contentItem,
  streamItems
} = require("./main-sources-windows.js");
const {
  plainSource
} = require("./main.js");
const {
  holdsNeedle,
  rangeSource,
  repositoryAndSubmodules,
  requireTemporary,
  submoduleTally
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  errorReason,
  nameChunk,
  namesBeyond,
  pathFromBytes,
  plainStagedEntries
} = require("./hook-check.js");

// src/sources/staged.ts
function stagedSource(git, label) {
  return repositorySource(git, label, null, (request) => items(git, request));
}
async function* items(git, request) {
  const origins = /* @__PURE__ */ new Map();
  let submodules = 0;
  for (const { path, mode, oid } of await entriesOf(git)) {
    const named = pathFromBytes(path);
    if (holdsNeedle(path, request.needles)) {
      yield nameChunk({ source: "file-name", ...named, object: oid }, path);
    }
    if (mode === "160000") {
      submodules++;
      continue;
    }
    const origin = { source: "index", ...named, object: oid };
    const known = origins.get(oid);
    if (known === void 0) origins.set(oid, [origin]);
    else known.push(origin);
  }
  if (submodules > 0) yield submoduleTally(submodules);
  for await (const answer of catFewObjects(git, origins.keys())) {
    const own = origins.get(answer.oid) ?? [];
    if (answer.kind === "missing") {
      yield {
        kind: "problem",
        what: own[0]?.path ?? answer.oid,
        reason: { code: "missing-staged" }
      };
      continue;
    }
    const size = answer.kind === "large" ? answer.size : answer.bytes.length;
    yield { kind: "tally", outcome: "read", unit: "file", count: own.length, bytes: size };
    for (const origin of own) {
      if (answer.kind === "object") {
        const item = contentItem(answer.bytes, origin, request);
        if (item !== null) yield item;
      } else yield* streamItems(streamObject(git, answer), origin, request);
    }
  }
}
async function entriesOf(git) {
  return plainStagedEntries(git) ?? await stagedEntries(git);
}
async function unstagedNames(git, folder, names) {
  return namesBeyond(await entriesOf(git), git.layout, folder, names);
}

// src/sources/open-in-repository.ts
async function openInRepository(target, { threads, known = null, signal }) {
  const hook = target.kind === "history" ? {} : target.environment;
  let git;
  try {
    git = openedIn(target) ?? await openRepository(target.repository, { hook, signal, seldomGit: true });
  } catch (error) {
    if (!(error instanceof BrleaksError) || error.code !== "git-failed") throw error;
    return unreadableSource(target.repository, errorReason(error));
  }
  try {
    if (target.kind === "history") requireTemporary();
    return await sourceOf(git, target, { threads, known });
  } catch (error) {
    git.close();
    throw error;
  }
}
async function sourceOf(git, target, { threads, known }) {
  const label = target.repository;
  if (target.kind === "staged") return stagedSource(git, label);
  if (target.kind === "push") return pushSource(git, label, target.push);
  const { ranges, since, jobs } = target;
  if (ranges.length > 0 || since !== null) return rangeSource(git, label, ranges, since);
  return repositoryAndSubmodules(git, { label, jobs, threads, known });
}
function openedIn(target) {
  const opened = target.kind === "history" ? target.opened : void 0;
  return opened instanceof Git ? opened.shared : null;
}
function unreadableSource(label, reason) {
  return plainSource(label, async function* () {
    yield { kind: "problem", what: label, reason };
  });
}

exports.unstagedNames = unstagedNames;
exports.openInRepository = openInRepository;
