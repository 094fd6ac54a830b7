import {
  brotliNames,
  brotliNeedle,
  objectItems
} from "./main-sources-brotli-blobs.js";
import {
  allIndexEntries,
  isZero
} from "./main-git-changes.js";
import {
  gitDirectories,
  listRefs,
  readReflogs,
  unlistedDirectories
} from "./main-git-refs.js";
import {
  isHead
} from "./main-git-head.js";
import {
  BrleaksError,
  closeSync,
  codeOf,
  createHash,
  errorReason,
  holdsNeedle,
  inflateSync,
  isSpecial,
  join,
  literalPattern,
  lstatSync,
  mayBeContainer,
  nameChunk,
  node_zlib_exports,
  open,
  openFlags,
  openRegular,
  pathFromBytes,
  placedSearcher,
  randomInt,
  readRegular,
  readSync,
  readdirSync,
  readlinkSync,
  recogniseBytes,
  savedNeedles,
  statSync
} from "./main.js";

// src/git/loose.ts
var deflateLoss = 1024 * 1024;
function inflateLoose(path, limit) {
  let whole;
  try {
    whole = inflateSync(readRegular(path, limit + deflateLoss), { maxOutputLength: limit });
  } catch {
    return null;
  }
  const nul = whole.subarray(0, 32).indexOf(0);
  const header = /^(blob|commit|tag|tree) (\d+)$/.exec(
    whole.toString("latin1", 0, Math.max(0, nul))
  );
  if (header === null || whole.length - nul - 1 !== Number(header[2])) return null;
  return { type: header[1], bytes: whole.subarray(nul + 1) };
}

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
  const version = header.readUInt32BE(4);
  if (version !== 2 && version !== 3) throw new PackFault(`unsupported pack version ${version}`);
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
var arenaBytes = 160 * 1024 * 1024;
var windowStep = 16 * 1024;
var windowOverlap = 4 * 1024;
var windowBytes = windowStep + windowOverlap;
var windowCount = 1024;
var packedBytes = 512 * 1024;
var batchBytes = 2 * 1024 * 1024;
var skeletonBytes = 2 * batchBytes;
var slack = 32;
var listBytes = Math.ceil(largestObject / 24) * 4;
var listedSlots = 32768;
var total = windowCount * windowBytes + packedBytes + batchBytes + skeletonBytes + largestObject + arenaBytes + listBytes + listedSlots * 32;
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
  arena;
  /** @throws an error where WebAssembly or the address space for the memory is not available. */
  constructor(needles) {
    const placed = placedSearcher(needles);
    this.codec = new Codec(total + placed.spaceBytes + 8 * slack);
    const address = this.codec.reserve(placed.spaceBytes);
    this.searcher = placed.placeIn({ memory: this.codec.shared, address });
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots);
    this.windows = this.codec.reserve(windowCount * windowBytes);
    this.packed = this.codec.reserve(packedBytes + slack);
    this.batch = this.codec.reserve(batchBytes + slack);
    this.skeletons = this.codec.reserve(skeletonBytes + slack);
    this.large = this.codec.reserve(largestObject + slack);
    this.list = this.codec.reserve(listBytes);
    this.arena = this.codec.reserve(arenaBytes + slack);
  }
};

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
    const items = this.#items;
    this.#items = [];
    return items;
  }
};

