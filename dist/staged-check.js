var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/model/candidate.ts
var init_candidate = __esm({
  "src/model/candidate.ts"() {
    "use strict";
  }
});

// src/model/version.ts
var init_version = __esm({
  "src/model/version.ts"() {
    "use strict";
  }
});

// src/model/errors.ts
var BrleaksError;
var init_errors = __esm({
  "src/model/errors.ts"() {
    "use strict";
    BrleaksError = class extends Error {
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
  }
});

// src/model/reasons.ts
var init_reasons = __esm({
  "src/model/reasons.ts"() {
    "use strict";
  }
});

// src/model/chunk.ts
var textStart;
var init_chunk = __esm({
  "src/model/chunk.ts"() {
    "use strict";
    textStart = { offset: 0, line: 1, column: 1 };
  }
});

// src/model/commit-range.ts
var init_commit_range = __esm({
  "src/model/commit-range.ts"() {
    "use strict";
  }
});

// src/model/comparison.ts
var init_comparison = __esm({
  "src/model/comparison.ts"() {
    "use strict";
  }
});

// lazy:node:crypto
var loaded, load, createHash;
var init_node_crypto = __esm({
  "lazy:node:crypto"() {
    load = () => loaded ??= process.getBuiltinModule("node:crypto");
    createHash = (...args) => load().createHash(...args);
  }
});

// src/model/configuration.ts
var init_configuration = __esm({
  "src/model/configuration.ts"() {
    "use strict";
    init_node_crypto();
  }
});

// src/model/container.ts
var defaultContainerLimits;
var init_container = __esm({
  "src/model/container.ts"() {
    "use strict";
    defaultContainerLimits = {
      depth: 8,
      expand: 1024 ** 3,
      ratio: 200,
      total: 10 * 1024 ** 3,
      entries: 1e5,
      memory: 64 * 1024 ** 2,
      timeMs: 3e4,
      pdfText: false
    };
  }
});

// src/model/exit-status.ts
var init_exit_status = __esm({
  "src/model/exit-status.ts"() {
    "use strict";
  }
});

// src/model/finding.ts
var init_finding = __esm({
  "src/model/finding.ts"() {
    "use strict";
  }
});

// src/model/hook.ts
var init_hook = __esm({
  "src/model/hook.ts"() {
    "use strict";
  }
});

// src/model/known.ts
var init_known = __esm({
  "src/model/known.ts"() {
    "use strict";
  }
});

// src/model/object-history.ts
var init_object_history = __esm({
  "src/model/object-history.ts"() {
    "use strict";
  }
});

// src/model/object-outcome.ts
var init_object_outcome = __esm({
  "src/model/object-outcome.ts"() {
    "use strict";
  }
});

// src/model/order.ts
var init_order = __esm({
  "src/model/order.ts"() {
    "use strict";
  }
});

// src/model/origin.ts
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
var init_origin = __esm({
  "src/model/origin.ts"() {
    "use strict";
  }
});

// src/model/pattern.ts
var init_pattern = __esm({
  "src/model/pattern.ts"() {
    "use strict";
  }
});

// src/model/removal-proof.ts
var init_removal_proof = __esm({
  "src/model/removal-proof.ts"() {
    "use strict";
  }
});

// src/model/report.ts
var init_report = __esm({
  "src/model/report.ts"() {
    "use strict";
  }
});

// src/model/request.ts
var init_request = __esm({
  "src/model/request.ts"() {
    "use strict";
  }
});

// src/model/rule.ts
var init_rule = __esm({
  "src/model/rule.ts"() {
    "use strict";
  }
});

// src/model/secret-index.ts
var headLength, startLength, SecretIndex;
var init_secret_index = __esm({
  "src/model/secret-index.ts"() {
    "use strict";
    headLength = 12;
    startLength = 3;
    SecretIndex = class {
      #masks = /* @__PURE__ */ new Map();
      /** Lengths of the keys with the same first characters, longest first. */
      #lengthsByHead = /* @__PURE__ */ new Map();
      #starts = /* @__PURE__ */ new Set();
      #shortestHead = headLength;
      add(text3, mask2) {
        if (text3 === "" || this.#masks.has(text3)) return;
        this.#masks.set(text3, mask2);
        this.#starts.add(text3.slice(0, startLength));
        if (text3.length < this.#shortestHead) this.#shorten(text3.length);
        this.#addLength(text3);
      }
      mask(text3) {
        const places = [...this.#places(text3)].sort((a, b) => a - b);
        let masked = "";
        let from = 0;
        for (const place of places) {
          if (place < from) continue;
          const key = this.#longestAt(text3, place);
          if (key === null) continue;
          masked += text3.slice(from, place) + this.#masks.get(key);
          from = place + key.length;
        }
        return from === 0 ? text3 : masked + text3.slice(from);
      }
      *#places(text3) {
        for (const start3 of this.#starts) {
          for (let at = text3.indexOf(start3); at !== -1; at = text3.indexOf(start3, at + 1)) yield at;
        }
      }
      #longestAt(text3, place) {
        const head = text3.slice(place, place + this.#shortestHead);
        for (const length of this.#lengthsByHead.get(head) ?? []) {
          const key = text3.slice(place, place + length);
          if (this.#masks.has(key)) return key;
        }
        return null;
      }
      #addLength(text3) {
        const head = text3.slice(0, this.#shortestHead);
        const lengths = this.#lengthsByHead.get(head);
        if (lengths === void 0) this.#lengthsByHead.set(head, [text3.length]);
        else if (!lengths.includes(text3.length)) {
          lengths.push(text3.length);
          lengths.sort((a, b) => b - a);
        }
      }
      /** A key is shorter than the head: all keys are indexed again under shorter heads. */
      #shorten(length) {
        this.#shortestHead = length;
        this.#lengthsByHead.clear();
        for (const text3 of this.#masks.keys()) this.#addLength(text3);
      }
    };
  }
});

// src/model/secret.ts
function mask(text3, prefixLength) {
  const shown = Math.floor(Math.max(0, text3.length - prefixLength) / 3);
  const head = Math.max(0, Math.min(7 - prefixLength, Math.ceil(shown / 2)));
  const tail = Math.min(4, shown - head);
  const end2 = tail > 0 ? text3.slice(-tail) : "";
  return `${text3.slice(0, Math.min(7, prefixLength + head))}…${end2}`;
}
var inspect, echoLength, Secret;
var init_secret = __esm({
  "src/model/secret.ts"() {
    "use strict";
    init_node_crypto();
    init_secret_index();
    inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
    echoLength = 8;
    Secret = class _Secret {
      #text;
      #prefixLength;
      /** @param text the whole key, ASCII. @param prefixLength length of its fixed prefix (`br_` → 3). */
      constructor(text3, prefixLength) {
        this.#text = text3;
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
      maskIn(text3) {
        return text3.includes(this.#text) ? text3.replaceAll(this.#text, this.toString()) : text3;
      }
      /**
       * Replaces every occurrence of any of these keys by its mask, the longest at each place. One pass over the text,
       * however many keys there are.
       */
      static masker(secrets) {
        const index = new SecretIndex();
        for (const secret of secrets) index.add(secret.#text, secret.toString());
        return (text3) => index.mask(text3);
      }
      /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
      isEchoedIn(text3) {
        const body = this.#text.slice(this.#prefixLength).toLowerCase();
        const searched = text3.toLowerCase();
        for (let at = 0; at + echoLength <= body.length; at++) {
          if (searched.includes(body.slice(at, at + echoLength))) return true;
        }
        return false;
      }
      /** For the thread boundary only (private fields do not survive it). */
      toPlain() {
        return { text: this.#text, prefixLength: this.#prefixLength };
      }
      static fromPlain(plain) {
        return new _Secret(plain.text, plain.prefixLength);
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
  }
});

// src/model/slashes.ts
var init_slashes = __esm({
  "src/model/slashes.ts"() {
    "use strict";
  }
});

// src/model/source.ts
var init_source = __esm({
  "src/model/source.ts"() {
    "use strict";
  }
});

// src/model/verify-plan.ts
var init_verify_plan = __esm({
  "src/model/verify-plan.ts"() {
    "use strict";
  }
});

// src/model/index.ts
var init_model = __esm({
  "src/model/index.ts"() {
    "use strict";
    init_candidate();
    init_chunk();
    init_commit_range();
    init_comparison();
    init_configuration();
    init_container();
    init_errors();
    init_exit_status();
    init_finding();
    init_hook();
    init_known();
    init_object_history();
    init_object_outcome();
    init_order();
    init_origin();
    init_pattern();
    init_reasons();
    init_removal_proof();
    init_report();
    init_request();
    init_rule();
    init_secret();
    init_slashes();
    init_source();
    init_verify_plan();
    init_version();
  }
});

// lazy:node:zlib
var loaded2, load2, inflateSync, inflateRawSync, createInflateRaw, brotliDecompressSync, createBrotliDecompress, crc32;
var init_node_zlib = __esm({
  "lazy:node:zlib"() {
    load2 = () => loaded2 ??= process.getBuiltinModule("node:zlib");
    inflateSync = (...args) => load2().inflateSync(...args);
    inflateRawSync = (...args) => load2().inflateRawSync(...args);
    createInflateRaw = (...args) => load2().createInflateRaw(...args);
    brotliDecompressSync = (...args) => load2().brotliDecompressSync(...args);
    createBrotliDecompress = (...args) => load2().createBrotliDecompress(...args);
    crc32 = (...args) => load2().crc32(...args);
  }
});

// src/sources/containers/byte-source.ts
function* giveOut(bytes, budget) {
  for (let start3 = 0; start3 < bytes.length; start3 += pieceBytes) {
    const piece = bytes.subarray(start3, start3 + pieceBytes);
    budget.give(piece.length);
    yield piece;
  }
}
function rangeOf(read2, start3, end2) {
  const readWithin = (position, length) => read2(start3 + position, Math.max(0, Math.min(length, end2 - start3 - position)));
  return {
    size: end2 - start3,
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
var pieceBytes, ByteSource;
var init_byte_source = __esm({
  "src/sources/containers/byte-source.ts"() {
    "use strict";
    pieceBytes = 256 * 1024;
    ByteSource = class {
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
        const taken = ahead.subarray(0, most);
        this.#drop(taken.length);
        return taken;
      }
      /** The bytes at hand, without joining pieces; null at the end. They stay in the source. */
      async ahead() {
        if (this.#heldBytes === 0 && !await this.#fill()) return null;
        return this.#held[0] ?? null;
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
        this.#drop(count);
        return bytes;
      }
      /** Leaves out bytes. Returns false if the source ends before. */
      async skip(count) {
        for (let left = count; left > 0; ) {
          const taken = await this.some(left);
          if (taken === null) return false;
          left -= taken.length;
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
      #drop(count) {
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
  }
});

// src/sources/containers/padded-content.ts
async function* paddedContent(source, name, size, padding, budget) {
  const ahead = await source.ahead();
  if (ahead !== null && size <= Math.min(smallBytes2, ahead.length)) {
    yield { kind: "entry", name, content: giveOut(ahead.subarray(0, size), budget) };
    await source.skip(size);
  } else {
    const content2 = new Content(source, size, budget);
    yield { kind: "entry", name, content: content2.pieces() };
    if (!await source.skip(content2.left)) {
      yield { kind: "unread", name, fault: "truncated" };
      return false;
    }
  }
  await source.skip(padding);
  return true;
}
var smallBytes2, Content;
var init_padded_content = __esm({
  "src/sources/containers/padded-content.ts"() {
    "use strict";
    init_byte_source();
    smallBytes2 = 256 * 1024;
    Content = class {
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
          const piece = await this.#source.some(Math.min(this.left, smallBytes2));
          if (piece === null) return;
          this.left -= piece.length;
          yield* giveOut(piece, this.#budget);
        }
      }
    };
  }
});

// src/sources/containers/ar-reader.ts
var ar_reader_exports = {};
__export(ar_reader_exports, {
  arReader: () => arReader
});
function numberOf(field4) {
  const digits = /^(\d+) *$/.exec(field4.toString("latin1"))?.[1];
  return digits === void 0 ? null : Number(digits);
}
function nameIn(field4, names) {
  const place = /^\/(\d+)$/.exec(field4)?.[1];
  if (place === void 0) return Buffer.from(field4.replace(/(?<=.)\/$/, ""), "latin1");
  const rest = names.subarray(Number(place));
  const end2 = rest.indexOf("\n");
  const line = (end2 === -1 ? rest : rest.subarray(0, end2)).toString("latin1");
  return Buffer.from(line.replace(/\/$/, ""), "latin1");
}
function untilZero(bytes) {
  const end2 = bytes.indexOf(0);
  return end2 === -1 ? bytes : bytes.subarray(0, end2);
}
var magicBytes, headerBytes2, endMark, longestNames, arReader;
var init_ar_reader = __esm({
  "src/sources/containers/ar-reader.ts"() {
    "use strict";
    init_byte_source();
    init_padded_content();
    magicBytes = 8;
    headerBytes2 = 60;
    endMark = "`\n";
    longestNames = 16 * 1024 ** 2;
    arReader = {
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
            const header2 = await source.take(headerBytes2);
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
            const content2 = size - (inFront ?? 0);
            if (!(yield* paddedContent(source, name, content2, size & 1, budget))) return;
          }
        } finally {
          await source.close();
        }
      }
    };
  }
});

// src/sources/containers/decoder-steps.ts
var DecoderSteps;
var init_decoder_steps = __esm({
  "src/sources/containers/decoder-steps.ts"() {
    "use strict";
    DecoderSteps = class {
      #engine;
      #outputs = [];
      #fed = 0;
      #wake = () => {
      };
      constructor(engine2) {
        this.#engine = engine2;
        engine2.on("data", (output) => this.#outputs.push(output));
        engine2.on("error", () => this.#wake("damaged"));
        engine2.on("end", () => this.#wake("end"));
      }
      /** Bytes that were given in after the end of the stream. */
      get unused() {
        return this.#fed - this.#engine.bytesWritten;
      }
      /** @param input null at the end of the input. */
      async run(input) {
        this.#fed += input?.length ?? 0;
        const outcome = await new Promise((resolve6) => {
          this.#wake = resolve6;
          if (input === null) this.#engine.end();
          else this.#engine.write(input, () => resolve6("more"));
        });
        return outcome === "more" && this.unused > 0 ? "end" : outcome;
      }
      /** What was decoded since the last call. */
      outputs() {
        const made = this.#outputs;
        this.#outputs = [];
        return made;
      }
      close() {
        this.#engine.destroy();
      }
    };
  }
});

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
var init_single_content = __esm({
  "src/sources/containers/single-content.ts"() {
    "use strict";
    init_byte_source();
  }
});

// src/sources/containers/brotli-reader.ts
var brotli_reader_exports = {};
__export(brotli_reader_exports, {
  brotliReader: () => brotliReader
});
async function* stream(source, budget, faults) {
  const steps = new DecoderSteps(createBrotliDecompress({ chunkSize: outputBytes }));
  try {
    for (; ; ) {
      const input = await source.some(stepBytes);
      const outcome = await steps.run(input);
      for (const output of steps.outputs()) yield* giveOut(output, budget);
      if (outcome === "damaged") faults.push(input === null ? "truncated" : "damaged");
      else if (outcome === "end" && (steps.unused > 0 || !await source.onlyZerosLeft())) {
        faults.push("not-covered");
      }
      if (outcome !== "more") return;
    }
  } finally {
    steps.close();
  }
}
var stepBytes, outputBytes, brotliReader;
var init_brotli_reader = __esm({
  "src/sources/containers/brotli-reader.ts"() {
    "use strict";
    init_node_zlib();
    init_byte_source();
    init_decoder_steps();
    init_single_content();
    stepBytes = 1024;
    outputBytes = 64 * 1024;
    brotliReader = singleContent(stream);
  }
});

// src/sources/containers/bzip2-bits.ts
var Bits;
var init_bzip2_bits = __esm({
  "src/sources/containers/bzip2-bits.ts"() {
    "use strict";
    Bits = class {
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
  }
});

// src/sources/containers/format.ts
var ContainerError;
var init_format = __esm({
  "src/sources/containers/format.ts"() {
    "use strict";
    ContainerError = class extends Error {
      fault;
      constructor(fault) {
        super(fault);
        this.name = "ContainerError";
        this.fault = fault;
      }
    };
  }
});

// src/sources/containers/bzip2-block.ts
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
  const limits = new Float64Array(longestCode + 2).fill(-1);
  const offsets = new Int32Array(longestCode + 2);
  let code = 0;
  let place = 0;
  for (let length = 1; length <= longestCode; length++) {
    const count = lengths.reduce((total, other) => total + (other === length ? 1 : 0), 0);
    offsets[length] = code - place;
    code += count;
    place += count;
    limits[length] = code * 2 ** (longestCode - length) - 1;
    code *= 2;
  }
  return { shortest: lengths[symbols[0] ?? 0] ?? 1, limits, offsets, symbols };
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
function readSymbol(bits, { shortest: shortest2, limits, offsets, symbols }) {
  const code = bits.peek(longestCode);
  let length = shortest2;
  while (code > (limits[length] ?? 0))
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
  let piece = Buffer.alloc(pieceBytes2);
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
      if (filled < pieceBytes2) continue;
      yield piece;
      piece = Buffer.alloc(pieceBytes2);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
  return ~crc >>> 0;
}
var mostBlockBytes, longestCode, groupSymbols, runSymbols, pieceBytes2, crcTable;
var init_bzip2_block = __esm({
  "src/sources/containers/bzip2-block.ts"() {
    "use strict";
    init_format();
    mostBlockBytes = 25e5;
    longestCode = 20;
    groupSymbols = 50;
    runSymbols = 2;
    pieceBytes2 = 256 * 1024;
    crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
      let crc = byte << 24;
      for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? crc << 1 ^ 79764919 : crc << 1;
      return crc;
    });
  }
});

// src/sources/containers/bzip2-reader.ts
var bzip2_reader_exports = {};
__export(bzip2_reader_exports, {
  bzip2Content: () => bzip2Content,
  bzip2Reader: () => bzip2Reader
});
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
  const header2 = await source.peek(headerBytes4);
  const level = /^BZh([1-9])$/.exec(header2.toString("latin1"))?.[1];
  if (level === void 0) return null;
  await source.skip(headerBytes4);
  return Number(level);
}
async function* stream2(source, level, budget, faults) {
  let streamCrc = 0;
  for (let bitOffset = 0; ; ) {
    budget.give(0);
    const bytes = await source.peek(mostBlockBytes);
    const bits = new Bits(bytes, bitOffset);
    const start3 = bits.take(24) * 2 ** 24 + bits.take(24);
    if (start3 === magic2.end) {
      if (bits.takeWord() !== streamCrc) faults.add(bits.isExhausted ? "truncated" : "checksum");
      await source.skip(bits.position + 7 >>> 3);
      return true;
    }
    const block = start3 === magic2.block ? tryBlock(bits, level * 1e5) : "damaged";
    if (typeof block === "string") {
      faults.add(bytes.length < mostBlockBytes && bits.isExhausted ? "truncated" : block);
      return false;
    }
    await source.skip(bits.position >>> 3);
    bitOffset = bits.position & 7;
    const crc = yield* content(block.pieces(), budget);
    if (crc !== block.crc) faults.add("checksum");
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
var magic2, headerBytes4, bzip2Reader;
var init_bzip2_reader = __esm({
  "src/sources/containers/bzip2-reader.ts"() {
    "use strict";
    init_byte_source();
    init_bzip2_bits();
    init_bzip2_block();
    init_format();
    magic2 = { block: 54156738319193, end: 25779555029136 };
    headerBytes4 = 4;
    bzip2Reader = { parts };
  }
});

// src/sources/containers/cpio-reader.ts
var cpio_reader_exports = {};
__export(cpio_reader_exports, {
  cpioReader: () => cpioReader
});
async function* archives(source, budget) {
  let isOpen = true;
  for (; ; ) {
    const start3 = await source.peek(6);
    if (!isOpen && start3.every((byte) => byte === 0)) {
      if (start3.length === 0) return;
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
    isOpen = header2.name.toString("latin1") !== lastName;
    const { name, size, padding } = header2;
    if (size === 0) continue;
    if (!(yield* paddedContent(source, name, size, padding, budget))) return;
  }
}
async function zerosIn(source) {
  const ahead = await source.ahead() ?? Buffer.alloc(0);
  const end2 = ahead.findIndex((byte) => byte !== 0);
  return end2 === -1 ? ahead.length : end2;
}
async function takeHeader(source) {
  const magic4 = (await source.peek(6)).toString("latin1");
  if (magic4 === "070701" || magic4 === "070702") return takeNew(source);
  if (magic4 === "070707") return takeOld(source);
  return magic4.length < 6 ? "truncated" : "damaged";
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
var newBytes, oldBytes, longestName, lastName, cpioReader;
var init_cpio_reader = __esm({
  "src/sources/containers/cpio-reader.ts"() {
    "use strict";
    init_byte_source();
    init_padded_content();
    newBytes = 110;
    oldBytes = 76;
    longestName = 64 * 1024;
    lastName = "TRAILER!!!";
    cpioReader = {
      async *parts(input, budget) {
        const source = new ByteSource(input, budget);
        try {
          yield* archives(source, budget);
        } finally {
          await source.close();
        }
      }
    };
  }
});

// src/sources/containers/adler32.ts
var prime, stretch, Adler32;
var init_adler32 = __esm({
  "src/sources/containers/adler32.ts"() {
    "use strict";
    prime = 65521;
    stretch = 3800;
    Adler32 = class {
      #low = 1;
      #high = 0;
      add(bytes) {
        for (let start3 = 0; start3 < bytes.length; start3 += stretch) {
          for (const byte of bytes.subarray(start3, start3 + stretch)) {
            this.#low += byte;
            this.#high += this.#low;
          }
          this.#low %= prime;
          this.#high %= prime;
        }
      }
      get digest() {
        return this.#high * 65536 + this.#low;
      }
    };
  }
});

// src/sources/containers/git-delta.ts
function parseDelta(bytes) {
  const [baseSize, afterBase] = sizeAt(bytes, 0);
  const [size, start3] = sizeAt(bytes, afterBase);
  return { baseSize, size, instructions: bytes.subarray(start3) };
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
function sizeAt(bytes, start3) {
  let value = 0;
  for (let at = start3, power = 1; at < start3 + 7; at++, power *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * power;
    if (byte < 128) return [value, at + 1];
  }
  return [value, start3 + 7];
}
var init_git_delta = __esm({
  "src/sources/containers/git-delta.ts"() {
    "use strict";
  }
});

// src/sources/containers/inflate.ts
async function* inflate(source, budget) {
  const start3 = await source.ahead() ?? Buffer.alloc(0);
  const small = inflateSmall(start3.subarray(0, smallIn), Math.min(smallOut, budget.left));
  if (small !== null) {
    await source.skip(small.used);
    yield* giveOut(small.output, budget);
    return null;
  }
  return yield* inflateSteps(source, budget);
}
function inflateSmall(bytes, most) {
  if (most < 1) return null;
  try {
    const options = { info: true, maxOutputLength: most };
    const { buffer, engine: engine2 } = inflateRawSync(bytes, options);
    return { output: buffer, used: engine2.bytesWritten };
  } catch {
    return null;
  }
}
async function* inflateSteps(source, budget) {
  const steps = new DecoderSteps(createInflateRaw({ chunkSize: 64 * 1024 }));
  const kept = new KeptInput();
  let given = 0;
  try {
    for (; ; ) {
      const input = await source.some(stepBytes2);
      const outcome = await steps.run(input);
      if (input !== null) kept.add(input);
      for (const output of steps.outputs()) {
        given += output.length;
        yield* giveOut(output, budget);
      }
      if (outcome === "damaged") yield* giveOut(kept.recover(input?.length ?? 0, given), budget);
      if (outcome === "damaged") return input === null ? "truncated" : "damaged";
      if (outcome === "end") {
        if (input !== null) source.putBack(input.subarray(input.length - steps.unused));
        return null;
      }
    }
  } finally {
    steps.close();
  }
}
function decodedPrefix(input) {
  try {
    const maxOutputLength = 2 * recoverable.output;
    return inflateRawSync(input, { finishFlush: syncFlush, maxOutputLength });
  } catch {
    return null;
  }
}
var smallIn, smallOut, stepBytes2, recoverable, syncFlush, KeptInput;
var init_inflate = __esm({
  "src/sources/containers/inflate.ts"() {
    "use strict";
    init_node_zlib();
    init_byte_source();
    init_decoder_steps();
    smallIn = 256 * 1024;
    smallOut = 4 * 1024 ** 2;
    stepBytes2 = 16 * 1024;
    recoverable = { input: 1024 ** 2, output: 16 * 1024 ** 2 };
    syncFlush = 2;
    KeptInput = class {
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
          const decoded = decodedPrefix(input.subarray(0, middle));
          if (decoded === null) bad = middle;
          else {
            good = middle;
            output = decoded;
          }
        }
        return output.subarray(given);
      }
    };
  }
});

// src/sources/containers/git-pack-reader.ts
var git_pack_reader_exports = {};
__export(git_pack_reader_exports, {
  gitPackReader: () => gitPackReader
});
function locatePack(read2) {
  const head = read2(0, longestRefs);
  const isBundle = head[0] === 35;
  const blank = isBundle ? head.indexOf("\n\n") : -2;
  const start3 = blank + 2;
  if (isBundle && blank === -1 || head.toString("latin1", start3, start3 + 4) !== "PACK")
    return null;
  const isLong = head.toString("latin1", 0, start3).includes("\n@object-format=sha256\n");
  return { start: start3, idBytes: isLong ? 32 : 20 };
}
function distanceAt(bytes, start3) {
  let at = start3;
  let byte = bytes[at++] ?? 0;
  let value = byte & 127;
  while (byte >= 128 && at < start3 + 8) {
    byte = bytes[at++] ?? 0;
    value = (value + 1) * 128 + (byte & 127);
  }
  return [value, at];
}
var gitPackReader, longestRefs, largestObject, mostKept, mostDeltas, kinds, offsetDelta, idDelta, Pack;
var init_git_pack_reader = __esm({
  "src/sources/containers/git-pack-reader.ts"() {
    "use strict";
    init_adler32();
    init_byte_source();
    init_git_delta();
    init_inflate();
    gitPackReader = {
      async *parts({ read: read2, size }, budget) {
        if (read2 === null || size === null)
          return yield { kind: "unread", name: null, fault: "too-large" };
        const found = locatePack(read2);
        if (found === null) return yield { kind: "unread", name: null, fault: "damaged" };
        yield* new Pack(read2, size, found.idBytes, budget).parts(found.start);
      }
    };
    longestRefs = 4 * 1024 ** 2;
    largestObject = 16 * 1024 ** 2;
    mostKept = 48 * 1024 ** 2;
    mostDeltas = 4096;
    kinds = { 1: "commit", 2: "tree", 3: "blob", 4: "tag" };
    offsetDelta = 6;
    idDelta = 7;
    Pack = class {
      #read;
      #size;
      #idBytes;
      #budget;
      /** By place, the most recent last. */
      #kept = /* @__PURE__ */ new Map();
      #keptBytes = 0;
      constructor(read2, size, idBytes, budget) {
        this.#read = read2;
        this.#size = size;
        this.#idBytes = idBytes;
        this.#budget = budget;
      }
      async *parts(start3) {
        const head = this.#read(start3, 12);
        const count = head.length < 12 ? 0 : head.readUInt32BE(8);
        let place = start3 + 12;
        for (let index = 1; index <= count; index++) {
          this.#budget.entry();
          this.#budget.give(0);
          const entry = this.#entry(place);
          if (typeof entry === "string") return yield { kind: "unread", name: null, fault: entry };
          yield* this.#object(entry, place, index);
          place = entry.end;
        }
        if (head.length < 12 || place + this.#idBytes > this.#size) {
          yield { kind: "unread", name: null, fault: "truncated" };
        }
      }
      *#object(entry, place, index) {
        const rebuilt = this.#rebuild(entry);
        const name = Buffer.from(`${rebuilt === null ? "delta" : kinds[rebuilt.type]} ${index}`);
        const bytes = rebuilt?.bytes ?? entry.bytes;
        yield { kind: "entry", name, content: giveOut(bytes, this.#budget) };
        if (rebuilt === null) yield { kind: "unread", name, fault: "unsupported" };
        else this.#keep(place, rebuilt);
        if (!entry.isSound) yield { kind: "unread", name, fault: "checksum" };
      }
      /** Null if a base is missing or a delta does not fit. */
      #rebuild(entry) {
        const deltas = [];
        let deltaBytes = 0;
        let current = entry;
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
        const end2 = 2 + (inflated2?.used ?? 0);
        if (inflated2 === null || stored.length < end2 + 4 || inflated2.output.length !== size) {
          return place + at + stored.length >= this.#size ? "truncated" : "damaged";
        }
        const sum = new Adler32();
        sum.add(inflated2.output);
        const isSound = stored.readUInt32BE(end2) === sum.digest;
        return { type, base, bytes: inflated2.output, end: place + at + end2 + 4, isSound };
      }
    };
  }
});

// src/sources/containers/gzip-reader.ts
var gzip_reader_exports = {};
__export(gzip_reader_exports, {
  gzipReader: () => gzipReader
});
async function* parts2(input, budget) {
  const source = new ByteSource(input, budget);
  const faults = [];
  try {
    yield { kind: "entry", name: null, content: members2(source, budget, faults) };
    for (const fault of faults) yield { kind: "unread", name: null, fault };
  } finally {
    await source.close();
  }
}
async function* members2(source, budget, faults) {
  do {
    budget.entry();
    const fault = yield* member(source, budget);
    if (fault !== null) faults.push(fault);
    if (fault !== null && fault !== "checksum") return;
  } while (await startsMember(source));
  if (!await source.onlyZerosLeft()) faults.push("not-covered");
}
async function startsMember(source) {
  const magic4 = await source.peek(2);
  return magic4[0] === 31 && magic4[1] === 139;
}
async function* member(source, budget) {
  const headerFault = await skipHeader(source);
  if (headerFault !== null) return headerFault;
  const content2 = inflate(source, budget);
  let sum = 0;
  let size = 0;
  for (; ; ) {
    const { done, value } = await content2.next();
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
  const end2 = text3.indexOf(0);
  if (end2 === -1) return text3.length < longestText ? "truncated" : "too-large";
  await source.skip(end2 + 1);
  return null;
}
var flags, longestText, gzipReader;
var init_gzip_reader = __esm({
  "src/sources/containers/gzip-reader.ts"() {
    "use strict";
    init_node_zlib();
    init_byte_source();
    init_inflate();
    flags = { headerCrc: 2, extra: 4, name: 8, comment: 16 };
    longestText = 64 * 1024;
    gzipReader = { parts: parts2 };
  }
});

// src/sources/containers/libarchive-reader.ts
var libarchive_reader_exports = {};
__export(libarchive_reader_exports, {
  libarchiveReader: () => libarchiveReader
});
async function libarchiveReader() {
  const { libarchiveWasm } = await import("./parts/libarchive-wasm.js");
  const idle = [];
  return {
    async *parts({ read: read2, size }, budget) {
      if (read2 === null || size === null || size > budget.limits.memory) {
        return yield { kind: "unread", name: null, fault: "too-large" };
      }
      const library = idle.pop() ?? await libarchiveWasm(quiet);
      const archive = new Archive(library, read2(0, size), budget);
      try {
        yield* archive.parts();
      } finally {
        archive.close();
      }
      const isSmall = library.module.HEAPU8.length <= mostIdleBytes;
      if (isSmall && !archive.isBroken) idle.push(library);
    }
  };
}
function unread(name, fault) {
  return { kind: "unread", name, fault };
}
var pieceBytes3, mostIdleBytes, regularFile, quiet, Archive;
var init_libarchive_reader = __esm({
  "src/sources/containers/libarchive-reader.ts"() {
    "use strict";
    init_byte_source();
    pieceBytes3 = 64 * 1024;
    mostIdleBytes = 64 * 1024 ** 2;
    regularFile = 32768;
    quiet = { print: () => {
    }, printErr: () => {
    } };
    Archive = class {
      #library;
      #budget;
      #bytes;
      /** Addresses in the memory of the library. */
      #archive = 0;
      #input = 0;
      #buffer = 0;
      /** WebAssembly itself has failed: its memory may be damaged. */
      isBroken = false;
      constructor(library, bytes, budget) {
        this.#library = library;
        this.#budget = budget;
        this.#bytes = bytes.length;
        const { module } = library;
        this.#input = module._malloc(bytes.length);
        this.#buffer = module._malloc(pieceBytes3);
        if (this.#input !== 0) module.HEAPU8.set(bytes, this.#input);
      }
      *parts() {
        if (this.#input === 0 || this.#buffer === 0) return yield unread(null, "too-large");
        const fault = this.#try(() => this.#open());
        if (fault !== null) return yield unread(null, fault);
        let count = 0;
        for (let entry = this.#next(); entry !== 0; entry = this.#next()) {
          count++;
          this.#budget.entry();
          this.#budget.give(0);
          yield* this.#entry(entry);
        }
        const last = this.#lastFault();
        if (last !== null || count === 0) yield unread(null, last ?? "damaged");
      }
      close() {
        if (this.isBroken) return;
        const { module } = this.#library;
        this.#try(() => {
          if (this.#archive !== 0) this.#library.read_free(this.#archive);
          module._free(this.#buffer);
          module._free(this.#input);
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
        let entry = 0;
        if (!this.isBroken) {
          this.#try(() => {
            entry = this.#library.read_next_entry(this.#archive);
          });
        }
        return entry;
      }
      *#entry(entry) {
        if (this.#library.entry_filetype(entry) !== regularFile) return;
        const path = this.#library.entry_pathname(entry);
        const name = path === null ? null : Buffer.from(path);
        if (this.#library.entry_is_encrypted(entry) !== 0) return yield unread(name, "encrypted");
        const faults = [];
        yield { kind: "entry", name, content: this.#content(faults) };
        for (const fault of faults) yield unread(name, fault);
      }
      *#content(faults) {
        for (; ; ) {
          let length = 0;
          const fault = this.#try(() => {
            length = this.#library.read_data(this.#archive, this.#buffer, pieceBytes3);
          });
          if (fault !== null) faults.push(fault);
          if (length === 0) return;
          const { HEAPU8 } = this.#library.module;
          const piece = Buffer.from(HEAPU8.subarray(this.#buffer, this.#buffer + length));
          yield* giveOut(piece, this.#budget);
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
        return encrypted > 0 ? "encrypted" : "damaged";
      }
      #try(call) {
        try {
          call();
          return null;
        } catch (error) {
          if (!(error instanceof Error) || error.name !== "Error") this.isBroken = true;
          return "damaged";
        }
      }
    };
  }
});

// src/sources/containers/frames.ts
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
async function* readFrames(source, budget, faults, open2) {
  for (let isFirst = true; ; isFirst = false) {
    const start3 = await source.peek(8);
    if (start3.length === 0 && !isFirst) return;
    budget.entry();
    budget.give(0);
    const number2 = start3.length < 4 ? null : start3.readUInt32LE(0);
    const frame = number2 === null ? null : open2(number2);
    let fault;
    if (frame !== null) fault = yield* frame;
    else if (number2 !== null && isSkippable(number2)) fault = await skipFrame(source, start3);
    else fault = isFirst ? "truncated" : "not-covered";
    if (fault !== null) faults.add(fault);
    if (fault !== null && fault !== "checksum") return;
  }
}
async function skipFrame(source, start3) {
  const isWhole = start3.length === 8 && await source.skip(8 + start3.readUInt32LE(4));
  return isWhole ? null : "truncated";
}
var magic3, skippable, isSkippable;
var init_frames = __esm({
  "src/sources/containers/frames.ts"() {
    "use strict";
    magic3 = { zstd: 4247762216, lz4: 407708164, lz4Legacy: 407642370 };
    skippable = 407710288;
    isSkippable = (number2) => (number2 & 4294967280) >>> 0 === skippable;
  }
});

// src/sources/containers/lz4-block.ts
function decodeBlock(block, target, start3, oldest) {
  let from = 0;
  let to = start3;
  const damaged = () => ({ end: to, isWhole: false });
  const longLength = () => {
    for (let length = 15; ; ) {
      const byte = block[from++] ?? Number.NaN;
      length += byte;
      if (byte !== more) return length;
    }
  };
  while (from < block.length) {
    const token = block[from++] ?? 0;
    const literals = token >>> 4 === 15 ? longLength() : token >>> 4;
    if (!(from + literals <= block.length && to + literals <= target.length)) return damaged();
    block.copy(target, to, from, from + literals);
    from += literals;
    to += literals;
    if (from === block.length) return { end: to, isWhole: true };
    if (from + 2 > block.length) return damaged();
    const source = to - block.readUInt16LE(from);
    from += 2;
    const length = 4 + ((token & 15) === 15 ? longLength() : token & 15);
    if (!(source >= oldest && source < to && to + length <= target.length)) return damaged();
    if (source + length <= to) target.copyWithin(to, source, source + length);
    else for (let i = 0; i < length; i++) target[to + i] = target[source + i] ?? 0;
    to += length;
  }
  return damaged();
}
var more;
var init_lz4_block = __esm({
  "src/sources/containers/lz4-block.ts"() {
    "use strict";
    more = 255;
  }
});

// src/sources/containers/xxhash.ts
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
function add2(to, { high, low }) {
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
  add2(lane, input);
  rotateWide(lane, 31);
  multiply(lane, q1);
}
function combine(hash, value, bits, factor, term) {
  hash.high ^= value.high;
  hash.low ^= value.low;
  rotateWide(hash, bits);
  multiply(hash, factor);
  add2(hash, term);
}
var stripes, narrow, rotate, Xxh32, wide, q1, q2, q3, q4, q5, Xxh64;
var init_xxhash = __esm({
  "src/sources/containers/xxhash.ts"() {
    "use strict";
    stripes = { narrow: 16, wide: 32 };
    narrow = {
      p1: 2654435761,
      p2: 2246822519,
      p3: 3266489917,
      p4: 668265263,
      p5: 374761393
    };
    rotate = (value, bits) => value << bits | value >>> 32 - bits;
    Xxh32 = class {
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
    wide = (high, low) => ({ high: high | 0, low: low | 0 });
    q1 = wide(2654435761, 2246822535);
    q2 = wide(3266489917, 668265295);
    q3 = wide(374761393, 2654435833);
    q4 = wide(2246822519, 3266489955);
    q5 = wide(668265263, 374761413);
    Xxh64 = class {
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
        add2(hash, wide(Math.floor(this.#total / 2 ** 32), this.#total));
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
          add2(hash, rotated);
        }
        for (const lane of this.#lanes) {
          const round = wide(0, 0);
          round64(round, { ...lane });
          hash.high ^= round.high;
          hash.low ^= round.low;
          multiply(hash, q1);
          add2(hash, q4);
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
  }
});

// src/sources/containers/lz4-reader.ts
var lz4_reader_exports = {};
__export(lz4_reader_exports, {
  lz4Reader: () => lz4Reader
});
function hashOf2(bytes) {
  const hash = new Xxh32();
  hash.add(bytes);
  return hash.digest();
}
var flags2, historyBytes, legacyBlockBytes, uncompressed, lz4Reader, Reader, Blocks;
var init_lz4_reader = __esm({
  "src/sources/containers/lz4-reader.ts"() {
    "use strict";
    init_byte_source();
    init_frames();
    init_lz4_block();
    init_xxhash();
    flags2 = { independent: 32, blockChecksum: 16, size: 8, checksum: 4, dictionary: 1 };
    historyBytes = 64 * 1024;
    legacyBlockBytes = 8 * 1024 ** 2;
    uncompressed = 2147483648;
    lz4Reader = {
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
    Reader = class {
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
          if (number2 === magic3.lz4) return this.#frame();
          return number2 === magic3.lz4Legacy ? this.#legacyFrame() : null;
        });
      }
      /** The buffer is made once: a file may have many small frames. */
      #blocks(blockBytes2, isLinked) {
        const size = historyBytes + blockBytes2;
        if (this.#buffer.length < size) this.#buffer = Buffer.alloc(size);
        return new Blocks(this.#buffer.subarray(0, size), isLinked);
      }
      async *#frame() {
        const frame = await this.#takeHeader();
        if (typeof frame === "string") return frame;
        const blocks = this.#blocks(frame.blockBytes, (frame.flags & flags2.independent) === 0);
        const hash = new Xxh32();
        for (; ; ) {
          const head = await this.#source.take(4);
          if (head === null) return "truncated";
          const size = head.readUInt32LE(0);
          if (size === 0) break;
          const fault = yield* this.#block(frame, size, blocks, hash);
          if (fault !== null) return fault;
        }
        if ((frame.flags & flags2.checksum) === 0) return null;
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
        const { content: content2, isWhole } = isPlain2 ? blocks.plain(body) : blocks.decode(body);
        if ((frame.flags & flags2.checksum) !== 0) hash.add(content2);
        yield* giveOut(content2, this.#budget);
        if (!isWhole) return "damaged";
        if ((frame.flags & flags2.blockChecksum) === 0) return null;
        const checksum = await this.#source.take(4);
        if (checksum === null) return "truncated";
        if (checksum.readUInt32LE(0) !== hashOf2(body)) this.faults.add("checksum");
        return null;
      }
      async #takeHeader() {
        const start3 = await this.#source.peek(6);
        if (start3.length < 6) return "truncated";
        const set = start3[4] ?? 0;
        const sizeCode = (start3[5] ?? 0) >>> 4 & 7;
        const optional = ((set & flags2.size) === 0 ? 0 : 8) + ((set & flags2.dictionary) === 0 ? 0 : 4);
        const header2 = await this.#source.take(6 + optional + 1);
        if (header2 === null) return "truncated";
        const sum = hashOf2(header2.subarray(4, -1)) >>> 8 & 255;
        if (sum !== header2.at(-1) || sizeCode < 4 || set >>> 6 !== 1) return "damaged";
        if ((set & flags2.dictionary) !== 0) return "unsupported";
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
          if (size === magic3.lz4Legacy || size === magic3.lz4 || isSkippable(size)) return null;
          if (size > legacyBlockBytes * 2) return "damaged";
          const block = await this.#source.take(4 + size);
          if (block === null) return "truncated";
          const { content: content2, isWhole } = blocks.decode(block.subarray(4));
          yield* giveOut(content2, this.#budget);
          if (!isWhole) return "damaged";
        }
      }
    };
    Blocks = class {
      #buffer;
      #isLinked;
      #history = 0;
      /** @param buffer room for the history and one block; what it holds is not read. */
      constructor(buffer, isLinked) {
        this.#buffer = buffer;
        this.#isLinked = isLinked;
      }
      decode(block) {
        const oldest = historyBytes - this.#history;
        const { end: end2, isWhole } = decodeBlock(block, this.#buffer, historyBytes, oldest);
        const content2 = Buffer.from(this.#buffer.subarray(historyBytes, end2));
        this.#remember(end2);
        return { content: content2, isWhole };
      }
      plain(content2) {
        content2.copy(this.#buffer, historyBytes);
        this.#remember(historyBytes + content2.length);
        return { content: content2, isWhole: true };
      }
      #remember(end2) {
        if (!this.#isLinked) return;
        this.#history = Math.min(historyBytes, this.#history + end2 - historyBytes);
        this.#buffer.copyWithin(0, end2 - historyBytes, end2);
      }
    };
  }
});

// src/sources/containers/lzw-reader.ts
var lzw_reader_exports = {};
__export(lzw_reader_exports, {
  lzwReader: () => lzwReader
});
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
function codeAt(group, bit, width) {
  const place = bit >>> 3;
  const word = (group[place] ?? 0) | (group[place + 1] ?? 0) << 8 | (group[place + 2] ?? 0) << 16;
  return word >>> (bit & 7) & 2 ** width - 1;
}
var narrowest, clearCode, inputBytes, pieceBytes4, lzwReader, Decoder;
var init_lzw_reader = __esm({
  "src/sources/containers/lzw-reader.ts"() {
    "use strict";
    init_byte_source();
    init_single_content();
    narrowest = 9;
    clearCode = 256;
    inputBytes = 64 * 1024;
    pieceBytes4 = 64 * 1024;
    lzwReader = singleContent(stream3);
    Decoder = class {
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
      #piece = Buffer.alloc(pieceBytes4);
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
          if (this.#filled === pieceBytes4) yield this.#flush();
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
        this.#piece = Buffer.alloc(pieceBytes4);
        this.#filled = 0;
        return piece;
      }
    };
  }
});

// src/sources/containers/mail-headers.ts
function beginsMessage(text3) {
  const lines2 = text3.split(/\r?\n/);
  const known2 = /* @__PURE__ */ new Set();
  for (const [index, line] of lines2.entries()) {
    if (line === "") break;
    if (index > 0 && /^[ \t]/.test(line)) continue;
    const name = field.exec(line)?.[1]?.toLowerCase();
    if (name === void 0 && index > 0 && index === lines2.length - 1) break;
    if (name === void 0) return false;
    if (index === 0 && !isKnown(name) && !name.startsWith("x-")) return false;
    if (isKnown(name)) known2.add(name);
  }
  return known2.size >= 2 && [...known2].some((name) => evidence.has(name));
}
function isKnown(name) {
  return evidence.has(name) || common.has(name);
}
function parseHeaders(stored) {
  const fields2 = /* @__PURE__ */ new Map();
  for (const line of stored.replace(/\r?\n[ \t]/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields2.has(name)) fields2.set(name, line.slice(colon + 1).trim());
  }
  const contentType = fields2.get("content-type") ?? "";
  const type = /^[\w.+-]{1,80}\/[\w.+-]{1,80}/.exec(contentType)?.[0].toLowerCase() ?? "text/plain";
  return {
    type,
    boundary: type.startsWith("multipart/") ? parameter(contentType, "boundary") : null,
    encoding: (fields2.get("content-transfer-encoding") ?? "7bit").toLowerCase(),
    fileName: parameter(fields2.get("content-disposition") ?? "", "filename") ?? parameter(contentType, "name")
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
var separator, evidence, common, field;
var init_mail_headers = __esm({
  "src/sources/containers/mail-headers.ts"() {
    "use strict";
    separator = /^From \S{1,200} {1,9}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.{0,30}\d\d:\d\d.{0,40}\r?\n/;
    evidence = /* @__PURE__ */ new Set([
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
    common = /* @__PURE__ */ new Set(["bcc", "cc", "date", "from", "reply-to", "sender", "subject", "to"]);
    field = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/;
  }
});

// src/sources/containers/mail-body.ts
var windowBytes, longestDelimiter, dashes, PartBody;
var init_mail_body = __esm({
  "src/sources/containers/mail-body.ts"() {
    "use strict";
    windowBytes = 128 * 1024;
    longestDelimiter = 1200;
    dashes = Buffer.from("\n--");
    PartBody = class {
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
          const end2 = found?.start ?? (isLast ? bytes.length : bytes.length - longestDelimiter);
          this.#isRead = isLast || found !== null;
          this.#delimiter = found?.delimiter ?? null;
          await this.#source.skip(found?.end ?? end2);
          if (end2 > 0) yield bytes.subarray(0, end2);
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
        const start3 = at + dashes.length;
        for (let level = this.#boundaries.length - 1; level >= 0; level--) {
          const boundary = this.#boundaries[level] ?? dashes;
          if (!bytes.subarray(start3, start3 + boundary.length).equals(boundary)) continue;
          const rest = start3 + boundary.length;
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
  }
});

// src/sources/containers/mail-encodings.ts
function transferDecoder(encoding) {
  if (isPlain(encoding)) return new Plain();
  if (encoding === "base64") return new Base64();
  return encoding === "quoted-printable" ? new QuotedPrintable() : null;
}
function isPlain(encoding) {
  return encoding === "7bit" || encoding === "8bit" || encoding === "binary";
}
function unquoted(text3) {
  const decoded = text3.replace(
    /=(?:([0-9A-Fa-f]{2})|[ \t]{0,80}\r?\n)/g,
    (_, hex) => hex === void 0 ? "" : String.fromCharCode(Number.parseInt(hex, 16))
  );
  return Buffer.from(decoded, "latin1");
}
var Plain, Base64, QuotedPrintable;
var init_mail_encodings = __esm({
  "src/sources/containers/mail-encodings.ts"() {
    "use strict";
    Plain = class {
      fault = null;
      decode(bytes) {
        return bytes;
      }
      end() {
        return Buffer.alloc(0);
      }
    };
    Base64 = class {
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
    QuotedPrintable = class {
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
  }
});

// src/sources/containers/mail-reader.ts
var mail_reader_exports = {};
__export(mail_reader_exports, {
  mailReader: () => mailReader
});
function headersEnd(bytes) {
  for (let at = 0; at !== -1; ) {
    const isReturn = bytes[at] === 13;
    if (bytes[isReturn ? at + 1 : at] === 10) return at + (isReturn ? 2 : 1);
    const next = bytes.indexOf(10, at);
    at = next === -1 ? -1 : next + 1;
  }
  return null;
}
var longestHeaders, mostLevels, mailReader, Message;
var init_mail_reader = __esm({
  "src/sources/containers/mail-reader.ts"() {
    "use strict";
    init_byte_source();
    init_mail_body();
    init_mail_encodings();
    init_mail_headers();
    longestHeaders = 256 * 1024;
    mostLevels = 32;
    mailReader = {
      async *parts(input, budget) {
        const source = new ByteSource(input, budget);
        try {
          yield* new Message(source, budget).parts();
        } finally {
          await source.close();
        }
      }
    };
    Message = class {
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
        const end2 = headersEnd(bytes);
        if (end2 === null && bytes.length === longestHeaders) return null;
        const text3 = bytes.toString("latin1", 0, end2 ?? bytes.length);
        await this.#source.skip(end2 ?? bytes.length);
        return parseHeaders(text3);
      }
      async *#leaf(headers, body) {
        this.#number++;
        const { encoding, fileName, type } = headers;
        if (isPlain(encoding) && fileName === null && type.startsWith("text/")) return;
        const name = Buffer.from(fileName ?? `part ${this.#number}`, "latin1");
        const decoder = transferDecoder(encoding);
        if (decoder === null) return yield { kind: "unread", name, fault: "unsupported" };
        const content2 = async function* (budget) {
          for await (const piece of body.pieces()) yield* giveOut(decoder.decode(piece), budget);
          yield* giveOut(decoder.end(), budget);
        };
        yield { kind: "entry", name, content: content2(this.#budget) };
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
  }
});

// src/sources/containers/mbox-reader.ts
var mbox_reader_exports = {};
__export(mbox_reader_exports, {
  mboxReader: () => mboxReader
});
async function skipLine(source) {
  const bytes = await source.peek(longestLine + lineStart.length);
  if (bytes.length === 0) return false;
  const end2 = bytes.indexOf(10, 1);
  await source.skip(end2 === -1 ? bytes.length : end2 + 1);
  return true;
}
function nextSeparator(bytes) {
  for (let at = bytes.indexOf(lineStart); at !== -1; at = bytes.indexOf(lineStart, at + 1)) {
    const line = bytes.toString("latin1", at + 1, at + 1 + longestLine);
    if (separator.test(line)) return at;
  }
  return null;
}
var windowBytes2, lineStart, longestLine, mboxReader, Message2;
var init_mbox_reader = __esm({
  "src/sources/containers/mbox-reader.ts"() {
    "use strict";
    init_byte_source();
    init_mail_headers();
    windowBytes2 = 256 * 1024;
    lineStart = Buffer.from("\nFrom ");
    longestLine = 320;
    mboxReader = {
      async *parts(input, budget) {
        const source = new ByteSource(input, budget);
        try {
          for (let number2 = 1; await skipLine(source); number2++) {
            budget.entry();
            const name = Buffer.from(`message ${number2}`);
            const content2 = new Message2(source, budget);
            yield { kind: "entry", name, content: content2.pieces() };
            if (!content2.isRead) for await (const _ of content2.pieces()) ;
          }
        } finally {
          await source.close();
        }
      }
    };
    Message2 = class {
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
          const end2 = next ?? (isLast ? bytes.length : bytes.length - longestLine);
          yield* giveOut(bytes.subarray(0, end2), this.#budget);
          await this.#source.skip(end2);
          this.#isRead = next !== null || isLast;
        }
      }
    };
  }
});

// src/sources/containers/growing-bytes.ts
var GrowingBytes;
var init_growing_bytes = __esm({
  "src/sources/containers/growing-bytes.ts"() {
    "use strict";
    GrowingBytes = class {
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
      repeat(start3, count) {
        if (!this.#makeRoom(count)) return;
        for (let index = 0; index < count; index++) {
          this.#buffer[this.#length++] = this.#buffer[start3 + index] ?? 0;
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
  }
});

// src/sources/containers/office-text.ts
function isBlank(bytes) {
  return bytes.every((byte) => byte <= 32);
}
var runs, paragraphs, lines, characters, asides, newline, longestAside, RunText;
var init_office_text = __esm({
  "src/sources/containers/office-text.ts"() {
    "use strict";
    init_growing_bytes();
    runs = /* @__PURE__ */ new Set(["w:t", "w:delText", "w:instrText", "a:t", "t", "m:t"]);
    paragraphs = /* @__PURE__ */ new Set(["text:p", "text:h"]);
    lines = /* @__PURE__ */ new Set([
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
    characters = {
      "w:tab": " ",
      "w:ptab": " ",
      "w:noBreakHyphen": "-",
      "text:tab": " ",
      "text:s": " "
    };
    asides = /* @__PURE__ */ new Set([
      "w:delText",
      "w:instrText",
      "rPh",
      "office:annotation",
      "text:note",
      "text:tracked-changes"
    ]);
    newline = 10;
    longestAside = 256 * 1024;
    RunText = class {
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
        const taken = this.#shown.bytes;
        this.#shown = new GrowingBytes(Number.POSITIVE_INFINITY);
        return taken;
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
          this.#aside.addByte(newline);
          return;
        }
        if (!this.#isAtLineStart) this.#shown.addByte(newline);
        this.#isAtLineStart = true;
        this.#giveAside();
      }
      #giveAside() {
        if (this.#aside.length === 0) return;
        this.#shown.add(this.#aside.bytes);
        this.#shown.addByte(newline);
        this.#aside.cut(0);
      }
    };
  }
});

// src/sources/containers/xml-tokens.ts
function startsWith2(bytes, at, start3) {
  return bytes.subarray(at, at + start3.length).equals(start3);
}
function tagEnd(bytes, at) {
  const most = Math.min(bytes.length, at + longestTag);
  let quote2 = 0;
  for (let place = at + 1; place < most; place++) {
    const byte = bytes[place] ?? 0;
    if (byte === less) return place;
    if (byte === quote2) quote2 = 0;
    else if (quote2 === 0 && byte === greater) return place + 1;
    else if (quote2 === 0 && quotes.includes(byte)) quote2 = byte;
  }
  return null;
}
function nameAt(bytes, start3) {
  return /^[A-Za-z_][\w.:-]*/.exec(bytes.toString("latin1", start3, start3 + 80))?.[0] ?? "";
}
var less, greater, ampersand, quotes, longestTag, longestReference, commentStart, cdataStart, cdataEnd, XmlTokens, named;
var init_xml_tokens = __esm({
  "src/sources/containers/xml-tokens.ts"() {
    "use strict";
    less = 60;
    greater = 62;
    ampersand = 38;
    quotes = [34, 39];
    longestTag = 64 * 1024;
    longestReference = 12;
    commentStart = Buffer.from("<!--");
    cdataStart = Buffer.from("<![CDATA[");
    cdataEnd = Buffer.from("]]>");
    XmlTokens = class {
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
        if (startsWith2(bytes, at, commentStart)) return this.#startSkip(at + 4, "-->");
        if (startsWith2(bytes, at, cdataStart)) {
          this.#isCdata = true;
          return at + cdataStart.length;
        }
        const second = bytes[at + 1];
        if (second === 63) return this.#startSkip(at + 2, "?>");
        if (second === 33) return this.#startSkip(at + 2, ">");
        return this.#tag(bytes, at, isLast);
      }
      #startSkip(at, end2) {
        this.#skipsTo = Buffer.from(end2);
        return at;
      }
      #skip(bytes, at, end2, isLast) {
        const found = bytes.indexOf(end2, at);
        if (found !== -1) {
          this.#skipsTo = null;
          return found + end2.length;
        }
        if (isLast) return bytes.length;
        const kept = bytes.length - end2.length + 1;
        return kept > at ? kept : null;
      }
      #cdata(bytes, at, isLast) {
        const found = bytes.indexOf(cdataEnd, at);
        if (found === -1 && !isLast && bytes.length - at < cdataEnd.length) return null;
        const end2 = found !== -1 ? found : isLast ? bytes.length : bytes.length - cdataEnd.length + 1;
        this.#handler.text(bytes.subarray(at, end2));
        if (found === -1) return end2;
        this.#isCdata = false;
        return found + cdataEnd.length;
      }
      #text(bytes, at, isLast) {
        if (bytes[at] === ampersand) return this.#reference(bytes, at, isLast);
        let end2 = at + 1;
        while (end2 < bytes.length && bytes[end2] !== less && bytes[end2] !== ampersand) end2++;
        this.#handler.text(bytes.subarray(at, end2));
        return end2;
      }
      #reference(bytes, at, isLast) {
        if (bytes.length - at < longestReference && !isLast) return null;
        const text3 = bytes.toString("latin1", at, at + longestReference);
        const found = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/.exec(text3);
        const [whole, decimal, hex, name = ""] = found ?? [];
        const code = decimal !== void 0 ? Number(decimal) : Number.parseInt(hex ?? "", 16);
        const char = Number.isNaN(code) ? named[name] : code <= 1114111 ? String.fromCodePoint(code) : void 0;
        this.#handler.text(Buffer.from(char ?? "&"));
        return at + (char === void 0 ? 1 : whole?.length ?? 1);
      }
      #tag(bytes, at, isLast) {
        const end2 = tagEnd(bytes, at);
        if (end2 === null) {
          if (isLast) return bytes.length;
          if (bytes.length - at < longestTag) return null;
          return this.#startSkip(at + 1, ">");
        }
        const isClosing = bytes[at + 1] === 47;
        const start3 = at + (isClosing ? 2 : 1);
        const name = nameAt(bytes, start3);
        if (name === "") {
          this.#handler.text(bytes.subarray(at, at + 1));
          return at + 1;
        }
        if (isClosing) this.#handler.close(name);
        else {
          this.#handler.open(name);
          if (bytes[end2 - 2] === 47) this.#handler.close(name);
        }
        return end2;
      }
    };
    named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  }
});

// src/sources/containers/office-xml-reader.ts
var office_xml_reader_exports = {};
__export(office_xml_reader_exports, {
  officeXmlReader: () => officeXmlReader
});
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
var windowBytes3, officeXmlReader;
var init_office_xml_reader = __esm({
  "src/sources/containers/office-xml-reader.ts"() {
    "use strict";
    init_byte_source();
    init_office_text();
    init_xml_tokens();
    windowBytes3 = 256 * 1024;
    officeXmlReader = {
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
  }
});

// src/sources/containers/pdf-fonts.ts
function append(map, key, value) {
  const values = map.get(key);
  if (values === void 0) map.set(key, [value]);
  else values.push(value);
}
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
      const start3 = at + `begin${kind}`.length;
      const end2 = cmap.indexOf(`end${kind}`, start3);
      yield [kind, cmap.slice(start3, end2 === -1 ? cmap.length : end2)];
      at = end2 === -1 ? cmap.length : end2;
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
function* rangeEntries(section) {
  for (const [, from = "", to = "", text3, list] of section.matchAll(range)) {
    const first = Number.parseInt(from, 16);
    const last = Math.min(Number.parseInt(to, 16), first + mostCodes);
    const texts = list?.match(/[\da-fA-F]{2,64}/g) ?? [];
    for (let code = first; code <= last; code++) {
      const step = code - first;
      const stored = text3 === void 0 ? texts[step] : laterCode(text3, step);
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
var mostReferences, facts, waysToFonts, mostLevels2, Fonts, mostCodes, range;
var init_pdf_fonts = __esm({
  "src/sources/containers/pdf-fonts.ts"() {
    "use strict";
    mostReferences = 1e6;
    facts = /(\d{1,10})[ \r\n\t]{1,9}\d{1,5}[ \r\n\t]{1,9}obj\b|\/Contents[ \r\n\t]{0,9}\[([^\]]{1,9999})\]|\/([^\s/<>[\]()]{1,127})[ \r\n\t]{1,9}(\d{1,10})[ \r\n\t]{1,9}\d{1,5}[ \r\n\t]{1,9}R\b/g;
    waysToFonts = ["Font", "Resources", "Parent"];
    mostLevels2 = 8;
    Fonts = class {
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
    mostCodes = 65536;
    range = /<([\da-fA-F]{2,8})>\s{0,9}<([\da-fA-F]{2,8})>\s{0,9}(?:<([\da-fA-F]{2,64})>|\[([^\]]{0,20000})\])/g;
  }
});

// src/sources/containers/pdf-objects.ts
function nextStream(read2, from, size) {
  for (let place = from; ; ) {
    const found = find(read2, keyword, place, size);
    if (found === null) return null;
    const start3 = dataStart(read2, found + keyword.length);
    if (start3 !== null && followsDictionary(read2, from, found)) {
      return { ...objectBefore(read2, Math.max(from, found - longestDictionary), found), start: start3 };
    }
    place = found + keyword.length;
  }
}
function isEncrypted(read2, size) {
  for (let place = find(read2, encryptKey, 0, size); place !== null; ) {
    const text3 = read2(place, 48).toString("latin1");
    if (/^\/Encrypt\s{0,9}(?:<<|\d{1,10}\s{1,9}\d{1,5}\s{1,9}R\b)/.test(text3)) return true;
    place = find(read2, encryptKey, place + encryptKey.length, size);
  }
  return false;
}
function hasEndMark(read2, from, size) {
  return find(read2, endMark2, from, size) !== null;
}
function find(read2, wanted, from, size) {
  let length = 16 * 1024;
  for (let place = from; place < size; ) {
    const bytes = read2(place, length + wanted.length - 1);
    const found = bytes.indexOf(wanted);
    if (found !== -1) return place + found;
    place += length;
    length = Math.min(windowBytes4, length * 4);
  }
  return null;
}
function dataStart(read2, place) {
  const line = /^ {0,4}(?:\r\n|\n|\r)/.exec(read2(place, 8).toString("latin1"));
  return line === null ? null : place + line[0].length;
}
function followsDictionary(read2, from, place) {
  const start3 = Math.max(from, place - 32);
  return />>\s*$/.test(read2(start3, place - start3).toString("latin1"));
}
function objectBefore(read2, from, place) {
  const text3 = read2(from, place - from).toString("latin1");
  const found = text3.lastIndexOf(" obj");
  if (found === -1) return { number: null, dictionary: text3, place: from };
  const header2 = /(\d{1,10})\s{1,9}\d{1,5}$/.exec(text3.slice(Math.max(0, found - 30), found));
  return {
    number: header2 === null ? null : Number(header2[1]),
    dictionary: text3.slice(found + " obj".length),
    place: from + found + " obj".length
  };
}
var keyword, endKeyword, encryptKey, endMark2, windowBytes4, longestDictionary, StreamEnds;
var init_pdf_objects = __esm({
  "src/sources/containers/pdf-objects.ts"() {
    "use strict";
    keyword = Buffer.from("stream");
    endKeyword = Buffer.from("endstream");
    encryptKey = Buffer.from("/Encrypt");
    endMark2 = Buffer.from("%%EOF");
    windowBytes4 = 1024 ** 2;
    longestDictionary = 64 * 1024;
    StreamEnds = class {
      #read;
      #size;
      /** Where the last search began, and what it found. */
      #from = Number.POSITIVE_INFINITY;
      #found = null;
      constructor(read2, size) {
        this.#read = read2;
        this.#size = size;
      }
      /** The length of the stream if the keyword is there, otherwise the next keyword. Null if there is none. */
      of({ start: start3, dictionary }) {
        const length = /\/Length\s{1,9}(\d{1,12})(?!\s{1,9}\d{1,9}\s{1,9}R)(?!\d)/.exec(dictionary);
        if (length !== null) {
          const end2 = start3 + Number(length[1]);
          const after = end2 < this.#size ? this.#read(end2, 16).toString("latin1") : "";
          if (/^\s{0,2}endstream/.test(after)) return end2;
        }
        return this.#next(start3);
      }
      #next(start3) {
        const isKnown2 = start3 >= this.#from && (this.#found === null || start3 <= this.#found);
        if (!isKnown2) {
          this.#from = start3;
          this.#found = find(this.#read, endKeyword, start3, this.#size);
        }
        return this.#found;
      }
    };
  }
});

// src/sources/containers/pdf-lzw.ts
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
    const start3 = output.length;
    if (previousLength !== 0 && next < mostCodes2) {
      starts2[next] = start3 - previousLength;
      lengths[next] = previousLength + 1;
      next++;
    }
    if (code < clear) output.addByte(code);
    else output.repeat(starts2[code] ?? 0, lengths[code] ?? 0);
    if (output.isFull) return { output: output.bytes, fault: "too-large" };
    previousLength = output.length - start3;
  }
  return { output: output.bytes, fault: "truncated" };
}
function widthOf(next) {
  if (next < 511) return 9;
  if (next < 1023) return 10;
  return next < 2047 ? 11 : 12;
}
var clear, endOfData, mostCodes2;
var init_pdf_lzw = __esm({
  "src/sources/containers/pdf-lzw.ts"() {
    "use strict";
    init_growing_bytes();
    clear = 256;
    endOfData = 257;
    mostCodes2 = 4096;
  }
});

// src/sources/containers/pdf-filters.ts
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
  const decoded = filter === "FlateDecode" ? inflateZlib(source, budget) : decodeWhole(source, filter, budget);
  if (rest.length === 0) return yield* decoded;
  const outcome = { fault: null };
  const next = new ByteSource(
    { size: null, read: null, pieces: () => until(decoded, outcome) },
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
async function* until(decoded, outcome) {
  for (; ; ) {
    const { done, value } = await decoded.next();
    if (done === true) {
      outcome.fault = value;
      return;
    }
    yield value;
  }
}
async function* inflateZlib(source, budget) {
  const header2 = await source.peek(2);
  if (header2.length < 2) return "truncated";
  const [method = 0, flags3 = 0] = header2;
  if ((method & 15) !== 8 || (method * 256 + flags3) % 31 !== 0) return "damaged";
  await source.skip(2);
  const content2 = inflate(source, budget);
  const sum = new Adler32();
  for (; ; ) {
    const { done, value } = await content2.next();
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
function decodeHex(bytes) {
  const end2 = bytes.indexOf(">");
  const text3 = bytes.toString("latin1", 0, end2 === -1 ? bytes.length : end2).replace(/\s+/g, "");
  const output = Buffer.from(text3.length % 2 === 0 ? text3 : `${text3}0`, "hex");
  if (output.length * 2 < text3.length) return { output, fault: "damaged" };
  return { output, fault: end2 === -1 ? "truncated" : null };
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
var images, short, mostFilters, decoders;
var init_pdf_filters = __esm({
  "src/sources/containers/pdf-filters.ts"() {
    "use strict";
    init_adler32();
    init_byte_source();
    init_growing_bytes();
    init_inflate();
    init_pdf_lzw();
    images = /* @__PURE__ */ new Set(["DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode"]);
    short = {
      Fl: "FlateDecode",
      AHx: "ASCIIHexDecode",
      A85: "ASCII85Decode",
      LZW: "LZWDecode",
      RL: "RunLengthDecode"
    };
    mostFilters = 8;
    decoders = {
      ASCIIHexDecode: decodeHex,
      ASCII85Decode: decode85,
      RunLengthDecode: decodeRuns,
      LZWDecode: decodeLzw
    };
  }
});

// src/sources/containers/pdf-stream.ts
var isPicture, isTable, isAttached, predictor, longestMark, ReadStream;
var init_pdf_stream = __esm({
  "src/sources/containers/pdf-stream.ts"() {
    "use strict";
    init_byte_source();
    init_growing_bytes();
    init_pdf_filters();
    isPicture = /\/Subtype\s{0,9}\/Image\b/;
    isTable = /\/Type\s{0,9}\/XRef\b/;
    isAttached = /\/EmbeddedFile\b/;
    predictor = /\/Predictor\s{0,9}(?:[2-9]|1\d)/;
    longestMark = 16;
    ReadStream = class {
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
      constructor(read2, size, ends, header2, budget) {
        this.header = header2;
        this.#read = read2;
        this.#budget = budget;
        this.#size = size;
        this.#filters = filtersOf(header2.dictionary);
        this.#statedEnd = ends.of(header2);
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
      async *pieces() {
        const source = this.#source();
        const content2 = this.#decoded(source);
        const notes = this.#budget.isThorough && !isPicture.test(this.header.dictionary);
        let before = "";
        for (; ; ) {
          const { done, value } = await content2.next();
          if (done === true) {
            this.#finish(value, source);
            return;
          }
          if (notes) before = this.#note(before + value.toString("latin1"));
          yield value;
        }
      }
      /** Reads it into memory, as far as it can be read and up to a limit. */
      async collect() {
        const bytes = new GrowingBytes(this.#budget.limits.memory);
        const content2 = this.#decoded(this.#source());
        for (; ; ) {
          const { done, value } = await content2.next();
          if (done === true) return { bytes: bytes.bytes, isCut: false };
          bytes.add(value);
          if (bytes.isFull) return { bytes: bytes.bytes, isCut: true };
        }
      }
      #source() {
        const end2 = this.#statedEnd ?? this.#size;
        return new ByteSource(rangeOf(this.#read, this.header.start, end2), this.#budget);
      }
      #decoded(source) {
        return decodeStream(source, this.#filters, this.#budget);
      }
      #finish(fault, source) {
        const { dictionary, start: start3 } = this.header;
        this.#fault = fault;
        if (fault === null && this.#statedEnd === null) this.#fault = "truncated";
        const isText = !isPicture.test(dictionary) && !isTable.test(dictionary);
        if (isText && predictor.test(dictionary)) this.#fault ??= "unsupported";
        const isRead = fault === null || fault === "checksum";
        if (isRead && this.#filters[0] === "FlateDecode") this.#end = start3 + source.position;
        else if (this.#statedEnd === null) this.#end = start3;
      }
      /** @returns the last bytes, which may begin a mark. */
      #note(text3) {
        if (text3.includes("begincmap")) this.#isMap = true;
        if (/\bT[jJ]\b/.test(text3)) this.#showsText = true;
        return text3.slice(-longestMark);
      }
    };
  }
});

// src/sources/containers/pdf-strings.ts
function literalString(bytes, start3) {
  let isPlain2 = true;
  let depth = 1;
  let at = start3 + 1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === codes.backslash) {
      isPlain2 = false;
      at++;
    } else if (byte === codes.open) depth++;
    else if (byte === codes.close && --depth === 0) break;
  }
  const stored = bytes.subarray(start3 + 1, at);
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
function octalDigits(bytes, at) {
  let count = 1;
  while (count < 3 && isOctal(bytes[at + count] ?? 0)) count++;
  return count;
}
function hexString(bytes, start3) {
  let end2 = start3 + 1;
  while (isHexOrBlank(bytes[end2] ?? 0)) end2++;
  if (bytes[end2] !== codes.greater) return null;
  const text3 = bytes.toString("latin1", start3 + 1, end2).replace(/\s+/g, "");
  const padded = text3.length % 2 === 0 ? text3 : `${text3}0`;
  return { bytes: Buffer.from(padded, "hex"), isPlain: false, end: end2 + 1 };
}
function isHexOrBlank(byte) {
  if (byte >= 48 && byte <= 57) return true;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 || byte === 32 || byte >= 9 && byte <= 13;
}
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
      found.push(string.bytes, newline2);
    }
    at = string?.end ?? at + (byte === codes.less ? 2 : 1);
  }
  return found.length === 0 ? null : Buffer.concat(found);
}
function lineEnd(bytes, from) {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === 10 || bytes[at] === 13) return at;
  }
  return bytes.length;
}
var codes, controls, isOctal, shortest, newline2;
var init_pdf_strings = __esm({
  "src/sources/containers/pdf-strings.ts"() {
    "use strict";
    codes = { open: 40, close: 41, backslash: 92, less: 60, greater: 62, percent: 37 };
    controls = {
      110: 10,
      114: 13,
      116: 9,
      98: 8,
      102: 12
    };
    isOctal = (byte) => byte >= 48 && byte <= 55;
    shortest = 8;
    newline2 = Buffer.from("\n");
  }
});

// src/sources/containers/pdf-text.ts
function shownText(content2, fontOf, most) {
  const shown = new Lines(fontOf, most);
  for (let at = 0; at < content2.length && shown.isWhole; ) at = shown.token(content2, at);
  return shown.result();
}
function fontNames(content2) {
  const selected = /\/([^\s/<>[\]()]{1,127})\s{1,9}[-+.\d]{1,20}\s{1,9}Tf\b/g;
  const names = /* @__PURE__ */ new Set();
  for (const [, name = ""] of content2.toString("latin1").matchAll(selected)) names.add(name);
  return names;
}
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
var spaceStep, newline3, space, newLineOperators, Lines;
var init_pdf_text = __esm({
  "src/sources/containers/pdf-text.ts"() {
    "use strict";
    init_growing_bytes();
    init_pdf_strings();
    spaceStep = -200;
    newline3 = 10;
    space = 32;
    newLineOperators = /* @__PURE__ */ new Set(["Td", "TD", "Tm", "T*", "BT", "ET"]);
    Lines = class {
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
        let end2 = at + 1;
        while (end2 < bytes.length && !isSeparator(bytes[end2] ?? 0) && !isDelimiter(bytes[end2] ?? 0)) {
          end2++;
        }
        const word = bytes.toString("latin1", at, Math.min(end2, at + 128));
        if (word === "ID") return imageEnd(bytes, end2);
        this.#word(word);
        return end2;
      }
      #string({ bytes, isPlain: isPlain2, end: end2 }) {
        const start3 = this.#output.length;
        if (this.#font === null) this.#output.add(bytes);
        else this.#font(bytes, this.#output);
        if (!isPlain2 || !this.#output.bytes.subarray(start3).equals(bytes))
          this.#operandsArePlain = false;
        this.#operandStrings++;
        return end2;
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
          if (this.#lineStrings > 0) this.#output.insert(this.#operands, newline3);
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
        this.#output.addByte(newline3);
        this.#operands = this.#output.length;
        this.#lineStrings = 0;
      }
    };
  }
});

// src/sources/containers/pdf-reader.ts
var pdf_reader_exports = {};
__export(pdf_reader_exports, {
  pdfReader: () => pdfReader
});
function identityOf(...parts4) {
  const hash = createHash("sha256");
  for (const part of parts4) hash.update(part);
  return hash.digest("base64");
}
function nameOf(object, suffix) {
  return Buffer.from(`object ${object ?? "without number"}${suffix}`);
}
var pdfReader, windowBytes5, longestObject, longestRepeated, mostChoices, Document, longestFont;
var init_pdf_reader = __esm({
  "src/sources/containers/pdf-reader.ts"() {
    "use strict";
    init_node_crypto();
    init_byte_source();
    init_pdf_fonts();
    init_pdf_objects();
    init_pdf_stream();
    init_pdf_strings();
    init_pdf_text();
    pdfReader = {
      async *parts(input, budget) {
        if (input.read === null || input.size === null)
          return yield { kind: "unread", name: null, fault: "too-large" };
        yield* new Document(input.read, input.size, budget).parts();
      }
    };
    windowBytes5 = 1024 ** 2;
    longestObject = 64 * 1024;
    longestRepeated = 8 * 1024 ** 2;
    mostChoices = 16;
    Document = class {
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
      constructor(read2, size, budget) {
        this.#read = read2;
        this.#size = size;
        this.#budget = budget;
        this.#isEncrypted = isEncrypted(read2, size);
        this.#ends = new StreamEnds(read2, size);
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
          const text3 = window.toString("latin1");
          const object = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b/.exec(text3);
          this.#note(text3, null);
          yield* this.#strings(window, object === null ? null : Number(object[1]));
        }
      }
      async *#strings(bytes, object) {
        if (this.#isEncrypted) return;
        const id = `strings ${identityOf(bytes)}`;
        if (this.#budget.seen.isKnownEmpty(id)) return;
        const onEmpty = () => this.#budget.seen.noteEmpty(id);
        const strings = hiddenStrings(bytes);
        if (strings === null) return onEmpty();
        this.#budget.entry();
        const content2 = giveOut(strings, this.#budget);
        yield { kind: "entry", name: nameOf(object, " text"), onEmpty, content: content2 };
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
        if (id === null || !this.#budget.seen.isKnownEmpty(id)) {
          const content2 = stream4.pieces();
          const onEmpty = () => {
            if (id !== null && stream4.fault === null) this.#budget.seen.noteEmpty(id);
          };
          if (stream4.isGivenOut) yield { kind: "entry", name, onEmpty, content: content2 };
          else for await (const _ of content2) ;
        }
        if (stream4.fault !== null && !this.#isEncrypted) {
          yield { kind: "unread", name, fault: stream4.fault };
        }
        if (/\/Type\s{0,9}\/ObjStm\b/.test(dictionary)) yield* this.#objectStream(stream4);
        if (stream4.isMap && number2 !== null) this.#maps.set(number2, stream4);
        if (stream4.showsText) this.#texts.push(stream4);
        return stream4.end;
      }
      /**
       * Identifies a stream that need not be read again: the versions of a document in a history share most of them. Null if
       * it must be, because its text is extracted too, or its end is not stated.
       */
      #repeatable(header2) {
        const end2 = this.#ends.of(header2);
        if (this.#budget.isThorough || end2 === null || end2 - header2.start > longestRepeated) return null;
        return identityOf(header2.dictionary, this.#read(header2.start, end2 - header2.start));
      }
      /** Objects in a stream: pairs of their numbers and places, then the objects. */
      async *#objectStream(stream4) {
        const { bytes, isCut } = await stream4.collect();
        const text3 = bytes.toString("latin1");
        const { dictionary, number: number2 } = stream4.header;
        if (isCut) yield { kind: "unread", name: nameOf(number2, " text"), fault: "too-large" };
        const first = Number(/\/First\s{1,9}(\d{1,9})/.exec(dictionary)?.[1] ?? 0);
        const numbers = (text3.slice(0, first).match(/\d{1,10}/g) ?? []).map(Number);
        for (let index = 0; index + 1 < numbers.length; index += 2) {
          const start3 = first + (numbers[index + 1] ?? 0);
          const end2 = first + (numbers[index + 3] ?? text3.length);
          if (end2 - start3 <= longestFont) this.#note(text3.slice(start3, end2), numbers[index] ?? null);
        }
        yield* this.#strings(bytes, number2);
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
        const loaded3 = this.#loadedMaps.get(object);
        if (loaded3 !== void 0) return loaded3;
        const collected = await this.#maps.get(object)?.collect();
        const map = collected === void 0 ? null : readMap(collected.bytes.toString("latin1"));
        this.#loadedMaps.set(object, map);
        return map;
      }
    };
    longestFont = 64 * 1024;
  }
});

// src/sources/containers/zlib-reader.ts
var zlib_reader_exports = {};
__export(zlib_reader_exports, {
  zlibReader: () => zlibReader,
  zlibStream: () => zlibStream
});
async function* zlibStream(source, budget, faults) {
  await source.skip(2);
  const content2 = inflate(source, budget);
  const sum = new Adler32();
  let next = await content2.next();
  for (; next.done !== true; next = await content2.next()) {
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
var zlibReader;
var init_zlib_reader = __esm({
  "src/sources/containers/zlib-reader.ts"() {
    "use strict";
    init_adler32();
    init_inflate();
    init_single_content();
    zlibReader = singleContent(zlibStream);
  }
});

// src/sources/containers/png-reader.ts
var png_reader_exports = {};
__export(png_reader_exports, {
  pngReader: () => pngReader
});
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
function afterKeyword(data) {
  const end2 = data.indexOf(0);
  return end2 === -1 ? data.length : end2 + 2;
}
function keywordOf(data) {
  const end2 = data.indexOf(0);
  return data.subarray(0, Math.min(80, end2 === -1 ? data.length : end2));
}
async function* text(data, start3, budget) {
  if (start3 === null) return;
  budget.entry();
  const name = keywordOf(data);
  const pieces2 = async function* () {
    yield data.subarray(start3);
  };
  const source = new ByteSource({ size: null, read: null, pieces: pieces2 }, budget);
  const faults = [];
  yield { kind: "entry", name, content: zlibStream(source, budget, faults) };
  for (const fault of faults) yield { kind: "unread", name, fault };
}
var signatureBytes, longestText2, pngReader, compressedText;
var init_png_reader = __esm({
  "src/sources/containers/png-reader.ts"() {
    "use strict";
    init_node_zlib();
    init_byte_source();
    init_zlib_reader();
    signatureBytes = 8;
    longestText2 = 16 * 1024 ** 2;
    pngReader = {
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
    compressedText = {
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
  }
});

// src/sources/containers/rpm-reader.ts
var rpm_reader_exports = {};
__export(rpm_reader_exports, {
  rpmReader: () => rpmReader
});
var leadBytes, introBytes, introMagic, indexBytes, longestHeader, pieceBytes5, rpmReader;
var init_rpm_reader = __esm({
  "src/sources/containers/rpm-reader.ts"() {
    "use strict";
    init_byte_source();
    leadBytes = 96;
    introBytes = 16;
    introMagic = 2393761793;
    indexBytes = 16;
    longestHeader = 64 * 1024 ** 2;
    pieceBytes5 = 256 * 1024;
    rpmReader = {
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
          for (let piece = await source.some(pieceBytes5); piece !== null; ) {
            yield* giveOut(piece, budget);
            piece = await source.some(pieceBytes5);
          }
        }
      }
    };
  }
});

// src/sources/containers/sqlite-cells.ts
function isRowPage(page, start3) {
  return page[start3] === kinds2.tableLeaf;
}
function* cellsOf(page, start3, usable) {
  const kind = page[start3] ?? 0;
  const hasRecords = kind === kinds2.tableLeaf || kind === kinds2.indexLeaf || kind === kinds2.indexInterior;
  if (!hasRecords || page.length < usable) return page.length >= usable || !hasRecords;
  const count = page.readUInt16BE(start3 + 3);
  const pointers = start3 + (kind === kinds2.indexInterior ? 12 : 8);
  let isSound = pointers + count * 2 <= usable;
  for (let index = 0; index < count && pointers + index * 2 + 2 <= usable; index++) {
    const cell = cellAt(page, page.readUInt16BE(pointers + index * 2), kind, usable);
    if (cell === null) isSound = false;
    else yield cell;
  }
  return isSound;
}
function cellAt(page, place, kind, usable) {
  const [size, sizeLength] = varint(page, place + (kind === kinds2.indexInterior ? 4 : 0));
  let start3 = place + (kind === kinds2.indexInterior ? 4 : 0) + sizeLength;
  if (kind === kinds2.tableLeaf) start3 += varint(page, start3)[1];
  const localSize = localBytes(size, kind, usable);
  const end2 = start3 + localSize;
  if (place === 0 || end2 + (localSize < size ? 4 : 0) > usable) return null;
  return {
    local: page.subarray(start3, end2),
    size,
    overflow: localSize < size ? page.readUInt32BE(end2) : 0
  };
}
function localBytes(size, kind, usable) {
  const most = kind === kinds2.tableLeaf ? usable - 35 : Math.floor((usable - 12) * 64 / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const wanted = least + (size - least) % (usable - 4);
  return wanted <= most ? wanted : least;
}
function varint(bytes, start3) {
  let value = 0;
  for (let length = 1; length <= 8; length++) {
    const byte = bytes[start3 + length - 1] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, length];
  }
  return [value * 256 + (bytes[start3 + 8] ?? 0), 9];
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
function sizeOf(type) {
  return type >= 12 ? Math.floor((type - 12) / 2) : numberSizes[type] ?? 0;
}
var kinds2, numberSizes;
var init_sqlite_cells = __esm({
  "src/sources/containers/sqlite-cells.ts"() {
    "use strict";
    kinds2 = { indexInterior: 2, tableInterior: 5, indexLeaf: 10, tableLeaf: 13 };
    numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
  }
});

// src/sources/containers/sqlite-deleted.ts
function* deletedValues(page, start3, usable) {
  if (page.length < usable) return;
  let place = page.readUInt16BE(start3 + 1);
  while (place >= start3 + 8 && place + overwritten <= usable) {
    const end2 = place + page.readUInt16BE(place + 2);
    if (end2 > usable) return;
    yield* valuesOf(page.subarray(place, end2));
    const next = page.readUInt16BE(place);
    if (next < end2) return;
    place = next;
  }
}
function* valuesOf(block) {
  const types = [];
  let data = 0;
  for (let at = overwritten; at < block.length && types.length < mostColumns; ) {
    const [type, length] = varint(block, at);
    at += length;
    types.push(type);
    data += sizeOf(type);
    if (at + data > block.length) return;
    if (at + data < block.length || !types.some((other) => other > 12)) continue;
    for (const other of types) {
      const bytes = block.subarray(at, at + sizeOf(other));
      if (other > 12) yield { isText: other % 2 === 1, bytes };
      at += bytes.length;
    }
    return;
  }
}
var overwritten, mostColumns;
var init_sqlite_deleted = __esm({
  "src/sources/containers/sqlite-deleted.ts"() {
    "use strict";
    init_sqlite_cells();
    overwritten = 4;
    mostColumns = 64;
  }
});

// src/sources/containers/sqlite-pages.ts
function databasePages(read2, size) {
  const header2 = read2(0, databaseHeader);
  if (header2.length < databaseHeader) return null;
  const pageSize = pageSizeOf(header2.readUInt16BE(16));
  const usable = pageSize - (header2[20] ?? 0);
  if (!isPageSize(pageSize) || usable < 480) return null;
  const count = Math.ceil(size / pageSize);
  return {
    usable,
    encoding: encodingOf(header2.readUInt32BE(56)),
    count,
    at: (index) => read2(index * pageSize, pageSize),
    find: (number2) => number2 >= 1 && number2 <= count ? number2 - 1 : null,
    treeStart: (index) => treeStart(index + 1, usable, header2)
  };
}
function statedBytes(read2) {
  const header2 = read2(0, databaseHeader);
  if (header2.readUInt32BE(24) !== header2.readUInt32BE(92)) return 0;
  return header2.readUInt32BE(28) * pageSizeOf(header2.readUInt16BE(16));
}
function logPages(read2, size) {
  const header2 = read2(0, logHeader);
  if (header2.length < logHeader) return null;
  const pageSize = header2.readUInt32BE(8);
  if (!isPageSize(pageSize)) return null;
  const frame = frameHeader + pageSize;
  const count = Math.ceil(Math.max(0, size - logHeader - frameHeader) / frame);
  const places = /* @__PURE__ */ new Map();
  const numbers = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const number2 = read2(logHeader + index * frame, 4).readUInt32BE(0);
    numbers[index] = number2;
    const known2 = places.get(number2);
    if (known2 === void 0) places.set(number2, [index]);
    else known2.push(index);
  }
  const at = (index) => read2(logHeader + index * frame + frameHeader, pageSize);
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
function isPageSize(size) {
  return size >= 512 && size <= 65536 && (size & size - 1) === 0;
}
function encodingOf(stored) {
  if (stored === 2) return "utf16le";
  return stored === 3 ? "utf16be" : "utf8";
}
var databaseHeader, logHeader, frameHeader, pageSizeOf;
var init_sqlite_pages = __esm({
  "src/sources/containers/sqlite-pages.ts"() {
    "use strict";
    databaseHeader = 100;
    logHeader = 32;
    frameHeader = 24;
    pageSizeOf = (stored) => stored === 1 ? 65536 : stored;
  }
});

// src/sources/containers/sqlite-reader.ts
var sqlite_reader_exports = {};
__export(sqlite_reader_exports, {
  sqliteLogReader: () => sqliteLogReader,
  sqliteReader: () => sqliteReader
});
async function* rows({ read: read2, size }, pagesOf, budget) {
  if (read2 === null || size === null)
    return yield { kind: "unread", name: null, fault: "too-large" };
  const pages = pagesOf(read2, size);
  if (pages === null) return yield { kind: "unread", name: null, fault: "damaged" };
  budget.entry();
  const values = new Values(pages, budget);
  yield { kind: "entry", name: Buffer.from("rows"), content: values.pieces() };
  if (!values.isSound) yield { kind: "unread", name: null, fault: "damaged" };
}
function textOf2(bytes, encoding) {
  if (encoding === "utf8") return bytes;
  const whole = bytes.subarray(0, bytes.length - bytes.length % 2);
  const little = encoding === "utf16le" ? whole : Buffer.from(whole).swap16();
  return Buffer.from(little.toString("utf16le"));
}
var sqliteReader, sqliteLogReader, pieceBytes6, longestRecord, newline4, Values;
var init_sqlite_reader = __esm({
  "src/sources/containers/sqlite-reader.ts"() {
    "use strict";
    init_byte_source();
    init_growing_bytes();
    init_sqlite_cells();
    init_sqlite_deleted();
    init_sqlite_pages();
    sqliteReader = {
      async *parts(input, budget) {
        yield* rows(input, databasePages, budget);
        const { read: read2, size } = input;
        if (read2 !== null && size !== null && statedBytes(read2) > size) {
          yield { kind: "unread", name: null, fault: "truncated" };
        }
      }
    };
    sqliteLogReader = {
      parts: (input, budget) => rows(input, logPages, budget)
    };
    pieceBytes6 = 128 * 1024;
    longestRecord = 1024 ** 2;
    newline4 = 10;
    Values = class {
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
        const start3 = this.#pages.treeStart(index);
        if (start3 === null) return;
        const page = this.#pages.at(index);
        const cells = cellsOf(page, start3, this.#pages.usable);
        for (; ; ) {
          const { done, value } = cells.next();
          if (done === true) {
            if (!value) this.#isSound = false;
            break;
          }
          const rest = value.overflow === 0 ? null : overflowOf(value, this.#pages, index);
          yield* this.#record(value.local, rest);
          if (this.#output.length >= pieceBytes6) yield* this.#flush();
        }
        if (!isRowPage(page, start3)) return;
        for (const { isText, bytes } of deletedValues(page, start3, this.#pages.usable)) {
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
        this.#output.addByte(newline4);
      }
      /** Adds the texts and blobs of a record. */
      #addValues(record) {
        const [headerSize, headerStart] = varint(record, 0);
        if (headerSize > record.length) {
          this.#isSound = false;
          this.#output.add(record);
          return;
        }
        let place = headerSize;
        for (let at = headerStart; at < headerSize; ) {
          const [type, length] = varint(record, at);
          at += length;
          const size = sizeOf(type);
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
        if (isWhole) this.#output.addByte(newline4);
      }
      *#flush() {
        const output = this.#output.bytes;
        if (output.length === 0) return;
        this.#output = new GrowingBytes(Number.POSITIVE_INFINITY);
        yield* giveOut(output, this.#budget);
      }
    };
  }
});

// src/sources/containers/tar-header.ts
function isHeader(block) {
  const [start3, end2] = fields.checksum;
  if (!isPadding(block[end2 - 1]) && !isPadding(block[end2 - 2])) return false;
  if (!isOctal2(block[start3 + 3]) || !isOctal2(block[start3 + 4])) return false;
  const stored = octal(block.subarray(start3, end2));
  if (Number.isNaN(stored)) return false;
  let sum = 0;
  let signedSum = 0;
  for (let place = 0; place < headerBytes5; place++) {
    const byte = place >= start3 && place < end2 ? 32 : block[place] ?? 0;
    sum += byte;
    signedSum += byte < 128 ? byte : byte - 256;
  }
  return stored === sum || stored === signedSum;
}
function isZero2(block) {
  return block.every((byte) => byte === 0);
}
function parseHeader(block) {
  const type = field2(block, "type").toString("latin1");
  const prefix = hasPrefix(block) ? text2(field2(block, "prefix")) : Buffer.alloc(0);
  const name = text2(field2(block, "name"));
  return {
    name: prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), name]) : name,
    size: number(field2(block, "size")),
    type: type === "\0" ? "0" : type,
    mapFollows: type === "S" && block[mapFlagPlace.header] === 1
  };
}
function hasNextMap(block) {
  return block[mapFlagPlace.block] === 1;
}
function hasPrefix(block) {
  return field2(block, "magic").toString("latin1") === "ustar\0";
}
function field2(block, name) {
  return block.subarray(...fields[name]);
}
function text2(bytes) {
  const end2 = bytes.indexOf(0);
  return end2 === -1 ? bytes : bytes.subarray(0, end2);
}
function number(bytes) {
  const first = bytes[0] ?? 0;
  if ((first & 128) === 0) return octal(bytes);
  let value = first & 127;
  for (const byte of bytes.subarray(1)) value = value * 256 + byte;
  return Number.isSafeInteger(value) ? value : Number.NaN;
}
function octal(bytes) {
  const digits = /^[ \0]*([0-7]*)[ \0]/.exec(`${String.fromCharCode(...bytes)} `)?.[1];
  if (digits === void 0) return Number.NaN;
  return digits === "" ? 0 : Number.parseInt(digits, 8);
}
var headerBytes5, fields, mapFlagPlace, isPadding, isOctal2;
var init_tar_header = __esm({
  "src/sources/containers/tar-header.ts"() {
    "use strict";
    headerBytes5 = 512;
    fields = {
      name: [0, 100],
      size: [124, 136],
      checksum: [148, 156],
      type: [156, 157],
      magic: [257, 263],
      prefix: [345, 500]
    };
    mapFlagPlace = { header: 482, block: 504 };
    isPadding = (byte) => byte === 0 || byte === 32;
    isOctal2 = (byte) => byte !== void 0 && byte >= 48 && byte <= 55;
  }
});

// src/sources/containers/tar-reader.ts
var tar_reader_exports = {};
__export(tar_reader_exports, {
  tarReader: () => tarReader
});
function paxRecords(content2) {
  let records2 = {};
  for (let place = 0; place < content2.length; ) {
    const space2 = content2.indexOf(" ", place);
    const length = Number.parseInt(content2.toString("latin1", place, space2), 10);
    const equals = content2.indexOf("=", space2);
    if (space2 === -1 || equals === -1 || !(length > equals - place)) break;
    const key = content2.toString("latin1", space2 + 1, equals);
    const value = content2.subarray(equals + 1, place + length - 1);
    if (key === "path" || key === "GNU.sparse.name") records2 = { ...records2, name: value };
    if (key === "size") records2 = { ...records2, size: Number(value.toString("latin1")) };
    place += length;
  }
  return records2;
}
var longestMeta, withoutContent, tarReader, Archive2;
var init_tar_reader = __esm({
  "src/sources/containers/tar-reader.ts"() {
    "use strict";
    init_byte_source();
    init_padded_content();
    init_tar_header();
    longestMeta = 1024 ** 2;
    withoutContent = /* @__PURE__ */ new Set(["1", "2", "3", "4", "5", "6"]);
    tarReader = {
      async *parts(input, budget) {
        const archive = new Archive2(input, budget);
        try {
          yield* archive.parts();
        } finally {
          await archive.close();
        }
      }
    };
    Archive2 = class {
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
      async close() {
        await this.#source.close();
      }
      async *parts() {
        for (; ; ) {
          const block = await this.#source.take(headerBytes5);
          if (block === null) break;
          if (isHeader(block)) {
            this.#atEnd = false;
            this.#isLost = false;
            yield* this.#entry(parseHeader(block));
          } else if (isZero2(block)) {
            this.#atEnd = true;
          } else if (!this.#isLost) {
            yield this.#unread(this.#atEnd ? "not-covered" : "damaged");
            this.#isLost = true;
          }
        }
        if (!this.#isLost && !this.#atEnd) yield this.#unread("truncated");
      }
      async *#entry(header2) {
        this.#budget.entry();
        this.#budget.give(0);
        if (header2.type === "x" || header2.type === "g" || header2.type === "L" || header2.type === "K") {
          return yield* this.#meta(header2);
        }
        const { name = header2.name, size = header2.size } = this.#extended;
        this.#extended = {};
        if (!Number.isSafeInteger(size)) return yield this.#unread("damaged", name);
        if (header2.mapFollows && !await this.#skipMap()) return;
        if (size === 0 || withoutContent.has(header2.type) && await this.#startsHeader()) return;
        yield* paddedContent(this.#source, name, size, -size & headerBytes5 - 1, this.#budget);
      }
      /** Reads an extended header, for the entry that follows. */
      async *#meta({ type, size, name }) {
        if (!Number.isSafeInteger(size)) return yield this.#unread("damaged", name);
        if (size > longestMeta) {
          yield this.#unread("too-large", name);
          await this.#source.skip(size + (-size & headerBytes5 - 1));
          return;
        }
        const padded = await this.#source.take(size + (-size & headerBytes5 - 1));
        if (padded === null) {
          await this.#source.skip(size);
          return yield this.#unread("truncated", name);
        }
        const content2 = padded.subarray(0, size);
        if (type === "L") this.#extended = { ...this.#extended, name: text2(content2) };
        if (type === "x") this.#extended = { ...this.#extended, ...paxRecords(content2) };
      }
      /** A map of a sparse file; its extents are searched as part of the raw bytes. */
      async #skipMap() {
        for (; ; ) {
          const block = await this.#source.take(headerBytes5);
          if (block === null) return false;
          if (!hasNextMap(block)) return true;
        }
      }
      async #startsHeader() {
        const next = await this.#source.peek(headerBytes5);
        return next.length < headerBytes5 || isHeader(next) || isZero2(next);
      }
      #unread(fault, name = null) {
        return { kind: "unread", name, fault };
      }
    };
  }
});

// src/sources/containers/xz-reader.ts
var xz_reader_exports = {};
__export(xz_reader_exports, {
  xzContent: () => xzContent,
  xzReader: () => xzReader
});
async function xzReader() {
  const content2 = await xzContent();
  return {
    async *parts(input, budget) {
      const source = new ByteSource(input, budget);
      const faults = /* @__PURE__ */ new Set();
      try {
        budget.entry();
        yield { kind: "entry", name: null, content: content2(source, budget, faults) };
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
var field3, more2, finished, faultsByStatus, Decoder2;
var init_xz_reader = __esm({
  "src/sources/containers/xz-reader.ts"() {
    "use strict";
    init_byte_source();
    field3 = { bufferBytes: 0, input: 1, inputUsed: 2, inputBytes: 3, output: 4, outputBytes: 5 };
    more2 = 0;
    finished = 1;
    faultsByStatus = /* @__PURE__ */ new Map([
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
    Decoder2 = class {
      #exports;
      #context;
      fault = null;
      constructor(exports) {
        this.#exports = exports;
        this.#context = exports.create_context();
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
  }
});

// src/sources/containers/zip-end.ts
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
    if (archive !== null && !found.some((other) => isInside2(archive.end, other))) {
      found.push(archive);
    }
  }
  return found;
}
function isInside2(place, archive) {
  return place >= archive.start && place < archive.directory;
}
function archiveAt(read2, end2, record) {
  const wide2 = wideRecord(read2, end2);
  const recordStart = wide2?.place ?? end2;
  const size = wide2?.size ?? record.readUInt32LE(12);
  const offset = wide2?.offset ?? record.readUInt32LE(16);
  const isEmpty = size === 0 && (wide2?.entries ?? record.readUInt16LE(10)) === 0;
  const before = recordStart - size;
  for (const directory of [before, offset]) {
    const start3 = directory - offset;
    if (start3 < 0 || directory < 0 || directory > recordStart) continue;
    if (isEmpty || isDirectory(read2(directory, 4))) return { start: start3, directory, end: end2 };
  }
  return null;
}
function isDirectory(bytes) {
  return bytes.length === 4 && bytes.readUInt32LE(0) === signatures.central;
}
function wideRecord(read2, end2) {
  if (end2 < locator.bytes + endRecord64.bytes) return null;
  const pointer2 = read2(end2 - locator.bytes, locator.bytes);
  if (pointer2.length < locator.bytes || pointer2.readUInt32LE(0) !== locator.signature) return null;
  for (const place of [
    end2 - locator.bytes - endRecord64.bytes,
    Number(pointer2.readBigUInt64LE(8))
  ]) {
    if (!Number.isSafeInteger(place) || place > end2 - locator.bytes - endRecord64.bytes) continue;
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
var signatures, endBytes, locator, endRecord64, searchBytes, mostCandidates;
var init_zip_end = __esm({
  "src/sources/containers/zip-end.ts"() {
    "use strict";
    signatures = { local: 67324752, central: 33639248, end: 101010256 };
    endBytes = 22;
    locator = { signature: 117853008, bytes: 20 };
    endRecord64 = { signature: 101075792, bytes: 56 };
    searchBytes = 2 * 65536 + endBytes;
    mostCandidates = 1e3;
  }
});

// src/sources/containers/zstd-reader.ts
var zstd_reader_exports = {};
__export(zstd_reader_exports, {
  zstdContent: () => zstdContent,
  zstdReader: () => zstdReader
});
async function zstdReader() {
  const content2 = await zstdContent();
  return {
    async *parts(input, budget) {
      const source = new ByteSource(input, budget);
      const faults = /* @__PURE__ */ new Set();
      try {
        yield { kind: "entry", name: null, content: content2(source, budget, faults) };
        for (const fault of faults) yield { kind: "unread", name: null, fault };
      } finally {
        await source.close();
      }
    }
  };
}
async function zstdContent() {
  const fzstd = await import("./parts/fzstd.js");
  return (source, budget, faults) => new Reader2(fzstd, source, budget, faults).frames();
}
async function takeHeader2(source) {
  const start3 = await source.peek(6);
  if (start3.length < 6) return null;
  const descriptor = start3[4] ?? 0;
  const isSingle = (descriptor & 32) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
  const windowBytes6 = isSingle ? 0 : 1;
  const bytes = await source.take(5 + windowBytes6 + dictionaryBytes + sizeBytes);
  if (bytes === null) return null;
  const sizePlace = 5 + windowBytes6 + dictionaryBytes;
  return {
    bytes,
    window: isSingle ? sizeOf2(bytes, sizePlace, sizeBytes) : windowOf(bytes[5] ?? 0),
    hasChecksum: (descriptor & 4) !== 0,
    needsDictionary: bytes.subarray(5 + windowBytes6, sizePlace).some((byte) => byte !== 0)
  };
}
function windowOf(descriptor) {
  const base = 2 ** (10 + (descriptor >>> 3));
  return base + base / 8 * (descriptor & 7);
}
function sizeOf2(bytes, place, length) {
  if (length === 8) return Number(bytes.readBigUInt64LE(place));
  return bytes.readUIntLE(place, length) + (length === 2 ? 256 : 0);
}
var mostWindow, mostBlock, checksumBytes, Reader2, Decoder3;
var init_zstd_reader = __esm({
  "src/sources/containers/zstd-reader.ts"() {
    "use strict";
    init_byte_source();
    init_frames();
    init_xxhash();
    mostWindow = 128 * 1024 ** 2;
    mostBlock = 128 * 1024;
    checksumBytes = 4;
    Reader2 = class {
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
          (number2) => number2 === magic3.zstd ? this.#frame() : null
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
          const block = await this.#takeBlock();
          if (typeof block === "string") return block;
          isLast = block.isLast;
          const isWhole2 = decoder.push(block.bytes);
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
        const fields2 = header2.readUIntLE(0, 3);
        const kind = fields2 >>> 1 & 3;
        const size = fields2 >>> 3;
        if (kind === 3 || size > mostBlock) return "damaged";
        const bytes = await this.#source.take(3 + (kind === 1 ? 1 : size));
        return bytes === null ? "truncated" : { bytes, isLast: (fields2 & 1) === 1 };
      }
    };
    Decoder3 = class {
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
  }
});

// src/sources/containers/zip-methods.ts
async function decoderOf(method) {
  const load4 = decoders2.get(method);
  if (load4 === void 0) throw new Error(`zip method ${method} is not supported`);
  return load4();
}
async function* inflated(source, budget, faults) {
  const fault = yield* inflate(source, budget);
  if (fault !== null) faults.add(fault);
}
var methods, decoders2, isSupported;
var init_zip_methods = __esm({
  "src/sources/containers/zip-methods.ts"() {
    "use strict";
    init_inflate();
    methods = { stored: 0, deflated: 8 };
    decoders2 = /* @__PURE__ */ new Map([
      [methods.deflated, async () => inflated],
      [12, async () => (await Promise.resolve().then(() => (init_bzip2_reader(), bzip2_reader_exports))).bzip2Content],
      [93, async () => (await Promise.resolve().then(() => (init_zstd_reader(), zstd_reader_exports))).zstdContent()],
      [95, async () => (await Promise.resolve().then(() => (init_xz_reader(), xz_reader_exports))).xzContent()]
    ]);
    isSupported = (method) => method === methods.stored || decoders2.has(method);
  }
});

// src/sources/containers/zip-entry.ts
async function* entryParts(read2, header2, budget) {
  const { name, method } = header2;
  const unread2 = (fault) => ({ kind: "unread", name, fault });
  budget.give(0);
  const refusal2 = refusalOf(header2);
  if (refusal2 !== null) {
    yield unread2(refusal2);
    return { end: header2.end, found: null };
  }
  const check = new Check(header2);
  const content2 = method === methods.stored ? storedContent(read2, header2, budget) : null;
  const small = content2 ?? smallContent(read2, header2, budget);
  if (small !== null) yield { kind: "entry", name, content: check.over(small) };
  else yield { kind: "entry", name, content: check.overSteps(longContent(read2, header2, budget)) };
  if (check.fault !== null) yield unread2(check.fault);
  return { end: check.end, found: check.fault === null ? check.found : null };
}
function refusalOf(header2) {
  if (isEncrypted2(header2)) return "encrypted";
  if (!isSupported(header2.method)) return "unsupported";
  return header2.method !== methods.deflated && header2.declared === null ? "unsupported" : null;
}
function* storedContent(read2, { start: start3, end: end2 }, budget) {
  let place = start3;
  while (place < end2) {
    const bytes = read2(place, Math.min(end2 - place, smallIn2));
    if (bytes.length === 0) return { fault: "truncated", end: place };
    yield* giveOut(bytes, budget);
    place += bytes.length;
  }
  return { fault: null, end: end2 };
}
function smallContent(read2, header2, budget) {
  const { start: start3, end: end2, declared, method } = header2;
  if (method !== methods.deflated || declared !== null && end2 - start3 > smallIn2) return null;
  const bytes = read2(start3, Math.min(smallIn2, end2 - start3));
  const small = inflateSmall(bytes, Math.min(smallOut2, budget.left));
  if (small === null) return null;
  return (function* () {
    yield* giveOut(small.output, budget);
    return outcomeOf(header2, null, start3 + small.used);
  })();
}
async function* longContent(read2, header2, budget) {
  const { start: start3, end: end2 } = header2;
  const source = new ByteSource(rangeOf(read2, start3, end2), budget);
  const faults = /* @__PURE__ */ new Set();
  const decode = await decoderOf(header2.method);
  yield* decode(source, budget, faults);
  const [fault = null] = faults;
  return outcomeOf(header2, fault, start3 + source.position);
}
function outcomeOf(header2, fault, end2) {
  const isShort = header2.declared !== null && end2 < header2.end;
  return { fault: fault ?? (isShort ? "damaged" : null), end: end2 };
}
var isEncrypted2, smallIn2, smallOut2, Check;
var init_zip_entry = __esm({
  "src/sources/containers/zip-entry.ts"() {
    "use strict";
    init_node_zlib();
    init_byte_source();
    init_inflate();
    init_zip_methods();
    isEncrypted2 = ({ flags: flags3 }) => (flags3 & 1) !== 0;
    smallIn2 = 1024 ** 2;
    smallOut2 = 4 * 1024 ** 2;
    Check = class {
      #declared;
      #crc = 0;
      #size = 0;
      #outcome;
      constructor({ declared, start: start3 }) {
        this.#declared = declared;
        this.#outcome = { fault: null, end: start3 };
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
      *over(content2) {
        for (let next = content2.next(); ; next = content2.next()) {
          if (this.#sees(next)) return;
          yield next.value;
        }
      }
      async *overSteps(content2) {
        for (let next = await content2.next(); ; next = await content2.next()) {
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
  }
});

// src/sources/containers/zip-forward.ts
async function* forwardParts(read2, from, to, budget) {
  for (let place = findLocal(read2, from, to); place !== null; ) {
    const header2 = localHeader(read2, place, to);
    let next = place + localSignature.length;
    if (header2 !== null) {
      budget.entry();
      const { end: end2, found } = yield* entryParts(read2, header2, budget);
      if (header2.declared === null && found !== null && !agrees(read2, end2, found)) {
        yield { kind: "unread", name: header2.name, fault: "checksum" };
      }
      next = Math.max(next, found === null ? header2.start : end2);
    }
    place = findLocal(read2, next, to);
  }
}
function findLocal(read2, from, to) {
  for (let place = from; place + localBytes2 <= to; place += searchBytes2) {
    const bytes = read2(place, Math.min(searchBytes2 + localSignature.length - 1, to - place));
    const found = bytes.indexOf(localSignature);
    if (found !== -1) return place + found;
  }
  return null;
}
function localHeader(read2, place, to) {
  const fixed = read2(place, Math.min(localBytes2, to - place));
  if (fixed.length < localBytes2) return null;
  const flags3 = fixed.readUInt16LE(6);
  const method = fixed.readUInt16LE(8);
  const nameBytes = fixed.readUInt16LE(26);
  const extraBytes = fixed.readUInt16LE(28);
  if (method > mostMethod || nameBytes === 0 || (fixed[4] ?? 0) > newestVersion) return null;
  const variable = read2(place + localBytes2, nameBytes + extraBytes);
  if (variable.length < nameBytes + extraBytes) return null;
  const sizes = sizesOf(fixed, variable.subarray(nameBytes));
  const start3 = place + localBytes2 + variable.length;
  const followed = (flags3 & 8) !== 0 && sizes.compressed === 0;
  const declared = followed && method !== methods.stored ? null : { crc: fixed.readUInt32LE(14), size: sizes.content };
  return {
    name: variable.subarray(0, nameBytes),
    flags: flags3,
    method,
    declared,
    start: start3,
    end: declared === null ? to : Math.min(to, start3 + sizes.compressed)
  };
}
function sizesOf(fixed, extra) {
  const compressed2 = fixed.readUInt32LE(18);
  const content2 = fixed.readUInt32LE(22);
  if (compressed2 !== 4294967295 && content2 !== 4294967295) return { compressed: compressed2, content: content2 };
  for (let place = 0; place + 20 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
    if (extra.readUInt16LE(place) !== 1 || extra.readUInt16LE(place + 2) < 16) continue;
    return {
      content: Number(extra.readBigUInt64LE(place + 4)),
      compressed: Number(extra.readBigUInt64LE(place + 12))
    };
  }
  return { compressed: compressed2, content: content2 };
}
function agrees(read2, end2, { crc }) {
  const bytes = read2(end2, 8);
  if (bytes.length < 8) return false;
  const hasSignature = bytes.readUInt32LE(0) === descriptorSignature;
  return bytes.readUInt32LE(hasSignature ? 4 : 0) === crc;
}
var localSignature, localBytes2, descriptorSignature, searchBytes2, mostMethod, newestVersion;
var init_zip_forward = __esm({
  "src/sources/containers/zip-forward.ts"() {
    "use strict";
    init_zip_entry();
    init_zip_methods();
    localSignature = Buffer.from("PK");
    localBytes2 = 30;
    descriptorSignature = 134695760;
    searchBytes2 = 1024 ** 2;
    mostMethod = 99;
    newestVersion = 63;
  }
});

// src/sources/containers/zip-reader.ts
var zip_reader_exports = {};
__export(zip_reader_exports, {
  zipReader: () => zipReader
});
async function zipReader() {
  const { default: yauzl } = await import("./parts/yauzl.js");
  return { parts: (input, budget) => parts3(yauzl, input, budget) };
}
async function* parts3(yauzl, { read: read2, size }, budget) {
  if (read2 === null || size === null)
    return yield { kind: "unread", name: null, fault: "too-large" };
  const archives2 = findArchives(read2, size);
  const covered = new Ranges();
  for (const archive of archives2) {
    covered.add(archive.directory, archive.end);
    yield* listedParts(yauzl, read2, archive, covered, budget);
  }
  for (const [from, to] of covered.gaps(size)) yield* forwardParts(read2, from, to, budget);
  if (archives2.length === 0) yield { kind: "unread", name: null, fault: "truncated" };
}
async function* listedParts(yauzl, read2, archive, covered, budget) {
  const entries = listEntries(yauzl, read2, archive);
  for (; ; ) {
    const entry = await entries.next();
    if (entry.done === true) {
      if (!entry.value) yield { kind: "unread", name: null, fault: "damaged" };
      return;
    }
    budget.entry();
    const header2 = locate(read2, archive, entry.value);
    if (header2 === null) {
      yield { kind: "unread", name: entry.value.fileNameRaw, fault: "damaged" };
      continue;
    }
    covered.add(header2.place, header2.end);
    if (!isFolder2(header2)) yield* entryParts(read2, header2, budget);
  }
}
async function* listEntries(yauzl, read2, archive) {
  try {
    yield* (await openArchive(yauzl, read2, archive)).eachEntry();
    return true;
  } catch {
    return false;
  }
}
async function openArchive(yauzl, read2, { start: start3, end: end2 }) {
  const commentLength = end2 + 20;
  class Reader3 extends yauzl.RandomAccessReader {
    read(buffer, offset, length, position, callback) {
      const place = start3 + position;
      const copied = read2(place, length).copy(buffer, offset);
      const cut = Math.max(0, commentLength - place);
      if (cut < copied) buffer.fill(0, offset + cut, offset + copied);
      callback(null, copied);
    }
  }
  const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
  return yauzl.fromRandomAccessReaderPromise(new Reader3(), commentLength + 2 - start3, options);
}
function locate(read2, { start: start3 }, entry) {
  const place = start3 + entry.relativeOffsetOfLocalHeader;
  const local = read2(place, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== signatures.local) return null;
  const content2 = place + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  return {
    place,
    name: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    declared: { crc: entry.crc32, size: entry.uncompressedSize },
    start: content2,
    end: content2 + entry.compressedSize
  };
}
var isFolder2, Ranges;
var init_zip_reader = __esm({
  "src/sources/containers/zip-reader.ts"() {
    "use strict";
    init_zip_end();
    init_zip_entry();
    init_zip_forward();
    isFolder2 = ({ name, start: start3, end: end2 }) => name.at(-1) === 47 && start3 === end2;
    Ranges = class {
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
  }
});

// rules/batch-relay.json
var batch_relay_default = {
  $schema: "./rule.schema.json",
  version: 1,
  rules: [
    {
      id: "batch-relay-api-key",
      name: "BatchRelayApiKey",
      service: "Batch Relay",
      description: "A Batch Relay API key. A live-mode key can place print orders and charge the saved payment method of its account.",
      revokeUrl: "https://app.batchrelay.com/developers",
      docsUrl: "https://docs.batchrelay.com/authentication",
      prefixes: [
        {
          text: "br_test_",
          mode: "test"
        },
        {
          text: "br_",
          mode: "live"
        }
      ],
      body: {
        alphabet: "A-Za-z0-9_-",
        minLength: 16,
        maxLength: 128,
        secretSeparator: "."
      },
      filters: {
        randomness: "identifier",
        minScore: 2,
        minScoreWithoutDigit: 10,
        minRun: 9,
        placeholderWords: [
          "example",
          "sample",
          "dummy",
          "placeholder",
          "changeme",
          "change_me",
          "redacted",
          "your",
          "xxxx",
          "fake",
          "todo",
          "insert",
          "replace",
          "demo",
          "mock",
          "test",
          "deadbeef",
          "secret",
          "token",
          "apikey",
          "api_key",
          "fixture",
          "foobar",
          "qwert",
          "asdf",
          "zxcv",
          "lorem",
          "hunter2",
          "none",
          "null",
          "undefined",
          "here",
          "password",
          "notreal",
          "invalid"
        ],
        documentationBodies: [
          "123e4567-e89b-12d3-a456-426614174000",
          "123e4567-e89b-12d3-a456-426655440000",
          "550e8400-e29b-41d4-a716-446655440000",
          "3fa85f64-5717-4562-b3fc-2c963f66afa6",
          "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
          "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
          "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
          "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
          "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
          "7d444840-9dc0-11d1-b245-5ffdce74fad2",
          "e902893a-9d22-3c7e-a7b8-d6e313b71d9f",
          "c232ab00-9414-11ec-b3c8-9f6bdeced846",
          "5df41881-3aed-3515-88a7-2f4a814cf09e",
          "919108f7-52d1-4320-9bac-f847db4148a8",
          "2ed6657d-e927-568b-95e1-2665a8aea6a2",
          "1ec9414c-232a-6b00-b3c8-9f6bdeced846",
          "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
          "2489e9ad-2ee2-8e00-8ec9-32d5f69181c0",
          "5c146b14-3c52-8afd-938a-375d0df1fbf6",
          "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
          "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
          "2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d",
          "710b962e-041c-11e1-9234-0123456789ab",
          "109156be-c4fb-41ea-b1b4-efe1671c5836",
          "630eb68f-e0fa-5ecc-887a-7c7a62614681",
          "c106a26a-21bb-5538-8bf2-57095d1976c1",
          "1b671a64-40d5-491e-99b0-da01ff1f3341",
          "01695553-c90c-722d-9b5d-b38dfbbd4bed",
          "1e940672-c5ea-64c0-8bad-9b1deb4d3b7d",
          "1e1041c7-10b9-662e-9234-0123456789ab",
          "92f62d9e-22c4-11ef-97e9-325096b39f47",
          "1ef22c49-2f62-6d9e-97e9-325096b39f47",
          "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
          "45637ec4-c85f-11ea-87d0-0242ac130003",
          "d9428888-122b-11e1-b85c-61cd3cbb3210",
          "ddeb27fb-d9a0-4624-be4d-4615062daed4",
          "a8098c1a-f86e-11da-bd1a-00112444be1e",
          "6fa459ea-ee8a-3ca4-894e-db77e160355e",
          "16fd2706-8baf-433b-82eb-8c7fada847da",
          "886313e1-3b8a-5372-9b90-0c9aee199e5d",
          "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
          "40e6215d-b5c6-4896-987c-f30f3678f608",
          "936da01f-9abd-4d9d-80c7-02af85c822a8",
          "67e55044-10b1-426f-9247-bb680e5fe0c8",
          "067e6162-3b6f-4ae2-a171-2470b63dff00",
          "00112233-4455-6677-8899-aabbccddeeff",
          "0f8fad5b-d9cd-469f-a165-70867728950e",
          "7c9e6679-7425-40de-944b-e07fc1f90ae7",
          "258eafa5-e914-47da-95ca-c5ab0dc85b11",
          "01ARZ3NDEKTSV4RRFFQ69G5FAV",
          "01AN4Z07BY79KA1307SR9X4MV3",
          "01BX5ZZKBKACTAV9WEVGEMMVRY",
          "01BX5ZZKBKACTAV9WEVGEMMVRZ",
          "01BX5ZZKBKACTAV9WEVGEMMVS0",
          "01BX5ZZKBKACTAV9WEVGEMMVS1",
          "01ARYZ6S41TSV4RRFFQ69G5FAV",
          "0ujsswThIGTUYm2K8FjOOfXtY1K",
          "0ujsszwN8NRY24YaXiTIE2VWDTS",
          "0ujssxh0cECutqzMgbtXSGnjorm",
          "0ujsszgFvbiEr7CDgE3z8MAUPFt",
          "0ujtsYcgvSTl8PAuAdqWYSMnLOv",
          "0ujzPyRiIAffKhBux4PvQdDqMHY",
          "0uk1Hbc9dQ9pxyTqJ93IUrfhdGq",
          "0uk1HdCJ6hUZKDgcxhpJwUl5ZEI",
          "0uk1HcdvF0p8C20KtTfdRSB9XIm",
          "0uk1Ha7hGJ1Q9Xbnkt0yZgNwg3g",
          "V1StGXR8_Z5jdHi6B-myT",
          "Uakgb_J5m9g-0JDMbcJqLJ",
          "cjld2cjxh0000qzrmn831i7rn",
          "cjld2cyuq0000t3rmniod1foy",
          "tz4a98xxat96iws9zmbrgj3a",
          "pfh0haxfpzowht3oi213cqos",
          "507f1f77bcf86cd799439011",
          "507f191e810c19729de860ea",
          "4eC39HqLyjWDarjtT1zdp7dc",
          "TYooMQauvdEDq54NiTphI7jx",
          "BQokikJOvBiI2HlWgH4olfQ2",
          "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
          "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
          "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
          "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
          "2YotnFZFEjr1zCsicMWpAA",
          "tGzv3JOkF0XG5Qx2TlKWIA",
          "SplxlOBeZQQYbYS6WxSbIA",
          "7Fjfp0ZBr1KtDRbnfVdmIw",
          "dGhlIHNhbXBsZSBub25jZQ",
          "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
          "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
          "d41d8cd98f00b204e9800998ecf8427e",
          "da39a3ee5e6b4b0d3255bfef95601890afd80709",
          "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f",
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b",
          "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
          "098f6bcd4621d373cade4e832627b4f6",
          "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3",
          "90a3ed9e32b2aaf4c61c410eb925426119e1a9dc53d4286ade99a809",
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "768412320f7b0aa5812fce428dc4706b3cae50e02a64caa16a782249bfe8efc4b7ef1ccb126255d196047dfedf17a0a9",
          "ee26b0dd4af7e749aa1a8ee3c10ae9923f618980772e473f8819a5d4940e0db27ac185f8a0e1d5f84f88bc887fd67b143732c304cc5fa9ad8e6f57f50028a8ff",
          "5d41402abc4b2a76b9719d911017c592",
          "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d",
          "ea09ae9cc6768c50fcee903ed054556e5bfc8347907f12598aa24193",
          "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
          "59e1748777448c69de6b800d7a33bbfb9ff1b463e44354c3553bcdb9c666fa90125a3c79f90397bdf5f6a13de828684f",
          "9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043",
          "5eb63bbbe01eeed093cb22bb8f5acdc3",
          "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed",
          "2f05477fc24bb4faefd86517156dafdecec45b8ad3cf2522a563582b",
          "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
          "fdbd8e75a67f29f701a4e040385e2e23986303ea10239211af907fcbb83578b3e417cb71ce646efd0819dd8c088de1bd",
          "309ecc489c12d6eb4cc40f50c902f2b4d0ed77ee511a7c7a9bcd3ca86d4cd86f989dd35bc5ff499670da34255b45b0cfd830e81f605dcf7dc5542e93ae9cd76f",
          "5f4dcc3b5aa765d61d8327deb882cf99",
          "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8",
          "d63dc919e201d7bc4c825630d2cf25fdc93d4b2f0d46706d29038d01",
          "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
          "a8b64babd0aca91a59bdbb7761b421d4f2bb38280d3a75ba0f21f2bebc45583d446c598660c94ce680c47d19c30783a7",
          "b109f3bbbc244eb82441917ed06d618b9008dd09b3befd1b5e07394c706a8bb980b1d7785e5976ec049b46df5f1326af5a2ea6d103fd07c95385ffab0cacbc86",
          "acbd18db4cc2f85cedef654fccc4a4d8",
          "0beec7b5ea3f0fdbc95d0dd47f3c5bc275da8a33",
          "0808f64e60d58979fcb676c96ec938270dea42445aeefcd3a4e6f8db",
          "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
          "98c11ffdfdd540676b1a137cb1a22b2a70350c9a44171d6b1180c6be5cbb2ee3f79d532c8a1dd9ef2e8e08e752a3babb",
          "f7fbba6e0636f890e56fbbf3283e524c6fa3204ae298382d624741d0dc6638326e282c41be5e4254d8820772c5518a2c5a8c0c7f7eda19594a7eb539453e1ed7",
          "900150983cd24fb0d6963f7d28e17f72",
          "a9993e364706816aba3e25717850c26c9cd0d89d",
          "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
          "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
          "5ebe2294ecd0e0f08eab7690d2a6ee69",
          "e5e9fa1ba31ecd1ae84f75caaa474f3a663f05f4",
          "95c7fbca92ac5083afda62a564a3d014fc3b72c9140e3cb99ea6bf12",
          "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b",
          "58a775ba4112be3005ae4407ce757d88fda71d40497bb8026ecac54d4e3ffc7232ce8de3ab5acb30ae39760fee7c53ed",
          "bd2b1aaf7ef4f09be9f52ce2d8d599674d81aa9d6a4421696dc4d93dd0619d682ce56b4d64a9ef097761ced99e0f67265b5f76085e5b0ee7ca4696b2ad6fe2b2",
          "0cc175b9c0f1b6a831c399e269772661",
          "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8",
          "abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5",
          "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
          "54a59b9f22b0b80880d8427e548b7c23abd873486e1f035dce9cd697e85175033caa88e6d57bc35efae0b5afd3145f31",
          "1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f5302860c652bf08d560252aa5e74210546f369fbbbce8c12cfc7957b2652fe9a75"
        ]
      },
      context: {
        service: ["batch relay", "batchrelay.com"],
        credentialWords: ["key", "token", "secret", "auth", "bearer", "passw", "credential"],
        idWords: [
          "id",
          "branch",
          "session",
          "instance",
          "revision",
          "report",
          "event",
          "booking"
        ],
        otherVendors: [
          "benchrouter",
          "brainstormrouter",
          "bridger",
          "openlinker",
          "bedrock",
          "blockrate",
          "blockrand",
          "buildrunner",
          "blockrun",
          "brconnector"
        ],
        otherPrefixes: ["live_", "setup_", "ctrl_", "upgrade_", "pat_"]
      },
      examples: [
        "br_{base62:32}",
        "br_test_{base62:32}",
        "br_{hex:32}",
        "br_{hex:64}",
        "br_{base64url:43}",
        "br_{base36:24}",
        "br_{base58:32}",
        "br_{uuid}",
        "br_{ulid}",
        "br_{base58:8}_{base58:24}"
      ],
      counterExamples: [
        "br_your_key",
        "br_your_api_key_here",
        "br_test_...",
        "br_test_key_for_documentation",
        "br_ssl_engine_set_default_rsavrfy",
        "br_multicast_set_igmp_version",
        "br_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "br_test_rate_control_elab_test",
        "br_table-label-num-vs-num-after-unreachable",
        "l10n_br_account_payment_order"
      ],
      verification: {
        baseUrl: "https://api.batchrelay.com",
        allowedHosts: ["api.batchrelay.com"],
        control: {
          prefix: "br_",
          expectCode: "api_key_invalid"
        },
        probes: [
          {
            id: "getAPIPrintOrder",
            method: "GET",
            path: "/v1/print-orders/{uuid}",
            scope: "print_orders:read"
          },
          {
            id: "usage",
            method: "GET",
            path: null,
            scope: "usage:read"
          },
          {
            id: "webhooks",
            method: "GET",
            path: null,
            scope: "webhooks:read"
          },
          {
            id: "listTemplates",
            method: "GET",
            path: null,
            scope: "templates:read"
          }
        ],
        answers: [
          {
            code: "api_key_required",
            status: [403],
            envelope: "error",
            verdict: "unknown",
            scope: "silent",
            meaning: "the request had no key"
          },
          {
            code: "api_key_invalid",
            status: [403],
            envelope: "error",
            verdict: "invalid",
            scope: "silent",
            meaning: "the key is unknown"
          },
          {
            code: "api_key_revoked",
            status: [403],
            envelope: "error",
            verdict: "revoked",
            scope: "silent",
            meaning: "the key was revoked"
          },
          {
            code: "api_key_expired",
            status: [403],
            envelope: "error",
            verdict: "expired",
            scope: "silent",
            meaning: "the key is expired"
          },
          {
            code: "scope_required",
            status: [403],
            envelope: "error",
            verdict: "live",
            scope: "lacks",
            meaning: "the key does not have the requested scope"
          },
          {
            code: "api_account_inactive",
            status: [403],
            envelope: "error",
            verdict: "inactive",
            scope: "silent",
            meaning: "the key is valid, but its account is inactive"
          },
          {
            code: "billing_required",
            status: [402],
            envelope: "error",
            verdict: "live",
            scope: "silent",
            meaning: "the key was accepted; billing must be active"
          },
          {
            code: "image_invalid",
            status: [422],
            envelope: "error",
            verdict: "live",
            scope: "silent",
            meaning: "the request was refused after authentication"
          },
          {
            code: "image_aspect_ratio_mismatch",
            status: [422],
            envelope: "error",
            verdict: "live",
            scope: "silent",
            meaning: "the request was refused after authentication"
          },
          {
            code: "invalid_json",
            status: [400],
            envelope: "error",
            verdict: "live",
            onlyAfterAuthentication: true,
            scope: "silent",
            meaning: "the request was refused, but not because of its key"
          },
          {
            code: "invalid_request",
            status: [400],
            envelope: "error",
            verdict: "live",
            onlyAfterAuthentication: true,
            scope: "silent",
            meaning: "the request was refused, but not because of its key"
          },
          {
            code: "production_not_supported",
            status: [400],
            envelope: "error",
            verdict: "live",
            onlyAfterAuthentication: true,
            scope: "silent",
            meaning: "the request was refused, but not because of its key"
          },
          {
            code: "internal_error",
            status: [500],
            envelope: "error",
            verdict: "unknown",
            scope: "silent",
            meaning: "the API failed"
          },
          {
            code: null,
            status: [200],
            envelope: "success",
            verdict: "live",
            scope: "has",
            meaning: "the request was allowed"
          },
          {
            code: null,
            status: [404],
            envelope: "error",
            verdict: "live",
            scope: "has",
            meaning: "the resource does not exist, but the key was accepted"
          }
        ]
      }
    }
  ]
};

// src/config/rules.ts
function builtInRules() {
  return batch_relay_default.rules;
}

// src/git/regular-file.ts
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  statSync
} from "node:fs";
import { join } from "node:path";
var NotRegularError = class extends Error {
  code = "not a regular file";
};
var openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
function openRegular(path) {
  const file = openSync(path, openFlags);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new NotRegularError(`${path} is not a regular file`);
    return { file, size: stat.size };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}
function readRegular(path, limit = Number.POSITIVE_INFINITY) {
  const { file, size } = openRegular(path);
  try {
    if (size > limit) throw Object.assign(new Error(`${path} is too large`), { code: "too large" });
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
function codeOf(error) {
  return error.code ?? "an error";
}
function isSpecial(entry) {
  if (entry.isFile() || entry.isDirectory()) return false;
  try {
    const stat = statSync(join(entry.parentPath, entry.name));
    return stat.isFIFO() || stat.isCharacterDevice() || stat.isBlockDevice();
  } catch {
    return false;
  }
}

// src/git/loose.ts
init_node_zlib();
import { join as join2 } from "node:path";
var largestStaged = 32 * 1024 * 1024;
var deflateLoss = 1024 * 1024;
function inflateLoose(path, limit) {
  let whole;
  try {
    whole = inflateSync(readRegular(path, limit + deflateLoss), { maxOutputLength: limit });
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
function looseObject(folders, oid) {
  for (const folder of folders) {
    const object = inflateLoose(join2(folder, oid.slice(0, 2), oid.slice(2)), largestStaged);
    if (object !== null) return object.bytes;
  }
  return null;
}

// src/search/pattern.ts
var members = /* @__PURE__ */ new WeakMap();
function membersOf(set) {
  let bytes = members.get(set);
  if (bytes === void 0) {
    bytes = indicesOf(set);
    members.set(set, bytes);
  }
  return bytes;
}
function indicesOf(flags3) {
  const indices = [];
  for (let i = flags3.indexOf(1); i !== -1; i = flags3.indexOf(1, i + 1)) indices.push(i);
  return indices;
}
function longestMatch({ elements }) {
  return elements.reduce((sum, { max }) => sum + max, 0);
}
function reachOf(patterns) {
  return patterns.reduce((most, pattern) => Math.max(most, longestMatch(pattern)), 0);
}

// src/search/search-wasm.ts
var searchWasm = [
  "AGFzbQEAAAABDQJgAX8AYAR/f39/AX8CDwEDZW52Bm1lbW9yeQIAAAMDAgABBikIfwFBAAt/AUEAC38BQQALfwFBAAt/",
  "AUEAC38BQQALfwFBAAt/AUEACwcdAwl1c2VUYWJsZXMAAARmaW5kAAEGbWVtb3J5AgAK/AUCSQAgACQHIAAgACgCAGok",
  "ACAAIAAoAgRqJAEgACgCCCQCIAAgACgCDGokAyAAIAAoAhBqJAUgACAAKAIUaiQEIAAgACgCGGokBguvBQIOfwF+IwAh",
  "CwNAIAAgAUECakkEQCAJIAsgACkDACISp0H//wNxQQJ0aigCACIEQRB2ca0gBCALIBJCDoinQfz/D3FqKAIAIgRBEHZx",
  "rUIQhoQgBCALIBJCHoinQfz/D3FqKAIAIgRBEHZxrUIghoQgBCALIBJCLoinQfz/D3FqKAIAIglBEHZxrUIwhoQhEgNA",
  "IBJCAFIEQCASeqchBCASIBJCAX2DIRIjBCAAQQJrIARBA3ZqIgooAgBB////B3EiBEGx893xeWwiBUERdiIGQQN2ai0A",
  "ACAGQQdxdUEBcSABIApLcQR/QQFBICMCa3RBAWshBiAFIwJ2IQUDfyMBIAVBA3RqIgcoAgAiCAR/IAggBEEBakYEfwJ/",
  "IwMgBygCBEECdGoiCCgCACEHQQEhDQNAIAcgDU8EQCAKQQFqIQ4jByMFIAggDUECdGooAgBBA3RqIg8oAgBqIgUgDy8B",
  "BEECdGohECAFIQQCfwNAIAQgEEkEQCMGIAQvAQBBCHRqIQYgBC0AAyERQQAhDANAIAwgEUkgAyAOS3EEfyAGIA4tAABq",
  "LQAABUEACwRAIAxBAWohDCAOQQFqIQ4MAQsLQQAgDCAELQACSQ0CGiAEQQRqIQQMAQsLQQELBEAgCkEBaiEOIAUgDy8B",
  "BkECdGshBiAFQQRrIQRBAQJ/A0AgBCAGTwRAIwYgBC8BAEEIdGohDCAELQADIQ9BACEFA0AgAiAOSSAFIA9JcQR/IAwg",
  "DkEBay0AAGotAAAFQQALBEAgBUEBaiEFIA5BAWshDgwBCwtBACAFIAQtAAJJDQIaIARBBGshBAwBCwtBAQsNAxoLIA1B",
  "AWohDQwBCwtBAAsFIAVBAWogBnEhBQwCCwVBAAsLBUEACwRAIAoPCwwBCwsgAEEIaiEADAELC0EACw=="
].join("");

// src/search/module-search.ts
var engine = globalThis.WebAssembly;
var pageBytes = 65536;
var partBytes = 128 * 1024;
var slack = 32;
function spaceFor(tables, reach) {
  return tables.length + partBytes + 2 * reach + slack;
}
function ownSpace(tables, reach) {
  const initial = Math.ceil(spaceFor(tables, reach) / pageBytes);
  return { memory: new engine.Memory({ initial }), address: 0 };
}
var ModuleSearch = class {
  #exports;
  #memory;
  #room;
  #reach;
  /** The search whose bytes are in the room. */
  #user = null;
  /** @throws RangeError, TypeError or an error of the engine where WebAssembly is not available. */
  constructor(tables, reach, { memory, address }) {
    const module = new engine.Module(Buffer.from(searchWasm, "base64"));
    this.#exports = new engine.Instance(module, { env: { memory } }).exports;
    this.#memory = new Uint8Array(memory.buffer);
    this.#memory.set(tables, address);
    this.#exports.useTables(address);
    this.#room = address + tables.length;
    this.#reach = reach;
  }
  /** Begins to search bytes, which must not change until the last search of them. */
  open(bytes) {
    if (bytes.buffer !== this.#memory.buffer) return new CopiedSearch(this, bytes);
    const all = { start: 0, end: bytes.length, address: bytes.byteOffset };
    return { first: (from, to) => this.find(all, from, to) };
  }
  isLoadedFor(user) {
    return this.#user === user;
  }
  /** Copies the bytes that a search in `[from, to)` looks at. */
  load(user, bytes, from, to) {
    this.#user = user;
    const start3 = Math.max(0, from - this.#reach);
    const end2 = Math.min(bytes.length, to + this.#reach);
    this.#memory.set(bytes.subarray(start3, end2), this.#room);
    return { start: start3, end: end2, address: this.#room };
  }
  find({ start: start3, end: end2, address }, from, to) {
    const base = address - start3;
    const found = this.#exports.find(base + from, base + to, address, base + end2);
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
  constructor(module, bytes) {
    this.#module = module;
    this.#bytes = bytes;
  }
  first(from, to) {
    for (let at = from; at < to; at = this.#to) {
      if (at < this.#from || at >= this.#to || !this.#module.isLoadedFor(this)) this.#load(at);
      const found = this.#module.find(this.#loaded, at, Math.min(to, this.#to));
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

// src/search/windows.ts
var mostTriples = 4096;
var costOfTriple = 1e5;
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
  const after = elements[middle + 1];
  return min === 1 && max === 1 && before.min > 0 && after.min > 0;
}
function membersAt(elements, index) {
  return membersOf(elements[index].set);
}
var takenBits = { first: 1, second: 2 };
function takePairs(taken, firsts, seconds, bit) {
  for (const first of firsts) {
    for (const second of seconds) {
      const pair = first | second << 8;
      taken[pair] = (taken[pair] ?? 0) | bit;
    }
  }
}
function costOf([a, b, c], taken) {
  const triples = a.length * b.length * c.length;
  if (triples > mostTriples) return triples * costOfTriple;
  return pairCost(a, b, taken, takenBits.first) + pairCost(b, c, taken, takenBits.second);
}
function pairCost(firsts, seconds, taken, bit) {
  let cost = 0;
  for (const first of firsts) {
    for (const second of seconds) {
      if (((taken[first | second << 8] ?? 0) & bit) !== 0) continue;
      cost += (frequencies[first] ?? 0) * (frequencies[second] ?? 0);
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
  const count = patterns.reduce((sum, { elements: elements2 }) => sum + elements2.length, 0);
  const pairs = headerBytes;
  const slots = pairs + pairsBytes;
  const lists = slots + tables.slots.byteLength;
  const records2 = lists + tables.lists.byteLength;
  const filter = records2 + patterns.length * patternBytes;
  const elements = filter + filterBits / 8;
  const firstSet = elements + count * elementBytes;
  const packed = Buffer.alloc(firstSet + sets.length * setBytes);
  const header2 = [pairs, slots, tables.shift, lists, records2, filter, firstSet];
  for (const [i, value] of header2.entries()) packed.writeUInt32LE(value, i * 4);
  packed.set(bytesOf(tables.pairs), pairs);
  packed.set(bytesOf(tables.slots), slots);
  packed.set(bytesOf(tables.lists), lists);
  packed.set(filterOf(tables), filter);
  packed.set(Buffer.concat(sets), firstSet);
  writePatterns(packed, { patterns, tables, sets, records: records2, elements });
  return packed;
}
function readPacked(packed, phases) {
  const [pairs = 0, slots = 0, shift = 0, lists = 0, records2 = 0, , firstSet = 0] = wordsOf(
    packed.subarray(0, headerBytes)
  );
  const windows = [];
  const patterns = phases.map((phase, i) => {
    const record = records2 + i * patternBytes;
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
    lists: wordsOf(packed.subarray(lists, records2))
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
var byteWords = 512;
function savedSearcher(saved) {
  const { reach } = saved;
  const tables = unpackTables(saved);
  let search;
  try {
    search = new ModuleSearch(tables, reach, ownSpace(tables, reach));
  } catch {
    return null;
  }
  return { holds: (bytes) => search.open(bytes).first(0, bytes.length) !== -1 };
}
var restored = /* @__PURE__ */ new WeakMap();
function restoreTables(saved) {
  let read2 = restored.get(saved);
  if (read2 === void 0) {
    read2 = readPacked(unpackTables(saved), saved.phases);
    restored.set(saved, read2);
  }
  return read2;
}
function unpackTables(saved) {
  const words2 = withZeros(wordsOf(Buffer.from(saved.words, "base64")));
  const bytesStart = 1 + words2[0];
  const parts4 = {
    pairs: words2.subarray(1, bytesStart),
    bytes: words2.subarray(bytesStart, bytesStart + byteWords)
  };
  const rest = bytesOf(words2.subarray(bytesStart + byteWords));
  const pairs = bytesOf(expandPairs(parts4));
  return Buffer.concat([rest.subarray(0, headerBytes), pairs, rest.subarray(headerBytes)]);
}
function withZeros(runs2) {
  const words2 = new Uint32Array(runs2[0] ?? 0);
  let place = 0;
  for (let at = 1; at < runs2.length; ) {
    const length = runs2[at + 1];
    place += runs2[at];
    words2.set(runs2.subarray(at + 2, at + 2 + length), place);
    place += length;
    at += 2 + length;
  }
  return words2;
}

// src/search/script-search.ts
var ScriptSearch = class {
  #patterns;
  #tables;
  constructor(patterns, tables) {
    this.#patterns = patterns;
    this.#tables = tables;
  }
  /** Visits matches whose windows begin in `[from, to)`, in the order of their windows. Returns true if it was ended. */
  visit(bytes, from, to, visit) {
    const { pairs } = this.#tables;
    let before = 0;
    let at = from;
    for (const last = Math.min(to + 2, bytes.length - 1); at < last; at += 2) {
      const pair = pairs[bytes[at] | bytes[at + 1] << 8];
      const both2 = before & pair >>> pairBits.ends;
      before = pair;
      if (both2 !== 0 && this.#visitPair(bytes, at - 2, to, both2, visit)) return true;
    }
    const both = before & pairs[byteAt(bytes, at)] >>> pairBits.ends;
    return both !== 0 && at < to + 2 && this.#visitPair(bytes, at - 2, to, both, visit);
  }
  /** @param both bits of two pairs, the first of which is at `at`. */
  #visitPair(bytes, at, to, both, visit) {
    const begins = both & (1 << pairBits.beginsNext) - 1;
    if (begins !== 0 && at < to && this.#visitAt(bytes, at, visit)) return true;
    return begins !== both && at + 1 < to && this.#visitAt(bytes, at + 1, visit);
  }
  /** Compares the patterns whose window has the three bytes at `at`. */
  #visitAt(bytes, at, visit) {
    const { slots, shift, lists, windows } = this.#tables;
    const key = byteAt(bytes, at) | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2) << 16;
    let slot = hashOf(key, shift);
    while (slots[2 * slot] !== key + 1) {
      if (slots[2 * slot] === 0) return false;
      slot = slot + 1 & slots.length / 2 - 1;
    }
    const list = slots[2 * slot + 1] ?? 0;
    for (let i = 1; i <= (lists[list] ?? 0); i++) {
      const pattern = lists[list + i];
      const { elements } = this.#patterns[pattern];
      const middle = windows[pattern]?.middle ?? 0;
      const end2 = readForward(elements, middle, bytes, at + 1);
      if (end2 === -1) continue;
      const start3 = readBackward(elements, middle - 1, bytes, at + 1);
      if (start3 !== -1 && visit(start3, end2, pattern, at)) return true;
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
function createSearcher(patterns) {
  return searcherOf({ patterns, tables: null });
}
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
  constructor(needles, tables = null, module) {
    this.#needles = needles;
    this.#tables = tables;
    this.#module = module;
  }
  get reach() {
    this.#reach ??= this.#needles.tables?.reach ?? reachOf(this.#needles.patterns);
    return this.#reach;
  }
  holds(bytes) {
    return this.#open(bytes, bytes.length).first(0, bytes.length) !== -1;
  }
  *hits(bytes, from, to) {
    const last = Math.min(to, bytes.length);
    const windowsEnd = Math.min(last + this.reach, bytes.length);
    const search = this.#open(bytes, last - from);
    for (let at = Math.max(0, from); at < last; ) {
      const window = search.first(at, windowsEnd);
      if (window === -1) return;
      const start3 = Math.max(at, window - this.reach);
      at = Math.min(start3 + blockBytes, last);
      if (start3 < last) yield* this.#blockHits(bytes, start3, at);
    }
  }
  piecesHeld(bytes, ends) {
    const held = [];
    const last = ends.at(-1) ?? 0;
    const search = this.#open(bytes.subarray(0, last), last);
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
  #blockHits(bytes, from, to) {
    const hits = [];
    const windowsEnd = Math.min(to + this.reach, bytes.length);
    this.#scriptSearch.visit(bytes, from, windowsEnd, (start3, end2, pattern) => {
      if (start3 >= from && start3 < to) hits.push({ start: start3, end: end2, pattern });
      return false;
    });
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
    const first = (from, to) => {
      let place = -1;
      script.visit(bytes, from, to, (_start, _end, _pattern, window) => {
        place = window;
        return true;
      });
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
  #loadModule() {
    const saved = this.#needles.tables;
    try {
      const packed = saved === null ? this.#packed() : unpackTables(saved);
      this.#module = new ModuleSearch(packed, this.reach, ownSpace(packed, this.reach));
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

// src/git/refs.ts
import { existsSync, readdirSync, statSync as statSync3 } from "node:fs";
import { join as join4 } from "node:path";

// src/git/layout.ts
init_model();
import { accessSync, constants as constants2, lstatSync, statSync as statSync2 } from "node:fs";
import { dirname, isAbsolute, join as join3, resolve } from "node:path";
function scannedFolders({ root, gitDir, commonDir }) {
  return [.../* @__PURE__ */ new Set([root ?? gitDir, gitDir, commonDir])];
}
var BrokenRepository = class {
  path;
  reason;
  constructor(path, reason) {
    this.path = path;
    this.reason = reason;
  }
};
function findLayout(path) {
  const start3 = resolve(path);
  const named2 = namedDirectory(start3);
  if (named2 instanceof BrokenRepository) return named2;
  if (named2 !== null) return { root: null, ...named2 };
  for (let folder = start3; ; folder = dirname(folder)) {
    const found = gitDirectory(join3(folder, ".git"));
    if (found instanceof BrokenRepository) return found;
    if (found !== null) return { root: folder, ...found };
    if (folder === dirname(folder)) return null;
  }
}
function requireLayout(path) {
  if (!exists(path)) {
    throw new BrleaksError("not-found", `${path}: no such file or folder; check the path`);
  }
  const layout = findLayout(path);
  if (layout instanceof BrokenRepository) throw refusal(layout);
  if (layout !== null) return layout;
  throw new BrleaksError(
    "not-a-repository",
    `${path} is not in a git repository; to scan its files, use "brleaks scan ${path}"`
  );
}
function refusal({ path, reason }) {
  return new BrleaksError("not-a-repository", `${path} is not a usable git repository: ${reason}`);
}
function layoutOfHook(folder, gitDir, workTree) {
  const path = resolve(folder, gitDir);
  const found = gitDirectory(path);
  if (found instanceof BrokenRepository) throw refusal(found);
  if (found === null) {
    throw new BrleaksError("not-a-repository", `GIT_DIR names ${path}, which does not exist`);
  }
  const receiving = found.gitDir === resolve(folder);
  return { root: receiving ? null : resolve(folder, workTree ?? "."), ...found };
}
function namedDirectory(path) {
  if (statOf(path)?.isDirectory() !== true) return null;
  const parts4 = ["HEAD", "objects", "refs"].filter((name) => exists(join3(path, name)));
  const linked2 = exists(join3(path, "HEAD")) && exists(join3(path, "commondir"));
  return parts4.length >= 2 || linked2 ? wholeDirectory(path) : null;
}
function gitDirectory(path) {
  if (!exists(path)) return null;
  const stat = statOf(path);
  if (stat?.isDirectory()) return wholeDirectory(path);
  if (stat?.isFile() !== true) {
    return new BrokenRepository(path, "it is neither a folder nor a file; restore or remove it");
  }
  const target = pointer(path);
  if (target === null) {
    return new BrokenRepository(path, "it does not name a git directory; restore or remove it");
  }
  if (statOf(target)?.isDirectory() !== true) {
    const reason = `it names ${target}, which is not there; repair it ("git worktree repair", "git submodule update") or remove it`;
    return new BrokenRepository(path, reason);
  }
  return wholeDirectory(target);
}
function wholeDirectory(path) {
  const common2 = commonDirectory(path);
  if (!mayRead(path)) return new BrokenRepository(path, "there is no permission to read it");
  const lost = [join3(path, "HEAD"), join3(common2, "objects")].find((part) => !exists(part));
  if (lost === void 0) return { gitDir: path, commonDir: common2 };
  return new BrokenRepository(path, `${lost} is missing; restore it, or remove the folder`);
}
function mayRead(folder) {
  try {
    accessSync(folder, constants2.R_OK | constants2.X_OK);
    return true;
  } catch {
    return false;
  }
}
function pointer(path) {
  const match = /^gitdir: (.+?)[\r\n]*$/.exec(readSmall(path) ?? "");
  const target = match?.[1];
  if (target === void 0) return null;
  return isAbsolute(target) ? target : resolve(dirname(path), target);
}
function commonDirectory(gitDir) {
  const text3 = readSmall(join3(gitDir, "commondir"))?.trim();
  return text3 ? resolve(gitDir, text3) : gitDir;
}
function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
function statOf(path) {
  try {
    return statSync2(path);
  } catch {
    return null;
  }
}
var smallBytes = 64 * 1024 * 1024;
function readSmall(path) {
  try {
    return readRegular(path, smallBytes).toString("utf8");
  } catch {
    return null;
  }
}

// src/git/refs.ts
function gitDirectories(gitDir, commonDir) {
  const folders = [[gitDir, ""]];
  if (commonDir !== gitDir) folders.push([commonDir, "main-worktree/"]);
  const linked2 = join4(commonDir, "worktrees");
  for (const name of namesIn(linked2)) {
    const folder = join4(linked2, name);
    if (folder === gitDir || !isFolder(folder)) continue;
    folders.push([folder, `worktrees/${name}/`]);
  }
  return folders;
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function isFolder(path) {
  try {
    return statSync3(path).isDirectory();
  } catch {
    return false;
  }
}

// src/git/run.ts
import { once } from "node:events";
init_model();

// src/git/find-program.ts
import { accessSync as accessSync2, constants as constants3, realpathSync, statSync as statSync4 } from "node:fs";
import { posix, win32 } from "node:path";
function findProgram(name, search) {
  const { isProgram: isProgram2, platform, realPath: realPath2 } = search;
  const { delimiter: delimiter2, join: join11 } = platform === "win32" ? win32 : posix;
  const scanned = unique(search.scanned.flatMap((folder) => [folder, realPath2(folder)]));
  const isScanned = (path) => unique([path, realPath2(path)]).some(
    (candidate) => scanned.some((folder) => isInside(candidate, folder, platform))
  );
  const folders = search.path.split(delimiter2).map((entry) => platform === "win32" ? entry.replaceAll('"', "") : entry).filter((folder) => isAbsolute2(folder, platform) && !isScanned(folder));
  const file = platform === "win32" ? `${name}.exe` : name;
  const program = folders.map((folder) => join11(folder, file)).find((path) => isProgram2(path) && !isScanned(path));
  return { program: program ?? null, path: folders.join(delimiter2) };
}
function isAbsolute2(path, platform) {
  return platform === "win32" ? /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(path) : path.startsWith("/");
}
function isInside(path, folder, platform) {
  if (platform !== "win32") return isBelow(posix.relative(folder, path));
  const way = win32.relative(folder, path);
  return isBelow(way.replaceAll("\\", "/")) && !win32.isAbsolute(way);
}
function unique(paths) {
  return [...new Set(paths)];
}
function isBelow(way) {
  return way !== ".." && !way.startsWith("../");
}
var known = /* @__PURE__ */ new Map();
function findOnMachine(name, path, scanned) {
  const request = JSON.stringify([name, path, scanned]);
  const answer = known.get(request) ?? findProgram(name, {
    platform: process.platform,
    path,
    scanned: withoutOwnProgram(scanned),
    isProgram,
    realPath
  });
  known.set(request, answer);
  return answer;
}
function withoutOwnProgram(scanned) {
  const node = realPath(process.execPath);
  return scanned.filter((folder) => !isInside(node, realPath(folder), process.platform));
}
function isProgram(path) {
  try {
    accessSync2(path, constants3.X_OK);
    return statSync4(path).isFile();
  } catch {
    return false;
  }
}
function realPath(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

// src/git/run.ts
var always = [
  "--no-pager",
  "--literal-pathspecs",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.commitGraph=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "log.showSignature=false",
  "-c",
  "protocol.allow=never"
];
var defaultPath = process.platform === "win32" ? "" : "/usr/local/bin:/usr/bin:/bin";
var stderrLimit = 16384;
var silenceMs = 6e5;
function sealedEnvironment() {
  const environment = {
    PATH: process.env.PATH ?? defaultPath,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    // A delta of a few bytes can allocate gigabytes: with this limit git exits with an error.
    GIT_ALLOC_LIMIT: "1g",
    GIT_TERMINAL_PROMPT: "0"
  };
  for (const name of ["SystemRoot", "TEMP", "TMP"]) {
    const value = process.env[name];
    if (value !== void 0) environment[name] = value;
  }
  return environment;
}
async function runGit(context, args, call = {}) {
  const pieces2 = [];
  for await (const piece of streamGit(context, args, call)) pieces2.push(piece);
  return Buffer.concat(pieces2);
}
async function* streamGit(context, args, call = {}) {
  if (call.signal?.aborted) throw interrupted();
  const child = await start(context, args, call);
  const exit = exitOf(child);
  if (!child.stdout) throw startFailure((await exit).error ?? {});
  const stop = () => end(child, call);
  running.set(child, stop);
  call.signal?.addEventListener("abort", stop, { once: true });
  const complaint = collectText(child, call.onComplaint);
  const feeding = feed(child, call.stdin ?? []);
  let silent = false;
  let waiting = true;
  const idleMs = call.idleMs ?? silenceMs;
  const watch = setTimeout(() => {
    if (!waiting) return;
    silent = true;
    stop();
  }, idleMs);
  watch.unref();
  let finished2 = false;
  try {
    for await (const piece of child.stdout) {
      waiting = false;
      yield piece;
      waiting = true;
      watch.refresh();
    }
    finished2 = true;
  } finally {
    clearTimeout(watch);
    call.signal?.removeEventListener("abort", stop);
    if (!finished2) stop();
    exit.finally(() => running.delete(child));
  }
  await feeding;
  const { status, signal, error } = await exit;
  if (call.signal?.aborted) throw interrupted();
  if (error !== null) throw startFailure(error);
  if (status === 0 || status !== null && call.accept?.includes(status)) return;
  const why = reasonIn(complaint());
  const outcome = silent ? `was ended: it gave nothing for ${Math.round(idleMs / 1e3)} seconds` : status === null ? `was ended by ${signal}` : `failed (status ${status})`;
  throw new BrleaksError(
    "git-failed",
    `git ${args[0]} ${outcome}${why === void 0 ? "" : `: ${why}`}`
  );
}
var running = /* @__PURE__ */ new Map();
var listening = false;
function endGit() {
  for (const stop of running.values()) stop();
}
async function start(context, args, call) {
  const { program, environment } = gitProgram(context);
  if (!listening) process.once("exit", endGit);
  listening = true;
  const { spawn } = await import("node:child_process");
  try {
    return spawn(program, [...always, ...args], {
      cwd: context.cwd,
      env: environment,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: hasGroup(call)
    });
  } catch (error) {
    throw startFailure(error);
  }
}
function gitProgram({ environment, scanned }) {
  const searched = Object.entries(environment).find(([name]) => isPath(name))?.[1];
  const { program, path } = findOnMachine("git", searched ?? defaultPath, scanned);
  if (program === null) throw missing();
  return { program, environment: { ...withoutPath(environment), PATH: path } };
}
function isPath(name) {
  return process.platform === "win32" ? name.toUpperCase() === "PATH" : name === "PATH";
}
function withoutPath(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isPath(name)));
}
function hasGroup(call) {
  return call.family === true && process.platform !== "win32";
}
function end(child, call) {
  if (child.pid === void 0) return;
  if (!hasGroup(call)) {
    child.kill("SIGKILL");
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
  }
}
function interrupted() {
  return new BrleaksError("interrupted", "stopped before the end");
}
function reasonIn(complaint) {
  const lines2 = complaint.split("\n").map((line) => line.trim());
  return lines2.find((line) => /^(?:fatal|error):/.test(line)) ?? lines2.find((line) => line !== "" && !line.startsWith("hint:"));
}
function exitOf(child) {
  return new Promise((resolve6) => {
    let error = null;
    child.on("error", (cause) => {
      error = cause;
      if (child.pid === void 0) resolve6({ status: null, signal: null, error });
    });
    child.on("close", (status, signal) => resolve6({ status, signal, error }));
  });
}
function missing() {
  return new BrleaksError(
    "git-missing",
    "git was not found; install it or add its folder to PATH (relative entries of PATH, and entries inside the scanned repository, are not searched)"
  );
}
function startFailure(cause) {
  if (cause.code === "ENOENT") return missing();
  const reasons2 = {
    EMFILE: 'too many open files; raise the limit with "ulimit -n"',
    ENFILE: "the system has too many open files",
    EAGAIN: 'the limit of processes is reached; raise it with "ulimit -u"',
    ENOMEM: "there is not enough memory"
  };
  const reason = reasons2[cause.code ?? ""] ?? cause.code ?? "an error";
  return new BrleaksError("git-failed", `git could not be started: ${reason}`, { cause });
}
function collectText(child, onLine) {
  let text3 = "";
  let begun = "";
  child.stderr?.setEncoding("utf8");
  child.stderr?.on("data", (piece) => {
    if (text3.length < stderrLimit) text3 += piece;
    if (onLine === void 0) return;
    const lines2 = (begun + piece).split("\n");
    begun = lines2.pop() ?? "";
    for (const line of lines2) onLine(line);
  });
  child.stderr?.on("end", () => {
    if (begun !== "") onLine?.(begun);
  });
  return () => text3;
}
async function feed(child, stdin) {
  const { stdin: pipe } = child;
  if (pipe === null) return;
  pipe.on("error", () => {
  });
  for await (const piece of stdin) {
    if (pipe.destroyed || child.exitCode !== null) return;
    if (!pipe.write(piece)) await drained(pipe);
  }
  pipe.end();
}
async function drained(pipe) {
  const over = new AbortController();
  const { signal } = over;
  const either = [once(pipe, "drain", { signal }), once(pipe, "close", { signal })];
  await Promise.race(either).catch(() => {
  });
  over.abort();
  await Promise.allSettled(either);
}

// src/git/git.ts
var GitRunner = class _GitRunner {
  context;
  signal;
  /** @param signal ends every process; without one, they run to their end. */
  constructor(context, signal = new AbortController().signal) {
    this.context = context;
    this.signal = signal;
  }
  /**
   * Runs git and returns what it writes to standard output.
   * @throws BrleaksError as `runGit`.
   */
  run(args, options = {}) {
    return runGit(this.context, args, { ...options, signal: this.signal });
  }
  /** Runs git and returns the lines that it writes, one character per byte, without empty ones. */
  async lines(args, options = {}) {
    return linesOf(await this.run(args, options));
  }
  /** Streams what git writes; see `streamGit`. */
  stream(args, options = {}) {
    return streamGit(this.context, args, { ...options, signal: this.signal });
  }
  /** The same git with further environment variables. */
  withEnvironment(variables) {
    const environment = { ...this.context.environment, ...variables };
    return new _GitRunner({ ...this.context, environment }, this.signal);
  }
  /** The same git without the signal, for short commands that a stopped scan still needs. */
  get uninterrupted() {
    return new _GitRunner(this.context);
  }
};
var Git = class _Git extends GitRunner {
  layout;
  shadow;
  idBytes;
  objectFolders;
  shallow;
  partial;
  problems;
  constructor(repository, signal) {
    super(repository.shadow.context, signal);
    this.layout = repository.layout;
    this.shadow = repository.shadow;
    this.idBytes = repository.idBytes;
    this.objectFolders = repository.objectFolders;
    this.shallow = repository.shallow;
    this.partial = repository.partial;
    this.problems = repository.problems;
  }
  /** The same repository for a reader that must not close it. */
  get shared() {
    const shadow = { ...this.shadow, remove: () => {
    } };
    return new _Git({ ...this, shadow }, this.signal);
  }
  /** Removes the temporary files. Also done when the process ends. */
  close() {
    this.shadow.remove();
  }
};
function linesOf(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}

// src/git/work-tree.ts
function* records(output) {
  for (let start3 = 0; start3 < output.length; ) {
    const end2 = output.indexOf(0, start3);
    if (end2 === -1) return;
    yield output.subarray(start3, end2);
    start3 = end2 + 1;
  }
}

// src/git/changes.ts
function isZero(oid) {
  return /^0+$/.test(oid);
}
var emptyTrees = {
  20: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  32: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
async function stagedEntries(git) {
  const fields2 = [...records(await stagedRecords(git))];
  const entries = [];
  let conflicts = false;
  for (let i = 0; i + 1 < fields2.length; i += 2) {
    const [, mode = "", , oid = "", status = ""] = fields2[i].toString("latin1").split(" ");
    if (status.startsWith("U")) conflicts = true;
    else if (!isZero(oid)) entries.push({ path: fields2[i + 1], mode, oid });
  }
  return conflicts ? [...entries, ...await listIndex(git, "--unmerged")] : entries;
}
async function stagedRecords(git) {
  const compare = (tree) => git.run(["diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", tree, "--"]);
  try {
    return await compare("HEAD");
  } catch (error) {
    if (git.signal.aborted) throw error;
    const head = await git.run(["rev-parse", "--verify", "--quiet", "HEAD^{tree}"], {
      accept: [1, 128]
    });
    if (head.length > 0) throw error;
    return compare(emptyTrees[git.idBytes]);
  }
}
async function listIndex(git, which) {
  const output = await git.run(["ls-files", which, "-z"]);
  return [...records(output)].map((record) => {
    const tab = record.indexOf(9);
    const [mode = "", oid = ""] = record.toString("latin1", 0, tab).split(" ");
    return { path: record.subarray(tab + 1), mode, oid };
  });
}

// src/git/cat-file.ts
init_model();
var answerMs = 12e4;
var largeObjectBytes = 64 * 1024 * 1024;
async function* catFile(git, oids) {
  const requested = [...oids];
  if (requested.length === 0) return;
  const parser = new BatchParser();
  let answers = 0;
  for await (const piece of git.stream(["cat-file", "--batch", "--buffer"], {
    stdin: requested.map((oid) => `${oid}
`),
    idleMs: answerMs
  })) {
    for (const answer of parser.push(piece)) {
      answers++;
      yield answer;
    }
  }
  if (answers !== requested.length) {
    throw new BrleaksError(
      "git-failed",
      `git cat-file answered for ${answers} of ${requested.length} objects`
    );
  }
}
var BatchParser = class {
  #pieces = [];
  #held = 0;
  #header = null;
  /** Bytes of a large object that are still to be skipped. */
  #passing = 0;
  *push(piece) {
    this.#pieces.push(piece);
    this.#held += piece.length;
    for (; ; ) {
      if (this.#passing > 0 && !this.#passOver()) return;
      if (this.#header === null) {
        const line = this.#takeLine();
        if (line === null) return;
        const answer = this.#begin(line);
        if (answer !== null) yield answer;
        continue;
      }
      if (this.#held < this.#header.size + 1) return;
      const { oid, type, size } = this.#header;
      const bytes = this.#take(size + 1).subarray(0, size);
      this.#header = null;
      yield { kind: "object", oid, type, bytes };
    }
  }
  #begin(line) {
    const [oid = "", type = "", size = ""] = line.split(" ");
    if (type === "missing" || type === "ambiguous") return { kind: "missing", oid };
    if (!/^(?:blob|commit|tag|tree)$/.test(type) || !/^\d+$/.test(size)) {
      throw new BrleaksError("git-failed", "git cat-file wrote output that cannot be parsed");
    }
    const header2 = { oid, type, size: Number(size) };
    if (header2.size <= largeObjectBytes) {
      this.#header = header2;
      return null;
    }
    this.#passing = header2.size + 1;
    return { kind: "large", ...header2 };
  }
  #passOver() {
    const count = Math.min(this.#passing, this.#held);
    this.#take(count);
    this.#passing -= count;
    return this.#passing === 0;
  }
  #takeLine() {
    const [first] = this.#pieces;
    if (first === void 0) return null;
    let end2 = first.indexOf(10);
    if (end2 === -1) {
      this.#pieces = [Buffer.concat(this.#pieces)];
      end2 = this.#pieces[0]?.indexOf(10) ?? -1;
    }
    return end2 === -1 ? null : this.#take(end2 + 1).toString("latin1", 0, end2);
  }
  #take(count) {
    this.#held -= count;
    const [first] = this.#pieces;
    if (first !== void 0 && first.length >= count) {
      if (first.length === count) this.#pieces.shift();
      else this.#pieces[0] = first.subarray(count);
      return first.subarray(0, count);
    }
    const whole = Buffer.concat(this.#pieces);
    const rest = whole.subarray(count);
    this.#pieces = rest.length === 0 ? [] : [rest];
    return whole.subarray(0, count);
  }
};

// src/git/head.ts
import { lstatSync as lstatSync2, readlinkSync } from "node:fs";
import { join as join5 } from "node:path";
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function detachedHead(layout) {
  const text3 = headText(layout.gitDir);
  const ref = refIn(text3);
  if (ref === null) return isHead(text3) ? text3 : `ref: ${unborn}
`;
  const oid = resolve2(ref, layout, 0);
  if (oid === void 0) return text3;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function isHead(text3) {
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(text3);
}
function headText(gitDir) {
  const path = join5(gitDir, "HEAD");
  const link = lstatSync2(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text3) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text3)?.[1] ?? null;
}
function resolve2(ref, layout, step) {
  if (step > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text3 = readSmall(join5(own ? layout.gitDir : layout.commonDir, ref));
  if (text3 === null) return packedId(ref, layout);
  const next = refIn(text3);
  return next === null ? idIn(text3) ?? null : resolve2(next, layout, step + 1);
}
function packedId(ref, { commonDir }) {
  const path = join5(commonDir, "packed-refs");
  const packed = readSmall(path);
  if (packed === null) {
    return lstatSync2(path, { throwIfNoEntry: false }) === void 0 ? null : void 0;
  }
  const at = `
${packed}
`.indexOf(` ${ref}
`);
  if (at === -1) return null;
  const start3 = packed.lastIndexOf("\n", at - 2) + 1;
  return idIn(packed.slice(start3, at)) ?? null;
}
function idIn(text3) {
  return /^([0-9a-f]{40,64})\b/.exec(text3)?.[1];
}

// src/git/shadow.ts
init_model();
import { lstatSync as lstatSync5, mkdirSync as mkdirSync2, readdirSync as readdirSync4, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join8, resolve as resolve4 } from "node:path";

// src/git/alternates.ts
import { statSync as statSync5 } from "node:fs";
import { delimiter, resolve as resolve3 } from "node:path";
var escapes = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "\\": 92,
  '"': 34
};
function parseAlternates(text3, separator2) {
  const entries = [];
  for (let at = 0; at < text3.length; ) {
    const end2 = text3.indexOf(separator2, at);
    const next = end2 === -1 ? text3.length : end2;
    const quoted = text3[at] === '"' ? unquote(text3, at + 1) : null;
    if (quoted !== null) {
      entries.push(quoted.path);
      at = text3[quoted.end] === separator2 ? quoted.end + 1 : quoted.end;
      continue;
    }
    if (text3[at] !== "#") entries.push(Buffer.from(text3.slice(at, next), "latin1"));
    at = next + 1;
  }
  return entries.filter((entry) => entry.length > 0);
}
function unquote(text3, start3) {
  const bytes = [];
  for (let at = start3; at < text3.length; at++) {
    const char = text3[at];
    if (char === '"') return { path: Buffer.from(bytes), end: at + 1 };
    if (char !== "\\") {
      bytes.push(char.charCodeAt(0));
      continue;
    }
    const octal2 = /^[0-3][0-7]{2}/.exec(text3.slice(at + 1, at + 4))?.[0];
    const byte = octal2 === void 0 ? escapes[text3[at + 1] ?? ""] : Number.parseInt(octal2, 8);
    if (byte === void 0) return null;
    bytes.push(byte);
    at += octal2 === void 0 ? 1 : 3;
  }
  return null;
}
function asText(path) {
  const text3 = path.toString("utf8");
  return Buffer.from(text3).equals(path) ? text3 : null;
}
function alternatesOfVariable(value, folder) {
  if (value === void 0) return [];
  const text3 = Buffer.from(value).toString("latin1");
  return parseAlternates(text3, delimiter).map((path) => resolve3(folder, path.toString("utf8")));
}
function alternatesVariable(folders) {
  return folders.map((path) => path.includes(delimiter) ? quote(path) : alternatesLine(path)).join(delimiter);
}
function alternatesLine(path) {
  return /^["#]|\n/.test(path) ? quote(path) : path;
}
function quote(path) {
  return `"${path.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
function collectObjectFolders(starts2) {
  const problems = [];
  const seen = new Set(starts2.map((path) => resolve3(path)));
  for (const folder of seen) {
    const path = resolve3(folder, "info", "alternates");
    for (const entry of parseAlternates(readAlternates(path, problems), "\n")) {
      const text3 = asText(entry);
      if (text3 !== null) seen.add(resolve3(folder, text3));
      else problems.push({ what: path, reason: { code: "alternate-encoding" } });
    }
  }
  return { folders: [...seen].filter(isThere), problems };
}
function isThere(folder) {
  try {
    statSync5(folder);
    return true;
  } catch (error) {
    return !["ENOENT", "ENOTDIR"].includes(codeOf(error));
  }
}
function readAlternates(path, problems) {
  try {
    return readRegular(path).toString("latin1");
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      problems.push({ what: path, reason: { code: "unreadable", detail: code } });
    }
    return "";
  }
}

// src/git/link.ts
init_model();
import {
  lstatSync as lstatSync4,
  mkdirSync,
  readdirSync as readdirSync3,
  readFileSync as readFileSync2,
  readlinkSync as readlinkSync2,
  statSync as statSync7,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { join as join7 } from "node:path";

// src/git/temporary.ts
init_model();
import {
  chmodSync,
  lstatSync as lstatSync3,
  mkdtempSync,
  readdirSync as readdirSync2,
  rmdirSync,
  statSync as statSync6,
  unlinkSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";
var open = /* @__PURE__ */ new Set();
var listening2 = false;
var staleMs = 24 * 36e5;
function temporaryFolder() {
  if (!listening2) process.once("exit", removeTemporaryFolders);
  listening2 = true;
  const folder = inTemporary(() => mkdtempSync(join6(tmpdir(), `brleaks-${process.pid}-`)));
  open.add(folder);
  return folder;
}
function inTemporary(action) {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof BrleaksError) throw cause;
    const code = cause.code ?? "an error";
    const variable = process.platform === "win32" ? "TEMP" : "TMPDIR";
    throw new BrleaksError(
      "output",
      `cannot write temporary files to ${tmpdir()} (${reasons[code] ?? code}); set ${variable} to a folder with free space and write permission`,
      { cause }
    );
  }
}
var reasons = {
  ENOSPC: "no space left on the device",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "no permission",
  EPERM: "no permission",
  ENOENT: "the folder does not exist",
  ENOTDIR: "it is not a folder",
  EMFILE: "too many open files"
};
function removeFolder(folder) {
  open.delete(folder);
  removeTree(folder);
}
function removeTemporaryFolders() {
  for (const folder of [...open]) removeFolder(folder);
}
function removeTree(folder) {
  for (const name of attempt(() => readdirSync2(folder)) ?? []) {
    const path = join6(folder, name);
    const stat = attempt(() => lstatSync3(path));
    if (stat?.isSymbolicLink()) removeLink(path);
    else if (stat?.isDirectory()) removeTree(path);
    else if (stat !== void 0) removeFile(path);
  }
  succeeds(() => rmdirSync(folder));
}
function removeLink(path) {
  if (process.platform === "win32" && succeeds(() => rmdirSync(path))) return;
  succeeds(() => unlinkSync(path));
}
function removeFile(path) {
  if (succeeds(() => unlinkSync(path))) return;
  succeeds(() => chmodSync(path, 384));
  succeeds(() => unlinkSync(path));
}
function attempt(action) {
  try {
    return action();
  } catch {
    return void 0;
  }
}
function succeeds(action) {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

// src/git/link.ts
var linkless = /* @__PURE__ */ new Set([
  ...["ENOSYS", "EPERM", "EACCES", "ENOTSUP", "EOPNOTSUPP", "EINVAL", "EISDIR", "UNKNOWN"]
]);
var unused = /^(?:index|.*\.lock)$/;
function appear(target, path) {
  const stat = statOf2(target);
  if (stat === null) return;
  if (!stat.isFile() && !stat.isDirectory()) throw notPlain(target);
  if (process.platform === "win32" && !stat.isDirectory()) copy(target, path);
  else if (!linked(target, path)) copy(target, path);
}
function notPlain(path) {
  return new BrleaksError("git-failed", `${path} is neither a file nor a folder; remove it`);
}
function statOf2(path) {
  try {
    return statSync7(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return null;
    throw unreadable(path, error);
  }
}
function unreadable(path, cause) {
  const code = cause.code ?? "an error";
  return new BrleaksError("git-failed", `${path}: cannot be read (${code})`, { cause });
}
function linked(target, path) {
  return inTemporary(() => {
    try {
      symlinkSync(target, path, "junction");
      return true;
    } catch (error) {
      if (linkless.has(error.code ?? "")) return false;
      throw error;
    }
  });
}
function copy(source, target) {
  const stat = lstatSync4(source);
  const text3 = stat.isSymbolicLink() ? readlinkSync2(source) : "";
  if (text3.startsWith("refs/")) write(target, Buffer.from(`ref: ${text3}
`));
  else if (statOf2(source)?.isDirectory() && !stat.isSymbolicLink()) copyFolder(source, target);
  else if (statOf2(source)?.isFile())
    write(
      target,
      read(() => readFileSync2(source), source)
    );
}
function copyFolder(source, target) {
  inTemporary(() => mkdirSync(target, { mode: 448 }));
  for (const name of read(() => readdirSync3(source), source)) {
    if (!unused.test(name)) copy(join7(source, name), join7(target, name));
  }
}
function write(path, bytes) {
  inTemporary(() => writeFileSync(path, bytes, { mode: 384 }));
}
function read(action, path) {
  try {
    return action();
  } catch (error) {
    throw unreadable(path, error);
  }
}

// src/git/plain-config.ts
var carried = ["ignorecase", "precomposeunicode", "longpaths"];
function carriedSettings(text3) {
  const on = /* @__PURE__ */ new Set();
  let inCore = false;
  for (const line of text3.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/)) {
    const [, section, rest] = /^\s*\[\s*([^\]]*?)\s*\](.*)$/.exec(line) ?? [null, null, line];
    if (section != null) inCore = section.toLowerCase() === "core";
    const [, name = "", value] = /^\s*([a-z][a-z0-9-]*)\s*(?:=\s*(.*))?$/i.exec(rest ?? "") ?? [];
    if (!inCore || name === "") continue;
    if (isTrue(value)) on.add(name.toLowerCase());
    else on.delete(name.toLowerCase());
  }
  return carried.filter((name) => on.has(name));
}
function isTrue(value) {
  if (value === void 0) return true;
  const plain = value.replace(/\s*[#;].*$/, "").trim();
  return /^"?(?:true|yes|on|1)"?$/i.test(plain);
}

// src/git/shadow.ts
var linkedFromCommon = ["refs", "packed-refs", "reftable", "logs", "shallow", "worktrees"];
async function makeShadow(layout, hook = {}) {
  const format = await readFormat(layout);
  checkRefs(join8(layout.commonDir, "refs"));
  const folder = temporaryFolder();
  try {
    fill(folder, layout, format);
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  return shadowIn(folder, layout, format, hook);
}
function fill(folder, layout, format) {
  const { gitDir, commonDir } = layout;
  inTemporary(() => {
    mkdirSync2(join8(folder, "info"));
    mkdirSync2(join8(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join8(commonDir, name), join8(folder, name));
  for (const name of readdirSync4(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join8(gitDir, name), join8(folder, name));
  }
  appear(join8(commonDir, "info", "exclude"), join8(folder, "info", "exclude"));
  const head = format.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync2(join8(folder, "HEAD"), head, { mode: 384 });
    writeFileSync2(join8(folder, "config"), configText(format), { mode: 384 });
  });
}
var reftableHead = "ref: refs/heads/.invalid\n";
function shadowIn(folder, layout, { objectFormat, refStorage }, hook) {
  const { gitDir, commonDir, root } = layout;
  const environment = {
    ...sealedEnvironment(),
    ...refStorage === "reftable" && gitDir !== commonDir ? (
      // HEAD of a linked work tree lies in a table of its own; configuration still comes from the common folder.
      { GIT_DIR: gitDir, GIT_COMMON_DIR: folder }
    ) : { GIT_DIR: folder },
    GIT_OBJECT_DIRECTORY: resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join8(commonDir, "objects"),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join8(gitDir, "index"),
    ...alternates(root ?? gitDir, hook.GIT_ALTERNATE_OBJECT_DIRECTORIES)
  };
  const cwd = root ?? gitDir;
  return {
    folder,
    context: { cwd, environment, scanned: scannedFolders(layout) },
    treeContext: {
      cwd,
      scanned: scannedFolders(layout),
      environment: root === null ? environment : { ...environment, GIT_WORK_TREE: root }
    },
    objectFormat,
    remove: () => removeFolder(folder)
  };
}
function checkRefs(folder) {
  let entries;
  try {
    entries = readdirSync4(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    const { code, path } = error;
    if (code === "ENOENT") return;
    throw new BrleaksError("git-failed", `${path ?? folder}: cannot be listed (${code})`);
  }
  for (const entry of entries) {
    if (isSpecial(entry)) throw notPlain(join8(entry.parentPath, entry.name));
  }
}
function configText({ objectFormat, refStorage, settings }) {
  const extensions = objectFormat !== "sha1" || refStorage !== "files";
  const lines2 = [
    "[core]",
    `	repositoryformatversion = ${extensions ? 1 : 0}`,
    "	bare = true",
    "	logAllRefUpdates = false",
    ...settings.map((name) => `	${name} = true`)
  ];
  if (extensions) {
    lines2.push("[extensions]");
    if (objectFormat !== "sha1") lines2.push(`	objectFormat = ${objectFormat}`);
    if (refStorage !== "files") lines2.push(`	refStorage = ${refStorage}`);
  }
  return `${lines2.join("\n")}
`;
}
async function readFormat(layout) {
  const path = join8(layout.commonDir, "config");
  const text3 = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text3)) {
    const listed = await listConfig(layout);
    objectFormat = listed === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed) ? "sha256" : "sha1";
  }
  const reftable = lstatSync5(join8(layout.commonDir, "reftable"), { throwIfNoEntry: false });
  return {
    objectFormat,
    refStorage: reftable?.isDirectory() ? "reftable" : "files",
    settings: carriedSettings(text3)
  };
}
function configContext(layout) {
  const environment = { ...sealedEnvironment(), GIT_DIR: "/dev/null" };
  return { cwd: layout.commonDir, environment, scanned: scannedFolders(layout) };
}
async function listConfig(layout) {
  try {
    const args = ["config", "--file", "config", "--null", "--list"];
    const context = configContext(layout);
    return (await runGit(context, args)).toString("utf8").replaceAll("\0", "\n\n");
  } catch {
    return null;
  }
}
function tellFormat(layout) {
  const objects = join8(layout.commonDir, "objects");
  for (const folder of namesIn2(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = namesIn2(join8(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join8(layout.commonDir, "packed-refs")) ?? "";
  return /^[0-9a-f]{64} /m.test(packed) ? "sha256" : "sha1";
}
function namesIn2(folder) {
  try {
    return readdirSync4(folder);
  } catch {
    return [];
  }
}
function resolveIn(folder, path) {
  return path === void 0 || path === "" ? void 0 : resolve4(folder, path);
}
function alternates(folder, paths) {
  const absolute = alternatesOfVariable(paths, folder);
  return absolute.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternatesVariable(absolute) };
}

// src/git/index-names.ts
import { readdirSync as readdirSync5 } from "node:fs";
function indexMayName(git, texts) {
  const { gitDir } = git.layout;
  if (readdirSync5(gitDir).some((name) => name.startsWith("sharedindex."))) return true;
  let bytes;
  try {
    bytes = readRegular(git.shadow.context.environment.GIT_INDEX_FILE ?? "");
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
  const whole = bytes.length >= 8 && bytes.toString("latin1", 0, 4) === "DIRC";
  const version3 = whole ? bytes.readUInt32BE(4) : 0;
  return version3 < 2 || version3 > 3 || texts.some((text3) => bytes.includes(text3));
}

// src/git/repository.ts
import { readdirSync as readdirSync7 } from "node:fs";
import { join as join10 } from "node:path";

// src/git/special-files.ts
init_model();
import { readdirSync as readdirSync6 } from "node:fs";
import { join as join9 } from "node:path";
var opened = /^(?:[A-Z][A-Z_]*|index|sharedindex\..*|packed-refs|shallow|config.*|commondir|gitdir)$/;
function refuseSpecialFiles({ gitDir, commonDir }, objectFolders) {
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    refuse(entriesOf(folder).filter((entry) => opened.test(entry.name)));
    for (const part of ["refs", "logs"]) refuse(entriesOf(join9(folder, part), true));
  }
  for (const folder of objectFolders) {
    for (const part of ["info", "pack"]) refuse(entriesOf(join9(folder, part)));
  }
}
function refuse(entries) {
  const special = entries.find(isSpecial);
  if (special === void 0) return;
  const path = join9(special.parentPath, special.name);
  throw new BrleaksError("git-failed", `${path} is neither a file nor a folder; remove it`);
}
function entriesOf(folder, recursive = false) {
  try {
    return readdirSync6(folder, { withFileTypes: true, recursive });
  } catch {
    return [];
  }
}

// src/git/repository.ts
async function openRepository(path, { hook = {}, signal } = {}) {
  const { GIT_DIR, GIT_WORK_TREE } = hook;
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : requireLayout(path);
  return openLayout(layout, hook, signal);
}
async function openLayout(layout, hook, signal) {
  const shadow = await makeShadow(layout, hook);
  try {
    return new Git(describeRepository(layout, shadow), signal);
  } catch (error) {
    shadow.remove();
    throw error;
  }
}
function describeRepository(layout, shadow) {
  const { environment } = shadow.context;
  const { folders, problems } = collectObjectFolders([
    environment.GIT_OBJECT_DIRECTORY ?? join10(layout.commonDir, "objects"),
    join10(layout.commonDir, "objects"),
    ...alternatesOfVariable(environment.GIT_ALTERNATE_OBJECT_DIRECTORIES, layout.gitDir)
  ]);
  refuseSpecialFiles(layout, folders);
  const shallow = readSmall(join10(layout.commonDir, "shallow")) ?? "";
  return {
    layout,
    shadow,
    idBytes: shadow.objectFormat === "sha256" ? 32 : 20,
    objectFolders: folders,
    shallow: shallow.split("\n").filter((line) => line !== ""),
    partial: folders.some(hasPromisorPack),
    problems
  };
}
function hasPromisorPack(folder) {
  try {
    return readdirSync7(join10(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

// src/sources/containers/ar.ts
var magic = "!<arch>\n";
var headerBytes3 = 60;
var ar = {
  name: "ar",
  recognises: (first) => {
    if (first[0] !== 33) return false;
    const start3 = String.fromCharCode(...first.subarray(0, magic.length + headerBytes3));
    return start3 === magic || start3.startsWith(magic) && start3.slice(66) === "`\n";
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_ar_reader(), ar_reader_exports))).arReader
};

// src/sources/containers/brotli.ts
init_node_zlib();

// src/sources/containers/first-bytes.ts
var firstBytes = 512;

// src/sources/containers/brotli.ts
var flush = 1;
var brotli = {
  name: "brotli",
  recognises: (first, name) => name?.endsWith(".br") === true && canBeDecoded(first),
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_brotli_reader(), brotli_reader_exports))).brotliReader
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
  recognises: (first) => {
    if (first[0] !== 66) return false;
    const start3 = Buffer.from(first.subarray(0, 10)).toString("hex");
    return /^425a683[1-9]/.test(start3) && blockStarts.includes(start3.slice(8));
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_bzip2_reader(), bzip2_reader_exports))).bzip2Reader
};

// src/sources/containers/cpio.ts
var cpio = {
  name: "cpio",
  recognises: (first) => {
    if (first[0] !== 48) return false;
    const start3 = String.fromCharCode(...first.subarray(0, 76));
    return /^07070[12][0-9a-fA-F]{69}/.test(start3) || /^070707[0-7]{70}/.test(start3);
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_cpio_reader(), cpio_reader_exports))).cpioReader
};

// src/sources/containers/git-pack.ts
var bundle = /^# v[23] git bundle\n/;
var gitPack = {
  name: "git-pack",
  recognises: (first) => {
    if (first.length < 32 || first[0] !== 80 && first[0] !== 35) return false;
    const text3 = Buffer.from(first.buffer, first.byteOffset, 32).toString("latin1");
    return /^PACK\0\0\0[\x02\x03]/.test(text3) || bundle.test(text3);
  },
  access: "memory",
  load: async () => (await Promise.resolve().then(() => (init_git_pack_reader(), git_pack_reader_exports))).gitPackReader
};

// src/sources/containers/gzip.ts
var gzip = {
  name: "gzip",
  recognises: (first) => first.length >= 10 && first[0] === 31 && first[1] === 139 && first[2] === 8 && ((first[3] ?? 255) & 224) === 0,
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_gzip_reader(), gzip_reader_exports))).gzipReader
};

// src/sources/containers/libarchive.ts
var load3 = async () => (await Promise.resolve().then(() => (init_libarchive_reader(), libarchive_reader_exports))).libarchiveReader();
var sevenZip = {
  name: "7z",
  recognises: (first) => first[0] === 55 && startsWith(first, "7z¼¯'", 32),
  access: "memory",
  load: load3
};
var rar = {
  name: "rar",
  recognises: (first) => first[0] === 82 && (startsWith(first, "Rar!\x07\0", 20) || startsWith(first, "Rar!\x07\0", 20)),
  access: "memory",
  load: load3
};
var cab = {
  name: "cab",
  recognises: (first) => first[0] === 77 && startsWith(first, "MSCF\0\0\0\0", 36),
  access: "memory",
  load: load3
};
function startsWith(first, magic4, least) {
  const start3 = String.fromCharCode(...first.subarray(0, magic4.length));
  return first.length >= least && start3 === magic4;
}

// src/sources/containers/lz4.ts
init_frames();
var versionMask = 194;
var version = 64;
var lz4 = {
  name: "lz4",
  recognises: (first) => {
    const found = firstFrame(first);
    if (found === null) return false;
    if (found.magic === magic3.lz4) return ((found.frame[4] ?? 0) & versionMask) === version;
    return found.magic === magic3.lz4Legacy;
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_lz4_reader(), lz4_reader_exports))).lz4Reader
};

// src/sources/containers/lzw.ts
var lzw = {
  name: "compress",
  recognises: (first) => {
    if (first[0] !== 31 || first[1] !== 157 || first.length < 5) return false;
    const settings = first[2] ?? 0;
    const widest = settings & 31;
    return (settings & 96) === 0 && widest >= 9 && widest <= 16;
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_lzw_reader(), lzw_reader_exports))).lzwReader
};

// src/sources/containers/mail.ts
init_mail_headers();
var mail = {
  name: "mail",
  recognises: (first) => beginsField(first) && beginsMessage(latin1(first)),
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_mail_reader(), mail_reader_exports))).mailReader
};
var patchDate = "Mon Sep 17 00:00:00 2001";
var mbox = {
  name: "mbox",
  recognises: (first) => {
    if (first[0] !== 70 || first[1] !== 114) return false;
    const text3 = latin1(first);
    const line = separator.exec(text3)?.[0];
    if (line === void 0 || line.includes(patchDate)) return false;
    return beginsMessage(text3.slice(line.length));
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_mbox_reader(), mbox_reader_exports))).mboxReader
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
  recognises: (first) => first[0] !== void 0 && (first[0] === 60 || first[0] === 239 || first[0] <= 32) && hasOfficeRoot(Buffer.from(first.buffer, first.byteOffset, first.length)),
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_office_xml_reader(), office_xml_reader_exports))).officeXmlReader
};
var words = ["office", "openxml", "ooxml"].map((word) => Buffer.from(word));
function hasOfficeRoot(first) {
  return words.some((word) => first.includes(word)) && roots.test(first.toString("latin1"));
}

// src/sources/containers/pdf.ts
var version2 = /^%PDF-\d\.\d/;
var versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/;
var pdf = {
  name: "pdf",
  recognises: (first) => {
    if (first.length < 8 || !first.includes(37)) return false;
    const text3 = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return version2.test(text3) || versionWithin.test(text3);
  },
  leavesOut: "pdf-text",
  access: "memory",
  load: async () => (await Promise.resolve().then(() => (init_pdf_reader(), pdf_reader_exports))).pdfReader
};

// src/sources/containers/png.ts
var signature = "PNG\r\n\n";
var compressed = /zTXt|iTXt|iCCP/;
var png = {
  name: "png",
  recognises: (first) => {
    if (first[0] !== 137 || first[1] !== 80) return false;
    const text3 = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return text3.startsWith(signature) && compressed.test(text3);
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_png_reader(), png_reader_exports))).pngReader
};

// src/sources/containers/rpm.ts
var rpm = {
  name: "rpm",
  recognises: (first) => {
    if (first[0] !== 237) return false;
    const start3 = Buffer.from(first.subarray(0, 5)).toString("hex");
    return first.length >= 96 && (start3 === "edabeedb03" || start3 === "edabeedb04");
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_rpm_reader(), rpm_reader_exports))).rpmReader
};

// src/sources/containers/sqlite.ts
var header = "SQLite format 3\0";
var sqlite = {
  name: "sqlite",
  recognises: (first) => first[0] === 83 && first.length >= 100 && String.fromCharCode(...first.subarray(0, header.length)) === header,
  access: "memory",
  load: async () => (await Promise.resolve().then(() => (init_sqlite_reader(), sqlite_reader_exports))).sqliteReader
};
var sqliteLog = {
  name: "sqlite",
  recognises: (first) => first[0] === 55 && first.length >= 32 && first[1] === 127 && first[2] === 6 && (first[3] === 130 || first[3] === 131) && first.subarray(4, 8).join() === "0,45,226,24",
  access: "memory",
  load: async () => (await Promise.resolve().then(() => (init_sqlite_reader(), sqlite_reader_exports))).sqliteLogReader
};

// src/sources/containers/tar.ts
init_tar_header();
var tar = {
  name: "tar",
  recognises: (first) => first.length >= headerBytes5 && isHeader(first.subarray(0, headerBytes5)),
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_tar_reader(), tar_reader_exports))).tarReader
};

// src/sources/containers/xz.ts
var start2 = "fd377a585a0000";
var xz = {
  name: "xz",
  recognises: (first) => first[0] === 253 && Buffer.from(first.subarray(0, start2.length / 2)).toString("hex") === start2,
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_xz_reader(), xz_reader_exports))).xzReader()
};

// src/sources/containers/zip.ts
var starts = ["PK", "PK", "PK\x07\b", "Cr24\0\0\0", "Cr24\0\0\0"];
var smallest = 22;
var zip = {
  name: "zip",
  recognises: (first) => {
    if (first[0] !== 80 && first[0] !== 67 || first.length < smallest) return false;
    const start3 = String.fromCharCode(...first.subarray(0, 8));
    return starts.some((known2) => start3.startsWith(known2));
  },
  access: "memory",
  load: async () => (await Promise.resolve().then(() => (init_zip_reader(), zip_reader_exports))).zipReader()
};

// src/sources/containers/zlib.ts
init_node_zlib();
var syncFlush2 = 2;
var zlib = {
  name: "zlib",
  recognises: (first) => hasHeader(first) && canBeDecoded2(first),
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_zlib_reader(), zlib_reader_exports))).zlibReader
};
function hasHeader(first) {
  const method = first[0] ?? 0;
  const flags3 = first[1] ?? 0;
  const isDeflate = (method & 15) === 8 && method >>> 4 <= 7;
  return isDeflate && (flags3 & 32) === 0 && (method * 256 + flags3) % 31 === 0;
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
init_frames();
var reserved = 8;
var zstd = {
  name: "zstd",
  recognises: (first) => {
    const found = firstFrame(first);
    return found?.magic === magic3.zstd && ((found.frame[4] ?? reserved) & reserved) === 0;
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_zstd_reader(), zstd_reader_exports))).zstdReader()
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
  cab
];
function recognise(first, name) {
  for (const format of containerFormats) if (format.recognises(first, name)) return format;
  return null;
}

// src/sources/object-chunks.ts
init_model();
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

// src/sources/staged.ts
import { relative, resolve as resolve5, sep } from "node:path";
function namesBeyond(entries, { layout }, folder, names) {
  const staged = new Set(entries.map(({ path }) => path.toString("utf8")));
  const root = layout.root ?? resolve5(folder);
  return names.filter((name) => {
    const path = relative(root, resolve5(folder, name)).split(sep).join("/");
    return !staged.has(path);
  });
}

// src/sources/staged-suspects.ts
init_model();
async function stagedSuspects(git, request) {
  const { searcher, configurationName, validatedNames, names, folder } = request;
  if (indexMayName(git, [configurationName])) return null;
  const suspects = [];
  const left = /* @__PURE__ */ new Map();
  const entries = await stagedEntries(git);
  if (names.length > 0 && namesBeyond(entries, git, folder, names).length > 0) return null;
  for (const { path, mode, oid } of entries) {
    if (validatedNames.includes(path.toString("latin1"))) return null;
    const origin = { source: "index", ...pathFromBytes(path), object: oid };
    if (searcher.holds(path)) suspects.push(nameChunk(origin, path));
    if (mode !== "160000") left.set(oid, origin);
  }
  for (const [oid, origin] of left) {
    const bytes = looseObject(git.objectFolders, oid);
    if (bytes === null) continue;
    if (isContainer(bytes, origin)) return null;
    if (searcher.holds(bytes)) suspects.push(wholeChunk(origin, bytes));
    left.delete(oid);
  }
  for await (const answer of catFile(git, left.keys())) {
    const origin = left.get(answer.oid);
    if (answer.kind !== "object" || origin === void 0 || isContainer(answer.bytes, origin))
      return null;
    if (searcher.holds(answer.bytes)) suspects.push(wholeChunk(origin, answer.bytes));
  }
  return suspects;
}
function isContainer(bytes, { path }) {
  return recognise(bytes.subarray(0, firstBytes), path) !== null;
}

// src/scan/built-tables.ts
var builtTables = () => ({ "reach": 91, "phases": [0, 1, 2, 0, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "owners": [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 13, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 16, 16, 17, 17, 17, 17, 17, 17, 17, 17, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 19, 20, 20, 20, 20, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5], "prefixes": '[["br_test_","br_"]]', "words": "QPIAAAAAAACLAAAA5gQAAG5KAAABAAACSmYAAAAAAAFKeQAAAgAAAXlYAACAAAACY2wAAAQAAAJsKwAAAAAABGwtAAAAAAAEbC8AAAAAAARsOAAAAAAABGw5AAAAAAAEbF8AAAAAAARWbQAACAAAkG0wAABAAAAISloAABAAAAFaRgAAgAAAEEhFAAAgAABARVgAAIAAACBFNAAAQAAAIDRTAABAAABAWVQAAIAAAABUUwAAQAAAgE9KAAAQAAAISlAAAAAAABE2MgAAoAAAADI3AAAAAAAgMgkAAAAAAIAyCgAAAAAAgDINAAAAAACAMiAAAAAAAMAyIgAAAAAAgDInAAAAAACAMigAAAAAAIAyKQAAAAAAgDIrAAAAAACAMiwAAAAAAIAyLgAAAAAAgDI6AAAAAACAMjsAAAAAAOAyQQAAAAAAgDJCAAAAAACAMkMAAAAAAIAyRQAAAAAAgDJIAAAAAACAMlIAAAgAAIAyVAAAAAAAgDJZAAAAAACAMlsAAAAAAIAyXAAAAAAAgDJdAAAAAACAMl8AAAAAAMAyYQAAAAAAgDJiAAAAAACAMmMAAAAAAIAyZQAAAAAAgDJoAAAAAACAMm8AAAAAAIAycgAAAAAAwDJ0AAAAAACAMnkAAAAAAIAyfAAAAAAAgDItAAAAAACAMjAAAAAAAII3MgAAQgAAEDI1AAAAAACCMjYAAAAAAGBGNwAAEAAAgGY3AAAQAAAAMTEAACAAAAAxNAAAAAAAIAEAAABcBAAAAgAAAitBAAAIAAAAQUYAAAAAAIglNQAAAQAAADVGAAAIAAABNWYAAAgAAAElMgAAAgAAADA1AAABAAAAYiUAABAAAAAlQwAAAAAAECVEAAAAAAAQJUUAAAAAABAlRgAAAAAAECVjAAAAAAAQJWQAAAAAABAlZQAAAAAAECVmAAAAAAAQciUAABAAAAglMQAAAAAAEDQyAABAAAAAMn0AAAAAAMB4NQAAAQAAADEzAAAgAAAAMzcAAAAAACBGfQAAAAAACGZ9AAAAAAAIXHUAAAIAAAB1MAAAAAAAAnUyAAAAAAACdUYAAAAAAAJ1ZgAAAAAAAnJcAAABAAAIXFwAAAAAAAFcXwAAAAAAAVx0AAAAAAABXFAAAAAAAAF7XAAAAQAAAjk4AAAgAAAAODsAAAAAACA7JgAAMAAAAHImAAAwAAAIJiMAAAAAACAmbAAABAAAICZVAAAAAAAgJjsAAAAAABAmYQAAAAAAECZtAAAAAAAQJnAAAAAAABA7cgAAKAAAAHI9AAAAAAAIcl8AAAAAAChy4gAAAAAACHLvAAAAAAAIYnIAAAwAAAA9NQAAAQAAAGI9AABEAAAAPQoAAAAAAAQ9DQAAAAAABD1cAAAAAAAEPUMAAAAAAEA9RAAAAAAAQD1FAAAAAABAPUYAAAAAAEA9YwAAAAAAQD1kAAAAAABAPWUAAAAAAEA9ZgAAAAAAQGLhAAAIAAAAYuIAAAgAAABi7wAACAAAAOGAAAAAAAAI4YEAAAAAAAjhoAAAAAAACOG4AAAAAAAI4bsAAAAAAAjigAAAAgAACOKBAAAAAAAI4qAAAAAAAAjiuAAAAAAACOK7AAAAAAAI74AAAAAAAAjvgQAAAAAACO+gAAAAAAAI77gAAAAAAAjvuwAAAAAACGLCAAAIAAAAYs0AAAgAAABi2AAACAAAAMKPAAAAAAAIwpwAAAAAAAjCrQAAAAAACM2PAAAAAAAIzZwAAAAAAAjNrQAAAAAACNiPAAAAAAAI2JwAAAAAAAjYrQAAAAAACGLzAAAIAAAA86AAAAAAAAhy4QAAAAAACHLCAAAAAAAIcs0AAAAAAAhy2AAAAAAACHLzAAAAAAAI770AAAIAAAC9ggAAAAAAAr2SAAAAAAAC77wAAAIAAAC8vwAAAAAAAoC/AAAAAAACYhsAAEAAAAAbKAAAAAAAQBtbAAAAAABAG10AAAAAAEByGwAAAAAACHJeAAAAAAAIMDMAACAAAAAzMwAAAAAAIHJbAAAAAAAIXwgAAAUAAABiCAAABAAAAAhfAAAAAAAFCGIAAAAAAARyCAAAAQAAAAhyAAAAAAABPnIAACgAAAByPAAAAAAACHU5AAAAAAACJzUAAAEAAAB9ewAAAgAAACJyAAAIAAAAJ3IAAAgAAABgcgAACAAAAHIiAAAAAAAIcicAAAAAAAhyYAAAAAAACGIiAAACAAAAYicAAAIAAABiYAAABgAAACIpAAAAAAACIn0AAAAAAAInKQAAAAAAAid9AAAAAAACYCkAAAAAAAJgfQAAAAAAAilyAAAIAAAAfXIAAAgAAAByIwAAAAAACHIkAAAAAAAIcnsAAAAAAAhiXAAABAAAAGJeAAAEAAAAXAoAAAAAAAReCgAAAAAABGAKAAAAAAAEXA0AAAAAAAReDQAAAAAABGANAAAAAAAECnIAAAgAAAAJcgAAIAAAACByAAAgAAAAI3IAACAAAAAqcgAAIAAAACtyAAAgAAAALXIAACAAAAAvcgAAIAAAAHxyAAAgAAAAcgoAAAAAAARyDQAAAAAABHIgAAAAAAAgCUoAAAEAAAAKSgAAAQAAAA1KAAABAAAAIEoAAAEAAAAiSgAAAQAAACNKAAABAAAAJkoAAAEAAAAnSgAAAQAAACpKAAABAAAAK0oAAAEAAAAsSgAAAQAAAC1KAAABAAAALkoAAAEAAAAvSgAAAQAAAD1KAAABAAAAPkoAAAEAAABcSgAAAQAAAGBKAAABAAAAWW4AAAIAAABuXAAAAAAAAlgrAAAAAACAWC0AAAAAAIBYLwAAAAAAgFgwAAAAAACAWDEAAAAAAIBYMgAAAAAAgFgzAAAAAACAWDQAAAAAAIBYNQAAAAAAgFg2AAAAAACAWDcAAAAAAIBYOAAAAAAAgFg5AAAAAACAWF8AAAAAAIBYdwAAAAAAgFh4AAAAAACAWHkAAAAAAIBYegAAAAAAgDJKAAABAAAAR0oAAAEAAABXSgAAAQAAAG1KAABBAAAACWwAAAQAAAAKbAAABAAAAA1sAAAEAAAAIGwAAAQAAAAibAAABAAAACNsAAAEAAAAJ2wAAAQAAAAqbAAABAAAACtsAAAEAAAALGwAAAQAAAAtbAAABAAAAC5sAAAEAAAAL2wAAAQAAAA9bAAABAAAAD5sAAAEAAAAXGwAAAQAAABgbAAABAAAAGljAAACAAAAY1wAAAAAAAIwdwAAEAAAQHdkAAAAAAAQRjYAAAAAAIBNSgAAAQAAAFhZAAAAAACAWFoAAAAAAIBSSAAAQAAAAFM3AAAAAABAR0UAACAAAABXRQAAIAAAAFNMAACAAABATDQAAAAAAIBMNQAAAAAAgEw2AAAAAACATDcAAAAAAIBDTwAACAAAAE9cAAAAAAAIeUEAAIAAAABnQgAAAQAAAEJ5AAAAAAABQmYAAAAAAAFJQQAAgAAAAEFjAAAAAACAQVgAAIAAAIBBSAAAQAAAAEhJAAAAAABANUsAAAgAAABLWgAAAAAACHVTAAAQAAAAU20AAAAAABBaYgAAAgAAAGJrAAAAAAACNVcAABAAAABXQwAAAAAAEFdEAAAAAAAQV0YAAAAAABBXSAAAAAAAEDFLAAAQAAAASksAABAAAABkSwAAEAAAAEtlAAAAAAAQbFkAABAAAABZSwAAAAAAEFlMAAAAAAAQWU0AAAAAABBZTgAAAAAAEFlPAAAAAAAQWVgAAAAAABBZZAAAAAAAEFllAAAAAAAQbGoAABAAAABqYgAAAAAAEHBZAAAQAAAAWTIAAAAAABBhVwAAAQAAAFdOAAAAAAABVFUAAEAAAIBVcAAAAAAAQEtXAAAAAAAQcEcAABAAAABHTgAAAAAAEEpJAAACAAAASVIAAAAAAAJWWQAAEAAAAFlXAAAAAAAQRlcAABAAAAAwVQAAIAAAAFV6AAAAAAAgRk4AABgAAABORgAAAAAACEhSAAAIAAAAWFIAAAgAAABSVAAAAAAACFUwAABAAAAAWlYAAIIAAABWRgAACAAAAlZSAAAIAAAATlAAAAgAAABQUwAAAAAACHBRAAAQAAAAUU0AAAAAABBRTgAAAAAAEFFVAABAAAAQUVYAAAAAABBRVwAAAAAAEDlLAAAQAAAAS1UAAAAAABBNagAAkAAAiGpWAAAAAAAQTnoAAAgAAAB6SQAAAAAACDJNAACIAAAAREIAAAEAAABCNAAAAAAAAU5qAAAYAAAAakkAAAAAAAhNSAAAQAAAAEhnAAAAAABARFkAAIEAAABZeQAAAAAAgVRZAAABAAAAalkAAAEAAAB6WQAAAQAAAE1pAAAAAACATVQAAIAAAABURQAAAAAAgDRMAACAAAAATEQAAAAAAIBUUQAAAAAAgElEAAACAAAAREUAAAAAAAJBQQAAgAAAAFVZAAAAAABAdEIAAAEAAABCUgAAAAAAAVUxAAAgAAAAMVIAAAgAACAxWgAACAAAIGxOAAAQAAAATlUAAAAAABBOVwAAEAAAEEpUAACAAABAVFYAAIAAAIBYSAAAQAAAAEhVAAAAAABATUQAAEAAAABEQQAAAAAAQHdOAAAQAAAANE4AABAAAABEVgAAgAAAAFZHAAAAAACAY1gAAIAAAABVNwAAAAAAQEl6AAACAAAAemsAAAAAAApNNQAAAQAAADVOAAAIAAABUmoAAAAAAAhaagAAAAAACGNqAACAAAAAajAAAAAAAIA5TgAAEAAAAGNpAAAAAAACY20AAAAAAAJuSQAAAAAAAlVGAACAAAAARkcAABAAAIhsQgAAAQAAAFVaAABAAABAQlkAAAAAAAFKUQAAEAAAQEZqAAAAAACAQlcAAAAAAAFGWQAAAAAAgDFTAAAQAAAAUzEAAAAAABBYTgAAEAAAAFhWAACAAAAAVnoAAAAAAIAxVQAAIAAAAFUyAACAAAAiZFYAABAAAABWTgAAEAAAEEhWAAAIAAAAVlQAAAAAAAgzQgAAAQAAAEJ0AAAAAAABYVkAAAEAAABZbQAAAAAAAUpyAAAAAAABTlYAAAAAABBWWAAAAAAAgDFWAAAIAAAAVjAAAAAAAAhWWgAAAAAAgDJWAACAAAAAVlcAAAAAAIBsVgAAEAAAAHhaAAAIAAAAWlMAAAAAAAhaVAAAAAAACFpXAAAAAAAIWloAAAAAAAhOdQAAAAAAEEpEAAAAAABBSkUAAAAAAFBKRwAAAAAAQGJHAAAQAAAAR3AAAAAAABB4cQAACAAAAHFZAACAAAAIV1QAAIAAAABUSgAAQQAAgGNGAACAAAAARmsAAAAAAIBCWgAAEAAAAFpNAAAAAAAQNXoAAAAAAAFZVgAAEAAAAFZkAAAAAAAQRlgAAAgAAABYVAAAAAAACHFWAACAAAAAVmsAAAAAAIA1cQAACAAAAHFTAAAAAAAIelQAAIAAAABUVwAAAAAAgEpNAACAAAAATVYAAAAAAIBVNQAAAQAAADU2AAAAAAABNlcAAAEAAABFVwAAAQAAAFVXAAABAAAAcVcAAAEAAABXWAAAAAAAAURKAAABAAAAekoAAAEAAABKTgAAAAAAATVWAAAAAAABNVgAAAAAAAFZMwAAAAAAgDJaAAAIAAAAT1QAAIAAAABUWgAAQAAAgE5UAAAAAAAIWXoAAAAAAAFNegAAAAAAgFk1AAAAAAABak0AAAAAABA0UQAAQAAAAFFBAAAAAABARUEAAAAAACBYRQAAAAAACFc0AABAAAAAU0sAABAAAABLTQAAAAAAEEpKAAARAAARSkYAAAgAAABGSAAAAAAACDZLAAAIAAAAS1kAAAAAAAhaTAAAAAAAQEtQAAAIAAAAUEYAAAAAAAhKNAAAAAAAAVdHAAAQAAABU1kAAIAAAAAyTAAAgAAAAFdZAAAQAAAASlYAAAIAAABXUwAAAAAAAUlZAACAAAAATEoAAAEAAABWSgAAEAAAAFpKAAAQAAAAQ0YAAAgAAABGTAAAAAAACElWAACAAAAAVk0AAAAAAIBWUQAAEAAAAEtKAAAQAAAAWlgAAAAAAEBVSwAAEAAAAEtOAAAAAAAQUkoAAEAAAABJVQAAAgAAAEpVAAAAAABAS0YAAAgAAABCVQAAQAAAAFU2AAAAAABAMksAAAgAAABLSwAAAAAACFBKAAABAAAARkYAAAAAAAhOSAAAQAAAAEdZAAABAAAAWVoAAAAAAAFOWgAACAAAAFJYAABAAAAAWEcAAAAAAEA0WgAAEAAAAFpEAAAAAAAQR0kAAAAAABA1OQAACAAAATk2AAAAAAAINzkAAAIAAAA5NQAAAAAACjY5AAAIAAAANDYAAEAAAAA2MwAAIAAAQDQ4AAAgAAAAODQAAAAAACA1MwAAIAAAADQzAAAgAAAAMzQAAAAAACAzNgAAQAAAIDM1AAABAAAgODMAACAAAAA5MwAAIAAAADU0AAAAAAABNTUAAAEAAAAyNAAAAAAAIDczAAAgAAAAOTcAAAAAAAgASgAAAgAAAEoAAAAAAAACAGMAAAIAAABjAAAAAAAAAgBYAAACAAAAWAAAAAAAAAIARQAAAgAAAEUAAAAAAAACAFkAAAIAAABZAAAAAAAAAgA3AAACAAAANwAAAAAAAAJiAAAAQAAAAAByAAAAAABASDQAAEAAAAA0cwAAAAAAQFVFAABAAAAARXMAAAAAAEBSegAACAAAAHpTAAAAAAAIVVYAAIAAAAAAAgAACAAAAAIAAAAAJQAAAA0AAAIAAAABAAAAAAUAABIAAAABAAAAACUAAAEAAAACAAAAAA0AAAAlAAABAAAAAwAAAAADAAAABQAAAA0AAAEAAAARAAAAAAgAAAAlAAAALQAAAAUAAAAlAAAABQAAACUAAAAxAAAAOAAAAIkAAABBAAAA8AAAADkAAACpAAAAYgAAACAAAAAwAAABAAAAAQAAAAA4AAABAAAAAgAAAAAFAAAALQAAAgAAABoAAAAAwAAAAFAAAAAIAAAAgQAAAMEAAAAYAAAAIQAAAGgAAACCAAAAmwAAABgAAAABAAAA0QAAAFgAAACQAAAAAQAAAEAAAABIAAAAkAAAAMEAAADxAAAAGAAAAPEAAADYAAAAkgAAAJIAAAEAAAABAAAAAAcAAAIAAAAGAAAAAAUAAAANAAAAAQAAAF4AAACEAAAAEAAAAQAAAAIAAAAAEAAAAAEAAAEAAAACAAAAAAIAAAABAAABAAAAAwAAAAARAAAAQQAAAAEAAAEAAAADAAAAABAAAACBAAAAMQAAAQAAAAIAAAAAAQAAABAAAAEAAAAHAAAAABAAAAAJAAAAgAAAAIEAAAABAAAAIAAAAAoAAGQAAAABAAAAAAIAAAwAAAABAAAAAAIAABAAAAABAAAAAAACAAgAAAACAAAAAACAAAAAhAACAAAAAQAAAAAAhAANAAAAAQAAAAAACAAEAAAAAQAAAAAA4AABAAAACAAAAAAAiAAAACgAAAAIAAAACAAAAAgAAACIAAAAwAAAAIIAAQAAABMAAAAAAIQAAACAAAAAhAAAAIAAAACEAAAAigAAAJAAAACyAAAA4AAAAKEAAACrAAAA6QAAAOgAAACEAAAAhwAAAIAAAADwAAAACAAAAAgAAwAAAC0AAAAAAOAAAACAAAAA0AAAANEAAADaAAAA2wAAAMkAAACYAAAAWgAAAJsAAAAYAAAAWAAAAJAAAAARAAAAEAAAABEAAADAAAAAowAAAMkAAADIAAAA8AAAAJEAAACZAAAA8wAAAMkAAADpAAAAyAAAAI8AAADAAAAACAAAAO0AAAAIAAAAkAAAAJQAAADQAAAAUAAAANAAAABTAAAAQAAAAIAAAACCAAAAiAAAAIoAAAAiAAAAkwABAAAAAgAAAAAAgAAAAFAAAQAAAAQAAAAAAMEAAABAAAAAgQAAABAAAQAAAAcAAAAAAMAAAACAAAAAgQAAAKEAAAAIAAAAgAAAAMoAAgAAAAMAAAAAAAgAAAAIAAAAAgAMAAAAAQAAAAAACAACAAAAAQAAAAAAAgAJAAAAAQAAAAAACAADAAAAAQAAAAAACAAMAAAAAQAAAAAACAAKAAAAAQAAAAAACAACAAAAAQAAAAAACAADAAAAAQAAAAAAAgACAAAAAQAAAAAACAAKAAAAAQAAAAAACAAKAAAAAQAAAAAACAAIAAAAAgAAAAAACAAAAAgADAAAAAEAAAAAAAgAAwAAAAEAAAAAAAgADAAAAAcAAAAgAAAAIAAEABQAAAAggAQAvJAEAGylBABkHQUAAQAAAAIAAAABAAAAxgAAAAgAAAACAAAANjM1AOgDAAAUAAAAAgAAAGNyXABDAQAAEgAAAAIAAABtTlcA0wIAAAYAAAAEAAAAY+K4ACsBAAAnSmYAtAEAAAQAAAAEAAAANzJFAHYAAABWRlkABwMAAAQAAAAEAAAAcyVkAN0AAABCWDIAXwIAAAYAAAACAAAAelhfAMIBAAAwAAAAAgAAAFlWegANAwAADAAAAAIAAABabkoAuQEAABIAAAAEAAAAODI1ALQAAABGWFkA/gEAAAQAAAACAAAAK0pQABwCAAAGAAAAAgAAAGRYMgDlAgAAAgAAAAIAAAB5WlcAJwMAAAYAAAACAAAAC2wrAN8BAAACAAAAAgAAAGNyCgCuAQAACAAAAAIAAAA3MjAAlwAAABAAAAAEAAAAVVNMABQCAABVSk4ASwMAAAQAAAAGAAAAcyZsAAkBAABkbCsACgAAAG1CUgD7AgAAAgAAAAIAAABddTAA7gAAAAwAAAACAAAAYAhiAFQBAAAKAAAAAgAAAEpBWABSAgAAEgAAAAIAAAABSgAADgQAAAYAAAAIAAAAI2w4AN8BAABQSkoAeAMAADwmbAAJAQAALWwrAN8BAAAEAAAAAgAAADgyIAC6AAAACgAAAAIAAABXWU0AjAIAAAwAAAACAAAAW1ZaACEDAAAMAAAAAgAAAAtyXwCcAQAADgAAAAIAAABtWWUAfAIAAAQAAAACAAAAelg1AMIBAAAIAAAAAgAAAEVCNACtAgAABgAAAAIAAAAnbF8A3wEAAAwAAAACAAAAYlltABcDAAAGAAAAAgAAADYzMwDXAwAAGgAAAAIAAAAyMzQA5QMAAAwAAAACAAAAbU5VANMCAAAOAAAABgAAADcyQwB2AAAADmw4AN8BAAA3V1gASQMAAAQAAAACAAAAQlgwAF8CAAAEAAAAAgAAAFdRVwCgAwAACgAAAAQAAABjPUYAKQEAAApsOQDfAQAAEAAAAAIAAAA/bC8A3wEAAAYAAAACAAAASVZUABMDAAASAAAAAgAAAGVLZQB6AgAADAAAAAIAAADwvZIAOQEAAAYAAAACAAAAAVgAABUEAAAKAAAAAgAAADBsOADfAQAAAgAAAAIAAABjJWYA2wAAAAIAAAACAAAAZFgwAOUCAAASAAAABAAAACxsOQDfAQAAKDVmAGUBAAACAAAAAgAAADcyLgB2AAAACgAAAAIAAABhbC8A3wEAAAQAAAACAAAAI0pQABwCAAAIAAAAAgAAADFVegCQAgAABgAAAAIAAABqY1wA4QEAAAgAAAACAAAAU0hFAAICAAAOAAAAAgAAADU2MwDSAwAADAAAAAIAAAAKSmYAtAEAAA4AAAACAAAAWVJUAJQCAAAUAAAAAgAAAEJBWABwAwAAAgAAAAIAAABWRmoAAwMAACoAAAACAAAAelgzAMIBAAAEAAAABAAAAHMmVQALAQAAVjVOAFMDAAAMAAAAAgAAACxKZgC0AQAABgAAAAIAAAAOSlAAHAIAACgAAAACAAAAPCZVAAsBAAAOAAAAAgAAAGNyGwBBAQAACAAAAAIAAAA3MkEAdgAAABYAAAAEAAAAdlNtAHQCAABjPUQAKQEAAAwAAAAEAAAAMEpQABwCAABtWU4AfAIAAAQAAAACAAAAP2wtAN8BAAAEAAAAAgAAAHxcXwAAAQAAGAAAAAQAAABjXg0AmgEAAH5yXwCPAQAAFgAAAAIAAABTSlUAswMAAAYAAAACAAAAYyVkANsAAAAEAAAAAgAAAHlaUwAnAwAAEgAAAAIAAABjYAoAmAEAAAIAAAAGAAAANzIsAFgAAAAKbF8A3wEAAHNcXAD6AAAABgAAAAIAAABhbC0A3wEAAAYAAAACAAAAKGw4AN8BAAAKAAAAAgAAAHFRVwCeAgAABAAAAAIAAABLRkgAfAMAAAYAAAAEAAAAJGw5AN8BAABWMVIA0QIAAAgAAAACAAAAR1hFAHIDAAAeAAAAAgAAAHk1ZgDnAAAAAgAAAAIAAABWV0cAhgMAAA4AAAACAAAALGxfAN8BAAAEAAAAAgAAADcyVAB2AAAACAAAAAIAAABFSk4ASwMAABQAAAACAAAAekFGACgCAAAKAAAABAAAAHpYMQDCAQAAMTV6ADkDAAAQAAAAAgAAAGPNnAAtAQAADAAAAAIAAABYVEoAMwMAABAAAAACAAAANkZIAHwDAAAEAAAABAAAAFZFcwAhBAAATjVOAOsCAAACAAAABAAAAG5KRwAtAwAAVEtNAHYDAAAEAAAABgAAAE5IZwC1AgAANzJ8AHYAAAAkSmYAtAEAADoAAAACAAAAamNtAPUCAAACAAAAAgAAAG1ZTAB8AgAABgAAAAIAAAA/bCsA3wEAAAIAAAACAAAAVlZ6ACUEAAAEAAAAAgAAADUycgDhAAAABgAAAAQAAABPWlMAwwMAADxyPQASAQAAGAAAAAIAAAAoSlAAHAIAABYAAAACAAAAY+GAACsBAAAeAAAABgAAADJaagDtAgAAL2wvAN8BAABhbCsA3wEAAAwAAAACAAAAWlZkADsDAAAGAAAAAgAAAHFRVQCgAgAAFgAAAAIAAAA/cl8AXQEAAAwAAAACAAAAWFlMAI4DAAAsAAAABAAAADcyUgB2AAAATEpFAKIDAAAkAAAAAgAAAGNHcAAvAwAAAgAAAAYAAAB6WC8AwgEAACRsXwDfAQAAYXJfAGoBAAAEAAAAAgAAAFVZegBdAwAAFAAAAAIAAABhciIAhgEAAAIAAAAEAAAASVJUAJQCAABtVm0AJQMAAAYAAAACAAAAPmw5AN8BAAAEAAAAAgAAADZGRgC9AwAACgAAAAIAAABuSkUALQMAAAYAAAACAAAAKnJfAI0BAAAMAAAAAgAAAAtsOADfAQAAAgAAAAQAAABj74AAKwEAAHtZeQC7AgAADgAAAAIAAADjgL8APQEAABIAAAACAAAAZGw4AAoAAAAqAAAAAgAAAE9IVQC/AwAAEAAAAAIAAABj4bsAKwEAAAIAAAAGAAAALWw4AN8BAABWV1gASQMAAGRGawA1AwAAEAAAAAIAAAA3MmUAdgAAABIAAAAEAAAAPkpmALQBAABOREEA2QIAAAQAAAACAAAANzIoAHYAAAAGAAAAAgAAAC9sLQDfAQAAEAAAAAIAAABjcuEAMQEAAAgAAAACAAAAY82tAC0BAAAYAAAAAgAAACdsLwDfAQAAJAAAAAIAAABCWHoAXwIAAA4AAAACAAAAODM1AAQEAAAqAAAABAAAAHpYLQDCAQAA8Ly/ADsBAAAMAAAAAgAAAAtKUAAcAgAACgAAAAQAAAAxNTkAAgQAADgyfQDlAAAAEAAAAAIAAABkWHoA5QIAAA4AAAACAAAAY++7ACsBAAAMAAAAAgAAADY5NwAIBAAAFAAAAAIAAAA3MjsAeQAAAAYAAAACAAAAI3InAIMBAAAKAAAAAgAAAGNcCgCYAQAAAgAAAAIAAAAtSlAAHAIAAAoAAAACAAAAamNpAPUCAAAGAAAAAgAAAERPXAAeAgAADAAAAAgAAABHWFQAPQMAAEpBYwBKAgAAPmxfAN8BAABSVVoA/QIAACgAAAACAAAAY3I9ACMBAAAEAAAAAgAAADVTNwAJAgAAAgAAAAIAAAA3MmMAdgAAABQAAAACAAAATEZHALUDAAAEAAAAAgAAAGM9ZgApAQAABAAAAAQAAABzJUUA3QAAAC9sKwDfAQAAAgAAAAIAAABxWTIAgAIAAA4AAAACAAAAIWw5AN8BAAAWAAAAAgAAADZmfQDsAAAABgAAAAIAAAAnbC0A3wEAABAAAAACAAAASUVYAB8AAAACAAAAAgAAAGPzoAAvAQAAEAAAAAIAAABCWHgAXwIAAAoAAAACAAAAAVkAABkEAAAMAAAAAgAAAHJWbQA/AwAAIAAAAAIAAAB6WCsAwgEAABgAAAACAAAATlRRAMUCAAAUAAAAAgAAAGRYeADlAgAACgAAAAIAAAAhSmYAtAEAAAwAAAAGAAAAS01WAEUDAABVVkcA8wIAADY5NQDZAwAACAAAAAIAAABtamIAfgIAAAYAAAACAAAASlUyAK8DAAASAAAAAgAAAFdRTQCgAwAACgAAAAIAAAAKbC8A3wEAAAQAAAACAAAAXXU5AGIBAAAQAAAAAgAAAC5sOQDfAQAAKgAAAAIAAABrWXkAuwIAAA4AAAACAAAAQkFjAMoCAAACAAAAAgAAADcyYQB2AAAAEgAAAAIAAAAsbC8A3wEAAAQAAAACAAAAYz1kACkBAAAGAAAAAgAAAHMlQwDdAAAAAgAAAAIAAABYSnkA0wEAABwAAAACAAAAPHJfABUBAAAIAAAAAgAAAHMmIwAGAQAABAAAAAIAAABGV1gASQMAAAIAAAAEAAAAJ2wrAN8BAAB4TlYAGwMAAAgAAAACAAAATUpEAJYDAAAYAAAAAgAAAC5KZgC0AQAABAAAAAgAAABPV0YAjAMAAGNyJgAZAQAAbjB3AOsBAAAzWlQAUQMAAAQAAAACAAAAPCYjAAYBAAAIAAAABAAAAEJYOQBfAgAAclZrAD8DAAAQAAAAAgAAACFsXwDfAQAADgAAAAIAAAA/bDgA3wEAABQAAAACAAAANkZ9AOwAAAAEAAAAAgAAAE96SQCnAgAABgAAAAIAAAAocicAgwEAABIAAAACAAAAcwhfAFYBAAAMAAAABgAAADcydAB2AAAAZFg5AOUCAABj2I8ALQEAAAIAAAACAAAAI3JgAIYBAAAQAAAAAgAAADcyNwA/AAAACgAAAAYAAABjIn0AigEAAGFsOADfAQAASlZNAJ4DAAAIAAAAAgAAAG1CWQD/AgAAAgAAAAIAAAAKbC0A3wEAAAYAAAACAAAAXWw5AN8BAAA4AAAAAgAAAFVWbQDzAgAAEAAAAAYAAABGNFMAJwAAAHJZMwBPAwAANzJfAIgAAAAQAAAABAAAAHpYeQDCAQAALGwtAN8BAAAEAAAAAgAAADcyIgBYAAAAGAAAAAIAAAAubF8A3wEAAAYAAAACAAAAcVFNAJ4CAAAGAAAAAgAAAE5qMADvAgAAAgAAAAIAAAAkbC8A3wEAABwAAAACAAAAcwhyAFYBAAAIAAAAAgAAAF1KZgC0AQAABAAAAAQAAABj4aAAKwEAAD9KUAAcAgAABAAAAAIAAABGWDYA/gEAAAQAAAAEAAAAT1dEAIwDAABjciQAkgEAAAQAAAACAAAAYyVFANsAAAAMAAAAAgAAAEJYNwBfAgAABAAAAAIAAABj4oAAKwEAAAIAAAACAAAAVktNAKkDAAAEAAAAAgAAADcyDQBYAAAADAAAAAIAAABHV0YAjgIAACQAAAAIAAAAWUhVANcCAABVWTUAYgMAADc5NgDQAwAAYUpQABwCAAAEAAAAAgAAADVOVwDfAgAAGAAAAAQAAAA3MnIAjQAAAGRYNwDlAgAABgAAAAIAAABCWF8AXwIAACgAAAACAAAAbUJXAAUDAAACAAAABAAAAApsKwDfAQAATkpaAPcBAAAUAAAAAgAAADo4OwACAQAAHAAAAAIAAABFVkcA4gIAAAYAAAACAAAAZFhfAOUCAAAOAAAAAgAAAGPvoAArAQAACAAAAAQAAAA3Ml0AdgAAAEp6awDpAgAADgAAAAQAAAB6WHcAwgEAACxsKwDfAQAABAAAAAIAAAA3MiAAXQAAAAIAAAACAAAAc1xQAP4AAAAGAAAAAgAAAF1sXwDfAQAAFgAAAAIAAABjIikAiAEAAAIAAAACAAAACnJfAJ8BAAACAAAABAAAADE1RgDWAAAAJGwtAN8BAAAgAAAAAgAAAGNyXwBYAQAAEgAAAAwAAABjGygAPwEAAEZYNAD+AQAAUFRVAFkDAABjciIAcQEAAGPiuwArAQAASTRzAB8EAAACAAAABgAAAGMlQwDbAAAASEp5AMYBAAA3MkgAdgAAAAQAAAAEAAAAVEw2ABgCAABCWDUAXwIAABQAAAAEAAAAYyd9AIoBAAAscl8ArAEAAAYAAAAIAAAAR1dEAI4CAABYRTQADQIAAEdORgCSAgAATmpWAKUCAAAEAAAAAgAAADJSagDtAgAAAgAAAAIAAAAocmAAhgEAAB4AAAAEAAAAPmwvAN8BAAA1TlUA3wIAAAIAAAACAAAAaEJmAD0CAAAUAAAAAgAAAGRYNQDlAgAAAgAAAAIAAAB5WloAJwMAAAoAAAACAAAAY3INALABAAAKAAAAAgAAAFZGRwD5AgAABgAAAAQAAAAvbDgA3wEAAAFjAAATBAAACAAAAAIAAABVSlEAsQMAAAYAAAACAAAAM0p5AMYBAAAEAAAAAgAAACtsOQDfAQAACAAAAAIAAAA2V0MAeAIAAAYAAAACAAAAW0pFAJoDAAAIAAAABAAAAGMIXwBUAQAAPjVGABwBAAAIAAAAAgAAAFtGNgDzAQAADAAAAAIAAADwvYIANwEAAAwAAAACAAAANDYzAN0DAAAMAAAAAgAAADcyWwB2AAAAJAAAAAIAAAAyVTIADwMAAAQAAAACAAAAelg4AMIBAAAMAAAAAgAAADozNQDwAwAADAAAAAIAAAAkbCsA3wEAAAIAAAACAAAAQkhJAGQCAAAEAAAAAgAAAEVWbQDiAgAAAgAAAAQAAABKQUYAbgMAADYzNgD5AwAABAAAAAIAAABoQnkAMgIAAAgAAAACAAAAVVU3AOcCAAACAAAAAgAAACtKZgC0AQAAAgAAAAIAAAAyMzcA6QAAAAwAAAACAAAARlgyAP4BAAAWAAAABgAAAHMlZQDdAAAAVEw0ABgCAABCWDMAXwIAAAoAAAACAAAAOk5XAPECAAACAAAAAgAAADcyCQBYAAAABgAAAAIAAABddUYA9gAAAAQAAAACAAAAS0o0AIQDAAAKAAAAAgAAAGNywgAzAQAADAAAAAIAAABYNFMAdAMAAA4AAAAIAAAAJHJfAKwBAAAvSlAAHAIAAEVWWAAdAwAAPmwtAN8BAAAKAAAABAAAADgyNgC8AAAARlhaAP4BAAAMAAAAAgAAAGRYMwDlAgAABAAAAAQAAAB9cl8ArAEAAFNYRwDFAwAABgAAAAIAAAAzTWkAvgIAAA4AAAACAAAAVjB3AJYCAAASAAAAAgAAAHMmbQANAQAACgAAAAEAAABvSmYAAwAAAAIAAABFWTUAYgMAAAYAAAACAAAAT3prAFsDAAAEAAAAAgAAAGMnKQCIAQAABAAAAAIAAAAnbDgA3wEAABgAAAACAAAAI2w5AN8BAAACAAAABAAAAEtaRgAaAAAAPCZtAA0BAAAGAAAAAgAAAHtKTgBLAwAACAAAAAIAAABXWU4AjAIAAAQAAAACAAAANzJZAHYAAAAMAAAAAgAAAGVWTgARAwAACgAAAAIAAABjPVwAIAEAAAYAAAACAAAAK2xfAN8BAAAIAAAAAgAAAHpYNgDCAQAABgAAAAIAAAByV1gASQMAAAIAAAAEAAAAIWwvAN8BAAA6MzMABgQAAC4AAAACAAAAY3JbAE8BAAAMAAAAAgAAAGPYnAAtAQAAEgAAAAIAAABLSVIAigIAAAQAAAAKAAAADmw5AN8BAABzXHQA/AAAAHMlYwDdAAAAQlgxAF8CAABbVkYAmAIAAAYAAAACAAAAI0pmALQBAAACAAAAAgAAADpOVQDxAgAADAAAAAIAAAA4OTUAzgMAAA4AAAACAAAAYz0KAB4BAAAUAAAAAgAAAFtGRwB6AwAABAAAAAIAAABabkkA9wIAAAYAAAACAAAAPmwrAN8BAAAGAAAAAgAAAFVaTACAAwAABAAAAAIAAABXRkgAfAMAAAQAAAACAAAAMGw5AN8BAAAEAAAABAAAADJLZQB6AgAAZFgxAOUCAAAQAAAAAgAAACdKUAAcAgAAAgAAAAIAAABjYA0AmgEAAAYAAAAEAAAAc1xfAPoAAABIRTQADQIAACoAAAAEAAAADkpmALQBAAAubC8A3wEAACYAAAACAAAAVjI1ACkDAAACAAAAAgAAADJTMQAJAwAAOgAAAAwAAABtWWQAfAIAADBKZgC0AQAAS0pFAJoDAAB6WDQAwgEAADczNwAKBAAAU3pTACMEAAAGAAAAAgAAACFsLQDfAQAAEAAAAAgAAABhcicAhgEAAFVVcACEAgAAQkhFAGgDAABablwAtgEAAAYAAAACAAAAI2xfAN8BAAAqAAAAAgAAADNNegBfAwAACAAAAAIAAAA3MkIAdgAAAAYAAAAEAAAAY8KPAC0BAABCWC8AXwIAABAAAAAEAAAAYz1FACkBAAAKbDgA3wEAAAgAAAACAAAAbVlPAHwCAAAIAAAABgAAAFdtMAASAAAANk5UAFcDAAA1UUEAagMAABAAAAACAAAATlRFAMACAAAGAAAAAgAAAG5KcgAZAwAAIAAAAAIAAABjJWUA2wAAAAIAAAAGAAAAZFgvAOUCAAAObF8A3wEAAHlaVAAnAwAACAAAAAQAAAA8cuIAEgEAAGPioAArAQAAAgAAAAIAAAAsbDgA3wEAAAQAAAACAAAANzItAJQAAAAIAAAAAgAAADNSVABRAwAACAAAAAIAAAAobDkA3wEAABAAAAACAAAAXWwvAN8BAAAIAAAAAgAAAGAIXwBRAQAAAgAAAAIAAAAubC0A3wEAABAAAAACAAAAWFlPAI4DAAAMAAAAAgAAADBsXwDfAQAACAAAAAIAAABj2K0ALQEAAEAAAAAEAAAAelgyAMIBAABYRUEAbAMAAAQAAAACAAAAMjE0AMEAAAAEAAAAAgAAACFsKwDfAQAAIgAAAAIAAAAoSmYAtAEAAAQAAAACAAAAYxtdAD8BAAACAAAAAgAAAApKUAAcAgAAAgAAAAIAAAAmNUYA0AAAAAgAAAACAAAANzJ9AOMAAAAiAAAAAgAAAEJYLQBfAgAADgAAAAIAAABjPUMAKQEAAAwAAAACAAAAbVlNAHwCAAACAAAAAgAAADE1ZgDWAAAAAgAAAAIAAABgCHIAVgEAABAAAAAEAAAAIXJfAJ8BAAAsSlAAHAIAAAgAAAACAAAAfntcAGcBAAAEAAAAAgAAADUyNgD3AwAACgAAAAIAAABLUVcAAQMAAAIAAAACAAAAODIwAG0CAAAEAAAAAgAAAFNKVACrAwAABgAAAAwAAABjJWMA2wAAAEtWRgCQAwAANzJoAHYAAABj4YEAKwEAAGRYLQDlAgAASlkzAJQDAAASAAAAAgAAADcyKwB2AAAAEgAAAAIAAABKREUAyAIAAAoAAAACAAAAcVFWAJ4CAAAEAAAAAgAAAF1sLQDfAQAABgAAAAQAAAAkbDgA3wEAAFFKSgC7AwAAAgAAAAIAAAAubCsA3wEAADYAAAACAAAAWlRTACwAAAAaAAAAAgAAAChsXwDfAQAAFgAAAAIAAAB6WDAAwgEAAAIAAAACAAAAYXJgAIYBAAAGAAAAAgAAAFdOdQArAwAACAAAAAIAAAA+NWYAHAEAABQAAAAEAAAANDU2APUDAAAucl8ArAEAAAgAAAACAAAAYxtbAD8BAAAcAAAAAgAAAAtsOQDfAQAAAgAAAAQAAABj74EAKwEAAHtZegBkAwAAEAAAAAIAAABCWCsAXwIAAAgAAAAEAAAAY1wNAJoBAABxR04AiAIAAAQAAAACAAAAZGw5AAoAAAAGAAAAAgAAAGpjbADkAQAAAgAAAAIAAABtWUsAfAIAAAoAAAACAAAAVjU2AEcDAAAaAAAAAgAAAGNeCgCYAQAADAAAAAQAAAAhciAAsgEAAC1sOQDfAQAAEAAAAAgAAABZTlUACwMAADNMRACKAwAAZFgrAOUCAAAkSlAAHAIAAA4AAAACAAAANnFTAEEDAAAGAAAAAgAAADcyKQB2AAAABgAAAAIAAABddWYA9gAAABAAAAACAAAAY3LiADEBAAAEAAAABAAAAAtKZgC0AQAAK2wvAN8BAAACAAAAAgAAAF1sKwDfAQAABAAAAAIAAABET0oAIQIAAAIAAAACAAAAREZMAJwDAAAUAAAAAgAAAFhZSwCOAwAARAAAAAIAAAAtSmYAtAEAABwAAAAEAAAAY3LNADMBAABVWXkAuwIAABoAAAACAAAAW2JrAHYCAAACAAAABAAAADQ1NADyAwAAPmw4AN8BAAAOAAAABgAAAG5KRAAtAwAAZzcyAL4AAABHR04ArQMAAAYAAAACAAAANzJ5AHYAAAAeAAAAAgAAAEhFQQBsAwAAKgAAAAIAAABzJjsADQEAAAIAAAACAAAAMlYwAB8DAAAYAAAAAgAAAGNyewCUAQAAFgAAAAIAAAALbF8A3wEAAAwAAAACAAAAPCY7AA0BAAAWAAAABAAAADcyJwBYAAAAZGxfAAoAAAAGAAAAAgAAAHMlRgDdAAAAGAAAAAIAAAArbC0A3wEAABQAAAACAAAAP3JcAFsBAAAIAAAABAAAADxyJQASAQAALWxfAN8BAAAMAAAAAgAAAGMAcgAdBAAABAAAAAIAAAAjbC8A3wEAAAoAAAACAAAAQlh5AF8CAAAOAAAAAgAAADgzNAAEBAAABgAAAAIAAABjwpwALQEAAAoAAAACAAAAPkpQABwCAAAMAAAAAgAAAHMlMQDfAAAAOAAAAAIAAABkWHkA5QIAABwAAAACAAAANjk2AMsDAAAIAAAAAgAAADxy7wASAQAACAAAAAYAAABPak0AZgMAADcyOgBYAAAADmwvAN8BAAAMAAAABAAAAFdRTgCgAwAAR051ACsDAAAIAAAAAgAAAGNy8wA1AQAAHAAAAAQAAABLeVgABQAAAFJVWQDMAgAAGAAAAAYAAABjYH0AigEAADZLWgByAgAAY+G4ACsBAAAOAAAAAgAAAGNyPABgAQAAAgAAAAQAAAAwbC8A3wEAAFdZVwCMAgAAAgAAAAIAAAA3MmIAdgAAABoAAAACAAAAYz1lACkBAAAEAAAAAgAAAHMlRADdAAAAEAAAAAIAAABzJmEADQEAAAIAAAACAAAAIWw4AN8BAAAEAAAAAgAAACtsKwDfAQAAGgAAAAIAAAB4TlcA2wIAAAgAAAACAAAAM0tLALkDAAAOAAAABAAAACNsLQDfAQAAPCZhAA0BAAAIAAAABAAAAEJYdwBfAgAAUFRaAFUDAAACAAAAAgAAAGNyJwBxAQAANgAAAAIAAAA/bDkA3wEAAAYAAAACAAAAS1RWANUCAAAQAAAAAgAAACtyXwCsAQAAEAAAAAIAAABkWHcA5QIAABAAAAACAAAAY++4ACsBAAAMAAAAAgAAAFRZMwCIAwAAFgAAAAIAAAAObC0A3wEAAAYAAAACAAAAYWw5AN8BAAAEAAAAAgAAAEVZeQC3AgAAGgAAAAIAAAA2V0gAeAIAAAQAAAACAAAALmw4AN8BAAAcAAAAAgAAACY1ZgDQAAAADAAAAAQAAAA/SmYAtAEAAFZXUwCSAwAABAAAAAIAAAAhSlAAHAIAAAYAAAACAAAAMGwtAN8BAAAMAAAAAgAAAGPCrQAtAQAACAAAAAIAAAB6WHoAwgEAAAYAAAACAAAAYz1jACkBAAAOAAAAAgAAAEtKTgCYAwAAAgAAAAIAAAAobC8A3wEAAAQAAAACAAAAVjVYAE0DAAAGAAAABAAAAFdSVACaAgAAcVFOAJ4CAAAWAAAAAgAAAGFKZgC0AQAAAgAAAAIAAAB4TlUA2wIAAAoAAAAEAAAAOTM1AO0DAABYR0kAyQMAAAgAAAACAAAAI2wrAN8BAAAKAAAAAgAAAEZYNwD+AQAADAAAAAQAAABjJUYA2wAAAGNgKQCIAQAACgAAAAIAAABCWDgAXwIAAAQAAAACAAAAY+KBACsBAAAEAAAABAAAACg1RgBlAQAAVktOAKYDAAAMAAAAAgAAAG1ZWAB8AgAADgAAAAIAAABWWlgApAMAACwAAAACAAAAODI7AAQBAAAQAAAAAgAAAGRYOADlAgAABAAAAAQAAAAjcl8AagEAAC5KUAAcAgAADgAAAAYAAABPakkAsAIAADcyNgD8AwAADmwrAN8BAAACAAAABAAAAENVNgC3AwAAI3IiAIMBAAAEAAAAAgAAAGJXTgCCAgAAAgAAAAQAAAB7WTUAYgMAAD9sXwDfAQAABAAAAAIAAABjcu8AMQEAAAgAAAACAAAAXWw4AN8BAAAGAAAAAgAAADZXRgB4AgAAEAAAAAQAAABjCGIAVAEAADpLVQCjAgAABAAAAAIAAABYWVgAjgMAABAAAAACAAAAUEpQADcAAAAUAAAAAgAAADBsKwDfAQAAAgAAAAIAAAAyS1cAhgIAAAwAAAAEAAAAYWxfAN8BAAAzVlcAIwMAAAIAAAACAAAAelh4AMIBAAAIAAAABAAAAENaTQA3AwAAJjI1ANIAAAAOAAAAAgAAAChsLQDfAQAABAAAAAIAAABWNVYATQMAAA4AAAACAAAAPHJcABIBAAAkAAAAAgAAAGNyYAB5AQAAEgAAAAQAAABGWDUA/gEAADUzNADbAwAAAgAAAAQAAABPV0MAjAMAAGNyIwCSAQAABAAAAAIAAABjJUQA2wAAAAQAAAAGAAAAMHJfAKwBAAA2NTYA/gMAAFRMNwAYAgAAAgAAAAQAAABCWDYAXwIAADEzNQDqAwAAOAAAAAIAAAABNwAAGwQAAAgAAAACAAAAbkp5AMYBAAAcAAAAAgAAAF1KUAAcAgAABAAAAAQAAAB5NUYA5wAAAGRYNgDlAgAACgAAAAIAAAALbC8A3wEAAAoAAAACAAAANzI0AAAEAAAIAAAAAgAAAC9sOQDfAQAADgAAAAQAAABzJnAADQEAAGRsLwAKAAAAAgAAAAIAAAA1TEQAwwIAAAwAAAAGAAAANldEAHgCAAA3S1kAfgMAAFYxWgDRAgAAEgAAAAIAAAAsQUYAyAAAAAQAAAACAAAAW0Y3APMBAAAOAAAABAAAADwmcAANAQAALWwvAN8BAAAWAAAAAgAAADcyXAB/AAAAKgAAAAQAAAB6WDkAwgEAAChsKwDfAQAABgAAAAIAAABjctgAMwEAAAIAAAAGAAAARzcyAL4AAABIWVoAwQMAADozNgAMBAAADgAAAAIAAABZSGcA3QIAAAIAAAACAAAAL0pmALQBAAACAAAAAgAAAAFFAAAXBAAAEgAAAAIAAABjcl4ASQEAABIAAAACAAAARlgzAP4BAAAGAAAAAgAAAHlxWQAxAwAABgAAAAIAAAB7VFcAQwMAAAYAAAAIAAAAVEw1ABgCAABzJWYA3QAAADEzMwBNAQAAQlg0AF8CAAAMAAAAAgAAADcyCgBYAAAABgAAAAQAAAA0QnQAFQMAAExQRgCCAwAACgAAAAIAAAA1WkQAxwMAAAIAAAACAAAAYz0NAB4BAAACAAAAAgAAAChyXwBqAQAABAAAAAIAAABjzY8ALQEAABIAAAACAAAAKHIiAIMBAAAaAAAAAgAAAGRqMADvAgAABAAAAAYAAAA3Mm8AdgAAAHVCUgDPAgAAZFg0AOUCAAAGAAAAAgAAAAtsLQDfAQAAAgAAAAIAAAAzTWoAqQIAACQAAAACAAAAZGwtAAoAAAAEAAAABAAAAF11MgDzAAAAK2w4AN8BAAAYAAAAAgAAACdsOQDfAQAACgAAAAIAAAA4Ml8AygAAAAQAAAACAAAAV0pFAJoDAAAMAAAAAgAAAC1sLQDfAQAAAgAAAAIAAAAxd2QA7wEAABYAAAAGAAAANTg0ANQDAABrWTUAYgMAAC9sXwDfAQAAIgAAAAIAAAB6WDcAwgEAAAYAAAACAAAAT1BTAJwCAAAEAAAAAgAAAEtLZQB6AgAADgAAAAEAAAAEAAAAAQAAAFMJAADAAAAAwQAAAMIAAAAEAAAAAQAAAMkAAADKAAAAywAAAAcAAAACAAAA1QAAANYAAADXAAAA2AAAANkAAADaAAAABwAAAAMAAADnAAAA6AAAAOkAAADqAAAA6wAAAOwAAAAEAAAABAAAAO0AAADuAAAA7wAAAAcAAAAFAAAA+QAAAPoAAAD7AAAA/AAAAP0AAAD+AAAABAAAAAYAAAAIAQAACQEAAAoBAAAKAAAABwAAABQBAAAVAQAAFgEAAB0BAAAeAQAAHwEAACABAAAhAQAAIgEAAAcAAAAIAAAAIwEAACQBAAAlAQAAJgEAACcBAAAoAQAAGAAAAAkAAAAMAAAADgAAACQAAAAlAAAAJgAAACcAAAAoAAAAKQAAADgBAAA5AQAAOgEAADsBAAA8AQAAPQEAAD4BAAA/AQAAQAEAAGcCAABrAgAAbAIAAG0CAABuAgAAcgIAAAQAAAAKAAAACwAAAA8AAAAQAAAAGAAAAAoAAAALAAAADQAAAA8AAAAQAAAAEgAAABYAAAAZAAAAGgAAABsAAAAcAAAAHQAAAB8AAAAgAAAAIQAAACIAAAAjAAAAKgAAACsAAAAsAAAALQAAAC4AAAAvAAAAMAAAAAIAAAAKAAAADwAAAAUAAAAKAAAACwAAAA8AAAAQAAAAVwAAAAgAAAAKAAAACwAAAA8AAAAQAAAANgEAADcBAAB+AQAAfwEAAAQAAAAKAAAADwAAAEYAAAByAAAABgAAAAoAAAAPAAAAOAAAAEIAAABmAAAAiwAAAAIAAAALAAAAEAAAABwAAAARAAAAEwAAABQAAAAVAAAAFwAAAIABAACBAQAAggEAAIMBAACEAQAAhQEAAIYBAACHAQAAiAEAAIkBAACKAQAAiwEAAIwBAACNAQAAjgEAAI8BAACQAQAAkQEAAJIBAACTAQAAlAEAAFcCAABmAgAABQAAABgAAAAyAQAAMwEAADQBAAA1AQAAAQAAAB4AAAABAAAAMQAAAAIAAAAyAAAAMwAAAAQAAAA0AAAANQAAAFgAAACOAAAAAQAAADYAAAABAAAANwAAAAUAAAA5AAAARQAAAGcAAABzAAAAjQAAAAEAAAA6AAAAAwAAADsAAAA8AAAAQQAAAAQAAAA9AAAASAAAAEkAAAB0AAAAAQAAAD4AAAABAAAAPwAAAAEAAABAAAAAAQAAAEMAAAABAAAARAAAAAEAAABHAAAAAQAAAEoAAAACAAAASwAAAIQCAAABAAAATAAAAAQAAABNAAAATgAAAE8AAABQAAAAAgAAAE0AAABPAAAAAwAAAE0AAABPAAAAUQAAAAEAAABSAAAAAQAAAFMAAAABAAAAVAAAAAEAAABVAAAAAQAAAFYAAAABAAAAWQAAAAIAAABaAAAAWwAAAAEAAABcAAAAAQAAAF0AAAAEAAAAXgAAAF8AAABgAAAAYQAAAAIAAABiAAAAYwAAAAMAAABiAAAAYwAAALoAAAACAAAAZAAAAGUAAAABAAAAaAAAAAEAAABpAAAAAgAAAGoAAABrAAAABQAAAGwAAABtAAAAbgAAAHAAAABxAAAAAQAAAG8AAAABAAAAdQAAAAEAAAB2AAAAAQAAAHcAAAABAAAAeAAAAAEAAAB5AAAAAQAAAHoAAAABAAAAewAAAAEAAAB8AAAAAQAAAH0AAAABAAAAfgAAAAEAAAB/AAAAAQAAAIAAAAAFAAAAgQAAAIIAAAChAAAArAAAAK0AAAADAAAAgwAAAKwAAACtAAAAAQAAAIQAAAABAAAAhQAAAAIAAACGAAAAhwAAAAEAAACGAAAAAQAAAIcAAAACAAAAiAAAAJACAAABAAAAiQAAAAIAAACJAAAAugAAAAEAAACKAAAAAgAAAIwAAACQAAAAAQAAAI8AAAACAAAAkQAAAJIAAAAGAAAAkwAAAJQAAACgAAAAogAAAKQAAACmAAAABwAAAJUAAACWAAAAmQAAAJsAAACdAAAAnwAAAKgAAAAJAAAAlQAAAJYAAACZAAAAmwAAAJ0AAACfAAAAqAAAAKwAAACtAAAAAgAAAJcAAACpAAAAAQAAAJcAAAABAAAAmAAAAAIAAACYAAAAnAAAAAEAAACaAAAAAgAAAJoAAACeAAAAAQAAAKEAAAADAAAAowAAAKUAAACnAAAAAQAAAKoAAAABAAAAqwAAAAIAAACuAAAArwAAAAwAAACwAAAAsQAAALIAAACzAAAAtAAAALUAAAC2AAAAtwAAALgAAAC5AAAAuwAAALwAAAABAAAAugAAAAEAAAC9AAAAAQAAAL4AAAABAAAAvwAAAAEAAADDAAAAAgAAAMQAAADFAAAACAAAAMYAAADHAAAAyAAAANEBAADUAQAA1wEAANoBAADoAQAAAwAAAMwAAADNAAAAzgAAAAwAAADPAAAA0AAAANEAAADSAAAA0wAAANQAAADGAQAA0gEAANUBAADYAQAA2wEAAOYBAAALAAAAzwAAANAAAADRAAAA0gAAANMAAADUAAAAxgEAANIBAADVAQAA2AEAANsBAAABAAAA2wAAAAIAAADcAAAA3QAAAAYAAADeAAAA3wAAAOAAAADTAQAA1gEAANkBAAADAAAA4QAAAOIAAADjAAAAAwAAAOQAAADlAAAA5gAAAAMAAADwAAAA8QAAAPIAAAAGAAAA8wAAAPQAAAD1AAAA9gAAAPcAAAD4AAAAAwAAAP8AAAAAAQAAAQEAAAYAAAACAQAAAwEAAAQBAAAFAQAABgEAAAcBAAADAAAACwEAAAwBAAANAQAABgAAAA4BAAAPAQAAEAEAABEBAAASAQAAEwEAAAMAAAAXAQAAGAEAABkBAAADAAAAGgEAABsBAAAcAQAAAQAAACkBAAACAAAAKgEAACsBAAAGAAAALAEAAC0BAAAuAQAALwEAADABAAAxAQAACQAAAEEBAABCAQAAQwEAAEQBAABFAQAARgEAAEcBAABIAQAASQEAAAoAAABKAQAASwEAAEwBAABNAQAATgEAAE8BAABQAQAAUQEAAFIBAACVAQAADAAAAFMBAABUAQAAVQEAAFYBAABXAQAAWAEAAFkBAABaAQAAWwEAAFwBAABdAQAAXgEAAAcAAABfAQAAYAEAAGEBAABiAQAAYwEAAGQBAACWAQAADAAAAGUBAABmAQAAZwEAAGgBAABpAQAAagEAAGsBAABsAQAAbQEAAG4BAABvAQAAcAEAAAQAAABxAQAAcgEAAHMBAADDAQAACAAAAHQBAAB1AQAAdgEAAHcBAAB4AQAAeQEAAJcBAADCAQAABAAAAHoBAAB7AQAAfAEAAH0BAAABAAAAmAEAAAEAAACZAQAAAQAAAJoBAAABAAAAmwEAAAEAAACcAQAAAQAAAJ0BAAABAAAAngEAAAEAAACfAQAAAQAAAKABAAABAAAAoQEAAAEAAACiAQAAAQAAAKMBAAABAAAApAEAAAEAAAClAQAAAQAAAKYBAAABAAAApwEAAAEAAACoAQAAAQAAAKkBAAABAAAAqgEAAAEAAACrAQAAAQAAAKwBAAABAAAArQEAAAEAAACuAQAAAgAAAK4BAADwAQAAAQAAAK8BAAABAAAAsAEAAAEAAACxAQAAAwAAALIBAAC7AQAAGAIAAAIAAACzAQAAtQEAAAQAAAC0AQAAtwEAALkBAAAWAgAAAQAAALYBAAADAAAAuAEAALoBAAAXAgAAAgAAALoBAAAXAgAAAQAAALsBAAACAAAAvAEAAMEBAAABAAAAvQEAAAIAAAC+AQAAwAEAAAEAAAC/AQAAAQAAAMQBAAACAAAAxQEAAOsBAAABAAAAxwEAAAEAAADIAQAAAQAAAMkBAAABAAAAygEAAAEAAADLAQAAAQAAAMwBAAABAAAAzQEAAAEAAADOAQAAAgAAAM8BAADiAQAAAgAAANABAADgAQAAAQAAANwBAAABAAAA3QEAAAEAAADeAQAAAQAAAN8BAAABAAAA4QEAAAEAAADjAQAAAQAAAOQBAAABAAAA5QEAAAEAAADnAQAAAQAAAOgBAAABAAAA6QEAAAEAAADqAQAAAQAAAOsBAAABAAAA7AEAAAEAAADtAQAAAQAAAO4BAAABAAAA7wEAAAEAAADxAQAAAQAAAPIBAAABAAAA8wEAAAEAAAD0AQAAAQAAAPUBAAABAAAA9gEAAAEAAAD3AQAAAQAAAPgBAAABAAAA+QEAAAEAAAD6AQAAAQAAAPsBAAABAAAA/AEAAAEAAAD9AQAAAQAAAP4BAAABAAAA/wEAAAEAAAAAAgAAAQAAAAECAAABAAAAAgIAAAEAAAADAgAAAQAAAAQCAAABAAAABQIAAAEAAAAGAgAAAQAAAAcCAAABAAAACAIAAAEAAAAJAgAAAQAAAAoCAAABAAAACwIAAAEAAAAMAgAAAQAAAA0CAAABAAAADgIAAAEAAAAPAgAAAQAAABACAAABAAAAEQIAAAEAAAASAgAAAQAAABMCAAABAAAAFAIAAAEAAAAVAgAAAQAAABkCAAABAAAAGgIAAAEAAAAbAgAAAQAAABwCAAABAAAAHQIAAAEAAAAeAgAAAQAAAB8CAAACAAAAIAIAACMCAAABAAAAIQIAAAEAAAAiAgAAAQAAACQCAAABAAAAJQIAAAEAAAAmAgAAAQAAACcCAAABAAAAKAIAAAEAAAApAgAAAQAAACoCAAABAAAAKwIAAAEAAAAsAgAAAQAAAC0CAAABAAAALgIAAAEAAAAvAgAAAQAAADACAAABAAAAMQIAAAEAAAAyAgAAAQAAADMCAAABAAAANAIAAAEAAAA1AgAAAQAAADYCAAABAAAANwIAAAEAAAA4AgAAAQAAADkCAAABAAAAOgIAAAEAAAA7AgAAAQAAADwCAAABAAAAPQIAAAEAAAA+AgAAAQAAAD8CAAABAAAAQAIAAAEAAABBAgAAAQAAAEICAAABAAAAQwIAAAIAAABEAgAASgIAAAEAAABFAgAAAQAAAEYCAAABAAAARwIAAAEAAABIAgAAAQAAAEkCAAABAAAASwIAAAEAAABMAgAAAQAAAE0CAAABAAAATgIAAAEAAABPAgAAAQAAAFACAAABAAAAUQIAAAEAAABSAgAAAQAAAFMCAAABAAAAVAIAAAEAAABVAgAAAQAAAFYCAAACAAAAWAIAAHMCAAABAAAAWQIAAAEAAABaAgAAAQAAAFsCAAACAAAAXAIAAHUCAAABAAAAXQIAAAEAAABeAgAAAQAAAF8CAAAHAAAAYAIAAGECAABiAgAAYwIAAIICAACFAgAAhgIAAAIAAABkAgAAZQIAAAEAAABoAgAAAgAAAGkCAAB5AgAAAgAAAGoCAABwAgAAAQAAAG8CAAACAAAAcQIAAHYCAAABAAAAcQIAAAEAAAB0AgAAAgAAAHcCAAB7AgAAAQAAAHgCAAABAAAAegIAAAEAAAB8AgAAAQAAAH0CAAABAAAAfgIAAAEAAAB/AgAAAQAAAIACAAABAAAAgQIAAAEAAACDAgAABAAAAIcCAACIAgAAigIAAI4CAAABAAAAiQIAAAEAAACLAgAAAQAAAIwCAAABAAAAjQIAAAEAAACPAgAAAQAAAJECAAABAAAAkgIAAAEAAACTAgAAAQAAAJQCAAABAAAAlQIAAHS1BAACAAIAhLUEAAMAAgCctQQAAgADAKi1BAAEAAEAwLUEAAMAAgDYtQQAAwADAOy1BAADAAIAALYEAAQAAgActgQAAwADACy2BAAFAAEAULYEAA0ABACItgQABwABAKi2BAAGAAEAxLYEAAYAAQDgtgQABQABAAS3BAAVAAQAXLcEAA0AAQCUtwQACwABAMS3BAALAAEA9LcEAAoAAQAguAQACgABAEy4BAAKAAEAeLgEAAoAAQCkuAQACQABAOy4BAADAAkA/LgEABUAAQBUuQQAHQABAMy5BAAeAAEASLoEAB8AAQDIugQALQABAKC7BAAEAAkAtLsEABYAAQAQvAQAHgABAIy8BAAfAAEADL0EACAAAQCQvQQALgABAEy+BAALAAEAfL4EABUAAQDUvgQAHQABAEy/BAAeAAEAyL8EAB8AAQBIwAQALQABAADBBAAMAAEANMEEABYAAQCQwQQAHgABAAzCBAAfAAEAjMIEACAAAQAQwwQALgABANTDBAAGAAMA8MMEAA0AAQBAxAQAAgAHAHjEBAACAAwAkMQEAAUABAC8xAQABwAGAODEBAAHAAIACMUEAAMAAwAcxQQAAwACADTFBAACAAMARMUEAAIAAgBUxQQABAACAGzFBAAEAAIAkMUEAAIABQCcxQQABAABALTFBAAEAAIAzMUEAAMAAgDcxQQACAABAAzGBAADAAQAKMYEAAMABABIxgQABAAFAGzGBAACAAUAiMYEAAIABQCoxgQAAwAGAMjGBAACAAUA9MYEAAIACQAIxwQAAgADACDHBAACAAQAQMcEAAIABgBQxwQABwACAHTHBAAHAAIAnMcEAAUAAwC8xwQABQADANTHBAAGAAEA9McEAAIAAgAEyAQABgACACTIBAAGAAIASMgEAAIAAwBkyAQABAAFAIzIBAAEAAYAtMgEAAQABgDgyAQAAwAHAPDIBAAFAAEACMkEAAYAAQAkyQQACAABAEjJBAAKAAEAdMkEAAYAAQCQyQQABwABALDJBAAJAAEA2MkEAAsAAQAUygQAAgAEAETKBAACAAoAUMoEAAUAAQBoygQACwABAJzKBAADAAIAtMoEAAIAAwDEygQAAgACANDKBAAEAAEA5MoEAAUAAQD8ygQABwABABzLBAADAAEALMsEAAQAAQBAywQABgABAFzLBAAEAAEAcMsEAAUAAQCIywQABAABAKzLBAAEAAUA1MsEAAMABgD0ywQAAwAFAATMBAADAAEAFMwEAAIAAQAgzAQAAgABACzMBAAEAAEAQMwEAAMAAQBQzAQAAwABAGDMBAAEAAEAeMwEAAMAAgCMzAQAAgACAJzMBAACAAIAqMwEAAIAAQC0zAQAAwABAMTMBAAFAAEA3MwEAAQAAQDwzAQABAABABDNBAACAAQAHM0EAAUAAQA0zQQAAgABAETNBAACAAIAUM0EAAQAAQBozQQAAgACAHTNBAADAAEAjM0EAAMAAwCczQQABgABAMTNBAACAAQA3M0EAAQABAD4zQQAAgADAAjOBAAEAAIAIM4EAAIAAgA0zgQAAgADAEzOBAACAAQAXM4EAAIAAgBozgQABQABAIDOBAADAAEAnM4EAAUABAC0zgQABAABAMjOBAAEAAEA6M4EAAIABAD0zgQABQABAAzPBAAFAAEAJM8EAAUAAQBMzwQAAgAFAFjPBAAGAAEAgM8EAAIABACMzwQABQABAKzPBAACAAMAuM8EAAQAAQDYzwQAAgAEAOTPBAAFAAEADNAEAAIABQAY0AQABgABADjQBAACAAIAVNAEAAYABQBw0AQABQABAIjQBAAGAAEApNAEAAUAAQC80AQABgABANzQBAACAAIA8NAEAAIAAwAI0QQAAgAEACTRBAACAAUARNEEAAIABgBo0QQAAgAHAJDRBAACAAgAvNEEAAIACQDs0QQAAgAKACDSBAACAAsAXNIEAAIADQCg0gQAAgAPALjSBAACAAQA1NIEAAIABQD00gQAAgAGAADTBAAEAAEAFNMEAAUAAQAw0wQAAwACAEjTBAACAAMAZNMEAAIABQCI0wQAAgAHAJzTBAACAAMAqNMEAAYAAQDE0wQACAABAOjTBAAEAAEA/NMEAAYAAQAY1AQACAABAETUBAADAAMAZNQEAAMABQCM1AQAAwAHAKjUBAACAAQAyNQEAAIABgDw1AQAAgAIAPzUBAAFAAEAFNUEAAcAAQA01QQACQABAFzVBAAFAAEAdNUEAAcAAQCU1QQACQABAMjVBAACAAQA6NUEAAIABgAQ1gQAAgAIACjWBAACAAQASNYEAAIABgBw1gQAAgAIAIjWBAACAAQAmNYEAAYAAgC41gQACAACAODWBAAEAAIA+NYEAAYAAgAY1wQACAACAETXBAADAAMAZNcEAAMABQCM1wQAAwAHAKjXBAACAAQAyNcEAAIABgDw1wQAAgAIAPzXBAAFAAEAFNgEAAcAAQA02AQACQABAFzYBAAFAAEAdNgEAAcAAQCU2AQACQABAMTYBAADAAMA5NgEAAMABQAM2QQAAwAHACjZBAACAAQASNkEAAIABgBw2QQAAgAIAHzZBAAFAAEAlNkEAAcAAQC02QQACQABANzZBAAFAAEA9NkEAAcAAQAU2gQACQABAEjaBAADAAQAbNoEAAMABgCY2gQAAwAIALTaBAADAAQA2NoEAAMABgAE2wQAAwAIACTbBAACAAUASNsEAAIABwB02wQAAgAJAITbBAAFAAIAoNsEAAcAAgDE2wQACQACAPDbBAAFAAIADNwEAAcAAgAw3AQACQACAGDcBAADAAMAgNwEAAMABQCo3AQAAwAHAMTcBAACAAQA5NwEAAIABgAM3QQAAgAIABjdBAAFAAEAMN0EAAcAAQBQ3QQACQABAHjdBAAFAAEAkN0EAAcAAQCw3QQACQABAODdBAAEAAMABN4EAAQABQAw3gQABAAHAFDeBAADAAQAdN4EAAMABgCg3gQAAwAIAMDeBAACAAUA5N4EAAIABwAQ3wQAAgAJACDfBAAFAAIAPN8EAAcAAgBg3wQACQACAIzfBAAFAAIAqN8EAAcAAgDM3wQACQACAADgBAADAAQAJOAEAAMABgBQ4AQAAwAIAGzgBAADAAQAkOAEAAMABgC84AQAAwAIANjgBAADAAQA7OAEAAcAAgAQ4QQACQACADzhBAAFAAIAWOEEAAcAAgB84QQACQACAKjhBAAFAAIAxOEEAAcAAgDo4QQACQACABziBAADAAQAQOIEAAMABgBs4gQAAwAIAIjiBAADAAQAmOIEAAgAAQC84gQACgABAOjiBAAGAAEABOMEAAgAAQAo4wQACgABAFTjBAAGAAEAcOMEAAgAAQCU4wQACgABAMDjBAAGAAEA3OMEAAgAAQAA5AQACgABADzkBAADAAUAZOQEAAMABwCU5AQAAwAJALTkBAADAAUA3OQEAAMABwAM5QQAAwAJACzlBAADAAUAVOUEAAMABwCE5QQAAwAJAJjlBAAGAAIAuOUEAAgAAgDg5QQACgACABDmBAAGAAIAMOYEAAgAAgBY5gQACgACAIjmBAAGAAIAqOYEAAgAAgDQ5gQACgACABDnBAACAAYAOOcEAAIACABo5wQAAgAKAIjnBAACAAYAsOcEAAIACADg5wQAAgAKAADoBAACAAYAKOgEAAIACABY6AQAAgAKAHjoBAACAAYAoOgEAAIACADQ6AQAAgAKAODoBAAGAAIAAOkEAAgAAgAo6QQACgACAFjpBAAGAAIAeOkEAAgAAgCg6QQACgACAODpBAADAAYADOoEAAMACABA6gQAAwAKAGTqBAADAAYAkOoEAAMACADE6gQAAwAKAOjqBAADAAYAFOsEAAMACABI6wQAAwAKAGzrBAADAAYAmOsEAAMACADM6wQAAwAKAPTrBAACAAcAIOwEAAIACQBU7AQAAgALAGjsBAAGAAMAjOwEAAgAAwC47AQACgADAOzsBAAGAAMAEO0EAAgAAwA87QQACgADAHztBAAFAAYAsO0EAAUACADs7QQABQAKABjuBAAFAAYAMO4EAAwAAQBk7gQADgABAKDuBAAKAAEAzO4EAAwAAQAA7wQADgABADzvBAAKAAEAaO8EAAwAAQCc7wQADgABANjvBAAKAAEABPAEAAwAAQA48AQADgABAHTwBAAKAAEAoPAEAAwAAQDU8AQADgABABDxBAAKAAEAPPEEAAwAAQBw8QQADgABAKzxBAAKAAEA2PEEAAwAAQAM8gQADgABAEjyBAAKAAEAdPIEAAwAAQCo8gQADgABAOjyBAAFAAIABPMEAAUAAgAk8wQABQADAETzBAADAAMAXPMEAAMAAwBw8wQABAACAJDzBAADAAQApPMEAAUAAgDM8wQAAgAFAODzBAAEAAMA/PMEAAQAAwAY9AQABQADADD0BAAGAAEAUPQEAAUAAgB49AQAAwAFAJD0BAAFAAMAvPQEAAIABgDc9AQAAwAGAPj0BAADAAQAEPUEAAQAAwAo9QQABgACAFT1BAADAAUAbPUEAAUAAwCQ9QQABQAEALD1BAAFAAMA3PUEAAIABgD49QQABAAFABz2BAADAAUAOPYEAAUABABU9gQABwACAKj2BAAFAA4AzPYEAA8ABAAo9wQADAAIAFz3BAAVAAEAwPcEABIABAAY+AQAEgAEAGT4BAAKAAEAkPgEAAoAAQDA+AQACgACAPz4BAAHAAUAJPkEAAoAAwBo+QQABgAHAJT5BAAKAAUA3PkEAAcACAAU+gQACQAHAEz6BAAHAAUAlPoEAAIACwCw+gQACAAFAOT6BAADAAUA9PoEAAgAAQAo+wQABAAFAET7BAADAAMAXPsEAAMAAwB0+wQAAwADAIT7BAAHAAEAsPsEAAUABADc+wQAAwAGAOz7BAAFAAEADPwEAAMAAwAo/AQAAgAEADT8BAAFAAEATPwEAAUAAQBo/AQABAACAHz8BAAKAAEAqPwEAAoAAQDY/AQACgACAAT9BAAJAAEALP0EAAkAAQBY/QQACAACAHz9BAAGAAEAmP0EAAYAAQDI/QQAAgAGAOj9BAACAAYAAP4EAAUABAAo/gQABAAFAFD+BAAEAAYAfP4EAAMABwCg/gQABAAGALT+BAAFAAEA1P4EAAMAAwDw/gQAAgAEAAD/BAAEAAIAHP8EAAMAAwA0/wQAAwADAFj/BAAEAAYAgP8EAAQABgCs/wQAAwAHAMT/BAAHAAMA7P8EAAcAAwAYAAUABgAEAEwABQAEAAcAaAAFAAgAAwCoAAUAAwAIAMQABQAEAAQA4AAFAAUAAwD8AAUABgACACQBBQAEAAQARAEFAAUABABoAQUABQAEAJQBBQACAAYAqAEFAAYAAwDQAQUABQAEAPQBBQAFAAQAHAIFAAQABQBEAgUABAAGAGgCBQAEAAUAjAIFAAUABQC4AgUABAAGAOQCBQACAAcA/AIFAAYABAAkAwUABgAEAFQDBQADAAYAcAMFAAUABACYAwUABQAFAMADBQAFAAUA5AMFAAYABAAQBAUABQAFADwEBQAEAAYAXAQFAAcABACMBAUABgAFAMQEBQADAAgA2AQFAAkAAgAUBQUABgAGAEwFBQAEAAgAcAUFAAcABQCUBQUACgACAMQFBQAKAAIAEAYFAAQACQA4BgUABwAGAFgGBQANAAEAkAYFAA0AAQDMBgUADAACAAwHBQAHAAQAMAcFAAkAAgBgBwUACQADAKQHBQAFAAgA2AcFAAYACAAMCAUABwAHAEAIBQAIAAYAfAgFAAcABwCoCAUACgAEANgIBQAOAAIAHAkFAA4AAwBgCQUADgADAKQJBQAFAAMAzAkFAAQABQDgCQUACAABABgKBQADAAYAPAoFAAMABgBQCgUABQACAHAKBQAEAAMAkAoFAAMABACsCgUABAAEAMwKBQADAAQA4AoFAAYAAgAMCwUABAAFACwLBQAFAAQAUAsFAAUABABwCwUABgADAJQLBQAFAAMAuAsFAAUABADYCwUABgADAAgMBQADAAYALAwFAAMABgA8DAUABwABAGgMBQAFAAQAlAwFAAMABgC0DAUABAAFANAMBQAGAAMA8AwFAAgAAgAoDQUABQAGAFQNBQAEAAYAhA0FAAMACACcDQUABwADANANBQACAAYA5A0FAAYAAwAQDgUABAAFADgOBQADAAYAXA4FAAMABgB8DgUABQAFAKwOBQAEAAcA0A4FAAUABQD8DgUABQAGACQPBQAFAAUARA8FAAcAAwB4DwUABQAGAKAPBQAFAAUAzA8FAAUABgDwDwUABgAEAAwQBQAJAAEARBAFAAYABQBsEAUABgAEAJwQBQAFAAYAuBAFAAgAAgDcEAUACQABAAQRBQAHAAEANBEFAAUABQBUEQUABwADAIwRBQADAAcArBEFAAcABQDkEQUAAwAHAPwRBQAJAAMALBIFAAkAAwBUEgUACwABAJQSBQAXAAUABBMFABsABQB0EwUADwABANgTBQAIAAoAKBQFAAoADABUFAUAEQABAJwUBQALAAEA2BQFAAQABAAIFQUABAAIACgVBQAEAAQAPBUFAAcAAQBcFQUADwABAJwVBQANAAEA1BUFAAkAAQAYFgUABAAIAEgWBQAGAAgAdBYFAAMABQCMFgUABQADAKQWBQANAAEABBcFAAMACwAsFwUACQAHAGQXBQAHAAUAnBcFAAUABwDEFwUABwAFAPgXBQAIAAYAOBgFAAYACABkGAUACQAFAKwYBQAFAAkA2BgFAAgABgAkGQUABQALAFAZBQAKAAYAhBkFAA8AAwDkGQUACQAJAAwaBQATAAEAaBoFAAwABAC4GgUADAAIAPwaBQAPAAUARBsFABUAAwCoGwUAAwAEALwbBQAHAAIA6BsFAAUABAAEHAUABwACAEAcBQADAAgAVBwFAAcAAgB4HAUACQACALQcBQAFAAYA2BwFAAcABAD4HAUAAgABAAQdBQAEAAEAGB0FAAMAAQAoHQUABAABAEQdBQACAAMAVB0FAAQAAgABAAAAAIAAAAIAAAABAAAAEAAAAAEAAAAFAAAAAAACAAAAggAAAEAgAACAQAAAAEAGAAAAAgAAAEAAAAAAAABAAgAAAAYAAAAABQAAAAgAAAAgAAEAAABAAAgAAAAAEAABAAAAAwAAAAAAAASAAAARBAAAQAEAAAABAAAAAAAEAAEAAAABAAAAgAAAAAEAAAAFAAAAAABAAAAAQAQEIAAAgAAAAAAAgAABAAAAAQAAAABAAAABAAAAAQAAACAAAAABAAAAAQAAACAAAAIBAAAABAAAAIAAAAABAAAAAAAAAQAAAEADAAAAAQAAAAABAAABAAAAAQAAAAEAAAABAAAABAAAACCACAAAIAAAIAAAAAAAAQICAAAAAgAAAAQAAACAAAAAAQAAAAEAAAAAAAgAAQAAAAQAAAAABAAAAAQAAAAAAIAAEAAQAgAAAAcAAAAAASAACAAAAAAAAgAAIAAAAAAQAAAAQAAAAAACAQAAAAEAAAAAAAACAQAAAAEAAAAAAAgAAQAAAAEAAAAAAAEAAgAAAAEAAAAAAgAgBQAAAAIAAAAAAQAAMAAAAAEAAAACAAAABAAAAIAAAAAEAAAAAQAAAACAAAABAAAAAgAAAAAQAAAAABAAAgAAAAEAAAAAAECAAQAAAAMAAAAAAEIAAAACAAACAAACAAAAAQAAAAAAEAgCAAAAAwAAAAAAAAgAAAAIAABAAAIAAAAIAAAAEAAEECAAAAABAAAAAgAAAAAAQAAACAAAAAQQAAAAAAQDAAAAAgAAAAAAABAAQAAAAQAAAAMAAAAACAAAQAAAAAAIAAACAAAAAgAAAAQAAAAAAIACAgAAAAIAAAAgAAAAAAAAAgIAAAAEAAAAIAAAIIAAAwAAAAEEEAAAAAYAAAAFAAAAAABAAAEAAAABAAgAACAAAAACCAACAAAAAQAAAAAAAAECAAAAAQAAAAAAAAEDAAAAAgAAAAAAAAFAgAAAAQAAAAIAAACAAAAAIAAAAAIAAAACAAAAgAAAAAAAAAQFAAAAAQAAAAAAIgAEAAAAAwAAAAAAQABAIEAAAEAAAAIAAAADAAAAAQAUAAAAAAgAABAAAQAAAAQAAAABAAAAAgAAAAAAABAAEAgAAQAAAAEAAAAAAAEAAgAAAAEAAAACAAAABAAAAAEAAAAAAAQAAQAAAAIAAAAAAABAAIgABAIAAAABAAAAQAAAAAEAAAADAAAAAAAgAgAAAQAAACAAAQAAAAEAAAAAAACAAQAAAAEAAABAAAAAAgAAAAEAAAAAAQAABAAAAAEAAAAEAAAAAQAAAAEAAACAAAAABAAAAAEAAAAAACAIAQAAAAEAAAAAAAgAAQAAAAEAAAABQAAAAQAAAAEAAAAAAAIAAQAAAAEAAAAAAAIAAQAAAAEAAAAAIAAAAgAAAAYAAAACAAAABAAAAAAAAgAIAAAAAAAQAAAAgAABAAAAAQAAAAAEoEAFAAAAAgAAAAAgAAABACAAAgAAAAMAAAAAgAAAAQAAgBAABAABAAAAAQAAAAAAgAACAAAAAgAAAAAABAAAAIAAAQAAAAIAAAAAAACAAIAAAAEAAAABAAAAAAACAAEAAAACAAAAgAAAAAAAACAEAAAAAQAAABAAAAACAAAAAQAAAACAAAACAAAAAgAAAAEAAAAAAAIAAQAAAAEAAAAAEEAQAQAAAAIAAABAAAAAIAAAAAEAAAABAAAAAAABAAEAAAABAAAAEAAACAIAAAABAAAAAQAAAAQAAAABAAAAAACAAAEAAAACAAAAAACAABAAAAABAAAAAwAAAAAACAAAgAAAAEAAAQMAAAAFAAAAAAAQAAAAAAgAAAgAQAIAAAAAEAACAAAAAgAAAAAAAAIAABALAQAAAAIAAABAAAAAABIAAAEAAAABAAAAAAAABAEAAAABAAAAAAAAgAIAAAADAAAAAACAAACAAAAAIAAAAQAAAAEAAAAAAAABAQAAAAIAAAAAAEABEACAAAEAAAABAAAAAAAAgAEAAAABAAAAAEIAAQEAAAACAAAAgAAIAAAAgAAGAAAAAQAAAAAAAAICAAAAAQAAAIAACAABAAAAAgAAAAAAAAgEAAAgAwAAAAMAAAAIAAAAAgAAAAIAIAADAAAACQAAAAACAAAAAAIAAAFAAACAAAAIAQAAEAAAAAAAAAEAACAAgAAABAEAAAABAAAAAABAAAQAAAACAAAAAAEKACAAAIADAAAAAgAAAKAAAAAAEAAABAAAAAIAAAAAAEAABAgAAAIAAAABAAAAAgAAAAIAAAACAAAAAAAABAAAAAgBAAAAAQAAAAAAABABAAAAAQAAACQAAAABAAAAAwAAAAAEAgAAEACAAAAABAIAAAADAAAAAAAAgAACAIAQAAAAAwAAAAEAAAAAQAAAAQAAAAUAAAAAAABgAAWABAAACBABAAACgAAAAAEAAAABAAAAAAAAAwEAAAADAAAAMCAEAAAAAgAEAAAAAwAAAAEAAABAQAAIAgAAAAMAAAAAAEAAAgAAAAAAIAABAAAACgAAABAAAACIAAAAAAACAAAAIAAAEAAAAAAgAAAAAgAAAAAQgAAAAABAAAABAAAAAgAAAAQAAAAAAAAgAQAAAAEAAAAAAAIABAAAAAMAAAAAEAAABAAAAAAAAEABAAAABgAAAAAACAAQAAAgAEEAAAAgAAAAAAIAQAACAAEAAAABAAAAACAAAAIAAAABAAAAAIFAAAEAAAADAAAAAAQAAQAAAAIAACAAAQAAAAIAAACAAAAAAAAABAEAAAACAAAAAAAABAAAIAABAAAAAQAAAAYAAAABAAAAAQAAACAAAIEBAAAAAQAAABAAAAABAAAAAQAAAAIAAAABAAAAAQAAAAAAAQABAAAABAAAABAAgAAAAAEAAIAAACAAAAACAAAAAQAAAABAAAgBAAAABAAAACAAAAAAgAAAAQAAAAAAACABAAAABQAAAAAIAAAAgAAAAAACAAAAgAAEIAAABQAAAAEAAAAAEAAAAQAAAAEAAAAEAAAAAQAAAAQAAAAAAIAAAAECQDAAAAAAAQACAQAAAAEAAAAAABAAAQAAAAEAAAAAAAQAAgAAAAYAAAAAgAAAQAAAABAAAAAQAAABAACAAAAgEAABAAAAAwAAAAAAABAAIAAAAIACAAUAAAABAAAABAgAAAQAAAABAAAAAAQAAgcAAAADAAAAABAiEAEACAAAAAIAAQAAAAMAAAAAAAAEJACAAAAAAgAFAAAAAwAAACAAAAAAIAAAAAIQAAEAAAAEAAAAAAAAAQEAAAAABAAAAAAGCAIAAAACAAAAAAIAAABAAAADAAAABwAAAAAAEAAISAAAAAAAICAAAQAABAAAAAAEAAAAAAICAAAAAgAAAAQAAAAAAgAEAgAAAAIAAAAIAAAAAAAABAEAAAABAAAACAAAAAcAAAADAAAAAJAAAABAAAABAAAAAwAAAAQAAAAAAAgAAIAAAQBAAAAAAAQABAAAAAEAAAAIAAAAAQAAAAMAAACAAAAAAAAAAgCAAAQCAAAABwAAAIAAAAAAACAAAIAAAAAAAAEAgAAACAAAAAgBBwACAAAAAQAAAAAAAAICAAAABQAAAAAQAAAAAABAAAACAAAARAAAAgAABgAAAAEAAAAAIAAAAgAAAAEAAAAAAAAQAgAAAAQAAAAAAABAAIAAAAAgAAAAAIAAAgAAAAIAAAAABAEAAAAAQAMAAAACAAAAAAAgABAQAAABAAAABgAAAAAABAAAAAAGAAAAAgAAAEAAAQAAAAAAAgMAAAABAAAAAAQAAAEAAAABAAAAEQAAAAEAAAACAAAAAAAgIAICAAABAAAAAwAAAAAIAAAAAQAAAAIAAAEAAAAEAAAAAACAAABAgAABAABAAAgAAAIAAAABAAAAAgAAAAcAAAABAAAAAAAAQAMAAAABAAAAAAAgAAMAAAACAAAAAAEAAggAAAABAAAAAgAAAIARAAAAAAEAAwAAAAEAAAAAAAEABQAAAAEAAACAAIAAAgAAAAEAAAAAAAAQAgAAAAEAAAAAAAABAQAAAAEAAAAAAAQAAgAAAAIAAAAAAIAQAAAAAQMAAAABAAAAQAAAAAEAAAABAAAAAAAAQAEAAAABAAAAgAAAAAEAAAABAAAAgAAAAgEAAAABAAAAAAIAAAEAAAADAAAAAEAAAAABAAAAAAAEAQAAAAEAAAAAACAABgAAAAEAAAAAAAABAwAAAAIAAAAAACAAAAAAEAEAAAABAAAACAIIAAEAAAACAAAAAAEEAAAAAAEDAAAAAQAAAAAABIADAAAAAQAAACBAEAABAAAAAgAAAAAAEAAEEAAgAwAAAAIAAAAAAQAAgAAAAAEAAAACAAAAAAQAQAAAIAADAAAAAgAAAAQAAAAACAAAAQAAAAMAAAAAASAAAAAAAQgABAAGAAAAAgAAAAAAgAAAAEAAAQAAAAEAAAAAAAAQAgAAAAEAAACAAAAAAQAAAAEAAAAAAQAAAQAAAAEAAABAAAAAAgAAAAIAAAAEAAAAQAAAAgMAAAACAAAAAIAAAIAAAAACAAAAAQAAAAAAAEABAAAAAwAAAAAAEgAAAEAAAAACAAEAAAADAAAAAAEAAAAACAAAAIAAAQAAAAMAAAAAAAQAEAAABAAAAAUDAAAAAQAAAAEAAgABAAAAAgAAAAQCAAAAAIAAAQAAAAIAAACAAAAAAAAAGAEAAAADAAAAAAACAAAgAAAhAAAAAQAAAAEAAABAAAAAAQAAAAEAAAAgAAAABAAAAAEAAAAAAAAgAgAAAAEAAAABAABAAgAAAAYAAACCAAIAIAEAAIAAAgQAAEAAAAAAgAAAAEACAAAAAgAAAEQAAAABAAAAAQAAAAEAAAAAIAAAAgAAAAEAAAABAEAAAQAAAAMAAAAAggAABAAAAAACgAABAAAAAgAAAAAACAAAAgAAAQAAAAEAAAAABAAABAAAAAEAAABAAAAAAQAAAAUAAAAAAEAIAAQBAAAIAACCAAQAIQAAAAYAAAACAAAAAAAEAAAAAAQDAAAAAgAAAAAAQAAAkAAAAQAAAAMAAAABAAAAAABAAAAAAAgBAAAAAgAAAAAAAAQQABAAAQAAAAEAAAAAIAIBAgAAAAIAAAAAQAAAgAAAAAEAAAABAAAAEIAAAAIAAAABAAAAAAQAAAQAAAADAAAAAAAACAQAAAAEAKIAAgAAAAIAAAACACAAQAAAAAEAAAABAAAAAAAgAAIAAAAEAAAAIAAAAAEAAAAEAAAAAoEQAAEAAAACAAAAAAACAAAAQQABAAAAAwAAAAABABAAAgAAgAAAAAEAAAABAAAAAAAIAAMAAAABAAAACAAATAEAAAABAAAAAIAAIAQAAAACAAAAAAAIAACAEAACAAAAAQAAAAAAACABAAAABAAAAACAAAAEAAAAAAAAQABAAAACAAAAAQAAAAAIIEAEAAAAAwAAAAAEAAAAAQAABAAAAAEAAAD+GQAAAAABAQEAAQECAAEBAwABAQQAAQECAAEBBQABAQYAAQEHAAEBCAABAQkAAQEKAAEBCwABAQwAAQENAAEBDgABAQ8AAQEQAAEBEQABARIAAQECAAEBEwABARQAAQEVAAEBFgABARcAAQEYAAEBGQABAQYAAQEaAAEBGwABARkAAQEcAAEBHQABAR4AAQEfAAEBAAABASAAAQEdAAEBIQABASIAAQEjAAEBJAABASUAAQECAAEBJgABAScAAQEoAAEBKQABAR4AAQEpAAEBKgABASsAAQEsAAEBLQABAQ8AAAIuAAEBLwABATAAARgsAAEBLQABAQ8AAAIxAAEBLwABATAAARgsAAEBLQABAQ8AAAIyAAEBMwABAS4AAQEvAAEBNAABGDEAAQEvAAEBNAABGDIAAQEzAAEBLgABAS8AAQExAAEBLwABATUAAQIyAAEBMwABAS4AAQEvAAEBNQABAjEAAQEvAAEBMgABATMAAQEuAAEBLwABATEAAQEvAAEBMgABATMAAQEsAAEBLQABAQ8AAAIuAAEBLwABATAAAQgsAAEBLQABAQ8AAQQwAAEILAABAS0AAQEPAAACMQABAS8AAQEwAAEILAABAS0AAQEPAAEEMAABCCwAAQEtAAEBDwAAAjIAAQEzAAEBLgABAS8AAQE0AAEIDwABAQ8AAQE0AAEIMQABAS8AAQE0AAEIDwABAQ8AAQE0AAEIMgABATMAAQEuAAEBLwABAQ8AAQEPAAEBNQABAjEAAQEvAAEBDwABAQ8AAQE1AAECMgABATMAAQEuAAEBLwABATUAAQIPAAEBDwABATEAAQEvAAEBNQABAg8AAQEPAAEBMgABATMAAQEuAAEBLwABAQ8AAQEPAAEBMQABAS8AAQEPAAEBDwABATUAAQIyAAEBMwABAS4AAQEvAAEBDwABAQ8AAQExAAEBLwABATUAAQIPAAEBDwABATIAAQEzAAEBLgABAS8AAQEPAAEBDwABATUAAQIxAAEBLwABAQ8AAQEPAAEBMgABATMAAQEuAAEBLwABATUAAQIPAAEBDwABATEAAQEvAAEBDwABAQ8AAQEyAAEBMwABAS4AAQEvAAEBDwABAQ8AAQExAAEBLwABAQ8AAQEPAAEBMgABATMAAQEuAAEBLwABATYAAAE3AAEBOAAAATkABBI6AAABNQABAzEAAQEvAAEBMgABATMAAQEuAAEBLwABATUAAQE1AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMxAAEBLwABATIAAQEzAAEBLgABAS8AAQE1AAEBNQABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMxAAEBLwABATIAAQEzAAEBLgABAS8AAQE1AAEBNQABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMQABAS8AAQEyAAEBMwABAS4AAQEvAAEBNQABATUAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMxAAEBLwABATIAAQEzAAEBLgABAS8AAQE1AAEBNQABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMQABAS8AAQEyAAEBMwABAS4AAQEvAAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMQABAS8AAQE1AAEBMgABATMAAQEuAAEBLwABATUAAQE1AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMxAAEBLwABATUAAQEyAAEBMwABAS4AAQEvAAEBNQABATUAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMQABAS8AAQE1AAEBMgABATMAAQEuAAEBLwABATUAAQE1AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMxAAEBLwABATUAAQEyAAEBMwABAS4AAQEvAAEBNQABATUAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMxAAEBLwABATUAAQEyAAEBMwABAS4AAQEvAAEBNQABATUAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATYAAAE3AAEBOAAAATkABBI6AAABNQABAzEAAQEvAAEBNQABATIAAQEzAAEBLgABAS8AAQExAAEBLwABATYAAAE3AAEBOAAAATkABBI6AAABNQABAzIAAQEzAAEBLgABAS8AAQExAAEBLwABATUAAQE1AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMyAAEBMwABAS4AAQEvAAEBMQABAS8AAQE1AAEBNQABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMyAAEBMwABAS4AAQEvAAEBMQABAS8AAQE1AAEBNQABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMgABATMAAQEuAAEBLwABATEAAQEvAAEBNQABATUAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMyAAEBMwABAS4AAQEvAAEBMQABAS8AAQE1AAEBNQABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMgABATMAAQEuAAEBLwABATUAAQExAAEBLwABATYAAAE3AAEBOAAAATkABBI6AAABNQABAzIAAQEzAAEBLgABAS8AAQE1AAEBMQABAS8AAQE1AAEBNQABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMgABATMAAQEuAAEBLwABATUAAQExAAEBLwABATUAAQE1AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATYAAAE3AAEBOAAAATkABBI6AAABNQABAzIAAQEzAAEBLgABAS8AAQE1AAEBMQABAS8AAQE1AAEBNQABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMgABATMAAQEuAAEBLwABATUAAQExAAEBLwABATUAAQE1AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBNgAAATcAAQE4AAABOQAEEjoAAAE1AAEDMgABATMAAQEuAAEBLwABATUAAQExAAEBLwABATUAAQE1AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE7AAEBOwABATsAAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQMyAAEBMwABATEAAQEvAAEBLgABAS8AAQE1AAECPAABATwAAQEyAAEBMwABATEAAQEvAAEBLgABAS8AAQE2AAABNwABATgAAAE5AAQSOgAAATUAAQM8AAEBPAABATIAAQEzAAEBLgABAS8AAQE8AAEBPAABATUAAQIyAAEBMwABATEAAQEvAAEBLgABAS8AAQE8AAEBPAABATYAAAE3AAEBOAAAATkABBI6AAABNQABAzIAAQEzAAEBMQABAS8AAQE9AAEBPgABAT8AARhAAAEBQAABAUEAAQE/AAEYPQABATIAAQE9AAEBPgABAT8AAQgPAAEBPwABCEAAAQFAAAEBQQABAT8AAQgPAAEBPwABCD0AAQEyAAEBQgABAUMAAQFDAAEBQwABAUQAAQFDAAEBQwABAUMAAQFFAAEBQgABAUQAAQFGAAEBRwABAUgAAQFJAAEBSgABAS4AAQEvAAEBRAABAUUAAQFLAAEBSgABATEAAQEvAAEBRQABAUwAAQFKAAEBMgABATMAAQFMAAEBSgABAS8AAQEyAAEBMgABATMAAQFMAAEBSgABAS8AAQEyAAEBLwABATIAAQFMAAEBSgABAU0AAQEPAAEBDwABATIAAQEzAAEBQgABAUoAAQFOAAEBPAABAUoAAQFCAAEBRAABAUoAAQFOAAEBPAABAUoAAQFCAAEBRAABAUoAAQFAAAEBTwABAUoAAQEvAAEBMgABAUoAAQFQAAEBLgABAUoAAQFQAAEBLwABAVEAARBSAAEBDwAABi4AAQEvAAEBRAABAUUAAQFRAAEQDwAAAUAAAQFBAAEBLwABAUQAAQFFAAEBUQABEFMAAQFUAAEBDwAABi4AAQEvAAEBVQABAUQAAQFFAAEBVgABAVEAARBSAAEBDwAABjEAAQEvAAEBRQABAVYAAQFRAAEQDwAAAUAAAQEuAAEBLwABAUUAAQFWAAEBUQABEFMAAQFUAAEBDwAABjEAAQEvAAEBVQABAUUAAQFXAAEBUQABEFgAAQEPAAEBDwABATIAAQEzAAEBVwABAVEAARBZAAEBDwABAQ8AAQEPAAEBDwABAQ8AAQEPAAEBMgABATMAAQFXAAEBUQABEFoAAQEyAAEBMwABAVcAAQFRAAEQDwAAAUAAAQFQAAEBMQABAVcAAQFRAAEQUwABAVQAAQEPAAAGMgABATMAAQFVAAEBQgABAVEAARBYAAEBWwABAVwAAQFdAAEBPAABAUQAAQFeAAEBQgABAVEAARBYAAEBDwABAQ8AAQFQAAEBXwABAUQAAQFeAAEBQgABAUQAAQFRAAEQWAABAVsAAQFcAAEBXQABATwAAQFCAAEBRAABAVEAARBYAAEBDwABAQ8AAQFQAAEBXwABAVEAARBYAAEBMwABATMAAQFBAAEBLwABAWAAAQFCAAEBRAABAVEAAQFhAAEBQgABAUQAAQFRAAEBYgABAWMAAQFaAAEBYgABAVgAAQFCAAEBRAABAVEAAQFkAAEBZQABAWYAAAFnAAEBWAABAUIAAQFEAAEBVAABAVEAAQFFAAEBaAABAWkAABBqAAEBDwAACD0AAQE+AAEBawABAUQAAQFFAAEBaAABAWkAABBqAAEBbAABAQ8AAAguAAEBLwABAWsAAQFEAAEBRQABAW0AAQFoAAEBaQAAEGoAAQEPAAAIQAABAUAAAQFBAAEBawABAUUAAQFtAAEBaAABAWkAABBqAAEBbAABAQ8AAAgxAAEBLwABAWsAAQFFAAEBbgABAWgAAQFqAAEBDwAACD0AAQEyAAEBbgABAWgAAQFqAAEBbAABAQ8AAAgyAAEBMwABAW4AAQFoAAEBbwABAXAAAQEQAAEBQgABAXEAAQFEAAEBawABAW4AAQFoAAEBWQABAXIAAQERAAEBYwABAUQAAQFzAAEBcQABAUQAAQFrAAEBbgABAWgAAQFpAAQQagABAQ8AAAg9AAEBMgABAW4AAQFoAAEBaQAEEGoAAQFsAAEBDwAACDIAAQEzAAEBbgABAWgAAQFpAAQQbwABAXAAAQEQAAEBQgABAXEAAQFEAAEBawABAW4AAQFoAAEBaQAEEFkAAQFyAAEBEQABAWMAAQFEAAEBcwABAXEAAQFEAAEBawABAUIAAQFoAAEBdAACH2sAAQFEAAEBdQABAUIAAQFoAAEBbwABAWIAAQFrAAEBdgABUGgAAQF3AAEBYgABAWsAAQFEAAEBdQABAUIAAQFEAAEBaAABAXQAAh9rAAEBdQABAUIAAQFEAAEBaAABAW8AAQFiAAEBawABAXYAAVBoAAEBdwABAWIAAQFrAAEBdQABAXgAAQEuAAEBLwABAUQAAQFFAAEBeQABAXgAAQExAAEBLwABAUUAAQF6AAEBeAABATIAAQEzAAEBQgABAXgAAQF7AAECRAABAV4AAQFCAAEBeAABAVEAARByAAEBRAABAV4AAQFCAAEBeAABAVEAARBEAAEBUQABEHIAAQFEAAEBXgABAUIAAQFEAAEBeAABAXsAAQJCAAEBRAABAXgAAQFRAAEQcgABAUIAAQFEAAEBeAABAVEAARBEAAEBUQABEHIAAQFCAAEBeAABAU4AAQE8AAEBeAABAUIAAQFEAAEBeAABAU4AAQE8AAEBeAABAUIAAQFEAAEBeAABAUAAAQFPAAEBRQABAVoAAQEPAAEBDwABAS4AAQEvAAEBRQABAUQAAQFFAAEBfAABAUUAAQFaAAEBDwABAQ8AAQExAAEBLwABAUUAAQFFAAEBfQABAUUAAQFaAAEBDwABAQ8AAQEyAAEBMwABAUUAAQFCAAEBfgABAX8AAQGAAAEBQgABAYEAAQGCAAEBQgABAYMAAQGEAAEBQgABAUQAAQF+AAEBfwABAYAAAQFCAAEBRAABAYEAAQGCAAEBQgABAUQAAQGDAAEBhAABAYUAAQGGAAEBhwABAUQAAQFFAAEBiAABAYUAAQGGAAEBiQABAUUAAQGKAAEBhQABAYsAAQGMAAEBigABAY0AAQGOAAEBjAABAUIAAQGPAAEBkAABAUIAAQFEAAEBjwABAZAAAQFCAAEBRAABAVEAAQiRAAEBkgABAZMAAQFCAAEBRAABAVEAAQhjAAEBlAABAUIAAQFEAAEBlQABAZQAAQGQAAEBQgABAUQAAQFqAAEBDwABAVAAAQFQAAEBQgABAUQAAQGUAAEBlgAADJcAAQGYAAEBfAABAZkAAQF8AAEBQgABAX0AAQGZAAEBfQABAUIAAQFEAAEBmgABAZkAAQGaAAEBmwABAZwAAQFEAAEBXgABAUIAAQFEAAEBnQABAZ4AAQFRAAEBnwABAS4AAQEvAAEBRAABAUUAAQFRAAEBWAABAT0AAQE+AAEBoAABAkQAAQFFAAEBoQABAVEAAQGfAAEBMQABAS8AAQFFAAEBoQABAVEAAQFYAAEBQAABAUAAAQFBAAEBoAABAkUAAQGiAAEBUQABAZ8AAQEyAAEBMwABAaIAAQFRAAEBWAABAT0AAQEyAAEBowABAUIAAQFVAAEBVAABAVEAAQFCAAEBRAABAVUAAQFUAAEBUQABAUIAAQGkAAEBpQAAIKQAAQFEAAEBRQABAUIAAQGkAAEBRAABAUUAAQFCAAEBRAABAaQAAQGlAAAgpAABAUUAAQFCAAEBRAABAaQAAQFFAAEBQgABAaQAAQGlAAAQpAABAUQAAQGkAAEBpQAAEKQAAQFFAAEBQgABAaQAAQGmAAEBRAABAUUAAQFCAAEBRAABAaQAAQGmAAEBRQABAUIAAQGkAAEBpwABAaYAAQFEAAEBRQABAUIAAQFEAAEBpAABAacAAQGmAAEBRQABAUIAAQGkAAEBVQABAVUAAQFEAAEBRQABAUIAAQFEAAEBpAABAVUAAQFVAAEBRQABAUIAAQGkAAEBpwABAVUAAQFVAAEBRAABAUUAAQFCAAEBRAABAaQAAQGnAAEBVQABAVUAAQFFAAEBQgABAagAAQGpAAEBpAABAUQAAQFFAAEBQgABAUQAAQGoAAEBqQABAaQAAQFFAAEBQgABAVQAAQGkAAEBRAABAUUAAQFCAAEBRAABAVQAAQGkAAEBRQABAUIAAQFUAAEBVAABAaQAAQFEAAEBRQABAUIAAQFEAAEBVAABAVQAAQGkAAEBRQABAUIAAQFUAAEBVAABAacAAQGkAAEBRAABAUUAAQFCAAEBRAABAVQAAQFUAAEBpwABAaQAAQFFAAEBpAABAUIAAQFEAAEBpAABAUIAAQGqAAEBqwABAawAACCqAAEBRAABAaoAAQGrAAEBrAAAIKoAAQFFAAEBQgABAa0AAQE3AAEBrgAAIEQAAQFFAAEBQgABAa0AAQE2AAEBNwABAa4AACBEAAEBRQABAUIAAQFEAAEBrQABATcAAQGuAAAgRQABAUIAAQFEAAEBrQABATYAAQE3AAEBrgAAIEUAAQFCAAEBNwABAUQAAQFFAAEBQgABATYAAQE3AAEBRAABAUUAAQFCAAEBNgAAATcAAQGuAAEBRAABAUUAAQFCAAEBNgAAATcAAQGuAAEBrgABAUQAAQFFAAEBQgABATYAAAE3AAEBrgABAa4AAQGuAAEBRAABAUUAAQFCAAEBNgAAATcAAQGuAAEBrgABAa4AAQGuAAEBRAABAUUAAQFCAAEBNgAAATcAAQGuAAEBrgABAa4AAQGuAAEBrgABAUQAAQFFAAEBQgABATYAAAE3AAEBrgABAa4AAQGuAAEBrgABAa4AAQGuAAEBRAABAUUAAQFCAAEBNgAAATcAAQGuAAEBrgABAa4AAQGuAAEBrgABAa4AAQGuAAEBRAABAUUAAQFCAAEBNgAAATcAAQGuAAEBrgABAa4AAQGuAAEBrgABAa4AAQGuAAEBrgABAUQAAQFFAAEBQgABATYAAAE3AAEBrgABAa4AAQGuAAEBrgABAa4AAQGuAAEBrgABAa4AAQGuAAEBrgABAUQAAQFFAAEBQgABATYAAAE3AAEBrgABAa4AAQGuAAEBrgABAa4AAQGuAAEBrgABAa4AAQGuAAEBrgABAa4AAQGuAAEBRAABAUUAAQFCAAEBNgAAATcAAQGvAAEBRAABAUUAAQFCAAEBNgAAATcAAQGvAAEDrgABAUQAAQFFAAEBQgABATYAAAE3AAEBrgABCK8AAQOuAAEBRAABAUUAAQFCAAEBRAABATcAAQGwAAAQRQABAUIAAQFEAAEBNgABATcAAQGwAAAQRQABAUIAAQE1AAEBRAABATUAAQFFAAEBAAABAbEAASABAAEBAgABAQMAAQEAAAEBUQABCHIAAQGxAAAgAQABAQIAAQEDAAEBAAABAVEAAQhEAAEBUQABCHIAAQGxAAAgAQABAQIAAQEDAAEBAAABAQEAAQGyAAEgAgABAQMAAQEAAAEBAQABAVEAAQhyAAEBsgAAIAIAAQEDAAEBAAABAQEAAQFRAAEIRAABAVEAAQhyAAEBsgAAIAIAAQEDAAEBAAABAQEAAQECAAEBswABIAMAAQEAAAEBAQABAQIAAQFRAAEIcgABAbMAACADAAEBAAABAQEAAQECAAEBUQABCEQAAQFRAAEIcgABAbMAACADAAEBBAABAbQAASACAAEBBQABAQYAAQEHAAEBBAABAVEAAQhyAAEBtAAAIAIAAQEFAAEBBgABAQcAAQEEAAEBUQABCEQAAQFRAAEIcgABAbQAACACAAEBBQABAQYAAQEHAAEBBAABAQIAAQG1AAEgBQABAQYAAQEHAAEBBAABAQIAAQFRAAEIcgABAbUAACAFAAEBBgABAQcAAQEEAAEBAgABAVEAAQhEAAEBUQABCHIAAQG1AAAgBQABAQYAAQEHAAEBBAABAQIAAQEFAAEBtgABIAYAAQEHAAEBBAABAQIAAQEFAAEBUQABCHIAAQG2AAAgBgABAQcAAQEEAAEBAgABAQUAAQFRAAEIRAABAVEAAQhyAAEBtgAAIAYAAQEHAAEBBAABAQIAAQEFAAEBBgABAbcAASAHAAEBBAABAQIAAQEFAAEBBgABAVEAAQhyAAEBtwAAIAcAAQEEAAEBAgABAQUAAQEGAAEBUQABCEQAAQFRAAEIcgABAbcAACAHAAEBCAABAbgAASAJAAEBCgABAQsAAQEMAAEBCAABAVEAAQhyAAEBuAAAIAkAAQEKAAEBCwABAQwAAQEIAAEBUQABCEQAAQFRAAEIcgABAbgAACAJAAEBCgABAQsAAQEMAAEBCAABAQkAAQG5AAEgCgABAQsAAQEMAAEBCAABAQkAAQFRAAEIcgABAbkAACAKAAEBCwABAQwAAQEIAAEBCQABAVEAAQhEAAEBUQABCHIAAQG5AAAgCgABAQsAAQEMAAEBCAABAQkAAQEKAAEBugABIAsAAQEMAAEBCAABAQkAAQEKAAEBUQABCHIAAQG6AAAgCwABAQwAAQEIAAEBCQABAQoAAQFRAAEIRAABAVEAAQhyAAEBugAAIAsAAQEMAAEBCAABAQkAAQEKAAEBCwABAbsAASAMAAEBCAABAQkAAQEKAAEBCwABAVEAAQhyAAEBuwAAIAwAAQEIAAEBCQABAQoAAQELAAEBUQABCEQAAQFRAAEIcgABAbsAACAMAAEBDQABAbwAASAOAAEBDwABARAAAQERAAEBDQABAVEAAQhyAAEBvAAAIA4AAQEPAAEBEAABAREAAQENAAEBUQABCEQAAQFRAAEIcgABAbwAACAOAAEBDwABARAAAQERAAEBDQABAQ4AAQG9AAEgDwABARAAAQERAAEBDQABAQ4AAQFRAAEIcgABAb0AACAPAAEBEAABAREAAQENAAEBDgABAVEAAQhEAAEBUQABCHIAAQG9AAAgDwABARAAAQERAAEBDQABAQ4AAQEPAAEBvgABIBAAAQERAAEBDQABAQ4AAQEPAAEBUQABCHIAAQG+AAAgEAABAREAAQENAAEBDgABAQ8AAQFRAAEIRAABAVEAAQhyAAEBvgAAIBAAAQERAAEBDQABAQ4AAQEPAAEBEAABAb8AASARAAEBDQABAQ4AAQEPAAEBEAABAVEAAQhyAAEBvwAAIBEAAQENAAEBDgABAQ8AAQEQAAEBUQABCEQAAQFRAAEIcgABAb8AACARAAEBEgABAcAAASACAAEBEwABARQAAQEVAAEBEgABAVEAAQhyAAEBwAAAIAIAAQETAAEBFAABARUAAQESAAEBUQABCEQAAQFRAAEIcgABAcAAACACAAEBEwABARQAAQEVAAEBEgABAQIAAQHBAAEgEwABARQAAQEVAAEBEgABAQIAAQFRAAEIcgABAcEAACATAAEBFAABARUAAQESAAEBAgABAVEAAQhEAAEBUQABCHIAAQHBAAAgEwABARQAAQEVAAEBEgABAQIAAQETAAEBwgABIBQAAQEVAAEBEgABAQIAAQETAAEBUQABCHIAAQHCAAAgFAABARUAAQESAAEBAgABARMAAQFRAAEIRAABAVEAAQhyAAEBwgAAIBQAAQEVAAEBEgABAQIAAQETAAEBFAABAcMAASAVAAEBEgABAQIAAQETAAEBFAABAVEAAQhyAAEBwwAAIBUAAQESAAEBAgABARMAAQEUAAEBUQABCEQAAQFRAAEIcgABAcMAACAVAAEBFgABAcQAASAXAAEBGAABARkAAQEGAAEBGgABARYAAQFRAAEIcgABAcQAACAXAAEBGAABARkAAQEGAAEBGgABARYAAQFRAAEIRAABAVEAAQhyAAEBxAAAIBcAAQEYAAEBGQABAQYAAQEaAAEBFgABARcAAQHFAAEgGAABARkAAQEGAAEBGgABARYAAQEXAAEBUQABCHIAAQHFAAAgGAABARkAAQEGAAEBGgABARYAAQEXAAEBUQABCEQAAQFRAAEIcgABAcUAACAYAAEBGQABAQYAAQEaAAEBFgABARcAAQEYAAEBxgABIBkAAQEGAAEBGgABARYAAQEXAAEBGAABAVEAAQhyAAEBxgAAIBkAAQEGAAEBGgABARYAAQEXAAEBGAABAVEAAQhEAAEBUQABCHIAAQHGAAAgGQABAQYAAQEaAAEBFgABARcAAQEYAAEBGQABAccAASAGAAEBGgABARYAAQEXAAEBGAABARkAAQFRAAEIcgABAccAACAGAAEBGgABARYAAQEXAAEBGAABARkAAQFRAAEIRAABAVEAAQhyAAEBxwAAIAYAAQEaAAEBFgABARcAAQEYAAEBGQABAQYAAQHIAAEgGgABARYAAQEXAAEBGAABARkAAQEGAAEBUQABCHIAAQHIAAAgGgABARYAAQEXAAEBGAABARkAAQEGAAEBUQABCEQAAQFRAAEIcgABAcgAACAaAAEBGwABAckAASAZAAEBHAABAR0AAQEeAAEBGwABAVEAAQhyAAEByQAAIBkAAQEcAAEBHQABAR4AAQEbAAEBUQABCEQAAQFRAAEIcgABAckAACAZAAEBHAABAR0AAQEeAAEBGwABARkAAQHKAAEgHAABAR0AAQEeAAEBGwABARkAAQFRAAEIcgABAcoAACAcAAEBHQABAR4AAQEbAAEBGQABAVEAAQhEAAEBUQABCHIAAQHKAAAgHAABAR0AAQEeAAEBGwABARkAAQEcAAEBywABIB0AAQEeAAEBGwABARkAAQEcAAEBUQABCHIAAQHLAAAgHQABAR4AAQEbAAEBGQABARwAAQFRAAEIRAABAVEAAQhyAAEBywAAIB0AAQEeAAEBGwABARkAAQEcAAEBHQABAcwAASAeAAEBGwABARkAAQEcAAEBHQABAVEAAQhyAAEBzAAAIB4AAQEbAAEBGQABARwAAQEdAAEBUQABCEQAAQFRAAEIcgABAcwAACAeAAEBHwABAc0AASAAAAEBIAABAR0AAQEhAAEBIgABAR8AAQFRAAEIcgABAc0AACAAAAEBIAABAR0AAQEhAAEBIgABAR8AAQFRAAEIRAABAVEAAQhyAAEBzQAAIAAAAQEgAAEBHQABASEAAQEiAAEBHwABAQAAAQHOAAEgIAABAR0AAQEhAAEBIgABAR8AAQEAAAEBUQABCHIAAQHOAAAgIAABAR0AAQEhAAEBIgABAR8AAQEAAAEBUQABCEQAAQFRAAEIcgABAc4AACAgAAEBHQABASEAAQEiAAEBHwABAQAAAQEgAAEBzwABIB0AAQEhAAEBIgABAR8AAQEAAAEBIAABAVEAAQhyAAEBzwAAIB0AAQEhAAEBIgABAR8AAQEAAAEBIAABAVEAAQhEAAEBUQABCHIAAQHPAAAgHQABASEAAQEiAAEBHwABAQAAAQEgAAEBHQABAdAAASAhAAEBIgABAR8AAQEAAAEBIAABAR0AAQFRAAEIcgABAdAAACAhAAEBIgABAR8AAQEAAAEBIAABAR0AAQFRAAEIRAABAVEAAQhyAAEB0AAAICEAAQEiAAEBHwABAQAAAQEgAAEBHQABASEAAQHRAAEgIgABAR8AAQEAAAEBIAABAR0AAQEhAAEBUQABCHIAAQHRAAAgIgABAR8AAQEAAAEBIAABAR0AAQEhAAEBUQABCEQAAQFRAAEIcgABAdEAACAiAAEBIwABAdIAASAkAAEBJQABAQIAAQEmAAEBJwABASMAAQFRAAEIcgABAdIAACAkAAEBJQABAQIAAQEmAAEBJwABASMAAQFRAAEIRAABAVEAAQhyAAEB0gAAICQAAQElAAEBAgABASYAAQEnAAEBIwABASQAAQHTAAEgJQABAQIAAQEmAAEBJwABASMAAQEkAAEBUQABCHIAAQHTAAAgJQABAQIAAQEmAAEBJwABASMAAQEkAAEBUQABCEQAAQFRAAEIcgABAdMAACAlAAEBAgABASYAAQEnAAEBIwABASQAAQElAAEB1AABIAIAAQEmAAEBJwABASMAAQEkAAEBJQABAVEAAQhyAAEB1AAAIAIAAQEmAAEBJwABASMAAQEkAAEBJQABAVEAAQhEAAEBUQABCHIAAQHUAAAgAgABASYAAQEnAAEBIwABASQAAQElAAEBAgABAdUAASAmAAEBJwABASMAAQEkAAEBJQABAQIAAQFRAAEIcgABAdUAACAmAAEBJwABASMAAQEkAAEBJQABAQIAAQFRAAEIRAABAVEAAQhyAAEB1QAAICYAAQEnAAEBIwABASQAAQElAAEBAgABASYAAQHWAAEgJwABASMAAQEkAAEBJQABAQIAAQEmAAEBUQABCHIAAQHWAAAgJwABASMAAQEkAAEBJQABAQIAAQEmAAEBUQABCEQAAQFRAAEIcgABAdYAACAnAAEBKAABAdcAASApAAEBHgABASkAAQEqAAEBKwABASgAAQFRAAEIcgABAdcAACApAAEBHgABASkAAQEqAAEBKwABASgAAQFRAAEIRAABAVEAAQhyAAEB1wAAICkAAQEeAAEBKQABASoAAQErAAEBKAABASkAAQHYAAEgHgABASkAAQEqAAEBKwABASgAAQEpAAEBUQABCHIAAQHYAAAgHgABASkAAQEqAAEBKwABASgAAQEpAAEBUQABCEQAAQFRAAEIcgABAdgAACAeAAEBKQABASoAAQErAAEBKAABASkAAQEeAAEB2QABICkAAQEqAAEBKwABASgAAQEpAAEBHgABAVEAAQhyAAEB2QAAICkAAQEqAAEBKwABASgAAQEpAAEBHgABAVEAAQhEAAEBUQABCHIAAQHZAAAgKQABASoAAQErAAEBKAABASkAAQEeAAEBKQABAdoAASAqAAEBKwABASgAAQEpAAEBHgABASkAAQFRAAEIcgABAdoAACAqAAEBKwABASgAAQEpAAEBHgABASkAAQFRAAEIRAABAVEAAQhyAAEB2gAAICoAAQErAAEBKAABASkAAQEeAAEBKQABASoAAQHbAAEgKwABASgAAQEpAAEBHgABASkAAQEqAAEBUQABCHIAAQHbAAAgKwABASgAAQEpAAEBHgABASkAAQEqAAEBUQABCEQAAQFRAAEIcgABAdsAACArAAEBAAABAdwAASDdAAEB3gABAQUAAQHfAAEBFAABAQwAAQEAAAEBUQABCHIAAQHcAAAg3QABAd4AAQEFAAEB3wABARQAAQEMAAEBAAABAVEAAQhEAAEBUQABCHIAAQHcAAAg3QABAd4AAQEFAAEB3wABARQAAQEMAAEBAAABAd0AAQHgAAEg3gABAQUAAQHfAAEBFAABAQwAAQEAAAEB3QABAVEAAQhyAAEB4AAAIN4AAQEFAAEB3wABARQAAQEMAAEBAAABAd0AAQFRAAEIRAABAVEAAQhyAAEB4AAAIN4AAQEFAAEB3wABARQAAQEMAAEBAAABAd0AAQHeAAEB4QABIAUAAQHfAAEBFAABAQwAAQEAAAEB3QABAd4AAQFRAAEIcgABAeEAACAFAAEB3wABARQAAQEMAAEBAAABAd0AAQHeAAEBUQABCEQAAQFRAAEIcgABAeEAACAFAAEB3wABARQAAQEMAAEBAAABAd0AAQHeAAEBBQABAeIAASDfAAEBFAABAQwAAQEAAAEB3QABAd4AAQEFAAEBUQABCHIAAQHiAAAg3wABARQAAQEMAAEBAAABAd0AAQHeAAEBBQABAVEAAQhEAAEBUQABCHIAAQHiAAAg3wABARQAAQEMAAEBAAABAd0AAQHeAAEBBQABAd8AAQHjAAEgFAABAQwAAQEAAAEB3QABAd4AAQEFAAEB3wABAVEAAQhyAAEB4wAAIBQAAQEMAAEBAAABAd0AAQHeAAEBBQABAd8AAQFRAAEIRAABAVEAAQhyAAEB4wAAIBQAAQEMAAEBAAABAd0AAQHeAAEBBQABAd8AAQEUAAEB5AABIAwAAQEAAAEB3QABAd4AAQEFAAEB3wABARQAAQFRAAEIcgABAeQAACAMAAEBAAABAd0AAQHeAAEBBQABAd8AAQEUAAEBUQABCEQAAQFRAAEIcgABAeQAACAMAAEBBAABAeUAASDmAAEB3wABAQoAAQHdAAEB3gABAQMAAQEEAAEBUQABCHIAAQHlAAAg5gABAd8AAQEKAAEB3QABAd4AAQEDAAEBBAABAVEAAQhEAAEBUQABCHIAAQHlAAAg5gABAd8AAQEKAAEB3QABAd4AAQEDAAEBBAABAeYAAQHnAAEg3wABAQoAAQHdAAEB3gABAQMAAQEEAAEB5gABAVEAAQhyAAEB5wAAIN8AAQEKAAEB3QABAd4AAQEDAAEBBAABAeYAAQFRAAEIRAABAVEAAQhyAAEB5wAAIN8AAQEKAAEB3QABAd4AAQEDAAEBBAABAeYAAQHfAAEB6AABIAoAAQHdAAEB3gABAQMAAQEEAAEB5gABAd8AAQFRAAEIcgABAegAACAKAAEB3QABAd4AAQEDAAEBBAABAeYAAQHfAAEBUQABCEQAAQFRAAEIcgABAegAACAKAAEB3QABAd4AAQEDAAEBBAABAeYAAQHfAAEBCgABAekAASDdAAEB3gABAQMAAQEEAAEB5gABAd8AAQEKAAEBUQABCHIAAQHpAAAg3QABAd4AAQEDAAEBBAABAeYAAQHfAAEBCgABAVEAAQhEAAEBUQABCHIAAQHpAAAg3QABAd4AAQEDAAEBBAABAeYAAQHfAAEBCgABAd0AAQHqAAEg3gABAQMAAQEEAAEB5gABAd8AAQEKAAEB3QABAVEAAQhyAAEB6gAAIN4AAQEDAAEBBAABAeYAAQHfAAEBCgABAd0AAQFRAAEIRAABAVEAAQhyAAEB6gAAIN4AAQEDAAEBBAABAeYAAQHfAAEBCgABAd0AAQHeAAEB6wABIAMAAQEEAAEB5gABAd8AAQEKAAEB3QABAd4AAQFRAAEIcgABAesAACADAAEBBAABAeYAAQHfAAEBCgABAd0AAQHeAAEBUQABCEQAAQFRAAEIcgABAesAACADAAEBCAABAewAASAJAAEB3wABARgAAQHmAAEB3wABAQYAAQEHAAEBCAABAVEAAQhyAAEB7AAAIAkAAQHfAAEBGAABAeYAAQHfAAEBBgABAQcAAQEIAAEBUQABCEQAAQFRAAEIcgABAewAACAJAAEB3wABARgAAQHmAAEB3wABAQYAAQEHAAEBCAABAQkAAQHtAAEg3wABARgAAQHmAAEB3wABAQYAAQEHAAEBCAABAQkAAQFRAAEIcgABAe0AACDfAAEBGAABAeYAAQHfAAEBBgABAQcAAQEIAAEBCQABAVEAAQhEAAEBUQABCHIAAQHtAAAg3wABARgAAQHmAAEB3wABAQYAAQEHAAEBCAABAQkAAQHfAAEB7gABIBgAAQHmAAEB3wABAQYAAQEHAAEBCAABAQkAAQHfAAEBUQABCHIAAQHuAAAgGAABAeYAAQHfAAEBBgABAQcAAQEIAAEBCQABAd8AAQFRAAEIRAABAVEAAQhyAAEB7gAAIBgAAQHmAAEB3wABAQYAAQEHAAEBCAABAQkAAQHfAAEBGAABAe8AASDmAAEB3wABAQYAAQEHAAEBCAABAQkAAQHfAAEBGAABAVEAAQhyAAEB7wAAIOYAAQHfAAEBBgABAQcAAQEIAAEBCQABAd8AAQEYAAEBUQABCEQAAQFRAAEIcgABAe8AACDmAAEB3wABAQYAAQEHAAEBCAABAQkAAQHfAAEBGAABAeYAAQHwAAEg3wABAQYAAQEHAAEBCAABAQkAAQHfAAEBGAABAeYAAQFRAAEIcgABAfAAACDfAAEBBgABAQcAAQEIAAEBCQABAd8AAQEYAAEB5gABAVEAAQhEAAEBUQABCHIAAQHwAAAg3wABAQYAAQEHAAEBCAABAQkAAQHfAAEBGAABAeYAAQHfAAEB8QABIAYAAQEHAAEBCAABAQkAAQHfAAEBGAABAeYAAQHfAAEBUQABCHIAAQHxAAAgBgABAQcAAQEIAAEBCQABAd8AAQEYAAEB5gABAd8AAQFRAAEIRAABAVEAAQhyAAEB8QAAIAYAAQEHAAEBCAABAQkAAQHfAAEBGAABAeYAAQHfAAEBBgABAfIAASAHAAEBCAABAQkAAQHfAAEBGAABAeYAAQHfAAEBBgABAVEAAQhyAAEB8gAAIAcAAQEIAAEBCQABAd8AAQEYAAEB5gABAd8AAQEGAAEBUQABCEQAAQFRAAEIcgABAfIAACAHAAEBKAABAfMAASApAAEB9AABAfQAAQEeAAEBKQABAfQAAQH0AAEBKgABASsAAQEoAAEBUQABCHIAAQHzAAAgKQABAfQAAQH0AAEBHgABASkAAQH0AAEB9AABASoAAQErAAEBKAABAVEAAQhEAAEBUQABCHIAAQHzAAAgKQABAfQAAQH0AAEBHgABASkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQH1AAEg9AABAfQAAQEeAAEBKQABAfQAAQH0AAEBKgABASsAAQEoAAEBKQABAVEAAQhyAAEB9QAAIPQAAQH0AAEBHgABASkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQFRAAEIRAABAVEAAQhyAAEB9QAAIPQAAQH0AAEBHgABASkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEB9gABIPQAAQEeAAEBKQABAfQAAQH0AAEBKgABASsAAQEoAAEBKQABAfQAAQFRAAEIcgABAfYAACD0AAEBHgABASkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEBUQABCEQAAQFRAAEIcgABAfYAACD0AAEBHgABASkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAfcAASAeAAEBKQABAfQAAQH0AAEBKgABASsAAQEoAAEBKQABAfQAAQH0AAEBUQABCHIAAQH3AAAgHgABASkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAVEAAQhEAAEBUQABCHIAAQH3AAAgHgABASkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQH4AAEgKQABAfQAAQH0AAEBKgABASsAAQEoAAEBKQABAfQAAQH0AAEBHgABAVEAAQhyAAEB+AAAICkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQFRAAEIRAABAVEAAQhyAAEB+AAAICkAAQH0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQEpAAEB+QABIPQAAQH0AAEBKgABASsAAQEoAAEBKQABAfQAAQH0AAEBHgABASkAAQFRAAEIcgABAfkAACD0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQEpAAEBUQABCEQAAQFRAAEIcgABAfkAACD0AAEB9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQEpAAEB9AABAfoAASD0AAEBKgABASsAAQEoAAEBKQABAfQAAQH0AAEBHgABASkAAQH0AAEBUQABCHIAAQH6AAAg9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQEpAAEB9AABAVEAAQhEAAEBUQABCHIAAQH6AAAg9AABASoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQEpAAEB9AABAfQAAQH7AAEgKgABASsAAQEoAAEBKQABAfQAAQH0AAEBHgABASkAAQH0AAEB9AABAVEAAQhyAAEB+wAAICoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQEpAAEB9AABAfQAAQFRAAEIRAABAVEAAQhyAAEB+wAAICoAAQErAAEBKAABASkAAQH0AAEB9AABAR4AAQEpAAEB9AABAfQAAQEqAAEB/AABICsAAQEoAAEBKQABAfQAAQH0AAEBHgABASkAAQH0AAEB9AABASoAAQFRAAEIcgABAfwAACArAAEBKAABASkAAQH0AAEB9AABAR4AAQEpAAEB9AABAfQAAQEqAAEBUQABCEQAAQFRAAEIcgABAfwAACArAAEBAAABAd0AAQHeAAEBBQABAd8AAQEUAAEBDAABAQQAAQHmAAEB3wABAQoAAQHdAAEB3gABAQMAAQEIAAEBCQABAd8AAQEYAAEB5gABAd8AAQEGAAEBBwABAf0AAQH9AAEBKgABAf4AAQETAAEB/wABAQABAQELAAEBAQEBAR0AAQECAQEBAwEBAQgAAQETAAEBBAEBAQUBAQEGAQEBAgEBAQcBAQEIAQEBBgEBASoAAQH9AAEBCQEBAQoBAQELAQEBDAEBAf4AAQENAQEBDgEBAQ8BAQEQAQEBEQEBARIBAQEdAAEBAQABAQsAAQEAAAEBEwEBARQBAQEVAQEBCwABARYBAQEEAQEBFwEBARgBAQEZAQEBGgEBAQYBAQEAAAEBKQABARsBAQEcAQEBEQEBAR0BAQEeAQEB/QABAR8BAQEgAQEBIQEBASIBAQEgAAEBIwEBAQYBAQEeAQEBFwABARYBAQEkAQEBJQEBASYBAQH+AAEB/QABAQUBAQEAAAEBJwEBAQgAAQEfAQEBHQABAQsAAQEGAQEBKAEBAR8BAQEpAQEBKgEBASsBAQECAAEB5gABARcAAQEOAQEBDwEBASwBAQEtAQEBLgEBAR0AAQEdAAEBGQABAQ4BAQEAAAEBLwEBAREBAQEwAQEBIwEBAQUBAQExAQEBFAABAf0AAQEyAQEBMwEBATQBAQH0AAEBIwEBAfQAAQEjAQEBNQEBATYBAQE3AQEBOAEBARQAAQEfAQEBFAABARIAAQE5AQEBCAABAToBAQEXAAEBIAABARcAAQEgAAEBHwEBAQcAAQE7AQEBAAEBAQsAAQEjAQEBIwEBAfQAAQE8AQEBPQEBAS0BAQE+AQEBEwABAQ4BAQEUAAEBHwEBARIAAQEfAQEBEQEBAT8BAQH9AAEBDgEBARcAAQEgAAEBIAABAUABAQFBAQEBQgEBAUMBAQEfAQEBJgABAR0AAQELAAEBRAEBAUUBAQEtAQEBRgEBAUABAQEgAAEB9AABAQYBAQFHAQEBSAEBAREBAQFJAQEBRwEBAfQAAQFKAQEB/gABASMBAQEyAQEBSwEBAR8BAQEWAQEB5gABATkBAQESAAEBFgEBAQ4BAQFMAQEBTQEBAQAAAQEFAAEBHwEBATUBAQHmAAEBJgEBAU4BAQH/AAEBTwEBASkAAQESAAEBFgEBAQoAAQEFAAEBHwEBAVABAQEDAQEBEgABARgAAQHdAAEBKQABARIAAQEJAAEBPAEBATwBAQENAQEBQAEBAQoAAQEFAAEBIQABAUABAQHeAAEBHAABAR8BAQFQAQEBAwEBAU0BAQHeAAEBHAABAR8BAQEWAQEB5gABASABAQESAAEBGAABAd0AAQE5AQEBEgABAQkAAQE8AQEBPAEBAQ0BAQFAAQEBDgEBAUwBAQFPAQEBPAEBAQ0BAQFAAQEBAAABAQUAAQEhAAEBQAEBAd4AAQEcAAEBHwEBATUBAQHmAAEBIAEBARIAAQEYAAEB3QABASYBAQFOAQEB/wABARIAAQEYAAEB3QABASkAAQESAAEBCQABATwBAQHdAAEBEgABARgAAQHdAAEBOQEBARIAAQEJAAEBPAEBAd0AAQESAAEBGAABAd0AAQEmAQEBTgEBAf8AAQFNAQEB3gABARwAAQEfAQEBFgEBAeYAAQEgAQEB5gABAUABAQHeAAEBHAABAR8BAQE1AQEB5gABASABAQHmAAEBQAEBAd4AAQEcAAEBHwEBAVABAQEDAQEBTwEBATwBAQENAQEBQAEBAQAAAQEFAAEBIQABASQAAQHfAAEBPAEBAQ0BAQFAAQEBCgABAQUAAQEhAAEBJAABAd8AAQE8AQEBDQEBAUABAQEOAQEBTAEBAR8BAQEWAQEB5gABAVEBAQEfAQEBNQEBAeYAAQFRAQEBHwEBAVABAQEDAQEBTQEBAQAAAQEFAAEBUgEBAVMBAQEKAAEBBQABAVIBAQFTAQEBDgEBAUwBAQFPAQEBKQABARIAAQFUAQEBVQEBATkBAQESAAEBVAEBAVUBAQEmAQEBTgEBAf8AAQElAAEBIAABAd0AAQEgAQEBEgABASAAAQEZAAEB9AABASEAAQFAAQEBBQEBASYBAQFNAQEBBQEBARwAAQEhAAEBQAEBARkAAQFWAQEBHwEBASQAAQE8AQEBKgABAR8BAQFBAQEBTwEBASoAAQElAAEBJAABATwBAQFWAQEBEgABASAAAQFHAQEBIAEBASUAAQEgAAEBVwEBASUAAQEgAAEB3QABASABAQHmAAEBQAEBARkAAQFWAQEBHwEBASQAAQE8AQEB3QABASUAAQEgAAEBVwEBAU0BAQEFAQEBHAABASEAAQEkAAEB3wABAVYBAQESAAEBIAABAUcBAQEgAQEB5gABAUABAQEFAQEBJgEBAU8BAQEqAAEBJQABASQAAQE8AQEB3QABARIAAQEgAAEBGQABAfQAAQEhAAEBJAABAd8AAQEqAAEBHwEBAUEBAQEAAAEB3QABAd8AAQHfAAEB3wABARgAAQHmAAEB3wABAd8AAQHfAAEB3gABAQMAAQEEAAEB5gABAd8AAQHfAAEB3wABAd4AAQEFAAEB3wABAd8AAQHfAAEB3wABAQYAAQEHAAEBCAABAQkAAQHfAAEB3wABAd8AAQHfAAEBCgABAd0AAQHfAAEB3wABAd8AAQEUAAEBDAABAQAAAQEBAAEB5gABAVgBAQFHAQEBIwEBAQAAAQFZAQEBBAABAQIAAQEFAAEB/gABAfQAAQEUAAEBKAEBAVoBAQEiAQEBCAABAQkAAQEKAAEBCQABAVsBAQHeAAEBFwABAVQBAQFcAQEBXQEBAQkAAQEjAQEBJgEBAU4BAQH/AAEBXgEBAeYAAQELAAEBHwEBAVABAQEDAQEBEQEBAQUAAQECAAEBIAABAQ4BAQFMAQEBBgABARgAAQEjAQEBPAEBARIAAQFAAQEBDgEBAUwBAQEAAQEBVgEBASYBAQESAAEBQAEBAd8AAQEmAQEBTgEBAf8AAQEIAAEBCgABATgBAQEgAAEB3wABATwBAQEfAQEBUAEBAQMBAQEGAAEBGAABAd0AAQEmAQEBTgEBAf8AAQEAAQEBVgEBARwAAQEfAQEBUAEBAQMBAQEIAAEBCgABAQ0BAQFAAQEBDgEBAUwBAQEAAAEBAQABAQIAAQEKAAEBBgABAV8BAQEEAAEBAgABAQUAAQEGAAEBFAABAWABAQEIAAEBCQABAQoAAQELAAEBVgEBAWEBAQEAAAEBAQABAQIAAQEKAAEBOAEBASgBAQEOAQEBHAABATgBAQEYAAEBVwEBAQQAAQECAAEBBQABAQYAAQEYAAEBFwABAQsAAQENAQEBGAABARcAAQEmAQEBCAABAQkAAQEKAAEBCwABAVYBAQH0AAEBEwABAQYAAQExAQEB9AABATgBAQFBAQEBAAABAQEAAQECAAEBCgABASMBAQEUAAEBCwABAR4BAQE4AQEBQQEBAQQAAQECAAEBBQABAQYAAQEUAAEB3gABARMAAQH9AAEBAQABAVcBAQEIAAEBCQABAQoAAQELAAEBVgEBAUcBAQH9AAEBDgEBAQYBAQEmAQEBAAABAQEAAQECAAEBHgABAQYAAQEUAAEBDAABAQQAAQECAAEBBQABAQ0BAQEmAQEBVgEBAQMAAQEIAAEBCQABAQoAAQEBAAEBWwEBAQoAAQEGAAEBBwABAWIBAQFjAQEBAAABARYBAQElAAEBIAABASMBAQEeAAEBXgEBAWQBAQECAQEB5gABATUBAQEFAQEBJgEBASUAAQEHAAEBEQEBAWUBAQECAAEBCQABARIAAQEqAAEBHwEBASAAAQFmAQEBYgEBAWMBAQEAAAEBFgEBAQ0BAQFAAQEBDgEBAUwBAQElAAEBBwABAV4BAQFkAQEBAgEBAeYAAQE5AQEB3QABASYBAQFOAQEBFgEBAWYBAQERAQEBZQEBAQIAAQEJAAEBHwEBARwAAQEfAQEBUAEBAQAAAQEeAAEBXQEBARYBAQH0AAEBJgEBAU4BAQH/AAEBXgEBAeYAAQFKAQEBHwEBAVABAQEDAQEBEQEBAQUAAQEmAAEBIAABAQ4BAQFMAQEBZwEBAWgBAQECAAEBBQABAWcBAQFpAQEBagEBAWsBAQEJAAEBCgABAWwBAQFtAQEBEQEBAW4BAQEAAAEBAQABAW8BAQFuAQEB/QABAf0AAQE4AQEBJAABAQ0BAQEjAQEBFAABASgBAQEhAQEBIgEBAQABAQELAAEBAQABAUcBAQEBAAEBCwABAd4AAQEXAAEBcAEBARgBAQEIAAEBEwABARMAAQH0AAEBAgABASoAAQFHAQEBIwEBAXEBAQEcAQEBBwEBAQgBAQELAAEB3gABAQAAAQEpAAEBOAEBASQAAQETAAEB/wABAQsBAQEMAQEBAgABAUcBAQH9AAEBHwEBAQEAAQFHAQEBAgEBAQMBAQERAQEBEgEBAR0AAQEjAQEBFAABARYBAQETAAEB9AABAQIAAQECAQEBFAEBARUBAQELAAEB3gABAR0AAQEZAAEBCwABAd4AAQH9AAEBCQEBAQoBAQEZAQEBGgEBAQYBAQFHAQEBIwEBATEBAQECAAEBRwEBAQ4BAQEPAQEBEAEBAREBAQEdAQEBHgEBASMBAQEUAAEB5gABAR0AAQEjAQEBFAABAQAAAQETAQEBDgEBASYBAQEKAAEBJgEBAR0AAQEmAQEBBgEBAXIBAQEAAQEBOAEBAQYAAQEfAQEBIwEBAVsBAQEeAQEBcwEBAQgAAQEGAAEBDgEBATUBAQEOAQEBIQABAf0AAQF0AQEBBwEBARUBAQFWAQEBJgEBASMBAQEpAAEBJgEBAXUBAQELAQEBdgEBASABAQE4AQEBDgEBAR8BAQFbAQEBdwEBAXgBAQERAQEBeQEBAQQBAQEYAAEBDgEBASAAAQEEAQEBegEBAXsBAQEUAQEBfAEBAQYBAQEJAAEBHgEBATkBAQHeAAEBWwEBARkBAQEaAQEBHgEBAQAAAQECAQEBWwEBATwBAQEEAQEBQQEBAREBAQEdAQEB/QABAQIBAQECAAEBWAEBAQoAAQEoAQEBPQEBAX0BAQF+AQEBfwEBATwBAQEfAQEBDgEBATgBAQGAAQEBgQEBAYIBAQGDAQEBhAEBAQoAAQFAAQEBDgEBAQYAAQGFAQEBhgEBAQgAAQGHAQEBiAEBAYkBAQHfAAEBJgEBAQ4BAQH0AAEBigEBAYsBAQGMAQEBjQEBAY4BAQEhAAEBEwABAQ4BAQETAAEBjwEBAZABAQEZAQEBkQEBAZIBAQEdAAEBKQABAQ4BAQH9AAEBkwEBAZQBAQGVAQEBEQEBAZYBAQGXAQEBmAEBAVsBAQELAAEBDgEBAQIBAQGZAQEBmgEBAZsBAQGcAQEBnQEBASAAAQEEAQEBAgEBAVYBAQETAAEBngEBARkBAQEIAAEBnwEBASMBAQEpAAEBKgABASABAQH9AAEBoAEBAaEBAQERAQEBogEBAaMBAQGkAQEBHwEBAQEBAQEEAQEBFAABAQsAAQGlAQEBpgEBAYIBAQGnAQEBIAEBAR4BAQECAQEBAgABAagBAQGpAQEBggEBAaoBAQGrAQEBBAEBASgBAQEGAQEBCQABAawBAQGtAQEBCAABAa4BAQGvAQEBsAEBAVYBAQGxAQEBAAABAQUBAQGyAQEBswEBAbQBAQEZAQEBtQEBATwBAQH9AAEBIAABAQIAAQG2AQEBtwEBAbgBAQEZAQEBuQEBAboBAQEKAAEBFAABAQUBAQEFAAEBuwEBAZQBAQG8AQEBEQEBAb0BAQG+AQEBvwEBAd4AAQETAAEBEgABAQEAAQGZAQEBwAEBAZsBAQEZAQEBwQEBATEBAQEOAQEB9AABASoAAQE1AQEBwgEBAcMBAQEZAQEBEQEBAcQBAQEAAAEBDgEBATgBAQElAAEBCgABAcUBAQHGAQEBxwEBAREBAQGiAQEByAEBAckBAQEUAAEBBgABASAAAQEBAAEBHwEBAcoBAQHLAQEBIAABAQIBAQEGAQEBAgABARIAAQH0AAEBJgEBAbEBAQEOAQEBzAEBAc0BAQElAQEBKgABAbEBAQEdAAEBIAABAR8BAQEfAQEBHgEBAQsAAQETAAEBzgEBAQgAAQElAAEBHgEBAQUBAQEFAQEBNQEBASAAAQH9AAEBBgEBAf0AAQHPAQEB0AEBAdEBAQHSAQEBCwABASoAAQEgAAEBAQABAQYBAQECAAEBEgABAQ4BAQHTAQEBcgEBAdQBAQHVAQEBEwABAQ0BAQEjAQEBKgABASgAAQEdAAEBIAABARQAAQHWAQEBcwEBAQgAAQHXAQEB/QABAQYAAQELAAEBJQABAQ0BAQEFAQEBBQEBAVYBAQFQAQEBdAEBAdgBAQHZAQEBAgABAR8BAQEeAQEBAgEBAR8BAQEqAAEBIAABAQsAAQHaAQEBdQEBARkBAQHbAQEBBQABASAAAQH9AAEBBgEBARYBAQENAQEBIwEBASoAAQHcAQEBdwEBAXgBAQERAQEB3QEBARIAAQEFAQEBJgEBAbEBAQEAAAEBOQEBAQsAAQElAAEBDgEBAd4BAQF7AQEBHwEBARYBAQHmAAEBPAEBARIAAQFAAQEBCgABAQUAAQESAAEBQAEBAd8AAQEmAQEBTgEBAf8AAQFNAQEBAAABAQUAAQESAAEBQAEBAd8AAQE5AQEBEgABARYBAQHfAAEBPAEBAR8BAQFQAQEBAwEBAU8BAQEpAAEBEgABARYBAQHfAAEBPAEBAR8BAQE1AQEB5gABATwBAQESAAEBQAEBAQ4BAQFMAQEBHwEBASAAAQEFAQEBKQABAU4BAQEgAAEBFwABAd8BAQEfAQEBFgEBAQMBAQFNAQEBIwEBASoAAQEfAQEBzAEBASMBAQH0AAEB4AEBASAAAQEAAAEBKQABAU8BAQEmAQEBJQABASAAAQETAAEB0gEBAR8BAQHhAQEBGQABASkAAQEfAQEB/wABAeIBAQGNAQEB4wEBAfQAAQHgAQEBIAABAQoAAQEqAAEBHwEBASAAAQHdAAEB5AEBAeUBAQFNAQEB5gEBAecBAQEfAQEB4QEBARkAAQE5AQEBJQABASAAAQEjAQEBHAABAeIBAQHoAQEB6QEBAU8BAQHqAQEB6wEBAewBAQEXAAEB3wEBAR8BAQE1AQEBBQEBASYBAQElAAEBQAEBAe0BAQHuAQEB4gEBAY0BAQHvAQEBKQABASUAAQEgAAEBAAABATUBAQEfAQEBzAEBARIAAQHwAQEB8QEBAbgBAQFNAQEB8gEBAfMBAQEfAQEBFgEBAQUBAQEpAAEBEgABATUBAQETAAEB9AEBAeIBAQHoAQEB9QEBAU8BAQH2AQEB5QEBAU0BAQEAAAEBKgABAR8BAQEWAQEBEgABASkAAQHgAQEBNQEBAfcBAQH4AQEBEgABATUBAQEAAAEBNQEBARIAAQEWAQEBEgABATkBAQESAAEBNQEBAeYAAQE1AQEBHwEBASAAAQHgAQEBKQABAU0BAQESAAEBKQABARIAAQE1AQEB5gABATUBAQEfAQEBNQEBARIAAQEFAAEBEgABATUBAQEjAQEB+QEBAR8BAQH/AAEBTwEBATUBAQEfAQEBFgEBARIAAQEFAAEBEgABATUBAQEKAAEBNQEBARIAAQEWAQEBEgABASYBAQEfAQEB9AEBAQMBAQESAAEB5gABAd8AAQEYAAEBGQABAd8AAQEkAAEBHgABARYAAQEXAAEB3wABAd8AAQEcAAEBRwEBAd8AAQEhAAEBIgABARsAAQEZAAEB3wABAUABAQEdAAEB3wABAd4AAQEmAAEBJwABAR8AAQEAAAEBRwEBAd8AAQElAAEB5gABAd8AAQEUAAEBFQABASMAAQEkAAEB3wABAd4AAQETAAEB3wABAd8AAQEGAAEBGgABASEAAQEUAAEBBgABARkAAQEjAQEBEwABAfoBAQEWAAEBEgABAf0AAQEcAAEBHQABASAAAQEoAQEBpAEBAR0AAQE5AQEBHQABAf4AAQESAAEB+wEBAR8AAQH9AAEBIQABASUAAQECAAEBAgABASAAAQH8AQEB/QEBARMAAQEfAQEBEwABARQAAQEoAQEB4gEBAf4BAQH/AQEBFAABARgAAQEdAAEB/QABAQACAQEBAgEBAgIBAQMCAQEEAgEBIwEBASgAAQH+AAEBAAABAQUCAQEGAgEBBwIBAQgCAQEdAAEBIAABARMAAQEhAAEBRAEBAQkCAQEGAgEBHwABAQoCAQELAgEB/gABASYAAQEUAAEBEgABAQkBAQEMAgEBDQIBAQ4CAQECAAEBAgABARwAAQEOAQEBRwEBAQ8CAQEGAgEBEAIBARECAQEjAQEB/QABASgBAQE5AQEBEgIBARMCAQECAgEBFAIBARsAAQEdAAEBAAABATkBAQESAAEBFQIBARYCAQEXAgEBGAIBASkAAQEhAAEBQAEBAR8BAQGsAQEBGQIBAQYCAQEfAAEBGgIBARsCAQECAAEBEgABAR8BAQH9AAEBFwEBARwCAQENAgEBHQIBAR8BAQEUAAEBFwABAf0AAQEAAAEBIQEBAR4CAQECAAEBDgEBARQAAQEUAAEBIwEBARcAAQEXAAEBHwIBARYAAQEoAQEBIwEBASMBAQH9AAEBHQABASgBAQEoAQEBGgABAQQCAQEpAAEBHQABAR0AAQEpAAEB5gABAQAAAQE5AQEBBgIBAR8AAQEgAAEB/gABAf4AAQEhAAEBAgABAUABAQFAAQEBIAIBAf0BAQEfAQEBAgABAQIAAQEfAQEBGQABARIAAQEfAQEBJwABASECAQEiAgEBAgABARkAAQFHAQEBFwABAf4AAQEAAAEBIwIBASQCAQECAgEBJQIBAaQBAQEZAAEBHQABASQAAQEUAAEBIQABAUQBAQEmAgEBBgIBAScCAQEoAgEBIwEBAR0AAQHmAAEB5gABAQ4BAQESAAEBMgEBASkCAQEfAAEBKgEBASoCAQEdAAEBAgABAd4AAQEkAAEBDgEBAUcBAQEvAQEBBgIBASsCAQEsAgEB/gABAQIAAQEZAAEBGQABAf4AAQH9AAEBEgIBAS0CAQEuAgEBKgABASQAAQEgAAEB5gABASMBAQETAAEBBgABARYAAQEvAgEBIwEBAf4AAQEfAQEBJAABASAAAQEoAQEBIgABATACAQElAAEBFwABAQIAAQEjAQEB/gABARIAAQE5AQEBJwABAR8AAQE0AQEBKQABARQAAQEoAQEBFwABAQIAAQEgAAEBMQIBAf0BAQE6AQEB5gABASMBAQEpAAEBFAABASgBAQEfAQEBGgABASECAQEyAgEBEgABAQ4BAQHmAAEBIwEBASkAAQESAAEBKAEBAScAAQECAgEBMwIBAaQBAQEdAAEBDgEBASQAAQEgAAEBAgABAUcBAQEnAQEBBgIBAScCAQE0AgEB/QABAf4AAQEjAQEB/gABAR8BAQEoAQEBQAEBATUCAQEfAAEBOwEBAf0BAQETAAEB/gABARcAAQECAAEBIwEBAQAAAQEfAQEBBgIBASsCAQE2AgEBIQABARQAAQH+AAEBFAABASgBAQEgAAEB3gABAVcBAQE3AgEBOAIBAd4AAQEjAQEBKAABAR0AAQEdAAEBRwEBATkCAQEGAgEBAgIBAToCAQEEAgEBKAEBASAAAQEpAAEB/gABAf4AAQFEAQEBOwIBAQYCAQEnAgEBPAIBAUcBAQEpAAEBJgABAQIAAQECAAEB5gABATIBAQE9AgEBHwABAUIBAQE+AgEBQAEBAQIAAQEqAAEBFAABARQAAQHfAAEBSAEBAQYCAQErAgEBPwIBAeYAAQEfAQEBGAABASMBAQEjAQEBIwEBARICAQFAAgEBKAEBAQAAAQETAAEBQAEBASUAAQESAAEBFwABAQ4BAQFBAgEB+wEBAUICAQE5AQEBQAEBARkAAQEfAQEBEwABAR0AAQEoAQEBDgEBAUMCAQH8AQEBQwIBARIAAQESAAEBFwABAQYAAQEoAQEB5gABASkAAQFQAQEB4gEBAR8AAQEfAQEBFwABAR0AAQEoAQEBHAABARMAAQFAAQEB/gABAU4BAQH6AQEBRAIBAf0AAQEoAQEB5gABATkBAQEgAAEBGQABAR8BAQFFAgEBKAEBASgAAQEpAAEB9AABAfQAAQEeAAEBKQABAfQAAQH0AAEBKgABASsAAQEqAAEBSgEBASgAAQFGAgEBHAABAUcCAQEoAAEBKAABAUgCAQFJAgEBHAABAUcCAQEeAAEBSgEBASoAAQFKAgEBSwIBAUwCAQFNAgEBTgIBASgAAQFKAQEBKAABATkBAQEoAAEBTwIBAVACAQFRAgEBHAABAVICAQEcAAEBRwIBASoAAQFHAgEBHAABASgAAQE5AQEBFQABAVMCAQFUAgEBKgABASkAAQEcAAEBSgIBARwAAQEqAAEBKgABAUoCAQFVAgEBVgIBAVcCAQEeAAEBHAABASoAAQE5AQEBHAABASoAAQE5AQEBOQEBAR4AAQFTAgEBWAIBASoAAQFKAQEBKgABARwAAQEqAAEBOQEBARwAAQFPAgEBOQEBASIAAQFTAgEBWQIBARwAAQE5AQEBHAABASsAAQEcAAEBRwIBASoAAQH0AAEBVQIBAVoCAQE5AQEBKAABATkBAQEpAAEBOQEBAR4AAQE5AQEBKQABATkBAQEqAAEBWwIBASgAAQE5AQEB9AABAR4AAQFKAgEBOQEBASgAAQE5AQEBKQABASkAAQFPAgEBOQEBAfQAAQEeAAEBSgIBATkBAQEeAAEBOQEBASkAAQEpAAEBTwIBATkBAQH0AAEBHgABAUoCAQE5AQEBKgABAVsCAQEoAAEBOQEBAfQAAQEeAAEBSgIBATkBAQEoAAEBOQEBASkAAQEpAAEBTwIBASkAAQH0AAEBOQEBAfQAAQEeAAEBSgIBATkBAQEeAAEBOQEBASkAAQEpAAEBTwIBASkAAQH0AAEBOQEBAfQAAQEeAAEBSgIBATkBAQEqAAEBWwIBASgAAQE5AQEBKAABATkBAQEpAAEBJwEBAVwCAQE5AQEBHgABATkBAQEpAAEBJwEBAVwCAQE5AQEBKgABAVsCAQEoAAEBOQEBAUoBAQE5AQEBSgIBASkAAQFPAgEBOQEBASYBAQE5AQEBJgEBATkBAQEcAAEBKQABAU8CAQE5AQEBSgEBATkBAQEqAAEBOQEBAUoBAQE5AQEBSgIBASkAAQFPAgEBKQABAfQAAQE5AQEBJgEBATkBAQEmAQEBOQEBARwAAQEpAAEBTwIBASkAAQH0AAEBOQEBAUoBAQE5AQEBKgABASgAAQEpAAEB9AABAfQAAQH0AAEB9AABAfQAAQH0AAEBHgABASkAAQH0AAEB9AABAfQAAQH0AAEB9AABAfQAAQEqAAEBKwABASgAAQEpAAEBHgABASkAAQEpAAEBXQIBARwAAQEmAQEBHAABASgAAQEnAQEBXgIBAV8CAQEpAAEBKQABASoAAQE5AQEBKgABAVsCAQEoAAEBKgABAU8CAQEeAAEBKgABATkBAQH0AAEBOQEBAfQAAQE5AQEBKgABAVsCAQEoAAEBKgABAU8CAQEeAAEBSgIBATkBAQEqAAEBWwIBASgAAQEoAAEBKQABAR4AAQEpAAEBKgABAU8CAQEqAAEBYAIBASgAAQEpAAEBHgABASkAAQEqAAEBTwIBAR4AAQEcAAEBKAABASoAAQEeAAEBSgIBAR4AAQEcAAEBHgABASoAAQEoAAEBKQABAR4AAQEpAAEBKgABAU8CAQEqAAEB9AABASoAAQFKAQEBKgABAUcCAQEeAAEBKgABASgAAQEpAAEBHgABASkAAQEeAAEBXQIBASoAAQFPAgEBKgABASsAAQFfAgEBYQIBASkAAQEoAAEBKQABATkBAQE5AQEBSgEBATkBAQEqAAEBOQEBAV0CAQFfAgEBYQIBASkAAQEoAAEBKQABATkBAQEeAAEBSgIBATkBAQEqAAEBWwIBASgAAQE5AQEBXQIBAV8CAQEpAAEBOQEBAVICAQE5AQEBKgABAVsCAQEoAAEBYgIBAWMCAQEoAAEBKQABAR4AAQEpAAEBYgIBAWMCAQEqAAEBSgEBASgAAQEeAAEBHAABASkAAQEeAAEBSgEBARwAAQEmAQEBHAABASgAAQFQAgEBUQIBAUgCAQFJAgEBHAABAUoBAQEcAAEBJgEBASgAAQE5AQEBKAABAR4AAQEcAAEBKQABASgAAQEoAAEBTQIBAU4CAQEoAAEBSgEBARwAAQEmAQEBHAABAUoCAQEcAAEBSgEBARwAAQEmAQEBKgABAUoCAQFLAgEBTAIBASoAAQEeAAEBKgABAR4AAQE5AQEBKgABARwAAQFdAgEBKgABAUcCAQEVAAEBZAIBAUgCAQFlAgEBKAABAU8CAQEeAAEBKgABASoAAQE5AQEBKAABAVICAQFmAgEBZwIBAU0CAQFOAgEBKgABAUcCAQEoAAEBKQABASgAAQFdAgEBHgABAfQAAQEoAAEBUgIBAWgCAQFpAgEBagIBAWsCAQEeAAEB9AABATkBAQEqAAEBKgABAR4AAQEcAAEBbAIBAW0CAQFkAgEBTQIBAW4CAQFvAgEBcAIBARwAAQFdAgEBKAABASoAAQEqAAEBKAABASgAAQFxAgEBcgIBAXMCAQFNAgEBZAIBAXQCAQF1AgEBKgABATkBAQEoAAEBRgIBASgAAQFPAgEBKgABAUoBAQFoAgEBdgIBAWgCAQF3AgEBaAIBAXgCAQEoAAEBTwIBASgAAQFHAgEBKAABASkAAQEcAAEBbwIBAXkCAQFkAgEBTQIBAXoCAQFNAgEBewIBAR4AAQH0AAEBKgABAUoBAQE5AQEBKQABAR4AAQFxAgEBcgIBAXwCAQFNAgEBZAIBAU0CAQF9AgEBKAABASYBAQEqAAEBHgABARwAAQFGAgEBHgABATkBAQFXAgEBfgIBAW0CAQFkAgEBHAABAUYCAQEoAAEBRwIBARwAAQFKAQEBOQEBATkBAQEcAAEBUgIBASgAAQFHAgEBKgABASgAAQFbAgEBeAIBASIAAQF/AgEBKgABAUoBAQEeAAEBSgEBARwAAQFGAgEBHgABAUcCAQEcAAEBSgEBATkBAQEmAQEBKgABAYACAQEVAAEBZAIBAU0CAQGBAgEBOQEBASkAAQEcAAEBUgIBASgAAQFHAgEBKAABATkBAQEeAAEBSgEBARwAAQFGAgEBKgABAYICAQFmAgEBZwIBATkBAQEoAAEBOQEBASkAAQE5AQEB9AABATkBAQH0AAEBOQEBAR4AAQE5AQEBKQABATkBAQH0AAEBOQEBAfQAAQE5AQEBKgABAVsCAQEoAAEBOQEBASoAAQE5AQEBSgEBATkBAQEoAAEBWwIBASoAAQE5AQEBHAABAVsCAQEmAQEBOQEBASgAAQE5AQEBKAABATkBAQFIAgEBbwIBAYMCAQE5AQEBHAABAVsCAQEmAQEBOQEBAR4AAQE5AQEBSgEBATkBAQEqAAEBOQEBAUoCAQE5AQEBSwIBAW8CAQGEAgEBOQEBAU0CAQFvAgEBhQIBATkBAQEoAAEBOQEBAUoBAQE5AQEBKAABATkBAQE5AQEBOQEBASgAAQFbAgEBOQEBATkBAQFQAgEBbwIBAYYCAQE5AQEBOQEBATkBAQEoAAEBOQEBATkBAQE5AQEBKQABATkBAQE5AQEBOQEBAR4AAQE5AQEBOQEBATkBAQEpAAEBOQEBATkBAQE5AQEBKgABATkBAQFbAgEBOQEBASgAAQEAAAEBhwIBAQEAAQGHAgEBAgABAYcCAQEDAAEBBAABAYcCAQECAAEBhwIBAQUAAQGHAgEBBgABAYcCAQEHAAEBCAABAYcCAQEJAAEBhwIBAQoAAQGHAgEBCwABAYcCAQEMAAEBEgABAYcCAQECAAEBhwIBARMAAQGHAgEBFAABAYcCAQEVAAEBFgABAYcCAQEXAAEBhwIBARgAAQGHAgEBGQABAYcCAQEGAAEBhwIBARoAAQEbAAEBhwIBARkAAQGHAgEBHAABAYcCAQEdAAEBhwIBAR4AAQEfAAEBhwIBAQAAAQGHAgEBIAABAYcCAQEdAAEBhwIBASEAAQGHAgEBIgABASMAAQGHAgEBJAABAYcCAQElAAEBhwIBAQIAAQGHAgEBJgABAYcCAQEnAAEBKAABAYcCAQEpAAEBhwIBAR4AAQGHAgEBKQABAYcCAQEqAAEBhwIBASsAAQFCAAEBRAABAUUAAQFCAAEBQwABAUQAAQFDAAEBRQABAYgCAQFBAAEBiQIBAYoCAQFZAAEBiwIBAYkCAQGMAgEBcwABAY0CAQGMAgEBjgIBAY8CAQGNAgEBDQABAVkAAQENAAEBjwIBAY4CAQGLAgEBFgAAAAEAAAAAAQAARAAAAAEAAAAAAAEANgAAAAEAAAAAAAEARgAAAAEAAAAAAAEAMgAAAAEAAAAAAAEABAAAAAEAAAAAAAABAwAAAAEAAAAAAAABBQAAAAEAAAAAAQAAQgAAAAEAAAAAAQAANwAAAAEAAAABAAAAMwAAAAUAAAAAAAABAAEAAQEBAQEBAQEBAQEAAAgAAAABAAAAAAAAAQUAAAACAAAAAAAAAQEBAQAtAAAAAwAAAAABAAAAAQAAAAEAAAEAAAAHAAAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAIAAAAGAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAOwAAAAEAAAAAAQAAPQAAAAEAAAAAAAABQgAAAAEAAAABAAAALgAAAAIAAAAAAAABAAEAAQIAAAABAAAAAQEAAAgAAAABAAAAAAAAAT0AAAABAAAAAAABAEUAAAABAAAAAAEAADAAAAABAAAAAQAAAFAAAAABAAAAAAAAATsAAAABAAAAAQAAADkAAAABAAAAAAEAAEIAAAABAAAAAAABADoAAAABAAAAAAABADsAAAABAAAAAAABAT8AAAABAAAAAAEAAAIAAAAHAAAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAD0AAAABAAAAAAABAD0AAAABAAAAAQAAAD4AAAABAAAAAAEAADoAAAACAAAAAAABAQEBAQEIAAAAAQAAAAABAQA6AAAAAQAAAAAAAAEDAAAAAQAAAAAAAAE3AAAAAQAAAAEAAABGAAAAAQAAAAAAAAE4AAAAAQAAAAAAAAE+AAAAAgAAAAAAAQABAAEAAgAAAAcAAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAPgAAAAEAAAABAAAAPQAAAAEAAAABAAAAOQAAAAEAAAABAQEBPgAAAAEAAAAAAAABBAAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAOgAAAAEAAAAAAAABQgAAAAEAAAAAAAABQAAAAAEAAAABAAAANwAAAAIAAAAAAAEBAQEBAQYAAAADAAAAAAEBAQEBAQEBAQEANgAAAAEAAAAAAAEAPgAAAAEAAAAAAAEAQAAAAAEAAAAAAQAAQwAAAAEAAAAAAAEABwAAAAEAAAAAAAEALwAAAAEAAAAAAAEAAgAAAAEAAAABAAAARQAAAAEAAAABAAAAAwAAAAEAAAABAAAAAwAAAAEAAAABAAAAAwAAAAEAAAABAAAALgAAAAEAAAAAAAEAPgAAAAEAAAAAAAEANQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAAAAAAEBAQABAQABAAIAAAABAAAAAAABAQEAAAADAAAAAAEBAQABAAABAAAAAQAAAAwAAAAAAAEAAQAAAAABAAEBAQABAAEBAQABAAABAAAAAAAAAQAAAQABAAAAAAEAAAEAAAAtAAAAAQAAAAAAAAE/AAAAAQAAAAABAABDAAAAAQAAAAAAAQAHAAAAAQAAAAAAAQAoAAAAAgAAAAABAQAAAQAABAAAAAIAAAABAAEAAAAAAQEAAAABAAAAAQEAAAIAAAABAAAAAAABAQgAAAABAAAAAQAAADAAAAABAAAAAQAAADoAAAABAAAAAAEAAD4AAAABAAAAAAABAD8AAAABAAAAAAEAAEkAAAADAAAAAQEBAQEBAQEBAQAAAQAAAAIAAAAAAQEBAQEBAAQAAAABAAAAAQAAAAEAAAACAAAAAAEBAQEBAQAEAAAAAQAAAAEAAAAvAAAAAQAAAAAAAQAxAAAAQAAAAAEBAQEBAQEBAQEAAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEMAAAAAwAAAAEBAQEBAQEBAQEAAAEAAAACAAAAAAEBAQEBAQAGAAAAAgAAAAABAQEBAQEANAAAAAEAAAAAAQAAPwAAAAEAAAABAAAAMwAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAAAAAQEBAQABAQABAAIAAAABAAAAAAABAQEAAAADAAAAAAEBAQABAAABAAAAAQAAAAwAAAAAAAEAAQAAAAABAAEBAQABAAEBAQABAAABAAAAAAAAAQAAAQABAAAAAAEAAAEAAAAsAAAAAQAAAAABAABAAAAAAQAAAAEAAABKAAAAAQAAAAAAAQAnAAAAAQAAAAEAAABbAAAAAQAAAAAAAQA6AAAAAQAAAAAAAAEyAAAAAQAAAAAAAAFFAAAAAQAAAAABAABAAAAAAQAAAAAAAQA4AAAAAgAAAAAAAAEAAAABAgAAAAEAAAABAQAAOgAAAAEAAAAAAQAAQgAAAAEAAAAAAAEACwAAAAEAAAAAAAEAMwAAAAEAAAAAAAEADwAAAAEAAAAAAAEAOAAAAAEAAAAAAQAABwAAAAEAAAAAAQAAMgAAAAIAAAAAAAABAQEBAAYAAAACAAAAAAAAAQEBAQA2AAAAAQAAAAAAAQAHAAAAAQAAAAAAAQAzAAAAAQAAAAAAAAFKAAAAAQAAAAEAAAA9AAAAAQAAAAABAAAHAAAAAgAAAAABAAABAAAAPgAAAAIAAAAAAQAAAQAAAD8AAAABAAAAAAAAAUAAAAABAAAAAAEAACwAAAABAAAAAAABAAsAAAABAAAAAAABAAYAAAABAAAAAAEAACwAAAABAAAAAAABAA8AAAABAAAAAAABAAIAAAABAAAAAAEAAD0AAAABAAAAAAEAADcAAAABAAAAAAEAAEgAAAABAAAAAQAAAC0AAAABAAAAAQABAAQAAAABAAAAAAABAAcAAAABAAAAAAABADIAAAABAAAAAQAAAAQAAAABAAAAAAEAAAcAAAABAAAAAAEAADIAAAACAAAAAQEAAAAAAQACAAAAAgAAAAABAAAAAAEABgAAAAIAAAAAAQAAAAABAD0AAAABAAAAAQAAATgAAAABAAAAAAAAAQcAAAABAAAAAAAAAT4AAAABAAAAAQAAAAQAAAABAAAAAAABADoAAAABAAAAAQAAAUUAAAABAAAAAQAAADsAAAABAAAAAAEAADoAAAABAAAAAQAAAEEAAAABAAAAAAEAADoAAAABAAAAAAAAAUQAAAABAAAAAAABADIAAAABAAAAAAABAEQAAAABAAAAAAAAAQkAAAABAAAAAAEAAAIAAAACAAAAAAEAAAEAAAArAAAAAQAAAAAAAAFFAAAAAQAAAAAAAAFHAAAAAQAAAAEAAAAHAAAAAQAAAAEAAAAvAAAAAQAAAAAAAAEJAAAAAQAAAAAAAQA1AAAAAQAAAAAAAAENAAAAAQAAAAAAAQA+AAAAAQAAAAEAAAA/AAAAAQAAAAAAAAE8AAAAAQAAAAABAABCAAAAAQAAAAAAAQA0AAAAAQAAAAAAAQA3AAAAAQAAAAAAAAEDAAAAAwAAAAEBAQEBAQEBAQEAAAEAAAAHAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAAAHAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBACoAAAABAAAAAAEAAAUAAAABAAAAAAEAAAcAAAABAAAAAQAAASAAAAABAAAAAAABAAIAAAABAAAAAAAAAQQAAABAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBARkAAAABAAAAAAAAATUAAAABAAAAAAEAADIAAAABAAAAAAABAAkAAAABAAAAAAABAAsAAAABAAAAAAABACkAAAABAAAAAAABAAkAAAABAAAAAAABAA8AAAABAAAAAAABACUAAAACAAAAAAABAAABAABTAAAAAgAAAAAAAAEAAAEAPgAAAAEAAAAAAAABBAAAAAEAAAAAAAEAWwAAAAEAAAAAAQEAAgAAAAEAAAAAAAABJAAAAAEAAAABAQAABwAAAAEAAAABAAAABQAAAAEAAAABAAABMQAAAAQAAAABAQEBAQEBAQEBAQEBAQEBBAAAAAQAAAABAQEBAQEAAQEBAQEBAQEBAwAAAAEAAAAAAAABQAAAAAEAAAAAAAEAAgAAAAEAAAAAAQAAAgAAAAEAAAABAAAALAAAAAEAAAAAAAABAwAAAAEAAAABAAAAAwAAAAEAAAAAAQAAUAAAAAEAAAAAAAABKwAAAAEAAAABAAAAUgAAAAEAAAAAAAABMwAAAAEAAAAAAQAAMAAAAAEAAAAAAAEANwAAAAEAAAAAAAEABwAAAAEAAAAAAAEADgAAAAEAAAAAAQAACwAAAAEAAAAAAAABKAAAAAEAAAAAAAEANwAAAAEAAAAAAAEABwAAAAEAAAAAAAEACgAAAAEAAAAAAQAACwAAAAEAAAAAAAABMwAAAAEAAAABAAAAPwAAAAEAAAAAAAABSAAAAAEAAAAAAAEAJwAAAAEAAAABAAAAJQAAAAEAAAAAAAABQwAAAAEAAAABAAAACwAAAAIAAAAAAAABAAEAADQAAAABAAAAAQAAABEAAAABAAAAAQAAAC0AAAABAAAAAAEAAT8AAAABAAAAAAAAAQMAAAABAAAAAAABAAcAAAABAAAAAAABAD0AAAABAAAAAAAAAUAAAAABAAAAAAABADQAAAADAAAAAQEBAQEBAQEBAQABQwAAAAEAAAAAAAABCAAAAAEAAAAAAQAAOgAAAAIAAAAAAAABAAAAASoAAAABAAAAAQAAAFQAAAABAAAAAAAAATAAAAACAAAAAAABAAAAAAEBAAAABAAAAAABAAEBAQEBAQEBAQEBAAABAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAwAAAAAQAAAAAAAQA/AAAAAQAAAAEAAAA4AAAAAQAAAAABAAACAAAAAQAAAAAAAAEEAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAqAAAAAQAAAAAAAAE+AAAAAQAAAAEAAAAGAAAAAQAAAAAAAAE4AAAAAQAAAAEAAAADAAAAAQAAAAAAAQACAAAAAQAAAAAAAAEBAAAAAQAAAAAAAQAGAAAAAgAAAAAAAQAAAAEALgAAAAEAAAABAAAAAwAAAAEAAAAAAAEAAgAAAAEAAAAAAAABAQAAAAEAAAAAAAEABwAAAAEAAAAAAAEAAgAAAAEAAAAAAAEAKwAAAAEAAAABAAAABgAAAAEAAAAAAAABBwAAAAEAAAABAAAAMAAAAAIAAAAAAAEAAAAAAQ4AAAABAAAAAQAAACcAAABAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQoAAAABAAAAAAEAABQAAAABAAAAAAEAACgAAAABAAAAAQAAAAIAAAABAAAAAAEAADwAAAACAAAAAAAAAQEAAAANAAAAAQAAAAEAAAAyAAAAAQAAAAEAAAATAAAAAQAAAAAAAAEpAAAAAgAAAAAAAQAAAAABQQAAAAEAAAABAAAANgAAAAIAAAAAAQEAAAEAAAQAAAABAAAAAQAAAE4AAAACAAAAAQABAAEAAAApAAAAAQAAAAABAAAFAAAAAQAAAAEAAAA/AAAAAQAAAAAAAAEBAAAAAgAAAAAAAQEAAQABAgAAAAIAAAAAAAABAAABAA8AAAABAAAAAQAAACIAAAABAAAAAAEAAAUAAAABAAAAAQAAAQEAAAACAAAAAAABAQABAAECAAAAAgAAAAAAAAEAAAEADwAAAAEAAAABAAAAIgAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEAAQABAAMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQABAAEAAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAAEAAAAABAAAAAAAAATYAAAABAAAAAAABAD8AAAABAAAAAAEAADEAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEAAQABAAMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAADkAAAABAAAAAAEAAC8AAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQABAAEAAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAMwAAAAEAAAABAAAANQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAADwAAAABAAAAAAAAATwAAAABAAAAAAAAAUYAAAAFAAAAAAAAAQEBAQEBAQEBAQEBAQEBAQAuAAAAAQAAAAABAAAEAAAAAQAAAAAAAQADAAAAAQAAAAAAAQAFAAAAAQAAAAEAAABBAAAAAQAAAAABAAA9AAAAAQAAAAABAAA6AAAAAQAAAAABAQABAAAAAQAAAAABAQA/AAAAAQAAAAAAAQBBAAAAAQAAAAAAAAFBAAAAAQAAAAEAAAA2AAAAAwAAAAABAAAAAAEAAAABAAIAAAABAAAAAAABADMAAAABAAAAAQAAAAgAAAABAAAAAAEAAAQAAAABAAAAAAAAATUAAAADAAAAAAAAAQEAAQABAAAANwAAAAMAAAAAAAABAAEAAQEBAQEBAAAAAQAAAAEBAAABAAAADgAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEALgAAAAEAAAABAQEABAAAAAEAAAABAQEBAwAAAAEAAAABAQEBBAAAAAIAAAAAAAEBAQEAAAIAAAABAAAAAAABAC0AAAABAAAAAAEAAAUAAAABAAAAAAABAAYAAAABAAAAAQAAAD8AAAABAAAAAAEAADsAAAABAAAAAAABAEMAAAACAAAAAAAAAQEAAAAxAAAAAgAAAAEBAQEBAQEACwAAAAEAAAAAAAEAAgAAAAMAAAAAAAEAAQABAQEBAQAtAAAAAwAAAAEBAAABAQAAAQEAAAEAAAAHAAAAAAEBAAABAQAAAQEAAAEBAAABAQAAAQEAAAEBAAEAAAAHAAAAAAAAAQEAAAEBAAABAQAAAQEAAAEBAAABAQAAADMAAAABAAAAAQAAAAMAAAABAAAAAQAAAAYAAAACAAAAAQAAAAABAAAzAAAAAgAAAAAAAAEBAQEBAgAAAAEAAAABAAAAAgAAAAEAAAABAQAAOQAAAAQAAAAAAQEBAAEBAQEBAQEAAAEAAQAAAAIAAAAAAQEBAQEAADcAAAABAAAAAAAAAQMAAAABAAAAAAAAAQUAAAABAAAAAAEAAD4AAAABAAAAAAABADUAAAACAAAAAAAAAQEAAQA4AAAAAwAAAAAAAAEAAQABAQEBAQEAAAABAAAAAQEAAAgAAAABAAAAAAAAAQEAAAAFAAAAAAAAAQEBAQEBAQEAAAAAAQEBAQAuAAAAAQAAAAEBAQEEAAAAAgAAAAEBAQEBAAAAAgAAAAIAAAABAQEBAQAAAAMAAAACAAAAAAABAQEBAQACAAAAAQAAAAAAAQAuAAAAAQAAAAABAAACAAAAAwAAAAAAAQAAAAEAAAABAAEAAAADAAAAAAABAAAAAQAAAAEAAwAAAAMAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAA+AAAAAgAAAAAAAAEBAAAALgAAAAEAAAABAQAACwAAAAEAAAAAAAEAAgAAAAIAAAAAAAEAAQABAC4AAAACAAAAAQEAAAEBAAACAAAABgAAAAAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQIAAAABAAAAAAEAAAEAAAAFAAAAAAAAAQAAAAEAAAABAAAAAQEAAAA5AAAAAQAAAAABAAA6AAAAAQAAAAAAAQBIAAAAAQAAAAAAAAE1AAAAAgAAAAAAAAEBAAABAgAAAAEAAAABAAAAMwAAAAUAAAAAAAABAAEAAQEBAQEBAQEBAQEAAAEAAAAKAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAAEAAQEBAQEBAAMAAAACAAAAAAAAAQEBAQA2AAAAAQAAAAABAABAAAAAAQAAAAABAQABAAAAAgAAAAABAQEBAQEAMgAAAAEAAAABAAAABAAAAAEAAAAAAQAAAwAAAAEAAAAAAQAABAAAAAEAAAAAAAABMQAAAAEAAAAAAQAAPwAAAAEAAAAAAAEBRAAAAAEAAAAAAAABOAAAAAUAAAAAAAABAAEAAQEBAQEBAQEBAQEAAAgAAAABAAAAAAAAAQEAAAAGAAAAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEANAAAAAMAAAAAAAEAAAEBAQEBAQE/AAAAAQAAAAAAAQAFAAAAAQAAAAEAAAAwAAAAAQAAAAEBAQEJAAAAAQAAAAAAAQABAAAAAQAAAAABAAAFAAAAAQAAAAABAQAtAAAAAQAAAAEBAAAEAAAAAQAAAAEBAQADAAAAAQAAAAEBAQAEAAAAAgAAAAAAAQEBAAAAAgAAAAEAAAAAAAEALgAAAAEAAAAAAQAABAAAAAEAAAAAAAEAAgAAAAIAAAAAAAEAAAABAAUAAAABAAAAAQAAADYAAAABAAAAAAEBAAEAAAABAAAAAAAAATYAAAABAAAAAAEAAAMAAAAGAAAAAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAgAAAAEAAAAAAQAAQQAAAAEAAAABAAAANgAAAAEAAAABAAEAQAAAAAUAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAAEAAAAFAAAAAAEBAQEBAQAAAAABAQEBAQEBAQA3AAAAAgAAAAAAAQAAAAEASAAAAAEAAAAAAAEAOQAAAAIAAAAAAAABAQEBADIAAAABAAAAAQEAAAQAAAABAAAAAAEBAAMAAAABAAAAAAEBAAQAAAACAAAAAAAAAQEAAAA9AAAAAQAAAAEAAAAyAAAAAQAAAAAAAAFFAAAAAQAAAAEAAAADAAAAAQAAAAEAAAA8AAAAAwAAAAABAQAAAQEBAQEBAUcAAAABAAAAAAAAAS4AAAABAAAAAQEBAT8AAAABAAAAAAEAAAEAAAABAAAAAAEAAAIAAAAGAAAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAgAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAALgAAAAEAAAABAAEAAwAAAAcAAAAAAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEABwAAAAEAAAAAAQAAMgAAAAEAAAABAAAAQgAAAAMAAAAAAQEBAQEBAQEBAQABAAAAAgAAAAABAQEBAQEAOQAAAAMAAAAAAQAAAAABAAEAAQA2AAAAAQAAAAEAAAAEAAAAAQAAAAABAAA+AAAAAQAAAAABAQA7AAAAAQAAAAEBAQEHAAAAAwAAAAAAAQEBAQEBAQEBAAEAAAABAAAAAAEAAAUAAAABAAAAAAEBADQAAAACAAAAAAABAAAAAQAJAAAAAQAAAAEAAAA1AAAAAQAAAAABAAA+AAAAAQAAAAABAQABAAAAAQAAAAABAQE7AAAAAQAAAAABAAABAAAAAQAAAAABAAABAAAAAQAAAAABAAAIAAAAAQAAAAAAAQAvAAAAAQAAAAABAABCAAAABgAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAAAFAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQA0AAAAAQAAAAAAAAEJAAAAAQAAAAABAAA1AAAAAQAAAAEAAAADAAAAAQAAAAEAAAAEAAAAAQAAAAAAAQADAAAAAQAAAAAAAQA1AAAAAQAAAAAAAQABAAAAAQAAAAAAAQA1AAAAAwAAAAEAAAABAAAAAQAAAAEAAAAHAAAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAEAAAAGAAAAAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABNwAAAAEAAAAAAQABNwAAAAEAAAAAAAEACwAAAAEAAAAAAAABAgAAAAIAAAAAAAABAQAAADQAAAACAAAAAAEAAAEAAAE9AAAAAQAAAAEAAAADAAAAAQAAAAEAAAAEAAAAAQAAAAAAAQA/AAAAAQAAAAABAQAxAAAAAQAAAAEAAAADAAAAAQAAAAABAAAKAAAAAQAAAAAAAAEBAAAAAQAAAAAAAAFAAAAAAQAAAAEAAAA2AAAAAgAAAAABAQEBAAAARQAAAAEAAAAAAAEAMAAAAAEAAAABAQAADgAAAAIAAAAAAAEAAAABADQAAAACAAAAAAAAAQEAAAFJAAAAAQAAAAEAAAAsAAAAAgAAAAAAAAEAAQABAgAAAAEAAAABAQAACAAAAAEAAAAAAAABAQAAAAUAAAAAAAABAQEBAQEBAQAAAAABAQEBADUAAAABAAAAAAEAAAQAAAABAAAAAAAAATMAAAABAAAAAAAAAQQAAAACAAAAAQAAAAEAAAACAAAAAgAAAAEAAAABAAAAAwAAAAIAAAAAAAEAAAABAAIAAAABAAAAAAABACsAAAAFAAAAAAAAAQABAAEBAQEBAQEBAQEBAAABAAAABQAAAAABAQEBAQEBAQEBAQEBAQEBAAAAAgAAAAEAAAAAAAABBQAAAAIAAAAAAAABAQEBACsAAAACAAAAAAAAAQABAAECAAAAAQAAAAEBAAAIAAAAAQAAAAAAAAEFAAAAAgAAAAAAAAEBAQEAOQAAAAIAAAAAAAABAAABADkAAAABAAAAAAAAAQQAAAABAAAAAAAAAUEAAAABAAAAAAEAAAMAAAABAAAAAAEAADMAAAABAAAAAAEAAAkAAAABAAAAAAAAATAAAAABAAAAAAAAARAAAAABAAAAAAEAAD0AAAACAAAAAAAAAQEBAQA0AAAAAQAAAAABAQADAAAAAQAAAAABAAA1AAAAAQAAAAAAAQAEAAAAAQAAAAAAAAEJAAAAAQAAAAABAAAuAAAABQAAAAAAAAEAAQABAQEBAQEBAQEBAQAAAQAAAAUAAAAAAQEBAQEBAQEBAQEBAQEBAQAAAAIAAAABAAAAAAAAAQEAAAAGAAAAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEALQAAAAEAAAAAAAEAAwAAAAIAAAAAAAABAAAAAQIAAAACAAAAAAAAAQAAAAEEAAAAAgAAAAABAAAAAQAAAgAAAAEAAAAAAQAAMQAAAAEAAAAAAAEAAQAAAAEAAAAAAAEABgAAAAEAAAABAAAAQAAAAAIAAAAAAQAAAAEAADQAAAAEAAAAAAEBAQEAAAAAAQEBAQAAAAQAAAACAAAAAAAAAQEBAQA/AAAAAwAAAAAAAAEAAQAAAAABADYAAAABAAAAAAEBAEcAAAACAAAAAAEBAAEAAAA6AAAAAQAAAAABAQA1AAAAAQAAAAEBAQAOAAAABAAAAAAAAQEBAQEBAQEBAQEBAQA3AAAAAQAAAAAAAQABAAAAAgAAAAABAQEBAAAAQQAAAAEAAAAAAQEAOgAAAAEAAAAAAAEAAQAAAAEAAAAAAQAAAQAAAAEAAAABAQAANgAAAAEAAAAAAAEABAAAAAEAAAAAAAEABwAAAAEAAAABAAAANgAAAAIAAAAAAAABAAEAAD0AAAADAAAAAAEBAQEBAQEBAQEAAQAAAAYAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAzAAAAAQAAAAAAAAEDAAAAAQAAAAAAAAEGAAAAAQAAAAAAAAEBAAAAAQAAAAEAAAA2AAAAAQAAAAAAAQE7AAAAAwAAAAABAQEBAQEBAQAAAAYAAAADAAAAAAAAAQEBAQEBAQEANAAAAAEAAAAAAAEAAwAAAAEAAAAAAAEABQAAAAEAAAABAAAAOQAAAAIAAAABAQEAAAEAAD4AAAABAAAAAQABAQQAAAACAAAAAAABAAEBAAA0AAAAAQAAAAAAAQAEAAAAAQAAAAAAAQAHAAAAAQAAAAEAAAAzAAAAAgAAAAEBAAEAAQAAPwAAAAUAAAAAAAABAQEAAQABAQEBAQEBAQEBAAEAAAACAAAAAAEBAQEAAAAyAAAAAQAAAAEBAQAEAAAAAQAAAAABAQEDAAAAAQAAAAABAQEEAAAAAgAAAAAAAAEBAQAAMAAAAAEAAAABAQAABQAAAAEAAAAAAQEAAwAAAAEAAAAAAQEAPgAAAAEAAAAAAAEABgAAAAIAAAAAAAEAAAAAATYAAAABAAAAAAEBATcAAAABAAAAAQEBAQMAAAADAAAAAAAAAQEBAQEBAAAABwAAAAIAAAAAAQEBAQEBAAIAAAABAAAAAAEBADQAAAADAAAAAAABAAAAAAEAAAABBAAAAAEAAAAAAQAAOAAAAAEAAAAAAQAAAQAAAAEAAAAAAAEAAgAAAAEAAAAAAQAAMwAAAAEAAAAAAAABBQAAAAEAAAABAAAAAwAAAAEAAAABAAAAPAAAAAIAAAAAAQEAAAEBAAEAAAABAAAAAAEBAAIAAAACAAAAAAAAAQEAAAAxAAAAAgAAAAEBAQABAQAAAgAAAAcAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQAAAAcAAAAAAQAAAAABAAEBAQEBAQEBAQEBAQEBAQEBAQEANAAAAAMAAAAAAQAAAAABAAAAAQACAAAAAgAAAAABAQAAAQAAMgAAAAEAAAABAAEABAAAAAEAAAABAQABAwAAAAEAAAABAQABBAAAAAIAAAAAAAEBAAEAAAIAAAABAAAAAAABADIAAAABAAAAAAABAAIAAAABAAAAAAABAAcAAAABAAAAAQAAAD4AAAABAAAAAAABATcAAAABAAAAAAEBAAIAAAABAAAAAAABAAEAAAACAAAAAAAAAQEBAAAyAAAAAQAAAAEBAAADAAAAAwAAAAABAQAAAQEAAAEBAAEAAAADAAAAAAEBAAABAQAAAQEAAQAAAAIAAAAAAAABAQAAAAEAAAAEAAAAAAAAAQEAAAEBAAABAQAAADMAAAABAAAAAAAAAQcAAAABAAAAAAAAAQMAAAABAAAAAQAAADcAAAABAAAAAAABAAEAAAABAAAAAAEAADMAAAABAAAAAAABAQQAAAACAAAAAQAAAQEAAAALAAAAAQAAAAAAAQAxAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABQAAAAABAQEBAQEBAQEBAQEBAQEBAQEAMAAAAAEAAAAAAAEAAwAAAAIAAAAAAQEBAQAAAAIAAAACAAAAAAEBAQEAAAAFAAAAAwAAAAABAQEBAAABAQEAADQAAAACAAAAAAEAAAAAAAEBAAAAAQAAAAAAAQA6AAAAAQAAAAABAAADAAAAAQAAAAABAAAEAAAAAQAAAAAAAAE9AAAAAwAAAAAAAAEBAAABAQAAADEAAAACAAAAAQEBAQEBAQANAAAAAQAAAAABAAABAAAAAgAAAAAAAAEBAQEANAAAAAQAAAAAAQEBAAEBAQEBAQEAAQEAAQAAAAIAAAAAAQEBAQEAADIAAAABAAAAAQEAAQQAAAACAAAAAAEBAAEAAAACAAAAAgAAAAABAQABAAAAAwAAAAIAAAAAAAABAQABADgAAAABAAAAAAABAAUAAAACAAAAAQAAAAEAAAA4AAAAAwAAAAAAAAEBAAABAAABADUAAAACAAAAAQAAAAABAAAEAAAAAQAAAAABAAADAAAAAQAAAAABAAA+AAAAAQAAAAABAQE0AAAABQAAAAAAAAEAAQABAQEBAQEBAQEBAQAABQAAAAQAAAAAAQEBAQEBAQEAAAAAAAABAQAAAAIAAAAAAAABAQEBAAEAAAADAAAAAAAAAQEBAQEBAQEALQAAAAIAAAABAQABAQEAAAIAAAAHAAAAAAABAQAAAQEAAAEBAAABAQAAAQEAAAEBAAABAAEAAAABAAAAAAEAAAEAAAAFAAAAAAABAQAAAQEAAAEBAAABAQEAAQA1AAAAAgAAAAAAAAEAAAABAwAAAAEAAAABAQAANwAAAAEAAAAAAAEAAwAAAAEAAAAAAAEAPQAAAAIAAAABAQEBAQAAAAEAAAABAAAAAAEAAAMAAAACAAAAAAAAAQEAAAA5AAAAAgAAAAEBAQEAAQEANQAAAAEAAAAAAQAADAAAAAEAAAABAAAANwAAAAEAAAABAQABQAAAAAIAAAAAAAABAQEAAQIAAAABAAAAAQABAAEAAAACAAAAAAEBAQEAAAAyAAAAAwAAAAABAAAAAQAAAAEAAAIAAAAGAAAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAgAAAAEAAAABAAAAAgAAAAEAAAABAAAANQAAAAEAAAABAAAAAwAAAAEAAAABAAAABgAAAAEAAAABAAAANgAAAAEAAAAAAQEANwAAAAEAAAAAAQEBAwAAAAMAAAAAAAABAQABAQEAAAAHAAAAAgAAAAABAQABAQEAAgAAAAEAAAAAAQEANAAAAAQAAAAAAAEBAQABAQEBAQEBAAAAAQAAAAEAAAAAAQAAAQAAAAIAAAABAQEBAQAAADgAAAACAAAAAAABAAAAAQACAAAAAQAAAAAAAQAzAAAAAQAAAAAAAQAIAAAAAQAAAAAAAAFGAAAAAQAAAAABAAA2AAAAAgAAAAABAQAAAQEAAQAAAAEAAAAAAQEANQAAAAIAAAABAQEAAQEAAAsAAAABAAAAAAABAAEAAAAEAAAAAAABAQEBAQEBAQEBAQEBADQAAAADAAAAAAEAAAAAAQEAAAEBAgAAAAIAAAAAAQEAAAEAADYAAAABAAAAAAABAAEAAAABAAAAAAABAAIAAAACAAAAAAABAAAAAQADAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAAtAAAAAgAAAAAAAAEBAAAARQAAAAEAAAAAAAEAAgAAAAEAAAAAAAEAAQAAAAIAAAAAAAABAQAAADYAAAAHAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAAAGAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEALgAAAAIAAAABAQAAAQEAAAIAAAAHAAAAAAEBAAABAQAAAQEAAAEBAAABAQAAAQEAAAEBAAEAAAAHAAAAAAAAAQEAAAEBAAAAAAAAAQEAAAEBAAABAQAAAC0AAAACAAAAAAEAAAEAAAACAAAAAwAAAAAAAAEAAAABAAAAAQEAAAACAAAAAAAAAQAAAAECAAAAAQAAAAABAAACAAAAAwAAAAAAAAEAAAABAAAAATsAAAABAAAAAQEAADgAAAAFAAAAAAEBAQEAAAAAAQEBAQEBAQEBAQABAAAAAQAAAAABAQA0AAAAAQAAAAAAAQADAAAAAgAAAAABAQEBAQAAAgAAAAIAAAAAAQEBAQEAAAUAAAADAAAAAAEBAQEBAAEBAQEANAAAAAMAAAAAAAEAAAEBAQABAQECAAAAAgAAAAABAQEAAQAAOAAAAAEAAAABAAAAAwAAAAEAAAABAAAABAAAAAEAAAAAAAEAMAAAAAEAAAABAQEADgAAAAEAAAAAAQAAAgAAAAEAAAAAAQAALwAAAAEAAAAAAQAAAQAAAAIAAAAAAAEAAAABAAEAAAADAAAAAAABAAAAAQAAAAEAAwAAAAIAAAABAAAAAQAAAAIAAAABAAAAAQAAADYAAAACAAAAAAAAAQEAAAE2AAAAAQAAAAEBAQEDAAAAAwAAAAAAAAEBAQEBAQAAAAsAAAABAAAAAAEBAC0AAAACAAAAAQEAAQEAAAADAAAABgAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAMAAAABAAAAAQAAAAEAAAADAAAAAAABAAAAAQEBAAEALQAAAAEAAAABAQAAQQAAAAEAAAABAQAACgAAAAIAAAAAAAABAQAAAAEAAAADAAAAAAAAAQEAAAEBAAAALQAAAAIAAAABAQEBAQEBAAIAAAAHAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAAAHAAAAAAEAAAAAAQABAQEBAQEAAAAAAQABAAEBAQEBADQAAAAEAAAAAAEBAAABAQEBAQEAAAEAAAEAAAACAAAAAAEBAQEBAAAyAAAAAQAAAAAAAQAEAAAAAQAAAAAAAAEDAAAAAQAAAAAAAAE9AAAAAgAAAAEBAAABAAAAAQAAAAEAAAAAAQAAOwAAAAUAAAAAAAABAQEBAQABAQEBAQEBAQEBAAIAAAABAAAAAQEAAEAAAAACAAAAAAAAAQABAAAwAAAAAQAAAAEBAQELAAAAAgAAAAAAAAEBAQEAOAAAAAEAAAABAAAACgAAAAEAAAABAAAANgAAAAEAAAAAAAEAAwAAAAEAAAAAAAEAMQAAAAUAAAAAAAABAAEAAQEBAQEBAQEBAQEAAAUAAAAGAAAAAAEBAQEBAQEBAQEAAAAAAQABAQEBAQEAAwAAAAIAAAAAAAABAQEBADUAAAACAAAAAAABAAAAAQACAAAAAgAAAAABAAAAAQAANwAAAAEAAAAAAAEACQAAAAEAAAABAAAANgAAAAEAAAAAAAEACQAAAAEAAAABAAAALwAAAAEAAAABAQEBBAAAAAIAAAAAAQEBAQAAAAIAAAACAAAAAAEBAQEAAAADAAAAAgAAAAAAAAEBAQEAOAAAAAEAAAAAAAEABwAAAAEAAAABAAAANwAAAAEAAAAAAAABAwAAAAEAAAAAAQAANAAAAAEAAAAAAAEAAwAAAAEAAAAAAQAAAwAAAAEAAAAAAQAABgAAAAEAAAAAAQAANgAAAAQAAAAAAQEBAAEBAQEBAQEAAQEAAQAAAAIAAAAAAQEBAQAAADcAAAABAAAAAQAAAAMAAAABAAAAAQAAAAgAAAABAAAAAAABADYAAAABAAAAAAABAAMAAAABAAAAAQAAADIAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAACAAAAAAEAAAABAAABAAAAAwAAAAABAAAAAQAAAAEAAAIAAAADAAAAAAAAAQAAAAEAAAABAQAAAAEAAAAAAAABOAAAAAIAAAAAAAEAAQAAADUAAAACAAAAAQAAAQEAAAACAAAABwAAAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQADAAAABQAAAAAAAQAAAAEAAAABAAAAAQEAAAEALQAAAAEAAAAAAQEACAAAAAEAAAAAAAEBOgAAAAEAAAAAAAEACQAAAAEAAAABAAAAOQAAAAEAAAAAAQAAAQAAAAEAAAAAAQAAOgAAAAEAAAAAAQABQQAAAAEAAAAAAQEAPgAAAAEAAAAAAQAAAQAAAAEAAAAAAQAAAwAAAAEAAAAAAAABMwAAAAEAAAAAAQABEQAAAAEAAAAAAQEANAAAAAIAAAAAAQEBAAEBAAEAAAABAAAAAAEBADwAAAAEAAAAAAEBAAABAQAAAQEAAAEBADUAAAABAAAAAAAAAQQAAAABAAAAAAEAAAgAAAABAAAAAAAAAQMAAAABAAAAAAEAAC0AAAABAAAAAQABAAgAAAABAAAAAQEAAQQAAAACAAAAAAABAQABAAACAAAAAQAAAAAAAQAxAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABAAAAAABAQEBAQEBAQEBAQEBAQAwAAAAAQAAAAEBAQARAAAAAQAAAAAAAQA0AAAAAgAAAAABAQAAAAEAAQAAAAEAAAAAAAEAOgAAAAEAAAABAAAACAAAAAEAAAAAAAEAAwAAAAEAAAAAAAEAMwAAAAIAAAAAAQEAAAEBAAEAAAABAAAAAAEBAAIAAAACAAAAAAAAAQEAAAAyAAAAAgAAAAEBAQEBAQAAAgAAAAIAAAAAAAEBAAEAAQgAAAACAAAAAQEAAQABAAABAAAAAgAAAAAAAAEBAQEAMQAAAAcAAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAgAAAAIAAAAAAAABAAAAATEAAAABAAAAAAEAABEAAAABAAAAAAEBADQAAAACAAAAAAAAAQABAQABAAAAAQAAAAABAQA8AAAABAAAAAABAQAAAQEAAAEBAAABAQABAAAAAgAAAAAAAAEBAAAAMgAAAAIAAAABAQEAAQEAAAIAAAACAAAAAAABAAEAAQAIAAAAAgAAAAEAAQABAAAAAQAAAAIAAAAAAAABAQEAADIAAAABAAAAAQAAAAgAAAABAAAAAAABADcAAAAFAAAAAAEBAQEAAAAAAQEBAQAAAAABAQABAAAABAAAAAABAQAAAAABAQEBAQEBAQAwAAAAAQAAAAEBAQERAAAAAQAAAAAAAQAzAAAAAgAAAAABAQAAAQEAAQAAAAEAAAAAAQEANwAAAAEAAAABAQAAAgAAAAIAAAAAAAABAAEAAQgAAAACAAAAAAEAAQABAAAwAAAAAQAAAAEAAQBHAAAAAwAAAAABAQEBAQEBAQAAADUAAAABAAAAAAABAQkAAAABAAAAAAEBADkAAAAFAAAAAAEBAQEBAQEBAQEBAQEBAQEAAAA3AAAAAQAAAAAAAQADAAAAAQAAAAAAAAEBAAAAAQAAAAAAAAEBAAAAAQAAAAAAAAE8AAAAAwAAAAAAAAEAAQABAAABADkAAAABAAAAAAEAAAQAAAABAAAAAAABAAIAAAABAAAAAAABADoAAAACAAAAAAABAQEAAAA6AAAAAgAAAAAAAQAAAAABBQAAAAQAAAABAAEAAQEBAQEBAQEBAQEANgAAAAEAAAABAQAAAgAAAAcAAAAAAQEAAAEBAAABAQAAAQEAAAEBAAABAQAAAQEAOgAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAIAAAAAAAABAAABADoAAAABAAAAAAEAAAMAAAABAAAAAAEAADsAAAAEAAAAAAABAQEAAAABAAABAQAAADcAAAACAAAAAAABAQEBAQECAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQA6AAAAAQAAAAEBAQEDAAAAAQAAAAEBAQE2AAAAAQAAAAAAAQAEAAAAAQAAAAABAAABAAAAAQAAAAAAAAE4AAAAAgAAAAAAAQEBAQAABgAAAAMAAAABAAAAAAABAQEBAQA1AAAAAQAAAAAAAAEGAAAAAwAAAAABAAAAAAEAAAABADYAAAABAAAAAAABAAUAAAABAAAAAAAAAQEAAAABAAAAAAAAATcAAAACAAAAAAABAQAAAQECAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAA1AAAAAQAAAAAAAQEDAAAABwAAAAAAAQEBAAAAAAABAQEAAAAAAAEBAQAAAAAAAQA7AAAAAwAAAAEAAAAAAAEAAAAAAQEAAAABAAAAAQAAADYAAAABAAAAAAEBAAQAAAACAAAAAAAAAQEBAQECAAAAAQAAAAEAAAA6AAAABAAAAAAAAAEBAQEBAQEBAQEAAAA7AAAAAwAAAAAAAQAAAAEAAAABAAEAAAADAAAAAAABAAAAAQAAAAEAOQAAAAEAAAAAAAEBPAAAAAEAAAAAAAABBQAAAAIAAAABAAEAAQAAAAEAAAABAAAAAAEBADUAAAACAAAAAAABAAEAAAACAAAABwAAAAAAAQABAAEAAQABAAEAAQAAAAABAAEAAQABAAA6AAAAAwAAAAAAAQABAAAAAQAAADkAAAABAAAAAQEBAQIAAAAHAAAAAAEBAQEBAQEBAAAAAAEBAQEAAAAAAQEBAQAAADoAAAACAAAAAQEBAQEAAAACAAAAAgAAAAEBAQEBAAAANgAAAAEAAAABAAAAAgAAAAcAAAAAAQABAAEAAAABAAEAAQAAAAEAAQABAAAAAQAANgAAAAEAAAABAAAABgAAAAMAAAABAAAAAAABAQEAAAA1AAAAAgAAAAAAAQEBAQEABQAAAAQAAAAAAQEBAAEBAQEBAQEAAAEAOgAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAANgAAAAIAAAAAAAEBAAABAQYAAAADAAAAAAEBAQEAAAEBAAAANQAAAAEAAAAAAAEAAwAAAAcAAAAAAAABAAEAAQABAAEAAQABAAEBAQABAQEAAQEANQAAAAIAAAAAAAEBAQEBAQIAAAAFAAAAAAEBAQEBAQEBAQEBAQEBAQEAAAABAAAAAQAAAAABAQA+AAAAAgAAAAAAAAEBAAAAPAAAAAIAAAAAAQEBAQAAADwAAAADAAAAAAAAAQABAQEBAAAAPgAAAAEAAAAAAAEAAgAAAAIAAAAAAAEAAAABADoAAAABAAAAAAAAAQEAAAABAAAAAQAAADgAAAACAAAAAAABAQEBAQEDAAAABgAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBADUAAAABAAAAAAABAAMAAAAEAAAAAAABAAEAAQABAAEAAQABADgAAAABAAAAAAABAQYAAAABAAAAAAEBAAIAAAABAAAAAAABADoAAAABAAAAAQEBAAMAAAABAAAAAQEBADcAAAABAAAAAQAAAAMAAAADAAAAAAEAAAAAAAEAAQAAAQAAAAEAAAAAAQAAOwAAAAUAAAAAAQEBAQEBAQEBAQEBAAABAQEBADwAAAABAAAAAAAAAQEAAAABAAAAAAAAATcAAAABAAAAAAABAAMAAAABAAAAAAABAQEAAAABAAAAAAABAQEAAAABAAAAAAABAQEAAAABAAAAAAABADUAAAABAAAAAAABAAMAAAAGAAAAAAAAAQAAAAEAAAABAAAAAQAAAAEAAAEBNgAAAAEAAAAAAAEABwAAAAMAAAAAAAABAQEBAQEAAQA7AAAAAQAAAAABAAE+AAAAAQAAAAEAAAABAAAAAQAAAAEAAAA9AAAAAQAAAAABAQADAAAAAQAAAAABAQA9AAAAAgAAAAAAAAEBAAAAOAAAAAEAAAAAAQAAAwAAAAYAAAAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQA1AAAAAQAAAAAAAQEDAAAABAAAAAABAQEBAQEBAQEBAQEBAAACAAAAAQAAAAAAAQA1AAAAAgAAAAAAAQAAAAEAAgAAAAYAAAAAAAABAAEAAQABAAEAAQABAAAAAQAAAAE8AAAAAwAAAAABAQEBAQEBAQAAADsAAAAHAAAAAAABAAEAAQABAAEAAQABAAEAAQEBAQEBAQABADoAAAACAAAAAAAAAQABAQFAAAAAAgAAAAAAAQAAAAEAPAAAAAMAAAAAAAABAAAAAQEAAAA8AAAAAwAAAAAAAAEAAAABAAAAAQMAAAABAAAAAAABADUAAAABAAAAAAABAQUAAAACAAAAAAEBAQEBAQACAAAAAQAAAAAAAQA6AAAAAgAAAAAAAAEAAQAAAwAAAAEAAAAAAQAAOQAAAAYAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQA2AAAAAQAAAAAAAQADAAAAAQAAAAAAAAFAAAAAAQAAAAABAAABAAAAAQAAAAABAAABAAAAAQAAAAEBAAA2AAAAAQAAAAAAAQAHAAAAAwAAAAAAAQEBAQEBAQEBADsAAAACAAAAAAEAAAABAAA5AAAAAQAAAAEAAAACAAAABwAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAA6AAAAAQAAAAEAAAADAAAAAQAAAAEAAAA6AAAAAQAAAAAAAQABAAAAAQAAAAAAAQABAAAAAQAAAAAAAQABAAAAAQAAAAAAAQA7AAAAAgAAAAAAAAEBAAAAPQAAAAEAAAAAAQAABwAAAAEAAAAAAQAANgAAAAEAAAAAAQAABwAAAAEAAAAAAQAAMwAAAAIAAAAAAAABAQEBAD4AAAACAAAAAAABAAAAAAEDAAAAAQAAAAEAAAAHAAAAAQAAAAEAAAA0AAAAAQAAAAEAAAA9AAAAAgAAAAAAAQEAAQABPgAAAAMAAAABAQEBAQEBAQEBAAABAAAAAgAAAAABAQABAAEABgAAAAIAAAAAAQEAAQABADIAAAACAAAAAAAAAQEBAQE+AAAAAwAAAAEBAQABAQEAAQEAAAEAAAACAAAAAAEAAQABAAAGAAAAAgAAAAABAAEAAQAANgAAAAEAAAAAAAABBwAAAAEAAAAAAAABMwAAAAIAAAAAAAEBAAEAAEAAAAABAAAAAQEAAAEAAAACAAAAAAABAAEAAQAGAAAAAgAAAAAAAQABAAEANwAAAAEAAAABAAAABwAAAAEAAAABAAAAMgAAAAIAAAAAAAABAQEAAD4AAAACAAAAAAABAAABAQACAAAAAgAAAAABAAAAAQAABgAAAAIAAAAAAQAAAAEAADIAAAACAAAAAAAAAQABAAA+AAAAAwAAAAAAAQEBAQEBAAEAAAEAAAABAAAAAAEAAAcAAAABAAAAAAEAADQAAAABAAAAAQEAAD4AAAADAAAAAAEBAQEBAQEAAQAAAQAAAAIAAAAAAAEAAQABAAYAAAACAAAAAAABAAEAAQAyAAAAAgAAAAAAAAEBAAAAAgAAAAEAAAAAAAABBwAAAAEAAAAAAAABMwAAAAMAAAAAAQEBAQEBAQEBAAABAAAAAQAAAAABAAAHAAAAAQAAAAABAAA0AAAAAQAAAAEAAQA+AAAAAQAAAAEAAAADAAAAAgAAAAABAAEBAAAABgAAAAIAAAAAAQABAQAAADYAAAABAAAAAAABAAcAAAABAAAAAAABADUAAAABAAAAAQEAAAEAAAACAAAAAAABAAAAAQAGAAAAAgAAAAAAAQAAAAEAMgAAAAIAAAAAAAABAAAAAUIAAAACAAAAAAAAAQAAAQAGAAAAAgAAAAAAAAEAAAEAMgAAAAEAAAAAAAEAAwAAAAEAAAAAAAEABwAAAAEAAAAAAAEAMwAAAAIAAAAAAAEAAAABAD4AAAACAAAAAQABAAAAAAE+AAAAAwAAAAEBAQEBAQEBAQEAAAEAAAACAAAAAAEBAQEBAQAGAAAAAgAAAAABAQEBAQEAMgAAAAIAAAAAAQAAAAABAAIAAAABAAAAAAAAAQcAAAABAAAAAAAAATQAAAABAAAAAAEBAD4AAAABAAAAAAEBAAEAAAABAAAAAAEAAAEAAAABAAAAAAEAAAcAAAABAAAAAAEAADQAAAABAAAAAQEBAD4AAAACAAAAAAABAAAAAQADAAAAAQAAAAEAAAAHAAAAAQAAAAEAAAAyAAAAAgAAAAAAAAEAAQEAPgAAAAIAAAABAAAAAAEAAAIAAAABAAAAAAABAAcAAAABAAAAAAABADMAAAADAAAAAAAAAQEAAQABAAAAPQAAAAIAAAAAAAEBAQEBAT4AAAACAAAAAQEBAAEBAQECAAAAAgAAAAABAQEBAAAABgAAAAIAAAAAAQEBAQAAADIAAAACAAAAAAAAAQEAAQA+AAAAAgAAAAABAAABAAAAAgAAAAEAAAAAAQAABwAAAAEAAAAAAQAANAAAAAIAAAAAAAABAQAAAD0AAAACAAAAAAAAAQAAAQE+AAAAAwAAAAEBAQEBAQEBAQEAAAEAAAABAAAAAAEAAAcAAAABAAAAAAEAADQAAAABAAAAAQEAAT8AAAACAAAAAQAAAAEBAAA+AAAAAgAAAAEBAAABAAAAAQAAAAIAAAAAAAEBAQEBAAYAAAACAAAAAAABAQEBAQAyAAAAAgAAAAABAQEBAQEBAgAAAAIAAAAAAQAAAQEBAAYAAAACAAAAAAEAAAEBAQAzAAAAAQAAAAAAAAEDAAAAAQAAAAEAAAAHAAAAAQAAAAEAAAAyAAAAAgAAAAAAAQEAAQEBPgAAAAMAAAABAQEBAQEBAQEAAAABAAAAAgAAAAABAQEBAQAABgAAAAIAAAAAAQEBAQEAADIAAAADAAAAAQABAAABAQABAAAAAQAAAAEAAAAAAQABBwAAAAEAAAAAAQABMwAAAAIAAAAAAAEAAQEBAD4AAAADAAAAAQEAAQEBAAEBAAAAAQAAAAIAAAAAAAEAAAABAAYAAAACAAAAAAABAAAAAQA0AAAAAQAAAAEAAAABAAAAAgAAAAAAAQEAAAEABgAAAAIAAAAAAAEBAAABADMAAAABAAAAAQAAAAIAAAABAAAAAAEAAAcAAAABAAAAAAEAADMAAAABAAAAAAABAAMAAAABAAAAAAEAAAcAAAABAAAAAAEAADMAAAADAAAAAQEAAQEBAAEBAQAAAQAAAAIAAAAAAAEAAQABAAYAAAACAAAAAAABAAEAAQAzAAAAAQAAAAABAAE+AAAAAgAAAAAAAQABAAABPgAAAAMAAAABAQEBAQEBAQEBAAA9AAAAAwAAAAEBAQEBAQEAAQEAAD0AAAADAAAAAAABAAEAAQABAQAAMQAAAAEAAAABAAAAUQAAAAEAAAABAAAASQAAAAEAAAAAAAABNQAAAAEAAAAAAQAAPgAAAAEAAAAAAQAAPwAAAAEAAAABAAAAQgAAAAEAAAAAAAABPwAAAAEAAAAAAAEASQAAAAEAAAAAAAEA" });

// src/scan/quick-searcher.ts
async function quickSearcher(rules) {
  const tables = savedTables(rules);
  const saved = tables === null ? null : savedSearcher(tables);
  if (saved !== null) return saved;
  const { needlesFor } = await import("./detect.js");
  return createSearcher(needlesFor(rules).patterns);
}
function savedTables(rules) {
  const built = builtTables();
  return built?.prefixes === prefixesOf(rules) ? built : null;
}
function prefixesOf(rules) {
  return JSON.stringify(rules.map((rule) => rule.prefixes.map((prefix) => prefix.text)));
}

// src/scan/staged-check.ts
var configuration = "brleaks.config.";
var knownKeys = ["brleaks.baseline.json", ".brleaksignore"];
async function stagedMayHoldKeys(repository, environment, rules, names = []) {
  const opened2 = await openRepository(repository, { hook: environment });
  try {
    const suspects = await stagedSuspects(opened2, {
      searcher: await quickSearcher(rules),
      configurationName: configuration,
      validatedNames: knownKeys,
      names,
      folder: repository
    });
    if (suspects === null || suspects.length === 0) return suspects === null;
    const { createDetector, defaultDecodeDepth, embeddedStarts } = await import("./detect.js");
    const detector = createDetector(rules, {
      decodeDepth: defaultDecodeDepth,
      tables: savedTables(rules)
    });
    for (const chunk of suspects) {
      if (embeddedStarts.some((start3) => chunk.bytes.includes(start3))) return true;
      for (const { kind } of detector.detect(chunk)) if (kind === "candidate") return true;
    }
    return false;
  } finally {
    opened2.close();
  }
}

// src/cli/hook-environment.ts
function indexVariables(environment) {
  return pick(environment, [
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH"
  ]);
}
function hookVariables(environment) {
  return { ...indexVariables(environment), ...pick(environment, ["GIT_DIR", "GIT_WORK_TREE"]) };
}
function pick(environment, names) {
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

// src/cli/staged-check.ts
async function isStagedClean(args) {
  const [command, action, hook, ...more3] = args;
  const names = more3[0] === "--" ? more3.slice(1) : more3;
  if (command !== "hook" || action !== "run") return false;
  if (hook !== "pre-commit" && hook !== "pre-merge-commit") return false;
  if (names.some((name) => name.startsWith("-"))) return false;
  if (names.length > 0 && !process.env.GIT_INDEX_FILE) return false;
  if (process.env.PRE_COMMIT_FROM_REF) return false;
  if (Object.keys(process.env).some((name) => name.startsWith("BRLEAKS_"))) return false;
  try {
    return !await stagedMayHoldKeys(".", hookVariables(process.env), builtInRules(), names);
  } catch {
    return false;
  }
}
export {
  isStagedClean
};
