const __load = async (path) => require(path);
const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  arReader: () => arReader,
  avroReader: () => avroReader,
  brotliReader: () => brotliReader,
  bzip2Content: () => bzip2Content,
  bzip2Reader: () => bzip2Reader,
  cpioReader: () => cpioReader,
  gitPackReader: () => gitPackReader,
  gzipReader: () => gzipReader,
  id3Reader: () => id3Reader,
  isoReader: () => isoReader,
  leveldbReader: () => leveldbReader,
  libarchiveReader: () => libarchiveReader,
  lz4Reader: () => lz4Reader,
  lzwReader: () => lzwReader,
  mailReader: () => mailReader,
  mboxReader: () => mboxReader,
  officeXmlReader: () => officeXmlReader,
  openContainer: () => openContainer,
  parquetReader: () => parquetReader,
  pdfReader: () => pdfReader,
  pngReader: () => pngReader,
  rpmReader: () => rpmReader,
  sqliteLogReader: () => sqliteLogReader,
  sqliteReader: () => sqliteReader,
  tarReader: () => tarReader,
  xzContent: () => xzContent,
  xzReader: () => xzReader,
  zipReader: () => zipReader,
  zlibReader: () => zlibReader,
  zlibStream: () => zlibStream,
  zstdContent: () => zstdContent,
  zstdReader: () => zstdReader
});
module.exports = __toCommonJS(stdin_exports);

