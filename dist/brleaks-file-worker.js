const __load = async (path) => require(path);
const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/sources/file-worker.ts
var import_node_worker_threads = require("node:worker_threads");

// src/sources/block-reader.ts
var import_node_fs3 = require("node:fs");

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
function spaceFor(tables, reach) {
  return tables.length + partBytes + 2 * reach + slack;
}
function ownSpace(tables, reach, lent = 0) {
  const space = Math.ceil(spaceFor(tables, reach) / alignment) * alignment;
  const initial = Math.ceil((space + lent + slack) / pageBytes);
  const memory = new engine.Memory({ initial });
  return { memory, address: 0, lent: Buffer.from(memory.buffer, space, lent) };
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
  constructor(tables, reach, { memory, address, lent }) {
    const module2 = new engine.Module(Buffer.from(searchWasm, "base64"));
    this.#exports = new engine.Instance(module2, { env: { memory } }).exports;
    this.#memory = new Uint8Array(memory.buffer);
    this.#memory.set(tables, address);
    this.#exports.useTables(address);
    this.#room = address + tables.length;
    this.#reach = reach;
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
    let count = 0;
    for (let at = 0; at < bytes.length; at += partBytes) {
      const part = bytes.subarray(at, at + partBytes);
      this.#memory.set(part, this.#room);
      count += this.#exports.countLineFeeds(this.#room, this.#room + part.length);
    }
    return count;
  }
  /** Begins to search bytes, which must not change until the last search of them. */
  open(bytes) {
    if (bytes.buffer !== this.#memory.buffer) return new CopiedSearch(this, bytes);
    const all = { start: 0, end: bytes.length, address: bytes.byteOffset };
    return { first: (from, to, count) => this.find(all, from, to, count) };
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
  find({ start: start2, end, address }, from, to, count = everyPattern) {
    const base = address - start2;
    const found = this.#exports.find(base + from, base + to, address, base + end, count);
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
  first(from, to, count) {
    for (let at = from; at < to; at = this.#to) {
      if (at < this.#from || at >= this.#to || !this.#module.isLoadedFor(this)) this.#load(at);
      const found = this.#module.find(this.#loaded, at, Math.min(to, this.#to), count);
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
function piecesHeld(search, ends) {
  const held = [];
  const last = ends.at(-1) ?? 0;
  let piece = 0;
  for (let from = 0; from < last; ) {
    const window = search.first(from, last);
    if (window === -1) break;
    while ((ends[piece] ?? last) <= window) piece++;
    held.push(piece);
    from = ends[piece] ?? last;
  }
  return held;
}

// src/search/packed-searcher.ts
function packedSearcher({ packed, reach }, bytes = 0) {
  let search;
  try {
    search = new ModuleSearch(packed, reach, ownSpace(packed, reach, bytes));
  } catch {
    return null;
  }
  const buffer = search.lend(bytes) ?? Buffer.alloc(bytes);
  return {
    buffer,
    holds: (text) => search.open(text).first(0, text.length) !== -1,
    piecesHeld: (ends) => piecesHeld(search.open(buffer.subarray(0, ends.at(-1) ?? 0)), ends)
  };
}

// src/sources/containers/ar.ts
var magic = "!<arch>\n";
var headerBytes = 60;
var ar = {
  name: "ar",
  firstByte: [33],
  recognises: (first) => {
    if (first[0] !== 33) return false;
    const start2 = String.fromCharCode(...first.subarray(0, magic.length + headerBytes));
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
  recognises: (first) => first.length >= 21 && first[0] === magic2[0] && magic2.every((byte, at) => first[at] === byte),
  access: "stream",
  load: async () => (await __load("./containers.js")).avroReader
};

// lazy:node:zlib
var loaded;
var load = () => loaded ??= process.getBuiltinModule("node:zlib");
var inflateSync = (...args) => load().inflateSync(...args);
var brotliDecompressSync = (...args) => load().brotliDecompressSync(...args);

// src/sources/containers/first-bytes.ts
var firstBytes = 512;

// src/sources/containers/brotli.ts
var flush = 1;
var brotli = {
  name: "brotli",
  recognises: (first, name) => name?.endsWith(".br") === true && canBeDecoded(first),
  access: "stream",
  load: async () => (await __load("./containers.js")).brotliReader
};
function canBeDecoded(first) {
  try {
    if (first.length < firstBytes) return brotliDecompressSync(first).length > 0;
    brotliDecompressSync(first, { finishFlush: flush });
    return true;
  } catch {
    return false;
  }
}

// src/sources/containers/bzip2.ts
var blockStarts = ["314159265359", "177245385090"];
var bzip2 = {
  name: "bzip2",
  firstByte: [66],
  recognises: (first) => {
    if (first[0] !== 66) return false;
    const start2 = Buffer.from(first.subarray(0, 10)).toString("hex");
    return /^425a683[1-9]/.test(start2) && blockStarts.includes(start2.slice(8));
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).bzip2Reader
};

// src/sources/containers/cpio.ts
var cpio = {
  name: "cpio",
  firstByte: [48],
  recognises: (first) => {
    if (first[0] !== 48) return false;
    const start2 = String.fromCharCode(...first.subarray(0, 76));
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
  recognises: (first) => {
    if (first.length < 32 || !beginsLikePack(first)) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, 32).toString("latin1");
    return /^PACK\0\0\0[\x02\x03]/.test(text) || bundle.test(text);
  },
  access: "memory",
  load: async () => (await __load("./containers.js")).gitPackReader
};
function beginsLikePack(first) {
  if (first[0] === 80) return first[1] === 65;
  return first[0] === 35 && first[1] === 32 && first[2] === 118;
}

// src/sources/containers/gzip.ts
var gzip = {
  name: "gzip",
  firstByte: [31],
  recognises: (first) => first.length >= 10 && first[0] === 31 && first[1] === 139 && first[2] === 8 && ((first[3] ?? 255) & 224) === 0,
  access: "stream",
  load: async () => (await __load("./containers.js")).gzipReader
};

// src/sources/containers/id3.ts
var id3 = {
  name: "id3",
  firstByte: [73],
  recognises: (first) => first[0] === 73 && first[1] === 68 && first[2] === 51 && first.length >= 10 && isVersion(first[3] ?? 0, first[4] ?? 0) && first.subarray(6, 10).every((byte) => byte < 128),
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
function endsLikeTable({ read, size }) {
  return size >= footerBytes && read(size - magic3.length, magic3.length).equals(magic3);
}

// src/sources/containers/libarchive.ts
var load2 = async () => (await __load("./containers.js")).libarchiveReader;
var sevenZip = {
  name: "7z",
  firstByte: [55],
  recognises: (first) => first[0] === 55 && startsWith(first, "7z¼¯'", 32),
  access: "memory",
  load: load2
};
var rar = {
  name: "rar",
  firstByte: [82],
  recognises: (first) => first[0] === 82 && (startsWith(first, "Rar!\x07\0", 20) || startsWith(first, "Rar!\x07\0", 20)),
  access: "memory",
  load: load2
};
var cab = {
  name: "cab",
  firstByte: [77],
  recognises: (first) => first[0] === 77 && startsWith(first, "MSCF\0\0\0\0", 36),
  access: "memory",
  load: load2
};
function startsWith(first, magic6, least) {
  const start2 = String.fromCharCode(...first.subarray(0, magic6.length));
  return first.length >= least && start2 === magic6;
}

// src/sources/containers/frames.ts
var magic4 = { zstd: 4247762216, lz4: 407708164, lz4Legacy: 407642370 };
var skippable = 407710288;
var skippableStarts = Array.from({ length: 16 }, (_, i) => 80 + i);
var isSkippable = (number) => (number & 4294967280) >>> 0 === skippable;
function firstFrame(first) {
  if (first[3] !== 253 && first[3] !== 24) return null;
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.length);
  for (let place = 0; place + 8 <= bytes.length; ) {
    const number = bytes.readUInt32LE(place);
    if (!isSkippable(number)) return { magic: number, frame: bytes.subarray(place) };
    place += 8 + bytes.readUInt32LE(place + 4);
  }
  return null;
}

// src/sources/containers/lz4.ts
var versionMask = 194;
var version = 64;
var lz4 = {
  name: "lz4",
  firstByte: [4, 2, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first);
    if (found === null) return false;
    if (found.magic === magic4.lz4) return ((found.frame[4] ?? 0) & versionMask) === version;
    return found.magic === magic4.lz4Legacy;
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).lz4Reader
};

// src/sources/containers/lzw.ts
var lzw = {
  name: "compress",
  firstByte: [31],
  recognises: (first) => {
    if (first[0] !== 31 || first[1] !== 157 || first.length < 5) return false;
    const settings = first[2] ?? 0;
    const widest = settings & 31;
    return (settings & 96) === 0 && widest >= 9 && widest <= 16;
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
  const known = /* @__PURE__ */ new Set();
  for (const [index, line] of lines.entries()) {
    if (line === "") break;
    if (index > 0 && /^[ \t]/.test(line)) continue;
    const name = field.exec(line)?.[1]?.toLowerCase();
    if (name === void 0 && index > 0 && index === lines.length - 1) break;
    if (name === void 0) return false;
    if (index === 0 && !isKnown(name) && !name.startsWith("x-")) return false;
    if (isKnown(name)) known.add(name);
  }
  return known.size >= 2 && [...known].some((name) => evidence.has(name));
}
function isKnown(name) {
  return evidence.has(name) || common.has(name);
}

// src/sources/containers/mail.ts
var letters = [...Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")];
var mail = {
  name: "mail",
  firstByte: letters,
  recognises: (first) => beginsField(first) && beginsMessage(latin1(first)),
  access: "stream",
  load: async () => (await __load("./containers.js")).mailReader
};
var patchDate = "Mon Sep 17 00:00:00 2001";
var mbox = {
  name: "mbox",
  firstByte: [70],
  recognises: (first) => {
    if (first[0] !== 70 || first[1] !== 114) return false;
    const text = latin1(first);
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
function beginsField(first) {
  if (!isLetter(first[0] ?? 0)) return false;
  for (let at = 1; at < longestName; at++) {
    const byte = first[at] ?? 0;
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
  recognises: (first) => first.length > 0 && hasOfficeRoot(Buffer.from(first.buffer, first.byteOffset, first.length)),
  access: "stream",
  load: async () => (await __load("./containers.js")).officeXmlReader
};
var words = ["office", "openxml", "ooxml"].map((word) => Buffer.from(word));
function hasOfficeRoot(first) {
  return words.some((word) => first.includes(word)) && roots.test(first.toString("latin1"));
}

// src/sources/containers/parquet.ts
var magic5 = Buffer.from("PAR1");
var parquet = {
  name: "parquet",
  firstByte: [80],
  // The header of a page follows, which no text is.
  recognises: (first) => first[0] === magic5[0] && first.length >= 12 && magic5.every((byte, at) => first[at] === byte) && first.subarray(4, 64).some((byte) => byte < 9),
  access: "memory",
  load: async () => (await __load("./containers.js")).parquetReader
};

// src/sources/containers/pdf.ts
var version2 = /^%PDF-\d\.\d/;
var versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/;
var pdf = {
  name: "pdf",
  recognises: (first) => {
    if (first.length < 8 || !holdsVersion(first)) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return version2.test(text) || versionWithin.test(text);
  },
  leavesOut: "pdf-text",
  access: "memory",
  load: async () => (await __load("./containers.js")).pdfReader
};
function percentIn(bytes, from) {
  return Uint8Array.prototype.indexOf.call(bytes, 37, from);
}
function holdsVersion(first) {
  for (let at = percentIn(first, 0); at !== -1; at = percentIn(first, at + 1)) {
    if (first[at + 1] === 80 && first[at + 2] === 68 && first[at + 3] === 70) return true;
  }
  return false;
}

// src/sources/containers/png.ts
var signature = "PNG\r\n\n";
var compressed = /zTXt|iTXt|iCCP/;
var png = {
  name: "png",
  firstByte: [137],
  recognises: (first) => {
    if (first[0] !== 137 || first[1] !== 80) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return text.startsWith(signature) && compressed.test(text);
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).pngReader
};

// src/sources/containers/rpm.ts
var rpm = {
  name: "rpm",
  firstByte: [237],
  recognises: (first) => {
    if (first[0] !== 237) return false;
    const start2 = Buffer.from(first.subarray(0, 5)).toString("hex");
    return first.length >= 96 && (start2 === "edabeedb03" || start2 === "edabeedb04");
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).rpmReader
};

// src/sources/containers/sqlite.ts
var header = "SQLite format 3\0";
var sqlite = {
  name: "sqlite",
  firstByte: [83],
  recognises: (first) => first[0] === 83 && first.length >= 100 && String.fromCharCode(...first.subarray(0, header.length)) === header,
  access: "memory",
  load: async () => (await __load("./containers.js")).sqliteReader
};
var sqliteLog = {
  name: "sqlite",
  firstByte: [55],
  recognises: (first) => first[0] === 55 && first.length >= 32 && first[1] === 127 && first[2] === 6 && (first[3] === 130 || first[3] === 131) && first.subarray(4, 8).join() === "0,45,226,24",
  access: "memory",
  load: async () => (await __load("./containers.js")).sqliteLogReader
};

// src/sources/containers/tar-header.ts
var headerBytes2 = 512;
var fields = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  magic: [257, 263],
  prefix: [345, 500]
};
function isHeader(block) {
  const [start2, end] = fields.checksum;
  if (!isPadding(block[end - 1]) && !isPadding(block[end - 2])) return false;
  if (!isOctal(block[start2 + 3]) || !isOctal(block[start2 + 4])) return false;
  const stored = octal(block, start2, end);
  if (Number.isNaN(stored)) return false;
  const sum = sumOf(block, 0);
  return stored === sum || stored < sum && stored === sumOf(block, 128);
}
function sumOf(block, sign) {
  const [start2, end] = fields.checksum;
  let sum = (end - start2) * 32;
  for (let place = 0; place < start2; place++) sum += (block[place] ^ sign) - sign;
  for (let place = end; place < headerBytes2; place++) {
    sum += (block[place] ^ sign) - sign;
  }
  return sum;
}
var isPadding = (byte) => byte === 0 || byte === 32;
var isOctal = (byte) => byte !== void 0 && byte >= 48 && byte <= 55;
function octal(block, start2, end) {
  let at = start2;
  while (at < end && isPadding(block[at])) at++;
  let value = 0;
  for (; at < end && isOctal(block[at]); at++) value = value * 8 + block[at] - 48;
  return at === end || isPadding(block[at]) ? value : Number.NaN;
}

// src/sources/containers/tar.ts
var tar = {
  name: "tar",
  recognises: (first) => first.length >= headerBytes2 && isHeader(first),
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).tarReader
};

// src/sources/containers/xz.ts
var start = "fd377a585a0000";
var xz = {
  name: "xz",
  firstByte: [253],
  recognises: (first) => first[0] === 253 && Buffer.from(first.subarray(0, start.length / 2)).toString("hex") === start,
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
function findArchives(read, size) {
  const tailStart = Math.max(0, size - searchBytes);
  const tail = read(tailStart, size - tailStart);
  const signature2 = Buffer.from("PK");
  const found = [];
  let looked = 0;
  for (let place = tail.lastIndexOf(signature2); place !== -1 && looked < mostCandidates; place = place === 0 ? -1 : tail.lastIndexOf(signature2, place - 1)) {
    looked++;
    if (place + endBytes > tail.length) continue;
    const archive = archiveAt(read, tailStart + place, tail.subarray(place, place + endBytes));
    if (archive !== null && !found.some((other) => isInside(archive.end, other))) {
      found.push(archive);
    }
  }
  return found;
}
function isInside(place, archive) {
  return place >= archive.start && place < archive.directory;
}
function archiveAt(read, end, record) {
  const wide = wideRecord(read, end);
  const recordStart = wide?.place ?? end;
  const size = wide?.size ?? record.readUInt32LE(12);
  const offset = wide?.offset ?? record.readUInt32LE(16);
  const isEmpty = size === 0 && (wide?.entries ?? record.readUInt16LE(10)) === 0;
  const before = recordStart - size;
  for (const directory of [before, offset]) {
    const start2 = directory - offset;
    if (start2 < 0 || directory < 0 || directory > recordStart) continue;
    if (isEmpty || isDirectory(read(directory, 4))) return { start: start2, directory, end };
  }
  return null;
}
function isDirectory(bytes) {
  return bytes.length === 4 && bytes.readUInt32LE(0) === signatures.central;
}
function wideRecord(read, end) {
  if (end < locator.bytes + endRecord64.bytes) return null;
  const pointer = read(end - locator.bytes, locator.bytes);
  if (pointer.length < locator.bytes || pointer.readUInt32LE(0) !== locator.signature) return null;
  for (const place of [
    end - locator.bytes - endRecord64.bytes,
    Number(pointer.readBigUInt64LE(8))
  ]) {
    if (!Number.isSafeInteger(place) || place > end - locator.bytes - endRecord64.bytes) continue;
    const record = read(place, endRecord64.bytes);
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
  recognises: (first) => {
    if (first[0] !== 80 && first[0] !== 67 || first.length < smallest) return false;
    const start2 = String.fromCharCode(...first.subarray(0, 8));
    return starts.some((known) => start2.startsWith(known));
  },
  end: { firstByte: [77, 127, 35], suspects: isProgram, shows: endsLikeArchive },
  access: "memory",
  load: async () => (await __load("./containers.js")).zipReader()
};
var tailBytes = 64 * 1024;
function isProgram(start2) {
  const [first, second] = [start2[0], start2[1]];
  if (first === 127) return second === 69 && start2[2] === 76 && start2[3] === 70;
  return first === 35 && second === 33 || first === 77 && second === 90;
}
function endsLikeArchive({ read, size }, first) {
  if (!isProgram(first)) return false;
  const tail = read(Math.max(0, size - tailBytes), tailBytes);
  if (!tail.includes("PK", 0, "latin1")) return false;
  return findArchives(read, size).some(({ directory, end }) => directory < end);
}

// src/sources/containers/zlib.ts
var syncFlush = 2;
var zlib = {
  name: "zlib",
  firstByte: [8, 24, 40, 56, 72, 88, 104, 120],
  recognises: (first) => hasHeader(first) && canBeDecoded2(first),
  access: "stream",
  load: async () => (await __load("./containers.js")).zlibReader
};
function hasHeader(first) {
  const method = first[0] ?? 0;
  const flags = first[1] ?? 0;
  const isDeflate = (method & 15) === 8 && method >>> 4 <= 7;
  return isDeflate && (flags & 32) === 0 && (method * 256 + flags) % 31 === 0;
}
function canBeDecoded2(first) {
  try {
    const isCut = first.length >= firstBytes;
    return inflateSync(first, isCut ? { finishFlush: syncFlush } : {}).length > 0;
  } catch {
    return false;
  }
}

// src/sources/containers/zstd.ts
var reserved = 8;
var zstd = {
  name: "zstd",
  firstByte: [40, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first);
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
  firstBytes,
  ...laterMarks.map(({ position, bytes }) => position + bytes.length)
);
function recognise(start2, name) {
  const first = start2.length <= firstBytes ? start2 : new Uint8Array(start2.buffer, start2.byteOffset, firstBytes);
  for (const format of byFirstByte[first[0] ?? 0] ?? []) {
    if (format.recognises(first, name)) return format;
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
  const read = (position, length) => bytes.subarray(position, position + length);
  return recogniseEnd({ size: bytes.length, read }, bytes);
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
var smallestRebuilt = 32 * 1024;

// src/sources/file-kinds.ts
var signatures2 = [
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
var byFirstByte2 = Array.from(
  { length: 256 },
  (_, byte) => {
    const own = signatures2.filter((signature2) => signature2[0] === byte);
    return own.length === 0 ? void 0 : own;
  }
);
function isCompressed(bytes) {
  const candidates = byFirstByte2[bytes[0] ?? 0];
  return candidates?.some((signature2) => startsWith2(bytes, signature2)) === true;
}
var pointerStart = Buffer.from("version https://git-lfs.github.com/spec/");
var pointerLimit = 1024;
function isLfsPointer(bytes) {
  return bytes[0] === pointerStart[0] && bytes.length < pointerLimit && startsWith2(bytes, pointerStart);
}
function startsWith2(bytes, start2) {
  return bytes.length >= start2.length && start2.every((byte, index) => bytes[index] === byte);
}

// src/sources/open-flags.ts
var import_node_fs = require("node:fs");
var openFlags = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0) | (import_node_fs.constants.O_NONBLOCK ?? 0);
var followFlags = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0);
var opensLinks = import_node_fs.constants.O_NOFOLLOW === void 0;

// src/sources/whole-file.ts
var import_node_fs2 = require("node:fs");
function readWhole(descriptor, buffer, start2, size) {
  const count = (0, import_node_fs2.readSync)(descriptor, buffer, start2, buffer.length - start2, null);
  const end = start2 + count;
  return end < buffer.length && isWhole(descriptor, buffer, { count, end, size }) ? count : ~count;
}
function isWhole(descriptor, buffer, {
  count,
  end,
  size
}) {
  if (size !== null) return count === size;
  return count > 0 && (0, import_node_fs2.readSync)(descriptor, buffer, end, 1, null) === 0;
}

// src/sources/block-reader.ts
var bufferBytes = 1024 * 1024;
var leastRoom = 128 * 1024;
function readBlocks(blocks, reading) {
  const reader = blockReader(reading);
  if (reader === null) return;
  for (let block = blocks.takeSecond(); block !== null; block = blocks.takeSecond()) {
    blocks.finish(block, reader.read(block));
  }
}
function blockReader(reading) {
  const searcher = packedSearcher(reading.tables, bufferBytes);
  return searcher === null ? null : new BlockReader(searcher, reading);
}
var BlockReader = class {
  #searcher;
  #reading;
  #buffer;
  #held = [];
  #used = 0;
  #files = 0;
  #bytes = 0;
  #left = [];
  constructor(searcher, reading) {
    this.#searcher = searcher;
    this.#reading = reading;
    this.#buffer = searcher.buffer;
  }
  read({ locations, isRegular }) {
    this.#files = 0;
    this.#bytes = 0;
    this.#left = [];
    for (const [index, location] of locations.entries()) {
      const count = location === "" ? notRead : this.#tryFile(location, isRegular(index));
      if (count === notRead || this.#needsCloserLook(location, count)) this.#left.push(index);
      else this.#hold(index, count);
    }
    this.#search();
    return { files: this.#files, bytes: this.#bytes, left: this.#left };
  }
  #tryFile(location, isRegular) {
    try {
      return this.#readFile(location, isRegular);
    } catch {
      return notRead;
    }
  }
  /**
   * Reads a regular file whole, behind those in the buffer.
   * @returns its bytes, or `notRead`.
   * @throws the error of the system.
   */
  #readFile(location, isRegular) {
    const { maxSize } = this.#reading;
    let size = null;
    if (!isRegular || maxSize !== null || opensLinks) {
      const stat = (0, import_node_fs3.lstatSync)(location);
      if (!stat.isFile() || maxSize !== null && stat.size > maxSize) return notRead;
      size = stat.size;
    }
    const descriptor = (0, import_node_fs3.openSync)(location, openFlags);
    try {
      const count = readWhole(descriptor, this.#buffer, this.#used, size);
      return count > 0 ? count : notRead;
    } finally {
      (0, import_node_fs3.closeSync)(descriptor);
    }
  }
  #needsCloserLook(location, count) {
    const bytes = this.#buffer.subarray(this.#used, this.#used + count);
    if (this.#reading.opensContainers && recogniseBytes(bytes, location) !== null) return true;
    return isCompressed(bytes) || isLfsPointer(bytes);
  }
  #hold(index, count) {
    this.#files++;
    this.#bytes += count;
    this.#used += count;
    this.#held.push({ index, end: this.#used });
    if (this.#buffer.length - this.#used < leastRoom) this.#search();
  }
  /** Searches what is in the buffer. */
  #search() {
    const ends = this.#held.map(({ end }) => end);
    for (const piece of this.#searcher.piecesHeld(ends)) {
      const { index, end } = this.#held[piece];
      this.#files--;
      this.#bytes -= end - (ends[piece - 1] ?? 0);
      this.#left.push(index);
    }
    this.#held = [];
    this.#used = 0;
  }
};
var notRead = -1;

// src/sources/file-blocks.ts
var slots = 32;
var nameBytes = 64 * 1024;
var distance = 4;
var head = { position: 0, end: 1, changes: 2, ended: 3 };
var headWords = 16;
var slot = { state: 0, length: 1, files: 2, bytes: 3, regular: 4, left: 8 };
var slotWords = 16;
var namesStart = 4 * (headWords + slots * slotWords);
var state = { ready: 1, first: 2, second: 3, read: 4 };
var FileBlocks = class {
  memory;
  #words;
  #names;
  constructor(memory = new SharedArrayBuffer(namesStart + slots * nameBytes)) {
    this.memory = memory;
    this.#words = new Int32Array(memory, 0, namesStart / 4);
    this.#names = Array.from(
      { length: slots },
      (_, i) => Buffer.from(memory, namesStart + i * nameBytes, nameBytes)
    );
  }
  /** True if a block can be added. */
  get hasRoom() {
    const end = this.#load(head.end);
    if (end - this.#load(head.position) >= slots) return false;
    return this.#load(baseOf(end % slots) + slot.state) !== state.second;
  }
  /**
   * Adds a block. @param own files that only the first thread may read, among others.
   * @returns its number; blocks are numbered from 0 on.
   */
  add(files, own) {
    const number = this.#load(head.end);
    const base = baseOf(number % slots);
    const locations = files.map((file) => {
      const { location } = file;
      return typeof location !== "string" || file.named || own.has(file) ? "" : location;
    });
    locations.push("");
    this.#words[base + slot.length] = this.#names[number % slots]?.write(locations.join("\0")) ?? 0;
    this.#words.fill(0, base + slot.regular, base + slotWords);
    files.forEach((file, index) => {
      if (file.regular) this.#add(base + slot.regular, index);
    });
    Atomics.store(this.#words, base + slot.state, state.ready);
    Atomics.store(this.#words, head.end, number + 1);
    this.#change();
    return number;
  }
  /**
   * Goes on to a block; those before it are done.
   * @returns true if this thread must read it; false if the second one took it.
   */
  takeFirst(number) {
    Atomics.store(this.#words, head.position, number);
    return this.#exchange(number % slots, state.first);
  }
  /** The result of a block that the second thread took; null if that takes longer. */
  result(number, waitMs) {
    const base = baseOf(number % slots);
    if (this.#load(base + slot.state) !== state.read) {
      Atomics.wait(this.#words, base + slot.state, state.second, waitMs);
    }
    if (this.#load(base + slot.state) !== state.read) return null;
    return {
      files: this.#words[base + slot.files] ?? 0,
      bytes: this.#words[base + slot.bytes] ?? 0,
      isLeft: (index) => this.#has(base + slot.left, index)
    };
  }
  /** No block will be added. */
  end() {
    Atomics.store(this.#words, head.ended, 1);
    this.#change();
  }
  /**
   * For the second thread: waits for a block and takes it.
   * @returns null once no block will be added, or none was in that time.
   */
  takeSecond(waitMs) {
    for (; ; ) {
      const seen = this.#load(head.changes);
      if (this.#load(head.ended) === 1) return null;
      const taken = this.#claim();
      if (taken !== null) return this.#taken(taken);
      if (Atomics.wait(this.#words, head.changes, seen, waitMs) === "timed-out") return null;
    }
  }
  /** For the second thread: passes on what became of a block. */
  finish(taken, { files, bytes, left }) {
    const base = baseOf(taken.slot);
    this.#words[base + slot.files] = files;
    this.#words[base + slot.bytes] = bytes;
    for (const index of left) this.#add(base + slot.left, index);
    Atomics.store(this.#words, base + slot.state, state.read);
    Atomics.notify(this.#words, base + slot.state);
  }
  /** Every second block, so that the first thread finds about half of them read; the others from the last one on. */
  #claim() {
    const first = this.#load(head.position) + distance;
    const end = this.#load(head.end);
    for (let number = first + (first & 1); number < end; number += 2) {
      if (this.#exchange(number % slots, state.second)) return number % slots;
    }
    for (let number = end - 1; number >= first; number--) {
      if (this.#exchange(number % slots, state.second)) return number % slots;
    }
    return null;
  }
  #taken(index) {
    const base = baseOf(index);
    const length = this.#words[base + slot.length] ?? 0;
    const locations = this.#names[index]?.toString("utf8", 0, length).split("\0").slice(0, -1) ?? [];
    return {
      slot: index,
      locations,
      isRegular: (file) => this.#has(base + slot.regular, file)
    };
  }
  /** Takes a block that no thread has taken. */
  #exchange(index, by) {
    const at = baseOf(index) + slot.state;
    return Atomics.compareExchange(this.#words, at, state.ready, by) === state.ready;
  }
  #load(at) {
    return Atomics.load(this.#words, at);
  }
  #change() {
    Atomics.add(this.#words, head.changes, 1);
    Atomics.notify(this.#words, head.changes);
  }
  #add(set, index) {
    const at = set + (index >> 5);
    this.#words[at] = (this.#words[at] ?? 0) | 1 << (index & 31);
  }
  #has(set, index) {
    return ((this.#words[set + (index >> 5)] ?? 0) >> (index & 31) & 1) === 1;
  }
};
function baseOf(index) {
  return headWords + index * slotWords;
}

// src/model/version.ts
var version3 = true ? "0.1.0" : "0.0.0-unbundled";

// src/sources/file-protocol.ts
var fileProtocol = `brleaks ${version3} files`;

// src/sources/file-worker.ts
var { protocol, task } = import_node_worker_threads.workerData;
if (protocol === fileProtocol) readBlocks(new FileBlocks(task.memory), task);
