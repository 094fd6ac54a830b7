"use strict";
const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
const {
  shortPatterns
} = require("./main-rules-identifier-bigrams.js");
const {
  allIndexEntries,
  borrowedObjects,
  brotliItems,
  brotliNames,
  brotliNeedle,
  gitDirectories,
  isZero,
  listRefs,
  objectItems,
  objectProblem,
  openRepository,
  readReflogs,
  readThroughGit,
  refBytes,
  repositoryFacts,
  unlistedDirectories
} = require("./main-git-shadow.js");
const {
  containerItem,
  fileInput,
  windowBuffer,
  windowsOf
} = require("./main-sources-windows.js");
const {
  SightingBudget,
  compareNullable,
  counted,
  mostPerKey
} = require("./main.js");
const {
  Secret,
  createHash,
  holdsNeedle,
  literalPattern,
  open,
  placedSearcher,
  savedNeedles,
  setImmediate,
  traceObjects
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  basename,
  closeSync,
  codeOf,
  constants,
  errorReason,
  existsSync,
  fstatSync,
  hexAt,
  inflateLoose,
  inflateSync,
  isHead,
  isSpecial,
  isSystemError,
  join,
  knownError,
  lstatSync,
  mayBeContainer,
  nameChunk,
  node_zlib_exports,
  openFlags,
  openRegular,
  openSync,
  pathFromBytes,
  readRegular,
  readSmall,
  readSync,
  readdirSync,
  readlinkSync,
  recogniseBytes,
  recogniseFile,
  statSync,
  treeEntries,
  version
} = require("./hook-check.js");

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

// src/git/pack/big-endian.ts
function bigEndian(file, at, count) {
  const copy = Buffer.alloc(count * 4);
  file.copy(copy, 0, at, at + count * 4);
  if (littleEndian) copy.swap32();
  return new Uint32Array(copy.buffer, copy.byteOffset, count);
}
var littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

// src/git/pack/pack-order.ts
var magic = 1380533336;
var headerBytes = 12;
var formatVersion = 1;
var hashNumbers = { 20: 1, 32: 2 };
function savedOrder(path, places, idBytes) {
  const { length: count } = places;
  const expected = headerBytes + count * 4 + 2 * idBytes;
  const file = fileOf(path, expected);
  if (file?.length !== expected) return null;
  if (file.readUInt32BE(0) !== magic || file.readUInt32BE(4) !== formatVersion) return null;
  if (file.readUInt32BE(8) !== hashNumbers[idBytes]) return null;
  const order = new Uint32Array(new SharedArrayBuffer(count * 4));
  order.set(bigEndian(file, headerBytes, count));
  let before = -1;
  for (let i = 0; i < count; i++) {
    const place = places[order[i]] ?? -1;
    if (place <= before) return null;
    before = place;
  }
  return order;
}
function fileOf(path, mostBytes) {
  try {
    return readRegular(path, mostBytes);
  } catch (error) {
    if (codeOf(error) === "an error") throw error;
    return null;
  }
}
function sortedOrder(places) {
  const count = places.length;
  let keys = places.slice();
  let spareKeys = new Float64Array(count);
  let order = new Uint32Array(new SharedArrayBuffer(count * 4));
  let spareOrder = new Uint32Array(new SharedArrayBuffer(count * 4));
  for (let i = 0; i < count; i++) order[i] = i;
  const largest = places.reduce((most, place) => Math.max(most, place), 0);
  for (let scale = 1; scale <= largest; scale *= digitValues) {
    const ends = digitEnds(keys, scale);
    for (let i = count - 1; i >= 0; i--) {
      const key = keys[i];
      const digit = digitOf(key, scale);
      const place = ends[digit] - 1;
      ends[digit] = place;
      spareKeys[place] = key;
      spareOrder[place] = order[i];
    }
    ;
    [keys, spareKeys] = [spareKeys, keys];
    [order, spareOrder] = [spareOrder, order];
  }
  return order;
}
var digitValues = 2048;
function digitEnds(keys, scale) {
  const ends = new Uint32Array(digitValues);
  for (let i = 0; i < keys.length; i++) {
    const digit = digitOf(keys[i], scale);
    ends[digit] = ends[digit] + 1;
  }
  for (let i = 1; i < digitValues; i++) ends[i] = ends[i] + ends[i - 1];
  return ends;
}
function digitOf(key, scale) {
  return key / scale >>> 0 & digitValues - 1;
}

// src/git/pack/index-file.ts
var PackFault = class extends Error {
};
var magic2 = 4285812579;
var headerBytes2 = 8;
var fanoutBytes = 256 * 4;
function readPackIndex(path, idBytes, packBytes) {
  const file = readRegular(path);
  if (file.length < headerBytes2 + fanoutBytes) throw new PackFault("its index is cut off");
  const marked = file.readUInt32BE(0) === magic2;
  if (marked && file.readUInt32BE(4) !== 2) throw new PackFault("its index has an unknown version");
  const table = marked ? secondVersion(file, idBytes) : firstVersion(file, idBytes);
  const { count, places, ids, sums } = table;
  const lastByte = packBytes - idBytes;
  for (let i = 0; i < count; i++) {
    const place = places[i];
    if (place < 12 || place >= lastByte) throw new PackFault("an offset lies outside the pack");
  }
  const idOf = savedOrder(path.replace(/\.idx$/, ".rev"), places, idBytes) ?? sortedOrder(places);
  const offsets = new Float64Array(new SharedArrayBuffer(count * 8));
  const checks = sums === null ? null : new Uint32Array(new SharedArrayBuffer(count * 4));
  for (let i = 0; i < count; i++) {
    const position = idOf[i];
    offsets[i] = places[position];
    if (checks !== null) checks[i] = sums?.[position];
    if (i > 0 && offsets[i] === offsets[i - 1]) throw new PackFault("two ids share an offset");
  }
  return { count, idBytes, ids, offsets, checks, idOf };
}
function secondVersion(file, idBytes) {
  const count = countOf(file, headerBytes2);
  const idsAt = headerBytes2 + fanoutBytes;
  const checksAt = idsAt + count * idBytes;
  const offsetsAt = checksAt + count * 4;
  const largeAt = offsetsAt + count * 4;
  const largeCount = (file.length - largeAt - 2 * idBytes) / 8;
  if (largeCount < 0 || !Number.isInteger(largeCount)) throw new PackFault("its size does not fit");
  const places = new Float64Array(count);
  const smallOffsets = bigEndian(file, offsetsAt, count);
  for (let i = 0; i < count; i++) {
    let offset = smallOffsets[i];
    if (offset >= 2147483648) {
      const large = offset - 2147483648;
      if (large >= largeCount) throw new PackFault("an offset lies outside its table");
      offset = Number(file.readBigUInt64BE(largeAt + large * 8));
    }
    places[i] = offset;
  }
  const ids = shared(count * idBytes);
  ids.set(file.subarray(idsAt, checksAt));
  return { count, ids, places, sums: bigEndian(file, checksAt, count) };
}
function firstVersion(file, idBytes) {
  const count = countOf(file, 0);
  const entryBytes = 4 + idBytes;
  if (file.length !== fanoutBytes + count * entryBytes + 2 * idBytes) {
    throw new PackFault("its index is not one of version 1 or 2");
  }
  const places = new Float64Array(count);
  const ids = shared(count * idBytes);
  for (let i = 0; i < count; i++) {
    const at = fanoutBytes + i * entryBytes;
    places[i] = file.readUInt32BE(at);
    ids.set(file.subarray(at + 4, at + entryBytes), i * idBytes);
  }
  return { count, ids, places, sums: null };
}
function findId(index, id) {
  let low = 0;
  let high = index.count - 1;
  while (low <= high) {
    const middle = low + high >>> 1;
    const order = compareIds(index.ids, middle * index.idBytes, id, 0, id.length);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
var OffsetTable = class {
  #offsets;
  #firsts;
  constructor(offsets, packBytes) {
    this.#offsets = offsets;
    const firsts = new Uint32Array(Math.floor(packBytes / stretchBytes) + 2).fill(offsets.length);
    for (let entry = offsets.length - 1; entry >= 0; entry--) {
      firsts[Math.floor(offsets[entry] / stretchBytes)] = entry;
    }
    for (let i = firsts.length - 2; i >= 0; i--) {
      if (firsts[i] > firsts[i + 1]) firsts[i] = firsts[i + 1];
    }
    this.#firsts = firsts;
  }
  /** Index of the entry that begins at `offset`, or -1. */
  find(offset) {
    if (offset < 0) return -1;
    const offsets = this.#offsets;
    let entry = this.#firsts[Math.floor(offset / stretchBytes)] ?? offsets.length;
    while (entry < offsets.length && offsets[entry] < offset) entry++;
    return offsets[entry] === offset ? entry : -1;
  }
};
var stretchBytes = 1024;
function compareIds(a, atA, b, atB, idBytes) {
  for (let i = 0; i < idBytes; i++) {
    const difference = a[atA + i] - b[atB + i];
    if (difference !== 0) return difference;
  }
  return 0;
}
function countOf(file, fanoutAt) {
  let before = 0;
  for (let i = 0; i < 256; i++) {
    const value = file.readUInt32BE(fanoutAt + i * 4);
    if (value < before) throw new PackFault("its fan-out is out of order");
    before = value;
  }
  return before;
}
function shared(bytes) {
  return new Uint8Array(new SharedArrayBuffer(bytes));
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
var noParent = -1;
var foreignParent = -2;
var badEntry = 0;
var loopedEntry = 5;
var blockBytes = 4 * 1024 * 1024;
var longestHeader = 64;
function readForest(file, index, packBytes, cache) {
  const { count, offsets } = index;
  const forest = emptyForest(count);
  const table = new OffsetTable(offsets, packBytes);
  checkPackHeader(file, count);
  let block = Buffer.allocUnsafe(blockBytes);
  let blockStart = 0;
  let blockEnd = 0;
  for (let entry = 0; entry < count; entry++) {
    const offset = offsets[entry];
    if (offset >= cache.start) {
      block = cache.bytes;
      blockStart = cache.start;
      blockEnd = packBytes;
    } else if (offset + longestHeader > blockEnd && blockEnd < packBytes) {
      blockStart = offset;
      blockEnd = offset + readSync(file, block, 0, blockBytes, offset);
    }
    readHeader(forest, index, table, entry, block, offset - blockStart, blockEnd - blockStart);
  }
  return { ...forest, roots: linkChildren(forest, index) };
}
function emptyForest(count) {
  const ints = () => new Int32Array(new SharedArrayBuffer(count * 4)).fill(noParent);
  return {
    types: new Uint8Array(new SharedArrayBuffer(count)),
    headers: new Uint8Array(new SharedArrayBuffer(count)),
    sizes: new Uint32Array(new SharedArrayBuffer(count * 4)),
    parents: ints(),
    firstChild: ints(),
    nextSibling: ints()
  };
}
function checkPackHeader(file, count) {
  const header = Buffer.alloc(12);
  readSync(file, header, 0, 12, 0);
  if (header.toString("latin1", 0, 4) !== "PACK")
    throw new PackFault('it does not begin with "PACK"');
  const version2 = header.readUInt32BE(4);
  if (version2 !== 2 && version2 !== 3) throw new PackFault(`unsupported pack version ${version2}`);
  if (header.readUInt32BE(8) !== count)
    throw new PackFault("pack and index differ in their number of objects");
}
function readHeader(forest, index, table, entry, block, start, end) {
  let at = start;
  if (at >= end) return;
  let byte = block[at++];
  const type = byte >> 4 & 7;
  let size = byte & 15;
  let scale = 16;
  while (byte & 128) {
    if (at >= end || at - start > 10) return;
    byte = block[at++];
    size += (byte & 127) * scale;
    scale *= 128;
  }
  if (type === packTypes.offsetDelta) {
    if (at >= end) return;
    byte = block[at++];
    let distance = byte & 127;
    while (byte & 128) {
      if (at >= end || at - start > 24) return;
      byte = block[at++];
      distance = (distance + 1) * 128 + (byte & 127);
    }
    const base = index.offsets[entry] - distance;
    const parent = distance > 0 ? table.find(base) : -1;
    if (parent < 0 || parent >= entry) return;
    forest.parents[entry] = parent;
  } else if (type === packTypes.refDelta) {
    if (at + index.idBytes > end) return;
    const position = findId(index, block.subarray(at, at + index.idBytes));
    forest.parents[entry] = position === -1 ? foreignParent : -3 - position;
    at += index.idBytes;
  } else if (type === 0 || type === 5) return;
  forest.types[entry] = type;
  forest.headers[entry] = at - start;
  forest.sizes[entry] = Math.min(size, 4294967295);
}
function linkChildren(forest, index) {
  const { parents, types } = forest;
  const count = parents.length;
  if (resolveRefs(parents, index)) cutLoops(parents, types);
  const roots = [];
  for (let entry = count - 1; entry >= 0; entry--) {
    const parent = parents[entry];
    if (parent >= 0) {
      forest.nextSibling[entry] = forest.firstChild[parent];
      forest.firstChild[parent] = entry;
    } else roots.push(entry);
  }
  for (const root of roots) if (types[root] > loopedEntry) types[root] = badEntry;
  const shared2 = new Int32Array(new SharedArrayBuffer(roots.length * 4));
  shared2.set(roots.reverse());
  return shared2;
}
function resolveRefs(parents, index) {
  if (!parents.some((parent) => parent <= -3)) return false;
  const entryOf = new Int32Array(index.count);
  for (let entry = 0; entry < index.count; entry++) entryOf[index.idOf[entry]] = entry;
  for (let entry = 0; entry < parents.length; entry++) {
    const parent = parents[entry];
    if (parent <= -3) parents[entry] = entryOf[-3 - parent];
  }
  return true;
}
function cutLoops(parents, types) {
  const seen = new Uint32Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    let entry = start;
    while (entry >= 0 && seen[entry] === 0) {
      seen[entry] = start + 1;
      entry = parents[entry];
    }
    if (entry >= 0 && seen[entry] === start + 1) {
      parents[entry] = noParent;
      types[entry] = loopedEntry;
    }
  }
}

// src/git/pack/id-set.ts
function makeIdSet(room, idBytes) {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, room * 2)));
  return {
    idBytes,
    ids: new Uint8Array(new SharedArrayBuffer(Math.max(1, room) * idBytes)),
    slots: new Uint32Array(new SharedArrayBuffer(slots * 4)),
    // `crypto` takes longer to load than a small scan needs; no one else sees a number of this generator.
    factors: Uint32Array.from({ length: 8 }, () => Math.floor(Math.random() * 2 ** 32) | 1),
    count: new Uint32Array(new SharedArrayBuffer(4))
  };
}
function addId(set, bytes, at) {
  const slot = findSlot(set, bytes, at);
  if (set.slots[slot] !== 0) return false;
  const number = set.count[0];
  for (let i = 0; i < set.idBytes; i++) set.ids[number * set.idBytes + i] = bytes[at + i];
  set.slots[slot] = number + 1;
  set.count[0] = number + 1;
  return true;
}
function hasId(set, bytes, at) {
  return set.count[0] !== 0 && set.slots[findSlot(set, bytes, at)] !== 0;
}
function idNumber(set, bytes, at) {
  return set.count[0] === 0 ? -1 : set.slots[findSlot(set, bytes, at)] - 1;
}
function findSlot({ idBytes, ids, slots, factors }, bytes, at) {
  const mask = slots.length - 1;
  let slot = hashOf(bytes, at, idBytes, factors) & mask;
  for (; ; ) {
    const number = slots[slot];
    if (number === 0 || equal(ids, (number - 1) * idBytes, bytes, at, idBytes)) return slot;
    slot = slot + 1 & mask;
  }
}
function hashOf(bytes, at, idBytes, factors) {
  let hash = 0;
  for (let i = 0; i < idBytes; i += 4) {
    const word = bytes[at + i] | bytes[at + i + 1] << 8 | bytes[at + i + 2] << 16 | bytes[at + i + 3] << 24;
    hash = Math.imul(hash ^ word, factors[i >> 2]);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
function equal(a, from, b, at, length) {
  for (let i = 0; i < length; i++) if (a[from + i] !== b[at + i]) return false;
  return true;
}

// src/git/pack/loose-list.ts
function* looseBetween(list, from, to) {
  const end = Math.min(to, list.length);
  let folder = 0;
  for (let i = from; i < end; i++) {
    while (i >= (list.folders[folder]?.end ?? end)) folder++;
    const oid = looseId(list, i);
    yield { oid, path: join(list.folders[folder]?.path ?? "", oid.slice(0, 2), oid.slice(2)) };
  }
}
function looseId({ ids, idBytes }, index) {
  const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength);
  return bytes.toString("hex", index * idBytes, (index + 1) * idBytes);
}
var LooseListBuilder = class {
  #idBytes;
  #folders = [];
  #ids = Buffer.alloc(4096);
  #length = 0;
  constructor(idBytes) {
    this.#idBytes = idBytes;
  }
  /** @param folder the object folder; all objects of one folder are added before those of the next. */
  add(folder, oid) {
    const start = this.#length * this.#idBytes;
    if (start + this.#idBytes > this.#ids.length) {
      this.#ids = Buffer.concat([this.#ids, Buffer.alloc(this.#ids.length)]);
    }
    this.#ids.write(oid, start, "hex");
    this.#length++;
    const last = this.#folders.at(-1);
    if (last?.path === folder) last.end = this.#length;
    else this.#folders.push({ path: folder, end: this.#length });
  }
  list() {
    const bytes = this.#length * this.#idBytes;
    const ids = new Uint8Array(new SharedArrayBuffer(bytes));
    ids.set(this.#ids.subarray(0, bytes));
    return { length: this.#length, idBytes: this.#idBytes, ids, folders: this.#folders };
  }
};

// src/git/pack/listing.ts
function listObjects(folders, idBytes) {
  const loose = new LooseListBuilder(idBytes);
  const special = [];
  const unlisted2 = [];
  const orUnlisted = (folder, list) => {
    try {
      return list();
    } catch (error) {
      const code = codeOf(error);
      if (code !== "ENOENT" && code !== "ENOTDIR") unlisted2.push({ path: folder, reason: code });
      return [];
    }
  };
  const name = new RegExp(`^[0-9a-f]{${idBytes * 2 - 2}}$`);
  for (const folder of folders) {
    for (const first of orUnlisted(folder, () => readdirSync(folder))) {
      if (!/^[0-9a-f]{2}$/.test(first)) continue;
      const inner = join(folder, first);
      for (const entry of orUnlisted(inner, () => readdirSync(inner, { withFileTypes: true }))) {
        if (!name.test(entry.name)) continue;
        if (isSpecial(entry)) special.push(join(inner, entry.name));
        else loose.add(folder, first + entry.name);
      }
    }
  }
  const packs = folders.flatMap((folder) => {
    const inner = join(folder, "pack");
    const names = orUnlisted(inner, () => readdirSync(inner)).filter(
      (file) => file.endsWith(".pack")
    );
    return names.sort().map((file) => join(inner, file));
  });
  return { loose: loose.list(), packs, special, unlisted: unlisted2 };
}

// src/git/pack/pack-cache.ts
var packCacheBytes = 128 * 1024 * 1024;
function createPackCache(packBytes, budget) {
  const size = Math.min(packBytes, budget);
  return { start: packBytes - size, bytes: new Uint8Array(new SharedArrayBuffer(size)) };
}
async function fillPackCache(file, { start, bytes }) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done);
    if (bytesRead === 0) return;
    done += bytesRead;
  }
}
function emptyPackCache(cache) {
  cache.start += cache.bytes.length;
  cache.bytes = new Uint8Array();
}