// src/sources/containers/byte-source.ts
var pieceBytes = 256 * 1024;
var ByteSource = class {
  #pieces;
  #budget;
  #held = [];
  #heldBytes = 0;
  #ended = false;
  #read = 0;
  constructor(input, budget) {
    this.#pieces = input.pieces()[Symbol.asyncIterator]();
    this.#budget = budget;
  }
  /** Bytes taken so far. */
  get position() {
    return this.#read - this.#heldBytes;
  }
  /** The next bytes: as many as are at hand, at most `most`; null at the end. */
  async some(most) {
    const ahead = await this.ahead();
    if (ahead === null) return null;
    const taken2 = ahead.subarray(0, most);
    this.drop(taken2.length);
    return taken2;
  }
  /** The bytes at hand, without joining pieces; null at the end. They stay in the source. */
  async ahead() {
    if (this.#heldBytes === 0 && !await this.#fill()) return null;
    return this.#held[0] ?? null;
  }
  /** The bytes at hand, if there are so many in one piece: no promise is needed for small entries. They stay in the source. */
  atHand(count) {
    const first = this.#held[0];
    return first !== void 0 && first.length >= count ? first.subarray(0, count) : null;
  }
  /** The next bytes, up to `count`; fewer only at the end. They stay in the source. */
  async peek(count) {
    while (this.#heldBytes < count && await this.#fill()) {
    }
    const [first] = this.#held;
    if (first !== void 0 && first.length >= Math.min(count, this.#heldBytes)) {
      return first.subarray(0, count);
    }
    const joined = Buffer.concat(this.#held);
    this.#held = [joined];
    return joined.subarray(0, count);
  }
  /** Takes exactly `count` bytes. Null, and nothing taken, if there are fewer. */
  async take(count) {
    const bytes = await this.peek(count);
    if (bytes.length < count) return null;
    this.drop(count);
    return bytes;
  }
  /** Leaves out bytes. Returns false if the source ends before. */
  async skip(count) {
    for (let left = count; left > 0; ) {
      const taken2 = await this.some(left);
      if (taken2 === null) return false;
      left -= taken2.length;
    }
    return true;
  }
  /** Returns bytes to the source; they are read again. */
  putBack(bytes) {
    if (bytes.length === 0) return;
    this.#held.unshift(bytes);
    this.#heldBytes += bytes.length;
  }
  /** True if nothing is left but zeros, as after archives on tapes. Takes them. */
  async onlyZerosLeft() {
    for (; ; ) {
      const bytes = await this.some(pieceBytes);
      if (bytes === null) return true;
      if (!bytes.every((byte) => byte === 0)) return false;
    }
  }
  async close() {
    await this.#pieces.return?.();
  }
  /** Leaves out bytes that are at hand. */
  drop(count) {
    this.#heldBytes -= count;
    for (let left = count; left > 0; ) {
      const first = this.#held[0];
      if (first === void 0) return;
      if (first.length > left) this.#held[0] = first.subarray(left);
      else this.#held.shift();
      left -= first.length;
    }
  }
  async #fill() {
    while (!this.#ended) {
      const { done, value } = await this.#pieces.next();
      if (done === true) {
        this.#ended = true;
        return false;
      }
      if (value.length === 0) continue;
      this.#budget.read(value.length);
      this.#held.push(value);
      this.#heldBytes += value.length;
      this.#read += value.length;
      return true;
    }
    return false;
  }
};
function* giveOut(bytes, budget) {
  for (let start2 = 0; start2 < bytes.length; start2 += pieceBytes) {
    const piece = bytes.subarray(start2, start2 + pieceBytes);
    budget.give(piece.length);
    yield piece;
  }
}
function rangeOf(read, start2, end) {
  const readWithin = (position, length) => read(start2 + position, Math.max(0, Math.min(length, end - start2 - position)));
  return {
    size: end - start2,
    read: readWithin,
    async *pieces() {
      for (let place = 0; ; ) {
        const bytes = readWithin(place, pieceBytes);
        if (bytes.length === 0) return;
        yield bytes;
        place += bytes.length;
      }
    }
  };
}

// src/sources/containers/padded-content.ts
var smallBytes = 256 * 1024;
async function* paddedContent(source, { name, nameFrom, size, padding }, budget) {
  const ahead = await source.ahead();
  const stored = { kind: "entry", name, nameFrom, place: source.position };
  if (ahead !== null && size <= Math.min(smallBytes, ahead.length)) {
    yield { ...stored, content: giveOut(ahead.subarray(0, size), budget) };
    source.drop(size);
  } else {
    const content3 = new Content(source, size, budget);
    yield { ...stored, content: content3.pieces() };
    if (!await source.skip(content3.left)) {
      yield { kind: "unread", name, fault: "truncated" };
      return false;
    }
  }
  if (padding > 0) await source.skip(padding);
  return true;
}
var Content = class {
  #source;
  #budget;
  left;
  constructor(source, size, budget) {
    this.#source = source;
    this.left = size;
    this.#budget = budget;
  }
  async *pieces() {
    while (this.left > 0) {
      const piece = await this.#source.some(Math.min(this.left, smallBytes));
      if (piece === null) return;
      this.left -= piece.length;
      yield* giveOut(piece, this.#budget);
    }
  }
};

// src/sources/containers/ar-reader.ts
var magicBytes = 8;
var headerBytes = 60;
var endMark = "`\n";
var longestNames = 16 * 1024 ** 2;
var arReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    let names = Buffer.alloc(0);
    const fault = (kind) => ({
      kind: "unread",
      name: null,
      fault: kind
    });
    try {
      await source.skip(magicBytes);
      for (; ; ) {
        const header2 = await source.take(headerBytes);
        if (header2 === null) {
          const rest = await source.peek(2);
          if (rest.length > 0 && rest.toString("latin1") !== "\n") yield fault("truncated");
          return;
        }
        budget.entry();
        budget.give(0);
        const size = numberOf(header2.subarray(48, 58));
        const field4 = header2.toString("latin1", 0, 16).trimEnd();
        if (size === null || header2.toString("latin1", 58) !== endMark)
          return yield fault("damaged");
        if (field4 === "//") {
          const table = await source.take(Math.min(size, longestNames));
          if (table === null) return yield fault("truncated");
          names = Buffer.from(table);
          await source.skip(size - table.length + (size & 1));
          continue;
        }
        const inFront = numberOf(Buffer.from(/^#1\/(\d+)$/.exec(field4)?.[1] ?? "none"));
        if (inFront !== null && inFront > Math.min(size, longestNames))
          return yield fault("damaged");
        const nameBytes = inFront === null ? null : await source.take(inFront);
        if (inFront !== null && nameBytes === null) return yield fault("truncated");
        const name = nameBytes === null ? nameIn(field4, names) : untilZero(nameBytes);
        const entry2 = { name, size: size - (inFront ?? 0), padding: size & 1 };
        if (!(yield* paddedContent(source, entry2, budget))) return;
      }
    } finally {
      await source.close();
    }
  }
};
function numberOf(field4) {
  const digits = /^(\d+) *$/.exec(field4.toString("latin1"))?.[1];
  return digits === void 0 ? null : Number(digits);
}
function nameIn(field4, names) {
  const place = /^\/(\d+)$/.exec(field4)?.[1];
  if (place === void 0) return Buffer.from(field4.replace(/(?<=.)\/$/, ""), "latin1");
  const rest = names.subarray(Number(place));
  const end = rest.indexOf("\n");
  const line = (end === -1 ? rest : rest.subarray(0, end)).toString("latin1");
  return Buffer.from(line.replace(/\/$/, ""), "latin1");
}
function untilZero(bytes) {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}

// src/sources/containers/avro-schema.ts
var mostDepth = 100;
var simple = {
  null: { kind: "null" },
  boolean: { kind: "boolean" },
  int: { kind: "long" },
  long: { kind: "long" },
  float: { kind: "fixed", size: 4, isText: false },
  double: { kind: "fixed", size: 8, isText: false },
  bytes: { kind: "bytes" },
  string: { kind: "bytes" }
};
function parseAvroSchema(json) {
  try {
    return typeOf(JSON.parse(json), /* @__PURE__ */ new Map(), 0);
  } catch {
    return null;
  }
}
function typeOf(schema, names, depth) {
  if (depth > mostDepth) throw new Error("too deep");
  if (typeof schema === "string") {
    return Object.hasOwn(simple, schema) ? simple[schema] : { kind: "named", name: lastName(schema), names };
  }
  if (Array.isArray(schema)) {
    return { kind: "union", types: schema.map((type) => typeOf(type, names, depth + 1)) };
  }
  if (typeof schema !== "object" || schema === null) throw new Error("not a schema");
  return complexType(schema, names, depth);
}
function complexType(schema, names, depth) {
  const inner = (type) => typeOf(type, names, depth + 1);
  switch (schema.type) {
    case "record":
    case "error":
      return named(schema, names, {
        kind: "record",
        fields: schema.fields.map(({ type }) => inner(type))
      });
    case "enum":
      return named(schema, names, { kind: "long" });
    case "fixed": {
      const size = Number(schema.size);
      if (!Number.isSafeInteger(size) || size < 0) throw new Error("not a size");
      return named(schema, names, { kind: "fixed", size, isText: true });
    }
    case "array":
      return { kind: "array", item: inner(schema.items) };
    case "map":
      return { kind: "map", item: inner(schema.values) };
    default:
      return inner(schema.type);
  }
}
function named(schema, names, type) {
  if (typeof schema.name === "string") names.set(lastName(schema.name), type);
  return type;
}
function lastName(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}
var AvroValues = class {
  #bytes;
  #lines;
  #at = 0;
  constructor(bytes, lines2) {
    this.#bytes = bytes;
    this.#lines = lines2;
  }
  get position() {
    return this.#at;
  }
  /** @throws RangeError for bytes that are not such a value. */
  *read(type, depth = 0) {
    if (depth > mostDepth) throw new RangeError("too deep");
    switch (type.kind) {
      case "null":
        return;
      case "boolean":
        this.#take(1);
        return;
      case "long":
        this.#long();
        return;
      case "bytes":
        this.#lines.add(this.#take(this.#long()));
        yield* this.#lines.ready();
        return;
      case "fixed": {
        const bytes = this.#take(type.size);
        if (type.isText) this.#lines.add(bytes);
        return;
      }
      case "record":
        for (const field4 of type.fields) yield* this.read(field4, depth + 1);
        return;
      case "union":
        yield* this.read(chosen(type.types[this.#long()]), depth + 1);
        return;
      case "named":
        yield* this.read(chosen(type.names.get(type.name)), depth + 1);
        return;
      default:
        yield* this.#blocks(type, depth + 1);
    }
  }
  /** The items of an array or map: in blocks, the last of which is empty. */
  *#blocks(type, depth) {
    for (; ; ) {
      const count = this.#long();
      if (count === 0) return;
      if (count < 0) this.#long();
      for (let left = Math.abs(count); left > 0; left--) {
        const before = this.#at;
        if (type.kind === "map") this.#lines.add(this.#take(this.#long()));
        yield* this.read(type.item, depth);
        if (this.#at === before) break;
      }
    }
  }
  #take(count) {
    const end = this.#at + count;
    if (!(count >= 0 && end <= this.#bytes.length)) throw new RangeError("beyond the end");
    const taken2 = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken2;
  }
  #long() {
    const [value, end] = avroLong(this.#bytes, this.#at);
    if (end === this.#at) throw new RangeError("not a number");
    this.#at = end;
    return value;
  }
};
function chosen(type) {
  if (type === void 0) throw new RangeError("not a type of the schema");
  return type;
}
function avroLong(bytes, start2) {
  let value = 0;
  for (let at = start2; at < start2 + 10 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * 128 ** (at - start2);
    if (byte < 128) return [value % 2 === 0 ? value / 2 : -(value + 1) / 2, at + 1];
  }
  return [0, start2];
}

// lazy:node:zlib
var loaded;
var load = () => loaded ??= process.getBuiltinModule("node:zlib");
var gunzipSync = (...args) => load().gunzipSync(...args);
var inflateSync = (...args) => load().inflateSync(...args);
var inflateRawSync = (...args) => load().inflateRawSync(...args);
var createInflateRaw = (...args) => load().createInflateRaw(...args);
var brotliDecompressSync = (...args) => load().brotliDecompressSync(...args);
var createBrotliDecompress = (...args) => load().createBrotliDecompress(...args);
var crc32 = (...args) => load().crc32(...args);

// src/sources/containers/input.ts
var pieceBytes2 = 256 * 1024;
function memoryInput(bytes) {
  return heldInput([bytes]);
}
function heldInput(pieces2) {
  const starts2 = [];
  let size = 0;
  for (const piece of pieces2) {
    starts2.push(size);
    size += piece.length;
  }
  const read = (position, length) => {
    const end = Math.min(size, position + length);
    if (position < 0 || position >= end) return Buffer.alloc(0);
    let index = lastAtMost(starts2, position);
    const parts5 = [];
    for (let at = position; at < end; index++) {
      const start2 = starts2[index] ?? 0;
      const part = pieces2[index]?.subarray(at - start2, end - start2) ?? Buffer.alloc(0);
      parts5.push(part);
      at += part.length;
    }
    return parts5.length === 1 && parts5[0] !== void 0 ? parts5[0] : Buffer.concat(parts5);
  };
  return { size, read, pieces: () => asyncPieces(pieces2) };
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
async function* asyncPieces(pieces2) {
  yield* pieces2;
}

// src/sources/containers/lz4-block.ts
var more = 255;
function decodeBlock(block2, target, start2, oldest) {
  let from = 0;
  let to = start2;
  const damaged = () => ({ end: to, isWhole: false });
  const longLength = () => {
    for (let length = 15; ; ) {
      const byte = block2[from++] ?? Number.NaN;
      length += byte;
      if (byte !== more) return length;
    }
  };
  while (from < block2.length) {
    const token = block2[from++] ?? 0;
    const literals = token >>> 4 === 15 ? longLength() : token >>> 4;
    if (!(from + literals <= block2.length && to + literals <= target.length)) return damaged();
    block2.copy(target, to, from, from + literals);
    from += literals;
    to += literals;
    if (from === block2.length) return { end: to, isWhole: true };
    if (from + 2 > block2.length) return damaged();
    const source = to - block2.readUInt16LE(from);
    from += 2;
    const length = 4 + ((token & 15) === 15 ? longLength() : token & 15);
    if (!(source >= oldest && source < to && to + length <= target.length)) return damaged();
    if (source + length <= to) target.copyWithin(to, source, source + length);
    else for (let i = 0; i < length; i++) target[to + i] = target[source + i] ?? 0;
    to += length;
  }
  return damaged();
}

// src/sources/containers/snappy-block.ts
function decodeSnappy(block2, most) {
  const [size, start2] = statedSize(block2);
  const output = Buffer.allocUnsafe(Math.max(0, Math.min(size, most, block2.length * 64)));
  let from = start2;
  let to = 0;
  while (from < block2.length && to < output.length) {
    const tag2 = block2[from++] ?? 0;
    if ((tag2 & 3) === 0) {
      const [length2, bytes2] = literalLength(block2, tag2, from);
      from += bytes2;
      if (from > block2.length) break;
      const count2 = Math.min(length2, block2.length - from, output.length - to);
      block2.copy(output, to, from, from + count2);
      from += count2;
      to += count2;
      if (count2 < length2) break;
      continue;
    }
    const [length, offset, bytes] = copyOf(block2, tag2, from);
    from += bytes;
    if (from > block2.length || offset === 0 || offset > to) break;
    const count = Math.min(length, output.length - to);
    if (offset >= count) output.copyWithin(to, to - offset, to - offset + count);
    else for (let i = 0; i < count; i++) output[to + i] = output[to + i - offset] ?? 0;
    to += count;
    if (count < length) break;
  }
  return {
    output: output.subarray(0, to),
    isWhole: start2 > 0 && to === size && from === block2.length
  };
}
function statedSize(block2) {
  let size = 0;
  for (let at = 0; at < 5 && at < block2.length; at++) {
    const byte = block2[at] ?? 0;
    size += (byte & 127) * 128 ** at;
    if (byte < 128) return [size, at + 1];
  }
  return [0, 0];
}
function literalLength(block2, tag2, at) {
  const stated = tag2 >>> 2;
  if (stated < 60) return [stated + 1, 0];
  const bytes = stated - 59;
  let length = 1;
  for (let index = 0; index < bytes; index++) length += (block2[at + index] ?? 0) * 256 ** index;
  return [length, bytes];
}
function copyOf(block2, tag2, at) {
  const low = block2[at] ?? 0;
  if ((tag2 & 3) === 1) return [4 + (tag2 >>> 2 & 7), tag2 >>> 5 << 8 | low, 1];
  const wide2 = low | (block2[at + 1] ?? 0) << 8;
  if ((tag2 & 3) === 2) return [(tag2 >>> 2) + 1, wide2, 2];
  const high = (block2[at + 2] ?? 0) * 2 ** 16 + (block2[at + 3] ?? 0) * 2 ** 24;
  return [(tag2 >>> 2) + 1, wide2 + high, 4];
}

// src/sources/containers/packed-block.ts
var largestBlock = 64 * 1024 ** 2;
async function unpack(codec, block2, budget, size = largestBlock) {
  const most = Math.min(size, largestBlock, budget.left);
  switch (codec) {
    case "none":
      return { bytes: block2, fault: null };
    case "snappy": {
      const { output, isWhole } = decodeSnappy(block2, most);
      return { bytes: output, fault: isWhole ? null : "damaged" };
    }
    case "lz4": {
      const target = Buffer.alloc(Math.min(most, block2.length * 256));
      const { end, isWhole } = decodeBlock(block2, target, 0, 0);
      return { bytes: target.subarray(0, end), fault: isWhole ? null : "damaged" };
    }
    case "lz4-hadoop":
      return unpackHadoop(block2, budget, most);
    case "gzip":
      return atOnce(gunzipSync, block2, most);
    case "zlib":
      return atOnce(inflateSync, block2, most);
    case "deflate":
      return atOnce(inflateRawSync, block2, most);
    case "brotli":
      return atOnce(brotliDecompressSync, block2, most);
    default:
      return inSteps(codec, block2, budget, most);
  }
}
function atOnce(decode, block2, most) {
  try {
    return { bytes: decode(block2, { maxOutputLength: Math.max(1, most) }), fault: null };
  } catch {
    return { bytes: Buffer.alloc(0), fault: "damaged" };
  }
}
async function unpackHadoop(block2, budget, most) {
  const parts5 = [];
  let made = 0;
  for (let at = 0; at < block2.length; ) {
    if (at + 8 > block2.length) return { bytes: Buffer.concat(parts5), fault: "damaged" };
    const size = block2.readUInt32BE(at);
    const end = at + 8 + block2.readUInt32BE(at + 4);
    const part = block2.subarray(at + 8, end);
    const { bytes, fault } = await unpack("lz4", part, budget, Math.min(size, most - made));
    parts5.push(bytes);
    made += bytes.length;
    if (fault !== null || end > block2.length) {
      return { bytes: Buffer.concat(parts5), fault: fault ?? "truncated" };
    }
    at = end;
  }
  return { bytes: Buffer.concat(parts5), fault: null };
}
async function inSteps(codec, block2, budget, most) {
  const source = new ByteSource(memoryInput(block2), budget);
  const faults = /* @__PURE__ */ new Set();
  const parts5 = [];
  let made = 0;
  const decode = await stepDecoders[codec]();
  for await (const piece of decode(source, budget, faults)) {
    parts5.push(piece.subarray(0, most - made));
    made += piece.length;
    if (made > most) faults.add("damaged");
    if (made > most) break;
  }
  const [fault = null] = faults;
  return { bytes: Buffer.concat(parts5), fault };
}
var stepDecoders = {
  zstd: async () => (await __load("./containers.js")).zstdContent(),
  bzip2: async () => (await __load("./containers.js")).bzip2Content,
  xz: async () => (await __load("./containers.js")).xzContent()
};

// src/sources/containers/growing-bytes.ts
var GrowingBytes = class {
  #most;
  #buffer = Buffer.alloc(16 * 1024);
  #length = 0;
  #isFull = false;
  constructor(most) {
    this.#most = most;
  }
  get length() {
    return this.#length;
  }
  /** True if something was not appended because of the limit. */
  get isFull() {
    return this.#isFull;
  }
  /** Valid until more is appended. */
  get bytes() {
    return this.#buffer.subarray(0, this.#length);
  }
  addByte(byte, count = 1) {
    if (!this.#makeRoom(count)) return;
    this.#buffer.fill(byte, this.#length, this.#length + count);
    this.#length += count;
  }
  add(bytes) {
    if (!this.#makeRoom(bytes.length)) return;
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }
  /** Appends bytes that are in it already, or are being appended. */
  repeat(start2, count) {
    if (!this.#makeRoom(count)) return;
    for (let index = 0; index < count; index++) {
      this.#buffer[this.#length++] = this.#buffer[start2 + index] ?? 0;
    }
  }
  insert(place, byte) {
    if (!this.#makeRoom(1)) return;
    this.#buffer.copyWithin(place + 1, place, this.#length);
    this.#buffer[place] = byte;
    this.#length++;
  }
  /** Removes what comes after the first `length` bytes. */
  cut(length) {
    this.#length = length;
  }
  #makeRoom(count) {
    const needed = this.#length + count;
    if (needed > this.#most) {
      this.#isFull = true;
      return false;
    }
    if (needed > this.#buffer.length) {
      const larger = Buffer.alloc(Math.max(needed, this.#buffer.length * 2));
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    return true;
  }
};

// src/sources/containers/value-lines.ts
var pieceBytes3 = 128 * 1024;
var newline = 10;
var ValueLines = class {
  #budget;
  #output = new GrowingBytes(Number.POSITIVE_INFINITY);
  constructor(budget) {
    this.#budget = budget;
  }
  add(value) {
    if (value.length === 0) return;
    this.#output.add(value);
    this.#output.addByte(newline);
  }
  /** Gives out what was added, once it is much. */
  *ready() {
    if (this.#output.length >= pieceBytes3) yield* this.rest();
  }
  /** Gives out what was added. */
  *rest() {
    const { bytes, length } = this.#output;
    if (length === 0) return;
    this.#output = new GrowingBytes(Number.POSITIVE_INFINITY);
    yield* giveOut(bytes, this.#budget);
  }
};

// src/sources/containers/avro-reader.ts
var markerBytes = 16;
var mostMetadata = 16 * 1024 ** 2;
var codecs = {
  null: "none",
  deflate: "deflate",
  snappy: "snappy",
  zstandard: "zstd",
  bzip2: "bzip2",
  xz: "xz"
};
var avroReader = {
  async *parts(input, budget) {
    const file = new ObjectFile(new ByteSource(input, budget), budget);
    try {
      budget.entry();
      yield { kind: "entry", name: Buffer.from("values"), content: file.values() };
      if (file.fault !== null) yield { kind: "unread", name: null, fault: file.fault };
    } finally {
      await file.close();
    }
  }
};
var ObjectFile = class {
  #source;
  #budget;
  fault = null;
  constructor(source, budget) {
    this.#source = source;
    this.#budget = budget;
  }
  close() {
    return this.#source.close();
  }
  async *values() {
    await this.#source.skip(4);
    const metadata = await this.#metadata();
    const marker = metadata === null ? null : await this.#source.take(markerBytes);
    if (metadata === null || marker === null) {
      this.fault ??= "truncated";
      return;
    }
    const codec = codecs[metadata.get("avro.codec")?.toString() ?? "null"];
    if (codec === void 0) {
      this.fault = "unsupported";
      return;
    }
    const type = parseAvroSchema(metadata.get("avro.schema")?.toString() ?? "");
    if (type === null) this.fault = "damaged";
    while (await this.#source.ahead() !== null) {
      const isWhole = yield* this.#block(codec, type, marker);
      if (!isWhole) return;
    }
  }
  /** Null if it is cut or too long. */
  async #metadata() {
    const metadata = /* @__PURE__ */ new Map();
    for (let read = 0; ; ) {
      const count = await this.#long();
      if (count === 0) return metadata;
      if (count === null || count < 0 && await this.#long() === null) return null;
      for (let left = Math.abs(count); left > 0; left--) {
        const name = await this.#bytes(mostMetadata - read);
        const value = name === null ? null : await this.#bytes(mostMetadata - read - name.length);
        if (name === null || value === null) return null;
        read += name.length + value.length;
        this.#budget.give(0);
        metadata.set(name.toString(), value);
      }
    }
  }
  /** @returns false if what follows cannot be read. */
  async *#block(codec, type, marker) {
    const count = await this.#long();
    const packed = count === null ? null : await this.#bytes(largestBlock);
    const end = packed === null ? null : await this.#source.take(markerBytes);
    if (count === null || packed === null) {
      this.fault ??= "truncated";
      return false;
    }
    const block2 = codec === "snappy" ? packed.subarray(0, -4) : packed;
    const { bytes, fault } = await unpack(codec, block2, this.#budget);
    this.fault ??= fault;
    yield* this.#valuesOf(bytes, count, type);
    if (end === null) this.fault ??= "truncated";
    else if (!end.equals(marker)) this.fault ??= "damaged";
    return end?.equals(marker) === true;
  }
  /** Bytes that are not values of the schema are given out as they are. */
  *#valuesOf(bytes, count, type) {
    const lines2 = new ValueLines(this.#budget);
    const values = new AvroValues(bytes, lines2);
    let start2 = 0;
    if (type !== null) {
      try {
        for (let left = count; left > 0 && start2 < bytes.length; left--) {
          yield* values.read(type);
          if (values.position === start2) break;
          start2 = values.position;
        }
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        this.fault ??= "damaged";
      }
    }
    yield* lines2.rest();
    yield* giveOut(bytes.subarray(start2), this.#budget);
  }
  async #long() {
    const bytes = await this.#source.peek(10);
    const [value, end] = avroLong(bytes, 0);
    if (end === 0) return null;
    await this.#source.skip(end);
    return value;
  }
  async #bytes(most) {
    const length = await this.#long();
    if (length === null || length < 0) return null;
    if (length > most) {
      this.fault ??= "too-large";
      return null;
    }
    return this.#source.take(length);
  }
};

// src/sources/containers/decoder-steps.ts
var oneChunk = { chunkSize: 64 * 1024, highWaterMark: 1 };
var DecoderSteps = class {
  #engine;
  #fed = 0;
  #outcome = null;
  #wake = () => {
  };
  constructor(engine2) {
    this.#engine = engine2;
    engine2.on("readable", () => this.#wake());
    engine2.on("error", () => this.#ends("damaged"));
    engine2.on("end", () => this.#ends("end"));
  }
  /** Bytes that were given in after the end of the stream. */
  get unused() {
    return this.#fed - this.#engine.bytesWritten;
  }
  /** Call it when all output of the input before was read. @param input null at the end of the input. */
  give(input) {
    this.#fed += input?.length ?? 0;
    this.#outcome = null;
    if (input === null) this.#engine.end();
    else this.#engine.write(input, () => this.#ends("more"));
  }
  /** The next output of the input; or the outcome, once all of it was read. */
  async next() {
    for (; ; ) {
      const output = this.#engine.read();
      if (output !== null) return output;
      const outcome = this.#outcome;
      if (outcome !== null) return outcome === "more" && this.unused > 0 ? "end" : outcome;
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
  }
  close() {
    this.#engine.destroy();
  }
  #ends(outcome) {
    if (this.#outcome === null || outcome !== "more") this.#outcome = outcome;
    this.#wake();
  }
};

// src/sources/containers/single-content.ts
function singleContent(decode) {
  return {
    async *parts(input, budget) {
      const source = new ByteSource(input, budget);
      const faults = [];
      try {
        budget.entry();
        yield { kind: "entry", name: null, content: decode(source, budget, faults) };
        for (const fault of faults) yield { kind: "unread", name: null, fault };
      } finally {
        await source.close();
      }
    }
  };
}

// src/sources/containers/brotli-reader.ts
var stepBytes = 1024;
var brotliReader = singleContent(stream);
async function* stream(source, budget, faults) {
  const steps2 = new DecoderSteps(createBrotliDecompress(oneChunk));
  try {
    for (; ; ) {
      const input = await source.some(stepBytes);
      steps2.give(input);
      let outcome = await steps2.next();
      for (; typeof outcome !== "string"; outcome = await steps2.next()) {
        yield* giveOut(outcome, budget);
      }
      if (outcome === "damaged") faults.push(input === null ? "truncated" : "damaged");
      else if (outcome === "end" && (steps2.unused > 0 || !await source.onlyZerosLeft())) {
        faults.push("not-covered");
      }
      if (outcome !== "more") return;
    }
  } finally {
    steps2.close();
  }
}

// src/sources/containers/bzip2-bits.ts
var Bits = class {
  #bytes;
  /** In bits. */
  position;
  constructor(bytes, position) {
    this.#bytes = bytes;
    this.position = position;
  }
  /** True if more bits were read than there are. */
  get isExhausted() {
    return this.position > this.#bytes.length * 8;
  }
  /** The next bits, at most 24, without taking them. */
  peek(count) {
    const place = this.position >>> 3;
    const bytes = this.#bytes;
    const word = (bytes[place] ?? 0) << 24 | (bytes[place + 1] ?? 0) << 16 | (bytes[place + 2] ?? 0) << 8 | (bytes[place + 3] ?? 0);
    return word << (this.position & 7) >>> 32 - count;
  }
  /** Takes bits, at most 24. */
  take(count) {
    const value = this.peek(count);
    this.position += count;
    return value;
  }
  takeBit() {
    const byte = this.#bytes[this.position >>> 3] ?? 0;
    const bit = byte >>> 7 - (this.position & 7) & 1;
    this.position++;
    return bit === 1;
  }
  /** 32 bits. */
  takeWord() {
    return this.take(16) * 65536 + this.take(16);
  }
};

// src/sources/containers/format.ts
var ContainerError = class extends Error {
  fault;
  constructor(fault) {
    super(fault);
    this.name = "ContainerError";
    this.fault = fault;
  }
};

// src/sources/containers/bzip2-block.ts
var mostBlockBytes = 25e5;
var longestCode = 20;
var groupSymbols = 50;
var runSymbols = 2;
var pieceBytes4 = 256 * 1024;
function readBlock(bits, most) {
  const crc = bits.takeWord();
  if (bits.takeBit()) throw new ContainerError("unsupported");
  const origin = bits.take(24);
  const bytes = usedBytes(bits);
  const groups2 = bits.take(3);
  const selectorCount = bits.take(15);
  if (groups2 < 2 || groups2 > 6 || selectorCount === 0) throw new ContainerError("damaged");
  const selectors = readSelectors(bits, groups2, selectorCount);
  const symbolCount = bytes.length + runSymbols;
  const codes2 = Array.from({ length: groups2 }, () => codesOf(readLengths(bits, symbolCount)));
  const links = readSymbols(bits, bytes, selectors, codes2, most);
  if (origin >= links.length) throw new ContainerError("damaged");
  return { crc, pieces: () => pieces(links, origin) };
}
function usedBytes(bits) {
  const rows2 = bits.take(16);
  const used = [];
  for (let row = 0; row < 16; row++) {
    if ((rows2 & 32768 >> row) === 0) continue;
    const columns = bits.take(16);
    for (let column = 0; column < 16; column++)
      if ((columns & 32768 >> column) !== 0) used.push(row * 16 + column);
  }
  return Uint8Array.from(used);
}
function readSelectors(bits, groups2, count) {
  const recent = Uint8Array.from({ length: groups2 }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    let place = 0;
    while (bits.takeBit()) if (++place >= groups2) throw new ContainerError("damaged");
    selectors[index] = moveToFront(recent, place);
  }
  if (bits.isExhausted) throw new ContainerError("truncated");
  return selectors;
}
function moveToFront(recent, place) {
  const value = recent[place] ?? 0;
  recent.copyWithin(1, 0, place);
  recent[0] = value;
  return value;
}
function readLengths(bits, count) {
  const lengths = new Uint8Array(count);
  let length = bits.take(5);
  for (let symbol = 0; symbol < count; symbol++) {
    for (; ; ) {
      if (length < 1 || length > longestCode) throw new ContainerError("damaged");
      if (!bits.takeBit()) break;
      length += bits.takeBit() ? -1 : 1;
      if (bits.isExhausted) throw new ContainerError("truncated");
    }
    lengths[symbol] = length;
  }
  return lengths;
}
function codesOf(lengths) {
  const symbols = Uint16Array.from(lengths.keys()).sort(
    (a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b
  );
  const limits2 = new Float64Array(longestCode + 2).fill(-1);
  const offsets = new Int32Array(longestCode + 2);
  let code = 0;
  let place = 0;
  for (let length = 1; length <= longestCode; length++) {
    const count = lengths.reduce((total, other) => total + (other === length ? 1 : 0), 0);
    offsets[length] = code - place;
    code += count;
    place += count;
    limits2[length] = code * 2 ** (longestCode - length) - 1;
    code *= 2;
  }
  return { shortest: lengths[symbols[0] ?? 0] ?? 1, limits: limits2, offsets, symbols };
}
function readSymbols(bits, bytes, selectors, codes2, most) {
  const recent = Uint8Array.from(bytes);
  const values = new Uint8Array(most);
  const lastSymbol = bytes.length + 1;
  let count = 0;
  let run = 0;
  let weight = 1;
  for (const selector of selectors) {
    const group = codes2[selector];
    if (group === void 0) throw new ContainerError("damaged");
    for (let index = 0; index < groupSymbols; index++) {
      const symbol = readSymbol(bits, group);
      if (symbol < runSymbols) {
        run += weight * (symbol + 1);
        weight *= 2;
        if (count + run > most) throw new ContainerError("damaged");
        continue;
      }
      if (run > 0) {
        values.fill(recent[0] ?? 0, count, count + run);
        count += run;
        run = 0;
        weight = 1;
      }
      if (symbol === lastSymbol) return linksOf(values.subarray(0, count));
      if (count >= most) throw new ContainerError("damaged");
      values[count++] = moveToFront(recent, symbol - 1);
    }
    if (bits.isExhausted) throw new ContainerError("truncated");
  }
  throw new ContainerError("damaged");
}
function readSymbol(bits, { shortest: shortest2, limits: limits2, offsets, symbols }) {
  const code = bits.peek(longestCode);
  let length = shortest2;
  while (code > (limits2[length] ?? 0))
    if (++length > longestCode) throw new ContainerError("damaged");
  bits.position += length;
  const symbol = symbols[(code >>> longestCode - length) - (offsets[length] ?? 0)];
  if (symbol === void 0) throw new ContainerError("damaged");
  return symbol;
}
function linksOf(values) {
  const starts2 = new Uint32Array(257);
  for (const value of values) starts2[value + 1] = (starts2[value + 1] ?? 0) + 1;
  for (let value = 0; value < 256; value++)
    starts2[value + 1] = (starts2[value + 1] ?? 0) + (starts2[value] ?? 0);
  const links = new Uint32Array(values.length);
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0;
    const target = starts2[value] ?? 0;
    starts2[value] = target + 1;
    links[target] = (links[target] ?? 0) & 255 | place << 8;
    links[place] = (links[place] ?? 0) & 4294967040 | value;
  }
  return links;
}
function* pieces(links, origin) {
  let piece = Buffer.alloc(pieceBytes4);
  let filled = 0;
  let crc = 4294967295;
  let next = (links[origin] ?? 0) >>> 8;
  let equal = 0;
  let previous = -1;
  for (let left = links.length; left > 0; left--) {
    const link = links[next] ?? 0;
    const value = link & 255;
    next = link >>> 8;
    let copies = 1;
    let byte = value;
    if (equal === 4) {
      copies = value;
      byte = previous;
      equal = 0;
      previous = -1;
    } else {
      equal = value === previous ? equal + 1 : 1;
      previous = value;
    }
    for (; copies > 0; copies--) {
      piece[filled++] = byte;
      crc = crc << 8 ^ (crcTable[crc >>> 24 ^ byte] ?? 0);
      if (filled < pieceBytes4) continue;
      yield piece;
      piece = Buffer.alloc(pieceBytes4);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
  return ~crc >>> 0;
}
var crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? crc << 1 ^ 79764919 : crc << 1;
  return crc;
});

// src/sources/containers/bzip2-reader.ts
var magic = { block: 54156738319193, end: 25779555029136 };
var headerBytes2 = 4;
var bzip2Reader = { parts };
async function* parts(input, budget) {
  const source = new ByteSource(input, budget);
  const faults = /* @__PURE__ */ new Set();
  try {
    yield { kind: "entry", name: null, content: bzip2Content(source, budget, faults) };
    for (const fault of faults) yield { kind: "unread", name: null, fault };
  } finally {
    await source.close();
  }
}
async function* bzip2Content(source, budget, faults) {
  for (let level = await takeLevel(source); level !== null; level = await takeLevel(source)) {
    budget.entry();
    if (!(yield* stream2(source, level, budget, faults))) return;
  }
  if (!await source.onlyZerosLeft()) faults.add("not-covered");
}
async function takeLevel(source) {
  const header2 = await source.peek(headerBytes2);
  const level = /^BZh([1-9])$/.exec(header2.toString("latin1"))?.[1];
  if (level === void 0) return null;
  await source.skip(headerBytes2);
  return Number(level);
}
async function* stream2(source, level, budget, faults) {
  let streamCrc = 0;
  for (let bitOffset = 0; ; ) {
    budget.give(0);
    const bytes = await source.peek(mostBlockBytes);
    const bits = new Bits(bytes, bitOffset);
    const start2 = bits.take(24) * 2 ** 24 + bits.take(24);
    if (start2 === magic.end) {
      if (bits.takeWord() !== streamCrc) faults.add(bits.isExhausted ? "truncated" : "checksum");
      await source.skip(bits.position + 7 >>> 3);
      return true;
    }
    const block2 = start2 === magic.block ? tryBlock(bits, level * 1e5) : "damaged";
    if (typeof block2 === "string") {
      faults.add(bytes.length < mostBlockBytes && bits.isExhausted ? "truncated" : block2);
      return false;
    }
    await source.skip(bits.position >>> 3);
    bitOffset = bits.position & 7;
    const crc = yield* content(block2.pieces(), budget);
    if (crc !== block2.crc) faults.add("checksum");
    streamCrc = ((streamCrc << 1 | streamCrc >>> 31) ^ crc) >>> 0;
  }
}
function tryBlock(bits, most) {
  try {
    return readBlock(bits, most);
  } catch (error) {
    if (error instanceof ContainerError) return error.fault;
    throw error;
  }
}
function* content(pieces2, budget) {
  for (let next = pieces2.next(); ; next = pieces2.next()) {
    if (next.done === true) return next.value;
    yield* giveOut(next.value, budget);
  }
}

// src/sources/containers/cpio-reader.ts
var newBytes = 110;
var oldBytes = 76;
var longestName = 64 * 1024;
var lastName2 = "TRAILER!!!";
var cpioReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    try {
      yield* archives(source, budget);
    } finally {
      await source.close();
    }
  }
};
async function* archives(source, budget) {
  let isOpen = true;
  for (; ; ) {
    const start2 = await source.peek(6);
    if (!isOpen && start2.every((byte) => byte === 0)) {
      if (start2.length === 0) return;
      await source.skip(await zerosIn(source));
      continue;
    }
    budget.entry();
    budget.give(0);
    const header2 = await takeHeader(source);
    if (typeof header2 === "string") {
      const fault = !isOpen && header2 === "damaged" ? "not-covered" : header2;
      return yield { kind: "unread", name: null, fault };
    }
    isOpen = header2.name.toString("latin1") !== lastName2;
    if (header2.size === 0) continue;
    if (!(yield* paddedContent(source, header2, budget))) return;
  }
}
async function zerosIn(source) {
  const ahead = await source.ahead() ?? Buffer.alloc(0);
  const end = ahead.findIndex((byte) => byte !== 0);
  return end === -1 ? ahead.length : end;
}
async function takeHeader(source) {
  const magic7 = (await source.peek(6)).toString("latin1");
  if (magic7 === "070701" || magic7 === "070702") return takeNew(source);
  if (magic7 === "070707") return takeOld(source);
  return magic7.length < 6 ? "truncated" : "damaged";
}
async function takeNew(source) {
  const header2 = await source.take(newBytes);
  if (header2 === null) return "truncated";
  const field4 = (index) => Number.parseInt(header2.toString("latin1", 6 + 8 * index, 14 + 8 * index), 16);
  const size = field4(6);
  const nameBytes = field4(11);
  const name = await takeName(source, nameBytes, -(newBytes + nameBytes) & 3);
  if (typeof name === "string") return name;
  return Number.isNaN(size) ? "damaged" : { name, size, padding: -size & 3 };
}
async function takeOld(source) {
  const header2 = await source.take(oldBytes);
  if (header2 === null) return "truncated";
  const size = Number.parseInt(header2.toString("latin1", 65, 76), 8);
  const name = await takeName(source, Number.parseInt(header2.toString("latin1", 59, 65), 8), 0);
  if (typeof name === "string") return name;
  return Number.isNaN(size) ? "damaged" : { name, size, padding: 0 };
}
async function takeName(source, size, padding) {
  if (!(size >= 1 && size <= longestName)) return "damaged";
  const bytes = await source.take(size + padding);
  return bytes === null ? "truncated" : bytes.subarray(0, size - 1);
}

// src/git/pack/apply-delta.ts
function parseDelta(bytes) {
  const [baseSize, afterBase] = sizeAt(bytes, 0);
  const [size, start2] = sizeAt(bytes, afterBase);
  return { baseSize, size, instructions: bytes.subarray(start2) };
}
function applyDelta(base, { baseSize, size, instructions }) {
  if (base.length !== baseSize) return null;
  const output = Buffer.alloc(size);
  let length = 0;
  for (let at = 0; at < instructions.length; ) {
    const code = instructions[at++] ?? 0;
    if (code === 0) return null;
    let piece;
    if (code < 128) {
      piece = instructions.subarray(at, at + code);
      at += code;
      if (piece.length < code) return null;
    } else {
      let from = 0;
      let count = 0;
      for (let bit = 0; bit < 4; bit++) {
        if ((code & 1 << bit) !== 0) from += (instructions[at++] ?? 0) * 2 ** (8 * bit);
      }
      for (let bit = 0; bit < 3; bit++) {
        if ((code & 16 << bit) !== 0) count += (instructions[at++] ?? 0) * 2 ** (8 * bit);
      }
      if (count === 0) count = 65536;
      if (from + count > base.length) return null;
      piece = base.subarray(from, from + count);
    }
    if (length + piece.length > size) return null;
    length += piece.copy(output, length);
  }
  return length === size ? output : null;
}
function sizeAt(bytes, start2) {
  let value = 0;
  for (let at = start2, power = 1; at < start2 + 7; at++, power *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * power;
    if (byte < 128) return [value, at + 1];
  }
  return [value, start2 + 7];
}

// src/sources/containers/adler32.ts
var prime = 65521;
var stretch = 2048;
var Adler32 = class {
  #low = 1;
  #high = 0;
  add(bytes) {
    for (let start2 = 0; start2 < bytes.length; start2 += stretch) {
      this.#addStretch(bytes, start2, Math.min(bytes.length, start2 + stretch));
    }
  }
  #addStretch(bytes, start2, end) {
    let low = this.#low;
    let high = this.#high;
    for (let at = start2; at < end; at++) {
      low += bytes[at];
      high += low;
    }
    this.#low = low % prime;
    this.#high = high % prime;
  }
  get digest() {
    return this.#high * 65536 + this.#low;
  }
};

// src/sources/containers/inflate.ts
var smallIn = 256 * 1024;
var smallOut = 4 * 1024 ** 2;
var stepBytes2 = 256 * 1024;
var recoverable = { input: 1024 ** 2, output: 16 * 1024 ** 2 };
var syncFlush = 2;
async function* inflate(source, budget) {
  const small = await takeSmall(source, budget, inflateRawSync);
  if (small === null) return yield* inflateSteps(source, budget);
  yield* giveOut(small, budget);
  return null;
}
function takeSmallZlib(source, budget) {
  return takeSmall(source, budget, inflateSync);
}
async function takeSmall(source, budget, decode) {
  const start2 = await source.ahead() ?? Buffer.alloc(0);
  const most = Math.min(smallOut, budget.left);
  const small = inflateSmall(start2.subarray(0, smallIn), most, decode);
  if (small === null) return null;
  await source.skip(small.used);
  return small.output;
}
function inflateSmall(bytes, most, decode = inflateRawSync) {
  if (most < 1) return null;
  try {
    const options = { info: true, maxOutputLength: most };
    const { buffer, engine: engine2 } = decode(bytes, options);
    return { output: buffer, used: engine2.bytesWritten };
  } catch {
    return null;
  }
}
async function* inflateSteps(source, budget) {
  const steps2 = new DecoderSteps(createInflateRaw(oneChunk));
  const kept = new KeptInput();
  let given = 0;
  try {
    for (; ; ) {
      const input = await source.some(stepBytes2);
      steps2.give(input);
      if (input !== null) kept.add(input);
      let outcome = await steps2.next();
      for (; typeof outcome !== "string"; outcome = await steps2.next()) {
        given += outcome.length;
        yield* giveOut(outcome, budget);
      }
      if (outcome === "damaged") yield* giveOut(kept.recover(input?.length ?? 0, given), budget);
      if (outcome === "damaged") return input === null ? "truncated" : "damaged";
      if (outcome === "end") {
        if (input !== null) source.putBack(input.subarray(input.length - steps2.unused));
        return null;
      }
    }
  } finally {
    steps2.close();
  }
}
var KeptInput = class {
  #pieces = [];
  #bytes = 0;
  add(piece) {
    this.#bytes += piece.length;
    if (this.#bytes > recoverable.input) this.#pieces = null;
    this.#pieces?.push(piece);
  }
  /** @param last bytes of the piece that failed. @param given bytes already given out. */
  recover(last, given) {
    if (this.#pieces === null || given > recoverable.output) return Buffer.alloc(0);
    const input = Buffer.concat(this.#pieces);
    let output = Buffer.alloc(0);
    let good = input.length - last;
    for (let bad = input.length + 1; good + 1 < bad; ) {
      const middle = good + bad >> 1;
      const decoded2 = decodedPrefix(input.subarray(0, middle));
      if (decoded2 === null) bad = middle;
      else {
        good = middle;
        output = decoded2;
      }
    }
    return output.subarray(given);
  }
};
function decodedPrefix(input) {
  try {
    const maxOutputLength = 2 * recoverable.output;
    return inflateRawSync(input, { finishFlush: syncFlush, maxOutputLength });
  } catch {
    return null;
  }
}

// src/sources/containers/git-pack-reader.ts
var gitPackReader = {
  async *parts({ read, size }, budget) {
    if (read === null || size === null)
      return yield { kind: "unread", name: null, fault: "too-large" };
    const found = locatePack(read);
    if (found === null) return yield { kind: "unread", name: null, fault: "damaged" };
    yield* new Pack(read, size, found.idBytes, budget).parts(found.start);
  }
};
var longestRefs = 4 * 1024 ** 2;
var largestObject = 16 * 1024 ** 2;
var mostKept = 48 * 1024 ** 2;
var mostDeltas = 4096;
var kinds = { 1: "commit", 2: "tree", 3: "blob", 4: "tag" };
var offsetDelta = 6;
var idDelta = 7;
function locatePack(read) {
  const head = read(0, longestRefs);
  const isBundle = head[0] === 35;
  const blank = isBundle ? head.indexOf("\n\n") : -2;
  const start2 = blank + 2;
  if (isBundle && blank === -1 || head.toString("latin1", start2, start2 + 4) !== "PACK")
    return null;
  const isLong = head.toString("latin1", 0, start2).includes("\n@object-format=sha256\n");
  return { start: start2, idBytes: isLong ? 32 : 20 };
}
var Pack = class {
  #read;
  #size;
  #idBytes;
  #budget;
  /** By place, the most recent last. */
  #kept = /* @__PURE__ */ new Map();
  #keptBytes = 0;
  constructor(read, size, idBytes, budget) {
    this.#read = read;
    this.#size = size;
    this.#idBytes = idBytes;
    this.#budget = budget;
  }
  async *parts(start2) {
    const head = this.#read(start2, 12);
    const count = head.length < 12 ? 0 : head.readUInt32BE(8);
    let place = start2 + 12;
    for (let index = 1; index <= count; index++) {
      this.#budget.entry();
      this.#budget.give(0);
      const entry2 = this.#entry(place);
      if (typeof entry2 === "string") return yield { kind: "unread", name: null, fault: entry2 };
      yield* this.#object(entry2, place, index);
      place = entry2.end;
    }
    if (head.length < 12 || place + this.#idBytes > this.#size) {
      yield { kind: "unread", name: null, fault: "truncated" };
    }
  }
  *#object(entry2, place, index) {
    const rebuilt = this.#rebuild(entry2);
    const name = Buffer.from(`${rebuilt === null ? "delta" : kinds[rebuilt.type]} ${index}`);
    const bytes = rebuilt?.bytes ?? entry2.bytes;
    yield { kind: "entry", name, content: giveOut(bytes, this.#budget) };
    if (rebuilt === null) yield { kind: "unread", name, fault: "unsupported" };
    else this.#keep(place, rebuilt);
    if (!entry2.isSound) yield { kind: "unread", name, fault: "checksum" };
  }
  /** Null if a base is missing or a delta does not fit. */
  #rebuild(entry2) {
    const deltas = [];
    let deltaBytes = 0;
    let current = entry2;
    let base = null;
    while (base === null && current.type >= offsetDelta) {
      if (current.base === null || deltas.length >= mostDeltas) return null;
      deltas.push(current.bytes);
      deltaBytes += current.bytes.length;
      if (deltaBytes > mostKept) return null;
      base = this.#kept.get(current.base) ?? null;
      if (base !== null) break;
      this.#budget.give(0);
      const next = this.#entry(current.base);
      if (typeof next === "string") return null;
      current = next;
    }
    let { type, bytes } = base ?? current;
    for (const stored of deltas.reverse()) {
      this.#budget.give(0);
      const delta = parseDelta(stored);
      if (delta.size > largestObject) return null;
      const rebuilt = applyDelta(bytes, delta);
      if (rebuilt === null) return null;
      bytes = rebuilt;
    }
    return { type, bytes };
  }
  #keep(place, object) {
    this.#kept.set(place, object);
    this.#keptBytes += object.bytes.length;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#keptBytes <= mostKept) return;
      this.#kept.delete(oldest);
      this.#keptBytes -= bytes.length;
    }
  }
  /** Reads the entry at a place. */
  #entry(place) {
    const head = this.#read(place, 64);
    let at = 0;
    let byte = head[at++] ?? 0;
    const type = byte >> 4 & 7;
    let size = byte & 15;
    for (let power = 16; byte >= 128 && at < 9; power *= 128) {
      byte = head[at++] ?? 0;
      size += (byte & 127) * power;
    }
    let base = null;
    if (type === offsetDelta) {
      const [distance, after] = distanceAt(head, at);
      at = after;
      base = distance > 0 && distance < place ? place - distance : null;
    } else if (type === idDelta) at += this.#idBytes;
    else if (kinds[type] === void 0) return head.length < 64 ? "truncated" : "damaged";
    if (size > largestObject) return "too-large";
    const stored = this.#read(place + at, size + (size >> 10) + 256);
    const inflated2 = inflateSmall(stored.subarray(2), Math.max(1, size));
    const end = 2 + (inflated2?.used ?? 0);
    if (inflated2 === null || stored.length < end + 4 || inflated2.output.length !== size) {
      return place + at + stored.length >= this.#size ? "truncated" : "damaged";
    }
    const sum = new Adler32();
    sum.add(inflated2.output);
    const isSound = stored.readUInt32BE(end) === sum.digest;
    return { type, base, bytes: inflated2.output, end: place + at + end + 4, isSound };
  }
};
function distanceAt(bytes, start2) {
  let at = start2;
  let byte = bytes[at++] ?? 0;
  let value = byte & 127;
  while (byte >= 128 && at < start2 + 8) {
    byte = bytes[at++] ?? 0;
    value = (value + 1) * 128 + (byte & 127);
  }
  return [value, at];
}

// src/sources/containers/gzip-reader.ts
var flags = { headerCrc: 2, extra: 4, name: 8, comment: 16 };
var longestText = 64 * 1024;
var gzipReader = { parts: parts2 };
async function* parts2(input, budget) {
  const source = new ByteSource(input, budget);
  const faults = [];
  try {
    yield { kind: "entry", name: null, content: members(source, budget, faults) };
    for (const fault of faults) yield { kind: "unread", name: null, fault };
  } finally {
    await source.close();
  }
}
async function* members(source, budget, faults) {
  do {
    budget.entry();
    const fault = yield* member(source, budget);
    if (fault !== null) faults.push(fault);
    if (fault !== null && fault !== "checksum") return;
  } while (await startsMember(source));
  if (!await source.onlyZerosLeft()) faults.push("not-covered");
}
async function startsMember(source) {
  const magic7 = await source.peek(2);
  return magic7[0] === 31 && magic7[1] === 139;
}
async function* member(source, budget) {
  const headerFault = await skipHeader(source);
  if (headerFault !== null) return headerFault;
  const content3 = inflate(source, budget);
  let sum = 0;
  let size = 0;
  for (; ; ) {
    const { done, value } = await content3.next();
    if (done === true) {
      if (value !== null) return value;
      break;
    }
    sum = crc32(value, sum);
    size += value.length;
    yield value;
  }
  const trailer = await source.take(8);
  if (trailer === null) return "truncated";
  const agrees2 = trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === size % 2 ** 32;
  return agrees2 ? null : "checksum";
}
async function skipHeader(source) {
  const header2 = await source.take(10);
  if (header2 === null) return "truncated";
  const set = header2[3] ?? 0;
  if (header2[2] !== 8 || (set & 224) !== 0) return "damaged";
  if ((set & flags.extra) !== 0) {
    const length = await source.take(2);
    if (length === null || !await source.skip(length.readUInt16LE(0))) return "truncated";
  }
  for (const flag of [flags.name, flags.comment]) {
    if ((set & flag) === 0) continue;
    const fault = await skipText(source);
    if (fault !== null) return fault;
  }
  if ((set & flags.headerCrc) !== 0 && !await source.skip(2)) return "truncated";
  return null;
}
async function skipText(source) {
  const text3 = await source.peek(longestText);
  const end = text3.indexOf(0);
  if (end === -1) return text3.length < longestText ? "truncated" : "too-large";
  await source.skip(end + 1);
  return null;
}

// src/sources/containers/id3-frames.ts
var largestFrame = 16 * 1024 ** 2;
var tagFlags = { unsynchronised: 128, extended: 64 };
function* framesOf(stored, { version: version4, flags: flags4 }, most) {
  const isUnsynchronised = version4 < 4 && (flags4 & tagFlags.unsynchronised) !== 0;
  const tag2 = isUnsynchronised ? synchronised(stored) : stored;
  const idBytes = version4 === 2 ? 3 : 4;
  const headerBytes7 = version4 === 2 ? 6 : 10;
  let at = version4 > 2 && (flags4 & tagFlags.extended) !== 0 ? extendedBytes(tag2, version4) : 0;
  while (at + headerBytes7 <= tag2.length && tag2[at] !== 0) {
    const id = tag2.toString("latin1", at, at + idBytes);
    if (!/^[A-Z0-9]+ ?$/.test(id)) return false;
    const size = sizeOf(tag2.subarray(at + idBytes, at + 2 * idBytes), version4);
    const body = tag2.subarray(at + headerBytes7, at + headerBytes7 + size);
    const storage = storageOf(tag2[at + 9] ?? 0, version4);
    yield { id, ...decoded(body, storage, Math.min(most, largestFrame)) };
    if (body.length < size) return false;
    at += headerBytes7 + size;
  }
  return true;
}
function synchronised(bytes) {
  const made = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    made[length++] = bytes[at] ?? 0;
    if (bytes[at] === 255 && bytes[at + 1] === 0) at++;
  }
  return made.subarray(0, length);
}
function syncSafe(bytes) {
  return bytes.reduce((size, byte) => size * 128 + (byte & 127), 0);
}
function sizeOf(bytes, version4) {
  const isPlain2 = version4 < 4 || bytes.some((byte) => byte >= 128);
  return isPlain2 ? bytes.readUIntBE(0, bytes.length) : syncSafe(bytes);
}
function extendedBytes(tag2, version4) {
  if (tag2.length < 4) return tag2.length;
  return version4 === 3 ? 4 + tag2.readUInt32BE(0) : syncSafe(tag2.subarray(0, 4));
}
function storageOf(flags4, version4) {
  const has = (flag) => (flags4 & flag) !== 0;
  if (version4 === 2) {
    return { isCompressed: false, isEncrypted: false, isUnsynchronised: false, skipped: 0 };
  }
  if (version4 === 3) {
    const skipped3 = (has(128) ? 4 : 0) + (has(64) ? 1 : 0) + (has(32) ? 1 : 0);
    return { isCompressed: has(128), isEncrypted: has(64), isUnsynchronised: false, skipped: skipped3 };
  }
  const skipped2 = (has(64) ? 1 : 0) + (has(4) ? 1 : 0) + (has(1) ? 4 : 0);
  return { isCompressed: has(8), isEncrypted: has(4), isUnsynchronised: has(2), skipped: skipped2 };
}
function decoded(stored, { isCompressed: isCompressed2, isEncrypted: isEncrypted3, isUnsynchronised, skipped: skipped2 }, most) {
  if (isEncrypted3) return { body: Buffer.alloc(0), fault: "encrypted" };
  const whole = isUnsynchronised ? synchronised(stored) : stored;
  const body = whole.subarray(skipped2);
  if (!isCompressed2) return { body, fault: null };
  try {
    return { body: inflateSync(body, { maxOutputLength: Math.max(1, most) }), fault: null };
  } catch {
    return { body, fault: "damaged" };
  }
}

// src/sources/containers/id3-reader.ts
var headerBytes3 = 10;
var largestTag = 64 * 1024 ** 2;
var pictures = /* @__PURE__ */ new Set(["APIC", "PIC"]);
var withLanguage = /* @__PURE__ */ new Set(["COMM", "COM", "USLT", "ULT", "USER"]);
var id3Reader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    try {
      yield* tag(source, budget);
    } finally {
      await source.close();
    }
  }
};
async function* tag(source, budget) {
  const header2 = await source.take(headerBytes3);
  if (header2 === null) return yield { kind: "unread", name: null, fault: "truncated" };
  const size = syncSafe(header2.subarray(6, headerBytes3));
  if (size > largestTag) return yield { kind: "unread", name: null, fault: "too-large" };
  const stored = await source.peek(size);
  const found = { version: header2[3] ?? 0, flags: header2[5] ?? 0 };
  const frames = framesOf(stored, found, budget.left);
  const unread3 = [];
  budget.entry();
  yield { kind: "entry", name: Buffer.from("tags"), content: texts(frames, unread3, budget) };
  if (stored.length < size) unread3.push({ kind: "unread", name: null, fault: "truncated" });
  yield* unread3;
}
function* texts(frames, unread3, budget) {
  const lines2 = new ValueLines(budget);
  for (; ; ) {
    const next = frames.next();
    if (next.done === true) {
      if (!next.value) unread3.push({ kind: "unread", name: null, fault: "damaged" });
      break;
    }
    const { id, body, fault } = next.value;
    budget.give(0);
    if (fault !== null) unread3.push({ kind: "unread", name: Buffer.from(id), fault });
    if (!pictures.has(id)) addFrame(id, body, lines2);
    yield* lines2.ready();
  }
  yield* lines2.rest();
}
function addFrame(id, body, lines2) {
  const hasLanguage = withLanguage.has(id);
  if (hasLanguage || id.startsWith("T")) {
    for (const text3 of textsOf(body.subarray(hasLanguage ? 4 : 1), body[0] ?? 0)) lines2.add(text3);
  } else lines2.add(body);
}
function* textsOf(bytes, encoding) {
  if (encoding !== 1 && encoding !== 2) {
    const latin12 = encoding === 0 ? Buffer.from(bytes.toString("latin1")) : bytes;
    yield* partsBetween(latin12);
    return;
  }
  let isBig = encoding === 2;
  for (let start2 = 0; start2 + 1 < bytes.length; ) {
    let end = start2;
    while (end + 1 < bytes.length && (bytes[end] !== 0 || bytes[end + 1] !== 0)) end += 2;
    const part = bytes.subarray(start2, end);
    if (part[0] === 254 && part[1] === 255) isBig = true;
    if (part[0] === 255 && part[1] === 254) isBig = false;
    const even = part.subarray(0, part.length & ~1);
    const little = isBig ? Buffer.from(even).swap16() : even;
    yield Buffer.from(little.toString("utf16le").replace(/^\ufeff/, ""));
    start2 = end + 2;
  }
}
function* partsBetween(bytes) {
  for (let start2 = 0; start2 < bytes.length; ) {
    const nul = bytes.indexOf(0, start2);
    const end = nul === -1 ? bytes.length : nul;
    yield bytes.subarray(start2, end);
    start2 = end + 1;
  }
}

// src/sources/containers/iso-records.ts
var sectorBytes = 2048;
var smallestRecord = 34;
var flags2 = { folder: 2, continues: 128 };
var fields = { name: "NM", continuation: "CE", compressed: "ZF", begin: "SP" };
var mostAreas = 32;
function* recordsOf(bytes, dialect, read) {
  for (let at = 0; at + smallestRecord <= bytes.length; ) {
    const length = bytes[at] ?? 0;
    if (length < smallestRecord) {
      at = (Math.floor(at / sectorBytes) + 1) * sectorBytes;
      continue;
    }
    const record = bytes.subarray(at, at + length);
    at += length;
    if (!isSelfOrParent(record)) yield parseRecord(record, dialect, read);
  }
}
function isSelfOrParent(record) {
  return record[32] === 1 && (record[33] ?? 0) <= 1;
}
function extentOf(record, { blockBytes: blockBytes3 }) {
  const block2 = record.readUInt32LE(2) + (record[1] ?? 0);
  return { start: block2 * blockBytes3, length: record.readUInt32LE(10) };
}
function parseRecord(record, dialect, read) {
  const own = record.subarray(33, 33 + (record[32] ?? 0));
  const unix = dialect.skipped === null ? null : unixFields(record, dialect, read);
  const bits = record[25] ?? 0;
  return {
    name: unix?.name ?? (dialect.isWide ? fromWide(own) : withoutVersion(own)),
    isFolder: (bits & flags2.folder) !== 0,
    extent: extentOf(record, dialect),
    continues: (bits & flags2.continues) !== 0,
    isEncoded: unix?.isCompressed === true || record[26] !== 0
  };
}
function fromWide(name) {
  const even = Buffer.from(name.subarray(0, name.length & ~1));
  return withoutVersion(Buffer.from(even.swap16().toString("utf16le")));
}
function withoutVersion(name) {
  return Buffer.from(name.toString("latin1").replace(/\.?;\d+$/, ""), "latin1");
}
function unixFields(record, { skipped: skipped2, blockBytes: blockBytes3 }, read) {
  const nameBytes = record[32] ?? 0;
  const names = [];
  let isCompressed2 = false;
  let area = record.subarray(33 + nameBytes + (nameBytes + 1) % 2 + (skipped2 ?? 0));
  for (let count = 0; area !== null && count < mostAreas; count++) {
    let next = null;
    for (const { type, data } of fieldsOf(area)) {
      if (type === fields.name) names.push(data.subarray(1));
      if (type === fields.compressed) isCompressed2 = true;
      if (type === fields.continuation && data.length >= 24) {
        const start2 = data.readUInt32LE(0) * blockBytes3 + data.readUInt32LE(8);
        next = read(start2, Math.min(sectorBytes, data.readUInt32LE(16)));
      }
    }
    area = next;
  }
  return { name: names.length === 0 ? null : Buffer.concat(names), isCompressed: isCompressed2 };
}
function* fieldsOf(area) {
  for (let at = 0; at + 4 <= area.length; ) {
    const length = area[at + 2] ?? 0;
    if (length < 4 || at + length > area.length) return;
    yield { type: area.toString("latin1", at, at + 2), data: area.subarray(at + 4, at + length) };
    at += length;
  }
}
function skippedBytes(root) {
  const first = root.subarray(0, root[0] ?? 0);
  for (const { type, data } of fieldsOf(first.subarray(smallestRecord))) {
    if (type === fields.begin && data.length >= 3) return data[2] ?? 0;
  }
  return null;
}

// src/sources/containers/iso-reader.ts
var mostDescriptors = 64;
var kinds2 = { primary: 1, supplementary: 2, end: 255 };
var largestFolder = 16 * 1024 ** 2;
var longestPath = 8 * 1024;
var pieceBytes5 = 256 * 1024;
var isoReader = {
  async *parts({ read, size }, budget) {
    if (read === null || size === null) {
      return yield { kind: "unread", name: null, fault: "too-large" };
    }
    const image = new Image(read, budget);
    yield* image.parts();
  }
};
var Image = class {
  #read;
  #budget;
  /** Extents of files and folders that were read. */
  #seen = /* @__PURE__ */ new Set();
  #files = 0;
  #hasOtherTree = false;
  constructor(read, budget) {
    this.#read = read;
    this.#budget = budget;
  }
  *parts() {
    const trees = this.#trees();
    if (trees.length === 0) return yield unread(null, "damaged");
    for (const tree of trees) yield* this.#tree(tree);
    if (this.#hasOtherTree && this.#files <= 1) yield unread(null, "unsupported");
  }
  /** The trees with the best names first. */
  #trees() {
    const trees = [];
    for (let sector = 16; sector < 16 + mostDescriptors; sector++) {
      const descriptor = this.#read(sector * sectorBytes, sectorBytes);
      if (descriptor.length < sectorBytes) break;
      const identifier = descriptor.toString("latin1", 1, 6);
      if (identifier.startsWith("NSR0")) this.#hasOtherTree = true;
      if (identifier !== "CD001") {
        if (!["BEA01", "TEA01", "BOOT2", "NSR02", "NSR03"].includes(identifier)) break;
        continue;
      }
      const tree = this.#treeOf(descriptor);
      if (tree !== null) trees.push(tree);
    }
    const rank = ({ dialect }) => dialect.skipped !== null ? 0 : dialect.isWide ? 1 : 2;
    return trees.sort((a, b) => rank(a) - rank(b));
  }
  #treeOf(descriptor) {
    const kind = descriptor[0];
    if (kind !== kinds2.primary && kind !== kinds2.supplementary) return null;
    const blockBytes3 = descriptor.readUInt16LE(128);
    if (blockBytes3 === 0) return null;
    const root = extentOf(descriptor.subarray(156, 190), { blockBytes: blockBytes3 });
    const isWide = kind === kinds2.supplementary && /^%\/[@CE]/.test(descriptor.toString("latin1", 88, 91));
    const skipped2 = isWide ? null : skippedBytes(this.#read(root.start, sectorBytes));
    return { root, dialect: { blockBytes: blockBytes3, isWide, skipped: skipped2 } };
  }
  *#tree({ root, dialect }) {
    const folders = [{ path: Buffer.alloc(0), extent: root }];
    for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
      if (this.#wasSeen(folder.extent, "folder")) continue;
      yield* this.#folder(folder, dialect, folders);
    }
  }
  *#folder({ path, extent }, dialect, folders) {
    const name = path.length === 0 ? null : path;
    if (extent.length > largestFolder || path.length > longestPath) {
      return yield unread(name, "too-large");
    }
    const bytes = this.#read(extent.start, extent.length);
    let extents = [];
    let isEncoded = false;
    for (const record of recordsOf(bytes, dialect, this.#read)) {
      this.#budget.entry();
      this.#budget.give(0);
      if (record.isFolder) {
        folders.push({ path: pathOf(path, record), extent: record.extent });
        continue;
      }
      extents.push(record.extent);
      isEncoded ||= record.isEncoded;
      if (record.continues) continue;
      yield* this.#file(pathOf(path, record), extents, isEncoded);
      extents = [];
      isEncoded = false;
    }
    if (bytes.length < extent.length) yield unread(name, "truncated");
  }
  *#file(name, extents, isEncoded) {
    const [first] = extents;
    const length = extents.reduce((sum, extent) => sum + extent.length, 0);
    if (first === void 0 || length > 0 && this.#wasSeen(first, "file")) return;
    this.#files++;
    if (isEncoded) return yield unread(name, "unsupported");
    const faults = [];
    yield { kind: "entry", name, content: this.#content(extents, faults) };
    for (const fault of faults) yield unread(name, fault);
  }
  *#content(extents, faults) {
    for (const { start: start2, length } of extents) {
      const end = start2 + length;
      for (let at = start2; at < end; ) {
        const bytes = this.#read(at, Math.min(pieceBytes5, end - at));
        if (bytes.length === 0) {
          faults.push("truncated");
          return;
        }
        yield* giveOut(bytes, this.#budget);
        at += bytes.length;
      }
    }
  }
  #wasSeen({ start: start2, length }, kind) {
    const id = `${kind} ${start2} ${length}`;
    if (this.#seen.has(id)) return true;
    this.#seen.add(id);
    return false;
  }
};
function pathOf(folder, { name }) {
  return folder.length === 0 ? name : Buffer.concat([folder, Buffer.from("/"), name]);
}
function unread(name, fault) {
  return { kind: "unread", name, fault };
}

// src/sources/containers/frames.ts
var magic2 = { zstd: 4247762216, lz4: 407708164, lz4Legacy: 407642370 };
var skippable = 407710288;
var skippableStarts = Array.from({ length: 16 }, (_, i) => 80 + i);
var isSkippable = (number2) => (number2 & 4294967280) >>> 0 === skippable;
function firstFrame(first) {
  if (first[3] !== 253 && first[3] !== 24) return null;
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.length);
  for (let place = 0; place + 8 <= bytes.length; ) {
    const number2 = bytes.readUInt32LE(place);
    if (!isSkippable(number2)) return { magic: number2, frame: bytes.subarray(place) };
    place += 8 + bytes.readUInt32LE(place + 4);
  }
  return null;
}
async function* readFrames(source, budget, faults, open) {
  for (let isFirst = true; ; isFirst = false) {
    const start2 = await source.peek(8);
    if (start2.length === 0 && !isFirst) return;
    budget.entry();
    budget.give(0);
    const number2 = start2.length < 4 ? null : start2.readUInt32LE(0);
    const frame = number2 === null ? null : open(number2);
    let fault;
    if (frame !== null) fault = yield* frame;
    else if (number2 !== null && isSkippable(number2)) fault = await skipFrame(source, start2);
    else fault = isFirst ? "truncated" : "not-covered";
    if (fault !== null) faults.add(fault);
    if (fault !== null && fault !== "checksum") return;
  }
}
async function skipFrame(source, start2) {
  const isWhole = start2.length === 8 && await source.skip(8 + start2.readUInt32LE(4));
  return isWhole ? null : "truncated";
}

// src/sources/containers/leveldb-reader.ts
var footerBytes = 48;
var trailerBytes = 5;
var longestKey = 1024 ** 2;
function codecOf(block2, type) {
  if (type === 2 && block2.length >= 4 && block2.readUInt32LE(0) === magic2.zstd) return "zstd";
  return ["none", "snappy", "zlib", void 0, "deflate"][type ?? 0];
}
var leveldbReader = {
  async *parts({ read, size }, budget) {
    if (read === null || size === null) {
      return yield { kind: "unread", name: null, fault: "too-large" };
    }
    const table = new Table(read, size, budget);
    budget.entry();
    yield { kind: "entry", name: Buffer.from("values"), content: table.values() };
    for (const fault of table.faults) yield { kind: "unread", name: null, fault };
  }
};
var Table = class {
  #read;
  #size;
  #budget;
  #lines;
  faults = /* @__PURE__ */ new Set();
  constructor(read, size, budget) {
    this.#read = read;
    this.#size = size;
    this.#budget = budget;
    this.#lines = new ValueLines(budget);
  }
  async *values() {
    const footer = this.#read(Math.max(0, this.#size - footerBytes), footerBytes);
    const [, afterStatistics] = placeAt(footer, 0);
    const [index] = placeAt(footer, afterStatistics);
    for (const { value } of this.#entries(await this.#block(index))) {
      const [place] = placeAt(value, 0);
      for (const entry2 of this.#entries(await this.#block(place))) {
        this.#lines.add(entry2.key);
        this.#lines.add(entry2.value);
        yield* this.#lines.ready();
      }
      this.#budget.give(0);
    }
    yield* this.#lines.rest();
  }
  /** The content of a block; empty if it cannot be read. */
  async #block({ start: start2, length }) {
    const nothing = Buffer.alloc(0);
    if (length > largestBlock || start2 + length + trailerBytes > this.#size) {
      this.faults.add(length > largestBlock ? "too-large" : "damaged");
      return nothing;
    }
    const stored = this.#read(start2, length + trailerBytes);
    const codec = codecOf(stored, stored[length]);
    if (codec === void 0) {
      this.faults.add("unsupported");
      return nothing;
    }
    this.#budget.read(stored.length);
    const { bytes, fault } = await unpack(codec, stored.subarray(0, length), this.#budget);
    if (fault !== null) this.faults.add(fault);
    return bytes;
  }
  /** Entries, and after them the places of those whose keys are stored whole. */
  *#entries(block2) {
    if (block2.length < 4) return;
    const restarts = block2.readUInt32LE(block2.length - 4);
    const end = block2.length - 4 - restarts * 4;
    if (end < 0) this.faults.add("damaged");
    let key = Buffer.alloc(0);
    for (let at = 0; at < end; ) {
      const [shared, afterShared] = varint(block2, at);
      const [own, afterOwn] = varint(block2, afterShared);
      const [length, start2] = varint(block2, afterOwn);
      if (shared > key.length || shared + own > longestKey || start2 + own + length > end) {
        this.faults.add("damaged");
        return;
      }
      key = Buffer.concat([key.subarray(0, shared), block2.subarray(start2, start2 + own)]);
      at = start2 + own + length;
      yield { key, value: block2.subarray(start2 + own, at) };
    }
  }
};
function placeAt(bytes, at) {
  const [start2, afterStart] = varint(bytes, at);
  const [length, end] = varint(bytes, afterStart);
  return [{ start: start2, length }, end];
}
function varint(bytes, start2) {
  let value = 0;
  let at = start2;
  for (; at < start2 + 10 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * 128 ** (at - start2);
    if (byte < 128) break;
  }
  return [value, at + 1];
}

// src/sources/containers/archive-steps.ts
var pieceBytes6 = 64 * 1024;
var mostIdleBytes = 64 * 1024 ** 2;
var regularFile = 32768;
var quiet = { print: () => {
}, printErr: () => {
} };
var utf8 = new TextEncoder();
var idle = [];
async function openArchive(bytes) {
  return steps(idle.pop() ?? await newLibrary(), bytes);
}
async function newLibrary() {
  const { libarchiveWasm } = await import("./parts/libarchive-wasm.js");
  return libarchiveWasm(quiet);
}
function* steps(library, bytes) {
  const archive = new Archive(library, bytes);
  try {
    yield* archive.steps();
  } finally {
    archive.close();
  }
  if (library.module.HEAPU8.length <= mostIdleBytes && !archive.isBroken) idle.push(library);
}
var Archive = class {
  #library;
  #bytes;
  /** Addresses in the memory of the library. */
  #archive = 0;
  #input = 0;
  #buffer = 0;
  /** WebAssembly itself has failed: its memory may be damaged. */
  isBroken = false;
  constructor(library, bytes) {
    this.#library = library;
    this.#bytes = bytes.length;
    const { module: module2 } = library;
    this.#input = module2._malloc(bytes.length);
    this.#buffer = module2._malloc(pieceBytes6);
    if (this.#input !== 0) module2.HEAPU8.set(bytes, this.#input);
  }
  *steps() {
    if (this.#input === 0 || this.#buffer === 0) return yield { kind: "end", fault: "too-large" };
    const fault = this.#try(() => this.#open());
    if (fault !== null) return yield { kind: "end", fault };
    let count = 0;
    for (let entry2 = this.#next(); entry2 !== 0; entry2 = this.#next()) {
      count++;
      yield* this.#entry(entry2);
    }
    const last = this.#lastFault();
    yield { kind: "end", fault: last ?? (count === 0 ? "damaged" : null) };
  }
  close() {
    if (this.isBroken) return;
    const { module: module2 } = this.#library;
    this.#try(() => {
      if (this.#archive !== 0) this.#library.read_free(this.#archive);
      module2._free(this.#buffer);
      module2._free(this.#input);
    });
  }
  #open() {
    const library = this.#library;
    this.#archive = library.read_new();
    library.read_support_filter_all(this.#archive);
    library.read_support_format_all(this.#archive);
    library.read_open_memory(this.#archive, this.#input, this.#bytes);
  }
  /** 0 at the end, and for an error. */
  #next() {
    let entry2 = 0;
    if (!this.isBroken) {
      this.#try(() => {
        entry2 = this.#library.read_next_entry(this.#archive);
      });
    }
    return entry2;
  }
  *#entry(entry2) {
    if (this.#library.entry_filetype(entry2) !== regularFile) return;
    const path = this.#library.entry_pathname(entry2);
    const name = path === null ? null : utf8.encode(path);
    const isEncrypted3 = this.#library.entry_is_encrypted(entry2) !== 0;
    yield { kind: "entry", name, isEncrypted: isEncrypted3 };
    if (!isEncrypted3) yield* this.#content();
  }
  *#content() {
    for (; ; ) {
      let length = 0;
      const fault = this.#try(() => {
        length = this.#library.read_data(this.#archive, this.#buffer, pieceBytes6);
      });
      if (length === 0) return yield { kind: "entry-end", fault };
      const { HEAPU8 } = this.#library.module;
      yield { kind: "piece", bytes: HEAPU8.slice(this.#buffer, this.#buffer + length) };
    }
  }
  /** Why no more entries came; null at the end. */
  #lastFault() {
    if (this.isBroken) return "damaged";
    let message = null;
    let encrypted = 0;
    this.#try(() => {
      message = this.#library.error_string(this.#archive);
      encrypted = this.#library.read_has_encrypted_entries(this.#archive);
    });
    if (message === null || message === "") return null;
    return encrypted > 0 ? "encrypted" : faultIn(message);
  }
  #try(call) {
    try {
      call();
      return null;
    } catch (error) {
      if (error instanceof Error && error.name === "Error") return faultIn(error.message);
      this.isBroken = true;
      return "damaged";
    }
  }
};
function faultIn(message) {
  return /\bmemory\b/i.test(message) ? "too-large" : "damaged";
}

// src/sources/containers/archive-thread.ts
var import_node_events = require("node:events");
var import_node_fs = require("node:fs");

// src/model/version.ts
var version = true ? "0.1.0" : "0.0.0-unbundled";

// src/sources/containers/archive-protocol.ts
var archiveProtocol = `brleaks ${version} archive`;

// src/sources/containers/archive-thread.ts
var workerFile = "./brleaks-archive-worker.js";
var startMs = 3e4;
var heapMb = 64;
var idle2 = null;
var ArchiveThread = class _ArchiveThread {
  #worker;
  #isEnded = false;
  constructor(worker) {
    this.#worker = worker;
    worker.on("error", () => {
      this.#isEnded = true;
    });
    worker.on("exit", () => {
      this.#isEnded = true;
    });
  }
  /** Null where the file of the thread is missing (unbundled sources, bundles of other programs) or no thread starts. */
  static async start() {
    const kept = idle2;
    idle2 = null;
    if (kept !== null && !kept.#isEnded) return kept;
    const file = new URL(workerFile, __file.url);
    if (!(0, import_node_fs.existsSync)(file)) return null;
    const { Worker } = await import("node:worker_threads");
    const thread = new _ArchiveThread(
      new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: heapMb } })
    );
    const hello = await thread.#answer(startMs, null).catch(() => null);
    if (hello?.kind === "hello" && hello.protocol === archiveProtocol) return thread;
    thread.#end();
    return null;
  }
  /**
   * The steps of an archive. Ends early, without an error, if `signal` is aborted.
   * @throws ContainerError `budget-time` after ending the thread.
   */
  async *steps(bytes, budget, signal) {
    let isDone = false;
    try {
      for (let request = { bytes }; !isDone; request = { bytes: null }) {
        for (const step of await this.#ask(request, budget, signal)) {
          isDone = step.kind === "end";
          yield step;
        }
      }
    } finally {
      if (isDone && idle2 === null) idle2 = this;
      else this.#end();
    }
  }
  async #ask(request, budget, signal) {
    const answer = this.#answer(budget.leftMs, signal);
    this.#worker.postMessage(request);
    try {
      const { kind, ...rest } = await answer;
      return "steps" in rest && kind === "steps" ? rest.steps : [{ kind: "end", fault: "damaged" }];
    } catch (error) {
      if (signal?.aborted === true) {
        this.#end();
        return [{ kind: "end", fault: null }];
      }
      const isOver = error.code === "ABORT_ERR";
      if (isOver && !this.#isEnded) throw new ContainerError("budget-time");
      return [{ kind: "end", fault: "damaged" }];
    }
  }
  /** The next message. @throws the error of the thread, or an `AbortError` when the time is over or the thread has ended. */
  async #answer(ms, signal) {
    const control = new AbortController();
    const stop = () => control.abort();
    const timer = setTimeout(stop, ms);
    signal?.addEventListener("abort", stop);
    if (signal?.aborted === true) stop();
    this.#worker.once("exit", stop);
    this.#worker.ref();
    try {
      const [message] = await (0, import_node_events.once)(this.#worker, "message", { signal: control.signal });
      return message;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      this.#worker.off("exit", stop);
      this.#worker.unref();
    }
  }
  #end() {
    this.#isEnded = true;
    void this.#worker.terminate();
  }
};

// src/sources/containers/libarchive-reader.ts
var copyBytes = 1024 * 1024;
var libarchiveReader = { parts: parts3 };
async function* parts3({ read, size }, budget, signal = null) {
  if (read === null || size === null || size > budget.limits.memory) {
    return yield unread2(null, "too-large");
  }
  const steps2 = await openSteps(sharedCopy(read, size), budget, signal);
  try {
    for (let next = await steps2.next(); next.done !== true; next = await steps2.next()) {
      const step = next.value;
      if (step.kind === "entry") yield* entry(step, steps2, budget);
      if (step.kind === "end" && step.fault !== null) yield unread2(null, step.fault);
    }
  } finally {
    await steps2.return?.();
  }
}
async function openSteps(bytes, budget, signal) {
  const began = performance.now();
  const thread = await ArchiveThread.start();
  budget.wait(performance.now() - began);
  return thread?.steps(bytes, budget, signal) ?? stepsHere(bytes);
}
async function* stepsHere(bytes) {
  yield* await openArchive(new Uint8Array(bytes));
}
function sharedCopy(read, size) {
  const shared = new SharedArrayBuffer(size);
  const copy = new Uint8Array(shared);
  for (let at = 0; at < size; at += copyBytes) copy.set(read(at, copyBytes), at);
  return shared;
}
async function* entry({ name, isEncrypted: isEncrypted3 }, steps2, budget) {
  budget.entry();
  budget.give(0);
  if (isEncrypted3) return yield unread2(name, "encrypted");
  const faults = [];
  yield { kind: "entry", name, content: content2(steps2, budget, faults) };
  for (const fault of faults) yield unread2(name, fault);
}
async function* content2(steps2, budget, faults) {
  for (let next = await steps2.next(); next.done !== true; next = await steps2.next()) {
    const step = next.value;
    if (step.kind === "piece") {
      const { buffer, byteOffset, byteLength } = step.bytes;
      yield* giveOut(Buffer.from(buffer, byteOffset, byteLength), budget);
      continue;
    }
    if (step.kind !== "entry" && step.fault !== null) faults.push(step.fault);
    return;
  }
}
function unread2(name, fault) {
  return { kind: "unread", name, fault };
}

// src/sources/containers/xxhash.ts
var stripes = { narrow: 16, wide: 32 };
var narrow = {
  p1: 2654435761,
  p2: 2246822519,
  p3: 3266489917,
  p4: 668265263,
  p5: 374761393
};
var rotate = (value, bits) => value << bits | value >>> 32 - bits;
var Xxh32 = class {
  #lanes = Int32Array.of(narrow.p1 + narrow.p2, narrow.p2, 0, -narrow.p1);
  #total = 0;
  #rest = Buffer.alloc(0);
  add(bytes) {
    this.#total += bytes.length;
    this.#rest = eachStripe(this.#rest, bytes, stripes.narrow, (data, place) => {
      for (let lane = 0; lane < 4; lane++)
        this.#lanes[lane] = round32(this.#lanes[lane] ?? 0, data.readInt32LE(place + lane * 4));
    });
  }
  digest() {
    const [a = 0, b = 0, c = 0, d = 0] = this.#lanes;
    let hash = this.#total < stripes.narrow ? narrow.p5 : rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18);
    hash = hash + this.#total | 0;
    let place = 0;
    for (; place + 4 <= this.#rest.length; place += 4) {
      hash = hash + Math.imul(this.#rest.readInt32LE(place), narrow.p3) | 0;
      hash = Math.imul(rotate(hash, 17), narrow.p4);
    }
    for (; place < this.#rest.length; place++) {
      hash = hash + Math.imul(this.#rest[place] ?? 0, narrow.p5) | 0;
      hash = Math.imul(rotate(hash, 11), narrow.p1);
    }
    hash = Math.imul(hash ^ hash >>> 15, narrow.p2);
    hash = Math.imul(hash ^ hash >>> 13, narrow.p3);
    return (hash ^ hash >>> 16) >>> 0;
  }
};
function round32(lane, input) {
  return Math.imul(rotate(lane + Math.imul(input, narrow.p2) | 0, 13), narrow.p1);
}
function eachStripe(rest, bytes, size, stripe) {
  let place = 0;
  if (rest.length > 0) {
    place = Math.min(size - rest.length, bytes.length);
    const joined = Buffer.concat([rest, bytes.subarray(0, place)]);
    if (joined.length < size) return joined;
    stripe(joined, 0);
  }
  for (; place + size <= bytes.length; place += size) stripe(bytes, place);
  return Buffer.from(bytes.subarray(place));
}
var wide = (high, low) => ({ high: high | 0, low: low | 0 });
var q1 = wide(2654435761, 2246822535);
var q2 = wide(3266489917, 668265295);
var q3 = wide(374761393, 2654435833);
var q4 = wide(2246822519, 3266489955);
var q5 = wide(668265263, 374761413);
function add(to, { high, low }) {
  const sum = (to.low >>> 0) + (low >>> 0);
  to.high = to.high + high + (sum > 4294967295 ? 1 : 0) | 0;
  to.low = sum | 0;
}
function multiply(to, by) {
  const { low } = to;
  to.high = Math.imul(to.high, by.low) + Math.imul(low, by.high) + multiplyHigh(low, by.low) | 0;
  to.low = Math.imul(low, by.low);
}
function multiplyHigh(a, b) {
  const aLow = a & 65535;
  const aHigh = a >>> 16;
  const bLow = b & 65535;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + (aLow * bLow >>> 16);
  const other = aLow * bHigh + (middle & 65535);
  return aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(other / 65536) | 0;
}
function rotateWide(value, bits) {
  const { high, low } = value;
  value.high = high << bits | low >>> 32 - bits;
  value.low = low << bits | high >>> 32 - bits;
}
function mixRight(value, bits) {
  const { high, low } = value;
  if (bits < 32) {
    value.high = high ^ high >>> bits;
    value.low = low ^ (low >>> bits | high << 32 - bits);
  } else {
    value.low = low ^ high >>> bits - 32;
  }
}
function round64(lane, input) {
  multiply(input, q2);
  add(lane, input);
  rotateWide(lane, 31);
  multiply(lane, q1);
}
var Xxh64 = class {
  #lanes = [
    wide(1625958382, 2915087830),
    { ...q2 },
    wide(0, 0),
    wide(1640531534, 2048144761)
  ];
  #input = wide(0, 0);
  #total = 0;
  #rest = Buffer.alloc(0);
  add(bytes) {
    this.#total += bytes.length;
    this.#rest = eachStripe(this.#rest, bytes, stripes.wide, (data, place) => {
      for (const [index, lane] of this.#lanes.entries()) {
        this.#input.low = data.readInt32LE(place + index * 8);
        this.#input.high = data.readInt32LE(place + index * 8 + 4);
        round64(lane, this.#input);
      }
    });
  }
  digest() {
    const hash = this.#total < stripes.wide ? { ...q5 } : this.#joined();
    add(hash, wide(Math.floor(this.#total / 2 ** 32), this.#total));
    this.#addRest(hash);
    mixRight(hash, 33);
    multiply(hash, q2);
    mixRight(hash, 29);
    multiply(hash, q3);
    mixRight(hash, 32);
    return hash.low >>> 0;
  }
  #joined() {
    const hash = wide(0, 0);
    for (const [index, lane] of this.#lanes.entries()) {
      const rotated = { ...lane };
      rotateWide(rotated, [1, 7, 12, 18][index] ?? 0);
      add(hash, rotated);
    }
    for (const lane of this.#lanes) {
      const round = wide(0, 0);
      round64(round, { ...lane });
      hash.high ^= round.high;
      hash.low ^= round.low;
      multiply(hash, q1);
      add(hash, q4);
    }
    return hash;
  }
  #addRest(hash) {
    const rest = this.#rest;
    let place = 0;
    for (; place + 8 <= rest.length; place += 8) {
      const round = wide(0, 0);
      round64(round, wide(rest.readInt32LE(place + 4), rest.readInt32LE(place)));
      combine(hash, round, 27, q1, q4);
    }
    if (place + 4 <= rest.length) {
      const word = wide(0, rest.readInt32LE(place));
      multiply(word, q1);
      combine(hash, word, 23, q2, q3);
      place += 4;
    }
    for (; place < rest.length; place++) {
      const byte = wide(0, rest[place] ?? 0);
      multiply(byte, q5);
      combine(hash, byte, 11, q1, wide(0, 0));
    }
  }
};
function combine(hash, value, bits, factor, term) {
  hash.high ^= value.high;
  hash.low ^= value.low;
  rotateWide(hash, bits);
  multiply(hash, factor);
  add(hash, term);
}

// src/sources/containers/lz4-reader.ts
var flags3 = { independent: 32, blockChecksum: 16, size: 8, checksum: 4, dictionary: 1 };
var historyBytes = 64 * 1024;
var legacyBlockBytes = 8 * 1024 ** 2;
var uncompressed = 2147483648;
var lz4Reader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    const reader = new Reader(source, budget);
    try {
      yield { kind: "entry", name: null, content: reader.frames() };
      for (const fault of reader.faults) yield { kind: "unread", name: null, fault };
    } finally {
      await source.close();
    }
  }
};
var Reader = class {
  #source;
  #budget;
  #buffer = Buffer.alloc(0);
  faults = /* @__PURE__ */ new Set();
  constructor(source, budget) {
    this.#source = source;
    this.#budget = budget;
  }
  frames() {
    return readFrames(this.#source, this.#budget, this.faults, (number2) => {
      if (number2 === magic2.lz4) return this.#frame();
      return number2 === magic2.lz4Legacy ? this.#legacyFrame() : null;
    });
  }
  /** The buffer is made once: a file may have many small frames. */
  #blocks(blockBytes3, isLinked) {
    const size = historyBytes + blockBytes3;
    if (this.#buffer.length < size) this.#buffer = Buffer.alloc(size);
    return new Blocks(this.#buffer.subarray(0, size), isLinked);
  }
  async *#frame() {
    const frame = await this.#takeHeader();
    if (typeof frame === "string") return frame;
    const blocks = this.#blocks(frame.blockBytes, (frame.flags & flags3.independent) === 0);
    const hash = new Xxh32();
    for (; ; ) {
      const head = await this.#source.take(4);
      if (head === null) return "truncated";
      const size = head.readUInt32LE(0);
      if (size === 0) break;
      const fault = yield* this.#block(frame, size, blocks, hash);
      if (fault !== null) return fault;
    }
    if ((frame.flags & flags3.checksum) === 0) return null;
    const checksum = await this.#source.take(4);
    if (checksum === null) return "truncated";
    return checksum.readUInt32LE(0) === hash.digest() ? null : "checksum";
  }
  async *#block(frame, head, blocks, hash) {
    this.#budget.give(0);
    const isPlain2 = head >= uncompressed;
    const size = isPlain2 ? head - uncompressed : head;
    if (size > frame.blockBytes) return "damaged";
    const body = await this.#source.take(size);
    if (body === null) return "truncated";
    const { content: content3, isWhole } = isPlain2 ? blocks.plain(body) : blocks.decode(body);
    if ((frame.flags & flags3.checksum) !== 0) hash.add(content3);
    yield* giveOut(content3, this.#budget);
    if (!isWhole) return "damaged";
    if ((frame.flags & flags3.blockChecksum) === 0) return null;
    const checksum = await this.#source.take(4);
    if (checksum === null) return "truncated";
    if (checksum.readUInt32LE(0) !== hashOf(body)) this.faults.add("checksum");
    return null;
  }
  async #takeHeader() {
    const start2 = await this.#source.peek(6);
    if (start2.length < 6) return "truncated";
    const set = start2[4] ?? 0;
    const sizeCode = (start2[5] ?? 0) >>> 4 & 7;
    const optional = ((set & flags3.size) === 0 ? 0 : 8) + ((set & flags3.dictionary) === 0 ? 0 : 4);
    const header2 = await this.#source.take(6 + optional + 1);
    if (header2 === null) return "truncated";
    const sum = hashOf(header2.subarray(4, -1)) >>> 8 & 255;
    if (sum !== header2.at(-1) || sizeCode < 4 || set >>> 6 !== 1) return "damaged";
    if ((set & flags3.dictionary) !== 0) return "unsupported";
    return { flags: set, blockBytes: 2 ** (8 + 2 * sizeCode) };
  }
  /** A frame of the first version ends with the file or with another magic number. */
  async *#legacyFrame() {
    await this.#source.skip(4);
    const blocks = this.#blocks(legacyBlockBytes, false);
    for (; ; ) {
      this.#budget.give(0);
      const head = await this.#source.peek(4);
      if (head.length === 0) return null;
      if (head.length < 4) return "truncated";
      const size = head.readUInt32LE(0);
      if (size === magic2.lz4Legacy || size === magic2.lz4 || isSkippable(size)) return null;
      if (size > legacyBlockBytes * 2) return "damaged";
      const block2 = await this.#source.take(4 + size);
      if (block2 === null) return "truncated";
      const { content: content3, isWhole } = blocks.decode(block2.subarray(4));
      yield* giveOut(content3, this.#budget);
      if (!isWhole) return "damaged";
    }
  }
};
function hashOf(bytes) {
  const hash = new Xxh32();
  hash.add(bytes);
  return hash.digest();
}
var Blocks = class {
  #buffer;
  #isLinked;
  #history = 0;
  /** @param buffer room for the history and one block; what it holds is not read. */
  constructor(buffer, isLinked) {
    this.#buffer = buffer;
    this.#isLinked = isLinked;
  }
  decode(block2) {
    const oldest = historyBytes - this.#history;
    const { end, isWhole } = decodeBlock(block2, this.#buffer, historyBytes, oldest);
    const content3 = Buffer.from(this.#buffer.subarray(historyBytes, end));
    this.#remember(end);
    return { content: content3, isWhole };
  }
  plain(content3) {
    content3.copy(this.#buffer, historyBytes);
    this.#remember(historyBytes + content3.length);
    return { content: content3, isWhole: true };
  }
  #remember(end) {
    if (!this.#isLinked) return;
    this.#history = Math.min(historyBytes, this.#history + end - historyBytes);
    this.#buffer.copyWithin(0, end - historyBytes, end);
  }
};

// src/sources/containers/lzw-reader.ts
var narrowest = 9;
var clearCode = 256;
var inputBytes = 64 * 1024;
var pieceBytes7 = 64 * 1024;
var lzwReader = singleContent(stream3);
async function* stream3(source, budget, faults) {
  const header2 = await source.take(3);
  if (header2 === null) {
    faults.push("truncated");
    return;
  }
  const decoder = new Decoder(header2[2] ?? 0);
  for (; ; ) {
    const input = await source.peek(inputBytes);
    const isLast = input.length < inputBytes;
    for (const piece of decoder.decode(input, isLast)) yield* giveOut(piece, budget);
    if (decoder.isDamaged) {
      faults.push("damaged");
      return;
    }
    await source.skip(decoder.used);
    if (isLast) return;
  }
}
var Decoder = class {
  #widest;
  #hasClearCode;
  /** The entry before each, and its last byte. */
  #before;
  #last;
  #reversed;
  #width = narrowest;
  #next;
  #previous = -1;
  #firstByte = 0;
  #piece = Buffer.alloc(pieceBytes7);
  #filled = 0;
  isDamaged = false;
  /** Bytes of the input that were decoded. */
  used = 0;
  constructor(settings) {
    this.#widest = settings & 31;
    this.#hasClearCode = (settings & 128) !== 0;
    const codes2 = 2 ** this.#widest;
    this.#before = new Uint16Array(codes2);
    this.#last = new Uint8Array(codes2);
    this.#reversed = new Uint8Array(codes2 + 1);
    this.#next = this.#firstFree;
  }
  get #firstFree() {
    return this.#hasClearCode ? clearCode + 1 : clearCode;
  }
  /** Decodes all whole groups, and at the end the rest. */
  *decode(input, isLast) {
    this.used = 0;
    while (!this.isDamaged && this.used + (isLast ? 2 : this.#width) <= input.length) {
      const group = input.subarray(this.used, this.used + this.#width);
      this.used += group.length;
      yield* this.#group(group);
    }
    if (isLast && this.#filled > 0) yield this.#flush();
  }
  *#group(group) {
    const width = this.#width;
    for (let bit = 0; bit + width <= group.length * 8; bit += width) {
      const code = codeAt(group, bit, width);
      if (code === clearCode && this.#hasClearCode) {
        this.#next = this.#firstFree;
        this.#previous = -1;
        this.#width = narrowest;
        return;
      }
      yield* this.#code(code);
      if (this.isDamaged || this.#width !== width) return;
    }
  }
  *#code(code) {
    if (code > this.#next || code === this.#next && this.#previous === -1) {
      this.isDamaged = true;
      return;
    }
    if (this.#previous === -1 && code >= clearCode) {
      this.isDamaged = true;
      return;
    }
    yield* this.#write(code);
    if (this.#previous !== -1) this.#learn();
    this.#previous = code;
  }
  /** Writes what a code stands for, from its last byte to its first. */
  *#write(code) {
    let length = 0;
    let current = code;
    if (code === this.#next) {
      length++;
      current = this.#previous;
    }
    for (; current >= clearCode; current = this.#before[current] ?? 0)
      this.#reversed[length++] = this.#last[current] ?? 0;
    this.#firstByte = current;
    this.#reversed[length] = current;
    if (code === this.#next) this.#reversed[0] = current;
    for (; length >= 0; length--) {
      this.#piece[this.#filled++] = this.#reversed[length] ?? 0;
      if (this.#filled === pieceBytes7) yield this.#flush();
    }
  }
  #learn() {
    if (this.#next >= 2 ** this.#widest) return;
    this.#before[this.#next] = this.#previous;
    this.#last[this.#next] = this.#firstByte;
    this.#next++;
    if (this.#next >= 2 ** this.#width && this.#width < this.#widest) this.#width++;
  }
  #flush() {
    const piece = this.#piece.subarray(0, this.#filled);
    this.#piece = Buffer.alloc(pieceBytes7);
    this.#filled = 0;
    return piece;
  }
};
function codeAt(group, bit, width) {
  const place = bit >>> 3;
  const word = (group[place] ?? 0) | (group[place + 1] ?? 0) << 8 | (group[place + 2] ?? 0) << 16;
  return word >>> (bit & 7) & 2 ** width - 1;
}

// src/sources/containers/mail-body.ts
var windowBytes = 128 * 1024;
var longestDelimiter = 1200;
var dashes = Buffer.from("\n--");
var PartBody = class {
  #source;
  #boundaries;
  #isRead = false;
  #delimiter = null;
  constructor(source, boundaries) {
    this.#source = source;
    this.#boundaries = boundaries;
  }
  /** Null at the end of the message. Known when everything was read. */
  get delimiter() {
    return this.#delimiter;
  }
  /** What was not read yet, without the line break before the delimiter. */
  async *pieces() {
    for (let isStart = true; !this.#isRead; isStart = false) {
      const bytes = await this.#source.peek(windowBytes);
      const isLast = bytes.length < windowBytes;
      const found = this.#find(bytes, isStart, isLast);
      const end = found?.start ?? (isLast ? bytes.length : bytes.length - longestDelimiter);
      this.#isRead = isLast || found !== null;
      this.#delimiter = found?.delimiter ?? null;
      await this.#source.skip(found?.end ?? end);
      if (end > 0) yield bytes.subarray(0, end);
    }
  }
  #find(bytes, isStart, isLast) {
    if (isStart && bytes.subarray(0, 2).equals(dashes.subarray(1))) {
      const found = this.#delimiterAt(bytes, -1);
      if (found !== null) return found;
    }
    const most = isLast ? bytes.length : bytes.length - longestDelimiter;
    for (let at = bytes.indexOf(dashes); at !== -1 && at < most; at = bytes.indexOf(dashes, at + 1)) {
      const found = this.#delimiterAt(bytes, at);
      if (found !== null) return found;
    }
    return null;
  }
  /** @param at the line break before the line. */
  #delimiterAt(bytes, at) {
    const start2 = at + dashes.length;
    for (let level = this.#boundaries.length - 1; level >= 0; level--) {
      const boundary = this.#boundaries[level] ?? dashes;
      if (!bytes.subarray(start2, start2 + boundary.length).equals(boundary)) continue;
      const rest = start2 + boundary.length;
      const line = /^(--)?[ \t]{0,99}(?:\r?\n|\r?$)/.exec(
        bytes.toString("latin1", rest, rest + 104)
      );
      if (line === null) continue;
      return {
        start: Math.max(0, bytes[at - 1] === 13 ? at - 1 : at),
        end: rest + line[0].length,
        delimiter: { level, isLast: line[1] !== void 0 }
      };
    }
    return null;
  }
};

// src/sources/containers/mail-encodings.ts
function transferDecoder(encoding) {
  if (isPlain(encoding)) return new Plain();
  if (encoding === "base64") return new Base64();
  return encoding === "quoted-printable" ? new QuotedPrintable() : null;
}
function isPlain(encoding) {
  return encoding === "7bit" || encoding === "8bit" || encoding === "binary";
}
var Plain = class {
  fault = null;
  decode(bytes) {
    return bytes;
  }
  end() {
    return Buffer.alloc(0);
  }
};
var Base64 = class {
  #rest = "";
  #fault = null;
  get fault() {
    return this.#fault;
  }
  decode(bytes) {
    const text3 = bytes.toString("latin1").replace(/[ \t\r\n]+/g, "");
    if (/[^A-Za-z0-9+/=]/.test(text3)) this.#fault = "damaged";
    const units = (this.#rest + text3.replace(/[^A-Za-z0-9+/=]+/g, "")).split(/=+/);
    const last = units.pop() ?? "";
    this.#rest = last.slice(last.length - last.length % 4);
    const whole = units.map((unit) => this.#finish(unit));
    return Buffer.concat([
      ...whole,
      Buffer.from(last.slice(0, last.length - this.#rest.length), "base64")
    ]);
  }
  end() {
    const rest = this.#finish(this.#rest);
    this.#rest = "";
    return rest;
  }
  #finish(unit) {
    if (unit.length % 4 === 1) this.#fault = "damaged";
    return Buffer.from(unit, "base64");
  }
};
var QuotedPrintable = class {
  fault = null;
  #rest = "";
  decode(bytes) {
    const text3 = this.#rest + bytes.toString("latin1");
    const cut = /=(?:[0-9A-Fa-f]?|[ \t]{1,80}\r?|\r)$/.exec(text3)?.index ?? text3.length;
    this.#rest = text3.slice(cut);
    return unquoted(text3.slice(0, cut));
  }
  end() {
    return unquoted(this.#rest);
  }
};
function unquoted(text3) {
  const decoded2 = text3.replace(
    /=(?:([0-9A-Fa-f]{2})|[ \t]{0,80}\r?\n)/g,
    (_, hex) => hex === void 0 ? "" : String.fromCharCode(Number.parseInt(hex, 16))
  );
  return Buffer.from(decoded2, "latin1");
}

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
function beginsMessage(text3) {
  const lines2 = text3.split(/\r?\n/);
  const known = /* @__PURE__ */ new Set();
  for (const [index, line] of lines2.entries()) {
    if (line === "") break;
    if (index > 0 && /^[ \t]/.test(line)) continue;
    const name = field.exec(line)?.[1]?.toLowerCase();
    if (name === void 0 && index > 0 && index === lines2.length - 1) break;
    if (name === void 0) return false;
    if (index === 0 && !isKnown(name) && !name.startsWith("x-")) return false;
    if (isKnown(name)) known.add(name);
  }
  return known.size >= 2 && [...known].some((name) => evidence.has(name));
}
function isKnown(name) {
  return evidence.has(name) || common.has(name);
}
function parseHeaders(stored) {
  const fields3 = /* @__PURE__ */ new Map();
  for (const line of stored.replace(/\r?\n[ \t]/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields3.has(name)) fields3.set(name, line.slice(colon + 1).trim());
  }
  const contentType = fields3.get("content-type") ?? "";
  const type = /^[\w.+-]{1,80}\/[\w.+-]{1,80}/.exec(contentType)?.[0].toLowerCase() ?? "text/plain";
  return {
    type,
    boundary: type.startsWith("multipart/") ? parameter(contentType, "boundary") : null,
    encoding: (fields3.get("content-transfer-encoding") ?? "7bit").toLowerCase(),
    fileName: parameter(fields3.get("content-disposition") ?? "", "filename") ?? parameter(contentType, "name")
  };
}
function parameter(value, name) {
  const found = new RegExp(
    `;[ \\t]{0,9}${name}(\\*?)[ \\t]{0,9}=[ \\t]{0,9}(?:"([^"]{1,1000})"|([^\\s;"]{1,1000}))`,
    "i"
  ).exec(value);
  if (found === null) return null;
  const text3 = found[2] ?? found[3] ?? "";
  return found[1] === "*" ? unescaped(text3.replace(/^[^']*'[^']*'/, ""), "%") : withoutWords(text3);
}
function withoutWords(text3) {
  return text3.replace(
    /=\?[^?]{1,60}\?([BbQq])\?([^?]{0,1000})\?=[ \t]{0,9}/g,
    (_, kind, word) => kind.toLowerCase() === "b" ? Buffer.from(word, "base64").toString("latin1") : unescaped(word.replaceAll("_", " "), "=")
  );
}
function unescaped(text3, sign) {
  return text3.replace(
    new RegExp(`${sign}([0-9A-Fa-f]{2})`, "g"),
    (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  );
}

// src/sources/containers/mail-reader.ts
var longestHeaders = 256 * 1024;
var mostLevels = 32;
var mailReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    try {
      yield* new Message(source, budget).parts();
    } finally {
      await source.close();
    }
  }
};
var Message = class {
  #source;
  #budget;
  /** Of the parts that the current one is in, the outermost first. */
  #boundaries = [];
  #number = 0;
  constructor(source, budget) {
    this.#source = source;
    this.#budget = budget;
  }
  async *parts() {
    for (let hasPart = true; hasPart; ) {
      this.#budget.entry();
      this.#budget.give(0);
      const headers = await this.#headers();
      if (headers === null) yield { kind: "unread", name: null, fault: "too-large" };
      if (headers?.type === "message/rfc822" && isPlain(headers.encoding)) continue;
      const body = new PartBody(this.#source, this.#boundaries);
      const { boundary = null } = headers ?? {};
      if (boundary !== null && this.#boundaries.length >= mostLevels) {
        yield { kind: "unread", name: null, fault: "budget-depth" };
      } else if (boundary !== null) this.#boundaries.push(Buffer.from(boundary, "latin1"));
      else if (headers !== null) yield* this.#leaf(headers, body);
      hasPart = await this.#nextPart(body);
    }
    if (this.#boundaries.length > 0) yield { kind: "unread", name: null, fault: "truncated" };
  }
  /** Null if they are too long. */
  async #headers() {
    const bytes = await this.#source.peek(longestHeaders);
    const end = headersEnd(bytes);
    if (end === null && bytes.length === longestHeaders) return null;
    const text3 = bytes.toString("latin1", 0, end ?? bytes.length);
    await this.#source.skip(end ?? bytes.length);
    return parseHeaders(text3);
  }
  async *#leaf(headers, body) {
    this.#number++;
    const { encoding, fileName, type } = headers;
    if (isPlain(encoding) && fileName === null && type.startsWith("text/")) return;
    const name = Buffer.from(fileName ?? `part ${this.#number}`, "latin1");
    const decoder = transferDecoder(encoding);
    if (decoder === null) return yield { kind: "unread", name, fault: "unsupported" };
    const content3 = async function* (budget) {
      for await (const piece of body.pieces()) yield* giveOut(decoder.decode(piece), budget);
      yield* giveOut(decoder.end(), budget);
    };
    yield { kind: "entry", name, content: content3(this.#budget) };
    if (decoder.fault !== null) yield { kind: "unread", name, fault: decoder.fault };
  }
  /** Skips what is left of a part, and what follows the last part of others. False at the end. */
  async #nextPart(current) {
    for (let body = current; ; body = new PartBody(this.#source, this.#boundaries)) {
      for await (const _ of body.pieces()) this.#budget.give(0);
      if (body.delimiter === null) return false;
      const { level, isLast } = body.delimiter;
      this.#boundaries.length = isLast ? level : level + 1;
      if (!isLast) return true;
      if (this.#boundaries.length === 0) return false;
    }
  }
};
function headersEnd(bytes) {
  for (let at = 0; at !== -1; ) {
    const isReturn = bytes[at] === 13;
    if (bytes[isReturn ? at + 1 : at] === 10) return at + (isReturn ? 2 : 1);
    const next = bytes.indexOf(10, at);
    at = next === -1 ? -1 : next + 1;
  }
  return null;
}

// src/sources/containers/mbox-reader.ts
var windowBytes2 = 256 * 1024;
var lineStart = Buffer.from("\nFrom ");
var longestLine = 320;
var mboxReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    try {
      for (let number2 = 1; await skipLine(source); number2++) {
        budget.entry();
        const name = Buffer.from(`message ${number2}`);
        const content3 = new Message2(source, budget);
        yield { kind: "entry", name, place: source.position, content: content3.pieces() };
        if (!content3.isRead) for await (const _ of content3.pieces()) ;
      }
    } finally {
      await source.close();
    }
  }
};
async function skipLine(source) {
  const bytes = await source.peek(longestLine + lineStart.length);
  if (bytes.length === 0) return false;
  const end = bytes.indexOf(10, 1);
  await source.skip(end === -1 ? bytes.length : end + 1);
  return true;
}
var Message2 = class {
  #source;
  #budget;
  #isRead = false;
  constructor(source, budget) {
    this.#source = source;
    this.#budget = budget;
  }
  get isRead() {
    return this.#isRead;
  }
  /** Ends before the line that precedes the next message. */
  async *pieces() {
    while (!this.#isRead) {
      const bytes = await this.#source.peek(windowBytes2);
      const isLast = bytes.length < windowBytes2;
      const next = nextSeparator(bytes);
      this.#isRead = isLast || next !== null;
      const end = next ?? (isLast ? bytes.length : bytes.length - longestLine);
      yield* giveOut(bytes.subarray(0, end), this.#budget);
      await this.#source.skip(end);
      this.#isRead = next !== null || isLast;
    }
  }
};
function nextSeparator(bytes) {
  for (let at = bytes.indexOf(lineStart); at !== -1; at = bytes.indexOf(lineStart, at + 1)) {
    const line = bytes.toString("latin1", at + 1, at + 1 + longestLine);
    if (separator.test(line)) return at;
  }
  return null;
}

// src/sources/containers/office-text.ts
var runs = /* @__PURE__ */ new Set(["w:t", "w:delText", "w:instrText", "a:t", "t", "m:t"]);
var paragraphs = /* @__PURE__ */ new Set(["text:p", "text:h"]);
var lines = /* @__PURE__ */ new Set([
  "w:p",
  "w:br",
  "w:cr",
  "w:tc",
  "a:p",
  "a:br",
  "si",
  "comment",
  "text:p",
  "text:h",
  "text:line-break",
  "c:v",
  "p:text"
]);
var characters = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:noBreakHyphen": "-",
  "text:tab": " ",
  "text:s": " "
};
var asides = /* @__PURE__ */ new Set([
  "w:delText",
  "w:instrText",
  "rPh",
  "office:annotation",
  "text:note",
  "text:tracked-changes"
]);
var newline2 = 10;
var longestAside = 256 * 1024;
var RunText = class {
  #shown = new GrowingBytes(Number.POSITIVE_INFINITY);
  #aside = new GrowingBytes(longestAside);
  #asideDepth = 0;
  #paragraphDepth = 0;
  #inRun = false;
  #isAtLineStart = true;
  open(name) {
    if (asides.has(name)) this.#asideDepth++;
    if (runs.has(name)) this.#inRun = true;
    if (paragraphs.has(name)) this.#paragraphDepth++;
    if (lines.has(name)) this.#endLine();
    const character = characters[name];
    if (character !== void 0) this.#add(Buffer.from(character));
  }
  close(name) {
    if (runs.has(name)) this.#inRun = false;
    if (paragraphs.has(name) && this.#paragraphDepth > 0) this.#paragraphDepth--;
    if (lines.has(name)) this.#endLine();
    if (asides.has(name) && this.#asideDepth > 0) this.#asideDepth--;
  }
  text(bytes) {
    if (this.#inRun || this.#paragraphDepth > 0) this.#add(bytes);
    else if (!isBlank(bytes)) {
      this.#endLine();
      this.#add(bytes);
      this.#endLine();
    }
  }
  end() {
    this.#endLine();
    this.#giveAside();
  }
  /** What was joined since the last call. */
  takeOut() {
    const taken2 = this.#shown.bytes;
    this.#shown = new GrowingBytes(Number.POSITIVE_INFINITY);
    return taken2;
  }
  #add(bytes) {
    if (this.#asideDepth > 0 && bytes.length < longestAside) {
      if (this.#aside.length + bytes.length > longestAside) this.#giveAside();
      this.#aside.add(bytes);
      return;
    }
    this.#shown.add(bytes);
    if (bytes.length > 0) this.#isAtLineStart = false;
  }
  #endLine() {
    if (this.#asideDepth > 0) {
      this.#aside.addByte(newline2);
      return;
    }
    if (!this.#isAtLineStart) this.#shown.addByte(newline2);
    this.#isAtLineStart = true;
    this.#giveAside();
  }
  #giveAside() {
    if (this.#aside.length === 0) return;
    this.#shown.add(this.#aside.bytes);
    this.#shown.addByte(newline2);
    this.#aside.cut(0);
  }
};
function isBlank(bytes) {
  return bytes.every((byte) => byte <= 32);
}

// src/sources/containers/xml-tokens.ts
var less = 60;
var greater = 62;
var ampersand = 38;
var quotes = [34, 39];
var longestTag = 64 * 1024;
var longestReference = 12;
var commentStart = Buffer.from("<!--");
var cdataStart = Buffer.from("<![CDATA[");
var cdataEnd = Buffer.from("]]>");
var XmlTokens = class {
  #handler;
  /** What ends the markup that is being skipped. */
  #skipsTo = null;
  #isCdata = false;
  constructor(handler) {
    this.#handler = handler;
  }
  /** Reads bytes. Returns how many were used, at least one if there are more than a tag has; the rest must come again. */
  read(bytes, isLast) {
    let at = 0;
    while (at < bytes.length) {
      const next = this.#step(bytes, at, isLast);
      if (next === null) break;
      at = next;
    }
    return at;
  }
  /** @returns the place behind the next token; null if its end is not there yet. */
  #step(bytes, at, isLast) {
    if (this.#skipsTo !== null) return this.#skip(bytes, at, this.#skipsTo, isLast);
    if (this.#isCdata) return this.#cdata(bytes, at, isLast);
    if (bytes[at] !== less) return this.#text(bytes, at, isLast);
    if (bytes.length - at < cdataStart.length && !isLast) return null;
    if (startsWith(bytes, at, commentStart)) return this.#startSkip(at + 4, "-->");
    if (startsWith(bytes, at, cdataStart)) {
      this.#isCdata = true;
      return at + cdataStart.length;
    }
    const second = bytes[at + 1];
    if (second === 63) return this.#startSkip(at + 2, "?>");
    if (second === 33) return this.#startSkip(at + 2, ">");
    return this.#tag(bytes, at, isLast);
  }
  #startSkip(at, end) {
    this.#skipsTo = Buffer.from(end);
    return at;
  }
  #skip(bytes, at, end, isLast) {
    const found = bytes.indexOf(end, at);
    if (found !== -1) {
      this.#skipsTo = null;
      return found + end.length;
    }
    if (isLast) return bytes.length;
    const kept = bytes.length - end.length + 1;
    return kept > at ? kept : null;
  }
  #cdata(bytes, at, isLast) {
    const found = bytes.indexOf(cdataEnd, at);
    if (found === -1 && !isLast && bytes.length - at < cdataEnd.length) return null;
    const end = found !== -1 ? found : isLast ? bytes.length : bytes.length - cdataEnd.length + 1;
    this.#handler.text(bytes.subarray(at, end));
    if (found === -1) return end;
    this.#isCdata = false;
    return found + cdataEnd.length;
  }
  #text(bytes, at, isLast) {
    if (bytes[at] === ampersand) return this.#reference(bytes, at, isLast);
    let end = at + 1;
    while (end < bytes.length && bytes[end] !== less && bytes[end] !== ampersand) end++;
    this.#handler.text(bytes.subarray(at, end));
    return end;
  }
  #reference(bytes, at, isLast) {
    if (bytes.length - at < longestReference && !isLast) return null;
    const text3 = bytes.toString("latin1", at, at + longestReference);
    const found = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/.exec(text3);
    const [whole, decimal, hex, name = ""] = found ?? [];
    const code = decimal !== void 0 ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    const char = Number.isNaN(code) ? named2[name] : code <= 1114111 ? String.fromCodePoint(code) : void 0;
    this.#handler.text(Buffer.from(char ?? "&"));
    return at + (char === void 0 ? 1 : whole?.length ?? 1);
  }
  #tag(bytes, at, isLast) {
    const end = tagEnd(bytes, at);
    if (end === null) {
      if (isLast) return bytes.length;
      if (bytes.length - at < longestTag) return null;
      return this.#startSkip(at + 1, ">");
    }
    const isClosing = bytes[at + 1] === 47;
    const start2 = at + (isClosing ? 2 : 1);
    const name = nameAt(bytes, start2);
    if (name === "") {
      this.#handler.text(bytes.subarray(at, at + 1));
      return at + 1;
    }
    if (isClosing) this.#handler.close(name);
    else {
      this.#handler.open(name);
      if (bytes[end - 2] === 47) this.#handler.close(name);
    }
    return end;
  }
};
var named2 = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function startsWith(bytes, at, start2) {
  return bytes.subarray(at, at + start2.length).equals(start2);
}
function tagEnd(bytes, at) {
  const most = Math.min(bytes.length, at + longestTag);
  let quote = 0;
  for (let place = at + 1; place < most; place++) {
    const byte = bytes[place] ?? 0;
    if (byte === less) return place;
    if (byte === quote) quote = 0;
    else if (quote === 0 && byte === greater) return place + 1;
    else if (quote === 0 && quotes.includes(byte)) quote = byte;
  }
  return null;
}
function nameAt(bytes, start2) {
  return /^[A-Za-z_][\w.:-]*/.exec(bytes.toString("latin1", start2, start2 + 80))?.[0] ?? "";
}

// src/sources/containers/office-xml-reader.ts
var windowBytes3 = 256 * 1024;
var officeXmlReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    try {
      budget.entry();
      yield { kind: "entry", name: null, content: textOf(source, budget) };
    } finally {
      await source.close();
    }
  }
};
async function* textOf(source, budget) {
  const text3 = new RunText();
  const tokens = new XmlTokens(text3);
  for (; ; ) {
    const bytes = await source.peek(windowBytes3);
    const used = tokens.read(bytes, bytes.length < windowBytes3);
    yield* giveOut(text3.takeOut(), budget);
    if (bytes.length < windowBytes3) break;
    await source.skip(used);
  }
  text3.end();
  yield* giveOut(text3.takeOut(), budget);
}

// src/sources/containers/thrift.ts
var mostDepth2 = 24;
var types = {
  stop: 0,
  yes: 1,
  no: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  set: 10,
  map: 11,
  struct: 12
};
function readStruct(bytes, start2 = 0) {
  const reader = new Reader2(bytes, start2);
  return { struct: reader.struct(0), end: reader.at };
}
var Reader2 = class {
  #bytes;
  at;
  constructor(bytes, at) {
    this.#bytes = bytes;
    this.at = at;
  }
  struct(depth) {
    if (depth > mostDepth2) throw new RangeError("too deep");
    const fields3 = /* @__PURE__ */ new Map();
    for (let id = 0; ; ) {
      const header2 = this.#byte();
      if (header2 === types.stop) return fields3;
      const step = header2 >>> 4;
      id = step === 0 ? this.#signed() : id + step;
      fields3.set(id, this.#value(header2 & 15, depth + 1));
    }
  }
  #value(type, depth) {
    switch (type) {
      case types.yes:
      case types.no:
        return type === types.yes;
      case types.byte:
        return this.#byte();
      case types.i16:
      case types.i32:
      case types.i64:
        return this.#signed();
      case types.double:
        return this.#take(8);
      case types.binary:
        return this.#take(this.#varint());
      case types.list:
      case types.set:
        return this.#list(depth);
      case types.struct:
        return this.struct(depth);
      default:
        throw new RangeError("a type that Parquet does not use");
    }
  }
  #list(depth) {
    if (depth > mostDepth2) throw new RangeError("too deep");
    const header2 = this.#byte();
    const size = header2 >>> 4 === 15 ? this.#varint() : header2 >>> 4;
    if (size > this.#bytes.length - this.at) throw new RangeError("longer than the input");
    const type = header2 & 15;
    const isFlag = type === types.yes || type === types.no;
    const items = [];
    for (let index = 0; index < size; index++) {
      items.push(isFlag ? this.#byte() === 1 : this.#value(type, depth + 1));
    }
    return items;
  }
  #byte() {
    const byte = this.#bytes[this.at++];
    if (byte === void 0) throw new RangeError("the input ends");
    return byte;
  }
  #take(count) {
    const end = this.at + count;
    if (end > this.#bytes.length) throw new RangeError("the input ends");
    const taken2 = this.#bytes.subarray(this.at, end);
    this.at = end;
    return taken2;
  }
  /** Exact up to 2^53. */
  #varint() {
    let value = 0;
    for (let power = 0; power < 10; power++) {
      const byte = this.#byte();
      value += (byte & 127) * 128 ** power;
      if (byte < 128) return value;
    }
    throw new RangeError("a number that is too long");
  }
  #signed() {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
};
function structAt(struct, id) {
  const value = struct?.get(id);
  return value instanceof Map ? value : void 0;
}
function numberAt(struct, id) {
  const value = struct?.get(id);
  return typeof value === "number" ? value : void 0;
}
function structsAt(struct, id) {
  const value = struct?.get(id);
  return Array.isArray(value) ? value.filter((item) => item instanceof Map) : [];
}

// src/sources/containers/parquet-footer.ts
var types2 = { bytes: 6, fixed: 7 };
var repetition = { required: 0, repeated: 2 };
var codecs2 = [
  "none",
  "snappy",
  "gzip",
  void 0,
  "brotli",
  "lz4-hadoop",
  "zstd",
  "lz4"
];
function* textChunks(file) {
  const columns = columnsOf(structsAt(file, 2));
  for (const group of structsAt(file, 4)) {
    for (const [index, chunk] of structsAt(group, 1).entries()) {
      const facts2 = structAt(chunk, 3);
      const isEncrypted3 = chunk.has(8);
      const column = columns[index];
      if (facts2 === void 0 || column === void 0) {
        if (isEncrypted3) yield encryptedChunk();
        continue;
      }
      const type = numberAt(facts2, 1);
      if (type === types2.bytes || type === types2.fixed) {
        yield chunkOf(facts2, column, isEncrypted3);
      }
    }
  }
}
function encryptedChunk() {
  const column = { width: null, hasDefinition: false, hasRepetition: false };
  const name = Buffer.alloc(0);
  return { name, column, codec: void 0, start: 0, end: 0, isEncrypted: true };
}
function chunkOf(facts2, column, isEncrypted3) {
  const path = facts2.get(3);
  const names = Array.isArray(path) ? path.filter((part) => Buffer.isBuffer(part)) : [];
  const data = numberAt(facts2, 9) ?? 0;
  const dictionary = numberAt(facts2, 11) ?? 0;
  const start2 = dictionary > 0 && dictionary < data ? dictionary : data;
  return {
    name: Buffer.from(names.join(".")),
    column,
    codec: codecs2[numberAt(facts2, 4) ?? 0],
    start: start2,
    end: start2 + Math.max(0, numberAt(facts2, 7) ?? 0),
    isEncrypted: isEncrypted3
  };
}
function columnsOf(schema) {
  const columns = [];
  const open = [];
  for (const [index, field4] of schema.entries()) {
    const parent = open.at(-1);
    const kind = index === 0 ? repetition.required : numberAt(field4, 3);
    const isOptional = parent?.isOptional === true || kind !== repetition.required;
    const isRepeated = parent?.isRepeated === true || kind === repetition.repeated;
    if (parent !== void 0) parent.left--;
    const children = numberAt(field4, 5) ?? 0;
    if (children > 0) open.push({ left: children, isOptional, isRepeated });
    else if (index > 0) {
      const width = numberAt(field4, 1) === types2.fixed ? numberAt(field4, 2) ?? 0 : null;
      columns.push({ width, hasDefinition: isOptional, hasRepetition: isRepeated });
    }
    while ((open.at(-1)?.left ?? 1) <= 0) open.pop();
  }
  return columns;
}

// src/sources/containers/parquet-values.ts
var encodings = {
  plain: 0,
  plainDictionary: 2,
  bitPacked: 4,
  lengths: 6,
  prefixes: 7,
  dictionary: 8
};
var mostValues = 16 * 1024 ** 2;
function* addValues(bytes, encoding, width, lines2) {
  if (encoding === encodings.lengths) yield* addWithLengths(bytes, lines2);
  else if (encoding === encodings.prefixes) yield* addWithPrefixes(bytes, lines2);
  else if (width !== null) yield* addFixed(bytes, width, lines2);
  else yield* addPlain(bytes, lines2);
}
function* addPlain(bytes, lines2) {
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) throw new RangeError("the input ends");
    const end = at + 4 + bytes.readUInt32LE(at);
    if (end > bytes.length) throw new RangeError("the input ends");
    lines2.add(bytes.subarray(at + 4, end));
    yield* lines2.ready();
    at = end;
  }
}
function* addFixed(bytes, width, lines2) {
  if (width <= 0) return;
  for (let at = 0; at < bytes.length; at += width) {
    lines2.add(bytes.subarray(at, at + width));
    yield* lines2.ready();
  }
}
function* addWithLengths(bytes, lines2) {
  const [lengths, start2] = packedNumbers(bytes, 0);
  let at = start2;
  for (const length of lengths) {
    lines2.add(taken(bytes, at, length));
    yield* lines2.ready();
    at += length;
  }
}
function* addWithPrefixes(bytes, lines2) {
  const [prefixes, lengthsAt] = packedNumbers(bytes, 0);
  const [lengths, start2] = packedNumbers(bytes, lengthsAt);
  let at = start2;
  let value = Buffer.alloc(0);
  for (const [index, length] of lengths.entries()) {
    const shared = prefixes[index] ?? 0;
    const rest = taken(bytes, at, length);
    value = Buffer.concat([taken(value, 0, shared), rest]);
    lines2.add(value);
    yield* lines2.ready();
    at += length;
  }
}
function taken(bytes, at, length) {
  if (!(length >= 0 && at + length <= bytes.length)) throw new RangeError("the input ends");
  return bytes.subarray(at, at + length);
}
function packedNumbers(bytes, start2) {
  const header2 = new Numbers(bytes, start2);
  const blockSize = header2.varint();
  const parts5 = header2.varint();
  const count = header2.varint();
  const perPart = blockSize / parts5;
  if (!(count <= mostValues && perPart >= 8 && perPart % 8 === 0 && parts5 <= 4096)) {
    throw new RangeError("not such numbers");
  }
  let value = header2.signed();
  const numbers = count > 0 ? [value] : [];
  while (numbers.length < count) {
    const least = header2.signed();
    const widths = header2.take(parts5);
    for (const width of widths) {
      if (numbers.length >= count) break;
      if (width > 32) throw new RangeError("not lengths");
      const packed = header2.take(perPart * width / 8);
      for (let index = 0; index < perPart && numbers.length < count; index++) {
        value += least + bitsAt(packed, index * width, width);
        numbers.push(value);
      }
    }
  }
  return [numbers, header2.at];
}
function bitsAt(bytes, bit, width) {
  let value = 0;
  for (let got = 0; got < width; ) {
    const place = bit + got;
    const free = 8 - (place & 7);
    const count = Math.min(free, width - got);
    const part = (bytes[place >>> 3] ?? 0) >>> (place & 7) & (1 << count) - 1;
    value += part * 2 ** got;
    got += count;
  }
  return value;
}
var Numbers = class {
  #bytes;
  at;
  constructor(bytes, at) {
    this.#bytes = bytes;
    this.at = at;
  }
  varint() {
    let value = 0;
    for (let power = 0; power < 10; power++) {
      const byte = this.#bytes[this.at++];
      if (byte === void 0) break;
      value += (byte & 127) * 128 ** power;
      if (byte < 128) return value;
    }
    throw new RangeError("not a number");
  }
  signed() {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
  take(count) {
    const bytes = taken(this.#bytes, this.at, count);
    this.at += count;
    return bytes;
  }
};

// src/sources/containers/parquet-reader.ts
var magicBytes2 = 4;
var largestFooter = 32 * 1024 ** 2;
var largestHeader = 64 * 1024;
var parquetReader = {
  async *parts({ read, size }, budget) {
    if (read === null || size === null) {
      return yield { kind: "unread", name: null, fault: "too-large" };
    }
    const footer = footerOf(read, size);
    if (typeof footer === "string") return yield { kind: "unread", name: null, fault: footer };
    for (const chunk of textChunks(footer)) {
      budget.entry();
      yield* chunkParts(chunk, read, budget);
    }
  }
};
function footerOf(read, size) {
  const end = read(Math.max(0, size - 8), 8);
  if (end.length < 8) return "truncated";
  const magic7 = end.toString("latin1", 4);
  if (magic7 === "PARE") return "encrypted";
  if (magic7 !== "PAR1") return "truncated";
  const length = end.readUInt32LE(0);
  if (length > largestFooter) return "too-large";
  if (length > size - 8 - magicBytes2) return "damaged";
  try {
    return readStruct(read(size - 8 - length, length)).struct;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return "damaged";
  }
}
async function* chunkParts(chunk, read, budget) {
  const { name, codec, isEncrypted: isEncrypted3 } = chunk;
  if (isEncrypted3 || codec === void 0) {
    return yield { kind: "unread", name, fault: isEncrypted3 ? "encrypted" : "unsupported" };
  }
  const pages = new Pages({ ...chunk, codec }, read, budget);
  yield { kind: "entry", name, content: pages.values() };
  for (const fault of pages.faults) yield { kind: "unread", name, fault };
}
var pageTypes = { data: 0, dictionary: 2, dataWithLevels: 3 };
var Pages = class {
  #chunk;
  #read;
  #budget;
  #lines;
  faults = /* @__PURE__ */ new Set();
  constructor(chunk, read, budget) {
    this.#chunk = chunk;
    this.#read = read;
    this.#budget = budget;
    this.#lines = new ValueLines(budget);
  }
  async *values() {
    const { start: start2, end } = this.#chunk;
    for (let at = start2; at < end; ) {
      const header2 = this.#headerAt(at);
      const size = numberAt(header2?.struct, 3) ?? -1;
      if (header2 === null || size < 0) {
        this.faults.add("damaged");
        break;
      }
      const bodyAt = at + header2.end;
      at = bodyAt + size;
      if (size > largestBlock) {
        this.faults.add("too-large");
        continue;
      }
      const body = this.#read(bodyAt, size);
      if (body.length < size) this.faults.add("truncated");
      this.#budget.give(0);
      yield* this.#page(header2.struct, body);
    }
    yield* this.#lines.rest();
  }
  #headerAt(at) {
    try {
      return readStruct(this.#read(at, largestHeader));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return null;
    }
  }
  async *#page(header2, body) {
    const type = numberAt(header2, 1);
    const size = numberAt(header2, 2) ?? 0;
    if (type === pageTypes.dictionary) {
      yield* this.#add(await this.#unpacked(body, size), encodings.plain);
    } else if (type === pageTypes.data) {
      const facts2 = structAt(header2, 5);
      if (hasDictionary(numberAt(facts2, 2))) return;
      const bytes = await this.#unpacked(body, size);
      if (bytes.length === 0) return;
      yield* this.#add(this.#withoutLevels(bytes, facts2), numberAt(facts2, 2) ?? 0);
    } else if (type === pageTypes.dataWithLevels) {
      yield* this.#pageWithLevels(structAt(header2, 8), body, size);
    }
  }
  /** The levels before the values are not compressed, and their size is stated. */
  async *#pageWithLevels(facts2, body, size) {
    const encoding = numberAt(facts2, 4);
    if (hasDictionary(encoding)) return;
    const levels = Math.max(0, (numberAt(facts2, 5) ?? 0) + (numberAt(facts2, 6) ?? 0));
    const packed = body.subarray(levels);
    const isPacked = facts2?.get(7) !== false;
    const bytes = isPacked ? await this.#unpacked(packed, size - levels) : packed;
    yield* this.#add(bytes, encoding ?? 0);
  }
  async #unpacked(body, size) {
    if (size <= 0) return Buffer.alloc(0);
    const { bytes, fault } = await unpack(this.#chunk.codec, body, this.#budget, size);
    if (fault !== null) this.faults.add(fault);
    return bytes;
  }
  #withoutLevels(bytes, facts2) {
    const { hasDefinition, hasRepetition } = this.#chunk.column;
    let rest = bytes;
    if (hasRepetition) rest = this.#withoutLevel(rest, numberAt(facts2, 4));
    if (hasDefinition) rest = this.#withoutLevel(rest, numberAt(facts2, 3));
    return rest;
  }
  /** The length of levels precedes them, except in a form that was given up. */
  #withoutLevel(bytes, encoding) {
    if (encoding === encodings.bitPacked || bytes.length < 4) {
      this.faults.add(bytes.length < 4 ? "damaged" : "unsupported");
      return bytes;
    }
    return bytes.subarray(4 + bytes.readUInt32LE(0));
  }
  /** Bytes that are not values are given out as they are. */
  *#add(bytes, encoding) {
    try {
      yield* addValues(bytes, encoding, this.#chunk.column.width, this.#lines);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.faults.add("damaged");
      yield* this.#lines.rest();
      yield* giveOut(bytes, this.#budget);
    }
  }
};
function hasDictionary(encoding) {
  return encoding === encodings.plainDictionary || encoding === encodings.dictionary;
}

// lazy:node:crypto
var loaded2;
var load2 = () => loaded2 ??= process.getBuiltinModule("node:crypto");
var createHash = (...args) => load2().createHash(...args);

// src/sources/containers/pdf-fonts.ts
var mostReferences = 1e6;
var facts = /(\d{1,10})[ \r\n\t]{1,9}\d{1,5}[ \r\n\t]{1,9}obj\b|\/Contents[ \r\n\t]{0,9}\[([^\]]{1,9999})\]|\/([^\s/<>[\]()]{1,127})[ \r\n\t]{1,9}(\d{1,10})[ \r\n\t]{1,9}\d{1,5}[ \r\n\t]{1,9}R\b/g;
var waysToFonts = ["Font", "Resources", "Parent"];
var mostLevels2 = 8;
var Fonts = class {
  #references = /* @__PURE__ */ new Map();
  /** By stream: the pages that it is shown on. */
  #pages = /* @__PURE__ */ new Map();
  /** By font: the object with its map. */
  #maps = /* @__PURE__ */ new Map();
  #count = 0;
  /** True if not everything was noted. */
  get isFull() {
    return this.#count > mostReferences;
  }
  /** Notes the references of objects. @param object the number of the object that the text begins in, if it is known. */
  note(text3, object) {
    let current = object;
    for (const [, started, streams, name, target] of text3.matchAll(facts)) {
      if (started !== void 0) current = Number(started);
      else if (current === null) continue;
      else if (streams !== void 0) {
        for (const [, stream4] of streams.matchAll(/(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/g)) {
          this.#noteOne(current, "Contents", Number(stream4));
        }
      } else if (name !== void 0) this.#noteOne(current, name, Number(target));
    }
  }
  #noteOne(object, name, target) {
    if (++this.#count > mostReferences) return;
    if (name === "ToUnicode") this.#maps.set(object, target);
    else if (name === "Contents") append(this.#pages, target, object);
    else append(this.#references, object, { name, target });
  }
  /** The objects with the maps that a font may have in a stream; several if pages give its name to several fonts. */
  mapsOf(stream4, font) {
    let objects = /* @__PURE__ */ new Set([stream4, ...this.#pages.get(stream4) ?? []]);
    const seen = /* @__PURE__ */ new Set();
    const maps = /* @__PURE__ */ new Set();
    for (let level = 0; level < mostLevels2 && objects.size > 0; level++) {
      const next = /* @__PURE__ */ new Set();
      for (const object of objects) {
        seen.add(object);
        for (const { name, target } of this.#references.get(object) ?? []) {
          const map = name === font ? this.#maps.get(target) : void 0;
          if (map !== void 0) maps.add(map);
          if (waysToFonts.includes(name) && !seen.has(target)) next.add(target);
        }
      }
      objects = next;
    }
    return [...maps];
  }
};
function append(map, key, value) {
  const values = map.get(key);
  if (values === void 0) map.set(key, [value]);
  else values.push(value);
}
var mostCodes = 65536;
function readMap(cmap) {
  const map = /* @__PURE__ */ new Map();
  let width = 0;
  for (const [kind, section] of sections(cmap)) {
    const entries = kind === "bfchar" ? charEntries(section) : rangeEntries(section);
    for (const { code, bytes, text: text3 } of entries) {
      if (map.size >= mostCodes) break;
      width = bytes;
      map.set(code, text3);
    }
  }
  return map.size === 0 ? null : (codes2, output) => mapped(codes2, map, width, output);
}
function* sections(cmap) {
  for (const kind of ["bfchar", "bfrange"]) {
    for (let at = cmap.indexOf(`begin${kind}`); at !== -1; at = cmap.indexOf(`begin${kind}`, at)) {
      const start2 = at + `begin${kind}`.length;
      const end = cmap.indexOf(`end${kind}`, start2);
      yield [kind, cmap.slice(start2, end === -1 ? cmap.length : end)];
      at = end === -1 ? cmap.length : end;
    }
  }
}
function* charEntries(section) {
  for (const [, code = "", text3 = ""] of section.matchAll(
    /<([\da-fA-F]{2,8})>\s{0,9}<([\da-fA-F]{2,64})>/g
  )) {
    yield { code: Number.parseInt(code, 16), bytes: code.length / 2, text: utf16Text(text3) };
  }
}
var range = /<([\da-fA-F]{2,8})>\s{0,9}<([\da-fA-F]{2,8})>\s{0,9}(?:<([\da-fA-F]{2,64})>|\[([^\]]{0,20000})\])/g;
function* rangeEntries(section) {
  for (const [, from = "", to = "", text3, list] of section.matchAll(range)) {
    const first = Number.parseInt(from, 16);
    const last = Math.min(Number.parseInt(to, 16), first + mostCodes);
    const texts2 = list?.match(/[\da-fA-F]{2,64}/g) ?? [];
    for (let code = first; code <= last; code++) {
      const step = code - first;
      const stored = text3 === void 0 ? texts2[step] : laterCode(text3, step);
      if (stored === void 0) break;
      yield { code, bytes: from.length / 2, text: utf16Text(stored) };
    }
  }
}
function laterCode(text3, step) {
  const head = text3.slice(0, -4);
  const last = Number.parseInt(text3.slice(-4), 16) + step & 65535;
  return head + last.toString(16).padStart(4, "0");
}
function utf16Text(hex) {
  const bytes = Buffer.from(hex, "hex");
  if (bytes.length % 2 === 1) return bytes;
  return Buffer.from(bytes.swap16().toString("utf16le"));
}
function mapped(codes2, map, width, output) {
  for (let at = 0; at + width <= codes2.length; at += width) {
    const text3 = map.get(codes2.readUIntBE(at, width));
    if (text3 !== void 0) output.add(text3);
  }
}

// src/sources/containers/pdf-objects.ts
var keyword = Buffer.from("stream");
var endKeyword = Buffer.from("endstream");
var encryptKey = Buffer.from("/Encrypt");
var endMark2 = Buffer.from("%%EOF");
var windowBytes4 = 1024 ** 2;
var longestDictionary = 64 * 1024;
function nextStream(read, from, size) {
  for (let place = from; ; ) {
    const found = find(read, keyword, place, size);
    if (found === null) return null;
    const start2 = dataStart(read, found + keyword.length);
    if (start2 !== null && followsDictionary(read, from, found)) {
      return { ...objectBefore(read, Math.max(from, found - longestDictionary), found), start: start2 };
    }
    place = found + keyword.length;
  }
}
var StreamEnds = class {
  #read;
  #size;
  /** Where the last search began, and what it found. */
  #from = Number.POSITIVE_INFINITY;
  #found = null;
  constructor(read, size) {
    this.#read = read;
    this.#size = size;
  }
  /** The length of the stream if the keyword is there, otherwise the next keyword. Null if there is none. */
  of({ start: start2, dictionary }) {
    const length = /\/Length\s{1,9}(\d{1,12})(?!\s{1,9}\d{1,9}\s{1,9}R)(?!\d)/.exec(dictionary);
    if (length !== null) {
      const end = start2 + Number(length[1]);
      const after = end < this.#size ? this.#read(end, 16).toString("latin1") : "";
      if (/^\s{0,2}endstream/.test(after)) return end;
    }
    return this.#next(start2);
  }
  #next(start2) {
    const isKnown2 = start2 >= this.#from && (this.#found === null || start2 <= this.#found);
    if (!isKnown2) {
      this.#from = start2;
      this.#found = find(this.#read, endKeyword, start2, this.#size);
    }
    return this.#found;
  }
};
function isEncrypted(read, size) {
  for (let place = find(read, encryptKey, 0, size); place !== null; ) {
    const text3 = read(place, 48).toString("latin1");
    if (/^\/Encrypt\s{0,9}(?:<<|\d{1,10}\s{1,9}\d{1,5}\s{1,9}R\b)/.test(text3)) return true;
    place = find(read, encryptKey, place + encryptKey.length, size);
  }
  return false;
}
function hasEndMark(read, from, size) {
  return find(read, endMark2, from, size) !== null;
}
function find(read, wanted, from, size) {
  let length = 16 * 1024;
  for (let place = from; place < size; ) {
    const bytes = read(place, length + wanted.length - 1);
    const found = bytes.indexOf(wanted);
    if (found !== -1) return place + found;
    place += length;
    length = Math.min(windowBytes4, length * 4);
  }
  return null;
}
function dataStart(read, place) {
  const line = /^ {0,4}(?:\r\n|\n|\r)/.exec(read(place, 8).toString("latin1"));
  return line === null ? null : place + line[0].length;
}
function followsDictionary(read, from, place) {
  const start2 = Math.max(from, place - 32);
  return />>\s*$/.test(read(start2, place - start2).toString("latin1"));
}
function objectBefore(read, from, place) {
  const text3 = read(from, place - from).toString("latin1");
  const found = text3.lastIndexOf(" obj");
  if (found === -1) return { number: null, dictionary: text3, place: from };
  const header2 = /(\d{1,10})\s{1,9}\d{1,5}$/.exec(text3.slice(Math.max(0, found - 30), found));
  return {
    number: header2 === null ? null : Number(header2[1]),
    dictionary: text3.slice(found + " obj".length),
    place: from + found + " obj".length
  };
}

// src/sources/containers/pdf-lzw.ts
var clear = 256;
var endOfData = 257;
var mostCodes2 = 4096;
function decodeLzw(bytes, most) {
  const output = new GrowingBytes(most);
  const starts2 = new Uint32Array(mostCodes2);
  const lengths = new Uint32Array(mostCodes2);
  let next = endOfData + 1;
  let previousLength = 0;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8 | byte) & 16777215;
    bits += 8;
    const width = widthOf(next);
    if (bits < width) continue;
    bits -= width;
    const code = held >>> bits & (1 << width) - 1;
    if (code === endOfData) return { output: output.bytes, fault: null };
    if (code === clear) {
      next = endOfData + 1;
      previousLength = 0;
      continue;
    }
    if (code >= next && !(code === next && previousLength !== 0)) {
      return { output: output.bytes, fault: "damaged" };
    }
    const start2 = output.length;
    if (previousLength !== 0 && next < mostCodes2) {
      starts2[next] = start2 - previousLength;
      lengths[next] = previousLength + 1;
      next++;
    }
    if (code < clear) output.addByte(code);
    else output.repeat(starts2[code] ?? 0, lengths[code] ?? 0);
    if (output.isFull) return { output: output.bytes, fault: "too-large" };
    previousLength = output.length - start2;
  }
  return { output: output.bytes, fault: "truncated" };
}
function widthOf(next) {
  if (next < 511) return 9;
  if (next < 1023) return 10;
  return next < 2047 ? 11 : 12;
}

// src/sources/containers/pdf-filters.ts
var images = /* @__PURE__ */ new Set(["DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode"]);
var short = {
  Fl: "FlateDecode",
  AHx: "ASCIIHexDecode",
  A85: "ASCII85Decode",
  LZW: "LZWDecode",
  RL: "RunLengthDecode"
};
var mostFilters = 8;
function filtersOf(dictionary) {
  const found = /\/Filter\b\s{0,9}(?:\[([^\]]{0,500})\]|(\/[^\s/<>[\]()]{1,40})|)/.exec(dictionary);
  if (found === null) return [];
  const list = found[1] ?? found[2] ?? "/";
  const names = [...list.matchAll(/\/([^\s/<>[\]()]{0,40})/g)].map(
    ([, name = ""]) => fullName(name)
  );
  const image = names.findIndex((name) => images.has(name));
  return image === -1 ? names : names.slice(0, image);
}
function fullName(name) {
  const plain = name.replace(
    /#([0-9A-Fa-f]{2})/g,
    (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  );
  return short[plain] ?? plain;
}
async function* decodeStream(source, filters, budget) {
  if (filters.length > mostFilters) return "unsupported";
  const [filter, ...rest] = filters;
  if (filter === void 0) return yield* passOn(source, budget);
  const decoded2 = filter === "FlateDecode" ? inflateZlib(source, budget) : decodeWhole(source, filter, budget);
  if (rest.length === 0) return yield* decoded2;
  const outcome = { fault: null };
  const next = new ByteSource(
    { size: null, read: null, pieces: () => until(decoded2, outcome) },
    budget
  );
  const fault = yield* decodeStream(next, rest, budget);
  return outcome.fault ?? fault;
}
async function* passOn(source, budget) {
  for (; ; ) {
    const piece = await source.some(256 * 1024);
    if (piece === null) return null;
    yield* giveOut(piece, budget);
  }
}
async function* until(decoded2, outcome) {
  for (; ; ) {
    const { done, value } = await decoded2.next();
    if (done === true) {
      outcome.fault = value;
      return;
    }
    yield value;
  }
}
async function* inflateZlib(source, budget) {
  const small = await takeSmallZlib(source, budget);
  if (small !== null) {
    yield* giveOut(small, budget);
    return null;
  }
  const header2 = await source.peek(2);
  if (header2.length < 2) return "truncated";
  const [method = 0, flags4 = 0] = header2;
  if ((method & 15) !== 8 || (method * 256 + flags4) % 31 !== 0) return "damaged";
  await source.skip(2);
  const content3 = inflate(source, budget);
  const sum = new Adler32();
  for (; ; ) {
    const { done, value } = await content3.next();
    if (done === true) {
      return value ?? (await hasChecksum(source, sum.digest) ? null : "checksum");
    }
    sum.add(value);
    yield value;
  }
}
async function hasChecksum(source, checksum) {
  const rest = await source.peek(4);
  if (/^\s{0,3}$/.test(rest.toString("latin1"))) return true;
  return (await source.take(4))?.readUInt32BE(0) === checksum;
}
async function* decodeWhole(source, filter, budget) {
  const decode = decoders[filter];
  if (decode === void 0) return filter === "Crypt" ? "encrypted" : "unsupported";
  const bytes = await source.peek(budget.limits.memory);
  if (bytes.length === budget.limits.memory) return "too-large";
  const { output, fault } = decode(bytes, Math.min(budget.limits.memory, budget.left));
  yield* giveOut(output, budget);
  return fault;
}
var decoders = {
  ASCIIHexDecode: decodeHex,
  ASCII85Decode: decode85,
  RunLengthDecode: decodeRuns,
  LZWDecode: decodeLzw
};
function decodeHex(bytes) {
  const end = bytes.indexOf(">");
  const text3 = bytes.toString("latin1", 0, end === -1 ? bytes.length : end).replace(/\s+/g, "");
  const output = Buffer.from(text3.length % 2 === 0 ? text3 : `${text3}0`, "hex");
  if (output.length * 2 < text3.length) return { output, fault: "damaged" };
  return { output, fault: end === -1 ? "truncated" : null };
}
function decode85(bytes, most) {
  const zeros = bytes.reduce((count2, byte) => count2 + (byte === 122 ? 1 : 0), 0);
  const size = Math.ceil(bytes.length / 5) * 4 + zeros * 4;
  if (size > most) return { output: Buffer.alloc(0), fault: "too-large" };
  const output = Buffer.alloc(size);
  let length = 0;
  let value = 0;
  let count = 0;
  const finish = (fault) => {
    if (count > 1) {
      for (let index = count; index < 5; index++) value = value * 85 + 84;
      const last = Buffer.alloc(4);
      last.writeUInt32BE(value % 2 ** 32);
      last.copy(output, length, 0, count - 1);
      length += count - 1;
    }
    return { output: output.subarray(0, length), fault };
  };
  for (const byte of bytes) {
    if (byte === 126) return finish(null);
    if (byte <= 32) continue;
    if (byte === 122 && count === 0) {
      length += 4;
      continue;
    }
    if (byte < 33 || byte > 117) return finish("damaged");
    value = value * 85 + (byte - 33);
    if (++count < 5) continue;
    if (value >= 2 ** 32) return { output: output.subarray(0, length), fault: "damaged" };
    length = output.writeUInt32BE(value, length);
    value = 0;
    count = 0;
  }
  return finish("truncated");
}
function decodeRuns(bytes, most) {
  const output = new GrowingBytes(most);
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at] ?? 128;
    if (count === 128) return { output: output.bytes, fault: null };
    if (count < 128) output.add(bytes.subarray(at + 1, at + 2 + count));
    else if (at + 1 < bytes.length) output.addByte(bytes[at + 1] ?? 0, 257 - count);
    if (output.isFull) return { output: output.bytes, fault: "too-large" };
    at += count < 128 ? count + 2 : 2;
  }
  return { output: output.bytes, fault: "truncated" };
}

// src/sources/containers/pdf-stream.ts
var isPicture = /\/Subtype\s{0,9}\/Image\b/;
var isTable = /\/Type\s{0,9}\/XRef\b/;
var isAttached = /\/EmbeddedFile\b/;
var predictor = /\/Predictor\s{0,9}(?:[2-9]|1\d)/;
var longestMark = 16;
var ReadStream = class {
  header;
  #read;
  #budget;
  #filters;
  /** Null if the file ends before. */
  #statedEnd;
  #size;
  #end;
  #fault = null;
  #isMap = false;
  #showsText = false;
  constructor(read, size, ends2, header2, budget) {
    this.header = header2;
    this.#read = read;
    this.#budget = budget;
    this.#size = size;
    this.#filters = filtersOf(header2.dictionary);
    this.#statedEnd = ends2.of(header2);
    this.#end = this.#statedEnd ?? size;
  }
  /** The first byte after it. Known when its pieces were read. */
  get end() {
    return this.#end;
  }
  /** Why it was not read to its end. Known when its pieces were read. */
  get fault() {
    return this.#fault;
  }
  /** True if it maps codes of a font to text. */
  get isMap() {
    return this.#isMap;
  }
  get showsText() {
    return this.#showsText;
  }
  /** False if its bytes are in the file as they read. */
  get isGivenOut() {
    return this.#filters.length > 0 || isAttached.test(this.header.dictionary);
  }
  /** @param copy receives them too. */
  async *pieces(copy) {
    const source = this.#source();
    const content3 = this.#decoded(source);
    const notes = this.#budget.isThorough && !isPicture.test(this.header.dictionary);
    let before = "";
    for (; ; ) {
      const { done, value } = await content3.next();
      if (done === true) {
        this.#finish(value, source);
        return;
      }
      if (copy !== null && !copy.isFull) copy.add(value);
      if (notes) before = this.#note(before + value.toString("latin1"));
      yield value;
    }
  }
  /** Reads it into memory, as far as it can be read and up to a limit. */
  async collect() {
    const bytes = new GrowingBytes(this.#budget.limits.memory);
    const content3 = this.#decoded(this.#source());
    for (; ; ) {
      const { done, value } = await content3.next();
      if (done === true) return { bytes: bytes.bytes, isCut: false };
      bytes.add(value);
      if (bytes.isFull) return { bytes: bytes.bytes, isCut: true };
    }
  }
  #source() {
    const end = this.#statedEnd ?? this.#size;
    return new ByteSource(rangeOf(this.#read, this.header.start, end), this.#budget);
  }
  #decoded(source) {
    return decodeStream(source, this.#filters, this.#budget);
  }
  #finish(fault, source) {
    const { dictionary, start: start2 } = this.header;
    this.#fault = fault;
    if (fault === null && this.#statedEnd === null) this.#fault = "truncated";
    const isText = !isPicture.test(dictionary) && !isTable.test(dictionary);
    if (isText && predictor.test(dictionary)) this.#fault ??= "unsupported";
    const isRead = fault === null || fault === "checksum";
    if (isRead && this.#filters[0] === "FlateDecode") this.#end = start2 + source.position;
    else if (this.#statedEnd === null) this.#end = start2;
  }
  /** @returns the last bytes, which may begin a mark. */
  #note(text3) {
    if (text3.includes("begincmap")) this.#isMap = true;
    if (/\bT[jJ]\b/.test(text3)) this.#showsText = true;
    return text3.slice(-longestMark);
  }
};

// src/sources/containers/pdf-strings.ts
var codes = { open: 40, close: 41, backslash: 92, less: 60, greater: 62, percent: 37 };
var controls = {
  110: 10,
  114: 13,
  116: 9,
  98: 8,
  102: 12
};
function literalString(bytes, start2) {
  let isPlain2 = true;
  let depth = 1;
  let at = start2 + 1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === codes.backslash) {
      isPlain2 = false;
      at++;
    } else if (byte === codes.open) depth++;
    else if (byte === codes.close && --depth === 0) break;
  }
  const stored = bytes.subarray(start2 + 1, at);
  return { bytes: isPlain2 ? stored : unescaped2(stored), isPlain: isPlain2, end: at + 1 };
}
function unescaped2(stored) {
  const output = Buffer.alloc(stored.length);
  let length = 0;
  for (let at = 0; at < stored.length; at++) {
    const byte = stored[at] ?? 0;
    if (byte !== codes.backslash) {
      output[length++] = byte;
      continue;
    }
    const next = stored[++at] ?? 0;
    if (next === 13 || next === 10) {
      if (next === 13 && stored[at + 1] === 10) at++;
    } else if (isOctal(next)) {
      const digits = octalDigits(stored, at);
      output[length++] = Number.parseInt(stored.toString("latin1", at, at + digits), 8) & 255;
      at += digits - 1;
    } else output[length++] = controls[next] ?? next;
  }
  return output.subarray(0, length);
}
var isOctal = (byte) => byte >= 48 && byte <= 55;
function octalDigits(bytes, at) {
  let count = 1;
  while (count < 3 && isOctal(bytes[at + count] ?? 0)) count++;
  return count;
}
function hexString(bytes, start2) {
  let end = start2 + 1;
  while (isHexOrBlank(bytes[end] ?? 0)) end++;
  if (bytes[end] !== codes.greater) return null;
  const text3 = bytes.toString("latin1", start2 + 1, end).replace(/\s+/g, "");
  const padded2 = text3.length % 2 === 0 ? text3 : `${text3}0`;
  return { bytes: Buffer.from(padded2, "hex"), isPlain: false, end: end + 1 };
}
function isHexOrBlank(byte) {
  if (byte >= 48 && byte <= 57) return true;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 || byte === 32 || byte >= 9 && byte <= 13;
}
var shortest = 8;
function hiddenStrings(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    if (byte === codes.percent) {
      at = lineEnd(bytes, at);
      continue;
    }
    const string = byte === codes.open ? literalString(bytes, at) : byte === codes.less && bytes[at + 1] !== codes.less ? hexString(bytes, at) : null;
    if (string !== null && !string.isPlain && string.bytes.length >= shortest) {
      found.push(string.bytes, newline3);
    }
    at = string?.end ?? at + (byte === codes.less ? 2 : 1);
  }
  return found.length === 0 ? null : Buffer.concat(found);
}
var newline3 = Buffer.from("\n");
function lineEnd(bytes, from) {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === 10 || bytes[at] === 13) return at;
  }
  return bytes.length;
}

