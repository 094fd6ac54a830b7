"use strict";
const __load = async (path) => require(path);
const {
  containerItem,
  fileInput,
  lentWindowBuffer,
  memoryInput,
  windowsOf
} = require("./main-sources-windows.js");
const {
  FileParts,
  counted,
  foldsCase,
  pathBelow,
  pathFilter,
  plainSource,
  realFolder,
  reportBase,
  wantsAll
} = require("./main.js");
const {
  holdsNeedle,
  needleSearcher,
  packedTables,
  setImmediate,
  withSlashes
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  closeSync,
  constants,
  faultProblem,
  fstatSync,
  isGitDirectory,
  lstatSync,
  nameChunk,
  openSync,
  opendirSync,
  pathFromBytes,
  path_default,
  percentEncodeBytes,
  readSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  recogniseBytes,
  recogniseFile,
  resolve,
  statSync,
  wholeChunk
} = require("./hook-check.js");

// src/sources/entry-filter.ts
async function fileFilter(include, exclude, options) {
  const wanted = await pathFilter(include.map(beforeEntry), exclude, options);
  if (include.length === 0 && exclude.length === 0) return { wanted, entries: () => null };
  const searched = await pathFilter(include, exclude, options);
  const opened = await pathFilter([], exclude, options);
  return {
    wanted,
    entries: (paths) => ({
      searches: (inner) => searched(levelsOf(paths, inner)),
      opens: (inner) => opened(levelsOf(paths, inner))
    })
  };
}
function beforeEntry(pattern) {
  const end = pattern.indexOf("!");
  return end <= 0 || pattern[end + 1] === "(" ? pattern : pattern.slice(0, end);
}
function levelsOf(paths, inner) {
  if (inner === null) return [...paths];
  const levels = inner.split("!");
  const inners = levels.map((_, index) => `!${levels.slice(0, index + 1).join("!")}`);
  return paths.flatMap((path) => [path, ...inners.map((level) => path + level)]);
}

// src/sources/file-count.ts
var sliceMs = 5;
var FileCount = class {
  #queue;
  #walk;
  #walked = null;
  #files = 0;
  #ended = false;
  /** @param walk lists the same files once more, only to count them; null if that is not worth its time. */
  constructor(queue, walk) {
    this.#queue = queue;
    this.#walk = walk;
  }
  /** Null if it is not known yet. */
  get total() {
    return this.#ended ? this.#files : this.#queue.total;
  }
  /** Lists or counts ahead. Files that may vanish are only counted: their names are not held until they are read. */
  async advance() {
    await this.#queue.listAhead();
    if (this.total !== null || this.#walk === null || this.#queue.hasLasting) return;
    this.#walked ??= this.#walk()[Symbol.iterator]();
    this.#countSome(this.#walked);
  }
  #countSome(walked) {
    const start = Date.now();
    while (Math.abs(Date.now() - start) < sliceMs) {
      const next = walked.next();
      if (next.done === true) {
        this.#ended = true;
        return;
      }
      this.#files += next.value.files.length;
    }
  }
};

