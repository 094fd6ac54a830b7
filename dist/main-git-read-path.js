"use strict";
const {
  indexMayName
} = require("./main-git-index-names.js");
const {
  Git,
  catFile,
  fromFewObjects,
  largeObjectBytes,
  openRepository,
  records
} = require("./main-git-shadow.js");
const {
  resolveCommit
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  hexAt,
  treeEntries
} = require("./hook-check.js");

// src/git/read-path.ts
async function readPaths(git, base, paths) {
  const plain = base.kind === "commit" ? plainPaths(git, base.oid, paths) : null;
  return plain ?? pathsThroughGit(git, base, paths);
}
function plainPaths(git, commit, paths) {
  if (paths.some((path) => path.includes("/"))) return null;
  return fromFewObjects(git, (objects) => {
    const files = filesAtTop(objects, commit);
    if (files === null) return null;
    const contents = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const file = files.get(path);
      if (file === void 0) continue;
      const object = file.isRegular ? objects.read(file.oid) : null;
      if (object?.type !== "blob") return null;
      contents.set(path, object.bytes);
    }
    return contents;
  });
}
function filesAtTop(objects, commit) {
  const root = objects.commit(commit)?.tree;
  const object = root === void 0 ? null : objects.read(root);
  if (object?.type !== "tree") return null;
  const tree = object.bytes;
  const files = /* @__PURE__ */ new Map();
  for (const entry of treeEntries(tree, 20)) {
    if (entry === null) return null;
    const name = tree.toString("utf8", entry.nameAt, entry.nameEnd);
    if (files.has(name)) return null;
    const isRegular = (entry.mode & 61440) === 32768;
    files.set(name, { oid: hexAt(tree, entry.idAt, 20), isRegular });
  }
  return files;
}
async function pathsThroughGit(git, base, paths) {
  const args = base.kind === "index" ? ["ls-files", "--stage", "-z", "--", ...paths] : ["ls-tree", "-z", "--full-tree", base.oid, "--", ...paths];
  const listed = /* @__PURE__ */ new Map();
  for (const record of records(await git.run(args))) {
    const tab = record.indexOf(9);
    const path = record.toString("utf8", tab + 1);
    if (!paths.includes(path)) continue;
    const fields = record.toString("latin1", 0, tab).split(" ");
    const [mode = ""] = fields;
    const oid = base.kind === "index" ? fields[1] : fields[2];
    if (base.kind === "index" && fields[2] !== "0") {
      throw refuse(path, "in conflict; finish the merge first");
    }
    if (!mode.startsWith("100") || oid === void 0) throw refuse(path, "not a regular file");
    listed.set(path, oid);
  }
  return readAll(git, listed);
}
async function readAll(git, listed) {
  const contents = /* @__PURE__ */ new Map();
  const names = [...listed.keys()];
  for await (const answer of catFile(git, listed.values())) {
    const path = names[contents.size] ?? answer.oid;
    if (answer.kind === "missing") throw refuse(path, "its content is missing; fetch it first");
    if (answer.kind === "large") throw refuse(path, `larger than ${largeObjectBytes} bytes`);
    contents.set(path, answer.bytes);
  }
  return contents;
}
function refuse(path, why) {
  return new BrleaksError("config", `${path}: ${why} (nothing was scanned)`);
}

// src/sources/config-reader.ts
async function indexReader(path, expected, hook = {}) {
  const git = await openRepository(path, { hook, seldomGit: true });
  return reader(git, { kind: "index" }, expected);
}
async function commitReader(repository, revision, expected, hook = {}) {
  const git = await openGit(repository, hook);
  try {
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
    const oid = isId ? revision : await resolveCommit(git, revision);
    const base = { kind: "commit", oid };
    const usual = isId ? await readFromCommit(git, base, expected) : void 0;
    return reader(git, base, expected, usual);
  } catch (error) {
    git.close();
    throw error;
  }
}
async function openGit(repository, hook) {
  if (typeof repository === "string") return openRepository(repository, { hook, seldomGit: true });
  if (repository instanceof Git) return repository.shared;
  throw new TypeError("expected a repository that the room git has opened");
}
async function readFromCommit(git, base, expected) {
  try {
    return await readPaths(git, base, expected);
  } catch (error) {
    await resolveCommit(git, base.oid);
    throw error;
  }
}
function reader(git, base, expected, known) {
  let usual = known === void 0 ? void 0 : Promise.resolve(known);
  return {
    place: base,
    async read(path) {
      if (expected.includes(path)) {
        usual ??= readUsual(git, base, expected);
        return (await usual).get(path) ?? null;
      }
      return (await readPaths(git, base, [path])).get(path) ?? null;
    },
    close: () => git.close()
  };
}
async function readUsual(git, base, paths) {
  if (base.kind === "index" && !indexMayName(git, paths)) return /* @__PURE__ */ new Map();
  return readPaths(git, base, paths);
}

exports.indexReader = indexReader;
exports.commitReader = commitReader;