// src/sources/containers/pdf-text.ts
var spaceStep = -200;
var newline4 = 10;
var space = 32;
var newLineOperators = /* @__PURE__ */ new Set(["Td", "TD", "Tm", "T*", "BT", "ET"]);
function shownText(content3, fontOf, most) {
  const shown = new Lines(fontOf, most);
  for (let at = 0; at < content3.length && shown.isWhole; ) at = shown.token(content3, at);
  return shown.result();
}
function fontNames(content3) {
  const selected = /\/([^\s/<>[\]()]{1,127})\s{1,9}[-+.\d]{1,20}\s{1,9}Tf\b/g;
  const names = /* @__PURE__ */ new Set();
  for (const [, name = ""] of content3.toString("latin1").matchAll(selected)) names.add(name);
  return names;
}
var Lines = class {
  #fontOf;
  #font = null;
  #name = "";
  /** Ends with the strings before the next operator. */
  #output;
  /** Where these strings begin. */
  #operands = 0;
  #operandStrings = 0;
  #operandsArePlain = true;
  #arrayDepth = 0;
  #lineStrings = 0;
  #isHidden = false;
  constructor(fontOf, most) {
    this.#fontOf = fontOf;
    this.#output = new GrowingBytes(most);
  }
  get isWhole() {
    return !this.#output.isFull;
  }
  result() {
    this.#dropOperands();
    return { text: this.#output.bytes, isHidden: this.#isHidden, isWhole: this.isWhole };
  }
  /** Reads the token at a place. Returns the place after it. */
  token(bytes, at) {
    const byte = bytes[at] ?? 0;
    switch (byte) {
      case 37:
        return lineEnd(bytes, at);
      case 40:
        return this.#string(literalString(bytes, at));
      case 60: {
        const string = bytes[at + 1] === 60 ? null : hexString(bytes, at);
        return string === null ? at + 2 : this.#string(string);
      }
      case 91:
        this.#arrayDepth++;
        return at + 1;
      case 93:
        this.#arrayDepth = 0;
        return at + 1;
      default:
    }
    if (isSeparator(byte)) return at + 1;
    let end = at + 1;
    while (end < bytes.length && !isSeparator(bytes[end] ?? 0) && !isDelimiter(bytes[end] ?? 0)) {
      end++;
    }
    const word = bytes.toString("latin1", at, Math.min(end, at + 128));
    if (word === "ID") return imageEnd(bytes, end);
    this.#word(word);
    return end;
  }
  #string({ bytes, isPlain: isPlain2, end }) {
    const start2 = this.#output.length;
    if (this.#font === null) this.#output.add(bytes);
    else this.#font(bytes, this.#output);
    if (!isPlain2 || !this.#output.bytes.subarray(start2).equals(bytes))
      this.#operandsArePlain = false;
    this.#operandStrings++;
    return end;
  }
  #word(word) {
    if (word.startsWith("/")) this.#name = word.slice(1);
    else if (/^[+\-.\d]/.test(word)) {
      if (this.#arrayDepth > 0 && Number(word) < spaceStep) this.#output.addByte(space);
    } else this.#operator(word);
  }
  #operator(word) {
    if (word === "Tj" || word === "TJ") this.#show();
    else if (word === "'" || word === '"') {
      if (this.#lineStrings > 0) this.#output.insert(this.#operands, newline4);
      this.#lineStrings = 0;
      this.#show();
    } else this.#dropOperands();
    if (word === "Tf") this.#font = this.#fontOf(this.#name);
    else if (newLineOperators.has(word)) this.#endLine();
  }
  #show() {
    this.#lineStrings += this.#operandStrings;
    if (!this.#operandsArePlain || this.#lineStrings > 1) this.#isHidden = true;
    this.#operands = this.#output.length;
    this.#dropOperands();
  }
  #dropOperands() {
    this.#output.cut(this.#operands);
    this.#operandStrings = 0;
    this.#operandsArePlain = true;
    this.#arrayDepth = 0;
  }
  #endLine() {
    if (this.#lineStrings === 0) return;
    this.#output.addByte(newline4);
    this.#operands = this.#output.length;
    this.#lineStrings = 0;
  }
};
function isSeparator(byte) {
  return byte <= 32 || byte === 62 || byte === 41 || byte === 123 || byte === 125;
}
function isDelimiter(byte) {
  return byte === 40 || byte === 60 || byte === 91 || byte === 93 || byte === 47;
}
function imageEnd(bytes, from) {
  for (let at = bytes.indexOf("EI", from); at !== -1; at = bytes.indexOf("EI", at + 1)) {
    if (isSeparator(bytes[at - 1] ?? 0) && isSeparator(bytes[at + 2] ?? 0)) return at + 2;
  }
  return bytes.length;
}

// src/sources/containers/pdf-reader.ts
var pdfReader = {
  async *parts(input, budget) {
    if (input.read === null || input.size === null)
      return yield { kind: "unread", name: null, fault: "too-large" };
    yield* new Document(input.read, input.size, budget).parts();
  }
};
var windowBytes5 = 1024 ** 2;
var longestObject = 64 * 1024;
var longestRepeated = 8 * 1024 ** 2;
function identityOf(...parts5) {
  const hash = createHash("sha256");
  for (const part of parts5) hash.update(part);
  return hash.digest("base64");
}
var isObjectStream = /\/Type\s{0,9}\/ObjStm\b/;
var mostChoices = 16;
var Document = class {
  #read;
  #size;
  #budget;
  #isEncrypted;
  #ends;
  #fonts = new Fonts();
  /** Streams that map codes of fonts, by object. Of an object that was replaced, the last. */
  #maps = /* @__PURE__ */ new Map();
  #loadedMaps = /* @__PURE__ */ new Map();
  /** Streams that show text. Their fonts may come after them. */
  #texts = [];
  constructor(read, size, budget) {
    this.#read = read;
    this.#size = size;
    this.#budget = budget;
    this.#isEncrypted = isEncrypted(read, size);
    this.#ends = new StreamEnds(read, size);
  }
  async *parts() {
    let place = 0;
    for (; ; ) {
      const header2 = nextStream(this.#read, place, this.#size);
      yield* this.#objects(place, header2?.place ?? this.#size);
      if (header2 === null) break;
      this.#budget.entry();
      this.#note(header2.dictionary, header2.number);
      place = yield* this.#stream(header2);
    }
    if (this.#budget.isThorough) {
      for (const stream4 of this.#texts) yield* this.#shownText(stream4);
    }
    if (this.#fonts.isFull) yield { kind: "unread", name: null, fault: "too-large" };
    if (this.#isEncrypted) yield { kind: "unread", name: null, fault: "encrypted" };
    if (!hasEndMark(this.#read, place, this.#size)) {
      yield { kind: "unread", name: null, fault: "truncated" };
    }
  }
  /** Reads objects without streams. */
  async *#objects(from, to) {
    for (let place = from; place < to; ) {
      const bytes = this.#read(place, Math.min(windowBytes5, to - place));
      if (bytes.length === 0) return;
      const isLast = place + bytes.length >= to;
      const cut = isLast ? -1 : bytes.lastIndexOf("endobj");
      const isNear = cut > 0 && cut > bytes.length - longestObject;
      const window = isNear ? bytes.subarray(0, cut) : bytes;
      place += window.length;
      if (this.#budget.isThorough) this.#fonts.note(window.toString("latin1"), null);
      yield* this.#strings(window, () => firstObjectIn(window));
    }
  }
  /** @returns true if there was nothing to find. */
  async *#strings(bytes, object) {
    const strings = this.#isEncrypted ? null : hiddenStrings(bytes);
    if (strings === null) return true;
    const id = `strings ${identityOf(strings)}`;
    if (this.#budget.seen.isKnownEmpty(id)) return true;
    let isEmpty = false;
    const onEmpty = () => {
      isEmpty = true;
      this.#budget.seen.noteEmpty(id);
    };
    this.#budget.entry();
    const content3 = giveOut(strings, this.#budget);
    yield { kind: "entry", name: nameOf(object(), " text"), onEmpty, content: content3 };
    return isEmpty;
  }
  /** Notes fonts, which only text needs that is extracted. */
  #note(text3, object) {
    if (this.#budget.isThorough) this.#fonts.note(text3, object);
  }
  /** @returns the place after the stream. */
  async *#stream(header2) {
    const { number: number2, dictionary } = header2;
    const name = nameOf(number2, "");
    const stream4 = new ReadStream(this.#read, this.#size, this.#ends, header2, this.#budget);
    const id = this.#repeatable(header2);
    if (id !== null && this.#budget.seen.isKnownEmpty(id)) return stream4.end;
    let isEmpty = !stream4.isGivenOut;
    const onEmpty = () => {
      isEmpty = true;
    };
    const objects = isObjectStream.test(dictionary) ? new GrowingBytes(this.#budget.limits.memory) : null;
    const content3 = stream4.pieces(objects);
    if (stream4.isGivenOut) yield { kind: "entry", name, onEmpty, content: content3 };
    else for await (const _ of content3) ;
    if (stream4.fault !== null && !this.#isEncrypted) {
      yield { kind: "unread", name, fault: stream4.fault };
    }
    if (objects !== null) isEmpty = (yield* this.#objectStream(header2, objects)) && isEmpty;
    if (id !== null && isEmpty && stream4.fault === null) this.#budget.seen.noteEmpty(id);
    if (stream4.isMap && number2 !== null) this.#maps.set(number2, stream4);
    if (stream4.showsText) this.#texts.push(stream4);
    return stream4.end;
  }
  /**
   * Identifies a stream that need not be read again: the versions of a document in a history share most of them. Null if
   * it must be, because its text is extracted too, or its end is not stated.
   */
  #repeatable(header2) {
    const end = this.#ends.of(header2);
    if (this.#budget.isThorough || end === null || end - header2.start > longestRepeated) return null;
    return identityOf(header2.dictionary, this.#read(header2.start, end - header2.start));
  }
  /** Objects in a stream: pairs of their numbers and places, then the objects. @returns true if there was nothing to find. */
  async *#objectStream({ dictionary, number: number2 }, { bytes, isFull }) {
    if (isFull) yield { kind: "unread", name: nameOf(number2, " text"), fault: "too-large" };
    if (this.#budget.isThorough) this.#noteObjects(dictionary, bytes.toString("latin1"));
    return (yield* this.#strings(bytes, () => number2)) && !isFull;
  }
  #noteObjects(dictionary, text3) {
    const first = Number(/\/First\s{1,9}(\d{1,9})/.exec(dictionary)?.[1] ?? 0);
    const numbers = (text3.slice(0, first).match(/\d{1,10}/g) ?? []).map(Number);
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const start2 = first + (numbers[index + 1] ?? 0);
      const end = first + (numbers[index + 3] ?? text3.length);
      if (end - start2 <= longestFont) this.#note(text3.slice(start2, end), numbers[index] ?? null);
    }
  }
  async *#shownText(stream4) {
    const name = nameOf(stream4.header.number, " text");
    const { bytes, isCut } = await stream4.collect();
    if (isCut) yield { kind: "unread", name, fault: "too-large" };
    const maps = /* @__PURE__ */ new Map();
    for (const font of fontNames(bytes)) maps.set(font, await this.#mapsOf(stream4, font));
    const choices = [...maps.values()].reduce((most, { length }) => Math.max(most, length), 1);
    for (let choice = 0; choice < Math.min(choices, mostChoices); choice++) {
      this.#budget.entry();
      this.#budget.give(0);
      const fontOf = (font) => {
        const fonts = maps.get(font) ?? [];
        return fonts[Math.min(choice, fonts.length - 1)] ?? null;
      };
      const most = Math.min(this.#budget.limits.memory, this.#budget.left);
      const { text: text3, isHidden, isWhole } = shownText(bytes, fontOf, most);
      if (isHidden) yield { kind: "entry", name, content: giveOut(text3, this.#budget) };
      if (!isWhole) yield { kind: "unread", name, fault: "too-large" };
    }
    if (choices > mostChoices) yield { kind: "unread", name, fault: "ambiguous" };
  }
  async #mapsOf({ header: header2 }, font) {
    if (header2.number === null) return [];
    this.#budget.give(0);
    const maps = [];
    for (const object of this.#fonts.mapsOf(header2.number, font).slice(0, mostChoices + 1)) {
      const map = await this.#map(object);
      if (map !== null) maps.push(map);
    }
    return maps;
  }
  async #map(object) {
    const loaded4 = this.#loadedMaps.get(object);
    if (loaded4 !== void 0) return loaded4;
    const collected = await this.#maps.get(object)?.collect();
    const map = collected === void 0 ? null : readMap(collected.bytes.toString("latin1"));
    this.#loadedMaps.set(object, map);
    return map;
  }
};
var longestFont = 64 * 1024;
function firstObjectIn(bytes) {
  const found = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b/.exec(bytes.toString("latin1"));
  return found === null ? null : Number(found[1]);
}
function nameOf(object, suffix) {
  return Buffer.from(`object ${object ?? "without number"}${suffix}`);
}

// src/sources/containers/zlib-reader.ts
var zlibReader = singleContent(zlibStream);
async function* zlibStream(source, budget, faults) {
  await source.skip(2);
  const content3 = inflate(source, budget);
  const sum = new Adler32();
  let next = await content3.next();
  for (; next.done !== true; next = await content3.next()) {
    sum.add(next.value);
    yield next.value;
  }
  const checksum = next.value === null ? await source.take(4) : null;
  if (next.value !== null) faults.push(next.value);
  else if (checksum === null) faults.push("truncated");
  else {
    if (checksum.readUInt32BE(0) !== sum.digest) faults.push("checksum");
    if (!await source.onlyZerosLeft()) faults.push("not-covered");
  }
}

// src/sources/containers/png-reader.ts
var signatureBytes = 8;
var longestText2 = 16 * 1024 ** 2;
var pngReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    try {
      await source.skip(signatureBytes);
      yield* chunks(source, budget);
    } finally {
      await source.close();
    }
  }
};
async function* chunks(source, budget) {
  for (; ; ) {
    const header2 = await source.take(8);
    if (header2 === null) return yield { kind: "unread", name: null, fault: "truncated" };
    const length = header2.readUInt32BE(0);
    const type = header2.toString("latin1", 4);
    if (type === "IEND") return;
    const textAt = compressedText[type];
    if (textAt === void 0) {
      if (await source.skip(length + 4)) continue;
      return yield { kind: "unread", name: null, fault: "truncated" };
    }
    if (length > longestText2) return yield { kind: "unread", name: null, fault: "too-large" };
    const chunk = await source.take(length + 4);
    if (chunk === null) return yield { kind: "unread", name: null, fault: "truncated" };
    const data = chunk.subarray(0, length);
    yield* text(data, textAt(data), budget);
    if (crc32(data, crc32(header2.subarray(4))) !== chunk.readUInt32BE(length)) {
      yield { kind: "unread", name: keywordOf(data), fault: "checksum" };
    }
  }
}
var compressedText = {
  zTXt: afterKeyword,
  iCCP: afterKeyword,
  iTXt: (data) => {
    const flag = data.indexOf(0) + 1;
    if (flag === 0 || data[flag] !== 1) return null;
    const language = data.indexOf(0, flag + 2);
    const translation = language === -1 ? -1 : data.indexOf(0, language + 1);
    return translation === -1 ? data.length : translation + 1;
  }
};
function afterKeyword(data) {
  const end = data.indexOf(0);
  return end === -1 ? data.length : end + 2;
}
function keywordOf(data) {
  const end = data.indexOf(0);
  return data.subarray(0, Math.min(80, end === -1 ? data.length : end));
}
async function* text(data, start2, budget) {
  if (start2 === null) return;
  budget.entry();
  const name = keywordOf(data);
  const pieces2 = async function* () {
    yield data.subarray(start2);
  };
  const source = new ByteSource({ size: null, read: null, pieces: pieces2 }, budget);
  const faults = [];
  yield { kind: "entry", name, content: zlibStream(source, budget, faults) };
  for (const fault of faults) yield { kind: "unread", name, fault };
}

// src/sources/containers/rpm-reader.ts
var leadBytes = 96;
var introBytes = 16;
var introMagic = 2393761793;
var indexBytes = 16;
var longestHeader = 64 * 1024 ** 2;
var pieceBytes8 = 256 * 1024;
var rpmReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget);
    const fault = (kind) => ({
      kind: "unread",
      name: null,
      fault: kind
    });
    try {
      await source.skip(leadBytes);
      for (const unit of [8, 1]) {
        const intro = await source.take(introBytes);
        if (intro === null) return yield fault("truncated");
        const size = intro.readUInt32BE(8) * indexBytes + intro.readUInt32BE(12);
        if (intro.readUInt32BE(0) !== introMagic || size > longestHeader) {
          return yield fault("damaged");
        }
        if (!await source.skip(size + (unit - size % unit) % unit)) {
          return yield fault("truncated");
        }
      }
      if (await source.ahead() === null) return yield fault("truncated");
      budget.entry();
      yield { kind: "entry", name: null, content: payload() };
    } finally {
      await source.close();
    }
    async function* payload() {
      for (let piece = await source.some(pieceBytes8); piece !== null; ) {
        yield* giveOut(piece, budget);
        piece = await source.some(pieceBytes8);
      }
    }
  }
};

// src/sources/containers/sqlite-cells.ts
var kinds3 = { indexInterior: 2, tableInterior: 5, indexLeaf: 10, tableLeaf: 13 };
function isRowPage(page, start2) {
  return page[start2] === kinds3.tableLeaf;
}
function* cellsOf(page, start2, usable) {
  const kind = page[start2] ?? 0;
  const hasRecords = kind === kinds3.tableLeaf || kind === kinds3.indexLeaf || kind === kinds3.indexInterior;
  if (!hasRecords || page.length < usable) return page.length >= usable || !hasRecords;
  const count = page.readUInt16BE(start2 + 3);
  const pointers = start2 + (kind === kinds3.indexInterior ? 12 : 8);
  let isSound = pointers + count * 2 <= usable;
  for (let index = 0; index < count && pointers + index * 2 + 2 <= usable; index++) {
    const cell = cellAt(page, page.readUInt16BE(pointers + index * 2), kind, usable);
    if (cell === null) isSound = false;
    else yield cell;
  }
  return isSound;
}
function cellAt(page, place, kind, usable) {
  const [size, sizeLength] = varint2(page, place + (kind === kinds3.indexInterior ? 4 : 0));
  let start2 = place + (kind === kinds3.indexInterior ? 4 : 0) + sizeLength;
  if (kind === kinds3.tableLeaf) start2 += varint2(page, start2)[1];
  const localSize = localBytes(size, kind, usable);
  const end = start2 + localSize;
  if (place === 0 || end + (localSize < size ? 4 : 0) > usable) return null;
  return {
    local: page.subarray(start2, end),
    size,
    overflow: localSize < size ? page.readUInt32BE(end) : 0
  };
}
function localBytes(size, kind, usable) {
  const most = kind === kinds3.tableLeaf ? usable - 35 : Math.floor((usable - 12) * 64 / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const wanted = least + (size - least) % (usable - 4);
  return wanted <= most ? wanted : least;
}
function varint2(bytes, start2) {
  let value = 0;
  for (let length = 1; length <= 8; length++) {
    const byte = bytes[start2 + length - 1] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, length];
  }
  return [value * 256 + (bytes[start2 + 8] ?? 0), 9];
}
function* overflowOf(cell, pages, from) {
  let left = cell.size - cell.local.length;
  let place = from;
  for (let number2 = cell.overflow; left > 0 && number2 !== 0; ) {
    const next = pages.find(number2, place);
    if (next === null) return;
    place = next;
    const page = pages.at(next);
    if (page.length < 4) return;
    yield page.subarray(4, Math.min(pages.usable, 4 + left));
    left -= pages.usable - 4;
    number2 = page.readUInt32BE(0);
  }
}
var numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function sizeOf2(type) {
  return type >= 12 ? Math.floor((type - 12) / 2) : numberSizes[type] ?? 0;
}

// src/sources/containers/sqlite-deleted.ts
var overwritten = 4;
var mostColumns = 64;
function* deletedValues(page, start2, usable) {
  if (page.length < usable) return;
  let place = page.readUInt16BE(start2 + 1);
  while (place >= start2 + 8 && place + overwritten <= usable) {
    const end = place + page.readUInt16BE(place + 2);
    if (end > usable) return;
    yield* valuesOf(page.subarray(place, end));
    const next = page.readUInt16BE(place);
    if (next < end) return;
    place = next;
  }
}
function* valuesOf(block2) {
  const types3 = [];
  let data = 0;
  for (let at = overwritten; at < block2.length && types3.length < mostColumns; ) {
    const [type, length] = varint2(block2, at);
    at += length;
    types3.push(type);
    data += sizeOf2(type);
    if (at + data > block2.length) return;
    if (at + data < block2.length || !types3.some((other) => other > 12)) continue;
    for (const other of types3) {
      const bytes = block2.subarray(at, at + sizeOf2(other));
      if (other > 12) yield { isText: other % 2 === 1, bytes };
      at += bytes.length;
    }
    return;
  }
}

// src/sources/containers/sqlite-pages.ts
var databaseHeader = 100;
function databasePages(read, size) {
  const header2 = read(0, databaseHeader);
  if (header2.length < databaseHeader) return null;
  const pageSize = pageSizeOf(header2.readUInt16BE(16));
  const usable = pageSize - (header2[20] ?? 0);
  if (!isPageSize(pageSize) || usable < 480) return null;
  const count = Math.ceil(size / pageSize);
  return {
    usable,
    encoding: encodingOf(header2.readUInt32BE(56)),
    count,
    at: (index) => read(index * pageSize, pageSize),
    find: (number2) => number2 >= 1 && number2 <= count ? number2 - 1 : null,
    treeStart: (index) => treeStart(index + 1, usable, header2)
  };
}
function statedBytes(read) {
  const header2 = read(0, databaseHeader);
  if (header2.readUInt32BE(24) !== header2.readUInt32BE(92)) return 0;
  return header2.readUInt32BE(28) * pageSizeOf(header2.readUInt16BE(16));
}
var logHeader = 32;
var frameHeader = 24;
function logPages(read, size) {
  const header2 = read(0, logHeader);
  if (header2.length < logHeader) return null;
  const pageSize = header2.readUInt32BE(8);
  if (!isPageSize(pageSize)) return null;
  const frame = frameHeader + pageSize;
  const count = Math.ceil(Math.max(0, size - logHeader - frameHeader) / frame);
  const places = /* @__PURE__ */ new Map();
  const numbers = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const number2 = read(logHeader + index * frame, 4).readUInt32BE(0);
    numbers[index] = number2;
    const known = places.get(number2);
    if (known === void 0) places.set(number2, [index]);
    else known.push(index);
  }
  const at = (index) => read(logHeader + index * frame + frameHeader, pageSize);
  const first = places.get(1)?.[0];
  const page = first === void 0 ? Buffer.alloc(0) : at(first);
  const firstPage = page.length < databaseHeader ? Buffer.alloc(databaseHeader) : page;
  const usable = pageSize - (firstPage[20] ?? 0);
  return {
    usable,
    encoding: encodingOf(firstPage.readUInt32BE(56)),
    count,
    at,
    find: (number2, near) => nearest(places.get(number2) ?? [], near),
    treeStart: (index) => treeStart(numbers[index] ?? 0, usable, firstPage)
  };
}
function nearest(places, near) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle] ?? 0) < near) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? places.at(-1) ?? null;
}
function treeStart(number2, usable, firstPage) {
  const isMap = number2 > 1 && (number2 - 2) % (Math.floor(usable / 5) + 1) === 0;
  if (isMap && firstPage.readUInt32BE(52) !== 0) return null;
  return number2 === 1 ? databaseHeader : 0;
}
var pageSizeOf = (stored) => stored === 1 ? 65536 : stored;
function isPageSize(size) {
  return size >= 512 && size <= 65536 && (size & size - 1) === 0;
}
function encodingOf(stored) {
  if (stored === 2) return "utf16le";
  return stored === 3 ? "utf16be" : "utf8";
}

// src/sources/containers/sqlite-reader.ts
var sqliteReader = {
  async *parts(input, budget) {
    yield* rows(input, databasePages, budget);
    const { read, size } = input;
    if (read !== null && size !== null && statedBytes(read) > size) {
      yield { kind: "unread", name: null, fault: "truncated" };
    }
  }
};
var sqliteLogReader = {
  parts: (input, budget) => rows(input, logPages, budget)
};
async function* rows({ read, size }, pagesOf, budget) {
  if (read === null || size === null)
    return yield { kind: "unread", name: null, fault: "too-large" };
  const pages = pagesOf(read, size);
  if (pages === null) return yield { kind: "unread", name: null, fault: "damaged" };
  budget.entry();
  const values = new Values(pages, budget);
  yield { kind: "entry", name: Buffer.from("rows"), content: values.pieces() };
  if (!values.isSound) yield { kind: "unread", name: null, fault: "damaged" };
}
var pieceBytes9 = 128 * 1024;
var longestRecord = 1024 ** 2;
var newline5 = 10;
var Values = class {
  #pages;
  #budget;
  #output = new GrowingBytes(Number.POSITIVE_INFINITY);
  #isSound = true;
  constructor(pages, budget) {
    this.#pages = pages;
    this.#budget = budget;
  }
  /** False if something in a page cannot be. Known when all pieces were read. */
  get isSound() {
    return this.#isSound;
  }
  *pieces() {
    for (let index = 0; index < this.#pages.count; index++) {
      this.#budget.give(0);
      yield* this.#page(index);
    }
    yield* this.#flush();
  }
  *#page(index) {
    const start2 = this.#pages.treeStart(index);
    if (start2 === null) return;
    const page = this.#pages.at(index);
    const cells = cellsOf(page, start2, this.#pages.usable);
    for (; ; ) {
      const { done, value } = cells.next();
      if (done === true) {
        if (!value) this.#isSound = false;
        break;
      }
      const rest = value.overflow === 0 ? null : overflowOf(value, this.#pages, index);
      yield* this.#record(value.local, rest);
      if (this.#output.length >= pieceBytes9) yield* this.#flush();
    }
    if (!isRowPage(page, start2)) return;
    for (const { isText, bytes } of deletedValues(page, start2, this.#pages.usable)) {
      this.#addValue(bytes, isText);
    }
  }
  *#record(local, rest) {
    let record = local;
    if (rest !== null) {
      const pieces2 = [local];
      let length = local.length;
      for (let next = rest.next(); next.done !== true; next = rest.next()) {
        pieces2.push(next.value);
        length += next.value.length;
        if (length > longestRecord) break;
      }
      record = Buffer.concat(pieces2);
    }
    this.#addValues(record);
    if (rest !== null) {
      yield* this.#flush();
      for (const piece of rest) yield* giveOut(piece, this.#budget);
    }
    this.#output.addByte(newline5);
  }
  /** Adds the texts and blobs of a record. */
  #addValues(record) {
    const [headerSize, headerStart] = varint2(record, 0);
    if (headerSize > record.length) {
      this.#isSound = false;
      this.#output.add(record);
      return;
    }
    let place = headerSize;
    for (let at = headerStart; at < headerSize; ) {
      const [type, length] = varint2(record, at);
      at += length;
      const size = sizeOf2(type);
      if (type >= 12 && size > 0) {
        const value = record.subarray(place, place + size);
        this.#addValue(value, type % 2 === 1, place + size <= record.length);
      }
      place += size;
      if (place >= record.length) return;
    }
  }
  #addValue(bytes, isText, isWhole = true) {
    this.#output.add(isText ? textOf2(bytes, this.#pages.encoding) : bytes);
    if (isWhole) this.#output.addByte(newline5);
  }
  *#flush() {
    const output = this.#output.bytes;
    if (output.length === 0) return;
    this.#output = new GrowingBytes(Number.POSITIVE_INFINITY);
    yield* giveOut(output, this.#budget);
  }
};
function textOf2(bytes, encoding) {
  if (encoding === "utf8") return bytes;
  const whole = bytes.subarray(0, bytes.length - bytes.length % 2);
  const little = encoding === "utf16le" ? whole : Buffer.from(whole).swap16();
  return Buffer.from(little.toString("utf16le"));
}

// src/sources/containers/tar-header.ts
var headerBytes4 = 512;
var fields2 = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  magic: [257, 263],
  prefix: [345, 500]
};
var mapFlagPlace = { header: 482, block: 504 };
function isHeader(block2) {
  const [start2, end] = fields2.checksum;
  if (!isPadding(block2[end - 1]) && !isPadding(block2[end - 2])) return false;
  if (!isOctal2(block2[start2 + 3]) || !isOctal2(block2[start2 + 4])) return false;
  const stored = octal(block2, start2, end);
  if (Number.isNaN(stored)) return false;
  const sum = sumOf(block2, 0);
  return stored === sum || stored < sum && stored === sumOf(block2, 128);
}
function sumOf(block2, sign) {
  const [start2, end] = fields2.checksum;
  let sum = (end - start2) * 32;
  for (let place = 0; place < start2; place++) sum += (block2[place] ^ sign) - sign;
  for (let place = end; place < headerBytes4; place++) {
    sum += (block2[place] ^ sign) - sign;
  }
  return sum;
}
var isPadding = (byte) => byte === 0 || byte === 32;
var isOctal2 = (byte) => byte !== void 0 && byte >= 48 && byte <= 55;
function isZero(block2) {
  return block2.every((byte) => byte === 0);
}
function parseHeader(block2) {
  const type = String.fromCharCode(block2[fields2.type[0]] ?? 0);
  const prefix = hasPrefix(block2) ? text2(field2(block2, "prefix")) : null;
  const name = text2(field2(block2, "name"));
  return {
    name: prefix === null ? name : Buffer.concat([prefix, Buffer.from("/"), name]),
    isNameStored: prefix === null,
    size: number(block2, ...fields2.size),
    type: type === "\0" ? "0" : type,
    mapFollows: type === "S" && block2[mapFlagPlace.header] === 1
  };
}
function hasNextMap(block2) {
  return block2[mapFlagPlace.block] === 1;
}
function hasPrefix(block2) {
  const [start2, end] = fields2.magic;
  return block2[fields2.prefix[0]] !== 0 && block2.toString("latin1", start2, end) === "ustar\0";
}
function field2(block2, name) {
  return block2.subarray(...fields2[name]);
}
function text2(bytes) {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}
function number(block2, start2, end) {
  const first = block2[start2] ?? 0;
  if ((first & 128) === 0) return octal(block2, start2, end);
  let value = first & 127;
  for (const byte of block2.subarray(start2 + 1, end)) value = value * 256 + byte;
  return Number.isSafeInteger(value) ? value : Number.NaN;
}
function octal(block2, start2, end) {
  let at = start2;
  while (at < end && isPadding(block2[at])) at++;
  let value = 0;
  for (; at < end && isOctal2(block2[at]); at++) value = value * 8 + block2[at] - 48;
  return at === end || isPadding(block2[at]) ? value : Number.NaN;
}

// src/sources/containers/tar-reader.ts
var longestMeta = 1024 ** 2;
var withoutContent = /* @__PURE__ */ new Set(["1", "2", "3", "4", "5", "6"]);
var tarReader = {
  parts: (input, budget) => new Archive2(input, budget).parts()
};
var padded = (size) => size + (-size & headerBytes4 - 1);
var Archive2 = class {
  #source;
  #budget;
  #extended = {};
  /** The last block was zero, as at the end of an archive. */
  #atEnd = false;
  /** In bytes that are not an archive: the place of the next header is unknown. */
  #isLost = false;
  constructor(input, budget) {
    this.#source = new ByteSource(input, budget);
    this.#budget = budget;
  }
  async *parts() {
    try {
      yield* this.#blocks();
    } finally {
      await this.#source.close();
    }
  }
  async *#blocks() {
    for (; ; ) {
      const block2 = this.#takeBlock() ?? await this.#source.take(headerBytes4);
      if (block2 === null) break;
      if (isHeader(block2)) {
        this.#atEnd = false;
        this.#isLost = false;
        const header2 = parseHeader(block2);
        const small = this.#smallEntry(header2);
        if (small === null) yield* this.#entry(header2);
        else {
          yield small;
          this.#source.drop(padded(header2.size));
        }
      } else if (isZero(block2)) {
        this.#atEnd = true;
      } else if (!this.#isLost) {
        yield this.#unread(this.#atEnd ? "not-covered" : "damaged");
        this.#isLost = true;
      }
    }
    if (!this.#isLost && !this.#atEnd) yield this.#unread("truncated");
  }
  #takeBlock() {
    const block2 = this.#source.atHand(headerBytes4);
    if (block2 !== null) this.#source.drop(headerBytes4);
    return block2;
  }
  /** A file that is at hand as a whole, as most are: generators and promises take longer than reading it. Else null. */
  #smallEntry({ type, size, name, isNameStored, mapFollows }) {
    if (type !== "0" || !(size > 0 && size <= smallBytes) || mapFollows) return null;
    if (this.#extended.name !== void 0 || this.#extended.size !== void 0) return null;
    const bytes = this.#source.atHand(padded(size));
    if (bytes === null) return null;
    this.#extended = {};
    this.#budget.entry();
    this.#budget.give(0);
    const place = this.#source.position;
    const nameFrom = isNameStored ? place - headerBytes4 : void 0;
    const content3 = giveOut(bytes.subarray(0, size), this.#budget);
    return { kind: "entry", name, nameFrom, place, content: content3 };
  }
  async *#entry(header2) {
    this.#budget.entry();
    this.#budget.give(0);
    if (header2.type === "x" || header2.type === "g" || header2.type === "L" || header2.type === "K") {
      return yield* this.#meta(header2);
    }
    const { name = header2.name, size = header2.size } = this.#extended;
    const isStored = header2.isNameStored && name === header2.name;
    const nameFrom = isStored ? this.#source.position - headerBytes4 : void 0;
    this.#extended = {};
    if (!Number.isSafeInteger(size)) return yield this.#unread("damaged", name);
    if (header2.mapFollows && !await this.#skipMap()) return;
    if (size === 0 || withoutContent.has(header2.type) && await this.#startsHeader()) return;
    const padding = padded(size) - size;
    yield* paddedContent(this.#source, { name, nameFrom, size, padding }, this.#budget);
  }
  /** Reads an extended header, for the entry that follows. */
  async *#meta({ type, size, name }) {
    if (!Number.isSafeInteger(size)) return yield this.#unread("damaged", name);
    if (size > longestMeta) {
      yield this.#unread("too-large", name);
      await this.#source.skip(padded(size));
      return;
    }
    const block2 = await this.#source.take(padded(size));
    if (block2 === null) {
      await this.#source.skip(size);
      return yield this.#unread("truncated", name);
    }
    const content3 = block2.subarray(0, size);
    if (type === "L") this.#extended = { ...this.#extended, name: text2(content3) };
    if (type === "x") this.#extended = { ...this.#extended, ...paxRecords(content3) };
  }
  /** A map of a sparse file; its extents are searched as part of the raw bytes. */
  async #skipMap() {
    for (; ; ) {
      const block2 = await this.#source.take(headerBytes4);
      if (block2 === null) return false;
      if (!hasNextMap(block2)) return true;
    }
  }
  async #startsHeader() {
    const next = await this.#source.peek(headerBytes4);
    return next.length < headerBytes4 || isHeader(next) || isZero(next);
  }
  #unread(fault, name = null) {
    return { kind: "unread", name, fault };
  }
};
function paxRecords(content3) {
  let records = {};
  for (let place = 0; place < content3.length; ) {
    const space2 = content3.indexOf(" ", place);
    const length = Number.parseInt(content3.toString("latin1", place, space2), 10);
    const equals = content3.indexOf("=", space2);
    if (space2 === -1 || equals === -1 || !(length > equals - place)) break;
    const key = content3.toString("latin1", space2 + 1, equals);
    const value = content3.subarray(equals + 1, place + length - 1);
    if (key === "path" || key === "GNU.sparse.name") records = { ...records, name: value };
    if (key === "size") records = { ...records, size: Number(value.toString("latin1")) };
    place += length;
  }
  return records;
}

