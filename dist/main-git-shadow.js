"use strict";
const __load = async (path) => require(path);
const {
  containerItem,
  memoryContainer,
  memoryInput,
  streamItems
} = require("./main-sources-windows.js");
const {
  ContainerAllowance,
  brotliAmong,
  changedItems,
  defaultContainerLimits,
  holdsNeedle,
  inTemporary,
  parsePattern,
  removeFolder,
  runGit,
  sealedEnvironment,
  streamGit,
  temporaryFolder,
  withNestedTags,
  withSlashes
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  BrokenRepository,
  ObjectReader,
  alternatesOfVariable,
  alternatesVariable,
  brotli,
  codeOf,
  collectObjectFolders,
  delimiter,
  detachedHead,
  entryOf,
  errorReason,
  existsSync,
  findLayout,
  firstBytes,
  headRef,
  hexAt,
  isSpecial,
  join,
  layoutOfHook,
  lstatSync,
  mkdirSync,
  nameChunk,
  originText,
  parseIndexRows,
  pathFromBytes,
  readFileSync,
  readIndexFile,
  readRegular,
  readSmall,
  readdirSync,
  readlinkSync,
  relative,
  requireLayout,
  resolve,
  savedTables,
  scannedFolders,
  statSync,
  symlinkSync,
  treeEntries,
  wholeChunk,
  writeFileSync
} = require("./hook-check.js");

// src/git/git.ts
var GitRunner = class _GitRunner {
  context;
  signal;
  /** @param signal ends every process; without one, they run to their end. */
  constructor(context, signal = new AbortController().signal) {
    this.context = context;
    this.signal = signal;
  }
  /**
   * Runs git and returns what it writes to standard output.
   * @throws BrleaksError as `runGit`.
   */
  run(args, options = {}) {
    return runGit(this.context, args, { ...options, signal: this.signal });
  }
  /** Runs git and returns the lines that it writes, one character per byte, without empty ones. */
  async lines(args, options = {}) {
    return linesOf(await this.run(args, options));
  }
  /** Streams what git writes; see `streamGit`. */
  stream(args, options = {}) {
    return streamGit(this.context, args, { ...options, signal: this.signal });
  }
  /** The same git with further environment variables. */
  withEnvironment(variables) {
    const environment = { ...this.context.environment, ...variables };
    return new _GitRunner({ ...this.context, environment }, this.signal);
  }
  /** The same git without the signal, for short commands that a stopped scan still needs. */
  get uninterrupted() {
    return new _GitRunner(this.context);
  }
};
var Git = class _Git extends GitRunner {
  layout;
  shadow;
  idBytes;
  objectFolders;
  shallow;
  partial;
  problems;
  constructor(repository, signal) {
    super(repository.shadow.context, signal);
    this.layout = repository.layout;
    this.shadow = repository.shadow;
    this.idBytes = repository.idBytes;
    this.objectFolders = repository.objectFolders;
    this.shallow = repository.shallow;
    this.partial = repository.partial;
    this.problems = repository.problems;
  }
  /** The same repository for a reader that must not close it. */
  get shared() {
    const shadow = { ...this.shadow, remove: () => {
    } };
    return new _Git({ ...this, shadow }, this.signal);
  }
  /** Removes the temporary files. Also done when the process ends. */
  close() {
    this.shadow.remove();
  }
};
function linesOf(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}

// src/git/link.ts
var linkless = /* @__PURE__ */ new Set([
  ...["ENOSYS", "EPERM", "EACCES", "ENOTSUP", "EOPNOTSUPP", "EINVAL", "EISDIR", "UNKNOWN"]
]);
var unused = /^(?:index|.*\.lock)$/;
function appear(target, path) {
  const stat = statOf(target);
  if (stat === null) return;
  if (!stat.isFile() && !stat.isDirectory()) throw notPlain(target);
  if (process.platform === "win32" && !stat.isDirectory()) copy(target, path);
  else if (!linked(target, path)) copy(target, path);
}
function notPlain(path) {
  return new BrleaksError("git-failed", `${path} is neither a file nor a folder; remove it`);
}
function statOf(path) {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return null;
    throw unreadable(path, error);
  }
}
function unreadable(path, cause) {
  const code = cause.code ?? "an error";
  return new BrleaksError("git-failed", `${path}: cannot be read (${code})`, { cause });
}
function linked(target, path) {
  return inTemporary(() => {
    try {
      symlinkSync(target, path, "junction");
      return true;
    } catch (error) {
      if (linkless.has(error.code ?? "")) return false;
      throw error;
    }
  });
}
function copy(source, target) {
  const stat = lstatSync(source);
  const text = stat.isSymbolicLink() ? readlinkSync(source) : "";
  if (text.startsWith("refs/")) write(target, Buffer.from(`ref: ${text}
`));
  else if (statOf(source)?.isDirectory() && !stat.isSymbolicLink()) copyFolder(source, target);
  else if (statOf(source)?.isFile())
    write(
      target,
      read(() => readFileSync(source), source)
    );
}
function copyFolder(source, target) {
  inTemporary(() => mkdirSync(target, { mode: 448 }));
  for (const name of read(() => readdirSync(source), source)) {
    if (!unused.test(name)) copy(join(source, name), join(target, name));
  }
}
function write(path, bytes) {
  inTemporary(() => writeFileSync(path, bytes, { mode: 384 }));
}
function read(action, path) {
  try {
    return action();
  } catch (error) {
    throw unreadable(path, error);
  }
}

