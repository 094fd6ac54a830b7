import {
  BrleaksError,
  contextBytes,
  countLineFeeds,
  encodingOf,
  faultProblem,
  holdsNeedle,
  mayEndLikeContainer,
  needleSearcher,
  originText,
  recognise,
  recogniseBytes,
  startBytes,
  textStart,
  wholeChunk
} from "./hook-check.js";
import {
  chmodSync,
  join,
  lstatSync,
  mkdtempSync,
  readSync,
  readdirSync,
  rmdirSync,
  statSync,
  unlinkSync
} from "./main-plain:fs.js";

// src/detect/embedded-starts.ts
var embeddedStarts = ["H4sI", "UEsDB", "SDRzS", "VUVzRE"];

// src/model/container.ts
var defaultContainerLimits = {
  depth: 8,
  expand: 1024 ** 3,
  ratio: 200,
  total: 10 * 1024 ** 3,
  entries: 1e5,
  memory: 64 * 1024 ** 2,
  timeMs: 3e4,
  pdfText: false
};
var mostEmpty = 2e5;
var ContainerAllowance = class {
  limits;
  #used = 0;
  #empty = /* @__PURE__ */ new Set();
  constructor(limits) {
    this.limits = limits;
  }
  /** False if containers are not opened. */
  get isOn() {
    return this.limits.depth > 0;
  }
  /** Bytes that may still be given out. */
  get left() {
    return this.limits.total - this.#used;
  }
  /** True for content that was read before, in which there was nothing to find. @param id identifies the content. */
  isKnownEmpty(id) {
    return this.#empty.has(id);
  }
  noteEmpty(id) {
    if (this.#empty.size < mostEmpty) this.#empty.add(id);
  }
  /** Allows work for a container of this size, in bytes: it is read whatever comes out of it. */
  add(inputBytes) {
    this.#used -= this.limits.depth * inputBytes;
  }
  /** Counts bytes that were given out. */
  use(bytes) {
    this.#used += bytes;
  }
};

// lazy:node:crypto
var loaded;
var load = () => loaded ??= process.getBuiltinModule("node:crypto");
var createHash = (...args) => load().createHash(...args);
var createHmac = (...args) => load().createHmac(...args);
var randomBytes = (...args) => load().randomBytes(...args);
var timingSafeEqual = (...args) => load().timingSafeEqual(...args);
var randomInt = (...args) => load().randomInt(...args);
var randomUUID = (...args) => load().randomUUID(...args);

// src/model/secret-index.ts
var headLength = 12;
var startLength = 3;
var SecretIndex = class {
  #masks = /* @__PURE__ */ new Map();
  /** Lengths of the keys with the same first characters, longest first. */
  #lengthsByHead = /* @__PURE__ */ new Map();
  #starts = /* @__PURE__ */ new Set();
  #shortestHead = headLength;
  add(text, mask2) {
    if (text === "" || this.#masks.has(text)) return;
    this.#masks.set(text, mask2);
    this.#starts.add(text.slice(0, startLength));
    if (text.length < this.#shortestHead) this.#shorten(text.length);
    this.#addLength(text);
  }
  mask(text) {
    const places = [...this.#places(text)].sort((a, b) => a - b);
    let masked = "";
    let from = 0;
    for (const place of places) {
      if (place < from) continue;
      const key = this.#longestAt(text, place);
      if (key === null) continue;
      masked += text.slice(from, place) + this.#masks.get(key);
      from = place + key.length;
    }
    return from === 0 ? text : masked + text.slice(from);
  }
  *#places(text) {
    for (const start of this.#starts) {
      for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) yield at;
    }
  }
  #longestAt(text, place) {
    const head = text.slice(place, place + this.#shortestHead);
    for (const length of this.#lengthsByHead.get(head) ?? []) {
      const key = text.slice(place, place + length);
      if (this.#masks.has(key)) return key;
    }
    return null;
  }
  #addLength(text) {
    const head = text.slice(0, this.#shortestHead);
    const lengths = this.#lengthsByHead.get(head);
    if (lengths === void 0) this.#lengthsByHead.set(head, [text.length]);
    else if (!lengths.includes(text.length)) {
      lengths.push(text.length);
      lengths.sort((a, b) => b - a);
    }
  }
  /** A key is shorter than the head: all keys are indexed again under shorter heads. */
  #shorten(length) {
    this.#shortestHead = length;
    this.#lengthsByHead.clear();
    for (const text of this.#masks.keys()) this.#addLength(text);
  }
};

// src/model/secret.ts
var inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var echoLength = 8;
var StoredKey = class {
  length;
  #redacted;
  constructor(redacted, length) {
    this.#redacted = redacted;
    this.length = length;
  }
  reveal() {
    return null;
  }
  toString() {
    return this.#redacted;
  }
  toJSON() {
    return this.#redacted;
  }
};
var Secret = class _Secret {
  #text;
  #prefixLength;
  /** @param text the whole key, ASCII. @param prefixLength length of its fixed prefix (`br_` → 3). */
  constructor(text, prefixLength) {
    this.#text = text;
    this.#prefixLength = prefixLength;
  }
  /** Length of the whole key in characters. */
  get length() {
    return this.#text.length;
  }
  /** The key itself. Only for filters, the Authorization header and `--show-secrets`. */
  reveal() {
    return this.#text;
  }
  /** Identity of the key: SHA-256 over rule id and key, 64 hex digits, independent of where it is. */
  fingerprint(ruleId) {
    return createHash("sha256").update(`${ruleId}\0${this.#text}`).digest("hex");
  }
  /** True if both are the same key. */
  equals(other) {
    return this.#text === other.#text;
  }
  /** Replaces every occurrence of this key in `text` by its mask. */
  maskIn(text) {
    return text.includes(this.#text) ? text.replaceAll(this.#text, this.toString()) : text;
  }
  /**
   * Replaces every occurrence of any of these keys by its mask, the longest at each place. One pass over the text,
   * however many keys there are.
   */
  static masker(secrets) {
    const index = new SecretIndex();
    for (const secret of secrets) index.add(secret.#text, secret.toString());
    return (text) => index.mask(text);
  }
  /** Pairs of different secrets of which the second begins with the first. */
  static *extensions(secrets) {
    const sorted = [...secrets].sort((a, b) => a.#text < b.#text ? -1 : 1);
    const beginnings = [];
    for (const secret of sorted) {
      for (let last = beginnings.at(-1); last !== void 0; last = beginnings.at(-1)) {
        if (secret.#text.startsWith(last.#text)) break;
        beginnings.pop();
      }
      for (const beginning of beginnings) yield [beginning, secret];
      beginnings.push(secret);
    }
  }
  /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
  isEchoedIn(text) {
    const body = this.#text.slice(this.#prefixLength).toLowerCase();
    const searched = text.toLowerCase();
    for (let at = 0; at + echoLength <= body.length; at++) {
      if (searched.includes(body.slice(at, at + echoLength))) return true;
    }
    return false;
  }
  /** For the thread boundary only (private fields do not survive it). */
  toPlain() {
    return { text: this.#text, prefixLength: this.#prefixLength };
  }
  static fromPlain(plain) {
    return new _Secret(plain.text, plain.prefixLength);
  }
  toString() {
    return mask(this.#text, this.#prefixLength);
  }
  toJSON() {
    return this.toString();
  }
  [inspect]() {
    return this.toString();
  }
};
function mask(text, prefixLength) {
  const shown = Math.floor(Math.max(0, text.length - prefixLength) / 3);
  const head = Math.max(0, Math.min(7 - prefixLength, Math.ceil(shown / 2)));
  const tail = Math.min(4, shown - head);
  const end = tail > 0 ? text.slice(-tail) : "";
  return `${text.slice(0, Math.min(7, prefixLength + head))}…${end}`;
}

// src/model/finding.ts
var notChecked = {
  status: "not-checked",
  checkedAt: null,
  scopes: [],
  lacks: [],
  requestId: null,
  reason: null
};
function filePath({ path, container }) {
  return container === void 0 ? path : container;
}
var newSighting = {
  commit: null,
  author: null,
  date: null,
  lineHash: null,
  suppressed: null
};
function isDead({ verification: { status } }) {
  return status === "revoked" || status === "expired" || status === "invalid";
}
function severityOf(finding) {
  switch (finding.verification.status) {
    case "live":
      return finding.mode === "live" ? "critical" : "high";
    case "revoked":
    case "expired":
    case "invalid":
      return "low";
    case "inactive":
    case "unknown":
    case "not-checked":
      return finding.mode === "live" ? "high" : "medium";
  }
}
var severityOrder = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3
};

// plain:os
var module = process.getBuiltinModule("node:os");
var { availableParallelism, homedir, hostname, tmpdir } = module;

// src/detect/spellings.ts
var spelled = /\\+([_-])|%(?:25)*(5f|2d)|\\+(?:u00|x|u\{)(5f|2d)\}?|&#(?:0*(95|45)|x0*(5f|2d));?|&(lowbar|UnderBar|hyphen|dash);|=(5f|2d)|_x00(5f|2d)_|(\uff3f)|[\u00ad\u200b-\u200d\u2060\ufeff]/gi;
function plainText(original) {
  let text = "";
  const offsets = [];
  let at = 0;
  const copy = (to) => {
    for (; at < to; at++) offsets.push(at);
  };
  for (const found of original.matchAll(spelled)) {
    text += original.slice(at, found.index);
    copy(found.index);
    const char = charOf(found.slice(1).find((group) => group !== void 0));
    text += char;
    if (char !== "") offsets.push(at);
    at = found.index + found[0].length;
  }
  if (offsets.length === at) return { text: original, offsets: null };
  text += original.slice(at);
  copy(original.length + 1);
  return { text, offsets };
}
function charOf(code) {
  if (code === void 0) return "";
  return /^(?:-|2d|45|hyphen|dash)$/i.test(code) ? "-" : "_";
}

// src/git/temporary.ts
var open = /* @__PURE__ */ new Set();
var listening = false;
var namePattern = /^brleaks-(\d+)-[A-Za-z0-9]{6}$/;
var staleMs = 24 * 36e5;
var mostStale = 100;
function temporaryFolder() {
  if (!listening) process.once("exit", removeTemporaryFolders);
  listening = true;
  const folder = inTemporary(() => mkdtempSync(join(tmpdir(), `brleaks-${process.pid}-`)));
  open.add(folder);
  return folder;
}
function inTemporary(action) {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof BrleaksError) throw cause;
    const code = cause.code ?? "an error";
    const variable = process.platform === "win32" ? "TEMP" : "TMPDIR";
    throw new BrleaksError(
      "output",
      `cannot write temporary files to ${tmpdir()} (${reasons[code] ?? code}); set ${variable} to a folder with free space and write permission`,
      { cause }
    );
  }
}
var reasons = {
  ENOSPC: "no space left on the device",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "no permission",
  EPERM: "no permission",
  ENOENT: "the folder does not exist",
  ENOTDIR: "it is not a folder",
  EMFILE: "too many open files"
};
function removeFolder(folder) {
  open.delete(folder);
  removeTree(folder);
}
function removeTemporaryFolders() {
  for (const folder of [...open]) removeFolder(folder);
}
function removeLeftoverFolders() {
  if (listening) removeStaleFolders(tmpdir(), Date.now());
}
function removeFoldersOf(pid) {
  const parent = tmpdir();
  const names = attempt(() => readdirSync(parent)) ?? [];
  for (const name of names) {
    if (namePattern.exec(name)?.[1] === String(pid) && isOurs(join(parent, name))) {
      removeTree(join(parent, name));
    }
  }
}
function removeStaleFolders(parent, now) {
  try {
    if (!isSafe(parent)) return;
    const stale = readdirSync(parent).filter((name) => isStale(parent, name, now));
    for (const name of stale.slice(0, mostStale)) removeTree(join(parent, name));
  } catch {
  }
}
function isSafe(folder) {
  const { mode } = statSync(folder);
  return process.platform === "win32" || (mode & 18) === 0 || (mode & 512) !== 0;
}
function isStale(parent, name, now) {
  const pid = namePattern.exec(name)?.[1];
  if (pid === void 0 || isRunning(Number(pid))) return false;
  const stat = lstatSync(join(parent, name), { throwIfNoEntry: false });
  if (stat === void 0 || now - stat.mtimeMs < staleMs) return false;
  return isOurs(join(parent, name));
}
function isOurs(path) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === void 0 || !stat.isDirectory()) return false;
  return process.getuid === void 0 || stat.uid === process.getuid();
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
function removeTree(folder) {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const path = join(folder, name);
    const stat = attempt(() => lstatSync(path));
    if (stat?.isSymbolicLink()) removeLink(path);
    else if (stat?.isDirectory()) removeTree(path);
    else if (stat !== void 0) removeFile(path);
  }
  succeeds(() => rmdirSync(folder));
}
function removeLink(path) {
  if (process.platform === "win32" && succeeds(() => rmdirSync(path))) return;
  succeeds(() => unlinkSync(path));
}
function removeFile(path) {
  if (succeeds(() => unlinkSync(path))) return;
  succeeds(() => chmodSync(path, 384));
  succeeds(() => unlinkSync(path));
}
function attempt(action) {
  try {
    return action();
  } catch {
    return void 0;
  }
}
function succeeds(action) {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

// src/sources/containers/container-item.ts
function containerItem(origin, format, input, options = {}) {
  return {
    kind: "container",
    origin,
    open: async (search) => {
      const walk = await loadWalk().catch((error) => {
        search.emit(faultProblem(originText(origin), error));
      });
      await walk?.openContainer({ origin, format, input, search, options });
    }
  };
}
function loadWalk() {
  return import("./containers.js");
}

// src/sources/containers/input.ts
var pieceBytes = 256 * 1024;
function memoryInput(bytes) {
  return heldInput([bytes]);
}
function heldInput(pieces) {
  const starts = [];
  let size = 0;
  for (const piece of pieces) {
    starts.push(size);
    size += piece.length;
  }
  const read = (position, length) => {
    const end = Math.min(size, position + length);
    if (position < 0 || position >= end) return Buffer.alloc(0);
    let index = lastAtMost(starts, position);
    const parts = [];
    for (let at = position; at < end; index++) {
      const start = starts[index] ?? 0;
      const part = pieces[index]?.subarray(at - start, end - start) ?? Buffer.alloc(0);
      parts.push(part);
      at += part.length;
    }
    return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
  };
  return { size, read, pieces: () => asyncPieces(pieces) };
}
function lastAtMost(numbers, limit) {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
function fileInput(file, size, observe) {
  const read = (position, length) => {
    const wanted = position < 0 ? 0 : Math.min(length, size - position);
    const bytes = Buffer.allocUnsafe(Math.max(0, wanted));
    let done = 0;
    while (done < bytes.length) {
      const count = readSync(file, bytes, done, bytes.length - done, position + done);
      if (count === 0) break;
      done += count;
    }
    observe?.(done);
    return bytes.subarray(0, done);
  };
  return { size, read, pieces: () => filePieces(read) };
}
async function* filePieces(read) {
  for (let at = 0; ; ) {
    const piece = read(at, pieceBytes);
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
async function* asyncPieces(pieces) {
  yield* pieces;
}
function streamInput(pieces) {
  return { size: null, read: null, pieces: () => pieces };
}

// src/sources/containers/format.ts
var ContainerError = class extends Error {
  fault;
  constructor(fault) {
    super(fault);
    this.name = "ContainerError";
    this.fault = fault;
  }
};

// src/sources/containers/content.ts
var Content = class {
  #source;
  #ahead = [];
  #ended = false;
  #error = null;
  #bytes = 0;
  constructor(source) {
    this.#source = Symbol.iterator in source ? source[Symbol.iterator]() : source[Symbol.asyncIterator]();
  }
  /** The error that ended it; null if it was read to its end. */
  get error() {
    return this.#error;
  }
  /** Bytes that were read. */
  get bytes() {
    return this.#bytes;
  }
  /** The next piece, not empty; null at the end, and after an error. */
  next() {
    const piece = this.#ahead.shift();
    return piece ?? this.#pull();
  }
  /** Up to `count` first bytes; fewer only if there are no more. Call it before `next`. */
  first(count) {
    let known = 0;
    for (const piece of this.#ahead) known += piece.length;
    while (known < count) {
      const piece = this.#pull();
      if (piece instanceof Promise) return this.#firstLater(piece, count, known);
      if (piece === null) break;
      this.#ahead.push(piece);
      known += piece.length;
    }
    return this.#joined().subarray(0, count);
  }
  async #firstLater(pulled, count, already) {
    let known = already;
    for (let piece = await pulled; piece !== null; piece = await this.#pull()) {
      this.#ahead.push(piece);
      known += piece.length;
      if (known >= count) break;
    }
    return this.#joined().subarray(0, count);
  }
  #joined() {
    const [only] = this.#ahead;
    const joined = this.#ahead.length === 1 && only !== void 0 ? only : Buffer.concat(this.#ahead);
    this.#ahead = joined.length === 0 ? [] : [joined];
    return joined;
  }
  /** Ends the source early. */
  async stop() {
    if (this.#ended) return;
    this.#ended = true;
    try {
      await this.#source.return?.();
    } catch (error) {
      this.#error ??= error;
    }
  }
  #pull() {
    if (this.#ended) return null;
    try {
      const next = this.#source.next();
      if (!(next instanceof Promise)) return this.#taken(next);
      return next.then(
        (result) => this.#taken(result),
        (error) => this.#failed(error)
      );
    } catch (error) {
      return this.#failed(error);
    }
  }
  #taken(result) {
    if (result.done === true) {
      this.#ended = true;
      return null;
    }
    if (result.value.length === 0) return this.#pull();
    this.#bytes += result.value.length;
    return result.value;
  }
  #failed(error) {
    this.#ended = true;
    this.#error = error ?? new ContainerError("damaged");
    return null;
  }
};

// src/sources/windows.ts
var windowBytes = 2 * 1024 * 1024;
function windowBuffer(owned = windowBytes) {
  return Buffer.allocUnsafe(owned + 2 * contextBytes);
}
function lentWindowBuffer(needles) {
  return needleSearcher(needles).lend(windowBytes + 2 * contextBytes);
}
function* windowsOf(read, origin, buffer, needles = null) {
  const cutter = new WindowCutter(origin, buffer, needles);
  for (; ; ) {
    const count = read(cutter.free());
    const chunk = count === 0 ? cutter.last() : cutter.filled(count);
    if (chunk !== null) yield chunk;
    if (count === 0) return;
  }
}
async function* windowsOfStream(stream, origin, buffer, needles = null) {
  const cutter = new WindowCutter(origin, buffer, needles);
  for await (const piece of stream) {
    for (let at = 0; at < piece.length; ) {
      const free = cutter.free();
      const part = piece.subarray(at, at + free.length);
      free.set(part);
      at += part.length;
      const chunk2 = cutter.filled(part.length);
      if (chunk2 !== null) yield chunk2;
    }
  }
  const chunk = cutter.last();
  if (chunk !== null) yield chunk;
}
var WindowCutter = class {
  #origin;
  #buffer;
  #countLines;
  #length = 0;
  #ownedStart = 0;
  #position = textStart;
  #encoding = "utf8";
  #given = false;
  /** @param needles what the windows are searched for, if they are. */
  constructor(origin, buffer, needles = null) {
    this.#origin = origin;
    this.#buffer = buffer;
    this.#countLines = needles === null ? countLineFeeds : (bytes) => needleSearcher(needles).countLineFeeds(bytes);
  }
  /** Room for the next bytes; makes it by giving up what every later window can do without. */
  free() {
    if (this.#given) this.#slide();
    return this.#buffer.subarray(this.#length);
  }
  /** Takes note of bytes that were put into the room; gives a window once the buffer is full. */
  filled(count) {
    if (this.#position.offset === 0 && this.#length === 0) {
      this.#encoding = encodingOf(this.#buffer.subarray(0, count));
    }
    this.#length += count;
    if (this.#length < this.#buffer.length) return null;
    return this.#chunk(this.#boundary(this.#length - contextBytes));
  }
  /** The rest, at the end of the input; null if there is none. */
  last() {
    return this.#length > this.#ownedStart ? this.#chunk(this.#length) : null;
  }
  #chunk(ownedEnd) {
    const owned = { start: this.#ownedStart, end: ownedEnd };
    this.#ownedStart = ownedEnd;
    this.#given = true;
    return {
      kind: "chunk",
      origin: this.#origin,
      hasLines: true,
      bytes: this.#buffer.subarray(0, this.#length),
      owned,
      start: this.#position,
      encoding: this.#encoding
    };
  }
  #slide() {
    const keep = this.#boundary(Math.max(0, this.#ownedStart - contextBytes));
    const passed = this.#buffer.subarray(0, keep);
    this.#position = advance(this.#position, passed, this.#encoding, this.#countLines);
    this.#buffer.copyWithin(0, keep, this.#length);
    this.#length -= keep;
    this.#ownedStart -= keep;
    this.#given = false;
  }
  /** The nearest place at or before `offset` where a character begins. */
  #boundary(offset) {
    if (this.#encoding !== "utf8") return offset - (this.#position.offset + offset) % 2;
    let at = offset;
    while (at > 0 && at > offset - 3 && ((this.#buffer[at] ?? 0) & 192) === 128) at--;
    return ((this.#buffer[at] ?? 0) & 192) === 128 ? offset : at;
  }
};
function advance(from, bytes, encoding, countLines = countLineFeeds) {
  const offset = from.offset + bytes.length;
  const text = from.offset === 0 ? bytes.subarray(markLength(bytes)) : bytes;
  if (encoding !== "utf8") return { offset, ...advanceUnits(from, text, encoding) };
  const line = from.line + countLines(text);
  const last = text.lastIndexOf(10);
  const tail = text.toString("utf8", last + 1).length;
  return { offset, line, column: last === -1 ? from.column + tail : tail + 1 };
}
function advanceUnits(from, bytes, encoding) {
  const high = encoding === "utf16le" ? 1 : 0;
  let { line, column } = from;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const feed = bytes[i + high] === 0 && bytes[i + 1 - high] === 10;
    line += feed ? 1 : 0;
    column = feed ? 1 : column + 1;
  }
  return { line, column };
}
function markLength(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return 3;
  return encodingOf(bytes) === "utf8" ? 0 : 2;
}

// src/sources/content-items.ts
var tallyBytes = 16 * 1024 * 1024;
function contentItem(bytes, origin, request) {
  const container = memoryContainer(bytes, origin, request);
  if (container !== null) return container;
  return holdsNeedle(bytes, request.needles) ? wholeChunk(origin, bytes) : null;
}
function memoryContainer(bytes, origin, { allowance, isWholeHistory }) {
  const format = allowance.isOn ? recogniseBytes(bytes, origin.path) : null;
  return format === null ? null : containerItem(origin, format, memoryInput(bytes), {
    isThorough: isWholeHistory !== true || allowance.limits.pdfText
  });
}
async function* streamItems(stream, origin, { needles, allowance }, tally) {
  const content = new Content(asBuffers(stream));
  let counted = 0;
  const container = allowance.isOn ? await streamContainer(content, origin, allowance) : null;
  if (container !== null) yield container;
  else {
    const pieces = piecesOf(content);
    for await (const chunk of windowsOfStream(pieces, origin, windowBuffer(), needles)) {
      if (holdsNeedle(chunk.bytes, needles)) yield chunk;
      if (tally === void 0 || content.bytes - counted < tallyBytes) continue;
      yield tally(content.bytes - counted);
      counted = content.bytes;
    }
  }
  if (content.error !== null) throw content.error;
  return content.bytes - counted;
}
async function streamContainer(content, origin, { limits }) {
  const start = await content.first(startBytes);
  const format = recognise(start, origin.path);
  if (format !== null) return containerItem(origin, format, streamInput(piecesOf(content)));
  if (!mayEndLikeContainer(start, origin.path)) return null;
  const bytes = await content.first(limits.memory + 1);
  const after = bytes.length <= limits.memory ? recogniseBytes(bytes, origin.path) : null;
  return after === null ? null : containerItem(origin, after, memoryInput(bytes));
}
async function* asBuffers(stream) {
  for await (const { buffer, byteOffset, byteLength } of stream) {
    yield Buffer.from(buffer, byteOffset, byteLength);
  }
}
async function* piecesOf(content) {
  for (let piece = await content.next(); piece !== null; piece = await content.next()) yield piece;
}

export {
  embeddedStarts,
  defaultContainerLimits,
  ContainerAllowance,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
  randomInt,
  randomUUID,
  StoredKey,
  Secret,
  mask,
  notChecked,
  filePath,
  newSighting,
  isDead,
  severityOf,
  severityOrder,
  plainText,
  availableParallelism,
  homedir,
  hostname,
  temporaryFolder,
  inTemporary,
  removeFolder,
  removeLeftoverFolders,
  removeFoldersOf,
  isRunning,
  containerItem,
  memoryInput,
  fileInput,
  windowBuffer,
  lentWindowBuffer,
  windowsOf,
  advance,
  contentItem,
  memoryContainer,
  streamItems
};
