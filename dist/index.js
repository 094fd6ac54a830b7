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

// src/model/chunk.ts
var textStart, contextBytes;
var init_chunk = __esm({
  "src/model/chunk.ts"() {
    "use strict";
    textStart = { offset: 0, line: 1, column: 1 };
    contextBytes = 4096;
  }
});

// src/model/version.ts
var version;
var init_version = __esm({
  "src/model/version.ts"() {
    "use strict";
    version = true ? "0.1.0" : "0.0.0-unbundled";
  }
});

// src/model/errors.ts
function knownError(error) {
  if (error instanceof BrleaksError) return error;
  const code = codeOf(error);
  const limit = code === null ? void 0 : limits[code];
  const message2 = limit === void 0 ? describeBug(error) : describeLimit(limit, error);
  return new BrleaksError("internal", message2, { cause: error, isBug: limit === void 0 });
}
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
    const frame = /^ {4}at (?:(?:async )?(.+) \()?(\S+?)\)?$/.exec(line);
    const file = frame?.[2] === void 0 ? null : /[\w.-]+\.[jt]s:\d+:\d+$/.exec(frame[2]);
    if (file === null) continue;
    return frame?.[1] === void 0 ? file[0] : `${frame[1]} (${file[0]})`;
  }
  return null;
}
var BrleaksError, limits, longestMessage;
var init_errors = __esm({
  "src/model/errors.ts"() {
    "use strict";
    init_version();
    BrleaksError = class extends Error {
      code;
      /** True for an unexpected error. */
      isBug;
      constructor(code, message2, options = {}) {
        super(message2, options);
        this.name = "BrleaksError";
        this.code = code;
        this.isBug = options.isBug ?? false;
      }
    };
    limits = {
      EMFILE: "too many open files; raise the limit (ulimit -n)",
      ENFILE: "the system has too many open files; close other programs",
      ENOMEM: "out of memory; raise the memory limit (ulimit -v, or that of the container)",
      ERR_WORKER_OUT_OF_MEMORY: "a thread ran out of memory; try --jobs 1 or raise the memory limit",
      ERR_MEMORY_ALLOCATION_FAILED: "out of memory; raise the memory limit",
      EAGAIN: "the system has no process or thread left; raise the limit (ulimit -u)",
      ENOSPC: "no space left on the device; free some space or set TMPDIR to another folder",
      EDQUOT: "the disk quota is used up; free some space or set TMPDIR to another folder"
    };
    longestMessage = 300;
  }
});

// src/model/commit-range.ts
function parseRange(text3) {
  if (text3.startsWith("-")) {
    throw new BrleaksError("usage", `--range: expected A..B, A...B or a commit, not "${text3}"`);
  }
  const named3 = { kind: "named", text: text3 };
  const [first11 = "", ...excluded] = text3.split(" ^");
  if (excluded.length > 0) return { ...named3, form: "difference", end: first11, start: excluded };
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(text3);
  if (match === null) return { ...named3, form: "single", end: text3, start: [] };
  const [, left = "", dots = "", right = ""] = match;
  const end2 = right || "HEAD";
  if (/^0{40,64}$/.test(left)) return { ...named3, form: "difference", end: end2, start: [] };
  const form2 = dots === "..." ? "symmetric" : "difference";
  return { ...named3, form: form2, end: end2, start: [left || "HEAD"] };
}
var init_commit_range = __esm({
  "src/model/commit-range.ts"() {
    "use strict";
    init_errors();
  }
});

// lazy:node:crypto
var loaded, load, createHash, randomInt, randomUUID;
var init_node_crypto = __esm({
  "lazy:node:crypto"() {
    load = () => loaded ??= process.getBuiltinModule("node:crypto");
    createHash = (...args) => load().createHash(...args);
    randomInt = (...args) => load().randomInt(...args);
    randomUUID = (...args) => load().randomUUID(...args);
  }
});

// src/model/configuration.ts
function configPlaceText(place) {
  switch (place.kind) {
    case "work tree":
      return "the work tree";
    case "index":
      return "the index";
    case "commit":
      return `commit ${place.oid.slice(0, 12)}`;
    case "named file":
      return "a named file";
  }
}
function settingOriginText(origin) {
  if (origin.kind === "environment") return origin.variable;
  return origin.kind === "file" ? `${origin.path}:${origin.line}:${origin.column}` : origin.kind;
}
function configurationFile(kind, path, bytes, from) {
  return { kind, path, sha256: createHash("sha256").update(bytes).digest("hex"), from };
}
var init_configuration = __esm({
  "src/model/configuration.ts"() {
    "use strict";
    init_node_crypto();
  }
});

// src/model/container.ts
var defaultContainerLimits, ContainerAllowance;
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
      timeMs: 3e4
    };
    ContainerAllowance = class {
      limits;
      #used = 0;
      constructor(limits2) {
        this.limits = limits2;
      }
      /** False if containers are not opened. */
      get isOn() {
        return this.limits.depth > 0;
      }
      /** Bytes that may still be given out. */
      get left() {
        return this.limits.total - this.#used;
      }
      /** Allows work for a container of this size, in bytes: it is read whatever comes out of it. */
      add(inputBytes2) {
        this.#used -= this.limits.depth * inputBytes2;
      }
      /** Counts bytes that were given out. */
      use(bytes) {
        this.#used += bytes;
      }
    };
  }
});

// src/model/exit-status.ts
var exitStatus;
var init_exit_status = __esm({
  "src/model/exit-status.ts"() {
    "use strict";
    exitStatus = { clean: 0, found: 1, usage: 2, incomplete: 3 };
  }
});

// src/model/finding.ts
function filePath({ path, container }) {
  return container === void 0 ? path : container;
}
function isDead({ verification: { status } }) {
  return status === "revoked" || status === "expired" || status === "invalid";
}
function severityOf(finding) {
  switch (finding.verification.status) {
    case "live":
      return finding.mode === "live" ? "critical" : "high";
    case "revoked":
    case "expired":
    case "invalid":
      return "low";
    case "inactive":
    case "unknown":
    case "not-checked":
      return finding.mode === "live" ? "high" : "medium";
  }
}
var notChecked, newSighting, severityOrder;
var init_finding = __esm({
  "src/model/finding.ts"() {
    "use strict";
    notChecked = {
      status: "not-checked",
      checkedAt: null,
      scopes: [],
      lacks: [],
      requestId: null,
      reason: null
    };
    newSighting = {
      commit: null,
      author: null,
      date: null,
      lineHash: null,
      suppressed: null
    };
    severityOrder = {
      critical: 0,
      high: 1,
      medium: 2,
      low: 3
    };
  }
});

// src/model/hook.ts
var init_hook = __esm({
  "src/model/hook.ts"() {
    "use strict";
  }
});

// src/model/known.ts
var foreignMarks, nothingKnown;
var init_known = __esm({
  "src/model/known.ts"() {
    "use strict";
    foreignMarks = [
      "gitleaks",
      "betterleaks",
      "trufflehog",
      "detect-secrets",
      "ggshield"
    ];
    nothingKnown = {
      entries: [],
      inline: true,
      foreignMarks: [],
      allowLive: false,
      root: null,
      today: "1970-01-01",
      baselineScope: null,
      narrowed: false
    };
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

// src/model/origin.ts
function fullPath(path, inner) {
  return inner === void 0 ? path : `${path ?? ""}!${inner}`;
}
function originText({ path, object, source, inner }) {
  const outer = path ?? (object === null ? sourceNames[source] : `object ${object}`);
  return fullPath(outer ?? source, inner);
}
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
var sourceNames;
var init_origin = __esm({
  "src/model/origin.ts"() {
    "use strict";
    sourceNames = { stdin: "standard input" };
  }
});

// src/model/pattern.ts
var init_pattern = __esm({
  "src/model/pattern.ts"() {
    "use strict";
  }
});

// src/model/reasons.ts
function errorReason({ message: message2 }) {
  return { code: "error", detail: message2 };
}
var init_reasons = __esm({
  "src/model/reasons.ts"() {
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
      add(text3, mask3) {
        if (text3 === "" || this.#masks.has(text3)) return;
        this.#masks.set(text3, mask3);
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
        for (const length2 of this.#lengthsByHead.get(head) ?? []) {
          const key = text3.slice(place, place + length2);
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
      #shorten(length2) {
        this.#shortestHead = length2;
        this.#lengthsByHead.clear();
        for (const text3 of this.#masks.keys()) this.#addLength(text3);
      }
    };
  }
});

// src/model/secret.ts
function mask(text3, prefixLength) {
  const shown2 = Math.floor(Math.max(0, text3.length - prefixLength) / 3);
  const head = Math.max(0, Math.min(7 - prefixLength, Math.ceil(shown2 / 2)));
  const tail = Math.min(4, shown2 - head);
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
        const searched2 = text3.toLowerCase();
        for (let at = 0; at + echoLength <= body.length; at++) {
          if (searched2.includes(body.slice(at, at + echoLength))) return true;
        }
        return false;
      }
      /** For the thread boundary only (private fields do not survive it). */
      toPlain() {
        return { text: this.#text, prefixLength: this.#prefixLength };
      }
      static fromPlain(plain3) {
        return new _Secret(plain3.text, plain3.prefixLength);
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
import { sep } from "node:path";
function withSlashes(path, separator3 = sep) {
  return separator3 === "\\" ? path.replaceAll("\\", "/") : path;
}
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
    init_configuration();
    init_container();
    init_errors();
    init_exit_status();
    init_finding();
    init_hook();
    init_known();
    init_object_history();
    init_object_outcome();
    init_origin();
    init_pattern();
    init_reasons();
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
var node_zlib_exports = {};
__export(node_zlib_exports, {
  crc32: () => crc32,
  createInflateRaw: () => createInflateRaw,
  inflateRawSync: () => inflateRawSync,
  inflateSync: () => inflateSync
});
var loaded2, load2, inflateSync, inflateRawSync, createInflateRaw, crc32;
var init_node_zlib = __esm({
  "lazy:node:zlib"() {
    load2 = () => loaded2 ??= process.getBuiltinModule("node:zlib");
    inflateSync = (...args) => load2().inflateSync(...args);
    inflateRawSync = (...args) => load2().inflateRawSync(...args);
    createInflateRaw = (...args) => load2().createInflateRaw(...args);
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
  const readWithin = (position, length2) => read2(start3 + position, Math.max(0, Math.min(length2, end2 - start3 - position)));
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
      async peek(count3) {
        while (this.#heldBytes < count3 && await this.#fill()) {
        }
        const [first11] = this.#held;
        if (first11 !== void 0 && first11.length >= Math.min(count3, this.#heldBytes)) {
          return first11.subarray(0, count3);
        }
        const joined5 = Buffer.concat(this.#held);
        this.#held = [joined5];
        return joined5.subarray(0, count3);
      }
      /** Takes exactly `count` bytes. Null, and nothing taken, if there are fewer. */
      async take(count3) {
        const bytes = await this.peek(count3);
        if (bytes.length < count3) return null;
        this.#drop(count3);
        return bytes;
      }
      /** Leaves out bytes. Returns false if the source ends before. */
      async skip(count3) {
        for (let left = count3; left > 0; ) {
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
      #drop(count3) {
        this.#heldBytes -= count3;
        for (let left = count3; left > 0; ) {
          const first11 = this.#held[0];
          if (first11 === void 0) return;
          if (first11.length > left) this.#held[0] = first11.subarray(left);
          else this.#held.shift();
          left -= first11.length;
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
function numberOf2(field3) {
  const digits = /^(\d+) *$/.exec(field3.toString("latin1"))?.[1];
  return digits === void 0 ? null : Number(digits);
}
function nameIn(field3, names2) {
  const place = /^\/(\d+)$/.exec(field3)?.[1];
  if (place === void 0) return Buffer.from(field3.replace(/(?<=.)\/$/, ""), "latin1");
  const rest = names2.subarray(Number(place));
  const end2 = rest.indexOf("\n");
  const line = (end2 === -1 ? rest : rest.subarray(0, end2)).toString("latin1");
  return Buffer.from(line.replace(/\/$/, ""), "latin1");
}
function untilZero(bytes) {
  const end2 = bytes.indexOf(0);
  return end2 === -1 ? bytes : bytes.subarray(0, end2);
}
var magicBytes, headerBytes3, endMark, longestNames, arReader;
var init_ar_reader = __esm({
  "src/sources/containers/ar-reader.ts"() {
    "use strict";
    init_byte_source();
    init_padded_content();
    magicBytes = 8;
    headerBytes3 = 60;
    endMark = "`\n";
    longestNames = 16 * 1024 ** 2;
    arReader = {
      async *parts(input, budget) {
        const source = new ByteSource(input, budget);
        let names2 = Buffer.alloc(0);
        const fault2 = (kind) => ({
          kind: "unread",
          name: null,
          fault: kind
        });
        try {
          await source.skip(magicBytes);
          for (; ; ) {
            const header = await source.take(headerBytes3);
            if (header === null) {
              const rest = await source.peek(2);
              if (rest.length > 0 && rest.toString("latin1") !== "\n") yield fault2("truncated");
              return;
            }
            budget.entry();
            budget.give(0);
            const size = numberOf2(header.subarray(48, 58));
            const field3 = header.toString("latin1", 0, 16).trimEnd();
            if (size === null || header.toString("latin1", 58) !== endMark)
              return yield fault2("damaged");
            if (field3 === "//") {
              const table2 = await source.take(Math.min(size, longestNames));
              if (table2 === null) return yield fault2("truncated");
              names2 = Buffer.from(table2);
              await source.skip(size - table2.length + (size & 1));
              continue;
            }
            const inFront = numberOf2(Buffer.from(/^#1\/(\d+)$/.exec(field3)?.[1] ?? "none"));
            if (inFront !== null && inFront > Math.min(size, longestNames))
              return yield fault2("damaged");
            const nameBytes = inFront === null ? null : await source.take(inFront);
            if (inFront !== null && nameBytes === null) return yield fault2("truncated");
            const name = nameBytes === null ? nameIn(field3, names2) : untilZero(nameBytes);
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
      peek(count3) {
        const place = this.position >>> 3;
        const bytes = this.#bytes;
        const word2 = (bytes[place] ?? 0) << 24 | (bytes[place + 1] ?? 0) << 16 | (bytes[place + 2] ?? 0) << 8 | (bytes[place + 3] ?? 0);
        return word2 << (this.position & 7) >>> 32 - count3;
      }
      /** Takes bits, at most 24. */
      take(count3) {
        const value = this.peek(count3);
        this.position += count3;
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
      constructor(fault2) {
        super(fault2);
        this.name = "ContainerError";
        this.fault = fault2;
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
  const codes4 = Array.from({ length: groups2 }, () => codesOf(readLengths(bits, symbolCount)));
  const links = readSymbols(bits, bytes, selectors, codes4, most);
  if (origin >= links.length) throw new ContainerError("damaged");
  return { crc, pieces: () => pieces(links, origin) };
}
function usedBytes(bits) {
  const rows = bits.take(16);
  const used = [];
  for (let row = 0; row < 16; row++) {
    if ((rows & 32768 >> row) === 0) continue;
    const columns2 = bits.take(16);
    for (let column = 0; column < 16; column++)
      if ((columns2 & 32768 >> column) !== 0) used.push(row * 16 + column);
  }
  return Uint8Array.from(used);
}
function readSelectors(bits, groups2, count3) {
  const recent = Uint8Array.from({ length: groups2 }, (_, index) => index);
  const selectors = new Uint8Array(count3);
  for (let index = 0; index < count3; index++) {
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
function readLengths(bits, count3) {
  const lengths = new Uint8Array(count3);
  let length2 = bits.take(5);
  for (let symbol = 0; symbol < count3; symbol++) {
    for (; ; ) {
      if (length2 < 1 || length2 > longestCode) throw new ContainerError("damaged");
      if (!bits.takeBit()) break;
      length2 += bits.takeBit() ? -1 : 1;
      if (bits.isExhausted) throw new ContainerError("truncated");
    }
    lengths[symbol] = length2;
  }
  return lengths;
}
function codesOf(lengths) {
  const symbols3 = Uint16Array.from(lengths.keys()).sort(
    (a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b
  );
  const limits2 = new Float64Array(longestCode + 2).fill(-1);
  const offsets = new Int32Array(longestCode + 2);
  let code = 0;
  let place = 0;
  for (let length2 = 1; length2 <= longestCode; length2++) {
    const count3 = lengths.reduce((total2, other) => total2 + (other === length2 ? 1 : 0), 0);
    offsets[length2] = code - place;
    code += count3;
    place += count3;
    limits2[length2] = code * 2 ** (longestCode - length2) - 1;
    code *= 2;
  }
  return { shortest: lengths[symbols3[0] ?? 0] ?? 1, limits: limits2, offsets, symbols: symbols3 };
}
function readSymbols(bits, bytes, selectors, codes4, most) {
  const recent = Uint8Array.from(bytes);
  const values2 = new Uint8Array(most);
  const lastSymbol = bytes.length + 1;
  let count3 = 0;
  let run = 0;
  let weight = 1;
  for (const selector of selectors) {
    const group = codes4[selector];
    if (group === void 0) throw new ContainerError("damaged");
    for (let index = 0; index < groupSymbols; index++) {
      const symbol = readSymbol(bits, group);
      if (symbol < runSymbols) {
        run += weight * (symbol + 1);
        weight *= 2;
        if (count3 + run > most) throw new ContainerError("damaged");
        continue;
      }
      if (run > 0) {
        values2.fill(recent[0] ?? 0, count3, count3 + run);
        count3 += run;
        run = 0;
        weight = 1;
      }
      if (symbol === lastSymbol) return linksOf(values2.subarray(0, count3));
      if (count3 >= most) throw new ContainerError("damaged");
      values2[count3++] = moveToFront(recent, symbol - 1);
    }
    if (bits.isExhausted) throw new ContainerError("truncated");
  }
  throw new ContainerError("damaged");
}
function readSymbol(bits, { shortest, limits: limits2, offsets, symbols: symbols3 }) {
  const code = bits.peek(longestCode);
  let length2 = shortest;
  while (code > (limits2[length2] ?? 0))
    if (++length2 > longestCode) throw new ContainerError("damaged");
  bits.position += length2;
  const symbol = symbols3[(code >>> longestCode - length2) - (offsets[length2] ?? 0)];
  if (symbol === void 0) throw new ContainerError("damaged");
  return symbol;
}
function linksOf(values2) {
  const starts2 = new Uint32Array(257);
  for (const value of values2) starts2[value + 1] = (starts2[value + 1] ?? 0) + 1;
  for (let value = 0; value < 256; value++)
    starts2[value + 1] = (starts2[value + 1] ?? 0) + (starts2[value] ?? 0);
  const links = new Uint32Array(values2.length);
  for (let place = 0; place < values2.length; place++) {
    const value = values2[place] ?? 0;
    const target = starts2[value] ?? 0;
    starts2[value] = target + 1;
    links[target] = (links[target] ?? 0) & 255 | place << 8;
    links[place] = (links[place] ?? 0) & 4294967040 | value;
  }
  return links;
}
function* pieces(links, origin) {
  let piece = Buffer.alloc(pieceBytes2);
  let filled2 = 0;
  let crc = 4294967295;
  let next = (links[origin] ?? 0) >>> 8;
  let equal2 = 0;
  let previous = -1;
  for (let left = links.length; left > 0; left--) {
    const link2 = links[next] ?? 0;
    const value = link2 & 255;
    next = link2 >>> 8;
    let copies = 1;
    let byte = value;
    if (equal2 === 4) {
      copies = value;
      byte = previous;
      equal2 = 0;
      previous = -1;
    } else {
      equal2 = value === previous ? equal2 + 1 : 1;
      previous = value;
    }
    for (; copies > 0; copies--) {
      piece[filled2++] = byte;
      crc = crc << 8 ^ (crcTable[crc >>> 24 ^ byte] ?? 0);
      if (filled2 < pieceBytes2) continue;
      yield piece;
      piece = Buffer.alloc(pieceBytes2);
      filled2 = 0;
    }
  }
  if (filled2 > 0) yield piece.subarray(0, filled2);
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
  bzip2Reader: () => bzip2Reader
});
async function* parts(input, budget) {
  const source = new ByteSource(input, budget);
  const faults2 = /* @__PURE__ */ new Set();
  try {
    yield { kind: "entry", name: null, content: streams(source, budget, faults2) };
    for (const fault2 of faults2) yield { kind: "unread", name: null, fault: fault2 };
  } finally {
    await source.close();
  }
}
async function* streams(source, budget, faults2) {
  for (let level = await takeLevel(source); level !== null; level = await takeLevel(source)) {
    budget.entry();
    if (!(yield* stream(source, level, budget, faults2))) return;
  }
  if (!await source.onlyZerosLeft()) faults2.add("not-covered");
}
async function takeLevel(source) {
  const header = await source.peek(headerBytes5);
  const level = /^BZh([1-9])$/.exec(header.toString("latin1"))?.[1];
  if (level === void 0) return null;
  await source.skip(headerBytes5);
  return Number(level);
}
async function* stream(source, level, budget, faults2) {
  let streamCrc = 0;
  for (let bitOffset = 0; ; ) {
    budget.give(0);
    const bytes = await source.peek(mostBlockBytes);
    const bits = new Bits(bytes, bitOffset);
    const start3 = bits.take(24) * 2 ** 24 + bits.take(24);
    if (start3 === magic3.end) {
      if (bits.takeWord() !== streamCrc) faults2.add(bits.isExhausted ? "truncated" : "checksum");
      await source.skip(bits.position + 7 >>> 3);
      return true;
    }
    const block = start3 === magic3.block ? tryBlock(bits, level * 1e5) : "damaged";
    if (typeof block === "string") {
      faults2.add(bytes.length < mostBlockBytes && bits.isExhausted ? "truncated" : block);
      return false;
    }
    await source.skip(bits.position >>> 3);
    bitOffset = bits.position & 7;
    const crc = yield* content(block.pieces(), budget);
    if (crc !== block.crc) faults2.add("checksum");
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
var magic3, headerBytes5, bzip2Reader;
var init_bzip2_reader = __esm({
  "src/sources/containers/bzip2-reader.ts"() {
    "use strict";
    init_byte_source();
    init_bzip2_bits();
    init_bzip2_block();
    init_format();
    magic3 = { block: 54156738319193, end: 25779555029136 };
    headerBytes5 = 4;
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
    const header = await takeHeader(source);
    if (typeof header === "string") {
      const fault2 = !isOpen && header === "damaged" ? "not-covered" : header;
      return yield { kind: "unread", name: null, fault: fault2 };
    }
    isOpen = header.name.toString("latin1") !== lastName;
    const { name, size, padding } = header;
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
  const magic5 = (await source.peek(6)).toString("latin1");
  if (magic5 === "070701" || magic5 === "070702") return takeNew(source);
  if (magic5 === "070707") return takeOld(source);
  return magic5.length < 6 ? "truncated" : "damaged";
}
async function takeNew(source) {
  const header = await source.take(newBytes);
  if (header === null) return "truncated";
  const field3 = (index) => Number.parseInt(header.toString("latin1", 6 + 8 * index, 14 + 8 * index), 16);
  const size = field3(6);
  const nameBytes = field3(11);
  const name = await takeName(source, nameBytes, -(newBytes + nameBytes) & 3);
  if (typeof name === "string") return name;
  return Number.isNaN(size) ? "damaged" : { name, size, padding: -size & 3 };
}
async function takeOld(source) {
  const header = await source.take(oldBytes);
  if (header === null) return "truncated";
  const size = Number.parseInt(header.toString("latin1", 65, 76), 8);
  const name = await takeName(source, Number.parseInt(header.toString("latin1", 59, 65), 8), 0);
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
    const { buffer, engine: engine3 } = inflateRawSync(bytes, options);
    return { output: buffer, used: engine3.bytesWritten };
  } catch {
    return null;
  }
}
async function* inflateSteps(source, budget) {
  const steps2 = new Steps();
  const kept = new KeptInput();
  let given = 0;
  try {
    for (; ; ) {
      const input = await source.some(stepBytes);
      const outcome2 = await steps2.run(input);
      if (input !== null) kept.add(input);
      for (const output of steps2.outputs()) {
        given += output.length;
        yield* giveOut(output, budget);
      }
      if (outcome2 === "damaged") yield* giveOut(kept.recover(input?.length ?? 0, given), budget);
      if (outcome2 === "damaged") return input === null ? "truncated" : "damaged";
      if (outcome2 === "end") {
        if (input !== null) source.putBack(input.subarray(input.length - steps2.unused));
        return null;
      }
    }
  } finally {
    steps2.close();
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
var smallIn, smallOut, stepBytes, recoverable, syncFlush, Steps, KeptInput;
var init_inflate = __esm({
  "src/sources/containers/inflate.ts"() {
    "use strict";
    init_node_zlib();
    init_byte_source();
    smallIn = 256 * 1024;
    smallOut = 4 * 1024 ** 2;
    stepBytes = 16 * 1024;
    recoverable = { input: 1024 ** 2, output: 16 * 1024 ** 2 };
    syncFlush = 2;
    Steps = class {
      #engine = createInflateRaw({ chunkSize: 64 * 1024 });
      #outputs = [];
      #fed = 0;
      #wake = () => {
      };
      constructor() {
        this.#engine.on("data", (output) => this.#outputs.push(output));
        this.#engine.on("error", () => this.#wake("damaged"));
        this.#engine.on("end", () => this.#wake("end"));
      }
      /** Bytes that were given in after the end of the stream. */
      get unused() {
        return this.#fed - this.#engine.bytesWritten;
      }
      /** @param input null at the end of the input. */
      async run(input) {
        this.#fed += input?.length ?? 0;
        const outcome2 = await new Promise((resolve12) => {
          this.#wake = resolve12;
          if (input === null) this.#engine.end();
          else this.#engine.write(input, () => resolve12("more"));
        });
        return outcome2 === "more" && this.unused > 0 ? "end" : outcome2;
      }
      outputs() {
        const made = this.#outputs;
        this.#outputs = [];
        return made;
      }
      close() {
        this.#engine.destroy();
      }
    };
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
  }
});

// src/sources/containers/gzip-reader.ts
var gzip_reader_exports = {};
__export(gzip_reader_exports, {
  gzipReader: () => gzipReader
});
async function* parts2(input, budget) {
  const source = new ByteSource(input, budget);
  const faults2 = [];
  try {
    yield { kind: "entry", name: null, content: members2(source, budget, faults2) };
    for (const fault2 of faults2) yield { kind: "unread", name: null, fault: fault2 };
  } finally {
    await source.close();
  }
}
async function* members2(source, budget, faults2) {
  do {
    budget.entry();
    const fault2 = yield* member(source, budget);
    if (fault2 !== null) faults2.push(fault2);
    if (fault2 !== null && fault2 !== "checksum") return;
  } while (await startsMember(source));
  if (!await source.onlyZerosLeft()) faults2.push("not-covered");
}
async function startsMember(source) {
  const magic5 = await source.peek(2);
  return magic5[0] === 31 && magic5[1] === 139;
}
async function* member(source, budget) {
  const headerFault = await skipHeader(source);
  if (headerFault !== null) return headerFault;
  const content2 = inflate(source, budget);
  let sum2 = 0;
  let size = 0;
  for (; ; ) {
    const { done, value } = await content2.next();
    if (done === true) {
      if (value !== null) return value;
      break;
    }
    sum2 = crc32(value, sum2);
    size += value.length;
    yield value;
  }
  const trailer = await source.take(8);
  if (trailer === null) return "truncated";
  const agrees2 = trailer.readUInt32LE(0) === sum2 && trailer.readUInt32LE(4) === size % 2 ** 32;
  return agrees2 ? null : "checksum";
}
async function skipHeader(source) {
  const header = await source.take(10);
  if (header === null) return "truncated";
  const set = header[3] ?? 0;
  if (header[2] !== 8 || (set & 224) !== 0) return "damaged";
  if ((set & flags.extra) !== 0) {
    const length2 = await source.take(2);
    if (length2 === null || !await source.skip(length2.readUInt16LE(0))) return "truncated";
  }
  for (const flag of [flags.name, flags.comment]) {
    if ((set & flag) === 0) continue;
    const fault2 = await skipText(source);
    if (fault2 !== null) return fault2;
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

// src/sources/containers/frames.ts
function firstFrame(first11) {
  if (first11[3] !== 253 && first11[3] !== 24) return null;
  const bytes = Buffer.from(first11.buffer, first11.byteOffset, first11.length);
  for (let place = 0; place + 8 <= bytes.length; ) {
    const number5 = bytes.readUInt32LE(place);
    if (!isSkippable(number5)) return { magic: number5, frame: bytes.subarray(place) };
    place += 8 + bytes.readUInt32LE(place + 4);
  }
  return null;
}
var magic4, skippable, isSkippable;
var init_frames = __esm({
  "src/sources/containers/frames.ts"() {
    "use strict";
    magic4 = { zstd: 4247762216, lz4: 407708164, lz4Legacy: 407642370 };
    skippable = 407710288;
    isSkippable = (number5) => (number5 & 4294967280) >>> 0 === skippable;
  }
});

// src/sources/containers/lz4-block.ts
function decodeBlock(block, target, start3, oldest2) {
  let from = 0;
  let to = start3;
  const damaged = () => ({ end: to, isWhole: false });
  const longLength = () => {
    for (let length2 = 15; ; ) {
      const byte = block[from++] ?? Number.NaN;
      length2 += byte;
      if (byte !== more) return length2;
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
    const length2 = 4 + ((token & 15) === 15 ? longLength() : token & 15);
    if (!(source >= oldest2 && source < to && to + length2 <= target.length)) return damaged();
    if (source + length2 <= to) target.copyWithin(to, source, source + length2);
    else for (let i = 0; i < length2; i++) target[to + i] = target[source + i] ?? 0;
    to += length2;
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
    const joined5 = Buffer.concat([rest, bytes.subarray(0, place)]);
    if (joined5.length < size) return joined5;
    stripe(joined5, 0);
  }
  for (; place + size <= bytes.length; place += size) stripe(bytes, place);
  return Buffer.from(bytes.subarray(place));
}
function add2(to, { high: high2, low }) {
  const sum2 = (to.low >>> 0) + (low >>> 0);
  to.high = to.high + high2 + (sum2 > 4294967295 ? 1 : 0) | 0;
  to.low = sum2 | 0;
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
  const { high: high2, low } = value;
  value.high = high2 << bits | low >>> 32 - bits;
  value.low = low << bits | high2 >>> 32 - bits;
}
function mixRight(value, bits) {
  const { high: high2, low } = value;
  if (bits < 32) {
    value.high = high2 ^ high2 >>> bits;
    value.low = low ^ (low >>> bits | high2 << 32 - bits);
  } else {
    value.low = low ^ high2 >>> bits - 32;
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
    wide = (high2, low) => ({ high: high2 | 0, low: low | 0 });
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
          const word2 = wide(0, rest.readInt32LE(place));
          multiply(word2, q1);
          combine(hash, word2, 23, q2, q3);
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
function hashOf4(bytes) {
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
        const reader2 = new Reader(source, budget);
        try {
          yield { kind: "entry", name: null, content: reader2.frames() };
          for (const fault2 of reader2.faults) yield { kind: "unread", name: null, fault: fault2 };
        } finally {
          await source.close();
        }
      }
    };
    Reader = class {
      #source;
      #budget;
      faults = /* @__PURE__ */ new Set();
      constructor(source, budget) {
        this.#source = source;
        this.#budget = budget;
      }
      async *frames() {
        for (let isFirst = true; ; isFirst = false) {
          const start3 = await this.#source.peek(8);
          if (start3.length === 0 && !isFirst) return;
          this.#budget.entry();
          this.#budget.give(0);
          const number5 = start3.length < 4 ? null : start3.readUInt32LE(0);
          let fault2;
          if (number5 === magic4.lz4) fault2 = yield* this.#frame();
          else if (number5 === magic4.lz4Legacy) fault2 = yield* this.#legacyFrame();
          else if (number5 !== null && isSkippable(number5)) fault2 = await this.#skipFrame(start3);
          else fault2 = isFirst ? "truncated" : "not-covered";
          if (fault2 !== null) this.faults.add(fault2);
          if (fault2 !== null && fault2 !== "checksum") return;
        }
      }
      async #skipFrame(start3) {
        const isWhole = start3.length === 8 && await this.#source.skip(8 + start3.readUInt32LE(4));
        return isWhole ? null : "truncated";
      }
      async *#frame() {
        const frame = await this.#takeHeader();
        if (typeof frame === "string") return frame;
        const blocks = new Blocks(frame.blockBytes, (frame.flags & flags2.independent) === 0);
        const hash = new Xxh32();
        for (; ; ) {
          const head = await this.#source.take(4);
          if (head === null) return "truncated";
          const size = head.readUInt32LE(0);
          if (size === 0) break;
          const fault2 = yield* this.#block(frame, size, blocks, hash);
          if (fault2 !== null) return fault2;
        }
        if ((frame.flags & flags2.checksum) === 0) return null;
        const checksum = await this.#source.take(4);
        if (checksum === null) return "truncated";
        return checksum.readUInt32LE(0) === hash.digest() ? null : "checksum";
      }
      async *#block(frame, head, blocks, hash) {
        this.#budget.give(0);
        const isPlain = head >= uncompressed;
        const size = isPlain ? head - uncompressed : head;
        if (size > frame.blockBytes) return "damaged";
        const body = await this.#source.take(size);
        if (body === null) return "truncated";
        const { content: content2, isWhole } = isPlain ? blocks.plain(body) : blocks.decode(body);
        if ((frame.flags & flags2.checksum) !== 0) hash.add(content2);
        yield* giveOut(content2, this.#budget);
        if (!isWhole) return "damaged";
        if ((frame.flags & flags2.blockChecksum) === 0) return null;
        const checksum = await this.#source.take(4);
        if (checksum === null) return "truncated";
        if (checksum.readUInt32LE(0) !== hashOf4(body)) this.faults.add("checksum");
        return null;
      }
      async #takeHeader() {
        const start3 = await this.#source.peek(6);
        if (start3.length < 6) return "truncated";
        const set = start3[4] ?? 0;
        const sizeCode = (start3[5] ?? 0) >>> 4 & 7;
        const optional2 = ((set & flags2.size) === 0 ? 0 : 8) + ((set & flags2.dictionary) === 0 ? 0 : 4);
        const header = await this.#source.take(6 + optional2 + 1);
        if (header === null) return "truncated";
        const sum2 = hashOf4(header.subarray(4, -1)) >>> 8 & 255;
        if (sum2 !== header.at(-1) || sizeCode < 4 || set >>> 6 !== 1) return "damaged";
        if ((set & flags2.dictionary) !== 0) return "unsupported";
        return { flags: set, blockBytes: 2 ** (8 + 2 * sizeCode) };
      }
      /** A frame of the first version ends with the file or with another magic number. */
      async *#legacyFrame() {
        await this.#source.skip(4);
        const blocks = new Blocks(legacyBlockBytes, false);
        for (; ; ) {
          this.#budget.give(0);
          const head = await this.#source.peek(4);
          if (head.length === 0) return null;
          if (head.length < 4) return "truncated";
          const size = head.readUInt32LE(0);
          if (size === magic4.lz4Legacy || size === magic4.lz4 || isSkippable(size)) return null;
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
      constructor(blockBytes3, isLinked) {
        this.#buffer = Buffer.alloc(historyBytes + blockBytes3);
        this.#isLinked = isLinked;
      }
      decode(block) {
        const oldest2 = historyBytes - this.#history;
        const { end: end2, isWhole } = decodeBlock(block, this.#buffer, historyBytes, oldest2);
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
async function* stream2(source, budget, faults2) {
  const header = await source.take(3);
  if (header === null) {
    faults2.push("truncated");
    return;
  }
  const decoder = new Decoder(header[2] ?? 0);
  for (; ; ) {
    const input = await source.peek(inputBytes);
    const isLast = input.length < inputBytes;
    for (const piece of decoder.decode(input, isLast)) yield* giveOut(piece, budget);
    if (decoder.isDamaged) {
      faults2.push("damaged");
      return;
    }
    await source.skip(decoder.used);
    if (isLast) return;
  }
}
function codeAt(group, bit, width) {
  const place = bit >>> 3;
  const word2 = (group[place] ?? 0) | (group[place + 1] ?? 0) << 8 | (group[place + 2] ?? 0) << 16;
  return word2 >>> (bit & 7) & 2 ** width - 1;
}
var narrowest, clearCode, inputBytes, pieceBytes3, lzwReader, Decoder;
var init_lzw_reader = __esm({
  "src/sources/containers/lzw-reader.ts"() {
    "use strict";
    init_byte_source();
    narrowest = 9;
    clearCode = 256;
    inputBytes = 64 * 1024;
    pieceBytes3 = 64 * 1024;
    lzwReader = {
      async *parts(input, budget) {
        const source = new ByteSource(input, budget);
        const faults2 = [];
        try {
          budget.entry();
          yield { kind: "entry", name: null, content: stream2(source, budget, faults2) };
          for (const fault2 of faults2) yield { kind: "unread", name: null, fault: fault2 };
        } finally {
          await source.close();
        }
      }
    };
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
      #piece = Buffer.alloc(pieceBytes3);
      #filled = 0;
      isDamaged = false;
      /** Bytes of the input that were decoded. */
      used = 0;
      constructor(settings) {
        this.#widest = settings & 31;
        this.#hasClearCode = (settings & 128) !== 0;
        const codes4 = 2 ** this.#widest;
        this.#before = new Uint16Array(codes4);
        this.#last = Uint8Array.from({ length: codes4 }, (_, code) => code < 256 ? code : 0);
        this.#reversed = new Uint8Array(codes4 + 1);
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
        let length2 = 0;
        let current = code;
        if (code === this.#next) {
          length2++;
          current = this.#previous;
        }
        for (; current >= clearCode; current = this.#before[current] ?? 0)
          this.#reversed[length2++] = this.#last[current] ?? 0;
        this.#firstByte = current;
        this.#reversed[length2] = current;
        if (code === this.#next) this.#reversed[0] = current;
        for (; length2 >= 0; length2--) {
          this.#piece[this.#filled++] = this.#reversed[length2] ?? 0;
          if (this.#filled === pieceBytes3) yield this.#flush();
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
        this.#piece = Buffer.alloc(pieceBytes3);
        this.#filled = 0;
        return piece;
      }
    };
  }
});

// src/sources/containers/rpm-reader.ts
var rpm_reader_exports = {};
__export(rpm_reader_exports, {
  rpmReader: () => rpmReader
});
var leadBytes, introBytes, introMagic, indexBytes, longestHeader2, pieceBytes4, rpmReader;
var init_rpm_reader = __esm({
  "src/sources/containers/rpm-reader.ts"() {
    "use strict";
    init_byte_source();
    leadBytes = 96;
    introBytes = 16;
    introMagic = 2393761793;
    indexBytes = 16;
    longestHeader2 = 64 * 1024 ** 2;
    pieceBytes4 = 256 * 1024;
    rpmReader = {
      async *parts(input, budget) {
        const source = new ByteSource(input, budget);
        const fault2 = (kind) => ({
          kind: "unread",
          name: null,
          fault: kind
        });
        try {
          await source.skip(leadBytes);
          for (const unit3 of [8, 1]) {
            const intro = await source.take(introBytes);
            if (intro === null) return yield fault2("truncated");
            const size = intro.readUInt32BE(8) * indexBytes + intro.readUInt32BE(12);
            if (intro.readUInt32BE(0) !== introMagic || size > longestHeader2) {
              return yield fault2("damaged");
            }
            if (!await source.skip(size + (unit3 - size % unit3) % unit3)) {
              return yield fault2("truncated");
            }
          }
          if (await source.ahead() === null) return yield fault2("truncated");
          budget.entry();
          yield { kind: "entry", name: null, content: payload() };
        } finally {
          await source.close();
        }
        async function* payload() {
          for (let piece = await source.some(pieceBytes4); piece !== null; ) {
            yield* giveOut(piece, budget);
            piece = await source.some(pieceBytes4);
          }
        }
      }
    };
  }
});

// src/sources/containers/tar-header.ts
function isHeader(block) {
  const [start3, end2] = fields.checksum;
  if (!isPadding(block[end2 - 1]) && !isPadding(block[end2 - 2])) return false;
  if (!isOctal(block[start3 + 3]) || !isOctal(block[start3 + 4])) return false;
  const stored = octal(block.subarray(start3, end2));
  if (Number.isNaN(stored)) return false;
  let sum2 = 0;
  let signedSum = 0;
  for (let place = 0; place < headerBytes6; place++) {
    const byte = place >= start3 && place < end2 ? 32 : block[place] ?? 0;
    sum2 += byte;
    signedSum += byte < 128 ? byte : byte - 256;
  }
  return stored === sum2 || stored === signedSum;
}
function isZero2(block) {
  return block.every((byte) => byte === 0);
}
function parseHeader(block) {
  const type = field(block, "type").toString("latin1");
  const prefix = hasPrefix(block) ? text(field(block, "prefix")) : Buffer.alloc(0);
  const name = text(field(block, "name"));
  return {
    name: prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), name]) : name,
    size: number(field(block, "size")),
    type: type === "\0" ? "0" : type,
    mapFollows: type === "S" && block[mapFlagPlace.header] === 1
  };
}
function hasNextMap(block) {
  return block[mapFlagPlace.block] === 1;
}
function hasPrefix(block) {
  return field(block, "magic").toString("latin1") === "ustar\0";
}
function field(block, name) {
  return block.subarray(...fields[name]);
}
function text(bytes) {
  const end2 = bytes.indexOf(0);
  return end2 === -1 ? bytes : bytes.subarray(0, end2);
}
function number(bytes) {
  const first11 = bytes[0] ?? 0;
  if ((first11 & 128) === 0) return octal(bytes);
  let value = first11 & 127;
  for (const byte of bytes.subarray(1)) value = value * 256 + byte;
  return Number.isSafeInteger(value) ? value : Number.NaN;
}
function octal(bytes) {
  const digits = /^[ \0]*([0-7]*)[ \0]/.exec(`${String.fromCharCode(...bytes)} `)?.[1];
  if (digits === void 0) return Number.NaN;
  return digits === "" ? 0 : Number.parseInt(digits, 8);
}
var headerBytes6, fields, mapFlagPlace, isPadding, isOctal;
var init_tar_header = __esm({
  "src/sources/containers/tar-header.ts"() {
    "use strict";
    headerBytes6 = 512;
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
    isOctal = (byte) => byte !== void 0 && byte >= 48 && byte <= 55;
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
    const space3 = content2.indexOf(" ", place);
    const length2 = Number.parseInt(content2.toString("latin1", place, space3), 10);
    const equals4 = content2.indexOf("=", space3);
    if (space3 === -1 || equals4 === -1 || !(length2 > equals4 - place)) break;
    const key = content2.toString("latin1", space3 + 1, equals4);
    const value = content2.subarray(equals4 + 1, place + length2 - 1);
    if (key === "path" || key === "GNU.sparse.name") records2 = { ...records2, name: value };
    if (key === "size") records2 = { ...records2, size: Number(value.toString("latin1")) };
    place += length2;
  }
  return records2;
}
var longestMeta, withoutContent, tarReader, Archive;
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
        const archive = new Archive(input, budget);
        try {
          yield* archive.parts();
        } finally {
          await archive.close();
        }
      }
    };
    Archive = class {
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
          const block = await this.#source.take(headerBytes6);
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
        if (!this.#isLost) yield* this.#lastFault();
      }
      async *#lastFault() {
        const rest = await this.#source.ahead();
        if (!this.#atEnd) yield this.#unread("truncated");
        else if (rest !== null && !isZero2(rest)) yield this.#unread("not-covered");
      }
      async *#entry(header) {
        this.#budget.entry();
        this.#budget.give(0);
        if (header.type === "x" || header.type === "g" || header.type === "L" || header.type === "K") {
          return yield* this.#meta(header);
        }
        const { name = header.name, size = header.size } = this.#extended;
        this.#extended = {};
        if (!Number.isSafeInteger(size)) return yield this.#unread("damaged", name);
        if (header.mapFollows && !await this.#skipMap()) return;
        if (size === 0 || withoutContent.has(header.type) && await this.#startsHeader()) return;
        yield* paddedContent(this.#source, name, size, -size & headerBytes6 - 1, this.#budget);
      }
      /** Reads an extended header, for the entry that follows. */
      async *#meta({ type, size, name }) {
        if (!Number.isSafeInteger(size)) return yield this.#unread("damaged", name);
        if (size > longestMeta) {
          yield this.#unread("too-large", name);
          await this.#source.skip(size + (-size & headerBytes6 - 1));
          return;
        }
        const padded = await this.#source.take(size + (-size & headerBytes6 - 1));
        if (padded === null) {
          await this.#source.skip(size);
          return yield this.#unread("truncated", name);
        }
        const content2 = padded.subarray(0, size);
        if (type === "L") this.#extended = { ...this.#extended, name: text(content2) };
        if (type === "x") this.#extended = { ...this.#extended, ...paxRecords(content2) };
      }
      /** A map of a sparse file; its extents are searched as part of the raw bytes. */
      async #skipMap() {
        for (; ; ) {
          const block = await this.#source.take(headerBytes6);
          if (block === null) return false;
          if (!hasNextMap(block)) return true;
        }
      }
      async #startsHeader() {
        const next = await this.#source.peek(headerBytes6);
        return next.length < headerBytes6 || isHeader(next) || isZero2(next);
      }
      #unread(fault2, name = null) {
        return { kind: "unread", name, fault: fault2 };
      }
    };
  }
});

// src/sources/containers/xz-reader.ts
var xz_reader_exports = {};
__export(xz_reader_exports, {
  xzReader: () => xzReader
});
async function xzReader() {
  const { XzReadableStream } = (await import("./parts/xz-decompress.js")).default;
  return {
    async *parts(input, budget) {
      await XzReadableStream._getModuleInstance();
      yield* parts3(XzReadableStream._moduleInstance.exports, input, budget);
    }
  };
}
async function* parts3(exports, input, budget) {
  const source = new ByteSource(input, budget);
  const decoder = new Decoder2(exports);
  try {
    budget.entry();
    yield { kind: "entry", name: null, content: decoder.content(source, budget) };
    if (decoder.fault !== null) yield { kind: "unread", name: null, fault: decoder.fault };
  } finally {
    await source.close();
  }
}
var field2, more2, finished, faults, Decoder2;
var init_xz_reader = __esm({
  "src/sources/containers/xz-reader.ts"() {
    "use strict";
    init_byte_source();
    field2 = { bufferBytes: 0, input: 1, inputUsed: 2, inputBytes: 3, output: 4, outputBytes: 5 };
    more2 = 0;
    finished = 1;
    faults = /* @__PURE__ */ new Map([
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
          if (this.#get(field2.inputUsed) === this.#get(field2.inputBytes)) {
            const input = await source.some(this.#get(field2.bufferBytes));
            this.#supply(input ?? Buffer.alloc(0));
            atEnd = input === null;
          }
          status = this.#exports.get_next_output(this.#context);
          const output = this.#takeOutput();
          budget.give(0);
          yield* giveOut(output, budget);
          if (status !== more2 && status !== finished) this.fault = faults.get(status) ?? "damaged";
          if (status === more2 && atEnd && output.length === 0) {
            this.fault = "truncated";
            return;
          }
        }
      }
      #supply(input) {
        new Uint8Array(this.#exports.memory.buffer).set(input, this.#get(field2.input));
        this.#exports.supply_input(this.#context, input.length);
      }
      #takeOutput() {
        const { buffer } = this.#exports.memory;
        const output = new Uint8Array(buffer, this.#get(field2.output), this.#get(field2.outputBytes));
        new Uint32Array(buffer, this.#context)[field2.outputBytes] = 0;
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
  const signature = Buffer.from("PK");
  const found = [];
  let looked = 0;
  for (let place = tail.lastIndexOf(signature); place !== -1 && looked < mostCandidates; place = place === 0 ? -1 : tail.lastIndexOf(signature, place - 1)) {
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
  const wide3 = wideRecord(read2, end2);
  const recordStart = wide3?.place ?? end2;
  const size = wide3?.size ?? record.readUInt32LE(12);
  const offset = wide3?.offset ?? record.readUInt32LE(16);
  const isEmpty2 = size === 0 && (wide3?.entries ?? record.readUInt16LE(10)) === 0;
  const before = recordStart - size;
  for (const directory of [before, offset]) {
    const start3 = directory - offset;
    if (start3 < 0 || directory < 0 || directory > recordStart) continue;
    if (isEmpty2 || isDirectory(read2(directory, 4))) return { start: start3, directory, end: end2 };
  }
  return null;
}
function isDirectory(bytes) {
  return bytes.length === 4 && bytes.readUInt32LE(0) === signatures2.central;
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
var signatures2, endBytes, locator, endRecord64, searchBytes, mostCandidates;
var init_zip_end = __esm({
  "src/sources/containers/zip-end.ts"() {
    "use strict";
    signatures2 = { local: 67324752, central: 33639248, end: 101010256 };
    endBytes = 22;
    locator = { signature: 117853008, bytes: 20 };
    endRecord64 = { signature: 101075792, bytes: 56 };
    searchBytes = 2 * 65536 + endBytes;
    mostCandidates = 1e3;
  }
});

// src/sources/containers/zip-entry.ts
async function* entryParts(read2, header, budget) {
  const { name, method: method2 } = header;
  const unread3 = (fault2) => ({ kind: "unread", name, fault: fault2 });
  budget.give(0);
  const refusal2 = refusalOf(header);
  if (refusal2 !== null) {
    yield unread3(refusal2);
    return { end: header.end, found: null };
  }
  const check = new Check(header);
  const content2 = method2 === methods.stored ? storedContent(read2, header, budget) : null;
  const small = content2 ?? smallContent(read2, header, budget);
  if (small !== null) yield { kind: "entry", name, content: check.over(small) };
  else yield { kind: "entry", name, content: check.overSteps(longContent(read2, header, budget)) };
  if (check.fault !== null) yield unread3(check.fault);
  return { end: check.end, found: check.fault === null ? check.found : null };
}
function refusalOf(header) {
  if (isEncrypted(header)) return "encrypted";
  if (header.method !== methods.stored && header.method !== methods.deflated) return "unsupported";
  return header.method === methods.stored && header.declared === null ? "unsupported" : null;
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
function smallContent(read2, header, budget) {
  const { start: start3, end: end2, declared } = header;
  if (declared !== null && end2 - start3 > smallIn2) return null;
  const bytes = read2(start3, Math.min(smallIn2, end2 - start3));
  const small = inflateSmall(bytes, Math.min(smallOut2, budget.left));
  if (small === null) return null;
  return (function* () {
    yield* giveOut(small.output, budget);
    return outcomeOf(header, null, start3 + small.used);
  })();
}
async function* longContent(read2, header, budget) {
  const { start: start3, end: end2 } = header;
  const source = new ByteSource(rangeOf(read2, start3, end2), budget);
  const fault2 = yield* inflate(source, budget);
  return outcomeOf(header, fault2, start3 + source.position);
}
function outcomeOf(header, fault2, end2) {
  const isShort = header.declared !== null && end2 < header.end;
  return { fault: fault2 ?? (isShort ? "damaged" : null), end: end2 };
}
var methods, isEncrypted, smallIn2, smallOut2, Check;
var init_zip_entry = __esm({
  "src/sources/containers/zip-entry.ts"() {
    "use strict";
    init_node_zlib();
    init_byte_source();
    init_inflate();
    methods = { stored: 0, deflated: 8 };
    isEncrypted = ({ flags: flags3 }) => (flags3 & 1) !== 0;
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
    const header = localHeader(read2, place, to);
    let next = place + localSignature.length;
    if (header !== null) {
      budget.entry();
      const { end: end2, found } = yield* entryParts(read2, header, budget);
      if (header.declared === null && found !== null && !agrees(read2, end2, found)) {
        yield { kind: "unread", name: header.name, fault: "checksum" };
      }
      next = Math.max(next, found === null ? header.start : end2);
    }
    place = findLocal(read2, next, to);
  }
}
function findLocal(read2, from, to) {
  for (let place = from; place + localBytes <= to; place += searchBytes2) {
    const bytes = read2(place, Math.min(searchBytes2 + localSignature.length - 1, to - place));
    const found = bytes.indexOf(localSignature);
    if (found !== -1) return place + found;
  }
  return null;
}
function localHeader(read2, place, to) {
  const fixed = read2(place, Math.min(localBytes, to - place));
  if (fixed.length < localBytes) return null;
  const flags3 = fixed.readUInt16LE(6);
  const method2 = fixed.readUInt16LE(8);
  const nameBytes = fixed.readUInt16LE(26);
  const extraBytes = fixed.readUInt16LE(28);
  if (method2 > mostMethod || nameBytes === 0 || (fixed[4] ?? 0) > newestVersion) return null;
  const variable = read2(place + localBytes, nameBytes + extraBytes);
  if (variable.length < nameBytes + extraBytes) return null;
  const sizes = sizesOf(fixed, variable.subarray(nameBytes));
  const start3 = place + localBytes + variable.length;
  const followed = (flags3 & 8) !== 0 && sizes.compressed === 0;
  const declared = followed && method2 !== methods.stored ? null : { crc: fixed.readUInt32LE(14), size: sizes.content };
  return {
    name: variable.subarray(0, nameBytes),
    flags: flags3,
    method: method2,
    declared,
    start: start3,
    end: declared === null ? to : Math.min(to, start3 + sizes.compressed)
  };
}
function sizesOf(fixed, extra) {
  const compressed = fixed.readUInt32LE(18);
  const content2 = fixed.readUInt32LE(22);
  if (compressed !== 4294967295 && content2 !== 4294967295) return { compressed, content: content2 };
  for (let place = 0; place + 20 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
    if (extra.readUInt16LE(place) !== 1 || extra.readUInt16LE(place + 2) < 16) continue;
    return {
      content: Number(extra.readBigUInt64LE(place + 4)),
      compressed: Number(extra.readBigUInt64LE(place + 12))
    };
  }
  return { compressed, content: content2 };
}
function agrees(read2, end2, { crc }) {
  const bytes = read2(end2, 8);
  if (bytes.length < 8) return false;
  const hasSignature = bytes.readUInt32LE(0) === descriptorSignature;
  return bytes.readUInt32LE(hasSignature ? 4 : 0) === crc;
}
var localSignature, localBytes, descriptorSignature, searchBytes2, mostMethod, newestVersion;
var init_zip_forward = __esm({
  "src/sources/containers/zip-forward.ts"() {
    "use strict";
    init_zip_entry();
    localSignature = Buffer.from("PK");
    localBytes = 30;
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
  return { parts: (input, budget) => parts4(yauzl, input, budget) };
}
async function* parts4(yauzl, { read: read2, size }, budget) {
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
    const header = locate2(read2, archive, entry.value);
    if (header === null) {
      yield { kind: "unread", name: entry.value.fileNameRaw, fault: "damaged" };
      continue;
    }
    covered.add(header.place, header.end);
    if (!isFolder2(header)) yield* entryParts(read2, header, budget);
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
    read(buffer, offset, length2, position, callback) {
      const place = start3 + position;
      const copied = read2(place, length2).copy(buffer, offset);
      const cut = Math.max(0, commentLength - place);
      if (cut < copied) buffer.fill(0, offset + cut, offset + copied);
      callback(null, copied);
    }
  }
  const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
  return yauzl.fromRandomAccessReaderPromise(new Reader3(), commentLength + 2 - start3, options);
}
function locate2(read2, { start: start3 }, entry) {
  const place = start3 + entry.relativeOffsetOfLocalHeader;
  const local = read2(place, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== signatures2.local) return null;
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

// src/sources/containers/zlib-reader.ts
var zlib_reader_exports = {};
__export(zlib_reader_exports, {
  zlibReader: () => zlibReader
});
async function* stream3(source, budget, faults2) {
  await source.skip(2);
  const content2 = inflate(source, budget);
  const sum2 = new Adler32();
  let next = await content2.next();
  for (; next.done !== true; next = await content2.next()) {
    sum2.add(next.value);
    yield next.value;
  }
  const checksum = next.value === null ? await source.take(4) : null;
  if (next.value !== null) faults2.push(next.value);
  else if (checksum === null) faults2.push("truncated");
  else {
    if (checksum.readUInt32BE(0) !== sum2.digest) faults2.push("checksum");
    if (!await source.onlyZerosLeft()) faults2.push("not-covered");
  }
}
var zlibReader, prime, stretch, Adler32;
var init_zlib_reader = __esm({
  "src/sources/containers/zlib-reader.ts"() {
    "use strict";
    init_byte_source();
    init_inflate();
    zlibReader = {
      async *parts(input, budget) {
        const source = new ByteSource(input, budget);
        const faults2 = [];
        try {
          budget.entry();
          yield { kind: "entry", name: null, content: stream3(source, budget, faults2) };
          for (const fault2 of faults2) yield { kind: "unread", name: null, fault: fault2 };
        } finally {
          await source.close();
        }
      }
    };
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

// src/sources/containers/zstd-reader.ts
var zstd_reader_exports = {};
__export(zstd_reader_exports, {
  zstdReader: () => zstdReader
});
async function zstdReader() {
  const fzstd = await import("./parts/fzstd.js");
  return {
    async *parts(input, budget) {
      const source = new ByteSource(input, budget);
      const reader2 = new Reader2(fzstd, source, budget);
      try {
        yield { kind: "entry", name: null, content: reader2.frames() };
        for (const fault2 of reader2.faults) yield { kind: "unread", name: null, fault: fault2 };
      } finally {
        await source.close();
      }
    }
  };
}
async function takeHeader2(source) {
  const start3 = await source.peek(6);
  if (start3.length < 6) return null;
  const descriptor2 = start3[4] ?? 0;
  const isSingle = (descriptor2 & 32) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor2 & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor2 >>> 6] ?? 0;
  const windowBytes3 = isSingle ? 0 : 1;
  const bytes = await source.take(5 + windowBytes3 + dictionaryBytes + sizeBytes);
  if (bytes === null) return null;
  const sizePlace = 5 + windowBytes3 + dictionaryBytes;
  return {
    bytes,
    window: isSingle ? sizeOf2(bytes, sizePlace, sizeBytes) : windowOf(bytes[5] ?? 0),
    hasChecksum: (descriptor2 & 4) !== 0,
    needsDictionary: bytes.subarray(5 + windowBytes3, sizePlace).some((byte) => byte !== 0)
  };
}
function windowOf(descriptor2) {
  const base = 2 ** (10 + (descriptor2 >>> 3));
  return base + base / 8 * (descriptor2 & 7);
}
function sizeOf2(bytes, place, length2) {
  if (length2 === 8) return Number(bytes.readBigUInt64LE(place));
  return bytes.readUIntLE(place, length2) + (length2 === 2 ? 256 : 0);
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
      faults = /* @__PURE__ */ new Set();
      constructor(fzstd, source, budget) {
        this.#fzstd = fzstd;
        this.#source = source;
        this.#budget = budget;
      }
      async *frames() {
        for (let isFirst = true; ; isFirst = false) {
          const start3 = await this.#source.peek(8);
          if (start3.length === 0 && !isFirst) return;
          this.#budget.entry();
          this.#budget.give(0);
          const number5 = start3.length < 4 ? null : start3.readUInt32LE(0);
          let fault2;
          if (number5 === magic4.zstd) fault2 = yield* this.#frame();
          else if (number5 !== null && isSkippable(number5)) fault2 = await this.#skipFrame(start3);
          else fault2 = isFirst ? "truncated" : "not-covered";
          if (fault2 !== null) this.faults.add(fault2);
          if (fault2 !== null && fault2 !== "checksum") return;
        }
      }
      async #skipFrame(start3) {
        const isWhole = start3.length === 8 && await this.#source.skip(8 + start3.readUInt32LE(4));
        return isWhole ? null : "truncated";
      }
      async *#frame() {
        const header = await takeHeader2(this.#source);
        if (header === null) return "truncated";
        if (header.needsDictionary) return "unsupported";
        if (header.window > mostWindow) return "too-large";
        const decoder = new Decoder3(this.#fzstd, header.hasChecksum);
        if (!decoder.push(header.bytes)) return "damaged";
        for (let isLast = false; !isLast; ) {
          const block = await this.#takeBlock();
          if (typeof block === "string") return block;
          isLast = block.isLast;
          const isWhole2 = decoder.push(block.bytes);
          for (const output of decoder.outputs()) yield* giveOut(output, this.#budget);
          if (!isWhole2) return "damaged";
        }
        const checksum = header.hasChecksum ? await this.#source.take(checksumBytes) : null;
        if (header.hasChecksum && checksum === null) return "truncated";
        const isWhole = decoder.end(checksum);
        for (const output of decoder.outputs()) yield* giveOut(output, this.#budget);
        if (!isWhole) return "damaged";
        return checksum === null || checksum.readUInt32LE(0) === decoder.checksum ? null : "checksum";
      }
      async #takeBlock() {
        const header = await this.#source.peek(3);
        if (header.length < 3) return "truncated";
        const fields2 = header.readUIntLE(0, 3);
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
      constructor({ Decompress }, hasChecksum) {
        this.#hash = hasChecksum ? new Xxh64() : null;
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

// src/verify/pace.ts
import { setTimeout as sleep } from "node:timers/promises";
function stopReason(signal) {
  return signal.reason instanceof RunTimeout ? signal.reason.message : "the run was stopped";
}
var Budget2, Pace, RunTimeout;
var init_pace = __esm({
  "src/verify/pace.ts"() {
    "use strict";
    Budget2 = class {
      #whole;
      #left;
      constructor(requests) {
        this.#whole = requests;
        this.#left = requests;
      }
      spend() {
        this.#left--;
      }
      refusal() {
        if (this.#left > 0) return null;
        return `the budget of ${this.#whole} requests is used up; raise it with --verify-budget`;
      }
    };
    Pace = class {
      #intervalMs;
      #signal;
      #budget;
      #nextMs = 0;
      #pausedUntilMs = 0;
      #halted = null;
      #lastTurn = Promise.resolve();
      constructor(limits2, budget, signal) {
        this.#intervalMs = 1e3 / limits2.requestsPerSecond;
        this.#budget = budget;
        this.#signal = signal;
      }
      /** Waits for a turn, in order of the calls. Returns null to send, or why no further request may be sent. */
      turn() {
        const turn = this.#lastTurn.then(() => this.#take());
        this.#lastTurn = turn.catch(() => null);
        return turn;
      }
      async #take() {
        for (; ; ) {
          const refusal2 = this.#refusal();
          if (refusal2 !== null) return refusal2;
          const now = performance.now();
          const waitMs = Math.max(this.#nextMs, this.#pausedUntilMs) - now;
          if (waitMs <= 0) {
            this.#nextMs = Math.max(this.#nextMs, now - this.#intervalMs) + this.#intervalMs;
            this.#budget.spend();
            return null;
          }
          await this.wait(waitMs);
        }
      }
      /** Holds all requests back for `ms` milliseconds. */
      pause(ms) {
        this.#pausedUntilMs = Math.max(this.#pausedUntilMs, performance.now() + ms);
      }
      /** Stops all further requests. */
      halt(reason) {
        this.#halted ??= reason;
      }
      /** Sleeps for `ms` milliseconds, or until the run ends. */
      async wait(ms) {
        try {
          await sleep(ms, void 0, { signal: this.#signal });
        } catch (error) {
          if (!this.#signal.aborted) throw error;
        }
      }
      #refusal() {
        if (this.#signal.aborted) return stopReason(this.#signal);
        return this.#halted ?? this.#budget.refusal();
      }
    };
    RunTimeout = class extends Error {
    };
  }
});

// src/verify/faults.ts
function faultOf(error) {
  const code = codeOf3(error);
  const fault2 = known4[code];
  if (fault2 !== void 0) return fault2;
  if (/^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_)/.test(code)) {
    return { reason: `the certificate of the server is not trusted (${code})`, transient: false };
  }
  if (/^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/.test(code)) {
    return { reason: `no encrypted connection could be established (${code})`, transient: false };
  }
  if (nameOf3(error) === "HTTPParserError")
    return { reason: "the answer is not HTTP", transient: false };
  const proxyStatus = /^Proxy response \((\d{3})\)/.exec(messageOf2(error))?.[1];
  if (proxyStatus !== void 0) {
    const reason = `the proxy refused the connection (HTTP ${proxyStatus})`;
    return { reason, transient: proxyStatus.startsWith("5") };
  }
  return {
    reason: code === "" ? "the request failed" : `the request failed (${code})`,
    transient: false
  };
}
function codeOf3(error) {
  const code = error instanceof Error ? error.code : void 0;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "";
}
function nameOf3(error) {
  return error instanceof Error ? error.name : "";
}
function messageOf2(error) {
  return error instanceof Error ? error.message : "";
}
var known4;
var init_faults = __esm({
  "src/verify/faults.ts"() {
    "use strict";
    known4 = {
      ENOTFOUND: { reason: "the host name cannot be resolved", transient: false },
      EAI_AGAIN: { reason: "the host name could not be resolved at the moment", transient: true },
      ECONNREFUSED: { reason: "the connection was refused", transient: true },
      ECONNRESET: { reason: "the connection broke off", transient: true },
      EPIPE: { reason: "the connection broke off", transient: true },
      UND_ERR_SOCKET: { reason: "the connection broke off", transient: true },
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { reason: "the answer was cut off", transient: true },
      ETIMEDOUT: { reason: "the connection timed out", transient: true },
      UND_ERR_CONNECT_TIMEOUT: { reason: "the connection timed out", transient: true },
      UND_ERR_HEADERS_TIMEOUT: { reason: "the answer timed out", transient: true },
      UND_ERR_BODY_TIMEOUT: { reason: "the answer was not complete in time", transient: true },
      EHOSTUNREACH: { reason: "the host cannot be reached", transient: true },
      ENETUNREACH: { reason: "the network cannot be reached", transient: true },
      UND_ERR_HEADERS_OVERFLOW: { reason: "the headers of the answer are too long", transient: false },
      UND_ERR_PRX_TLS: { reason: "the proxy's certificate is not trusted", transient: false }
    };
  }
});

// src/verify/request.ts
function probeUrl(service, probe, id) {
  return new URL(`${service.baseUrl}${(probe.path ?? "/").replaceAll("{uuid}", id)}`);
}
async function send(request, connection) {
  const { service, probe, secret } = request;
  const url = probeUrl(service, probe, randomUUID());
  const { transport, limits: limits2, signal } = connection;
  const timeout = new Timeout(limits2.requestMs, signal);
  try {
    const dispatcher = url.protocol === "https:" ? transport.secure : transport.plain;
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: probe.method,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${secret.reveal()}`,
        "user-agent": connection.userAgent
      },
      signal: timeout.signal
    });
    const body = await readBody(answer.body, limits2.bodyBytes);
    if (body === null) {
      const reason = `the answer (HTTP ${answer.statusCode}) is longer than ${limits2.bodyBytes} bytes`;
      return { kind: "fault", reason, transient: false };
    }
    const after = answer.headers["retry-after"];
    const retryAfter2 = typeof after === "string" ? after : null;
    return { kind: "reply", status: answer.statusCode, body, retryAfter: retryAfter2 };
  } catch (error) {
    if (signal.aborted) return { kind: "fault", reason: stopReason(signal), transient: false };
    if (timeout.over) return { kind: "fault", reason: timeout.reason, transient: true };
    return { kind: "fault", ...faultOf(error) };
  } finally {
    timeout.clear();
  }
}
async function readBody(body, limit) {
  const parts5 = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > limit) {
      body.destroy();
      return null;
    }
    parts5.push(part);
  }
  return Buffer.concat(parts5).toString("utf8");
}
var Timeout;
var init_request2 = __esm({
  "src/verify/request.ts"() {
    "use strict";
    init_node_crypto();
    init_faults();
    init_pace();
    Timeout = class {
      reason;
      #controller = new AbortController();
      #timer;
      #run;
      #stop = () => this.#controller.abort();
      over = false;
      constructor(ms, run) {
        this.reason = `no complete answer within ${ms >= 1e3 ? `${ms / 1e3} s` : `${ms} ms`}`;
        this.#run = run;
        if (run.aborted) this.#stop();
        run.addEventListener("abort", this.#stop);
        this.#timer = setTimeout(() => {
          this.over = true;
          this.#controller.abort();
        }, ms);
      }
      get signal() {
        return this.#controller.signal;
      }
      clear() {
        clearTimeout(this.#timer);
        this.#run.removeEventListener("abort", this.#stop);
      }
    };
  }
});

// src/verify/envelope.ts
function readEnvelope(body) {
  const value = parse(body);
  if (!isRecord(value)) return null;
  const requestId = value.request_id;
  if (!isWord4(requestId)) return null;
  const code = errorCode(value);
  if (code !== null) return { kind: "error", code, requestId };
  if ("error" in value || "code" in value) return null;
  const success = typeof value.data === "object" && value.data !== null;
  return success && typeof value.environment === "string" ? { kind: "success", requestId } : null;
}
function errorCode(value) {
  if ("data" in value) return null;
  const { error, code } = value;
  if (isRecord(error)) return isWord4(error.code) && code === void 0 ? error.code : null;
  return typeof error === "string" && isWord4(code) ? code : null;
}
function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isWord4(value) {
  return typeof value === "string" && /^[\w.:-]{1,100}$/.test(value);
}
var init_envelope = __esm({
  "src/verify/envelope.ts"() {
    "use strict";
  }
});

// src/verify/answer.ts
function readAnswer(reply, probe, table2) {
  if (reply.kind === "fault") return unknown2(reply.reason);
  const envelope = readEnvelope(reply.body);
  if (envelope === null) return unknown2(foreignReason(reply.status));
  const code = envelope.kind === "error" ? envelope.code : null;
  const row = rowFor(envelope, reply.status, table2.answers);
  const { requestId } = envelope;
  if (row === void 0) {
    const answer = code === null ? "a success" : `the code ${code}`;
    const reason = failureReason(reply.status) ?? `the API answered HTTP ${reply.status} with ${answer}, which is not documented`;
    return { ...unknown2(reason), code, requestId };
  }
  return {
    verdict: row.verdict,
    scope: provesScope(row, reply.status, probe) ? row.scope : "silent",
    code,
    requestId,
    reason: row.meaning,
    onlyAfterAuthentication: row.onlyAfterAuthentication ?? false
  };
}
function rowFor(envelope, status, answers) {
  const fits = (row) => row.envelope === envelope.kind && row.status.includes(status);
  if (envelope.kind === "error") {
    const named3 = answers.filter((row) => row.code === envelope.code);
    if (named3.length > 0) return named3.find(fits);
  }
  return answers.find((row) => row.code === null && fits(row));
}
function provesScope(row, status, probe) {
  return row.scope !== "has" || status !== 404 || (probe.path?.includes("{uuid}") ?? false);
}
function failureReason(status) {
  if (status === 429) return "the API limits the rate of requests (HTTP 429)";
  return status >= 500 ? `the API or a proxy failed (HTTP ${status})` : null;
}
function foreignReason(status) {
  const failure = failureReason(status);
  if (failure !== null) return failure;
  if (status >= 300 && status < 400)
    return `the server answered with a redirect (HTTP ${status}), which is not followed`;
  return `the answer (HTTP ${status}) does not have the form of the API's answers; it may come from a proxy or another server`;
}
function unknown2(reason) {
  return {
    verdict: "unknown",
    scope: "silent",
    code: null,
    requestId: null,
    reason,
    onlyAfterAuthentication: false
  };
}
var init_answer = __esm({
  "src/verify/answer.ts"() {
    "use strict";
    init_envelope();
  }
});

// src/verify/control.ts
function controlKey(rule, verification) {
  const { alphabet: alphabet4, minLength, maxLength } = rule.body;
  const member2 = new RegExp(`[${alphabet4}]`);
  const usable = [...letters3].filter((letter) => member2.test(letter));
  const length2 = Math.min(Math.max(bodyLength2, minLength), maxLength);
  const body = Array.from({ length: length2 }, () => usable[randomInt(usable.length)]).join("");
  const { prefix } = verification.control;
  return new Secret(prefix + body, prefix.length);
}
function trustFrom(control2, verification) {
  if (control2.verdict === "unknown") return { kind: "none", reason: control2.reason };
  const { expectCode } = verification.control;
  if (control2.verdict === "invalid" && control2.code === expectCode) return { kind: "documented" };
  const answer = control2.code ?? "a success";
  const reason = `the service answered a made-up key with ${answer} instead of ${expectCode}`;
  return { kind: "contradicted", verdict: control2.verdict, reason };
}
function withTrust(result2, trust) {
  if (result2.verdict === "unknown" || trust.kind === "documented") return result2;
  const disproved = trust.kind === "none" || result2.onlyAfterAuthentication || result2.verdict === "invalid" || result2.verdict === trust.verdict;
  if (!disproved) return result2;
  return { ...result2, verdict: "unknown", scope: "silent", reason: trust.reason };
}
var bodyLength2, letters3;
var init_control = __esm({
  "src/verify/control.ts"() {
    "use strict";
    init_node_crypto();
    init_model();
    bodyLength2 = 32;
    letters3 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  }
});

// src/verify/retry.ts
async function sendWithRetries(request, connection, pace) {
  const { attempts, backoffMs, retryAfterMs } = connection.limits;
  let last = null;
  for (let attempt2 = 1; ; attempt2++) {
    const refusal2 = await pace.turn();
    if (refusal2 !== null) return { response: last ?? refused(refusal2), sent: last !== null };
    last = await send(request, connection);
    if (!isTransient(last)) return { response: last, sent: true };
    const pauseMs = last.kind === "reply" ? retryAfter(last.retryAfter, Date.now()) : null;
    if (pauseMs !== null && pauseMs > retryAfterMs) {
      pace.halt(`the API asks to wait ${Math.ceil(pauseMs / 1e3)} s before the next request`);
      return { response: last, sent: true };
    }
    if (pauseMs !== null) pace.pause(pauseMs);
    if (attempt2 === attempts) return { response: last, sent: true };
    if (pauseMs === null) await pace.wait(backoff(backoffMs, attempt2));
  }
}
function isTransient(response) {
  if (response.kind === "fault") return response.transient;
  return response.status === 429 || response.status >= 500;
}
function backoff(firstMs2, attempt2) {
  return firstMs2 * 2 ** (attempt2 - 1) * (0.5 + Math.random() / 2);
}
function retryAfter(header, nowMs) {
  if (header === null) return null;
  const text3 = header.trim();
  if (/^\d{1,9}$/.test(text3)) return Number(text3) * 1e3;
  const date3 = /^[A-Z][a-z]{2,8}, /.test(text3) ? Date.parse(text3) : Number.NaN;
  return Number.isNaN(date3) ? null : Math.max(0, date3 - nowMs);
}
function refused(reason) {
  return { kind: "fault", reason, transient: false };
}
var init_retry = __esm({
  "src/verify/retry.ts"() {
    "use strict";
    init_request2();
  }
});

// src/verify/service.ts
function withoutEcho(result2, secret) {
  const { code, requestId, reason } = result2;
  const echoes = (text3) => text3 !== null && secret.isEchoedIn(text3);
  return {
    ...result2,
    code: echoes(code) ? null : code,
    requestId: echoes(requestId) ? null : requestId,
    reason: echoes(reason) ? "the API repeated part of the key in its answer, which is not shown" : reason
  };
}
function isDead2({ verdict: verdict3 }) {
  return verdict3 === "revoked" || verdict3 === "expired" || verdict3 === "inactive";
}
function verdictOf(result2, checkedAt, scopes, lacks) {
  const { verdict: verdict3, requestId, reason } = result2;
  return { status: verdict3, checkedAt, scopes, lacks, requestId, reason };
}
function notSent(reason) {
  return { ...notChecked, status: "unknown", reason };
}
var KeyChecker;
var init_service = __esm({
  "src/verify/service.ts"() {
    "use strict";
    init_model();
    init_answer();
    init_control();
    init_retry();
    KeyChecker = class {
      #service;
      #connection;
      #pace;
      #trust = /* @__PURE__ */ new Map();
      constructor(service, connection, pace) {
        this.#service = service;
        this.#connection = connection;
        this.#pace = pace;
      }
      /** Trust in the request that decides. Sends its control request only once. */
      control() {
        return this.#trustIn(this.#service.first);
      }
      /** Checks one key. */
      async check(secret) {
        const { first: first11 } = this.#service;
        const trust = await this.control();
        if (trust.kind === "none") return notSent(`the key was not sent: ${trust.reason}`);
        const { result: result2, sent } = await this.#probe(first11, secret);
        const trusted = withTrust(result2, trust);
        const checkedAt = sent ? (/* @__PURE__ */ new Date()).toISOString() : null;
        if (trusted.verdict !== "live") return verdictOf(trusted, checkedAt, [], []);
        return this.#withScopes(secret, trusted, checkedAt);
      }
      /** Finds the scopes of a live key. A scope that no request proves is in neither list. */
      async #withScopes(secret, decided, checkedAt) {
        const { first: first11, further } = this.#service;
        const has = decided.scope === "has" ? [first11.scope] : [];
        const lacks = decided.scope === "lacks" ? [first11.scope] : [];
        for (const probe of further) {
          if ((await this.#trustIn(probe)).kind !== "documented") continue;
          const { result: result2 } = await this.#probe(probe, secret);
          if (isDead2(result2)) return verdictOf(result2, (/* @__PURE__ */ new Date()).toISOString(), [], []);
          if (result2.verdict !== "live") continue;
          if (result2.scope === "has") has.push(probe.scope);
          else if (result2.scope === "lacks") lacks.push(probe.scope);
        }
        return verdictOf(decided, checkedAt, has, lacks);
      }
      #trustIn(probe) {
        const known5 = this.#trust.get(probe);
        if (known5 !== void 0) return known5;
        const { rule, endpoint } = this.#service;
        const trust = this.#probe(probe, controlKey(rule, endpoint.verification)).then(
          ({ result: result2 }) => trustFrom(result2, endpoint.verification)
        );
        this.#trust.set(probe, trust);
        return trust;
      }
      async #probe(probe, secret) {
        const { endpoint } = this.#service;
        const request = { service: endpoint, probe, secret };
        const { response, sent } = await sendWithRetries(request, this.#connection, this.#pace);
        const result2 = readAnswer(response, probe, endpoint.verification);
        return { result: withoutEcho(result2, secret), sent };
      }
    };
  }
});

// src/verify/transport.ts
async function openTransport(plan) {
  const { Agent, EnvHttpProxyAgent } = await import("./parts/undici.js");
  const { limits: limits2, proxy } = plan;
  const tls = { timeout: limits2.connectMs, rejectUnauthorized: true };
  const options = {
    connections: limits2.concurrency,
    pipelining: 1,
    headersTimeout: limits2.requestMs,
    bodyTimeout: limits2.requestMs,
    connect: tls
  };
  const plain3 = new Agent(options);
  const secure = proxy === null ? plain3 : new EnvHttpProxyAgent({
    ...options,
    proxyTls: tls,
    requestTls: tls,
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.bypass
  });
  const dispatchers = /* @__PURE__ */ new Set([plain3, secure]);
  return {
    secure,
    plain: plain3,
    close: async () => {
      await Promise.all([...dispatchers].map((dispatcher) => dispatcher.destroy()));
    }
  };
}
var init_transport = __esm({
  "src/verify/transport.ts"() {
    "use strict";
  }
});

// src/verify/verify.ts
async function verify(keys, plan, hooks) {
  const verdicts = /* @__PURE__ */ new Map();
  const notices = [];
  const groups2 = byRule(keys);
  if (plan.dryRun) return dryRun(groups2, plan);
  const deadline = runSignal(hooks.signal, plan.limits.totalMs);
  const transport = await openTransport(plan);
  const { limits: limits2, userAgent } = plan;
  const connection = { transport, limits: limits2, userAgent, signal: deadline.signal };
  const budget = new Budget2(plan.budget);
  const record = (key, verdict3) => {
    verdicts.set(key.fingerprint, verdict3);
    hooks.onProgress(verdicts.size);
  };
  try {
    for (const [rule, ownKeys] of groups2) {
      const service = serviceFor(rule, plan);
      if (typeof service === "string") {
        for (const key of ownKeys) record(key, notSent(service));
        notices.push(`keys of rule ${rule.id} were not checked: ${service}`);
        continue;
      }
      const { baseUrl, verification } = service.endpoint;
      if (baseUrl !== verification.baseUrl) {
        notices.push(`keys are checked at ${baseUrl}, not at the published address`);
      }
      const checker = new KeyChecker(service, connection, new Pace(limits2, budget, deadline.signal));
      const trust = await checker.control();
      if (trust.kind !== "documented") notices.push(trustNotice(baseUrl, trust));
      await inParallel(ownKeys, limits2.concurrency, async (key) => {
        record(key, await checker.check(key.secret));
      });
    }
  } finally {
    deadline.clear();
    await transport.close();
  }
  return { verdicts, notices };
}
function dryRun(groups2, plan) {
  const verdicts = /* @__PURE__ */ new Map();
  const notices = [];
  let left = plan.budget;
  for (const [rule, keys] of groups2) {
    const service = serviceFor(rule, plan);
    if (typeof service === "string") {
      const reason = `dry run: would not be checked: ${service}`;
      for (const key of keys) verdicts.set(key.fingerprint, { ...notChecked, reason });
      continue;
    }
    const url = shownUrl(service.endpoint, service.first);
    left = Math.max(0, left - 1);
    const affordable = Math.min(keys.length, left);
    left -= affordable;
    for (const [index, key] of keys.entries()) {
      const reason = index < affordable ? `dry run: would be checked with GET ${url}` : "dry run: would not be checked: the budget would be used up; raise it with --verify-budget";
      verdicts.set(key.fingerprint, { ...notChecked, reason });
    }
    notices.push(
      `dry run, nothing was sent: would check a made-up key with GET ${url} first, then ${affordable} of ${keys.length} ${keys.length === 1 ? "key" : "keys"}${furtherText(service)}`
    );
  }
  return { verdicts, notices };
}
function shownUrl(endpoint, probe) {
  return decodeURI(probeUrl(endpoint, probe, "<random id>").href);
}
function furtherText({ endpoint, further }) {
  if (further.length === 0) return "";
  const urls = further.map((probe) => `GET ${shownUrl(endpoint, probe)}`);
  return `; for a made-up key and for each live key also ${urls.join(", ")}`;
}
function byRule(keys) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const group = groups2.get(key.rule);
    if (group === void 0) groups2.set(key.rule, [key]);
    else group.push(key);
  }
  for (const group of groups2.values()) group.sort((a, b) => risk(b) - risk(a));
  return groups2;
}
function risk({ mode }) {
  return mode === "live" ? 1 : 0;
}
function serviceFor(rule, plan) {
  const endpoint = plan.services.get(rule.id);
  if (endpoint === void 0) {
    return plan.refused.get(rule.id) ?? "its rule does not say how to check a key";
  }
  const [first11, ...further] = endpoint.verification.probes.filter((probe) => probe.path !== null);
  if (first11 === void 0) return "its rule has no path to request";
  return { rule, endpoint, first: first11, further };
}
function trustNotice(baseUrl, trust) {
  return trust.kind === "none" ? `${baseUrl} did not show that it is the API (${trust.reason}), so no key was sent there` : `${baseUrl} does not behave as documented: ${trust.reason}; contradicted verdicts are unknown`;
}
async function inParallel(items8, workers, work) {
  const queue = items8.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(workers, items8.length) }, worker));
}
function runSignal(caller, ms) {
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (caller.aborted) stop();
  caller.addEventListener("abort", stop);
  const timer = setTimeout(() => {
    controller.abort(new RunTimeout(`the time for checking keys (${ms / 1e3} s) is over`));
  }, ms);
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      caller.removeEventListener("abort", stop);
    }
  };
}
var init_verify = __esm({
  "src/verify/verify.ts"() {
    "use strict";
    init_model();
    init_pace();
    init_request2();
    init_service();
    init_transport();
  }
});

// src/verify/index.ts
var verify_exports = {};
__export(verify_exports, {
  verify: () => verify
});
var init_verify2 = __esm({
  "src/verify/index.ts"() {
    "use strict";
    init_verify();
  }
});

// src/config/additional-rules.ts
init_model();

// src/config/rules.ts
import { readFile } from "node:fs/promises";

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
init_model();

// src/parse/json-text.ts
init_model();
function parseJson(text3, path) {
  try {
    return JSON.parse(text3.replace(/^\uFEFF/, ""));
  } catch (error) {
    const message2 = error instanceof Error ? error.message : "";
    const { line, column } = placeOfFault(message2, text3);
    throw new BrleaksError("config", `${path}:${line}:${column}: invalid JSON`, { cause: error });
  }
}
function placeOfFault(message2, text3) {
  const direct = /line (\d+) column (\d+)/.exec(message2);
  if (direct !== null) return { line: Number(direct[1]), column: Number(direct[2]) };
  const position = /position (\d+)/.exec(message2);
  const before = text3.slice(0, position === null ? text3.length : Number(position[1]));
  const feed2 = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: before.length - feed2 };
}

// src/parse/located.ts
init_model();
var largestConfigFile = 16 * 1024 * 1024;
function fault(path, at, what) {
  return new BrleaksError("config", `${path}:${at.line}:${at.column}: ${what}`);
}
function decodeText(bytes, path) {
  let text3;
  try {
    text3 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BrleaksError("config", `${path}: not UTF-8 text; save it as UTF-8`, {
      cause: error
    });
  }
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text3);
  if (marker !== null) {
    throw fault(
      path,
      placeOf(text3, marker.index),
      "merge conflict marker; resolve the conflict and remove the markers"
    );
  }
  return text3;
}
function placeOf(text3, offset) {
  const before = text3.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
function memberOf(object, name) {
  return object.members.find((member2) => member2.name === name);
}
function refuseDoubles(path, members4) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, at } of members4) {
    if (seen.has(name)) throw fault(path, at, `"${name}" occurs twice; keep only one`);
    seen.add(name);
  }
  return members4;
}

// src/parse/nearest.ts
function nearest(name, known5) {
  let best = null;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known5) {
    const distance = editDistance(name, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b) {
  let previous = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchange = swapped ? (previous[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(substitution, exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    previous = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/parse/jsonc-text.ts
init_model();
async function parseJsonText(path, source, { comments }) {
  const { parseTree, printParseErrorCode } = await import("./parts/jsonc-parser.js");
  const text3 = source.replace(/^\uFEFF/, "");
  const errors = [];
  let tree;
  try {
    tree = parseTree(text3, errors, { disallowComments: !comments, allowTrailingComma: comments });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BrleaksError("config", `${path}: nested too deeply; flatten it`);
  }
  const [first11] = errors;
  if (first11 !== void 0) {
    const advice = adviceFor(printParseErrorCode(first11.error));
    throw fault(
      path,
      placeOf(text3, first11.offset),
      advice === null ? "invalid JSON" : `invalid JSON: ${advice}`
    );
  }
  if (tree === void 0) throw fault(path, { line: 1, column: 1 }, "the file is empty");
  const starts2 = lineStarts(text3);
  return locate(tree, path, (offset) => placeIn(starts2, offset));
}
function adviceFor(code) {
  switch (code) {
    case "InvalidCommentToken":
      return "comments are allowed only in .jsonc files";
    case "CommaExpected":
      return "a comma is missing";
    case "CloseBraceExpected":
      return "a closing } is missing";
    case "CloseBracketExpected":
      return "a closing ] is missing";
    case "PropertyNameExpected":
      return "expected a name in double quotes";
    case "ValueExpected":
      return "expected a value";
    case "UnexpectedEndOfString":
      return "the string is not closed";
    default:
      return null;
  }
}
function locate(node, path, place) {
  const at = place(node.offset);
  if (node.type === "array") {
    return {
      kind: "array",
      at,
      items: (node.children ?? []).map((child) => locate(child, path, place))
    };
  }
  if (node.type !== "object") return { kind: "scalar", at, value: node.value };
  const members4 = (node.children ?? []).flatMap(({ children }) => {
    const [name, value] = children ?? [];
    if (name === void 0 || value === void 0) return [];
    return [{ name: String(name.value), at: place(name.offset), value: locate(value, path, place) }];
  });
  return { kind: "object", at, members: refuseDoubles(path, members4) };
}
function lineStarts(text3) {
  const starts2 = [0];
  for (let feed2 = text3.indexOf("\n"); feed2 !== -1; feed2 = text3.indexOf("\n", feed2 + 1)) {
    starts2.push(feed2 + 1);
  }
  return starts2;
}
function placeIn(starts2, offset) {
  let low = 0;
  let high2 = starts2.length - 1;
  while (low < high2) {
    const middle = Math.ceil((low + high2) / 2);
    if ((starts2[middle] ?? 0) <= offset) low = middle;
    else high2 = middle - 1;
  }
  return { line: low + 1, column: offset - (starts2[low] ?? 0) + 1 };
}

// src/parse/yaml-text.ts
async function parseYaml(path, text3) {
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = (await import("./parts/yaml.js")).default;
  const lines2 = new LineCounter();
  const documents = parseAllDocuments(text3, {
    lineCounter: lines2,
    uniqueKeys: false,
    schema: "core",
    logLevel: "silent",
    prettyErrors: false
  });
  const place = (offset) => {
    const { line, col } = lines2.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [document, second] = "empty" in documents ? [] : documents;
  const [error] = document === void 0 ? [] : document.errors;
  if (error !== void 0) {
    throw fault(path, place(error.pos[0]), "invalid YAML");
  }
  const start3 = { line: 1, column: 1 };
  if (document == null || document.contents === null) throw fault(path, start3, "the file is empty");
  if (second !== void 0) {
    throw fault(path, place(second.range[0]), "a second YAML document begins here; keep only one");
  }
  const locate3 = (node, nearby2) => {
    if (isAlias(node)) {
      throw fault(
        path,
        place(node.range?.[0] ?? 0),
        "YAML aliases are not supported; write the value out"
      );
    }
    if (isMap(node)) {
      const at = place(node.range?.[0] ?? 0);
      const members4 = node.items.map(({ key, value }) => {
        const name = locate3(key, at);
        if (name.kind !== "scalar") throw fault(path, name.at, "a name must be a string");
        return { name: String(name.value), at: name.at, value: locate3(value, name.at) };
      });
      return { kind: "object", at, members: refuseDoubles(path, members4) };
    }
    if (isSeq(node)) {
      const at = place(node.range?.[0] ?? 0);
      return { kind: "array", at, items: node.items.map((item) => locate3(item, at)) };
    }
    if (isScalar(node)) {
      const at = place(node.range?.[0] ?? 0);
      return { kind: "scalar", at, value: node.value };
    }
    return { kind: "scalar", at: nearby2, value: null };
  };
  return locate3(document.contents, start3);
}

// src/parse/parse-located.ts
async function parseLocated(path, text3) {
  if (/\.ya?ml$/i.test(path)) {
    return parseYaml(path, text3);
  }
  return parseJsonText(path, text3, { comments: /\.jsonc$/i.test(path) });
}

// src/config/body-pattern.ts
init_model();
var longestRepetition = 512;
async function checkBodyPattern(pattern2, maxLength, where) {
  const { RegExpParser, visitRegExpAST } = await import("./parts/regexpp.js");
  const refuse4 = (why) => {
    throw new BrleaksError("config", `${where}: ${why}`);
  };
  let parsed;
  try {
    parsed = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern2);
  } catch {
    return refuse4("not a valid regular expression");
  }
  let depth = 0;
  visitRegExpAST(parsed, {
    onAssertionEnter: () => refuse4("anchors and look-around are not allowed; boundaries are added automatically"),
    onBackreferenceEnter: () => refuse4("back-references are not allowed; repeat the text instead"),
    onGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse4("alternatives inside a repetition are not allowed; use a character class");
    },
    onCapturingGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse4("alternatives inside a repetition are not allowed; use a character class");
    },
    onQuantifierEnter: (node) => {
      if (node.max > longestRepetition)
        refuse4(`a repetition needs an upper bound such as {1,${maxLength}}`);
      if (depth > 0) refuse4("nested repetitions are not allowed; write the inner one out");
      depth++;
    },
    onQuantifierLeave: () => {
      depth--;
    }
  });
}

// src/config/rule-schema.ts
init_model();
async function validateRuleFile(path, value) {
  const { validateRules } = await import("./rule-validator.js");
  if (validateRules(value)) return value.rules;
  const [fault2] = validateRules.errors ?? [];
  const place = fault2?.instancePath || "/";
  const extra = fault2?.params.additionalProperty;
  const what = extra === void 0 ? fault2?.message ?? "is invalid" : `has an unknown name "${extra}"`;
  throw new BrleaksError("config", `${path}: ${place} ${what}; see rules/rule.schema.json`);
}

// src/config/rules.ts
function builtInRules() {
  return batch_relay_default.rules;
}
async function loadRules(path) {
  return parseRules(path, await readRuleFile(path));
}
async function parseRules(path, text3) {
  const rules = await validateRuleFile(path, parseJson(text3, path));
  for (const [index, rule] of rules.entries()) {
    const where = `${path}: /rules/${index}`;
    if (builtInRules().some((builtIn2) => builtIn2.id === rule.id)) {
      throw new BrleaksError(
        "config",
        `${where}/id: "${rule.id}" is built in; give the rule another id`
      );
    }
    if (rules.findIndex((other) => other.id === rule.id) !== index) {
      throw new BrleaksError(
        "config",
        `${where}/id: "${rule.id}" occurs twice; give each rule its own id`
      );
    }
    if (rule.body.minLength > rule.body.maxLength) {
      throw new BrleaksError(
        "config",
        `${where}/body: minLength is greater than maxLength; swap them`
      );
    }
    if (rule.filters.randomness === "entropy" && rule.filters.minEntropy === void 0) {
      throw new BrleaksError(
        "config",
        `${where}/filters: randomness "entropy" needs a minEntropy, such as 3.5`
      );
    }
    if (rule.verification !== void 0) checkHost(rule.verification, `${where}/verification`);
    if (rule.body.pattern !== void 0) {
      await checkBodyPattern(rule.body.pattern, rule.body.maxLength, `${where}/body/pattern`);
    }
  }
  return rules.map((rule) => ({
    ...rule,
    prefixes: [...rule.prefixes].sort((a, b) => b.text.length - a.text.length)
  }));
}
function checkHost({ baseUrl, allowedHosts }, where) {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : null;
  if (host === null) {
    throw new BrleaksError("config", `${where}/baseUrl: not a valid URL`);
  }
  if (allowedHosts.includes(host)) return;
  throw new BrleaksError(
    "config",
    `${where}: allowedHosts does not contain ${host}, the host of baseUrl; add it`
  );
}
async function readRuleFile(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error.code;
    const reason = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new BrleaksError(
      "config",
      `rule file ${path}: ${reason}; check the path given to --rules`,
      {
        cause: error
      }
    );
  }
}

// src/config/settings.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { dirname as dirname3, resolve as resolve9 } from "node:path";

// src/known/entry-text.ts
var invalidFingerprint = "invalid fingerprint (expected 64 digits 0-9 a-f)";
function invalidDate(text3) {
  return `"${text3}" is not a valid date (expected YYYY-MM-DD)`;
}
function isDate(text3) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text3)) return false;
  const date3 = /* @__PURE__ */ new Date(`${text3}T00:00:00Z`);
  return !Number.isNaN(date3.getTime()) && date3.toISOString().slice(0, 10) === text3;
}
function isFingerprint(text3) {
  return /^[0-9a-f]{64}$/.test(text3);
}
var longestPattern = 500;
var mostGlobstars = 2;
var mostStarsInSegment = 3;
var mostBraces = 3;
var mostCommas = 60;
function patternFault(pattern2) {
  if (pattern2.replace(/^\.\//, "").replace(/\/+$/, "") === "") {
    return 'not a file pattern; write one such as "*.log" or "docs/**"';
  }
  if (pattern2.length > longestPattern)
    return `the pattern is too long (limit: ${longestPattern} characters)`;
  if (pattern2.startsWith("!"))
    return "negated patterns (!) are not supported; list the files to ignore instead";
  if (pattern2.split("/").includes("..")) return 'a pattern must stay in the tree; remove ".."';
  if (/[!?*+@]\(/.test(pattern2)) return "patterns such as +(a|b) are not supported; write {a,b}";
  if (/(?<!\\)(?:\\\\)*\(/.test(pattern2)) {
    return "groups such as (a|b) are not supported; write {a,b}, or \\( for a literal parenthesis";
  }
  if (/[\]})]\+/.test(pattern2)) return "repeats such as [a]+ are not supported; write *";
  if ((pattern2.match(/\{/g) ?? []).length > mostBraces) {
    return `too many {} in the pattern (limit: ${mostBraces})`;
  }
  if (pattern2.split(",").length > mostCommas)
    return `too many commas in the pattern (limit: ${mostCommas - 1})`;
  const segments = pattern2.split("/");
  if (segments.filter((segment) => segment.includes("**")).length > mostGlobstars) {
    return `too many ** in the pattern (limit: ${mostGlobstars})`;
  }
  if (segments.some((segment) => (segment.match(/\*+|\{/g) ?? []).length > mostStarsInSegment)) {
    return `too many * or {} between two slashes (limit: ${mostStarsInSegment})`;
  }
  return null;
}

// src/known/baseline.ts
var baselineVersion = 1;
var fileNames = ["$schema", "version", "scope", "keys"];
var keyNames = ["fingerprint", "key", "reason", "owner", "expires", "addedBy", "addedOn"];
async function parseBaseline(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a baseline must be a JSON object");
  checkVersion(path, root);
  checkNames(path, root.members, fileNames);
  const list3 = memberOf(root, "keys")?.value;
  if (list3?.kind !== "array") throw fault(path, list3?.at ?? root.at, '"keys" must be a list');
  const keys = list3.items.map((item) => readKey(path, item));
  const lines2 = /* @__PURE__ */ new Map();
  for (const [index, { fingerprint }] of keys.entries()) {
    const at = list3.items[index]?.at ?? list3.at;
    const before = lines2.get(fingerprint);
    if (before !== void 0) {
      const what = `fingerprint ${fingerprint.slice(0, 12)}… is already in line ${before}`;
      throw fault(path, at, `${what}; keep only one`);
    }
    lines2.set(fingerprint, at.line);
  }
  return {
    baseline: { scope: readScope(path, root), keys: [...keys].sort(byFingerprint) },
    entries: keys.map(({ fingerprint, key, reason, expires }) => ({
      by: "baseline",
      file: path,
      line: lines2.get(fingerprint) ?? 1,
      fingerprint,
      pattern: null,
      redacted: key,
      reason,
      expires
    }))
  };
}
function byFingerprint(a, b) {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0;
}
function checkVersion(path, root) {
  const version4 = memberOf(root, "version");
  const value = version4?.value.kind === "scalar" ? version4.value.value : void 0;
  if (value === baselineVersion) return;
  const at = version4?.value.at ?? root.at;
  if (typeof value === "number" && value > baselineVersion) {
    throw fault(
      path,
      at,
      `version ${value} is newer than this brleaks supports (${baselineVersion}); update brleaks`
    );
  }
  throw fault(path, at, `missing or wrong "version"; write "version": ${baselineVersion}`);
}
function checkNames(path, members4, known5) {
  for (const { name, at } of members4) {
    if (known5.includes(name)) continue;
    const near = nearest(name, known5);
    const advice = near === null ? `expected one of: ${known5.join(", ")}` : `did you mean "${near}"?`;
    throw fault(path, at, `unknown name "${name}"; ${advice}`);
  }
}
function readScope(path, root) {
  const scope = memberOf(root, "scope")?.value;
  if (scope === void 0) return ["files", "history"];
  const items8 = scope.kind === "array" ? scope.items : [];
  const kinds2 = items8.map((item) => item.kind === "scalar" ? item.value : null);
  const wrong = kinds2.findIndex((kind) => kind !== "files" && kind !== "history");
  if (scope.kind !== "array" || kinds2.length === 0 || wrong !== -1) {
    const at = items8[wrong]?.at ?? scope.at;
    throw fault(path, at, '"scope" must be a list of "files" and "history"');
  }
  return ["files", "history"].filter((kind) => kinds2.includes(kind));
}
function readKey(path, item) {
  if (item.kind !== "object") throw fault(path, item.at, 'every entry of "keys" must be an object');
  checkNames(path, item.members, keyNames);
  const text3 = (name) => {
    const value = memberOf(item, name)?.value;
    if (value === void 0 || value.kind === "scalar" && value.value === null) return null;
    if (value.kind === "scalar" && typeof value.value === "string") return value.value;
    throw fault(path, value.at, `"${name}" must be a string`);
  };
  const at = (name) => memberOf(item, name)?.value.at ?? item.at;
  const required = (name) => {
    const value = text3(name)?.trim();
    if (value !== void 0 && value !== "") return value;
    throw fault(path, at(name), `missing "${name}"; every entry needs one`);
  };
  const date3 = (name) => {
    const value = text3(name);
    if (value === null || isDate(value)) return value;
    throw fault(path, at(name), invalidDate(value));
  };
  const fingerprint = required("fingerprint");
  if (!isFingerprint(fingerprint)) {
    throw fault(path, at("fingerprint"), invalidFingerprint);
  }
  const key = required("key");
  if (!key.includes("…")) {
    throw fault(
      path,
      at("key"),
      '"key" must be the masked key, such as br_9fK2…x7Qa; never write a full key here'
    );
  }
  return {
    fingerprint,
    key,
    reason: required("reason"),
    owner: text3("owner"),
    expires: date3("expires"),
    addedBy: text3("addedBy"),
    addedOn: date3("addedOn")
  };
}

// src/known/ignore-file.ts
var longestLine = 2e3;
function parseIgnoreFile(path, bytes) {
  const text3 = decodeText(bytes, path).replace(/^\uFEFF/, "");
  const entries = [];
  const fingerprints = /* @__PURE__ */ new Map();
  for (const [index, line] of text3.split(/\r?\n/).entries()) {
    const at = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    const content2 = line.trim();
    if (content2 === "" || content2.startsWith("#")) continue;
    if (content2.length > longestLine) {
      throw fault(path, at, `the line is too long (limit: ${longestLine} characters)`);
    }
    const [, subject = "", comment2] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(content2) ?? [];
    const { reason, expires } = readComment(path, at, comment2 ?? "");
    const fingerprint = readFingerprint(path, at, subject);
    if (fingerprint !== null) {
      const before = fingerprints.get(fingerprint);
      if (before !== void 0) {
        throw fault(path, at, `this fingerprint is already in line ${before}; keep only one`);
      }
      fingerprints.set(fingerprint, at.line);
    } else {
      const wrong = patternFault(subject);
      if (wrong !== null) throw fault(path, at, wrong);
    }
    entries.push({
      by: "ignore-file",
      file: path,
      line: at.line,
      fingerprint,
      pattern: fingerprint === null ? subject : null,
      redacted: null,
      reason,
      expires
    });
  }
  return entries;
}
function readComment(path, at, comment2) {
  const match = /^until\s+(\S+?):?(?:\s+(.*))?$/.exec(comment2);
  if (match === null) return { reason: comment2 === "" ? null : comment2, expires: null };
  const [, date3 = "", reason] = match;
  if (!/^\d/.test(date3)) return { reason: comment2, expires: null };
  if (!isDate(date3)) throw fault(path, at, invalidDate(date3));
  return { reason: reason ?? null, expires: date3 };
}
function readFingerprint(path, at, subject) {
  if (isFingerprint(subject)) return subject;
  if (!/^[0-9a-f]{12,}$/i.test(subject)) return null;
  throw fault(
    path,
    at,
    `${invalidFingerprint}; copy it in full from a JSON report, or write ./ before a file name`
  );
}

// src/known/suppress.ts
import { resolve as resolve8 } from "node:path";

// src/git/added-objects.ts
import { closeSync as closeSync3 } from "node:fs";

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
function isSystemError(error) {
  return error.code !== void 0;
}
function codeOf2(error) {
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

// src/git/pack/index-file.ts
var PackFault = class extends Error {
};
var magic = 4285812579;
var headerBytes = 8;
var fanoutBytes = 256 * 4;
function readPackIndex(path, idBytes, packBytes) {
  const file = readRegular(path);
  if (file.length < headerBytes + fanoutBytes) throw new PackFault("its index is cut off");
  const marked = file.readUInt32BE(0) === magic;
  if (marked && file.readUInt32BE(4) !== 2) throw new PackFault("its index has an unknown version");
  const table2 = marked ? secondVersion(file, idBytes) : firstVersion(file, idBytes);
  const { count: count3, places, ids, sums } = table2;
  const lastByte = packBytes - idBytes;
  for (let i = 0; i < count3; i++) {
    const place = places[i];
    if (place < 12 || place >= lastByte) throw new PackFault("an offset lies outside the pack");
  }
  const idOf = sortedOrder(places);
  const offsets = new Float64Array(new SharedArrayBuffer(count3 * 8));
  const checks = sums === null ? null : new Uint32Array(new SharedArrayBuffer(count3 * 4));
  for (let i = 0; i < count3; i++) {
    const position = idOf[i];
    offsets[i] = places[position];
    if (checks !== null) checks[i] = sums?.[position];
    if (i > 0 && offsets[i] === offsets[i - 1]) throw new PackFault("two ids share an offset");
  }
  return { count: count3, idBytes, ids, offsets, checks, idOf };
}
function secondVersion(file, idBytes) {
  const count3 = countOf(file, headerBytes);
  const idsAt = headerBytes + fanoutBytes;
  const checksAt = idsAt + count3 * idBytes;
  const offsetsAt = checksAt + count3 * 4;
  const largeAt = offsetsAt + count3 * 4;
  const largeCount = (file.length - largeAt - 2 * idBytes) / 8;
  if (largeCount < 0 || !Number.isInteger(largeCount)) throw new PackFault("its size does not fit");
  const places = new Float64Array(count3);
  const smallOffsets = bigEndian(file, offsetsAt, count3);
  for (let i = 0; i < count3; i++) {
    let offset = smallOffsets[i];
    if (offset >= 2147483648) {
      const large = offset - 2147483648;
      if (large >= largeCount) throw new PackFault("an offset lies outside its table");
      offset = Number(file.readBigUInt64BE(largeAt + large * 8));
    }
    places[i] = offset;
  }
  const ids = shared(count3 * idBytes);
  ids.set(file.subarray(idsAt, checksAt));
  return { count: count3, ids, places, sums: bigEndian(file, checksAt, count3) };
}
function firstVersion(file, idBytes) {
  const count3 = countOf(file, 0);
  const entryBytes = 4 + idBytes;
  if (file.length !== fanoutBytes + count3 * entryBytes + 2 * idBytes) {
    throw new PackFault("its index is not one of version 1 or 2");
  }
  const places = new Float64Array(count3);
  const ids = shared(count3 * idBytes);
  for (let i = 0; i < count3; i++) {
    const at = fanoutBytes + i * entryBytes;
    places[i] = file.readUInt32BE(at);
    ids.set(file.subarray(at + 4, at + entryBytes), i * idBytes);
  }
  return { count: count3, ids, places, sums: null };
}
function findId(index, id) {
  let low = 0;
  let high2 = index.count - 1;
  while (low <= high2) {
    const middle = low + high2 >>> 1;
    const order = compareId(index.ids, middle * index.idBytes, id);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high2 = middle - 1;
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
function compareId(ids, at, id) {
  for (let i = 0; i < id.length; i++) {
    const difference = ids[at + i] - id[i];
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
function sortedOrder(places) {
  const count3 = places.length;
  let keys = places.slice();
  let spareKeys = new Float64Array(count3);
  let order = new Uint32Array(new SharedArrayBuffer(count3 * 4));
  let spareOrder = new Uint32Array(new SharedArrayBuffer(count3 * 4));
  for (let i = 0; i < count3; i++) order[i] = i;
  const largest = places.reduce((most, place) => Math.max(most, place), 0);
  for (let scale = 1; scale <= largest; scale *= digitValues) {
    const ends3 = digitEnds(keys, scale);
    for (let i = count3 - 1; i >= 0; i--) {
      const key = keys[i];
      const digit = digitOf(key, scale);
      const place = ends3[digit] - 1;
      ends3[digit] = place;
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
  const ends3 = new Uint32Array(digitValues);
  for (let i = 0; i < keys.length; i++) {
    const digit = digitOf(keys[i], scale);
    ends3[digit] = ends3[digit] + 1;
  }
  for (let i = 1; i < digitValues; i++) ends3[i] = ends3[i] + ends3[i - 1];
  return ends3;
}
function digitOf(key, scale) {
  return key / scale >>> 0 & digitValues - 1;
}
function bigEndian(file, at, count3) {
  const copy2 = Buffer.alloc(count3 * 4);
  file.copy(copy2, 0, at, at + count3 * 4);
  if (littleEndian) copy2.swap32();
  return new Uint32Array(copy2.buffer, copy2.byteOffset, count3);
}
var littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
function shared(bytes) {
  return new Uint8Array(new SharedArrayBuffer(bytes));
}

// src/git/pack/listing.ts
import { readdirSync } from "node:fs";
import { join as join2 } from "node:path";
function listObjects(folders, idBytes) {
  const loose = [];
  const special = [];
  const unlisted2 = [];
  const orUnlisted = (folder, list3) => {
    try {
      return list3();
    } catch (error) {
      const code = codeOf2(error);
      if (code !== "ENOENT" && code !== "ENOTDIR") unlisted2.push({ path: folder, reason: code });
      return [];
    }
  };
  const name = new RegExp(`^[0-9a-f]{${idBytes * 2 - 2}}$`);
  for (const folder of folders) {
    for (const first11 of orUnlisted(folder, () => readdirSync(folder))) {
      if (!/^[0-9a-f]{2}$/.test(first11)) continue;
      const inner = join2(folder, first11);
      for (const entry of orUnlisted(inner, () => readdirSync(inner, { withFileTypes: true }))) {
        if (!name.test(entry.name)) continue;
        const path = join2(inner, entry.name);
        if (isSpecial(entry)) special.push(path);
        else loose.push({ oid: first11 + entry.name, path });
      }
    }
  }
  const packs = folders.flatMap((folder) => {
    const inner = join2(folder, "pack");
    const names2 = orUnlisted(inner, () => readdirSync(inner)).filter(
      (file) => file.endsWith(".pack")
    );
    return names2.sort().map((file) => join2(inner, file));
  });
  return { loose, packs, special, unlisted: unlisted2 };
}

// src/git/pack/plan.ts
import { statSync as statSync2 } from "node:fs";
import { open } from "node:fs/promises";

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

// src/git/pack/forest.ts
import { readSync } from "node:fs";
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
  const { count: count3, offsets } = index;
  const forest = emptyForest(count3);
  const table2 = new OffsetTable(offsets, packBytes);
  checkPackHeader(file, count3);
  let block = Buffer.allocUnsafe(blockBytes);
  let blockStart = 0;
  let blockEnd = 0;
  for (let entry = 0; entry < count3; entry++) {
    const offset = offsets[entry];
    if (offset >= cache.start) {
      block = cache.bytes;
      blockStart = cache.start;
      blockEnd = packBytes;
    } else if (offset + longestHeader > blockEnd && blockEnd < packBytes) {
      blockStart = offset;
      blockEnd = offset + readSync(file, block, 0, blockBytes, offset);
    }
    readHeader(forest, index, table2, entry, block, offset - blockStart, blockEnd - blockStart);
  }
  return { ...forest, roots: linkChildren(forest, index) };
}
function emptyForest(count3) {
  const ints = () => new Int32Array(new SharedArrayBuffer(count3 * 4)).fill(noParent);
  return {
    types: new Uint8Array(new SharedArrayBuffer(count3)),
    headers: new Uint8Array(new SharedArrayBuffer(count3)),
    sizes: new Uint32Array(new SharedArrayBuffer(count3 * 4)),
    parents: ints(),
    firstChild: ints(),
    nextSibling: ints()
  };
}
function checkPackHeader(file, count3) {
  const header = Buffer.alloc(12);
  readSync(file, header, 0, 12, 0);
  if (header.toString("latin1", 0, 4) !== "PACK")
    throw new PackFault('it does not begin with "PACK"');
  const version4 = header.readUInt32BE(4);
  if (version4 !== 2 && version4 !== 3) throw new PackFault(`unsupported pack version ${version4}`);
  if (header.readUInt32BE(8) !== count3)
    throw new PackFault("pack and index differ in their number of objects");
}
function readHeader(forest, index, table2, entry, block, start3, end2) {
  let at = start3;
  if (at >= end2) return;
  let byte = block[at++];
  const type = byte >> 4 & 7;
  let size = byte & 15;
  let scale = 16;
  while (byte & 128) {
    if (at >= end2 || at - start3 > 10) return;
    byte = block[at++];
    size += (byte & 127) * scale;
    scale *= 128;
  }
  if (type === packTypes.offsetDelta) {
    if (at >= end2) return;
    byte = block[at++];
    let distance = byte & 127;
    while (byte & 128) {
      if (at >= end2 || at - start3 > 24) return;
      byte = block[at++];
      distance = (distance + 1) * 128 + (byte & 127);
    }
    const base = index.offsets[entry] - distance;
    const parent = distance > 0 ? table2.find(base) : -1;
    if (parent < 0 || parent >= entry) return;
    forest.parents[entry] = parent;
  } else if (type === packTypes.refDelta) {
    if (at + index.idBytes > end2) return;
    const position = findId(index, block.subarray(at, at + index.idBytes));
    forest.parents[entry] = position === -1 ? foreignParent : -3 - position;
    at += index.idBytes;
  } else if (type === 0 || type === 5) return;
  forest.types[entry] = type;
  forest.headers[entry] = at - start3;
  forest.sizes[entry] = Math.min(size, 4294967295);
}
function linkChildren(forest, index) {
  const { parents, types } = forest;
  const count3 = parents.length;
  if (resolveRefs(parents, index)) cutLoops(parents, types);
  const roots = [];
  for (let entry = count3 - 1; entry >= 0; entry--) {
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
  for (let start3 = 0; start3 < parents.length; start3++) {
    let entry = start3;
    while (entry >= 0 && seen[entry] === 0) {
      seen[entry] = start3 + 1;
      entry = parents[entry];
    }
    if (entry >= 0 && seen[entry] === start3 + 1) {
      parents[entry] = noParent;
      types[entry] = loopedEntry;
    }
  }
}

// src/git/pack/id-set.ts
init_node_crypto();
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
  const number5 = set.count[0];
  for (let i = 0; i < set.idBytes; i++) set.ids[number5 * set.idBytes + i] = bytes[at + i];
  set.slots[slot] = number5 + 1;
  set.count[0] = number5 + 1;
  return true;
}
function hasId(set, bytes, at) {
  return set.count[0] !== 0 && set.slots[findSlot(set, bytes, at)] !== 0;
}
function findSlot({ idBytes, ids, slots, factors }, bytes, at) {
  const mask3 = slots.length - 1;
  let slot = hashOf(bytes, at, idBytes, factors) & mask3;
  for (; ; ) {
    const number5 = slots[slot];
    if (number5 === 0 || equal(ids, (number5 - 1) * idBytes, bytes, at, idBytes)) return slot;
    slot = slot + 1 & mask3;
  }
}
function hashOf(bytes, at, idBytes, factors) {
  let hash = 0;
  for (let i = 0; i < idBytes; i += 4) {
    const word2 = bytes[at + i] | bytes[at + i + 1] << 8 | bytes[at + i + 2] << 16 | bytes[at + i + 3] << 24;
    hash = Math.imul(hash ^ word2, factors[i >> 2]);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
function equal(a, from, b, at, length2) {
  for (let i = 0; i < length2; i++) if (a[from + i] !== b[at + i]) return false;
  return true;
}

// src/git/pack/pack-cache.ts
var packCacheBytes = 256 * 1024 * 1024;
function createPackCache(packBytes, budget) {
  const size = Math.min(packBytes, budget);
  return { start: packBytes - size, bytes: new Uint8Array(new SharedArrayBuffer(size)) };
}
async function fillPackCache(file, { start: start3, bytes }) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start3 + done);
    if (bytesRead === 0) return;
    done += bytesRead;
  }
}

// src/git/pack/plan.ts
var groupsPerPack = 256;
async function planObjects(folders, idBytes) {
  const listing = listObjects(folders, idBytes);
  const { loose } = listing;
  const packs = [];
  let budget = packCacheBytes;
  const unreadable4 = [];
  for (const path of bySize(listing.packs)) {
    try {
      const pack = await planPack(path, idBytes, budget);
      budget -= pack.cache.bytes.length;
      packs.push(pack);
    } catch (error) {
      unreadable4.push({ path, isDenied: isDenied(error) });
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
    unreadable: unreadable4,
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
    return statSync2(path).size;
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
function groupsOf({ roots, parents }, { count: count3 }) {
  const weights = new Uint32Array(count3);
  for (let entry = count3 - 1; entry >= 0; entry--) {
    const parent = parents[entry];
    const weight2 = weights[entry] + 1;
    weights[entry] = weight2;
    if (parent >= 0) weights[parent] = weights[parent] + weight2;
  }
  const target = Math.max(256, Math.ceil(count3 / groupsPerPack));
  const groups2 = [0];
  let weight = 0;
  for (let i = 0; i < roots.length; i++) {
    weight += weights[roots[i]];
    if (weight < target) continue;
    groups2.push(i + 1);
    weight = 0;
  }
  if (groups2.at(-1) !== roots.length) groups2.push(roots.length);
  return groups2;
}
function otherObjects(packs, loose, idBytes) {
  const [first11, ...smaller] = packs;
  const room = smaller.reduce((sum2, pack) => sum2 + pack.index.count, loose.length);
  const others = makeIdSet(room, idBytes);
  const add3 = (bytes, at) => {
    const id = bytes.subarray(at, at + idBytes);
    if (first11 === void 0 || findId(first11.index, id) === -1) addId(others, bytes, at);
  };
  for (const { index } of smaller) {
    for (let i = 0; i < index.count; i++) add3(index.ids, i * idBytes);
  }
  for (const { oid } of loose) add3(Buffer.from(oid, "hex"), 0);
  return others;
}
function isPlanned({ packs, others }, oid) {
  const id = Buffer.from(oid, "hex");
  if (id.length !== others.idBytes) return false;
  const [first11] = packs;
  return first11 !== void 0 && findId(first11.index, id) !== -1 || hasId(others, id, 0);
}

// src/git/unreadable-packs.ts
import { closeSync as closeSync2, readSync as readSync2 } from "node:fs";
async function objectsOfUnreadablePacks(git, plan) {
  const oids = [];
  const problems2 = [];
  for (const { path, isDenied: isDenied2 } of plan.unreadable) {
    if (!exists(path)) continue;
    if (isDenied2) {
      problems2.push({ what: path, reason: { code: "no-permission" } });
      continue;
    }
    const listed3 = await listPackIds(git, path, plan.idBytes);
    if (!Array.isArray(listed3)) {
      if (exists(path)) problems2.push({ what: path, reason: listed3 });
      continue;
    }
    for (const oid of listed3) if (!isPlanned(plan, oid)) oids.push(oid);
  }
  return { oids, problems: problems2 };
}
function exists(path) {
  try {
    closeSync2(openRegular(path).file);
    return true;
  } catch (error) {
    return codeOf2(error) !== "ENOENT";
  }
}
async function listPackIds(git, path, idBytes) {
  let index;
  try {
    index = readRegular(path.replace(/\.pack$/, ".idx"));
  } catch (error) {
    const code = codeOf2(error);
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
      return readSync2(file, header, 0, 12, 0) === 12 ? header.readUInt32BE(8) : null;
    } finally {
      closeSync2(file);
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
    const add3 = (oid) => {
      if (this.#seen.has(oid) || isPlanned(this.#plan, oid)) return;
      this.#seen.add(oid);
      fresh.push(oid);
    };
    for (const oid of moved.loose) add3(oid);
    for (const path of moved.packs) {
      for (const oid of await this.#idsOf(path)) add3(oid);
    }
    return fresh;
  }
  /** Empty for a pack that has vanished, or that does not have an index yet. */
  async #idsOf(path) {
    const { idBytes } = this.#plan;
    try {
      const { file, size } = openRegular(path);
      closeSync3(file);
      const { ids, count: count3 } = readPackIndex(path.replace(/\.pack$/, ".idx"), idBytes, size);
      const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength);
      return Array.from(
        { length: count3 },
        (_, i) => bytes.toString("hex", i * idBytes, (i + 1) * idBytes)
      );
    } catch (error) {
      if (!(error instanceof PackFault) && !isSystemError(error)) throw error;
      const listed3 = await listPackIds(this.#git, path, idBytes);
      return Array.isArray(listed3) ? listed3 : [];
    }
  }
};
function movedBetween(before, now) {
  const packsBefore = new Set(before.packs);
  const looseBefore = new Set(before.loose.map(({ oid }) => oid));
  const packs = now.packs.filter((path) => !packsBefore.has(path));
  const loose = now.loose.map(({ oid }) => oid).filter((oid) => !looseBefore.has(oid));
  const gone = now.packs.length - packs.length < packsBefore.size || new Set(now.loose.map(({ oid }) => oid)).size - new Set(loose).size < looseBefore.size;
  return { packs, loose, gone };
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
async function* streamObject(git, { oid, type, size }) {
  const call = { idleMs: answerMs };
  let bytes = 0;
  for await (const piece of git.stream(["cat-file", type, oid], call)) {
    bytes += piece.length;
    yield piece;
  }
  if (bytes !== size) {
    throw new BrleaksError(
      "git-failed",
      `git returned ${bytes} of the ${size} bytes of object ${oid}`
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
    const header = { oid, type, size: Number(size) };
    if (header.size <= largeObjectBytes) {
      this.#header = header;
      return null;
    }
    this.#passing = header.size + 1;
    return { kind: "large", ...header };
  }
  #passOver() {
    const count3 = Math.min(this.#passing, this.#held);
    this.#take(count3);
    this.#passing -= count3;
    return this.#passing === 0;
  }
  #takeLine() {
    const [first11] = this.#pieces;
    if (first11 === void 0) return null;
    let end2 = first11.indexOf(10);
    if (end2 === -1) {
      this.#pieces = [Buffer.concat(this.#pieces)];
      end2 = this.#pieces[0]?.indexOf(10) ?? -1;
    }
    return end2 === -1 ? null : this.#take(end2 + 1).toString("latin1", 0, end2);
  }
  #take(count3) {
    this.#held -= count3;
    const [first11] = this.#pieces;
    if (first11 !== void 0 && first11.length >= count3) {
      if (first11.length === count3) this.#pieces.shift();
      else this.#pieces[0] = first11.subarray(count3);
      return first11.subarray(0, count3);
    }
    const whole = Buffer.concat(this.#pieces);
    const rest = whole.subarray(count3);
    this.#pieces = rest.length === 0 ? [] : [rest];
    return whole.subarray(0, count3);
  }
};

// src/git/changes.ts
init_model();
import { existsSync as existsSync2 } from "node:fs";
import { join as join7 } from "node:path";

// src/git/refs.ts
import { existsSync, readdirSync as readdirSync2, statSync as statSync4 } from "node:fs";
import { join as join4 } from "node:path";

// src/git/layout.ts
init_model();
import { accessSync, constants as constants2, lstatSync, statSync as statSync3 } from "node:fs";
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
  const named3 = namedDirectory(start3);
  if (named3 instanceof BrokenRepository) return named3;
  if (named3 !== null) return { root: null, ...named3 };
  for (let folder = start3; ; folder = dirname(folder)) {
    const found = gitDirectory(join3(folder, ".git"));
    if (found instanceof BrokenRepository) return found;
    if (found !== null) return { root: folder, ...found };
    if (folder === dirname(folder)) return null;
  }
}
function requireLayout(path) {
  if (!exists2(path)) {
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
function isGitDirectory(path) {
  const found = gitDirectory(path);
  return found !== null && !(found instanceof BrokenRepository);
}
function namedDirectory(path) {
  if (statOf(path)?.isDirectory() !== true) return null;
  const parts5 = ["HEAD", "objects", "refs"].filter((name) => exists2(join3(path, name)));
  const linked2 = exists2(join3(path, "HEAD")) && exists2(join3(path, "commondir"));
  return parts5.length >= 2 || linked2 ? wholeDirectory(path) : null;
}
function gitDirectory(path) {
  if (!exists2(path)) return null;
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
  const common = commonDirectory(path);
  if (!mayRead(path)) return new BrokenRepository(path, "there is no permission to read it");
  const lost = [join3(path, "HEAD"), join3(common, "objects")].find((part) => !exists2(part));
  if (lost === void 0) return { gitDir: path, commonDir: common };
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
function exists2(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
function statOf(path) {
  try {
    return statSync3(path);
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
async function listRefs(git) {
  const args = ["for-each-ref", "--format=%(objectname) %(refname)"];
  const output = await git.run(args);
  const refs = [];
  for (let start3 = 0; start3 < output.length; ) {
    const end2 = output.indexOf(10, start3);
    const line = output.subarray(start3, end2 === -1 ? output.length : end2);
    const space3 = line.indexOf(32);
    const nameBytes = Buffer.from(line.subarray(space3 + 1));
    refs.push({
      name: nameBytes.toString("utf8"),
      nameBytes,
      oid: line.toString("latin1", 0, space3)
    });
    start3 = (end2 === -1 ? output.length : end2) + 1;
  }
  return [...refs, ...pseudoRefs(git, refs)];
}
function pseudoRefs(git, refs) {
  const { gitDir, commonDir } = git.layout;
  const known5 = new Map(refs.map((ref) => [ref.name, ref.oid]));
  const found = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    for (const name of namesIn(folder)) {
      if (!/^[A-Z][A-Z_]*$/.test(name)) continue;
      const text3 = readSmall(join4(folder, name)) ?? "";
      const target = /^ref: (.+)/.exec(text3)?.[1];
      const oid = target === void 0 ? /^[0-9a-f]{40,64}\b/.exec(text3)?.[0] : known5.get(target);
      if (oid === void 0 && target === void 0) continue;
      const full = prefix + name;
      found.push({ name: full, nameBytes: Buffer.from(full), oid: oid ?? null });
      if (target !== void 0 && !known5.has(target)) {
        found.push({ name: target, nameBytes: Buffer.from(target), oid: null });
      }
    }
  }
  return found;
}
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
function unlistedDirectories(gitDir, commonDir) {
  const folders = gitDirectories(gitDir, commonDir).map(([folder]) => folder);
  return [...folders, join4(commonDir, "worktrees")].flatMap((folder) => {
    try {
      readdirSync2(folder);
      return [];
    } catch (error) {
      const code = codeOf2(error);
      return code === "ENOENT" ? [] : [{ what: folder, reason: { code: "unlistable", detail: code } }];
    }
  });
}
function namesIn(folder) {
  try {
    return readdirSync2(folder);
  } catch {
    return [];
  }
}
function isFolder(path) {
  try {
    return statSync4(path).isDirectory();
  } catch {
    return false;
  }
}
async function readReflogs(git) {
  const { gitDir, commonDir } = git.layout;
  const entries = [];
  const failed = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const logs = join4(folder, "logs");
    if (!existsSync(logs)) continue;
    for (const entry of listLogs(logs, failed)) {
      if (entry.isDirectory()) continue;
      const path = join4(entry.parentPath, entry.name);
      const ref = prefix + path.slice(logs.length + 1);
      try {
        for (const line of parseReflog(ref, readRegular(path))) entries.push(line);
      } catch (error) {
        const reason = { code: "unreadable", detail: codeOf2(error) };
        failed.push({ what: `reflog of ${ref}`, reason });
      }
    }
  }
  return { entries, failed };
}
function listLogs(logs, failed) {
  try {
    return readdirSync2(logs, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code = "an error", path = logs } = error;
    failed.push({ what: path, reason: { code: "unlistable", detail: code } });
    return [];
  }
}
function* parseReflog(ref, bytes) {
  for (let start3 = 0; start3 < bytes.length; ) {
    const feed2 = bytes.indexOf(10, start3);
    const line = bytes.subarray(start3, feed2 === -1 ? bytes.length : feed2);
    start3 = (feed2 === -1 ? bytes.length : feed2) + 1;
    const first11 = line.indexOf(32);
    const second = first11 === -1 ? -1 : line.indexOf(32, first11 + 1);
    if (second === -1) continue;
    yield {
      ref,
      oldOid: line.toString("latin1", 0, first11),
      newOid: line.toString("latin1", first11 + 1, second),
      text: line.subarray(second + 1)
    };
  }
}

// src/git/work-tree.ts
import { isUtf8 } from "node:buffer";
import { realpathSync as realpathSync2, statSync as statSync6 } from "node:fs";
import { join as join6 } from "node:path";

// src/git/blocking-ignore-file.ts
import { readdirSync as readdirSync3 } from "node:fs";
import { join as join5 } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
var ignoreFile = ".gitignore";
var foldersPerTurn = 256;
async function blockingIgnoreFile(root, below) {
  const names2 = below === "" ? [] : below.split("/");
  for (let depth = 0; depth < names2.length; depth++) {
    const folder = names2.slice(0, depth).join("/");
    if (list(join5(root, folder)).some(isBlocking)) return pathIn(folder, ignoreFile);
  }
  const folders = [below];
  for (let listed3 = 1; ; listed3++) {
    const folder = folders.pop();
    if (folder === void 0) return null;
    for (const entry of list(join5(root, folder))) {
      if (isBlocking(entry)) return pathIn(folder, entry.name);
      if (entry.isDirectory() && entry.name !== ".git") folders.push(pathIn(folder, entry.name));
    }
    if (listed3 % foldersPerTurn === 0) await nextTurn();
  }
}
function isBlocking(entry) {
  if (entry.name !== ignoreFile) return false;
  return !entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink();
}
function list(folder) {
  try {
    return readdirSync3(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function pathIn(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// src/git/run.ts
import { once } from "node:events";
init_model();

// src/git/find-program.ts
import { accessSync as accessSync2, constants as constants3, realpathSync, statSync as statSync5 } from "node:fs";
import { posix, win32 } from "node:path";
function findProgram(name, search) {
  const { isProgram: isProgram2, platform, realPath: realPath2 } = search;
  const { delimiter: delimiter2, join: join23 } = platform === "win32" ? win32 : posix;
  const scanned = unique(search.scanned.flatMap((folder) => [folder, realPath2(folder)]));
  const isScanned = (path) => unique([path, realPath2(path)]).some(
    (candidate) => scanned.some((folder) => isInside(candidate, folder, platform))
  );
  const folders = search.path.split(delimiter2).map((entry) => platform === "win32" ? entry.replaceAll('"', "") : entry).filter((folder) => isAbsolute2(folder, platform) && !isScanned(folder));
  const file = platform === "win32" ? `${name}.exe` : name;
  const program = folders.map((folder) => join23(folder, file)).find((path) => isProgram2(path) && !isScanned(path));
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
    return statSync5(path).isFile();
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
async function runGit(context3, args, call = {}) {
  const pieces2 = [];
  for await (const piece of streamGit(context3, args, call)) pieces2.push(piece);
  return Buffer.concat(pieces2);
}
async function* streamGit(context3, args, call = {}) {
  if (call.signal?.aborted) throw interrupted();
  const child = await start(context3, args, call);
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
  const outcome2 = silent ? `was ended: it gave nothing for ${Math.round(idleMs / 1e3)} seconds` : status === null ? `was ended by ${signal}` : `failed (status ${status})`;
  throw new BrleaksError(
    "git-failed",
    `git ${args[0]} ${outcome2}${why === void 0 ? "" : `: ${why}`}`
  );
}
var running = /* @__PURE__ */ new Map();
var listening = false;
function endGit() {
  for (const stop of running.values()) stop();
}
async function start(context3, args, call) {
  const { program, environment } = gitProgram(context3);
  if (!listening) process.once("exit", endGit);
  listening = true;
  const { spawn } = await import("node:child_process");
  try {
    return spawn(program, [...always, ...args], {
      cwd: context3.cwd,
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
  const searched2 = Object.entries(environment).find(([name]) => isPath(name))?.[1];
  const { program, path } = findOnMachine("git", searched2 ?? defaultPath, scanned);
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
  return new Promise((resolve12) => {
    let error = null;
    child.on("error", (cause) => {
      error = cause;
      if (child.pid === void 0) resolve12({ status: null, signal: null, error });
    });
    child.on("close", (status, signal) => resolve12({ status, signal, error }));
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
  constructor(context3, signal = new AbortController().signal) {
    this.context = context3;
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
var firstDoubtMs = 1e3;
async function* listWorkTree(request) {
  const untracked = new Listing(request, ["--others", "--exclude-standard"]);
  try {
    const tracked = new TrackedList();
    const stage = ls(request, ["--stage", "-t"], request.git.signal);
    for await (const bytes of wholeRecords(stage)) yield tracked.entries(bytes);
    for await (const bytes of wholeRecords(untracked.pieces())) yield untrackedEntries(bytes);
  } finally {
    untracked.stop();
  }
}
async function* listIgnored(request) {
  const options = ["--others", "--ignored", "--exclude-standard", "--directory"];
  const listing = new Listing({ ...request, report: () => {
  } }, options);
  try {
    for await (const bytes of wholeRecords(listing.pieces())) {
      yield untrackedEntries(bytes).map((entry) => ({
        path: entry.path,
        folder: entry.otherRepository
      }));
    }
  } finally {
    listing.stop();
  }
}
function ls(request, options, signal) {
  const { context: context3, within: within3 } = listingOf(request.git, request.below);
  return new GitRunner(context3, signal).stream(
    ["ls-files", "-z", "--full-name", ...options, ...within3],
    {
      onComplaint: (line) => {
        const fault2 = faultIn(line);
        if (fault2 !== null) request.report(fault2);
      }
    }
  );
}
function listingOf({ layout: { root }, shadow }, below) {
  const context3 = shadow.treeContext;
  if (root === null || below === "") return { context: context3, within: [] };
  if (!isPlainFolder(root, below)) return { context: context3, within: ["--", below] };
  return { context: { ...context3, cwd: join6(root, below) }, within: [] };
}
function isPlainFolder(root, path) {
  try {
    const folder = join6(root, path);
    return statSync6(folder).isDirectory() && realpathSync2(folder) === join6(realpathSync2(root), path);
  } catch {
    return false;
  }
}
var Listing = class {
  #request;
  #end = new AbortController();
  #stream;
  #next;
  constructor(request, options) {
    this.#request = request;
    this.#stream = ls(request, options, AbortSignal.any([request.git.signal, this.#end.signal]));
    this.#next = this.#pull();
  }
  async *pieces() {
    for (; ; ) {
      const result2 = await this.#arrived();
      if (result2 === null || result2.done) return;
      yield result2.value;
      this.#next = this.#pull();
    }
  }
  /** Ends git if it still runs. */
  stop() {
    this.#end.abort();
    this.#stream.return(void 0).catch(() => {
    });
  }
  #pull() {
    const next = this.#stream.next();
    next.catch(() => {
    });
    return next;
  }
  /** git's next output; null if it waits for an ignore file that never ends. */
  async #arrived() {
    const { git, below, report } = this.#request;
    for (let wait = firstDoubtMs; ; wait *= 4) {
      const result2 = await within(this.#next, wait);
      if (result2 !== null) return result2;
      const blocking = await blockingIgnoreFile(git.layout.root ?? "", below);
      if (blocking === null) continue;
      this.stop();
      report(problem(blocking, { code: "blocking-ignore-file" }));
      return null;
    }
  }
};
async function within(promise, ms) {
  let timer;
  const late = new Promise((resolve12) => {
    timer = setTimeout(() => resolve12(null), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
function problem(what, reason) {
  return { kind: "problem", what, reason };
}
function faultIn(line) {
  const [, complaint, path, cause] = /^warning: (could not open directory|unable to access) '(.*?)(?:': ([^/']*))?$/.exec(line) ?? [];
  if (path === void 0) {
    const other = /^(?:warning|error): (.*)$/.exec(line)?.[1];
    return other === void 0 ? null : problem("the work tree", { code: "incomplete-listing", detail: other });
  }
  const what = path.replace(/\/$/, "") || ".";
  const why = cause ?? "its path is too long";
  if (complaint === "could not open directory") {
    const denied = cause === "Permission denied";
    return problem(
      what,
      denied ? { code: "no-permission-to-list" } : { code: "unlistable", detail: why }
    );
  }
  if (cause === "Too many levels of symbolic links") return null;
  return problem(what, { code: "ignore-file", detail: why });
}
var stageZero = 48;
var modeStart = 2;
var TrackedList = class {
  #conflict = null;
  entries(output) {
    const entries = [];
    for (const { text: text3, bytes } of decoded(output)) {
      const tab2 = text3.indexOf("	");
      if (text3.charCodeAt(tab2 - 1) !== stageZero) {
        const name = bytes?.toString("latin1", tab2 + 1) ?? text3.slice(tab2 + 1);
        if (this.#conflict === name) continue;
        this.#conflict = name;
      }
      entries.push({
        path: text3.slice(tab2 + 1),
        bytes: bytes?.subarray(tab2 + 1) ?? null,
        tracked: true,
        regular: text3.startsWith("100", modeStart),
        otherRepository: text3.startsWith("160000", modeStart),
        sparse: text3.startsWith("S"),
        folder: text3.startsWith("040000", modeStart)
      });
    }
    return entries;
  }
};
function untrackedEntries(output) {
  return Array.from(decoded(output), ({ text: text3, bytes }) => {
    const folder = text3.endsWith("/");
    return {
      path: folder ? text3.slice(0, -1) : text3,
      bytes: folder ? bytes?.subarray(0, -1) ?? null : bytes,
      tracked: false,
      regular: false,
      sparse: false,
      folder: false,
      otherRepository: folder
    };
  });
}
async function* wholeRecords(stream4) {
  let begun = [];
  for await (const piece of stream4) {
    const end2 = piece.lastIndexOf(0) + 1;
    if (end2 > 0) {
      yield Buffer.concat([...begun, piece.subarray(0, end2)]);
      begun = [];
    }
    if (end2 < piece.length) begun.push(piece.subarray(end2));
  }
}
function* decoded(output) {
  if (!isUtf8(output)) {
    for (const bytes of records(output)) {
      yield { text: bytes.toString("utf8"), bytes: isUtf8(bytes) ? null : bytes };
    }
    return;
  }
  const texts = output.toString("utf8");
  for (let start3 = 0; start3 < texts.length; ) {
    const end2 = texts.indexOf("\0", start3);
    if (end2 === -1) return;
    yield { text: texts.slice(start3, end2), bytes: null };
    start3 = end2 + 1;
  }
}
function* records(output) {
  for (let start3 = 0; start3 < output.length; ) {
    const end2 = output.indexOf(0, start3);
    if (end2 === -1) return;
    yield output.subarray(start3, end2);
    start3 = end2 + 1;
  }
}

// src/git/changes.ts
var commitFormat = "--format=tformat:%x01%H%x00";
async function* parseChanges(output) {
  let commit = null;
  let raw2 = null;
  for await (const record of nulRecords(output)) {
    if (raw2 !== null && commit !== null) {
      yield parseRaw(raw2, record, commit);
      raw2 = null;
      continue;
    }
    const at = record.findIndex((byte) => byte !== 10);
    if (at === -1) continue;
    if (record[at] === 1) commit = record.toString("latin1", at + 1);
    else if (record[at] === 58) raw2 = record.toString("latin1", at);
    else throw new BrleaksError("git-failed", "git wrote a difference that cannot be parsed");
  }
}
function parseRaw(raw2, path, commit) {
  const parents = raw2.lastIndexOf(":") + 1;
  const words = raw2.slice(parents).split(" ");
  return {
    commit,
    path: Buffer.from(path),
    mode: words[parents] ?? "",
    oldOids: words.slice(parents + 1, 2 * parents + 1),
    newOid: words[2 * parents + 1] ?? ""
  };
}
async function* nulRecords(output) {
  let rest = Buffer.alloc(0);
  for await (const piece of output) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let start3 = 0;
    for (let end2 = bytes.indexOf(0); end2 !== -1; end2 = bytes.indexOf(0, start3)) {
      yield bytes.subarray(start3, end2);
      start3 = end2 + 1;
    }
    rest = bytes.subarray(start3);
  }
}
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
  const compare2 = (tree) => git.run(["diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", tree, "--"]);
  try {
    return await compare2("HEAD");
  } catch (error) {
    if (git.signal.aborted) throw error;
    const head = await git.run(["rev-parse", "--verify", "--quiet", "HEAD^{tree}"], {
      accept: [1, 128]
    });
    if (head.length > 0) throw error;
    return compare2(emptyTrees[git.idBytes]);
  }
}
async function indexEntries(git) {
  const { environment } = git.context;
  if (!existsSync2(environment.GIT_INDEX_FILE ?? join7(git.layout.gitDir, "index"))) return [];
  return listIndex(git, "--stage");
}
async function allIndexEntries(git) {
  const { gitDir, commonDir } = git.layout;
  const entries = await listIndex(git, "--stage");
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    const index = join7(folder, "index");
    if (folder === gitDir || !existsSync2(index)) continue;
    const other = git.withEnvironment({ GIT_INDEX_FILE: index });
    for (const entry of await listIndex(other, "--stage")) entries.push(entry);
  }
  return entries;
}
async function listIndex(git, which) {
  const output = await git.run(["ls-files", which, "-z"]);
  return [...records(output)].map((record) => {
    const tab2 = record.indexOf(9);
    const [mode = "", oid = ""] = record.toString("latin1", 0, tab2).split(" ");
    return { path: record.subarray(tab2 + 1), mode, oid };
  });
}
async function listCommits(git, revisions) {
  const args = ["rev-list", "--reverse", "--topo-order", ...revisions, "--"];
  return git.lines(args);
}
function changesOf(git, commits) {
  const args = [
    "diff-tree",
    "--stdin",
    "-r",
    "-c",
    "--root",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    commitFormat
  ];
  const stdin = commits.map((oid) => `${oid}
`);
  return parseChanges(git.stream(args, { stdin }));
}

// src/git/commit-facts.ts
init_model();
async function readCommitFacts(git, oids) {
  const facts = /* @__PURE__ */ new Map();
  try {
    for await (const answer of catFile(git, new Set(oids))) {
      if (answer.kind !== "object" || answer.type !== "commit") continue;
      facts.set(answer.oid, parseCommit(answer.oid, answer.bytes));
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
  }
  return facts;
}
function parseCommit(oid, bytes) {
  const end2 = bytes.indexOf("\n\n");
  const header = bytes.subarray(0, end2 === -1 ? bytes.length : end2);
  const lines2 = header.toString("latin1").split("\n");
  const encoding = fieldOf(lines2, "encoding");
  const line = fieldOf(lines2, "author");
  if (line === null) return { oid, author: null, date: null };
  const close = line.lastIndexOf(">");
  const person = decodeText2(Buffer.from(line.slice(0, close + 1) || line, "latin1"), encoding);
  return {
    oid,
    author: person.trim() || null,
    date: close === -1 ? null : isoDate(line.slice(close + 1))
  };
}
function fieldOf(lines2, name) {
  const line = lines2.find((text3) => text3.startsWith(`${name} `));
  return line === void 0 ? null : line.slice(name.length + 1);
}
function decodeText2(bytes, encoding) {
  if (encoding === null) return bytes.toString("utf8");
  try {
    return new TextDecoder(encoding.trim()).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
var minuteMs = 6e4;
var firstMs = Date.parse("0000-01-02T00:00:00Z");
var lastMs = Date.parse("9999-12-31T00:00:00Z");
function isoDate(text3) {
  const match = /^\s*(-?\d{1,15})(?=\s|$)\s*(\S*)/.exec(text3);
  if (match === null) return null;
  const ms = Number(match[1]) * 1e3;
  if (ms < firstMs || ms > lastMs) return null;
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d)(\d\d)$/.exec(match[2] ?? "") ?? [];
  const known5 = sign !== "" && Number(hours) < 24 && Number(minutes) < 60;
  if (!known5) return new Date(ms).toISOString().replace(".000Z", "Z");
  const offset = (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  const local = new Date(ms + offset * minuteMs).toISOString().slice(0, 19);
  return `${local}${sign}${hours}:${minutes}`;
}

// src/git/facts.ts
import { join as join12 } from "node:path";

// src/git/head.ts
import { lstatSync as lstatSync2, readlinkSync } from "node:fs";
import { join as join8 } from "node:path";
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function headRef({ gitDir }) {
  return refIn(headText(gitDir));
}
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
  const path = join8(gitDir, "HEAD");
  const link2 = lstatSync2(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link2 ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text3) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text3)?.[1] ?? null;
}
function resolve2(ref, layout, step2) {
  if (step2 > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text3 = readSmall(join8(own ? layout.gitDir : layout.commonDir, ref));
  if (text3 === null) return packedId(ref, layout);
  const next = refIn(text3);
  return next === null ? idIn(text3) ?? null : resolve2(next, layout, step2 + 1);
}
function packedId(ref, { commonDir }) {
  const path = join8(commonDir, "packed-refs");
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
import { lstatSync as lstatSync5, mkdirSync as mkdirSync2, readdirSync as readdirSync6, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join11, resolve as resolve4 } from "node:path";

// src/git/alternates.ts
import { statSync as statSync7 } from "node:fs";
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
function parseAlternates(text3, separator3) {
  const entries = [];
  for (let at = 0; at < text3.length; ) {
    const end2 = text3.indexOf(separator3, at);
    const next = end2 === -1 ? text3.length : end2;
    const quoted = text3[at] === '"' ? unquote(text3, at + 1) : null;
    if (quoted !== null) {
      entries.push(quoted.path);
      at = text3[quoted.end] === separator3 ? quoted.end + 1 : quoted.end;
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
  const problems2 = [];
  const seen = new Set(starts2.map((path) => resolve3(path)));
  for (const folder of seen) {
    const path = resolve3(folder, "info", "alternates");
    for (const entry of parseAlternates(readAlternates(path, problems2), "\n")) {
      const text3 = asText(entry);
      if (text3 !== null) seen.add(resolve3(folder, text3));
      else problems2.push({ what: path, reason: { code: "alternate-encoding" } });
    }
  }
  return { folders: [...seen].filter(isThere), problems: problems2 };
}
function isThere(folder) {
  try {
    statSync7(folder);
    return true;
  } catch (error) {
    return !["ENOENT", "ENOTDIR"].includes(codeOf2(error));
  }
}
function readAlternates(path, problems2) {
  try {
    return readRegular(path).toString("latin1");
  } catch (error) {
    const code = codeOf2(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      problems2.push({ what: path, reason: { code: "unreadable", detail: code } });
    }
    return "";
  }
}

// src/git/link.ts
init_model();
import {
  lstatSync as lstatSync4,
  mkdirSync,
  readdirSync as readdirSync5,
  readFileSync as readFileSync2,
  readlinkSync as readlinkSync2,
  statSync as statSync9,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { join as join10 } from "node:path";

// src/git/temporary.ts
init_model();
import {
  chmodSync,
  lstatSync as lstatSync3,
  mkdtempSync,
  readdirSync as readdirSync4,
  rmdirSync,
  statSync as statSync8,
  unlinkSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join as join9 } from "node:path";
var open2 = /* @__PURE__ */ new Set();
var listening2 = false;
var namePattern = /^brleaks-(\d+)-[A-Za-z0-9]{6}$/;
var staleMs = 24 * 36e5;
var mostStale = 100;
function temporaryFolder() {
  if (!listening2) process.once("exit", removeTemporaryFolders);
  listening2 = true;
  const folder = inTemporary(() => mkdtempSync(join9(tmpdir(), `brleaks-${process.pid}-`)));
  open2.add(folder);
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
  open2.delete(folder);
  removeTree(folder);
}
function removeTemporaryFolders() {
  for (const folder of [...open2]) removeFolder(folder);
}
function removeLeftoverFolders() {
  if (listening2) removeStaleFolders(tmpdir(), Date.now());
}
function removeStaleFolders(parent, now) {
  try {
    if (!isSafe(parent)) return;
    const stale = readdirSync4(parent).filter((name) => isStale(parent, name, now));
    for (const name of stale.slice(0, mostStale)) removeTree(join9(parent, name));
  } catch {
  }
}
function isSafe(folder) {
  const { mode } = statSync8(folder);
  return process.platform === "win32" || (mode & 18) === 0 || (mode & 512) !== 0;
}
function isStale(parent, name, now) {
  const pid = namePattern.exec(name)?.[1];
  if (pid === void 0 || isRunning(Number(pid))) return false;
  const stat = lstatSync3(join9(parent, name), { throwIfNoEntry: false });
  if (stat === void 0 || !stat.isDirectory() || now - stat.mtimeMs < staleMs) return false;
  return process.getuid === void 0 || stat.uid === process.getuid();
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
function removeTree(folder) {
  for (const name of attempt(() => readdirSync4(folder)) ?? []) {
    const path = join9(folder, name);
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
    return statSync9(path);
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
  for (const name of read(() => readdirSync5(source), source)) {
    if (!unused.test(name)) copy(join10(source, name), join10(target, name));
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
  const plain3 = value.replace(/\s*[#;].*$/, "").trim();
  return /^"?(?:true|yes|on|1)"?$/i.test(plain3);
}

// src/git/shadow.ts
var linkedFromCommon = ["refs", "packed-refs", "reftable", "logs", "shallow", "worktrees"];
async function makeShadow(layout, hook = {}) {
  const format2 = await readFormat(layout);
  checkRefs(join11(layout.commonDir, "refs"));
  const folder = temporaryFolder();
  try {
    fill(folder, layout, format2);
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  return shadowIn(folder, layout, format2, hook);
}
function fill(folder, layout, format2) {
  const { gitDir, commonDir } = layout;
  inTemporary(() => {
    mkdirSync2(join11(folder, "info"));
    mkdirSync2(join11(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join11(commonDir, name), join11(folder, name));
  for (const name of readdirSync6(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join11(gitDir, name), join11(folder, name));
  }
  appear(join11(commonDir, "info", "exclude"), join11(folder, "info", "exclude"));
  const head = format2.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync2(join11(folder, "HEAD"), head, { mode: 384 });
    writeFileSync2(join11(folder, "config"), configText(format2), { mode: 384 });
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
    GIT_OBJECT_DIRECTORY: resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join11(commonDir, "objects"),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join11(gitDir, "index"),
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
    entries = readdirSync6(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    const { code, path } = error;
    if (code === "ENOENT") return;
    throw new BrleaksError("git-failed", `${path ?? folder}: cannot be listed (${code})`);
  }
  for (const entry of entries) {
    if (isSpecial(entry)) throw notPlain(join11(entry.parentPath, entry.name));
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
  const path = join11(layout.commonDir, "config");
  const text3 = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text3)) {
    const listed3 = await listConfig(layout);
    objectFormat = listed3 === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed3) ? "sha256" : "sha1";
  }
  const reftable = lstatSync5(join11(layout.commonDir, "reftable"), { throwIfNoEntry: false });
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
    const context3 = configContext(layout);
    return (await runGit(context3, args)).toString("utf8").replaceAll("\0", "\n\n");
  } catch {
    return null;
  }
}
function tellFormat(layout) {
  const objects = join11(layout.commonDir, "objects");
  for (const folder of namesIn2(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = namesIn2(join11(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join11(layout.commonDir, "packed-refs")) ?? "";
  return /^[0-9a-f]{64} /m.test(packed) ? "sha256" : "sha1";
}
function namesIn2(folder) {
  try {
    return readdirSync6(folder);
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

// src/git/facts.ts
async function repositoryFacts(git) {
  const { uninterrupted } = git;
  const answerTo = async (args) => {
    const output = await uninterrupted.run(args, { accept: [1, 128] });
    return output.toString("utf8").trim() || null;
  };
  const ref = headRef(git.layout);
  return {
    remoteUrl: await remoteUrl(git),
    head: await answerTo(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    // With reftables the file HEAD is a placeholder.
    branch: ref === "refs/heads/.invalid" ? await answerTo(["symbolic-ref", "--quiet", "--short", "HEAD"]) : ref?.replace(/^refs\/(?:heads\/)?/, "") ?? null
  };
}
async function remoteUrl({ layout }) {
  if (!/remote/i.test(readSmall(join12(layout.commonDir, "config")) ?? "")) return null;
  const args = ["config", "--file", "config", "--get", "remote.origin.url"];
  try {
    const output = await runGit(configContext(layout), args, { accept: [1] });
    return withoutCredentials(output.toString("utf8").trim());
  } catch {
    return null;
  }
}
function withoutCredentials(url) {
  if (url === "") return null;
  try {
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    parsed.search = "";
    parsed.hash = "";
    return parsed.href;
  } catch {
    return url.replace(/^[^@/]*@/, "");
  }
}

// src/git/folds-case.ts
import { lstatSync as lstatSync6, opendirSync } from "node:fs";
import { join as join13 } from "node:path";
var entriesLookedAt = 64;
function foldsCase(folder) {
  for (const name of someNames(folder)) {
    const other = swapCase(name);
    if (other === name) continue;
    const [own, swapped] = [statOf3(join13(folder, name)), statOf3(join13(folder, other))];
    if (own === null) continue;
    return swapped !== null && isSameFile(own, swapped);
  }
  return false;
}
function* someNames(folder) {
  try {
    const entries = opendirSync(folder);
    try {
      for (let count3 = 0; count3 < entriesLookedAt; count3++) {
        const entry = entries.readSync();
        if (entry === null) return;
        yield entry.name;
      }
    } finally {
      entries.closeSync();
    }
  } catch {
  }
}
function isSameFile(a, b) {
  return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev && (a.isDirectory() || a.nlink === 1n);
}
function statOf3(path) {
  return lstatSync6(path, { bigint: true, throwIfNoEntry: false }) ?? null;
}
function swapCase(name) {
  return name.replace(
    /[a-z]+|[A-Z]+/g,
    (letters4) => letters4 < "a" ? letters4.toLowerCase() : letters4.toUpperCase()
  );
}

// src/git/index-names.ts
import { readdirSync as readdirSync7 } from "node:fs";
function indexMayName(git, texts) {
  const { gitDir } = git.layout;
  if (readdirSync7(gitDir).some((name) => name.startsWith("sharedindex."))) return true;
  let bytes;
  try {
    bytes = readRegular(git.shadow.context.environment.GIT_INDEX_FILE ?? "");
  } catch (error) {
    return codeOf2(error) !== "ENOENT";
  }
  const whole = bytes.length >= 8 && bytes.toString("latin1", 0, 4) === "DIRC";
  const version4 = whole ? bytes.readUInt32BE(4) : 0;
  return version4 < 2 || version4 > 3 || texts.some((text3) => bytes.includes(text3));
}

// src/git/lfs.ts
import { readdirSync as readdirSync8 } from "node:fs";
import { join as join14 } from "node:path";

// src/search/pattern.ts
function parsePattern(text3, phase = 0) {
  return { elements: new PatternParser(text3).elements(), phase };
}
function literalPattern(bytes) {
  return { elements: Array.from(bytes, (byte) => once2(setOfBytes([byte]))), phase: 0 };
}
function setOf(isMember) {
  const set = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) if (isMember(byte)) set[byte] = 1;
  return set;
}
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
function once2(set) {
  return { set, min: 1, max: 1 };
}
function longestMatch({ elements }) {
  return elements.reduce((sum2, { max }) => sum2 + max, 0);
}
function reachOf(patterns) {
  return patterns.reduce((most, pattern2) => Math.max(most, longestMatch(pattern2)), 0);
}
var classes = /* @__PURE__ */ new Map();
var blanks = [32, 9, 10, 13];
var PatternParser = class {
  #text;
  #at = 0;
  constructor(text3) {
    this.#text = text3;
  }
  elements() {
    const elements = [];
    while (this.#at < this.#text.length) {
      const set = this.#text[this.#at] === "[" ? this.#class() : setOfBytes(this.#bytes());
      const { min, max } = this.#repeat();
      if (min === max) for (let i = 0; i < min; i++) elements.push(once2(set));
      else elements.push({ set, min, max });
    }
    return elements;
  }
  #class() {
    const start3 = this.#at;
    const set = this.#readClass();
    const text3 = this.#text.slice(start3, this.#at);
    const known5 = classes.get(text3);
    if (known5 !== void 0) return known5;
    const members4 = setOf((byte) => set.members.has(byte) !== set.negated);
    classes.set(text3, members4);
    return members4;
  }
  #readClass() {
    this.#at++;
    const negated = this.#text[this.#at] === "^";
    if (negated) this.#at++;
    const members4 = /* @__PURE__ */ new Set();
    while (this.#next() !== "]") {
      const bytes = this.#bytes();
      const [first11] = bytes;
      if (bytes.length === 1 && first11 !== void 0 && this.#isRange()) {
        this.#at++;
        const [last = first11] = this.#bytes();
        for (let byte = first11; byte <= last; byte++) members4.add(byte);
      } else for (const byte of bytes) members4.add(byte);
    }
    this.#at++;
    return { members: members4, negated };
  }
  #isRange() {
    return this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]";
  }
  #next() {
    const char = this.#text[this.#at];
    if (char === void 0) throw new RangeError(`the pattern ends too soon: ${this.#text}`);
    return char;
  }
  /** One byte, or the four blanks for `\s`. */
  #bytes() {
    const char = this.#next();
    this.#at++;
    if (char !== "\\") return [char.charCodeAt(0)];
    const escaped2 = this.#next();
    this.#at++;
    if (escaped2 === "s") return blanks;
    if (escaped2 === "x") {
      this.#at += 2;
      return [Number.parseInt(this.#text.slice(this.#at - 2, this.#at), 16)];
    }
    return [{ n: 10, r: 13, t: 9 }[escaped2] ?? escaped2.charCodeAt(0)];
  }
  #repeat() {
    if (this.#text[this.#at] === "?") {
      this.#at++;
      return { min: 0, max: 1 };
    }
    const found = /^\{(\d+)(?:,(\d+))?\}/.exec(this.#text.slice(this.#at));
    if (found === null) return { min: 1, max: 1 };
    this.#at += found[0].length;
    const min = Number(found[1]);
    return { min, max: found[2] === void 0 ? min : Number(found[2]) };
  }
};
var singles = [];
function setOfBytes(bytes) {
  const [byte, ...others] = bytes;
  if (byte === void 0 || others.length > 0) return setOf((byte2) => bytes.includes(byte2));
  let set = singles[byte];
  if (set === void 0) {
    set = setOf((other) => other === byte);
    singles[byte] = set;
  }
  return set;
}

// src/search/encoded.ts
var base64Alphabet = {
  bits: 6,
  characters: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "+-", "/_"]
};
var base32Alphabet = {
  bits: 5,
  characters: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"]
};
var hexAlphabet = {
  bits: 4,
  characters: [..."0123456789", ...[..."ABCDEF"].map((c) => c + c.toLowerCase())]
};
var groupLength = { 4: 2, 5: 8, 6: 4 };
var groupBytes = { 4: 1, 5: 5, 6: 3 };
var anyByte = setOf(() => true);
var emptySet = 60;
function encodedPatterns(pattern2, alphabet4) {
  const { bits } = alphabet4;
  const sets = pattern2.elements.flatMap(({ set, min }) => Array.from({ length: min }, () => set));
  return Array.from(
    { length: groupBytes[bits] },
    (_, skipped3) => encodedAt(sets, skipped3, alphabet4)
  );
}
function encodedAt(inner, skipped3, alphabet4) {
  const { bits } = alphabet4;
  const sets = [...Array.from({ length: skipped3 }, () => anyByte), ...inner, anyByte, anyByte];
  const total2 = (skipped3 + inner.length) * 8;
  const first11 = Math.floor(skipped3 * 8 / bits);
  const elements = [];
  for (let at = first11 * bits; at < total2; at += bits) {
    elements.push(elementFor(sets, at, alphabet4));
  }
  const { elements: kept, phase } = trimmed(elements, first11);
  return { elements: kept, phase: phase % groupLength[bits] };
}
var known2 = /* @__PURE__ */ new WeakMap();
function elementFor(sets, at, alphabet4) {
  let elements = known2.get(alphabet4);
  if (elements === void 0) {
    elements = /* @__PURE__ */ new Map();
    known2.set(alphabet4, elements);
  }
  const first11 = sets[at >> 3] ?? anyByte;
  const next = sets[(at >> 3) + 1] ?? anyByte;
  const key = (numberOf(first11) * mostSets + numberOf(next)) * 8 + (at & 7);
  let element = elements.get(key);
  if (element === void 0) {
    element = once2(charactersFor(first11, next, at & 7, alphabet4));
    elements.set(key, element);
  }
  return element;
}
var mostSets = 2 ** 24;
var numbers = /* @__PURE__ */ new WeakMap();
var count = 0;
function numberOf(set) {
  let number5 = numbers.get(set);
  if (number5 === void 0) {
    number5 = count++;
    numbers.set(set, number5);
  }
  return number5;
}
function charactersFor(first11, next, before, { bits, characters: characters2 }) {
  const fromFirst = Math.min(bits, 8 - before);
  const fromNext = bits - fromFirst;
  const firsts = bitsOf(first11, 8 - before - fromFirst, fromFirst);
  const nexts = bitsOf(next, 8 - fromNext, fromNext);
  let text3 = "";
  for (const first12 of firsts) {
    for (const next2 of nexts) text3 += characters2[first12 << fromNext | next2] ?? "";
  }
  return setOfCharacters(text3);
}
var setsByText = /* @__PURE__ */ new Map();
function setOfCharacters(text3) {
  let set = setsByText.get(text3);
  if (set === void 0) {
    set = setOf((byte) => text3.includes(String.fromCharCode(byte)));
    setsByText.set(text3, set);
  }
  return set;
}
function bitsOf(set, shift, count3) {
  const values2 = new Uint8Array(1 << count3);
  if (set === anyByte) values2.fill(1);
  else for (const byte of membersOf(set)) values2[byte >> shift & values2.length - 1] = 1;
  return indicesOf(values2);
}
function trimmed(elements, phase) {
  let start3 = 0;
  let end2 = elements.length;
  while (start3 < end2 && isEmpty(elements[start3])) start3++;
  while (end2 > start3 && isEmpty(elements[end2 - 1])) end2--;
  return { elements: elements.slice(start3, end2), phase: phase + start3 };
}
function isEmpty(element) {
  return element !== void 0 && membersOf(element.set).length >= emptySet;
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
function spaceFor(tables, reach2) {
  return tables.length + partBytes + 2 * reach2 + slack;
}
function ownSpace(tables, reach2) {
  const initial = Math.ceil(spaceFor(tables, reach2) / pageBytes);
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
  constructor(tables, reach2, { memory, address: address2 }) {
    const module = new engine.Module(Buffer.from(searchWasm, "base64"));
    this.#exports = new engine.Instance(module, { env: { memory } }).exports;
    this.#memory = new Uint8Array(memory.buffer);
    this.#memory.set(tables, address2);
    this.#exports.useTables(address2);
    this.#room = address2 + tables.length;
    this.#reach = reach2;
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
  find({ start: start3, end: end2, address: address2 }, from, to) {
    const base = address2 - start3;
    const found = this.#exports.find(base + from, base + to, address2, base + end2);
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
  const groups2 = Array.from({ length: groupCount }, (_, number5) => new WindowGroup(number5));
  const distinct = new Map(windows.map(({ bytes: bytes2 }) => [bytes2.join(";"), bytes2]));
  const bits = /* @__PURE__ */ new Map();
  for (const window of distinct.values()) leastCostly(groups2, window).add(window, bits);
  const bytes = new Uint32Array(512);
  for (const group of groups2) group.addBytes(bytes.subarray(0, 256), bytes.subarray(256));
  return { pairs: Uint32Array.from([...bits].flat()), bytes };
}
function expandPairs({ pairs: pairs2, bytes }) {
  const table2 = new Uint32Array(65536);
  const rows = /* @__PURE__ */ new Map();
  for (let second = 0; second < 256; second++) {
    const bits = bytes[second];
    let row = rows.get(bits);
    if (row === void 0) {
      row = bytes.slice(256);
      if (bits !== 0)
        for (let first11 = 0; first11 < 256; first11++) row[first11] = bits | row[first11];
      rows.set(bits, row);
    }
    table2.set(row, second << 8);
  }
  for (let i = 0; i < pairs2.length; i += 2) {
    const pair = pairs2[i];
    table2[pair] = table2[pair] | pairs2[i + 1];
  }
  return table2;
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
  constructor(number5) {
    this.#number = number5;
  }
  /** How many more places would look like a window of the group, relative to others. */
  costOf(bytes) {
    const [a, b, c] = this.#sums;
    const [x, y, z] = [this.#added(bytes, 0), this.#added(bytes, 1), this.#added(bytes, 2)];
    return (a + x) * (b + y) * (c + z) - a * b * c;
  }
  /** @param pairs bits by pair. */
  add(bytes, pairs2) {
    for (const index of [0, 1, 2]) {
      this.#sums[index] += this.#added(bytes, index);
      for (const byte of bytes[index]) this.#sets[index][byte] = 1;
    }
    const [first11, second, third] = bytes;
    addBit(pairs2, first11, second, pairBits.begins + this.#number);
    addBit(pairs2, second, third, pairBits.endsNext + this.#number);
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
    let sum2 = 0;
    for (const byte of bytes[index]) {
      if (this.#sets[index][byte] === 0) sum2 += frequencies[byte];
    }
    return sum2;
  }
};
function addBit(pairs2, firsts, seconds3, bit) {
  for (const first11 of firsts) {
    for (const second of seconds3) {
      const pair = first11 | second << 8;
      pairs2.set(pair, (pairs2.get(pair) ?? 0) | 1 << bit);
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
function takePairs(taken, firsts, seconds3, bit) {
  for (const first11 of firsts) {
    for (const second of seconds3) {
      const pair = first11 | second << 8;
      taken[pair] = (taken[pair] ?? 0) | bit;
    }
  }
}
function costOf([a, b, c], taken) {
  const triples = a.length * b.length * c.length;
  if (triples > mostTriples) return triples * costOfTriple;
  return pairCost(a, b, taken, takenBits.first) + pairCost(b, c, taken, takenBits.second);
}
function pairCost(firsts, seconds3, taken, bit) {
  let cost = 0;
  for (const first11 of firsts) {
    for (const second of seconds3) {
      if (((taken[first11 | second << 8] ?? 0) & bit) !== 0) continue;
      cost += (frequencies[first11] ?? 0) * (frequencies[second] ?? 0);
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
  windows.forEach(({ bytes }, pattern2) => {
    const [firsts, seconds3, thirds] = bytes;
    for (const first11 of firsts) {
      for (const second of seconds3) {
        for (const third of thirds) add(byTriple, first11 | second << 8 | third << 16, pattern2);
      }
    }
  });
  return { windows, pairs: expandPairs(makePairs(windows)), ...hashTable(byTriple) };
}
function add(byTriple, triple, pattern2) {
  const list3 = byTriple.get(triple);
  if (list3 === void 0) byTriple.set(triple, [pattern2]);
  else list3.push(pattern2);
}
function hashTable(byTriple) {
  let bits = fewestBits;
  while (1 << bits < byTriple.size * 4) bits++;
  const shift = 32 - bits;
  const slots = new Uint32Array(2 << bits);
  const mask3 = (1 << bits) - 1;
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
    while (slots[2 * slot] !== 0) slot = slot + 1 & mask3;
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
var headerBytes2 = 32;
var filterBits = 32768;
var pairsBytes = 65536 * 4;
function packTables(patterns, tables) {
  const sets = [...new Set(patterns.flatMap(({ elements: elements2 }) => elements2.map(({ set }) => set)))];
  const count3 = patterns.reduce((sum2, { elements: elements2 }) => sum2 + elements2.length, 0);
  const pairs2 = headerBytes2;
  const slots = pairs2 + pairsBytes;
  const lists = slots + tables.slots.byteLength;
  const records2 = lists + tables.lists.byteLength;
  const filter = records2 + patterns.length * patternBytes;
  const elements = filter + filterBits / 8;
  const firstSet = elements + count3 * elementBytes;
  const packed = Buffer.alloc(firstSet + sets.length * setBytes);
  const header = [pairs2, slots, tables.shift, lists, records2, filter, firstSet];
  for (const [i, value] of header.entries()) packed.writeUInt32LE(value, i * 4);
  packed.set(bytesOf(tables.pairs), pairs2);
  packed.set(bytesOf(tables.slots), slots);
  packed.set(bytesOf(tables.lists), lists);
  packed.set(filterOf(tables), filter);
  packed.set(Buffer.concat(sets), firstSet);
  writePatterns(packed, { patterns, tables, sets, records: records2, elements });
  return packed;
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
function bytesOf({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
function writePatterns(packed, { patterns, tables, sets, ...at }) {
  const numbers2 = new Map(sets.map((set, i) => [set, i]));
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
      packed.writeUInt16LE(numbers2.get(set) ?? 0, next);
      packed.writeUInt8(min, next + 2);
      packed.writeUInt8(max, next + 3);
      next += elementBytes;
    }
  }
}

// src/search/saved-tables.ts
var byteWords = 512;
function unpackTables(saved) {
  const words = withZeros(wordsOf(Buffer.from(saved.words, "base64")));
  const bytesStart = 1 + words[0];
  const parts5 = {
    pairs: words.subarray(1, bytesStart),
    bytes: words.subarray(bytesStart, bytesStart + byteWords)
  };
  const rest = bytesOf(words.subarray(bytesStart + byteWords));
  const pairs2 = bytesOf(expandPairs(parts5));
  return Buffer.concat([rest.subarray(0, headerBytes2), pairs2, rest.subarray(headerBytes2)]);
}
function wordsOf(bytes) {
  const words = new Uint32Array(bytes.length / 4);
  bytesOf(words).set(bytes);
  return words;
}
function withZeros(runs2) {
  const words = new Uint32Array(runs2[0] ?? 0);
  let place = 0;
  for (let at = 1; at < runs2.length; ) {
    const length2 = runs2[at + 1];
    place += runs2[at];
    words.set(runs2.subarray(at + 2, at + 2 + length2), place);
    place += length2;
    at += 2 + length2;
  }
  return words;
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
    const { pairs: pairs2 } = this.#tables;
    let before = 0;
    let at = from;
    for (const last = Math.min(to + 2, bytes.length - 1); at < last; at += 2) {
      const pair = pairs2[bytes[at] | bytes[at + 1] << 8];
      const both2 = before & pair >>> pairBits.ends;
      before = pair;
      if (both2 !== 0 && this.#visitPair(bytes, at - 2, to, both2, visit)) return true;
    }
    const both = before & pairs2[byteAt(bytes, at)] >>> pairBits.ends;
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
    let slot = hashOf2(key, shift);
    while (slots[2 * slot] !== key + 1) {
      if (slots[2 * slot] === 0) return false;
      slot = slot + 1 & slots.length / 2 - 1;
    }
    const list3 = slots[2 * slot + 1] ?? 0;
    for (let i = 1; i <= (lists[list3] ?? 0); i++) {
      const pattern2 = lists[list3 + i];
      const { elements } = this.#patterns[pattern2];
      const middle = windows[pattern2]?.middle ?? 0;
      const end2 = readForward(elements, middle, bytes, at + 1);
      if (end2 === -1) continue;
      const start3 = readBackward(elements, middle - 1, bytes, at + 1);
      if (start3 !== -1 && visit(start3, end2, pattern2, at)) return true;
    }
    return false;
  }
};
function byteAt(bytes, at) {
  return at < bytes.length ? bytes[at] : 0;
}
function readForward(elements, first11, bytes, from) {
  let at = from;
  for (let i = first11; i < elements.length; i++) {
    const { set, min, max } = elements[i];
    let count3 = 0;
    while (count3 < max && at < bytes.length && set[bytes[at]] === 1) {
      count3++;
      at++;
    }
    if (count3 < min) return -1;
  }
  return at;
}
function readBackward(elements, last, bytes, from) {
  let at = from;
  for (let i = last; i >= 0; i--) {
    const { set, min, max } = elements[i];
    let count3 = 0;
    while (count3 < max && at > 0 && set[bytes[at - 1]] === 1) {
      count3++;
      at--;
    }
    if (count3 < min) return -1;
  }
  return at;
}

// src/search/searcher.ts
var blockBytes2 = 4096;
var scriptBytes = 1024 * 1024;
function searcherOf(needles) {
  return new TableSearcher(needles);
}
function placedSearcher(patterns) {
  const tables = makeTables(patterns);
  const packed = packTables(patterns, tables);
  const reach2 = reachOf(patterns);
  return {
    spaceBytes: spaceFor(packed, reach2),
    placeIn: (space3) => new TableSearcher({ patterns, tables: null }, tables, new ModuleSearch(packed, reach2, space3))
  };
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
      at = Math.min(start3 + blockBytes2, last);
      if (start3 < last) yield* this.#blockHits(bytes, start3, at);
    }
  }
  piecesHeld(bytes, ends3) {
    const held = [];
    const last = ends3.at(-1) ?? 0;
    const search = this.#open(bytes.subarray(0, last), last);
    let piece = 0;
    for (let from = 0; from < last; ) {
      const window = search.first(from, last);
      if (window === -1) break;
      while ((ends3[piece] ?? last) <= window) piece++;
      held.push(piece);
      from = ends3[piece] ?? last;
    }
    return held;
  }
  #blockHits(bytes, from, to) {
    const hits = [];
    const windowsEnd = Math.min(to + this.reach, bytes.length);
    this.#scriptSearch.visit(bytes, from, windowsEnd, (start3, end2, pattern2) => {
      if (start3 >= from && start3 < to) hits.push({ start: start3, end: end2, pattern: pattern2 });
      return false;
    });
    return hits.sort((a, b) => a.start - b.start || a.pattern - b.pattern);
  }
  #open(bytes, count3) {
    this.#searchedBytes += count3;
    const isWorthIt = this.#needles.tables !== null || this.#searchedBytes > scriptBytes;
    if (this.#module === void 0 && isWorthIt) this.#loadModule();
    return this.#module?.open(bytes) ?? this.#openScript(bytes);
  }
  #openScript(bytes) {
    const script = this.#scriptSearch;
    const first11 = (from, to) => {
      let place = -1;
      script.visit(bytes, from, to, (_start, _end, _pattern, window) => {
        place = window;
        return true;
      });
      return place;
    };
    return { first: first11 };
  }
  get #scriptSearch() {
    const { patterns } = this.#needles;
    this.#tables ??= makeTables(patterns);
    this.#script ??= new ScriptSearch(patterns, this.#tables);
    return this.#script;
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

// src/git/lfs.ts
var firstLine = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
var lfsNeedle = literalPattern(Buffer.from("v1\noid"));
var largestPointer = 1024;
function lfsPointer(bytes) {
  if (bytes.length > largestPointer || !bytes.subarray(0, firstLine.length).equals(firstLine)) {
    return null;
  }
  const text3 = bytes.toString("latin1");
  const content2 = /^oid sha256:([0-9a-f]{64})$/m.exec(text3)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text3)?.[1];
  return content2 === void 0 || size === void 0 ? null : { content: content2, size: Number(size) };
}
function lfsPath({ commonDir }, content2) {
  return join14(lfsFolder(commonDir), content2.slice(0, 2), content2.slice(2, 4), content2);
}
function lfsFolder(commonDir) {
  return join14(commonDir, "lfs", "objects");
}
function listLfs({ commonDir }) {
  const contents = [];
  const unlisted2 = [];
  const walk3 = (folder, depth) => {
    for (const entry of entriesOf(folder, unlisted2)) {
      if (depth === 2 && /^[0-9a-f]{64}$/.test(entry.name)) contents.push(entry.name);
      else if (depth < 2 && entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) {
        walk3(join14(folder, entry.name), depth + 1);
      }
    }
  };
  walk3(lfsFolder(commonDir), 0);
  return { contents, unlisted: unlisted2 };
}
function entriesOf(folder, unlisted2) {
  try {
    return readdirSync8(folder, { withFileTypes: true });
  } catch (error) {
    const reason = codeOf2(error);
    if (reason !== "ENOENT" && reason !== "ENOTDIR") unlisted2.push({ path: folder, reason });
    return [];
  }
}

// src/git/loose.ts
init_node_zlib();
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
  const header = /^(blob|commit|tag|tree) (\d+)$/.exec(
    whole.toString("latin1", 0, Math.max(0, nul))
  );
  if (header === null || whole.length - nul - 1 !== Number(header[2])) return null;
  return { type: header[1], bytes: whole.subarray(nul + 1) };
}

// src/git/missing.ts
async function missingObjects(git) {
  const args = ["rev-list", "--objects", "--all", "--indexed-objects", "--missing=print"];
  args.push("--no-object-names", "--ignore-missing", "--stdin");
  const { entries } = await readReflogs(git);
  const logged = new Set(entries.flatMap(({ oldOid, newOid }) => [oldOid, newOid]));
  const stdin = [...logged].filter((oid) => !isZero(oid)).map((oid) => `${oid}
`);
  const lines2 = await git.lines(args, { stdin });
  return lines2.filter((line) => line.startsWith("?")).map((line) => line.slice(1));
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
    const names2 = type === "tag" ? /^object ([0-9a-f]+)$/gm : /^(?:tree|parent) ([0-9a-f]+)$/gm;
    for (const match of header.toString("latin1").matchAll(names2)) yield match[1];
  }
}
function* treeReferences(bytes, idBytes) {
  for (let at = 0; at < bytes.length; ) {
    const nul = bytes.indexOf(0, at);
    const end2 = nul + 1 + idBytes;
    if (nul === -1 || end2 > bytes.length) return;
    if (bytes.toString("latin1", at, at + 6) !== "160000") yield bytes.toString("hex", nul + 1, end2);
    at = end2;
  }
}

// src/git/modules.ts
import { lstatSync as lstatSync7, readdirSync as readdirSync9 } from "node:fs";
import { join as join15 } from "node:path";
var deepest = 32;
function listSubmodules({ gitDir, commonDir }) {
  const submodules = [];
  const failed = [];
  const walk3 = (folder, name, depth) => {
    for (const entry of entriesOf2(folder, failed)) {
      const inner = join15(folder, entry.name);
      const innerName = name === "" ? entry.name : `${name}/${entry.name}`;
      if (!entry.isDirectory()) continue;
      if (depth > deepest) failed.push({ what: inner, reason: { code: "deep-submodule" } });
      else if (isThere2(join15(inner, "HEAD")) || isThere2(join15(inner, "objects"))) {
        submodules.push({ name: innerName, folder: inner });
        walk3(join15(inner, "modules"), innerName, depth + 1);
      } else walk3(inner, innerName, depth + 1);
    }
  };
  for (const [folder] of gitDirectories(gitDir, commonDir)) walk3(join15(folder, "modules"), "", 0);
  return { submodules, failed };
}
function entriesOf2(folder, failed) {
  try {
    return readdirSync9(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf2(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      failed.push({ what: folder, reason: { code: "unlistable", detail: code } });
    }
    return [];
  }
}
function isThere2(path) {
  return lstatSync7(path, { throwIfNoEntry: false }) !== void 0;
}

// src/git/object-paths.ts
init_model();
function objectPaths(paths) {
  return Array.from(paths, (path) => objectPath(Buffer.from(path, "latin1")));
}
function objectPath(bytes) {
  const named3 = pathFromBytes(bytes);
  const note = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(named3.path.replaceAll("/", ""));
  return { ...named3, note };
}

// src/git/objects.ts
init_node_crypto();

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
    let length2 = 0;
    for (let bit = 0; bit < 4; bit++)
      if (code >> bit & 1) offset += (memory[at++] ?? 0) * 256 ** bit;
    for (let bit = 0; bit < 3; bit++) {
      if (code >> 4 + bit & 1) length2 += (memory[at++] ?? 0) * 256 ** bit;
    }
    if (length2 === 0) length2 = 65536;
    if (made === 0 && offset === 0 && length2 >= into.length) return -1;
    const start3 = base + offset;
    memory.copy(into, made, start3, start3 + Math.min(length2, wanted - made));
    made += length2;
  }
  return wanted;
}
function afterSize(memory, at) {
  let end2 = at;
  while (((memory[end2] ?? 0) & 128) !== 0) end2++;
  return end2 + 1;
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
var BlobStarts = class {
  #memory;
  #begins;
  #start = Buffer.alloc(firstBytes);
  /** @param memory where objects and deltas are. */
  constructor(memory, begins) {
    this.#memory = memory;
    this.#begins = begins;
  }
  /** True for a blob that begins a container. */
  isContainer(type, at, size) {
    if (type !== packTypes.blob) return false;
    return this.#begins(this.#memory.subarray(at, at + Math.min(size, firstBytes)));
  }
  /** The same for a blob that is a delta. Most begin with what their base begins with. */
  isDeltaOfContainer(delta, base) {
    const count3 = startOfDelta(this.#memory, delta, base.at, this.#start);
    return count3 === -1 ? base.isContainer : this.#begins(this.#start.subarray(0, count3));
  }
};

// src/git/pack/codec-wasm.ts
var codecWasm = [
  "AGFzbQEAAAABRwpgB39/f39/f38Bf2ADf39/AX9gBn9/f39/fwF/YAABf2AEf39/fwF/YAN/f38AYAJ/fwBgBX9/f39/",
  "AX9gAX8AYAJ/fwF/Aw8OAAEBAgMEBQYDBwIACAkFAwEAAQZHDn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34B",
  "QgALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAsHgQEKBWNyYzMyAA0MdXNlQ3JjVGFibGVzAAwKYXBw",
  "bHlEZWx0YQALC2xpc3RIZWFkZXJzAAoObGlzdFJlZmVyZW5jZXMACQxza2VsZXRvbnNFbmQACAl1c2VMaXN0ZWQABwx1",
  "c2VTa2VsZXRvbnMABgdpbmZsYXRlAAUGbWVtb3J5AgAKqisO6gMBBH8gA0EAQSD8CwADQCAGIAdLBEACQANAIAdBCGog",
  "Bk0EfiAFIAdqKQMABUIBC1AEQCAHQQhqIQcMAQsLIAYgB00NACADIAUgB2otAABBAXRqIgkgCS8BAEEBajsBACAHQQFq",
  "IQcMAgsLCyADQQA7AQBBASEJQQEhBwNAIAdBD00EQCAJQQF0IAMgB0EBdGovAQAiCmsiCUEASARAQQAPCyAHQQF0QYDy",
  "AWogCDsBACAIIApqIQggB0EBaiEHDAELC0EAIQcDQCAGIAdLBEACQANAIAdBCGogBk0EfiAFIAdqKQMABUIBC1AEQCAH",
  "QQhqIQcMAQsLIAYgB00NACAFIAdqLQAAIggEQCAIQQF0QYDyAWoiCC8BACEJIAggCUEBajsBACAEIAlBAXRqIAc7AQAL",
  "IAdBAWohBwwCCwsLIAFCADcDAEECIQlBACEGQQEhBwNAIAMgB0EBdGovAQAhBQNAIAUEQCABIAZBAnRqIAAgBC8BACAH",
  "EAI2AgAgBEECaiEEIAlBAXYhCANAIAYgCHEEQCAIQQF2IQgMAQsLIAYgCEEBa3EgCHJBACAIGyEGIAVBAWshBQwBCwsg",
  "AiAHRwRAIAlBAnQiBSABaiABIAX8CgAAIAlBAXQhCSAHQQFqIQcMAQsLQQELdAEFf0EBIQMDQCADQQ9NBEAgBCMLIANB",
  "AWutiEIBg6dyIgQgASADQQF0ai8BACIHayAFSARAIAAgAiAEIAZqIAVrQQF0ai8BACADEAIPCyAGIAdqIQYgBSAHakEB",
  "dCEFIARBAXQhBCADQQFqIQMMAQsLQQAL+gEBAX8gAEECRgRAIAFBEHQgAnIPCyAAQQFGBEAgAUEdSwRAQQAPCyABQQRJ",
  "BH8gAUEBagUgAUEBcUECaiABQQF2QQFrdEEBagtBEHQgAUEBdkEBa0EAIAFBBE8bQQh0ciACcg8LIAFBgAJJBEAgAUEQ",
  "dEGAgAJyIAJyDwsgAUGAAkYEQCACQYCAAXIPCyABQZ0CSwRAQQAPCyABQYECayIDQQNqIQACQCADQQhJDQBBggIhACAD",
  "QRtLDQAgA0EDcUEEaiADQQJ2QQFrdEEDaiEACyAAQRB0QQAgAUGBAmsiAEECdkEBayAAQQhJIABBG0tyG0EIdHIgAnIL",
  "hwUCBH8BfgNAAkAjCiMJQQhqTwRAIwsjCSkDACMMrYaEJAsjCUE/IwxrQQN2aiQJIwxBOHIkDAUDQCMMQThNBEAjCSMK",
  "SQRAIwsjCTEAACMMrYaEJAsLIwlBAWokCSMMQQhqJAwMAQsLCyAAIwunQf8DcUECdGooAgAiB0UEQCACDQFBAEGA5AFB",
  "wOQBEAEiB0UNAQsjCyAHQQ9xIgatiCQLIwwgBmskDCAHQYCAAnEEQCAEIAVPDQEgBCAHQRB2OgAAIARBAWohBCAAIwun",
  "Qf8DcUECdGooAgAiBkGAgAJxRQ0CIwsgBkEPcSIHrYgkCyMMIAdrJAwgBCAFTw0BIAQgBkEQdjoAACAEQQFqIQQgACML",
  "p0H/A3FBAnRqKAIAIgZBgIACcUUNAiMLIAZBD3EiB62IJAsjDCAHayQMIAQgBU8NASAEIAZBEHY6AAAgBEEBaiEEDAIL",
  "IAdBgIABcQRAIAQPCyMJIwpBEGpLDQAjC0IBIAdBCHZBH3EiBq0iCoZCAX2DpyEIIwsgCogkCyMMIAZrJAwgB0EQdiAI",
  "aiEGIAEjC6dB/wBxQQJ0aigCACIHRQRAIAINAUEBQYDsAUHA7AEQASIHRQ0BCyMLIAdBD3EiCK2IJAsjDCAIayQMIwtC",
  "ASAHQQh2QR9xIgmtIgqGQgF9g6chCCMLIAqIJAsjDCAJayQMIAQgBmoiBiAFSyAHQRB2IAhqIgggBCADa0tyDQAgBCAI",
  "ayEHIAhBCE8EQANAIAQgBkkEQCAEIAcpAwA3AwAgBEEIaiEEIAdBCGohBwwBCwsgBiEEBQNAIAQgBkkEQCAEIActAAA6",
  "AAAgBEEBaiEEIAdBAWohBwwBCwsLDAELC0EAC9oGAQZ/IwojCUEIak8EQCMLIwkpAwAjDK2GhCQLIwlBPyMMa0EDdmok",
  "CSMMQThyJAwFA0AjDEE4TQRAIwkjCkkEQCMLIwkxAAAjDK2GhCQLCyMJQQFqJAkjDEEIaiQMDAELCwsjC0Ifg6chASML",
  "QgWIJAsjDEEFayQMIwtCH4OnIwtCBYgkCyMMQQVrJAwjC0IPg6chAyMLQgSIJAsjDEEEayQMQQFqIgRBHksgAUGBAmoi",
  "AkGeAktyBEBBAA8LIANBBGohAUGA4AFBAEET/AsAA0AgACABSQRAIwojCUEIak8EQCMLIwkpAwAjDK2GhCQLIwlBPyMM",
  "a0EDdmokCSMMQThyJAwFA0AjDEE4TQRAIwkjCkkEQCMLIwkxAAAjDK2GhCQLCyMJQQFqJAkjDEEIaiQMDAELCwsjC0IH",
  "g6chAyMLQgOIJAsjDEEDayQMIABBA0kEfyAAQRBqBSAAQQNGBH9BAAUgAEEBcQR/QQcgAEEFa0EBdmsFIABBBGtBAXZB",
  "CGoLCwtBgOABaiADOgAAIABBAWohAAwBCwtBAkGAwABBB0GA8AFBwPABQYDgAUETEABFBEBBAA8LQQAhACACIARqIQMD",
  "QCAAIANJBEAjCiMJQQhqTwRAIwsjCSkDACMMrYaEJAsjCUE/IwxrQQN2aiQJIwxBOHIkDAUDQCMMQThNBEAjCSMKSQRA",
  "IwsjCTEAACMMrYaEJAsLIwlBAWokCSMMQQhqJAwMAQsLCyMLp0H/AHFBAnRBgEBrKAIAIgFFBEBBAA8LIwsgAUEPcSIF",
  "rYgkCyMMIAVrJAwgAUEQdiIFQRBJBEAgAEGA4AFqIAU6AAAgAEEBaiEADAILQQAhASAFQRBGBH8gAEUEQEEADwsgAEH/",
  "3wFqLQAAIQEjC0IDg6cjC0ICiCQLIwxBAmskDEEDagUgBUERRgR/IwtCB4OnIwtCA4gkCyMMQQNrJAxBA2oFIwtC/wCD",
  "pyMLQgeIJAsjDEEHayQMQQtqCwsiBSAAaiADSwRAQQAPCyAAQYDgAWogASAF/AsAIAAgBWohAAwBCwtBgOIBLQAABH9B",
  "AEGAIEEJQYDkAUHA5AFBgOABIAIQAAVBAAsEf0EBQYDgAEEHQYDsAUHA7AEgAkGA4AFqIAQQAAVBAAsL2wUBBH8gAEEB",
  "ai0AACIFQSBxIAAtAAAiBkEPcUEIRyABIABrQQhJcnIEQEEADwsgBkEIdCAFckEfcARAQQAPCyMNRQRAA0AgBEGgAkkE",
  "QCAEQYDgAWogBEGQAUkEf0EIBSAEQYACSQR/QQkFQQdBCCAEQZgCSRsLCzoAACAEQQFqIQQMAQsLQQBBgIABQQlBgOQB",
  "QcDkAUGA4AFBoAIQABpBACEEA0AgBEEeSQRAIARBgOABakEFOgAAIARBAWohBAwBCwtBAUGAwAFBB0GA7AFBwOwBQYDg",
  "AUEeEAAaQQEkDQsgAEECaiQJIAEkCkIAJAtBACQMIAIgA2ohBCACIQADQCMKIwlBCGpPBEAjCyMJKQMAIwythoQkCyMJ",
  "QT8jDGtBA3ZqJAkjDEE4ciQMBQNAIwxBOE0EQCMJIwpJBEAjCyMJMQAAIwythoQkCwsjCUEBaiQJIwxBCGokDAwBCwsL",
  "IwtCAYOnIwtCAYgkCyMMQQFrJAwjC0IDg6chAyMLQgKIJAsjDEECayQMIAMEfyADQQFGBH9BgIABQYDAAUEBIAIgACAE",
  "EAMFIANBAkYEfxAEBUEACwR/QYAgQYDgAEEAIAIgACAEEAMFQQAPCwsFIwsjDEEHcSIDrYgkCyMMIANrJAwjCiMJQQhq",
  "TwRAIwsjCSkDACMMrYaEJAsjCUE/IwxrQQN2aiQJIwxBOHIkDAUDQCMMQThNBEAjCSMKSQRAIwsjCTEAACMMrYaEJAsL",
  "IwlBAWokCSMMQQhqJAwMAQsLCyMLQv//A4OnIQYjC0IQiCQLIwxBEGskDCMLQv//A4OnIwtCEIgkCyMMQRBrJAwjCSMM",
  "QQN2ayQJQgAkC0EAJAwgBnNB//8DRyAAIAZqIgcgBEtyIwkgBmoiAyMKS3IEf0EABSAAIwkgBvwKAAAgAyQJIAcLCyIA",
  "RQRAQQAPC0UNAAsgACAERgR/IwkjDEEDdmsgAU0FQQALCw4AIAAkAiABJAMgAiQECzMBAX8gACQHIAFBAWskCANAIAEg",
  "AksEQCAAIAJBBXRqIAJBf3M2AgAgAkEBaiECDAELCwsEACMCC8EDAgh/AnsgACABaiEIIwFBACMBQQBOIAQgBBsiChtB",
  "AnRBgIACaiEJQYCAAiEGIAAhAQNAIAEgCEkEQCABQQZqIQQCQANAIAQgCEkEQCAEIAT9AAQA/QwAAAAAAAAAAAAAAAAA",
  "AAAA/SP9ZCILaGohBSALDQIgBEEQaiEEDAELCyAEIQULIAVBAWoiBSACaiIEIAhLBEAgBw8LIAEvAQBBsewARiAEIQEN",
  "ASAKBEAgBSAAayEEA0AgBiAJSQR/IAYoAgBBAXYgBE0FQQALBEAgBkEEaiEGDAELCyAGIAlJBEAgBigCACIEQQFxIAEg",
  "AGsgBEEBdk1xDQMLCyMHIwggBSgCAHFBBXRqIQsgBf0ABAAhDQJAIAJBFEYEQCAFQRBqKAIAIQxBASEEIA0gC/0ABAD9",
  "I/1jBH8gDCALQRBqKAIARgVBAAsNASALIA39CwQAIAtBEGogDDYCAEEAIQQMAQtBASEEIA0gC/0ABAD9IyAFQRBq/QAE",
  "ACIOIAtBEGoiDP0ABAD9I/1O/WMNACALIA39CwQAIAwgDv0LBABBACEECyAEDQEgAyAHQQJ0aiAFNgIAIAdBAWohBwwB",
  "CwsgBwvSAgEHfyAAIAFqIQggAkEBdCEHA0AgBCAKSwRAIABBCGogCE0EfyAAKAIABUEACyEBIAUEf0EHQQAgAUHvxKmr",
  "BkYbBSABQfTklasGRgR/QQUFQQdBACABQfDCyasGRhsLCyIBRSAHIAAgAWoiC2ogCEtyBH9BAQUgC0EBay0AAEEgRwsE",
  "QCAKDwsgAyACIApsaiEGQQAhCQJ/A0AgAiAJSwRAIAsgCUEBdGotAAAiAUEwayIAQQpPBEBB/wEgAUHhAGsiAEEKaiAA",
  "QQZPGyEACyALIAlBAXRqQQFqLQAAIgxBMGsiAUEKTwRAQf8BIAxB4QBrIgFBCmogAUEGTxshAQtBACAAIAFyQQ9LDQIa",
  "IAYgCWogAEEEdCABcjoAACAJQQFqIQkMAQsLQQELRQRAIAoPCyAKQQFqIQogByALakEBaiEAIAUEQCAKDwsMAQsLIAoL",
  "+wgCCH8DfiAAJAUCfwNAQQAjBSABTyAPQjFWcg0BGiMFMQAAIREjBUEBaiQFIBAgEUL/AIMgD4aEIRAgEUKAAYNCAFIE",
  "QCAPQgd8IQ8MAQsLIBAkBkEBC0UEQEF+DwsjBiADrVIEQEF/DwtCACEQQgAhDwJ/A0BBACMFIAFPIA9CMVZyDQEaIwUx",
  "AAAhESMFQQFqJAUgECARQv8AgyAPhoQhECARQoABg0IAUgRAIA9CB3whDwwBCwsgECQGQQELRQRAQX4PCyAGQQFxIgsj",
  "BiAFrVZxBEBBfQ8LIAZBAnFBAEchDSMGIRBCACEPIwIhDCAGQQRxRSEKQQAkAQJAA0AjBSABSQRAIwUtAAAhByMFQQFq",
  "JAUjBSEFIAciAEGAAXEEQCAAQQFxBH8jBSIAQQFqJAUgAC0AAAVBAAshACAHQQJxBEAjBSIFQQFqJAUgACAFLQAAQQh0",
  "ciEACyAHQQRxBEAjBSIFQQFqJAUgACAFLQAAQRB0ciEACyAHQQhxBH8jBSIFQQFqJAUgACAFLQAAQRh0cgUgAAshBSAH",
  "QRBxBH8jBSIAQQFqJAUgAC0AAAVBAAshACAHQSBxBEAjBSIIQQFqJAUgACAILQAAQQh0ciEACyAHQcAAcQRAIwUiCEEB",
  "aiQFIAAgCC0AAEEQdHIhAAsgAEUEQEGAgAQhAAsjBSABSwR/QQEFIAOtIAWtIACtfFQLDQMgAiAFaiEFBSAHRSMFIAdq",
  "IgggAUtyDQMgCCQFCyAPIACtfCAQVg0CIAsEQAJAIAQgD6dqIQkgBSEIIABBgAJLBEAgCSAFIAD8CgAADAELIAAgCWoh",
  "DgNAIAkgDkkEQCAJIAj9AAQA/QsEACAJQRBqIQkgCEEQaiEIDAELCwsLIA8gAK18IQ8gDQRAAkAjAUEASA0AIwFB2DZG",
  "BEBBfyQBDAELIwFBAnRBgIACaiAPp0EBdCAHQQd2cjYCACMBQQFqJAELCyAKQQEgCgR/QQEFIA8gAK1RIQggDyAQUSEJ",
  "An8gACMEQQF0TUEBIAdBB3YbBEBBACMDIwIgAGpJDQEaIwIhBwJAIABBgAJLBEAgByAFIAD8CgAADAELIAAgB2ohCANA",
  "IAcgCEkEQCAHIAX9AAQA/QsEACAHQRBqIQcgBUEQaiEFDAELCwsjAiAAaiQCQQEMAQtBACMDIwIjBEEBdGpJDQAaIAhF",
  "BEAjAiEIIAUhBwJAIwQiCkGAAksEQCAIIAcgCvwKAAAMAQsgCCAKaiEKA0AgCCAKSQRAIAggB/0ABAD9CwQAIAhBEGoh",
  "CCAHQRBqIQcMAQsLCyMCIwRqJAILIAlFBEAjAiEHIAAgBWojBGshAAJAIwQiBUGAAksEQCAHIAAgBfwKAAAMAQsgBSAH",
  "aiEFA0AgBSAHSwRAIAcgAP0ABAD9CwQAIAdBEGohByAAQRBqIQAMAQsLCyMCIwRqJAILQQELCxshCgwBCwsgDyAQUg0A",
  "IAZBBHFBAEcgCiAKGyIABEAgDCQCCyAQp0EBdEEAIAsbIAByDwsgDCQCQX4LogEBBX8gACQAA0AgAkGAAkkEQCACIQFB",
  "ACEEA0AgBEEISARAIAFBAXYiBUGghuLtfnMgBSABQQFxGyEBIARBAWohBAwBCwsgACACQQJ0aiABNgIAIAJBAWohAgwB",
  "CwsDQCADQYAOSQRAIAAgA0GAAmpBAnRqIAAgACADQQJ0aigCACIBQf8BcUECdGooAgAgAUEIdnM2AgAgA0EBaiEDDAEL",
  "CwuIAgEDf0F/IQMDQCAAQQhqIgIgAU0EQCMAIAAoAgQiBEEYdkECdGooAgAjACAEQRB2Qf8BcUGAAnJBAnRqKAIAIwAg",
  "BEEIdkH/AXFBgARyQQJ0aigCACMAIARB/wFxQYAGckECdGooAgAjACAAKAIAIANzIgBBGHZBgAhyQQJ0aigCACMAIABB",
  "EHZB/wFxQYAKckECdGooAgAjACAAQf8BcUGADnJBAnRqKAIAIwAgAEEIdkH/AXFBgAxyQQJ0aigCAHNzc3Nzc3MhAyAC",
  "IQAMAQsLA0AgACABSQRAIwAgAyAALQAAc0H/AXFBAnRqKAIAIANBCHZzIQMgAEEBaiEADAELCyADQX9zCw=="
].join("");

// src/git/pack/codec.ts
var engine2 = globalThis.WebAssembly;
var pageBytes2 = 65536;
var firstFree = pageBytes2;
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
    const module = new engine2.Module(Buffer.from(codecWasm, "base64"));
    const { exports } = new engine2.Instance(module, { env: { abort: damagedModule } });
    exports.memory.grow(Math.ceil((bytes + crcBytes) / pageBytes2) + 1);
    this.memory = Buffer.from(exports.memory.buffer);
    this.shared = exports.memory;
    this.#exports = exports;
    exports.useCrcTables(this.reserve(crcBytes));
  }
  /** A part of the memory, for good. Gives its address, a multiple of 16. */
  reserve(bytes) {
    const address2 = this.#next;
    this.#next += Math.ceil(bytes / 16) * 16;
    return address2;
  }
  /**
   * Inflates one zlib stream that stands at `[start, stop)`. Eight bytes behind the output must be free.
   * @returns true if it gave exactly `size` bytes.
   */
  inflate(start3, stop, into, size) {
    return this.#exports.inflate(start3, stop, into, size) !== 0;
  }
  /** CRC-32 of `[start, end)`, as a pack's index has it of each entry. */
  crc32(start3, end2) {
    return this.#exports.crc32(start3, end2) >>> 0;
  }
  /**
   * Makes `applyDelta` write skeletons from `start` on, one after the other. A delta's skeleton holds every text of at
   * most `keep + 1` bytes that its object has and that is not inside one copy of its base. Sixteen bytes behind `room`
   * must be free.
   */
  useSkeletons(start3, room, keep) {
    this.#exports.useSkeletons(start3, room, keep);
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
  applyDelta(delta, end2, base, baseSize, into, room, how) {
    return this.#exports.applyDelta(delta, end2, base, baseSize, into, room, how);
  }
  /** Where `listReferences` keeps the ids that it has listed: 32 bytes for each of `slots`, a power of two. */
  useListed(table2, slots) {
    this.#exports.useListed(table2, slots);
  }
  /**
   * Lists where a tree names objects, submodules left out, and most of those that were listed before.
   * @param list address of room for four bytes (an address) for each 24 bytes of the tree.
   * @param made true for what the last `applyDelta` put together and noted: ids that it copied whole are left out.
   */
  listReferences(tree, size, idBytes, list3, made) {
    return this.#exports.listReferences(tree, size, idBytes, list3, made ? 1 : 0);
  }
  /**
   * Reads the ids at the head of a commit (its tree and parents) or a tag (its object) into memory, one behind the other.
   * @param most ids there is room for at `into`.
   */
  listHeaders(at, size, idBytes, into, most, tag2) {
    return this.#exports.listHeaders(at, size, idBytes, into, most, tag2 ? 1 : 0);
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
var slack2 = 32;
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
    const placed2 = placedSearcher(needles);
    this.codec = new Codec(total + placed2.spaceBytes + 8 * slack2);
    const address2 = this.codec.reserve(placed2.spaceBytes);
    this.searcher = placed2.placeIn({ memory: this.codec.shared, address: address2 });
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots);
    this.windows = this.codec.reserve(windowCount * windowBytes);
    this.packed = this.codec.reserve(packedBytes + slack2);
    this.batch = this.codec.reserve(batchBytes + slack2);
    this.skeletons = this.codec.reserve(skeletonBytes + slack2);
    this.large = this.codec.reserve(largestObject + slack2);
    this.list = this.codec.reserve(listBytes);
    this.arena = this.codec.reserve(arenaBytes + slack2);
  }
};

// src/git/pack/read-pack.ts
init_node_crypto();
init_node_zlib();

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
  add(entry, end2) {
    this.#entries.push(entry);
    this.#ends.push(end2);
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
  const { groups: groups2, counters } = pack;
  for (; ; ) {
    const group = Atomics.add(counters, 0, 1);
    if (group >= groups2.length - 1) return;
    yield* unreadRoots(pack, groups2[group], groups2[group + 1]);
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
    const items8 = this.#items;
    this.#items = [];
    return items8;
  }
};

// src/git/pack/window.ts
import { closeSync as closeSync4, readSync as readSync3 } from "node:fs";
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
    const start3 = from - from % windowStep;
    if (to - start3 > windowBytes) {
      const count3 = this.#read(this.#packed, to - from, from);
      return count3 === to - from ? this.#packed : notLocated.packEnds;
    }
    const window = this.#windows.get(start3) ?? this.#load(start3);
    return to - start3 <= window.length ? window.address + from - start3 : notLocated.packEnds;
  }
  /** Bytes of the pack in a buffer of their own. */
  readAlone(from, to) {
    const bytes = Buffer.allocUnsafe(to - from);
    return bytes.subarray(0, readWhole(this.#file, bytes, from));
  }
  close() {
    closeSync4(this.#file);
  }
  #load(start3) {
    let address2 = this.#base + this.#windows.size * windowBytes;
    if (this.#windows.size >= windowCount) {
      const [oldest2, window2] = this.#windows.entries().next().value ?? [0, { address: address2 }];
      this.#windows.delete(oldest2);
      address2 = window2.address;
    }
    const window = { address: address2, length: this.#read(address2, windowBytes, start3) };
    this.#windows.set(start3, window);
    return window;
  }
  #read(address2, length2, offset) {
    return readWhole(this.#file, this.#memory.subarray(address2, address2 + length2), offset);
  }
};
function readWhole(file, into, offset) {
  let done = 0;
  while (done < into.length) {
    const count3 = readSync3(file, into, done, into.length - done, offset + done);
    if (count3 === 0) break;
    done += count3;
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
  constructor(plan, expansion, memory, references2, begins) {
    this.#plan = plan;
    this.#expansion = new ExpansionMeter(expansion);
    this.#forest = plan.forest;
    this.#index = plan.index;
    this.#references = references2;
    this.#starts = new BlobStarts(memory.codec.memory, begins);
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
    const { groups: groups2, counters } = this.#plan;
    for (; ; ) {
      const group = Atomics.add(counters, 0, 1);
      if (group >= groups2.length - 1) return;
      yield* this.#readGroup(groups2[group], groups2[group + 1]);
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
      const result2 = this.#searchDelta(entry, frame, type);
      if (result2 < 0) {
        this.#left.addTree(entry, result2 === overExpanded ? "expansion" : null);
        continue;
      }
      this.#count(type, sizes[entry]);
      const child2 = firstChild[entry];
      if (child2 === -1) continue;
      const last = frame.child === -1;
      const at = frame.at + frame.size;
      const isContainer2 = this.#starts.isContainer(type, at, result2);
      if (isContainer2) this.#dirty.push(entry);
      if (!last) stack.push({ entry, at, size: result2, child: child2, isContainer: isContainer2 });
      else {
        this.#bytes.copyWithin(frame.at, at, at + result2);
        frame.entry = entry;
        frame.size = result2;
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
    const result2 = this.#applyDelta(delta, deltaSize, base, made | deltaModes.writeSkeleton);
    if (result2 < 0) return -1;
    if (leaf && type === packTypes.blob && this.#starts.isDeltaOfContainer(delta, base))
      this.#dirty.push(entry);
    if ((result2 & 1) === 1) this.#dirty.push(entry);
    else this.#noteSkeleton(entry);
    const size = result2 >> 1;
    this.#expansion.add(size);
    this.#references.check(type, base.at + base.size, size, true);
    return size;
  }
  #noteSkeleton(entry) {
    const { codec, skeletons } = this.#memory;
    const end2 = codec.skeletonsEnd() - skeletons;
    this.#skeletons.add(entry, end2);
    if (end2 > batchBytes) this.#searchSkeletons();
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
    const { offsets, checks, count: count3, idBytes } = this.#index;
    const offset = offsets[entry];
    const last = entry + 1 === count3;
    const end2 = last ? this.#plan.bytes - idBytes : offsets[entry + 1];
    const header = this.#forest.headers[entry];
    const alone = size > aloneBytes || checks === null;
    const at = alone ? notLocated.tooLarge : this.#windows.locate(offset, end2);
    if (at === notLocated.tooLarge || checks === null) {
      return this.#inflateAlone(entry, offset, end2, header, size, search);
    }
    if (at === notLocated.packEnds) return -1;
    const stop = at + end2 - offset;
    if (this.#memory.codec.crc32(at, stop) !== checks[entry]) return -1;
    if (this.#roots.used + size > batchBytes) this.#roots.search(this.#dirty);
    const { batch, codec } = this.#memory;
    const into = batch + this.#roots.used;
    if (!codec.inflate(at + header, stop, into, size)) return -1;
    if (search) this.#roots.add(entry, this.#roots.used + size);
    return into;
  }
  /** Large entries are worth a call into native code. */
  #inflateAlone(entry, offset, end2, header, size, search) {
    const packed = this.#windows.readAlone(offset, end2);
    if (packed.length < end2 - offset) return -1;
    const { checks } = this.#index;
    if (checks !== null && crc322(packed) !== checks[entry]) return -1;
    let inflated;
    try {
      inflated = inflateSync(packed.subarray(header), { maxOutputLength: size + 1 });
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
    const enter = (entry, at, length2, suspect) => {
      const item = suspect ? this.#found(entry, type, at, length2) : null;
      const child = firstChild[entry];
      stack.push({ entry, at, size: length2, child, inherited: item !== null });
      return item;
    };
    const first11 = enter(root, arena, size, dirty.has(root));
    if (first11 !== null) yield first11;
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const entry = frame.child;
      if (entry === -1) {
        stack.pop();
        continue;
      }
      frame.child = nextSibling[entry];
      const suspect = frame.inherited || dirty.has(entry);
      if (!suspect && !needed.has(entry)) continue;
      const length2 = this.#putTogether(entry, frame);
      if (length2 < 0) {
        if (length2 === overExpanded) this.#left.addTree(entry, "expansion");
        else if (firstChild[entry] === -1 || length2 === tooLarge) this.#left.add(entry, null, true);
        if (length2 === tooLarge) this.#left.addChildren(entry, null, true);
        continue;
      }
      const item = enter(entry, frame.at + frame.size, length2, suspect);
      if (item !== null) yield item;
    }
  }
  /** @returns size of the object behind its base; or `unreadable`, `tooLarge` or `overExpanded`. */
  #putTogether(entry, base) {
    const deltaSize = this.#forest.sizes[entry];
    if (this.#expansion.exceeded) return overExpanded;
    if (deltaSize > largestObject) return unreadable2;
    const delta = this.#inflate(entry, deltaSize, false);
    if (delta === -1) return unreadable2;
    const result2 = this.#applyDelta(delta, deltaSize, base, deltaModes.putTogether);
    if (result2 === deltaFaults.noRoom) return tooLarge;
    if (result2 >= 0) this.#expansion.add((result2 >> 1) * searchWeight);
    return result2 < 0 ? unreadable2 : result2 >> 1;
  }
  /** An object that was put together, if it holds a needle or begins a container. Its id is proved: an index could lie. */
  #found(entry, type, at, size) {
    const bytes = this.#bytes.subarray(at, at + size);
    const isContainer = this.#starts.isContainer(packTypes[type], at, size);
    if (!isContainer && !this.#memory.searcher.holds(bytes)) return null;
    const oid = oidOf(this.#index, entry);
    const algorithm = this.#index.idBytes === 32 ? "sha256" : "sha1";
    const proof = createHash(algorithm).update(`${type} ${size}\0`).update(bytes).digest("hex");
    if (proof !== oid) return { kind: "deferred", oid, searched: true };
    return { kind: "object", oid, type, bytes: Buffer.from(bytes) };
  }
  #count(type, bytes) {
    this.#objectsRead++;
    if (type === packTypes.commit) this.#commitsRead++;
    this.#bytesRead += bytes;
  }
};

// src/git/pack/references.ts
var Presence = class {
  #first;
  #others;
  /** @param others every object that is not in the first pack. */
  constructor(first11, others) {
    this.#first = first11 === void 0 ? null : { ids: first11.ids, idBytes: first11.idBytes, starts: startsOf(first11) };
    this.#others = others;
  }
  /** True if the object with the id at `bytes[at]` exists. */
  has(bytes, at) {
    if (this.#first !== null && isIn(this.#first, bytes, at)) return true;
    return hasId(this.#others, bytes, at);
  }
};
function startsOf({ ids, idBytes, count: count3 }) {
  const starts2 = new Uint32Array(65537);
  for (let i = 0; i < count3; i++) {
    const first11 = ids[i * idBytes] << 8 | ids[i * idBytes + 1];
    starts2[first11 + 1] = i + 1;
  }
  for (let i = 1; i < starts2.length; i++) {
    starts2[i] = Math.max(starts2[i], starts2[i - 1]);
  }
  return starts2;
}
var mostSteps2 = 16;
function isIn({ ids, idBytes, starts: starts2 }, bytes, at) {
  const first11 = bytes[at] << 8 | bytes[at + 1];
  let low = starts2[first11];
  let high2 = starts2[first11 + 1];
  if (low === high2) return false;
  const next = bytes[at + 2] << 8 | bytes[at + 3];
  let place = low + Math.floor((high2 - low) * next / 65536);
  for (let step2 = 0; low < high2; step2++) {
    const order = compareIds(ids, place * idBytes, bytes, at, idBytes);
    if (order === 0) return true;
    if (order < 0) low = place + 1;
    else high2 = place;
    if (step2 >= mostSteps2) place = low + high2 >>> 1;
    else place += order < 0 ? 1 : -1;
    if (place < low) place = low;
    if (place >= high2) place = high2 - 1;
  }
  return false;
}
function compareIds(ids, a, bytes, b, length2) {
  for (let i = 2; i < length2; i++) {
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
    const missing2 = [...this.#missing];
    this.#missing.clear();
    return missing2;
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
    const { codec, list: list3 } = this.#memory;
    const count3 = codec.listReferences(at, size, this.#idBytes, list3, made);
    for (let i = 0; i < count3; i++) this.#look(this.#addresses[i]);
  }
  #checkHeaders(at, size, tag2) {
    const { codec, list: list3 } = this.#memory;
    const most = Math.floor(listBytes / this.#idBytes);
    const count3 = codec.listHeaders(at, size, this.#idBytes, list3, most, tag2);
    for (let i = 0; i < count3; i++) this.#look(list3 + i * this.#idBytes);
  }
  #look(id) {
    if (this.#presence.has(this.#bytes, id)) return;
    this.#missing.add(hexOf(this.#bytes, id, this.#idBytes));
  }
};

// src/git/objects.ts
var looseShare = 256;
function* readShare(plan, needles, begins) {
  const memory = reserveMemory(needles);
  if (memory === null) {
    yield { kind: "no-memory" };
    return;
  }
  const presence = new Presence(plan.packs[0]?.index, plan.others);
  const references2 = new ReferenceCheck(presence, plan.idBytes, memory);
  for (const pack of plan.packs) {
    let reader2;
    try {
      reader2 = new PackReader(pack, plan.expansion, memory, references2, begins);
    } catch (error) {
      if (error.code === void 0) throw error;
      yield* unreadGroups(pack);
      continue;
    }
    try {
      yield* reader2.read();
    } finally {
      reader2.close();
    }
  }
  for (const [from, to] of looseShares(plan)) {
    yield* readLoose(plan, from, to, memory.searcher, references2, begins);
  }
}
function* deferUntaken(plan) {
  for (const pack of plan.packs) yield* unreadGroups(pack);
  for (const [from, to] of looseShares(plan)) {
    for (const { oid } of plan.loose.slice(from, to)) yield { kind: "deferred", oid };
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
function* readLoose(plan, from, to, searcher, references2, begins) {
  let objects = 0;
  let commits = 0;
  let bytes = 0;
  for (const { oid, path } of plan.loose.slice(from, to)) {
    const object = inflateLoose(path, largestObject);
    if (object === null) {
      yield { kind: "deferred", oid };
      continue;
    }
    objects++;
    commits += object.type === "commit" ? 1 : 0;
    bytes += object.bytes.length;
    references2.checkBytes(packTypes[object.type], object.bytes);
    const isContainer = object.type === "blob" && begins(object.bytes.subarray(0, firstBytes));
    if (!isContainer && !searcher.holds(object.bytes)) continue;
    if (hashOf3(object.type, object.bytes, plan.idBytes) === oid)
      yield { kind: "object", oid, ...object };
    else yield { kind: "deferred", oid, searched: true };
  }
  yield { kind: "searched", objects, commits, bytes };
  for (const oid of references2.take()) yield { kind: "missing", oid };
}
function hashOf3(type, bytes, idBytes) {
  const hash = createHash(idBytes === 32 ? "sha256" : "sha1");
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/git/push.ts
async function newObjects(git, { updates, had, hadRefs }) {
  const { tips, missing: missing2 } = await lookUp(git, updates);
  const known5 = await commitsHere(git, had);
  const tracked = await trackedBy(git, hadRefs);
  const refs = hadRefs === "all" ? ["--not", "--all"] : [];
  const list3 = async (from, ...more3) => {
    if (from.length === 0) return [];
    const stdin = [...from.map((tip) => tip.oid), ...[...known5, ...tracked].map((oid) => `^${oid}`)];
    const args = ["rev-list", ...more3, "--stdin", ...refs];
    return git.lines(args, { stdin: stdin.map((line) => `${line}
`) });
  };
  const toCommits = tips.filter((tip) => tip.peeled === "commit");
  const toOthers = tips.filter((tip) => tip.peeled !== "commit");
  return {
    commits: await list3(toCommits, "--reverse", "--topo-order"),
    tags: toCommits.filter((tip) => tip.type === "tag").map((tip) => tip.oid),
    others: await list3(toOthers, "--objects", "--no-object-names"),
    missing: missing2
  };
}
async function lookUp(git, updates) {
  const revisions = updates.flatMap(({ to }) => [to, `${to}^{}`]);
  const answers = await typesOf(git, revisions);
  const tips = [];
  const missing2 = [];
  for (const [number5, update] of updates.entries()) {
    const own = answers[2 * number5];
    const peeled2 = answers[2 * number5 + 1];
    if (own == null || peeled2 == null) missing2.push(update);
    else tips.push({ update, oid: own.oid, type: own.type, peeled: peeled2.type });
  }
  return { tips, missing: missing2 };
}
async function commitsHere(git, oids) {
  const revisions = [...new Set(oids)].map((oid) => `${oid}^{}`);
  const answers = await typesOf(git, revisions);
  return answers.flatMap((answer) => answer?.type === "commit" ? [answer.oid] : []);
}
async function typesOf(git, revisions) {
  if (revisions.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = revisions.map((revision) => `${revision}
`);
  const answers = await git.lines(args, { stdin });
  return revisions.map((_, number5) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(answers[number5] ?? "");
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
async function trackedBy(git, refs) {
  if (refs === "none" || refs === "all") return [];
  const prefix = `refs/remotes/${refs.remote}/`;
  const own = (await listRefs(git)).filter(({ name }) => name.startsWith(prefix));
  return commitsHere(
    git,
    own.flatMap(({ oid }) => oid ?? [])
  );
}

// src/git/ranges.ts
init_model();
async function resolveRanges(git, ranges, since) {
  const dated = since === null ? [] : [`--since=${checkDate(since)}`];
  const named3 = ranges.filter((range) => range.kind === "named");
  const listed3 = ranges.filter((range) => range.kind === "listed");
  const revisions = ranges.length === 0 ? [[...dated, "--all"]] : [];
  const tags = listed3.flatMap((range) => range.tags);
  const failed = [];
  const ids = (await objectsNamed(git.uninterrupted, named3.flatMap(revisionsOf))).values();
  for (const range of named3) {
    const own = revisionsOf(range).map((revision) => [revision, ids.next().value ?? null]);
    const unknown3 = own.find(([, oid]) => oid === null);
    if (unknown3 !== void 0) {
      failed.push({
        what: `range ${range.text}`,
        reason: errorReason(unknownRevision(git, unknown3[0]))
      });
      continue;
    }
    const start3 = own.map(([, oid]) => oid ?? "");
    const [object = "", commit = ""] = start3.splice(-2);
    if (object !== commit) tags.push(object);
    revisions.push([...dated, ...argumentsOf(range, commit, start3)]);
  }
  return { revisions, commits: listed3.flatMap((range) => range.commits), tags, failed };
}
function revisionsOf({ end: end2, start: start3 }) {
  return [...start3.map(commitNamed), end2, commitNamed(end2)];
}
function argumentsOf({ form: form2 }, end2, start3) {
  if (form2 === "single") return [`${end2}^!`];
  if (form2 === "symmetric") return [`${start3[0]}...${end2}`];
  return [end2, ...start3.map((oid) => `^${oid}`)];
}
function commitNamed(revision) {
  return `${revision}^{commit}`;
}
async function resolveCommit(git, revision) {
  const commit = await objectNamed(git.uninterrupted, commitNamed(revision));
  if (commit !== null) return commit;
  throw unknownRevision(git, revision);
}
function unknownRevision({ shallow }, revision) {
  const hint = shallow.length > 0 ? 'this is a shallow clone: fetch more history ("git fetch --unshallow")' : "check its spelling, or fetch it first";
  const name = revision.replace(/\^\{commit\}$/, "");
  return new BrleaksError("bad-revision", `"${name}" is not a commit in this repository; ${hint}`);
}
async function objectNamed(git, revision) {
  const [oid = null] = await objectsNamed(git, [revision]);
  return oid;
}
async function objectsNamed(git, revisions) {
  const askable = revisions.filter((revision) => !/[\n\0]/.test(revision));
  if (askable.length === 0) return revisions.map(() => null);
  const args = ["cat-file", "--batch-check=%(objectname)", "--buffer"];
  const stdin = askable.map((revision) => `${revision}
`);
  const answers = await git.lines(args, { stdin, accept: [128] });
  if (answers.length < askable.length && askable.length > 1) {
    return Promise.all(revisions.map((revision) => objectNamed(git, revision)));
  }
  const ids = new Map(askable.map((revision, index) => [revision, idIn2(answers[index])]));
  return revisions.map((revision) => ids.get(revision) ?? null);
}
function idIn2(answer) {
  return /^[0-9a-f]{40,64}$/.exec(answer ?? "")?.[0] ?? null;
}
function checkDate(date3) {
  const absolute = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  const relative = /^\d+[ .](?:second|minute|hour|day|week|month|year)s?[ .]ago$/;
  if (relative.test(date3) || date3 === "yesterday") return date3;
  if (absolute.test(date3) && !Number.isNaN(Date.parse(date3))) return date3;
  throw new BrleaksError(
    "usage",
    `--since: expected a date such as 2026-01-31 or "2 weeks ago", not "${date3}"`
  );
}

// src/git/repository.ts
import { readdirSync as readdirSync11 } from "node:fs";
import { join as join17 } from "node:path";

// src/git/special-files.ts
init_model();
import { readdirSync as readdirSync10 } from "node:fs";
import { join as join16 } from "node:path";
var opened = /^(?:[A-Z][A-Z_]*|index|sharedindex\..*|packed-refs|shallow|config.*|commondir|gitdir)$/;
function refuseSpecialFiles({ gitDir, commonDir }, objectFolders) {
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    refuse(entriesOf3(folder).filter((entry) => opened.test(entry.name)));
    for (const part of ["refs", "logs"]) refuse(entriesOf3(join16(folder, part), true));
  }
  for (const folder of objectFolders) {
    for (const part of ["info", "pack"]) refuse(entriesOf3(join16(folder, part)));
  }
}
function refuse(entries) {
  const special = entries.find(isSpecial);
  if (special === void 0) return;
  const path = join16(special.parentPath, special.name);
  throw new BrleaksError("git-failed", `${path} is neither a file nor a folder; remove it`);
}
function entriesOf3(folder, recursive = false) {
  try {
    return readdirSync10(folder, { withFileTypes: true, recursive });
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
async function findRepository(path, signal) {
  const layout = findLayout(path);
  if (layout === null || layout instanceof BrokenRepository || layout.root === null) return null;
  return openLayout(layout, {}, signal);
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
  const { folders, problems: problems2 } = collectObjectFolders([
    environment.GIT_OBJECT_DIRECTORY ?? join17(layout.commonDir, "objects"),
    join17(layout.commonDir, "objects"),
    ...alternatesOfVariable(environment.GIT_ALTERNATE_OBJECT_DIRECTORIES, layout.gitDir)
  ]);
  refuseSpecialFiles(layout, folders);
  const shallow = readSmall(join17(layout.commonDir, "shallow")) ?? "";
  return {
    layout,
    shadow,
    idBytes: shadow.objectFormat === "sha256" ? 32 : 20,
    objectFolders: folders,
    shallow: shallow.split("\n").filter((line) => line !== ""),
    partial: folders.some(hasPromisorPack),
    problems: problems2
  };
}
function hasPromisorPack(folder) {
  try {
    return readdirSync11(join17(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

// src/git/range-state.ts
function parentsIn(commit) {
  const end2 = commit.indexOf("\n\n");
  const header = commit.toString("latin1", 0, end2 === -1 ? commit.length : end2);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1] ?? "");
}

// src/git/read-costs.ts
var largestWhole = 512 * 1024 * 1024;
function exceedsMemory({ type, size, largestDelta }) {
  return largestDelta > largestWhole || type !== "blob" && size > largestWhole;
}
async function readCosts(git, oids) {
  const requested = [...oids];
  const headers = await headersOf(git, requested);
  const known5 = /* @__PURE__ */ new Map();
  const costs2 = /* @__PURE__ */ new Map();
  for (const oid of requested) {
    const header = headers.get(oid);
    if (header === void 0) continue;
    const { type, size } = header;
    costs2.set(oid, { type, size, largestDelta: largestDeltaOf(oid, headers, known5) });
  }
  return costs2;
}
function largestDeltaOf(oid, headers, known5) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  let at = oid;
  while (at !== null && !known5.has(at) && !seen.has(at)) {
    seen.add(at);
    chain.push(at);
    at = headers.get(at)?.base ?? null;
  }
  let largestDelta = at === null ? 0 : known5.get(at) ?? 0;
  let baseSize = at === null ? 0 : headers.get(at)?.size ?? 0;
  for (const link2 of chain.reverse()) {
    const header = headers.get(link2);
    const { size = 0, base = null } = header ?? {};
    largestDelta = base === null ? 0 : Math.max(largestDelta, size, baseSize);
    baseSize = size;
    known5.set(link2, largestDelta);
  }
  return largestDelta;
}
async function headersOf(git, oids) {
  const headers = /* @__PURE__ */ new Map();
  if (oids.length === 0) return headers;
  const requests = new RequestQueue(oids);
  const args = ["cat-file", `--batch-check=${format}`];
  let rest = "";
  for await (const piece of git.stream(args, { stdin: requests.lines() })) {
    const lines2 = (rest + piece.toString("latin1")).split("\n");
    rest = lines2.pop() ?? "";
    for (const line of lines2) requests.answered(addHeader(line, headers));
  }
  return headers;
}
var format = "%(objectname) %(objecttype) %(objectsize) %(deltabase)";
function addHeader(line, headers) {
  const match = /^([0-9a-f]+) (blob|commit|tag|tree) (\d+) ([0-9a-f]+)$/.exec(line);
  if (match === null) return null;
  const [, oid = "", type, size, delta = ""] = match;
  const base = /^0+$/.test(delta) ? null : delta;
  headers.set(oid, { type, size: Number(size), base });
  return base;
}
var RequestQueue = class {
  #requested;
  #waiting;
  #open;
  #wake = null;
  constructor(oids) {
    this.#requested = new Set(oids);
    this.#waiting = [...this.#requested];
    this.#open = this.#waiting.length;
  }
  /** @param base another id to look up; null if there is none. */
  answered(base) {
    this.#open--;
    if (base !== null && !this.#requested.has(base)) {
      this.#requested.add(base);
      this.#waiting.push(base);
      this.#open++;
    }
    if (this.#open === 0 || this.#waiting.length > 0) this.#wake?.();
  }
  async *lines() {
    while (this.#open > 0) {
      const next = this.#waiting;
      this.#waiting = [];
      if (next.length > 0) yield `${next.join("\n")}
`;
      if (this.#open === 0 || this.#waiting.length > 0) continue;
      await new Promise((resolve12) => {
        this.#wake = resolve12;
      });
    }
  }
};

// src/git/read-path.ts
init_model();
async function readPaths(git, base, paths) {
  const args = base.kind === "index" ? ["ls-files", "--stage", "-z", "--", ...paths] : ["ls-tree", "-z", "--full-tree", base.oid, "--", ...paths];
  const listed3 = /* @__PURE__ */ new Map();
  for (const record of records(await git.run(args))) {
    const tab2 = record.indexOf(9);
    const path = record.toString("utf8", tab2 + 1);
    if (!paths.includes(path)) continue;
    const fields2 = record.toString("latin1", 0, tab2).split(" ");
    const [mode = ""] = fields2;
    const oid = base.kind === "index" ? fields2[1] : fields2[2];
    if (base.kind === "index" && fields2[2] !== "0") {
      throw refuse2(path, "in conflict; finish the merge first");
    }
    if (!mode.startsWith("100") || oid === void 0) throw refuse2(path, "not a regular file");
    listed3.set(path, oid);
  }
  return readAll(git, listed3);
}
async function readAll(git, listed3) {
  const contents = /* @__PURE__ */ new Map();
  const names2 = [...listed3.keys()];
  for await (const answer of catFile(git, listed3.values())) {
    const path = names2[contents.size] ?? answer.oid;
    if (answer.kind === "missing") throw refuse2(path, "its content is missing; fetch it first");
    if (answer.kind === "large") throw refuse2(path, `larger than ${largeObjectBytes} bytes`);
    contents.set(path, answer.bytes);
  }
  return contents;
}
function refuse2(path, why) {
  return new BrleaksError("config", `${path}: ${why} (nothing was scanned)`);
}

// src/git/ref-files.ts
import { lstatSync as lstatSync8, readdirSync as readdirSync12, readlinkSync as readlinkSync3 } from "node:fs";
import { join as join18 } from "node:path";
function brokenRefs(git, listed3) {
  const { gitDir, commonDir } = git.layout;
  const problems2 = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const reason = headFault(join18(folder, "HEAD"));
    if (reason !== null) problems2.push({ what: `${prefix}HEAD`, reason });
  }
  if (lstatSync8(join18(commonDir, "reftable"), { throwIfNoEntry: false })?.isDirectory()) {
    return problems2;
  }
  for (const folder of /* @__PURE__ */ new Set([commonDir, gitDir])) walk(folder, "refs", listed3, problems2);
  return problems2;
}
function walk(folder, name, listed3, problems2) {
  for (const entry of entriesOf4(join18(folder, name), problems2)) {
    const ref = `${name}/${entry.name}`;
    if (entry.isDirectory()) walk(folder, ref, listed3, problems2);
    else if (!listed3.has(ref) && isRefName(entry.name)) {
      const reason = refFault(join18(folder, ref));
      if (reason !== null) problems2.push({ what: ref, reason });
    }
  }
}
function isRefName(name) {
  return !name.startsWith(".") && !name.endsWith(".lock");
}
function entriesOf4(folder, problems2) {
  try {
    return readdirSync12(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf2(error);
    if (code !== "ENOENT") {
      problems2.push({ what: folder, reason: { code: "unlistable", detail: code } });
    }
    return [];
  }
}
function refFault(path) {
  if (isSymbolicRef(path)) return null;
  const text3 = textOf(path);
  if (text3 === null || text3 instanceof Error) return unreadable3(text3);
  if (text3.trim() === "") return { code: "empty-ref" };
  const names2 = /^ref:\s*\S/.test(text3) || /^(?!0+\s)(?:[0-9a-f]{40}|[0-9a-f]{64})(?:\s|$)/.test(text3);
  return names2 ? null : { code: "damaged-ref" };
}
function headFault(path) {
  if (isSymbolicRef(path)) return null;
  const text3 = textOf(path);
  if (text3 === null || text3 instanceof Error) return unreadable3(text3);
  return isHead(text3) ? null : { code: "damaged-head" };
}
function unreadable3(error) {
  return error === null ? null : { code: "unreadable", detail: codeOf2(error) };
}
function textOf(path) {
  try {
    return readRegular(path).toString("latin1");
  } catch (error) {
    return codeOf2(error) === "ENOENT" && linkTarget(path) === null ? null : error;
  }
}
function isSymbolicRef(path) {
  return linkTarget(path)?.startsWith("refs/") ?? false;
}
function linkTarget(path) {
  try {
    return readlinkSync3(path);
  } catch {
    return null;
  }
}

// src/git/trace.ts
init_model();

// src/git/commit-graph.ts
var CommitGraph = class _CommitGraph {
  order;
  #positions = /* @__PURE__ */ new Map();
  /** Parents of the commit at a position: `#parents[#starts[position]]` to `#parents[#starts[position + 1] - 1]`. */
  #starts;
  #parents;
  /** By position, the position of the first parent, or -1. */
  #first;
  /** By position, every parent that the commit names, in the graph or not. */
  #named;
  /** @param lines of `rev-list --parents`: a commit and its parents, children before their parents. */
  constructor(lines2) {
    const commits = lines2.map((line) => line.split(" "));
    this.order = commits.map(([oid = ""]) => oid);
    for (const [position, oid] of this.order.entries()) this.#positions.set(oid, position);
    this.#named = commits.map(([, ...parents2]) => parents2);
    this.#starts = new Uint32Array(commits.length + 1);
    const parents = [];
    for (const [position, oids] of this.#named.entries()) {
      for (const oid of oids) {
        const parent = this.#positions.get(oid);
        if (parent !== void 0) parents.push(parent);
      }
      this.#starts[position + 1] = parents.length;
    }
    this.#parents = Uint32Array.from(parents);
    this.#first = Int32Array.from(this.#named, ([first11 = ""]) => this.#positions.get(first11) ?? -1);
  }
  /** Loads every commit that is reachable from refs and reflogs. */
  static async load(git) {
    const args = ["rev-list", "--parents", "--date-order", "--ignore-missing"];
    args.push("--all", "--reflog", "--");
    const accept = [128, 129];
    return new _CommitGraph(await git.lines(args, { accept }));
  }
  get size() {
    return this.order.length;
  }
  /** Position of a commit in `order`; undefined for one that is not in the graph. */
  positionOf(oid) {
    return this.#positions.get(oid);
  }
  /** Every parent that the commit at a position names, in the graph or not. */
  namedParentsOf(position) {
    return this.#named[position] ?? [];
  }
  /** Positions of the parents that are in the graph. */
  parentsOf(position) {
    return this.#parents.subarray(this.#starts[position], this.#starts[position + 1]);
  }
  /** Position of the first parent; -1 if it is not in the graph. */
  firstParentOf(position) {
    return this.#first[position] ?? -1;
  }
  /** Marks (1) the commits reachable from some commits, these included. Unknown ids are ignored. */
  reachedFrom(oids) {
    const marks = new Uint8Array(this.size);
    for (const oid of oids) {
      const position = this.#positions.get(oid);
      if (position !== void 0) marks[position] = 1;
    }
    for (let position = 0; position < marks.length; position++) {
      if (marks[position] === 1) for (const parent of this.parentsOf(position)) marks[parent] = 1;
    }
    return marks;
  }
  /** Marks (1) a commit and all its descendants. */
  containing(position) {
    const marks = new Uint8Array(this.size);
    marks[position] = 1;
    for (let child = position - 1; child >= 0; child--) {
      if (this.parentsOf(child).some((parent) => marks[parent] === 1)) marks[child] = 1;
    }
    return marks;
  }
};

// src/git/head-paths.ts
var mostPaths = 1e5;
async function pathsAtHead(git, objects) {
  let left = mostPaths;
  const known5 = objects.filter(({ paths }) => {
    left -= paths.length;
    return left >= 0 && !paths.some((path) => path.includes("\n"));
  });
  const found = new Map(known5.map(({ oid }) => [oid, /* @__PURE__ */ new Set()]));
  const requests = known5.flatMap(({ oid, paths }) => paths.map((path) => ({ oid, path })));
  if (requests.length === 0) return found;
  const args = ["cat-file", "--batch-check=%(objectname)", "--buffer"];
  const stdin = requests.map(({ path }) => Buffer.from(`HEAD:${path}
`, "latin1"));
  for (const [index, answer] of (await git.lines(args, { stdin })).entries()) {
    const request = requests[index];
    if (request?.oid === answer) found.get(request.oid)?.add(request.path);
  }
  return found;
}

// src/git/occurrences.ts
import { availableParallelism } from "node:os";
import { join as join19 } from "node:path";
function noOccurrences() {
  return { changes: /* @__PURE__ */ new Map(), paths: /* @__PURE__ */ new Set() };
}
var idsPerPass = 8e3;
var mostBatches = 32;
var commitsPerBatch = 2e3;
async function addOccurrences(git, graph, found) {
  const oids = [...found.keys()];
  const comparisons = graph.order.map((oid, position) => {
    const [parent] = graph.namedParentsOf(position);
    return parent === void 0 ? `${oid}
` : `${oid} ${parent}
`;
  });
  for (let i = 0; i < oids.length; i += idsPerPass) {
    await compareInBatches(git, comparisons, oids.slice(i, i + idsPerPass), (change) => {
      const position = graph.positionOf(change.commit);
      if (position !== void 0) addChange(found, position, change);
    });
  }
}
function addChange(found, position, change) {
  const [oldOid = ""] = change.oldOids;
  const { newOid, path } = change;
  if (oldOid === newOid) return;
  const gained = found.get(newOid);
  if (gained !== void 0 && !isZero(newOid)) {
    gained.changes.set(position, (gained.changes.get(position) ?? 0) + 1);
    gained.paths.add(path.toString("latin1"));
  }
  const lost = found.get(oldOid);
  if (lost !== void 0) lost.changes.set(position, (lost.changes.get(position) ?? 0) - 1);
}
async function compareInBatches(git, comparisons, oids, onChange) {
  const size = Math.max(commitsPerBatch, Math.ceil(comparisons.length / mostBatches));
  const batches = [];
  for (let i = 0; i < comparisons.length; i += size) batches.push(comparisons.slice(i, i + size));
  const queue = batches.values();
  const worker = async () => {
    for (const batch of queue) {
      for await (const change of changesOfObjects(git, batch, oids)) onChange(change);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
function changesOfObjects(git, comparisons, oids) {
  const args = ["diff-tree", "--stdin", "-t", "-r", "--root", "--raw", "-z", "--no-abbrev"];
  args.push("--no-renames", commitFormat, ...oids.map((oid) => `--find-object=${oid}`));
  const withoutIndex = git.withEnvironment({ GIT_INDEX_FILE: join19(git.shadow.folder, "no-index") });
  return parseChanges(withoutIndex.stream(args, { stdin: comparisons }));
}

// src/git/reachability.ts
function reachabilityIn(graph, { commits, head }, refs, reflog) {
  const oidAt = (position) => graph.order[position] ?? "";
  const headOids = head == null ? [] : [oidAt(head)];
  const otherHeads = refs.filter(({ name }) => name.endsWith("/HEAD")).flatMap(({ oid }) => oid ?? []);
  const stashed = reflog.filter(({ ref }) => ref.endsWith("refs/stash"));
  return {
    refs: graph.reachedFrom([
      ...commits.map(({ position }) => oidAt(position)),
      ...headOids,
      ...otherHeads
    ]),
    stashes: graph.reachedFrom(stashed.map(({ newOid }) => newOid)),
    head: graph.reachedFrom(headOids)
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

// src/git/ref-targets.ts
var mostTrees = 1e3;
async function loadRefTargets(git, graph, refs, wanted) {
  const byTarget = /* @__PURE__ */ new Map();
  for (const { name, oid } of refs) {
    if (oid !== null && name.startsWith("refs/")) append(byTarget, oid, [name]);
  }
  const unknown3 = [...byTarget.keys()].filter((oid) => graph.positionOf(oid) === void 0);
  const [head, ...peeled2] = await peel(git, ["HEAD", ...unknown3]);
  const peeledTo = new Map(unknown3.map((oid, number5) => [oid, peeled2[number5] ?? null]));
  const commits = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Map();
  let trees = 0;
  for (const [oid, names2] of byTarget) {
    const target = peeledTo.get(oid);
    const position = graph.positionOf(target?.oid ?? oid);
    if (position !== void 0) append(commits, position, names2);
    else if (target?.type === "blob") append(direct, target.oid, names2);
    else if (target?.type === "tree" && trees++ < mostTrees) {
      for (const oid2 of await objectsIn(git, target.oid, wanted)) append(direct, oid2, names2);
    }
  }
  return {
    head: head == null ? null : graph.positionOf(head.oid),
    commits: [...commits].map(([position, names2]) => ({ position, refs: names2 })),
    direct,
    complete: trees <= mostTrees
  };
}
function append(map, name, values2) {
  const known5 = map.get(name);
  if (known5 === void 0) map.set(name, [...values2]);
  else for (const value of values2) known5.push(value);
}
async function peel(git, revisions) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = revisions.map((revision) => `${revision}^{}
`);
  return (await git.lines(args, { stdin })).map((line) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(line);
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
async function objectsIn(git, tree, wanted) {
  const args = ["ls-tree", "-r", "-t", "-z", "--full-tree", tree];
  const held = new Set(wanted.has(tree) ? [tree] : []);
  const output = await git.run(args, { accept: [128] });
  for (const record of records(output)) {
    const oid = record.toString("latin1", 0, record.indexOf(9)).split(" ")[2] ?? "";
    if (wanted.has(oid)) held.add(oid);
  }
  return held;
}

// src/git/timeline.ts
function timelineOf(graph, objects) {
  const changes = sumOfChanges(objects);
  const counts2 = countOccurrences(graph, changes);
  const has = (position) => counts2[position] > 0;
  const introductions = [];
  const removals = [];
  let newest = null;
  for (const position of [...changes.keys()].sort((a, b) => b - a)) {
    const parents = graph.parentsOf(position);
    const introduced = has(position) && !parents.some(has);
    const known5 = parents.length === graph.namedParentsOf(position).length;
    const removed = !has(position) && known5 && parents.length > 0 && parents.every(has);
    if (introduced) introductions.push(position);
    if (removed) removals.push(position);
    if (introduced || removed || parents.length < 2) newest = position;
  }
  return { introductions, removals, newest, has };
}
function sumOfChanges(objects) {
  const [first11, ...others] = objects;
  if (first11 === void 0) return /* @__PURE__ */ new Map();
  if (others.length === 0) return first11.changes;
  const sums = new Map(first11.changes);
  for (const { changes } of others) {
    for (const [position, change] of changes) sums.set(position, (sums.get(position) ?? 0) + change);
  }
  return sums;
}
function countOccurrences(graph, changes) {
  const counts2 = new Int32Array(graph.size);
  let oldest2 = -1;
  for (const [position, change] of changes) {
    counts2[position] = change;
    if (position > oldest2) oldest2 = position;
  }
  for (let position = oldest2; position >= 0; position--) {
    const parent = graph.firstParentOf(position);
    if (parent !== -1) counts2[position] = counts2[position] + counts2[parent];
  }
  return counts2;
}

// src/git/unreachable-history.ts
init_model();
async function searchUnreachable(git, reachable, oids) {
  if (oids.length === 0) return null;
  const present = await presentCommits(git);
  const unreachable = [...present].filter((oid) => reachable.positionOf(oid) === void 0);
  if (unreachable.length === 0) return null;
  const found = new Map(oids.map((oid) => [oid, noOccurrences()]));
  try {
    const graph = new CommitGraph(await orderedLines(git, unreachable, present));
    await addOccurrences(git, graph, found);
    return { graph, found };
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    return null;
  }
}
async function presentCommits(git) {
  const list3 = ["cat-file", "--batch-all-objects", "--unordered"];
  list3.push("--batch-check=%(objectname) %(objecttype)");
  const all = (await git.run(list3)).toString("latin1");
  return new Set(Array.from(all.matchAll(/^([0-9a-f]+) commit$/gm), (match) => match[1] ?? ""));
}
async function orderedLines(git, oids, present) {
  const parents = /* @__PURE__ */ new Map();
  for await (const answer of catFile(git, oids)) {
    if (answer.kind !== "object") continue;
    const own = parentsIn(answer.bytes);
    if (own.every((parent) => present.has(parent))) parents.set(answer.oid, own);
  }
  return childrenFirst(parents).map((oid) => [oid, ...parents.get(oid) ?? []].join(" "));
}
function childrenFirst(parents) {
  const children = new Map([...parents.keys()].map((oid) => [oid, 0]));
  for (const own of parents.values()) {
    for (const parent of own) {
      const count3 = children.get(parent);
      if (count3 !== void 0) children.set(parent, count3 + 1);
    }
  }
  const ordered = [...children].filter(([, count3]) => count3 === 0).map(([oid]) => oid);
  for (const oid of ordered) {
    for (const parent of parents.get(oid) ?? []) {
      const count3 = children.get(parent);
      if (count3 === void 0) continue;
      children.set(parent, count3 - 1);
      if (count3 === 1) ordered.push(parent);
    }
  }
  return ordered;
}

// src/git/trace.ts
async function traceObjects(git, keys) {
  const oids = [...new Set(keys.flat())];
  const types = await typesOf2(git, oids);
  const inTrees = oids.filter((oid) => /^(?:blob|tree)$/.test(types.get(oid) ?? ""));
  const found = new Map(inTrees.map((oid) => [oid, noOccurrences()]));
  const history = await loadHistory(git, new Set(inTrees));
  if (found.size > 0) await addOccurrences(git, history.graph, found);
  const drafts = /* @__PURE__ */ new Map();
  for (const [oid, occurrences] of found) {
    drafts.set(oid, draftOf([oid], [occurrences], history));
  }
  await addUnreachable(git, found, history, drafts);
  for (const oid of oids) {
    if (types.get(oid) === "commit") drafts.set(oid, draftOfCommit(oid, history));
    if (types.get(oid) === "tag") drafts.set(oid, draftOfTag(oid, history.refs));
  }
  const joined5 = joinKeys(keys, found, history);
  return completeTraces(git, drafts, joined5);
}
async function loadHistory(git, wanted) {
  const graph = await CommitGraph.load(git);
  const refs = await listRefs(git);
  const targets = await loadRefTargets(git, graph, refs, wanted);
  const { entries } = await readReflogs(git);
  const reachable = reachabilityIn(graph, targets, refs, entries);
  const staged = wanted.size > 0 ? await stagedPaths(git) : /* @__PURE__ */ new Map();
  return { refs, graph, targets, reachable, staged, names: new NameBudget() };
}
async function stagedPaths(git) {
  const entries = await indexEntries(git).catch((error) => {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    return [];
  });
  return new Map(entries.map((entry) => [entry.oid, entry.path.toString("latin1")]));
}
async function typesOf2(git, oids) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = oids.map((oid) => `${oid}
`);
  const lines2 = await git.lines(args, { stdin });
  return new Map(lines2.map((line) => line.split(" ")));
}
var mostNames = 1e6;
var NameBudget = class {
  #left = mostNames;
  /** The names, sorted; empty once there were too many. */
  take(names2) {
    if (names2.length > this.#left) return { refs: [], complete: false };
    this.#left -= names2.length;
    return { refs: [...new Set(names2)].sort(), complete: true };
  }
};
function draftOf(oids, occurrences, history) {
  const { graph, targets, reachable } = history;
  const timeline = timelineOf(graph, occurrences);
  const direct = oids.flatMap((oid) => targets.direct.get(oid) ?? []);
  const commits = targets.commits.filter(({ position }) => timeline.has(position));
  const names2 = [...direct, ...commits.flatMap((commit) => commit.refs)];
  const { refs, complete } = history.names.take(names2);
  const inRef = direct.length > 0 || commits.length > 0;
  const atHead = atHeadOf(timeline, history);
  const staged = oids.flatMap((oid) => history.staged.get(oid) ?? []);
  const paths = new Set(occurrences.flatMap((object) => [...object.paths]));
  const oidAt = (position) => graph.order[position ?? -1] ?? null;
  return {
    paths: paths.size === 0 ? staged.slice(0, 1) : [...paths],
    first: oidAt(timeline.introductions[0]),
    last: oidAt(timeline.newest),
    removedIn: atHead === false ? oidAt(removalIn(timeline, reachable, inRef)) : null,
    atHead,
    refs,
    refsComplete: complete && targets.complete,
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
async function addUnreachable(git, found, history, drafts) {
  const withoutCommit = [...drafts].filter(([, draft]) => draft.first === null);
  const oids = withoutCommit.map(([oid]) => oid).filter((oid) => found.has(oid));
  const unreachable = await searchUnreachable(git, history.graph, oids);
  if (unreachable === null) return;
  const { graph } = unreachable;
  for (const [oid, draft] of withoutCommit) {
    const occurrences = unreachable.found.get(oid);
    if (occurrences === void 0 || occurrences.changes.size === 0) continue;
    const { introductions, newest, removals } = timelineOf(graph, [occurrences]);
    const oidAt = (position) => graph.order[position ?? -1] ?? null;
    drafts.set(oid, {
      ...draft,
      paths: [...occurrences.paths],
      first: oidAt(introductions[0]),
      last: oidAt(newest),
      removedIn: draft.refs.length === 0 ? oidAt(removals.at(-1)) : null,
      atHead: draft.atHead ?? false
    });
  }
}
function draftOfCommit(oid, { graph, targets, reachable, names: names2 }) {
  const position = graph.positionOf(oid);
  const descendants2 = position === void 0 ? null : graph.containing(position);
  const containing = targets.commits.filter((target) => descendants2?.[target.position] === 1);
  const { refs, complete } = names2.take(containing.flatMap((target) => target.refs));
  return {
    paths: [],
    first: oid,
    last: oid,
    removedIn: null,
    atHead: position !== void 0 && reachable.head[position] === 1,
    refs,
    refsComplete: complete,
    unreachable: keeperOfCommit(position, reachable)
  };
}
function draftOfTag(oid, refs) {
  const own = refs.filter((ref) => ref.oid === oid).map((ref) => ref.name);
  return {
    paths: [],
    first: null,
    last: null,
    removedIn: null,
    refsComplete: true,
    atHead: own.length > 0 ? null : false,
    refs: own,
    unreachable: own.length > 0 ? null : "nothing"
  };
}
function joinKeys(keys, found, history) {
  const known5 = /* @__PURE__ */ new Map();
  return keys.map((key) => {
    const oids = [...new Set(key)].filter((oid) => (found.get(oid)?.changes.size ?? 0) > 0).sort();
    if (oids.length < 2) return null;
    const name = oids.join();
    const before = known5.get(name);
    if (before !== void 0) return before;
    const occurrences = oids.flatMap((oid) => found.get(oid) ?? []);
    const joined5 = { objects: new Set(oids), draft: draftOf(oids, occurrences, history) };
    known5.set(name, joined5);
    return joined5;
  });
}
async function completeTraces(git, drafts, joined5) {
  const all = [...drafts.values(), ...joined5.flatMap((key) => key?.draft ?? [])];
  const oids = all.flatMap(({ first: first11, last, removedIn }) => [first11, last, removedIn]);
  const facts = await readCommitFacts(
    git,
    oids.filter((oid) => oid !== null)
  );
  const moved = [...drafts].filter(([, { atHead: atHead2, paths }]) => atHead2 === true && paths.length > 1);
  const atHead = await pathsAtHead(
    git,
    moved.map(([oid, { paths }]) => ({ oid, paths }))
  );
  return {
    objects: new Map(
      Array.from(drafts, ([oid, draft]) => [oid, tracedObject(draft, facts, atHead.get(oid))])
    ),
    keys: joined5.map(
      (key) => key === null ? null : { objects: key.objects, history: historyOf(key.draft, facts) }
    )
  };
}
function tracedObject(draft, facts, atHead) {
  const paths = objectPaths(draft.paths);
  return {
    history: historyOf(draft, facts),
    paths: atHead === void 0 ? paths : paths.map((path, i) => ({ ...path, atHead: atHead.has(draft.paths[i] ?? "") }))
  };
}
function historyOf(draft, facts) {
  const { first: first11, last, atHead, refs, refsComplete, removedIn, unreachable } = draft;
  return {
    firstCommit: first11,
    firstAuthor: facts.get(first11 ?? "")?.author ?? null,
    firstDate: facts.get(first11 ?? "")?.date ?? null,
    lastDate: facts.get(last ?? "")?.date ?? null,
    atHead,
    refs,
    refsComplete,
    removedIn,
    removedDate: facts.get(removedIn ?? "")?.date ?? null,
    unreachable
  };
}

// src/sources/config-reader.ts
async function indexReader(path, expected, hook = {}) {
  const git = await openRepository(path, { hook });
  return reader(git, { kind: "index" }, expected);
}
async function commitReader(repository, revision, expected, hook = {}) {
  const git = await openGit(repository, hook);
  try {
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
    const oid = isId ? revision : await resolveCommit(git, revision);
    const base = { kind: "commit", oid };
    const usual = isId ? await readFromCommit(git, base, expected) : void 0;
    return reader(git, base, expected, usual);
  } catch (error) {
    git.close();
    throw error;
  }
}
async function openGit(repository, hook) {
  if (typeof repository === "string") return openRepository(repository, { hook });
  if (repository instanceof Git) return repository.shared;
  throw new TypeError("expected a repository that the room git has opened");
}
async function readFromCommit(git, base, expected) {
  try {
    return await readPaths(git, base, expected);
  } catch (error) {
    await resolveCommit(git, base.oid);
    throw error;
  }
}
function reader(git, base, expected, known5) {
  let usual = known5 === void 0 ? void 0 : Promise.resolve(known5);
  return {
    place: base,
    async read(path) {
      if (expected.includes(path)) {
        usual ??= readUsual(git, base, expected);
        return (await usual).get(path) ?? null;
      }
      return (await readPaths(git, base, [path])).get(path) ?? null;
    },
    close: () => git.close()
  };
}
async function readUsual(git, base, paths) {
  if (base.kind === "index" && !indexMayName(git, paths)) return /* @__PURE__ */ new Map();
  return readPaths(git, base, paths);
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
    const own = signatures.filter((signature) => signature[0] === byte);
    return own.length === 0 ? void 0 : own;
  }
);
function isCompressed(bytes) {
  const candidates = byFirstByte[bytes[0] ?? 0];
  return candidates?.some((signature) => startsWith(bytes, signature)) === true;
}
var pointerStart = Buffer.from("version https://git-lfs.github.com/spec/");
var pointerLimit = 1024;
function isLfsPointer(bytes) {
  return bytes.length < pointerLimit && startsWith(bytes, pointerStart);
}
var namedPointers = 5;
function absentLfsContent(count3, paths) {
  const more3 = count3 > paths.length ? ` and ${count3 - paths.length} more` : "";
  return {
    kind: "problem",
    what: `${count3} Git LFS ${count3 === 1 ? "file" : "files"}: ${paths.join(", ")}${more3}`,
    reason: { code: "lfs-pointer" }
  };
}
function startsWith(bytes, start3) {
  return bytes.length >= start3.length && start3.every((byte, index) => bytes[index] === byte);
}

// src/sources/files.ts
import { setImmediate as nextTurn3 } from "node:timers/promises";

// src/sources/patterns.ts
init_model();
var everything = () => true;
async function pathFilter(include, exclude, options = {}) {
  if (include.length === 0 && exclude.length === 0) return everything;
  const { default: picomatch } = await import("./parts/picomatch.js");
  const matching = { dot: true, nonegate: true, nocase: options.foldsCase === true };
  const matcher = (patterns) => {
    const matches = picomatch(patterns.flatMap(expand), matching);
    return (path) => matches(path.normalize("NFC"));
  };
  const included = include.length === 0 ? () => true : matcher(include);
  const excluded = exclude.length === 0 ? () => false : matcher(exclude);
  return (paths) => paths.some(included) && !paths.some(excluded);
}
function expand(pattern2) {
  const trimmed2 = pattern2.normalize("NFC").replace(/^\.\//, "").replace(/\/+$/, "");
  if (trimmed2 === "") {
    throw new BrleaksError(
      "usage",
      `"${pattern2}" is not a file pattern; write one such as "*.log" or "docs/**"`
    );
  }
  const rooted = trimmed2.startsWith("/") ? trimmed2.slice(1) : trimmed2;
  const anyDepth = trimmed2.includes("/") ? [rooted] : [rooted, `**/${rooted}`];
  return anyDepth.flatMap((pattern3) => [pattern3, `${pattern3}/**`]);
}

// src/sources/entry-filter.ts
async function fileFilter(include, exclude, options) {
  const wanted = await pathFilter(include.map(beforeEntry), exclude, options);
  if (include.length === 0 && exclude.length === 0) return { wanted, entries: () => null };
  const searched2 = await pathFilter(include, exclude, options);
  const opened2 = await pathFilter([], exclude, options);
  return {
    wanted,
    entries: (paths) => ({
      searches: (inner) => searched2(levelsOf(paths, inner)),
      opens: (inner) => opened2(levelsOf(paths, inner))
    })
  };
}
function beforeEntry(pattern2) {
  const end2 = pattern2.indexOf("!");
  return end2 <= 0 || pattern2[end2 + 1] === "(" ? pattern2 : pattern2.slice(0, end2);
}
function levelsOf(paths, inner) {
  if (inner === null) return [...paths];
  const levels = inner.split("!");
  const inners = levels.map((_, index) => `!${levels.slice(0, index + 1).join("!")}`);
  return paths.flatMap((path) => [path, ...inners.map((level) => path + level)]);
}

// src/sources/file-reader.ts
import {
  closeSync as closeSync5,
  constants as constants4,
  fstatSync as fstatSync2,
  lstatSync as lstatSync9,
  openSync as openSync2,
  readlinkSync as readlinkSync4,
  readSync as readSync5,
  statSync as statSync10
} from "node:fs";

// src/sources/containers/ar.ts
var magic2 = "!<arch>\n";
var headerBytes4 = 60;
var ar = {
  name: "ar",
  recognises: (first11) => {
    if (first11[0] !== 33) return false;
    const start3 = String.fromCharCode(...first11.subarray(0, magic2.length + headerBytes4));
    return start3 === magic2 || start3.startsWith(magic2) && start3.slice(66) === "`\n";
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_ar_reader(), ar_reader_exports))).arReader
};

// src/sources/containers/bzip2.ts
var blockStarts = ["314159265359", "177245385090"];
var bzip2 = {
  name: "bzip2",
  recognises: (first11) => {
    if (first11[0] !== 66) return false;
    const start3 = Buffer.from(first11.subarray(0, 10)).toString("hex");
    return /^425a683[1-9]/.test(start3) && blockStarts.includes(start3.slice(8));
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_bzip2_reader(), bzip2_reader_exports))).bzip2Reader
};

// src/sources/containers/cpio.ts
var cpio = {
  name: "cpio",
  recognises: (first11) => {
    if (first11[0] !== 48) return false;
    const start3 = String.fromCharCode(...first11.subarray(0, 76));
    return /^07070[12][0-9a-fA-F]{69}/.test(start3) || /^070707[0-7]{70}/.test(start3);
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_cpio_reader(), cpio_reader_exports))).cpioReader
};

// src/sources/containers/gzip.ts
var gzip = {
  name: "gzip",
  recognises: (first11) => first11.length >= 10 && first11[0] === 31 && first11[1] === 139 && first11[2] === 8 && ((first11[3] ?? 255) & 224) === 0,
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_gzip_reader(), gzip_reader_exports))).gzipReader
};

// src/sources/containers/lz4.ts
init_frames();
var versionMask = 194;
var version2 = 64;
var lz4 = {
  name: "lz4",
  recognises: (first11) => {
    const found = firstFrame(first11);
    if (found === null) return false;
    if (found.magic === magic4.lz4) return ((found.frame[4] ?? 0) & versionMask) === version2;
    return found.magic === magic4.lz4Legacy;
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_lz4_reader(), lz4_reader_exports))).lz4Reader
};

// src/sources/containers/lzw.ts
var lzw = {
  name: "compress",
  recognises: ([first11, second, settings = 0, ...more3]) => {
    const widest2 = settings & 31;
    const hasMagic = first11 === 31 && second === 157;
    return hasMagic && (settings & 96) === 0 && widest2 >= 9 && widest2 <= 16 && more3.length >= 2;
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_lzw_reader(), lzw_reader_exports))).lzwReader
};

// src/sources/containers/rpm.ts
var rpm = {
  name: "rpm",
  recognises: (first11) => {
    if (first11[0] !== 237) return false;
    const start3 = Buffer.from(first11.subarray(0, 5)).toString("hex");
    return first11.length >= 96 && (start3 === "edabeedb03" || start3 === "edabeedb04");
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_rpm_reader(), rpm_reader_exports))).rpmReader
};

// src/sources/containers/tar.ts
init_tar_header();
var tar = {
  name: "tar",
  recognises: (first11) => first11.length >= headerBytes6 && isHeader(first11.subarray(0, headerBytes6)),
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_tar_reader(), tar_reader_exports))).tarReader
};

// src/sources/containers/xz.ts
var start2 = "fd377a585a0000";
var xz = {
  name: "xz",
  recognises: (first11) => first11[0] === 253 && Buffer.from(first11.subarray(0, start2.length / 2)).toString("hex") === start2,
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_xz_reader(), xz_reader_exports))).xzReader()
};

// src/sources/containers/zip.ts
var starts = ["PK", "PK", "PK\x07\b", "Cr24"];
var zip = {
  name: "zip",
  recognises: (first11) => first11.length >= 22 && (first11[0] === 80 || first11[0] === 67) && starts.includes(String.fromCharCode(...first11.subarray(0, 4))),
  access: "memory",
  load: async () => (await Promise.resolve().then(() => (init_zip_reader(), zip_reader_exports))).zipReader()
};

// src/sources/containers/zlib.ts
init_node_zlib();

// src/sources/containers/first-bytes.ts
var firstBytes2 = 512;

// src/sources/containers/zlib.ts
var syncFlush2 = 2;
var zlib = {
  name: "zlib",
  recognises: (first11) => hasHeader(first11) && canBeDecoded(first11),
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_zlib_reader(), zlib_reader_exports))).zlibReader
};
function hasHeader([method2 = 0, flags3 = 0]) {
  const isDeflate = (method2 & 15) === 8 && method2 >>> 4 <= 7;
  return isDeflate && (flags3 & 32) === 0 && (method2 * 256 + flags3) % 31 === 0;
}
function canBeDecoded(first11) {
  try {
    const isCut = first11.length >= firstBytes2;
    return inflateSync(first11, isCut ? { finishFlush: syncFlush2 } : {}).length > 0;
  } catch {
    return false;
  }
}

// src/sources/containers/zstd.ts
init_frames();
var reserved = 8;
var zstd = {
  name: "zstd",
  recognises: (first11) => {
    const found = firstFrame(first11);
    return found?.magic === magic4.zstd && ((found.frame[4] ?? reserved) & reserved) === 0;
  },
  access: "stream",
  load: async () => (await Promise.resolve().then(() => (init_zstd_reader(), zstd_reader_exports))).zstdReader()
};

// src/sources/containers/index.ts
var containerFormats = [
  gzip,
  zip,
  tar,
  bzip2,
  xz,
  zstd,
  lz4,
  zlib,
  lzw,
  ar,
  cpio,
  rpm
];
function recognise(first11) {
  return containerFormats.find((format2) => format2.recognises(first11)) ?? null;
}

// src/sources/containers/input.ts
import { readSync as readSync4 } from "node:fs";
var pieceBytes5 = 256 * 1024;
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
  const read2 = (position, length2) => {
    const end2 = Math.min(size, position + length2);
    if (position >= end2) return Buffer.alloc(0);
    let index = lastAtMost(starts2, position);
    const parts5 = [];
    for (let at = position; at < end2; index++) {
      const start3 = starts2[index] ?? 0;
      const part = pieces2[index]?.subarray(at - start3, end2 - start3) ?? Buffer.alloc(0);
      parts5.push(part);
      at += part.length;
    }
    return parts5.length === 1 && parts5[0] !== void 0 ? parts5[0] : Buffer.concat(parts5);
  };
  return { size, read: read2, pieces: () => asyncPieces(pieces2) };
}
function lastAtMost(numbers2, limit) {
  let low = 0;
  let high2 = numbers2.length - 1;
  while (low < high2) {
    const middle = Math.ceil((low + high2) / 2);
    if ((numbers2[middle] ?? 0) <= limit) low = middle;
    else high2 = middle - 1;
  }
  return low;
}
function fileInput(file, size) {
  const read2 = (position, length2) => {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length2, size - position)));
    let done = 0;
    while (done < bytes.length) {
      const count3 = readSync4(file, bytes, done, bytes.length - done, position + done);
      if (count3 === 0) break;
      done += count3;
    }
    return bytes.subarray(0, done);
  };
  return { size, read: read2, pieces: () => filePieces(read2) };
}
async function* filePieces(read2) {
  for (let at = 0; ; ) {
    const piece = read2(at, pieceBytes5);
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
async function* asyncPieces(pieces2) {
  yield* pieces2;
}
function streamInput(pieces2) {
  return { size: null, read: null, pieces: () => pieces2 };
}

// src/sources/containers/walk.ts
init_model();
import { setImmediate as nextTurn2 } from "node:timers/promises";

// src/sources/left-out.ts
function skipped(code, count3 = 1, names2 = []) {
  const named3 = names2.length === 0 ? {} : { names: names2 };
  return { kind: "tally", outcome: "skipped", code, count: count3, ...named3 };
}

// src/sources/needles.ts
function holdsNeedle(bytes, needles) {
  return needleSearcher(needles).holds(bytes);
}

// src/sources/object-chunks.ts
init_model();
function objectChunks(object, needles) {
  switch (object.type) {
    case "blob":
      return [wholeChunk({ source: "blob", path: null, object: object.oid }, object.bytes)];
    case "commit":
      return commitChunks(object);
    case "tag":
      return tagChunks(object);
    case "tree":
      return treeChunks(object, needles);
  }
}
function wholeChunk(origin, bytes, offset = 0) {
  return {
    kind: "chunk",
    origin,
    hasLines: true,
    bytes,
    owned: { start: 0, end: bytes.length },
    start: { ...textStart, offset },
    encoding: encodingOf(bytes)
  };
}
function nameChunk(origin, bytes, offset = 0) {
  return { ...wholeChunk(origin, bytes, offset), hasLines: false };
}
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf16be";
  return "utf8";
}
function commitChunks(object) {
  const { header, message: message2, messageOffset } = splitAtEmptyLine(object.bytes);
  const chunks = [];
  for (const { line, offset } of linesOf2(header)) {
    const people = startsWith2(line, "author ") || startsWith2(line, "committer ");
    const source = people ? "commit-author" : "commit-message";
    chunks.push(nameChunk({ source, path: null, object: object.oid }, line, offset));
  }
  const origin = { source: "commit-message", path: null, object: object.oid };
  chunks.push(wholeChunk(origin, message2, messageOffset));
  return chunks;
}
function tagChunks(object) {
  const { header, message: message2, messageOffset } = splitAtEmptyLine(object.bytes);
  const origin = { source: "tag-message", path: null, object: object.oid };
  return [nameChunk(origin, header), wholeChunk(origin, message2, messageOffset)];
}
function treeChunks(object, needles) {
  const { bytes, oid } = object;
  const idBytes = oid.length / 2;
  const chunks = [];
  for (let at = 0; at < bytes.length; ) {
    const space3 = bytes.indexOf(32, at);
    const nul = space3 === -1 ? -1 : bytes.indexOf(0, space3);
    if (nul === -1 || nul + 1 + idBytes > bytes.length) {
      chunks.push({ kind: "problem", what: `tree ${oid}`, reason: { code: "damaged-tree" } });
      break;
    }
    const name = bytes.subarray(space3 + 1, nul);
    if (holdsNeedle(name, needles)) {
      const entry = bytes.toString("hex", nul + 1, nul + 1 + idBytes);
      chunks.push(nameChunk({ source: "file-name", ...pathFromBytes(name), object: entry }, name));
    }
    at = nul + 1 + idBytes;
  }
  return chunks;
}
function splitAtEmptyLine(bytes) {
  const end2 = bytes.indexOf("\n\n");
  const messageOffset = end2 === -1 ? bytes.length : end2 + 2;
  return {
    header: bytes.subarray(0, end2 === -1 ? bytes.length : end2),
    message: bytes.subarray(messageOffset),
    messageOffset
  };
}
function* linesOf2(bytes) {
  for (let start3 = 0; start3 < bytes.length; ) {
    const feed2 = bytes.indexOf(10, start3);
    const end2 = feed2 === -1 ? bytes.length : feed2;
    yield { line: bytes.subarray(start3, end2), offset: start3 };
    start3 = end2 + 1;
  }
}
function startsWith2(bytes, text3) {
  return bytes.toString("latin1", 0, text3.length) === text3;
}

// src/sources/containers/budget.ts
init_format();
var freeBytes = 10 * 1024 ** 2;
var bytesPerEntry = 2048;
var bytesPerMs = 1024;
var Budget = class _Budget {
  limits;
  #scan;
  #outer;
  #depth;
  #inputBytes;
  #seen = 0;
  #out = 0;
  #entries = 0;
  #deadline;
  constructor(scan3, outer, depth, inputBytes2) {
    this.limits = scan3.limits;
    this.#scan = scan3;
    this.#outer = outer;
    this.#depth = depth;
    this.#inputBytes = inputBytes2;
    this.#deadline = performance.now() + scan3.limits.timeMs;
    if (outer === null) scan3.add(inputBytes2 ?? 0);
  }
  /** @param inputBytes size of the container; null for a stream, whose bytes are counted by `read`. */
  static of(scan3, inputBytes2) {
    if (!scan3.isOn) throw new ContainerError("budget-depth");
    return new _Budget(scan3, null, 1, inputBytes2);
  }
  /** The budget of a container inside this one. */
  deeper(inputBytes2) {
    if (this.#depth >= this.limits.depth) throw new ContainerError("budget-depth");
    return new _Budget(this.#scan, this, this.#depth + 1, inputBytes2);
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
init_format();
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
  async first(count3) {
    let known5 = 0;
    for (const piece of this.#ahead) known5 += piece.length;
    while (known5 < count3) {
      const pulled = this.#pull();
      const piece = pulled instanceof Promise ? await pulled : pulled;
      if (piece === null) break;
      this.#ahead.push(piece);
      known5 += piece.length;
    }
    const [only] = this.#ahead;
    const joined5 = this.#ahead.length === 1 && only !== void 0 ? only : Buffer.concat(this.#ahead);
    this.#ahead = joined5.length === 0 ? [] : [joined5];
    return joined5.subarray(0, count3);
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
        (result2) => this.#taken(result2),
        (error) => this.#failed(error)
      );
    } catch (error) {
      return this.#failed(error);
    }
  }
  #taken(result2) {
    if (result2.done === true) {
      this.#ended = true;
      return null;
    }
    if (result2.value.length === 0) return this.#pull();
    this.#bytes += result2.value.length;
    return result2.value;
  }
  #failed(error) {
    this.#ended = true;
    this.#error = error ?? new ContainerError("damaged");
    return null;
  }
};

// src/sources/containers/walk.ts
init_format();

// src/sources/containers/inner-origin.ts
init_model();
var longestInner = 1e3;
var longestName2 = 300;
function entryOrigin(container, name, format2) {
  return {
    ...container,
    leftOut: void 0,
    inner: innerPath(container.inner, name),
    formats: [...container.formats ?? [], format2]
  };
}
function innerPath(outer, name) {
  if (name === null) return outer;
  const shown2 = shortened(nameText(name), longestName2);
  if (shown2 === "") return outer;
  return outer === void 0 ? shown2 : shortened(`${outer}!${shown2}`, longestInner);
}
function nameText(name) {
  const bytes = name.length <= 8 * longestName2 ? name : ends(name, 4 * longestName2);
  return pathFromBytes(bytes).path.replace(/^(?:\.\/+)+/, "");
}
function ends(name, count3) {
  return Buffer.concat([name.subarray(0, count3), name.subarray(-count3)]);
}
function shortened(text3, most) {
  if (text3.length <= most) return text3;
  const half = Math.floor(most / 2);
  return `${text3.slice(0, half)}…${text3.slice(1 - half)}`.toWellFormed();
}

// src/sources/windows.ts
init_model();
var windowBytes2 = 2 * 1024 * 1024;
function windowBuffer(owned2 = windowBytes2) {
  return Buffer.allocUnsafe(owned2 + 2 * contextBytes);
}
function* windowsOf(read2, origin, buffer) {
  const cutter = new WindowCutter(origin, buffer);
  for (; ; ) {
    const count3 = read2(cutter.free());
    const chunk = count3 === 0 ? cutter.last() : cutter.filled(count3);
    if (chunk !== null) yield chunk;
    if (count3 === 0) return;
  }
}
async function* windowsOfStream(stream4, origin, buffer) {
  const cutter = new WindowCutter(origin, buffer);
  for await (const piece of stream4) {
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
  #length = 0;
  #ownedStart = 0;
  #position = textStart;
  #encoding = "utf8";
  #given = false;
  constructor(origin, buffer) {
    this.#origin = origin;
    this.#buffer = buffer;
  }
  /** Room for the next bytes; makes it by giving up what every later window can do without. */
  free() {
    if (this.#given) this.#slide();
    return this.#buffer.subarray(this.#length);
  }
  /** Takes note of bytes that were put into the room; gives a window once the buffer is full. */
  filled(count3) {
    if (this.#position.offset === 0 && this.#length === 0) {
      this.#encoding = encodingOf(this.#buffer.subarray(0, count3));
    }
    this.#length += count3;
    if (this.#length < this.#buffer.length) return null;
    return this.#chunk(this.#boundary(this.#length - contextBytes));
  }
  /** The rest, at the end of the input; null if there is none. */
  last() {
    return this.#length > this.#ownedStart ? this.#chunk(this.#length) : null;
  }
  #chunk(ownedEnd) {
    const owned2 = { start: this.#ownedStart, end: ownedEnd };
    this.#ownedStart = ownedEnd;
    this.#given = true;
    return {
      kind: "chunk",
      origin: this.#origin,
      hasLines: true,
      bytes: this.#buffer.subarray(0, this.#length),
      owned: owned2,
      start: this.#position,
      encoding: this.#encoding
    };
  }
  #slide() {
    const keep = this.#boundary(Math.max(0, this.#ownedStart - contextBytes));
    this.#position = advance(this.#position, this.#buffer.subarray(0, keep), this.#encoding);
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
function advance(from, bytes, encoding) {
  const offset = from.offset + bytes.length;
  const text3 = from.offset === 0 ? bytes.subarray(markLength(bytes)) : bytes;
  if (encoding !== "utf8") return { offset, ...advanceUnits(from, text3, encoding) };
  let line = from.line;
  for (let i = 0; i < text3.length; i++) if (text3[i] === 10) line++;
  const last = text3.lastIndexOf(10);
  const tail = text3.toString("utf8", last + 1).length;
  return { offset, line, column: last === -1 ? from.column + tail : tail + 1 };
}
function advanceUnits(from, bytes, encoding) {
  const high2 = encoding === "utf16le" ? 1 : 0;
  let { line, column } = from;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const feed2 = bytes[i + high2] === 0 && bytes[i + 1 - high2] === 10;
    line += feed2 ? 1 : 0;
    column = feed2 ? 1 : column + 1;
  }
  return { line, column };
}
function markLength(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return 3;
  return encodingOf(bytes) === "utf8" ? 0 : 2;
}

// src/sources/containers/tap.ts
var WindowBuffers = class {
  #free = [];
  take() {
    return this.#free.pop() ?? windowBuffer();
  }
  giveBack(buffer) {
    this.#free.push(buffer);
  }
};
var Tap = class {
  #origin;
  #needles;
  #emit;
  #buffers;
  #only = null;
  #buffer = null;
  #cutter = null;
  constructor(origin, needles, emit, buffers) {
    this.#origin = origin;
    this.#needles = needles;
    this.#emit = emit;
    this.#buffers = buffers;
  }
  /** @param piece valid until the next call. */
  pass(piece) {
    if (this.#cutter === null && this.#only === null) {
      this.#only = piece;
      return;
    }
    const cutter = this.#windows();
    for (let at = 0; at < piece.length; ) {
      const free = cutter.free();
      const count3 = piece.copy(free, 0, at);
      at += count3;
      this.#search(cutter.filled(count3));
    }
  }
  /** Searches what is left. */
  end() {
    if (this.#only !== null) this.#search(wholeChunk(this.#origin, this.#only));
    else this.#search(this.#cutter?.last() ?? null);
    if (this.#buffer !== null) this.#buffers.giveBack(this.#buffer);
    this.#only = null;
    this.#buffer = null;
    this.#cutter = null;
  }
  #windows() {
    if (this.#cutter !== null) return this.#cutter;
    this.#buffer = this.#buffers.take();
    this.#cutter = new WindowCutter(this.#origin, this.#buffer);
    const first11 = this.#only;
    this.#only = null;
    if (first11 !== null) this.pass(first11);
    return this.#cutter;
  }
  #search(chunk) {
    if (chunk !== null && holdsNeedle(chunk.bytes, this.#needles)) this.#emit(chunk);
  }
};

// src/sources/containers/unread-parts.ts
init_model();
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
  add(name, fault2) {
    const count3 = (this.#counts.get(fault2) ?? 0) + 1;
    this.#counts.set(fault2, count3);
    if (count3 > namedParts) return;
    const inner = innerPath(this.#origin.inner, name);
    this.#emit(problem2(originText({ ...this.#origin, inner }), fault2));
  }
  /** Reports how many were not named. */
  close() {
    for (const [fault2, count3] of this.#counts) {
      const more3 = count3 - namedParts;
      if (more3 > 0) this.#emit(problem2(fullPath(originText(this.#origin), `(${more3} more)`), fault2));
    }
  }
};
function problem2(what, fault2) {
  return { kind: "problem", what, reason: faultReason(fault2) };
}
function faultReason(fault2) {
  return { code: `container-${fault2}` };
}

// src/sources/containers/walk.ts
var turnMs = 50;
var tallyEntries = 1e3;
var tallyBytes = 64 * 1024 * 1024;
function containerItem(origin, format2, input, filter = null) {
  return {
    kind: "container",
    origin,
    open: (search) => new ContainerWalk(search, filter).open(origin, format2, input)
  };
}
var ContainerWalk = class {
  #search;
  #filter;
  #buffers = new WindowBuffers();
  #searchesOutermost;
  /** Bytes of nested containers that are held in memory. */
  #held = 0;
  #entries = 0;
  #bytes = 0;
  #turn = performance.now();
  constructor(search, filter) {
    this.#search = search;
    this.#filter = filter;
    this.#searchesOutermost = filter?.searches(null) !== false;
  }
  async open(origin, format2, input) {
    const { allowance } = this.#search;
    const content2 = new Content2(input.pieces());
    const tap = this.#searchesOutermost ? this.#tap(origin) : null;
    const begin = (size) => Budget.of(allowance, size);
    if (input.read !== null && format2.access === "memory") {
      await this.#drain(content2, tap);
      await this.#parts(origin, format2, input, begin(input.size));
    } else await this.#openContent({ origin, format: format2, content: content2, tap, begin, size: input.size });
    if (content2.error !== null) this.#emitError(origin, content2.error);
    this.#emitTally();
  }
  /** Opens a container whose bytes are read in order and searched as they are read. */
  async #openContent(opened2) {
    const { origin, format: format2, content: content2, tap, begin, size } = opened2;
    if (format2.access === "stream") {
      const budget = begin(size);
      const pieces3 = () => this.#tapped(content2, tap, budget);
      await this.#parts(origin, format2, { size, read: null, pieces: pieces3 }, budget);
      await this.#drain(content2, tap);
      return;
    }
    const pieces2 = await this.#hold(content2, tap);
    if (pieces2 === null) {
      this.#search.emit({
        kind: "problem",
        what: originText(origin),
        reason: faultReason("too-large")
      });
      return;
    }
    const input = heldInput(pieces2);
    const bytes = input.size ?? 0;
    try {
      await this.#parts(origin, format2, input, begin(bytes));
    } finally {
      this.#held -= bytes;
    }
  }
  async #parts(origin, format2, input, budget) {
    const { emit, signal } = this.#search;
    const level = { origin, format: format2, budget, unread: new UnreadParts(origin, emit) };
    try {
      const reader2 = await format2.load();
      for await (const part of reader2.parts(input, budget)) {
        await this.#pause();
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
  async #entry(entry, level) {
    const whole = entryOrigin(level.origin, entry.name, level.format.name);
    const inner = whole.inner ?? "";
    const content2 = new Content2(entry.content);
    const opens = this.#filter?.opens(inner) !== false;
    const leftOut2 = !opens || this.#filter?.searches(inner) === false;
    const origin = leftOut2 ? { ...whole, leftOut: leftOut2 } : whole;
    const searches = !leftOut2 || this.#searchesOutermost;
    if (searches && entry.name !== null) this.#searchName(origin, entry.name);
    if (opens) await this.#searchContent(content2, origin, level, searches);
    else {
      await this.#drain(content2, searches ? this.#tap(origin) : null);
      return true;
    }
    this.#entries++;
    this.#bytes += content2.bytes;
    if (this.#entries >= tallyEntries || this.#bytes >= tallyBytes) this.#emitTally();
    const { error } = content2;
    if (error === null) return true;
    if (!(error instanceof ContainerError)) {
      this.#emitError(origin, error);
      return true;
    }
    level.unread.add(entry.name, error.fault);
    return !error.fault.startsWith("budget-");
  }
  async #searchContent(content2, origin, level, searches) {
    const first11 = await content2.first(firstBytes2);
    if (first11.length === 0) return;
    const format2 = recognise(first11);
    const tap = searches ? this.#tap(origin) : null;
    if (format2 === null) {
      if (isCompressed(first11)) this.#search.emit(skipped("compressed-files"));
      await this.#drain(content2, tap);
      return;
    }
    const begin = (size) => level.budget.deeper(size);
    try {
      await this.#openContent({ origin, format: format2, content: content2, tap, begin, size: null });
    } catch (error) {
      if (!(error instanceof ContainerError)) throw error;
      this.#search.emit({
        kind: "problem",
        what: originText(origin),
        reason: faultReason(error.fault)
      });
      await this.#drain(content2, tap);
    }
  }
  /** The pieces of a container, for its reader; each is searched before it is passed on. */
  async *#tapped(content2, tap, budget) {
    for (; ; ) {
      const began = performance.now();
      const piece = await this.#next(content2);
      budget.wait(performance.now() - began);
      if (piece === null) return;
      tap?.pass(piece);
      yield piece;
    }
  }
  /** Searches what is left of some content. */
  async #drain(content2, tap) {
    for (; ; ) {
      const next = content2.next();
      const piece = next instanceof Promise ? await next : next;
      if (piece === null) break;
      tap?.pass(piece);
      await this.#pause();
      if (this.#search.signal.aborted) {
        await content2.stop();
        break;
      }
    }
    tap?.end();
  }
  /** Reads content into memory, and searches it; null if it is too large. */
  async #hold(content2, tap) {
    const { memory } = this.#search.allowance.limits;
    const most = Math.min(memory, 2 * memory - this.#held);
    const pieces2 = [];
    let bytes = 0;
    for (let piece = await this.#next(content2); piece !== null; piece = await this.#next(content2)) {
      tap?.pass(piece);
      bytes += piece.length;
      if (bytes > most) {
        pieces2.length = 0;
        await this.#drain(content2, tap);
        return null;
      }
      pieces2.push(piece);
    }
    tap?.end();
    this.#held += bytes;
    return pieces2;
  }
  async #next(content2) {
    await this.#pause();
    if (this.#search.signal.aborted) return null;
    return content2.next();
  }
  #searchName(origin, name) {
    const bytes = Buffer.from(name.buffer, name.byteOffset, name.byteLength);
    const { needles, emit } = this.#search;
    if (holdsNeedle(bytes, needles)) emit(nameChunk({ ...origin, source: "file-name" }, bytes));
  }
  #tap(origin) {
    const { needles, emit } = this.#search;
    return new Tap(origin, needles, emit, this.#buffers);
  }
  #emitTally() {
    const [count3, bytes] = [this.#entries, this.#bytes];
    this.#entries = 0;
    this.#bytes = 0;
    if (count3 === 0) return;
    this.#search.emit({ kind: "tally", outcome: "read", unit: "entry", count: count3, bytes });
  }
  #emitError(origin, error) {
    this.#search.emit(errorItem(originText(origin), error));
  }
  /** Timers, signals and progress get a turn. */
  async #pause() {
    if (performance.now() - this.#turn < turnMs) return;
    await nextTurn2();
    this.#turn = performance.now();
  }
};
function errorItem(what, error) {
  if (error instanceof ContainerError) {
    return { kind: "problem", what, reason: faultReason(error.fault) };
  }
  const { code, syscall } = error;
  if (code !== void 0 && syscall !== void 0) {
    return { kind: "problem", what, reason: { code: "interrupted-read", detail: code } };
  }
  const known5 = knownError(error);
  return { kind: "problem", what, reason: errorReason(known5), isBug: known5.isBug };
}

// src/sources/file-reader.ts
var openFlags2 = constants4.O_RDONLY | (constants4.O_NOFOLLOW ?? 0) | (constants4.O_NONBLOCK ?? 0);
var followFlags = constants4.O_RDONLY | (constants4.O_NONBLOCK ?? 0);
var opensLinks = constants4.O_NOFOLLOW === void 0;
var unsizedLimit = 256 * 1024 * 1024;
var leastRoom = 128 * 1024;
var FileReader = class {
  #maxSize;
  #request;
  #filter;
  #buffer = windowBuffer();
  #used = 0;
  #held = [];
  #files = 0;
  #bytes = 0;
  #compressed = 0;
  #pointers = 0;
  #pointerPaths = [];
  #settled = 0;
  constructor(maxSize, filter, request) {
    this.#maxSize = maxSize;
    this.#filter = filter;
    this.#request = request;
  }
  /** Files that were read, left out or reported: in the end, all that were given. */
  get settled() {
    return this.#settled;
  }
  /** Reads a file. What comes of it may come only with `flush`. Items are valid until the next one is pulled. */
  read(file) {
    const items8 = this.#buffer.length - this.#used < leastRoom ? this.flush() : null;
    if (items8 !== null) return this.#after(items8, file);
    return this.#readNow(file);
  }
  /** Searches what stands in the buffer, gives the files that hold a needle, and a tally. */
  *flush() {
    for (const { file, start: start3, end: end2, format: format2 } of this.#hits()) {
      if (format2 === null) yield wholeChunk(originOf(file), this.#buffer.subarray(start3, end2));
    }
    for (const { file, start: start3, end: end2, format: format2 } of this.#held) {
      if (format2 === null) continue;
      yield this.#container(file, format2, memoryInput(this.#buffer.subarray(start3, end2)));
    }
    this.#used = 0;
    this.#held = [];
    const [count3, bytes] = [this.#files, this.#bytes];
    this.#files = 0;
    this.#bytes = 0;
    yield { kind: "tally", outcome: "read", unit: "file", count: count3, bytes };
  }
  /** Ends the reading: flushes, and reports files that were read but whose content is not in them. */
  *end() {
    yield* this.flush();
    if (this.#compressed > 0) yield skipped("compressed-files", this.#compressed);
    if (this.#pointers > 0) yield absentLfsContent(this.#pointers, this.#pointerPaths);
  }
  #addPointer(path) {
    this.#pointers++;
    if (this.#pointerPaths.length < namedPointers) this.#pointerPaths.push(path);
  }
  *#after(items8, file) {
    yield* items8;
    yield* this.#readNow(file) ?? [];
  }
  /** Files in the buffer that hold a needle. */
  #hits() {
    const ends3 = this.#held.map(({ end: end2 }) => end2);
    const pieces2 = needleSearcher(this.#request.needles).piecesHeld(this.#buffer, ends3);
    return pieces2.flatMap((piece) => this.#held[piece] ?? []);
  }
  #readNow(file) {
    if (file.regular && this.#maxSize === null && !opensLinks) return this.#open(file, null);
    let stat;
    try {
      stat = file.named ? statSync10(file.location) : lstatSync9(file.location);
    } catch (error) {
      return this.#settle(unread(file, error));
    }
    if (stat.isSymbolicLink()) return this.#readLink(file);
    if (!stat.isFile()) return this.#settle(unopened(file, stat));
    if (this.#maxSize !== null && stat.size > this.#maxSize) {
      const reason = { code: "too-large", detail: String(stat.size) };
      return this.#settle({ kind: "problem", what: file.path, reason });
    }
    return this.#open(file, stat.size);
  }
  /** @param size what the system said of it; null where it was not asked. */
  #open(file, size) {
    let descriptor2;
    try {
      descriptor2 = openSync2(file.location, file.named ? followFlags : openFlags2);
    } catch (error) {
      const code = error.code;
      return code === "ELOOP" ? this.#readLink(file) : this.#settle(unread(file, error));
    }
    let left = true;
    try {
      const start3 = this.#used;
      const count3 = readSync5(descriptor2, this.#buffer, start3, this.#buffer.length - start3, null);
      const end2 = start3 + count3;
      if (end2 < this.#buffer.length && this.#isWhole(descriptor2, count3, size, end2)) {
        this.#hold(file, start3, end2);
        return null;
      }
      left = false;
      return this.#readLarge(file, descriptor2, start3, count3);
    } catch (error) {
      return this.#settle(unread(file, error));
    } finally {
      if (left) closeSync5(descriptor2);
    }
  }
  #settle(item) {
    this.#settled++;
    return [item];
  }
  /** At its end: as long as it said it is, or nothing more comes. */
  #isWhole(descriptor2, count3, size, end2) {
    if (size !== null) return count3 === size;
    return count3 > 0 && readSync5(descriptor2, this.#buffer, end2, 1, null) === 0;
  }
  #hold(file, start3, end2) {
    const bytes = this.#buffer.subarray(start3, end2);
    const format2 = this.#recognise(bytes);
    this.#held.push({ file, start: start3, end: end2, format: format2 });
    this.#used = end2;
    this.#settled++;
    this.#files++;
    if (format2 === null && isCompressed(bytes)) this.#compressed++;
    else if (isLfsPointer(bytes)) this.#addPointer(file.path);
    this.#bytes += end2 - start3;
  }
  #recognise(bytes) {
    return this.#request.allowance.isOn ? recognise(bytes.subarray(0, firstBytes2)) : null;
  }
  #container(file, format2, input) {
    const { path, shown: shown2 } = file;
    const filter = this.#filter.entries(shown2 === void 0 ? [path] : [path, shown2]);
    return containerItem(originOf(file), format2, input, filter);
  }
  /** A large file, one that changes, or one that is not a file. @param first bytes of it that were read to `start`. */
  *#readLarge(file, descriptor2, start3, first11) {
    const reading = new LargeFile(descriptor2);
    try {
      const stat = fstatSync2(descriptor2);
      if (!stat.isFile()) {
        yield unopened(file, stat);
        return;
      }
      const begun = Buffer.from(this.#buffer.subarray(start3, start3 + first11));
      reading.begin(stat.size, begun);
      const format2 = stat.size === 0 ? null : this.#recognise(begun);
      if (format2 === null && isCompressed(begun)) this.#compressed++;
      yield* this.flush();
      if (format2 !== null) {
        yield* this.#openLarge(file, format2, descriptor2, stat.size);
        return;
      }
      const read2 = (into) => reading.read(into);
      for (const chunk of windowsOf(read2, originOf(file), this.#buffer)) {
        if (holdsNeedle(chunk.bytes, this.#request.needles)) yield chunk;
        if (this.#request.signal.aborted) return;
      }
      const fault2 = reading.fault();
      if (fault2 !== null) yield { kind: "problem", what: file.path, reason: fault2 };
      this.#files++;
    } catch (error) {
      yield unread(file, error);
    } finally {
      this.#settled++;
      this.#bytes += reading.done;
      closeSync5(descriptor2);
    }
  }
  *#openLarge(file, format2, descriptor2, size) {
    yield this.#container(file, format2, fileInput(descriptor2, size));
    this.#files++;
    this.#bytes += size;
    const after = fstatSync2(descriptor2).size;
    if (after === size) return;
    const reason = after < size ? { code: "shrank" } : { code: "growing", detail: String(size) };
    yield { kind: "problem", what: file.path, reason };
  }
  /** A link is not followed; where it leads is text that git keeps. */
  *#readLink(file) {
    try {
      const target = readlinkSync4(file.location, { encoding: "buffer" });
      this.#files++;
      this.#bytes += target.length;
      if (holdsNeedle(target, this.#request.needles)) yield wholeChunk(originOf(file), target);
    } catch (error) {
      yield unread(file, error);
    } finally {
      this.#settled++;
    }
  }
};
var LargeFile = class {
  #descriptor;
  done = 0;
  #begun = Buffer.alloc(0);
  #size = 0;
  #unsized = false;
  #followed = false;
  #isGrowing = false;
  constructor(descriptor2) {
    this.#descriptor = descriptor2;
  }
  /** @param begun what was read of it already: its first bytes. */
  begin(size, begun) {
    this.#begun = begun;
    this.#unsized = size === 0;
    this.#size = this.#unsized ? unsizedLimit : Math.max(size, begun.length);
  }
  /** Its next bytes; 0 at its end. */
  read(into) {
    if (this.done === this.#size && !this.#follow()) return 0;
    const end2 = Math.min(into.length, this.#size - this.done);
    const count3 = this.done < this.#begun.length ? this.#begun.copy(into, 0, this.done, this.done + end2) : readSync5(this.#descriptor, into, 0, end2, this.done);
    this.done += count3;
    return count3;
  }
  /** Why it was not read as a whole, or null. */
  fault() {
    if (this.#isGrowing) return { code: "growing", detail: String(this.done) };
    if (this.#unsized || this.done >= this.#size) return null;
    return { code: "shrank" };
  }
  /** At the size that it had: goes on once to the size it has now. */
  #follow() {
    const size = this.#unsized ? Number.POSITIVE_INFINITY : fstatSync2(this.#descriptor).size;
    if (size <= this.#size) return false;
    if (this.#followed || this.#unsized) {
      this.#isGrowing = true;
      return false;
    }
    this.#followed = true;
    this.#size = size;
    return true;
  }
};
function originOf({ path, rawPath, shown: shown2 }) {
  return { source: "file", path, rawPath, shown: shown2, object: null };
}
function unopened(file, stat) {
  if (stat.isDirectory()) return folderInstead(file);
  const kind = stat.isFIFO() ? "pipe" : stat.isSocket() ? "socket" : "device";
  if (!file.named) return skipped(`${kind}s`);
  return { kind: "problem", what: file.path, reason: { code: `is-${kind}` } };
}
function folderInstead(file) {
  if (file.tracked) return deleted;
  return { kind: "problem", what: file.path, reason: { code: "became-folder" } };
}
function unread(file, error) {
  const code = error.code ?? "an error";
  if (code === "EISDIR") return folderInstead(file);
  if ((code === "ENOENT" || code === "ENOTDIR") && file.tracked)
    return file.sparse ? notCheckedOut : deleted;
  return {
    kind: "problem",
    what: file.path,
    reason: codes[code] === void 0 ? { code: "unreadable", detail: code } : { code: codes[code] }
  };
}
var deleted = skipped("deleted-files");
var notCheckedOut = skipped("sparse-files");
var codes = {
  EACCES: "no-permission",
  EPERM: "no-permission",
  ENOENT: "vanished",
  ENOTDIR: "vanished",
  ELOOP: "became-link",
  EMFILE: "open-files",
  ENFILE: "open-files-of-system",
  ENAMETOOLONG: "path-too-long",
  EAGAIN: "became-pipe",
  EIO: "device-failed",
  ESTALE: "stale"
};

// src/sources/list-files.ts
import { lstatSync as lstatSync13, statSync as statSync13 } from "node:fs";
import { resolve as resolve6 } from "node:path";
init_model();

// src/sources/ignored-files.ts
import { readdirSync as readdirSync13 } from "node:fs";
import { join as join20 } from "node:path";
var mostEntries = 4e3;
var packageFolders = /* @__PURE__ */ new Set([
  ...["node_modules", "bower_components", "site-packages", "__pycache__", ".tox", ".venv", "venv"]
]);
var secretNames = [
  /^\.env(?:rc|[.-].+)?$/,
  /\.env$/,
  /^\.(?:netrc|npmrc|pypirc|htpasswd|git-credentials|dev\.vars)$/,
  /^(?:credentials?|secrets?)(?:[.-].*)?$/,
  /\.(?:secrets?|tfvars|tfstate|pem|key|p12|pfx|jks|keystore)$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
  /^(?:local\.settings|appsettings\..+|service[-_]?account.*)\.json$/
];
function isSecretFileName(name) {
  const lower = name.toLowerCase();
  if (/[.-](?:example|sample|template|dist)(?:\.|$)/.test(lower)) return false;
  return secretNames.some((pattern2) => pattern2.test(lower));
}
var IgnoredFiles = class {
  #files = 0;
  #folders = [];
  #secrets = [];
  add(entries) {
    for (const { path, folder } of entries) {
      if (folder) this.#folders.push(path);
      else if (isSecretFileName(nameOf(path))) this.#secrets.push(path);
      else this.#files++;
    }
  }
  /** @param root folder that the paths are relative to. @param nameInReports a path's name in reports. */
  tallies(root, nameInReports) {
    const folders = this.#folders.sort();
    const secrets = [.../* @__PURE__ */ new Set([...this.#secrets, ...secretsWithin(root, folders)])].sort();
    return [
      skipped("ignored-files", this.#files),
      skipped(
        "ignored-folders",
        folders.length,
        folders.map((path) => `${nameInReports(path)}/`)
      ),
      skipped("ignored-secret-files", secrets.length, secrets.map(nameInReports))
    ].filter((tally) => tally.count > 0);
  }
};
function secretsWithin(root, folders) {
  const found = [];
  let looked = 0;
  let level = folders.filter(isWorthALook);
  while (level.length > 0 && looked < mostEntries) {
    const below = [];
    for (const folder of level) {
      if (looked >= mostEntries) break;
      for (const entry of entriesOf5(join20(root, folder))) {
        looked++;
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) below.push(path);
        else if (isSecretFileName(entry.name)) found.push(path);
      }
    }
    level = below.filter(isWorthALook);
  }
  return found;
}
function isWorthALook(folder) {
  const name = nameOf(folder);
  return name !== ".git" && !packageFolders.has(name);
}
function entriesOf5(folder) {
  try {
    return readdirSync13(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/sources/path-below.ts
init_model();
import nodePath from "node:path";
function pathBelow(folder, path, rules = nodePath) {
  const below = rules.relative(folder, path);
  const outside = below === ".." || below.startsWith(`..${rules.sep}`) || rules.isAbsolute(below);
  return outside ? null : withSlashes(below, rules.sep);
}

// src/sources/report-base.ts
import { lstatSync as lstatSync10, realpathSync as realpathSync3, statSync as statSync11 } from "node:fs";
import { dirname as dirname2, resolve as resolve5 } from "node:path";

// src/sources/root.ts
function findRoot(folder) {
  const layout = findLayout(folder);
  return layout === null || layout instanceof BrokenRepository ? void 0 : layout.root;
}

// src/sources/report-base.ts
function reportBase(paths, cwd) {
  const bases = [...new Set(paths.map((path) => baseOf(resolve5(cwd, path), cwd)))];
  return bases.find((base) => bases.every((other) => pathBelow(base, other) !== null)) ?? null;
}
function baseOf(path, cwd) {
  if (statSync11(path, { throwIfNoEntry: false })?.isDirectory()) {
    const folder2 = realFolder(path);
    return findRoot(folder2) ?? folder2;
  }
  const folder = dirname2(path);
  return findRoot(folder) ?? (pathBelow(cwd, path) === null ? folder : cwd);
}
function realFolder(path) {
  return lstatSync10(path).isSymbolicLink() ? realpathSync3(path) : path;
}
function isSameFolder(path, other) {
  if (pathBelow(path, other) === "") return true;
  const [own, second] = [path, other].map(
    (folder) => statSync11(folder, { bigint: true, throwIfNoEntry: false })
  );
  if (own === void 0 || second === void 0 || own.ino === 0n) return false;
  return own.isDirectory() && own.ino === second.ino && own.dev === second.dev;
}

// src/sources/seen-files.ts
init_model();
import { lstatSync as lstatSync11, realpathSync as realpathSync4, statSync as statSync12 } from "node:fs";
var SeenFiles = class {
  #locations = /* @__PURE__ */ new Set();
  #identities = /* @__PURE__ */ new Set();
  /** The files that were not listed before. */
  fresh(files) {
    return files.filter((file) => this.#isFresh(file));
  }
  #isFresh(file) {
    const location3 = placeOf2(file);
    if (this.#locations.has(location3)) return false;
    this.#locations.add(location3);
    const identity2 = identityOf(file);
    if (identity2 === null) return true;
    if (this.#identities.has(identity2)) return false;
    this.#identities.add(identity2);
    return true;
  }
};
function placeOf2({ location: location3, named: named3 }) {
  if (typeof location3 !== "string") return location3.toString("latin1");
  const isFollowed = named3 && lstatSync11(location3, { throwIfNoEntry: false })?.isSymbolicLink();
  return withSlashes(isFollowed ? realpathSync4(location3) : location3);
}
function identityOf({ location: location3, named: named3 }) {
  let stat;
  try {
    stat = named3 ? statSync12(location3, { bigint: true }) : lstatSync11(location3, { bigint: true });
  } catch {
    return null;
  }
  return stat.ino === 0n || stat.nlink > 1n || !stat.isFile() ? null : `${stat.dev}:${stat.ino}`;
}

// src/sources/walk.ts
import {
  lstatSync as lstatSync12,
  opendirSync as opendirSync2
} from "node:fs";
import nodePath2 from "node:path";
var pathsPerStep = 1e3;
var listOptions = { encoding: "buffer", bufferSize: 256 };
function* walkFolder(folder, options) {
  const walker = new FolderWalker(folder, options);
  for (const path of walker.paths()) {
    if (walker.add(path) >= pathsPerStep) yield walker.takeStep();
  }
  yield walker.takeStep();
}
var FolderWalker = class {
  #root;
  #isWindows;
  #withGitDirectories;
  /** Folders still to list, relative to the root; empty for the root itself. */
  #folders = [Buffer.alloc(0)];
  #paths = [];
  #problems = [];
  #gitDirectories = 0;
  constructor(root, { gitDirectories: gitDirectories3, rules = nodePath2 }) {
    this.#root = root;
    this.#isWindows = rules.sep === "\\";
    this.#withGitDirectories = gitDirectories3;
  }
  *paths() {
    for (let folder = this.#folders.pop(); folder !== void 0; folder = this.#folders.pop()) {
      yield* this.#list(folder);
    }
  }
  /** @returns how many paths the step has now. */
  add(path) {
    return this.#paths.push(path);
  }
  takeStep() {
    const step2 = {
      paths: this.#paths,
      problems: this.#problems,
      gitDirectories: this.#gitDirectories
    };
    this.#paths = [];
    this.#problems = [];
    this.#gitDirectories = 0;
    return step2;
  }
  /** Returns the files of one folder and queues its folders. */
  *#list(folder) {
    let open4 = null;
    try {
      open4 = opendirSync2(this.#systemPath(folder), listOptions);
      for (let entry = open4.readSync(); entry !== null; entry = open4.readSync()) {
        const path = joined(folder, entry.name);
        if (!this.#isFolder(entry, path)) yield path;
        else if (this.#isSkipped(path)) this.#gitDirectories++;
        else this.#folders.push(path);
      }
    } catch (error) {
      this.#problems.push(unlisted(joined(this.#root, folder), error));
    } finally {
      open4?.closeSync();
    }
  }
  #isFolder(entry, path) {
    if (!this.#isWindows || !entry.isSymbolicLink()) return entry.isDirectory();
    return isReparsedFolder(() => lstatSync12(this.#systemPath(path)));
  }
  #isSkipped(path) {
    if (this.#withGitDirectories) return false;
    const name = path.subarray(path.lastIndexOf(47) + 1).toString("latin1");
    const isGitName = name === ".git" || this.#isWindows && name.toLowerCase() === ".git";
    return isGitName && isGitDirectory(joined(this.#root, path).toString("utf8"));
  }
  /** Windows takes long paths only as strings, and all of its names are Unicode. */
  #systemPath(path) {
    const whole = joined(this.#root, path);
    return this.#isWindows ? whole.toString("utf8") : whole;
  }
};
function joined(folder, path) {
  if (folder.length === 0) return path;
  if (path.length === 0) return folder;
  return Buffer.concat([folder, Buffer.from("/"), path]);
}
function unlisted(folder, error) {
  const code = error.code ?? "an error";
  const reason = code === "EACCES" ? { code: "no-permission-to-list" } : { code: "unlistable", detail: code };
  return { kind: "problem", what: folder.toString("utf8"), reason };
}
function isReparsedFolder(lstat) {
  try {
    return lstat().isDirectory();
  } catch {
    return false;
  }
}

// src/sources/list-files.ts
async function* listFiles(request) {
  const { paths, cwd } = request;
  const follow = request.followLinks ?? true;
  for (const path of paths) requireExistence(path, cwd, follow);
  const base = reportBase(paths, cwd);
  const seen = paths.length > 1 ? new SeenFiles() : null;
  const fresh = (files) => seen === null ? files : seen.fresh(files);
  let kept = 0;
  let unwanted = 0;
  for (const path of paths) {
    const absolute = resolve6(cwd, path);
    if (!(follow ? statSync13 : lstatSync13)(absolute).isDirectory()) {
      kept++;
      yield {
        files: fresh([{ ...namedFile(path, absolute, base, cwd), named: follow }]),
        items: []
      };
      continue;
    }
    const folder = folderOf(path, absolute, base, cwd);
    for await (const { files, items: items8, unwanted: more3 } of listFolder(folder, request)) {
      kept += files.length;
      unwanted += more3 ?? 0;
      yield { files: fresh(files), items: items8 };
    }
  }
  if (kept === 0 && unwanted > 0) yield { files: [], items: [nothingWanted(unwanted)] };
}
function namedFile(path, absolute, base, cwd) {
  const shown2 = display(path, absolute, cwd);
  const name = (base === null ? null : pathBelow(base, absolute)) ?? shown2;
  return {
    path: name,
    shown: shown2 === name ? void 0 : shown2,
    location: absolute,
    named: true,
    tracked: false,
    regular: false,
    sparse: false
  };
}
function folderOf(path, absolute, base, cwd) {
  const location3 = realFolder(absolute);
  const shown2 = display(path, absolute, cwd);
  const name = (base === null ? null : pathBelow(base, location3)) ?? shown2;
  return { location: location3, prefix: prefixOf(name), shownPrefix: prefixOf(shown2) };
}
function prefixOf(name) {
  if (name === "" || name === ".") return "";
  return name.endsWith("/") ? name : `${name}/`;
}
function nothingWanted(count3) {
  const reason = { code: "nothing-wanted", detail: String(count3) };
  return { kind: "problem", what: "files", reason };
}
function requireExistence(path, cwd, follow) {
  try {
    ;
    (follow ? statSync13 : lstatSync13)(resolve6(cwd, path));
  } catch (error) {
    const code = error.code;
    const link2 = lstatSync13(resolve6(cwd, path), { throwIfNoEntry: false })?.isSymbolicLink();
    const reason = code === "EACCES" ? "no permission to read it" : link2 ? "broken link" : "no such file or folder";
    throw new BrleaksError("not-found", `${path}: ${reason}; check the path`, { cause: error });
  }
}
async function* listFolder(folder, request) {
  let listed3 = false;
  if (request.gitignore) {
    for await (const listing of listTracked(folder, request)) {
      listed3 = true;
      yield listing;
    }
  }
  if (!listed3) yield* listWalked(folder, request);
  else if (request.gitDirectory) yield* listGitDirectory(folder, request);
}
function* listWalked(folder, request) {
  const all = request.gitDirectory === true || request.gitignore;
  for (const step2 of walkFolder(Buffer.from(folder.location), { gitDirectories: all })) {
    if (request.signal.aborted) return;
    const entries = step2.paths.map((bytes) => {
      const { path, rawPath } = pathFromBytes(bytes);
      return { ...plainEntry, path, bytes: rawPath === void 0 ? null : bytes };
    });
    const listing = keepWanted(entries, folder, request);
    const problems2 = step2.problems.map((problem3) => renamed(problem3, folder));
    const skipped3 = step2.gitDirectories === 0 ? [] : [gitDirectories2(step2.gitDirectories)];
    yield { ...listing, items: [...listing.items, ...problems2, ...skipped3] };
  }
}
var plainEntry = { tracked: false, regular: false, sparse: false };
async function* listGitDirectory(folder, request) {
  const location3 = resolve6(folder.location, ".git");
  if (!statSync13(location3, { throwIfNoEntry: false })?.isDirectory()) return;
  const prefix = `${folder.prefix}.git/`;
  yield* listWalked({ location: location3, prefix, shownPrefix: `${folder.shownPrefix}.git/` }, request);
}
async function* listTracked(folder, request) {
  const git = await findRepository(folder.location, request.signal);
  if (git === null) return;
  try {
    const { root } = git.layout;
    const below = root === null ? "" : pathBelow(root, folder.location) ?? "";
    const part = { git, below };
    const ignored2 = collectIgnored(part, folder);
    ignored2.catch(() => {
    });
    const problems2 = [];
    let empty = below !== "";
    for await (const entries of listWorkTree({
      ...part,
      report: (problem3) => problems2.push(problem3)
    })) {
      if (entries.length === 0) continue;
      empty = false;
      yield trackedListing(entries, below, folder, request);
    }
    if (empty) return;
    const named3 = problems2.map((problem3) => ({
      ...problem3,
      what: inFolder(problem3.what, below, folder)
    }));
    yield { files: [], items: [...named3, ...await ignored2] };
  } finally {
    git.close();
  }
}
function trackedListing(entries, below, folder, request) {
  const own = entries.filter((entry) => !entry.otherRepository);
  const files = below === "" ? own : own.map((entry) => withoutFolder(entry, below));
  const folders = files.filter((entry) => entry.sparse && entry.folder);
  const kept = folders.length === 0 ? files : files.filter((entry) => !entry.folder);
  const listing = keepWanted(kept, folder, request);
  const items8 = [...listing.items];
  const others = entries.length - own.length;
  if (others > 0) items8.push(otherRepositories(others));
  if (folders.length > 0) items8.push(skipped("sparse-folders", folders.length));
  return { ...listing, items: items8 };
}
async function collectIgnored(part, folder) {
  const ignored2 = new IgnoredFiles();
  for await (const entries of listIgnored(part)) ignored2.add(entries);
  const root = part.git.layout.root ?? folder.location;
  return ignored2.tallies(root, (path) => inFolder(path, part.below, folder));
}
function inFolder(path, below, folder) {
  const inside2 = below === "" || path.startsWith(`${below}/`);
  return inside2 ? folder.prefix + path.slice(below === "" ? 0 : below.length + 1) : path;
}
function withoutFolder(entry, folder) {
  return {
    ...entry,
    path: entry.path.slice(folder.length + 1),
    bytes: entry.bytes?.subarray(Buffer.byteLength(folder) + 1) ?? null
  };
}
function otherRepositories(count3) {
  return skipped("nested-repositories", count3);
}
function gitDirectories2(count3) {
  return skipped("git-directories", count3);
}
function keepWanted(entries, folder, request) {
  const { prefix, shownPrefix, location: location3 } = folder;
  const rawPrefix = percentEncodeBytes(Buffer.from(prefix));
  const prefixes = prefixesForPatterns(folder, request.root ?? null);
  const files = [];
  let unwanted = 0;
  for (const { path, bytes, tracked, regular, sparse } of entries) {
    if (!request.wanted(prefixes.map((before) => before + path))) {
      unwanted++;
      continue;
    }
    const shown2 = shownPrefix === prefix ? void 0 : shownPrefix + path;
    const file = { path: prefix + path, shown: shown2, named: false, tracked, regular, sparse };
    if (bytes === null) files.push({ ...file, location: `${location3}/${path}` });
    else {
      const whole = Buffer.concat([Buffer.from(`${location3}/`), bytes]);
      files.push({ ...file, location: whole, rawPath: rawPrefix + percentEncodeBytes(bytes) });
    }
  }
  const items8 = unwanted === 0 ? [] : [skipped("unwanted-files", unwanted)];
  return { files, items: items8, unwanted };
}
function prefixesForPatterns(folder, root) {
  const fromRoot = root === null ? null : pathBelow(root, folder.location);
  const roots = fromRoot === null ? [] : [prefixOf(fromRoot)];
  return [.../* @__PURE__ */ new Set([folder.shownPrefix, folder.prefix, ...roots, ""])];
}
function display(path, absolute, cwd) {
  const below = pathBelow(cwd, absolute);
  if (below === null) return withSlashes(path);
  return below === "" ? "." : below;
}
function renamed(problem3, { location: location3, shownPrefix, prefix }) {
  const below = pathBelow(location3, problem3.what);
  if (below === null) return problem3;
  const before = prefix === "" && shownPrefix === "" ? "./" : prefix;
  return { ...problem3, what: below === "" ? before.replace(/\/$/, "") || "." : before + below };
}

// src/sources/plain-source.ts
function plainSource(label, items8) {
  return { label, notices: [], tracer: null, items: items8, progress: () => null, close: () => {
  } };
}

// src/sources/files.ts
var turnMs2 = 50;
function filesSource(target) {
  return plainSource(target.paths.join(" "), (request) => items(target, request));
}
async function* items(target, request) {
  const { signal, needles } = request;
  const filter = await fileFilter(target.include, target.exclude, {
    foldsCase: foldsCase(target.root ?? target.cwd)
  });
  const reader2 = new FileReader(target.maxSize, filter, request);
  let turn = Date.now();
  let listed3 = 0;
  for await (const listing of listFiles({ ...target, wanted: filter.wanted, signal })) {
    yield* listing.items;
    const names2 = namesHeld(listing.files, needles);
    for (const file of listing.files) {
      if (signal.aborted) break;
      listed3++;
      if (names2.has(file)) yield nameOf2(file);
      const items8 = reader2.read(file);
      if (items8 !== null) yield* items8;
      if (Math.abs(Date.now() - turn) <= turnMs2) continue;
      yield* reader2.flush();
      await nextTurn3();
      turn = Date.now();
    }
  }
  yield* reader2.end();
  if (listed3 !== reader2.settled) {
    const detail = `${listed3} were listed, but ${reader2.settled} accounted for`;
    const reason = { code: "uncounted-files", detail };
    yield { kind: "problem", what: "files", reason };
  }
}
function namesHeld(files, needles) {
  const held = /* @__PURE__ */ new Set();
  if (!holdsNeedle(Buffer.from(files.map(({ path }) => path).join("\0")), needles)) return held;
  for (const file of files) if (holdsNeedle(Buffer.from(file.path), needles)) held.add(file);
  return held;
}
function nameOf2({ path, rawPath, shown: shown2 }) {
  return nameChunk({ source: "file-name", path, rawPath, shown: shown2, object: null }, Buffer.from(path));
}

// src/sources/history.ts
init_model();

// src/sources/content-items.ts
function contentItem(bytes, origin, request) {
  const container = memoryContainer(bytes, origin, request);
  if (container !== null) return container;
  return holdsNeedle(bytes, request.needles) ? wholeChunk(origin, bytes) : null;
}
function memoryContainer(bytes, origin, { allowance }) {
  const format2 = allowance.isOn ? recognise(bytes.subarray(0, firstBytes2)) : null;
  return format2 === null ? null : containerItem(origin, format2, memoryInput(bytes));
}
async function* streamItems(stream4, origin, { needles, allowance }) {
  const content2 = new Content2(asBuffers(stream4));
  const format2 = allowance.isOn ? recognise(await content2.first(firstBytes2)) : null;
  if (format2 !== null) yield containerItem(origin, format2, streamInput(piecesOf(content2)));
  else {
    for await (const chunk of windowsOfStream(piecesOf(content2), origin, windowBuffer())) {
      if (holdsNeedle(chunk.bytes, needles)) yield chunk;
    }
  }
  if (content2.error !== null) throw content2.error;
  return content2.bytes;
}
async function* asBuffers(stream4) {
  for await (const { buffer, byteOffset, byteLength } of stream4) {
    yield Buffer.from(buffer, byteOffset, byteLength);
  }
}
async function* piecesOf(content2) {
  for (let piece = await content2.next(); piece !== null; piece = await content2.next()) yield piece;
}

// src/sources/object-items.ts
function* objectItems(object, request) {
  const { oid, type, bytes } = object;
  if (type === "blob") {
    const container = memoryContainer(bytes, { source: "blob", path: null, object: oid }, request);
    if (container !== null) {
      yield container;
      return;
    }
  }
  if (holdsNeedle(bytes, request.needles)) yield* objectChunks(object, request.needles);
}

// src/sources/history.ts
function* shareItems(plan, request) {
  const patterns = [...request.needles.patterns, lfsNeedle];
  const begins = request.allowance.isOn ? beginsContainer : () => false;
  for (const item of readShare(plan, patterns, begins)) {
    if (item.kind === "object") yield* foundItems(item, request);
    else if (item.kind === "searched") yield* searched(item);
    else yield item;
  }
}
function beginsContainer(first11) {
  return recognise(first11) !== null;
}
function* foundItems(object, request) {
  const content2 = lfsContent(object);
  if (content2 !== null) yield { kind: "lfs-pointer", oid: object.oid, content: content2 };
  yield* objectItems(object, request);
}
function lfsContent({ type, bytes }) {
  const pointer2 = type === "blob" ? lfsPointer(bytes) : null;
  return pointer2 === null || pointer2.size === 0 ? null : pointer2.content;
}
function* searched(item) {
  const others = item.objects - item.commits;
  const read2 = { kind: "tally", outcome: "read" };
  yield { ...read2, unit: "commit", count: item.commits, bytes: 0 };
  yield { ...read2, unit: "object", count: others, bytes: item.bytes };
}
async function* nameItems({ git, plan }, needles, missing2) {
  const note = (oid, where) => {
    if (missing2.has(oid) || isBuiltIn(oid) || isZero(oid) || isPlanned(plan, oid)) return;
    missing2.set(oid, where);
  };
  const refs = await listRefs(git);
  const listed3 = new Set(refs.filter((ref) => ref.oid !== null).map((ref) => ref.name));
  for (const problem3 of brokenRefs(git, listed3)) yield { kind: "problem", ...problem3 };
  for (const ref of refs) {
    if (ref.oid !== null && keepsObjects(ref)) note(ref.oid, ref.name);
    yield* refItems(ref, needles);
  }
  yield { kind: "tally", outcome: "read", unit: "ref", count: refs.length, bytes: 0 };
  yield* indexItems(git, needles, note);
  const reflogs = await readReflogs(git);
  for (const { ref, oldOid, newOid, text: text3 } of reflogs.entries) {
    for (const oid of [oldOid, newOid]) note(oid, `reflog of ${ref}`);
    if (!holdsNeedle(text3, needles)) continue;
    yield nameChunk({ source: "reflog", path: null, object: null, ref }, text3);
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
      const named3 = pathFromBytes(path);
      yield nameChunk({ source: "file-name", ...named3, object: oid }, path);
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
  const problems2 = [];
  const { shallow } = git;
  if (shallow.length > 0) {
    problems2.push({
      kind: "problem",
      what: `shallow clone, cut off at ${shallow.length} ${shallow.length === 1 ? "commit" : "commits"}`,
      reason: { code: "shallow-clone" }
    });
  }
  const { unlisted: unlisted2, special } = plan.listing;
  for (const { path, reason } of unlisted2) {
    problems2.push({ kind: "problem", what: path, reason: { code: "unlistable", detail: reason } });
  }
  for (const path of special) {
    problems2.push({ kind: "problem", what: path, reason: { code: "special-file" } });
  }
  const { gitDir, commonDir } = git.layout;
  for (const unread3 of [...git.problems, ...unlistedDirectories(gitDir, commonDir)]) {
    problems2.push({ kind: "problem", ...unread3 });
  }
  return problems2;
}

// src/sources/line-hash.ts
import { closeSync as closeSync6, constants as constants5, fstatSync as fstatSync3, openSync as openSync3, readSync as readSync6 } from "node:fs";
import { StringDecoder } from "node:string_decoder";
var windowLength = 100;
var multiplier2 = 37n;
var mask64 = (1n << 64n) - 1n;
var oldest = multiplier2 ** BigInt(windowLength) & mask64;
var endOfFile = 65535;
function lineHashes(path, lines2) {
  const hasher = new LineHasher(lines2);
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync3(path, constants5.O_RDONLY | (constants5.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync3(file).isFile()) return /* @__PURE__ */ new Map();
    for (; ; ) {
      const count3 = readSync6(file, buffer, 0, buffer.length, null);
      if (count3 === 0) break;
      hasher.push(decoder.write(buffer.subarray(0, count3)));
    }
  } finally {
    closeSync6(file);
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
  #hash = 0n;
  #index = 0;
  #line = 0;
  #lineStart = true;
  #beforeWasCr = false;
  constructor(lines2) {
    this.#lines = lines2;
  }
  push(text3) {
    for (let i = 0; i < text3.length; i++) this.#character(text3.charCodeAt(i));
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
    this.#hash = multiplier2 * this.#hash + BigInt(code) - oldest * BigInt(out) & mask64;
    this.#index = (this.#index + 1) % windowLength;
  }
  #output() {
    const line = this.#lineStarts[this.#index] ?? 0;
    this.#lineStarts[this.#index] = 0;
    const value = this.#hash.toString(16);
    const count3 = (this.#counts.get(value) ?? 0) + 1;
    this.#counts.set(value, count3);
    if (this.#lines.has(line)) this.#hashes.set(line, `${value}:${count3}`);
  }
};

// src/sources/open-source.ts
init_model();

// src/sources/message.ts
function messageSource(text3) {
  return plainSource("commit message", (request) => items2(Buffer.from(text3), request));
}
async function* items2(text3, { needles }) {
  if (holdsNeedle(text3, needles)) {
    yield wholeChunk({ source: "commit-message", path: null, object: null }, text3);
  }
  yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes: text3.length };
}

// src/sources/range.ts
init_model();

// src/sources/repository-source.ts
function repositorySource(git, label, tracer, items8) {
  return {
    label,
    notices: borrowedObjects(git),
    tracer,
    items: items8,
    progress: () => null,
    close: () => git.close()
  };
}
function borrowedObjects({ objectFolders }) {
  return objectFolders.slice(1).map((folder) => `objects are also read from ${folder}`);
}

// src/sources/object-problem.ts
function objectProblem(outcome2) {
  const expanded = outcome2.kind === "unreadable" && outcome2.reason === "expansion";
  const code = expanded ? "expansion" : "missing-or-damaged";
  return { kind: "problem", what: `object ${outcome2.oid}`, reason: { code } };
}

// src/sources/through-git.ts
var largeBytes = 64 * 1024 * 1024;
var mostExpanded = 32 * 1024 * 1024 * 1024;
async function* readThroughGit(git, oids, request, visit = () => void 0) {
  const { small, large, refused: refused2 } = bySize2(oids, await costsOf(git, oids));
  for (const oid of refused2) yield objectProblem({ kind: "unreadable", oid, reason: "expansion" });
  const left = new Set(small);
  try {
    for await (const answer of catFile(git, small)) {
      left.delete(answer.oid);
      if (answer.kind === "missing") yield objectProblem(answer);
      else if (answer.kind === "large") large.push(answer);
      else yield* readObject(answer, request, visit);
    }
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield* readOneByOne(git, left, request, visit);
  }
  for (const object of large) yield* readLarge(git, object, request);
}
async function costsOf(git, oids) {
  try {
    return await readCosts(git, oids);
  } catch (error) {
    if (git.signal.aborted) throw error;
    return /* @__PURE__ */ new Map();
  }
}
function bySize2(oids, costs2) {
  const small = [];
  const large = [];
  const refused2 = [];
  let expanded = 0;
  for (const oid of oids) {
    const cost = costs2.get(oid);
    if (cost !== void 0 && cost.largestDelta > largeBytes) expanded += cost.largestDelta;
    if (cost === void 0) small.push(oid);
    else if (exceedsMemory(cost) || cost.largestDelta > largeBytes && expanded > mostExpanded) {
      refused2.push(oid);
    } else if (cost.size > largeBytes) large.push({ oid, type: cost.type, size: cost.size });
    else small.push(oid);
  }
  return { small, large, refused: refused2 };
}
function* readObject(object, request, visit) {
  visit(object);
  yield readTally(object.type, object.bytes.length);
  yield* objectItems(object, request);
}
async function* readOneByOne(git, oids, request, visit) {
  for (const oid of oids) {
    try {
      for await (const answer of catFile(git, [oid])) {
        if (answer.kind === "object") yield* readObject(answer, request, visit);
        else if (answer.kind === "large") yield* readLarge(git, answer, request);
        else yield objectProblem(answer);
      }
    } catch (error) {
      if (git.signal.aborted) throw error;
      yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
    }
  }
}
function readTally(type, bytes) {
  const unit3 = type === "commit" ? "commit" : "object";
  return { kind: "tally", outcome: "read", unit: unit3, count: 1, bytes };
}
async function* readLarge(git, { oid, type, size }, request) {
  const source = type === "blob" ? "blob" : type === "tag" ? "tag-message" : "commit-message";
  if (type === "tree") {
    yield { kind: "problem", what: `tree ${oid}`, reason: { code: "large-tree" } };
    return;
  }
  try {
    const stream4 = streamObject(git, { oid, type, size });
    const origin = { source, path: null, object: oid };
    const bytes = yield* streamItems(stream4, origin, request);
    yield readTally(type, bytes);
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
  }
}

// src/sources/tracer.ts
function repositoryTracer(git) {
  return {
    trace: (keys) => traceObjects(git, keys),
    facts: () => repositoryFacts(git)
  };
}

// src/sources/range.ts
async function rangeSource(git, label, ranges, since) {
  const resolved = await resolveRanges(git, ranges, since);
  const introduced = /* @__PURE__ */ new Map();
  const tracer = rangeTracer(git, introduced);
  return repositorySource(
    git,
    label,
    tracer,
    (request) => items3(git, resolved, introduced, request)
  );
}
async function* items3(git, { revisions, commits: listed3, tags, failed }, introduced, request) {
  for (const problem3 of failed) yield { kind: "problem", ...problem3 };
  const lists = await Promise.all(revisions.map((range) => listCommits(git, range)));
  const commits = [.../* @__PURE__ */ new Set([...listed3, ...lists.flat()])];
  const cut = commits.filter((oid) => git.shallow.includes(oid));
  if (cut.length > 0) {
    yield {
      kind: "problem",
      what: `range, cut off at ${cut[0]?.slice(0, 10)} by a shallow clone`,
      reason: { code: "shallow-range" }
    };
  }
  yield* changedItems(git, commits, introduced, request.needles);
  const objects = /* @__PURE__ */ new Set([...commits, ...await withNestedTags(git, tags), ...introduced.keys()]);
  yield* readThroughGit(git, objects, request);
}
async function* changedItems(git, commits, introduced, needles) {
  let submodules = 0;
  for await (const { commit, path, mode, newOid } of changesOf(git, commits)) {
    if (isZero(newOid)) continue;
    if (holdsNeedle(path, needles)) {
      yield nameChunk({ source: "file-name", ...pathFromBytes(path), object: newOid }, path);
    }
    if (mode === "160000") {
      submodules++;
      continue;
    }
    const known5 = introduced.get(newOid);
    const text3 = path.toString("latin1");
    if (known5 === void 0) introduced.set(newOid, { commit, paths: /* @__PURE__ */ new Set([text3]) });
    else known5.paths.add(text3);
  }
  if (submodules > 0) yield submoduleTally(submodules);
}
function submoduleTally(count3) {
  return { kind: "tally", outcome: "skipped", code: "submodule-commits", count: count3 };
}
async function withNestedTags(git, tags) {
  const found = [];
  let next = [...tags];
  while (next.length > 0) {
    found.push(...next);
    const inner = [];
    for await (const answer of catFile(git, next)) {
      if (answer.kind !== "object" || answer.type !== "tag") continue;
      const match = /^object ([0-9a-f]+)\ntype tag\n/.exec(answer.bytes.toString("latin1", 0, 200));
      if (match?.[1] !== void 0 && !found.includes(match[1])) inner.push(match[1]);
    }
    next = inner;
  }
  return found;
}
function rangeTracer(git, introduced) {
  const whole = repositoryTracer(git);
  return {
    facts: whole.facts,
    trace: async (keys) => {
      const { objects } = await whole.trace(keys);
      const traced2 = new Map(objects);
      const commits = [...objects.keys()].flatMap((oid) => introduced.get(oid)?.commit ?? []);
      const facts = await factsOf(git, commits, objects);
      for (const [oid, { history }] of objects) {
        const own = introduced.get(oid);
        if (own === void 0) continue;
        const { author = null, date: date3 = null } = facts.get(own.commit) ?? {};
        const first11 = { firstCommit: own.commit, firstAuthor: author, firstDate: date3 };
        traced2.set(oid, { history: { ...history, ...first11 }, paths: objectPaths(own.paths) });
      }
      return { objects: traced2, keys: keys.map(() => null) };
    }
  };
}
async function factsOf(git, commits, objects) {
  const facts = /* @__PURE__ */ new Map();
  for (const { history } of objects.values()) {
    const { firstCommit, firstAuthor, firstDate } = history;
    if (firstCommit !== null) facts.set(firstCommit, { author: firstAuthor, date: firstDate });
  }
  const others = commits.filter((oid) => !facts.has(oid));
  return new Map([...facts, ...await readCommitFacts(git, others)]);
}

// src/sources/push.ts
function pushSource(git, label, push) {
  const introduced = /* @__PURE__ */ new Map();
  const tracer = pushTracer(git, push, introduced);
  return repositorySource(git, label, tracer, (request) => items4(git, push, introduced, request));
}
async function* items4(git, push, introduced, request) {
  const { needles } = request;
  yield* push.updates.flatMap((update) => refItem(update, needles));
  yield {
    kind: "tally",
    outcome: "read",
    unit: "ref",
    count: push.updates.length,
    bytes: 0
  };
  const { commits, tags, others, missing: missing2 } = await newObjects(git, push);
  for (const { ref } of missing2) {
    yield { kind: "problem", what: ref, reason: { code: "missing-target" } };
  }
  yield* changedItems(git, commits, introduced, needles);
  const objects = /* @__PURE__ */ new Set([
    ...commits,
    ...await withNestedTags(git, tags),
    ...others,
    ...introduced.keys()
  ]);
  yield* readThroughGit(git, objects, request);
}
function refItem({ ref }, needles) {
  const name = Buffer.from(ref);
  if (!holdsNeedle(name, needles)) return [];
  const origin = { source: "ref-name", path: null, object: null, ref };
  return [nameChunk(origin, name)];
}
function pushTracer(git, push, introduced) {
  return {
    facts: repositoryTracer(git).facts,
    trace: async (keys) => {
      const oids = new Set(keys.flat());
      const commits = Array.from(oids, (oid) => introduced.get(oid)?.commit ?? oid);
      const facts = await readCommitFacts(git, commits);
      const objects = /* @__PURE__ */ new Map();
      for (const oid of oids) {
        const own = introduced.get(oid);
        const commit = facts.get(own?.commit ?? oid);
        const history = {
          firstCommit: commit?.oid ?? null,
          firstAuthor: commit?.author ?? null,
          firstDate: commit?.date ?? null,
          lastDate: null,
          atHead: null,
          // Only tags are named: what a branch contains depends on the commits before its tip.
          refs: push.updates.filter(({ ref, to }) => to === oid && ref.startsWith("refs/tags/")).map(({ ref }) => ref),
          refsComplete: true,
          removedIn: null,
          removedDate: null,
          unreachable: null
        };
        objects.set(oid, { history, paths: objectPaths(own?.paths ?? []) });
      }
      return { objects, keys: keys.map(() => null) };
    }
  };
}

// src/sources/staged.ts
init_model();
function stagedSource(git, label) {
  return repositorySource(git, label, null, (request) => items5(git, request));
}
async function* items5(git, request) {
  const origins = /* @__PURE__ */ new Map();
  let submodules = 0;
  for (const { path, mode, oid } of await stagedEntries(git)) {
    const named3 = pathFromBytes(path);
    if (holdsNeedle(path, request.needles)) {
      yield nameChunk({ source: "file-name", ...named3, object: oid }, path);
    }
    if (mode === "160000") {
      submodules++;
      continue;
    }
    const origin = { source: "index", ...named3, object: oid };
    origins.set(oid, [...origins.get(oid) ?? [], origin]);
  }
  if (submodules > 0) yield submoduleTally(submodules);
  for await (const answer of catFile(git, origins.keys())) {
    const own = origins.get(answer.oid) ?? [];
    if (answer.kind === "missing") {
      yield {
        kind: "problem",
        what: own[0]?.path ?? answer.oid,
        reason: { code: "missing-staged" }
      };
      continue;
    }
    const size = answer.kind === "large" ? answer.size : answer.bytes.length;
    yield { kind: "tally", outcome: "read", unit: "file", count: own.length, bytes: size };
    for (const origin of own) {
      if (answer.kind === "object") {
        const item = contentItem(answer.bytes, origin, request);
        if (item !== null) yield item;
      } else yield* streamItems(streamObject(git, answer), origin, request);
    }
  }
}

// src/sources/stdin.ts
init_model();
var standardInput = "standard input";
function stdinSource(stream4, name) {
  return plainSource(name ?? standardInput, (request) => items6(stream4, name, request));
}
async function* items6(stream4, name, request) {
  const origin = { source: "stdin", path: name, object: null };
  let fault2 = null;
  const pieces2 = untilStopped(stream4, request.signal, (error) => {
    fault2 = error;
  });
  const bytes = yield* streamItems(pieces2, origin, request);
  if (fault2 !== null) {
    yield { kind: "problem", what: name ?? standardInput, reason: reasonOf(fault2) };
  }
  yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes };
}
function reasonOf(fault2) {
  if (fault2 instanceof BrleaksError) return errorReason(fault2);
  return { code: "unreadable", detail: fault2.code ?? "an error" };
}
async function* untilStopped(stream4, signal, onFault) {
  const iterator = stream4[Symbol.asyncIterator]();
  let stop = () => {
  };
  const stopped = new Promise((resolve12) => {
    stop = () => resolve12(null);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), stopped]);
      if (next === null || next.done === true) break;
      yield next.value;
    }
  } catch (error) {
    onFault(error ?? new Error("broke off"));
  } finally {
    signal.removeEventListener("abort", stop);
    Promise.resolve(iterator.return?.()).catch(() => {
    });
  }
}

// src/sources/submodules.ts
init_model();

// src/sources/part-tracer.ts
function joinTracers(main, submodules) {
  if (submodules.length === 0 || main.source.tracer === null) return main.source.tracer;
  const { tracer } = main.source;
  const parts5 = [main, ...submodules];
  const holderOf2 = (oid) => parts5.find((part) => part.holds(oid)) ?? main;
  return {
    facts: () => tracer.facts(),
    trace: async (keys) => {
      const objects = /* @__PURE__ */ new Map();
      const answers = [];
      for (const part of parts5) {
        const own = keys.map((oids) => oids.filter((oid) => holderOf2(oid) === part));
        if (own.every((oids) => oids.length === 0) || part.source.tracer === null) continue;
        const traces = await part.source.tracer.trace(own);
        for (const [oid, traced2] of traces.objects) objects.set(oid, inPart(traced2, part));
        answers.push(traces.keys);
      }
      return { objects, keys: keys.map((_, i) => onlyAnswer(answers, i)) };
    }
  };
}
function onlyAnswer(answers, key) {
  const known5 = answers.flatMap((answer) => answer[key] ?? []);
  return known5.length === 1 ? known5[0] ?? null : null;
}
function inPart(traced2, { name }) {
  if (name === "") return traced2;
  const paths = traced2.paths.map((path) => ({
    ...path,
    path: `${name}/${path.path}`,
    ...path.rawPath === void 0 ? {} : { rawPath: `${name}/${path.rawPath}` }
  }));
  return { ...traced2, paths };
}

// src/sources/whole-history.ts
init_model();

// src/sources/lfs.ts
import { closeSync as closeSync7 } from "node:fs";
init_model();

// src/sources/open-file-items.ts
import { readSync as readSync7 } from "node:fs";
function* openFileItems({ file, size }, origin, { needles, allowance }, buffer = windowBuffer()) {
  const input = fileInput(file, size);
  const format2 = allowance.isOn ? recognise(input.read(0, firstBytes2)) : null;
  if (format2 !== null) {
    yield containerItem(origin, format2, input);
    return size;
  }
  let bytes = 0;
  const read2 = (into) => {
    const count3 = readSync7(file, into, 0, into.length, bytes);
    bytes += count3;
    return count3;
  };
  for (const chunk of windowsOf(read2, origin, buffer)) {
    if (holdsNeedle(chunk.bytes, needles)) yield chunk;
  }
  return bytes;
}

// src/sources/lfs.ts
var namedPointers2 = 5;
function* lfsItems({ layout, signal }, pointers, request) {
  const { contents, unlisted: unlisted2 } = listLfs(layout);
  for (const { path, reason } of unlisted2) {
    yield { kind: "problem", what: path, reason: { code: "unlistable", detail: reason } };
  }
  for (const content2 of contents) {
    if (signal.aborted) return;
    const path = lfsPath(layout, content2);
    const pointer2 = pointers.get(content2);
    const origin = pointer2 === void 0 ? {
      source: "file",
      ...pathFromBytes(Buffer.from(keptAt(content2))),
      object: null
    } : { source: "blob", path: null, object: pointer2 };
    yield* fileItems(path, origin, request);
  }
  const here = new Set(contents);
  const missing2 = [...pointers].filter(([content2]) => !here.has(content2)).map(([, oid]) => oid);
  if (missing2.length > 0) yield absentContents(missing2);
}
function keptAt(content2) {
  return `.git/lfs/objects/${content2.slice(0, 2)}/${content2.slice(2, 4)}/${content2}`;
}
function* fileItems(path, origin, request) {
  let opened2;
  try {
    opened2 = openRegular(path);
  } catch (error) {
    const reason = { code: "unreadable", detail: codeOf2(error) };
    yield { kind: "problem", what: path, reason };
    return;
  }
  try {
    const bytes = yield* openFileItems(opened2, origin, request);
    yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes };
  } catch (error) {
    yield {
      kind: "problem",
      what: path,
      reason: { code: "interrupted-read", detail: codeOf2(error) }
    };
  } finally {
    closeSync7(opened2.file);
  }
}
function absentContents(oids) {
  const named3 = oids.slice(0, namedPointers2).map((oid) => oid.slice(0, 10));
  const more3 = oids.length > named3.length ? ", …" : "";
  const what = `${oids.length} Git LFS ${oids.length === 1 ? "file" : "files"} (pointers ${named3.join(", ")}${more3})`;
  return { kind: "problem", what, reason: { code: "lfs-content" } };
}

// src/sources/remaining-objects.ts
async function* remainingItems(history, remaining, request) {
  const { git, plan } = history;
  const { missing: missing2, namedAt, deferred, pointers } = remaining;
  const unreadable4 = await objectsOfUnreadablePacks(git, plan);
  for (const problem3 of unreadable4.problems) yield { kind: "problem", ...problem3 };
  const read2 = /* @__PURE__ */ new Set([...deferred, ...unreadable4.oids]);
  const isKnown2 = (oid) => read2.has(oid) || isBuiltIn(oid) || isPlanned(plan, oid);
  const visit = (object) => {
    const { oid: own, type, bytes } = object;
    const content2 = lfsContent(object);
    if (content2 !== null) pointers.set(content2, own);
    for (const oid of referencesOf(type, bytes, plan.idBytes)) if (!isKnown2(oid)) missing2.add(oid);
  };
  yield* readThroughGit(git, new Set(read2), request, visit);
  const added = new AddedObjects(git, plan, read2);
  for (let oids = await added.next(); oids !== null; oids = await added.next()) {
    for (const oid of oids) read2.add(oid);
    yield* readThroughGit(git, new Set(oids), request, visit);
  }
  if (!added.settled) yield stillMoving;
  const removeFound = (oid) => {
    missing2.delete(oid);
    namedAt.delete(oid);
  };
  for (const oid of [...missing2, ...namedAt.keys()]) if (isKnown2(oid)) removeFound(oid);
  for (let oids = await unlistedObjects(history, remaining); oids.length > 0; ) {
    for (const oid of oids) {
      read2.add(oid);
      removeFound(oid);
    }
    yield* readThroughGit(git, new Set(oids), request, visit);
    oids = await unlistedObjects(history, remaining);
  }
  yield* lfsItems(git, pointers, request);
  yield* await missingItems(history, remaining);
}
var stillMoving = {
  kind: "problem",
  what: "objects of this repository",
  reason: { code: "moving" }
};
async function unlistedObjects({ git, plan }, { missing: missing2, namedAt }) {
  if (plan.listing.special.length > 0) return [];
  return presentObjects(git, /* @__PURE__ */ new Set([...git.partial ? [] : missing2, ...namedAt.keys()]));
}
async function missingItems({ git, plan }, { missing: missing2, namedAt }) {
  const problems2 = [...namedAt].map(([oid, place]) => missingProblem(oid, place));
  if (missing2.size === 0) return problems2;
  const isExplained = git.partial || plan.looped || plan.listing.special.length > 0;
  const oids = isExplained ? missing2 : await reachableOf(git, missing2);
  for (const oid of oids) if (!namedAt.has(oid)) problems2.push(missingProblem(oid));
  if (git.partial) {
    problems2.push({ kind: "problem", what: "partial clone", reason: { code: "partial-clone" } });
  }
  return problems2;
}
function missingProblem(oid, place) {
  return { kind: "problem", what: `object ${oid}`, reason: { code: "missing", detail: place } };
}
async function reachableOf(git, missing2) {
  try {
    return await missingObjects(git);
  } catch (error) {
    if (git.signal.aborted) throw error;
    return missing2;
  }
}

// src/sources/side-files.ts
init_model();
import {
  closeSync as closeSync8,
  constants as constants6,
  fstatSync as fstatSync4,
  lstatSync as lstatSync14,
  openSync as openSync4,
  readdirSync as readdirSync14,
  readlinkSync as readlinkSync5,
  readSync as readSync8
} from "node:fs";
import { basename } from "node:path";
var usualLimits = { files: 5e4, bytes: 1024 * 1024 * 1024 };
var openFlags3 = constants6.O_RDONLY | (constants6.O_NOFOLLOW ?? 0) | (constants6.O_NONBLOCK ?? 0);
var readElsewhere = /^(?:objects|refs|reftable|modules|index|sharedindex\..*)$/;
var lineFiles = /^(?:HEAD|packed-refs|logs\/.*)$/;
var readLine = /^(?:[0-9a-f]{40,64} [0-9a-f]{40,64} .*|[0-9a-f]{40,64}(?: refs\/.*)?|ref: refs\/.*|)$/;
var otherPrograms = /^(?:lfs|svn|annex)$/;
function* sideFileItems({ layout }, { needles, signal }, limits2 = usualLimits) {
  const { commonDir, root } = layout;
  const prefix = root !== null || basename(commonDir) === ".git" ? ".git/" : "";
  const reader2 = new SideReader(prefix, needles, limits2);
  for (const found of walk2(Buffer.from(commonDir), prefix)) {
    if (signal.aborted) return;
    if ("kind" in found) yield found;
    else yield* reader2.read(found);
  }
  yield* reader2.close();
}
function* walk2(commonDir, prefix) {
  const folders = [
    { location: commonDir, path: Buffer.alloc(0) }
  ];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    let entries;
    try {
      entries = readdirSync14(folder.location, { withFileTypes: true, encoding: "buffer" });
    } catch (error) {
      const { code = "an error" } = error;
      if (code !== "ENOENT") {
        const what = prefix + pathFromBytes(folder.path).path;
        yield { kind: "problem", what, reason: { code: "unlistable", detail: code } };
      }
      continue;
    }
    for (const entry of entries) {
      const path = folder.path.length === 0 ? entry.name : join21(folder.path, entry.name);
      const inGitDirectory = withinGitDirectory(path);
      if (readElsewhere.test(inGitDirectory)) continue;
      const location3 = join21(folder.location, entry.name);
      if (!entry.isDirectory()) yield { location: location3, path, entry };
      else if (otherPrograms.test(inGitDirectory))
        yield skippedPath("program-data", prefix + path.toString("utf8"));
      else folders.push({ location: location3, path });
    }
  }
}
function join21(folder, name) {
  return Buffer.concat([folder, Buffer.from("/"), name]);
}
function withinGitDirectory(path) {
  return path.toString("latin1").replace(/^worktrees\/[^/]+\//, "");
}
function skippedPath(code, path) {
  return { kind: "tally", outcome: "skipped", code, count: 1, path };
}
var SideReader = class {
  #prefix;
  #needles;
  #limits;
  #buffer = null;
  #files = 0;
  #bytes = 0;
  #beyond = 0;
  constructor(prefix, needles, limits2) {
    this.#prefix = prefix;
    this.#needles = needles;
    this.#limits = limits2;
  }
  *read(file) {
    const named3 = pathFromBytes(Buffer.concat([Buffer.from(this.#prefix), file.path]));
    const origin = { source: "file", ...named3, object: null };
    const ofRef = lineFiles.test(withinGitDirectory(file.path));
    if (!ofRef && holdsNeedle(file.path, this.#needles)) {
      yield nameChunk({ ...origin, source: "file-name" }, file.path);
    }
    try {
      if (file.entry.isSymbolicLink()) yield* this.#readLink(file, origin);
      else if (lstatSync14(file.location).isFile()) yield* this.#readFile(file, origin, ofRef);
      else if (!file.entry.isSocket()) yield skippedPath("special-file", named3.path);
    } catch (error) {
      const { code = "an error" } = error;
      if (code === "ENOENT") return;
      yield { kind: "problem", what: named3.path, reason: { code: "unreadable", detail: code } };
    }
  }
  *close() {
    const [count3, bytes] = [this.#files, this.#bytes];
    yield { kind: "tally", outcome: "read", unit: "file", count: count3, bytes };
    if (this.#beyond === 0) return;
    const { files, bytes: mostBytes2 } = this.#limits;
    const detail = `${files} files and ${mostBytes2} bytes beside objects and refs`;
    const reason = { code: "too-many-files", detail };
    yield { kind: "problem", what: `${this.#beyond} files in the git directory`, reason };
  }
  *#readLink(file, origin) {
    const target = readlinkSync5(file.location, { encoding: "buffer" });
    if (holdsNeedle(target, this.#needles)) yield nameChunk(origin, target);
  }
  *#readFile(file, origin, ofRef) {
    const descriptor2 = openSync4(file.location, openFlags3);
    try {
      const stat = fstatSync4(descriptor2);
      if (!stat.isFile()) {
        yield skippedPath("special-file", origin.path ?? "");
        return;
      }
      if (this.#files >= this.#limits.files || this.#bytes + stat.size > this.#limits.bytes) {
        this.#beyond++;
        return;
      }
      this.#files++;
      for (const chunk of this.#chunks(descriptor2, stat.size, origin)) {
        if (!holdsNeedle(chunk.bytes, this.#needles)) continue;
        if (ofRef) yield* otherLines(chunk, this.#needles);
        else yield chunk;
      }
    } finally {
      closeSync8(descriptor2);
    }
  }
  /** Reads up to the size at opening: a file that is being written might never end. */
  #chunks(descriptor2, size, origin) {
    this.#buffer ??= windowBuffer();
    let at = 0;
    return windowsOf(
      (into) => {
        const count3 = readSync8(descriptor2, into, 0, Math.min(into.length, size - at), at);
        at += count3;
        this.#bytes += count3;
        return count3;
      },
      origin,
      this.#buffer
    );
  }
};
function* otherLines(chunk, needles) {
  for (const line of chunk.bytes.toString("latin1").split("\n")) {
    const bytes = Buffer.from(line, "latin1");
    if (!readLine.test(line) && holdsNeedle(bytes, needles)) {
      yield nameChunk(chunk.origin, bytes);
    }
  }
}

// src/sources/whole-history.ts
function wholeHistorySource(history, label, jobs, readPlan) {
  const { git, plan } = history;
  const notices = borrowedObjects(git);
  return {
    label,
    notices,
    tracer: canWalk(plan) ? repositoryTracer(git) : noTracer,
    items: (request) => items7(history, readPlan(plan, jobs), notices, request),
    progress: () => ({
      total: plan.objects,
      done: plan.packs.reduce((sum2, pack) => sum2 + Atomics.load(pack.counters, 1), 0)
    }),
    close: () => git.close()
  };
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
  facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null })
};
async function* items7(history, shares, notices, request) {
  const { objects, repeated } = history.plan;
  yield* limitItems(history);
  const remaining = {
    deferred: /* @__PURE__ */ new Set(),
    missing: /* @__PURE__ */ new Set(),
    namedAt: /* @__PURE__ */ new Map(),
    pointers: /* @__PURE__ */ new Map()
  };
  const names2 = collect(nameItems(history, request.needles, remaining.namedAt));
  names2.catch(() => {
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
    else if (item.kind === "no-memory") notices.push(noMemory);
    else {
      accounted += countsObjects(item) ? item.count : 0;
      yield item;
    }
  }
  yield* await names2;
  if (request.signal.aborted) return;
  if (accounted < objects + repeated) yield unaccounted(objects + repeated - accounted);
  if (repeated > 0) {
    yield { kind: "tally", outcome: "read", unit: "object", count: -repeated, bytes: 0 };
  }
  yield* remainingItems(history, remaining, request);
}
function countsObjects(item) {
  if (item.kind !== "tally" || item.outcome !== "read") return false;
  return item.unit === "object" || item.unit === "commit";
}
var noMemory = 'objects were read through git, which takes longer: the address space is too small for the memory of WebAssembly (see "ulimit -v")';
function unaccounted(count3) {
  const what = count3 === 1 ? "1 object" : `${count3} objects`;
  return { kind: "problem", what, reason: { code: "uncounted-objects" } };
}
async function collect(items8) {
  const collected = [];
  for await (const item of items8) collected.push(item);
  return collected;
}

// src/sources/submodules.ts
async function repositoryAndSubmodules(git, label, jobs, readPlan) {
  const open4 = async (opened2, name) => {
    const plan = await planObjects(opened2.objectFolders, opened2.idBytes);
    const source = wholeHistorySource({ git: opened2, plan }, label, jobs, readPlan);
    return { name, source, holds: (oid) => isPlanned(plan, oid) };
  };
  const main = await open4(git, "");
  const { submodules, failed } = listSubmodules(git.layout);
  const problems2 = failed.map((unread3) => ({ kind: "problem", ...unread3 }));
  const others = [];
  for (const { name, folder } of submodules) {
    let inner = null;
    try {
      inner = await openRepository(folder, { signal: git.signal });
      others.push(await open4(inner, name));
    } catch (error) {
      inner?.close();
      if (!(error instanceof BrleaksError)) {
        for (const { source } of others) source.close();
        throw error;
      }
      problems2.push({ kind: "problem", what: `submodule ${name}`, reason: errorReason(error) });
    }
  }
  return joined2(main, others, problems2);
}
function joined2(main, submodules, problems2) {
  const parts5 = [main, ...submodules];
  return {
    label: main.source.label,
    tracer: joinTracers(main, submodules),
    // More notices may be added while it is read.
    get notices() {
      const read2 = submodules.map(
        ({ name }) => `the repository of submodule ${name} is read as well`
      );
      return [...read2, ...new Set(parts5.flatMap(({ source }) => source.notices))];
    },
    items: async function* (request) {
      yield* problems2;
      for (const part of parts5) yield* itemsOf(part, request);
    },
    progress: () => ({
      total: sum(parts5, ({ total: total2 }) => total2),
      done: sum(parts5, ({ done }) => done)
    }),
    close: () => {
      for (const { source } of parts5) source.close();
    }
  };
}
function sum(parts5, count3) {
  return parts5.reduce(
    (all, { source }) => all + count3(source.progress() ?? { total: 0, done: 0 }),
    0
  );
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

// src/sources/open-source.ts
async function openSource(target, options) {
  switch (target.kind) {
    case "files":
      return filesSource(target);
    case "stdin":
      return stdinSource(target.stream, target.name);
    case "message":
      return messageSource(target.text);
    case "history":
    case "staged":
    case "push":
      return openInRepository(target, options);
  }
}
async function openInRepository(target, { readPlan, signal }) {
  const hook = target.kind === "history" ? {} : target.environment;
  let git;
  try {
    git = openedIn(target) ?? await openRepository(target.repository, { hook, signal });
  } catch (error) {
    if (!(error instanceof BrleaksError) || error.code !== "git-failed") throw error;
    return unreadableSource(target.repository, errorReason(error));
  }
  try {
    return await sourceOf(git, target, readPlan);
  } catch (error) {
    git.close();
    throw error;
  }
}
async function sourceOf(git, target, readPlan) {
  const label = target.repository;
  if (target.kind === "staged") return stagedSource(git, label);
  if (target.kind === "push") return pushSource(git, label, target.push);
  const { ranges, since, jobs } = target;
  if (ranges.length > 0 || since !== null) return rangeSource(git, label, ranges, since);
  return repositoryAndSubmodules(git, label, jobs, readPlan);
}
function openedIn(target) {
  const opened2 = target.kind === "history" ? target.opened : void 0;
  return opened2 instanceof Git ? opened2.shared : null;
}
function unreadableSource(label, reason) {
  return plainSource(label, async function* () {
    yield { kind: "problem", what: label, reason };
  });
}

// src/known/known-key-matcher.ts
import { resolve as resolve7 } from "node:path";
init_model();
var KnownKeyMatcher = class _KnownKeyMatcher {
  known;
  used = /* @__PURE__ */ new Set();
  #byFingerprint;
  #patterns;
  /** Folder that paths of files are relative to; null if no files were read. */
  #base;
  #redact;
  constructor({ known: known5, targets, redact: redact2 }, patterns) {
    this.known = known5;
    this.#patterns = patterns;
    this.#base = baseOfFiles(targets);
    this.#redact = redact2;
    const byFingerprint2 = /* @__PURE__ */ new Map();
    for (const entry of known5.entries) {
      if (entry.fingerprint === null) continue;
      byFingerprint2.set(entry.fingerprint, [...byFingerprint2.get(entry.fingerprint) ?? [], entry]);
    }
    this.#byFingerprint = byFingerprint2;
  }
  static async open(context3) {
    const { entries, root } = context3.known;
    const patterns = [];
    const written = entries.filter((entry) => entry.pattern !== null);
    const options = { foldsCase: written.length > 0 && root !== null && foldsCase(root) };
    for (const entry of written) {
      if (entry.pattern === null) continue;
      patterns.push([await pathFilter([entry.pattern], [], options), entry]);
    }
    return new _KnownKeyMatcher(context3, patterns);
  }
  byFingerprint(fingerprint) {
    return this.#firstValid(this.#byFingerprint.get(fingerprint) ?? []);
  }
  bySighting(sighting) {
    const paths = this.#rootPaths(sighting);
    const matching = this.#patterns.filter(([matches]) => matches(paths));
    const entries = matching.map(([, entry]) => entry);
    return this.#byComment(sighting.allowComments) ?? this.#firstValid(entries);
  }
  /** The first entry that has not expired. All of them count as used: an expired entry is not an unused one. */
  #firstValid(entries) {
    let first11 = null;
    for (const entry of entries) {
      this.used.add(entry);
      if (isExpired(entry, this.known)) continue;
      first11 ??= { by: entry.by, reason: this.#masked(entry.reason), expires: entry.expires };
    }
    return first11;
  }
  #byComment(comments) {
    if (!this.known.inline) return null;
    const honoured = comments.find((comment2) => isHonoured(comment2, this.known));
    if (honoured === void 0) return null;
    return { by: "inline", reason: this.#masked(honoured.reason), expires: null };
  }
  #masked(reason) {
    return reason === null ? null : this.#redact(reason);
  }
  /** The path of a file; for an entry of a container, also the paths of the containers that it is in. */
  #rootPaths(sighting) {
    const { path, container } = sighting;
    const root = this.#rootPath(sighting);
    if (container === void 0) return root === null ? [] : [root];
    const levels = (path ?? "").slice(container?.length ?? 0).split("!");
    return levels.map((_, index) => `${root ?? ""}${levels.slice(0, index + 1).join("!")}`);
  }
  /** Patterns are relative to the root of the tree; so are most paths. */
  #rootPath(sighting) {
    const { object, ref, source } = sighting;
    const path = filePath(sighting);
    if (path === null || path === "") return null;
    const fromGit = object !== null || ref !== void 0 || source === "index";
    const { root } = this.known;
    if (fromGit || root === null || this.#base === null || this.#base === root) return path;
    return pathBelow(root, resolve7(this.#base, path));
  }
};
function isHonoured({ tool }, known5) {
  return tool === "brleaks" || known5.foreignMarks.includes(tool);
}
function isExpired(entry, known5) {
  return entry.expires !== null && entry.expires < known5.today;
}
function baseOfFiles(targets) {
  const files = targets.find((target) => target.kind === "files");
  return files === void 0 ? null : reportBase(files.paths, files.cwd) ?? files.cwd;
}

// src/known/suppress-notices.ts
var placesNamed = 3;
function liveNotices(results, { allowLive }) {
  if (allowLive) return [];
  return results.flatMap(({ finding, overruled }) => {
    if (overruled === null) return [];
    const what = `${finding.secret} is suppressed (${overruled.by}), but was verified live`;
    return [`${what}, so it is reported; to suppress live keys as well: --allow-live`];
  });
}
function reasonNotices(findings) {
  const places = findings.flatMap((finding) => finding.sightings).filter(({ suppressed }) => suppressed?.by === "inline" && suppressed.reason === null);
  if (places.length === 0) return [];
  const comments = count2(places.length, "allow comment has", "allow comments have");
  return [`${comments} no reason (${named2(places)}); write brleaks:allow REASON`];
}
function ignoredCommentNotices(findings, known5) {
  const open4 = findings.filter((finding) => finding.suppressed === null);
  const places = open4.flatMap((finding) => finding.sightings);
  const commented = (test) => places.filter((place) => place.suppressed === null && place.allowComments.some(test));
  if (!known5.inline) {
    const own = commented((comment2) => isHonoured(comment2, known5));
    if (own.length === 0) return [];
    const comments2 = count2(own.length, "allow comment was", "allow comments were");
    return [`${comments2} ignored (--no-inline-ignore): ${named2(own)}`];
  }
  const foreign2 = commented((comment2) => !isHonoured(comment2, known5));
  if (foreign2.length === 0) return [];
  const tools = new Set(foreign2.flatMap((place) => place.allowComments.map(({ tool }) => tool)));
  tools.delete("brleaks");
  const comments = count2(foreign2.length, "allow comment", "allow comments");
  const options = [...tools].sort().map((tool) => `--foreign-marks ${tool}`);
  return [
    `${comments} of other scanners ignored (${named2(foreign2)}); to honour them: ${options.join(" ")}`
  ];
}
function staleNotices(stale) {
  return ["expired", "unused"].flatMap((state) => {
    const own = stale.filter((known5) => known5.state === state).map(({ entry }) => entry);
    if (own.length === 0) return [];
    const shown2 = own.slice(0, placesNamed).map((entry) => {
      const what = entry.pattern ?? entry.redacted ?? entry.fingerprint?.slice(0, 12) ?? "";
      const since = state === "expired" ? `, ${entry.expires}` : "";
      return `${entry.file}:${entry.line} ${what}${since}`;
    });
    const more3 = own.length > shown2.length ? ` and ${own.length - shown2.length} more` : "";
    const advice = state === "unused" ? "remove them (brleaks baseline --prune)" : "their keys are reported again";
    const entries = count2(own.length, `known entry is ${state}`, `known entries are ${state}`);
    return [`${entries}: ${shown2.join("; ")}${more3}; ${advice}`];
  });
}
function named2(places) {
  const all = places.map(
    ({ path, source, line }) => `${path ?? source}${line === null ? "" : `:${line}`}`
  );
  const distinct = [...new Set(all)];
  const shown2 = distinct.slice(0, placesNamed);
  const more3 = distinct.length - shown2.length;
  return more3 > 0 ? `${shown2.join(", ")} and ${more3} more` : shown2.join(", ");
}
function count2(number5, singular, plural) {
  return `${number5} ${number5 === 1 ? singular : plural}`;
}

// src/known/suppress.ts
async function suppress(findings, context3) {
  const { known: known5 } = context3;
  const matcher = await KnownKeyMatcher.open(context3);
  const results = findings.map((finding) => suppressOne(finding, matcher));
  const marked = results.map(({ finding }) => finding);
  const stale = staleEntries(known5, matcher.used, context3);
  return {
    findings: marked,
    notices: [
      ...liveNotices(results, known5),
      ...reasonNotices(marked),
      ...ignoredCommentNotices(marked, known5),
      ...staleNotices(stale)
    ],
    stale
  };
}
function suppressOne(finding, matcher) {
  const byFingerprint2 = matcher.byFingerprint(finding.fingerprint);
  const bySighting = finding.sightings.map((sighting) => matcher.bySighting(sighting));
  const first11 = bySighting.find((suppression2) => suppression2 !== null) ?? null;
  const everywhere = finding.sightingsOmitted === 0 && bySighting.every((suppression2) => suppression2 !== null);
  const suppressed = byFingerprint2 ?? (everywhere ? first11 : null);
  const isLive = finding.verification.status === "live" && !matcher.known.allowLive;
  if (isLive) return { finding, overruled: suppressed ?? first11 };
  const [firstSighting, ...others] = finding.sightings.map((sighting, index) => ({
    ...sighting,
    suppressed: bySighting[index] ?? null
  }));
  if (firstSighting === void 0) return { finding, overruled: null };
  const sightings = [firstSighting, ...others];
  return { finding: { ...finding, suppressed, sightings }, overruled: null };
}
function staleEntries(known5, used, context3) {
  const read2 = context3.complete && !known5.narrowed ? scopesRead(context3) : [];
  return known5.entries.flatMap((entry) => {
    if (isExpired(entry, known5)) return [{ state: "expired", entry }];
    const scope = entry.by === "baseline" ? known5.baselineScope : null;
    const whole = (scope ?? ["files", "history"]).every((kind) => read2.includes(kind));
    return whole && !used.has(entry) ? [{ state: "unused", entry }] : [];
  });
}
function scopesRead({ known: known5, targets }) {
  const { root } = known5;
  if (root === null) return [];
  const files = targets.some(
    (target) => target.kind === "files" && target.paths.some((path) => isSameFolder(resolve8(target.cwd, path), root))
  );
  const history = targets.some(
    (target) => target.kind === "history" && target.ranges.length === 0 && target.since === null
  );
  return [...files ? ["files"] : [], ...history ? ["history"] : []];
}

// src/config/settings.ts
init_model();

// src/config/config-file.ts
import { posix as posix2 } from "node:path";

// src/config/options/spec.ts
var commandNames = [
  "scan",
  "git",
  "stdin",
  "audit",
  "verify",
  "baseline",
  "config",
  "hook",
  "rules",
  "completion"
];
var scanCommands = ["scan", "git", "stdin", "audit"];
var checkCommands = [...scanCommands, "verify"];
var treeCommands = ["scan", "audit", "baseline"];
var configuredCommands = [...scanCommands, "hook", "baseline", "config"];
var searchCommands = [...scanCommands, "hook"];
var reportCommands = [...searchCommands, "verify"];

// src/config/options/findings.ts
var findingOptions = [
  {
    name: "config",
    alias: "c",
    type: "text",
    value: "FILE",
    defaultText: "brleaks.config.json, .jsonc, .yaml or .yml at the root",
    help: "Read the configuration from FILE",
    details: 'The file is JSON, JSON with comments, or YAML, by its extension. "brleaks config init" writes one to start from.',
    group: "Configuration",
    commands: configuredCommands
  },
  {
    name: "no-config",
    type: "flag",
    help: "Ignore configuration, baseline and ignore files of the scanned tree",
    details: "Files named with --config, --baseline or --ignore-file are still read.",
    group: "Configuration",
    commands: [...scanCommands, "hook", "config"]
  },
  {
    name: "rules",
    type: "text",
    value: "FILE",
    help: "Add the rules in FILE to the built-in ones",
    details: 'FILE is JSON and follows rules/rule.schema.json. Check it with "brleaks rules check FILE".',
    group: "Configuration",
    commands: [...reportCommands, "baseline", "rules"],
    inFile: true
  },
  {
    name: "min-confidence",
    type: "text",
    choices: ["low", "medium", "high"],
    default: "low",
    help: "Omit findings below this confidence",
    details: "Confidence rates how likely a match is a real key, from its shape and its context. Omitted matches are counted; --show-filtered lists them.",
    group: "Findings and exit status",
    commands: [...searchCommands, "baseline"],
    inFile: true
  },
  {
    name: "fail-on",
    type: "text",
    choices: ["any", "live"],
    default: "any",
    help: "Which keys make the exit status 1",
    details: 'With "live", only keys that --verify shows to be live count. A key whose status is unknown then makes the scan incomplete (exit status 3).',
    group: "Findings and exit status",
    commands: checkCommands
  },
  {
    name: "exit-zero",
    type: "flag",
    help: "Exit with status 0 even if keys are found",
    details: "An incomplete scan still ends with status 3.",
    group: "Findings and exit status",
    commands: checkCommands
  },
  {
    name: "time-budget",
    type: "seconds",
    value: "SECONDS",
    help: "run: stop reading after SECONDS and refuse what was not read",
    details: "For servers that end a hook after some seconds. Fractions are allowed, such as 4.5.",
    group: "Findings and exit status",
    commands: ["hook"]
  },
  {
    name: "allow-incomplete",
    type: "flag",
    help: "run: accept an incomplete scan in which no key was found",
    details: "By default, a hook refuses a commit or push that it could not read completely. A note on standard error names what was not read.",
    group: "Findings and exit status",
    commands: ["hook"]
  }
];

// src/config/options/input.ts
init_model();
var inputOptions = [
  {
    name: "include",
    type: "list",
    value: "GLOB",
    help: "Read only files that match GLOB",
    details: "May be repeated. A pattern without a slash matches file names in every folder. Quote it, so that the shell does not expand it.",
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "exclude",
    type: "list",
    value: "GLOB",
    help: "Skip files that match GLOB",
    details: "May be repeated, and overrides --include. A pattern that ends in a slash matches folders. The report counts the skipped files.",
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "no-gitignore",
    type: "flag",
    help: "Also read files that git ignores",
    details: "By default, a scan inside of a git work tree reads the files that git tracks or would add.",
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "include-git-dir",
    type: "flag",
    help: "Also read the .git folder of a work tree, as files",
    details: 'This finds keys in hooks and in the configuration of git. For the history itself, use "brleaks git" or "brleaks audit".',
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "max-size",
    type: "bytes",
    value: "BYTES",
    defaultText: "no limit",
    help: "Skip files larger than BYTES, such as 500K, 10M or 2G",
    details: "A skipped file makes the scan incomplete (exit status 3 if no key is found). Units are powers of 1024.",
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "range",
    type: "list",
    value: "A..B",
    help: "Scan commits in B that are not in A",
    details: "May be repeated. A...B scans the commits of B since its merge base with A; a single revision scans that commit.",
    group: "Input",
    commands: ["git"]
  },
  {
    name: "since",
    type: "text",
    value: "DATE",
    help: "Scan commits since DATE",
    details: 'DATE is a date that git understands, such as 2026-01-31 or "2 weeks ago".',
    group: "Input",
    commands: ["git"]
  },
  {
    name: "staged",
    type: "flag",
    help: "Scan what is staged for the next commit",
    details: "Content and configuration are read from the index, because that is what will be committed. Cannot be combined with --range or --since.",
    group: "Input",
    commands: ["git"]
  },
  {
    name: "stdin-path",
    type: "text",
    value: "NAME",
    defaultText: "standard input",
    help: "Name of standard input in reports",
    details: "Useful for logs and for editors that pass the content of a file.",
    group: "Input",
    commands: ["stdin", "scan"]
  },
  {
    name: "no-decode",
    type: "flag",
    help: "Search only plain text, not encodings",
    details: "By default, base64, hexadecimal, escapes, split string literals and other encodings are decoded and searched as well.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "decode-depth",
    type: "count",
    value: "N",
    default: 5,
    help: "Decode at most N encodings within each other",
    details: "Base64 of JSON that holds base64 needs 2. With 0, nothing is decoded, as with --no-decode.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-depth",
    type: "count",
    value: "N",
    default: defaultContainerLimits.depth,
    help: "Open at most N archives and compressed files within each other",
    details: "A tar in a gzip needs 2. With 0, archives and compressed files are not opened, only searched as they are.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-expand",
    type: "bytes",
    value: "BYTES",
    default: defaultContainerLimits.expand,
    help: "Read at most BYTES out of one archive, such as 500M or 10G",
    details: "In addition to --max-depth times the size of the archive itself. What is left makes the scan incomplete. Units are powers of 1024.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-ratio",
    type: "count",
    value: "N",
    default: defaultContainerLimits.ratio,
    help: "Read at most N bytes out of each byte of an archive",
    details: "Applies beyond the first 10 MB, and stops archives that were made to exhaust a scanner. What is left makes the scan incomplete.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "jobs",
    alias: "j",
    type: "count",
    value: "N",
    defaultText: "automatic",
    help: "Threads for history scans",
    details: "Only packs of a history are read with several threads; files are read by one.",
    group: "Input",
    commands: scanCommands
  },
  {
    name: "global",
    type: "flag",
    help: "install, uninstall, status: use the hooks of every repository of this user",
    details: "Uses the folder that the user-wide setting core.hooksPath names instead of the hooks of this repository.",
    group: "Input",
    commands: ["hook"]
  }
];

// src/config/options/known-keys.ts
init_model();
var knownKeyOptions = [
  {
    name: "baseline",
    type: "text",
    value: "FILE",
    defaultText: "brleaks.baseline.json at the root",
    help: "Suppress the keys listed in FILE",
    details: '"brleaks baseline" writes this file. Suppressed keys stay in every report and do not change the exit status.',
    group: "Known keys",
    commands: configuredCommands,
    inFile: true
  },
  {
    name: "ignore-file",
    type: "text",
    value: "FILE",
    defaultText: ".brleaksignore at the root",
    help: "Suppress the keys at the paths and with the fingerprints in FILE",
    details: "One pattern or fingerprint per line, with # for comments. Keys in these files are still found and reported as suppressed.",
    group: "Known keys",
    commands: configuredCommands,
    inFile: true
  },
  {
    name: "no-inline-ignore",
    type: "flag",
    help: "Ignore brleaks:allow and other allow comments next to a key",
    details: "For audits in which every key must count.",
    group: "Known keys",
    commands: configuredCommands,
    inFile: true
  },
  {
    name: "foreign-marks",
    type: "list",
    value: "TOOL",
    choices: foreignMarks,
    help: "Also accept another scanner's allow comments",
    details: "May be repeated. Example: --foreign-marks gitleaks accepts gitleaks:allow.",
    group: "Known keys",
    commands: configuredCommands,
    inFile: true
  },
  {
    name: "allow-live",
    type: "flag",
    help: "Allow keys that were verified as live to be suppressed",
    details: "By default, a key that --verify shows to be live counts even if it is suppressed.",
    group: "Known keys",
    commands: configuredCommands
  },
  {
    name: "allow-comments",
    type: "flag",
    help: "run pre-receive: accept brleaks:allow comments in the pushed lines",
    details: "By default they do not count on a server, because the push itself contains them.",
    group: "Known keys",
    commands: ["hook"]
  },
  {
    name: "scope",
    type: "text",
    choices: ["files", "history", "all"],
    default: "all",
    help: "What to scan for the baseline",
    details: "The baseline records its scope; --prune requires a scan of all of it.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "accept-all",
    type: "flag",
    help: "Add every key that is found, without asking",
    details: "Requires --reason. Use it where there is no terminal, or to adopt brleaks.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "reason",
    type: "text",
    value: "TEXT",
    help: "Why the keys are known, for new entries",
    details: "Keys in the text are masked.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "owner",
    type: "text",
    value: "NAME",
    help: "Who is responsible for the keys, for new entries",
    details: "A person, a team or an address.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "expires",
    type: "text",
    value: "DATE",
    help: "Last day on which new entries apply, such as 2027-01-31",
    details: "After that day the keys count again.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "added-by",
    type: "text",
    value: "NAME",
    defaultText: "GIT_AUTHOR_NAME, else USER",
    help: "Who adds the entries",
    details: "Recorded with each new entry.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "prune",
    type: "flag",
    help: "Remove entries that are expired or whose key is no longer found",
    details: "Requires a complete scan of everything that the baseline covers.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "import",
    type: "list",
    value: "FILE",
    help: "Add the keys that another scanner ignored or reported in FILE",
    details: "May be repeated. FILE is a .gitleaksignore, or a report of gitleaks, trufflehog or detect-secrets. Locations where no key is found are listed.",
    group: "Known keys",
    commands: ["baseline"]
  }
];

// src/config/options/output.ts
var outputOptions = [
  {
    name: "format",
    alias: "f",
    type: "text",
    value: "FORMAT",
    default: "text",
    help: "Format of standard output",
    details: "Findings go to standard output, everything else to standard error.",
    group: "Output",
    commands: [...reportCommands, "rules"],
    inFile: true
  },
  {
    name: "report",
    type: "list",
    value: "FORMAT=FILE",
    help: "Also write a report to FILE",
    details: "May be repeated, such as --report sarif=brleaks.sarif --report json=brleaks.json. A file is written completely or not at all.",
    group: "Output",
    commands: reportCommands
  },
  {
    name: "output",
    alias: "o",
    type: "text",
    value: "DIR",
    help: "Write the reports of an audit (text, JSON, SARIF) to DIR",
    details: "Creates the folder and replaces reports of an earlier audit in it.",
    group: "Output",
    commands: ["audit"]
  },
  {
    name: "show-secrets",
    type: "flag",
    help: "Show keys in full",
    details: "By default keys are masked in every format. Report files that contain keys are readable only by you.",
    group: "Output",
    commands: checkCommands
  },
  {
    name: "show-filtered",
    type: "flag",
    help: "List rejected matches and the reasons",
    details: "Shows matches that are not keys: placeholders, identifiers, low confidence.",
    group: "Output",
    commands: scanCommands,
    inFile: true
  },
  {
    name: "color",
    type: "text",
    choices: ["auto", "always", "never"],
    default: "auto",
    help: "When to color the text report",
    details: '"auto" uses colors on a terminal, and honors the variables NO_COLOR and FORCE_COLOR.',
    group: "Output",
    commands: commandNames,
    inFile: true
  },
  {
    name: "no-progress",
    type: "flag",
    help: "Do not show progress on the terminal",
    details: "Progress is shown only on a terminal, and never in CI.",
    group: "Output",
    commands: [...checkCommands, "baseline"],
    inFile: true
  },
  {
    name: "quiet",
    alias: "q",
    type: "flag",
    help: "Print only findings",
    details: "An incomplete scan is still reported on standard error.",
    group: "Output",
    commands: commandNames
  },
  {
    name: "verbose",
    alias: "v",
    type: "flag",
    help: "Print more: every location, what was skipped, timings",
    details: "In the text report, also lists suppressed keys in full detail.",
    group: "Output",
    commands: commandNames,
    inFile: true
  },
  {
    name: "help",
    alias: "h",
    type: "flag",
    help: "Show help",
    details: "-h prints a summary; --help describes each option.",
    group: "General",
    commands: commandNames
  },
  {
    name: "version",
    alias: "V",
    type: "flag",
    help: "Show the version",
    details: "Prints only the number, such as 1.2.3.",
    group: "General",
    commands: commandNames
  }
];

// src/config/options/verification.ts
var verificationOptions = [
  {
    name: "verify",
    type: "flag",
    help: "Ask the Batch Relay API whether each key is live",
    details: "Each key is sent once, in a read request that changes nothing, over HTTPS. Without this option, brleaks opens no connection.",
    group: "Verification",
    commands: scanCommands
  },
  {
    name: "verify-dry-run",
    type: "flag",
    help: "Show which requests --verify would send, without sending them",
    details: "No connection is opened, and no key is shown.",
    group: "Verification",
    commands: checkCommands
  },
  {
    name: "verify-budget",
    type: "count",
    value: "N",
    default: 2e3,
    help: "Maximum number of requests",
    details: "Retries and the test request with a made-up key count too. Keys beyond the budget are not asked about.",
    group: "Verification",
    commands: checkCommands
  },
  {
    name: "api-url",
    type: "text",
    value: "URL",
    defaultText: "BATCH_RELAY_API_BASE_URL, else the public API",
    help: "Address of the API",
    details: "HTTPS, or plain HTTP to this machine.",
    group: "Verification",
    commands: checkCommands
  },
  {
    name: "verify-host",
    type: "list",
    value: "HOST",
    help: "Allow rules from --rules to send keys to HOST",
    details: "May be repeated. HOST may include a port, such as keys.example:8443.",
    group: "Verification",
    commands: checkCommands
  }
];

// src/config/options.ts
var table = [
  ...inputOptions,
  ...findingOptions,
  ...knownKeyOptions,
  ...verificationOptions,
  ...outputOptions
];
var optionSpecs = table;
function optionsOf(command) {
  return optionSpecs.filter(
    (spec) => spec.commands.includes(command) || command === "config" && scanCommands.some((scan3) => spec.commands.includes(scan3))
  );
}
function defaultOf(name) {
  return optionSpecs.find((spec) => spec.name === name)?.default;
}

// src/config/config-file.ts
var configFileNames = [
  "brleaks.config.json",
  "brleaks.config.jsonc",
  "brleaks.config.yaml",
  "brleaks.config.yml"
];
var configVersion = 1;
function fileName(spec) {
  return spec.name.replace(/^no-/, "").replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function variableName(spec) {
  return `BRLEAKS_${spec.name.replaceAll("-", "_").toUpperCase()}`;
}
var otherNames = ["$schema", "version", "known"];
var knownNames = ["path", "fingerprint", "reason", "expires"];
async function parseConfigFile(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a configuration must be an object");
  const values2 = /* @__PURE__ */ new Map();
  let known5 = [];
  for (const member2 of root.members) {
    if (member2.name === "$schema") continue;
    if (member2.name === "version") checkVersion2(path, member2.value);
    else if (member2.name === "known") known5 = readKnown(path, member2.value);
    else {
      const spec = specOf(path, member2);
      const { line, column } = member2.at;
      const origin = { kind: "file", path, line, column };
      values2.set(spec.name, { value: readValue(path, spec, member2), origin });
    }
  }
  return { values: values2, known: known5 };
}
function checkVersion2(path, value) {
  const version4 = value.kind === "scalar" ? value.value : null;
  if (version4 === configVersion) return;
  const newer = typeof version4 === "number" && version4 > configVersion;
  const advice = newer ? "written for a newer brleaks; update brleaks" : "must be 1";
  throw fault(path, value.at, `version ${JSON.stringify(version4)}: ${advice}`);
}
function specOf(path, { name, at }) {
  const spec = optionSpecs.find((candidate) => fileName(candidate) === name);
  if (spec?.inFile) return spec;
  if (spec !== void 0) {
    const instead = `--${spec.name} or ${variableName(spec)}`;
    throw fault(
      path,
      at,
      `"${name}" cannot be set in a file, because the scanned tree may contain it; use ${instead}`
    );
  }
  const names2 = optionSpecs.filter((option) => option.inFile).map(fileName);
  const all = [...otherNames, ...names2];
  const near = nearest(name, all) ?? nearest(name.replaceAll("-", ""), all);
  const advice = near === null ? "see docs/configuration.md" : `did you mean "${near}"?`;
  throw fault(path, at, `unknown name "${name}"; ${advice}`);
}
function readValue(path, spec, { name, value }) {
  const scalar = value.kind === "scalar" ? value.value : void 0;
  switch (spec.type) {
    case "flag":
      if (typeof scalar !== "boolean")
        throw fault(path, value.at, `"${name}" must be true or false`);
      return spec.name.startsWith("no-") ? !scalar : scalar;
    case "list":
      return listOf(path, spec, name, value);
    case "count":
    case "seconds":
    case "bytes":
      if (typeof scalar === "number" || typeof scalar === "string") return String(scalar);
      throw fault(
        path,
        value.at,
        `"${name}" must be a number${spec.type === "bytes" ? ', or a size such as "10M"' : ""}`
      );
    case "text":
      if (typeof scalar !== "string" || scalar === "") {
        throw fault(path, value.at, `"${name}" must be a string`);
      }
      if (!isPath2(spec)) return scalar;
      checkInside(path, value.at, name, scalar);
      return posix2.normalize(scalar);
  }
}
function listOf(path, spec, name, value) {
  if (value.kind !== "array") throw fault(path, value.at, `"${name}" must be a list of strings`);
  return value.items.map((item) => {
    const text3 = item.kind === "scalar" ? item.value : null;
    if (typeof text3 !== "string") throw fault(path, item.at, `"${name}" must be a list of strings`);
    const wrong = spec.value === "GLOB" ? patternFault(text3) : null;
    if (wrong !== null) throw fault(path, item.at, wrong);
    return text3;
  });
}
function isPath2(spec) {
  return spec.value === "FILE";
}
function checkInside(path, at, name, text3) {
  const outside = text3.startsWith("/") || text3.includes("\\") || /^[A-Za-z]:/.test(text3) || text3.split("/").includes("..");
  if (outside) {
    throw fault(
      path,
      at,
      `"${name}" must be a path inside the folder of this file, such as "config/${name}.json"`
    );
  }
}
function readKnown(path, value) {
  if (value.kind !== "array") throw fault(path, value.at, '"known" must be a list');
  const lines2 = /* @__PURE__ */ new Map();
  return value.items.map((item) => {
    if (item.kind !== "object")
      throw fault(path, item.at, 'each entry of "known" must be an object');
    checkNames(path, item.members, knownNames);
    const text3 = (name) => {
      const member2 = item.members.find((member3) => member3.name === name);
      if (member2 === void 0) return null;
      const { value: given } = member2;
      if (given.kind === "scalar" && typeof given.value === "string" && given.value.trim() !== "") {
        return given.value.trim();
      }
      throw fault(path, given.at, `"${name}" must be a string`);
    };
    const at = (name) => item.members.find((member2) => member2.name === name)?.value.at ?? item.at;
    const pattern2 = text3("path");
    const fingerprint = text3("fingerprint");
    const reason = text3("reason");
    const expires = text3("expires");
    if (pattern2 === null === (fingerprint === null)) {
      throw fault(path, item.at, 'an entry of "known" needs either a "path" or a "fingerprint"');
    }
    if (reason === null) throw fault(path, item.at, 'an entry of "known" needs a "reason"');
    const wrong = pattern2 === null ? null : patternFault(pattern2);
    if (wrong !== null) throw fault(path, at("path"), wrong);
    if (fingerprint !== null && !isFingerprint(fingerprint)) {
      throw fault(path, at("fingerprint"), "a fingerprint has 64 hexadecimal digits (0-9, a-f)");
    }
    const before = fingerprint === null ? void 0 : lines2.get(fingerprint);
    if (fingerprint !== null && before !== void 0) {
      const what = `this fingerprint is already in line ${before}`;
      throw fault(path, at("fingerprint"), `${what}; keep only one`);
    }
    if (fingerprint !== null) lines2.set(fingerprint, at("fingerprint").line);
    if (expires !== null && !isDate(expires)) {
      throw fault(path, at("expires"), `"${expires}" is not a valid date (expected YYYY-MM-DD)`);
    }
    const { line } = item.at;
    return { by: "config", file: path, line, fingerprint, pattern: pattern2, redacted: null, reason, expires };
  });
}

// src/config/environment.ts
init_model();
var notForAll = /* @__PURE__ */ new Set(["help", "version"]);
var specs = optionSpecs.filter((spec) => !notForAll.has(spec.name));
var truths = {
  "1": true,
  true: true,
  yes: true,
  on: true,
  "0": false,
  false: false,
  no: false,
  off: false
};
function environmentLayer(environment) {
  const values2 = /* @__PURE__ */ new Map();
  const notices = [];
  for (const [variable, text3] of Object.entries(environment)) {
    if (!variable.startsWith("BRLEAKS_") || text3 === void 0 || text3 === "") continue;
    const spec = specs.find((candidate) => variableName(candidate) === variable);
    if (spec === void 0) {
      notices.push(unknown(variable));
      continue;
    }
    const value = readValue2(spec.type, variable, text3);
    values2.set(spec.name, { value, origin: { kind: "environment", variable } });
  }
  return { values: values2, notices };
}
function readValue2(type, variable, text3) {
  if (type === "list") return text3.split(/\r?\n/).filter((line) => line !== "");
  if (type !== "flag") return text3;
  const truth = truths[text3.toLowerCase()];
  if (truth !== void 0) return truth;
  throw new BrleaksError("usage", `${variable}: expected 1 or 0, got "${text3}"`);
}
function unknown(variable) {
  const bare = (name) => name.slice("BRLEAKS_".length);
  const near = nearest(
    bare(variable),
    specs.map((spec) => bare(variableName(spec)))
  );
  if (near === null) return `ignored the variable ${variable}: brleaks has no such option`;
  throw new BrleaksError("usage", `unknown variable ${variable}; did you mean BRLEAKS_${near}?`);
}

// src/config/folder-reader.ts
init_model();
import { constants as constants7, lstatSync as lstatSync15 } from "node:fs";
import { open as open3, realpath } from "node:fs/promises";
import { join as join22, sep as sep2 } from "node:path";
function folderReader(root, place = { kind: "work tree" }) {
  return { place, read: (path) => readInside(root, path), close: () => {
  } };
}
async function readInside(root, path) {
  const full = join22(root, path);
  try {
    if (lstatSync15(full, { throwIfNoEntry: false }) === void 0) return null;
    const file = await open3(full, constants7.O_RDONLY | (constants7.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw refuse3(path, "not a regular file");
      const [real, base] = await Promise.all([realpath(full), realpath(root)]);
      if (!real.startsWith(base.endsWith(sep2) ? base : base + sep2)) {
        throw refuse3(path, "a link that leads out of the tree");
      }
      if (stat.size > largestConfigFile) throw refuse3(path, "larger than 16 MiB");
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof BrleaksError) throw error;
    const { code } = error;
    if (code === "ENOENT") throw refuse3(path, "a broken link", error);
    throw refuse3(path, `cannot be read (${code})`, error);
  }
}
function refuse3(path, why, cause) {
  return new BrleaksError("config", `${path}: ${why}; fix or remove it (nothing was scanned)`, {
    cause
  });
}

// src/config/values.ts
init_model();
var byDefault = { kind: "default" };
var byCommandLine = { kind: "command line" };
var OptionValues = class {
  #values;
  constructor(values2) {
    this.#values = values2;
  }
  flag(name) {
    return this.value(name) === true;
  }
  text(name) {
    return this.value(name);
  }
  number(name) {
    return this.value(name);
  }
  list(name) {
    return this.value(name) ?? [];
  }
  origin(name) {
    return this.#values.get(name)?.origin ?? byDefault;
  }
  /** True if the command line or a variable set it. */
  given(name) {
    const { kind } = this.origin(name);
    return kind === "command line" || kind === "environment";
  }
  /** The value of an option, whatever its type; undefined if it is not set. */
  value(name) {
    return this.#values.get(name)?.value;
  }
  settings() {
    return [...this.#values].filter(([, { origin }]) => origin.kind !== "default").map(([name, { value, origin }]) => ({ name, value, origin })).sort((a, b) => a.name < b.name ? -1 : 1);
  }
};
function decideOptions(command, raw2, layers = {}) {
  const specs2 = optionsOf(command);
  const values2 = /* @__PURE__ */ new Map();
  for (const { name, default: value } of optionSpecs) {
    if (value !== void 0) values2.set(name, { value, origin: byDefault });
  }
  for (const layer of [layers.file, layers.environment]) {
    for (const [name, { value, origin }] of layer ?? []) {
      const spec = optionSpecs.find((known5) => known5.name === name);
      if (spec === void 0) continue;
      const checked = checkLayered(spec, value, origin);
      if (specs2.includes(spec)) values2.set(spec.name, { value: checked, origin });
    }
  }
  for (const [name, value] of Object.entries(raw2)) {
    const spec = specs2.find((known5) => known5.name === name || known5.alias === name);
    if (spec === void 0) throw unknownOption(command, name, specs2);
    values2.set(spec.name, { value: checkValue(spec, value), origin: byCommandLine });
  }
  return new OptionValues(values2);
}
function checkLayered(spec, value, origin) {
  try {
    return checkValue(spec, value);
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    const code = origin.kind === "file" ? "config" : "usage";
    throw new BrleaksError(code, `${settingOriginText(origin)}: ${error.message}`, { cause: error });
  }
}
function unknownOption(command, name, specs2) {
  const shown2 = name.length === 1 ? `-${name}` : `--${name}`;
  if (optionSpecs.some((spec) => spec.name === name || spec.alias === name)) {
    return new BrleaksError(
      "usage",
      `"brleaks ${command}" has no option ${shown2}; see: brleaks ${command} --help`
    );
  }
  const near = nearest(
    name,
    specs2.map((spec) => spec.name)
  );
  const advice = near === null ? `see: brleaks ${command} --help` : `did you mean --${near}?`;
  return new BrleaksError("usage", `unknown option ${shown2}; ${advice}`);
}
function checkValue(spec, value) {
  if (spec.type === "flag") {
    if (typeof value === "boolean") return value;
    throw new BrleaksError("usage", `option --${spec.name} takes no value`);
  }
  const texts = (Array.isArray(value) ? value : [value]).map((text4) => requireText(spec, text4));
  for (const text4 of texts) checkChoice(spec, text4);
  if (spec.type === "list") return texts;
  const text3 = texts.at(-1) ?? "";
  if (spec.type === "count") return parseCount(spec, text3);
  if (spec.type === "bytes") return parseBytes(spec, text3);
  if (spec.type === "seconds") return parseSeconds(spec, text3);
  return text3;
}
function checkChoice({ name, choices }, text3) {
  if (choices === void 0 || choices.includes(text3)) return;
  throw new BrleaksError("usage", `option --${name}: expected ${choices.join(", ")}; got "${text3}"`);
}
function requireText(spec, text3) {
  if (typeof text3 === "string" && text3 !== "") return text3;
  throw new BrleaksError(
    "usage",
    `option --${spec.name} needs a value: --${spec.name} ${spec.value ?? "VALUE"}`
  );
}
function parseCount(spec, text3) {
  const count3 = Number(text3);
  if (/^\d+$/.test(text3) && Number.isSafeInteger(count3)) return count3;
  throw new BrleaksError("usage", `option --${spec.name}: expected a whole number, got "${text3}"`);
}
function parseSeconds(spec, text3) {
  const seconds3 = Number(/^(\d+(?:\.\d+)?)s?$/.exec(text3)?.[1]);
  if (seconds3 > 0 && seconds3 <= 2e6) return seconds3;
  throw new BrleaksError(
    "usage",
    `option --${spec.name}: expected seconds above 0 such as 4.5, got "${text3}"`
  );
}
function parseBytes(spec, text3) {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(text3);
  const powers = { "": 0, k: 1, m: 2, g: 3, t: 4 };
  const power = powers[(match?.[2] ?? "").toLowerCase()];
  const bytes = Math.floor(Number(match?.[1]) * 1024 ** (power ?? 0));
  if (match !== null && Number.isSafeInteger(bytes)) return bytes;
  throw new BrleaksError(
    "usage",
    `option --${spec.name}: expected a size such as 500K, 10M or 2G; got "${text3}"`
  );
}

// src/config/settings.ts
var baselineFileName = "brleaks.baseline.json";
var ignoreFileName = ".brleaksignore";
var usualFileNames = [
  ...configFileNames,
  baselineFileName,
  ignoreFileName
];
function isSettings(settings) {
  return settings.values instanceof OptionValues;
}
async function loadSettings(request) {
  const { values: environment, notices } = environmentLayer(request.environment);
  const early = decideOptions(request.command, request.flags, { environment });
  const own = early.flag("no-config") ? null : request.reader;
  const config = await findConfig(early, own, request.cwd);
  const file = config === null ? null : await parseConfigFile(config.path, config.bytes);
  const values2 = decideOptions(request.command, request.flags, {
    environment,
    ...file === null ? {} : { file: file.values }
  });
  const writing = request.command === "baseline";
  const open4 = opener({ values: values2, config, own, cwd: request.cwd, writing });
  const rules = await readRules(values2, open4);
  const baseline = await open4("baseline", baselineFileName);
  const ignore = await open4("ignore-file", ignoreFileName);
  const parsed = baseline === null ? null : await parseBaseline(baseline.path, baseline.bytes);
  const known5 = readKnown2({ request, values: values2, file, parsed, ignore });
  return {
    values: values2,
    rules: rules.rules,
    known: known5,
    baseline: parsed?.baseline ?? null,
    configuration: {
      files: [
        builtInStamp(),
        ...stamps([
          ["rules", rules.file],
          ["config", config],
          ["baseline", baseline],
          ["ignore-file", ignore]
        ])
      ],
      settings: values2.settings()
    },
    notices
  };
}
function builtInStamp() {
  const path = "built in";
  if (true) {
    return { kind: "rules", path, sha256: "67c5263849eee6aa3ad1632caaf6750e9bd33dfdb21f40cc7486747dc681690a", from: null };
  }
  const file = new URL("../../rules/batch-relay.json", import.meta.url);
  return configurationFile("rules", path, readFileSync3(file), null);
}
function stamps(files) {
  return files.flatMap(
    ([kind, file]) => file === null ? [] : [configurationFile(kind, file.path, file.bytes, file.reader.place)]
  );
}
async function findConfig(values2, own, cwd) {
  const named3 = values2.text("config");
  if (named3 !== void 0) return readNamed(named3, cwd, false);
  if (own === null) return null;
  const found = [];
  for (const path of configFileNames) {
    const bytes = await own.read(path);
    if (bytes !== null) found.push({ path, bytes, reader: own });
  }
  if (found.length > 1) {
    const names2 = `${found.length === 2 ? "both " : ""}${found.map(({ path }) => path).join(" and ")}`;
    throw new BrleaksError("config", `found ${names2}; keep only one`);
  }
  return found[0] ?? null;
}
function opener(context3) {
  const { values: values2, config, own, cwd, writing } = context3;
  return async (kind, name) => {
    const named3 = values2.text(kind);
    if (named3 === void 0) {
      if (own === null || name === null) return null;
      const bytes2 = await own.read(name);
      return bytes2 === null ? null : { path: name, bytes: bytes2, reader: own };
    }
    const optional2 = writing && kind === "baseline";
    if (values2.given(kind) || config === null) return readNamed(named3, cwd, optional2);
    const bytes = await config.reader.read(named3);
    if (bytes !== null) return { path: named3, bytes, reader: config.reader };
    if (optional2) return null;
    throw new BrleaksError(
      "config",
      `${settingOriginText(values2.origin(kind))}: ${named3} is not in ${configPlaceText(config.reader.place)}; check the path`
    );
  };
}
async function readNamed(path, cwd, optional2) {
  const full = resolve9(cwd, path);
  try {
    const bytes = await readFile2(full);
    return { path, bytes, reader: folderReader(dirname3(full), { kind: "named file" }) };
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" && optional2) return null;
    const reason = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new BrleaksError("config", `${path}: ${reason}; check the path`, { cause: error });
  }
}
async function readRules(values2, open4) {
  if (values2.text("rules") === void 0) return { rules: [], file: null };
  const file = await open4("rules", null);
  if (file === null) return { rules: [], file };
  const rules = await parseRules(file.path, file.bytes.toString("utf8"));
  const asking = rules.find((rule) => rule.verification !== void 0);
  if (asking !== void 0 && !values2.given("rules")) {
    throw new BrleaksError(
      "config",
      `${file.path}: rule ${asking.id} sends keys to an API, which a scanned tree may not decide; pass the file with --rules`
    );
  }
  return { rules, file };
}
function readKnown2(context3) {
  const { request, values: values2, file, parsed, ignore } = context3;
  const ignored2 = ignore === null ? [] : parseIgnoreFile(ignore.path, ignore.bytes);
  const entries = [
    ...parsed?.entries ?? [],
    ...ignored2,
    ...file?.known ?? []
  ];
  return {
    entries,
    inline: !values2.flag("no-inline-ignore"),
    foreignMarks: values2.list("foreign-marks"),
    allowLive: values2.flag("allow-live"),
    root: request.root,
    today: request.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    baselineScope: parsed?.baseline.scope ?? null,
    narrowed: ["include", "exclude", "max-size", "min-confidence"].some(
      (name) => values2.given(name)
    )
  };
}

// src/config/additional-rules.ts
async function additionalRules(rules) {
  if (rules === void 0) return { rules: [], file: null };
  if (typeof rules !== "string") {
    return { rules: await parseRules("rules", JSON.stringify({ version: 1, rules })), file: null };
  }
  const text3 = await readRuleFile(rules);
  const file = configurationFile("rules", rules, text3, { kind: "named file" });
  return { rules: await parseRules(rules, text3), file };
}
function configurationOf(settings, rules) {
  const base = settings?.configuration ?? { files: [builtInStamp()], settings: [] };
  return rules === null ? base : { ...base, files: [...base.files, rules] };
}

// src/config/guarded-progress.ts
init_model();
function guardedProgress(onProgress) {
  if (onProgress === void 0) return null;
  let broken = false;
  return (progress) => {
    if (broken) return;
    try {
      onProgress(progress);
    } catch (cause) {
      broken = true;
      throw new BrleaksError("usage", "onProgress threw an error, so the scan was stopped", {
        cause
      });
    }
  };
}

// src/config/input-stream.ts
init_model();
import { StringDecoder as StringDecoder2 } from "node:string_decoder";
function isInputStream(value) {
  if (typeof value === "string" || value instanceof Uint8Array) return true;
  if (typeof value !== "object" || value === null) return false;
  return Symbol.asyncIterator in value || Symbol.iterator in value;
}
function byteStream(input) {
  const pieces2 = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = Symbol.asyncIterator in pieces2 ? pieces2[Symbol.asyncIterator]() : pieces2[Symbol.iterator]();
      const encode = pieceEncoder();
      return {
        next: async () => {
          const { done, value } = await iterator.next();
          return done === true ? { done, value: void 0 } : { done: false, value: encode(value) };
        },
        return: async () => {
          await iterator.return?.();
          return { done: true, value: void 0 };
        }
      };
    }
  };
}
function pieceEncoder() {
  const decoder = new StringDecoder2("utf16le");
  return (piece) => {
    if (piece instanceof Uint8Array) return piece;
    if (typeof piece === "string") return Buffer.from(decoder.write(Buffer.from(piece, "utf16le")));
    const kind = piece === null ? "null" : typeof piece;
    throw new BrleaksError("usage", `input: expected bytes or strings, got a piece of type ${kind}`);
  };
}

// src/config/library-options.ts
init_model();
var isObject = (value) => typeof value === "object" && value !== null;
var isText = (value) => typeof value === "string";
var kinds = {
  text: { words: "a string", holds: isText },
  texts: {
    words: "a list of strings",
    holds: (value) => Array.isArray(value) && value.every(isText)
  },
  flag: { words: "true or false", holds: (value) => typeof value === "boolean" },
  count: {
    words: "a whole number",
    holds: (value) => value === null || Number.isSafeInteger(value) && Number(value) >= 0
  },
  confidence: {
    words: "low, medium or high",
    holds: (value) => value === "low" || value === "medium" || value === "high"
  },
  stream: { words: "a stream of bytes or strings", holds: isInputStream },
  bytes: {
    words: "bytes or a string",
    holds: (value) => isText(value) || value instanceof Uint8Array
  },
  rules: {
    words: "the path of a rule file or a list of rules",
    holds: (value) => isText(value) || Array.isArray(value) && value.every(isObject)
  },
  object: { words: "an object", holds: (value) => isObject(value) && !Array.isArray(value) },
  signal: {
    words: "an AbortSignal",
    holds: (value) => isObject(value) && "aborted" in value && "addEventListener" in value
  },
  any: { words: "anything", holds: () => true },
  function: { words: "a function", holds: (value) => typeof value === "function" }
};
function checkLibraryOptions(caller, options, known5) {
  if (!kinds.object.holds(options) || !isObject(options)) {
    throw new BrleaksError(
      "usage",
      `${caller}: expected an object of options, got ${shown(options)}`
    );
  }
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(known5, name) ? known5[name] : void 0;
    if (kind === void 0) throw unknownOption2(caller, name, Object.keys(known5));
    if (value === void 0 || kinds[kind].holds(value)) continue;
    throw new BrleaksError(
      "usage",
      `${caller}: ${name} must be ${kinds[kind].words}, got ${shown(value)}`
    );
  }
}
function unknownOption2(caller, name, known5) {
  const near = nearest(name, known5);
  const advice = near === null ? `there are ${known5.join(", ")}` : `did you mean "${near}"?`;
  return new BrleaksError("usage", `${caller}: unknown option "${name}"; ${advice}`);
}
function shown(value) {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null || value === void 0) return String(value);
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

// src/config/verify-options.ts
init_model();
var verifyOptionKinds = {
  verifyDryRun: "flag",
  verifyBudget: "count",
  apiUrl: "text",
  verifyHosts: "texts"
};
var msPerRequest = 200;
var longestMs = 2 ** 31 - 1;
var verifyLimits = {
  concurrency: 5,
  requestsPerSecond: 20,
  attempts: 4,
  connectMs: 5e3,
  requestMs: 15e3,
  totalMs: 3e5,
  backoffMs: 500,
  retryAfterMs: 3e4,
  bodyBytes: 262144
};
function decideVerification(options, rules, surroundings) {
  const wanted = options.verify || options.verifyDryRun;
  return wanted ? planVerification(options, rules, surroundings) : null;
}
function planVerification(options, rules, surroundings) {
  const environment = surroundings.environment ?? {};
  const services = /* @__PURE__ */ new Map();
  const refused2 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const { verification } = rule;
    if (verification === void 0) continue;
    const place = placeOf3(rule, verification.baseUrl, options, environment);
    if ("refusal" in place) refused2.set(rule.id, place.refusal);
    else services.set(rule.id, { baseUrl: place.baseUrl, verification });
  }
  const budget = options.verifyBudget ?? defaultOf("verify-budget");
  return {
    dryRun: options.verifyDryRun ?? false,
    budget,
    services,
    refused: refused2,
    proxy: decideProxy(environment),
    limits: { ...verifyLimits, totalMs: wholeTime(budget) },
    userAgent: `brleaks/${surroundings.version}`
  };
}
function wholeTime(budget) {
  return Math.min(Math.max(verifyLimits.totalMs, budget * msPerRequest), longestMs);
}
function placeOf3(rule, baseUrl, options, environment) {
  if (builtInRules().includes(rule)) {
    const override = options.apiUrl ?? (environment.BATCH_RELAY_API_BASE_URL || void 0);
    if (override === void 0) return { baseUrl };
    const name = options.apiUrl === void 0 ? "BATCH_RELAY_API_BASE_URL" : "--api-url";
    return { baseUrl: checkAddress(override, name) };
  }
  const { host, hostname } = new URL(baseUrl);
  const allowed = (options.verifyHosts ?? []).map((name) => name.toLowerCase());
  if (allowed.includes(host) || allowed.includes(hostname)) {
    return { baseUrl: checkAddress(baseUrl, `the rule ${rule.id}`) };
  }
  return {
    refusal: `its rule sends keys to ${host}; allow that with --verify-host ${host}`
  };
}
function checkAddress(text3, name) {
  const url = URL.canParse(text3) ? new URL(text3) : null;
  const fault2 = url === null ? "not a valid URL" : addressFault(url);
  if (url === null || fault2 !== null) {
    throw new BrleaksError(
      "usage",
      `${name}: ${fault2}; use an address such as https://api.batchrelay.com`
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function addressFault(url) {
  if (url.protocol !== "https:" && url.protocol !== "http:") return "only HTTPS is supported";
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    return "keys are sent only over HTTPS (plain HTTP only to this machine)";
  }
  if (url.username !== "" || url.password !== "") return "it contains a user name or password";
  return url.search === "" && url.hash === "" ? null : "it has a query or a fragment";
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
function decideProxy(environment) {
  const names2 = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
  const name = names2.find((variable) => environment[variable]);
  const value = name === void 0 ? void 0 : environment[name];
  if (name === void 0 || value === void 0) return null;
  const text3 = value.includes("://") ? value : `http://${value}`;
  const url = URL.canParse(text3) ? new URL(text3) : null;
  if (url === null || url.protocol !== "http:" && url.protocol !== "https:") {
    throw new BrleaksError(
      "usage",
      `the proxy in ${name} is invalid; use an address such as http://proxy.example:3128`
    );
  }
  return { url: url.href, bypass: environment.no_proxy ?? environment.NO_PROXY ?? "" };
}

// src/config/check-options.ts
async function decideCheck(options, surroundings) {
  checkLibraryOptions("verify", options, checkOptionKinds);
  const additional = await additionalRules(options.rules);
  const rules = [...builtInRules(), ...additional.rules];
  return {
    input: options.input === void 0 ? lines(options.keys ?? []) : byteStream(options.input),
    rules,
    configuration: configurationOf(void 0, additional.file),
    verify: planVerification(options, rules, surroundings),
    version: surroundings.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: guardedProgress(options.onProgress)
  };
}
async function* lines(texts) {
  for (const text3 of texts) yield Buffer.from(`${text3}
`);
}
var checkOptionKinds = {
  ...verifyOptionKinds,
  keys: "texts",
  input: "stream",
  rules: "rules",
  signal: "signal",
  onProgress: "function"
};

// src/config/scan-options.ts
init_model();

// src/config/targets.ts
init_model();
function decideTargets(options, settings, cwd) {
  const targets = [];
  const { repository, input, message: message2 } = options;
  const values2 = settings?.values;
  const named3 = repository !== void 0 || input !== void 0 || message2 !== void 0;
  if (options.paths !== void 0 || !named3) {
    targets.push({
      kind: "files",
      paths: options.paths ?? ["."],
      cwd,
      include: patternsOf("include", options.include, values2),
      exclude: patternsOf("exclude", options.exclude, values2),
      root: settings?.known.root ?? null,
      maxSize: options.maxSize ?? values2?.number("max-size") ?? null,
      followLinks: options.followLinks ?? true,
      gitignore: options.gitignore ?? !(values2?.flag("no-gitignore") ?? false),
      gitDirectory: options.includeGitDir ?? values2?.flag("include-git-dir") ?? false
    });
  }
  if (repository !== void 0) targets.push(historyTarget(repository, options));
  else if (options.staged || options.ranges?.length || options.since !== void 0 || options.push !== void 0) {
    throw new BrleaksError("usage", "ranges, since, staged and push require repository");
  }
  if (input !== void 0) {
    targets.push({ kind: "stdin", stream: byteStream(input), name: inputName(options) });
  }
  if (message2 !== void 0) targets.push({ kind: "message", text: Buffer.from(message2) });
  return targets;
}
function inputName({ inputName: name }) {
  return name === void 0 ? null : withSlashes(name);
}
function patternsOf(name, own, values2) {
  const patterns = own ?? values2?.list(name) ?? [];
  return own !== void 0 || values2?.given(name) ? patterns.map((pattern2) => withSlashes(pattern2)) : patterns;
}
function historyTarget(repository, options) {
  const ranges = (options.ranges ?? []).map(parseRange);
  const since = options.since ?? null;
  const environment = options.hookEnvironment ?? {};
  if (options.push !== void 0) {
    if (options.staged || ranges.length > 0 || since !== null) {
      throw new BrleaksError("usage", "push cannot be combined with staged, ranges or since");
    }
    return { kind: "push", repository, environment, push: options.push };
  }
  if (!options.staged)
    return { kind: "history", repository, ranges, since, jobs: options.jobs ?? null };
  if (ranges.length > 0 || since !== null) {
    throw new BrleaksError("usage", "--staged cannot be combined with --range or --since");
  }
  return { kind: "staged", repository, environment };
}
function commandOf(targets) {
  const kinds2 = new Set(targets.map((target) => target.kind));
  if (kinds2.size > 1) return "audit";
  if (kinds2.has("stdin")) return "stdin";
  return kinds2.has("files") ? "scan" : "git";
}
function labelOf(targets) {
  const labels = targets.map((target) => {
    switch (target.kind) {
      case "files":
        return target.paths.join(" ");
      case "stdin":
        return target.name ?? "standard input";
      case "message":
        return "commit message";
      case "history":
      case "staged":
      case "push":
        return target.repository;
    }
  });
  return [...new Set(labels)].join(" ");
}

// src/config/scan-options.ts
function settingsOf({ settings }) {
  if (settings === void 0 || isSettings(settings)) return settings;
  throw new BrleaksError("usage", "scan: settings must be what configure returned");
}
async function decideScan(options, surroundings) {
  checkLibraryOptions("scan", options, scanOptionKinds);
  const cwd = options.cwd ?? surroundings.cwd;
  const settings = settingsOf(options);
  const values2 = settings?.values;
  const targets = decideTargets(options, settings, cwd);
  const additional = await additionalRules(options.rules);
  const rules = [...builtInRules(), ...settings?.rules ?? [], ...additional.rules];
  return {
    command: options.command ?? commandOf(targets),
    label: surroundings.label ?? labelOf(targets),
    targets,
    rules,
    minConfidence: options.minConfidence ?? values2?.text("min-confidence") ?? defaultOf("min-confidence"),
    decodeDepth: decodeDepthOf(options, values2),
    containers: containerLimitsOf(options, values2),
    keepFiltered: options.showFiltered ?? values2?.flag("show-filtered") ?? false,
    lineHashes: options.lineHashes ?? false,
    known: settings?.known ?? nothingKnown,
    configuration: configurationOf(settings, additional.file),
    notices: settings?.notices ?? [],
    verify: decideVerification(withSettings(options), rules, surroundings),
    version: surroundings.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: guardedProgress(options.onProgress)
  };
}
function withSettings(options) {
  const values2 = settingsOf(options)?.values;
  if (values2 === void 0) return options;
  return {
    verify: options.verify ?? values2.flag("verify"),
    verifyDryRun: options.verifyDryRun ?? values2.flag("verify-dry-run"),
    verifyBudget: options.verifyBudget ?? values2.number("verify-budget"),
    apiUrl: options.apiUrl ?? values2.text("api-url"),
    verifyHosts: options.verifyHosts ?? values2.list("verify-host")
  };
}
var scanOptionKinds = {
  ...verifyOptionKinds,
  verify: "flag",
  paths: "texts",
  cwd: "text",
  include: "texts",
  exclude: "texts",
  maxSize: "count",
  gitignore: "flag",
  includeGitDir: "flag",
  followLinks: "flag",
  repository: "text",
  ranges: "texts",
  since: "text",
  staged: "flag",
  push: "object",
  hookEnvironment: "object",
  jobs: "count",
  input: "stream",
  inputName: "text",
  message: "bytes",
  rules: "rules",
  minConfidence: "confidence",
  decodeDepth: "count",
  maxDepth: "count",
  maxExpand: "count",
  maxRatio: "count",
  showFiltered: "flag",
  lineHashes: "flag",
  settings: "object",
  signal: "signal",
  onProgress: "function",
  command: "text"
};
function decodeDepthOf({ decodeDepth }, values2) {
  if (decodeDepth !== void 0) return decodeDepth;
  if (values2?.flag("no-decode")) return 0;
  return values2?.number("decode-depth") ?? defaultOf("decode-depth");
}
function containerLimitsOf({ maxDepth, maxExpand, maxRatio }, values2) {
  return {
    ...defaultContainerLimits,
    depth: maxDepth ?? values2?.number("max-depth") ?? defaultOf("max-depth"),
    expand: maxExpand ?? values2?.number("max-expand") ?? defaultOf("max-expand"),
    ratio: maxRatio ?? values2?.number("max-ratio") ?? defaultOf("max-ratio")
  };
}

// src/config/working-folder.ts
init_model();
function workingFolder(current) {
  try {
    return current();
  } catch (error) {
    const { code } = error;
    throw new BrleaksError(
      "usage",
      `the working folder no longer exists or cannot be read (${code}); change to another one`,
      { cause: error }
    );
  }
}

// src/index.ts
init_model();

// src/report/omissions.ts
init_model();

// src/report/escape.ts
var steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
function visible(text3) {
  return text3.toWellFormed().replace(steering, (char) => {
    if (char === "	") return "  ";
    const code = char.codePointAt(0) ?? 0;
    if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
    return `\\u{${code.toString(16)}}`;
  });
}
var segmenter;
function graphemes(text3) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text3);
}
function textWidth(text3) {
  if (/^[\x20-\x7e]*$/.test(text3)) return text3.length;
  let width = 0;
  for (const { segment } of graphemes(text3)) width += segmentWidth(segment);
  return width;
}
var wide2 = new RegExp("^[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
function segmentWidth(segment) {
  if (new RegExp("^\\p{M}", "u").test(segment)) return 0;
  return wide2.test(segment) ? 2 : 1;
}
function fitTo(text3, width) {
  if (textWidth(text3) <= width) return text3;
  let kept = "";
  let used = 1;
  for (const { segment } of graphemes(text3)) {
    used += segmentWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept}…`;
}
function wrap(text3, width) {
  const lines2 = [];
  let line = "";
  for (const word2 of text3.split(" ")) {
    const longer = line === "" ? word2 : `${line} ${word2}`;
    if (line !== "" && textWidth(longer) > width) {
      lines2.push(line);
      line = word2;
    } else line = longer;
  }
  return [...lines2, line];
}
function grouped(number5) {
  return String(number5).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
var longestSpan = 300;
function codeSpan(text3) {
  const shown2 = fitTo(visible(text3.slice(0, 4 * longestSpan)), longestSpan);
  if (shown2.trim() === "") return "` `";
  const runs2 = [...shown2.matchAll(/`+/g)].map((match) => match[0].length);
  const fence = "`".repeat(Math.max(0, ...runs2) + 1);
  const pad = /^[ `]|[ `]$/.test(shown2) ? " " : "";
  return `${fence}${pad}${shown2}${pad}${fence}`;
}

// src/report/reasons.ts
var ignored = "git ignores them; --no-gitignore reads them";
var outsideCheckout = "outside the sparse checkout";
var notRegular = "not a regular file: never opened";
var skipWords = {
  "compressed-files": {
    ...withPlural("compressed file"),
    reason: "searched as they are: what is inside was not unpacked"
  },
  "deleted-files": { ...withPlural("tracked file"), reason: "deleted in the work tree" },
  devices: { ...withPlural("device"), reason: notRegular },
  "git-directories": {
    one: "git directory",
    many: "git directories",
    reason: "brleaks git reads their history; --include-git-dir reads them as files"
  },
  "ignored-files": { ...withPlural("ignored file"), reason: ignored },
  "ignored-folders": { ...withPlural("ignored folder"), reason: ignored },
  "ignored-secret-files": {
    one: "ignored file that may hold secrets",
    many: "ignored files that may hold secrets",
    reason: ignored
  },
  "nested-repositories": {
    one: "submodule or nested repository",
    many: "submodules and nested repositories",
    reason: "another repository: scan it by its own path"
  },
  pipes: { ...withPlural("pipe"), reason: notRegular },
  "program-data": {
    ...withPlural("folder"),
    reason: "data of another program in the git directory"
  },
  sockets: { ...withPlural("socket"), reason: notRegular },
  "sparse-files": { ...withPlural("tracked file"), reason: outsideCheckout },
  "sparse-folders": { ...withPlural("tracked folder"), reason: outsideCheckout },
  "special-file": { ...withPlural("special file"), reason: notRegular },
  "submodule-commits": { ...withPlural("submodule"), reason: "commits of another repository" },
  "unwanted-files": { ...withPlural("file"), reason: "left out by --include or --exclude" }
};
function withPlural(one) {
  return { one, many: `${one}s` };
}
function skippedName({ code, path }) {
  return path ?? skipWords[code].many;
}
function skippedNameFor(count3, { code, path }) {
  return path ?? (count3 === 1 ? skipWords[code].one : skipWords[code].many);
}
function skipReasonText({ code, names: names2, unnamed }) {
  const { reason } = skipWords[code];
  if (names2.length === 0) return reason;
  const more3 = unnamed === 0 ? "" : ` and ${unnamed} more`;
  return `${reason}: ${names2.join(", ")}${more3}`;
}
var noPermission = "no permission to read it";
var vanished = "it vanished before it was read";
var restoreRef = "restore it, for example from its reflog";
var rebuild = 'rebuild it with "git index-pack"';
function neverOpened(kind) {
  return `it is ${kind}, which is never opened; to read a stream: brleaks stdin`;
}
var failureWords = {
  error: (message2) => message2,
  "became-folder": "it became a folder",
  "became-link": "it became a link",
  "became-pipe": "it became a pipe",
  "device-failed": "the device failed while it was read",
  growing: (bytes) => `it kept growing while it was read: read up to ${bytes} bytes`,
  "interrupted-read": (code) => `it could not be read to its end (${code})`,
  "is-device": neverOpened("a device"),
  "is-pipe": neverOpened("a pipe"),
  "is-socket": neverOpened("a socket"),
  "lfs-pointer": 'only a pointer is here, not the content; fetch it with "git lfs pull"',
  "no-permission": noPermission,
  "no-permission-to-list": "no permission to list this folder",
  "nothing-wanted": (count3) => `--include and --exclude, or the configuration, leave out ${Number(count3) === 1 ? "the only file" : `all ${count3} files`}`,
  "open-files": "too many files are open; raise the limit (ulimit -n)",
  "open-files-of-system": "too many files are open on this machine",
  "path-too-long": "its path is too long for this system",
  shrank: "it shrank while it was read",
  "special-file": "it is neither a file nor a folder; remove it",
  stale: "the file server lost it",
  "too-large": (bytes) => `larger than --max-size (${bytes} bytes)`,
  "too-many-files": (limit) => `beyond the first ${limit} in the git directory; remove what git does not need there`,
  "uncounted-files": (counts2) => `${counts2}: please report this`,
  unlistable: (code) => `it cannot be listed (${code})`,
  unreadable: (code) => `it cannot be read (${code})`,
  vanished,
  "workspace-empty": "nothing to scan: the workspace is empty; run actions/checkout before this step, and check the inputs path and config",
  "blocking-ignore-file": "it is a pipe or a device, for which git waits; untracked files were not read",
  "ignore-file": (cause) => `git could not read it, so its patterns do not count (${cause})`,
  "incomplete-listing": (warning) => `git could not list all: ${warning}`,
  "damaged-tree": "its entries are damaged",
  expansion: "its deltas expand to far more than git packs; it was not read",
  "large-tree": "it is too large to be a tree",
  "lfs-content": 'the content is not here; fetch it with "git lfs fetch --all"',
  missing: (place) => place === "" ? "it is missing" : `it is missing (${place})`,
  "missing-or-damaged": "it is missing or damaged",
  "missing-staged": "its staged content is missing",
  "missing-target": "the object that the ref is to point to is not here",
  moving: 'they kept moving while they were read ("git gc" or "git repack" is running); scan again',
  "partial-clone": "objects were left at the remote; clone it without --filter to read them",
  "shallow-clone": 'older history is not here; fetch it with "git fetch --unshallow"',
  "shallow-range": 'commits before it are not here; fetch more history ("git fetch --unshallow")',
  "uncounted-objects": "they were listed but never read; please report this",
  "alternate-encoding": "it names a folder whose path is not UTF-8",
  "damaged-head": 'it is damaged; restore it, for example with "git symbolic-ref"',
  "damaged-index": `its index is damaged; ${rebuild}`,
  "damaged-ref": `the file of this ref is damaged; ${restoreRef}`,
  "deep-submodule": "it is nested too deeply",
  "empty-ref": `the file of this ref is empty; ${restoreRef}`,
  "foreign-index": `its index belongs to another pack; ${rebuild}`,
  "no-index": 'it has no index; create it with "git index-pack"',
  "unreadable-index": (code) => `its index cannot be read (${code})`,
  "container-encrypted": "it is encrypted",
  "container-damaged": "it is damaged; only what precedes the damage was searched",
  "container-truncated": "it ends early; only what is there was searched",
  "container-checksum": "its checksum is wrong; what came out was searched",
  "container-unsupported": "it uses a compression or a variant that brleaks cannot read",
  "container-ambiguous": "programs do not agree on what it contains",
  "container-not-covered": "it has compressed data that its directory does not list",
  "container-budget-bytes": "it expands to too much; the rest was not read (--max-expand BYTES reads more)",
  "container-budget-ratio": "it expands far more than usual; the rest was not read (--max-ratio N reads more)",
  "container-budget-entries": "it has too many entries; the rest was not read",
  "container-budget-depth": "it is nested too deeply to be opened (--max-depth N opens more)",
  "container-budget-time": "it takes too long to read; the rest was not read",
  "container-too-large": "it is too large to be opened: its format must be held in memory",
  "decode-work": "its encodings take too much work to decode; use --no-decode to search only plain text",
  "not-a-key": "not a key, so nothing was sent",
  "not-named": "not named here, for brevity",
  stopped: "stopped before the end",
  "time-budget": (seconds3) => `not read within ${seconds3} s (--time-budget)`
};
function failureText({ code, detail = "" }) {
  const words = failureWords[code];
  return typeof words === "string" ? words : words(detail);
}

// src/report/wording.ts
function counted(number5, noun) {
  return `${grouped(number5)} ${noun}${number5 === 1 ? "" : "s"}`;
}
function namesText(count3) {
  return count3 === 1 ? "1 name that looks like a key but is not one" : `${grouped(count3)} names that look like keys but are not`;
}
function modeName({ mode }) {
  return mode === "live" ? "live-mode" : "Test Mode";
}
function keyKind(finding) {
  return `${finding.rule.service} ${modeName(finding)} API key`;
}
function exposedKey(finding) {
  return `Exposed ${keyKind(finding)}`;
}
function placeName(sighting) {
  const { source, path, line, column, object, ref, container } = sighting;
  const position = line === null ? "" : `:${line}:${column ?? 1}`;
  switch (source) {
    case "ref-name":
      return visible(`ref ${ref ?? ""}`.trim());
    case "reflog":
      return visible(`reflog of ${ref ?? "HEAD"}`);
    case "note":
      return visible(`note on ${annotated(path)?.slice(0, 10) ?? shortId(object)}`) + position;
    default:
      if (container === null) return visible(`${unnamedPlace(sighting)}${path ?? ""}`) + position;
      if (path !== null && path !== "")
        return visible(`${source === "file-name" ? "name of " : ""}${path}`) + position;
      return unnamedPlace(sighting) + position;
  }
}
function unnamedPlace({ source, object }) {
  return source === "stdin" ? "standard input" : `${source.replace("-", " ")} ${shortId(object)}`.trim();
}
function artifactPath(sighting) {
  const { source, path, object, ref, container } = sighting;
  if (source === "note") return `git/note/${noteName(sighting)}`;
  if (container === null)
    return artifactPath({ ...sighting, path: null, container: void 0 }) + path;
  if (path !== null && path !== "") return path;
  if (source === "stdin") return "stdin";
  return `git/${source}/${ref ?? object ?? "unknown"}`;
}
function logicalName(sighting) {
  const { source, path, object, ref } = sighting;
  if (source === "note") return `${ref ?? "refs/notes/*"}:${path ?? object ?? ""}`;
  if (path !== null && path !== "" || source === "stdin") return null;
  return ref ?? object;
}
function noteName({ ref, path, object }) {
  const name = annotated(path) ?? object ?? "unknown";
  return ref === void 0 ? name : `${ref}/${name}`;
}
function annotated(path) {
  return path === null ? null : path.replaceAll("/", "");
}
function shortId(object) {
  return object?.slice(0, 10) ?? "";
}
var notCommitted = /* @__PURE__ */ new Set(["tag-message", "ref-name", "reflog"]);
var authorWidth = 60;
function introducedBy({ source, commit, author, date: date3 }) {
  if (commit === null || notCommitted.has(source)) return "";
  const parts5 = [`commit ${commit.slice(0, 10)}`];
  if (author !== null) parts5.push(fitTo(visible(author), authorWidth));
  if (date3 !== null) parts5.push(date3.slice(0, 10));
  return parts5.join(", ");
}
function checkedText({ verification }) {
  const { status, scopes, reason } = verification;
  if (status === "not-checked") return "";
  const granted = scopes.length === 0 ? "" : ` with ${visible(scopes.join(", "))}`;
  return `checked: ${status}${granted}${reason === null ? "" : ` (${visible(reason)})`}`;
}
function placeFacts(finding, sighting) {
  return [
    introducedBy(sighting),
    decodedText(sighting),
    endText(sighting),
    checkedText(finding)
  ].filter((fact) => fact !== "");
}
var encodingWords = /* @__PURE__ */ new Map([
  ["hex", "hexadecimal"],
  ["bytes", "a list of bytes"],
  ["percent", "percent-encoding"],
  ["json-escape", "escapes"],
  ["html-entity", "HTML entities"],
  ["markdown-escape", "Markdown escapes"],
  ["wrapped", "wrapped lines"],
  ["literals", "split string literals"],
  ["invisible", "text with invisible characters"],
  ["letter-spaced", "letter-spaced text"]
]);
function decodedText({ decoded: decoded2 }) {
  const words = decoded2.map((name) => encodingWords.get(name) ?? name);
  return words.length === 0 ? "" : `in ${words.reverse().join(" in ")}`;
}
function endText({ endEstimated }) {
  return endEstimated ? "end estimated" : "";
}
function alsoText(others) {
  const history = others.every(({ object, source }) => object !== null && source !== "index");
  if (!history) return `and ${counted(others.length, "more time")}`;
  return others.length === 1 ? "also in history" : `also in history (${others.length} versions)`;
}

// src/report/omissions.ts
var narrowing = /* @__PURE__ */ new Set([
  "include",
  "exclude",
  "max-size",
  "no-decode",
  "decode-depth",
  "since",
  "min-confidence",
  "foreign-marks",
  "allow-live"
]);
var belowConfidence = "below --min-confidence";
function leftOut(report) {
  const ordered = report.configuration.settings.filter(({ name, origin }) => narrowing.has(name) && origin.kind !== "command line").map((setting) => ({ text: settingText(setting), orderedAt: positionOf(setting.origin) }));
  const others = [...skippedTexts(report), ...hiddenKeysTexts(report)];
  return [...ordered, ...others.map((text3) => ({ text: text3, orderedAt: null }))];
}
function skippedTexts({ coverage }) {
  return coverage.skipped.map((entry) => {
    const name = skippedNameFor(entry.count, entry);
    return `${grouped(entry.count)} ${visible(name)} (${visible(skipReasonText(entry))})`;
  });
}
function hiddenKeysTexts({ filtered }) {
  const count3 = filtered.byReason[belowConfidence] ?? 0;
  return count3 === 0 ? [] : [`${counted(count3, "key")} ${belowConfidence}`];
}
function filteredNames({ filtered }) {
  return filtered.count - (filtered.byReason[belowConfidence] ?? 0);
}
function unread2(report) {
  const failed = report.coverage.failed.map(({ what, reason }) => ({
    what: visible(what),
    reason: visible(failureText(reason))
  }));
  return report.interrupted ? [...failed, { what: "scan", reason: failureText({ code: "stopped" }) }] : failed;
}
function knownText(report) {
  const total2 = report.findings.filter((finding) => finding.suppressed !== null).length;
  return total2 === 0 ? "" : `${counted(total2, "known key")} (${knownCounts(report)})`;
}
function knownCounts(report) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { suppressed } of report.findings) {
    if (suppressed !== null) counts2.set(suppressed.by, (counts2.get(suppressed.by) ?? 0) + 1);
  }
  return [...counts2].map(([by, count3]) => `${by} ${count3}`).join(", ");
}
function settingText({ name, value, origin }) {
  const text3 = typeof value === "object" ? value.join(" ") : String(value);
  return `${name} = ${visible(text3)} (${visible(settingOriginText(origin))})`;
}
function positionOf(origin) {
  if (origin.kind !== "file") return null;
  const { path, line, column } = origin;
  return { path, line, column };
}

// src/report/advice/key-steps.ts
init_model();

// src/report/advice/removal.ts
init_model();

// src/report/advice/git-commands.ts
init_model();

// src/report/advice/step.ts
function step(text3, ...commands) {
  return { text: text3, links: [], commands };
}
function shellWord(name) {
  if (name === "" || name.includes("…") || visible(name) !== name) return null;
  const word2 = name.startsWith("-") ? `./${name}` : name;
  return /^[\w./@+,-]+$/.test(word2) ? word2 : `'${word2.replaceAll("'", "'\\''")}'`;
}
function commonWord(names2) {
  const words = new Set(names2.map(shellWord));
  const [word2 = null] = words;
  return words.size === 1 ? word2 : null;
}

// src/report/advice/git-commands.ts
var emptyReflogs = "git reflog expire --expire=now --all";
var prune = "git gc --prune=now";
var mostNames2 = 5;
function stageSteps(held) {
  const file = commonWord(held.map(({ sighting }) => filePath(sighting) ?? "")) ?? "FILE";
  return [step("Remove the key from the file, and stage the change.", `git add ${file}`)];
}
var disposable = /\/(?:COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG|NOTES_EDITMSG|FETCH_HEAD|ORIG_HEAD|gitk\.cache)$/;
function gitFileSteps(held) {
  const paths = [...new Set(held.flatMap(({ sighting }) => filePath(sighting) ?? []))];
  const unneeded = paths.filter((path) => disposable.test(path));
  const steps2 = [];
  if (unneeded.length > 0) {
    const words = unneeded.map((path) => shellWord(path) ?? "FILE");
    steps2.push(step("Delete these files, which git does not need.", `rm ${words.join(" ")}`));
  }
  if (unneeded.length < paths.length) {
    steps2.push(step("Remove the key from git's own files, such as configuration and hooks."));
  }
  return steps2;
}
function rewriteStep(held, how, text3, amendOptions = "") {
  const names2 = commitsOf(held).map((oid) => oid.slice(0, 10));
  const amend = `git commit --amend${amendOptions}`;
  const intro = names2.length === 0 ? text3 : `${text3} It was added in ${listed(names2)}.`;
  const first11 = names2[0] ?? "COMMIT";
  const stops = how === "edit" ? `, and at each stop run "${amend}" and then "git rebase --continue"` : "";
  return step(
    `${intro} Amend the last commit; for an earlier one, write "${how}" before it in the list that the second command opens${stops}.`,
    amend,
    // The very first commit has no parent.
    `git rebase --interactive --rebase-merges $(git rev-parse --quiet --verify ${first11}^ || echo --root)`
  );
}
function commitsOf(held) {
  const times = /* @__PURE__ */ new Map();
  for (const { sighting } of held) {
    const { commit, date: date3 } = sighting;
    if (commit === null) continue;
    const time = date3 === null ? Number.NaN : Date.parse(date3);
    times.set(commit, Number.isNaN(time) ? Number.MAX_VALUE : time);
  }
  return [...times].sort(([, a], [, b]) => a - b).map(([oid]) => oid);
}
function tagSteps(held) {
  const refs = held.flatMap(({ finding }) => finding.exposure?.refs ?? []);
  const names2 = shortNames(refs, "refs/tags/");
  const words = names2.length === 0 ? ["TAG"] : [...new Set(names2.map((name) => shellWord(name) ?? "TAG"))];
  return [
    step(
      "Write the tag message again without the key. If the tag was pushed, push it again with --force.",
      ...words.map((word2) => `git tag --force --annotate ${word2} ${peeled(word2)}`)
    )
  ];
}
function peeled(word2) {
  return word2.startsWith("'") ? `${word2.slice(0, -1)}^{}'` : `'${word2}^{}'`;
}
function noteSteps(held) {
  const objectsByRef = /* @__PURE__ */ new Map();
  for (const { sighting } of held) {
    const { ref, path } = sighting;
    const objects = objectsByRef.get(ref) ?? /* @__PURE__ */ new Set();
    objectsByRef.set(ref, objects.add(path?.replaceAll("/", "") ?? "COMMIT"));
  }
  return [...objectsByRef].map(([ref, objects]) => {
    const word2 = shellWord(ref ?? "") ?? "NOTES-REF";
    const remove = `git notes --ref ${word2} remove --ignore-missing ${[...objects].join(" ")}`;
    const restart = `git update-ref ${word2} "$(git commit-tree -m Notes ${peeled(word2).replace("^{}", "^{tree}")})"`;
    if (ref !== void 0) {
      return step(
        "Remove the notes that contain the key, and restart their history.",
        remove,
        restart
      );
    }
    return step(
      "An older version of a note contains the key. List the notes, and restart the history of that one.",
      "git for-each-ref refs/notes",
      restart
    );
  });
}
function refNameSteps(held) {
  const refs = held.map(({ sighting }) => sighting.ref ?? "");
  const tag2 = refs.some((ref) => ref.startsWith("refs/tags/"));
  const remote = refs.some((ref) => ref.startsWith("refs/remotes/"));
  const branch = refs.some((ref) => ref.startsWith("refs/heads/")) || !tag2 && !remote;
  const steps2 = [];
  if (branch) steps2.push(step("Rename the branch.", "git branch --move OLD-NAME NEW-NAME"));
  if (tag2) {
    steps2.push(step("Rename the tag.", "git tag NEW-NAME OLD-NAME", "git tag --delete OLD-NAME"));
  }
  if (remote) {
    steps2.push(
      step(
        "Delete the branch on the remote, then its copy here.",
        "git push REMOTE --delete OLD-NAME",
        "git fetch --prune REMOTE"
      )
    );
  }
  return steps2;
}
function shortNames(refs, prefix) {
  const matching = refs.filter((ref) => ref.startsWith(prefix));
  return [...new Set(matching.map((ref) => ref.slice(prefix.length)))].slice(0, mostNames2);
}
function listed(names2) {
  const more3 = names2.length - mostNames2;
  return more3 > 0 ? `${names2.slice(0, mostNames2).join(", ")} and ${more3} more` : names2.join(", ");
}

// src/report/advice/removal.ts
var removeFromFilesText = "Remove the key from the files. It stays in history, where a key that no longer works is harmless; rewriting history would not make it secret again.";
var stepsByHolder = {
  file: () => [step("Remove the key from the files.")],
  staged: stageSteps,
  index: stageSteps,
  "file-name": () => [step("Rename the file.", "git mv OLD-NAME NEW-NAME")],
  "git-file": gitFileSteps,
  history: (held, { unpublished }) => unpublished ? [
    rewriteStep(
      held,
      "edit",
      "Remove the key from the commits, not only from the newest files."
    )
  ] : [step(removeFromFilesText)],
  "commit-message": (held) => [
    rewriteStep(
      held,
      "reword",
      "If it was not pushed yet, remove the key from the commit message."
    )
  ],
  "commit-author": (held) => [
    rewriteStep(
      held,
      "edit",
      "Correct user.name and user.email. If it was not pushed yet, correct the author and committer too.",
      " --no-edit --reset-author"
    )
  ],
  "tag-message": tagSteps,
  note: noteSteps,
  "ref-name": refNameSteps,
  stash: () => [
    step(
      "Find the stash that contains the key, and drop it.",
      "git stash list",
      "git stash drop 'stash@{NUMBER}'"
    )
  ],
  reflog: () => [step("Empty the reflogs.", emptyReflogs)],
  unreachable: () => []
};
var leavesObjects = /* @__PURE__ */ new Set([
  "index",
  "commit-message",
  "commit-author",
  "tag-message",
  "note",
  "ref-name",
  "stash",
  "reflog",
  "unreachable"
]);
function removalSteps(findings, facts) {
  const held = groupByHolder(findings);
  if (held.has("history") && !facts.unpublished) held.delete("file");
  const steps2 = Object.entries(stepsByHolder).flatMap(([holder, stepsFor]) => {
    const keys = held.get(holder);
    return keys === void 0 ? [] : stepsFor(keys, facts);
  });
  const objectsStay = [...held.keys()].some((holder) => leavesObjects.has(holder));
  return objectsStay && !facts.unpublished ? [...steps2, pruneStep(held)] : steps2;
}
function groupByHolder(findings) {
  const held = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    for (const sighting of finding.sightings) {
      const holder = holderOf(sighting, finding);
      const keys = held.get(holder);
      if (keys === void 0) held.set(holder, [{ finding, sighting }]);
      else keys.push({ finding, sighting });
    }
  }
  return held;
}
function pruneStep(held) {
  const text3 = "Delete the objects that no branch or tag reaches any more.";
  return held.has("reflog") ? step(text3, prune) : step(text3, emptyReflogs, prune);
}
function holderOf(sighting, { exposure }) {
  const { source, object, container } = sighting;
  const path = filePath(sighting);
  switch (source) {
    case "file":
      return isGitFile(path) ? "git-file" : "file";
    case "stdin":
      return "file";
    case "index":
      return "staged";
    case "file-name":
      if (object !== null) return "history";
      if (container !== void 0) return "file";
      return isGitFile(path) ? "git-file" : "file-name";
    case "blob":
      return blobHolder(exposure);
    default:
      return source;
  }
}
function blobHolder(exposure) {
  const { unreachable = null, refs = [] } = exposure ?? {};
  const onlyInStash = refs.length > 0 && refs.every((ref) => ref === "refs/stash");
  if (unreachable === "stash" || onlyInStash) return "stash";
  if (unreachable === "index") return "index";
  return unreachable === null ? "history" : "unreachable";
}
function isGitFile(path) {
  return path?.split("/").includes(".git") ?? false;
}

// src/report/advice/key-steps.ts
var replaceText = "Create a replacement with the fewest scopes that work, and keep it in a secret store or an environment variable.";
var switchText = "Put the replacement where the old key was used.";
var nothingToRevokeText = "Nothing to revoke: these keys no longer work.";
var chargeWarning = "A live-mode key can charge the saved payment method of its account.";
function keySteps(findings) {
  const revoke = revokeStep(findings);
  return [
    ...revoke === null ? [step(nothingToRevokeText)] : [revoke, step(replaceText), step(switchText)],
    ...removalSteps(findings, { unpublished: false })
  ];
}
function revokeStep(findings) {
  const usable = findings.filter((finding) => !isDead(finding));
  if (usable.length === 0) return null;
  const keys = usable.length === 1 ? "the key" : "each key";
  const which = usable.length < findings.length ? " that may still work" : "";
  return { ...step(`Revoke ${keys}${which}`), links: revokeUrls(usable) };
}
function revokeUrls(findings) {
  return [...new Set(findings.map((finding) => finding.rule.revokeUrl))];
}
function rescanStep(findings) {
  const checked = findings.some(({ verification }) => verification.status !== "not-checked");
  const usable = findings.some((finding) => !isDead(finding));
  return step(
    checked && usable ? "Scan again with --verify: no key may be live then." : "Scan again."
  );
}
function canCharge(findings) {
  return findings.some((finding) => finding.mode === "live" && !isDead(finding));
}
function ruleSteps(rule) {
  const revoke = { ...step("Revoke the key"), links: [rule.revokeUrl] };
  return [revoke, step(replaceText), step(switchText), step(removeFromFilesText)];
}
var deadKeySteps = [step(removeFromFilesText)];
function firstAction(finding) {
  return isDead(finding) ? "It no longer works." : `Revoke it at ${finding.rule.revokeUrl} and replace it.`;
}
var cleanupAction = "Remove it from the files; in history, a key that no longer works is harmless.";
var deadText = "It no longer works. Remove it from the files.";
var statusAdvice = {
  live: {
    title: "LIVE: revoke now",
    text: "Anyone who has seen it can use it. Revoke it first, then clean up."
  },
  inactive: {
    title: "REAL, ACCOUNT INACTIVE",
    text: "It works again when its account does. Revoke it before the account is active again."
  },
  unknown: {
    title: "STATUS UNKNOWN: treat as live",
    text: "The API did not answer clearly. Revoke it, or check it again with --verify."
  },
  "not-checked": { title: "NOT CHECKED", text: "Treat it as live until it is revoked." },
  expired: { title: "EXPIRED", text: deadText },
  revoked: { title: "REVOKED", text: deadText },
  invalid: {
    title: "NOT KNOWN TO THE API",
    text: "It was deleted, or was never a key of this service. Remove it from the files."
  }
};

// src/report/reveal.ts
function shownKey(finding, style) {
  return style.showSecrets ? finding.secret.reveal() : finding.secret.toString();
}

// src/report/place-message.ts
function placeMessage({ finding, sighting }, style) {
  const inside2 = sighting.container === void 0 ? [] : [placeName(sighting)];
  const facts = [...inside2, ...placeFacts(finding, sighting)].join("; ");
  return `${exposedKey(finding)} ${shownKey(finding, style)}${facts === "" ? "" : ` (${facts})`}. ${firstAction(finding)}`;
}
function unreadMessage({ what, reason }) {
  return `Not read: ${what} (${reason}). There may be more keys.`;
}
function fileLine(sighting) {
  const { container, source, line } = sighting;
  const inText = container === void 0 && source !== "file-name" && source !== "note";
  return { path: visible(container ?? artifactPath(sighting)), line: inText ? line : null };
}

// src/report/places.ts
init_model();
function openFindings(report) {
  return report.findings.filter((finding) => finding.suppressed === null);
}
function knownFindings(report) {
  return report.findings.filter((finding) => finding.suppressed !== null);
}
function openPlaces(report) {
  return report.findings.flatMap((finding) => {
    const open4 = finding.sightings.filter((sighting) => !isSuppressed(sighting, finding));
    return toPlaces(finding, open4);
  });
}
function placesOf(finding) {
  const open4 = toPlaces(
    finding,
    finding.sightings.filter((sighting) => !isSuppressed(sighting, finding))
  );
  const listed3 = new Set(open4.map((place) => identityOf2(place.sighting)));
  const suppressed = finding.sightings.filter(
    (sighting) => isSuppressed(sighting, finding) && !listed3.has(identityOf2(sighting))
  );
  return [...open4, ...toPlaces(finding, suppressed)];
}
function inTurns(places) {
  const turns = /* @__PURE__ */ new Map();
  const numbered = places.map((place) => {
    const turn = turns.get(place.finding) ?? 0;
    turns.set(place.finding, turn + 1);
    return { place, turn };
  });
  return numbered.sort((a, b) => a.turn - b.turn).map(({ place }) => place);
}
function identityOf2({ source, path, rawPath, line, object, ref }) {
  if (source === "file-name") return JSON.stringify(["name", path, rawPath]);
  if (inFile({ source, path })) return JSON.stringify(["file", path, rawPath, line]);
  return JSON.stringify([source, ref ?? object, path, line]);
}
function inFile({ source, path }) {
  return path !== null && path !== "" && fileSources.has(source);
}
var fileSources = /* @__PURE__ */ new Set([
  "file",
  "file-name",
  "index",
  "stdin",
  "blob"
]);
function isSuppressed(sighting, finding) {
  return (sighting.suppressed ?? finding.suppressed) !== null;
}
function isCurrent(sighting) {
  return inFile(sighting) && (sighting.object === null || sighting.atHead === true || isStaged(sighting));
}
function isInCheckout(sighting) {
  return inFile(sighting) && (sighting.object === null || sighting.atHead === true);
}
function isStaged({ source }) {
  return source === "index";
}
function currency(sighting) {
  if (!isCurrent(sighting)) return 3;
  if (sighting.object === null) return 0;
  return isStaged(sighting) ? 1 : 2;
}
function toPlaces(finding, sightings) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const identity2 = identityOf2(sighting);
    const group = groups2.get(identity2);
    if (group === void 0) groups2.set(identity2, [sighting]);
    else group.push(sighting);
  }
  const current = [];
  const others = [];
  for (const group of groups2.values()) {
    const [first11, ...rest] = group.sort((a, b) => currency(a) - currency(b));
    if (first11 === void 0) continue;
    if (isCurrent(first11)) current.push([first11, rest]);
    else others.push([first11, rest]);
  }
  const kept = others.filter(([first11, rest]) => !foldIntoCurrent([first11, ...rest], current));
  const severity = severityOf(finding);
  return [...current, ...kept].map(([sighting, rest]) => ({
    finding,
    sighting,
    others: rest,
    severity
  }));
}
function foldIntoCurrent(older, current) {
  const [{ path }] = older;
  if (!inFile(older[0])) return false;
  const place = current.find(([sighting]) => sighting.path === path) ?? current[0];
  if (place === void 0) return false;
  for (const sighting of older) place[1].push(sighting);
  return true;
}

// src/report/sarif-rules.ts
init_model();

// src/report/severity-levels.ts
var severityLevels = {
  critical: {
    github: "error",
    gitlab: "Critical",
    codeQuality: "blocker",
    sonarImpact: "HIGH",
    sonar: "BLOCKER",
    checkstyle: "error",
    teamcity: "ERROR",
    azure: "error",
    rdjson: "ERROR",
    sarif: "error",
    securitySeverity: "9.8"
  },
  high: {
    github: "error",
    gitlab: "High",
    codeQuality: "critical",
    sonarImpact: "HIGH",
    sonar: "CRITICAL",
    checkstyle: "error",
    teamcity: "ERROR",
    azure: "error",
    rdjson: "ERROR",
    sarif: "error",
    securitySeverity: "8.5"
  },
  medium: {
    github: "warning",
    gitlab: "Medium",
    codeQuality: "major",
    sonarImpact: "MEDIUM",
    sonar: "MAJOR",
    checkstyle: "warning",
    teamcity: "WARNING",
    azure: "warning",
    rdjson: "WARNING",
    sarif: "warning",
    securitySeverity: "5.5"
  },
  low: {
    github: "notice",
    gitlab: "Low",
    codeQuality: "minor",
    sonarImpact: "LOW",
    sonar: "MINOR",
    checkstyle: "info",
    teamcity: "WEAK WARNING",
    azure: "warning",
    rdjson: "INFO",
    sarif: "note",
    securitySeverity: "2.0"
  }
};

// src/report/sarif-rules.ts
var variants = [
  { severity: "high", id: "", name: "", title: "API key" },
  {
    severity: "critical",
    id: "/live-verified",
    name: "LiveVerified",
    title: "API key, verified live"
  },
  { severity: "medium", id: "/test-mode", name: "TestMode", title: "Test Mode API key" },
  { severity: "low", id: "/revoked", name: "Revoked", title: "API key that no longer works" }
];
function sarifRuleId(rule, severity) {
  return rule.id + (variantFor(severity)?.id ?? "");
}
function severityRuleTitle(rule, severity) {
  return `Exposed ${rule.service} ${variantFor(severity)?.title ?? "API key"}`;
}
function variantFor(severity) {
  return variants.find((variant) => variant.severity === severity);
}
function descriptorsFor(rules, used) {
  return rules.flatMap((rule) => variants.map((variant) => descriptor(rule, variant))).filter(({ id }, index) => index === 0 || used.has(id));
}
function descriptor(rule, variant) {
  const steps2 = variant.severity === "low" ? deadKeySteps : ruleSteps(rule);
  const plain3 = steps2.map(
    ({ text: text3, links }) => links.length === 0 ? text3 : `${text3} at ${links.join(" , ")} .`
  );
  const linked2 = steps2.map(
    ({ text: text3, links }) => links.length === 0 ? text3 : `${text3}: ${links.map((url) => `<${url}>`).join(", ")}`
  );
  const { sarif: level, securitySeverity } = severityLevels[variant.severity];
  return {
    id: rule.id + variant.id,
    name: rule.name + variant.name,
    shortDescription: { text: `${severityRuleTitle(rule, variant.severity)}.` },
    fullDescription: { text: rule.description },
    helpUri: rule.docsUrl,
    help: {
      text: `${rule.description} ${plain3.join(" ")}`,
      markdown: `${rule.description}

${linked2.map((text3, index) => `${index + 1}. ${text3}`).join("\n")}`
    },
    defaultConfiguration: {
      level,
      rank: rankOf(variant.severity, "high")
    },
    properties: {
      // Some readers take the first CWE, others the last, so there is only one.
      tags: ["security", "external/cwe/cwe-798"],
      precision: "high",
      "security-severity": securitySeverity
    }
  };
}
var confidenceRanks = { high: 25, medium: 15, low: 5 };
function rankOf(severity, confidence) {
  return 25 * (3 - severityOrder[severity]) + confidenceRanks[confidence];
}

// src/report/azure.ts
var azure = (report, style) => [
  ...unread2(report).map((entry) => logIssue({ type: "error" }, unreadMessage(entry))),
  ...leftOut(report).map(
    ({ text: text3 }) => logIssue({ type: "warning" }, `Left out of the scan: ${text3}`)
  ),
  ...inTurns(openPlaces(report)).map((place) => placeIssue(place, style))
].map((line) => `${line}
`).join("");
function placeIssue(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  const { column } = sighting;
  const position = line === null ? {} : { linenumber: line, ...column === null ? {} : { columnnumber: column } };
  return logIssue(
    {
      type: severityLevels[severity].azure,
      sourcepath: path,
      ...position,
      code: sarifRuleId(finding.rule, severity)
    },
    placeMessage(place, style)
  );
}
function logIssue(properties3, message2) {
  const list3 = Object.entries(properties3).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))};`
  );
  return `##vso[task.logissue ${list3.join("")}]${escapeData(message2)}`;
}
function escapeData(text3) {
  return text3.toWellFormed().replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text3) {
  return escapeData(text3).replaceAll(";", "%3B").replaceAll("]", "%5D");
}

// src/report/xml.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function xml(text3) {
  return text3.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

// src/report/checkstyle.ts
var checkstyle = (report, style) => {
  const files = /* @__PURE__ */ new Map();
  const errors = [
    ...openPlaces(report).map((place) => placeError(place, style)),
    ...unread2(report).map(unreadError)
  ];
  for (const { path, element } of errors) {
    const elements = files.get(path);
    if (elements === void 0) files.set(path, [element]);
    else elements.push(element);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="8.0">',
    ...[...files].flatMap(([path, elements]) => [
      `  <file name="${xml(path)}">`,
      ...elements,
      "  </file>"
    ]),
    "</checkstyle>",
    ""
  ].join("\n");
};
function placeError(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  const column = line === null || sighting.column === null ? "" : ` column="${sighting.column}"`;
  const source = `brleaks.${sarifRuleId(finding.rule, severity)}`;
  const level = severityLevels[severity].checkstyle;
  return { path, element: errorElement(line, column, level, placeMessage(place, style), source) };
}
function unreadError(entry) {
  const path = entry.what === "" ? "unnamed" : entry.what;
  return {
    path,
    element: errorElement(null, "", "error", unreadMessage(entry), "brleaks.not-read")
  };
}
function errorElement(line, column, severity, message2, source) {
  return `    <error line="${line ?? 1}"${column} severity="${severity}" message="${xml(message2)}" source="${xml(source)}"/>`;
}

// src/report/csv.ts
init_model();
var columns = [
  ["severity", (finding) => severityOf(finding)],
  ["mode", (finding) => finding.mode],
  ["key", (finding, _, style) => shownKey(finding, style)],
  ["rule", (finding) => finding.rule.id],
  ["status", (finding) => finding.verification.status],
  ["confidence", (finding) => finding.confidence],
  ["suppressed", (finding, sighting) => (sighting.suppressed ?? finding.suppressed)?.by],
  ["source", (_, sighting) => sighting.source],
  ["path", (_, sighting) => sighting.path],
  ["line", (_, sighting) => sighting.line],
  ["column", (_, sighting) => sighting.column],
  ["commit", (_, sighting) => sighting.commit],
  ["author", (_, sighting) => sighting.author],
  ["date", (_, sighting) => sighting.date],
  ["object", (_, sighting) => sighting.object],
  ["ref", (_, sighting) => sighting.ref],
  ["fingerprint", (finding) => finding.fingerprint],
  ["revoke", (finding) => finding.rule.revokeUrl]
];
var csv = (report, style) => {
  const rows = report.findings.flatMap(
    (finding) => finding.sightings.map(
      (sighting) => columns.map(([, field3]) => field3(finding, sighting, style))
    )
  );
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.map(cell).join(",")}\r
`).join("");
};
function cell(value) {
  if (value === null || value === void 0) return "";
  if (typeof value === "number") return String(value);
  const text3 = visible(value);
  const safe = /^\s*[=+\-@|%＝＋－＠]/u.test(text3) ? `'${text3}` : text3;
  return /[",;'\s]/.test(safe) || safe !== text3 ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// src/report/github.ts
init_model();

// src/report/workflow-command.ts
function workflowCommand(name, properties3, message2) {
  const list3 = Object.entries(properties3).map(([key, value]) => `${key}=${escapeProperty2(value)}`);
  return `::${name}${list3.length === 0 ? "" : ` ${list3.join(",")}`}::${escapeData2(message2)}`;
}
function escapeData2(text3) {
  return text3.toWellFormed().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty2(value) {
  return escapeData2(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/github.ts
var mostAnnotations = 10;
var github = (report, style) => {
  const places = inTurns(openPlaces(report));
  const omissions = omissionCommands(report);
  const room = mostAnnotations - omissions.length;
  const lines2 = [
    ...omissions,
    ...places.slice(0, room).map((place) => annotation(place, style)),
    ...places.slice(room).map((place) => logLine(place, style))
  ];
  return lines2.map((line) => `${line}
`).join("");
};
function omissionCommands(report) {
  const lines2 = [];
  if (!report.complete)
    lines2.push(workflowCommand("error", { title: "Incomplete scan" }, unreadText(report)));
  const omitted = leftOut(report);
  if (omitted.length > 0) {
    const text3 = shorten(omitted.map((entry) => entry.text)).join("\n");
    lines2.push(workflowCommand("notice", { title: "Left out of the scan" }, text3));
  }
  return lines2;
}
function annotation(place, style) {
  const { finding, severity } = place;
  const properties3 = { title: exposedKey(finding), ...fileProperties(place) };
  return workflowCommand(severityLevels[severity].github, properties3, message(place, style));
}
function fileProperties({ sighting }) {
  const { line, column, endLine, endColumn, source, container } = sighting;
  const path = filePath(sighting);
  if (path === null || path === "" || source === "note") return {};
  const file = visible(path);
  if (line === null || source === "file-name" || container !== void 0) return { file };
  const lines2 = { file, line, endLine: endLine ?? line };
  if (column === null || endLine !== line) return lines2;
  if (endColumn === null) return { ...lines2, col: column };
  return { ...lines2, col: column, endColumn: Math.max(column, endColumn - 1) };
}
function message({ finding, sighting }, style) {
  const facts = [placeName(sighting), ...placeFacts(finding, sighting)];
  return [
    `${shownKey(finding, style)} (${facts.join("; ")})`,
    firstAction(finding),
    cleanupAction
  ].join("\n");
}
function logLine(place, style) {
  const { finding, sighting, severity } = place;
  const by = introducedBy(sighting);
  const text3 = `brleaks: ${severity.toUpperCase()} ${shownKey(finding, style)} ${placeName(sighting)}`;
  return (by === "" ? text3 : `${text3}  ${by}`).replaceAll("##[", "#\\x23[");
}
function unreadText(report) {
  return [
    report.interrupted ? "The scan stopped before the end, so there may be more keys." : "Not everything could be read, so there may be more keys.",
    ...shorten(unread2(report).map(({ what, reason }) => `${what}: ${reason}`))
  ].join("\n");
}
function shorten(lines2) {
  const more3 = lines2.length - mostAnnotations;
  return more3 > 0 ? [...lines2.slice(0, mostAnnotations), `and ${grouped(more3)} more`] : [...lines2];
}

// src/report/gitlab.ts
init_model();

// src/report/document.ts
init_model();
var schemaVersion = 1;
function reportDocument(report, style) {
  return {
    schemaVersion,
    tool: report.tool,
    scan: {
      command: report.command,
      target: report.target,
      startedAt: report.startedAt,
      durationMs: report.durationMs,
      complete: report.complete,
      interrupted: report.interrupted,
      coverage: coverageFields(report.coverage),
      repository: report.repository,
      configuration: configurationFields(report),
      notices: report.notices
    },
    findings: report.findings.map((finding) => ({
      ...findingFields(finding, style),
      sightings: finding.sightings.map((sighting) => sightingFields(sighting, finding)),
      sightingsOmitted: finding.sightingsOmitted
    })),
    filtered: style.showFiltered ? report.filtered.list : void 0,
    summary: {
      findings: report.findings.length,
      sightings: report.findings.reduce(
        (sum2, finding) => sum2 + finding.sightings.length + finding.sightingsOmitted,
        0
      ),
      suppressed: knownFindings(report).length,
      filtered: report.filtered.count,
      filteredByReason: report.filtered.byReason
    }
  };
}
function coverageFields({ skipped: skipped3, failed, ...counts2 }) {
  return {
    ...counts2,
    skipped: skipped3.map((entry) => ({
      what: skippedName(entry),
      reason: skipReasonText(entry),
      count: entry.count
    })),
    failed: failed.map(({ what, reason }) => ({ what, reason: failureText(reason) }))
  };
}
function configurationFields({ configuration, stale }) {
  return {
    files: configuration.files.map(configurationFileFields),
    settings: configuration.settings.map(({ name, value, origin }) => ({
      name,
      value,
      origin: settingOriginText(origin)
    })),
    stale: stale.map(({ state, entry }) => ({ state, ...entry }))
  };
}
function configurationFileFields({ kind, path, sha256, from }) {
  return { kind, path, sha256, from: from === null ? null : configPlaceText(from) };
}
function configurationHashes({ configuration }) {
  return configuration.files.map(({ kind, path, sha256 }) => ({ kind, path, sha256 }));
}
function findingFields(finding, style) {
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    mode: finding.mode,
    severity: severityOf(finding),
    redacted: finding.secret.toString(),
    secret: style.showSecrets ? shownKey(finding, style) : void 0,
    length: finding.secret.length,
    confidence: finding.confidence,
    verification: finding.verification,
    revokeUrl: finding.rule.revokeUrl,
    exposure: finding.exposure,
    suppressed: finding.suppressed
  };
}
function sightingFields(sighting, finding) {
  return {
    source: sighting.source,
    path: sighting.path,
    rawPath: sighting.rawPath,
    line: sighting.line,
    column: sighting.column,
    endLine: sighting.endLine,
    endColumn: sighting.endColumn,
    commit: sighting.commit,
    author: sighting.author,
    date: sighting.date,
    object: sighting.object,
    ref: sighting.ref,
    atHead: sighting.atHead,
    decoded: sighting.decoded,
    endEstimated: sighting.endEstimated || void 0,
    confidence: sighting.confidence,
    excerpt: sighting.excerpt,
    suppressed: sighting.suppressed ?? finding.suppressed
  };
}
function wellFormedJson(value, indent2) {
  const text3 = JSON.stringify(
    value,
    (_, field3) => typeof field3 === "string" ? field3.toWellFormed() : field3,
    indent2
  );
  return text3.replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}

// src/report/place-hash.ts
function placeHash(finding, sighting) {
  return textHash(JSON.stringify([finding.fingerprint, identityOf2(sighting)]));
}
function textHash(text3) {
  return [1, 2, 3, 4].map((seed) => hash32(text3, seed).toString(16).padStart(8, "0")).join("");
}
function hash32(text3, seed) {
  let hash = 2166136261 ^ Math.imul(seed, 2654435761);
  for (let i = 0; i < text3.length; i++) hash = Math.imul(hash ^ text3.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/report/gitlab.ts
var version3 = "15.0.7";
var mostMessages = 200;
var gitlab = (report, style) => `${wellFormedJson(documentOf(report, style), 2)}
`;
function documentOf(report, style) {
  const tool = { id: "brleaks", name: "brleaks", version: report.tool.version };
  const scanner = { ...tool, vendor: { name: "brleaks" } };
  return {
    version: version3,
    scan: {
      analyzer: scanner,
      scanner,
      type: "secret_detection",
      start_time: gitlabTime(Date.parse(report.startedAt)),
      end_time: gitlabTime(Date.parse(report.startedAt) + report.durationMs),
      status: report.complete ? "success" : "failure",
      messages: messages(report)
    },
    vulnerabilities: openPlaces(report).map((place) => vulnerability(place, style))
  };
}
function vulnerability({ finding, sighting, severity }, style) {
  const key = shownKey(finding, style);
  const facts = [placeName(sighting), ...placeFacts(finding, sighting)];
  const { rule } = finding;
  return {
    id: identity(finding, sighting),
    // The kind of key only: the schema asks for specifics in the description.
    name: clip(exposedKey(finding), 255),
    // GitLab shows it as Markdown.
    description: `${rule.description} Found ${codeSpan(key)}: ${facts.map(codeSpan).join("; ")}.`,
    severity: severityLevels[severity].gitlab,
    solution: `${firstAction(finding)} ${cleanupAction}`,
    identifiers: [
      {
        type: "brleaks_rule_id",
        name: `brleaks rule ${rule.id}`,
        value: rule.id,
        url: rule.docsUrl
      },
      {
        type: "cwe",
        name: "CWE-798",
        value: "798",
        url: "https://cwe.mitre.org/data/definitions/798.html"
      }
    ],
    links: isDead(finding) ? void 0 : [{ name: "Revoke the key", url: rule.revokeUrl }],
    location: {
      file: visible(artifactPath(sighting)),
      // Required. GitLab's own analyzer writes zeros for a scan without history.
      commit: { sha: sighting.commit ?? "0000000" },
      start_line: sighting.line ?? void 0,
      end_line: sighting.line === null ? void 0 : sighting.endLine ?? sighting.line
    }
  };
}
function identity(finding, sighting) {
  const hex2 = placeHash(finding, sighting);
  return `${hex2.slice(0, 8)}-${hex2.slice(8, 12)}-8${hex2.slice(13, 16)}-a${hex2.slice(17, 20)}-${hex2.slice(20)}`;
}
function messages(report) {
  const known5 = knownText(report);
  return [
    ...unread2(report).map(({ what, reason }) => ({
      level: "fatal",
      value: `not read: ${what} (${reason})`
    })),
    ...[...leftOut(report).map(({ text: text3 }) => text3), ...known5 === "" ? [] : [known5]].map(
      (text3) => ({ level: "info", value: `left out: ${text3}` })
    )
  ].slice(0, mostMessages);
}
function gitlabTime(ms) {
  return new Date(ms).toISOString().slice(0, 19);
}
function clip(text3, length2) {
  return text3.length <= length2 ? text3 : `${text3.slice(0, length2 - 1)}…`;
}

// src/report/gitlab-codequality.ts
var gitlabCodequality = (report, style) => `${wellFormedJson([...openPlaces(report).map((place) => issue(place, style)), ...unread2(report).map(unreadIssue)], 2)}
`;
function issue(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  return {
    description: placeMessage(place, style),
    check_name: sarifRuleId(finding.rule, severity),
    // GitLab shows one issue for equal fingerprints.
    fingerprint: placeHash(finding, sighting),
    severity: severityLevels[severity].codeQuality,
    // A line is required.
    location: { path, lines: { begin: line ?? 1 } }
  };
}
function unreadIssue(entry) {
  return {
    description: unreadMessage(entry),
    check_name: "brleaks/not-read",
    fingerprint: textHash(JSON.stringify(["not-read", entry.what, entry.reason])),
    severity: "major",
    location: { path: entry.what === "" ? "unnamed" : entry.what, lines: { begin: 1 } }
  };
}

// src/report/json.ts
var json = (report, style) => `${wellFormedJson(reportDocument(report, style), 2)}
`;

// src/report/jsonl.ts
var jsonl = (report, style) => report.findings.flatMap((finding) => {
  const { suppressed, ...fields2 } = findingFields(finding, style);
  return finding.sightings.map(
    (sighting) => wellFormedJson({
      schemaVersion,
      ...fields2,
      findingSuppressed: suppressed,
      ...sightingFields(sighting, finding),
      confidence: fields2.confidence,
      configuration: configurationHashes(report)
    })
  );
}).map((line) => `${line}
`).join("");

// src/report/junit.ts
var junit = (report, style) => {
  const places = openPlaces(report);
  const failed = unread2(report);
  const skipped3 = leftOut(report);
  const cases = [
    ...places.map((place) => failureCase(place, style)),
    ...failed.map(({ what, reason }) => errorCase(what, reason))
  ];
  if (cases.length === 0) cases.push('    <testcase classname="brleaks" name="no exposed keys"/>');
  cases.push(...skipped3.map(({ text: text3 }) => skippedCase(text3)));
  const counts2 = `tests="${cases.length}" failures="${places.length}" errors="${failed.length}"`;
  const time = (report.durationMs / 1e3).toFixed(3);
  const stamp = report.startedAt.replace(/\.\d+Z$/, "");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts2} time="${time}">`,
    `  <testsuite name="brleaks" ${counts2} skipped="${skipped3.length}" time="${time}" timestamp="${stamp}">`,
    `    <properties>${properties(report)}</properties>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
};
function properties(report) {
  const { files, entries, objects, commits, bytes } = report.coverage;
  const known5 = knownText(report);
  const values2 = { complete: report.complete, files, entries, objects, commits, bytes };
  return Object.entries(known5 === "" ? values2 : { ...values2, known: known5 }).map(([name, value]) => `<property name="${name}" value="${xml(String(value))}"/>`).join("");
}
function failureCase({ finding, sighting }, style) {
  const where = placeName(sighting);
  const key = shownKey(finding, style);
  const text3 = [`${key} in ${where}`, ...placeFacts(finding, sighting), firstAction(finding)];
  const name = `${where} ${key}`;
  const file = sighting.path === null || sighting.source === "note" ? "" : ` file="${xml(visible(sighting.path))}"`;
  const line = sighting.line === null ? "" : ` line="${sighting.line}"`;
  return [
    `    <testcase classname="brleaks.${xml(finding.rule.id)}" name="${xml(name)}"${file}${line}>`,
    `      <failure type="${xml(finding.rule.id)}" message="${xml(`${exposedKey(finding)} ${key}`)}">${xml(text3.join("\n"))}</failure>`,
    "    </testcase>"
  ].join("\n");
}
function errorCase(what, reason) {
  return [
    `    <testcase classname="brleaks.not-read" name="${xml(what)}">`,
    `      <error type="not-read" message="${xml(reason)}"/>`,
    "    </testcase>"
  ].join("\n");
}
function skippedCase(text3) {
  return [
    `    <testcase classname="brleaks.left-out" name="${xml(text3)}">`,
    `      <skipped message="left out: ${xml(text3)}"/>`,
    "    </testcase>"
  ].join("\n");
}

// src/report/markdown.ts
init_model();

// src/report/uri.ts
import { sep as sep3 } from "node:path";
function pathUri(path, rawPath, separator3 = sep3) {
  const encode = rawPath === void 0 ? segmentUri : (segment) => segment;
  const text3 = rawPath ?? path.toWellFormed();
  const segments = text3.split("/").filter((segment) => segment !== "");
  const encoded = segments.map((segment) => segment === ".." ? "%2E%2E" : encode(segment));
  if (separator3 === "\\" && /^[A-Za-z]:(?:\/|$)/.test(text3)) {
    return `file:///${[segments[0], ...encoded.slice(1)].join("/")}`;
  }
  if (separator3 === "\\" && text3.startsWith("//")) return `file://${encoded.join("/")}`;
  return text3.startsWith("/") ? `file:///${encoded.join("/")}` : encoded.join("/");
}
function isAbsoluteUri(uri) {
  return uri.startsWith("file://");
}
function segmentUri(segment) {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/markdown.ts
var mostBytes = 9e5;
var placesShown = 20;
var failedShown = 50;
var markdown = (report, style) => {
  const open4 = openFindings(report);
  const shown2 = style.verbose ? [...open4, ...knownFindings(report)] : open4;
  const tail = [
    ...open4.length > 0 ? [stepList(open4)] : [],
    readTable(report),
    ...unreadList(report),
    ...notes(report)
  ];
  const parts5 = [verdict(report, open4)];
  let size = Buffer.byteLength([...parts5, ...tail].join("\n\n"));
  for (const [index, finding] of shown2.entries()) {
    const block = findingBlock(finding, style);
    size += Buffer.byteLength(block) + 2;
    if (size > mostBytes) {
      parts5.push(`And ${counted(shown2.length - index, "more key")}, left out to keep this short.`);
      break;
    }
    parts5.push(block);
  }
  return `${[...parts5, ...tail].join("\n\n")}
`;
};
function verdict(report, open4) {
  const live = open4.some((finding) => finding.verification.status === "live");
  const target = `Target: ${codeSpan(report.target)}${live ? ", at least one key is **live**" : ""}`;
  const known5 = report.findings.length - open4.length;
  const blocks = [`## ${headline(report, open4)}`, target];
  if (known5 > 0) {
    blocks.push(`${counted(known5, "more key")} marked as known (${knownCounts(report)}).`);
  }
  return blocks.join("\n\n");
}
function headline({ complete }, open4) {
  if (open4.length > 0) {
    return `❌ ${counted(open4.length, "exposed key")}${complete ? "" : ", and the scan is incomplete"}`;
  }
  return complete ? "✅ No exposed keys" : "⚠️ Incomplete: no keys found, but not everything could be read";
}
function findingBlock(finding, style) {
  const { verification, exposure, rule, suppressed } = finding;
  const facts = [
    keyKind(finding),
    `${finding.confidence} confidence`,
    ...suppressed === null ? [] : [`known (${suppressed.by})`],
    ...verification.status === "not-checked" ? [] : [`checked: **${verification.status}**`],
    ...exposure?.atHead === true ? ["still at HEAD"] : [],
    ...exposure?.atHead === false ? ["not at HEAD, still in history"] : [],
    `id ${codeSpan(finding.fingerprint.slice(0, 12))}`
  ];
  const places = placesOf(finding);
  const shown2 = places.slice(0, placesShown).map((place) => placeLines(place, style));
  const more3 = places.length + finding.sightingsOmitted - shown2.length;
  return [
    `### ${severityOf(finding).toUpperCase()} ${codeSpan(shownKey(finding, style))}`,
    [...facts, ...isDead(finding) ? [] : [`[revoke it](${rule.revokeUrl})`]].join(" · "),
    [...shown2, ...more3 > 0 ? [`- and ${counted(more3, "more place")}`] : []].join("\n")
  ].join("\n\n");
}
function placeLines({ sighting, others }, style) {
  const where = codeSpan(placeName(sighting));
  const linked2 = linkOf(sighting, style);
  const by = introducedBy(sighting);
  const { excerpt } = sighting;
  const also = [
    others.length === 0 ? "" : alsoText(others),
    decodedText(sighting),
    endText(sighting)
  ].filter((fact) => fact !== "").map((fact) => `, ${fact}`).join("");
  const lines2 = [
    `- ${linked2 === null ? where : `[${where}](${linked2})`}${by === "" ? "" : ` ${codeSpan(by)}`}${also}`
  ];
  if (excerpt !== null && excerpt.text.trim() !== "")
    lines2.push(`  ${codeSpan(excerpt.text.trim())}`);
  return lines2.join("  \n");
}
function linkOf(sighting, style) {
  const { rawPath, commit, source, container } = sighting;
  const path = filePath(sighting);
  const line = container === void 0 ? sighting.line : null;
  if (style.blobUrl === void 0 || commit === null || path === null || path === "") return null;
  if (source !== "blob" || rawPath !== void 0) return null;
  const segments = path.toWellFormed().split("/");
  if (segments.includes("..") || segments.includes(".")) return null;
  const encoded = segments.map(segmentUri).join("/");
  return `${style.blobUrl}${commit}/${encoded}${line === null ? "" : `#L${line}`}`;
}
function stepList(open4) {
  const items8 = keySteps(open4).map((step2, index) => `${index + 1}. ${stepText(step2)}`);
  const warning = canCharge(open4) ? ["", chargeWarning] : [];
  return ["### What to do", "", ...items8, ...warning].join("\n");
}
function stepText({ text: text3, links, commands }) {
  const linked2 = links.length === 0 ? text3 : `**${text3}**: ${links.map((url) => `<${url}>`).join(", ")}`;
  return [linked2, ...commands.map((command) => `   ${codeSpan(command)}`)].join("\n");
}
function readTable({ coverage, durationMs, complete }) {
  const rows = [
    ["Commits", coverage.commits],
    ["Objects", coverage.objects],
    ["Files", coverage.files],
    ["Archive entries", coverage.entries],
    ["Refs", coverage.refs],
    ["Bytes", coverage.bytes]
  ];
  const shown2 = rows.filter(([, value]) => value > 0);
  return [
    "### What was read",
    "",
    "| Content | Amount |",
    "| --- | ---: |",
    ...shown2.map(([name, value]) => `| ${name} | ${grouped(value)} |`),
    `| Complete | ${complete ? "yes" : "**no**"} |`,
    `| Time | ${(durationMs / 1e3).toFixed(1)} s |`
  ].join("\n");
}
function unreadList(report) {
  if (report.complete) return [];
  const failed = unread2(report);
  const shown2 = failed.slice(0, failedShown).map(({ what, reason }) => `- ${codeSpan(what)}: ${codeSpan(reason)}`);
  const more3 = failed.length - shown2.length;
  return [
    [
      "### Not read",
      "",
      "There may be more keys in the content that could not be read.",
      "",
      ...shown2,
      ...more3 > 0 ? [`- and ${grouped(more3)} more`] : []
    ].join("\n")
  ];
}
function notes(report) {
  const names2 = filteredNames(report);
  const lines2 = [
    ...report.notices.map((notice) => `- ${codeSpan(notice)}`),
    ...leftOut(report).map(({ text: text3 }) => `- left out: ${codeSpan(text3)}`),
    ...names2 > 0 ? [`- left out: ${namesText(names2)}`] : []
  ];
  return lines2.length === 0 ? [] : [["### Notes", "", ...lines2].join("\n")];
}

// src/report/rdjsonl.ts
var rdjsonl = (report, style) => [
  ...openPlaces(report).map((place) => diagnostic(place, style)),
  ...unread2(report).map(unreadDiagnostic),
  ...leftOut(report).flatMap(orderDiagnostic)
].map((line) => `${wellFormedJson(line)}
`).join("");
function diagnostic(place, style) {
  const { finding, sighting, severity } = place;
  return {
    message: placeMessage(place, style),
    location: location(sighting),
    severity: severityLevels[severity].rdjson,
    source: { name: "brleaks", url: finding.rule.docsUrl },
    code: { value: finding.rule.id, url: finding.rule.revokeUrl }
  };
}
function unreadDiagnostic(unread3) {
  return {
    message: unreadMessage(unread3),
    location: { path: unread3.what === "" ? "unnamed" : unread3.what },
    severity: "ERROR",
    source: { name: "brleaks" }
  };
}
function orderDiagnostic({ text: text3, orderedAt }) {
  if (orderedAt === null) return [];
  const { path, ...start3 } = orderedAt;
  return [
    {
      message: `Left out of the scan: ${text3}`,
      location: { path, range: { start: start3 } },
      severity: "INFO",
      source: { name: "brleaks" }
    }
  ];
}
function location(sighting) {
  const { line, column, endLine, endColumn, excerpt } = sighting;
  const path = artifactPath(sighting);
  if (line === null) return { path };
  const start3 = excerpt === null || column === null ? null : byteColumn(excerpt, column);
  const length2 = endColumn !== null && column !== null ? endColumn - column : 0;
  return {
    path,
    range: {
      start: { line, column: start3 ?? void 0 },
      end: start3 === null || endLine !== line ? void 0 : { line, column: start3 + length2 }
    }
  };
}
function byteColumn(excerpt, column) {
  if (excerpt.start !== column - 1) return null;
  return Buffer.byteLength(excerpt.text.slice(0, excerpt.start).toWellFormed()) + 1;
}

// src/report/sarif.ts
init_model();
var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var informationUri = "https://app.batchrelay.com/developers";
var rootId = "SRCROOT";
var mostResults = 5e3;
var mostNotifications = 200;
var mostRelated = 100;
var sarif = (report, style) => {
  const log = { $schema: schema, version: "2.1.0", runs: [runOf(report, style)] };
  return `${wellFormedJson(log, 2)}
`;
};
function runOf(report, style) {
  const places = report.findings.flatMap(placesOf);
  const kept = places.slice(0, mostResults);
  const used = new Set(kept.map((place) => ruleIdOf(place)));
  const descriptors = descriptorsFor(report.rules, used);
  const ruleIndex = new Map(descriptors.map(({ id }, index) => [id, index]));
  const provenance = provenanceOf(report);
  return {
    tool: {
      driver: {
        name: "brleaks",
        fullName: `brleaks ${report.tool.version}`,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri,
        rules: descriptors
      }
    },
    automationDetails: { id: "brleaks/" },
    columnKind: "utf16CodeUnits",
    redactionTokens: ["…"],
    originalUriBaseIds: {
      [rootId]: { description: { text: "The root of the scanned tree." } }
    },
    ...provenance === null ? {} : { versionControlProvenance: [provenance] },
    invocations: [
      {
        // False makes code scanning drop the results, so it is only for a scan that was stopped before the end.
        executionSuccessful: !report.interrupted,
        startTimeUtc: report.startedAt,
        endTimeUtc: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
        toolExecutionNotifications: notifications(report, places.length)
      }
    ],
    results: kept.map((place) => result(place, ruleIndex, style)),
    properties: {
      complete: report.complete,
      coverage: {
        files: report.coverage.files,
        entries: report.coverage.entries,
        objects: report.coverage.objects,
        commits: report.coverage.commits,
        refs: report.coverage.refs,
        bytes: report.coverage.bytes,
        notRead: report.coverage.failed.length
      },
      configuration: configurationFields(report)
    }
  };
}
function ruleIdOf({ finding, severity }) {
  return sarifRuleId(finding.rule, severity);
}
function result(place, ruleIndex, style) {
  const { finding, sighting, others, severity } = place;
  const ruleId = ruleIdOf(place);
  const related = others.slice(0, mostRelated);
  const suppressed = sighting.suppressed ?? finding.suppressed;
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? 0,
    kind: "fail",
    level: severityLevels[severity].sarif,
    rank: rankOf(severity, finding.confidence),
    message: { text: messageText(place, style) },
    locations: [location2(sighting)],
    ...related.length === 0 ? {} : { relatedLocations: related.map((other, index) => relatedLocation(other, index + 1)) },
    occurrenceCount: others.length + 1,
    fingerprints: { "brleaks/key/v1": finding.fingerprint },
    partialFingerprints: {
      "brleaks/key/v1": finding.fingerprint,
      ...sighting.lineHash === null ? {} : { primaryLocationLineHash: sighting.lineHash }
    },
    ...suppressed === null ? {} : { suppressions: [suppression(suppressed)] },
    properties: properties2(place)
  };
}
function suppression({ by, reason }) {
  return {
    kind: by === "inline" ? "inSource" : "external",
    status: "accepted",
    ...reason === null ? {} : { justification: reason }
  };
}
function properties2({ finding, sighting, severity }) {
  const { exposure, verification } = finding;
  return {
    "security-severity": severityLevels[severity].securitySeverity,
    mode: finding.mode,
    confidence: finding.confidence,
    verification: verification.status,
    ...checkProperties(verification),
    source: sighting.source,
    ...sighting.commit === null ? {} : { commit: sighting.commit },
    ...sighting.object === null ? {} : { object: sighting.object },
    ...sighting.endEstimated ? { endEstimated: true } : {},
    ...exposure === null ? {} : { atHead: exposure.atHead }
  };
}
function messageText({ finding, sighting }, style) {
  const facts = [decodedText(sighting), endText(sighting), checkedText(finding)].filter((fact) => fact !== "").join("; ");
  const place = sighting.container === void 0 ? "" : ` in '${placeName(sighting)}'`;
  return `${exposedKey(finding)} '${shownKey(finding, style)}'${place}${facts === "" ? "" : ` (${facts})`}. ${firstAction(finding)}`;
}
function checkProperties({ checkedAt, scopes, lacks, requestId, reason }) {
  return {
    ...reason === null ? {} : { verificationReason: reason },
    ...checkedAt === null ? {} : { checkedAt },
    ...requestId === null ? {} : { requestId },
    ...scopes.length === 0 ? {} : { scopes },
    ...lacks.length === 0 ? {} : { lacksScopes: lacks }
  };
}
function location2(sighting) {
  const { excerpt, source } = sighting;
  const isInContainer = sighting.container !== void 0;
  const name = isInContainer ? placeName(sighting) : logicalName(sighting);
  const uri = uriOf(sighting);
  return {
    physicalLocation: {
      artifactLocation: isAbsoluteUri(uri) ? { uri } : { uri, uriBaseId: rootId },
      region: {
        ...isInContainer ? firstCharacter : rangeOf2(sighting),
        ...excerpt === null ? {} : { snippet: { text: excerpt.text.slice(excerpt.start, excerpt.end) } }
      }
    },
    ...name === null ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: source }] }
  };
}
var firstCharacter = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
function rangeOf2({ line, column, endLine, endColumn }) {
  return {
    startLine: line ?? 1,
    startColumn: column ?? 1,
    endLine: endLine ?? line ?? 1,
    endColumn: endColumn ?? (column ?? 1) + 1
  };
}
function relatedLocation(sighting, id) {
  const by = introducedBy(sighting);
  return {
    id,
    ...by === "" ? {} : { message: { text: `Added by ${by}.` } },
    ...location2(sighting)
  };
}
function uriOf(sighting) {
  const { rawPath, source } = sighting;
  const path = artifactPath({ ...sighting, path: filePath(sighting), container: void 0 });
  return pathUri(path, source === "note" ? void 0 : rawPath) || "unnamed";
}
function notifications(report, results) {
  const errors = unread2(report).map(({ what, reason }) => `Not read: '${what}' (${reason}).`);
  const more3 = errors.length - mostNotifications;
  const known5 = knownText(report);
  const remarks = [
    ...leftOut(report).map(({ text: text3 }) => `Left out: ${text3}.`),
    ...known5 === "" ? [] : [`Suppressed: ${known5}.`],
    ...report.notices.map((notice) => `Note: '${notice}'.`)
  ];
  return [
    ...errors.slice(0, mostNotifications).map((text3) => notification("error", text3)),
    ...more3 > 0 ? [notification("error", `${counted(more3, "more item")} not read.`)] : [],
    ...remarks.slice(0, mostNotifications).map((text3) => notification("note", text3)),
    ...results > mostResults ? [
      notification(
        "warning",
        `Only the first ${mostResults} of ${results} results are listed, the most severe first.`
      )
    ] : []
  ];
}
function notification(level, text3) {
  return { level, message: { text: text3 } };
}
function provenanceOf(report) {
  const { repository } = report;
  if (repository?.remoteUrl == null || !/^(?:https?|ssh|git):\/\//.test(repository.remoteUrl))
    return null;
  return {
    repositoryUri: repository.remoteUrl,
    ...repository.head === null ? {} : { revisionId: repository.head },
    ...repository.branch === null ? {} : { branch: repository.branch },
    mappedTo: { uriBaseId: rootId }
  };
}

// src/report/sonarqube.ts
var engineId = "brleaks";
var notReadRule = {
  ...ruleFields("not-read", "Content that brleaks could not read", "medium"),
  description: "The scan could not read everything, so there may be more keys."
};
var sonarqube = (report, style) => {
  const failed = unread2(report);
  return `${wellFormedJson(
    {
      rules: [...usedRules(report), ...failed.length > 0 ? [notReadRule] : []],
      issues: [
        ...openPlaces(report).map((place) => issue2(place, style)),
        ...failed.map(unreadIssue2)
      ]
    },
    2
  )}
`;
};
function usedRules(report) {
  const rules = /* @__PURE__ */ new Map();
  for (const place of openPlaces(report)) {
    const rule = ruleOf(place);
    rules.set(rule.id, rule);
  }
  return [...rules.values()];
}
function ruleOf({ finding: { rule }, severity }) {
  const fields2 = ruleFields(
    sarifRuleId(rule, severity),
    severityRuleTitle(rule, severity),
    severity
  );
  return { ...fields2, description: rule.description };
}
function ruleFields(id, name, severity) {
  const { sonar, sonarImpact } = severityLevels[severity];
  return {
    id,
    name,
    engineId,
    cleanCodeAttribute: "TRUSTWORTHY",
    type: "VULNERABILITY",
    severity: sonar,
    impacts: [{ softwareQuality: "SECURITY", severity: sonarImpact }]
  };
}
function issue2(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  return {
    ruleId: sarifRuleId(finding.rule, severity),
    primaryLocation: {
      message: placeMessage(place, style),
      filePath: path,
      // A line or column that the file does not have makes the analysis fail, so only lines of current files are named.
      textRange: line !== null && isInCheckout(sighting) ? { startLine: line } : void 0
    }
  };
}
function unreadIssue2(entry) {
  return {
    ruleId: notReadRule.id,
    primaryLocation: {
      message: unreadMessage(entry),
      filePath: entry.what === "" ? "unnamed" : entry.what
    }
  };
}

// src/report/teamcity.ts
var longestValue = 4e3;
var mostProblems = 10;
var teamcity = (report, style) => [
  ...inspectionTypes(report),
  ...openPlaces(report).map((place) => inspection(place, style)),
  ...problems(unread2(report)),
  ...leftOut(report).map(
    ({ text: text3 }) => serviceMessage("message", { text: `brleaks: left out: ${text3}`, status: "NORMAL" })
  )
].map((line) => `${line}
`).join("");
function inspectionTypes(report) {
  const types = /* @__PURE__ */ new Map();
  for (const { finding, severity } of openPlaces(report)) {
    const id = sarifRuleId(finding.rule, severity);
    const name = severityRuleTitle(finding.rule, severity);
    const { description } = finding.rule;
    types.set(id, serviceMessage("inspectionType", { id, name, category: "brleaks", description }));
  }
  return [...types.values()];
}
function inspection(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  return serviceMessage("inspection", {
    typeId: sarifRuleId(finding.rule, severity),
    message: placeMessage(place, style),
    file: path,
    ...line === null ? {} : { line: String(line) },
    SEVERITY: severityLevels[severity].teamcity
  });
}
function problems(entries) {
  const shown2 = entries.slice(0, mostProblems).map((entry) => ({
    description: unreadMessage(entry),
    identity: `brleaks${textHash(JSON.stringify([entry.what, entry.reason]))}`
  }));
  const more3 = entries.length - shown2.length;
  if (more3 > 0) {
    shown2.push({ description: `brleaks: ${more3} more entries were not read.`, identity: "brleaks" });
  }
  return shown2.map((problem3) => serviceMessage("buildProblem", problem3));
}
function serviceMessage(name, values2) {
  const list3 = Object.entries(values2).map(
    ([key, value]) => `${key}='${escapeValue(value.slice(0, longestValue))}'`
  );
  return `##teamcity[${name} ${list3.join(" ")}]`;
}
function escapeValue(text3) {
  return text3.toWellFormed().replace(/[|'[\]]/g, "|$&").replaceAll("\n", "|n").replaceAll("\r", "|r").replace(
    /[^\x20-\x7e]/g,
    (unit3) => `|0x${unit3.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
  );
}

// src/report/paint.ts
var codes2 = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39]
};
function paint(style, text3, ...inks2) {
  if (!style.color || text3 === "") return text3;
  return inks2.reduce(
    (painted, ink) => `\x1B[${codes2[ink][0]}m${painted}\x1B[${codes2[ink][1]}m`,
    text3
  );
}
function link(style, url) {
  const shown2 = paint(style, url, "cyan");
  return style.hyperlinks ? `\x1B]8;;${url}\x1B\\${shown2}\x1B]8;;\x1B\\` : shown2;
}

// src/report/text-finding.ts
init_model();
var placesShown2 = 5;
var refsShown = 4;
var gutter = 7;
var severityInks = {
  critical: ["bold", "magenta"],
  high: ["bold", "red"],
  medium: ["bold", "yellow"],
  low: ["bold", "blue"]
};
function findingLines(finding, style) {
  const places = style.verbose ? everySighting(finding) : placesOf(finding);
  const shown2 = style.verbose ? places : places.slice(0, placesShown2);
  const more3 = places.length - shown2.length + finding.sightingsOmitted;
  return [
    title(finding, style),
    ...suppressionLines(finding, style),
    ...checkLines(finding, style),
    ...historyLines(finding.exposure, style),
    ...shown2.flatMap((place, index) => placeLines2(place, shown2.slice(0, index), style)),
    ...more3 > 0 ? [indent(paint(style, moreText(more3, style), "dim"))] : []
  ];
}
function knownLine(finding, style) {
  const [first11, ...others] = placesOf(finding);
  const more3 = others.length + finding.sightingsOmitted;
  const where = first11 === void 0 ? "" : placeName(fromWorkingFolder(first11.sighting));
  const { verification, suppressed } = finding;
  const facts = [
    `${where}${more3 > 0 ? ` and ${counted(more3, "more place")}` : ""}`,
    ...verification.status === "not-checked" ? [] : [verification.status],
    ...suppressed === null ? [] : [untilText(suppressed)]
  ];
  const key = shownKey(finding, style);
  const room = Math.max(30, style.width - knownLabel.length - key.length - 3);
  return `${paint(style, `${knownLabel} ${key}  ${fitTo(facts.join(" · "), room)}`, "dim")}`;
}
var knownLabel = "KNOWN   ";
function untilText({ by, reason, expires }) {
  const until = expires === null ? "" : ` until ${expires}`;
  return `${by}${until}: ${reason === null ? "no reason given" : visible(reason)}`;
}
function everySighting(finding) {
  const severity = severityOf(finding);
  return finding.sightings.map((sighting) => ({ finding, sighting, others: [], severity }));
}
function moreText(more3, style) {
  const places = `and ${counted(more3, "more place")}`;
  return style.verbose ? places : `${places} (--verbose shows more)`;
}
function title(finding, style) {
  const severity = severityOf(finding);
  const label = finding.suppressed === null ? paint(style, severity.toUpperCase().padEnd(8), ...severityInks[severity]) : paint(style, knownLabel, "dim");
  const facts = [
    `${modeName(finding)} key`,
    finding.rule.service,
    `${finding.confidence} confidence`,
    `id ${finding.fingerprint.slice(0, 12)}`
  ];
  return `${label} ${paint(style, shownKey(finding, style), "bold")}  ${paint(style, facts.join(" · "), "dim")}`;
}
function verificationFacts({ verification }) {
  const { status, reason, scopes, lacks, requestId } = verification;
  const facts = [
    status,
    ...reason !== null && reasonAddsToStatus(verification) ? [reason] : [],
    ...scopes.length > 0 ? [`has ${scopes.join(", ")}`] : [],
    ...lacks.length > 0 ? [`lacks ${lacks.join(", ")}`] : [],
    ...requestId === null ? [] : [`request ${requestId}`]
  ];
  return facts.map(visible);
}
function reasonAddsToStatus({ status, scopes, lacks }) {
  if (status === "live") return scopes.length + lacks.length === 0;
  return status === "unknown" || status === "not-checked";
}
function checkLines(finding, style) {
  const { status, reason, checkedAt } = finding.verification;
  if (status === "not-checked" && reason === null) return [];
  const when = checkedAt === null ? "" : ` (checked ${visible(checkedAt.slice(0, 19))}Z)`;
  const text3 = `${verificationFacts(finding).join(" · ")}${when}`;
  return wrap(text3, Math.max(40, style.width - gutter - 2)).map(indent);
}
function suppressionLines({ suppressed }, style) {
  if (suppressed === null) return [];
  return [indent(paint(style, `marked as known by ${untilText(suppressed)}`, "dim"))];
}
function historyLines(history, style) {
  if (history === null) return [];
  const parts5 = [];
  const { firstCommit, firstAuthor, firstDate, atHead, refs, removedIn, unreachable } = history;
  if (firstCommit !== null) {
    const by = firstAuthor === null ? "" : ` by ${fitTo(visible(firstAuthor), authorWidth)}`;
    parts5.push(`first seen in ${firstCommit.slice(0, 10)}${by}${onDay(firstDate)}`);
  }
  if (unreachable !== null) parts5.push(unreachableText(unreachable));
  else if (atHead === true) parts5.push("still at HEAD");
  else if (removedIn !== null) {
    const since = `gone since ${removedIn.slice(0, 10)}${onDay(history.removedDate)}`;
    parts5.push(`${since}, still in history`);
  } else if (atHead === false) parts5.push("not at HEAD, still in history");
  if (refs.length > 0) {
    const shown2 = refs.slice(0, refsShown).map((ref) => visible(shortRef(ref)));
    const more3 = refs.length - shown2.length;
    parts5.push(`in ${shown2.join(", ")}${more3 > 0 ? ` and ${more3} more refs` : ""}`);
  }
  if (!history.refsComplete) {
    parts5.push("there are too many refs to check all of them");
  }
  if (parts5.length === 0) return [];
  return wrap(parts5.join("; "), Math.max(40, style.width - gutter - 2)).map(indent);
}
function unreachableText(keeper) {
  return keeper === "nothing" ? "unreachable: git will delete it at the next prune" : `in no ref, kept by the ${keeper}`;
}
function onDay(date3) {
  return date3 === null ? "" : ` on ${date3.slice(0, 10)}`;
}
function shortRef(ref) {
  return ref.replace(/^refs\/(?:heads|tags|remotes)\//, "");
}
function placeLines2({ sighting, others }, before, style) {
  const { excerpt, path, line } = sighting;
  const shown2 = before.some(
    ({ sighting: other }) => other.path === path && other.line === line && other.excerpt?.text === excerpt?.text
  );
  const also = others.length === 0 ? "" : `, ${alsoText(others)}`;
  return [
    indent(
      `${paint(style, placeName(fromWorkingFolder(sighting)), "cyan")}${paint(style, originText2(sighting) + also, "dim")}`
    ),
    ...shown2 ? [] : excerptLines(excerpt, line, style)
  ];
}
function originText2(sighting) {
  const { source, path, object } = sighting;
  const by = introducedBy(sighting);
  const parts5 = [
    ...source === "index" ? ["staged"] : [],
    by,
    ...by === "" && path !== null && object !== null && source === "blob" ? [`object ${object.slice(0, 10)}`] : [],
    decodedText(sighting),
    endText(sighting)
  ].filter((part) => part !== "");
  return parts5.length === 0 ? "" : `  ${parts5.join(", ")}`;
}
function excerptLines(excerpt, line, style) {
  if (excerpt === null) return [];
  const room = Math.max(30, style.width - gutter - 3);
  let before = visible(excerpt.text.slice(0, excerpt.start)).trimStart();
  const key = visible(excerpt.text.slice(excerpt.start, excerpt.end));
  const after = visible(excerpt.text.slice(excerpt.end)).trimEnd();
  const roomBefore = Math.max(8, Math.floor((room - textWidth(key)) * 0.6));
  if (textWidth(before) > roomBefore) before = `…${lastColumns(before, roomBefore - 1)}`;
  const roomAfter = room - textWidth(before) - textWidth(key);
  const bar = paint(style, "│", "dim");
  const number5 = paint(style, String(line ?? "").padStart(gutter - 1), "dim");
  const carets = "^".repeat(Math.max(1, textWidth(key)));
  return [
    `${number5} ${bar} ${before}${paint(style, key, "red")}${roomAfter > 1 ? fitTo(after, roomAfter) : ""}`,
    `${" ".repeat(gutter)}${bar} ${" ".repeat(textWidth(before))}${paint(style, carets, "red")}`
  ];
}
function lastColumns(text3, width) {
  let kept = "";
  for (const char of [...text3].reverse()) {
    if (textWidth(char + kept) > width) break;
    kept = char + kept;
  }
  return kept;
}
function indent(line) {
  return " ".repeat(gutter + 2) + line;
}
function fromWorkingFolder(sighting) {
  return sighting.shown === void 0 ? sighting : { ...sighting, path: sighting.shown };
}

// src/report/text-steps.ts
function statusGroups(findings) {
  const statuses = Object.keys(statusAdvice);
  return statuses.flatMap((status) => {
    const group = findings.filter((finding) => finding.verification.status === status);
    const { title: title2, text: text3 } = statusAdvice[status];
    return group.length === 0 ? [] : [{ title: title2, advice: text3, findings: group }];
  });
}
function nextSteps(findings, style) {
  const steps2 = [...keySteps(findings), rescanStep(findings)];
  return [
    paint(style, "What to do", "bold"),
    ...numberedSteps(steps2, style),
    ...canCharge(findings) ? [`     ${chargeWarning}`] : []
  ];
}
function numberedSteps(steps2, style) {
  return steps2.flatMap((step2, index) => [
    ...stepLines(step2, style).map(
      (line, row) => row === 0 ? `  ${index + 1}. ${line}` : `     ${line}`
    ),
    ...step2.commands.map((command) => `       ${command}`)
  ]);
}
function stepLines({ text: text3, links }, style) {
  const lines2 = wrap(links.length === 0 ? text3 : `${text3}:`, Math.max(40, style.width - 6));
  if (links.length === 0) return lines2;
  const shown2 = links.map((url) => link(style, url)).join(" , ");
  return [...lines2.slice(0, -1), `${lines2.at(-1)} ${shown2}`];
}

// src/report/text-summary.ts
init_model();
var failedShown2 = 10;
var filteredShown = 200;
function summaryLines(report, style) {
  return [
    verdict2(report, style),
    ...wrap(`Read ${readText(report.coverage)} in ${seconds(report.durationMs)}.`, style.width),
    ...configurationLines(report, style),
    ...skippedLines(report, style),
    ...failedLines(report, style),
    ...filteredHint(report, style),
    ...report.notices.map((notice) => `note: ${visible(notice)}`)
  ];
}
function verdict2(report, style) {
  const { findings } = report;
  if (findings.length > 0) {
    const places = findings.reduce(
      (sum2, finding) => sum2 + placesOf(finding).length + finding.sightingsOmitted,
      0
    );
    const keys = counted(findings.length, "key");
    const text3 = `Found ${keys} in ${counted(places, "place")}: ${severityCounts(report)}.`;
    return paint(style, text3, "bold", openFindings(report).length > 0 ? "red" : "green");
  }
  if (report.complete) return paint(style, "No exposed keys.", "bold", "green");
  return paint(
    style,
    "No keys in what could be read, but not everything could be read.",
    "bold",
    "yellow"
  );
}
function severityCounts(report) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const finding of report.findings) {
    const name = finding.suppressed === null ? severityOf(finding) : "suppressed";
    counts2.set(name, (counts2.get(name) ?? 0) + 1);
  }
  return [...counts2].map(([name, count3]) => `${count3} ${name}`).join(", ");
}
function readText(coverage) {
  const parts5 = [];
  if (coverage.files > 0 || coverage.objects === 0) parts5.push(counted(coverage.files, "file"));
  if (coverage.entries > 0) parts5.push(entriesText(coverage.entries));
  if (coverage.objects > 0) {
    const commits = coverage.commits > 0 ? ` (${counted(coverage.commits, "commit")})` : "";
    parts5.push(`${counted(coverage.objects, "object")}${commits}`);
  }
  if (coverage.refs > 0) parts5.push(counted(coverage.refs, "ref"));
  parts5.push(bytesText(coverage.bytes));
  return parts5.join(", ");
}
function entriesText(count3) {
  return count3 === 1 ? "1 archive entry" : `${grouped(count3)} archive entries`;
}
var hashDigits = 12;
function configurationLines({ configuration }, style) {
  const files = configuration.files.map(({ kind, path, sha256, from }) => {
    const place = from === null || from.kind === "work tree" ? "" : ` in ${configPlaceText(from)}`;
    return `${kind} ${visible(path)}${place} (SHA-256 ${style.verbose ? sha256 : sha256.slice(0, hashDigits)})`;
  });
  const settings = configuration.settings.filter(({ origin }) => origin.kind !== "command line").map(settingText);
  return [
    ...wrap(`Configuration: ${files.join(", ")}.`, style.width),
    ...settings.length === 0 ? [] : wrap(`Options: ${settings.join(", ")}.`, style.width)
  ].map((line) => paint(style, line, "dim"));
}
function skippedLines(report, style) {
  return skippedTexts(report).map((text3) => paint(style, `Left out: ${text3}.`, "dim"));
}
function failedLines(report, style) {
  if (report.complete) return [];
  const failed = unread2(report);
  const shown2 = style.verbose ? failed : failed.slice(0, failedShown2);
  const more3 = failed.length - shown2.length;
  return [
    paint(
      style,
      "INCOMPLETE: not everything could be read, so there may be more keys.",
      "bold",
      "yellow"
    ),
    ...shown2.map(({ what, reason }) => `  ${what}: ${reason}`),
    ...more3 > 0 ? [`  and ${grouped(more3)} more (--verbose lists them)`] : []
  ];
}
function filteredHint(report, style) {
  if (style.showFiltered) return [];
  const names2 = filteredNames(report);
  const lines2 = hiddenKeysTexts(report).map((text3) => `Left out: ${text3}.`);
  if (names2 > 0) {
    lines2.unshift(paint(style, `Left out: ${namesText(names2)} (--show-filtered).`, "dim"));
  }
  return lines2;
}
function filteredLines({ filtered }, style) {
  if (filtered.list.length === 0) return [];
  const shown2 = style.verbose ? filtered.list : filtered.list.slice(0, filteredShown);
  const lines2 = [paint(style, `Left out (${grouped(filtered.count)})`, "bold")];
  for (const { path, object, source, line, column, text: text3, reason } of shown2) {
    const position = line === null ? "" : `:${line}:${column}`;
    const where = path ?? object?.slice(0, 10) ?? source;
    lines2.push(`  ${visible(where)}${position}  ${visible(text3)}  ${paint(style, reason, "dim")}`);
  }
  const more3 = filtered.count - shown2.length;
  if (more3 > 0) lines2.push(`  and ${grouped(more3)} more`);
  return lines2;
}
function seconds(ms) {
  return ms < 1e4 ? `${(ms / 1e3).toFixed(1)} s` : `${Math.round(ms / 1e3)} s`;
}
function bytesText(bytes) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit3 = 0;
  while (value >= 1e3 && unit3 < units.length - 1) {
    value /= 1e3;
    unit3++;
  }
  return `${unit3 === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${units[unit3]}`;
}

// src/report/text-verify.ts
var inks = {
  live: ["bold", "magenta"],
  inactive: ["bold", "yellow"],
  unknown: ["bold", "yellow"],
  revoked: ["green"],
  expired: ["green"],
  invalid: ["green"],
  "not-checked": ["dim"]
};
var verifyText = (report, style) => {
  const lines2 = [...keyLines(report, style), ...otherLines2(report)].sort((a, b) => a.number - b.number).map((line) => line.text);
  const blocks = [lines2];
  if (!style.quiet) {
    blocks.push([
      ...report.interrupted ? ["INCOMPLETE: stopped before the end."] : [],
      paint(style, counts(report), "bold"),
      ...adviceLines(report, style),
      ...report.notices.flatMap((notice) => wrap(`note: ${visible(notice)}`, style.width))
    ]);
  }
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
};
function keyLines(report, style) {
  return report.findings.flatMap(
    (finding) => finding.sightings.map(({ line }) => ({
      number: line ?? 0,
      text: `line ${line}: ${describe(finding, style)}`
    }))
  );
}
function describe(finding, style) {
  const { status } = finding.verification;
  const facts = [`${modeName(finding)} key`, ...verificationFacts(finding).slice(1)];
  return [
    paint(style, status.toUpperCase().padEnd(11), ...inks[status]),
    paint(style, shownKey(finding, style), "bold"),
    paint(style, ` ${facts.join(" · ")}`, "dim")
  ].join(" ");
}
function otherLines2(report) {
  return report.coverage.failed.map(({ what, reason, line = Number.POSITIVE_INFINITY }) => ({
    number: line,
    text: `${visible(what)}: ${visible(failureText(reason))}`
  }));
}
function counts(report) {
  const statuses = /* @__PURE__ */ new Map();
  for (const { verification } of report.findings) {
    statuses.set(verification.status, (statuses.get(verification.status) ?? 0) + 1);
  }
  const keys = counted(report.findings.length, "key");
  if (statuses.size === 0) return `${keys}.`;
  return `${keys}: ${[...statuses].map(([status, count3]) => `${count3} ${status}`).join(", ")}.`;
}
function adviceLines({ findings }, style) {
  const usable = findings.filter(
    ({ verification }) => ["live", "inactive", "unknown"].includes(verification.status)
  );
  const revoke = revokeStep(usable);
  const charges = usable.some(
    ({ mode, verification }) => mode === "live" && verification.status === "live"
  );
  return [...revoke === null ? [] : stepLines(revoke, style), ...charges ? [chargeWarning] : []];
}

// src/report/text.ts
var text2 = (report, style) => {
  if (report.kind === "verification") return verifyText(report, style);
  const open4 = openFindings(report);
  const known5 = knownFindings(report);
  const blocks = [
    ...findingBlocks(style.verbose ? report.findings : open4, style),
    ...style.verbose ? [] : [known5.map((finding) => knownLine(finding, style))],
    ...style.showFiltered ? [filteredLines(report, style)] : [],
    ...open4.length > 0 && !style.quiet ? [nextSteps(open4, style)] : [],
    ...!style.quiet || !report.complete ? [summaryLines(report, style)] : []
  ];
  const shown2 = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return shown2.length === 0 ? "" : `${shown2.join("\n\n")}
`;
};
function findingBlocks(findings, style) {
  if (findings.every(({ verification }) => verification.status === "not-checked")) {
    return findings.map((finding) => findingLines(finding, style));
  }
  return statusGroups(findings).flatMap((group) => [
    [paint(style, `${group.title} (${counted(group.findings.length, "key")})`, "bold")],
    ...group.findings.map((finding) => findingLines(finding, style)),
    [`  ${group.advice}`]
  ]);
}

// src/report/style.ts
var plainStyle = {
  color: false,
  hyperlinks: false,
  width: 100,
  showSecrets: false,
  showFiltered: false,
  verbose: false,
  quiet: false
};

// src/report/index.ts
var formats = {
  text: text2,
  json,
  jsonl,
  sarif,
  markdown,
  csv,
  junit,
  gitlab,
  github,
  rdjsonl,
  "gitlab-codequality": gitlabCodequality,
  sonarqube,
  checkstyle,
  teamcity,
  azure
};
var formatNames = Object.keys(formats);

// src/detect/detect.ts
init_model();

// src/detect/body.ts
var longestBody = 512;
function bodyLength(reader2, from, compiled2, least = 0) {
  let length2 = 0;
  while (length2 < longestBody) {
    const code = reader2.codeAt(from + length2);
    if (code === -1 || compiled2.alphabet[code] !== 1) break;
    if (length2 >= least && startsKey(reader2, from + length2, compiled2)) break;
    length2++;
  }
  return length2;
}
function startsKey(reader2, at, { anchors }) {
  return anchors.some((anchor) => {
    for (let i = 0; i < anchor.length; i++) {
      if (reader2.codeAt(at + i) !== anchor.charCodeAt(i)) return false;
    }
    return true;
  });
}
function textOf2(reader2, from, to) {
  let text3 = "";
  for (let i = from; i < to; i++) text3 += String.fromCharCode(reader2.codeAt(i));
  return text3;
}

// rules/identifier-bigrams.json
var identifier_bigrams_default = {
  what: "Cost in half bits of the second character (column) after the first (row) in identifiers; -log2 P(column|row), add-1/2 smoothing.",
  trainedOn: "495,792 distinct identifiers of 21 public repositories, none of them among the precision corpora",
  fold: "lower-case, '-' counts as '_'",
  alphabet: "abcdefghijklmnopqrstuvwxyz0123456789_",
  rows: [
    [
      14,
      9,
      7,
      8,
      14,
      13,
      9,
      18,
      10,
      18,
      14,
      6,
      9,
      7,
      17,
      10,
      18,
      7,
      8,
      5,
      11,
      13,
      15,
      13,
      12,
      17,
      19,
      17,
      18,
      19,
      19,
      19,
      19,
      20,
      19,
      20,
      12
    ],
    [
      6,
      13,
      12,
      13,
      7,
      14,
      13,
      16,
      8,
      10,
      16,
      5,
      11,
      15,
      8,
      13,
      14,
      8,
      9,
      13,
      7,
      17,
      14,
      17,
      9,
      17,
      15,
      15,
      15,
      15,
      14,
      16,
      16,
      16,
      15,
      16,
      8
    ],
    [
      7,
      16,
      12,
      16,
      7,
      14,
      19,
      6,
      9,
      20,
      8,
      9,
      12,
      12,
      5,
      14,
      19,
      9,
      12,
      6,
      10,
      17,
      19,
      20,
      14,
      20,
      18,
      17,
      17,
      17,
      18,
      18,
      18,
      18,
      18,
      18,
      10
    ],
    [
      7,
      11,
      12,
      10,
      4,
      11,
      15,
      16,
      7,
      17,
      15,
      11,
      14,
      15,
      8,
      11,
      17,
      11,
      10,
      13,
      10,
      15,
      16,
      15,
      14,
      20,
      17,
      16,
      17,
      17,
      17,
      17,
      17,
      18,
      17,
      17,
      5
    ],
    [
      9,
      14,
      8,
      8,
      12,
      11,
      13,
      17,
      14,
      19,
      17,
      9,
      10,
      7,
      14,
      11,
      14,
      6,
      6,
      8,
      16,
      11,
      13,
      10,
      13,
      20,
      20,
      18,
      18,
      17,
      15,
      20,
      19,
      21,
      21,
      21,
      6
    ],
    [
      8,
      13,
      12,
      13,
      7,
      8,
      14,
      18,
      4,
      16,
      16,
      8,
      13,
      13,
      6,
      10,
      14,
      9,
      10,
      10,
      10,
      18,
      16,
      17,
      13,
      18,
      16,
      15,
      16,
      16,
      16,
      16,
      16,
      17,
      14,
      16,
      8
    ],
    [
      9,
      13,
      12,
      15,
      3,
      13,
      11,
      10,
      7,
      15,
      16,
      11,
      12,
      9,
      10,
      13,
      16,
      7,
      9,
      11,
      10,
      15,
      15,
      18,
      15,
      17,
      20,
      17,
      18,
      20,
      19,
      20,
      20,
      19,
      19,
      19,
      6
    ],
    [
      5,
      15,
      13,
      14,
      4,
      15,
      17,
      15,
      8,
      17,
      15,
      14,
      12,
      14,
      6,
      14,
      16,
      10,
      12,
      9,
      10,
      16,
      15,
      18,
      14,
      18,
      18,
      17,
      17,
      19,
      19,
      19,
      19,
      19,
      19,
      19,
      5
    ],
    [
      11,
      13,
      8,
      8,
      9,
      11,
      9,
      20,
      17,
      19,
      17,
      8,
      9,
      4,
      7,
      11,
      18,
      10,
      8,
      6,
      18,
      11,
      20,
      13,
      21,
      11,
      23,
      20,
      24,
      22,
      23,
      21,
      23,
      24,
      23,
      23,
      13
    ],
    [
      9,
      11,
      13,
      11,
      5,
      11,
      12,
      13,
      11,
      13,
      13,
      10,
      9,
      12,
      6,
      10,
      12,
      14,
      6,
      13,
      9,
      14,
      9,
      14,
      13,
      14,
      16,
      15,
      15,
      15,
      15,
      15,
      16,
      15,
      15,
      15,
      11
    ],
    [
      9,
      12,
      13,
      12,
      3,
      10,
      12,
      13,
      7,
      14,
      14,
      12,
      14,
      11,
      10,
      12,
      15,
      12,
      8,
      10,
      10,
      14,
      13,
      16,
      15,
      16,
      18,
      16,
      17,
      18,
      18,
      18,
      18,
      18,
      17,
      18,
      5
    ],
    [
      7,
      14,
      14,
      8,
      4,
      14,
      16,
      16,
      6,
      19,
      16,
      8,
      14,
      16,
      6,
      13,
      17,
      15,
      10,
      8,
      9,
      14,
      17,
      21,
      11,
      20,
      21,
      15,
      20,
      20,
      20,
      21,
      22,
      21,
      22,
      22,
      7
    ],
    [
      5,
      10,
      14,
      10,
      4,
      14,
      15,
      17,
      7,
      17,
      18,
      13,
      9,
      13,
      7,
      7,
      18,
      16,
      10,
      13,
      11,
      17,
      15,
      19,
      13,
      18,
      21,
      19,
      19,
      21,
      19,
      21,
      21,
      21,
      21,
      21,
      8
    ],
    [
      7,
      14,
      8,
      7,
      7,
      9,
      7,
      16,
      9,
      17,
      12,
      13,
      15,
      11,
      9,
      14,
      18,
      14,
      8,
      5,
      11,
      11,
      17,
      16,
      15,
      20,
      22,
      20,
      21,
      21,
      23,
      22,
      22,
      23,
      23,
      23,
      7
    ],
    [
      12,
      11,
      9,
      9,
      17,
      10,
      11,
      19,
      12,
      15,
      12,
      8,
      8,
      5,
      10,
      9,
      20,
      6,
      10,
      9,
      8,
      11,
      10,
      15,
      15,
      18,
      23,
      21,
      22,
      23,
      23,
      23,
      23,
      24,
      22,
      24,
      10
    ],
    [
      5,
      15,
      13,
      10,
      6,
      14,
      13,
      13,
      9,
      16,
      15,
      7,
      15,
      17,
      7,
      10,
      18,
      6,
      10,
      8,
      9,
      15,
      15,
      19,
      14,
      19,
      20,
      17,
      18,
      21,
      18,
      20,
      19,
      21,
      20,
      21,
      8
    ],
    [
      11,
      10,
      12,
      11,
      12,
      9,
      13,
      12,
      13,
      11,
      13,
      7,
      13,
      11,
      13,
      12,
      12,
      13,
      12,
      13,
      2,
      13,
      11,
      14,
      14,
      13,
      15,
      15,
      16,
      16,
      15,
      16,
      16,
      14,
      15,
      16,
      10
    ],
    [
      7,
      15,
      11,
      11,
      4,
      14,
      11,
      18,
      7,
      20,
      13,
      13,
      11,
      12,
      7,
      14,
      19,
      10,
      9,
      8,
      11,
      12,
      16,
      18,
      10,
      21,
      21,
      20,
      19,
      22,
      22,
      23,
      23,
      23,
      23,
      24,
      7
    ],
    [
      10,
      16,
      9,
      14,
      5,
      14,
      16,
      9,
      8,
      20,
      13,
      13,
      14,
      14,
      10,
      10,
      14,
      14,
      8,
      4,
      10,
      16,
      14,
      20,
      12,
      19,
      22,
      20,
      19,
      19,
      22,
      22,
      22,
      22,
      22,
      23,
      7
    ],
    [
      7,
      15,
      11,
      13,
      4,
      14,
      16,
      8,
      6,
      20,
      19,
      13,
      14,
      15,
      8,
      12,
      21,
      8,
      9,
      11,
      11,
      17,
      16,
      16,
      10,
      20,
      22,
      18,
      20,
      19,
      21,
      21,
      20,
      22,
      22,
      22,
      5
    ],
    [
      11,
      10,
      10,
      12,
      7,
      11,
      13,
      18,
      10,
      17,
      16,
      7,
      8,
      6,
      15,
      7,
      19,
      7,
      7,
      6,
      16,
      18,
      19,
      15,
      19,
      17,
      20,
      20,
      21,
      20,
      21,
      21,
      20,
      21,
      20,
      21,
      14
    ],
    [
      5,
      15,
      14,
      14,
      3,
      15,
      15,
      15,
      6,
      16,
      16,
      12,
      14,
      13,
      10,
      13,
      15,
      15,
      9,
      14,
      15,
      15,
      15,
      16,
      16,
      17,
      18,
      15,
      14,
      18,
      14,
      18,
      14,
      18,
      17,
      18,
      9
    ],
    [
      6,
      12,
      12,
      12,
      8,
      11,
      15,
      10,
      5,
      12,
      12,
      12,
      14,
      9,
      7,
      13,
      13,
      7,
      9,
      12,
      15,
      14,
      14,
      16,
      15,
      15,
      18,
      16,
      17,
      18,
      18,
      18,
      18,
      18,
      17,
      18,
      6
    ],
    [
      10,
      13,
      9,
      12,
      8,
      13,
      15,
      14,
      8,
      16,
      15,
      10,
      10,
      11,
      13,
      6,
      14,
      13,
      12,
      5,
      14,
      14,
      15,
      11,
      11,
      16,
      15,
      15,
      16,
      17,
      17,
      16,
      17,
      17,
      16,
      18,
      5
    ],
    [
      11,
      12,
      11,
      12,
      9,
      13,
      14,
      15,
      12,
      16,
      14,
      11,
      9,
      9,
      12,
      6,
      15,
      12,
      7,
      8,
      14,
      14,
      14,
      17,
      15,
      14,
      18,
      17,
      17,
      18,
      19,
      18,
      19,
      18,
      18,
      18,
      3
    ],
    [
      7,
      12,
      13,
      13,
      3,
      12,
      13,
      12,
      8,
      12,
      14,
      12,
      12,
      12,
      7,
      13,
      13,
      13,
      11,
      13,
      12,
      13,
      12,
      13,
      11,
      8,
      15,
      15,
      15,
      15,
      15,
      16,
      16,
      16,
      15,
      15,
      12
    ],
    [
      13,
      13,
      13,
      13,
      13,
      13,
      16,
      17,
      17,
      17,
      18,
      18,
      17,
      10,
      17,
      17,
      18,
      17,
      17,
      17,
      17,
      17,
      18,
      17,
      18,
      18,
      5,
      7,
      8,
      9,
      9,
      9,
      9,
      10,
      10,
      9,
      4
    ],
    [
      12,
      11,
      12,
      11,
      12,
      12,
      15,
      16,
      16,
      17,
      16,
      17,
      16,
      16,
      16,
      16,
      16,
      14,
      15,
      16,
      15,
      17,
      17,
      16,
      17,
      17,
      5,
      6,
      7,
      8,
      8,
      8,
      9,
      9,
      10,
      9,
      8
    ],
    [
      11,
      11,
      11,
      11,
      11,
      12,
      15,
      15,
      15,
      16,
      14,
      16,
      15,
      15,
      15,
      14,
      16,
      14,
      14,
      15,
      16,
      15,
      16,
      15,
      18,
      15,
      6,
      7,
      8,
      8,
      7,
      8,
      9,
      9,
      9,
      8,
      7
    ],
    [
      11,
      11,
      11,
      11,
      11,
      11,
      15,
      15,
      15,
      15,
      16,
      15,
      15,
      15,
      15,
      13,
      15,
      14,
      14,
      15,
      15,
      15,
      15,
      15,
      16,
      15,
      5,
      6,
      7,
      9,
      9,
      8,
      10,
      10,
      9,
      9,
      8
    ],
    [
      11,
      11,
      11,
      11,
      11,
      12,
      15,
      16,
      15,
      16,
      15,
      16,
      15,
      16,
      15,
      15,
      15,
      15,
      14,
      15,
      14,
      16,
      16,
      16,
      15,
      16,
      3,
      8,
      9,
      9,
      10,
      10,
      10,
      10,
      11,
      10,
      8
    ],
    [
      10,
      11,
      11,
      10,
      10,
      11,
      15,
      14,
      15,
      14,
      15,
      15,
      14,
      15,
      14,
      14,
      15,
      14,
      14,
      15,
      15,
      15,
      15,
      15,
      15,
      15,
      6,
      7,
      8,
      8,
      8,
      8,
      8,
      9,
      9,
      9,
      10
    ],
    [
      10,
      10,
      10,
      10,
      10,
      10,
      15,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      14,
      13,
      14,
      14,
      14,
      15,
      15,
      14,
      15,
      14,
      6,
      8,
      9,
      9,
      6,
      9,
      9,
      9,
      9,
      9,
      8
    ],
    [
      10,
      10,
      10,
      9,
      10,
      9,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      6,
      8,
      8,
      9,
      8,
      8,
      9,
      9,
      9,
      9,
      10
    ],
    [
      8,
      9,
      10,
      10,
      9,
      10,
      13,
      14,
      14,
      14,
      14,
      13,
      10,
      12,
      14,
      14,
      14,
      13,
      13,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      6,
      9,
      9,
      9,
      9,
      8,
      8,
      9,
      9,
      9,
      9
    ],
    [
      10,
      10,
      10,
      10,
      10,
      10,
      14,
      14,
      15,
      14,
      14,
      14,
      14,
      14,
      14,
      13,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      14,
      15,
      14,
      6,
      8,
      8,
      9,
      9,
      9,
      9,
      9,
      9,
      8,
      10
    ],
    [
      9,
      10,
      7,
      9,
      10,
      9,
      12,
      11,
      8,
      15,
      14,
      9,
      9,
      10,
      10,
      8,
      15,
      8,
      7,
      8,
      11,
      12,
      11,
      17,
      20,
      19,
      16,
      13,
      13,
      14,
      13,
      17,
      18,
      19,
      19,
      20,
      10
    ]
  ]
};

// src/detect/score.ts
var symbols = 37;
var separator = 36;
var costs = Uint8Array.from(identifier_bigrams_default.rows.flat());
var log10 = Math.log2(10);
var log26 = Math.log2(26);
var log31 = Math.log2(31);
var log36 = Math.log2(36);
var log37 = Math.log2(symbols);
var log62 = Math.log2(62);
function shapeOf(body) {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let separators = 0;
  let hexOnly = true;
  let run = 0;
  let longestRun2 = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    run++;
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) {
      lower++;
      if (code > 102) hexOnly = false;
    } else if (code >= 65 && code <= 90) {
      upper++;
      if (code > 70) hexOnly = false;
    } else {
      separators++;
      run = 0;
    }
    if (run > longestRun2) longestRun2 = run;
  }
  if (lower > 0 && upper > 0) hexOnly = false;
  return { length: body.length, lower, upper, digits, separators, hexOnly, longestRun: longestRun2 };
}
function randomnessScore(body, shape) {
  const mixed = shape.lower > 0 && shape.upper > 0;
  return identifierBits(body) - randomBits(shape) + (mixed ? disorderOfCase(body) : 0);
}
var caseCosts = {
  lower: { stays: [0.15, 0.42], changes: [3.3, 2] },
  upper: { stays: [1.5, 0.32], changes: [0.62, 2.3] }
};
function disorderOfCase(body) {
  let bits = 0;
  let before = null;
  let length2 = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    const kind = code >= 97 ? "lower" : code >= 65 ? "upper" : null;
    if (kind === null || code === 95) {
      before = null;
      continue;
    }
    if (before !== null) {
      const costs2 = caseCosts[before][kind === before ? "stays" : "changes"];
      bits += costs2[length2 === 1 ? 0 : 1] - 1;
    }
    length2 = kind === before ? length2 + 1 : 1;
    before = kind;
  }
  return bits;
}
function identifierBits(body) {
  let halfBits = 0;
  let before = fold(body.charCodeAt(0));
  for (let i = 1; i < body.length; i++) {
    const next = fold(body.charCodeAt(i));
    halfBits += costs[before * symbols + next] ?? 0;
    before = next;
  }
  return log37 + halfBits / 2;
}
function pairBits2(before, next) {
  return (costs[fold(before) * symbols + fold(next)] ?? 0) / 2;
}
function casedRandomBits(shape) {
  const { length: length2, lower, upper, digits, separators, hexOnly } = shape;
  const singleCase = lower === 0 || upper === 0;
  if (hexOnly) return 4 * (length2 - separators) + 5 * separators;
  if (separators > 0) return (singleCase ? log37 : 6) * length2;
  if (digits === length2) return log10 * length2;
  if (digits === 0) return (singleCase ? log26 : log26 + 1) * length2;
  return (singleCase ? log36 : log62) * length2;
}
function fold(code) {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code - 48 + 26;
  return separator;
}
function randomBits(shape) {
  const { length: length2, lower, upper, digits, separators, hexOnly } = shape;
  const letters4 = lower + upper;
  const plain3 = letters4 + digits;
  let bits = 5 * (letters4 + separators) + 6 * digits;
  if (separators === 0) bits = Math.min(bits, log31 * letters4 + log62 * digits);
  if (hexOnly) bits = Math.min(bits, 4 * plain3 + 5 * separators);
  const singleCase = lower === 0 || upper === 0;
  if (singleCase && separators <= 2) bits = Math.min(bits, log36 * plain3 + 6 * separators);
  if (letters4 === length2) bits = Math.min(bits, log26 * length2);
  return bits;
}
function shannonEntropy(text3) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const char of text3) counts2.set(char, (counts2.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count3 of counts2.values())
    bits -= count3 / text3.length * Math.log2(count3 / text3.length);
  return bits;
}

// src/detect/filters/entropy.ts
var entropy = ({ body, rule }) => {
  const { minEntropy } = rule.filters;
  if (minEntropy === void 0 || shannonEntropy(body) >= minEntropy) return void 0;
  return "low entropy";
};

// src/detect/filters/identifier.ts
var mixedAllowance = 4;
var cutOneCaseScore = 10;
var groupedScore = 30;
var cutOneCaseRun = 12;
var uuidLayout = /^[0-9a-f]{8}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{12}$/i;
var identifier = (match) => {
  const { filters: filters2 } = match.rule;
  if (filters2.randomness !== "identifier") return void 0;
  const { minScore = 2, minScoreWithoutDigit = 10, minRun = 9 } = filters2;
  if (match.score < minScoreFor(match, minScore, minScoreWithoutDigit)) return "reads like a name";
  return hasKeyLayout(match, minRun) ? void 0 : "consists of short words";
};
function minScoreFor(match, minScore, withoutDigit) {
  const { shape } = match;
  if (shape.digits === 0) return withoutDigit;
  if (isCutOneCase(match)) return Math.max(minScore, cutOneCaseScore);
  return mixesKinds(shape) && shape.separators === 0 ? minScore - mixedAllowance : minScore;
}
function hasKeyLayout(match, minRun) {
  const { body, shape, score } = match;
  const piece = shape.longestRun;
  if (piece >= (isCutOneCase(match) ? Math.max(minRun, cutOneCaseRun) : minRun)) return true;
  if (uuidLayout.test(body)) return true;
  if (score >= groupedScore && piece >= 4) return true;
  if (!mixesKinds(shape)) return false;
  return score >= 8 && shape.separators <= 4 && piece >= 5 || score >= 16 && piece >= 4;
}
function isCutOneCase({ shape }) {
  return shape.separators > 0 && !shape.hexOnly && (shape.lower === 0 || shape.upper === 0);
}
function mixesKinds(shape) {
  return shape.upper > 0 && shape.lower > 0 && shape.digits > 0;
}

// src/detect/filters/pattern.ts
var longestOrdinaryRun = 4;
var longestOrdinaryHexRun = 5;
var longHexBody = 40;
var fewestCharacters = 7;
var compiled = /* @__PURE__ */ new Map();
var pattern = ({ body, rule }) => {
  const source = rule.body.pattern;
  if (source === void 0) return void 0;
  let expression = compiled.get(source);
  if (expression === void 0) {
    expression = new RegExp(`^(?:${source})$`);
    compiled.set(source, expression);
  }
  return expression.test(body) ? void 0 : "does not match the pattern of the rule";
};
var fewCharacters = ({ body }) => new Set(body.toLowerCase()).size < fewestCharacters ? "few different characters" : void 0;
var runs = ({ body, shape }) => {
  const lower = body.toLowerCase();
  const long = shape.hexOnly && shape.length >= longHexBody ? 1 : 0;
  const limit = (shape.hexOnly ? longestOrdinaryHexRun : longestOrdinaryRun) + long;
  if (longestSequence(lower, 1, 0) > limit) return "run of equal or consecutive characters";
  const alternating = 6 + long;
  if (longestSequence(lower, 2, 0) >= alternating || longestSequence(lower, 2, 1) >= alternating) {
    return "run of equal or consecutive characters";
  }
  const letters4 = lower.replace(/[^a-z]/g, "");
  const digits = lower.replace(/[^0-9]/g, "");
  if (longestSequence(letters4, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
    return "run of equal or consecutive characters";
  }
  return void 0;
};
var periodic = ({ body }) => {
  for (let period = 1; period <= body.length / 2; period++) {
    if (body.startsWith(body.slice(0, body.length - period), period)) return "repeats itself";
  }
  return void 0;
};
function longestSequence(text3, step2, from) {
  let longest = text3.length > from ? 1 : 0;
  for (const direction of [0, 1, -1]) {
    let run = 1;
    for (let i = from + step2; i < text3.length; i += step2) {
      run = text3.charCodeAt(i) - text3.charCodeAt(i - step2) === direction ? run + 1 : 1;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

// src/detect/filters/placeholder.ts
var shortWord = 5;
var plainlyRandom = 20;
var keyLength = 20;
var placeholderWord = ({ body, rule, score }) => {
  const lower = body.toLowerCase();
  for (const word2 of rule.filters.placeholderWords) {
    for (let at = lower.indexOf(word2); at !== -1; at = lower.indexOf(word2, at + 1)) {
      const short2 = word2.length <= shortWord && isWithin(lower, at, word2.length);
      const chance = short2 && score >= plainlyRandom || followsKey(body, at);
      if (!chance) return "placeholder word";
    }
  }
  return void 0;
};
function isWithin(lower, at, length2) {
  return isLetterOrDigit(lower[at - 1]) && isLetterOrDigit(lower[at + length2]);
}
function followsKey(body, at) {
  const head = body.slice(0, at);
  const end2 = Math.max(head.lastIndexOf("_"), head.lastIndexOf("-"));
  if (end2 < keyLength) return false;
  const shape = shapeOf(head.slice(0, end2));
  return shape.longestRun >= keyLength && randomnessScore(head.slice(0, end2), shape) >= plainlyRandom;
}
function isLetterOrDigit(char) {
  return char !== void 0 && /[a-z0-9]/.test(char);
}

// src/detect/filters/index.ts
var filters = [
  pattern,
  placeholderWord,
  fewCharacters,
  runs,
  periodic,
  identifier,
  entropy
];

// src/detect/known-examples.ts
var shortestBeginning = 16;
var knownByRule = /* @__PURE__ */ new WeakMap();
function withoutKnownExamples(rule, body) {
  const text3 = plain(body);
  let rest = text3;
  for (const known5 of knownOf(rule)) {
    if (rest.includes(known5)) rest = rest.replaceAll(known5, "");
    const from = rest.indexOf(known5.slice(0, shortestBeginning));
    if (from !== -1) rest = rest.slice(0, from) + rest.slice(from + sharedLength(rest, from, known5));
  }
  return rest.length === text3.length ? null : rest;
}
function sharedLength(text3, from, known5) {
  let length2 = 0;
  while (length2 < known5.length && text3[from + length2] === known5[length2]) length2++;
  return length2;
}
function knownOf(rule) {
  let known5 = knownByRule.get(rule);
  if (known5 === void 0) {
    known5 = rule.filters.documentationBodies.map(plain).filter((value) => value.length >= shortestBeginning).sort((a, b) => b.length - a.length);
    knownByRule.set(rule, known5);
  }
  return known5;
}
function plain(text3) {
  return text3.toLowerCase().replace(/[-_.]/g, "");
}

// src/detect/characters.ts
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}
function isLetter(code) {
  return code >= 97 && code <= 122 || isUpper(code);
}
function isSeparator(code) {
  return code === 95 || code === 45;
}

// src/detect/common-words.ts
var commonWords = new Set(
  `access account acct active admin alice android apache api apikey app apps archive auth authorization aws azure backend
  backup bak bash basic bearer bob body bool boolean bot bucket build cache card cert channel ci class client clone cloud
  code color comment common config console consumer content copy count created credential credentials cron current custom
  dark data database date dated days db debug default delete deleted demo deploy deprecated desc description dev device disable
  disabled do docker docs domain dummy email enabled encoded end env error event example expire expired external false file
  final first fixme foo for format from frontend func gcp git github gitlab global go goes group hash header here hidden host
  hosted html http https id ids image in index info insert int integration internal ios is issue item items java javascript
  job json key keyname keys kind label lang language last latest legacy length level light link list live load local login
  long main managed master me message metadata method mobile mode model month name net netfilter new next no node none not note
  null number obj object of off ok old on one only option optional or order org orig original other owner page pass passwd pat
  password path payload phone php pk placeholder please port position post preprod pref preview primary prio priv private prod
  product production project prop provider proxy public push put py python qa query queue read redacted redis ref refresh region
  release remote remove removed renew replace request reset response result revoke revoked role rk root rotate rotated rsa run
  sample sandbox save schema scope script search second secondary secret secrets section server service session set setting
  settings shared shell sig signature site size sk source sql staging stage start state static status std stderr stdin stdout
  stop storage store str string sub support suffix svc switch sync sys system table tag target team temp template tenant test
  tester testing tests text the theme this time title tmp to todo token tokens top true txt type uat ui undefined unit
  unused update updated uri url us usage use used user username users uuid val valid value values var vault version view
  web webhook website with word work worker write www xml yaml year your zone`.split(/\s+/)
);
function isCommonWord(text3) {
  if (isDigit(text3.charCodeAt(text3.length - 1))) return /^v?\d{1,4}$/.test(text3);
  const lower = text3.toLowerCase();
  if (!commonWords.has(lower)) return false;
  return text3 === lower || text3 === text3.toUpperCase() || text3.slice(1) === lower.slice(1);
}
var beginnings = new Uint8Array(26 * 26);
for (const word2 of commonWords) {
  const index = pairIndex(word2.charCodeAt(0), word2.charCodeAt(1));
  if (index !== null) beginnings[index] = 1;
}
function mayBeginCommonWord(first11, second) {
  const index = pairIndex(first11, second);
  return index !== null && beginnings[index] === 1;
}
function pairIndex(first11, second) {
  const high2 = (first11 | 32) - 97;
  const low = (second | 32) - 97;
  return high2 >= 0 && high2 < 26 && low >= 0 && low < 26 ? 26 * high2 + low : null;
}

// src/detect/pieces.ts
var uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
var uuidLength = 36;
function piecesOf2(body) {
  const pieces2 = [];
  let start3 = 0;
  for (let at = 0; at <= body.length; at++) {
    if (at < body.length && !separatesPieces(body.charCodeAt(at))) continue;
    if (at > start3) pieces2.push({ text: body.slice(start3, at), at: start3 });
    start3 = at + 1;
  }
  return pieces2;
}
function separatesPieces(code) {
  return isSeparator(code) || code === 46;
}
function uuidsIn(body) {
  if (body.length < uuidLength) return [];
  return [...body.matchAll(uuid)].map((found) => ({ text: found[0], at: found.index })).filter(({ at }) => at === 0 || separatesPieces(body.charCodeAt(at - 1)));
}
function restsOf(body) {
  const [, ...later] = piecesOf2(body);
  return later.slice(0, mostSegments).map(({ at }) => ({ text: body.slice(at), at }));
}
function restAfterWords(body) {
  const first11 = piecesOf2(body).find(({ text: text3 }) => !isCommonWord(text3));
  return first11 === void 0 || first11.at === 0 ? "" : body.slice(first11.at);
}
var mostSegments = 4;
function groupsIn(body) {
  const pieces2 = piecesOf2(body);
  const length2 = pieces2[0]?.text.length ?? 0;
  if (pieces2.length < 3 || length2 < 4) return null;
  if (pieces2.some((piece) => piece.text.length !== length2)) return null;
  return pieces2.map((piece) => piece.text).join("");
}
function scored(text3) {
  const shape = shapeOf(text3);
  return { shape, score: randomnessScore(text3, shape) };
}

// src/detect/rule-cache.ts
var mostEntries2 = 4096;
var RuleCache = class {
  #byRule = /* @__PURE__ */ new WeakMap();
  /** @param key everything that the result depends on, except the rule. */
  get(rule, key, compute) {
    let entries = this.#byRule.get(rule);
    if (entries === void 0) {
      entries = /* @__PURE__ */ new Map();
      this.#byRule.set(rule, entries);
    }
    const cached = entries.get(key);
    if (cached !== void 0) return cached;
    const result2 = compute();
    if (entries.size >= mostEntries2) entries.clear();
    entries.set(key, result2);
    return result2;
  }
};

// src/detect/judge.ts
var plainlyName = 2;
var shownPiece = 12;
var pieceLength = 16;
var pieceScore = 12;
var pieceScoreWithoutDigit = 20;
var groupsScore = 20;
var wordsBefore = 2;
function judge(match) {
  return judgeBody(match.compiled.rule, match.body, match.left.costBits);
}
function judgeBody(rule, body, costBits3 = 0) {
  return judgements.get(rule, `${costBits3} ${body}`, () => weighEvidence(rule, body, costBits3));
}
var judgements = new RuleCache();
function weighEvidence(rule, body, costBits3) {
  const { shape, score } = scored(body);
  const reason = reasonAgainst(rule, body, costBits3);
  const part = reason === null ? score : partScore(rule, body, costBits3);
  if (part === null) return { shape, score: score - costBits3, reason };
  const rest = withoutKnownExamples(rule, body);
  const known5 = rest !== null && !isRandomPart(rule, rest, costBits3);
  return {
    shape,
    score: Math.max(score, part) - costBits3,
    reason: known5 ? "known example from documentation" : null
  };
}
function isPlainName(body) {
  if (scored(body).score >= plainlyName || uuidsIn(body).length > 0) return false;
  return piecesOf2(body).every(
    ({ text: text3 }) => text3.length < shownPiece || scored(text3).score < plainlyName
  );
}
function isRandomPart(rule, text3, costBits3 = 0) {
  if (text3.length < pieceLength) return false;
  const { shape, score } = scored(text3);
  const least = shape.digits === 0 ? pieceScoreWithoutDigit : pieceScore;
  return score - costBits3 >= least && reasonAgainst(rule, text3, costBits3) === null;
}
function reasonAgainst(rule, body, costBits3) {
  const { shape, score } = scored(body);
  for (const filter of filters) {
    const reason = filter({ rule, body, shape, score: score - costBits3 });
    if (reason !== void 0) return reason;
  }
  return null;
}
function partScore(rule, body, costBits3) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  for (const { text: text3 } of [...piecesOf2(body), ...restsOf(body)]) {
    if (isRandomPart(rule, text3, costBits3)) return scored(text3).score;
  }
  const rest = restAfterWords(body);
  if (rest.length >= pieceLength && reasonAgainst(rule, rest, costBits3 + wordsBefore) === null) {
    return scored(rest).score;
  }
  for (const { text: text3 } of uuidsIn(body)) {
    if (reasonAgainst(rule, text3, costBits3) === null) return scored(text3).score;
  }
  const groups2 = groupsIn(body);
  if (groups2 === null) return null;
  const { shape, score } = scored(groups2);
  const random = score - costBits3 >= groupsScore && shape.digits > 0;
  return random && reasonAgainst(rule, groups2, costBits3) === null ? score : null;
}

// src/detect/masking.ts
init_model();

// src/detect/spellings.ts
var spelled = /\\+([_-])|%(?:25)*(5f|2d)|\\+(?:u00|x|u\{)(5f|2d)\}?|&#(?:0*(95|45)|x0*(5f|2d));?|&(lowbar|UnderBar|hyphen|dash);|=(5f|2d)|_x00(5f|2d)_|(\uff3f)|[\u00ad\u200b-\u200d\u2060\ufeff]/gi;
function plainText(original) {
  let text3 = "";
  const offsets = [];
  let at = 0;
  const copy2 = (to) => {
    for (; at < to; at++) offsets.push(at);
  };
  for (const found of original.matchAll(spelled)) {
    text3 += original.slice(at, found.index);
    copy2(found.index);
    const char = charOf(found.slice(1).find((group) => group !== void 0));
    text3 += char;
    if (char !== "") offsets.push(at);
    at = found.index + found[0].length;
  }
  if (offsets.length === at) return { text: original, offsets: null };
  text3 += original.slice(at);
  copy2(original.length + 1);
  return { text: text3, offsets };
}
function charOf(code) {
  if (code === void 0) return "";
  return /^(?:-|2d|45|hyphen|dash)$/i.test(code) ? "-" : "_";
}

// src/detect/masking.ts
var shortestHidden = 12;
var shortestHalf = 12;
function maskForms(original, rules, options, from = 0, to = original.length) {
  const plain3 = plainText(original);
  const ranges = rules.flatMap((compiled2) => [...formsIn(plain3.text, compiled2, options)]);
  if (options.known !== void 0) ranges.push(...repetitionsIn(plain3.text, options.known));
  const masked = ranges.map((range) => inOriginal(range, plain3));
  return render(original, masked, from, to);
}
function inOriginal({ start: start3, end: end2, shown: shown2 }, { offsets }) {
  if (offsets === null) return { start: start3, end: end2, shown: shown2 };
  return { start: offsets[start3] ?? start3, end: offsets[end2] ?? end2, shown: shown2 };
}
function render(text3, ranges, from, to) {
  let masked = "";
  let at = from;
  for (const { start: start3, end: end2, shown: shown2 } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end2 <= at || start3 >= to) continue;
    masked += text3.slice(at, Math.max(at, start3)) + shown2;
    at = end2;
  }
  return masked + text3.slice(at, Math.max(at, to));
}
function* formsIn(text3, compiled2, { names: names2 }) {
  for (const anchor of compiled2.anchors) {
    for (let at = text3.indexOf(anchor); at !== -1; ) {
      const end2 = endOfRun(text3, at + anchor.length, compiled2);
      const body = text3.slice(at + anchor.length, end2);
      const hidden2 = body.length >= (names2 ? compiled2.rule.body.minLength : shortestHidden);
      if (hidden2 && (names2 || !isPlainName(body))) {
        yield { start: at, end: end2, shown: mask(anchor + body, anchor.length) };
      }
      at = text3.indexOf(anchor, end2);
    }
  }
}
function endOfRun(text3, from, { alphabet: alphabet4, rule }) {
  const end2 = endOfBody(text3, from, alphabet4);
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || text3[end2] !== secretSeparator) return end2;
  const half = endOfBody(text3, end2 + 1, alphabet4);
  const secret = text3.slice(end2 + 1, half);
  return secret.length >= shortestHalf && !isPlainName(secret) ? half : end2;
}
function endOfBody(text3, from, alphabet4) {
  let end2 = from;
  while (alphabet4[text3.charCodeAt(end2)] === 1) end2++;
  return end2;
}
function repetitionsIn(text3, body) {
  const searched2 = text3.toLowerCase();
  const parts5 = [body, ...piecesOf2(body).map((piece) => piece.text)].filter(
    (part) => part.length >= shortestHidden && (part === body || scored(part).score > 0)
  );
  return [...new Set(parts5)].flatMap((part) => {
    const found = [];
    const sought = part.toLowerCase();
    for (let at = searched2.indexOf(sought); at !== -1; at = searched2.indexOf(sought, at + part.length)) {
      found.push({ start: at, end: at + part.length, shown: mask(part, 0) });
    }
    return found;
  });
}

// src/detect/random-cost.ts
var furtherPiece = 8;
function headCosts(text3) {
  const costs2 = new Float64Array(text3.length + 1);
  const head = new CharacterCounts();
  const piece = new CharacterCounts();
  let pieces2 = 0;
  let earlierPieces = 0;
  for (let i = 0; i < text3.length; i++) {
    const code = text3.charCodeAt(i);
    head.add(code);
    if (separatesPieces(code)) {
      if (piece.length > 0) earlierPieces += casedRandomBits(piece);
      piece.clear();
    } else {
      if (piece.length === 0) pieces2++;
      piece.add(code);
    }
    const apart2 = piece.length === 0 ? earlierPieces : earlierPieces + casedRandomBits(piece);
    costs2[i + 1] = Math.min(casedRandomBits(head), apart2 + furtherPiece * (pieces2 - 1));
  }
  return costs2;
}
var CharacterCounts = class {
  length = 0;
  lower = 0;
  upper = 0;
  digits = 0;
  separators = 0;
  #onlyHexLetters = true;
  get hexOnly() {
    return this.#onlyHexLetters && (this.lower === 0 || this.upper === 0);
  }
  add(code) {
    this.length++;
    if (code >= 48 && code <= 57) this.digits++;
    else if (code >= 97 && code <= 122) {
      this.lower++;
      if (code > 102) this.#onlyHexLetters = false;
    } else if (code >= 65 && code <= 90) {
      this.upper++;
      if (code > 70) this.#onlyHexLetters = false;
    } else this.separators++;
  }
  clear() {
    this.length = 0;
    this.lower = 0;
    this.upper = 0;
    this.digits = 0;
    this.separators = 0;
    this.#onlyHexLetters = true;
  }
};

// src/detect/tail-cost.ts
var commonWord2 = 6;
var shortWord2 = [0, 0, 4, 2];
var otherWord = 4;
var singleLetter = 6;
var numberDigit = 1.5;
var separator2 = 1;
var longestCommonWord = 14;
var number2 = /(?:(?:19|20)\d{6}|v?\d{1,4})(?![A-Za-z0-9])/y;
var underscore = 95;
function tailCosts(text3) {
  const end2 = text3.length;
  const starts2 = new Float64Array(end2 + 1);
  const inside2 = new Float64Array(end2 + 1);
  for (let i = end2 - 1; i >= 0; i--) {
    const code = text3.charCodeAt(i);
    const next = i + 1 < end2 ? text3.charCodeAt(i + 1) : underscore;
    const before = i === 0 ? underscore : text3.charCodeAt(i - 1);
    const continued = pairBits2(code, next) + kindBits(code, next, before) + (inside2[i + 1] ?? 0);
    if (isSeparator(code)) {
      starts2[i] = separator2 + (starts2[i + 1] ?? 0);
      inside2[i] = starts2[i + 1] ?? 0;
      continue;
    }
    inside2[i] = i + 1 === end2 ? 0 : continued;
    const single2 = isSeparator(next) ? singleLetter : 0;
    const unlisted2 = pairBits2(underscore, code) + 1 + otherWord + single2 + (inside2[i] ?? 0);
    starts2[i] = Math.min(unlisted2, listedBits(text3, i, starts2));
  }
  return starts2;
}
function listedBits(text3, from, starts2) {
  let bits = Number.POSITIVE_INFINITY;
  const longest = Math.min(text3.length, from + longestCommonWord);
  const mayBegin2 = mayBeginCommonWord(text3.charCodeAt(from), text3.charCodeAt(from + 1));
  for (let to = from + 2; mayBegin2 && to <= longest && isLetter(text3.charCodeAt(to - 1)); to++) {
    if (!isCommonWord(text3.slice(from, to))) continue;
    bits = Math.min(bits, commonWord2 + (shortWord2[to - from] ?? 0) + (starts2[to] ?? 0));
  }
  if (!isSeparator(text3.charCodeAt(from - 1))) return bits;
  number2.lastIndex = from;
  const length2 = number2.exec(text3)?.[0].length;
  if (length2 === void 0) return bits;
  return Math.min(bits, numberDigit * length2 + (starts2[from + length2] ?? 0));
}
function kindBits(code, next, beforeBoth) {
  if (!isLetter(next)) return isLetter(code) && isDigit(next) ? 2 : 0;
  if (!isLetter(code)) return isDigit(code) ? 5 : 1;
  if (isUpper(code)) return isUpper(next) || !isUpper(beforeBoth) ? 0.8 : 4;
  return isUpper(next) ? 6 : 0.3;
}

// src/detect/body-end.ts
var ruler = /(-{3,}|_{3,})/;
function endOfBody2(text3, opened2, after, rule) {
  const key = `${opened2.code} ${opened2.count} ${after.code} ${after.key} ${text3}`;
  return ends2.get(rule, key, () => findEnd(text3, opened2, after, rule));
}
var ends2 = new RuleCache();
function findEnd(text3, opened2, after, rule) {
  const uncut = withoutRuler(text3.slice(0, text3.length - closingDelimiters(text3, opened2, after)));
  const inside2 = isMarkedEnd(uncut, uncut.length - 1) ? uncut.slice(0, -1) : uncut;
  if (inside2.length < text3.length && !isKey(rule, inside2) && isKey(rule, text3)) {
    return { length: text3.length, estimated: false };
  }
  return withoutTail(inside2, rule) ?? { length: inside2.length, estimated: false };
}
function isKey(rule, body) {
  return judgeBody(rule, body).reason === null;
}
function closingDelimiters(body, { code, count: count3 }, after) {
  let row = 0;
  const last = body.charCodeAt(body.length - 1);
  if (last !== 45 && last !== 95) return 0;
  while (row < body.length && body.charCodeAt(body.length - 1 - row) === last) row++;
  if (last === 45 && after.code === 62) return row;
  if (after.key && !keyLengths.has(body.length)) return row;
  if (count3 > 0 && last === code) return count3 >= 3 && row >= 3 ? row : row >= count3 ? count3 : 0;
  return row > 1 ? row : 0;
}
function withoutRuler(text3) {
  const found = ruler.exec(text3);
  return found === null || found.index === 0 ? text3 : text3.slice(0, found.index);
}
var keyLengths = /* @__PURE__ */ new Set([
  16,
  20,
  21,
  22,
  24,
  26,
  27,
  32,
  36,
  40,
  43,
  44,
  48,
  64,
  86,
  96,
  128
]);
var base64urlLengths = /* @__PURE__ */ new Set([21, 22, 32, 43, 64, 86]);
function isUsualEnd(text3, end2) {
  const piece = end2 - pieceStart(text3, end2);
  return keyLengths.has(end2) || piece >= 20 && keyLengths.has(piece);
}
var separatedTail = 6;
var separatedFromOneCase = 4;
var gluedTail = 9;
var tailOfNoKey = 3;
var tinyTail = 4;
var usualLength = 4;
function pieceStart(text3, end2) {
  return 1 + Math.max(text3.lastIndexOf("_", end2 - 1), text3.lastIndexOf("-", end2 - 1));
}
function withoutTail(text3, rule) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  if (text3.length <= rule.body.minLength) return null;
  const whole = isKey(rule, text3);
  const end2 = likeliestEnd(text3, rule.body.minLength, whole);
  if (end2 === null) return null;
  const head = text3.slice(0, end2);
  if (!isKey(rule, head)) return null;
  const sure = whole || isOfCommonWords(text3.slice(end2)) || hasRandomPart(rule, head);
  return sure ? { length: end2, estimated: !isMarkedEnd(text3, end2) } : null;
}
function isOfCommonWords(tail) {
  return piecesOf2(tail).every(({ text: text3 }) => isCommonWord(text3));
}
function hasRandomPart(rule, head) {
  return piecesOf2(head).some(({ text: text3 }) => isRandomPart(rule, text3)) || uuidsIn(head).length > 0;
}
function likeliestEnd(text3, least, isKey2) {
  const names2 = tailCosts(text3);
  const heads = headCosts(text3);
  const whole = heads[text3.length] ?? 0;
  const uuidEnds = new Set(uuidsIn(text3).map((found) => found.at + found.text.length));
  let best = 0;
  let end2 = null;
  for (let at = least; at < text3.length; at++) {
    if (isSeparator(text3.charCodeAt(at - 1))) continue;
    const random = whole - (heads[at] ?? 0);
    const usual = (uuidEnds.has(at) ? 2 : isUsualEnd(text3, at) ? 1 : 0) * usualLength;
    const against = isKey2 ? unlikelihood(text3, at, uuidEnds.has(at)) : tailOfNoKey;
    const gain = random - (names2[at] ?? 0) - against + usual;
    if (gain > best) {
      best = gain;
      end2 = at;
    }
  }
  return end2;
}
function unlikelihood(text3, at, endsUuid) {
  const separated = isSeparator(text3.charCodeAt(at));
  if (separated && (endsUuid || isOneCase(text3, at))) return separatedFromOneCase;
  const tiny = text3.length - at <= 2 ? tinyTail : 0;
  const usual = separated && !base64urlLengths.has(text3.length) ? 0 : usualLength;
  return (separated ? separatedTail : gluedTail) + tiny + (isUsualEnd(text3, text3.length) ? usual : 0);
}
function isOneCase(text3, end2) {
  const { length: length2, lower, upper } = shapeOf(text3.slice(pieceStart(text3, end2), end2));
  return length2 >= 16 && (lower === 0 || upper === 0);
}
function isMarkedEnd(text3, end2) {
  if (!isSeparator(text3.charCodeAt(end2))) return false;
  const piece = shapeOf(text3.slice(pieceStart(text3, end2), end2));
  return piece.hexOnly && piece.length >= 12;
}

// src/detect/interrupted-body.ts
var mostChecks = 4;
var fewestCharacters2 = 7;
var shortestWord = 5;
function untilGluedWord(text3, from, interruptions, isKey2) {
  let inside2 = false;
  let checks = 0;
  for (const { index, continues } of interruptions) {
    const at = index - from;
    if (at >= text3.length) break;
    inside2 ||= continues;
    if (at <= 0 || inside2) continue;
    const head = text3.slice(0, at);
    const tail = text3.slice(at);
    if (new Set(head).size < fewestCharacters2 || !isWords(tail)) continue;
    if (tail.length < shortestWord && !keyLengths.has(at)) continue;
    if (isKey2(head)) return head;
    if (++checks === mostChecks) break;
  }
  return text3;
}
function isWords(text3) {
  return randomnessScore(text3, shapeOf(text3)) < 0;
}

// src/detect/control-sequences.ts
var escapeCode = 27;
var bracket = 91;
var longestParameters = 128;
var longestIntermediates = 4;
var longestString = 1024;
var writtenEscape = [
  String.raw`\\{1,4}(?:x1b|x\{0{0,4}1b\}|u001b|u\{0{0,4}1b\}|U0000001b|0{0,2}33|e|o33|c\[)`,
  String.raw`\^\[`,
  "#033",
  "%(?:25){0,3}1b",
  "_x001b_",
  "&#(?:0{0,3}27|x0{0,3}1b);",
  "=1b",
  "<(?:esc|0x1b|1b)>",
  "\\xe2\\x90\\x9b"
].join("|");
var writtenBracket = String.raw`\[|%(?:25){0,3}5b|\\{1,4}(?:x5b|u005b|133)|_x005b_|&#(?:91|x5b);|=5b`;
var writtenIntroducer = [
  String.raw`\\{1,4}(?:x9b|u009b|u\{0{0,4}9b\}|233|xc2\\{1,4}x9b)`,
  "%(?:25){0,3}(?:c2%(?:25){0,3})?9b",
  "_x009b_",
  String.raw`m-\^\[`
].join("|");
var writtenStringEnd = String.raw`\x07|\x9c|\\{1,4}(?:a|x07|u0007|u\{7\}|007)|\^G|#007|%(?:25){0,3}07|_x0007_|(?:\x1b|${writtenEscape})(?:\\{1,4}|%5c)`;
var longestIntroducer = 24;
var introducer = new RegExp(
  `^(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})`,
  "i"
);
var charset = new RegExp(`^(?:${writtenEscape})[ #%()*+./-][0-~]`, "i");
var stringOpener = new RegExp(`^(?:${writtenEscape})[\\]PX^_]`, "i");
var writtenString = new RegExp(
  `^(?:${writtenEscape})[\\]PX^_][^\\x07\\x1b\\n]{0,${longestString}}?(?:${writtenStringEnd})`,
  "i"
);
var mayBegin = new Uint8Array(256);
for (const char of "\x1BÂâï\\^#%_&=<[") {
  mayBegin[char.charCodeAt(0)] = 1;
}
function sequenceLength(codes4, at) {
  const first11 = codes4(at);
  if (first11 === 14 || first11 === 15) return 1;
  if (first11 === escapeCode) return escapeLength(codes4, at);
  if (first11 === 155) return controlLength(codes4, at + 1, 1);
  if (first11 === 194 && codes4(at + 1) === 155) return controlLength(codes4, at + 2, 2);
  if (first11 >= 144 && first11 <= 194) return stringLength(codes4, at);
  if (!mayFollow(first11, codes4(at + 1))) return 0;
  return writtenLength(codes4, at);
}
function writtenLength(codes4, at) {
  if (codes4(at) === bracket) return lengthWithoutEscape(codes4, at);
  const head = textFrom(codes4, at, longestIntroducer);
  if (head.startsWith("ï¿½[")) {
    const length2 = lengthWithoutEscape(codes4, at + 3);
    return length2 === 0 ? 0 : length2 + 3;
  }
  const opened2 = introducer.exec(head)?.[0].length;
  if (opened2 !== void 0) return controlLength(codes4, at + opened2, opened2);
  if (stringOpener.test(head)) return matched(writtenString, codes4, at, longestString);
  return charset.exec(head)?.[0].length ?? 0;
}
function lengthWithoutEscape(codes4, at) {
  const second = codes4(at + 1);
  if (second === 109 || second === 75) return 2;
  const first11 = second === 63 ? codes4(at + 2) : second;
  if (first11 < 48 || first11 > 57) return 0;
  const length2 = controlLength(codes4, at + 1, 1);
  return length2 > 0 && isLetter(codes4(at + length2 - 1)) ? length2 : 0;
}
function stringLength(codes4, at) {
  const length2 = codes4(at) === 194 ? 2 : 1;
  const opener2 = codes4(at + length2 - 1);
  const opens = opener2 === 144 || opener2 === 152 || opener2 >= 157 && opener2 <= 159;
  return opens ? lengthOfString(codes4, at, length2) : 0;
}
function lengthOfString(codes4, at, opener2) {
  for (let end2 = at + opener2; end2 < at + longestString; end2++) {
    const code = codes4(end2);
    if (code === 7 || code === 156) return end2 + 1 - at;
    if (code === escapeCode) return codes4(end2 + 1) === 92 ? end2 + 2 - at : 0;
    if (code === -1 || code === 10) return 0;
  }
  return 0;
}
var seconds2 = {
  "\\": "\\xu0eEUoc123",
  "^": "[",
  "#": "0",
  "%": "1259cC",
  _: "xX",
  "&": "#",
  "=": "1",
  "<": "eE01",
  "[": "?0123456789mK",
  "â": "",
  "ï": "¿"
};
function mayFollow(first11, second) {
  return seconds2[String.fromCharCode(first11)]?.includes(String.fromCharCode(second)) ?? false;
}
function escapeLength(codes4, at) {
  const second = codes4(at + 1);
  if (second === bracket) return controlLength(codes4, at + 2, 2);
  if (second === 36) return 0;
  if (isStringOpener(second)) return lengthOfString(codes4, at, 2);
  if (second === 78 || second === 79) return isPrintable(codes4(at + 2)) ? 3 : 0;
  let length2 = 1;
  while (length2 <= longestIntermediates && isIntermediate(codes4(at + length2))) length2++;
  const final = codes4(at + length2);
  if (final >= 48 && final <= 126) return length2 + 1;
  return writtenLength(codes4, at);
}
function controlLength(codes4, from, introducer2) {
  let at = from;
  while (at - from < longestParameters) {
    if (isParameter(codes4(at))) at++;
    else if (isPercentParameter(codes4, at)) at += 3;
    else break;
  }
  const intermediates = at;
  while (at - intermediates < longestIntermediates && isIntermediate(codes4(at))) at++;
  return isFinal(codes4(at)) ? introducer2 + at + 1 - from : 0;
}
function isPercentParameter(codes4, at) {
  if (codes4(at) !== 37 || codes4(at + 1) !== 51) return false;
  const last = codes4(at + 2) | 32;
  return last === 97 || last === 98 || last === 102;
}
function matched(pattern2, codes4, at, longest) {
  return pattern2.exec(textFrom(codes4, at, longest))?.[0].length ?? 0;
}
function textFrom(codes4, from, longest) {
  let text3 = "";
  for (let at = from; at < from + longest; at++) {
    const code = codes4(at);
    if (code === -1) break;
    text3 += String.fromCharCode(code);
  }
  return text3;
}
var endsWithEscape = new RegExp(`(?:\\x1b|${writtenEscape})$`, "i");
var endsWithIntroducer = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})$`,
  "i"
);
function sequenceStart(codes4, last) {
  const final = codes4(last);
  if (!(final >= 48 && final <= 126)) return null;
  return controlStart(codes4, last) ?? escapeStart(codes4, last);
}
function controlStart(codes4, last) {
  if (!isFinal(codes4(last))) return null;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes4(at))) at--;
  const parameters = at;
  while (parameters - at < longestParameters && isParameter(codes4(at))) at--;
  const opener2 = codes4(at);
  if (opener2 === bracket) {
    if (codes4(at - 1) === escapeCode) return at - 1;
    const found = endsWithIntroducer.exec(textBefore(codes4, at, longestIntroducer));
    if (found !== null) return at + 1 - found[0].length;
    return isWithoutEscape(codes4, at, last) ? at : null;
  }
  if (opener2 === 155) return codes4(at - 1) === 194 ? at - 1 : at;
  return writtenStart(codes4, last);
}
function isWithoutEscape(codes4, opener2, last) {
  const final = codes4(last);
  if (last === opener2 + 1) return final === 109 || final === 75;
  return isLetter(final);
}
var writtenAtEnd = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})(?:[0-?]|%(?:25){0,3}3[abf]){0,48}[ -/]{0,4}[@-~]$`,
  "i"
);
function writtenStart(codes4, last) {
  const before = codes4(last - 1);
  if (!(isParameter(before) || isHexLetter(before) || before === 95 || before === 93))
    return null;
  const found = writtenAtEnd.exec(textBefore(codes4, last, 64));
  return found === null ? null : last + 1 - found[0].length;
}
function escapeStart(codes4, last) {
  const before = codes4(last - 1);
  if (before === escapeCode) return last - 1;
  if ((before === 78 || before === 79) && codes4(last - 2) === escapeCode) return last - 2;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes4(at))) at--;
  if (at === last - 1) return null;
  const found = endsWithEscape.exec(textBefore(codes4, at, longestIntroducer));
  return found === null ? null : at + 1 - found[0].length;
}
function textBefore(codes4, last, longest) {
  let from = last + 1;
  while (last + 1 - from < longest && codes4(from - 1) !== -1) from--;
  return textFrom(codes4, from, last + 1 - from);
}
function isParameter(code) {
  return code >= 48 && code <= 63;
}
function isIntermediate(code) {
  return code >= 32 && code <= 47;
}
function isFinal(code) {
  return code >= 64 && code <= 126;
}
function isPrintable(code) {
  return code >= 32 && code <= 126;
}
function isHexLetter(code) {
  return code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function isStringOpener(code) {
  return code === 93 || code === 80 || code === 88 || code === 94 || code === 95;
}

// src/detect/preceding-run.ts
var longestRun = 96;
var shortRun = 3;
var leastWord = 5;
var mostWord = 10;
var randomBeforeDot = 10;
var longBeforeDot = 16;
function textUpTo(reader2, last, longest) {
  const first11 = reader2.unit === 1 ? 0 : reader2.align(0);
  const from = Math.max(first11, reader2.offsetAt(last + 1 - longest));
  return reader2.text(from, reader2.offsetAt(last + 1));
}
function runBefore(reader2, last) {
  const text3 = textUpTo(reader2, last, longestRun);
  return /[\w+/-]*$/.exec(text3)?.[0] ?? "";
}
function kindOfRun(run) {
  const own = /[\w-]*$/.exec(run)?.[0] ?? "";
  const encoded = run.length > own.length && run.length > shortRun;
  if (encoded && (isRandom(run.replaceAll(/[+/]/g, "-")) || !isPath3(run))) return "random";
  return own.length <= shortRun ? "short" : isWords2(own) ? "word" : "random";
}
function isRandomText(run) {
  return run.length >= longBeforeDot && isRandom(run);
}
function isRandom(run) {
  return run.length >= 8 && randomnessScore(run, shapeOf(run)) >= randomBeforeDot;
}
var date = /^(?:19|20)\d\d[-_]?(?:0\d|1[0-2])[-_]?[0-3]\d$/;
var number3 = /\d{20,}$/;
function isLikeName(run) {
  return wordBits(run) >= 0;
}
function isWords2(run) {
  if (date.test(run) || number3.test(run)) return true;
  const pieces2 = run.split(/[_+/-]+/).filter((piece) => piece !== "");
  if (!pieces2.every((piece) => isShortWord(piece) || isWord(piece))) return false;
  return pieces2.length <= 1 || run.startsWith("/") || pieces2.some((piece) => isWord(piece));
}
function isPath3(run) {
  const parts5 = run.split(/[+/]+/).filter((part) => part !== "");
  if (isWords2(run)) return true;
  const hasWord = parts5.some((part) => part.split(/[_-]+/).some((piece) => isWord(piece)));
  return hasWord && parts5.every((part) => isShortWord(part) || isFolder3(part));
}
function isFolder3(part) {
  const pieces2 = part.split(/[_-]+/).filter((piece) => piece !== "");
  return pieces2.every(
    (piece) => isShortWord(piece) || oneCase.test(piece) && isLikeName(piece) || isWord(piece)
  );
}
function isShortWord(piece) {
  return piece.length <= shortRun && /^(?:[A-Z]?[a-z]*|[A-Z]+|[a-z]\d)$/.test(piece);
}
function isWord(piece) {
  if (date.test(piece)) return true;
  const letters4 = piece.replace(/(?<=[A-Za-z]{3})\d{1,3}$/, "");
  const words = letters4.split(/(?<=[a-z])(?=[A-Z])/);
  return words.every((word2) => isKnown(word2) || isLikeWord(word2));
}
function isLikeWord(word2) {
  const least = Math.min(mostWord, leastWord + word2.length - shortRun - 1);
  return word2.length > shortRun && oneCase.test(word2) && wordBits(word2) >= least;
}
var oneCase = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
var known3 = new RegExp(
  `^(?:${[
    "access|account|admin|api|app|auth|authorization|aws|backup|batch|bearer|body|cfg|client|code|conf|config|copy|cred|credential",
    "current|dark|data|default|demo|dev|dir|email|end|env|field|file|fix|github|gitlab|header|host|item|key|keys|light|line|live|local|login",
    "main|master|mode|name|new|old|org|param|pass|passwd|password|path|prod|project|pub|public|pwd|raw|ref|relay|root|sec|secret|secrets|server|service",
    "session|set|settings|stage|staging|start|tag|temp|test|text|the|theme|tmp|token|tokens|txt|url|use|user|username|val|value|values|var|web|with|word|your"
  ].join("|")})+$`,
  "i"
);
function isKnown(word2) {
  return oneCase.test(word2) && (known3.test(word2) || /^(?:my|id|db|sk|pk|is)$/i.test(word2));
}
function wordBits(run) {
  const shape = shapeOf(run);
  const plain3 = shape.lower + shape.upper + shape.digits;
  const random = shape.hexOnly ? 4 * plain3 + 2 * shape.separators : 5 * (shape.lower + shape.upper + shape.separators) + 6 * shape.digits;
  return random - identifierBits(run) - disorderOfCase(run);
}

// src/detect/escapes.ts
var longestEscape = 32;
var escapeAtEnd = new RegExp(
  [
    String.raw`\\(?:[abefnrtv]|[0-7]{1,3}|x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|U[0-9A-Fa-f]{8})`,
    String.raw`\\[ABDGKQRSWXZbdhsw]`,
    "%(?:25){0,3}[0-9A-Fa-f]{2}",
    "%u[0-9A-Fa-f]{4}",
    String.raw`%[-+#0]?[0-9]{0,3}(?:\.[0-9]{1,3})?[dioqsuvx]`,
    "_x[0-9A-Fa-f]{4}_",
    "=(?:[0-9A-F]{2}|3d|0a|2d|5f)",
    "`[0abefnrtv]",
    String.raw`(?:M-)?\^[@-_?]`,
    "#[0-3][0-7]{2}",
    "u00(?:0[ad9]|2[0-9a-f]|3[a-f])",
    String.raw`(?:^|[\s"'\`(=])-[A-Za-z]`
  ].map((form2) => `(?:${form2})$`).join("|")
);
function endsWithEscape2(reader2, last) {
  const codes4 = (index) => reader2.codeAt(index);
  return sequenceStart(codes4, last) !== null || escapeAtEnd.test(textUpTo(reader2, last, longestEscape));
}

// src/detect/left-context.ts
var longestRow = 256;
var shortRunCost = 2;
var wordCost = 2;
var dotCost = 1;
var signCost = 2;
var noDelimiters = { code: 0, count: 0 };
var neutralLeft = { delimiters: noDelimiters, costBits: 0 };
function leftContextOf(reader2, anchors) {
  const before = reader2.codeAt(-1);
  if (!isJoining(before) || endsWithEscape2(reader2, -1)) {
    return continuesRandomText(reader2, anchors) ? null : neutralLeft;
  }
  if (isSeparator(before)) {
    const delimiters = delimitersBefore(reader2, before);
    if (delimiters !== null) return { ...neutralLeft, delimiters };
  }
  const costBits3 = costOfGlued(reader2, before, anchors);
  return costBits3 === null ? null : { ...neutralLeft, costBits: costBits3 };
}
function delimitersBefore(reader2, code) {
  let count3 = 1;
  while (count3 < longestRow && reader2.codeAt(-1 - count3) === code) count3++;
  if (count3 === longestRow) return { code, count: count3 };
  const outside = reader2.codeAt(-1 - count3);
  const apart2 = !isJoining(outside) || endsWithEscape2(reader2, -1 - count3);
  return apart2 ? { code, count: count3 } : null;
}
function costOfGlued(reader2, before, anchors) {
  if (before === dollar || before === ampersand) return signCost;
  if (before === dot) return costOfDot(reader2, anchors);
  const run = runBefore(reader2, -1);
  if (run.length === 1 && reader2.codeAt(-2) >= 128) return 0;
  if (isForeignPrefix(reader2, run)) return null;
  return isInProse(reader2, run) ? wordCost : costOfRun(run, anchors);
}
function costOfRun(run, anchors) {
  for (const anchor of anchors) {
    const earlier2 = run.lastIndexOf(anchor);
    if (earlier2 !== -1 && isKeyLike(run.slice(earlier2 + anchor.length))) return shortRunCost;
  }
  const kind = kindOfRun(run);
  return kind === "random" ? null : kind === "word" ? wordCost : shortRunCost;
}
function isInProse(reader2, run) {
  const outside = -1 - run.length;
  return /^[a-z]{3,16}$/.test(run) && reader2.codeAt(outside) === 32 && /[a-z]{2}[,.:]?$/.test(textUpTo(reader2, outside - 1, 4)) && isLikeName(run);
}
var brazilianHost = /(?:^|[^A-Za-z0-9])(?:com|net|org|gov|edu|jus|leg|mil|mp|art|blog|eco|ind|inf|tv|adv|app|dev|uol|globo)\.$/i;
function costOfDot(reader2, anchors) {
  if (!isWord2(reader2.codeAt(-2))) return 0;
  if (brazilianHost.test(textUpTo(reader2, -1, 8))) return null;
  const run = runBefore(reader2, -2);
  return isRandomText(run) && !anchors.some((anchor) => run.includes(anchor)) ? null : dotCost;
}
var foreign = /^(?:gbr|ambr|kbr|hbr|lbr|wbr|cbr|cfbr|cvisbr)$/;
var foreignPart = /^(?:pat|sk|pk|rk|live|test|prod|key|secret)_/;
function isForeignPrefix(reader2, run) {
  if (!/^[a-z]{1,4}$/.test(run)) return false;
  const outside = reader2.codeAt(-1 - run.length);
  if (outside >= 127 || outside >= 0 && outside < 32 && !isSpace(outside)) return false;
  if (/^(?:key|api|auth)$/.test(run)) return false;
  let after = "";
  for (let at = 3; at < 10; at++) after += String.fromCharCode(Math.max(0, reader2.codeAt(at)));
  return foreignPart.test(after) || run.length > 1 && foreign.test(`${run}br`);
}
function continuesRandomText(reader2, anchors) {
  const codes4 = (index) => reader2.codeAt(index);
  let last = -1;
  for (let count3 = 0; count3 < 4; count3++) {
    const start3 = sequenceStart(codes4, last);
    if (start3 === null) break;
    last = start3 - 1;
  }
  if (last === -1 || !isWord2(reader2.codeAt(last))) return false;
  const run = runBefore(reader2, last);
  return isRandomText(run) && !anchors.some((anchor) => run.includes(anchor));
}
var keyLength2 = 16;
var keyScore = 10;
function isKeyLike(body) {
  return body.length >= keyLength2 && randomnessScore(body, shapeOf(body)) >= keyScore;
}
var dot = 46;
var dollar = 36;
var ampersand = 38;
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function isWord2(code) {
  return isDigit(code) || isLetter(code) || isSeparator(code);
}
function isJoining(code) {
  return isWord2(code) || code === dot || code === dollar || code === ampersand;
}

// src/detect/secret-half.ts
var shortestId = 6;
var leastIdScore = 0;
function secretHalf(reader2, at, first11, compiled2) {
  const { rule } = compiled2;
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || reader2.codeAt(at) !== secretSeparator.charCodeAt(0)) {
    return null;
  }
  if (!mayBeKeyId(first11, compiled2)) return null;
  const length2 = bodyLength(reader2, at + 1, compiled2);
  const read2 = textOf2(reader2, at + 1, at + 1 + length2);
  const after = { code: reader2.codeAt(at + 1 + length2), key: false };
  const end2 = endOfBody2(read2, noDelimiters, after, rule);
  const second = read2.slice(0, end2.length);
  if (!isRandomPart(rule, second)) return null;
  const text3 = first11 + secretSeparator + second;
  if (text3.length > longestBody) return null;
  return { text: text3, length: text3.length, estimated: end2.estimated };
}
function mayBeKeyId(first11, { rule }) {
  if (first11.length < shortestId) return false;
  if (first11.length >= rule.body.minLength) return judgeBody(rule, first11).reason === null;
  return scored(first11).score >= leastIdScore;
}

// src/detect/sqlite-record.ts
var longestRecord = 1024;
var longestHeader3 = 64;
function columnAround(codes4) {
  for (let at = -2; at >= -longestRecord; at--) {
    const headerLength = codes4(at);
    if (headerLength === -1) return null;
    if (headerLength < 2 || headerLength > longestHeader3 || at + headerLength > 0) continue;
    const column = columnByHeader(codes4, at, headerLength);
    if (column !== null) return column;
  }
  return null;
}
function columnByHeader(codes4, header, headerLength) {
  const data = header + headerLength;
  let found = null;
  let end2 = data;
  let at = header + 1;
  while (at < data) {
    const [type, length2] = varint(codes4, at);
    if (type === null) return null;
    at += length2;
    const size = sizeOf3(type);
    if (size === null) return null;
    if (type >= 12 && end2 <= 0 && end2 + size > 0) found = { start: end2, end: end2 + size };
    end2 += size;
  }
  if (at !== data || found === null) return null;
  return statesPayload(codes4, header, end2 - header) ? found : null;
}
function statesPayload(codes4, header, length2) {
  if (endsVarint(codes4, header - 1, length2)) return true;
  for (let rowId = 1; rowId <= 9; rowId++) {
    if (codes4(header - rowId) >= 128 !== rowId > 1) return false;
    if (endsVarint(codes4, header - 1 - rowId, length2)) return true;
  }
  return false;
}
function endsVarint(codes4, last, value) {
  let rest = value;
  for (let at = last, mark = 0; ; at--, mark = 128) {
    if (codes4(at) !== (rest & 127 | mark)) return false;
    rest >>>= 7;
    if (rest === 0) return true;
  }
}
function varint(codes4, from) {
  let value = 0;
  for (let length2 = 1; length2 <= 4; length2++) {
    const code = codes4(from + length2 - 1);
    if (code === -1) return [null, 0];
    value = value * 128 + (code & 127);
    if (code < 128) return [value, length2];
  }
  return [null, 0];
}
var numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function sizeOf3(type) {
  return type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : numberSizes[type] ?? null;
}

// src/detect/stated-length.ts
var control = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
var longestLead = 48;
var nearby = 24;
function statedEnds(reader2, available) {
  if (reader2.unit !== 1) return [];
  const codes4 = (index) => reader2.codeAt(index);
  const ends3 = [];
  const add3 = (start3, length2, kind) => {
    const end2 = start3 + length2;
    if (end2 > 0 && end2 <= available) ends3.push({ length: end2, begins: start3 === 0, kind });
  };
  const before = textUpTo(reader2, -1, longestRecord);
  const isText2 = !control.test(before);
  const close = before.slice(-nearby);
  if (isText2 && !before.slice(-longestLead).includes(":") && !/[^\0-\x7f]/.test(close)) {
    if (!hasBinary(codes4, available, available + 8)) return ends3;
  }
  const column = isText2 ? null : columnAround(codes4);
  if (column !== null) add3(column.start, column.end - column.start, "sure");
  if (ends3.length > 0) return ends3;
  addDigits(codes4, add3);
  const binary = !isText2 && hasBinary(codes4, -nearby, 0) || hasBinary(codes4, available, available + 8);
  if (!binary && !hasStrayByte(codes4, -nearby, 0)) return ends3;
  let lead = 0;
  while (lead > -longestLead && isPrintable2(codes4(lead - 1))) lead--;
  for (let start3 = lead; start3 <= 0; start3++) {
    addMarked(codes4, start3, add3);
    if (binary) addWide(codes4, start3, add3);
  }
  addShort(codes4, available, binary, add3);
  if (binary) addBare(codes4, add3);
  const exact = ends3.filter(({ length: length2 }) => length2 === available);
  const isGuess = ({ kind }) => kind === "bare" || kind === "far";
  return [...exact, ...ends3.filter((end2) => !isGuess(end2)), ...ends3.filter(isGuess)];
}
function addDigits(codes4, add3) {
  for (let start3 = 0; start3 > -longestLead; start3--) {
    if (codes4(start3 - 1) !== 58 || !isDigit(codes4(start3 - 2))) continue;
    if (codes4(start3) === 34) return;
    let value = 0;
    let power = 1;
    for (let at = start3 - 2; isDigit(codes4(at)) && at > start3 - 7; at--, power *= 10) {
      value += (codes4(at) - 48) * power;
    }
    add3(start3, value, "digits");
    return;
  }
}
function addMarked(codes4, start3, add3) {
  const last = codes4(start3 - 1);
  const type = codes4(start3 - 2);
  const near = start3 === 0 ? "type" : "far";
  if (oneByteTypes.has(type)) add3(start3, last, near);
  if (type === 16 && codes4(start3 - 3) === 95) add3(start3, last, "type");
  const wide3 = last + 256 * type;
  const third = codes4(start3 - 3);
  if (third === 121 || third === 218 || third === 17 && codes4(start3 - 4) === 95)
    add3(start3, wide3, "type");
  if (type === 34 && last > 5) add3(start3, last - 5, near);
  if (type === 1 && codes4(start3 - 3) === 34) add3(start3, last, "type");
}
function addShort(codes4, available, binary, add3) {
  const type = codes4(-1);
  if ((type & 224) !== 160 && (type & 224) !== 96) return;
  const length2 = type & 31;
  if (binary || length2 === available) add3(0, length2, "bare");
}
var oneByteTypes = /* @__PURE__ */ new Set([120, 217, 140, 85, 122, 90, 250, 218]);
function addWide(codes4, start3, add3) {
  const [a, b, c, d] = [codes4(start3 - 4), codes4(start3 - 3), codes4(start3 - 2), codes4(start3 - 1)];
  const wide3 = start3 === 0 ? "type" : "far";
  const bare = start3 === 0 ? "bare" : "far";
  if (a === 0 && b === 0 && c === 0) add3(start3, d, wide3);
  else if (c === 0) add3(start3, d, bare);
  if (b === 0 && c === 0 && d === 0) {
    add3(start3, a, "type");
    if (codes4(start3 + a - 1) === 0) add3(start3, a - 1, "sure");
    if (a % 4 === 0) add3(start3, a / 4 - 4, "type");
  } else if (d === 0) {
    if (c % 4 === 0 && b === 0) add3(start3, c / 4 - 4, bare);
    add3(start3, c, bare);
  }
  if (isZero3(codes4, start3 - 7, start3)) add3(start3, codes4(start3 - 8), "type");
}
function isZero3(codes4, from, to) {
  for (let at = from; at < to; at++) if (codes4(at) !== 0) return false;
  return true;
}
function addBare(codes4, add3) {
  const last = codes4(-1);
  const before = codes4(-2);
  if (last < 128) add3(0, last, "bare");
  if (last % 2 === 0 && last < 128) add3(0, last / 2, "bare");
  if (last % 2 === 1) add3(0, (last - 1) / 2 - 1, "bare");
  if (before >= 128 && last < 128) {
    const wide3 = last * 128 + (before & 127);
    add3(0, wide3, "bare");
    if (wide3 % 2 === 0) add3(0, wide3 / 2, "bare");
  }
}
function hasBinary(codes4, from, to) {
  let controls = 0;
  let escapes2 = 0;
  for (let at = from; at < to; at++) {
    const code = codes4(at);
    if (code === 0) return true;
    if (code === 27) escapes2++;
    else if (code > 0 && code < 32 && !isLayout(code)) controls++;
  }
  return controls > 0 && escapes2 === 0;
}
function hasStrayByte(codes4, from, to) {
  for (let at = from; at < to; at++) {
    if (codes4(at) >= 128 && codes4(at - 1) < 128 && codes4(at + 1) < 128) return true;
  }
  return false;
}
function isLayout(code) {
  return code === 9 || code === 10 || code === 12 || code === 13 || code === 27;
}
function isPrintable2(code) {
  return code >= 32 && code !== 127;
}

// src/detect/stated-body.ts
var plainlyRandom2 = 8;
var likeWords = 2;
function statedBody(reader2, from, text3, isKey2) {
  for (const { length: length2, begins, kind } of statedEnds(reader2, from + text3.length)) {
    const body = text3.slice(0, Math.max(0, length2 - from));
    if (!mayEnd(reader2, from, text3, body.length, kind)) continue;
    if (isKey2(body)) return { body, begins };
  }
  return null;
}
function mayEnd(reader2, from, text3, end2, kind) {
  const rest = text3.slice(end2);
  if (rest === "" || kind === "sure") return true;
  const after = reader2.codeAt(from + text3.length);
  if (kind === "digits") {
    const items8 = after === colon ? /^(?:[deil]|i\d+e)*\d+$/ : /^(?:[deil]|i\d+e)+$/;
    return items8.test(rest);
  }
  const isNextItem = rest.length <= 2 && isBinaryCode(after);
  if (kind === "far") return isNextItem;
  if (kind === "type") return rest.length <= 3 || !isRandom2(rest);
  const unlikely = isPunctuation(reader2.codeAt(-1)) && !isItemType(reader2.codeAt(-2));
  if (isNextItem && !unlikely) return true;
  if (unlikely && textSeparators.has(reader2.codeAt(-1))) return false;
  const most = unlikely ? 0 : likeWords;
  return rest.length > 3 && [rest, rest.slice(1)].some((words) => !isRandom2(words, most));
}
var colon = 58;
var textSeparators = /* @__PURE__ */ new Set([32, 34, 39, 47, colon, 61, 96]);
function isBinaryCode(code) {
  return code >= 127 || code >= 0 && code < 32 && !isLayout(code);
}
function isPunctuation(code) {
  return code >= 32 && code < 127 && !/[A-Za-z0-9]/.test(String.fromCharCode(code));
}
function isItemType(code) {
  return code > 0 && code < 32 && code !== 9 && code !== 13 && code !== 27 || code >= 128 || code === 120 || code === 105 || code === 85;
}
function isRandom2(text3, bits = plainlyRandom2) {
  return randomnessScore(text3, shapeOf(text3)) >= bits;
}

// src/detect/views/decoder.ts
var reachBefore = 768;
var reachAfter = 3072;
var shortestKey = 11;
var DecodedText = class {
  #bytes;
  #places;
  #ends = null;
  #length = 0;
  /** @param capacity most bytes that will be added. */
  constructor(capacity) {
    this.#bytes = Buffer.allocUnsafe(capacity);
    this.#places = new Uint32Array(capacity + 1);
  }
  get length() {
    return this.#length;
  }
  /** Adds a byte that was decoded from the text at `place`. */
  add(byte, place) {
    this.#bytes[this.#length] = byte;
    this.#places[this.#length] = place;
    this.#length++;
  }
  /** Adds a byte that was decoded from the text between two offsets. To be used for every byte or for none. */
  addSpan(byte, place, end2) {
    this.#ends ??= new Uint32Array(this.#bytes.length);
    this.#ends[this.#length] = end2;
    this.add(byte, place);
  }
  /** @param end offset in the source after the last decoded text. */
  finish(end2, extra = {}) {
    this.#places[this.#length] = end2;
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      places: this.#places.subarray(0, this.#length + 1),
      ...this.#ends === null ? {} : { ends: this.#ends.subarray(0, this.#length) },
      ...extra
    };
  }
};

// src/detect/views/bit-groups.ts
var RunBuilder = class {
  #values;
  #places;
  #ends;
  #length = 0;
  constructor(capacity) {
    this.#values = new Uint8Array(capacity);
    this.#places = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }
  add(value, place, end2) {
    this.#values[this.#length] = value;
    this.#places[this.#length] = place;
    this.#ends[this.#length] = end2;
    this.#length++;
  }
  /** @param hit offset of the hit; null if no character begins there. */
  finish(hit) {
    const length2 = this.#length;
    const places = this.#places.subarray(0, length2);
    const index = places.indexOf(hit);
    if (index === -1) return null;
    return { values: this.#values, places, ends: this.#ends, length: length2, hit: index };
  }
};
var groupLengths = { 4: 2, 5: 8, 6: 4 };
function decodeGroups(run, phase, bits) {
  const { values: values2, places, ends: ends3, length: length2, hit } = run;
  const group = groupLengths[bits];
  const missing2 = ((phase - hit) % group + group) % group;
  const count3 = Math.floor((missing2 + length2) * bits / 8);
  if (count3 === 0) return null;
  const text3 = new DecodedText(count3);
  let pending = 0;
  let pendingBits = missing2 * bits;
  let next = 0;
  for (let byte = 0; byte < count3; byte++) {
    const first11 = Math.max(0, Math.floor(byte * 8 / bits) - missing2);
    while (pendingBits < 8) {
      pending = (pending << bits | (values2[next] ?? 0)) & 65535;
      pendingBits += bits;
      next++;
    }
    pendingBits -= 8;
    text3.addSpan(
      pending >> pendingBits & 255,
      places[first11] ?? 0,
      ends3[Math.max(0, next - 1)] ?? 0
    );
  }
  return text3.finish(ends3[length2 - 1] ?? 0);
}
function isInGroups({ places }, { start: start3, phase }, bits) {
  const byte = lastAtOrBefore(places, start3);
  if (byte < 0 || byte >= places.length - 1) return false;
  const character = Math.floor(byte * 8 / bits) + (places[byte] === start3 ? 0 : 1);
  return character % groupLengths[bits] === phase;
}
function lastAtOrBefore(places, offset) {
  let low = 0;
  let high2 = places.length;
  while (low < high2) {
    const middle = low + high2 >> 1;
    if ((places[middle] ?? 0) <= offset) low = middle + 1;
    else high2 = middle;
  }
  return low - 1;
}

// src/detect/views/line-break.ts
var longestBreak = 48;
var longestPatternBreak = 32;
var longestLine2 = 512;
var members3 = (characters2) => setOf((byte) => characters2.includes(String.fromCharCode(byte)));
var between = members3("\r\n	 \"'`\\,>#*.&");
var signs = members3("+/");
var apart = members3("\r\n	 \"'`\\");
var quoteMarks = members3("\"'`");
var operators = members3("+.&");
var escapedBlank = /^(?:\\[nrt]|&#(?:1[03]|x0?[ADad]);|%0[ADad])/;
var escapedBlankAtEnd = /(?:\\[nrt]|&#(?:1[03]|x0?[ADad]);|%0[ADad])$/;
var longestEscape2 = 6;
function lineBreakAt(bytes, at) {
  if (isSoftBreak(bytes, at)) {
    const length2 = bytes[at + 1] === carriageReturn ? 3 : 2;
    return { end: at + length2, isList: false, isSoft: true };
  }
  const gap = gapAt(bytes, at);
  if (gap === null || gap.end === bytes.length) return null;
  const { end: end2, lineStart: lineStart3, hasBreak, isList, marks, hasOperator } = gap;
  const isConcatenated = marks >= 2;
  if (marks % 2 === 1 || hasOperator && !isConcatenated) return null;
  if (lineStart3 === null)
    return hasBreak || isConcatenated && !isList ? { end: end2, isList, isSoft: false } : null;
  if (isConcatenated) return { end: end2, isList, isSoft: false };
  const leader = bytes.toString("latin1", lineStart3, end2).trimEnd();
  const first11 = lineStartBefore(bytes, at);
  if (!bytes.toString("latin1", first11, first11 + leader.length).startsWith(leader)) return null;
  const isDiff = end2 === lineStart3 && isDiffSign(bytes[end2]) && bytes[first11] === bytes[end2];
  return { end: isDiff ? end2 + 1 : end2, isList, isSoft: false };
}
function beforeLineBreak(bytes, at) {
  let start3 = at;
  while (start3 > 0 && at - start3 <= longestBreak) {
    const escaped2 = escapedBlankAtEnd.exec(textBefore2(bytes, start3));
    if (escaped2 !== null) start3 -= escaped2[0].length;
    else if (isBetween(bytes, start3 - 1, -1)) start3--;
    else if (isSoftBreak(bytes, start3 - 1)) {
      start3--;
      break;
    } else break;
  }
  const end2 = lineBreakAt(bytes, start3)?.end ?? at - 1;
  return start3 < at && (end2 === at || end2 === at + 1) ? start3 : -1;
}
function lineStartBefore(bytes, at) {
  const from = Math.max(0, at - longestLine2);
  return from + bytes.subarray(from, at).lastIndexOf(lineFeed) + 1;
}
function gapAt(bytes, at) {
  let end2 = at;
  let lineStart3 = null;
  let marks = 0;
  const gap = { hasBreak: false, isList: false, hasOperator: false };
  while (end2 < bytes.length) {
    if (end2 - at > longestBreak) return null;
    const byte = bytes[end2] ?? 0;
    const escaped2 = escapedBlank.exec(textFrom2(bytes, end2));
    if (escaped2 !== null) {
      gap.hasBreak ||= !escaped2[0].endsWith("t");
      end2 += escaped2[0].length;
      continue;
    }
    if (!isBetween(bytes, end2, 1) || end2 === at && signs[byte] === 1) break;
    if (byte === lineFeed && lineStart3 !== null) return null;
    if (byte === lineFeed) lineStart3 = end2 + 1;
    gap.hasBreak ||= byte === carriageReturn;
    gap.isList ||= byte === comma;
    gap.hasOperator ||= operators[byte] === 1;
    marks += quoteMarks[byte] ?? 0;
    end2++;
  }
  return { end: end2, lineStart: lineStart3, marks, ...gap };
}
function isSoftBreak(bytes, at) {
  if (bytes[at] !== equals) return false;
  const next = bytes[at + 1];
  if (next !== lineFeed && next !== carriageReturn) return false;
  const column = at - lineStartBefore(bytes, at);
  return column >= shortestSoftLine && column < longestSoftLine;
}
function isBetween(bytes, at, step2) {
  const byte = bytes[at] ?? 0;
  if (signs[byte] !== 1) return between[byte] === 1;
  let next = at;
  while (signs[bytes[next] ?? 0] === 1 && Math.abs(next - at) < 3) next += step2;
  return apart[bytes[next] ?? lineFeed] === 1;
}
function isDiffSign(byte) {
  return byte === 43 || byte === 45;
}
function textFrom2(bytes, at) {
  const byte = bytes[at];
  const mayEscape2 = byte === 92 || byte === 38 || byte === 37;
  return mayEscape2 ? bytes.toString("latin1", at, at + longestEscape2) : "";
}
function textBefore2(bytes, at) {
  return bytes.toString("latin1", Math.max(0, at - longestEscape2), at);
}
var shortestSoftLine = 70;
var longestSoftLine = 76;
var equals = 61;
var lineFeed = 10;
var carriageReturn = 13;
var comma = 44;
function wrappedPatterns(pattern2) {
  const { elements, phase } = pattern2;
  const patterns = [];
  for (let at = 1; at < elements.length; at++) {
    const before = elements.slice(0, at);
    const after = elements.slice(at);
    for (const lineBreak of breaksBetween(before.at(-1), after[0])) {
      patterns.push({ elements: [...before, ...lineBreak, ...after], phase });
    }
  }
  return patterns;
}
function breaksBetween(before, after) {
  const inside2 = setOf(
    (byte) => (between[byte] === 1 || signs[byte] === 1 || isDiffSign(byte) || byte === equals) && before?.set[byte] !== 1 && after?.set[byte] !== 1
  );
  const gap = (min) => ({ set: inside2, min, max: longestPatternBreak });
  return [
    [gap(1)],
    [...parsePattern("\\\\{1,8}n").elements, gap(0)],
    [...parsePattern("\\\\{1,8}r\\\\{1,8}n").elements, gap(0)]
  ];
}

// src/detect/views/wrapped-run.ts
function alphabetOf({ bits, characters: characters2 }, spelled2 = []) {
  const values2 = new Int8Array(256).fill(-1);
  characters2.forEach((forms2, value) => {
    for (const form2 of forms2) values2[form2.charCodeAt(0)] = value;
  });
  return { bits, values: values2, spelled: spelled2 };
}
var shortestListLine = 60;
var mostPadding = 6;
var mostBlanks = 64;
var longestSpelling = 6;
function readWrappedRun(bytes, hit, alphabet4) {
  const reader2 = new RunReader(bytes, alphabet4, hit);
  const pieces2 = reader2.pieces();
  const length2 = pieces2.reduce((sum2, piece) => sum2 + piece.length, 0);
  if (length2 * alphabet4.bits < 8 * shortestKey) return null;
  const run = new RunBuilder(length2);
  for (const piece of pieces2) reader2.copy(piece, run);
  return run.finish(hit.start);
}
var RunReader = class {
  #bytes;
  #alphabet;
  #hit;
  #from;
  #to;
  constructor(bytes, alphabet4, hit) {
    this.#bytes = bytes;
    this.#alphabet = alphabet4;
    this.#hit = hit;
    this.#from = Math.max(0, hit.start - reachBefore);
    this.#to = Math.min(bytes.length, hit.start + reachAfter);
  }
  pieces() {
    const { start: start3 } = this.#hit;
    const first11 = this.#pieceFrom(this.#pieceStart(start3));
    return first11.end <= start3 ? [] : [...this.#piecesUpTo(first11), ...this.#piecesAfter(first11)];
  }
  /** The pieces up to and including a piece. */
  #piecesUpTo(piece) {
    const pieces2 = [];
    let next = piece;
    while (next.start > this.#from) {
      const end2 = beforeLineBreak(this.#bytes, next.start);
      if (end2 <= this.#from) break;
      const before = this.#pieceFrom(this.#pieceStart(end2));
      const start3 = lineBreakAt(this.#bytes, end2)?.end ?? next.start;
      if (before.end !== end2 || start3 > this.#hit.start || !this.#areJoined(before, next)) break;
      pieces2.push({ ...next, start: start3 });
      next = before;
    }
    return [...pieces2, next].reverse();
  }
  #piecesAfter(piece) {
    const pieces2 = [];
    for (let before = piece; before.end < this.#to; ) {
      const lineBreak = lineBreakAt(this.#bytes, before.end);
      if (lineBreak === null || lineBreak.end >= this.#to) break;
      const next = this.#pieceFrom(lineBreak.end);
      const isInHit = before.end < this.#hit.end;
      if (next.length === 0 || !(isInHit || this.#areJoined(before, next))) break;
      pieces2.push(next);
      before = next;
    }
    return pieces2;
  }
  /** True if one piece is likely the continuation of another: all lines of a wrapped text but the last are equally long. */
  #areJoined(before, next) {
    const lineBreak = lineBreakAt(this.#bytes, before.end);
    if (lineBreak?.isSoft) return true;
    if (!this.#endsLine(next.end)) return false;
    if (lineBreak?.isList && before.length < shortestListLine) return false;
    return before.isCut || next.length <= before.length || this.#column(next.end) <= this.#column(before.end);
  }
  /** True if nothing but an encoded text is up to `at`: no name follows, such as `password:` in the next line. */
  #endsLine(at) {
    const bytes = this.#bytes;
    let end2 = at;
    if (end2 === this.#to) return true;
    while (bytes[end2] === 61 && end2 < at + mostPadding) end2++;
    const padded = end2 > at;
    const blanks3 = end2;
    while ((bytes[end2] === 32 || bytes[end2] === 9) && end2 < at + mostBlanks) end2++;
    if (end2 > blanks3 && padded) return true;
    return end2 >= bytes.length || (end2 > blanks3 ? afterBlanks : afterText).includes(bytes[end2] ?? 0);
  }
  #column(at) {
    return at - lineStartBefore(this.#bytes, at);
  }
  /** The start of the row of characters that ends at or contains `at`. */
  #pieceStart(at) {
    let start3 = at;
    while (start3 > this.#from) {
      const byte = this.#bytes[start3 - 1] ?? 0;
      if (this.#alphabet.values[byte] !== -1) start3--;
      else {
        const spelled2 = this.#spelledBefore(start3);
        if (spelled2 === start3) return this.#withoutEscape(start3, at);
        start3 = spelled2;
      }
    }
    return start3;
  }
  /** The start of a longer way to write a character that ends at `start` or just behind; else `start`. */
  #spelledBefore(start3) {
    for (let at = start3 - 1; at >= Math.max(this.#from, start3 - longestSpelling); at--) {
      const found = this.#spelledAt(at);
      if (found !== void 0 && at + found[0].length >= start3) return at;
      if (this.#bytes[start3 - 1] !== semicolon) break;
    }
    return start3;
  }
  /** Skips the letters of an escape that belong to it: `\n`, `%3D`, `\u003d`. */
  #withoutEscape(start3, most) {
    if (start3 === 0) return start3;
    const text3 = this.#bytes.toString("latin1", start3 - 1, start3 + 5);
    const escaped2 = /^(?:\\(?:[bfnrtv]|x[0-9a-f]{2}|u[0-9a-f]{4})|%[0-9a-f]{2})/i.exec(text3);
    return escaped2 === null ? start3 : Math.min(most, start3 - 1 + escaped2[0].length);
  }
  #spelledAt(at) {
    const byte = this.#bytes[at] ?? 0;
    if (byte !== 92 && byte !== 37 && byte !== 38) return void 0;
    const text3 = this.#bytes.toString("latin1", at, at + longestSpelling).toLowerCase();
    return this.#alphabet.spelled.find(([form2]) => text3.startsWith(form2));
  }
  #pieceFrom(start3) {
    let end2 = start3;
    let length2 = 0;
    for (let next = this.#next(end2); next > end2 && end2 < this.#to; next = this.#next(end2)) {
      end2 = next;
      length2++;
    }
    return { start: start3, end: end2, length: length2, isCut: start3 === this.#from && start3 > 0 };
  }
  /** The offset after the character at `at`; `at` itself if there is none. */
  #next(at) {
    const value = this.#alphabet.values[this.#bytes[at] ?? 0];
    if (at >= this.#bytes.length) return at;
    return value !== -1 ? at + 1 : at + (this.#spelledAt(at)?.[0].length ?? 0);
  }
  copy({ start: start3, end: end2 }, run) {
    for (let at = start3; at < end2; ) {
      const value = this.#alphabet.values[this.#bytes[at] ?? 0] ?? -1;
      const spelled2 = value === -1 ? this.#spelledAt(at) : void 0;
      const next = at + (spelled2?.[0].length ?? 1);
      run.add(spelled2?.[1] ?? value, at, next);
      at = next;
    }
  }
};
var semicolon = 59;
var codes3 = (characters2) => Array.from(characters2, (character) => character.charCodeAt(0));
var afterText = codes3("\r\n\"'`<,;)]}\\%&");
var afterBlanks = codes3("\r\n\"'`<,;)]}\\+");

// src/detect/views/base32.ts
var alphabet = alphabetOf(base32Alphabet);
var base32 = {
  name: "base32",
  patterns: (prefix) => encodedPatterns(literalPattern(Buffer.from(prefix, "latin1")), base32Alphabet),
  nested: (pattern2) => encodedPatterns(pattern2, base32Alphabet),
  wrapped: wrappedPatterns,
  covers: (decoded2, hit) => isInGroups(decoded2, hit, 5),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet);
    return run === null ? null : decodeGroups(run, hit.phase, 5);
  }
};

// src/detect/views/base64.ts
var encodedManyTimes = "Vm0wd";
var alphabet2 = alphabetOf(base64Alphabet, [
  ["\\/", 63],
  ["%2b", 62],
  ["%2f", 63],
  ["\\u002b", 62],
  ["\\u002f", 63],
  ["&#43;", 62],
  ["&#47;", 63],
  ["&#x2b;", 62],
  ["&#x2f;", 63],
  ["%5f", 63],
  ["\\u005f", 63],
  ["&#95;", 63],
  ["&#x5f;", 63]
]);
var base64 = {
  name: "base64",
  patterns: (prefix) => [
    ...prefixPatterns(prefix),
    literalPattern(Buffer.from(encodedManyTimes, "latin1"))
  ],
  commonPatterns: prefixPatterns,
  nested,
  nestsDeeply: true,
  holdsEscapes: true,
  wrapped: wrappedPatterns,
  covers: (decoded2, hit) => isInGroups(decoded2, hit, 6),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet2);
    return run === null ? null : decodeGroups(run, hit.phase, 6);
  }
};
function prefixPatterns(prefix) {
  return nested(literalPattern(Buffer.from(prefix, "latin1")));
}
function nested(pattern2) {
  return encodedPatterns(pattern2, base64Alphabet);
}

// src/detect/views/number-list.ts
var longestGap = 24;
var word = /^(?:\[(?:byte|chr|char)\]|(?:byte|chr|char)(?![a-z0-9_]))/i;
var wordAtEnd = /(?:^|[^a-z0-9_])(\[?(?:byte|chr|char)\]?)$/i;
var longestWord = 6;
var digitValues2 = Int8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
});
var joined3 = setOf((byte) => /[A-Za-z0-9_]/.test(String.fromCharCode(byte)));
function readNumberList(bytes, hit, form2) {
  const reader2 = new ListReader(bytes, form2);
  const from = reader2.listStart(hit.start, Math.max(0, hit.start - reachBefore));
  const to = Math.min(bytes.length, hit.start + reachAfter);
  if (from >= to) return null;
  const { count: count3, end: end2 } = reader2.listEnd(from, to);
  if (count3 < shortestKey || end2 <= hit.start) return null;
  const text3 = new DecodedText(count3);
  for (let at = from; text3.length < count3; ) {
    const number5 = reader2.numberAt(at);
    if (number5 === null) break;
    text3.addSpan(number5.value & 255, at, number5.end);
    at = reader2.gapEnd(number5.end);
  }
  return text3.finish(end2);
}
var ListReader = class {
  #bytes;
  #form;
  constructor(bytes, form2) {
    this.#bytes = bytes;
    this.#form = form2;
  }
  numberAt(at) {
    const { lead, radix, leastDigits, mostDigits, isSigned } = this.#form;
    if (at > 0 && joined3[this.#bytes[at - 1] ?? 0] === 1) return null;
    const isNegative = isSigned && this.#bytes[at] === minus;
    const first11 = at + (isNegative ? 1 : 0) + lead.length;
    if (!this.#hasLead(first11)) return null;
    let end2 = first11;
    let value = 0;
    while (end2 - first11 <= mostDigits && this.#isDigit(end2)) {
      value = value * radix + (digitValues2[this.#bytes[end2] ?? 0] ?? 0);
      end2++;
    }
    const count3 = end2 - first11;
    if (count3 < leastDigits || count3 > mostDigits || joined3[this.#bytes[end2] ?? 0] === 1)
      return null;
    return value > (isNegative ? 128 : 255) ? null : { value: isNegative ? -value : value, end: end2 };
  }
  /** The start of the first number of the list that goes on to `at`, not before `least`. */
  listStart(at, least) {
    let start3 = at;
    while (start3 > least) {
      const end2 = this.#gapStart(start3);
      const before = this.#numberStart(end2);
      if (end2 === start3 || before < least || this.numberAt(before)?.end !== end2) break;
      start3 = before;
    }
    return start3;
  }
  /** The number of numbers from `at` on that end by `most`, and where the last one ends. */
  listEnd(at, most) {
    let count3 = 0;
    let end2 = at;
    for (let number5 = this.numberAt(at); number5 !== null && number5.end <= most; ) {
      count3++;
      end2 = number5.end;
      number5 = this.numberAt(this.gapEnd(end2));
    }
    return { count: count3, end: end2 };
  }
  /** The end of what is between two numbers, from the end of the first one; the same offset if it is too long. */
  gapEnd(at) {
    let end2 = at;
    while (end2 < this.#bytes.length) {
      if (end2 - at > longestGap) return at;
      const byte = this.#bytes[end2] ?? 0;
      if (this.#form.between[byte] === 1) end2++;
      else {
        const found = word.exec(this.#textOf(end2, end2 + longestWord + 1));
        if (found === null) break;
        end2 += found[0].length;
      }
    }
    return end2;
  }
  #gapStart(at) {
    let start3 = at;
    while (start3 > 0) {
      if (at - start3 > longestGap) return at;
      const byte = this.#bytes[start3 - 1] ?? 0;
      if (this.#form.between[byte] === 1) start3--;
      else {
        const found = wordAtEnd.exec(this.#textOf(start3 - longestWord - 1, start3));
        if (found === null) break;
        start3 -= found[1]?.length ?? 0;
      }
    }
    return start3;
  }
  /** The start of the number that ends at `end`. */
  #numberStart(end2) {
    let start3 = end2;
    while (end2 - start3 <= this.#form.mostDigits && this.#isDigit(start3 - 1)) start3--;
    start3 -= this.#form.lead.length;
    return this.#form.isSigned && this.#bytes[start3 - 1] === minus ? start3 - 1 : start3;
  }
  #hasLead(end2) {
    const { lead } = this.#form;
    return lead === "" || this.#textOf(end2 - lead.length, end2).toLowerCase() === lead;
  }
  #isDigit(at) {
    const value = digitValues2[this.#bytes[at] ?? 0] ?? -1;
    return value !== -1 && value < this.#form.radix;
  }
  #textOf(from, to) {
    return this.#bytes.toString("latin1", Math.max(0, from), to);
  }
};
var minus = 45;

// src/detect/views/prefix-patterns.ts
function plain2(text3) {
  return Array.from(text3, (char) => `\\x${hexOf2(char)}`).join("");
}
function hexDigits(char) {
  return eitherCase(hexOf2(char));
}
function lastHexDigit(char) {
  const digit = hexOf2(char).slice(-1);
  return `${digit}${digit.toUpperCase()}`;
}
function hexOf2(char) {
  return char.charCodeAt(0).toString(16).padStart(2, "0");
}
function eitherCase(text3) {
  return text3.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
function escapedPrefix(prefix, { escapes: escapes2, ends: ends3 }) {
  return Array.from(prefix).flatMap((char, index) => {
    const previous = prefix[index - 1];
    const before = previous === void 0 ? "" : `[${plain2(previous)}${ends3(previous)}]`;
    const after = plain2(prefix.slice(index + 1));
    return escapes2(char, after === "").map((text3) => before + text3 + after);
  });
}
function gapsIn(prefix, escapes2 = "\\\\") {
  return Array.from({ length: prefix.length - 1 }, (_, index) => ({
    before: plain2(prefix.slice(Math.max(0, index - 1), index + 1)),
    after: untilPunctuation(prefix.slice(index + 1), escapes2)
  }));
}
function untilPunctuation(text3, escapes2) {
  const [start3 = ""] = /^[A-Za-z0-9]*/.exec(text3) ?? [];
  const next = text3.slice(start3.length, start3.length + 1);
  return next === "" ? plain2(start3) : `${plain2(start3)}[${plain2(next)}${escapes2}]`;
}
function interruptedPrefix(prefix, texts) {
  return gapsIn(prefix).flatMap(
    ({ before, after }, index) => texts.map((text3) => before + text3 + (index === 0 ? after : ""))
  );
}
function interruptedByBytes(prefix, sign) {
  return gapsIn(prefix).flatMap(({ before }, index) => [
    `${before}${sign}[c-fC-F][0-9a-fA-F]${sign}`,
    ...index === 0 ? [] : [`${before}${sign}1[bB]`]
  ]);
}
function commonlyEscaped(prefix, { escapes: escapes2, ends: ends3 }) {
  return parsePatterns(
    escapedPrefix(prefix, {
      escapes: (char, isLast) => isLast ? escapes2(char, isLast) : [],
      ends: ends3
    })
  );
}
function parsePatterns(texts) {
  return texts.map((text3) => parsePattern(text3));
}
function cutPrefix(prefix, texts) {
  return Array.from({ length: prefix.length - 1 }, (_, index) => index + 1).flatMap(
    (at) => texts.map((text3) => plain2(prefix.slice(0, at)) + text3 + plain2(prefix.slice(at)))
  );
}

// src/detect/views/interruptions.ts
var mostInterruptions = 48;
function withoutInterruptions(plain3) {
  return new SkippingReader(plain3);
}
var nothing = [];
var SkippingReader = class {
  #plain;
  start;
  unit;
  /** Characters up to this index were read. */
  #read = 0;
  #interruptions = null;
  /** Plain indices of the characters from the first interruption on. */
  #plainIndices = [];
  /** Codes of escaped characters, by index. */
  #escaped = null;
  constructor(plain3) {
    this.#plain = plain3;
    this.start = plain3.start;
    this.unit = plain3.unit;
  }
  get decoded() {
    return this.#plain.decoded;
  }
  get interruptions() {
    return this.#interruptions ?? nothing;
  }
  codeAt(index) {
    if (index <= 0) return this.#plain.codeAt(index);
    const at = this.#plainIndex(index);
    return this.#escaped?.get(index) ?? this.#plain.codeAt(at);
  }
  offsetAt(index) {
    return this.#plain.offsetAt(this.#plainIndex(index));
  }
  text(from, to) {
    return this.#plain.text(from, to);
  }
  align(offset) {
    return this.#plain.align(offset);
  }
  #plainIndex(index) {
    while (this.#read < index) this.#readNext();
    const first11 = this.#interruptions?.[0]?.index;
    if (first11 === void 0 || index < first11) return index;
    return this.#plainIndices[index - first11] ?? index;
  }
  #readNext() {
    const before = this.#read;
    this.#read++;
    const index = this.#read;
    let plainIndex = (this.#interruptions === null ? before : this.#plainIndices.at(-1) ?? before) + 1;
    if (this.#escaped?.has(before)) {
      this.#add({ index, length: escapeLength2 - 1, name: "markup", continues: true });
      plainIndex += escapeLength2 - 1;
    }
    const code = this.#plain.codeAt(plainIndex);
    if (code >= 0 && code <= 255 && mayBegin[code] === 1) plainIndex = this.#skip(plainIndex);
    if (this.#interruptions !== null) this.#plainIndices.push(plainIndex);
  }
  /** Skips the interruptions at a plain index. */
  #skip(from) {
    const codes4 = (index) => this.#plain.codeAt(index);
    let at = from;
    while (this.interruptions.length < mostInterruptions) {
      const found = interruptionAt(codes4, at);
      if (found === null) break;
      this.#add({ index: this.#read, ...found });
      at += found.length;
    }
    const code = escapedAt(codes4, at);
    if (code !== null) {
      this.#escaped ??= /* @__PURE__ */ new Map();
      this.#escaped.set(this.#read, code);
    }
    return at;
  }
  #add(interruption) {
    this.#interruptions ??= [];
    this.#interruptions.push(interruption);
  }
};
function interruptionAt(codes4, at) {
  const code = codes4(at);
  if (code < 0 || code > 255 || mayBegin[code] !== 1) return null;
  if (code === underscore2 && !mayEscape(codes4, at)) return null;
  if (code === equals2) {
    const found = softBreak.exec(textFrom(codes4, at, 12));
    if (found !== null)
      return {
        length: found[0].length,
        name: "quoted-printable",
        continues: isFullLine(codes4, at)
      };
  }
  const length2 = sequenceLength(codes4, at);
  if (length2 === 0 || isPrefixEaten(codes4, at + length2)) return null;
  const continues = colour.test(textFrom(codes4, at, length2));
  return { length: length2, name: "invisible", continues };
}
var shortestFullLine = 72;
var longestFullLine = 75;
function isFullLine(codes4, at) {
  for (let length2 = 0; length2 <= longestFullLine; length2++) {
    const code = codes4(at - 1 - length2);
    if (code === newline || code === -1) return length2 >= shortestFullLine;
  }
  return false;
}
function isPrefixEaten(codes4, end2) {
  return codes4(end2 - 1) === 98 && codes4(end2) === 114 && codes4(end2 + 1) === underscore2;
}
var equals2 = 61;
var newline = 10;
var softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)/;
var colour = /\[(?:[0-9:;]*[;:])?0?(?:[1-9]|1\d|3[0-8]|4[0-8]|9\d|10[0-7]|2\d\d|1[1-9]\d|[5-8]\d)m$/;
var underscore2 = 95;
var escapeLength2 = 7;
function mayEscape(codes4, at) {
  if (codes4(at) !== underscore2 || (codes4(at + 1) | 32) !== 120) return false;
  return codes4(at + escapeLength2 - 1) === underscore2;
}
function escapedAt(codes4, at) {
  if (!mayEscape(codes4, at)) return null;
  const found = /^_x([0-9a-f]{4})_/i.exec(textFrom(codes4, at, escapeLength2));
  if (found === null) return null;
  const code = Number.parseInt(found[1] ?? "", 16);
  return code < 256 ? code : 255;
}

// src/detect/views/raw.ts
var raw = {
  name: "raw",
  needle: (prefix) => Buffer.from(prefix, "latin1"),
  open: (bytes, at) => withoutInterruptions(readBytes(bytes, at))
};
function readBytes(bytes, start3) {
  return {
    start: start3,
    unit: 1,
    decoded: [],
    interruptions: [],
    codeAt: (index) => bytes[start3 + index] ?? -1,
    offsetAt: (index) => start3 + index,
    text: (from, to) => bytes.toString("utf8", from, to),
    align: (offset) => {
      let aligned = offset;
      while (aligned < offset + 3 && ((bytes[aligned] ?? 0) & 192) === 128) aligned++;
      return aligned;
    }
  };
}

// src/detect/views/utf16.ts
var utf16 = {
  name: "utf-16",
  needle: (prefix) => Buffer.from(prefix, "utf16le").subarray(0, prefix.length * 2 - 1),
  open: (bytes, at) => {
    const little = bytes[at + 1] === 0 && (at % 2 === 0 || bytes[at - 1] !== 0);
    const units = little ? readUnits(bytes, at, 0) : readUnits(bytes, at - 1, 1);
    return units === null ? null : withoutInterruptions(units);
  }
};
function readUnits(bytes, start3, low) {
  if (start3 < 0) return null;
  return {
    start: start3,
    unit: 2,
    decoded: [low === 0 ? "utf-16le" : "utf-16be"],
    interruptions: [],
    codeAt: (index) => {
      const at = start3 + 2 * index;
      if (at < 0 || at + 1 >= bytes.length) return -1;
      return bytes[at + 1 - low] === 0 ? bytes[at + low] ?? -1 : -1;
    },
    offsetAt: (index) => start3 + 2 * index,
    text: (from, to) => {
      const units = Buffer.from(bytes.subarray(from, to - (to - from) % 2));
      return (low === 0 ? units : units.swap16()).toString("utf16le").toWellFormed();
    },
    align: (offset) => offset + ((offset - start3) % 2 + 2) % 2
  };
}

// src/detect/views/text-forms.ts
function textsOf(prefix) {
  return [
    { bytes: raw.needle(prefix), longestGap },
    { bytes: utf16.needle(prefix), longestGap: 8 }
  ];
}

// src/detect/views/decimal.ts
var listSeparators = ` 	\r
,;:|.&+()\\_"'`;
var castCharacters = "[]bytecharBYTECHAR";
var form = {
  radix: 10,
  lead: "",
  leastDigits: 1,
  mostDigits: 3,
  isSigned: true,
  between: setOf((byte) => listSeparators.includes(String.fromCharCode(byte)))
};
var decimal = {
  name: "bytes",
  patterns: (prefix) => textsOf(prefix).map(({ bytes, longestGap: longestGap2 }) => {
    const gap = `[${plain2(listSeparators + castCharacters)}]{1,${longestGap2}}`;
    return parsePattern(Array.from(bytes, String).join(gap));
  }),
  commonPatterns: (prefix) => [",", ", "].map(
    (gap) => parsePattern(Array.from(Buffer.from(prefix, "latin1"), String).join(gap))
  ),
  open: (bytes, hit) => readNumberList(bytes, hit, form)
};

// src/detect/views/hex.ts
var alphabet3 = alphabetOf(hexAlphabet);
var hex = {
  name: "hex",
  patterns: (prefix) => encodedPatterns(literalPattern(Buffer.from(prefix, "latin1")), hexAlphabet),
  nested: (pattern2) => encodedPatterns(pattern2, hexAlphabet),
  nestsDeeply: true,
  holdsEscapes: true,
  wrapped: wrappedPatterns,
  covers: (decoded2, hit) => isInGroups(decoded2, hit, 4),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet3);
    return run === null ? null : decodeGroups(run, hit.phase, 4);
  }
};

// src/detect/views/escaped-text.ts
var contextBefore = 256;
var longestKey = 768;
function decodeEscapes(bytes, hit, first11, escapeAt11) {
  const start3 = Math.max(0, hit.start - contextBefore);
  const end2 = endOfStretch(bytes, hit);
  const text3 = new DecodedText(end2 - start3);
  let escapes2 = 0;
  for (let at = start3; at < end2; ) {
    const byte = bytes[at] ?? 0;
    const found = first11[byte] === 1 ? escapeAt11(bytes, at, end2) : null;
    if (found === null) {
      text3.addSpan(byte, at, at + 1);
      at++;
    } else {
      const next = at + found.length;
      for (let i = 0; i < found.bytes.length; i++) text3.addSpan(found.bytes[i] ?? 0, at, next);
      at = next;
      escapes2++;
    }
  }
  return escapes2 === 0 ? nothingIn(bytes, hit) : text3.finish(end2, { coveredTo: coveredBy(bytes, end2) });
}
function nothingIn(bytes, hit) {
  const end2 = endOfStretch(bytes, hit);
  return {
    bytes: Buffer.alloc(0),
    places: Uint32Array.of(end2),
    coveredTo: coveredBy(bytes, end2)
  };
}
function endOfStretch(bytes, { start: start3 }) {
  return Math.min(bytes.length, start3 + reachAfter);
}
function coveredBy(bytes, end2) {
  return end2 < bytes.length ? end2 - longestKey : end2;
}
function firstBytes3(characters2) {
  const set = new Uint8Array(256);
  for (const byte of Buffer.from(characters2, "latin1")) set[byte] = 1;
  return set;
}
function hexValue(byte) {
  if (byte === void 0) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
function hexNumber(bytes, at, count3) {
  let value = 0;
  for (let i = at; i < at + count3; i++) {
    const digit = hexValue(bytes[i]);
    if (digit === -1) return -1;
    value = value * 16 + digit;
  }
  return value;
}
function utf8(code) {
  if (code < 128) return [code];
  const isCharacter2 = code <= 1114111 && (code < 55296 || code > 57343);
  return [...Buffer.from(String.fromCodePoint(isCharacter2 ? code : 65533))];
}

// src/detect/views/hexdump.ts
var longestLine3 = 400;
var halfRow = 8;
function readHexdump(bytes, hit, order) {
  const from = hit.start - reachBefore;
  const to = hit.start + reachAfter;
  const row = rowWith(bytes, lineStartBefore(bytes, hit.start), hit.start);
  if (row === null) return null;
  const rows = [...rowsBefore(bytes, row, from).reverse(), row, ...rowsAfter(bytes, row, to)];
  const count3 = rows.reduce((sum2, { values: values2 }) => sum2 + values2.length, 0);
  if (count3 < shortestKey) return null;
  const text3 = new DecodedText(count3);
  for (const { values: values2, places, end: end2 } of rows) {
    for (let index = 0; index < values2.length; index++) {
      const written = order === "words" && (index ^ 1) < values2.length ? index ^ 1 : index;
      const place = order === "words" ? places[index & ~1] : places[index];
      text3.addSpan(values2[written] ?? 0, place ?? 0, end2);
    }
  }
  return text3.finish(rows.at(-1)?.end ?? row.end);
}
function rowsBefore(bytes, row, from) {
  const rows = [];
  let next = row;
  while (next.start > 0) {
    const start3 = lineStartBefore(bytes, next.start - 1);
    const before = start3 < from ? null : rowAt(bytes, start3, next.column);
    if (before === null || !isNext(before, next)) break;
    rows.push(before);
    next = before;
  }
  return rows;
}
function rowsAfter(bytes, row, to) {
  const rows = [];
  let before = row;
  while (before.end < to) {
    const start3 = bytes[before.end] === 13 ? before.end + 2 : before.end + 1;
    const next = rowAt(bytes, start3, before.column);
    if (next === null || next.end > to || !isNext(before, next)) break;
    rows.push(next);
    before = next;
  }
  return rows;
}
function isNext(row, next) {
  const difference = (radix) => Number.parseInt(next.address.slice(-8), radix) - Number.parseInt(row.address.slice(-8), radix);
  return [16, 8, 10].some((radix) => difference(radix) === row.values.length);
}
var address = /(?<![0-9A-Za-z])[0-9A-Fa-f]{4,16}(?=:?[ \t]+[0-9A-Fa-f]{2})/g;
function rowWith(bytes, start3, place) {
  const line = lineAt(bytes, start3);
  if (line === null) return null;
  for (const { index } of line.matchAll(address)) {
    if (start3 + index >= place) break;
    const row = parseRow(line, start3, index);
    if (row?.places.includes(place)) return row;
  }
  return null;
}
function rowAt(bytes, start3, column) {
  const line = lineAt(bytes, start3);
  return line === null ? null : parseRow(line, start3, column);
}
function lineAt(bytes, start3) {
  const near = bytes.subarray(start3, start3 + longestLine3);
  const end2 = near.indexOf(10);
  if (end2 === -1 && near.length === longestLine3) return null;
  return near.toString("latin1", 0, end2 === -1 ? near.length : end2).replace(/\r$/, "");
}
var addressAt = /([0-9A-Fa-f]{4,16})(:?)[ \t]+/y;
var groupAt = /(?:[0-9A-Fa-f]{2}){1,8}(?![0-9A-Za-z])/y;
var blanksAt = /[ \t]{1,2}(?![ \t])|-/y;
function parseRow(line, start3, column) {
  addressAt.lastIndex = column;
  const head = addressAt.exec(line);
  if (head === null) return null;
  const values2 = [];
  const places = [];
  let groupLength2 = 0;
  for (let at = addressAt.lastIndex; ; ) {
    const group = matchAt(groupAt, line, at);
    if (group === "" || groupLength2 > 0 && group.length > groupLength2) break;
    if (groupLength2 === 0) groupLength2 = group.length;
    for (let digit = 0; digit < group.length; digit += 2) {
      values2.push(Number.parseInt(group.slice(digit, digit + 2), 16));
      places.push(start3 + at + digit);
    }
    at += group.length;
    const blanks3 = matchAt(blanksAt, line, at);
    const isHalf = groupLength2 === 2 && values2.length === halfRow;
    if (blanks3 === "" || group.length < groupLength2 || blanks3.length === 2 && !isHalf) break;
    at += blanks3.length;
  }
  const [, text3 = "", colon2] = head;
  if (values2.length === 0 || colon2 === "" && text3.length === groupLength2) return null;
  return { start: start3, end: start3 + line.length, column, address: text3, values: values2, places };
}
function matchAt(pattern2, line, at) {
  pattern2.lastIndex = at;
  return pattern2.exec(line)?.[0] ?? "";
}

// src/detect/views/hex-bytes.ts
var pairSeparators = " 	\r\n:,;-\\";
var prefixed = {
  radix: 16,
  lead: "0x",
  leastDigits: 1,
  mostDigits: 4,
  isSigned: false,
  between: setOf((byte) => listSeparators.includes(String.fromCharCode(byte)))
};
var pairs = {
  radix: 16,
  lead: "",
  leastDigits: 2,
  mostDigits: 2,
  isSigned: false,
  between: setOf((byte) => pairSeparators.includes(String.fromCharCode(byte)))
};
var hexBytes = {
  name: "hex",
  patterns: (prefix) => [
    ...[
      ...textsOf(prefix).flatMap((text3) => [prefixedPattern(text3), ...groupedPatterns(text3)]),
      ...brokenRows(prefix)
    ].map((text3) => parsePattern(text3)),
    ...wordPatterns(prefix).map((text3) => parsePattern(text3, phaseOfWords))
  ],
  commonPatterns: (prefix) => {
    const digits = digitsOf(Buffer.from(prefix, "latin1"));
    const numbers2 = digits.map((pair) => `0x${pair}`);
    return [numbers2.join(","), numbers2.join(", "), digits.join("[ :,-]")].map(
      (text3) => parsePattern(text3)
    );
  },
  open: (bytes, hit) => {
    if (bytes[hit.start + 1] === 120 || bytes[hit.start + 1] === 88) {
      return readNumberList(bytes, hit, prefixed);
    }
    if (hit.phase === phaseOfWords) return readHexdump(bytes, hit, "words");
    if (isInLongRun(bytes, hit.start)) return null;
    const dump = readHexdump(bytes, hit, "bytes");
    const list3 = readNumberList(bytes, hit, pairs);
    return (dump?.bytes.length ?? 0) < (list3?.bytes.length ?? 0) ? list3 : dump;
  }
};
var longestGroup = 16;
function isInLongRun(bytes, at) {
  let start3 = at;
  while (start3 > 0 && at - start3 < longestGroup && hexValue(bytes[start3 - 1]) !== -1) start3--;
  return at - start3 === longestGroup;
}
function prefixedPattern({ bytes, longestGap: longestGap2 }) {
  return Array.from(bytes, (byte, index) => {
    const digits = byte.toString(16);
    const number5 = byte === 0 ? "0{1,4}" : `0{0,2}${eitherCase2(digits)}`;
    const gap = (listSeparators + castCharacters).replace(new RegExp(digits.slice(-1), "gi"), "");
    return `0[xX]${number5}${index < bytes.length - 1 ? `[${plain2(gap)}]{1,${longestGap2}}` : ""}`;
  }).join("");
}
function groupedPatterns({ bytes, longestGap: longestGap2 }) {
  const digits = digitsOf(bytes);
  const apart2 = digits.join(`[${plain2(pairSeparators)}]{1,${longestGap2}}`);
  const grouped2 = [2, 4, 8].flatMap(
    (size) => Array.from({ length: size }, (_, first11) => inGroups(digits, size, first11))
  );
  return [apart2, ...new Set(grouped2)];
}
function inGroups(digits, size, first11) {
  return digits.map((pair, index) => index > 0 && (first11 + index) % size === 0 ? ` {1,2}${pair}` : pair).join("");
}
var textWidths = [8, 16, 17, 18, 32];
var nextRow = "\\r?\\n[0-9a-fA-F]{4,16}:? {1,3}";
var rowBreaks = [nextRow, ...textWidths.map((width) => `  [^\\r\\n]{${width}}${nextRow}`)];
function brokenRows(prefix) {
  const digits = digitsOf(Buffer.from(prefix, "latin1"));
  return digits.slice(1).flatMap(
    (_, index) => ["", " "].flatMap(
      (gap) => rowBreaks.map(
        (rowBreak) => digits.slice(0, index + 1).join(gap) + rowBreak + digits.slice(index + 1).join(gap)
      )
    )
  );
}
var phaseOfWords = 1;
function wordPatterns(prefix) {
  const digits = digitsOf(Buffer.from(prefix, "latin1"));
  return [[...digits], [anyByte2, ...digits]].flatMap((bytes) => {
    const words = [];
    for (let at = 0; at < bytes.length; at += 2) {
      words.push(`${bytes[at + 1] ?? anyByte2}${bytes[at] ?? anyByte2}`);
    }
    return [" {1,2}", nextRow].map((gap) => words.join(gap));
  });
}
var anyByte2 = "[0-9a-fA-F]{2}";
function digitsOf(bytes) {
  return Array.from(bytes, (byte) => hexDigits(String.fromCharCode(byte)));
}
function eitherCase2(digits) {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

// src/detect/views/html-entity.ts
var htmlEntity = {
  name: "html-entity",
  breaks: "&",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, { escapes: references, ends: () => ";" }),
    // Characters that are not shown. Whole, because `<br>` and the end of a query are written alike.
    ...gapsIn(prefix, "\\\\%=\\xe2\\xef").flatMap(
      ({ before, after }) => ["&[#0-9a-zA-Z]{2,31};", "&lt;[^&;]{1,80}&gt;"].map((text3) => before + text3 + after)
    )
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, {
    escapes: (char) => [`&#${char.charCodeAt(0)};`, `&#x${hexDigits(char)};`],
    ends: () => ";"
  }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt)
};
var names = {
  _: ["lowbar", "UnderBar"],
  "-": ["hyphen", "dash"]
};
function references(char, isLast) {
  const decimal2 = `#0{0,8}${char.charCodeAt(0)}`;
  const hex2 = `#[xX]0{0,8}${hexDigits(char)}`;
  if (!isLast) return [decimal2, hex2].map((number5) => `&[amp;]{0,16}${number5};`);
  const named3 = (names[char] ?? []).map((name) => `${name};`);
  return ["&", "&[amp;]{4,16}"].flatMap(
    (start3) => [decimal2, hex2, ...named3].map((text3) => start3 + text3)
  );
}
var first = firstBytes3("&");
var longestReference = 64;
var reference = /^&(?:amp;)*(?:#0*(\d{1,7});?|#[xX]0*([0-9A-Fa-f]{1,6});?|([A-Za-z]{2,24});)/;
function escapeAt(bytes, at, end2) {
  const found = reference.exec(bytes.toString("latin1", at, Math.min(end2, at + longestReference)));
  if (found === null) return null;
  const [text3, decimal2, hex2, name] = found;
  const code = name === void 0 ? Number.parseInt(decimal2 ?? hex2 ?? "", hex2 === void 0 ? 10 : 16) : characters.get(name);
  return code === void 0 ? null : { length: text3.length, bytes: utf8(code) };
}
var characters = new Map(
  Object.entries({
    _: "lowbar UnderBar",
    // U+2010 by the standard, but people mean the hyphen of the keyboard.
    "-": "hyphen dash",
    "&": "amp",
    "<": "lt",
    ">": "gt",
    '"': "quot QUOT",
    "'": "apos",
    ".": "period",
    ",": "comma",
    ":": "colon",
    ";": "semi",
    "=": "equals",
    "/": "sol",
    "\\": "bsol",
    "#": "num",
    "?": "quest",
    "!": "excl",
    "*": "ast midast",
    "+": "plus",
    "%": "percnt",
    $: "dollar",
    "@": "commat",
    "`": "grave DiacriticalGrave",
    "|": "verbar vert VerticalLine",
    "(": "lpar",
    ")": "rpar",
    "[": "lsqb lbrack",
    "]": "rsqb rbrack",
    "{": "lcub lbrace",
    "}": "rcub rbrace",
    "	": "Tab",
    "\n": "NewLine",
    " ": "nbsp NonBreakingSpace",
    "­": "shy",
    "​": "ZeroWidthSpace NegativeVeryThinSpace NegativeThinSpace NegativeMediumSpace NegativeThickSpace",
    "‌": "zwnj",
    "‍": "zwj",
    "‎": "lrm",
    "‏": "rlm",
    "–": "ndash",
    "—": "mdash",
    "―": "horbar",
    "‘": "lsquo",
    "’": "rsquo",
    "“": "ldquo",
    "”": "rdquo",
    "⁠": "NoBreak",
    "⁡": "af ApplyFunction",
    "⁢": "it InvisibleTimes",
    "⁣": "ic InvisibleComma",
    "−": "minus"
  }).flatMap(
    ([char, list3]) => list3.split(" ").map((name) => [name, char.codePointAt(0) ?? 0])
  )
);

// src/detect/views/invisible.ts
var invisible = {
  name: "invisible",
  breaks: "ÂËÍØáâïó",
  patterns: (prefix) => parsePatterns([
    ...gapsIn(prefix).flatMap(({ before }) => hiddenStarts.map((start3) => before + start3)),
    ...escapedPrefix(prefix, {
      escapes: (char) => typographic(char).map(bytesOf2),
      ends: (char) => typographic(char).map(bytesOf2).join("")
    })
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first2, escapeAt2)
};
var hiddenStarts = [
  "[\\xe1\\xe2\\xef][\\x80\\x81\\xa0\\xb8\\xbb][\\x80-\\x8f\\xa0-\\xa5\\xa7-\\xaf\\xbf]",
  "[\\xc2\\xcd\\xd8][\\x8f\\x9c\\xad]",
  "\\xf3\\xa0"
];
var hidden = [
  [173, 173],
  [847, 847],
  [1564, 1564],
  [6155, 6159],
  [8203, 8207],
  [8234, 8238],
  [8288, 8303],
  [65024, 65039],
  [65279, 65279],
  [917504, 921599]
];
var hyphens = "‐‑‒–—―⁃−﹘﹣";
var underscores = "ˍ‗‿﹍﹎﹏";
var widthOffset = 65248;
function typographic(char) {
  const fullWidth2 = String.fromCharCode(char.charCodeAt(0) + widthOffset);
  const others = char === "-" ? ["‐", "‑"] : char === "_" ? ["‿"] : [];
  return [fullWidth2, ...others];
}
function bytesOf2(char) {
  return Array.from(Buffer.from(char), (byte) => `\\x${byte.toString(16)}`).join("");
}
var first2 = firstBytes3("ÂËÍØáâïó");
function escapeAt2(bytes, at, end2) {
  const lead = bytes[at] ?? 0;
  const length2 = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  if (at + length2 > end2) return null;
  const text3 = bytes.toString("utf8", at, at + length2);
  const code = text3.codePointAt(0) ?? 0;
  if (hidden.some(([from, to]) => code >= from && code <= to)) return { length: length2, bytes: [] };
  const meaning = meaningOf(code, text3);
  return meaning === -1 ? null : { length: length2, bytes: [meaning] };
}
function meaningOf(code, text3) {
  if (code > 65280 && code < 65375) return code - widthOffset;
  return hyphens.includes(text3) ? 45 : underscores.includes(text3) ? 95 : -1;
}

// src/detect/views/json-escape.ts
var jsonEscape = {
  name: "json-escape",
  breaks: "\\",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, { escapes: writtenForms, ends: lastCharacters }),
    // Characters that are not shown, ESC, and the start of a tag.
    ...interruptedPrefix(prefix, [
      `${backslashes}u[02fF][0eE][016aAfF][0-9a-fA-F]`,
      `${backslashes}u003[cC]`
    ]),
    fullWidth(prefix)
  ]),
  // Without what precedes them, so that any number of backslashes may be there.
  commonPatterns: (prefix) => {
    const digits = hexDigits(prefix.slice(-1));
    return parsePatterns([`\\\\u00${digits}`, `\\\\x${digits}`]);
  },
  open: (bytes, hit) => decodeEscapes(bytes, hit, first3, escapeAt3)
};
var backslashes = "\\\\{1,16}";
function writtenForms(char, isLast) {
  const digits = hexDigits(char);
  const octal2 = octalOf(char);
  const common = [
    // `echo -e` and `printf %b` have a zero before the three digits.
    backslashes + (octal2.startsWith("0") ? octal2 : `0{0,1}${octal2}`),
    `${backslashes}[ux]\\{0{0,6}${digits}\\}`
  ];
  if (!isLast) return [`${backslashes}[uUx]0{0,6}${digits}`, ...common];
  return ["u00", "U000000", "x"].map((letter) => `${backslashes}${letter}${digits}`).concat(common);
}
function lastCharacters(char) {
  return `${lastHexDigit(char)}${octalOf(char).slice(-1)}}`;
}
function octalOf(char) {
  return char.charCodeAt(0).toString(8).padStart(3, "0");
}
function fullWidth(prefix) {
  const digits = hexDigits(String.fromCharCode(prefix.charCodeAt(0) - 32));
  return `${backslashes}u[fF][fF]${digits}[${plain2(prefix[1] ?? "")}\\\\]`;
}
var first3 = firstBytes3("\\");
var backslash = 92;
var single = new Map(
  Object.entries({ n: "\n", r: "\r", t: "	", '"': '"', "'": "'", "`": "`", "/": "/" }).map(
    ([char, meaning]) => [char.charCodeAt(0), meaning.charCodeAt(0)]
  )
);
function escapeAt3(bytes, at, end2) {
  if (bytes[at - 1] === backslash) return null;
  let letter = at + 1;
  while (bytes[letter] === backslash) letter++;
  const found = numberedEscape(bytes, letter) ?? singleEscape(bytes, letter);
  if (found === null || letter + found.length > end2) return null;
  return { length: letter + found.length - at, bytes: found.bytes };
}
function singleEscape(bytes, at) {
  const meaning = single.get(bytes[at] ?? 0);
  return meaning === void 0 ? null : { length: 1, bytes: [meaning] };
}
var digitsAfter = { 117: 4, 85: 8, 120: 2 };
function numberedEscape(bytes, at) {
  const count3 = digitsAfter[bytes[at] ?? 0];
  if (count3 === void 0) return octalEscape(bytes, at);
  if (bytes[at + 1] === 123) return bracedEscape(bytes, at + 2);
  const code = hexNumber(bytes, at + 1, count3);
  if (code === -1) return null;
  return { length: 1 + count3, bytes: count3 === 2 ? [code] : utf8(code) };
}
var mostBracedDigits = 8;
function bracedEscape(bytes, from) {
  let at = from;
  while (at - from < mostBracedDigits && hexValue(bytes[at]) !== -1) at++;
  if (at === from || bytes[at] !== 125) return null;
  return { length: at + 3 - from, bytes: utf8(hexNumber(bytes, from, at - from)) };
}
function octalEscape(bytes, at) {
  const text3 = bytes.toString("latin1", at, at + 4);
  const digits = /^(?:0[01][0-7]{2}|[0-3][0-7]{2})/.exec(text3)?.[0];
  if (digits === void 0) return null;
  return { length: digits.length, bytes: [Number.parseInt(digits, 8)] };
}

// src/detect/views/parts.ts
var halfSeparator = ".";
var mostGaps = 64;
var longestText2 = 1024;
var shortestBody = 8;
var fewestCharacters3 = 7;
var shortestKey2 = 16;
var dot2 = 46;
var doubleQuote = 34;
var singleQuote = 39;
function isPartByte(bytes, at) {
  const byte = bytes[at] ?? 0;
  if (byte !== dot2) return isBodyByte(byte);
  const next = bytes[at + 1] ?? 0;
  return isBodyByte(next) || next === doubleQuote || next === singleQuote;
}
function isBodyByte(byte) {
  return isLetter(byte) || isDigit(byte) || isSeparator(byte);
}
function joinParts(bytes, hit, cut) {
  const gaps = [];
  let end2 = partEnd(bytes, hit.start);
  let prefix = bytes.toString("latin1", hit.start, Math.min(end2, hit.end));
  let body = bytes.toString("latin1", Math.min(end2, hit.end), end2);
  while (gaps.length < mostGaps && body.length < longestText2) {
    const start3 = cut.gapEnd(bytes, end2);
    if (start3 === -1 || !isPartByte(bytes, start3)) break;
    const next = partEnd(bytes, start3);
    const part = bytes.toString("latin1", start3, next);
    if (start3 >= hit.end) {
      if ((body.slice(1 - prefix.length) + part).includes(prefix)) break;
      const gap = bytes.toString("latin1", end2, start3);
      if (!cut.continues({ body, gap, part, after: bytes.toString("latin1", next, next + 3) }))
        break;
    }
    const inPrefix = Math.max(0, hit.end - start3);
    prefix += part.slice(0, inPrefix);
    body += part.slice(inPrefix);
    gaps.push({ start: end2, end: start3 });
    end2 = next;
  }
  if (gaps.length === 0 || !mayBeKey(body)) return null;
  return { body, gaps, end: end2 };
}
function partEnd(bytes, from) {
  const limit = Math.min(bytes.length, from + longestText2);
  let end2 = from;
  while (end2 < limit && isPartByte(bytes, end2)) end2++;
  return end2;
}
function mayBeKey(body) {
  if (body.length < shortestBody || new Set(body).size < fewestCharacters3) return false;
  return !isPlainName(body);
}
function isKeyAlone(body) {
  return body.length >= shortestKey2 && !isPlainName(body);
}
function isWholeKey(body) {
  return hasKeyLength(body) && isKeyAlone(body);
}
function hasKeyLength(text3) {
  const last = piecesOf2(text3).at(-1)?.text.length ?? 0;
  return keyLengths.has(text3.length) || last >= 20 && keyLengths.has(last);
}
var wordScore = -4;
function isWord3(text3) {
  if (text3.length >= 4 && scored(text3).score < wordScore) return true;
  return /^[A-Za-z_-]{3,}$/.test(text3) && piecesOf2(text3).every((piece) => isCommonWord(piece.text));
}
function mayBeWord(text3) {
  return /^(?:[aAI]|[A-Za-z][a-z]+)$/.test(text3) && scored(text3).score < 2;
}
function endsInWord(body, part) {
  const seam2 = body.slice(-1) + part.slice(0, 1);
  if (/[^A-Za-z0-9]/.test(seam2)) return false;
  return isWord3(body) || isWord3(piecesOf2(body).at(-1)?.text ?? "");
}
function mayContinue({ body, part, after }) {
  if (endsInWord(body, part)) return false;
  if (!isKeyAlone(body)) return true;
  return !isWord3(part) && !(mayBeWord(part) && (part.length >= 4 || isInSentence(after)));
}
function isInSentence(after) {
  return /^[,.:;!?]?[ \t][A-Za-z]/.test(after);
}
function withoutGaps(bytes, { gaps, end: end2 }, range, costBits3) {
  const text3 = new DecodedText(range.end - range.start);
  let at = range.start;
  for (const gap of [...gaps, { start: range.end, end: range.end }]) {
    for (; at < gap.start; at++) text3.addSpan(bytes[at] ?? 0, at, at + 1);
    at = gap.end;
  }
  return text3.finish(range.end, { costBits: costBits3, coveredTo: end2 });
}

// src/detect/views/letter-spaced.ts
var contextBefore2 = 96;
var longestText3 = 1024;
var costBits = 6;
var letterSpaced = {
  name: "letter-spaced",
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns([Array.from(prefix, (char) => plain2(char)).join(" ")]),
  open: (bytes, hit) => mayBeKey(bodyAfter(bytes, hit)) ? withoutSpaces(bytes, hit) : null
};
var space = 32;
function bodyAfter(bytes, hit) {
  const first11 = bytes[hit.start];
  const limit = Math.min(bytes.length, hit.end + 2 * longestText3);
  let at = hit.end + 1;
  while (bytes[at - 1] === space && at < limit && isPartByte(bytes, at)) {
    if (bytes[at] === first11 && isPrefix(bytes, hit, at)) break;
    at += 2;
  }
  return bytes.toString("latin1", hit.end + 1, at).replaceAll(" ", "");
}
function isPrefix(bytes, hit, at) {
  const end2 = at + hit.end - hit.start;
  return end2 <= bytes.length && bytes.compare(bytes, hit.start, hit.end, at, end2) === 0;
}
function withoutSpaces(bytes, hit) {
  const start3 = startOfText(bytes, hit.start);
  const end2 = endOfText(bytes, hit.start);
  const text3 = new DecodedText((end2 - start3 + 1) / 2);
  for (let at = start3; at < end2; at += 2) text3.addSpan(bytes[at] ?? 0, at, at + 1);
  return text3.finish(end2, { costBits });
}
function startOfText(bytes, from) {
  const limit = Math.max(0, from - 2 * contextBefore2);
  let at = from;
  while (at - 2 >= limit && bytes[at - 1] === space && isShown(bytes[at - 2])) at -= 2;
  return at;
}
function endOfText(bytes, from) {
  const limit = Math.min(bytes.length, from + 2 * longestText3);
  let at = from;
  while (at + 2 < limit && bytes[at + 1] === space && isShown(bytes[at + 2])) at += 2;
  return at + 1;
}
function isShown(byte) {
  return byte !== void 0 && byte > space && byte < 127;
}

// src/detect/views/text-lines.ts
var longestLine4 = 480;
var leadForm = /^[ \t]*(?:(?:[>|#;+]|\/{2,3}|\/?\*{1,2}|--(?=[ \t]))[ \t]*){0,6}/;
var lineFeed2 = 10;
var carriageReturn2 = 13;
var space2 = 32;
var tab = 9;
function lineAt2(bytes, end2) {
  const start3 = lineStart(bytes, end2);
  if (start3 === null) return null;
  const content2 = bytes.toString("latin1", start3, end2);
  const lead = leadForm.exec(content2)?.[0] ?? "";
  const marks = lead.replace(/[ \t]+/g, "").replace(/\/?\*{1,2}/g, "*");
  const width = content2.length - (content2.match(/[\x80-\xbf]/g)?.length ?? 0);
  return { start: start3, end: end2, width, text: start3 + lead.length, marks };
}
function lineAfter(bytes, line) {
  const feed2 = bytes[line.end] === carriageReturn2 ? line.end + 1 : line.end;
  if (bytes[feed2] !== lineFeed2) return null;
  const end2 = lineEnd(bytes, feed2 + 1, longestLine4);
  return end2 === bytes.length || isLineBreak(bytes[end2]) ? lineAt2(bytes, end2) : null;
}
function lineBefore(bytes, { start: start3 }) {
  if (start3 === 0) return null;
  const end2 = start3 > 1 && bytes[start3 - 2] === carriageReturn2 ? start3 - 2 : start3 - 1;
  return lineAt2(bytes, end2) ?? { start: end2, end: end2, width: longestLine4, text: end2, marks: "" };
}
function lineStart(bytes, at, longest = longestLine4) {
  const least = Math.max(0, at - longest);
  let start3 = at;
  while (start3 > least && !isLineBreak(bytes[start3 - 1])) start3--;
  return start3 === 0 || isLineBreak(bytes[start3 - 1]) ? start3 : null;
}
function lineEnd(bytes, at, longest) {
  const most = Math.min(bytes.length, at + longest);
  let end2 = at;
  while (end2 < most && !isLineBreak(bytes[end2])) end2++;
  return end2;
}
function isLineBreak(byte) {
  return byte === lineFeed2 || byte === carriageReturn2;
}
function skipBlanks(bytes, from, most) {
  let at = from;
  while (at < from + most && (bytes[at] === space2 || bytes[at] === tab)) at++;
  return at;
}

// src/detect/views/line-continuation.ts
var context = 96;
var mostBlanks2 = 160;
var lineContinuation = {
  name: "wrapped",
  breaks: `\\\`^${halfSeparator}`,
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns(cutPrefix(prefix, ["[\\\\`^]\\n[ \\t]{0,32}", "[\\\\`^]\\r\\n[ \\t]{0,32}"])),
  open: (bytes, hit) => {
    const text3 = joinParts(bytes, hit, continuation);
    if (text3 === null) return null;
    const range = {
      start: lineStart(bytes, hit.start, context) ?? hit.start - context,
      end: lineEnd(bytes, text3.end, context)
    };
    return withoutGaps(bytes, text3, range, 0);
  }
};
var continuation = {
  gapEnd: (bytes, at) => {
    const byte = bytes[at];
    if (byte !== backslash2 && byte !== backtick && byte !== caret) return -1;
    const feed2 = bytes[at + 1] === carriageReturn3 ? at + 2 : at + 1;
    if (bytes[feed2] !== lineFeed3) return -1;
    if (byte === backtick && closesCode(bytes, at)) return -1;
    return skipBlanks(bytes, feed2 + 1, mostBlanks2);
  },
  // A `\` also ends lines in Markdown: text after it is no part of a key.
  continues: mayContinue
};
var longestLine5 = 512;
function closesCode(bytes, at) {
  const start3 = lineStart(bytes, at, longestLine5);
  if (start3 === null) return true;
  const backticks = bytes.toString("latin1", start3, at).split("`").length - 1;
  return backticks % 2 === 1;
}
var lineFeed3 = 10;
var carriageReturn3 = 13;
var backslash2 = 92;
var caret = 94;
var backtick = 96;

// src/detect/views/markdown-escape.ts
var markdownEscape = {
  name: "markdown-escape",
  breaks: "\\",
  patterns: (prefix) => parsePatterns(Array.from(prefix).flatMap((_, at) => escapesAt(prefix, at))),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first4, escapeAt4)
};
function escapesAt(prefix, at) {
  const char = prefix[at] ?? "";
  if (!isPunctuation2(char.charCodeAt(0))) return [];
  const before = plain2(prefix.slice(Math.max(0, at - 2), at));
  const after = at === 0 ? plain2(prefix.slice(1)) : "";
  const escaped2 = `${before}\\\\[\\\\${plain2(char)}]${after}`;
  return char === "_" ? [escaped2, `${before}\\\\textu`, `${before}\\{\\\\_`] : [escaped2];
}
var first4 = firstBytes3("\\{");
var backslash3 = 92;
var openingBrace = 123;
function escapeAt4(bytes, at, end2) {
  if (bytes[at - 1] === backslash3) return null;
  const found = bytes[at] === openingBrace ? groupAt2(bytes, at) : afterBackslashes(bytes, at);
  return found === null || at + found.length > end2 ? null : found;
}
function afterBackslashes(bytes, at) {
  let next = at + 1;
  while (bytes[next] === backslash3) next++;
  const code = bytes[next] ?? 0;
  if (isPunctuation2(code)) return { length: next + 1 - at, bytes: [code] };
  const command = latexCommand.exec(bytes.toString("latin1", next, next + longestCommand));
  if (command === null) return null;
  return { length: next + command[0].length - at, bytes: command[1] === void 0 ? [] : [95] };
}
function groupAt2(bytes, at) {
  const isGroup = bytes.toString("latin1", at, at + 4) === "{\\_}";
  return isGroup ? { length: 4, bytes: [95] } : null;
}
var longestCommand = 18;
var latexCommand = /^(?:(textunderscore)|allowbreak)(?:\{\}| |(?![A-Za-z]))/;
function isPunctuation2(code) {
  return code >= 33 && code <= 47 || code >= 58 && code <= 64 || code >= 91 && code <= 96 || code >= 123 && code <= 126;
}

// src/detect/views/markup.ts
var markup = {
  name: "markup",
  breaks: "<",
  patterns: (prefix) => parsePatterns(
    gapsIn(prefix).map(
      ({ before, after }, index) => (
        // `b<` is common at the end of words in HTML, `br<` is not.
        index === 0 ? `[a-zA-Z0-9"'\\/\\-]>${after}` : `${before}<[\\/a-zA-Z!]`
      )
    )
  ),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first5, escapeAt5)
};
var first5 = firstBytes3("<");
var longestTag = 512;
var tag = /^<\/?([A-Za-z][A-Za-z0-9]*(?:[:-][A-Za-z0-9-]+)*)(?:[\s/][^<>]*)?>/;
var comment = /^<!--[^>]*-->/;
function escapeAt5(bytes, at, end2) {
  const one = tagAt(bytes, at, end2);
  if (one === null || one.bytes.length > 0) return one;
  let next = at + one.length;
  let { isElement } = one;
  for (; ; ) {
    const other = tagAt(bytes, next, end2);
    if (other === null || other.bytes.length > 0) break;
    next += other.length;
    isElement ||= other.isElement;
  }
  if (isElement && endsWord(bytes, at) && isWordStart(bytes[next] ?? 0)) return null;
  return { length: next - at, bytes: [] };
}
function tagAt(bytes, at, end2) {
  const second = bytes[at + 1] ?? 0;
  if (bytes[at] !== 60 || !(second === 33 || second === 47 || isLetter(second))) return null;
  const text3 = bytes.toString("latin1", at, Math.min(end2, at + longestTag));
  const [whole, name = ""] = tag.exec(text3) ?? comment.exec(text3) ?? [];
  if (whole === void 0 || !(name === "" || isInline(name))) return null;
  return {
    length: whole.length,
    bytes: name === "w:noBreakHyphen" ? [45] : [],
    isElement: name !== "" && name !== "wbr"
  };
}
function isWordStart(code) {
  return isLetter(code) || isDigit(code);
}
var longestWord2 = 32;
function endsWord(bytes, end2) {
  const text3 = bytes.toString("latin1", Math.max(0, end2 - longestWord2), end2);
  const word2 = /(?<![A-Za-z0-9])[A-Z]?[a-z]{3,}$/.exec(text3)?.[0];
  return word2 !== void 0 && isWord3(word2);
}
var inline = new Set(
  "a abbr acronym b bdi bdo big blink cite code data del dfn em font hl i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup tspan tt u var wbr".split(" ")
);
var separating = new Set(
  "w:p w:br w:cr w:tab w:tbl w:tr w:tc w:sdt w:ptab w:sectPr a:p a:br a:tbl a:tr a:tc text:p text:h text:s text:tab text:line-break text:list text:list-item".split(" ")
);
var isOffice = /^(?:w|a|text):/;
var workbook = /* @__PURE__ */ new Set(["r", "t", "rPr", "rFont", "sz", "color", "family", "scheme", "charset"]);
function isInline(name) {
  if (isOffice.test(name)) return !separating.has(name);
  return inline.has(name.toLowerCase()) || workbook.has(name);
}

// src/detect/views/office-escape.ts
var officeEscape = {
  name: "markup",
  patterns: (prefix) => parsePatterns(
    escapedPrefix(prefix, {
      escapes: (char) => [`_x00${hexDigits(char)}_`],
      ends: () => "_"
    })
  ),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first6, escapeAt6)
};
var first6 = firstBytes3("_");
var underscore3 = 95;
var length = 7;
function escapeAt6(bytes, at, end2) {
  if (at + length > end2 || bytes[at + length - 1] !== underscore3 || bytes[at + 1] !== 120) {
    return null;
  }
  const code = hexNumber(bytes, at + 2, 4);
  return code === -1 ? null : { length, bytes: utf8(code) };
}

// src/detect/views/percent.ts
var percent = {
  name: "percent",
  breaks: "%",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char, isLast) => {
        const digits = hexDigits(char);
        if (!isLast) return [`%${digits}`];
        return [`%${digits}`, `%25${digits}`, "%2525", `%[uU]00${digits}`];
      },
      ends: lastHexDigit
    }),
    ...interruptedByBytes(prefix, "%"),
    encodedTwice(prefix.slice(0, 1))
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, { escapes: (char) => [`%${hexDigits(char)}`], ends: lastHexDigit }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first7, escapeAt7)
};
var first7 = firstBytes3("%");
function encodedTwice(char) {
  return Array.from(`%${hexOf2(char)}`, (digit) => `%${hexOf2(digit)}`).join("");
}
function escapeAt7(bytes, at, end2) {
  let digits = at + 1;
  while (bytes[digits] === 50 && bytes[digits + 1] === 53 && isEscaped(bytes, digits + 2)) {
    digits += 2;
  }
  const isUnicode = ((bytes[digits] ?? 0) | 32) === 117;
  const from = isUnicode ? digits + 1 : digits;
  const count3 = isUnicode ? 4 : 2;
  const value = from + count3 <= end2 ? hexNumber(bytes, from, count3) : -1;
  if (value === -1) return null;
  return { length: from + count3 - at, bytes: isUnicode ? utf8(value) : [value] };
}
function isEscaped(bytes, at) {
  const first11 = bytes[at];
  if (first11 !== void 0 && (first11 | 32) === 117) return hexNumber(bytes, at + 1, 4) !== -1;
  return hexValue(first11) !== -1 && hexValue(bytes[at + 1]) !== -1;
}

// src/detect/views/quoted-printable.ts
var quotedPrintable = {
  name: "quoted-printable",
  breaks: "=?",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char) => [`=${hexDigits(char)}`],
      ends: (char) => `${lastHexDigit(char)}\\n`
    }),
    ...interruptedPrefix(prefix, ["=[\\r\\n]{1,2}", "=\\\\{1,16}n", "=\\\\{1,16}r\\\\{1,16}n"]),
    ...interruptedByBytes(prefix, "=")
  ]),
  commonPatterns: (prefix) => commonlyEscaped(prefix, { escapes: (char) => [`=${hexDigits(char)}`], ends: lastHexDigit }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first8, escapeAt8)
};
var first8 = firstBytes3("=?");
var questionMark = 63;
var equals3 = 61;
var longestSoftBreak = 48;
var softBreak2 = /^=[ \t]{0,4}(?:\r?\n|(?:\\{1,16}r)?\\{1,16}n)/;
var longestSeam = 80;
var seam = /^\?=(?:\r?\n)?[ \t]{1,4}=\?[\w-]{1,30}(?:\*[\w-]{1,10})?\?[Qq]\?/;
function escapeAt8(bytes, at, end2) {
  if (bytes[at] === questionMark) return skipped2(seam, bytes, at, Math.min(end2, at + longestSeam));
  const code = at + 3 <= end2 ? hexNumber(bytes, at + 1, 2) : -1;
  if (code !== -1) return isWritten(code, bytes, at) ? { length: 3, bytes: [code] } : null;
  return skipped2(softBreak2, bytes, at, Math.min(end2, at + longestSoftBreak));
}
function isWritten(code, bytes, at) {
  if (code >= 128) return /[A-F0-9]{2}/.test(bytes.toString("latin1", at + 1, at + 3));
  if (!isLetter(code) && !isDigit(code)) return true;
  const next = bytes[at + 3] ?? 0;
  const isInWord = isLetter(next) || isDigit(next) || isSeparator(next);
  return isInWord || next === equals3 || bytes[at - 3] === equals3;
}
function skipped2(text3, bytes, at, end2) {
  const found = text3.exec(bytes.toString("latin1", at, end2));
  return found === null ? null : { length: found[0].length, bytes: [] };
}

// src/detect/views/rtf.ts
var rtf = {
  name: "markup",
  breaks: "\\{}\r\n",
  patterns: (prefix) => parsePatterns([
    ...escapedPrefix(prefix, {
      escapes: (char, isLast) => [
        `\\\\'${hexDigits(char)}`,
        `\\\\u${char.charCodeAt(0)}${isLast ? "[? \\\\]" : "[? ]{1,2}"}`
      ],
      // Also of the substitute after a number: `?` or `\'3f`.
      ends: (char) => `${lastHexDigit(char)}? fF`
    }),
    ...gapsIn(prefix).map(({ before }) => `${before}\\}\\{\\\\`)
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => isRtf(bytes, hit) ? decodeEscapes(bytes, hit, first9, escapeAt9) : nothingIn(bytes, hit)
};
var evidence = /\\(?:rtf1|pard?|plain|rtlch|ltrch|insrsid\d+|lang\d+|fs\d+|cf\d+|af\d+|f\d+)[\\ \r\n{}]/;
function isRtf(bytes, { start: start3 }) {
  const near = bytes.toString("latin1", Math.max(0, start3 - reachBefore), start3 + reachAfter);
  return evidence.test(near);
}
var first9 = firstBytes3("\\{}\r\n");
var longestWord3 = 48;
var controlWord = /^\\([a-z]{1,32})(-?\d{1,10})? ?/;
var separating2 = /* @__PURE__ */ new Set([
  "par",
  "line",
  "cell",
  "row",
  "tab",
  "sect",
  "page",
  "emspace",
  "enspace"
]);
function escapeAt9(bytes, at, end2) {
  if (bytes[at] !== 92) return { length: 1, bytes: [] };
  const text3 = bytes.toString("latin1", at, Math.min(end2, at + longestWord3));
  const second = text3[1] ?? "";
  if (second === "'") {
    const code = hexNumber(bytes, at + 2, 2);
    return code === -1 || text3.length < 4 ? null : { length: 4, bytes: [code] };
  }
  if (second in symbols2) return { length: 2, bytes: [...Buffer.from(symbols2[second] ?? "")] };
  const found = controlWord.exec(text3);
  if (found === null) return null;
  const [whole, word2 = "", number5] = found;
  if (separating2.has(word2)) return { length: whole.length, bytes: [10] };
  if (word2 === "u" && number5 !== void 0) return unicode(text3, whole, Number(number5));
  return { length: whole.length, bytes: [] };
}
var symbols2 = {
  _: "-",
  "-": "",
  "~": " ",
  "\\": "\\",
  "{": "{",
  "}": "}",
  "*": ""
};
function unicode(text3, word2, number5) {
  const rest = text3.slice(word2.trimEnd().length);
  const substitute = /^ ?(?:\\'[0-9a-fA-F]{2}|[^\\{}\r\n])/.exec(rest)?.[0] ?? "";
  return {
    length: word2.trimEnd().length + substitute.length,
    bytes: utf8((number5 + 65536) % 65536)
  };
}

// src/detect/views/literal-gaps.ts
var reach = 160;
var longestInner2 = 160;
var lineFeed4 = 10;
var carriageReturn4 = 13;
var doubleQuote2 = 34;
var singleQuote2 = 39;
var backslash4 = 92;
var backtick2 = 96;
function isQuote(byte) {
  return byte === doubleQuote2 || byte === singleQuote2 || byte === backtick2;
}
function skipSpace(bytes, from) {
  const limit = Math.min(bytes.length, from + reach);
  let at = from;
  while (at < limit) {
    const byte = bytes[at];
    if (byte === 32 || byte === 9 || byte === lineFeed4 || byte === carriageReturn4) at++;
    else if (byte === backslash4 && isLineBreak2(bytes[at + 1])) at += 2;
    else {
      const end2 = commentEnd(bytes, at, limit);
      if (end2 === -1) return at;
      at = end2;
    }
  }
  return at;
}
function isLineBreak2(byte) {
  return byte === lineFeed4 || byte === carriageReturn4;
}
function commentEnd(bytes, at, limit) {
  const byte = bytes[at];
  const second = bytes[at + 1];
  if (byte === 47 && second === 42) {
    for (let end2 = at + 3; end2 < limit; end2++) {
      if (bytes[end2] === 47 && bytes[end2 - 1] === 42) return end2 + 1;
    }
    return -1;
  }
  const isComment = byte === 35 || (byte === 47 || byte === 45) && second === byte;
  if (!isComment) return -1;
  for (let end2 = at; end2 < limit; end2++) if (bytes[end2] === lineFeed4) return end2 + 1;
  return -1;
}
var letters = new Set(Buffer.from("&uULfFrRbBN@$", "latin1"));
var lettersAndQuote = /^&?(?:u8|[uULfFrRbBN@$]{0,2})["'`]/;
function contentStart(bytes, at) {
  if (isQuote(bytes[at])) return at + 1;
  if (!letters.has(bytes[at] ?? 0)) return -1;
  const found = lettersAndQuote.exec(bytes.toString("latin1", at, at + 4));
  return found === null ? -1 : at + found[0].length;
}
var blanks2 = String.raw`(?:[ \t\r\n]|\\\r?\n|/\*[^*]{0,80}\*/|(?:#|//|--)[^\n]{0,80}\n)*`;
var opening = "&?(?:u8|[uULfFrRbBN@$]{0,2})[\"'`]";
var conversion = String.raw`\.(?:to_string|to_owned|into|toString|freeze|dup)\(\)`;
var operator = String.raw`(?:\+\+?|\.\.?|&|\|\||<>|<<|~|\^)`;
var conversionCall = String.raw`(?:[\w:]{0,16}(?:str|string|from))?\(`;
var forms = [
  // "br_" + "…", 'br_' . '…', "br_".to_string() + "…", string("br_") + string("…"), "br_" & _ "…"
  `(?:\\)${blanks2})?(?:${conversion}${blanks2})?${operator}(?:[ \\t]+_[ \\t]*\\r?\\n)?${blanks2}(?:${conversionCall}${blanks2})?${opening}`,
  // .append("br_").append("…")
  `(?:\\)${blanks2})?\\.${blanks2}(?:append|concat|plus|write|push_str)\\(${blanks2}${opening}`,
  // strcat(key, "br_"); strcat(key, "…");
  String.raw`\)${blanks2};${blanks2}(?:[\w$.>-]{1,48}(?:\.|->))?(?:append|concat|push_str|write|strn?cat)\(${blanks2}(?:[\w.>*&-]{1,48}${blanks2},${blanks2})?${opening}`
];
var joined4 = new RegExp(`^(?:${forms.join("|")})`, "i");
var beginnings2 = new Set(Buffer.from("+.&|<~^)", "latin1"));
function nextLiteral(bytes, at) {
  const after = skipSpace(bytes, at + 1);
  if (beginnings2.has(bytes[after] ?? 0)) {
    const found = joined4.exec(bytes.toString("latin1", after, after + reach));
    return found === null ? -1 : after + found[0].length;
  }
  const start3 = bytes[at] === backtick2 ? -1 : contentStart(bytes, after);
  return bytes[start3 - 1] === backtick2 ? -1 : start3;
}
var inside = String.raw`(?:\$\{|#\{|\\\(|\{\{-?|\{)[ \t]{0,2}["'\`]`;
var entering = new RegExp(`^${inside}`);
var constant = new RegExp(`^[\\w.-]{1,${longestInner2}}["'\`][ \\t]{0,2}-?[})]`);
var leaving = new RegExp(`^[ \\t]{0,2}(-?\\}\\}|\\}|\\))(?:${inside})?`);
var beforeLeaving = new Set(Buffer.from(" 	-})", "latin1"));
function innerLiteral(bytes, at) {
  const found = entering.exec(bytes.toString("latin1", at, at + 8));
  if (found === null) return -1;
  const start3 = at + found[0].length;
  return constant.test(bytes.toString("latin1", start3, start3 + longestInner2 + 5)) ? start3 : -1;
}
function afterInner(bytes, at) {
  if (!beforeLeaving.has(bytes[at + 1] ?? 0)) return -1;
  const found = leaving.exec(bytes.toString("latin1", at + 1, at + 16));
  if (found === null) return -1;
  const start3 = openingQuote(bytes, at);
  if (start3 === -1) return -1;
  const before = bytes.toString("latin1", Math.max(0, start3 - 6), start3);
  const opened2 = found[1] === ")" ? /\\\([ \t]{0,2}$/ : /\{-?[ \t]{0,2}$/;
  return opened2.test(before) ? at + 1 + found[0].length : -1;
}
function openingQuote(bytes, at) {
  const least = Math.max(0, at - longestInner2);
  for (let start3 = at - 1; start3 >= least; start3--) if (bytes[start3] === bytes[at]) return start3;
  return -1;
}

// src/detect/views/literals.ts
var longestLiteral = 640;
var longestBefore = 96;
var longestBetween = 160;
var mostLiterals = 12;
var context2 = 96;
var lineFeed5 = 10;
var backslash5 = 92;
function literalAt(bytes, hit) {
  if (isQuote(bytes[hit.start])) return { start: hit.start + 1, end: hit.end - 1 };
  const least = Math.max(1, hit.start - longestBefore);
  let start3 = hit.start;
  while (start3 > least && !isQuote(bytes[start3 - 1]) && bytes[start3 - 1] !== lineFeed5) start3--;
  return isQuote(bytes[start3 - 1]) ? literalFrom(bytes, start3) : null;
}
function literalFrom(bytes, start3) {
  const quote3 = bytes[start3 - 1];
  const limit = Math.min(bytes.length, start3 + longestLiteral);
  for (let end2 = start3; end2 < limit; end2++) {
    const byte = bytes[end2];
    if (byte === quote3) return { start: start3, end: end2 };
    if (byte === lineFeed5) return null;
    if (byte === backslash5) end2++;
  }
  return null;
}
var comma2 = (bytes, at) => {
  const after = skipSpace(bytes, at);
  return bytes[after] === 44 ? skipSpace(bytes, after + 1) : after;
};
function literalsFrom(bytes, first11, unlike, between2 = comma2) {
  const literals = [first11];
  let next = literalAfter(bytes, first11, between2);
  while (next !== null && literals.length < mostLiterals) {
    const beginning = bytes.toString("latin1", next.start, next.start + unlike.length);
    if (unlike !== "" && beginning === unlike) break;
    literals.push(next);
    next = literalAfter(bytes, next, comma2);
  }
  return literals;
}
function literalAfter(bytes, { end: end2 }, between2) {
  const at = between2(bytes, end2 + 1);
  const start3 = at === -1 ? -1 : contentStart(bytes, at);
  return start3 === -1 ? null : literalFrom(bytes, start3);
}
function contentOf(bytes, { start: start3, end: end2 }) {
  return bytes.toString("latin1", start3, end2);
}
function textBefore3(bytes, at) {
  return bytes.toString("latin1", Math.max(0, at - longestBetween), at);
}
function textAfter(bytes, at) {
  return bytes.toString("latin1", at, at + longestBetween);
}
function joinLiterals(bytes, hit, parts5) {
  const [first11] = parts5;
  if (first11 === void 0 || typeof first11 === "string") return null;
  const before = { start: contextStart(bytes, first11.start), end: first11.start };
  const length2 = parts5.reduce((sum2, part) => sum2 + lengthOf(part), lengthOf(before) + 1);
  const text3 = new DecodedText(length2);
  let end2 = before.start;
  const add3 = (byte, at) => {
    if (at < end2) text3.addSpan(byte, end2, end2);
    else text3.addSpan(byte, at, at + 1);
    end2 = Math.max(end2, at + 1);
  };
  for (const part of [before, ...parts5]) {
    if (typeof part === "string") for (const byte of Buffer.from(part, "latin1")) add3(byte, end2 - 1);
    else for (let at = part.start; at < part.end; at++) add3(bytes[at] ?? 0, at);
  }
  add3(bytes[end2] ?? 0, end2);
  const decoded2 = text3.finish(end2, { coveredTo: end2 });
  return mayBeKey(bodyAt(decoded2, hit)) ? decoded2 : null;
}
function lengthOf(part) {
  return typeof part === "string" ? part.length : part.end - part.start;
}
function bodyAt({ bytes, places }, hit) {
  const start3 = places.findIndex((place) => place >= hit.end);
  if (start3 === -1) return "";
  let end2 = start3;
  while (end2 < bytes.length && isPartByte(bytes, end2)) end2++;
  return bytes.toString("latin1", start3, end2);
}
function contextStart(bytes, at) {
  const least = lineStart(bytes, at, context2) ?? at - context2;
  let quotes = 0;
  let start3 = at;
  while (start3 > least) {
    if (isQuote(bytes[start3 - 1]) && ++quotes === 2) break;
    start3--;
  }
  return start3;
}
function contextEnd(bytes, at) {
  const most = lineEnd(bytes, at, context2);
  let end2 = at;
  if (isQuote(bytes[end2])) end2++;
  while (end2 < most && !isQuote(bytes[end2])) end2++;
  return end2;
}

// src/detect/views/literal-formats.ts
var placeholder = /%(?:(\d)\$)?-?\d{0,3}[svd]|%%|\{(\d?)(?::[^{}]{0,8})?\}/g;
var formatBefore = /(["'`])([^"'`\n]{0,64})\1\s*(?:,|%|\.format(?:ted)?\(|\s)\s*[[({]?\s*(?:["'`][^"'`\n]{0,40}["'`]\s*,?\s*)*$/;
var method = /^\.format(?:ted)?\(/;
function filledFormat(bytes, hit, format2) {
  const [, ...values2] = literalsFrom(bytes, format2, "", beforeValues);
  return values2.length === 0 ? null : joinLiterals(bytes, hit, filled(bytes, format2, values2));
}
function isFormat(bytes, literal) {
  return contentOf(bytes, literal).search(placeholder) !== -1;
}
function formatOf(bytes, value) {
  const before = textBefore3(bytes, value.start - 1);
  const found = before.search(placeholder) === -1 ? null : formatBefore.exec(before);
  if (found === null) return null;
  const start3 = value.start - before.length + found.index;
  const format2 = { start: start3, end: start3 + (found[2]?.length ?? 0) };
  return isFormat(bytes, format2) ? format2 : null;
}
function beforeValues(bytes, from) {
  let at = skipSpace(bytes, from);
  const found = bytes[at] === 46 ? method.exec(bytes.toString("latin1", at, at + 12)) : null;
  if (found !== null) at += found[0].length;
  else if (bytes[at] === 44 || bytes[at] === 37) at++;
  at = skipSpace(bytes, at);
  const isList = bytes[at] === 40 || bytes[at] === 91 || bytes[at] === 123;
  return isList ? skipSpace(bytes, at + 1) : at;
}
function filled(bytes, format2, values2) {
  const content2 = contentOf(bytes, format2);
  const parts5 = [];
  let at = 0;
  let next = 0;
  for (const found of content2.matchAll(placeholder)) {
    parts5.push({ start: format2.start + at, end: format2.start + found.index });
    at = found.index + found[0].length;
    if (found[0] === "%%") {
      parts5.push("%");
      continue;
    }
    const index = found[1] ? Number(found[1]) - 1 : found[2] ? Number(found[2]) : next++;
    const value = values2[index];
    if (value === void 0) return [...parts5, found[0]];
    parts5.push(value);
  }
  return [...parts5, { start: format2.start + at, end: format2.end }];
}

// src/detect/views/literal-lists.ts
function listFrom(bytes, hit, first11) {
  const prefix = isQuote(bytes[hit.start]) ? contentOf(bytes, first11) : bytes.toString("latin1", hit.start, hit.end);
  const literals = literalsFrom(bytes, first11, prefix);
  if (literals.length === 1) return [];
  const content2 = literals.map((literal) => contentOf(bytes, literal)).join("");
  const [text3 = ""] = /^[\w.-]*/.exec(content2.slice(hit.end - first11.start)) ?? [];
  return mayBeKey(text3) ? literals : [];
}
function joinedList(bytes, hit, literals) {
  const [first11] = literals;
  const last = literals.at(-1);
  if (first11 === void 0 || last === void 0) return null;
  const separator3 = separatorOf(textBefore3(bytes, first11.start - 1), textAfter(bytes, last.end + 1));
  if (separator3 === null) return null;
  return joinLiterals(
    bytes,
    hit,
    literals.flatMap((literal, index) => index === 0 ? [literal] : [separator3, literal])
  );
}
var short = String.raw`(["'\`])([^"'\`\\\n]{0,4})\1`;
var list2 = String.raw`(?:(?:array|list|tuple)?[[{(]|(?:new\s)?\s?(?:\[\])?\w{0,16}(?:\[\])?\s?\{)?\s*`;
var earlier = String.raw`(?:["'\`][^"'\`\n]{0,40}["'\`]\s*,\s*)*$`;
var methodBefore = new RegExp(`${short}\\s*\\.join\\(\\s*${list2}${earlier}`);
var functionBefore = new RegExp(
  `(?:join|implode|concat_ws)!?\\s?\\(\\s*${short}\\s*,\\s*${list2}${earlier}`,
  "i"
);
var concatBefore = new RegExp(`(?:concat|paste0|sprint)!?\\s?\\(\\s*${list2}${earlier}`, "i");
var lastBefore = new RegExp(`(?:join|paste)\\s?\\(\\s*${list2}${earlier}`, "i");
var lastAfter = new RegExp(`^\\s*[\\]})]?\\s*,\\s*(?:sep\\s*=\\s*)?${short}\\s*\\)`);
var methodAfter = new RegExp(
  `^\\s*(?:,\\s*)?(?:[\\])}]\\s*)?\\??(?:\\.|->)(?:join|joinToString|mkString)(?:\\(\\s*(?:${short}\\s*)?\\)|(?![(\\w]))`
);
function separatorOf(before, after) {
  const method2 = methodAfter.exec(after);
  if (method2 !== null) return method2[2] ?? (method2[0].endsWith(")") ? null : "");
  const first11 = methodBefore.exec(before) ?? functionBefore.exec(before);
  if (first11 !== null) return first11[2] ?? "";
  if (concatBefore.test(before)) return "";
  return lastBefore.test(before) ? lastAfter.exec(after)?.[2] ?? null : null;
}

// src/detect/views/split-literal.ts
var mostEmpty = 4;
var adjacentCost = 4;
var splitLiteral = {
  name: "literals",
  breaks: `"'\`$#{%\\${halfSeparator}`,
  commonPatterns: (prefix) => parsePatterns(wordsOf2(prefix)),
  patterns: (prefix) => parsePatterns([
    ...cutPrefix(prefix, [`${quote2}[^"'\`]{0,32}${quote2}`, quote2]),
    ...cutTwice(prefix),
    ...templates(prefix),
    ...wordsOf2(prefix)
  ]),
  open: (bytes, hit) => concatenated(bytes, hit) ?? listed2(bytes, hit)
};
var quote2 = "[\"'`]";
function cutTwice(prefix) {
  const gap = `${quote2}[^"'\`]{0,16}${quote2}`;
  return Array.from({ length: Math.max(0, prefix.length - 2) }, (_, index) => index + 1).map(
    (at) => [prefix.slice(0, at), prefix.slice(at, at + 1), prefix.slice(at + 1)].map(plain2).join(gap)
  );
}
function templates(prefix) {
  const first11 = plain2(prefix.slice(0, 1));
  const rest = plain2(prefix.slice(1));
  const most = plain2(prefix.slice(0, -1));
  const last = plain2(prefix.slice(-1));
  const ends3 = ["[})]", "[ -][})]", "}}", "[ -]}}"];
  const starts2 = ["[$#\\\\][{(]", "{", "{{", "{{[ -]"];
  return [
    ...ends3.flatMap((end2) => [first11 + quote2 + end2 + rest, most + quote2 + end2 + last]),
    ...starts2.flatMap((start3) => [first11 + start3 + quote2 + rest, most + start3 + quote2 + last])
  ];
}
function wordsOf2(prefix) {
  return [...prefix.matchAll(/[_.:-]/g)].filter(({ index }) => index > 0).map(({ index }) => quote2 + plain2(prefix.slice(0, index)) + quote2);
}
function concatenated(bytes, hit) {
  if (isQuote(bytes[hit.start])) return null;
  const text3 = joinParts(bytes, hit, concatenation);
  if (text3 === null) return null;
  const cost = text3.gaps.some((gap) => isAdjacent(bytes.toString("latin1", gap.start, gap.end)));
  const range = { start: contextStart(bytes, hit.start), end: contextEnd(bytes, text3.end) };
  return withoutGaps(bytes, text3, range, cost ? adjacentCost : 0);
}
var concatenation = {
  gapEnd: (bytes, at) => {
    let end2 = gapEnd(bytes, at);
    for (let empty = 0; empty < mostEmpty && end2 !== -1 && isQuote(bytes[end2]); empty++) {
      end2 = nextLiteral(bytes, end2);
    }
    return end2;
  },
  continues: (joint) => mayContinue(joint) && !mayBeApart(joint)
};
function gapEnd(bytes, at) {
  if (!isQuote(bytes[at])) return innerLiteral(bytes, at);
  if (bytes[at] !== backtick3 && bytes[at + 1] !== dot3 && isPartByte(bytes, at + 1)) return at + 1;
  const next = nextLiteral(bytes, at);
  return next === -1 ? afterInner(bytes, at) : next;
}
var backtick3 = 96;
var dot3 = 46;
var mayGoOn = new Set(Buffer.from(",%.\"'`&uULfFrRbBN@$", "latin1"));
function listed2(bytes, hit) {
  const literal = literalAt(bytes, hit);
  if (literal === null || !mayGoOn.has(bytes[skipSpace(bytes, literal.end + 1)] ?? 0)) return null;
  if (isFormat(bytes, literal)) return filledFormat(bytes, hit, literal);
  const literals = listFrom(bytes, hit, literal);
  if (literals.length === 0) return null;
  const format2 = formatOf(bytes, literal);
  return format2 === null ? joinedList(bytes, hit, literals) : filledFormat(bytes, hit, format2);
}
function isAdjacent(gap) {
  return /^["'`]\s+\w{0,2}["'`]$/.test(gap);
}
var suffix = /^(?:_\w*|[sdhy]|sv|[mun]s|[a-z]{3,5})$/;
var shortestGlued = 8;
function mayBeApart({ body, gap, part, after }) {
  if (!isKeyAlone(body)) return false;
  if (gap.length === 1) {
    return after.charAt(0) !== gap && (part.length < shortestGlued || suffix.test(part));
  }
  if (!isAdjacent(gap)) return false;
  return !gap.includes("\n") || part.length >= 16 && hasKeyLength(part);
}

// src/detect/views/terminal.ts
var terminal = {
  name: "invisible",
  breaks: "\b",
  patterns: (prefix) => parsePatterns([
    ...gapsIn(prefix).flatMap(
      ({ before }, index) => ["\\x1b[\\[(\\]]", ...index === 0 ? [] : writtenStarts].map((start3) => before + start3)
    ),
    ...overstruck(prefix)
  ]),
  commonPatterns: () => [],
  open: (bytes, hit) => {
    const reader2 = new SequenceReader(bytes);
    return decodeEscapes(bytes, hit, any, (_, at, end2) => reader2.at(at, end2));
  }
};
var writtenStarts = [
  "\\\\{1,8}[x0][13][bB3]",
  "\\\\{1,8}e\\[",
  "\\^\\[[\\[(\\]]",
  "#033",
  "\\[[0-9;]{0,12}[mK][_\\[]"
];
function overstruck(prefix) {
  return Array.from(prefix, (char, index) => {
    const before = plain2(prefix.slice(Math.max(0, index - 2), index));
    return `${before}[${plain2(char)}_]\\x08[${plain2(char)}_]`;
  });
}
var any = new Uint8Array(256).fill(1);
var backspace = 8;
var underscore4 = 95;
var mostReads = 65536;
var SequenceReader = class {
  #bytes;
  #reads = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  /** Reads the control sequence or overstrike at `at`. */
  at(at, end2) {
    if (this.#bytes[at + 1] === backspace) return this.#overstrike(at, end2);
    if (mayBegin[this.#bytes[at] ?? 0] !== 1 || this.#reads > mostReads) return null;
    const length2 = sequenceLength((index) => this.#codeAt(index, end2), at);
    return length2 === 0 || at + length2 > end2 ? null : { length: length2, bytes: [] };
  }
  #codeAt(index, end2) {
    this.#reads++;
    return index < end2 ? this.#bytes[index] ?? -1 : -1;
  }
  /** Characters with backspaces between them: the last one is shown, unless it underlines. */
  #overstrike(at, end2) {
    const bytes = this.#bytes;
    let shown2 = bytes[at] ?? 0;
    let next = at + 1;
    while (next + 1 < end2 && bytes[next] === backspace && (bytes[next + 1] ?? 0) > 32) {
      const code = bytes[next + 1] ?? 0;
      if (code !== underscore4) shown2 = code;
      next += 2;
    }
    return next === at + 1 ? null : { length: next - at, bytes: [shown2] };
  }
};

// src/detect/views/utf7.ts
var optional = /[!"#$%&*;<=>@[\]^_`{|}~\\]/;
var longestRow2 = 32;
var letters2 = base64Alphabet.characters.map(([letter = ""]) => letter).join("");
var utf7 = {
  name: "utf-7",
  patterns: (prefix) => patternsOf2(prefix),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first10, escapeAt10)
};
var first10 = firstBytes3("+");
function patternsOf2(prefix) {
  const index = prefix.search(optional);
  if (index === -1) return [];
  const code = prefix.charCodeAt(index);
  const last = letters2.slice((code & 15) << 2, ((code & 15) << 2) + 4);
  const known5 = [code >> 10, code >> 4 & 63].map((value) => letters2[value]).join("");
  return [parsePattern(`${plain2(`${prefix.slice(0, index)}+${known5}`)}[${plain2(last)}]`)];
}
function escapeAt10(bytes, at, end2) {
  const decoded2 = [];
  let next = at + 1;
  let bits = 0;
  let pending = 0;
  for (; next < end2; next++) {
    const value = values[bytes[next] ?? 0] ?? -1;
    if (value === -1) break;
    if (next - at > longestRow2) return null;
    pending = (pending << 6 | value) & 1048575;
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    const code = pending >> bits & 65535;
    decoded2.push(code < 128 ? code : 255);
  }
  const closes = bytes[next] === hyphen && next < end2;
  if (next === at + 1) return closes ? { length: 2, bytes: [plus] } : null;
  if (bits >= 6 || (pending & (1 << bits) - 1) !== 0) return null;
  return { length: next - at + (closes ? 1 : 0), bytes: decoded2 };
}
var plus = 43;
var hyphen = 45;
var values = new Int8Array(256).fill(-1);
for (const [value, letter] of Array.from(letters2).entries()) values[letter.charCodeAt(0)] = value;

// src/detect/views/utf16-text.ts
var unit = 2;
var zero = once2(setOf((byte) => byte === 0));
var utf16Text = {
  name: "utf-16",
  patterns: () => [],
  nested: (pattern2) => holdsZero(pattern2) ? [] : [widened(pattern2)],
  open: (bytes, hit) => {
    const { start: start3 } = hit;
    const big = bytes[start3 + 1] !== 0 || start3 % unit !== 0 && bytes[start3 - 1] === 0;
    return readUnits2(bytes, big ? start3 - 1 : start3, hit, big);
  }
};
function holdsZero({ elements }) {
  return elements.some(({ set }) => set[0] === 1);
}
function widened({ elements }) {
  const sets = elements.flatMap(({ set, min }) => Array.from({ length: min }, () => set));
  const wide3 = sets.flatMap((set, index) => index === 0 ? [once2(set)] : [zero, once2(set)]);
  return { elements: wide3, phase: 0 };
}
function readUnits2(bytes, start3, hit, big) {
  if (start3 < 0) return null;
  const codeAt2 = (at) => big ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at);
  let from = start3;
  while (from - unit >= Math.max(0, hit.start - reachBefore) && codeAt2(from - unit) !== 0) {
    from -= unit;
  }
  const most = Math.min(bytes.length, hit.start + reachAfter);
  let to = from;
  while (to + unit <= most && codeAt2(to) !== 0) to += unit;
  if (to - from < unit * shortestKey) return null;
  const text3 = new DecodedText(2 * (to - from));
  for (let at = from; at < to; at += unit) {
    for (const byte of utf8(codeAt2(at))) text3.addSpan(byte, at, at + unit);
  }
  return text3.finish(to, { name: big ? "utf-16be" : "utf-16le" });
}

// src/detect/views/utf32.ts
var unit2 = 4;
var utf32 = {
  name: "utf-32",
  patterns: (prefix) => {
    const bytes = Buffer.alloc(unit2 * prefix.length - 3);
    for (let i = 0; i < prefix.length; i++) bytes[unit2 * i] = prefix.charCodeAt(i);
    return [literalPattern(bytes)];
  },
  open: (bytes, hit) => {
    const big = isBigEndian(bytes, hit);
    const start3 = big ? hit.start - 3 : hit.start;
    return readUnits3(bytes, start3, hit, big);
  }
};
function isBigEndian(bytes, { start: start3, end: end2 }) {
  if (!isZero4(bytes, start3 - 3)) return false;
  return !isZero4(bytes, end2) || start3 % unit2 === 3;
}
function isZero4(bytes, at) {
  return at >= 0 && at + 3 <= bytes.length && bytes.readUIntBE(at, 3) === 0;
}
function readUnits3(bytes, start3, hit, big) {
  const codeAt2 = (at) => big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  let from = start3;
  while (from - unit2 >= Math.max(0, hit.start - reachBefore) && isCharacter(codeAt2(from - unit2))) {
    from -= unit2;
  }
  const most = Math.min(bytes.length, hit.start + reachAfter);
  let to = from;
  while (to + unit2 <= most && isCharacter(codeAt2(to))) to += unit2;
  if (to - from < unit2 * shortestKey) return null;
  const text3 = new DecodedText(to - from);
  for (let at = from; at < to; at += unit2) {
    for (const byte of utf8(codeAt2(at))) text3.addSpan(byte, at, at + unit2);
  }
  return text3.finish(to, { name: big ? "utf-32be" : "utf-32le" });
}
function isCharacter(code) {
  return code > 0 && code <= 1114111 && (code < 55296 || code > 57343);
}

// src/detect/views/wrapped.ts
var narrowest2 = 56;
var widest = 140;
var narrowestFolded = 16;
var costBits2 = 6;
var wrapped = {
  name: "wrapped",
  breaks: `\r
${halfSeparator}`,
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns(brokenPrefix(prefix)),
  open: (bytes, hit) => {
    const text3 = joinParts(bytes, hit, wrapping());
    if (text3 === null) return null;
    const start3 = lineStart(bytes, hit.start) ?? hit.start;
    return withoutGaps(bytes, text3, { start: start3, end: lineEnd(bytes, text3.end, longestLine4) }, costBits2);
  }
};
var markSet = ">|#;*+/-";
var leads = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 12].map((count3) => "[ \\t]".repeat(count3)),
  `[${markSet}]`,
  `[${markSet}]{1,3}[ \\t]`,
  `[ \\t]{1,8}[${markSet}]{1,3}[ \\t]`
];
function brokenPrefix(prefix) {
  const places = Array.from({ length: prefix.length - 1 }, (_, index) => index + 1);
  return places.flatMap((at) => {
    const head = plain2(prefix.slice(0, at));
    const tail = plain2(prefix.slice(at));
    if (at > 1) {
      const lead = `[ \\t${markSet.replace(prefix.charAt(at), "")}]{0,16}`;
      return [`${head}\\n${lead}${tail}`, `${head}\\r\\n${lead}${tail}`];
    }
    const indented = leads.map((lead) => `${head}\\r?\\n${lead}${tail}`);
    return [`${head}\\n${tail}`, `${head}\\r\\n${tail}`, ...indented];
  });
}
function wrapping() {
  let width = null;
  return {
    gapEnd: (bytes, at) => {
      if (!isLineBreak(bytes[at])) return -1;
      if (!isWide(bytes, at)) return -1;
      const line = lineAt2(bytes, at);
      if (line === null || line.width < narrowestFolded) return -1;
      if (width === null ? !isFull(bytes, line) : Math.abs(width - line.width) > 1) return -1;
      const next = lineAfter(bytes, line);
      if (next === null || !isContinued(line, next)) return -1;
      width ??= line.width;
      return next.text;
    },
    continues: (joint) => mayContinue(joint) && !isWholeKey(joint.body) && !isWord3(joint.part) && !beginsLine(joint)
  };
}
function beginsLine({ body, part, after }) {
  const alone = isKeyAlone(body);
  if (mayBeWord(part) && (isInSentence(after) || alone && part.length >= 3)) return true;
  return alone && (date2.test(part) || number4.test(part) && /^(?:[:/)\]]|[. \t] ?[A-Za-z])/.test(after));
}
var date2 = /^(?:19|20)\d\d-?\d\d/;
var number4 = /^\d+(?:\.\d+)*$/;
function isWide(bytes, end2) {
  return lineStart(bytes, end2, narrowestFolded - 1) === null;
}
var foldsNext = /[:-][ \t]+[>|][-+]?\d?[ \t]*$/;
function isFull(bytes, line) {
  const before = lineBefore(bytes, line);
  if (before !== null && foldsNext.test(bytes.toString("latin1", before.start, before.end)))
    return true;
  if (line.width < narrowest2 || line.width > widest) return false;
  return before === null || before.width <= line.width + 1;
}
function isContinued(line, next) {
  if (next.width > line.width + 1) return false;
  return next.marks === line.marks || next.marks === "" && /^[*+]$/.test(line.marks);
}

// src/detect/views/index.ts
var views = [raw, utf16];
var decoders = [
  base64,
  base32,
  hex,
  hexBytes,
  decimal,
  utf16Text,
  utf32,
  utf7,
  percent,
  jsonEscape,
  markdownEscape,
  htmlEntity,
  quotedPrintable,
  officeEscape,
  invisible,
  terminal,
  markup,
  rtf,
  splitLiteral,
  lineContinuation,
  wrapped,
  letterSpaced
];

// src/detect/matches.ts
function compileRule(rule) {
  const alphabet4 = new Uint8Array(256);
  const member2 = new RegExp(`[${rule.body.alphabet}]`);
  for (let code = 0; code < 128; code++) {
    alphabet4[code] = member2.test(String.fromCharCode(code)) ? 1 : 0;
  }
  return { rule, anchors: anchorsOf(rule), alphabet: alphabet4 };
}
function anchorsOf(rule) {
  const anchors = rule.prefixes.map((prefix) => prefix.text).filter((text3, _, all) => !all.some((other) => other !== text3 && text3.startsWith(other)));
  return [...new Set(anchors)];
}
function* matchesIn(bytes, from, to, compiled2, view) {
  for (const anchor of compiled2.anchors) {
    const needle = view.needle(anchor);
    const near = bytes.subarray(0, to + needle.length);
    for (let at = near.indexOf(needle, Math.max(0, from - 1)); at !== -1; at = near.indexOf(needle, at + 1)) {
      const reader2 = view.open(bytes, at);
      if (reader2 === null || reader2.start < from || reader2.start >= to) continue;
      const match = matchAt2(reader2, compiled2);
      if (match !== null) yield match;
    }
  }
}
function matchAt2(reader2, compiled2) {
  for (const prefix of compiled2.rule.prefixes) {
    if (!startsWith3(reader2, prefix.text)) continue;
    const match = matchBy(reader2, compiled2, prefix);
    if (match !== null) return match;
  }
  return null;
}
function matchBy(reader2, compiled2, prefix) {
  const { rule } = compiled2;
  const { minLength } = rule.body;
  const from = prefix.text.length;
  const read2 = bodyLength(reader2, from, compiled2, isJoining(reader2.codeAt(-1)) ? 0 : minLength);
  const text3 = textOf2(reader2, from, from + read2);
  const half = secretHalf(reader2, from + read2, text3, compiled2);
  if (half === null && read2 < minLength) return null;
  const form2 = formOf(reader2, compiled2, prefix);
  const isKey2 = (body) => body.length >= minLength && judgeBody(rule, body).reason === null;
  const stated = statedBody(reader2, from, text3, isKey2);
  if (stated?.begins) {
    return form2(stated.body, neutralLeft, false);
  }
  const left = leftContextOf(reader2, compiled2.anchors);
  if (left === null) return null;
  if (stated !== null) return form2(stated.body, left, false);
  const ended = half ?? endedBody(reader2, compiled2, from, text3, left, isKey2);
  if (ended.length < minLength) return null;
  const estimated = ended.estimated || ended.length === longestBody;
  const match = form2(ended.text.slice(0, ended.length), left, estimated);
  return left.costBits > 0 && judge(match).reason !== null ? null : match;
}
function endedBody(reader2, compiled2, from, text3, left, isKey2) {
  const whole = untilGluedWord(text3, from, reader2.interruptions, isKey2);
  const cut = whole.length < text3.length;
  const after = {
    code: cut ? -1 : reader2.codeAt(from + text3.length),
    key: !cut && startsKey(reader2, from + text3.length, compiled2)
  };
  return { text: whole, ...endOfBody2(whole, left.delimiters, after, compiled2.rule) };
}
function formOf(reader2, compiled2, prefix) {
  return (body, left, endEstimated) => {
    const last = prefix.text.length + body.length - 1;
    return {
      compiled: compiled2,
      reader: reader2,
      decoded: decodedIn(reader2, last),
      prefix,
      body,
      left,
      endEstimated,
      start: reader2.start,
      end: reader2.offsetAt(last) + reader2.unit,
      tooLong: body.length > compiled2.rule.body.maxLength
    };
  };
}
function decodedIn(reader2, last) {
  const names2 = reader2.interruptions.filter(({ index }) => index <= last).map(({ name }) => name);
  return names2.length === 0 ? reader2.decoded : [.../* @__PURE__ */ new Set([...reader2.decoded, ...names2])];
}
function startsWith3(reader2, text3) {
  for (let i = 0; i < text3.length; i++) {
    if (reader2.codeAt(i) !== text3.charCodeAt(i)) return false;
  }
  return true;
}

// src/detect/decoded-matches.ts
var beyond = 1024;
var leastWork = 1024 * 1024;
var workPerByte = 4;
var cutLength = 3e3;
var overlap = 1024;
function matchesInDecoded(bytes, { start: start3, end: end2 }, rules, plan, depth) {
  const exploration = new Exploration(rules, plan, depth, bytes.length);
  if (depth > 0) {
    const to = Math.min(bytes.length, end2 + beyond);
    exploration.explore(bytes, Math.max(0, start3 - beyond), to, null);
  }
  return exploration.result(bytes, start3, end2);
}
var Exploration = class {
  #rules;
  #plan;
  #depth;
  #limit;
  #longestAnchor;
  #work = 0;
  #found = /* @__PURE__ */ new Map();
  #hidden = [];
  constructor(rules, plan, depth, bytes) {
    this.#rules = rules;
    this.#plan = plan;
    this.#depth = depth;
    this.#limit = leastWork + workPerByte * bytes;
    this.#longestAnchor = Math.max(
      0,
      ...rules.flatMap(({ anchors }) => anchors).map((anchor) => anchor.length)
    );
  }
  result(bytes, from, to) {
    const matches = [...this.#found.values()].filter(({ start: start3 }) => start3 >= from && start3 < to).sort((a, b) => a.start - b.start).map(({ match, chain, start: start3, end: end2, accepted }) => {
      const place = { reader: readBytes(bytes, start3), start: start3, end: end2 };
      return { match, decoded: chain, place, accepted };
    });
    return {
      matches,
      hidden: this.#hidden.sort((a, b) => a.start - b.start),
      finished: this.#work <= this.#limit,
      work: this.#work
    };
  }
  /** Decodes what can be decoded in a text, and searches it. */
  explore(text3, from, to, layer) {
    const covered = new Coverage();
    for (const { start: start3, end: end2, pattern: pattern2 } of this.#plan.searcher.hits(text3, from, to)) {
      if (this.#work > this.#limit) return;
      const decoder = this.#plan.owners[pattern2];
      if (decoder === void 0 || !this.#isNewPrefix(layer, start3, end2)) continue;
      const hit = { start: start3, end: end2, phase: this.#plan.patterns[pattern2]?.phase ?? 0 };
      if (!covered.has(decoder, hit)) this.#open(text3, decoder, hit, layer, covered);
    }
    this.#openBroken(text3, from, to, layer);
  }
  /**
   * True if decoding changed something in a hit or in the rest of its prefix: the hit holds at least two characters of
   * the prefix, or one and something that interrupts it.
   */
  #isNewPrefix(layer, start3, end2) {
    return isNew(layer, start3 - this.#longestAnchor + 2, end2 + this.#longestAnchor - 1);
  }
  /** Opens keys whose prefix is plain and whose body stops at a character that an encoding may put there. */
  #openBroken(text3, from, to, layer) {
    const covered = new Coverage();
    for (const compiled2 of this.#rules) {
      for (const anchor of compiled2.anchors) {
        const needle = Buffer.from(anchor, "latin1");
        const near = text3.subarray(0, to + needle.length);
        for (let at = near.indexOf(needle, from); at !== -1 && this.#work <= this.#limit; at = near.indexOf(needle, at + 1)) {
          const end2 = endOfPlainBody(text3, at, needle.length, compiled2);
          const hit = { start: at, end: at + needle.length, phase: 0 };
          for (const decoder of this.#plan.byBreak[text3[end2] ?? 0] ?? []) {
            if (isNew(layer, at, end2 + 4) && !covered.has(decoder, hit)) {
              this.#open(text3, decoder, hit, layer, covered);
            }
          }
        }
      }
    }
  }
  #open(text3, decoder, hit, outer, covered) {
    const decoded2 = decoder.open(text3, hit);
    if (decoded2 === null) return;
    this.#work += decoded2.bytes.length;
    covered.add(decoder, hit, decoded2);
    const chain = [...outer?.chain ?? [], decoded2.name ?? decoder.name];
    const layer = { decoded: decoded2, source: text3, outer, chain };
    this.#search(layer);
    if (chain.length < this.#depth) this.explore(decoded2.bytes, 0, decoded2.bytes.length, layer);
  }
  #search(layer) {
    const { bytes } = layer.decoded;
    for (const compiled2 of this.#rules) {
      for (const view of views) {
        for (const match of matchesIn(bytes, 0, bytes.length, compiled2, view)) {
          if (isNew(layer, match.start, match.end)) this.#add(layer, match);
        }
      }
      for (const { start: start3, end: end2 } of formsIn(bytes.toString("latin1"), compiled2, { names: false })) {
        if (isNew(layer, start3, end2)) this.#hidden.push(spanInChunk(layer, start3, end2));
      }
    }
  }
  #add(layer, match) {
    const span = spanInChunk(layer, match.start, match.end);
    this.#hidden.push(span);
    const { costBits: costBits3 = 0 } = layer.decoded;
    const left = { ...match.left, costBits: match.left.costBits + costBits3 };
    const judged = costBits3 === 0 ? match : { ...match, left };
    const accepted = judge(judged).reason === null;
    const chain = [...layer.chain, ...match.decoded];
    const located = { match: judged, chain, ...span, accepted };
    const other = this.#found.get(span.start);
    if (other === void 0 || isBetter(located, other)) this.#found.set(span.start, located);
  }
};
function isBetter(match, other) {
  if (match.accepted !== other.accepted) return match.accepted;
  if (match.match.body.length !== other.match.body.length) {
    return match.match.body.length > other.match.body.length;
  }
  return match.chain.length < other.chain.length;
}
var Coverage = class {
  /** The last stretch for each phase of a hit: other groupings of the same characters are other texts. */
  #stretches = /* @__PURE__ */ new Map();
  has(decoder, hit) {
    const stretches = this.#stretches.get(decoder) ?? [];
    return stretches.some(
      ({ end: end2, decoded: decoded2 }) => hit.start < end2 && (decoder.covers?.(decoded2, hit) ?? true)
    );
  }
  add(decoder, { start: start3, phase }, decoded2) {
    let stretches = this.#stretches.get(decoder);
    if (stretches === void 0) {
      stretches = [];
      this.#stretches.set(decoder, stretches);
    }
    const last = decoded2.places[decoded2.places.length - 1] ?? 0;
    const end2 = decoded2.coveredTo ?? (last - start3 >= cutLength ? last - overlap : last);
    stretches[phase] = { end: end2, decoded: decoded2 };
  }
};
function isNew(layer, start3, end2) {
  if (layer === null) return true;
  const { source, decoded: decoded2 } = layer;
  const { bytes, places } = decoded2;
  const last = Math.min(end2, bytes.length);
  for (let at = Math.max(0, start3); at < last; at++) {
    const place = places[at] ?? 0;
    if (bytes[at] !== source[place]) return true;
    if (at + 1 < last && places[at + 1] !== place + 1) return true;
  }
  return false;
}
function spanInChunk(layer, start3, end2) {
  const { decoded: decoded2, source, outer } = layer;
  const { places, ends: ends3 } = decoded2;
  const from = places[start3] ?? 0;
  const to = ends3?.[end2 - 1] ?? withoutBlanks(source, from, places[end2] ?? source.length);
  return outer === null ? { start: from, end: to } : spanInChunk(outer, from, to);
}
function withoutBlanks(bytes, start3, end2) {
  let to = end2;
  while (to > start3 + 1 && (bytes[to - 1] ?? 0) <= 32) to--;
  return to;
}
function endOfPlainBody(text3, at, prefix, compiled2) {
  const reader2 = withoutInterruptions(readBytes(text3, at));
  const length2 = bodyLength(reader2, prefix, compiled2, compiled2.rule.body.minLength);
  return reader2.offsetAt(prefix + length2);
}

// src/detect/decoding-plan.ts
function planDecoding(rules, { decode, tables } = { decode: true, tables: null }) {
  const anchors = [...new Set(rules.flatMap((rule) => rule.anchors))];
  const ownedPatterns = once3(() => decode ? anchors.flatMap(patternsFor) : []);
  const patterns = once3(() => ownedPatterns().map(([, pattern2]) => pattern2));
  const owners = once3(() => ownedPatterns().map(([decoder]) => decoder));
  const all = once3(() => [...patterns(), ...plainPatterns(anchors)]);
  const needles = {
    tables,
    get patterns() {
      return all();
    }
  };
  return {
    get patterns() {
      return patterns();
    },
    get owners() {
      return owners();
    },
    needles,
    searcher: needleSearcher(needles),
    byBreak: Array.from(
      { length: 256 },
      (_, code) => decoders.filter(({ breaks }) => breaks?.includes(String.fromCharCode(code)))
    )
  };
}
function once3(compute) {
  let result2 = null;
  return () => {
    result2 ??= compute();
    return result2;
  };
}
function plainPatterns(anchors) {
  return views.flatMap((view) => anchors.map((anchor) => literalPattern(view.needle(anchor))));
}
function patternsFor(prefix) {
  const single2 = decoders.flatMap((decoder) => owned(decoder, decoder.patterns(prefix)));
  const inUtf16 = decoders.flatMap(
    (decoder) => decoder.nestsDeeply ? owned(decoder, within2(decoder, otherViews(prefix))) : []
  );
  const wrapped2 = [...single2, ...inUtf16].flatMap(
    ([decoder, pattern2]) => owned(decoder, decoder.wrapped?.(pattern2) ?? [])
  );
  return [
    ...single2,
    ...wrapped2,
    ...decoders.flatMap((outer) => owned(outer, nestedPatterns(outer, prefix)))
  ];
}
function nestedPatterns(outer, prefix) {
  const unbroken = (inner) => inner.flatMap((decoder) => decoder.commonPatterns?.(prefix) ?? decoder.patterns(prefix));
  const views2 = otherViews(prefix);
  const whole = unbroken(decoders.filter(({ nested: nested2 }) => nested2));
  if (!outer.nestsDeeply) return within2(outer, [...views2, ...whole]);
  const deep = decoders.filter(({ nestsDeeply }) => nestsDeeply);
  const twice = deep.flatMap((middle) => within2(middle, [...views2, ...unbroken(deep)]));
  const escapes2 = outer.holdsEscapes ? unbroken(decoders.filter(({ nested: nested2 }) => !nested2)) : [];
  return within2(outer, [...views2, ...whole, ...escapes2, ...twice]);
}
function within2(outer, inner) {
  return inner.flatMap((pattern2) => outer.nested?.(pattern2) ?? []);
}
function otherViews(prefix) {
  return views.filter((view) => view.name !== "raw").map((view) => literalPattern(view.needle(prefix)));
}
function owned(decoder, patterns) {
  return patterns.map((pattern2) => [decoder, pattern2]);
}

// src/detect/description.ts
init_model();

// src/detect/allow-comments.ts
var charactersBefore = 900;
var charactersAfter = 480;
var longestReason = 200;
var allowWords = [
  { tool: "brleaks", pattern: /(?<![\w-])brleaks:allow(?![\w-])/i },
  { tool: "gitleaks", pattern: /(?<![\w-])gitleaks:allow(?![\w-])/i },
  { tool: "betterleaks", pattern: /(?<![\w-])betterleaks:allow(?![\w-])/i },
  { tool: "trufflehog", pattern: /(?<![\w-])trufflehog:ignore(?![\w-])/i },
  { tool: "detect-secrets", pattern: /pragma: ?(?:allow|white)list[ -]secret\b/i },
  { tool: "ggshield", pattern: /(?<![\w-])(?:ggignore|pragma: ?allowlist[ -]secret)(?![\w-])/i }
];
var nextLineWord = {
  tool: "detect-secrets",
  pattern: /pragma: ?(?:allow|white)list nextline secret\b/i
};
function allowCommentsOf(bytes, { reader: reader2, start: start3, end: end2 }, redact2) {
  const from = reader2.align(Math.max(0, start3 - charactersBefore * reader2.unit));
  const to = Math.min(bytes.length, end2 + charactersAfter * reader2.unit);
  const before = reader2.text(from, start3);
  const after = reader2.text(end2, to);
  if (!mayHoldAllowComment(before) && !mayHoldAllowComment(after)) return [];
  const comments = [];
  const add3 = (found) => {
    if (found !== null && !comments.some(({ tool }) => tool === found.tool)) comments.push(found);
  };
  const feed2 = before.lastIndexOf("\n");
  const lineBefore2 = before.slice(feed2 + 1);
  const lineAfter2 = restOfLine(after, to < bytes.length);
  for (const word2 of allowWords) {
    add3(allowCommentIn(lineAfter2, word2, redact2));
    add3(allowCommentIn(lineBefore2, word2, redact2));
  }
  if (feed2 === -1) return comments;
  const above = before.slice(0, feed2);
  const beginning = above.lastIndexOf("\n");
  if (beginning === -1 && from > 0) return comments;
  const line = above.slice(beginning + 1);
  for (const word2 of allowWords) {
    const found = word2.pattern.exec(line);
    if (found !== null && opensComment(line.slice(0, found.index)))
      add3(allowCommentIn(line, word2, redact2));
  }
  add3(allowCommentIn(line, nextLineWord, redact2));
  return comments;
}
function mayHoldAllowComment(text3) {
  return /allow|ignore|whitelist/i.test(text3);
}
function restOfLine(text3, cut) {
  const feed2 = text3.indexOf("\n");
  if (feed2 !== -1) return text3.slice(0, feed2);
  return cut ? text3.replace(/\S*$/, "") : text3;
}
function opensComment(text3) {
  return !/[\p{L}\p{N}]/u.test(text3.replace(/^\s*@?(?:rem|dnl)\b/i, ""));
}
function allowCommentIn(line, { tool, pattern: pattern2 }, redact2) {
  const found = pattern2.exec(line);
  if (found === null) return null;
  return { tool, reason: reasonOf2(redact2(line.slice(found.index + found[0].length))) };
}
function reasonOf2(text3) {
  const inside2 = text3.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? "";
  const words = inside2.replace(/^[\s:=,;(\u2013\u2014-]+/, "").replace(/[\s)"'`,;]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return words.length > longestReason ? `${words.slice(0, longestReason - 1)}…` : words;
}

// src/detect/confidence.ts
var nearCharacters = 480;
var lineCharacters = 64;
var evidence2 = {
  id: { present: -2.9, absent: 1.4 },
  credential: { present: 2.8, absent: -1.1 },
  bearer: 1.6,
  service: 6,
  serviceNear: 4,
  foreign: -5,
  short: -0.5,
  estimatedEnd: -1
};
var high = Math.log2(9);
var medium = 0;
var shortBody = 20;
var wordsByRule = /* @__PURE__ */ new WeakMap();
function confidenceOf(bytes, { match, place }) {
  if (match.tooLong) return "low";
  const bits = evidenceAround(bytes, place, match);
  if (bits >= high && !match.endEstimated) return "high";
  return bits >= medium ? "medium" : "low";
}
function evidenceAround(bytes, { reader: reader2, start: start3, end: end2 }, match) {
  const { rule } = match.compiled;
  const words = wordsOf3(rule);
  const before = reader2.text(reader2.align(Math.max(0, start3 - nearCharacters * reader2.unit)), start3);
  const after = reader2.text(end2, Math.min(bytes.length, end2 + nearCharacters * reader2.unit));
  const lineBefore2 = lastLine(before).slice(-lineCharacters);
  const line = lineBefore2 + firstLine2(after).slice(0, lineCharacters);
  const either = (name, present) => evidence2[name][present ? "present" : "absent"];
  const when = (present, bits) => present ? bits : 0;
  const named3 = words.service.test(line);
  const foreign2 = (words.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match);
  return either("id", words.id.test(lineBefore2)) + either("credential", words.credential.test(lineBefore2)) + when(/\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore2), evidence2.bearer) + when(named3, evidence2.service) + when(!named3 && words.service.test(`${before} ${after}`), evidence2.serviceNear) + when(foreign2, evidence2.foreign) + when(match.body.length < shortBody, evidence2.short) + when(match.endEstimated, evidence2.estimatedEnd);
}
function hasOtherPrefix(rule, { body }) {
  return rule.context.otherPrefixes.some((prefix) => body.startsWith(prefix));
}
function wordsOf3(rule) {
  let words = wordsByRule.get(rule);
  if (words === void 0) {
    const { service, credentialWords, idWords, otherVendors } = rule.context;
    words = {
      // "batch relay" also matches batch-relay, batch_relay and batchRelay, but not batchRelayer.
      service: alternatives(service, (word2) => `${escaped(word2).replaceAll(" ", "[ _-]?")}(?!er)`),
      credential: alternatives(credentialWords, escaped),
      id: new RegExp(
        `(?:^|[^A-Za-z0-9])["']?(?:[\\w-]*_)?(?:${idWords.map(escaped).join("|") || "(?!)"})["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$|[a-z0-9](?:I[dD])["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$`,
        "i"
      ),
      vendor: otherVendors.length === 0 ? null : alternatives(otherVendors, escaped)
    };
    wordsByRule.set(rule, words);
  }
  return words;
}
function alternatives(words, form2) {
  return words.length === 0 ? /(?!)/ : new RegExp(words.map(form2).join("|"), "i");
}
function escaped(word2) {
  return word2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function lastLine(text3) {
  return text3.slice(text3.lastIndexOf("\n") + 1);
}
function firstLine2(text3) {
  const feed2 = text3.indexOf("\n");
  return feed2 === -1 ? text3 : text3.slice(0, feed2);
}

// src/detect/excerpt.ts
init_model();

// src/detect/hidden-text.ts
var hiddenMark = "…";
function shownText(reader2, from, to, hidden2) {
  let text3 = "";
  let at = from;
  for (let i = firstAfter(hidden2, from); i < hidden2.length; i++) {
    const { start: start3, end: end2 } = hidden2[i];
    if (start3 >= to) break;
    if (end2 <= at) continue;
    text3 += reader2.text(at, Math.max(at, start3)) + hiddenMark;
    at = Math.min(end2, to);
  }
  return text3 + reader2.text(at, to);
}
var longestHidden = 8192;
function firstAfter(hidden2, from) {
  let low = 0;
  let high2 = hidden2.length;
  while (low < high2) {
    const middle = low + high2 >> 1;
    if ((hidden2[middle]?.start ?? 0) < from - longestHidden) low = middle + 1;
    else high2 = middle;
  }
  return low;
}
function withoutHidden(text3, look) {
  const bytes = Buffer.from(text3);
  const { hidden: hidden2, finished: finished2 } = look(bytes, { start: 0, end: bytes.length });
  if (!finished2) return hiddenMark;
  if (hidden2.length === 0) return text3;
  return shownText(
    { text: (from, to) => bytes.toString("utf8", from, to) },
    0,
    bytes.length,
    hidden2
  );
}

// src/detect/excerpt.ts
var sideCharacters = 100;
var longestGlued = 24;
function excerptOf(bytes, placed2, rules, hidden2) {
  const { match } = placed2;
  const before = textBefore4(bytes, placed2, rules, hidden2);
  const key = mask(match.prefix.text + match.body, match.prefix.text.length);
  const text3 = before + key + textAfter2(bytes, placed2, rules, hidden2);
  return { text: text3.replace(/\r$/, ""), start: before.length, end: before.length + key.length };
}
function textBefore4(bytes, { match, place }, rules, hidden2) {
  const { reader: reader2, start: start3 } = place;
  const from = lineStart2(bytes, place);
  const first11 = reader2.align(Math.max(0, from - longestBody * reader2.unit));
  const lead = shownText(reader2, first11, from, hidden2);
  const shown2 = shownText(reader2, from, start3, hidden2);
  return maskForms(lead + shown2, rules, { names: true, known: match.body }, lead.length);
}
function textAfter2(bytes, { match, place }, rules, hidden2) {
  const { reader: reader2, end: end2 } = place;
  const to = lineEnd2(bytes, place);
  const last = reader2.align(Math.min(bytes.length, to + longestBody * reader2.unit));
  const shown2 = shownText(reader2, end2, to, hidden2);
  const whole = shown2 + shownText(reader2, to, last, hidden2);
  const glued = gluedTo(match, whole);
  const options = { names: true, known: match.body };
  const masked = maskForms(whole, rules, options, glued, shown2.length);
  return (glued === 0 ? "" : "…") + masked;
}
function gluedTo({ compiled: compiled2, prefix }, after) {
  const { secretSeparator } = compiled2.rule.body;
  const from = after[0] === secretSeparator ? 1 : 0;
  let length2 = from;
  while (compiled2.alphabet[after.charCodeAt(length2)] === 1 && !after.startsWith(prefix.text, length2))
    length2++;
  const text3 = after.slice(from, length2);
  return text3 === "" || text3.length <= longestGlued && isPlainName(text3) ? 0 : length2;
}
function lineStart2(bytes, { reader: reader2, start: start3 }) {
  const limit = Math.max(0, start3 - sideCharacters * reader2.unit);
  const feed2 = lastFeed(bytes, start3, limit, reader2.unit);
  const from = feed2 === -1 ? reader2.align(limit) : feed2 + reader2.unit;
  return from === 0 ? byteOrderMarkLength(bytes, reader2) : from;
}
function byteOrderMarkLength(bytes, { unit: unit3 }) {
  if (unit3 === 1) return bytes[0] === 239 && bytes[1] === 187 ? 3 : 0;
  return ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 255 ? 2 : 0;
}
function lastFeed(bytes, start3, limit, unit3) {
  if (unit3 === 1) {
    const feed2 = bytes.subarray(limit, start3).lastIndexOf(10);
    return feed2 === -1 ? -1 : limit + feed2;
  }
  for (let at = start3 - 2; at >= limit; at -= 2) {
    if (isFeed(bytes, at)) return at;
  }
  return -1;
}
function isFeed(bytes, at) {
  return bytes[at] === 10 && bytes[at + 1] === 0 || bytes[at] === 0 && bytes[at + 1] === 10;
}
function lineEnd2(bytes, { reader: reader2, end: end2 }) {
  const limit = Math.min(bytes.length, end2 + sideCharacters * reader2.unit);
  if (reader2.unit === 1) {
    const feed2 = bytes.subarray(end2, limit).indexOf(10);
    return feed2 === -1 ? Math.min(bytes.length, reader2.align(limit)) : end2 + feed2;
  }
  for (let at = end2; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at;
  return limit;
}

// src/detect/locate.ts
var Locator = class {
  #chunk;
  #reader;
  #offset;
  #line;
  #column;
  constructor(chunk, reader2) {
    this.#chunk = chunk;
    this.#reader = reader2;
    this.#offset = chunk.start.offset === 0 ? byteOrderMarkLength2(chunk, reader2) : reader2.align(0);
    this.#line = chunk.start.line;
    this.#column = chunk.start.column;
  }
  /** @param offset byte offset in the chunk, not before the last one. */
  locate(offset) {
    const { bytes } = this.#chunk;
    for (let feed2 = this.#nextFeed(this.#offset); feed2 !== -1 && feed2 < offset; feed2 = this.#nextFeed(this.#offset)) {
      this.#offset = feed2 + this.#reader.unit;
      this.#line++;
      this.#column = 1;
    }
    if (offset > this.#offset && offset <= bytes.length) {
      this.#column += this.#reader.text(this.#offset, offset).length;
      this.#offset = offset;
    }
    return { line: this.#line, column: this.#column };
  }
  #nextFeed(from) {
    const { bytes } = this.#chunk;
    if (this.#reader.unit === 1) return bytes.indexOf(10, from);
    const high2 = this.#reader.decoded[0] === "utf-16be" ? 0 : 1;
    for (let at = bytes.indexOf(10, from); at !== -1; at = bytes.indexOf(10, at + 1)) {
      const unit3 = high2 === 0 ? at - 1 : at;
      if (unit3 >= from && (unit3 - from) % 2 === 0 && bytes[unit3 + high2] === 0) return unit3;
    }
    return -1;
  }
};
function byteOrderMarkLength2(chunk, reader2) {
  const { bytes } = chunk;
  if (reader2.unit === 1) return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  return marked ? 2 : reader2.align(0);
}

// src/detect/description.ts
var noPosition = { line: null, column: null };
var Description = class {
  #chunk;
  #rules;
  #hidden;
  #locators = /* @__PURE__ */ new Map();
  /** @param hidden text that excerpts must not show. */
  constructor(chunk, rules, hidden2) {
    this.#chunk = chunk;
    this.#rules = rules;
    this.#hidden = hidden2;
  }
  of(match) {
    const { reason } = judge(match.match);
    const position = this.#chunk.hasLines ? this.#positionOf(match.place) : noPosition;
    return reason === null ? this.#candidate(match, position) : this.#rejection(match, reason, position);
  }
  #positionOf({ reader: reader2, start: start3 }) {
    const kind = `${reader2.decoded.join()} ${start3 % reader2.unit}`;
    let locator2 = this.#locators.get(kind);
    if (locator2 === void 0) {
      locator2 = new Locator(this.#chunk, reader2);
      this.#locators.set(kind, locator2);
    }
    return locator2.locate(start3);
  }
  #candidate(placed2, position) {
    const { match, place, decoded: decoded2 } = placed2;
    const { prefix, body, compiled: compiled2, endEstimated } = match;
    const { bytes, hasLines, origin, start: start3 } = this.#chunk;
    const redact2 = (text3) => maskForms(text3, this.#rules, { names: false });
    return {
      kind: "candidate",
      rule: compiled2.rule,
      secret: new Secret(prefix.text + body, prefix.text.length),
      mode: prefix.mode,
      sighting: {
        ...newSighting,
        ...origin,
        offset: start3.offset + place.start,
        ...position,
        ...endOf(placed2, position),
        decoded: decoded2,
        endEstimated,
        confidence: confidenceOf(bytes, placed2),
        excerpt: hasLines ? excerptOf(bytes, placed2, this.#rules, this.#hidden) : null,
        allowComments: hasLines ? allowCommentsOf(bytes, place, redact2) : []
      }
    };
  }
  #rejection({ match }, reason, position) {
    const { prefix, body, compiled: compiled2 } = match;
    const text3 = prefix.text + body;
    const { source, path, inner, object } = this.#chunk.origin;
    return {
      kind: "rejection",
      filtered: {
        ruleId: compiled2.rule.id,
        // The filter may have been wrong: anything that could be a key is masked.
        text: isPlainName(body) ? text3 : mask(text3, prefix.text.length),
        reason,
        source,
        path: fullPath(path, inner),
        ...position,
        object
      }
    };
  }
};
function endOf({ match, decoded: decoded2, place: { reader: reader2, start: start3, end: end2 } }, { line, column }) {
  if (line === null || column === null) return { endLine: line, endColumn: null };
  if (decoded2 === reader2.decoded) {
    return { endLine: line, endColumn: column + match.prefix.text.length + match.body.length };
  }
  const lines2 = reader2.text(start3, end2).split("\n");
  const last = lines2[lines2.length - 1] ?? "";
  const endLine = line + lines2.length - 1;
  return { endLine, endColumn: (lines2.length === 1 ? column : 1) + last.length };
}

// src/detect/placed-match.ts
function placed(match) {
  return { match, decoded: match.decoded, place: match, accepted: judge(match).reason === null };
}

// src/detect/detect.ts
var defaultDecodeDepth = 5;
function createDetector(rules, { decodeDepth, tables = null } = { decodeDepth: defaultDecodeDepth }) {
  const compiled2 = rules.map(compileRule);
  const plan = planDecoding(compiled2, { decode: decodeDepth > 0, tables });
  const look = (bytes, span) => matchesInDecoded(bytes, span, compiled2, plan, decodeDepth);
  return {
    needles: plan.needles,
    *detect(chunk) {
      if (!plan.searcher.holds(chunk.bytes)) return;
      const through = look(chunk.bytes, chunk.owned);
      yield* detections(chunk, compiled2, through);
      if (!through.finished) yield tooMuchWork(chunk.origin);
    },
    redact: (text3) => maskForms(withoutHidden(text3, look), compiled2, { names: false })
  };
}
function* detections(chunk, rules, { matches, hidden: hidden2 }) {
  const { bytes, owned: owned2 } = chunk;
  const byStart = new Map(matches.map((match) => [match.place.start, match]));
  for (const rule of rules) {
    for (const view of views) {
      const description2 = new Description(chunk, rules, hidden2);
      for (const match of matchesIn(bytes, owned2.start, owned2.end, rule, view)) {
        const plain3 = description2.of(placed(match));
        const decoded2 = byStart.get(match.start);
        if (decoded2?.accepted) continue;
        if (plain3.kind === "candidate") byStart.delete(match.start);
        yield plain3;
      }
    }
  }
  const description = new Description(chunk, rules, hidden2);
  for (const match of byStart.values()) yield description.of(match);
}
function tooMuchWork(origin) {
  return {
    kind: "problem",
    what: originText(origin),
    reason: { code: "decode-work" }
  };
}

// src/detect/recognise.ts
init_model();
function recogniseKey(text3, rules) {
  const found = rules.flatMap((rule) => recogniseBy(rule, text3) ?? []);
  return found.find(({ rule }) => rule.verification !== void 0) ?? found[0] ?? null;
}
function recogniseBy(rule, text3) {
  const { pattern: pattern2, minLength } = rule.body;
  const form2 = formOf2(rule);
  for (const prefix of rule.prefixes) {
    if (!text3.startsWith(prefix.text)) continue;
    const body = text3.slice(prefix.text.length);
    if (body.length < minLength || body.length > longestBody || !form2.test(body)) continue;
    if (pattern2 !== void 0 && !new RegExp(`^(?:${pattern2})$`).test(body)) continue;
    return { rule, secret: new Secret(text3, prefix.text.length), mode: prefix.mode };
  }
  return null;
}
function formOf2({ body: { alphabet: alphabet4, secretSeparator } }) {
  const half = secretSeparator === void 0 ? "" : `(?:\\${secretSeparator}[${alphabet4}]+)?`;
  return new RegExp(`^[${alphabet4}]+${half}$`);
}

// src/scan/check-keys.ts
init_model();

// src/scan/collect.ts
init_model();

// src/scan/innermost.ts
function innermost(sightings) {
  const depths = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const { inner, formats: formats2 } = sighting;
    if (formats2 === void 0) continue;
    for (const level of levelsOf2(inner)) {
      const place = placeOf4(sighting, level);
      depths.set(place, Math.max(depths.get(place) ?? 0, formats2.length));
    }
  }
  if (depths.size === 0) return [...sightings];
  return sightings.filter((sighting) => {
    const { inner, formats: formats2 = [] } = sighting;
    return (depths.get(placeOf4(sighting, inner ?? "")) ?? 0) <= formats2.length;
  });
}
function levelsOf2(inner) {
  if (inner === void 0) return [""];
  const names2 = inner.split("!");
  return ["", ...names2.map((_, index) => names2.slice(0, index + 1).join("!"))];
}
function placeOf4({ path, object }, inner) {
  return `${path ?? ""}\0${object ?? ""}\0${inner}`;
}

// src/scan/collect.ts
var sightingsPerKey = 1e3;
var mostFiltered = 1e4;
var rank = { low: 0, medium: 1, high: 2 };
var Collection = class {
  #keys = /* @__PURE__ */ new Map();
  #reasons = /* @__PURE__ */ new Map();
  #filtered = [];
  #keepFiltered;
  constructor(options) {
    this.#keepFiltered = options.keepFiltered;
  }
  add(detection) {
    if (detection.kind === "candidate") this.#addCandidate(detection);
    else this.#countFiltered(detection.filtered);
  }
  /** Drops keys below a confidence and counts them as filtered. */
  dropBelow(minimum) {
    for (const [fingerprint, key] of this.#keys) {
      if (rank[key.confidence] >= rank[minimum]) continue;
      this.#keys.delete(fingerprint);
      const [first11] = key.sightings;
      this.#countFiltered({
        ruleId: key.rule.id,
        text: key.secret.toString(),
        reason: "below --min-confidence",
        source: first11?.source ?? "file",
        path: fullPath(first11?.path ?? null, first11?.inner),
        line: first11?.line ?? null,
        column: first11?.column ?? null,
        object: first11?.object ?? null
      });
    }
  }
  /** The keys, each with its sightings in order and without doubles. */
  keys() {
    for (const key of this.#keys.values()) {
      tidy(key);
      key.sightings = key.sightings.filter(({ leftOut: leftOut2 }) => leftOut2 !== true);
    }
    return [...this.#keys.values()].filter(({ sightings }) => sightings.length > 0);
  }
  filtered() {
    const count3 = [...this.#reasons.values()].reduce((sum2, count4) => sum2 + count4, 0);
    return {
      count: count3,
      byReason: Object.fromEntries([...this.#reasons].sort(([a], [b]) => a < b ? -1 : 1)),
      list: this.#filtered.sort(compareFiltered)
    };
  }
  #addCandidate({ rule, secret, mode, sighting }) {
    const fingerprint = secret.fingerprint(rule.id);
    let key = this.#keys.get(fingerprint);
    if (key === void 0) {
      const { confidence } = sighting;
      const counters = { endEstimated: true, sightings: [], omitted: 0 };
      key = { fingerprint, rule, secret, mode, confidence, ...counters };
      this.#keys.set(fingerprint, key);
    }
    if (rank[sighting.confidence] > rank[key.confidence]) key.confidence = sighting.confidence;
    key.endEstimated &&= sighting.endEstimated;
    key.sightings.push(sighting);
    if (key.sightings.length >= 2 * sightingsPerKey) tidy(key);
  }
  #countFiltered(filtered) {
    this.#reasons.set(filtered.reason, (this.#reasons.get(filtered.reason) ?? 0) + 1);
    if (this.#keepFiltered && this.#filtered.length < mostFiltered) {
      this.#filtered.push(filtered);
    }
  }
};
function tidy(key) {
  key.sightings.sort((a, b) => compareSightings(a, b) || a.offset - b.offset);
  const distinct = key.sightings.filter((sighting, index) => {
    const before = key.sightings[index - 1];
    return before === void 0 || before.offset !== sighting.offset || compareSightings(before, sighting) !== 0;
  });
  const kept = innermost(distinct);
  key.omitted += Math.max(0, kept.length - sightingsPerKey);
  key.sightings = kept.slice(0, sightingsPerKey);
}
function compareSightings(a, b) {
  return sourceRank(a) - sourceRank(b) || compareNullable(a.path, b.path) || compareNullable(a.inner ?? null, b.inner ?? null) || compareNullable(a.ref ?? null, b.ref ?? null) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareNullable(a.date, b.date) || compareNullable(a.object, b.object) || compareNullable(a.source, b.source) || compareNullable(chainOf(a), chainOf(b));
}
function chainOf({ formats: formats2 = [], decoded: decoded2 }) {
  return [...formats2, ...decoded2].join();
}
function sourceRank(sighting) {
  return sighting.object === null && sighting.ref === void 0 ? 0 : 1;
}
function compareNullable(a, b) {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
function compareFiltered(a, b) {
  return compareNullable(a.path, b.path) || compareNullable(a.object, b.object) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// src/scan/findings.ts
init_model();

// src/scan/redact.ts
function redactGlued(detect, rules) {
  const prefixes = rules.flatMap((rule) => rule.prefixes.map(({ text: text3 }) => text3));
  const escaped2 = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const beginning = new RegExp(`(?=${escaped2.join("|")})`, "g");
  return (text3) => {
    const [before = "", ...pieces2] = detect(text3).split(beginning);
    return [detect(before), ...pieces2.map(detect)].join("");
  };
}
function createRedact(detect, mask3) {
  return (text3) => mask3(detect(text3));
}
function redactSighting(sighting, redact2, mask3) {
  const { path, rawPath, shown: shown2, container, author, ref, excerpt } = sighting;
  return {
    ...sighting,
    path: path === null ? null : redact2(path),
    rawPath: rawPath && redact2(rawPath),
    shown: shown2 && redact2(shown2),
    container: container && redact2(container),
    author: author === null ? null : redact2(author),
    ref: ref && redact2(ref),
    excerpt: excerpt === null ? null : maskAround(excerpt, mask3)
  };
}
function maskAround({ text: text3, start: start3, end: end2 }, mask3) {
  const before = mask3(text3.slice(0, start3));
  const key = text3.slice(start3, end2);
  return {
    text: before + key + mask3(text3.slice(end2)),
    start: before.length,
    end: before.length + key.length
  };
}
function redactHistory(history, redact2) {
  const { firstAuthor, refs } = history;
  return {
    ...history,
    firstAuthor: firstAuthor === null ? null : redact2(firstAuthor),
    refs: refs.map(redact2)
  };
}
function redactVerification(verification, redact2) {
  const { requestId, reason } = verification;
  return {
    ...verification,
    requestId: requestId === null ? null : redact2(requestId),
    reason: reason === null ? null : redact2(reason)
  };
}
function redactFiltered(filtered, redact2) {
  const { text: text3, path } = filtered;
  return { ...filtered, text: redact2(text3), path: path === null ? null : redact2(path) };
}
function redactCoverage(coverage, redact2) {
  return {
    ...coverage,
    skipped: coverage.skipped.map((entry) => ({
      ...entry,
      path: entry.path === null ? null : redact2(entry.path),
      names: entry.names.map(redact2)
    })),
    failed: coverage.failed.map((entry) => redactFailed(entry, redact2))
  };
}
function redactFailed(failed, redact2) {
  const { what, reason } = failed;
  const { detail } = reason;
  return {
    ...failed,
    what: redact2(what),
    reason: detail === void 0 ? reason : { ...reason, detail: redact2(detail) }
  };
}
function redactFacts(facts, redact2) {
  return {
    ...facts,
    remoteUrl: facts.remoteUrl === null ? null : redact2(facts.remoteUrl),
    branch: facts.branch === null ? null : redact2(facts.branch)
  };
}
function redactConfiguration(configuration, redact2) {
  const text3 = (value) => {
    if (typeof value === "string") return redact2(value);
    return typeof value === "object" ? value.map(redact2) : value;
  };
  return {
    files: configuration.files.map((file) => ({ ...file, path: redact2(file.path) })),
    settings: configuration.settings.map((setting) => ({
      ...setting,
      value: text3(setting.value),
      origin: redactOrigin(setting.origin, redact2)
    }))
  };
}
function redactOrigin(origin, redact2) {
  return origin.kind === "file" ? { ...origin, path: redact2(origin.path) } : origin;
}
function redactStale({ state, entry }, redact2) {
  const text3 = (value) => value === null ? null : redact2(value);
  return {
    state,
    entry: {
      ...entry,
      file: redact2(entry.file),
      pattern: text3(entry.pattern),
      redacted: text3(entry.redacted),
      reason: text3(entry.reason)
    }
  };
}

// src/scan/findings.ts
function findingOf(key, { histories, verdicts, redact: redact2, mask: mask3 }) {
  const { fingerprint, rule, secret, mode, confidence } = key;
  const [first11, ...others] = key.sightings.map(
    (sighting) => redactSighting(withFullPath(sighting), redact2, mask3)
  );
  if (first11 === void 0) return null;
  const history = histories.get(fingerprint);
  return {
    fingerprint,
    rule,
    secret,
    mode,
    confidence,
    verification: redactVerification(verdicts.get(fingerprint) ?? notChecked, redact2),
    exposure: history === void 0 ? null : redactHistory(history, redact2),
    suppressed: null,
    sightings: [first11, ...others],
    sightingsOmitted: key.omitted
  };
}
function withFullPath({ inner, formats: formats2, leftOut: _, ...sighting }) {
  if (formats2 === void 0) return sighting;
  const { path, shown: shown2, decoded: decoded2 } = sighting;
  return {
    ...sighting,
    path: fullPath(path, inner),
    shown: shown2 === void 0 ? void 0 : fullPath(shown2, inner),
    decoded: [...formats2, ...decoded2],
    container: path
  };
}
function compareFindings(a, b) {
  return severityOrder[severityOf(a)] - severityOrder[severityOf(b)] || compareSightings(a.sightings[0], b.sightings[0]) || (a.fingerprint < b.fingerprint ? -1 : 1);
}

// src/scan/ledger.ts
init_model();
var namedProblems = 1e3;
var pathsInReason = 5;
var Ledger = class {
  #files = 0;
  #entries = 0;
  #objects = 0;
  #commits = 0;
  #refs = 0;
  #bytes = 0;
  #skipped = /* @__PURE__ */ new Map();
  #failed = /* @__PURE__ */ new Map();
  #unnamed = 0;
  #bug = null;
  record(item) {
    if (item.kind === "problem") this.#fail(item);
    else if (item.outcome === "skipped") this.#skip(item);
    else this.#read(item);
  }
  /** Records an error that ended a step of the scan. */
  recordFault(what, error) {
    this.record({ kind: "problem", what, reason: errorReason(error), isBug: error.isBug });
  }
  /** False once anything could not be read. */
  get isComplete() {
    return this.#failed.size === 0;
  }
  /** Message of the first error that is a bug in brleaks; null for none. */
  get bug() {
    return this.#bug;
  }
  /** Running totals for a progress line. */
  get progress() {
    return { files: this.#files, objects: this.#objects, bytes: this.#bytes };
  }
  /** The coverage so far. */
  close() {
    const failed = [...this.#failed.values()];
    if (this.#unnamed > 0) {
      failed.push({ what: `${this.#unnamed} more`, reason: { code: "not-named" } });
    }
    return {
      files: this.#files,
      entries: this.#entries,
      objects: this.#objects,
      commits: this.#commits,
      refs: this.#refs,
      bytes: this.#bytes,
      skipped: [...this.#skipped.values()].sort(
        (a, b) => compare(a.path ?? "", b.path ?? "") || compare(a.code, b.code)
      ),
      failed: failed.sort(
        (a, b) => compare(a.what, b.what) || compare(keyOf(a.reason), keyOf(b.reason))
      )
    };
  }
  #read(tally) {
    this.#bytes += tally.bytes;
    if (tally.unit === "file") this.#files += tally.count;
    else if (tally.unit === "entry") this.#entries += tally.count;
    else if (tally.unit === "ref") this.#refs += tally.count;
    else {
      this.#objects += tally.count;
      if (tally.unit === "commit") this.#commits += tally.count;
    }
  }
  #skip({ code, count: count3, path, names: names2 = [] }) {
    const key = `${code}\0${path ?? ""}`;
    const row = this.#skipped.get(key) ?? {
      code,
      path: path ?? null,
      count: 0,
      names: [],
      unnamed: 0
    };
    this.#skipped.set(key, row);
    row.count += count3;
    for (const name of names2) {
      if (row.names.length < pathsInReason) row.names.push(name);
      else row.unnamed++;
    }
  }
  #fail({ what, reason, line, isBug }) {
    if (isBug) this.#bug ??= reason.detail ?? reason.code;
    const key = `${what}\0${keyOf(reason)}`;
    if (this.#failed.has(key)) return;
    if (this.#failed.size >= namedProblems) this.#unnamed++;
    else this.#failed.set(key, line === void 0 ? { what, reason } : { what, reason, line });
  }
};
function keyOf({ code, detail = "" }) {
  return `${code}\0${detail}`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/lines.ts
async function* linesOf3(input, longest) {
  let parts5 = [];
  let bytes = 0;
  let number5 = 1;
  const add3 = (part) => {
    bytes += part.length;
    if (bytes > longest) parts5 = [];
    else if (part.length > 0) parts5.push(part.slice());
  };
  const take = () => {
    const text3 = bytes > longest ? null : Buffer.concat(parts5).toString("utf8");
    parts5 = [];
    bytes = 0;
    return { number: number5++, text: text3 };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let feed2 = chunk.indexOf(10); feed2 !== -1; feed2 = chunk.indexOf(10, from)) {
      add3(chunk.subarray(from, feed2));
      yield take();
      from = feed2 + 1;
    }
    add3(chunk.subarray(from));
  }
  if (bytes > 0) yield take();
}

// src/scan/verify.ts
async function verifyKeys(keys, request, onProgress) {
  const { verify: plan, signal } = request;
  if (plan === null || keys.length === 0) return { verdicts: /* @__PURE__ */ new Map(), notices: [] };
  const { verify: verify4 } = await Promise.resolve().then(() => (init_verify2(), verify_exports));
  const { verdicts, notices } = await verify4(keys, plan, { signal, onProgress });
  const careful = keys.map((key) => [key.fingerprint, carefulVerdict(key, verdicts)]);
  return {
    verdicts: new Map(careful.flatMap(([id, verdict3]) => verdict3 ? [[id, verdict3]] : [])),
    notices
  };
}
function carefulVerdict({ fingerprint, endEstimated }, verdicts) {
  const verdict3 = verdicts.get(fingerprint);
  if (verdict3?.status !== "invalid" || !endEstimated) return verdict3;
  const reason = "the service does not know it, but the end of the key is only estimated";
  return { ...verdict3, status: "unknown", reason };
}

// src/scan/check-keys.ts
var longestLine6 = 4096;
async function checkKeys(request) {
  const started = /* @__PURE__ */ new Date();
  const collection = new Collection({ keepFiltered: false });
  const ledger = new Ledger();
  await readKeys(request, collection, ledger);
  const keys = collection.keys();
  const { verdicts, notices } = await verifyKeys(keys, request, (done) => {
    const { files, objects, bytes } = ledger.progress;
    const state = { files, objects, bytes, totalObjects: null, phase: "verifying" };
    request.onProgress?.({ ...state, keys: { done, total: keys.length } });
  });
  const detector = createDetector(request.rules);
  const mask3 = Secret.masker(keys.map((key) => key.secret));
  const redact2 = createRedact((text3) => detector.redact(text3), mask3);
  const coverage = redactCoverage(ledger.close(), redact2);
  const interrupted2 = request.signal.aborted;
  return {
    tool: { name: "brleaks", version: request.version },
    kind: "verification",
    command: "verify",
    target: "standard input",
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: coverage.failed.length === 0 && !interrupted2,
    interrupted: interrupted2,
    coverage,
    bug: null,
    findings: keys.flatMap(
      (key) => findingOf(key, { histories: /* @__PURE__ */ new Map(), verdicts, redact: redact2, mask: redact2 }) ?? []
    ).sort(compareFindings),
    filtered: collection.filtered(),
    notices: notices.map(redact2),
    repository: null,
    configuration: redactConfiguration(request.configuration, redact2),
    stale: [],
    rules: request.rules
  };
}
async function readKeys(request, collection, ledger) {
  let lines2 = 0;
  try {
    for await (const line of linesOf3(request.input, longestLine6)) {
      if (request.signal.aborted) break;
      if (line.text?.trim() === "") continue;
      lines2++;
      readLine2(line, request.rules, collection, ledger);
    }
  } catch (error) {
    if (request.signal.aborted) return;
    const code = error.code ?? "an error";
    const reason = { code: "unreadable", detail: code };
    ledger.record({ kind: "problem", what: "standard input", reason });
    return;
  }
  if (lines2 > 0 || request.signal.aborted) return;
  throw new BrleaksError(
    "usage",
    "no keys on standard input; pass one per line, for example: brleaks verify < keys.txt"
  );
}
function readLine2(line, rules, collection, ledger) {
  const text3 = line.text?.trim() ?? "";
  const key = recogniseKey(text3, rules);
  if (key === null) {
    const { number: number6 } = line;
    const reason = { code: "not-a-key" };
    ledger.record({ kind: "problem", what: `line ${number6}`, reason, line: number6 });
    return;
  }
  const column = (line.text ?? "").indexOf(text3) + 1;
  const { number: number5 } = line;
  collection.add({
    kind: "candidate",
    ...key,
    sighting: {
      ...newSighting,
      source: "stdin",
      path: null,
      object: null,
      offset: number5,
      line: number5,
      column,
      endLine: number5,
      endColumn: column + text3.length,
      decoded: [],
      endEstimated: false,
      confidence: "high",
      excerpt: null,
      allowComments: []
    }
  });
  ledger.record({ kind: "tally", outcome: "read", unit: "file", count: 0, bytes: text3.length });
}

// src/scan/root.ts
import { statSync as statSync14 } from "node:fs";
import { dirname as dirname4, resolve as resolve10 } from "node:path";
function rootOf(paths, cwd) {
  const roots = new Set(paths.map((path) => rootOfPath(resolve10(cwd, path))));
  const [root = null] = roots;
  return roots.size === 1 ? root : null;
}
function rootOfPath(path) {
  const stat = statSync14(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  const folder = stat.isDirectory() ? realFolder(path) : dirname4(path);
  const found = findRoot(folder);
  return found === void 0 ? folder : found;
}

// src/scan/scan.ts
init_model();

// src/scan/built-tables.ts
var builtTables = () => ({ "reach": 91, "prefixes": '[["br_test_","br_"]]', "words": "newAAAAAAACLAAAA1gQAAG5KAAABAAACSmYAAAAAAAFKeQAAAgAAAXlYAACAAAACY2wAAAQAAAJsKwAAAAAABGwtAAAAAAAEbC8AAAAAAARsOAAAAAAABGw5AAAAAAAEbF8AAAAAAARWbQAACAAAUm0wAABAAAAISloAABAAAAFaRgAAgAAAEEhFAAAgAADARVgAAIAAACBFNAAAQAAAIDRTAABAAABAWVQAAIAAAABUUwAAQAAAgE9KAAAQAAAISlAAAAAAABE2MgAAoAAAADI3AAAAAAAgMgkAAAAAAIAyCgAAAAAAgDINAAAAAACAMiAAAAAAAMAyIgAAAAAAgDImAAAAAACAMicAAAAAAIAyKAAAAAAAgDIpAAAAAACAMisAAAAAAIAyLAAAAAAAgDIuAAAAAACAMjoAAAAAAIAyOwAAAAAA4DJBAAAAAACAMkIAAAAAAIAyQwAAAAAAgDJFAAAAAACAMkgAAAAAAIAyUgAACAAAgDJUAAAAAACAMlkAAAAAAIAyWwAAAAAAgDJcAAAAAACAMl0AAAAAAIAyXwAAAAAAwDJhAAAAAACAMmIAAAAAAIAyYwAAAAAAgDJlAAAAAACAMmgAAAAAAIAycgAAAAAAwDJ0AAAAAACAMnkAAAAAAIAyfAAAAAAAgDItAAAAAACAMjAAAAAAAII3MgAAQgAAEDI1AAAAAABCMjYAAAAAAGBGNwAAEAAAgGY3AAAQAAAAMTEAACAAAAAxNAAAAAAAIAEAAABMBAAAAgAAAitBAAAIAAAAQUYAAAAAAIglNQAAAQAAADVGAAAIAAABNWYAAAgAAAElMgAAAgAAADA1AAABAAAAYiUAABAAAAAlQwAAAAAAECVEAAAAAAAQJUUAAAAAABAlRgAAAAAAECVjAAAAAAAQJWQAAAAAABAlZQAAAAAAECVmAAAAAAAQciUAABAAAAglMQAAAAAAEDQyAABAAAAAMn0AAAAAAMB4NQAAAQAAADEzAAAgAAAAMzcAAAAAACBGfQAAAAAACGZ9AAAAAAAIXHUAAAIAAAB1MAAAAAAAAnUyAAAAAAACdUYAAAAAAAJ1ZgAAAAAAAnJcAAABAAAIXFwAAAAAAAFcXwAAAAAAAVx0AAAAAAABe1wAAAEAAAI5OAAAIAAAADg7AAAAAAAgOyYAADAAAAByJgAAMAAACCYjAAAAAAAgJmwAAAQAACAmVQAAAAAAICY7AAAAAAAQJmEAAAAAABAmbQAAAAAAECZwAAAAAAAQO3IAACgAAAByPQAAAAAACHJfAAAAAAAocuIAAAAAAAhy7wAAAAAACGJyAAAMAAAAPTUAAAEAAABiPQAARAAAAD0KAAAAAAAEPQ0AAAAAAAQ9XAAAAAAABD1DAAAAAABAPUQAAAAAAEA9RQAAAAAAQD1GAAAAAABAPWMAAAAAAEA9ZAAAAAAAQD1lAAAAAABAPWYAAAAAAEBi4QAACAAAAGLiAAAIAAAAYu8AAAgAAADhgAAAAAAACOGBAAAAAAAI4aAAAAAAAAjhuAAAAAAACOG7AAAAAAAI4oAAAAIAAAjigQAAAAAACOKgAAAAAAAI4rgAAAAAAAjiuwAAAAAACO+AAAAAAAAI74EAAAAAAAjvoAAAAAAACO+4AAAAAAAI77sAAAAAAAhiwgAACAAAAGLNAAAIAAAAYtgAAAgAAADCjwAAAAAACMKcAAAAAAAIwq0AAAAAAAjNjwAAAAAACM2cAAAAAAAIza0AAAAAAAjYjwAAAAAACNicAAAAAAAI2K0AAAAAAAhi8wAACAAAAPOgAAAAAAAIcuEAAAAAAAhywgAAAAAACHLNAAAAAAAIctgAAAAAAAhy8wAAAAAACO+9AAACAAAAvYIAAAAAAAK9kgAAAAAAAu+8AAACAAAAvL8AAAAAAAKAvwAAAAAAAmIbAABAAAAAGygAAAAAAEAbWwAAAAAAQBtdAAAAAABAchsAAAAAAAhyXgAAAAAACDAzAAAgAAAAMzMAAAAAACByWwAAAAAACF8IAAAFAAAAYggAAAQAAAAIXwAAAAAABQhiAAAAAAAEcggAAAEAAAAIcgAAAAAAAT5yAAAoAAAAcjwAAAAAAAh1OQAAAAAAAic1AAABAAAAfXsAAAIAAAAicgAACAAAACdyAAAIAAAAYHIAAAgAAAByIgAAAAAACHInAAAAAAAIcmAAAAAAAAhiIgAAAgAAAGInAAACAAAAYmAAAAYAAAAiKQAAAAAAAiJ9AAAAAAACJykAAAAAAAInfQAAAAAAAmApAAAAAAACYH0AAAAAAAIpcgAACAAAAH1yAAAIAAAAciMAAAAAAAhyJAAAAAAACHJ7AAAAAAAIYlwAAAQAAABiXgAABAAAAFwKAAAAAAAEXgoAAAAAAARgCgAAAAAABFwNAAAAAAAEXg0AAAAAAARgDQAAAAAABApyAAAIAAAACXIAACAAAAAgcgAAIAAAACNyAAAgAAAAKnIAACAAAAArcgAAIAAAAC1yAAAgAAAAL3IAACAAAAB8cgAAIAAAAHIKAAAAAAAEcg0AAAAAAARyIAAAAAAAIAlKAAABAAAACkoAAAEAAAANSgAAAQAAACBKAAABAAAAIkoAAAEAAAAjSgAAAQAAACZKAAABAAAAJ0oAAAEAAAAqSgAAAQAAACtKAAABAAAALEoAAAEAAAAtSgAAAQAAAC5KAAABAAAAL0oAAAEAAAA9SgAAAQAAAD5KAAABAAAAXEoAAAEAAABgSgAAAQAAAFluAAACAAAAblwAAAAAAAJYKwAAAAAAgFgtAAAAAACAWC8AAAAAAIBYMAAAAAAAgFgxAAAAAACAWDIAAAAAAIBYMwAAAAAAgFg0AAAAAACAWDUAAAAAAIBYNgAAAAAAgFg3AAAAAACAWDgAAAAAAIBYOQAAAAAAgFhfAAAAAACAWHcAAAAAAIBYeAAAAAAAgFh5AAAAAACAWHoAAAAAAIAySgAAAQAAAEdKAAABAAAAV0oAAAEAAABtSgAAQQAAAAlsAAAEAAAACmwAAAQAAAANbAAABAAAACBsAAAEAAAAImwAAAQAAAAjbAAABAAAACdsAAAEAAAAKmwAAAQAAAArbAAABAAAACxsAAAEAAAALWwAAAQAAAAubAAABAAAAC9sAAAEAAAAPWwAAAQAAAA+bAAABAAAAFxsAAAEAAAAYGwAAAQAAABpYwAAAgAAAGNcAAAAAAACMHcAABAAAEB3ZAAAAAAAEEY2AAAAAACATUoAAAEAAABYWQAAAAAAgFhaAAAAAACAUkgAAEAAAABTNwAAAAAAQEdFAAAgAAAAV0UAACAAAABTTAAAgAAAQEw0AAAAAACATDUAAAAAAIBMNgAAAAAAgEw3AAAAAACAQ08AAAgAAABPXAAAAAAACHlBAACAAAAAZ0IAAAEAAABCeQAAAAAAAUJmAAAAAAABSUEAAIAAAABBYwAAAAAAgEFYAACAAACAQUgAAIAAAABISQAAAAAAgDVLAAAIAAAAS1oAAAAAAAh1UwAAEAAAAFNtAAAAAAAQWmIAAAIAAABiawAAAAAAAjVXAABAAAAAV0MAAAAAAEFXRAAAAAAAQVdGAAAAAABBV0gAAAAAAEAxSwAAEAAAAEpLAAAQAAAAZEsAABAAAABLZQAAAAAAEGxZAAAQAAAAWUsAAAAAABBZTAAAAAAAEFlNAAAAAAAQWU4AAAAAABBZTwAAAAAAEFlYAAAAAAAQWWQAAAAAABBZZQAAAAAAEGxqAAAQAAAAamIAAAAAABBwWQAAEAAAAFkyAAAAAAAQYVcAAAEAAABXTgAAAAAAAVRVAABAAACAVXAAAAAAAEBLVwAAAAAAEHBHAAAQAAAAR04AAAAAABBKSQAAAgAAAElSAAAAAAACVlkAABAAAABZVwAAAAAAEEZXAAABAAAAMFUAACAAAABVegAAAAAAIEZOAAAYAAAATkYAAAAAAAhIUgAACAAAAFhSAAAIAAAAUlQAAAAAAAhVMAAAQAAAAFpWAAACAAAAVkYAAAgAAAJWUgAACAAAAE5QAAAIAAAAUFMAAAAAAAhwUQAAEAAAAFFNAAAAAAAQUU4AAAAAABBRVQAAQAAAEFFWAAAAAAAQUVcAAAAAABA5SwAAEAAAAEtVAAAAAAAQTWoAAJAAAIhqVgAAAAAAEE56AAAIAAAAekkAAAAAAAgyTQAAiAAAAERCAAABAAAAQjQAAAAAAAFOagAAGAAAAGpJAAAAAAAITUgAAIAAAABIZwAAAAAAgERZAAABAAAAWXkAAAAAAAFUWQAAAQAAAGpZAAABAAAAelkAAAEAAABNaQAAAAAAgE1UAACAAAAAVEUAAAAAAIA0TAAAQAAAAExEAAAAAADAVFEAAAAAAIBJRAAAgAAAAERFAAAAAACAQUEAAIAAAABVWQAAAAAAQHRCAAABAAAAQlIAAAAAAAFVMQAAIAAAADFSAAAIAAAgMVoAAAgAACBsTgAAEAAAAE5VAAAAAAAQTlcAAAEAABBKVAAAgAAAQFRWAABAAACAWEgAAMAAAABIVQAAAAAASE1EAACAAAAAREEAAAAAAIB3TgAAEAAAADROAAAQAAAARFYAAEAAAABWRwAAAAAAQGNYAACAAAAAVTcAAAAAAEBJegAAAgAAAHprAAAAAAAKTTUAAAEAAAA1TgAACAAAAVJqAAAAAAAIWmoAAAAAAAhjagAAgAAAAGowAAAAAACAOU4AABAAAABjaQAAAAAAAmNtAAAAAAACbkkAAAAAAAJVRgAAQAAAAEZHAAAQAADAbEIAAAEAAABVWgAAQAAAQEJZAAAAAAABSlEAABAAAEBGagAAAAAAQEJXAAAAAAABRlkAAAAAAEAxUwAAEAAAAFMxAAAAAAAQWE4AABAAAABYVgAAQAAAAFZ6AAAAAABAMVUAACAAAABVMgAAQAAAImRWAAAQAAAAVk4AABAAABBIVgAACAAAAFZUAAAAAAAIM0IAAAEAAABCdAAAAAAAAWFZAAABAAAAWW0AAAAAAAFKcgAAAAAAAU5WAAAAAAAQVlgAAAAAAEAxVgAACAAAAFYwAAAAAAAIVloAAAAAAAIyVgAACAAAAFZXAAAAAAAIbFYAABAAAAB4WgAACAAAAFpTAAAAAAAIWlQAAAAAAAhaVwAAAAAACFpaAAAAAAAITnUAAAAAABBKRAAAAAAAQUpFAAAAAABQSkcAAAAAAEBiRwAAEAAAAEdwAAAAAAAQeHEAAAgAAABxWQAAAQAACFdUAACAAAAAVEoAAEEAAIBjRgAAgAAAAEZrAAAAAACAQloAABAAAABaTQAAAAAAEDV6AAAAAAABWVYAABAAAABWZAAAAAAAEEZYAAAIAAAAWFQAAAAAAAhxVgAAAgAAAFZrAAAAAAACNXEAAAgAAABxUwAAAAAACHpUAACAAAAAVFcAAAAAAIBKTQAAgAAAAE1WAAAAAACAVTUAAAEAAAA1NgAAAAAAATZXAAABAAAARVcAAAEAAABVVwAAQQAAAHFXAAABAAAAV1gAAAAAAAFESgAAAQAAAHpKAAABAAAASk4AAAAAAAE1VgAAAAAAATVYAAAAAAABWTMAAAAAAAEyWgAACAAAAE9UAACAAAAAVFoAAEAAAIBOVAAAAAAACFl6AAAAAAABTXoAAAAAAIBZNQAAAAAAAWpNAAAAAAAQNFEAABAAAABRQQAAAAAAEEVBAAAAAAAgWEUAAAAAAAhXNAAAQAAAAFNLAAAQAAAAS00AAAAAABBKSgAAEQAAEUpGAAAIAAAARkgAAAAAAAg2SwAACAAAAEtZAAAAAAAIWkwAAAAAAEBLUAAACAAAAFBGAAAAAAAISjQAAAAAAAFXRwAAEAAAQFNZAAABAAAAMkwAAIAAAABXWQAAEAAAAEpWAAACAAAAV1MAAAAAAEBJWQAAAQAAAExKAAABAAAAVkoAABAAAABaSgAAEAAAAENGAAAIAAAARkwAAAAAAAhJVgAAAgAAAFZNAAAAAAACVlEAABAAAABLSgAAEAAAAFpYAAAAAABAVUsAABAAAABLTgAAAAAAEFJKAABAAAAASVUAAAIAAABKVQAAAAAAQEtGAABAAAAAQlUAAEAAAABVNgAAAAAAQDJLAAAIAAAAS0sAAAAAAAhQSgAAAQAAAEZGAAAAAAAITkgAAAgAAABHWQAAAQAAAFlaAAAAAAABTloAAAgAAABSWAAAQAAAAFhHAAAAAABANFoAABAAAABaRAAAAAAAEEdJAAAAAAAQNTkAAEAAAAE5NgAAAAAAQDc5AABAAAAAOTUAAAAAAEA2OQAAQAAAADQ2AABAAAAANjMAACAAAEA0OAAAIAAAADg0AAAAAAAgNTMAACAAAAA0MwAAIAAAADM0AAAAAAAgMzYAAEAAACAzNQAAAQAAIDgzAAAgAAAAOTMAACAAAAA1NAAAAAAAATU1AAABAAAAMjQAAAAAACA3MwAAIAAAADk3AAAAAABAAEoAAAIAAABKAAAAAAAAAgBjAAACAAAAYwAAAAAAAAIAWAAAAgAAAFgAAAAAAAACAEUAAAIAAABFAAAAAAAAAgBZAAACAAAAWQAAAAAAAAIANwAAEAAAADcAAAAAAAAQYgAAAEAAAAAAcgAAAAAAQAASAAAIAAAAAgAAAAAlAAAADQAAAgAAAAEAAAAABQAAEgAAAAEAAAAAJQAAAQAAAAIAAAAADQAAACUAAAEAAAADAAAAAAMAAAAFAAAADQAAAQAAABEAAAAACAAAACUAAAAtAAAABQAAACUAAAAFAAAAJQAAADEAAAA4AAAAiQAAAEEAAABwAAAAaQAAAOkAAABiAAAAIAAAADAAAAEAAAABAAAAADgAAAEAAAACAAAAAAUAAAAtAAACAAAAGgAAAACAAAAAUAAAAAgAAABBAAAAwQAAABkAAAAhAAAAKAAAAIMAAACbAAAAWAAAAAEAAACRAAAAGQAAAJAAAAABAAAAQAAAAEAAAACRAAAAQQAAAHEAAAAYAAAA8QAAANgAAACSAAAAkgAAAQAAAAEAAAAABwAAAgAAAAYAAAAABQAAAA0AAAABAAAAXgAAAIQAAAAQAAABAAAAAgAAAAAQAAAAAQAAAQAAAAIAAAAAAgAAAAEAAAEAAAADAAAAABEAAABBAAAAAQAAAQAAAAMAAAAAEAAAAAMAAAAxAAABAAAAAgAAAAABAAAAEAAAAQAAAAcAAAAAEAAAAAkAAACAAAAAgQAAAAEAAAAgAAAACgAAZAAAAAEAAAAAAgAADAAAAAEAAAAAAgAAEAAAAAEAAAAAABIACAAAAAIAAAAAAIAAAACEAAIAAAABAAAAAACEAA0AAAABAAAAAAAIAAQAAAABAAAAAADgAAEAAAAIAAAAAACIAAAAKAAAAAgAAAAIAAAAiAAAAIgAAADAAAAAggABAAAAEwAAAAAAhAAAAIAAAACEAAAAgAAAAIQAAACKAAAAkAAAALIAAADhAAAAoQAAAOMAAADhAAAA4AAAAIQAAACHAAAAgAAAAPAAAAAIAAAACAADAAAALQAAAAAAsAAAAIAAAADRAAAA0QAAANgAAADbAAAAwAAAAMgAAACaAAAAmwAAABgAAABYAAAAEgAAABEAAAAQAAAAEQAAAMAAAACjAAAAyAAAAMgAAAD4AAAAkQAAAJkAAADzAAAAyQAAAOsAAADIAAAAjwAAAMAAAAAIAAAA7QAAAAgAAACQAAAAlAAAANAAAABQAAAA0AAAAFMAAACAAAAAgAAAAIIAAADIAAAAigAAACIAAABTAAIAAAABAAAAAABQAAEAAAABAAAAAADBAAEAAAACAAAAAACBAAAAEAABAAAABwAAAAAAwAAAAIAAAACBAAAA4QAAAAgAAACAAAAAygACAAAAAwAAAAAACAAAAAgAAAACAAwAAAABAAAAAAAIAAIAAAABAAAAAAACAAkAAAABAAAAAAAIAAMAAAABAAAAAAAIAAwAAAABAAAAAAAIAAoAAAABAAAAAAAIAAIAAAABAAAAAAAIAAMAAAABAAAAAAACAAIAAAABAAAAAAAIAAoAAAABAAAAAAAIAAoAAAABAAAAAAAIAAgAAAACAAAAAAAIAAAACAAMAAAAAQAAAAAACAADAAAAAQAAAAAACAAMAAAABwAAACAAAAAgAAQAFAAAACCABAB0kAQA1KQEABgbBQABAAAAAgAAAAEAAADFAAAACAAAAAIAAAA2MzUA3gMAABQAAAACAAAAY3JcAEABAAASAAAAAgAAAG1OVwDJAgAABgAAAAQAAABj4rgAKAEAACdKZgCuAQAABAAAAAQAAAA3MkUAdQAAAFZGWQD9AgAABAAAAAQAAABzJWQA3AAAAEJYMgBVAgAABgAAAAIAAAB6WF8AuwEAADAAAAACAAAAWVZ6AAMDAAAMAAAAAgAAAFpuSgCzAQAAEgAAAAQAAAA4MjUAswAAAEZYWQD0AQAABAAAAAIAAAArSlAAEgIAAAYAAAACAAAAZFgyANsCAAACAAAAAgAAAHlaVwAdAwAABgAAAAIAAAALbCsA1gEAAAIAAAACAAAAY3IKAKgBAAAIAAAAAgAAADcyMACWAAAAEAAAAAQAAABVU0wACgIAAFVKTgBBAwAABAAAAAYAAABzJmwABgEAAGRsKwAKAAAAbUJSAPECAAACAAAAAgAAAF11MADtAAAADAAAAAIAAABgCGIAUQEAAAoAAAACAAAASkFYAEgCAAASAAAAAgAAAAFKAAAEBAAABgAAAAgAAAAjbDgA1gEAAFBKSgBuAwAAPCZsAAYBAAAtbCsA1gEAAAQAAAACAAAAODIgALkAAAAKAAAAAgAAAFdZTQCCAgAADAAAAAIAAABbVloAFwMAAAwAAAACAAAAC3JfAJYBAAAOAAAAAgAAAG1ZZQByAgAABAAAAAIAAAB6WDUAuwEAAAgAAAACAAAARUI0AKMCAAAGAAAAAgAAACdsXwDWAQAADAAAAAIAAABiWW0ADQMAAAYAAAACAAAANjMzAM0DAAAaAAAAAgAAADIzNADbAwAADAAAAAIAAABtTlUAyQIAAA4AAAAGAAAANzJDAHUAAAAObDgA1gEAADdXWAA/AwAABAAAAAIAAABCWDAAVQIAAAQAAAACAAAAV1FXAJYDAAAKAAAABAAAAGM9RgAmAQAACmw5ANYBAAAQAAAAAgAAAD9sLwDWAQAABgAAAAIAAABJVlQACQMAABIAAAACAAAAZUtlAHACAAAMAAAAAgAAAPC9kgA2AQAABgAAAAIAAAABWAAACwQAAAoAAAACAAAAMGw4ANYBAAACAAAAAgAAAGMlZgDaAAAAAgAAAAIAAABkWDAA2wIAABIAAAAEAAAALGw5ANYBAAAoNWYAYgEAAAIAAAACAAAANzIuAHUAAAAKAAAAAgAAAGFsLwDWAQAABAAAAAIAAAAjSlAAEgIAAAgAAAACAAAAMVV6AIYCAAAGAAAAAgAAAGpjXADYAQAACAAAAAIAAABTSEUA+AEAAA4AAAACAAAANTYzAMgDAAAMAAAAAgAAAApKZgCuAQAADgAAAAIAAABZUlQAigIAABQAAAACAAAAQkFYAGYDAAACAAAAAgAAAFZGagD5AgAAKgAAAAIAAAB6WDMAuwEAAAQAAAAEAAAAcyZVAAgBAABWNU4ASQMAAAwAAAACAAAALEpmAK4BAAAGAAAAAgAAAA5KUAASAgAAKAAAAAIAAAA8JlUACAEAAA4AAAACAAAAY3IbAD4BAAAIAAAAAgAAADcyQQB1AAAAFgAAAAQAAAB2U20AagIAAGM9RAAmAQAADAAAAAQAAAAwSlAAEgIAAG1ZTgByAgAABAAAAAIAAAA/bC0A1gEAAAQAAAACAAAAfFxfAP0AAAAYAAAABAAAAGNeDQCUAQAAfnJfAIkBAAAWAAAAAgAAAFNKVQCpAwAABgAAAAIAAABjJWQA2gAAAAQAAAACAAAAeVpTAB0DAAASAAAAAgAAAGNgCgCSAQAAAgAAAAYAAAA3MiwAVwAAAApsXwDWAQAAc1xcAPkAAAAGAAAAAgAAAGFsLQDWAQAABgAAAAIAAAAobDgA1gEAAAoAAAACAAAAcVFXAJQCAAAEAAAAAgAAAEtGSAByAwAABgAAAAQAAAAkbDkA1gEAAFYxUgDHAgAACAAAAAIAAABHWEUAaAMAAB4AAAACAAAAeTVmAOYAAAACAAAAAgAAAFZXRwB8AwAADgAAAAIAAAAsbF8A1gEAAAQAAAACAAAANzJUAHUAAAAIAAAAAgAAAEVKTgBBAwAAFAAAAAIAAAB6QUYAHgIAAAoAAAAEAAAAelgxALsBAAAxNXoALwMAABAAAAACAAAAY82cACoBAAAMAAAAAgAAAFhUSgApAwAAEAAAAAIAAAA2RkgAcgMAAAYAAAACAAAATjVOAOECAAACAAAABAAAAG5KRwAjAwAAVEtNAGwDAAAEAAAABgAAAE5IZwCrAgAANzJ8AHUAAAAkSmYArgEAADoAAAACAAAAamNtAOsCAAACAAAAAgAAAG1ZTAByAgAABgAAAAIAAAA/bCsA1gEAAAgAAAACAAAANTJyAOAAAAAGAAAABAAAAE9aUwC5AwAAPHI9AA8BAAAYAAAAAgAAAChKUAASAgAAFgAAAAIAAABj4YAAKAEAAB4AAAAGAAAAMlpqAOMCAAAvbC8A1gEAAGFsKwDWAQAADAAAAAIAAABaVmQAMQMAAAYAAAACAAAAcVFVAJYCAAAWAAAAAgAAAD9yXwBaAQAADAAAAAIAAABYWUwAhAMAACwAAAAEAAAANzJSAHUAAABMSkUAmAMAACQAAAACAAAAY0dwACUDAAACAAAABgAAAHpYLwC7AQAAJGxfANYBAABhcl8AZwEAAAQAAAACAAAAVVl6AFMDAAAUAAAAAgAAAGFyIgCAAQAAAgAAAAQAAABJUlQAigIAAG1WbQAbAwAABgAAAAIAAAA+bDkA1gEAAAQAAAACAAAANkZGALMDAAAKAAAAAgAAAG5KRQAjAwAABgAAAAIAAAAqcl8AhwEAAAwAAAACAAAAC2w4ANYBAAACAAAABAAAAGPvgAAoAQAAe1l5ALECAAAOAAAAAgAAAOOAvwA6AQAAEgAAAAIAAABkbDgACgAAACoAAAACAAAAT0hVALUDAAAQAAAAAgAAAGPhuwAoAQAAAgAAAAYAAAAtbDgA1gEAAFZXWAA/AwAAZEZrACsDAAAQAAAAAgAAADcyZQB1AAAAEgAAAAQAAAA+SmYArgEAAE5EQQDPAgAABAAAAAIAAAA3MigAdQAAAAYAAAACAAAAL2wtANYBAAAQAAAAAgAAAGNy4QAuAQAACAAAAAIAAABjza0AKgEAABgAAAACAAAAJ2wvANYBAAAkAAAAAgAAAEJYegBVAgAADgAAAAIAAAA4MzUA+gMAACoAAAAEAAAAelgtALsBAADwvL8AOAEAAAwAAAACAAAAC0pQABICAAAKAAAABAAAADE1OQD4AwAAODJ9AOQAAAAQAAAAAgAAAGRYegDbAgAADgAAAAIAAABj77sAKAEAAAwAAAACAAAANjk3AP4DAAAUAAAAAgAAADcyOwB4AAAABgAAAAIAAAAjcicAgAEAAAoAAAACAAAAY1wKAJIBAAACAAAAAgAAAC1KUAASAgAACgAAAAIAAABqY2kA6wIAAAYAAAACAAAARE9cABQCAAAMAAAACAAAAEdYVAAzAwAASkFjAEACAAA+bF8A1gEAAFJVWgDzAgAAKAAAAAIAAABjcj0AIAEAAAQAAAACAAAANVM3AP8BAAACAAAAAgAAADcyYwB1AAAAFAAAAAIAAABMRkcAqwMAAAIAAAAEAAAANzImAHUAAABjPWYAJgEAAAQAAAAEAAAAcyVFANwAAAAvbCsA1gEAAAIAAAACAAAAcVkyAHYCAAAOAAAAAgAAACFsOQDWAQAAFgAAAAIAAAA2Zn0A6wAAAAYAAAACAAAAJ2wtANYBAAAQAAAAAgAAAElFWAAfAAAAAgAAAAIAAABj86AALAEAABAAAAACAAAAQlh4AFUCAAAKAAAAAgAAAAFZAAAPBAAADAAAAAIAAAByVm0ANQMAACAAAAACAAAAelgrALsBAAAYAAAAAgAAAE5UUQC7AgAAFAAAAAIAAABkWHgA2wIAAAoAAAACAAAAIUpmAK4BAAAMAAAABgAAAEtNVgA7AwAAVVZHAOkCAAA2OTUAzwMAAAgAAAACAAAAbWpiAHQCAAAGAAAAAgAAAEpVMgClAwAAEgAAAAIAAABXUU0AlgMAAAoAAAACAAAACmwvANYBAAAEAAAAAgAAAF11OQBfAQAAEAAAAAIAAAAubDkA1gEAACoAAAACAAAAa1l5ALECAAAOAAAAAgAAAEJBYwDAAgAAAgAAAAIAAAA3MmEAdQAAABIAAAACAAAALGwvANYBAAAEAAAAAgAAAGM9ZAAmAQAABgAAAAIAAABzJUMA3AAAAAIAAAACAAAAWEp5AMsBAAAcAAAAAgAAADxyXwASAQAACAAAAAIAAABzJiMAAwEAAAQAAAACAAAARldYAD8DAAACAAAABAAAACdsKwDWAQAAeE5WABEDAAAIAAAAAgAAAE1KRACMAwAAGAAAAAIAAAAuSmYArgEAAAQAAAAIAAAAT1dGAIIDAABjciYAFgEAAG4wdwDhAQAAM1pUAEcDAAAEAAAAAgAAADwmIwADAQAACAAAAAQAAABCWDkAVQIAAHJWawA1AwAAEAAAAAIAAAAhbF8A1gEAAA4AAAACAAAAP2w4ANYBAAAUAAAAAgAAADZGfQDrAAAABAAAAAIAAABPekkAnQIAAAYAAAACAAAAKHInAIABAAASAAAAAgAAAHMIXwBTAQAADAAAAAYAAAA3MnQAdQAAAGRYOQDbAgAAY9iPACoBAAACAAAAAgAAACNyYACAAQAAEAAAAAIAAAA3MjcAPwAAAAoAAAAGAAAAYyJ9AIQBAABhbDgA1gEAAEpWTQCUAwAACAAAAAIAAABtQlkA9QIAAAIAAAACAAAACmwtANYBAAAGAAAAAgAAAF1sOQDWAQAAOAAAAAIAAABVVm0A6QIAABAAAAAGAAAARjRTACcAAAByWTMARQMAADcyXwCHAAAAEAAAAAQAAAB6WHkAuwEAACxsLQDWAQAABAAAAAIAAAA3MiIAdQAAABgAAAACAAAALmxfANYBAAAGAAAAAgAAAHFRTQCUAgAABgAAAAIAAABOajAA5QIAAAIAAAACAAAAJGwvANYBAAAcAAAAAgAAAHMIcgBTAQAACAAAAAIAAABdSmYArgEAAAQAAAAEAAAAY+GgACgBAAA/SlAAEgIAAAQAAAACAAAARlg2APQBAAAEAAAABAAAAE9XRACCAwAAY3IkAIwBAAAEAAAAAgAAAGMlRQDaAAAADAAAAAIAAABCWDcAVQIAAAQAAAACAAAAY+KAACgBAAACAAAAAgAAAFZLTQCfAwAABAAAAAIAAAA3Mg0AVwAAAAwAAAACAAAAR1dGAIQCAAAkAAAACAAAAFlIVQDNAgAAVVk1AFgDAAA3OTYAxgMAAGFKUAASAgAABAAAAAIAAAA1TlcA1QIAABgAAAAEAAAANzJyAIwAAABkWDcA2wIAAAYAAAACAAAAQlhfAFUCAAAoAAAAAgAAAG1CVwD7AgAAAgAAAAQAAAAKbCsA1gEAAE5KWgDtAQAAFAAAAAIAAAA6ODsA/wAAABwAAAACAAAARVZHANgCAAAGAAAAAgAAAGRYXwDbAgAADgAAAAIAAABj76AAKAEAAAgAAAAEAAAANzJdAHUAAABKemsA3wIAAA4AAAAEAAAAelh3ALsBAAAsbCsA1gEAAAQAAAACAAAANzIgAFwAAAAKAAAAAgAAAF1sXwDWAQAAFgAAAAIAAABjIikAggEAAAIAAAACAAAACnJfAJkBAAACAAAABAAAADE1RgDVAAAAJGwtANYBAAAgAAAAAgAAAGNyXwBVAQAAEgAAAAoAAABjGygAPAEAAEZYNAD0AQAAUFRVAE8DAABjciIAbgEAAGPiuwAoAQAABAAAAAYAAABjJUMA2gAAAEhKeQC/AQAANzJIAHUAAAAEAAAABAAAAFRMNgAOAgAAQlg1AFUCAAAUAAAABAAAAGMnfQCEAQAALHJfAKYBAAAGAAAACAAAAEdXRACEAgAAWEU0AAMCAABHTkYAiAIAAE5qVgCbAgAABAAAAAIAAAAyUmoA4wIAAAIAAAACAAAAKHJgAIABAAAeAAAABAAAAD5sLwDWAQAANU5VANUCAAACAAAAAgAAAGhCZgAzAgAAFAAAAAIAAABkWDUA2wIAAAIAAAACAAAAeVpaAB0DAAAKAAAAAgAAAGNyDQCqAQAACgAAAAIAAABWRkcA7wIAAAYAAAAEAAAAL2w4ANYBAAABYwAACQQAAAgAAAACAAAAVUpRAKcDAAAGAAAAAgAAADNKeQC/AQAABAAAAAIAAAArbDkA1gEAAAgAAAACAAAANldDAG4CAAAGAAAAAgAAAFtKRQCQAwAACAAAAAQAAABjCF8AUQEAAD41RgAZAQAACAAAAAIAAABbRjYA6QEAAAwAAAACAAAA8L2CADQBAAAMAAAAAgAAADQ2MwDTAwAADAAAAAIAAAA3MlsAdQAAACQAAAACAAAAMlUyAAUDAAAEAAAAAgAAAHpYOAC7AQAADAAAAAIAAAA6MzUA5gMAAAwAAAACAAAAJGwrANYBAAACAAAAAgAAAEJISQBaAgAABAAAAAIAAABFVm0A2AIAAAIAAAAEAAAASkFGAGQDAAA2MzYA7wMAAAQAAAACAAAAaEJ5ACgCAAAIAAAAAgAAAFVVNwDdAgAAAgAAAAIAAAArSmYArgEAAAIAAAACAAAAMjM3AOgAAAAMAAAAAgAAAEZYMgD0AQAAFgAAAAYAAABzJWUA3AAAAFRMNAAOAgAAQlgzAFUCAAAKAAAAAgAAADpOVwDnAgAAAgAAAAIAAAA3MgkAVwAAAAYAAAACAAAAXXVGAPUAAAAEAAAAAgAAAEtKNAB6AwAACgAAAAIAAABjcsIAMAEAAAwAAAACAAAAWDRTAGoDAAAOAAAACAAAACRyXwCmAQAAL0pQABICAABFVlgAEwMAAD5sLQDWAQAACgAAAAQAAAA4MjYAuwAAAEZYWgD0AQAADAAAAAIAAABkWDMA2wIAAAQAAAAEAAAAfXJfAKYBAABTWEcAuwMAAAYAAAACAAAAM01pALQCAAAOAAAAAgAAAFYwdwCMAgAAEgAAAAIAAABzJm0ACgEAAAoAAAABAAAAb0pmAAMAAAACAAAARVk1AFgDAAAGAAAAAgAAAE96awBRAwAABAAAAAIAAABjJykAggEAAAQAAAACAAAAJ2w4ANYBAAAYAAAAAgAAACNsOQDWAQAAAgAAAAQAAABLWkYAGgAAADwmbQAKAQAABgAAAAIAAAB7Sk4AQQMAAAgAAAACAAAAV1lOAIICAAAEAAAAAgAAADcyWQB1AAAADAAAAAIAAABlVk4ABwMAAAoAAAACAAAAYz1cAB0BAAAGAAAAAgAAACtsXwDWAQAACAAAAAIAAAB6WDYAuwEAAAYAAAACAAAAcldYAD8DAAACAAAABAAAACFsLwDWAQAAOjMzAPwDAAAuAAAAAgAAAGNyWwBMAQAADAAAAAIAAABj2JwAKgEAABIAAAACAAAAS0lSAIACAAAEAAAACgAAAA5sOQDWAQAAc1x0APsAAABzJWMA3AAAAEJYMQBVAgAAW1ZGAI4CAAAGAAAAAgAAACNKZgCuAQAAAgAAAAIAAAA6TlUA5wIAAAwAAAACAAAAODk1AMQDAAAOAAAAAgAAAGM9CgAbAQAAFAAAAAIAAABbRkcAcAMAAAQAAAACAAAAWm5JAO0CAAAGAAAAAgAAAD5sKwDWAQAABgAAAAIAAABVWkwAdgMAAAQAAAACAAAAV0ZIAHIDAAAEAAAAAgAAADBsOQDWAQAABAAAAAQAAAAyS2UAcAIAAGRYMQDbAgAAEAAAAAIAAAAnSlAAEgIAAAIAAAACAAAAY2ANAJQBAAAGAAAABAAAAHNcXwD5AAAASEU0AAMCAAAqAAAABAAAAA5KZgCuAQAALmwvANYBAAAmAAAAAgAAAFYyNQAfAwAAAgAAAAIAAAAyUzEA/wIAADoAAAAKAAAAbVlkAHICAAAwSmYArgEAAEtKRQCQAwAAelg0ALsBAAA3MzcAAAQAAAgAAAACAAAAIWwtANYBAAAQAAAACAAAAGFyJwCAAQAAVVVwAHoCAABCSEUAXgMAAFpuXACwAQAABgAAAAIAAAAjbF8A1gEAACoAAAACAAAAM016AFUDAAAIAAAAAgAAADcyQgB1AAAABgAAAAQAAABjwo8AKgEAAEJYLwBVAgAAEAAAAAQAAABjPUUAJgEAAApsOADWAQAACAAAAAIAAABtWU8AcgIAAAgAAAAGAAAAV20wABIAAAA2TlQATQMAADVRQQBgAwAAEAAAAAIAAABOVEUAtgIAAAYAAAACAAAAbkpyAA8DAAAgAAAAAgAAAGMlZQDaAAAAAgAAAAYAAABkWC8A2wIAAA5sXwDWAQAAeVpUAB0DAAAIAAAABAAAADxy4gAPAQAAY+KgACgBAAACAAAAAgAAACxsOADWAQAABAAAAAIAAAA3Mi0AkwAAAAgAAAACAAAAM1JUAEcDAAAIAAAAAgAAAChsOQDWAQAAEAAAAAIAAABdbC8A1gEAAAgAAAACAAAAYAhfAE4BAAACAAAAAgAAAC5sLQDWAQAAEAAAAAIAAABYWU8AhAMAAAwAAAACAAAAMGxfANYBAAAIAAAAAgAAAGPYrQAqAQAAQAAAAAQAAAB6WDIAuwEAAFhFQQBiAwAABAAAAAIAAAAyMTQAwAAAAAQAAAACAAAAIWwrANYBAAAiAAAAAgAAAChKZgCuAQAABAAAAAIAAABjG10APAEAAAIAAAACAAAACkpQABICAAACAAAAAgAAACY1RgDPAAAACAAAAAIAAAA3Mn0A4gAAACIAAAACAAAAQlgtAFUCAAAOAAAAAgAAAGM9QwAmAQAADAAAAAIAAABtWU0AcgIAAAIAAAACAAAAMTVmANUAAAACAAAAAgAAAGAIcgBTAQAAEAAAAAQAAAAhcl8AmQEAACxKUAASAgAACAAAAAIAAAB+e1wAZAEAAAQAAAACAAAANTI2AO0DAAAKAAAAAgAAAEtRVwD3AgAAAgAAAAIAAAA4MjAAYwIAAAQAAAACAAAAU0pUAKEDAAAGAAAADAAAAGMlYwDaAAAAS1ZGAIYDAAA3MmgAdQAAAGPhgQAoAQAAZFgtANsCAABKWTMAigMAABIAAAACAAAANzIrAHUAAAASAAAAAgAAAEpERQC+AgAACgAAAAIAAABxUVYAlAIAAAQAAAACAAAAXWwtANYBAAAGAAAABAAAACRsOADWAQAAUUpKALEDAAACAAAAAgAAAC5sKwDWAQAANgAAAAIAAABaVFMALAAAABoAAAACAAAAKGxfANYBAAAWAAAAAgAAAHpYMAC7AQAAAgAAAAIAAABhcmAAgAEAAAYAAAACAAAAV051ACEDAAAIAAAAAgAAAD41ZgAZAQAAFAAAAAQAAAA0NTYA6wMAAC5yXwCmAQAACAAAAAIAAABjG1sAPAEAABwAAAACAAAAC2w5ANYBAAACAAAABAAAAGPvgQAoAQAAe1l6AFoDAAAQAAAAAgAAAEJYKwBVAgAACAAAAAQAAABjXA0AlAEAAHFHTgB+AgAABAAAAAIAAABkbDkACgAAAAYAAAACAAAAamNsANsBAAACAAAAAgAAAG1ZSwByAgAACgAAAAIAAABWNTYAPQMAABoAAAACAAAAY14KAJIBAAAMAAAABAAAACFyIACsAQAALWw5ANYBAAAQAAAACAAAAFlOVQABAwAAM0xEAIADAABkWCsA2wIAACRKUAASAgAADgAAAAIAAAA2cVMANwMAAAYAAAACAAAANzIpAHUAAAAGAAAAAgAAAF11ZgD1AAAAEAAAAAIAAABjcuIALgEAAAQAAAAEAAAAC0pmAK4BAAArbC8A1gEAAAIAAAACAAAAXWwrANYBAAAEAAAAAgAAAERPSgAXAgAAAgAAAAIAAABERkwAkgMAABQAAAACAAAAWFlLAIQDAABEAAAAAgAAAC1KZgCuAQAAHAAAAAQAAABjcs0AMAEAAFVZeQCxAgAAGgAAAAIAAABbYmsAbAIAAAIAAAAEAAAANDU0AOgDAAA+bDgA1gEAAA4AAAAGAAAAbkpEACMDAABnNzIAvQAAAEdHTgCjAwAABgAAAAIAAAA3MnkAdQAAAB4AAAACAAAASEVBAGIDAAAqAAAAAgAAAHMmOwAKAQAAAgAAAAIAAAAyVjAAFQMAABgAAAACAAAAY3J7AI4BAAAWAAAAAgAAAAtsXwDWAQAADAAAAAIAAAA8JjsACgEAABYAAAAEAAAANzInAHUAAABkbF8ACgAAAAYAAAACAAAAcyVGANwAAAAYAAAAAgAAACtsLQDWAQAAFAAAAAIAAAA/clwAWAEAAAgAAAAEAAAAPHIlAA8BAAAtbF8A1gEAAAwAAAACAAAAYwByABMEAAAEAAAAAgAAACNsLwDWAQAACgAAAAIAAABCWHkAVQIAAA4AAAACAAAAODM0APoDAAAGAAAAAgAAAGPCnAAqAQAACgAAAAIAAAA+SlAAEgIAAAwAAAACAAAAcyUxAN4AAAA4AAAAAgAAAGRYeQDbAgAAHAAAAAIAAAA2OTYAwQMAAAgAAAACAAAAPHLvAA8BAAAIAAAABgAAAE9qTQBcAwAANzI6AFcAAAAObC8A1gEAAAwAAAAEAAAAV1FOAJYDAABHTnUAIQMAAAgAAAACAAAAY3LzADIBAAAcAAAABAAAAEt5WAAFAAAAUlVZAMICAAAYAAAABgAAAGNgfQCEAQAANktaAGgCAABj4bgAKAEAAA4AAAACAAAAY3I8AF0BAAACAAAABAAAADBsLwDWAQAAV1lXAIICAAACAAAAAgAAADcyYgB1AAAAGgAAAAIAAABjPWUAJgEAAAQAAAACAAAAcyVEANwAAAAQAAAAAgAAAHMmYQAKAQAAAgAAAAIAAAAhbDgA1gEAAAQAAAACAAAAK2wrANYBAAAaAAAAAgAAAHhOVwDRAgAACAAAAAIAAAAzS0sArwMAAA4AAAAEAAAAI2wtANYBAAA8JmEACgEAAAgAAAAEAAAAQlh3AFUCAABQVFoASwMAAAIAAAACAAAAY3InAG4BAAA2AAAAAgAAAD9sOQDWAQAABgAAAAIAAABLVFYAywIAABAAAAACAAAAK3JfAKYBAAAQAAAAAgAAAGRYdwDbAgAAEAAAAAIAAABj77gAKAEAAAwAAAACAAAAVFkzAH4DAAAWAAAAAgAAAA5sLQDWAQAABgAAAAIAAABhbDkA1gEAAAQAAAACAAAARVl5AK0CAAAaAAAAAgAAADZXSABuAgAABAAAAAIAAAAubDgA1gEAABwAAAACAAAAJjVmAM8AAAAMAAAABAAAAD9KZgCuAQAAVldTAIgDAAAEAAAAAgAAACFKUAASAgAABgAAAAIAAAAwbC0A1gEAAAwAAAACAAAAY8KtACoBAAAIAAAAAgAAAHpYegC7AQAABgAAAAIAAABjPWMAJgEAAA4AAAACAAAAS0pOAI4DAAACAAAAAgAAAChsLwDWAQAABAAAAAIAAABWNVgAQwMAAAYAAAAEAAAAV1JUAJACAABxUU4AlAIAABYAAAACAAAAYUpmAK4BAAACAAAAAgAAAHhOVQDRAgAACgAAAAQAAAA5MzUA4wMAAFhHSQC/AwAACAAAAAIAAAAjbCsA1gEAAAoAAAACAAAARlg3APQBAAAMAAAABAAAAGMlRgDaAAAAY2ApAIIBAAAKAAAAAgAAAEJYOABVAgAABAAAAAIAAABj4oEAKAEAAAQAAAAEAAAAKDVGAGIBAABWS04AnAMAAAwAAAACAAAAbVlYAHICAAAOAAAAAgAAAFZaWACaAwAALAAAAAIAAAA4MjsAAQEAABAAAAACAAAAZFg4ANsCAAAEAAAABAAAACNyXwBnAQAALkpQABICAAAOAAAABgAAAE9qSQCmAgAANzI2APIDAAAObCsA1gEAAAIAAAAEAAAAQ1U2AK0DAAAjciIAgAEAAAQAAAACAAAAYldOAHgCAAACAAAABAAAAHtZNQBYAwAAP2xfANYBAAAEAAAAAgAAAGNy7wAuAQAACAAAAAIAAABdbDgA1gEAAAYAAAACAAAANldGAG4CAAAQAAAABAAAAGMIYgBRAQAAOktVAJkCAAAEAAAAAgAAAFhZWACEAwAAEAAAAAIAAABQSlAANwAAABQAAAACAAAAMGwrANYBAAACAAAAAgAAADJLVwB8AgAADAAAAAQAAABhbF8A1gEAADNWVwAZAwAAAgAAAAIAAAB6WHgAuwEAAAgAAAAEAAAAQ1pNAC0DAAAmMjUA0QAAAA4AAAACAAAAKGwtANYBAAAEAAAAAgAAAFY1VgBDAwAADgAAAAIAAAA8clwADwEAACQAAAACAAAAY3JgAHYBAAASAAAABAAAAEZYNQD0AQAANTM0ANEDAAACAAAABAAAAE9XQwCCAwAAY3IjAIwBAAAEAAAAAgAAAGMlRADaAAAABAAAAAYAAAAwcl8ApgEAADY1NgD0AwAAVEw3AA4CAAACAAAABAAAAEJYNgBVAgAAMTM1AOADAAA4AAAAAgAAAAE3AAARBAAACAAAAAIAAABuSnkAvwEAABwAAAACAAAAXUpQABICAAAEAAAABAAAAHk1RgDmAAAAZFg2ANsCAAAKAAAAAgAAAAtsLwDWAQAACgAAAAIAAAA3MjQA9gMAAAgAAAACAAAAL2w5ANYBAAAOAAAABAAAAHMmcAAKAQAAZGwvAAoAAAACAAAAAgAAADVMRAC5AgAADAAAAAYAAAA2V0QAbgIAADdLWQB0AwAAVjFaAMcCAAASAAAAAgAAACxBRgDHAAAABAAAAAIAAABbRjcA6QEAAA4AAAAEAAAAPCZwAAoBAAAtbC8A1gEAABYAAAACAAAANzJcAH4AAAAqAAAABAAAAHpYOQC7AQAAKGwrANYBAAAGAAAAAgAAAGNy2AAwAQAAAgAAAAYAAABHNzIAvQAAAEhZWgC3AwAAOjM2AAIEAAAOAAAAAgAAAFlIZwDTAgAAAgAAAAIAAAAvSmYArgEAAAIAAAACAAAAAUUAAA0EAAASAAAAAgAAAGNyXgBGAQAAEgAAAAIAAABGWDMA9AEAAAYAAAACAAAAeXFZACcDAAAGAAAAAgAAAHtUVwA5AwAABgAAAAgAAABUTDUADgIAAHMlZgDcAAAAMTMzAEoBAABCWDQAVQIAAAwAAAACAAAANzIKAFcAAAAGAAAABAAAADRCdAALAwAATFBGAHgDAAAKAAAAAgAAADVaRAC9AwAAAgAAAAIAAABjPQ0AGwEAAAIAAAACAAAAKHJfAGcBAAAEAAAAAgAAAGPNjwAqAQAAEgAAAAIAAAAociIAgAEAABoAAAACAAAAZGowAOUCAAAEAAAABAAAAHVCUgDFAgAAZFg0ANsCAAAIAAAAAgAAAAtsLQDWAQAAAgAAAAIAAAAzTWoAnwIAACQAAAACAAAAZGwtAAoAAAAEAAAABAAAAF11MgDyAAAAK2w4ANYBAAAYAAAAAgAAACdsOQDWAQAACgAAAAIAAAA4Ml8AyQAAAAQAAAACAAAAV0pFAJADAAAMAAAAAgAAAC1sLQDWAQAAAgAAAAIAAAAxd2QA5QEAABYAAAAGAAAANTg0AMoDAABrWTUAWAMAAC9sXwDWAQAAIgAAAAIAAAB6WDcAuwEAAAYAAAACAAAAT1BTAJICAAAEAAAAAgAAAEtLZQBwAgAADgAAAAEAAAAEAAAAAQAAAC0JAAC+AAAAvwAAAMAAAAAEAAAAAQAAAMcAAADIAAAAyQAAAAcAAAACAAAA0wAAANQAAADVAAAA1gAAANcAAADYAAAABwAAAAMAAADlAAAA5gAAAOcAAADoAAAA6QAAAOoAAAAEAAAABAAAAOsAAADsAAAA7QAAAAcAAAAFAAAA9wAAAPgAAAD5AAAA+gAAAPsAAAD8AAAABAAAAAYAAAAGAQAABwEAAAgBAAAKAAAABwAAABIBAAATAQAAFAEAABsBAAAcAQAAHQEAAB4BAAAfAQAAIAEAAAcAAAAIAAAAIQEAACIBAAAjAQAAJAEAACUBAAAmAQAAFwAAAAkAAAAMAAAADgAAACQAAAAlAAAAJgAAACcAAAAoAAAAKQAAADYBAAA3AQAAOAEAADkBAAA6AQAAOwEAADwBAAA9AQAAPgEAAGICAABmAgAAZwIAAGgCAABsAgAABAAAAAoAAAALAAAADwAAABAAAAAYAAAACgAAAAsAAAANAAAADwAAABAAAAASAAAAFgAAABkAAAAaAAAAGwAAABwAAAAdAAAAHwAAACAAAAAhAAAAIgAAACMAAAAqAAAAKwAAACwAAAAtAAAALgAAAC8AAAAwAAAAAgAAAAoAAAAPAAAABQAAAAoAAAALAAAADwAAABAAAABWAAAACAAAAAoAAAALAAAADwAAABAAAAA0AQAANQEAAHwBAAB9AQAABAAAAAoAAAAPAAAARgAAAHEAAAAGAAAACgAAAA8AAAA4AAAAQgAAAGUAAACKAAAAAgAAAAsAAAAQAAAAHAAAABEAAAATAAAAFAAAABUAAAAXAAAAfgEAAH8BAACAAQAAgQEAAIIBAACDAQAAhAEAAIUBAACGAQAAhwEAAIgBAACJAQAAigEAAIsBAACMAQAAjQEAAI4BAACPAQAAkAEAAJEBAACSAQAAUgIAAGECAAAFAAAAGAAAADABAAAxAQAAMgEAADMBAAABAAAAHgAAAAEAAAAxAAAAAgAAADIAAAAzAAAABAAAADQAAAA1AAAAVwAAAI0AAAABAAAANgAAAAEAAAA3AAAABQAAADkAAABFAAAAZgAAAHIAAACMAAAAAQAAADoAAAADAAAAOwAAADwAAABBAAAABAAAAD0AAABIAAAASQAAAHMAAAABAAAAPgAAAAEAAAA/AAAAAQAAAEAAAAABAAAAQwAAAAEAAABEAAAAAQAAAEcAAAABAAAASgAAAAIAAABLAAAAfgIAAAEAAABMAAAABAAAAE0AAABOAAAATwAAAFAAAAACAAAATQAAAE8AAAADAAAATQAAAE8AAABRAAAAAQAAAFIAAAABAAAAUwAAAAEAAABUAAAAAQAAAFUAAAABAAAAWAAAAAIAAABZAAAAWgAAAAEAAABbAAAAAQAAAFwAAAAEAAAAXQAAAF4AAABfAAAAYAAAAAIAAABhAAAAYgAAAAMAAABhAAAAYgAAALgAAAACAAAAYwAAAGQAAAABAAAAZwAAAAEAAABoAAAAAgAAAGkAAABqAAAABQAAAGsAAABsAAAAbQAAAG8AAABwAAAAAQAAAG4AAAABAAAAdAAAAAEAAAB1AAAAAQAAAHYAAAABAAAAdwAAAAEAAAB4AAAAAQAAAHkAAAABAAAAegAAAAEAAAB7AAAAAQAAAHwAAAABAAAAfQAAAAEAAAB+AAAAAQAAAH8AAAAFAAAAgAAAAIEAAACgAAAAqgAAAKsAAAADAAAAggAAAKoAAACrAAAAAQAAAIMAAAABAAAAhAAAAAIAAACFAAAAhgAAAAEAAACFAAAAAQAAAIYAAAACAAAAhwAAAIoCAAABAAAAiAAAAAIAAACIAAAAuAAAAAEAAACJAAAAAgAAAIsAAACPAAAAAQAAAI4AAAACAAAAkAAAAJEAAAAGAAAAkgAAAJMAAACfAAAAoQAAAKMAAAClAAAABwAAAJQAAACVAAAAmAAAAJoAAACcAAAAngAAAKcAAAAJAAAAlAAAAJUAAACYAAAAmgAAAJwAAACeAAAApwAAAKoAAACrAAAAAQAAAJYAAAABAAAAlwAAAAIAAACXAAAAmwAAAAEAAACZAAAAAgAAAJkAAACdAAAAAQAAAKAAAAADAAAAogAAAKQAAACmAAAAAQAAAKgAAAABAAAAqQAAAAIAAACsAAAArQAAAAwAAACuAAAArwAAALAAAACxAAAAsgAAALMAAAC0AAAAtQAAALYAAAC3AAAAuQAAALoAAAABAAAAuAAAAAEAAAC7AAAAAQAAALwAAAABAAAAvQAAAAEAAADBAAAAAgAAAMIAAADDAAAABwAAAMQAAADFAAAAxgAAAM8BAADSAQAA1QEAAOMBAAADAAAAygAAAMsAAADMAAAACwAAAM0AAADOAAAAzwAAANAAAADRAAAA0gAAAMQBAADQAQAA0wEAANYBAADhAQAACgAAAM0AAADOAAAAzwAAANAAAADRAAAA0gAAAMQBAADQAQAA0wEAANYBAAABAAAA2QAAAAIAAADaAAAA2wAAAAUAAADcAAAA3QAAAN4AAADRAQAA1AEAAAMAAADfAAAA4AAAAOEAAAADAAAA4gAAAOMAAADkAAAAAwAAAO4AAADvAAAA8AAAAAYAAADxAAAA8gAAAPMAAAD0AAAA9QAAAPYAAAADAAAA/QAAAP4AAAD/AAAABgAAAAABAAABAQAAAgEAAAMBAAAEAQAABQEAAAMAAAAJAQAACgEAAAsBAAAGAAAADAEAAA0BAAAOAQAADwEAABABAAARAQAAAwAAABUBAAAWAQAAFwEAAAMAAAAYAQAAGQEAABoBAAABAAAAJwEAAAIAAAAoAQAAKQEAAAYAAAAqAQAAKwEAACwBAAAtAQAALgEAAC8BAAAJAAAAPwEAAEABAABBAQAAQgEAAEMBAABEAQAARQEAAEYBAABHAQAACgAAAEgBAABJAQAASgEAAEsBAABMAQAATQEAAE4BAABPAQAAUAEAAJMBAAAMAAAAUQEAAFIBAABTAQAAVAEAAFUBAABWAQAAVwEAAFgBAABZAQAAWgEAAFsBAABcAQAABwAAAF0BAABeAQAAXwEAAGABAABhAQAAYgEAAJQBAAAMAAAAYwEAAGQBAABlAQAAZgEAAGcBAABoAQAAaQEAAGoBAABrAQAAbAEAAG0BAABuAQAABAAAAG8BAABwAQAAcQEAAMEBAAAIAAAAcgEAAHMBAAB0AQAAdQEAAHYBAAB3AQAAlQEAAMABAAAEAAAAeAEAAHkBAAB6AQAAewEAAAEAAACWAQAAAQAAAJcBAAABAAAAmAEAAAEAAACZAQAAAQAAAJoBAAABAAAAmwEAAAEAAACcAQAAAQAAAJ0BAAABAAAAngEAAAEAAACfAQAAAQAAAKABAAABAAAAoQEAAAEAAACiAQAAAQAAAKMBAAABAAAApAEAAAEAAAClAQAAAQAAAKYBAAABAAAApwEAAAEAAACoAQAAAQAAAKkBAAABAAAAqgEAAAEAAACrAQAAAQAAAKwBAAACAAAArAEAAOsBAAABAAAArQEAAAEAAACuAQAAAQAAAK8BAAADAAAAsAEAALkBAAATAgAAAgAAALEBAACzAQAABAAAALIBAAC1AQAAtwEAABECAAABAAAAtAEAAAMAAAC2AQAAuAEAABICAAACAAAAuAEAABICAAABAAAAuQEAAAIAAAC6AQAAvwEAAAEAAAC7AQAAAgAAALwBAAC+AQAAAQAAAL0BAAABAAAAwgEAAAIAAADDAQAA5gEAAAEAAADFAQAAAQAAAMYBAAABAAAAxwEAAAEAAADIAQAAAQAAAMkBAAABAAAAygEAAAEAAADLAQAAAQAAAMwBAAACAAAAzQEAAN0BAAACAAAAzgEAANsBAAABAAAA1wEAAAEAAADYAQAAAQAAANkBAAABAAAA2gEAAAEAAADcAQAAAQAAAN4BAAABAAAA3wEAAAEAAADgAQAAAQAAAOIBAAABAAAA4wEAAAEAAADkAQAAAQAAAOUBAAABAAAA5gEAAAEAAADnAQAAAQAAAOgBAAABAAAA6QEAAAEAAADqAQAAAQAAAOwBAAABAAAA7QEAAAEAAADuAQAAAQAAAO8BAAABAAAA8AEAAAEAAADxAQAAAQAAAPIBAAABAAAA8wEAAAEAAAD0AQAAAQAAAPUBAAABAAAA9gEAAAEAAAD3AQAAAQAAAPgBAAABAAAA+QEAAAEAAAD6AQAAAQAAAPsBAAABAAAA/AEAAAEAAAD9AQAAAQAAAP4BAAABAAAA/wEAAAEAAAAAAgAAAQAAAAECAAABAAAAAgIAAAEAAAADAgAAAQAAAAQCAAABAAAABQIAAAEAAAAGAgAAAQAAAAcCAAABAAAACAIAAAEAAAAJAgAAAQAAAAoCAAABAAAACwIAAAEAAAAMAgAAAQAAAA0CAAABAAAADgIAAAEAAAAPAgAAAQAAABACAAABAAAAFAIAAAEAAAAVAgAAAQAAABYCAAABAAAAFwIAAAEAAAAYAgAAAQAAABkCAAABAAAAGgIAAAIAAAAbAgAAHgIAAAEAAAAcAgAAAQAAAB0CAAABAAAAHwIAAAEAAAAgAgAAAQAAACECAAABAAAAIgIAAAEAAAAjAgAAAQAAACQCAAABAAAAJQIAAAEAAAAmAgAAAQAAACcCAAABAAAAKAIAAAEAAAApAgAAAQAAACoCAAABAAAAKwIAAAEAAAAsAgAAAQAAAC0CAAABAAAALgIAAAEAAAAvAgAAAQAAADACAAABAAAAMQIAAAEAAAAyAgAAAQAAADMCAAABAAAANAIAAAEAAAA1AgAAAQAAADYCAAABAAAANwIAAAEAAAA4AgAAAQAAADkCAAABAAAAOgIAAAEAAAA7AgAAAQAAADwCAAABAAAAPQIAAAEAAAA+AgAAAgAAAD8CAABFAgAAAQAAAEACAAABAAAAQQIAAAEAAABCAgAAAQAAAEMCAAABAAAARAIAAAEAAABGAgAAAQAAAEcCAAABAAAASAIAAAEAAABJAgAAAQAAAEoCAAABAAAASwIAAAEAAABMAgAAAQAAAE0CAAABAAAATgIAAAEAAABPAgAAAQAAAFACAAABAAAAUQIAAAIAAABTAgAAbQIAAAEAAABUAgAAAQAAAFUCAAABAAAAVgIAAAIAAABXAgAAbwIAAAEAAABYAgAAAQAAAFkCAAABAAAAWgIAAAcAAABbAgAAXAIAAF0CAABeAgAAfAIAAH8CAACAAgAAAgAAAF8CAABgAgAAAQAAAGMCAAACAAAAZAIAAHMCAAACAAAAZQIAAGoCAAABAAAAaQIAAAIAAABrAgAAcAIAAAEAAABrAgAAAQAAAG4CAAACAAAAcQIAAHUCAAABAAAAcgIAAAEAAAB0AgAAAQAAAHYCAAABAAAAdwIAAAEAAAB4AgAAAQAAAHkCAAABAAAAegIAAAEAAAB7AgAAAQAAAH0CAAAEAAAAgQIAAIICAACEAgAAiAIAAAEAAACDAgAAAQAAAIUCAAABAAAAhgIAAAEAAACHAgAAAQAAAIkCAAABAAAAiwIAANy0BAACAAIA7LQEAAMAAgAEtQQAAgADABC1BAAEAAEAKLUEAAMAAgBAtQQAAwADAFS1BAADAAIAaLUEAAQAAgCEtQQAAwADAJS1BAAFAAEAuLUEAA0ABADwtQQABwABABC2BAAGAAEALLYEAAYAAQBItgQABQABAGy2BAAVAAQAxLYEAA0AAQD8tgQACwABACy3BAALAAEAXLcEAAoAAQCItwQACgABALS3BAAKAAEA4LcEAAoAAQAMuAQACQABAFC4BAADAAgAYLgEABQAAQC0uAQAHAABACi5BAAdAAEAoLkEAB4AAQAcugQALAABAOy6BAAEAAgAALsEABUAAQBYuwQAHQABANC7BAAeAAEATLwEAB8AAQDMvAQALQABAIS9BAAKAAEAsL0EABQAAQAEvgQAHAABAHi+BAAdAAEA8L4EAB4AAQBsvwQALAABACDABAALAAEAUMAEABUAAQCowAQAHQABACDBBAAeAAEAnMEEAB8AAQAcwgQALQABANzCBAAGAAMA+MIEAAwAAQBEwwQAAgAHAHjDBAACAAsAkMMEAAUABAC8wwQABwAGAODDBAAHAAIACMQEAAMAAwAcxAQAAwACADTEBAACAAMARMQEAAIAAgBUxAQABAACAGzEBAAEAAIAkMQEAAIABQCcxAQABAABALTEBAAEAAIAzMQEAAMAAgDcxAQACAABAAzFBAADAAQAKMUEAAMABABIxQQABAAFAGzFBAACAAUAiMUEAAIABQCoxQQAAwAGAMjFBAACAAUA9MUEAAIACQAIxgQAAgADACDGBAACAAQAQMYEAAIABgBQxgQABwACAHTGBAAHAAIAnMYEAAUAAwC8xgQABQADANTGBAAGAAEA9MYEAAIAAgAExwQABgACACjHBAACAAMARMcEAAQABQBsxwQABAAGAJTHBAAEAAYAwMcEAAMABwDQxwQABQABAOjHBAAGAAEABMgEAAgAAQAoyAQACgABAFTIBAAGAAEAcMgEAAcAAQCQyAQACQABALjIBAALAAEA9MgEAAIABAAkyQQAAgAKADDJBAAFAAEASMkEAAsAAQB8yQQAAwACAJTJBAACAAMApMkEAAIAAgCwyQQABAABAMTJBAAFAAEA3MkEAAcAAQD8yQQAAwABAAzKBAAEAAEAIMoEAAYAAQA8ygQABAABAFDKBAAFAAEAaMoEAAQAAQCMygQABAAFALTKBAADAAYA1MoEAAMABQDkygQAAwABAPTKBAACAAEAAMsEAAIAAQAMywQABAABACDLBAADAAEAMMsEAAMAAQBAywQABAABAFjLBAADAAIAbMsEAAIAAgB8ywQAAgACAIjLBAACAAEAlMsEAAMAAQCkywQABQABALzLBAAEAAEA0MsEAAQAAQDwywQAAgAEAPzLBAAFAAEAFMwEAAIAAQAkzAQAAgACADDMBAAEAAEASMwEAAIAAgBUzAQAAwABAGzMBAADAAMAfMwEAAYAAQCkzAQAAgAEALzMBAAEAAQA2MwEAAIAAwDozAQABAACAADNBAACAAIAFM0EAAIAAwAszQQAAgAEADzNBAACAAIASM0EAAUAAQBgzQQAAwABAHzNBAAFAAQAlM0EAAQAAQCozQQABAABAMjNBAACAAQA1M0EAAUAAQDszQQABQABAATOBAAFAAEALM4EAAIABQA4zgQABgABAGDOBAACAAQAbM4EAAUAAQCMzgQAAgADAJjOBAAEAAEAuM4EAAIABADEzgQABQABAOzOBAACAAUA+M4EAAYAAQAYzwQAAgACACTPBAAFAAEAPM8EAAYAAQBYzwQABQABAHDPBAAGAAEAkM8EAAIAAgCkzwQAAgADALzPBAACAAQA2M8EAAIABQD4zwQAAgAGABzQBAACAAcARNAEAAIACABw0AQAAgAJAKDQBAACAAoA1NAEAAIACwAQ0QQAAgANAFTRBAACAA8AbNEEAAIABACI0QQAAgAFAKjRBAACAAYAtNEEAAQAAQDI0QQABQABAOTRBAADAAIA/NEEAAIAAwAY0gQAAgAFADzSBAACAAcAUNIEAAIAAwBc0gQABgABAHjSBAAIAAEAnNIEAAQAAQCw0gQABgABAMzSBAAIAAEA+NIEAAMAAwAY0wQAAwAFAEDTBAADAAcAXNMEAAIABAB80wQAAgAGAKTTBAACAAgAsNMEAAUAAQDI0wQABwABAOjTBAAJAAEAENQEAAUAAQAo1AQABwABAEjUBAAJAAEAfNQEAAIABACc1AQAAgAGAMTUBAACAAgA3NQEAAIABAD81AQAAgAGACTVBAACAAgAPNUEAAIABABM1QQABgACAGzVBAAIAAIAlNUEAAQAAgCs1QQABgACAMzVBAAIAAIA+NUEAAMAAwAY1gQAAwAFAEDWBAADAAcAXNYEAAIABAB81gQAAgAGAKTWBAACAAgAsNYEAAUAAQDI1gQABwABAOjWBAAJAAEAENcEAAUAAQAo1wQABwABAEjXBAAJAAEAeNcEAAMAAwCY1wQAAwAFAMDXBAADAAcA3NcEAAIABAD81wQAAgAGACTYBAACAAgAMNgEAAUAAQBI2AQABwABAGjYBAAJAAEAkNgEAAUAAQCo2AQABwABAMjYBAAJAAEA/NgEAAMABAAg2QQAAwAGAEzZBAADAAgAaNkEAAMABACM2QQAAwAGALjZBAADAAgA2NkEAAIABQD82QQAAgAHACjaBAACAAkAONoEAAUAAgBU2gQABwACAHjaBAAJAAIApNoEAAUAAgDA2gQABwACAOTaBAAJAAIAFNsEAAMAAwA02wQAAwAFAFzbBAADAAcAeNsEAAIABACY2wQAAgAGAMDbBAACAAgAzNsEAAUAAQDk2wQABwABAATcBAAJAAEALNwEAAUAAQBE3AQABwABAGTcBAAJAAEAlNwEAAQAAwC43AQABAAFAOTcBAAEAAcABN0EAAMABAAo3QQAAwAGAFTdBAADAAgAdN0EAAIABQCY3QQAAgAHAMTdBAACAAkA1N0EAAUAAgDw3QQABwACABTeBAAJAAIAQN4EAAUAAgBc3gQABwACAIDeBAAJAAIAtN4EAAMABADY3gQAAwAGAATfBAADAAgAIN8EAAMABABE3wQAAwAGAHDfBAADAAgAjN8EAAMABACg3wQABwACAMTfBAAJAAIA8N8EAAUAAgAM4AQABwACADDgBAAJAAIAXOAEAAUAAgB44AQABwACAJzgBAAJAAIA0OAEAAMABAD04AQAAwAGACDhBAADAAgAPOEEAAMABABM4QQACAABAHDhBAAKAAEAnOEEAAYAAQC44QQACAABANzhBAAKAAEACOIEAAYAAQAk4gQACAABAEjiBAAKAAEAdOIEAAYAAQCQ4gQACAABALTiBAAKAAEA8OIEAAMABQAY4wQAAwAHAEjjBAADAAkAaOMEAAMABQCQ4wQAAwAHAMDjBAADAAkA4OMEAAMABQAI5AQAAwAHADjkBAADAAkATOQEAAYAAgBs5AQACAACAJTkBAAKAAIAxOQEAAYAAgDk5AQACAACAAzlBAAKAAIAPOUEAAYAAgBc5QQACAACAITlBAAKAAIAxOUEAAIABgDs5QQAAgAIABzmBAACAAoAPOYEAAIABgBk5gQAAgAIAJTmBAACAAoAtOYEAAIABgDc5gQAAgAIAAznBAACAAoALOcEAAIABgBU5wQAAgAIAITnBAACAAoAlOcEAAYAAgC05wQACAACANznBAAKAAIADOgEAAYAAgAs6AQACAACAFToBAAKAAIAlOgEAAMABgDA6AQAAwAIAPToBAADAAoAGOkEAAMABgBE6QQAAwAIAHjpBAADAAoAnOkEAAMABgDI6QQAAwAIAPzpBAADAAoAIOoEAAMABgBM6gQAAwAIAIDqBAADAAoAqOoEAAIABwDU6gQAAgAJAAjrBAACAAsAHOsEAAYAAwBA6wQACAADAGzrBAAKAAMAoOsEAAYAAwDE6wQACAADAPDrBAAKAAMAMOwEAAUABgBk7AQABQAIAKDsBAAFAAoAzOwEAAUABgDk7AQADAABABjtBAAOAAEAVO0EAAoAAQCA7QQADAABALTtBAAOAAEA8O0EAAoAAQAc7gQADAABAFDuBAAOAAEAjO4EAAoAAQC47gQADAABAOzuBAAOAAEAKO8EAAoAAQBU7wQADAABAIjvBAAOAAEAxO8EAAoAAQDw7wQADAABACTwBAAOAAEAYPAEAAoAAQCM8AQADAABAMDwBAAOAAEA/PAEAAoAAQAo8QQADAABAFzxBAAOAAEAnPEEAAUAAgC48QQABQACANjxBAAFAAMA+PEEAAMAAwAQ8gQAAwADACTyBAAEAAIARPIEAAMABABY8gQABQACAIDyBAACAAUAlPIEAAQAAwCw8gQABAADAMzyBAAFAAMA5PIEAAYAAQAE8wQABQACACzzBAADAAUARPMEAAUAAwBw8wQAAgAGAJDzBAADAAYArPMEAAMABADE8wQABAADANzzBAAGAAIACPQEAAMABQAg9AQABQADAET0BAAFAAQAZPQEAAUAAwCQ9AQAAgAGAKz0BAAEAAUA0PQEAAMABQDs9AQABQAEAAj1BAAHAAIAXPUEAAUADgCA9QQADwAEANz1BAAMAAgAEPYEABUAAQB09gQAEgAEAMz2BAASAAQAGPcEAAoAAQBE9wQACgABAHT3BAAKAAIAsPcEAAcABQDY9wQACgADABz4BAAGAAcASPgEAAoABQCQ+AQABwAIAMj4BAAJAAcAAPkEAAcABQBI+QQAAgALAGT5BAAIAAUAmPkEAAMABQCo+QQACAABANz5BAAEAAUA+PkEAAMAAwAQ+gQAAwADACj6BAADAAMAOPoEAAcAAQBk+gQABQAEAJD6BAADAAYAoPoEAAUAAQDA+gQAAwADANz6BAACAAQA6PoEAAUAAQAA+wQABQABABz7BAAEAAIAMPsEAAoAAQBc+wQACgABAIz7BAAKAAIAuPsEAAYAAQDU+wQABgABAAT8BAACAAYAJPwEAAIABgA8/AQABQAEAGT8BAAEAAUAjPwEAAQABgC4/AQAAwAHANz8BAAEAAYA8PwEAAUAAQAQ/QQAAwADACz9BAACAAQAPP0EAAQAAgBY/QQAAwADAHD9BAADAAMAlP0EAAQABgC8/QQABAAGAOj9BAADAAcAAP4EAAcAAwAo/gQABwADAFT+BAAGAAQAiP4EAAQABwCk/gQACAADAOT+BAADAAgAAP8EAAQABAAc/wQABQADADj/BAAGAAIAYP8EAAQABACA/wQABQAEAKT/BAAFAAQA0P8EAAIABgDk/wQABgADAAwABQAFAAQAMAAFAAUABABYAAUABAAFAIAABQAEAAYApAAFAAQABQDIAAUABQAFAPQABQAEAAYAIAEFAAIABwA4AQUABgAEAGABBQAGAAQAkAEFAAMABgCsAQUABQAEANQBBQAFAAUA/AEFAAUABQAgAgUABgAEAEwCBQAFAAUAeAIFAAQABgCYAgUABwAEAMgCBQAGAAUAAAMFAAMACAAUAwUACQACAFADBQAGAAYAiAMFAAQACACsAwUABwAFANADBQAKAAIAAAQFAAoAAgBMBAUABAAJAHQEBQAHAAYAlAQFAA0AAQDMBAUADQABAAgFBQAMAAIASAUFAAcABABsBQUACQACAJwFBQAJAAMA4AUFAAUACAAUBgUABgAIAEgGBQAHAAcAfAYFAAgABgC4BgUABwAHAOQGBQAKAAQAFAcFAA4AAgBYBwUADgADAJwHBQAOAAMA4AcFAAUAAwAICAUABAAFABwIBQAIAAEAVAgFAAMABgB4CAUAAwAGAIwIBQAFAAIArAgFAAQAAwDMCAUAAwAEAOgIBQAEAAQACAkFAAMABAAcCQUABgACAEgJBQAEAAUAaAkFAAUABACMCQUABQAEAKwJBQAGAAMA0AkFAAUAAwD0CQUABQAEABQKBQAGAAMARAoFAAMABgBoCgUAAwAGAHgKBQAHAAEApAoFAAUABADQCgUAAwAGAPAKBQAEAAUADAsFAAYAAwAsCwUACAACAGQLBQAFAAYAkAsFAAQABgDACwUAAwAIANgLBQAHAAMADAwFAAIABgAgDAUABgADAEwMBQAEAAUAdAwFAAMABgCYDAUAAwAGALgMBQAFAAUA6AwFAAQABwAMDQUABQAFADgNBQAFAAYAYA0FAAUABQCADQUABwADALQNBQAFAAYA3A0FAAUABQAIDgUABQAGACwOBQAGAAQASA4FAAkAAQCADgUABgAFAKgOBQAGAAQA2A4FAAUABgD0DgUACAACABgPBQAJAAEAQA8FAAcAAQBwDwUABQAFAJAPBQAHAAMAyA8FAAMABwDoDwUABwAFACAQBQADAAcAOBAFAAkAAwBoEAUACQADAJAQBQALAAEA0BAFABcABQBAEQUAGwAFALARBQAPAAEAFBIFAAgACgBkEgUACgAMAJASBQARAAEA2BIFAAsAAQAUEwUABAAEAEQTBQAEAAgAZBMFAAQABAB4EwUABwABAJgTBQAPAAEA2BMFAAkAAQAcFAUABAAIAEwUBQAGAAgAeBQFAAMABQCQFAUABQADAKgUBQANAAEACBUFAAMACwAwFQUACQAHAGgVBQAHAAUAoBUFAAUABwDIFQUABwAFAPwVBQAIAAYAPBYFAAYACABoFgUACQAFALAWBQAFAAkA3BYFAAgABgAoFwUABQALAFQXBQAKAAYAiBcFAA8AAwDoFwUACQAJABAYBQATAAEAbBgFAAwABAC8GAUADAAIAAAZBQAPAAUASBkFABUAAwCsGQUAAwAEAMAZBQAHAAIA7BkFAAUABAAIGgUABwACAEQaBQADAAgAWBoFAAcAAgB8GgUACQACALgaBQAFAAYA3BoFAAcABAD8GgUAAgABAAgbBQAEAAEAAQAAAACAAAACAAAAAQAAABAAAAABAAAABQAAAAAAAgAAAIIAAABAIAAAgEAAAABABgAAAAIAAABAAAAAAAAAQAIAAAAGAAAAAAUAAAAIAAAAIAABAAAAQAAIAAAAABAAAQAAAAMAAAAAAAAEgAAAEQQAAEABAAAAAQAAAAAABAABAAAAAQAAAIAAAAABAAAABQAAAAAAQAAAAEAEBCAAAIAAAAAAAIAAAQAAAAEAAAAAQAAAAQAAAAEAAAAgAAAAAQAAAAEAAAAgAAACAQAAAAQAAACAAAAAAQAAAAAAAAEAAABAAwAAAAEAAAAAAQAAAQAAAAEAAAABAAAAAQAAAAQAAAAggAgAACAAACAAAAAAAAECAgAAAAIAAAAEAAAAgAAAAAEAAAABAAAAAAAIAAEAAAAEAAAAAAQAAAAEAAAAAACAABAAEAIAAAAHAAAAAAEgAAgAAAAAAAIAACAAAAAAEAAAAEAAAAAAAgEAAAABAAAAAAAAAgEAAAABAAAAAAAIAAEAAAABAAAAAAABAAIAAAABAAAAAAIAIAUAAAACAAAAAAEAADAAAAABAAAAAgAAAAQAAACAAAAABAAAAAEAAAAAgAAAAQAAAAIAAAAAEAAAAAAQAAIAAAABAAAAAABAgAEAAAADAAAAAABCAAAAAgAAAgAAAgAAAAEAAAAAABAIAgAAAAMAAAAAAAAIAAAACAAAQAACAAAACAAAABAABBAgAAAAAQAAAAIAAAAAAEAAAAgAAAAEEAAAAAAEAwAAAAIAAAAAAAAQAEAAAAEAAAADAAAAAAgAAEAAAAAACAAAAgAAAAIAAAAEAAAAAACAAgIAAAACAAAAIAAAAAAAAAICAAAABAAAACAAAACAAAMAAAABBBAAAAAGAAAABQAAAAAAQAABAAAAAQAAAAAgAAAAAggAAgAAAAEAAAAAAAABAgAAAAEAAAAAAAABAwAAAAIAAAAAAAABQIAAAAEAAAACAAAAgAAAACAAAAACAAAAAgAAAIAAAAAAAAAEBQAAAAEAAAAAACIABAAAAAMAAAAAAEAAQCBAAABAAAACAAAAAwAAAAEAFAAAAAAIAAAQAAEAAAAEAAAAAQAAAAIAAAAAAAAQABAIAAEAAAABAAAAAAABAAIAAAABAAAAAgAAAAQAAAABAAAAAAAEAAEAAAACAAAAAAAAQACIAAQCAAAAAQAAAEAAAAABAAAAAwAAAAAAIAIAAAEAAAAgAAEAAAABAAAAAAAAgAEAAAABAAAAQAAAAAIAAAABAAAAAAEAAAQAAAABAAAABAAAAAEAAAABAAAAgAAAAAQAAAABAAAAAAAgCAEAAAABAAAAAAAIAAEAAAABAAAAAUAAAAEAAAABAAAAAAACAAEAAAABAAAAAAACAAEAAAABAAAAACAAAAIAAAAGAAAAAgAAAAQAAAAAAAIACAAAAAAAEAAAAIAAAQAAAAEAAAAABKBABQAAAAIAAAAAIAAAAQAgAAIAAAADAAAAAIAAgAEAAIAQAAQAAQAAAAEAAAAAAIAAAgAAAAIAAAAAAAQAAACAAAEAAAACAAAAAAAAgACAAAABAAAAAQAAAAAAAgABAAAAAgAAAIAAAAAAAAAgBAAAAAEAAAAQAAAAAgAAAAEAAAAAgAAAAgAAAAIAAAABAAAAAAACAAEAAAABAAAAABBAEAEAAAACAAAAQAAAACAAAAABAAAAAQAAAAAAAQABAAAAAQAAABAAAAgCAAAAAQAAAAEAAAAEAAAAAQAAAAAAgAABAAAAAgAAAAAAgAAQAAAAAQAAAAMAAAAAAAgAAIAAAABAAAEDAAAABQAAAAAAEAAAAAAIAAAIAEACAAAAABAAAgAAAAIAAAAAAAACAAAQCwEAAAACAAAAQAAAAAASAAABAAAAAQAAAAAAAAQBAAAAAQAAAAAAAIACAAAAAwAAAAAAgAAAgAAAACAAAAEAAAABAAAAAAAAAQEAAAACAAAAAABAARAAgAABAAAAAQAAAAAAAIABAAAAAQAAAABCAAEBAAAAAgAAAIAACAAAAIAABgAAAAEAAAAAAAACAgAAAAEAAACAAAgAAQAAAAIAAAAAAAAIBAAAIAMAAAADAAAACAAAAAIAAAACACAAAwAAAAkAAAAAAgAAAAACAAABQAAAgAAACAEAABAAAAAAAAABAAAgAIAAAAQBAAAAAQAAAAAAQAAEAAAAAgAAAAABCgAgAACAAwAAAAIAAACgAAAAABAAAAQAAAACAAAAAABAAAQIAAACAAAAAQAAAAIAAAACAAAAAgAAAAAAAAQAAAAIAQAAAAEAAAAAAAAQAQAAAAEAAAAkAAAAAQAAAAMAAAAABAIAABAAAAAAAAQCAAAAAwAAAAAAAIAAAgCAEAAAAAMAAAABAAAAAEAAAAEAAAAFAAAAAAAAYAABgAQAAAgQAQAAAoAAAAABAAAAAQAAAAAAAAMBAAAAAwAAADAgBAAAAAIABAAAAAMAAAABAAAAQEAACAIAAAADAAAAAABAAAIAAAAAACAAAQAAAAoAAAAQAAAAiAAAAAAAAgAAACAAABAAAAAAIAAAAAIAAAAAEIAAAAAAQAAAAQAAAAIAAAAEAAAAAAAAIAEAAAABAAAAAAACAAQAAAADAAAAABAAAAQAAAAAAABAAQAAAAYAAAAAAAgAEAAAIABBAAAAIAAAAAACAEAAAgABAAAAAQAAAAAgAAACAAAAAQAAAACBQAABAAAAAwAAAAAEAAEAAAACAAAgAAEAAAACAAAAgAAAAAAAAAQBAAAAAgAAAAAAAAQAACAAAQAAAAEAAAAGAAAAAQAAAAEAAAAgAACBAQAAAAEAAAAQAAAAAQAAAAEAAAACAAAAAQAAAAEAAAAAAAEAAQAAAAQAAAAQAIAAAAABAACAAAAgAAAAAgAAAAEAAAAAQAAIAQAAAAQAAAAgAAAAAIAAAAEAAAAAAAAgAQAAAAUAAAAACAAAAIAAAAAAAgAAAIAABCAAAAUAAAABAAAAABAAAAEAAAABAAAABAAAAAEAAAAEAAAAAACAAAABAkAwAAAAAAEAAgEAAAABAAAAAAAQAAEAAAABAAAAAAAEAAIAAAAGAAAAAIAAAEAAAAAQAAAAEAAAAQAAgAAAIBAAAQAAAAMAAAAAAAAQACAAAACAAgAFAAAAAQAAAAQIAAAEAAAAAQAAAAAEAAIHAAAAAwAAAAAQIhABAAAAAAACAAEAAAADAAAAAAAABCQAgAAAAAIABQAAAAMAAAAgAAAAACAAAAACEAABAAAABAAAAAAAAAEBAAAAAAQAAAAABggCAAAAAgAAAAACAAAAQAAAAwAAAAcAAAAAABAACEgAAAAAACAgAAEAAAQAAAAABAAAAAACAgAAAAIAAAAEAAAAAAIABAIAAAACAAAACAAAAAAAAAQBAAAAAQAAAAgAAAAHAAAAAwAAAACQAAAAQAAAAQAAAAMAAAAEAAAAAAAIAACAAAEAQAAAAAAEAAQAAAABAAAACAAAAAEAAAADAAAAgAAAAAAAAAIAgAAEAgAAAAcAAACAAAAAAAAgAACAAAAAAAABAIAAAAgAAAAIAQcAAgAAAAEAAAAAAAACAgAAAAUAAAAAEAAAAAAAQAAAAgAAAEQAAAIAAAYAAAABAAAAACAAAAIAAAABAAAAAAAAEAIAAAAEAAAAAAAAQACAAAAAIAAAAACAAAIAAAACAAAAAAQBAAAAAEADAAAAAgAAAAAAIAAQEAAAAQAAAAYAAAAAAAQAAAAABgAAAAIAAABAAAEAAAAAAAIDAAAAAQAAAAAEAAABAAAAAQAAABEAAAABAAAAAgAAAAAAICACAgAAAQAAAAMAAAAACAAAAAEAAAACAAABAAAABAAAAAAAgAAAQIAAAQAAQAAIAAACAAAAAQAAAAIAAAAHAAAAAQAAAAAAAEADAAAAAQAAAAAAIAADAAAAAgAAAAABAAIIAAAAAQAAAAIAAACAEQAAAAABAAMAAAABAAAAAAABAAUAAAABAAAAgACAAAIAAAABAAAAAAAAEAIAAAABAAAAAAAAAQEAAAABAAAAAAAEAAIAAAACAAAAAACAEAAAAAEDAAAAAQAAAEAAAAABAAAAAQAAAAAAAEABAAAAAQAAAIAAAAABAAAAAQAAAIAAAAIBAAAAAQAAAAACAAABAAAAAwAAAABAAAAAAQAAAAAABAEAAAABAAAAAAAgAAYAAAABAAAAAAAAAQMAAAACAAAAAAAgAAAAABABAAAAAQAAAAgCCAABAAAAAgAAAAABBAAAAAABAwAAAAEAAAAAAASAAwAAAAEAAAAgQBAAAQAAAAIAAAAAABAABBAAIAMAAAACAAAAAAEAAIAAAAABAAAAAgAAAAAEAEAAACAAAwAAAAIAAAAEAAAAAAgAAAEAAAADAAAAAAEgAAAAAAEIAAQABgAAAAIAAAAAAIAAAABAAAEAAAABAAAAAAAAEAIAAAABAAAAgAAAAAEAAAABAAAAAAEAAAEAAAABAAAAQAAAAAIAAAACAAAABAAAAEAAAAIDAAAAAgAAAACAAACAAAAAAgAAAAEAAAAAAABAAQAAAAMAAAAAABIAAABAAAAAAgABAAAAAwAAAAABAAAAAAgAAACAAAEAAAADAAAAAAAEABAAAAQAAAAFAwAAAAEAAAABAAIAAQAAAAIAAAAEAgAAAACAAAEAAAACAAAAgAAAAAAAABgBAAAAAwAAAAAAAgAAIAAAIQAAAAEAAAABAAAAQAAAAAEAAAABAAAAIAAAAAQAAAABAAAAAAAAIAIAAAABAAAAAQAAQAIAAAAGAAAAggACACABAACAAAIEAABAAAAAAIAAAABAAgAAAAIAAABEAAAAAQAAAAEAAAABAAAAACAAAAIAAAABAAAAAQBAAAEAAAADAAAAAIIAAAQAAAAAAoAAAQAAAAIAAAAAAAgAAAIAAAEAAAABAAAAAAQAAAQAAAABAAAAQAAAAAEAAAAFAAAAAABACAAEAQAACAAAggAEACEAAAAGAAAAAgAAAAAABAAAAAAEAwAAAAIAAAAAAEAAAJAAAAEAAAADAAAAAQAAAAAAQAAAAAAIAQAAAAIAAAAAAAAEEAAQAAEAAAABAAAAACACAQIAAAACAAAAAEAAAIAAAAABAAAAAQAAABCAAAACAAAAAQAAAAAEAAAEAAAAAwAAAAAAAAgEAAAABACiAAIAAAACAAAAAgAgAEAAAAABAAAAAQAAAAAAIAACAAAABAAAACAAAAABAAAABAAAAAKBEAABAAAAAgAAAAAAAgAAAEEAAQAAAAMAAAAAAQAQAAIAAIAAAAABAAAAAQAAAAAACAADAAAAAQAAAAgAAEQBAAAAAQAAAACAACAEAAAAAgAAAAAACAAAgBAAAgAAAAEAAAAAAAAgAQAAAAQAAAAAgAAABAAAAAAAAEAAQAAAAgAAAAEAAAAACCBABAAAAAMAAAAABAAAAAEAAAQAAAABAAAAkRkAAAAAAQEBAAEBAgABAQMAAQEEAAEBAgABAQUAAQEGAAEBBwABAQgAAQEJAAEBCgABAQsAAQEMAAEBDQABAQ4AAQEPAAEBEAABAREAAQESAAEBAgABARMAAQEUAAEBFQABARYAAQEXAAEBGAABARkAAQEGAAEBGgABARsAAQEZAAEBHAABAR0AAQEeAAEBHwABAQAAAQEgAAEBHQABASEAAQEiAAEBIwABASQAAQElAAEBAgABASYAAQEnAAEBKAABASkAAQEeAAEBKQABASoAAQErAAEBDwABASwAAQEPAAACLQABAS4AAQEvAAEYDwABASwAAQEPAAACMAABAS4AAQEvAAEYDwABASwAAQEPAAACMQABATIAAQEtAAEBLgABATMAARgwAAEBLgABATMAARgxAAEBMgABAS0AAQEuAAEBMAABAS4AAQE0AAECMQABATIAAQEtAAEBLgABATQAAQIwAAEBLgABATEAAQEyAAEBLQABAS4AAQEwAAEBLgABATEAAQEyAAEBDwABASwAAQEPAAACLQABAS4AAQEvAAEIDwABASwAAQEPAAEELwABCA8AAQEsAAEBDwAAAjAAAQEuAAEBLwABCA8AAQEsAAEBDwABBC8AAQgPAAEBLAABAQ8AAAIxAAEBMgABAS0AAQEuAAEBMwABCA8AAQEPAAEBMwABCDAAAQEuAAEBMwABCA8AAQEPAAEBMwABCDEAAQEyAAEBLQABAS4AAQEPAAEBDwABATQAAQIwAAEBLgABAQ8AAQEPAAEBNAABAjEAAQEyAAEBLQABAS4AAQE0AAECDwABAQ8AAQEwAAEBLgABATQAAQIPAAEBDwABATEAAQEyAAEBLQABAS4AAQEPAAEBDwABATAAAQEuAAEBDwABAQ8AAQE0AAECMQABATIAAQEtAAEBLgABAQ8AAQEPAAEBMAABAS4AAQE0AAECDwABAQ8AAQExAAEBMgABAS0AAQEuAAEBDwABAQ8AAQE0AAECMAABAS4AAQEPAAEBDwABATEAAQEyAAEBLQABAS4AAQE0AAECDwABAQ8AAQEwAAEBLgABAQ8AAQEPAAEBMQABATIAAQEtAAEBLgABAQ8AAQEPAAEBMAABAS4AAQEPAAEBDwABATEAAQEyAAEBLQABAS4AAQE1AAABNgABATcABBA4AAABNAABAzAAAQEuAAEBMQABATIAAQEtAAEBLgABATQAAQE0AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzAAAQEuAAEBMQABATIAAQEtAAEBLgABATQAAQE0AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATUAAAE2AAEBNwAEEDgAAAE0AAEDMAABAS4AAQExAAEBMgABAS0AAQEuAAEBNAABATQAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATUAAAE2AAEBNwAEEDgAAAE0AAEDMAABAS4AAQExAAEBMgABAS0AAQEuAAEBNAABATQAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzAAAQEuAAEBMQABATIAAQEtAAEBLgABATQAAQE0AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzAAAQEuAAEBMQABATIAAQEtAAEBLgABATUAAAE2AAEBNwAEEDgAAAE0AAEDMAABAS4AAQE0AAEBMQABATIAAQEtAAEBLgABATQAAQE0AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzAAAQEuAAEBNAABATEAAQEyAAEBLQABAS4AAQE0AAEBNAABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzAAAQEuAAEBNAABATEAAQEyAAEBLQABAS4AAQE0AAEBNAABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBNQAAATYAAQE3AAQQOAAAATQAAQMwAAEBLgABATQAAQExAAEBMgABAS0AAQEuAAEBNAABATQAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzAAAQEuAAEBNAABATEAAQEyAAEBLQABAS4AAQE0AAEBNAABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBNQAAATYAAQE3AAQQOAAAATQAAQMwAAEBLgABATQAAQExAAEBMgABAS0AAQEuAAEBMAABAS4AAQE1AAABNgABATcABBA4AAABNAABAzEAAQEyAAEBLQABAS4AAQEwAAEBLgABATQAAQE0AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzEAAQEyAAEBLQABAS4AAQEwAAEBLgABATQAAQE0AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATUAAAE2AAEBNwAEEDgAAAE0AAEDMQABATIAAQEtAAEBLgABATAAAQEuAAEBNAABATQAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATUAAAE2AAEBNwAEEDgAAAE0AAEDMQABATIAAQEtAAEBLgABATAAAQEuAAEBNAABATQAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzEAAQEyAAEBLQABAS4AAQEwAAEBLgABATQAAQE0AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE1AAABNgABATcABBA4AAABNAABAzEAAQEyAAEBLQABAS4AAQE0AAEBMAABAS4AAQE1AAABNgABATcABBA4AAABNAABAzEAAQEyAAEBLQABAS4AAQE0AAEBMAABAS4AAQE0AAEBNAABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBNQAAATYAAQE3AAQQOAAAATQAAQMxAAEBMgABAS0AAQEuAAEBNAABATAAAQEuAAEBNAABATQAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBNQAAATYAAQE3AAQQOAAAATQAAQMxAAEBMgABAS0AAQEuAAEBNAABATAAAQEuAAEBNAABATQAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATUAAAE2AAEBNwAEEDgAAAE0AAEDMQABATIAAQEtAAEBLgABATQAAQEwAAEBLgABATQAAQE0AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBNQAAATYAAQE3AAQQOAAAATQAAQMxAAEBMgABAS0AAQEuAAEBNAABATAAAQEuAAEBNAABATQAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATkAAQE5AAEBOQABATUAAAE2AAEBNwAEEDgAAAE0AAEDMQABATIAAQEwAAEBLgABAS0AAQEuAAEBNAABAjcAAQE3AAEBMQABATIAAQEwAAEBLgABAS0AAQEuAAEBNQAAATYAAQE3AAQQOAAAATQAAQM3AAEBNwABATEAAQEyAAEBLQABAS4AAQE3AAEBNwABATQAAQIxAAEBMgABATAAAQEuAAEBLQABAS4AAQE3AAEBNwABATUAAAE2AAEBNwAEEDgAAAE0AAEDMQABATIAAQEwAAEBLgABAToAAQE7AAEBLwABGDwAAQE8AAEBPQABAS8AARg6AAEBMQABAToAAQE7AAEBLwABCA8AAQEvAAEIPAABATwAAQE9AAEBLwABCA8AAQEvAAEIOgABATEAAQE+AAEBPwABAT8AAQE/AAEBQAABAT8AAQE/AAEBPwABAUEAAQE+AAEBQAABAUIAAQFDAAEBRAABAUUAAQFGAAEBLQABAS4AAQFAAAEBQQABAUcAAQFGAAEBMAABAS4AAQFBAAEBSAABAUYAAQExAAEBMgABAUgAAQFGAAEBLgABATEAAQExAAEBMgABAUgAAQFGAAEBLgABATEAAQEuAAEBMQABAUgAAQFGAAEBSQABAQ8AAQEPAAEBMQABATIAAQE+AAEBRgABAUoAAQE3AAEBRgABAT4AAQFAAAEBRgABAUoAAQE3AAEBRgABAT4AAQFAAAEBRgABATwAAQFLAAEBRgABAS4AAQExAAEBRgABAUwAAQEtAAEBRgABAUwAAQEuAAEBTQABEE4AAQEPAAAGLQABAS4AAQFAAAEBQQABAU0AARAPAAABPAABAT0AAQEuAAEBQAABAUEAAQFNAAEQTwABAVAAAQEPAAAGLQABAS4AAQFRAAEBQAABAUEAAQFSAAEBTQABEE4AAQEPAAAGMAABAS4AAQFBAAEBUgABAU0AARAPAAABPAABAS0AAQEuAAEBQQABAVIAAQFNAAEQTwABAVAAAQEPAAAGMAABAS4AAQFRAAEBQQABAVMAAQFNAAEQVAABAQ8AAQEPAAEBMQABATIAAQFTAAEBTQABEFUAAQEPAAEBDwABAQ8AAQEPAAEBDwABAQ8AAQExAAEBMgABAVMAAQFNAAEQVgABATEAAQEyAAEBUwABAU0AARAPAAABPAABAUwAAQEwAAEBUwABAU0AARBPAAEBUAABAQ8AAAYxAAEBMgABAVEAAQE+AAEBTQABEFQAAQFXAAEBWAABAVkAAQE3AAEBQAABAVoAAQE+AAEBTQABEFQAAQEPAAEBDwABAUwAAQFbAAEBQAABAVoAAQE+AAEBQAABAU0AARBUAAEBVwABAVgAAQFZAAEBNwABAT4AAQFAAAEBTQABEFQAAQEPAAEBDwABAUwAAQFbAAEBTQABEFQAAQEyAAEBMgABAT0AAQEuAAEBXAABAT4AAQFAAAEBTQABAV0AAQE+AAEBQAABAU0AAQFeAAEBXwABAVYAAQFeAAEBVAABAT4AAQFAAAEBUAABAU0AAQFBAAEBYAABAWEAABBiAAEBDwAACDoAAQE7AAEBYwABAUAAAQFBAAEBYAABAWEAABBiAAEBLAABAQ8AAAgtAAEBLgABAWMAAQFAAAEBQQABAWQAAQFgAAEBYQAAEGIAAQEPAAAIPAABATwAAQE9AAEBYwABAUEAAQFkAAEBYAABAWEAABBiAAEBLAABAQ8AAAgwAAEBLgABAWMAAQFBAAEBZQABAWAAAQFiAAEBDwAACDoAAQExAAEBZQABAWAAAQFiAAEBLAABAQ8AAAgxAAEBMgABAWUAAQFgAAEBZgABAWcAAQEQAAEBPgABAWgAAQFAAAEBYwABAWUAAQFgAAEBVQABAWkAAQERAAEBXwABAUAAAQFqAAEBaAABAUAAAQFjAAEBZQABAWAAAQFhAAQQYgABAQ8AAAg6AAEBMQABAWUAAQFgAAEBYQAEEGIAAQEsAAEBDwAACDEAAQEyAAEBZQABAWAAAQFhAAQQZgABAWcAAQEQAAEBPgABAWgAAQFAAAEBYwABAWUAAQFgAAEBYQAEEFUAAQFpAAEBEQABAV8AAQFAAAEBagABAWgAAQFAAAEBYwABAT4AAQFgAAEBawACH2MAAQFAAAEBbAABAT4AAQFgAAEBZgABAV4AAQFjAAEBbQABUGAAAQFuAAEBXgABAWMAAQFAAAEBbAABAT4AAQFAAAEBYAABAWsAAh9jAAEBbAABAT4AAQFAAAEBYAABAWYAAQFeAAEBYwABAW0AAVBgAAEBbgABAV4AAQFjAAEBbAABAW8AAQEtAAEBLgABAUAAAQFBAAEBcAABAW8AAQEwAAEBLgABAUEAAQFxAAEBbwABATEAAQEyAAEBPgABAW8AAQFyAAECQAABAVoAAQE+AAEBbwABAU0AARBpAAEBQAABAVoAAQE+AAEBbwABAU0AARBAAAEBTQABEGkAAQFAAAEBWgABAT4AAQFAAAEBbwABAXIAAQI+AAEBQAABAW8AAQFNAAEQaQABAT4AAQFAAAEBbwABAU0AARBAAAEBTQABEGkAAQE+AAEBbwABAUoAAQE3AAEBbwABAT4AAQFAAAEBbwABAUoAAQE3AAEBbwABAT4AAQFAAAEBbwABATwAAQFLAAEBQQABAVYAAQEPAAEBDwABAS0AAQEuAAEBQQABAUAAAQFBAAEBcwABAUEAAQFWAAEBDwABAQ8AAQEwAAEBLgABAUEAAQFBAAEBdAABAUEAAQFWAAEBDwABAQ8AAQExAAEBMgABAUEAAQE+AAEBdQABAXYAAQF3AAEBPgABAXgAAQF5AAEBPgABAXoAAQF7AAEBPgABAUAAAQF1AAEBdgABAXcAAQE+AAEBQAABAXgAAQF5AAEBPgABAUAAAQF6AAEBewABAXwAAQF9AAEBfgABAUAAAQFBAAEBfwABAXwAAQF9AAEBgAABAUEAAQGBAAEBfAABAYIAAQGDAAEBgQABAYQAAQGFAAEBgwABAT4AAQGGAAEBhwABAT4AAQFAAAEBhgABAYcAAQE+AAEBQAABAU0AAQiIAAEBiQABAYoAAQE+AAEBQAABAU0AAQhfAAEBiwABAT4AAQFAAAEBjAABAYsAAQGHAAEBPgABAUAAAQFiAAEBDwABAUwAAQFMAAEBPgABAUAAAQGLAAEBjQAADI4AAQGPAAEBcwABAZAAAQFzAAEBPgABAXQAAQGQAAEBdAABAT4AAQFAAAEBkQABAZAAAQGRAAEBkgABAZMAAQFAAAEBWgABAT4AAQFAAAEBlAABAZUAAQFNAAEBlgABAS0AAQEuAAEBQAABAUEAAQFNAAEBVAABAToAAQE7AAEBlwABAkAAAQFBAAEBmAABAU0AAQGWAAEBMAABAS4AAQFBAAEBmAABAU0AAQFUAAEBPAABATwAAQE9AAEBlwABAkEAAQGZAAEBTQABAZYAAQExAAEBMgABAZkAAQFNAAEBVAABAToAAQExAAEBmgABAT4AAQFRAAEBUAABAU0AAQE+AAEBQAABAVEAAQFQAAEBTQABAT4AAQGbAAEBnAAAIJsAAQFAAAEBQQABAT4AAQGbAAEBQAABAUEAAQE+AAEBQAABAZsAAQGcAAAgmwABAUEAAQE+AAEBQAABAZsAAQFBAAEBPgABAZsAAQGcAAAQmwABAUAAAQGbAAEBnAAAEJsAAQFBAAEBPgABAZsAAQGdAAEBQAABAUEAAQE+AAEBQAABAZsAAQGdAAEBQQABAT4AAQGbAAEBngABAZ0AAQFAAAEBQQABAT4AAQFAAAEBmwABAZ4AAQGdAAEBQQABAT4AAQGbAAEBUQABAVEAAQFAAAEBQQABAT4AAQFAAAEBmwABAVEAAQFRAAEBQQABAT4AAQGbAAEBngABAVEAAQFRAAEBQAABAUEAAQE+AAEBQAABAZsAAQGeAAEBUQABAVEAAQFBAAEBPgABAZ8AAQGgAAEBmwABAUAAAQFBAAEBPgABAUAAAQGfAAEBoAABAZsAAQFBAAEBPgABAVAAAQGbAAEBQAABAUEAAQE+AAEBQAABAVAAAQGbAAEBQQABAT4AAQFQAAEBUAABAZsAAQFAAAEBQQABAT4AAQFAAAEBUAABAVAAAQGbAAEBQQABAT4AAQFQAAEBUAABAZ4AAQGbAAEBQAABAUEAAQE+AAEBQAABAVAAAQFQAAEBngABAZsAAQFBAAEBmwABAT4AAQFAAAEBmwABAT4AAQGhAAEBNgABAaIAACBAAAEBQQABAT4AAQGhAAEBNQABATYAAQGiAAAgQAABAUEAAQE+AAEBQAABAaEAAQE2AAEBogAAIEEAAQE+AAEBQAABAaEAAQE1AAEBNgABAaIAACBBAAEBPgABATYAAQFAAAEBQQABAT4AAQE1AAEBNgABAUAAAQFBAAEBPgABATUAAAE2AAEBogABAUAAAQFBAAEBPgABATUAAAE2AAEBogABAaIAAQFAAAEBQQABAT4AAQE1AAABNgABAaIAAQGiAAEBogABAUAAAQFBAAEBPgABATUAAAE2AAEBogABAaIAAQGiAAEBogABAUAAAQFBAAEBPgABATUAAAE2AAEBogABAaIAAQGiAAEBogABAaIAAQFAAAEBQQABAT4AAQE1AAABNgABAaIAAQGiAAEBogABAaIAAQGiAAEBogABAUAAAQFBAAEBPgABATUAAAE2AAEBogABAaIAAQGiAAEBogABAaIAAQGiAAEBogABAUAAAQFBAAEBPgABATUAAAE2AAEBogABAaIAAQGiAAEBogABAaIAAQGiAAEBogABAaIAAQFAAAEBQQABAT4AAQE1AAABNgABAaIAAQGiAAEBogABAaIAAQGiAAEBogABAaIAAQGiAAEBogABAaIAAQFAAAEBQQABAT4AAQE1AAABNgABAaIAAQGiAAEBogABAaIAAQGiAAEBogABAaIAAQGiAAEBogABAaIAAQGiAAEBogABAUAAAQFBAAEBPgABATUAAAE2AAEBowABAUAAAQFBAAEBPgABATUAAAE2AAEBowABA6IAAQFAAAEBQQABAT4AAQE1AAABNgABAaIAAQijAAEDogABAUAAAQFBAAEBPgABAUAAAQE2AAEBpAAAEEEAAQE+AAEBQAABATUAAQE2AAEBpAAAEEEAAQE+AAEBNAABAUAAAQE0AAEBQQABAQAAAQGlAAEgAQABAQIAAQEDAAEBAAABAU0AAQhpAAEBpQAAIAEAAQECAAEBAwABAQAAAQFNAAEIQAABAU0AAQhpAAEBpQAAIAEAAQECAAEBAwABAQAAAQEBAAEBpgABIAIAAQEDAAEBAAABAQEAAQFNAAEIaQABAaYAACACAAEBAwABAQAAAQEBAAEBTQABCEAAAQFNAAEIaQABAaYAACACAAEBAwABAQAAAQEBAAEBAgABAacAASADAAEBAAABAQEAAQECAAEBTQABCGkAAQGnAAAgAwABAQAAAQEBAAEBAgABAU0AAQhAAAEBTQABCGkAAQGnAAAgAwABAQQAAQGoAAEgAgABAQUAAQEGAAEBBwABAQQAAQFNAAEIaQABAagAACACAAEBBQABAQYAAQEHAAEBBAABAU0AAQhAAAEBTQABCGkAAQGoAAAgAgABAQUAAQEGAAEBBwABAQQAAQECAAEBqQABIAUAAQEGAAEBBwABAQQAAQECAAEBTQABCGkAAQGpAAAgBQABAQYAAQEHAAEBBAABAQIAAQFNAAEIQAABAU0AAQhpAAEBqQAAIAUAAQEGAAEBBwABAQQAAQECAAEBBQABAaoAASAGAAEBBwABAQQAAQECAAEBBQABAU0AAQhpAAEBqgAAIAYAAQEHAAEBBAABAQIAAQEFAAEBTQABCEAAAQFNAAEIaQABAaoAACAGAAEBBwABAQQAAQECAAEBBQABAQYAAQGrAAEgBwABAQQAAQECAAEBBQABAQYAAQFNAAEIaQABAasAACAHAAEBBAABAQIAAQEFAAEBBgABAU0AAQhAAAEBTQABCGkAAQGrAAAgBwABAQgAAQGsAAEgCQABAQoAAQELAAEBDAABAQgAAQFNAAEIaQABAawAACAJAAEBCgABAQsAAQEMAAEBCAABAU0AAQhAAAEBTQABCGkAAQGsAAAgCQABAQoAAQELAAEBDAABAQgAAQEJAAEBrQABIAoAAQELAAEBDAABAQgAAQEJAAEBTQABCGkAAQGtAAAgCgABAQsAAQEMAAEBCAABAQkAAQFNAAEIQAABAU0AAQhpAAEBrQAAIAoAAQELAAEBDAABAQgAAQEJAAEBCgABAa4AASALAAEBDAABAQgAAQEJAAEBCgABAU0AAQhpAAEBrgAAIAsAAQEMAAEBCAABAQkAAQEKAAEBTQABCEAAAQFNAAEIaQABAa4AACALAAEBDAABAQgAAQEJAAEBCgABAQsAAQGvAAEgDAABAQgAAQEJAAEBCgABAQsAAQFNAAEIaQABAa8AACAMAAEBCAABAQkAAQEKAAEBCwABAU0AAQhAAAEBTQABCGkAAQGvAAAgDAABAQ0AAQGwAAEgDgABAQ8AAQEQAAEBEQABAQ0AAQFNAAEIaQABAbAAACAOAAEBDwABARAAAQERAAEBDQABAU0AAQhAAAEBTQABCGkAAQGwAAAgDgABAQ8AAQEQAAEBEQABAQ0AAQEOAAEBsQABIA8AAQEQAAEBEQABAQ0AAQEOAAEBTQABCGkAAQGxAAAgDwABARAAAQERAAEBDQABAQ4AAQFNAAEIQAABAU0AAQhpAAEBsQAAIA8AAQEQAAEBEQABAQ0AAQEOAAEBDwABAbIAASAQAAEBEQABAQ0AAQEOAAEBDwABAU0AAQhpAAEBsgAAIBAAAQERAAEBDQABAQ4AAQEPAAEBTQABCEAAAQFNAAEIaQABAbIAACAQAAEBEQABAQ0AAQEOAAEBDwABARAAAQGzAAEgEQABAQ0AAQEOAAEBDwABARAAAQFNAAEIaQABAbMAACARAAEBDQABAQ4AAQEPAAEBEAABAU0AAQhAAAEBTQABCGkAAQGzAAAgEQABARIAAQG0AAEgAgABARMAAQEUAAEBFQABARIAAQFNAAEIaQABAbQAACACAAEBEwABARQAAQEVAAEBEgABAU0AAQhAAAEBTQABCGkAAQG0AAAgAgABARMAAQEUAAEBFQABARIAAQECAAEBtQABIBMAAQEUAAEBFQABARIAAQECAAEBTQABCGkAAQG1AAAgEwABARQAAQEVAAEBEgABAQIAAQFNAAEIQAABAU0AAQhpAAEBtQAAIBMAAQEUAAEBFQABARIAAQECAAEBEwABAbYAASAUAAEBFQABARIAAQECAAEBEwABAU0AAQhpAAEBtgAAIBQAAQEVAAEBEgABAQIAAQETAAEBTQABCEAAAQFNAAEIaQABAbYAACAUAAEBFQABARIAAQECAAEBEwABARQAAQG3AAEgFQABARIAAQECAAEBEwABARQAAQFNAAEIaQABAbcAACAVAAEBEgABAQIAAQETAAEBFAABAU0AAQhAAAEBTQABCGkAAQG3AAAgFQABARYAAQG4AAEgFwABARgAAQEZAAEBBgABARoAAQEWAAEBTQABCGkAAQG4AAAgFwABARgAAQEZAAEBBgABARoAAQEWAAEBTQABCEAAAQFNAAEIaQABAbgAACAXAAEBGAABARkAAQEGAAEBGgABARYAAQEXAAEBuQABIBgAAQEZAAEBBgABARoAAQEWAAEBFwABAU0AAQhpAAEBuQAAIBgAAQEZAAEBBgABARoAAQEWAAEBFwABAU0AAQhAAAEBTQABCGkAAQG5AAAgGAABARkAAQEGAAEBGgABARYAAQEXAAEBGAABAboAASAZAAEBBgABARoAAQEWAAEBFwABARgAAQFNAAEIaQABAboAACAZAAEBBgABARoAAQEWAAEBFwABARgAAQFNAAEIQAABAU0AAQhpAAEBugAAIBkAAQEGAAEBGgABARYAAQEXAAEBGAABARkAAQG7AAEgBgABARoAAQEWAAEBFwABARgAAQEZAAEBTQABCGkAAQG7AAAgBgABARoAAQEWAAEBFwABARgAAQEZAAEBTQABCEAAAQFNAAEIaQABAbsAACAGAAEBGgABARYAAQEXAAEBGAABARkAAQEGAAEBvAABIBoAAQEWAAEBFwABARgAAQEZAAEBBgABAU0AAQhpAAEBvAAAIBoAAQEWAAEBFwABARgAAQEZAAEBBgABAU0AAQhAAAEBTQABCGkAAQG8AAAgGgABARsAAQG9AAEgGQABARwAAQEdAAEBHgABARsAAQFNAAEIaQABAb0AACAZAAEBHAABAR0AAQEeAAEBGwABAU0AAQhAAAEBTQABCGkAAQG9AAAgGQABARwAAQEdAAEBHgABARsAAQEZAAEBvgABIBwAAQEdAAEBHgABARsAAQEZAAEBTQABCGkAAQG+AAAgHAABAR0AAQEeAAEBGwABARkAAQFNAAEIQAABAU0AAQhpAAEBvgAAIBwAAQEdAAEBHgABARsAAQEZAAEBHAABAb8AASAdAAEBHgABARsAAQEZAAEBHAABAU0AAQhpAAEBvwAAIB0AAQEeAAEBGwABARkAAQEcAAEBTQABCEAAAQFNAAEIaQABAb8AACAdAAEBHgABARsAAQEZAAEBHAABAR0AAQHAAAEgHgABARsAAQEZAAEBHAABAR0AAQFNAAEIaQABAcAAACAeAAEBGwABARkAAQEcAAEBHQABAU0AAQhAAAEBTQABCGkAAQHAAAAgHgABAR8AAQHBAAEgAAABASAAAQEdAAEBIQABASIAAQEfAAEBTQABCGkAAQHBAAAgAAABASAAAQEdAAEBIQABASIAAQEfAAEBTQABCEAAAQFNAAEIaQABAcEAACAAAAEBIAABAR0AAQEhAAEBIgABAR8AAQEAAAEBwgABICAAAQEdAAEBIQABASIAAQEfAAEBAAABAU0AAQhpAAEBwgAAICAAAQEdAAEBIQABASIAAQEfAAEBAAABAU0AAQhAAAEBTQABCGkAAQHCAAAgIAABAR0AAQEhAAEBIgABAR8AAQEAAAEBIAABAcMAASAdAAEBIQABASIAAQEfAAEBAAABASAAAQFNAAEIaQABAcMAACAdAAEBIQABASIAAQEfAAEBAAABASAAAQFNAAEIQAABAU0AAQhpAAEBwwAAIB0AAQEhAAEBIgABAR8AAQEAAAEBIAABAR0AAQHEAAEgIQABASIAAQEfAAEBAAABASAAAQEdAAEBTQABCGkAAQHEAAAgIQABASIAAQEfAAEBAAABASAAAQEdAAEBTQABCEAAAQFNAAEIaQABAcQAACAhAAEBIgABAR8AAQEAAAEBIAABAR0AAQEhAAEBxQABICIAAQEfAAEBAAABASAAAQEdAAEBIQABAU0AAQhpAAEBxQAAICIAAQEfAAEBAAABASAAAQEdAAEBIQABAU0AAQhAAAEBTQABCGkAAQHFAAAgIgABASMAAQHGAAEgJAABASUAAQECAAEBJgABAScAAQEjAAEBTQABCGkAAQHGAAAgJAABASUAAQECAAEBJgABAScAAQEjAAEBTQABCEAAAQFNAAEIaQABAcYAACAkAAEBJQABAQIAAQEmAAEBJwABASMAAQEkAAEBxwABICUAAQECAAEBJgABAScAAQEjAAEBJAABAU0AAQhpAAEBxwAAICUAAQECAAEBJgABAScAAQEjAAEBJAABAU0AAQhAAAEBTQABCGkAAQHHAAAgJQABAQIAAQEmAAEBJwABASMAAQEkAAEBJQABAcgAASACAAEBJgABAScAAQEjAAEBJAABASUAAQFNAAEIaQABAcgAACACAAEBJgABAScAAQEjAAEBJAABASUAAQFNAAEIQAABAU0AAQhpAAEByAAAIAIAAQEmAAEBJwABASMAAQEkAAEBJQABAQIAAQHJAAEgJgABAScAAQEjAAEBJAABASUAAQECAAEBTQABCGkAAQHJAAAgJgABAScAAQEjAAEBJAABASUAAQECAAEBTQABCEAAAQFNAAEIaQABAckAACAmAAEBJwABASMAAQEkAAEBJQABAQIAAQEmAAEBygABICcAAQEjAAEBJAABASUAAQECAAEBJgABAU0AAQhpAAEBygAAICcAAQEjAAEBJAABASUAAQECAAEBJgABAU0AAQhAAAEBTQABCGkAAQHKAAAgJwABASgAAQHLAAEgKQABAR4AAQEpAAEBKgABASsAAQEoAAEBTQABCGkAAQHLAAAgKQABAR4AAQEpAAEBKgABASsAAQEoAAEBTQABCEAAAQFNAAEIaQABAcsAACApAAEBHgABASkAAQEqAAEBKwABASgAAQEpAAEBzAABIB4AAQEpAAEBKgABASsAAQEoAAEBKQABAU0AAQhpAAEBzAAAIB4AAQEpAAEBKgABASsAAQEoAAEBKQABAU0AAQhAAAEBTQABCGkAAQHMAAAgHgABASkAAQEqAAEBKwABASgAAQEpAAEBHgABAc0AASApAAEBKgABASsAAQEoAAEBKQABAR4AAQFNAAEIaQABAc0AACApAAEBKgABASsAAQEoAAEBKQABAR4AAQFNAAEIQAABAU0AAQhpAAEBzQAAICkAAQEqAAEBKwABASgAAQEpAAEBHgABASkAAQHOAAEgKgABASsAAQEoAAEBKQABAR4AAQEpAAEBTQABCGkAAQHOAAAgKgABASsAAQEoAAEBKQABAR4AAQEpAAEBTQABCEAAAQFNAAEIaQABAc4AACAqAAEBKwABASgAAQEpAAEBHgABASkAAQEqAAEBzwABICsAAQEoAAEBKQABAR4AAQEpAAEBKgABAU0AAQhpAAEBzwAAICsAAQEoAAEBKQABAR4AAQEpAAEBKgABAU0AAQhAAAEBTQABCGkAAQHPAAAgKwABAQAAAQHQAAEg0QABAdIAAQEFAAEB0wABARQAAQEMAAEBAAABAU0AAQhpAAEB0AAAINEAAQHSAAEBBQABAdMAAQEUAAEBDAABAQAAAQFNAAEIQAABAU0AAQhpAAEB0AAAINEAAQHSAAEBBQABAdMAAQEUAAEBDAABAQAAAQHRAAEB1AABINIAAQEFAAEB0wABARQAAQEMAAEBAAABAdEAAQFNAAEIaQABAdQAACDSAAEBBQABAdMAAQEUAAEBDAABAQAAAQHRAAEBTQABCEAAAQFNAAEIaQABAdQAACDSAAEBBQABAdMAAQEUAAEBDAABAQAAAQHRAAEB0gABAdUAASAFAAEB0wABARQAAQEMAAEBAAABAdEAAQHSAAEBTQABCGkAAQHVAAAgBQABAdMAAQEUAAEBDAABAQAAAQHRAAEB0gABAU0AAQhAAAEBTQABCGkAAQHVAAAgBQABAdMAAQEUAAEBDAABAQAAAQHRAAEB0gABAQUAAQHWAAEg0wABARQAAQEMAAEBAAABAdEAAQHSAAEBBQABAU0AAQhpAAEB1gAAINMAAQEUAAEBDAABAQAAAQHRAAEB0gABAQUAAQFNAAEIQAABAU0AAQhpAAEB1gAAINMAAQEUAAEBDAABAQAAAQHRAAEB0gABAQUAAQHTAAEB1wABIBQAAQEMAAEBAAABAdEAAQHSAAEBBQABAdMAAQFNAAEIaQABAdcAACAUAAEBDAABAQAAAQHRAAEB0gABAQUAAQHTAAEBTQABCEAAAQFNAAEIaQABAdcAACAUAAEBDAABAQAAAQHRAAEB0gABAQUAAQHTAAEBFAABAdgAASAMAAEBAAABAdEAAQHSAAEBBQABAdMAAQEUAAEBTQABCGkAAQHYAAAgDAABAQAAAQHRAAEB0gABAQUAAQHTAAEBFAABAU0AAQhAAAEBTQABCGkAAQHYAAAgDAABAQQAAQHZAAEg2gABAdMAAQEKAAEB0QABAdIAAQEDAAEBBAABAU0AAQhpAAEB2QAAINoAAQHTAAEBCgABAdEAAQHSAAEBAwABAQQAAQFNAAEIQAABAU0AAQhpAAEB2QAAINoAAQHTAAEBCgABAdEAAQHSAAEBAwABAQQAAQHaAAEB2wABINMAAQEKAAEB0QABAdIAAQEDAAEBBAABAdoAAQFNAAEIaQABAdsAACDTAAEBCgABAdEAAQHSAAEBAwABAQQAAQHaAAEBTQABCEAAAQFNAAEIaQABAdsAACDTAAEBCgABAdEAAQHSAAEBAwABAQQAAQHaAAEB0wABAdwAASAKAAEB0QABAdIAAQEDAAEBBAABAdoAAQHTAAEBTQABCGkAAQHcAAAgCgABAdEAAQHSAAEBAwABAQQAAQHaAAEB0wABAU0AAQhAAAEBTQABCGkAAQHcAAAgCgABAdEAAQHSAAEBAwABAQQAAQHaAAEB0wABAQoAAQHdAAEg0QABAdIAAQEDAAEBBAABAdoAAQHTAAEBCgABAU0AAQhpAAEB3QAAINEAAQHSAAEBAwABAQQAAQHaAAEB0wABAQoAAQFNAAEIQAABAU0AAQhpAAEB3QAAINEAAQHSAAEBAwABAQQAAQHaAAEB0wABAQoAAQHRAAEB3gABINIAAQEDAAEBBAABAdoAAQHTAAEBCgABAdEAAQFNAAEIaQABAd4AACDSAAEBAwABAQQAAQHaAAEB0wABAQoAAQHRAAEBTQABCEAAAQFNAAEIaQABAd4AACDSAAEBAwABAQQAAQHaAAEB0wABAQoAAQHRAAEB0gABAd8AASADAAEBBAABAdoAAQHTAAEBCgABAdEAAQHSAAEBTQABCGkAAQHfAAAgAwABAQQAAQHaAAEB0wABAQoAAQHRAAEB0gABAU0AAQhAAAEBTQABCGkAAQHfAAAgAwABAQgAAQHgAAEgCQABAdMAAQEYAAEB2gABAdMAAQEGAAEBBwABAQgAAQFNAAEIaQABAeAAACAJAAEB0wABARgAAQHaAAEB0wABAQYAAQEHAAEBCAABAU0AAQhAAAEBTQABCGkAAQHgAAAgCQABAdMAAQEYAAEB2gABAdMAAQEGAAEBBwABAQgAAQEJAAEB4QABINMAAQEYAAEB2gABAdMAAQEGAAEBBwABAQgAAQEJAAEBTQABCGkAAQHhAAAg0wABARgAAQHaAAEB0wABAQYAAQEHAAEBCAABAQkAAQFNAAEIQAABAU0AAQhpAAEB4QAAINMAAQEYAAEB2gABAdMAAQEGAAEBBwABAQgAAQEJAAEB0wABAeIAASAYAAEB2gABAdMAAQEGAAEBBwABAQgAAQEJAAEB0wABAU0AAQhpAAEB4gAAIBgAAQHaAAEB0wABAQYAAQEHAAEBCAABAQkAAQHTAAEBTQABCEAAAQFNAAEIaQABAeIAACAYAAEB2gABAdMAAQEGAAEBBwABAQgAAQEJAAEB0wABARgAAQHjAAEg2gABAdMAAQEGAAEBBwABAQgAAQEJAAEB0wABARgAAQFNAAEIaQABAeMAACDaAAEB0wABAQYAAQEHAAEBCAABAQkAAQHTAAEBGAABAU0AAQhAAAEBTQABCGkAAQHjAAAg2gABAdMAAQEGAAEBBwABAQgAAQEJAAEB0wABARgAAQHaAAEB5AABINMAAQEGAAEBBwABAQgAAQEJAAEB0wABARgAAQHaAAEBTQABCGkAAQHkAAAg0wABAQYAAQEHAAEBCAABAQkAAQHTAAEBGAABAdoAAQFNAAEIQAABAU0AAQhpAAEB5AAAINMAAQEGAAEBBwABAQgAAQEJAAEB0wABARgAAQHaAAEB0wABAeUAASAGAAEBBwABAQgAAQEJAAEB0wABARgAAQHaAAEB0wABAU0AAQhpAAEB5QAAIAYAAQEHAAEBCAABAQkAAQHTAAEBGAABAdoAAQHTAAEBTQABCEAAAQFNAAEIaQABAeUAACAGAAEBBwABAQgAAQEJAAEB0wABARgAAQHaAAEB0wABAQYAAQHmAAEgBwABAQgAAQEJAAEB0wABARgAAQHaAAEB0wABAQYAAQFNAAEIaQABAeYAACAHAAEBCAABAQkAAQHTAAEBGAABAdoAAQHTAAEBBgABAU0AAQhAAAEBTQABCGkAAQHmAAAgBwABASgAAQHnAAEgKQABAegAAQHoAAEBHgABASkAAQHoAAEB6AABASoAAQErAAEBKAABAU0AAQhpAAEB5wAAICkAAQHoAAEB6AABAR4AAQEpAAEB6AABAegAAQEqAAEBKwABASgAAQFNAAEIQAABAU0AAQhpAAEB5wAAICkAAQHoAAEB6AABAR4AAQEpAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEB6QABIOgAAQHoAAEBHgABASkAAQHoAAEB6AABASoAAQErAAEBKAABASkAAQFNAAEIaQABAekAACDoAAEB6AABAR4AAQEpAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEBTQABCEAAAQFNAAEIaQABAekAACDoAAEB6AABAR4AAQEpAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAeoAASDoAAEBHgABASkAAQHoAAEB6AABASoAAQErAAEBKAABASkAAQHoAAEBTQABCGkAAQHqAAAg6AABAR4AAQEpAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAU0AAQhAAAEBTQABCGkAAQHqAAAg6AABAR4AAQEpAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQHrAAEgHgABASkAAQHoAAEB6AABASoAAQErAAEBKAABASkAAQHoAAEB6AABAU0AAQhpAAEB6wAAIB4AAQEpAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQFNAAEIQAABAU0AAQhpAAEB6wAAIB4AAQEpAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEB7AABICkAAQHoAAEB6AABASoAAQErAAEBKAABASkAAQHoAAEB6AABAR4AAQFNAAEIaQABAewAACApAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEBTQABCEAAAQFNAAEIaQABAewAACApAAEB6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEBKQABAe0AASDoAAEB6AABASoAAQErAAEBKAABASkAAQHoAAEB6AABAR4AAQEpAAEBTQABCGkAAQHtAAAg6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEBKQABAU0AAQhAAAEBTQABCGkAAQHtAAAg6AABAegAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEBKQABAegAAQHuAAEg6AABASoAAQErAAEBKAABASkAAQHoAAEB6AABAR4AAQEpAAEB6AABAU0AAQhpAAEB7gAAIOgAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEBKQABAegAAQFNAAEIQAABAU0AAQhpAAEB7gAAIOgAAQEqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEBKQABAegAAQHoAAEB7wABICoAAQErAAEBKAABASkAAQHoAAEB6AABAR4AAQEpAAEB6AABAegAAQFNAAEIaQABAe8AACAqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEBKQABAegAAQHoAAEBTQABCEAAAQFNAAEIaQABAe8AACAqAAEBKwABASgAAQEpAAEB6AABAegAAQEeAAEBKQABAegAAQHoAAEBKgABAfAAASArAAEBKAABASkAAQHoAAEB6AABAR4AAQEpAAEB6AABAegAAQEqAAEBTQABCGkAAQHwAAAgKwABASgAAQEpAAEB6AABAegAAQEeAAEBKQABAegAAQHoAAEBKgABAU0AAQhAAAEBTQABCGkAAQHwAAAgKwABAQAAAQHRAAEB0gABAQUAAQHTAAEBFAABAQwAAQEEAAEB2gABAdMAAQEKAAEB0QABAdIAAQEDAAEBCAABAQkAAQHTAAEBGAABAdoAAQHTAAEBBgABAQcAAQHxAAEB8QABASoAAQHyAAEBEwABAfMAAQH0AAEBCwABAfUAAQEdAAEB9gABAfcAAQEIAAEBEwABAfgAAQH5AAEB+gABAfYAAQH7AAEB/AABAfoAAQEqAAEB8QABAf0AAQH+AAEB/wABAQABAQHyAAEBAQEBAQIBAQEDAQEBBAEBAQUBAQEGAQEBHQABAQEAAQELAAEBAAABAQcBAQEIAQEBCQEBAQsAAQEKAQEB+AABAQsBAQEMAQEBDQEBAQ4BAQH6AAEBAAABASkAAQEPAQEBEAEBAQUBAQERAQEBEgEBAfEAAQETAQEBFAEBARUBAQEWAQEBIAABARcBAQH6AAEBEgEBARcAAQEKAQEBGAEBARkBAQEaAQEB8gABAfEAAQH5AAEBAAABARsBAQEIAAEBEwEBAR0AAQELAAEB+gABARwBAQETAQEBHQEBAR4BAQEfAQEBAgABAdoAAQEXAAEBAgEBAQMBAQEgAQEBIQEBASIBAQEdAAEBHQABARkAAQECAQEBAAABASMBAQEFAQEBJAEBARcBAQH5AAEBJQEBARQAAQHxAAEBJgEBAScBAQEoAQEB6AABARcBAQHoAAEBFwEBASkBAQEqAQEBKwEBASwBAQEUAAEBEwEBARQAAQESAAEBLQEBAQgAAQEuAQEBFwABASAAAQEXAAEBIAABARMBAQEHAAEBLwEBAfQAAQELAAEBFwEBARcBAQHoAAEBMAEBATEBAQEhAQEBMgEBARMAAQECAQEBFAABARMBAQESAAEBEwEBAQUBAQEzAQEB8QABAQIBAQEXAAEBIAABASAAAQE0AQEBNQEBATYBAQE3AQEBEwEBASYAAQEdAAEBCwABATgBAQE5AQEBIQEBAToBAQE0AQEBIAABAegAAQH6AAEBOwEBATwBAQEFAQEBPQEBATsBAQHoAAEBPgEBAfIAAQEXAQEBJgEBAT8BAQETAQEBCgEBAdoAAQEtAQEBEgABAQoBAQECAQEBQAEBAUEBAQEAAAEBBQABARMBAQEpAQEB2gABARoBAQFCAQEB8wABAUMBAQEpAAEBEgABAQoBAQEKAAEBBQABARMBAQFEAQEB9wABARIAAQEYAAEB0QABASkAAQESAAEBCQABATABAQEwAQEBAQEBATQBAQEKAAEBBQABASEAAQE0AQEB0gABARwAAQETAQEBRAEBAfcAAQFBAQEB0gABARwAAQETAQEBCgEBAdoAAQEUAQEBEgABARgAAQHRAAEBLQEBARIAAQEJAAEBMAEBATABAQEBAQEBNAEBAQIBAQFAAQEBQwEBATABAQEBAQEBNAEBAQAAAQEFAAEBIQABATQBAQHSAAEBHAABARMBAQEpAQEB2gABARQBAQESAAEBGAABAdEAAQEaAQEBQgEBAfMAAQESAAEBGAABAdEAAQEpAAEBEgABAQkAAQEwAQEB0QABARIAAQEYAAEB0QABAS0BAQESAAEBCQABATABAQHRAAEBEgABARgAAQHRAAEBGgEBAUIBAQHzAAEBQQEBAdIAAQEcAAEBEwEBAQoBAQHaAAEBFAEBAdoAAQE0AQEB0gABARwAAQETAQEBKQEBAdoAAQEUAQEB2gABATQBAQHSAAEBHAABARMBAQFEAQEB9wABAUMBAQEwAQEBAQEBATQBAQEAAAEBBQABASEAAQEkAAEB0wABATABAQEBAQEBNAEBAQoAAQEFAAEBIQABASQAAQHTAAEBMAEBAQEBAQE0AQEBAgEBAUABAQETAQEBCgEBAdoAAQFFAQEBEwEBASkBAQHaAAEBRQEBARMBAQFEAQEB9wABAUEBAQEAAAEBBQABAUYBAQFHAQEBCgABAQUAAQFGAQEBRwEBAQIBAQFAAQEBQwEBASkAAQESAAEBSAEBAUkBAQEtAQEBEgABAUgBAQFJAQEBGgEBAUIBAQHzAAEBJQABASAAAQHRAAEBFAEBARIAAQEgAAEBGQABAegAAQEhAAEBNAEBAfkAAQEaAQEBQQEBAfkAAQEcAAEBIQABATQBAQEZAAEBSgEBARMBAQEkAAEBMAEBASoAAQETAQEBNQEBAUMBAQEqAAEBJQABASQAAQEwAQEBSgEBARIAAQEgAAEBOwEBARQBAQElAAEBIAABAUsBAQElAAEBIAABAdEAAQEUAQEB2gABATQBAQEZAAEBSgEBARMBAQEkAAEBMAEBAdEAAQElAAEBIAABAUsBAQFBAQEB+QABARwAAQEhAAEBJAABAdMAAQFKAQEBEgABASAAAQE7AQEBFAEBAdoAAQE0AQEB+QABARoBAQFDAQEBKgABASUAAQEkAAEBMAEBAdEAAQESAAEBIAABARkAAQHoAAEBIQABASQAAQHTAAEBKgABARMBAQE1AQEBAAABAdEAAQHTAAEB0wABAdMAAQEYAAEB2gABAdMAAQHTAAEB0wABAdIAAQEDAAEBBAABAdoAAQHTAAEB0wABAdMAAQHSAAEBBQABAdMAAQHTAAEB0wABAdMAAQEGAAEBBwABAQgAAQEJAAEB0wABAdMAAQHTAAEB0wABAQoAAQHRAAEB0wABAdMAAQHTAAEBFAABAQwAAQEAAAEBAQABAdoAAQFMAQEBOwEBARcBAQEAAAEBTQEBAQQAAQECAAEBBQABAfIAAQHoAAEBFAABARwBAQFOAQEBFgEBAQgAAQEJAAEBCgABAQkAAQFPAQEB0gABARcAAQFIAQEBUAEBAVEBAQEJAAEBFwEBARoBAQFCAQEB8wABAVIBAQHaAAEBCwABARMBAQFEAQEB9wABAQUBAQEFAAEBAgABASAAAQECAQEBQAEBAQYAAQEYAAEBFwEBATABAQESAAEBNAEBAQIBAQFAAQEB9AABAUoBAQEaAQEBEgABATQBAQHTAAEBGgEBAUIBAQHzAAEBCAABAQoAAQEsAQEBIAABAdMAAQEwAQEBEwEBAUQBAQH3AAEBBgABARgAAQHRAAEBGgEBAUIBAQHzAAEB9AABAUoBAQEcAAEBEwEBAUQBAQH3AAEBCAABAQoAAQEBAQEBNAEBAQIBAQFAAQEBAAABAQEAAQECAAEBCgABAQYAAQFTAQEBBAABAQIAAQEFAAEBBgABARQAAQFUAQEBCAABAQkAAQEKAAEBCwABAUoBAQFVAQEBAAABAQEAAQECAAEBCgABASwBAQEcAQEBAgEBARwAAQEsAQEBGAABAUsBAQEEAAEBAgABAQUAAQEGAAEBGAABARcAAQELAAEBAQEBARgAAQEXAAEBGgEBAQgAAQEJAAEBCgABAQsAAQFKAQEB6AABARMAAQEGAAEBJQEBAegAAQEsAQEBNQEBAQAAAQEBAAEBAgABAR4AAQEGAAEBFAABAQwAAQEEAAEBAgABAQUAAQEBAQEBGgEBAUoBAQEDAAEBCAABAQkAAQEKAAEBAQABAU8BAQEKAAEBBgABAQcAAQFWAQEBVwEBAQAAAQEKAQEBJQABASAAAQEXAQEBHgABAVIBAQFYAQEB9gABAdoAAQEpAQEB+QABARoBAQElAAEBBwABAQUBAQFZAQEBAgABAQkAAQESAAEBKgABARMBAQEgAAEBWgEBAVYBAQFXAQEBAAABAQoBAQEBAQEBNAEBAQIBAQFAAQEBJQABAQcAAQFSAQEBWAEBAfYAAQHaAAEBLQEBAdEAAQEaAQEBQgEBAQoBAQFaAQEBBQEBAVkBAQECAAEBCQABARMBAQEcAAEBEwEBAUQBAQEAAAEBHgABAVEBAQEKAQEB6AABARoBAQFCAQEB8wABAVIBAQHaAAEBPgEBARMBAQFEAQEB9wABAQUBAQEFAAEBJgABASAAAQECAQEBQAEBAVsBAQFcAQEBAgABAQUAAQFbAQEBXQEBAV4BAQFfAQEBCQABAQoAAQFgAQEBYQEBAQUBAQFiAQEBAAABAQEAAQFjAQEBYgEBAfEAAQHxAAEBLAEBASQAAQEBAQEBFwEBARQAAQEcAQEBFQEBARYBAQH0AAEBCwABAQEAAQE7AQEBAQABAQsAAQHSAAEBFwABAWQBAQEMAQEBCAABARMAAQETAAEB6AABAQIAAQEqAAEBOwEBARcBAQFlAQEBEAEBAfsAAQH8AAEBCwABAdIAAQEAAAEBKQABASwBAQEkAAEBEwABAfMAAQH/AAEBAAEBAQIAAQE7AQEB8QABARMBAQEBAAEBOwEBAfYAAQH3AAEBBQEBAQYBAQEdAAEBFwEBARQAAQEKAQEBEwABAegAAQECAAEB9gABAQgBAQEJAQEBCwABAdIAAQEdAAEBGQABAQsAAQHSAAEB8QABAf0AAQH+AAEBDQEBAQ4BAQH6AAEBOwEBARcBAQElAQEBAgABATsBAQECAQEBAwEBAQQBAQEFAQEBEQEBARIBAQEXAQEBFAABAdoAAQEdAAEBFwEBARQAAQEAAAEBBwEBAQIBAQEaAQEBCgABARoBAQEdAAEBGgEBAfoAAQFmAQEB9AABASwBAQEGAAEBEwEBARcBAQFPAQEBEgEBAWcBAQEIAAEBBgABAQIBAQEpAQEBAgEBASEAAQHxAAEBaAEBAfsAAQEJAQEBSgEBARoBAQEXAQEBKQABARoBAQFpAQEB/wABAWoBAQEUAQEBLAEBAQIBAQETAQEBTwEBAWsBAQFsAQEBBQEBAW0BAQH4AAEBGAABAQIBAQEgAAEB+AABAW4BAQFvAQEBCAEBAXABAQH6AAEBCQABARIBAQEtAQEB0gABAU8BAQENAQEBDgEBARIBAQEAAAEB9gABAU8BAQEwAQEB+AABATUBAQEFAQEBEQEBAfEAAQH2AAEBAgABAUwBAQEKAAEBHAEBATEBAQFxAQEBcgEBAXMBAQEwAQEBEwEBAQIBAQEsAQEBdAEBAXUBAQF2AQEBdwEBAXgBAQEKAAEBNAEBAQIBAQEGAAEBeQEBAXoBAQEIAAEBewEBAXwBAQF9AQEB0wABARoBAQECAQEB6AABAX4BAQF/AQEBgAEBAYEBAQGCAQEBIQABARMAAQECAQEBEwABAYMBAQGEAQEBDQEBAYUBAQGGAQEBHQABASkAAQECAQEB8QABAYcBAQGIAQEBiQEBAQUBAQGKAQEBiwEBAYwBAQFPAQEBCwABAQIBAQH2AAEBjQEBAY4BAQGPAQEBkAEBAZEBAQEgAAEB+AABAfYAAQFKAQEBEwABAZIBAQENAQEBCAABAZMBAQEXAQEBKQABASoAAQEUAQEB8QABAZQBAQGVAQEBBQEBAZYBAQGXAQEBmAEBARMBAQH1AAEB+AABARQAAQELAAEBmQEBAZoBAQF2AQEBmwEBARQBAQESAQEB9gABAQIAAQGcAQEBnQEBAXYBAQGeAQEBnwEBAfgAAQEcAQEB+gABAQkAAQGgAQEBoQEBAQgAAQGiAQEBowEBAaQBAQFKAQEBpQEBAQAAAQH5AAEBpgEBAacBAQGoAQEBDQEBAakBAQEwAQEB8QABASAAAQECAAEBqgEBAasBAQGsAQEBDQEBAa0BAQGuAQEBCgABARQAAQH5AAEBBQABAa8BAQGIAQEBsAEBAQUBAQGxAQEBsgEBAbMBAQHSAAEBEwABARIAAQEBAAEBjQEBAbQBAQGPAQEBDQEBAbUBAQElAQEBAgEBAegAAQEqAAEBKQEBAbYBAQG3AQEBDQEBAQUBAQG4AQEBAAABAQIBAQEsAQEBJQABAQoAAQG5AQEBugEBAbsBAQEFAQEBlgEBAbwBAQG9AQEBFAABAQYAAQEgAAEBAQABARMBAQG+AQEBvwEBASAAAQH2AAEB+gABAQIAAQESAAEB6AABARoBAQGlAQEBAgEBAcABAQHBAQEBGQEBASoAAQGlAQEBHQABASAAAQETAQEBEwEBARIBAQELAAEBEwABAcIBAQEIAAEBJQABARIBAQH5AAEB+QABASkBAQEgAAEB8QABAfoAAQHxAAEBwwEBAcQBAQHFAQEBxgEBAQsAAQEqAAEBIAABAQEAAQH6AAEBAgABARIAAQECAQEBxwEBAWYBAQHIAQEByQEBARMAAQEBAQEBFwEBASoAAQEoAAEBHQABASAAAQEUAAEBygEBAWcBAQEIAAEBywEBAfEAAQEGAAEBCwABASUAAQEBAQEB+QABAfkAAQFKAQEBRAEBAWgBAQHMAQEBzQEBAQIAAQETAQEBEgEBAfYAAQETAQEBKgABASAAAQELAAEBzgEBAWkBAQENAQEBzwEBAQUAAQEgAAEB8QABAfoAAQEKAQEBAQEBARcBAQEqAAEB0AEBAWsBAQFsAQEBBQEBAdEBAQESAAEB+QABARoBAQGlAQEBAAABAS0BAQELAAEBJQABAQIBAQHSAQEBbwEBARMBAQEKAQEB2gABATABAQESAAEBNAEBAQoAAQEFAAEBEgABATQBAQHTAAEBGgEBAUIBAQHzAAEBQQEBAQAAAQEFAAEBEgABATQBAQHTAAEBLQEBARIAAQEKAQEB0wABATABAQETAQEBRAEBAfcAAQFDAQEBKQABARIAAQEKAQEB0wABATABAQETAQEBKQEBAdoAAQEwAQEBEgABATQBAQECAQEBQAEBARMBAQEgAAEB+QABASkAAQFCAQEBIAABARcAAQHTAQEBEwEBAQoBAQH3AAEBQQEBARcBAQEqAAEBEwEBAcABAQEXAQEB6AABAdQBAQEgAAEBAAABASkAAQFDAQEBGgEBASUAAQEgAAEBEwABAcYBAQETAQEB1QEBARkAAQEpAAEBEwEBAfMAAQHWAQEBgQEBAdcBAQHoAAEB1AEBASAAAQEKAAEBKgABARMBAQEgAAEB0QABAdgBAQHZAQEBQQEBAdoBAQHbAQEBEwEBAdUBAQEZAAEBLQEBASUAAQEgAAEBFwEBARwAAQHWAQEB3AEBAd0BAQFDAQEB3gEBAd8BAQHgAQEBFwABAdMBAQETAQEBKQEBAfkAAQEaAQEBJQABATQBAQHhAQEB4gEBAdYBAQGBAQEB4wEBASkAAQElAAEBIAABAQAAAQEpAQEBEwEBAcABAQESAAEB5AEBAeUBAQGsAQEBQQEBAeYBAQHnAQEBEwEBAQoBAQH5AAEBKQABARIAAQEpAQEBEwABAegBAQHWAQEB3AEBAekBAQFDAQEB6gEBAdkBAQFBAQEBAAABASoAAQETAQEBCgEBARIAAQEpAAEB1AEBASkBAQHrAQEB7AEBARIAAQEpAQEBAAABASkBAQESAAEBCgEBARIAAQEtAQEBEgABASkBAQHaAAEBKQEBARMBAQEgAAEB1AEBASkAAQFBAQEBEgABASkAAQESAAEBKQEBAdoAAQEpAQEBEwEBASkBAQESAAEBBQABARIAAQEpAQEBFwEBAe0BAQETAQEB8wABAUMBAQEpAQEBEwEBAQoBAQESAAEBBQABARIAAQEpAQEBCgABASkBAQESAAEBCgEBARIAAQEaAQEBEwEBAegBAQH3AAEBEgABAdoAAQHTAAEBGAABARkAAQHTAAEBJAABAR4AAQEWAAEBFwABAdMAAQHTAAEBHAABATsBAQHTAAEBIQABASIAAQEbAAEBGQABAdMAAQE0AQEBHQABAdMAAQHSAAEBJgABAScAAQEfAAEBAAABATsBAQHTAAEBJQABAdoAAQHTAAEBFAABARUAAQEjAAEBJAABAdMAAQHSAAEBEwABAdMAAQHTAAEBBgABARoAAQEhAAEBFAABAQYAAQEZAAEBFwEBARMAAQHuAQEBFgABARIAAQHxAAEBHAABAR0AAQEgAAEBHAEBAZgBAQEdAAEBLQEBAR0AAQHyAAEBEgABAe8BAQEfAAEB8QABASEAAQElAAEBAgABAQIAAQEgAAEB8AEBAfEBAQETAAEBEwEBARMAAQEUAAEBHAEBAdYBAQHyAQEB8wEBARQAAQEYAAEBHQABAfEAAQH0AQEB9QEBAfYBAQH3AQEB+AEBARcBAQEoAAEB8gABAQAAAQH5AQEB+gEBAfsBAQH8AQEBHQABASAAAQETAAEBIQABATgBAQH9AQEB+gEBAR8AAQH+AQEB/wEBAfIAAQEmAAEBFAABARIAAQH9AAEBAAIBAQECAQECAgEBAgABAQIAAQEcAAEBAgEBATsBAQEDAgEB+gEBAQQCAQEFAgEBFwEBAfEAAQEcAQEBLQEBAQYCAQEHAgEB9gEBAQgCAQEbAAEBHQABAQAAAQEtAQEBEgABAQkCAQEKAgEBCwIBAQwCAQEpAAEBIQABATQBAQETAQEBoAEBAQ0CAQH6AQEBHwABAQ4CAQEPAgEBAgABARIAAQETAQEB8QABAQsBAQEQAgEBAQIBARECAQETAQEBFAABARcAAQHxAAEBAAABARUBAQESAgEBAgABAQIBAQEUAAEBFAABARcBAQEXAAEBFwABARMCAQEWAAEBHAEBARcBAQEXAQEB8QABAR0AAQEcAQEBHAEBARoAAQH4AQEBKQABAR0AAQEdAAEBKQABAdoAAQEAAAEBLQEBAfoBAQEfAAEBIAABAfIAAQHyAAEBIQABAQIAAQE0AQEBNAEBARQCAQHxAQEBEwEBAQIAAQECAAEBEwEBARkAAQESAAEBEwEBAScAAQEVAgEBFgIBAQIAAQEZAAEBOwEBARcAAQHyAAEBAAABARcCAQEYAgEB9gEBARkCAQGYAQEBGQABAR0AAQEkAAEBFAABASEAAQE4AQEBGgIBAfoBAQEbAgEBHAIBARcBAQEdAAEB2gABAdoAAQECAQEBEgABASYBAQEdAgEBHwABAR4BAQEeAgEBHQABAQIAAQHSAAEBJAABAQIBAQE7AQEBIwEBAfoBAQEfAgEBIAIBAfIAAQECAAEBGQABARkAAQHyAAEB8QABAQYCAQEhAgEBIgIBASoAAQEkAAEBIAABAdoAAQEXAQEBEwABAQYAAQEWAAEBIwIBARcBAQHyAAEBEwEBASQAAQEgAAEBHAEBASIAAQEkAgEBJQABARcAAQECAAEBFwEBAfIAAQESAAEBLQEBAScAAQEfAAEBKAEBASkAAQEUAAEBHAEBARcAAQECAAEBIAABASUCAQHxAQEBLgEBAdoAAQEXAQEBKQABARQAAQEcAQEBEwEBARoAAQEVAgEBJgIBARIAAQECAQEB2gABARcBAQEpAAEBEgABARwBAQEnAAEB9gEBAScCAQGYAQEBHQABAQIBAQEkAAEBIAABAQIAAQE7AQEBGwEBAfoBAQEbAgEBKAIBAfEAAQHyAAEBFwEBAfIAAQETAQEBHAEBATQBAQEpAgEBHwABAS8BAQHxAQEBEwABAfIAAQEXAAEBAgABARcBAQEAAAEBEwEBAfoBAQEfAgEBKgIBASEAAQEUAAEB8gABARQAAQEcAQEBIAABAdIAAQFLAQEBKwIBASwCAQHSAAEBFwEBASgAAQEdAAEBHQABATsBAQEtAgEB+gEBAfYBAQEuAgEB+AEBARwBAQEgAAEBKQABAfIAAQHyAAEBOAEBAS8CAQH6AQEBGwIBATACAQE7AQEBKQABASYAAQECAAEBAgABAdoAAQEmAQEBMQIBAR8AAQE2AQEBMgIBATQBAQECAAEBKgABARQAAQEUAAEB0wABATwBAQH6AQEBHwIBATMCAQHaAAEBEwEBARgAAQEXAQEBFwEBARcBAQEGAgEBNAIBARwBAQEAAAEBEwABATQBAQElAAEBEgABARcAAQECAQEBNQIBAe8BAQE2AgEBLQEBATQBAQEZAAEBEwEBARMAAQEdAAEBHAEBAQIBAQE3AgEB8AEBATcCAQESAAEBEgABARcAAQEGAAEBHAEBAdoAAQEpAAEBRAEBAdYBAQEfAAEBEwEBARcAAQEdAAEBHAEBARwAAQETAAEBNAEBAfIAAQFCAQEB7gEBATgCAQHxAAEBHAEBAdoAAQEtAQEBIAABARkAAQETAQEBOQIBARwBAQEoAAEBKQABAegAAQHoAAEBHgABASkAAQHoAAEB6AABASoAAQErAAEBKgABAT4BAQEoAAEBOgIBARwAAQE7AgEBKAABASgAAQE8AgEBPQIBARwAAQE7AgEBHgABAT4BAQEqAAEBPgIBAT8CAQFAAgEBQQIBAUICAQEoAAEBPgEBASgAAQEtAQEBKAABAUMCAQFEAgEBRQIBARwAAQFGAgEBHAABATsCAQEqAAEBOwIBARwAAQEoAAEBLQEBARUAAQFHAgEBSAIBASoAAQEpAAEBHAABAT4CAQEcAAEBKgABASoAAQE+AgEBSQIBAUoCAQFLAgEBHgABARwAAQEqAAEBLQEBARwAAQEqAAEBLQEBAS0BAQEeAAEBRwIBAUwCAQEqAAEBPgEBASoAAQEcAAEBKgABAS0BAQEcAAEBQwIBAS0BAQEiAAEBRwIBAU0CAQEcAAEBLQEBARwAAQErAAEBHAABATsCAQEqAAEB6AABAUkCAQFOAgEBLQEBASgAAQEtAQEBKQABAS0BAQEeAAEBLQEBASkAAQEtAQEBKgABAU8CAQEoAAEBLQEBAegAAQEeAAEBPgIBAS0BAQEoAAEBLQEBASkAAQEpAAEBQwIBAS0BAQHoAAEBHgABAT4CAQEtAQEBHgABAS0BAQEpAAEBKQABAUMCAQEtAQEB6AABAR4AAQE+AgEBLQEBASoAAQFPAgEBKAABAS0BAQHoAAEBHgABAT4CAQEtAQEBKAABAS0BAQEpAAEBKQABAUMCAQEpAAEB6AABAS0BAQHoAAEBHgABAT4CAQEtAQEBHgABAS0BAQEpAAEBKQABAUMCAQEpAAEB6AABAS0BAQHoAAEBHgABAT4CAQEtAQEBKgABAU8CAQEoAAEBLQEBASgAAQEtAQEBKQABARsBAQFQAgEBLQEBAR4AAQEtAQEBKQABARsBAQFQAgEBLQEBASoAAQFPAgEBKAABAS0BAQE+AQEBLQEBAT4CAQEpAAEBQwIBAS0BAQEaAQEBLQEBARoBAQEtAQEBHAABASkAAQFDAgEBLQEBAT4BAQEtAQEBKgABAS0BAQE+AQEBLQEBAT4CAQEpAAEBQwIBASkAAQHoAAEBLQEBARoBAQEtAQEBGgEBAS0BAQEcAAEBKQABAUMCAQEpAAEB6AABAS0BAQE+AQEBLQEBASoAAQEoAAEBKQABAegAAQHoAAEB6AABAegAAQHoAAEB6AABAR4AAQEpAAEB6AABAegAAQHoAAEB6AABAegAAQHoAAEBKgABASsAAQEoAAEBKQABAR4AAQEpAAEBKQABAVECAQEcAAEBGgEBARwAAQEoAAEBGwEBAVICAQFTAgEBKQABASkAAQEqAAEBLQEBASoAAQFPAgEBKAABASoAAQFDAgEBHgABASoAAQEtAQEB6AABAS0BAQHoAAEBLQEBASoAAQFPAgEBKAABASoAAQFDAgEBHgABAT4CAQEtAQEBKgABAU8CAQEoAAEBKAABASkAAQEeAAEBKQABASoAAQFDAgEBKgABAVQCAQEoAAEBKQABAR4AAQEpAAEBKgABAUMCAQEeAAEBHAABASgAAQEqAAEBHgABAT4CAQEeAAEBHAABAR4AAQEqAAEBKAABASkAAQEeAAEBKQABAR4AAQFRAgEBKgABAUMCAQEqAAEBKwABAVMCAQFVAgEBKQABASgAAQEpAAEBLQEBAS0BAQE+AQEBLQEBASoAAQEtAQEBUQIBAVMCAQFVAgEBKQABASgAAQEpAAEBLQEBAR4AAQE+AgEBLQEBASoAAQFPAgEBKAABAS0BAQFRAgEBUwIBASkAAQEtAQEBRgIBAS0BAQEqAAEBTwIBASgAAQFWAgEBVwIBASgAAQEpAAEBHgABASkAAQFWAgEBVwIBASoAAQE+AQEBKAABAR4AAQEcAAEBKQABAR4AAQE+AQEBHAABARoBAQEcAAEBKAABAUQCAQFFAgEBPAIBAT0CAQEcAAEBPgEBARwAAQEaAQEBKAABAS0BAQEoAAEBHgABARwAAQEpAAEBKAABASgAAQFBAgEBQgIBASgAAQE+AQEBHAABARoBAQEcAAEBPgIBARwAAQE+AQEBHAABARoBAQEqAAEBPgIBAT8CAQFAAgEBKgABAR4AAQEqAAEBHgABAS0BAQEqAAEBHAABAVECAQEqAAEBOwIBARUAAQFYAgEBPAIBAVkCAQEoAAEBQwIBAR4AAQEqAAEBKgABAS0BAQEoAAEBRgIBAVoCAQFbAgEBQQIBAUICAQEqAAEBOwIBASgAAQEpAAEBKAABAVECAQEeAAEB6AABASgAAQFGAgEBXAIBAV0CAQFeAgEBXwIBAR4AAQHoAAEBLQEBASoAAQEqAAEBHgABARwAAQFgAgEBYQIBAVgCAQFBAgEBYgIBAWMCAQFkAgEBHAABAVECAQEoAAEBKgABASoAAQEoAAEBKAABAWUCAQFmAgEBZwIBAUECAQFYAgEBaAIBAWkCAQEqAAEBLQEBASgAAQE6AgEBKAABAUMCAQEqAAEBPgEBAVwCAQFqAgEBXAIBAWsCAQFcAgEBbAIBASgAAQFDAgEBKAABATsCAQEoAAEBKQABARwAAQFjAgEBbQIBAVgCAQFBAgEBbgIBAUECAQFvAgEBHgABAegAAQEqAAEBPgEBAS0BAQEpAAEBHgABAWUCAQFmAgEBcAIBAUECAQFYAgEBQQIBAXECAQEoAAEBGgEBASoAAQEeAAEBHAABAToCAQEeAAEBLQEBAUsCAQFyAgEBYQIBAVgCAQEcAAEBOgIBASgAAQE7AgEBHAABAT4BAQEtAQEBLQEBARwAAQFGAgEBKAABATsCAQEqAAEBKAABAU8CAQFsAgEBIgABAXMCAQEqAAEBPgEBAR4AAQE+AQEBHAABAToCAQEeAAEBOwIBARwAAQE+AQEBLQEBARoBAQEqAAEBdAIBARUAAQFYAgEBQQIBAXUCAQEtAQEBKQABARwAAQFGAgEBKAABATsCAQEoAAEBLQEBAR4AAQE+AQEBHAABAToCAQEqAAEBdgIBAVoCAQFbAgEBLQEBASgAAQEtAQEBKQABAS0BAQHoAAEBLQEBAegAAQEtAQEBHgABAS0BAQEpAAEBLQEBAegAAQEtAQEB6AABAS0BAQEqAAEBTwIBASgAAQEtAQEBKgABAS0BAQE+AQEBLQEBASgAAQFPAgEBKgABAS0BAQEcAAEBTwIBARoBAQEtAQEBKAABAS0BAQEoAAEBLQEBATwCAQFjAgEBdwIBAS0BAQEcAAEBTwIBARoBAQEtAQEBHgABAS0BAQE+AQEBLQEBASoAAQEtAQEBPgIBAS0BAQE/AgEBYwIBAXgCAQEtAQEBQQIBAWMCAQF5AgEBLQEBASgAAQEtAQEBPgEBAS0BAQEoAAEBLQEBAS0BAQEtAQEBKAABAU8CAQEtAQEBLQEBAUQCAQFjAgEBegIBAS0BAQEtAQEBLQEBASgAAQEtAQEBLQEBAS0BAQEpAAEBLQEBAS0BAQEtAQEBHgABAS0BAQEtAQEBLQEBASkAAQEtAQEBLQEBAS0BAQEqAAEBLQEBAU8CAQEtAQEBKAABAQAAAQF7AgEBAQABAXsCAQECAAEBewIBAQMAAQEEAAEBewIBAQIAAQF7AgEBBQABAXsCAQEGAAEBewIBAQcAAQEIAAEBewIBAQkAAQF7AgEBCgABAXsCAQELAAEBewIBAQwAAQESAAEBewIBAQIAAQF7AgEBEwABAXsCAQEUAAEBewIBARUAAQEWAAEBewIBARcAAQF7AgEBGAABAXsCAQEZAAEBewIBAQYAAQF7AgEBGgABARsAAQF7AgEBGQABAXsCAQEcAAEBewIBAR0AAQF7AgEBHgABAR8AAQF7AgEBAAABAXsCAQEgAAEBewIBAR0AAQF7AgEBIQABAXsCAQEiAAEBIwABAXsCAQEkAAEBewIBASUAAQF7AgEBAgABAXsCAQEmAAEBewIBAScAAQEoAAEBewIBASkAAQF7AgEBHgABAXsCAQEpAAEBewIBASoAAQF7AgEBKwABAT4AAQFAAAEBQQABAT4AAQE/AAEBQAABAT8AAQFBAAEBFgAAAAEAAAAAAQAARAAAAAEAAAAAAAEANgAAAAEAAAAAAAEARgAAAAEAAAAAAAEAMgAAAAEAAAAAAAEABAAAAAEAAAAAAAABAwAAAAEAAAAAAAABBQAAAAEAAAAAAQAAQgAAAAEAAAAAAQAANwAAAAEAAAABAAAAMwAAAAUAAAAAAAABAAEAAQEBAQEBAQEBAQEAAAgAAAABAAAAAAAAAQUAAAACAAAAAAAAAQEBAQAtAAAAAwAAAAABAAAAAQAAAAEAAAEAAAAHAAAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAIAAAAGAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAOwAAAAEAAAAAAQAAPQAAAAEAAAAAAAABQgAAAAEAAAABAAAALgAAAAIAAAAAAAABAAEAAQIAAAABAAAAAQEAAAgAAAABAAAAAAAAAT0AAAABAAAAAAABAEUAAAABAAAAAAEAADAAAAABAAAAAQAAAFAAAAABAAAAAAAAATsAAAABAAAAAQAAADkAAAABAAAAAAEAAEIAAAABAAAAAAABADoAAAABAAAAAAABADsAAAABAAAAAAABAT8AAAABAAAAAAEAAAIAAAAHAAAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAD0AAAABAAAAAAABAD0AAAABAAAAAQAAAD4AAAABAAAAAAEAADoAAAACAAAAAAABAQEBAQEIAAAAAQAAAAABAQA6AAAAAQAAAAAAAAEDAAAAAQAAAAAAAAE3AAAAAQAAAAEAAABGAAAAAQAAAAAAAAE4AAAAAQAAAAAAAAE+AAAAAgAAAAAAAQABAAEAAgAAAAcAAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAPgAAAAEAAAABAAAAPQAAAAEAAAABAAAAOQAAAAEAAAABAQEBPgAAAAEAAAAAAAABBAAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAOgAAAAEAAAAAAAABQgAAAAEAAAAAAAABQAAAAAEAAAABAAAANwAAAAIAAAAAAAEBAQEBAQYAAAADAAAAAAEBAQEBAQEBAQEANgAAAAEAAAAAAAEAPgAAAAEAAAAAAAEAQAAAAAEAAAAAAQAAQwAAAAEAAAAAAAEABwAAAAEAAAAAAAEAPAAAAAEAAAABAAAABwAAAAEAAAABAAAALgAAAAEAAAAAAAEAPgAAAAEAAAAAAAEANQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAAAAAQEBAQABAQABAAIAAAABAAAAAAABAQEAAAADAAAAAAEBAQABAAABAAAAAQAAAAcAAAAAAAEAAQAAAAABAAEBAQABAAEBAQABAAABAAAAAQAAAAQAAAAAAAEAAQAAAAABAAABAAAALQAAAAEAAAAAAAABPwAAAAEAAAAAAQAAQwAAAAEAAAAAAAEABwAAAAEAAAAAAAEAKAAAAAIAAAAAAQEAAAEAAAQAAAABAAAAAQAAAAIAAAABAAAAAQEAAAIAAAABAAAAAAABAQgAAAABAAAAAQAAADAAAAABAAAAAQAAADoAAAABAAAAAAEAAD4AAAABAAAAAAABAEkAAAADAAAAAQEBAQEBAQEBAQAAAQAAAAIAAAAAAQEBAQEBAAYAAAACAAAAAAEBAQEBAQA0AAAAAQAAAAAAAQAxAAAAQAAAAAEBAQEBAQEBAQEAAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEOAAAAAQAAAAABAAA/AAAAAQAAAAEAAAA9AAAAAQAAAAABAABAAAAAAQAAAAEAAABKAAAAAQAAAAAAAQAnAAAAAQAAAAEAAABbAAAAAQAAAAAAAQA6AAAAAQAAAAAAAAEyAAAAAQAAAAAAAAFFAAAAAQAAAAABAABAAAAAAQAAAAAAAQA4AAAAAgAAAAAAAAEAAAABAgAAAAEAAAABAQAAOgAAAAEAAAAAAQAAQgAAAAEAAAAAAAEACwAAAAEAAAAAAAEAMwAAAAEAAAAAAAEADwAAAAEAAAAAAAEAOAAAAAEAAAAAAQAABwAAAAEAAAAAAQAAMgAAAAIAAAAAAAABAQEBAAYAAAACAAAAAAAAAQEBAQA2AAAAAQAAAAAAAQAHAAAAAQAAAAAAAQAzAAAAAQAAAAAAAAFKAAAAAQAAAAEAAAA9AAAAAQAAAAABAAAHAAAAAgAAAAABAAABAAAAPgAAAAIAAAAAAQAAAQAAAD8AAAABAAAAAAAAAUAAAAABAAAAAAEAACwAAAABAAAAAAABAAsAAAABAAAAAAABAAYAAAABAAAAAAEAACwAAAABAAAAAAABAA8AAAABAAAAAAABAAIAAAABAAAAAAEAAD0AAAABAAAAAAEAADcAAAABAAAAAAEAAEgAAAABAAAAAQAAAC0AAAABAAAAAQABAAQAAAABAAAAAAABAAcAAAABAAAAAAABADIAAAABAAAAAQAAAAQAAAABAAAAAAEAAAcAAAABAAAAAAEAADIAAAACAAAAAQEAAAAAAQACAAAAAgAAAAABAAAAAAEABgAAAAIAAAAAAQAAAAABAD0AAAABAAAAAQAAATgAAAABAAAAAAAAAQcAAAABAAAAAAAAAT4AAAABAAAAAQAAAAQAAAABAAAAAAABADoAAAABAAAAAQAAAUUAAAABAAAAAQAAADsAAAABAAAAAAEAAC8AAAABAAAAAAABAEQAAAABAAAAAAAAAQkAAAABAAAAAAEAAAIAAAACAAAAAAEAAAEAAAArAAAAAQAAAAAAAAFFAAAAAQAAAAAAAAE/AAAAAQAAAAAAAAEJAAAAAQAAAAAAAQA1AAAAAQAAAAAAAAENAAAAAQAAAAAAAQA+AAAAAQAAAAEAAAA/AAAAAQAAAAAAAAE8AAAAAQAAAAABAABCAAAAAQAAAAAAAQA0AAAAAQAAAAAAAQA3AAAAAQAAAAAAAAEDAAAAAwAAAAEBAQEBAQEBAQEAAAEAAAAHAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAAAHAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBACoAAAABAAAAAAEAAAUAAAABAAAAAAEAAAcAAAABAAAAAQAAASAAAAABAAAAAAABAAIAAAABAAAAAAAAAQQAAABAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBARkAAAABAAAAAAAAATUAAAABAAAAAAEAADIAAAABAAAAAAABAAkAAAABAAAAAAABAAsAAAABAAAAAAABACkAAAABAAAAAAABAAkAAAABAAAAAAABAA8AAAABAAAAAAABACUAAAACAAAAAAABAAABAABTAAAAAgAAAAAAAAEAAAEAPgAAAAEAAAAAAAABBAAAAAEAAAAAAAEAWwAAAAEAAAAAAQEAAgAAAAEAAAAAAAABJAAAAAEAAAABAQAABwAAAAEAAAABAAAABQAAAAEAAAABAAABMQAAAAQAAAABAQEBAQEBAQEBAQEBAQEBBAAAAAQAAAABAQEBAQEAAQEBAQEBAQEBAwAAAAEAAAAAAAABQAAAAAEAAAAAAAEAAgAAAAEAAAAAAQAAAgAAAAEAAAABAAAALAAAAAEAAAAAAAABAwAAAAEAAAABAAAAAwAAAAEAAAAAAQAAUAAAAAEAAAAAAAABKwAAAAEAAAABAAAAUgAAAAEAAAAAAAABMwAAAAEAAAAAAQAAMAAAAAEAAAAAAAEANwAAAAEAAAAAAAEABwAAAAEAAAAAAAEADgAAAAEAAAAAAQAACwAAAAEAAAAAAAABKAAAAAEAAAAAAAEANwAAAAEAAAAAAAEABwAAAAEAAAAAAAEACgAAAAEAAAAAAQAACwAAAAEAAAAAAAABMwAAAAEAAAABAAAAPwAAAAEAAAAAAAABSAAAAAEAAAAAAAEAJwAAAAEAAAABAAAAJQAAAAEAAAAAAAABQwAAAAEAAAABAAAACwAAAAIAAAAAAAABAAEAADQAAAABAAAAAQAAABEAAAABAAAAAQAAAC0AAAABAAAAAAEAAT8AAAABAAAAAAAAAQMAAAABAAAAAAABAAcAAAABAAAAAAABAD0AAAABAAAAAAAAAUAAAAABAAAAAAABADQAAAADAAAAAQEBAQEBAQEBAQABQwAAAAEAAAAAAAABCAAAAAEAAAAAAQAAOgAAAAIAAAAAAAABAAAAASoAAAABAAAAAQAAAFQAAAABAAAAAAAAATAAAAACAAAAAAABAAAAAAEBAAAABAAAAAABAAEBAQEBAQEBAQEBAAABAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAwAAAAAQAAAAAAAQA/AAAAAQAAAAEAAAA4AAAAAQAAAAABAAACAAAAAQAAAAAAAAEEAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAqAAAAAQAAAAAAAAE+AAAAAQAAAAEAAAAGAAAAAQAAAAAAAAE4AAAAAQAAAAEAAAADAAAAAQAAAAAAAQACAAAAAQAAAAAAAAEBAAAAAQAAAAAAAQAGAAAAAgAAAAAAAQAAAAEALgAAAAEAAAABAAAAAwAAAAEAAAAAAAEAAgAAAAEAAAAAAAABAQAAAAEAAAAAAAEABwAAAAEAAAAAAAEAAgAAAAEAAAAAAAEAKwAAAAEAAAABAAAABgAAAAEAAAAAAAABBwAAAAEAAAABAAAAMAAAAAIAAAAAAAEAAAAAAQ4AAAABAAAAAQAAACcAAABAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQoAAAABAAAAAAEAABQAAAABAAAAAAEAACgAAAABAAAAAQAAAAIAAAABAAAAAAEAADwAAAACAAAAAAAAAQEAAAANAAAAAQAAAAEAAAAyAAAAAQAAAAEAAAATAAAAAQAAAAAAAAE4AAAAAgAAAAEAAQABAAAAKQAAAAEAAAAAAQAABQAAAAEAAAABAAAAPwAAAAEAAAAAAAABAQAAAAIAAAAAAAEBAAEAAQIAAAACAAAAAAAAAQAAAQAPAAAAAQAAAAEAAAAiAAAAAQAAAAABAAAFAAAAAQAAAAEAAAEBAAAAAgAAAAAAAQEAAQABAgAAAAIAAAAAAAABAAABAA8AAAABAAAAAQAAACIAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAAEAAQADAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEAAQABAAMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAABAAAAAAQAAAAAAAAE2AAAAAQAAAAAAAQA/AAAAAQAAAAABAAAxAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAAEAAQADAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAA5AAAAAQAAAAABAAAvAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEAAQABAAMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAADMAAAABAAAAAQAAADUAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAApAAAAAgAAAAABAQAAAQAABAAAAAQAAAABAAEBAAABAQAAAQEBAQEBAwAAAAEAAAAAAQEABwAAAAIAAAABAAAAAQAAACkAAAACAAAAAAEBAAABAAAEAAAABAAAAAEAAQEAAAEBAAABAQEBAQEDAAAAAQAAAAABAQAHAAAAAgAAAAEAAAABAAAAKQAAAAIAAAAAAQEAAAEAAAQAAAAEAAAAAQABAQAAAQEAAAEBAQEBAQMAAAABAAAAAAEBAAcAAAACAAAAAQAAAAEAAAA8AAAAAQAAAAAAAAE8AAAAAQAAAAAAAAFGAAAABQAAAAAAAAEBAQEBAQEBAQEBAQEBAQEALgAAAAEAAAAAAQAABAAAAAEAAAAAAAEAAwAAAAEAAAAAAAEABQAAAAEAAAABAAAAQQAAAAEAAAAAAQAAPQAAAAEAAAAAAQAAOgAAAAEAAAAAAQEAAQAAAAEAAAAAAQEAPwAAAAEAAAAAAAEAQQAAAAEAAAAAAAABQQAAAAEAAAABAAAANgAAAAMAAAAAAQAAAAABAAAAAQACAAAAAQAAAAAAAQAzAAAAAQAAAAEAAAAIAAAAAQAAAAABAAAEAAAAAQAAAAAAAAE1AAAAAwAAAAAAAAEBAAEAAQAAADcAAAADAAAAAAAAAQABAAEBAQEBAQAAAAEAAAABAQAAAQAAAA4AAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAAAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAC4AAAABAAAAAQEBAAQAAAABAAAAAQEBAQMAAAABAAAAAQEBAQQAAAACAAAAAAABAQEBAAACAAAAAQAAAAAAAQAtAAAAAQAAAAABAAAFAAAAAQAAAAAAAQAGAAAAAQAAAAEAAAA/AAAAAQAAAAABAAA7AAAAAQAAAAAAAQBDAAAAAgAAAAAAAAEBAAAAMQAAAAIAAAABAQEBAQEBAAsAAAABAAAAAAABAAIAAAADAAAAAAABAAEAAQEBAQEALQAAAAMAAAABAQAAAQEAAAEBAAABAAAABwAAAAABAQAAAQEAAAEBAAABAQAAAQEAAAEBAAABAQABAAAABwAAAAAAAAEBAAABAQAAAQEAAAEBAAABAQAAAQEAAAAzAAAAAQAAAAEAAAADAAAAAQAAAAEAAAAGAAAAAgAAAAEAAAAAAQAAMwAAAAIAAAAAAAABAQEBAQIAAAABAAAAAQAAAAIAAAABAAAAAQEAADkAAAAEAAAAAAEBAQABAQEBAQEBAAABAAEAAAACAAAAAAEBAQEBAAA3AAAAAQAAAAAAAAEDAAAAAQAAAAAAAAEFAAAAAQAAAAABAAA+AAAAAQAAAAAAAQA1AAAAAgAAAAAAAAEBAAEAOAAAAAMAAAAAAAABAAEAAQEBAQEBAAAAAQAAAAEBAAAIAAAAAQAAAAAAAAEBAAAABQAAAAAAAAEBAQEBAQEBAAAAAAEBAQEALgAAAAEAAAABAQEBBAAAAAIAAAABAQEBAQAAAAIAAAACAAAAAQEBAQEAAAADAAAAAgAAAAAAAQEBAQEAAgAAAAEAAAAAAAEALgAAAAEAAAAAAQAAAgAAAAMAAAAAAAEAAAABAAAAAQABAAAAAwAAAAAAAQAAAAEAAAABAAMAAAADAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAPgAAAAIAAAAAAAABAQAAAC4AAAABAAAAAQEAAAsAAAABAAAAAAABAAIAAAACAAAAAAABAAEAAQAuAAAAAgAAAAEBAAABAQAAAgAAAAYAAAAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAECAAAAAQAAAAABAAABAAAABQAAAAAAAAEAAAABAAAAAQAAAAEBAAAAOQAAAAEAAAAAAQAAOgAAAAEAAAAAAAEASAAAAAEAAAAAAAABNQAAAAIAAAAAAAABAQAAAQIAAAABAAAAAQAAADMAAAAFAAAAAAAAAQABAAEBAQEBAQEBAQEBAAABAAAACgAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAABAAEBAQEBAQADAAAAAgAAAAAAAAEBAQEANgAAAAEAAAAAAQAAQAAAAAEAAAAAAQEAAQAAAAIAAAAAAQEBAQEBADIAAAABAAAAAQAAAAQAAAABAAAAAAEAAAMAAAABAAAAAAEAAAQAAAABAAAAAAAAATEAAAABAAAAAAEAAD8AAAABAAAAAAABAUQAAAABAAAAAAAAATgAAAAFAAAAAAAAAQABAAEBAQEBAQEBAQEBAAAIAAAAAQAAAAAAAAEBAAAABgAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBADQAAAADAAAAAAABAAABAQEBAQEBPwAAAAEAAAAAAAEABQAAAAEAAAABAAAAMAAAAAEAAAABAQEBCQAAAAEAAAAAAAEAAQAAAAEAAAAAAQAABQAAAAEAAAAAAQEALQAAAAEAAAABAQAABAAAAAEAAAABAQEAAwAAAAEAAAABAQEABAAAAAIAAAAAAAEBAQAAAAIAAAABAAAAAAABAC4AAAABAAAAAAEAAAQAAAABAAAAAAABAAIAAAACAAAAAAABAAAAAQAFAAAAAQAAAAEAAAA2AAAAAQAAAAABAQABAAAAAQAAAAAAAAE2AAAAAQAAAAABAAADAAAABgAAAAAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQIAAAABAAAAAAEAAEEAAAABAAAAAQAAADYAAAABAAAAAQABAEAAAAAFAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQABAAAABQAAAAABAQEBAQEAAAAAAQEBAQEBAQEANwAAAAIAAAAAAAEAAAABAEgAAAABAAAAAAABADkAAAACAAAAAAAAAQEBAQAyAAAAAQAAAAEBAAAEAAAAAQAAAAABAQADAAAAAQAAAAABAQAEAAAAAgAAAAAAAAEBAAAAPQAAAAEAAAABAAAAMgAAAAEAAAAAAAABRQAAAAEAAAABAAAAAwAAAAEAAAABAAAAPAAAAAMAAAAAAQEAAAEBAQEBAQFHAAAAAQAAAAAAAAEuAAAAAQAAAAEBAQE/AAAAAQAAAAABAAABAAAAAQAAAAABAAACAAAABgAAAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAIAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAC4AAAABAAAAAQABAAMAAAAHAAAAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAcAAAABAAAAAAEAADIAAAABAAAAAQAAAEIAAAADAAAAAAEBAQEBAQEBAQEAAQAAAAIAAAAAAQEBAQEBADkAAAADAAAAAAEAAAAAAQABAAEANgAAAAEAAAABAAAABAAAAAEAAAAAAQAAPgAAAAEAAAAAAQEAOwAAAAEAAAABAQEBBwAAAAMAAAAAAAEBAQEBAQEBAQABAAAAAQAAAAABAAAFAAAAAQAAAAABAQA0AAAAAgAAAAAAAQAAAAEACQAAAAEAAAABAAAANQAAAAEAAAAAAQAAPgAAAAEAAAAAAQEAAQAAAAEAAAAAAQEBOwAAAAEAAAAAAQAAAQAAAAEAAAAAAQAAAQAAAAEAAAAAAQAACAAAAAEAAAAAAAEALwAAAAEAAAAAAQAAQgAAAAYAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABQAAAAABAQEBAQEBAQEBAQEBAQEBAQEANAAAAAEAAAAAAAABCQAAAAEAAAAAAQAANQAAAAEAAAABAAAAAwAAAAEAAAABAAAABAAAAAEAAAAAAAEAAwAAAAEAAAAAAAEANQAAAAEAAAAAAAEAAQAAAAEAAAAAAAEANQAAAAMAAAABAAAAAQAAAAEAAAABAAAABwAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAABAAAABgAAAAAAAAEAAAABAAAAAQAAAAEAAAABAAAAATcAAAABAAAAAAEAATcAAAABAAAAAAABAAsAAAABAAAAAAAAAQIAAAACAAAAAAAAAQEAAAA0AAAAAgAAAAABAAABAAABPQAAAAEAAAABAAAAAwAAAAEAAAABAAAABAAAAAEAAAAAAAEAPwAAAAEAAAAAAQEAMQAAAAEAAAABAAAAAwAAAAEAAAAAAQAACgAAAAEAAAAAAAABAQAAAAEAAAAAAAABQAAAAAEAAAABAAAANgAAAAIAAAAAAQEBAQAAAEUAAAABAAAAAAABADAAAAABAAAAAQEAAA4AAAACAAAAAAABAAAAAQA0AAAAAgAAAAAAAAEBAAABSQAAAAEAAAABAAAALAAAAAIAAAAAAAABAAEAAQIAAAABAAAAAQEAAAgAAAABAAAAAAAAAQEAAAAFAAAAAAAAAQEBAQEBAQEAAAAAAQEBAQA1AAAAAQAAAAABAAAEAAAAAQAAAAAAAAEzAAAAAQAAAAAAAAEEAAAAAgAAAAEAAAABAAAAAgAAAAIAAAABAAAAAQAAAAMAAAACAAAAAAABAAAAAQACAAAAAQAAAAAAAQArAAAABQAAAAAAAAEAAQABAQEBAQEBAQEBAQAAAQAAAAUAAAAAAQEBAQEBAQEBAQEBAQEBAQAAAAIAAAABAAAAAAAAAQUAAAACAAAAAAAAAQEBAQArAAAAAgAAAAAAAAEAAQABAgAAAAEAAAABAQAACAAAAAEAAAAAAAABBQAAAAIAAAAAAAABAQEBADkAAAACAAAAAAAAAQAAAQA5AAAAAQAAAAAAAAEEAAAAAQAAAAAAAAFBAAAAAQAAAAABAAADAAAAAQAAAAABAAAzAAAAAQAAAAABAAAJAAAAAQAAAAAAAAEwAAAAAQAAAAAAAAEQAAAAAQAAAAABAAA9AAAAAgAAAAAAAAEBAQEANAAAAAEAAAAAAQEAAwAAAAEAAAAAAQAANQAAAAEAAAAAAAEABAAAAAEAAAAAAAABCQAAAAEAAAAAAQAALgAAAAUAAAAAAAABAAEAAQEBAQEBAQEBAQEAAAEAAAAFAAAAAAEBAQEBAQEBAQEBAQEBAQEAAAACAAAAAQAAAAAAAAEBAAAABgAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAC0AAAABAAAAAAABAAMAAAACAAAAAAAAAQAAAAECAAAAAgAAAAAAAAEAAAABBAAAAAIAAAAAAQAAAAEAAAIAAAABAAAAAAEAADEAAAABAAAAAAABAAEAAAABAAAAAAABAAYAAAABAAAAAQAAAEAAAAACAAAAAAEAAAABAAA0AAAABAAAAAABAQEBAAAAAAEBAQEAAAAEAAAAAgAAAAAAAAEBAQEAPwAAAAMAAAAAAAABAAEAAAAAAQA2AAAAAQAAAAABAQBHAAAAAgAAAAABAQABAAAAOgAAAAEAAAAAAQEANQAAAAEAAAABAQEADgAAAAQAAAAAAAEBAQEBAQEBAQEBAQEANwAAAAEAAAAAAAEAAQAAAAIAAAAAAQEBAQAAAEEAAAABAAAAAAEBADoAAAABAAAAAAABAAEAAAABAAAAAAEAAAEAAAABAAAAAQEAADYAAAABAAAAAAABAAQAAAABAAAAAAABAAcAAAABAAAAAQAAADYAAAACAAAAAAAAAQABAAA9AAAAAwAAAAABAQEBAQEBAQEBAAEAAAAGAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAMwAAAAEAAAAAAAABAwAAAAEAAAAAAAABBgAAAAEAAAAAAAABAQAAAAEAAAABAAAANgAAAAEAAAAAAAEBOwAAAAMAAAAAAQEBAQEBAQEAAAAGAAAAAwAAAAAAAAEBAQEBAQEBADQAAAABAAAAAAABAAMAAAABAAAAAAABAAUAAAABAAAAAQAAADkAAAACAAAAAQEBAAABAAA+AAAAAQAAAAEAAQEEAAAAAgAAAAAAAQABAQAANAAAAAEAAAAAAAEABAAAAAEAAAAAAAEABwAAAAEAAAABAAAAMwAAAAIAAAABAQABAAEAAD8AAAAFAAAAAAAAAQEBAAEAAQEBAQEBAQEBAQABAAAAAgAAAAABAQEBAAAAMgAAAAEAAAABAQEABAAAAAEAAAAAAQEBAwAAAAEAAAAAAQEBBAAAAAIAAAAAAAABAQEAADAAAAABAAAAAQEAAAUAAAABAAAAAAEBAAMAAAABAAAAAAEBAD4AAAABAAAAAAABAAYAAAACAAAAAAABAAAAAAE2AAAAAQAAAAABAQE3AAAAAQAAAAEBAQEDAAAAAwAAAAAAAAEBAQEBAQAAAAcAAAACAAAAAAEBAQEBAQACAAAAAQAAAAABAQA0AAAAAwAAAAAAAQAAAAABAAAAAQQAAAABAAAAAAEAADgAAAABAAAAAAEAAAEAAAABAAAAAAABAAIAAAABAAAAAAEAADMAAAABAAAAAAAAAQUAAAABAAAAAQAAAAMAAAABAAAAAQAAADwAAAACAAAAAAEBAAABAQABAAAAAQAAAAABAQACAAAAAgAAAAAAAAEBAAAAMQAAAAIAAAABAQEAAQEAAAIAAAAHAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAAAHAAAAAAEAAAAAAQABAQEBAQEBAQEBAQEBAQEBAQEBADQAAAADAAAAAAEAAAAAAQAAAAEAAgAAAAIAAAAAAQEAAAEAADIAAAABAAAAAQABAAQAAAABAAAAAQEAAQMAAAABAAAAAQEAAQQAAAACAAAAAAABAQABAAACAAAAAQAAAAAAAQAyAAAAAQAAAAAAAQACAAAAAQAAAAAAAQAHAAAAAQAAAAEAAAA+AAAAAQAAAAAAAQE3AAAAAQAAAAABAQACAAAAAQAAAAAAAQABAAAAAgAAAAAAAAEBAQAAMgAAAAEAAAABAQAAAwAAAAMAAAAAAQEAAAEBAAABAQABAAAAAwAAAAABAQAAAQEAAAEBAAEAAAACAAAAAAAAAQEAAAABAAAABAAAAAAAAAEBAAABAQAAAQEAAAAzAAAAAQAAAAAAAAEHAAAAAQAAAAAAAAEDAAAAAQAAAAEAAAA3AAAAAQAAAAAAAQABAAAAAQAAAAABAAAzAAAAAQAAAAAAAQEEAAAAAgAAAAEAAAEBAAAACwAAAAEAAAAAAAEAMQAAAAcAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQAAAAUAAAAAAQEBAQEBAQEBAQEBAQEBAQEBADAAAAABAAAAAAABAAMAAAACAAAAAAEBAQEAAAACAAAAAgAAAAABAQEBAAAABQAAAAMAAAAAAQEBAQAAAQEBAAA0AAAAAgAAAAABAAAAAAABAQAAAAEAAAAAAAEAOgAAAAEAAAAAAQAAAwAAAAEAAAAAAQAABAAAAAEAAAAAAAABPQAAAAMAAAAAAAABAQAAAQEAAAAxAAAAAgAAAAEBAQEBAQEADQAAAAEAAAAAAQAAAQAAAAIAAAAAAAABAQEBADQAAAAEAAAAAAEBAQABAQEBAQEBAAEBAAEAAAACAAAAAAEBAQEBAAAyAAAAAQAAAAEBAAEEAAAAAgAAAAABAQABAAAAAgAAAAIAAAAAAQEAAQAAAAMAAAACAAAAAAAAAQEAAQA4AAAAAQAAAAAAAQAFAAAAAgAAAAEAAAABAAAAOAAAAAMAAAAAAAABAQAAAQAAAQA1AAAAAgAAAAEAAAAAAQAABAAAAAEAAAAAAQAAAwAAAAEAAAAAAQAAPgAAAAEAAAAAAQEBNAAAAAUAAAAAAAABAAEAAQEBAQEBAQEBAQEAAAUAAAAEAAAAAAEBAQEBAQEBAAAAAAAAAQEAAAACAAAAAAAAAQEBAQABAAAAAwAAAAAAAAEBAQEBAQEBAC0AAAACAAAAAQEAAQEBAAACAAAABwAAAAAAAQEAAAEBAAABAQAAAQEAAAEBAAABAQAAAQABAAAAAQAAAAABAAABAAAABQAAAAAAAQEAAAEBAAABAQAAAQEBAAEANQAAAAIAAAAAAAABAAAAAQMAAAABAAAAAQEAADcAAAABAAAAAAABAAMAAAABAAAAAAABAD0AAAACAAAAAQEBAQEAAAABAAAAAQAAAAABAAADAAAAAgAAAAAAAAEBAAAAOQAAAAIAAAABAQEBAAEBADUAAAABAAAAAAEAAAwAAAABAAAAAQAAADcAAAABAAAAAQEAAUAAAAACAAAAAAAAAQEBAAECAAAAAQAAAAEAAQABAAAAAgAAAAABAQEBAAAAMgAAAAMAAAAAAQAAAAEAAAABAAACAAAABgAAAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAIAAAABAAAAAQAAAAIAAAABAAAAAQAAADUAAAABAAAAAQAAAAMAAAABAAAAAQAAAAYAAAABAAAAAQAAADYAAAABAAAAAAEBADcAAAABAAAAAAEBAQMAAAADAAAAAAAAAQEAAQEBAAAABwAAAAIAAAAAAQEAAQEBAAIAAAABAAAAAAEBADQAAAAEAAAAAAABAQEAAQEBAQEBAQAAAAEAAAABAAAAAAEAAAEAAAACAAAAAQEBAQEAAAA4AAAAAgAAAAAAAQAAAAEAAgAAAAEAAAAAAAEAMwAAAAEAAAAAAAEACAAAAAEAAAAAAAABRgAAAAEAAAAAAQAANgAAAAIAAAAAAQEAAAEBAAEAAAABAAAAAAEBADUAAAACAAAAAQEBAAEBAAALAAAAAQAAAAAAAQABAAAABAAAAAAAAQEBAQEBAQEBAQEBAQA0AAAAAwAAAAABAAAAAAEBAAABAQIAAAACAAAAAAEBAAABAAA2AAAAAQAAAAAAAQABAAAAAQAAAAAAAQACAAAAAgAAAAAAAQAAAAEAAwAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAALQAAAAIAAAAAAAABAQAAAEUAAAABAAAAAAABAAIAAAABAAAAAAABAAEAAAACAAAAAAAAAQEAAAA2AAAABwAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABgAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAC4AAAACAAAAAQEAAAEBAAACAAAABwAAAAABAQAAAQEAAAEBAAABAQAAAQEAAAEBAAABAQABAAAABwAAAAAAAAEBAAABAQAAAAAAAAEBAAABAQAAAQEAAAAtAAAAAgAAAAABAAABAAAAAgAAAAMAAAAAAAABAAAAAQAAAAEBAAAAAgAAAAAAAAEAAAABAgAAAAEAAAAAAQAAAgAAAAMAAAAAAAABAAAAAQAAAAE7AAAAAQAAAAEBAAA4AAAABQAAAAABAQEBAAAAAAEBAQEBAQEBAQEAAQAAAAEAAAAAAQEANAAAAAEAAAAAAAEAAwAAAAIAAAAAAQEBAQEAAAIAAAACAAAAAAEBAQEBAAAFAAAAAwAAAAABAQEBAQABAQEBADQAAAADAAAAAAABAAABAQEAAQEBAgAAAAIAAAAAAQEBAAEAADgAAAABAAAAAQAAAAMAAAABAAAAAQAAAAQAAAABAAAAAAABADAAAAABAAAAAQEBAA4AAAABAAAAAAEAAAIAAAABAAAAAAEAAC8AAAABAAAAAAEAAAEAAAACAAAAAAABAAAAAQABAAAAAwAAAAAAAQAAAAEAAAABAAMAAAACAAAAAQAAAAEAAAACAAAAAQAAAAEAAAA2AAAAAgAAAAAAAAEBAAABNgAAAAEAAAABAQEBAwAAAAMAAAAAAAABAQEBAQEAAAALAAAAAQAAAAABAQAtAAAAAgAAAAEBAAEBAAAAAwAAAAYAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAADAAAAAQAAAAEAAAABAAAAAwAAAAAAAQAAAAEBAQABAC0AAAABAAAAAQEAAEEAAAABAAAAAQEAAAoAAAACAAAAAAAAAQEAAAABAAAAAwAAAAAAAAEBAAABAQAAAC0AAAACAAAAAQEBAQEBAQACAAAABwAAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAAABwAAAAABAAAAAAEAAQEBAQEBAAAAAAEAAQABAQEBAQA0AAAABAAAAAABAQAAAQEBAQEBAAABAAABAAAAAgAAAAABAQEBAQAAMgAAAAEAAAAAAAEABAAAAAEAAAAAAAABAwAAAAEAAAAAAAABPQAAAAIAAAABAQAAAQAAAAEAAAABAAAAAAEAADsAAAAFAAAAAAAAAQEBAQEAAQEBAQEBAQEBAQACAAAAAQAAAAEBAABAAAAAAgAAAAAAAAEAAQAAMAAAAAEAAAABAQEBCwAAAAIAAAAAAAABAQEBADgAAAABAAAAAQAAAAoAAAABAAAAAQAAADYAAAABAAAAAAABAAMAAAABAAAAAAABADEAAAAFAAAAAAAAAQABAAEBAQEBAQEBAQEBAAAFAAAABgAAAAABAQEBAQEBAQEBAAAAAAEAAQEBAQEBAAMAAAACAAAAAAAAAQEBAQA1AAAAAgAAAAAAAQAAAAEAAgAAAAIAAAAAAQAAAAEAADcAAAABAAAAAAABAAkAAAABAAAAAQAAADYAAAABAAAAAAABAAkAAAABAAAAAQAAAC8AAAABAAAAAQEBAQQAAAACAAAAAAEBAQEAAAACAAAAAgAAAAABAQEBAAAAAwAAAAIAAAAAAAABAQEBADgAAAABAAAAAAABAAcAAAABAAAAAQAAADcAAAABAAAAAAAAAQMAAAABAAAAAAEAADQAAAABAAAAAAABAAMAAAABAAAAAAEAAAMAAAABAAAAAAEAAAYAAAABAAAAAAEAADYAAAAEAAAAAAEBAQABAQEBAQEBAAEBAAEAAAACAAAAAAEBAQEAAAA3AAAAAQAAAAEAAAADAAAAAQAAAAEAAAAIAAAAAQAAAAAAAQA2AAAAAQAAAAAAAQADAAAAAQAAAAEAAAAyAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAgAAAAABAAAAAQAAAQAAAAMAAAAAAQAAAAEAAAABAAACAAAAAwAAAAAAAAEAAAABAAAAAQEAAAABAAAAAAAAATgAAAACAAAAAAABAAEAAAA1AAAAAgAAAAEAAAEBAAAAAgAAAAcAAAAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAwAAAAUAAAAAAAEAAAABAAAAAQAAAAEBAAABAC0AAAABAAAAAAEBAAgAAAABAAAAAAABAToAAAABAAAAAAABAAkAAAABAAAAAQAAADkAAAABAAAAAAEAAAEAAAABAAAAAAEAADoAAAABAAAAAAEAAUEAAAABAAAAAAEBAD4AAAABAAAAAAEAAAEAAAABAAAAAAEAAAMAAAABAAAAAAAAATMAAAABAAAAAAEAAREAAAABAAAAAAEBADQAAAACAAAAAAEBAQABAQABAAAAAQAAAAABAQA8AAAABAAAAAABAQAAAQEAAAEBAAABAQA1AAAAAQAAAAAAAAEEAAAAAQAAAAABAAAIAAAAAQAAAAAAAAEDAAAAAQAAAAABAAAtAAAAAQAAAAEAAQAIAAAAAQAAAAEBAAEEAAAAAgAAAAAAAQEAAQAAAgAAAAEAAAAAAAEAMQAAAAcAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQAAAAQAAAAAAQEBAQEBAQEBAQEBAQEAMAAAAAEAAAABAQEAEQAAAAEAAAAAAAEANAAAAAIAAAAAAQEAAAABAAEAAAABAAAAAAABADoAAAABAAAAAQAAAAgAAAABAAAAAAABAAMAAAABAAAAAAABADMAAAACAAAAAAEBAAABAQABAAAAAQAAAAABAQACAAAAAgAAAAAAAAEBAAAAMgAAAAIAAAABAQEBAQEAAAIAAAACAAAAAAABAQABAAEIAAAAAgAAAAEBAAEAAQAAAQAAAAIAAAAAAAABAQEBADEAAAAHAAAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAIAAAACAAAAAAAAAQAAAAExAAAAAQAAAAABAAARAAAAAQAAAAABAQA0AAAAAgAAAAAAAAEAAQEAAQAAAAEAAAAAAQEAPAAAAAQAAAAAAQEAAAEBAAABAQAAAQEAAQAAAAIAAAAAAAABAQAAADIAAAACAAAAAQEBAAEBAAACAAAAAgAAAAAAAQABAAEACAAAAAIAAAABAAEAAQAAAAEAAAACAAAAAAAAAQEBAAAyAAAAAQAAAAEAAAAIAAAAAQAAAAAAAQA3AAAABQAAAAABAQEBAAAAAAEBAQEAAAAAAQEAAQAAAAQAAAAAAQEAAAAAAQEBAQEBAQEAMAAAAAEAAAABAQEBEQAAAAEAAAAAAAEAMwAAAAIAAAAAAQEAAAEBAAEAAAABAAAAAAEBADcAAAABAAAAAQEAAAIAAAACAAAAAAAAAQABAAEIAAAAAgAAAAABAAEAAQAAMAAAAAEAAAABAAEARwAAAAMAAAAAAQEBAQEBAQEAAAA1AAAAAQAAAAAAAQEJAAAAAQAAAAABAQA5AAAABQAAAAABAQEBAQEBAQEBAQEBAQEBAAAANwAAAAEAAAAAAAEAAwAAAAEAAAAAAAABAQAAAAEAAAAAAAABAQAAAAEAAAAAAAABPAAAAAMAAAAAAAABAAEAAQAAAQA5AAAAAQAAAAABAAAEAAAAAQAAAAAAAQACAAAAAQAAAAAAAQA6AAAAAgAAAAAAAQEBAAAAOgAAAAIAAAAAAAEAAAAAAQUAAAAEAAAAAQABAAEBAQEBAQEBAQEBADYAAAABAAAAAQEAAAIAAAAHAAAAAAEBAAABAQAAAQEAAAEBAAABAQAAAQEAAAEBADoAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAACAAAAAAAAAQAAAQA6AAAAAQAAAAABAAADAAAAAQAAAAABAAA7AAAABAAAAAAAAQEBAAAAAQAAAQEAAAA3AAAAAgAAAAAAAQEBAQEBAgAAAAcAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAOgAAAAEAAAABAQEBAwAAAAEAAAABAQEBNgAAAAEAAAAAAAEABAAAAAEAAAAAAQAAAQAAAAEAAAAAAAABOAAAAAIAAAAAAAEBAQEAAAYAAAADAAAAAQAAAAAAAQEBAQEANQAAAAEAAAAAAAABBgAAAAMAAAAAAQAAAAABAAAAAQA2AAAAAQAAAAAAAQAFAAAAAQAAAAAAAAEBAAAAAQAAAAAAAAE3AAAAAgAAAAAAAQEAAAEBAgAAAAcAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAANQAAAAEAAAAAAAEBAwAAAAcAAAAAAAEBAQAAAAAAAQEBAAAAAAABAQEAAAAAAAEAOwAAAAMAAAABAAAAAAABAAAAAAEBAAAAAQAAAAEAAAA2AAAAAQAAAAABAQAEAAAAAgAAAAAAAAEBAQEBAgAAAAEAAAABAAAAOgAAAAQAAAAAAAABAQEBAQEBAQEBAAAAOwAAAAMAAAAAAAEAAAABAAAAAQABAAAAAwAAAAAAAQAAAAEAAAABADkAAAABAAAAAAABATwAAAABAAAAAAAAAQUAAAACAAAAAQABAAEAAAABAAAAAQAAAAABAQA1AAAAAgAAAAAAAQABAAAAAgAAAAcAAAAAAAEAAQABAAEAAQABAAEAAAAAAQABAAEAAQAAOgAAAAMAAAAAAAEAAQAAAAEAAAA5AAAAAQAAAAEBAQECAAAABwAAAAABAQEBAQEBAQAAAAABAQEBAAAAAAEBAQEAAAA6AAAAAgAAAAEBAQEBAAAAAgAAAAIAAAABAQEBAQAAADYAAAABAAAAAQAAAAIAAAAHAAAAAAEAAQABAAAAAQABAAEAAAABAAEAAQAAAAEAADYAAAABAAAAAQAAAAYAAAADAAAAAQAAAAAAAQEBAAAANQAAAAIAAAAAAAEBAQEBAAUAAAAEAAAAAAEBAQABAQEBAQEBAAABADoAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAADYAAAACAAAAAAABAQAAAQEGAAAAAwAAAAABAQEBAAABAQAAADUAAAABAAAAAAABAAMAAAAHAAAAAAAAAQABAAEAAQABAAEAAQABAQEAAQEBAAEBADUAAAACAAAAAAABAQEBAQECAAAABQAAAAABAQEBAQEBAQEBAQEBAQEBAAAAAQAAAAEAAAAAAQEAPgAAAAIAAAAAAAABAQAAADwAAAACAAAAAAEBAQEAAAA8AAAAAwAAAAAAAAEAAQEBAQAAAD4AAAABAAAAAAABAAIAAAACAAAAAAABAAAAAQA6AAAAAQAAAAAAAAEBAAAAAQAAAAEAAAA4AAAAAgAAAAAAAQEBAQEBAwAAAAYAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQA1AAAAAQAAAAAAAQADAAAABAAAAAAAAQABAAEAAQABAAEAAQA4AAAAAQAAAAAAAQEGAAAAAQAAAAABAQACAAAAAQAAAAAAAQA6AAAAAQAAAAEBAQADAAAAAQAAAAEBAQA3AAAAAQAAAAEAAAADAAAAAwAAAAABAAAAAAABAAEAAAEAAAABAAAAAAEAADsAAAAFAAAAAAEBAQEBAQEBAQEBAQAAAQEBAQA8AAAAAQAAAAAAAAEBAAAAAQAAAAAAAAE3AAAAAQAAAAAAAQADAAAAAQAAAAAAAQEBAAAAAQAAAAAAAQEBAAAAAQAAAAAAAQEBAAAAAQAAAAAAAQA1AAAAAQAAAAAAAQADAAAABgAAAAAAAAEAAAABAAAAAQAAAAEAAAABAAABATYAAAABAAAAAAABAAcAAAADAAAAAAAAAQEBAQEBAAEAOwAAAAEAAAAAAQABPgAAAAEAAAABAAAAAQAAAAEAAAABAAAAPQAAAAEAAAAAAQEAAwAAAAEAAAAAAQEAPQAAAAIAAAAAAAABAQAAADgAAAABAAAAAAEAAAMAAAAGAAAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEANQAAAAEAAAAAAAEBAwAAAAQAAAAAAQEBAQEBAQEBAQEBAQAAAgAAAAEAAAAAAAEANQAAAAIAAAAAAAEAAAABAAIAAAAGAAAAAAAAAQABAAEAAQABAAEAAQAAAAEAAAABPAAAAAMAAAAAAQEBAQEBAQEAAAA7AAAABwAAAAAAAQABAAEAAQABAAEAAQABAAEBAQEBAQEAAQA6AAAAAgAAAAAAAAEAAQEBQAAAAAIAAAAAAAEAAAABADwAAAADAAAAAAAAAQAAAAEBAAAAPAAAAAMAAAAAAAABAAAAAQAAAAEDAAAAAQAAAAAAAQA1AAAAAQAAAAAAAQEFAAAAAgAAAAABAQEBAQEAAgAAAAEAAAAAAAEAOgAAAAIAAAAAAAABAAEAAAMAAAABAAAAAAEAADkAAAAGAAAAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEANgAAAAEAAAAAAAEAAwAAAAEAAAAAAAABQAAAAAEAAAAAAQAAAQAAAAEAAAAAAQAAAQAAAAEAAAABAQAANgAAAAEAAAAAAAEABwAAAAMAAAAAAAEBAQEBAQEBAQA7AAAAAgAAAAABAAAAAQAAOQAAAAEAAAABAAAAAgAAAAcAAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAOgAAAAEAAAABAAAAAwAAAAEAAAABAAAAOgAAAAEAAAAAAAEAAQAAAAEAAAAAAAEAAQAAAAEAAAAAAAEAAQAAAAEAAAAAAAEAOwAAAAIAAAAAAAABAQAAAD0AAAABAAAAAAEAAAcAAAABAAAAAAEAADYAAAABAAAAAAEAAAcAAAABAAAAAAEAADMAAAACAAAAAAAAAQEBAQA+AAAAAgAAAAAAAQAAAAABAwAAAAEAAAABAAAABwAAAAEAAAABAAAANAAAAAEAAAABAAAAPQAAAAIAAAAAAAEBAAEAAT4AAAADAAAAAQEBAQEBAQEBAQAAAQAAAAIAAAAAAQEAAQABAAYAAAACAAAAAAEBAAEAAQAyAAAAAgAAAAAAAAEBAQEBPgAAAAMAAAABAQEAAQEBAAEBAAABAAAAAgAAAAABAAEAAQAABgAAAAIAAAAAAQABAAEAADYAAAABAAAAAAAAAQcAAAABAAAAAAAAATMAAAACAAAAAAABAQABAABAAAAAAQAAAAEBAAABAAAAAgAAAAAAAQABAAEABgAAAAIAAAAAAAEAAQABADcAAAABAAAAAQAAAAcAAAABAAAAAQAAADIAAAACAAAAAAAAAQEBAAA+AAAAAgAAAAAAAQAAAQEAAgAAAAIAAAAAAQAAAAEAAAYAAAACAAAAAAEAAAABAAAyAAAAAgAAAAAAAAEAAQAAPgAAAAMAAAAAAAEBAQEBAQABAAABAAAAAQAAAAABAAAHAAAAAQAAAAABAAA0AAAAAQAAAAEBAAA+AAAAAwAAAAABAQEBAQEBAAEAAAEAAAACAAAAAAABAAEAAQAGAAAAAgAAAAAAAQABAAEAMgAAAAIAAAAAAAABAQAAAAIAAAABAAAAAAAAAQcAAAABAAAAAAAAATMAAAADAAAAAAEBAQEBAQEBAQAAAQAAAAEAAAAAAQAABwAAAAEAAAAAAQAANAAAAAEAAAABAAEAPgAAAAEAAAABAAAAAwAAAAIAAAAAAQABAQAAAAYAAAACAAAAAAEAAQEAAAA2AAAAAQAAAAAAAQAHAAAAAQAAAAAAAQA1AAAAAQAAAAEBAAABAAAAAgAAAAAAAQAAAAEABgAAAAIAAAAAAAEAAAABADIAAAACAAAAAAAAAQAAAAFCAAAAAgAAAAAAAAEAAAEABgAAAAIAAAAAAAABAAABADIAAAABAAAAAAABAAMAAAABAAAAAAABAAcAAAABAAAAAAABADMAAAACAAAAAAABAAAAAQA+AAAAAgAAAAEAAQAAAAABPgAAAAMAAAABAQEBAQEBAQEBAAABAAAAAgAAAAABAQEBAQEABgAAAAIAAAAAAQEBAQEBADIAAAACAAAAAAEAAAAAAQACAAAAAQAAAAAAAAEHAAAAAQAAAAAAAAE0AAAAAQAAAAABAQA+AAAAAQAAAAABAQABAAAAAQAAAAABAAABAAAAAQAAAAABAAAHAAAAAQAAAAABAAA0AAAAAQAAAAEBAQA+AAAAAgAAAAAAAQAAAAEAAwAAAAEAAAABAAAABwAAAAEAAAABAAAAMgAAAAIAAAAAAAABAAEBAD4AAAACAAAAAQAAAAABAAACAAAAAQAAAAAAAQAHAAAAAQAAAAAAAQAzAAAAAwAAAAAAAAEBAAEAAQAAAD0AAAACAAAAAAABAQEBAQE+AAAAAgAAAAEBAQABAQEBAgAAAAIAAAAAAQEBAQAAAAYAAAACAAAAAAEBAQEAAAAyAAAAAgAAAAAAAAEBAAEAPgAAAAIAAAAAAQAAAQAAAAIAAAABAAAAAAEAAAcAAAABAAAAAAEAADQAAAACAAAAAAAAAQEAAAA9AAAAAgAAAAAAAAEAAAEBPgAAAAMAAAABAQEBAQEBAQEBAAABAAAAAQAAAAABAAAHAAAAAQAAAAABAAA0AAAAAQAAAAEBAAE/AAAAAgAAAAEAAAABAQAAPgAAAAIAAAABAQAAAQAAAAEAAAACAAAAAAABAQEBAQAGAAAAAgAAAAAAAQEBAQEAMgAAAAIAAAAAAQEBAQEBAQIAAAACAAAAAAEAAAEBAQAGAAAAAgAAAAABAAABAQEAMwAAAAEAAAAAAAABAwAAAAEAAAABAAAABwAAAAEAAAABAAAAMgAAAAIAAAAAAAEBAAEBAT4AAAADAAAAAQEBAQEBAQEBAAAAAQAAAAIAAAAAAQEBAQEAAAYAAAACAAAAAAEBAQEBAAAyAAAAAwAAAAEAAQAAAQEAAQAAAAEAAAABAAAAAAEAAQcAAAABAAAAAAEAATMAAAACAAAAAAABAAEBAQA+AAAAAwAAAAEBAAEBAQABAQAAAAEAAAACAAAAAAABAAAAAQAGAAAAAgAAAAAAAQAAAAEANAAAAAEAAAABAAAAAQAAAAIAAAAAAAEBAAABAAYAAAACAAAAAAABAQAAAQAzAAAAAQAAAAEAAAACAAAAAQAAAAABAAAHAAAAAQAAAAABAAAzAAAAAQAAAAAAAQADAAAAAQAAAAABAAAHAAAAAQAAAAABAAAzAAAAAwAAAAEBAAEBAQABAQEAAAEAAAACAAAAAAABAAEAAQAGAAAAAgAAAAAAAQABAAEAMwAAAAEAAAAAAQABPgAAAAIAAAAAAAEAAQAAAT4AAAADAAAAAQEBAQEBAQEBAQAAPQAAAAMAAAABAQEBAQEBAAEBAAA9AAAAAwAAAAAAAQABAAEAAQEAADEAAAABAAAAAQAAAA==" });

// src/scan/quick-searcher.ts
function savedTables(rules) {
  const built = builtTables();
  return built?.prefixes === prefixesOf(rules) ? built : null;
}
function prefixesOf(rules) {
  return JSON.stringify(rules.map((rule) => rule.prefixes.map((prefix) => prefix.text)));
}

// src/scan/detector-for.ts
function detectorFor(rules, decodeDepth = defaultDecodeDepth) {
  return createDetector(rules, {
    decodeDepth,
    tables: decodeDepth > 0 ? savedTables(rules) : null
  });
}

// src/scan/run.ts
function reportProgress({ request, ledger }, phase, { objects, keys } = {}) {
  request.onProgress?.({
    ...ledger.progress,
    phase,
    objects: Math.max(ledger.progress.objects, objects?.done ?? 0),
    totalObjects: objects?.total ?? null,
    keys
  });
}

// src/scan/steps.ts
init_model();

// src/scan/line-hashes.ts
import { resolve as resolve11 } from "node:path";
function addLineHashes(keys, targets) {
  const target = targets.find((target2) => target2.kind === "files");
  if (target === void 0) return;
  const base = reportBase(target.paths, target.cwd) ?? target.cwd;
  const linesByPath = /* @__PURE__ */ new Map();
  for (const sighting of keys.flatMap((key) => key.sightings)) {
    if (sighting.source !== "file" || sighting.path === null || sighting.line === null) continue;
    if (sighting.rawPath !== void 0 || sighting.formats !== void 0) continue;
    const lines2 = linesByPath.get(sighting.path) ?? /* @__PURE__ */ new Set();
    linesByPath.set(sighting.path, lines2.add(sighting.line));
  }
  const hashes = /* @__PURE__ */ new Map();
  for (const [path, lines2] of linesByPath) {
    const found = hashesOf(resolve11(base, path), lines2);
    if (found !== null) hashes.set(path, found);
  }
  for (const key of keys) {
    key.sightings = key.sightings.map((sighting) => {
      const { path, line, source, formats: formats2 } = sighting;
      const isPlain = source === "file" && formats2 === void 0;
      const lineHash = isPlain ? hashes.get(path ?? "")?.get(line ?? 0) : void 0;
      return lineHash === void 0 ? sighting : { ...sighting, lineHash };
    });
  }
}
function hashesOf(path, lines2) {
  try {
    return lineHashes(path, lines2);
  } catch {
    return null;
  }
}

// src/scan/trace-keys.ts
async function traceKeys(keys, tracer) {
  const histories = /* @__PURE__ */ new Map();
  const inHistory = keys.filter((key) => objectsOf(key).length > 0);
  if (inHistory.length === 0) return histories;
  const traces = await tracer.trace(inHistory.map(objectsOf));
  for (const [number5, key] of inHistory.entries()) {
    const parts5 = partsOf(key, number5, traces);
    if (parts5.length > 0) histories.set(key.fingerprint, joinHistories(parts5));
    key.sightings = key.sightings.flatMap((sighting) => traced(sighting, traces.objects));
    tidy(key);
  }
  return histories;
}
function objectsOf(key) {
  return [...new Set(key.sightings.flatMap(({ object }) => object ?? []))];
}
function traced(sighting, objects) {
  const found = sighting.object === null ? void 0 : objects.get(sighting.object);
  if (found === void 0) return [sighting];
  const { history, paths } = found;
  const { firstCommit: commit, firstAuthor: author, firstDate: date3 } = history;
  const own = { ...sighting, commit, author, date: date3 };
  if (!isInBlob(sighting) || paths.length === 0) return [own];
  const notesRef = history.refs.find((ref) => ref.startsWith("refs/notes/"));
  return paths.map(
    ({ path, rawPath, note, atHead = history.atHead }) => note ? { ...own, path, rawPath, source: "note", ref: notesRef } : { ...own, path, rawPath, atHead }
  );
}
function isInBlob({ source, formats: formats2 }) {
  return source === "blob" || source === "file-name" && formats2 !== void 0;
}
function partsOf(key, number5, traces) {
  const joined5 = traces.keys[number5] ?? null;
  const others = objectsOf(key).filter((oid) => !joined5?.objects.has(oid));
  const own = others.flatMap((oid) => traces.objects.get(oid)?.history ?? []);
  return joined5 === null ? own : [joined5.history, ...own];
}
function joinHistories(parts5) {
  const reachable = parts5.filter(({ unreachable }) => unreachable === null);
  const first11 = firstOf(reachable.length > 0 ? reachable : parts5);
  const atHead = parts5.some((part) => part.atHead === true) ? true : parts5.every((part) => part.atHead === false) ? false : null;
  const removals = parts5.filter(({ removedIn }) => removedIn !== null);
  const removal = atHead === false ? latest(removals, ({ removedDate }) => removedDate) ?? removals[0] : null;
  return {
    firstCommit: first11?.firstCommit ?? null,
    firstAuthor: first11?.firstAuthor ?? null,
    firstDate: first11?.firstDate ?? null,
    lastDate: latest(parts5, ({ lastDate }) => lastDate)?.lastDate ?? null,
    atHead,
    refs: [...new Set(parts5.flatMap(({ refs }) => refs))].sort(),
    refsComplete: parts5.every(({ refsComplete }) => refsComplete),
    removedIn: removal?.removedIn ?? null,
    removedDate: removal?.removedDate ?? null,
    unreachable: reachable.length > 0 ? null : parts5[0]?.unreachable ?? null
  };
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

// src/scan/until-stuck.ts
var graceMs = 3e3;
async function untilStuck(signal, step2) {
  let stuck = false;
  let timer;
  let giveUp = () => {
  };
  const limit = new Promise((resolve12) => {
    giveUp = () => resolve12(void 0);
  });
  const startTimer = () => {
    timer = setTimeout(() => {
      stuck = true;
      giveUp();
    }, graceMs);
  };
  if (signal.aborted) startTimer();
  else signal.addEventListener("abort", startTimer, { once: true });
  const working = step2(() => stuck);
  working.catch(() => {
  });
  try {
    return await Promise.race([working, limit]);
  } finally {
    signal.removeEventListener("abort", startTimer);
    clearTimeout(timer);
  }
}

// src/scan/steps.ts
var tracing = { subject: "where the keys came from", run: trace };
var steps = [
  tracing,
  { subject: "the status of the keys", run: verify2 },
  { subject: "the line hashes", run: hashLines },
  { subject: null, run: redact },
  { subject: null, run: sort },
  { subject: "which keys are known", run: suppressKnown }
];
async function runSteps(run, sources) {
  const { collection, detector, request } = run;
  const keys = collection.keys();
  const mask3 = Secret.masker(keys.map(({ secret }) => secret));
  let results = {
    keys,
    sources,
    histories: /* @__PURE__ */ new Map(),
    verdicts: /* @__PURE__ */ new Map(),
    facts: null,
    redact: createRedact(
      redactGlued((text3) => detector.redact(text3), request.rules),
      mask3
    ),
    mask: mask3,
    findings: [],
    stale: [],
    notices: [...request.notices, ...sources.flatMap(({ notices }) => notices)]
  };
  for (const step2 of steps) results = { ...results, ...await runStep(run, step2, results) };
  return results;
}
async function runStep(run, step2, results) {
  if (step2.subject === null) return step2.run(run, results);
  try {
    const added = await untilStuck(run.request.signal, async () => step2.run(run, results));
    return added ?? {};
  } catch (error) {
    run.ledger.recordFault(step2.subject, knownError(error));
    return {};
  }
}
async function trace(run, { keys, sources }) {
  reportProgress(run, "tracing");
  const tracer = sources.find((source) => source.tracer !== null)?.tracer ?? null;
  if (tracer === null) return {};
  try {
    const histories = await traceKeys(keys, tracer);
    return { histories, facts: await tracer.facts() };
  } catch (error) {
    if (!run.request.signal.aborted) throw error;
    run.ledger.record({ kind: "problem", what: tracing.subject ?? "", reason: { code: "stopped" } });
    return {};
  }
}
async function verify2(run, results) {
  const { keys } = results;
  const { verdicts, notices } = await verifyKeys(keys, run.request, (done) => {
    reportProgress(run, "verifying", { keys: { done, total: keys.length } });
  });
  return { verdicts, notices: [...results.notices, ...notices] };
}
function hashLines({ request }, { keys }) {
  if (request.lineHashes) addLineHashes(keys, request.targets);
  return {};
}
function redact(_run, results) {
  return { findings: results.keys.flatMap((key) => findingOf(key, results) ?? []) };
}
function sort(_run, { findings }) {
  return { findings: [...findings].sort(compareFindings) };
}
async function suppressKnown(run, results) {
  const { known: known5, targets, signal } = run.request;
  const { findings, redact: redact2 } = results;
  const complete = run.ledger.isComplete && !signal.aborted;
  const suppressed = await suppress(findings, { known: known5, targets, complete, redact: redact2 });
  return { ...suppressed, notices: [...results.notices, ...suppressed.notices] };
}

// src/scan/threads.ts
import { existsSync as existsSync3 } from "node:fs";
import { availableParallelism as availableParallelism2 } from "node:os";
import { setImmediate as nextTurn4 } from "node:timers/promises";
init_model();

// src/scan/plain-detection.ts
init_model();
function fromPlain(plain3, rules) {
  if (plain3.kind === "rejection") return plain3;
  const { ruleId, secret, ...others } = plain3;
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === void 0) throw new TypeError(`no rule ${ruleId}`);
  return { ...others, rule, secret: Secret.fromPlain(secret) };
}

// src/scan/worker-pool.ts
init_model();
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
    let fault2 = new BrleaksError("internal", "it ended early");
    const patience = setTimeout(() => {
      if (state === "new") void worker.terminate();
    }, helloMs);
    worker.on("message", (message2) => {
      if (state === "new") {
        if (message2?.kind !== "hello" || message2.protocol !== this.#protocol) {
          void worker.terminate();
          return;
        }
        state = "working";
        worker.postMessage(this.#task);
      } else if (message2.kind === "done") state = "done";
      else if (message2.kind === "results") this.#results.push(message2);
      this.#wake?.();
    });
    worker.on("error", (error) => {
      fault2 = knownError(error);
    });
    worker.on("exit", () => {
      clearTimeout(patience);
      if (state === "working") this.#faults.push(fault2);
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
      await new Promise((resolve12) => {
        this.#wake = resolve12;
      });
    }
  }
  /** Ends all threads. */
  async terminate() {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }
};

// src/scan/worker-protocol.ts
init_model();
var workerProtocol = `brleaks ${version} worker`;

// src/scan/threads.ts
var objectsWorthAThread = 4e4;
var mostThreads = 8;
var turnMs3 = 50;
function threadsFor(objects, jobs, cores) {
  if (jobs !== null && jobs > 0) return jobs;
  const paying = Math.floor(objects / objectsWorthAThread);
  return Math.max(1, Math.min(paying, cores, mostThreads));
}
var workerFile = "./brleaks-worker.js";
async function* readShared(reading) {
  const { plan, signal } = reading;
  const threads = threadsFor(plan.objects, reading.jobs, availableParallelism2());
  const worker = new URL(workerFile, import.meta.url);
  if (threads > 1 && existsSync3(worker)) yield* readInThreads(reading, threads, worker);
  if (!signal.aborted && !isTaken(plan)) yield* readInThisThread(reading);
}
function isTaken({ packs, loose, looseCounter }) {
  const packed = packs.every((pack) => Atomics.load(pack.counters, 0) >= pack.groups.length - 1);
  return packed && Atomics.load(looseCounter, 0) >= loose.length;
}
async function* readInThisThread({
  plan,
  detector,
  allowance,
  signal
}) {
  let turn = performance.now();
  for (const item of sharesOf(plan, { needles: detector.needles, allowance })) {
    if (signal.aborted) return;
    yield item;
    if (performance.now() - turn < turnMs3) continue;
    await nextTurn4();
    turn = performance.now();
  }
}
function* sharesOf(plan, request) {
  for (const item of shareItems(plan, request)) {
    yield item;
    if (item.kind === "no-memory") yield* deferUntaken(plan);
  }
}
async function* readInThreads({ plan, rules, decodeDepth, allowance, signal }, threads, file) {
  const { Worker } = await import("node:worker_threads");
  if (signal.aborted) return;
  const pool = new WorkerPool(
    { plan, rules, decodeDepth, containers: allowance.limits },
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
  for (const fault2 of pool.faults) {
    const reason = errorReason(fault2);
    yield { kind: "problem", what: "a thread that reads objects", reason, isBug: fault2.isBug };
  }
}
function* itemsOf2(results, rules) {
  yield* results.items;
  for (const detection of results.detections) yield fromPlain(detection, rules);
  yield* results.unread;
  for (const pointer2 of results.pointers) yield { kind: "lfs-pointer", ...pointer2 };
}

// src/scan/scan.ts
async function scan(request) {
  const started = /* @__PURE__ */ new Date();
  const run = {
    request,
    detector: detectorFor(request.rules, request.decodeDepth),
    collection: new Collection({ keepFiltered: request.keepFiltered }),
    ledger: new Ledger(),
    allowance: new ContainerAllowance(request.containers),
    begun: false
  };
  const sources = [];
  try {
    for (const target of request.targets) {
      const source = await openOrRecord(run, target);
      if (source !== null) sources.push(source);
    }
    for (const source of sources) await readSource(run, source);
    return await conclude(run, sources, started);
  } finally {
    for (const source of sources) source.close();
    removeLeftoverFolders();
  }
}
function redactText(text3, rules) {
  const detector = detectorFor(rules);
  return redactGlued((part) => detector.redact(part), rules)(text3);
}
async function openOrRecord(run, target) {
  try {
    const { signal } = run.request;
    return await untilStuck(signal, (stuck) => openInTime(run, target, stuck)) ?? null;
  } catch (error) {
    if (error instanceof BrleaksError) throw error;
    run.ledger.recordFault(run.request.label, knownError(error));
    return null;
  }
}
async function openInTime(run, target, stuck) {
  const { allowance, detector, request } = run;
  const { rules, decodeDepth, signal } = request;
  const source = await openSource(target, {
    readPlan: (plan, jobs) => readShared({ plan, rules, decodeDepth, detector, allowance, jobs, signal }),
    signal
  });
  if (stuck()) source.close();
  return source;
}
async function readSource(run, source) {
  const { signal } = run.request;
  try {
    await untilStuck(signal, (stuck) => readItems(run, source, stuck));
  } catch (error) {
    if (signal.aborted) return;
    if (!run.begun && error instanceof BrleaksError) throw error;
    run.ledger.recordFault(source.label, knownError(error));
  }
}
async function readItems(run, source, stuck) {
  const { allowance, collection, detector, request } = run;
  const { needles } = detector;
  const { signal } = request;
  const emit = (item) => {
    if (stuck()) return;
    addItem(run, item);
    reportProgress(run, "reading", { objects: source.progress() });
  };
  for await (const item of source.items({ needles, allowance, signal })) {
    if (stuck()) return;
    run.begun = true;
    if (item.kind === "candidate" || item.kind === "rejection") collection.add(item);
    else if (item.kind === "container") await item.open({ needles, allowance, signal, emit });
    else addItem(run, item);
    reportProgress(run, "reading", { objects: source.progress() });
  }
}
function addItem({ collection, detector, ledger }, item) {
  if (item.kind !== "chunk") {
    ledger.record(item);
    return;
  }
  for (const found of detector.detect(item)) {
    if (found.kind === "problem") ledger.record(found);
    else if (found.kind === "candidate" || item.origin.leftOut !== true) collection.add(found);
  }
}
async function conclude(run, sources, started) {
  const { request, collection, ledger } = run;
  collection.dropBelow(request.minConfidence);
  const { findings, stale, notices, facts, redact: redact2 } = await runSteps(run, sources);
  const filtered = collection.filtered();
  const coverage = redactCoverage(ledger.close(), redact2);
  const interrupted2 = request.signal.aborted;
  return {
    tool: { name: "brleaks", version: request.version },
    kind: "scan",
    command: request.command,
    target: redact2(request.label),
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: coverage.failed.length === 0 && !interrupted2,
    interrupted: interrupted2,
    coverage,
    bug: ledger.bug === null ? null : redact2(ledger.bug),
    findings,
    filtered: { ...filtered, list: filtered.list.map((match) => redactFiltered(match, redact2)) },
    notices: notices.map(redact2),
    repository: facts === null ? null : redactFacts(facts, redact2),
    configuration: redactConfiguration(request.configuration, redact2),
    stale: stale.map((entry) => redactStale(entry, redact2)),
    rules: request.rules
  };
}

// src/index.ts
init_model();

// src/output/outcome.ts
init_model();
var countedStatuses = {
  any: null,
  live: ["live"],
  working: ["live", "inactive"],
  none: []
};
function outcome(report, policy) {
  const { failOn, delivered = true, allowIncomplete = false } = policy;
  const statuses = report.findings.filter((finding) => finding.suppressed === null).map((finding) => finding.verification.status);
  const counted2 = countedStatuses[failOn];
  if (statuses.some((status) => counted2 === null || counted2.includes(status))) {
    return exitStatus.found;
  }
  const undecided = (failOn === "live" || failOn === "working") && statuses.includes("unknown");
  if (report.complete && delivered && !undecided) return exitStatus.clean;
  return allowIncomplete ? exitStatus.clean : exitStatus.incomplete;
}

// src/index.ts
async function scan2(options = {}) {
  return forCaller(options?.rules, async () => {
    const cwd = options?.cwd ?? workingFolder(process.cwd);
    return scan(await decideScan(options, { cwd, version, environment: process.env }));
  });
}
async function verify3(options) {
  return forCaller(
    options?.rules,
    async () => checkKeys(await decideCheck(options, { version, environment: process.env }))
  );
}
async function configure(options = {}) {
  return forCaller(void 0, () => decideSettings(options));
}
async function decideSettings(options) {
  checkLibraryOptions("configure", options, configureOptionKinds);
  const { path = ".", from = "work-tree", environment = {} } = options;
  checkReader(from);
  const cwd = workingFolder(process.cwd);
  const root = rootOf([path], cwd);
  const reader2 = await treeReader(from, path, root);
  try {
    const flags3 = textValues(options.options ?? {});
    return await loadSettings({ command: "audit", flags: flags3, environment, reader: reader2, root, cwd });
  } finally {
    reader2?.close();
  }
}
var configureOptionKinds = {
  path: "text",
  from: "any",
  options: "object",
  environment: "object"
};
function checkReader(from) {
  if (from === null || from === "work-tree" || from === "index") return;
  if (typeof from === "object" && "commit" in from && typeof from.commit === "string") return;
  throw new BrleaksError(
    "usage",
    "configure: from is 'work-tree', 'index', { commit: 'REVISION' } or null"
  );
}
function textValues(options) {
  const text3 = (value) => typeof value === "number" ? String(value) : value;
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== void 0).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(text3) : text3(value)
    ])
  );
}
async function treeReader(from, path, root) {
  if (from === null || from === void 0) return null;
  if (from === "index") return indexReader(path, usualFileNames);
  if (from !== "work-tree") return commitReader(path, from.commit, usualFileNames);
  return root === null ? null : folderReader(root);
}
function render2(report, format2, style = {}) {
  checkLibraryOptions("render", style, styleKinds);
  if (!Array.isArray(report?.findings) || !Array.isArray(report.rules)) {
    throw new BrleaksError("usage", "render takes a report that scan or verify returned");
  }
  if (!Object.hasOwn(formats, format2)) {
    const near = nearest(String(format2), formatNames);
    const advice = near === null ? `there are ${formatNames.join(", ")}` : `did you mean "${near}"?`;
    throw new BrleaksError("usage", `render: unknown format "${format2}"; ${advice}`);
  }
  return formats[format2](report, { ...plainStyle, ...style });
}
var styleKinds = {
  color: "flag",
  hyperlinks: "flag",
  width: "count",
  showSecrets: "flag",
  showFiltered: "flag",
  verbose: "flag",
  quiet: "flag",
  blobUrl: "text"
};
async function forCaller(own, action) {
  try {
    return await action();
  } catch (error) {
    const known5 = knownError(error);
    const rules = [...builtInRules(), ...await rulesToMask(own)];
    const message2 = mask2(known5.message, rules);
    const cause = known5.cause instanceof Error ? known5.cause.message : "";
    if (message2 === known5.message && mask2(cause, rules) === cause) throw known5;
    throw new BrleaksError(known5.code, message2);
  }
}
function mask2(text3, rules) {
  try {
    return redactText(text3, rules);
  } catch {
    return redactText(text3, builtInRules());
  }
}
async function rulesToMask(own) {
  try {
    if (typeof own === "string") return await loadRules(own);
    return Array.isArray(own) ? own : [];
  } catch {
    return [];
  }
}
export {
  BrleaksError,
  configPlaceText,
  configure,
  exitStatus,
  failureText,
  formatNames,
  isDead,
  outcome,
  render2 as render,
  scan2 as scan,
  settingOriginText,
  severityOf,
  verify3 as verify,
  version
};
