import {
  CommitGraph,
  dateOrder
} from "./main-git-commit-graph.js";
import {
  Codec,
  ExpansionMeter,
  PackWindows,
  arenaBytes,
  deltaModes,
  emptyPackCache,
  idNumber,
  inflateLoose,
  isBuiltIn,
  largestObject,
  looseBetween,
  makeExpansion,
  packTypes,
  packedBytes,
  windowBytes,
  windowCount
} from "./main-git-read-pack.js";
import {
  BrleaksError,
  closeSync,
  inflateSync,
  isSystemError,
  openRegular,
  randomInt,
  readSync,
  setImmediate
} from "./main.js";

// src/git/attribution/sweep-task.ts
function createSweepTask(plan, oids, numbers) {
  const wanted = new Uint8Array(new SharedArrayBuffer(plan.objects));
  for (const number of numbers) wanted[number] = 1;
  return {
    plan,
    oids,
    wanted,
    seen: plan.repeated > 0 ? new Uint8Array(new SharedArrayBuffer(plan.objects)) : null,
    counters: new Int32Array(new SharedArrayBuffer((plan.packs.length + 1) * 4))
  };
}
function sweptFraction({ plan, counters }) {
  const ends = [...plan.packs.map(({ groups }) => groups.length - 1), plan.loose.length];
  const total2 = ends.reduce((sum, end) => sum + end, 0);
  const taken = ends.reduce((sum, end, i) => sum + Math.min(end, Atomics.load(counters, i)), 0);
  return total2 === 0 ? 1 : taken / total2;
}
function isSwept({ plan, counters }) {
  const isTaken = (i, end) => Atomics.load(counters, i) >= end;
  const packed = plan.packs.every(({ groups }, i) => isTaken(i, groups.length - 1));
  return packed && isTaken(plan.packs.length, plan.loose.length);
}

// src/git/attribution/sweep-fault.ts
var SweepFault = class extends Error {
};

// src/git/group-weigher.ts
var groupSize = 32;
var GroupWeigher = class {
  #masks;
  #holders;
  #weights = new Float64Array(groupSize);
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
    return this.#indexes.filter((_, i) => (this.#pointMasks[i] >>> bit & 1) === 1);
  }
  #weigh(points) {
    if (points === this.#points) return;
    this.#points = points;
    this.#indexes = [];
    this.#pointMasks = [];
    this.#weights.fill(0);
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
      this.#weights[bit] = this.#weights[bit] + weights[index];
    }
  }
};

