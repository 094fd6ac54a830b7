var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/scan/worker.ts
import { parentPort } from "node:worker_threads";

// src/model/chunk.ts
var textStart = { offset: 0, line: 1, column: 1 };

// src/model/version.ts
var version = true ? "0.1.0" : "0.0.0-unbundled";

// lazy:node:crypto
var loaded;
var load = () => loaded ??= process.getBuiltinModule("node:crypto");
var createHash = (...args) => load().createHash(...args);

// src/model/finding.ts
var newSighting = {
  commit: null,
  author: null,
  date: null,
  lineHash: null,
  suppressed: null
};

// src/model/object-outcome.ts
function isUnread(item) {
  return item.kind === "deferred" || item.kind === "missing" || item.kind === "unreadable";
}

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

// src/model/secret-index.ts
var headLength = 12;
var startLength = 3;
var SecretIndex = class {
  #masks = /* @__PURE__ */ new Map();
  /** Lengths of the keys that begin alike, the longest first. */
  #lengthsByHead = /* @__PURE__ */ new Map();
  #starts = /* @__PURE__ */ new Set();
  #shortestHead = headLength;
  add(text, mask2) {
    if (text === "" || this.#masks.has(text)) return;
    this.#masks.set(text, mask2);
    this.#starts.add(text.slice(0, startLength));
    if (text.length < this.#shortestHead) this.#shorten(text.length);
    this.#addLength(text);
  }
  mask(text) {
    const places = [...this.#places(text)].sort((a, b) => a - b);
    let masked = "";
    let from = 0;
    for (const place of places) {
      if (place < from) continue;
      const key = this.#longestAt(text, place);
      if (key === null) continue;
      masked += text.slice(from, place) + this.#masks.get(key);
      from = place + key.length;
    }
    return from === 0 ? text : masked + text.slice(from);
  }
  *#places(text) {
    for (const start of this.#starts) {
      for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) yield at;
    }
  }
  #longestAt(text, place) {
    const head = text.slice(place, place + this.#shortestHead);
    for (const length of this.#lengthsByHead.get(head) ?? []) {
      const key = text.slice(place, place + length);
      if (this.#masks.has(key)) return key;
    }
    return null;
  }
  #addLength(text) {
    const head = text.slice(0, this.#shortestHead);
    const lengths = this.#lengthsByHead.get(head);
    if (lengths === void 0) this.#lengthsByHead.set(head, [text.length]);
    else if (!lengths.includes(text.length)) {
      lengths.push(text.length);
      lengths.sort((a, b) => b - a);
    }
  }
  /** A key shorter than the head: all are filed anew under shorter heads. */
  #shorten(length) {
    this.#shortestHead = length;
    this.#lengthsByHead.clear();
    for (const text of this.#masks.keys()) this.#addLength(text);
  }
};

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
  /**
   * Replaces every occurrence of any of these keys by its mask, the longest at each place. One pass over the text,
   * however many keys there are.
   */
  static masker(secrets) {
    const index = new SecretIndex();
    for (const secret of secrets) index.add(secret.#text, secret.toString());
    return (text) => index.mask(text);
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
function allowCommentsOf(bytes, { reader, start, end }, redact) {
  const from = reader.align(Math.max(0, start - charactersBefore * reader.unit));
  const to = Math.min(bytes.length, end + charactersAfter * reader.unit);
  const before = reader.text(from, start);
  const after = reader.text(end, to);
  if (!mayHoldAllowComment(before) && !mayHoldAllowComment(after)) return [];
  const comments = [];
  const add = (found) => {
    if (found !== null && !comments.some(({ tool }) => tool === found.tool)) comments.push(found);
  };
  const feed = before.lastIndexOf("\n");
  const lineBefore = before.slice(feed + 1);
  const lineAfter = restOfLine(after, to < bytes.length);
  for (const word of allowWords) {
    add(allowCommentIn(lineAfter, word, redact));
    add(allowCommentIn(lineBefore, word, redact));
  }
  if (feed === -1) return comments;
  const above = before.slice(0, feed);
  const beginning = above.lastIndexOf("\n");
  if (beginning === -1 && from > 0) return comments;
  const line = above.slice(beginning + 1);
  for (const word of allowWords) {
    const found = word.pattern.exec(line);
    if (found !== null && opensComment(line.slice(0, found.index)))
      add(allowCommentIn(line, word, redact));
  }
  add(allowCommentIn(line, nextLineWord, redact));
  return comments;
}
function mayHoldAllowComment(text) {
  return /allow|ignore|whitelist/i.test(text);
}
function restOfLine(text, cut) {
  const feed = text.indexOf("\n");
  if (feed !== -1) return text.slice(0, feed);
  return cut ? text.replace(/\S*$/, "") : text;
}
function opensComment(text) {
  return !/[\p{L}\p{N}]/u.test(text.replace(/^\s*@?(?:rem|dnl)\b/i, ""));
}
function allowCommentIn(line, { tool, pattern: pattern2 }, redact) {
  const found = pattern2.exec(line);
  if (found === null) return null;
  return { tool, reason: reasonOf(redact(line.slice(found.index + found[0].length))) };
}
function reasonOf(text) {
  const inside = text.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? "";
  const words = inside.replace(/^[\s:=,;(\u2013\u2014-]+/, "").replace(/[\s)"'`,;]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return words.length > longestReason ? `${words.slice(0, longestReason - 1)}…` : words;
}

// src/detect/confidence.ts
var nearCharacters = 480;
var lineCharacters = 64;
var evidence = {
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
function confidenceOf(bytes, match) {
  if (match.tooLong) return "low";
  const bits = evidenceAround(bytes, match);
  if (bits >= high && !match.endEstimated) return "high";
  return bits >= medium ? "medium" : "low";
}
function evidenceAround(bytes, match) {
  const { rule } = match.compiled;
  const words = wordsOf(rule);
  const { reader, start, end } = match;
  const before = reader.text(reader.align(Math.max(0, start - nearCharacters * reader.unit)), start);
  const after = reader.text(end, Math.min(bytes.length, end + nearCharacters * reader.unit));
  const lineBefore = lastLine(before).slice(-lineCharacters);
  const line = lineBefore + firstLine(after).slice(0, lineCharacters);
  const either = (name, present) => evidence[name][present ? "present" : "absent"];
  const when = (present, bits) => present ? bits : 0;
  const named = words.service.test(line);
  const foreign2 = (words.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match);
  return either("id", words.id.test(lineBefore)) + either("credential", words.credential.test(lineBefore)) + when(/\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore), evidence.bearer) + when(named, evidence.service) + when(!named && words.service.test(`${before} ${after}`), evidence.serviceNear) + when(foreign2, evidence.foreign) + when(match.body.length < shortBody, evidence.short) + when(match.endEstimated, evidence.estimatedEnd);
}
function hasOtherPrefix(rule, { body }) {
  return rule.context.otherPrefixes.some((prefix) => body.startsWith(prefix));
}
function wordsOf(rule) {
  let words = wordsByRule.get(rule);
  if (words === void 0) {
    const { service, credentialWords, idWords, otherVendors } = rule.context;
    words = {
      // "batch relay" also matches batch-relay, batch_relay and batchRelay, but not batchRelayer.
      service: alternatives(service, (word) => `${escaped(word).replaceAll(" ", "[ _-]?")}(?!er)`),
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
function alternatives(words, form) {
  return words.length === 0 ? /(?!)/ : new RegExp(words.map(form).join("|"), "i");
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

// src/detect/body.ts
var longestBody = 512;
function bodyLength(reader, from, compiled2, least = 0) {
  let length = 0;
  while (length < longestBody) {
    const code = reader.codeAt(from + length);
    if (code === -1 || compiled2.alphabet[code] !== 1) break;
    if (length >= least && startsKey(reader, from + length, compiled2)) break;
    length++;
  }
  return length;
}
function startsKey(reader, at, { anchors }) {
  return anchors.some((anchor) => {
    for (let i = 0; i < anchor.length; i++) {
      if (reader.codeAt(at + i) !== anchor.charCodeAt(i)) return false;
    }
    return true;
  });
}
function textOf(reader, from, to) {
  let text = "";
  for (let i = from; i < to; i++) text += String.fromCharCode(reader.codeAt(i));
  return text;
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
function pairBits(before, next) {
  return (costs[fold(before) * symbols + fold(next)] ?? 0) / 2;
}
function casedRandomBits(shape) {
  const { length, lower, upper, digits, separators, hexOnly } = shape;
  const singleCase = lower === 0 || upper === 0;
  if (hexOnly) return 4 * (length - separators) + 5 * separators;
  if (separators > 0) return (singleCase ? log37 : 6) * length;
  if (digits === length) return log10 * length;
  if (digits === 0) return (singleCase ? log26 : log26 + 1) * length;
  return (singleCase ? log36 : log62) * length;
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
  const plain2 = letters + digits;
  let bits = 5 * (letters + separators) + 6 * digits;
  if (separators === 0) bits = Math.min(bits, log31 * letters + log62 * digits);
  if (hexOnly) bits = Math.min(bits, 4 * plain2 + 5 * separators);
  const singleCase = lower === 0 || upper === 0;
  if (singleCase && separators <= 2) bits = Math.min(bits, log36 * plain2 + 6 * separators);
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
  const letters = lower.replace(/[^a-z]/g, "");
  const digits = lower.replace(/[^0-9]/g, "");
  if (longestSequence(letters, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
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
      const chance = short && score >= plainlyRandom || followsKey(body, at);
      if (!chance) return "placeholder word";
    }
  }
  return void 0;
};
function isWithin(lower, at, length) {
  return isLetterOrDigit(lower[at - 1]) && isLetterOrDigit(lower[at + length]);
}
function followsKey(body, at) {
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
  const text = plain(body);
  let rest = text;
  for (const known2 of knownOf(rule)) {
    if (rest.includes(known2)) rest = rest.replaceAll(known2, "");
    const from = rest.indexOf(known2.slice(0, shortestBeginning));
    if (from !== -1) rest = rest.slice(0, from) + rest.slice(from + sharedLength(rest, from, known2));
  }
  return rest.length === text.length ? null : rest;
}
function sharedLength(text, from, known2) {
  let length = 0;
  while (length < known2.length && text[from + length] === known2[length]) length++;
  return length;
}
function knownOf(rule) {
  let known2 = knownByRule.get(rule);
  if (known2 === void 0) {
    known2 = rule.filters.documentationBodies.map(plain).filter((value) => value.length >= shortestBeginning).sort((a, b) => b.length - a.length);
    knownByRule.set(rule, known2);
  }
  return known2;
}
function plain(text) {
  return text.toLowerCase().replace(/[-_.]/g, "");
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
function isCommonWord(text) {
  if (isDigit(text.charCodeAt(text.length - 1))) return /^v?\d{1,4}$/.test(text);
  const lower = text.toLowerCase();
  if (!commonWords.has(lower)) return false;
  return text === lower || text === text.toUpperCase() || text.slice(1) === lower.slice(1);
}
var beginnings = new Uint8Array(26 * 26);
for (const word of commonWords) {
  const index = pairIndex(word.charCodeAt(0), word.charCodeAt(1));
  if (index !== null) beginnings[index] = 1;
}
function mayBeginCommonWord(first, second) {
  const index = pairIndex(first, second);
  return index !== null && beginnings[index] === 1;
}
function pairIndex(first, second) {
  const high2 = (first | 32) - 97;
  const low = (second | 32) - 97;
  return high2 >= 0 && high2 < 26 && low >= 0 && low < 26 ? 26 * high2 + low : null;
}

// src/detect/pieces.ts
var uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
var uuidLength = 36;
function piecesOf(body) {
  const pieces = [];
  let start = 0;
  for (let at = 0; at <= body.length; at++) {
    if (at < body.length && !separatesPieces(body.charCodeAt(at))) continue;
    if (at > start) pieces.push({ text: body.slice(start, at), at: start });
    start = at + 1;
  }
  return pieces;
}
function separatesPieces(code) {
  return isSeparator(code) || code === 46;
}
function uuidsIn(body) {
  if (body.length < uuidLength) return [];
  return [...body.matchAll(uuid)].map((found) => ({ text: found[0], at: found.index })).filter(({ at }) => at === 0 || separatesPieces(body.charCodeAt(at - 1)));
}
function restsOf(body) {
  const [, ...later] = piecesOf(body);
  return later.slice(0, mostSegments).map(({ at }) => ({ text: body.slice(at), at }));
}
function restAfterWords(body) {
  const first = piecesOf(body).find(({ text }) => !isCommonWord(text));
  return first === void 0 || first.at === 0 ? "" : body.slice(first.at);
}
var mostSegments = 4;
function groupsIn(body) {
  const pieces = piecesOf(body);
  const length = pieces[0]?.text.length ?? 0;
  if (pieces.length < 3 || length < 4) return null;
  if (pieces.some((piece) => piece.text.length !== length)) return null;
  return pieces.map((piece) => piece.text).join("");
}
function scored(text) {
  const shape = shapeOf(text);
  return { shape, score: randomnessScore(text, shape) };
}

// src/detect/rule-cache.ts
var mostEntries = 4096;
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
    const result = compute();
    if (entries.size >= mostEntries) entries.clear();
    entries.set(key, result);
    return result;
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
function judgeBody(rule, body, costBits = 0) {
  return judgements.get(rule, `${costBits} ${body}`, () => weighEvidence(rule, body, costBits));
}
var judgements = new RuleCache();
function weighEvidence(rule, body, costBits) {
  const { shape, score } = scored(body);
  const reason = reasonAgainst(rule, body, costBits);
  const part = reason === null ? score : partScore(rule, body, costBits);
  if (part === null) return { shape, score: score - costBits, reason };
  const rest = withoutKnownExamples(rule, body);
  const known2 = rest !== null && !isRandomPart(rule, rest, costBits);
  return {
    shape,
    score: Math.max(score, part) - costBits,
    reason: known2 ? "known example from documentation" : null
  };
}
function isPlainName(body) {
  if (scored(body).score >= plainlyName || uuidsIn(body).length > 0) return false;
  return piecesOf(body).every(
    ({ text }) => text.length < shownPiece || scored(text).score < plainlyName
  );
}
function isRandomPart(rule, text, costBits = 0) {
  if (text.length < pieceLength) return false;
  const { shape, score } = scored(text);
  const least = shape.digits === 0 ? pieceScoreWithoutDigit : pieceScore;
  return score - costBits >= least && reasonAgainst(rule, text, costBits) === null;
}
function reasonAgainst(rule, body, costBits) {
  const { shape, score } = scored(body);
  for (const filter of filters) {
    const reason = filter({ rule, body, shape, score: score - costBits });
    if (reason !== void 0) return reason;
  }
  return null;
}
function partScore(rule, body, costBits) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  for (const { text } of [...piecesOf(body), ...restsOf(body)]) {
    if (isRandomPart(rule, text, costBits)) return scored(text).score;
  }
  const rest = restAfterWords(body);
  if (rest.length >= pieceLength && reasonAgainst(rule, rest, costBits + wordsBefore) === null) {
    return scored(rest).score;
  }
  for (const { text } of uuidsIn(body)) {
    if (reasonAgainst(rule, text, costBits) === null) return scored(text).score;
  }
  const groups = groupsIn(body);
  if (groups === null) return null;
  const { shape, score } = scored(groups);
  const random = score - costBits >= groupsScore && shape.digits > 0;
  return random && reasonAgainst(rule, groups, costBits) === null ? score : null;
}

// src/detect/spellings.ts
var spelled = /\\+([_-])|%(?:25)*(5f|2d)|\\+(?:u00|x|u\{)(5f|2d)\}?|&#(?:0*(95|45)|x0*(5f|2d));?|&(lowbar|UnderBar|hyphen|dash);|=(5f|2d)|_x00(5f|2d)_|(\uff3f)|[\u00ad\u200b-\u200d\u2060\ufeff]/gi;
function plainText(original) {
  let text = "";
  const offsets = [];
  let at = 0;
  const copy = (to) => {
    for (; at < to; at++) offsets.push(at);
  };
  for (const found of original.matchAll(spelled)) {
    text += original.slice(at, found.index);
    copy(found.index);
    const char = charOf(found.slice(1).find((group) => group !== void 0));
    text += char;
    if (char !== "") offsets.push(at);
    at = found.index + found[0].length;
  }
  if (offsets.length === at) return { text: original, offsets: null };
  text += original.slice(at);
  copy(original.length + 1);
  return { text, offsets };
}
function charOf(code) {
  if (code === void 0) return "";
  return /^(?:-|2d|45|hyphen|dash)$/i.test(code) ? "-" : "_";
}

// src/detect/masking.ts
var shortestHidden = 12;
var shortestHalf = 12;
function maskForms(original, rules, options, from = 0, to = original.length) {
  const plain2 = plainText(original);
  const ranges = rules.flatMap((compiled2) => [...formsIn(plain2.text, compiled2, options)]);
  if (options.known !== void 0) ranges.push(...repetitionsIn(plain2.text, options.known));
  const masked = ranges.map((range) => inOriginal(range, plain2));
  return render(original, masked, from, to);
}
function inOriginal({ start, end, shown }, { offsets }) {
  if (offsets === null) return { start, end, shown };
  return { start: offsets[start] ?? start, end: offsets[end] ?? end, shown };
}
function render(text, ranges, from, to) {
  let masked = "";
  let at = from;
  for (const { start, end, shown } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue;
    masked += text.slice(at, Math.max(at, start)) + shown;
    at = end;
  }
  return masked + text.slice(at, Math.max(at, to));
}
function* formsIn(text, compiled2, { names }) {
  for (const anchor of compiled2.anchors) {
    for (let at = text.indexOf(anchor); at !== -1; ) {
      const end = endOfRun(text, at + anchor.length, compiled2);
      const body = text.slice(at + anchor.length, end);
      const hidden = body.length >= (names ? compiled2.rule.body.minLength : shortestHidden);
      if (hidden && (names || !isPlainName(body))) {
        yield { start: at, end, shown: mask(anchor + body, anchor.length) };
      }
      at = text.indexOf(anchor, end);
    }
  }
}
function endOfRun(text, from, { alphabet, rule }) {
  const end = endOfBody(text, from, alphabet);
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || text[end] !== secretSeparator) return end;
  const half = endOfBody(text, end + 1, alphabet);
  const secret = text.slice(end + 1, half);
  return secret.length >= shortestHalf && !isPlainName(secret) ? half : end;
}
function endOfBody(text, from, alphabet) {
  let end = from;
  while (alphabet[text.charCodeAt(end)] === 1) end++;
  return end;
}
function repetitionsIn(text, body) {
  const searched2 = text.toLowerCase();
  const parts = [body, ...piecesOf(body).map((piece) => piece.text)].filter(
    (part) => part.length >= shortestHidden && (part === body || scored(part).score > 0)
  );
  return [...new Set(parts)].flatMap((part) => {
    const found = [];
    const sought = part.toLowerCase();
    for (let at = searched2.indexOf(sought); at !== -1; at = searched2.indexOf(sought, at + part.length)) {
      found.push({ start: at, end: at + part.length, shown: mask(part, 0) });
    }
    return found;
  });
}

// src/detect/excerpt.ts
var sideCharacters = 100;
var longestGlued = 24;
function excerptOf(bytes, match, rules) {
  const before = textBefore(bytes, match, rules);
  const key = mask(match.prefix.text + match.body, match.prefix.text.length);
  const text = before + key + textAfter(bytes, match, rules);
  return { text: text.replace(/\r$/, ""), start: before.length, end: before.length + key.length };
}
function textBefore(bytes, match, rules) {
  const { reader, start, body } = match;
  const from = lineStart(bytes, match);
  const first = reader.align(Math.max(0, from - longestBody * reader.unit));
  const lead = reader.text(first, from);
  const shown = reader.text(from, start);
  return maskForms(lead + shown, rules, { names: true, known: body }, lead.length);
}
function textAfter(bytes, match, rules) {
  const { reader, end, body } = match;
  const to = lineEnd(bytes, match);
  const last = reader.align(Math.min(bytes.length, to + longestBody * reader.unit));
  const shown = reader.text(end, to);
  const whole = shown + reader.text(to, last);
  const glued = gluedTo(match, whole);
  const masked = maskForms(whole, rules, { names: true, known: body }, glued, shown.length);
  return (glued === 0 ? "" : "…") + masked;
}
function gluedTo({ compiled: compiled2, prefix }, after) {
  const { secretSeparator } = compiled2.rule.body;
  const from = after[0] === secretSeparator ? 1 : 0;
  let length = from;
  while (compiled2.alphabet[after.charCodeAt(length)] === 1 && !after.startsWith(prefix.text, length))
    length++;
  const text = after.slice(from, length);
  return text === "" || text.length <= longestGlued && isPlainName(text) ? 0 : length;
}
function lineStart(bytes, { reader, start }) {
  const limit = Math.max(0, start - sideCharacters * reader.unit);
  const feed = lastFeed(bytes, start, limit, reader.unit);
  const from = feed === -1 ? reader.align(limit) : feed + reader.unit;
  return from === 0 ? byteOrderMarkLength(bytes, reader) : from;
}
function byteOrderMarkLength(bytes, { unit }) {
  if (unit === 1) return bytes[0] === 239 && bytes[1] === 187 ? 3 : 0;
  return ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 255 ? 2 : 0;
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
function lineEnd(bytes, { reader, end }) {
  const limit = Math.min(bytes.length, end + sideCharacters * reader.unit);
  if (reader.unit === 1) {
    const feed = bytes.subarray(end, limit).indexOf(10);
    return feed === -1 ? Math.min(bytes.length, reader.align(limit)) : end + feed;
  }
  for (let at = end; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at;
  return limit;
}

// src/detect/locate.ts
var Locator = class {
  #chunk;
  #reader;
  #offset;
  #line;
  #column;
  constructor(chunk, reader) {
    this.#chunk = chunk;
    this.#reader = reader;
    this.#offset = chunk.start.offset === 0 ? byteOrderMarkLength2(chunk, reader) : reader.align(0);
    this.#line = chunk.start.line;
    this.#column = chunk.start.column;
  }
  /** @param offset byte offset in the chunk, not before the last one. */
  locate(offset) {
    const { bytes } = this.#chunk;
    for (let feed = this.#nextFeed(this.#offset); feed !== -1 && feed < offset; feed = this.#nextFeed(this.#offset)) {
      this.#offset = feed + this.#reader.unit;
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
      const unit = high2 === 0 ? at - 1 : at;
      if (unit >= from && (unit - from) % 2 === 0 && bytes[unit + high2] === 0) return unit;
    }
    return -1;
  }
};
function byteOrderMarkLength2(chunk, reader) {
  const { bytes } = chunk;
  if (reader.unit === 1) return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  return marked ? 2 : reader.align(0);
}

// src/detect/random-cost.ts
var furtherPiece = 8;
function headCosts(text) {
  const costs2 = new Float64Array(text.length + 1);
  const head = new CharacterCounts();
  const piece = new CharacterCounts();
  let pieces = 0;
  let earlierPieces = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    head.add(code);
    if (separatesPieces(code)) {
      if (piece.length > 0) earlierPieces += casedRandomBits(piece);
      piece.clear();
    } else {
      if (piece.length === 0) pieces++;
      piece.add(code);
    }
    const apart = piece.length === 0 ? earlierPieces : earlierPieces + casedRandomBits(piece);
    costs2[i + 1] = Math.min(casedRandomBits(head), apart + furtherPiece * (pieces - 1));
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
var commonWord = 6;
var shortWord2 = [0, 0, 4, 2];
var otherWord = 4;
var singleLetter = 6;
var numberDigit = 1.5;
var separator2 = 1;
var longestCommonWord = 14;
var number = /(?:(?:19|20)\d{6}|v?\d{1,4})(?![A-Za-z0-9])/y;
var underscore = 95;
function tailCosts(text) {
  const end = text.length;
  const starts = new Float64Array(end + 1);
  const inside = new Float64Array(end + 1);
  for (let i = end - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    const next = i + 1 < end ? text.charCodeAt(i + 1) : underscore;
    const before = i === 0 ? underscore : text.charCodeAt(i - 1);
    const continued = pairBits(code, next) + kindBits(code, next, before) + (inside[i + 1] ?? 0);
    if (isSeparator(code)) {
      starts[i] = separator2 + (starts[i + 1] ?? 0);
      inside[i] = starts[i + 1] ?? 0;
      continue;
    }
    inside[i] = i + 1 === end ? 0 : continued;
    const single = isSeparator(next) ? singleLetter : 0;
    const unlisted = pairBits(underscore, code) + 1 + otherWord + single + (inside[i] ?? 0);
    starts[i] = Math.min(unlisted, listedBits(text, i, starts));
  }
  return starts;
}
function listedBits(text, from, starts) {
  let bits = Number.POSITIVE_INFINITY;
  const longest = Math.min(text.length, from + longestCommonWord);
  const mayBegin2 = mayBeginCommonWord(text.charCodeAt(from), text.charCodeAt(from + 1));
  for (let to = from + 2; mayBegin2 && to <= longest && isLetter(text.charCodeAt(to - 1)); to++) {
    if (!isCommonWord(text.slice(from, to))) continue;
    bits = Math.min(bits, commonWord + (shortWord2[to - from] ?? 0) + (starts[to] ?? 0));
  }
  if (!isSeparator(text.charCodeAt(from - 1))) return bits;
  number.lastIndex = from;
  const length = number.exec(text)?.[0].length;
  if (length === void 0) return bits;
  return Math.min(bits, numberDigit * length + (starts[from + length] ?? 0));
}
function kindBits(code, next, beforeBoth) {
  if (!isLetter(next)) return isLetter(code) && isDigit(next) ? 2 : 0;
  if (!isLetter(code)) return isDigit(code) ? 5 : 1;
  if (isUpper(code)) return isUpper(next) || !isUpper(beforeBoth) ? 0.8 : 4;
  return isUpper(next) ? 6 : 0.3;
}

// src/detect/body-end.ts
var ruler = /(-{3,}|_{3,})/;
function endOfBody2(text, opened, after, rule) {
  const key = `${opened.code} ${opened.count} ${after.code} ${after.key} ${text}`;
  return ends.get(rule, key, () => findEnd(text, opened, after, rule));
}
var ends = new RuleCache();
function findEnd(text, opened, after, rule) {
  const uncut = withoutRuler(text.slice(0, text.length - closingDelimiters(text, opened, after)));
  const inside = isMarkedEnd(uncut, uncut.length - 1) ? uncut.slice(0, -1) : uncut;
  if (inside.length < text.length && !isKey(rule, inside) && isKey(rule, text)) {
    return { length: text.length, estimated: false };
  }
  return withoutTail(inside, rule) ?? { length: inside.length, estimated: false };
}
function isKey(rule, body) {
  return judgeBody(rule, body).reason === null;
}
function closingDelimiters(body, { code, count }, after) {
  let row = 0;
  const last = body.charCodeAt(body.length - 1);
  if (last !== 45 && last !== 95) return 0;
  while (row < body.length && body.charCodeAt(body.length - 1 - row) === last) row++;
  if (last === 45 && after.code === 62) return row;
  if (after.key && !keyLengths.has(body.length)) return row;
  if (count > 0 && last === code) return count >= 3 && row >= 3 ? row : row >= count ? count : 0;
  return row > 1 ? row : 0;
}
function withoutRuler(text) {
  const found = ruler.exec(text);
  return found === null || found.index === 0 ? text : text.slice(0, found.index);
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
function isUsualEnd(text, end) {
  const piece = end - pieceStart(text, end);
  return keyLengths.has(end) || piece >= 20 && keyLengths.has(piece);
}
var separatedTail = 6;
var separatedFromOneCase = 4;
var gluedTail = 9;
var tailOfNoKey = 3;
var tinyTail = 4;
var usualLength = 4;
function pieceStart(text, end) {
  return 1 + Math.max(text.lastIndexOf("_", end - 1), text.lastIndexOf("-", end - 1));
}
function withoutTail(text, rule) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  if (text.length <= rule.body.minLength) return null;
  const whole = isKey(rule, text);
  const end = likeliestEnd(text, rule.body.minLength, whole);
  if (end === null) return null;
  const head = text.slice(0, end);
  if (!isKey(rule, head)) return null;
  const sure = whole || isOfCommonWords(text.slice(end)) || hasRandomPart(rule, head);
  return sure ? { length: end, estimated: !isMarkedEnd(text, end) } : null;
}
function isOfCommonWords(tail) {
  return piecesOf(tail).every(({ text }) => isCommonWord(text));
}
function hasRandomPart(rule, head) {
  return piecesOf(head).some(({ text }) => isRandomPart(rule, text)) || uuidsIn(head).length > 0;
}
function likeliestEnd(text, least, isKey2) {
  const names = tailCosts(text);
  const heads = headCosts(text);
  const whole = heads[text.length] ?? 0;
  const uuidEnds = new Set(uuidsIn(text).map((found) => found.at + found.text.length));
  let best = 0;
  let end = null;
  for (let at = least; at < text.length; at++) {
    if (isSeparator(text.charCodeAt(at - 1))) continue;
    const random = whole - (heads[at] ?? 0);
    const usual = (uuidEnds.has(at) ? 2 : isUsualEnd(text, at) ? 1 : 0) * usualLength;
    const against = isKey2 ? unlikelihood(text, at, uuidEnds.has(at)) : tailOfNoKey;
    const gain = random - (names[at] ?? 0) - against + usual;
    if (gain > best) {
      best = gain;
      end = at;
    }
  }
  return end;
}
function unlikelihood(text, at, endsUuid) {
  const separated = isSeparator(text.charCodeAt(at));
  if (separated && (endsUuid || isOneCase(text, at))) return separatedFromOneCase;
  const tiny = text.length - at <= 2 ? tinyTail : 0;
  const usual = separated && !base64urlLengths.has(text.length) ? 0 : usualLength;
  return (separated ? separatedTail : gluedTail) + tiny + (isUsualEnd(text, text.length) ? usual : 0);
}
function isOneCase(text, end) {
  const { length, lower, upper } = shapeOf(text.slice(pieceStart(text, end), end));
  return length >= 16 && (lower === 0 || upper === 0);
}
function isMarkedEnd(text, end) {
  if (!isSeparator(text.charCodeAt(end))) return false;
  const piece = shapeOf(text.slice(pieceStart(text, end), end));
  return piece.hexOnly && piece.length >= 12;
}

// src/detect/interrupted-body.ts
var mostChecks = 4;
var fewestCharacters2 = 7;
var shortestWord = 5;
function untilGluedWord(text, from, interruptions, isKey2) {
  let inside = false;
  let checks = 0;
  for (const { index, continues } of interruptions) {
    const at = index - from;
    if (at >= text.length) break;
    inside ||= continues;
    if (at <= 0 || inside) continue;
    const head = text.slice(0, at);
    const tail = text.slice(at);
    if (new Set(head).size < fewestCharacters2 || !isWords(tail)) continue;
    if (tail.length < shortestWord && !keyLengths.has(at)) continue;
    if (isKey2(head)) return head;
    if (++checks === mostChecks) break;
  }
  return text;
}
function isWords(text) {
  return randomnessScore(text, shapeOf(text)) < 0;
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
function sequenceLength(codes, at) {
  const first = codes(at);
  if (first === 14 || first === 15) return 1;
  if (first === escapeCode) return escapeLength(codes, at);
  if (first === 155) return controlLength(codes, at + 1, 1);
  if (first === 194 && codes(at + 1) === 155) return controlLength(codes, at + 2, 2);
  if (first >= 144 && first <= 194) return stringLength(codes, at);
  if (!mayFollow(first, codes(at + 1))) return 0;
  return writtenLength(codes, at);
}
function writtenLength(codes, at) {
  if (codes(at) === bracket) return lengthWithoutEscape(codes, at);
  const head = textFrom(codes, at, longestIntroducer);
  if (head.startsWith("ï¿½[")) {
    const length = lengthWithoutEscape(codes, at + 3);
    return length === 0 ? 0 : length + 3;
  }
  const opened = introducer.exec(head)?.[0].length;
  if (opened !== void 0) return controlLength(codes, at + opened, opened);
  if (stringOpener.test(head)) return matched(writtenString, codes, at, longestString);
  return charset.exec(head)?.[0].length ?? 0;
}
function lengthWithoutEscape(codes, at) {
  const second = codes(at + 1);
  if (second === 109 || second === 75) return 2;
  const first = second === 63 ? codes(at + 2) : second;
  if (first < 48 || first > 57) return 0;
  const length = controlLength(codes, at + 1, 1);
  return length > 0 && isLetter(codes(at + length - 1)) ? length : 0;
}
function stringLength(codes, at) {
  const length = codes(at) === 194 ? 2 : 1;
  const opener = codes(at + length - 1);
  const opens = opener === 144 || opener === 152 || opener >= 157 && opener <= 159;
  return opens ? lengthOfString(codes, at, length) : 0;
}
function lengthOfString(codes, at, opener) {
  for (let end = at + opener; end < at + longestString; end++) {
    const code = codes(end);
    if (code === 7 || code === 156) return end + 1 - at;
    if (code === escapeCode) return codes(end + 1) === 92 ? end + 2 - at : 0;
    if (code === -1 || code === 10) return 0;
  }
  return 0;
}
var seconds = {
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
function mayFollow(first, second) {
  return seconds[String.fromCharCode(first)]?.includes(String.fromCharCode(second)) ?? false;
}
function escapeLength(codes, at) {
  const second = codes(at + 1);
  if (second === bracket) return controlLength(codes, at + 2, 2);
  if (second === 36) return 0;
  if (isStringOpener(second)) return lengthOfString(codes, at, 2);
  if (second === 78 || second === 79) return isPrintable(codes(at + 2)) ? 3 : 0;
  let length = 1;
  while (length <= longestIntermediates && isIntermediate(codes(at + length))) length++;
  const final = codes(at + length);
  if (final >= 48 && final <= 126) return length + 1;
  return writtenLength(codes, at);
}
function controlLength(codes, from, introducer2) {
  let at = from;
  while (at - from < longestParameters) {
    if (isParameter(codes(at))) at++;
    else if (isPercentParameter(codes, at)) at += 3;
    else break;
  }
  const intermediates = at;
  while (at - intermediates < longestIntermediates && isIntermediate(codes(at))) at++;
  return isFinal(codes(at)) ? introducer2 + at + 1 - from : 0;
}
function isPercentParameter(codes, at) {
  if (codes(at) !== 37 || codes(at + 1) !== 51) return false;
  const last = codes(at + 2) | 32;
  return last === 97 || last === 98 || last === 102;
}
function matched(pattern2, codes, at, longest) {
  return pattern2.exec(textFrom(codes, at, longest))?.[0].length ?? 0;
}
function textFrom(codes, from, longest) {
  let text = "";
  for (let at = from; at < from + longest; at++) {
    const code = codes(at);
    if (code === -1) break;
    text += String.fromCharCode(code);
  }
  return text;
}
var endsWithEscape = new RegExp(`(?:\\x1b|${writtenEscape})$`, "i");
var endsWithIntroducer = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})$`,
  "i"
);
function sequenceStart(codes, last) {
  const final = codes(last);
  if (!(final >= 48 && final <= 126)) return null;
  return controlStart(codes, last) ?? escapeStart(codes, last);
}
function controlStart(codes, last) {
  if (!isFinal(codes(last))) return null;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes(at))) at--;
  const parameters = at;
  while (parameters - at < longestParameters && isParameter(codes(at))) at--;
  const opener = codes(at);
  if (opener === bracket) {
    if (codes(at - 1) === escapeCode) return at - 1;
    const found = endsWithIntroducer.exec(textBefore2(codes, at, longestIntroducer));
    if (found !== null) return at + 1 - found[0].length;
    return isWithoutEscape(codes, at, last) ? at : null;
  }
  if (opener === 155) return codes(at - 1) === 194 ? at - 1 : at;
  return writtenStart(codes, last);
}
function isWithoutEscape(codes, opener, last) {
  const final = codes(last);
  if (last === opener + 1) return final === 109 || final === 75;
  return isLetter(final);
}
var writtenAtEnd = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})(?:[0-?]|%(?:25){0,3}3[abf]){0,48}[ -/]{0,4}[@-~]$`,
  "i"
);
function writtenStart(codes, last) {
  const before = codes(last - 1);
  if (!(isParameter(before) || isHexLetter(before) || before === 95 || before === 93))
    return null;
  const found = writtenAtEnd.exec(textBefore2(codes, last, 64));
  return found === null ? null : last + 1 - found[0].length;
}
function escapeStart(codes, last) {
  const before = codes(last - 1);
  if (before === escapeCode) return last - 1;
  if ((before === 78 || before === 79) && codes(last - 2) === escapeCode) return last - 2;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes(at))) at--;
  if (at === last - 1) return null;
  const found = endsWithEscape.exec(textBefore2(codes, at, longestIntroducer));
  return found === null ? null : at + 1 - found[0].length;
}
function textBefore2(codes, last, longest) {
  let from = last + 1;
  while (last + 1 - from < longest && codes(from - 1) !== -1) from--;
  return textFrom(codes, from, last + 1 - from);
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
function textUpTo(reader, last, longest) {
  const first = reader.unit === 1 ? 0 : reader.align(0);
  const from = Math.max(first, reader.offsetAt(last + 1 - longest));
  return reader.text(from, reader.offsetAt(last + 1));
}
function runBefore(reader, last) {
  const text = textUpTo(reader, last, longestRun);
  return /[\w+/-]*$/.exec(text)?.[0] ?? "";
}
function kindOfRun(run) {
  const own = /[\w-]*$/.exec(run)?.[0] ?? "";
  const encoded = run.length > own.length && run.length > shortRun;
  if (encoded && (isRandom(run.replaceAll(/[+/]/g, "-")) || !isPath(run))) return "random";
  return own.length <= shortRun ? "short" : isWords2(own) ? "word" : "random";
}
function isRandomText(run) {
  return run.length >= longBeforeDot && isRandom(run);
}
function isRandom(run) {
  return run.length >= 8 && randomnessScore(run, shapeOf(run)) >= randomBeforeDot;
}
var date = /^(?:19|20)\d\d[-_]?(?:0\d|1[0-2])[-_]?[0-3]\d$/;
var number2 = /\d{20,}$/;
function isLikeName(run) {
  return wordBits(run) >= 0;
}
function isWords2(run) {
  if (date.test(run) || number2.test(run)) return true;
  const pieces = run.split(/[_+/-]+/).filter((piece) => piece !== "");
  if (!pieces.every((piece) => isShortWord(piece) || isWord(piece))) return false;
  return pieces.length <= 1 || run.startsWith("/") || pieces.some((piece) => isWord(piece));
}
function isPath(run) {
  const parts = run.split(/[+/]+/).filter((part) => part !== "");
  if (isWords2(run)) return true;
  const hasWord = parts.some((part) => part.split(/[_-]+/).some((piece) => isWord(piece)));
  return hasWord && parts.every((part) => isShortWord(part) || isFolder(part));
}
function isFolder(part) {
  const pieces = part.split(/[_-]+/).filter((piece) => piece !== "");
  return pieces.every(
    (piece) => isShortWord(piece) || oneCase.test(piece) && isLikeName(piece) || isWord(piece)
  );
}
function isShortWord(piece) {
  return piece.length <= shortRun && /^(?:[A-Z]?[a-z]*|[A-Z]+|[a-z]\d)$/.test(piece);
}
function isWord(piece) {
  if (date.test(piece)) return true;
  const letters = piece.replace(/(?<=[A-Za-z]{3})\d{1,3}$/, "");
  const words = letters.split(/(?<=[a-z])(?=[A-Z])/);
  return words.every((word) => isKnown(word) || isLikeWord(word));
}
function isLikeWord(word) {
  const least = Math.min(mostWord, leastWord + word.length - shortRun - 1);
  return word.length > shortRun && oneCase.test(word) && wordBits(word) >= least;
}
var oneCase = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
var known = new RegExp(
  `^(?:${[
    "access|account|admin|api|app|auth|authorization|aws|backup|batch|bearer|body|cfg|client|code|conf|config|copy|cred|credential",
    "current|dark|data|default|demo|dev|dir|email|end|env|field|file|fix|github|gitlab|header|host|item|key|keys|light|line|live|local|login",
    "main|master|mode|name|new|old|org|param|pass|passwd|password|path|prod|project|pub|public|pwd|raw|ref|relay|root|sec|secret|secrets|server|service",
    "session|set|settings|stage|staging|start|tag|temp|test|text|the|theme|tmp|token|tokens|txt|url|use|user|username|val|value|values|var|web|with|word|your"
  ].join("|")})+$`,
  "i"
);
function isKnown(word) {
  return oneCase.test(word) && (known.test(word) || /^(?:my|id|db|sk|pk|is)$/i.test(word));
}
function wordBits(run) {
  const shape = shapeOf(run);
  const plain2 = shape.lower + shape.upper + shape.digits;
  const random = shape.hexOnly ? 4 * plain2 + 2 * shape.separators : 5 * (shape.lower + shape.upper + shape.separators) + 6 * shape.digits;
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
  ].map((form) => `(?:${form})$`).join("|")
);
function endsWithEscape2(reader, last) {
  const codes = (index) => reader.codeAt(index);
  return sequenceStart(codes, last) !== null || escapeAtEnd.test(textUpTo(reader, last, longestEscape));
}

// src/detect/left-context.ts
var longestRow = 256;
var shortRunCost = 2;
var wordCost = 2;
var dotCost = 1;
var signCost = 2;
var noDelimiters = { code: 0, count: 0 };
var neutralLeft = { delimiters: noDelimiters, costBits: 0 };
function leftContextOf(reader, anchors) {
  const before = reader.codeAt(-1);
  if (!isJoining(before) || endsWithEscape2(reader, -1)) {
    return continuesRandomText(reader, anchors) ? null : neutralLeft;
  }
  if (isSeparator(before)) {
    const delimiters = delimitersBefore(reader, before);
    if (delimiters !== null) return { ...neutralLeft, delimiters };
  }
  const costBits = costOfGlued(reader, before, anchors);
  return costBits === null ? null : { ...neutralLeft, costBits };
}
function delimitersBefore(reader, code) {
  let count = 1;
  while (count < longestRow && reader.codeAt(-1 - count) === code) count++;
  if (count === longestRow) return { code, count };
  const outside = reader.codeAt(-1 - count);
  const apart = !isJoining(outside) || endsWithEscape2(reader, -1 - count);
  return apart ? { code, count } : null;
}
function costOfGlued(reader, before, anchors) {
  if (before === dollar || before === ampersand) return signCost;
  if (before === dot) return costOfDot(reader, anchors);
  const run = runBefore(reader, -1);
  if (run.length === 1 && reader.codeAt(-2) >= 128) return 0;
  if (isForeignPrefix(reader, run)) return null;
  return isInProse(reader, run) ? wordCost : costOfRun(run, anchors);
}
function costOfRun(run, anchors) {
  for (const anchor of anchors) {
    const earlier = run.lastIndexOf(anchor);
    if (earlier !== -1 && isKeyLike(run.slice(earlier + anchor.length))) return shortRunCost;
  }
  const kind = kindOfRun(run);
  return kind === "random" ? null : kind === "word" ? wordCost : shortRunCost;
}
function isInProse(reader, run) {
  const outside = -1 - run.length;
  return /^[a-z]{3,16}$/.test(run) && reader.codeAt(outside) === 32 && /[a-z]{2}[,.:]?$/.test(textUpTo(reader, outside - 1, 4)) && isLikeName(run);
}
var brazilianHost = /(?:^|[^A-Za-z0-9])(?:com|net|org|gov|edu|jus|leg|mil|mp|art|blog|eco|ind|inf|tv|adv|app|dev|uol|globo)\.$/i;
function costOfDot(reader, anchors) {
  if (!isWord2(reader.codeAt(-2))) return 0;
  if (brazilianHost.test(textUpTo(reader, -1, 8))) return null;
  const run = runBefore(reader, -2);
  return isRandomText(run) && !anchors.some((anchor) => run.includes(anchor)) ? null : dotCost;
}
var foreign = /^(?:gbr|ambr|kbr|hbr|lbr|wbr|cbr|cfbr|cvisbr)$/;
var foreignPart = /^(?:pat|sk|pk|rk|live|test|prod|key|secret)_/;
function isForeignPrefix(reader, run) {
  if (!/^[a-z]{1,4}$/.test(run)) return false;
  const outside = reader.codeAt(-1 - run.length);
  if (outside >= 127 || outside >= 0 && outside < 32 && !isSpace(outside)) return false;
  if (/^(?:key|api|auth)$/.test(run)) return false;
  let after = "";
  for (let at = 3; at < 10; at++) after += String.fromCharCode(Math.max(0, reader.codeAt(at)));
  return foreignPart.test(after) || run.length > 1 && foreign.test(`${run}br`);
}
function continuesRandomText(reader, anchors) {
  const codes = (index) => reader.codeAt(index);
  let last = -1;
  for (let count = 0; count < 4; count++) {
    const start = sequenceStart(codes, last);
    if (start === null) break;
    last = start - 1;
  }
  if (last === -1 || !isWord2(reader.codeAt(last))) return false;
  const run = runBefore(reader, last);
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
function secretHalf(reader, at, first, compiled2) {
  const { rule } = compiled2;
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || reader.codeAt(at) !== secretSeparator.charCodeAt(0)) {
    return null;
  }
  if (!mayBeKeyId(first, compiled2)) return null;
  const length = bodyLength(reader, at + 1, compiled2);
  const read = textOf(reader, at + 1, at + 1 + length);
  const after = { code: reader.codeAt(at + 1 + length), key: false };
  const end = endOfBody2(read, noDelimiters, after, rule);
  const second = read.slice(0, end.length);
  if (!isRandomPart(rule, second)) return null;
  const text = first + secretSeparator + second;
  if (text.length > longestBody) return null;
  return { text, length: text.length, estimated: end.estimated };
}
function mayBeKeyId(first, { rule }) {
  if (first.length < shortestId) return false;
  if (first.length >= rule.body.minLength) return judgeBody(rule, first).reason === null;
  return scored(first).score >= leastIdScore;
}

// src/detect/sqlite-record.ts
var longestRecord = 1024;
var longestHeader = 64;
function columnAround(codes) {
  for (let at = -2; at >= -longestRecord; at--) {
    const headerLength = codes(at);
    if (headerLength === -1) return null;
    if (headerLength < 2 || headerLength > longestHeader || at + headerLength > 0) continue;
    const column = columnByHeader(codes, at, headerLength);
    if (column !== null) return column;
  }
  return null;
}
function columnByHeader(codes, header, headerLength) {
  const data = header + headerLength;
  let found = null;
  let end = data;
  let at = header + 1;
  while (at < data) {
    const [type, length] = varint(codes, at);
    if (type === null) return null;
    at += length;
    const size = sizeOf(type);
    if (size === null) return null;
    if (type >= 12 && end <= 0 && end + size > 0) found = { start: end, end: end + size };
    end += size;
  }
  if (at !== data || found === null) return null;
  return statesPayload(codes, header, end - header) ? found : null;
}
function statesPayload(codes, header, length) {
  if (endsVarint(codes, header - 1, length)) return true;
  for (let rowId = 1; rowId <= 9; rowId++) {
    if (codes(header - rowId) >= 128 !== rowId > 1) return false;
    if (endsVarint(codes, header - 1 - rowId, length)) return true;
  }
  return false;
}
function endsVarint(codes, last, value) {
  let rest = value;
  for (let at = last, mark = 0; ; at--, mark = 128) {
    if (codes(at) !== (rest & 127 | mark)) return false;
    rest >>>= 7;
    if (rest === 0) return true;
  }
}
function varint(codes, from) {
  let value = 0;
  for (let length = 1; length <= 4; length++) {
    const code = codes(from + length - 1);
    if (code === -1) return [null, 0];
    value = value * 128 + (code & 127);
    if (code < 128) return [value, length];
  }
  return [null, 0];
}
var numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function sizeOf(type) {
  return type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : numberSizes[type] ?? null;
}

// src/detect/stated-length.ts
var control = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
var longestLead = 48;
var nearby = 24;
function statedEnds(reader, available) {
  if (reader.unit !== 1) return [];
  const codes = (index) => reader.codeAt(index);
  const ends2 = [];
  const add = (start, length, kind) => {
    const end = start + length;
    if (end > 0 && end <= available) ends2.push({ length: end, begins: start === 0, kind });
  };
  const before = textUpTo(reader, -1, longestRecord);
  const isText = !control.test(before);
  const close = before.slice(-nearby);
  if (isText && !before.slice(-longestLead).includes(":") && !/[^\0-\x7f]/.test(close)) {
    if (!hasBinary(codes, available, available + 8)) return ends2;
  }
  const column = isText ? null : columnAround(codes);
  if (column !== null) add(column.start, column.end - column.start, "sure");
  if (ends2.length > 0) return ends2;
  addDigits(codes, add);
  const binary = !isText && hasBinary(codes, -nearby, 0) || hasBinary(codes, available, available + 8);
  if (!binary && !hasStrayByte(codes, -nearby, 0)) return ends2;
  let lead = 0;
  while (lead > -longestLead && isPrintable2(codes(lead - 1))) lead--;
  for (let start = lead; start <= 0; start++) {
    addMarked(codes, start, add);
    if (binary) addWide(codes, start, add);
  }
  addShort(codes, available, binary, add);
  if (binary) addBare(codes, add);
  const exact = ends2.filter(({ length }) => length === available);
  const isGuess = ({ kind }) => kind === "bare" || kind === "far";
  return [...exact, ...ends2.filter((end) => !isGuess(end)), ...ends2.filter(isGuess)];
}
function addDigits(codes, add) {
  for (let start = 0; start > -longestLead; start--) {
    if (codes(start - 1) !== 58 || !isDigit(codes(start - 2))) continue;
    if (codes(start) === 34) return;
    let value = 0;
    let power = 1;
    for (let at = start - 2; isDigit(codes(at)) && at > start - 7; at--, power *= 10) {
      value += (codes(at) - 48) * power;
    }
    add(start, value, "digits");
    return;
  }
}
function addMarked(codes, start, add) {
  const last = codes(start - 1);
  const type = codes(start - 2);
  const near = start === 0 ? "type" : "far";
  if (oneByteTypes.has(type)) add(start, last, near);
  if (type === 16 && codes(start - 3) === 95) add(start, last, "type");
  const wide = last + 256 * type;
  const third = codes(start - 3);
  if (third === 121 || third === 218 || third === 17 && codes(start - 4) === 95)
    add(start, wide, "type");
  if (type === 34 && last > 5) add(start, last - 5, near);
  if (type === 1 && codes(start - 3) === 34) add(start, last, "type");
}
function addShort(codes, available, binary, add) {
  const type = codes(-1);
  if ((type & 224) !== 160 && (type & 224) !== 96) return;
  const length = type & 31;
  if (binary || length === available) add(0, length, "bare");
}
var oneByteTypes = /* @__PURE__ */ new Set([120, 217, 140, 85, 122, 90, 250, 218]);
function addWide(codes, start, add) {
  const [a, b, c, d] = [codes(start - 4), codes(start - 3), codes(start - 2), codes(start - 1)];
  const wide = start === 0 ? "type" : "far";
  const bare = start === 0 ? "bare" : "far";
  if (a === 0 && b === 0 && c === 0) add(start, d, wide);
  else if (c === 0) add(start, d, bare);
  if (b === 0 && c === 0 && d === 0) {
    add(start, a, "type");
    if (codes(start + a - 1) === 0) add(start, a - 1, "sure");
    if (a % 4 === 0) add(start, a / 4 - 4, "type");
  } else if (d === 0) {
    if (c % 4 === 0 && b === 0) add(start, c / 4 - 4, bare);
    add(start, c, bare);
  }
  if (isZero(codes, start - 7, start)) add(start, codes(start - 8), "type");
}
function isZero(codes, from, to) {
  for (let at = from; at < to; at++) if (codes(at) !== 0) return false;
  return true;
}
function addBare(codes, add) {
  const last = codes(-1);
  const before = codes(-2);
  if (last < 128) add(0, last, "bare");
  if (last % 2 === 0 && last < 128) add(0, last / 2, "bare");
  if (last % 2 === 1) add(0, (last - 1) / 2 - 1, "bare");
  if (before >= 128 && last < 128) {
    const wide = last * 128 + (before & 127);
    add(0, wide, "bare");
    if (wide % 2 === 0) add(0, wide / 2, "bare");
  }
}
function hasBinary(codes, from, to) {
  let controls = 0;
  let escapes = 0;
  for (let at = from; at < to; at++) {
    const code = codes(at);
    if (code === 0) return true;
    if (code === 27) escapes++;
    else if (code > 0 && code < 32 && !isLayout(code)) controls++;
  }
  return controls > 0 && escapes === 0;
}
function hasStrayByte(codes, from, to) {
  for (let at = from; at < to; at++) {
    if (codes(at) >= 128 && codes(at - 1) < 128 && codes(at + 1) < 128) return true;
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
function statedBody(reader, from, text, isKey2) {
  for (const { length, begins, kind } of statedEnds(reader, from + text.length)) {
    const body = text.slice(0, Math.max(0, length - from));
    if (!mayEnd(reader, from, text, body.length, kind)) continue;
    if (isKey2(body)) return { body, begins };
  }
  return null;
}
function mayEnd(reader, from, text, end, kind) {
  const rest = text.slice(end);
  if (rest === "" || kind === "sure") return true;
  const after = reader.codeAt(from + text.length);
  if (kind === "digits") {
    const items = after === colon ? /^(?:[deil]|i\d+e)*\d+$/ : /^(?:[deil]|i\d+e)+$/;
    return items.test(rest);
  }
  const isNextItem = rest.length <= 2 && isBinaryCode(after);
  if (kind === "far") return isNextItem;
  if (kind === "type") return rest.length <= 3 || !isRandom2(rest);
  const unlikely = isPunctuation(reader.codeAt(-1)) && !isItemType(reader.codeAt(-2));
  if (isNextItem && !unlikely) return true;
  if (unlikely && textSeparators.has(reader.codeAt(-1))) return false;
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
function isRandom2(text, bits = plainlyRandom2) {
  return randomnessScore(text, shapeOf(text)) >= bits;
}

// src/detect/views/interruptions.ts
var mostInterruptions = 48;
function withoutInterruptions(plain2) {
  return new SkippingReader(plain2);
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
  constructor(plain2) {
    this.#plain = plain2;
    this.start = plain2.start;
    this.unit = plain2.unit;
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
    const first = this.#interruptions?.[0]?.index;
    if (first === void 0 || index < first) return index;
    return this.#plainIndices[index - first] ?? index;
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
    const codes = (index) => this.#plain.codeAt(index);
    let at = from;
    while (this.interruptions.length < mostInterruptions) {
      const found = interruptionAt(codes, at);
      if (found === null) break;
      this.#add({ index: this.#read, ...found });
      at += found.length;
    }
    const code = escapedAt(codes, at);
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
function interruptionAt(codes, at) {
  const code = codes(at);
  if (code < 0 || code > 255 || mayBegin[code] !== 1) return null;
  if (code === underscore2 && !mayEscape(codes, at)) return null;
  if (code === equals) {
    const found = softBreak.exec(textFrom(codes, at, 12));
    if (found !== null)
      return { length: found[0].length, name: "quoted-printable", continues: false };
  }
  const length = sequenceLength(codes, at);
  if (length === 0 || isPrefixEaten(codes, at + length)) return null;
  const continues = colour.test(textFrom(codes, at, length));
  return { length, name: "invisible", continues };
}
function isPrefixEaten(codes, end) {
  return codes(end - 1) === 98 && codes(end) === 114 && codes(end + 1) === underscore2;
}
var equals = 61;
var softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)/;
var colour = /\[(?:[0-9:;]*[;:])?0?(?:[1-9]|1\d|3[0-8]|4[0-8]|9\d|10[0-7]|2\d\d|1[1-9]\d|[5-8]\d)m$/;
var underscore2 = 95;
var escapeLength2 = 7;
function mayEscape(codes, at) {
  if (codes(at) !== underscore2 || (codes(at + 1) | 32) !== 120) return false;
  return codes(at + escapeLength2 - 1) === underscore2;
}
function escapedAt(codes, at) {
  if (!mayEscape(codes, at)) return null;
  const found = /^_x([0-9a-f]{4})_/i.exec(textFrom(codes, at, escapeLength2));
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
function readBytes(bytes, start) {
  return {
    start,
    unit: 1,
    decoded: [],
    interruptions: [],
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
    const units = little ? readUnits(bytes, at, 0) : readUnits(bytes, at - 1, 1);
    return units === null ? null : withoutInterruptions(units);
  }
};
function readUnits(bytes, start, low) {
  if (start < 0) return null;
  return {
    start,
    unit: 2,
    decoded: [low === 0 ? "utf-16le" : "utf-16be"],
    interruptions: [],
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
      const reader = view.open(bytes, at);
      if (reader === null || reader.start < from || reader.start >= to) continue;
      const match = matchAt(reader, compiled2);
      if (match !== null) yield match;
    }
  }
}
function matchAt(reader, compiled2) {
  for (const prefix of compiled2.rule.prefixes) {
    if (!startsWith(reader, prefix.text)) continue;
    const match = matchBy(reader, compiled2, prefix);
    if (match !== null) return match;
  }
  return null;
}
function matchBy(reader, compiled2, prefix) {
  const { rule } = compiled2;
  const { minLength } = rule.body;
  const from = prefix.text.length;
  const read = bodyLength(reader, from, compiled2, isJoining(reader.codeAt(-1)) ? 0 : minLength);
  const text = textOf(reader, from, from + read);
  const half = secretHalf(reader, from + read, text, compiled2);
  if (half === null && read < minLength) return null;
  const form = formOf(reader, compiled2, prefix);
  const isKey2 = (body) => body.length >= minLength && judgeBody(rule, body).reason === null;
  const stated = statedBody(reader, from, text, isKey2);
  if (stated?.begins) {
    return form(stated.body, neutralLeft, false);
  }
  const left = leftContextOf(reader, compiled2.anchors);
  if (left === null) return null;
  if (stated !== null) return form(stated.body, left, false);
  const ended = half ?? endedBody(reader, compiled2, from, text, left, isKey2);
  if (ended.length < minLength) return null;
  const estimated = ended.estimated || ended.length === longestBody;
  const match = form(ended.text.slice(0, ended.length), left, estimated);
  return left.costBits > 0 && judge(match).reason !== null ? null : match;
}
function endedBody(reader, compiled2, from, text, left, isKey2) {
  const whole = untilGluedWord(text, from, reader.interruptions, isKey2);
  const cut = whole.length < text.length;
  const after = {
    code: cut ? -1 : reader.codeAt(from + text.length),
    key: !cut && startsKey(reader, from + text.length, compiled2)
  };
  return { text: whole, ...endOfBody2(whole, left.delimiters, after, compiled2.rule) };
}
function formOf(reader, compiled2, prefix) {
  return (body, left, endEstimated) => {
    const last = prefix.text.length + body.length - 1;
    return {
      compiled: compiled2,
      reader,
      decoded: decodedIn(reader, last),
      prefix,
      body,
      left,
      endEstimated,
      start: reader.start,
      end: reader.offsetAt(last) + reader.unit,
      tooLong: body.length > compiled2.rule.body.maxLength
    };
  };
}
function decodedIn(reader, last) {
  const names = reader.interruptions.filter(({ index }) => index <= last).map(({ name }) => name);
  return names.length === 0 ? reader.decoded : [.../* @__PURE__ */ new Set([...reader.decoded, ...names])];
}
function startsWith(reader, text) {
  for (let i = 0; i < text.length; i++) {
    if (reader.codeAt(i) !== text.charCodeAt(i)) return false;
  }
  return true;
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
    redact: (text) => maskForms(text, compiled2, { names: false })
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
    const position = chunk.hasLines ? positionOf(chunk, match, locators) : noPosition;
    yield judgement.reason === null ? candidate(chunk, match, position, rules) : rejection(chunk, match, judgement.reason, position);
  }
}
var noPosition = { line: null, column: null };
function positionOf(chunk, match, locators) {
  const kind = `${match.reader.decoded.join()} ${match.start % match.reader.unit}`;
  let locator = locators.get(kind);
  if (locator === void 0) {
    locator = new Locator(chunk, match.reader);
    locators.set(kind, locator);
  }
  return locator.locate(match.start);
}
function endOf({ reader, decoded, prefix, body, start, end }, { line, column }) {
  if (line === null || column === null) return { endLine: line, endColumn: null };
  if (decoded === reader.decoded) {
    return { endLine: line, endColumn: column + prefix.text.length + body.length };
  }
  const lines = reader.text(start, end).split("\n");
  const last = lines[lines.length - 1] ?? "";
  const endLine = line + lines.length - 1;
  return { endLine, endColumn: (lines.length === 1 ? column : 1) + last.length };
}
function candidate(chunk, match, position, rules) {
  const { prefix, body, start, compiled: compiled2 } = match;
  const text = prefix.text + body;
  return {
    kind: "candidate",
    rule: compiled2.rule,
    secret: new Secret(text, prefix.text.length),
    mode: prefix.mode,
    sighting: {
      ...newSighting,
      ...chunk.origin,
      offset: chunk.start.offset + start,
      ...position,
      ...endOf(match, position),
      decoded: match.decoded,
      endEstimated: match.endEstimated,
      confidence: confidenceOf(chunk.bytes, match),
      excerpt: chunk.hasLines ? excerptOf(chunk.bytes, match, rules) : null,
      allowComments: chunk.hasLines ? allowCommentsOf(chunk.bytes, match, (text2) => maskForms(text2, rules, { names: false })) : []
    }
  };
}
function rejection(chunk, match, reason, position) {
  const { prefix, body, compiled: compiled2 } = match;
  const text = prefix.text + body;
  const shown = isPlainName(body) ? text : mask(text, prefix.text.length);
  const { source, path, object } = chunk.origin;
  const filtered = {
    ruleId: compiled2.rule.id,
    text: shown,
    reason,
    source,
    path,
    ...position,
    object
  };
  return { kind: "rejection", filtered };
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

// src/git/pack/expansion.ts
var mebibyte = 1024 * 1024;
var baseAllowance = 65536 * mebibyte;
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

// src/git/pack/id-set.ts
function hasId(set, bytes, at) {
  return set.count[0] !== 0 && set.slots[findSlot(set, bytes, at)] !== 0;
}
function findSlot({ idBytes, ids, slots, factors }, bytes, at) {
  const mask2 = slots.length - 1;
  let slot = hashOf(bytes, at, idBytes, factors) & mask2;
  for (; ; ) {
    const number3 = slots[slot];
    if (number3 === 0 || equal(ids, (number3 - 1) * idBytes, bytes, at, idBytes)) return slot;
    slot = slot + 1 & mask2;
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

// src/git/lfs.ts
var firstLine2 = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
var lfsNeedle = Buffer.from("v1\noid");
var largestPointer = 1024;
function lfsPointer(bytes) {
  if (bytes.length > largestPointer || !bytes.subarray(0, firstLine2.length).equals(firstLine2)) {
    return null;
  }
  const text = bytes.toString("latin1");
  const content = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return content === void 0 || size === void 0 ? null : { content, size: Number(size) };
}

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

// src/git/pack/automaton.ts
var mostStates = 65535;
function makeAutomaton(needles) {
  const { edges, ends: ends2 } = makeTrie(needles);
  const accepting = edges.length;
  const table = new Uint16Array((accepting + 1) * 256);
  const failures = new Uint16Array(accepting);
  const queue = [0];
  for (const state of queue) {
    const failure = failures[state];
    for (let byte = 0; byte < 256; byte++) {
      const fallBack = state === 0 ? 0 : table[failure << 8 | byte];
      const child = edges[state]?.get(byte);
      const found = child !== void 0 && (ends2.has(child) || fallBack === accepting);
      table[state << 8 | byte] = found ? accepting : child ?? fallBack;
      if (child === void 0 || found) continue;
      failures[child] = fallBack;
      queue.push(child);
    }
  }
  table.fill(accepting, accepting << 8);
  return { table, accepting, lookBehind: Math.max(...needles.map((needle) => needle.length)) - 1 };
}
function makeTrie(needles) {
  const edges = [/* @__PURE__ */ new Map()];
  const ends2 = /* @__PURE__ */ new Set();
  for (const needle of needles) {
    let state = 0;
    for (const byte of needle) {
      const known2 = edges[state]?.get(byte);
      const next = known2 ?? edges.push(/* @__PURE__ */ new Map()) - 1;
      edges[state]?.set(byte, next);
      state = next;
    }
    ends2.add(state);
  }
  if (edges.length > mostStates) throw new RangeError("too many needles for one automaton");
  return { edges, ends: ends2 };
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
  /** A packed entry that is not in a window. */
  packed;
  batch;
  /** An inflated entry too large for a batch, or a loose object. */
  large;
  list;
  arena;
  /** @param needles the byte strings to search for. */
  constructor(needles) {
    const { table, accepting, lookBehind } = makeAutomaton(needles);
    this.codec = new Codec(total + table.byteLength + 8 * slack);
    const automaton = this.codec.reserve(table.byteLength);
    this.codec.memory.set(new Uint8Array(table.buffer), automaton);
    this.codec.useAutomaton(automaton, accepting, lookBehind);
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots);
    this.windows = this.codec.reserve(windowCount * windowBytes);
    this.packed = this.codec.reserve(packedBytes + slack);
    this.batch = this.codec.reserve(batchBytes + slack);
    this.large = this.codec.reserve(largestObject + slack);
    this.list = this.codec.reserve(listBytes);
    this.arena = this.codec.reserve(arenaBytes + slack);
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

// src/git/pack/window.ts
import { closeSync as closeSync2, readSync } from "node:fs";
var notLocated = { tooLarge: -1, packEnds: -2 };
var PackWindows = class {
  #file;
  #cache;
  #memory;
  #base;
  #packed;
  /** Address of each window of the pack that is there, in the order of their reading. */
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
    closeSync2(this.#file);
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
var overExpanded = -3;
var searchWeight = 8;
var PackReader = class {
  #plan;
  #expansion;
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
  constructor(plan, expansion, needles, memory, references) {
    this.#plan = plan;
    this.#expansion = new ExpansionMeter(expansion);
    this.#forest = plan.forest;
    this.#index = plan.index;
    this.#needles = needles;
    this.#references = references;
    this.#memory = memory;
    this.#bytes = memory.codec.memory;
    this.#arenaEnd = memory.arena + arenaBytes;
    this.#windows = new PackWindows(plan.path, plan.cache, memory);
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
    this.#searchBatch();
    Atomics.add(this.#plan.counters, 1, this.#objectsRead);
    const [objects, commits, bytes] = [this.#objectsRead, this.#commitsRead, this.#bytesRead];
    yield { kind: "searched", objects, commits, bytes };
    if (this.#dirty.length > 0) yield* this.#readDirty();
    yield* this.#left;
    for (const oid of this.#references.take()) yield { kind: "missing", oid };
  }
  #forgetGroup() {
    this.#objectsRead = 0;
    this.#commitsRead = 0;
    this.#bytesRead = 0;
    this.#left = [];
    this.#dirty.length = 0;
    this.#batchUsed = 0;
    this.#batchEntries.length = 0;
    this.#batchEnds.length = 0;
  }
  /** First pass: finds the entries that bring a needle. */
  #searchTree(root) {
    const { firstChild, nextSibling, sizes, types } = this.#forest;
    const type = types[root];
    const size = sizes[root];
    const readable = type !== badEntry && type !== loopedEntry && size <= largestObject;
    const from = readable ? this.#inflate(root, size, true) : -1;
    if (from === -1) {
      this.#giveUp(root, type === loopedEntry ? "loop" : null);
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
        this.#giveUp(entry, result === overExpanded ? "expansion" : null);
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
   * @returns size of the object where it was put together; `overExpanded`; -1 where the delta cannot be read here.
   */
  #searchDelta(entry, base, type) {
    const { firstChild, sizes } = this.#forest;
    const deltaSize = sizes[entry];
    if (this.#expansion.exceeded) return overExpanded;
    if (deltaSize > largestObject) return -1;
    const delta = this.#inflate(entry, deltaSize, true);
    if (delta === -1) return -1;
    const leaf = firstChild[entry] === -1;
    const how = type === packTypes.tree ? deltaModes.putTogether | deltaModes.notePieces : leaf && type === packTypes.blob ? deltaModes.search : deltaModes.putTogether;
    const result = this.#applyDelta(delta, deltaSize, base, how);
    if (result < 0) return -1;
    if ((result & 1) === 1) this.#dirty.push(entry);
    const size = result >> 1;
    this.#expansion.add(size);
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
    const alone = size > aloneBytes || checks === null;
    const at = alone ? notLocated.tooLarge : this.#windows.locate(offset, end);
    if (at === notLocated.tooLarge || checks === null) {
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
    const { checks } = this.#index;
    if (checks !== null && crc322(packed) !== checks[entry]) return -1;
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
      let number3 = 0;
      for (let hit = used.indexOf(needle); hit !== -1; ) {
        while (this.#batchEnds[number3] <= hit) number3++;
        this.#dirty.push(this.#batchEntries[number3]);
        hit = used.indexOf(needle, this.#batchEnds[number3]);
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
        if (length === overExpanded) this.#giveUp(entry, "expansion");
        else if (firstChild[entry] === -1 || length === tooLarge) this.#leave(entry, null, true);
        if (length === tooLarge) this.#leaveChildren(entry, null, true);
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
  /** An object that was put together, if it holds a needle. Its id is proved: an index could lie. */
  #found(entry, type, at, size) {
    const bytes = this.#bytes.subarray(at, at + size);
    if (!this.#needles.some((needle) => bytes.includes(needle))) return null;
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
  /** Hands an entry and all that hang on it to git, or names them as unreadable where there is a reason. */
  #giveUp(entry, reason) {
    this.#leave(entry, reason, false);
    this.#leaveChildren(entry, reason, false);
  }
  #leave(entry, reason, searched2) {
    const oid = oidOf(this.#index, entry);
    if (reason !== null) this.#left.push({ kind: "unreadable", oid, reason });
    else this.#left.push({ kind: "deferred", oid, searched: searched2 || void 0 });
  }
  #leaveChildren(entry, reason, searched2) {
    for (const child of descendants(this.#forest, entry)) this.#leave(child, reason, searched2);
  }
};

// src/git/pack/references.ts
var Presence = class {
  #first;
  #others;
  /** @param others every object that is not in the first pack. */
  constructor(first, others) {
    this.#first = first === void 0 ? null : { ids: first.ids, idBytes: first.idBytes, starts: startsOf(first) };
    this.#others = others;
  }
  /** True if the object with the id at `bytes[at]` is here. */
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
  let high2 = starts[first + 1];
  if (low === high2) return false;
  const next = bytes[at + 2] << 8 | bytes[at + 3];
  let place = low + Math.floor((high2 - low) * next / 65536);
  for (let step = 0; low < high2; step++) {
    const order = compareIds(ids, place * idBytes, bytes, at, idBytes);
    if (order === 0) return true;
    if (order < 0) low = place + 1;
    else high2 = place;
    if (step >= mostSteps) place = low + high2 >>> 1;
    else place += order < 0 ? 1 : -1;
    if (place < low) place = low;
    if (place >= high2) place = high2 - 1;
  }
  return false;
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
    this.#missing.add(hexOf(this.#bytes, id, this.#idBytes));
  }
};

// src/git/objects.ts
var looseShare = 256;
function* readShare(plan, needles) {
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
      reader = new PackReader(pack, plan.expansion, needles, memory, references);
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
    yield* readLoose(plan, from, to, needles, references);
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
function* readLoose(plan, from, to, needles, references) {
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
    references.checkBytes(packTypes[object.type], object.bytes);
    if (!needles.some((needle) => object.bytes.includes(needle))) continue;
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

// src/sources/needles.ts
function holdsNeedle(bytes, needles) {
  for (const needle of needles) if (bytes.indexOf(needle.bytes) !== -1) return true;
  return false;
}

// src/sources/object-chunks.ts
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
  const { header, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const chunks = [];
  for (const { line, offset } of linesOf(header)) {
    const people = startsWith2(line, "author ") || startsWith2(line, "committer ");
    const source = people ? "commit-author" : "commit-message";
    chunks.push(nameChunk({ source, path: null, object: object.oid }, line, offset));
  }
  const origin = { source: "commit-message", path: null, object: object.oid };
  chunks.push(wholeChunk(origin, message, messageOffset));
  return chunks;
}
function tagChunks(object) {
  const { header, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const origin = { source: "tag-message", path: null, object: object.oid };
  return [nameChunk(origin, header), wholeChunk(origin, message, messageOffset)];
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
      chunks.push(nameChunk({ source: "file-name", ...pathFromBytes(name), object: entry }, name));
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
  const texts = [...needles.map((needle) => needle.bytes), lfsNeedle];
  for (const item of readShare(plan, texts)) {
    if (item.kind === "object") yield* foundItems(item, needles);
    else if (item.kind === "searched") yield* searched(item);
    else yield item;
  }
}
function* foundItems(object, needles) {
  const content = lfsContent(object);
  if (content !== null) yield { kind: "lfs-pointer", oid: object.oid, content };
  if (holdsNeedle(object.bytes, needles)) yield* objectChunks(object, needles);
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

// src/scan/plain-detection.ts
function toPlain(detection) {
  if (detection.kind === "rejection") return detection;
  const { rule, secret, ...others } = detection;
  return { ...others, ruleId: rule.id, secret: secret.toWire() };
}

// src/scan/worker-protocol.ts
var workerProtocol = `brleaks ${version} worker`;

// src/scan/worker.ts
var intervalMs = 100;
var bundle = 500;
function readShare2({ plan, rules }, send) {
  const detector = createDetector(rules);
  let news = noNews();
  let sentMs = performance.now();
  for (const item of shareItems(plan, detector.needles)) {
    if (item.kind === "chunk") {
      for (const detection of detector.detect(item)) news.detections.push(toPlain(detection));
    } else if (isUnread(item)) news.unread.push(item);
    else if (item.kind === "lfs-pointer") news.pointers.push(item);
    else if (item.kind !== "no-memory") news.items.push(item);
    if (countOf(news) < bundle && performance.now() - sentMs < intervalMs) continue;
    send(news);
    news = noNews();
    sentMs = performance.now();
  }
  send(news);
  send({ kind: "done" });
}
function noNews() {
  return { kind: "news", detections: [], items: [], unread: [], pointers: [] };
}
function countOf({ kind: _, ...lists }) {
  return Object.values(lists).reduce((count, list) => count + list.length, 0);
}
parentPort?.once("message", (task) => {
  readShare2(task, (message) => parentPort?.postMessage(message));
});
parentPort?.postMessage({ kind: "hello", protocol: workerProtocol });
