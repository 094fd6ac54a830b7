"use strict";
const {
  BrleaksError,
  ModuleSearch,
  accessSync,
  chmodSync,
  constants,
  join,
  lstatSync,
  mkdtempSync,
  ownSpace,
  piecesHeld,
  readdirSync,
  rmdirSync,
  sep,
  spaceFor,
  statSync,
  unlinkSync
} = require("./hook-check.js");

// src/detect/embedded-starts.ts
var embeddedStarts = ["H4sI", "UEsDB", "SDRzS", "VUVzRE"];

// later:configuration
var load = () => require("./main-later-configuration.js");
var checkNames = (...args) => load().checkNames(...args);
var formatBaseline = (...args) => load().formatBaseline(...args);
var parseBaseline = (...args) => load().parseBaseline(...args);
var isDate = (...args) => load().isDate(...args);
var isFingerprint = (...args) => load().isFingerprint(...args);
var patternFault = (...args) => load().patternFault(...args);
var parseIgnoreFile = (...args) => load().parseIgnoreFile(...args);
var checkRules = (...args) => load().checkRules(...args);
var loadRules = (...args) => load().loadRules(...args);
var parseRules = (...args) => load().parseRules(...args);
var readRuleFile = (...args) => load().readRuleFile(...args);
var parseLocated = (...args) => load().parseLocated(...args);

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

// lazy:node:timers/promises
var loaded;
var load2 = () => loaded ??= process.getBuiltinModule("node:timers/promises");
var setImmediate = (...args) => load2().setImmediate(...args);
var setTimeout = (...args) => load2().setTimeout(...args);

// plain:os
var module = process.getBuiltinModule("node:os");
var { availableParallelism, homedir, hostname, tmpdir } = module;

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
function requireTemporary() {
  inTemporary(() => accessSync(tmpdir(), constants.W_OK | constants.X_OK));
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

// later:ranges
var load3 = () => require("./main-later-ranges.js");
var resolveCommit = (...args) => load3().resolveCommit(...args);
var resolveRanges = (...args) => load3().resolveRanges(...args);

// later:range
var load4 = () => require("./main-later-range.js");
var brotliAmong = (...args) => load4().brotliAmong(...args);
var changedItems = (...args) => load4().changedItems(...args);
var rangeSource = (...args) => load4().rangeSource(...args);
var submoduleTally = (...args) => load4().submoduleTally(...args);
var withNestedTags = (...args) => load4().withNestedTags(...args);

// later:files
var load5 = () => require("./main-later-files.js");
var filesSource = (...args) => load5().filesSource(...args);
var expandOperands = (...args) => load5().expandOperands(...args);

// lazy:node:crypto
var loaded2;
var load6 = () => loaded2 ??= process.getBuiltinModule("node:crypto");
var createHash = (...args) => load6().createHash(...args);
var createHmac = (...args) => load6().createHmac(...args);
var randomBytes = (...args) => load6().randomBytes(...args);
var timingSafeEqual = (...args) => load6().timingSafeEqual(...args);
var randomInt = (...args) => load6().randomInt(...args);
var randomUUID = (...args) => load6().randomUUID(...args);

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

// later:history
var load7 = () => require("./main-later-history.js");
var repositoryAndSubmodules = (...args) => load7().repositoryAndSubmodules(...args);

// later:report-files
var load8 = () => require("./main-later-report-files.js");
var checkReportFile = (...args) => load8().checkReportFile(...args);
var reasonOf = (...args) => load8().reasonOf(...args);
var writeReportFile = (...args) => load8().writeReportFile(...args);
var readInput = (...args) => load8().readInput(...args);
var readNamedFile = (...args) => load8().readNamedFile(...args);

// later:findings
var load9 = () => require("./main-later-findings.js");
var findingLines = (...args) => load9().findingLines(...args);
var knownLine = (...args) => load9().knownLine(...args);
var severityLabel = (...args) => load9().severityLabel(...args);
var unreachableText = (...args) => load9().unreachableText(...args);
var untilText = (...args) => load9().untilText(...args);
var verificationFacts = (...args) => load9().verificationFacts(...args);
var nextSteps = (...args) => load9().nextSteps(...args);
var numberedSteps = (...args) => load9().numberedSteps(...args);
var statusGroups = (...args) => load9().statusGroups(...args);
var stepLines = (...args) => load9().stepLines(...args);
var holderFacts = (...args) => load9().holderFacts(...args);
var proofFields = (...args) => load9().proofFields(...args);
var proofNotices = (...args) => load9().proofNotices(...args);
var proofText = (...args) => load9().proofText(...args);
var proofVerdict = (...args) => load9().proofVerdict(...args);
var scanNotices = (...args) => load9().scanNotices(...args);
var stillToDo = (...args) => load9().stillToDo(...args);

// src/search/line-feeds.ts
var lineFeed = 10;
var fourLineFeeds = 168430090;
var lowBits = 2139062143;
var lowestBits = 16843009;
var block = 255;
function countLineFeeds(bytes) {
  const { buffer, byteOffset, length } = bytes;
  const before = 4 - (byteOffset & 3) & 3;
  if (length < before + 4) return countEach(bytes, 0, length);
  const words = new Int32Array(buffer, byteOffset + before, length - before >> 2);
  const after = before + 4 * words.length;
  let count = countEach(bytes, 0, before) + countEach(bytes, after, length);
  for (let from = 0; from < words.length; from += block) count += countInBlock(words, from);
  return count;
}
function countInBlock(words, from) {
  const to = Math.min(words.length, from + block);
  let counters = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] ^ fourLineFeeds;
    const found = ~((word & lowBits) + lowBits | word) >>> 7;
    counters = counters + (found & lowestBits) | 0;
  }
  return (counters >>> 24) + (counters >>> 16 & 255) + (counters >>> 8 & 255) + (counters & 255);
}
function countEach(bytes, from, to) {
  let count = 0;
  for (let at = from; at < to; at++) if (bytes[at] === lineFeed) count++;
  return count;
}

