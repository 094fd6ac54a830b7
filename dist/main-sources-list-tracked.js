"use strict";
const {
  keepWanted,
  skipped
} = require("./main-later-files.js");
const {
  EntryList,
  GitRunner,
  TrackedList,
  compareBytes,
  eachRecord,
  entryKind,
  findRepository,
  untrackedEntries,
  wholeRecords
} = require("./main-git-shadow.js");
require("./main-sources-windows.js");
const {
  pathBelow,
  wantsAll
} = require("./main.js");
const {
  createHash,
  gitProgram,
  setImmediate
} = require("./main-search-searcher.js");
const {
  join,
  readIndexFile,
  readdirSync,
  realpathSync,
  statSync
} = require("./hook-check.js");

// src/git/blocking-ignore-file.ts
var ignoreFile = ".gitignore";
var foldersPerTurn = 256;
async function blockingIgnoreFile(root, below) {
  const names = below === "" ? [] : below.split("/");
  for (let depth = 0; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join("/");
    if (list(join(root, folder)).some(isBlocking)) return pathIn(folder, ignoreFile);
  }
  const folders = [below];
  for (let listed = 1; ; listed++) {
    const folder = folders.pop();
    if (folder === void 0) return null;
    for (const entry of list(join(root, folder))) {
      if (isBlocking(entry)) return pathIn(folder, entry.name);
      if (entry.isDirectory() && entry.name !== ".git") folders.push(pathIn(folder, entry.name));
    }
    if (listed % foldersPerTurn === 0) await setImmediate();
  }
}
function isBlocking(entry) {
  if (entry.name !== ignoreFile) return false;
  return !entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink();
}
function list(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function pathIn(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// src/git/tracked/parse-index.ts
var longestName = 65535;
var mostNameBytes = 256 * 1024 * 1024;
var headerBytes = 12;
var statBytes = 40;
var modeAt = 24;
var extendedFlag = 16384;
var stageMask = 12288;
var lengthMask = 4095;
var skipWorktree = 16384;
var intentToAdd = 8192;
function kindOfMode(mode) {
  if (mode === 33188 || mode === 33261) return entryKind.regular;
  if (mode === 40960) return 0;
  return mode === 57344 ? entryKind.otherRepository : -1;
}
function readUInt16(bytes, at) {
  return bytes[at] << 8 | bytes[at + 1];
}
function parseIndex(bytes, idBytes) {
  const end = bytes.length - idBytes;
  if (end < headerBytes || bytes.toString("latin1", 0, 4) !== "DIRC") return null;
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  if (version < 2 || version > 4 || count > end / (statBytes + idBytes)) return null;
  const reader = new EntryReader(bytes, { end, version, idBytes, count });
  while (reader.entries.count < count) if (!reader.next()) return null;
  const link = linkIn(bytes, reader.at, end);
  return link === void 0 ? null : { entries: reader.entries.finish(), link };
}
function linkIn(bytes, from, end) {
  let link = null;
  let at = from;
  while (at + 8 <= end) {
    const name = bytes.toString("latin1", at, at + 4);
    const next = at + 8 + bytes.readUInt32BE(at + 4);
    if (next > end) return void 0;
    if (name === "link") link = bytes.subarray(at + 8, next);
    else if (name !== "sdir" && !/^[A-Z]/.test(name)) return void 0;
    at = next;
  }
  return at === end ? link : void 0;
}
var EntryReader = class {
  #bytes;
  #form;
  /** Length of an entry before the flags. */
  #fixed;
  entries;
  #lastStage = 0;
  /** Where the next entry begins. */
  at = headerBytes;
  constructor(bytes, form) {
    this.#bytes = bytes;
    this.#form = form;
    this.#fixed = statBytes + form.idBytes;
    this.entries = new EntryList(form.count, Math.ceil(bytes.length / 2));
  }
  /** Returns false for an entry that is damaged, out of order or unusual. */
  next() {
    const flagsAt = this.at + this.#fixed;
    if (flagsAt + 4 > this.#form.end) return false;
    const modeBytes = this.at + modeAt;
    const isSmall = readUInt16(this.#bytes, modeBytes) === 0;
    const kind = isSmall ? kindOfMode(readUInt16(this.#bytes, modeBytes + 2)) : -1;
    const flags = readUInt16(this.#bytes, flagsAt);
    const isExtended = (flags & extendedFlag) !== 0;
    const more = isExtended ? readUInt16(this.#bytes, flagsAt + 2) : 0;
    if (kind === -1 || (more & ~(skipWorktree | intentToAdd)) !== 0) return false;
    if (isExtended && this.#form.version === 2) return false;
    const stage = (flags & stageMask) >> 12;
    const sparse = stage === 0 && (more & skipWorktree) !== 0 ? entryKind.sparse : 0;
    const conflict = stage === 0 ? 0 : entryKind.conflict;
    const nameAt = flagsAt + (isExtended ? 4 : 2);
    if (!this.#readName(nameAt, kind | sparse | conflict, flags & lengthMask)) return false;
    const isInOrder = this.#isInOrder(stage);
    this.#lastStage = stage;
    return isInOrder;
  }
  /** @param stated length of the name, or the most that fits. */
  #readName(nameAt, kind, stated) {
    const { end, version } = this.#form;
    const shared = version === 4 ? this.#sharedPart(nameAt) : { at: nameAt, kept: 0 };
    if (shared === null) return false;
    const nul = this.#nameEnd(shared.at, Math.max(0, stated - shared.kept));
    const length = shared.kept + nul - shared.at;
    if (nul === -1 || nul >= end || length > longestName) return false;
    if (stated !== Math.min(length, lengthMask)) return false;
    if (this.entries.size + length >= mostNameBytes) return false;
    this.entries.add(kind, this.#bytes, shared.at, nul, shared.kept);
    this.at = version === 4 ? nul + 1 : this.at + (nul - this.at + 8 & ~7);
    return this.at <= end;
  }
  /** Where the NUL after a name is, or -1. @param stated length of the name, or less. */
  #nameEnd(from, stated) {
    const bytes = this.#bytes;
    const likely = Math.min(from + stated, bytes.length);
    for (let at = from; at < likely; at++) if (bytes[at] === 0) return at;
    return bytes[likely] === 0 ? likely : bytes.indexOf(0, likely);
  }
  /** Version 4 writes how many bytes of the last name to drop, and what follows the rest. */
  #sharedPart(from) {
    const length = this.entries.last.length;
    let at = from;
    let byte = this.#bytes[at++] ?? 0;
    let dropped = byte & 127;
    while ((byte & 128) !== 0) {
      byte = this.#bytes[at++] ?? 0;
      dropped = (dropped + 1) * 128 + (byte & 127);
      if (dropped > length) return null;
    }
    return dropped > length ? null : { at, kept: length - dropped };
  }
  /** Names ascend. Only entries in conflict have the same name, and empty ones, which belong to a shared index. */
  #isInOrder(stage) {
    if (this.entries.count < 2) return true;
    const order = this.entries.compareLast();
    if (order !== 0) return order < 0;
    return this.entries.last.length === 0 || this.#lastStage > 0 && stage > this.#lastStage;
  }
};

// src/git/tracked/split-index.ts
function sharedPartOf(link, idBytes) {
  const id = link.subarray(0, idBytes);
  if (id.length < idBytes || id.every((byte) => byte === 0)) return null;
  if (link.length === idBytes) return { id, deleted: /* @__PURE__ */ new Set(), replaced: [] };
  const deleted = readBits(link, idBytes);
  const replaced = deleted === null ? null : readBits(link, deleted.end);
  if (deleted === null || replaced === null || replaced.end !== link.length) return null;
  return { id, deleted: new Set(deleted.bits), replaced: replaced.bits };
}
var mostBits = 1 << 24;
function readBits(bytes, from) {
  if (from + 12 > bytes.length) return null;
  const size = bytes.readUInt32BE(from);
  const end = from + 8 + 8 * bytes.readUInt32BE(from + 4);
  if (end + 4 > bytes.length || size > mostBits) return null;
  const bits = [];
  let next = 0;
  for (let at = from + 8; at < end; ) {
    const [high, low] = [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
    const run = 64 * ((low >>> 1) + (high & 1) * 2 ** 31);
    const words = high >>> 1;
    at += 8;
    if (next + run + 64 * words > size + 63 || at + 8 * words > end) return null;
    if ((low & 1) === 1) for (let i = 0; i < run; i++) bits.push(next + i);
    next += run;
    for (let i = 0; i < words; i++, at += 8, next += 64) {
      addBits(bits, bytes.readUInt32BE(at + 4), next);
      addBits(bits, bytes.readUInt32BE(at), next + 32);
    }
  }
  return { bits, end: end + 4 };
}
function addBits(bits, word, first) {
  for (let rest = word; rest !== 0; rest &= rest - 1)
    bits.push(first + 31 - Math.clz32(rest & -rest));
}
function mergeIndexes({ entries: own }, shared, { deleted, replaced }) {
  if (replaced.length > own.count || !areInside(deleted, shared.count)) return null;
  const kinds = Uint8Array.from(shared.kinds);
  for (const [index, base] of replaced.entries()) {
    if (base >= shared.count || deleted.has(base) || lengthOf(own, index) !== 0) return null;
    kinds[base] = own.kinds[index];
  }
  return joined({ ...shared, kinds }, deleted, own, replaced.length);
}
function areInside(bits, count) {
  for (const bit of bits) if (bit >= count) return false;
  return true;
}
function joined(shared, deleted, own, firstOwn) {
  const list2 = new EntryList(shared.count + own.count, shared.names.length + own.names.length);
  const add = (from, i2) => list2.add(from.kinds[i2] ?? 0, from.names, from.starts[i2] ?? 0, (from.starts[i2 + 1] ?? 0) - 1);
  let i = 0;
  let j = firstOwn;
  while (i < shared.count || j < own.count) {
    if (deleted.has(i) && i < shared.count) {
      i++;
      continue;
    }
    const order = i === shared.count ? 1 : j === own.count ? -1 : compareNames(shared, i, own, j);
    if (order === 0 || order > 0 && lengthOf(own, j) === 0) return null;
    if (order < 0) add(shared, i++);
    else add(own, j++);
  }
  return list2.finish();
}
function compareNames(a, i, b, j) {
  return compareBytes(
    a.names,
    a.starts[i] ?? 0,
    (a.starts[i + 1] ?? 0) - 1,
    b.names,
    b.starts[j] ?? 0,
    (b.starts[j + 1] ?? 0) - 1
  );
}
function lengthOf({ starts }, index) {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0) - 1;
}

// src/git/tracked/read-index.ts
function readIndex(git) {
  const file = wholeFile(git.shadow.data.GIT_INDEX_FILE, git.idBytes)?.file ?? null;
  if (file === null) return null;
  return file.link === null ? whole(file) : split(file, file.link, git);
}
function whole({ entries }) {
  return entries.names[0] === 0 ? null : entries;
}
function split(file, link, git) {
  const { idBytes, layout } = git;
  const part = sharedPartOf(link, idBytes);
  if (part === null) return null;
  const name = `sharedindex.${part.id.toString("hex")}`;
  const read = wholeFile(join(layout.gitDir, name), idBytes);
  if (read === null || !read.sum.equals(part.id) || read.file.link !== null) return null;
  const base = whole(read.file);
  return base === null ? null : mergeIndexes(file, base, part);
}
function wholeFile(path, idBytes) {
  const bytes = readIndexFile(path, idBytes);
  if (bytes === null) return null;
  const sum = bytes.subarray(-idBytes);
  const isRight = sum.every((byte) => byte === 0) || sum.equals(hashOf(bytes, idBytes));
  const file = isRight ? parseIndex(bytes, idBytes) : null;
  return file === null ? null : { file, sum };
}
function hashOf(bytes, idBytes) {
  const hash = createHash(idBytes === 20 ? "sha1" : "sha256");
  return hash.update(bytes.subarray(0, -idBytes)).digest();
}

// src/git/tracked/tracked-files.ts
var batch = 512;
function* trackedFiles(index, below) {
  const { from, to } = rangeBelow(index, below);
  for (let start = from; start < to; start += batch) {
    yield entriesIn(index, start, Math.min(to, start + batch));
  }
}
function countBelow(index, below) {
  const { from, to } = rangeBelow(index, below);
  return to - from;
}
function entriesIn({ names, starts, kinds }, from, to) {
  const entries = [];
  let i = from;
  eachRecord(names.subarray(starts[from], starts[to]), (text, bytes) => {
    const kind = kinds[i] ?? 0;
    if ((kind & entryKind.conflict) === 0 || !isNamedBefore(names, starts, i)) {
      entries.push({
        path: text,
        bytes,
        tracked: true,
        regular: (kind & entryKind.regular) !== 0,
        otherRepository: (kind & entryKind.otherRepository) !== 0,
        sparse: (kind & entryKind.sparse) !== 0,
        folder: false
      });
    }
    i++;
  });
  return entries;
}
function isNamedBefore(names, starts, index) {
  const start = starts[index] ?? 0;
  const before = names.subarray(index === 0 ? start : starts[index - 1], start);
  return before.length > 0 && before.equals(names.subarray(start, starts[index + 1]));
}
function rangeBelow({ names, starts, count }, below) {
  if (below === "") return { from: 0, to: count };
  const folder = Buffer.from(`${below}/`);
  const isBelow = (i) => {
    const start = starts[i] ?? 0;
    const end = start + folder.length;
    return end < (starts[i + 1] ?? 0) && names.compare(folder, 0, folder.length, start, end) === 0;
  };
  let from = 0;
  while (from < count && !isBelow(from)) from++;
  let to = from;
  while (to < count && isBelow(to)) to++;
  return { from, to };
}

// src/git/work-tree.ts
var firstDoubtMs = 1e3;
async function* listWorkTree(request) {
  gitProgram(request.git.shadow.treeContext);
  const untracked = new Listing(request, ["--others", "--exclude-standard"]);
  try {
    await setImmediate();
    const index = mayReadIndex(request) ? readIndex(request.git) : null;
    if (index === null) yield* listTracked(request);
    else {
      request.onCount?.(countBelow(index, request.below));
      yield* trackedFiles(index, request.below);
    }
    for await (const bytes of wholeRecords(untracked.pieces())) yield untrackedEntries(bytes);
  } finally {
    untracked.stop();
  }
}
function mayReadIndex({ git, below }) {
  const { root } = git.layout;
  if (below === "") return true;
  return process.platform === "linux" && root !== null && isPlainFolder(root, below);
}
async function* listTracked(request) {
  const tracked = new TrackedList();
  const stage = ls(request, ["--stage", "-t"], request.git.signal);
  for await (const bytes of wholeRecords(stage)) yield tracked.entries(bytes);
}
async function* listIgnored(request) {
  const options = ["--others", "--ignored", "--exclude-standard", "--directory"];
  const listing = new Listing({ ...request, report: () => {
  } }, options);
  try {
    for await (const bytes of wholeRecords(listing.pieces())) {
      yield untrackedEntries(bytes).map((entry) => ({
        path: entry.path,
        folder: entry.otherRepository
      }));
    }
  } finally {
    listing.stop();
  }
}
function ls(request, options, signal) {
  const { context, within: within2 } = listingOf(request.git, request.below);
  return new GitRunner(context, signal).stream(
    ["ls-files", "-z", "--full-name", ...options, ...within2],
    {
      onComplaint: (line) => {
        const fault = faultIn(line);
        if (fault !== null) request.report(fault);
      }
    }
  );
}
function listingOf({ layout: { root }, shadow }, below) {
  const context = shadow.treeContext;
  if (root === null || below === "") return { context, within: [] };
  if (!isPlainFolder(root, below)) return { context, within: ["--", below] };
  return { context: { ...context, cwd: join(root, below) }, within: [] };
}
function isPlainFolder(root, path) {
  try {
    const folder = join(root, path);
    return statSync(folder).isDirectory() && realpathSync(folder) === join(realpathSync(root), path);
  } catch {
    return false;
  }
}
var Listing = class {
  #request;
  #end = new AbortController();
  #stream;
  #next;
  constructor(request, options) {
    this.#request = request;
    this.#stream = ls(request, options, AbortSignal.any([request.git.signal, this.#end.signal]));
    this.#next = this.#pull();
  }
  async *pieces() {
    for (; ; ) {
      const result = await this.#arrived();
      if (result === null || result.done) return;
      yield result.value;
      this.#next = this.#pull();
    }
  }
  /** Ends git if it still runs. */
  stop() {
    this.#end.abort();
    this.#stream.return(void 0).catch(() => {
    });
  }
  #pull() {
    const next = this.#stream.next();
    next.catch(() => {
    });
    return next;
  }
  /** git's next output; null if it waits for an ignore file that never ends. */
  async #arrived() {
    const { git, below, report } = this.#request;
    for (let wait = firstDoubtMs; ; wait *= 4) {
      const result = await within(this.#next, wait);
      if (result !== null) return result;
      const blocking = await blockingIgnoreFile(git.layout.root ?? "", below);
      if (blocking === null) continue;
      this.stop();
      report(problem(blocking, { code: "blocking-ignore-file" }));
      return null;
    }
  }
};
async function within(promise, ms) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
function problem(what, reason) {
  return { kind: "problem", what, reason };
}
function faultIn(line) {
  const [, complaint, path, cause] = /^warning: (could not open directory|unable to access) '(.*?)(?:': ([^/']*))?$/.exec(line) ?? [];
  if (path === void 0) {
    const other = /^(?:warning|error): (.*)$/.exec(line)?.[1];
    return other === void 0 ? null : problem("the work tree", { code: "incomplete-listing", detail: other });
  }
  const what = path.replace(/\/$/, "") || ".";
  const why = cause ?? "its path is too long";
  if (complaint === "could not open directory") {
    const denied = cause === "Permission denied";
    return problem(
      what,
      denied ? { code: "no-permission-to-list" } : { code: "unlistable", detail: why }
    );
  }
  if (cause === "Too many levels of symbolic links") return null;
  return problem(what, { code: "ignore-file", detail: why });
}

// src/sources/ignored-files.ts
var mostEntries = 4e3;
var packageFolders = /* @__PURE__ */ new Set([
  ...["node_modules", "bower_components", "site-packages", "__pycache__", ".tox", ".venv", "venv"]
]);
var secretNames = [
  /^\.env(?:rc|[.-].+)?$/,
  /\.env$/,
  /^\.(?:netrc|npmrc|pypirc|htpasswd|git-credentials|dev\.vars)$/,
  /^(?:credentials?|secrets?)(?:[.-].*)?$/,
  /\.(?:secrets?|tfvars|tfstate|pem|key|p12|pfx|jks|keystore)$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
  /^(?:local\.settings|appsettings\..+|service[-_]?account.*)\.json$/
];
function isSecretFileName(name) {
  const lower = name.toLowerCase();
  if (/[.-](?:example|sample|template|dist)(?:\.|$)/.test(lower)) return false;
  return secretNames.some((pattern) => pattern.test(lower));
}
var IgnoredFiles = class {
  #files = 0;
  #folders = [];
  #secrets = [];
  add(entries) {
    for (const { path, folder } of entries) {
      if (folder) this.#folders.push(path);
      else if (isSecretFileName(nameOf(path))) this.#secrets.push(path);
      else this.#files++;
    }
  }
  /** @param root folder that the paths are relative to. @param nameInReports a path's name in reports. */
  tallies(root, nameInReports) {
    const folders = this.#folders.sort();
    const secrets = [.../* @__PURE__ */ new Set([...this.#secrets, ...secretsWithin(root, folders)])].sort();
    return [
      skipped("ignored-files", this.#files),
      skipped(
        "ignored-folders",
        folders.length,
        folders.map((path) => `${nameInReports(path)}/`)
      ),
      skipped("ignored-secret-files", secrets.length, secrets.map(nameInReports))
    ].filter((tally) => tally.count > 0);
  }
};
function secretsWithin(root, folders) {
  const found = [];
  let looked = 0;
  let level = folders.filter(isWorthALook);
  while (level.length > 0 && looked < mostEntries) {
    const below = [];
    for (const folder of level) {
      if (looked >= mostEntries) break;
      for (const entry of entriesOf(join(root, folder))) {
        looked++;
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) below.push(path);
        else if (isSecretFileName(entry.name)) found.push(path);
      }
    }
    level = below.filter(isWorthALook);
  }
  return found;
}
function isWorthALook(folder) {
  const name = nameOf(folder);
  return name !== ".git" && !packageFolders.has(name);
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/sources/list-tracked.ts
async function* listTracked2(folder, request) {
  const git = await findRepository(folder.location, request.signal);
  if (git === null) return;
  try {
    const { root } = git.layout;
    const below = root === null ? "" : pathBelow(root, folder.location) ?? "";
    const part = { git, below };
    const ignored = collectIgnored(part, folder);
    ignored.catch(() => {
    });
    const problems = [];
    let empty = below !== "";
    let expected = 0;
    for await (const entries of listWorkTree({
      ...part,
      report: (problem2) => problems.push(problem2),
      onCount: (files) => {
        if (wantsAll(request.wanted)) expected = files;
      }
    })) {
      if (entries.length === 0) continue;
      empty = false;
      yield { ...trackedListing(entries, below, folder, request), expected };
      expected = Math.max(0, expected - entries.length);
    }
    if (empty) return;
    const named = problems.map((problem2) => ({
      ...problem2,
      what: inFolder(problem2.what, below, folder)
    }));
    yield { files: [], items: [...named, ...await ignored] };
  } finally {
    git.close();
  }
}
function trackedListing(entries, below, folder, request) {
  const own = entries.filter((entry) => !entry.otherRepository);
  const files = below === "" ? own : own.map((entry) => withoutFolder(entry, below));
  const folders = files.filter((entry) => entry.sparse && entry.folder);
  const kept = folders.length === 0 ? files : files.filter((entry) => !entry.folder);
  const listing = keepWanted(kept, folder, request);
  const items = [...listing.items];
  const others = entries.length - own.length;
  if (others > 0) items.push(otherRepositories(others));
  if (folders.length > 0) items.push(skipped("sparse-folders", folders.length));
  return { ...listing, items, lasting: true };
}
async function collectIgnored(part, folder) {
  const ignored = new IgnoredFiles();
  for await (const entries of listIgnored(part)) ignored.add(entries);
  const root = part.git.layout.root ?? folder.location;
  return ignored.tallies(root, (path) => inFolder(path, part.below, folder));
}
function inFolder(path, below, folder) {
  const inside = below === "" || path.startsWith(`${below}/`);
  return inside ? folder.prefix + path.slice(below === "" ? 0 : below.length + 1) : path;
}
function withoutFolder(entry, folder) {
  return {
    ...entry,
    path: entry.path.slice(folder.length + 1),
    bytes: entry.bytes?.subarray(Buffer.byteLength(folder) + 1) ?? null
  };
}
function otherRepositories(count) {
  return skipped("nested-repositories", count);
}
exports.listTracked = listTracked2;