// lazy:node:timers/promises
var loaded3;
var load3 = () => loaded3 ??= process.getBuiltinModule("node:timers/promises");
var setImmediate = (...args) => load3().setImmediate(...args);

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
  const text3 = withoutTokens(messageOf(error)) + place;
  return `this is a bug in brleaks ${version}: ${text3}; please report it with this line (README.md, "Report a bug")`;
}
function codeOf(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
function messageOf(error) {
  const text3 = error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${kindOf(error)}`;
  return text3.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").slice(0, longestMessage);
}
function kindOf(value) {
  return value === null ? "null" : typeof value;
}
function withoutTokens(text3) {
  return text3.replace(
    /[A-Za-z0-9_-]{16,}/g,
    (run) => /\d|br_/.test(run) ? `${run.slice(0, 7)}…` : run
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

// src/model/reasons.ts
function errorReason({ message }) {
  return { code: "error", detail: message };
}

// src/model/chunk.ts
var textStart = { offset: 0, line: 1, column: 1 };
var contextBytes = 4096;
function faultProblem(what, error) {
  const known = knownError(error);
  return { kind: "problem", what, reason: errorReason(known), isBug: known.isBug };
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

// src/sources/file-kinds.ts
var signatures = [
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
var byFirstByte = Array.from(
  { length: 256 },
  (_, byte) => {
    const own = signatures.filter((signature2) => signature2[0] === byte);
    return own.length === 0 ? void 0 : own;
  }
);
function isCompressed(bytes) {
  const candidates = byFirstByte[bytes[0] ?? 0];
  return candidates?.some((signature2) => startsWith2(bytes, signature2)) === true;
}
var pointerStart = Buffer.from("version https://git-lfs.github.com/spec/");
function startsWith2(bytes, start2) {
  return bytes.length >= start2.length && start2.every((byte, index) => bytes[index] === byte);
}

// src/sources/left-out.ts
function skipped(code, count = 1, names = []) {
  const named3 = names.length === 0 ? {} : { names };
  return { kind: "tally", outcome: "skipped", code, count, ...named3 };
}

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
  const words2 = new Int32Array(buffer, byteOffset + before, length - before >> 2);
  const after = before + 4 * words2.length;
  let count = countEach(bytes, 0, before) + countEach(bytes, after, length);
  for (let from = 0; from < words2.length; from += block) count += countInBlock(words2, from);
  return count;
}
function countInBlock(words2, from) {
  const to = Math.min(words2.length, from + block);
  let counters = 0;
  for (let i = from; i < to; i++) {
    const word = words2[i] ^ fourLineFeeds;
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
  const space2 = Math.ceil(spaceFor(tables, reach) / alignment) * alignment;
  const initial = Math.ceil((space2 + lent + slack) / pageBytes);
  const memory = new engine.Memory({ initial });
  return { memory, address: 0, lent: Buffer.from(memory.buffer, space2, lent) };
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
  const groups2 = Array.from({ length: groupCount }, (_, number2) => new WindowGroup(number2));
  const distinct = new Map(windows.map(({ bytes: bytes2 }) => [bytes2.join(";"), bytes2]));
  const bits = /* @__PURE__ */ new Map();
  for (const window of distinct.values()) leastCostly(groups2, window).add(window, bits);
  const bytes = new Uint32Array(512);
  for (const group of groups2) group.addBytes(bytes.subarray(0, 256), bytes.subarray(256));
  return { pairs: Uint32Array.from([...bits].flat()), bytes };
}
function expandPairs({ pairs, bytes }) {
  const table = new Uint32Array(65536);
  const rows2 = /* @__PURE__ */ new Map();
  for (let second = 0; second < 256; second++) {
    const bits = bytes[second];
    let row = rows2.get(bits);
    if (row === void 0) {
      row = bytes.slice(256);
      if (bits !== 0)
        for (let first = 0; first < 256; first++) row[first] = bits | row[first];
      rows2.set(bits, row);
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
  constructor(number2) {
    this.#number = number2;
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

// src/search/pattern.ts
var members2 = /* @__PURE__ */ new WeakMap();
function membersOf(set) {
  let bytes = members2.get(set);
  if (bytes === void 0) {
    bytes = indicesOf(set);
    members2.set(set, bytes);
  }
  return bytes;
}
function indicesOf(flags4) {
  const indices = [];
  for (let i = flags4.indexOf(1); i !== -1; i = flags4.indexOf(1, i + 1)) indices.push(i);
  return indices;
}
function longestMatch({ elements }) {
  return elements.reduce((sum, { max }) => sum + max, 0);
}
function reachOf(patterns) {
  return patterns.reduce((most, pattern) => Math.max(most, longestMatch(pattern)), 0);
}

// src/search/windows.ts
var mostTriples = 4096;
var costOfTriple = 1e5;
var fillers = [0, 32, 255];
function chooseWindows(patterns) {
  const taken2 = new Uint8Array(65536);
  return patterns.map(({ elements }) => {
    const window = leastCostly2(elements, taken2);
    const [a, b, c] = window.bytes;
    takePairs(taken2, a, b, takenBits.first);
    takePairs(taken2, b, c, takenBits.second);
    return window;
  });
}
function leastCostly2(elements, taken2) {
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (let middle = 1; middle < elements.length - 1; middle++) {
    if (!isWindow(elements, middle)) continue;
    const bytes = [
      membersAt(elements, middle - 1),
      membersAt(elements, middle),
      membersAt(elements, middle + 1)
    ];
    const cost = costOf(bytes, taken2);
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
  const after = elements[middle + 1];
  return min === 1 && max === 1 && before.min > 0 && after.min > 0;
}
function membersAt(elements, index) {
  return membersOf(elements[index].set);
}
var takenBits = { first: 1, second: 2 };
function takePairs(taken2, firsts, seconds, bit) {
  for (const first of firsts) {
    for (const second of seconds) {
      const pair = first | second << 8;
      taken2[pair] = (taken2[pair] ?? 0) | bit;
    }
  }
}
function costOf([a, b, c], taken2) {
  const triples = a.length * b.length * c.length;
  const isFilling = fillers.some((byte) => [a, b, c].every((bytes) => bytes.includes(byte)));
  if (triples > mostTriples || isFilling) return triples * costOfTriple;
  return pairCost(a, b, taken2, takenBits.first) + pairCost(b, c, taken2, takenBits.second);
}
function pairCost(firsts, seconds, taken2, bit) {
  let cost = 0;
  for (const first of firsts) {
    for (const second of seconds) {
      if (((taken2[first | second << 8] ?? 0) & bit) !== 0) continue;
      cost += (frequencies[first] ?? 0) * (frequencies[second] ?? 0);
    }
  }
  return cost;
}

// src/search/tables.ts
var multiplier = 2654435761;
var fewestBits = 8;
function hashOf2(key, shift) {
  return Math.imul(key, multiplier) >>> shift;
}
function makeTables(patterns) {
  const windows = chooseWindows(patterns);
  const byTriple = /* @__PURE__ */ new Map();
  windows.forEach(({ bytes }, pattern) => {
    const [firsts, seconds, thirds] = bytes;
    for (const first of firsts) {
      for (const second of seconds) {
        for (const third of thirds) add2(byTriple, first | second << 8 | third << 16, pattern);
      }
    }
  });
  return { windows, pairs: expandPairs(makePairs(windows)), ...hashTable(byTriple) };
}
function add2(byTriple, triple, pattern) {
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
    let slot = hashOf2(triple, shift);
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
var headerBytes5 = 32;
var filterBits = 32768;
var pairsBytes = 65536 * 4;
function packTables(patterns, tables) {
  const sets = [...new Set(patterns.flatMap(({ elements: elements2 }) => elements2.map(({ set }) => set)))];
  const count = patterns.reduce((sum, { elements: elements2 }) => sum + elements2.length, 0);
  const pairs = headerBytes5;
  const slots = pairs + pairsBytes;
  const lists = slots + tables.slots.byteLength;
  const records = lists + tables.lists.byteLength;
  const filter = records + patterns.length * patternBytes;
  const elements = filter + filterBits / 8;
  const firstSet = elements + count * elementBytes;
  const packed = Buffer.alloc(firstSet + sets.length * setBytes);
  const header2 = [pairs, slots, tables.shift, lists, records, filter, firstSet];
  for (const [i, value] of header2.entries()) packed.writeUInt32LE(value, i * 4);
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
    packed.subarray(0, headerBytes5)
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
    const hash = hashOf2(triple, 32 - Math.log2(filterBits));
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
    let slot = hashOf2(key, shift);
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
      const start2 = readBackward(elements, middle - 1, bytes, at + 1);
      if (start2 !== -1 && visit(start2, end, pattern, at)) return true;
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
function searcherOf(needles) {
  return new TableSearcher(needles);
}
var TableSearcher = class {
  #needles;
  #reach = null;
  #tables;
  #script = null;
  /** Undefined until it is loaded; null if it cannot be. */
  #module;
  #searchedBytes = 0;
  constructor(needles, tables = null, module2) {
    this.#needles = needles;
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
      const start2 = Math.max(at, window - this.reach);
      at = Math.min(start2 + blockBytes, last);
      if (start2 < last) yield* this.#blockHits(search, bytes, start2, at, count);
    }
  }
  some(bytes, isWanted) {
    const search = this.#open(bytes, bytes.length);
    const visit = (start2, end, pattern) => isWanted({ start: start2, end, pattern });
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
  #blockHits(search, bytes, from, to, count) {
    const hits = [];
    const windowsEnd = Math.min(to + this.reach, bytes.length);
    const visit = (start2, end, pattern) => {
      if (start2 >= from && start2 < to) hits.push({ start: start2, end, pattern });
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
function needleSearcher(needles) {
  let searcher = searchers.get(needles);
  if (searcher === void 0) {
    searcher = searcherOf(needles);
    searchers.set(needles, searcher);
  }
  return searcher;
}

// src/sources/needles.ts
function holdsNeedle(bytes, needles) {
  return needleSearcher(needles).holds(bytes);
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
    encoding: encodingOf2(bytes)
  };
}
function nameChunk(origin, bytes, offset = 0) {
  return { ...wholeChunk(origin, bytes, offset), hasLines: false };
}
function encodingOf2(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf16be";
  return "utf8";
}

// src/sources/containers/budget.ts
var freeBytes = 10 * 1024 ** 2;
var bytesPerEntry = 2048;
var bytesPerMs = 1024;
var Budget = class _Budget {
  limits;
  #scan;
  #outer;
  #depth;
  #inputBytes;
  /** False if what takes long and is rarely needed is to be left out. */
  isThorough;
  #seen = 0;
  #out = 0;
  #entries = 0;
  #deadline;
  constructor(scan, outer, depth, inputBytes2, isThorough) {
    this.limits = scan.limits;
    this.#scan = scan;
    this.#outer = outer;
    this.#depth = depth;
    this.#inputBytes = inputBytes2;
    this.isThorough = isThorough;
    this.#deadline = performance.now() + scan.limits.timeMs;
    if (outer === null) scan.add(inputBytes2 ?? 0);
  }
  /** @param inputBytes size of the container; null for a stream, whose bytes are counted by `read`. */
  static of(scan, inputBytes2, isThorough = true) {
    if (!scan.isOn) throw new ContainerError("budget-depth");
    return new _Budget(scan, null, 1, inputBytes2, isThorough);
  }
  /** The budget of a container inside this one. */
  deeper(inputBytes2) {
    if (this.#depth >= this.limits.depth) throw new ContainerError("budget-depth");
    return new _Budget(this.#scan, this, this.#depth + 1, inputBytes2, this.isThorough);
  }
  /** Contents that need not be read again. */
  get seen() {
    return this.#scan;
  }
  /** Counts bytes of a stream that were read. */
  read(bytes) {
    this.#seen += bytes;
    if (this.#outer === null && this.#inputBytes === null) this.#scan.add(bytes);
  }
  /** Counts bytes that are given out. */
  give(bytes) {
    for (let budget = this; budget !== null; budget = budget.#outer) {
      budget.#out += bytes;
      if (budget.#out > budget.#mostBytes) throw new ContainerError("budget-bytes");
      if (budget.#out > budget.#mostByRatio) throw new ContainerError("budget-ratio");
    }
    this.#scan.use(bytes);
    if (this.#scan.left < 0) throw new ContainerError("budget-bytes");
    if (performance.now() > this.#deadline + this.#out / bytesPerMs) {
      throw new ContainerError("budget-time");
    }
  }
  /** Counts an entry. */
  entry() {
    this.#entries++;
    if (this.#entries > this.limits.entries + this.#input / bytesPerEntry) {
      throw new ContainerError("budget-entries");
    }
  }
  /** Does not count time that was spent waiting for input. Milliseconds. */
  wait(ms) {
    this.#deadline += ms;
  }
  /** Time for which this container and those around it may still be worked on. Milliseconds. */
  get leftMs() {
    const own = this.#deadline + this.#out / bytesPerMs - performance.now();
    return Math.max(0, Math.min(own, this.#outer?.leftMs ?? own));
  }
  /** Most bytes that may still be given out at once. */
  get left() {
    const own = Math.min(this.#mostBytes, this.#mostByRatio) - this.#out;
    const outer = this.#outer?.left ?? this.#scan.left;
    return Math.max(0, Math.min(own, outer));
  }
  get #mostBytes() {
    return this.limits.expand + this.limits.depth * this.#input;
  }
  get #mostByRatio() {
    return freeBytes + Math.max(this.limits.ratio, this.limits.depth) * this.#input;
  }
  get #input() {
    return this.#inputBytes ?? this.#seen;
  }
};

// src/sources/containers/content.ts
var Content2 = class {
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

// src/sources/containers/ar.ts
var magic3 = "!<arch>\n";
var headerBytes6 = 60;
var ar = {
  name: "ar",
  firstByte: [33],
  recognises: (first) => {
    if (first[0] !== 33) return false;
    const start2 = String.fromCharCode(...first.subarray(0, magic3.length + headerBytes6));
    return start2 === magic3 || start2.startsWith(magic3) && start2.slice(66) === "`\n";
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).arReader
};

