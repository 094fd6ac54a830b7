"use strict";
const {
  indexMayName
} = require("./main-git-index-names.js");
const {
  catFile,
  openRepository,
  stagedEntries
} = require("./main-git-shadow.js");
require("./main-sources-windows.js");
require("./main-search-searcher.js");
const {
  stagedSuspects
} = require("./hook-check.js");

// src/scan/staged-through-git.ts
async function suspectsThroughGit(repository, environment, request, configuration) {
  const git = await openRepository(repository, { hook: environment });
  try {
    if (indexMayName(git, [configuration])) return { kind: "needs-scan" };
    const entries = await stagedEntries(git);
    const blobs = (oids) => blobsOf(git, oids);
    return await stagedSuspects({ layout: git.layout, entries, blobs }, request);
  } finally {
    git.close();
  }
}
async function* blobsOf(git, oids) {
  for await (const answer of catFile(git, oids)) yield answer.kind === "object" ? answer : null;
}
exports.suspectsThroughGit = suspectsThroughGit;