// src/git/plain-config.ts
var carried = ["ignorecase", "precomposeunicode", "longpaths"];
function carriedSettings(text) {
  const on = /* @__PURE__ */ new Set();
  let inCore = false;
  for (const line of text.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/)) {
    const [, section, rest] = /^\s*\[\s*([^\]]*?)\s*\](.*)$/.exec(line) ?? [null, null, line];
    if (section != null) inCore = section.toLowerCase() === "core";
    const [, name = "", value] = /^\s*([a-z][a-z0-9-]*)\s*(?:=\s*(.*))?$/i.exec(rest ?? "") ?? [];
    if (!inCore || name === "") continue;
    if (isTrue(value)) on.add(name.toLowerCase());
    else on.delete(name.toLowerCase());
  }
  return carried.filter((name) => on.has(name));
}
function isTrue(value) {
  if (value === void 0) return true;
  const plain = value.replace(/\s*[#;].*$/, "").trim();
  return /^"?(?:true|yes|on|1)"?$/i.test(plain);
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
    eachRecord(output, (text, bytes) => {
      const tab = text.indexOf("	");
      if (text.charCodeAt(tab - 1) !== stageZero) {
        const name = bytes?.toString("latin1", tab + 1) ?? text.slice(tab + 1);
        if (this.#conflict === name) return;
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
    });
    return entries;
  }
};
function untrackedEntries(output) {
  const entries = [];
  eachRecord(output, (text, bytes) => {
    const folder = text.endsWith("/");
    entries.push({
      path: folder ? text.slice(0, -1) : text,
      bytes: folder ? bytes?.subarray(0, -1) ?? null : bytes,
      tracked: false,
      regular: false,
      sparse: false,
      folder: false,
      otherRepository: folder
    });
  });
  return entries;
}
async function* wholeRecords(stream, separator = 0) {
  let begun = [];
  for await (const piece of stream) {
    const end = piece.lastIndexOf(separator) + 1;
    if (end > 0) {
      yield Buffer.concat([...begun, piece.subarray(0, end)]);
      begun = [];
    }
    if (end < piece.length) begun.push(piece.subarray(end));
  }
}
function eachRecord(output, visit) {
  if (!isUtf8(output)) {
    for (const bytes of records(output)) visit(bytes.toString("utf8"), isUtf8(bytes) ? null : bytes);
    return;
  }
  const texts = output.toString("utf8");
  for (let start = 0; start < texts.length; ) {
    const end = texts.indexOf("\0", start);
    if (end === -1) return;
    visit(texts.slice(start, end), null);
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

// src/git/plain-refs.ts
var mostLoose = 500;
var mostPackedBytes = 1024 * 1024;
var mostRefBytes = 4096;
var deepest = 20;
var mostSteps = 5;
var packedLine = /^([0-9a-f]{40}|[0-9a-f]{64}) (refs\/\S+)$/;
var peeledLine = /^\^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var unusualName = /[^\x21-\x7e]|[~^:?*[\\]|\.\.|@\{|\/\.|\.lock(?:\/|$)|\.$/;
function readPlainRefs({
  layout: { commonDir },
  idBytes: idBytes2
}) {
  try {
    if (lstatSync(join(commonDir, "reftable"), { throwIfNoEntry: false }) !== void 0) return null;
    const loose = looseTexts(commonDir);
    const refs = loose === null ? null : packedRefs(commonDir);
    if (loose === null || refs === null) return null;
    const targets = new Map([...refs, ...loose]);
    const list = [];
    for (const name of targets.keys()) {
      const oid = idOf(name, targets);
      if (oid === null || oid.length !== 2 * idBytes2 || /^0+$/.test(oid)) return null;
      list.push({ name, oid });
    }
    return list.sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return null;
  }
}
function idOf(name, targets) {
  let text = targets.get(name);
  for (let step = 0; text?.startsWith("refs/"); step++) {
    text = step === mostSteps ? void 0 : targets.get(text);
  }
  return text ?? null;
}
function looseTexts(commonDir) {
  const texts = /* @__PURE__ */ new Map();
  const folders = [{ name: "refs", depth: 0 }];
  for (const { name, depth } of folders) {
    if (depth > deepest) return null;
    for (const entry of readdirSync(join(commonDir, name), { withFileTypes: true })) {
      const ref = `${name}/${entry.name}`;
      if (entry.isDirectory()) folders.push({ name: ref, depth: depth + 1 });
      else if (!entry.isFile() || texts.size === mostLoose || unusualName.test(ref)) return null;
      else {
        const text = textOf(readRegular(join(commonDir, ref), mostRefBytes).toString("latin1"));
        if (text === null) return null;
        texts.set(ref, text);
      }
    }
  }
  return texts;
}
function textOf(file) {
  const [, name, oid] = /^(?:ref: (refs\/[\x21-\x7e]+)|([0-9a-f]{40}|[0-9a-f]{64}))\n?$/.exec(file) ?? [];
  return name ?? oid ?? null;
}
function packedRefs(commonDir) {
  const refs = /* @__PURE__ */ new Map();
  const text = packedText(commonDir);
  if (text !== "" && !text.endsWith("\n")) return null;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("# pack-refs with:") || peeledLine.test(line)) continue;
    const [, oid, name] = packedLine.exec(line) ?? [];
    if (oid === void 0 || name === void 0) return null;
    if (refs.has(name) || unusualName.test(name)) return null;
    refs.set(name, oid);
  }
  return refs;
}
function packedText(commonDir) {
  try {
    return readRegular(join(commonDir, "packed-refs"), mostPackedBytes).toString("latin1");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  }
}

// src/git/refs.ts
function refBytes({ name, otherBytes }) {
  return otherBytes ?? Buffer.from(name);
}
var lineFeed = 10;
var mostSharedIds = 65536;
async function listRefs(git) {
  const refs = plainRefs(git) ?? await listedRefs(git);
  for (const ref of workTreeRefs(git, refs)) refs.push(ref);
  return refs;
}
function plainRefs(git) {
  return readPlainRefs(git)?.map((ref) => ({ ...ref, otherBytes: null })) ?? null;
}
async function listedRefs(git) {
  const refs = [];
  const ids = /* @__PURE__ */ new Map();
  const args = ["for-each-ref", "--format=%(objectname) %(refname)"];
  for await (const lines of wholeRecords(git.stream(args), lineFeed)) addRefs(lines, refs, ids);
  return refs;
}
function addRefs(lines, refs, ids) {
  const isText = isUtf8(lines);
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(lineFeed, start);
    const space = lines.indexOf(32, start);
    const name = lines.toString("utf8", space + 1, end);
    const bytes = isText ? null : Buffer.from(lines.subarray(space + 1, end));
    const otherBytes = bytes === null || isUtf8(bytes) ? null : bytes;
    const id = lines.toString("latin1", start, space);
    const oid = ids.get(id) ?? id;
    if (oid === id && ids.size < mostSharedIds) ids.set(id, id);
    refs.push({ name, otherBytes, oid });
    start = end + 1;
  }
}
function workTreeRefs(git, refs) {
  const files = [...workTreeRefFiles(git)];
  const targets = new Set(files.map(({ target }) => target));
  const known = /* @__PURE__ */ new Map();
  for (const { name, oid } of refs) if (targets.has(name)) known.set(name, oid);
  const found = [];
  for (const { name, target, oid } of files) {
    const own = target === void 0 ? oid : known.get(target);
    if (own === void 0 && target === void 0) continue;
    found.push({ name, otherBytes: null, oid: own ?? null });
    if (target !== void 0 && !known.has(target)) {
      found.push({ name: target, otherBytes: null, oid: null });
    }
  }
  return found;
}
function* workTreeRefFiles(git) {
  const { gitDir, commonDir } = git.layout;
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const pseudo = namesIn(folder).filter((name) => /^[A-Z][A-Z_]*$/.test(name));
    const own = folder === commonDir ? [] : refFilesIn(folder);
    for (const name of [...pseudo, ...own]) {
      const text = readSmall(join(folder, name)) ?? "";
      const target = /^ref: (.+)/.exec(text)?.[1];
      yield { name: prefix + name, target, oid: /^[0-9a-f]{40,64}\b/.exec(text)?.[0] };
    }
  }
}
function refFilesIn(folder) {
  return entriesBelow(join(folder, "refs")).filter((entry) => !entry.isDirectory()).map((entry) => withSlashes(relative(folder, join(entry.parentPath, entry.name))));
}
function entriesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}
function gitDirectories(gitDir, commonDir) {
  const folders = [[gitDir, ""]];
  if (commonDir !== gitDir) folders.push([commonDir, "main-worktree/"]);
  const linked2 = join(commonDir, "worktrees");
  for (const name of namesIn(linked2)) {
    const folder = join(linked2, name);
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
  const names = [];
  const entries = [];
  const failed = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const logs = join(folder, "logs");
    if (!existsSync(logs)) continue;
    for (const entry of listLogs(logs, failed)) {
      if (entry.isDirectory()) continue;
      const path = join(entry.parentPath, entry.name);
      const ref = prefix + path.slice(logs.length + 1);
      names.push(ref);
      try {
        for (const line of parseReflog(ref, readRegular(path))) entries.push(line);
      } catch (error) {
        const reason = { code: "unreadable", detail: codeOf(error) };
        failed.push({ what: `reflog of ${ref}`, reason });
      }
    }
  }
  return { names, entries, failed };
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

// src/git/shadow.ts
var linkedFromCommon = ["refs", "packed-refs", "reftable", "logs", "shallow", "worktrees"];
async function makeShadow(layout, hook = {}, later = false) {
  const format3 = await readFormat(layout);
  checkRefs(join(layout.commonDir, "refs"));
  const head = format3.refStorage === "files" ? detachedHead(layout) : reftableHead;
  const folder = new ShadowFolder((path) => fill(path, layout, format3, head));
  if (!later) folder.make();
  return shadowIn(folder, layout, format3, head, hook);
}
var ShadowFolder = class {
  #fill;
  #path = null;
  constructor(fill2) {
    this.#fill = fill2;
  }
  /** Its path. */
  make() {
    if (this.#path !== null) return this.#path;
    const path = temporaryFolder();
    try {
      this.#fill(path);
    } catch (error) {
      removeFolder(path);
      throw error;
    }
    this.#path = path;
    return path;
  }
  remove() {
    if (this.#path !== null) removeFolder(this.#path);
  }
};
function fill(folder, layout, format3, head) {
  const { gitDir, commonDir } = layout;
  inTemporary(() => {
    mkdirSync(join(folder, "info"));
    mkdirSync(join(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join(commonDir, name), join(folder, name));
  for (const name of readdirSync(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join(gitDir, name), join(folder, name));
  }
  appear(join(commonDir, "info", "exclude"), join(folder, "info", "exclude"));
  inTemporary(() => {
    writeFileSync(join(folder, "HEAD"), head, { mode: 384 });
    writeFileSync(join(folder, "config"), configText(format3), { mode: 384 });
  });
}
var reftableHead = "ref: refs/heads/.invalid\n";
function shadowIn(folder, layout, { objectFormat, refStorage }, head, hook) {
  const { gitDir, commonDir, root } = layout;
  const data = {
    GIT_OBJECT_DIRECTORY: resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join(commonDir, "objects"),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join(gitDir, "index"),
    ...alternates(root ?? gitDir, hook.GIT_ALTERNATE_OBJECT_DIRECTORIES)
  };
  const variables = () => ({
    ...sealedEnvironment(),
    ...refStorage === "reftable" && gitDir !== commonDir ? (
      // HEAD of a linked work tree lies in a table of its own; configuration still comes from the common folder.
      { GIT_DIR: gitDir, GIT_COMMON_DIR: folder.make() }
    ) : { GIT_DIR: folder.make() },
    ...data,
    ...isSparse(layout) ? ownObjects(folder.make(), data) : {}
  });
  const cwd = root ?? gitDir;
  const scanned = scannedFolders(layout);
  return {
    get folder() {
      return folder.make();
    },
    data,
    head,
    context: {
      cwd,
      scanned,
      get environment() {
        return variables();
      }
    },
    treeContext: {
      cwd,
      scanned,
      get environment() {
        return root === null ? variables() : { ...variables(), GIT_WORK_TREE: root };
      }
    },
    objectFormat,
    remove: () => folder.remove()
  };
}
function isSparse({ gitDir, commonDir }) {
  const folders = gitDirectories(gitDir, commonDir).map(([folder]) => folder);
  return folders.some((folder) => existsSync(join(folder, "info", "sparse-checkout")));
}
function ownObjects(folder, { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: others }) {
  const borrowed = alternatesVariable([objects]);
  return {
    GIT_OBJECT_DIRECTORY: join(folder, "objects"),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: others === void 0 ? borrowed : `${borrowed}${delimiter}${others}`
  };
}
function checkRefs(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    const { code, path } = error;
    if (code === "ENOENT") return;
    throw new BrleaksError("git-failed", `${path ?? folder}: cannot be listed (${code})`);
  }
  for (const entry of entries) {
    if (isSpecial(entry)) throw notPlain(join(entry.parentPath, entry.name));
  }
}
function configText({ objectFormat, refStorage, settings }) {
  const extensions = objectFormat !== "sha1" || refStorage !== "files";
  const lines = [
    "[core]",
    `	repositoryformatversion = ${extensions ? 1 : 0}`,
    "	bare = true",
    "	logAllRefUpdates = false",
    ...settings.map((name) => `	${name} = true`)
  ];
  if (extensions) {
    lines.push("[extensions]");
    if (objectFormat !== "sha1") lines.push(`	objectFormat = ${objectFormat}`);
    if (refStorage !== "files") lines.push(`	refStorage = ${refStorage}`);
  }
  return `${lines.join("\n")}
`;
}
async function readFormat(layout) {
  const path = join(layout.commonDir, "config");
  const text = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text)) {
    const listed = await listConfig(layout);
    objectFormat = listed === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed) ? "sha256" : "sha1";
  }
  const reftable = lstatSync(join(layout.commonDir, "reftable"), { throwIfNoEntry: false });
  return {
    objectFormat,
    refStorage: reftable?.isDirectory() ? "reftable" : "files",
    settings: carriedSettings(text)
  };
}
function configContext(layout) {
  const environment = { ...sealedEnvironment(), GIT_DIR: "/dev/null" };
  return { cwd: layout.commonDir, environment, scanned: scannedFolders(layout) };
}
async function listConfig(layout) {
  try {
    const args = ["config", "--file", "config", "--null", "--list"];
    const context = configContext(layout);
    return (await runGit(context, args)).toString("utf8").replaceAll("\0", "\n\n");
  } catch {
    return null;
  }
}
function tellFormat(layout) {
  const objects = join(layout.commonDir, "objects");
  for (const folder of namesIn2(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = namesIn2(join(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join(layout.commonDir, "packed-refs")) ?? "";
  return /^[0-9a-f]{64} /m.test(packed) ? "sha256" : "sha1";
}
function namesIn2(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function resolveIn(folder, path) {
  return path === void 0 || path === "" ? void 0 : resolve(folder, path);
}
function alternates(folder, paths) {
  const absolute = alternatesOfVariable(paths, folder);
  return absolute.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternatesVariable(absolute) };
}

// src/git/special-files.ts
var opened = /^(?:[A-Z][A-Z_]*|index|sharedindex\..*|packed-refs|shallow|config.*|commondir|gitdir)$/;
function refuseSpecialFiles({ gitDir, commonDir }, objectFolders) {
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    refuse(entriesOf(folder).filter((entry) => opened.test(entry.name)));
    for (const part of ["refs", "logs"]) refuse(entriesOf(join(folder, part), true));
  }
  for (const folder of objectFolders) {
    for (const part of ["info", "pack"]) refuse(entriesOf(join(folder, part)));
  }
}
function refuse(entries) {
  const special = entries.find(isSpecial);
  if (special === void 0) return;
  const path = join(special.parentPath, special.name);
  throw new BrleaksError("git-failed", `${path} is neither a file nor a folder; remove it`);
}
function entriesOf(folder, recursive = false) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive });
  } catch {
    return [];
  }
}

// src/git/repository.ts
async function openRepository(path, { hook = {}, signal, seldomGit = false } = {}) {
  const { GIT_DIR, GIT_WORK_TREE } = hook;
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : requireLayout(path);
  return openLayout(layout, hook, signal, seldomGit);
}
async function findRepository(path, signal) {
  const layout = findLayout(path);
  if (layout === null || layout instanceof BrokenRepository || layout.root === null) return null;
  return openLayout(layout, {}, signal);
}
async function openLayout(layout, hook, signal, seldomGit = false) {
  const shadow = await makeShadow(layout, hook, seldomGit);
  try {
    return new Git(describeRepository(layout, shadow), signal);
  } catch (error) {
    shadow.remove();
    throw error;
  }
}
function describeRepository(layout, shadow) {
  const { data } = shadow;
  const { folders, problems } = collectObjectFolders([
    data.GIT_OBJECT_DIRECTORY,
    join(layout.commonDir, "objects"),
    ...alternatesOfVariable(data.GIT_ALTERNATE_OBJECT_DIRECTORIES, layout.gitDir)
  ]);
  refuseSpecialFiles(layout, folders);
  const shallow = readSmall(join(layout.commonDir, "shallow")) ?? "";
  return {
    layout,
    shadow,
    idBytes: shadow.objectFormat === "sha256" ? 32 : 20,
    objectFolders: folders,
    shallow: shallow.split("\n").filter((line) => line !== ""),
    partial: folders.some(hasPromisorPack),
    problems
  };
}
function hasPromisorPack(folder) {
  try {
    return readdirSync(join(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

// src/git/tracked/index-entries.ts
var entryKind = {
  /** A regular file. */
  regular: 1,
  /** A submodule. */
  otherRepository: 2,
  /** Outside the sparse checkout. */
  sparse: 4,
  /** One of the entries of a file in conflict. */
  conflict: 8
};
var EntryList = class {
  #starts;
  #kinds;
  #names;
  #count = 0;
  /** Bytes of `names` in use. */
  #end = 0;
  /** @param most entries that will be added. @param bytes of their names, roughly. */
  constructor(most2, bytes) {
    this.#starts = new Uint32Array(most2 + 1);
    this.#kinds = new Uint8Array(most2);
    this.#names = Buffer.allocUnsafe(bytes);
  }
  get count() {
    return this.#count;
  }
  /** Bytes of all names. */
  get size() {
    return this.#end;
  }
  /** The name of the last entry; empty before the first one. */
  get last() {
    return this.#names.subarray(this.#starts[this.#count - 1] ?? 0, Math.max(0, this.#end - 1));
  }
  /** Adds an entry whose name is bytes of `source`, perhaps after the first `kept` bytes of the last name. */
  add(kind, source, from, to, kept = 0) {
    const start = this.#end;
    const end = start + kept + to - from;
    if (end >= this.#names.length) this.#grow(end + 1);
    const names = this.#names;
    if (kept > 0) {
      const before = this.#starts[this.#count - 1] ?? 0;
      names.copyWithin(start, before, before + kept);
    }
    for (let at = from, place = start + kept; at < to; ) names[place++] = source[at++];
    names[end] = 0;
    this.#starts[this.#count] = start;
    this.#kinds[this.#count] = kind;
    this.#count++;
    this.#end = end + 1;
  }
  /** True if the last name comes after the one before it; 0 bytes are equal. @returns below, equal to or above 0 */
  compareLast() {
    const [before = 0, start = 0] = [this.#starts[this.#count - 2], this.#starts[this.#count - 1]];
    return compareBytes(this.#names, before, start - 1, this.#names, start, this.#end - 1);
  }
  finish() {
    this.#starts[this.#count] = this.#end;
    return {
      count: this.#count,
      names: this.#names.subarray(0, this.#end),
      starts: this.#starts.subarray(0, this.#count + 1),
      kinds: this.#kinds.subarray(0, this.#count)
    };
  }
  #grow(least) {
    const larger = Buffer.allocUnsafe(Math.max(least, 2 * this.#names.length));
    this.#names.copy(larger, 0, 0, this.#end);
    this.#names = larger;
  }
};
function compareBytes(first, firstStart, firstEnd, second, secondStart, secondEnd) {
  const common = Math.min(firstEnd - firstStart, secondEnd - secondStart);
  for (let i = 0; i < common; i++) {
    const difference = first[firstStart + i] - second[secondStart + i];
    if (difference !== 0) return difference;
  }
  return firstEnd - firstStart - (secondEnd - secondStart);
}

// src/git/staged/plain-index.ts
function readPlainIndex(path) {
  const bytes = readIndexFile(path);
  const rows = bytes === null ? null : parseIndexRows(bytes);
  return rows === null || !isSorted(rows) ? null : allEntries(rows);
}
function isSorted({ bytes, count, names }) {
  for (let row = 1; row < count; row++) {
    const at = 2 * row;
    const [from = 0, to = 0, start = 0, end = 0] = names.subarray(at - 2, at + 2);
    if (compareBytes(bytes, from, to, bytes, start, end) >= 0) return false;
  }
  return true;
}
function allEntries(rows) {
  const entries = [];
  for (let row = 0; row < rows.count; row++) entries.push(entryOf(rows, row));
  return entries;
}

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
  const path = indexPath(git);
  return existsSync(path) ? wholeIndex(git, path) : [];
}
async function allIndexEntries(git) {
  const { gitDir, commonDir } = git.layout;
  const entries = await wholeIndex(git, indexPath(git));
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    const index = join(folder, "index");
    if (folder === gitDir || !existsSync(index)) continue;
    for (const entry of await wholeIndex(git, index)) entries.push(entry);
  }
  return entries;
}
function indexPath({ shadow }) {
  return shadow.data.GIT_INDEX_FILE;
}
async function wholeIndex(git, path) {
  const plain = git.idBytes === 20 ? readPlainIndex(path) : null;
  return plain ?? listIndex(git.withEnvironment({ GIT_INDEX_FILE: path }), "--stage");
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

// src/git/cat-file.ts
var answerMs = 12e4;
var largeObjectBytes = 64 * 1024 * 1024;
async function* catFile(git, oids) {
  const requested = [...oids];
  if (requested.length === 0) return;
  const parser = new BatchParser();
  let answers = 0;
  for await (const piece of git.stream(["cat-file", "--batch", "--buffer"], {
    stdin: requested.map((oid) => `${oid}
`),
    idleMs: answerMs
  })) {
    for (const answer of parser.push(piece)) {
      answers++;
      yield answer;
    }
  }
  if (answers !== requested.length) {
    throw new BrleaksError(
      "git-failed",
      `git cat-file answered for ${answers} of ${requested.length} objects`
    );
  }
}
async function* streamObject(git, { oid, type, size }) {
  const call = { idleMs: answerMs };
  let bytes = 0;
  for await (const piece of git.stream(["cat-file", type, oid], call)) {
    bytes += piece.length;
    yield piece;
  }
  if (bytes !== size) {
    throw new BrleaksError(
      "git-failed",
      `git returned ${bytes} of the ${size} bytes of object ${oid}`
    );
  }
}
var BatchParser = class {
  #pieces = [];
  #held = 0;
  #header = null;
  /** Bytes of a large object that are still to be skipped. */
  #passing = 0;
  *push(piece) {
    this.#pieces.push(piece);
    this.#held += piece.length;
    for (; ; ) {
      if (this.#passing > 0 && !this.#passOver()) return;
      if (this.#header === null) {
        const line = this.#takeLine();
        if (line === null) return;
        const answer = this.#begin(line);
        if (answer !== null) yield answer;
        continue;
      }
      if (this.#held < this.#header.size + 1) return;
      const { oid, type, size } = this.#header;
      const bytes = this.#take(size + 1).subarray(0, size);
      this.#header = null;
      yield { kind: "object", oid, type, bytes };
    }
  }
  #begin(line) {
    const [oid = "", type = "", size = ""] = line.split(" ");
    if (type === "missing" || type === "ambiguous") return { kind: "missing", oid };
    if (!/^(?:blob|commit|tag|tree)$/.test(type) || !/^\d+$/.test(size)) {
      throw new BrleaksError("git-failed", "git cat-file wrote output that cannot be parsed");
    }
    const header2 = { oid, type, size: Number(size) };
    if (header2.size <= largeObjectBytes) {
      this.#header = header2;
      return null;
    }
    this.#passing = header2.size + 1;
    return { kind: "large", ...header2 };
  }
  #passOver() {
    const count = Math.min(this.#passing, this.#held);
    this.#take(count);
    this.#passing -= count;
    return this.#passing === 0;
  }
  #takeLine() {
    const [first] = this.#pieces;
    if (first === void 0) return null;
    let end = first.indexOf(10);
    if (end === -1) {
      this.#pieces = [Buffer.concat(this.#pieces)];
      end = this.#pieces[0]?.indexOf(10) ?? -1;
    }
    return end === -1 ? null : this.#take(end + 1).toString("latin1", 0, end);
  }
  #take(count) {
    this.#held -= count;
    const [first] = this.#pieces;
    if (first !== void 0 && first.length >= count) {
      if (first.length === count) this.#pieces.shift();
      else this.#pieces[0] = first.subarray(count);
      return first.subarray(0, count);
    }
    const whole = Buffer.concat(this.#pieces);
    const rest = whole.subarray(count);
    this.#pieces = rest.length === 0 ? [] : [rest];
    return whole.subarray(0, count);
  }
};

// src/git/few-objects.ts
var mostBytes = 256 * 1024 * 1024;
var mostFew = 200;
var mostTags = 5;
var commitHeader = /^tree [0-9a-f]{40}\n(?:parent [0-9a-f]{40}\n)*/;
var FewObjects = class {
  #objects;
  constructor(objects) {
    this.#objects = objects;
  }
  /** The object; null if git must read it, also if it is missing. */
  read(oid) {
    const object = this.#objects.read(oid);
    return object === null ? null : { oid, ...object };
  }
  /** The tree and the parents of a commit; null if git must read it, or it is none. */
  commit(oid) {
    const object = this.read(oid);
    if (object?.type !== "commit") return null;
    const header2 = commitHeader.exec(object.bytes.toString("latin1"))?.[0];
    const [tree, ...parents] = header2?.match(/[0-9a-f]{40}/g) ?? [];
    return tree === void 0 ? null : { tree, parents };
  }
  /** The object at the end of a chain of tags; null if git must look it up. */
  peel(oid) {
    let object = this.read(oid);
    for (let step = 0; object?.type === "tag"; step++) {
      const inner = /^object ([0-9a-f]{40})\n/.exec(object.bytes.toString("latin1", 0, 64))?.[1];
      object = inner === void 0 || step === mostTags ? null : this.read(inner);
    }
    return object;
  }
  close() {
    this.#objects.close();
  }
};
function fewObjects({ idBytes: idBytes2, objectFolders }) {
  return idBytes2 === 20 ? new FewObjects(new ObjectReader(objectFolders, mostBytes)) : null;
}
function fromFewObjects(git, make) {
  const objects = fewObjects(git);
  try {
    return objects === null ? null : make(objects);
  } finally {
    objects?.close();
  }
}
function* readFew(git, oids) {
  const objects = oids.size > mostFew ? null : fewObjects(git);
  try {
    for (const oid of oids) {
      const object = objects?.read(oid) ?? null;
      if (object === null) return;
      yield object;
    }
  } finally {
    objects?.close();
  }
}
async function* catFewObjects(git, oids) {
  const requested = new Set(oids);
  const left = new Set(requested);
  for (const object of readFew(git, requested)) {
    left.delete(object.oid);
    yield { kind: "object", ...object };
  }
  yield* catFile(git, left);
}
function plainHead(git) {
  const oid = /^([0-9a-f]{40})\s*$/.exec(git.shadow.head)?.[1];
  if (oid === void 0) return null;
  return fromFewObjects(git, (objects) => objects.read(oid)?.type === "commit" ? oid : null);
}

// src/git/tracking-refs.ts
function trackingRefsOf(remote, { commonDir }) {
  const config = readSmall(join(commonDir, "config")) ?? "";
  const names = Array.from(
    config.matchAll(/^\s*\[remote "([^"\\]+)"\]/gim),
    ([, name = ""]) => name
  );
  const others = names.filter((name) => name.startsWith(`${remote}/`)).map(prefixOf);
  const own = prefixOf(remote);
  return (ref) => ref.startsWith(own) && !others.some((other) => ref.startsWith(other));
}
function prefixOf(remote) {
  return `refs/remotes/${remote}/`;
}

// src/git/plain-push.ts
var mostCommits = 50;
var mostKnown = 50;
var idForm = /^[0-9a-f]{40}$/;
function plainNewObjects(git, push, objects) {
  const [update, ...others] = push.updates;
  if (update === void 0 || others.length > 0 || git.shallow.length > 0) return null;
  const known = knownCommits(git, push, objects);
  const tip = commitIn(objects, update.to);
  const commits = known === null || tip === null ? null : commitsUpTo(tip, known, objects);
  return commits === null ? null : { commits, tags: [], others: [], missing: [] };
}
function knownCommits(git, { had, hadRefs }, objects) {
  const tracked = trackedIds(git, hadRefs);
  const ids = /* @__PURE__ */ new Set([...had, ...tracked ?? []]);
  if (tracked === null || ids.size > mostKnown) return null;
  const known = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const object = idForm.test(id) ? objects.peel(id) : null;
    if (object === null) return null;
    if (object.type !== "commit") continue;
    const commit = parseCommit(object.oid, object.bytes);
    if (commit === null) return null;
    known.set(commit.oid, commit);
  }
  return known;
}
function trackedIds(git, refs) {
  if (refs === "none") return [];
  const all = readPlainRefs(git);
  if (all === null) return null;
  if (refs !== "all") {
    const isTracking = trackingRefsOf(refs.remote, git.layout);
    return all.flatMap(({ name, oid }) => isTracking(name) ? [oid] : []);
  }
  const head = git.shadow.head.trim();
  return [...all.map(({ oid }) => oid), ...idForm.test(head) ? [head] : []];
}
function commitsUpTo(tip, known, objects) {
  const commits = [];
  let base = null;
  for (let at = tip; base === null; ) {
    if (known.has(at.oid)) base = at.oid;
    else {
      const [parent, ...others] = at.parents;
      if (others.length > 0 || commits.length === mostCommits) return null;
      commits.push(at);
      if (parent === void 0) break;
      const next = known.get(parent) ?? commitIn(objects, parent);
      if (next === null) return null;
      at = next;
    }
  }
  const oldest = Math.min(...commits.map(({ date }) => date));
  for (const { oid, date } of known.values()) if (oid !== base && date >= oldest) return null;
  return commits.map(({ oid }) => oid).reverse();
}
function commitIn(objects, oid) {
  const object = idForm.test(oid) ? objects.read(oid) : null;
  return object?.type === "commit" ? parseCommit(oid, object.bytes) : null;
}
var header = /^tree [0-9a-f]{40}\n((?:parent [0-9a-f]{40}\n)*)author [^\n]*\ncommitter [^\n]*> (\d{1,15}) [+-]\d{4}\n/;
function parseCommit(oid, bytes) {
  const [, parents, date] = header.exec(bytes.toString("latin1")) ?? [];
  if (parents === void 0 || date === void 0) return null;
  return { oid, parents: parents.match(/[0-9a-f]{40}/g) ?? [], date: Number(date) };
}

// src/git/push.ts
async function newObjects(git, push) {
  const plain = fromFewObjects(git, (objects) => plainNewObjects(git, push, objects));
  return plain ?? listNewObjects(git, push);
}
async function listNewObjects(git, { updates, had, hadRefs }) {
  const tracked = await trackedBy(git, hadRefs);
  const { tips, missing, known } = await lookUp(git, updates, /* @__PURE__ */ new Set([...had, ...tracked]));
  const refs = hadRefs === "all" ? ["--not", "--all"] : [];
  const list = async (from, ...more) => {
    if (from.length === 0) return [];
    const stdin = [...from.map((tip) => tip.oid), ...known.map((oid) => `^${oid}`)];
    const args = ["rev-list", ...more, "--stdin", ...refs];
    return git.lines(args, { stdin: stdin.map((line) => `${line}
`) });
  };
  const toCommits = tips.filter((tip) => tip.peeled === "commit");
  const toOthers = tips.filter((tip) => tip.peeled !== "commit");
  return {
    commits: await list(toCommits, "--reverse", "--topo-order"),
    tags: toCommits.filter((tip) => tip.type === "tag").map((tip) => tip.oid),
    others: await list(toOthers, "--objects", "--no-object-names"),
    missing
  };
}
async function lookUp(git, updates, had) {
  const pushed = updates.flatMap(({ to }) => [to, `${to}^{}`]);
  const answers = await typesOf(git, [...pushed, ...Array.from(had, (oid) => `${oid}^{}`)]);
  const tips = [];
  const missing = [];
  for (const [number, update] of updates.entries()) {
    const own = answers[2 * number];
    const peeled = answers[2 * number + 1];
    if (own == null || peeled == null) missing.push(update);
    else tips.push({ update, oid: own.oid, type: own.type, peeled: peeled.type });
  }
  const others = answers.slice(pushed.length);
  const known = others.flatMap((answer) => answer?.type === "commit" ? [answer.oid] : []);
  return { tips, missing, known };
}
async function typesOf(git, revisions) {
  if (revisions.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = revisions.map((revision) => `${revision}
`);
  const answers = await git.lines(args, { stdin });
  return revisions.map((_, number) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(answers[number] ?? "");
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
async function trackedBy(git, refs) {
  if (refs === "none" || refs === "all") return [];
  const isTracking = trackingRefsOf(refs.remote, git.layout);
  const own = (await listRefs(git)).filter(({ name }) => isTracking(name));
  return own.flatMap(({ oid }) => oid ?? []);
}

// src/git/object-paths.ts
function objectPaths(paths) {
  return Array.from(paths, (path) => objectPath(Buffer.from(path, "latin1")));
}
function objectPath(bytes) {
  const named = pathFromBytes(bytes);
  const note = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(named.path.replaceAll("/", ""));
  return { ...named, note };
}

// src/git/plain-changes.ts
var mostCommits2 = 50;
var mostTrees = 2e3;
var deepest2 = 200;
var idBytes = 20;
var format = 61440;
var folderMode = "040000";
var formats = { folder: 16384, file: 32768, link: 40960 };
function plainChanges(objects, commits) {
  if (commits.length > mostCommits2) return null;
  const comparison = new Comparison(objects);
  for (const commit of commits) if (!comparison.addCommit(commit)) return null;
  return comparison.additions;
}
function modeText(mode) {
  if ((mode & format) === formats.file) return (mode & 64) === 0 ? "100644" : "100755";
  if ((mode & format) === formats.folder) return folderMode;
  return (mode & format) === formats.link ? "120000" : "160000";
}
var Comparison = class {
  #objects;
  additions = [];
  #trees = 0;
  constructor(objects) {
    this.#objects = objects;
  }
  /** Returns false if git must compare. */
  addCommit(commit) {
    const added = this.#objects.commit(commit);
    if (added === null || added.parents.length > 1) return false;
    const { tree, parents } = added;
    const [parent] = parents;
    const old = parent === void 0 ? null : this.#objects.commit(parent)?.tree ?? null;
    if (parent !== void 0 && old === null) return false;
    return tree === old || this.#compare(commit, tree, old, "", 0);
  }
  /** @param old the tree of the parent; null if it has none. @param folder ends with a slash. */
  #compare(commit, tree, old, folder, depth) {
    const entries = this.#entriesOf(tree);
    const before = old === null ? [] : this.#entriesOf(old);
    if (entries === null || before === null || depth > deepest2) return false;
    const known = new Map(before.map((entry) => [entry.name, entry]));
    for (const { name, mode, oid } of entries) {
      const same = known.get(name);
      if (same?.oid === oid && same.mode === mode) continue;
      if (mode !== folderMode) {
        const path = Buffer.from(folder + name, "latin1");
        this.additions.push({ commit, path, mode, newOid: oid });
        continue;
      }
      const inner = same?.mode === folderMode ? same.oid : null;
      if (!this.#compare(commit, oid, inner, `${folder}${name}/`, depth + 1)) return false;
    }
    return true;
  }
  /** With names as latin1 text; null if the tree cannot be read, or is damaged. */
  #entriesOf(tree) {
    const object = ++this.#trees > mostTrees ? null : this.#objects.read(tree);
    if (object?.type !== "tree") return null;
    const { bytes } = object;
    const entries = [];
    for (const entry of treeEntries(bytes, idBytes)) {
      if (entry === null || Number.isNaN(entry.mode)) return null;
      const name = bytes.toString("latin1", entry.nameAt, entry.nameEnd);
      entries.push({ name, mode: modeText(entry.mode), oid: hexAt(bytes, entry.idAt, idBytes) });
    }
    return entries;
  }
};

// src/git/commit-facts.ts
async function readCommitFacts(git, oids) {
  const facts = /* @__PURE__ */ new Map();
  try {
    for await (const answer of catFewObjects(git, new Set(oids))) {
      if (answer.kind !== "object" || answer.type !== "commit") continue;
      facts.set(answer.oid, parseCommit2(answer.oid, answer.bytes));
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
  }
  return facts;
}
function parseCommit2(oid, bytes) {
  const end = bytes.indexOf("\n\n");
  const header2 = bytes.subarray(0, end === -1 ? bytes.length : end);
  const lines = header2.toString("latin1").split("\n");
  const encoding = fieldOf(lines, "encoding");
  const line = fieldOf(lines, "author");
  if (line === null) return { oid, author: null, date: null };
  const close = line.lastIndexOf(">");
  const person = decodeText(Buffer.from(line.slice(0, close + 1) || line, "latin1"), encoding);
  return {
    oid,
    author: person.trim() || null,
    date: close === -1 ? null : isoDate(line.slice(close + 1))
  };
}
function fieldOf(lines, name) {
  const line = lines.find((text) => text.startsWith(`${name} `));
  return line === void 0 ? null : line.slice(name.length + 1);
}
function decodeText(bytes, encoding) {
  if (encoding === null) return bytes.toString("utf8");
  try {
    return new TextDecoder(encoding.trim()).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
var minuteMs = 6e4;
var firstMs = Date.parse("0000-01-02T00:00:00Z");
var lastMs = Date.parse("9999-12-31T00:00:00Z");
function isoDate(text) {
  const match = /^\s*(-?\d{1,15})(?=\s|$)\s*(\S*)/.exec(text);
  if (match === null) return null;
  const ms = Number(match[1]) * 1e3;
  if (ms < firstMs || ms > lastMs) return null;
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d)(\d\d)$/.exec(match[2] ?? "") ?? [];
  const known = sign !== "" && Number(hours) < 24 && Number(minutes) < 60;
  if (!known) return new Date(ms).toISOString().replace(".000Z", "Z");
  const offset = (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  const local = new Date(ms + offset * minuteMs).toISOString().slice(0, 19);
  return `${local}${sign}${hours}:${minutes}`;
}

// src/git/plain-remote.ts
var emptyLine = /^\s*(?:[#;].*)?$/;
var sectionLine = /^\s*\[([a-z][a-z0-9-]*)(?: "([^"\\]*)")?\]\s*$/i;
var settingLine = /^\s*([a-z][a-z0-9-]*)\s*=\s*([^"\\#;]*)$/i;
function plainRemoteUrl(text) {
  let isOrigin = null;
  let url = null;
  for (const line of text.split("\n")) {
    if (emptyLine.test(line)) continue;
    const [section, name, subsection] = sectionLine.exec(line) ?? [];
    if (section !== void 0) {
      isOrigin = name?.toLowerCase() === "remote" && subsection === "origin";
      continue;
    }
    const [, key, value] = settingLine.exec(line) ?? [];
    if (key === void 0 || value === void 0 || isOrigin === null) return void 0;
    if (!isOrigin || key.toLowerCase() !== "url") continue;
    url = value.trim();
    if (/\s/.test(url)) return void 0;
  }
  return url;
}

// src/git/facts.ts
async function repositoryFacts(git) {
  const { uninterrupted } = git;
  const answerTo = async (args) => {
    const output = await uninterrupted.run(args, { accept: [1, 128] });
    return output.toString("utf8").trim() || null;
  };
  const ref = headRef(git.layout);
  return {
    remoteUrl: await remoteUrl(git),
    head: plainHead(git) ?? await answerTo(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    // With reftables the file HEAD is a placeholder.
    branch: ref === "refs/heads/.invalid" ? await answerTo(["symbolic-ref", "--quiet", "--short", "HEAD"]) : ref?.replace(/^refs\/(?:heads\/)?/, "") ?? null
  };
}
async function remoteUrl({ layout }) {
  const text = readSmall(join(layout.commonDir, "config")) ?? "";
  const plain = /remote/i.test(text) ? plainRemoteUrl(text) : null;
  if (plain !== void 0) return plain === null ? null : withoutCredentials(plain);
  const args = ["config", "--file", "config", "--get", "remote.origin.url"];
  try {
    const output = await runGit(configContext(layout), args, { accept: [1] });
    return withoutCredentials(output.toString("utf8").trim());
  } catch {
    return null;
  }
}
function withoutCredentials(url) {
  if (url === "") return null;
  try {
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    parsed.search = "";
    parsed.hash = "";
    return parsed.href;
  } catch {
    return url.replace(/^[^@/]*@/, "");
  }
}

// src/sources/brotli-blobs.ts
var brotliNeedle = parsePattern("\\.br\\x00[\\x00-\\xff]{20}");
var nameEnd = Buffer.from(".br\0");
function isFileMode(mode) {
  const type = mode & 61440;
  return type === 32768 || type === 40960;
}
function brotliNames({ type, bytes, oid }) {
  if (type !== "tree" || !bytes.includes(nameEnd)) return [];
  const idBytes2 = oid.length / 2;
  const oids = [];
  for (const entry of treeEntries(bytes, idBytes2)) {
    if (entry === null) break;
    const name = bytes.toString("latin1", entry.nameAt, entry.nameEnd);
    if (isFileMode(entry.mode) && name.endsWith(".br")) oids.push(hexAt(bytes, entry.idAt, idBytes2));
  }
  return oids;
}
async function* brotliItems(git, oids, { allowance }) {
  if (!allowance.isOn) return;
  try {
    for await (const answer of catFile(git, oids)) {
      if (answer.kind === "missing") continue;
      const origin = { source: "blob", path: null, object: answer.oid };
      if (answer.kind === "large") {
        yield { kind: "problem", what: originText(origin), reason: { code: "container-too-large" } };
      } else if (brotli.recognises(answer.bytes.subarray(0, firstBytes), ".br")) {
        yield containerItem(origin, brotli, memoryInput(answer.bytes), { filter: onlyInside });
      }
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    yield { kind: "problem", what: "files named *.br", reason: errorReason(error) };
  }
}
var onlyInside = { searches: (inner) => inner !== null, opens: () => true };

// src/sources/object-count.ts
var ObjectCount = class {
  #total = null;
  #done = 0;
  get progress() {
    return this.#total === null ? null : { unit: "object", total: this.#total, done: this.#done };
  }
  /** Passes on the items of this number of objects. */
  async *count(total, items2) {
    this.#total = total;
    for await (const item of items2) {
      const isObject = item.kind === "tally" && item.outcome === "read" && item.unit !== "entry";
      if (isObject) this.#done += item.count;
      yield item;
    }
  }
};

// src/sources/repository-source.ts
function repositorySource(git, label, tracer, items2, count = null) {
  return {
    label,
    notices: borrowedObjects(git),
    tracer,
    items: items2,
    progress: () => count?.progress ?? null,
    close: () => git.close()
  };
}
function borrowedObjects({ objectFolders }) {
  return objectFolders.slice(1).map((folder) => `objects are also read from ${folder}`);
}

// src/git/read-costs.ts
var largestWhole = 512 * 1024 * 1024;
function exceedsMemory({ type, size, largestDelta }) {
  return largestDelta > largestWhole || type !== "blob" && size > largestWhole;
}
async function readCosts(git, oids) {
  const requested = [...oids];
  const headers = await headersOf(git, requested);
  const known = /* @__PURE__ */ new Map();
  const costs = /* @__PURE__ */ new Map();
  for (const oid of requested) {
    const header2 = headers.get(oid);
    if (header2 === void 0) continue;
    const { type, size } = header2;
    costs.set(oid, { type, size, largestDelta: largestDeltaOf(oid, headers, known) });
  }
  return costs;
}
function largestDeltaOf(oid, headers, known) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  let at = oid;
  while (at !== null && !known.has(at) && !seen.has(at)) {
    seen.add(at);
    chain.push(at);
    at = headers.get(at)?.base ?? null;
  }
  let largestDelta = at === null ? 0 : known.get(at) ?? 0;
  let baseSize = at === null ? 0 : headers.get(at)?.size ?? 0;
  for (const link of chain.reverse()) {
    const header2 = headers.get(link);
    const { size = 0, base = null } = header2 ?? {};
    largestDelta = base === null ? 0 : Math.max(largestDelta, size, baseSize);
    baseSize = size;
    known.set(link, largestDelta);
  }
  return largestDelta;
}
async function headersOf(git, oids) {
  const headers = /* @__PURE__ */ new Map();
  if (oids.length === 0) return headers;
  const requests = new RequestQueue(oids);
  const args = ["cat-file", `--batch-check=${format2}`];
  let rest = "";
  for await (const piece of git.stream(args, { stdin: requests.lines() })) {
    const lines = (rest + piece.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) requests.answered(addHeader(line, headers));
  }
  return headers;
}
var format2 = "%(objectname) %(objecttype) %(objectsize) %(deltabase)";
function addHeader(line, headers) {
  const match = /^([0-9a-f]+) (blob|commit|tag|tree) (\d+) ([0-9a-f]+)$/.exec(line);
  if (match === null) return null;
  const [, oid = "", type, size, delta = ""] = match;
  const base = /^0+$/.test(delta) ? null : delta;
  headers.set(oid, { type, size: Number(size), base });
  return base;
}
var RequestQueue = class {
  #requested;
  #waiting;
  #open;
  #wake = null;
  constructor(oids) {
    this.#requested = new Set(oids);
    this.#waiting = [...this.#requested];
    this.#open = this.#waiting.length;
  }
  /** @param base another id to look up; null if there is none. */
  answered(base) {
    this.#open--;
    if (base !== null && !this.#requested.has(base)) {
      this.#requested.add(base);
      this.#waiting.push(base);
      this.#open++;
    }
    if (this.#open === 0 || this.#waiting.length > 0) this.#wake?.();
  }
  async *lines() {
    while (this.#open > 0) {
      const next = this.#waiting;
      this.#waiting = [];
      if (next.length > 0) yield `${next.join("\n")}
`;
      if (this.#open === 0 || this.#waiting.length > 0) continue;
      await new Promise((resolve2) => {
        this.#wake = resolve2;
      });
    }
  }
};

// src/sources/object-chunks.ts
function objectChunks(object, needles) {
  switch (object.type) {
    case "blob":
      return [wholeChunk({ source: "blob", path: null, object: object.oid }, object.bytes)];
    case "commit":
      return commitChunks(object);
    case "tag":
      return tagChunks(object);
    case "tree":
      return treeChunks(object, needles);
  }
}
function commitChunks(object) {
  const { header: header2, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const chunks = [];
  for (const { line, offset } of linesOf2(header2)) {
    const people = startsWith(line, "author ") || startsWith(line, "committer ");
    const source = people ? "commit-author" : "commit-message";
    chunks.push(nameChunk({ source, path: null, object: object.oid }, line, offset));
  }
  const origin = { source: "commit-message", path: null, object: object.oid };
  chunks.push(wholeChunk(origin, message, messageOffset));
  return chunks;
}
function tagChunks(object) {
  const { header: header2, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const origin = { source: "tag-message", path: null, object: object.oid };
  return [nameChunk(origin, header2), wholeChunk(origin, message, messageOffset)];
}
function treeChunks(object, needles) {
  const { bytes, oid } = object;
  const idBytes2 = oid.length / 2;
  const chunks = [];
  for (const entry of treeEntries(bytes, idBytes2)) {
    if (entry === null) {
      chunks.push({ kind: "problem", what: `tree ${oid}`, reason: { code: "damaged-tree" } });
      break;
    }
    const name = bytes.subarray(entry.nameAt, entry.nameEnd);
    if (holdsNeedle(name, needles)) {
      const object2 = hexAt(bytes, entry.idAt, idBytes2);
      chunks.push(nameChunk({ source: "file-name", ...pathFromBytes(name), object: object2 }, name));
    }
  }
  return chunks;
}
function splitAtEmptyLine(bytes) {
  const end = bytes.indexOf("\n\n");
  const messageOffset = end === -1 ? bytes.length : end + 2;
  return {
    header: bytes.subarray(0, end === -1 ? bytes.length : end),
    message: bytes.subarray(messageOffset),
    messageOffset
  };
}
function* linesOf2(bytes) {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    yield { line: bytes.subarray(start, end), offset: start };
    start = end + 1;
  }
}
function startsWith(bytes, text) {
  return bytes.toString("latin1", 0, text.length) === text;
}

// src/sources/object-items.ts
function* objectItems(object, request, isFound = false) {
  const { oid, type, bytes } = object;
  if (type === "blob") {
    const container = memoryContainer(bytes, { source: "blob", path: null, object: oid }, request);
    if (container !== null) {
      yield container;
      return;
    }
  }
  if (isFound && type === "blob" || holdsNeedle(bytes, request.needles))
    yield* objectChunks(object, request.needles);
}

// src/sources/object-problem.ts
function objectProblem(outcome) {
  const expanded = outcome.kind === "unreadable" && outcome.reason === "expansion";
  const code = expanded ? "expansion" : "missing-or-damaged";
  return { kind: "problem", what: `object ${outcome.oid}`, reason: { code } };
}

// src/sources/through-git.ts
var largeBytes = 64 * 1024 * 1024;
var mostExpanded = 32 * 1024 * 1024 * 1024;
async function* readThroughGit(git, oids, request, visit = () => void 0) {
  const { small, large, refused } = bySize(oids, await costsOf(git, oids));
  for (const oid of refused) yield objectProblem({ kind: "unreadable", oid, reason: "expansion" });
  const left = new Set(small);
  try {
    for await (const answer of catFile(git, small)) {
      left.delete(answer.oid);
      if (answer.kind === "missing") yield objectProblem(answer);
      else if (answer.kind === "large") large.push(answer);
      else yield* readObject(answer, request, visit);
    }
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield* readOneByOne(git, left, request, visit);
  }
  for (const object of large) yield* readLarge(git, object, request);
}
async function* readFewObjects(git, oids, request) {
  const left = new Set(oids);
  for (const object of readFew(git, oids)) {
    left.delete(object.oid);
    yield* readObject(object, request);
  }
  yield* readThroughGit(git, left, request);
}
async function costsOf(git, oids) {
  try {
    return await readCosts(git, oids);
  } catch (error) {
    if (git.signal.aborted) throw error;
    return /* @__PURE__ */ new Map();
  }
}
function bySize(oids, costs) {
  const small = [];
  const large = [];
  const refused = [];
  let expanded = 0;
  for (const oid of oids) {
    const cost = costs.get(oid);
    if (cost !== void 0 && cost.largestDelta > largeBytes) expanded += cost.largestDelta;
    if (cost === void 0) small.push(oid);
    else if (exceedsMemory(cost) || cost.largestDelta > largeBytes && expanded > mostExpanded) {
      refused.push(oid);
    } else if (cost.size > largeBytes) large.push({ oid, type: cost.type, size: cost.size });
    else small.push(oid);
  }
  return { small, large, refused };
}
function* readObject(object, request, visit = () => void 0) {
  visit(object);
  yield readTally(object.type, object.bytes.length);
  yield* objectItems(object, request);
}
async function* readOneByOne(git, oids, request, visit) {
  for (const oid of oids) {
    try {
      for await (const answer of catFile(git, [oid])) {
        if (answer.kind === "object") yield* readObject(answer, request, visit);
        else if (answer.kind === "large") yield* readLarge(git, answer, request);
        else yield objectProblem(answer);
      }
    } catch (error) {
      if (git.signal.aborted) throw error;
      yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
    }
  }
}
function readTally(type, bytes) {
  const unit = type === "commit" ? "commit" : "object";
  return { kind: "tally", outcome: "read", unit, count: 1, bytes };
}
async function* readLarge(git, { oid, type, size }, request) {
  const source = type === "blob" ? "blob" : type === "tag" ? "tag-message" : "commit-message";
  if (type === "tree") {
    yield { kind: "problem", what: `tree ${oid}`, reason: { code: "large-tree" } };
    return;
  }
  try {
    const stream = streamObject(git, { oid, type, size });
    const origin = { source, path: null, object: oid };
    const bytes = yield* streamItems(stream, origin, request);
    yield readTally(type, bytes);
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
  }
}

// src/sources/push.ts
function pushSource(git, label, push, mostCommits3 = Number.POSITIVE_INFINITY) {
  const introduced = /* @__PURE__ */ new Map();
  const tracer = pushTracer(git, push, introduced);
  const count = new ObjectCount();
  return repositorySource(
    git,
    label,
    tracer,
    (request) => items(git, push, { introduced, count }, request, mostCommits3),
    count
  );
}
async function* items(git, push, { introduced, count }, request, mostCommits3) {
  const { needles } = request;
  yield* push.updates.flatMap((update) => refItem(update, needles));
  yield {
    kind: "tally",
    outcome: "read",
    unit: "ref",
    count: push.updates.length,
    bytes: 0
  };
  const { commits, tags, others, missing } = await newObjects(git, push);
  for (const { ref } of missing) {
    yield { kind: "problem", what: ref, reason: { code: "missing-target" } };
  }
  if (commits.length > mostCommits3) {
    yield { kind: "problem", what: `${commits.length} commits`, reason: { code: "stopped" } };
    return;
  }
  yield* changedItems(changesIn(git, commits), introduced, needles);
  const objects = /* @__PURE__ */ new Set([
    ...commits,
    ...await withNestedTags(git, tags),
    ...others,
    ...introduced.keys()
  ]);
  yield* count.count(objects.size, readFewObjects(git, objects, request));
  yield* brotliItems(git, brotliAmong(introduced), request);
}
function changesIn(git, commits) {
  return fromFewObjects(git, (objects) => plainChanges(objects, commits)) ?? changesOf(git, commits);
}
function refItem({ ref }, needles) {
  const name = Buffer.from(ref);
  if (!holdsNeedle(name, needles)) return [];
  const origin = { source: "ref-name", path: null, object: null, ref };
  return [nameChunk(origin, name)];
}
function pushTracer(git, push, introduced) {
  return {
    facts: () => repositoryFacts(git),
    progress: () => null,
    trace: async (keys) => {
      const oids = new Set(keys.flat());
      const commits = Array.from(oids, (oid) => introduced.get(oid)?.commit ?? oid);
      const facts = await readCommitFacts(git, commits);
      const tags = tagNames(push);
      const objects = /* @__PURE__ */ new Map();
      for (const oid of oids) {
        const own = introduced.get(oid);
        const commit = facts.get(own?.commit ?? oid);
        const history = {
          firstCommit: commit?.oid ?? null,
          firstAuthor: commit?.author ?? null,
          firstDate: commit?.date ?? null,
          lastDate: null,
          atHead: null,
          // Only tags are named: what a branch contains depends on the commits before its tip.
          refs: tags.get(oid) ?? [],
          refsComplete: true,
          removedIn: null,
          removedDate: null,
          unreachable: null
        };
        objects.set(oid, { history, paths: objectPaths(own?.paths ?? []) });
      }
      return { objects, keys: keys.map(() => null) };
    }
  };
}
function tagNames({ updates }) {
  const names = /* @__PURE__ */ new Map();
  for (const { ref, to } of updates) {
    if (!ref.startsWith("refs/tags/")) continue;
    const known = names.get(to);
    if (known === void 0) names.set(to, [ref]);
    else known.push(ref);
  }
  return names;
}

// src/scan/search-push.ts
var most = { commits: 200, objects: 5e3, suspectBytes: 8 * 1024 * 1024 };
async function searchPush(push, repository, environment, rules) {
  const git = await openRepository(repository, { hook: environment, seldomGit: true });
  try {
    const source = pushSource(git, "push", push, most.commits);
    const request = {
      needles: await needlesOf(rules),
      allowance: new ContainerAllowance(defaultContainerLimits),
      signal: git.signal
    };
    const suspects = [];
    let bytes = 0;
    let objects = 0;
    for await (const item of source.items(request)) {
      if (item.kind !== "chunk" && item.kind !== "tally") return true;
      if (item.kind === "tally") objects += item.count;
      else {
        bytes += item.bytes.length;
        suspects.push({ ...item, bytes: Buffer.from(item.bytes) });
      }
      if (objects > most.objects || bytes > most.suspectBytes) return true;
    }
    if (suspects.length === 0) return false;
    const { holdKeys } = await __load("./main-scan-suspect-check.js");
    return holdKeys(suspects, rules);
  } finally {
    git.close();
  }
}
async function needlesOf(rules) {
  const tables = savedTables(rules);
  if (tables !== null) return { tables, patterns: [] };
  const { needlesFor } = await __load("./main-scan-suspect-check.js");
  return needlesFor(rules);
}

exports.GitRunner = GitRunner;
exports.Git = Git;
exports.TrackedList = TrackedList;
exports.untrackedEntries = untrackedEntries;
exports.wholeRecords = wholeRecords;
exports.eachRecord = eachRecord;
exports.records = records;
exports.refBytes = refBytes;
exports.listRefs = listRefs;
exports.gitDirectories = gitDirectories;
exports.unlistedDirectories = unlistedDirectories;
exports.readReflogs = readReflogs;
exports.configText = configText;
exports.readFormat = readFormat;
exports.openRepository = openRepository;
exports.findRepository = findRepository;
exports.entryKind = entryKind;
exports.EntryList = EntryList;
exports.compareBytes = compareBytes;
exports.commitFormat = commitFormat;
exports.parseChanges = parseChanges;
exports.isZero = isZero;
exports.stagedEntries = stagedEntries;
exports.indexEntries = indexEntries;
exports.allIndexEntries = allIndexEntries;
exports.listCommits = listCommits;
exports.changesOf = changesOf;
exports.largeObjectBytes = largeObjectBytes;
exports.catFile = catFile;
exports.streamObject = streamObject;
exports.fromFewObjects = fromFewObjects;
exports.catFewObjects = catFewObjects;
exports.plainHead = plainHead;
exports.objectPaths = objectPaths;
exports.readCommitFacts = readCommitFacts;
exports.repositoryFacts = repositoryFacts;
exports.brotliNeedle = brotliNeedle;
exports.brotliNames = brotliNames;
exports.brotliItems = brotliItems;
exports.ObjectCount = ObjectCount;
exports.repositorySource = repositorySource;
exports.borrowedObjects = borrowedObjects;
exports.objectItems = objectItems;
exports.objectProblem = objectProblem;
exports.readThroughGit = readThroughGit;
exports.pushSource = pushSource;
exports.searchPush = searchPush;
