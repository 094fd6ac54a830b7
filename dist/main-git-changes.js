import {
  gitDirectories,
  records
} from "./main-git-refs.js";
import {
  BrleaksError,
  existsSync,
  join
} from "./main.js";

// src/git/changes.ts
var commitFormat = "--format=tformat:%x01%H%x00";
async function* parseChanges(output) {
  let commit = null;
  let raw = null;
  for await (const record of nulRecords(output)) {
    if (raw !== null && commit !== null) {
      yield parseRaw(raw, record, commit);
      raw = null;
      continue;
    }
    const at = record.findIndex((byte) => byte !== 10);
    if (at === -1) continue;
    if (record[at] === 1) commit = record.toString("latin1", at + 1);
    else if (record[at] === 58) raw = record.toString("latin1", at);
    else throw new BrleaksError("git-failed", "git wrote a difference that cannot be parsed");
  }
}
function parseRaw(raw, path, commit) {
  const parents = raw.lastIndexOf(":") + 1;
  const words = raw.slice(parents).split(" ");
  return {
    commit,
    path: Buffer.from(path),
    mode: words[parents] ?? "",
    oldOids: words.slice(parents + 1, 2 * parents + 1),
    newOid: words[2 * parents + 1] ?? ""
  };
}
async function* nulRecords(output) {
  let rest = Buffer.alloc(0);
  for await (const piece of output) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
}
function isZero(oid) {
  return /^0+$/.test(oid);
}
var emptyTrees = {
  20: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  32: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
async function stagedEntries(git) {
  const fields = [...records(await stagedRecords(git))];
  const entries = [];
  let conflicts = false;
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = "", , oid = "", status = ""] = fields[i].toString("latin1").split(" ");
    if (status.startsWith("U")) conflicts = true;
    else if (!isZero(oid)) entries.push({ path: fields[i + 1], mode, oid });
  }
  return conflicts ? [...entries, ...await listIndex(git, "--unmerged")] : entries;
}
async function stagedRecords(git) {
  const compare = (tree) => git.run(["diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", tree, "--"]);
  try {
    return await compare("HEAD");
  } catch (error) {
    if (git.signal.aborted) throw error;
    const head = await git.run(["rev-parse", "--verify", "--quiet", "HEAD^{tree}"], {
      accept: [1, 128]
    });
    if (head.length > 0) throw error;
    return compare(emptyTrees[git.idBytes]);
  }
}
async function indexEntries(git) {
  const { environment } = git.context;
  if (!existsSync(environment.GIT_INDEX_FILE ?? join(git.layout.gitDir, "index"))) return [];
  return listIndex(git, "--stage");
}
async function allIndexEntries(git) {
  const { gitDir, commonDir } = git.layout;
  const entries = await listIndex(git, "--stage");
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    const index = join(folder, "index");
    if (folder === gitDir || !existsSync(index)) continue;
    const other = git.withEnvironment({ GIT_INDEX_FILE: index });
    for (const entry of await listIndex(other, "--stage")) entries.push(entry);
  }
  return entries;
}
async function listIndex(git, which) {
  const output = await git.run(["ls-files", which, "-z"]);
  return [...records(output)].map((record) => {
    const tab = record.indexOf(9);
    const [mode = "", oid = ""] = record.toString("latin1", 0, tab).split(" ");
    return { path: record.subarray(tab + 1), mode, oid };
  });
}
async function listCommits(git, revisions) {
  const args = ["rev-list", "--reverse", "--topo-order", ...revisions, "--"];
  return git.lines(args);
}
function changesOf(git, commits) {
  const args = [
    "diff-tree",
    "--stdin",
    "-r",
    "-c",
    "--root",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    commitFormat
  ];
  const stdin = commits.map((oid) => `${oid}
`);
  return parseChanges(git.stream(args, { stdin }));
}

export {
  commitFormat,
  parseChanges,
  isZero,
  stagedEntries,
  indexEntries,
  allIndexEntries,
  listCommits,
  changesOf
};