// src/sources/containers/avro.ts
var magic4 = Buffer.from("Obj");
var avro = {
  name: "avro",
  firstByte: [79],
  recognises: (first) => first.length >= 21 && first[0] === magic4[0] && magic4.every((byte, at) => first[at] === byte),
  access: "stream",
  load: async () => (await __load("./containers.js")).avroReader
};

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
    const text3 = Buffer.from(first.buffer, first.byteOffset, 32).toString("latin1");
    return /^PACK\0\0\0[\x02\x03]/.test(text3) || bundle.test(text3);
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
var footerBytes2 = 48;
var magic5 = Buffer.from("57fb808b247547db", "hex");
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
  return size >= footerBytes2 && read(size - magic5.length, magic5.length).equals(magic5);
}

// src/sources/containers/libarchive.ts
var load4 = async () => (await __load("./containers.js")).libarchiveReader;
var sevenZip = {
  name: "7z",
  firstByte: [55],
  recognises: (first) => first[0] === 55 && startsWith3(first, "7z¼¯'", 32),
  access: "memory",
  load: load4
};
var rar = {
  name: "rar",
  firstByte: [82],
  recognises: (first) => first[0] === 82 && (startsWith3(first, "Rar!\x07\0", 20) || startsWith3(first, "Rar!\x07\0", 20)),
  access: "memory",
  load: load4
};
var cab = {
  name: "cab",
  firstByte: [77],
  recognises: (first) => first[0] === 77 && startsWith3(first, "MSCF\0\0\0\0", 36),
  access: "memory",
  load: load4
};
function startsWith3(first, magic7, least) {
  const start2 = String.fromCharCode(...first.subarray(0, magic7.length));
  return first.length >= least && start2 === magic7;
}