// src/git/pack/plan.ts
var groupsPerPack = 256;
async function planObjects(folders, idBytes) {
  const listing = listObjects(folders, idBytes);
  const { loose } = listing;
  const packs = [];
  let budget = packCacheBytes;
  const unreadable3 = [];
  for (const path of bySize(listing.packs)) {
    try {
      const pack = await planPack(path, idBytes, budget);
      budget -= pack.cache.bytes.length;
      packs.push(pack);
    } catch (error) {
      unreadable3.push({ path, isDenied: isDenied(error) });
    }
  }
  packs.sort((a, b) => b.index.count - a.index.count);
  const entries = packs.reduce((sum2, pack) => sum2 + pack.index.count, 0) + loose.length;
  const others = otherObjects(packs, loose, idBytes);
  const objects = (packs[0]?.index.count ?? 0) + others.count[0];
  return {
    idBytes,
    folders,
    listing,
    packs,
    loose,
    looseCounter: new Int32Array(new SharedArrayBuffer(4)),
    others,
    unreadable: unreadable3,
    expansion: makeExpansion(packs.reduce((sum2, pack) => sum2 + pack.bytes, 0)),
    looped: packs.some(({ forest }) => forest.types.includes(loopedEntry)),
    objects,
    repeated: entries - objects
  };
}
function isDenied(error) {
  const { code } = error;
  if (code !== void 0) return code === "EACCES" || code === "EPERM";
  if (error instanceof PackFault || error instanceof RangeError) return false;
  throw error;
}
function bySize(paths) {
  const sizes = new Map(paths.map((path) => [path, sizeOf(path)]));
  const size = (path) => sizes.get(path) ?? 0;
  return [...paths].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
}
function sizeOf(path) {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
async function planPack(path, idBytes, budget) {
  const file = await open(path, openFlags);
  let filling = Promise.resolve();
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new PackFault("not a regular file");
    const { size: bytes } = stat;
    const cache = createPackCache(bytes, budget);
    filling = fillPackCache(file, cache);
    filling.catch(() => {
    });
    const index = readPackIndex(path.replace(/\.pack$/, ".idx"), idBytes, bytes);
    await filling;
    const forest = readForest(file.fd, index, bytes, cache);
    const counters = new Int32Array(new SharedArrayBuffer(8));
    return { path, bytes, index, forest, cache, groups: groupsOf(forest, index), counters };
  } finally {
    await filling.catch(() => {
    });
    await file.close();
  }
}
function groupsOf({ roots, parents }, { count }) {
  const weights = new Uint32Array(count);
  for (let entry = count - 1; entry >= 0; entry--) {
    const parent = parents[entry];
    const weight2 = weights[entry] + 1;
    weights[entry] = weight2;
    if (parent >= 0) weights[parent] = weights[parent] + weight2;
  }
  const target = Math.max(256, Math.ceil(count / groupsPerPack));
  const groups = [0];
  let weight = 0;
  for (let i = 0; i < roots.length; i++) {
    weight += weights[roots[i]];
    if (weight < target) continue;
    groups.push(i + 1);
    weight = 0;
  }
  if (groups.at(-1) !== roots.length) groups.push(roots.length);
  return groups;
}
function otherObjects(packs, loose, idBytes) {
  const [first, ...smaller] = packs;
  const room = smaller.reduce((sum2, pack) => sum2 + pack.index.count, loose.length);
  const others = makeIdSet(room, idBytes);
  const add = (bytes, at) => {
    const id = bytes.subarray(at, at + idBytes);
    if (first === void 0 || findId(first.index, id) === -1) addId(others, bytes, at);
  };
  for (const { index } of smaller) {
    for (let i = 0; i < index.count; i++) add(index.ids, i * idBytes);
  }
  for (let i = 0; i < loose.length; i++) add(loose.ids, i * idBytes);
  return others;
}
function isPlanned({ packs, others }, oid) {
  const id = Buffer.from(oid, "hex");
  if (id.length !== others.idBytes) return false;
  const [first] = packs;
  return first !== void 0 && findId(first.index, id) !== -1 || hasId(others, id, 0);
}

// src/git/modules.ts
var deepest = 32;
function listSubmodules({ gitDir, commonDir }) {
  const submodules = [];
  const failed = [];
  const walk3 = (folder, name, depth) => {
    for (const entry of entriesOf(folder, failed)) {
      const inner = join(folder, entry.name);
      const innerName = name === "" ? entry.name : `${name}/${entry.name}`;
      if (!entry.isDirectory()) continue;
      if (depth > deepest) failed.push({ what: inner, reason: { code: "deep-submodule" } });
      else if (isThere(join(inner, "HEAD")) || isThere(join(inner, "objects"))) {
        submodules.push({ name: innerName, folder: inner });
        walk3(join(inner, "modules"), innerName, depth + 1);
      } else walk3(inner, innerName, depth + 1);
    }
  };
  for (const [folder] of gitDirectories(gitDir, commonDir)) walk3(join(folder, "modules"), "", 0);
  return { submodules, failed };
}
function entriesOf(folder, failed) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      failed.push({ what: folder, reason: { code: "unlistable", detail: code } });
    }
    return [];
  }
}
function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}