// src/git/pack/window.ts
var notLocated = { tooLarge: -1, packEnds: -2 };
var PackWindows = class {
  #file;
  #cache;
  #memory;
  #base;
  #packed;
  /** Addresses of the loaded windows, in the order in which they were loaded. */
  #windows = /* @__PURE__ */ new Map();
  constructor(path, cache, { codec, windows, packed }) {
    this.#cache = cache;
    this.#memory = codec.memory;
    this.#base = windows;
    this.#packed = packed;
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
    if (this.#windows.size >= windowCount) {
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
var { crc32 } = node_zlib_exports;
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
  #objectsRead = 0;
  #commitsRead = 0;
  #bytesRead = 0;
  constructor(plan, expansion, memory, references, signs) {
    this.#plan = plan;
    this.#expansion = new ExpansionMeter(expansion);
    this.#forest = plan.forest;
    this.#index = plan.index;
    this.#references = references;
    this.#starts = new BlobStarts(memory.codec.memory, signs);
    this.#left = new LeftEntries(plan);
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    this.#roots = new SearchBatch(memory.searcher, this.#bytes.subarray(memory.batch));
    this.#skeletons = new SearchBatch(memory.searcher, this.#bytes.subarray(memory.skeletons));
    this.#arenaEnd = memory.arena + arenaBytes;
    this.#windows = new PackWindows(plan.path, plan.cache, memory);
    this.#clearSkeletons();
  }
  /** Takes groups of delta trees, as long as there are any that no other thread has taken. */
  *read() {
    const { groups, counters } = this.#plan;
    for (; ; ) {
      const group = Atomics.add(counters, 0, 1);
      if (group >= groups.length - 1) return;
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
    const readable = type !== badEntry && type !== loopedEntry && size <= largestObject;
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
    if (deltaSize > largestObject) return -1;
    const delta = this.#inflate(entry, deltaSize, false);
    if (delta === -1) return -1;
    const leaf = firstChild[entry] === -1;
    const made = type === packTypes.tree ? deltaModes.putTogether | deltaModes.notePieces : leaf && type === packTypes.blob ? 0 : deltaModes.putTogether;
    const result = this.#applyDelta(delta, deltaSize, base, made | deltaModes.writeSkeleton);
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
    const room = Math.min(this.#arenaEnd - into, largestObject);
    const { codec } = this.#memory;
    return codec.applyDelta(delta, delta + deltaSize, base.at, base.size, into, room, how);
  }
  /** Inflates an entry into the batch, or by itself if it is large. Gives its address; -1 where that cannot be done. */
  #inflate(entry, size, search) {
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
  /** Large entries are worth a call into native code. */
  #inflateAlone(entry, offset, end, header, size, search) {
    const packed = this.#windows.readAlone(offset, end);
    if (packed.length < end - offset) return -1;
    const { checks } = this.#index;
    if (checks !== null && crc32(packed) !== checks[entry]) return -1;
    let inflated;
    try {
      const options = { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) };
      inflated = inflateSync(packed.subarray(header), options);
    } catch {
      return -1;
    }
    if (inflated.length !== size) return -1;
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
    const { parents } = this.#forest;
    const dirty = new Set(this.#dirty);
    this.#dirty.length = 0;
    const needed = /* @__PURE__ */ new Set();
    const roots = /* @__PURE__ */ new Set();
    for (const entry of dirty) {
      let at = entry;
      while (!needed.has(at)) {
        needed.add(at);
        const parent = parents[at];
        if (parent < 0) roots.add(at);
        else at = parent;
      }
    }
    for (const root of [...roots].sort((a, b) => a - b)) yield* this.#readTree(root, dirty, needed);
  }
  *#readTree(root, dirty, needed) {
    const { firstChild, nextSibling, sizes, types } = this.#forest;
    const type = typeNames[types[root]];
    const size = sizes[root];
    const from = this.#inflate(root, size, false);
    if (from === -1) return;
    const { arena } = this.#memory;
    this.#bytes.copyWithin(arena, from, from + size);
    const stack = [];
    const enter = (entry, at, length, suspect) => {
      const item = suspect ? this.#found(entry, type, at, length) : null;
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
    const deltaSize = this.#forest.sizes[entry];
    if (this.#expansion.exceeded) return overExpanded;
    if (deltaSize > largestObject) return unreadable;
    const delta = this.#inflate(entry, deltaSize, false);
    if (delta === -1) return unreadable;
    const result = this.#applyDelta(delta, deltaSize, base, deltaModes.putTogether);
    if (result === deltaFaults.noRoom) return tooLarge;
    if (result >= 0) this.#expansion.add((result >> 1) * searchWeight);
    return result < 0 ? unreadable : result >> 1;
  }
  /** An object that was put together, if it holds a needle or is a container. Its id is proved: an index could lie. */
  #found(entry, type, at, size) {
    const bytes = this.#bytes.subarray(at, at + size);
    const isContainer = this.#starts.isContainer(packTypes[type], at, size);
    if (!isContainer && !this.#memory.searcher.holds(bytes)) return null;
    const oid = oidOf(this.#index, entry);
    const algorithm = this.#index.idBytes === 32 ? "sha256" : "sha1";
    const proof = createHash(algorithm).update(`${type} ${size}\0`).update(bytes).digest("hex");
    if (proof !== oid) return { kind: "deferred", oid, searched: true };
    return { kind: "object", oid, type, bytes };
  }
  #count(type, bytes) {
    this.#objectsRead++;
    if (type === packTypes.commit) this.#commitsRead++;
    this.#bytesRead += bytes;
  }
};

// src/git/pack/id-set.ts
function makeIdSet(room, idBytes) {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, room * 2)));
  return {
    idBytes,
    ids: new Uint8Array(new SharedArrayBuffer(Math.max(1, room) * idBytes)),
    slots: new Uint32Array(new SharedArrayBuffer(slots * 4)),
    factors: Uint32Array.from({ length: 8 }, () => randomInt(2 ** 32) | 1),
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

// src/git/pack/references.ts
var Presence = class {
  #first;
  #others;
  /** @param others every object that is not in the first pack. */
  constructor(first, others) {
    this.#first = first === void 0 ? null : { ids: first.ids, idBytes: first.idBytes, starts: startsOf(first) };
    this.#others = others;
  }
  /** True if the object with the id at `bytes[at]` exists. */
  has(bytes, at) {
    if (this.#first !== null && isIn(this.#first, bytes, at)) return true;
    return hasId(this.#others, bytes, at);
  }
};
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
var mostSteps = 16;
function isIn({ ids, idBytes, starts }, bytes, at) {
  const first = bytes[at] << 8 | bytes[at + 1];
  let low = starts[first];
  let high = starts[first + 1];
  if (low === high) return false;
  const next = bytes[at + 2] << 8 | bytes[at + 3];
  let place = low + Math.floor((high - low) * next / 65536);
  for (let step = 0; low < high; step++) {
    const order = compareIds2(ids, place * idBytes, bytes, at, idBytes);
    if (order === 0) return true;
    if (order < 0) low = place + 1;
    else high = place;
    if (step >= mostSteps) place = low + high >>> 1;
    else place += order < 0 ? 1 : -1;
    if (place < low) place = low;
    if (place >= high) place = high - 1;
  }
  return false;
}
function compareIds2(ids, a, bytes, b, length) {
  for (let i = 2; i < length; i++) {
    const difference = ids[a + i] - bytes[b + i];
    if (difference !== 0) return difference;
  }
  return 0;
}
function hexOf(bytes, at, idBytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString("hex");
}
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
    this.#addresses = new Uint32Array(this.#bytes.buffer, memory.list, listBytes / 4);
  }
  /** Ids of missing objects found since the last call. */
  take() {
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
  /** Checks an object in another buffer, of at most `largestObject` bytes. */
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
    const { codec, list } = this.#memory;
    const most = Math.floor(listBytes / this.#idBytes);
    const count = codec.listHeaders(at, size, this.#idBytes, list, most, tag);
    for (let i = 0; i < count; i++) this.#look(list + i * this.#idBytes);
  }
  #look(id) {
    if (this.#presence.has(this.#bytes, id)) return;
    this.#missing.add(hexOf(this.#bytes, id, this.#idBytes));
  }
};

// src/git/objects.ts
var looseShare = 256;
function* readShare(plan, needles, signs) {
  const memory = reserveMemory(needles);
  if (memory === null) {
    yield { kind: "no-memory" };
    return;
  }
  const presence = new Presence(plan.packs[0]?.index, plan.others);
  const references = new ReferenceCheck(presence, plan.idBytes, memory);
  for (const pack of plan.packs) {
    let reader;
    try {
      reader = new PackReader(pack, plan.expansion, memory, references, signs);
    } catch (error) {
      if (error.code === void 0) throw error;
      yield* unreadGroups(pack);
      continue;
    }
    try {
      yield* reader.read();
    } finally {
      reader.close();
    }
  }
  for (const [from, to] of looseShares(plan)) {
    yield* readLoose(plan, from, to, memory.searcher, references, signs);
  }
}
function* deferUntaken(plan) {
  for (const pack of plan.packs) yield* unreadGroups(pack);
  for (const [from, to] of looseShares(plan)) {
    for (const { oid } of looseBetween(plan.loose, from, to)) yield { kind: "deferred", oid };
  }
}
function reserveMemory(needles) {
  try {
    return new PackMemory(needles);
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
function* readLoose(plan, from, to, searcher, references, signs) {
  let objects = 0;
  let commits = 0;
  let bytes = 0;
  for (const { oid, path } of looseBetween(plan.loose, from, to)) {
    const object = inflateLoose(path, largestObject);
    if (object === null) {
      yield { kind: "deferred", oid };
      continue;
    }
    objects++;
    commits += object.type === "commit" ? 1 : 0;
    bytes += object.bytes.length;
    references.checkBytes(packTypes[object.type], object.bytes);
    const isContainer = object.type === "blob" && signs.isContainer(object.bytes);
    if (!isContainer && !searcher.holds(object.bytes)) continue;
    if (hashOf2(object.type, object.bytes, plan.idBytes) === oid)
      yield { kind: "object", oid, ...object };
    else yield { kind: "deferred", oid, searched: true };
  }
  yield { kind: "searched", objects, commits, bytes };
  for (const oid of references.take()) yield { kind: "missing", oid };
}
function hashOf2(type, bytes, idBytes) {
  const hash = createHash(idBytes === 32 ? "sha256" : "sha1");
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/git/ref-files.ts
function brokenRefs(git, listed) {
  const { gitDir, commonDir } = git.layout;
  const problems = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const reason = headFault(join(folder, "HEAD"));
    if (reason !== null) problems.push({ what: `${prefix}HEAD`, reason });
  }
  if (lstatSync(join(commonDir, "reftable"), { throwIfNoEntry: false })?.isDirectory()) {
    return problems;
  }
  for (const folder of /* @__PURE__ */ new Set([commonDir, gitDir])) walk(folder, "refs", listed, problems);
  return problems;
}
function walk(folder, name, listed, problems) {
  for (const entry of entriesOf(join(folder, name), problems)) {
    const ref = `${name}/${entry.name}`;
    if (entry.isDirectory()) walk(folder, ref, listed, problems);
    else if (!listed.has(ref) && isRefName(entry.name)) {
      const reason = refFault(join(folder, ref));
      if (reason !== null) problems.push({ what: ref, reason });
    }
  }
}
function isRefName(name) {
  return !name.startsWith(".") && !name.endsWith(".lock");
}
function entriesOf(folder, problems) {
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
  if (text === null || text instanceof Error) return unreadable2(text);
  if (text.trim() === "") return { code: "empty-ref" };
  const names = /^ref:\s*\S/.test(text) || /^(?!0+\s)(?:[0-9a-f]{40}|[0-9a-f]{64})(?:\s|$)/.test(text);
  return names ? null : { code: "damaged-ref" };
}
function headFault(path) {
  if (isSymbolicRef(path)) return null;
  const text = textOf(path);
  if (text === null || text instanceof Error) return unreadable2(text);
  return isHead(text) ? null : { code: "damaged-head" };
}
function unreadable2(error) {
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
  for (let at = 0; at < bytes.length; ) {
    const nul = bytes.indexOf(0, at);
    const end = nul + 1 + idBytes;
    if (nul === -1 || end > bytes.length) return;
    if (bytes.toString("latin1", at, at + 6) !== "160000") yield bytes.toString("hex", nul + 1, end);
    at = end;
  }
}

// src/git/pack/listing.ts
function listObjects(folders, idBytes) {
  const loose = new LooseListBuilder(idBytes);
  const special = [];
  const unlisted = [];
  const orUnlisted = (folder, list) => {
    try {
      return list();
    } catch (error) {
      const code = codeOf(error);
      if (code !== "ENOENT" && code !== "ENOTDIR") unlisted.push({ path: folder, reason: code });
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
  return { loose: loose.list(), packs, special, unlisted };
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
  const entries = packs.reduce((sum, pack) => sum + pack.index.count, 0) + loose.length;
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
    expansion: makeExpansion(packs.reduce((sum, pack) => sum + pack.bytes, 0)),
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
  const room = smaller.reduce((sum, pack) => sum + pack.index.count, loose.length);
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
  const unlisted = [];
  const walk2 = (folder, depth) => {
    for (const entry of entriesOf2(folder, unlisted)) {
      if (depth === 2 && /^[0-9a-f]{64}$/.test(entry.name)) contents.push(entry.name);
      else if (depth < 2 && entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) {
        walk2(join(folder, entry.name), depth + 1);
      }
    }
  };
  walk2(lfsFolder(commonDir), 0);
  return { contents, unlisted };
}
function entriesOf2(folder, unlisted) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reason = codeOf(error);
    if (reason !== "ENOENT" && reason !== "ENOTDIR") unlisted.push({ path: folder, reason });
    return [];
  }
}

// src/sources/repository-patterns.ts
function repositoryPatterns(opens) {
  return opens ? [lfsNeedle, brotliNeedle] : [lfsNeedle];
}

// src/sources/history.ts
function* shareItems(plan, request) {
  const { isOn } = request.allowance;
  const begins = isOn ? containerSigns : noContainers;
  for (const item of readShare(plan, repositoryNeedles(request.needles, isOn), begins)) {
    if (item.kind === "object") yield* foundItems(item, { ...request, isWholeHistory: true });
    else if (item.kind === "searched") yield* searched(item);
    else yield item;
  }
}
function repositoryNeedles(needles, opens) {
  const saved = opens ? needles.tables?.inRepositories?.() ?? null : null;
  if (saved !== null) return savedNeedles(saved);
  return { tables: null, patterns: [...needles.patterns, ...repositoryPatterns(opens)] };
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
  const listed = new Set(refs.filter((ref) => ref.oid !== null).map((ref) => ref.name));
  for (const problem of brokenRefs(git, listed)) yield { kind: "problem", ...problem };
  for (const ref of refs) {
    if (ref.oid !== null && keepsObjects(ref)) note(ref.oid, ref.name);
    yield* refItems(ref, needles);
  }
  yield { kind: "tally", outcome: "read", unit: "ref", count: refs.length, bytes: 0 };
  yield* indexItems(git, needles, note);
  const reflogs = await readReflogs(git);
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
      if (mode !== submoduleMode) note(oid, `staged as ${path.toString("utf8")}`);
      if (!holdsNeedle(path, needles)) continue;
      const named = pathFromBytes(path);
      yield nameChunk({ source: "file-name", ...named, object: oid }, path);
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    yield { kind: "problem", what: "an index", reason: errorReason(error) };
  }
}
var submoduleMode = "160000";
function refItems(ref, needles) {
  if (!holdsNeedle(ref.nameBytes, needles)) return [];
  const origin = { source: "ref-name", path: null, object: null, ref: ref.name };
  return [nameChunk(origin, ref.nameBytes)];
}
function limitItems({ git, plan }) {
  const problems = [];
  const { shallow } = git;
  if (shallow.length > 0) {
    problems.push({
      kind: "problem",
      what: `shallow clone, cut off at ${shallow.length} ${shallow.length === 1 ? "commit" : "commits"}`,
      reason: { code: "shallow-clone" }
    });
  }
  const { unlisted, special } = plan.listing;
  for (const { path, reason } of unlisted) {
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

export {
  makeExpansion,
  ExpansionMeter,
  PackFault,
  readPackIndex,
  findId,
  compareIds,
  packTypes,
  emptyForest,
  makeIdSet,
  addId,
  hasId,
  idNumber,
  looseBetween,
  looseId,
  LooseListBuilder,
  listObjects,
  createPackCache,
  emptyPackCache,
  planObjects,
  otherObjects,
  isPlanned,
  missingObjects,
  presentObjects,
  isBuiltIn,
  referencesOf,
  lfsPath,
  listLfs,
  inflateLoose,
  deltaModes,
  Codec,
  largestObject,
  arenaBytes,
  windowBytes,
  windowCount,
  packedBytes,
  PackWindows,
  deferUntaken,
  shareItems,
  holdsName,
  lfsContent,
  nameItems,
  limitItems
};