// later:search-tables
var load10 = () => require("./main-later-search-tables.js");
var hashOf = (...args) => load10().hashOf(...args);
var makeTables = (...args) => load10().makeTables(...args);
var packTables = (...args) => load10().packTables(...args);
var readPacked = (...args) => load10().readPacked(...args);

// src/search/pattern.ts
function parsePattern(text, phase = 0) {
  return { elements: new PatternParser(text).elements(), phase };
}
function literalPattern(bytes) {
  return { elements: Array.from(bytes, (byte) => once(setOfBytes([byte]))), phase: 0 };
}
function setOf(isMember) {
  const set = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) if (isMember(byte)) set[byte] = 1;
  return set;
}
var members = /* @__PURE__ */ new WeakMap();
function membersOf(set) {
  let bytes = members.get(set);
  if (bytes === void 0) {
    bytes = indicesOf(set);
    members.set(set, bytes);
  }
  return bytes;
}
function indicesOf(flags) {
  const indices = [];
  for (let i = flags.indexOf(1); i !== -1; i = flags.indexOf(1, i + 1)) indices.push(i);
  return indices;
}
function once(set) {
  return { set, min: 1, max: 1 };
}
function longestMatch({ elements }) {
  return elements.reduce((sum, { max }) => sum + max, 0);
}
function reachOf(patterns) {
  return patterns.reduce((most, pattern) => Math.max(most, longestMatch(pattern)), 0);
}
var classes = /* @__PURE__ */ new Map();
var blanks = [32, 9, 10, 13];
var PatternParser = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  elements() {
    const elements = [];
    while (this.#at < this.#text.length) {
      const set = this.#text[this.#at] === "[" ? this.#class() : setOfBytes(this.#bytes());
      const { min, max } = this.#repeat();
      if (min === max) for (let i = 0; i < min; i++) elements.push(once(set));
      else elements.push({ set, min, max });
    }
    return elements;
  }
  #class() {
    const start = this.#at;
    const set = this.#readClass();
    const text = this.#text.slice(start, this.#at);
    const known = classes.get(text);
    if (known !== void 0) return known;
    const members2 = setOf((byte) => set.members.has(byte) !== set.negated);
    classes.set(text, members2);
    return members2;
  }
  #readClass() {
    this.#at++;
    const negated = this.#text[this.#at] === "^";
    if (negated) this.#at++;
    const members2 = /* @__PURE__ */ new Set();
    while (this.#next() !== "]") {
      const bytes = this.#bytes();
      const [first] = bytes;
      if (bytes.length === 1 && first !== void 0 && this.#isRange()) {
        this.#at++;
        const [last = first] = this.#bytes();
        for (let byte = first; byte <= last; byte++) members2.add(byte);
      } else for (const byte of bytes) members2.add(byte);
    }
    this.#at++;
    return { members: members2, negated };
  }
  #isRange() {
    return this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]";
  }
  #next() {
    const char = this.#text[this.#at];
    if (char === void 0) throw new RangeError(`the pattern ends too soon: ${this.#text}`);
    return char;
  }
  /** One byte, or the four blanks for `\s`. */
  #bytes() {
    const char = this.#next();
    this.#at++;
    if (char !== "\\") return [char.charCodeAt(0)];
    const escaped = this.#next();
    this.#at++;
    if (escaped === "s") return blanks;
    if (escaped === "x") {
      this.#at += 2;
      return [Number.parseInt(this.#text.slice(this.#at - 2, this.#at), 16)];
    }
    return [{ n: 10, r: 13, t: 9 }[escaped] ?? escaped.charCodeAt(0)];
  }
  #repeat() {
    if (this.#text[this.#at] === "?") {
      this.#at++;
      return { min: 0, max: 1 };
    }
    const found = /^\{(\d+)(?:,(\d+))?\}/.exec(this.#text.slice(this.#at));
    if (found === null) return { min: 1, max: 1 };
    this.#at += found[0].length;
    const min = Number(found[1]);
    return { min, max: found[2] === void 0 ? min : Number(found[2]) };
  }
};
var singles = [];
function setOfBytes(bytes) {
  const [byte, ...others] = bytes;
  if (byte === void 0 || others.length > 0) return setOf((byte2) => bytes.includes(byte2));
  let set = singles[byte];
  if (set === void 0) {
    set = setOf((other) => other === byte);
    singles[byte] = set;
  }
  return set;
}