// src/sources/file-kinds.ts
var signatures = [
  [31, 139, 8],
  // gzip
  [31, 157],
  // compress
  [80, 75, 3, 4],
  // zip, and what is built on it: jar, docx, whl …
  [80, 75, 5, 6],
  // an empty zip
  [66, 90, 104],
  // bzip2
  [253, 55, 122, 88, 90, 0],
  // xz
  [40, 181, 47, 253],
  // zstd
  [55, 122, 188, 175, 39, 28],
  // 7z
  [82, 97, 114, 33, 26, 7],
  // rar
  [4, 34, 77, 24],
  // lz4
  [76, 90, 73, 80, 1],
  // lzip
  [77, 83, 67, 70],
  // cab
  [37, 80, 68, 70, 45]
  // PDF, whose text is compressed
].map((bytes) => Buffer.from(bytes));
var byFirstByte = Array.from(
  { length: 256 },
  (_, byte) => {
    const own = signatures.filter((signature) => signature[0] === byte);
    return own.length === 0 ? void 0 : own;
  }
);
function isCompressed(bytes) {
  const candidates = byFirstByte[bytes[0] ?? 0];
  return candidates?.some((signature) => startsWith(bytes, signature)) === true;
}
var pointerStart = Buffer.from("version https://git-lfs.github.com/spec/");
var pointerLimit = 1024;
function isLfsPointer(bytes) {
  return bytes[0] === pointerStart[0] && bytes.length < pointerLimit && startsWith(bytes, pointerStart);
}
var namedPointers = 5;
function absentLfsContent(count, paths) {
  const more = count > paths.length ? ` and ${count - paths.length} more` : "";
  return {
    kind: "problem",
    what: `${counted(count, "Git LFS file")}: ${paths.join(", ")}${more}`,
    reason: { code: "lfs-pointer" }
  };
}
function startsWith(bytes, start) {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

// src/sources/large-file.ts
var unsizedLimit = 256 * 1024 * 1024;
var LargeFile = class {
  #descriptor;
  done = 0;
  #begun = Buffer.alloc(0);
  #size = 0;
  #unsized = false;
  #followed = false;
  #isGrowing = false;
  constructor(descriptor) {
    this.#descriptor = descriptor;
  }
  /** @param begun what was read of it already: its first bytes. */
  begin(size, begun) {
    this.#begun = begun;
    this.#unsized = size === 0;
    this.#size = this.#unsized ? unsizedLimit : Math.max(size, begun.length);
  }
  /** Its next bytes; 0 at its end. */
  read(into) {
    if (this.done === this.#size && !this.#follow()) return 0;
    const end = Math.min(into.length, this.#size - this.done);
    const count = this.done < this.#begun.length ? this.#begun.copy(into, 0, this.done, this.done + end) : readSync(this.#descriptor, into, 0, end, this.done);
    this.done += count;
    return count;
  }
  /** Why it was not read as a whole, or null. */
  fault() {
    if (this.#isGrowing) return { code: "growing", detail: String(this.done) };
    if (this.#unsized || this.done >= this.#size) return null;
    return { code: "shrank" };
  }
  /** At the size that it had: goes on once to the size it has now. */
  #follow() {
    const size = this.#unsized ? Number.POSITIVE_INFINITY : fstatSync(this.#descriptor).size;
    if (size <= this.#size) return false;
    if (this.#followed || this.#unsized) {
      this.#isGrowing = true;
      return false;
    }
    this.#followed = true;
    this.#size = size;
    return true;
  }
};

// src/sources/left-out.ts
function skipped(code, count = 1, names = []) {
  const named = names.length === 0 ? {} : { names };
  return { kind: "tally", outcome: "skipped", code, count, ...named };
}

// src/sources/open-flags.ts
var openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var followFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
var opensLinks = constants.O_NOFOLLOW === void 0;

// src/sources/whole-file.ts
function readWhole(descriptor, buffer, start, size) {
  const count = readSync(descriptor, buffer, start, buffer.length - start, null);
  const end = start + count;
  return end < buffer.length && isWhole(descriptor, buffer, { count, end, size }) ? count : ~count;
}
function isWhole(descriptor, buffer, {
  count,
  end,
  size
}) {
  if (size !== null) return count === size;
  return count > 0 && readSync(descriptor, buffer, end, 1, null) === 0;
}

// src/sources/file-reader.ts
var tallyBytes = 16 * 1024 * 1024;
var leastRoom = 128 * 1024;
var FileReader = class {
  #maxSize;
  #request;
  #filter;
  #buffer;
  #used = 0;
  #held = [];
  #files = 0;
  #bytes = 0;
  #compressed = 0;
  #pointers = 0;
  #pointerPaths = [];
  #settled = 0;
  /** The part of a large file that was read, from 0 to 1. */
  #part = nothing;
  constructor(maxSize, filter, request) {
    this.#maxSize = maxSize;
    this.#filter = filter;
    this.#request = request;
    this.#buffer = lentWindowBuffer(request.needles);
  }
  /** Files that were read, left out or reported: in the end, all that were given. */
  get settled() {
    return this.#settled;
  }
  /** The same, with the part of a large file that is being read. */
  get done() {
    return this.#settled + this.#part();
  }
  /** Counts files that another thread read. */
  addRead(files, bytes) {
    this.#settled += files;
    this.#files += files;
    this.#bytes += bytes;
  }
  /** Reads a file. What comes of it may come only with `flush`. Items are valid until the next one is pulled. */
  read(file) {
    const items2 = this.#buffer.length - this.#used < leastRoom ? this.flush() : null;
    if (items2 !== null) return this.#after(items2, file);
    return this.#readNow(file);
  }
  /** Searches what stands in the buffer, gives the files that hold a needle, and a tally. */
  *flush() {
    for (const { file, start, end, format } of this.#hits()) {
      if (format === null) yield wholeChunk(originOf(file), this.#buffer.subarray(start, end));
    }
    for (const { file, start, end, format } of this.#held) {
      if (format === null) continue;
      yield this.#container(file, format, memoryInput(this.#buffer.subarray(start, end)));
    }
    this.#used = 0;
    this.#held = [];
    const [count, bytes] = [this.#files, this.#bytes];
    this.#files = 0;
    this.#bytes = 0;
    yield fileTally(count, bytes);
  }
  /** Ends the reading: flushes, and reports files that were read but whose content is not in them. */
  *end() {
    yield* this.flush();
    needleSearcher(this.#request.needles).takeBack(this.#buffer);
    if (this.#compressed > 0) yield skipped("compressed-files", this.#compressed);
    if (this.#pointers > 0) yield absentLfsContent(this.#pointers, this.#pointerPaths);
  }
  #addPointer(path) {
    this.#pointers++;
    if (this.#pointerPaths.length < namedPointers) this.#pointerPaths.push(path);
  }
  *#after(items2, file) {
    yield* items2;
    yield* this.#readNow(file) ?? [];
  }
  /** Files in the buffer that hold a needle. */
  #hits() {
    const ends = this.#held.map(({ end }) => end);
    const pieces = needleSearcher(this.#request.needles).piecesHeld(this.#buffer, ends);
    return pieces.flatMap((piece) => this.#held[piece] ?? []);
  }
  #readNow(file) {
    if (file.regular && this.#maxSize === null && !opensLinks) return this.#open(file, null);
    let stat;
    try {
      stat = file.named ? statSync(file.location) : lstatSync(file.location);
    } catch (error) {
      return this.#settle(unread(file, error));
    }
    if (stat.isSymbolicLink()) return this.#readLink(file);
    if (!stat.isFile()) return this.#settle(unopened(file, stat));
    if (this.#maxSize !== null && stat.size > this.#maxSize) {
      const reason = { code: "too-large", detail: String(stat.size) };
      return this.#settle({ kind: "problem", what: file.path, reason });
    }
    return this.#open(file, stat.size);
  }
  /** @param size what the system said of it; null where it was not asked. */
  #open(file, size) {
    let descriptor;
    try {
      descriptor = openSync(file.location, file.named ? followFlags : openFlags);
    } catch (error) {
      const code = error.code;
      return code === "ELOOP" ? this.#readLink(file) : this.#settle(unread(file, error));
    }
    let left = true;
    try {
      const start = this.#used;
      const count = readWhole(descriptor, this.#buffer, start, size);
      if (count >= 0) {
        this.#hold(file, start, start + count);
        return null;
      }
      left = false;
      return this.#readLarge(file, descriptor, start, ~count);
    } catch (error) {
      return this.#settle(unread(file, error));
    } finally {
      if (left) closeSync(descriptor);
    }
  }
  #settle(item) {
    this.#settled++;
    return [item];
  }
  #hold(file, start, end) {
    const bytes = this.#buffer.subarray(start, end);
    const format = this.#opens ? recogniseBytes(bytes, file.path) : null;
    this.#held.push({ file, start, end, format });
    this.#used = end;
    this.#settled++;
    this.#files++;
    if (format === null && isCompressed(bytes)) this.#compressed++;
    else if (isLfsPointer(bytes)) this.#addPointer(file.path);
    this.#bytes += end - start;
  }
  get #opens() {
    return this.#request.allowance.isOn;
  }
  #container(file, format, input) {
    const { path, shown } = file;
    const filter = this.#filter.entries(shown === void 0 ? [path] : [path, shown]);
    return containerItem(originOf(file), format, input, { filter });
  }
  /** A large file, one that changes, or one that is not a file. @param first bytes of it that were read to `start`. */
  *#readLarge(file, descriptor, start, first) {
    const reading = new LargeFile(descriptor);
    let counted2 = 0;
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) {
        yield unopened(file, stat);
        return;
      }
      const begun = Buffer.from(this.#buffer.subarray(start, start + first));
      reading.begin(stat.size, begun);
      let read = 0;
      const input = fileInput(descriptor, stat.size, (count) => {
        read += count;
      });
      const format = stat.size > 0 && this.#opens ? recogniseFile(input, file.path) : null;
      if (format === null && isCompressed(begun)) this.#compressed++;
      yield* this.flush();
      if (format !== null) {
        this.#part = () => Math.min(1, read / stat.size);
        yield* this.#openLarge(file, format, descriptor, input);
        return;
      }
      this.#part = () => reading.done / Math.max(reading.done, stat.size, 1);
      const next = (into) => reading.read(into);
      for (const chunk of windowsOf(next, originOf(file), this.#buffer, this.#request.needles)) {
        if (holdsNeedle(chunk.bytes, this.#request.needles)) yield chunk;
        if (this.#request.signal.aborted) return;
        if (reading.done - counted2 < tallyBytes) continue;
        yield fileTally(0, reading.done - counted2);
        counted2 = reading.done;
      }
      const fault = reading.fault();
      if (fault !== null) yield { kind: "problem", what: file.path, reason: fault };
      this.#files++;
    } catch (error) {
      yield unread(file, error);
    } finally {
      this.#part = nothing;
      this.#settled++;
      this.#bytes += reading.done - counted2;
      closeSync(descriptor);
    }
  }
  *#openLarge(file, format, descriptor, input) {
    const { size } = input;
    yield this.#container(file, format, input);
    this.#files++;
    this.#bytes += size;
    const after = fstatSync(descriptor).size;
    if (after === size) return;
    const reason = after < size ? { code: "shrank" } : { code: "growing", detail: String(size) };
    yield { kind: "problem", what: file.path, reason };
  }
  /** A link is not followed; where it leads is text that git keeps. */
  *#readLink(file) {
    try {
      const target = readlinkSync(file.location, { encoding: "buffer" });
      this.#files++;
      this.#bytes += target.length;
      if (holdsNeedle(target, this.#request.needles)) yield wholeChunk(originOf(file), target);
    } catch (error) {
      yield unread(file, error);
    } finally {
      this.#settled++;
    }
  }
};
function nothing() {
  return 0;
}
function fileTally(count, bytes) {
  return { kind: "tally", outcome: "read", unit: "file", count, bytes };
}
function originOf({ path, rawPath, shown }) {
  return { source: "file", path, rawPath, shown, object: null };
}
function unopened(file, stat) {
  if (stat.isDirectory()) return folderInstead(file);
  const kind = stat.isFIFO() ? "pipe" : stat.isSocket() ? "socket" : "device";
  if (!file.named) return skipped(`${kind}s`);
  return { kind: "problem", what: file.path, reason: { code: `is-${kind}` } };
}
function folderInstead(file) {
  if (file.tracked) return deleted;
  return { kind: "problem", what: file.path, reason: { code: "became-folder" } };
}
function unread(file, error) {
  const { code } = error;
  if (code === void 0) return faultProblem(file.path, error);
  if (code === "EISDIR") return folderInstead(file);
  if ((code === "ENOENT" || code === "ENOTDIR") && file.tracked)
    return file.sparse ? notCheckedOut : deleted;
  return {
    kind: "problem",
    what: file.path,
    reason: codes[code] === void 0 ? { code: "unreadable", detail: code } : { code: codes[code] }
  };
}
var deleted = skipped("deleted-files");
var notCheckedOut = skipped("sparse-files");
var codes = {
  EACCES: "no-permission",
  EPERM: "no-permission",
  ENOENT: "vanished",
  ENOTDIR: "vanished",
  ELOOP: "became-link",
  EMFILE: "open-files",
  ENFILE: "open-files-of-system",
  ENAMETOOLONG: "path-too-long",
  EAGAIN: "became-pipe",
  EIO: "device-failed",
  ESTALE: "stale"
};

// src/sources/listing.ts
function keepWanted(entries, folder, request) {
  const { prefix, shownPrefix, location } = folder;
  const rawPrefix = percentEncodeBytes(Buffer.from(prefix));
  const prefixes = prefixesForPatterns(folder, request.root ?? null);
  const files = [];
  let unwanted = 0;
  const all = wantsAll(request.wanted);
  for (const { path, bytes, tracked, regular, sparse } of entries) {
    if (!all && !request.wanted(prefixes.map((before) => before + path))) {
      unwanted++;
      continue;
    }
    const shown = shownPrefix === prefix ? void 0 : shownPrefix + path;
    files.push({
      path: prefix + path,
      rawPath: bytes === null ? void 0 : rawPrefix + percentEncodeBytes(bytes),
      shown,
      location: bytes === null ? `${location}/${path}` : inBytes(location, bytes),
      named: false,
      tracked,
      regular,
      sparse
    });
  }
  const items2 = unwanted === 0 ? [] : [skipped("unwanted-files", unwanted)];
  return { files, items: items2, unwanted };
}
function inBytes(location, path) {
  return Buffer.concat([Buffer.from(`${location}/`), path]);
}
function prefixesForPatterns(folder, root) {
  const fromRoot = root === null ? null : pathBelow(root, folder.location);
  const roots = fromRoot === null ? [] : [prefixOf(fromRoot)];
  return [.../* @__PURE__ */ new Set([folder.shownPrefix, folder.prefix, ...roots, ""])];
}
function prefixOf(name) {
  if (name === "" || name === ".") return "";
  return name.endsWith("/") ? name : `${name}/`;
}

// src/sources/seen-files.ts
var SeenFiles = class {
  #locations = /* @__PURE__ */ new Set();
  #identities = /* @__PURE__ */ new Set();
  /** The files that were not listed before. */
  fresh(files) {
    return files.filter((file) => this.#isFresh(file));
  }
  #isFresh(file) {
    const location = placeOf(file);
    if (this.#locations.has(location)) return false;
    this.#locations.add(location);
    const identity = identityOf(file);
    if (identity === null) return true;
    if (this.#identities.has(identity)) return false;
    this.#identities.add(identity);
    return true;
  }
};
function placeOf({ location, named }) {
  if (typeof location !== "string") return location.toString("latin1");
  const isFollowed = named && lstatSync(location, { throwIfNoEntry: false })?.isSymbolicLink();
  return withSlashes(isFollowed ? realpathSync(location) : location);
}
function identityOf({ location, named }) {
  let stat;
  try {
    stat = named ? statSync(location, { bigint: true }) : lstatSync(location, { bigint: true });
  } catch {
    return null;
  }
  return stat.ino === 0n || stat.nlink > 1n || !stat.isFile() ? null : `${stat.dev}:${stat.ino}`;
}

// src/sources/walk.ts
var pathsPerStep = 1e3;
var listOptions = { encoding: "buffer", bufferSize: 256 };
function* walkFolder(folder, options) {
  const walker = new FolderWalker(folder, options);
  for (const path of walker.paths()) {
    if (walker.add(path) >= pathsPerStep) yield walker.takeStep();
  }
  yield walker.takeStep();
}
var FolderWalker = class {
  #root;
  #isWindows;
  #withGitDirectories;
  /** Folders still to list, relative to the root; empty for the root itself. */
  #folders = [Buffer.alloc(0)];
  #paths = [];
  #problems = [];
  #gitDirectories = 0;
  constructor(root, { gitDirectories: gitDirectories2, rules = path_default }) {
    this.#root = root;
    this.#isWindows = rules.sep === "\\";
    this.#withGitDirectories = gitDirectories2;
  }
  *paths() {
    for (let folder = this.#folders.pop(); folder !== void 0; folder = this.#folders.pop()) {
      yield* this.#list(folder);
    }
  }
  /** @returns how many paths the step has now. */
  add(path) {
    return this.#paths.push(path);
  }
  takeStep() {
    const step = {
      paths: this.#paths,
      problems: this.#problems,
      gitDirectories: this.#gitDirectories
    };
    this.#paths = [];
    this.#problems = [];
    this.#gitDirectories = 0;
    return step;
  }
  /** Returns the files of one folder and queues its folders. */
  *#list(folder) {
    let open = null;
    try {
      open = opendirSync(this.#systemPath(folder), listOptions);
      for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
        const path = joined(folder, entry.name);
        if (!this.#isFolder(entry, path)) yield path;
        else if (this.#isSkipped(path)) this.#gitDirectories++;
        else this.#folders.push(path);
      }
    } catch (error) {
      this.#problems.push(unlisted(joined(this.#root, folder), error));
    } finally {
      open?.closeSync();
    }
  }
  #isFolder(entry, path) {
    if (!this.#isWindows || !entry.isSymbolicLink()) return entry.isDirectory();
    return isReparsedFolder(() => lstatSync(this.#systemPath(path)));
  }
  #isSkipped(path) {
    if (this.#withGitDirectories) return false;
    const name = path.subarray(path.lastIndexOf(47) + 1).toString("latin1");
    const isGitName = name === ".git" || this.#isWindows && name.toLowerCase() === ".git";
    return isGitName && isGitDirectory(joined(this.#root, path).toString("utf8"));
  }
  /** Windows takes long paths only as strings, and all of its names are Unicode. */
  #systemPath(path) {
    const whole = joined(this.#root, path);
    return this.#isWindows ? whole.toString("utf8") : whole;
  }
};
function joined(folder, path) {
  if (folder.length === 0) return path;
  if (path.length === 0) return folder;
  return Buffer.concat([folder, Buffer.from("/"), path]);
}
function unlisted(folder, error) {
  const code = error.code ?? "an error";
  const reason = code === "EACCES" ? { code: "no-permission-to-list" } : { code: "unlistable", detail: code };
  return { kind: "problem", what: folder.toString("utf8"), reason };
}
function isReparsedFolder(lstat) {
  try {
    return lstat().isDirectory();
  } catch {
    return false;
  }
}

// src/sources/list-files.ts
async function* listFiles(request) {
  const { paths, cwd } = request;
  const follow = request.followLinks ?? true;
  for (const path of paths) requireExistence(path, cwd, follow);
  const base = reportBase(paths, cwd);
  const seen = paths.length > 1 ? new SeenFiles() : null;
  const fresh = (files) => seen === null ? files : seen.fresh(files);
  let kept = 0;
  let unwanted = 0;
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    if (!(follow ? statSync : lstatSync)(absolute).isDirectory()) {
      kept++;
      yield {
        files: fresh([{ ...namedFile(path, absolute, base, cwd), named: follow }]),
        items: [],
        lasting: true
      };
      continue;
    }
    const folder = folderOf(path, absolute, base, cwd);
    for await (const { files, unwanted: more, ...listing } of listFolder(folder, request)) {
      kept += files.length;
      unwanted += more ?? 0;
      yield { ...listing, files: fresh(files) };
    }
  }
  if (kept === 0 && unwanted > 0) yield { files: [], items: [nothingWanted(unwanted)] };
}
function namedFile(path, absolute, base, cwd) {
  const shown = display(path, absolute, cwd);
  const name = (base === null ? null : pathBelow(base, absolute)) ?? shown;
  return {
    path: name,
    shown: shown === name ? void 0 : shown,
    location: absolute,
    named: true,
    tracked: false,
    regular: false,
    sparse: false
  };
}
function folderOf(path, absolute, base, cwd) {
  const location = realFolder(absolute);
  const shown = display(path, absolute, cwd);
  const name = (base === null ? null : pathBelow(base, location)) ?? shown;
  return { location, prefix: prefixOf(name), shownPrefix: prefixOf(shown) };
}
function nothingWanted(count) {
  const reason = { code: "nothing-wanted", detail: String(count) };
  return { kind: "problem", what: "files", reason };
}
function requireExistence(path, cwd, follow) {
  try {
    ;
    (follow ? statSync : lstatSync)(resolve(cwd, path));
  } catch (error) {
    const code = error.code;
    const link = lstatSync(resolve(cwd, path), { throwIfNoEntry: false })?.isSymbolicLink();
    const reason = code === "EACCES" ? "no permission to read it" : link ? "broken link" : "no such file or folder";
    throw new BrleaksError("not-found", `${path}: ${reason}; check the path`, { cause: error });
  }
}
async function* listFolder(folder, request) {
  let listed = false;
  if (request.gitignore) {
    const { listTracked } = await __load("./main-sources-list-tracked.js");
    for await (const listing of listTracked(folder, request)) {
      listed = true;
      yield listing;
    }
  }
  if (!listed) yield* listWalked(folder, request);
  else if (request.gitDirectory) yield* listGitDirectory(folder, request);
}
function* walkFiles(request) {
  const { cwd, paths } = request;
  for (const path of paths) {
    const folder = folderOf(path, resolve(cwd, path), reportBase(paths, cwd), cwd);
    yield* listWalked(folder, request);
  }
}
function* listWalked(folder, request) {
  const all = request.gitDirectory === true || request.gitignore;
  for (const step of walkFolder(Buffer.from(folder.location), { gitDirectories: all })) {
    if (request.signal.aborted) return;
    const entries = step.paths.map((bytes) => {
      const { path, rawPath } = pathFromBytes(bytes);
      return { ...plainEntry, path, bytes: rawPath === void 0 ? null : bytes };
    });
    const listing = keepWanted(entries, folder, request);
    const problems = step.problems.map((problem) => renamed(problem, folder));
    const skipped2 = step.gitDirectories === 0 ? [] : [gitDirectories(step.gitDirectories)];
    yield { ...listing, items: [...listing.items, ...problems, ...skipped2] };
  }
}
var plainEntry = { tracked: false, regular: false, sparse: false };
async function* listGitDirectory(folder, request) {
  const location = resolve(folder.location, ".git");
  if (!statSync(location, { throwIfNoEntry: false })?.isDirectory()) return;
  const prefix = `${folder.prefix}.git/`;
  yield* listWalked({ location, prefix, shownPrefix: `${folder.shownPrefix}.git/` }, request);
}
function gitDirectories(count) {
  return skipped("git-directories", count);
}
function display(path, absolute, cwd) {
  const below = pathBelow(cwd, absolute);
  if (below === null) return withSlashes(path);
  return below === "" ? "." : below;
}
function renamed(problem, { location, shownPrefix, prefix }) {
  const below = pathBelow(location, problem.what);
  if (below === null) return problem;
  const before = prefix === "" && shownPrefix === "" ? "./" : prefix;
  return { ...problem, what: below === "" ? before.replace(/\/$/, "") || "." : before + below };
}

// src/sources/listing-queue.ts
var mostAhead = 2e5;
var ListingQueue = class {
  #listings;
  #ahead = [];
  #files = 0;
  #waiting = 0;
  #isLasting = false;
  #hasLasting = false;
  #ended = false;
  /** While a listing is being pulled. One that failed stays, so that every caller gets its error. */
  #pulling = null;
  /** Called with each listing that is pulled. */
  onListing = null;
  constructor(listings) {
    this.#listings = listings[Symbol.asyncIterator]();
  }
  /** Number of files in all; null if some are not listed yet. */
  get total() {
    return this.#ended ? this.#files : null;
  }
  /** True once files were listed that are unlikely to vanish: git listed them, or they were named. */
  get hasLasting() {
    return this.#hasLasting;
  }
  /** Listings that were pulled and not passed on yet. */
  get ahead() {
    return this.#ahead;
  }
  async *[Symbol.asyncIterator]() {
    try {
      for (; ; ) {
        while (this.#ahead.length === 0 && !this.#ended) await this.#pull();
        const listing = this.#ahead.shift();
        if (listing === void 0) return;
        this.#waiting -= listing.files.length;
        yield listing;
      }
    } finally {
      if (!this.#ended) await this.#listings.return?.();
    }
  }
  /** Lists files that are unlikely to vanish before they are read. */
  async listAhead() {
    while (this.#isLasting && this.#waiting < mostAhead && !this.#ended) await this.#pull();
  }
  /**
   * Pulls a listing in the background.
   * @returns false if one is being pulled already, or there are no more.
   */
  pullAhead() {
    if (this.#pulling !== null || this.#ended) return false;
    this.#pull().catch(() => {
    });
    return true;
  }
  /** Waits for the next listing, if there is one. */
  #pull() {
    this.#pulling ??= this.#pullNow();
    return this.#pulling;
  }
  async #pullNow() {
    const next = await this.#listings.next();
    this.#pulling = null;
    if (next.done === true) {
      this.#ended = true;
      return;
    }
    const { files, lasting = false } = next.value;
    this.#files += files.length;
    this.#waiting += files.length;
    this.#isLasting = lasting;
    this.#hasLasting ||= lasting;
    this.#ahead.push(next.value);
    this.onListing?.(next.value);
  }
};

// src/sources/files.ts
var turnMs = 50;
var lookAheadMs = 500;
function filesSource(target, second = null) {
  let counter = () => null;
  const observe = (given) => {
    counter = given;
  };
  const source = plainSource(
    target.paths.join(" "),
    (request) => items(target, request, second, observe)
  );
  return { ...source, progress: () => counter() };
}
async function* items(target, request, second, observe) {
  const { signal, needles } = request;
  const filter = await fileFilter(target.include, target.exclude, {
    foldsCase: foldsCase(target.root ?? target.cwd)
  });
  const reader = new FileReader(target.maxSize, filter, request);
  const listing = { ...target, wanted: filter.wanted, signal };
  const listings = new ListingQueue(listFiles(listing));
  const isCounted = request.counts === true && target.paths.length === 1;
  const count = new FileCount(listings, isCounted ? () => walkFiles(listing) : null);
  observe(() => progressOf(count.total, reader));
  const turns = new Turns(request.counts === true ? count : null);
  const names = /* @__PURE__ */ new WeakMap();
  const namesOf = (listing2) => {
    const held = names.get(listing2) ?? namesHeld(listing2.files, needles);
    names.set(listing2, held);
    return held;
  };
  const reading = () => ({
    maxSize: target.maxSize,
    opensContainers: request.allowance.isOn,
    tables: packedTables(needles)
  });
  const parts = new FileParts({ queue: listings, second, reading, ownFiles: namesOf, signal });
  const readPart = partReader(reader, turns, signal);
  let listed = 0;
  try {
    for await (const listing2 of listings) {
      if (listed === 0) turns.restart();
      yield* listing2.items;
      for await (const part of parts.of(listing2)) {
        const read = yield* readPart(part, namesOf(listing2));
        listed += read;
      }
    }
  } finally {
    parts.stop();
  }
  yield* reader.end();
  if (listed !== reader.settled) {
    const detail = `${listed} were listed, but ${reader.settled} accounted for`;
    const reason = { code: "uncounted-files", detail };
    yield { kind: "problem", what: "files", reason };
  }
}
var Turns = class {
  #count;
  // Not `performance`, which takes milliseconds to load. If the clock is set back, a turn is due at once.
  #started = Date.now();
  #last = this.#started;
  /** @param count of files, if progress is shown. */
  constructor(count) {
    this.#count = count;
  }
  get isDue() {
    return Math.abs(Date.now() - this.#last) > turnMs;
  }
  async take() {
    const isLong = Math.abs(Date.now() - this.#started) > lookAheadMs;
    if (isLong) await this.#count?.advance();
    await setImmediate();
    this.restart();
  }
  restart() {
    this.#last = Date.now();
  }
};
function partReader(reader, turns, signal) {
  return async function* ({ files, readFiles, readBytes }, names) {
    reader.addRead(readFiles, readBytes);
    let count = readFiles;
    for (const file of files) {
      if (signal.aborted) break;
      count++;
      if (names.has(file)) yield nameOf(file);
      const items2 = reader.read(file);
      if (items2 !== null) {
        for (const item of items2) {
          yield item;
          if (turns.isDue) await turns.take();
        }
      }
      if (!turns.isDue) continue;
      yield* reader.flush();
      await turns.take();
    }
    return count;
  };
}
function progressOf(total, reader) {
  return total === null ? null : { unit: "file", total, done: reader.done };
}
function namesHeld(files, needles) {
  const held = /* @__PURE__ */ new Set();
  if (!holdsNeedle(Buffer.from(files.map(({ path }) => path).join("\0")), needles)) return held;
  for (const file of files) if (holdsNeedle(Buffer.from(file.path), needles)) held.add(file);
  return held;
}
function nameOf({ path, rawPath, shown }) {
  return nameChunk({ source: "file-name", path, rawPath, shown, object: null }, Buffer.from(path));
}

// src/sources/operands.ts
var magic = /[*?[\]{}()!+@]/;
async function expandOperands(operands, cwd) {
  if (!operands.some((operand) => mayBeGlob(operand, cwd))) return operands;
  const expanded = [];
  for (const operand of operands) {
    const paths = mayBeGlob(operand, cwd) ? await expandGlob(operand, cwd) : [operand];
    for (const path of paths) expanded.push(path);
  }
  return expanded;
}
function mayBeGlob(operand, cwd) {
  return magic.test(operand) && !exists(resolve(cwd, operand));
}
function exists(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
async function expandGlob(operand, cwd) {
  const { default: glob } = await import("./parts/fast-glob.js");
  const pattern = withSlashes(operand);
  if (!glob.isDynamicPattern(pattern)) return [operand];
  const unlisted2 = [];
  const found = glob.sync(pattern, {
    cwd,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    caseSensitiveMatch: !foldsCase(cwd),
    ignore: namesGitDirectory(pattern) ? [] : ["**/.git/**"],
    fs: { readdirSync: reportingReaddir(unlisted2) }
  });
  const matches = coversFolders(pattern) ? found.filter(({ dirent }) => !dirent.isDirectory()) : found;
  const paths = matches.map(({ path }) => path);
  const unnamed = paths.find((path) => path.includes("�"));
  if (unnamed !== void 0) {
    throw new BrleaksError(
      "usage",
      `${operand}: matches ${unnamed}, a name that is not UTF-8; pass the folder instead`
    );
  }
  if (paths.length === 0 && unlisted2.length === 0) {
    throw new BrleaksError(
      "not-found",
      `${operand}: no file or folder matches this glob; check the pattern, or pass a folder`
    );
  }
  return [...paths.sort(), ...unlisted2.sort()];
}
function coversFolders(pattern) {
  return /(?:^|\/)\*\*(?:\/\*)?$/.test(pattern);
}
function namesGitDirectory(pattern) {
  return pattern.split("/").includes(".git");
}
function reportingReaddir(unlisted2) {
  const list = (path) => {
    try {
      return readdirSync(path, { withFileTypes: true });
    } catch (error) {
      const { code } = error;
      if (code !== "ENOENT" && code !== "ENOTDIR") unlisted2.push(path);
      return [];
    }
  };
  return list;
}

exports.skipped = skipped;
exports.keepWanted = keepWanted;
exports.filesSource = filesSource;
exports.expandOperands = expandOperands;