// src/git/pack/known-objects.ts
var mostNew = 2e3;
var largestPart = 0.01;
function planKnownObjects(folders, idBytes, known) {
  if (known.idBytes !== idBytes) return null;
  const listing = listObjects(folders, idBytes);
  const packs = listing.packs.map((path) => indexedPack(path, idBytes));
  if (!packs.every((pack) => pack !== null)) return null;
  packs.sort((a, b) => b.index.count - a.index.count);
  const total = packs.reduce((sum2, { index }) => sum2 + index.count, listing.loose.length);
  const fresh = /* @__PURE__ */ new Set();
  const limit = Math.max(mostNew, total * largestPart);
  const isKnown = membership(known);
  for (const { index } of packs) {
    addUnknown(index, known, fresh);
    if (fresh.size > limit) return null;
  }
  for (let i = 0; i < listing.loose.length; i++) {
    const oid = looseId(listing.loose, i);
    if (!isKnown(oid)) fresh.add(oid);
  }
  if (fresh.size > limit || !holdsOthers(fresh, known)) return null;
  const others = otherObjects(packs, listing.loose, idBytes);
  const objects = (packs[0]?.index.count ?? 0) + others.count[0];
  const plan = {
    idBytes,
    folders,
    listing,
    packs,
    loose: new LooseListBuilder(idBytes).list(),
    looseCounter: new Int32Array(new SharedArrayBuffer(4)),
    others,
    unreadable: [],
    expansion: makeExpansion(0),
    looped: false,
    objects,
    repeated: total - objects
  };
  const goneCount = known.ids.length / idBytes - (objects - fresh.size);
  if (goneCount > limit) return null;
  return { plan, fresh, gone: goneCount === 0 ? [] : idsNotIn(plan, known.ids) };
}
function rememberedObjects(plan, left) {
  const again = new Set([...left].filter((oid) => isPlanned(plan, oid)));
  return {
    idBytes: plan.idBytes,
    ids: plannedIds(plan, again),
    others: [...again].map(hashOf2)
  };
}
function hashOf2(oid) {
  return createHash("sha256").update(oid).digest("hex");
}
function holdsOthers(fresh, { others }) {
  if (others.length > fresh.size) return false;
  const hashes = new Set([...fresh].map(hashOf2));
  return others.every((hash) => hashes.has(hash));
}
function idsNotIn(plan, ids) {
  const bytes = bufferOf(ids);
  const absent = [];
  for (let at = 0; at < bytes.length; at += plan.idBytes) {
    const oid = bytes.toString("hex", at, at + plan.idBytes);
    if (!isPlanned(plan, oid)) absent.push(oid);
  }
  return absent;
}
function plannedIds({ packs, others, idBytes }, left) {
  const [first] = packs;
  const main = first?.index.ids ?? new Uint8Array();
  const count = others.count[0];
  const rest = sortedIds(others.ids.subarray(0, count * idBytes), idBytes);
  return without(merged(main, rest, idBytes), left, idBytes);
}
function indexedPack(path, idBytes) {
  try {
    const { file, size } = openRegular(path);
    closeSync(file);
    return {
      path,
      bytes: size,
      index: readPackIndex(path.replace(/\.pack$/, ".idx"), idBytes, size),
      forest: { ...emptyForest(0), roots: new Int32Array() },
      cache: createPackCache(0, 0),
      groups: [0],
      counters: new Int32Array(new SharedArrayBuffer(8))
    };
  } catch (error) {
    if (error instanceof PackFault || error instanceof RangeError || codeOf(error) !== "an error") {
      return null;
    }
    throw error;
  }
}
function addUnknown({ ids, count, idBytes }, known, fresh) {
  const bytes = bufferOf(ids);
  const end = known.ids.length;
  let at = 0;
  for (let i = 0; i < count; i++) {
    const start = i * idBytes;
    let order = 1;
    while (at < end) {
      order = compareIds(known.ids, at, ids, start, idBytes);
      if (order >= 0) break;
      at += idBytes;
    }
    if (at >= end || order !== 0) fresh.add(bytes.toString("hex", start, start + idBytes));
  }
}
function membership({ ids, idBytes }) {
  const index = { ids, idBytes, count: ids.length / idBytes };
  return (oid) => findId(index, Buffer.from(oid, "hex")) !== -1;
}
function sortedIds(ids, idBytes) {
  const bytes = bufferOf(ids);
  const list = Array.from(
    { length: ids.length / idBytes },
    (_, i) => bytes.subarray(i * idBytes, (i + 1) * idBytes)
  );
  return Buffer.concat(list.sort(Buffer.compare));
}
function merged(a, b, idBytes) {
  const out = Buffer.allocUnsafe(a.length + b.length);
  let from = 0;
  let to = 0;
  for (let at = 0; at < b.length; at += idBytes) {
    const start = from;
    while (from < a.length && compareIds(a, from, b, at, idBytes) < 0) from += idBytes;
    out.set(a.subarray(start, from), to);
    to += from - start;
    out.set(b.subarray(at, at + idBytes), to);
    to += idBytes;
  }
  out.set(a.subarray(from), to);
  return out;
}
function without(ids, left, idBytes) {
  if (left.size === 0) return ids;
  const index = { ids, idBytes, count: ids.length / idBytes };
  const places = [...left].map((oid) => findId(index, Buffer.from(oid, "hex"))).filter((place) => place !== -1).sort((a, b) => a - b);
  const kept = [];
  let from = 0;
  for (const place of places) {
    kept.push(ids.subarray(from, place * idBytes));
    from = (place + 1) * idBytes;
  }
  return Buffer.concat([...kept, ids.subarray(from)]);
}
function bufferOf(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/sources/part-tracer.ts
function joinTracers(main, submodules) {
  if (submodules.length === 0 || main.source.tracer === null) return main.source.tracer;
  const { tracer } = main.source;
  const parts = [main, ...submodules];
  const holderOf = (oid) => parts.find((part) => part.holds(oid)) ?? main;
  return {
    facts: () => tracer.facts(),
    progress: () => parts.reduce(
      (found, part) => found ?? part.source.tracer?.progress() ?? null,
      null
    ),
    trace: async (keys) => {
      const objects = /* @__PURE__ */ new Map();
      const answers = [];
      for (const part of parts) {
        const own = keys.map((oids) => oids.filter((oid) => holderOf(oid) === part));
        if (own.every((oids) => oids.length === 0) || part.source.tracer === null) continue;
        const traces = await part.source.tracer.trace(own);
        for (const [oid, traced] of traces.objects) objects.set(oid, inPart(traced, part));
        answers.push(traces.keys);
      }
      return { objects, keys: keys.map((_, i) => onlyAnswer(answers, i)) };
    }
  };
}
function onlyAnswer(answers, key) {
  const known = answers.flatMap((answer) => answer[key] ?? []);
  return known.length === 1 ? known[0] ?? null : null;
}
function inPart(traced, { name }) {
  if (name === "") return traced;
  const paths = traced.paths.map((path) => ({
    ...path,
    path: `${name}/${path.path}`,
    ...path.rawPath === void 0 ? {} : { rawPath: `${name}/${path.rawPath}` }
  }));
  return { ...traced, paths };
}

// src/git/ref-files.ts
function brokenRefs(git, listed) {
  const { gitDir, commonDir } = git.layout;
  if (keepsRefsElsewhere(commonDir)) return [{ what: "refs", reason: { code: "refs-elsewhere" } }];
  const problems = [];
  const directories = gitDirectories(gitDir, commonDir);
  for (const [folder, prefix] of directories) {
    const reason = headFault(join(folder, "HEAD"));
    if (reason !== null) problems.push({ what: `${prefix}HEAD`, reason });
  }
  if (lstatSync(join(commonDir, "reftable"), { throwIfNoEntry: false })?.isDirectory()) {
    return problems;
  }
  for (const [folder, prefix] of directories) {
    walk(folder, "refs", folder === commonDir ? "" : prefix, listed, problems);
  }
  return problems;
}
function keepsRefsElsewhere(commonDir) {
  const config = readSmall(join(commonDir, "config")) ?? "";
  return /^\s*(?:\[[^\]]*\]\s*)?refstorage\s*=\s*"?\w+:/im.test(config);
}
function walk(folder, name, prefix, listed, problems) {
  for (const entry of entriesOf2(join(folder, name), problems)) {
    const path = `${name}/${entry.name}`;
    const ref = prefix + path;
    if (entry.isDirectory()) walk(folder, path, prefix, listed, problems);
    else if (!listed().has(ref) && isRefName(entry.name)) {
      const reason = refFault(join(folder, path));
      if (reason !== null) problems.push({ what: ref, reason });
    }
  }
}
function isRefName(name) {
  return !name.startsWith(".") && !name.endsWith(".lock");
}
function entriesOf2(folder, problems) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT") {
      problems.push({ what: folder, reason: { code: "unlistable", detail: code } });
    }
    return [];
  }
}
function refFault(path) {
  if (isSymbolicRef(path)) return null;
  const text = textOf(path);
  if (text === null || text instanceof Error) return unreadable(text);
  if (text.trim() === "") return { code: "empty-ref" };
  const names = /^ref:\s*\S/.test(text) || /^(?!0+\s)(?:[0-9a-f]{40}|[0-9a-f]{64})(?:\s|$)/.test(text);
  return names ? null : { code: "damaged-ref" };
}
function headFault(path) {
  if (isSymbolicRef(path)) return null;
  const text = textOf(path);
  if (text === null || text instanceof Error) return unreadable(text);
  return isHead(text) ? null : { code: "damaged-head" };
}
function unreadable(error) {
  return error === null ? null : { code: "unreadable", detail: codeOf(error) };
}
function textOf(path) {
  try {
    return readRegular(path).toString("latin1");
  } catch (error) {
    return codeOf(error) === "ENOENT" && linkTarget(path) === null ? null : error;
  }
}
function isSymbolicRef(path) {
  return linkTarget(path)?.startsWith("refs/") ?? false;
}
function linkTarget(path) {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

// src/git/missing.ts
async function missingObjects(git) {
  const args = ["rev-list", "--objects", "--all", "--indexed-objects", "--missing=print"];
  args.push("--no-object-names", "--ignore-missing", "--stdin");
  const { entries } = await readReflogs(git);
  const logged = new Set(entries.flatMap(({ oldOid, newOid }) => [oldOid, newOid]));
  const stdin = [...logged].filter((oid) => !isZero(oid)).map((oid) => `${oid}
`);
  const lines = await git.lines(args, { stdin });
  return lines.filter((line) => line.startsWith("?")).map((line) => line.slice(1));
}
async function presentObjects(git, oids) {
  const stdin = [...oids].map((oid) => `${oid}
`);
  if (stdin.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const output = await git.run(args, { stdin });
  return [...output.toString("latin1").matchAll(/^([0-9a-f]+) (?:blob|commit|tag|tree)$/gm)].map(
    (match) => match[1]
  );
}
var submoduleMode = 57344;
var builtIn = /* @__PURE__ */ new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
  "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
]);
function isBuiltIn(oid) {
  return builtIn.has(oid);
}
function* referencesOf(type, bytes, idBytes) {
  if (type === "tree") yield* treeReferences(bytes, idBytes);
  else if (type !== "blob") {
    const header = bytes.subarray(0, Math.max(0, bytes.indexOf("\n\n")));
    const names = type === "tag" ? /^object ([0-9a-f]+)$/gm : /^(?:tree|parent) ([0-9a-f]+)$/gm;
    for (const match of header.toString("latin1").matchAll(names)) yield match[1];
  }
}
function* treeReferences(bytes, idBytes) {
  for (const entry of treeEntries(bytes, idBytes)) {
    if (entry !== null && entry.mode !== submoduleMode) yield hexAt(bytes, entry.idAt, idBytes);
  }
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
function lfsPath({ commonDir }, content) {
  return join(lfsFolder(commonDir), content.slice(0, 2), content.slice(2, 4), content);
}
function lfsFolder(commonDir) {
  return join(commonDir, "lfs", "objects");
}
function listLfs({ commonDir }) {
  const contents = [];
  const unlisted2 = [];
  const walk3 = (folder, depth) => {
    for (const entry of entriesOf3(folder, unlisted2)) {
      if (depth === 2 && /^[0-9a-f]{64}$/.test(entry.name)) contents.push(entry.name);
      else if (depth < 2 && entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) {
        walk3(join(folder, entry.name), depth + 1);
      }
    }
  };
  walk3(lfsFolder(commonDir), 0);
  return { contents, unlisted: unlisted2 };
}
function entriesOf3(folder, unlisted2) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reason = codeOf(error);
    if (reason !== "ENOENT" && reason !== "ENOTDIR") unlisted2.push({ path: folder, reason });
    return [];
  }
}

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
var engine = globalThis.WebAssembly;
var { crc32 } = node_zlib_exports;
var nativeBytes = 1024;
var pageBytes = 65536;
var firstFree = pageBytes;
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
    const module = new engine.Module(Buffer.from(codecWasm, "base64"));
    const { exports } = new engine.Instance(module, { env: { abort: damagedModule } });
    exports.memory.grow(Math.ceil((bytes + crcBytes) / pageBytes) + 1);
    this.memory = Buffer.from(exports.memory.buffer);
    this.shared = exports.memory;
    this.#exports = exports;
    exports.useCrcTables(this.reserve(crcBytes));
  }
  /** A part of the memory, for good. Gives its address, a multiple of 16. */
  reserve(bytes) {
    const address = this.#next;
    this.#next += Math.ceil(bytes / 16) * 16;
    return address;
  }
  /**
   * Inflates the zlib stream at `[start, stop)`. The sixteen bytes after the output must be free, and the sixteen bytes
   * after the input must be readable.
   * @returns true if it gave exactly `size` bytes.
   */
  inflate(start, stop, into, size) {
    return this.#exports.inflate(start, stop, into, size) !== 0;
  }
  /** CRC-32 of `[start, end)`, as a pack's index has it of each entry. */
  crc32(start, end) {
    if (end - start >= nativeBytes) return crc32(this.memory.subarray(start, end));
    return this.#exports.crc32(start, end) >>> 0;
  }
  /**
   * Makes `applyDelta` write skeletons from `start` on, one after the other. A delta's skeleton holds every text of at
   * most `keep + 1` bytes that its object has and that is not inside one copy of its base. Sixteen bytes behind `room`
   * must be free.
   */
  useSkeletons(start, room, keep) {
    this.#exports.useSkeletons(start, room, keep);
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
  listReferences(tree, size, idBytes, list, made) {
    return this.#exports.listReferences(tree, size, idBytes, list, made ? 1 : 0);
  }
  /**
   * Reads the ids at the head of a commit (its tree and parents) or a tag (its object) into memory, one behind the other.
   * @param most ids there is room for at `into`.
   */
  listHeaders(at, size, idBytes, into, most, tag) {
    return this.#exports.listHeaders(at, size, idBytes, into, most, tag ? 1 : 0);
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
var slack = 32;
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
  constructor(needles, room = fullRoom) {
    const { arenaBytes: arenaBytes2, largest, windowCount: windowCount2 } = room;
    this.room = room;
    const headers = Math.min(largest, largestObject) / 2;
    this.listBytes = Math.max(Math.ceil(largest / shortestEntry) * 4, headers);
    const placed = placedSearcher(needles);
    const buffers = windowCount2 * windowBytes + packedBytes + batchBytes + skeletonBytes;
    const variable = largest + arenaBytes2 + this.listBytes;
    const total = buffers + variable + listedSlots * 32;
    this.codec = new Codec(total + placed.spaceBytes + 8 * slack);
    const address = this.codec.reserve(placed.spaceBytes);
    this.searcher = placed.placeIn({ memory: this.codec.shared, address });
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots);
    this.windows = this.codec.reserve(windowCount2 * windowBytes);
    this.packed = this.codec.reserve(packedBytes + slack);
    this.batch = this.codec.reserve(batchBytes + slack);
    this.skeletons = this.codec.reserve(skeletonBytes + slack);
    this.large = this.codec.reserve(largest + slack);
    this.list = this.codec.reserve(this.listBytes);
    this.arena = this.codec.reserve(arenaBytes2 + slack);
  }
  /** @throws NeedsRoom unless this is the full room. */
  demandFullRoom(group) {
    if (this.room !== fullRoom) throw new NeedsRoom(group);
  }
};