// src/search/saved-tables.ts
var restored = /* @__PURE__ */ new WeakMap();
function restoreTables(saved) {
  let read = restored.get(saved);
  if (read === void 0) {
    read = readPacked(saved.packed, saved.phases);
    restored.set(saved, read);
  }
  return read;
}
var needles = /* @__PURE__ */ new WeakMap();
function savedNeedles(saved) {
  let found = needles.get(saved);
  if (found === void 0) {
    found = {
      tables: saved,
      get patterns() {
        return restoreTables(saved).patterns;
      }
    };
    needles.set(saved, found);
  }
  return found;
}

// src/search/frequencies.ts
var groups = [
  [120, " "],
  [65, "et"],
  [48, "aoinsr"],
  [30, "lhdc\n"],
  [20, "umpfg"],
  [11, 'byw.,_"()-01'],
  [7, "vk=/:'2"],
  [4, "x{};*<>[]#3456789	EACSTINRDOPLM\\"],
  [2, "jqz$@&|+%!?BFGHUVW`\r\0"],
  [1, "JKQXYZ^~ÿ"]
];
var frequencies = new Float64Array(256).fill(1.1);
for (const [perThousand, characters] of groups) {
  for (const character of characters) frequencies[character.charCodeAt(0)] = perThousand + 1;
}