// src/sources/containers/lz4.ts
var versionMask = 194;
var version2 = 64;
var lz4 = {
  name: "lz4",
  firstByte: [4, 2, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first);
    if (found === null) return false;
    if (found.magic === magic2.lz4) return ((found.frame[4] ?? 0) & versionMask) === version2;
    return found.magic === magic2.lz4Legacy;
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
    const text3 = latin1(first);
    const line = separator.exec(text3)?.[0];
    if (line === void 0 || line.includes(patchDate)) return false;
    return beginsMessage(text3.slice(line.length));
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).mboxReader
};
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
var longestName2 = 64;
function beginsField(first) {
  if (!isLetter(first[0] ?? 0)) return false;
  for (let at = 1; at < longestName2; at++) {
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
var magic6 = Buffer.from("PAR1");
var parquet = {
  name: "parquet",
  firstByte: [80],
  // The header of a page follows, which no text is.
  recognises: (first) => first[0] === magic6[0] && first.length >= 12 && magic6.every((byte, at) => first[at] === byte) && first.subarray(4, 64).some((byte) => byte < 9),
  access: "memory",
  load: async () => (await __load("./containers.js")).parquetReader
};

// src/sources/containers/pdf.ts
var version3 = /^%PDF-\d\.\d/;
var versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/;
var pdf = {
  name: "pdf",
  recognises: (first) => {
    if (first.length < 8 || !holdsVersion(first)) return false;
    const text3 = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return version3.test(text3) || versionWithin.test(text3);
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
    const text3 = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return text3.startsWith(signature) && compressed.test(text3);
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

// src/sources/containers/tar.ts
var tar = {
  name: "tar",
  recognises: (first) => first.length >= headerBytes4 && isHeader(first),
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
var signatures2 = { local: 67324752, central: 33639248, end: 101010256 };
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
  const wide2 = wideRecord(read, end);
  const recordStart = wide2?.place ?? end;
  const size = wide2?.size ?? record.readUInt32LE(12);
  const offset = wide2?.offset ?? record.readUInt32LE(16);
  const isEmpty = size === 0 && (wide2?.entries ?? record.readUInt16LE(10)) === 0;
  const before = recordStart - size;
  for (const directory of [before, offset]) {
    const start2 = directory - offset;
    if (start2 < 0 || directory < 0 || directory > recordStart) continue;
    if (isEmpty || isDirectory(read(directory, 4))) return { start: start2, directory, end };
  }
  return null;
}
function isDirectory(bytes) {
  return bytes.length === 4 && bytes.readUInt32LE(0) === signatures2.central;
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
var syncFlush2 = 2;
var zlib = {
  name: "zlib",
  firstByte: [8, 24, 40, 56, 72, 88, 104, 120],
  recognises: (first) => hasHeader(first) && canBeDecoded2(first),
  access: "stream",
  load: async () => (await __load("./containers.js")).zlibReader
};
function hasHeader(first) {
  const method = first[0] ?? 0;
  const flags4 = first[1] ?? 0;
  const isDeflate = (method & 15) === 8 && method >>> 4 <= 7;
  return isDeflate && (flags4 & 32) === 0 && (method * 256 + flags4) % 31 === 0;
}
function canBeDecoded2(first) {
  try {
    const isCut = first.length >= firstBytes;
    return inflateSync(first, isCut ? { finishFlush: syncFlush2 } : {}).length > 0;
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
    return found?.magic === magic2.zstd && ((found.frame[4] ?? reserved) & reserved) === 0;
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
var byFirstByte2 = Array.from({ length: 256 }, () => []);
for (const format of containerFormats) {
  if (format.firstByte === void 0) for (const formats of byFirstByte2) formats.push(format);
  else for (const byte of format.firstByte) byFirstByte2[byte]?.push(format);
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
  for (const format of byFirstByte2[first[0] ?? 0] ?? []) {
    if (format.recognises(first, name)) return format;
  }
  for (const { format, position, bytes } of laterMarks) {
    if (start2[position] === bytes[0] && bytes.every((byte, at) => start2[position + at] === byte)) {
      return format;
    }
  }
  return null;
}
var endSigns = containerFormats.flatMap(
  (format) => format.end === void 0 ? [] : { format, ...format.end }
);
function recogniseEnd(content3, start2) {
  return endSigns.find(({ shows }) => shows(content3, start2))?.format ?? null;
}
function mayEndLikeContainer(start2, name) {
  return endSigns.some(({ suspects }) => suspects(start2, name));
}
var smallestRebuilt = 32 * 1024;

// src/sources/containers/inner-origin.ts
var longestInner = 1e3;
var longestName3 = 300;
function entryOrigin(container, name, format) {
  return {
    ...container,
    leftOut: void 0,
    inner: innerPath(container.inner, name),
    formats: [...container.formats ?? [], format]
  };
}
function innerPath(outer, name) {
  if (name === null) return outer;
  const shown = shortened(nameText(name), longestName3);
  if (shown === "") return outer;
  return outer === void 0 ? shown : shortened(`${outer}!${shown}`, longestInner);
}
function nameText(name) {
  const bytes = name.length <= 8 * longestName3 ? name : ends(name, 4 * longestName3);
  return pathFromBytes(bytes).path.replace(/^(?:\.\/+)+/, "");
}
function ends(name, count) {
  return Buffer.concat([name.subarray(0, count), name.subarray(-count)]);
}
function shortened(text3, most) {
  if (text3.length <= most) return text3;
  const half = Math.floor(most / 2);
  return `${text3.slice(0, half)}…${text3.slice(1 - half)}`.toWellFormed();
}

// src/sources/near-needles.ts
var blockBytes2 = 4096;
var mostParts = 32;
function needleRanges(bytes, needles) {
  const searcher = needleSearcher(needles);
  return searcher.piecesHeld(bytes, blockEnds(bytes.length)).map((block2) => ({
    // The block has a part of the needle; the rest may be next to it.
    start: block2 * blockBytes2 - searcher.reach,
    end: (block2 + 1) * blockBytes2 + searcher.reach
  }));
}
function blockEnds(length) {
  const ends2 = [];
  for (let end = blockBytes2; end < length; end += blockBytes2) ends2.push(end);
  ends2.push(length);
  return ends2;
}
function nearNeedles(chunk, ranges) {
  const parts5 = [];
  let reached = chunk.owned.start;
  for (const range2 of ranges) {
    const start2 = Math.max(reached, range2.start - contextBytes);
    const end = Math.min(chunk.owned.end, range2.end + contextBytes);
    if (start2 >= end) continue;
    const last = parts5.at(-1);
    if (last?.owned.end === start2) parts5[parts5.length - 1] = owning(chunk, last.owned.start, end);
    else parts5.push(owning(chunk, start2, end));
    reached = end;
  }
  return parts5.length > mostParts ? [chunk] : parts5;
}
function owning(chunk, start2, end) {
  return { ...chunk, owned: { start: start2, end } };
}

// src/sources/containers/needle-map.ts
var mostRanges = 1024;
var NeedleMap = class {
  #needles;
  #reach;
  /** In order. */
  #ranges = [];
  /** What begins before is forgotten. */
  #knownFrom = 0;
  #position = 0;
  /** The last bytes: a needle may begin in them and end in the next piece. */
  #tail = Buffer.alloc(0);
  constructor(needles) {
    this.#needles = needles;
    this.#reach = needleSearcher(needles).reach;
  }
  pass(piece) {
    const seam = Buffer.concat([this.#tail, piece.subarray(0, this.#reach)]);
    if (this.#tail.length > 0) this.#search(seam, this.#position - this.#tail.length);
    this.#search(piece, this.#position);
    const last = piece.length < this.#reach ? seam : piece;
    this.#tail = Buffer.from(last.subarray(Math.max(0, last.length - this.#reach)));
    this.#position += piece.length;
  }
  within(start2, end) {
    if (start2 < this.#knownFrom) return null;
    const found = [];
    for (let index = this.#ranges.length - 1; index >= 0; index--) {
      const range2 = this.#ranges[index];
      if (range2 === void 0 || range2.end <= start2) break;
      if (range2.start < end) found.push(range2);
    }
    return found.reverse();
  }
  #search(bytes, place) {
    for (const { start: start2, end } of needleRanges(bytes, this.#needles)) {
      this.#add(place + start2, place + end);
    }
  }
  #add(start2, end) {
    const last = this.#ranges.at(-1);
    if (last !== void 0 && start2 <= last.end) {
      const joined = { start: Math.min(last.start, start2), end: Math.max(last.end, end) };
      this.#ranges[this.#ranges.length - 1] = joined;
      return;
    }
    this.#ranges.push({ start: start2, end });
    if (this.#ranges.length < mostRanges) return;
    const forgotten = this.#ranges.splice(0, mostRanges / 2);
    this.#knownFrom = forgotten.at(-1)?.end ?? 0;
  }
};
function needlesAfter(known, place) {
  const within = (start2, end) => {
    const ranges = known.within(place + start2, place + end);
    return ranges?.map((range2) => ({ start: range2.start - place, end: range2.end - place })) ?? null;
  };
  return { within };
}

// src/sources/windows.ts
var windowBytes6 = 2 * 1024 * 1024;
function windowBuffer(owned = windowBytes6) {
  return Buffer.allocUnsafe(owned + 2 * contextBytes);
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
      this.#encoding = encodingOf2(this.#buffer.subarray(0, count));
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
  const text3 = from.offset === 0 ? bytes.subarray(markLength(bytes)) : bytes;
  if (encoding !== "utf8") return { offset, ...advanceUnits(from, text3, encoding) };
  const line = from.line + countLines(text3);
  const last = text3.lastIndexOf(10);
  const tail = text3.toString("utf8", last + 1).length;
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
  return encodingOf2(bytes) === "utf8" ? 0 : 2;
}

// src/sources/containers/tap.ts
var mostFree = 4;
var WindowBuffers = class {
  #free = [];
  take() {
    return this.#free.pop() ?? windowBuffer();
  }
  giveBack(buffer) {
    if (this.#free.length < mostFree) this.#free.push(buffer);
  }
};
var buffers = new WindowBuffers();
var Tap = class {
  #origin;
  #needles;
  #emit;
  /** Null if nothing is known before a window is searched. */
  #known;
  #map = null;
  #only = null;
  #buffer = null;
  #cutter = null;
  /** @param known the needles of the content, if it has been searched as part of other content. */
  constructor(origin, needles, emit, known) {
    this.#origin = origin;
    this.#needles = needles;
    this.#emit = emit;
    this.#known = known;
  }
  /** The needles of the content, as far as it has passed. Call it before anything passes. */
  needles() {
    if (this.#known !== null) return this.#known;
    this.#map = new NeedleMap(this.#needles);
    this.#known = this.#map;
    return this.#known;
  }
  /** @param piece valid until the next call. */
  pass(piece) {
    this.#map?.pass(piece);
    this.#add(piece);
  }
  #add(piece) {
    if (this.#cutter === null && this.#only === null) {
      this.#only = piece;
      return;
    }
    const cutter = this.#windows();
    for (let at = 0; at < piece.length; ) {
      const free = cutter.free();
      const count = piece.copy(free, 0, at);
      at += count;
      this.#search(cutter.filled(count));
    }
  }
  /** Searches what is left. */
  end() {
    if (this.#only !== null) this.#search(wholeChunk(this.#origin, this.#only));
    else this.#search(this.#cutter?.last() ?? null);
    if (this.#buffer !== null) buffers.giveBack(this.#buffer);
    this.#only = null;
    this.#buffer = null;
    this.#cutter = null;
  }
  #windows() {
    if (this.#cutter !== null) return this.#cutter;
    this.#buffer = buffers.take();
    this.#cutter = new WindowCutter(this.#origin, this.#buffer, this.#needles);
    const first = this.#only;
    this.#only = null;
    if (first !== null) this.#add(first);
    return this.#cutter;
  }
  #search(chunk) {
    if (chunk === null) return;
    for (const part of nearNeedles(chunk, this.#rangesIn(chunk))) this.#emit(part);
  }
  /** Ranges in a chunk that hold every needle. */
  #rangesIn({ bytes, start: { offset } }) {
    const known = this.#known?.within(offset, offset + bytes.length) ?? null;
    if (known === null) return needleRanges(bytes, this.#needles);
    return known.map(({ start: start2, end }) => ({ start: start2 - offset, end: end - offset }));
  }
};

// src/sources/containers/unread-parts.ts
var namedParts = 10;
var UnreadParts = class {
  #origin;
  #emit;
  #counts = /* @__PURE__ */ new Map();
  constructor(origin, emit) {
    this.#origin = origin;
    this.#emit = emit;
  }
  /** @param name of the entry; null for the container itself. */
  add(name, fault) {
    const count = (this.#counts.get(fault) ?? 0) + 1;
    this.#counts.set(fault, count);
    if (count > namedParts) return;
    const inner = innerPath(this.#origin.inner, name);
    this.#emit(problem(originText({ ...this.#origin, inner }), fault));
  }
  /** Reports how many were not named. */
  close() {
    for (const [fault, count] of this.#counts) {
      const more3 = count - namedParts;
      if (more3 > 0) this.#emit(problem(fullPath(originText(this.#origin), `(${more3} more)`), fault));
    }
  }
};
function problem(what, fault) {
  return { kind: "problem", what, reason: faultReason(fault) };
}
function faultReason(fault) {
  return { code: `container-${fault}` };
}

// src/sources/containers/walk.ts
var turnMs = 50;
var tallyEntries = 1e3;
var tallyBytes = 64 * 1024 * 1024;
function openContainer({ origin, format, input, search, options }) {
  const { filter = null, isThorough = true } = options;
  return new ContainerWalk(search, filter, isThorough).open(origin, format, input);
}
var ContainerWalk = class {
  #search;
  #filter;
  #searchesOutermost;
  #isThorough;
  /** Bytes of nested containers that are held in memory. */
  #held = 0;
  #entries = 0;
  #bytes = 0;
  #emitted = 0;
  #turn = performance.now();
  constructor(search, filter, isThorough) {
    const emit = (item) => {
      this.#emitted++;
      search.emit(item);
    };
    this.#search = { ...search, emit };
    this.#filter = filter;
    this.#isThorough = isThorough;
    this.#searchesOutermost = filter?.searches(null) !== false;
  }
  async open(origin, format, input) {
    const { allowance } = this.#search;
    const content3 = new Content2(input.pieces());
    const tap = this.#searchesOutermost ? this.#tap(origin, null) : null;
    const begin = (size) => Budget.of(allowance, size, this.#isThorough);
    if (input.read !== null && format.access === "memory") {
      const known = needlesOf(format, tap);
      await this.#drain(content3, tap);
      await this.#parts(origin, format, input, begin(input.size), known);
    } else await this.#openContent({ origin, format, content: content3, tap, begin, size: input.size });
    if (content3.error !== null) this.#emitError(origin, content3.error);
    this.#emitTally();
  }
  /** Opens a container whose bytes are read in order and searched as they are read. */
  async #openContent(opened) {
    const { origin, format, content: content3, tap, begin, size } = opened;
    const known = needlesOf(format, tap);
    if (format.access === "stream") {
      const budget = begin(size);
      const pieces3 = () => this.#tapped(content3, tap, budget);
      await this.#parts(origin, format, { size, read: null, pieces: pieces3 }, budget, known);
      await this.#drain(content3, tap);
      return;
    }
    const pieces2 = await this.#hold(content3, tap);
    if (pieces2 === null) {
      this.#search.emit({
        kind: "problem",
        what: originText(origin),
        reason: faultReason("too-large")
      });
      return;
    }
    const input = heldInput(pieces2);
    try {
      await this.#parts(origin, format, input, begin(input.size), known);
    } finally {
      this.#held -= input.size;
    }
  }
  /** Opens content if its end shows that it is a container. If it is too large, it is only searched. */
  async #openByEnd(origin, content3, tap, begin) {
    const pieces2 = await this.#hold(content3, tap);
    if (pieces2 === null) return;
    const input = heldInput(pieces2);
    try {
      const format = recogniseEnd(input, input.read(0, startBytes));
      if (format !== null) await this.#parts(origin, format, input, begin(input.size), null);
    } finally {
      this.#held -= input.size;
    }
  }
  async #parts(origin, format, input, budget, known) {
    const { emit, signal } = this.#search;
    const level = { origin, format, budget, unread: new UnreadParts(origin, emit), known };
    if (!budget.isThorough && format.leavesOut !== void 0) emit(skipped(format.leavesOut));
    try {
      const reader = await format.load();
      for await (const part of reader.parts(input, budget, signal)) {
        const pause = this.#pause();
        if (pause !== null) await pause;
        if (signal.aborted) return;
        if (part.kind === "unread") level.unread.add(part.name, part.fault);
        else if (!await this.#entry(part, level)) return;
      }
    } catch (error) {
      if (error instanceof ContainerError) level.unread.add(null, error.fault);
      else this.#emitError(origin, error);
    } finally {
      level.unread.close();
    }
  }
  /** @returns false if the container must not be read further: its budget is used up. */
  async #entry(entry2, level) {
    const whole = entryOrigin(level.origin, entry2.name, level.format.name);
    const inner = whole.inner ?? "";
    const content3 = new Content2(entry2.content);
    const opens = this.#filter?.opens(inner) !== false;
    const leftOut = !opens || this.#filter?.searches(inner) === false;
    const origin = leftOut ? { ...whole, leftOut } : whole;
    const searches = !leftOut || this.#searchesOutermost;
    const emitted = this.#emitted;
    if (searches && mayNameHold(entry2, level.known)) this.#searchName(origin, entry2.name);
    const tap = searches ? this.#tap(origin, needlesIn(level.known, entry2.place)) : null;
    if (opens) await this.#searchContent(content3, origin, level, tap);
    else {
      await this.#drain(content3, tap);
      return true;
    }
    this.#entries++;
    this.#bytes += content3.bytes;
    if (content3.error === null && searches && this.#emitted === emitted) entry2.onEmpty?.();
    if (this.#entries >= tallyEntries || this.#bytes >= tallyBytes) this.#emitTally();
    const { error } = content3;
    if (error === null) return true;
    if (!(error instanceof ContainerError)) {
      this.#emitError(origin, error);
      return true;
    }
    level.unread.add(entry2.name, error.fault);
    return !error.fault.startsWith("budget-");
  }
  async #searchContent(content3, origin, level, tap) {
    const pulled = content3.first(startBytes);
    const first = pulled instanceof Promise ? await pulled : pulled;
    if (first.length === 0) return;
    const format = recognise(first, origin.inner);
    const begin = (size) => level.budget.deeper(size);
    if (format === null && !mayEndLikeContainer(first, origin.inner)) {
      if (isCompressed(first)) this.#search.emit(skipped("compressed-files"));
      await this.#drain(content3, tap);
      return;
    }
    try {
      if (format === null) await this.#openByEnd(origin, content3, tap, begin);
      else await this.#openContent({ origin, format, content: content3, tap, begin, size: null });
    } catch (error) {
      if (!(error instanceof ContainerError)) throw error;
      this.#search.emit({
        kind: "problem",
        what: originText(origin),
        reason: faultReason(error.fault)
      });
      await this.#drain(content3, tap);
    }
  }
  /** The pieces of a container, for its reader; each is searched before it is passed on. */
  async *#tapped(content3, tap, budget) {
    for (; ; ) {
      const began = performance.now();
      const piece = await this.#next(content3);
      budget.wait(performance.now() - began);
      if (piece === null) return;
      tap?.pass(piece);
      yield piece;
    }
  }
  /** Searches what is left of some content. */
  async #drain(content3, tap) {
    for (; ; ) {
      const next = content3.next();
      const piece = next instanceof Promise ? await next : next;
      if (piece === null) break;
      tap?.pass(piece);
      const pause = this.#pause();
      if (pause !== null) await pause;
      if (this.#search.signal.aborted) {
        await content3.stop();
        break;
      }
    }
    tap?.end();
  }
  /** Reads content into memory, and searches it; null if it is too large. */
  async #hold(content3, tap) {
    const { memory } = this.#search.allowance.limits;
    const most = Math.min(memory, 2 * memory - this.#held);
    const pieces2 = [];
    let bytes = 0;
    for (let piece = await this.#next(content3); piece !== null; piece = await this.#next(content3)) {
      tap?.pass(piece);
      bytes += piece.length;
      if (bytes > most) {
        pieces2.length = 0;
        await this.#drain(content3, tap);
        return null;
      }
      pieces2.push(piece);
    }
    tap?.end();
    this.#held += bytes;
    return pieces2;
  }
  async #next(content3) {
    const pause = this.#pause();
    if (pause !== null) await pause;
    if (this.#search.signal.aborted) return null;
    return content3.next();
  }
  #searchName(origin, name) {
    if (name === null) return;
    const bytes = Buffer.from(name.buffer, name.byteOffset, name.byteLength);
    const { needles, emit } = this.#search;
    if (holdsNeedle(bytes, needles)) emit(nameChunk({ ...origin, source: "file-name" }, bytes));
  }
  #tap(origin, known) {
    const { needles, emit } = this.#search;
    return new Tap(origin, needles, emit, known);
  }
  #emitTally() {
    const [count, bytes] = [this.#entries, this.#bytes];
    this.#entries = 0;
    this.#bytes = 0;
    if (count === 0) return;
    this.#search.emit({ kind: "tally", outcome: "read", unit: "entry", count, bytes });
  }
  #emitError(origin, error) {
    this.#search.emit(errorItem(originText(origin), error));
  }
  /** Timers, signals and progress get a turn, if it is time. A promise for each piece would take long. */
  #pause() {
    return performance.now() - this.#turn < turnMs ? null : this.#takeTurn();
  }
  async #takeTurn() {
    await setImmediate();
    this.#turn = performance.now();
  }
};
function needlesOf(format, tap) {
  return format.storesEntries === true ? tap?.needles() ?? null : null;
}
function needlesIn(container, place) {
  return container === null || place === void 0 ? null : needlesAfter(container, place);
}
function mayNameHold({ nameFrom, place }, known) {
  if (known === null || nameFrom === void 0 || place === void 0) return true;
  return known.within(nameFrom, place)?.length !== 0;
}
function errorItem(what, error) {
  if (error instanceof ContainerError) {
    return { kind: "problem", what, reason: faultReason(error.fault) };
  }
  const { code, syscall } = error;
  if (code !== void 0 && syscall !== void 0) {
    return { kind: "problem", what, reason: { code: "interrupted-read", detail: code } };
  }
  return faultProblem(what, error);
}

// src/sources/containers/xz-reader.ts
var field3 = { bufferBytes: 0, input: 1, inputUsed: 2, inputBytes: 3, output: 4, outputBytes: 5 };
var more2 = 0;
var finished = 1;
var faultsByStatus = /* @__PURE__ */ new Map([
  // Not enough memory for the window.
  [3, "too-large"],
  [4, "too-large"],
  // No magic number where a stream was expected: after the last one.
  [5, "not-covered"],
  // Filters other than LZMA2, checksums by SHA-256.
  [6, "unsupported"],
  [7, "damaged"],
  [8, "truncated"]
]);
async function xzReader() {
  const content3 = await xzContent();
  return {
    async *parts(input, budget) {
      const source = new ByteSource(input, budget);
      const faults = /* @__PURE__ */ new Set();
      try {
        budget.entry();
        yield { kind: "entry", name: null, content: content3(source, budget, faults) };
        for (const fault of faults) yield { kind: "unread", name: null, fault };
      } finally {
        await source.close();
      }
    }
  };
}
async function xzContent() {
  const { XzReadableStream } = (await import("./parts/xz-decompress.js")).default;
  return async function* (source, budget, faults) {
    await XzReadableStream._getModuleInstance();
    const decoder = new Decoder2(XzReadableStream._moduleInstance.exports);
    yield* decoder.content(source, budget);
    if (decoder.fault !== null) faults.add(decoder.fault);
  };
}
var Decoder2 = class {
  #exports;
  #context;
  fault = null;
  constructor(exports2) {
    this.#exports = exports2;
    this.#context = exports2.create_context();
  }
  async *content(source, budget) {
    let atEnd = false;
    for (let status = more2; status === more2; ) {
      if (this.#get(field3.inputUsed) === this.#get(field3.inputBytes)) {
        const input = await source.some(this.#get(field3.bufferBytes));
        this.#supply(input ?? Buffer.alloc(0));
        atEnd = input === null;
      }
      status = this.#exports.get_next_output(this.#context);
      const output = this.#takeOutput();
      budget.give(0);
      yield* giveOut(output, budget);
      if (status !== more2 && status !== finished)
        this.fault = faultsByStatus.get(status) ?? "damaged";
      if (status === more2 && atEnd && output.length === 0) {
        this.fault = "truncated";
        return;
      }
    }
  }
  #supply(input) {
    new Uint8Array(this.#exports.memory.buffer).set(input, this.#get(field3.input));
    this.#exports.supply_input(this.#context, input.length);
  }
  #takeOutput() {
    const { buffer } = this.#exports.memory;
    const output = new Uint8Array(buffer, this.#get(field3.output), this.#get(field3.outputBytes));
    new Uint32Array(buffer, this.#context)[field3.outputBytes] = 0;
    return Buffer.from(output);
  }
  #get(index) {
    return new Uint32Array(this.#exports.memory.buffer, this.#context)[index] ?? 0;
  }
};

// src/sources/containers/zip-methods.ts
var methods = { stored: 0, deflated: 8 };
var decoders2 = /* @__PURE__ */ new Map([
  [methods.deflated, async () => inflated],
  [12, async () => (await __load("./containers.js")).bzip2Content],
  [93, async () => (await __load("./containers.js")).zstdContent()],
  [95, async () => (await __load("./containers.js")).xzContent()]
]);
var isSupported = (method) => method === methods.stored || decoders2.has(method);
async function decoderOf(method) {
  const load5 = decoders2.get(method);
  if (load5 === void 0) throw new Error(`zip method ${method} is not supported`);
  return load5();
}
async function* inflated(source, budget, faults) {
  const fault = yield* inflate(source, budget);
  if (fault !== null) faults.add(fault);
}

// src/sources/containers/zip-entry.ts
var isEncrypted2 = ({ flags: flags4 }) => (flags4 & 1) !== 0;
var smallIn2 = 1024 ** 2;
var smallOut2 = 4 * 1024 ** 2;
async function* entryParts(read, header2, budget) {
  const { name, method } = header2;
  const unread3 = (fault) => ({ kind: "unread", name, fault });
  budget.give(0);
  const refusal = refusalOf(header2);
  if (refusal !== null) {
    yield unread3(refusal);
    return { end: header2.end, found: null };
  }
  const check = new Check(header2);
  const content3 = method === methods.stored ? storedContent(read, header2, budget) : null;
  const small = content3 ?? smallContent(read, header2, budget);
  if (small !== null) yield { kind: "entry", name, content: check.over(small) };
  else yield { kind: "entry", name, content: check.overSteps(longContent(read, header2, budget)) };
  if (check.fault !== null) yield unread3(check.fault);
  return { end: check.end, found: check.fault === null ? check.found : null };
}
function refusalOf(header2) {
  if (isEncrypted2(header2)) return "encrypted";
  if (!isSupported(header2.method)) return "unsupported";
  return header2.method !== methods.deflated && header2.declared === null ? "unsupported" : null;
}
function* storedContent(read, { start: start2, end }, budget) {
  let place = start2;
  while (place < end) {
    const bytes = read(place, Math.min(end - place, smallIn2));
    if (bytes.length === 0) return { fault: "truncated", end: place };
    yield* giveOut(bytes, budget);
    place += bytes.length;
  }
  return { fault: null, end };
}
function smallContent(read, header2, budget) {
  const { start: start2, end, declared, method } = header2;
  if (method !== methods.deflated || declared !== null && end - start2 > smallIn2) return null;
  const bytes = read(start2, Math.min(smallIn2, end - start2));
  const small = inflateSmall(bytes, Math.min(smallOut2, budget.left));
  if (small === null) return null;
  return (function* () {
    yield* giveOut(small.output, budget);
    return outcomeOf(header2, null, start2 + small.used);
  })();
}
async function* longContent(read, header2, budget) {
  const { start: start2, end } = header2;
  const source = new ByteSource(rangeOf(read, start2, end), budget);
  const faults = /* @__PURE__ */ new Set();
  const decode = await decoderOf(header2.method);
  yield* decode(source, budget, faults);
  const [fault = null] = faults;
  return outcomeOf(header2, fault, start2 + source.position);
}
function outcomeOf(header2, fault, end) {
  const isShort = header2.declared !== null && end < header2.end;
  return { fault: fault ?? (isShort ? "damaged" : null), end };
}
var Check = class {
  #declared;
  #crc = 0;
  #size = 0;
  #outcome;
  constructor({ declared, start: start2 }) {
    this.#declared = declared;
    this.#outcome = { fault: null, end: start2 };
  }
  get fault() {
    return this.#outcome.fault ?? this.#difference();
  }
  get end() {
    return this.#outcome.end;
  }
  get found() {
    return { crc: this.#crc, size: this.#size };
  }
  *over(content3) {
    for (let next = content3.next(); ; next = content3.next()) {
      if (this.#sees(next)) return;
      yield next.value;
    }
  }
  async *overSteps(content3) {
    for (let next = await content3.next(); ; next = await content3.next()) {
      if (this.#sees(next)) return;
      yield next.value;
    }
  }
  #sees(next) {
    if (next.done === true) {
      this.#outcome = next.value;
      return true;
    }
    this.#crc = crc32(next.value, this.#crc);
    this.#size += next.value.length;
    return false;
  }
  #difference() {
    if (this.#declared === null) return null;
    if (this.#declared.size !== this.#size) return "damaged";
    return this.#declared.crc === this.#crc ? null : "checksum";
  }
};

// src/sources/containers/zip-forward.ts
var localSignature = Buffer.from("PK");
var localBytes2 = 30;
var descriptorSignature = 134695760;
var searchBytes2 = 1024 ** 2;
var mostMethod = 99;
var newestVersion = 63;
async function* forwardParts(read, from, to, budget) {
  for (let place = findLocal(read, from, to); place !== null; ) {
    const header2 = localHeader(read, place, to);
    let next = place + localSignature.length;
    if (header2 !== null) {
      budget.entry();
      const { end, found } = yield* entryParts(read, header2, budget);
      if (header2.declared === null && found !== null && !agrees(read, end, found)) {
        yield { kind: "unread", name: header2.name, fault: "checksum" };
      }
      next = Math.max(next, found === null ? header2.start : end);
    }
    place = findLocal(read, next, to);
  }
}
function findLocal(read, from, to) {
  for (let place = from; place + localBytes2 <= to; place += searchBytes2) {
    const bytes = read(place, Math.min(searchBytes2 + localSignature.length - 1, to - place));
    const found = bytes.indexOf(localSignature);
    if (found !== -1) return place + found;
  }
  return null;
}
function localHeader(read, place, to) {
  const fixed = read(place, Math.min(localBytes2, to - place));
  if (fixed.length < localBytes2) return null;
  const flags4 = fixed.readUInt16LE(6);
  const method = fixed.readUInt16LE(8);
  const nameBytes = fixed.readUInt16LE(26);
  const extraBytes = fixed.readUInt16LE(28);
  if (method > mostMethod || nameBytes === 0 || (fixed[4] ?? 0) > newestVersion) return null;
  const variable = read(place + localBytes2, nameBytes + extraBytes);
  if (variable.length < nameBytes + extraBytes) return null;
  const sizes = sizesOf(fixed, variable.subarray(nameBytes));
  const start2 = place + localBytes2 + variable.length;
  const followed = (flags4 & 8) !== 0 && sizes.compressed === 0;
  const declared = followed && method !== methods.stored ? null : { crc: fixed.readUInt32LE(14), size: sizes.content };
  return {
    name: variable.subarray(0, nameBytes),
    flags: flags4,
    method,
    declared,
    start: start2,
    end: declared === null ? to : Math.min(to, start2 + sizes.compressed)
  };
}
function sizesOf(fixed, extra) {
  const compressed2 = fixed.readUInt32LE(18);
  const content3 = fixed.readUInt32LE(22);
  if (compressed2 !== 4294967295 && content3 !== 4294967295) return { compressed: compressed2, content: content3 };
  for (let place = 0; place + 20 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
    if (extra.readUInt16LE(place) !== 1 || extra.readUInt16LE(place + 2) < 16) continue;
    return {
      content: Number(extra.readBigUInt64LE(place + 4)),
      compressed: Number(extra.readBigUInt64LE(place + 12))
    };
  }
  return { compressed: compressed2, content: content3 };
}
function agrees(read, end, { crc }) {
  const bytes = read(end, 8);
  if (bytes.length < 8) return false;
  const hasSignature = bytes.readUInt32LE(0) === descriptorSignature;
  return bytes.readUInt32LE(hasSignature ? 4 : 0) === crc;
}

// src/sources/containers/zip-reader.ts
async function zipReader() {
  const { default: yauzl } = await import("./parts/yauzl.js");
  return { parts: (input, budget) => parts4(yauzl, input, budget) };
}
async function* parts4(yauzl, { read, size }, budget) {
  if (read === null || size === null)
    return yield { kind: "unread", name: null, fault: "too-large" };
  const archives2 = findArchives(read, size);
  const covered = new Ranges();
  for (const archive of archives2) {
    covered.add(archive.directory, archive.end);
    yield* listedParts(yauzl, read, archive, covered, budget);
  }
  for (const [from, to] of covered.gaps(size)) yield* forwardParts(read, from, to, budget);
  if (archives2.length === 0) yield { kind: "unread", name: null, fault: "truncated" };
}
async function* listedParts(yauzl, read, archive, covered, budget) {
  const entries = listEntries(yauzl, read, archive);
  for (; ; ) {
    const entry2 = await entries.next();
    if (entry2.done === true) {
      if (!entry2.value) yield { kind: "unread", name: null, fault: "damaged" };
      return;
    }
    budget.entry();
    const header2 = locate(read, archive, entry2.value);
    if (header2 === null) {
      yield { kind: "unread", name: entry2.value.fileNameRaw, fault: "damaged" };
      continue;
    }
    covered.add(header2.place, header2.end);
    if (!isFolder(header2)) yield* entryParts(read, header2, budget);
  }
}
var isFolder = ({ name, start: start2, end }) => name.at(-1) === 47 && start2 === end;
async function* listEntries(yauzl, read, archive) {
  try {
    yield* (await openArchive2(yauzl, read, archive)).eachEntry();
    return true;
  } catch {
    return false;
  }
}
async function openArchive2(yauzl, read, { start: start2, end }) {
  const commentLength = end + 20;
  class Reader4 extends yauzl.RandomAccessReader {
    read(buffer, offset, length, position, callback) {
      const place = start2 + position;
      const copied = read(place, length).copy(buffer, offset);
      const cut = Math.max(0, commentLength - place);
      if (cut < copied) buffer.fill(0, offset + cut, offset + copied);
      callback(null, copied);
    }
  }
  const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
  return yauzl.fromRandomAccessReaderPromise(new Reader4(), commentLength + 2 - start2, options);
}
function locate(read, { start: start2 }, entry2) {
  const place = start2 + entry2.relativeOffsetOfLocalHeader;
  const local = read(place, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== signatures2.local) return null;
  const content3 = place + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  return {
    place,
    name: entry2.fileNameRaw,
    flags: entry2.generalPurposeBitFlag,
    method: entry2.compressionMethod,
    declared: { crc: entry2.crc32, size: entry2.uncompressedSize },
    start: content3,
    end: content3 + entry2.compressedSize
  };
}
var Ranges = class {
  #ranges = [];
  add(from, to) {
    this.#ranges.push([from, to]);
  }
  /** What no range covers, below `size`. */
  *gaps(size) {
    let reached = 0;
    for (const [from, to] of this.#ranges.sort((a, b) => a[0] - b[0])) {
      if (from > reached) yield [reached, from];
      reached = Math.max(reached, to);
    }
    if (size > reached) yield [reached, size];
  }
};

// src/sources/containers/zstd-reader.ts
var mostWindow = 128 * 1024 ** 2;
var mostBlock = 128 * 1024;
var checksumBytes = 4;
async function zstdReader() {
  const content3 = await zstdContent();
  return {
    async *parts(input, budget) {
      const source = new ByteSource(input, budget);
      const faults = /* @__PURE__ */ new Set();
      try {
        yield { kind: "entry", name: null, content: content3(source, budget, faults) };
        for (const fault of faults) yield { kind: "unread", name: null, fault };
      } finally {
        await source.close();
      }
    }
  };
}
async function zstdContent() {
  const fzstd = await import("./parts/fzstd.js");
  return (source, budget, faults) => new Reader3(fzstd, source, budget, faults).frames();
}
var Reader3 = class {
  #fzstd;
  #source;
  #budget;
  #faults;
  constructor(fzstd, source, budget, faults) {
    this.#faults = faults;
    this.#fzstd = fzstd;
    this.#source = source;
    this.#budget = budget;
  }
  frames() {
    return readFrames(
      this.#source,
      this.#budget,
      this.#faults,
      (number2) => number2 === magic2.zstd ? this.#frame() : null
    );
  }
  async *#frame() {
    const header2 = await takeHeader2(this.#source);
    if (header2 === null) return "truncated";
    if (header2.needsDictionary) return "unsupported";
    if (header2.window > mostWindow) return "too-large";
    const decoder = new Decoder3(this.#fzstd, header2.hasChecksum);
    if (!decoder.push(header2.bytes)) return "damaged";
    for (let isLast = false; !isLast; ) {
      const block2 = await this.#takeBlock();
      if (typeof block2 === "string") return block2;
      isLast = block2.isLast;
      const isWhole2 = decoder.push(block2.bytes);
      for (const output of decoder.outputs()) yield* giveOut(output, this.#budget);
      if (!isWhole2) return "damaged";
    }
    const checksum = header2.hasChecksum ? await this.#source.take(checksumBytes) : null;
    if (header2.hasChecksum && checksum === null) return "truncated";
    const isWhole = decoder.end(checksum);
    for (const output of decoder.outputs()) yield* giveOut(output, this.#budget);
    if (!isWhole) return "damaged";
    return checksum === null || checksum.readUInt32LE(0) === decoder.checksum ? null : "checksum";
  }
  async #takeBlock() {
    const header2 = await this.#source.peek(3);
    if (header2.length < 3) return "truncated";
    const fields3 = header2.readUIntLE(0, 3);
    const kind = fields3 >>> 1 & 3;
    const size = fields3 >>> 3;
    if (kind === 3 || size > mostBlock) return "damaged";
    const bytes = await this.#source.take(3 + (kind === 1 ? 1 : size));
    return bytes === null ? "truncated" : { bytes, isLast: (fields3 & 1) === 1 };
  }
};
var Decoder3 = class {
  #decoder;
  #hash;
  #outputs = [];
  constructor({ Decompress }, hasChecksum2) {
    this.#hash = hasChecksum2 ? new Xxh64() : null;
    this.#decoder = new Decompress((output) => {
      const bytes = Buffer.from(output.buffer, output.byteOffset, output.length);
      this.#hash?.add(bytes);
      this.#outputs.push(bytes);
    });
  }
  /** Returns false if the bytes cannot be decoded. */
  push(bytes) {
    return this.#try(() => this.#decoder.push(bytes));
  }
  end(checksum) {
    return this.#try(() => this.#decoder.push(checksum ?? Buffer.alloc(0), true));
  }
  outputs() {
    const made = this.#outputs;
    this.#outputs = [];
    return made;
  }
  get checksum() {
    return this.#hash?.digest();
  }
  #try(decode) {
    try {
      decode();
      return true;
    } catch {
      return false;
    }
  }
};
async function takeHeader2(source) {
  const start2 = await source.peek(6);
  if (start2.length < 6) return null;
  const descriptor = start2[4] ?? 0;
  const isSingle = (descriptor & 32) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
  const windowBytes7 = isSingle ? 0 : 1;
  const bytes = await source.take(5 + windowBytes7 + dictionaryBytes + sizeBytes);
  if (bytes === null) return null;
  const sizePlace = 5 + windowBytes7 + dictionaryBytes;
  return {
    bytes,
    window: isSingle ? sizeOf3(bytes, sizePlace, sizeBytes) : windowOf(bytes[5] ?? 0),
    hasChecksum: (descriptor & 4) !== 0,
    needsDictionary: bytes.subarray(5 + windowBytes7, sizePlace).some((byte) => byte !== 0)
  };
}
function windowOf(descriptor) {
  const base = 2 ** (10 + (descriptor >>> 3));
  return base + base / 8 * (descriptor & 7);
}
function sizeOf3(bytes, place, length) {
  if (length === 8) return Number(bytes.readBigUInt64LE(place));
  return bytes.readUIntLE(place, length) + (length === 2 ? 256 : 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  arReader,
  avroReader,
  brotliReader,
  bzip2Content,
  bzip2Reader,
  cpioReader,
  gitPackReader,
  gzipReader,
  id3Reader,
  isoReader,
  leveldbReader,
  libarchiveReader,
  lz4Reader,
  lzwReader,
  mailReader,
  mboxReader,
  officeXmlReader,
  openContainer,
  parquetReader,
  pdfReader,
  pngReader,
  rpmReader,
  sqliteLogReader,
  sqliteReader,
  tarReader,
  xzContent,
  xzReader,
  zipReader,
  zlibReader,
  zlibStream,
  zstdContent,
  zstdReader
});