// src/git/attribution/doubled.ts
function doubled(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

// src/git/attribution/shapes.ts
var ownName = -1;
var noShape = 0;
var firstRoom = 1024;
var mostEntries = 16 * 1024 * 1024;
var deepest = 2e3;
var Shapes = class {
  #names = new Int32Array(firstRoom);
  #below = new Int32Array(firstRoom);
  #rest = new Int32Array(firstRoom);
  #masks = new Uint32Array(firstRoom);
  #hashes = new Uint32Array(firstRoom);
  #slots = new Int32Array(2 * firstRoom);
  #count = 1;
  #objectBits = [];
  /**
   * Removes all shapes.
   * @param objectBits by object, one bit for each subject that it belongs to.
   */
  reset(objectBits) {
    this.#slots.fill(0);
    this.#count = 1;
    this.#objectBits = objectBits;
  }
  /** One more than the largest number of a shape. */
  get size() {
    return this.#count;
  }
  /** The name of the first entry of a shape. */
  nameOf(shape) {
    return this.#names[shape];
  }
  /** The shape below the first entry; the object if its name is `ownName`. */
  belowOf(shape) {
    return this.#below[shape];
  }
  /** The shape with the further entries. */
  restOf(shape) {
    return this.#rest[shape];
  }
  /** The bits of the subjects in a shape. */
  maskOf(shape) {
    return this.#masks[shape];
  }
  bitsOfObject(object) {
    return this.#objectBits[object];
  }
  /**
   * The shape that consists of an entry and further ones.
   * @param name not larger than the names in `rest`.
   */
  add(name, below, rest) {
    const hash = hashOf(name, below, rest);
    let slot = hash & this.#slots.length - 1;
    for (; ; ) {
      const shape = this.#slots[slot];
      if (shape === 0) break;
      if (this.#names[shape] === name && this.#below[shape] === below && this.#rest[shape] === rest)
        return shape;
      slot = slot + 1 & this.#slots.length - 1;
    }
    return this.#insert(slot, hash, name, below, rest);
  }
  #insert(slot, hash, name, below, rest) {
    if (this.#count === this.#names.length) {
      this.#grow();
      return this.add(name, below, rest);
    }
    const shape = this.#count++;
    this.#slots[slot] = shape;
    this.#hashes[shape] = hash;
    this.#names[shape] = name;
    this.#below[shape] = below;
    this.#rest[shape] = rest;
    const own = name === ownName ? this.bitsOfObject(below) : this.maskOf(below);
    this.#masks[shape] = own | this.maskOf(rest);
    return shape;
  }
  /** A tree's entries without the tree itself. */
  withoutOwn(shape) {
    return shape !== noShape && this.#names[shape] === ownName ? this.restOf(shape) : shape;
  }
  /** The bits of the subjects that are not at the same paths in both shapes. */
  difference(first, second, depth = 0) {
    if (depth > deepest) throw new SweepFault("trees are nested too deeply");
    let a = first;
    let b = second;
    let bits = 0;
    while (a !== b) {
      const order = a === noShape ? 1 : b === noShape ? -1 : this.nameOf(a) - this.nameOf(b);
      if (order === 0 && this.belowOf(a) !== this.belowOf(b)) {
        bits |= this.nameOf(a) === ownName ? this.#entryBits(a) | this.#entryBits(b) : this.difference(this.belowOf(a), this.belowOf(b), depth + 1);
      } else if (order !== 0) bits |= this.#entryBits(order < 0 ? a : b);
      if (order <= 0) a = this.restOf(a);
      if (order >= 0) b = this.restOf(b);
    }
    return bits;
  }
  /** The bits of the first entry of a shape. */
  #entryBits(shape) {
    const below = this.belowOf(shape);
    return this.nameOf(shape) === ownName ? this.bitsOfObject(below) : this.maskOf(below);
  }
  #grow() {
    const room = this.#names.length * 2;
    if (room > mostEntries) throw new SweepFault("objects are at too many paths");
    this.#names = grown(this.#names, new Int32Array(room));
    this.#below = grown(this.#below, new Int32Array(room));
    this.#rest = grown(this.#rest, new Int32Array(room));
    this.#masks = grown(this.#masks, new Uint32Array(room));
    this.#hashes = grown(this.#hashes, new Uint32Array(room));
    this.#slots = new Int32Array(2 * room);
    for (let shape = 1; shape < this.#count; shape++) {
      let slot = this.#hashes[shape] & this.#slots.length - 1;
      while (this.#slots[slot] !== 0) slot = slot + 1 & this.#slots.length - 1;
      this.#slots[slot] = shape;
    }
  }
};
function grown(numbers, larger) {
  larger.set(numbers);
  return larger;
}
function hashOf(name, below, rest) {
  let hash = Math.imul(name ^ 739982445, 695872825);
  hash = Math.imul(hash ^ hash >>> 15 ^ below | 0, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13 ^ rest | 0, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/git/attribution/ancestors.ts
var firstRoom2 = 4096;
var AncestorWalk = class {
  #containment;
  /** By node: its shape. */
  #shapes;
  /** By node, 1 once it was reached. */
  #reached;
  /** By tree, its last entry in the lists below, plus one. */
  #pending;
  /** Reached nodes, each after all trees that contain it. */
  #order = new Int32Array(firstRoom2);
  #length = 0;
  /** Entries of trees whose shapes are not known yet: name, shape below, and the previous entry of the tree. */
  #entries = new Int32Array(3 * firstRoom2);
  #entryCount = 0;
  constructor(containment) {
    this.#containment = containment;
    const { size } = containment;
    this.#shapes = new Int32Array(size);
    this.#reached = new Uint8Array(size);
    this.#pending = new Int32Array(size);
  }
  /** The shape of a tree since the last walk; `noShape` if it contains none of the objects. */
  shapeOf(tree) {
    return this.#shapes[tree];
  }
  /** The objects of the last walk, and all trees that contain them. Valid until the next walk. */
  reached() {
    return this.#order.subarray(0, this.#length);
  }
  /** @param objects nodes of the objects; the shapes name each by its index. */
  walk(objects, shapes) {
    this.#clear();
    for (const object of objects) this.#reach(object);
    const indexes = new Map(objects.map((object, index) => [object, index]));
    for (let i = this.#length - 1; i >= 0; i--) {
      const node = this.#order[i];
      let shape = this.#shapeOfEntries(node, shapes);
      const index = indexes.get(node);
      if (index !== void 0) shape = shapes.add(ownName, index, shape);
      this.#shapes[node] = shape;
      this.#passOn(node, shape);
    }
  }
  #clear() {
    for (let i = 0; i < this.#length; i++) {
      const node = this.#order[i];
      this.#shapes[node] = noShape;
      this.#reached[node] = 0;
      this.#pending[node] = 0;
    }
    this.#length = 0;
    this.#entryCount = 0;
  }
  /** Adds a node, and before it all trees above it, to the order (a depth-first search without recursion). */
  #reach(start) {
    if (this.#reached[start] === 1) return;
    const { starts, parents } = this.#containment;
    const nodes = [start];
    const nexts = [starts[start]];
    this.#reached[start] = 1;
    while (nodes.length > 0) {
      const top = nodes.length - 1;
      const node = nodes[top];
      const next = nexts[top];
      if (next === starts[node + 1]) {
        this.#append(node);
        nodes.pop();
        nexts.pop();
        continue;
      }
      nexts[top] = next + 1;
      const parent = parents[next];
      if (this.#reached[parent] === 1) continue;
      this.#reached[parent] = 1;
      nodes.push(parent);
      nexts.push(starts[parent]);
    }
  }
  #append(node) {
    if (this.#length === this.#order.length) this.#order = doubled(this.#order);
    this.#order[this.#length++] = node;
  }
  /** Adds a shape to the entries of all trees that contain the object. */
  #passOn(node, shape) {
    const { starts, parents, names } = this.#containment;
    const end = starts[node + 1];
    for (let edge = starts[node]; edge < end; edge++) {
      const tree = parents[edge];
      if (3 * this.#entryCount + 3 > this.#entries.length) this.#entries = doubled(this.#entries);
      const at = 3 * this.#entryCount++;
      this.#entries[at] = names[edge];
      this.#entries[at + 1] = shape;
      this.#entries[at + 2] = this.#pending[tree];
      this.#pending[tree] = this.#entryCount;
    }
  }
  #shapeOfEntries(tree, shapes) {
    const entries = this.#entries;
    const last = this.#pending[tree];
    if (last === 0) return noShape;
    const at = 3 * (last - 1);
    if (entries[at + 2] === 0)
      return shapes.add(entries[at], entries[at + 1], 0);
    const keys = [];
    for (let entry = last; entry !== 0; entry = entries[3 * entry - 1]) {
      keys.push(
        entries[3 * entry - 3] * shapeLimit + entries[3 * entry - 2]
      );
    }
    const sorted = Float64Array.from(keys).sort();
    let shape = noShape;
    for (let i = sorted.length - 1; i >= 0; i--) {
      const key = sorted[i];
      shape = shapes.add(Math.floor(key / shapeLimit), key % shapeLimit, shape);
    }
    return shape;
  }
};
var shapeLimit = 2 ** 28;

// src/git/attribution/containment.ts
function joinTrees(objects, wanted, shares) {
  const { texts, numbers } = joinNames(shares);
  const { nodes, size } = numberNodes(objects, wanted, shares);
  const starts = new Int32Array(size + 2);
  let edges = 0;
  for (const { trees } of shares) {
    eachEdge(trees, (_, child) => {
      const node = nodes[child];
      if (node === -1) return;
      starts[node + 1] = starts[node + 1] + 1;
      edges++;
    });
  }
  for (let i = 0; i < size; i++) starts[i + 1] = starts[i + 1] + starts[i];
  const next = starts.slice();
  const parents = new Int32Array(edges);
  const names = new Int32Array(edges);
  for (const [i, { trees }] of shares.entries()) {
    const own = numbers[i];
    eachEdge(trees, (tree, child, name) => {
      const node = nodes[child];
      if (node === -1) return;
      const place = next[node];
      next[node] = place + 1;
      parents[place] = nodes[tree];
      names[place] = own[name];
    });
  }
  return { nodes, size, starts, parents, names, texts };
}
function numberNodes(objects, wanted, shares) {
  const nodes = new Int32Array(objects + 1).fill(-1);
  let size = 0;
  const add = (object) => {
    if (nodes[object] === -1) nodes[object] = size++;
  };
  for (const { trees } of shares) {
    for (const piece of trees) {
      for (let at = 0; at < piece.length; at += 2 + 2 * piece[at + 1]) {
        add(piece[at]);
      }
    }
  }
  for (const object of wanted) add(object);
  add(objects);
  return { nodes, size };
}
function eachEdge(pieces, visit) {
  for (const trees of pieces) {
    for (let at = 0; at < trees.length; ) {
      const tree = trees[at];
      const end = at + 2 + 2 * trees[at + 1];
      for (at += 2; at < end; at += 2) visit(tree, trees[at], trees[at + 1]);
    }
  }
}
function joinNames(shares) {
  const known = /* @__PURE__ */ new Map();
  const numbers = shares.map(({ names: { bytes, starts } }) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const own = new Int32Array(Math.max(0, starts.length - 1));
    for (let i = 0; i < own.length; i++) {
      const name = text.toString("latin1", starts[i], starts[i + 1]);
      let number = known.get(name);
      if (number === void 0) {
        number = known.size;
        known.set(name, number);
      }
      own[i] = number;
    }
    return own;
  });
  return { texts: [...known.keys()], numbers };
}