// src/search/pair-table.ts
var groupCount = 8;
var pairBits = { begins: 0, beginsNext: 8, ends: 16, endsNext: 24 };
function makePairs(windows) {
  const groups2 = Array.from({ length: groupCount }, (_, number) => new WindowGroup(number));
  const distinct = new Map(windows.map(({ bytes: bytes2 }) => [bytes2.join(";"), bytes2]));
  const bits = /* @__PURE__ */ new Map();
  for (const window of distinct.values()) leastCostly(groups2, window).add(window, bits);
  const bytes = new Uint32Array(512);
  for (const group of groups2) group.addBytes(bytes.subarray(0, 256), bytes.subarray(256));
  return { pairs: Uint32Array.from([...bits].flat()), bytes };
}
function expandPairs({ pairs, bytes }) {
  const table = new Uint32Array(65536);
  const rows = /* @__PURE__ */ new Map();
  for (let second = 0; second < 256; second++) {
    const bits = bytes[second];
    let row = rows.get(bits);
    if (row === void 0) {
      row = bytes.slice(256);
      if (bits !== 0)
        for (let first = 0; first < 256; first++) row[first] = bits | row[first];
      rows.set(bits, row);
    }
    table.set(row, second << 8);
  }
  for (let i = 0; i < pairs.length; i += 2) {
    const pair = pairs[i];
    table[pair] = table[pair] | pairs[i + 1];
  }
  return table;
}
function leastCostly(groups2, bytes) {
  let best = groups2[0];
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups2) {
    const cost = group.costOf(bytes);
    if (cost >= least) continue;
    least = cost;
    best = group;
  }
  return best;
}
var WindowGroup = class {
  #number;
  /** Bytes one, two and three of its windows. */
  #sets = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)];
  /** How frequent the bytes of each set are. */
  #sums = [0, 0, 0];
  constructor(number) {
    this.#number = number;
  }
  /** How many more places would look like a window of the group, relative to others. */
  costOf(bytes) {
    const [a, b, c] = this.#sums;
    const [x, y, z] = [this.#added(bytes, 0), this.#added(bytes, 1), this.#added(bytes, 2)];
    return (a + x) * (b + y) * (c + z) - a * b * c;
  }
  /** @param pairs bits by pair. */
  add(bytes, pairs) {
    for (const index of [0, 1, 2]) {
      this.#sums[index] += this.#added(bytes, index);
      for (const byte of bytes[index]) this.#sets[index][byte] = 1;
    }
    const [first, second, third] = bytes;
    addBit(pairs, first, second, pairBits.begins + this.#number);
    addBit(pairs, second, third, pairBits.endsNext + this.#number);
  }
  /** Adds its bits to those of a pair's second byte and of its first. */
  addBytes(firsts, thirds) {
    for (let byte = 0; byte < 256; byte++) {
      if (this.#sets[0][byte] === 1) {
        firsts[byte] = firsts[byte] | 1 << pairBits.beginsNext + this.#number;
      }
      if (this.#sets[2][byte] === 1) {
        thirds[byte] = thirds[byte] | 1 << pairBits.ends + this.#number;
      }
    }
  }
  #added(bytes, index) {
    let sum = 0;
    for (const byte of bytes[index]) {
      if (this.#sets[index][byte] === 0) sum += frequencies[byte];
    }
    return sum;
  }
};
function addBit(pairs, firsts, seconds, bit) {
  for (const first of firsts) {
    for (const second of seconds) {
      const pair = first | second << 8;
      pairs.set(pair, (pairs.get(pair) ?? 0) | 1 << bit);
    }
  }
}

// src/search/script-search.ts
var ScriptSearch = class {
  #patterns;
  #tables;
  constructor(patterns, tables) {
    this.#patterns = patterns;
    this.#tables = tables;
  }
  /** Visits matches whose windows begin in `[from, to)`, in the order of their windows, of the first `count` patterns. Returns true if it was ended. */
  visit(bytes, from, to, visit, count = this.#patterns.length) {
    const { pairs } = this.#tables;
    let before = 0;
    let at = from;
    for (const last = Math.min(to + 2, bytes.length - 1); at < last; at += 2) {
      const pair = pairs[bytes[at] | bytes[at + 1] << 8];
      const both2 = before & pair >>> pairBits.ends;
      before = pair;
      if (both2 !== 0 && this.#visitPair(bytes, at - 2, to, both2, { visit, count })) return true;
    }
    const both = before & pairs[byteAt(bytes, at)] >>> pairBits.ends;
    return both !== 0 && at < to + 2 && this.#visitPair(bytes, at - 2, to, both, { visit, count });
  }
  /** @param both bits of two pairs, the first of which is at `at`. */
  #visitPair(bytes, at, to, both, visiting) {
    const begins = both & (1 << pairBits.beginsNext) - 1;
    if (begins !== 0 && at < to && this.#visitAt(bytes, at, visiting)) return true;
    return begins !== both && at + 1 < to && this.#visitAt(bytes, at + 1, visiting);
  }
  /** Compares the patterns whose window has the three bytes at `at`. */
  #visitAt(bytes, at, { visit, count }) {
    const { slots, shift, lists, windows } = this.#tables;
    const key = byteAt(bytes, at) | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2) << 16;
    let slot = hashOf(key, shift);
    while (slots[2 * slot] !== key + 1) {
      if (slots[2 * slot] === 0) return false;
      slot = slot + 1 & slots.length / 2 - 1;
    }
    const list = slots[2 * slot + 1] ?? 0;
    for (let i = 1; i <= (lists[list] ?? 0); i++) {
      const pattern = lists[list + i];
      if (pattern >= count) continue;
      const { elements } = this.#patterns[pattern];
      const middle = windows[pattern]?.middle ?? 0;
      const end = readForward(elements, middle, bytes, at + 1);
      if (end === -1) continue;
      const start = readBackward(elements, middle - 1, bytes, at + 1);
      if (start !== -1 && visit(start, end, pattern, at)) return true;
    }
    return false;
  }
};
function byteAt(bytes, at) {
  return at < bytes.length ? bytes[at] : 0;
}
function readForward(elements, first, bytes, from) {
  let at = from;
  for (let i = first; i < elements.length; i++) {
    const { set, min, max } = elements[i];
    let count = 0;
    while (count < max && at < bytes.length && set[bytes[at]] === 1) {
      count++;
      at++;
    }
    if (count < min) return -1;
  }
  return at;
}
function readBackward(elements, last, bytes, from) {
  let at = from;
  for (let i = last; i >= 0; i--) {
    const { set, min, max } = elements[i];
    let count = 0;
    while (count < max && at > 0 && set[bytes[at - 1]] === 1) {
      count++;
      at--;
    }
    if (count < min) return -1;
  }
  return at;
}

// src/search/searcher.ts
var blockBytes = 4096;
var scriptBytes = 1024 * 1024;
function createSearcher(patterns) {
  return searcherOf({ patterns, tables: null });
}
function searcherOf(needles2) {
  return new TableSearcher(needles2);
}
function placedSearcher(needles2) {
  const saved = needles2.tables;
  const made = saved === null ? placedTables(needles2.patterns) : null;
  const { packed, reach } = saved ?? placedTables(needles2.patterns);
  return {
    spaceBytes: spaceFor(packed, reach),
    placeIn: (space) => new TableSearcher(needles2, made?.tables ?? null, new ModuleSearch(packed, reach, space))
  };
}
function packedTables(needles2) {
  const { packed, reach } = needles2.tables ?? placedTables(needles2.patterns);
  return { packed, reach };
}
var lastPlaced = null;
function placedTables(patterns) {
  if (lastPlaced === null || !haveSameItems(lastPlaced.patterns, patterns)) {
    const tables = makeTables(patterns);
    const packed = packTables(patterns, tables);
    lastPlaced = { patterns, tables, packed, reach: reachOf(patterns) };
  }
  return lastPlaced;
}
function haveSameItems(list, other) {
  return list.length === other.length && list.every((item, index) => item === other[index]);
}
var TableSearcher = class {
  #needles;
  #reach = null;
  #tables;
  #script = null;
  /** Undefined until it is loaded; null if it cannot be. */
  #module;
  #searchedBytes = 0;
  constructor(needles2, tables = null, module2) {
    this.#needles = needles2;
    this.#tables = tables;
    this.#module = module2;
  }
  get reach() {
    this.#reach ??= this.#needles.tables?.reach ?? reachOf(this.#needles.patterns);
    return this.#reach;
  }
  holds(bytes) {
    return this.#open(bytes, bytes.length).first(0, bytes.length) !== -1;
  }
  *hits(bytes, from, to, count) {
    const last = Math.min(to, bytes.length);
    const windowsEnd = Math.min(last + this.reach, bytes.length);
    const search = this.#open(bytes, last - from);
    for (let at = Math.max(0, from); at < last; ) {
      const window = search.first(at, windowsEnd, count);
      if (window === -1) return;
      const start = Math.max(at, window - this.reach);
      at = Math.min(start + blockBytes, last);
      if (start < last) yield* this.#blockHits(search, bytes, start, at, count);
    }
  }
  some(bytes, isWanted) {
    const search = this.#open(bytes, bytes.length);
    const visit = (start, end, pattern) => isWanted({ start, end, pattern });
    for (let at = 0; ; at++) {
      at = search.first(at, bytes.length);
      if (at === -1) return false;
      if (this.#scriptSearch.visit(bytes, at, at + 1, visit)) return true;
    }
  }
  piecesHeld(bytes, ends) {
    const last = ends.at(-1) ?? 0;
    return piecesHeld(this.#open(bytes.subarray(0, last), last), ends);
  }
  countLineFeeds(bytes) {
    return this.#module?.countLineFeeds(bytes) ?? countLineFeeds(bytes);
  }
  lend(bytes) {
    if (this.#module === void 0 && this.#needles.tables !== null) this.#loadModule(bytes);
    return this.#module?.lend(bytes) ?? Buffer.allocUnsafe(bytes);
  }
  takeBack(buffer) {
    this.#module?.takeBack(buffer);
  }
  #blockHits(search, bytes, from, to, count) {
    const hits = [];
    const windowsEnd = Math.min(to + this.reach, bytes.length);
    const visit = (start, end, pattern) => {
      if (start >= from && start < to) hits.push({ start, end, pattern });
      return false;
    };
    for (let at = from; ; at++) {
      at = search.first(at, windowsEnd, count);
      if (at === -1) break;
      this.#scriptSearch.visit(bytes, at, at + 1, visit, count);
    }
    return hits.sort((a, b) => a.start - b.start || a.pattern - b.pattern);
  }
  #open(bytes, count) {
    this.#searchedBytes += count;
    const isWorthIt = this.#needles.tables !== null || this.#searchedBytes > scriptBytes;
    if (this.#module === void 0 && isWorthIt) this.#loadModule();
    return this.#module?.open(bytes) ?? this.#openScript(bytes);
  }
  #openScript(bytes) {
    const script = this.#scriptSearch;
    const first = (from, to, count) => {
      let place = -1;
      const visit = (_start, _end, _pattern, window) => {
        place = window;
        return true;
      };
      script.visit(bytes, from, to, visit, count);
      return place;
    };
    return { first };
  }
  get #scriptSearch() {
    this.#script ??= this.#newScriptSearch();
    return this.#script;
  }
  #newScriptSearch() {
    const saved = this.#needles.tables;
    if (saved !== null) {
      const { patterns: patterns2, tables } = restoreTables(saved);
      return new ScriptSearch(patterns2, tables);
    }
    const { patterns } = this.#needles;
    this.#tables ??= makeTables(patterns);
    return new ScriptSearch(patterns, this.#tables);
  }
  /** @param lent bytes of a buffer that is lent. */
  #loadModule(lent = 0) {
    const saved = this.#needles.tables;
    try {
      const packed = saved === null ? this.#packed() : saved.packed;
      this.#module = new ModuleSearch(packed, this.reach, ownSpace(packed, this.reach, lent));
    } catch {
      this.#module = null;
    }
  }
  #packed() {
    const { patterns } = this.#needles;
    this.#tables ??= makeTables(patterns);
    return packTables(patterns, this.#tables);
  }
};

// src/search/needles.ts
var searchers = /* @__PURE__ */ new WeakMap();
function needleSearcher(needles2) {
  let searcher = searchers.get(needles2);
  if (searcher === void 0) {
    searcher = searcherOf(needles2);
    searchers.set(needles2, searcher);
  }
  return searcher;
}

// src/sources/needles.ts
function holdsNeedle(bytes, needles2) {
  return needleSearcher(needles2).holds(bytes);
}

// src/detect/spellings.ts
var spelled = /\\+([_-])|%(?:25)*(5f|2d)|\\+(?:u00|x|u\{)(5f|2d)\}?|&#(?:0*(95|45)|x0*(5f|2d));?|&(lowbar|UnderBar|hyphen|dash);|=(5f|2d)|_x00(5f|2d)_|(\uff3f)|[\u00ad\u200b-\u200d\u2060\ufeff]/gi;
var spelledAnywhere = new RegExp(spelled.source, "i");
function plainText(original) {
  if (!spelledAnywhere.test(original)) return { text: original, offsets: null };
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
  text += original.slice(at);
  copy(original.length + 1);
  return { text, offsets };
}
function charOf(code) {
  if (code === void 0) return "";
  return /^(?:-|2d|45|hyphen|dash)$/i.test(code) ? "-" : "_";
}

// src/model/slashes.ts
function withSlashes(path, separator = sep) {
  return separator === "\\" ? path.replaceAll("\\", "/") : path;
}

// lazy:node:fs/promises
var loaded3;
var load11 = () => loaded3 ??= process.getBuiltinModule("node:fs/promises");
var mkdir = (...args) => load11().mkdir(...args);
var open2 = (...args) => load11().open(...args);
var readFile = (...args) => load11().readFile(...args);
var realpath = (...args) => load11().realpath(...args);

// later:git-process
var load12 = () => require("./main-later-git-process.js");
var gitProgram = (...args) => load12().gitProgram(...args);
var nodeVersionOf = (...args) => load12().nodeVersionOf(...args);
var reasonIn = (...args) => load12().reasonIn(...args);
var runGit = (...args) => load12().runGit(...args);
var sealedEnvironment = (...args) => load12().sealedEnvironment(...args);
var streamGit = (...args) => load12().streamGit(...args);

// later:inputs
var load13 = () => require("./main-later-inputs.js");
var stdinSource = (...args) => load13().stdinSource(...args);
var discussionSource = (...args) => load13().discussionSource(...args);

// later:tracing
var load14 = () => require("./main-later-tracing.js");
var traceObjects = (...args) => load14().traceObjects(...args);

// later:embedded
var load15 = () => require("./main-later-embedded.js");
var embeddedContainers = (...args) => load15().embeddedContainers(...args);

exports.embeddedStarts = embeddedStarts;
exports.countLineFeeds = countLineFeeds;
exports.createHash = createHash;
exports.createHmac = createHmac;
exports.randomBytes = randomBytes;
exports.timingSafeEqual = timingSafeEqual;
exports.randomInt = randomInt;
exports.randomUUID = randomUUID;
exports.mkdir = mkdir;
exports.open = open2;
exports.readFile = readFile;
exports.realpath = realpath;
exports.checkNames = checkNames;
exports.formatBaseline = formatBaseline;
exports.parseBaseline = parseBaseline;
exports.isDate = isDate;
exports.isFingerprint = isFingerprint;
exports.patternFault = patternFault;
exports.parseIgnoreFile = parseIgnoreFile;
exports.checkRules = checkRules;
exports.loadRules = loadRules;
exports.parseRules = parseRules;
exports.readRuleFile = readRuleFile;
exports.parseLocated = parseLocated;
exports.defaultContainerLimits = defaultContainerLimits;
exports.ContainerAllowance = ContainerAllowance;
exports.withSlashes = withSlashes;
exports.needleSearcher = needleSearcher;
exports.holdsNeedle = holdsNeedle;
exports.setImmediate = setImmediate;
exports.setTimeout = setTimeout;
exports.gitProgram = gitProgram;
exports.nodeVersionOf = nodeVersionOf;
exports.reasonIn = reasonIn;
exports.runGit = runGit;
exports.sealedEnvironment = sealedEnvironment;
exports.streamGit = streamGit;
exports.availableParallelism = availableParallelism;
exports.homedir = homedir;
exports.hostname = hostname;
exports.temporaryFolder = temporaryFolder;
exports.inTemporary = inTemporary;
exports.requireTemporary = requireTemporary;
exports.removeFolder = removeFolder;
exports.removeLeftoverFolders = removeLeftoverFolders;
exports.removeFoldersOf = removeFoldersOf;
exports.isRunning = isRunning;
exports.parsePattern = parsePattern;
exports.literalPattern = literalPattern;
exports.setOf = setOf;
exports.membersOf = membersOf;
exports.indicesOf = indicesOf;
exports.once = once;
exports.longestMatch = longestMatch;
exports.resolveCommit = resolveCommit;
exports.resolveRanges = resolveRanges;
exports.brotliAmong = brotliAmong;
exports.changedItems = changedItems;
exports.rangeSource = rangeSource;
exports.submoduleTally = submoduleTally;
exports.withNestedTags = withNestedTags;
exports.filesSource = filesSource;
exports.expandOperands = expandOperands;
exports.stdinSource = stdinSource;
exports.discussionSource = discussionSource;
exports.frequencies = frequencies;
exports.StoredKey = StoredKey;
exports.Secret = Secret;
exports.mask = mask;
exports.plainText = plainText;
exports.savedNeedles = savedNeedles;
exports.notChecked = notChecked;
exports.filePath = filePath;
exports.newSighting = newSighting;
exports.isDead = isDead;
exports.severityOf = severityOf;
exports.severityOrder = severityOrder;
exports.traceObjects = traceObjects;
exports.repositoryAndSubmodules = repositoryAndSubmodules;
exports.embeddedContainers = embeddedContainers;
exports.checkReportFile = checkReportFile;
exports.reasonOf = reasonOf;
exports.writeReportFile = writeReportFile;
exports.readInput = readInput;
exports.readNamedFile = readNamedFile;
exports.findingLines = findingLines;
exports.knownLine = knownLine;
exports.severityLabel = severityLabel;
exports.unreachableText = unreachableText;
exports.untilText = untilText;
exports.verificationFacts = verificationFacts;
exports.nextSteps = nextSteps;
exports.numberedSteps = numberedSteps;
exports.statusGroups = statusGroups;
exports.stepLines = stepLines;
exports.holderFacts = holderFacts;
exports.proofFields = proofFields;
exports.proofNotices = proofNotices;
exports.proofText = proofText;
exports.proofVerdict = proofVerdict;
exports.scanNotices = scanNotices;
exports.stillToDo = stillToDo;
exports.makePairs = makePairs;
exports.expandPairs = expandPairs;
exports.createSearcher = createSearcher;
exports.placedSearcher = placedSearcher;
exports.packedTables = packedTables;
