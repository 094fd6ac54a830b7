"use strict";
const {
  chooseWindows
} = require("./main-rules-identifier-bigrams.js");
require("./main.js");
const {
  expandPairs,
  makePairs
} = require("./main-search-searcher.js");
require("./hook-check.js");

// src/search/tables.ts
var multiplier = 2654435761;
var fewestBits = 8;
function hashOf(key, shift) {
  return Math.imul(key, multiplier) >>> shift;
}
function makeTables(patterns) {
  const windows = chooseWindows(patterns);
  const byTriple = /* @__PURE__ */ new Map();
  windows.forEach(({ bytes }, pattern) => {
    const [firsts, seconds, thirds] = bytes;
    for (const first of firsts) {
      for (const second of seconds) {
        for (const third of thirds) add(byTriple, first | second << 8 | third << 16, pattern);
      }
    }
  });
  return { windows, pairs: expandPairs(makePairs(windows)), ...hashTable(byTriple) };
}
function add(byTriple, triple, pattern) {
  const list = byTriple.get(triple);
  if (list === void 0) byTriple.set(triple, [pattern]);
  else list.push(pattern);
}
function hashTable(byTriple) {
  let bits = fewestBits;
  while (1 << bits < byTriple.size * 4) bits++;
  const shift = 32 - bits;
  const slots = new Uint32Array(2 << bits);
  const mask = (1 << bits) - 1;
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
    while (slots[2 * slot] !== 0) slot = slot + 1 & mask;
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
  const count = patterns.reduce((sum, { elements: elements2 }) => sum + elements2.length, 0);
  const pairs = headerBytes;
  const slots = pairs + pairsBytes;
  const lists = slots + tables.slots.byteLength;
  const records = lists + tables.lists.byteLength;
  const filter = records + patterns.length * patternBytes;
  const elements = filter + filterBits / 8;
  const firstSet = elements + count * elementBytes;
  const packed = Buffer.alloc(firstSet + sets.length * setBytes);
  const header = [pairs, slots, tables.shift, lists, records, filter, firstSet];
  for (const [i, value] of header.entries()) packed.writeUInt32LE(value, i * 4);
  packed.set(bytesOf(tables.pairs), pairs);
  packed.set(bytesOf(tables.slots), slots);
  packed.set(bytesOf(tables.lists), lists);
  packed.set(filterOf(tables), filter);
  packed.set(Buffer.concat(sets), firstSet);
  writePatterns(packed, { patterns, tables, sets, records, elements });
  return packed;
}
function readPacked(packed, phases) {
  const [pairs = 0, slots = 0, shift = 0, lists = 0, records = 0, , firstSet = 0] = wordsOf(
    packed.subarray(0, headerBytes)
  );
  const windows = [];
  const patterns = phases.map((phase, i) => {
    const record = records + i * patternBytes;
    const middle = packed.readUInt16LE(record + 6);
    windows.push({ middle });
    const first = packed.readUInt32LE(record) - middle * elementBytes;
    const length = middle + packed.readUInt16LE(record + 4);
    return { phase, elements: readElements(packed, first, length, firstSet) };
  });
  const tables = {
    windows,
    pairs: wordsOf(packed.subarray(pairs, slots)),
    slots: wordsOf(packed.subarray(slots, lists)),
    shift,
    lists: wordsOf(packed.subarray(lists, records))
  };
  return { patterns, tables };
}
function readElements(packed, from, length, firstSet) {
  return Array.from({ length }, (_, i) => {
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
  const words = new Uint32Array(bytes.length / 4);
  bytesOf(words).set(bytes);
  return words;
}
function bytesOf({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
function writePatterns(packed, { patterns, tables, sets, ...at }) {
  const numbers = new Map(sets.map((set, i) => [set, i]));
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
      packed.writeUInt16LE(numbers.get(set) ?? 0, next);
      packed.writeUInt8(min, next + 2);
      packed.writeUInt8(max, next + 3);
      next += elementBytes;
    }
  }
}
exports.hashOf = hashOf;
exports.makeTables = makeTables;
exports.packTables = packTables;
exports.readPacked = readPacked;
