import {
  codeOf,
  existsSync,
  join,
  readRegular,
  readSmall,
  readdirSync,
  statSync
} from "./main.js";

// src/git/refs.ts
async function listRefs(git) {
  const args = ["for-each-ref", "--format=%(objectname) %(refname)"];
  const output = await git.run(args);
  const refs = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(10, start);
    const line = output.subarray(start, end === -1 ? output.length : end);
    const space = line.indexOf(32);
    const nameBytes = Buffer.from(line.subarray(space + 1));
    refs.push({
      name: nameBytes.toString("utf8"),
      nameBytes,
      oid: line.toString("latin1", 0, space)
    });
    start = (end === -1 ? output.length : end) + 1;
  }
  return [...refs, ...pseudoRefs(git, refs)];
}
function pseudoRefs(git, refs) {
  const { gitDir, commonDir } = git.layout;
  const known = new Map(refs.map((ref) => [ref.name, ref.oid]));
  const found = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    for (const name of namesIn(folder)) {
      if (!/^[A-Z][A-Z_]*$/.test(name)) continue;
      const text = readSmall(join(folder, name)) ?? "";
      const target = /^ref: (.+)/.exec(text)?.[1];
      const oid = target === void 0 ? /^[0-9a-f]{40,64}\b/.exec(text)?.[0] : known.get(target);
      if (oid === void 0 && target === void 0) continue;
      const full = prefix + name;
      found.push({ name: full, nameBytes: Buffer.from(full), oid: oid ?? null });
      if (target !== void 0 && !known.has(target)) {
        found.push({ name: target, nameBytes: Buffer.from(target), oid: null });
      }
    }
  }
  return found;
}
function gitDirectories(gitDir, commonDir) {
  const folders = [[gitDir, ""]];
  if (commonDir !== gitDir) folders.push([commonDir, "main-worktree/"]);
  const linked = join(commonDir, "worktrees");
  for (const name of namesIn(linked)) {
    const folder = join(linked, name);
    if (folder === gitDir || !isFolder(folder)) continue;
    folders.push([folder, `worktrees/${name}/`]);
  }
  return folders;
}
function unlistedDirectories(gitDir, commonDir) {
  const folders = gitDirectories(gitDir, commonDir).map(([folder]) => folder);
  return [...folders, join(commonDir, "worktrees")].flatMap((folder) => {
    try {
      readdirSync(folder);
      return [];
    } catch (error) {
      const code = codeOf(error);
      return code === "ENOENT" ? [] : [{ what: folder, reason: { code: "unlistable", detail: code } }];
    }
  });
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function readReflogs(git) {
  const { gitDir, commonDir } = git.layout;
  const entries = [];
  const failed = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const logs = join(folder, "logs");
    if (!existsSync(logs)) continue;
    for (const entry of listLogs(logs, failed)) {
      if (entry.isDirectory()) continue;
      const path = join(entry.parentPath, entry.name);
      const ref = prefix + path.slice(logs.length + 1);
      try {
        for (const line of parseReflog(ref, readRegular(path))) entries.push(line);
      } catch (error) {
        const reason = { code: "unreadable", detail: codeOf(error) };
        failed.push({ what: `reflog of ${ref}`, reason });
      }
    }
  }
  return { entries, failed };
}
function listLogs(logs, failed) {
  try {
    return readdirSync(logs, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code = "an error", path = logs } = error;
    failed.push({ what: path, reason: { code: "unlistable", detail: code } });
    return [];
  }
}
function* parseReflog(ref, bytes) {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const line = bytes.subarray(start, feed === -1 ? bytes.length : feed);
    start = (feed === -1 ? bytes.length : feed) + 1;
    const first = line.indexOf(32);
    const second = first === -1 ? -1 : line.indexOf(32, first + 1);
    if (second === -1) continue;
    yield {
      ref,
      oldOid: line.toString("latin1", 0, first),
      newOid: line.toString("latin1", first + 1, second),
      text: line.subarray(second + 1)
    };
  }
}

// plain:buffer
var module = process.getBuiltinModule("node:buffer");
var { isUtf8 } = module;

// src/git/listed-entries.ts
var stageZero = 48;
var modeStart = 2;
var TrackedList = class {
  #conflict = null;
  entries(output) {
    const entries = [];
    for (const { text, bytes } of decodedRecords(output)) {
      const tab = text.indexOf("	");
      if (text.charCodeAt(tab - 1) !== stageZero) {
        const name = bytes?.toString("latin1", tab + 1) ?? text.slice(tab + 1);
        if (this.#conflict === name) continue;
        this.#conflict = name;
      }
      entries.push({
        path: text.slice(tab + 1),
        bytes: bytes?.subarray(tab + 1) ?? null,
        tracked: true,
        regular: text.startsWith("100", modeStart),
        otherRepository: text.startsWith("160000", modeStart),
        sparse: text.startsWith("S"),
        folder: text.startsWith("040000", modeStart)
      });
    }
    return entries;
  }
};
function untrackedEntries(output) {
  return Array.from(decodedRecords(output), ({ text, bytes }) => {
    const folder = text.endsWith("/");
    return {
      path: folder ? text.slice(0, -1) : text,
      bytes: folder ? bytes?.subarray(0, -1) ?? null : bytes,
      tracked: false,
      regular: false,
      sparse: false,
      folder: false,
      otherRepository: folder
    };
  });
}
async function* wholeRecords(stream) {
  let begun = [];
  for await (const piece of stream) {
    const end = piece.lastIndexOf(0) + 1;
    if (end > 0) {
      yield Buffer.concat([...begun, piece.subarray(0, end)]);
      begun = [];
    }
    if (end < piece.length) begun.push(piece.subarray(end));
  }
}
function* decodedRecords(output) {
  if (!isUtf8(output)) {
    for (const bytes of records(output)) {
      yield { text: bytes.toString("utf8"), bytes: isUtf8(bytes) ? null : bytes };
    }
    return;
  }
  const texts = output.toString("utf8");
  for (let start = 0; start < texts.length; ) {
    const end = texts.indexOf("\0", start);
    if (end === -1) return;
    yield { text: texts.slice(start, end), bytes: null };
    start = end + 1;
  }
}
function* records(output) {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    if (end === -1) return;
    yield output.subarray(start, end);
    start = end + 1;
  }
}

export {
  listRefs,
  gitDirectories,
  unlistedDirectories,
  readReflogs,
  TrackedList,
  untrackedEntries,
  wholeRecords,
  decodedRecords,
  records
};
