import {
  indexMayName
} from "./main-git-index-names.js";
import {
  catFile,
  openRepository,
  stagedEntries
} from "./main-git-run.js";
import "./main-search-searcher.js";
import {
  stagedSuspects
} from "./hook-check.js";
import "./main-plain:fs.js";

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
export {
  suspectsThroughGit
};
