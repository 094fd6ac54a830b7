"use strict";
const __load = async (path) => require(path);
const {
  countLineFeeds,
  holdsNeedle,
  needleSearcher
} = require("./main-search-searcher.js");
const {
  contextBytes,
  encodingOf,
  faultProblem,
  mayEndLikeContainer,
  originText,
  readSync,
  recognise,
  recogniseBytes,
  startBytes,
  textStart,
  wholeChunk
} = require("./hook-check.js");

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

// src/sources/containers/format.ts
var ContainerError = class extends Error {
  fault;
  constructor(fault) {
    super(fault);
    this.name = "ContainerError";
    this.fault = fault;
  }
};

// src/sources/containers/content.ts
var Content = class {
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

// src/sources/containers/input.ts
var pieceBytes = 256 * 1024;
function memoryInput(bytes) {
  return heldInput([bytes]);
}
function heldInput(pieces) {
  const starts = [];
  let size = 0;
  for (const piece of pieces) {
    starts.push(size);
    size += piece.length;
  }
  const read = (position, length) => {
    const end = Math.min(size, position + length);
    if (position < 0 || position >= end) return Buffer.alloc(0);
    let index = lastAtMost(starts, position);
    const parts = [];
    for (let at = position; at < end; index++) {
      const start = starts[index] ?? 0;
      const part = pieces[index]?.subarray(at - start, end - start) ?? Buffer.alloc(0);
      parts.push(part);
      at += part.length;
    }
    return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
  };
  return { size, read, pieces: () => asyncPieces(pieces) };
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
function fileInput(file, size, observe) {
  const read = (position, length) => {
    const wanted = position < 0 ? 0 : Math.min(length, size - position);
    const bytes = Buffer.allocUnsafe(Math.max(0, wanted));
    let done = 0;
    while (done < bytes.length) {
      const count = readSync(file, bytes, done, bytes.length - done, position + done);
      if (count === 0) break;
      done += count;
    }
    observe?.(done);
    return bytes.subarray(0, done);
  };
  return { size, read, pieces: () => filePieces(read) };
}
async function* filePieces(read) {
  for (let at = 0; ; ) {
    const piece = read(at, pieceBytes);
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
async function* asyncPieces(pieces) {
  yield* pieces;
}
function streamInput(pieces) {
  return { size: null, read: null, pieces: () => pieces };
}

// src/sources/windows.ts
var windowBytes = 2 * 1024 * 1024;
function windowBuffer(owned = windowBytes) {
  return Buffer.allocUnsafe(owned + 2 * contextBytes);
}
function lentWindowBuffer(needles) {
  return needleSearcher(needles).lend(windowBytes + 2 * contextBytes);
}
function* windowsOf(read, origin, buffer, needles = null) {
  const cutter = new WindowCutter(origin, buffer, needles);
  for (; ; ) {
    const count = read(cutter.free());
    const chunk = count === 0 ? cutter.last() : cutter.filled(count);
    if (chunk !== null) yield chunk;
    if (count === 0) return;
  }
}
async function* windowsOfStream(stream, origin, buffer, needles = null) {
  const cutter = new WindowCutter(origin, buffer, needles);
  for await (const piece of stream) {
    for (let at = 0; at < piece.length; ) {
      const free = cutter.free();
      const part = piece.subarray(at, at + free.length);
      free.set(part);
      at += part.length;
      const chunk2 = cutter.filled(part.length);
      if (chunk2 !== null) yield chunk2;
    }
  }
  const chunk = cutter.last();
  if (chunk !== null) yield chunk;
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
      this.#encoding = encodingOf(this.#buffer.subarray(0, count));
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
  const text = from.offset === 0 ? bytes.subarray(markLength(bytes)) : bytes;
  if (encoding !== "utf8") return { offset, ...advanceUnits(from, text, encoding) };
  const line = from.line + countLines(text);
  const last = text.lastIndexOf(10);
  const tail = text.toString("utf8", last + 1).length;
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
  return encodingOf(bytes) === "utf8" ? 0 : 2;
}

// src/sources/content-items.ts
var tallyBytes = 16 * 1024 * 1024;
function contentItem(bytes, origin, request) {
  const container = memoryContainer(bytes, origin, request);
  if (container !== null) return container;
  return holdsNeedle(bytes, request.needles) ? wholeChunk(origin, bytes) : null;
}
function memoryContainer(bytes, origin, { allowance, isWholeHistory }) {
  const format = allowance.isOn ? recogniseBytes(bytes, origin.path) : null;
  return format === null ? null : containerItem(origin, format, memoryInput(bytes), {
    isThorough: isWholeHistory !== true || allowance.limits.pdfText
  });
}
async function* streamItems(stream, origin, { needles, allowance }, tally) {
  const content = new Content(asBuffers(stream));
  let counted = 0;
  const container = allowance.isOn ? await streamContainer(content, origin, allowance) : null;
  if (container !== null) yield container;
  else {
    const pieces = piecesOf(content);
    for await (const chunk of windowsOfStream(pieces, origin, windowBuffer(), needles)) {
      if (holdsNeedle(chunk.bytes, needles)) yield chunk;
      if (tally === void 0 || content.bytes - counted < tallyBytes) continue;
      yield tally(content.bytes - counted);
      counted = content.bytes;
    }
  }
  if (content.error !== null) throw content.error;
  return content.bytes - counted;
}
async function streamContainer(content, origin, { limits }) {
  const start = await content.first(startBytes);
  const format = recognise(start, origin.path);
  if (format !== null) return containerItem(origin, format, streamInput(piecesOf(content)));
  if (!mayEndLikeContainer(start, origin.path)) return null;
  const bytes = await content.first(limits.memory + 1);
  const after = bytes.length <= limits.memory ? recogniseBytes(bytes, origin.path) : null;
  return after === null ? null : containerItem(origin, after, memoryInput(bytes));
}
async function* asBuffers(stream) {
  for await (const { buffer, byteOffset, byteLength } of stream) {
    yield Buffer.from(buffer, byteOffset, byteLength);
  }
}
async function* piecesOf(content) {
  for (let piece = await content.next(); piece !== null; piece = await content.next()) yield piece;
}

exports.containerItem = containerItem;
exports.memoryInput = memoryInput;
exports.fileInput = fileInput;
exports.windowBuffer = windowBuffer;
exports.lentWindowBuffer = lentWindowBuffer;
exports.windowsOf = windowsOf;
exports.advance = advance;
exports.contentItem = contentItem;
exports.memoryContainer = memoryContainer;
exports.streamItems = streamItems;
