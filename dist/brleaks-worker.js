const __load = async (path) => require(path);
const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/scan/worker.ts
var import_node_worker_threads = require("node:worker_threads");

// src/git/attribution/sweep-fault.ts
var SweepFault = class extends Error {
};

// src/git/attribution/sweep.ts
var import_node_fs3 = require("node:fs");

// lazy:node:zlib
var node_zlib_exports = {};
__export(node_zlib_exports, {
  brotliDecompressSync: () => brotliDecompressSync,
  crc32: () => crc32,
  createBrotliDecompress: () => createBrotliDecompress,
  createInflateRaw: () => createInflateRaw,
  gunzipSync: () => gunzipSync,
  inflateRawSync: () => inflateRawSync,
  inflateSync: () => inflateSync
});
var loaded;
var load = () => loaded ??= process.getBuiltinModule("node:zlib");
var gunzipSync = (...args) => load().gunzipSync(...args);
var inflateSync = (...args) => load().inflateSync(...args);
var inflateRawSync = (...args) => load().inflateRawSync(...args);
var createInflateRaw = (...args) => load().createInflateRaw(...args);
var brotliDecompressSync = (...args) => load().brotliDecompressSync(...args);
var createBrotliDecompress = (...args) => load().createBrotliDecompress(...args);
var crc32 = (...args) => load().crc32(...args);

// src/git/regular-file.ts
var import_node_fs = require("node:fs");
var NotRegularError = class extends Error {
  code = "not a regular file";
};
var openFlags = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0);
function openRegular(path) {
  const file = (0, import_node_fs.openSync)(path, openFlags);
  try {
    const stat = (0, import_node_fs.fstatSync)(file);
    if (!stat.isFile()) throw new NotRegularError(`${path} is not a regular file`);
    return { file, size: stat.size };
  } catch (error) {
    (0, import_node_fs.closeSync)(file);
    throw error;
  }
}
function readRegular(path, limit = Number.POSITIVE_INFINITY) {
  const { file, size } = openRegular(path);
  try {
    if (size > limit) throw Object.assign(new Error(`${path} is too large`), { code: "too large" });
    return (0, import_node_fs.readFileSync)(file);
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}
function isSystemError(error) {
  return error.code !== void 0;
}

// src/git/loose.ts
var deflateLoss = 1024 * 1024;
var smallFile = 16 * 1024;
var looseHeadBytes = 64;
var syncFlush = 2;
function inflateLoose(path, limit, treeLimit = limit) {
  let whole;
  try {
    const packed = readRegular(path, limit + deflateLoss);
    const isTree = packed.length > smallFile && looseStart(packed).startsWith("tree ");
    whole = inflateSync(packed, { maxOutputLength: isTree ? treeLimit : limit });
  } catch {
    return null;
  }
  const nul = whole.subarray(0, 32).indexOf(0);
  const header2 = /^(blob|commit|tag|tree) (\d+)$/.exec(
    whole.toString("latin1", 0, Math.max(0, nul))
  );
  if (header2 === null || whole.length - nul - 1 !== Number(header2[2])) return null;
  return { type: header2[1], bytes: whole.subarray(nul + 1) };
}
function looseStart(packed) {
  try {
    const start2 = inflateSync(packed.subarray(0, looseHeadBytes), { finishFlush: syncFlush });
    return start2.toString("latin1", 0, 8);
  } catch {
    return "";
  }
}

// src/git/pack/forest.ts
var packTypes = {
  commit: 1,
  tree: 2,
  blob: 3,
  tag: 4,
  offsetDelta: 6,
  refDelta: 7
};
var badEntry = 0;
var loopedEntry = 5;
var blockBytes = 4 * 1024 * 1024;

// src/git/pack/loose-list.ts
var import_node_path = require("node:path");
function* looseBetween(list2, from, to) {
  const end = Math.min(to, list2.length);
  let folder = 0;
  for (let i = from; i < end; i++) {
    while (i >= (list2.folders[folder]?.end ?? end)) folder++;
    const oid = looseId(list2, i);
    yield { oid, path: (0, import_node_path.join)(list2.folders[folder]?.path ?? "", oid.slice(0, 2), oid.slice(2)) };
  }
}
function looseId({ ids, idBytes }, index) {
  const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength);
  return bytes.toString("hex", index * idBytes, (index + 1) * idBytes);
}

// src/search/line-feeds.ts
var lineFeed = 10;
var fourLineFeeds = 168430090;
var lowBits = 2139062143;
var lowestBits = 16843009;
var block = 255;
function countLineFeeds(bytes) {
  const { buffer, byteOffset, length: length2 } = bytes;
  const before = 4 - (byteOffset & 3) & 3;
  if (length2 < before + 4) return countEach(bytes, 0, length2);
  const words2 = new Int32Array(buffer, byteOffset + before, length2 - before >> 2);
  const after2 = before + 4 * words2.length;
  let count2 = countEach(bytes, 0, before) + countEach(bytes, after2, length2);
  for (let from = 0; from < words2.length; from += block) count2 += countInBlock(words2, from);
  return count2;
}
function countInBlock(words2, from) {
  const to = Math.min(words2.length, from + block);
  let counters = 0;
  for (let i = from; i < to; i++) {
    const word2 = words2[i] ^ fourLineFeeds;
    const found = ~((word2 & lowBits) + lowBits | word2) >>> 7;
    counters = counters + (found & lowestBits) | 0;
  }
  return (counters >>> 24) + (counters >>> 16 & 255) + (counters >>> 8 & 255) + (counters & 255);
}
function countEach(bytes, from, to) {
  let count2 = 0;
  for (let at = from; at < to; at++) if (bytes[at] === lineFeed) count2++;
  return count2;
}

// src/search/search-wasm.ts
var searchWasm = [
  "AGFzbQEAAAABFANgAX8AYAV/f39/fwF/YAJ/fwF/Ag8BA2VudgZtZW1vcnkCAAADBAMAAQIGKQh/AUEAC38BQQALfwFB",
  "AAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALBy4ECXVzZVRhYmxlcwAABGZpbmQAAQ5jb3VudExpbmVGZWVkcwACBm1l",
  "bW9yeQIACocJA0kAIAAkByAAIAAoAgBqJAAgACAAKAIEaiQBIAAoAggkAiAAIAAoAgxqJAMgACAAKAIQaiQFIAAgACgC",
  "FGokBCAAIAAoAhhqJAYLqQYDDX8EfgJ7IwCtIhJCIIYgEoQhFANAIAAgAUECakkEQCAAKQMIIhNCAoZC/P+PgMD//wGD",
  "IBR8IhJCIIinIBKnIAApAwAiEkIChkL8/4+AwP//AYMgFHwiFUIgiKcgFaf9XAIA/VYCAAH9VgIAAv1WAgADIRcgFiAT",
  "Qg6IQvz/j4DA//8BgyAUfCITQiCIpyATpyASQg6IQvz/j4DA//8BgyAUfCISQiCIpyASp/1cAgD9VgIAAf1WAgAC/VYC",
  "AAMiFv0NDA0ODxAREhMUFRYXGBkaGyAXQRD9rQH9TiAXIBZBEP2tAf1OQRD9qwH9UP0MAAAAAAAAAAAAAAAAAAAAAP0k",
  "/WQhCwNAIAsEQCALaCAAQQJraiEKIAsgC0EBa3EhCyMEIAooAgBB////B3EiBUGx893xeWwiBkERdiIHQQN2ai0AACAH",
  "QQdxdUEBcSABIApLcQR/QQFBICMCa3RBAWshByAGIwJ2IQYDfyMBIAZBA3RqIggoAgAiCQR/IAkgBUEBakYEfwJ/IwMg",
  "CCgCBEECdGoiCSgCACEIQQEhDQNAIAggDU8EQAJAIAkgDUECdGooAgAiBSAETw0AIApBAWohDiMHIwUgBUEDdGoiDygC",
  "AGoiBiAPLwEEQQJ0aiEQIAYhBQJ/A0AgBSAQSQRAIwYgBS8BAEEIdGohByAFLQADIRFBACEMA0AgDCARSSADIA5LcQR/",
  "IAcgDi0AAGotAAAFQQALBEAgDEEBaiEMIA5BAWohDgwBCwtBACAMIAUtAAJJDQIaIAVBBGohBQwBCwtBAQtFDQAgCkEB",
  "aiEOIAYgDy8BBkECdGshByAGQQRrIQVBAQJ/A0AgBSAHTwRAIwYgBS8BAEEIdGohDCAFLQADIQ9BACEGA0AgAiAOSSAG",
  "IA9JcQR/IAwgDkEBay0AAGotAAAFQQALBEAgBkEBaiEGIA5BAWshDgwBCwtBACAGIAUtAAJJDQIaIAVBBGshBQwBCwtB",
  "AQsNAxoLIA1BAWohDQwBCwtBAAsFIAZBAWogB3EhBgwCCwVBAAsLBUEACwRAIAoPCwwBCwsgAEEQaiEADAELC0EAC48C",
  "AgR/AnsDQCAAQSBqIAFNBEAgAEH/ASABIABrQQV2IgIgAkH/AU8bIgRBBXRqIQX9DAAAAAAAAAAAAAAAAAAAAAAhBv0M",
  "AAAAAAAAAAAAAAAAAAAAACEHIAAhAgNAIAIgBUkEQCAGIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9cSEGIAcgAv0A",
  "BBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQcgAkEgaiECDAELCyADIAb9fSAH/X39jgH9fyIG/RsAIAb9GwFqIAb9GwJq",
  "IAb9GwNqaiEDIAAgBEEFdGohAAwBCwsDQCAAIAFJBEAgA0EBaiADIAAtAABBCkYbIQMgAEEBaiEADAELCyADCw=="
].join("");

// src/search/module-search.ts
var engine = globalThis.WebAssembly;
var pageBytes = 65536;
var alignment = 64;
var partBytes = 128 * 1024;
var everyPattern = 2147483647;
var slack = 32;
function spaceFor(tables, reach2) {
  return tables.length + partBytes + 2 * reach2 + slack;
}
function ownSpace(tables, reach2, lent = 0) {
  const space4 = Math.ceil(spaceFor(tables, reach2) / alignment) * alignment;
  const initial = Math.ceil((space4 + lent + slack) / pageBytes);
  const memory = new engine.Memory({ initial });
  return { memory, address: 0, lent: Buffer.from(memory.buffer, space4, lent) };
}
var ModuleSearch = class {
  #exports;
  #memory;
  #room;
  #reach;
  /** The search whose bytes are in the room. */
  #user = null;
  /** Null while it is lent. */
  #lent;
  /** @throws RangeError, TypeError or an error of the engine where WebAssembly is not available. */
  constructor(tables, reach2, { memory, address: address2, lent }) {
    const module2 = new engine.Module(Buffer.from(searchWasm, "base64"));
    this.#exports = new engine.Instance(module2, { env: { memory } }).exports;
    this.#memory = new Uint8Array(memory.buffer);
    this.#memory.set(tables, address2);
    this.#exports.useTables(address2);
    this.#room = address2 + tables.length;
    this.#reach = reach2;
    this.#lent = lent ?? null;
  }
  /** A buffer that is searched where it is, without a copy; null if there is none of that size, or it is lent. */
  lend(bytes) {
    if (this.#lent?.length !== bytes) return null;
    const buffer = this.#lent;
    this.#lent = null;
    return buffer;
  }
  /** Takes a buffer back, if it is the one that was lent. */
  takeBack(buffer) {
    if (buffer.buffer === this.#memory.buffer) this.#lent = buffer;
  }
  countLineFeeds(bytes) {
    if (bytes.buffer === this.#memory.buffer) {
      return this.#exports.countLineFeeds(bytes.byteOffset, bytes.byteOffset + bytes.length);
    }
    this.#user = null;
    let count2 = 0;
    for (let at = 0; at < bytes.length; at += partBytes) {
      const part = bytes.subarray(at, at + partBytes);
      this.#memory.set(part, this.#room);
      count2 += this.#exports.countLineFeeds(this.#room, this.#room + part.length);
    }
    return count2;
  }
  /** Begins to search bytes, which must not change until the last search of them. */
  open(bytes) {
    if (bytes.buffer !== this.#memory.buffer) return new CopiedSearch(this, bytes);
    const all = { start: 0, end: bytes.length, address: bytes.byteOffset };
    return { first: (from, to, count2) => this.find(all, from, to, count2) };
  }
  isLoadedFor(user) {
    return this.#user === user;
  }
  /** Copies the bytes that a search in `[from, to)` looks at. */
  load(user, bytes, from, to) {
    this.#user = user;
    const start2 = Math.max(0, from - this.#reach);
    const end = Math.min(bytes.length, to + this.#reach);
    this.#memory.set(bytes.subarray(start2, end), this.#room);
    return { start: start2, end, address: this.#room };
  }
  find({ start: start2, end, address: address2 }, from, to, count2 = everyPattern) {
    const base = address2 - start2;
    const found = this.#exports.find(base + from, base + to, address2, base + end, count2);
    return found === 0 ? -1 : found - base;
  }
};
var CopiedSearch = class {
  #module;
  #bytes;
  #loaded = { start: 0, end: 0, address: 0 };
  /** The places that can be searched without another copy. */
  #from = 0;
  #to = 0;
  constructor(module2, bytes) {
    this.#module = module2;
    this.#bytes = bytes;
  }
  first(from, to, count2) {
    for (let at = from; at < to; at = this.#to) {
      if (at < this.#from || at >= this.#to || !this.#module.isLoadedFor(this)) this.#load(at);
      const found = this.#module.find(this.#loaded, at, Math.min(to, this.#to), count2);
      if (found !== -1) return found;
    }
    return -1;
  }
  #load(from) {
    this.#from = from;
    this.#to = Math.min(this.#bytes.length, from + partBytes);
    this.#loaded = this.#module.load(this, this.#bytes, this.#from, this.#to);
  }
};
function piecesHeld(search, ends2) {
  const held = [];
  const last = ends2.at(-1) ?? 0;
  let piece = 0;
  for (let from = 0; from < last; ) {
    const window = search.first(from, last);
    if (window === -1) break;
    while ((ends2[piece] ?? last) <= window) piece++;
    held.push(piece);
    from = ends2[piece] ?? last;
  }
  return held;
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
for (const [perThousand, characters2] of groups) {
  for (const character of characters2) frequencies[character.charCodeAt(0)] = perThousand + 1;
}

// src/search/pair-table.ts
var groupCount = 8;
var pairBits = { begins: 0, beginsNext: 8, ends: 16, endsNext: 24 };
function makePairs(windows) {
  const groups2 = Array.from({ length: groupCount }, (_, number4) => new WindowGroup(number4));
  const distinct = new Map(windows.map(({ bytes: bytes2 }) => [bytes2.join(";"), bytes2]));
  const bits = /* @__PURE__ */ new Map();
  for (const window of distinct.values()) leastCostly(groups2, window).add(window, bits);
  const bytes = new Uint32Array(512);
  for (const group of groups2) group.addBytes(bytes.subarray(0, 256), bytes.subarray(256));
  return { pairs: Uint32Array.from([...bits].flat()), bytes };
}
function expandPairs({ pairs: pairs2, bytes }) {
  const table = new Uint32Array(65536);
  const rows = /* @__PURE__ */ new Map();
  for (let second = 0; second < 256; second++) {
    const bits = bytes[second];
    let row = rows.get(bits);
    if (row === void 0) {
      row = bytes.slice(256);
      if (bits !== 0)
        for (let first11 = 0; first11 < 256; first11++) row[first11] = bits | row[first11];
      rows.set(bits, row);
    }
    table.set(row, second << 8);
  }
  for (let i = 0; i < pairs2.length; i += 2) {
    const pair = pairs2[i];
    table[pair] = table[pair] | pairs2[i + 1];
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
  constructor(number4) {
    this.#number = number4;
  }
  /** How many more places would look like a window of the group, relative to others. */
  costOf(bytes) {
    const [a, b, c] = this.#sums;
    const [x, y, z] = [this.#added(bytes, 0), this.#added(bytes, 1), this.#added(bytes, 2)];
    return (a + x) * (b + y) * (c + z) - a * b * c;
  }
  /** @param pairs bits by pair. */
  add(bytes, pairs2) {
    for (const index of [0, 1, 2]) {
      this.#sums[index] += this.#added(bytes, index);
      for (const byte of bytes[index]) this.#sets[index][byte] = 1;
    }
    const [first11, second, third] = bytes;
    addBit(pairs2, first11, second, pairBits.begins + this.#number);
    addBit(pairs2, second, third, pairBits.endsNext + this.#number);
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
function addBit(pairs2, firsts, seconds2, bit) {
  for (const first11 of firsts) {
    for (const second of seconds2) {
      const pair = first11 | second << 8;
      pairs2.set(pair, (pairs2.get(pair) ?? 0) | 1 << bit);
    }
  }
}

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
  return patterns.reduce((most, pattern2) => Math.max(most, longestMatch(pattern2)), 0);
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
    const start2 = this.#at;
    const set = this.#readClass();
    const text = this.#text.slice(start2, this.#at);
    const known3 = classes.get(text);
    if (known3 !== void 0) return known3;
    const members3 = setOf((byte) => set.members.has(byte) !== set.negated);
    classes.set(text, members3);
    return members3;
  }
  #readClass() {
    this.#at++;
    const negated = this.#text[this.#at] === "^";
    if (negated) this.#at++;
    const members3 = /* @__PURE__ */ new Set();
    while (this.#next() !== "]") {
      const bytes = this.#bytes();
      const [first11] = bytes;
      if (bytes.length === 1 && first11 !== void 0 && this.#isRange()) {
        this.#at++;
        const [last = first11] = this.#bytes();
        for (let byte = first11; byte <= last; byte++) members3.add(byte);
      } else for (const byte of bytes) members3.add(byte);
    }
    this.#at++;
    return { members: members3, negated };
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
    const escaped2 = this.#next();
    this.#at++;
    if (escaped2 === "s") return blanks;
    if (escaped2 === "x") {
      this.#at += 2;
      return [Number.parseInt(this.#text.slice(this.#at - 2, this.#at), 16)];
    }
    return [{ n: 10, r: 13, t: 9 }[escaped2] ?? escaped2.charCodeAt(0)];
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

// src/search/windows.ts
var mostTriples = 4096;
var costOfTriple = 1e5;
var fillers = [0, 32, 255];
function chooseWindows(patterns) {
  const taken = new Uint8Array(65536);
  return patterns.map(({ elements }) => {
    const window = leastCostly2(elements, taken);
    const [a, b, c] = window.bytes;
    takePairs(taken, a, b, takenBits.first);
    takePairs(taken, b, c, takenBits.second);
    return window;
  });
}
function leastCostly2(elements, taken) {
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (let middle = 1; middle < elements.length - 1; middle++) {
    if (!isWindow(elements, middle)) continue;
    const bytes = [
      membersAt(elements, middle - 1),
      membersAt(elements, middle),
      membersAt(elements, middle + 1)
    ];
    const cost = costOf(bytes, taken);
    if (cost >= least) continue;
    best = { bytes, middle };
    least = cost;
  }
  if (best === null) throw new RangeError("the pattern has no three neighbouring bytes");
  return best;
}
function isWindow(elements, middle) {
  const { min, max } = elements[middle];
  const before = elements[middle - 1];
  const after2 = elements[middle + 1];
  return min === 1 && max === 1 && before.min > 0 && after2.min > 0;
}
function membersAt(elements, index) {
  return membersOf(elements[index].set);
}
var takenBits = { first: 1, second: 2 };
function takePairs(taken, firsts, seconds2, bit) {
  for (const first11 of firsts) {
    for (const second of seconds2) {
      const pair = first11 | second << 8;
      taken[pair] = (taken[pair] ?? 0) | bit;
    }
  }
}
function costOf([a, b, c], taken) {
  const triples = a.length * b.length * c.length;
  const isFilling = fillers.some((byte) => [a, b, c].every((bytes) => bytes.includes(byte)));
  if (triples > mostTriples || isFilling) return triples * costOfTriple;
  return pairCost(a, b, taken, takenBits.first) + pairCost(b, c, taken, takenBits.second);
}
function pairCost(firsts, seconds2, taken, bit) {
  let cost = 0;
  for (const first11 of firsts) {
    for (const second of seconds2) {
      if (((taken[first11 | second << 8] ?? 0) & bit) !== 0) continue;
      cost += (frequencies[first11] ?? 0) * (frequencies[second] ?? 0);
    }
  }
  return cost;
}

// src/search/tables.ts
var multiplier = 2654435761;
var fewestBits = 8;
function hashOf(key, shift) {
  return Math.imul(key, multiplier) >>> shift;
}
function makeTables(patterns) {
  const windows = chooseWindows(patterns);
  const byTriple = /* @__PURE__ */ new Map();
  windows.forEach(({ bytes }, pattern2) => {
    const [firsts, seconds2, thirds] = bytes;
    for (const first11 of firsts) {
      for (const second of seconds2) {
        for (const third of thirds) add(byTriple, first11 | second << 8 | third << 16, pattern2);
      }
    }
  });
  return { windows, pairs: expandPairs(makePairs(windows)), ...hashTable(byTriple) };
}
function add(byTriple, triple, pattern2) {
  const list2 = byTriple.get(triple);
  if (list2 === void 0) byTriple.set(triple, [pattern2]);
  else list2.push(pattern2);
}
function hashTable(byTriple) {
  let bits = fewestBits;
  while (1 << bits < byTriple.size * 4) bits++;
  const shift = 32 - bits;
  const slots = new Uint32Array(2 << bits);
  const mask2 = (1 << bits) - 1;
  const places = /* @__PURE__ */ new Map();
  const lists = [];
  for (const [triple, patterns] of byTriple) {
    const key = patterns.join();
    let place = places.get(key);
    if (place === void 0) {
      place = lists.length;
      places.set(key, place);
      lists.push(patterns.length, ...patterns);
    }
    let slot = hashOf(triple, shift);
    while (slots[2 * slot] !== 0) slot = slot + 1 & mask2;
    slots[2 * slot] = triple + 1;
    slots[2 * slot + 1] = place;
  }
  return { slots, shift, lists: Uint32Array.from(lists) };
}

// src/search/packed-tables.ts
var patternBytes = 8;
var elementBytes = 4;
var mostRepeats = 255;
var setBytes = 256;
var headerBytes = 32;
var filterBits = 32768;
var pairsBytes = 65536 * 4;
function packTables(patterns, tables) {
  const sets = [...new Set(patterns.flatMap(({ elements: elements2 }) => elements2.map(({ set }) => set)))];
  const count2 = patterns.reduce((sum, { elements: elements2 }) => sum + elements2.length, 0);
  const pairs2 = headerBytes;
  const slots = pairs2 + pairsBytes;
  const lists = slots + tables.slots.byteLength;
  const records = lists + tables.lists.byteLength;
  const filter = records + patterns.length * patternBytes;
  const elements = filter + filterBits / 8;
  const firstSet = elements + count2 * elementBytes;
  const packed = Buffer.alloc(firstSet + sets.length * setBytes);
  const header2 = [pairs2, slots, tables.shift, lists, records, filter, firstSet];
  for (const [i, value] of header2.entries()) packed.writeUInt32LE(value, i * 4);
  packed.set(bytesOf(tables.pairs), pairs2);
  packed.set(bytesOf(tables.slots), slots);
  packed.set(bytesOf(tables.lists), lists);
  packed.set(filterOf(tables), filter);
  packed.set(Buffer.concat(sets), firstSet);
  writePatterns(packed, { patterns, tables, sets, records, elements });
  return packed;
}
function readPacked(packed, phases) {
  const [pairs2 = 0, slots = 0, shift = 0, lists = 0, records = 0, , firstSet = 0] = wordsOf(
    packed.subarray(0, headerBytes)
  );
  const windows = [];
  const patterns = phases.map((phase, i) => {
    const record = records + i * patternBytes;
    const middle = packed.readUInt16LE(record + 6);
    windows.push({ middle });
    const first11 = packed.readUInt32LE(record) - middle * elementBytes;
    const length2 = middle + packed.readUInt16LE(record + 4);
    return { phase, elements: readElements(packed, first11, length2, firstSet) };
  });
  const tables = {
    windows,
    pairs: wordsOf(packed.subarray(pairs2, slots)),
    slots: wordsOf(packed.subarray(slots, lists)),
    shift,
    lists: wordsOf(packed.subarray(lists, records))
  };
  return { patterns, tables };
}
function readElements(packed, from, length2, firstSet) {
  return Array.from({ length: length2 }, (_, i) => {
    const at = from + i * elementBytes;
    const set = firstSet + packed.readUInt16LE(at) * setBytes;
    return {
      set: packed.subarray(set, set + setBytes),
      min: packed.readUInt8(at + 2),
      max: packed.readUInt8(at + 3)
    };
  });
}
function filterOf({ slots }) {
  const filter = Buffer.alloc(filterBits / 8);
  for (let slot = 0; slot < slots.length; slot += 2) {
    const triple = (slots[slot] ?? 0) - 1;
    if (triple === -1) continue;
    const hash = hashOf(triple, 32 - Math.log2(filterBits));
    filter[hash >> 3] = (filter[hash >> 3] ?? 0) | 1 << (hash & 7);
  }
  return filter;
}
function wordsOf(bytes) {
  const words2 = new Uint32Array(bytes.length / 4);
  bytesOf(words2).set(bytes);
  return words2;
}
function bytesOf({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
function writePatterns(packed, { patterns, tables, sets, ...at }) {
  const numbers2 = new Map(sets.map((set, i) => [set, i]));
  let next = at.elements;
  for (const [i, { elements }] of patterns.entries()) {
    const middle = tables.windows[i]?.middle ?? 0;
    const record = at.records + i * patternBytes;
    packed.writeUInt32LE(next + middle * elementBytes, record);
    packed.writeUInt16LE(elements.length - middle, record + 4);
    packed.writeUInt16LE(middle, record + 6);
    for (const { set, min, max } of elements) {
      if (max > mostRepeats)
        throw new RangeError(`an element repeats more than ${mostRepeats} times`);
      packed.writeUInt16LE(numbers2.get(set) ?? 0, next);
      packed.writeUInt8(min, next + 2);
      packed.writeUInt8(max, next + 3);
      next += elementBytes;
    }
  }
}

// src/search/saved-tables.ts
var restored = /* @__PURE__ */ new WeakMap();
function restoreTables(saved) {
  let read2 = restored.get(saved);
  if (read2 === void 0) {
    read2 = readPacked(saved.packed, saved.phases);
    restored.set(saved, read2);
  }
  return read2;
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

// src/search/script-search.ts
var ScriptSearch = class {
  #patterns;
  #tables;
  constructor(patterns, tables) {
    this.#patterns = patterns;
    this.#tables = tables;
  }
  /** Visits matches whose windows begin in `[from, to)`, in the order of their windows, of the first `count` patterns. Returns true if it was ended. */
  visit(bytes, from, to, visit, count2 = this.#patterns.length) {
    const { pairs: pairs2 } = this.#tables;
    let before = 0;
    let at = from;
    for (const last = Math.min(to + 2, bytes.length - 1); at < last; at += 2) {
      const pair = pairs2[bytes[at] | bytes[at + 1] << 8];
      const both2 = before & pair >>> pairBits.ends;
      before = pair;
      if (both2 !== 0 && this.#visitPair(bytes, at - 2, to, both2, { visit, count: count2 })) return true;
    }
    const both = before & pairs2[byteAt(bytes, at)] >>> pairBits.ends;
    return both !== 0 && at < to + 2 && this.#visitPair(bytes, at - 2, to, both, { visit, count: count2 });
  }
  /** @param both bits of two pairs, the first of which is at `at`. */
  #visitPair(bytes, at, to, both, visiting) {
    const begins = both & (1 << pairBits.beginsNext) - 1;
    if (begins !== 0 && at < to && this.#visitAt(bytes, at, visiting)) return true;
    return begins !== both && at + 1 < to && this.#visitAt(bytes, at + 1, visiting);
  }
  /** Compares the patterns whose window has the three bytes at `at`. */
  #visitAt(bytes, at, { visit, count: count2 }) {
    const { slots, shift, lists, windows } = this.#tables;
    const key = byteAt(bytes, at) | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2) << 16;
    let slot = hashOf(key, shift);
    while (slots[2 * slot] !== key + 1) {
      if (slots[2 * slot] === 0) return false;
      slot = slot + 1 & slots.length / 2 - 1;
    }
    const list2 = slots[2 * slot + 1] ?? 0;
    for (let i = 1; i <= (lists[list2] ?? 0); i++) {
      const pattern2 = lists[list2 + i];
      if (pattern2 >= count2) continue;
      const { elements } = this.#patterns[pattern2];
      const middle = windows[pattern2]?.middle ?? 0;
      const end = readForward(elements, middle, bytes, at + 1);
      if (end === -1) continue;
      const start2 = readBackward(elements, middle - 1, bytes, at + 1);
      if (start2 !== -1 && visit(start2, end, pattern2, at)) return true;
    }
    return false;
  }
};
function byteAt(bytes, at) {
  return at < bytes.length ? bytes[at] : 0;
}
function readForward(elements, first11, bytes, from) {
  let at = from;
  for (let i = first11; i < elements.length; i++) {
    const { set, min, max } = elements[i];
    let count2 = 0;
    while (count2 < max && at < bytes.length && set[bytes[at]] === 1) {
      count2++;
      at++;
    }
    if (count2 < min) return -1;
  }
  return at;
}
function readBackward(elements, last, bytes, from) {
  let at = from;
  for (let i = last; i >= 0; i--) {
    const { set, min, max } = elements[i];
    let count2 = 0;
    while (count2 < max && at > 0 && set[bytes[at - 1]] === 1) {
      count2++;
      at--;
    }
    if (count2 < min) return -1;
  }
  return at;
}

// src/search/searcher.ts
var blockBytes2 = 4096;
var scriptBytes = 1024 * 1024;
function searcherOf(needles2) {
  return new TableSearcher(needles2);
}
function placedSearcher(needles2) {
  const saved = needles2.tables;
  const made = saved === null ? placedTables(needles2.patterns) : null;
  const { packed, reach: reach2 } = saved ?? placedTables(needles2.patterns);
  return {
    spaceBytes: spaceFor(packed, reach2),
    placeIn: (space4) => new TableSearcher(needles2, made?.tables ?? null, new ModuleSearch(packed, reach2, space4))
  };
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
function haveSameItems(list2, other) {
  return list2.length === other.length && list2.every((item, index) => item === other[index]);
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
  *hits(bytes, from, to, count2) {
    const last = Math.min(to, bytes.length);
    const windowsEnd = Math.min(last + this.reach, bytes.length);
    const search = this.#open(bytes, last - from);
    for (let at = Math.max(0, from); at < last; ) {
      const window = search.first(at, windowsEnd, count2);
      if (window === -1) return;
      const start2 = Math.max(at, window - this.reach);
      at = Math.min(start2 + blockBytes2, last);
      if (start2 < last) yield* this.#blockHits(search, bytes, start2, at, count2);
    }
  }
  some(bytes, isWanted) {
    const search = this.#open(bytes, bytes.length);
    const visit = (start2, end, pattern2) => isWanted({ start: start2, end, pattern: pattern2 });
    for (let at = 0; ; at++) {
      at = search.first(at, bytes.length);
      if (at === -1) return false;
      if (this.#scriptSearch.visit(bytes, at, at + 1, visit)) return true;
    }
  }
  piecesHeld(bytes, ends2) {
    const last = ends2.at(-1) ?? 0;
    return piecesHeld(this.#open(bytes.subarray(0, last), last), ends2);
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
  #blockHits(search, bytes, from, to, count2) {
    const hits = [];
    const windowsEnd = Math.min(to + this.reach, bytes.length);
    const visit = (start2, end, pattern2) => {
      if (start2 >= from && start2 < to) hits.push({ start: start2, end, pattern: pattern2 });
      return false;
    };
    for (let at = from; ; at++) {
      at = search.first(at, windowsEnd, count2);
      if (at === -1) break;
      this.#scriptSearch.visit(bytes, at, at + 1, visit, count2);
    }
    return hits.sort((a, b) => a.start - b.start || a.pattern - b.pattern);
  }
  #open(bytes, count2) {
    this.#searchedBytes += count2;
    const isWorthIt = this.#needles.tables !== null || this.#searchedBytes > scriptBytes;
    if (this.#module === void 0 && isWorthIt) this.#loadModule();
    return this.#module?.open(bytes) ?? this.#openScript(bytes);
  }
  #openScript(bytes) {
    const script = this.#scriptSearch;
    const first11 = (from, to, count2) => {
      let place = -1;
      const visit = (_start, _end, _pattern, window) => {
        place = window;
        return true;
      };
      script.visit(bytes, from, to, visit, count2);
      return place;
    };
    return { first: first11 };
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

// src/git/pack/codec-wasm.ts
var codecWasm = [
  "AGFzbQEAAAABUAxgB39/f39/f38Bf2AEf39/fgF/YAF/AX9gAABgBH9/f38Bf2ADf39/AGACf38AYAABf2AFf39/f38B",
  "f2AGf39/f39/AX9gAX8AYAJ/fwF/Aw8OAAEAAgMEBQYHCAkACgsFAwEAAQZHDn8BQQALfwFBAAt/AUEAC38BQQALfwFB",
  "AAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAsHgQEKBWNyYzMyAA0MdXNlQ3JjVGFi",
  "bGVzAAwKYXBwbHlEZWx0YQALC2xpc3RIZWFkZXJzAAoObGlzdFJlZmVyZW5jZXMACQxza2VsZXRvbnNFbmQACAl1c2VM",
  "aXN0ZWQABwx1c2VTa2VsZXRvbnMABgdpbmZsYXRlAAUGbWVtb3J5AgAK/ywOyQQBBH8gA0IANwMAIANCADcDCCADQgA3",
  "AxAgA0IANwMYA0AgBiAHSwRAAkADQCAHQQhqIAZNBH4gBSAHaikDAAVCAQtQBEAgB0EIaiEHDAELCyAGIAdNDQAgAyAF",
  "IAdqLQAAQQF0aiIIIAgvAQBBAWo7AQAgB0EBaiEHDAILCwsgA0EAOwEAQQEhCEEBIQcDQCAHQQ9NBEAgCEEBdCADIAdB",
  "AXRqLwEAIgprIghBAEgEQEEADwsgB0EBdEGA8gFqIAk7AQAgCSAKaiEJIAdBAWohBwwBCwtBACEHA0AgBiAHSwRAAkAD",
  "QCAHQQhqIAZNBH4gBSAHaikDAAVCAQtQBEAgB0EIaiEHDAELCyAGIAdNDQAgBSAHai0AACIIBEAgCEEBdEGA8gFqIggv",
  "AQAhCSAIIAlBAWo7AQAgBCAJQQF0aiAHOwEACyAHQQFqIQcMAgsLCyABQgA3AwBBAiEIQQAhB0EBIQkDQCADIAlBAXRq",
  "LwEAIQYDQCAGBEAgASAHQQJ0aiAAIAQvAQBBAnRqKAIAIgUgCUGBAmxqQQAgBRs2AgAgBEECaiEEIAhBAXYhBQNAIAUg",
  "B3EEQCAFQQF2IQUMAQsLIAcgBUEBa3EgBXJBACAFGyEHIAZBAWshBgwBCwsgAiAJRwRAAkAgCEECdCIFQYACSwRAIAEg",
  "BWogASAF/AoAAAwBC0EAIQYDQCAFIAZLBEAgASAFaiAGaiABIAZq/QAEAP0LBAAgBkEQaiEGDAELCwsgCEEBdCEIIAlB",
  "AWohCQwBCwtBAQuFAQEFf0EBIQQDQCAEQQ9NBEAgBSADIARBAWutiEIBg6dyIgUgASAEQQF0ai8BACIIayAGSARAIAAg",
  "AiAFIAdqIAZrQQF0ai8BAEECdGooAgAiACAEQYECbGpBACAAGw8LIAcgCGohByAGIAhqQQF0IQYgBUEBdCEFIARBAWoh",
  "BAwBCwtBAAuNBgIGfwJ+IwkhCSMLIQ4jDCEHIwpBCGohDEEBIAF0QQFrIQsDQAJAIAkgDEsNACAOIAkpAwAgB62GhCEO",
  "IAkgB0F/c0EDdkEHcWohCSAHQThyIQcgACAOpyALcUECdGooAgAiAUGAgAFxBEAgBSAGTw0BIAcgAWshByAFIAFBEHY6",
  "AAAgBUEBaiEFIAAgDiABrYgiDqcgC3FBAnRqKAIAIgFBgIABcQRAIAUgBk8NAiAHIAFrIQcgBSABQRB2OgAAIAVBAWoh",
  "BSAAIA4gAa2IIg6nIAtxQQJ0aigCACIBQYCAAXEEQCAFIAZPDQMgDiABrYghDiAHIAFrIQcgBSABQRB2OgAAIAVBAWoh",
  "BQwECwsLIAFFBEAgAw0BQYDAAUGA5AFBwOQBIA4QASIBRQ0BIAFBgIABcQRAIAUgBk8NAiAOIAGtiCEOIAcgAWshByAF",
  "IAFBEHY6AAAgBUEBaiEFDAMLCyAOIg0gAa2IIQ4gByABayEHIAFBgIACcQRAIAkkCSAOJAsgB0E/cSQMIAUPCyAHQT9x",
  "QRxJBEAgCSAMSw0BIA4gCSkDACAHrYaEIQ4gCSAHQX9zQQN2QQdxaiEJIAdBOHIhBwsgAUEQdiANQgEgAa2GQgF9g6cg",
  "AUEIdkEPcXZqIQggAiAOp0H/AXFBAnRqKAIAIgFFBEAgAw0BQYDJAUGA7AFBwOwBIA4QASIBRQ0BCyABQRB2IA5CASAB",
  "rSINhkIBfYOnIAFBCHZBD3F2aiEKIA4gDYghDiAHIAFrIQcgBSAIaiIBIAZLIAogBSAEa0tyDQAgBSAKayEIIApBEE8E",
  "QANAIAUgCP0ABAD9CwQAIAhBEGohCCABIAVBEGoiBUsNAAsFIApBCE8EQANAIAUgCCkDADcDACAIQQhqIQggASAFQQhq",
  "IgVLDQALBSAKQQFGBEAgCDEAAEKBgoSIkKDAgAF+IQ0DQCAFIA03AwAgASAFQQhqIgVLDQALBQNAIAUgCCkDADcDACAI",
  "IApqIQggASAFIApqIgVLDQALCwsLIAEhBQwBCwtBAAumBgIGfwF+AkAjCSMKQQhqSwR/QQAFIwsjCSkDACMMrYaEJAsj",
  "CUE/IwxrQQN2aiQJIwxBOHIkDEEBC0UNACMLQh+DpyECIwtCBYgkCyMMQQVrJAwjC0Ifg6cjC0IFiCQLIwxBBWskDCML",
  "Qg+DpyEEIwtCBIgkCyMMQQRrJAxBAWoiA0EeSyACQYECaiIFQZ4CS3INACAEQQRqIQJBgOABQgA3AwBBiOABQgA3AwBB",
  "kOABQgA3AwADQCABIAJJBEAjDEEDSQR/IwkjCkEIaksEf0EABSMLIwkpAwAjDK2GhCQLIwlBPyMMa0EDdmokCSMMQThy",
  "JAxBAQsFQQELRQ0CIwtCB4OnIQQjC0IDiCQLIwxBA2skDCABQQNJBH8gAUEQagUgAUEDRgR/QQAFIAFBAXEEf0EHIAFB",
  "BWtBAXZrBSABQQRrQQF2QQhqCwsLQYDgAWogBDoAACABQQFqIQEMAQsLQYDKAUGAzAFBB0GA8AFBwPABQYDgAUETEABF",
  "DQBBACEBIAMgBWohBANAIAEgBEkEQCMMQQ5JBH8jCSMKQQhqSwR/QQAFIwsjCSkDACMMrYaEJAsjCUE/IwxrQQN2aiQJ",
  "IwxBOHIkDEEBCwVBAQtFDQIjC6dB/wBxQQJ0QYDMAWooAgAiAkUNAiMLIAJBP3EiBq2IJAsjDCAGayQMIAJBEHYiBkEQ",
  "SQRAIAFBgOABaiAGOgAAIAFBAWohAQwCC0EAIQIgBkEQRgR/IAFFDQMgAUH/3wFqLQAAIQIjC0IDg6cjC0ICiCQLIwxB",
  "AmskDEEDagUgBkERRgR/IwtCB4OnIwtCA4gkCyMMQQNrJAxBA2oFIwtC/wCDpyMLQgeIJAsjDEEHayQMQQtqCwsiBiAB",
  "aiAESw0CIAKtQoGChIiQoMCAAX4hB0EAIQIDQCACIAZJBEAgAUGA4AFqIAJqIAc3AwAgAkEIaiECDAELCyABIAZqIQEM",
  "AQsLQYDiAS0AAAR/QYDAAUGAICAAQYDkAUHA5AFBgOABIAUQAAVBAAsEf0GAyQFBgOAAQQhBgOwBQcDsASAFQYDgAWog",
  "AxAABUEACw8LQQAL2wMBBH8DQCAAQaACSQRAIABBAnRBgMABaiAAQYACSQR/IABBEHRBgIABcgUgAEGAAkYEf0GAgAIF",
  "IABBnQJLBH9BAAVBACAAQYECayIBQQJ2QQFrIAFBCEkiAiABQRtLIgNyGwJ/IAFBA2ogAg0AGkGCAiADDQAaIAFBA3FB",
  "BGogAUECdkEBa3RBA2oLQRB0cgsLCzYCACAAQQFqIQAMAQsLQQAhAANAIABBIEkEQCAAQQJ0QYDJAWogAEEdSwR/QQAF",
  "IABBBEkEfyAAQQFqBSAAQQFxQQJqIABBAXZBAWt0QQFqC0EQdCAAQQF2QQFrQQAgAEEETxtyCzYCACAAQQFqIQAMAQsL",
  "QQAhAANAIABBE0kEQCAAQQJ0QYDKAWogAEEQdEGAgAFyNgIAIABBAWohAAwBCwtBACEAA0AgAEGgAkkEQCAAQYDgAWog",
  "AEGQAUkEf0EIBSAAQYACSQR/QQkFQQdBCCAAQZgCSRsLCzoAACAAQQFqIQAMAQsLQYDAAUGAgAFBCUGA5AFBwOQBQYDg",
  "AUGgAhAAGkEAIQADQCAAQR5JBEAgAEGA4AFqQQU6AAAgAEEBaiEADAELC0GAyQFBgPAAQQhBgOwBQcDsAUGA4AFBHhAA",
  "GkEBJA0LjAQBBX8gAEEBai0AACIEQSBxIAAtAAAiBUEPcUEIRyABIABrQQhJcnIEQEEADwsgBUEIdCAEckEfcARAQQAP",
  "CyMNRQRAEAQLIABBAmokCSABJApCACQLQQAkDCACIANqIQRBCUELIANBgAhJGyEFIAIhAANAIwkjCkEIaksEf0EABSML",
  "IwkpAwAjDK2GhCQLIwlBPyMMa0EDdmokCSMMQThyJAxBAQtFBEBBAA8LIwtCAYOnIwtCAYgkCyMMQQFrJAwjC0IDg6ch",
  "AyMLQgKIJAsjDEECayQMIAMEfyADQQFGBH9BgIABQQlBgPAAQQEgAiAAIAQQAgUgA0ECRgR/IAUQAwVBAAsEf0GAICAF",
  "QYDgAEEAIAIgACAEEAIFQQAPCwsFIwsjDEEHcSIDrYgkCyMMIANrJAwCf0EAIwkjCkEIaksEf0EABSMLIwkpAwAjDK2G",
  "hCQLIwlBPyMMa0EDdmokCSMMQThyJAxBAQtFDQAaIwtC//8Dg6chByMLQhCIJAsjDEEQayQMIwtC//8Dg6chAyMLQhCI",
  "JAsjDEEQayQMIwkjDEEDdmskCUIAJAtBACQMQQAgAyAHc0H//wNHIAAgB2oiCCAES3IjCSAHaiIDIwpLcg0AGiAAIwkg",
  "B/wKAAAgAyQJIAgLCyIARQRAQQAPC0UNAAsgACAERgR/IwkjDEEDdmsgAU0FQQALCw4AIAAkAiABJAMgAiQECzMBAX8g",
  "ACQHIAFBAWskCANAIAEgAksEQCAAIAJBBXRqIAJBf3M2AgAgAkEBaiECDAELCwsEACMCC8EDAgh/AnsgACABaiEIIwFB",
  "ACMBQQBOIAQgBBsiChtBAnRBgIACaiEJQYCAAiEGIAAhAQNAIAEgCEkEQCABQQZqIQQCQANAIAQgCEkEQCAEIAT9AAQA",
  "/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCILaGohBSALDQIgBEEQaiEEDAELCyAEIQULIAVBAWoiBSACaiIEIAhLBEAgBw8L",
  "IAEvAQBBsewARiAEIQENASAKBEAgBSAAayEEA0AgBiAJSQR/IAYoAgBBAXYgBE0FQQALBEAgBkEEaiEGDAELCyAGIAlJ",
  "BEAgBigCACIEQQFxIAEgAGsgBEEBdk1xDQMLCyMHIwggBSgCAHFBBXRqIQsgBf0ABAAhDQJAIAJBFEYEQCAFQRBqKAIA",
  "IQxBASEEIA0gC/0ABAD9I/1jBH8gDCALQRBqKAIARgVBAAsNASALIA39CwQAIAtBEGogDDYCAEEAIQQMAQtBASEEIA0g",
  "C/0ABAD9IyAFQRBq/QAEACIOIAtBEGoiDP0ABAD9I/1O/WMNACALIA39CwQAIAwgDv0LBABBACEECyAEDQEgAyAHQQJ0",
  "aiAFNgIAIAdBAWohBwwBCwsgBwvSAgEHfyAAIAFqIQggAkEBdCEHA0AgBCAKSwRAIABBCGogCE0EfyAAKAIABUEACyEB",
  "IAUEf0EHQQAgAUHvxKmrBkYbBSABQfTklasGRgR/QQUFQQdBACABQfDCyasGRhsLCyIBRSAHIAAgAWoiC2ogCEtyBH9B",
  "AQUgC0EBay0AAEEgRwsEQCAKDwsgAyACIApsaiEGQQAhCQJ/A0AgAiAJSwRAIAsgCUEBdGotAAAiAUEwayIAQQpPBEBB",
  "/wEgAUHhAGsiAEEKaiAAQQZPGyEACyALIAlBAXRqQQFqLQAAIgxBMGsiAUEKTwRAQf8BIAxB4QBrIgFBCmogAUEGTxsh",
  "AQtBACAAIAFyQQ9LDQIaIAYgCWogAEEEdCABcjoAACAJQQFqIQkMAQsLQQELRQRAIAoPCyAKQQFqIQogByALakEBaiEA",
  "IAUEQCAKDwsMAQsLIAoL+wgCCH8DfiAAJAUCfwNAQQAjBSABTyAPQjFWcg0BGiMFMQAAIREjBUEBaiQFIBAgEUL/AIMg",
  "D4aEIRAgEUKAAYNCAFIEQCAPQgd8IQ8MAQsLIBAkBkEBC0UEQEF+DwsjBiADrVIEQEF/DwtCACEQQgAhDwJ/A0BBACMF",
  "IAFPIA9CMVZyDQEaIwUxAAAhESMFQQFqJAUgECARQv8AgyAPhoQhECARQoABg0IAUgRAIA9CB3whDwwBCwsgECQGQQEL",
  "RQRAQX4PCyAGQQFxIgsjBiAFrVZxBEBBfQ8LIAZBAnFBAEchDSMGIRBCACEPIwIhDCAGQQRxRSEKQQAkAQJAA0AjBSAB",
  "SQRAIwUtAAAhByMFQQFqJAUjBSEFIAciAEGAAXEEQCAAQQFxBH8jBSIAQQFqJAUgAC0AAAVBAAshACAHQQJxBEAjBSIF",
  "QQFqJAUgACAFLQAAQQh0ciEACyAHQQRxBEAjBSIFQQFqJAUgACAFLQAAQRB0ciEACyAHQQhxBH8jBSIFQQFqJAUgACAF",
  "LQAAQRh0cgUgAAshBSAHQRBxBH8jBSIAQQFqJAUgAC0AAAVBAAshACAHQSBxBEAjBSIIQQFqJAUgACAILQAAQQh0ciEA",
  "CyAHQcAAcQRAIwUiCEEBaiQFIAAgCC0AAEEQdHIhAAsgAEUEQEGAgAQhAAsjBSABSwR/QQEFIAOtIAWtIACtfFQLDQMg",
  "AiAFaiEFBSAHRSMFIAdqIgggAUtyDQMgCCQFCyAPIACtfCAQVg0CIAsEQAJAIAQgD6dqIQkgBSEIIABBgAJLBEAgCSAF",
  "IAD8CgAADAELIAAgCWohDgNAIAkgDkkEQCAJIAj9AAQA/QsEACAJQRBqIQkgCEEQaiEIDAELCwsLIA8gAK18IQ8gDQRA",
  "AkAjAUEASA0AIwFB2DZGBEBBfyQBDAELIwFBAnRBgIACaiAPp0EBdCAHQQd2cjYCACMBQQFqJAELCyAKQQEgCgR/QQEF",
  "IA8gAK1RIQggDyAQUSEJAn8gACMEQQF0TUEBIAdBB3YbBEBBACMDIwIgAGpJDQEaIwIhBwJAIABBgAJLBEAgByAFIAD8",
  "CgAADAELIAAgB2ohCANAIAcgCEkEQCAHIAX9AAQA/QsEACAHQRBqIQcgBUEQaiEFDAELCwsjAiAAaiQCQQEMAQtBACMD",
  "IwIjBEEBdGpJDQAaIAhFBEAjAiEIIAUhBwJAIwQiCkGAAksEQCAIIAcgCvwKAAAMAQsgCCAKaiEKA0AgCCAKSQRAIAgg",
  "B/0ABAD9CwQAIAhBEGohCCAHQRBqIQcMAQsLCyMCIwRqJAILIAlFBEAjAiEHIAAgBWojBGshAAJAIwQiBUGAAksEQCAH",
  "IAAgBfwKAAAMAQsgBSAHaiEFA0AgBSAHSwRAIAcgAP0ABAD9CwQAIAdBEGohByAAQRBqIQAMAQsLCyMCIwRqJAILQQEL",
  "CxshCgwBCwsgDyAQUg0AIAZBBHFBAEcgCiAKGyIABEAgDCQCCyAQp0EBdEEAIAsbIAByDwsgDCQCQX4LogEBBX8gACQA",
  "A0AgAkGAAkkEQCACIQFBACEEA0AgBEEISARAIAFBAXYiBUGghuLtfnMgBSABQQFxGyEBIARBAWohBAwBCwsgACACQQJ0",
  "aiABNgIAIAJBAWohAgwBCwsDQCADQYAOSQRAIAAgA0GAAmpBAnRqIAAgACADQQJ0aigCACIBQf8BcUECdGooAgAgAUEI",
  "dnM2AgAgA0EBaiEDDAELCwuIAgEDf0F/IQMDQCAAQQhqIgIgAU0EQCMAIAAoAgQiBEEYdkECdGooAgAjACAEQRB2Qf8B",
  "cUGAAnJBAnRqKAIAIwAgBEEIdkH/AXFBgARyQQJ0aigCACMAIARB/wFxQYAGckECdGooAgAjACAAKAIAIANzIgBBGHZB",
  "gAhyQQJ0aigCACMAIABBEHZB/wFxQYAKckECdGooAgAjACAAQf8BcUGADnJBAnRqKAIAIwAgAEEIdkH/AXFBgAxyQQJ0",
  "aigCAHNzc3Nzc3MhAyACIQAMAQsLA0AgACABSQRAIwAgAyAALQAAc0H/AXFBAnRqKAIAIANBCHZzIQMgAEEBaiEADAEL",
  "CyADQX9zCw=="
].join("");

// src/git/pack/codec.ts
var engine2 = globalThis.WebAssembly;
var { crc32: crc322 } = node_zlib_exports;
var nativeBytes = 1024;
var pageBytes2 = 65536;
var firstFree = pageBytes2;
var crcBytes = 8 * 256 * 4;
var deltaFaults = { misfit: -1, damaged: -2, noRoom: -3 };
var deltaModes = { putTogether: 1, notePieces: 2, writeSkeleton: 4 };
var Codec = class {
  /** The module's memory. Valid as long as the instance: it never grows again. What is not used takes no memory. */
  memory;
  /** The same memory, for another module. */
  shared;
  #exports;
  #next = firstFree;
  /** @param bytes room that `reserve` can give. */
  constructor(bytes) {
    const module2 = new engine2.Module(Buffer.from(codecWasm, "base64"));
    const { exports: exports2 } = new engine2.Instance(module2, { env: { abort: damagedModule } });
    exports2.memory.grow(Math.ceil((bytes + crcBytes) / pageBytes2) + 1);
    this.memory = Buffer.from(exports2.memory.buffer);
    this.shared = exports2.memory;
    this.#exports = exports2;
    exports2.useCrcTables(this.reserve(crcBytes));
  }
  /** A part of the memory, for good. Gives its address, a multiple of 16. */
  reserve(bytes) {
    const address2 = this.#next;
    this.#next += Math.ceil(bytes / 16) * 16;
    return address2;
  }
  /**
   * Inflates the zlib stream at `[start, stop)`. The sixteen bytes after the output must be free, and the sixteen bytes
   * after the input must be readable.
   * @returns true if it gave exactly `size` bytes.
   */
  inflate(start2, stop, into, size) {
    return this.#exports.inflate(start2, stop, into, size) !== 0;
  }
  /** CRC-32 of `[start, end)`, as a pack's index has it of each entry. */
  crc32(start2, end) {
    if (end - start2 >= nativeBytes) return crc322(this.memory.subarray(start2, end));
    return this.#exports.crc32(start2, end) >>> 0;
  }
  /**
   * Makes `applyDelta` write skeletons from `start` on, one after the other. A delta's skeleton holds every text of at
   * most `keep + 1` bytes that its object has and that is not inside one copy of its base. Sixteen bytes behind `room`
   * must be free.
   */
  useSkeletons(start2, room, keep) {
    this.#exports.useSkeletons(start2, room, keep);
  }
  /** Address after the last skeleton. */
  skeletonsEnd() {
    return this.#exports.skeletonsEnd();
  }
  /**
   * Reads the delta at `[delta, end)`. Sixteen bytes behind `room` must be free.
   * @param how `deltaModes`: whether the object is put together at `into`, its pieces noted for `listReferences`, and its
   * skeleton written.
   * @returns size of the object (0 where it is not put together) doubled, plus one where there is no room for the
   * skeleton; negative (`deltaFaults`) for a delta that cannot be applied.
   */
  applyDelta(delta, end, base, baseSize, into, room, how) {
    return this.#exports.applyDelta(delta, end, base, baseSize, into, room, how);
  }
  /** Where `listReferences` keeps the ids that it has listed: 32 bytes for each of `slots`, a power of two. */
  useListed(table, slots) {
    this.#exports.useListed(table, slots);
  }
  /**
   * Lists where a tree names objects, submodules left out, and most of those that were listed before.
   * @param list address of room for four bytes (an address) for each 24 bytes of the tree.
   * @param made true for what the last `applyDelta` put together and noted: ids that it copied whole are left out.
   */
  listReferences(tree, size, idBytes, list2, made) {
    return this.#exports.listReferences(tree, size, idBytes, list2, made ? 1 : 0);
  }
  /**
   * Reads the ids at the head of a commit (its tree and parents) or a tag (its object) into memory, one behind the other.
   * @param most ids there is room for at `into`.
   */
  listHeaders(at, size, idBytes, into, most, tag2) {
    return this.#exports.listHeaders(at, size, idBytes, into, most, tag2 ? 1 : 0);
  }
};
function damagedModule() {
  throw new Error("the WebAssembly module ended itself");
}

// src/git/pack/memory.ts
var largestObject = 32 * 1024 * 1024;
var largestTree = 96 * 1024 * 1024;
var arenaBytes = 160 * 1024 * 1024;
var windowStep = 16 * 1024;
var windowOverlap = 4 * 1024;
var windowBytes = windowStep + windowOverlap;
var windowCount = 1024;
var packedBytes = 512 * 1024;
var batchBytes = 2 * 1024 * 1024;
var skeletonBytes = 2 * batchBytes;
var slack2 = 32;
var shortestEntry = 24;
function largestOf(type) {
  return type === packTypes.tree ? largestTree : largestObject;
}
var listedSlots = 8192;
var fullRoom = { windowCount, largest: largestTree, arenaBytes };
var smallRoom = {
  windowCount: 64,
  largest: 4 * 1024 * 1024,
  arenaBytes: 8 * 1024 * 1024
};
var NeedsRoom = class extends Error {
  group;
  constructor(group) {
    super(`group ${group} needs more memory`);
    this.group = group;
  }
};
var PackMemory = class {
  codec;
  /** Searches what lies in the memory without copying it. */
  searcher;
  /** Addresses. */
  windows;
  /** A packed entry that is not in a window. */
  packed;
  batch;
  skeletons;
  /** An inflated entry too large for a batch, or a loose object. */
  large;
  list;
  listBytes;
  arena;
  room;
  /** @throws an error where WebAssembly or the address space for the memory is not available. */
  constructor(needles2, room = fullRoom) {
    const { arenaBytes: arenaBytes2, largest, windowCount: windowCount2 } = room;
    this.room = room;
    const headers = Math.min(largest, largestObject) / 2;
    this.listBytes = Math.max(Math.ceil(largest / shortestEntry) * 4, headers);
    const placed2 = placedSearcher(needles2);
    const buffers = windowCount2 * windowBytes + packedBytes + batchBytes + skeletonBytes;
    const variable = largest + arenaBytes2 + this.listBytes;
    const total2 = buffers + variable + listedSlots * 32;
    this.codec = new Codec(total2 + placed2.spaceBytes + 8 * slack2);
    const address2 = this.codec.reserve(placed2.spaceBytes);
    this.searcher = placed2.placeIn({ memory: this.codec.shared, address: address2 });
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots);
    this.windows = this.codec.reserve(windowCount2 * windowBytes);
    this.packed = this.codec.reserve(packedBytes + slack2);
    this.batch = this.codec.reserve(batchBytes + slack2);
    this.skeletons = this.codec.reserve(skeletonBytes + slack2);
    this.large = this.codec.reserve(largest + slack2);
    this.list = this.codec.reserve(this.listBytes);
    this.arena = this.codec.reserve(arenaBytes2 + slack2);
  }
  /** @throws NeedsRoom unless this is the full room. */
  demandFullRoom(group) {
    if (this.room !== fullRoom) throw new NeedsRoom(group);
  }
};

// src/git/pack/id-set.ts
function hasId(set, bytes, at) {
  return set.count[0] !== 0 && set.slots[findSlot(set, bytes, at)] !== 0;
}
function idNumber(set, bytes, at) {
  return set.count[0] === 0 ? -1 : set.slots[findSlot(set, bytes, at)] - 1;
}
function findSlot({ idBytes, ids, slots, factors }, bytes, at) {
  const mask2 = slots.length - 1;
  let slot = hashOf2(bytes, at, idBytes, factors) & mask2;
  for (; ; ) {
    const number4 = slots[slot];
    if (number4 === 0 || equal(ids, (number4 - 1) * idBytes, bytes, at, idBytes)) return slot;
    slot = slot + 1 & mask2;
  }
}
function hashOf2(bytes, at, idBytes, factors) {
  let hash = 0;
  for (let i = 0; i < idBytes; i += 4) {
    const word2 = bytes[at + i] | bytes[at + i + 1] << 8 | bytes[at + i + 2] << 16 | bytes[at + i + 3] << 24;
    hash = Math.imul(hash ^ word2, factors[i >> 2]);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
function equal(a, from, b, at, length2) {
  for (let i = 0; i < length2; i++) if (a[from + i] !== b[at + i]) return false;
  return true;
}

// src/git/attribution/object-numbers.ts
var mostSteps = 16;
var cacheSlots = 65536;
var notADigit = 255;
var digitValues = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? notADigit : value;
});
var ObjectNumbers = class {
  /** One more than the largest number. */
  count;
  idBytes;
  #words;
  #firstCount;
  #others;
  /** The bytes of the words that were looked at last. */
  #bytes = new Uint8Array();
  /** By the first two bytes of an id, the first position with them. */
  #starts = new Uint32Array(65537);
  /** By the first word of an id, the number of one that was found before. */
  #cache = new Int32Array(cacheSlots).fill(-1);
  /** The ids of those, close together: the sorted ids are too many for the processor's cache. */
  #cacheWords;
  #idWords;
  /** The id that `ofHex` looks up. */
  #parsed;
  constructor({ packs, others, idBytes, objects }) {
    const index = packs[0]?.index;
    this.#firstCount = index?.count ?? 0;
    this.idBytes = idBytes;
    this.#idWords = idBytes / 4;
    this.#parsed = new Uint32Array(this.#idWords);
    this.#cacheWords = new Uint32Array(cacheSlots * this.#idWords);
    const length2 = this.#firstCount * this.#idWords;
    this.#words = index === void 0 ? new Uint32Array() : new Uint32Array(index.ids.buffer, index.ids.byteOffset, length2);
    this.#others = others;
    this.count = objects;
    for (let i = 0; i < this.#firstCount; i++) this.#starts[(this.#head(i) >>> 16) + 1] = i + 1;
    for (let i = 1; i < this.#starts.length; i++) {
      this.#starts[i] = Math.max(this.#starts[i], this.#starts[i - 1]);
    }
  }
  /** The number of the object whose id begins at `words[at]`; -1 if it is not in the plan. */
  find(words2, at) {
    const slot = words2[at] & cacheSlots - 1;
    const cached = this.#cache[slot];
    if (cached >= 0 && this.#isCached(slot, words2, at)) return cached;
    let found = this.#search(words2, at);
    if (found === -1) found = this.#searchOthers(words2, at);
    if (found !== -1) {
      this.#cache[slot] = found;
      const own = slot * this.#idWords;
      for (let i = 0; i < this.#idWords; i++) this.#cacheWords[own + i] = words2[at + i];
    }
    return found;
  }
  /** The number of the object at a position in the index of one of the plan's packs. */
  numberIn({ ids, count: count2 }, position) {
    if (ids.buffer === this.#words.buffer && count2 === this.#firstCount) return position;
    const words2 = new Uint32Array(
      ids.buffer,
      ids.byteOffset + position * this.idBytes,
      this.#idWords
    );
    return this.find(words2, 0);
  }
  /** The number of the object with an id in hex. */
  ofHex(oid) {
    if (oid.length !== 2 * this.idBytes) return -1;
    for (let word2 = 0; word2 < this.#idWords; word2++) {
      let value = 0;
      for (let byte = 0; byte < 4; byte++) {
        const at = 8 * word2 + 2 * byte;
        const high2 = digitValues[oid.charCodeAt(at)] ?? notADigit;
        const low = digitValues[oid.charCodeAt(at + 1)] ?? notADigit;
        if ((high2 | low) === notADigit) return -1;
        value |= (high2 << 4 | low) << 8 * byte;
      }
      this.#parsed[word2] = value;
    }
    return this.find(this.#parsed, 0);
  }
  /** The id of the object with a number, in hex. */
  oidOf(number4) {
    const isFirst = number4 < this.#firstCount;
    const { buffer, byteOffset } = isFirst ? this.#words : this.#others.ids;
    const at = (isFirst ? number4 : number4 - this.#firstCount) * this.idBytes;
    return Buffer.from(buffer, byteOffset + at, this.idBytes).toString("hex");
  }
  /** The first four bytes of an id as a number that sorts like the id. */
  #head(position) {
    return swapped(this.#words[position * this.#idWords]);
  }
  #isCached(slot, words2, at) {
    const own = slot * this.#idWords;
    for (let i = 0; i < this.#idWords; i++) {
      if (this.#cacheWords[own + i] !== words2[at + i]) return false;
    }
    return true;
  }
  #searchOthers(words2, at) {
    if (this.#bytes.buffer !== words2.buffer) this.#bytes = new Uint8Array(words2.buffer);
    const other = idNumber(this.#others, this.#bytes, words2.byteOffset + at * 4);
    return other === -1 ? -1 : this.#firstCount + other;
  }
  /** Ids are hashes, so their position can be estimated from their value. */
  #search(words2, at) {
    const key = swapped(words2[at]);
    let low = this.#starts[key >>> 16];
    let high2 = this.#starts[(key >>> 16) + 1];
    if (low === high2) return -1;
    let place = low + ((high2 - low) * (key & 65535) >>> 16);
    for (let step = 0; low < high2; step++) {
      const order = this.#compare(place, key, words2, at);
      if (order === 0) return place;
      if (order < 0) low = place + 1;
      else high2 = place;
      if (step >= mostSteps) place = low + high2 >>> 1;
      else place += order < 0 ? 1 : -1;
      if (place < low) place = low;
      if (place >= high2) place = high2 - 1;
    }
    return -1;
  }
  #compare(position, key, words2, at) {
    const difference = this.#head(position) - key;
    if (difference !== 0) return difference;
    const own = position * this.#idWords;
    for (let i = 1; i < this.#idWords; i++) {
      const mine = this.#words[own + i];
      const other = words2[at + i];
      if (mine !== other) return swapped(mine) - swapped(other);
    }
    return 0;
  }
};
function swapped(word2) {
  return (word2 << 24 | (word2 & 65280) << 8 | word2 >>> 8 & 65280 | word2 >>> 24) >>> 0;
}

// src/model/version.ts
var version = true ? "0.1.0" : "0.0.0-unbundled";

// src/model/errors.ts
var BrleaksError = class extends Error {
  code;
  /** True for an unexpected error. */
  isBug;
  constructor(code, message, options = {}) {
    super(message, options);
    this.name = "BrleaksError";
    this.code = code;
    this.isBug = options.isBug ?? false;
  }
};
function knownError(error) {
  if (error instanceof BrleaksError) return error;
  const code = codeOf(error);
  const limit = code === null ? void 0 : limits[code];
  const message = limit === void 0 ? describeBug(error) : describeLimit(limit, error);
  return new BrleaksError("internal", message, { cause: error, isBug: limit === void 0 });
}
var limits = {
  EMFILE: "too many open files; raise the limit (ulimit -n)",
  ENFILE: "the system has too many open files; close other programs",
  ENOMEM: "out of memory; raise the memory limit (ulimit -v, or that of the container)",
  ERR_WORKER_OUT_OF_MEMORY: "a thread ran out of memory; try --jobs 1 or raise the memory limit",
  ERR_MEMORY_ALLOCATION_FAILED: "out of memory; raise the memory limit",
  EAGAIN: "the system has no process or thread left; raise the limit (ulimit -u)",
  ENOSPC: "no space left on the device; free some space or set TMPDIR to another folder",
  EDQUOT: "the disk quota is used up; free some space or set TMPDIR to another folder"
};
var longestMessage = 300;
function describeLimit(limit, error) {
  return `stopped by a limit of the system: ${limit} (${withoutTokens(messageOf(error))})`;
}
function describeBug(error) {
  const where = innermostFrame(error);
  const place = where === null ? "" : `, in ${where}`;
  const text = withoutTokens(messageOf(error)) + place;
  return `this is a bug in brleaks ${version}: ${text}; please report it with this line (README.md, "Report a bug")`;
}
function codeOf(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
function messageOf(error) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${kindOf(error)}`;
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").slice(0, longestMessage);
}
function kindOf(value) {
  return value === null ? "null" : typeof value;
}
function withoutTokens(text) {
  return text.replace(
    /[A-Za-z0-9_-]{16,}/g,
    (run2) => /\d|br_/.test(run2) ? `${run2.slice(0, 7)}…` : run2
  );
}
function innermostFrame(error) {
  if (!(error instanceof Error) || typeof error.stack !== "string") return null;
  for (const line of error.stack.split("\n")) {
    const frame = /^ {4}at (?:(?:async )?([^/\\]+) \()?(.+?)\)?$/.exec(line);
    const file = frame?.[2] === void 0 ? null : /[\w.-]+\.m?[jt]s:\d+:\d+$/.exec(frame[2]);
    if (file === null) continue;
    return frame?.[1] === void 0 ? file[0] : `${frame[1]} (${file[0]})`;
  }
  return null;
}

// src/git/tree-entries.ts
function* treeEntries(bytes, idBytes) {
  for (let at = 0; at < bytes.length; ) {
    const nameEnd2 = bytes.indexOf(0, at);
    const space4 = bytes.indexOf(32, at);
    const idAt = nameEnd2 + 1;
    if (space4 === -1 || space4 > nameEnd2 || idAt + idBytes > bytes.length) return yield null;
    yield { mode: modeIn(bytes, at, space4), nameAt: space4 + 1, nameEnd: nameEnd2, idAt };
    at = idAt + idBytes;
  }
}
function modeIn(bytes, from, to) {
  let mode = from === to ? Number.NaN : 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at] - 48;
    if (digit < 0 || digit > 7) return Number.NaN;
    mode = (mode << 3 | digit) >>> 0;
  }
  return mode;
}
function hexAt(bytes, at, idBytes) {
  return bytes.toString("hex", at, at + idBytes);
}

// src/git/missing.ts
var builtIn = /* @__PURE__ */ new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
  "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
]);
function isBuiltIn(oid) {
  return builtIn.has(oid);
}

// src/git/attribution/record-list.ts
var pieceNumbers = 256 * 1024;
var mostNumbers = 64 * 1024 * 1024;
var RecordList = class {
  #full = [];
  #piece = new Int32Array(pieceNumbers);
  #length = 0;
  #total = 0;
  /**
   * Begins a record.
   * @param room most numbers that it will have.
   * @returns the piece that it is written to, from `start` on.
   * @throws SweepFault if the list gets too long for memory.
   */
  begin(room) {
    if (this.#length + room > this.#piece.length) {
      this.#full.push(this.#piece.subarray(0, this.#length));
      this.#total += this.#length;
      if (this.#total > mostNumbers) throw new SweepFault("there are too many tree entries");
      this.#piece = new Int32Array(Math.max(pieceNumbers, room));
      this.#length = 0;
    }
    return { piece: this.#piece, start: this.#length };
  }
  /** Ends the record. @param end where the next one begins. */
  end(end) {
    this.#length = end;
  }
  /** All pieces. The list must not be used afterwards. */
  take() {
    return [...this.#full, this.#piece.subarray(0, this.#length)];
  }
};

// lazy:node:crypto
var loaded2;
var load2 = () => loaded2 ??= process.getBuiltinModule("node:crypto");
var createHash = (...args) => load2().createHash(...args);
var randomInt = (...args) => load2().randomInt(...args);

// src/git/attribution/edges-wasm.ts
var edgesWasm = [
  "AGFzbQEAAAABGwRgB39/f39/f34AYAF/AGAAAX9gBH9/f38BfwIPAQNlbnYGbWVtb3J5AgAAAwUEAAECAwYzCn8BQQAL",
  "fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALBzoFCXVzZUZpbHRlcgABCHVzZU5hbWVz",
  "AAAKbmFtZXNDb3VudAACCWxpc3RFZGdlcwADBm1lbW9yeQIACuMGBCwAIAAkASABQQFrJAIgAiQDIAMkBEEAJAUgBCQG",
  "IAUkByAGJAgjAyAENgIACwYAIAAkAAsEACMFC6cGAgl/AX4gACABaiEHIAMhBgNAIAAgB0kEQAJAIAAoAgAiAUGx4MC5",
  "A0YgAUGx4MCxA0ZyBH8gAC0ABkEgRgVBAAsEQEGAgAIkCSAAQQdqIQEMAQtBACEEIAAhAwNAIAMgB0kgAyAAQQhqSXEE",
  "QCADLQAAQTBrIgFBB00EQCAEQQN0IAFyIQQgA0EBaiEDDAILCwtBACEBIAAgA0YgAyAHT3IEf0EBBSADLQAAQSBHCw0A",
  "IARBgOADcSQJIANBAWohAQsgAUUEQEF/DwsgASEAAkADQCAAIAdJBEAgACAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j",
  "/WQiBGhqIQMgBA0CIABBEGohAAwBCwsgByEDCyABIANGIAcgAyIJQQFqIAJqIgBJcgRAQX8PCyAJKAIBQf//P3EhAyMJ",
  "QYCAAUYiDAR/QQEFIwAgA0EDdmotAAAgA0EHcXZBAXELRQ0BAn8jCCAJIAFrIgSthSENIAEhBSAEIQMDQCADQQhPBEAg",
  "DSAFKQMAhUKV+Kn6l7fem55/fiINIA1CHYiFIQ0gBUEIaiEFIANBCGshAwwBCwsjAiANIAUpAwBCASADQQN0rYZCAX2D",
  "hUKV+Kn6l7fem55/fiINIA1CHYiFQiCIp3EhCgNAIwEgCkECdGooAgAiAwRAIwMgA0EBayIDQQJ0aiIIKAIAIQUgAyAI",
  "KAIEIAVrIARGBH8gASEDIAQhCAJ/A0AgCEEITwRAQQAgBSkDACADKQMAUg0CGiAFQQhqIQUgA0EIaiEDIAhBCGshCAwB",
  "CwtCASAIQQN0rYZCAX0iDSAFKQMAgyADKQMAIA2DUQsFQQALDQIaIwIgCkEBanEhCgwBCwtBfyMFIwRGIwYgBGoiAyMH",
  "S3INABojBiABIAT8CgAAIAMkBiMFQQFqJAUjASAKQQJ0aiMFNgIAIwMjBUECdGojBjYCACMFQQFrCyIBQQBIBEBBfg8L",
  "IAYgCf0ABAH9CwQAIAJBFEYEQCAGIAkoAhE2AhAFIAYgCf0ABBH9CwQQCyAGIAE2AiAgBiAMNgIkIAZBKGohBiALQQFq",
  "IQsMAQsLIAsL"
].join("");

// src/git/attribution/tree-edges.ts
var engine3 = globalThis.WebAssembly;
var edgeWords = { size: 10, name: 8, isTree: 9 };
var filterBytes = 2 ** 20 / 8;
var nameSlots = 2 ** 21;
var mostNames = 2 ** 20 - 1;
var nameBytes = 32 * 1024 * 1024;
var slack3 = 32;
var edgeTableBytes = filterBytes + nameSlots * 4 + (mostNames + 1) * 4 + nameBytes + slack3;
var TreeEdges = class {
  #exports;
  #bytes;
  #space;
  #filter;
  #starts;
  #names;
  constructor(space4) {
    const { memory, tables } = space4;
    const module2 = new engine3.Module(Buffer.from(edgesWasm, "base64"));
    this.#exports = new engine3.Instance(module2, { env: { memory } }).exports;
    this.#space = space4;
    this.#bytes = Buffer.from(memory.buffer);
    this.#filter = this.#bytes.subarray(tables, tables + filterBytes);
    const table = tables + filterBytes;
    const index = table + nameSlots * 4;
    this.#names = index + (mostNames + 1) * 4;
    this.#starts = new Uint32Array(memory.buffer, index, mostNames + 1);
    const random = BigInt(randomInt(2 ** 32)) << 32n | BigInt(randomInt(2 ** 32));
    this.#exports.useFilter(tables);
    const end = this.#names + nameBytes;
    this.#exports.useNames(table, nameSlots, index, mostNames, this.#names, end, random);
  }
  /** Makes `list` include entries with the id at `bytes[at]`, and few others. */
  want(bytes, at) {
    const third = (bytes[at + 2] & 15) << 16;
    const bits = third | bytes[at + 1] << 8 | bytes[at];
    this.#filter[bits >> 3] = this.#filter[bits >> 3] | 1 << (bits & 7);
  }
  /** Lists the entries of a tree in memory. @returns their number; negative if it is malformed or has too many names. */
  list(tree, size) {
    return this.#exports.listEdges(tree, size, this.#space.idBytes, this.#space.list);
  }
  /** A copy of all names so far. */
  names() {
    const count2 = this.#exports.namesCount();
    const starts2 = this.#starts.slice(0, count2 + 1);
    const end = starts2[count2];
    for (let i = 0; i <= count2; i++) starts2[i] = starts2[i] - this.#names;
    return { bytes: Uint8Array.from(this.#bytes.subarray(this.#names, end)), starts: starts2 };
  }
};

// src/git/attribution/sweep-memory.ts
var aloneBytes = 256 * 1024;
var slack4 = 64;
var shortestEntry2 = 28;
var listBytes = Math.ceil(largestTree / shortestEntry2) * edgeWords.size * 4;
var mostHeaderIds = 4096;
var headerBytes2 = mostHeaderIds * 32;
var total = windowCount * windowBytes + packedBytes + aloneBytes + largestTree + arenaBytes + listBytes + headerBytes2 + edgeTableBytes;
var SweepMemory = class {
  codec;
  edges;
  /** Addresses. */
  windows;
  packed;
  /** An inflated entry. */
  small;
  /** An inflated entry of more than `aloneBytes`, or a loose object. */
  large;
  arena;
  room = { windowCount };
  /** Ids that a commit names. */
  headers;
  /** The entries of a tree, `edgeWords.size` words for each. */
  list;
  /** @throws an error where WebAssembly or the address space for the memory is not available. */
  constructor(idBytes) {
    this.codec = new Codec(total + 8 * slack4);
    this.windows = this.codec.reserve(windowCount * windowBytes);
    this.packed = this.codec.reserve(packedBytes + slack4);
    this.small = this.codec.reserve(aloneBytes + slack4);
    this.large = this.codec.reserve(largestTree + slack4);
    this.headers = this.codec.reserve(headerBytes2);
    const list2 = this.codec.reserve(listBytes);
    const tables = this.codec.reserve(edgeTableBytes);
    this.arena = this.codec.reserve(arenaBytes + slack4);
    this.list = new Uint32Array(this.codec.memory.buffer, list2, listBytes / 4);
    this.edges = new TreeEdges({ memory: this.codec.shared, tables, list: list2, idBytes });
  }
};

// src/git/attribution/record.ts
var space = 32;
var lineFeed2 = 10;
var treeWord = 1701147252;
var parentWord = 1701994864;
var ShareRecorder = class {
  #memory;
  #bytes;
  #headers;
  #numbers;
  #wanted;
  #trees = new RecordList();
  #commits = new RecordList();
  /** @param wanted by object number, 1 for the objects whose history is looked up. */
  constructor(memory, numbers2, wanted) {
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    const words2 = mostHeaderIds * numbers2.idBytes / 4;
    this.#headers = new Uint32Array(this.#bytes.buffer, memory.headers, words2);
    this.#numbers = numbers2;
    this.#wanted = wanted;
  }
  /** No commit may be added afterwards. */
  takeCommits() {
    return this.#commits.take();
  }
  takeTrees() {
    return { trees: this.#trees.take(), names: this.#memory.edges.names() };
  }
  /** @param number of a tree or commit at an address in memory. */
  add(type, number4, at, size) {
    if (type === packTypes.tree) this.#addTree(number4, at, size);
    else this.#addCommit(number4, at, size);
  }
  #addTree(number4, at, size) {
    const { edges, list: list2 } = this.#memory;
    const count2 = edges.list(at, size);
    if (count2 < 0) throw new SweepFault("a tree is malformed, or there are too many names");
    const { piece, start: start2 } = this.#trees.begin(2 + 2 * count2);
    let end = start2;
    for (let i = 0, word2 = 0; i < count2; i++, word2 += edgeWords.size) {
      const found = this.#numbers.find(list2, word2);
      const isTree = list2[word2 + edgeWords.isTree] === 1;
      if (isTree ? found === -1 && this.#isEmptyTree(word2) : this.#wanted[found] !== 1) continue;
      piece[end++] = found === -1 ? this.#numbers.count : found;
      piece[end++] = list2[word2 + edgeWords.name];
    }
    if (end === start2) return;
    piece[end] = number4;
    piece[end + 1] = (end - start2) / 2;
    this.#trees.end(end + 2);
  }
  /** git has the empty tree without storing it. */
  #isEmptyTree(word2) {
    const { buffer, byteOffset } = this.#memory.list;
    return isBuiltIn(
      Buffer.from(buffer, byteOffset + word2 * 4, this.#numbers.idBytes).toString("hex")
    );
  }
  #addCommit(number4, at, size) {
    const { codec, headers } = this.#memory;
    const { idBytes, count: count2 } = this.#numbers;
    const digits = idBytes * 2;
    const end = at + size;
    const parents = this.#parentLines(at, end, digits);
    const ids = codec.listHeaders(at, size, idBytes, headers, mostHeaderIds, false);
    if (parents === -1 || ids < parents + 1) {
      this.#malformed(number4);
      return;
    }
    const tree = this.#numbers.find(this.#headers, 0);
    const isEmpty2 = tree === -1 && isBuiltIn(this.#bytes.toString("latin1", at + 5, at + 5 + digits));
    const date3 = this.#dateAt(at + 6 + digits + parents * (8 + digits), end);
    const { piece, start: start2 } = this.#commits.begin(5 + parents);
    piece[start2] = number4;
    piece[start2 + 1] = tree !== -1 ? tree : isEmpty2 ? noTree : count2;
    piece[start2 + 2] = date3 | 0;
    piece[start2 + 3] = Math.floor(date3 / 2 ** 32);
    piece[start2 + 4] = parents;
    for (let i = 1; i <= parents; i++) {
      piece[start2 + 4 + i] = this.#numbers.find(this.#headers, i * (idBytes / 4));
    }
    this.#commits.end(start2 + 5 + parents);
  }
  /** A commit that git rejects is like one whose tree is missing. */
  #malformed(number4) {
    const { piece, start: start2 } = this.#commits.begin(5);
    piece.set([number4, this.#numbers.count, 0, 0, 0], start2);
    this.#commits.end(start2 + 5);
  }
  /** The number of `parent` lines after the `tree` line; -1 without a `tree` line. */
  #parentLines(at, end, digits) {
    if (at + 6 + digits > end || this.#bytes.readUInt32LE(at) !== treeWord) return -1;
    if (this.#bytes[at + 4] !== space || this.#bytes[at + 5 + digits] !== lineFeed2) return -1;
    let parents = 0;
    for (let line = at + 6 + digits; line + 8 + digits <= end; line += 8 + digits) {
      if (this.#bytes.readUInt32LE(line) !== parentWord) break;
      if (this.#bytes[line + 7 + digits] !== lineFeed2) return -1;
      parents++;
    }
    return parents < mostHeaderIds ? parents : -1;
  }
  /** The date in the `committer` line, read as git reads it: 0 if it cannot be read. Seconds. */
  #dateAt(author, end) {
    const bytes = this.#bytes;
    if (bytes.toString("latin1", author, author + 6) !== "author") return 0;
    const committer = this.#after(lineFeed2, author, end);
    if (bytes.toString("latin1", committer, committer + 9) !== "committer") return 0;
    let at = this.#after(62, committer, end);
    while (at < end && bytes[at] === space) at++;
    let seconds2 = 0;
    for (; at < end; at++) {
      const digit = bytes[at] - 48;
      if (digit < 0 || digit > 9 || seconds2 > mostSeconds) break;
      seconds2 = seconds2 * 10 + digit;
    }
    return Math.min(seconds2, mostSeconds);
  }
  #after(byte, from, end) {
    let at = from;
    while (at < end && this.#bytes[at] !== byte) at++;
    return at + 1;
  }
};
var mostSeconds = 2 ** 52;
var noTree = -1;

// src/git/attribution/sweep-task.ts
function counterOf({ plan }, type, pack) {
  return type === packTypes.commit ? pack : plan.packs.length + pack;
}
function looseCounterOf({ plan }) {
  return 2 * plan.packs.length;
}

// src/git/pack/expansion.ts
var mebibyte = 1024 * 1024;
var baseAllowance = 65536 * mebibyte;
var timesPacked = 16384;
function makeExpansion(packBytes) {
  const limit = (baseAllowance + packBytes * timesPacked) / mebibyte;
  const limitMebibytes = Math.min(limit, 2147418112);
  return { limitMebibytes, spent: new Int32Array(new SharedArrayBuffer(4)) };
}
var ExpansionMeter = class {
  #expansion;
  #bytes = 0;
  #exceeded = false;
  constructor(expansion) {
    this.#expansion = expansion;
  }
  /** True once all threads together have exceeded the limit. */
  get exceeded() {
    return this.#exceeded;
  }
  add(bytes) {
    this.#bytes += bytes;
    if (this.#bytes < 64 * mebibyte) return;
    const { spent, limitMebibytes } = this.#expansion;
    const whole = Math.floor(this.#bytes / mebibyte);
    this.#bytes -= whole * mebibyte;
    if (Atomics.load(spent, 0) > limitMebibytes) this.#exceeded = true;
    else this.#exceeded = Atomics.add(spent, 0, whole) + whole > limitMebibytes;
  }
};

// src/git/pack/inflate-entry.ts
function inflateEntry(packed, size) {
  try {
    const options = { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) };
    const inflated = inflateSync(packed, options);
    return inflated.length === size ? inflated : null;
  } catch {
    return null;
  }
}

// src/git/pack/window.ts
var import_node_fs2 = require("node:fs");
var notLocated = { tooLarge: -1, packEnds: -2 };
var PackWindows = class {
  #file;
  #cache;
  #memory;
  #base;
  #packed;
  #windowCount;
  /** Addresses of the loaded windows, in the order in which they were loaded. */
  #windows = /* @__PURE__ */ new Map();
  constructor(path, cache, { codec, windows, packed, room }) {
    this.#cache = cache;
    this.#memory = codec.memory;
    this.#base = windows;
    this.#packed = packed;
    this.#windowCount = room.windowCount;
    this.#file = openRegular(path).file;
  }
  /** Address of `[from, to)` of the pack in memory, valid until the next call; or `notLocated`. */
  locate(from, to) {
    if (to - from > packedBytes) return notLocated.tooLarge;
    const { start: held, bytes } = this.#cache;
    if (from >= held) {
      this.#memory.set(bytes.subarray(from - held, to - held), this.#packed);
      return this.#packed;
    }
    const start2 = from - from % windowStep;
    if (to - start2 > windowBytes) {
      const count2 = this.#read(this.#packed, to - from, from);
      return count2 === to - from ? this.#packed : notLocated.packEnds;
    }
    const window = this.#windows.get(start2) ?? this.#load(start2);
    return to - start2 <= window.length ? window.address + from - start2 : notLocated.packEnds;
  }
  /** Bytes of the pack in a buffer of their own. */
  readAlone(from, to) {
    const bytes = Buffer.allocUnsafe(to - from);
    return bytes.subarray(0, readWhole(this.#file, bytes, from));
  }
  close() {
    (0, import_node_fs2.closeSync)(this.#file);
  }
  #load(start2) {
    let address2 = this.#base + this.#windows.size * windowBytes;
    if (this.#windows.size >= this.#windowCount) {
      const [oldest, window2] = this.#windows.entries().next().value ?? [0, { address: address2 }];
      this.#windows.delete(oldest);
      address2 = window2.address;
    }
    const window = { address: address2, length: this.#read(address2, windowBytes, start2) };
    this.#windows.set(start2, window);
    return window;
  }
  #read(address2, length2, offset) {
    return readWhole(this.#file, this.#memory.subarray(address2, address2 + length2), offset);
  }
};
function readWhole(file, into, offset) {
  let done = 0;
  while (done < into.length) {
    const count2 = (0, import_node_fs2.readSync)(file, into, done, into.length - done, offset + done);
    if (count2 === 0) break;
    done += count2;
  }
  return done;
}

// src/git/attribution/tree-reader.ts
var TreeReader = class {
  #pack;
  #type;
  #memory;
  #bytes;
  #numbers;
  #recorder;
  #isNew;
  #windows;
  #arenaEnd;
  #expansion;
  /**
   * @param type of the objects to read, as packs number them.
   * @param isNew true the first time that it is called for an object.
   */
  constructor(pack, type, memory, numbers2, recorder, isNew2) {
    this.#pack = pack;
    this.#type = type;
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    this.#numbers = numbers2;
    this.#recorder = recorder;
    this.#isNew = isNew2;
    this.#windows = new PackWindows(pack.path, pack.cache, memory);
    this.#arenaEnd = memory.arena + arenaBytes;
    this.#expansion = new ExpansionMeter(makeExpansion(pack.bytes));
  }
  close() {
    this.#windows.close();
  }
  /** @param to index in `forest.roots` of the first root that is not read. */
  readRoots(from, to) {
    const { roots: roots2, types } = this.#pack.forest;
    for (let i = from; i < to; i++) {
      const root = roots2[i];
      const type = types[root];
      if (type === this.#type) this.#readDeltaTree(root, type);
      else if (type < packTypes.commit || type > packTypes.tag) {
        throw new SweepFault("an entry of a pack is damaged");
      }
    }
  }
  #readDeltaTree(root, type) {
    const { firstChild, nextSibling, sizes } = this.#pack.forest;
    const size = sizes[root];
    const from = this.#inflate(root, size);
    this.#add(type, root, from, size);
    const child = firstChild[root];
    if (child === -1) return;
    const { arena } = this.#memory;
    this.#bytes.copyWithin(arena, from, from + size);
    const stack = [{ at: arena, size, child }];
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const entry = frame.child;
      if (entry === -1) {
        stack.pop();
        continue;
      }
      frame.child = nextSibling[entry];
      const at = frame.at + frame.size;
      const made = this.#applyDelta(entry, frame);
      this.#add(type, entry, at, made);
      const next = firstChild[entry];
      if (next === -1) continue;
      if (frame.child !== -1) stack.push({ at, size: made, child: next });
      else {
        this.#bytes.copyWithin(frame.at, at, at + made);
        frame.size = made;
        frame.child = next;
      }
    }
  }
  #add(type, entry, at, size) {
    const number4 = this.#numberOf(entry);
    if (this.#isNew(number4)) this.#recorder.add(type, number4, at, size);
  }
  #numberOf(entry) {
    const { index } = this.#pack;
    return this.#numbers.numberIn(index, index.idOf[entry]);
  }
  /** Rebuilds an object after its base. @returns its size. */
  #applyDelta(entry, base) {
    const size = this.#pack.forest.sizes[entry];
    const delta = this.#inflate(entry, size);
    const into = base.at + base.size;
    const room = Math.min(this.#arenaEnd - into, largestTree);
    const { codec } = this.#memory;
    const how = deltaModes.putTogether;
    const result = codec.applyDelta(delta, delta + size, base.at, base.size, into, room, how);
    if (result < 0) throw new SweepFault("a delta cannot be applied");
    this.#expansion.add(result >> 1);
    if (this.#expansion.exceeded) throw new SweepFault("deltas expand too much");
    return result >> 1;
  }
  /** @returns the address of the inflated entry. */
  #inflate(entry, size) {
    const { bytes, index, forest } = this.#pack;
    if (size > largestTree) throw new SweepFault("a tree or commit is too large");
    const { offsets, count: count2, idBytes } = index;
    const from = offsets[entry];
    const to = entry + 1 === count2 ? bytes - idBytes : offsets[entry + 1];
    const header2 = forest.headers[entry];
    const at = size > aloneBytes ? -1 : this.#windows.locate(from, to);
    if (at < 0) return this.#inflateAlone(from, to, header2, size);
    const { codec, small } = this.#memory;
    if (!codec.inflate(at + header2, at + to - from, small, size)) {
      throw new SweepFault("an entry of a pack is damaged");
    }
    return small;
  }
  #inflateAlone(from, to, header2, size) {
    const packed = this.#windows.readAlone(from, to).subarray(header2);
    const inflated = inflateEntry(packed, size);
    if (inflated === null) throw new SweepFault("an entry of a pack is damaged");
    this.#bytes.set(inflated, this.#memory.large);
    return this.#memory.large;
  }
};

// src/git/attribution/sweep.ts
var looseShare = 256;
function* sweepShare(task) {
  try {
    return yield* readShare(task);
  } catch (error) {
    if (error instanceof SweepFault || !isSystemError(error)) throw error;
    throw new SweepFault("a file cannot be read");
  }
}
function* readShare(task) {
  const { plan, seen } = task;
  const memory = reserveMemory(plan.idBytes);
  const numbers2 = new ObjectNumbers(plan);
  for (const oid of task.oids) memory.edges.want(Buffer.from(oid, "hex"), 0);
  const recorder = new ShareRecorder(memory, numbers2, task.wanted);
  const isNew2 = (number4) => {
    if (number4 === -1) throw new SweepFault("the ids of an index are out of order");
    return seen === null || Atomics.exchange(seen, number4, 1) === 0;
  };
  const readAll = function* (type) {
    for (const [i, pack] of plan.packs.entries()) {
      const reader = new TreeReader(pack, type, memory, numbers2, recorder, isNew2);
      yield* readPack(reader, pack.groups, task.counters, counterOf(task, type, i));
    }
  };
  yield* readAll(packTypes.commit);
  for (const { oid, path } of looseShares(task)) {
    const object = isLooseBlob(path) ? void 0 : inflateLoose(path, largestObject, largestTree);
    if (object === null) throw new SweepFault("a loose object cannot be read");
    if (object === void 0 || object.type === "blob" || object.type === "tag") continue;
    const number4 = numbers2.ofHex(oid);
    if (!isNew2(number4)) continue;
    memory.codec.memory.set(object.bytes, memory.large);
    recorder.add(packTypes[object.type], number4, memory.large, object.bytes.length);
    yield;
  }
  yield recorder.takeCommits();
  if (task.oids.length > 0) yield* readAll(packTypes.tree);
  return recorder.takeTrees();
}
function* readPack(reader, groups2, counters, counter) {
  try {
    for (; ; ) {
      const group = Atomics.add(counters, counter, 1);
      if (group >= groups2.length - 1) break;
      reader.readRoots(groups2[group], groups2[group + 1]);
      yield;
    }
  } finally {
    reader.close();
  }
}
function* looseShares({ plan, counters }) {
  for (; ; ) {
    const from = Atomics.add(counters, looseCounterOf({ plan }), looseShare);
    if (from >= plan.loose.length) return;
    yield* looseBetween(plan.loose, from, from + looseShare);
  }
}
function reserveMemory(idBytes) {
  try {
    return new SweepMemory(idBytes);
  } catch {
    throw new SweepFault("the memory of WebAssembly is not available");
  }
}
var head = Buffer.alloc(looseHeadBytes);
function isLooseBlob(path) {
  const { file } = openRegular(path);
  try {
    const length2 = (0, import_node_fs3.readSync)(file, head, 0, head.length, 0);
    return looseStart(head.subarray(0, length2)).startsWith("blob ");
  } finally {
    (0, import_node_fs3.closeSync)(file);
  }
}

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
  constructor(limits2) {
    this.limits = limits2;
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

// src/model/object-outcome.ts
function isUnread(item) {
  return item.kind === "deferred" || item.kind === "missing" || item.kind === "unreadable";
}

// src/git/lfs.ts
var firstLine = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
var lfsNeedle = literalPattern(Buffer.from("v1\noid"));
var largestPointer = 1024;
function lfsPointer(bytes) {
  if (bytes.length > largestPointer || !bytes.subarray(0, firstLine.length).equals(firstLine)) {
    return null;
  }
  const text = bytes.toString("latin1");
  const content = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return content === void 0 || size === void 0 ? null : { content, size: Number(size) };
}

// src/git/pack/presence.ts
var batchIds = 1024;
var usuallyOff = 2;
var mostSteps2 = 16;
var Presence = class {
  #first;
  #others;
  #idBytes;
  #bytes;
  #words;
  #places = new Uint32Array(batchIds);
  #count = 0;
  /** Receives what is read ahead, because reading without a result would be left out. */
  #readAhead = new Uint32Array(1);
  /** @param others every object that is not in the first pack. */
  constructor(first11, others, idBytes) {
    this.#first = first11 === void 0 ? null : { ids: first11.ids, words: wordsOf2(first11.ids), starts: startsOf(first11) };
    this.#others = others;
    this.#idBytes = idBytes;
    this.#bytes = new Uint8Array(batchIds * idBytes);
    this.#words = wordsOf2(this.#bytes);
  }
  /**
   * Adds the id at `bytes[at]` to those to look up.
   * @returns true if there is no room for another one before `takeMissing`.
   */
  add(bytes, at) {
    const from = this.#count * this.#idBytes;
    for (let i = 0; i < this.#idBytes; i++) this.#bytes[from + i] = bytes[at + i];
    this.#count++;
    return this.#count === batchIds;
  }
  /** Looks up the ids that were added. @returns those of no object, in hex. */
  takeMissing() {
    const missing = [];
    if (this.#first !== null) this.#estimate(this.#first);
    for (let i = 0; i < this.#count; i++) {
      if (this.#first !== null && this.#isIn(this.#first, i)) continue;
      const at = i * this.#idBytes;
      if (hasId(this.#others, this.#bytes, at)) continue;
      missing.push(Buffer.from(this.#bytes.subarray(at, at + this.#idBytes)).toString("hex"));
    }
    this.#count = 0;
    return missing;
  }
  /** Ids are hashes, so bytes three and four of an id suggest its position, which is rarely off by more than two. */
  #estimate({ words: words2, starts: starts2 }) {
    const [bytes, idWords] = [this.#bytes, this.#idBytes / 4];
    let touched = 0;
    for (let i = 0; i < this.#count; i++) {
      const at = i * this.#idBytes;
      const first11 = bytes[at] << 8 | bytes[at + 1];
      const next = bytes[at + 2] << 8 | bytes[at + 3];
      const low = starts2[first11];
      const size = starts2[first11 + 1] - low;
      const place = low + Math.floor(size * next / 65536);
      this.#places[i] = place;
      const before = Math.max(0, place - usuallyOff) * idWords;
      const after2 = Math.min(words2.length - 1, (place + usuallyOff + 1) * idWords - 1);
      touched ^= words2[before] ^ words2[after2];
    }
    this.#readAhead[0] = touched;
  }
  /** True if an id of the batch is in the pack: a search that begins at the estimated position. */
  #isIn({ ids, words: words2, starts: starts2 }, index) {
    const [bytes, idBytes] = [this.#bytes, this.#idBytes];
    const at = index * idBytes;
    const first11 = bytes[at] << 8 | bytes[at + 1];
    const next = bytes[at + 2] << 8 | bytes[at + 3];
    let low = starts2[first11];
    let high2 = starts2[first11 + 1];
    let place = this.#places[index];
    for (let step = 0; low < high2; step++) {
      const other = place * idBytes;
      let order = (ids[other + 2] << 8) + ids[other + 3] - next;
      if (order === 0) {
        if (areEqual(words2, other / 4, this.#words, at / 4, idBytes / 4)) return true;
        order = compareRest(ids, other, bytes, at, idBytes);
      }
      if (order < 0) low = place + 1;
      else high2 = place;
      if (step >= mostSteps2) place = low + high2 >>> 1;
      else place += order < 0 ? 1 : -1;
      if (place < low) place = low;
      if (place >= high2) place = high2 - 1;
    }
    return false;
  }
};
function wordsOf2({ buffer, byteOffset, length: length2 }) {
  return new Uint32Array(buffer, byteOffset, length2 / 4);
}
function startsOf({ ids, idBytes, count: count2 }) {
  const starts2 = new Uint32Array(65537);
  for (let i = 0; i < count2; i++) {
    const first11 = ids[i * idBytes] << 8 | ids[i * idBytes + 1];
    starts2[first11 + 1] = i + 1;
  }
  for (let i = 1; i < starts2.length; i++) {
    starts2[i] = Math.max(starts2[i], starts2[i - 1]);
  }
  return starts2;
}
function areEqual(a, from, b, at, count2) {
  for (let i = 0; i < count2; i++) if (a[from + i] !== b[at + i]) return false;
  return true;
}
function compareRest(a, from, b, at, length2) {
  for (let i = 4; i < length2; i++) {
    const difference = a[from + i] - b[at + i];
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/git/pack/delta-start.ts
function startOfDelta(memory, delta, base, into) {
  let at = afterSize(memory, delta);
  const size = sizeAt(memory, at);
  at = afterSize(memory, at);
  const wanted = Math.min(size, into.length);
  let made = 0;
  while (made < wanted) {
    const code = memory[at++] ?? 0;
    if ((code & 128) === 0) {
      memory.copy(into, made, at, at + Math.min(code, wanted - made));
      at += code;
      made += code;
      continue;
    }
    let offset = 0;
    let length2 = 0;
    for (let bit = 0; bit < 4; bit++)
      if (code >> bit & 1) offset += (memory[at++] ?? 0) * 256 ** bit;
    for (let bit = 0; bit < 3; bit++) {
      if (code >> 4 + bit & 1) length2 += (memory[at++] ?? 0) * 256 ** bit;
    }
    if (length2 === 0) length2 = 65536;
    if (made === 0 && offset === 0 && length2 >= into.length) return -1;
    const start2 = base + offset;
    memory.copy(into, made, start2, start2 + Math.min(length2, wanted - made));
    made += length2;
  }
  return wanted;
}
function sizeOfDelta(memory, delta) {
  return sizeAt(memory, afterSize(memory, delta));
}
function afterSize(memory, at) {
  let end = at;
  while (((memory[end] ?? 0) & 128) !== 0) end++;
  return end + 1;
}
function sizeAt(memory, at) {
  let size = 0;
  for (let index = 0; ; index++) {
    const byte = memory[at + index] ?? 0;
    size += (byte & 127) * 128 ** index;
    if ((byte & 128) === 0) return size;
  }
}

// src/git/pack/blob-starts.ts
var firstBytes = 512;
var undecidedBytes = 32 * 1024;
var BlobStarts = class {
  #memory;
  #signs;
  #start = Buffer.alloc(firstBytes);
  /** @param memory where objects and deltas are. */
  constructor(memory, signs2) {
    this.#memory = memory;
    this.#signs = signs2;
  }
  /** True for a blob that is a container. */
  isContainer(type, at, size) {
    if (type !== packTypes.blob) return false;
    return this.#signs.isContainer(this.#memory.subarray(at, at + size));
  }
  /** True for a blob that may be one, and is a delta. Most begin with what their base begins with. */
  mayBeContainer(delta, base) {
    const size = sizeOfDelta(this.#memory, delta);
    const count2 = startOfDelta(this.#memory, delta, base.at, this.#start);
    if (count2 !== -1) return this.#signs.mayBeContainer(this.#start.subarray(0, count2), size);
    if (base.isContainer || size <= undecidedBytes) return base.isContainer;
    return this.#signs.mayBeContainer(this.#memory.subarray(base.at, base.at + firstBytes), size);
  }
};

// src/git/pack/delta-copies.ts
var mostParts = 64;
function copiesOfParts(memory, delta, baseSize, parts) {
  const reader = new DeltaReader(memory, delta, baseSize);
  const copied = [];
  for (let copy = reader.next(); copy !== null; copy = reader.next()) {
    const end = copy.into + copy.end - copy.start;
    for (let i = firstAfter(parts, copy.start); i < parts.length; i++) {
      const part = parts[i];
      if (part.start >= copy.end) break;
      const isWhole = part.start >= copy.start && part.end <= copy.end;
      const startsAlike = part.start > 0 || copy.into === 0;
      const endsAlike = part.end < baseSize || end === reader.size;
      if (!(isWhole && startsAlike && endsAlike) || copied.length === mostParts) return null;
      const shift = copy.into - copy.start;
      copied.push({ start: part.start + shift, end: part.end + shift });
    }
  }
  return reader.isValid ? { parts: copied, size: reader.size } : null;
}
function firstAfter(parts, place) {
  let low = 0;
  let high2 = parts.length;
  while (low < high2) {
    const middle = low + high2 >> 1;
    if (parts[middle].end <= place) low = middle + 1;
    else high2 = middle;
  }
  return low;
}
var DeltaReader = class {
  #memory;
  #end;
  #baseSize;
  /** Of the object. */
  size;
  #at;
  #made = 0;
  #isValid;
  constructor(memory, { start: start2, end }, baseSize) {
    this.#memory = memory;
    this.#at = start2;
    this.#end = end;
    this.#baseSize = baseSize;
    this.#isValid = this.#number() === baseSize;
    this.size = this.#number();
  }
  /** After the last copy: false if the delta cannot be applied. */
  get isValid() {
    return this.#isValid && this.#at === this.#end && this.#made === this.size;
  }
  /** Null after the last one. */
  next() {
    let copy = null;
    while (this.#isValid && this.#at < this.#end) {
      const before = this.#at;
      const code = this.#byte();
      if ((code & 128) === 0) {
        this.#at += code;
        this.#made += code;
        if (code === 0) this.#isValid = false;
        if (copy !== null) break;
        continue;
      }
      const start2 = this.#bits(code, 4);
      const length2 = this.#bits(code >> 4, 3) || 65536;
      if (copy !== null && copy.end !== start2) {
        this.#at = before;
        break;
      }
      copy = { start: copy?.start ?? start2, end: start2 + length2, into: copy?.into ?? this.#made };
      this.#made += length2;
      if (copy.end > this.#baseSize) this.#isValid = false;
    }
    return copy;
  }
  #byte() {
    return this.#memory[this.#at++];
  }
  /** A number of whose bytes only those are written that have a bit in `code`. */
  #bits(code, bytes) {
    let value = 0;
    for (let i = 0; i < bytes; i++) if (code >> i & 1) value += this.#byte() * 256 ** i;
    return value;
  }
  /** A number of seven bits for each byte, the lowest first; -1 if it is cut. */
  #number() {
    let value = 0;
    for (let i = 0; this.#at < this.#end; i++) {
      const byte = this.#byte();
      value += (byte & 127) * 128 ** i;
      if ((byte & 128) === 0) return value;
    }
    return -1;
  }
};

// src/git/pack/ruled-out-copies.ts
function addWithBases(needed, entry, parents) {
  let at = entry;
  while (!needed.has(at)) {
    needed.add(at);
    const parent = parents[at];
    if (parent < 0) return at;
    at = parent;
  }
  return null;
}
var RuledOutCopies = class {
  #forest;
  #memory;
  #inflate;
  constructor(forest, memory, inflate) {
    this.#forest = forest;
    this.#memory = memory;
    this.#inflate = inflate;
  }
  /**
   * Adds the entries below an object in which its matches may not be ruled out to `suspects`, and those between to
   * `needed`. Suspects are not followed.
   */
  follow(object, suspects, needed) {
    const { firstChild, nextSibling, parents } = this.#forest;
    const stack = [object];
    for (let base = stack.pop(); base !== void 0; base = stack.pop()) {
      let entry = firstChild[base.entry];
      for (; entry !== -1; entry = nextSibling[entry]) {
        if (suspects.has(entry)) continue;
        const copy = this.#copyIn(entry, base);
        if (copy === null) {
          suspects.add(entry);
          addWithBases(needed, entry, parents);
        } else if (copy.parts.length > 0 && firstChild[entry] !== -1) stack.push(copy);
      }
    }
  }
  #copyIn(entry, { size, parts }) {
    const delta = this.#inflate(entry);
    const copied = delta === null ? null : copiesOfParts(this.#memory, delta, size, parts);
    return copied === null ? null : { entry, ...copied };
  }
};

// src/git/pack/search-batch.ts
var SearchBatch = class {
  #searcher;
  #bytes;
  #entries = [];
  #ends = [];
  /** @param bytes where the first entry begins. */
  constructor(searcher, bytes) {
    this.#searcher = searcher;
    this.#bytes = bytes;
  }
  /** Bytes of all entries. */
  get used() {
    return this.#ends.at(-1) ?? 0;
  }
  /** @param end where the entry's bytes end, from the first byte of the batch. */
  add(entry, end) {
    this.#entries.push(entry);
    this.#ends.push(end);
  }
  /**
   * Empties the batch. Adds the entries that may hold a needle to `suspects`, including those with a match across the seam
   * of two entries.
   */
  search(suspects) {
    for (const piece of this.#searcher.piecesHeld(this.#bytes, this.#ends)) {
      suspects.push(this.#entries[piece]);
    }
    this.clear();
  }
  clear() {
    this.#entries.length = 0;
    this.#ends.length = 0;
  }
};

// src/git/pack/unread.ts
function oidOf({ ids, idBytes, idOf }, entry) {
  const at = idOf[entry] * idBytes;
  return Buffer.from(ids.buffer, ids.byteOffset + at, idBytes).toString("hex");
}
function* descendants({ firstChild, nextSibling }, entry) {
  const stack = [firstChild[entry]];
  for (let child = stack.pop(); child !== void 0; child = stack.pop()) {
    if (child === -1) continue;
    yield child;
    stack.push(nextSibling[child], firstChild[child]);
  }
}
function* unreadGroups(pack) {
  const { groups: groups2, counters } = pack;
  for (; ; ) {
    const group = Atomics.add(counters, 0, 1);
    if (group >= groups2.length - 1) return;
    yield* unreadRoots(pack, groups2[group], groups2[group + 1]);
  }
}
function* unreadRoots({ forest, index }, from, to) {
  for (const root of forest.roots.subarray(from, to)) {
    const looped = forest.types[root] === loopedEntry;
    for (const entry of [root, ...descendants(forest, root)]) {
      const oid = oidOf(index, entry);
      yield looped ? { kind: "unreadable", oid, reason: "loop" } : { kind: "deferred", oid };
    }
  }
}
var LeftEntries = class {
  #plan;
  #items = [];
  constructor(plan) {
    this.#plan = plan;
  }
  /**
   * @param reason why no reader can read it; null leaves it to git.
   * @param searched true if it was already counted as searched.
   */
  add(entry, reason, searched2 = false) {
    const oid = oidOf(this.#plan.index, entry);
    if (reason !== null) this.#items.push({ kind: "unreadable", oid, reason });
    else this.#items.push({ kind: "deferred", oid, searched: searched2 || void 0 });
  }
  /** The entries that depend on this one. */
  addChildren(entry, reason, searched2 = false) {
    for (const child of descendants(this.#plan.forest, entry)) this.add(child, reason, searched2);
  }
  addTree(entry, reason) {
    this.add(entry, reason);
    this.addChildren(entry, reason);
  }
  /** Empties it. */
  take() {
    const items = this.#items;
    this.#items = [];
    return items;
  }
};

// src/git/pack/suspects.ts
var mostHits = 64;
var Suspects = class {
  #index;
  #memory;
  #searcher;
  #starts;
  #rulesOut;
  /** @param memory where objects are. */
  constructor(index, memory, searcher, starts2, rulesOut2) {
    this.#index = index;
    this.#memory = memory;
    this.#searcher = searcher;
    this.#starts = starts2;
    this.#rulesOut = rulesOut2;
  }
  /**
   * The object at an address, if it is to be yielded. Its id is proved: an index could lie.
   * @returns null if it neither holds a needle nor is a container: copies of it hold none either.
   */
  check(entry, type, at, size) {
    const bytes = this.#memory.subarray(at, at + size);
    if (!this.#starts.isContainer(packTypes[type], at, size)) {
      const parts = [];
      const isHeld = type === "blob" ? this.#isHeldIn(bytes, parts) : this.#searcher.holds(bytes);
      if (!isHeld) return parts.length === 0 ? null : { kind: "ruled-out", parts: joined(parts) };
    }
    const oid = oidOf(this.#index, entry);
    const algorithm = this.#index.idBytes === 32 ? "sha256" : "sha1";
    const proof = createHash(algorithm).update(`${type} ${size}\0`).update(bytes).digest("hex");
    if (proof !== oid) return { kind: "deferred", oid, searched: true };
    return { kind: "object", oid, type, bytes };
  }
  /** True if a match in a blob is not ruled out. @param parts receives what rules out the others. */
  #isHeldIn(blob, parts) {
    return this.#searcher.some(blob, (hit) => {
      const part = parts.length === mostHits ? null : this.#rulesOut(blob, hit);
      if (part !== null) parts.push(part);
      return part === null;
    });
  }
};
function joined(parts) {
  const list2 = [];
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    const last = list2.at(-1);
    if (last === void 0 || part.start > last.end) list2.push(part);
    else list2[list2.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
  }
  return list2;
}

// src/git/pack/read-pack.ts
var typeNames = {
  1: "commit",
  2: "tree",
  3: "blob",
  4: "tag"
};
var aloneBytes2 = 256 * 1024;
var { crc32: crc323 } = node_zlib_exports;
var unreadable = -1;
var tooLarge = -2;
var overExpanded = -3;
var searchWeight = 8;
var PackReader = class {
  #plan;
  #expansion;
  #forest;
  #index;
  #references;
  #starts;
  #suspects;
  #copies;
  #left;
  #windows;
  #memory;
  #bytes;
  #arenaEnd;
  /** Inflated objects, at `memory.batch`. */
  #roots;
  /** Of deltas, at `memory.skeletons`. */
  #skeletons;
  #dirty = [];
  /** Bytes of the largest object that is read in the current tree of deltas. */
  #largest = 0;
  #group = 0;
  #objectsRead = 0;
  #commitsRead = 0;
  #bytesRead = 0;
  constructor(plan, expansion, memory, references2, signs2, rulesOut2) {
    this.#plan = plan;
    this.#expansion = new ExpansionMeter(expansion);
    this.#forest = plan.forest;
    this.#index = plan.index;
    this.#references = references2;
    this.#starts = new BlobStarts(memory.codec.memory, signs2);
    this.#left = new LeftEntries(plan);
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    const { searcher } = memory;
    this.#suspects = new Suspects(plan.index, this.#bytes, searcher, this.#starts, rulesOut2);
    this.#copies = new RuledOutCopies(plan.forest, this.#bytes, (entry) => this.#deltaOf(entry));
    this.#roots = new SearchBatch(memory.searcher, this.#bytes.subarray(memory.batch));
    this.#skeletons = new SearchBatch(memory.searcher, this.#bytes.subarray(memory.skeletons));
    this.#arenaEnd = memory.arena + memory.room.arenaBytes;
    this.#windows = new PackWindows(plan.path, plan.cache, memory);
    this.#clearSkeletons();
  }
  /**
   * Takes groups of delta trees, as long as there are any that no other thread has taken.
   * @param first a group that this thread has taken already.
   * @throws NeedsRoom for a group of which nothing was yielded.
   */
  *read(first11) {
    const { groups: groups2, counters } = this.#plan;
    for (let taken = first11; ; taken = null) {
      const group = taken ?? Atomics.add(counters, 0, 1);
      if (group >= groups2.length - 1) return;
      this.#group = group;
      yield* this.#readGroup(groups2[group], groups2[group + 1]);
    }
  }
  close() {
    this.#windows.close();
  }
  *#readGroup(from, to) {
    try {
      yield* this.#searchGroup(from, to);
    } catch (error) {
      if (error.code === void 0) throw error;
      yield* unreadRoots(this.#plan, from, to);
    }
    this.#forgetGroup();
  }
  *#searchGroup(from, to) {
    const { roots: roots2 } = this.#forest;
    for (let i = from; i < to; i++) this.#searchTree(roots2[i]);
    this.#roots.search(this.#dirty);
    this.#searchSkeletons();
    Atomics.add(this.#plan.counters, 1, this.#objectsRead);
    const [objects, commits, bytes] = [this.#objectsRead, this.#commitsRead, this.#bytesRead];
    yield { kind: "searched", objects, commits, bytes };
    if (this.#dirty.length > 0) yield* this.#readDirty();
    yield* this.#left.take();
    for (const oid of this.#references.take()) yield { kind: "missing", oid };
  }
  #forgetGroup() {
    this.#objectsRead = 0;
    this.#commitsRead = 0;
    this.#bytesRead = 0;
    this.#left.take();
    this.#dirty.length = 0;
    this.#roots.clear();
    this.#clearSkeletons();
  }
  /** First pass: finds the entries that bring a needle. */
  #searchTree(root) {
    const { firstChild, nextSibling, sizes, types } = this.#forest;
    const type = types[root];
    const size = sizes[root];
    this.#largest = largestOf(type);
    const readable = type !== badEntry && type !== loopedEntry && size <= this.#largest;
    const from = readable ? this.#inflate(root, size, true) : -1;
    if (from === -1) {
      this.#left.addTree(root, type === loopedEntry ? "loop" : null);
      return;
    }
    this.#count(type, size);
    this.#references.check(type, from, size, false);
    const isContainer = this.#starts.isContainer(type, from, size);
    if (isContainer) this.#dirty.push(root);
    if (firstChild[root] === -1) return;
    const { arena } = this.#memory;
    this.#bytes.copyWithin(arena, from, from + size);
    const child = firstChild[root];
    const stack = [{ entry: root, at: arena, size, child, isContainer }];
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const entry = frame.child;
      if (entry === -1) {
        stack.pop();
        continue;
      }
      frame.child = nextSibling[entry];
      const result = this.#searchDelta(entry, frame, type);
      if (result < 0) {
        this.#left.addTree(entry, result === overExpanded ? "expansion" : null);
        continue;
      }
      this.#count(type, sizes[entry]);
      const child2 = firstChild[entry];
      if (child2 === -1) continue;
      const last = frame.child === -1;
      const at = frame.at + frame.size;
      const isContainer2 = this.#starts.isContainer(type, at, result);
      if (isContainer2) this.#dirty.push(entry);
      if (!last) stack.push({ entry, at, size: result, child: child2, isContainer: isContainer2 });
      else {
        this.#bytes.copyWithin(frame.at, at, at + result);
        frame.entry = entry;
        frame.size = result;
        frame.child = child2;
        frame.isContainer = isContainer2;
      }
    }
  }
  /**
   * Searches one delta. Puts its object together behind its base if others hang on it, or if it names other objects.
   * @returns size of the object where it was put together; `overExpanded`; -1 where the delta cannot be read here.
   */
  #searchDelta(entry, base, type) {
    const { firstChild, sizes } = this.#forest;
    const deltaSize = sizes[entry];
    if (this.#expansion.exceeded) return overExpanded;
    if (deltaSize > this.#largest) return -1;
    const delta = this.#inflate(entry, deltaSize, false);
    if (delta === -1) return -1;
    const leaf = firstChild[entry] === -1;
    const made = type === packTypes.tree ? deltaModes.putTogether | deltaModes.notePieces : leaf && type === packTypes.blob ? 0 : deltaModes.putTogether;
    const result = this.#applyDelta(delta, deltaSize, base, made | deltaModes.writeSkeleton);
    if (result === deltaFaults.noRoom) this.#memory.demandFullRoom(this.#group);
    if (result < 0) return -1;
    if (leaf && type === packTypes.blob && this.#starts.mayBeContainer(delta, base))
      this.#dirty.push(entry);
    if ((result & 1) === 1) this.#dirty.push(entry);
    else this.#noteSkeleton(entry);
    const size = result >> 1;
    this.#expansion.add(size);
    this.#references.check(type, base.at + base.size, size, true);
    return size;
  }
  #noteSkeleton(entry) {
    const { codec, skeletons } = this.#memory;
    const end = codec.skeletonsEnd() - skeletons;
    this.#skeletons.add(entry, end);
    if (end > batchBytes) this.#searchSkeletons();
  }
  /** Puts an object behind its base; gives what `Codec.applyDelta` gives. */
  #applyDelta(delta, deltaSize, base, how) {
    const into = base.at + base.size;
    const room = Math.min(this.#arenaEnd - into, this.#largest);
    const { codec } = this.#memory;
    return codec.applyDelta(delta, delta + deltaSize, base.at, base.size, into, room, how);
  }
  /** Inflates an entry into the batch, or by itself if it is large. Gives its address; -1 where that cannot be done. */
  #inflate(entry, size, search) {
    if (size > this.#memory.room.largest) this.#memory.demandFullRoom(this.#group);
    const { offsets, checks, count: count2, idBytes } = this.#index;
    const offset = offsets[entry];
    const last = entry + 1 === count2;
    const end = last ? this.#plan.bytes - idBytes : offsets[entry + 1];
    const header2 = this.#forest.headers[entry];
    const alone = size > aloneBytes2 || checks === null;
    const at = alone ? notLocated.tooLarge : this.#windows.locate(offset, end);
    if (at === notLocated.tooLarge || checks === null) {
      return this.#inflateAlone(entry, offset, end, header2, size, search);
    }
    if (at === notLocated.packEnds) return -1;
    const stop = at + end - offset;
    if (this.#memory.codec.crc32(at, stop) !== checks[entry]) return -1;
    if (this.#roots.used + size > batchBytes) this.#roots.search(this.#dirty);
    const { batch, codec } = this.#memory;
    const into = batch + this.#roots.used;
    if (!codec.inflate(at + header2, stop, into, size)) return -1;
    if (search) this.#roots.add(entry, this.#roots.used + size);
    return into;
  }
  #inflateAlone(entry, offset, end, header2, size, search) {
    const packed = this.#windows.readAlone(offset, end);
    if (packed.length < end - offset) return -1;
    const { checks } = this.#index;
    if (checks !== null && crc323(packed) !== checks[entry]) return -1;
    const inflated = inflateEntry(packed.subarray(header2), size);
    if (inflated === null) return -1;
    const { large, searcher } = this.#memory;
    this.#bytes.set(inflated, large);
    const bytes = this.#bytes.subarray(large, large + size);
    if (search && searcher.holds(bytes)) this.#dirty.push(entry);
    return large;
  }
  #searchSkeletons() {
    this.#skeletons.search(this.#dirty);
    this.#clearSkeletons();
  }
  #clearSkeletons() {
    const { codec, skeletons, searcher } = this.#memory;
    codec.useSkeletons(skeletons, skeletons + skeletonBytes, Math.max(0, searcher.reach - 1));
    this.#skeletons.clear();
  }
  /** Second pass: puts together the objects that may hold a needle, and gives those that do. */
  *#readDirty() {
    const dirty = new Set(this.#dirty.splice(0));
    const needed = /* @__PURE__ */ new Set();
    const roots2 = [];
    for (const entry of dirty) {
      const root = addWithBases(needed, entry, this.#forest.parents);
      if (root !== null) roots2.push(root);
    }
    for (const root of roots2.sort((a, b) => a - b)) yield* this.#readTree(root, dirty, needed);
  }
  *#readTree(root, dirty, needed) {
    const { firstChild, nextSibling, sizes, types } = this.#forest;
    const type = typeNames[types[root]];
    const size = sizes[root];
    this.#largest = largestOf(packTypes[type]);
    const from = this.#inflate(root, size, false);
    if (from === -1) return;
    const { arena } = this.#memory;
    this.#bytes.copyWithin(arena, from, from + size);
    const stack = [];
    const enter = (entry, at, length2, suspect) => {
      const found = suspect ? this.#suspects.check(entry, type, at, length2) : null;
      const isRuledOut = found?.kind === "ruled-out";
      if (isRuledOut) this.#copies.follow({ ...found, entry, size: length2 }, dirty, needed);
      const item = isRuledOut ? null : found;
      const child = firstChild[entry];
      stack.push({ entry, at, size: length2, child, inherited: item !== null });
      return item;
    };
    const first11 = enter(root, arena, size, dirty.has(root));
    if (first11 !== null) yield first11;
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const entry = frame.child;
      if (entry === -1) {
        stack.pop();
        continue;
      }
      frame.child = nextSibling[entry];
      const suspect = frame.inherited || dirty.has(entry);
      if (!suspect && !needed.has(entry)) continue;
      const length2 = this.#putTogether(entry, frame);
      if (length2 < 0) {
        if (length2 === overExpanded) this.#left.addTree(entry, "expansion");
        else if (firstChild[entry] === -1 || length2 === tooLarge) this.#left.add(entry, null, true);
        if (length2 === tooLarge) this.#left.addChildren(entry, null, true);
        continue;
      }
      const item = enter(entry, frame.at + frame.size, length2, suspect);
      if (item !== null) yield item;
    }
  }
  /** @returns size of the object behind its base; or `unreadable`, `tooLarge` or `overExpanded`. */
  #putTogether(entry, base) {
    if (this.#expansion.exceeded) return overExpanded;
    const delta = this.#deltaOf(entry);
    if (delta === null) return unreadable;
    const { start: start2, end } = delta;
    const result = this.#applyDelta(start2, end - start2, base, deltaModes.putTogether);
    if (result === deltaFaults.noRoom) return tooLarge;
    if (result >= 0) this.#expansion.add((result >> 1) * searchWeight);
    return result < 0 ? unreadable : result >> 1;
  }
  /** Inflates a delta in the second pass; null where that cannot be done. */
  #deltaOf(entry) {
    const size = this.#forest.sizes[entry];
    const start2 = size > this.#largest ? -1 : this.#inflate(entry, size, false);
    return start2 === -1 ? null : { start: start2, end: start2 + size };
  }
  #count(type, bytes) {
    this.#objectsRead++;
    if (type === packTypes.commit) this.#commitsRead++;
    this.#bytesRead += bytes;
  }
};

// src/git/pack/references.ts
var ReferenceCheck = class {
  #presence;
  #idBytes;
  #memory;
  #bytes;
  /** Checks the list of ids that the codec writes for a tree. */
  #addresses;
  #missing = /* @__PURE__ */ new Set();
  constructor(presence, idBytes, memory) {
    this.#presence = presence;
    this.#idBytes = idBytes;
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    this.#addresses = addressesIn(memory);
  }
  /** Checks objects in another memory from now on. */
  moveTo(memory) {
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    this.#addresses = addressesIn(memory);
  }
  /** Ids of missing objects found since the last call. */
  take() {
    this.#lookUp();
    const missing = [...this.#missing];
    this.#missing.clear();
    return missing;
  }
  /**
   * Checks an object in memory.
   * @param made true for an object that `Codec.applyDelta` has just built, with its pieces recorded.
   */
  check(type, at, size, made) {
    if (type === packTypes.tree) this.#checkTree(at, size, made);
    else if (type === packTypes.commit) this.#checkHeaders(at, size, false);
    else if (type === packTypes.tag) this.#checkHeaders(at, size, true);
  }
  /** Checks an object in another buffer, for which the memory has room. */
  checkBytes(type, bytes) {
    if (type === packTypes.blob) return;
    this.#bytes.set(bytes, this.#memory.large);
    this.check(type, this.#memory.large, bytes.length, false);
  }
  #checkTree(at, size, made) {
    const { codec, list: list2 } = this.#memory;
    const count2 = codec.listReferences(at, size, this.#idBytes, list2, made);
    for (let i = 0; i < count2; i++) this.#look(this.#addresses[i]);
  }
  #checkHeaders(at, size, tag2) {
    const { codec, list: list2, listBytes: listBytes2 } = this.#memory;
    const most = Math.floor(listBytes2 / this.#idBytes);
    const count2 = codec.listHeaders(at, size, this.#idBytes, list2, most, tag2);
    for (let i = 0; i < count2; i++) this.#look(list2 + i * this.#idBytes);
  }
  #look(id) {
    if (this.#presence.add(this.#bytes, id)) this.#lookUp();
  }
  #lookUp() {
    for (const oid of this.#presence.takeMissing()) this.#missing.add(oid);
  }
};
function addressesIn({ codec, list: list2, listBytes: listBytes2 }) {
  return new Uint32Array(codec.memory.buffer, list2, listBytes2 / 4);
}

// src/git/objects.ts
var looseShare2 = 256;
function* readShare2(plan, needles2, signs2, rulesOut2 = () => null) {
  const first11 = reserveMemory2(needles2, isSmall(plan) ? smallRoom : fullRoom);
  if (first11 === null) {
    yield { kind: "no-memory" };
    return;
  }
  const share = new Share(plan, needles2, first11);
  for (const pack of plan.packs) yield* readPack2(pack, plan, share, signs2, rulesOut2);
  for (const [from, to] of looseShares2(plan)) yield* readLoose(plan, from, to, share, signs2);
}
function* readPack2(pack, plan, share, signs2, rulesOut2) {
  let begun = null;
  do {
    let reader;
    try {
      const { memory, references: references2 } = share;
      reader = new PackReader(pack, plan.expansion, memory, references2, signs2, rulesOut2);
    } catch (error) {
      if (error.code === void 0) throw error;
      break;
    }
    try {
      yield* reader.read(begun);
      return;
    } catch (error) {
      if (!(error instanceof NeedsRoom)) throw error;
      begun = error.group;
    } finally {
      reader.close();
    }
  } while (share.enlarge());
  if (begun !== null) yield* unreadRoots(pack, pack.groups[begun] ?? 0, pack.groups[begun + 1] ?? 0);
  yield* unreadGroups(pack);
}
var Share = class {
  #needles;
  references;
  memory;
  constructor(plan, needles2, memory) {
    this.#needles = needles2;
    this.memory = memory;
    const presence = new Presence(plan.packs[0]?.index, plan.others, plan.idBytes);
    this.references = new ReferenceCheck(presence, plan.idBytes, memory);
  }
  /** Takes more memory for an object if it must. Returns false if there is none. */
  hasRoom(size) {
    return size <= this.memory.room.largest || this.enlarge();
  }
  /** Takes more memory. Returns false if there is none. */
  enlarge() {
    if (this.memory.room === fullRoom) return false;
    const memory = reserveMemory2(this.#needles, fullRoom);
    if (memory === null) return false;
    this.memory = memory;
    this.references.moveTo(memory);
    return true;
  }
};
var smallPlanBytes = 2 * 1024 * 1024;
function isSmall({ packs }) {
  return packs.reduce((sum, { bytes }) => sum + bytes, 0) <= smallPlanBytes;
}
function reserveMemory2(needles2, room) {
  try {
    return new PackMemory(needles2, room);
  } catch {
    return null;
  }
}
function* looseShares2({ loose, looseCounter }) {
  for (; ; ) {
    const from = Atomics.add(looseCounter, 0, looseShare2);
    if (from >= loose.length) return;
    yield [from, Math.min(from + looseShare2, loose.length)];
  }
}
function* readLoose(plan, from, to, share, signs2) {
  const { references: references2 } = share;
  let objects = 0;
  let commits = 0;
  let bytes = 0;
  for (const { oid, path } of looseBetween(plan.loose, from, to)) {
    const object = inflateLoose(path, largestObject, largestTree);
    if (object === null || !share.hasRoom(object.bytes.length)) {
      yield { kind: "deferred", oid };
      continue;
    }
    objects++;
    commits += object.type === "commit" ? 1 : 0;
    bytes += object.bytes.length;
    references2.checkBytes(packTypes[object.type], object.bytes);
    const isContainer = object.type === "blob" && signs2.isContainer(object.bytes);
    if (!isContainer && !share.memory.searcher.holds(object.bytes)) continue;
    if (hashOf3(object.type, object.bytes, plan.idBytes) === oid)
      yield { kind: "object", oid, ...object };
    else yield { kind: "deferred", oid, searched: true };
  }
  yield { kind: "searched", objects, commits, bytes };
  for (const oid of references2.take()) yield { kind: "missing", oid };
}
function hashOf3(type, bytes, idBytes) {
  const hash = createHash(idBytes === 32 ? "sha256" : "sha1");
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/model/reasons.ts
function errorReason({ message }) {
  return { code: "error", detail: message };
}

// src/model/origin.ts
function fullPath(path, inner) {
  return inner === void 0 ? path : `${path ?? ""}!${inner}`;
}
function originText({ path, object, source, inner }) {
  const outer = path ?? (object === null ? sourceNames[source] : `object ${object}`);
  return fullPath(outer ?? source, inner);
}
var sourceNames = { stdin: "standard input" };
function pathFromBytes(bytes) {
  const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (!path.includes("�") || Buffer.from(path, "utf8").equals(bytes)) return { path };
  return { path, rawPath: percentEncodeBytes(bytes) };
}
function percentEncodeBytes(bytes) {
  let out = "";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    out += /[A-Za-z0-9._~/-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return out;
}

// src/search/short-patterns.ts
var mostBytes = 40;
function isShortened(pattern2) {
  return longestMatch(pattern2) > mostBytes;
}
function shortPatterns(patterns) {
  const windows = chooseWindows(patterns);
  return patterns.map(
    (pattern2, i) => isShortened(pattern2) ? partAround(pattern2, windows[i]?.middle ?? 0) : pattern2
  );
}
function partAround({ elements, phase }, middle) {
  let part = { from: middle - 1, to: middle + 2 };
  const patternOf = ({ from, to }) => ({
    elements: trimmed(elements.slice(from, to)),
    phase
  });
  for (; ; ) {
    const { from, to } = part;
    const before = elements[from - 1]?.max ?? Number.POSITIVE_INFINITY;
    const after2 = elements[to]?.max ?? Number.POSITIVE_INFINITY;
    const wider = before < after2 ? { from: from - 1, to } : { from, to: to + 1 };
    if (wider.to > elements.length || longestMatch(patternOf(wider)) > mostBytes) break;
    part = wider;
  }
  return patternOf(part);
}
function trimmed(elements) {
  return elements.flatMap((element, at) => {
    const isInside2 = at > 0 && at < elements.length - 1;
    if (isInside2) return [element];
    return element.min === 0 ? [] : [{ ...element, max: element.min }];
  });
}

// src/sources/containers/first-bytes.ts
var firstBytes2 = 512;

// src/sources/containers/brotli.ts
var flush = 1;
var brotli = {
  name: "brotli",
  recognises: (first11, name) => name?.endsWith(".br") === true && canBeDecoded(first11),
  access: "stream",
  load: async () => (await __load("./containers.js")).brotliReader
};
function canBeDecoded(first11) {
  try {
    if (first11.length < firstBytes2) return brotliDecompressSync(first11).length > 0;
    brotliDecompressSync(first11, { finishFlush: flush });
    return true;
  } catch {
    return false;
  }
}

// src/model/chunk.ts
var textStart = { offset: 0, line: 1, column: 1 };
var contextBytes = 4096;
function faultProblem(what, error) {
  const known3 = knownError(error);
  return { kind: "problem", what, reason: errorReason(known3), isBug: known3.isBug };
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
  return __load("./containers.js");
}

// src/sources/containers/input.ts
var pieceBytes = 256 * 1024;
function memoryInput(bytes) {
  return heldInput([bytes]);
}
function heldInput(pieces) {
  const starts2 = [];
  let size = 0;
  for (const piece of pieces) {
    starts2.push(size);
    size += piece.length;
  }
  const read2 = (position, length2) => {
    const end = Math.min(size, position + length2);
    if (position < 0 || position >= end) return Buffer.alloc(0);
    let index = lastAtMost(starts2, position);
    const parts = [];
    for (let at = position; at < end; index++) {
      const start2 = starts2[index] ?? 0;
      const part = pieces[index]?.subarray(at - start2, end - start2) ?? Buffer.alloc(0);
      parts.push(part);
      at += part.length;
    }
    return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
  };
  return { size, read: read2, pieces: () => asyncPieces(pieces) };
}
function lastAtMost(numbers2, limit) {
  let low = 0;
  let high2 = numbers2.length - 1;
  while (low < high2) {
    const middle = Math.ceil((low + high2) / 2);
    if ((numbers2[middle] ?? 0) <= limit) low = middle;
    else high2 = middle - 1;
  }
  return low;
}
async function* asyncPieces(pieces) {
  yield* pieces;
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
  const idBytes = oid.length / 2;
  const oids = [];
  for (const entry of treeEntries(bytes, idBytes)) {
    if (entry === null) break;
    const name = bytes.toString("latin1", entry.nameAt, entry.nameEnd);
    if (isFileMode(entry.mode) && name.endsWith(".br")) oids.push(hexAt(bytes, entry.idAt, idBytes));
  }
  return oids;
}

// src/sources/containers/ar.ts
var magic = "!<arch>\n";
var headerBytes3 = 60;
var ar = {
  name: "ar",
  firstByte: [33],
  recognises: (first11) => {
    if (first11[0] !== 33) return false;
    const start2 = String.fromCharCode(...first11.subarray(0, magic.length + headerBytes3));
    return start2 === magic || start2.startsWith(magic) && start2.slice(66) === "`\n";
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).arReader
};

// src/sources/containers/avro.ts
var magic2 = Buffer.from("Obj");
var avro = {
  name: "avro",
  firstByte: [79],
  recognises: (first11) => first11.length >= 21 && first11[0] === magic2[0] && magic2.every((byte, at) => first11[at] === byte),
  access: "stream",
  load: async () => (await __load("./containers.js")).avroReader
};

// src/sources/containers/bzip2.ts
var blockStarts = ["314159265359", "177245385090"];
var bzip2 = {
  name: "bzip2",
  firstByte: [66],
  recognises: (first11) => {
    if (first11[0] !== 66) return false;
    const start2 = Buffer.from(first11.subarray(0, 10)).toString("hex");
    return /^425a683[1-9]/.test(start2) && blockStarts.includes(start2.slice(8));
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).bzip2Reader
};

// src/sources/containers/cpio.ts
var cpio = {
  name: "cpio",
  firstByte: [48],
  recognises: (first11) => {
    if (first11[0] !== 48) return false;
    const start2 = String.fromCharCode(...first11.subarray(0, 76));
    return /^07070[12][0-9a-fA-F]{69}/.test(start2) || /^070707[0-7]{70}/.test(start2);
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).cpioReader
};

// src/sources/containers/git-pack.ts
var bundle = /^# v[23] git bundle\n/;
var gitPack = {
  name: "git-pack",
  firstByte: [80, 35],
  recognises: (first11) => {
    if (first11.length < 32 || !beginsLikePack(first11)) return false;
    const text = Buffer.from(first11.buffer, first11.byteOffset, 32).toString("latin1");
    return /^PACK\0\0\0[\x02\x03]/.test(text) || bundle.test(text);
  },
  access: "memory",
  load: async () => (await __load("./containers.js")).gitPackReader
};
function beginsLikePack(first11) {
  if (first11[0] === 80) return first11[1] === 65;
  return first11[0] === 35 && first11[1] === 32 && first11[2] === 118;
}

// src/sources/containers/gzip.ts
var gzip = {
  name: "gzip",
  firstByte: [31],
  recognises: (first11) => first11.length >= 10 && first11[0] === 31 && first11[1] === 139 && first11[2] === 8 && ((first11[3] ?? 255) & 224) === 0,
  access: "stream",
  load: async () => (await __load("./containers.js")).gzipReader
};

// src/sources/containers/id3.ts
var id3 = {
  name: "id3",
  firstByte: [73],
  recognises: (first11) => first11[0] === 73 && first11[1] === 68 && first11[2] === 51 && first11.length >= 10 && isVersion(first11[3] ?? 0, first11[4] ?? 0) && first11.subarray(6, 10).every((byte) => byte < 128),
  access: "stream",
  load: async () => (await __load("./containers.js")).id3Reader
};
function isVersion(major, minor) {
  return major >= 2 && major <= 4 && minor < 16;
}

// src/sources/containers/iso.ts
var iso = {
  name: "iso",
  firstByte: [],
  recognises: () => false,
  laterMark: { position: 16 * 2048 + 1, bytes: Buffer.from("CD001"), blockBytes: 2048 },
  access: "memory",
  load: async () => (await __load("./containers.js")).isoReader
};

// src/sources/containers/leveldb.ts
var footerBytes = 48;
var magic3 = Buffer.from("57fb808b247547db", "hex");
var leveldb = {
  name: "leveldb",
  recognises: () => false,
  end: {
    lastByte: 219,
    suspects: (_, name) => name != null && /\.(?:ldb|sst)$/i.test(name),
    shows: endsLikeTable
  },
  access: "memory",
  load: async () => (await __load("./containers.js")).leveldbReader
};
function endsLikeTable({ read: read2, size }) {
  return size >= footerBytes && read2(size - magic3.length, magic3.length).equals(magic3);
}

// src/sources/containers/libarchive.ts
var load3 = async () => (await __load("./containers.js")).libarchiveReader;
var sevenZip = {
  name: "7z",
  firstByte: [55],
  recognises: (first11) => first11[0] === 55 && startsWith(first11, "7z¼¯'", 32),
  access: "memory",
  load: load3
};
var rar = {
  name: "rar",
  firstByte: [82],
  recognises: (first11) => first11[0] === 82 && (startsWith(first11, "Rar!\x07\0", 20) || startsWith(first11, "Rar!\x07\0", 20)),
  access: "memory",
  load: load3
};
var cab = {
  name: "cab",
  firstByte: [77],
  recognises: (first11) => first11[0] === 77 && startsWith(first11, "MSCF\0\0\0\0", 36),
  access: "memory",
  load: load3
};
function startsWith(first11, magic6, least) {
  const start2 = String.fromCharCode(...first11.subarray(0, magic6.length));
  return first11.length >= least && start2 === magic6;
}

// src/sources/containers/frames.ts
var magic4 = { zstd: 4247762216, lz4: 407708164, lz4Legacy: 407642370 };
var skippable = 407710288;
var skippableStarts = Array.from({ length: 16 }, (_, i) => 80 + i);
var isSkippable = (number4) => (number4 & 4294967280) >>> 0 === skippable;
function firstFrame(first11) {
  if (first11[3] !== 253 && first11[3] !== 24) return null;
  const bytes = Buffer.from(first11.buffer, first11.byteOffset, first11.length);
  for (let place = 0; place + 8 <= bytes.length; ) {
    const number4 = bytes.readUInt32LE(place);
    if (!isSkippable(number4)) return { magic: number4, frame: bytes.subarray(place) };
    place += 8 + bytes.readUInt32LE(place + 4);
  }
  return null;
}

// src/sources/containers/lz4.ts
var versionMask = 194;
var version2 = 64;
var lz4 = {
  name: "lz4",
  firstByte: [4, 2, ...skippableStarts],
  recognises: (first11) => {
    const found = firstFrame(first11);
    if (found === null) return false;
    if (found.magic === magic4.lz4) return ((found.frame[4] ?? 0) & versionMask) === version2;
    return found.magic === magic4.lz4Legacy;
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).lz4Reader
};

// src/sources/containers/lzw.ts
var lzw = {
  name: "compress",
  firstByte: [31],
  recognises: (first11) => {
    if (first11[0] !== 31 || first11[1] !== 157 || first11.length < 5) return false;
    const settings = first11[2] ?? 0;
    const widest2 = settings & 31;
    return (settings & 96) === 0 && widest2 >= 9 && widest2 <= 16;
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).lzwReader
};

// src/sources/containers/mail-headers.ts
var separator = /^From \S{1,200} {1,9}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.{0,30}\d\d:\d\d.{0,40}\r?\n/;
var evidence = /* @__PURE__ */ new Set([
  "arc-seal",
  "delivered-to",
  "dkim-signature",
  "envelope-to",
  "message-id",
  "mime-version",
  "received",
  "return-path",
  "x-original-to",
  "x-received"
]);
var common = /* @__PURE__ */ new Set(["bcc", "cc", "date", "from", "reply-to", "sender", "subject", "to"]);
var field = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/;
function beginsMessage(text) {
  const lines = text.split(/\r?\n/);
  const known3 = /* @__PURE__ */ new Set();
  for (const [index, line] of lines.entries()) {
    if (line === "") break;
    if (index > 0 && /^[ \t]/.test(line)) continue;
    const name = field.exec(line)?.[1]?.toLowerCase();
    if (name === void 0 && index > 0 && index === lines.length - 1) break;
    if (name === void 0) return false;
    if (index === 0 && !isKnown(name) && !name.startsWith("x-")) return false;
    if (isKnown(name)) known3.add(name);
  }
  return known3.size >= 2 && [...known3].some((name) => evidence.has(name));
}
function isKnown(name) {
  return evidence.has(name) || common.has(name);
}

// src/sources/containers/mail.ts
var letters = [...Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")];
var mail = {
  name: "mail",
  firstByte: letters,
  recognises: (first11) => beginsField(first11) && beginsMessage(latin1(first11)),
  access: "stream",
  load: async () => (await __load("./containers.js")).mailReader
};
var patchDate = "Mon Sep 17 00:00:00 2001";
var mbox = {
  name: "mbox",
  firstByte: [70],
  recognises: (first11) => {
    if (first11[0] !== 70 || first11[1] !== 114) return false;
    const text = latin1(first11);
    const line = separator.exec(text)?.[0];
    if (line === void 0 || line.includes(patchDate)) return false;
    return beginsMessage(text.slice(line.length));
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).mboxReader
};
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
var longestName = 64;
function beginsField(first11) {
  if (!isLetter(first11[0] ?? 0)) return false;
  for (let at = 1; at < longestName; at++) {
    const byte = first11[at] ?? 0;
    if (byte === 58) return true;
    if (!isLetter(byte) && byte !== 45 && (byte < 48 || byte > 57)) return false;
  }
  return false;
}
function isLetter(byte) {
  const letter = byte | 32;
  return letter >= 97 && letter <= 122;
}

// src/sources/containers/office-xml.ts
var roots = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>)?\s*<(?:(?:w:(?:document|comments|hdr|ftr|footnotes|endnotes|glossaryDocument)|pkg:package|sst|comments|p:(?:sld|notes|cmLst|sldMaster|sldLayout)|c:chartSpace|dgm:dataModel)\s[^>]*(?:openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.oclc\.org\/ooxml)|office:document(?:-content|-styles|-meta)?\s)/;
var officeXml = {
  name: "xml",
  firstByte: [60, 239, ...Array.from({ length: 33 }, (_, byte) => byte)],
  recognises: (first11) => first11.length > 0 && hasOfficeRoot(Buffer.from(first11.buffer, first11.byteOffset, first11.length)),
  access: "stream",
  load: async () => (await __load("./containers.js")).officeXmlReader
};
var words = ["office", "openxml", "ooxml"].map((word2) => Buffer.from(word2));
function hasOfficeRoot(first11) {
  return words.some((word2) => first11.includes(word2)) && roots.test(first11.toString("latin1"));
}

// src/sources/containers/parquet.ts
var magic5 = Buffer.from("PAR1");
var parquet = {
  name: "parquet",
  firstByte: [80],
  // The header of a page follows, which no text is.
  recognises: (first11) => first11[0] === magic5[0] && first11.length >= 12 && magic5.every((byte, at) => first11[at] === byte) && first11.subarray(4, 64).some((byte) => byte < 9),
  access: "memory",
  load: async () => (await __load("./containers.js")).parquetReader
};

// src/sources/containers/pdf.ts
var version3 = /^%PDF-\d\.\d/;
var versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/;
var pdf = {
  name: "pdf",
  recognises: (first11) => {
    if (first11.length < 8 || !holdsVersion(first11)) return false;
    const text = Buffer.from(first11.buffer, first11.byteOffset, first11.length).toString("latin1");
    return version3.test(text) || versionWithin.test(text);
  },
  leavesOut: "pdf-text",
  access: "memory",
  load: async () => (await __load("./containers.js")).pdfReader
};
function percentIn(bytes, from) {
  return Uint8Array.prototype.indexOf.call(bytes, 37, from);
}
function holdsVersion(first11) {
  for (let at = percentIn(first11, 0); at !== -1; at = percentIn(first11, at + 1)) {
    if (first11[at + 1] === 80 && first11[at + 2] === 68 && first11[at + 3] === 70) return true;
  }
  return false;
}

// src/sources/containers/png.ts
var signature = "PNG\r\n\n";
var compressed = /zTXt|iTXt|iCCP/;
var png = {
  name: "png",
  firstByte: [137],
  recognises: (first11) => {
    if (first11[0] !== 137 || first11[1] !== 80) return false;
    const text = Buffer.from(first11.buffer, first11.byteOffset, first11.length).toString("latin1");
    return text.startsWith(signature) && compressed.test(text);
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).pngReader
};

// src/sources/containers/rpm.ts
var rpm = {
  name: "rpm",
  firstByte: [237],
  recognises: (first11) => {
    if (first11[0] !== 237) return false;
    const start2 = Buffer.from(first11.subarray(0, 5)).toString("hex");
    return first11.length >= 96 && (start2 === "edabeedb03" || start2 === "edabeedb04");
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).rpmReader
};

// src/sources/containers/sqlite.ts
var header = "SQLite format 3\0";
var sqlite = {
  name: "sqlite",
  firstByte: [83],
  recognises: (first11) => first11[0] === 83 && first11.length >= 100 && String.fromCharCode(...first11.subarray(0, header.length)) === header,
  access: "memory",
  load: async () => (await __load("./containers.js")).sqliteReader
};
var sqliteLog = {
  name: "sqlite",
  firstByte: [55],
  recognises: (first11) => first11[0] === 55 && first11.length >= 32 && first11[1] === 127 && first11[2] === 6 && (first11[3] === 130 || first11[3] === 131) && first11.subarray(4, 8).join() === "0,45,226,24",
  access: "memory",
  load: async () => (await __load("./containers.js")).sqliteLogReader
};

// src/sources/containers/tar-header.ts
var headerBytes4 = 512;
var fields = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  magic: [257, 263],
  prefix: [345, 500]
};
function isHeader(block2) {
  const [start2, end] = fields.checksum;
  if (!isPadding(block2[end - 1]) && !isPadding(block2[end - 2])) return false;
  if (!isOctal(block2[start2 + 3]) || !isOctal(block2[start2 + 4])) return false;
  const stored = octal(block2, start2, end);
  if (Number.isNaN(stored)) return false;
  const sum = sumOf(block2, 0);
  return stored === sum || stored < sum && stored === sumOf(block2, 128);
}
function sumOf(block2, sign) {
  const [start2, end] = fields.checksum;
  let sum = (end - start2) * 32;
  for (let place = 0; place < start2; place++) sum += (block2[place] ^ sign) - sign;
  for (let place = end; place < headerBytes4; place++) {
    sum += (block2[place] ^ sign) - sign;
  }
  return sum;
}
var isPadding = (byte) => byte === 0 || byte === 32;
var isOctal = (byte) => byte !== void 0 && byte >= 48 && byte <= 55;
function octal(block2, start2, end) {
  let at = start2;
  while (at < end && isPadding(block2[at])) at++;
  let value = 0;
  for (; at < end && isOctal(block2[at]); at++) value = value * 8 + block2[at] - 48;
  return at === end || isPadding(block2[at]) ? value : Number.NaN;
}

// src/sources/containers/tar.ts
var tar = {
  name: "tar",
  recognises: (first11) => first11.length >= headerBytes4 && isHeader(first11),
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).tarReader
};

// src/sources/containers/xz.ts
var start = "fd377a585a0000";
var xz = {
  name: "xz",
  firstByte: [253],
  recognises: (first11) => first11[0] === 253 && Buffer.from(first11.subarray(0, start.length / 2)).toString("hex") === start,
  access: "stream",
  load: async () => (await __load("./containers.js")).xzReader()
};

// src/sources/containers/zip-end.ts
var signatures = { local: 67324752, central: 33639248, end: 101010256 };
var endBytes = 22;
var locator = { signature: 117853008, bytes: 20 };
var endRecord64 = { signature: 101075792, bytes: 56 };
var searchBytes = 2 * 65536 + endBytes;
var mostCandidates = 1e3;
function findArchives(read2, size) {
  const tailStart = Math.max(0, size - searchBytes);
  const tail = read2(tailStart, size - tailStart);
  const signature2 = Buffer.from("PK");
  const found = [];
  let looked = 0;
  for (let place = tail.lastIndexOf(signature2); place !== -1 && looked < mostCandidates; place = place === 0 ? -1 : tail.lastIndexOf(signature2, place - 1)) {
    looked++;
    if (place + endBytes > tail.length) continue;
    const archive = archiveAt(read2, tailStart + place, tail.subarray(place, place + endBytes));
    if (archive !== null && !found.some((other) => isInside(archive.end, other))) {
      found.push(archive);
    }
  }
  return found;
}
function isInside(place, archive) {
  return place >= archive.start && place < archive.directory;
}
function archiveAt(read2, end, record) {
  const wide = wideRecord(read2, end);
  const recordStart = wide?.place ?? end;
  const size = wide?.size ?? record.readUInt32LE(12);
  const offset = wide?.offset ?? record.readUInt32LE(16);
  const isEmpty2 = size === 0 && (wide?.entries ?? record.readUInt16LE(10)) === 0;
  const before = recordStart - size;
  for (const directory of [before, offset]) {
    const start2 = directory - offset;
    if (start2 < 0 || directory < 0 || directory > recordStart) continue;
    if (isEmpty2 || isDirectory(read2(directory, 4))) return { start: start2, directory, end };
  }
  return null;
}
function isDirectory(bytes) {
  return bytes.length === 4 && bytes.readUInt32LE(0) === signatures.central;
}
function wideRecord(read2, end) {
  if (end < locator.bytes + endRecord64.bytes) return null;
  const pointer = read2(end - locator.bytes, locator.bytes);
  if (pointer.length < locator.bytes || pointer.readUInt32LE(0) !== locator.signature) return null;
  for (const place of [
    end - locator.bytes - endRecord64.bytes,
    Number(pointer.readBigUInt64LE(8))
  ]) {
    if (!Number.isSafeInteger(place) || place > end - locator.bytes - endRecord64.bytes) continue;
    const record = read2(place, endRecord64.bytes);
    if (record.readUInt32LE(0) !== endRecord64.signature) continue;
    return {
      place,
      entries: Number(record.readBigUInt64LE(32)),
      size: Number(record.readBigUInt64LE(40)),
      offset: Number(record.readBigUInt64LE(48))
    };
  }
  return null;
}

// src/sources/containers/zip.ts
var starts = ["PK", "PK", "PK\x07\b", "Cr24\0\0\0", "Cr24\0\0\0"];
var smallest = 22;
var zip = {
  name: "zip",
  firstByte: [80, 67],
  recognises: (first11) => {
    if (first11[0] !== 80 && first11[0] !== 67 || first11.length < smallest) return false;
    const start2 = String.fromCharCode(...first11.subarray(0, 8));
    return starts.some((known3) => start2.startsWith(known3));
  },
  end: { firstByte: [77, 127, 35], suspects: isProgram, shows: endsLikeArchive },
  access: "memory",
  load: async () => (await __load("./containers.js")).zipReader()
};
var tailBytes = 64 * 1024;
function isProgram(start2) {
  const [first11, second] = [start2[0], start2[1]];
  if (first11 === 127) return second === 69 && start2[2] === 76 && start2[3] === 70;
  return first11 === 35 && second === 33 || first11 === 77 && second === 90;
}
function endsLikeArchive({ read: read2, size }, first11) {
  if (!isProgram(first11)) return false;
  const tail = read2(Math.max(0, size - tailBytes), tailBytes);
  if (!tail.includes("PK", 0, "latin1")) return false;
  return findArchives(read2, size).some(({ directory, end }) => directory < end);
}

// src/sources/containers/zlib.ts
var syncFlush2 = 2;
var zlib = {
  name: "zlib",
  firstByte: [8, 24, 40, 56, 72, 88, 104, 120],
  recognises: (first11) => hasHeader(first11) && canBeDecoded2(first11),
  access: "stream",
  load: async () => (await __load("./containers.js")).zlibReader
};
function hasHeader(first11) {
  const method2 = first11[0] ?? 0;
  const flags = first11[1] ?? 0;
  const isDeflate = (method2 & 15) === 8 && method2 >>> 4 <= 7;
  return isDeflate && (flags & 32) === 0 && (method2 * 256 + flags) % 31 === 0;
}
function canBeDecoded2(first11) {
  try {
    const isCut = first11.length >= firstBytes2;
    return inflateSync(first11, isCut ? { finishFlush: syncFlush2 } : {}).length > 0;
  } catch {
    return false;
  }
}

// src/sources/containers/zstd.ts
var reserved = 8;
var zstd = {
  name: "zstd",
  firstByte: [40, ...skippableStarts],
  recognises: (first11) => {
    const found = firstFrame(first11);
    return found?.magic === magic4.zstd && ((found.frame[4] ?? reserved) & reserved) === 0;
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).zstdReader()
};

// src/sources/containers/index.ts
var containerFormats = [
  pdf,
  officeXml,
  mail,
  mbox,
  sqlite,
  sqliteLog,
  png,
  id3,
  gitPack,
  gzip,
  zip,
  tar,
  bzip2,
  xz,
  zstd,
  lz4,
  zlib,
  brotli,
  lzw,
  ar,
  cpio,
  rpm,
  sevenZip,
  rar,
  cab,
  iso,
  avro,
  parquet,
  leveldb
];
var byFirstByte = Array.from({ length: 256 }, () => []);
for (const format of containerFormats) {
  if (format.firstByte === void 0) for (const formats of byFirstByte) formats.push(format);
  else for (const byte of format.firstByte) byFirstByte[byte]?.push(format);
}
var laterMarks = containerFormats.flatMap(
  (format) => format.laterMark === void 0 ? [] : { format, ...format.laterMark }
);
var startBytes = Math.max(
  firstBytes2,
  ...laterMarks.map(({ position, bytes }) => position + bytes.length)
);
function recognise(start2, name) {
  const first11 = start2.length <= firstBytes2 ? start2 : new Uint8Array(start2.buffer, start2.byteOffset, firstBytes2);
  for (const format of byFirstByte[first11[0] ?? 0] ?? []) {
    if (format.recognises(first11, name)) return format;
  }
  for (const { format, position, bytes } of laterMarks) {
    if (start2[position] === bytes[0] && bytes.every((byte, at) => start2[position + at] === byte)) {
      return format;
    }
  }
  return null;
}
function recogniseBytes(bytes, name) {
  const format = recognise(bytes, name);
  if (format !== null || !mayEndLikeSome(bytes)) return format;
  const read2 = (position, length2) => bytes.subarray(position, position + length2);
  return recogniseEnd({ size: bytes.length, read: read2 }, bytes);
}
function mayEndLikeSome(bytes) {
  for (const { firstByte, lastByte } of endSigns) {
    const isFirst = firstByte?.includes(bytes[0] ?? 0) !== false;
    if (isFirst && (lastByte ?? bytes.at(-1)) === bytes.at(-1)) return true;
  }
  return false;
}
var endSigns = containerFormats.flatMap(
  (format) => format.end === void 0 ? [] : { format, ...format.end }
);
function recogniseEnd(content, start2) {
  return endSigns.find(({ shows }) => shows(content, start2))?.format ?? null;
}
function mayEndLikeContainer(start2, name) {
  return endSigns.some(({ suspects }) => suspects(start2, name));
}
var smallestRebuilt = 32 * 1024;
function mayBeContainer(first11, size) {
  return recognise(first11) !== null || size >= smallestRebuilt && mayEndLikeContainer(first11) || laterMarks.some(({ position, blockBytes: blockBytes3 }) => size > position && size % blockBytes3 === 0);
}

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

// src/sources/text-chunks.ts
function wholeChunk(origin, bytes, offset = 0) {
  return {
    kind: "chunk",
    origin,
    hasLines: true,
    bytes,
    owned: { start: 0, end: bytes.length },
    start: { ...textStart, offset },
    encoding: encodingOf(bytes)
  };
}
function nameChunk(origin, bytes, offset = 0) {
  return { ...wholeChunk(origin, bytes, offset), hasLines: false };
}
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf16be";
  return "utf8";
}

// src/sources/windows.ts
var windowBytes2 = 2 * 1024 * 1024;
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
  const high2 = encoding === "utf16le" ? 1 : 0;
  let { line, column } = from;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const feed = bytes[i + high2] === 0 && bytes[i + 1 - high2] === 10;
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
function memoryContainer(bytes, origin, { allowance, isWholeHistory }) {
  const format = allowance.isOn ? recogniseBytes(bytes, origin.path) : null;
  return format === null ? null : containerItem(origin, format, memoryInput(bytes), {
    isThorough: isWholeHistory !== true || allowance.limits.pdfText
  });
}

// src/sources/object-chunks.ts
function objectChunks(object, needles2) {
  switch (object.type) {
    case "blob":
      return [wholeChunk({ source: "blob", path: null, object: object.oid }, object.bytes)];
    case "commit":
      return commitChunks(object);
    case "tag":
      return tagChunks(object);
    case "tree":
      return treeChunks(object, needles2);
  }
}
function commitChunks(object) {
  const { header: header2, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const chunks = [];
  for (const { line, offset } of linesOf(header2)) {
    const people = startsWith2(line, "author ") || startsWith2(line, "committer ");
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
function treeChunks(object, needles2) {
  const { bytes, oid } = object;
  const idBytes = oid.length / 2;
  const chunks = [];
  for (const entry of treeEntries(bytes, idBytes)) {
    if (entry === null) {
      chunks.push({ kind: "problem", what: `tree ${oid}`, reason: { code: "damaged-tree" } });
      break;
    }
    const name = bytes.subarray(entry.nameAt, entry.nameEnd);
    if (holdsNeedle(name, needles2)) {
      const object2 = hexAt(bytes, entry.idAt, idBytes);
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
function* linesOf(bytes) {
  for (let start2 = 0; start2 < bytes.length; ) {
    const feed = bytes.indexOf(10, start2);
    const end = feed === -1 ? bytes.length : feed;
    yield { line: bytes.subarray(start2, end), offset: start2 };
    start2 = end + 1;
  }
}
function startsWith2(bytes, text) {
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

// src/sources/repository-patterns.ts
function repositoryPatterns(opens) {
  return opens ? [lfsNeedle, brotliNeedle] : [lfsNeedle];
}

// src/sources/history.ts
function* shareItems(plan, request, rulesOut2) {
  const { isOn } = request.allowance;
  const begins = isOn ? containerSigns : noContainers;
  const needles2 = repositoryNeedles(request.needles, isOn);
  for (const item of readShare2(plan, needles2, begins, rulesOut2)) {
    if (item.kind === "object") yield* foundItems(item, { ...request, isWholeHistory: true });
    else if (item.kind === "searched") yield* searched(item);
    else yield item;
  }
}
function repositoryNeedles(needles2, opens) {
  const saved = opens ? needles2.tables?.inRepositories?.() ?? null : null;
  if (saved !== null) return savedNeedles(saved);
  const patterns = shortPatterns([...needles2.patterns, ...repositoryPatterns(opens)]);
  return { tables: null, patterns };
}
var containerSigns = {
  isContainer: (bytes) => recogniseBytes(bytes) !== null,
  mayBeContainer
};
var noContainers = { isContainer: () => false, mayBeContainer: () => false };
function* foundItems(object, request) {
  const content = lfsContent(object);
  if (content !== null) yield { kind: "lfs-pointer", oid: object.oid, content };
  for (const oid of brotliNames(object)) yield { kind: "brotli-name", oid };
  if (holdsName(object, request.needles)) yield { kind: "named-tree", oid: object.oid };
  yield* objectItems(object, request, true);
}
function holdsName({ type, bytes }, needles2) {
  return type === "tree" && holdsNeedle(bytes, needles2);
}
function lfsContent({ type, bytes }) {
  const pointer = type === "blob" ? lfsPointer(bytes) : null;
  return pointer === null || pointer.size === 0 ? null : pointer.content;
}
function* searched(item) {
  const others = item.objects - item.commits;
  const read2 = { kind: "tally", outcome: "read" };
  yield { ...read2, unit: "commit", count: item.commits, bytes: 0 };
  yield { ...read2, unit: "object", count: others, bytes: item.bytes };
}

// src/detect/embedded-starts.ts
var embeddedStarts = ["H4sI", "UEsDB", "SDRzS", "VUVzRE"];

// src/sources/containers/unread-parts.ts
function faultReason(fault) {
  return { code: `container-${fault}` };
}

// src/sources/embedded.ts
var mostLevels = 3;
var shortestLine = 32;
function* embeddedContainers(chunk, starts2, allowance) {
  if (!allowance.isOn || !chunk.hasLines || chunk.encoding !== "utf8") return;
  for (const found of embeddedIn(chunk, starts2)) {
    const format = recognise(found.bytes);
    if (format === null) continue;
    const origin = originOf(chunk, found);
    const container = containerItem(origin, format, memoryInput(found.bytes));
    const heldBytes = found.bytes.length;
    yield { ...container, heldBytes, open: (search) => openEmbedded(container, search) };
  }
}
async function openEmbedded(container, search) {
  const { origin } = container;
  if ((origin.formats ?? []).length >= search.allowance.limits.depth) {
    const reason = faultReason("budget-depth");
    search.emit({ kind: "problem", what: originText(origin), reason });
    return;
  }
  let read2 = 0;
  const problems = [];
  await container.open({
    ...search,
    emit: (item) => {
      if (item.kind === "problem") {
        if (item.reason.code !== "container-truncated") problems.push(item);
      } else {
        if (item.kind === "tally" && item.outcome === "read") read2 += item.bytes;
        search.emit(item);
      }
    }
  });
  if (read2 > 0) for (const problem of problems) search.emit(problem);
}
function originOf(chunk, { at, end, levels }) {
  const { origin, bytes, encoding } = chunk;
  const from = advance(chunk.start, bytes.subarray(0, at), encoding);
  const to = advance(from, bytes.subarray(at, end), encoding);
  return {
    ...origin,
    formats: [...origin.formats ?? [], ...Array.from({ length: levels }, () => "base64")],
    textPlace: {
      offset: from.offset,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column
    }
  };
}
function* embeddedIn({ bytes, owned: owned2 }, starts2) {
  const present = starts2.filter((start2) => {
    const near = bytes.subarray(owned2.start, owned2.end + start2.length);
    return near.includes(start2, 0, "latin1");
  });
  if (present.length === 0) return;
  const text = bytes.toString("latin1");
  for (const start2 of present) {
    let at = text.indexOf(start2, owned2.start);
    while (at !== -1 && at < owned2.end) {
      const end = runEnd(text, at);
      const decoded = isInRun(text, at) ? null : decode(text.slice(at, end), starts2);
      if (decoded !== null) yield { at, end, ...decoded };
      at = text.indexOf(start2, Math.max(end, at + 1));
    }
  }
}
function isInRun(text, at) {
  return /[A-Za-z0-9+/_-]$/.test(text.slice(Math.max(0, at - 2), at).replace(/^\\[nrt]/, ""));
}
var run = /[A-Za-z0-9+/_-]+/y;
var lineBreak = /(?:\r?\n|\\r\\n|\\n)[ \t]*/y;
function runEnd(text, start2) {
  let end = after(run, text, start2);
  for (let line = end - start2; line >= shortestLine; ) {
    const next = after(lineBreak, text, end);
    const nextEnd = after(run, text, next);
    if (next === end || nextEnd === next) break;
    line = nextEnd - next;
    end = nextEnd;
  }
  return end;
}
function after(pattern2, text, at) {
  pattern2.lastIndex = at;
  return pattern2.test(text) ? pattern2.lastIndex : at;
}
function decode(text, starts2) {
  let encoded = text;
  for (let levels = 1; levels <= mostLevels; levels++) {
    const bytes = Buffer.from(encoded.replace(/\\[nr]/g, ""), "base64");
    const inner = bytes.toString("latin1", 0, 16);
    if (!starts2.some((start2) => inner.startsWith(start2))) return { bytes, levels };
    encoded = bytes.toString("latin1");
  }
  return null;
}

// src/scan/detections.ts
function* detectionsIn(chunk, detector, allowance) {
  const { leftOut, textPlace } = chunk.origin;
  for (const found of detector.detect(chunk)) {
    if (leftOut === true && (found.kind === "rejection" || found.kind === "rejections")) continue;
    if (found.kind !== "candidate" || textPlace === void 0) yield found;
    else yield { ...found, sighting: { ...found.sighting, ...textPlace } };
  }
  if (detector.decodes) yield* embeddedContainers(chunk, embeddedStarts, allowance);
}

// rules/identifier-bigrams.json
var identifier_bigrams_default = {
  what: "Cost in half bits of the second character (column) after the first (row) in identifiers; -log2 P(column|row), add-1/2 smoothing.",
  trainedOn: "495,792 distinct identifiers of 21 public repositories, none of them among the precision corpora",
  fold: "lower-case, '-' counts as '_'",
  alphabet: "abcdefghijklmnopqrstuvwxyz0123456789_",
  rows: [
    [
      14,
      9,
      7,
      8,
      14,
      13,
      9,
      18,
      10,
      18,
      14,
      6,
      9,
      7,
      17,
      10,
      18,
      7,
      8,
      5,
      11,
      13,
      15,
      13,
      12,
      17,
      19,
      17,
      18,
      19,
      19,
      19,
      19,
      20,
      19,
      20,
      12
    ],
    [
      6,
      13,
      12,
      13,
      7,
      14,
      13,
      16,
      8,
      10,
      16,
      5,
      11,
      15,
      8,
      13,
      14,
      8,
      9,
      13,
      7,
      17,
      14,
      17,
      9,
      17,
      15,
      15,
      15,
      15,
      14,
      16,
      16,
      16,
      15,
      16,
      8
    ],
    [
      7,
      16,
      12,
      16,
      7,
      14,
      19,
      6,
      9,
      20,
      8,
      9,
      12,
      12,
      5,
      14,
      19,
      9,
      12,
      6,
      10,
      17,
      19,
      20,
      14,
      20,
      18,
      17,
      17,
      17,
      18,
      18,
      18,
      18,
      18,
      18,
      10
    ],
    [
      7,
      11,
      12,
      10,
      4,
      11,
      15,
      16,
      7,
      17,
      15,
      11,
      14,
      15,
      8,
      11,
      17,
      11,
      10,
      13,
      10,
      15,
      16,
      15,
      14,
      20,
      17,
      16,
      17,
      17,
      17,
      17,
      17,
      18,
      17,
      17,
      5
    ],
    [
      9,
      14,
      8,
      8,
      12,
      11,
      13,
      17,
      14,
      19,
      17,
      9,
      10,
      7,
      14,
      11,
      14,
      6,
      6,
      8,
      16,
      11,
      13,
      10,
      13,
      20,
      20,
      18,
      18,
      17,
      15,
      20,
      19,
      21,
      21,
      21,
      6
    ],
    [
      8,
      13,
      12,
      13,
      7,
      8,
      14,
      18,
      4,
      16,
      16,
      8,
      13,
      13,
      6,
      10,
      14,
      9,
      10,
      10,
      10,
      18,
      16,
      17,
      13,
      18,
      16,
      15,
      16,
      16,
      16,
      16,
      16,
      17,
      14,
      16,
      8
    ],
    [
      9,
      13,
      12,
      15,
      3,
      13,
      11,
      10,
      7,
      15,
      16,
      11,
      12,
      9,
      10,
      13,
      16,
      7,
      9,
      11,
      10,
      15,
      15,
      18,
      15,
      17,
      20,
      17,
      18,
      20,
      19,
      20,
      20,
      19,
      19,
      19,
      6
    ],
    [
      5,
      15,
      13,
      14,
      4,
      15,
      17,
      15,
      8,
      17,
      15,
      14,
      12,
      14,
      6,
      14,
      16,
      10,
      12,
      9,
      10,
      16,
      15,
      18,
      14,
      18,
      18,
      17,
      17,
      19,
      19,
      19,
      19,
      19,
      19,
      19,
      5
    ],
    [
      11,
      13,
      8,
      8,
      9,
      11,
      9,
      20,
      17,
      19,
      17,
      8,
      9,
      4,
      7,
      11,
      18,
      10,
      8,
      6,
      18,
      11,
      20,
      13,
      21,
      11,
      23,
      20,
      24,
      22,
      23,
      21,
      23,
      24,
      23,
      23,
      13
    ],
    [
      9,
      11,
      13,
      11,
      5,
      11,
      12,
      13,
      11,
      13,
      13,
      10,
      9,
      12,
      6,
      10,
      12,
      14,
      6,
      13,
      9,
      14,
      9,
      14,
      13,
      14,
      16,
      15,
      15,
      15,
      15,
      15,
      16,
      15,
      15,
      15,
      11
    ],
    [
      9,
      12,
      13,
      12,
      3,
      10,
      12,
      13,
      7,
      14,
      14,
      12,
      14,
      11,
      10,
      12,
      15,
      12,
      8,
      10,
      10,
      14,
      13,
      16,
      15,
      16,
      18,
      16,
      17,
      18,
      18,
      18,
      18,
      18,
      17,
      18,
      5
    ],
    [
      7,
      14,
      14,
      8,
      4,
      14,
      16,
      16,
      6,
      19,
      16,
      8,
      14,
      16,
      6,
      13,
      17,
      15,
      10,
      8,
      9,
      14,
      17,
      21,
      11,
      20,
      21,
      15,
      20,
      20,
      20,
      21,
      22,
      21,
      22,
      22,
      7
    ],
    [
      5,
      10,
      14,
      10,
      4,
      14,
      15,
      17,
      7,
      17,
      18,
      13,
      9,
      13,
      7,
      7,
      18,
      16,
      10,
      13,
      11,
      17,
      15,
      19,
      13,
      18,
      21,
      19,
      19,
      21,
      19,
      21,
      21,
      21,
      21,
      21,
      8
    ],
    [
      7,
      14,
      8,
      7,
      7,
      9,
      7,
      16,
      9,
      17,
      12,
      13,
      15,
      11,
      9,
      14,
      18,
      14,
      8,
      5,
      11,
      11,
      17,
      16,
      15,
      20,
      22,
      20,
      21,
      21,
      23,
      22,
      22,
      23,
      23,
      23,
      7
    ],
    [
      12,
      11,
      9,
      9,
      17,
      10,
      11,
      19,
      12,
      15,
      12,
      8,
      8,
      5,
      10,
      9,
      20,
      6,
      10,
      9,
      8,
      11,
      10,
      15,
      15,
      18,
      23,
      21,
      22,
      23,
      23,
      23,
      23,
      24,
      22,
      24,
      10
    ],
    [
      5,
      15,
      13,
      10,
      6,
      14,
      13,
      13,
      9,
      16,
      15,
      7,
      15,
      17,
      7,
      10,
      18,
      6,
      10,
      8,
      9,
      15,
      15,
      19,
      14,
      19,
      20,
      17,
      18,
      21,
      18,
      20,
      19,
      21,
      20,
      21,
      8
    ],
    [
      11,
      10,
      12,
      11,
      12,
      9,
      13,
      12,
      13,
      11,
      13,
      7,
      13,
      11,
      13,
      12,
      12,
      13,
      12,
      13,
      2,
      13,
      11,
      14,
      14,
      13,
      15,
      15,
      16,
      16,
      15,
      16,
      16,
      14,
      15,
      16,
      10
    ],
    [
      7,
      15,
      11,
      11,
      4,
      14,
      11,
      18,
      7,
      20,
      13,
      13,
      11,
      12,
      7,
      14,
      19,
      10,
      9,
      8,
      11,
      12,
      16,
      18,
      10,
      21,
      21,
      20,
      19,
      22,
      22,
      23,
      23,
      23,
      23,
      24,
      7
    ],
    [
      10,
      16,
      9,
      14,
      5,
      14,
      16,
      9,
      8,
      20,
      13,
      13,
      14,
      14,
      10,
      10,
      14,
      14,
      8,
      4,
      10,
      16,
      14,
      20,
      12,
      19,
      22,
      20,
      19,
      19,
      22,
      22,
      22,
      22,
      22,
      23,
      7
    ],
    [
      7,
      15,
      11,
      13,
      4,
      14,
      16,
      8,
      6,
      20,
      19,
      13,
      14,
      15,
      8,
      12,
      21,
      8,
      9,
      11,
      11,
      17,
      16,
      16,
      10,
      20,
      22,
      18,
      20,
      19,
      21,
      21,
      20,
      22,
      22,
      22,
      5
    ],
    [
      11,
      10,
      10,
      12,
      7,
      11,
      13,
      18,
      10,
      17,
      16,
      7,
      8,
      6,
      15,
      7,
      19,
      7,
      7,
      6,
      16,
      18,
      19,
      15,
      19,
      17,
      20,
      20,
      21,
      20,
      21,
      21,
      20,
      21,
      20,
      21,
      14
    ],
    [
      5,
      15,
      14,
      14,
      3,
      15,
      15,
      15,
      6,
      16,
      16,
      12,
      14,
      13,
      10,
      13,
      15,
      15,
      9,
      14,
      15,
      15,
      15,
      16,
      16,
      17,
      18,
      15,
      14,
      18,
      14,
      18,
      14,
      18,
      17,
      18,
      9
    ],
    [
      6,
      12,
      12,
      12,
      8,
      11,
      15,
      10,
      5,
      12,
      12,
      12,
      14,
      9,
      7,
      13,
      13,
      7,
      9,
      12,
      15,
      14,
      14,
      16,
      15,
      15,
      18,
      16,
      17,
      18,
      18,
      18,
      18,
      18,
      17,
      18,
      6
    ],
    [
      10,
      13,
      9,
      12,
      8,
      13,
      15,
      14,
      8,
      16,
      15,
      10,
      10,
      11,
      13,
      6,
      14,
      13,
      12,
      5,
      14,
      14,
      15,
      11,
      11,
      16,
      15,
      15,
      16,
      17,
      17,
      16,
      17,
      17,
      16,
      18,
      5
    ],
    [
      11,
      12,
      11,
      12,
      9,
      13,
      14,
      15,
      12,
      16,
      14,
      11,
      9,
      9,
      12,
      6,
      15,
      12,
      7,
      8,
      14,
      14,
      14,
      17,
      15,
      14,
      18,
      17,
      17,
      18,
      19,
      18,
      19,
      18,
      18,
      18,
      3
    ],
    [
      7,
      12,
      13,
      13,
      3,
      12,
      13,
      12,
      8,
      12,
      14,
      12,
      12,
      12,
      7,
      13,
      13,
      13,
      11,
      13,
      12,
      13,
      12,
      13,
      11,
      8,
      15,
      15,
      15,
      15,
      15,
      16,
      16,
      16,
      15,
      15,
      12
    ],
    [
      13,
      13,
      13,
      13,
      13,
      13,
      16,
      17,
      17,
      17,
      18,
      18,
      17,
      10,
      17,
      17,
      18,
      17,
      17,
      17,
      17,
      17,
      18,
      17,
      18,
      18,
      5,
      7,
      8,
      9,
      9,
      9,
      9,
      10,
      10,
      9,
      4
    ],
    [
      12,
      11,
      12,
      11,
      12,
      12,
      15,
      16,
      16,
      17,
      16,
      17,
      16,
      16,
      16,
      16,
      16,
      14,
      15,
      16,
      15,
      17,
      17,
      16,
      17,
      17,
      5,
      6,
      7,
      8,
      8,
      8,
      9,
      9,
      10,
      9,
      8
    ],
    [
      11,
      11,
      11,
      11,
      11,
      12,
      15,
      15,
      15,
      16,
      14,
      16,
      15,
      15,
      15,
      14,
      16,
      14,
      14,
      15,
      16,
      15,
      16,
      15,
      18,
      15,
      6,
      7,
      8,
      8,
      7,
      8,
      9,
      9,
      9,
      8,
      7
    ],
    [
      11,
      11,
      11,
      11,
      11,
      11,
      15,
      15,
      15,
      15,
      16,
      15,
      15,
      15,
      15,
      13,
      15,
      14,
      14,
      15,
      15,
      15,
      15,
      15,
      16,
      15,
      5,
      6,
      7,
      9,
      9,
      8,
      10,
      10,
      9,
      9,
      8
    ],
    [
      11,
      11,
      11,
      11,
      11,
      12,
      15,
      16,
      15,
      16,
      15,
      16,
      15,
      16,
      15,
      15,
      15,
      15,
      14,
      15,
      14,
      16,
      16,
      16,
      15,
      16,
      3,
      8,
      9,
      9,
      10,
      10,
      10,
      10,
      11,
      10,
      8
    ],
    [
      10,
      11,
      11,
      10,
      10,
      11,
      15,
      14,
      15,
      14,
      15,
      15,
      14,
      15,
      14,
      14,
      15,
      14,
      14,
      15,
      15,
      15,
      15,
      15,
      15,
      15,
      6,
      7,
      8,
      8,
      8,
      8,
      8,
      9,
      9,
      9,
      10
    ],
    [
      10,
      10,
      10,
      10,
      10,
      10,
      15,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      14,
      13,
      14,
      14,
      14,
      15,
      15,
      14,
      15,
      14,
      6,
      8,
      9,
      9,
      6,
      9,
      9,
      9,
      9,
      9,
      8
    ],
    [
      10,
      10,
      10,
      9,
      10,
      9,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      6,
      8,
      8,
      9,
      8,
      8,
      9,
      9,
      9,
      9,
      10
    ],
    [
      8,
      9,
      10,
      10,
      9,
      10,
      13,
      14,
      14,
      14,
      14,
      13,
      10,
      12,
      14,
      14,
      14,
      13,
      13,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      6,
      9,
      9,
      9,
      9,
      8,
      8,
      9,
      9,
      9,
      9
    ],
    [
      10,
      10,
      10,
      10,
      10,
      10,
      14,
      14,
      15,
      14,
      14,
      14,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      6,
      8,
      8,
      9,
      9,
      9,
      9,
      9,
      9,
      8,
      10
    ],
    [
      9,
      10,
      7,
      9,
      10,
      9,
      12,
      11,
      8,
      15,
      14,
      9,
      9,
      10,
      10,
      8,
      15,
      8,
      7,
      8,
      11,
      12,
      11,
      17,
      20,
      19,
      16,
      13,
      13,
      14,
      13,
      17,
      18,
      19,
      19,
      20,
      10
    ]
  ]
};

// src/detect/score.ts
var symbols = 37;
var separator2 = 36;
var costs = Uint8Array.from(identifier_bigrams_default.rows.flat());
var log10 = Math.log2(10);
var log26 = Math.log2(26);
var log31 = Math.log2(31);
var log36 = Math.log2(36);
var log37 = Math.log2(symbols);
var log62 = Math.log2(62);
function shapeOf(body) {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let separators = 0;
  let hexOnly = true;
  let run2 = 0;
  let longestRun2 = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    run2++;
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) {
      lower++;
      if (code > 102) hexOnly = false;
    } else if (code >= 65 && code <= 90) {
      upper++;
      if (code > 70) hexOnly = false;
    } else {
      separators++;
      run2 = 0;
    }
    if (run2 > longestRun2) longestRun2 = run2;
  }
  if (lower > 0 && upper > 0) hexOnly = false;
  return { length: body.length, lower, upper, digits, separators, hexOnly, longestRun: longestRun2 };
}
function randomnessScore(body, shape) {
  const mixed = shape.lower > 0 && shape.upper > 0;
  return identifierBits(body) - randomBits(shape) + (mixed ? disorderOfCase(body) : 0);
}
var caseCosts = {
  lower: { stays: [0.15, 0.42], changes: [3.3, 2] },
  upper: { stays: [1.5, 0.32], changes: [0.62, 2.3] }
};
function disorderOfCase(body) {
  let bits = 0;
  let before = null;
  let length2 = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    const kind = code >= 97 ? "lower" : code >= 65 ? "upper" : null;
    if (kind === null || code === 95) {
      before = null;
      continue;
    }
    if (before !== null) {
      const costs2 = caseCosts[before][kind === before ? "stays" : "changes"];
      bits += costs2[length2 === 1 ? 0 : 1] - 1;
    }
    length2 = kind === before ? length2 + 1 : 1;
    before = kind;
  }
  return bits;
}
function identifierBits(body) {
  let halfBits = 0;
  let before = fold(body.charCodeAt(0));
  for (let i = 1; i < body.length; i++) {
    const next = fold(body.charCodeAt(i));
    halfBits += costs[before * symbols + next] ?? 0;
    before = next;
  }
  return log37 + halfBits / 2;
}
function pairBits2(before, next) {
  return (costs[fold(before) * symbols + fold(next)] ?? 0) / 2;
}
function casedRandomBits(shape) {
  const { length: length2, lower, upper, digits, separators, hexOnly } = shape;
  const singleCase = lower === 0 || upper === 0;
  if (hexOnly) return 4 * (length2 - separators) + 5 * separators;
  if (separators > 0) return (singleCase ? log37 : 6) * length2;
  if (digits === length2) return log10 * length2;
  if (digits === 0) return (singleCase ? log26 : log26 + 1) * length2;
  return (singleCase ? log36 : log62) * length2;
}
function fold(code) {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code - 48 + 26;
  return separator2;
}
function randomBits(shape) {
  const { length: length2, lower, upper, digits, separators, hexOnly } = shape;
  const letters4 = lower + upper;
  const plain3 = letters4 + digits;
  let bits = 5 * (letters4 + separators) + 6 * digits;
  if (separators === 0) bits = Math.min(bits, log31 * letters4 + log62 * digits);
  if (hexOnly) bits = Math.min(bits, 4 * plain3 + 5 * separators);
  const singleCase = lower === 0 || upper === 0;
  if (singleCase && separators <= 2) bits = Math.min(bits, log36 * plain3 + 6 * separators);
  if (letters4 === length2) bits = Math.min(bits, log26 * length2);
  return bits;
}
function shannonEntropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values())
    bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}

// src/detect/filters/entropy.ts
var entropy = ({ body, rule }) => {
  const { minEntropy } = rule.filters;
  if (minEntropy === void 0 || shannonEntropy(body) >= minEntropy) return void 0;
  return "low entropy";
};

// src/detect/filters/identifier.ts
var mixedAllowance = 4;
var cutOneCaseScore = 10;
var groupedScore = 30;
var cutOneCaseRun = 12;
var uuidLayout = /^[0-9a-f]{8}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{12}$/i;
var identifier = (match) => {
  const { filters: filters2 } = match.rule;
  if (filters2.randomness !== "identifier") return void 0;
  const { minScore = 2, minScoreWithoutDigit = 10, minRun = 9 } = filters2;
  if (match.score < minScoreFor(match, minScore, minScoreWithoutDigit)) return "reads like a name";
  return hasKeyLayout(match, minRun) ? void 0 : "consists of short words";
};
function minScoreFor(match, minScore, withoutDigit) {
  const { shape } = match;
  if (shape.digits === 0) return withoutDigit;
  if (isCutOneCase(match)) return Math.max(minScore, cutOneCaseScore);
  return mixesKinds(shape) && shape.separators === 0 ? minScore - mixedAllowance : minScore;
}
function hasKeyLayout(match, minRun) {
  const { body, shape, score } = match;
  const piece = shape.longestRun;
  if (piece >= (isCutOneCase(match) ? Math.max(minRun, cutOneCaseRun) : minRun)) return true;
  if (uuidLayout.test(body)) return true;
  if (score >= groupedScore && piece >= 4) return true;
  if (!mixesKinds(shape)) return false;
  return score >= 8 && shape.separators <= 4 && piece >= 5 || score >= 16 && piece >= 4;
}
function isCutOneCase({ shape }) {
  return shape.separators > 0 && !shape.hexOnly && (shape.lower === 0 || shape.upper === 0);
}
function mixesKinds(shape) {
  return shape.upper > 0 && shape.lower > 0 && shape.digits > 0;
}

// src/detect/filters/pattern.ts
var longestOrdinaryRun = 4;
var longestOrdinaryHexRun = 5;
var longHexBody = 40;
var fewestCharacters = 7;
var compiled = /* @__PURE__ */ new Map();
var pattern = ({ body, rule }) => {
  const source = rule.body.pattern;
  if (source === void 0) return void 0;
  let expression = compiled.get(source);
  if (expression === void 0) {
    expression = new RegExp(`^(?:${source})$`);
    compiled.set(source, expression);
  }
  return expression.test(body) ? void 0 : "does not match the pattern of the rule";
};
var fewCharacters = ({ body }) => new Set(body.toLowerCase()).size < fewestCharacters ? "few different characters" : void 0;
var runs = ({ body, shape }) => {
  const lower = body.toLowerCase();
  const long = shape.hexOnly && shape.length >= longHexBody ? 1 : 0;
  const limit = (shape.hexOnly ? longestOrdinaryHexRun : longestOrdinaryRun) + long;
  if (longestSequence(lower, 1, 0) > limit) return "run of equal or consecutive characters";
  const alternating = 6 + long;
  if (longestSequence(lower, 2, 0) >= alternating || longestSequence(lower, 2, 1) >= alternating) {
    return "run of equal or consecutive characters";
  }
  const letters4 = lower.replace(/[^a-z]/g, "");
  const digits = lower.replace(/[^0-9]/g, "");
  if (longestSequence(letters4, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
    return "run of equal or consecutive characters";
  }
  return void 0;
};
var periodic = ({ body }) => {
  for (let period = 1; period <= body.length / 2; period++) {
    if (body.startsWith(body.slice(0, body.length - period), period)) return "repeats itself";
  }
  return void 0;
};
function longestSequence(text, step, from) {
  let longest = text.length > from ? 1 : 0;
  for (const direction of [0, 1, -1]) {
    let run2 = 1;
    for (let i = from + step; i < text.length; i += step) {
      run2 = text.charCodeAt(i) - text.charCodeAt(i - step) === direction ? run2 + 1 : 1;
      if (run2 > longest) longest = run2;
    }
  }
  return longest;
}

// src/detect/filters/placeholder.ts
var shortWord = 5;
var plainlyRandom = 20;
var keyLength = 20;
var placeholderWord = ({ body, rule, score }) => {
  const lower = body.toLowerCase();
  for (const word2 of rule.filters.placeholderWords) {
    for (let at = lower.indexOf(word2); at !== -1; at = lower.indexOf(word2, at + 1)) {
      const short2 = word2.length <= shortWord && isWithin(lower, at, word2.length);
      const chance = short2 && score >= plainlyRandom || followsKey(body, at);
      if (!chance) return "placeholder word";
    }
  }
  return void 0;
};
function isWithin(lower, at, length2) {
  return isLetterOrDigit(lower[at - 1]) && isLetterOrDigit(lower[at + length2]);
}
function followsKey(body, at) {
  const head2 = body.slice(0, at);
  const end = Math.max(head2.lastIndexOf("_"), head2.lastIndexOf("-"));
  if (end < keyLength) return false;
  const shape = shapeOf(head2.slice(0, end));
  return shape.longestRun >= keyLength && randomnessScore(head2.slice(0, end), shape) >= plainlyRandom;
}
function isLetterOrDigit(char) {
  return char !== void 0 && /[a-z0-9]/.test(char);
}

// src/detect/filters/index.ts
var filters = [
  pattern,
  placeholderWord,
  fewCharacters,
  runs,
  periodic,
  identifier,
  entropy
];

// src/detect/known-examples.ts
var shortestBeginning = 16;
var knownByRule = /* @__PURE__ */ new WeakMap();
function withoutKnownExamples(rule, body) {
  const text = plain(body);
  let rest = text;
  for (const known3 of knownOf(rule)) {
    if (rest.includes(known3)) rest = rest.replaceAll(known3, "");
    const from = rest.indexOf(known3.slice(0, shortestBeginning));
    if (from !== -1) rest = rest.slice(0, from) + rest.slice(from + sharedLength(rest, from, known3));
  }
  return rest.length === text.length ? null : rest;
}
function sharedLength(text, from, known3) {
  let length2 = 0;
  while (length2 < known3.length && text[from + length2] === known3[length2]) length2++;
  return length2;
}
function knownOf(rule) {
  let known3 = knownByRule.get(rule);
  if (known3 === void 0) {
    known3 = rule.filters.documentationBodies.map(plain).filter((value) => value.length >= shortestBeginning).sort((a, b) => b.length - a.length);
    knownByRule.set(rule, known3);
  }
  return known3;
}
function plain(text) {
  return text.toLowerCase().replace(/[-_.]/g, "");
}

// src/detect/characters.ts
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}
function isLetter2(code) {
  return code >= 97 && code <= 122 || isUpper(code);
}
function isSeparator(code) {
  return code === 95 || code === 45;
}

// src/detect/common-words.ts
var commonWords = new Set(
  `access account acct active admin alice android apache api apikey app apps archive auth authorization aws azure backend
  backup bak bash basic bearer bob body bool boolean bot bucket build cache card cert channel ci class client clone cloud
  code color comment common config console consumer content copy count created credential credentials cron current custom
  dark data database date dated days db debug default delete deleted demo deploy deprecated desc description dev device disable
  disabled do docker docs domain dummy email enabled encoded end env error event example expire expired external false file
  final first fixme foo for format from frontend func gcp git github gitlab global go goes group hash header here hidden host
  hosted html http https id ids image in index info insert int integration internal ios is issue item items java javascript
  job json key keyname keys kind label lang language last latest legacy length level light link list live load local login
  long main managed master me message metadata method mobile mode model month name net netfilter new next no node none not note
  null number obj object of off ok old on one only option optional or order org orig original other owner page pass passwd pat
  password path payload phone php pk placeholder please port position post preprod pref preview primary prio priv private prod
  product production project prop provider proxy public push put py python qa query queue read redacted redis ref refresh region
  release remote remove removed renew replace request reset response result revoke revoked role rk root rotate rotated rsa run
  sample sandbox save schema scope script search second secondary secret secrets section server service session set setting
  settings shared shell sig signature site size sk source sql staging stage start state static status std stderr stdin stdout
  stop storage store str string sub support suffix svc switch sync sys system table tag target team temp template tenant test
  tester testing tests text the theme this time title tmp to todo token tokens top true txt type uat ui undefined unit
  unused update updated uri url us usage use used user username users uuid val valid value values var vault version view
  web webhook website with word work worker write www xml yaml year your zone`.split(/\s+/)
);
function isCommonWord(text) {
  if (isDigit(text.charCodeAt(text.length - 1))) return /^v?\d{1,4}$/.test(text);
  const lower = text.toLowerCase();
  if (!commonWords.has(lower)) return false;
  return text === lower || text === text.toUpperCase() || text.slice(1) === lower.slice(1);
}
var beginnings = new Uint8Array(26 * 26);
for (const word2 of commonWords) {
  const index = pairIndex(word2.charCodeAt(0), word2.charCodeAt(1));
  if (index !== null) beginnings[index] = 1;
}
function mayBeginCommonWord(first11, second) {
  const index = pairIndex(first11, second);
  return index !== null && beginnings[index] === 1;
}
function pairIndex(first11, second) {
  const high2 = (first11 | 32) - 97;
  const low = (second | 32) - 97;
  return high2 >= 0 && high2 < 26 && low >= 0 && low < 26 ? 26 * high2 + low : null;
}

// src/detect/pieces.ts
var uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
var uuidLength = 36;
function piecesOf(body) {
  const pieces = [];
  let start2 = 0;
  for (let at = 0; at <= body.length; at++) {
    if (at < body.length && !separatesPieces(body.charCodeAt(at))) continue;
    if (at > start2) pieces.push({ text: body.slice(start2, at), at: start2 });
    start2 = at + 1;
  }
  return pieces;
}
function separatesPieces(code) {
  return isSeparator(code) || code === 46;
}
function uuidsIn(body) {
  if (body.length < uuidLength) return [];
  return [...body.matchAll(uuid)].map((found) => ({ text: found[0], at: found.index })).filter(({ at }) => at === 0 || separatesPieces(body.charCodeAt(at - 1)));
}
function restsOf(body) {
  const [, ...later] = piecesOf(body);
  return later.slice(0, mostSegments).map(({ at }) => ({ text: body.slice(at), at }));
}
function restAfterWords(body) {
  const first11 = piecesOf(body).find(({ text }) => !isCommonWord(text));
  return first11 === void 0 || first11.at === 0 ? "" : body.slice(first11.at);
}
var mostSegments = 4;
function groupsIn(body) {
  const pieces = piecesOf(body);
  const length2 = pieces[0]?.text.length ?? 0;
  if (pieces.length < 3 || length2 < 4) return null;
  if (pieces.some((piece) => piece.text.length !== length2)) return null;
  return pieces.map((piece) => piece.text).join("");
}
function scored(text) {
  const shape = shapeOf(text);
  return { shape, score: randomnessScore(text, shape) };
}

// src/detect/rule-cache.ts
var mostEntries = 4096;
var RuleCache = class {
  #byRule = /* @__PURE__ */ new WeakMap();
  /** @param key everything that the result depends on, except the rule. */
  get(rule, key, compute) {
    let entries = this.#byRule.get(rule);
    if (entries === void 0) {
      entries = /* @__PURE__ */ new Map();
      this.#byRule.set(rule, entries);
    }
    const cached = entries.get(key);
    if (cached !== void 0) return cached;
    const result = compute();
    if (entries.size >= mostEntries) entries.clear();
    entries.set(key, result);
    return result;
  }
};

// src/detect/judge.ts
var plainlyName = 2;
var shownPiece = 12;
var pieceLength = 16;
var pieceScore = 12;
var pieceScoreWithoutDigit = 20;
var groupsScore = 20;
var wordsBefore = 2;
function judge(match) {
  return judgeBody(match.compiled.rule, match.body, match.left.costBits);
}
function judgeBody(rule, body, costBits3 = 0) {
  return judgements.get(rule, `${costBits3} ${body}`, () => weighEvidence(rule, body, costBits3));
}
var judgements = new RuleCache();
function weighEvidence(rule, body, costBits3) {
  const { shape, score } = scored(body);
  const reason = reasonAgainst(rule, body, costBits3);
  const part = reason === null ? score : partScore(rule, body, costBits3);
  if (part === null) return { shape, score: score - costBits3, reason };
  const rest = withoutKnownExamples(rule, body);
  const known3 = rest !== null && !isRandomPart(rule, rest, costBits3);
  return {
    shape,
    score: Math.max(score, part) - costBits3,
    reason: known3 ? "known example from documentation" : null
  };
}
function isPlainName(body) {
  if (scored(body).score >= plainlyName || uuidsIn(body).length > 0) return false;
  return piecesOf(body).every(
    ({ text }) => text.length < shownPiece || scored(text).score < plainlyName
  );
}
var shortestName = 9;
function isNameOfWords(text) {
  return text.length >= shortestName && /^[a-z]+(?:[_-][a-z]+)+$/.test(text) && isPlainName(text);
}
function isRandomPart(rule, text, costBits3 = 0) {
  if (text.length < pieceLength) return false;
  const { shape, score } = scored(text);
  const least = shape.digits === 0 ? pieceScoreWithoutDigit : pieceScore;
  return score - costBits3 >= least && reasonAgainst(rule, text, costBits3) === null;
}
function reasonAgainst(rule, body, costBits3) {
  const { shape, score } = scored(body);
  for (const filter of filters) {
    const reason = filter({ rule, body, shape, score: score - costBits3 });
    if (reason !== void 0) return reason;
  }
  return null;
}
function partScore(rule, body, costBits3) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  for (const { text } of [...piecesOf(body), ...restsOf(body)]) {
    if (isRandomPart(rule, text, costBits3)) return scored(text).score;
  }
  const rest = restAfterWords(body);
  if (rest.length >= pieceLength && reasonAgainst(rule, rest, costBits3 + wordsBefore) === null) {
    return scored(rest).score;
  }
  for (const { text } of uuidsIn(body)) {
    if (reasonAgainst(rule, text, costBits3) === null) return scored(text).score;
  }
  const groups2 = groupsIn(body);
  if (groups2 === null) return null;
  const { shape, score } = scored(groups2);
  const random = score - costBits3 >= groupsScore && shape.digits > 0;
  return random && reasonAgainst(rule, groups2, costBits3) === null ? score : null;
}

// src/detect/body.ts
var longestBody = 512;
function bodyLength(reader, from, compiled2, least = 0) {
  let length2 = 0;
  while (length2 < longestBody) {
    const code = reader.codeAt(from + length2);
    if (code === -1 || compiled2.alphabet[code] !== 1) break;
    if (length2 >= least && startsKey(reader, from + length2, compiled2)) break;
    length2++;
  }
  return length2;
}
function startsKey(reader, at, { anchors }) {
  return anchors.some((anchor) => {
    for (let i = 0; i < anchor.length; i++) {
      if (reader.codeAt(at + i) !== anchor.charCodeAt(i)) return false;
    }
    return true;
  });
}
function textOf(reader, from, to) {
  let text = "";
  for (let i = from; i < to; i++) text += String.fromCharCode(reader.codeAt(i));
  return text;
}

// src/detect/random-cost.ts
var furtherPiece = 8;
function headCosts(text) {
  const costs2 = new Float64Array(text.length + 1);
  const head2 = new CharacterCounts();
  const piece = new CharacterCounts();
  let pieces = 0;
  let earlierPieces = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    head2.add(code);
    if (separatesPieces(code)) {
      if (piece.length > 0) earlierPieces += casedRandomBits(piece);
      piece.clear();
    } else {
      if (piece.length === 0) pieces++;
      piece.add(code);
    }
    const apart2 = piece.length === 0 ? earlierPieces : earlierPieces + casedRandomBits(piece);
    costs2[i + 1] = Math.min(casedRandomBits(head2), apart2 + furtherPiece * (pieces - 1));
  }
  return costs2;
}
var CharacterCounts = class {
  length = 0;
  lower = 0;
  upper = 0;
  digits = 0;
  separators = 0;
  #onlyHexLetters = true;
  get hexOnly() {
    return this.#onlyHexLetters && (this.lower === 0 || this.upper === 0);
  }
  add(code) {
    this.length++;
    if (code >= 48 && code <= 57) this.digits++;
    else if (code >= 97 && code <= 122) {
      this.lower++;
      if (code > 102) this.#onlyHexLetters = false;
    } else if (code >= 65 && code <= 90) {
      this.upper++;
      if (code > 70) this.#onlyHexLetters = false;
    } else this.separators++;
  }
  clear() {
    this.length = 0;
    this.lower = 0;
    this.upper = 0;
    this.digits = 0;
    this.separators = 0;
    this.#onlyHexLetters = true;
  }
};

// src/detect/tail-cost.ts
var commonWord = 6;
var shortWord2 = [0, 0, 4, 2];
var otherWord = 4;
var singleLetter = 6;
var numberDigit = 1.5;
var separator3 = 1;
var longestCommonWord = 14;
var number = /(?:(?:19|20)\d{6}|v?\d{1,4})(?![A-Za-z0-9])/y;
var underscore = 95;
function tailCosts(text) {
  const end = text.length;
  const starts2 = new Float64Array(end + 1);
  const inside2 = new Float64Array(end + 1);
  for (let i = end - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    const next = i + 1 < end ? text.charCodeAt(i + 1) : underscore;
    const before = i === 0 ? underscore : text.charCodeAt(i - 1);
    const continued = pairBits2(code, next) + kindBits(code, next, before) + (inside2[i + 1] ?? 0);
    if (isSeparator(code)) {
      starts2[i] = separator3 + (starts2[i + 1] ?? 0);
      inside2[i] = starts2[i + 1] ?? 0;
      continue;
    }
    inside2[i] = i + 1 === end ? 0 : continued;
    const single2 = isSeparator(next) ? singleLetter : 0;
    const unlisted = pairBits2(underscore, code) + 1 + otherWord + single2 + (inside2[i] ?? 0);
    starts2[i] = Math.min(unlisted, listedBits(text, i, starts2));
  }
  return starts2;
}
function listedBits(text, from, starts2) {
  let bits = Number.POSITIVE_INFINITY;
  const longest = Math.min(text.length, from + longestCommonWord);
  const mayBegin2 = mayBeginCommonWord(text.charCodeAt(from), text.charCodeAt(from + 1));
  for (let to = from + 2; mayBegin2 && to <= longest && isLetter2(text.charCodeAt(to - 1)); to++) {
    if (!isCommonWord(text.slice(from, to))) continue;
    bits = Math.min(bits, commonWord + (shortWord2[to - from] ?? 0) + (starts2[to] ?? 0));
  }
  if (!isSeparator(text.charCodeAt(from - 1))) return bits;
  number.lastIndex = from;
  const length2 = number.exec(text)?.[0].length;
  if (length2 === void 0) return bits;
  return Math.min(bits, numberDigit * length2 + (starts2[from + length2] ?? 0));
}
function kindBits(code, next, beforeBoth) {
  if (!isLetter2(next)) return isLetter2(code) && isDigit(next) ? 2 : 0;
  if (!isLetter2(code)) return isDigit(code) ? 5 : 1;
  if (isUpper(code)) return isUpper(next) || !isUpper(beforeBoth) ? 0.8 : 4;
  return isUpper(next) ? 6 : 0.3;
}

// src/detect/body-end.ts
var ruler = /(-{3,}|_{3,})/;
function endOfBody(text, opened, after2, rule) {
  const key = `${opened.code} ${opened.count} ${after2.code} ${after2.key} ${text}`;
  return ends.get(rule, key, () => findEnd(text, opened, after2, rule));
}
var ends = new RuleCache();
function findEnd(text, opened, after2, rule) {
  const uncut = withoutRuler(text.slice(0, text.length - closingDelimiters(text, opened, after2)));
  const inside2 = isMarkedEnd(uncut, uncut.length - 1) ? uncut.slice(0, -1) : uncut;
  if (inside2.length < text.length && !isKey(rule, inside2) && isKey(rule, text)) {
    return { length: text.length, estimated: false };
  }
  return withoutTail(inside2, rule) ?? { length: inside2.length, estimated: false };
}
function isKey(rule, body) {
  return judgeBody(rule, body).reason === null;
}
function closingDelimiters(body, { code, count: count2 }, after2) {
  let row = 0;
  const last = body.charCodeAt(body.length - 1);
  if (last !== 45 && last !== 95) return 0;
  while (row < body.length && body.charCodeAt(body.length - 1 - row) === last) row++;
  if (last === 45 && after2.code === 62) return row;
  if (after2.key && !keyLengths.has(body.length)) return row;
  if (count2 > 0 && last === code) return count2 >= 3 && row >= 3 ? row : row >= count2 ? count2 : 0;
  return row > 1 ? row : 0;
}
function withoutRuler(text) {
  const found = ruler.exec(text);
  return found === null || found.index === 0 ? text : text.slice(0, found.index);
}
var keyLengths = /* @__PURE__ */ new Set([
  16,
  20,
  21,
  22,
  24,
  26,
  27,
  32,
  36,
  40,
  43,
  44,
  48,
  64,
  86,
  96,
  128
]);
var base64urlLengths = /* @__PURE__ */ new Set([21, 22, 32, 43, 64, 86]);
function isUsualEnd(text, end) {
  const piece = end - pieceStart(text, end);
  return keyLengths.has(end) || piece >= 20 && keyLengths.has(piece);
}
var separatedTail = 6;
var separatedFromOneCase = 4;
var gluedTail = 9;
var tailOfNoKey = 3;
var tinyTail = 4;
var usualLength = 4;
function pieceStart(text, end) {
  return 1 + Math.max(text.lastIndexOf("_", end - 1), text.lastIndexOf("-", end - 1));
}
function withoutTail(text, rule) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  if (text.length <= rule.body.minLength) return null;
  const whole = isKey(rule, text);
  const end = likeliestEnd(text, rule.body.minLength, whole);
  if (end === null) return null;
  const head2 = text.slice(0, end);
  if (!isKey(rule, head2)) return null;
  const sure = whole || isOfCommonWords(text.slice(end)) || hasRandomPart(rule, head2);
  return sure ? { length: end, estimated: !isMarkedEnd(text, end) } : null;
}
function isOfCommonWords(tail) {
  return piecesOf(tail).every(({ text }) => isCommonWord(text));
}
function hasRandomPart(rule, head2) {
  return piecesOf(head2).some(({ text }) => isRandomPart(rule, text)) || uuidsIn(head2).length > 0;
}
function likeliestEnd(text, least, isKey2) {
  const names2 = tailCosts(text);
  const heads = headCosts(text);
  const whole = heads[text.length] ?? 0;
  const uuidEnds = new Set(uuidsIn(text).map((found) => found.at + found.text.length));
  let best = 0;
  let end = null;
  for (let at = least; at < text.length; at++) {
    if (isSeparator(text.charCodeAt(at - 1))) continue;
    const random = whole - (heads[at] ?? 0);
    const usual = (uuidEnds.has(at) ? 2 : isUsualEnd(text, at) ? 1 : 0) * usualLength;
    const against = isKey2 ? unlikelihood(text, at, uuidEnds.has(at)) : tailOfNoKey;
    const gain = random - (names2[at] ?? 0) - against + usual;
    if (gain > best) {
      best = gain;
      end = at;
    }
  }
  return end;
}
function unlikelihood(text, at, endsUuid) {
  const separated = isSeparator(text.charCodeAt(at));
  if (separated && (endsUuid || isOneCase(text, at))) return separatedFromOneCase;
  const tiny = text.length - at <= 2 ? tinyTail : 0;
  const usual = separated && !base64urlLengths.has(text.length) ? 0 : usualLength;
  return (separated ? separatedTail : gluedTail) + tiny + (isUsualEnd(text, text.length) ? usual : 0);
}
function isOneCase(text, end) {
  const { length: length2, lower, upper } = shapeOf(text.slice(pieceStart(text, end), end));
  return length2 >= 16 && (lower === 0 || upper === 0);
}
function isMarkedEnd(text, end) {
  if (!isSeparator(text.charCodeAt(end))) return false;
  const piece = shapeOf(text.slice(pieceStart(text, end), end));
  return piece.hexOnly && piece.length >= 12;
}

// src/detect/control-sequences.ts
var escapeCode = 27;
var bracket = 91;
var longestParameters = 128;
var longestIntermediates = 4;
var longestString = 1024;
var writtenEscape = [
  String.raw`\\{1,4}(?:x1b|x\{0{0,4}1b\}|u001b|u\{0{0,4}1b\}|U0000001b|0{0,2}33|e|o33|c\[)`,
  String.raw`\^\[`,
  "#033",
  "%(?:25){0,3}1b",
  "_x001b_",
  "&#(?:0{0,3}27|x0{0,3}1b);",
  "=1b",
  "<(?:esc|0x1b|1b)>",
  "\\xe2\\x90\\x9b"
].join("|");
var writtenBracket = String.raw`\[|%(?:25){0,3}5b|\\{1,4}(?:x5b|u005b|133)|_x005b_|&#(?:91|x5b);|=5b`;
var writtenIntroducer = [
  String.raw`\\{1,4}(?:x9b|u009b|u\{0{0,4}9b\}|233|xc2\\{1,4}x9b)`,
  "%(?:25){0,3}(?:c2%(?:25){0,3})?9b",
  "_x009b_",
  String.raw`m-\^\[`
].join("|");
var writtenStringEnd = String.raw`\x07|\x9c|\\{1,4}(?:a|x07|u0007|u\{7\}|007)|\^G|#007|%(?:25){0,3}07|_x0007_|(?:\x1b|${writtenEscape})(?:\\{1,4}|%5c)`;
var longestIntroducer = 24;
var introducer = new RegExp(
  `^(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})`,
  "i"
);
var charset = new RegExp(`^(?:${writtenEscape})[ #%()*+./-][0-~]`, "i");
var stringOpener = new RegExp(`^(?:${writtenEscape})[\\]PX^_]`, "i");
var writtenString = new RegExp(
  `^(?:${writtenEscape})[\\]PX^_][^\\x07\\x1b\\n]{0,${longestString}}?(?:${writtenStringEnd})`,
  "i"
);
var mayBegin = new Uint8Array(256);
for (const char of "\x1BÂâï\\^#%_&=<[") {
  mayBegin[char.charCodeAt(0)] = 1;
}
function sequenceLength(codes2, at) {
  const first11 = codes2(at);
  if (first11 === 14 || first11 === 15) return 1;
  if (first11 === escapeCode) return escapeLength(codes2, at);
  if (first11 === 155) return controlLength(codes2, at + 1, 1);
  if (first11 === 194 && codes2(at + 1) === 155) return controlLength(codes2, at + 2, 2);
  if (first11 >= 144 && first11 <= 194) return stringLength(codes2, at);
  if (!mayFollow(first11, codes2(at + 1))) return 0;
  return writtenLength(codes2, at);
}
function writtenLength(codes2, at) {
  if (codes2(at) === bracket) return lengthWithoutEscape(codes2, at);
  const head2 = textFrom(codes2, at, longestIntroducer);
  if (head2.startsWith("ï¿½[")) {
    const length2 = lengthWithoutEscape(codes2, at + 3);
    return length2 === 0 ? 0 : length2 + 3;
  }
  const opened = introducer.exec(head2)?.[0].length;
  if (opened !== void 0) return controlLength(codes2, at + opened, opened);
  if (stringOpener.test(head2)) return matched(writtenString, codes2, at, longestString);
  return charset.exec(head2)?.[0].length ?? 0;
}
function lengthWithoutEscape(codes2, at) {
  const second = codes2(at + 1);
  if (second === 109 || second === 75) return 2;
  const first11 = second === 63 ? codes2(at + 2) : second;
  if (first11 < 48 || first11 > 57) return 0;
  const length2 = controlLength(codes2, at + 1, 1);
  return length2 > 0 && isLetter2(codes2(at + length2 - 1)) ? length2 : 0;
}
function stringLength(codes2, at) {
  const length2 = codes2(at) === 194 ? 2 : 1;
  const opener = codes2(at + length2 - 1);
  const opens = opener === 144 || opener === 152 || opener >= 157 && opener <= 159;
  return opens ? lengthOfString(codes2, at, length2) : 0;
}
function lengthOfString(codes2, at, opener) {
  for (let end = at + opener; end < at + longestString; end++) {
    const code = codes2(end);
    if (code === 7 || code === 156) return end + 1 - at;
    if (code === escapeCode) return codes2(end + 1) === 92 ? end + 2 - at : 0;
    if (code === -1 || code === 10) return 0;
  }
  return 0;
}
var seconds = {
  "\\": "\\xu0eEUoc123",
  "^": "[",
  "#": "0",
  "%": "1259cC",
  _: "xX",
  "&": "#",
  "=": "1",
  "<": "eE01",
  "[": "?0123456789mK",
  "â": "",
  "ï": "¿"
};
function mayFollow(first11, second) {
  return seconds[String.fromCharCode(first11)]?.includes(String.fromCharCode(second)) ?? false;
}
function escapeLength(codes2, at) {
  const second = codes2(at + 1);
  if (second === bracket) return controlLength(codes2, at + 2, 2);
  if (second === 36) return 0;
  if (isStringOpener(second)) return lengthOfString(codes2, at, 2);
  if (second === 78 || second === 79) return isPrintable(codes2(at + 2)) ? 3 : 0;
  let length2 = 1;
  while (length2 <= longestIntermediates && isIntermediate(codes2(at + length2))) length2++;
  const final = codes2(at + length2);
  if (final >= 48 && final <= 126) return length2 + 1;
  return writtenLength(codes2, at);
}
function controlLength(codes2, from, introducer2) {
  let at = from;
  while (at - from < longestParameters) {
    if (isParameter(codes2(at))) at++;
    else if (isPercentParameter(codes2, at)) at += 3;
    else break;
  }
  const intermediates = at;
  while (at - intermediates < longestIntermediates && isIntermediate(codes2(at))) at++;
  return isFinal(codes2(at)) ? introducer2 + at + 1 - from : 0;
}
function isPercentParameter(codes2, at) {
  if (codes2(at) !== 37 || codes2(at + 1) !== 51) return false;
  const last = codes2(at + 2) | 32;
  return last === 97 || last === 98 || last === 102;
}
function matched(pattern2, codes2, at, longest) {
  return pattern2.exec(textFrom(codes2, at, longest))?.[0].length ?? 0;
}
function textFrom(codes2, from, longest) {
  let text = "";
  for (let at = from; at < from + longest; at++) {
    const code = codes2(at);
    if (code === -1) break;
    text += String.fromCharCode(code);
  }
  return text;
}
var escapeEnds = {
  "\x1B": null,
  b: "1",
  B: "1",
  "}": "bB",
  3: "3",
  e: "\\",
  E: "\\",
  "[": "^cC",
  ";": "7bB",
  _: "bB",
  ">": "bBcC",
  "": ""
};
function mayEndEscape(codes2, last) {
  const before = escapeEnds[String.fromCharCode(codes2(last))];
  return before === null || before?.includes(String.fromCharCode(codes2(last - 1))) === true;
}
var endsWithEscape = new RegExp(`(?:\\x1b|${writtenEscape})$`, "i");
var endsWithIntroducer = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})$`,
  "i"
);
function sequenceStart(codes2, last) {
  const final = codes2(last);
  if (!(final >= 48 && final <= 126)) return null;
  return controlStart(codes2, last) ?? escapeStart(codes2, last);
}
function controlStart(codes2, last) {
  if (!isFinal(codes2(last))) return null;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes2(at))) at--;
  const parameters = at;
  while (parameters - at < longestParameters && isParameter(codes2(at))) at--;
  const opener = codes2(at);
  if (opener === bracket) {
    if (codes2(at - 1) === escapeCode) return at - 1;
    const found = endsWithIntroducer.exec(textBefore(codes2, at, longestIntroducer));
    if (found !== null) return at + 1 - found[0].length;
    return isWithoutEscape(codes2, at, last) ? at : null;
  }
  if (opener === 155) return codes2(at - 1) === 194 ? at - 1 : at;
  return writtenStart(codes2, last);
}
function isWithoutEscape(codes2, opener, last) {
  const final = codes2(last);
  if (last === opener + 1) return final === 109 || final === 75;
  return isLetter2(final);
}
var writtenAtEnd = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})(?:[0-?]|%(?:25){0,3}3[abf]){0,48}[ -/]{0,4}[@-~]$`,
  "i"
);
function writtenStart(codes2, last) {
  const before = codes2(last - 1);
  if (!(isParameter(before) || before === 95 || isEscapeLetter(before))) return null;
  const found = writtenAtEnd.exec(textBefore(codes2, last, 64));
  return found === null ? null : last + 1 - found[0].length;
}
function escapeStart(codes2, last) {
  const before = codes2(last - 1);
  if (before === escapeCode) return last - 1;
  if ((before === 78 || before === 79) && codes2(last - 2) === escapeCode) return last - 2;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes2(at))) at--;
  if (at === last - 1 || !mayEndEscape(codes2, at)) return null;
  const found = endsWithEscape.exec(textBefore(codes2, at, longestIntroducer));
  return found === null ? null : at + 1 - found[0].length;
}
function textBefore(codes2, last, longest) {
  let from = last + 1;
  while (last + 1 - from < longest && codes2(from - 1) !== -1) from--;
  return textFrom(codes2, from, last + 1 - from);
}
function isParameter(code) {
  return code >= 48 && code <= 63;
}
function isIntermediate(code) {
  return code >= 32 && code <= 47;
}
function isFinal(code) {
  return code >= 64 && code <= 126;
}
function isPrintable(code) {
  return code >= 32 && code <= 126;
}
function isEscapeLetter(code) {
  const letter = code | 32;
  return letter === 97 || letter === 98 || letter === 102;
}
function isStringOpener(code) {
  return code === 93 || code === 80 || code === 88 || code === 94 || code === 95;
}

// src/detect/interrupted-body.ts
var mostChecks = 4;
var fewestCharacters2 = 7;
var shortestWord = 5;
function untilGluedWord(text, from, interruptions, isKey2) {
  let inside2 = false;
  let checks = 0;
  for (const { index, continues } of interruptions) {
    const at = index - from;
    if (at >= text.length) break;
    inside2 ||= continues;
    if (at <= 0 || inside2) continue;
    const head2 = text.slice(0, at);
    const tail = text.slice(at);
    if (isNameOfWords(head2)) return head2;
    if (new Set(head2).size < fewestCharacters2 || !isWords(tail)) continue;
    if (tail.length < shortestWord && !keyLengths.has(at)) continue;
    if (isKey2(head2)) return head2;
    if (++checks === mostChecks) break;
  }
  return text;
}
function isWords(text) {
  return randomnessScore(text, shapeOf(text)) < 0;
}

// src/detect/preceding-run.ts
var longestRun = 96;
var shortRun = 3;
var leastWord = 5;
var mostWord = 10;
var randomBeforeDot = 10;
var longBeforeDot = 16;
function textUpTo(reader, last, longest) {
  const first11 = reader.unit === 1 ? 0 : reader.align(0);
  const from = Math.max(first11, reader.offsetAt(last + 1 - longest));
  return reader.text(from, reader.offsetAt(last + 1));
}
function runBefore(reader, last) {
  let length2 = 0;
  while (length2 < longestRun && isOfRun(reader.codeAt(last - length2))) length2++;
  let run2 = "";
  for (let at = last + 1 - length2; at <= last; at++) run2 += String.fromCharCode(reader.codeAt(at));
  return run2;
}
function isOfRun(code) {
  return isLetter2(code) || isDigit(code) || isSeparator(code) || code === 43 || code === 47;
}
function kindOfRun(run2) {
  const own = /[\w-]*$/.exec(run2)?.[0] ?? "";
  const encoded = run2.length > own.length && run2.length > shortRun;
  if (encoded && (isRandom(run2.replaceAll(/[+/]/g, "-")) || !isPath(run2))) return "random";
  return own.length <= shortRun ? "short" : isWords2(own) ? "word" : "random";
}
function isRandomText(run2) {
  return run2.length >= longBeforeDot && isRandom(run2);
}
function isRandom(run2) {
  return run2.length >= 8 && randomnessScore(run2, shapeOf(run2)) >= randomBeforeDot;
}
var date = /^(?:19|20)\d\d[-_]?(?:0\d|1[0-2])[-_]?[0-3]\d$/;
var number2 = /\d{20,}$/;
function isLikeName(run2) {
  return wordBits(run2) >= 0;
}
function isWords2(run2) {
  if (date.test(run2) || number2.test(run2)) return true;
  const pieces = run2.split(/[_+/-]+/).filter((piece) => piece !== "");
  if (!pieces.every((piece) => isShortWord(piece) || isWord(piece))) return false;
  return pieces.length <= 1 || run2.startsWith("/") || pieces.some((piece) => isWord(piece));
}
function isPath(run2) {
  const parts = run2.split(/[+/]+/).filter((part) => part !== "");
  if (isWords2(run2)) return true;
  const hasWord = parts.some((part) => part.split(/[_-]+/).some((piece) => isWord(piece)));
  return hasWord && parts.every((part) => isShortWord(part) || isFolder(part));
}
function isFolder(part) {
  const pieces = part.split(/[_-]+/).filter((piece) => piece !== "");
  return pieces.every(
    (piece) => isShortWord(piece) || oneCase.test(piece) && isLikeName(piece) || isWord(piece)
  );
}
function isShortWord(piece) {
  return piece.length <= shortRun && /^(?:[A-Z]?[a-z]*|[A-Z]+|[a-z]\d)$/.test(piece);
}
function isWord(piece) {
  if (date.test(piece)) return true;
  const letters4 = piece.replace(/(?<=[A-Za-z]{3})\d{1,3}$/, "");
  const words2 = letters4.split(/(?<=[a-z])(?=[A-Z])/);
  return words2.every((word2) => isKnown2(word2) || isLikeWord(word2));
}
function isLikeWord(word2) {
  const least = Math.min(mostWord, leastWord + word2.length - shortRun - 1);
  return word2.length > shortRun && oneCase.test(word2) && wordBits(word2) >= least;
}
var oneCase = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
var known = new RegExp(
  `^(?:${[
    "access|account|admin|api|app|auth|authorization|aws|backup|batch|bearer|body|cfg|client|code|conf|config|copy|cred|credential",
    "current|dark|data|default|demo|dev|dir|email|end|env|field|file|fix|github|gitlab|header|host|item|key|keys|light|line|live|local|login",
    "main|master|mode|name|new|old|org|param|pass|passwd|password|path|prod|project|pub|public|pwd|raw|ref|relay|root|sec|secret|secrets|server|service",
    "session|set|settings|stage|staging|start|tag|temp|test|text|the|theme|tmp|token|tokens|txt|url|use|user|username|val|value|values|var|web|with|word|your"
  ].join("|")})+$`,
  "i"
);
function isKnown2(word2) {
  return oneCase.test(word2) && (known.test(word2) || /^(?:my|id|db|sk|pk|is)$/i.test(word2));
}
function wordBits(run2) {
  const shape = shapeOf(run2);
  const plain3 = shape.lower + shape.upper + shape.digits;
  const random = shape.hexOnly ? 4 * plain3 + 2 * shape.separators : 5 * (shape.lower + shape.upper + shape.separators) + 6 * shape.digits;
  return random - identifierBits(run2) - disorderOfCase(run2);
}

// src/detect/known-compounds.ts
function isWithinCompound(reader) {
  const run2 = runBefore(reader, -1);
  return run2 !== "" && isWithinSymbol(reader, run2) || isWithinHash(reader, run2);
}
var afterIdentifier = /^(?:[EI]|[CD]\d|17h[0-9a-f]{16}E)/;
var longestAfter = 20;
function isWithinSymbol(reader, run2) {
  const found = identifierStart.exec(run2);
  if (found === null) return false;
  const [, length2, start2 = ""] = found;
  const left = Number(length2) - start2.length;
  if (left < 3 || isRandomText(textFrom2(reader, 0, left))) return false;
  return afterIdentifier.test(textFrom2(reader, left, longestAfter));
}
var identifierStart = /(?:[A-Z_]|_Z\w*[a-z])([1-9]\d{0,2})([A-Za-z_]+)$/;
var labelledLengths = { 256: 43, 384: 64, 512: 86 };
var paddings = { 43: "=", 86: "==" };
function isWithinHash(reader, run2) {
  const label = labelledDigest.exec(labelBefore(reader, run2) + run2);
  const digest = label?.[2] ?? run2;
  if (label === null && digest === "") return false;
  const after2 = /^([\w+/-]*)(={0,2})(?![\w+/=-])/.exec(digestFrom(reader));
  if (after2 === null) return false;
  const [, rest = "", padding = ""] = after2;
  const length2 = digest.length + rest.length;
  return length2 === labelledLengths[label?.[1] ?? ""] || padding !== "" && padding === paddings[length2];
}
var labelledDigest = /(?:^|[^A-Za-z0-9])sha(256|384|512)[-=:]([\w+/-]*)$/i;
var longestLabel = "X".length + "sha256=".length;
function labelBefore(reader, run2) {
  const room = Math.min(longestLabel, longestRun - run2.length);
  if (room === 0) return "";
  const sign = reader.codeAt(-1 - run2.length);
  return sign === 61 || sign === 58 ? textUpTo(reader, -1 - run2.length, room) : "";
}
function digestFrom(reader) {
  let length2 = 0;
  while (length2 < longestRun && isOfDigest(reader.codeAt(length2))) length2++;
  return textFrom2(reader, 0, length2);
}
function isOfDigest(code) {
  return isOfRun(code) || code === 61;
}
function textFrom2(reader, first11, count2) {
  let text = "";
  for (let at = first11; at < first11 + count2; at++) {
    const code = reader.codeAt(at);
    if (code < 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}

// src/detect/escapes.ts
var longestEscape = 12;
var escapeAtEnd = new RegExp(
  [
    String.raw`\\(?:[abefnrtv]|[0-7]{1,3}|x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|U[0-9A-Fa-f]{8})`,
    String.raw`\\[ABDGKQRSWXZbdhsw]`,
    "%(?:25){0,3}[0-9A-Fa-f]{2}",
    "%u[0-9A-Fa-f]{4}",
    String.raw`%[-+#0]?[0-9]{0,3}(?:\.[0-9]{1,3})?[dioqsuvx]`,
    "_x[0-9A-Fa-f]{4}_",
    "=(?:[0-9A-F]{2}|3d|0a|2d|5f)",
    "`[0abefnrtv]",
    String.raw`(?:M-)?\^[@-_?]`,
    "#[0-3][0-7]{2}",
    "u00(?:0[ad9]|2[0-9a-f]|3[a-f])",
    String.raw`(?:^|[\s"'\`(=])-[A-Za-z]`
  ].map((form2) => `(?:${form2})$`).join("|")
);
function endsWithEscape2(reader, last) {
  const codes2 = (index) => reader.codeAt(index);
  return sequenceStart(codes2, last) !== null || escapeAtEnd.test(textUpTo(reader, last, longestEscape));
}

// src/detect/left-context.ts
var longestRow = 256;
var shortRunCost = 2;
var wordCost = 2;
var dotCost = 1;
var signCost = 2;
var noDelimiters = { code: 0, count: 0 };
var neutralLeft = { delimiters: noDelimiters, costBits: 0 };
function leftContextOf(reader, anchors) {
  const before = reader.codeAt(-1);
  if (!isJoining(before) || endsWithEscape2(reader, -1)) {
    return continuesRandomText(reader, anchors) ? null : neutralLeft;
  }
  if (isSeparator(before)) {
    const delimiters = delimitersBefore(reader, before);
    if (delimiters !== null) return { ...neutralLeft, delimiters };
  }
  const costBits3 = costOfGlued(reader, before, anchors);
  return costBits3 === null ? null : { ...neutralLeft, costBits: costBits3 };
}
function delimitersBefore(reader, code) {
  let count2 = 1;
  while (count2 < longestRow && reader.codeAt(-1 - count2) === code) count2++;
  if (count2 === longestRow) return { code, count: count2 };
  const outside = reader.codeAt(-1 - count2);
  const apart2 = !isJoining(outside) || endsWithEscape2(reader, -1 - count2);
  return apart2 ? { code, count: count2 } : null;
}
function costOfGlued(reader, before, anchors) {
  if (before === dollar || before === ampersand) return signCost;
  if (before === dot) return costOfDot(reader, anchors);
  const run2 = runBefore(reader, -1);
  if (run2.length === 1 && reader.codeAt(-2) >= 128) return 0;
  if (isForeignPrefix(reader, run2)) return null;
  return isInProse(reader, run2) ? wordCost : costOfRun(run2, anchors);
}
function costOfRun(run2, anchors) {
  for (const anchor of anchors) {
    const earlier2 = run2.lastIndexOf(anchor);
    if (earlier2 !== -1 && isKeyLike(run2.slice(earlier2 + anchor.length))) return shortRunCost;
  }
  const kind = kindOfRun(run2);
  return kind === "random" ? null : kind === "word" ? wordCost : shortRunCost;
}
function isInProse(reader, run2) {
  const outside = -1 - run2.length;
  return /^[a-z]{3,16}$/.test(run2) && reader.codeAt(outside) === 32 && /[a-z]{2}[,.:]?$/.test(textUpTo(reader, outside - 1, 4)) && isLikeName(run2);
}
var brazilianHost = /(?:^|[^A-Za-z0-9])(?:com|net|org|gov|edu|jus|leg|mil|mp|art|blog|eco|ind|inf|tv|adv|app|dev|uol|globo)\.$/i;
function costOfDot(reader, anchors) {
  if (!isWord2(reader.codeAt(-2))) return 0;
  if (brazilianHost.test(textUpTo(reader, -1, 8))) return null;
  const run2 = runBefore(reader, -2);
  return isRandomText(run2) && !anchors.some((anchor) => run2.includes(anchor)) ? null : dotCost;
}
var foreign = /^(?:gbr|ambr|kbr|hbr|lbr|wbr|cbr|cfbr|cvisbr)$/;
var foreignPart = /^(?:pat|sk|pk|rk|live|test|prod|key|secret)_/;
function isForeignPrefix(reader, run2) {
  if (!/^[a-z]{1,4}$/.test(run2)) return false;
  const outside = reader.codeAt(-1 - run2.length);
  if (outside >= 127 || outside >= 0 && outside < 32 && !isSpace(outside)) return false;
  if (/^(?:key|api|auth)$/.test(run2)) return false;
  let after2 = "";
  for (let at = 3; at < 10; at++) after2 += String.fromCharCode(Math.max(0, reader.codeAt(at)));
  return foreignPart.test(after2) || run2.length > 1 && foreign.test(`${run2}br`);
}
function continuesRandomText(reader, anchors) {
  const codes2 = (index) => reader.codeAt(index);
  let last = -1;
  for (let count2 = 0; count2 < 4; count2++) {
    const start2 = sequenceStart(codes2, last);
    if (start2 === null) break;
    last = start2 - 1;
  }
  if (last === -1 || !isWord2(reader.codeAt(last))) return false;
  const run2 = runBefore(reader, last);
  return isRandomText(run2) && !anchors.some((anchor) => run2.includes(anchor));
}
var keyLength2 = 16;
var keyScore = 10;
function isKeyLike(body) {
  return body.length >= keyLength2 && randomnessScore(body, shapeOf(body)) >= keyScore;
}
var dot = 46;
var dollar = 36;
var ampersand = 38;
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function isWord2(code) {
  return isDigit(code) || isLetter2(code) || isSeparator(code);
}
function isJoining(code) {
  return isWord2(code) || code === dot || code === dollar || code === ampersand;
}

// src/detect/secret-half.ts
var shortestId = 6;
var leastIdScore = 0;
function secretHalf(reader, at, first11, compiled2) {
  const { rule } = compiled2;
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || reader.codeAt(at) !== secretSeparator.charCodeAt(0)) {
    return null;
  }
  if (!mayBeKeyId(first11, compiled2)) return null;
  const length2 = bodyLength(reader, at + 1, compiled2);
  const read2 = textOf(reader, at + 1, at + 1 + length2);
  const after2 = { code: reader.codeAt(at + 1 + length2), key: false };
  const end = endOfBody(read2, noDelimiters, after2, rule);
  const second = read2.slice(0, end.length);
  if (!isRandomPart(rule, second)) return null;
  const text = first11 + secretSeparator + second;
  if (text.length > longestBody) return null;
  return { text, length: text.length, estimated: end.estimated };
}
function mayBeKeyId(first11, { rule }) {
  if (first11.length < shortestId) return false;
  if (first11.length >= rule.body.minLength) return judgeBody(rule, first11).reason === null;
  return scored(first11).score >= leastIdScore;
}

// src/detect/sqlite-record.ts
var longestRecord = 1024;
var longestHeader = 64;
function columnAround(codes2) {
  for (let at = -2; at >= -longestRecord; at--) {
    const headerLength = codes2(at);
    if (headerLength === -1) return null;
    if (headerLength < 2 || headerLength > longestHeader || at + headerLength > 0) continue;
    const column = columnByHeader(codes2, at, headerLength);
    if (column !== null) return column;
  }
  return null;
}
function columnByHeader(codes2, header2, headerLength) {
  const data = header2 + headerLength;
  let found = null;
  let end = data;
  let at = header2 + 1;
  while (at < data) {
    const [type, length2] = varint(codes2, at);
    if (type === null) return null;
    at += length2;
    const size = sizeOf(type);
    if (size === null) return null;
    if (type >= 12 && end <= 0 && end + size > 0) found = { start: end, end: end + size };
    end += size;
  }
  if (at !== data || found === null) return null;
  return statesPayload(codes2, header2, end - header2) ? found : null;
}
function statesPayload(codes2, header2, length2) {
  if (endsVarint(codes2, header2 - 1, length2)) return true;
  for (let rowId = 1; rowId <= 9; rowId++) {
    if (codes2(header2 - rowId) >= 128 !== rowId > 1) return false;
    if (endsVarint(codes2, header2 - 1 - rowId, length2)) return true;
  }
  return false;
}
function endsVarint(codes2, last, value) {
  let rest = value;
  for (let at = last, mark = 0; ; at--, mark = 128) {
    if (codes2(at) !== (rest & 127 | mark)) return false;
    rest >>>= 7;
    if (rest === 0) return true;
  }
}
function varint(codes2, from) {
  let value = 0;
  for (let length2 = 1; length2 <= 4; length2++) {
    const code = codes2(from + length2 - 1);
    if (code === -1) return [null, 0];
    value = value * 128 + (code & 127);
    if (code < 128) return [value, length2];
  }
  return [null, 0];
}
var numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function sizeOf(type) {
  return type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : numberSizes[type] ?? null;
}

// src/detect/stated-length.ts
var control = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
var kinds = { control: 1, high: 2, colon: 3 };
var kindOf2 = Uint8Array.from({ length: 256 }, (_, code) => {
  if (control.test(String.fromCharCode(code))) return kinds.control;
  return code >= 128 ? kinds.high : code === 58 ? kinds.colon : 0;
});
var longestLead = 48;
var nearby = 24;
var signsAfter = 8;
function signsIn(word2) {
  const colons = word2 ^ 976894522;
  const signs2 = word2 | word2 - 538976288 & ~word2 | colons - 16843009 & ~colons;
  return signs2 & 2155905152;
}
var TextBefore = class {
  #bytes;
  /** The bytes, four at a time, and how many others are in the first word. */
  #words;
  #shift;
  /** Bytes before this one were checked. */
  #checked = 0;
  /** The last control character, and the last other sign of a length: a byte above 7f, or a colon after a digit. */
  #control = Number.NEGATIVE_INFINITY;
  #sign = Number.NEGATIVE_INFINITY;
  constructor(bytes) {
    this.#bytes = bytes;
    this.#shift = bytes.byteOffset & 3;
    this.#words = new Int32Array(
      bytes.buffer,
      bytes.byteOffset - this.#shift,
      this.#shift + bytes.length >> 2
    );
  }
  /** True if the text before a place, as far as `statedEnds` looks at it, is ASCII without such signs. */
  isPlain(at) {
    const words2 = this.#words;
    const shift = this.#shift;
    const from = Math.max(this.#checked, at - longestRecord);
    const last = at + shift >> 2;
    let word2 = from + shift + 3 >> 2;
    this.#note(from, Math.min(at, 4 * word2 - shift));
    for (; word2 < last; word2++) {
      const signs2 = signsIn(words2[word2]);
      if (signs2 !== 0) this.#note(4 * word2 - shift, 4 * word2 - shift + 4);
    }
    this.#note(Math.max(from, 4 * last - shift), at);
    this.#checked = Math.max(this.#checked, at);
    return this.#control < at - longestRecord && this.#sign < at - longestLead;
  }
  #note(from, to) {
    const bytes = this.#bytes;
    for (let i = from; i < to; i++) {
      const kind = kindOf2[bytes[i]];
      if (kind === 0) continue;
      if (kind === kinds.control) this.#control = i;
      else if (kind === kinds.high || isDigit(bytes[i - 1] ?? -1)) this.#sign = i;
    }
  }
};
function isBeforeText(bytes, end) {
  const last = Math.min(bytes.length, end + signsAfter);
  for (let at = end; at < last; at++) {
    const byte = bytes[at];
    if (kindOf2[byte] === kinds.control || mayBegin[byte] === 1) return false;
  }
  return true;
}
function statedEnds(reader, available) {
  if (reader.unit !== 1) return [];
  const codes2 = (index) => reader.codeAt(index);
  const ends2 = [];
  const isBeforeBinary = () => reader.textEnd !== available && hasBinary(codes2, available, available + signsAfter);
  if (reader.isAfterText && !isBeforeBinary()) return ends2;
  const add2 = (start2, length2, kind) => {
    const end = start2 + length2;
    if (end > 0 && end <= available) ends2.push({ length: end, begins: start2 === 0, kind });
  };
  if (!continuesOtherText(reader)) addListed(codes2, available, add2);
  if (ends2.length > 0) return ends2;
  const before = textUpTo(reader, -1, longestRecord);
  const isText = !control.test(before);
  const close = before.slice(-nearby);
  if (isText && !before.slice(-longestLead).includes(":") && !/[^\0-\x7f]/.test(close)) {
    if (!isBeforeBinary()) return ends2;
  }
  const column = isText ? null : columnAround(codes2);
  if (column !== null) add2(column.start, column.end - column.start, "sure");
  if (ends2.length > 0) return ends2;
  addDigits(codes2, add2);
  const binary = !isText && hasBinary(codes2, -nearby, 0) || isBeforeBinary();
  if (!binary && !hasStrayByte(codes2, -nearby, 0)) return ends2;
  let lead = 0;
  while (lead > -longestLead && isPrintable2(codes2(lead - 1))) lead--;
  for (let start2 = lead; start2 <= 0; start2++) {
    addMarked(codes2, start2, add2);
    if (binary) addWide(codes2, start2, add2);
  }
  addShort(codes2, available, binary, add2);
  if (binary) addBare(codes2, add2);
  const exact = ends2.filter(({ length: length2 }) => length2 === available);
  const isGuess = ({ kind }) => kind === "bare" || kind === "far";
  return [...exact, ...ends2.filter((end) => !isGuess(end)), ...ends2.filter(isGuess)];
}
function continuesOtherText(reader) {
  const run2 = runBefore(reader, -1);
  const start2 = String.fromCharCode(reader.codeAt(0), reader.codeAt(1), reader.codeAt(2));
  return isRandomText(run2) && !run2.includes(start2);
}
function addListed(codes2, available, add2) {
  for (const [start2, afterText2] of listHeaders) {
    const end = afterText2(codes2, start2);
    if (start2 === -2 && isShortCbor(codes2(start2))) continue;
    if (end >= 1 && end < available && isFollowedByTexts(codes2, end, codes2(start2), afterText2)) {
      add2(0, end, "sure");
    }
  }
}
var mostListed = 4;
function isFollowedByTexts(codes2, from, type, afterText2) {
  let same = 0;
  let at = from;
  for (let count2 = 0; count2 < mostListed; count2++) {
    const next = afterText2(codes2, at);
    if (next === notText) return same > 0 && isBeyondText(codes2(at)) && !isBeyondText(codes2(at - 1));
    if (!isAscii(codes2, at + (isShortCbor(codes2(at)) ? 1 : 2), next)) return false;
    if (codes2(at) === type) same++;
    if (same === 2) return true;
    at = next;
  }
  return false;
}
function isAscii(codes2, from, to) {
  for (let at = from; at < to; at++) if (!isPrintable2(codes2(at)) || codes2(at) > 126) return false;
  return true;
}
function isBeyondText(code) {
  return code < 32 && !isLayout(code);
}
var notText = -1e3;
var afterCborText = (codes2, at) => {
  const type = codes2(at);
  if (isShortCbor(type)) return at + 1 + (type & 31);
  return type === 120 ? at + 2 + codes2(at + 1) : notText;
};
function isShortCbor(type) {
  return type >= 96 && type < 120;
}
var afterMarshalText = (codes2, at) => codes2(at) === 122 || codes2(at) === 90 ? at + 2 + codes2(at + 1) : notText;
var listHeaders = [
  [-1, afterCborText],
  [-2, afterCborText],
  [-2, afterMarshalText]
];
function addDigits(codes2, add2) {
  for (let start2 = 0; start2 > -longestLead; start2--) {
    if (codes2(start2 - 1) !== 58 || !isDigit(codes2(start2 - 2))) continue;
    if (codes2(start2) === 34) return;
    let value = 0;
    let power = 1;
    for (let at = start2 - 2; isDigit(codes2(at)) && at > start2 - 7; at--, power *= 10) {
      value += (codes2(at) - 48) * power;
    }
    add2(start2, value, "digits");
    return;
  }
}
function addMarked(codes2, start2, add2) {
  const last = codes2(start2 - 1);
  const type = codes2(start2 - 2);
  const near = start2 === 0 ? "type" : "far";
  if (oneByteTypes.has(type)) add2(start2, last, near);
  if (type === 16 && codes2(start2 - 3) === 95) add2(start2, last, "type");
  const wide = last + 256 * type;
  const third = codes2(start2 - 3);
  if (third === 121 || third === 218 || third === 17 && codes2(start2 - 4) === 95)
    add2(start2, wide, "type");
  if (third === 68 && type === 135 && last > 128) add2(start2, last & 127, "type");
  if (third === 135 && codes2(start2 - 4) === 68 && type >> 6 === 1) {
    add2(start2, wide & 16383, "type");
  }
  if (type === 34 && last > 5) add2(start2, last - 5, near);
  if (type === 1 && codes2(start2 - 3) === 34) add2(start2, last, "type");
}
function addShort(codes2, available, binary, add2) {
  const type = codes2(-1);
  if ((type & 224) !== 160 && (type & 224) !== 96) return;
  const length2 = type & 31;
  if (binary || length2 === available) add2(0, length2, "bare");
}
var oneByteTypes = /* @__PURE__ */ new Set([120, 217, 140, 85, 122, 90, 250, 218]);
function addWide(codes2, start2, add2) {
  const [a, b, c, d] = [codes2(start2 - 4), codes2(start2 - 3), codes2(start2 - 2), codes2(start2 - 1)];
  const wide = start2 === 0 ? "type" : "far";
  const bare = start2 === 0 ? "bare" : "far";
  if (a === 0 && b === 0 && c === 0) add2(start2, d, wide);
  else if (c === 0) add2(start2, d, bare);
  if (b === 0 && c === 0 && d === 0) {
    add2(start2, a, "type");
    if (codes2(start2 + a - 1) === 0) add2(start2, a - 1, "sure");
    if (a % 4 === 0) add2(start2, a / 4 - 4, "type");
  } else if (d === 0) {
    if (c % 4 === 0 && b === 0) add2(start2, c / 4 - 4, bare);
    add2(start2, c, bare);
  }
  if (isZero(codes2, start2 - 7, start2)) add2(start2, codes2(start2 - 8), "type");
}
function isZero(codes2, from, to) {
  for (let at = from; at < to; at++) if (codes2(at) !== 0) return false;
  return true;
}
function addBare(codes2, add2) {
  const last = codes2(-1);
  const before = codes2(-2);
  if (last < 128) add2(0, last, "bare");
  if (last % 2 === 0 && last < 128) add2(0, last / 2, "bare");
  if (last % 2 === 1) add2(0, (last - 1) / 2 - 1, "bare");
  if (before >= 128 && last < 128) {
    const wide = last * 128 + (before & 127);
    add2(0, wide, "bare");
    if (wide % 2 === 0) add2(0, wide / 2, "bare");
  }
}
function hasBinary(codes2, from, to) {
  let controls = 0;
  let escapes = 0;
  for (let at = from; at < to; at++) {
    const code = codes2(at);
    if (code === 0) return true;
    if (code === 27) escapes++;
    else if (code > 0 && code < 32 && !isLayout(code)) controls++;
  }
  return controls > 0 && escapes === 0;
}
function hasStrayByte(codes2, from, to) {
  for (let at = from; at < to; at++) {
    if (codes2(at) >= 128 && codes2(at - 1) < 128 && codes2(at + 1) < 128) return true;
  }
  return false;
}
function isLayout(code) {
  return code === 9 || code === 10 || code === 12 || code === 13 || code === 27;
}
function isPrintable2(code) {
  return code >= 32 && code !== 127;
}

// src/detect/stated-body.ts
var plainlyRandom2 = 8;
var likeWords = 2;
function statedBody(reader, from, text, isKey2) {
  for (const { length: length2, begins, kind } of statedEnds(reader, from + text.length)) {
    const body = text.slice(0, Math.max(0, length2 - from));
    if (!mayEnd(reader, from, text, body.length, kind)) continue;
    if (isKey2(body)) return { body, begins };
  }
  return null;
}
function mayEnd(reader, from, text, end, kind) {
  const rest = text.slice(end);
  if (rest === "" || kind === "sure") return true;
  const after2 = reader.codeAt(from + text.length);
  if (kind === "digits") {
    const items = after2 === colon ? /^(?:[deil]|i\d+e)*\d+$/ : /^(?:[deil]|i\d+e)+$/;
    return items.test(rest);
  }
  const isNextItem = rest.length <= 2 && isBinaryCode(after2);
  if (kind === "far") return isNextItem;
  if (kind === "type") return rest.length <= 3 || !isRandom2(rest);
  const unlikely = isPunctuation(reader.codeAt(-1)) && !isItemType(reader.codeAt(-2));
  if (isNextItem && !unlikely) return true;
  if (unlikely && textSeparators.has(reader.codeAt(-1))) return false;
  const most = unlikely ? 0 : likeWords;
  return rest.length > 3 && [rest, rest.slice(1)].some((words2) => !isRandom2(words2, most));
}
var colon = 58;
var textSeparators = /* @__PURE__ */ new Set([32, 34, 39, 47, colon, 61, 96]);
function isBinaryCode(code) {
  return code >= 127 || code >= 0 && code < 32 && !isLayout(code);
}
function isPunctuation(code) {
  return code >= 32 && code < 127 && !/[A-Za-z0-9]/.test(String.fromCharCode(code));
}
function isItemType(code) {
  return code > 0 && code < 32 && code !== 9 && code !== 13 && code !== 27 || code >= 128 || code === 120 || code === 105 || code === 85;
}
function isRandom2(text, bits = plainlyRandom2) {
  return randomnessScore(text, shapeOf(text)) >= bits;
}

// src/detect/matches.ts
function compileRule(rule) {
  const alphabet4 = new Uint8Array(256);
  const member = new RegExp(`[${rule.body.alphabet}]`);
  for (let code = 0; code < 128; code++) {
    alphabet4[code] = member.test(String.fromCharCode(code)) ? 1 : 0;
  }
  const anchors = anchorsOf(rule);
  const plainAlphabet = alphabet4.map(
    (isMember, code) => mayBegin[code] === 1 || anchors.some((anchor) => anchor.charCodeAt(0) === code) ? 0 : isMember
  );
  return { rule, anchors, alphabet: alphabet4, plainAlphabet };
}
function anchorsOf(rule) {
  const anchors = rule.prefixes.map((prefix) => prefix.text).filter((text, _, all) => !all.some((other) => other !== text && text.startsWith(other)));
  return [...new Set(anchors)];
}
function* matchesIn(bytes, from, to, compiled2, view) {
  for (const anchor of compiled2.anchors) {
    const needle = view.needle(anchor);
    const near = bytes.subarray(0, to + needle.length);
    for (let at = near.indexOf(needle, Math.max(0, from - 1)); at !== -1; at = near.indexOf(needle, at + 1)) {
      const reader = view.open(bytes, at);
      if (reader === null || reader.start < from || reader.start >= to) continue;
      const match = matchAt(reader, compiled2);
      if (match !== null) yield match;
    }
  }
}
function matchAt(reader, compiled2) {
  for (const prefix of compiled2.rule.prefixes) {
    if (!startsWith3(reader, prefix.text)) continue;
    const match = matchBy(reader, compiled2, prefix);
    if (match !== null) return match;
  }
  return null;
}
function matchBy(reader, compiled2, prefix) {
  const { rule } = compiled2;
  const { minLength } = rule.body;
  const from = prefix.text.length;
  const read2 = bodyLength(reader, from, compiled2, isJoining(reader.codeAt(-1)) ? 0 : minLength);
  const text = textOf(reader, from, from + read2);
  const half = secretHalf(reader, from + read2, text, compiled2);
  if (half === null && read2 < minLength) return null;
  if (isWithinCompound(reader)) return null;
  const form2 = formOf(reader, compiled2, prefix);
  const isKey2 = (body) => body.length >= minLength && judgeBody(rule, body).reason === null;
  const stated = statedBody(reader, from, text, isKey2);
  if (stated?.begins) {
    return form2(stated.body, neutralLeft, false);
  }
  const left = leftContextOf(reader, compiled2.anchors);
  if (left === null) return null;
  if (stated !== null) return form2(stated.body, left, false);
  const ended = half ?? endedBody(reader, compiled2, from, text, left, isKey2);
  if (ended.length < minLength) return null;
  const estimated = ended.estimated || ended.length === longestBody;
  const match = form2(ended.text.slice(0, ended.length), left, estimated);
  return left.costBits > 0 && judge(match).reason !== null ? null : match;
}
function endedBody(reader, compiled2, from, text, left, isKey2) {
  const whole = untilGluedWord(text, from, reader.interruptions, isKey2);
  const cut = whole.length < text.length;
  const after2 = {
    code: cut ? -1 : reader.codeAt(from + text.length),
    key: !cut && startsKey(reader, from + text.length, compiled2)
  };
  return { text: whole, ...endOfBody(whole, left.delimiters, after2, compiled2.rule) };
}
function formOf(reader, compiled2, prefix) {
  return (body, left, endEstimated) => {
    const last = prefix.text.length + body.length - 1;
    return {
      compiled: compiled2,
      reader,
      decoded: decodedIn(reader, last),
      prefix,
      body,
      left,
      endEstimated,
      start: reader.start,
      end: reader.offsetAt(last) + reader.unit,
      tooLong: body.length > compiled2.rule.body.maxLength
    };
  };
}
function decodedIn(reader, last) {
  const names2 = reader.interruptions.filter(({ index }) => index <= last).map(({ name }) => name);
  return names2.length === 0 ? reader.decoded : [.../* @__PURE__ */ new Set([...reader.decoded, ...names2])];
}
function startsWith3(reader, text) {
  for (let i = 0; i < text.length; i++) {
    if (reader.codeAt(i) !== text.charCodeAt(i)) return false;
  }
  return true;
}

// src/detect/placed-match.ts
function placed(match) {
  return { match, decoded: match.decoded, place: match, accepted: judge(match).reason === null };
}

// src/search/encoded.ts
var base64Alphabet = {
  bits: 6,
  characters: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "+-", "/_"]
};
var base32Alphabet = {
  bits: 5,
  characters: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"]
};
var hexAlphabet = {
  bits: 4,
  characters: [..."0123456789", ...[..."ABCDEF"].map((c) => c + c.toLowerCase())]
};
var groupLength = { 4: 2, 5: 8, 6: 4 };
var groupBytes = { 4: 1, 5: 5, 6: 3 };
var anyByte = setOf(() => true);
var emptySet = 60;
function encodedPatterns(pattern2, alphabet4) {
  const { bits } = alphabet4;
  const sets = pattern2.elements.flatMap(({ set, min }) => Array.from({ length: min }, () => set));
  return Array.from(
    { length: groupBytes[bits] },
    (_, skipped2) => encodedAt(sets, skipped2, alphabet4)
  );
}
function encodedAt(inner, skipped2, alphabet4) {
  const { bits } = alphabet4;
  const sets = [...Array.from({ length: skipped2 }, () => anyByte), ...inner, anyByte, anyByte];
  const total2 = (skipped2 + inner.length) * 8;
  const first11 = Math.floor(skipped2 * 8 / bits);
  const elements = [];
  for (let at = first11 * bits; at < total2; at += bits) {
    elements.push(elementFor(sets, at, alphabet4));
  }
  const { elements: kept, phase } = trimmed2(elements, first11);
  return { elements: kept, phase: phase % groupLength[bits] };
}
var known2 = /* @__PURE__ */ new WeakMap();
function elementFor(sets, at, alphabet4) {
  let elements = known2.get(alphabet4);
  if (elements === void 0) {
    elements = /* @__PURE__ */ new Map();
    known2.set(alphabet4, elements);
  }
  const first11 = sets[at >> 3] ?? anyByte;
  const next = sets[(at >> 3) + 1] ?? anyByte;
  const key = (numberOf(first11) * mostSets + numberOf(next)) * 8 + (at & 7);
  let element = elements.get(key);
  if (element === void 0) {
    element = once(charactersFor(first11, next, at & 7, alphabet4));
    elements.set(key, element);
  }
  return element;
}
var mostSets = 2 ** 24;
var numbers = /* @__PURE__ */ new WeakMap();
var count = 0;
function numberOf(set) {
  let number4 = numbers.get(set);
  if (number4 === void 0) {
    number4 = count++;
    numbers.set(set, number4);
  }
  return number4;
}
function charactersFor(first11, next, before, { bits, characters: characters2 }) {
  const fromFirst = Math.min(bits, 8 - before);
  const fromNext = bits - fromFirst;
  const firsts = bitsOf(first11, 8 - before - fromFirst, fromFirst);
  const nexts = bitsOf(next, 8 - fromNext, fromNext);
  let text = "";
  for (const first12 of firsts) {
    for (const next2 of nexts) text += characters2[first12 << fromNext | next2] ?? "";
  }
  return setOfCharacters(text);
}
var setsByText = /* @__PURE__ */ new Map();
function setOfCharacters(text) {
  let set = setsByText.get(text);
  if (set === void 0) {
    set = setOf((byte) => text.includes(String.fromCharCode(byte)));
    setsByText.set(text, set);
  }
  return set;
}
function bitsOf(set, shift, count2) {
  const values2 = new Uint8Array(1 << count2);
  if (set === anyByte) values2.fill(1);
  else for (const byte of membersOf(set)) values2[byte >> shift & values2.length - 1] = 1;
  return indicesOf(values2);
}
function trimmed2(elements, phase) {
  let start2 = 0;
  let end = elements.length;
  while (start2 < end && isEmpty(elements[start2])) start2++;
  while (end > start2 && isEmpty(elements[end - 1])) end--;
  return { elements: elements.slice(start2, end), phase: phase + start2 };
}
function isEmpty(element) {
  return element !== void 0 && membersOf(element.set).length >= emptySet;
}

// src/detect/views/decoder.ts
var reachBefore = 768;
var reachAfter = 3072;
var mostBefore = 4 * 1024;
var mostAfter = 128 * 1024;
var shortestKey = 11;
var DecodedText = class {
  #bytes;
  #places;
  #ends = null;
  #length = 0;
  /** @param capacity most bytes that will be added. */
  constructor(capacity) {
    this.#bytes = Buffer.allocUnsafe(capacity);
    this.#places = new Uint32Array(capacity + 1);
  }
  get length() {
    return this.#length;
  }
  /** Adds a byte that was decoded from the text at `place`. */
  add(byte, place) {
    this.#bytes[this.#length] = byte;
    this.#places[this.#length] = place;
    this.#length++;
  }
  /** Adds a byte that was decoded from the text between two offsets. To be used for every byte or for none. */
  addSpan(byte, place, end) {
    this.#ends ??= new Uint32Array(this.#bytes.length);
    this.#ends[this.#length] = end;
    this.add(byte, place);
  }
  /** Adds bytes of the source that stand for themselves, each as `addSpan` does. */
  addEach(source, from, to) {
    if (from >= to) return;
    this.#ends ??= new Uint32Array(this.#bytes.length);
    source.copy(this.#bytes, this.#length, from, to);
    const [places, ends2] = [this.#places, this.#ends];
    let length2 = this.#length;
    for (let at = from; at < to; ) {
      places[length2] = at++;
      ends2[length2++] = at;
    }
    this.#length = length2;
  }
  /** @param end offset in the source after the last decoded text. */
  finish(end, extra = {}) {
    this.#places[this.#length] = end;
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      places: this.#places.subarray(0, this.#length + 1),
      ...this.#ends === null ? {} : { ends: this.#ends.subarray(0, this.#length) },
      ...extra
    };
  }
};

// src/detect/views/bit-groups.ts
var RunBuilder = class {
  #values;
  #places;
  #ends;
  #length = 0;
  constructor(capacity) {
    this.#values = new Uint8Array(capacity);
    this.#places = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }
  add(value, place, end) {
    this.#values[this.#length] = value;
    this.#places[this.#length] = place;
    this.#ends[this.#length] = end;
    this.#length++;
  }
  /** @param hit offset of the hit; null if no character begins there. */
  finish(hit) {
    const length2 = this.#length;
    const places = this.#places.subarray(0, length2);
    const index = places.indexOf(hit);
    if (index === -1) return null;
    return { values: this.#values, places, ends: this.#ends, length: length2, hit: index };
  }
};
var groupLengths = { 4: 2, 5: 8, 6: 4 };
function decodeGroups(run2, phase, bits) {
  const { values: values2, places, ends: ends2, length: length2, hit } = run2;
  const group = groupLengths[bits];
  const missing = ((phase - hit) % group + group) % group;
  const count2 = Math.floor((missing + length2) * bits / 8);
  if (count2 === 0) return null;
  const text = new DecodedText(count2);
  let pending = 0;
  let pendingBits = missing * bits;
  let next = 0;
  for (let byte = 0; byte < count2; byte++) {
    const first11 = Math.max(0, Math.floor(byte * 8 / bits) - missing);
    while (pendingBits < 8) {
      pending = (pending << bits | (values2[next] ?? 0)) & 65535;
      pendingBits += bits;
      next++;
    }
    pendingBits -= 8;
    text.addSpan(
      pending >> pendingBits & 255,
      places[first11] ?? 0,
      ends2[Math.max(0, next - 1)] ?? 0
    );
  }
  return text.finish(ends2[length2 - 1] ?? 0);
}
function isInGroups({ places }, { start: start2, phase }, bits) {
  const byte = lastAtOrBefore(places, start2);
  if (byte < 0 || byte >= places.length - 1) return false;
  const character = Math.floor(byte * 8 / bits) + (places[byte] === start2 ? 0 : 1);
  return character % groupLengths[bits] === phase;
}
function lastAtOrBefore(places, offset) {
  let low = 0;
  let high2 = places.length;
  while (low < high2) {
    const middle = low + high2 >> 1;
    if ((places[middle] ?? 0) <= offset) low = middle + 1;
    else high2 = middle;
  }
  return low - 1;
}

// src/detect/views/line-break.ts
var longestBreak = 48;
var longestPatternBreak = 32;
var longestLine = 512;
var members2 = (characters2) => setOf((byte) => characters2.includes(String.fromCharCode(byte)));
var between = members2("\r\n	 \"'`\\,>#*.&");
var signs = members2("+/");
var apart = members2("\r\n	 \"'`\\");
var quoteMarks = members2("\"'`");
var operators = members2("+.&");
var escapedBlank = /^(?:\\[nrt]|&#(?:1[03]|x0?[ADad]);|%0[ADad])/;
var escapedBlankAtEnd = /(?:\\[nrt]|&#(?:1[03]|x0?[ADad]);|%0[ADad])$/;
var longestEscape2 = 6;
function lineBreakAt(bytes, at) {
  if (isSoftBreak(bytes, at)) {
    const length2 = bytes[at + 1] === carriageReturn ? 3 : 2;
    return { end: at + length2, isList: false, isSoft: true };
  }
  const gap = gapAt(bytes, at);
  if (gap === null || gap.end === bytes.length) return null;
  const { end, lineStart: lineStart3, hasBreak, isList, marks, hasOperator } = gap;
  const isConcatenated = marks >= 2;
  if (marks % 2 === 1 || hasOperator && !isConcatenated) return null;
  if (lineStart3 === null)
    return hasBreak || isConcatenated && !isList ? { end, isList, isSoft: false } : null;
  if (isConcatenated) return { end, isList, isSoft: false };
  const leader = bytes.toString("latin1", lineStart3, end).trimEnd();
  const first11 = lineStartBefore(bytes, at);
  if (!bytes.toString("latin1", first11, first11 + leader.length).startsWith(leader)) return null;
  const isDiff = end === lineStart3 && isDiffSign(bytes[end]) && bytes[first11] === bytes[end];
  return { end: isDiff ? end + 1 : end, isList, isSoft: false };
}
function beforeLineBreak(bytes, at) {
  let start2 = at;
  while (start2 > 0 && at - start2 <= longestBreak) {
    const escaped2 = escapedBlankAtEnd.exec(textBefore2(bytes, start2));
    if (escaped2 !== null) start2 -= escaped2[0].length;
    else if (isBetween(bytes, start2 - 1, -1)) start2--;
    else if (isSoftBreak(bytes, start2 - 1)) {
      start2--;
      break;
    } else break;
  }
  const end = lineBreakAt(bytes, start2)?.end ?? at - 1;
  return start2 < at && (end === at || end === at + 1) ? start2 : -1;
}
function lineStartBefore(bytes, at) {
  const from = Math.max(0, at - longestLine);
  return from + bytes.subarray(from, at).lastIndexOf(lineFeed3) + 1;
}
function gapAt(bytes, at) {
  let end = at;
  let lineStart3 = null;
  let marks = 0;
  const gap = { hasBreak: false, isList: false, hasOperator: false };
  while (end < bytes.length) {
    if (end - at > longestBreak) return null;
    const byte = bytes[end] ?? 0;
    const escaped2 = escapedBlank.exec(textFrom3(bytes, end));
    if (escaped2 !== null) {
      gap.hasBreak ||= !escaped2[0].endsWith("t");
      end += escaped2[0].length;
      continue;
    }
    if (!isBetween(bytes, end, 1) || end === at && signs[byte] === 1) break;
    if (byte === lineFeed3 && lineStart3 !== null) return null;
    if (byte === lineFeed3) lineStart3 = end + 1;
    gap.hasBreak ||= byte === carriageReturn;
    gap.isList ||= byte === comma;
    gap.hasOperator ||= operators[byte] === 1;
    marks += quoteMarks[byte] ?? 0;
    end++;
  }
  return { end, lineStart: lineStart3, marks, ...gap };
}
function isSoftBreak(bytes, at) {
  if (bytes[at] !== equals) return false;
  const next = bytes[at + 1];
  if (next !== lineFeed3 && next !== carriageReturn) return false;
  const column = at - lineStartBefore(bytes, at);
  return column >= shortestSoftLine && column < longestSoftLine;
}
function isBetween(bytes, at, step) {
  const byte = bytes[at] ?? 0;
  if (signs[byte] !== 1) return between[byte] === 1;
  let next = at;
  while (signs[bytes[next] ?? 0] === 1 && Math.abs(next - at) < 3) next += step;
  return apart[bytes[next] ?? lineFeed3] === 1;
}
function isDiffSign(byte) {
  return byte === 43 || byte === 45;
}
function textFrom3(bytes, at) {
  const byte = bytes[at];
  const mayEscape2 = byte === 92 || byte === 38 || byte === 37;
  return mayEscape2 ? bytes.toString("latin1", at, at + longestEscape2) : "";
}
function textBefore2(bytes, at) {
  return bytes.toString("latin1", Math.max(0, at - longestEscape2), at);
}
var shortestSoftLine = 70;
var longestSoftLine = 76;
var equals = 61;
var lineFeed3 = 10;
var carriageReturn = 13;
var comma = 44;
function wrappedPatterns(pattern2) {
  const { elements, phase } = pattern2;
  const patterns = [];
  for (let at = 1; at < elements.length; at++) {
    const before = elements.slice(0, at);
    const after2 = elements.slice(at);
    for (const lineBreak2 of breaksBetween(before.at(-1), after2[0])) {
      patterns.push({ elements: [...before, ...lineBreak2, ...after2], phase });
    }
  }
  return patterns;
}
function breaksBetween(before, after2) {
  const inside2 = setOf(
    (byte) => (between[byte] === 1 || signs[byte] === 1 || isDiffSign(byte) || byte === equals) && before?.set[byte] !== 1 && after2?.set[byte] !== 1
  );
  const gap = (min) => ({ set: inside2, min, max: longestPatternBreak });
  return [
    [gap(1)],
    [...parsePattern("\\\\{1,8}n").elements, gap(0)],
    [...parsePattern("\\\\{1,8}r\\\\{1,8}n").elements, gap(0)]
  ];
}

// src/detect/views/wrapped-run.ts
function alphabetOf({ bits, characters: characters2 }, spelled2 = []) {
  const values2 = new Int8Array(256).fill(-1);
  characters2.forEach((forms2, value) => {
    for (const form2 of forms2) values2[form2.charCodeAt(0)] = value;
  });
  return { bits, values: values2, spelled: spelled2 };
}
var shortestListLine = 60;
var mostPadding = 6;
var mostBlanks = 64;
var longestSpelling = 6;
function readWrappedRun(bytes, hit, alphabet4) {
  const reader = new RunReader(bytes, alphabet4, hit);
  const pieces = reader.pieces();
  const length2 = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length2 * alphabet4.bits < 8 * shortestKey) return null;
  const run2 = new RunBuilder(length2);
  for (const piece of pieces) reader.copy(piece, run2);
  return run2.finish(hit.start);
}
var RunReader = class {
  #bytes;
  #alphabet;
  #hit;
  #from;
  #to;
  constructor(bytes, alphabet4, hit) {
    this.#bytes = bytes;
    this.#alphabet = alphabet4;
    this.#hit = hit;
    this.#from = Math.max(0, hit.start - reachBefore);
    this.#to = Math.min(bytes.length, hit.start + reachAfter);
  }
  pieces() {
    const { start: start2 } = this.#hit;
    const first11 = this.#pieceFrom(this.#pieceStart(start2));
    return first11.end <= start2 ? [] : [...this.#piecesUpTo(first11), ...this.#piecesAfter(first11)];
  }
  /** The pieces up to and including a piece. */
  #piecesUpTo(piece) {
    const pieces = [];
    let next = piece;
    while (next.start > this.#from) {
      const end = beforeLineBreak(this.#bytes, next.start);
      if (end <= this.#from) break;
      const before = this.#pieceFrom(this.#pieceStart(end));
      const start2 = lineBreakAt(this.#bytes, end)?.end ?? next.start;
      if (before.end !== end || start2 > this.#hit.start || !this.#areJoined(before, next)) break;
      pieces.push({ ...next, start: start2 });
      next = before;
    }
    return [...pieces, next].reverse();
  }
  #piecesAfter(piece) {
    const pieces = [];
    for (let before = piece; before.end < this.#to; ) {
      const lineBreak2 = lineBreakAt(this.#bytes, before.end);
      if (lineBreak2 === null || lineBreak2.end >= this.#to) break;
      const next = this.#pieceFrom(lineBreak2.end);
      const isInHit = before.end < this.#hit.end;
      if (next.length === 0 || !(isInHit || this.#areJoined(before, next))) break;
      pieces.push(next);
      before = next;
    }
    return pieces;
  }
  /** True if one piece is likely the continuation of another: all lines of a wrapped text but the last are equally long. */
  #areJoined(before, next) {
    const lineBreak2 = lineBreakAt(this.#bytes, before.end);
    if (lineBreak2?.isSoft) return true;
    if (!this.#endsLine(next.end)) return false;
    if (lineBreak2?.isList && before.length < shortestListLine) return false;
    return before.isCut || next.length <= before.length || this.#column(next.end) <= this.#column(before.end);
  }
  /** True if nothing but an encoded text is up to `at`: no name follows, such as `password:` in the next line. */
  #endsLine(at) {
    const bytes = this.#bytes;
    let end = at;
    if (end === this.#to) return true;
    while (bytes[end] === 61 && end < at + mostPadding) end++;
    const padded = end > at;
    const blanks3 = end;
    while ((bytes[end] === 32 || bytes[end] === 9) && end < at + mostBlanks) end++;
    if (end > blanks3 && padded) return true;
    return end >= bytes.length || (end > blanks3 ? afterBlanks : afterText).includes(bytes[end] ?? 0);
  }
  #column(at) {
    return at - lineStartBefore(this.#bytes, at);
  }
  /** The start of the row of characters that ends at or contains `at`. */
  #pieceStart(at) {
    let start2 = at;
    while (start2 > this.#from) {
      const byte = this.#bytes[start2 - 1] ?? 0;
      if (this.#alphabet.values[byte] !== -1) start2--;
      else {
        const spelled2 = this.#spelledBefore(start2);
        if (spelled2 === start2) return this.#withoutEscape(start2, at);
        start2 = spelled2;
      }
    }
    return start2;
  }
  /** The start of a longer way to write a character that ends at `start` or just behind; else `start`. */
  #spelledBefore(start2) {
    for (let at = start2 - 1; at >= Math.max(this.#from, start2 - longestSpelling); at--) {
      const found = this.#spelledAt(at);
      if (found !== void 0 && at + found[0].length >= start2) return at;
      if (this.#bytes[start2 - 1] !== semicolon) break;
    }
    return start2;
  }
  /** Skips the letters of an escape that belong to it: `\n`, `%3D`, `\u003d`. */
  #withoutEscape(start2, most) {
    if (start2 === 0) return start2;
    const text = this.#bytes.toString("latin1", start2 - 1, start2 + 5);
    const escaped2 = /^(?:\\(?:[bfnrtv]|x[0-9a-f]{2}|u[0-9a-f]{4})|%[0-9a-f]{2})/i.exec(text);
    return escaped2 === null ? start2 : Math.min(most, start2 - 1 + escaped2[0].length);
  }
  #spelledAt(at) {
    const byte = this.#bytes[at] ?? 0;
    if (byte !== 92 && byte !== 37 && byte !== 38) return void 0;
    const text = this.#bytes.toString("latin1", at, at + longestSpelling).toLowerCase();
    return this.#alphabet.spelled.find(([form2]) => text.startsWith(form2));
  }
  #pieceFrom(start2) {
    let end = start2;
    let length2 = 0;
    for (let next = this.#next(end); next > end && end < this.#to; next = this.#next(end)) {
      end = next;
      length2++;
    }
    return { start: start2, end, length: length2, isCut: start2 === this.#from && start2 > 0 };
  }
  /** The offset after the character at `at`; `at` itself if there is none. */
  #next(at) {
    const value = this.#alphabet.values[this.#bytes[at] ?? 0];
    if (at >= this.#bytes.length) return at;
    return value !== -1 ? at + 1 : at + (this.#spelledAt(at)?.[0].length ?? 0);
  }
  copy({ start: start2, end }, run2) {
    for (let at = start2; at < end; ) {
      const value = this.#alphabet.values[this.#bytes[at] ?? 0] ?? -1;
      const spelled2 = value === -1 ? this.#spelledAt(at) : void 0;
      const next = at + (spelled2?.[0].length ?? 1);
      run2.add(spelled2?.[1] ?? value, at, next);
      at = next;
    }
  }
};
var semicolon = 59;
var codes = (characters2) => Array.from(characters2, (character) => character.charCodeAt(0));
var afterText = codes("\r\n\"'`<,;)]}\\%&");
var afterBlanks = codes("\r\n\"'`<,;)]}\\+");

// src/detect/views/base32.ts
var alphabet = alphabetOf(base32Alphabet);
var base32 = {
  name: "base32",
  patterns: (prefix) => encodedPatterns(literalPattern(Buffer.from(prefix, "latin1")), base32Alphabet),
  nested: (pattern2) => encodedPatterns(pattern2, base32Alphabet),
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 5),
  open: (bytes, hit) => {
    const run2 = readWrappedRun(bytes, hit, alphabet);
    return run2 === null ? null : decodeGroups(run2, hit.phase, 5);
  }
};

// src/detect/views/base64.ts
var encodedManyTimes = "Vm0wd";
var alphabet2 = alphabetOf(base64Alphabet, [
  ["\\/", 63],
  ["%2b", 62],
  ["%2f", 63],
  ["\\u002b", 62],
  ["\\u002f", 63],
  ["&#43;", 62],
  ["&#47;", 63],
  ["&#x2b;", 62],
  ["&#x2f;", 63],
  ["%5f", 63],
  ["\\u005f", 63],
  ["&#95;", 63],
  ["&#x5f;", 63]
]);
var base64 = {
  name: "base64",
  patterns: (prefix) => [
    ...prefixPatterns(prefix),
    literalPattern(Buffer.from(encodedManyTimes, "latin1"))
  ],
  commonPatterns: prefixPatterns,
  nested,
  nestsDeeply: true,
  holdsEscapes: true,
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 6),
  open: (bytes, hit) => {
    const run2 = readWrappedRun(bytes, hit, alphabet2);
    return run2 === null ? null : decodeGroups(run2, hit.phase, 6);
  }
};
function prefixPatterns(prefix) {
  return nested(literalPattern(Buffer.from(prefix, "latin1")));
}
function nested(pattern2) {
  return encodedPatterns(pattern2, base64Alphabet);
}

// src/detect/views/escaped-text.ts
var contextBefore = 256;
var longestKey = 768;
function decodeEscapes(bytes, hit, first11, escapeAt11) {
  const start2 = Math.max(0, hit.start - contextBefore);
  const end = endOfStretch(bytes, hit);
  const text = new DecodedText(end - start2);
  let escapes = 0;
  let copied = start2;
  for (let at = start2; at < end; ) {
    const found = first11[bytes[at]] === 1 ? escapeAt11(bytes, at, end) : null;
    if (found === null) {
      at++;
      continue;
    }
    text.addEach(bytes, copied, at);
    const next = at + found.length;
    for (let i = 0; i < found.bytes.length; i++) text.addSpan(found.bytes[i] ?? 0, at, next);
    at = next;
    copied = next;
    escapes++;
  }
  text.addEach(bytes, copied, end);
  return escapes === 0 ? nothingIn(bytes, hit) : text.finish(end, { coveredTo: coveredBy(bytes, end) });
}
function nothingIn(bytes, hit) {
  const end = endOfStretch(bytes, hit);
  return {
    bytes: Buffer.alloc(0),
    places: Uint32Array.of(end),
    coveredTo: coveredBy(bytes, end)
  };
}
function endOfStretch(bytes, { start: start2 }) {
  return Math.min(bytes.length, start2 + reachAfter);
}
function coveredBy(bytes, end) {
  return end < bytes.length ? end - longestKey : end;
}
function firstBytes3(characters2) {
  const set = new Uint8Array(256);
  for (const byte of Buffer.from(characters2, "latin1")) set[byte] = 1;
  return set;
}
function hexValue(byte) {
  if (byte === void 0) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
function hexNumber(bytes, at, count2) {
  let value = 0;
  for (let i = at; i < at + count2; i++) {
    const digit = hexValue(bytes[i]);
    if (digit === -1) return -1;
    value = value * 16 + digit;
  }
  return value;
}
function utf8(code) {
  if (code < 128) return [code];
  const isCharacter3 = code <= 1114111 && (code < 55296 || code > 57343);
  return [...Buffer.from(String.fromCodePoint(isCharacter3 ? code : 65533))];
}

// src/detect/views/literal-gaps.ts
var reach = 160;
var longestInner = 160;
var lineFeed4 = 10;
var carriageReturn2 = 13;
var doubleQuote = 34;
var singleQuote = 39;
var backslash = 92;
var backtick = 96;
function isQuote(byte) {
  return byte === doubleQuote || byte === singleQuote || byte === backtick;
}
function skipSpace(bytes, from) {
  const limit = Math.min(bytes.length, from + reach);
  let at = from;
  while (at < limit) {
    const byte = bytes[at];
    if (byte === 32 || byte === 9 || byte === lineFeed4 || byte === carriageReturn2) at++;
    else if (byte === backslash && isLineBreak(bytes[at + 1])) at += 2;
    else {
      const end = commentEnd(bytes, at, limit);
      if (end === -1) return at;
      at = end;
    }
  }
  return at;
}
function isLineBreak(byte) {
  return byte === lineFeed4 || byte === carriageReturn2;
}
function commentEnd(bytes, at, limit) {
  const byte = bytes[at];
  const second = bytes[at + 1];
  if (byte === 47 && second === 42) {
    for (let end = at + 3; end < limit; end++) {
      if (bytes[end] === 47 && bytes[end - 1] === 42) return end + 1;
    }
    return -1;
  }
  const isComment = byte === 35 || (byte === 47 || byte === 45) && second === byte;
  if (!isComment) return -1;
  for (let end = at; end < limit; end++) if (bytes[end] === lineFeed4) return end + 1;
  return -1;
}
var letters2 = firstBytes3("&uULfFrRbBN@$");
var lettersAndQuote = /^&?(?:u8|[uULfFrRbBN@$]{0,2})["'`]/;
function contentStart(bytes, at) {
  if (isQuote(bytes[at])) return at + 1;
  if (letters2[bytes[at] ?? 0] !== 1) return -1;
  const found = lettersAndQuote.exec(bytes.toString("latin1", at, at + 4));
  return found === null ? -1 : at + found[0].length;
}
var blanks2 = String.raw`(?:[ \t\r\n]|\\\r?\n|/\*[^*]{0,80}\*/|(?:#|//|--)[^\n]{0,80}\n)*`;
var opening = "&?(?:u8|[uULfFrRbBN@$]{0,2})[\"'`]";
var conversion = String.raw`\.(?:to_string|to_owned|into|toString|freeze|dup)\(\)`;
var operator = String.raw`(?:\+\+?|\.\.?|&|\|\||<>|<<|~|\^)`;
var conversionCall = String.raw`(?:[\w:]{0,16}(?:str|string|from))?\(`;
var forms = [
  // "br_" + "…", 'br_' . '…', "br_".to_string() + "…", string("br_") + string("…"), "br_" & _ "…"
  `(?:\\)${blanks2})?(?:${conversion}${blanks2})?${operator}(?:[ \\t]+_[ \\t]*\\r?\\n)?${blanks2}(?:${conversionCall}${blanks2})?${opening}`,
  // .append("br_").append("…")
  `(?:\\)${blanks2})?\\.${blanks2}(?:append|concat|plus|write|push_str)\\(${blanks2}${opening}`,
  // strcat(key, "br_"); strcat(key, "…");
  String.raw`\)${blanks2};${blanks2}(?:[\w$.>-]{1,48}(?:\.|->))?(?:append|concat|push_str|write|strn?cat)\(${blanks2}(?:[\w.>*&-]{1,48}${blanks2},${blanks2})?${opening}`
];
var joined2 = new RegExp(`^(?:${forms.join("|")})`, "i");
var beginnings2 = firstBytes3("+.&|<~^)");
function nextLiteral(bytes, at) {
  const after2 = skipSpace(bytes, at + 1);
  if (beginnings2[bytes[after2] ?? 0] === 1) {
    const found = joined2.exec(bytes.toString("latin1", after2, after2 + reach));
    return found === null ? -1 : after2 + found[0].length;
  }
  const start2 = bytes[at] === backtick ? -1 : contentStart(bytes, after2);
  return bytes[start2 - 1] === backtick ? -1 : start2;
}
var inside = String.raw`(?:\$\{|#\{|\\\(|\{\{-?|\{)[ \t]{0,2}["'\`]`;
var mayEnter = firstBytes3("$#\\{");
var entering = new RegExp(`^${inside}`);
var constant = new RegExp(`^[\\w.-]{1,${longestInner}}["'\`][ \\t]{0,2}-?[})]`);
var leaving = new RegExp(`^[ \\t]{0,2}(-?\\}\\}|\\}|\\))(?:${inside})?`);
var beforeLeaving = firstBytes3(" 	-})");
function innerLiteral(bytes, at) {
  if (mayEnter[bytes[at] ?? 0] !== 1) return -1;
  const found = entering.exec(bytes.toString("latin1", at, at + 8));
  if (found === null) return -1;
  const start2 = at + found[0].length;
  return constant.test(bytes.toString("latin1", start2, start2 + longestInner + 5)) ? start2 : -1;
}
function afterInner(bytes, at) {
  if (beforeLeaving[bytes[at + 1] ?? 0] !== 1) return -1;
  const found = leaving.exec(bytes.toString("latin1", at + 1, at + 16));
  if (found === null) return -1;
  const start2 = openingQuote(bytes, at);
  if (start2 === -1) return -1;
  const before = bytes.toString("latin1", Math.max(0, start2 - 6), start2);
  const opened = found[1] === ")" ? /\\\([ \t]{0,2}$/ : /\{-?[ \t]{0,2}$/;
  return opened.test(before) ? at + 1 + found[0].length : -1;
}
function openingQuote(bytes, at) {
  const least = Math.max(0, at - longestInner);
  for (let start2 = at - 1; start2 >= least; start2--) if (bytes[start2] === bytes[at]) return start2;
  return -1;
}

// src/detect/views/prefix-patterns.ts
function plain2(text) {
  return Array.from(text, (char) => `\\x${hexOf(char)}`).join("");
}
function hexDigits(char) {
  return eitherCase(hexOf(char));
}
function lastHexDigit(char) {
  const digit = hexOf(char).slice(-1);
  return `${digit}${digit.toUpperCase()}`;
}
function hexOf(char) {
  return char.charCodeAt(0).toString(16).padStart(2, "0");
}
function eitherCase(text) {
  return text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
function escapedPrefix(prefix, { escapes, ends: ends2 }) {
  return Array.from(prefix).flatMap((char, index) => {
    const previous = prefix[index - 1];
    const before = previous === void 0 ? "" : `[${plain2(previous)}${ends2(previous)}]`;
    const after2 = plain2(prefix.slice(index + 1));
    return escapes(char, after2 === "").map((text) => before + text + after2);
  });
}
function gapsIn(prefix, escapes = "\\\\") {
  return Array.from({ length: prefix.length - 1 }, (_, index) => ({
    before: plain2(prefix.slice(Math.max(0, index - 1), index + 1)),
    after: untilPunctuation(prefix.slice(index + 1), escapes)
  }));
}
function untilPunctuation(text, escapes) {
  const [start2 = ""] = /^[A-Za-z0-9]*/.exec(text) ?? [];
  const next = text.slice(start2.length, start2.length + 1);
  return next === "" ? plain2(start2) : `${plain2(start2)}[${plain2(next)}${escapes}]`;
}
function interruptedPrefix(prefix, texts) {
  return gapsIn(prefix).flatMap(
    ({ before, after: after2 }, index) => texts.map((text) => before + text + (index === 0 ? after2 : ""))
  );
}
function interruptedByBytes(prefix, sign) {
  return gapsIn(prefix).flatMap(({ before }, index) => [
    `${before}${sign}[c-fC-F][0-9a-fA-F]${sign}`,
    ...index === 0 ? [] : [`${before}${sign}1[bB]`]
  ]);
}
function commonlyEscaped(prefix, { escapes, ends: ends2 }) {
  return parsePatterns(
    escapedPrefix(prefix, {
      escapes: (char, isLast) => isLast ? escapes(char, isLast) : [],
      ends: ends2
    })
  );
}
function parsePatterns(texts) {
  return texts.map((text) => parsePattern(text));
}
function cutPrefix(prefix, texts) {
  return Array.from({ length: prefix.length - 1 }, (_, index) => index + 1).flatMap(
    (at) => texts.map((text) => plain2(prefix.slice(0, at)) + text + plain2(prefix.slice(at)))
  );
}

// src/detect/views/character-list.ts
var contextBefore2 = 32;
var longestGap = 32;
var quote = `["']`;
var characterList = {
  name: "literals",
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns([
    Array.from(prefix, plain2).join(`${quote},[ \\t\\r\\n]{0,${longestGap}}${quote}`)
  ]),
  open: (bytes, hit) => {
    const places = [...placesBefore(bytes, hit).reverse(), ...placesFrom(bytes, hit)];
    return places.length < shortestKey ? null : decodedAt(bytes, places);
  }
};
function decodedAt(bytes, places) {
  const text = new DecodedText(places.length);
  for (const at of places) text.addSpan(bytes[at] ?? 0, at, at + 1);
  return text.finish((places.at(-1) ?? 0) + 1);
}
function placesFrom(bytes, { start: start2 }) {
  const places = [];
  const mark = bytes[start2 - 1];
  const most = start2 + reachAfter - 1;
  for (let at = start2; at < most && isCharacter(bytes, at, mark); ) {
    places.push(at);
    const comma3 = skipSpace(bytes, at + 2);
    if (bytes[comma3] !== 44) break;
    at = skipSpace(bytes, comma3 + 1) + 1;
  }
  return places;
}
function placesBefore(bytes, { start: start2 }) {
  const places = [];
  const mark = bytes[start2 - 1];
  for (let at = start2; places.length < contextBefore2; ) {
    const comma3 = skipBlanksBack(bytes, at - 2);
    const before = skipBlanksBack(bytes, comma3 - 1) - 1;
    const isNear = before >= start2 - reachBefore;
    if (!isNear || bytes[comma3] !== 44 || !isCharacter(bytes, before, mark)) break;
    places.push(before);
    at = before;
  }
  return places;
}
function skipBlanksBack(bytes, from) {
  let at = from;
  while (at > 0 && from - at < longestGap && (bytes[at] ?? 0) <= 32) at--;
  return at;
}
function isCharacter(bytes, at, mark) {
  const isQuote2 = mark === 34 || mark === 39;
  return isQuote2 && bytes[at - 1] === mark && bytes[at + 1] === mark && (bytes[at] ?? 0) > 32;
}

// src/detect/views/number-list.ts
var longestGap2 = 24;
var word = /^(?:\[(?:byte|chr|char)\]|(?:byte|chr|char|toByte)(?![a-z0-9_]))/i;
var wordAtEnd = /(?:^|[^a-z0-9_])(\[?(?:byte|chr|char)\]?|toByte)$/i;
var longestWord = 6;
var digitValues2 = Int8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
});
var joined3 = setOf((byte) => /[A-Za-z0-9_]/.test(String.fromCharCode(byte)));
function readNumberList(bytes, hit, form2) {
  const reader = new ListReader(bytes, form2);
  const from = reader.listStart(hit.start, Math.max(0, hit.start - reachBefore));
  const to = Math.min(bytes.length, hit.start + reachAfter);
  if (from >= to) return null;
  const { count: count2, end } = reader.listEnd(from, to);
  if (count2 < shortestKey || end <= hit.start) return null;
  const text = new DecodedText(count2);
  for (let at = from; text.length < count2; ) {
    const number4 = reader.numberAt(at);
    if (number4 === null) break;
    text.addSpan(number4.value & 255, at, number4.end);
    at = reader.gapEnd(number4.end);
  }
  return text.finish(end);
}
var ListReader = class {
  #bytes;
  #form;
  constructor(bytes, form2) {
    this.#bytes = bytes;
    this.#form = form2;
  }
  numberAt(at) {
    const { lead, radix, leastDigits, mostDigits, isSigned } = this.#form;
    if (at > 0 && joined3[this.#bytes[at - 1] ?? 0] === 1) return null;
    const isNegative = isSigned && this.#bytes[at] === minus;
    const first11 = at + (isNegative ? 1 : 0) + lead.length;
    if (!this.#hasLead(first11)) return null;
    let end = first11;
    let value = 0;
    while (end - first11 <= mostDigits && this.#isDigit(end)) {
      value = value * radix + (digitValues2[this.#bytes[end] ?? 0] ?? 0);
      end++;
    }
    const count2 = end - first11;
    if (count2 < leastDigits || count2 > mostDigits || joined3[this.#bytes[end] ?? 0] === 1)
      return null;
    return value > (isNegative ? 128 : 255) ? null : { value: isNegative ? -value : value, end };
  }
  /** The start of the first number of the list that goes on to `at`, not before `least`. */
  listStart(at, least) {
    let start2 = at;
    while (start2 > least) {
      const end = this.#gapStart(start2);
      const before = this.#numberStart(end);
      if (end === start2 || before < least || this.numberAt(before)?.end !== end) break;
      start2 = before;
    }
    return start2;
  }
  /** The number of numbers from `at` on that end by `most`, and where the last one ends. */
  listEnd(at, most) {
    let count2 = 0;
    let end = at;
    for (let number4 = this.numberAt(at); number4 !== null && number4.end <= most; ) {
      count2++;
      end = number4.end;
      number4 = this.numberAt(this.gapEnd(end));
    }
    return { count: count2, end };
  }
  /** The end of what is between two numbers, from the end of the first one; the same offset if it is too long. */
  gapEnd(at) {
    let end = at;
    while (end < this.#bytes.length) {
      if (end - at > longestGap2) return at;
      const byte = this.#bytes[end] ?? 0;
      if (this.#form.between[byte] === 1) end++;
      else {
        const found = word.exec(this.#textOf(end, end + longestWord + 1));
        if (found === null) break;
        end += found[0].length;
      }
    }
    return end;
  }
  #gapStart(at) {
    let start2 = at;
    while (start2 > 0) {
      if (at - start2 > longestGap2) return at;
      const byte = this.#bytes[start2 - 1] ?? 0;
      if (this.#form.between[byte] === 1) start2--;
      else {
        const found = wordAtEnd.exec(this.#textOf(start2 - longestWord - 1, start2));
        if (found === null) break;
        start2 -= found[1]?.length ?? 0;
      }
    }
    return start2;
  }
  /** The start of the number that ends at `end`. */
  #numberStart(end) {
    let start2 = end;
    while (end - start2 <= this.#form.mostDigits && this.#isDigit(start2 - 1)) start2--;
    start2 -= this.#form.lead.length;
    return this.#form.isSigned && this.#bytes[start2 - 1] === minus ? start2 - 1 : start2;
  }
  #hasLead(end) {
    const { lead } = this.#form;
    return lead === "" || this.#textOf(end - lead.length, end).toLowerCase() === lead;
  }
  #isDigit(at) {
    const value = digitValues2[this.#bytes[at] ?? 0] ?? -1;
    return value !== -1 && value < this.#form.radix;
  }
  #textOf(from, to) {
    return this.#bytes.toString("latin1", Math.max(0, from), to);
  }
};
var minus = 45;

// src/detect/views/interruptions.ts
var mostInterruptions = 48;
function withoutInterruptions(plain3) {
  return new SkippingReader(plain3);
}
var nothing = [];
var SkippingReader = class {
  #plain;
  start;
  unit;
  /** Characters up to this index were read. */
  #read = 0;
  #interruptions = null;
  /** Plain indices of the characters from the first interruption on. */
  #plainIndices = [];
  /** Codes of escaped characters, by index. */
  #escaped = null;
  constructor(plain3) {
    this.#plain = plain3;
    this.start = plain3.start;
    this.unit = plain3.unit;
  }
  get decoded() {
    return this.#plain.decoded;
  }
  get isAfterText() {
    return this.#plain.isAfterText === true;
  }
  /** Not known after an interruption: indices are then not those of the plain text. */
  get textEnd() {
    const isInterrupted = this.#interruptions !== null || this.#escaped !== null;
    return isInterrupted ? -1 : this.#plain.textEnd ?? -1;
  }
  get interruptions() {
    return this.#interruptions ?? nothing;
  }
  codeAt(index) {
    if (index <= 0) return this.#plain.codeAt(index);
    const at = this.#plainIndex(index);
    return this.#escaped?.get(index) ?? this.#plain.codeAt(at);
  }
  offsetAt(index) {
    return this.#plain.offsetAt(this.#plainIndex(index));
  }
  text(from, to) {
    return this.#plain.text(from, to);
  }
  align(offset) {
    return this.#plain.align(offset);
  }
  #plainIndex(index) {
    while (this.#read < index) this.#readNext();
    const first11 = this.#interruptions?.[0]?.index;
    if (first11 === void 0 || index < first11) return index;
    return this.#plainIndices[index - first11] ?? index;
  }
  #readNext() {
    const before = this.#read;
    this.#read++;
    const index = this.#read;
    let plainIndex = (this.#interruptions === null ? before : this.#plainIndices.at(-1) ?? before) + 1;
    if (this.#escaped?.has(before)) {
      this.#add({ index, length: escapeLength2 - 1, name: "markup", continues: true });
      plainIndex += escapeLength2 - 1;
    }
    const code = this.#plain.codeAt(plainIndex);
    if (code >= 0 && code <= 255 && mayBegin[code] === 1) plainIndex = this.#skip(plainIndex);
    if (this.#interruptions !== null) this.#plainIndices.push(plainIndex);
  }
  /** Skips the interruptions at a plain index. */
  #skip(from) {
    const codes2 = (index) => this.#plain.codeAt(index);
    let at = from;
    while (this.interruptions.length < mostInterruptions) {
      const found = interruptionAt(codes2, at);
      if (found === null) break;
      this.#add({ index: this.#read, ...found });
      at += found.length;
    }
    const code = escapedAt(codes2, at);
    if (code !== null) {
      this.#escaped ??= /* @__PURE__ */ new Map();
      this.#escaped.set(this.#read, code);
    }
    return at;
  }
  #add(interruption) {
    this.#interruptions ??= [];
    this.#interruptions.push(interruption);
  }
};
function interruptionAt(codes2, at) {
  const code = codes2(at);
  if (code < 0 || code > 255 || mayBegin[code] !== 1) return null;
  if (code === underscore2 && !mayEscape(codes2, at)) return null;
  if (code === equals2) {
    const found = softBreak.exec(textFrom(codes2, at, 12));
    if (found !== null)
      return {
        length: found[0].length,
        name: "quoted-printable",
        continues: isFullLine(codes2, at)
      };
  }
  const length2 = sequenceLength(codes2, at);
  if (length2 === 0 || isPrefixEaten(codes2, at + length2)) return null;
  const continues = colour.test(textFrom(codes2, at, length2));
  return { length: length2, name: "invisible", continues };
}
var shortestFullLine = 72;
var longestFullLine = 75;
function isFullLine(codes2, at) {
  for (let length2 = 0; length2 <= longestFullLine; length2++) {
    const code = codes2(at - 1 - length2);
    if (code === newline || code === -1) return length2 >= shortestFullLine;
  }
  return false;
}
function isPrefixEaten(codes2, end) {
  return codes2(end - 1) === 98 && codes2(end) === 114 && codes2(end + 1) === underscore2;
}
var equals2 = 61;
var newline = 10;
var softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)/;
var colour = /\[(?:[0-9:;]*[;:])?0?(?:[1-9]|1\d|3[0-8]|4[0-8]|9\d|10[0-7]|2\d\d|1[1-9]\d|[5-8]\d)m$/;
var underscore2 = 95;
var escapeLength2 = 7;
function mayEscape(codes2, at) {
  if (codes2(at) !== underscore2 || (codes2(at + 1) | 32) !== 120) return false;
  return codes2(at + escapeLength2 - 1) === underscore2;
}
function escapedAt(codes2, at) {
  if (!mayEscape(codes2, at)) return null;
  const found = /^_x([0-9a-f]{4})_/i.exec(textFrom(codes2, at, escapeLength2));
  if (found === null) return null;
  const code = Number.parseInt(found[1] ?? "", 16);
  return code < 256 ? code : 255;
}

// src/detect/views/raw.ts
var raw = {
  name: "raw",
  needle: (prefix) => Buffer.from(prefix, "latin1"),
  open: (bytes, at) => withoutInterruptions(readBytes(bytes, at))
};
function readBytes(bytes, start2) {
  return {
    start: start2,
    unit: 1,
    decoded: [],
    interruptions: [],
    codeAt: (index) => {
      const at = start2 + index;
      return at >= 0 && at < bytes.length ? bytes[at] : -1;
    },
    offsetAt: (index) => start2 + index,
    text: (from, to) => bytes.toString("utf8", from, to),
    align: (offset) => {
      let aligned = offset;
      while (aligned < offset + 3 && ((bytes[aligned] ?? 0) & 192) === 128) aligned++;
      return aligned;
    }
  };
}

// src/detect/views/utf16.ts
var utf16 = {
  name: "utf-16",
  needle: (prefix) => Buffer.from(prefix, "utf16le").subarray(0, prefix.length * 2 - 1),
  open: (bytes, at) => {
    const little = bytes[at + 1] === 0 && (at % 2 === 0 || bytes[at - 1] !== 0);
    const units = little ? readUnits(bytes, at, 0) : readUnits(bytes, at - 1, 1);
    return units === null ? null : withoutInterruptions(units);
  }
};
function readUnits(bytes, start2, low) {
  if (start2 < 0) return null;
  return {
    start: start2,
    unit: 2,
    decoded: [low === 0 ? "utf-16le" : "utf-16be"],
    interruptions: [],
    codeAt: (index) => {
      const at = start2 + 2 * index;
      if (at < 0 || at + 1 >= bytes.length) return -1;
      return bytes[at + 1 - low] === 0 ? bytes[at + low] ?? -1 : -1;
    },
    offsetAt: (index) => start2 + 2 * index,
    text: (from, to) => {
      const held = bytes.subarray(from, to);
      const units = Buffer.from(held.subarray(0, held.length - held.length % 2));
      return (low === 0 ? units : units.swap16()).toString("utf16le").toWellFormed();
    },
    align: (offset) => offset + ((offset - start2) % 2 + 2) % 2
  };
}

// src/detect/views/text-forms.ts
function textsOf(prefix) {
  return [
    { bytes: raw.needle(prefix), longestGap: longestGap2 },
    { bytes: utf16.needle(prefix), longestGap: 8 }
  ];
}

// src/detect/views/decimal.ts
var listSeparators = ` 	\r
,;:|.&+()\\_"'`;
var castCharacters = "[]bytecharoBYTECHAR";
var form = {
  radix: 10,
  lead: "",
  leastDigits: 1,
  mostDigits: 3,
  isSigned: true,
  between: setOf((byte) => listSeparators.includes(String.fromCharCode(byte)))
};
var decimal = {
  name: "bytes",
  patterns: (prefix) => textsOf(prefix).map(({ bytes, longestGap: longestGap3 }) => {
    const gap = `[${plain2(listSeparators + castCharacters)}]{1,${longestGap3}}`;
    return parsePattern(Array.from(bytes, String).join(gap));
  }),
  commonPatterns: (prefix) => [",", ", "].map(
    (gap) => parsePattern(Array.from(Buffer.from(prefix, "latin1"), String).join(gap))
  ),
  open: (bytes, hit) => readNumberList(bytes, hit, form)
};

// src/detect/views/hex.ts
var alphabet3 = alphabetOf(hexAlphabet);
var hex = {
  name: "hex",
  patterns: (prefix) => encodedPatterns(literalPattern(Buffer.from(prefix, "latin1")), hexAlphabet),
  nested: (pattern2) => encodedPatterns(pattern2, hexAlphabet),
  nestsDeeply: true,
  holdsEscapes: true,
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 4),
  open: (bytes, hit) => {
    const run2 = readWrappedRun(bytes, hit, alphabet3);
    return run2 === null ? null : decodeGroups(run2, hit.phase, 4);
  }
};

// src/detect/views/hexdump.ts
var longestLine2 = 400;
var halfRow = 8;
function readHexdump(bytes, hit, order) {
  const from = hit.start - reachBefore;
  const to = hit.start + reachAfter;
  const row = rowWith(bytes, lineStartBefore(bytes, hit.start), hit.start);
  if (row === null) return null;
  const rows = [...rowsBefore(bytes, row, from).reverse(), row, ...rowsAfter(bytes, row, to)];
  const count2 = rows.reduce((sum, { values: values2 }) => sum + values2.length, 0);
  if (count2 < shortestKey) return null;
  const text = new DecodedText(count2);
  for (const { values: values2, places, end } of rows) {
    for (let index = 0; index < values2.length; index++) {
      const written = order === "words" && (index ^ 1) < values2.length ? index ^ 1 : index;
      const place = order === "words" ? places[index & ~1] : places[index];
      text.addSpan(values2[written] ?? 0, place ?? 0, end);
    }
  }
  return text.finish(rows.at(-1)?.end ?? row.end);
}
function rowsBefore(bytes, row, from) {
  const rows = [];
  let next = row;
  while (next.start > 0) {
    const start2 = lineStartBefore(bytes, next.start - 1);
    const before = start2 < from ? null : rowAt(bytes, start2, next.column);
    if (before === null || !isNext(before, next)) break;
    rows.push(before);
    next = before;
  }
  return rows;
}
function rowsAfter(bytes, row, to) {
  const rows = [];
  let before = row;
  while (before.end < to) {
    const start2 = bytes[before.end] === 13 ? before.end + 2 : before.end + 1;
    const next = rowAt(bytes, start2, before.column);
    if (next === null || next.end > to || !isNext(before, next)) break;
    rows.push(next);
    before = next;
  }
  return rows;
}
function isNext(row, next) {
  const difference = (radix) => Number.parseInt(next.address.slice(-8), radix) - Number.parseInt(row.address.slice(-8), radix);
  return [16, 8, 10].some((radix) => difference(radix) === row.values.length);
}
var address = /(?<![0-9A-Za-wyz]|(?<!\b0)x)[0-9A-Fa-f]{4,16}(?=:?[ \t]+[0-9A-Fa-f]{2})/g;
function rowWith(bytes, start2, place) {
  const line = lineAt(bytes, start2);
  if (line === null) return null;
  for (const { index } of line.matchAll(address)) {
    if (start2 + index >= place) break;
    const row = parseRow(line, start2, index);
    if (row?.places.includes(place)) return row;
  }
  return null;
}
function rowAt(bytes, start2, column) {
  const line = lineAt(bytes, start2);
  return line === null ? null : parseRow(line, start2, column);
}
function lineAt(bytes, start2) {
  const near = bytes.subarray(start2, start2 + longestLine2);
  const end = near.indexOf(10);
  if (end === -1 && near.length === longestLine2) return null;
  return near.toString("latin1", 0, end === -1 ? near.length : end).replace(/\r$/, "");
}
var addressAt = /([0-9A-Fa-f]{4,16})(:?)[ \t]+/y;
var groupAt = /(?:[0-9A-Fa-f]{2}){1,8}(?![0-9A-Za-z])/y;
var blanksAt = /[ \t]{1,2}(?![ \t])|-/y;
function parseRow(line, start2, column) {
  addressAt.lastIndex = column;
  const head2 = addressAt.exec(line);
  if (head2 === null) return null;
  const values2 = [];
  const places = [];
  let groupLength2 = 0;
  for (let at = addressAt.lastIndex; ; ) {
    const group = matchAt2(groupAt, line, at);
    if (group === "" || groupLength2 > 0 && group.length > groupLength2) break;
    if (groupLength2 === 0) groupLength2 = group.length;
    for (let digit = 0; digit < group.length; digit += 2) {
      values2.push(Number.parseInt(group.slice(digit, digit + 2), 16));
      places.push(start2 + at + digit);
    }
    at += group.length;
    const blanks3 = matchAt2(blanksAt, line, at);
    const isHalf = groupLength2 === 2 && values2.length === halfRow;
    if (blanks3 === "" || group.length < groupLength2 || blanks3.length === 2 && !isHalf) break;
    at += blanks3.length;
  }
  const [, text = "", colon2] = head2;
  if (values2.length === 0 || colon2 === "" && text.length === groupLength2) return null;
  return { start: start2, end: start2 + line.length, column, address: text, values: values2, places };
}
function matchAt2(pattern2, line, at) {
  pattern2.lastIndex = at;
  return pattern2.exec(line)?.[0] ?? "";
}

// src/detect/views/hex-bytes.ts
var ampersand2 = 38;
var pairSeparators = ` 	\r
:,;-\\"'`;
var prefixed = {
  radix: 16,
  lead: "0x",
  leastDigits: 1,
  mostDigits: 4,
  isSigned: false,
  between: setOf((byte) => listSeparators.includes(String.fromCharCode(byte)))
};
var ampersanded = {
  ...prefixed,
  lead: "&h",
  between: setOf((byte) => byte !== ampersand2 && prefixed.between[byte] === 1)
};
var pairs = {
  radix: 16,
  lead: "",
  leastDigits: 2,
  mostDigits: 2,
  isSigned: false,
  between: setOf((byte) => pairSeparators.includes(String.fromCharCode(byte)))
};
var hexBytes = {
  name: "hex",
  patterns: (prefix) => [
    ...[
      ...textsOf(prefix).flatMap((text) => [prefixedPattern(text), ...groupedPatterns(text)]),
      ...brokenRows(prefix)
    ].map((text) => parsePattern(text)),
    ...wordPatterns(prefix).map((text) => parsePattern(text, phaseOfWords))
  ],
  commonPatterns: (prefix) => {
    const digits = digitsOf(Buffer.from(prefix, "latin1"));
    const numbers2 = digits.map((pair) => `0x${pair}`);
    return [numbers2.join(","), numbers2.join(", "), digits.join("[ :,-]")].map(
      (text) => parsePattern(text)
    );
  },
  open: (bytes, hit) => {
    const lead = (bytes[hit.start + 1] ?? 0) | 32;
    if (lead === letterX) return readNumberList(bytes, hit, prefixed);
    if (lead === letterH) return readNumberList(bytes, hit, ampersanded);
    if (hit.phase === phaseOfWords) return readHexdump(bytes, hit, "words");
    if (isInLongRun(bytes, hit.start)) return null;
    const dump = readHexdump(bytes, hit, "bytes");
    const list2 = readNumberList(bytes, hit, pairs);
    return (dump?.bytes.length ?? 0) < (list2?.bytes.length ?? 0) ? list2 : dump;
  }
};
var letterX = 120;
var letterH = 104;
var longestGroup = 16;
function isInLongRun(bytes, at) {
  let start2 = at;
  while (start2 > 0 && at - start2 < longestGroup && hexValue(bytes[start2 - 1]) !== -1) start2--;
  return at - start2 === longestGroup;
}
function prefixedPattern({ bytes, longestGap: longestGap3 }) {
  return Array.from(bytes, (byte, index) => {
    const digits = byte.toString(16);
    const number4 = byte === 0 ? "0{1,4}" : `0{0,2}${eitherCase2(digits)}`;
    const gap = (listSeparators + castCharacters).replace(
      new RegExp(`[&${digits.slice(-1)}]`, "gi"),
      ""
    );
    return `[0&][xXhH]${number4}${index < bytes.length - 1 ? `[${plain2(gap)}]{1,${longestGap3}}` : ""}`;
  }).join("");
}
function groupedPatterns({ bytes, longestGap: longestGap3 }) {
  const digits = digitsOf(bytes);
  const apart2 = digits.join(`[${plain2(pairSeparators)}]{1,${longestGap3}}`);
  const grouped = [2, 4, 8].flatMap(
    (size) => Array.from({ length: size }, (_, first11) => inGroups(digits, size, first11))
  );
  return [apart2, ...new Set(grouped)];
}
function inGroups(digits, size, first11) {
  return digits.map((pair, index) => index > 0 && (first11 + index) % size === 0 ? ` {1,2}${pair}` : pair).join("");
}
var textWidths = [8, 16, 17, 18, 32];
var nextRow = "\\r?\\n\\t?[0-9a-fA-FxX]{4,18}:? {1,3}";
var rowBreaks = [nextRow, ...textWidths.map((width) => `  [^\\r\\n]{${width}}${nextRow}`)];
function brokenRows(prefix) {
  const digits = digitsOf(Buffer.from(prefix, "latin1"));
  return digits.slice(1).flatMap(
    (_, index) => ["", " "].flatMap(
      (gap) => rowBreaks.map(
        (rowBreak) => digits.slice(0, index + 1).join(gap) + rowBreak + digits.slice(index + 1).join(gap)
      )
    )
  );
}
var phaseOfWords = 1;
function wordPatterns(prefix) {
  const digits = digitsOf(Buffer.from(prefix, "latin1"));
  return [[...digits], [anyByte2, ...digits]].flatMap((bytes) => {
    const words2 = [];
    for (let at = 0; at < bytes.length; at += 2) {
      words2.push(`${bytes[at + 1] ?? anyByte2}${bytes[at] ?? anyByte2}`);
    }
    return [" {1,2}", nextRow].map((gap) => words2.join(gap));
  });
}
var anyByte2 = "[0-9a-fA-F]{2}";
function digitsOf(bytes) {
  return Array.from(bytes, (byte) => hexDigits(String.fromCharCode(byte)));
}
function eitherCase2(digits) {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

// src/detect/views/html-entity.ts
var htmlEntity = {
  name: "html-entity",
  breaks: "&",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, { escapes: references, ends: () => ";" }),
    // Characters that are not shown. Whole, because `<br>` and the end of a query are written alike.
    ...gapsIn(prefix, "\\\\%=\\xe2\\xef").flatMap(
      ({ before, after: after2 }) => ["&[#0-9a-zA-Z]{2,31};", "&lt;[^&;]{1,80}&gt;"].map((text) => before + text + after2)
    )
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, {
    escapes: (char) => [`&#${char.charCodeAt(0)};`, `&#x${hexDigits(char)};`],
    ends: () => ";"
  }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt)
};
var names = {
  _: ["lowbar", "UnderBar"],
  "-": ["hyphen", "dash"]
};
function references(char, isLast) {
  const decimal2 = `#0{0,8}${char.charCodeAt(0)}`;
  const hex2 = `#[xX]0{0,8}${hexDigits(char)}`;
  if (!isLast) return [decimal2, hex2].map((number4) => `&[amp;]{0,16}${number4};`);
  const named = (names[char] ?? []).map((name) => `${name};`);
  return ["&", "&[amp;]{4,16}"].flatMap(
    (start2) => [decimal2, hex2, ...named].map((text) => start2 + text)
  );
}
var first = firstBytes3("&");
var longestReference = 64;
var reference = /^&(?:amp;)*(?:#0*(\d{1,7});?|#[xX]0*([0-9A-Fa-f]{1,6});?|([A-Za-z]{2,24});)/;
function escapeAt(bytes, at, end) {
  const found = reference.exec(bytes.toString("latin1", at, Math.min(end, at + longestReference)));
  if (found === null) return null;
  const [text, decimal2, hex2, name] = found;
  const code = name === void 0 ? Number.parseInt(decimal2 ?? hex2 ?? "", hex2 === void 0 ? 10 : 16) : characters.get(name);
  return code === void 0 ? null : { length: text.length, bytes: utf8(code) };
}
var characters = new Map(
  Object.entries({
    _: "lowbar UnderBar",
    // U+2010 by the standard, but people mean the hyphen of the keyboard.
    "-": "hyphen dash",
    "&": "amp",
    "<": "lt",
    ">": "gt",
    '"': "quot QUOT",
    "'": "apos",
    ".": "period",
    ",": "comma",
    ":": "colon",
    ";": "semi",
    "=": "equals",
    "/": "sol",
    "\\": "bsol",
    "#": "num",
    "?": "quest",
    "!": "excl",
    "*": "ast midast",
    "+": "plus",
    "%": "percnt",
    $: "dollar",
    "@": "commat",
    "`": "grave DiacriticalGrave",
    "|": "verbar vert VerticalLine",
    "(": "lpar",
    ")": "rpar",
    "[": "lsqb lbrack",
    "]": "rsqb rbrack",
    "{": "lcub lbrace",
    "}": "rcub rbrace",
    "	": "Tab",
    "\n": "NewLine",
    " ": "nbsp NonBreakingSpace",
    "­": "shy",
    "​": "ZeroWidthSpace NegativeVeryThinSpace NegativeThinSpace NegativeMediumSpace NegativeThickSpace",
    "‌": "zwnj",
    "‍": "zwj",
    "‎": "lrm",
    "‏": "rlm",
    "–": "ndash",
    "—": "mdash",
    "―": "horbar",
    "‘": "lsquo",
    "’": "rsquo",
    "“": "ldquo",
    "”": "rdquo",
    "⁠": "NoBreak",
    "⁡": "af ApplyFunction",
    "⁢": "it InvisibleTimes",
    "⁣": "ic InvisibleComma",
    "−": "minus"
  }).flatMap(
    ([char, list2]) => list2.split(" ").map((name) => [name, char.codePointAt(0) ?? 0])
  )
);

// src/detect/views/invisible.ts
var invisible = {
  name: "invisible",
  breaks: "ÂËÍØáâïó",
  patterns: (prefix) => parsePatterns([
    ...gapsIn(prefix).flatMap(({ before }) => hiddenStarts.map((start2) => before + start2)),
    ...escapedPrefix(prefix, {
      escapes: (char) => typographic(char).map(bytesOf2),
      ends: (char) => typographic(char).map(bytesOf2).join("")
    })
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first2, escapeAt2)
};
var hiddenStarts = [
  "[\\xe1\\xe2\\xef][\\x80\\x81\\xa0\\xb8\\xbb][\\x80-\\x8f\\xa0-\\xa5\\xa7-\\xaf\\xbf]",
  "[\\xc2\\xcd\\xd8][\\x8f\\x9c\\xad]",
  "\\xf3\\xa0"
];
var hidden = [
  [173, 173],
  [847, 847],
  [1564, 1564],
  [6155, 6159],
  [8203, 8207],
  [8234, 8238],
  [8288, 8303],
  [65024, 65039],
  [65279, 65279],
  [917504, 921599]
];
var hyphens = "‐‑‒–—―⁃−﹘﹣";
var underscores = "ˍ‗‿﹍﹎﹏";
var widthOffset = 65248;
function typographic(char) {
  const fullWidth2 = String.fromCharCode(char.charCodeAt(0) + widthOffset);
  const others = char === "-" ? ["‐", "‑"] : char === "_" ? ["‿"] : [];
  return [fullWidth2, ...others];
}
function bytesOf2(char) {
  return Array.from(Buffer.from(char), (byte) => `\\x${byte.toString(16)}`).join("");
}
var first2 = firstBytes3("ÂËÍØáâïó");
function escapeAt2(bytes, at, end) {
  const lead = bytes[at] ?? 0;
  const length2 = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  if (at + length2 > end) return null;
  const text = bytes.toString("utf8", at, at + length2);
  const code = text.codePointAt(0) ?? 0;
  if (hidden.some(([from, to]) => code >= from && code <= to)) return { length: length2, bytes: [] };
  const meaning = meaningOf(code, text);
  return meaning === -1 ? null : { length: length2, bytes: [meaning] };
}
function meaningOf(code, text) {
  if (code > 65280 && code < 65375) return code - widthOffset;
  return hyphens.includes(text) ? 45 : underscores.includes(text) ? 95 : -1;
}

// src/detect/views/json-escape.ts
var jsonEscape = {
  name: "json-escape",
  breaks: "\\",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, { escapes: writtenForms, ends: lastCharacters }),
    // Characters that are not shown, ESC, and the start of a tag.
    ...interruptedPrefix(prefix, [
      `${backslashes}u[02fF][0eE][016aAfF][0-9a-fA-F]`,
      `${backslashes}u003[cC]`
    ]),
    fullWidth(prefix)
  ]),
  // Without what precedes them, so that any number of backslashes may be there.
  commonPatterns: (prefix) => {
    const digits = hexDigits(prefix.slice(-1));
    return parsePatterns([`\\\\u00${digits}`, `\\\\x${digits}`]);
  },
  open: (bytes, hit) => decodeEscapes(bytes, hit, first3, escapeAt3)
};
var backslashes = "\\\\{1,16}";
function writtenForms(char, isLast) {
  const digits = hexDigits(char);
  const octal2 = octalOf(char);
  const common2 = [
    // `echo -e` and `printf %b` have a zero before the three digits.
    backslashes + (octal2.startsWith("0") ? octal2 : `0{0,1}${octal2}`),
    `${backslashes}[ux]\\{0{0,6}${digits}\\}`
  ];
  if (!isLast) return [`${backslashes}[uUx]0{0,6}${digits}`, ...common2];
  return ["u00", "U000000", "x"].map((letter) => `${backslashes}${letter}${digits}`).concat(common2);
}
function lastCharacters(char) {
  return `${lastHexDigit(char)}${octalOf(char).slice(-1)}}`;
}
function octalOf(char) {
  return char.charCodeAt(0).toString(8).padStart(3, "0");
}
function fullWidth(prefix) {
  const digits = hexDigits(String.fromCharCode(prefix.charCodeAt(0) - 32));
  return `${backslashes}u[fF][fF]${digits}[${plain2(prefix[1] ?? "")}\\\\]`;
}
var first3 = firstBytes3("\\");
var backslash2 = 92;
var single = new Map(
  Object.entries({ n: "\n", r: "\r", t: "	", '"': '"', "'": "'", "`": "`", "/": "/" }).map(
    ([char, meaning]) => [char.charCodeAt(0), meaning.charCodeAt(0)]
  )
);
function escapeAt3(bytes, at, end) {
  if (bytes[at - 1] === backslash2) return null;
  let letter = at + 1;
  while (bytes[letter] === backslash2) letter++;
  const found = numberedEscape(bytes, letter) ?? singleEscape(bytes, letter);
  if (found === null || letter + found.length > end) return null;
  return { length: letter + found.length - at, bytes: found.bytes };
}
function singleEscape(bytes, at) {
  const meaning = single.get(bytes[at] ?? 0);
  return meaning === void 0 ? null : { length: 1, bytes: [meaning] };
}
var digitsAfter = { 117: 4, 85: 8, 120: 2 };
function numberedEscape(bytes, at) {
  const count2 = digitsAfter[bytes[at] ?? 0];
  if (count2 === void 0) return octalEscape(bytes, at);
  if (bytes[at + 1] === 123) return bracedEscape(bytes, at + 2);
  const code = hexNumber(bytes, at + 1, count2);
  if (code === -1) return null;
  return { length: 1 + count2, bytes: count2 === 2 ? [code] : utf8(code) };
}
var mostBracedDigits = 8;
function bracedEscape(bytes, from) {
  let at = from;
  while (at - from < mostBracedDigits && hexValue(bytes[at]) !== -1) at++;
  if (at === from || bytes[at] !== 125) return null;
  return { length: at + 3 - from, bytes: utf8(hexNumber(bytes, from, at - from)) };
}
function octalEscape(bytes, at) {
  const text = bytes.toString("latin1", at, at + 4);
  const digits = /^(?:0[01][0-7]{2}|[0-3][0-7]{2}|[4-7][0-7](?=[\\"']))/.exec(text)?.[0];
  if (digits === void 0) return null;
  return { length: digits.length, bytes: [Number.parseInt(digits, 8)] };
}

// src/detect/views/parts.ts
var halfSeparator = ".";
var mostGaps = 64;
var longestText = 1024;
var shortestBody = 8;
var fewestCharacters3 = 7;
var shortestKey2 = 16;
var dot2 = 46;
var doubleQuote2 = 34;
var singleQuote2 = 39;
var bodyBytes = Uint8Array.from(
  { length: 256 },
  (_, byte) => isLetter2(byte) || isDigit(byte) || isSeparator(byte) ? 1 : 0
);
function isPartByte(bytes, at) {
  const byte = at < bytes.length ? bytes[at] : 0;
  if (byte !== dot2) return bodyBytes[byte] === 1;
  const next = at + 1 < bytes.length ? bytes[at + 1] : 0;
  return isBodyByte(next) || next === doubleQuote2 || next === singleQuote2;
}
function isBodyByte(byte) {
  return bodyBytes[byte] === 1;
}
function joinParts(bytes, hit, cut) {
  const gaps = [];
  let end = partEnd(bytes, hit.start);
  let start2 = gapEnd(bytes, end, cut);
  if (start2 === -1) return null;
  let prefix = bytes.toString("latin1", hit.start, Math.min(end, hit.end));
  let body = bytes.toString("latin1", Math.min(end, hit.end), end);
  while (gaps.length < mostGaps && body.length < longestText && start2 !== -1) {
    const next = partEnd(bytes, start2);
    const part = bytes.toString("latin1", start2, next);
    if (start2 >= hit.end) {
      if ((body.slice(1 - prefix.length) + part).includes(prefix)) break;
      const gap = bytes.toString("latin1", end, start2);
      if (!cut.continues({ body, gap, part, after: bytes.toString("latin1", next, next + 3) }))
        break;
    }
    const inPrefix = Math.max(0, hit.end - start2);
    prefix += part.slice(0, inPrefix);
    body += part.slice(inPrefix);
    gaps.push({ start: end, end: start2 });
    end = next;
    start2 = gapEnd(bytes, end, cut);
  }
  if (gaps.length === 0 || !mayBeKey(body)) return null;
  return { body, gaps, end };
}
function gapEnd(bytes, at, cut) {
  const end = cut.gapEnd(bytes, at);
  return end === -1 || !isPartByte(bytes, end) ? -1 : end;
}
function partEnd(bytes, from) {
  const limit = Math.min(bytes.length, from + longestText);
  let end = from;
  while (end < limit && isPartByte(bytes, end)) end++;
  return end;
}
function mayBeKey(body) {
  if (body.length < shortestBody) return false;
  let result = judged.get(body);
  if (result === void 0) {
    result = new Set(body).size >= fewestCharacters3 && !isPlainName(body);
    if (judged.size >= mostJudged) judged.clear();
    judged.set(body, result);
  }
  return result;
}
var judged = /* @__PURE__ */ new Map();
var mostJudged = 4096;
function isKeyAlone(body) {
  return body.length >= shortestKey2 && !isPlainName(body);
}
function isWholeKey(body) {
  return hasKeyLength(body) && isKeyAlone(body);
}
function hasKeyLength(text) {
  const last = piecesOf(text).at(-1)?.text.length ?? 0;
  return keyLengths.has(text.length) || last >= 20 && keyLengths.has(last);
}
var wordScore = -4;
function isWord3(text) {
  if (text.length >= 4 && scored(text).score < wordScore) return true;
  return /^[A-Za-z_-]{3,}$/.test(text) && piecesOf(text).every((piece) => isCommonWord(piece.text));
}
function mayBeWord(text) {
  return /^(?:[aAI]|[A-Za-z][a-z]+)$/.test(text) && scored(text).score < 2;
}
function endsInWord(body, part) {
  const seam2 = body.slice(-1) + part.slice(0, 1);
  if (/[^A-Za-z0-9]/.test(seam2)) return false;
  return isWord3(restAfterWords(body) || body) || isWord3(piecesOf(body).at(-1)?.text ?? "");
}
function mayContinue({ body, part, after: after2 }) {
  if (endsInWord(body, part)) return false;
  if (!isKeyAlone(body)) return true;
  return !isWord3(part) && !(mayBeWord(part) && (part.length >= 4 || isInSentence(after2)));
}
function isInSentence(after2) {
  return /^[,.:;!?]?[ \t][A-Za-z]/.test(after2);
}
function withoutGaps(bytes, { gaps, end }, range, costBits3) {
  const text = new DecodedText(range.end - range.start);
  let at = range.start;
  for (const gap of [...gaps, { start: range.end, end: range.end }]) {
    for (; at < gap.start; at++) text.addSpan(bytes[at] ?? 0, at, at + 1);
    at = gap.end;
  }
  return text.finish(range.end, { costBits: costBits3, coveredTo: end });
}

// src/detect/views/letter-spaced.ts
var contextBefore3 = 96;
var longestText2 = 1024;
var costBits = 6;
var letterSpaced = {
  name: "letter-spaced",
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns([Array.from(prefix, (char) => plain2(char)).join(" ")]),
  open: (bytes, hit) => mayBeKey(bodyAfter(bytes, hit)) ? withoutSpaces(bytes, hit) : null
};
var space2 = 32;
function bodyAfter(bytes, hit) {
  const first11 = bytes[hit.start];
  const limit = Math.min(bytes.length, hit.end + 2 * longestText2);
  let at = hit.end + 1;
  while (bytes[at - 1] === space2 && at < limit && isPartByte(bytes, at)) {
    if (bytes[at] === first11 && isPrefix(bytes, hit, at)) break;
    at += 2;
  }
  return bytes.toString("latin1", hit.end + 1, at).replaceAll(" ", "");
}
function isPrefix(bytes, hit, at) {
  const end = at + hit.end - hit.start;
  return end <= bytes.length && bytes.compare(bytes, hit.start, hit.end, at, end) === 0;
}
function withoutSpaces(bytes, hit) {
  const start2 = startOfText(bytes, hit.start);
  const end = endOfText(bytes, hit.start);
  const text = new DecodedText((end - start2 + 1) / 2);
  for (let at = start2; at < end; at += 2) text.addSpan(bytes[at] ?? 0, at, at + 1);
  return text.finish(end, { costBits });
}
function startOfText(bytes, from) {
  const limit = Math.max(0, from - 2 * contextBefore3);
  let at = from;
  while (at - 2 >= limit && bytes[at - 1] === space2 && isShown(bytes[at - 2])) at -= 2;
  return at;
}
function endOfText(bytes, from) {
  const limit = Math.min(bytes.length, from + 2 * longestText2);
  let at = from;
  while (at + 2 < limit && bytes[at + 1] === space2 && isShown(bytes[at + 2])) at += 2;
  return at + 1;
}
function isShown(byte) {
  return byte !== void 0 && byte > space2 && byte < 127;
}

// src/detect/views/text-lines.ts
var longestLine3 = 480;
var leadForm = /^[ \t]*(?:(?:[>|#;+]|\/{2,3}|\/?\*{1,2}|--(?=[ \t]))[ \t]*){0,6}/;
var lineFeed5 = 10;
var carriageReturn3 = 13;
var space3 = 32;
var tab = 9;
function lineAt2(bytes, end) {
  const start2 = lineStart(bytes, end);
  if (start2 === null) return null;
  const content = bytes.toString("latin1", start2, end);
  const lead = leadForm.exec(content)?.[0] ?? "";
  const marks = lead.replace(/[ \t]+/g, "").replace(/\/?\*{1,2}/g, "*");
  const width = content.length - (content.match(/[\x80-\xbf]/g)?.length ?? 0);
  return { start: start2, end, width, text: start2 + lead.length, marks };
}
function lineAfter(bytes, line) {
  const feed = bytes[line.end] === carriageReturn3 ? line.end + 1 : line.end;
  if (bytes[feed] !== lineFeed5) return null;
  const end = lineEnd(bytes, feed + 1, longestLine3);
  return end === bytes.length || isLineBreak2(bytes[end]) ? lineAt2(bytes, end) : null;
}
function lineBefore(bytes, { start: start2 }) {
  if (start2 === 0) return null;
  const end = start2 > 1 && bytes[start2 - 2] === carriageReturn3 ? start2 - 2 : start2 - 1;
  return lineAt2(bytes, end) ?? { start: end, end, width: longestLine3, text: end, marks: "" };
}
function lineStart(bytes, at, longest = longestLine3) {
  const least = Math.max(0, at - longest);
  let start2 = at;
  while (start2 > least && !isLineBreak2(bytes[start2 - 1])) start2--;
  return start2 === 0 || isLineBreak2(bytes[start2 - 1]) ? start2 : null;
}
function lineEnd(bytes, at, longest) {
  const most = Math.min(bytes.length, at + longest);
  let end = at;
  while (end < most && !isLineBreak2(bytes[end])) end++;
  return end;
}
function isLineBreak2(byte) {
  return byte === lineFeed5 || byte === carriageReturn3;
}
function skipBlanks(bytes, from, most) {
  let at = from;
  while (at < from + most && (bytes[at] === space3 || bytes[at] === tab)) at++;
  return at;
}

// src/detect/views/line-continuation.ts
var context = 96;
var mostBlanks2 = 160;
var lineContinuation = {
  name: "wrapped",
  breaks: `\\\`^${halfSeparator}`,
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns(cutPrefix(prefix, ["[\\\\`^]\\n[ \\t]{0,32}", "[\\\\`^]\\r\\n[ \\t]{0,32}"])),
  open: (bytes, hit) => {
    const text = joinParts(bytes, hit, continuation);
    if (text === null) return null;
    const range = {
      start: lineStart(bytes, hit.start, context) ?? hit.start - context,
      end: lineEnd(bytes, text.end, context)
    };
    return withoutGaps(bytes, text, range, 0);
  }
};
var continuation = {
  gapEnd: (bytes, at) => {
    const byte = bytes[at];
    if (byte !== backslash3 && byte !== backtick2 && byte !== caret) return -1;
    const feed = bytes[at + 1] === carriageReturn4 ? at + 2 : at + 1;
    if (bytes[feed] !== lineFeed6) return -1;
    if (byte === backtick2 && closesCode(bytes, at)) return -1;
    return skipBlanks(bytes, feed + 1, mostBlanks2);
  },
  // A `\` also ends lines in Markdown: text after it is no part of a key.
  continues: mayContinue
};
var longestLine4 = 512;
function closesCode(bytes, at) {
  const start2 = lineStart(bytes, at, longestLine4);
  if (start2 === null) return true;
  const backticks = bytes.toString("latin1", start2, at).split("`").length - 1;
  return backticks % 2 === 1;
}
var lineFeed6 = 10;
var carriageReturn4 = 13;
var backslash3 = 92;
var caret = 94;
var backtick2 = 96;

// src/detect/views/markdown-escape.ts
var markdownEscape = {
  name: "markdown-escape",
  breaks: "\\",
  patterns: (prefix) => parsePatterns(Array.from(prefix).flatMap((_, at) => escapesAt(prefix, at))),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first4, escapeAt4)
};
function escapesAt(prefix, at) {
  const char = prefix[at] ?? "";
  if (!isPunctuation2(char.charCodeAt(0))) return [];
  const before = plain2(prefix.slice(Math.max(0, at - 2), at));
  const after2 = at === 0 ? plain2(prefix.slice(1)) : "";
  const escaped2 = `${before}\\\\[\\\\${plain2(char)}]${after2}`;
  if (char !== "_") return [escaped2];
  return [escaped2, `${before}\\\\textu`, `${before}\\\\PYG?Zu`, `${before}\\{\\\\_`];
}
var first4 = firstBytes3("\\{");
var backslash4 = 92;
var openingBrace = 123;
function escapeAt4(bytes, at, end) {
  if (bytes[at - 1] === backslash4) return null;
  const found = bytes[at] === openingBrace ? groupAt2(bytes, at) : afterBackslashes(bytes, at);
  return found === null || at + found.length > end ? null : found;
}
function afterBackslashes(bytes, at) {
  let next = at + 1;
  while (bytes[next] === backslash4) next++;
  const code = bytes[next] ?? 0;
  if (isPunctuation2(code)) return { length: next + 1 - at, bytes: [code] };
  const command = latexCommand.exec(bytes.toString("latin1", next, next + longestCommand));
  if (command === null) return null;
  const written = command[1] === void 0 ? void 0 : commands.get(command[1]);
  return { length: next + command[0].length - at, bytes: written === void 0 ? [] : [written] };
}
function groupAt2(bytes, at) {
  const isGroup = bytes.toString("latin1", at, at + 4) === "{\\_}";
  return isGroup ? { length: 4, bytes: [95] } : null;
}
var longestCommand = 18;
var commands = /* @__PURE__ */ new Map([
  ["textunderscore", 95],
  ["PYZus", 95],
  ["PYGZus", 95],
  ["PYZhy", 45],
  ["PYGZhy", 45]
]);
var latexCommand = /^(?:(textunderscore|PYG?Zus|PYG?Zhy)|allowbreak)(?:\{\}| |(?![A-Za-z]))/;
function isPunctuation2(code) {
  return code >= 33 && code <= 47 || code >= 58 && code <= 64 || code >= 91 && code <= 96 || code >= 123 && code <= 126;
}

// src/detect/views/markup.ts
var markup = {
  name: "markup",
  breaks: "<",
  patterns: (prefix) => parsePatterns(
    gapsIn(prefix).map(
      ({ before, after: after2 }, index) => (
        // `b<` is common at the end of words in HTML, `br<` is not.
        index === 0 ? `[a-zA-Z0-9"'\\/\\-]>${after2}` : `${before}<[\\/a-zA-Z!]`
      )
    )
  ),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first5, escapeAt5)
};
var first5 = firstBytes3("<");
var longestTag = 512;
var tag = /^<\/?([A-Za-z][A-Za-z0-9]*(?:[:-][A-Za-z0-9-]+)*)(?:[\s/][^<>]*)?>/;
var comment = /^<!--[^>]*-->/;
function escapeAt5(bytes, at, end) {
  const one = tagAt(bytes, at, end);
  if (one === null || one.bytes.length > 0) return one;
  let next = at + one.length;
  let { isElement } = one;
  for (; ; ) {
    const other = tagAt(bytes, next, end);
    if (other === null || other.bytes.length > 0) break;
    next += other.length;
    isElement ||= other.isElement;
  }
  if (isElement && endsName(bytes, at) && isWordStart(bytes[next] ?? 0)) return null;
  return { length: next - at, bytes: [] };
}
function tagAt(bytes, at, end) {
  const second = bytes[at + 1] ?? 0;
  if (bytes[at] !== 60 || !(second === 33 || second === 47 || isLetter2(second))) return null;
  const text = bytes.toString("latin1", at, Math.min(end, at + longestTag));
  const [whole, name = ""] = tag.exec(text) ?? comment.exec(text) ?? [];
  if (whole === void 0 || !(name === "" || isInline(name))) return null;
  return {
    length: whole.length,
    bytes: name === "w:noBreakHyphen" ? [45] : [],
    isElement: name !== "" && name !== "wbr"
  };
}
function isWordStart(code) {
  return isLetter2(code) || isDigit(code);
}
var longestName2 = 64;
function endsName(bytes, end) {
  const text = bytes.toString("latin1", Math.max(0, end - longestName2), end);
  const word2 = /(?<![A-Za-z0-9])[A-Z]?[a-z]{3,}$/.exec(text)?.[0];
  if (word2 !== void 0 && isWord3(word2)) return true;
  const [, name = ""] = /(?<![\w-])[a-z]+_([a-z_-]+)$/.exec(text) ?? [];
  return isNameOfWords(name);
}
var inline = new Set(
  "a abbr acronym b bdi bdo big blink cite code data del dfn em font hl i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup tspan tt u var wbr".split(" ")
);
var separating = new Set(
  "w:p w:br w:cr w:delText w:instrText w:tab w:tbl w:tr w:tc w:sdt w:ptab w:sectPr a:p a:br a:tbl a:tr a:tc text:p text:h text:s text:tab text:line-break text:list text:list-item".split(" ")
);
var isOffice = /^(?:w|a|text):/;
var workbook = /* @__PURE__ */ new Set(["r", "t", "rPr", "rFont", "sz", "color", "family", "scheme", "charset"]);
function isInline(name) {
  if (isOffice.test(name)) return !separating.has(name);
  return inline.has(name.toLowerCase()) || workbook.has(name);
}

// src/detect/views/office-escape.ts
var officeEscape = {
  name: "markup",
  patterns: (prefix) => parsePatterns(
    escapedPrefix(prefix, {
      escapes: (char) => [`_x00${hexDigits(char)}_`],
      ends: () => "_"
    })
  ),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first6, escapeAt6)
};
var first6 = firstBytes3("_");
var underscore3 = 95;
var length = 7;
function escapeAt6(bytes, at, end) {
  if (at + length > end || bytes[at + length - 1] !== underscore3 || bytes[at + 1] !== 120) {
    return null;
  }
  const code = hexNumber(bytes, at + 2, 4);
  return code === -1 ? null : { length, bytes: utf8(code) };
}

// src/detect/views/percent.ts
var percent = {
  name: "percent",
  breaks: "%",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char, isLast) => {
        const digits = hexDigits(char);
        if (!isLast) return [`%${digits}`];
        return [`%${digits}`, `%25${digits}`, "%2525", `%[uU]00${digits}`];
      },
      ends: lastHexDigit
    }),
    ...interruptedByBytes(prefix, "%"),
    encodedTwice(prefix.slice(0, 1))
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, { escapes: (char) => [`%${hexDigits(char)}`], ends: lastHexDigit }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first7, escapeAt7)
};
var first7 = firstBytes3("%");
function encodedTwice(char) {
  return Array.from(`%${hexOf(char)}`, (digit) => `%${hexOf(digit)}`).join("");
}
function escapeAt7(bytes, at, end) {
  let digits = at + 1;
  while (bytes[digits] === 50 && bytes[digits + 1] === 53 && isEscaped(bytes, digits + 2)) {
    digits += 2;
  }
  const isUnicode = ((bytes[digits] ?? 0) | 32) === 117;
  const from = isUnicode ? digits + 1 : digits;
  const count2 = isUnicode ? 4 : 2;
  const value = from + count2 <= end ? hexNumber(bytes, from, count2) : -1;
  if (value === -1) return null;
  return { length: from + count2 - at, bytes: isUnicode ? utf8(value) : [value] };
}
function isEscaped(bytes, at) {
  const first11 = bytes[at];
  if (first11 !== void 0 && (first11 | 32) === 117) return hexNumber(bytes, at + 1, 4) !== -1;
  return hexValue(first11) !== -1 && hexValue(bytes[at + 1]) !== -1;
}

// src/detect/views/quoted-printable.ts
var quotedPrintable = {
  name: "quoted-printable",
  breaks: "=?",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char) => [`=${hexDigits(char)}`],
      ends: (char) => `${lastHexDigit(char)}\\n`
    }),
    ...interruptedPrefix(prefix, ["=[\\r\\n]{1,2}", "=\\\\{1,16}n", "=\\\\{1,16}r\\\\{1,16}n"]),
    ...interruptedByBytes(prefix, "=")
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, { escapes: (char) => [`=${hexDigits(char)}`], ends: lastHexDigit }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first8, escapeAt8)
};
var first8 = firstBytes3("=?");
var questionMark = 63;
var backspace = 8;
var equals3 = 61;
var longestSoftBreak = 48;
var softBreak2 = /^=[ \t]{0,4}(?:\r?\n|(?:\\{1,16}r)?\\{1,16}n)/;
var longestSeam = 80;
var seam = /^\?=(?:\r?\n)?[ \t]{1,4}=\?[\w-]{1,30}(?:\*[\w-]{1,10})?\?[Qq]\?/;
function escapeAt8(bytes, at, end) {
  if (bytes[at] === questionMark) return skipped(seam, bytes, at, Math.min(end, at + longestSeam));
  const code = at + 3 <= end ? hexNumber(bytes, at + 1, 2) : -1;
  if (code !== -1) return isWritten(code, bytes, at) ? { length: 3, bytes: [code] } : null;
  return skipped(softBreak2, bytes, at, Math.min(end, at + longestSoftBreak));
}
function isWritten(code, bytes, at) {
  if (code >= 128) return /[A-F0-9]{2}/.test(bytes.toString("latin1", at + 1, at + 3));
  if (!isLetter2(code) && !isDigit(code) && code !== backspace) return true;
  const next = bytes[at + 3] ?? 0;
  if (next === equals3 || bytes[at - 3] === equals3) return true;
  return isBodyByte(next) && !endsName2(bytes, at);
}
var shortestName2 = 4;
var longestName3 = 64;
function endsName2(bytes, end) {
  let start2 = end;
  while (end - start2 < longestName3 && isBodyByte(bytes[start2 - 1] ?? 0)) start2--;
  return end - start2 >= shortestName2 && isPlainName(bytes.toString("latin1", start2, end));
}
function skipped(text, bytes, at, end) {
  const found = text.exec(bytes.toString("latin1", at, end));
  return found === null ? null : { length: found[0].length, bytes: [] };
}

// src/detect/views/rtf.ts
var rtf = {
  name: "markup",
  breaks: "\\{}\r\n",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char, isLast) => [
        `\\\\'${hexDigits(char)}`,
        `\\\\u${char.charCodeAt(0)}${isLast ? "[? \\\\]" : "[? ]{1,2}"}`
      ],
      // Also of the substitute after a number: `?` or `\'3f`.
      ends: (char) => `${lastHexDigit(char)}? fF`
    }),
    ...gapsIn(prefix).map(({ before }) => `${before}\\}\\{\\\\`)
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => isRtf(bytes, hit) ? decodeEscapes(bytes, hit, first9, escapeAt9) : nothingIn(bytes, hit)
};
var evidence2 = /\\(?:rtf1|pard|rtlch|ltrch|insrsid\d+|lang\d+|fs\d+|cf\d+|af\d+|f\d+)[\\ \r\n{}]/;
function isRtf(bytes, { start: start2 }) {
  const near = bytes.subarray(Math.max(0, start2 - reachBefore), start2 + reachAfter);
  return near.includes(backslash5) && evidence2.test(near.toString("latin1"));
}
var backslash5 = 92;
var first9 = firstBytes3("\\{}\r\n");
var longestWord2 = 48;
var controlWord = /^\\([a-z]{1,32})(-?\d{1,10})? ?/;
var separating2 = /* @__PURE__ */ new Set([
  "par",
  "line",
  "cell",
  "row",
  "tab",
  "sect",
  "page",
  "emspace",
  "enspace"
]);
function escapeAt9(bytes, at, end) {
  if (isEndOfText(bytes, at)) return null;
  if (bytes[at] !== 92) return { length: 1, bytes: [] };
  const text = bytes.toString("latin1", at, Math.min(end, at + longestWord2));
  const second = text[1] ?? "";
  if (second === "'") {
    const code = hexNumber(bytes, at + 2, 2);
    return code === -1 || text.length < 4 ? null : { length: 4, bytes: [code] };
  }
  if (second in symbols2) return { length: 2, bytes: [...Buffer.from(symbols2[second] ?? "")] };
  const found = controlWord.exec(text);
  if (found === null) return null;
  const [whole, word2 = "", number4] = found;
  if (separating2.has(word2)) return { length: whole.length, bytes: [10] };
  if (word2 === "u" && number4 !== void 0) return unicode(text, whole, Number(number4));
  return { length: whole.length, bytes: [] };
}
var shortestFullLine2 = 72;
var longestLineBreak = 16;
function isEndOfText(bytes, at) {
  if (!isLineBreak3(bytes[at]) || isControl(bytes[at - 1])) return false;
  let end = at + 1;
  while (isLineBreak3(bytes[end]) && end < at + longestLineBreak) end++;
  if (isControl(bytes[end])) return end === at + longestLineBreak;
  const isBlankLine = end > at + (bytes[at] === 13 ? 2 : 1);
  return isBlankLine || at - lineStartBefore(bytes, at) < shortestFullLine2;
}
function isLineBreak3(byte) {
  return byte === 10 || byte === 13;
}
function isControl(byte) {
  return byte === void 0 || first9[byte] === 1;
}
var symbols2 = {
  _: "-",
  "-": "",
  "~": " ",
  "\\": "\\",
  "{": "{",
  "}": "}",
  "*": ""
};
function unicode(text, word2, number4) {
  const rest = text.slice(word2.trimEnd().length);
  const substitute = /^ ?(?:\\'[0-9a-fA-F]{2}|[^\\{}\r\n])/.exec(rest)?.[0] ?? "";
  return {
    length: word2.trimEnd().length + substitute.length,
    bytes: utf8((number4 + 65536) % 65536)
  };
}

// src/detect/views/literals.ts
var longestLiteral = 640;
var longestBefore = 96;
var longestBetween = 160;
var mostLiterals = 12;
var context2 = 96;
var lineFeed7 = 10;
var backslash6 = 92;
function literalAt(bytes, hit) {
  if (isQuote(bytes[hit.start])) return { start: hit.start + 1, end: hit.end - 1 };
  const least = Math.max(1, hit.start - longestBefore);
  let start2 = hit.start;
  while (start2 > least && !isQuote(bytes[start2 - 1]) && bytes[start2 - 1] !== lineFeed7) start2--;
  return isQuote(bytes[start2 - 1]) ? literalFrom(bytes, start2) : null;
}
function literalFrom(bytes, start2) {
  const quote3 = bytes[start2 - 1];
  const limit = Math.min(bytes.length, start2 + longestLiteral);
  for (let end = start2; end < limit; end++) {
    const byte = bytes[end];
    if (byte === quote3) return { start: start2, end };
    if (byte === lineFeed7) return null;
    if (byte === backslash6) end++;
  }
  return null;
}
var comma2 = (bytes, at) => {
  const after2 = skipSpace(bytes, at);
  return bytes[after2] === 44 ? skipSpace(bytes, after2 + 1) : after2;
};
function literalsFrom(bytes, first11, unlike, between2 = comma2, most = mostLiterals) {
  const literals = [first11];
  let next = literalAfter(bytes, first11, between2);
  while (next !== null && literals.length < most) {
    const beginning = bytes.toString("latin1", next.start, next.start + unlike.length);
    if (unlike !== "" && beginning === unlike) break;
    literals.push(next);
    next = literalAfter(bytes, next, comma2);
  }
  return literals;
}
function literalAfter(bytes, { end }, between2) {
  const at = between2(bytes, end + 1);
  const start2 = at === -1 ? -1 : contentStart(bytes, at);
  return start2 === -1 ? null : literalFrom(bytes, start2);
}
function contentOf(bytes, { start: start2, end }) {
  return bytes.toString("latin1", start2, end);
}
function textBefore3(bytes, at) {
  return bytes.toString("latin1", Math.max(0, at - longestBetween), at);
}
function textAfter(bytes, at) {
  return bytes.toString("latin1", at, at + longestBetween);
}
function joinLiterals(bytes, hit, parts) {
  const [first11] = parts;
  if (first11 === void 0 || typeof first11 === "string") return null;
  const before = { start: contextStart(bytes, first11.start), end: first11.start };
  const length2 = parts.reduce((sum, part) => sum + lengthOf(part), lengthOf(before) + 1);
  const text = new DecodedText(length2);
  let end = before.start;
  const add2 = (byte, at) => {
    if (at < end) text.addSpan(byte, end, end);
    else text.addSpan(byte, at, at + 1);
    end = Math.max(end, at + 1);
  };
  for (const part of [before, ...parts]) {
    if (typeof part === "string") for (const byte of Buffer.from(part, "latin1")) add2(byte, end - 1);
    else for (let at = part.start; at < part.end; at++) add2(bytes[at] ?? 0, at);
  }
  add2(bytes[end] ?? 0, end);
  const decoded = text.finish(end, { coveredTo: end });
  return mayBeKey(bodyAt(decoded, hit)) ? decoded : null;
}
function lengthOf(part) {
  return typeof part === "string" ? part.length : part.end - part.start;
}
function bodyAt({ bytes, places }, hit) {
  const start2 = places.findIndex((place) => place >= hit.end);
  if (start2 === -1) return "";
  let end = start2;
  while (end < bytes.length && isPartByte(bytes, end)) end++;
  return bytes.toString("latin1", start2, end);
}
function contextStart(bytes, at) {
  const least = lineStart(bytes, at, context2) ?? at - context2;
  let quotes = 0;
  let start2 = at;
  while (start2 > least) {
    if (isQuote(bytes[start2 - 1]) && ++quotes === 2) break;
    start2--;
  }
  return start2;
}
function contextEnd(bytes, at) {
  const most = lineEnd(bytes, at, context2);
  let end = at;
  if (isQuote(bytes[end])) end++;
  while (end < most && !isQuote(bytes[end])) end++;
  return end;
}

// src/detect/views/literal-formats.ts
var placeholder = /%(?:(\d)\$)?-?\d{0,3}[svd]|%%|\{(\d?)(?::[^{}]{0,8})?\}/g;
var formatBefore = /(["'`])([^"'`\n]{0,64})\1\s*(?:,|%|-f|\.format(?:ted)?\(|\s)\s*[[({]?\s*(?:["'`][^"'`\n]{0,40}["'`]\s*,?\s*)*$/;
var method = /^\.format(?:ted)?\(/;
function filledFormat(bytes, hit, format) {
  const [, ...values2] = literalsFrom(bytes, format, "", beforeValues);
  return values2.length === 0 ? null : joinLiterals(bytes, hit, filled(bytes, format, values2));
}
function isFormat(bytes, literal) {
  let at = literal.start;
  while (at < literal.end && bytes[at] !== 37 && bytes[at] !== 123) at++;
  if (at === literal.end) return false;
  return contentOf(bytes, literal).search(placeholder) !== -1;
}
function formatOf(bytes, value) {
  const before = textBefore3(bytes, value.start - 1);
  const found = before.search(placeholder) === -1 ? null : formatBefore.exec(before);
  if (found === null) return null;
  const start2 = value.start - before.length + found.index;
  const format = { start: start2, end: start2 + (found[2]?.length ?? 0) };
  return isFormat(bytes, format) ? format : null;
}
function beforeValues(bytes, from) {
  let at = skipSpace(bytes, from);
  const found = bytes[at] === 46 ? method.exec(bytes.toString("latin1", at, at + 12)) : null;
  if (found !== null) at += found[0].length;
  else if (bytes[at] === 44 || bytes[at] === 37) at++;
  else if (bytes[at] === 45 && bytes[at + 1] === 102) at += 2;
  at = skipSpace(bytes, at);
  const isList = bytes[at] === 40 || bytes[at] === 91 || bytes[at] === 123;
  return isList ? skipSpace(bytes, at + 1) : at;
}
function filled(bytes, format, values2) {
  const content = contentOf(bytes, format);
  const parts = [];
  let at = 0;
  let next = 0;
  for (const found of content.matchAll(placeholder)) {
    parts.push({ start: format.start + at, end: format.start + found.index });
    at = found.index + found[0].length;
    if (found[0] === "%%") {
      parts.push("%");
      continue;
    }
    const index = found[1] ? Number(found[1]) - 1 : found[2] ? Number(found[2]) : next++;
    const value = values2[index];
    if (value === void 0) return [...parts, found[0]];
    parts.push(value);
  }
  return [...parts, { start: format.start + at, end: format.end }];
}

// src/detect/views/literal-lists.ts
function listFrom(bytes, hit, first11) {
  const prefix = isQuote(bytes[hit.start]) ? contentOf(bytes, first11) : bytes.toString("latin1", hit.start, hit.end);
  if (isOfNames(bytes, hit, first11)) return [];
  for (const most of [2, mostLiterals]) {
    const literals = literalsFrom(bytes, first11, prefix, comma2, most);
    if (literals.length === 1) return [];
    const content = literals.map((literal) => contentOf(bytes, literal)).join("");
    const after2 = content.slice(hit.end - first11.start);
    const [text = ""] = /^[\w.-]*/.exec(after2) ?? [];
    if (most === mostLiterals && mayBeKey(text)) return literals;
    if (text.length < after2.length && !mayBeKey(text)) return [];
  }
  return [];
}
function isOfNames(bytes, hit, first11) {
  let { end } = hit;
  if (end > first11.end) return false;
  while (end < first11.end && isOfText(bytes[end])) end++;
  if (end === first11.end) {
    const next = contentStart(bytes, comma2(bytes, first11.end + 1));
    if (next !== -1 && (isOfText(bytes[next]) || isQuote(bytes[next]))) return false;
  }
  return !mayBeKey(bytes.toString("latin1", hit.end, end));
}
function isOfText(byte = 0) {
  return isBodyByte(byte) || byte === 46;
}
function joinedList(bytes, hit, literals) {
  const [first11] = literals;
  const last = literals.at(-1);
  if (first11 === void 0 || last === void 0) return null;
  const separator4 = separatorOf(textBefore3(bytes, first11.start - 1), textAfter(bytes, last.end + 1));
  if (separator4 === null) return null;
  return joinLiterals(
    bytes,
    hit,
    literals.flatMap((literal, index) => index === 0 ? [literal] : [separator4, literal])
  );
}
var short = String.raw`(["'\`])([^"'\`\\\n]{0,4})\1`;
var list = String.raw`(?:(?:array|list|tuple)?[[{(]|(?:new\s)?\s?(?:\[\])?\w{0,16}(?:\[\])?\s?\{)?\s*`;
var earlier = String.raw`(?:["'\`][^"'\`\n]{0,40}["'\`]\s*,\s*)*$`;
var methodBefore = new RegExp(`${short}\\s*\\.join\\(\\s*${list}${earlier}`);
var functionBefore = new RegExp(
  `(?:(?:join|implode|concat_ws)!?\\s?\\(|(?:fn::join["']?:|!join)\\s*\\[)\\s*${short}\\s*,\\s*${list}${earlier}`,
  "i"
);
var concatBefore = new RegExp(
  `(?:(?:concat|paste0|sprint)!?\\s?|-join\\s*@?)\\(\\s*${list}${earlier}`,
  "i"
);
var lastBefore = new RegExp(`(?:join|paste)\\s?\\(\\s*${list}${earlier}`, "i");
var lastAfter = new RegExp(`^\\s*[\\]})]?\\s*,\\s*(?:sep\\s*=\\s*)?${short}\\s*\\)`);
var methodAfter = new RegExp(
  `^\\s*(?:,\\s*)?(?:[\\])}]\\s*)?\\??(?:\\.|->)(?:join|joinToString|mkString)(?:\\(\\s*(?:${short}\\s*)?\\)|(?![(\\w]))`
);
function separatorOf(before, after2) {
  const method2 = methodAfter.exec(after2);
  if (method2 !== null) return method2[2] ?? (method2[0].endsWith(")") ? null : "");
  const first11 = methodBefore.exec(before) ?? functionBefore.exec(before);
  if (first11 !== null) return first11[2] ?? "";
  if (concatBefore.test(before)) return "";
  return lastBefore.test(before) ? lastAfter.exec(after2)?.[2] ?? null : null;
}

// src/detect/views/split-literal.ts
var mostEmpty2 = 4;
var adjacentCost = 4;
var splitLiteral = {
  name: "literals",
  breaks: `"'\`$#{%\\${halfSeparator}`,
  commonPatterns: (prefix) => parsePatterns(wordsOf3(prefix)),
  patterns: (prefix) => parsePatterns([
    ...cutPrefix(prefix, [`${quote2}[^"'\`]{0,32}${quote2}`, quote2]),
    ...cutTwice(prefix),
    ...templates(prefix),
    ...wordsOf3(prefix)
  ]),
  open: (bytes, hit) => concatenated(bytes, hit) ?? listed(bytes, hit)
};
var quote2 = "[\"'`]";
function cutTwice(prefix) {
  const gap = `${quote2}[^"'\`]{0,16}${quote2}`;
  return Array.from({ length: Math.max(0, prefix.length - 2) }, (_, index) => index + 1).map(
    (at) => [prefix.slice(0, at), prefix.slice(at, at + 1), prefix.slice(at + 1)].map(plain2).join(gap)
  );
}
function templates(prefix) {
  const first11 = plain2(prefix.slice(0, 1));
  const rest = plain2(prefix.slice(1));
  const most = plain2(prefix.slice(0, -1));
  const last = plain2(prefix.slice(-1));
  const ends2 = ["[})]", "[ -][})]", "}}", "[ -]}}"];
  const starts2 = ["[$#\\\\][{(]", "{", "{{", "{{[ -]"];
  return [
    ...ends2.flatMap((end) => [first11 + quote2 + end + rest, most + quote2 + end + last]),
    ...starts2.flatMap((start2) => [first11 + start2 + quote2 + rest, most + start2 + quote2 + last])
  ];
}
function wordsOf3(prefix) {
  return [...prefix.matchAll(/[_.:-]/g)].filter(({ index }) => index > 0).map(({ index }) => quote2 + plain2(prefix.slice(0, index)) + quote2);
}
function concatenated(bytes, hit) {
  if (isQuote(bytes[hit.start])) return null;
  const text = joinParts(bytes, hit, concatenation);
  if (text === null) return null;
  const cost = text.gaps.some((gap) => isAdjacent(bytes.toString("latin1", gap.start, gap.end)));
  const range = { start: contextStart(bytes, hit.start), end: contextEnd(bytes, text.end) };
  return withoutGaps(bytes, text, range, cost ? adjacentCost : 0);
}
var concatenation = {
  gapEnd: (bytes, at) => {
    let end = gapEnd2(bytes, at);
    for (let empty = 0; empty < mostEmpty2 && end !== -1 && isQuote(bytes[end]); empty++) {
      end = nextLiteral(bytes, end);
    }
    return end;
  },
  continues: (joint) => mayContinue(joint) && !mayBeApart(joint)
};
function gapEnd2(bytes, at) {
  if (!isQuote(bytes[at])) return innerLiteral(bytes, at);
  if (bytes[at] !== backtick3 && bytes[at + 1] !== dot3 && isPartByte(bytes, at + 1)) return at + 1;
  const next = nextLiteral(bytes, at);
  return next === -1 ? afterInner(bytes, at) : next;
}
var backtick3 = 96;
var dot3 = 46;
var mayGoOn = firstBytes3(",%-.\"'`&uULfFrRbBN@$");
function listed(bytes, hit) {
  const literal = literalAt(bytes, hit);
  if (literal === null || mayGoOn[bytes[skipSpace(bytes, literal.end + 1)] ?? 0] !== 1) return null;
  if (isFormat(bytes, literal)) return filledFormat(bytes, hit, literal);
  const literals = listFrom(bytes, hit, literal);
  if (literals.length === 0) return null;
  const format = formatOf(bytes, literal);
  return format === null ? joinedList(bytes, hit, literals) : filledFormat(bytes, hit, format);
}
function isAdjacent(gap) {
  return /^["'`]\s+\w{0,2}["'`]$/.test(gap);
}
var suffix = /^(?:_\w*|[sdhy]|sv|[mun]s|[a-z]{3,5})$/;
var shortestGlued = 8;
function mayBeApart({ body, gap, part, after: after2 }) {
  if (!isKeyAlone(body)) return false;
  if (gap.length === 1) {
    return after2.charAt(0) !== gap && (part.length < shortestGlued || suffix.test(part));
  }
  if (!isAdjacent(gap)) return false;
  return !gap.includes("\n") || part.length >= 16 && hasKeyLength(part);
}

// src/detect/views/terminal.ts
var terminal = {
  name: "invisible",
  breaks: "\b",
  patterns: (prefix) => parsePatterns([
    ...gapsIn(prefix).flatMap(
      ({ before }, index) => ["\\x1b[\\[(\\]]", ...index === 0 ? [] : writtenStarts].map((start2) => before + start2)
    ),
    ...overstruck(prefix)
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => {
    const reader = new SequenceReader(bytes);
    return decodeEscapes(bytes, hit, any, (_, at, end) => reader.at(at, end));
  }
};
var writtenStarts = [
  "\\\\{1,8}[x0][13][bB3]",
  "\\\\{1,8}e\\[",
  "\\^\\[[\\[(\\]]",
  "#033",
  "\\[[0-9;]{0,12}[mK][_\\[]"
];
function overstruck(prefix) {
  return Array.from(prefix, (char, index) => {
    const before = plain2(prefix.slice(Math.max(0, index - 2), index));
    return `${before}[${plain2(char)}_]\\x08[${plain2(char)}_]`;
  });
}
var any = new Uint8Array(256).fill(1);
var backspace2 = 8;
var underscore4 = 95;
var mostReads = 65536;
var SequenceReader = class {
  #bytes;
  #reads = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  /** Reads the control sequence or overstrike at `at`. */
  at(at, end) {
    if (this.#bytes[at + 1] === backspace2) return this.#overstrike(at, end);
    if (mayBegin[this.#bytes[at] ?? 0] !== 1 || this.#reads > mostReads) return null;
    const length2 = sequenceLength((index) => this.#codeAt(index, end), at);
    return length2 === 0 || at + length2 > end ? null : { length: length2, bytes: [] };
  }
  #codeAt(index, end) {
    this.#reads++;
    return index < end ? this.#bytes[index] ?? -1 : -1;
  }
  /** Characters with backspaces between them: the last one is shown, unless it underlines. */
  #overstrike(at, end) {
    const bytes = this.#bytes;
    let shown = bytes[at] ?? 0;
    let next = at + 1;
    while (next + 1 < end && bytes[next] === backspace2 && (bytes[next + 1] ?? 0) > 32) {
      const code = bytes[next + 1] ?? 0;
      if (code !== underscore4) shown = code;
      next += 2;
    }
    return next === at + 1 ? null : { length: next - at, bytes: [shown] };
  }
};

// src/detect/views/utf7.ts
var optional = /[!"#$%&*;<=>@[\]^_`{|}~\\]/;
var longestRow2 = 32;
var letters3 = base64Alphabet.characters.map(([letter = ""]) => letter).join("");
var utf7 = {
  name: "utf-7",
  patterns: (prefix) => patternsOf(prefix),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first10, escapeAt10)
};
var first10 = firstBytes3("+");
function patternsOf(prefix) {
  const index = prefix.search(optional);
  if (index === -1) return [];
  const code = prefix.charCodeAt(index);
  const last = letters3.slice((code & 15) << 2, ((code & 15) << 2) + 4);
  const known3 = [code >> 10, code >> 4 & 63].map((value) => letters3[value]).join("");
  return [parsePattern(`${plain2(`${prefix.slice(0, index)}+${known3}`)}[${plain2(last)}]`)];
}
function escapeAt10(bytes, at, end) {
  const decoded = [];
  let next = at + 1;
  let bits = 0;
  let pending = 0;
  for (; next < end; next++) {
    const value = values[bytes[next] ?? 0] ?? -1;
    if (value === -1) break;
    if (next - at > longestRow2) return null;
    pending = (pending << 6 | value) & 1048575;
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    const code = pending >> bits & 65535;
    decoded.push(code < 128 ? code : 255);
  }
  const closes = bytes[next] === hyphen && next < end;
  if (next === at + 1) return closes ? { length: 2, bytes: [plus] } : null;
  if (bits >= 6 || (pending & (1 << bits) - 1) !== 0) return null;
  return { length: next - at + (closes ? 1 : 0), bytes: decoded };
}
var plus = 43;
var hyphen = 45;
var values = new Int8Array(256).fill(-1);
for (const [value, letter] of Array.from(letters3).entries()) values[letter.charCodeAt(0)] = value;

// src/detect/views/utf16-text.ts
var unit = 2;
var zero = once(setOf((byte) => byte === 0));
var utf16Text = {
  name: "utf-16",
  patterns: () => [],
  readsOffset: true,
  nested: (pattern2) => holdsZero(pattern2) ? [] : [widened(pattern2)],
  open: (bytes, hit) => {
    const { start: start2 } = hit;
    const big = bytes[start2 + 1] !== 0 || start2 % unit !== 0 && bytes[start2 - 1] === 0;
    return readUnits2(bytes, big ? start2 - 1 : start2, hit, big);
  }
};
function holdsZero({ elements }) {
  return elements.some(({ set }) => set[0] === 1);
}
function widened({ elements }) {
  const sets = elements.flatMap(({ set, min }) => Array.from({ length: min }, () => set));
  const wide = sets.flatMap((set, index) => index === 0 ? [once(set)] : [zero, once(set)]);
  return { elements: wide, phase: 0 };
}
function readUnits2(bytes, start2, hit, big) {
  if (start2 < 0) return null;
  const codeAt = (at) => big ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at);
  let from = start2;
  while (from - unit >= Math.max(0, hit.start - reachBefore) && codeAt(from - unit) !== 0) {
    from -= unit;
  }
  const most = Math.min(bytes.length, hit.start + reachAfter);
  let to = from;
  while (to + unit <= most && codeAt(to) !== 0) to += unit;
  if (to - from < unit * shortestKey) return null;
  const text = new DecodedText(2 * (to - from));
  for (let at = from; at < to; at += unit) {
    for (const byte of utf8(codeAt(at))) text.addSpan(byte, at, at + unit);
  }
  return text.finish(to, { name: big ? "utf-16be" : "utf-16le" });
}

// src/detect/views/utf32.ts
var unit2 = 4;
var utf32 = {
  name: "utf-32",
  readsOffset: true,
  patterns: (prefix) => {
    const bytes = Buffer.alloc(unit2 * prefix.length - 3);
    for (let i = 0; i < prefix.length; i++) bytes[unit2 * i] = prefix.charCodeAt(i);
    return [literalPattern(bytes)];
  },
  open: (bytes, hit) => {
    const big = isBigEndian(bytes, hit);
    const start2 = big ? hit.start - 3 : hit.start;
    return readUnits3(bytes, start2, hit, big);
  }
};
function isBigEndian(bytes, { start: start2, end }) {
  if (!isZero2(bytes, start2 - 3)) return false;
  return !isZero2(bytes, end) || start2 % unit2 === 3;
}
function isZero2(bytes, at) {
  return at >= 0 && at + 3 <= bytes.length && bytes.readUIntBE(at, 3) === 0;
}
function readUnits3(bytes, start2, hit, big) {
  const codeAt = (at) => big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  let from = start2;
  while (from - unit2 >= Math.max(0, hit.start - reachBefore) && isCharacter2(codeAt(from - unit2))) {
    from -= unit2;
  }
  const most = Math.min(bytes.length, hit.start + reachAfter);
  let to = from;
  while (to + unit2 <= most && isCharacter2(codeAt(to))) to += unit2;
  if (to - from < unit2 * shortestKey) return null;
  const text = new DecodedText(to - from);
  for (let at = from; at < to; at += unit2) {
    for (const byte of utf8(codeAt(at))) text.addSpan(byte, at, at + unit2);
  }
  return text.finish(to, { name: big ? "utf-32be" : "utf-32le" });
}
function isCharacter2(code) {
  return code > 0 && code <= 1114111 && (code < 55296 || code > 57343);
}

// src/detect/views/wrapped.ts
var narrowest = 56;
var widest = 140;
var narrowestFolded = 16;
var costBits2 = 6;
var wrapped = {
  name: "wrapped",
  breaks: `\r
${halfSeparator}`,
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns(brokenPrefix(prefix)),
  open: (bytes, hit) => {
    const text = joinParts(bytes, hit, wrapping());
    if (text === null) return null;
    const start2 = lineStart(bytes, hit.start) ?? hit.start;
    return withoutGaps(bytes, text, { start: start2, end: lineEnd(bytes, text.end, longestLine3) }, costBits2);
  }
};
var markSet = ">|#;*+/-";
var leads = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 12].map((count2) => "[ \\t]".repeat(count2)),
  `[${markSet}]`,
  `[${markSet}]{1,3}[ \\t]`,
  `[ \\t]{1,8}[${markSet}]{1,3}[ \\t]`
];
function brokenPrefix(prefix) {
  const places = Array.from({ length: prefix.length - 1 }, (_, index) => index + 1);
  return places.flatMap((at) => {
    const head2 = plain2(prefix.slice(0, at));
    const tail = plain2(prefix.slice(at));
    if (at > 1) {
      const lead = `[ \\t${markSet.replace(prefix.charAt(at), "")}]{0,16}`;
      return [`${head2}\\n${lead}${tail}`, `${head2}\\r\\n${lead}${tail}`];
    }
    const indented = leads.map((lead) => `${head2}\\r?\\n${lead}${tail}`);
    return [`${head2}\\n${tail}`, `${head2}\\r\\n${tail}`, ...indented];
  });
}
function wrapping() {
  let width = null;
  return {
    gapEnd: (bytes, at) => {
      if (!isLineBreak2(bytes[at])) return -1;
      if (width === null ? !mayBeFull(bytes, at) : !isWide(bytes, at)) return -1;
      const line = lineAt2(bytes, at);
      if (line === null || line.width < narrowestFolded) return -1;
      if (width === null ? !isFull(bytes, line) : Math.abs(width - line.width) > 1) return -1;
      const next = lineAfter(bytes, line);
      if (next === null || !isContinued(line, next)) return -1;
      width ??= line.width;
      return next.text;
    },
    continues: (joint) => mayContinue(joint) && !isWholeKey(joint.body) && !isWord3(joint.part) && !beginsLine(joint)
  };
}
function beginsLine({ body, part, after: after2 }) {
  const alone = isKeyAlone(body);
  if (mayBeWord(part) && (isInSentence(after2) || alone && part.length >= 3)) return true;
  return alone && (date2.test(part) || number3.test(part) && /^(?:[:/)\]]|[. \t] ?[A-Za-z])/.test(after2));
}
var date2 = /^(?:19|20)\d\d-?\d\d/;
var number3 = /^\d+(?:\.\d+)*$/;
function isWide(bytes, end) {
  return lineStart(bytes, end, narrowestFolded - 1) === null;
}
function mayBeFull(bytes, end) {
  const start2 = lineStart(bytes, end);
  if (start2 === null || end - start2 < narrowestFolded) return false;
  if (end - start2 >= narrowest) return true;
  const least = start2 - longestLine3;
  let last = start2 - 1;
  while (last > least && (isLineBreak2(bytes[last]) || isBlank(bytes[last]))) last--;
  return mayFoldNext.has(bytes[last] ?? 0);
}
function isBlank(byte) {
  return byte === 32 || byte === 9;
}
var mayFoldNext = new Set(Buffer.from(">|-+0123456789"));
var foldsNext = /[:-][ \t]+[>|][-+]?\d?[ \t]*$/;
function isFull(bytes, line) {
  const before = lineBefore(bytes, line);
  if (before !== null && foldsNext.test(bytes.toString("latin1", before.start, before.end)))
    return true;
  if (line.width < narrowest || line.width > widest) return false;
  return before === null || before.width <= line.width + 1;
}
function isContinued(line, next) {
  if (next.width > line.width + 1) return false;
  return next.marks === line.marks || next.marks === "" && /^[*+]$/.test(line.marks);
}

// src/detect/views/index.ts
var views = [raw, utf16];
var decoders = [
  base64,
  base32,
  hex,
  hexBytes,
  decimal,
  utf16Text,
  utf32,
  utf7,
  percent,
  jsonEscape,
  markdownEscape,
  htmlEntity,
  quotedPrintable,
  officeEscape,
  invisible,
  terminal,
  markup,
  rtf,
  splitLiteral,
  characterList,
  lineContinuation,
  wrapped,
  letterSpaced
];

// src/detect/counted-detections.ts
function* countedDetections(chunk, rules, decoded, describe) {
  const byStart = new Map(decoded.map((match) => [match.place.start, match]));
  const counts = /* @__PURE__ */ new Map();
  const count2 = (reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const isFound = (at) => byStart.get(at)?.accepted === true;
  const refuse = (at, reason) => {
    if (!isFound(at)) count2(reason);
  };
  let hasKey = decoded.some(({ accepted }) => accepted);
  const names2 = rules.map(({ seen }) => seen.in(chunk.bytes));
  for (const [index, { compiled: compiled2 }] of rules.entries()) {
    const plain3 = names2[index]?.keysIn(chunk.owned, refuse) ?? [];
    for (const matches of [plain3, otherKeys(chunk, compiled2, refuse)]) {
      const description2 = describe();
      for (const match of matches) {
        if (isFound(match.start)) continue;
        hasKey = true;
        byStart.delete(match.start);
        yield description2.of(placed(match));
      }
    }
  }
  const description = describe();
  for (const match of byStart.values()) {
    const { reason } = judge(match.match);
    if (reason === null) yield description.of(match);
    else count2(reason);
  }
  if (!hasKey) for (const rule of names2) rule.remember();
  const rejections = Array.from(counts, ([reason, number4]) => {
    return { kind: "rejections", reason, count: number4 };
  });
  yield* rejections;
  return hasKey ? null : rejections;
}
function* otherKeys(chunk, compiled2, refuse) {
  const { start: start2, end } = chunk.owned;
  for (const view of views) {
    if (view.name === "raw") continue;
    for (const match of matchesIn(chunk.bytes, start2, end, compiled2, view)) {
      const { reason } = judge(match);
      if (reason === null) yield match;
      else refuse(match.start, reason);
    }
  }
}

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
    for (const start2 of this.#starts) {
      for (let at = text.indexOf(start2); at !== -1; at = text.indexOf(start2, at + 1)) yield at;
    }
  }
  #longestAt(text, place) {
    const head2 = text.slice(place, place + this.#shortestHead);
    for (const length2 of this.#lengthsByHead.get(head2) ?? []) {
      const key = text.slice(place, place + length2);
      if (this.#masks.has(key)) return key;
    }
    return null;
  }
  #addLength(text) {
    const head2 = text.slice(0, this.#shortestHead);
    const lengths = this.#lengthsByHead.get(head2);
    if (lengths === void 0) this.#lengthsByHead.set(head2, [text.length]);
    else if (!lengths.includes(text.length)) {
      lengths.push(text.length);
      lengths.sort((a, b) => b - a);
    }
  }
  /** A key is shorter than the head: all keys are indexed again under shorter heads. */
  #shorten(length2) {
    this.#shortestHead = length2;
    this.#lengthsByHead.clear();
    for (const text of this.#masks.keys()) this.#addLength(text);
  }
};

// src/model/secret.ts
var inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var echoLength = 8;
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
    const beginnings3 = [];
    for (const secret of sorted) {
      for (let last = beginnings3.at(-1); last !== void 0; last = beginnings3.at(-1)) {
        if (secret.#text.startsWith(last.#text)) break;
        beginnings3.pop();
      }
      for (const beginning of beginnings3) yield [beginning, secret];
      beginnings3.push(secret);
    }
  }
  /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
  isEchoedIn(text) {
    const body = this.#text.slice(this.#prefixLength).toLowerCase();
    const searched2 = text.toLowerCase();
    for (let at = 0; at + echoLength <= body.length; at++) {
      if (searched2.includes(body.slice(at, at + echoLength))) return true;
    }
    return false;
  }
  /** For the thread boundary only (private fields do not survive it). */
  toPlain() {
    return { text: this.#text, prefixLength: this.#prefixLength };
  }
  static fromPlain(plain3) {
    return new _Secret(plain3.text, plain3.prefixLength);
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
  const head2 = Math.max(0, Math.min(7 - prefixLength, Math.ceil(shown / 2)));
  const tail = Math.min(4, shown - head2);
  const end = tail > 0 ? text.slice(-tail) : "";
  return `${text.slice(0, Math.min(7, prefixLength + head2))}…${end}`;
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

// src/detect/masking.ts
var shortestHidden = 12;
var shortestHalf = 12;
function maskForms(original, rules, options, from = 0, to = original.length) {
  const plain3 = plainText(original);
  const forms2 = rules.flatMap((compiled2) => [...formsIn(plain3.text, compiled2, options)]);
  const repetitions = options.known === void 0 ? [] : repetitionsIn(plain3.text, options.known);
  const ranges = [...forms2, ...repetitions];
  const masked = ranges.map((range) => inOriginal(range, plain3));
  return render(original, masked, from, to);
}
function inOriginal({ start: start2, end, shown }, { offsets }) {
  if (offsets === null) return { start: start2, end, shown };
  return { start: offsets[start2] ?? start2, end: offsets[end] ?? end, shown };
}
function render(text, ranges, from, to) {
  let masked = "";
  let at = from;
  for (const { start: start2, end, shown } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at || start2 >= to) continue;
    masked += text.slice(at, Math.max(at, start2)) + shown;
    at = end;
  }
  return masked + text.slice(at, Math.max(at, to));
}
function* formsIn(text, compiled2, { names: names2 }) {
  for (const anchor of compiled2.anchors) {
    for (let at = text.indexOf(anchor); at !== -1; ) {
      const end = endOfRun(text, at + anchor.length, compiled2);
      const body = text.slice(at + anchor.length, end);
      const hidden2 = body.length >= (names2 ? compiled2.rule.body.minLength : shortestHidden);
      if (hidden2 && (names2 || !isPlainName(body))) {
        yield { start: at, end, shown: mask(anchor + body, anchor.length) };
      }
      at = text.indexOf(anchor, end);
    }
  }
}
function endOfRun(text, from, { alphabet: alphabet4, rule }) {
  const end = endOfBody2(text, from, alphabet4);
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || text[end] !== secretSeparator) return end;
  const half = endOfBody2(text, end + 1, alphabet4);
  const secret = text.slice(end + 1, half);
  return secret.length >= shortestHalf && !isPlainName(secret) ? half : end;
}
function endOfBody2(text, from, alphabet4) {
  let end = from;
  while (alphabet4[text.charCodeAt(end)] === 1) end++;
  return end;
}
function repetitionsIn(text, body) {
  const searched2 = text.toLowerCase();
  const parts = [body, ...piecesOf(body).map((piece) => piece.text)].filter(
    (part) => part.length >= shortestHidden && (part === body || scored(part).score > 0)
  );
  return [...new Set(parts)].flatMap((part) => {
    const found = [];
    const sought = part.toLowerCase();
    for (let at = searched2.indexOf(sought); at !== -1; at = searched2.indexOf(sought, at + part.length)) {
      found.push({ start: at, end: at + part.length, shown: mask(part, 0) });
    }
    return found;
  });
}

// src/detect/decoded-matches.ts
var beyond = 1024;
var leastWork = 1024 * 1024;
var workPerByte = 4;
var cutLength = 3e3;
var overlap = 1024;
function matchesInDecoded(bytes, { start: start2, end }, rules, plan, depth) {
  const exploration = new Exploration(rules, plan, depth, bytes.length);
  if (depth > 0) {
    const to = Math.min(bytes.length, end + beyond);
    exploration.explore(bytes, Math.max(0, start2 - beyond), to, null);
  }
  return exploration.result(bytes, start2, end);
}
var Exploration = class {
  #rules;
  #plan;
  #depth;
  #limit;
  #longestAnchor;
  #work = 0;
  #found = /* @__PURE__ */ new Map();
  #hidden = [];
  constructor(rules, plan, depth, bytes) {
    this.#rules = rules;
    this.#plan = plan;
    this.#depth = depth;
    this.#limit = leastWork + workPerByte * bytes;
    let longest = 0;
    for (const { anchors } of rules) {
      for (const anchor of anchors) longest = Math.max(longest, anchor.length);
    }
    this.#longestAnchor = longest;
  }
  result(bytes, from, to) {
    const matches = [...this.#found.values()].filter(({ start: start2 }) => start2 >= from && start2 < to).sort((a, b) => a.start - b.start).map(({ match, chain, start: start2, end, accepted }) => {
      const place = { reader: readBytes(bytes, start2), start: start2, end };
      return { match, decoded: chain, place, accepted };
    });
    const finished = this.#work <= this.#limit;
    return {
      matches,
      hidden: finished ? this.#hidden.sort((a, b) => a.start - b.start) : [{ start: 0, end: bytes.length }],
      finished,
      work: this.#work
    };
  }
  /** Decodes what can be decoded in a text, and searches it. */
  explore(text, from, to, layer) {
    const { owners } = this.#plan;
    const covered = new Coverage();
    for (const { start: start2, end, pattern: pattern2 } of this.#plan.searcher.hits(text, from, to, owners.length)) {
      if (this.#work > this.#limit) return;
      const decoder = owners[pattern2];
      if (decoder === void 0 || !this.#isNewPrefix(layer, start2, end)) continue;
      const hit = { start: start2, end, phase: this.#plan.phases[pattern2] ?? 0 };
      if (!covered.has(decoder, hit)) this.#open(text, decoder, hit, layer, covered);
    }
    this.#openBroken(text, from, to, layer);
  }
  /**
   * True if decoding changed something in a hit or in the rest of its prefix: the hit holds at least two characters of
   * the prefix, or one and something that interrupts it.
   */
  #isNewPrefix(layer, start2, end) {
    return isNew(layer, start2 - this.#longestAnchor + 2, end + this.#longestAnchor - 1);
  }
  /** Opens keys whose prefix is plain and whose body stops at a character that an encoding may put there. */
  #openBroken(text, from, to, layer) {
    const covered = new Coverage();
    for (const compiled2 of this.#rules) {
      for (const anchor of compiled2.anchors) {
        const needle = Buffer.from(anchor, "latin1");
        const near = text.subarray(0, to + needle.length);
        for (let at = near.indexOf(needle, from); at !== -1 && this.#work <= this.#limit; at = near.indexOf(needle, at + 1)) {
          const { end, length: length2, interrupted } = plainBody(text, at, needle.length, compiled2);
          if (interrupted && length2 >= shortestHidden) this.#hide(layer, at, end);
          const hit = { start: at, end: at + needle.length, phase: 0 };
          for (const decoder of this.#plan.byBreak[text[end] ?? 0] ?? []) {
            if (isNew(layer, at, end + 4) && !covered.has(decoder, hit)) {
              this.#open(text, decoder, hit, layer, covered);
            }
          }
        }
      }
    }
  }
  #open(text, decoder, hit, outer, covered) {
    const decoded = decoder.open(text, hit);
    if (decoded === null) return;
    this.#work += decoded.bytes.length;
    covered.add(decoder, hit, decoded);
    if (decoded.bytes.length === 0) return;
    const chain = [...outer?.chain ?? [], decoded.name ?? decoder.name];
    const layer = { decoded, source: text, outer, chain };
    this.#search(layer);
    if (chain.length < this.#depth) this.explore(decoded.bytes, 0, decoded.bytes.length, layer);
  }
  #search(layer) {
    const { bytes } = layer.decoded;
    for (const compiled2 of this.#rules) {
      for (const view of views) {
        for (const match of matchesIn(bytes, 0, bytes.length, compiled2, view)) {
          if (isNew(layer, match.start, match.end)) this.#add(layer, match);
        }
      }
      for (const { start: start2, end } of formsIn(bytes.toString("latin1"), compiled2, { names: false })) {
        if (isNew(layer, start2, end)) this.#hide(layer, start2, end);
      }
    }
  }
  #hide(layer, start2, end) {
    this.#hidden.push(layer === null ? { start: start2, end } : spanInChunk(layer, start2, end));
  }
  #add(layer, match) {
    const span = spanInChunk(layer, match.start, match.end);
    this.#hidden.push(span);
    const { costBits: costBits3 = 0 } = layer.decoded;
    const left = { ...match.left, costBits: match.left.costBits + costBits3 };
    const judged2 = costBits3 === 0 ? match : { ...match, left };
    const accepted = judge(judged2).reason === null;
    const chain = [...layer.chain, ...match.decoded];
    const located = { match: judged2, chain, ...span, accepted };
    const other = this.#found.get(span.start);
    if (other === void 0 || isBetter(located, other)) this.#found.set(span.start, located);
  }
};
function isBetter(match, other) {
  if (match.accepted !== other.accepted) return match.accepted;
  if (match.match.body.length !== other.match.body.length) {
    return match.match.body.length > other.match.body.length;
  }
  return match.chain.length < other.chain.length;
}
var Coverage = class {
  /** The last stretch for each phase of a hit: other groupings of the same characters are other texts. */
  #stretches = /* @__PURE__ */ new Map();
  has(decoder, hit) {
    const stretches = this.#stretches.get(decoder) ?? [];
    return stretches.some(
      ({ end, decoded }) => hit.start < end && (decoder.covers?.(decoded, hit) ?? true)
    );
  }
  add(decoder, { start: start2, phase }, decoded) {
    let stretches = this.#stretches.get(decoder);
    if (stretches === void 0) {
      stretches = [];
      this.#stretches.set(decoder, stretches);
    }
    const last = decoded.places[decoded.places.length - 1] ?? 0;
    const end = decoded.coveredTo ?? (last - start2 >= cutLength ? last - overlap : last);
    stretches[phase] = { end, decoded };
  }
};
function isNew(layer, start2, end) {
  if (layer === null) return true;
  const { source, decoded } = layer;
  const { bytes, places } = decoded;
  const last = Math.min(end, bytes.length);
  for (let at = Math.max(0, start2); at < last; at++) {
    const place = places[at] ?? 0;
    if (bytes[at] !== source[place]) return true;
    if (at + 1 < last && places[at + 1] !== place + 1) return true;
  }
  return false;
}
function spanInChunk(layer, start2, end) {
  const { decoded, source, outer } = layer;
  const { places, ends: ends2 } = decoded;
  const from = places[start2] ?? 0;
  const to = ends2?.[end - 1] ?? withoutBlanks(source, from, places[end] ?? source.length);
  return outer === null ? { start: from, end: to } : spanInChunk(outer, from, to);
}
function withoutBlanks(bytes, start2, end) {
  let to = end;
  while (to > start2 + 1 && (bytes[to - 1] ?? 0) <= 32) to--;
  return to;
}
function plainBody(text, at, prefix, compiled2) {
  const uninterrupted = uninterruptedEnd(text, at, prefix, compiled2);
  if (uninterrupted !== -1) {
    return { end: uninterrupted, length: uninterrupted - at - prefix, interrupted: false };
  }
  const reader = withoutInterruptions(readBytes(text, at));
  const length2 = bodyLength(reader, prefix, compiled2, compiled2.rule.body.minLength);
  const end = reader.offsetAt(prefix + length2);
  return { end, length: length2, interrupted: end - at > prefix + length2 };
}
function uninterruptedEnd(text, at, prefix, { alphabet: alphabet4, plainAlphabet, anchors }) {
  const last = Math.min(text.length, at + prefix + longestBody);
  for (let end = at + 1; end < last; end++) {
    const byte = text[end];
    if (plainAlphabet[byte] === 1) continue;
    if (mayBegin[byte] === 1 && (byte !== underscore5 || beginsEscape(text[end + 1]))) return -1;
    if (end < at + prefix) continue;
    if (alphabet4[byte] !== 1) return end;
    if (startsAnchor(text, end, anchors)) return -1;
  }
  return last === text.length ? last : -1;
}
function beginsEscape(byte = 0) {
  return (byte | 32) === 120;
}
function startsAnchor(text, at, anchors) {
  for (const anchor of anchors) {
    let length2 = 0;
    while (length2 < anchor.length && text[at + length2] === anchor.charCodeAt(length2)) length2++;
    if (length2 === anchor.length) return true;
  }
  return false;
}
var underscore5 = 95;

// src/detect/decoding-plan.ts
function planDecoding(rules, { decode: decode2, tables } = { decode: true, tables: null }) {
  const anchors = [...new Set(rules.flatMap((rule) => rule.anchors))];
  if (tables !== null) return newPlan(anchors, { decode: decode2, tables });
  const key = JSON.stringify([decode2, anchors]);
  const plan = plans.get(key) ?? newPlan(anchors, { decode: decode2, tables });
  if (plans.size >= mostPlans) plans.clear();
  plans.set(key, plan);
  return plan;
}
var plans = /* @__PURE__ */ new Map();
var mostPlans = 4;
function newPlan(anchors, { decode: decode2, tables }) {
  const ownedPatterns = once2(() => decode2 ? anchors.flatMap(patternsFor) : []);
  const patterns = once2(() => [
    ...ownedPatterns().map(([, pattern2]) => pattern2),
    ...plainPatterns(anchors),
    ...decode2 ? embeddedPatterns() : []
  ]);
  const owners = once2(
    () => tables?.owners.map((owner) => decoders[owner]) ?? ownedPatterns().map(([decoder]) => decoder)
  );
  const needles2 = tables === null ? {
    tables,
    get patterns() {
      return patterns();
    }
  } : savedNeedles(tables);
  const phases = once2(() => tables?.phases ?? patterns().map(({ phase }) => phase));
  return {
    get owners() {
      return owners();
    },
    get phases() {
      return phases();
    },
    needles: needles2,
    searcher: needleSearcher(needles2),
    byBreak: Array.from(
      { length: 256 },
      (_, code) => decoders.filter(({ breaks }) => breaks?.includes(String.fromCharCode(code)))
    )
  };
}
function once2(compute) {
  let result = null;
  return () => {
    result ??= compute();
    return result;
  };
}
function embeddedPatterns() {
  return embeddedStarts.map((start2) => literalPattern(Buffer.from(start2, "latin1")));
}
function plainPatterns(anchors) {
  return views.flatMap((view) => anchors.map((anchor) => literalPattern(view.needle(anchor))));
}
function patternsFor(prefix) {
  const single2 = decoders.flatMap((decoder) => owned(decoder, decoder.patterns(prefix)));
  const inUtf16 = decoders.flatMap(
    (decoder) => decoder.nestsDeeply ? owned(decoder, within(decoder, otherViews(prefix))) : []
  );
  const wrapped2 = [...single2, ...inUtf16].flatMap(
    ([decoder, pattern2]) => owned(decoder, decoder.wrapped?.(pattern2) ?? [])
  );
  return [
    ...single2,
    ...wrapped2,
    ...decoders.flatMap((outer) => owned(outer, nestedPatterns(outer, prefix)))
  ];
}
function nestedPatterns(outer, prefix) {
  const unbroken = (inner) => inner.flatMap((decoder) => decoder.commonPatterns?.(prefix) ?? decoder.patterns(prefix));
  const views2 = otherViews(prefix);
  const whole = unbroken(decoders.filter(({ nested: nested2 }) => nested2));
  if (!outer.nestsDeeply) return within(outer, [...views2, ...whole]);
  const deep = decoders.filter(({ nestsDeeply }) => nestsDeeply);
  const twice = deep.flatMap((middle) => within(middle, [...views2, ...unbroken(deep)]));
  const escapes = outer.holdsEscapes ? unbroken(decoders.filter(({ nested: nested2 }) => !nested2)) : [];
  return within(outer, [...views2, ...whole, ...escapes, ...twice]);
}
function within(outer, inner) {
  return inner.flatMap((pattern2) => outer.nested?.(pattern2) ?? []);
}
function otherViews(prefix) {
  return views.filter((view) => view.name !== "raw").map((view) => literalPattern(view.needle(prefix)));
}
function owned(decoder, patterns) {
  return patterns.map((pattern2) => [decoder, pattern2]);
}

// src/model/finding.ts
var newSighting = {
  commit: null,
  author: null,
  date: null,
  lineHash: null,
  suppressed: null
};

// src/detect/allow-comments.ts
var charactersBefore = 900;
var charactersAfter = 480;
var longestReason = 200;
var allowWords = [
  { tool: "brleaks", pattern: /(?<![\w-])brleaks:allow(?![\w-])/i },
  { tool: "gitleaks", pattern: /(?<![\w-])gitleaks:allow(?![\w-])/i },
  { tool: "betterleaks", pattern: /(?<![\w-])betterleaks:allow(?![\w-])/i },
  { tool: "trufflehog", pattern: /(?<![\w-])trufflehog:ignore(?![\w-])/i },
  { tool: "detect-secrets", pattern: /pragma: ?(?:allow|white)list[ -]secret\b/i },
  { tool: "ggshield", pattern: /(?<![\w-])(?:ggignore|pragma: ?allowlist[ -]secret)(?![\w-])/i }
];
var nextLineWord = {
  tool: "detect-secrets",
  pattern: /pragma: ?(?:allow|white)list nextline secret\b/i
};
function allowCommentsOf(bytes, { reader, start: start2, end }, redact) {
  const from = reader.align(Math.max(0, start2 - charactersBefore * reader.unit));
  const to = Math.min(bytes.length, end + charactersAfter * reader.unit);
  const before = reader.text(from, start2);
  const after2 = reader.text(end, to);
  if (!mayHoldAllowComment(before) && !mayHoldAllowComment(after2)) return [];
  const comments = [];
  const add2 = (found) => {
    if (found !== null && !comments.some(({ tool }) => tool === found.tool)) comments.push(found);
  };
  const feed = before.lastIndexOf("\n");
  const lineBefore2 = before.slice(feed + 1);
  const lineAfter2 = restOfLine(after2, to < bytes.length);
  for (const word2 of allowWords) {
    add2(allowCommentIn(lineAfter2, word2, redact));
    add2(allowCommentIn(lineBefore2, word2, redact));
  }
  if (feed === -1) return comments;
  const above = before.slice(0, feed);
  const beginning = above.lastIndexOf("\n");
  if (beginning === -1 && from > 0) return comments;
  const line = above.slice(beginning + 1);
  for (const word2 of allowWords) {
    const found = word2.pattern.exec(line);
    if (found !== null && opensComment(line.slice(0, found.index)))
      add2(allowCommentIn(line, word2, redact));
  }
  add2(allowCommentIn(line, nextLineWord, redact));
  return comments;
}
function mayHoldAllowComment(text) {
  return /allow|ignore|whitelist/i.test(text);
}
function restOfLine(text, cut) {
  const feed = text.indexOf("\n");
  if (feed !== -1) return text.slice(0, feed);
  return cut ? text.replace(/\S*$/, "") : text;
}
function opensComment(text) {
  return !/[\p{L}\p{N}]/u.test(text.replace(/^\s*@?(?:rem|dnl)\b/i, ""));
}
function allowCommentIn(line, { tool, pattern: pattern2 }, redact) {
  const found = pattern2.exec(line);
  if (found === null) return null;
  return { tool, reason: reasonOf(redact(line.slice(found.index + found[0].length))) };
}
function reasonOf(text) {
  const inside2 = text.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? "";
  const words2 = inside2.replace(/^[\s:=,;(\u2013\u2014-]+/, "").replace(/[\s)"'`,;]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(words2)) return null;
  return words2.length > longestReason ? `${words2.slice(0, longestReason - 1)}…` : words2;
}

// src/detect/confidence.ts
var nearCharacters = 480;
var lineCharacters = 64;
var evidence3 = {
  id: { present: -2.9, absent: 1.4 },
  credential: { present: 2.8, absent: -1.1 },
  bearer: 1.6,
  service: 6,
  serviceNear: 4,
  foreign: -5,
  short: -0.5,
  estimatedEnd: -1
};
var high = Math.log2(9);
var medium = 0;
var shortBody = 20;
var wordsByRule = /* @__PURE__ */ new WeakMap();
function confidenceOf(bytes, { match, place }) {
  if (match.tooLong) return "low";
  const bits = evidenceAround(bytes, place, match);
  if (bits >= high && !match.endEstimated) return "high";
  return bits >= medium ? "medium" : "low";
}
function evidenceAround(bytes, { reader, start: start2, end }, match) {
  const { rule } = match.compiled;
  const words2 = wordsOf4(rule);
  const before = reader.text(reader.align(Math.max(0, start2 - nearCharacters * reader.unit)), start2);
  const after2 = reader.text(end, Math.min(bytes.length, end + nearCharacters * reader.unit));
  const lineBefore2 = lastLine(before).slice(-lineCharacters);
  const line = lineBefore2 + firstLine2(after2).slice(0, lineCharacters);
  const either = (name, present) => evidence3[name][present ? "present" : "absent"];
  const when = (present, bits) => present ? bits : 0;
  const named = words2.service.test(line);
  const foreign2 = (words2.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match);
  return either("id", words2.id.test(lineBefore2)) + either("credential", words2.credential.test(lineBefore2)) + when(/\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore2), evidence3.bearer) + when(named, evidence3.service) + when(!named && words2.service.test(`${before} ${after2}`), evidence3.serviceNear) + when(foreign2, evidence3.foreign) + when(match.body.length < shortBody, evidence3.short) + when(match.endEstimated, evidence3.estimatedEnd);
}
function hasOtherPrefix(rule, { body }) {
  return rule.context.otherPrefixes.some((prefix) => body.startsWith(prefix));
}
function wordsOf4(rule) {
  let words2 = wordsByRule.get(rule);
  if (words2 === void 0) {
    const { service, credentialWords, idWords, otherVendors } = rule.context;
    words2 = {
      // "batch relay" also matches batch-relay, batch_relay and batchRelay, but not batchRelayer.
      service: alternatives(service, (word2) => `${escaped(word2).replaceAll(" ", "[ _-]?")}(?!er)`),
      credential: alternatives(credentialWords, escaped),
      id: new RegExp(
        `(?:^|[^A-Za-z0-9])["']?(?:[\\w-]*_)?(?:${idWords.map(escaped).join("|") || "(?!)"})["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$|[a-z0-9](?:I[dD])["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$`,
        "i"
      ),
      vendor: otherVendors.length === 0 ? null : alternatives(otherVendors, escaped)
    };
    wordsByRule.set(rule, words2);
  }
  return words2;
}
function alternatives(words2, form2) {
  return words2.length === 0 ? /(?!)/ : new RegExp(words2.map(form2).join("|"), "i");
}
function escaped(word2) {
  return word2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function lastLine(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function firstLine2(text) {
  const feed = text.indexOf("\n");
  return feed === -1 ? text : text.slice(0, feed);
}

// src/detect/hidden-text.ts
var hiddenMark = "…";
function shownText(reader, from, to, hidden2) {
  const [first11] = hidden2;
  if (first11 !== void 0 && first11.start <= from && first11.end >= to) {
    return from < to ? hiddenMark : "";
  }
  let text = "";
  let at = from;
  for (let i = firstAfter2(hidden2, from); i < hidden2.length; i++) {
    const { start: start2, end } = hidden2[i];
    if (start2 >= to) break;
    if (end <= at) continue;
    text += reader.text(at, Math.max(at, start2)) + hiddenMark;
    at = Math.min(end, to);
  }
  return text + reader.text(at, to);
}
var longestHidden = 8192;
function firstAfter2(hidden2, from) {
  let low = 0;
  let high2 = hidden2.length;
  while (low < high2) {
    const middle = low + high2 >> 1;
    if ((hidden2[middle]?.start ?? 0) < from - longestHidden) low = middle + 1;
    else high2 = middle;
  }
  return low;
}
function withoutHidden(text, hide) {
  const bytes = Buffer.from(text);
  const hidden2 = hide(bytes, { start: 0, end: bytes.length });
  if (hidden2.length === 0) return text;
  return shownText(
    { text: (from, to) => bytes.toString("utf8", from, to) },
    0,
    bytes.length,
    hidden2
  );
}

// src/detect/excerpt.ts
var sideCharacters = 100;
var longestGlued = 24;
function excerptOf(bytes, placed2, rules, hidden2) {
  const { match } = placed2;
  const before = textBefore4(bytes, placed2, rules, hidden2);
  const key = mask(match.prefix.text + match.body, match.prefix.text.length);
  const text = before + key + textAfter2(bytes, placed2, rules, hidden2);
  return { text: text.replace(/\r$/, ""), start: before.length, end: before.length + key.length };
}
function textBefore4(bytes, { match, place }, rules, hidden2) {
  const { reader, start: start2 } = place;
  const from = lineStart2(bytes, place);
  const first11 = reader.align(Math.max(0, from - longestBody * reader.unit));
  const lead = shownText(reader, first11, from, hidden2);
  const shown = shownText(reader, from, start2, hidden2);
  return maskForms(lead + shown, rules, { names: true, known: match.body }, lead.length);
}
function textAfter2(bytes, { match, place }, rules, hidden2) {
  const { reader, end } = place;
  const to = lineEnd2(bytes, place);
  const last = reader.align(Math.min(bytes.length, to + longestBody * reader.unit));
  const shown = shownText(reader, end, to, hidden2);
  const whole = shown + shownText(reader, to, last, hidden2);
  const glued = gluedTo(match, whole);
  const options = { names: true, known: match.body };
  const masked = maskForms(whole, rules, options, glued, shown.length);
  return (glued === 0 ? "" : "…") + masked;
}
function gluedTo({ compiled: compiled2, prefix }, after2) {
  const { secretSeparator } = compiled2.rule.body;
  const from = after2[0] === secretSeparator ? 1 : 0;
  let length2 = from;
  while (compiled2.alphabet[after2.charCodeAt(length2)] === 1 && !after2.startsWith(prefix.text, length2))
    length2++;
  const text = after2.slice(from, length2);
  return text === "" || text.length <= longestGlued && isPlainName(text) ? 0 : length2;
}
function lineStart2(bytes, { reader, start: start2 }) {
  const limit = Math.max(0, start2 - sideCharacters * reader.unit);
  const feed = lastFeed(bytes, start2, limit, reader.unit);
  const from = feed === -1 ? reader.align(limit) : feed + reader.unit;
  return from === 0 ? byteOrderMarkLength(bytes, reader) : from;
}
function byteOrderMarkLength(bytes, { unit: unit3 }) {
  if (unit3 === 1) return bytes[0] === 239 && bytes[1] === 187 ? 3 : 0;
  return ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 255 ? 2 : 0;
}
function lastFeed(bytes, start2, limit, unit3) {
  if (unit3 === 1) {
    const feed = bytes.subarray(limit, start2).lastIndexOf(10);
    return feed === -1 ? -1 : limit + feed;
  }
  for (let at = start2 - 2; at >= limit; at -= 2) {
    if (isFeed(bytes, at)) return at;
  }
  return -1;
}
function isFeed(bytes, at) {
  return bytes[at] === 10 && bytes[at + 1] === 0 || bytes[at] === 0 && bytes[at + 1] === 10;
}
function lineEnd2(bytes, { reader, end }) {
  const limit = Math.min(bytes.length, end + sideCharacters * reader.unit);
  if (reader.unit === 1) {
    const feed = bytes.subarray(end, limit).indexOf(10);
    return feed === -1 ? Math.min(bytes.length, reader.align(limit)) : end + feed;
  }
  for (let at = end; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at;
  return limit;
}

// src/detect/locate.ts
var Locator = class {
  #chunk;
  #reader;
  #first;
  #offset;
  #line;
  #column;
  constructor(chunk, reader) {
    this.#chunk = chunk;
    this.#reader = reader;
    this.#first = chunk.start.offset === 0 ? byteOrderMarkLength2(chunk, reader) : reader.align(0);
    this.#offset = this.#first;
    this.#line = chunk.start.line;
    this.#column = chunk.start.column;
  }
  /** @param offset byte offset in the chunk. */
  locate(offset) {
    if (offset < this.#offset) this.#restart();
    const { bytes } = this.#chunk;
    for (let feed = this.#nextFeed(this.#offset); feed !== -1 && feed < offset; feed = this.#nextFeed(this.#offset)) {
      this.#offset = feed + this.#reader.unit;
      this.#line++;
      this.#column = 1;
    }
    if (offset > this.#offset && offset <= bytes.length) {
      this.#column += this.#reader.text(this.#offset, offset).length;
      this.#offset = offset;
    }
    return { line: this.#line, column: this.#column };
  }
  /** Matches of a rule's second prefix begin again at the start of the chunk. */
  #restart() {
    this.#offset = this.#first;
    this.#line = this.#chunk.start.line;
    this.#column = this.#chunk.start.column;
  }
  #nextFeed(from) {
    const { bytes } = this.#chunk;
    if (this.#reader.unit === 1) return bytes.indexOf(10, from);
    const high2 = this.#reader.decoded[0] === "utf-16be" ? 0 : 1;
    for (let at = bytes.indexOf(10, from); at !== -1; at = bytes.indexOf(10, at + 1)) {
      const unit3 = high2 === 0 ? at - 1 : at;
      if (unit3 >= from && (unit3 - from) % 2 === 0 && bytes[unit3 + high2] === 0) return unit3;
    }
    return -1;
  }
};
function byteOrderMarkLength2(chunk, reader) {
  const { bytes } = chunk;
  if (reader.unit === 1) return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  return marked ? 2 : reader.align(0);
}

// src/detect/description.ts
var noPosition = { line: null, column: null };
var Description = class {
  #chunk;
  #rules;
  #concealment;
  #locators = /* @__PURE__ */ new Map();
  constructor(chunk, rules, concealment) {
    this.#chunk = chunk;
    this.#rules = rules;
    this.#concealment = concealment;
  }
  of(match) {
    const { reason } = judge(match.match);
    const position = this.#chunk.hasLines ? this.#positionOf(match.place) : noPosition;
    return reason === null ? this.#candidate(match, position) : this.#rejection(match, reason, position);
  }
  #positionOf({ reader, start: start2 }) {
    const kind = `${reader.decoded.join()} ${start2 % reader.unit}`;
    let locator2 = this.#locators.get(kind);
    if (locator2 === void 0) {
      locator2 = new Locator(this.#chunk, reader);
      this.#locators.set(kind, locator2);
    }
    return locator2.locate(start2);
  }
  #candidate(placed2, position) {
    const { match, place, decoded } = placed2;
    const { prefix, body, compiled: compiled2, endEstimated } = match;
    const { bytes, hasLines, origin, start: start2 } = this.#chunk;
    const { hidden: hidden2, redact } = this.#concealment;
    return {
      kind: "candidate",
      rule: compiled2.rule,
      secret: new Secret(prefix.text + body, prefix.text.length),
      mode: prefix.mode,
      sighting: {
        ...newSighting,
        ...origin,
        offset: start2.offset + place.start,
        ...position,
        ...endOf(placed2, position),
        decoded,
        endEstimated,
        confidence: confidenceOf(bytes, placed2),
        excerpt: hasLines ? excerptOf(bytes, placed2, this.#rules, hidden2()) : null,
        allowComments: hasLines ? allowCommentsOf(bytes, place, redact) : []
      }
    };
  }
  #rejection({ match }, reason, position) {
    const { prefix, body, compiled: compiled2 } = match;
    const text = prefix.text + body;
    const { source, path, inner, object } = this.#chunk.origin;
    return {
      kind: "rejection",
      filtered: {
        ruleId: compiled2.rule.id,
        // The filter may have been wrong: anything that could be a key is masked.
        text: isPlainName(body) ? text : mask(text, prefix.text.length),
        reason,
        source,
        path: fullPath(path, inner),
        ...position,
        object
      }
    };
  }
};
function endOf({ match, decoded, place: { reader, start: start2, end } }, { line, column }) {
  if (line === null || column === null) return { endLine: line, endColumn: null };
  if (decoded === reader.decoded) {
    return { endLine: line, endColumn: column + match.prefix.text.length + match.body.length };
  }
  const lines = reader.text(start2, end).split("\n");
  const last = lines[lines.length - 1] ?? "";
  const endLine = line + lines.length - 1;
  return { endLine, endColumn: (lines.length === 1 ? column : 1) + last.length };
}

// src/detect/seen-chunks.ts
var longestChunk = 128;
var mostChunks = 8192;
var SeenChunks = class {
  #chunks = /* @__PURE__ */ new Map();
  /** The number of matches that each filter rejected in the same bytes; undefined if they were not seen. */
  rejectionsIn(chunk) {
    return isSmall2(chunk) ? this.#chunks.get(textOf2(chunk)) : void 0;
  }
  /** @param rejections null if the chunk has a key. */
  add(chunk, rejections) {
    if (rejections === null || !isSmall2(chunk)) return;
    if (this.#chunks.size >= mostChunks) this.#chunks.clear();
    this.#chunks.set(textOf2(chunk), rejections);
  }
};
function isSmall2({ bytes, owned: owned2 }) {
  return bytes.length <= longestChunk && owned2.start === 0 && owned2.end === bytes.length;
}
function textOf2({ bytes }) {
  return bytes.toString("latin1");
}

// src/detect/judged-texts.ts
var mostTexts = 32768;
var mostOfName = 32;
var JudgedTexts = class {
  /** By a hash of the name. */
  #names = /* @__PURE__ */ new Map();
  #size = 0;
  get size() {
    return this.#size;
  }
  /** The refusal of the text at a prefix; undefined if other bytes were judged. */
  find(hash, bytes, at) {
    const texts = this.#names.get(hash);
    if (texts === void 0) return void 0;
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i];
      if (isAt(bytes, at, text)) return text.refusal;
    }
    return void 0;
  }
  add(hash, text) {
    const texts = this.#names.get(hash);
    if (texts === void 0) this.#names.set(hash, [text]);
    else if (texts.length < mostOfName) texts.push(text);
    else {
      texts[this.#size % mostOfName] = text;
      return;
    }
    this.#size++;
  }
  addAll(others) {
    if (this.#size + others.#size > mostTexts) this.clear();
    for (const [hash, texts] of others.#names) for (const text of texts) this.add(hash, text);
  }
  clear() {
    this.#names.clear();
    this.#size = 0;
  }
};
function isAt(chunk, at, text) {
  const { bytes, before, isStart, isEnd } = text;
  const from = at - before;
  const { length: length2 } = bytes;
  if (isStart ? from !== 0 : from < 0) return false;
  if (isEnd ? from + length2 !== chunk.length : from + length2 > chunk.length) return false;
  for (let i = 0; i < length2; i++) if (chunk[from + i] !== bytes[i]) return false;
  return true;
}

// src/detect/seen-names.ts
var longestName4 = 160;
var longestText3 = 512;
var mostPerChunk = 4096;
var SeenNames = class {
  #compiled;
  #texts;
  /** @param texts what is remembered. */
  constructor(compiled2, texts = new JudgedTexts()) {
    this.#compiled = compiled2;
    this.#texts = texts;
  }
  /** Begins a chunk. */
  in(bytes) {
    return new NamesInChunk(bytes, this.#compiled, this.#texts);
  }
};
var NamesInChunk = class {
  #bytes;
  #compiled;
  #known;
  #added = new JudgedTexts();
  #before;
  constructor(bytes, compiled2, known3) {
    this.#bytes = bytes;
    this.#before = new TextBefore(bytes);
    this.#compiled = compiled2;
    this.#known = known3;
  }
  /** The keys that begin in a range. @param refuse called for every other match. */
  *keysIn({ start: start2, end }, refuse) {
    for (const anchor of this.#compiled.anchors) {
      const needle = Buffer.from(anchor, "latin1");
      const near = this.#bytes.subarray(0, end + needle.length);
      for (let at = near.indexOf(needle, start2); at !== -1 && at < end; ) {
        const result = this.#at(at, needle.length);
        if (typeof result !== "string") yield result;
        else if (result !== "no match") refuse(at, result);
        at = near.indexOf(needle, at + 1);
      }
    }
  }
  /** @param anchor length of the prefix at `at`. */
  #at(at, anchor) {
    const bytes = this.#bytes;
    const { alphabet: alphabet4 } = this.#compiled;
    const limit = Math.min(bytes.length, at + longestName4);
    let hash = 0;
    let end = at;
    while (end < at + anchor || end < limit && alphabet4[bytes[end]] === 1) {
      hash = Math.imul(hash ^ bytes[end], hashFactor);
      end++;
    }
    const before = at > 0 ? bytes[at - 1] : 0;
    const after2 = end < bytes.length ? bytes[end] : 0;
    hash = Math.imul(hash ^ (before | after2 << 8), hashFactor);
    const isLong = end - at >= longestName4;
    const isAfterText = this.#before.isPlain(at);
    const textEnd = !isLong && isBeforeText(bytes, end) ? end - at : -1;
    const key = (hash >>> 4) * 4 + (isAfterText ? 2 : 0) + (textEnd === -1 ? 1 : 0);
    const known3 = this.#known.find(key, bytes, at) ?? this.#added.find(key, bytes, at);
    if (known3 !== void 0) return known3;
    const reader = new NotingReader(bytes, at, isAfterText, textEnd);
    const match = matchAt(withoutInterruptions(reader), this.#compiled);
    const result = match === null ? "no match" : judge(match).reason ?? match;
    if (typeof result === "string" && !isLong) this.#add(key, reader, result);
    return result;
  }
  #add(key, reader, refusal) {
    if (this.#added.size >= mostPerChunk) return;
    const text = reader.noted(refusal);
    if (text.bytes.length <= longestText3) this.#added.add(key, text);
  }
  /** Remembers the names of a chunk without a key. */
  remember() {
    if (this.#added.size > 0) this.#known.addAll(this.#added);
  }
};
var hashFactor = 16777619;
var NotingReader = class {
  #bytes;
  #plain;
  start;
  unit = 1;
  decoded = [];
  interruptions = [];
  isAfterText;
  textEnd;
  /** The first byte that was read, and the one after the last. */
  #from;
  #to;
  constructor(bytes, at, isAfterText, textEnd) {
    this.#bytes = bytes;
    this.#plain = readBytes(bytes, at);
    this.start = at;
    this.isAfterText = isAfterText;
    this.textEnd = textEnd;
    this.#from = at;
    this.#to = at;
  }
  /** A copy of the bytes that were read. */
  noted(refusal) {
    const from = Math.max(0, this.#from);
    const to = Math.min(this.#bytes.length, this.#to);
    return {
      refusal,
      bytes: Buffer.from(this.#bytes.subarray(from, to)),
      before: this.start - from,
      isStart: this.#from < 0,
      isEnd: this.#to > this.#bytes.length
    };
  }
  codeAt(index) {
    const at = this.start + index;
    this.#note(at, at + 1);
    return this.#plain.codeAt(index);
  }
  offsetAt(index) {
    return this.start + index;
  }
  text(from, to) {
    this.#note(from, to);
    return this.#plain.text(from, to);
  }
  align(offset) {
    this.#note(offset, offset + 3);
    return this.#plain.align(offset);
  }
  #note(from, to) {
    if (from < this.#from) this.#from = from;
    if (to > this.#to) this.#to = to;
  }
};

// src/detect/detect.ts
var defaultDecodeDepth = 5;
function createDetector(rules, { decodeDepth, tables = null, countRejections = false } = {
  decodeDepth: defaultDecodeDepth
}) {
  const compiled2 = rules.map(compileRule);
  const everything = planDecoding(compiled2, { decode: true, tables });
  const plan = decodeDepth > 0 ? everything : planDecoding(compiled2, { decode: false, tables: null });
  const judging = compiled2.map((rule) => ({ compiled: rule, seen: new SeenNames(rule) }));
  const seen = new SeenChunks();
  const hide = (bytes, span) => matchesInDecoded(bytes, span, compiled2, everything, defaultDecodeDepth).hidden;
  const redact = (text) => maskForms(withoutHidden(text, hide), compiled2, { names: false });
  return {
    needles: plan.needles,
    decodes: decodeDepth > 0,
    *detect(chunk) {
      const { bytes, owned: owned2 } = chunk;
      const known3 = countRejections ? seen.rejectionsIn(chunk) : void 0;
      if (known3 !== void 0) yield* known3;
      if (known3 !== void 0 || !plan.searcher.holds(nearby2(bytes, owned2))) return;
      const { matches, hidden: hidden2, finished } = matchesInDecoded(
        bytes,
        owned2,
        compiled2,
        plan,
        decodeDepth
      );
      const concealed = decodeDepth < defaultDecodeDepth ? once2(() => hide(bytes, owned2)) : () => hidden2;
      const describe = () => new Description(chunk, compiled2, { hidden: concealed, redact });
      if (countRejections) {
        const counted = yield* countedDetections(chunk, judging, matches, describe);
        if (finished) seen.add(chunk, counted);
      } else yield* detections(chunk, compiled2, matches, describe);
      if (!finished) yield tooMuchWork(chunk.origin);
    },
    rulesOut: (bytes, hit) => rulesOut(plan, bytes, hit),
    redact
  };
}
function rulesOut(plan, bytes, hit) {
  const { owners, phases } = plan;
  const decoder = owners[hit.pattern];
  if (decoder === void 0) return null;
  const phase = phases[hit.pattern] ?? 0;
  for (const { start: start2, end } of wholeMatches(plan, bytes, hit))
    if (decoder.open(bytes, { start: start2, end, phase }) !== null) return null;
  return {
    start: decoder.readsOffset ? 0 : Math.max(0, hit.start - mostBefore),
    end: Math.min(bytes.length, hit.end + mostAfter)
  };
}
function wholeMatches({ needles: needles2, searcher }, bytes, hit) {
  const pattern2 = needles2.patterns[hit.pattern];
  if (pattern2 === void 0 || !isShortened(pattern2)) return [hit];
  const from = Math.max(0, hit.start - searcher.reach);
  const near = bytes.subarray(from, hit.end + searcher.reach);
  return [...searcher.hits(near, 0, near.length)].filter((match) => match.pattern === hit.pattern).map((match) => ({ ...match, start: match.start + from, end: match.end + from }));
}
function nearby2(bytes, { start: start2, end }) {
  return bytes.subarray(Math.max(0, start2 - contextBytes), end + contextBytes);
}
function* detections(chunk, rules, matches, describe) {
  const { bytes, owned: owned2 } = chunk;
  const byStart = new Map(matches.map((match) => [match.place.start, match]));
  for (const rule of rules) {
    for (const view of views) {
      const description2 = describe();
      for (const match of matchesIn(bytes, owned2.start, owned2.end, rule, view)) {
        const plain3 = description2.of(placed(match));
        const decoded = byStart.get(match.start);
        if (decoded?.accepted) continue;
        if (plain3.kind === "candidate") byStart.delete(match.start);
        yield plain3;
      }
    }
  }
  const description = describe();
  for (const match of byStart.values()) yield description.of(match);
}
function tooMuchWork(origin) {
  return {
    kind: "problem",
    what: originText(origin),
    reason: { code: "decode-work" }
  };
}

// src/scan/built-tables.ts
var import_node_fs4 = require("node:fs");
var import_node_path2 = require("node:path");
var builtTables = () => ({
  prefixes: '[["br_test_","br_"]]',
  ...{ "reach": 91, "phases": [0, 1, 2, 0, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "owners": [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 13, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 16, 16, 17, 17, 17, 17, 17, 17, 17, 17, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 19, 20, 20, 20, 20, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5] },
  load: () => load4("./search-tables.bin", 503140),
  repositories: { ...{ "reach": 40, "phases": [0, 1, 2, 0, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "owners": [] }, load: () => load4("./repository-tables.bin", 501896) }
});
function load4(file, bytes) {
  try {
    const packed = (0, import_node_fs4.readFileSync)((0, import_node_path2.join)(__dirname, file));
    return packed.length === bytes ? packed : null;
  } catch {
    return null;
  }
}

// src/scan/rule-prefixes.ts
function prefixesOf(rules) {
  return JSON.stringify(rules.map((rule) => rule.prefixes.map((prefix) => prefix.text)));
}

// src/scan/saved-tables.ts
var built;
var ofRepositories;
function savedTables(rules) {
  const unread = builtTables();
  if (unread?.prefixes !== prefixesOf(rules)) return null;
  if (built !== void 0) return built;
  const tables = read(unread);
  const inRepositories = () => {
    if (ofRepositories === void 0) ofRepositories = read(unread.repositories);
    return ofRepositories;
  };
  built = tables === null ? null : { ...tables, inRepositories };
  return built;
}
function read({ load: load5, reach: reach2, phases, owners }) {
  const packed = load5();
  return packed === null ? null : { packed, reach: reach2, phases, owners };
}

// src/scan/detector-for.ts
function detectorFor(rules, { decodeDepth = defaultDecodeDepth, countRejections = false } = {}) {
  return createDetector(rules, {
    decodeDepth,
    countRejections,
    tables: savedTables(rules)
  });
}

// src/scan/pending-containers.ts
var PendingContainers = class {
  #mostBytes;
  #containers = [];
  #bytes = 0;
  /** @param mostBytes that may be held in memory. */
  constructor(mostBytes2) {
    this.#mostBytes = mostBytes2;
  }
  /** @returns a problem if there is no room for it; else null. */
  add(container) {
    const { origin, heldBytes = 0 } = container;
    if (this.#bytes + heldBytes > this.#mostBytes) {
      return { kind: "problem", what: originText(origin), reason: { code: "container-too-large" } };
    }
    this.#bytes += heldBytes;
    this.#containers.push(container);
    return null;
  }
  /** Hands them over, to be opened at once. */
  take() {
    this.#bytes = 0;
    return this.#containers.splice(0);
  }
  /** Opens them, and those that are found in them meanwhile. */
  async open(search) {
    for (let next = this.#containers.shift(); next; next = this.#containers.shift()) {
      await next.open(search);
      this.#bytes -= next.heldBytes ?? 0;
    }
  }
};

// src/scan/plain-detection.ts
function toPlain(detection) {
  if (detection.kind !== "candidate") return detection;
  const { rule, secret, ...others } = detection;
  return { ...others, ruleId: rule.id, secret: secret.toPlain() };
}

// src/scan/worker-protocol.ts
var workerProtocol = `brleaks ${version} worker`;

// src/scan/worker.ts
var intervalMs = 100;
var bundle2 = 500;
async function searchShare({ plan, rules, decodeDepth, keepFiltered, containers }, send) {
  const detector = detectorFor(rules, { decodeDepth, countRejections: !keepFiltered });
  let results = noResults();
  let sentMs = performance.now();
  const sendMany = () => {
    if (countOf(results) < bundle2 && performance.now() - sentMs < intervalMs) return;
    send(results);
    results = noResults();
    sentMs = performance.now();
  };
  const allowance = new ContainerAllowance(containers);
  const embedded = new PendingContainers(containers.memory);
  const addChunk = (chunk) => {
    for (const found of detectionsIn(chunk, detector, allowance)) {
      const item = found.kind === "container" ? embedded.add(found) : found;
      if (item?.kind === "problem") results.items.push(item);
      else if (item?.kind === "rejections") addRejections(results, item);
      else if (item !== null) results.detections.push(toPlain(item));
    }
  };
  const emit = (item) => {
    if (item.kind === "chunk") addChunk(item);
    else results.items.push(item);
    sendMany();
  };
  const { needles: needles2 } = detector;
  const { signal } = new AbortController();
  const search = { needles: needles2, allowance, signal, emit };
  for (const item of shareItems(plan, { needles: needles2, allowance }, detector.rulesOut)) {
    if (item.kind === "container") await item.open(search);
    else if (isUnread(item)) results.unread.push(item);
    else if (item.kind === "lfs-pointer") results.pointers.push(item);
    else if (item.kind === "brotli-name") results.brotli.push(item.oid);
    else if (item.kind === "named-tree") results.trees.push(item.oid);
    else if (item.kind !== "no-memory") emit(item);
    await embedded.open(search);
    sendMany();
  }
  send(results);
  send({ kind: "done" });
}
function noResults() {
  const lists = { detections: [], items: [], unread: [], pointers: [], brotli: [], trees: [] };
  return { kind: "results", ...lists, rejections: /* @__PURE__ */ new Map() };
}
function addRejections({ rejections }, { reason, count: count2 }) {
  rejections.set(reason, (rejections.get(reason) ?? 0) + count2);
}
function countOf({ kind: _, rejections: __, ...lists }) {
  return Object.values(lists).reduce((count2, list2) => count2 + list2.length, 0);
}
function sweep(task) {
  const share = shareOf(task);
  sendLists({ kind: "swept", share }, share?.trees ?? []);
  import_node_worker_threads.parentPort?.postMessage({ kind: "done" });
}
function sendLists(message, lists) {
  import_node_worker_threads.parentPort?.postMessage(message, [...new Set(lists.map(({ buffer }) => buffer))]);
}
function shareOf(task) {
  const steps = sweepShare(task);
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      const commits = step.value;
      if (commits !== void 0) sendLists({ kind: "commits", commits }, commits);
    }
  } catch (error) {
    if (error instanceof SweepFault) return null;
    throw error;
  }
}
import_node_worker_threads.parentPort?.once("message", (task) => {
  if (task.kind === "sweep") sweep(task.task);
  else void searchShare(task, (message) => import_node_worker_threads.parentPort?.postMessage(message));
});
import_node_worker_threads.parentPort?.postMessage({ kind: "hello", protocol: workerProtocol });
