"use strict";
const {
  StringDecoder,
  reportBase
} = require("./main.js");
require("./main-search-searcher.js");
const {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  resolve
} = require("./hook-check.js");

// src/sources/line-hash.ts
var windowLength = 100;
var multiplier = 37;
var half = 2 ** 32;
var oldest = BigInt.asUintN(64, BigInt(multiplier) ** BigInt(windowLength));
var [oldestHigh, oldestLow] = [Number(oldest >> 32n), Number(oldest & 0xffffffffn)];
var endOfFile = 65535;
function lineHashes(path, lines) {
  const hasher = new LineHasher(lines);
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) return /* @__PURE__ */ new Map();
    for (; ; ) {
      const count = readSync(file, buffer, 0, buffer.length, null);
      if (count === 0) break;
      hasher.push(decoder.write(buffer.subarray(0, count)));
    }
  } finally {
    closeSync(file);
  }
  hasher.push(decoder.end());
  return hasher.finish();
}
var LineHasher = class {
  #lines;
  #hashes = /* @__PURE__ */ new Map();
  #counts = /* @__PURE__ */ new Map();
  #window = new Uint16Array(windowLength);
  /** For each position in the window, the line that begins there, or 0. */
  #lineStarts = new Int32Array(windowLength);
  /** The hash in halves of 32 bits: their products are exact, and a bigint would take many times as long. */
  #high = 0;
  #low = 0;
  #index = 0;
  #line = 0;
  #lineStart = true;
  #beforeWasCr = false;
  constructor(lines) {
    this.#lines = lines;
  }
  push(text) {
    for (let i = 0; i < text.length; i++) this.#character(text.charCodeAt(i));
  }
  finish() {
    this.#take(endOfFile);
    for (let i = 0; i < windowLength; i++) {
      if (this.#lineStarts[this.#index] !== 0) this.#output();
      this.#roll(0);
    }
    return this.#hashes;
  }
  #character(code) {
    if (code === 32 || code === 9 || this.#beforeWasCr && code === 10) {
      this.#beforeWasCr = false;
      return;
    }
    this.#beforeWasCr = code === 13;
    this.#take(code === 13 ? 10 : code);
  }
  #take(code) {
    if (this.#lineStarts[this.#index] !== 0) this.#output();
    if (this.#lineStart) {
      this.#line++;
      this.#lineStarts[this.#index] = this.#line;
      this.#lineStart = false;
    }
    if (code === 10) this.#lineStart = true;
    this.#roll(code);
  }
  #roll(code) {
    const out = this.#window[this.#index] ?? 0;
    this.#window[this.#index] = code;
    const low = multiplier * this.#low + code - oldestLow * out;
    const carry = Math.floor(low / half);
    const high = multiplier * this.#high + carry - oldestHigh * out;
    this.#low = low - carry * half;
    this.#high = high - Math.floor(high / half) * half;
    this.#index = (this.#index + 1) % windowLength;
  }
  #output() {
    const line = this.#lineStarts[this.#index] ?? 0;
    this.#lineStarts[this.#index] = 0;
    const low = this.#low.toString(16);
    const value = this.#high === 0 ? low : this.#high.toString(16) + low.padStart(8, "0");
    const count = (this.#counts.get(value) ?? 0) + 1;
    this.#counts.set(value, count);
    if (this.#lines.has(line)) this.#hashes.set(line, `${value}:${count}`);
  }
};

// src/scan/line-hashes.ts
function addLineHashes(keys, targets) {
  const target = targets.find((target2) => target2.kind === "files");
  if (target === void 0) return;
  const base = reportBase(target.paths, target.cwd) ?? target.cwd;
  const linesByPath = /* @__PURE__ */ new Map();
  for (const sighting of keys.flatMap((key) => key.sightings)) {
    if (sighting.source !== "file" || sighting.path === null || sighting.line === null) continue;
    if (sighting.rawPath !== void 0 || sighting.formats !== void 0) continue;
    const lines = linesByPath.get(sighting.path) ?? /* @__PURE__ */ new Set();
    linesByPath.set(sighting.path, lines.add(sighting.line));
  }
  const hashes = /* @__PURE__ */ new Map();
  for (const [path, lines] of linesByPath) {
    const found = hashesOf(resolve(base, path), lines);
    if (found !== null) hashes.set(path, found);
  }
  for (const key of keys) {
    key.sightings = key.sightings.map((sighting) => {
      const { path, line, source, formats } = sighting;
      const isPlain = source === "file" && formats === void 0;
      const lineHash = isPlain ? hashes.get(path ?? "")?.get(line ?? 0) : void 0;
      return lineHash === void 0 ? sighting : { ...sighting, lineHash };
    });
  }
}
function hashesOf(path, lines) {
  try {
    return lineHashes(path, lines);
  } catch {
    return null;
  }
}
exports.addLineHashes = addLineHashes;