// src/git/attribution/group.ts
var GroupHistory = class {
  #columns;
  /** By position: the shape of the commit's tree, and the bits of the subjects that the commit has. */
  #shapes;
  #masks;
  /** By node, the newest commit whose tree it is; by position, the next older commit with the same tree. -1: none. */
  #newest;
  #older;
  #children;
  /** The commits with a subject and their children. By position, 1 for these. */
  #met = new Int32Array(1024);
  #count = 0;
  #isMet;
  constructor(columns) {
    const { size, trees } = columns;
    this.#columns = columns;
    this.#shapes = new Int32Array(size);
    this.#masks = new Uint32Array(size);
    this.#isMet = new Uint8Array(size);
    this.#older = new Int32Array(size);
    this.#newest = new Int32Array(trees.reduce((most, tree) => Math.max(most, tree + 1), 0)).fill(
      -1
    );
    for (let position = size - 1; position >= 0; position--) {
      const tree = trees[position];
      if (tree === -1) continue;
      this.#older[position] = this.#newest[tree];
      this.#newest[tree] = position;
    }
    this.#children = childrenIn(columns);
  }
  /** Position of the newest commit with a tree; -1 if there is none. @param tree a node. */
  newestWith(tree) {
    return this.#newest[tree] ?? -1;
  }
  /**
   * The timelines of the subjects that the ancestors were walked for. They are valid until the next call.
   * @param count number of subjects.
   */
  timelines(walk, shapes, count) {
    this.#look(walk, shapes);
    const events = Array.from({ length: count }, () => {
      return { introductions: [], removals: [], newest: null };
    });
    const { starts, parents } = this.#columns;
    const own = this.#shapes;
    const met = this.#met.subarray(0, this.#count);
    for (let i = met.length - 1; i >= 0; i--) {
      const position = met[i];
      const shape = own[position];
      let isChanged = false;
      const end = starts[position + 1];
      const from = starts[position];
      for (let i2 = from; i2 < end && !isChanged; i2++) {
        isChanged = own[parents[i2]] !== shape;
      }
      if (isChanged || end === from && shape !== noShape)
        this.#addEvents(position, shapes, events);
    }
    const masks = this.#masks;
    const weigher = new GroupWeigher(masks, met);
    return events.map((subject, bit) => ({
      ...subject,
      has: (position) => (masks[position] >>> bit & 1) === 1,
      weightIn: (points) => weigher.weightOf(bit, points),
      holdersIn: (points) => weigher.holdersOf(bit, points)
    }));
  }
  /** The shapes of all top folders that have a subject. */
  tops(shapes) {
    const seen = new Uint8Array(shapes.size);
    seen[noShape] = 1;
    const tops = [];
    for (let i = 0; i < this.#count; i++) {
      const shape = this.#shapes[this.#met[i]];
      if (seen[shape] === 1) continue;
      seen[shape] = 1;
      tops.push(shape);
    }
    return tops;
  }
  /** True if any commit has a subject that the ancestors were walked for. */
  isHeld(walk, shapes) {
    this.#look(walk, shapes);
    return this.#met.subarray(0, this.#count).some((position) => this.#masks[position] !== 0);
  }
  #look(walk, shapes) {
    this.#clear();
    const { starts, children } = this.#children;
    for (const tree of walk.reached()) {
      let position = this.newestWith(tree);
      if (position === -1) continue;
      const shape = shapes.withoutOwn(walk.shapeOf(tree));
      if (shape === noShape) continue;
      const mask = shapes.maskOf(shape);
      for (; position !== -1; position = this.#older[position]) {
        this.#shapes[position] = shape;
        this.#masks[position] = mask;
        this.#meet(position);
        const end = starts[position + 1];
        for (let i = starts[position]; i < end; i++) this.#meet(children[i]);
      }
    }
    this.#sort();
  }
  #clear() {
    for (let i = 0; i < this.#count; i++) {
      const position = this.#met[i];
      this.#shapes[position] = noShape;
      this.#masks[position] = 0;
      this.#isMet[position] = 0;
    }
    this.#count = 0;
  }
  #meet(position) {
    if (this.#isMet[position] === 1) return;
    this.#isMet[position] = 1;
    if (this.#count === this.#met.length) this.#met = doubled(this.#met);
    this.#met[this.#count++] = position;
  }
  #sort() {
    const { size } = this.#columns;
    if (this.#count < size >> 4) {
      this.#met.subarray(0, this.#count).sort();
      return;
    }
    for (let position = 0, i = 0; position < size; position++) {
      if (this.#isMet[position] === 1) this.#met[i++] = position;
    }
  }
  #addEvents(position, shapes, events) {
    const { starts, parents, first, complete } = this.#columns;
    const own = this.#masks[position];
    const from = starts[position];
    const end = starts[position + 1];
    let any = 0;
    let all = -1;
    for (let i = from; i < end; i++) {
      const mask = this.#masks[parents[i]];
      any |= mask;
      all &= mask;
    }
    if ((own | any) === 0) return;
    const introduced = own & ~any;
    const removed = end > from && complete[position] === 1 ? all & ~own : 0;
    let changed = introduced | removed;
    if (end - from < 2) {
      const before = first[position];
      const shape = before === -1 ? noShape : this.#shapes[before];
      if (shape !== this.#shapes[position]) {
        changed |= shapes.difference(shape, this.#shapes[position]);
      }
    }
    for (let bits = changed; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      const subject = events[bit];
      subject.newest = position;
      if (introduced >>> bit & 1) subject.introductions.push(position);
      if (removed >>> bit & 1) subject.removals.push(position);
    }
  }
};
function childrenIn({ size, starts: parentStarts, parents }) {
  const starts = new Uint32Array(size + 2);
  for (const parent of parents) starts[parent + 2] = starts[parent + 2] + 1;
  for (let i = 2; i < starts.length; i++) {
    starts[i] = starts[i] + starts[i - 1];
  }
  const children = new Uint32Array(parents.length);
  for (let position = 0; position < size; position++) {
    const end = parentStarts[position + 1];
    for (let i = parentStarts[position]; i < end; i++) {
      const next = parents[i] + 1;
      children[starts[next]] = position;
      starts[next] = starts[next] + 1;
    }
  }
  return { starts, children };
}

