var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/scan/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/model/chunk.ts
var textStart = { offset: 0, line: 1, column: 1 };

// lazy:node:crypto
var loaded;
var load = () => loaded ??= process.getBuiltinModule("node:crypto");
var createHash = (...args) => load().createHash(...args);

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

// src/model/secret.ts
var inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var echoLength = 8;
var Secret = class _Secret {
  #text;
  #prefixLength;
  /** @param text the whole key, ASCII. @param prefixLength length of its fixed prefix (`br_` → 3). */
  constructor(text, prefixLength) {
    this.#text = text;
    this.#prefixLength = prefixLength;
  }
  /** Length of the whole key in characters. */
  get length() {
    return this.#text.length;
  }
  /** The key itself. For filters, the Authorization header and `--show-secrets` alone. */
  reveal() {
    return this.#text;
  }
  /** Identity of the key: SHA-256 over rule id and key, 64 hex digits, independent of its place. */
  fingerprint(ruleId) {
    return createHash("sha256").update(`${ruleId}\0${this.#text}`).digest("hex");
  }
  /** True if both are the same key. */
  equals(other) {
    return this.#text === other.#text;
  }
  /** Replaces every occurrence of this key in `text` by its mask. */
  maskIn(text) {
    return text.includes(this.#text) ? text.replaceAll(this.#text, this.toString()) : text;
  }
  /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
  isEchoedIn(text) {
    const body = this.#text.slice(this.#prefixLength).toLowerCase();
    const searched2 = text.toLowerCase();
    for (let at = 0; at + echoLength <= body.length; at++) {
      if (searched2.includes(body.slice(at, at + echoLength))) return true;
    }
    return false;
  }
  /** For the thread boundary only (private fields do not survive it). */
  toWire() {
    return { text: this.#text, prefixLength: this.#prefixLength };
  }
  static fromWire(wire) {
    return new _Secret(wire.text, wire.prefixLength);
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
function mask(text, prefixLength) {
  const shown = Math.floor(Math.max(0, text.length - prefixLength) / 3);
  const head = Math.max(0, Math.min(7 - prefixLength, Math.ceil(shown / 2)));
  const tail = Math.min(4, shown - head);
  const end = tail > 0 ? text.slice(-tail) : "";
  return `${text.slice(0, Math.min(7, prefixLength + head))}…${end}`;
}

// src/detect/confidence.ts
var nearCharacters = 480;
var lineCharacters = 64;
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i;
var earsByRule = /* @__PURE__ */ new WeakMap();
function confidenceOf(bytes, match, shape) {
  const { rule } = match.compiled;
  const ears = earsOf(rule);
  const { reading, start, end } = match;
  const before = reading.text(
    reading.align(Math.max(0, start - nearCharacters * reading.unit)),
    start
  );
  const after = reading.text(end, Math.min(bytes.length, end + nearCharacters * reading.unit));
  const lineBefore = lastLine(before).slice(-lineCharacters);
  const line = lineBefore + firstLine(after).slice(0, lineCharacters);
  const foreign = (ears.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match);
  const named = ears.service.test(line);
  if (named || !foreign && /\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore)) return "high";
  const idLike = ears.id.test(lineBefore);
  const near = ears.service.test(`${before} ${after}`);
  if (idLike || foreign) return near && !foreign ? "medium" : "low";
  if (near || ears.credential.test(lineBefore)) return "high";
  const short = match.body.length < 20;
  return short || shape.hexOnly || uuid.test(match.body) || ulid.test(match.body) ? "low" : "medium";
}
function hasOtherPrefix(rule, { body }) {
  return rule.context.otherPrefixes.some((prefix) => body.startsWith(prefix));
}
function earsOf(rule) {
  let ears = earsByRule.get(rule);
  if (ears === void 0) {
    const { service, credentialWords, idWords, otherVendors } = rule.context;
    ears = {
      // "batch relay" is also written batch-relay, batch_relay, batchRelay; "batchRelayer" is another thing.
      service: alternatives(service, (word) => `${escaped(word).replaceAll(" ", "[ _-]?")}(?!er)`),
      credential: alternatives(credentialWords, escaped),
      id: new RegExp(
        `(?:^|[^A-Za-z0-9])["']?(?:[\\w-]*_)?(?:${idWords.map(escaped).join("|") || "(?!)"})["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$|[a-z0-9](?:I[dD])["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$`,
        "i"
      ),
      vendor: otherVendors.length === 0 ? null : alternatives(otherVendors, escaped)
    };
    earsByRule.set(rule, ears);
  }
  return ears;
}
function alternatives(words2, form) {
  return words2.length === 0 ? /(?!)/ : new RegExp(words2.map(form).join("|"), "i");
}
function escaped(word) {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function lastLine(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function firstLine(text) {
  const feed = text.indexOf("\n");
  return feed === -1 ? text : text.slice(0, feed);
}

// src/detect/boundary.ts
var longestEscape = 32;
var longestRow = 80;
var joinedAtEnd = new RegExp(
  [
    String.raw`\\(?:[abefnrtv]|[0-7]{1,3}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\})`,
    "%(?:25){0,3}[0-9A-Fa-f]{2}",
    "%u[0-9A-Fa-f]{4}",
    "_x[0-9A-Fa-f]{4}_",
    "=(?:[0-9A-F]{2}|3d|0a|2d|5f)",
    String.raw`(?:\x1b|\\u001[bB]|\\x1[bB]|\\033|\\e)\[[0-9;]{0,16}m`,
    String.raw`(?:^|[\s"'\`(=])-[A-Za-z]`
  ].map((one) => `(?:${one})$`).join("|")
);
var noMarks = { code: 0, count: 0 };
function leftOf(reading) {
  const marks = boundaryBefore(reading);
  if (marks !== null) return { marks, costBits: 0, toldLength: null };
  const toldLength = lengthToldBefore(reading);
  return toldLength === null ? null : { marks: noMarks, costBits: 0, toldLength };
}
function boundaryBefore(reading) {
  const before = reading.codeAt(-1);
  if (!isJoining(before)) return noMarks;
  if (endsJoined(reading, -1)) return noMarks;
  if (!isSeparator(before)) return before === dot && !isWord(reading.codeAt(-2)) ? noMarks : null;
  let count = 1;
  while (count < longestRow && reading.codeAt(-1 - count) === before) count++;
  const outside = reading.codeAt(-1 - count);
  const apart = !isJoining(outside) || endsJoined(reading, -1 - count);
  return apart ? { code: before, count } : null;
}
function lengthToldBefore(reading) {
  const before = reading.codeAt(-2);
  const possible = reading.unit === 1 && (!isWord(before) || before === cborText);
  return possible ? reading.codeAt(-1) : null;
}
var cborText = 120;
var dot = 46;
function isSeparator(code) {
  return code === 95 || code === 45;
}
function isWord(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || isSeparator(code);
}
function isJoining(code) {
  return isWord(code) || code === dot || code === 36 || code === 38;
}
function endsJoined(reading, last) {
  let text = "";
  for (let i = last; i > last - longestEscape; i--) {
    const code = reading.codeAt(i);
    if (code === -1) break;
    text = String.fromCharCode(code) + text;
  }
  return joinedAtEnd.test(text);
}

// src/detect/ending.ts
var hexAndWords = /^([0-9a-f]{24,}|[0-9A-F]{24,})(?![0-9A-Fa-f_-]*[0-9A-Fa-f]$)(?:[-_]+(?:[A-Za-z]{1,12}|[0-9]{1,4}))*[-_]*$/;
function lengthOfBody(body, marks, after) {
  const length = body.length - closingMarks(body, marks, after);
  return hexAndWords.exec(body.slice(0, length))?.[1]?.length ?? length;
}
function closingMarks(body, { code, count }, after) {
  if (body.endsWith("--") && after === 62) return 2;
  if (count === 0) return 0;
  let row = 0;
  while (row < body.length && body.charCodeAt(body.length - 1 - row) === code) row++;
  return count >= 3 && row >= 3 ? row : row >= count ? count : 0;
}

// src/detect/views/raw.ts
var raw = {
  name: "raw",
  needle: (prefix) => Buffer.from(prefix, "latin1"),
  open: (bytes, at) => readBytes(bytes, at)
};
function readBytes(bytes, start) {
  return {
    start,
    unit: 1,
    decoded: [],
    codeAt: (index) => bytes[start + index] ?? -1,
    offsetAt: (index) => start + index,
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
    return little ? readUnits(bytes, at, 0) : readUnits(bytes, at - 1, 1);
  }
};
function readUnits(bytes, start, low) {
  if (start < 0) return null;
  return {
    start,
    unit: 2,
    decoded: [low === 0 ? "utf-16le" : "utf-16be"],
    codeAt: (index) => {
      const at = start + 2 * index;
      if (at < 0 || at + 1 >= bytes.length) return -1;
      return bytes[at + 1 - low] === 0 ? bytes[at + low] ?? -1 : -1;
    },
    offsetAt: (index) => start + 2 * index,
    text: (from, to) => {
      const units = Buffer.from(bytes.subarray(from, to - (to - from) % 2));
      return (low === 0 ? units : units.swap16()).toString("utf16le").toWellFormed();
    },
    align: (offset) => offset + ((offset - start) % 2 + 2) % 2
  };
}

// src/detect/views/index.ts
var views = [raw, utf16];

// src/detect/matches.ts
function compileRule(rule) {
  const alphabet = new Uint8Array(256);
  const member = new RegExp(`[${rule.body.alphabet}]`);
  for (let code = 0; code < 128; code++) {
    alphabet[code] = member.test(String.fromCharCode(code)) ? 1 : 0;
  }
  return { rule, anchors: anchorsOf(rule), alphabet };
}
function anchorsOf(rule) {
  const anchors = rule.prefixes.map((prefix) => prefix.text).filter((text, _, all) => !all.some((other) => other !== text && text.startsWith(other)));
  return [...new Set(anchors)];
}
function* matchesIn(bytes, from, to, compiled2, view) {
  for (const anchor of compiled2.anchors) {
    const needle = view.needle(anchor);
    const near = bytes.subarray(0, to + needle.length);
    for (let at = near.indexOf(needle, Math.max(0, from - 1)); at !== -1; at = near.indexOf(needle, at + 1)) {
      const reading = view.open(bytes, at);
      if (reading === null || reading.start < from || reading.start >= to) continue;
      const match = matchAt(reading, compiled2);
      if (match !== null) yield match;
    }
  }
}
function* allMatchesIn(bytes, from, to, rules) {
  for (const compiled2 of rules) {
    for (const view of views) yield* matchesIn(bytes, from, to, compiled2, view);
  }
}
function matchAt(reading, compiled2) {
  const left = leftOf(reading);
  if (left === null) return null;
  const { minLength, maxLength } = compiled2.rule.body;
  for (const prefix of compiled2.rule.prefixes) {
    if (!startsWith(reading, prefix.text)) continue;
    const from = prefix.text.length;
    const read = bodyLength(reading, from, maxLength + 1, compiled2.alphabet);
    if (read < minLength) continue;
    if (left.toldLength !== null && left.toldLength !== from + read) return null;
    const text = textOf(reading, from, from + read);
    const length = lengthOfBody(text, left.marks, reading.codeAt(from + read));
    if (length < minLength) continue;
    const tooLong = length > maxLength;
    const body = text.slice(0, Math.min(length, maxLength));
    const { start } = reading;
    const end = reading.offsetAt(from + length);
    return { compiled: compiled2, reading, prefix, body, left, endEstimated: false, start, end, tooLong };
  }
  return null;
}
function startsWith(reading, text) {
  for (let i = 0; i < text.length; i++) {
    if (reading.codeAt(i) !== text.charCodeAt(i)) return false;
  }
  return true;
}
function bodyLength(reading, from, limit, alphabet) {
  let length = 0;
  while (length < limit) {
    const code = reading.codeAt(from + length);
    if (code === -1 || alphabet[code] !== 1) break;
    length++;
  }
  return length;
}
function textOf(reading, from, to) {
  let text = "";
  for (let i = from; i < to; i++) text += String.fromCharCode(reading.codeAt(i));
  return text;
}

// src/detect/excerpt.ts
var sideCharacters = 100;
function excerptOf(bytes, match, rules) {
  const { reading } = match;
  const from = lineStart(bytes, match);
  const to = lineEnd(bytes, match);
  let text = "";
  let at = from;
  let place = { start: 0, end: 0 };
  for (const one of matchesAround(bytes, from, to, rules)) {
    if (one.end <= at) continue;
    if (one.start > at) text += reading.text(at, one.start);
    const start = text.length;
    const { prefix, body } = one;
    text += mask(prefix.text + body, prefix.text.length);
    if (one.start === match.start && one.reading.unit === reading.unit) {
      place = { start, end: text.length };
    }
    at = one.end;
  }
  if (at < to) text += reading.text(at, to);
  return { text: text.replace(/\r$/, ""), ...place };
}
function matchesAround(bytes, from, to, rules) {
  const longest = 2 * Math.max(...rules.map(longestMatch));
  return [...allMatchesIn(bytes, Math.max(0, from - longest), to, rules)].filter((match) => match.end > from).sort((a, b) => a.start - b.start);
}
function longestMatch({ rule }) {
  return Math.max(...rule.prefixes.map((prefix) => prefix.text.length)) + rule.body.maxLength + 1;
}
function lineStart(bytes, { reading, start }) {
  const limit = Math.max(0, start - sideCharacters * reading.unit);
  const feed = lastFeed(bytes, start, limit, reading.unit);
  const from = feed === -1 ? reading.align(limit) : feed + reading.unit;
  const marked = from === 0 && reading.unit === 1 && bytes[0] === 239 && bytes[1] === 187;
  const mark16 = from === 0 && reading.unit === 2 && ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 255;
  return marked ? 3 : mark16 ? 2 : from;
}
function lastFeed(bytes, start, limit, unit) {
  if (unit === 1) {
    const feed = bytes.subarray(limit, start).lastIndexOf(10);
    return feed === -1 ? -1 : limit + feed;
  }
  for (let at = start - 2; at >= limit; at -= 2) {
    if (isFeed(bytes, at)) return at;
  }
  return -1;
}
function isFeed(bytes, at) {
  return bytes[at] === 10 && bytes[at + 1] === 0 || bytes[at] === 0 && bytes[at + 1] === 10;
}
function lineEnd(bytes, { reading, end }) {
  const limit = Math.min(bytes.length, end + sideCharacters * reading.unit);
  if (reading.unit === 1) {
    const feed = bytes.subarray(end, limit).indexOf(10);
    return feed === -1 ? Math.min(bytes.length, reading.align(limit)) : end + feed;
  }
  for (let at = end; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at;
  return limit;
}

// src/detect/filters/documentation.ts
var documentationBody = ({ body, rule }) => rule.filters.documentationBodies.includes(body.toLowerCase()) ? "known from documentation" : void 0;

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
  let longestRun = 0;
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
    if (run > longestRun) longestRun = run;
  }
  if (lower > 0 && upper > 0) hexOnly = false;
  return { length: body.length, lower, upper, digits, separators, hexOnly, longestRun };
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
  let length = 0;
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
      bits += costs2[length === 1 ? 0 : 1] - 1;
    }
    length = kind === before ? length + 1 : 1;
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
function fold(code) {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code - 48 + 26;
  return separator;
}
function randomBits(shape) {
  const { length, lower, upper, digits, separators, hexOnly } = shape;
  const letters = lower + upper;
  const plain = letters + digits;
  let bits = 5 * (letters + separators) + 6 * digits;
  if (separators === 0) bits = Math.min(bits, log31 * letters + log62 * digits);
  if (hexOnly) bits = Math.min(bits, 4 * plain + 5 * separators);
  const singleCase = lower === 0 || upper === 0;
  if (singleCase && separators <= 2) bits = Math.min(bits, log36 * plain + 6 * separators);
  if (letters === length) bits = Math.min(bits, log26 * length);
  return bits;
}
function shannonEntropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= count / text.length * Math.log2(count / text.length);
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
  return hasKeyLayout(match, minRun) ? void 0 : "cut into short words";
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
  return expression.test(body) ? void 0 : "not the form of a key";
};
var fewCharacters = ({ body }) => new Set(body.toLowerCase()).size < fewestCharacters ? "few different characters" : void 0;
var runs = ({ body, shape }) => {
  const lower = body.toLowerCase();
  const long = shape.hexOnly && shape.length >= longHexBody ? 1 : 0;
  const limit = (shape.hexOnly ? longestOrdinaryHexRun : longestOrdinaryRun) + long;
  if (longestSequence(lower, 1, 0) > limit) return "a run of characters";
  const alternating = 6 + long;
  if (longestSequence(lower, 2, 0) >= alternating || longestSequence(lower, 2, 1) >= alternating) {
    return "a run of characters";
  }
  const letters = lower.replace(/[^a-z]/g, "");
  const digits = lower.replace(/[^0-9]/g, "");
  if (longestSequence(letters, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
    return "a run of characters";
  }
  return void 0;
};
var periodic = ({ body }) => {
  for (let period = 1; period <= body.length / 2; period++) {
    if (body.startsWith(body.slice(0, body.length - period), period)) return "repeats itself";
  }
  return void 0;
};
function longestSequence(text, step, from) {
  let longest = text.length > from ? 1 : 0;
  for (const direction of [0, 1, -1]) {
    let run = 1;
    for (let i = from + step; i < text.length; i += step) {
      run = text.charCodeAt(i) - text.charCodeAt(i - step) === direction ? run + 1 : 1;
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
  for (const word of rule.filters.placeholderWords) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
      const short = word.length <= shortWord && isWithin(lower, at, word.length);
      const chance = short && score >= plainlyRandom || standsBehindKey(body, at);
      if (!chance) return "placeholder word";
    }
  }
  return void 0;
};
function isWithin(lower, at, length) {
  return isLetterOrDigit(lower[at - 1]) && isLetterOrDigit(lower[at + length]);
}
function standsBehindKey(body, at) {
  const head = body.slice(0, at);
  const end = Math.max(head.lastIndexOf("_"), head.lastIndexOf("-"));
  if (end < keyLength) return false;
  const shape = shapeOf(head.slice(0, end));
  return shape.longestRun >= keyLength && randomnessScore(head.slice(0, end), shape) >= plainlyRandom;
}
function isLetterOrDigit(char) {
  return char !== void 0 && /[a-z0-9]/.test(char);
}

// src/detect/filters/index.ts
var filters = [
  pattern,
  documentationBody,
  placeholderWord,
  fewCharacters,
  runs,
  periodic,
  identifier,
  entropy
];

// src/detect/judge.ts
var plainlyName = 2;
function judge(match) {
  const { rule } = match.compiled;
  const shape = shapeOf(match.body);
  const score = randomnessScore(match.body, shape) - match.left.costBits;
  if (match.tooLong)
    return { shape, score, reason: `longer than ${rule.body.maxLength} characters` };
  for (const filter of filters) {
    const reason = filter({ rule, body: match.body, shape, score });
    if (reason !== void 0) return { shape, score, reason };
  }
  return { shape, score, reason: null };
}

// src/detect/locate.ts
var Locator = class {
  #chunk;
  #reading;
  #offset;
  #line;
  #column;
  constructor(chunk, reading) {
    this.#chunk = chunk;
    this.#reading = reading;
    this.#offset = chunk.start.offset === 0 ? markLength(chunk, reading) : reading.align(0);
    this.#line = chunk.start.line;
    this.#column = chunk.start.column;
  }
  /** @param offset byte offset in the chunk, not before the one asked last. */
  locate(offset) {
    const { bytes } = this.#chunk;
    for (let feed = this.#nextFeed(this.#offset); feed !== -1 && feed < offset; feed = this.#nextFeed(this.#offset)) {
      this.#offset = feed + this.#reading.unit;
      this.#line++;
      this.#column = 1;
    }
    if (offset > this.#offset && offset <= bytes.length) {
      this.#column += this.#reading.text(this.#offset, offset).length;
      this.#offset = offset;
    }
    return { line: this.#line, column: this.#column };
  }
  #nextFeed(from) {
    const { bytes } = this.#chunk;
    if (this.#reading.unit === 1) return bytes.indexOf(10, from);
    const high = this.#reading.decoded[0] === "utf-16be" ? 0 : 1;
    for (let at = bytes.indexOf(10, from); at !== -1; at = bytes.indexOf(10, at + 1)) {
      const unit = high === 0 ? at - 1 : at;
      if (unit >= from && (unit - from) % 2 === 0 && bytes[unit + high] === 0) return unit;
    }
    return -1;
  }
};
function markLength(chunk, reading) {
  const { bytes } = chunk;
  if (reading.unit === 1) return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  return marked ? 2 : reading.align(0);
}

// src/detect/marks.ts
var charactersBefore = 900;
var charactersAfter = 480;
var longestReason = 200;
var words = [
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
function marksOf(bytes, { reading, start, end }, redact2) {
  const from = reading.align(Math.max(0, start - charactersBefore * reading.unit));
  const to = Math.min(bytes.length, end + charactersAfter * reading.unit);
  const before = reading.text(from, start);
  const after = reading.text(end, to);
  if (!mayHoldMark(before) && !mayHoldMark(after)) return [];
  const marks = [];
  const add = (found) => {
    if (found !== null && !marks.some((one) => one.tool === found.tool)) marks.push(found);
  };
  const feed = before.lastIndexOf("\n");
  const own = before.slice(feed + 1);
  const behind = lineOf(after, to < bytes.length);
  for (const word of words) {
    add(markIn(behind, word, redact2));
    add(markIn(own, word, redact2));
  }
  if (feed === -1) return marks;
  const above = before.slice(0, feed);
  const beginning = above.lastIndexOf("\n");
  if (beginning === -1 && from > 0) return marks;
  const line = above.slice(beginning + 1);
  for (const word of words) {
    const at = word.pattern.exec(line);
    if (at !== null && alone(line.slice(0, at.index))) add(markIn(line, word, redact2));
  }
  add(markIn(line, nextLineWord, redact2));
  return marks;
}
function mayHoldMark(text) {
  return /allow|ignore|whitelist/i.test(text);
}
function lineOf(text, cut) {
  const feed = text.indexOf("\n");
  if (feed !== -1) return text.slice(0, feed);
  return cut ? text.replace(/\S*$/, "") : text;
}
function alone(text) {
  return !/[\p{L}\p{N}]/u.test(text.replace(/^\s*@?(?:rem|dnl)\b/i, ""));
}
function markIn(line, { tool, pattern: pattern2 }, redact2) {
  const found = pattern2.exec(line);
  if (found === null) return null;
  return { tool, reason: reasonOf(redact2(line.slice(found.index + found[0].length))) };
}
function reasonOf(text) {
  const inside = text.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? "";
  const words2 = inside.replace(/^[\s:=,;(\u2013\u2014-]+/, "").replace(/[\s)"'`,;]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(words2)) return null;
  return words2.length > longestReason ? `${words2.slice(0, longestReason - 1)}…` : words2;
}

// src/detect/detect.ts
function createDetector(rules) {
  const compiled2 = rules.map(compileRule);
  const needles = needlesOf(compiled2);
  return {
    needles,
    *detect(chunk) {
      if (!needles.some((needle) => chunk.bytes.includes(needle.bytes))) return;
      for (const rule of compiled2) {
        for (const view of views) yield* detectIn(chunk, rule, view, compiled2);
      }
    },
    redact: (text) => redact(text, compiled2)
  };
}
function needlesOf(rules) {
  const anchors = [...new Set(rules.flatMap((rule) => rule.anchors))];
  return views.flatMap(
    (view) => anchors.map((anchor) => ({ view: view.name, bytes: view.needle(anchor) }))
  );
}
function* detectIn(chunk, rule, view, rules) {
  const locators = /* @__PURE__ */ new Map();
  for (const match of matchesIn(chunk.bytes, chunk.owned.start, chunk.owned.end, rule, view)) {
    const judgement = judge(match);
    const place = chunk.origin.lines ? placeOf(chunk, match, locators) : noPlace;
    yield judgement.reason === null ? candidate(chunk, match, judgement, place, rules) : rejection(chunk, match, judgement, judgement.reason, place);
  }
}
var noPlace = { line: null, column: null };
function placeOf(chunk, match, locators) {
  const kind = `${match.reading.decoded.join()} ${match.start % match.reading.unit}`;
  let locator = locators.get(kind);
  if (locator === void 0) {
    locator = new Locator(chunk, match.reading);
    locators.set(kind, locator);
  }
  return locator.locate(match.start);
}
function candidate(chunk, match, { shape }, place, rules) {
  const { prefix, body, reading, start, compiled: compiled2 } = match;
  const text = prefix.text + body;
  return {
    kind: "candidate",
    rule: compiled2.rule,
    secret: new Secret(text, prefix.text.length),
    mode: prefix.mode,
    confidence: confidenceOf(chunk.bytes, match, shape),
    origin: chunk.origin,
    offset: chunk.start.offset + start,
    ...place,
    endLine: place.line,
    endColumn: place.column === null ? null : place.column + text.length,
    decoded: reading.decoded,
    excerpt: chunk.origin.lines ? excerptOf(chunk.bytes, match, rules) : null,
    marks: chunk.origin.lines ? marksOf(chunk.bytes, match, (one) => redact(one, rules)) : []
  };
}
function rejection(chunk, match, { score }, reason, place) {
  const { prefix, body, compiled: compiled2 } = match;
  const text = prefix.text + body;
  const shown = score < plainlyName && !match.tooLong ? text : mask(text, prefix.text.length);
  return {
    kind: "rejection",
    rule: compiled2.rule,
    reason,
    text: shown,
    origin: chunk.origin,
    ...place
  };
}
function redact(text, rules) {
  if (!rules.some((rule) => rule.anchors.some((anchor) => text.includes(anchor)))) return text;
  const bytes = Buffer.from(text, "utf8");
  const keys = [...allMatchesIn(bytes, 0, bytes.length, rules)].filter((match) => match.tooLong || judge(match).reason === null).sort((a, b) => a.start - b.start);
  let masked = "";
  let at = 0;
  for (const { start, end, prefix, body } of keys) {
    if (start < at) continue;
    masked += bytes.toString("utf8", at, start) + mask(prefix.text + body, prefix.text.length);
    at = end;
  }
  return masked + bytes.toString("utf8", at);
}

// src/git/loose.ts
import { readFileSync } from "node:fs";

// lazy:node:zlib
var node_zlib_exports = {};
__export(node_zlib_exports, {
  crc32: () => crc32,
  inflateSync: () => inflateSync
});
var loaded2;
var load2 = () => loaded2 ??= process.getBuiltinModule("node:zlib");
var inflateSync = (...args) => load2().inflateSync(...args);
var crc32 = (...args) => load2().crc32(...args);

// src/git/loose.ts
var largestStaged = 32 * 1024 * 1024;
function inflateLoose(path, limit) {
  let whole;
  try {
    whole = inflateSync(readFileSync(path), { maxOutputLength: limit });
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

// src/git/pack/forest.ts
var packTypes = {
  commit: 1,
  tree: 2,
  blob: 3,
  tag: 4,
  offsetDelta: 6,
  refDelta: 7
};
var badEntry = 0;
var loopedEntry = 5;
var blockBytes = 4 * 1024 * 1024;

// src/git/pack/automaton.ts
var mostStates = 65535;
function makeAutomaton(needles) {
  const { edges, ends } = makeTrie(needles);
  const accepting = edges.length;
  const table = new Uint16Array((accepting + 1) * 256);
  const failures = new Uint16Array(accepting);
  const queue = [0];
  for (const state of queue) {
    const failure = failures[state];
    for (let byte = 0; byte < 256; byte++) {
      const fallBack = state === 0 ? 0 : table[failure << 8 | byte];
      const child = edges[state]?.get(byte);
      const found = child !== void 0 && (ends.has(child) || fallBack === accepting);
      table[state << 8 | byte] = found ? accepting : child ?? fallBack;
      if (child === void 0 || found) continue;
      failures[child] = fallBack;
      queue.push(child);
    }
  }
  table.fill(accepting, accepting << 8);
  return { table, accepting, reach: Math.max(...needles.map((needle) => needle.length)) - 1 };
}
function makeTrie(needles) {
  const edges = [/* @__PURE__ */ new Map()];
  const ends = /* @__PURE__ */ new Set();
  for (const needle of needles) {
    let state = 0;
    for (const byte of needle) {
      const known = edges[state]?.get(byte);
      const next = known ?? edges.push(/* @__PURE__ */ new Map()) - 1;
      edges[state]?.set(byte, next);
      state = next;
    }
    ends.add(state);
  }
  if (edges.length > mostStates) throw new RangeError("too many needles for one automaton");
  return { edges, ends };
}

// src/git/pack/codec-wasm.ts
var codecWasm = [
  "AGFzbQEAAAABRwpgB39/f39/f38Bf2ADf39/AX9gBn9/f39/fwF/YAABf2AEf39/fwF/YAJ/fwBgA39/fwBgBX9/f39/",
  "AX9gAX8AYAJ/fwF/Aw4NAAEBAgMEBQYHAgAICQUDAQABBkcOfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFC",
  "AAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEACwdyCQVjcmMzMgAMDHVzZUNyY1RhYmxlcwALCmFwcGx5",
  "RGVsdGEACgtsaXN0SGVhZGVycwAJDmxpc3RSZWZlcmVuY2VzAAgMdXNlQXV0b21hdG9uAAcJdXNlTGlzdGVkAAYHaW5m",
  "bGF0ZQAFBm1lbW9yeQIACqwpDeoDAQR/IANBAEEg/AsAA0AgBiAHSwRAAkADQCAHQQhqIAZNBH4gBSAHaikDAAVCAQtQ",
  "BEAgB0EIaiEHDAELCyAGIAdNDQAgAyAFIAdqLQAAQQF0aiIJIAkvAQBBAWo7AQAgB0EBaiEHDAILCwsgA0EAOwEAQQEh",
  "CUEBIQcDQCAHQQ9NBEAgCUEBdCADIAdBAXRqLwEAIgprIglBAEgEQEEADwsgB0EBdEGA8gFqIAg7AQAgCCAKaiEIIAdB",
  "AWohBwwBCwtBACEHA0AgBiAHSwRAAkADQCAHQQhqIAZNBH4gBSAHaikDAAVCAQtQBEAgB0EIaiEHDAELCyAGIAdNDQAg",
  "BSAHai0AACIIBEAgCEEBdEGA8gFqIggvAQAhCSAIIAlBAWo7AQAgBCAJQQF0aiAHOwEACyAHQQFqIQcMAgsLCyABQgA3",
  "AwBBAiEJQQAhBkEBIQcDQCADIAdBAXRqLwEAIQUDQCAFBEAgASAGQQJ0aiAAIAQvAQAgBxACNgIAIARBAmohBCAJQQF2",
  "IQgDQCAGIAhxBEAgCEEBdiEIDAELCyAGIAhBAWtxIAhyQQAgCBshBiAFQQFrIQUMAQsLIAIgB0cEQCAJQQJ0IgUgAWog",
  "ASAF/AoAACAJQQF0IQkgB0EBaiEHDAELC0EBC3QBBX9BASEDA0AgA0EPTQRAIAQjCyADQQFrrYhCAYOnciIEIAEgA0EB",
  "dGovAQAiB2sgBUgEQCAAIAIgBCAGaiAFa0EBdGovAQAgAxACDwsgBiAHaiEGIAUgB2pBAXQhBSAEQQF0IQQgA0EBaiED",
  "DAELC0EAC/oBAQF/IABBAkYEQCABQRB0IAJyDwsgAEEBRgRAIAFBHUsEQEEADwsgAUEESQR/IAFBAWoFIAFBAXFBAmog",
  "AUEBdkEBa3RBAWoLQRB0IAFBAXZBAWtBACABQQRPG0EIdHIgAnIPCyABQYACSQRAIAFBEHRBgIACciACcg8LIAFBgAJG",
  "BEAgAkGAgAFyDwsgAUGdAksEQEEADwsgAUGBAmsiA0EDaiEAAkAgA0EISQ0AQYICIQAgA0EbSw0AIANBA3FBBGogA0EC",
  "dkEBa3RBA2ohAAsgAEEQdEEAIAFBgQJrIgBBAnZBAWsgAEEISSAAQRtLchtBCHRyIAJyC4cFAgR/AX4DQAJAIwojCUEI",
  "ak8EQCMLIwkpAwAjDK2GhCQLIwlBPyMMa0EDdmokCSMMQThyJAwFA0AjDEE4TQRAIwkjCkkEQCMLIwkxAAAjDK2GhCQL",
  "CyMJQQFqJAkjDEEIaiQMDAELCwsgACMLp0H/A3FBAnRqKAIAIgdFBEAgAg0BQQBBgOQBQcDkARABIgdFDQELIwsgB0EP",
  "cSIGrYgkCyMMIAZrJAwgB0GAgAJxBEAgBCAFTw0BIAQgB0EQdjoAACAEQQFqIQQgACMLp0H/A3FBAnRqKAIAIgZBgIAC",
  "cUUNAiMLIAZBD3EiB62IJAsjDCAHayQMIAQgBU8NASAEIAZBEHY6AAAgBEEBaiEEIAAjC6dB/wNxQQJ0aigCACIGQYCA",
  "AnFFDQIjCyAGQQ9xIgetiCQLIwwgB2skDCAEIAVPDQEgBCAGQRB2OgAAIARBAWohBAwCCyAHQYCAAXEEQCAEDwsjCSMK",
  "QRBqSw0AIwtCASAHQQh2QR9xIgatIgqGQgF9g6chCCMLIAqIJAsjDCAGayQMIAdBEHYgCGohBiABIwunQf8AcUECdGoo",
  "AgAiB0UEQCACDQFBAUGA7AFBwOwBEAEiB0UNAQsjCyAHQQ9xIgitiCQLIwwgCGskDCMLQgEgB0EIdkEfcSIJrSIKhkIB",
  "fYOnIQgjCyAKiCQLIwwgCWskDCAEIAZqIgYgBUsgB0EQdiAIaiIIIAQgA2tLcg0AIAQgCGshByAIQQhPBEADQCAEIAZJ",
  "BEAgBCAHKQMANwMAIARBCGohBCAHQQhqIQcMAQsLIAYhBAUDQCAEIAZJBEAgBCAHLQAAOgAAIARBAWohBCAHQQFqIQcM",
  "AQsLCwwBCwtBAAvaBgEGfyMKIwlBCGpPBEAjCyMJKQMAIwythoQkCyMJQT8jDGtBA3ZqJAkjDEE4ciQMBQNAIwxBOE0E",
  "QCMJIwpJBEAjCyMJMQAAIwythoQkCwsjCUEBaiQJIwxBCGokDAwBCwsLIwtCH4OnIQEjC0IFiCQLIwxBBWskDCMLQh+D",
  "pyMLQgWIJAsjDEEFayQMIwtCD4OnIQMjC0IEiCQLIwxBBGskDEEBaiIEQR5LIAFBgQJqIgJBngJLcgRAQQAPCyADQQRq",
  "IQFBgOABQQBBE/wLAANAIAAgAUkEQCMKIwlBCGpPBEAjCyMJKQMAIwythoQkCyMJQT8jDGtBA3ZqJAkjDEE4ciQMBQNA",
  "IwxBOE0EQCMJIwpJBEAjCyMJMQAAIwythoQkCwsjCUEBaiQJIwxBCGokDAwBCwsLIwtCB4OnIQMjC0IDiCQLIwxBA2sk",
  "DCAAQQNJBH8gAEEQagUgAEEDRgR/QQAFIABBAXEEf0EHIABBBWtBAXZrBSAAQQRrQQF2QQhqCwsLQYDgAWogAzoAACAA",
  "QQFqIQAMAQsLQQJBgMAAQQdBgPABQcDwAUGA4AFBExAARQRAQQAPC0EAIQAgAiAEaiEDA0AgACADSQRAIwojCUEIak8E",
  "QCMLIwkpAwAjDK2GhCQLIwlBPyMMa0EDdmokCSMMQThyJAwFA0AjDEE4TQRAIwkjCkkEQCMLIwkxAAAjDK2GhCQLCyMJ",
  "QQFqJAkjDEEIaiQMDAELCwsjC6dB/wBxQQJ0QYBAaygCACIBRQRAQQAPCyMLIAFBD3EiBa2IJAsjDCAFayQMIAFBEHYi",
  "BUEQSQRAIABBgOABaiAFOgAAIABBAWohAAwCC0EAIQEgBUEQRgR/IABFBEBBAA8LIABB/98Bai0AACEBIwtCA4OnIwtC",
  "AogkCyMMQQJrJAxBA2oFIAVBEUYEfyMLQgeDpyMLQgOIJAsjDEEDayQMQQNqBSMLQv8Ag6cjC0IHiCQLIwxBB2skDEEL",
  "agsLIgUgAGogA0sEQEEADwsgAEGA4AFqIAEgBfwLACAAIAVqIQAMAQsLQYDiAS0AAAR/QQBBgCBBCUGA5AFBwOQBQYDg",
  "ASACEAAFQQALBH9BAUGA4ABBB0GA7AFBwOwBIAJBgOABaiAEEAAFQQALC9sFAQR/IABBAWotAAAiBUEgcSAALQAAIgZB",
  "D3FBCEcgASAAa0EISXJyBEBBAA8LIAZBCHQgBXJBH3AEQEEADwsjDUUEQANAIARBoAJJBEAgBEGA4AFqIARBkAFJBH9B",
  "CAUgBEGAAkkEf0EJBUEHQQggBEGYAkkbCws6AAAgBEEBaiEEDAELC0EAQYCAAUEJQYDkAUHA5AFBgOABQaACEAAaQQAh",
  "BANAIARBHkkEQCAEQYDgAWpBBToAACAEQQFqIQQMAQsLQQFBgMABQQdBgOwBQcDsAUGA4AFBHhAAGkEBJA0LIABBAmok",
  "CSABJApCACQLQQAkDCACIANqIQQgAiEAA0AjCiMJQQhqTwRAIwsjCSkDACMMrYaEJAsjCUE/IwxrQQN2aiQJIwxBOHIk",
  "DAUDQCMMQThNBEAjCSMKSQRAIwsjCTEAACMMrYaEJAsLIwlBAWokCSMMQQhqJAwMAQsLCyMLQgGDpyMLQgGIJAsjDEEB",
  "ayQMIwtCA4OnIQMjC0ICiCQLIwxBAmskDCADBH8gA0EBRgR/QYCAAUGAwAFBASACIAAgBBADBSADQQJGBH8QBAVBAAsE",
  "f0GAIEGA4ABBACACIAAgBBADBUEADwsLBSMLIwxBB3EiA62IJAsjDCADayQMIwojCUEIak8EQCMLIwkpAwAjDK2GhCQL",
  "IwlBPyMMa0EDdmokCSMMQThyJAwFA0AjDEE4TQRAIwkjCkkEQCMLIwkxAAAjDK2GhCQLCyMJQQFqJAkjDEEIaiQMDAEL",
  "CwsjC0L//wODpyEGIwtCEIgkCyMMQRBrJAwjC0L//wODpyMLQhCIJAsjDEEQayQMIwkjDEEDdmskCUIAJAtBACQMIAZz",
  "Qf//A0cgACAGaiIHIARLciMJIAZqIgMjCktyBH9BAAUgACMJIAb8CgAAIAMkCSAHCwsiAEUEQEEADwtFDQALIAAgBEYE",
  "fyMJIwxBA3ZrIAFNBUEACwszAQF/IAAkByABQQFrJAgDQCABIAJLBEAgACACQQV0aiACQX9zNgIAIAJBAWohAgwBCwsL",
  "DgAgACQCIAEkAyACJAQLwQMCCH8CeyAAIAFqIQgjAUEAIwFBAE4gBCAEGyIKG0ECdEGAgAJqIQlBgIACIQYgACEBA0Ag",
  "ASAISQRAIAFBBmohBAJAA0AgBCAISQRAIAQgBP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgtoaiEFIAsNAiAEQRBq",
  "IQQMAQsLIAQhBQsgBUEBaiIFIAJqIgQgCEsEQCAHDwsgAS8BAEGx7ABGIAQhAQ0BIAoEQCAFIABrIQQDQCAGIAlJBH8g",
  "BigCAEEBdiAETQVBAAsEQCAGQQRqIQYMAQsLIAYgCUkEQCAGKAIAIgRBAXEgASAAayAEQQF2TXENAwsLIwcjCCAFKAIA",
  "cUEFdGohCyAF/QAEACENAkAgAkEURgRAIAVBEGooAgAhDEEBIQQgDSAL/QAEAP0j/WMEfyAMIAtBEGooAgBGBUEACw0B",
  "IAsgDf0LBAAgC0EQaiAMNgIAQQAhBAwBC0EBIQQgDSAL/QAEAP0jIAVBEGr9AAQAIg4gC0EQaiIM/QAEAP0j/U79Yw0A",
  "IAsgDf0LBAAgDCAO/QsEAEEAIQQLIAQNASADIAdBAnRqIAU2AgAgB0EBaiEHDAELCyAHC9ICAQd/IAAgAWohCCACQQF0",
  "IQcDQCAEIApLBEAgAEEIaiAITQR/IAAoAgAFQQALIQEgBQR/QQdBACABQe/EqasGRhsFIAFB9OSVqwZGBH9BBQVBB0EA",
  "IAFB8MLJqwZGGwsLIgFFIAcgACABaiILaiAIS3IEf0EBBSALQQFrLQAAQSBHCwRAIAoPCyADIAIgCmxqIQZBACEJAn8D",
  "QCACIAlLBEAgCyAJQQF0ai0AACIBQTBrIgBBCk8EQEH/ASABQeEAayIAQQpqIABBBk8bIQALIAsgCUEBdGpBAWotAAAi",
  "DEEwayIBQQpPBEBB/wEgDEHhAGsiAUEKaiABQQZPGyEBC0EAIAAgAXJBD0sNAhogBiAJaiAAQQR0IAFyOgAAIAlBAWoh",
  "CQwBCwtBAQtFBEAgCg8LIApBAWohCiAHIAtqQQFqIQAgBQRAIAoPCwwBCwsgCguCBwIHfwN+IAAkBQJAAn8DQEEAIwUg",
  "AU8gDkIxVnINARojBTEAACEQIwVBAWokBSAPIBBC/wCDIA6GhCEPIBBCgAGDQgBSBEAgDkIHfCEODAELCyAPJAZBAQtF",
  "DQAjBiADrVIEQEF/DwtCACEPQgAhDgJ/A0BBACMFIAFPIA5CMVZyDQEaIwUxAAAhECMFQQFqJAUgDyAQQv8AgyAOhoQh",
  "DyAQQoABg0IAUgRAIA5CB3whDgwBCwsgDyQGQQELRQ0AIAZBAXEiCyMGIAWtVnEEQEF9DwsgBkECcUEARyEMIwYhD0IA",
  "IQ5BACQBA0AjBSABSQRAIwUtAAAhByMFQQFqJAUjBSEGIAciAEGAAXEEQCAHQQFxBH8jBSIAQQFqJAUgAC0AAAVBAAsh",
  "ACAHQQJxBEAjBSIFQQFqJAUgACAFLQAAQQh0ciEACyAHQQRxBEAjBSIFQQFqJAUgACAFLQAAQRB0ciEACyAHQQhxBH8j",
  "BSIFQQFqJAUgACAFLQAAQRh0cgUgAAshBSAHQRBxBH8jBSIAQQFqJAUgAC0AAAVBAAshACAHQSBxBEAjBSIGQQFqJAUg",
  "ACAGLQAAQQh0ciEACyAHQcAAcQRAIwUiBkEBaiQFIAAgBi0AAEEQdHIhAAsgAEUEQEGAgAQhAAsjBSABSwR/QQEFIAOt",
  "IAWtIACtfFQLDQMgAiAFaiEGBSAHRSMFIAdqIgUgAUtyDQMgBSQFCyAOIACtfCAPVg0CIAsEQAJAIAQgDqdqIQggBiEF",
  "IABBgAJLBEAgCCAFIAD8CgAADAELIAAgCGohDQNAIAggDUkEQCAIIAX9AAQA/QsEACAIQRBqIQggBUEQaiEFDAELCwsL",
  "IA4gAK18IQ4gDARAAkAjAUEASA0AIwFB2DZGBEBBfyQBDAELIwFBAnRBgIACaiAOp0EBdCAHQQd2cjYCACMBQQFqJAEL",
  "CyAKDQEgACMEQQF0SwRAQQAhBQNAIAUjBEkEQCMCIAlBCXQgBSAGai0AAEEBdHJqLwEAIQkgBUEBaiEFDAELCyAJIwNG",
  "BEBBASEKDAMLQQAhCSAGIAAjBGtqIQYjBCEAC0EAIQUDQCAAIAVLBEAjAiAJQQl0IAUgBmotAABBAXRyai8BACEJIAVB",
  "AWohBQwBCwtBASAKIAkjA0YbIQoMAQsLIA4gD1INACAPp0EBdEEAIAsbIApyDwtBfguiAQEFfyAAJAADQCACQYACSQRA",
  "IAIhAUEAIQQDQCAEQQhIBEAgAUEBdiIFQaCG4u1+cyAFIAFBAXEbIQEgBEEBaiEEDAELCyAAIAJBAnRqIAE2AgAgAkEB",
  "aiECDAELCwNAIANBgA5JBEAgACADQYACakECdGogACAAIANBAnRqKAIAIgFB/wFxQQJ0aigCACABQQh2czYCACADQQFq",
  "IQMMAQsLC4gCAQN/QX8hAwNAIABBCGoiAiABTQRAIwAgACgCBCIEQRh2QQJ0aigCACMAIARBEHZB/wFxQYACckECdGoo",
  "AgAjACAEQQh2Qf8BcUGABHJBAnRqKAIAIwAgBEH/AXFBgAZyQQJ0aigCACMAIAAoAgAgA3MiAEEYdkGACHJBAnRqKAIA",
  "IwAgAEEQdkH/AXFBgApyQQJ0aigCACMAIABB/wFxQYAOckECdGooAgAjACAAQQh2Qf8BcUGADHJBAnRqKAIAc3Nzc3Nz",
  "cyEDIAIhAAwBCwsDQCAAIAFJBEAjACADIAAtAABzQf8BcUECdGooAgAgA0EIdnMhAyAAQQFqIQAMAQsLIANBf3ML"
].join("");

// src/git/pack/codec.ts
var engine = globalThis.WebAssembly;
var pageBytes = 65536;
var firstFree = pageBytes;
var crcBytes = 8 * 256 * 4;
var deltaFaults = { misfit: -1, damaged: -2, noRoom: -3 };
var deltaModes = { search: 0, putTogether: 1, notePieces: 2 };
var Codec = class {
  /** The module's memory. Valid as long as the instance: it never grows again. What is not used takes no memory. */
  memory;
  #exports;
  #next = firstFree;
  /** @param bytes room that `reserve` can give. */
  constructor(bytes) {
    const module = new engine.Module(Buffer.from(codecWasm, "base64"));
    const { exports } = new engine.Instance(module, { env: { abort: damagedModule } });
    exports.memory.grow(Math.ceil((bytes + crcBytes) / pageBytes) + 1);
    this.memory = Buffer.from(exports.memory.buffer);
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
   * Inflates one zlib stream that stands at `[start, stop)`. Eight bytes behind the output must be free.
   * @returns true if it gave exactly `size` bytes.
   */
  inflate(start, stop, into, size) {
    return this.#exports.inflate(start, stop, into, size) !== 0;
  }
  /** CRC-32 of `[start, end)`, as a pack's index has it of each entry. */
  crc32(start, end) {
    return this.#exports.crc32(start, end) >>> 0;
  }
  /** The automaton that `applyDelta` feeds the seams between pieces to. */
  useAutomaton(table, accepting, reach) {
    this.#exports.useAutomaton(table, accepting, reach);
  }
  /**
   * Reads the delta at `[delta, end)`. Sixteen bytes behind `room` must be free.
   * @param how `deltaModes`: whether the object is put together at `into`, and its pieces noted for `listReferences`.
   * @returns size of the object (0 where it is not put together) doubled, plus one where a needle may stand across a
   * seam; negative (`deltaFaults`) for a delta that cannot be applied.
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
var slack = 32;
var listBytes = Math.ceil(largestObject / 24) * 4;
var listedSlots = 32768;
var total = windowCount * windowBytes + packedBytes + batchBytes + largestObject + arenaBytes + listBytes + listedSlots * 32;
var PackMemory = class {
  codec;
  /** Addresses. */
  windows;
  /** A packed entry that stands in no window. */
  packed;
  batch;
  /** An inflated entry that is too large for a batch, or a loose object. */
  large;
  list;
  arena;
  /** @param needles the byte strings that are searched for. */
  constructor(needles) {
    const { table, accepting, reach } = makeAutomaton(needles);
    this.codec = new Codec(total + table.byteLength + 8 * slack);
    const automaton = this.codec.reserve(table.byteLength);
    this.codec.memory.set(new Uint8Array(table.buffer), automaton);
    this.codec.useAutomaton(automaton, accepting, reach);
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots);
    this.windows = this.codec.reserve(windowCount * windowBytes);
    this.packed = this.codec.reserve(packedBytes + slack);
    this.batch = this.codec.reserve(batchBytes + slack);
    this.large = this.codec.reserve(largestObject + slack);
    this.list = this.codec.reserve(listBytes);
    this.arena = this.codec.reserve(arenaBytes + slack);
  }
};

// src/git/pack/window.ts
import { closeSync, openSync, readSync } from "node:fs";
var notLocated = { tooLarge: -1, packEnds: -2 };
var PackWindows = class {
  #file;
  #residence;
  #memory;
  #base;
  #packed;
  /** Address of each window of the pack that is there, in the order of their reading. */
  #windows = /* @__PURE__ */ new Map();
  constructor(path, residence, { codec, windows, packed }) {
    this.#residence = residence;
    this.#memory = codec.memory;
    this.#base = windows;
    this.#packed = packed;
    this.#file = openSync(path, "r");
  }
  /** Address of `[from, to)` of the pack in memory, valid until the next call; or `notLocated`. */
  locate(from, to) {
    if (to - from > packedBytes) return notLocated.tooLarge;
    const { start: held, bytes } = this.#residence;
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
var { crc32: crc322 } = node_zlib_exports;
var unreadable = -1;
var tooLarge = -2;
var PackReader = class {
  #plan;
  #forest;
  #index;
  #needles;
  #references;
  #windows;
  #memory;
  #bytes;
  #arenaEnd;
  #batchUsed = 0;
  #batchEntries = [];
  #batchEnds = [];
  #dirty = [];
  #left = [];
  #objectsRead = 0;
  #commitsRead = 0;
  #bytesRead = 0;
  constructor(plan, needles, memory, references) {
    this.#plan = plan;
    this.#forest = plan.forest;
    this.#index = plan.index;
    this.#needles = needles;
    this.#references = references;
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    this.#arenaEnd = memory.arena + arenaBytes;
    this.#windows = new PackWindows(plan.path, plan.residence, memory);
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
    const { roots } = this.#forest;
    for (let i = from; i < to; i++) this.#searchTree(roots[i]);
    this.#searchBatch();
    Atomics.add(this.#plan.counters, 1, this.#objectsRead);
    const [objects, commits, bytes] = [this.#objectsRead, this.#commitsRead, this.#bytesRead];
    yield { kind: "searched", objects, commits, bytes };
    this.#objectsRead = 0;
    this.#commitsRead = 0;
    this.#bytesRead = 0;
    if (this.#dirty.length > 0) yield* this.#readDirty();
    yield* this.#left;
    this.#left = [];
    for (const oid of this.#references.take()) yield { kind: "absent", oid };
  }
  /** First pass: finds the entries that bring a needle. */
  #searchTree(root) {
    const { firstChild, nextSibling, sizes, types } = this.#forest;
    const type = types[root];
    const size = sizes[root];
    const readable = type !== badEntry && type !== loopedEntry && size <= largestObject;
    const from = readable ? this.#inflate(root, size, true) : -1;
    if (from === -1) {
      this.#giveUp(root, type === loopedEntry ? "unreadable" : "fallback");
      return;
    }
    this.#count(type, size);
    this.#references.check(type, from, size, false);
    if (firstChild[root] === -1) return;
    const { arena } = this.#memory;
    this.#bytes.copyWithin(arena, from, from + size);
    const stack = [{ entry: root, at: arena, size, child: firstChild[root] }];
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const entry = frame.child;
      if (entry === -1) {
        stack.pop();
        continue;
      }
      frame.child = nextSibling[entry];
      const result = this.#searchDelta(entry, frame, type);
      if (result < 0) {
        this.#giveUp(entry, "fallback");
        continue;
      }
      this.#count(type, sizes[entry]);
      const child = firstChild[entry];
      if (child === -1) continue;
      const last = frame.child === -1;
      const at = frame.at + frame.size;
      if (!last) stack.push({ entry, at, size: result, child });
      else {
        this.#bytes.copyWithin(frame.at, at, at + result);
        frame.entry = entry;
        frame.size = result;
        frame.child = child;
      }
    }
  }
  /**
   * Searches one delta. Puts its object together behind its base if others hang on it, or if it names other objects.
   * @returns size of the object where it was put together; -1 where the delta cannot be read here.
   */
  #searchDelta(entry, base, type) {
    const { firstChild, sizes } = this.#forest;
    const deltaSize = sizes[entry];
    if (deltaSize > largestObject) return -1;
    const delta = this.#inflate(entry, deltaSize, true);
    if (delta === -1) return -1;
    const leaf = firstChild[entry] === -1;
    const how = type === packTypes.tree ? deltaModes.putTogether | deltaModes.notePieces : leaf && type === packTypes.blob ? deltaModes.search : deltaModes.putTogether;
    const result = this.#applyDelta(delta, deltaSize, base, how);
    if (result < 0) return -1;
    if ((result & 1) === 1) this.#dirty.push(entry);
    const size = result >> 1;
    this.#references.check(type, base.at + base.size, size, true);
    return size;
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
    const at = size > aloneBytes ? notLocated.tooLarge : this.#windows.locate(offset, end);
    if (at === notLocated.tooLarge) {
      return this.#inflateAlone(entry, offset, end, header, size, search);
    }
    if (at === notLocated.packEnds) return -1;
    const stop = at + end - offset;
    if (this.#memory.codec.crc32(at, stop) !== checks[entry]) return -1;
    if (this.#batchUsed + size > batchBytes) this.#searchBatch();
    const { batch, codec } = this.#memory;
    const into = batch + this.#batchUsed;
    if (!codec.inflate(at + header, stop, into, size)) return -1;
    if (search) {
      this.#batchUsed += size;
      this.#batchEntries.push(entry);
      this.#batchEnds.push(this.#batchUsed);
    }
    return into;
  }
  /** Large entries are worth a call into native code. */
  #inflateAlone(entry, offset, end, header, size, search) {
    const packed = this.#windows.readAlone(offset, end);
    if (packed.length < end - offset) return -1;
    if (crc322(packed) !== this.#index.checks[entry]) return -1;
    let inflated;
    try {
      inflated = inflateSync(packed.subarray(header), { maxOutputLength: size + 1 });
    } catch {
      return -1;
    }
    if (inflated.length !== size) return -1;
    if (search && this.#needles.some((needle) => inflated.includes(needle))) this.#dirty.push(entry);
    this.#bytes.set(inflated, this.#memory.large);
    return this.#memory.large;
  }
  /** Searches all that was inflated since the last time. A hit across two entries is found out when they are read. */
  #searchBatch() {
    const { batch } = this.#memory;
    const used = this.#bytes.subarray(batch, batch + this.#batchUsed);
    for (const needle of this.#needles) {
      let number = 0;
      for (let hit = used.indexOf(needle); hit !== -1; ) {
        while (this.#batchEnds[number] <= hit) number++;
        this.#dirty.push(this.#batchEntries[number]);
        hit = used.indexOf(needle, this.#batchEnds[number]);
      }
    }
    this.#batchUsed = 0;
    this.#batchEntries.length = 0;
    this.#batchEnds.length = 0;
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
      stack.push({ entry, at, size: length, child: firstChild[entry], suspect });
      return suspect ? this.#found(entry, type, at, length) : null;
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
      const suspect = frame.suspect || dirty.has(entry);
      if (!suspect && !needed.has(entry)) continue;
      const length = this.#putTogether(entry, frame);
      if (length < 0) {
        if (firstChild[entry] === -1 || length === tooLarge) this.#leave(entry, "fallback");
        if (length === tooLarge) this.#leaveChildren(entry, "fallback");
        continue;
      }
      const item = enter(entry, frame.at + frame.size, length, suspect);
      if (item !== null) yield item;
    }
  }
  /** @returns size of the object behind its base; or `unreadable`, or `tooLarge`. */
  #putTogether(entry, base) {
    const deltaSize = this.#forest.sizes[entry];
    if (deltaSize > largestObject) return unreadable;
    const delta = this.#inflate(entry, deltaSize, false);
    if (delta === -1) return unreadable;
    const result = this.#applyDelta(delta, deltaSize, base, deltaModes.putTogether);
    if (result === deltaFaults.noRoom) return tooLarge;
    return result < 0 ? unreadable : result >> 1;
  }
  /** An object that was put together, if it holds a needle. Its id is proved: an index could lie. */
  #found(entry, type, at, size) {
    const bytes = this.#bytes.subarray(at, at + size);
    if (!this.#needles.some((needle) => bytes.includes(needle))) return null;
    const oid = this.#oid(entry);
    const algorithm = this.#index.idBytes === 32 ? "sha256" : "sha1";
    const proof = createHash(algorithm).update(`${type} ${size}\0`).update(bytes).digest("hex");
    if (proof !== oid) return { kind: "fallback", oid };
    return { kind: "object", oid, type, bytes: Buffer.from(bytes) };
  }
  #oid(entry) {
    const { ids, idBytes, idOf } = this.#index;
    const at = idOf[entry] * idBytes;
    return Buffer.from(ids.buffer, ids.byteOffset + at, idBytes).toString("hex");
  }
  #count(type, bytes) {
    this.#objectsRead++;
    if (type === packTypes.commit) this.#commitsRead++;
    this.#bytesRead += bytes;
  }
  /** Hands an entry and all that hang on it to git, or names them as unreadable. */
  #giveUp(entry, kind) {
    this.#leave(entry, kind);
    this.#leaveChildren(entry, kind);
  }
  #leave(entry, kind) {
    this.#left.push({ kind, oid: this.#oid(entry) });
  }
  #leaveChildren(entry, kind) {
    const { firstChild, nextSibling } = this.#forest;
    const stack = [firstChild[entry]];
    for (let child = stack.pop(); child !== void 0; child = stack.pop()) {
      if (child === -1) continue;
      this.#leave(child, kind);
      stack.push(nextSibling[child], firstChild[child]);
    }
  }
};

// src/git/pack/references.ts
var Presence = class {
  #packs;
  #loose;
  #idBytes;
  constructor(packs, loose, idBytes) {
    this.#packs = packs.map((index) => ({
      ids: index.ids,
      idBytes: index.idBytes,
      starts: startsOf(index)
    }));
    this.#loose = new Set(loose);
    this.#idBytes = idBytes;
  }
  /** True if the object with the id at `bytes[at]` is here. */
  has(bytes, at) {
    const packs = this.#packs;
    for (let i = 0; i < packs.length; i++) if (isIn(packs[i], bytes, at)) return true;
    return this.#loose.size > 0 && this.#loose.has(hexOf(bytes, at, this.#idBytes));
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
function isIn({ ids, idBytes, starts }, bytes, at) {
  const first = bytes[at] << 8 | bytes[at + 1];
  const low = starts[first];
  const high = starts[first + 1];
  if (low === high) return false;
  const next = bytes[at + 2] << 8 | bytes[at + 3];
  let place = low + ((high - low) * next >>> 16);
  let order = compareIds(ids, place * idBytes, bytes, at, idBytes);
  if (order < 0)
    while (order < 0 && ++place < high) order = compareIds(ids, place * idBytes, bytes, at, idBytes);
  else
    while (order > 0 && --place >= low) order = compareIds(ids, place * idBytes, bytes, at, idBytes);
  return order === 0;
}
function compareIds(ids, a, bytes, b, length) {
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
  /** The list that the codec writes for a tree. */
  #addresses;
  #absent = /* @__PURE__ */ new Set();
  constructor(presence, idBytes, memory) {
    this.#presence = presence;
    this.#idBytes = idBytes;
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    this.#addresses = new Uint32Array(this.#bytes.buffer, memory.list, listBytes / 4);
  }
  /** Ids found absent since the last time. */
  take() {
    const absent = [...this.#absent];
    this.#absent.clear();
    return absent;
  }
  /**
   * Looks at an object in memory.
   * @param made true for what `Codec.applyDelta` has just put together, with its pieces noted.
   */
  check(type, at, size, made) {
    if (type === packTypes.tree) this.#checkTree(at, size, made);
    else if (type === packTypes.commit) this.#checkHeaders(at, size, false);
    else if (type === packTypes.tag) this.#checkHeaders(at, size, true);
  }
  /** Looks at an object of `largestObject` bytes at most that lies elsewhere. */
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
    this.#absent.add(hexOf(this.#bytes, id, this.#idBytes));
  }
};

// src/git/objects.ts
var looseShare = 256;
function* readShare(plan, needles) {
  const indexes = plan.packs.map((pack) => pack.index);
  const presence = new Presence(
    indexes,
    plan.loose.map((object) => object.oid),
    plan.idBytes
  );
  const memory = new PackMemory(needles);
  const references = new ReferenceCheck(presence, plan.idBytes, memory);
  for (const pack of plan.packs) {
    let reader;
    try {
      reader = new PackReader(pack, needles, memory, references);
    } catch (error) {
      if (Atomics.exchange(pack.counters, 0, pack.groups.length) === 0) yield* allOf(pack.index);
      if (error.code === void 0) throw error;
      continue;
    }
    try {
      yield* reader.read();
    } finally {
      reader.close();
    }
  }
  for (; ; ) {
    const from = Atomics.add(plan.looseCounter, 0, looseShare);
    if (from >= plan.loose.length) return;
    yield* readLoose(
      plan,
      from,
      Math.min(from + looseShare, plan.loose.length),
      needles,
      references
    );
  }
}
function* allOf(index) {
  const ids = Buffer.from(index.ids);
  for (let i = 0; i < index.count; i++) {
    const oid = ids.toString("hex", i * index.idBytes, (i + 1) * index.idBytes);
    yield { kind: "fallback", oid };
  }
}
function* readLoose(plan, from, to, needles, references) {
  let objects = 0;
  let commits = 0;
  let bytes = 0;
  for (const { oid, path } of plan.loose.slice(from, to)) {
    const object = inflateLoose(path, largestObject);
    if (object === null) {
      yield { kind: "fallback", oid };
      continue;
    }
    objects++;
    commits += object.type === "commit" ? 1 : 0;
    bytes += object.bytes.length;
    references.checkBytes(packTypes[object.type], object.bytes);
    if (!needles.some((needle) => object.bytes.includes(needle))) continue;
    if (hashOf(object.type, object.bytes, plan.idBytes) === oid)
      yield { kind: "object", oid, ...object };
    else yield { kind: "fallback", oid };
  }
  yield { kind: "searched", objects, commits, bytes };
  for (const oid of references.take()) yield { kind: "absent", oid };
}
function hashOf(type, bytes, idBytes) {
  const hash = createHash(idBytes === 32 ? "sha256" : "sha1");
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/sources/object-chunks.ts
function objectChunks(object, needles) {
  switch (object.type) {
    case "blob":
      return [
        wholeChunk({ source: "blob", path: null, object: object.oid, lines: true }, object.bytes)
      ];
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
    bytes,
    owned: { start: 0, end: bytes.length },
    start: { ...textStart, offset },
    encoding: encodingOf(bytes)
  };
}
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf16be";
  return "utf8";
}
function commitChunks(object) {
  const { header, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const chunks = [];
  for (const { line, offset } of linesOf(header)) {
    const people = startsWith2(line, "author ") || startsWith2(line, "committer ");
    const source = people ? "commit-author" : "commit-message";
    chunks.push(wholeChunk({ source, path: null, object: object.oid, lines: false }, line, offset));
  }
  const origin = { source: "commit-message", path: null, object: object.oid, lines: true };
  chunks.push(wholeChunk(origin, message, messageOffset));
  return chunks;
}
function tagChunks(object) {
  const { header, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const origin = { source: "tag-message", path: null, object: object.oid, lines: true };
  return [
    wholeChunk({ ...origin, lines: false }, header),
    wholeChunk(origin, message, messageOffset)
  ];
}
function treeChunks(object, needles) {
  const { bytes, oid } = object;
  const idBytes = oid.length / 2;
  const chunks = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const nul = space === -1 ? -1 : bytes.indexOf(0, space);
    if (nul === -1 || nul + 1 + idBytes > bytes.length) {
      chunks.push({ kind: "problem", what: `tree ${oid}`, reason: "its entries are damaged" });
      break;
    }
    const name = bytes.subarray(space + 1, nul);
    if (needles.some((needle) => name.includes(needle.bytes))) {
      const entry = bytes.toString("hex", nul + 1, nul + 1 + idBytes);
      chunks.push(
        wholeChunk(
          { source: "file-name", ...pathFromBytes(name), object: entry, lines: false },
          name
        )
      );
    }
    at = nul + 1 + idBytes;
  }
  return chunks;
}
function splitAtEmptyLine(bytes) {
  const end = bytes.indexOf("\n\n");
  const messageOffset = end === -1 ? bytes.length : end + 2;
  return {
    header: bytes.subarray(0, end === -1 ? bytes.length : end),
    message: bytes.subarray(messageOffset),
    messageOffset
  };
}
function* linesOf(bytes) {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    yield { line: bytes.subarray(start, end), offset: start };
    start = end + 1;
  }
}
function startsWith2(bytes, text) {
  return bytes.toString("latin1", 0, text.length) === text;
}

// src/sources/history.ts
function* shareItems(plan, needles) {
  const texts = needles.map((needle) => needle.bytes);
  for (const item of readShare(plan, texts)) {
    if (item.kind === "object") yield* objectChunks(item, needles);
    else if (item.kind === "searched") yield* searched(item);
    else if (item.kind === "unreadable") yield unreadObject(item.oid);
    else yield item;
  }
}
function* searched(item) {
  const others = item.objects - item.commits;
  const read = { kind: "tally", outcome: "read" };
  yield { ...read, unit: "commit", count: item.commits, bytes: 0 };
  yield { ...read, unit: "object", count: others, bytes: item.bytes };
}
function unreadObject(oid) {
  return { kind: "problem", what: `object ${oid}`, reason: "it is missing or damaged" };
}

// src/scan/wire.ts
function toWire(detection) {
  const { rule, ...rest } = detection;
  if (rest.kind === "rejection") return { ...rest, ruleId: rule.id, secretWire: null };
  const { secret, ...plain } = rest;
  return { ...plain, ruleId: rule.id, secretWire: secret.toWire() };
}

// src/scan/worker.ts
var intervalMs = 100;
var bundle = 500;
function readShare2({ plan, rules }, tell) {
  const detector = createDetector(rules);
  let news = noNews();
  let toldMs = performance.now();
  for (const item of shareItems(plan, detector.needles)) {
    if (item.kind === "chunk") {
      for (const detection of detector.detect(item)) news.detections.push(toWire(detection));
    } else if (item.kind === "fallback") news.fallbacks.push(item.oid);
    else if (item.kind === "absent") news.absent.push(item.oid);
    else news.items.push(item);
    if (countOf(news) < bundle && performance.now() - toldMs < intervalMs) continue;
    tell(news);
    news = noNews();
    toldMs = performance.now();
  }
  tell(news);
}
function noNews() {
  return { detections: [], items: [], fallbacks: [], absent: [] };
}
function countOf({ detections, items, fallbacks, absent }) {
  return detections.length + items.length + fallbacks.length + absent.length;
}
readShare2(workerData, (news) => parentPort?.postMessage(news));
