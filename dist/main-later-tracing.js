"use strict";
const {
  Codec,
  ExpansionMeter,
  PackWindows,
  arenaBytes,
  counterOf,
  createSweepTask,
  deltaModes,
  emptyPackCache,
  idNumber,
  inflateEntry,
  isBuiltIn,
  largestObject,
  largestTree,
  looseBetween,
  looseCounterOf,
  makeExpansion,
  packTypes,
  packedBytes,
  windowBytes,
  windowCount
} = require("./main-later-history.js");
const {
  CommitGraph,
  RefNames,
  completeTraces,
  dateOrder,
  loadRefTargets,
  noRefs,
  occurrencesThroughGit,
  peelObjects
} = require("./main-later-range.js");
const {
  catFile,
  indexEntries,
  listRefs,
  readReflogs
} = require("./main-git-shadow.js");
const {
  randomInt,
  setImmediate
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  closeSync,
  inflateLoose,
  isSystemError,
  looseHeadBytes,
  looseStart,
  openRegular,
  readSync
} = require("./hook-check.js");

// src/git/attribution/sweep-fault.ts
var SweepFault = class extends Error {
};

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
    const length = this.#firstCount * this.#idWords;
    this.#words = index === void 0 ? new Uint32Array() : new Uint32Array(index.ids.buffer, index.ids.byteOffset, length);
    this.#others = others;
    this.count = objects;
    for (let i = 0; i < this.#firstCount; i++) this.#starts[(this.#head(i) >>> 16) + 1] = i + 1;
    for (let i = 1; i < this.#starts.length; i++) {
      this.#starts[i] = Math.max(this.#starts[i], this.#starts[i - 1]);
    }
  }
  /** The number of the object whose id begins at `words[at]`; -1 if it is not in the plan. */
  find(words, at) {
    const slot = words[at] & cacheSlots - 1;
    const cached = this.#cache[slot];
    if (cached >= 0 && this.#isCached(slot, words, at)) return cached;
    let found = this.#search(words, at);
    if (found === -1) found = this.#searchOthers(words, at);
    if (found !== -1) {
      this.#cache[slot] = found;
      const own = slot * this.#idWords;
      for (let i = 0; i < this.#idWords; i++) this.#cacheWords[own + i] = words[at + i];
    }
    return found;
  }
  /** The number of the object at a position in the index of one of the plan's packs. */
  numberIn({ ids, count }, position) {
    if (ids.buffer === this.#words.buffer && count === this.#firstCount) return position;
    const words = new Uint32Array(
      ids.buffer,
      ids.byteOffset + position * this.idBytes,
      this.#idWords
    );
    return this.find(words, 0);
  }
  /** The number of the object with an id in hex. */
  ofHex(oid) {
    if (oid.length !== 2 * this.idBytes) return -1;
    for (let word = 0; word < this.#idWords; word++) {
      let value = 0;
      for (let byte = 0; byte < 4; byte++) {
        const at = 8 * word + 2 * byte;
        const high = digitValues[oid.charCodeAt(at)] ?? notADigit;
        const low = digitValues[oid.charCodeAt(at + 1)] ?? notADigit;
        if ((high | low) === notADigit) return -1;
        value |= (high << 4 | low) << 8 * byte;
      }
      this.#parsed[word] = value;
    }
    return this.find(this.#parsed, 0);
  }
  /** The id of the object with a number, in hex. */
  oidOf(number) {
    const isFirst = number < this.#firstCount;
    const { buffer, byteOffset } = isFirst ? this.#words : this.#others.ids;
    const at = (isFirst ? number : number - this.#firstCount) * this.idBytes;
    return Buffer.from(buffer, byteOffset + at, this.idBytes).toString("hex");
  }
  /** The first four bytes of an id as a number that sorts like the id. */
  #head(position) {
    return swapped(this.#words[position * this.#idWords]);
  }
  #isCached(slot, words, at) {
    const own = slot * this.#idWords;
    for (let i = 0; i < this.#idWords; i++) {
      if (this.#cacheWords[own + i] !== words[at + i]) return false;
    }
    return true;
  }
  #searchOthers(words, at) {
    if (this.#bytes.buffer !== words.buffer) this.#bytes = new Uint8Array(words.buffer);
    const other = idNumber(this.#others, this.#bytes, words.byteOffset + at * 4);
    return other === -1 ? -1 : this.#firstCount + other;
  }
  /** Ids are hashes, so their position can be estimated from their value. */
  #search(words, at) {
    const key = swapped(words[at]);
    let low = this.#starts[key >>> 16];
    let high = this.#starts[(key >>> 16) + 1];
    if (low === high) return -1;
    let place = low + ((high - low) * (key & 65535) >>> 16);
    for (let step = 0; low < high; step++) {
      const order = this.#compare(place, key, words, at);
      if (order === 0) return place;
      if (order < 0) low = place + 1;
      else high = place;
      if (step >= mostSteps) place = low + high >>> 1;
      else place += order < 0 ? 1 : -1;
      if (place < low) place = low;
      if (place >= high) place = high - 1;
    }
    return -1;
  }
  #compare(position, key, words, at) {
    const difference = this.#head(position) - key;
    if (difference !== 0) return difference;
    const own = position * this.#idWords;
    for (let i = 1; i < this.#idWords; i++) {
      const mine = this.#words[own + i];
      const other = words[at + i];
      if (mine !== other) return swapped(mine) - swapped(other);
    }
    return 0;
  }
};
function swapped(word) {
  return (word << 24 | (word & 65280) << 8 | word >>> 8 & 65280 | word >>> 24) >>> 0;
}

// src/git/attribution/first-parents.ts
var FirstParents = class {
  starts;
  ends;
  #points = null;
  /** By number, the sum of the weights and the count of the points before it. */
  #weights;
  #counts;
  /** The indexes of the points in the order of their numbers. */
  #indexes = new Int32Array();
  /** @param first by position, that of the first parent, which is larger; -1 for none. */
  constructor(first) {
    const size = first.length;
    const sizes = new Int32Array(size).fill(1);
    for (let position = 0; position < size; position++) {
      const parent = first[position];
      if (parent !== -1) sizes[parent] = sizes[parent] + sizes[position];
    }
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    const nexts = new Int32Array(size);
    let next = 0;
    for (let position = size - 1; position >= 0; position--) {
      const parent = first[position];
      const start = parent === -1 ? next : nexts[parent];
      const end = start + sizes[position];
      if (parent === -1) next = end;
      else nexts[parent] = end;
      this.starts[position] = start;
      nexts[position] = start + 1;
      this.ends[position] = end;
    }
    this.#weights = new Float64Array(size + 1);
    this.#counts = new Int32Array(size + 1);
  }
  /** The sum of the weights of the points with some numbers. */
  weightOf(spans, points) {
    this.#sum(points);
    let weight = 0;
    for (const { start, end } of spans) {
      weight += this.#weights[end] - this.#weights[start];
    }
    return weight;
  }
  /** The indexes of the points with some numbers. */
  indexesIn(spans, points) {
    this.#sum(points);
    const counts = this.#counts;
    const pieces = spans.map(
      ({ start, end }) => this.#indexes.subarray(counts[start], counts[end])
    );
    const indexes = new Int32Array(pieces.reduce((sum, { length: length2 }) => sum + length2, 0));
    let length = 0;
    for (const piece of pieces) {
      indexes.set(piece, length);
      length += piece.length;
    }
    return indexes;
  }
  #sum(points) {
    if (points === this.#points) return;
    this.#points = points;
    const { positions, weights } = points;
    const numberOf = (index) => this.starts[positions[index]];
    const indexes = Int32Array.from(positions.keys()).sort((a, b) => numberOf(a) - numberOf(b));
    this.#indexes = indexes;
    let weight = 0;
    let count = 0;
    for (let number = 0; number < this.#counts.length; number++) {
      this.#weights[number] = weight;
      this.#counts[number] = count;
      for (; numberOf(indexes[count]) === number; count++) {
        weight += weights[indexes[count]];
      }
    }
  }
};
function spansOf(changes, { starts, ends }) {
  const spans = [];
  const open = [];
  let count = 0;
  let at = 0;
  const goTo = (number) => {
    if (count > 0 && number > at) {
      const last = spans.at(-1);
      if (last?.end === at) last.end = number;
      else spans.push({ start: at, end: number });
    }
    at = number;
  };
  const leaveBefore = (number) => {
    for (let last = open.at(-1); last !== void 0 && last.end <= number; last = open.at(-1)) {
      goTo(last.end);
      count = last.before;
      open.pop();
    }
  };
  const startOf = ({ position }) => starts[position];
  for (const each of [...changes].sort((a, b) => startOf(a) - startOf(b))) {
    leaveBefore(startOf(each));
    goTo(startOf(each));
    open.push({ end: ends[each.position], before: count });
    count += each.change;
  }
  leaveBefore(ends.length);
  return spans;
}
function isIn(spans, number) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((spans[middle]?.end ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== void 0 && span.start <= number;
}

// src/git/attribution/paths.ts
var mostPaths = 1e6;
var mostEntries = 8 * 1024 * 1024;
var topFolder = 0;
var nameLimit = 2 ** 26;
var entryLimit = 2 ** 24;
var PathList = class {
  #texts;
  #mostPaths;
  /** By enclosing folder and name, the number of an entry. */
  #entries = /* @__PURE__ */ new Map();
  /** By entry: its folder and its name. */
  #folders = [-1];
  #names = [-1];
  /** By object and entry. */
  #known = /* @__PURE__ */ new Set();
  /** By object, the entries that it is or was at. */
  #ofObjects = /* @__PURE__ */ new Map();
  /** By folder, its path with a slash at the end. */
  #prefixes = /* @__PURE__ */ new Map([[topFolder, ""]]);
  /** @param texts the names of entries by number. */
  constructor(texts, most = mostPaths) {
    this.#texts = texts;
    this.#mostPaths = most;
  }
  /**
   * The number of a folder or file.
   * @throws BrleaksError if there are too many.
   */
  entryIn(folder, name) {
    const key = folder * nameLimit + name;
    const known = this.#entries.get(key);
    if (known !== void 0) return known;
    const entry = this.#folders.length;
    if (entry >= mostEntries) throw tooManyPaths();
    this.#entries.set(key, entry);
    this.#folders.push(folder);
    this.#names.push(name);
    return entry;
  }
  /** @throws BrleaksError if there are too many paths. */
  add(object, entry) {
    const key = object * entryLimit + entry;
    if (this.#known.has(key)) return;
    if (this.#known.size >= this.#mostPaths) throw tooManyPaths();
    this.#known.add(key);
    const entries = this.#ofObjects.get(object);
    if (entries === void 0) this.#ofObjects.set(object, [entry]);
    else entries.push(entry);
  }
  /** The paths of an object, bytes as latin1. */
  of(object) {
    const entries = this.#ofObjects.get(object) ?? [];
    return entries.map((entry) => {
      const folder = this.#prefixOf(this.#folders[entry]);
      return `${folder}${this.#texts[this.#names[entry]]}`;
    });
  }
  #prefixOf(folder) {
    const above = [];
    let prefix = this.#prefixes.get(folder);
    for (let next = folder; prefix === void 0; prefix = this.#prefixes.get(next)) {
      above.push(next);
      next = this.#folders[next];
    }
    for (const inner of above.reverse()) {
      prefix = `${prefix}${this.#texts[this.#names[inner]]}/`;
      this.#prefixes.set(inner, prefix);
    }
    return prefix;
  }
};
function tooManyPaths() {
  return new BrleaksError("git-failed", "objects with a key are at more than a million paths");
}

// src/git/attribution/trees-above.ts
var mostPasses = 24;
function treesAbove(objects, wanted, shares) {
  const isAbove = new Uint8Array(objects + 1);
  for (const object of [...wanted, objects]) isAbove[object] = 1;
  for (let pass = 0; pass < mostPasses; pass++) {
    let isComplete = true;
    for (const { trees } of shares) {
      eachTree(trees, (piece, from, to) => {
        const tree = piece[to];
        if (isAbove[tree] === 1) return;
        let at = from;
        while (at < to && isAbove[piece[at]] !== 1) at += 2;
        if (at === to) return;
        isAbove[tree] = 1;
        isComplete = false;
      });
    }
    if (isComplete) return isAbove;
  }
  return isAbove.fill(1);
}
function eachTree(pieces, visit) {
  for (const piece of pieces.toReversed()) {
    for (let end = piece.length; end > 0; ) {
      const to = end - 2;
      const from = to - 2 * piece[end - 1];
      visit(piece, from, to);
      end = from;
    }
  }
}

// src/git/attribution/tree-parts.ts
var noPart = 0;
var missingPart = 1;
var firstObjectPart = 2;
var fewEntries = 32;
var partLimit = 2 ** 28;
function joinTrees(objects, wanted, shares) {
  return new PartsBuilder(objects, wanted, shares).build();
}
var PartsBuilder = class {
  /** By object number: its part; while that is unknown, the complement of its node. */
  #parts;
  /** By node: its list, its names, the wanted object that it is or -1, and 1 while the trees in it are looked at. */
  #lists = [];
  #ends = [];
  #wantedIndexes = [];
  #isOpen;
  #pieces = [];
  #names = [];
  #texts = /* @__PURE__ */ new Map();
  #table;
  #sorted = new EntrySorter();
  constructor(objects, wanted, shares) {
    this.#parts = new Int32Array(objects + 1);
    this.#parts[objects] = missingPart;
    for (const [index, object] of wanted.entries()) this.#parts[object] = firstObjectPart + index;
    const isAbove = treesAbove(objects, wanted, shares);
    for (const { trees, names } of shares) this.#number(trees, names, isAbove);
    this.#isOpen = new Uint8Array(this.#lists.length);
    this.#table = new PartTable(this.#pieces, wanted.length, this.#lists.length);
  }
  build() {
    for (let node = 0; node < this.#lists.length; node++) this.#resolve(node);
    return { ofObjects: this.#parts, ...this.#table.data, texts: [...this.#texts.keys()] };
  }
  #number(trees, names, isAbove) {
    const joint = new JointNames(names, this.#texts);
    let last = null;
    eachTree(trees, (piece, _from, to) => {
      const tree = piece[to];
      if (isAbove[tree] !== 1) return;
      if (piece !== last) {
        this.#pieces.push(piece);
        this.#names.push(joint);
        last = piece;
      }
      this.#wantedIndexes.push(this.#parts[tree] - firstObjectPart);
      this.#parts[tree] = ~this.#lists.length;
      this.#lists.push(this.#pieces.length - 1);
      this.#ends.push(to);
    });
  }
  /** Finds the part of a node, after those of all trees in it (without recursion). */
  #resolve(start) {
    if (this.#isKnown(start)) return;
    const nodes = [start];
    const nexts = [this.#startOf(start)];
    this.#isOpen[start] = 1;
    while (nodes.length > 0) {
      const top = nodes.length - 1;
      const node = nodes[top];
      const inside = this.#unknownIn(node, nexts[top]);
      if (inside === -1) {
        this.#finish(node);
        nodes.pop();
        nexts.pop();
        continue;
      }
      nexts[top] = inside;
      const piece = this.#pieces[this.#lists[node]];
      const child = ~this.#parts[piece[inside]];
      if (this.#isOpen[child] === 1) throw new SweepFault("a tree contains itself");
      this.#isOpen[child] = 1;
      nodes.push(child);
      nexts.push(this.#startOf(child));
    }
  }
  #isKnown(node) {
    const piece = this.#pieces[this.#lists[node]];
    return this.#parts[piece[this.#ends[node]]] >= 0;
  }
  #startOf(node) {
    const piece = this.#pieces[this.#lists[node]];
    const end = this.#ends[node];
    return end - 2 * piece[end + 1];
  }
  /** Where the next entry is whose part is unknown; -1 if all are known. */
  #unknownIn(node, from) {
    const piece = this.#pieces[this.#lists[node]];
    const end = this.#ends[node];
    for (let at = from; at < end; at += 2) {
      if (this.#parts[piece[at]] < 0) return at;
    }
    return -1;
  }
  #finish(node) {
    const list = this.#lists[node];
    const piece = this.#pieces[list];
    const names = this.#names[list];
    const start = this.#startOf(node);
    const to = this.#ends[node];
    let end = start;
    let isSorted = true;
    for (let at = start; at < to; at += 2) {
      const part = this.#parts[piece[at]];
      if (part === noPart) continue;
      const name = names.numberOf(piece[at + 1]);
      isSorted &&= end === start || piece[end - 1] < name;
      piece[end] = part;
      piece[end + 1] = name;
      end += 2;
    }
    if (!isSorted) this.#sorted.sort(piece, start, end);
    const inner = start === end ? noPart : this.#table.partOf(list, start, end);
    const index = this.#wantedIndexes[node];
    const tree = piece[to];
    this.#parts[tree] = index < 0 ? inner : this.#table.ofWanted(index, inner);
  }
};
var JointNames = class {
  #names;
  #text;
  #numbers;
  #texts;
  constructor(names, texts) {
    const { bytes, starts } = names;
    this.#names = names;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#numbers = new Int32Array(starts.length).fill(-1);
    this.#texts = texts;
  }
  numberOf(name) {
    const known = this.#numbers[name];
    if (known !== -1) return known;
    const { starts } = this.#names;
    const text = this.#text.toString("latin1", starts[name], starts[name + 1]);
    const number = this.#texts.get(text) ?? this.#texts.size;
    this.#texts.set(text, number);
    this.#numbers[name] = number;
    return number;
  }
};
var EntrySorter = class {
  #keys = new Float64Array(fewEntries);
  sort(piece, start, end) {
    const count = (end - start) / 2;
    if (count > this.#keys.length) this.#keys = new Float64Array(2 * count);
    const keys = this.#keys;
    for (let i = 0; i < count; i++) {
      const key = piece[start + 2 * i + 1] * partLimit + piece[start + 2 * i];
      let place = i;
      if (count <= fewEntries) {
        for (; place > 0 && keys[place - 1] > key; place--) {
          keys[place] = keys[place - 1];
        }
      }
      keys[place] = key;
    }
    if (count > fewEntries) keys.subarray(0, count).sort();
    for (let i = 0; i < count; i++) {
      const key = keys[i];
      const name = Math.floor(key / partLimit);
      piece[start + 2 * i] = key - name * partLimit;
      piece[start + 2 * i + 1] = name;
    }
  }
};
var PartTable = class {
  data;
  #slots;
  #hashes;
  #seed = randomInt(2 ** 32);
  #count;
  /** @param wanted number of wanted objects. @param trees number of trees. */
  constructor(pieces, wanted, trees) {
    const size = firstObjectPart + wanted + trees;
    if (size >= partLimit) throw new SweepFault("there are too many trees");
    const [objects, inner, places] = [0, 1, 2].map(() => new Int32Array(size));
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    const isBroken = new Uint8Array(size);
    isBroken[missingPart] = 1;
    objects.fill(-1);
    this.#count = firstObjectPart + wanted;
    for (let index = 0; index < wanted; index++) objects[firstObjectPart + index] = index;
    this.data = { objects, inner, isBroken, pieces, places, starts, ends };
    this.#hashes = new Uint32Array(size);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * trees + 2)));
  }
  /** The part of a wanted object. */
  ofWanted(index, inner) {
    const part = firstObjectPart + index;
    this.data.inner[part] = inner;
    this.data.isBroken[part] = this.data.isBroken[inner];
    return part;
  }
  /** The part with some entries. */
  partOf(place, start, end) {
    const { pieces, places, starts, ends, inner, isBroken } = this.data;
    const piece = pieces[place];
    let hash = this.#seed;
    let broken = 0;
    for (let at = start; at < end; at++) hash = mixed(hash, piece[at]);
    hash >>>= 0;
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (; this.#slots[slot] !== 0; slot = slot + 1 & last) {
      const part2 = this.#slots[slot];
      if (this.#hashes[part2] === hash && this.#isEqual(part2, piece, start, end)) return part2;
    }
    for (let at = start; at < end; at += 2) broken |= isBroken[piece[at]];
    const part = this.#count++;
    this.#slots[slot] = part;
    this.#hashes[part] = hash;
    places[part] = place;
    starts[part] = start;
    ends[part] = end;
    inner[part] = part;
    isBroken[part] = broken;
    return part;
  }
  #isEqual(part, piece, start, end) {
    const { pieces, places, starts, ends } = this.data;
    const from = starts[part];
    if (ends[part] - from !== end - start) return false;
    const other = pieces[places[part]];
    for (let at = start; at < end; at++) {
      if (piece[at] !== other[from + at - start]) return false;
    }
    return true;
  }
};
function mixed(hash, value) {
  const product = Math.imul(hash ^ value, 2246822507);
  return product ^ product >>> 15;
}

// src/git/attribution/part-changes.ts
var PartChanges = class {
  #parts;
  #paths;
  /** What is still to compare: a part before and after, and their folder. Only folders after have a number. */
  #todo = [];
  #visit;
  /** @param visit called for each path at which a wanted object was added or removed. */
  constructor(parts, paths, visit) {
    this.#parts = parts;
    this.#paths = paths;
    this.#visit = visit;
  }
  /** @param before @param after parts of top folders. */
  compare(before, after) {
    const todo = this.#todo;
    todo.push(before, after, topFolder);
    while (todo.length > 0) {
      const folder = todo.pop();
      const own = todo.pop();
      this.#compareFolder(todo.pop(), own, folder);
    }
  }
  #compareFolder(before, after, folder) {
    const { pieces, places, starts, ends } = this.#parts;
    const old = pieces[places[before]];
    const own = pieces[places[after]];
    const oldEnd = ends[before];
    const ownEnd = ends[after];
    let a = starts[before];
    let b = starts[after];
    while (a < oldEnd || b < ownEnd) {
      const order = a === oldEnd ? 1 : b === ownEnd ? -1 : old[a + 1] - own[b + 1];
      const from = order > 0 ? noPart : old[a];
      const to = order < 0 ? noPart : own[b];
      if (from !== to) this.#change(from, to, folder, order < 0 ? -1 : own[b + 1]);
      if (order <= 0) a += 2;
      if (order >= 0) b += 2;
    }
  }
  /** @param name -1 if there is no part after. */
  #change(before, after, folder, name) {
    const { objects, inner } = this.#parts;
    const removed = objects[before];
    const added = objects[after];
    const entry = after === noPart ? -1 : this.#paths.entryIn(folder, name);
    if (removed !== -1) this.#visit(removed, -1);
    if (added !== -1) {
      this.#paths.add(added, entry);
      this.#visit(added, 1);
    }
    const [from, to] = [inner[before], inner[after]];
    if (from !== to) this.#todo.push(from, to, entry);
  }
};

// src/git/attribution/turns.ts
var turnMs = 50;
var Turns = class {
  #signal;
  #started = performance.now();
  constructor(signal) {
    this.#signal = signal;
  }
  get isDue() {
    return performance.now() - this.#started >= turnMs;
  }
  /** @throws the reason of the signal, if it was aborted meanwhile. */
  async take() {
    await setImmediate();
    this.#signal.throwIfAborted();
    this.#started = performance.now();
  }
};

// src/git/attribution/subject-search.ts
var mostChanges = 16 * 1024 * 1024;
var SubjectSearch = class {
  #parts;
  #columns;
  #firstParents;
  #paths;
  /** By position, the part of the commit's tree without the tree itself, which has no path as a top folder. */
  #tops;
  /** By object, its last change plus one. A change is a position, the number of occurrences, and the change before. */
  #last;
  #positions = [];
  #counts = [];
  #previous = [];
  /**
   * @param columns with object numbers of trees.
   * @throws SweepFault if the tree of a commit is missing, or one inside it.
   */
  constructor(parts, columns) {
    const { ofObjects, inner, isBroken, objects } = parts;
    this.#parts = parts;
    this.#columns = columns;
    this.#firstParents = new FirstParents(columns.first);
    this.#paths = new PathList(parts.texts);
    this.#tops = columns.trees.map((tree) => {
      const part = tree === -1 ? noPart : ofObjects[tree];
      if (isBroken[part] === 1) throw new SweepFault("the tree of a commit is missing");
      return inner[part];
    });
    this.#last = new Int32Array(objects.length);
  }
  /**
   * Compares all commits with their first parents, and lets others have a turn. Subjects can be looked up afterwards.
   * @throws SweepFault
   */
  async compare(signal) {
    const { size, first } = this.#columns;
    let position = size;
    const note = (object, change) => this.#note(object, position, change);
    const changes = new PartChanges(this.#parts, this.#paths, note);
    const turns = new Turns(signal);
    while (--position >= 0) {
      const before = this.#topOf(first[position]);
      const after = this.#tops[position];
      if (before === after) continue;
      changes.compare(before, after);
      if (turns.isDue) await turns.take();
    }
  }
  /**
   * When a subject was in the history, and every path of it if it is only one object (bytes as latin1).
   * @param subject numbers of its objects.
   */
  historyOf(subject) {
    const { ofObjects, objects } = this.#parts;
    const own = subject.map((number) => objects[ofObjects[number]]);
    const [object = -1] = own;
    const paths = own.length === 1 ? this.#paths.of(object) : [];
    return { timeline: this.#timelineOf(own), paths };
  }
  #topOf(position) {
    return position === -1 ? noPart : this.#tops[position];
  }
  #note(object, position, change) {
    const last = this.#last[object] - 1;
    if (last !== -1 && this.#positions[last] === position) {
      this.#counts[last] = this.#counts[last] + change;
      return;
    }
    if (this.#positions.length >= mostChanges) throw new SweepFault("objects changed too often");
    this.#positions.push(position);
    this.#counts.push(change);
    this.#previous.push(last);
    this.#last[object] = this.#positions.length;
  }
  #timelineOf(objects) {
    const changes = this.#changesOf(objects);
    const firstParents = this.#firstParents;
    const spans = spansOf(changes, firstParents);
    const has = (position) => isIn(spans, firstParents.starts[position]);
    return {
      ...this.#eventsIn(changes, has),
      has,
      weightIn: (points) => firstParents.weightOf(spans, points),
      holdersIn: (points) => firstParents.indexesIn(spans, points)
    };
  }
  /** The newest first. */
  #changesOf(objects) {
    const [object = -1] = objects;
    if (objects.length < 2) return this.#changesOfObject(object);
    const sums = /* @__PURE__ */ new Map();
    for (const object2 of objects) {
      for (const { position, change } of this.#changesOfObject(object2)) {
        sums.set(position, (sums.get(position) ?? 0) + change);
      }
    }
    return Array.from(sums, ([position, change]) => ({ position, change })).sort(
      (a, b) => a.position - b.position
    );
  }
  #changesOfObject(object) {
    const changes = [];
    for (let i = (this.#last[object] ?? 0) - 1; i !== -1; i = this.#previous[i]) {
      changes.push({ position: this.#positions[i], change: this.#counts[i] });
    }
    return changes;
  }
  #eventsIn(changes, has) {
    const { starts, parents, complete } = this.#columns;
    const introductions = [];
    const removals = [];
    let newest = null;
    for (let i = changes.length - 1; i >= 0; i--) {
      const { position } = changes[i];
      const own = parents.subarray(starts[position], starts[position + 1]);
      const isHeld = has(position);
      const introduced = isHeld && !own.some(has);
      const removed = !isHeld && own.length > 0 && complete[position] === 1 && own.every(has);
      if (introduced) introductions.push(position);
      if (removed) removals.push(position);
      if (introduced || removed || this.#isMove(position, own)) newest = position;
    }
    return { introductions, removals, newest };
  }
  /** A merge repeats changes of its parents' histories. */
  #isMove(position, [parent, ...others]) {
    if (parent === void 0) return true;
    if (others.length > 0) return false;
    return this.#columns.first[position] !== -1 || this.#topOf(parent) !== this.#tops[position];
  }
};

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
var engine = globalThis.WebAssembly;
var edgeWords = { size: 10, name: 8, isTree: 9 };
var filterBytes = 2 ** 20 / 8;
var nameSlots = 2 ** 21;
var mostNames = 2 ** 20 - 1;
var nameBytes = 32 * 1024 * 1024;
var slack = 32;
var edgeTableBytes = filterBytes + nameSlots * 4 + (mostNames + 1) * 4 + nameBytes + slack;
var TreeEdges = class {
  #exports;
  #bytes;
  #space;
  #filter;
  #starts;
  #names;
  constructor(space2) {
    const { memory, tables } = space2;
    const module = new engine.Module(Buffer.from(edgesWasm, "base64"));
    this.#exports = new engine.Instance(module, { env: { memory } }).exports;
    this.#space = space2;
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
    const count = this.#exports.namesCount();
    const starts = this.#starts.slice(0, count + 1);
    const end = starts[count];
    for (let i = 0; i <= count; i++) starts[i] = starts[i] - this.#names;
    return { bytes: Uint8Array.from(this.#bytes.subarray(this.#names, end)), starts };
  }
};

// src/git/attribution/sweep-memory.ts
var aloneBytes = 256 * 1024;
var slack2 = 64;
var shortestEntry = 28;
var listBytes = Math.ceil(largestTree / shortestEntry) * edgeWords.size * 4;
var mostHeaderIds = 4096;
var headerBytes = mostHeaderIds * 32;
var total = windowCount * windowBytes + packedBytes + aloneBytes + largestTree + arenaBytes + listBytes + headerBytes + edgeTableBytes;
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
    this.codec = new Codec(total + 8 * slack2);
    this.windows = this.codec.reserve(windowCount * windowBytes);
    this.packed = this.codec.reserve(packedBytes + slack2);
    this.small = this.codec.reserve(aloneBytes + slack2);
    this.large = this.codec.reserve(largestTree + slack2);
    this.headers = this.codec.reserve(headerBytes);
    const list = this.codec.reserve(listBytes);
    const tables = this.codec.reserve(edgeTableBytes);
    this.arena = this.codec.reserve(arenaBytes + slack2);
    this.list = new Uint32Array(this.codec.memory.buffer, list, listBytes / 4);
    this.edges = new TreeEdges({ memory: this.codec.shared, tables, list, idBytes });
  }
};

// src/git/attribution/record.ts
var space = 32;
var lineFeed = 10;
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
  constructor(memory, numbers, wanted) {
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    const words = mostHeaderIds * numbers.idBytes / 4;
    this.#headers = new Uint32Array(this.#bytes.buffer, memory.headers, words);
    this.#numbers = numbers;
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
  add(type, number, at, size) {
    if (type === packTypes.tree) this.#addTree(number, at, size);
    else this.#addCommit(number, at, size);
  }
  #addTree(number, at, size) {
    const { edges, list } = this.#memory;
    const count = edges.list(at, size);
    if (count < 0) throw new SweepFault("a tree is malformed, or there are too many names");
    const { piece, start } = this.#trees.begin(2 + 2 * count);
    let end = start;
    for (let i = 0, word = 0; i < count; i++, word += edgeWords.size) {
      const found = this.#numbers.find(list, word);
      const isTree = list[word + edgeWords.isTree] === 1;
      if (isTree ? found === -1 && this.#isEmptyTree(word) : this.#wanted[found] !== 1) continue;
      piece[end++] = found === -1 ? this.#numbers.count : found;
      piece[end++] = list[word + edgeWords.name];
    }
    if (end === start) return;
    piece[end] = number;
    piece[end + 1] = (end - start) / 2;
    this.#trees.end(end + 2);
  }
  /** git has the empty tree without storing it. */
  #isEmptyTree(word) {
    const { buffer, byteOffset } = this.#memory.list;
    return isBuiltIn(
      Buffer.from(buffer, byteOffset + word * 4, this.#numbers.idBytes).toString("hex")
    );
  }
  #addCommit(number, at, size) {
    const { codec, headers } = this.#memory;
    const { idBytes, count } = this.#numbers;
    const digits = idBytes * 2;
    const end = at + size;
    const parents = this.#parentLines(at, end, digits);
    const ids = codec.listHeaders(at, size, idBytes, headers, mostHeaderIds, false);
    if (parents === -1 || ids < parents + 1) {
      this.#malformed(number);
      return;
    }
    const tree = this.#numbers.find(this.#headers, 0);
    const isEmpty = tree === -1 && isBuiltIn(this.#bytes.toString("latin1", at + 5, at + 5 + digits));
    const date = this.#dateAt(at + 6 + digits + parents * (8 + digits), end);
    const { piece, start } = this.#commits.begin(5 + parents);
    piece[start] = number;
    piece[start + 1] = tree !== -1 ? tree : isEmpty ? noTree : count;
    piece[start + 2] = date | 0;
    piece[start + 3] = Math.floor(date / 2 ** 32);
    piece[start + 4] = parents;
    for (let i = 1; i <= parents; i++) {
      piece[start + 4 + i] = this.#numbers.find(this.#headers, i * (idBytes / 4));
    }
    this.#commits.end(start + 5 + parents);
  }
  /** A commit that git rejects is like one whose tree is missing. */
  #malformed(number) {
    const { piece, start } = this.#commits.begin(5);
    piece.set([number, this.#numbers.count, 0, 0, 0], start);
    this.#commits.end(start + 5);
  }
  /** The number of `parent` lines after the `tree` line; -1 without a `tree` line. */
  #parentLines(at, end, digits) {
    if (at + 6 + digits > end || this.#bytes.readUInt32LE(at) !== treeWord) return -1;
    if (this.#bytes[at + 4] !== space || this.#bytes[at + 5 + digits] !== lineFeed) return -1;
    let parents = 0;
    for (let line = at + 6 + digits; line + 8 + digits <= end; line += 8 + digits) {
      if (this.#bytes.readUInt32LE(line) !== parentWord) break;
      if (this.#bytes[line + 7 + digits] !== lineFeed) return -1;
      parents++;
    }
    return parents < mostHeaderIds ? parents : -1;
  }
  /** The date in the `committer` line, read as git reads it: 0 if it cannot be read. Seconds. */
  #dateAt(author, end) {
    const bytes = this.#bytes;
    if (bytes.toString("latin1", author, author + 6) !== "author") return 0;
    const committer = this.#after(lineFeed, author, end);
    if (bytes.toString("latin1", committer, committer + 9) !== "committer") return 0;
    let at = this.#after(62, committer, end);
    while (at < end && bytes[at] === space) at++;
    let seconds = 0;
    for (; at < end; at++) {
      const digit = bytes[at] - 48;
      if (digit < 0 || digit > 9 || seconds > mostSeconds) break;
      seconds = seconds * 10 + digit;
    }
    return Math.min(seconds, mostSeconds);
  }
  #after(byte, from, end) {
    let at = from;
    while (at < end && this.#bytes[at] !== byte) at++;
    return at + 1;
  }
};
var mostSeconds = 2 ** 52;
var noTree = -1;

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
  constructor(pack, type, memory, numbers, recorder, isNew) {
    this.#pack = pack;
    this.#type = type;
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    this.#numbers = numbers;
    this.#recorder = recorder;
    this.#isNew = isNew;
    this.#windows = new PackWindows(pack.path, pack.cache, memory);
    this.#arenaEnd = memory.arena + arenaBytes;
    this.#expansion = new ExpansionMeter(makeExpansion(pack.bytes));
  }
  close() {
    this.#windows.close();
  }
  /** @param to index in `forest.roots` of the first root that is not read. */
  readRoots(from, to) {
    const { roots, types } = this.#pack.forest;
    for (let i = from; i < to; i++) {
      const root = roots[i];
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
    const number = this.#numberOf(entry);
    if (this.#isNew(number)) this.#recorder.add(type, number, at, size);
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
    const { offsets, count, idBytes } = index;
    const from = offsets[entry];
    const to = entry + 1 === count ? bytes - idBytes : offsets[entry + 1];
    const header = forest.headers[entry];
    const at = size > aloneBytes ? -1 : this.#windows.locate(from, to);
    if (at < 0) return this.#inflateAlone(from, to, header, size);
    const { codec, small } = this.#memory;
    if (!codec.inflate(at + header, at + to - from, small, size)) {
      throw new SweepFault("an entry of a pack is damaged");
    }
    return small;
  }
  #inflateAlone(from, to, header, size) {
    const packed = this.#windows.readAlone(from, to).subarray(header);
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
  const numbers = new ObjectNumbers(plan);
  for (const oid of task.oids) memory.edges.want(Buffer.from(oid, "hex"), 0);
  const recorder = new ShareRecorder(memory, numbers, task.wanted);
  const isNew = (number) => {
    if (number === -1) throw new SweepFault("the ids of an index are out of order");
    return seen === null || Atomics.exchange(seen, number, 1) === 0;
  };
  const readAll = function* (type) {
    for (const [i, pack] of plan.packs.entries()) {
      const reader = new TreeReader(pack, type, memory, numbers, recorder, isNew);
      yield* readPack(reader, pack.groups, task.counters, counterOf(task, type, i));
    }
  };
  yield* readAll(packTypes.commit);
  for (const { oid, path } of looseShares(task)) {
    const object = isLooseBlob(path) ? void 0 : inflateLoose(path, largestObject, largestTree);
    if (object === null) throw new SweepFault("a loose object cannot be read");
    if (object === void 0 || object.type === "blob" || object.type === "tag") continue;
    const number = numbers.ofHex(oid);
    if (!isNew(number)) continue;
    memory.codec.memory.set(object.bytes, memory.large);
    recorder.add(packTypes[object.type], number, memory.large, object.bytes.length);
    yield;
  }
  yield recorder.takeCommits();
  if (task.oids.length > 0) yield* readAll(packTypes.tree);
  return recorder.takeTrees();
}
function* readPack(reader, groups, counters, counter) {
  try {
    for (; ; ) {
      const group = Atomics.add(counters, counter, 1);
      if (group >= groups.length - 1) break;
      reader.readRoots(groups[group], groups[group + 1]);
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
    const length = readSync(file, head, 0, head.length, 0);
    return looseStart(head.subarray(0, length)).startsWith("blob ");
  } finally {
    closeSync(file);
  }
}

// src/git/attribution/swept-commits.ts
var headWords = 5;
function joinCommits(objects, records) {
  let count = 0;
  let named = 0;
  const indexes = new Int32Array(objects).fill(-1);
  const pieces = records.flat();
  for (const commits of pieces) {
    for (let at = 0; at < commits.length; ) {
      const parents = commits[at + headWords - 1];
      indexes[commits[at]] = count++;
      named += parents;
      at += headWords + parents;
    }
  }
  const table = {
    numbers: new Int32Array(count),
    indexes,
    trees: new Int32Array(count),
    dates: new Float64Array(count),
    incomplete: new Uint8Array(count),
    starts: new Int32Array(count + 1),
    parents: new Int32Array(named)
  };
  let index = 0;
  let end = 0;
  for (const commits of pieces) {
    for (let at = 0; at < commits.length; index++) {
      table.numbers[index] = commits[at];
      table.trees[index] = commits[at + 1];
      table.dates[index] = (commits[at + 2] >>> 0) + commits[at + 3] * 2 ** 32;
      const last = at + headWords + commits[at + headWords - 1];
      for (at += headWords; at < last; at++) {
        const parent = commits[at];
        const known = parent === -1 ? -1 : indexes[parent];
        table.parents[end++] = known;
        if (known === -1) table.incomplete[index] = 1;
      }
      table.starts[index + 1] = end;
    }
  }
  return table;
}
function cutAt(commits, shallow) {
  if (shallow.length === 0) return commits;
  const isCut = new Set(shallow);
  const starts = new Int32Array(commits.starts.length);
  const parents = [];
  const incomplete = Uint8Array.from(commits.incomplete);
  for (let commit = 0; commit < commits.numbers.length; commit++) {
    if (isCut.has(commit)) incomplete[commit] = 0;
    else {
      const end = commits.starts[commit + 1];
      for (let i = commits.starts[commit]; i < end; i++) {
        parents.push(commits.parents[i]);
      }
    }
    starts[commit + 1] = parents.length;
  }
  return { ...commits, starts, parents: Int32Array.from(parents), incomplete };
}
function reachedFrom({ starts, parents, numbers }, from) {
  const marks = new Uint8Array(numbers.length);
  const todo = [];
  const reach = (commit) => {
    if (commit < 0 || marks[commit] === 1) return;
    marks[commit] = 1;
    todo.push(commit);
  };
  for (const commit of from) reach(commit);
  for (let commit = todo.pop(); commit !== void 0; commit = todo.pop()) {
    const end = starts[commit + 1];
    for (let i = starts[commit]; i < end; i++) reach(parents[i]);
  }
  return marks;
}

// src/git/attribution/swept-graph.ts
function reachableGraph(commits, numbers, tips, reached) {
  const isBroken = reached.some((mark, commit) => mark === 1 && commits.incomplete[commit] === 1);
  if (isBroken) throw new SweepFault("a parent of a commit is missing");
  return graphOf(
    commits,
    numbers,
    dateOrder(commits, tips, (commit) => reached[commit] === 1)
  );
}
function unreachableGraph(commits, numbers, reached) {
  if (reached.every((mark) => mark === 1)) return null;
  const isIncluded = (commit) => reached[commit] === 0 && commits.incomplete[commit] === 0;
  return graphOf(commits, numbers, dateOrder(commits, reached.keys(), isIncluded));
}
function graphOf(commits, numbers, order) {
  const size = order.length;
  const positions = new Int32Array(commits.numbers.length).fill(-1);
  for (let position = 0; position < size; position++)
    positions[order[position]] = position;
  const starts = new Uint32Array(size + 1);
  const room = new Uint32Array(commits.parents.length);
  let count = 0;
  const first = new Int32Array(size).fill(-1);
  const complete = new Uint8Array(size).fill(1);
  const trees = new Int32Array(size);
  for (let position = 0; position < size; position++) {
    const commit = order[position];
    trees[position] = commits.trees[commit];
    const from = commits.starts[commit];
    for (let i = from; i < commits.starts[commit + 1]; i++) {
      const parent = positions[commits.parents[i]] ?? -1;
      if (i === from) first[position] = parent;
      if (parent === -1) complete[position] = 0;
      else room[count++] = parent;
    }
    starts[position + 1] = count;
  }
  const parents = room.slice(0, count);
  const oidOf = (commit) => numbers.oidOf(commits.numbers[commit]);
  const graph = new CommitGraph({
    size,
    starts,
    parents,
    first,
    oidAt: (position) => position < size ? oidOf(order[position]) : "",
    positionOf: (oid) => {
      const commit = commits.indexes[numbers.ofHex(oid)] ?? -1;
      const position = commit === -1 ? -1 : positions[commit];
      return position === -1 ? void 0 : position;
    },
    namedParentsOf: (position) => {
      const commit = order[position];
      const own = commits.parents.subarray(commits.starts[commit], commits.starts[commit + 1]);
      return Array.from(own, (parent) => parent === -1 ? "" : oidOf(parent));
    }
  });
  return {
    graph,
    columns: { size, trees, starts, parents, first, complete }
  };
}

// src/git/attribution/swept-history.ts
var sweepHere = async (task, signal, onCommits) => {
  const sweep = sweepShare(task);
  const turns = new Turns(signal);
  for (let step = sweep.next(); ; step = sweep.next()) {
    if (step.done) return [step.value];
    if (step.value !== void 0) onCommits([step.value]);
    if (turns.isDue) await turns.take();
  }
};
var SweptHistory = class _SweptHistory {
  #numbers;
  #commits;
  /** Read while this thread looks at the commits. */
  #trees;
  #signal;
  #reached = new Uint8Array();
  constructor(numbers, commits, trees, signal) {
    this.#numbers = numbers;
    this.#commits = commits;
    this.#trees = trees;
    this.#signal = signal;
  }
  /**
   * Reads all trees and commits of a repository.
   * @param oids files and trees.
   * @param shallow commits without parents.
   * @returns once all commits were read; the trees may fail later.
   * @throws SweepFault if only git can look them up.
   */
  static async read({ plan, shallow }, oids, read, signal) {
    if (plan.unreadable.length > 0) throw new SweepFault("a pack cannot be read");
    const numbers = new ObjectNumbers(plan);
    const wanted = oids.map((oid) => numbers.ofHex(oid));
    if (wanted.includes(-1)) throw new SweepFault("an object was added during the scan");
    const { records, trees } = await readCommits(
      plan,
      (onCommits) => read(createSweepTask(plan, oids, wanted), signal, onCommits)
    );
    const swept = trees.then((shares) => joinTrees(plan.objects, wanted, shares));
    swept.catch(() => {
    });
    const commits = joinCommits(plan.objects, records);
    const cut = shallow.map((oid) => commits.indexes[numbers.ofHex(oid)] ?? -1);
    return new _SweptHistory(numbers, cutAt(commits, cut), swept, signal);
  }
  isCommit(oid) {
    return this.#indexOf(oid) !== -1;
  }
  /**
   * The history of the commits that are reachable from some commits.
   * @param tips in the order of their refs. Ids that are not commits are ignored.
   * @throws SweepFault if a commit is missing. If a tree is, looking for objects fails with it.
   */
  reachableFrom(tips) {
    const indexes = Array.from(tips, (oid) => this.#indexOf(oid)).filter((index) => index !== -1);
    this.#reached = reachedFrom(this.#commits, indexes);
    const found = reachableGraph(this.#commits, this.#numbers, indexes, this.#reached);
    return this.#sourceOf(found, () => this.#searchIn(found));
  }
  /**
   * The history of the commits that are not reachable from the tips of `reachableFrom`; null if there are none.
   * @throws SweepFault if a tree is missing.
   */
  async unreachable() {
    const found = unreachableGraph(this.#commits, this.#numbers, this.#reached);
    if (found === null) return null;
    const search = await this.#searchIn(found);
    return this.#sourceOf(found, async () => search);
  }
  #indexOf(oid) {
    return this.#commits.indexes[this.#numbers.ofHex(oid)] ?? -1;
  }
  async #searchIn({ columns }) {
    return new SubjectSearch(await this.#trees, columns);
  }
  #sourceOf({ graph }, open) {
    const compared = async () => {
      const search = await open();
      await search.compare(this.#signal);
      return search;
    };
    let comparing = null;
    return {
      graph,
      each: async (subjects, visit) => {
        comparing ??= compared();
        const search = await comparing;
        const turns = new Turns(this.#signal);
        for (const [index, oids] of subjects.entries()) {
          const { timeline, paths } = search.historyOf(oids.map((oid) => this.#numbers.ofHex(oid)));
          visit(index, timeline, paths);
          if (turns.isDue) await turns.take();
        }
      }
    };
  }
};
function readCommits({ packs }, read) {
  return new Promise((resolve, reject) => {
    let found = null;
    const trees = read((records) => {
      found = records;
      queueMicrotask(() => resolve({ records, trees }));
    }).then((shares) => {
      for (const { cache } of packs) emptyPackCache(cache);
      if (found === null) throw new SweepFault("the commits were not read");
      return shares;
    });
    trees.catch(reject);
  });
}

// src/git/group-weigher.ts
var groupSize = 32;
var GroupWeigher = class {
  #masks;
  #holders;
  #weights = new Float64Array(groupSize);
  /** By bit, the number of points that have its subject. */
  #counts = new Int32Array(groupSize);
  #points = null;
  /** Those of the points that have a subject, and their masks. */
  #indexes = [];
  #pointMasks = [];
  /**
   * @param masks by position of a commit, the bits of the subjects that it has.
   * @param holders positions of all commits that have a subject; there may be others among them.
   */
  constructor(masks, holders) {
    this.#masks = masks;
    this.#holders = holders;
  }
  /** The sum of the weights of those commits that have the subject of a bit. */
  weightOf(bit, points) {
    this.#weigh(points);
    return this.#weights[bit];
  }
  /** The indexes of those commits that have the subject of a bit. */
  holdersOf(bit, points) {
    this.#weigh(points);
    const indexes = this.#indexes;
    const masks = this.#pointMasks;
    const holders = new Int32Array(this.#counts[bit]);
    for (let i = 0, count = 0; count < holders.length; i++) {
      if ((masks[i] >>> bit & 1) === 1) holders[count++] = indexes[i];
    }
    return holders;
  }
  #weigh(points) {
    if (points === this.#points) return;
    this.#points = points;
    this.#indexes = [];
    this.#pointMasks = [];
    this.#weights.fill(0);
    this.#counts.fill(0);
    const { positions, indexes } = points;
    if (positions.length < this.#holders.length) {
      for (let index = 0; index < positions.length; index++) {
        this.#add(points, index, this.#masks[positions[index]]);
      }
      return;
    }
    for (const position of this.#holders) {
      const index = indexes[position];
      if (index !== -1) this.#add(points, index, this.#masks[position]);
    }
  }
  #add({ weights }, index, mask) {
    if (mask === 0) return;
    this.#indexes.push(index);
    this.#pointMasks.push(mask);
    for (let bits = mask; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      this.#counts[bit] = this.#counts[bit] + 1;
      this.#weights[bit] = this.#weights[bit] + weights[index];
    }
  }
};

// src/git/commit-holders.ts
var mostPoints = 1024;
function eachCommitHolders(graph, commits, points, visit) {
  const count = points.positions.length;
  if (count <= mostPoints && count < commits.length) fromPoints(graph, commits, points, visit);
  else fromCommits(graph, commits, points, visit);
}
function fromCommits(graph, commits, points, visit) {
  const all = Int32Array.from({ length: graph.size }, (_, position) => position);
  for (let first = 0; first < commits.length; first += groupSize) {
    const group = commits.slice(first, first + groupSize);
    const weigher = new GroupWeigher(graph.containingEach(group), all);
    for (const bit of group.keys()) {
      visit(first + bit, {
        weight: weigher.weightOf(bit, points),
        holders: () => weigher.holdersOf(bit, points)
      });
    }
  }
}
function fromPoints(graph, commits, { positions, weights }, visit) {
  const masks = [];
  for (let first = 0; first < positions.length; first += groupSize) {
    const reached = graph.reachedFromEach([...positions.subarray(first, first + groupSize)]);
    masks.push(Uint32Array.from(commits, (position) => reached[position]));
  }
  for (const index of commits.keys()) {
    const holders = Int32Array.from(
      masks.flatMap(
        (group, number) => bitsOf(group[index]).map((bit) => number * groupSize + bit)
      )
    );
    const weight = holders.reduce((sum, holder) => sum + weights[holder], 0);
    visit(index, { weight, holders: () => holders });
  }
}
function bitsOf(mask) {
  const found = [];
  for (let bits = mask; bits !== 0; bits &= bits - 1) found.push(31 - Math.clz32(bits & -bits));
  return found;
}

// src/git/reachability.ts
function reachabilityIn(graph, { commits, head: head2 }, refs, reflog) {
  const heads = head2 == null ? [] : [head2];
  const otherHeads = refs.filter(({ name }) => name.endsWith("/HEAD")).flatMap(({ oid }) => graph.positionOf(oid ?? "") ?? []);
  const stashed = reflog.filter(({ ref }) => ref.endsWith("refs/stash"));
  return {
    refs: graph.reachedFromPositions([
      ...commits.map(({ position }) => position),
      ...heads,
      ...otherHeads
    ]),
    stashes: graph.reachedFrom(stashed.map(({ newOid }) => newOid)),
    head: graph.reachedFromPositions(heads)
  };
}
function keeperOf({ introductions }, staged, reachable) {
  if (introductions.some((position) => reachable.refs[position] === 1)) return null;
  if (introductions.some((position) => reachable.stashes[position] === 1)) return "stash";
  if (introductions.length > 0) return "reflog";
  return staged ? "index" : "nothing";
}
function keeperOfCommit(position, reachable) {
  if (position === void 0) return "nothing";
  if (reachable.refs[position] === 1) return null;
  return reachable.stashes[position] === 1 ? "stash" : "reflog";
}

// src/git/range-state.ts
function parentsIn(commit) {
  const end = commit.indexOf("\n\n");
  const header = commit.toString("latin1", 0, end === -1 ? commit.length : end);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1] ?? "");
}

// src/git/unreachable-history.ts
async function unreachableThroughGit(git, reachable, oids) {
  const present = await presentCommits(git);
  const unreachable = [...present].filter((oid) => reachable.positionOf(oid) === void 0);
  if (unreachable.length === 0) return null;
  const graph = new CommitGraph(await orderedLines(git, unreachable, present));
  return occurrencesThroughGit(git, graph, oids);
}
async function presentCommits(git) {
  const list = ["cat-file", "--batch-all-objects", "--unordered"];
  list.push("--batch-check=%(objectname) %(objecttype)");
  const all = (await git.run(list)).toString("latin1");
  return new Set(Array.from(all.matchAll(/^([0-9a-f]+) commit$/gm), (match) => match[1] ?? ""));
}
async function orderedLines(git, oids, present) {
  const commits = [];
  const dates = [];
  for await (const answer of catFile(git, oids)) {
    if (answer.kind !== "object") continue;
    const parents2 = parentsIn(answer.bytes);
    if (!parents2.every((parent) => present.has(parent))) continue;
    commits.push({ oid: answer.oid, parents: parents2 });
    dates.push(committerDate(answer.bytes));
  }
  const indexes = new Map(commits.map(({ oid }, index) => [oid, index]));
  const starts = [0];
  const parents = [];
  for (const commit of commits) {
    for (const parent of commit.parents) parents.push(indexes.get(parent) ?? -1);
    starts.push(parents.length);
  }
  const order = dateOrder({ dates, starts, parents }, commits.keys(), () => true);
  return Array.from(order, (index) => {
    const { oid = "", parents: own = [] } = commits[index] ?? {};
    return [oid, ...own].join(" ");
  });
}
function committerDate(commit) {
  const [, seconds] = /^committer [^\n]*> (\d{1,15})/m.exec(commit.toString("latin1")) ?? [];
  return Number(seconds ?? 0);
}

// src/git/trace.ts
async function traceObjects(git, keys, options = {}) {
  try {
    return await trace(git, keys, options);
  } catch (error) {
    if (!(error instanceof SweepFault)) throw error;
    return trace(git, keys, {});
  }
}
async function trace(git, keys, options) {
  const { drafts, joined } = await draftHistories(git, keys, options);
  return completeTraces(git, drafts, joined);
}
async function draftHistories(git, keys, options) {
  const oids = [...new Set(keys.flat())];
  const types = await typesOf(git, oids);
  const inTrees = oids.filter((oid) => /^(?:blob|tree)$/.test(types.get(oid) ?? ""));
  const { source, swept, history } = await loadHistory(git, inTrees, options);
  const found = [];
  const inCommits = /* @__PURE__ */ new Set();
  await source.each(
    inTrees.map((oid) => [oid]),
    (index, timeline, paths) => {
      const oid = inTrees[index];
      if (timeline.introductions.length > 0) inCommits.add(oid);
      found[index] = draftOf([oid], timeline, [...paths], history);
    }
  );
  const drafts = new Map(inTrees.map((oid, index) => [oid, found[index]]));
  const others = inTrees.filter((oid) => !inCommits.has(oid));
  await addUnreachable(git, others, swept, history, drafts);
  const ofType = (type) => oids.filter((oid) => types.get(oid) === type);
  addCommits(ofType("commit"), history, drafts);
  addTags(ofType("tag"), history, drafts);
  const joined = await joinKeys(keys, inCommits, source, history);
  history.names.settle();
  return { drafts, joined };
}
async function loadHistory(git, oids, { plan = null, sweep = sweepHere }) {
  const wanted = new Set(oids);
  const { shallow, signal } = git;
  const sweeping = plan === null ? null : SweptHistory.read({ plan, shallow }, oids, sweep, signal);
  sweeping?.catch(() => {
  });
  const refs = await listRefs(git);
  const { entries } = await readReflogs(git);
  const logged = new Set(entries.flatMap(({ oldOid, newOid }) => [oldOid, newOid]));
  const staged = wanted.size > 0 ? await stagedPaths(git) : /* @__PURE__ */ new Map();
  const swept = await sweeping;
  const { source, peeled } = await openSource(git, oids, refs, logged, swept);
  const { graph } = source;
  const targets = await loadRefTargets(git, graph, refs, peeled, wanted);
  const reachable = reachabilityIn(graph, targets, refs, entries);
  const history = { refs, graph, targets, reachable, staged, names: new RefNames(targets) };
  return { source, swept, history };
}
async function openSource(git, oids, refs, logged, swept) {
  const pointed = [...refs.flatMap(({ oid }) => oid ?? []), ...logged];
  if (swept !== null) {
    const peeled2 = await peelObjects(git, pointed, (oid) => swept.isCommit(oid));
    return { source: swept.reachableFrom(tipsOf(refs, peeled2, logged)), peeled: peeled2 };
  }
  const graph = await CommitGraph.load(git, logged);
  const peeled = await peelObjects(git, pointed, (oid) => graph.positionOf(oid) !== void 0);
  return { source: await occurrencesThroughGit(git, graph, oids), peeled };
}
function tipsOf(refs, { head: head2, others }, logged) {
  const own = refs.filter(({ name }) => name.startsWith("refs/"));
  const otherHeads = refs.filter(({ name }) => name.endsWith("/HEAD") && !name.startsWith("refs/"));
  const oids = [...own.map(({ oid }) => oid), head2, ...otherHeads.map(({ oid }) => oid), ...logged];
  return oids.flatMap((oid) => oid === null ? [] : [others.get(oid)?.oid ?? oid]);
}
async function stagedPaths(git) {
  const entries = await indexEntries(git).catch((error) => {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    return [];
  });
  return new Map(entries.map((entry) => [entry.oid, entry.path.toString("latin1")]));
}
async function typesOf(git, oids) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = oids.map((oid) => `${oid}
`);
  const lines = await git.lines(args, { stdin });
  return new Map(lines.map((line) => line.split(" ")));
}
function draftOf(oids, timeline, paths, history) {
  const { graph, targets, reachable } = history;
  const direct = oids.flatMap((oid) => targets.direct.get(oid) ?? []);
  const refCount = direct.length + timeline.weightIn(targets.refCounts);
  const { complete } = targets;
  const refs = history.names.claim(
    { id: oids.join(), count: refCount, direct, complete },
    () => timeline.holdersIn(targets.refCounts)
  );
  const inRef = refCount > 0;
  const atHead = atHeadOf(timeline, history);
  const staged = oids.flatMap((oid) => history.staged.get(oid) ?? []);
  const oidAt = (position) => oidIn(graph, position);
  return {
    paths: paths.length === 0 ? staged.slice(0, 1) : paths,
    first: oidAt(timeline.introductions[0]),
    last: oidAt(timeline.newest),
    removedIn: atHead === false ? oidAt(removalIn(timeline, reachable, inRef)) : null,
    atHead,
    refs,
    unreachable: direct.length > 0 ? null : keeperOf(timeline, staged.length > 0, reachable)
  };
}
function atHeadOf(timeline, { targets }) {
  if (targets.head === void 0) return null;
  return targets.head !== null && timeline.has(targets.head);
}
function removalIn({ removals }, reachable, inRef) {
  const inHead = removals.findLast((position) => reachable.head[position] === 1);
  return inHead ?? (inRef ? void 0 : removals.at(-1));
}
async function addUnreachable(git, oids, swept, history, drafts) {
  if (oids.length === 0) return;
  const source = await unreachableSource(git, oids, swept, history);
  if (source === null) return;
  const oidAt = (position) => oidIn(source.graph, position);
  await source.each(
    oids.map((oid) => [oid]),
    (index, { introductions, newest, removals }, paths) => {
      const oid = oids[index];
      const draft = drafts.get(oid);
      if (draft === void 0 || introductions.length === 0) return;
      drafts.set(oid, {
        ...draft,
        paths: [...paths],
        first: oidAt(introductions[0]),
        last: oidAt(newest),
        removedIn: draft.refs.count === 0 ? oidAt(removals.at(-1)) : null,
        atHead: draft.atHead ?? false
      });
    }
  );
}
async function unreachableSource(git, oids, swept, { graph }) {
  try {
    return await (swept === null ? unreachableThroughGit(git, graph, oids) : swept.unreachable());
  } catch (error) {
    const isUnreadable = error instanceof BrleaksError || error instanceof SweepFault;
    if (git.signal.aborted || !isUnreadable) throw error;
    return null;
  }
}
function oidIn(graph, position) {
  return position == null ? null : graph.oidAt(position);
}
function addCommits(oids, history, drafts) {
  const { graph, targets, names } = history;
  const positions = /* @__PURE__ */ new Map();
  for (const oid of oids) {
    const position = graph.positionOf(oid);
    if (position === void 0) drafts.set(oid, draftOfCommit(oid, noRefs, history));
    else positions.set(oid, position);
  }
  const listed = [...positions.keys()];
  const { refCounts } = targets;
  eachCommitHolders(graph, [...positions.values()], refCounts, (index, { weight, holders }) => {
    const id = listed[index];
    const refs = names.claim({ id, count: weight, direct: [], complete: true }, holders);
    drafts.set(id, draftOfCommit(id, refs, history));
  });
}
function draftOfCommit(oid, refs, { graph, reachable }) {
  const position = graph.positionOf(oid);
  return {
    paths: [],
    first: oid,
    last: oid,
    removedIn: null,
    atHead: position !== void 0 && reachable.head[position] === 1,
    refs,
    unreachable: keeperOfCommit(position, reachable)
  };
}
function addTags(oids, { refs }, drafts) {
  const names = new Map(oids.map((oid) => [oid, []]));
  for (const { oid, name } of refs) if (oid !== null) names.get(oid)?.push(name);
  for (const [oid, own] of names) drafts.set(oid, draftOfTag(own.sort()));
}
function draftOfTag(refs) {
  const isHeld = refs.length > 0;
  return {
    paths: [],
    first: null,
    last: null,
    removedIn: null,
    atHead: isHeld ? null : false,
    refs: { count: refs.length, names: refs, complete: true },
    unreachable: isHeld ? null : "nothing"
  };
}
async function joinKeys(keys, inCommits, source, history) {
  const subjects = keys.map((key) => [...new Set(key)].filter((oid) => inCommits.has(oid)).sort());
  const known = new Map(
    subjects.filter(({ length }) => length > 1).map((oids) => [oids.join(), oids])
  );
  const joined = /* @__PURE__ */ new Map();
  const waiting = [...known.values()];
  await source.each(waiting, (index, timeline) => {
    const oids = waiting[index] ?? [];
    joined.set(oids.join(), { objects: new Set(oids), draft: draftOf(oids, timeline, [], history) });
  });
  return subjects.map((oids) => joined.get(oids.join()) ?? null);
}

exports.SweepFault = SweepFault;
exports.sweepHere = sweepHere;
exports.traceObjects = traceObjects;