// src/git/attribution/object-numbers.ts
var mostSteps = 16;
var cacheSlots = 65536;
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
  constructor({ packs, others, idBytes, objects }) {
    const index = packs[0]?.index;
    this.#firstCount = index?.count ?? 0;
    this.idBytes = idBytes;
    this.#idWords = idBytes / 4;
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
    const bytes = Buffer.from(oid, "hex");
    if (bytes.length !== this.idBytes) return -1;
    const words = new Uint32Array(this.#idWords);
    new Uint8Array(words.buffer).set(bytes);
    return this.find(words, 0);
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

// src/git/attribution/paths.ts
var mostPaths = 1e6;
var mostVisits = 8 * 1024 * 1024;
var topFolder = 0;
var numberLimit = 2 ** 26;
var PathLister = class {
  #texts;
  #mostPaths;
  #paths = 0;
  #visits = 0;
  /** @param texts the names of entries by number. */
  constructor(texts, most = mostPaths) {
    this.#texts = texts;
    this.#mostPaths = most;
  }
  /**
   * Calls `add` with each path in some shapes of top folders, once.
   * @throws BrleaksError if there are too many paths.
   */
  list(tops, shapes, add) {
    const folders = /* @__PURE__ */ new Map();
    const prefixes = [""];
    const visited = /* @__PURE__ */ new Set();
    const todo = Array.from(tops, (shape) => ({ folder: topFolder, shape }));
    for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
      const { folder } = next;
      for (let shape = next.shape; shape !== noShape; shape = shapes.restOf(shape)) {
        const visit = folder * numberLimit + shape;
        if (visited.has(visit)) break;
        visited.add(visit);
        if (++this.#visits > mostVisits) throw tooManyPaths();
        const name = shapes.nameOf(shape);
        const below = shapes.belowOf(shape);
        if (name === ownName) {
          if (++this.#paths > this.#mostPaths) throw tooManyPaths();
          add(below, prefixes[folder].slice(0, -1));
          continue;
        }
        const key = folder * numberLimit + name;
        let inner = folders.get(key);
        if (inner === void 0) {
          inner = prefixes.length;
          folders.set(key, inner);
          prefixes.push(`${prefixes[folder]}${this.#texts[name]}/`);
        }
        todo.push({ folder: inner, shape: below });
      }
    }
  }
};
function tooManyPaths() {
  return new BrleaksError("git-failed", "objects with a key are at more than a million paths");
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
var listBytes = Math.ceil(largestObject / shortestEntry) * edgeWords.size * 4;
var mostHeaderIds = 4096;
var headerBytes = mostHeaderIds * 32;
var total = windowCount * windowBytes + packedBytes + aloneBytes + largestObject + arenaBytes + listBytes + headerBytes + edgeTableBytes;
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
    this.large = this.codec.reserve(largestObject + slack2);
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
  take() {
    return {
      trees: this.#trees.take(),
      commits: this.#commits.take(),
      names: this.#memory.edges.names()
    };
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
    let end = start + 2;
    for (let i = 0, word = 0; i < count; i++, word += edgeWords.size) {
      const found = this.#numbers.find(list, word);
      const isTree = list[word + edgeWords.isTree] === 1;
      if (isTree ? found === -1 && this.#isEmptyTree(word) : this.#wanted[found] !== 1) continue;
      piece[end++] = found === -1 ? this.#numbers.count : found;
      piece[end++] = list[word + edgeWords.name];
    }
    if (end === start + 2) return;
    piece[start] = number;
    piece[start + 1] = (end - start - 2) / 2;
    this.#trees.end(end);
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
  #types;
  #memory;
  #bytes;
  #numbers;
  #recorder;
  #isNew;
  #windows;
  #arenaEnd;
  #expansion;
  /**
   * @param types of the objects to read, as packs number them.
   * @param isNew true the first time that it is called for an object.
   */
  constructor(pack, types, memory, numbers, recorder, isNew) {
    this.#pack = pack;
    this.#types = types;
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
      if (this.#types.has(type)) this.#readDeltaTree(root, type);
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
    const room = Math.min(this.#arenaEnd - into, largestObject);
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
    if (size > largestObject) throw new SweepFault("a tree or commit is too large");
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
    let inflated;
    try {
      inflated = inflateSync(packed, { maxOutputLength: size + 1 });
    } catch {
      throw new SweepFault("an entry of a pack is damaged");
    }
    if (inflated.length !== size) throw new SweepFault("an entry of a pack is damaged");
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
  yield* readPacks(task, memory, numbers, recorder, isNew);
  for (const { oid, path } of looseShares(task)) {
    const object = isLooseBlob(path) ? void 0 : inflateLoose(path, largestObject);
    if (object === null) throw new SweepFault("a loose object cannot be read");
    if (object === void 0 || object.type === "blob" || object.type === "tag") continue;
    const number = numbers.ofHex(oid);
    if (!isNew(number)) continue;
    memory.codec.memory.set(object.bytes, memory.large);
    recorder.add(packTypes[object.type], number, memory.large, object.bytes.length);
    yield;
  }
  return recorder.take();
}
function* readPacks({ plan, oids, counters }, memory, numbers, recorder, isNew) {
  const types = oids.length > 0 ? [packTypes.commit, packTypes.tree] : [packTypes.commit];
  for (const [i, pack] of plan.packs.entries()) {
    const reader = new TreeReader(pack, new Set(types), memory, numbers, recorder, isNew);
    try {
      for (; ; ) {
        const group = Atomics.add(counters, i, 1);
        if (group >= pack.groups.length - 1) break;
        reader.readRoots(pack.groups[group], pack.groups[group + 1]);
        yield;
      }
    } finally {
      reader.close();
    }
  }
}
function* looseShares({ plan, counters }) {
  for (; ; ) {
    const from = Atomics.add(counters, plan.packs.length, looseShare);
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
var head = Buffer.alloc(64);
var syncFlush = 2;
function isLooseBlob(path) {
  const { file } = openRegular(path);
  try {
    const length = readSync(file, head, 0, head.length, 0);
    const start = inflateSync(head.subarray(0, length), { finishFlush: syncFlush });
    return start.toString("latin1", 0, 5) === "blob ";
  } catch {
    return false;
  } finally {
    closeSync(file);
  }
}

// src/git/attribution/swept-commits.ts
var headWords = 5;
function joinCommits(objects, shares) {
  let count = 0;
  let named = 0;
  const indexes = new Int32Array(objects).fill(-1);
  const pieces = shares.flatMap(({ commits }) => commits);
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
  const parents = [];
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
      else parents.push(parent);
    }
    starts[position + 1] = parents.length;
  }
  const oidOf = (commit) => numbers.oidOf(commits.numbers[commit]);
  const graph = new CommitGraph({
    size,
    starts,
    parents: Uint32Array.from(parents),
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
    columns: { size, trees, starts, parents: Uint32Array.from(parents), first, complete }
  };
}

// src/git/attribution/swept-history.ts
var turnMs = 50;
var deepest2 = 100;
var sweepHere = async (task, signal) => {
  const sweep = sweepShare(task);
  let turn = performance.now();
  for (let step = sweep.next(); ; step = sweep.next()) {
    if (step.done) return [step.value];
    if (performance.now() - turn < turnMs) continue;
    await setImmediate();
    signal.throwIfAborted();
    turn = performance.now();
  }
};
var SweptHistory = class _SweptHistory {
  #numbers;
  #containment;
  #commits;
  #walk;
  #shapes = new Shapes();
  #paths;
  #signal;
  #reached = new Uint8Array();
  constructor(numbers, containment, commits, signal) {
    this.#signal = signal;
    this.#numbers = numbers;
    this.#containment = containment;
    this.#commits = commits;
    this.#walk = new AncestorWalk(containment);
    this.#paths = new PathLister(containment.texts);
  }
  /**
   * Reads all trees and commits of a repository.
   * @param oids files and trees.
   * @param shallow commits without parents.
   * @throws SweepFault if only git can look them up.
   */
  static async read({ plan, shallow }, oids, read, signal) {
    if (plan.unreadable.length > 0) throw new SweepFault("a pack cannot be read");
    const numbers = new ObjectNumbers(plan);
    const wanted = oids.map((oid) => numbers.ofHex(oid));
    if (wanted.includes(-1)) throw new SweepFault("an object was added during the scan");
    const shares = await read(createSweepTask(plan, oids, wanted), signal);
    for (const { cache } of plan.packs) emptyPackCache(cache);
    const commits = joinCommits(plan.objects, shares);
    const cut = shallow.map((oid) => commits.indexes[numbers.ofHex(oid)] ?? -1);
    return new _SweptHistory(
      numbers,
      joinTrees(plan.objects, wanted, shares),
      cutAt(commits, cut),
      signal
    );
  }
  isCommit(oid) {
    return this.#indexOf(oid) !== -1;
  }
  /**
   * The history of the commits that are reachable from some commits.
   * @param tips in the order of their refs. Ids that are not commits are ignored.
   * @throws SweepFault if a commit or a tree is missing.
   */
  reachableFrom(tips) {
    const indexes = Array.from(tips, (oid) => this.#indexOf(oid)).filter((index) => index !== -1);
    this.#reached = reachedFrom(this.#commits, indexes);
    return this.#sourceIn(reachableGraph(this.#commits, this.#numbers, indexes, this.#reached));
  }
  /**
   * The history of the commits that are not reachable from the tips of `reachableFrom`; null if there are none.
   * @throws SweepFault if a tree is missing.
   */
  unreachable() {
    const graph = unreachableGraph(this.#commits, this.#numbers, this.#reached);
    return graph === null ? null : this.#sourceIn(graph);
  }
  #nodeOf(oid) {
    return this.#containment.nodes[this.#numbers.ofHex(oid)];
  }
  #indexOf(oid) {
    return this.#commits.indexes[this.#numbers.ofHex(oid)] ?? -1;
  }
  #sourceIn({ graph, columns }) {
    const { nodes } = this.#containment;
    const trees = columns.trees.map((tree) => tree === -1 ? -1 : nodes[tree]);
    const history = new GroupHistory({ ...columns, trees });
    this.#requireTrees(trees, history);
    return {
      graph,
      each: async (subjects, visit) => {
        const order = this.#byTime(subjects, history);
        for (let i = 0; i < order.length; i += groupSize) {
          this.#visitGroup(subjects, order.slice(i, i + groupSize), history, visit);
          await setImmediate();
          this.#signal.throwIfAborted();
        }
      }
    };
  }
  /** Fails if a tree of a commit is missing. @param trees nodes. */
  #requireTrees(trees, history) {
    const { nodes, starts } = this.#containment;
    const missing = nodes.at(-1);
    if (trees.includes(missing)) throw new SweepFault("the tree of a commit is missing");
    if (starts[missing] === starts[missing + 1]) return;
    this.#shapes.reset([1]);
    this.#walk.walk([missing], this.#shapes);
    if (history.isHeld(this.#walk, this.#shapes)) throw new SweepFault("a tree is missing");
  }
  /** The indexes of the subjects. Those of the same time are in the same commits, and are followed together. */
  #byTime(subjects, history) {
    const times = subjects.map(([oid = ""]) => this.#commitWith(this.#nodeOf(oid), history));
    return [...subjects.keys()].sort((a, b) => times[a] - times[b]);
  }
  /** Position of a commit that has an object; -1 if it is not easy to find. */
  #commitWith(object, history) {
    const { starts, parents } = this.#containment;
    let node = object;
    for (let depth = 0; depth < deepest2 && starts[node] !== starts[node + 1]; depth++) {
      node = parents[starts[node]];
      const position = history.newestWith(node);
      if (position !== -1) return position;
    }
    return -1;
  }
  /** @param group indexes of subjects. */
  #visitGroup(subjects, group, history, visit) {
    const bits = /* @__PURE__ */ new Map();
    for (const [bit, index] of group.entries()) {
      for (const oid of subjects[index] ?? []) {
        const object = this.#nodeOf(oid);
        bits.set(object, (bits.get(object) ?? 0) | 1 << bit);
      }
    }
    const objects = [...bits.keys()];
    this.#shapes.reset([...bits.values()]);
    this.#walk.walk(objects, this.#shapes);
    const timelines = history.timelines(this.#walk, this.#shapes, group.length);
    const paths = this.#pathsOf(objects, history);
    for (const [bit, timeline] of timelines.entries()) {
      const index = group[bit];
      const [oid = "", ...others] = subjects[index] ?? [];
      visit(index, timeline, others.length > 0 ? [] : paths.get(this.#nodeOf(oid)) ?? []);
    }
  }
  #pathsOf(objects, history) {
    const found = /* @__PURE__ */ new Map();
    this.#paths.list(history.tops(this.#shapes), this.#shapes, (index, path) => {
      const object = objects[index];
      const known = found.get(object);
      if (known === void 0) found.set(object, /* @__PURE__ */ new Set([path]));
      else known.add(path);
    });
    return found;
  }
};

export {
  sweptFraction,
  isSwept,
  SweepFault,
  groupSize,
  GroupWeigher,
  sweepHere,
  SweptHistory
};