// src/git/pack/presence.ts
var batchIds = 1024;
var usuallyOff = 2;
var mostSteps = 16;
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
  constructor(first, others, idBytes) {
    this.#first = first === void 0 ? null : { ids: first.ids, words: wordsOf(first.ids), starts: startsOf(first) };
    this.#others = others;
    this.#idBytes = idBytes;
    this.#bytes = new Uint8Array(batchIds * idBytes);
    this.#words = wordsOf(this.#bytes);
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
  #estimate({ words, starts }) {
    const [bytes, idWords] = [this.#bytes, this.#idBytes / 4];
    let touched = 0;
    for (let i = 0; i < this.#count; i++) {
      const at = i * this.#idBytes;
      const first = bytes[at] << 8 | bytes[at + 1];
      const next = bytes[at + 2] << 8 | bytes[at + 3];
      const low = starts[first];
      const size = starts[first + 1] - low;
      const place = low + Math.floor(size * next / 65536);
      this.#places[i] = place;
      const before = Math.max(0, place - usuallyOff) * idWords;
      const after = Math.min(words.length - 1, (place + usuallyOff + 1) * idWords - 1);
      touched ^= words[before] ^ words[after];
    }
    this.#readAhead[0] = touched;
  }
  /** True if an id of the batch is in the pack: a search that begins at the estimated position. */
  #isIn({ ids, words, starts }, index) {
    const [bytes, idBytes] = [this.#bytes, this.#idBytes];
    const at = index * idBytes;
    const first = bytes[at] << 8 | bytes[at + 1];
    const next = bytes[at + 2] << 8 | bytes[at + 3];
    let low = starts[first];
    let high = starts[first + 1];
    let place = this.#places[index];
    for (let step = 0; low < high; step++) {
      const other = place * idBytes;
      let order = (ids[other + 2] << 8) + ids[other + 3] - next;
      if (order === 0) {
        if (areEqual(words, other / 4, this.#words, at / 4, idBytes / 4)) return true;
        order = compareRest(ids, other, bytes, at, idBytes);
      }
      if (order < 0) low = place + 1;
      else high = place;
      if (step >= mostSteps) place = low + high >>> 1;
      else place += order < 0 ? 1 : -1;
      if (place < low) place = low;
      if (place >= high) place = high - 1;
    }
    return false;
  }
};
function wordsOf({ buffer, byteOffset, length }) {
  return new Uint32Array(buffer, byteOffset, length / 4);
}
function startsOf({ ids, idBytes, count }) {
  const starts = new Uint32Array(65537);
  for (let i = 0; i < count; i++) {
    const first = ids[i * idBytes] << 8 | ids[i * idBytes + 1];
    starts[first + 1] = i + 1;
  }
  for (let i = 1; i < starts.length; i++) {
    starts[i] = Math.max(starts[i], starts[i - 1]);
  }
  return starts;
}
function areEqual(a, from, b, at, count) {
  for (let i = 0; i < count; i++) if (a[from + i] !== b[at + i]) return false;
  return true;
}
function compareRest(a, from, b, at, length) {
  for (let i = 4; i < length; i++) {
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
    let length = 0;
    for (let bit = 0; bit < 4; bit++)
      if (code >> bit & 1) offset += (memory[at++] ?? 0) * 256 ** bit;
    for (let bit = 0; bit < 3; bit++) {
      if (code >> 4 + bit & 1) length += (memory[at++] ?? 0) * 256 ** bit;
    }
    if (length === 0) length = 65536;
    if (made === 0 && offset === 0 && length >= into.length) return -1;
    const start = base + offset;
    memory.copy(into, made, start, start + Math.min(length, wanted - made));
    made += length;
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
  constructor(memory, signs) {
    this.#memory = memory;
    this.#signs = signs;
  }
  /** True for a blob that is a container. */
  isContainer(type, at, size) {
    if (type !== packTypes.blob) return false;
    return this.#signs.isContainer(this.#memory.subarray(at, at + size));
  }
  /** True for a blob that may be one, and is a delta. Most begin with what their base begins with. */
  mayBeContainer(delta, base) {
    const size = sizeOfDelta(this.#memory, delta);
    const count = startOfDelta(this.#memory, delta, base.at, this.#start);
    if (count !== -1) return this.#signs.mayBeContainer(this.#start.subarray(0, count), size);
    if (base.isContainer || size <= undecidedBytes) return base.isContainer;
    return this.#signs.mayBeContainer(this.#memory.subarray(base.at, base.at + firstBytes), size);
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
  let high = parts.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (parts[middle].end <= place) low = middle + 1;
    else high = middle;
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
  constructor(memory, { start, end }, baseSize) {
    this.#memory = memory;
    this.#at = start;
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
      const start = this.#bits(code, 4);
      const length = this.#bits(code >> 4, 3) || 65536;
      if (copy !== null && copy.end !== start) {
        this.#at = before;
        break;
      }
      copy = { start: copy?.start ?? start, end: start + length, into: copy?.into ?? this.#made };
      this.#made += length;
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
  const { groups, counters } = pack;
  for (; ; ) {
    const group = Atomics.add(counters, 0, 1);
    if (group >= groups.length - 1) return;
    yield* unreadRoots(pack, groups[group], groups[group + 1]);
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
    const items2 = this.#items;
    this.#items = [];
    return items2;
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
  constructor(index, memory, searcher, starts, rulesOut) {
    this.#index = index;
    this.#memory = memory;
    this.#searcher = searcher;
    this.#starts = starts;
    this.#rulesOut = rulesOut;
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
  const list = [];
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    const last = list.at(-1);
    if (last === void 0 || part.start > last.end) list.push(part);
    else list[list.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
  }
  return list;
}

// src/git/pack/window.ts
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
    const start = from - from % windowStep;
    if (to - start > windowBytes) {
      const count = this.#read(this.#packed, to - from, from);
      return count === to - from ? this.#packed : notLocated.packEnds;
    }
    const window = this.#windows.get(start) ?? this.#load(start);
    return to - start <= window.length ? window.address + from - start : notLocated.packEnds;
  }
  /** Bytes of the pack in a buffer of their own. */
  readAlone(from, to) {
    const bytes = Buffer.allocUnsafe(to - from);
    return bytes.subarray(0, readWhole(this.#file, bytes, from));
  }
  close() {
    closeSync(this.#file);
  }
  #load(start) {
    let address = this.#base + this.#windows.size * windowBytes;
    if (this.#windows.size >= this.#windowCount) {
      const [oldest, window2] = this.#windows.entries().next().value ?? [0, { address }];
      this.#windows.delete(oldest);
      address = window2.address;
    }
    const window = { address, length: this.#read(address, windowBytes, start) };
    this.#windows.set(start, window);
    return window;
  }
  #read(address, length, offset) {
    return readWhole(this.#file, this.#memory.subarray(address, address + length), offset);
  }
};
function readWhole(file, into, offset) {
  let done = 0;
  while (done < into.length) {
    const count = readSync(file, into, done, into.length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}

// src/git/pack/read-pack.ts
var typeNames = {
  1: "commit",
  2: "tree",
  3: "blob",
  4: "tag"
};
var aloneBytes = 256 * 1024;
var { crc32: crc322 } = node_zlib_exports;
var unreadable2 = -1;
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
  constructor(plan, expansion, memory, references, signs, rulesOut) {
    this.#plan = plan;
    this.#expansion = new ExpansionMeter(expansion);
    this.#forest = plan.forest;
    this.#index = plan.index;
    this.#references = references;
    this.#starts = new BlobStarts(memory.codec.memory, signs);
    this.#left = new LeftEntries(plan);
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    const { searcher } = memory;
    this.#suspects = new Suspects(plan.index, this.#bytes, searcher, this.#starts, rulesOut);
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
  *read(first) {
    const { groups, counters } = this.#plan;
    for (let taken = first; ; taken = null) {
      const group = taken ?? Atomics.add(counters, 0, 1);
      if (group >= groups.length - 1) return;
      this.#group = group;
      yield* this.#readGroup(groups[group], groups[group + 1]);
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
    const { roots } = this.#forest;
    for (let i = from; i < to; i++) this.#searchTree(roots[i]);
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
    const { offsets, checks, count, idBytes } = this.#index;
    const offset = offsets[entry];
    const last = entry + 1 === count;
    const end = last ? this.#plan.bytes - idBytes : offsets[entry + 1];
    const header = this.#forest.headers[entry];
    const alone = size > aloneBytes || checks === null;
    const at = alone ? notLocated.tooLarge : this.#windows.locate(offset, end);
    if (at === notLocated.tooLarge || checks === null) {
      return this.#inflateAlone(entry, offset, end, header, size, search);
    }
    if (at === notLocated.packEnds) return -1;
    const stop = at + end - offset;
    if (this.#memory.codec.crc32(at, stop) !== checks[entry]) return -1;
    if (this.#roots.used + size > batchBytes) this.#roots.search(this.#dirty);
    const { batch, codec } = this.#memory;
    const into = batch + this.#roots.used;
    if (!codec.inflate(at + header, stop, into, size)) return -1;
    if (search) this.#roots.add(entry, this.#roots.used + size);
    return into;
  }
  #inflateAlone(entry, offset, end, header, size, search) {
    const packed = this.#windows.readAlone(offset, end);
    if (packed.length < end - offset) return -1;
    const { checks } = this.#index;
    if (checks !== null && crc322(packed) !== checks[entry]) return -1;
    const inflated = inflateEntry(packed.subarray(header), size);
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
    const roots = [];
    for (const entry of dirty) {
      const root = addWithBases(needed, entry, this.#forest.parents);
      if (root !== null) roots.push(root);
    }
    for (const root of roots.sort((a, b) => a - b)) yield* this.#readTree(root, dirty, needed);
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
    const enter = (entry, at, length, suspect) => {
      const found = suspect ? this.#suspects.check(entry, type, at, length) : null;
      const isRuledOut = found?.kind === "ruled-out";
      if (isRuledOut) this.#copies.follow({ ...found, entry, size: length }, dirty, needed);
      const item = isRuledOut ? null : found;
      const child = firstChild[entry];
      stack.push({ entry, at, size: length, child, inherited: item !== null });
      return item;
    };
    const first = enter(root, arena, size, dirty.has(root));
    if (first !== null) yield first;
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const entry = frame.child;
      if (entry === -1) {
        stack.pop();
        continue;
      }
      frame.child = nextSibling[entry];
      const suspect = frame.inherited || dirty.has(entry);
      if (!suspect && !needed.has(entry)) continue;
      const length = this.#putTogether(entry, frame);
      if (length < 0) {
        if (length === overExpanded) this.#left.addTree(entry, "expansion");
        else if (firstChild[entry] === -1 || length === tooLarge) this.#left.add(entry, null, true);
        if (length === tooLarge) this.#left.addChildren(entry, null, true);
        continue;
      }
      const item = enter(entry, frame.at + frame.size, length, suspect);
      if (item !== null) yield item;
    }
  }
  /** @returns size of the object behind its base; or `unreadable`, `tooLarge` or `overExpanded`. */
  #putTogether(entry, base) {
    if (this.#expansion.exceeded) return overExpanded;
    const delta = this.#deltaOf(entry);
    if (delta === null) return unreadable2;
    const { start, end } = delta;
    const result = this.#applyDelta(start, end - start, base, deltaModes.putTogether);
    if (result === deltaFaults.noRoom) return tooLarge;
    if (result >= 0) this.#expansion.add((result >> 1) * searchWeight);
    return result < 0 ? unreadable2 : result >> 1;
  }
  /** Inflates a delta in the second pass; null where that cannot be done. */
  #deltaOf(entry) {
    const size = this.#forest.sizes[entry];
    const start = size > this.#largest ? -1 : this.#inflate(entry, size, false);
    return start === -1 ? null : { start, end: start + size };
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
    const { codec, list } = this.#memory;
    const count = codec.listReferences(at, size, this.#idBytes, list, made);
    for (let i = 0; i < count; i++) this.#look(this.#addresses[i]);
  }
  #checkHeaders(at, size, tag) {
    const { codec, list, listBytes } = this.#memory;
    const most = Math.floor(listBytes / this.#idBytes);
    const count = codec.listHeaders(at, size, this.#idBytes, list, most, tag);
    for (let i = 0; i < count; i++) this.#look(list + i * this.#idBytes);
  }
  #look(id) {
    if (this.#presence.add(this.#bytes, id)) this.#lookUp();
  }
  #lookUp() {
    for (const oid of this.#presence.takeMissing()) this.#missing.add(oid);
  }
};
function addressesIn({ codec, list, listBytes }) {
  return new Uint32Array(codec.memory.buffer, list, listBytes / 4);
}

// src/git/objects.ts
var looseShare = 256;
function* readShare(plan, needles, signs, rulesOut = () => null) {
  const first = reserveMemory(needles, isSmall(plan) ? smallRoom : fullRoom);
  if (first === null) {
    yield { kind: "no-memory" };
    return;
  }
  const share = new Share(plan, needles, first);
  for (const pack of plan.packs) yield* readPack(pack, plan, share, signs, rulesOut);
  for (const [from, to] of looseShares(plan)) yield* readLoose(plan, from, to, share, signs);
}
function* readPack(pack, plan, share, signs, rulesOut) {
  let begun = null;
  do {
    let reader;
    try {
      const { memory, references } = share;
      reader = new PackReader(pack, plan.expansion, memory, references, signs, rulesOut);
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
  constructor(plan, needles, memory) {
    this.#needles = needles;
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
    const memory = reserveMemory(this.#needles, fullRoom);
    if (memory === null) return false;
    this.memory = memory;
    this.references.moveTo(memory);
    return true;
  }
};
var smallPlanBytes = 2 * 1024 * 1024;
function isSmall({ packs }) {
  return packs.reduce((sum2, { bytes }) => sum2 + bytes, 0) <= smallPlanBytes;
}
function* deferUntaken(plan) {
  for (const pack of plan.packs) yield* unreadGroups(pack);
  for (const [from, to] of looseShares(plan)) {
    for (const { oid } of looseBetween(plan.loose, from, to)) yield { kind: "deferred", oid };
  }
}
function reserveMemory(needles, room) {
  try {
    return new PackMemory(needles, room);
  } catch {
    return null;
  }
}
function* looseShares({ loose, looseCounter }) {
  for (; ; ) {
    const from = Atomics.add(looseCounter, 0, looseShare);
    if (from >= loose.length) return;
    yield [from, Math.min(from + looseShare, loose.length)];
  }
}
function* readLoose(plan, from, to, share, signs) {
  const { references } = share;
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
    references.checkBytes(packTypes[object.type], object.bytes);
    const isContainer = object.type === "blob" && signs.isContainer(object.bytes);
    if (!isContainer && !share.memory.searcher.holds(object.bytes)) continue;
    if (hashOf3(object.type, object.bytes, plan.idBytes) === oid)
      yield { kind: "object", oid, ...object };
    else yield { kind: "deferred", oid, searched: true };
  }
  yield { kind: "searched", objects, commits, bytes };
  for (const oid of references.take()) yield { kind: "missing", oid };
}
function hashOf3(type, bytes, idBytes) {
  const hash = createHash(idBytes === 32 ? "sha256" : "sha1");
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/sources/repository-patterns.ts
function repositoryPatterns(opens) {
  return opens ? [lfsNeedle, brotliNeedle] : [lfsNeedle];
}

// src/sources/history.ts
function* shareItems(plan, request, rulesOut) {
  const { isOn } = request.allowance;
  const begins = isOn ? containerSigns : noContainers;
  const needles = repositoryNeedles(request.needles, isOn);
  for (const item of readShare(plan, needles, begins, rulesOut)) {
    if (item.kind === "object") yield* foundItems(item, { ...request, isWholeHistory: true });
    else if (item.kind === "searched") yield* searched(item);
    else yield item;
  }
}
function repositoryNeedles(needles, opens) {
  const saved = opens ? needles.tables?.inRepositories?.() ?? null : null;
  if (saved !== null) return savedNeedles(saved);
  const patterns = shortPatterns([...needles.patterns, ...repositoryPatterns(opens)]);
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
function holdsName({ type, bytes }, needles) {
  return type === "tree" && holdsNeedle(bytes, needles);
}
function lfsContent({ type, bytes }) {
  const pointer = type === "blob" ? lfsPointer(bytes) : null;
  return pointer === null || pointer.size === 0 ? null : pointer.content;
}
function* searched(item) {
  const others = item.objects - item.commits;
  const read = { kind: "tally", outcome: "read" };
  yield { ...read, unit: "commit", count: item.commits, bytes: 0 };
  yield { ...read, unit: "object", count: others, bytes: item.bytes };
}
async function* nameItems({ git, plan }, needles, missing) {
  const note = (oid, where) => {
    if (missing.has(oid) || isBuiltIn(oid) || isZero(oid) || isPlanned(plan, oid)) return;
    missing.set(oid, where);
  };
  const refs = await listRefs(git);
  let listed;
  const listedNames = () => {
    listed ??= bornNames(refs);
    return listed;
  };
  for (const problem of brokenRefs(git, listedNames)) yield { kind: "problem", ...problem };
  for (const ref of refs) if (ref.oid !== null && keepsObjects(ref)) note(ref.oid, ref.name);
  yield* refItems(refs, needles);
  yield { kind: "tally", outcome: "read", unit: "ref", count: refs.length, bytes: 0 };
  yield* indexItems(git, needles, note);
  const reflogs = await readReflogs(git);
  yield* refItems(unlisted(reflogs.names, refs, needles), needles);
  for (const { ref, oldOid, newOid, text } of reflogs.entries) {
    for (const oid of [oldOid, newOid]) note(oid, `reflog of ${ref}`);
    if (!holdsNeedle(text, needles)) continue;
    yield nameChunk({ source: "reflog", path: null, object: null, ref }, text);
  }
  for (const failed of reflogs.failed) yield { kind: "problem", ...failed };
}
function keepsObjects({ name }) {
  return name.startsWith("refs/") || /(?:^|\/)HEAD$/.test(name);
}
async function* indexItems(git, needles, note) {
  try {
    for (const { path, mode, oid } of await allIndexEntries(git)) {
      if (mode !== submoduleMode2) note(oid, `staged as ${path.toString("utf8")}`);
      if (!holdsNeedle(path, needles)) continue;
      const named2 = pathFromBytes(path);
      yield nameChunk({ source: "file-name", ...named2, object: oid }, path);
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    yield { kind: "problem", what: "an index", reason: errorReason(error) };
  }
}
var submoduleMode2 = "160000";
var namesAtOnce = 512;
function* refItems(refs, needles) {
  for (let from = 0; from < refs.length; from += namesAtOnce) {
    const some = refs.slice(from, from + namesAtOnce);
    const text = some.map(({ name }) => name).join("\n");
    const isText = some.every(({ otherBytes }) => otherBytes === null);
    if (isText && !holdsNeedle(Buffer.from(text), needles)) continue;
    for (const ref of some) {
      const bytes = refBytes(ref);
      if (!holdsNeedle(bytes, needles)) continue;
      yield nameChunk({ source: "ref-name", path: null, object: null, ref: ref.name }, bytes);
    }
  }
}
function unlisted(names, refs, needles) {
  const suspects = names.filter((name) => holdsNeedle(Buffer.from(name), needles));
  if (suspects.length === 0) return [];
  const listed = new Set(refs.map(({ name }) => name));
  const gone = suspects.filter((name) => !listed.has(name));
  return gone.map((name) => ({ name, otherBytes: null, oid: null }));
}
function bornNames(refs) {
  const names = /* @__PURE__ */ new Set();
  for (const { name, oid } of refs) if (oid !== null) names.add(name);
  return names;
}
function limitItems({ git, plan }) {
  const problems = [];
  const { shallow } = git;
  if (shallow.length > 0) {
    problems.push({
      kind: "problem",
      what: `shallow clone, cut off at ${counted(shallow.length, "commit")}`,
      reason: { code: "shallow-clone" }
    });
  }
  const { unlisted: unlisted2, special } = plan.listing;
  for (const { path, reason } of unlisted2) {
    problems.push({ kind: "problem", what: path, reason: { code: "unlistable", detail: reason } });
  }
  for (const path of special) {
    problems.push({ kind: "problem", what: path, reason: { code: "special-file" } });
  }
  const { gitDir, commonDir } = git.layout;
  for (const unread of [...git.problems, ...unlistedDirectories(gitDir, commonDir)]) {
    problems.push({ kind: "problem", ...unread });
  }
  return problems;
}

// src/git/unreadable-packs.ts
async function objectsOfUnreadablePacks(git, plan) {
  const oids = [];
  const problems = [];
  for (const { path, isDenied: isDenied2 } of plan.unreadable) {
    if (!exists(path)) continue;
    if (isDenied2) {
      problems.push({ what: path, reason: { code: "no-permission" } });
      continue;
    }
    const listed = await listPackIds(git, path, plan.idBytes);
    if (!Array.isArray(listed)) {
      if (exists(path)) problems.push({ what: path, reason: listed });
      continue;
    }
    for (const oid of listed) if (!isPlanned(plan, oid)) oids.push(oid);
  }
  return { oids, problems };
}
function exists(path) {
  try {
    closeSync(openRegular(path).file);
    return true;
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
}
async function listPackIds(git, path, idBytes) {
  let index;
  try {
    index = readRegular(path.replace(/\.pack$/, ".idx"));
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" ? { code: "no-index" } : { code: "unreadable-index", detail: code };
  }
  const args = ["show-index", `--object-format=${idBytes === 32 ? "sha256" : "sha1"}`];
  try {
    const output = await git.run(args, { stdin: [index] });
    const oids = [...output.toString("latin1").matchAll(/^\d+ ([0-9a-f]+)/gm)].map(
      (match) => match[1]
    );
    if (oids.length === packCount(path)) return oids;
    return { code: "foreign-index" };
  } catch (error) {
    if (git.signal.aborted) throw error;
    return { code: "damaged-index" };
  }
}
function packCount(path) {
  try {
    const { file } = openRegular(path);
    try {
      const header = Buffer.alloc(12);
      return readSync(file, header, 0, 12, 0) === 12 ? header.readUInt32BE(8) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

// src/git/added-objects.ts
var mostListings = 20;
var AddedObjects = class {
  #git;
  #plan;
  #seen;
  #last;
  #listings = 0;
  #settled = false;
  /** @param seen ids that are already read, in addition to those of the plan. */
  constructor(git, plan, seen) {
    this.#git = git;
    this.#plan = plan;
    this.#last = plan.listing;
    this.#seen = new Set(seen);
  }
  /** False if objects kept moving: some may have been missed. */
  get settled() {
    return this.#settled;
  }
  /** Ids that are new since the last listing; null once nothing moves any more, or after too many listings. */
  async next() {
    if (this.#settled || this.#listings >= mostListings) return null;
    this.#listings++;
    const { folders, idBytes } = this.#plan;
    const now = listObjects(folders, idBytes);
    const moved = movedBetween(this.#last, now);
    this.#settled = !moved.gone && moved.packs.length === 0 && moved.loose.length === 0;
    this.#last = now;
    const fresh = [];
    const add = (oid) => {
      if (this.#seen.has(oid) || isPlanned(this.#plan, oid)) return;
      this.#seen.add(oid);
      fresh.push(oid);
    };
    for (const oid of moved.loose) add(oid);
    for (const path of moved.packs) {
      for (const oid of await this.#idsOf(path)) add(oid);
    }
    return fresh;
  }
  /** Empty for a pack that has vanished, or that does not have an index yet. */
  async #idsOf(path) {
    const { idBytes } = this.#plan;
    try {
      const { file, size } = openRegular(path);
      closeSync(file);
      const { ids, count } = readPackIndex(path.replace(/\.pack$/, ".idx"), idBytes, size);
      const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength);
      return Array.from(
        { length: count },
        (_, i) => bytes.toString("hex", i * idBytes, (i + 1) * idBytes)
      );
    } catch (error) {
      if (!(error instanceof PackFault) && !isSystemError(error)) throw error;
      const listed = await listPackIds(this.#git, path, idBytes);
      return Array.isArray(listed) ? listed : [];
    }
  }
};
function movedBetween(before, now) {
  const packsBefore = new Set(before.packs);
  const packs = now.packs.filter((path) => !packsBefore.has(path));
  const looseBefore = makeIdSet(before.loose.length, before.loose.idBytes);
  addAll(looseBefore, before.loose);
  const looseNow = makeIdSet(now.loose.length, now.loose.idBytes);
  const loose = [];
  let kept = 0;
  addAll(looseNow, now.loose, (index) => {
    if (hasId(looseBefore, now.loose.ids, index * now.loose.idBytes)) kept++;
    else loose.push(looseId(now.loose, index));
  });
  const gone = now.packs.length - packs.length < packsBefore.size || kept < looseBefore.count[0];
  return { packs, loose, gone };
}
function addAll(set, { ids, idBytes, length }, onNew = () => {
}) {
  for (let i = 0; i < length; i++) if (addId(set, ids, i * idBytes)) onNew(i);
}

// src/sources/open-file-items.ts
function* openFileItems({ file, size }, origin, { needles, allowance }, buffer = windowBuffer()) {
  const input = fileInput(file, size);
  const format = allowance.isOn ? recogniseFile(input, origin.path) : null;
  if (format !== null) {
    yield containerItem(origin, format, input);
    return size;
  }
  let bytes = 0;
  const read = (into) => {
    const count = readSync(file, into, 0, Math.min(into.length, size - bytes), bytes);
    bytes += count;
    return count;
  };
  for (const chunk of windowsOf(read, origin, buffer, needles)) {
    if (holdsNeedle(chunk.bytes, needles)) yield chunk;
  }
  return bytes;
}

// src/sources/lfs.ts
var namedPointers = 5;
function* lfsItems({ layout, signal }, pointers, request) {
  const { contents, unlisted: unlisted2 } = listLfs(layout);
  for (const { path, reason } of unlisted2) {
    yield { kind: "problem", what: path, reason: { code: "unlistable", detail: reason } };
  }
  for (const content of contents) {
    if (signal.aborted) return;
    const path = lfsPath(layout, content);
    const pointer = pointers.get(content);
    const origin = pointer === void 0 ? {
      source: "file",
      ...pathFromBytes(Buffer.from(keptAt(content))),
      object: null
    } : { source: "blob", path: null, object: pointer };
    yield* fileItems(path, origin, request);
  }
  const here = new Set(contents);
  const missing = [...pointers].filter(([content]) => !here.has(content)).map(([, oid]) => oid);
  if (missing.length > 0) yield absentContents(missing);
}
function keptAt(content) {
  return `.git/lfs/objects/${content.slice(0, 2)}/${content.slice(2, 4)}/${content}`;
}
function* fileItems(path, origin, request) {
  let opened;
  try {
    opened = openRegular(path);
  } catch (error) {
    const reason = { code: "unreadable", detail: codeOf(error) };
    yield { kind: "problem", what: path, reason };
    return;
  }
  try {
    const bytes = yield* openFileItems(opened, origin, request);
    yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes };
  } catch (error) {
    yield {
      kind: "problem",
      what: path,
      reason: { code: "interrupted-read", detail: codeOf(error) }
    };
  } finally {
    closeSync(opened.file);
  }
}
function absentContents(oids) {
  const named2 = oids.slice(0, namedPointers).map((oid) => oid.slice(0, 10));
  const more = oids.length > named2.length ? ", …" : "";
  const what = `${counted(oids.length, "Git LFS file")} (pointers ${named2.join(", ")}${more})`;
  return { kind: "problem", what, reason: { code: "lfs-content" } };
}

// src/sources/remaining-objects.ts
async function* remainingItems(history, remaining, request) {
  const { git, plan } = history;
  const { missing, namedAt, deferred, pointers, brotli, trees } = remaining;
  const whole = { ...request, isWholeHistory: true };
  const unreadable3 = await objectsOfUnreadablePacks(git, plan);
  for (const problem of unreadable3.problems) yield { kind: "problem", ...problem };
  const read = /* @__PURE__ */ new Set([...deferred, ...unreadable3.oids]);
  const isKnown = (oid) => read.has(oid) || isBuiltIn(oid) || isPlanned(plan, oid);
  const visit = (object) => {
    const { oid: own, type, bytes } = object;
    const content = lfsContent(object);
    if (content !== null) pointers.set(content, own);
    for (const oid of brotliNames(object)) brotli.add(oid);
    if (holdsName(object, request.needles)) trees.add(own);
    for (const oid of referencesOf(type, bytes, plan.idBytes)) if (!isKnown(oid)) missing.add(oid);
  };
  yield* readThroughGit(git, new Set(read), whole, visit);
  const added = new AddedObjects(git, plan, read);
  for (let oids = await added.next(); oids !== null; oids = await added.next()) {
    for (const oid of oids) read.add(oid);
    yield* readThroughGit(git, new Set(oids), whole, visit);
  }
  if (!added.settled) yield stillMoving;
  const removeFound = (oid) => {
    missing.delete(oid);
    namedAt.delete(oid);
  };
  for (const oid of [...missing, ...namedAt.keys()]) if (isKnown(oid)) removeFound(oid);
  for (let oids = await unlistedObjects(history, remaining); oids.length > 0; ) {
    for (const oid of oids) {
      read.add(oid);
      removeFound(oid);
    }
    yield* readThroughGit(git, new Set(oids), whole, visit);
    oids = await unlistedObjects(history, remaining);
  }
  yield* brotliItems(git, brotli, whole);
  yield* lfsItems(git, pointers, request);
  yield* await missingItems(history, remaining);
}
var stillMoving = {
  kind: "problem",
  what: "objects of this repository",
  reason: { code: "moving" }
};
async function unlistedObjects({ git, plan }, { missing, namedAt }) {
  if (plan.listing.special.length > 0) return [];
  return presentObjects(git, /* @__PURE__ */ new Set([...git.partial ? [] : missing, ...namedAt.keys()]));
}
async function missingItems({ git, plan }, { missing, namedAt }) {
  const problems = [...namedAt].map(([oid, place]) => missingProblem(oid, place));
  if (missing.size === 0) return problems;
  const isExplained = git.partial || plan.looped || plan.listing.special.length > 0;
  const oids = isExplained ? missing : await reachableOf(git, missing);
  for (const oid of oids) if (!namedAt.has(oid)) problems.push(missingProblem(oid));
  if (git.partial) {
    problems.push({ kind: "problem", what: "partial clone", reason: { code: "partial-clone" } });
  }
  return problems;
}
function missingProblem(oid, place) {
  return { kind: "problem", what: `object ${oid}`, reason: { code: "missing", detail: place } };
}
async function reachableOf(git, missing) {
  try {
    return await missingObjects(git);
  } catch (error) {
    if (git.signal.aborted) throw error;
    return missing;
  }
}

// src/sources/side-paths.ts
var readElsewhere = [
  /^index$/,
  /^objects\/[0-9a-f]{2}\/(?:[0-9a-f]{38}|[0-9a-f]{62})$/,
  /^objects\/pack\/(?:[^/]*\.pack|pack-[0-9a-f]+\.(?:idx|rev|bitmap|mtimes)|multi-pack-index[^/]*)$/,
  // Ids and numbers only.
  /^objects\/info\/commit-graph(?:$|s\/)/,
  /^refs\/(?:.*\/)?[^/]+(?<!\.lock)$/,
  /^reftable\/(?:tables\.list|[^/]+\.ref)$/,
  /^lfs\/objects\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/
];
var temporaryObject = /^objects\/(?:pack\/|[0-9a-f]{2}\/)?(?:tmp_|incoming-|\.tmp-)/;
var otherPrograms = /^(?:svn|annex)$/;
function kindOfSideFile(path) {
  if (readElsewhere.some((pattern) => pattern.test(path))) return "elsewhere";
  return temporaryObject.test(path) ? "temporary-object" : "side";
}
function isOtherProgram(path) {
  return otherPrograms.test(path);
}

// src/sources/side-files.ts
var usualLimits = { files: 5e4, bytes: 1024 * 1024 * 1024 };
var openFlags2 = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var lineFiles = /^(?:HEAD|packed-refs|logs\/.*)$/;
var readLine = /^(?:[0-9a-f]{40,64} [0-9a-f]{40,64} .*|[0-9a-f]{40,64}(?: refs\/.*)?|ref: refs\/.*|)$/;
function* sideFileItems({ layout }, request, limits = usualLimits) {
  const { commonDir, root } = layout;
  const prefix = root !== null || basename(commonDir) === ".git" ? ".git/" : "";
  const reader = new SideReader(prefix, request, limits);
  for (const found of walk2(Buffer.from(commonDir), prefix)) {
    if (request.signal.aborted) return;
    if ("kind" in found) yield found;
    else yield* reader.read(found);
  }
  yield* reader.close();
}
function* walk2(commonDir, prefix) {
  const folders = [
    { location: commonDir, path: Buffer.alloc(0) }
  ];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    let entries;
    try {
      entries = readdirSync(folder.location, { withFileTypes: true, encoding: "buffer" });
    } catch (error) {
      const { code = "an error" } = error;
      if (code !== "ENOENT") {
        const what = prefix + pathFromBytes(folder.path).path;
        yield { kind: "problem", what, reason: { code: "unlistable", detail: code } };
      }
      continue;
    }
    for (const entry of entries) {
      const path = folder.path.length === 0 ? entry.name : join2(folder.path, entry.name);
      const inGitDirectory = withinGitDirectory(path);
      const location = join2(folder.location, entry.name);
      if (!entry.isDirectory()) {
        const kind = kindOfSideFile(inGitDirectory);
        if (kind === "elsewhere") continue;
        yield { location, path, entry, isTemporary: kind === "temporary-object" };
      } else if (isOtherProgram(inGitDirectory))
        yield skippedPath("program-data", prefix + path.toString("utf8"));
      else if (!isSubmodule(inGitDirectory, location)) folders.push({ location, path });
    }
  }
}
function join2(folder, name) {
  return Buffer.concat([folder, Buffer.from("/"), name]);
}
function isSubmodule(path, location) {
  if (!path.startsWith("modules/")) return false;
  return ["HEAD", "objects"].some(
    (name) => lstatSync(join2(location, Buffer.from(name)), { throwIfNoEntry: false }) !== void 0
  );
}
function withinGitDirectory(path) {
  return path.toString("latin1").replace(/^worktrees\/[^/]+\//, "");
}
function skippedPath(code, path) {
  return { kind: "tally", outcome: "skipped", code, count: 1, path };
}
var SideReader = class {
  #prefix;
  #request;
  #limits;
  #buffer = null;
  #files = 0;
  #bytes = 0;
  #beyond = 0;
  constructor(prefix, request, limits) {
    this.#prefix = prefix;
    this.#request = request;
    this.#limits = limits;
  }
  *read(file) {
    const named2 = pathFromBytes(Buffer.concat([Buffer.from(this.#prefix), file.path]));
    const origin = { source: "file", ...named2, object: null };
    const ofRef = lineFiles.test(withinGitDirectory(file.path));
    if (!ofRef && holdsNeedle(file.path, this.#request.needles)) {
      yield nameChunk({ ...origin, source: "file-name" }, file.path);
    }
    try {
      if (file.entry.isSymbolicLink()) yield* this.#readLink(file, origin);
      else if (lstatSync(file.location).isFile()) yield* this.#readFile(file, origin, ofRef);
      else if (!file.entry.isSocket()) yield skippedPath("special-file", named2.path);
    } catch (error) {
      const { code = "an error" } = error;
      if (code === "ENOENT") return;
      yield { kind: "problem", what: named2.path, reason: { code: "unreadable", detail: code } };
    }
  }
  *close() {
    const [count, bytes] = [this.#files, this.#bytes];
    yield { kind: "tally", outcome: "read", unit: "file", count, bytes };
    if (this.#beyond === 0) return;
    const { files, bytes: mostBytes } = this.#limits;
    const detail = `${files} files and ${mostBytes} bytes beside objects and refs`;
    const reason = { code: "too-many-files", detail };
    yield {
      kind: "problem",
      what: `${counted(this.#beyond, "file")} in the git directory`,
      reason
    };
  }
  *#readLink(file, origin) {
    const target = readlinkSync(file.location, { encoding: "buffer" });
    if (holdsNeedle(target, this.#request.needles)) yield nameChunk(origin, target);
  }
  *#readFile(file, origin, ofRef) {
    const descriptor = openSync(file.location, openFlags2);
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) {
        yield skippedPath("special-file", origin.path ?? "");
        return;
      }
      if (this.#files >= this.#limits.files || this.#bytes + stat.size > this.#limits.bytes) {
        this.#beyond++;
        return;
      }
      this.#files++;
      for (const item of this.#items(descriptor, stat.size, origin)) {
        if (ofRef && item.kind === "chunk") yield* otherLines(item, this.#request.needles);
        else if (file.isTemporary) yield unfinished(item, origin.path ?? "");
        else yield item;
      }
    } finally {
      closeSync(descriptor);
    }
  }
  *#items(file, size, origin) {
    this.#buffer ??= windowBuffer();
    this.#bytes += yield* openFileItems({ file, size }, origin, this.#request, this.#buffer);
  }
};
function unfinished(item, path) {
  if (item.kind === "problem") return skippedPath("temporary-objects", path);
  if (item.kind !== "container") return item;
  const open2 = (search) => {
    const emit = (inner) => search.emit(inner.kind === "problem" ? skippedPath("temporary-objects", path) : inner);
    return item.open({ ...search, emit });
  };
  return { ...item, open: open2 };
}
function* otherLines(chunk, needles) {
  for (const line of chunk.bytes.toString("latin1").split("\n")) {
    const bytes = Buffer.from(line, "latin1");
    if (!readLine.test(line) && holdsNeedle(bytes, needles)) {
      yield nameChunk(chunk.origin, bytes);
    }
  }
}

// src/git/pack/large-trees.ts
function hasTreeAbove({ packs }, bytes) {
  return packs.some(
    ({ forest: { roots, sizes, types } }) => roots.some((root) => types[root] === packTypes.tree && sizes[root] > bytes)
  );
}

// src/git/attribution/sweep-task.ts
function createSweepTask(plan, oids, numbers) {
  const wanted = new Uint8Array(new SharedArrayBuffer(plan.objects));
  for (const number of numbers) wanted[number] = 1;
  return {
    plan,
    oids,
    wanted,
    seen: plan.repeated > 0 ? new Uint8Array(new SharedArrayBuffer(plan.objects)) : null,
    counters: new Int32Array(new SharedArrayBuffer((2 * plan.packs.length + 1) * 4))
  };
}
function counterOf({ plan }, type, pack) {
  return type === packTypes.commit ? pack : plan.packs.length + pack;
}
function looseCounterOf({ plan }) {
  return 2 * plan.packs.length;
}
function endsOf({ plan, oids }) {
  const groups = plan.packs.map(({ groups: groups2 }) => groups2.length - 1);
  return [...groups, ...groups.map((end) => oids.length > 0 ? end : 0), plan.loose.length];
}
function sweptFraction(task) {
  const ends = endsOf(task);
  const total = ends.reduce((sum2, end) => sum2 + end, 0);
  const taken = ends.reduce((sum2, end, i) => sum2 + Math.min(end, Atomics.load(task.counters, i)), 0);
  return total === 0 ? 1 : taken / total;
}
function isSwept(task) {
  return endsOf(task).every((end, i) => Atomics.load(task.counters, i) >= end);
}

// src/sources/tracer.ts
var objectsWorthASweep = 5e4;
var treeWorthASweep = 8 * 1024 * 1024;
var looseWeight = 10;
function repositoryTracer(git, plan, sweep) {
  let current = null;
  const observed = async (task, signal, onCommits) => {
    current = task;
    return sweep(task, signal, onCommits).finally(() => {
      current = null;
    });
  };
  const options = isWorthASweep(plan) ? { plan, sweep: observed } : {};
  return {
    trace: (keys) => traceObjects(git, keys, options),
    facts: () => repositoryFacts(git),
    progress: () => current === null ? null : sweptFraction(current)
  };
}
function isWorthASweep(plan) {
  const { packs, loose } = plan;
  const packed = packs.reduce((sum2, { index }) => sum2 + index.count, 0);
  if (packed < loose.length * looseWeight) return false;
  return packed >= objectsWorthASweep || hasTreeAbove(plan, treeWorthASweep);
}

// src/sources/whole-history.ts
function wholeHistorySource(history, { label, jobs, threads, before }) {
  const { git, plan } = history;
  const remaining = emptyRemaining(before);
  let isRead = false;
  const notices = borrowedObjects(git);
  const sweep = (task, signal, onCommits) => threads.sweep(task, jobs, signal, onCommits);
  return {
    label,
    notices,
    tracer: before === null ? tracerOf(git, plan, sweep) : lateTracer(git, sweep),
    items: async function* (request) {
      const shares = before === null ? threads.readPlan(plan, jobs) : knownItems(plan, before);
      yield* items(history, { shares, remaining, notices, isKnown: before !== null }, request);
      isRead = !request.signal.aborted;
    },
    progress: () => ({
      unit: "object",
      total: plan.objects,
      done: objectsTaken(plan)
    }),
    readObjects: (found) => {
      if (!isRead) return null;
      const left = [...found, ...remaining.trees, ...remaining.pointers.values()];
      return { ...rememberedObjects(plan, left), brotli: [...remaining.brotli], skipped: [] };
    },
    close: () => git.close()
  };
}
function emptyRemaining(before) {
  return {
    deferred: /* @__PURE__ */ new Set(),
    // Other objects may still refer to one that is gone.
    missing: new Set(before?.gone),
    namedAt: /* @__PURE__ */ new Map(),
    pointers: /* @__PURE__ */ new Map(),
    brotli: new Set(before?.known.brotli),
    trees: /* @__PURE__ */ new Set()
  };
}
async function* knownItems(plan, { fresh, known }) {
  for (const oid of fresh) yield { kind: "deferred", oid };
  const count = plan.objects - fresh.size;
  yield { kind: "tally", outcome: "skipped", code: "read-before", count };
  for (const tally of known.skipped) yield { kind: "tally", outcome: "skipped", ...tally };
}
function tracerOf(git, plan, sweep) {
  return canWalk(plan) ? repositoryTracer(git, plan, sweep) : noTracer;
}
function lateTracer(git, sweep) {
  let tracer = null;
  return {
    trace: async (keys) => {
      tracer = tracerOf(git, await planObjects(git.objectFolders, git.idBytes), sweep);
      return tracer.trace(keys);
    },
    facts: () => repositoryFacts(git),
    progress: () => tracer?.progress() ?? null
  };
}
function objectsTaken({ packs, loose, looseCounter }) {
  const packed = packs.reduce((sum2, { counters }) => sum2 + Atomics.load(counters, 1), 0);
  return packed + Math.min(loose.length, Atomics.load(looseCounter, 0));
}
function canWalk({ looped, listing }) {
  return !looped && listing.special.length === 0;
}
var noTracer = {
  trace: () => {
    throw new BrleaksError(
      "git-failed",
      "git cannot walk this history: a pack has deltas that are their own base, or an object is a pipe or a device"
    );
  },
  facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null }),
  progress: () => null
};
async function* items(history, { shares, remaining, notices, isKnown }, request) {
  const { objects, repeated } = history.plan;
  yield* limitItems(history);
  const names = collect(nameItems(history, request.needles, remaining.namedAt));
  names.catch(() => {
  });
  yield* sideFileItems(history.git, request);
  let accounted = 0;
  for await (const item of shares) {
    if (item.kind === "deferred") {
      remaining.deferred.add(item.oid);
      accounted += item.searched ? 0 : 1;
    } else if (item.kind === "missing") remaining.missing.add(item.oid);
    else if (item.kind === "unreadable") {
      accounted++;
      yield objectProblem(item);
    } else if (item.kind === "lfs-pointer") remaining.pointers.set(item.content, item.oid);
    else if (item.kind === "brotli-name") remaining.brotli.add(item.oid);
    else if (item.kind === "named-tree") remaining.trees.add(item.oid);
    else if (item.kind === "no-memory") notices.push(noMemory);
    else {
      accounted += countsObjects(item) ? item.count : 0;
      yield item;
    }
  }
  yield* await names;
  if (request.signal.aborted) return;
  if (!isKnown) yield* accountItems(objects + repeated - accounted, repeated);
  yield* remainingItems(history, remaining, request);
}
function* accountItems(missing, repeated) {
  if (missing > 0) yield unaccounted(missing);
  if (repeated > 0) {
    yield { kind: "tally", outcome: "read", unit: "object", count: -repeated, bytes: 0 };
  }
}
function countsObjects(item) {
  if (item.kind !== "tally" || item.outcome !== "read") return false;
  return item.unit === "object" || item.unit === "commit";
}
var noMemory = 'objects were read through git, which takes longer: the address space is too small for the memory of WebAssembly (see "ulimit -v")';
function unaccounted(count) {
  const what = count === 1 ? "1 object" : `${count} objects`;
  return { kind: "problem", what, reason: { code: "uncounted-objects" } };
}
async function collect(items2) {
  const collected = [];
  for await (const item of items2) collected.push(item);
  return collected;
}

// src/sources/submodules.ts
async function repositoryAndSubmodules(git, options) {
  const { known } = options;
  const open2 = async (opened, name) => {
    const { objectFolders, idBytes } = opened;
    const remembered = name === "" ? known : null;
    const old = remembered === null ? null : planKnownObjects(objectFolders, idBytes, remembered);
    const plan = old?.plan ?? await planObjects(objectFolders, idBytes);
    const before = old === null || remembered === null ? null : { ...old, known: remembered };
    const source = wholeHistorySource({ git: opened, plan }, { ...options, before });
    return { name, source, holds: (oid) => isPlanned(plan, oid) };
  };
  const main = await open2(git, "");
  const { submodules, failed } = listSubmodules(git.layout);
  const problems = failed.map((unread) => ({ kind: "problem", ...unread }));
  const others = [];
  for (const { name, folder } of submodules) {
    let inner = null;
    try {
      inner = await openRepository(folder, { signal: git.signal });
      others.push(await open2(inner, name));
    } catch (error) {
      inner?.close();
      if (!(error instanceof BrleaksError)) {
        for (const { source } of others) source.close();
        throw error;
      }
      problems.push({ kind: "problem", what: `submodule ${name}`, reason: errorReason(error) });
    }
  }
  return joined2(main, others, problems);
}
function joined2(main, submodules, problems) {
  const parts = [main, ...submodules];
  return {
    label: main.source.label,
    tracer: joinTracers(main, submodules),
    // More notices may be added while it is read.
    get notices() {
      const read = submodules.map(
        ({ name }) => `the repository of submodule ${name} is read as well`
      );
      return [...read, ...new Set(parts.flatMap(({ source }) => source.notices))];
    },
    items: async function* (request) {
      yield* problems;
      for (const part of parts) yield* itemsOf(part, request);
    },
    progress: () => ({
      unit: "object",
      total: sum(parts, ({ total }) => total),
      done: sum(parts, ({ done }) => done)
    }),
    // Submodules are read again each time: they are rarely large.
    readObjects: (found) => main.source.readObjects?.(found) ?? null,
    close: () => {
      for (const { source } of parts) source.close();
    }
  };
}
function sum(parts, count) {
  const progress = parts.flatMap(({ source }) => source.progress() ?? []);
  return progress.reduce((all, part) => all + count(part), 0);
}
function named(item, name) {
  return item.kind === "problem" ? { ...item, what: `submodule ${name}: ${item.what}` } : item;
}
function openNamed(container, name) {
  return (search) => container.open({ ...search, emit: (item) => search.emit(named(item, name)) });
}
async function* itemsOf({ name, source }, request) {
  if (request.signal.aborted) return;
  for await (const item of source.items(request)) {
    if (name === "") yield item;
    else if (item.kind === "container") yield { ...item, open: openNamed(item, name) };
    else yield named(item, name);
  }
}

// src/scan/trace-keys.ts
async function traceKeys(keys, tracer) {
  const histories = /* @__PURE__ */ new Map();
  const inHistory = keys.filter((key) => objectsOf(key).length > 0);
  if (inHistory.length === 0) return histories;
  const traces = await tracer.trace(inHistory.map(objectsOf));
  const budget = new SightingBudget(keys);
  const pathsOf = shownPaths();
  for (const [number, key] of inHistory.entries()) {
    const parts = partsOf(key, number, traces);
    if (parts.length > 0) histories.set(key.fingerprint, joinHistories(parts));
    const { sightings } = key;
    key.sightings = [];
    for (const sighting of sightings) {
      const found = traces.objects.get(sighting.object ?? "");
      if (found === void 0) budget.add(key, sighting);
      else addTraced(key, sighting, found, pathsOf(found), budget);
    }
  }
  budget.settle();
  return histories;
}
function objectsOf(key) {
  return [...new Set(key.sightings.flatMap(({ object }) => object ?? []))];
}
function addTraced(key, sighting, { history, paths: all }, paths, budget) {
  const { firstCommit: commit, firstAuthor: author, firstDate: date } = history;
  const own = { ...sighting, commit, author, date };
  if (!isInBlob(sighting) || all.length === 0) {
    budget.add(key, own);
    return;
  }
  key.omitted += all.length - paths.length;
  for (const path of paths) budget.add(key, atPath(own, path, history));
}
function atPath(sighting, { path, rawPath, note, atHead }, history) {
  if (!note) return { ...sighting, path, rawPath, atHead: atHead ?? history.atHead };
  const ref = history.refs.find((name) => name.startsWith("refs/notes/"));
  return { ...sighting, path, rawPath, source: "note", ref };
}
function shownPaths() {
  const known = /* @__PURE__ */ new Map();
  return (object) => {
    const { paths } = object;
    if (paths.length <= mostPerKey) return paths;
    const shown = known.get(object) ?? [...paths].sort((a, b) => compareNullable(a.path, b.path)).slice(0, mostPerKey);
    known.set(object, shown);
    return shown;
  };
}
function isInBlob({ source, formats }) {
  return source === "blob" || source === "file-name" && formats !== void 0;
}
function partsOf(key, number, traces) {
  const joined3 = traces.keys[number] ?? null;
  const others = objectsOf(key).filter((oid) => !joined3?.objects.has(oid));
  const own = others.flatMap((oid) => traces.objects.get(oid)?.history ?? []);
  return joined3 === null ? own : [joined3.history, ...own];
}
function joinHistories(parts) {
  const reachable = parts.filter(({ unreachable }) => unreachable === null);
  const first = firstOf(reachable.length > 0 ? reachable : parts);
  const atHead = parts.some((part) => part.atHead === true) ? true : parts.every((part) => part.atHead === false) ? false : null;
  const removals = parts.filter(({ removedIn }) => removedIn !== null);
  const removal = atHead === false ? latest(removals, ({ removedDate }) => removedDate) ?? removals[0] : null;
  return {
    firstCommit: first?.firstCommit ?? null,
    firstAuthor: first?.firstAuthor ?? null,
    firstDate: first?.firstDate ?? null,
    lastDate: latest(parts, ({ lastDate }) => lastDate)?.lastDate ?? null,
    atHead,
    refs: joinRefs(parts),
    refsComplete: parts.every(({ refsComplete }) => refsComplete),
    removedIn: removal?.removedIn ?? null,
    removedDate: removal?.removedDate ?? null,
    unreachable: reachable.length > 0 ? null : parts[0]?.unreachable ?? null
  };
}
function joinRefs(parts) {
  const [only] = parts;
  if (only !== void 0 && parts.length === 1) return only.refs;
  return [...new Set(parts.flatMap(({ refs }) => refs))].sort();
}
function firstOf(histories) {
  const withCommit = histories.filter(({ firstCommit }) => firstCommit !== null);
  const dated = withCommit.filter(({ firstDate }) => firstDate !== null);
  dated.sort((a, b) => Date.parse(a.firstDate ?? "") - Date.parse(b.firstDate ?? ""));
  return dated[0] ?? withCommit[0];
}
function latest(histories, dateOf) {
  return histories.filter((history) => dateOf(history) !== null).sort((a, b) => Date.parse(dateOf(b) ?? "") - Date.parse(dateOf(a) ?? ""))[0];
}

// src/scan/plain-detection.ts
function fromPlain(plain, rules) {
  if (plain.kind === "rejection" || plain.kind === "rejections") return plain;
  const { ruleId, secret, ...others } = plain;
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === void 0) throw new TypeError(`no rule ${ruleId}`);
  return { ...others, rule, secret: Secret.fromPlain(secret) };
}

// src/scan/worker-pool.ts
var helloMs = 3e4;
var WorkerPool = class {
  #task;
  #protocol;
  #workers = /* @__PURE__ */ new Set();
  #results = [];
  #faults = [];
  #wake = null;
  constructor(task, protocol) {
    this.#task = task;
    this.#protocol = protocol;
  }
  /** Errors that ended threads after they had begun. Their share of the objects is lost. */
  get faults() {
    return this.#faults;
  }
  add(worker) {
    this.#workers.add(worker);
    let state = "new";
    let fault = new BrleaksError("internal", "it ended early");
    const patience = setTimeout(() => {
      if (state === "new") void worker.terminate();
    }, helloMs);
    worker.on("message", (message) => {
      if (state === "new") {
        if (message?.kind !== "hello" || message.protocol !== this.#protocol) {
          void worker.terminate();
          return;
        }
        state = "working";
        worker.postMessage(this.#task);
      } else if (message.kind === "done") state = "done";
      else this.#results.push(message);
      this.#wake?.();
    });
    worker.on("error", (error) => {
      fault = knownError(error);
    });
    worker.on("exit", () => {
      clearTimeout(patience);
      if (state === "working") this.#faults.push(fault);
      this.#workers.delete(worker);
      this.#wake?.();
    });
  }
  /** The next results; null once all threads have ended. */
  async next() {
    for (; ; ) {
      const results = this.#results.shift();
      if (results !== void 0) return results;
      if (this.#workers.size === 0) return null;
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
  }
  /** Ends all threads. */
  async terminate() {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }
};

// src/scan/worker-protocol.ts
var workerProtocol = `brleaks ${version} worker`;

// src/scan/threads.ts
var objectsWorthAThread = 4e4;
var mostThreads = 8;
var turnMs = 50;
function threadsFor(objects, jobs, cores) {
  if (jobs !== null && jobs > 0) return jobs;
  const paying = Math.floor(objects / objectsWorthAThread);
  return Math.max(1, Math.min(paying, cores, mostThreads));
}
var workerFile = "./brleaks-worker.js";
async function* readShared(reading) {
  const { plan, signal } = reading;
  const threads = threadsFor(plan.objects, reading.jobs, reading.cores);
  const worker = new URL(workerFile, __file.url);
  if (threads > 1 && existsSync(worker)) yield* readInThreads(reading, threads, worker);
  if (!signal.aborted && !isTaken(plan)) yield* readInThisThread(reading);
}
function isTaken({ packs, loose, looseCounter }) {
  const packed = packs.every((pack) => Atomics.load(pack.counters, 0) >= pack.groups.length - 1);
  return packed && Atomics.load(looseCounter, 0) >= loose.length;
}
async function* readInThisThread({
  plan,
  needles,
  own,
  allowance,
  signal
}) {
  const rulesOut = (blob, hit) => own.rulesOut(blob, hit);
  let turn = Date.now();
  for (const item of sharesOf(plan, { needles, allowance }, rulesOut)) {
    if (signal.aborted) break;
    if (item.kind === "chunk" && own.isLoaded) for (const found of own.search(item)) yield found;
    else yield item;
    if (Math.abs(Date.now() - turn) < turnMs) continue;
    await setImmediate();
    turn = Date.now();
  }
  yield* own.takeRejections();
}
function* sharesOf(plan, request, rulesOut) {
  for (const item of shareItems(plan, request, rulesOut)) {
    yield item;
    if (item.kind === "no-memory") yield* deferUntaken(plan);
  }
}
async function* readInThreads({ plan, rules, decodeDepth, keepFiltered, allowance, signal }, threads, file) {
  const { Worker } = await import("node:worker_threads");
  if (signal.aborted) return;
  const pool = new WorkerPool(
    { kind: "search", plan, rules, decodeDepth, keepFiltered, containers: allowance.limits },
    workerProtocol
  );
  const stop = () => void pool.terminate();
  signal.addEventListener("abort", stop);
  try {
    for (let i = 0; i < threads; i++) pool.add(new Worker(file));
    for (let results = await pool.next(); results !== null; results = await pool.next()) {
      if (signal.aborted) return;
      yield* itemsOf2(results, rules);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await pool.terminate();
  }
  for (const fault of pool.faults) {
    const reason = errorReason(fault);
    yield { kind: "problem", what: "a thread that reads objects", reason, isBug: fault.isBug };
  }
}
function* itemsOf2(results, rules) {
  yield* results.items;
  for (const detection of results.detections) yield fromPlain(detection, rules);
  for (const [reason, count] of results.rejections) yield { kind: "rejections", reason, count };
  yield* results.unread;
  for (const pointer of results.pointers) yield { kind: "lfs-pointer", ...pointer };
  for (const oid of results.brotli) yield { kind: "brotli-name", oid };
  for (const oid of results.trees) yield { kind: "named-tree", oid };
}

exports.packTypes = packTypes;
exports.looseBetween = looseBetween;
exports.deltaModes = deltaModes;
exports.Codec = Codec;
exports.largestObject = largestObject;
exports.largestTree = largestTree;
exports.arenaBytes = arenaBytes;
exports.windowBytes = windowBytes;
exports.windowCount = windowCount;
exports.packedBytes = packedBytes;
exports.idNumber = idNumber;
exports.makeExpansion = makeExpansion;
exports.ExpansionMeter = ExpansionMeter;
exports.inflateEntry = inflateEntry;
exports.PackWindows = PackWindows;
exports.isBuiltIn = isBuiltIn;
exports.emptyPackCache = emptyPackCache;
exports.WorkerPool = WorkerPool;
exports.workerProtocol = workerProtocol;
exports.threadsFor = threadsFor;
exports.workerFile = workerFile;
exports.readShared = readShared;
exports.traceKeys = traceKeys;
exports.createSweepTask = createSweepTask;
exports.counterOf = counterOf;
exports.looseCounterOf = looseCounterOf;
exports.isSwept = isSwept;
exports.repositoryAndSubmodules = repositoryAndSubmodules;
