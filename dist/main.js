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
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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
    contextBytes = 2048;
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
function configurationFile(kind, path, bytes, from) {
  return { kind, path, sha256: createHash("sha256").update(bytes).digest("hex"), from };
}
var init_configuration = __esm({
  "src/model/configuration.ts"() {
    "use strict";
    init_node_crypto();
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
function isBug(reason) {
  return reason.startsWith(bugMark);
}
function knownError(error) {
  if (error instanceof BrleaksError) return error;
  return new BrleaksError("internal", describeUnexpected(error), { cause: error });
}
function describeUnexpected(error) {
  const code = codeOf(error);
  const text3 = withoutTokens(messageOf(error));
  const limit = code === null ? void 0 : limits[code];
  if (limit !== void 0) return `stopped by a limit of the system: ${limit} (${text3})`;
  const where = placeOf(error);
  const place = where === null ? "" : `, in ${where}`;
  return `${bugMark} ${version}: ${text3}${place}; please report it with this line (README.md, "Report a bug")`;
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
    (run2) => /\d|br_/.test(run2) ? `${run2.slice(0, 7)}…` : run2
  );
}
function placeOf(error) {
  if (!(error instanceof Error) || typeof error.stack !== "string") return null;
  for (const line of error.stack.split("\n")) {
    const frame = /^ {4}at (?:(?:async )?(.+) \()?(\S+?)\)?$/.exec(line);
    const file = frame?.[2] === void 0 ? null : /[\w.-]+\.[jt]s:\d+:\d+$/.exec(frame[2]);
    if (file === null) continue;
    return frame?.[1] === void 0 ? file[0] : `${frame[1]} (${file[0]})`;
  }
  return null;
}
var BrleaksError, bugMark, limits, longestMessage;
var init_errors = __esm({
  "src/model/errors.ts"() {
    "use strict";
    init_version();
    BrleaksError = class extends Error {
      code;
      constructor(code, message2, options) {
        super(message2, options);
        this.name = "BrleaksError";
        this.code = code;
      }
    };
    bugMark = "this is a bug in brleaks";
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

// src/model/finding.ts
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
var notChecked, severityOrder;
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
    severityOrder = {
      critical: 0,
      high: 1,
      medium: 2,
      low: 3
    };
  }
});

// src/model/hook.ts
var hookNames;
var init_hook = __esm({
  "src/model/hook.ts"() {
    "use strict";
    hookNames = [
      "pre-commit",
      "pre-merge-commit",
      "commit-msg",
      "pre-push",
      "pre-receive"
    ];
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

// src/model/outcome.ts
function outcome(report2, failOn) {
  const statuses = openStatuses(report2);
  const counts2 = failOn === "any" ? statuses.length > 0 : statuses.includes("live");
  if (counts2) return exitStatus.found;
  if (statuses.includes("unknown") && failOn === "live") return exitStatus.incomplete;
  return report2.complete ? exitStatus.clean : exitStatus.incomplete;
}
function verifyOutcome(report2, failOn) {
  const statuses = openStatuses(report2);
  const works = failOn === "any" ? ["live", "inactive"] : ["live"];
  if (works.some((status) => statuses.includes(status))) return exitStatus.found;
  if (statuses.includes("unknown")) return exitStatus.incomplete;
  return report2.complete ? exitStatus.clean : exitStatus.incomplete;
}
function openStatuses(report2) {
  return report2.findings.filter((finding) => finding.suppressed === null).map((finding) => finding.verification.status);
}
var exitStatus;
var init_outcome = __esm({
  "src/model/outcome.ts"() {
    "use strict";
    exitStatus = { clean: 0, found: 1, usage: 2, incomplete: 3 };
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
      maskIn(text3) {
        return text3.includes(this.#text) ? text3.replaceAll(this.#text, this.toString()) : text3;
      }
      /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
      isEchoedIn(text3) {
        const body2 = this.#text.slice(this.#prefixLength).toLowerCase();
        const searched2 = text3.toLowerCase();
        for (let at2 = 0; at2 + echoLength <= body2.length; at2++) {
          if (searched2.includes(body2.slice(at2, at2 + echoLength))) return true;
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
  }
});

// src/model/trace.ts
var init_trace = __esm({
  "src/model/trace.ts"() {
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
    init_configuration();
    init_errors();
    init_finding();
    init_hook();
    init_known();
    init_origin();
    init_outcome();
    init_report();
    init_request();
    init_rule();
    init_secret();
    init_trace();
    init_verify_plan();
    init_version();
  }
});

// src/cli/interrupt.ts
function useDoor(opened) {
  door = opened;
}
function stopOnSignals() {
  door.claim();
  return door.controller;
}
function uncaughtFaults() {
  return door.faults.map(knownError);
}
async function explainFaults(report2, mask2) {
  const faults = uncaughtFaults();
  if (faults.length === 0) return report2;
  const failed = await Promise.all(
    faults.map(async ({ message: message2 }) => ({ what: "the rest", reason: await mask2(message2) }))
  );
  const { coverage } = report2;
  return {
    ...report2,
    complete: false,
    coverage: { ...coverage, failed: [...coverage.failed, ...failed] }
  };
}
var door;
var init_interrupt = __esm({
  "src/cli/interrupt.ts"() {
    "use strict";
    init_model();
    door = { controller: new AbortController(), faults: [], claim: () => {
    } };
  }
});

// src/config/known-text.ts
function isDate(text3) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text3)) return false;
  const date = /* @__PURE__ */ new Date(`${text3}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text3;
}
function isFingerprint(text3) {
  return /^[0-9a-f]{64}$/.test(text3);
}
function patternFault(pattern2) {
  if (pattern2.replace(/^\.\//, "").replace(/\/+$/, "") === "") {
    return 'this is no pattern for files; try "*.log" or "docs/**"';
  }
  if (pattern2.length > longestPattern) return `a pattern has at most ${longestPattern} characters`;
  if (pattern2.startsWith("!")) return "a pattern cannot take back another one; write what is meant";
  if (pattern2.split("/").includes("..")) return "a pattern cannot leave the tree (..)";
  if (/[!?*+@]\(/.test(pattern2)) return "patterns such as +(a|b) are not read; write {a,b}";
  if (/(?<!\\)(?:\\\\)*\(/.test(pattern2)) {
    return "groups such as (a|b) are not read; write {a,b}, or \\( for the sign itself";
  }
  if (/[\]})]\+/.test(pattern2)) return "repeats such as [a]+ are not read; write *";
  if ((pattern2.match(/\{/g) ?? []).length > mostBraces) {
    return `a pattern has at most ${mostBraces} times {}`;
  }
  if (pattern2.split(",").length > mostCommas)
    return `a pattern has at most ${mostCommas - 1} commas`;
  const segments = pattern2.split("/");
  if (segments.filter((one) => one.includes("**")).length > mostGlobstars) {
    return `a pattern has at most ${mostGlobstars} times **`;
  }
  if (segments.some((one) => (one.match(/\*+|\{/g) ?? []).length > mostStarsInSegment)) {
    return `a pattern has at most ${mostStarsInSegment} times * or {} between two slashes`;
  }
  return null;
}
var longestPattern, mostGlobstars, mostStarsInSegment, mostBraces, mostCommas;
var init_known_text = __esm({
  "src/config/known-text.ts"() {
    "use strict";
    longestPattern = 500;
    mostGlobstars = 2;
    mostStarsInSegment = 3;
    mostBraces = 3;
    mostCommas = 60;
  }
});

// src/config/yaml-text.ts
var yaml_text_exports = {};
__export(yaml_text_exports, {
  parseYaml: () => parseYaml
});
async function parseYaml(path, text3) {
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = (await import("./parts/yaml.js")).default;
  const lines3 = new LineCounter();
  const documents = parseAllDocuments(text3, {
    lineCounter: lines3,
    uniqueKeys: false,
    schema: "core",
    logLevel: "silent",
    prettyErrors: false
  });
  const place = (offset) => {
    const { line, col } = lines3.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [document2, second] = "empty" in documents ? [] : documents;
  const [error] = document2 === void 0 ? [] : document2.errors;
  if (error !== void 0) {
    throw fault(path, place(error.pos[0]), "this is no valid YAML; mend the text there");
  }
  const start2 = { line: 1, column: 1 };
  if (document2 == null || document2.contents === null) throw fault(path, start2, "the file is empty");
  if (second !== void 0) {
    throw fault(path, place(second.range[0]), "a second document begins here; keep one");
  }
  const locate2 = (node, nearby) => {
    if (isAlias(node)) {
      throw fault(path, place(node.range?.[0] ?? 0), "aliases are not read; write the value out");
    }
    if (isMap(node)) {
      const at2 = place(node.range?.[0] ?? 0);
      const members = node.items.map(({ key, value }) => {
        const name = locate2(key, at2);
        if (name.kind !== "scalar") throw fault(path, name.at, "a name must be a text");
        return { name: String(name.value), at: name.at, value: locate2(value, name.at) };
      });
      return { kind: "object", at: at2, members: refuseDoubles(path, members) };
    }
    if (isSeq(node)) {
      const at2 = place(node.range?.[0] ?? 0);
      return { kind: "array", at: at2, items: node.items.map((item) => locate2(item, at2)) };
    }
    if (isScalar(node)) {
      const at2 = place(node.range?.[0] ?? 0);
      return { kind: "scalar", at: at2, value: node.value };
    }
    return { kind: "scalar", at: nearby, value: null };
  };
  return locate2(document2.contents, start2);
}
var init_yaml_text = __esm({
  "src/config/yaml-text.ts"() {
    "use strict";
    init_located();
  }
});

// src/config/jsonc-text.ts
var jsonc_text_exports = {};
__export(jsonc_text_exports, {
  parseJsonText: () => parseJsonText
});
async function parseJsonText(path, source, { comments }) {
  const { parseTree, printParseErrorCode } = await import("./parts/jsonc-parser.js");
  const text3 = source.replace(/^\uFEFF/, "");
  const errors = [];
  let tree;
  try {
    tree = parseTree(text3, errors, { disallowComments: !comments, allowTrailingComma: comments });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BrleaksError("config", `${path}: it is nested too deeply; write it flatter`);
  }
  const [first] = errors;
  if (first !== void 0) {
    const advice2 = adviceFor(printParseErrorCode(first.error));
    throw fault(path, placeOf2(text3, first.offset), `this is no valid JSON; ${advice2}`);
  }
  if (tree === void 0) throw fault(path, { line: 1, column: 1 }, "the file is empty");
  const starts = lineStarts(text3);
  return locate(tree, path, (offset) => placeIn(starts, offset));
}
function adviceFor(code) {
  switch (code) {
    case "InvalidCommentToken":
      return "comments belong in a .jsonc file";
    case "CommaExpected":
      return "a comma is missing";
    case "CloseBraceExpected":
      return "a closing } is missing";
    case "CloseBracketExpected":
      return "a closing ] is missing";
    case "PropertyNameExpected":
      return "a name in double quotes belongs here";
    case "ValueExpected":
      return "a value is missing";
    case "UnexpectedEndOfString":
      return "the text has no end";
    default:
      return "mend the text there";
  }
}
function locate(node, path, place) {
  const at2 = place(node.offset);
  if (node.type === "array") {
    return {
      kind: "array",
      at: at2,
      items: (node.children ?? []).map((one) => locate(one, path, place))
    };
  }
  if (node.type !== "object") return { kind: "scalar", at: at2, value: node.value };
  const members = (node.children ?? []).flatMap(({ children }) => {
    const [name, value] = children ?? [];
    if (name === void 0 || value === void 0) return [];
    return [{ name: String(name.value), at: place(name.offset), value: locate(value, path, place) }];
  });
  return { kind: "object", at: at2, members: refuseDoubles(path, members) };
}
function lineStarts(text3) {
  const starts = [0];
  for (let feed2 = text3.indexOf("\n"); feed2 !== -1; feed2 = text3.indexOf("\n", feed2 + 1)) {
    starts.push(feed2 + 1);
  }
  return starts;
}
function placeIn(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
var init_jsonc_text = __esm({
  "src/config/jsonc-text.ts"() {
    "use strict";
    init_model();
    init_located();
  }
});

// src/config/located.ts
function fault(path, at2, what) {
  return new BrleaksError("config", `${path}:${at2.line}:${at2.column}: ${what}`);
}
function decodeText(bytes, path) {
  let text3;
  try {
    text3 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BrleaksError("config", `${path}: this is no UTF-8 text; save it as UTF-8`, {
      cause: error
    });
  }
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text3);
  if (marker !== null) {
    throw fault(
      path,
      placeOf2(text3, marker.index),
      "an unfinished merge stands here; keep the right lines of both sides and take the marks out"
    );
  }
  return text3;
}
async function parseLocated(path, text3) {
  if (/\.ya?ml$/i.test(path)) {
    const { parseYaml: parseYaml2 } = await Promise.resolve().then(() => (init_yaml_text(), yaml_text_exports));
    return parseYaml2(path, text3);
  }
  const { parseJsonText: parseJsonText2 } = await Promise.resolve().then(() => (init_jsonc_text(), jsonc_text_exports));
  return parseJsonText2(path, text3, { comments: /\.jsonc$/i.test(path) });
}
function placeOf2(text3, offset) {
  const before = text3.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
function memberOf(object, name) {
  return object.members.find((member) => member.name === name);
}
function refuseDoubles(path, members) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, at: at2 } of members) {
    if (seen.has(name)) throw fault(path, at2, `"${name}" occurs twice; keep one of them`);
    seen.add(name);
  }
  return members;
}
var largestConfigFile;
var init_located = __esm({
  "src/config/located.ts"() {
    "use strict";
    init_model();
    largestConfigFile = 16 * 1024 * 1024;
  }
});

// src/config/known-key-options.ts
var configured, knownKeyOptions;
var init_known_key_options = __esm({
  "src/config/known-key-options.ts"() {
    "use strict";
    init_model();
    configured = ["scan", "git", "stdin", "audit", "hook", "baseline", "config"];
    knownKeyOptions = [
      {
        name: "baseline",
        type: "text",
        value: "FILE",
        help: "Keys that are known (default: brleaks.baseline.json at the root)",
        group: "Known keys",
        commands: configured,
        inFile: true
      },
      {
        name: "ignore-file",
        type: "text",
        value: "FILE",
        help: "Paths and fingerprints that are known (default: .brleaksignore at the root)",
        group: "Known keys",
        commands: configured,
        inFile: true
      },
      {
        name: "no-inline-ignore",
        type: "flag",
        help: "Do not honour brleaks:allow and other marks beside a key",
        group: "Known keys",
        commands: configured,
        inFile: true
      },
      {
        name: "foreign-marks",
        type: "list",
        value: "TOOL",
        choices: foreignMarks,
        help: "Honour the marks of another scanner as well (may be repeated)",
        group: "Known keys",
        commands: configured,
        inFile: true
      },
      {
        name: "allow-live",
        type: "flag",
        help: "Let a key that was verified live be marked as known",
        group: "Known keys",
        commands: configured
      },
      {
        name: "scope",
        type: "text",
        choices: ["files", "history", "all"],
        default: "all",
        help: "What the baseline is made from",
        group: "Known keys",
        commands: ["baseline"]
      },
      {
        name: "accept-all",
        type: "flag",
        help: "Take in every key that is found, without asking (needs --reason)",
        group: "Known keys",
        commands: ["baseline"]
      },
      {
        name: "reason",
        type: "text",
        value: "TEXT",
        help: "Why the keys are known, for new entries",
        group: "Known keys",
        commands: ["baseline"]
      },
      {
        name: "owner",
        type: "text",
        value: "NAME",
        help: "Who answers for them, for new entries",
        group: "Known keys",
        commands: ["baseline"]
      },
      {
        name: "expires",
        type: "text",
        value: "DATE",
        help: "Last day they are known (2027-01-31), for new entries",
        group: "Known keys",
        commands: ["baseline"]
      },
      {
        name: "added-by",
        type: "text",
        value: "NAME",
        help: "Who adds them (default: GIT_AUTHOR_NAME, USER)",
        group: "Known keys",
        commands: ["baseline"]
      },
      {
        name: "prune",
        type: "flag",
        help: "Take out entries whose key is not found any more, and expired ones",
        group: "Known keys",
        commands: ["baseline"]
      },
      {
        name: "import",
        type: "list",
        value: "FILE",
        help: "Take in what a .gitleaksignore, or a report of gitleaks, trufflehog or detect-secrets, names (may be repeated)",
        group: "Known keys",
        commands: ["baseline"]
      }
    ];
  }
});

// src/config/nearest.ts
function nearest(name, known3) {
  let best = null;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate2 of known3) {
    const distance = editDistance(name, candidate2);
    if (distance < bestDistance) {
      best = candidate2;
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
var init_nearest = __esm({
  "src/config/nearest.ts"() {
    "use strict";
  }
});

// src/config/options.ts
function optionsOf(command) {
  return optionSpecs.filter(
    (spec) => spec.commands.includes(command) || command === "config" && scans.some((one) => spec.commands.includes(one))
  );
}
var commandNames, scans, checks, trees, configured2, finders, reporting, all, optionSpecs;
var init_options = __esm({
  "src/config/options.ts"() {
    "use strict";
    init_known_key_options();
    init_nearest();
    commandNames = [
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
    scans = ["scan", "git", "stdin", "audit"];
    checks = [...scans, "verify"];
    trees = ["scan", "audit", "baseline"];
    configured2 = ["scan", "git", "stdin", "audit", "hook", "baseline", "config"];
    finders = [...scans, "hook"];
    reporting = [...finders, "verify"];
    all = commandNames;
    optionSpecs = [
      {
        name: "include",
        type: "list",
        value: "GLOB",
        help: "Read only files that match (may be repeated)",
        group: "What is read",
        commands: trees,
        inFile: true
      },
      {
        name: "exclude",
        type: "list",
        value: "GLOB",
        help: "Leave out files that match (may be repeated)",
        group: "What is read",
        commands: trees,
        inFile: true
      },
      {
        name: "no-gitignore",
        type: "flag",
        help: "Read ignored files too, and the .git folder",
        group: "What is read",
        commands: trees,
        inFile: true
      },
      {
        name: "max-size",
        type: "bytes",
        value: "BYTES",
        help: "Do not read files above this size; the scan is then incomplete (10M, 2G; default none)",
        group: "What is read",
        commands: trees,
        inFile: true
      },
      {
        name: "range",
        type: "list",
        value: "A..B",
        help: "Read what B has and A has not; also A...B or one commit (may be repeated)",
        group: "What is read",
        commands: ["git"]
      },
      {
        name: "since",
        type: "text",
        value: "DATE",
        help: "Read what commits since DATE brought",
        group: "What is read",
        commands: ["git"]
      },
      {
        name: "staged",
        type: "flag",
        help: "Read what is staged, from the index",
        group: "What is read",
        commands: ["git"]
      },
      {
        name: "stdin-path",
        type: "text",
        value: "NAME",
        help: "Name of the input in reports",
        group: "What is read",
        commands: ["stdin", "scan"]
      },
      {
        name: "jobs",
        alias: "j",
        type: "count",
        value: "N",
        help: "Threads to read history with (default: as many as pay; files are read by one)",
        group: "What is read",
        commands: scans
      },
      {
        name: "global",
        type: "flag",
        help: "install, uninstall: for every repository of this user",
        group: "What is read",
        commands: ["hook"]
      },
      {
        name: "time-budget",
        type: "seconds",
        value: "SECONDS",
        help: "run: stop reading after this time; what is unread then refuses (a server may end hooks after some seconds)",
        group: "What counts",
        commands: ["hook"]
      },
      {
        name: "allow-incomplete",
        type: "flag",
        help: "run: let through what could not be read whole, if no key was found in the rest",
        group: "What counts",
        commands: ["hook"]
      },
      {
        name: "allow-comments",
        type: "flag",
        help: "run pre-receive: let brleaks:allow comments in the pushed lines count (default: they do not)",
        group: "Known keys",
        commands: ["hook"]
      },
      {
        name: "rules",
        type: "text",
        value: "FILE",
        help: "Use the rules of FILE in addition to the built-in ones",
        group: "What counts",
        commands: [...reporting, "baseline", "rules"],
        inFile: true
      },
      {
        name: "min-confidence",
        type: "text",
        choices: ["low", "medium", "high"],
        default: "low",
        help: "Leave out findings below this confidence",
        group: "What counts",
        commands: [...finders, "baseline"],
        inFile: true
      },
      {
        name: "fail-on",
        type: "text",
        choices: ["any", "live"],
        default: "any",
        help: "Which keys make the exit status 1: any, or only those verified live",
        group: "What counts",
        commands: checks
      },
      {
        name: "exit-zero",
        type: "flag",
        help: "Exit with 0 also when keys are found",
        group: "What counts",
        commands: checks
      },
      {
        name: "verify",
        type: "flag",
        help: "Ask the Batch Relay API about each key, with a read that changes nothing",
        group: "Verification",
        commands: scans
      },
      {
        name: "verify-dry-run",
        type: "flag",
        help: "Say what would be asked, and open no connection",
        group: "Verification",
        commands: checks
      },
      {
        name: "verify-budget",
        type: "count",
        value: "N",
        help: "Most requests of a run, the made-up key and repeats included (default 2000)",
        group: "Verification",
        commands: checks
      },
      {
        name: "api-url",
        type: "text",
        value: "URL",
        help: "Address of the API (default: BATCH_RELAY_API_BASE_URL, else the published one)",
        group: "Verification",
        commands: checks
      },
      {
        name: "verify-host",
        type: "list",
        value: "HOST",
        help: "Let rules of --rules have their keys checked at HOST (may be repeated)",
        group: "Verification",
        commands: checks
      },
      {
        name: "config",
        alias: "c",
        type: "text",
        value: "FILE",
        help: "Read the configuration from FILE (default: brleaks.config.json, .jsonc or .yaml at the root)",
        group: "What counts",
        commands: configured2
      },
      {
        name: "no-config",
        type: "flag",
        help: "Look for no configuration, baseline or ignore file in the scanned tree",
        group: "What counts",
        commands: [...scans, "hook", "config"]
      },
      ...knownKeyOptions,
      {
        name: "format",
        alias: "f",
        type: "text",
        value: "FORMAT",
        default: "text",
        help: "Format of standard output",
        group: "Output",
        commands: [...reporting, "rules"],
        inFile: true
      },
      {
        name: "report",
        type: "list",
        value: "FORMAT=FILE",
        help: "Also write a report to FILE (may be repeated)",
        group: "Output",
        commands: reporting
      },
      {
        name: "output",
        alias: "o",
        type: "text",
        value: "DIR",
        help: "Write the reports of an audit (text, JSON, SARIF) into DIR",
        group: "Output",
        commands: ["audit"]
      },
      {
        name: "show-secrets",
        type: "flag",
        help: "Show keys in full. Mind where the output goes",
        group: "Output",
        commands: checks
      },
      {
        name: "show-filtered",
        type: "flag",
        help: "Show what was left out, and why",
        group: "Output",
        commands: scans,
        inFile: true
      },
      {
        name: "color",
        type: "text",
        choices: ["auto", "always", "never"],
        default: "auto",
        help: "Colour the text report",
        group: "Output",
        commands: all,
        inFile: true
      },
      {
        name: "no-progress",
        type: "flag",
        help: "Show no progress on the terminal",
        group: "Output",
        commands: [...checks, "baseline"],
        inFile: true
      },
      {
        name: "quiet",
        alias: "q",
        type: "flag",
        help: "Say nothing but the findings",
        group: "Output",
        commands: all
      },
      {
        name: "verbose",
        alias: "v",
        type: "flag",
        help: "Say more: every place, what was skipped, timings",
        group: "Output",
        commands: all,
        inFile: true
      },
      { name: "help", alias: "h", type: "flag", help: "Show help", group: "General", commands: all },
      {
        name: "version",
        alias: "V",
        type: "flag",
        help: "Show the version",
        group: "General",
        commands: all
      }
    ];
  }
});

// src/config/baseline.ts
async function parseBaseline(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a baseline is a JSON object");
  checkVersion(path, root);
  checkNames(path, root.members, fileNames);
  const list = memberOf(root, "keys")?.value;
  if (list?.kind !== "array") throw fault(path, list?.at ?? root.at, '"keys" must be a list');
  const keys2 = list.items.map((item) => readKey(path, item));
  const lines3 = /* @__PURE__ */ new Map();
  for (const [index, { fingerprint }] of keys2.entries()) {
    const at2 = list.items[index]?.at ?? list.at;
    const before = lines3.get(fingerprint);
    if (before !== void 0) {
      const what = `fingerprint ${fingerprint.slice(0, 12)}… stands in line ${before} already`;
      throw fault(path, at2, `${what}; keep one of them`);
    }
    lines3.set(fingerprint, at2.line);
  }
  return {
    baseline: { scope: readScope(path, root), keys: [...keys2].sort(byFingerprint) },
    entries: keys2.map((one) => ({
      by: "baseline",
      file: path,
      line: lines3.get(one.fingerprint) ?? 1,
      fingerprint: one.fingerprint,
      pattern: null,
      redacted: one.key,
      reason: one.reason,
      expires: one.expires
    }))
  };
}
function formatBaseline(baseline) {
  const keys2 = [...baseline.keys].sort(byFingerprint).map((one) => ({
    fingerprint: one.fingerprint,
    key: one.key,
    reason: one.reason,
    ...one.owner === null ? {} : { owner: one.owner },
    ...one.expires === null ? {} : { expires: one.expires },
    ...one.addedBy === null ? {} : { addedBy: one.addedBy },
    ...one.addedOn === null ? {} : { addedOn: one.addedOn }
  }));
  const { scope } = baseline;
  return `${JSON.stringify({ version: baselineVersion, scope, keys: keys2 }, null, 2)}
`;
}
function byFingerprint(a, b) {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0;
}
function checkVersion(path, root) {
  const version3 = memberOf(root, "version");
  const value = version3?.value.kind === "scalar" ? version3.value.value : void 0;
  if (value === baselineVersion) return;
  const at2 = version3?.value.at ?? root.at;
  if (typeof value === "number" && value > baselineVersion) {
    throw fault(path, at2, `version ${value} is newer than this brleaks reads (1); update brleaks`);
  }
  throw fault(path, at2, `a baseline needs "version": ${baselineVersion}`);
}
function checkNames(path, members, known3) {
  for (const { name, at: at2 } of members) {
    if (known3.includes(name)) continue;
    const near = nearest(name, known3);
    const advice2 = near === null ? `known are ${known3.join(", ")}` : `did you mean "${near}"?`;
    throw fault(path, at2, `unknown name "${name}"; ${advice2}`);
  }
}
function readScope(path, root) {
  const scope = memberOf(root, "scope")?.value;
  if (scope === void 0) return ["files", "history"];
  const items6 = scope.kind === "array" ? scope.items : [];
  const kinds = items6.map((item) => item.kind === "scalar" ? item.value : null);
  const wrong = kinds.findIndex((kind) => kind !== "files" && kind !== "history");
  if (scope.kind !== "array" || kinds.length === 0 || wrong !== -1) {
    const at2 = items6[wrong]?.at ?? scope.at;
    throw fault(path, at2, '"scope" is a list of "files" and "history"');
  }
  return ["files", "history"].filter((kind) => kinds.includes(kind));
}
function readKey(path, item) {
  if (item.kind !== "object") throw fault(path, item.at, 'each of "keys" is an object');
  checkNames(path, item.members, keyNames);
  const text3 = (name) => {
    const value = memberOf(item, name)?.value;
    if (value === void 0 || value.kind === "scalar" && value.value === null) return null;
    if (value.kind === "scalar" && typeof value.value === "string") return value.value;
    throw fault(path, value.at, `"${name}" must be a text`);
  };
  const at2 = (name) => memberOf(item, name)?.value.at ?? item.at;
  const required = (name) => {
    const value = text3(name)?.trim();
    if (value !== void 0 && value !== "") return value;
    throw fault(path, at2(name), `an entry needs a "${name}"`);
  };
  const date = (name) => {
    const value = text3(name);
    if (value === null || isDate(value)) return value;
    throw fault(path, at2(name), `"${value}" is no day; write it as 2027-01-31`);
  };
  const fingerprint = required("fingerprint");
  if (!isFingerprint(fingerprint)) {
    throw fault(path, at2("fingerprint"), "a fingerprint has 64 digits 0-9 a-f");
  }
  const key = required("key");
  if (!key.includes("…")) {
    throw fault(
      path,
      at2("key"),
      '"key" is the masked key, with … in it; never write a whole key here'
    );
  }
  return {
    fingerprint,
    key,
    reason: required("reason"),
    owner: text3("owner"),
    expires: date("expires"),
    addedBy: text3("addedBy"),
    addedOn: date("addedOn")
  };
}
var baselineVersion, fileNames, keyNames;
var init_baseline = __esm({
  "src/config/baseline.ts"() {
    "use strict";
    init_known_text();
    init_located();
    init_options();
    baselineVersion = 1;
    fileNames = ["$schema", "version", "scope", "keys"];
    keyNames = ["fingerprint", "key", "reason", "owner", "expires", "addedBy", "addedOn"];
  }
});

// src/config/baseline-update.ts
function newKeys(before, findings, today) {
  const valid = new Set(
    (before?.keys ?? []).filter((one) => !expired(one, today)).map((one) => one.fingerprint)
  );
  return findings.filter((one) => one.suppressed === null && !valid.has(one.fingerprint));
}
function updateBaseline(change) {
  const { before, findings, accepted, today } = change;
  const found = new Map(findings.map((one) => [one.fingerprint, one]));
  const kept = [];
  const pruned = [];
  for (const entry of before?.keys ?? []) {
    if (accepted.has(entry.fingerprint)) continue;
    const gone = !found.has(entry.fingerprint) || expired(entry, today);
    if (change.prune && gone) pruned.push(entry);
    else kept.push({ ...entry, key: found.get(entry.fingerprint)?.secret.toString() ?? entry.key });
  }
  const added = [...accepted].flatMap(([fingerprint, note2]) => {
    const finding = found.get(fingerprint);
    if (finding === void 0) return [];
    const { addedBy: addedBy2 } = change;
    return [{ fingerprint, key: finding.secret.toString(), ...note2, addedBy: addedBy2, addedOn: today }];
  });
  const after = { scope: change.scope, keys: [...kept, ...added] };
  const left = newKeys(after, findings, today);
  return { after, added, pruned, left };
}
function expired({ expires }, today) {
  return expires !== null && expires < today;
}
function findImported(place, findings) {
  const there = findings.filter((finding) => at(finding, place, null));
  if (there.length <= 1) return there[0] ?? null;
  const exact = there.filter((finding) => at(finding, place, place.commit));
  return place.commit !== null && exact.length === 1 ? exact[0] ?? null : null;
}
function at(finding, { path, line }, commit) {
  return finding.sightings.some(
    (one) => one.path === path && one.line === line && (commit === null || one.commit?.startsWith(commit) === true)
  );
}
var init_baseline_update = __esm({
  "src/config/baseline-update.ts"() {
    "use strict";
  }
});

// src/config/config-file.ts
import { posix } from "node:path";
function fileName(spec) {
  return spec.name.replace(/^no-/, "").replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function variableName(spec) {
  return `BRLEAKS_${spec.name.replaceAll("-", "_").toUpperCase()}`;
}
async function parseConfigFile(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a configuration is an object of names");
  const values = /* @__PURE__ */ new Map();
  let known3 = [];
  for (const member of root.members) {
    if (member.name === "$schema") continue;
    if (member.name === "version") checkVersion2(path, member.value);
    else if (member.name === "known") known3 = readKnown(path, member.value);
    else {
      const spec = specOf(path, member);
      const origin2 = `${path}:${member.at.line}:${member.at.column}`;
      values.set(spec.name, { value: readValue(path, spec, member), origin: origin2 });
    }
  }
  return { values, known: known3 };
}
function checkVersion2(path, value) {
  const version3 = value.kind === "scalar" ? value.value : null;
  if (version3 === configVersion) return;
  const newer = typeof version3 === "number" && version3 > configVersion;
  const advice2 = newer ? "it is newer than this brleaks reads; update brleaks" : "it must be 1";
  throw fault(path, value.at, `version ${JSON.stringify(version3)}: ${advice2}`);
}
function specOf(path, { name, at: at2 }) {
  const spec = optionSpecs.find((one) => fileName(one) === name);
  if (spec?.inFile) return spec;
  if (spec !== void 0) {
    const instead = `--${spec.name} or ${variableName(spec)}`;
    throw fault(
      path,
      at2,
      `"${name}" cannot be set in a file, for a scanned tree may bring it; use ${instead}`
    );
  }
  const names3 = optionSpecs.filter((one) => one.inFile).map(fileName);
  const all2 = [...otherNames, ...names3];
  const near = nearest(name, all2) ?? nearest(name.replaceAll("-", ""), all2);
  const advice2 = near === null ? "see docs/configuration.md" : `did you mean "${near}"?`;
  throw fault(path, at2, `unknown name "${name}"; ${advice2}`);
}
function readValue(path, spec, { name, value }) {
  const scalar = value.kind === "scalar" ? value.value : void 0;
  switch (spec.type) {
    case "flag":
      if (typeof scalar !== "boolean") throw fault(path, value.at, `"${name}" is true or false`);
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
        throw fault(path, value.at, `"${name}" must be a text`);
      }
      if (!isPath(spec)) return scalar;
      checkInside(path, value.at, name, scalar);
      return posix.normalize(scalar);
  }
}
function listOf(path, spec, name, value) {
  if (value.kind !== "array") throw fault(path, value.at, `"${name}" must be a list of texts`);
  return value.items.map((item) => {
    const text3 = item.kind === "scalar" ? item.value : null;
    if (typeof text3 !== "string") throw fault(path, item.at, `"${name}" must be a list of texts`);
    const wrong = spec.value === "GLOB" ? patternFault(text3) : null;
    if (wrong !== null) throw fault(path, item.at, wrong);
    return text3;
  });
}
function isPath(spec) {
  return spec.value === "FILE";
}
function checkInside(path, at2, name, text3) {
  const outside = text3.startsWith("/") || text3.includes("\\") || /^[A-Za-z]:/.test(text3) || text3.split("/").includes("..");
  if (outside) {
    throw fault(
      path,
      at2,
      `"${name}" must name a file below the one that names it, such as "config/${name}.json"`
    );
  }
}
function readKnown(path, value) {
  if (value.kind !== "array") throw fault(path, value.at, '"known" must be a list');
  const lines3 = /* @__PURE__ */ new Map();
  return value.items.map((item) => {
    if (item.kind !== "object") throw fault(path, item.at, 'each of "known" is an object');
    checkNames(path, item.members, knownNames);
    const text3 = (name) => {
      const member = item.members.find((one) => one.name === name);
      if (member === void 0) return null;
      const { value: given } = member;
      if (given.kind === "scalar" && typeof given.value === "string" && given.value.trim() !== "") {
        return given.value.trim();
      }
      throw fault(path, given.at, `"${name}" must be a text`);
    };
    const at2 = (name) => item.members.find((one) => one.name === name)?.value.at ?? item.at;
    const pattern2 = text3("path");
    const fingerprint = text3("fingerprint");
    const reason = text3("reason");
    const expires = text3("expires");
    if (pattern2 === null === (fingerprint === null)) {
      throw fault(path, item.at, 'an entry of "known" has a "path" or a "fingerprint"');
    }
    if (reason === null) throw fault(path, item.at, 'an entry of "known" needs a "reason"');
    const wrong = pattern2 === null ? null : patternFault(pattern2);
    if (wrong !== null) throw fault(path, at2("path"), wrong);
    if (fingerprint !== null && !isFingerprint(fingerprint)) {
      throw fault(path, at2("fingerprint"), "a fingerprint has 64 digits 0-9 a-f");
    }
    const before = fingerprint === null ? void 0 : lines3.get(fingerprint);
    if (fingerprint !== null && before !== void 0) {
      const what = `this fingerprint stands in line ${before} already`;
      throw fault(path, at2("fingerprint"), `${what}; keep one of them`);
    }
    if (fingerprint !== null) lines3.set(fingerprint, at2("fingerprint").line);
    if (expires !== null && !isDate(expires)) {
      throw fault(path, at2("expires"), `"${expires}" is no day; write it as 2027-01-31`);
    }
    const { line } = item.at;
    return { by: "config", file: path, line, fingerprint, pattern: pattern2, redacted: null, reason, expires };
  });
}
var configFileNames, configVersion, otherNames, knownNames;
var init_config_file = __esm({
  "src/config/config-file.ts"() {
    "use strict";
    init_baseline();
    init_known_text();
    init_located();
    init_options();
    configFileNames = [
      "brleaks.config.json",
      "brleaks.config.jsonc",
      "brleaks.config.yaml",
      "brleaks.config.yml"
    ];
    configVersion = 1;
    otherNames = ["$schema", "version", "known"];
    knownNames = ["path", "fingerprint", "reason", "expires"];
  }
});

// src/config/config-template.ts
function configTemplate() {
  const options = optionSpecs.filter((spec) => spec.inFile).map(optionLines);
  return [
    "{",
    "  // brleaks.config.jsonc: see docs/configuration.md. The command line and BRLEAKS_… variables win over this file.",
    "  // For help in an editor:",
    '  // "$schema": "./node_modules/brleaks/schema/config.schema.json",',
    `  "version": ${configVersion},`,
    "",
    ...options.flatMap((lines3) => [...lines3, ""]),
    "  // Keys that are known, by the files they stand in or by fingerprint. They stay in every report, marked.",
    '  "known": [',
    '    // { "path": "test/fixtures/**", "reason": "made-up keys" }',
    "  ]",
    "}",
    ""
  ].join("\n");
}
function optionLines(spec) {
  const negative = spec.name.startsWith("no-");
  const sample = samples[spec.name] ?? (spec.type === "flag" ? String(negative) : JSON.stringify(spec.default ?? ""));
  const choices = spec.choices === void 0 ? "" : ` (${spec.choices.join(", ")})`;
  const help = negative ? `False: ${lowerFirst(spec.help)}` : spec.help;
  return [
    `  // ${help.replace(" (may be repeated)", "")}${choices}`,
    `  // "${fileName(spec)}": ${sample},`
  ];
}
function lowerFirst(text3) {
  return text3.charAt(0).toLowerCase() + text3.slice(1);
}
var samples;
var init_config_template = __esm({
  "src/config/config-template.ts"() {
    "use strict";
    init_config_file();
    init_options();
    samples = {
      include: '["src/**"]',
      exclude: '["vendor/**"]',
      "max-size": '"100M"',
      rules: '"config/rules.json"',
      baseline: '"brleaks.baseline.json"',
      "ignore-file": '".brleaksignore"',
      "foreign-marks": '["gitleaks"]',
      format: '"text"'
    };
  }
});

// src/config/environment.ts
function environmentLayer(environment) {
  const values = /* @__PURE__ */ new Map();
  const notices = [];
  for (const [variable, text3] of Object.entries(environment)) {
    if (!variable.startsWith("BRLEAKS_") || text3 === void 0 || text3 === "") continue;
    const spec = specs.find((one) => variableName(one) === variable);
    if (spec === void 0) {
      notices.push(unknown(variable));
      continue;
    }
    values.set(spec.name, { value: readValue2(spec.type, variable, text3), origin: variable });
  }
  return { values, notices };
}
function readValue2(type, variable, text3) {
  if (type === "list") return text3.split(/\r?\n/).filter((line) => line !== "");
  if (type !== "flag") return text3;
  const truth = truths[text3.toLowerCase()];
  if (truth !== void 0) return truth;
  throw new BrleaksError("usage", `${variable} is 1 or 0; not "${text3}"`);
}
function unknown(variable) {
  const bare = (name) => name.slice("BRLEAKS_".length);
  const near = nearest(
    bare(variable),
    specs.map((spec) => bare(variableName(spec)))
  );
  if (near === null) return `the variable ${variable} is no option of brleaks and was not used`;
  throw new BrleaksError("usage", `unknown variable ${variable}; did you mean BRLEAKS_${near}?`);
}
var notForAll, specs, truths;
var init_environment = __esm({
  "src/config/environment.ts"() {
    "use strict";
    init_model();
    init_config_file();
    init_options();
    notForAll = /* @__PURE__ */ new Set(["help", "version"]);
    specs = optionSpecs.filter((spec) => !notForAll.has(spec.name));
    truths = {
      "1": true,
      true: true,
      yes: true,
      on: true,
      "0": false,
      false: false,
      no: false,
      off: false
    };
  }
});

// src/config/folder-reader.ts
import { constants, lstatSync } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
function folderReader(root, describe4 = "the work tree") {
  return { describe: describe4, read: (path) => readInside(root, path), close: () => {
  } };
}
async function readInside(root, path) {
  const full = join(root, path);
  try {
    if (lstatSync(full, { throwIfNoEntry: false }) === void 0) return null;
    const file = await open(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw refuse(path, "it is no regular file");
      const [real, base2] = await Promise.all([realpath(full), realpath(root)]);
      if (!real.startsWith(base2.endsWith(sep) ? base2 : base2 + sep)) {
        throw refuse(path, "it is a link that leaves the tree");
      }
      if (stat.size > largestConfigFile) throw refuse(path, "it is larger than 16 MiB");
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof BrleaksError) throw error;
    const { code } = error;
    if (code === "ENOENT") throw refuse(path, "it is a link to nothing", error);
    throw refuse(path, `it cannot be read (${code})`, error);
  }
}
function refuse(path, why, cause) {
  return new BrleaksError(
    "config",
    `${path}: ${why}; nothing was scanned as if it were not there`,
    {
      cause
    }
  );
}
var init_folder_reader = __esm({
  "src/config/folder-reader.ts"() {
    "use strict";
    init_model();
    init_located();
  }
});

// src/config/ignore-file.ts
function parseIgnoreFile(path, bytes) {
  const text3 = decodeText(bytes, path).replace(/^\uFEFF/, "");
  const entries = [];
  const fingerprints = /* @__PURE__ */ new Map();
  for (const [index, line] of text3.split(/\r?\n/).entries()) {
    const at2 = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (content.length > longestLine) {
      throw fault(path, at2, `a line has at most ${longestLine} characters`);
    }
    const [, subject = "", comment] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(content) ?? [];
    const { reason, expires } = readComment(path, at2, comment ?? "");
    const fingerprint = readFingerprint(path, at2, subject);
    if (fingerprint !== null) {
      const before = fingerprints.get(fingerprint);
      if (before !== void 0) {
        throw fault(path, at2, `this fingerprint stands in line ${before} already; keep one of them`);
      }
      fingerprints.set(fingerprint, at2.line);
    } else {
      const wrong = patternFault(subject);
      if (wrong !== null) throw fault(path, at2, wrong);
    }
    entries.push({
      by: "ignore-file",
      file: path,
      line: at2.line,
      fingerprint,
      pattern: fingerprint === null ? subject : null,
      redacted: null,
      reason,
      expires
    });
  }
  return entries;
}
function readComment(path, at2, comment) {
  const match = /^until\s+(\S+?):?(?:\s+(.*))?$/.exec(comment);
  if (match === null) return { reason: comment === "" ? null : comment, expires: null };
  const [, date = "", reason] = match;
  if (!/^\d/.test(date)) return { reason: comment, expires: null };
  if (!isDate(date)) throw fault(path, at2, `"${date}" is no day; write it as 2027-01-31`);
  return { reason: reason ?? null, expires: date };
}
function readFingerprint(path, at2, subject) {
  if (isFingerprint(subject)) return subject;
  if (!/^[0-9a-f]{12,}$/i.test(subject)) return null;
  throw fault(
    path,
    at2,
    "a fingerprint has 64 digits 0-9 a-f; take the whole of it from a JSON report, or write ./ before a file name"
  );
}
var longestLine;
var init_ignore_file = __esm({
  "src/config/ignore-file.ts"() {
    "use strict";
    init_known_text();
    init_located();
    longestLine = 2e3;
  }
});

// src/config/json-text.ts
function parseJson(text3, path) {
  try {
    return JSON.parse(text3.replace(/^\uFEFF/, ""));
  } catch (error) {
    const message2 = error instanceof Error ? error.message : "";
    const { line, column } = placeOfFault(message2, text3);
    throw new BrleaksError(
      "config",
      `${path}:${line}:${column}: this is no valid JSON; mend the text there`,
      { cause: error }
    );
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
var init_json_text = __esm({
  "src/config/json-text.ts"() {
    "use strict";
    init_model();
  }
});

// src/config/imports.ts
function parseImport(path, text3) {
  const content = text3.replace(/^\uFEFF/, "").trimStart();
  if (content === "") throw new BrleaksError("config", `${path}: the file is empty`);
  if (!/^[[{]/.test(content)) return gitleaksIgnore(path, text3);
  const lines3 = text3.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines3.some((line) => /^\s*\{.*"SourceMetadata"/.test(line))) return trufflehog(path, text3);
  const value = parseJson(text3, path);
  if (Array.isArray(value)) {
    return value.some((one) => fields(one).SourceMetadata !== void 0) ? placesOf(path, "trufflehog", value, trufflehogPlace) : placesOf(path, "gitleaks", value, gitleaksPlace);
  }
  const root = fields(value);
  if (root.SourceMetadata !== void 0) {
    return placesOf(path, "trufflehog", [value], trufflehogPlace);
  }
  if (Array.isArray(root.runs)) return placesOf(path, "SARIF", sarifResults(root.runs), sarifPlace);
  if (typeof root.results === "object" && root.results !== null && root.plugins_used) {
    const entries = Object.entries(root.results).flatMap(
      ([file, list]) => (Array.isArray(list) ? list : []).map((one) => ({ filename: file, ...fields(one) }))
    );
    return placesOf(path, "detect-secrets", entries, detectSecretsPlace);
  }
  throw new BrleaksError(
    "config",
    `${path}: this is no .gitleaksignore and no report of gitleaks, trufflehog or detect-secrets`
  );
}
function placesOf(path, tool, list, read2) {
  const places = list.map((one) => read2(fields(one)));
  return {
    tool,
    places: places.flatMap(
      (one, index) => one === null ? [] : [{ ...one, origin: `${path}: entry ${index + 1}` }]
    ),
    without: places.filter((one) => one === null).length
  };
}
function gitleaksIgnore(path, text3) {
  const places = [];
  for (const [index, line] of text3.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const at2 = { line: index + 1, column: 1 };
    const match = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/.exec(content);
    const place = match === null ? null : placeIn2(match[2], Number(match[4]), match[1]);
    if (place === null) {
      throw fault(
        path,
        at2,
        "a .gitleaksignore has lines such as path:rule:12 or commit:path:rule:12"
      );
    }
    places.push({ ...place, origin: `${path}:${at2.line}` });
  }
  return { tool: ".gitleaksignore", places, without: 0 };
}
function trufflehog(path, text3) {
  const places = [];
  let without2 = 0;
  for (const [index, line] of text3.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    let value;
    try {
      value = JSON.parse(line);
    } catch (error) {
      const at2 = { line: index + 1, column: 1 };
      throw new BrleaksError(
        "config",
        fault(path, at2, "this line is no valid JSON; trufflehog writes one object a line").message,
        { cause: error }
      );
    }
    if (fields(value).SourceMetadata === void 0) continue;
    const place = trufflehogPlace(fields(value));
    if (place === null) without2++;
    else places.push({ ...place, origin: `${path}:${index + 1}` });
  }
  return { tool: "trufflehog", places, without: without2 };
}
function trufflehogPlace(one) {
  const data = Object.values(fields(fields(one.SourceMetadata).Data)).map(fields);
  const source = data.find((each) => typeof each.file === "string");
  return source === void 0 ? null : placeIn2(source.file, source.line, source.commit);
}
function gitleaksPlace(one) {
  return placeIn2(one.File, one.StartLine, one.Commit);
}
function detectSecretsPlace(one) {
  return placeIn2(one.filename, one.line_number, null);
}
function sarifResults(runs2) {
  return runs2.flatMap((run2) => {
    const { results } = fields(run2);
    return Array.isArray(results) ? results : [];
  });
}
function sarifPlace(one) {
  const [location3] = Array.isArray(one.locations) ? one.locations : [];
  const physical = fields(fields(location3).physicalLocation);
  const { uri } = fields(physical.artifactLocation);
  const path = typeof uri === "string" ? decoded(uri) : uri;
  return placeIn2(path, fields(physical.region).startLine, fields(one.partialFingerprints).commitSha);
}
function decoded(uri) {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\/(?=\/)/, ""));
  } catch {
    return uri;
  }
}
function placeIn2(path, line, commit) {
  if (typeof path !== "string" || path === "") return null;
  if (typeof line !== "number" || !Number.isSafeInteger(line) || line < 1) return null;
  return {
    path: path.replaceAll("\\", "/").replace(/^\.\//, ""),
    line,
    commit: typeof commit === "string" && /^[0-9a-f]{7,64}$/.test(commit) ? commit : null
  };
}
function fields(value) {
  return typeof value === "object" && value !== null ? value : {};
}
var init_imports = __esm({
  "src/config/imports.ts"() {
    "use strict";
    init_model();
    init_json_text();
    init_located();
  }
});

// src/config/report-target.ts
import { lstatSync as lstatSync2 } from "node:fs";
import { basename, sep as sep2 } from "node:path";
function reportTarget(path) {
  const device = windows ? windowsDevice(path) : null;
  if (device === "NUL") return { kind: "nowhere" };
  if (device !== null) {
    return refused(`${device} is a device name on Windows; choose another file name`);
  }
  const number = windows ? null : descriptorOf(path);
  if (number !== null) return { kind: "descriptor", number };
  const existing = lstatSync2(path, { throwIfNoEntry: false });
  if (existing === void 0 || existing.isFile()) return { kind: "file" };
  if (existing.isSymbolicLink()) return refused("it is a symbolic link; name the file itself");
  if (existing.isDirectory()) return refused("it is a folder; name a file in it");
  if (existing.isCharacterDevice() || existing.isFIFO()) return { kind: "stream" };
  return refused("it is a socket or a disk; name a file");
}
function descriptorOf(path) {
  const named2 = descriptorNames[path];
  if (named2 !== void 0) return named2;
  const match = /^(?:\/dev\/fd|\/proc\/self\/fd)\/(\d{1,6})$/.exec(path);
  return match === null ? null : Number(match[1]);
}
function windowsDevice(path) {
  const name = basename(path.replaceAll("\\", "/")).toUpperCase();
  const stem = name.replace(/[.:].*$/s, "").trimEnd();
  return /^(?:NUL|CON|PRN|AUX|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])$/.test(stem) ? stem : null;
}
function refused(reason) {
  return { kind: "refused", reason };
}
var descriptorNames, windows;
var init_report_target = __esm({
  "src/config/report-target.ts"() {
    "use strict";
    descriptorNames = { "/dev/stdout": 1, "/dev/stderr": 2 };
    windows = sep2 === "\\";
  }
});

// src/config/report-files.ts
import {
  closeSync,
  constants as constants2,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import { basename as basename2, dirname, join as join2, resolve, sep as sep3 } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
function checkReportFile(path) {
  try {
    const target = reportTarget(path);
    if (target.kind === "refused") throw refuse2(path, target.reason);
    if (target.kind !== "file") return;
    const folder = dirname(resolve(path));
    if (!statSync(folder).isDirectory()) throw refuse2(path, `${folder} is not a folder`);
    const probe = temporaryName(path);
    closeSync(openSync(probe, newFile, 384));
    rmSync(probe);
  } catch (error) {
    throw error instanceof BrleaksError ? error : refuse2(path, reasonOf(error), error);
  }
}
async function writeReportFile(path, text3, mode) {
  const bytes = Buffer.from(text3, "utf8");
  try {
    const target = reportTarget(path);
    switch (target.kind) {
      case "file":
        return await replaceFile(path, bytes, mode);
      case "stream":
        return await writeStream(path, bytes);
      case "descriptor":
        return await writeAll(target.number, bytes);
      case "nowhere":
        return;
      case "refused":
        throw refuse2(path, target.reason);
    }
  } catch (error) {
    throw error instanceof BrleaksError ? error : refuse2(path, reasonOf(error), error);
  }
}
async function replaceFile(path, bytes, mode) {
  const temporary = temporaryName(path);
  try {
    const file = openSync(temporary, newFile, mode);
    try {
      await writeAll(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    await renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
async function renameOver(temporary, path) {
  for (let attempt3 = 1; ; attempt3++) {
    try {
      return renameSync(temporary, path);
    } catch (error) {
      if (!isHeld(error)) throw error;
      if (attempt3 < renameAttempts) await pause(pauseMs);
      else if (renameAttempts === 1) throw error;
      else throw refuse2(path, "another program has it open; close it there", error);
    }
  }
}
function isHeld(error) {
  return ["EPERM", "EACCES", "EBUSY"].includes(error.code ?? "");
}
async function writeStream(path, bytes) {
  const stream = await openStream(path);
  try {
    await writeAll(stream, bytes);
  } finally {
    closeSync(stream);
  }
}
async function openStream(path) {
  for (let attempt3 = 1; ; attempt3++) {
    try {
      return openSync(path, existingStream);
    } catch (error) {
      if (error.code !== "ENXIO" || attempt3 >= readerAttempts)
        throw error;
      await pause(pauseMs);
    }
  }
}
async function writeAll(file, bytes) {
  let stuck = 0;
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(file, bytes, done);
      stuck = 0;
    } catch (error) {
      if (error.code !== "EAGAIN" || ++stuck > stuckAttempts) throw error;
      await pause(pauseMs);
    }
  }
}
function temporaryName(path) {
  const full = resolve(path);
  return join2(dirname(full), `.${basename2(full)}.${crypto.randomUUID().slice(0, 8)}.tmp`);
}
function refuse2(path, reason, cause) {
  return new BrleaksError("output", `cannot write ${path}: ${reason}`, { cause });
}
function reasonOf(error) {
  const code = error.code;
  switch (code) {
    case "ENOENT":
      return "its folder does not exist; make it first";
    case "EACCES":
    case "EPERM":
      return "no permission to write there; choose another place";
    case "EROFS":
      return "the file system is read-only; choose another place";
    case "ENOSPC":
    case "EDQUOT":
      return "no space left on the device";
    case "EMFILE":
      return "too many open files; raise the limit (ulimit -n)";
    case "ENXIO":
      return "no program reads from this pipe; start the reader first";
    case "EPIPE":
      return "its reader has gone away";
    case "EAGAIN":
      return "its reader takes nothing any more";
    case "EBADF":
      return "this process has no such stream open for writing";
    case "ENAMETOOLONG":
      return "the name is too long; choose a shorter one";
    default:
      return `the system says ${code ?? "it failed"}`;
  }
}
var newFile, existingStream, pauseMs, renameAttempts, readerAttempts, stuckAttempts;
var init_report_files = __esm({
  "src/config/report-files.ts"() {
    "use strict";
    init_model();
    init_report_target();
    newFile = constants2.O_WRONLY | constants2.O_CREAT | constants2.O_EXCL;
    existingStream = constants2.O_WRONLY | (constants2.O_NONBLOCK ?? 0) | (constants2.O_NOCTTY ?? 0);
    pauseMs = 50;
    renameAttempts = sep3 === "\\" ? 20 : 1;
    readerAttempts = 40;
    stuckAttempts = 1200;
  }
});

// rules/batch-relay.json
var batch_relay_default;
var init_batch_relay = __esm({
  "rules/batch-relay.json"() {
    batch_relay_default = {
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
            maxLength: 128
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
              "550e8400-e29b-41d4-a716-446655440000"
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
                meaning: "the request carried no key"
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
                meaning: "the key lacks the scope that was asked for"
              },
              {
                code: "api_account_inactive",
                status: [403],
                envelope: "error",
                verdict: "inactive",
                scope: "silent",
                meaning: "the key is real, its account is not active"
              },
              {
                code: "billing_required",
                status: [402],
                envelope: "error",
                verdict: "live",
                scope: "silent",
                meaning: "the key was let in; billing must be active"
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
                meaning: "the request was refused, but not for its key"
              },
              {
                code: "invalid_request",
                status: [400],
                envelope: "error",
                verdict: "live",
                onlyAfterAuthentication: true,
                scope: "silent",
                meaning: "the request was refused, but not for its key"
              },
              {
                code: "production_not_supported",
                status: [400],
                envelope: "error",
                verdict: "live",
                onlyAfterAuthentication: true,
                scope: "silent",
                meaning: "the request was refused, but not for its key"
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
                meaning: "the read was allowed"
              },
              {
                code: null,
                status: [404],
                envelope: "error",
                verdict: "live",
                scope: "has",
                meaning: "what was asked for does not exist, but the key was let in"
              }
            ]
          }
        }
      ]
    };
  }
});

// src/config/body-pattern.ts
async function checkBodyPattern(pattern2, maxLength, where) {
  const { RegExpParser, visitRegExpAST } = await import("./parts/regexpp.js");
  const refuse4 = (why) => {
    throw new BrleaksError("config", `${where}: ${why}`);
  };
  let parsed;
  try {
    parsed = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern2);
  } catch {
    return refuse4("this is no valid regular expression; mend it");
  }
  let depth = 0;
  visitRegExpAST(parsed, {
    onAssertionEnter: () => refuse4("anchors and look-around are not allowed; boundaries are added for you"),
    onBackreferenceEnter: () => refuse4("back-references are not allowed; write the text out"),
    onGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse4("a choice inside a repetition is not allowed; write a class");
    },
    onCapturingGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse4("a choice inside a repetition is not allowed; write a class");
    },
    onQuantifierEnter: (node) => {
      if (node.max > longestRepetition)
        refuse4(`a repetition needs an upper bound, such as {1,${maxLength}}`);
      if (depth > 0)
        refuse4("a repetition inside a repetition is not allowed; write the inner one out");
      depth++;
    },
    onQuantifierLeave: () => {
      depth--;
    }
  });
}
var longestRepetition;
var init_body_pattern = __esm({
  "src/config/body-pattern.ts"() {
    "use strict";
    init_model();
    longestRepetition = 512;
  }
});

// src/config/rule-schema.ts
async function validateRuleFile(path, value) {
  const { validateRules } = await import("./rule-validator.js");
  if (validateRules(value)) return value.rules;
  const [fault2] = validateRules.errors ?? [];
  const place = fault2?.instancePath || "/";
  const extra = fault2?.params.additionalProperty;
  const what = extra === void 0 ? fault2?.message ?? "is wrong" : `has an unknown name "${extra}"`;
  throw new BrleaksError("config", `${path}: ${place} ${what}; see rules/rule.schema.json`);
}
var init_rule_schema = __esm({
  "src/config/rule-schema.ts"() {
    "use strict";
    init_model();
  }
});

// src/config/rules.ts
import { readFile } from "node:fs/promises";
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
    if (builtInRules().some((one) => one.id === rule.id)) {
      throw new BrleaksError(
        "config",
        `${where}/id: "${rule.id}" is built in; give the rule another id`
      );
    }
    if (rules.findIndex((one) => one.id === rule.id) !== index) {
      throw new BrleaksError(
        "config",
        `${where}/id: "${rule.id}" occurs twice; give each rule its own id`
      );
    }
    if (rule.body.minLength > rule.body.maxLength) {
      throw new BrleaksError("config", `${where}/body: minLength is above maxLength; exchange them`);
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
    throw new BrleaksError("config", `${where}/baseUrl: this is no address; mend it`);
  }
  if (allowedHosts.includes(host)) return;
  throw new BrleaksError(
    "config",
    `${where}: allowedHosts does not name ${host}, the host of baseUrl; add it`
  );
}
async function checkRules(path, test) {
  const rules = await loadRules(path);
  for (const rule of rules) {
    const [fault2] = test(rule);
    if (fault2 !== void 0) throw new BrleaksError("config", `${path}: rule ${rule.id}: ${fault2}`);
  }
  return rules;
}
async function readRuleFile(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error.code;
    const reason = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new BrleaksError(
      "config",
      `rule file ${path}: ${reason}; check the path given to --rules`,
      {
        cause: error
      }
    );
  }
}
var init_rules = __esm({
  "src/config/rules.ts"() {
    "use strict";
    init_batch_relay();
    init_model();
    init_body_pattern();
    init_json_text();
    init_rule_schema();
  }
});

// src/config/values.ts
function decideOptions(command, raw2, layers = {}) {
  const specs2 = optionsOf(command);
  const values = /* @__PURE__ */ new Map();
  for (const spec of specs2) {
    if (spec.default !== void 0) {
      values.set(spec.name, { value: spec.default, origin: byDefault });
    }
  }
  for (const layer of [layers.file, layers.environment]) {
    for (const [name, { value, origin: origin2 }] of layer ?? []) {
      const spec = optionSpecs.find((one) => one.name === name);
      if (spec === void 0) continue;
      const checked = checkLayered(spec, value, origin2);
      if (specs2.includes(spec)) values.set(name, { value: checked, origin: origin2 });
    }
  }
  for (const [name, value] of Object.entries(raw2)) {
    const spec = specs2.find((one) => one.name === name || one.alias === name);
    if (spec === void 0) throw unknownOption(command, name, specs2);
    values.set(spec.name, { value: checkValue(spec, value), origin: byCommandLine });
  }
  return new OptionValues(values);
}
function checkLayered(spec, value, origin2) {
  try {
    return checkValue(spec, value);
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    const code = origin2.startsWith("BRLEAKS_") ? "usage" : "config";
    throw new BrleaksError(code, `${origin2}: ${error.message}`, { cause: error });
  }
}
function unknownOption(command, name, specs2) {
  const shown = name.length === 1 ? `-${name}` : `--${name}`;
  if (optionSpecs.some((spec) => spec.name === name || spec.alias === name)) {
    return new BrleaksError(
      "usage",
      `option ${shown} does not go with "brleaks ${command}"; see: brleaks ${command} --help`
    );
  }
  const near = nearest(
    name,
    specs2.map((spec) => spec.name)
  );
  const advice2 = near === null ? `see: brleaks ${command} --help` : `did you mean --${near}?`;
  return new BrleaksError("usage", `unknown option ${shown}; ${advice2}`);
}
function checkValue(spec, value) {
  if (spec.type === "flag") {
    if (typeof value === "boolean") return value;
    throw new BrleaksError("usage", `option --${spec.name} takes no value`);
  }
  const texts2 = (Array.isArray(value) ? value : [value]).map((text4) => requireText(spec, text4));
  for (const text4 of texts2) checkChoice(spec, text4);
  if (spec.type === "list") return texts2;
  const text3 = texts2.at(-1) ?? "";
  if (spec.type === "count") return parseCount(spec, text3);
  if (spec.type === "bytes") return parseBytes(spec, text3);
  if (spec.type === "seconds") return parseSeconds(spec, text3);
  return text3;
}
function checkChoice({ name, choices }, text3) {
  if (choices === void 0 || choices.includes(text3)) return;
  throw new BrleaksError("usage", `option --${name} takes ${choices.join(", ")}; not "${text3}"`);
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
  throw new BrleaksError("usage", `option --${spec.name} takes a whole number; not "${text3}"`);
}
function parseSeconds(spec, text3) {
  const seconds2 = Number(/^(\d+(?:\.\d+)?)s?$/.exec(text3)?.[1]);
  if (seconds2 > 0 && seconds2 <= 2e6) return seconds2;
  throw new BrleaksError(
    "usage",
    `option --${spec.name} takes seconds above 0, such as 4.5; not "${text3}"`
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
    `option --${spec.name} takes a size such as 500K, 10M or 2G; not "${text3}"`
  );
}
var byDefault, byCommandLine, OptionValues;
var init_values = __esm({
  "src/config/values.ts"() {
    "use strict";
    init_model();
    init_options();
    byDefault = "default";
    byCommandLine = "command line";
    OptionValues = class {
      #values;
      constructor(values) {
        this.#values = values;
      }
      flag(name) {
        return this.#values.get(name)?.value === true;
      }
      text(name) {
        const value = this.#values.get(name)?.value;
        return typeof value === "string" ? value : void 0;
      }
      number(name) {
        const value = this.#values.get(name)?.value;
        return typeof value === "number" ? value : void 0;
      }
      list(name) {
        const value = this.#values.get(name)?.value;
        return typeof value === "object" ? value : [];
      }
      /** `command line`, the name of a variable, `file:line:column`, or `default`. */
      origin(name) {
        return this.#values.get(name)?.origin ?? byDefault;
      }
      /** True where neither a file nor a default decided. */
      given(name) {
        return this.origin(name) === byCommandLine || this.origin(name).startsWith("BRLEAKS_");
      }
      /** The value of an option, whatever its type; undefined where nobody gave one. */
      value(name) {
        return this.#values.get(name)?.value;
      }
      /** Every choice that is not the default, by name. */
      settings() {
        return [...this.#values].filter(([, { origin: origin2 }]) => origin2 !== byDefault).map(([name, { value, origin: origin2 }]) => ({ name, value, origin: origin2 })).sort((a, b) => a.name < b.name ? -1 : 1);
      }
    };
  }
});

// src/config/settings.ts
import { readFileSync } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { dirname as dirname2, resolve as resolve2 } from "node:path";
async function loadSettings(request) {
  const { values: environment, notices } = environmentLayer(request.environment);
  const early = decideOptions(request.command, request.flags, { environment });
  const own = early.flag("no-config") ? null : request.reader;
  const config = await findConfig(early, own, request.cwd);
  const file = config === null ? null : await parseConfigFile(config.path, config.bytes);
  const values = decideOptions(request.command, request.flags, {
    environment,
    ...file === null ? {} : { file: file.values }
  });
  const writing = request.command === "baseline";
  const open4 = opener({ values, config, own, cwd: request.cwd, writing });
  const rules = await readRules(values, open4);
  const baseline = await open4("baseline", baselineFileName);
  const ignore = await open4("ignore-file", ignoreFileName);
  const parsed = baseline === null ? null : await parseBaseline(baseline.path, baseline.bytes);
  const known3 = readKnown2({ request, values, file, parsed, ignore });
  return {
    values,
    rules: rules.rules,
    known: known3,
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
      settings: values.settings()
    },
    notices
  };
}
function builtInStamp() {
  const path = "built in";
  if (true) {
    return { kind: "rules", path, sha256: "e2c8fff027352b84f6efbf2f9617c3e4df70d798f1811745c152a15bfcf2786f", from: null };
  }
  const file = new URL("../../rules/batch-relay.json", import.meta.url);
  return configurationFile("rules", path, readFileSync(file), null);
}
function stamps(files) {
  return files.flatMap(
    ([kind, file]) => file === null ? [] : [configurationFile(kind, file.path, file.bytes, file.reader.describe)]
  );
}
async function findConfig(values, own, cwd) {
  const named2 = values.text("config");
  if (named2 !== void 0) return readNamed(named2, cwd, false);
  if (own === null) return null;
  const found = [];
  for (const path of configFileNames) {
    const bytes = await own.read(path);
    if (bytes !== null) found.push({ path, bytes, reader: own });
  }
  if (found.length > 1) {
    const names3 = found.map((one) => one.path).join(" and ");
    throw new BrleaksError("config", `${names3} stand side by side; keep one of them`);
  }
  return found[0] ?? null;
}
function opener(context) {
  const { values, config, own, cwd, writing } = context;
  return async (kind, name) => {
    const named2 = values.text(kind);
    if (named2 === void 0) {
      if (own === null || name === null) return null;
      const bytes2 = await own.read(name);
      return bytes2 === null ? null : { path: name, bytes: bytes2, reader: own };
    }
    const optional = writing && kind === "baseline";
    if (values.given(kind) || config === null) return readNamed(named2, cwd, optional);
    const bytes = await config.reader.read(named2);
    if (bytes !== null) return { path: named2, bytes, reader: config.reader };
    if (optional) return null;
    throw new BrleaksError(
      "config",
      `${values.origin(kind)}: ${named2} is not in ${config.reader.describe}; mend the name`
    );
  };
}
async function readNamed(path, cwd, optional) {
  const full = resolve2(cwd, path);
  try {
    const bytes = await readFile2(full);
    return { path, bytes, reader: folderReader(dirname2(full), "a named file") };
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" && optional) return null;
    const reason = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new BrleaksError("config", `${path}: ${reason}; check the path`, { cause: error });
  }
}
async function readRules(values, open4) {
  if (values.text("rules") === void 0) return { rules: [], file: null };
  const file = await open4("rules", null);
  if (file === null) return { rules: [], file };
  const rules = await parseRules(file.path, file.bytes.toString("utf8"));
  const asking = rules.find((rule) => rule.verification !== void 0);
  if (asking !== void 0 && !values.given("rules")) {
    throw new BrleaksError(
      "config",
      `${file.path}: rule ${asking.id} names an API, which a file of a scanned tree may not; give it with --rules`
    );
  }
  return { rules, file };
}
function readKnown2(context) {
  const { request, values, file, parsed, ignore } = context;
  const ignored = ignore === null ? [] : parseIgnoreFile(ignore.path, ignore.bytes);
  const entries = [
    ...parsed?.entries ?? [],
    ...ignored,
    ...file?.known ?? []
  ];
  return {
    entries,
    inline: !values.flag("no-inline-ignore"),
    foreignMarks: values.list("foreign-marks"),
    allowLive: values.flag("allow-live"),
    root: request.root,
    today: request.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    baselineScope: parsed?.baseline.scope ?? null,
    narrowed: ["include", "exclude", "max-size", "min-confidence"].some(
      (name) => values.given(name)
    )
  };
}
var baselineFileName, ignoreFileName, usualFileNames;
var init_settings = __esm({
  "src/config/settings.ts"() {
    "use strict";
    init_model();
    init_baseline();
    init_config_file();
    init_environment();
    init_folder_reader();
    init_ignore_file();
    init_rules();
    init_values();
    baselineFileName = "brleaks.baseline.json";
    ignoreFileName = ".brleaksignore";
    usualFileNames = [
      ...configFileNames,
      baselineFileName,
      ignoreFileName
    ];
  }
});

// src/config/verify-options.ts
function decideVerification(options, rules, surroundings2) {
  const wanted = options.verify || options.verifyDryRun;
  return wanted ? planVerification(options, rules, surroundings2) : null;
}
function planVerification(options, rules, surroundings2) {
  const environment = surroundings2.environment ?? {};
  const services = /* @__PURE__ */ new Map();
  const refused4 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const { verification } = rule;
    if (verification === void 0) continue;
    const place = placeOf3(rule, verification.baseUrl, options, environment);
    if ("refusal" in place) refused4.set(rule.id, place.refusal);
    else services.set(rule.id, { baseUrl: place.baseUrl, verification });
  }
  const budget = options.verifyBudget ?? defaultBudget;
  return {
    dryRun: options.verifyDryRun ?? false,
    budget,
    services,
    refused: refused4,
    proxy: decideProxy(environment),
    limits: { ...verifyLimits, totalMs: wholeTime(budget) },
    userAgent: `brleaks/${surroundings2.version}`
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
    refusal: `its rule names the host ${host}; --verify-host ${host} allows to send keys there`
  };
}
function checkAddress(text3, name) {
  const url = URL.canParse(text3) ? new URL(text3) : null;
  const fault2 = url === null ? "it is no address" : addressFault(url);
  if (url === null || fault2 !== null) {
    throw new BrleaksError(
      "usage",
      `${name} cannot be used: ${fault2}; give an address such as https://api.batchrelay.com`
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function addressFault(url) {
  if (url.protocol !== "https:" && url.protocol !== "http:") return "only HTTPS is spoken";
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    return "keys are sent by HTTPS alone (plain HTTP only to this machine)";
  }
  if (url.username !== "" || url.password !== "") return "it holds a user name or password";
  return url.search === "" && url.hash === "" ? null : "it has a query or a fragment";
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
function decideProxy(environment) {
  const names3 = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
  const name = names3.find((one) => environment[one]);
  const value = name === void 0 ? void 0 : environment[name];
  if (name === void 0 || value === void 0) return null;
  const text3 = value.includes("://") ? value : `http://${value}`;
  const url = URL.canParse(text3) ? new URL(text3) : null;
  if (url === null || url.protocol !== "http:" && url.protocol !== "https:") {
    throw new BrleaksError(
      "usage",
      `the proxy in ${name} cannot be used; give an address such as http://proxy.example:3128`
    );
  }
  return { url: url.href, bypass: environment.no_proxy ?? environment.NO_PROXY ?? "" };
}
var defaultBudget, msPerRequest, longestMs, verifyLimits;
var init_verify_options = __esm({
  "src/config/verify-options.ts"() {
    "use strict";
    init_model();
    init_rules();
    defaultBudget = 2e3;
    msPerRequest = 200;
    longestMs = 2 ** 31 - 1;
    verifyLimits = {
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
  }
});

// src/config/scan-options.ts
async function decideScan(options, surroundings2) {
  checkValues(options);
  const cwd = options.cwd ?? surroundings2.cwd;
  const { settings } = options;
  const values = settings?.values;
  const targets = decideTargets(options, cwd);
  const additional = await additionalRules(options.rules);
  const rules = [...builtInRules(), ...settings?.rules ?? [], ...additional.rules];
  return {
    command: options.command ?? commandOf(targets),
    label: labelOf(targets),
    targets,
    rules,
    minConfidence: options.minConfidence ?? values?.text("min-confidence") ?? "low",
    keepFiltered: options.showFiltered ?? values?.flag("show-filtered") ?? false,
    lineHashes: options.lineHashes ?? false,
    known: settings?.known ?? nothingKnown,
    configuration: configurationOf(settings, additional.file),
    notices: settings?.notices ?? [],
    verify: decideVerification(withSettings(options), rules, surroundings2),
    version: surroundings2.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: options.onProgress ?? null
  };
}
async function decideCheck(options, surroundings2) {
  const additional = await additionalRules(options.rules);
  const rules = [...builtInRules(), ...additional.rules];
  return {
    input: options.input ?? lines(options.keys ?? []),
    rules,
    configuration: configurationOf(void 0, additional.file),
    verify: planVerification(options, rules, surroundings2),
    version: surroundings2.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: options.onProgress ?? null
  };
}
function withSettings(options) {
  const values = options.settings?.values;
  if (values === void 0) return options;
  return {
    verify: options.verify ?? values.flag("verify"),
    verifyDryRun: options.verifyDryRun ?? values.flag("verify-dry-run"),
    verifyBudget: options.verifyBudget ?? values.number("verify-budget"),
    apiUrl: options.apiUrl ?? values.text("api-url"),
    verifyHosts: options.verifyHosts ?? values.list("verify-host")
  };
}
async function* lines(texts2) {
  for (const text3 of texts2) yield Buffer.from(`${text3}
`);
}
function configurationOf(settings, rules) {
  const base2 = settings?.configuration ?? { files: [builtInStamp()], settings: [] };
  return rules === null ? base2 : { ...base2, files: [...base2.files, rules] };
}
function checkValues({ minConfidence, maxSize, jobs }) {
  if (minConfidence !== void 0 && !["low", "medium", "high"].includes(minConfidence)) {
    const text3 = `minConfidence is low, medium or high; not "${minConfidence}"`;
    throw new BrleaksError("usage", text3);
  }
  for (const [name, value] of Object.entries({ maxSize, jobs })) {
    if (value == null || Number.isSafeInteger(value) && value >= 0) continue;
    throw new BrleaksError("usage", `${name} is a whole number, not ${value}`);
  }
}
function decideTargets(options, cwd) {
  const targets = [];
  const { repository, input, message: message2 } = options;
  const values = options.settings?.values;
  const named2 = repository !== void 0 || input !== void 0 || message2 !== void 0;
  if (options.paths !== void 0 || !named2) {
    targets.push({
      kind: "files",
      paths: options.paths ?? ["."],
      cwd,
      include: options.include ?? values?.list("include") ?? [],
      exclude: options.exclude ?? values?.list("exclude") ?? [],
      root: options.settings?.known.root ?? null,
      maxSize: options.maxSize ?? values?.number("max-size") ?? null,
      followLinks: options.followLinks ?? true,
      gitignore: options.gitignore ?? !(values?.flag("no-gitignore") ?? false)
    });
  }
  if (repository !== void 0) targets.push(historyTarget(repository, options));
  else if (options.staged || options.ranges?.length || options.since !== void 0 || options.push !== void 0) {
    throw new BrleaksError("usage", "ranges, since, staged and push need a repository");
  }
  if (input !== void 0) {
    targets.push({ kind: "stdin", stream: input, name: options.inputName ?? null });
  }
  if (message2 !== void 0) targets.push({ kind: "message", text: message2 });
  return targets;
}
function historyTarget(repository, options) {
  const ranges = options.ranges ?? [];
  const since = options.since ?? null;
  const environment = options.hookEnvironment ?? {};
  if (options.push !== void 0) {
    if (options.staged || ranges.length > 0 || since !== null) {
      throw new BrleaksError("usage", "push does not go with staged, ranges or since: choose one");
    }
    return { kind: "push", repository, environment, push: options.push };
  }
  if (!options.staged)
    return { kind: "history", repository, ranges, since, jobs: options.jobs ?? null };
  if (ranges.length > 0 || since !== null) {
    throw new BrleaksError("usage", "--staged does not go with --range or --since: choose one");
  }
  return { kind: "staged", repository, environment };
}
function commandOf(targets) {
  const kinds = new Set(targets.map((target) => target.kind));
  if (kinds.size > 1) return "audit";
  if (kinds.has("stdin")) return "stdin";
  return kinds.has("files") ? "scan" : "git";
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
async function additionalRules(rules) {
  if (rules === void 0) return { rules: [], file: null };
  if (typeof rules !== "string") return { rules, file: null };
  const text3 = await readRuleFile(rules);
  const file = configurationFile("rules", rules, text3, "a named file");
  return { rules: await parseRules(rules, text3), file };
}
var init_scan_options = __esm({
  "src/config/scan-options.ts"() {
    "use strict";
    init_model();
    init_rules();
    init_settings();
    init_verify_options();
  }
});

// src/config/index.ts
var init_config = __esm({
  "src/config/index.ts"() {
    "use strict";
    init_baseline();
    init_baseline_update();
    init_config_file();
    init_config_template();
    init_environment();
    init_folder_reader();
    init_imports();
    init_known_text();
    init_options();
    init_report_files();
    init_rules();
    init_scan_options();
    init_settings();
    init_values();
    init_verify_options();
  }
});

// src/cli/output.ts
function installOutputGuards() {
  process.stdout.on("error", (error) => {
    readerGone = true;
    if (error.code !== "EPIPE") failure ??= error;
  });
  process.stderr.on("error", () => {
  });
}
function outputFailure() {
  return failure === null ? null : `cannot write to standard output: ${reasonOf(failure)}`;
}
async function writeOut(text3) {
  if (readerGone || text3 === "") return;
  await new Promise((done) => {
    process.stdout.write(text3, () => done());
  });
}
var readerGone, failure;
var init_output = __esm({
  "src/cli/output.ts"() {
    "use strict";
    init_config();
    init_config();
    readerGone = false;
    failure = null;
  }
});

// node_modules/yargs-parser/build/lib/string-utils.js
function camelCase(str) {
  const isCamelCase = str !== str.toLowerCase() && str !== str.toUpperCase();
  if (!isCamelCase) {
    str = str.toLowerCase();
  }
  if (str.indexOf("-") === -1 && str.indexOf("_") === -1) {
    return str;
  } else {
    let camelcase = "";
    let nextChrUpper = false;
    const leadingHyphens = str.match(/^-+/);
    for (let i = leadingHyphens ? leadingHyphens[0].length : 0; i < str.length; i++) {
      let chr = str.charAt(i);
      if (nextChrUpper) {
        nextChrUpper = false;
        chr = chr.toUpperCase();
      }
      if (i !== 0 && (chr === "-" || chr === "_")) {
        nextChrUpper = true;
      } else if (chr !== "-" && chr !== "_") {
        camelcase += chr;
      }
    }
    return camelcase;
  }
}
function decamelize(str, joinString) {
  const lowercase = str.toLowerCase();
  joinString = joinString || "-";
  let notCamelcase = "";
  for (let i = 0; i < str.length; i++) {
    const chrLower = lowercase.charAt(i);
    const chrString = str.charAt(i);
    if (chrLower !== chrString && i > 0) {
      notCamelcase += `${joinString}${lowercase.charAt(i)}`;
    } else {
      notCamelcase += chrString;
    }
  }
  return notCamelcase;
}
function looksLikeNumber(x) {
  if (x === null || x === void 0)
    return false;
  if (typeof x === "number")
    return true;
  if (/^0x[0-9a-f]+$/i.test(x))
    return true;
  if (/^0[^.]/.test(x))
    return false;
  return /^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(x);
}
var init_string_utils = __esm({
  "node_modules/yargs-parser/build/lib/string-utils.js"() {
  }
});

// node_modules/yargs-parser/build/lib/tokenize-arg-string.js
function tokenizeArgString(argString) {
  if (Array.isArray(argString)) {
    return argString.map((e) => typeof e !== "string" ? e + "" : e);
  }
  argString = argString.trim();
  let i = 0;
  let prevC = null;
  let c = null;
  let opening = null;
  const args = [];
  for (let ii = 0; ii < argString.length; ii++) {
    prevC = c;
    c = argString.charAt(ii);
    if (c === " " && !opening) {
      if (!(prevC === " ")) {
        i++;
      }
      continue;
    }
    if (c === opening) {
      opening = null;
    } else if ((c === "'" || c === '"') && !opening) {
      opening = c;
    }
    if (!args[i])
      args[i] = "";
    args[i] += c;
  }
  return args;
}
var init_tokenize_arg_string = __esm({
  "node_modules/yargs-parser/build/lib/tokenize-arg-string.js"() {
  }
});

// node_modules/yargs-parser/build/lib/yargs-parser-types.js
var DefaultValuesForTypeKey;
var init_yargs_parser_types = __esm({
  "node_modules/yargs-parser/build/lib/yargs-parser-types.js"() {
    (function(DefaultValuesForTypeKey2) {
      DefaultValuesForTypeKey2["BOOLEAN"] = "boolean";
      DefaultValuesForTypeKey2["STRING"] = "string";
      DefaultValuesForTypeKey2["NUMBER"] = "number";
      DefaultValuesForTypeKey2["ARRAY"] = "array";
    })(DefaultValuesForTypeKey || (DefaultValuesForTypeKey = {}));
  }
});

// node_modules/yargs-parser/build/lib/yargs-parser.js
function combineAliases(aliases) {
  const aliasArrays = [];
  const combined = /* @__PURE__ */ Object.create(null);
  let change = true;
  Object.keys(aliases).forEach(function(key) {
    aliasArrays.push([].concat(aliases[key], key));
  });
  while (change) {
    change = false;
    for (let i = 0; i < aliasArrays.length; i++) {
      for (let ii = i + 1; ii < aliasArrays.length; ii++) {
        const intersect = aliasArrays[i].filter(function(v) {
          return aliasArrays[ii].indexOf(v) !== -1;
        });
        if (intersect.length) {
          aliasArrays[i] = aliasArrays[i].concat(aliasArrays[ii]);
          aliasArrays.splice(ii, 1);
          change = true;
          break;
        }
      }
    }
  }
  aliasArrays.forEach(function(aliasArray) {
    aliasArray = aliasArray.filter(function(v, i, self) {
      return self.indexOf(v) === i;
    });
    const lastAlias = aliasArray.pop();
    if (lastAlias !== void 0 && typeof lastAlias === "string") {
      combined[lastAlias] = aliasArray;
    }
  });
  return combined;
}
function increment(orig) {
  return orig !== void 0 ? orig + 1 : 1;
}
function sanitizeKey(key) {
  if (key === "__proto__")
    return "___proto___";
  return key;
}
function stripQuotes(val) {
  return typeof val === "string" && (val[0] === "'" || val[0] === '"') && val[val.length - 1] === val[0] ? val.substring(1, val.length - 1) : val;
}
var mixin, YargsParser;
var init_yargs_parser = __esm({
  "node_modules/yargs-parser/build/lib/yargs-parser.js"() {
    init_tokenize_arg_string();
    init_yargs_parser_types();
    init_string_utils();
    YargsParser = class {
      constructor(_mixin) {
        mixin = _mixin;
      }
      parse(argsInput, options) {
        const opts = Object.assign({
          alias: void 0,
          array: void 0,
          boolean: void 0,
          config: void 0,
          configObjects: void 0,
          configuration: void 0,
          coerce: void 0,
          count: void 0,
          default: void 0,
          envPrefix: void 0,
          narg: void 0,
          normalize: void 0,
          string: void 0,
          number: void 0,
          __: void 0,
          key: void 0
        }, options);
        const args = tokenizeArgString(argsInput);
        const inputIsString = typeof argsInput === "string";
        const aliases = combineAliases(Object.assign(/* @__PURE__ */ Object.create(null), opts.alias));
        const configuration2 = Object.assign({
          "boolean-negation": true,
          "camel-case-expansion": true,
          "combine-arrays": false,
          "dot-notation": true,
          "duplicate-arguments-array": true,
          "flatten-duplicate-arrays": true,
          "greedy-arrays": true,
          "halt-at-non-option": false,
          "nargs-eats-options": false,
          "negation-prefix": "no-",
          "parse-numbers": true,
          "parse-positional-numbers": true,
          "populate--": false,
          "set-placeholder-key": false,
          "short-option-groups": true,
          "strip-aliased": false,
          "strip-dashed": false,
          "unknown-options-as-args": false
        }, opts.configuration);
        const defaults = Object.assign(/* @__PURE__ */ Object.create(null), opts.default);
        const configObjects = opts.configObjects || [];
        const envPrefix = opts.envPrefix;
        const notFlagsOption = configuration2["populate--"];
        const notFlagsArgv = notFlagsOption ? "--" : "_";
        const newAliases = /* @__PURE__ */ Object.create(null);
        const defaulted = /* @__PURE__ */ Object.create(null);
        const __ = opts.__ || mixin.format;
        const flags2 = {
          aliases: /* @__PURE__ */ Object.create(null),
          arrays: /* @__PURE__ */ Object.create(null),
          bools: /* @__PURE__ */ Object.create(null),
          strings: /* @__PURE__ */ Object.create(null),
          numbers: /* @__PURE__ */ Object.create(null),
          counts: /* @__PURE__ */ Object.create(null),
          normalize: /* @__PURE__ */ Object.create(null),
          configs: /* @__PURE__ */ Object.create(null),
          nargs: /* @__PURE__ */ Object.create(null),
          coercions: /* @__PURE__ */ Object.create(null),
          keys: []
        };
        const negative = /^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/;
        const negatedBoolean = new RegExp("^--" + configuration2["negation-prefix"] + "(.+)");
        [].concat(opts.array || []).filter(Boolean).forEach(function(opt) {
          const key = typeof opt === "object" ? opt.key : opt;
          const assignment = Object.keys(opt).map(function(key2) {
            const arrayFlagKeys = {
              boolean: "bools",
              string: "strings",
              number: "numbers"
            };
            return arrayFlagKeys[key2];
          }).filter(Boolean).pop();
          if (assignment) {
            flags2[assignment][key] = true;
          }
          flags2.arrays[key] = true;
          flags2.keys.push(key);
        });
        [].concat(opts.boolean || []).filter(Boolean).forEach(function(key) {
          flags2.bools[key] = true;
          flags2.keys.push(key);
        });
        [].concat(opts.string || []).filter(Boolean).forEach(function(key) {
          flags2.strings[key] = true;
          flags2.keys.push(key);
        });
        [].concat(opts.number || []).filter(Boolean).forEach(function(key) {
          flags2.numbers[key] = true;
          flags2.keys.push(key);
        });
        [].concat(opts.count || []).filter(Boolean).forEach(function(key) {
          flags2.counts[key] = true;
          flags2.keys.push(key);
        });
        [].concat(opts.normalize || []).filter(Boolean).forEach(function(key) {
          flags2.normalize[key] = true;
          flags2.keys.push(key);
        });
        if (typeof opts.narg === "object") {
          Object.entries(opts.narg).forEach(([key, value]) => {
            if (typeof value === "number") {
              flags2.nargs[key] = value;
              flags2.keys.push(key);
            }
          });
        }
        if (typeof opts.coerce === "object") {
          Object.entries(opts.coerce).forEach(([key, value]) => {
            if (typeof value === "function") {
              flags2.coercions[key] = value;
              flags2.keys.push(key);
            }
          });
        }
        if (typeof opts.config !== "undefined") {
          if (Array.isArray(opts.config) || typeof opts.config === "string") {
            ;
            [].concat(opts.config).filter(Boolean).forEach(function(key) {
              flags2.configs[key] = true;
            });
          } else if (typeof opts.config === "object") {
            Object.entries(opts.config).forEach(([key, value]) => {
              if (typeof value === "boolean" || typeof value === "function") {
                flags2.configs[key] = value;
              }
            });
          }
        }
        extendAliases(opts.key, aliases, opts.default, flags2.arrays);
        Object.keys(defaults).forEach(function(key) {
          (flags2.aliases[key] || []).forEach(function(alias) {
            defaults[alias] = defaults[key];
          });
        });
        let error = null;
        checkConfiguration();
        let notFlags = [];
        const argv = Object.assign(/* @__PURE__ */ Object.create(null), { _: [] });
        const argvReturn = {};
        for (let i = 0; i < args.length; i++) {
          const arg = args[i];
          const truncatedArg = arg.replace(/^-{3,}/, "---");
          let broken;
          let key;
          let letters2;
          let m;
          let next;
          let value;
          if (arg !== "--" && /^-/.test(arg) && isUnknownOptionAsArg(arg)) {
            pushPositional(arg);
          } else if (truncatedArg.match(/^---+(=|$)/)) {
            pushPositional(arg);
            continue;
          } else if (arg.match(/^--.+=/) || !configuration2["short-option-groups"] && arg.match(/^-.+=/)) {
            m = arg.match(/^--?([^=]+)=([\s\S]*)$/);
            if (m !== null && Array.isArray(m) && m.length >= 3) {
              if (checkAllAliases(m[1], flags2.arrays)) {
                i = eatArray(i, m[1], args, m[2]);
              } else if (checkAllAliases(m[1], flags2.nargs) !== false) {
                i = eatNargs(i, m[1], args, m[2]);
              } else {
                setArg(m[1], m[2], true);
              }
            }
          } else if (arg.match(negatedBoolean) && configuration2["boolean-negation"]) {
            m = arg.match(negatedBoolean);
            if (m !== null && Array.isArray(m) && m.length >= 2) {
              key = m[1];
              setArg(key, checkAllAliases(key, flags2.arrays) ? [false] : false);
            }
          } else if (arg.match(/^--.+/) || !configuration2["short-option-groups"] && arg.match(/^-[^-]+/)) {
            m = arg.match(/^--?(.+)/);
            if (m !== null && Array.isArray(m) && m.length >= 2) {
              key = m[1];
              if (checkAllAliases(key, flags2.arrays)) {
                i = eatArray(i, key, args);
              } else if (checkAllAliases(key, flags2.nargs) !== false) {
                i = eatNargs(i, key, args);
              } else {
                next = args[i + 1];
                if (next !== void 0 && (!next.match(/^-/) || next.match(negative)) && !checkAllAliases(key, flags2.bools) && !checkAllAliases(key, flags2.counts)) {
                  setArg(key, next);
                  i++;
                } else if (/^(true|false)$/.test(next)) {
                  setArg(key, next);
                  i++;
                } else {
                  setArg(key, defaultValue(key));
                }
              }
            }
          } else if (arg.match(/^-.\..+=/)) {
            m = arg.match(/^-([^=]+)=([\s\S]*)$/);
            if (m !== null && Array.isArray(m) && m.length >= 3) {
              setArg(m[1], m[2]);
            }
          } else if (arg.match(/^-.\..+/) && !arg.match(negative)) {
            next = args[i + 1];
            m = arg.match(/^-(.\..+)/);
            if (m !== null && Array.isArray(m) && m.length >= 2) {
              key = m[1];
              if (next !== void 0 && !next.match(/^-/) && !checkAllAliases(key, flags2.bools) && !checkAllAliases(key, flags2.counts)) {
                setArg(key, next);
                i++;
              } else {
                setArg(key, defaultValue(key));
              }
            }
          } else if (arg.match(/^-[^-]+/) && !arg.match(negative)) {
            letters2 = arg.slice(1, -1).split("");
            broken = false;
            for (let j = 0; j < letters2.length; j++) {
              next = arg.slice(j + 2);
              if (letters2[j + 1] && letters2[j + 1] === "=") {
                value = arg.slice(j + 3);
                key = letters2[j];
                if (checkAllAliases(key, flags2.arrays)) {
                  i = eatArray(i, key, args, value);
                } else if (checkAllAliases(key, flags2.nargs) !== false) {
                  i = eatNargs(i, key, args, value);
                } else {
                  setArg(key, value);
                }
                broken = true;
                break;
              }
              if (next === "-") {
                setArg(letters2[j], next);
                continue;
              }
              if (/[A-Za-z]/.test(letters2[j]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next) && checkAllAliases(next, flags2.bools) === false) {
                setArg(letters2[j], next);
                broken = true;
                break;
              }
              if (letters2[j + 1] && letters2[j + 1].match(/\W/)) {
                setArg(letters2[j], next);
                broken = true;
                break;
              } else {
                setArg(letters2[j], defaultValue(letters2[j]));
              }
            }
            key = arg.slice(-1)[0];
            if (!broken && key !== "-") {
              if (checkAllAliases(key, flags2.arrays)) {
                i = eatArray(i, key, args);
              } else if (checkAllAliases(key, flags2.nargs) !== false) {
                i = eatNargs(i, key, args);
              } else {
                next = args[i + 1];
                if (next !== void 0 && (!/^(-|--)[^-]/.test(next) || next.match(negative)) && !checkAllAliases(key, flags2.bools) && !checkAllAliases(key, flags2.counts)) {
                  setArg(key, next);
                  i++;
                } else if (/^(true|false)$/.test(next)) {
                  setArg(key, next);
                  i++;
                } else {
                  setArg(key, defaultValue(key));
                }
              }
            }
          } else if (arg.match(/^-[0-9]$/) && arg.match(negative) && checkAllAliases(arg.slice(1), flags2.bools)) {
            key = arg.slice(1);
            setArg(key, defaultValue(key));
          } else if (arg === "--") {
            notFlags = args.slice(i + 1);
            break;
          } else if (configuration2["halt-at-non-option"]) {
            notFlags = args.slice(i);
            break;
          } else {
            pushPositional(arg);
          }
        }
        applyEnvVars(argv, true);
        applyEnvVars(argv, false);
        setConfig(argv);
        setConfigObjects();
        applyDefaultsAndAliases(argv, flags2.aliases, defaults, true);
        applyCoercions(argv);
        if (configuration2["set-placeholder-key"])
          setPlaceholderKeys(argv);
        Object.keys(flags2.counts).forEach(function(key) {
          if (!hasKey(argv, key.split(".")))
            setArg(key, 0);
        });
        if (notFlagsOption && notFlags.length)
          argv[notFlagsArgv] = [];
        notFlags.forEach(function(key) {
          argv[notFlagsArgv].push(key);
        });
        if (configuration2["camel-case-expansion"] && configuration2["strip-dashed"]) {
          Object.keys(argv).filter((key) => key !== "--" && key.includes("-")).forEach((key) => {
            delete argv[key];
          });
        }
        if (configuration2["strip-aliased"]) {
          ;
          [].concat(...Object.keys(aliases).map((k) => aliases[k])).forEach((alias) => {
            if (configuration2["camel-case-expansion"] && alias.includes("-")) {
              delete argv[alias.split(".").map((prop) => camelCase(prop)).join(".")];
            }
            delete argv[alias];
          });
        }
        function pushPositional(arg) {
          const maybeCoercedNumber = maybeCoerceNumber("_", arg);
          if (typeof maybeCoercedNumber === "string" || typeof maybeCoercedNumber === "number") {
            argv._.push(maybeCoercedNumber);
          }
        }
        function eatNargs(i, key, args2, argAfterEqualSign) {
          let ii;
          let toEat = checkAllAliases(key, flags2.nargs);
          toEat = typeof toEat !== "number" || isNaN(toEat) ? 1 : toEat;
          if (toEat === 0) {
            if (!isUndefined(argAfterEqualSign)) {
              error = Error(__("Argument unexpected for: %s", key));
            }
            setArg(key, defaultValue(key));
            return i;
          }
          let available = isUndefined(argAfterEqualSign) ? 0 : 1;
          if (configuration2["nargs-eats-options"]) {
            if (args2.length - (i + 1) + available < toEat) {
              error = Error(__("Not enough arguments following: %s", key));
            }
            available = toEat;
          } else {
            for (ii = i + 1; ii < args2.length; ii++) {
              if (!args2[ii].match(/^-[^0-9]/) || args2[ii].match(negative) || isUnknownOptionAsArg(args2[ii]))
                available++;
              else
                break;
            }
            if (available < toEat)
              error = Error(__("Not enough arguments following: %s", key));
          }
          let consumed = Math.min(available, toEat);
          if (!isUndefined(argAfterEqualSign) && consumed > 0) {
            setArg(key, argAfterEqualSign);
            consumed--;
          }
          for (ii = i + 1; ii < consumed + i + 1; ii++) {
            setArg(key, args2[ii]);
          }
          return i + consumed;
        }
        function eatArray(i, key, args2, argAfterEqualSign) {
          let argsToSet = [];
          let next = argAfterEqualSign || args2[i + 1];
          const nargsCount = checkAllAliases(key, flags2.nargs);
          if (checkAllAliases(key, flags2.bools) && !/^(true|false)$/.test(next)) {
            argsToSet.push(true);
          } else if (isUndefined(next) || isUndefined(argAfterEqualSign) && /^-/.test(next) && !negative.test(next) && !isUnknownOptionAsArg(next)) {
            if (defaults[key] !== void 0) {
              const defVal = defaults[key];
              argsToSet = Array.isArray(defVal) ? defVal : [defVal];
            }
          } else {
            if (!isUndefined(argAfterEqualSign)) {
              argsToSet.push(processValue(key, argAfterEqualSign, true));
            }
            for (let ii = i + 1; ii < args2.length; ii++) {
              if (!configuration2["greedy-arrays"] && argsToSet.length > 0 || nargsCount && typeof nargsCount === "number" && argsToSet.length >= nargsCount)
                break;
              next = args2[ii];
              if (/^-/.test(next) && !negative.test(next) && !isUnknownOptionAsArg(next))
                break;
              i = ii;
              argsToSet.push(processValue(key, next, inputIsString));
            }
          }
          if (typeof nargsCount === "number" && (nargsCount && argsToSet.length < nargsCount || isNaN(nargsCount) && argsToSet.length === 0)) {
            error = Error(__("Not enough arguments following: %s", key));
          }
          setArg(key, argsToSet);
          return i;
        }
        function setArg(key, val, shouldStripQuotes = inputIsString) {
          if (/-/.test(key) && configuration2["camel-case-expansion"]) {
            const alias = key.split(".").map(function(prop) {
              return camelCase(prop);
            }).join(".");
            addNewAlias(key, alias);
          }
          const value = processValue(key, val, shouldStripQuotes);
          const splitKey = key.split(".");
          setKey(argv, splitKey, value);
          if (flags2.aliases[key]) {
            flags2.aliases[key].forEach(function(x) {
              const keyProperties = x.split(".");
              setKey(argv, keyProperties, value);
            });
          }
          if (splitKey.length > 1 && configuration2["dot-notation"]) {
            ;
            (flags2.aliases[splitKey[0]] || []).forEach(function(x) {
              let keyProperties = x.split(".");
              const a = [].concat(splitKey);
              a.shift();
              keyProperties = keyProperties.concat(a);
              if (!(flags2.aliases[key] || []).includes(keyProperties.join("."))) {
                setKey(argv, keyProperties, value);
              }
            });
          }
          if (checkAllAliases(key, flags2.normalize) && !checkAllAliases(key, flags2.arrays)) {
            const keys2 = [key].concat(flags2.aliases[key] || []);
            keys2.forEach(function(key2) {
              Object.defineProperty(argvReturn, key2, {
                enumerable: true,
                get() {
                  return val;
                },
                set(value2) {
                  val = typeof value2 === "string" ? mixin.normalize(value2) : value2;
                }
              });
            });
          }
        }
        function addNewAlias(key, alias) {
          if (!(flags2.aliases[key] && flags2.aliases[key].length)) {
            flags2.aliases[key] = [alias];
            newAliases[alias] = true;
          }
          if (!(flags2.aliases[alias] && flags2.aliases[alias].length)) {
            addNewAlias(alias, key);
          }
        }
        function processValue(key, val, shouldStripQuotes) {
          if (shouldStripQuotes) {
            val = stripQuotes(val);
          }
          if (checkAllAliases(key, flags2.bools) || checkAllAliases(key, flags2.counts)) {
            if (typeof val === "string")
              val = val === "true";
          }
          let value = Array.isArray(val) ? val.map(function(v) {
            return maybeCoerceNumber(key, v);
          }) : maybeCoerceNumber(key, val);
          if (checkAllAliases(key, flags2.counts) && (isUndefined(value) || typeof value === "boolean")) {
            value = increment();
          }
          if (checkAllAliases(key, flags2.normalize) && checkAllAliases(key, flags2.arrays)) {
            if (Array.isArray(val))
              value = val.map((val2) => {
                return mixin.normalize(val2);
              });
            else
              value = mixin.normalize(val);
          }
          return value;
        }
        function maybeCoerceNumber(key, value) {
          if (!configuration2["parse-positional-numbers"] && key === "_")
            return value;
          if (!checkAllAliases(key, flags2.strings) && !checkAllAliases(key, flags2.bools) && !Array.isArray(value)) {
            const shouldCoerceNumber = looksLikeNumber(value) && configuration2["parse-numbers"] && Number.isSafeInteger(Math.floor(parseFloat(`${value}`)));
            if (shouldCoerceNumber || !isUndefined(value) && checkAllAliases(key, flags2.numbers)) {
              value = Number(value);
            }
          }
          return value;
        }
        function setConfig(argv2) {
          const configLookup = /* @__PURE__ */ Object.create(null);
          applyDefaultsAndAliases(configLookup, flags2.aliases, defaults);
          Object.keys(flags2.configs).forEach(function(configKey) {
            const configPath = argv2[configKey] || configLookup[configKey];
            if (configPath) {
              try {
                let config = null;
                const resolvedConfigPath = mixin.resolve(mixin.cwd(), configPath);
                const resolveConfig = flags2.configs[configKey];
                if (typeof resolveConfig === "function") {
                  try {
                    config = resolveConfig(resolvedConfigPath);
                  } catch (e) {
                    config = e;
                  }
                  if (config instanceof Error) {
                    error = config;
                    return;
                  }
                } else {
                  config = mixin.require(resolvedConfigPath);
                }
                setConfigObject(config);
              } catch (ex) {
                if (ex.name === "PermissionDenied")
                  error = ex;
                else if (argv2[configKey])
                  error = Error(__("Invalid JSON config file: %s", configPath));
              }
            }
          });
        }
        function setConfigObject(config, prev) {
          Object.keys(config).forEach(function(key) {
            const value = config[key];
            const fullKey = prev ? prev + "." + key : key;
            if (typeof value === "object" && value !== null && !Array.isArray(value) && configuration2["dot-notation"]) {
              setConfigObject(value, fullKey);
            } else {
              if (!hasKey(argv, fullKey.split(".")) || checkAllAliases(fullKey, flags2.arrays) && configuration2["combine-arrays"]) {
                setArg(fullKey, value);
              }
            }
          });
        }
        function setConfigObjects() {
          if (typeof configObjects !== "undefined") {
            configObjects.forEach(function(configObject) {
              setConfigObject(configObject);
            });
          }
        }
        function applyEnvVars(argv2, configOnly) {
          if (typeof envPrefix === "undefined")
            return;
          const prefix = typeof envPrefix === "string" ? envPrefix : "";
          const env2 = mixin.env();
          Object.keys(env2).forEach(function(envVar) {
            if (prefix === "" || envVar.lastIndexOf(prefix, 0) === 0) {
              const keys2 = envVar.split("__").map(function(key, i) {
                if (i === 0) {
                  key = key.substring(prefix.length);
                }
                return camelCase(key);
              });
              if ((configOnly && flags2.configs[keys2.join(".")] || !configOnly) && !hasKey(argv2, keys2)) {
                setArg(keys2.join("."), env2[envVar]);
              }
            }
          });
        }
        function applyCoercions(argv2) {
          let coerce;
          const applied = /* @__PURE__ */ new Set();
          Object.keys(argv2).forEach(function(key) {
            if (!applied.has(key)) {
              coerce = checkAllAliases(key, flags2.coercions);
              if (typeof coerce === "function") {
                try {
                  const value = maybeCoerceNumber(key, coerce(argv2[key]));
                  [].concat(flags2.aliases[key] || [], key).forEach((ali) => {
                    applied.add(ali);
                    argv2[ali] = value;
                  });
                } catch (err) {
                  error = err;
                }
              }
            }
          });
        }
        function setPlaceholderKeys(argv2) {
          flags2.keys.forEach((key) => {
            if (~key.indexOf("."))
              return;
            if (typeof argv2[key] === "undefined")
              argv2[key] = void 0;
          });
          return argv2;
        }
        function applyDefaultsAndAliases(obj, aliases2, defaults2, canLog = false) {
          Object.keys(defaults2).forEach(function(key) {
            if (!hasKey(obj, key.split("."))) {
              setKey(obj, key.split("."), defaults2[key]);
              if (canLog)
                defaulted[key] = true;
              (aliases2[key] || []).forEach(function(x) {
                if (hasKey(obj, x.split(".")))
                  return;
                setKey(obj, x.split("."), defaults2[key]);
              });
            }
          });
        }
        function hasKey(obj, keys2) {
          let o = obj;
          if (!configuration2["dot-notation"])
            keys2 = [keys2.join(".")];
          keys2.slice(0, -1).forEach(function(key2) {
            o = o[key2] || {};
          });
          const key = keys2[keys2.length - 1];
          if (typeof o !== "object")
            return false;
          else
            return key in o;
        }
        function setKey(obj, keys2, value) {
          let o = obj;
          if (!configuration2["dot-notation"])
            keys2 = [keys2.join(".")];
          keys2.slice(0, -1).forEach(function(key2) {
            key2 = sanitizeKey(key2);
            if (typeof o === "object" && o[key2] === void 0) {
              o[key2] = {};
            }
            if (typeof o[key2] !== "object" || Array.isArray(o[key2])) {
              if (Array.isArray(o[key2])) {
                o[key2].push({});
              } else {
                o[key2] = [o[key2], {}];
              }
              o = o[key2][o[key2].length - 1];
            } else {
              o = o[key2];
            }
          });
          const key = sanitizeKey(keys2[keys2.length - 1]);
          const isTypeArray = checkAllAliases(keys2.join("."), flags2.arrays);
          const isValueArray = Array.isArray(value);
          let duplicate = configuration2["duplicate-arguments-array"];
          if (!duplicate && checkAllAliases(key, flags2.nargs)) {
            duplicate = true;
            if (!isUndefined(o[key]) && flags2.nargs[key] === 1 || Array.isArray(o[key]) && o[key].length === flags2.nargs[key]) {
              o[key] = void 0;
            }
          }
          if (value === increment()) {
            o[key] = increment(o[key]);
          } else if (Array.isArray(o[key])) {
            if (duplicate && isTypeArray && isValueArray) {
              o[key] = configuration2["flatten-duplicate-arrays"] ? o[key].concat(value) : (Array.isArray(o[key][0]) ? o[key] : [o[key]]).concat([value]);
            } else if (!duplicate && Boolean(isTypeArray) === Boolean(isValueArray)) {
              o[key] = value;
            } else {
              o[key] = o[key].concat([value]);
            }
          } else if (o[key] === void 0 && isTypeArray) {
            o[key] = isValueArray ? value : [value];
          } else if (duplicate && !(o[key] === void 0 || checkAllAliases(key, flags2.counts) || checkAllAliases(key, flags2.bools))) {
            o[key] = [o[key], value];
          } else {
            o[key] = value;
          }
        }
        function extendAliases(...args2) {
          args2.forEach(function(obj) {
            Object.keys(obj || {}).forEach(function(key) {
              if (flags2.aliases[key])
                return;
              flags2.aliases[key] = [].concat(aliases[key] || []);
              flags2.aliases[key].concat(key).forEach(function(x) {
                if (/-/.test(x) && configuration2["camel-case-expansion"]) {
                  const c = camelCase(x);
                  if (c !== key && flags2.aliases[key].indexOf(c) === -1) {
                    flags2.aliases[key].push(c);
                    newAliases[c] = true;
                  }
                }
              });
              flags2.aliases[key].concat(key).forEach(function(x) {
                if (x.length > 1 && /[A-Z]/.test(x) && configuration2["camel-case-expansion"]) {
                  const c = decamelize(x, "-");
                  if (c !== key && flags2.aliases[key].indexOf(c) === -1) {
                    flags2.aliases[key].push(c);
                    newAliases[c] = true;
                  }
                }
              });
              flags2.aliases[key].forEach(function(x) {
                flags2.aliases[x] = [key].concat(flags2.aliases[key].filter(function(y) {
                  return x !== y;
                }));
              });
            });
          });
        }
        function checkAllAliases(key, flag) {
          const toCheck = [].concat(flags2.aliases[key] || [], key);
          const keys2 = Object.keys(flag);
          const setAlias = toCheck.find((key2) => keys2.includes(key2));
          return setAlias ? flag[setAlias] : false;
        }
        function hasAnyFlag(key) {
          const flagsKeys = Object.keys(flags2);
          const toCheck = [].concat(flagsKeys.map((k) => flags2[k]));
          return toCheck.some(function(flag) {
            return Array.isArray(flag) ? flag.includes(key) : flag[key];
          });
        }
        function hasFlagsMatching(arg, ...patterns) {
          const toCheck = [].concat(...patterns);
          return toCheck.some(function(pattern2) {
            const match = arg.match(pattern2);
            return match && hasAnyFlag(match[1]);
          });
        }
        function hasAllShortFlags(arg) {
          if (arg.match(negative) || !arg.match(/^-[^-]+/)) {
            return false;
          }
          let hasAllFlags = true;
          let next;
          const letters2 = arg.slice(1).split("");
          for (let j = 0; j < letters2.length; j++) {
            next = arg.slice(j + 2);
            if (!hasAnyFlag(letters2[j])) {
              hasAllFlags = false;
              break;
            }
            if (letters2[j + 1] && letters2[j + 1] === "=" || next === "-" || /[A-Za-z]/.test(letters2[j]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next) || letters2[j + 1] && letters2[j + 1].match(/\W/)) {
              break;
            }
          }
          return hasAllFlags;
        }
        function isUnknownOptionAsArg(arg) {
          return configuration2["unknown-options-as-args"] && isUnknownOption(arg);
        }
        function isUnknownOption(arg) {
          arg = arg.replace(/^-{3,}/, "--");
          if (arg.match(negative)) {
            return false;
          }
          if (hasAllShortFlags(arg)) {
            return false;
          }
          const flagWithEquals = /^-+([^=]+?)=[\s\S]*$/;
          const normalFlag = /^-+([^=]+?)$/;
          const flagEndingInHyphen = /^-+([^=]+?)-$/;
          const flagEndingInDigits = /^-+([^=]+?\d+)$/;
          const flagEndingInNonWordCharacters = /^-+([^=]+?)\W+.*$/;
          return !hasFlagsMatching(arg, flagWithEquals, negatedBoolean, normalFlag, flagEndingInHyphen, flagEndingInDigits, flagEndingInNonWordCharacters);
        }
        function defaultValue(key) {
          if (!checkAllAliases(key, flags2.bools) && !checkAllAliases(key, flags2.counts) && `${key}` in defaults) {
            return defaults[key];
          } else {
            return defaultForType(guessType(key));
          }
        }
        function defaultForType(type) {
          const def = {
            [DefaultValuesForTypeKey.BOOLEAN]: true,
            [DefaultValuesForTypeKey.STRING]: "",
            [DefaultValuesForTypeKey.NUMBER]: void 0,
            [DefaultValuesForTypeKey.ARRAY]: []
          };
          return def[type];
        }
        function guessType(key) {
          let type = DefaultValuesForTypeKey.BOOLEAN;
          if (checkAllAliases(key, flags2.strings))
            type = DefaultValuesForTypeKey.STRING;
          else if (checkAllAliases(key, flags2.numbers))
            type = DefaultValuesForTypeKey.NUMBER;
          else if (checkAllAliases(key, flags2.bools))
            type = DefaultValuesForTypeKey.BOOLEAN;
          else if (checkAllAliases(key, flags2.arrays))
            type = DefaultValuesForTypeKey.ARRAY;
          return type;
        }
        function isUndefined(num) {
          return num === void 0;
        }
        function checkConfiguration() {
          Object.keys(flags2.counts).find((key) => {
            if (checkAllAliases(key, flags2.arrays)) {
              error = Error(__("Invalid configuration: %s, opts.count excludes opts.array.", key));
              return true;
            } else if (checkAllAliases(key, flags2.nargs)) {
              error = Error(__("Invalid configuration: %s, opts.count excludes opts.narg.", key));
              return true;
            }
            return false;
          });
        }
        return {
          aliases: Object.assign({}, flags2.aliases),
          argv: Object.assign(argvReturn, argv),
          configuration: configuration2,
          defaulted: Object.assign({}, defaulted),
          error,
          newAliases: Object.assign({}, newAliases)
        };
      }
    };
  }
});

// node_modules/yargs-parser/build/lib/index.js
import { format } from "util";
import { normalize, resolve as resolve3 } from "path";
import { readFileSync as readFileSync2 } from "fs";
import { createRequire } from "node:module";
var _a, _b, _c, minNodeVersion, nodeVersion, env, require2, parser, yargsParser, lib_default;
var init_lib = __esm({
  "node_modules/yargs-parser/build/lib/index.js"() {
    init_string_utils();
    init_yargs_parser();
    minNodeVersion = process && process.env && process.env.YARGS_MIN_NODE_VERSION ? Number(process.env.YARGS_MIN_NODE_VERSION) : 20;
    nodeVersion = (_b = (_a = process === null || process === void 0 ? void 0 : process.versions) === null || _a === void 0 ? void 0 : _a.node) !== null && _b !== void 0 ? _b : (_c = process === null || process === void 0 ? void 0 : process.version) === null || _c === void 0 ? void 0 : _c.slice(1);
    if (nodeVersion) {
      const major = Number(nodeVersion.match(/^([^.]+)/)[1]);
      if (major < minNodeVersion) {
        throw Error(`yargs parser supports a minimum Node.js version of ${minNodeVersion}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);
      }
    }
    env = process ? process.env : {};
    require2 = createRequire ? createRequire(import.meta.url) : void 0;
    parser = new YargsParser({
      cwd: process.cwd,
      env: () => {
        return env;
      },
      format,
      normalize,
      resolve: resolve3,
      require: (path) => {
        if (typeof require2 !== "undefined") {
          return require2(path);
        } else if (path.match(/\.json$/)) {
          return JSON.parse(readFileSync2(path, "utf8"));
        } else {
          throw Error("only .json config files are supported in ESM");
        }
      }
    });
    yargsParser = function Parser(args, opts) {
      const result2 = parser.parse(args.slice(), opts);
      return result2.argv;
    };
    yargsParser.detailed = function(args, opts) {
      return parser.parse(args.slice(), opts);
    };
    yargsParser.camelCase = camelCase;
    yargsParser.decamelize = decamelize;
    yargsParser.looksLikeNumber = looksLikeNumber;
    lib_default = yargsParser;
  }
});

// src/cli/parse.ts
import { lstatSync as lstatSync3 } from "node:fs";
function parseArgs(args) {
  const parsed = lib_default([...args], {
    boolean: names(flags),
    string: [...names(texts), "_"],
    array: names(lists).map((key) => ({ key, string: true })),
    alias: Object.fromEntries(
      optionSpecs.flatMap((spec) => spec.alias === void 0 ? [] : [[spec.name, [spec.alias]]])
    ),
    configuration: {
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "greedy-arrays": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "strip-aliased": true
    }
  });
  const { _: words2, ...rest } = parsed;
  const operands = words2.map(String);
  const values = {};
  for (const [name, value] of Object.entries(rest)) {
    const last = Array.isArray(value) && typeof value[0] === "boolean" ? value.at(-1) : value;
    if (last === void 0) continue;
    if (typeof last === "boolean") values[name] = last;
    else values[name] = Array.isArray(last) ? last.map(String) : String(last);
  }
  const { help, version: version3, ...others } = values;
  const taken = takeCommand(args, operands);
  return {
    ...taken,
    operands,
    values: others,
    help: taken.help || help === true,
    version: taken.version || version3 === true
  };
}
function takeCommand(args, operands) {
  const first = operands[0];
  const dashes = args.indexOf("--");
  if (first === void 0 || dashes !== -1 && args.indexOf(first) > dashes) return scanOnly;
  const command = commandNames.find((name) => name === first);
  if (command === void 0 && !isHelper(first)) return { ...scanOnly, implied: true };
  operands.shift();
  if (command !== void 0) return { ...scanOnly, command };
  if (first === "version") return { ...scanOnly, version: true };
  return { ...scanOnly, command: takeHelpTopic(operands), help: true };
}
function isHelper(word) {
  return helperNames.some((name) => name === word);
}
function takeHelpTopic(operands) {
  const topic = operands.shift();
  if (topic === void 0 || isHelper(topic)) return "scan";
  const command = commandNames.find((name) => name === topic);
  if (command === void 0) throw unknownCommand(topic, `"${topic}" is not a command`);
  operands.unshift(topic);
  return command;
}
function refuseMistyped({ implied, operands }) {
  const [word] = operands;
  if (!implied || word === void 0 || !/^[a-z][a-z-]*$/i.test(word)) return;
  if (lstatSync3(word, { throwIfNoEntry: false }) !== void 0) return;
  throw unknownCommand(word, `"${word}" is neither a command nor a file or folder here`);
}
function unknownCommand(word, message2) {
  const near = nearest(word.toLowerCase(), [...commandNames, ...helperNames]);
  const advice2 = near === null ? "see: brleaks --help" : `did you mean "brleaks ${near}"?`;
  return new BrleaksError("usage", `${message2}; ${advice2}`);
}
var flags, lists, texts, names, scanOnly, helperNames;
var init_parse = __esm({
  "src/cli/parse.ts"() {
    "use strict";
    init_lib();
    init_config();
    init_model();
    flags = optionSpecs.filter((spec) => spec.type === "flag");
    lists = optionSpecs.filter((spec) => spec.type === "list");
    texts = optionSpecs.filter((spec) => spec.type !== "flag" && spec.type !== "list");
    names = (specs2) => specs2.map((spec) => spec.name);
    scanOnly = { command: "scan", implied: false, help: false, version: false };
    helperNames = ["help", "version"];
  }
});

// src/git/layout.ts
import {
  closeSync as closeSync2,
  constants as constants3,
  fstatSync,
  lstatSync as lstatSync4,
  openSync as openSync2,
  readFileSync as readFileSync3,
  statSync as statSync2
} from "node:fs";
import { dirname as dirname3, isAbsolute, join as join3, resolve as resolve4 } from "node:path";
function scannedFolders({ root, gitDir, commonDir }) {
  return [.../* @__PURE__ */ new Set([root ?? gitDir, gitDir, commonDir])];
}
function findLayout(path) {
  const start2 = resolve4(path);
  const named2 = gitDirectory(start2);
  if (named2 !== null) return { root: null, ...named2 };
  for (let folder = start2; ; folder = dirname3(folder)) {
    const found = gitDirectory(join3(folder, ".git"));
    if (found !== null) return { root: folder, ...found };
    if (folder === dirname3(folder)) return null;
  }
}
function requireLayout(path) {
  if (statSync2(path, { throwIfNoEntry: false }) === void 0) {
    throw new BrleaksError("not-found", `${path}: there is no such file or folder; check the path`);
  }
  const layout = findLayout(path);
  if (layout !== null) return layout;
  throw new BrleaksError(
    "not-a-repository",
    `${path} is in no git repository; name one, or use "brleaks scan ${path}" for its files`
  );
}
function layoutOfHook(folder, gitDir, workTree) {
  const path = resolve4(folder, gitDir);
  const found = gitDirectory(path);
  if (found === null) {
    throw new BrleaksError("not-a-repository", `GIT_DIR names ${path}, which is no git directory`);
  }
  const receiving = found.gitDir === resolve4(folder);
  return { root: receiving ? null : resolve4(folder, workTree ?? "."), ...found };
}
function gitDirectory(path) {
  const stat = statSync2(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  if (stat.isFile()) {
    const pointed = pointer(path);
    return pointed === null ? null : gitDirectory(pointed);
  }
  const common = commonDirectory(path);
  const whole = exists(join3(path, "HEAD")) && exists(join3(common, "objects"));
  return whole ? { gitDir: path, commonDir: common } : null;
}
function pointer(path) {
  const match = /^gitdir: (.+?)[\r\n]*$/.exec(readSmall(path) ?? "");
  const target = match?.[1];
  if (target === void 0) return null;
  return isAbsolute(target) ? target : resolve4(dirname3(path), target);
}
function commonDirectory(gitDir) {
  const text3 = readSmall(join3(gitDir, "commondir"))?.trim();
  return text3 ? resolve4(gitDir, text3) : gitDir;
}
function exists(path) {
  return lstatSync4(path, { throwIfNoEntry: false }) !== void 0;
}
function readSmall(path) {
  let file;
  try {
    file = openSync2(path, constants3.O_RDONLY | (constants3.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(file);
    return stat.isFile() && stat.size <= smallBytes ? readFileSync3(file, "utf8") : null;
  } finally {
    closeSync2(file);
  }
}
var smallBytes;
var init_layout = __esm({
  "src/git/layout.ts"() {
    "use strict";
    init_model();
    smallBytes = 64 * 1024 * 1024;
  }
});

// src/git/find-program.ts
import { accessSync, constants as constants4, realpathSync, statSync as statSync3 } from "node:fs";
import { posix as posix2, win32 } from "node:path";
function findProgram(name, search) {
  const { isProgram: isProgram2, platform, realPath: realPath2 } = search;
  const { delimiter: delimiter2, join: join22 } = platform === "win32" ? win32 : posix2;
  const scanned = search.scanned.flatMap((folder) => [folder, realPath2(folder)]);
  const isScanned = (path) => scanned.some(
    (folder) => isInside(path, folder, platform) || isInside(realPath2(path), folder, platform)
  );
  const folders = search.path.split(delimiter2).map((entry) => platform === "win32" ? entry.replaceAll('"', "") : entry).filter((folder) => isAbsolute2(folder, platform) && !isScanned(folder));
  const file = platform === "win32" ? `${name}.exe` : name;
  const program = folders.map((folder) => join22(folder, file)).find((path) => isProgram2(path) && !isScanned(path));
  return { program: program ?? null, path: folders.join(delimiter2) };
}
function isAbsolute2(path, platform) {
  return platform === "win32" ? /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(path) : path.startsWith("/");
}
function isInside(path, folder, platform) {
  if (platform !== "win32") return isBelow(posix2.relative(folder, path));
  const way = win32.relative(folder, path);
  return isBelow(way.replaceAll("\\", "/")) && !win32.isAbsolute(way);
}
function isBelow(way) {
  return way !== ".." && !way.startsWith("../");
}
function findOnMachine(name, path, scanned) {
  const question = JSON.stringify([name, path, scanned]);
  const answer2 = known.get(question) ?? findProgram(name, {
    platform: process.platform,
    path,
    scanned: scanned.filter((folder) => !holdsThisProgram(folder)),
    isProgram,
    realPath
  });
  known.set(question, answer2);
  return answer2;
}
function holdsThisProgram(folder) {
  return isInside(realPath(process.execPath), realPath(folder), process.platform);
}
function isProgram(path) {
  try {
    accessSync(path, constants4.X_OK);
    return statSync3(path).isFile();
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
var known;
var init_find_program = __esm({
  "src/git/find-program.ts"() {
    "use strict";
    known = /* @__PURE__ */ new Map();
  }
});

// src/git/run.ts
import { once } from "node:events";
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
    GIT_TERMINAL_PROMPT: "0"
  };
  for (const name of ["SystemRoot", "TEMP", "TMP"]) {
    const value = process.env[name];
    if (value !== void 0) environment[name] = value;
  }
  return environment;
}
function networkEnvironment(protocol) {
  const {
    GIT_CONFIG_NOSYSTEM: _system,
    GIT_CONFIG_GLOBAL: _global,
    ...environment
  } = sealedEnvironment();
  for (const name of networkNames) {
    const value = process.env[name];
    if (value !== void 0) environment[name] = value;
  }
  return { ...environment, GIT_ALLOW_PROTOCOL: protocol };
}
async function runGit(context, args, call = {}) {
  const pieces = [];
  for await (const piece of streamGit(context, args, call)) pieces.push(piece);
  return Buffer.concat(pieces);
}
async function* streamGit(context, args, call = {}) {
  if (call.signal?.aborted) throw interrupted();
  const child = await start(context, args, call);
  const ending = endOf(child);
  if (!child.stdout) throw startFailure((await ending).error ?? {});
  const stop = () => end(child, call);
  running.set(child, stop);
  call.signal?.addEventListener("abort", stop, { once: true });
  const complaint = collectText(child);
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
  let finished = false;
  try {
    for await (const piece of child.stdout) {
      waiting = false;
      yield piece;
      waiting = true;
      watch.refresh();
    }
    finished = true;
  } finally {
    clearTimeout(watch);
    call.signal?.removeEventListener("abort", stop);
    if (!finished) stop();
    ending.finally(() => running.delete(child));
  }
  await feeding;
  const { status, signal, error } = await ending;
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
function endGit() {
  for (const stop of running.values()) stop();
}
async function start(context, args, call) {
  const { program, path } = findGit(context);
  if (program === null) throw missing();
  if (!listening) process.once("exit", endGit);
  listening = true;
  const { spawn } = await import("node:child_process");
  try {
    return spawn(program, [...call.unsealed ? ["--no-pager"] : always, ...args], {
      cwd: context.cwd,
      env: { ...withoutPath(context.environment), PATH: path },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: hasGroup(call)
    });
  } catch (error) {
    throw startFailure(error);
  }
}
function findGit({ environment, scanned }) {
  const path = Object.entries(environment).find(([name]) => isPath2(name))?.[1];
  return findOnMachine("git", path ?? defaultPath, scanned);
}
function isPath2(name) {
  return process.platform === "win32" ? name.toUpperCase() === "PATH" : name === "PATH";
}
function withoutPath(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isPath2(name)));
}
function hasGroup(call) {
  return call.family === true && process.platform !== "win32";
}
function end(child, call) {
  if (!hasGroup(call) || child.pid === void 0) {
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
  const lines3 = complaint.split("\n").map((line) => line.trim());
  return lines3.find((line) => /^(?:fatal|error):/.test(line)) ?? lines3.find((line) => line !== "" && !line.startsWith("hint:"));
}
function endOf(child) {
  return new Promise((resolve16) => {
    let error = null;
    child.on("error", (cause) => {
      error = cause;
      if (child.pid === void 0) resolve16({ status: null, signal: null, error });
    });
    child.on("close", (status, signal) => resolve16({ status, signal, error }));
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
  const reasons4 = {
    EMFILE: 'too many open files; raise the limit with "ulimit -n"',
    ENFILE: "the system has too many open files",
    EAGAIN: 'the limit of processes is reached; raise it with "ulimit -u"',
    ENOMEM: "there is not enough memory"
  };
  const reason = reasons4[cause.code ?? ""] ?? cause.code ?? "an error";
  return new BrleaksError("git-failed", `git could not be started: ${reason}`, { cause });
}
function collectText(child) {
  let text3 = "";
  child.stderr?.on("data", (piece) => {
    if (text3.length < stderrLimit) text3 += piece.toString("utf8");
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
var always, defaultPath, stderrLimit, silenceMs, networkNames, running, listening;
var init_run = __esm({
  "src/git/run.ts"() {
    "use strict";
    init_model();
    init_find_program();
    always = [
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
    defaultPath = process.platform === "win32" ? "" : "/usr/local/bin:/usr/bin:/bin";
    stderrLimit = 16384;
    silenceMs = 6e5;
    networkNames = [
      ...["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"],
      ...["ALL_PROXY", "all_proxy", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "SSL_CERT_FILE"],
      ...["SSL_CERT_DIR", "HOME", "USERPROFILE", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL"],
      ...["GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM", "ProgramData", "APPDATA", "ComSpec"]
    ];
    running = /* @__PURE__ */ new Map();
    listening = false;
  }
});

// src/git/refs.ts
import { existsSync, lstatSync as lstatSync5, readdirSync, readFileSync as readFileSync4 } from "node:fs";
import { join as join4 } from "node:path";
async function listRefs(repository, signal) {
  const args = ["for-each-ref", "--format=%(objectname) %(refname)"];
  const output = await runGit(repository.shadow.context, args, { signal });
  const refs = [];
  for (let start2 = 0; start2 < output.length; ) {
    const end2 = output.indexOf(10, start2);
    const line = output.subarray(start2, end2 === -1 ? output.length : end2);
    const space = line.indexOf(32);
    const nameBytes = Buffer.from(line.subarray(space + 1));
    refs.push({
      name: nameBytes.toString("utf8"),
      nameBytes,
      oid: line.toString("latin1", 0, space)
    });
    start2 = (end2 === -1 ? output.length : end2) + 1;
  }
  return [...refs, ...pseudoRefs(repository, refs)];
}
function pseudoRefs(repository, refs) {
  const { gitDir, commonDir } = repository.layout;
  const known3 = new Map(refs.map((ref) => [ref.name, ref.oid]));
  const found = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    for (const name of readdirSync(folder)) {
      if (!/^[A-Z][A-Z_]*$/.test(name) || !lstatSync5(join4(folder, name)).isFile()) continue;
      const text3 = readSmall(join4(folder, name)) ?? "";
      const target = /^ref: (.+)/.exec(text3)?.[1];
      const oid = target === void 0 ? /^[0-9a-f]{40,64}\b/.exec(text3)?.[0] : known3.get(target);
      if (oid === void 0 && target === void 0) continue;
      const full = prefix + name;
      found.push({ name: full, nameBytes: Buffer.from(full), oid: oid ?? null });
      if (target !== void 0 && !known3.has(target)) {
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
  for (const name of existsSync(linked2) ? readdirSync(linked2) : []) {
    const folder = join4(linked2, name);
    if (folder !== gitDir) folders.push([folder, `worktrees/${name}/`]);
  }
  return folders;
}
async function readReflogs(repository) {
  const { gitDir, commonDir } = repository.layout;
  const entries = [];
  const failed = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const logs = join4(folder, "logs");
    if (!existsSync(logs)) continue;
    for (const entry of listLogs(logs, failed)) {
      if (!entry.isFile()) continue;
      const path = join4(entry.parentPath, entry.name);
      const ref = prefix + path.slice(logs.length + 1);
      try {
        entries.push(...parseReflog(ref, readFileSync4(path)));
      } catch (error) {
        const code = error.code ?? "an error";
        failed.push({ what: `reflog of ${ref}`, reason: `it could not be read (${code})` });
      }
    }
  }
  return { entries, failed };
}
function listLogs(logs, failed) {
  try {
    return readdirSync(logs, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code = "an error", path = logs } = error;
    failed.push({ what: `reflogs in ${path}`, reason: `they cannot be listed (${code})` });
    return [];
  }
}
function* parseReflog(ref, bytes) {
  for (let start2 = 0; start2 < bytes.length; ) {
    const feed2 = bytes.indexOf(10, start2);
    const line = bytes.subarray(start2, feed2 === -1 ? bytes.length : feed2);
    start2 = (feed2 === -1 ? bytes.length : feed2) + 1;
    const first = line.indexOf(32);
    const second = first === -1 ? -1 : line.indexOf(32, first + 1);
    if (second === -1) continue;
    yield {
      ref,
      oldOid: line.toString("latin1", 0, first),
      newOid: line.toString("latin1", first + 1, second),
      text: line.subarray(second + 1)
    };
  }
}
var init_refs = __esm({
  "src/git/refs.ts"() {
    "use strict";
    init_layout();
    init_run();
  }
});

// src/git/head.ts
import { lstatSync as lstatSync6, readlinkSync } from "node:fs";
import { join as join5 } from "node:path";
function headRef({ gitDir }) {
  return refIn(headText(gitDir));
}
function detachedHead(layout) {
  const text3 = headText(layout.gitDir);
  const ref = refIn(text3);
  if (ref === null) return text3;
  const oid = resolve5(ref, layout, 0);
  if (oid === void 0) return text3;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function headText(gitDir) {
  const path = join5(gitDir, "HEAD");
  const link2 = lstatSync6(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link2 ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text3) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text3)?.[1] ?? null;
}
function resolve5(ref, layout, step) {
  if (step > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text3 = readSmall(join5(own ? layout.gitDir : layout.commonDir, ref));
  if (text3 === null) return packedId(ref, layout);
  const next = refIn(text3);
  return next === null ? idIn(text3) ?? null : resolve5(next, layout, step + 1);
}
function packedId(ref, { commonDir }) {
  const path = join5(commonDir, "packed-refs");
  const packed = readSmall(path);
  if (packed === null) {
    return lstatSync6(path, { throwIfNoEntry: false }) === void 0 ? null : void 0;
  }
  const at2 = `
${packed}
`.indexOf(` ${ref}
`);
  if (at2 === -1) return null;
  const start2 = packed.lastIndexOf("\n", at2 - 2) + 1;
  return idIn(packed.slice(start2, at2)) ?? null;
}
function idIn(text3) {
  return /^([0-9a-f]{40,64})\b/.exec(text3)?.[1];
}
var unborn, mostSteps;
var init_head = __esm({
  "src/git/head.ts"() {
    "use strict";
    init_layout();
    unborn = "refs/brleaks/unborn";
    mostSteps = 5;
  }
});

// src/git/temporary.ts
import {
  chmodSync,
  lstatSync as lstatSync7,
  mkdtempSync,
  readdirSync as readdirSync2,
  rmdirSync,
  statSync as statSync4,
  unlinkSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";
function temporaryFolder() {
  if (!listening2) {
    process.once("exit", removeTemporaryFolders);
    removeStaleFolders(tmpdir(), Date.now());
  }
  listening2 = true;
  const folder = inTemporary(() => mkdtempSync(join6(tmpdir(), `brleaks-${process.pid}-`)));
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
function removeFolder(folder) {
  open2.delete(folder);
  removeTree(folder);
}
function removeTemporaryFolders() {
  for (const folder of [...open2]) removeFolder(folder);
}
function removeStaleFolders(parent, now) {
  try {
    if (!isSafe(parent)) return;
    const stale = readdirSync2(parent).filter((name) => isStale(parent, name, now));
    for (const name of stale.slice(0, mostStale)) removeTree(join6(parent, name));
  } catch {
  }
}
function isSafe(folder) {
  const { mode } = statSync4(folder);
  return process.platform === "win32" || (mode & 18) === 0 || (mode & 512) !== 0;
}
function isStale(parent, name, now) {
  const pid = namePattern.exec(name)?.[1];
  if (pid === void 0 || isRunning(Number(pid))) return false;
  const stat = lstatSync7(join6(parent, name), { throwIfNoEntry: false });
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
  for (const name of attempt(() => readdirSync2(folder)) ?? []) {
    const path = join6(folder, name);
    const stat = attempt(() => lstatSync7(path));
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
var open2, listening2, namePattern, staleMs, mostStale, reasons;
var init_temporary = __esm({
  "src/git/temporary.ts"() {
    "use strict";
    init_model();
    open2 = /* @__PURE__ */ new Set();
    listening2 = false;
    namePattern = /^brleaks-(\d+)-[A-Za-z0-9]{6}$/;
    staleMs = 24 * 36e5;
    mostStale = 100;
    reasons = {
      ENOSPC: "no space left on the device",
      EDQUOT: "the disk quota is used up",
      EROFS: "the file system is read-only",
      EACCES: "no permission",
      EPERM: "no permission",
      ENOENT: "the folder does not exist",
      ENOTDIR: "it is not a folder",
      EMFILE: "too many open files"
    };
  }
});

// src/git/link.ts
import {
  lstatSync as lstatSync8,
  mkdirSync,
  readdirSync as readdirSync3,
  readFileSync as readFileSync5,
  readlinkSync as readlinkSync2,
  statSync as statSync5,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { join as join7 } from "node:path";
function appear(target, path) {
  const stat = statOf(target);
  if (stat === null) return;
  if (!stat.isFile() && !stat.isDirectory()) throw notPlain(target);
  if (process.platform === "win32" && !stat.isDirectory()) copy(target, path);
  else if (!linked(target, path)) copy(target, path);
}
function notPlain(path) {
  return new BrleaksError("git-failed", `${path} is neither a file nor a folder; remove it`);
}
function statOf(path) {
  try {
    return statSync5(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return null;
    throw unreadable(path, error);
  }
}
function unreadable(path, cause) {
  const code = cause.code ?? "an error";
  return new BrleaksError("git-failed", `${path}: it cannot be read (${code})`, { cause });
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
  const stat = lstatSync8(source);
  const text3 = stat.isSymbolicLink() ? readlinkSync2(source) : "";
  if (text3.startsWith("refs/")) write(target, Buffer.from(`ref: ${text3}
`));
  else if (statOf(source)?.isDirectory() && !stat.isSymbolicLink()) copyFolder(source, target);
  else if (statOf(source)?.isFile())
    write(
      target,
      read(() => readFileSync5(source), source)
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
var linkless, unused;
var init_link = __esm({
  "src/git/link.ts"() {
    "use strict";
    init_model();
    init_temporary();
    linkless = /* @__PURE__ */ new Set([
      ...["ENOSYS", "EPERM", "EACCES", "ENOTSUP", "EOPNOTSUPP", "EINVAL", "EISDIR", "UNKNOWN"]
    ]);
    unused = /^(?:index|.*\.lock)$/;
  }
});

// src/git/plain-config.ts
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
  const plain2 = value.replace(/\s*[#;].*$/, "").trim();
  return /^"?(?:true|yes|on|1)"?$/i.test(plain2);
}
var carried;
var init_plain_config = __esm({
  "src/git/plain-config.ts"() {
    "use strict";
    carried = ["ignorecase", "precomposeunicode", "longpaths"];
  }
});

// src/git/shadow.ts
import { lstatSync as lstatSync9, mkdirSync as mkdirSync2, readdirSync as readdirSync4, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join8, resolve as resolve6 } from "node:path";
async function makeShadow(layout, hook = {}) {
  const format2 = await readFormat(layout);
  checkRefs(join8(layout.commonDir, "refs"));
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
    mkdirSync2(join8(folder, "info"));
    mkdirSync2(join8(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join8(commonDir, name), join8(folder, name));
  for (const name of readdirSync4(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join8(gitDir, name), join8(folder, name));
  }
  appear(join8(commonDir, "info", "exclude"), join8(folder, "info", "exclude"));
  const head = format2.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync2(join8(folder, "HEAD"), head, { mode: 384 });
    writeFileSync2(join8(folder, "config"), configText(format2), { mode: 384 });
  });
}
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
    throw new BrleaksError("git-failed", `${path ?? folder}: it cannot be listed (${code})`);
  }
  for (const entry of entries) {
    if (entry.isFile() || entry.isDirectory()) continue;
    const path = join8(entry.parentPath, entry.name);
    const stat = statOf(path);
    if (stat !== null && !stat.isFile() && !stat.isDirectory()) throw notPlain(path);
  }
}
function configText({ objectFormat, refStorage, settings }) {
  const extensions = objectFormat !== "sha1" || refStorage !== "files";
  const lines3 = [
    "[core]",
    `	repositoryformatversion = ${extensions ? 1 : 0}`,
    "	bare = true",
    "	logAllRefUpdates = false",
    ...settings.map((name) => `	${name} = true`)
  ];
  if (extensions) {
    lines3.push("[extensions]");
    if (objectFormat !== "sha1") lines3.push(`	objectFormat = ${objectFormat}`);
    if (refStorage !== "files") lines3.push(`	refStorage = ${refStorage}`);
  }
  return `${lines3.join("\n")}
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
  const reftable = lstatSync9(join8(layout.commonDir, "reftable"), { throwIfNoEntry: false });
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
  for (const folder of readdirSync4(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = readdirSync4(join8(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join8(layout.commonDir, "packed-refs")) ?? "";
  return /^[0-9a-f]{64} /m.test(packed) ? "sha256" : "sha1";
}
function resolveIn(folder, path) {
  return path === void 0 || path === "" ? void 0 : resolve6(folder, path);
}
function alternates(folder, paths) {
  if (paths === void 0 || paths === "") return {};
  const separator2 = process.platform === "win32" ? ";" : ":";
  const absolute = paths.split(separator2).map((path) => resolve6(folder, path));
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: absolute.join(separator2) };
}
var linkedFromCommon, reftableHead;
var init_shadow = __esm({
  "src/git/shadow.ts"() {
    "use strict";
    init_model();
    init_head();
    init_layout();
    init_link();
    init_plain_config();
    init_run();
    init_temporary();
    linkedFromCommon = ["refs", "packed-refs", "reftable", "logs", "shallow", "worktrees"];
    reftableHead = "ref: refs/heads/.invalid\n";
  }
});

// src/git/borrow.ts
import { existsSync as existsSync2, mkdirSync as mkdirSync3, readFileSync as readFileSync6, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join9 } from "node:path";
async function borrowRepository(repository, signal) {
  const folder = temporaryFolder();
  try {
    const { objectFormat } = repository.shadow;
    const format2 = { objectFormat, refStorage: "files", settings: [] };
    inTemporary(() => {
      for (const name of ["refs", "objects/info"])
        mkdirSync3(join9(folder, name), { recursive: true });
      writeFileSync3(join9(folder, "HEAD"), "ref: refs/heads/none\n");
      writeFileSync3(join9(folder, "config"), configText(format2));
    });
    if (!repository.partial) await lend(repository, folder, signal);
    const environment = { ...sealedEnvironment(), GIT_DIR: folder };
    const { scanned } = repository.shadow.context;
    const context = { cwd: folder, environment, scanned };
    return { folder, context, remove: () => removeFolder(folder) };
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
}
async function lend(repository, folder, signal) {
  const alternates2 = repository.objectFolders.map((path) => `${path}
`).join("");
  const shallow = join9(repository.layout.commonDir, "shallow");
  const cuts = existsSync2(shallow) ? readFileSync6(shallow) : null;
  const lines3 = [];
  for (const { name, nameBytes, oid } of await listRefs(repository, signal)) {
    if (!name.startsWith("refs/") || oid === null) continue;
    lines3.push(Buffer.from(`${oid} `), nameBytes, Buffer.from("\n"));
  }
  inTemporary(() => {
    writeFileSync3(join9(folder, "objects", "info", "alternates"), alternates2);
    if (cuts !== null) writeFileSync3(join9(folder, "shallow"), cuts);
    writeFileSync3(join9(folder, "packed-refs"), Buffer.concat(lines3));
  });
}
function setHead(repository, oid) {
  writeFileSync3(join9(repository.folder, "HEAD"), `${oid}
`);
}
function shallowCommits(repository) {
  const path = join9(repository.folder, "shallow");
  if (!existsSync2(path)) return /* @__PURE__ */ new Set();
  return new Set(
    readFileSync6(path, "latin1").split("\n").filter((line) => line !== "")
  );
}
var init_borrow = __esm({
  "src/git/borrow.ts"() {
    "use strict";
    init_refs();
    init_run();
    init_shadow();
    init_temporary();
  }
});

// src/git/cat-file.ts
async function* catFile(repository, oids, signal) {
  const asked = [...oids];
  if (asked.length === 0) return;
  const parser2 = new BatchParser();
  let answers = 0;
  for await (const piece of streamGit(
    repository.shadow.context,
    ["cat-file", "--batch", "--buffer"],
    {
      stdin: asked.map((oid) => `${oid}
`),
      idleMs: answerMs,
      ...signal === void 0 ? {} : { signal }
    }
  )) {
    for (const answer2 of parser2.push(piece)) {
      answers++;
      yield answer2;
    }
  }
  if (answers !== asked.length) {
    throw new BrleaksError(
      "git-failed",
      `git cat-file gave ${answers} answers to ${asked.length} questions`
    );
  }
}
async function* streamObject(repository, { oid, type, size }, signal) {
  const call = { idleMs: answerMs, ...signal === void 0 ? {} : { signal } };
  let bytes = 0;
  for await (const piece of streamGit(repository.shadow.context, ["cat-file", type, oid], call)) {
    bytes += piece.length;
    yield piece;
  }
  if (bytes !== size) {
    throw new BrleaksError("git-failed", `git gave ${bytes} of the ${size} bytes of object ${oid}`);
  }
}
var answerMs, largeObjectBytes, BatchParser;
var init_cat_file = __esm({
  "src/git/cat-file.ts"() {
    "use strict";
    init_model();
    init_run();
    answerMs = 12e4;
    largeObjectBytes = 64 * 1024 * 1024;
    BatchParser = class {
      #pieces = [];
      #held = 0;
      #header = null;
      /** Bytes of a large object that are still to be passed over. */
      #passing = 0;
      *push(piece) {
        this.#pieces.push(piece);
        this.#held += piece.length;
        for (; ; ) {
          if (this.#passing > 0 && !this.#passOver()) return;
          if (this.#header === null) {
            const line = this.#takeLine();
            if (line === null) return;
            const answer2 = this.#begin(line);
            if (answer2 !== null) yield answer2;
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
          throw new BrleaksError("git-failed", "git cat-file gave an answer that cannot be understood");
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
        const [first] = this.#pieces;
        if (first === void 0) return null;
        let end2 = first.indexOf(10);
        if (end2 === -1) {
          this.#pieces = [Buffer.concat(this.#pieces)];
          end2 = this.#pieces[0]?.indexOf(10) ?? -1;
        }
        return end2 === -1 ? null : this.#take(end2 + 1).toString("latin1", 0, end2);
      }
      #take(count3) {
        this.#held -= count3;
        const [first] = this.#pieces;
        if (first !== void 0 && first.length >= count3) {
          if (first.length === count3) this.#pieces.shift();
          else this.#pieces[0] = first.subarray(count3);
          return first.subarray(0, count3);
        }
        const whole = Buffer.concat(this.#pieces);
        const rest = whole.subarray(count3);
        this.#pieces = rest.length === 0 ? [] : [rest];
        return whole.subarray(0, count3);
      }
    };
  }
});

// src/git/work-tree.ts
import { isUtf8 } from "node:buffer";
async function* listWorkTree(repository, paths, signal) {
  const list = (...options) => {
    const behind = paths.length === 0 ? [] : ["--", ...paths];
    return streamGit(repository.shadow.treeContext, ["ls-files", "-z", ...options, ...behind], {
      signal
    });
  };
  const untracked = list("--others", "--exclude-standard");
  const first = untracked.next();
  first.catch(() => {
  });
  try {
    const tracked = new TrackedList();
    for await (const bytes of wholeRecords(list("--stage"))) yield tracked.entries(bytes);
    for await (const bytes of wholeRecords(resumed(first, untracked))) {
      yield untrackedEntries(bytes);
    }
  } finally {
    await untracked.return(void 0).catch(() => {
    });
  }
}
function untrackedEntries(output) {
  return Array.from(decoded2(output), ({ text: text3, bytes }) => {
    const folder = text3.endsWith("/");
    return {
      path: folder ? text3.slice(0, -1) : text3,
      bytes: folder ? bytes?.subarray(0, -1) ?? null : bytes,
      tracked: false,
      regular: false,
      otherRepository: folder
    };
  });
}
async function* resumed(first, rest) {
  const { done, value } = await first;
  if (done) return;
  yield value;
  yield* rest;
}
async function* wholeRecords(stream) {
  let begun = [];
  for await (const piece of stream) {
    const end2 = piece.lastIndexOf(0) + 1;
    if (end2 > 0) {
      yield Buffer.concat([...begun, piece.subarray(0, end2)]);
      begun = [];
    }
    if (end2 < piece.length) begun.push(piece.subarray(end2));
  }
}
function* decoded2(output) {
  if (!isUtf8(output)) {
    for (const bytes of records(output)) {
      yield { text: bytes.toString("utf8"), bytes: isUtf8(bytes) ? null : bytes };
    }
    return;
  }
  const texts2 = output.toString("utf8");
  for (let start2 = 0; start2 < texts2.length; ) {
    const end2 = texts2.indexOf("\0", start2);
    if (end2 === -1) return;
    yield { text: texts2.slice(start2, end2), bytes: null };
    start2 = end2 + 1;
  }
}
function* records(output) {
  for (let start2 = 0; start2 < output.length; ) {
    const end2 = output.indexOf(0, start2);
    if (end2 === -1) return;
    yield output.subarray(start2, end2);
    start2 = end2 + 1;
  }
}
var stageZero, TrackedList;
var init_work_tree = __esm({
  "src/git/work-tree.ts"() {
    "use strict";
    init_run();
    stageZero = 48;
    TrackedList = class {
      #conflict = null;
      entries(output) {
        const entries = [];
        for (const { text: text3, bytes } of decoded2(output)) {
          const tab = text3.indexOf("	");
          if (text3.charCodeAt(tab - 1) !== stageZero) {
            const name = bytes?.toString("latin1", tab + 1) ?? text3.slice(tab + 1);
            if (this.#conflict === name) continue;
            this.#conflict = name;
          }
          entries.push({
            path: text3.slice(tab + 1),
            bytes: bytes?.subarray(tab + 1) ?? null,
            tracked: true,
            regular: text3.startsWith("100"),
            otherRepository: text3.startsWith("160000")
          });
        }
        return entries;
      }
    };
  }
});

// src/git/changes.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join10 } from "node:path";
async function* parseChanges(output) {
  let commit = null;
  let raw2 = null;
  for await (const record of nulRecords(output)) {
    if (raw2 !== null && commit !== null) {
      yield parseRaw(raw2, record, commit);
      raw2 = null;
      continue;
    }
    const at2 = record.findIndex((byte) => byte !== 10);
    if (at2 === -1) continue;
    if (record[at2] === 1) commit = record.toString("latin1", at2 + 1);
    else if (record[at2] === 58) raw2 = record.toString("latin1", at2);
    else throw new BrleaksError("git-failed", "git wrote a difference that cannot be understood");
  }
}
function parseRaw(raw2, path, commit) {
  const parents = raw2.lastIndexOf(":") + 1;
  const words2 = raw2.slice(parents).split(" ");
  return {
    commit,
    path: Buffer.from(path),
    mode: words2[parents] ?? "",
    oldOids: words2.slice(parents + 1, 2 * parents + 1),
    newOid: words2[2 * parents + 1] ?? ""
  };
}
async function* nulRecords(output) {
  let rest = Buffer.alloc(0);
  for await (const piece of output) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let start2 = 0;
    for (let end2 = bytes.indexOf(0); end2 !== -1; end2 = bytes.indexOf(0, start2)) {
      yield bytes.subarray(start2, end2);
      start2 = end2 + 1;
    }
    rest = bytes.subarray(start2);
  }
}
function isZero(oid) {
  return /^0+$/.test(oid);
}
async function stagedEntries(repository, signal) {
  const fields2 = [...records(await stagedRecords(repository, signal))];
  const entries = [];
  let conflicts = false;
  for (let i = 0; i + 1 < fields2.length; i += 2) {
    const [, mode = "", , oid = "", status = ""] = fields2[i].toString("latin1").split(" ");
    if (status.startsWith("U")) conflicts = true;
    else if (!isZero(oid)) entries.push({ path: fields2[i + 1], mode, oid });
  }
  return conflicts ? [...entries, ...await listIndex(repository.shadow.context, "--unmerged", signal)] : entries;
}
async function stagedRecords(repository, signal) {
  const { context } = repository.shadow;
  const compare2 = (tree) => runGit(
    context,
    ["diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", tree, "--"],
    { signal }
  );
  try {
    return await compare2("HEAD");
  } catch (error) {
    if (signal.aborted) throw error;
    const head = await runGit(context, ["rev-parse", "--verify", "--quiet", "HEAD^{tree}"], {
      accept: [1, 128],
      signal
    });
    if (head.length > 0) throw error;
    return compare2(emptyTrees[repository.idBytes]);
  }
}
async function indexEntries(repository, signal) {
  return listIndex(repository.shadow.context, "--stage", signal);
}
async function allIndexEntries(repository, signal) {
  const { context } = repository.shadow;
  const { gitDir, commonDir } = repository.layout;
  const entries = await listIndex(context, "--stage", signal);
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    const index = join10(folder, "index");
    if (folder === gitDir || !existsSync3(index)) continue;
    const environment = { ...context.environment, GIT_INDEX_FILE: index };
    for (const entry of await listIndex({ ...context, environment }, "--stage", signal)) {
      entries.push(entry);
    }
  }
  return entries;
}
async function listIndex(context, which, signal) {
  const output = await runGit(context, ["ls-files", which, "-z"], { signal });
  return [...records(output)].map((record) => {
    const tab = record.indexOf(9);
    const [mode = "", oid = ""] = record.toString("latin1", 0, tab).split(" ");
    return { path: record.subarray(tab + 1), mode, oid };
  });
}
async function listCommits(repository, revisions, signal) {
  const args = ["rev-list", "--reverse", "--topo-order", ...revisions, "--"];
  const output = await runGit(repository.shadow.context, args, { signal });
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}
function changesOf(repository, commits, signal) {
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
  return parseChanges(streamGit(repository.shadow.context, args, { stdin, signal }));
}
var commitFormat, emptyTrees;
var init_changes = __esm({
  "src/git/changes.ts"() {
    "use strict";
    init_model();
    init_refs();
    init_run();
    init_work_tree();
    commitFormat = "--format=tformat:%x01%H%x00";
    emptyTrees = {
      20: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      32: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
    };
  }
});

// src/git/commit-facts.ts
async function readCommitFacts(repository, oids, signal) {
  const facts = /* @__PURE__ */ new Map();
  try {
    for await (const answer2 of catFile(repository, new Set(oids), signal)) {
      if (answer2.kind !== "object" || answer2.type !== "commit") continue;
      facts.set(answer2.oid, parseCommit(answer2.oid, answer2.bytes));
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof BrleaksError)) throw error;
  }
  return facts;
}
function parseCommit(oid, bytes) {
  const end2 = bytes.indexOf("\n\n");
  const header = bytes.subarray(0, end2 === -1 ? bytes.length : end2);
  const lines3 = header.toString("latin1").split("\n");
  const encoding = fieldOf(lines3, "encoding");
  const line = fieldOf(lines3, "author");
  if (line === null) return { oid, author: null, date: null };
  const close = line.lastIndexOf(">");
  const person = decodeText2(Buffer.from(line.slice(0, close + 1) || line, "latin1"), encoding);
  return {
    oid,
    author: person.trim() || null,
    date: close === -1 ? null : isoDate(line.slice(close + 1))
  };
}
function fieldOf(lines3, name) {
  const line = lines3.find((text3) => text3.startsWith(`${name} `));
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
function isoDate(text3) {
  const match = /^\s*(-?\d{1,15})(?=\s|$)\s*(\S*)/.exec(text3);
  if (match === null) return null;
  const ms = Number(match[1]) * 1e3;
  if (ms < firstMs || ms > lastMs) return null;
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d)(\d\d)$/.exec(match[2] ?? "") ?? [];
  const known3 = sign !== "" && Number(hours) < 24 && Number(minutes) < 60;
  if (!known3) return new Date(ms).toISOString().replace(".000Z", "Z");
  const offset = (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  const local = new Date(ms + offset * minuteMs).toISOString().slice(0, 19);
  return `${local}${sign}${hours}:${minutes}`;
}
var minuteMs, firstMs, lastMs;
var init_commit_facts = __esm({
  "src/git/commit-facts.ts"() {
    "use strict";
    init_model();
    init_cat_file();
    minuteMs = 6e4;
    firstMs = Date.parse("0000-01-02T00:00:00Z");
    lastMs = Date.parse("9999-12-31T00:00:00Z");
  }
});

// src/git/facts.ts
async function repositoryFacts(repository) {
  const { context } = repository.shadow;
  const ask2 = async (args) => {
    const output = await runGit(context, args, { accept: [1, 128] });
    return output.toString("utf8").trim() || null;
  };
  const ref = headRef(repository.layout);
  return {
    remoteUrl: await remoteUrl(repository),
    head: await ask2(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    // The shadow of a repository without reftables has no HEAD that names a branch.
    branch: ref === null || ref === "refs/heads/.invalid" ? await ask2(["symbolic-ref", "--quiet", "--short", "HEAD"]) : ref.replace(/^refs\/(?:heads\/)?/, "")
  };
}
async function remoteUrl(repository) {
  const context = configContext(repository.layout);
  const args = ["config", "--file", "config", "--get", "remote.origin.url"];
  try {
    const output = await runGit(context, args, { accept: [1] });
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
var init_facts = __esm({
  "src/git/facts.ts"() {
    "use strict";
    init_head();
    init_run();
    init_shadow();
  }
});

// src/git/fetch.ts
async function fetchInto(repository, remote, request, signal) {
  const { depth, refspecs } = request;
  const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
  if (depth === "whole") args.push("--unshallow");
  else if (depth !== null) args.push(`--depth=${depth}`);
  args.push("--end-of-options", remote.url, ...refspecs.map((one) => `+${one}`));
  const { scanned } = repository.context;
  const environment = fetchEnvironment(repository, remote);
  const context = { cwd: repository.folder, environment, scanned };
  try {
    await runGit(context, args, { signal, idleMs: silentMs, family: true });
  } catch (error) {
    throw explained(error, remote);
  }
}
function explained(error, { url, token }) {
  if (!(error instanceof BrleaksError)) return error;
  const { message: message2 } = error;
  if (absent.test(message2)) return new BrleaksError("bad-revision", message2, { cause: error });
  if (!refused2.test(message2)) return error;
  const what = token === null || token === "" ? "asks for a token" : "refused the token";
  return new BrleaksError(
    "git-failed",
    `${new URL(url).host} ${what} for ${new URL(url).pathname.slice(1)}; a token that can read contents is needed (permissions: contents: read) (${message2})`,
    { cause: error }
  );
}
function fetchEnvironment(repository, { url, token }) {
  const { protocol, origin: origin2 } = new URL(url);
  const settings = [
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["fetch.writeCommitGraph", "false"],
    // What the lender's refs are is known; git would run itself under its configuration to ask.
    ["core.alternateRefsCommand", "true"],
    ["http.lowSpeedLimit", "1000"],
    ["http.lowSpeedTime", String(stallSeconds)]
  ];
  if (token !== null && token !== "" && protocol !== "file:") {
    const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
    settings.push([`http.${origin2}/.extraheader`, `AUTHORIZATION: basic ${credentials}`]);
  }
  return {
    ...networkEnvironment(protocol.replace(":", "")),
    GIT_DIR: repository.folder,
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value]
      ])
    )
  };
}
var stallSeconds, silentMs, absent, refused2;
var init_fetch = __esm({
  "src/git/fetch.ts"() {
    "use strict";
    init_model();
    init_run();
    stallSeconds = 60;
    silentMs = 18e5;
    absent = /not our ref|find remote ref|unadvertised object|bad object|no such remote ref/i;
    refused2 = /could not read (?:Username|Password)|Authentication failed|returned error: 40[13]|repository .*not found|Permission .*denied/i;
  }
});

// src/git/index-names.ts
import { readdirSync as readdirSync5, readFileSync as readFileSync7 } from "node:fs";
function indexMayName(repository, text3) {
  const { gitDir } = repository.layout;
  if (readdirSync5(gitDir).some((name) => name.startsWith("sharedindex."))) return true;
  let bytes;
  try {
    bytes = readFileSync7(repository.shadow.context.environment.GIT_INDEX_FILE ?? "");
  } catch (error) {
    return error.code !== "ENOENT";
  }
  const whole = bytes.length >= 8 && bytes.toString("latin1", 0, 4) === "DIRC";
  const version3 = whole ? bytes.readUInt32BE(4) : 0;
  return version3 < 2 || version3 > 3 || bytes.includes(text3);
}
var init_index_names = __esm({
  "src/git/index-names.ts"() {
    "use strict";
  }
});

// lazy:node:zlib
var node_zlib_exports = {};
__export(node_zlib_exports, {
  crc32: () => crc32,
  inflateSync: () => inflateSync
});
var loaded2, load2, inflateSync, crc32;
var init_node_zlib = __esm({
  "lazy:node:zlib"() {
    load2 = () => loaded2 ??= process.getBuiltinModule("node:zlib");
    inflateSync = (...args) => load2().inflateSync(...args);
    crc32 = (...args) => load2().crc32(...args);
  }
});

// src/git/loose.ts
import { readFileSync as readFileSync8 } from "node:fs";
import { join as join11 } from "node:path";
function inflateLoose(path, limit) {
  let whole;
  try {
    whole = inflateSync(readFileSync8(path), { maxOutputLength: limit });
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
function looseObject(folders, oid) {
  for (const folder of folders) {
    const object = inflateLoose(join11(folder, oid.slice(0, 2), oid.slice(2)), largestStaged);
    if (object !== null) return object.bytes;
  }
  return null;
}
var largestStaged;
var init_loose = __esm({
  "src/git/loose.ts"() {
    "use strict";
    init_node_zlib();
    largestStaged = 32 * 1024 * 1024;
  }
});

// src/git/pack/index-file.ts
import { readFileSync as readFileSync9 } from "node:fs";
function readPackIndex(path, idBytes, packBytes) {
  const file = readFileSync9(path);
  if (file.length < headerBytes + fanoutBytes + 2 * idBytes || file.readUInt32BE(0) !== magic) {
    throw new PackFault("no version 2 index");
  }
  if (file.readUInt32BE(4) !== 2) throw new PackFault("no version 2 index");
  const count3 = file.readUInt32BE(headerBytes + 255 * 4);
  const idsAt = headerBytes + fanoutBytes;
  const checksAt = idsAt + count3 * idBytes;
  const offsetsAt = checksAt + count3 * 4;
  const largeAt = offsetsAt + count3 * 4;
  const largeCount = (file.length - largeAt - 2 * idBytes) / 8;
  if (largeCount < 0 || !Number.isInteger(largeCount)) throw new PackFault("its size does not fit");
  checkFanout(file, count3);
  const places = new Float64Array(count3);
  const lastByte = packBytes - idBytes;
  const smallOffsets = bigEndian(file, offsetsAt, count3);
  for (let i = 0; i < count3; i++) {
    let offset = smallOffsets[i];
    if (offset >= 2147483648) {
      const large = offset - 2147483648;
      if (large >= largeCount) throw new PackFault("an offset lies outside its table");
      offset = Number(file.readBigUInt64BE(largeAt + large * 8));
    }
    if (offset < 12 || offset >= lastByte) throw new PackFault("an offset lies outside the pack");
    places[i] = offset;
  }
  const idOf = sortedOrder(places);
  const ids = shared(count3 * idBytes);
  ids.set(file.subarray(idsAt, checksAt));
  const offsets = new Float64Array(new SharedArrayBuffer(count3 * 8));
  const checks2 = new Uint32Array(new SharedArrayBuffer(count3 * 4));
  const sums = bigEndian(file, checksAt, count3);
  for (let i = 0; i < count3; i++) {
    const position = idOf[i];
    offsets[i] = places[position];
    checks2[i] = sums[position];
    if (i > 0 && offsets[i] === offsets[i - 1]) throw new PackFault("two ids share an offset");
  }
  return { count: count3, idBytes, ids, offsets, checks: checks2, idOf };
}
function findId(index, id2) {
  let low = 0;
  let high = index.count - 1;
  while (low <= high) {
    const middle = low + high >>> 1;
    const order = compareId(index.ids, middle * index.idBytes, id2);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
function compareId(ids, at2, id2) {
  for (let i = 0; i < id2.length; i++) {
    const difference = ids[at2 + i] - id2[i];
    if (difference !== 0) return difference;
  }
  return 0;
}
function checkFanout(file, count3) {
  let before = 0;
  for (let i = 0; i < 256; i++) {
    const value = file.readUInt32BE(headerBytes + i * 4);
    if (value < before || value > count3) throw new PackFault("its fan-out is out of order");
    before = value;
  }
}
function sortedOrder(places) {
  const count3 = places.length;
  let keys2 = places.slice();
  let spareKeys = new Float64Array(count3);
  let order = new Uint32Array(new SharedArrayBuffer(count3 * 4));
  let spareOrder = new Uint32Array(new SharedArrayBuffer(count3 * 4));
  for (let i = 0; i < count3; i++) order[i] = i;
  const largest2 = places.reduce((most, place) => Math.max(most, place), 0);
  for (let scale = 1; scale <= largest2; scale *= digitValues) {
    const ends = digitEnds(keys2, scale);
    for (let i = count3 - 1; i >= 0; i--) {
      const key = keys2[i];
      const digit = digitOf(key, scale);
      const place = ends[digit] - 1;
      ends[digit] = place;
      spareKeys[place] = key;
      spareOrder[place] = order[i];
    }
    ;
    [keys2, spareKeys] = [spareKeys, keys2];
    [order, spareOrder] = [spareOrder, order];
  }
  return order;
}
function digitEnds(keys2, scale) {
  const ends = new Uint32Array(digitValues);
  for (let i = 0; i < keys2.length; i++) {
    const digit = digitOf(keys2[i], scale);
    ends[digit] = ends[digit] + 1;
  }
  for (let i = 1; i < digitValues; i++) ends[i] = ends[i] + ends[i - 1];
  return ends;
}
function digitOf(key, scale) {
  return key / scale >>> 0 & digitValues - 1;
}
function bigEndian(file, at2, count3) {
  const copy2 = Buffer.alloc(count3 * 4);
  file.copy(copy2, 0, at2, at2 + count3 * 4);
  if (littleEndian) copy2.swap32();
  return new Uint32Array(copy2.buffer, copy2.byteOffset, count3);
}
function shared(bytes) {
  return new Uint8Array(new SharedArrayBuffer(bytes));
}
var PackFault, magic, headerBytes, fanoutBytes, OffsetTable, stretchBytes, digitValues, littleEndian;
var init_index_file = __esm({
  "src/git/pack/index-file.ts"() {
    "use strict";
    PackFault = class extends Error {
    };
    magic = 4285812579;
    headerBytes = 8;
    fanoutBytes = 256 * 4;
    OffsetTable = class {
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
    stretchBytes = 1024;
    digitValues = 2048;
    littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  }
});

// src/git/pack/forest.ts
import { readSync } from "node:fs";
function readForest(file, index, packBytes, residence) {
  const { count: count3, offsets } = index;
  const forest = emptyForest(count3);
  const table2 = new OffsetTable(offsets, packBytes);
  checkPackHeader(file, count3);
  let block = Buffer.allocUnsafe(blockBytes);
  let blockStart = 0;
  let blockEnd = 0;
  for (let entry = 0; entry < count3; entry++) {
    const offset = offsets[entry];
    if (offset >= residence.start) {
      block = residence.bytes;
      blockStart = residence.start;
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
  if (header.toString("latin1", 0, 4) !== "PACK") throw new PackFault("no pack");
  const version3 = header.readUInt32BE(4);
  if (version3 !== 2 && version3 !== 3) throw new PackFault(`pack version ${version3}`);
  if (header.readUInt32BE(8) !== count3)
    throw new PackFault("pack and index differ in their number of objects");
}
function readHeader(forest, index, table2, entry, block, start2, end2) {
  let at2 = start2;
  if (at2 >= end2) return;
  let byte = block[at2++];
  const type = byte >> 4 & 7;
  let size = byte & 15;
  let scale = 16;
  while (byte & 128) {
    if (at2 >= end2 || at2 - start2 > 10) return;
    byte = block[at2++];
    size += (byte & 127) * scale;
    scale *= 128;
  }
  if (type === packTypes.offsetDelta) {
    if (at2 >= end2) return;
    byte = block[at2++];
    let distance = byte & 127;
    while (byte & 128) {
      if (at2 >= end2 || at2 - start2 > 24) return;
      byte = block[at2++];
      distance = (distance + 1) * 128 + (byte & 127);
    }
    const base2 = index.offsets[entry] - distance;
    const parent = distance > 0 ? table2.find(base2) : -1;
    if (parent < 0 || parent >= entry) return;
    forest.parents[entry] = parent;
  } else if (type === packTypes.refDelta) {
    if (at2 + index.idBytes > end2) return;
    const position = findId(index, block.subarray(at2, at2 + index.idBytes));
    forest.parents[entry] = position === -1 ? foreignParent : -3 - position;
    at2 += index.idBytes;
  } else if (type === 0 || type === 5) return;
  forest.types[entry] = type;
  forest.headers[entry] = at2 - start2;
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
  for (let start2 = 0; start2 < parents.length; start2++) {
    let entry = start2;
    while (entry >= 0 && seen[entry] === 0) {
      seen[entry] = start2 + 1;
      entry = parents[entry];
    }
    if (entry >= 0 && seen[entry] === start2 + 1) {
      parents[entry] = noParent;
      types[entry] = loopedEntry;
    }
  }
}
var packTypes, noParent, foreignParent, badEntry, loopedEntry, blockBytes, longestHeader;
var init_forest = __esm({
  "src/git/pack/forest.ts"() {
    "use strict";
    init_index_file();
    packTypes = {
      commit: 1,
      tree: 2,
      blob: 3,
      tag: 4,
      offsetDelta: 6,
      refDelta: 7
    };
    noParent = -1;
    foreignParent = -2;
    badEntry = 0;
    loopedEntry = 5;
    blockBytes = 4 * 1024 * 1024;
    longestHeader = 64;
  }
});

// src/git/pack/automaton.ts
function makeAutomaton(needles) {
  const { edges, ends } = makeTrie(needles);
  const accepting = edges.length;
  const table2 = new Uint16Array((accepting + 1) * 256);
  const failures = new Uint16Array(accepting);
  const queue = [0];
  for (const state of queue) {
    const failure2 = failures[state];
    for (let byte = 0; byte < 256; byte++) {
      const fallBack = state === 0 ? 0 : table2[failure2 << 8 | byte];
      const child = edges[state]?.get(byte);
      const found = child !== void 0 && (ends.has(child) || fallBack === accepting);
      table2[state << 8 | byte] = found ? accepting : child ?? fallBack;
      if (child === void 0 || found) continue;
      failures[child] = fallBack;
      queue.push(child);
    }
  }
  table2.fill(accepting, accepting << 8);
  return { table: table2, accepting, reach: Math.max(...needles.map((needle) => needle.length)) - 1 };
}
function makeTrie(needles) {
  const edges = [/* @__PURE__ */ new Map()];
  const ends = /* @__PURE__ */ new Set();
  for (const needle of needles) {
    let state = 0;
    for (const byte of needle) {
      const known3 = edges[state]?.get(byte);
      const next = known3 ?? edges.push(/* @__PURE__ */ new Map()) - 1;
      edges[state]?.set(byte, next);
      state = next;
    }
    ends.add(state);
  }
  if (edges.length > mostStates) throw new RangeError("too many needles for one automaton");
  return { edges, ends };
}
var mostStates;
var init_automaton = __esm({
  "src/git/pack/automaton.ts"() {
    "use strict";
    mostStates = 65535;
  }
});

// src/git/pack/codec-wasm.ts
var codecWasm;
var init_codec_wasm = __esm({
  "src/git/pack/codec-wasm.ts"() {
    "use strict";
    codecWasm = [
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
  }
});

// src/git/pack/codec.ts
function damagedModule() {
  throw new Error("the WebAssembly module ended itself");
}
var engine, pageBytes, firstFree, crcBytes, deltaFaults, deltaModes, Codec;
var init_codec = __esm({
  "src/git/pack/codec.ts"() {
    "use strict";
    init_codec_wasm();
    engine = globalThis.WebAssembly;
    pageBytes = 65536;
    firstFree = pageBytes;
    crcBytes = 8 * 256 * 4;
    deltaFaults = { misfit: -1, damaged: -2, noRoom: -3 };
    deltaModes = { search: 0, putTogether: 1, notePieces: 2 };
    Codec = class {
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
      inflate(start2, stop, into, size) {
        return this.#exports.inflate(start2, stop, into, size) !== 0;
      }
      /** CRC-32 of `[start, end)`, as a pack's index has it of each entry. */
      crc32(start2, end2) {
        return this.#exports.crc32(start2, end2) >>> 0;
      }
      /** The automaton that `applyDelta` feeds the seams between pieces to. */
      useAutomaton(table2, accepting, reach) {
        this.#exports.useAutomaton(table2, accepting, reach);
      }
      /**
       * Reads the delta at `[delta, end)`. Sixteen bytes behind `room` must be free.
       * @param how `deltaModes`: whether the object is put together at `into`, and its pieces noted for `listReferences`.
       * @returns size of the object (0 where it is not put together) doubled, plus one where a needle may stand across a
       * seam; negative (`deltaFaults`) for a delta that cannot be applied.
       */
      applyDelta(delta, end2, base2, baseSize, into, room, how) {
        return this.#exports.applyDelta(delta, end2, base2, baseSize, into, room, how);
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
      listReferences(tree, size, idBytes, list, made) {
        return this.#exports.listReferences(tree, size, idBytes, list, made ? 1 : 0);
      }
      /**
       * Reads the ids at the head of a commit (its tree and parents) or a tag (its object) into memory, one behind the other.
       * @param most ids there is room for at `into`.
       */
      listHeaders(at2, size, idBytes, into, most, tag) {
        return this.#exports.listHeaders(at2, size, idBytes, into, most, tag ? 1 : 0);
      }
    };
  }
});

// src/git/pack/memory.ts
var largestObject, arenaBytes, windowStep, windowOverlap, windowBytes, windowCount, packedBytes, batchBytes, slack, listBytes, listedSlots, total, PackMemory;
var init_memory = __esm({
  "src/git/pack/memory.ts"() {
    "use strict";
    init_automaton();
    init_codec();
    largestObject = 32 * 1024 * 1024;
    arenaBytes = 160 * 1024 * 1024;
    windowStep = 16 * 1024;
    windowOverlap = 4 * 1024;
    windowBytes = windowStep + windowOverlap;
    windowCount = 1024;
    packedBytes = 512 * 1024;
    batchBytes = 2 * 1024 * 1024;
    slack = 32;
    listBytes = Math.ceil(largestObject / 24) * 4;
    listedSlots = 32768;
    total = windowCount * windowBytes + packedBytes + batchBytes + largestObject + arenaBytes + listBytes + listedSlots * 32;
    PackMemory = class {
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
        const { table: table2, accepting, reach } = makeAutomaton(needles);
        this.codec = new Codec(total + table2.byteLength + 8 * slack);
        const automaton = this.codec.reserve(table2.byteLength);
        this.codec.memory.set(new Uint8Array(table2.buffer), automaton);
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
  }
});

// src/git/pack/window.ts
import { closeSync as closeSync3, openSync as openSync3, readSync as readSync2 } from "node:fs";
function readWhole(file, into, offset) {
  let done = 0;
  while (done < into.length) {
    const count3 = readSync2(file, into, done, into.length - done, offset + done);
    if (count3 === 0) break;
    done += count3;
  }
  return done;
}
var notLocated, PackWindows;
var init_window = __esm({
  "src/git/pack/window.ts"() {
    "use strict";
    init_memory();
    notLocated = { tooLarge: -1, packEnds: -2 };
    PackWindows = class {
      #file;
      #residence;
      #memory;
      #base;
      #packed;
      /** Address of each window of the pack that is there, in the order of their reading. */
      #windows = /* @__PURE__ */ new Map();
      constructor(path, residence, { codec, windows: windows2, packed }) {
        this.#residence = residence;
        this.#memory = codec.memory;
        this.#base = windows2;
        this.#packed = packed;
        this.#file = openSync3(path, "r");
      }
      /** Address of `[from, to)` of the pack in memory, valid until the next call; or `notLocated`. */
      locate(from, to) {
        if (to - from > packedBytes) return notLocated.tooLarge;
        const { start: held, bytes } = this.#residence;
        if (from >= held) {
          this.#memory.set(bytes.subarray(from - held, to - held), this.#packed);
          return this.#packed;
        }
        const start2 = from - from % windowStep;
        if (to - start2 > windowBytes) {
          const count3 = this.#read(this.#packed, to - from, from);
          return count3 === to - from ? this.#packed : notLocated.packEnds;
        }
        const window = this.#windows.get(start2) ?? this.#load(start2);
        return to - start2 <= window.length ? window.address + from - start2 : notLocated.packEnds;
      }
      /** Bytes of the pack in a buffer of their own. */
      readAlone(from, to) {
        const bytes = Buffer.allocUnsafe(to - from);
        return bytes.subarray(0, readWhole(this.#file, bytes, from));
      }
      close() {
        closeSync3(this.#file);
      }
      #load(start2) {
        let address = this.#base + this.#windows.size * windowBytes;
        if (this.#windows.size >= windowCount) {
          const [oldest2, window2] = this.#windows.entries().next().value ?? [0, { address }];
          this.#windows.delete(oldest2);
          address = window2.address;
        }
        const window = { address, length: this.#read(address, windowBytes, start2) };
        this.#windows.set(start2, window);
        return window;
      }
      #read(address, length, offset) {
        return readWhole(this.#file, this.#memory.subarray(address, address + length), offset);
      }
    };
  }
});

// src/git/pack/read-pack.ts
var typeNames, aloneBytes, crc322, unreadable2, tooLarge, PackReader;
var init_read_pack = __esm({
  "src/git/pack/read-pack.ts"() {
    "use strict";
    init_node_crypto();
    init_node_zlib();
    init_codec();
    init_forest();
    init_memory();
    init_window();
    typeNames = {
      1: "commit",
      2: "tree",
      3: "blob",
      4: "tag"
    };
    aloneBytes = 256 * 1024;
    ({ crc32: crc322 } = node_zlib_exports);
    unreadable2 = -1;
    tooLarge = -2;
    PackReader = class {
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
          const result2 = this.#searchDelta(entry, frame, type);
          if (result2 < 0) {
            this.#giveUp(entry, "fallback");
            continue;
          }
          this.#count(type, sizes[entry]);
          const child = firstChild[entry];
          if (child === -1) continue;
          const last = frame.child === -1;
          const at2 = frame.at + frame.size;
          if (!last) stack.push({ entry, at: at2, size: result2, child });
          else {
            this.#bytes.copyWithin(frame.at, at2, at2 + result2);
            frame.entry = entry;
            frame.size = result2;
            frame.child = child;
          }
        }
      }
      /**
       * Searches one delta. Puts its object together behind its base if others hang on it, or if it names other objects.
       * @returns size of the object where it was put together; -1 where the delta cannot be read here.
       */
      #searchDelta(entry, base2, type) {
        const { firstChild, sizes } = this.#forest;
        const deltaSize = sizes[entry];
        if (deltaSize > largestObject) return -1;
        const delta = this.#inflate(entry, deltaSize, true);
        if (delta === -1) return -1;
        const leaf = firstChild[entry] === -1;
        const how = type === packTypes.tree ? deltaModes.putTogether | deltaModes.notePieces : leaf && type === packTypes.blob ? deltaModes.search : deltaModes.putTogether;
        const result2 = this.#applyDelta(delta, deltaSize, base2, how);
        if (result2 < 0) return -1;
        if ((result2 & 1) === 1) this.#dirty.push(entry);
        const size = result2 >> 1;
        this.#references.check(type, base2.at + base2.size, size, true);
        return size;
      }
      /** Puts an object behind its base; gives what `Codec.applyDelta` gives. */
      #applyDelta(delta, deltaSize, base2, how) {
        const into = base2.at + base2.size;
        const room = Math.min(this.#arenaEnd - into, largestObject);
        const { codec } = this.#memory;
        return codec.applyDelta(delta, delta + deltaSize, base2.at, base2.size, into, room, how);
      }
      /** Inflates an entry into the batch, or by itself if it is large. Gives its address; -1 where that cannot be done. */
      #inflate(entry, size, search) {
        const { offsets, checks: checks2, count: count3, idBytes } = this.#index;
        const offset = offsets[entry];
        const last = entry + 1 === count3;
        const end2 = last ? this.#plan.bytes - idBytes : offsets[entry + 1];
        const header = this.#forest.headers[entry];
        const at2 = size > aloneBytes ? notLocated.tooLarge : this.#windows.locate(offset, end2);
        if (at2 === notLocated.tooLarge) {
          return this.#inflateAlone(entry, offset, end2, header, size, search);
        }
        if (at2 === notLocated.packEnds) return -1;
        const stop = at2 + end2 - offset;
        if (this.#memory.codec.crc32(at2, stop) !== checks2[entry]) return -1;
        if (this.#batchUsed + size > batchBytes) this.#searchBatch();
        const { batch, codec } = this.#memory;
        const into = batch + this.#batchUsed;
        if (!codec.inflate(at2 + header, stop, into, size)) return -1;
        if (search) {
          this.#batchUsed += size;
          this.#batchEntries.push(entry);
          this.#batchEnds.push(this.#batchUsed);
        }
        return into;
      }
      /** Large entries are worth a call into native code. */
      #inflateAlone(entry, offset, end2, header, size, search) {
        const packed = this.#windows.readAlone(offset, end2);
        if (packed.length < end2 - offset) return -1;
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
          let at2 = entry;
          while (!needed.has(at2)) {
            needed.add(at2);
            const parent = parents[at2];
            if (parent < 0) roots.add(at2);
            else at2 = parent;
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
        const enter = (entry, at2, length, suspect) => {
          stack.push({ entry, at: at2, size: length, child: firstChild[entry], suspect });
          return suspect ? this.#found(entry, type, at2, length) : null;
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
      #putTogether(entry, base2) {
        const deltaSize = this.#forest.sizes[entry];
        if (deltaSize > largestObject) return unreadable2;
        const delta = this.#inflate(entry, deltaSize, false);
        if (delta === -1) return unreadable2;
        const result2 = this.#applyDelta(delta, deltaSize, base2, deltaModes.putTogether);
        if (result2 === deltaFaults.noRoom) return tooLarge;
        return result2 < 0 ? unreadable2 : result2 >> 1;
      }
      /** An object that was put together, if it holds a needle. Its id is proved: an index could lie. */
      #found(entry, type, at2, size) {
        const bytes = this.#bytes.subarray(at2, at2 + size);
        if (!this.#needles.some((needle) => bytes.includes(needle))) return null;
        const oid = this.#oid(entry);
        const algorithm = this.#index.idBytes === 32 ? "sha256" : "sha1";
        const proof = createHash(algorithm).update(`${type} ${size}\0`).update(bytes).digest("hex");
        if (proof !== oid) return { kind: "fallback", oid };
        return { kind: "object", oid, type, bytes: Buffer.from(bytes) };
      }
      #oid(entry) {
        const { ids, idBytes, idOf } = this.#index;
        const at2 = idOf[entry] * idBytes;
        return Buffer.from(ids.buffer, ids.byteOffset + at2, idBytes).toString("hex");
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
  }
});

// src/git/pack/references.ts
function startsOf({ ids, idBytes, count: count3 }) {
  const starts = new Uint32Array(65537);
  for (let i = 0; i < count3; i++) {
    const first = ids[i * idBytes] << 8 | ids[i * idBytes + 1];
    starts[first + 1] = i + 1;
  }
  for (let i = 1; i < starts.length; i++) {
    starts[i] = Math.max(starts[i], starts[i - 1]);
  }
  return starts;
}
function isIn({ ids, idBytes, starts }, bytes, at2) {
  const first = bytes[at2] << 8 | bytes[at2 + 1];
  const low = starts[first];
  const high = starts[first + 1];
  if (low === high) return false;
  const next = bytes[at2 + 2] << 8 | bytes[at2 + 3];
  let place = low + ((high - low) * next >>> 16);
  let order = compareIds(ids, place * idBytes, bytes, at2, idBytes);
  if (order < 0)
    while (order < 0 && ++place < high) order = compareIds(ids, place * idBytes, bytes, at2, idBytes);
  else
    while (order > 0 && --place >= low) order = compareIds(ids, place * idBytes, bytes, at2, idBytes);
  return order === 0;
}
function compareIds(ids, a, bytes, b, length) {
  for (let i = 2; i < length; i++) {
    const difference = ids[a + i] - bytes[b + i];
    if (difference !== 0) return difference;
  }
  return 0;
}
function hexOf(bytes, at2, idBytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at2, idBytes).toString("hex");
}
var Presence, ReferenceCheck;
var init_references = __esm({
  "src/git/pack/references.ts"() {
    "use strict";
    init_forest();
    init_memory();
    Presence = class {
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
      has(bytes, at2) {
        const packs = this.#packs;
        for (let i = 0; i < packs.length; i++) if (isIn(packs[i], bytes, at2)) return true;
        return this.#loose.size > 0 && this.#loose.has(hexOf(bytes, at2, this.#idBytes));
      }
    };
    ReferenceCheck = class {
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
        const absent2 = [...this.#absent];
        this.#absent.clear();
        return absent2;
      }
      /**
       * Looks at an object in memory.
       * @param made true for what `Codec.applyDelta` has just put together, with its pieces noted.
       */
      check(type, at2, size, made) {
        if (type === packTypes.tree) this.#checkTree(at2, size, made);
        else if (type === packTypes.commit) this.#checkHeaders(at2, size, false);
        else if (type === packTypes.tag) this.#checkHeaders(at2, size, true);
      }
      /** Looks at an object of `largestObject` bytes at most that lies elsewhere. */
      checkBytes(type, bytes) {
        if (type === packTypes.blob) return;
        this.#bytes.set(bytes, this.#memory.large);
        this.check(type, this.#memory.large, bytes.length, false);
      }
      #checkTree(at2, size, made) {
        const { codec, list } = this.#memory;
        const count3 = codec.listReferences(at2, size, this.#idBytes, list, made);
        for (let i = 0; i < count3; i++) this.#look(this.#addresses[i]);
      }
      #checkHeaders(at2, size, tag) {
        const { codec, list } = this.#memory;
        const most = Math.floor(listBytes / this.#idBytes);
        const count3 = codec.listHeaders(at2, size, this.#idBytes, list, most, tag);
        for (let i = 0; i < count3; i++) this.#look(list + i * this.#idBytes);
      }
      #look(id2) {
        if (this.#presence.has(this.#bytes, id2)) return;
        this.#absent.add(hexOf(this.#bytes, id2, this.#idBytes));
      }
    };
  }
});

// src/git/objects.ts
import { closeSync as closeSync4, openSync as openSync4, readFileSync as readFileSync10, readSync as readSync3 } from "node:fs";
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
    let reader2;
    try {
      reader2 = new PackReader(pack, needles, memory, references);
    } catch (error) {
      if (Atomics.exchange(pack.counters, 0, pack.groups.length) === 0) yield* allOf(pack.index);
      if (error.code === void 0) throw error;
      continue;
    }
    try {
      yield* reader2.read();
    } finally {
      reader2.close();
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
async function objectsBeyond(repository, plan, signal) {
  if (plan.unreadable.length === 0) return { oids: [], problems: [] };
  const isHere = plannedObjects(plan);
  const oids = [];
  const problems = [];
  for (const { path, reason } of plan.unreadable) {
    if (reason === "EACCES" || reason === "EPERM") {
      problems.push({ what: path, reason: "no permission to read it" });
      continue;
    }
    const listed = await listPack(repository, path, plan.idBytes, signal);
    if (typeof listed === "string") problems.push({ what: path, reason: listed });
    else oids.push(...listed.filter((oid) => !isHere(oid)));
  }
  return { oids, problems };
}
async function listPack(repository, path, idBytes, signal) {
  let index;
  try {
    index = readFileSync10(path.replace(/\.pack$/, ".idx"));
  } catch (error) {
    const { code } = error;
    return code === "ENOENT" ? 'it has no index; make it with "git index-pack"' : `its index cannot be read (${code})`;
  }
  const args = ["show-index", `--object-format=${idBytes === 32 ? "sha256" : "sha1"}`];
  try {
    const output = await runGit(repository.shadow.context, args, { stdin: [index], signal });
    const oids = [...output.toString("latin1").matchAll(/^\d+ ([0-9a-f]+)/gm)].map(
      (match) => match[1]
    );
    if (oids.length === packCount(path)) return oids;
    return 'its index is not its own; make it anew with "git index-pack"';
  } catch (error) {
    if (signal.aborted) throw error;
    return 'its index is damaged; make it anew with "git index-pack"';
  }
}
function packCount(path) {
  try {
    const file = openSync4(path, "r");
    try {
      const header = Buffer.alloc(12);
      return readSync3(file, header, 0, 12, 0) === 12 ? header.readUInt32BE(8) : null;
    } finally {
      closeSync4(file);
    }
  } catch {
    return null;
  }
}
function plannedObjects(plan) {
  const loose = new Set(plan.loose.map((object) => object.oid));
  return (oid) => loose.has(oid) || plan.packs.some((pack) => findId(pack.index, Buffer.from(oid, "hex")) !== -1);
}
async function missingObjects(repository, signal) {
  const args = ["rev-list", "--objects", "--all", "--missing=print", "--no-object-names"];
  const listed = await runGit(repository.shadow.context, args, { signal });
  return listed.toString("latin1").split("\n").filter((line) => line.startsWith("?")).map((line) => line.slice(1));
}
var looseShare;
var init_objects = __esm({
  "src/git/objects.ts"() {
    "use strict";
    init_node_crypto();
    init_loose();
    init_forest();
    init_index_file();
    init_memory();
    init_read_pack();
    init_references();
    init_run();
    looseShare = 256;
  }
});

// src/git/pack/residence.ts
function makeResidence(packBytes, budget) {
  const size = Math.min(packBytes, budget);
  return { start: packBytes - size, bytes: new Uint8Array(new SharedArrayBuffer(size)) };
}
async function fillResidence(file, { start: start2, bytes }) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start2 + done);
    if (bytesRead === 0) return;
    done += bytesRead;
  }
}
var residentBytes;
var init_residence = __esm({
  "src/git/pack/residence.ts"() {
    "use strict";
    residentBytes = 256 * 1024 * 1024;
  }
});

// src/git/pack/plan.ts
import { readdirSync as readdirSync6, statSync as statSync6 } from "node:fs";
import { open as open3 } from "node:fs/promises";
import { join as join12 } from "node:path";
async function planObjects(folders, idBytes) {
  const packs = [];
  let budget = residentBytes;
  const unreadable4 = [];
  const loose = [];
  const unlisted = [];
  const list = (folder) => {
    try {
      return readdirSync6(folder);
    } catch (error) {
      const { code } = error;
      if (code !== "ENOENT") unlisted.push({ path: folder, reason: code ?? "an error" });
      return [];
    }
  };
  const paths = folders.flatMap((folder) => packPaths(join12(folder, "pack"), list));
  for (const path of paths.sort(bySize)) {
    try {
      const pack = await planPack(path, idBytes, budget);
      budget -= pack.residence.bytes.length;
      packs.push(pack);
    } catch (error) {
      const code = error.code;
      if (!(error instanceof PackFault) && code === void 0) throw error;
      unreadable4.push({ path, reason: code ?? error.message });
    }
  }
  for (const folder of folders) loose.push(...looseObjects(folder, idBytes, list));
  packs.sort((a, b) => b.index.count - a.index.count);
  const repeated = countRepeated(packs, loose);
  const entries = packs.reduce((sum, pack) => sum + pack.index.count, 0) + loose.length;
  const looseCounter = new Int32Array(new SharedArrayBuffer(4));
  const objects = entries - repeated;
  const looped = packs.some(({ forest }) => forest.types.includes(loopedEntry));
  return { idBytes, packs, loose, looseCounter, unlisted, unreadable: unreadable4, looped, objects, repeated };
}
function packPaths(folder, list) {
  return list(folder).filter((name) => name.endsWith(".pack")).map((name) => join12(folder, name)).sort();
}
function bySize(a, b) {
  return sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1);
}
function sizeOf(path) {
  return statSync6(path, { throwIfNoEntry: false })?.size ?? 0;
}
async function planPack(path, idBytes, budget) {
  const file = await open3(path, "r");
  let filling = Promise.resolve();
  try {
    const { size: bytes } = await file.stat();
    const residence = makeResidence(bytes, budget);
    filling = fillResidence(file, residence);
    filling.catch(() => {
    });
    const index = readPackIndex(path.replace(/\.pack$/, ".idx"), idBytes, bytes);
    await filling;
    const forest = readForest(file.fd, index, bytes, residence);
    const counters = new Int32Array(new SharedArrayBuffer(8));
    return { path, bytes, index, forest, residence, groups: groupsOf(forest, index), counters };
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
function looseObjects(folder, idBytes, list) {
  const found = [];
  const name = new RegExp(`^[0-9a-f]{${idBytes * 2 - 2}}$`);
  for (const first of list(folder)) {
    if (!/^[0-9a-f]{2}$/.test(first)) continue;
    for (const rest of list(join12(folder, first))) {
      if (name.test(rest)) found.push({ oid: first + rest, path: join12(folder, first, rest) });
    }
  }
  return found;
}
function countRepeated(packs, loose) {
  let repeated = 0;
  for (const [number, { index }] of packs.entries()) {
    const earlier = packs.slice(0, number);
    if (earlier.length === 0) continue;
    for (let i = 0; i < index.count; i++) {
      const id2 = index.ids.subarray(i * index.idBytes, (i + 1) * index.idBytes);
      if (earlier.some((pack) => findId(pack.index, id2) !== -1)) repeated++;
    }
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { oid } of loose) {
    const id2 = Buffer.from(oid, "hex");
    if (seen.has(oid) || packs.some((pack) => findId(pack.index, id2) !== -1)) repeated++;
    seen.add(oid);
  }
  return repeated;
}
var groupsPerPack;
var init_plan = __esm({
  "src/git/pack/plan.ts"() {
    "use strict";
    init_forest();
    init_index_file();
    init_residence();
    groupsPerPack = 256;
  }
});

// src/git/push.ts
async function newObjects(repository, { updates, had, hadRefs }, signal) {
  const { tips, missing: missing3 } = await lookUp(repository, updates, signal);
  const known3 = await commitsHere(repository, had, signal);
  const refs = hadArguments(hadRefs);
  const list = async (from, ...more) => {
    if (from.length === 0) return [];
    const stdin = [...from.map((tip) => tip.oid), ...known3.map((oid) => `^${oid}`)];
    const args = ["rev-list", ...more, "--stdin", ...refs];
    return lines2(
      await runGit(repository.shadow.context, args, {
        stdin: stdin.map((line) => `${line}
`),
        signal
      })
    );
  };
  const toCommits = tips.filter((tip) => tip.peeled === "commit");
  const toOthers = tips.filter((tip) => tip.peeled !== "commit");
  return {
    commits: await list(toCommits, "--reverse", "--topo-order"),
    tags: toCommits.filter((tip) => tip.type === "tag").map((tip) => tip.oid),
    others: await list(toOthers, "--objects", "--no-object-names"),
    missing: missing3
  };
}
async function lookUp(repository, updates, signal) {
  const questions = updates.flatMap(({ to }) => [to, `${to}^{}`]);
  const answers = await typesOf(repository, questions, signal);
  const tips = [];
  const missing3 = [];
  for (const [number, update] of updates.entries()) {
    const own = answers[2 * number];
    const peeled = answers[2 * number + 1];
    if (own == null || peeled == null) missing3.push(update);
    else tips.push({ update, oid: own.oid, type: own.type, peeled: peeled.type });
  }
  return { tips, missing: missing3 };
}
async function commitsHere(repository, oids, signal) {
  const questions = [...new Set(oids)].map((oid) => `${oid}^{}`);
  const answers = await typesOf(repository, questions, signal);
  return answers.flatMap((answer2) => answer2?.type === "commit" ? [answer2.oid] : []);
}
async function typesOf(repository, questions, signal) {
  if (questions.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = questions.map((one) => `${one}
`);
  const answers = lines2(await runGit(repository.shadow.context, args, { stdin, signal }));
  return questions.map((_, number) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(answers[number] ?? "");
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
function hadArguments(refs) {
  if (refs === "none") return [];
  if (refs === "all") return ["--not", "--all"];
  return /^\w[\w./-]*$/.test(refs.remote) ? ["--not", `--remotes=${refs.remote}`] : [];
}
function lines2(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}
var init_push = __esm({
  "src/git/push.ts"() {
    "use strict";
    init_run();
  }
});

// src/git/range-state.ts
async function rangeState(repository, head, bases, expected) {
  const range = [head, ...bases.map((base2) => `^${base2}`)];
  const commits = await revList(repository, range);
  const shallow = shallowCommits(repository);
  const cut = commits.some((oid) => shallow.has(oid));
  if (cut || shallow.size === 0 || bases.length === 0) {
    return { commits: commits.length, cut, unsure: false };
  }
  const surplus = expected !== null && commits.length > expected;
  const rooted = surplus || (await revList(repository, ["--max-parents=0", ...range])).length > 0;
  const unsure = rooted && (await revList(repository, bases)).some((oid) => shallow.has(oid));
  return { commits: commits.length, cut, unsure };
}
async function commitOf(repository, revision) {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const answer2 = await runGit(repository.context, args, { accept: [1, 128] });
  const oid = answer2.toString("latin1").trim();
  return /^[0-9a-f]{40,64}$/.test(oid) ? oid : null;
}
async function parentsOf(repository, commit) {
  const args = ["cat-file", "commit", commit];
  const text3 = (await runGit(repository.context, args, { accept: [1, 128] })).toString("latin1");
  const header = text3.slice(0, text3.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
}
async function changedIn(repository, head, bases, paths) {
  const range = [head, ...bases.map((base2) => `^${base2}`)];
  const changed = [];
  for (const path of paths) {
    const args = ["--full-history", "--max-count=1", ...range, "--", path];
    if ((await revList(repository, args)).length > 0) changed.push(path);
  }
  return changed;
}
async function revList(repository, args) {
  const listed = await runGit(repository.context, ["rev-list", ...args]);
  return listed.toString("latin1").split("\n").filter((line) => line !== "");
}
var init_range_state = __esm({
  "src/git/range-state.ts"() {
    "use strict";
    init_borrow();
    init_run();
  }
});

// src/git/ranges.ts
async function resolveRanges(repository, ranges, since) {
  const revisions = [];
  const dated = since === null ? [] : [`--since=${checkDate(since)}`];
  const tags = [];
  const failed = [];
  for (const range of ranges) {
    if (range.startsWith("-")) {
      throw new BrleaksError("usage", `--range takes A..B, A...B or a commit; not "${range}"`);
    }
    const resolved = await resolveRange(repository, range, tags);
    if ("reason" in resolved) failed.push({ what: `range ${range}`, reason: resolved.reason });
    else revisions.push([...dated, ...resolved.revisions]);
  }
  if (ranges.length === 0) revisions.push([...dated, "--all"]);
  return { revisions, tags, failed };
}
async function resolveCommit(repository, revision) {
  const commit = await ask(repository, `${revision}^{commit}`);
  if (commit !== null) return commit;
  const { reason } = unresolved(repository, revision);
  throw new BrleaksError("bad-revision", reason);
}
async function resolveRange(repository, range, tags) {
  const { end: end2, start: start2, write: write4 } = parseRange(range);
  const starts = [];
  for (const name of start2) {
    const commit2 = await ask(repository, `${name}^{commit}`);
    if (commit2 === null) return unresolved(repository, name);
    starts.push(commit2);
  }
  const object = await ask(repository, end2);
  const commit = object === null ? null : await ask(repository, `${end2}^{commit}`);
  if (object === null || commit === null) return unresolved(repository, end2);
  if (object !== commit) tags.push(object);
  return { revisions: write4(commit, starts) };
}
function parseRange(range) {
  const [first = "", ...others] = range.split(" ^");
  if (others.length > 0) return { end: first, start: others, write: without };
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(range);
  if (match === null) return { end: range, start: [], write: (end3) => [`${end3}^!`] };
  const [, left = "", dots = "", right = ""] = match;
  const end2 = right || "HEAD";
  if (/^0{40,64}$/.test(left)) return { end: end2, start: [], write: without };
  return { end: end2, start: [left || "HEAD"], write: (to, [from]) => [`${from}${dots}${to}`] };
}
function without(end2, start2) {
  return [end2, ...start2.map((one) => `^${one}`)];
}
function unresolved(repository, name) {
  const likely = repository.shallow.length > 0 ? 'this is a shallow clone: fetch more history ("git fetch --unshallow")' : "check its spelling, or fetch it first";
  return { reason: `"${name}" names no commit here; ${likely}` };
}
async function ask(repository, revision) {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision];
  const answer2 = await runGit(repository.shadow.context, args, { accept: [1, 128] });
  const oid = answer2.toString("latin1").trim();
  return /^[0-9a-f]{40,64}$/.test(oid) ? oid : null;
}
function checkDate(date) {
  const absolute = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  const relative4 = /^\d+[ .](?:second|minute|hour|day|week|month|year)s?[ .]ago$/;
  if (relative4.test(date) || date === "yesterday") return date;
  if (absolute.test(date) && !Number.isNaN(Date.parse(date))) return date;
  throw new BrleaksError(
    "usage",
    `--since takes a date such as 2026-01-31 or "2 weeks ago"; not "${date}"`
  );
}
var init_ranges = __esm({
  "src/git/ranges.ts"() {
    "use strict";
    init_model();
    init_run();
  }
});

// src/git/read-path.ts
async function readPaths(repository, base2, paths) {
  const { context } = repository.shadow;
  const args = base2.kind === "index" ? ["ls-files", "--stage", "-z", "--", ...paths] : ["ls-tree", "-z", "--full-tree", base2.oid, "--", ...paths];
  const listed = /* @__PURE__ */ new Map();
  for (const record of records(await runGit(context, args))) {
    const tab = record.indexOf(9);
    const path = record.toString("utf8", tab + 1);
    if (!paths.includes(path)) continue;
    const fields2 = record.toString("latin1", 0, tab).split(" ");
    const [mode = ""] = fields2;
    const oid = base2.kind === "index" ? fields2[1] : fields2[2];
    if (base2.kind === "index" && fields2[2] !== "0") {
      throw refuse3(path, "it is in conflict; settle the merge first");
    }
    if (!mode.startsWith("100") || oid === void 0) throw refuse3(path, "it is no regular file");
    listed.set(path, oid);
  }
  return readAll(repository, listed);
}
async function readAll(repository, listed) {
  const contents = /* @__PURE__ */ new Map();
  const names3 = [...listed.keys()];
  for await (const answer2 of catFile(repository, listed.values())) {
    const path = names3[contents.size] ?? answer2.oid;
    if (answer2.kind === "missing") throw refuse3(path, "its content is missing; fetch it first");
    if (answer2.kind === "large") throw refuse3(path, `it is larger than ${largeObjectBytes} bytes`);
    contents.set(path, answer2.bytes);
  }
  return contents;
}
function refuse3(path, why) {
  return new BrleaksError("config", `${path}: ${why}; nothing was scanned as if it were not there`);
}
var init_read_path = __esm({
  "src/git/read-path.ts"() {
    "use strict";
    init_model();
    init_cat_file();
    init_run();
    init_work_tree();
  }
});

// src/git/repository.ts
import { existsSync as existsSync4, readdirSync as readdirSync7 } from "node:fs";
import { delimiter, join as join13, resolve as resolve7 } from "node:path";
async function openRepository(path, hook = {}) {
  const { GIT_DIR, GIT_WORK_TREE } = hook;
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : requireLayout(path);
  return openLayout(layout, hook);
}
async function findRepository(path) {
  const layout = findLayout(path);
  return layout === null || layout.root === null ? null : openLayout(layout, {});
}
async function openLayout(layout, hook) {
  const shadow = await makeShadow(layout, hook);
  const { environment } = shadow.context;
  const folders = /* @__PURE__ */ new Set();
  collectObjectFolders(environment.GIT_OBJECT_DIRECTORY ?? "", folders);
  collectObjectFolders(join13(layout.commonDir, "objects"), folders);
  for (const folder of (environment.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? "").split(delimiter)) {
    if (folder !== "") collectObjectFolders(folder, folders);
  }
  const shallow = readSmall(join13(layout.commonDir, "shallow")) ?? "";
  return {
    layout,
    shadow,
    idBytes: shadow.objectFormat === "sha256" ? 32 : 20,
    objectFolders: [...folders],
    shallow: shallow.split("\n").filter((line) => line !== ""),
    partial: [...folders].some(hasPromisorPack),
    close: () => shadow.remove()
  };
}
function collectObjectFolders(folder, into) {
  const absolute = resolve7(folder);
  if (into.has(absolute) || !existsSync4(absolute)) return;
  into.add(absolute);
  const alternates2 = readSmall(join13(absolute, "info", "alternates")) ?? "";
  for (const line of alternates2.split("\n")) {
    if (line !== "" && !line.startsWith("#")) collectObjectFolders(resolve7(absolute, line), into);
  }
}
function hasPromisorPack(folder) {
  try {
    return readdirSync7(join13(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}
var init_repository = __esm({
  "src/git/repository.ts"() {
    "use strict";
    init_layout();
    init_shadow();
  }
});

// src/git/commit-graph.ts
function linesOf(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}
var CommitGraph;
var init_commit_graph = __esm({
  "src/git/commit-graph.ts"() {
    "use strict";
    init_run();
    CommitGraph = class _CommitGraph {
      order;
      #places = /* @__PURE__ */ new Map();
      /** Parents of the commit at a place: `#parents[#starts[place]]` up to `#parents[#starts[place + 1] - 1]`. */
      #starts;
      #parents;
      /** By place, the place of the first parent, or -1. */
      #first;
      /** By place, every parent that the commit names, in the graph or not. */
      #named;
      /** @param lines of `rev-list --parents`: a commit and its parents, children before their parents. */
      constructor(lines3) {
        const commits = lines3.map((line) => line.split(" "));
        this.order = commits.map(([oid = ""]) => oid);
        for (const [place, oid] of this.order.entries()) this.#places.set(oid, place);
        this.#named = commits.map(([, ...parents2]) => parents2);
        this.#starts = new Uint32Array(commits.length + 1);
        const parents = [];
        for (const [place, oids] of this.#named.entries()) {
          for (const oid of oids) {
            const parent = this.#places.get(oid);
            if (parent !== void 0) parents.push(parent);
          }
          this.#starts[place + 1] = parents.length;
        }
        this.#parents = Uint32Array.from(parents);
        this.#first = Int32Array.from(this.#named, ([first = ""]) => this.#places.get(first) ?? -1);
      }
      /** Everything that refs and reflogs reach. */
      static async load(repository, signal) {
        const args = ["rev-list", "--parents", "--date-order", "--ignore-missing"];
        args.push("--all", "--reflog", "--");
        const accept = [128, 129];
        const output = await runGit(repository.shadow.context, args, { signal, accept });
        return new _CommitGraph(linesOf(output));
      }
      get size() {
        return this.order.length;
      }
      /** Where a commit is in `order`; undefined for one that is not in the graph. */
      placeOf(oid) {
        return this.#places.get(oid);
      }
      /** Every parent that the commit at a place names, in the graph or not. */
      namedParentsOf(place) {
        return this.#named[place] ?? [];
      }
      /** Places of the parents of the commit at a place, as far as they are in the graph. */
      parentsOf(place) {
        return this.#parents.subarray(this.#starts[place], this.#starts[place + 1]);
      }
      /** Place of the first parent; -1 where there is none in the graph. */
      firstParentOf(place) {
        return this.#first[place] ?? -1;
      }
      /** Marks (1) the commits that some commits reach, themselves included. Unknown ones are passed over. */
      reachedFrom(oids) {
        const marks2 = new Uint8Array(this.size);
        for (const oid of oids) {
          const place = this.#places.get(oid);
          if (place !== void 0) marks2[place] = 1;
        }
        for (let place = 0; place < marks2.length; place++) {
          if (marks2[place] === 1) for (const parent of this.parentsOf(place)) marks2[parent] = 1;
        }
        return marks2;
      }
      /** Marks (1) a commit and all that come after it. */
      containing(place) {
        const marks2 = new Uint8Array(this.size);
        marks2[place] = 1;
        for (let child = place - 1; child >= 0; child--) {
          if (this.parentsOf(child).some((parent) => marks2[parent] === 1)) marks2[child] = 1;
        }
        return marks2;
      }
    };
  }
});

// src/git/occurrences.ts
import { availableParallelism } from "node:os";
import { join as join14 } from "node:path";
function noOccurrences() {
  return { changes: /* @__PURE__ */ new Map(), paths: /* @__PURE__ */ new Set() };
}
async function noteOccurrences(repository, graph, found, signal) {
  const oids = [...found.keys()];
  const questions = graph.order.map((oid, place) => {
    const [parent] = graph.namedParentsOf(place);
    return parent === void 0 ? `${oid}
` : `${oid} ${parent}
`;
  });
  for (let i = 0; i < oids.length; i += idsPerPass) {
    await askShares(repository, questions, oids.slice(i, i + idsPerPass), signal, (change) => {
      const place = graph.placeOf(change.commit);
      if (place !== void 0) note(found, place, change);
    });
  }
}
function note(found, place, change) {
  const [oldOid = ""] = change.oldOids;
  const { newOid, path } = change;
  if (oldOid === newOid) return;
  const gained = found.get(newOid);
  if (gained !== void 0 && !isZero(newOid)) {
    gained.changes.set(place, (gained.changes.get(place) ?? 0) + 1);
    gained.paths.add(path.toString("latin1"));
  }
  const lost = found.get(oldOid);
  if (lost !== void 0) lost.changes.set(place, (lost.changes.get(place) ?? 0) - 1);
}
async function askShares(repository, questions, oids, signal, take) {
  const size = Math.max(commitsWorthAGit, Math.ceil(questions.length / mostShares));
  const shares = [];
  for (let i = 0; i < questions.length; i += size) shares.push(questions.slice(i, i + size));
  const queue = shares.values();
  const worker = async () => {
    for (const share of queue) {
      for await (const change of changesOfObjects(repository, share, oids, signal)) take(change);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
function changesOfObjects(repository, questions, oids, signal) {
  const args = ["diff-tree", "--stdin", "-t", "-r", "--root", "--raw", "-z", "--no-abbrev"];
  args.push("--no-renames", commitFormat, ...oids.map((oid) => `--find-object=${oid}`));
  const { context, folder } = repository.shadow;
  const environment = { ...context.environment, GIT_INDEX_FILE: join14(folder, "no-index") };
  return parseChanges(streamGit({ ...context, environment }, args, { stdin: questions, signal }));
}
var idsPerPass, mostShares, commitsWorthAGit;
var init_occurrences = __esm({
  "src/git/occurrences.ts"() {
    "use strict";
    init_changes();
    init_run();
    idsPerPass = 8e3;
    mostShares = 32;
    commitsWorthAGit = 2e3;
  }
});

// src/git/dangling.ts
async function searchDangling(repository, reached, oids, signal) {
  if (oids.length === 0) return null;
  const present = await presentCommits(repository, signal);
  const dangling = [...present].filter((oid) => reached.placeOf(oid) === void 0);
  if (dangling.length === 0) return null;
  const found = new Map(oids.map((oid) => [oid, noOccurrences()]));
  try {
    const graph = new CommitGraph(await orderedLines(repository, dangling, present, signal));
    await noteOccurrences(repository, graph, found, signal);
    return { graph, found };
  } catch (error) {
    if (signal.aborted || !(error instanceof BrleaksError)) throw error;
    return null;
  }
}
async function presentCommits(repository, signal) {
  const list = ["cat-file", "--batch-all-objects", "--unordered"];
  list.push("--batch-check=%(objectname) %(objecttype)");
  const all2 = (await runGit(repository.shadow.context, list, { signal })).toString("latin1");
  return new Set(Array.from(all2.matchAll(/^([0-9a-f]+) commit$/gm), (match) => match[1] ?? ""));
}
async function orderedLines(repository, oids, present, signal) {
  const parents = /* @__PURE__ */ new Map();
  for await (const answer2 of catFile(repository, oids, signal)) {
    if (answer2.kind !== "object") continue;
    const own = parentsIn(answer2.bytes);
    if (own.every((parent) => present.has(parent))) parents.set(answer2.oid, own);
  }
  return childrenFirst(parents).map((oid) => [oid, ...parents.get(oid) ?? []].join(" "));
}
function parentsIn(commit) {
  const end2 = commit.indexOf("\n\n");
  const header = commit.toString("latin1", 0, end2 === -1 ? commit.length : end2);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1] ?? "");
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
var init_dangling = __esm({
  "src/git/dangling.ts"() {
    "use strict";
    init_model();
    init_cat_file();
    init_commit_graph();
    init_occurrences();
    init_run();
  }
});

// src/git/holding.ts
function holdingOf(graph, objects) {
  const changes = sumOfChanges(objects);
  const counts2 = countOccurrences(graph, changes);
  const has = (place) => counts2[place] > 0;
  const introductions = [];
  const removals = [];
  let newest = null;
  for (const place of [...changes.keys()].sort((a, b) => b - a)) {
    const parents = graph.parentsOf(place);
    const introduced = has(place) && !parents.some(has);
    const known3 = parents.length === graph.namedParentsOf(place).length;
    const removed = !has(place) && known3 && parents.length > 0 && parents.every(has);
    if (introduced) introductions.push(place);
    if (removed) removals.push(place);
    if (introduced || removed || parents.length < 2) newest = place;
  }
  return { introductions, removals, newest, has };
}
function sumOfChanges(objects) {
  const [first, ...others] = objects;
  if (first === void 0) return /* @__PURE__ */ new Map();
  if (others.length === 0) return first.changes;
  const sums = new Map(first.changes);
  for (const { changes } of others) {
    for (const [place, change] of changes) sums.set(place, (sums.get(place) ?? 0) + change);
  }
  return sums;
}
function countOccurrences(graph, changes) {
  const counts2 = new Int32Array(graph.size);
  let oldest2 = -1;
  for (const [place, change] of changes) {
    counts2[place] = change;
    if (place > oldest2) oldest2 = place;
  }
  for (let place = oldest2; place >= 0; place--) {
    const parent = graph.firstParentOf(place);
    if (parent !== -1) counts2[place] = counts2[place] + counts2[parent];
  }
  return counts2;
}
var init_holding = __esm({
  "src/git/holding.ts"() {
    "use strict";
  }
});

// src/git/reach.ts
function reachIn(graph, { commits, head }, refs, reflog) {
  const oidAt = (place) => graph.order[place] ?? "";
  const headOids = head == null ? [] : [oidAt(head)];
  const otherHeads = refs.filter(({ name }) => name.endsWith("/HEAD")).flatMap(({ oid }) => oid ?? []);
  const stashed = reflog.filter(({ ref }) => ref.endsWith("refs/stash"));
  return {
    refs: graph.reachedFrom([
      ...commits.map(({ place }) => oidAt(place)),
      ...headOids,
      ...otherHeads
    ]),
    stashes: graph.reachedFrom(stashed.map(({ newOid }) => newOid)),
    head: graph.reachedFrom(headOids)
  };
}
function keeperOf({ introductions }, staged, reach) {
  if (introductions.some((place) => reach.refs[place] === 1)) return null;
  if (introductions.some((place) => reach.stashes[place] === 1)) return "stash";
  if (introductions.length > 0) return "reflog";
  return staged ? "index" : "nothing";
}
function keeperOfCommit(place, reach) {
  if (place === void 0) return "nothing";
  if (reach.refs[place] === 1) return null;
  return reach.stashes[place] === 1 ? "stash" : "reflog";
}
var init_reach = __esm({
  "src/git/reach.ts"() {
    "use strict";
  }
});

// src/git/tips.ts
async function loadTips(repository, graph, refs, wanted, signal) {
  const byTarget = /* @__PURE__ */ new Map();
  for (const { name, oid } of refs) {
    if (oid !== null && name.startsWith("refs/")) append(byTarget, oid, [name]);
  }
  const unknown4 = [...byTarget.keys()].filter((oid) => graph.placeOf(oid) === void 0);
  const [head, ...peeled] = await peel(repository, ["HEAD", ...unknown4], signal);
  const peeledTo = new Map(unknown4.map((oid, number) => [oid, peeled[number] ?? null]));
  const commits = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Map();
  let trees2 = 0;
  for (const [oid, names3] of byTarget) {
    const target = peeledTo.get(oid);
    const place = graph.placeOf(target?.oid ?? oid);
    if (place !== void 0) append(commits, place, names3);
    else if (target?.type === "blob") append(direct, target.oid, names3);
    else if (target?.type === "tree" && trees2++ < mostTrees) {
      for (const held of await objectsIn(repository, target.oid, wanted, signal))
        append(direct, held, names3);
    }
  }
  return {
    head: head == null ? null : graph.placeOf(head.oid),
    commits: [...commits].map(([place, names3]) => ({ place, refs: names3 })),
    direct,
    complete: trees2 <= mostTrees
  };
}
function append(map, name, values) {
  const known3 = map.get(name);
  if (known3 === void 0) map.set(name, [...values]);
  else for (const value of values) known3.push(value);
}
async function peel(repository, revisions, signal) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = revisions.map((revision) => `${revision}^{}
`);
  const output = await runGit(repository.shadow.context, args, { stdin, signal });
  return linesOf(output).map((line) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(line);
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
async function objectsIn(repository, tree, wanted, signal) {
  const args = ["ls-tree", "-r", "-t", "-z", "--full-tree", tree];
  const held = new Set(wanted.has(tree) ? [tree] : []);
  const output = await runGit(repository.shadow.context, args, { signal, accept: [128] });
  for (const record of records(output)) {
    const oid = record.toString("latin1", 0, record.indexOf(9)).split(" ")[2] ?? "";
    if (wanted.has(oid)) held.add(oid);
  }
  return held;
}
var mostTrees;
var init_tips = __esm({
  "src/git/tips.ts"() {
    "use strict";
    init_commit_graph();
    init_run();
    init_work_tree();
    mostTrees = 1e3;
  }
});

// src/git/trace.ts
async function traceObjects(repository, keys2, signal) {
  const oids = [...new Set(keys2.flat())];
  const types = await typesOf2(repository, oids, signal);
  const inTrees = oids.filter((oid) => /^(?:blob|tree)$/.test(types.get(oid) ?? ""));
  const found = new Map(inTrees.map((oid) => [oid, noOccurrences()]));
  const around = await surroundings(repository, new Set(inTrees), signal);
  if (found.size > 0) await noteOccurrences(repository, around.graph, found, signal);
  const drafts = /* @__PURE__ */ new Map();
  for (const [oid, occurrences] of found) {
    const type = types.get(oid) === "tree" ? "tree" : "blob";
    drafts.set(oid, draftOf([oid], [occurrences], type, around));
  }
  await addDangling(repository, found, around, drafts, signal);
  for (const oid of oids) {
    if (types.get(oid) === "commit") drafts.set(oid, draftOfCommit(oid, around));
    if (types.get(oid) === "tag") drafts.set(oid, draftOfTag(oid, around.refs));
  }
  const joined = joinKeys(keys2, found, around);
  return finish(repository, drafts, joined, signal);
}
async function surroundings(repository, wanted, signal) {
  const graph = await CommitGraph.load(repository, signal);
  const refs = await listRefs(repository, signal);
  const tips = await loadTips(repository, graph, refs, wanted, signal);
  const { entries } = await readReflogs(repository);
  const reach = reachIn(graph, tips, refs, entries);
  const staged = wanted.size > 0 ? await stagedPaths(repository, signal) : /* @__PURE__ */ new Map();
  return { refs, graph, tips, reach, staged, names: new NameBudget() };
}
async function stagedPaths(repository, signal) {
  const entries = await indexEntries(repository, signal).catch((error) => {
    if (signal.aborted || !(error instanceof BrleaksError)) throw error;
    return [];
  });
  return new Map(entries.map((entry) => [entry.oid, entry.path]));
}
async function typesOf2(repository, oids, signal) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = oids.map((oid) => `${oid}
`);
  const lines3 = linesOf(await runGit(repository.shadow.context, args, { stdin, signal }));
  return new Map(lines3.map((line) => line.split(" ")));
}
function draftOf(oids, occurrences, type, around) {
  const { graph, tips, reach } = around;
  const holding = holdingOf(graph, occurrences);
  const direct = oids.flatMap((oid) => tips.direct.get(oid) ?? []);
  const commits = tips.commits.filter(({ place }) => holding.has(place));
  const { refs, complete } = around.names.take([...direct, ...commits.flatMap((tip) => tip.refs)]);
  const held = direct.length > 0 || commits.length > 0;
  const atHead = atHeadOf(holding, around);
  const staged = oids.flatMap((oid) => around.staged.get(oid) ?? []);
  const paths = new Set(occurrences.flatMap((object) => [...object.paths]));
  const oidAt = (place) => graph.order[place ?? -1] ?? null;
  return {
    type,
    paths: paths.size === 0 ? staged.slice(0, 1) : Array.from(paths, fromLatin1),
    commit: oidAt(holding.introductions[0]),
    last: oidAt(holding.newest),
    removed: atHead === false ? oidAt(removalIn(holding, reach, held)) : null,
    atHead,
    refs,
    refsComplete: complete && tips.complete,
    unreachable: direct.length > 0 ? null : keeperOf(holding, staged.length > 0, reach)
  };
}
function fromLatin1(text3) {
  return Buffer.from(text3, "latin1");
}
function atHeadOf(holding, { tips }) {
  if (tips.head === void 0) return null;
  return tips.head !== null && holding.has(tips.head);
}
function removalIn({ removals }, reach, held) {
  return removals.findLast((place) => reach.head[place] === 1) ?? (held ? void 0 : removals.at(-1));
}
async function addDangling(repository, found, around, drafts, signal) {
  const left = [...drafts].filter(([, draft]) => draft.commit === null);
  const oids = left.map(([oid]) => oid).filter((oid) => found.has(oid));
  const dangling = await searchDangling(repository, around.graph, oids, signal);
  if (dangling === null) return;
  const { graph } = dangling;
  for (const [oid, draft] of left) {
    const occurrences = dangling.found.get(oid);
    if (occurrences === void 0 || occurrences.changes.size === 0) continue;
    const { introductions, newest, removals } = holdingOf(graph, [occurrences]);
    const oidAt = (place) => graph.order[place ?? -1] ?? null;
    drafts.set(oid, {
      ...draft,
      paths: Array.from(occurrences.paths, fromLatin1),
      commit: oidAt(introductions[0]),
      last: oidAt(newest),
      removed: draft.refs.length === 0 ? oidAt(removals.at(-1)) : null,
      atHead: draft.atHead ?? false
    });
  }
}
function draftOfCommit(oid, { graph, tips, reach, names: names3 }) {
  const place = graph.placeOf(oid);
  const after = place === void 0 ? null : graph.containing(place);
  const holding = tips.commits.filter((tip) => after?.[tip.place] === 1);
  const { refs, complete } = names3.take(holding.flatMap((tip) => tip.refs));
  return {
    type: "commit",
    paths: [],
    commit: oid,
    last: oid,
    removed: null,
    atHead: place !== void 0 && reach.head[place] === 1,
    refs,
    refsComplete: complete,
    unreachable: keeperOfCommit(place, reach)
  };
}
function draftOfTag(oid, refs) {
  const own = refs.filter((ref) => ref.oid === oid).map((ref) => ref.name);
  return {
    type: "tag",
    paths: [],
    commit: null,
    last: null,
    removed: null,
    refsComplete: true,
    atHead: own.length > 0 ? null : false,
    refs: own,
    unreachable: own.length > 0 ? null : "nothing"
  };
}
function joinKeys(keys2, found, around) {
  const known3 = /* @__PURE__ */ new Map();
  return keys2.map((key) => {
    const oids = [...new Set(key)].filter((oid) => (found.get(oid)?.changes.size ?? 0) > 0).sort();
    if (oids.length < 2) return null;
    const name = oids.join();
    const before = known3.get(name);
    if (before !== void 0) return before;
    const occurrences = oids.flatMap((oid) => found.get(oid) ?? []);
    const joined = { objects: new Set(oids), draft: draftOf(oids, occurrences, "blob", around) };
    known3.set(name, joined);
    return joined;
  });
}
async function finish(repository, drafts, joined, signal) {
  const all2 = [...drafts.values(), ...joined.flatMap((key) => key?.draft ?? [])];
  const oids = all2.flatMap((draft) => [draft.commit, draft.last, draft.removed]);
  const named2 = oids.filter((oid) => oid !== null);
  const facts = await readCommitFacts(repository, named2, signal);
  const factsOf = (oid) => oid === null ? null : facts.get(oid) ?? { oid, author: null, date: null };
  const traceOf = (draft) => ({
    ...draft,
    commit: factsOf(draft.commit),
    last: factsOf(draft.last),
    removed: factsOf(draft.removed)
  });
  return {
    objects: new Map([...drafts].map(([oid, draft]) => [oid, traceOf(draft)])),
    keys: joined.map((key) => key && { objects: key.objects, trace: traceOf(key.draft) })
  };
}
var mostNames, NameBudget;
var init_trace2 = __esm({
  "src/git/trace.ts"() {
    "use strict";
    init_model();
    init_changes();
    init_commit_facts();
    init_commit_graph();
    init_dangling();
    init_holding();
    init_occurrences();
    init_reach();
    init_refs();
    init_run();
    init_tips();
    mostNames = 1e6;
    NameBudget = class {
      #left = mostNames;
      /** The names, or none once too many were asked for. */
      take(names3) {
        if (names3.length > this.#left) return { refs: [], complete: false };
        this.#left -= names3.length;
        return { refs: [...new Set(names3)].sort(), complete: true };
      }
    };
  }
});

// src/git/user-config.ts
var UserConfig;
var init_user_config = __esm({
  "src/git/user-config.ts"() {
    "use strict";
    init_model();
    init_layout();
    init_run();
    UserConfig = class _UserConfig {
      #folder;
      #environment;
      constructor(folder, environment) {
        this.#folder = folder;
        this.#environment = Object.fromEntries(
          Object.entries(environment).filter(
            (entry) => entry[1] !== void 0
          )
        );
      }
      /** Values of a name, the one that wins last; of one scope, or of all. */
      async values(name, scope) {
        const where = scope === void 0 ? [] : [`--${scope}`];
        const output = await this.#ask([...where, "--null", "--get-all", name]);
        return output.split("\0").slice(0, -1);
      }
      /** The value that wins; null where there is none. */
      async value(name, scope) {
        return (await this.values(name, scope)).at(-1) ?? null;
      }
      /** A path, `~` and all resolved as git does. */
      async path(name) {
        const output = await this.#ask(["--type=path", "--null", "--get", name]);
        return output === "" ? null : output.slice(0, -1);
      }
      /** The same configuration as it is outside of every repository: the machine's and all files of its user. */
      outside() {
        return new _UserConfig(this.#folder, { ...this.#environment, GIT_DIR: "/dev/null" });
      }
      /** @throws BrleaksError `git-failed` with git's own words: a file that cannot be written, no repository. */
      async run(args) {
        await runGit(this.#context, ["config", ...args], { unsealed: true });
      }
      /** Such as `[2, 54, 0]`. */
      async gitVersion() {
        const text3 = (await runGit(this.#context, ["version"], { unsealed: true })).toString("utf8");
        const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text3);
        if (match === null) throw new BrleaksError("git-failed", "git does not tell its version");
        return match.slice(1).map((part) => Number(part ?? 0));
      }
      get #context() {
        const layout = findLayout(this.#folder);
        const scanned = layout === null ? [] : scannedFolders(layout);
        return { cwd: this.#folder, environment: this.#environment, scanned };
      }
      async #ask(args) {
        return (await runGit(this.#context, ["config", ...args], { accept: [1], unsealed: true })).toString("utf8");
      }
    };
  }
});

// src/git/index.ts
var init_git = __esm({
  "src/git/index.ts"() {
    "use strict";
    init_borrow();
    init_cat_file();
    init_changes();
    init_commit_facts();
    init_facts();
    init_fetch();
    init_index_names();
    init_layout();
    init_loose();
    init_objects();
    init_plan();
    init_push();
    init_range_state();
    init_ranges();
    init_read_path();
    init_refs();
    init_repository();
    init_trace2();
    init_user_config();
    init_work_tree();
  }
});

// src/sources/config-reader.ts
async function indexReader(path, expected, hook = {}) {
  const repository = await openRepository(path, hook);
  return reader(repository, { kind: "index" }, "the index", expected);
}
async function commitReader(path, revision, expected, hook = {}) {
  const repository = await openRepository(path, hook);
  try {
    const oid = await resolveCommit(repository, revision);
    const base2 = { kind: "commit", oid };
    return reader(repository, base2, `commit ${oid.slice(0, 12)}`, expected);
  } catch (error) {
    repository.close();
    throw error;
  }
}
function reader(repository, base2, describe4, expected) {
  let usual;
  return {
    describe: describe4,
    async read(path) {
      if (expected.includes(path)) {
        usual ??= readPaths(repository, base2, expected);
        return (await usual).get(path) ?? null;
      }
      return (await readPaths(repository, base2, [path])).get(path) ?? null;
    },
    close: () => repository.close()
  };
}
var init_config_reader = __esm({
  "src/sources/config-reader.ts"() {
    "use strict";
    init_git();
  }
});

// src/sources/needles.ts
function holdsNeedle(bytes, needles) {
  for (const needle of needles) if (bytes.indexOf(needle.bytes) !== -1) return true;
  return false;
}
var init_needles = __esm({
  "src/sources/needles.ts"() {
    "use strict";
  }
});

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
function wholeChunk(origin2, bytes, offset = 0) {
  return {
    kind: "chunk",
    origin: origin2,
    bytes,
    owned: { start: 0, end: bytes.length },
    start: { ...textStart, offset },
    encoding: encodingOf(bytes)
  };
}
function textChunk(text3) {
  return wholeChunk({ source: "stdin", path: null, object: null, lines: true }, Buffer.from(text3));
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
    const people = startsWith(line, "author ") || startsWith(line, "committer ");
    const source = people ? "commit-author" : "commit-message";
    chunks.push(wholeChunk({ source, path: null, object: object.oid, lines: false }, line, offset));
  }
  const origin2 = { source: "commit-message", path: null, object: object.oid, lines: true };
  chunks.push(wholeChunk(origin2, message2, messageOffset));
  return chunks;
}
function tagChunks(object) {
  const { header, message: message2, messageOffset } = splitAtEmptyLine(object.bytes);
  const origin2 = { source: "tag-message", path: null, object: object.oid, lines: true };
  return [
    wholeChunk({ ...origin2, lines: false }, header),
    wholeChunk(origin2, message2, messageOffset)
  ];
}
function treeChunks(object, needles) {
  const { bytes, oid } = object;
  const idBytes = oid.length / 2;
  const chunks = [];
  for (let at2 = 0; at2 < bytes.length; ) {
    const space = bytes.indexOf(32, at2);
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
    at2 = nul + 1 + idBytes;
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
  for (let start2 = 0; start2 < bytes.length; ) {
    const feed2 = bytes.indexOf(10, start2);
    const end2 = feed2 === -1 ? bytes.length : feed2;
    yield { line: bytes.subarray(start2, end2), offset: start2 };
    start2 = end2 + 1;
  }
}
function startsWith(bytes, text3) {
  return bytes.toString("latin1", 0, text3.length) === text3;
}
var init_object_chunks = __esm({
  "src/sources/object-chunks.ts"() {
    "use strict";
    init_model();
  }
});

// src/sources/windows.ts
function windowBuffer(owned = windowBytes2) {
  return Buffer.allocUnsafe(owned + 2 * contextBytes);
}
function* windowsOf(read2, origin2, buffer) {
  const cutter = new WindowCutter(origin2, buffer);
  for (; ; ) {
    const count3 = read2(cutter.free());
    const chunk = count3 === 0 ? cutter.last() : cutter.filled(count3);
    if (chunk !== null) yield chunk;
    if (count3 === 0) return;
  }
}
async function* windowsOfStream(stream, origin2, buffer) {
  const cutter = new WindowCutter(origin2, buffer);
  for await (const piece of stream) {
    for (let at2 = 0; at2 < piece.length; ) {
      const free = cutter.free();
      const part = piece.subarray(at2, at2 + free.length);
      free.set(part);
      at2 += part.length;
      const chunk2 = cutter.filled(part.length);
      if (chunk2 !== null) yield chunk2;
    }
  }
  const chunk = cutter.last();
  if (chunk !== null) yield chunk;
}
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
  const high = encoding === "utf16le" ? 1 : 0;
  let { line, column } = from;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const feed2 = bytes[i + high] === 0 && bytes[i + 1 - high] === 10;
    line += feed2 ? 1 : 0;
    column = feed2 ? 1 : column + 1;
  }
  return { line, column };
}
function markLength(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return 3;
  return encodingOf(bytes) === "utf8" ? 0 : 2;
}
var windowBytes2, WindowCutter;
var init_windows = __esm({
  "src/sources/windows.ts"() {
    "use strict";
    init_model();
    init_object_chunks();
    windowBytes2 = 2 * 1024 * 1024;
    WindowCutter = class {
      #origin;
      #buffer;
      #length = 0;
      #ownedStart = 0;
      #position = textStart;
      #encoding = "utf8";
      #given = false;
      constructor(origin2, buffer) {
        this.#origin = origin2;
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
        const owned = { start: this.#ownedStart, end: ownedEnd };
        this.#ownedStart = ownedEnd;
        this.#given = true;
        return {
          kind: "chunk",
          origin: this.#origin,
          bytes: this.#buffer.subarray(0, this.#length),
          owned,
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
        let at2 = offset;
        while (at2 > 0 && at2 > offset - 3 && ((this.#buffer[at2] ?? 0) & 192) === 128) at2--;
        return ((this.#buffer[at2] ?? 0) & 192) === 128 ? offset : at2;
      }
    };
  }
});

// src/sources/file-reader.ts
import {
  closeSync as closeSync5,
  constants as constants5,
  fstatSync as fstatSync2,
  lstatSync as lstatSync10,
  openSync as openSync5,
  readlinkSync as readlinkSync3,
  readSync as readSync4,
  statSync as statSync7
} from "node:fs";
function originOf({ path, rawPath }) {
  const raw2 = rawPath === void 0 ? {} : { rawPath };
  return { source: "file", path, ...raw2, object: null, lines: true };
}
function unopened(file, stat) {
  if (stat.isDirectory()) return folderInstead(file);
  const [one, many] = stat.isFIFO() ? ["a pipe", "pipes"] : stat.isSocket() ? ["a socket", "sockets"] : ["a device", "devices"];
  if (file.named) {
    const reason = `it is ${one}, which is never opened; to read a stream: brleaks stdin`;
    return { kind: "problem", what: file.path, reason };
  }
  return skipped(many, "no regular file: never opened");
}
function folderInstead(file) {
  if (file.tracked) return deleted;
  return { kind: "problem", what: file.path, reason: "it became a folder" };
}
function unread(file, error) {
  const code = error.code ?? "an error";
  if (code === "EISDIR") return folderInstead(file);
  if ((code === "ENOENT" || code === "ENOTDIR") && file.tracked) return deleted;
  return {
    kind: "problem",
    what: file.path,
    reason: reasons2[code] ?? `it could not be read (${code})`
  };
}
function skipped(what, reason) {
  return { kind: "tally", outcome: "skipped", unit: "file", count: 1, bytes: 0, what, reason };
}
var openFlags, followFlags, leastRoom, FileReader, deleted, reasons2;
var init_file_reader = __esm({
  "src/sources/file-reader.ts"() {
    "use strict";
    init_needles();
    init_object_chunks();
    init_windows();
    openFlags = constants5.O_RDONLY | (constants5.O_NOFOLLOW ?? 0) | (constants5.O_NONBLOCK ?? 0);
    followFlags = constants5.O_RDONLY | (constants5.O_NONBLOCK ?? 0);
    leastRoom = 128 * 1024;
    FileReader = class {
      #maxSize;
      #request;
      #buffer = windowBuffer();
      #used = 0;
      #held = [];
      #files = 0;
      #bytes = 0;
      constructor(maxSize, request) {
        this.#maxSize = maxSize;
        this.#request = request;
      }
      /** Reads a file. What comes of it may come only with `flush`. Items are valid until the next one is pulled. */
      read(file) {
        const items6 = this.#buffer.length - this.#used < leastRoom ? this.flush() : null;
        if (items6 !== null) return this.#after(items6, file);
        return this.#readNow(file);
      }
      /** Searches what stands in the buffer, gives the files that hold a needle, and a tally. */
      *flush() {
        for (const { file, start: start2, end: end2 } of this.#hits()) {
          yield wholeChunk(originOf(file), this.#buffer.subarray(start2, end2));
        }
        this.#used = 0;
        this.#held = [];
        const [count3, bytes] = [this.#files, this.#bytes];
        this.#files = 0;
        this.#bytes = 0;
        yield { kind: "tally", outcome: "read", unit: "file", count: count3, bytes };
      }
      *#after(items6, file) {
        yield* items6;
        yield* this.#readNow(file) ?? [];
      }
      /** Files in the buffer that hold a needle; a hit across the seam of two files is none. */
      #hits() {
        const hits = /* @__PURE__ */ new Set();
        const used = this.#buffer.subarray(0, this.#used);
        for (const needle of this.#request.needles) {
          let number = 0;
          for (let at2 = used.indexOf(needle.bytes); at2 !== -1; ) {
            while ((this.#held[number]?.end ?? this.#used) <= at2) number++;
            const held = this.#held[number];
            if (held === void 0) break;
            if (at2 + needle.bytes.length <= held.end) hits.add(held);
            at2 = used.indexOf(needle.bytes, hits.has(held) ? held.end : at2 + 1);
          }
        }
        return hits;
      }
      #readNow(file) {
        if (file.regular && this.#maxSize === null) return this.#open(file, null);
        let stat;
        try {
          stat = file.named ? statSync7(file.location) : lstatSync10(file.location);
        } catch (error) {
          return [unread(file, error)];
        }
        if (stat.isSymbolicLink()) return this.#readLink(file);
        if (!stat.isFile()) return [unopened(file, stat)];
        if (this.#maxSize !== null && stat.size > this.#maxSize) {
          const reason = `larger than --max-size (${stat.size} bytes)`;
          return [{ kind: "problem", what: file.path, reason }];
        }
        return this.#open(file, stat.size);
      }
      /** @param size what the system said of it; null where it was not asked. */
      #open(file, size) {
        let descriptor2;
        try {
          descriptor2 = openSync5(file.location, file.named ? followFlags : openFlags);
        } catch (error) {
          const code = error.code;
          return code === "ELOOP" ? this.#readLink(file) : [unread(file, error)];
        }
        let left = true;
        try {
          const start2 = this.#used;
          const count3 = readSync4(descriptor2, this.#buffer, start2, this.#buffer.length - start2, null);
          const end2 = start2 + count3;
          if (end2 < this.#buffer.length && this.#isWhole(descriptor2, count3, size, end2)) {
            this.#hold(file, start2, end2);
            return null;
          }
          left = false;
          return this.#readLarge(file, descriptor2, start2, count3);
        } catch (error) {
          return [unread(file, error)];
        } finally {
          if (left) closeSync5(descriptor2);
        }
      }
      /** At its end: as long as it said it is, or nothing more comes. */
      #isWhole(descriptor2, count3, size, end2) {
        if (size !== null) return count3 === size;
        return count3 > 0 && readSync4(descriptor2, this.#buffer, end2, 1, null) === 0;
      }
      #hold(file, start2, end2) {
        this.#held.push({ file, start: start2, end: end2 });
        this.#used = end2;
        this.#files++;
        this.#bytes += end2 - start2;
      }
      /** A large file, one that changes, or none at all. @param first bytes of it that were read to `start`. */
      *#readLarge(file, descriptor2, start2, first) {
        let done = 0;
        try {
          const stat = fstatSync2(descriptor2);
          if (!stat.isFile()) {
            yield unopened(file, stat);
            return;
          }
          const kept = Buffer.from(this.#buffer.subarray(start2, start2 + first));
          yield* this.flush();
          const read2 = (into) => {
            const count3 = done < first ? kept.copy(into, 0, done, Math.min(first, done + into.length)) : readSync4(descriptor2, into, 0, into.length, done);
            done += count3;
            return count3;
          };
          for (const chunk of windowsOf(read2, originOf(file), this.#buffer)) {
            if (holdsNeedle(chunk.bytes, this.#request.needles)) yield chunk;
            if (this.#request.signal.aborted) return;
          }
          if (done < stat.size) {
            yield { kind: "problem", what: file.path, reason: "it shrank while it was read" };
          }
          this.#files++;
        } catch (error) {
          yield unread(file, error);
        } finally {
          this.#bytes += done;
          closeSync5(descriptor2);
        }
      }
      /** A link is not followed; where it leads is text that git keeps. */
      *#readLink(file) {
        try {
          const target = readlinkSync3(file.location, { encoding: "buffer" });
          this.#files++;
          this.#bytes += target.length;
          if (holdsNeedle(target, this.#request.needles)) yield wholeChunk(originOf(file), target);
        } catch (error) {
          yield unread(file, error);
        }
      }
    };
    deleted = skipped("tracked files", "deleted in the work tree");
    reasons2 = {
      EACCES: "no permission to read it",
      EPERM: "no permission to read it",
      ENOENT: "it vanished before it was read",
      ENOTDIR: "it vanished before it was read",
      ELOOP: "it became a link",
      EAGAIN: "it became a pipe",
      EIO: "the device failed while it was read",
      ESTALE: "the file server lost it"
    };
  }
});

// src/sources/walk.ts
import { lstatSync as lstatSync11, readdirSync as readdirSync8, statSync as statSync8 } from "node:fs";
async function walkFolder(folder) {
  const { default: glob } = await import("./parts/fast-glob.js");
  const problems = [];
  const cwd = disguise(folder.toString("latin1"));
  const found = glob.sync("**", {
    cwd,
    dot: true,
    onlyFiles: false,
    unique: false,
    followSymbolicLinks: false,
    objectMode: true,
    suppressErrors: true,
    fs: {
      lstatSync: ((path) => lstatSync11(bytesOf(path))),
      statSync: ((path) => statSync8(bytesOf(path))),
      readdirSync: ((path) => listFolder(path, problems))
    }
  });
  const paths = found.filter((entry) => !entry.dirent.isDirectory()).map((entry) => bytesOf(entry.path));
  return { paths, problems };
}
function listFolder(path, problems) {
  try {
    const entries = readdirSync8(bytesOf(path), { withFileTypes: true, encoding: "latin1" });
    for (const entry of entries) entry.name = disguise(entry.name);
    return entries;
  } catch (error) {
    const code = error.code ?? "an error";
    const reason = code === "EACCES" ? "no permission to list this folder" : `cannot be listed (${code})`;
    problems.push({ kind: "problem", what: bytesOf(path).toString("utf8"), reason });
    return [];
  }
}
function disguise(name) {
  return disguises.reduce((text3, [plain2, carried2]) => text3.replaceAll(plain2, carried2), name);
}
function bytesOf(path) {
  const plain2 = disguises.reduce(
    (text3, [before, carried2]) => text3.replaceAll(carried2, before),
    path
  );
  return Buffer.from(plain2, "latin1");
}
var disguises;
var init_walk = __esm({
  "src/sources/walk.ts"() {
    "use strict";
    disguises = [
      ["\n", "Ċ"],
      ["\r", "č"],
      ["\\", "Ŝ"]
    ];
  }
});

// src/sources/list-files.ts
import { lstatSync as lstatSync12, realpathSync as realpathSync2, statSync as statSync9 } from "node:fs";
import { relative, resolve as resolve8, sep as sep4 } from "node:path";
async function* listFiles(request) {
  const follow = request.followLinks ?? true;
  for (const path of request.paths) requireExistence(path, request.cwd, follow);
  const seen = /* @__PURE__ */ new Set();
  let kept = 0;
  let unwanted = 0;
  for (const path of request.paths) {
    const absolute = resolve8(request.cwd, path);
    if (!(follow ? statSync9 : lstatSync12)(absolute).isDirectory()) {
      const file = {
        ...display(path, absolute, request.cwd),
        location: absolute,
        named: follow,
        tracked: false,
        regular: false
      };
      kept++;
      yield { files: notSeen([file], seen), items: [] };
      continue;
    }
    for await (const { files, items: items6, left } of listFolder2(path, absolute, request)) {
      kept += files.length;
      unwanted += left ?? 0;
      yield { files: request.paths.length > 1 ? notSeen(files, seen) : files, items: items6 };
    }
  }
  if (kept === 0 && unwanted > 0) yield { files: [], items: [nothingWanted(unwanted)] };
}
function nothingWanted(count3) {
  const what = count3 === 1 ? "the only file" : `all ${count3} files`;
  const reason = `--include and --exclude, or the configuration, leave out ${what}`;
  return { kind: "problem", what: "files", reason };
}
function notSeen(files, seen) {
  return files.filter(({ location: location3 }) => {
    const key = location3.toString("latin1");
    return !seen.has(key) && seen.add(key);
  });
}
function requireExistence(path, cwd, follow) {
  try {
    ;
    (follow ? statSync9 : lstatSync12)(resolve8(cwd, path));
  } catch (error) {
    const code = error.code;
    const link2 = lstatSync12(resolve8(cwd, path), { throwIfNoEntry: false })?.isSymbolicLink();
    const reason = code === "EACCES" ? "no permission to look at it" : link2 ? "it is a link to nothing" : "there is no such file or folder";
    throw new BrleaksError("not-found", `${path}: ${reason}; check the path`, { cause: error });
  }
}
async function* listFolder2(path, absolute, request) {
  const folder = lstatSync12(absolute).isSymbolicLink() ? realpathSync2(absolute) : absolute;
  const shown = display(path, absolute, request.cwd).path;
  let listed = false;
  if (request.gitignore) {
    for await (const listing2 of listTracked(folder, shown, request)) {
      listed = true;
      yield listing2;
    }
  }
  if (listed) return;
  const { paths, problems } = await walkFolder(Buffer.from(folder));
  const entries = paths.map((bytes) => {
    const { path: text3, rawPath } = pathFromBytes(bytes);
    const odd = rawPath === void 0 ? null : bytes;
    return { path: text3, bytes: odd, tracked: false, regular: false };
  });
  const listing = keepWanted(entries, folder, shown, request);
  const renamed = problems.map((one) => ({ ...one, what: rename(one.what, folder, shown) }));
  yield { ...listing, items: [...listing.items, ...renamed] };
}
async function* listTracked(folder, shown, request) {
  const repository = await findRepository(folder);
  if (repository === null) return;
  try {
    const root = repository.layout.root ?? folder;
    const below = relative(root, folder).split(sep4).join("/");
    let empty = below !== "";
    for await (const entries of listWorkTree(
      repository,
      below === "" ? [] : [below],
      request.signal
    )) {
      if (entries.length === 0) continue;
      empty = false;
      const own = entries.filter((entry) => !entry.otherRepository);
      const files = below === "" ? own : own.map((entry) => withoutFolder(entry, below));
      const listing = keepWanted(files, folder, shown, request);
      const others = entries.length - own.length;
      yield others === 0 ? listing : { ...listing, items: [...listing.items, otherRepositories(others)] };
    }
    if (!empty) yield { files: [], items: [] };
  } finally {
    repository.close();
  }
}
function withoutFolder(entry, folder) {
  return {
    ...entry,
    path: entry.path.slice(folder.length + 1),
    bytes: entry.bytes?.subarray(Buffer.byteLength(folder) + 1) ?? null
  };
}
function otherRepositories(count3) {
  return {
    ...skipped2(count3),
    what: "submodules and nested repositories",
    reason: "another repository: scan it by its own path"
  };
}
function keepWanted(entries, folder, shown, request) {
  const prefix = shown === "" || shown === "." ? "" : shown.endsWith("/") ? shown : `${shown}/`;
  const rawPrefix = percentEncodeBytes(Buffer.from(prefix));
  const files = [];
  const names3 = prefix === "" ? [] : [prefix];
  const fromRoot = rootPrefix(folder, request.root ?? null);
  if (fromRoot !== null) names3.push(fromRoot);
  let unwanted = 0;
  for (const { path, bytes, tracked, regular } of entries) {
    if (!request.wanted([...names3.map((name) => name + path), path])) {
      unwanted++;
      continue;
    }
    const file = { path: prefix + path, named: false, tracked, regular };
    if (bytes === null) files.push({ ...file, location: `${folder}/${path}` });
    else {
      const location3 = Buffer.concat([Buffer.from(`${folder}/`), bytes]);
      files.push({ ...file, location: location3, rawPath: rawPrefix + percentEncodeBytes(bytes) });
    }
  }
  const items6 = unwanted === 0 ? [] : [{ ...skipped2(unwanted), what: "files", reason: "left out by --include or --exclude" }];
  return { files, items: items6, left: unwanted };
}
function rootPrefix(folder, root) {
  if (root === null) return null;
  const below = relative(root, folder).split(sep4).join("/");
  return below === "" || below === ".." || below.startsWith("../") ? null : `${below}/`;
}
function skipped2(count3) {
  return { kind: "tally", outcome: "skipped", unit: "file", count: count3, bytes: 0 };
}
function display(path, absolute, cwd) {
  const below = relative(cwd, absolute).split(sep4).join("/");
  if (below === "") return { path: "." };
  return { path: below.startsWith("../") || below === ".." ? path.split(sep4).join("/") : below };
}
function rename(path, folder, shown) {
  return path.startsWith(folder) ? `${shown}${path.slice(folder.length)}` : path;
}
var init_list_files = __esm({
  "src/sources/list-files.ts"() {
    "use strict";
    init_git();
    init_model();
    init_walk();
  }
});

// src/sources/patterns.ts
async function pathFilter(include, exclude) {
  if (include.length === 0 && exclude.length === 0) return everything;
  const { default: picomatch } = await import("./parts/picomatch.js");
  const matcher = (patterns) => picomatch(patterns.flatMap(expand), { dot: true, nonegate: true });
  const included = include.length === 0 ? () => true : matcher(include);
  const excluded = exclude.length === 0 ? () => false : matcher(exclude);
  return (paths) => paths.some(included) && !paths.some(excluded);
}
function expand(pattern2) {
  const trimmed = pattern2.replace(/^\.\//, "").replace(/\/+$/, "");
  if (trimmed === "") {
    throw new BrleaksError(
      "usage",
      `"${pattern2}" is no pattern for files; try "*.log" or "docs/**"`
    );
  }
  const rooted = trimmed.startsWith("/") ? trimmed.slice(1) : trimmed;
  const anyDepth = trimmed.includes("/") ? [rooted] : [rooted, `**/${rooted}`];
  return anyDepth.flatMap((one) => [one, `${one}/**`]);
}
var everything;
var init_patterns = __esm({
  "src/sources/patterns.ts"() {
    "use strict";
    init_model();
    everything = () => true;
  }
});

// src/sources/files.ts
import { setImmediate as nextTurn } from "node:timers/promises";
function filesSource(target) {
  return { items: (request) => items(target, request) };
}
async function* items(target, request) {
  const { signal, needles } = request;
  const wanted = await pathFilter(target.include, target.exclude);
  const reader2 = new FileReader(target.maxSize, request);
  const nameNeedles = needles.filter((needle) => needle.view === "raw").map((needle) => needle.bytes.toString("latin1"));
  let turn = Date.now();
  for await (const listing of listFiles({ ...target, wanted, signal })) {
    yield* listing.items;
    for (const file of listing.files) {
      if (signal.aborted) break;
      if (nameNeedles.some((needle) => file.path.includes(needle))) yield nameChunk(file);
      const items6 = reader2.read(file);
      if (items6 !== null) yield* items6;
      if (Math.abs(Date.now() - turn) <= turnMs) continue;
      yield* reader2.flush();
      await nextTurn();
      turn = Date.now();
    }
  }
  yield* reader2.flush();
}
function nameChunk(file) {
  const { path, rawPath } = file;
  return wholeChunk(
    {
      source: "file-name",
      path,
      ...rawPath === void 0 ? {} : { rawPath },
      object: null,
      lines: false
    },
    Buffer.from(path)
  );
}
var turnMs;
var init_files = __esm({
  "src/sources/files.ts"() {
    "use strict";
    init_file_reader();
    init_list_files();
    init_object_chunks();
    init_patterns();
    turnMs = 50;
  }
});

// src/sources/history.ts
async function openHistory(repository) {
  return { repository, plan: await planObjects(repository.objectFolders, repository.idBytes) };
}
function* shareItems(plan, needles) {
  const texts2 = needles.map((needle) => needle.bytes);
  for (const item of readShare(plan, texts2)) {
    if (item.kind === "object") yield* objectChunks(item, needles);
    else if (item.kind === "searched") yield* searched(item);
    else if (item.kind === "unreadable") yield unreadObject(item.oid);
    else yield item;
  }
}
function* searched(item) {
  const others = item.objects - item.commits;
  const read2 = { kind: "tally", outcome: "read" };
  yield { ...read2, unit: "commit", count: item.commits, bytes: 0 };
  yield { ...read2, unit: "object", count: others, bytes: item.bytes };
}
async function* nameItems({ repository, plan }, needles, signal) {
  const refs = await listRefs(repository, signal);
  yield* brokenRefs(refs, plan);
  yield* refs.flatMap((ref) => refItems(ref, needles));
  yield { kind: "tally", outcome: "read", unit: "ref", count: refs.length, bytes: 0 };
  yield* indexNames(repository, needles, signal);
  const reflogs = await readReflogs(repository);
  for (const { ref, text: text3 } of reflogs.entries) {
    if (!holdsNeedle(text3, needles)) continue;
    yield wholeChunk({ source: "reflog", path: null, object: null, ref, lines: false }, text3);
  }
  for (const { what, reason } of reflogs.failed) yield { kind: "problem", what, reason };
}
async function* indexNames(repository, needles, signal) {
  try {
    for (const { path, oid } of await allIndexEntries(repository, signal)) {
      if (!holdsNeedle(path, needles)) continue;
      const named2 = pathFromBytes(path);
      yield wholeChunk({ source: "file-name", ...named2, object: oid, lines: false }, path);
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof BrleaksError)) throw error;
    yield { kind: "problem", what: "an index", reason: error.message };
  }
}
function brokenRefs(refs, plan) {
  if (plan.unreadable.length > 0) return [];
  const isHere = plannedObjects(plan);
  return refs.filter((ref) => ref.name.startsWith("refs/") && ref.oid !== null && !isHere(ref.oid)).map((ref) => ({
    kind: "problem",
    what: `object ${ref.oid}`,
    reason: `it is missing (${ref.name})`
  }));
}
function refItems(ref, needles) {
  if (!holdsNeedle(ref.nameBytes, needles)) return [];
  const origin2 = {
    source: "ref-name",
    path: null,
    object: null,
    ref: ref.name,
    lines: false
  };
  return [wholeChunk(origin2, ref.nameBytes)];
}
function limitItems({ repository, plan }) {
  const problems = [];
  const { shallow } = repository;
  if (shallow.length > 0) {
    problems.push({
      kind: "problem",
      what: `shallow clone, cut off at ${shallow.length} ${shallow.length === 1 ? "commit" : "commits"}`,
      reason: 'older history is not here; fetch it with "git fetch --unshallow"'
    });
  }
  for (const { path, reason } of plan.unlisted) {
    problems.push({ kind: "problem", what: path, reason: `it cannot be listed (${reason})` });
  }
  return problems;
}
async function* restItems(history, fallbacks, needles, signal) {
  const { repository, plan } = history;
  const beyond = await objectsBeyond(repository, plan, signal);
  for (const problem of beyond.problems) yield { kind: "problem", ...problem };
  yield* readThroughGit(repository, /* @__PURE__ */ new Set([...fallbacks, ...beyond.oids]), needles, signal);
}
async function missingItems({ repository, plan }, absent2, signal) {
  if (absent2.size === 0) return [];
  const known3 = repository.partial || plan.looped;
  const oids = known3 ? absent2 : await reachableOf(repository, absent2, signal);
  const problems = [...oids].map((oid) => ({
    kind: "problem",
    what: `object ${oid}`,
    reason: "it is missing"
  }));
  if (repository.partial) {
    const reason = "objects were left at the remote; clone it without --filter to read them";
    problems.push({ kind: "problem", what: "partial clone", reason });
  }
  return problems;
}
async function reachableOf(repository, absent2, signal) {
  try {
    return await missingObjects(repository, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return absent2;
  }
}
async function* readThroughGit(repository, oids, needles, signal) {
  const left = new Set(oids);
  const large = [];
  try {
    for await (const answer2 of catFile(repository, oids, signal)) {
      left.delete(answer2.oid);
      if (answer2.kind === "missing") {
        yield unreadObject(answer2.oid);
      } else if (answer2.kind === "large") large.push(answer2);
      else {
        yield readTally(answer2.type, answer2.bytes.length);
        if (holdsNeedle(answer2.bytes, needles)) yield* objectChunks(answer2, needles);
      }
    }
  } catch (error) {
    if (signal.aborted) throw error;
    yield* readOneByOne(repository, left, needles, signal);
  }
  for (const one of large) yield* readLarge(repository, one, needles, signal);
}
async function* readOneByOne(repository, oids, needles, signal) {
  for (const oid of oids) {
    try {
      for await (const answer2 of catFile(repository, [oid], signal)) {
        if (answer2.kind === "object") {
          yield readTally(answer2.type, answer2.bytes.length);
          if (holdsNeedle(answer2.bytes, needles)) yield* objectChunks(answer2, needles);
        } else if (answer2.kind === "large") {
          yield* readLarge(repository, answer2, needles, signal);
        } else yield unreadObject(oid);
      }
    } catch (error) {
      if (signal.aborted) throw error;
      yield unreadObject(oid);
    }
  }
}
function unreadObject(oid) {
  return { kind: "problem", what: `object ${oid}`, reason: "it is missing or damaged" };
}
function readTally(type, bytes) {
  const unit = type === "commit" ? "commit" : "object";
  return { kind: "tally", outcome: "read", unit, count: 1, bytes };
}
async function* readLarge(repository, { oid, type, size }, needles, signal) {
  const source = type === "blob" ? "blob" : type === "tag" ? "tag-message" : "commit-message";
  if (type === "tree") {
    yield { kind: "problem", what: `tree ${oid}`, reason: "it is too large to be a tree" };
    return;
  }
  let bytes = 0;
  try {
    const stream = streamObject(repository, { oid, type, size }, signal);
    const origin2 = { source, path: null, object: oid, lines: true };
    for await (const chunk of windowsOfStream(stream, origin2, windowBuffer())) {
      bytes += chunk.owned.end - chunk.owned.start;
      if (holdsNeedle(chunk.bytes, needles)) yield chunk;
    }
    yield readTally(type, bytes);
  } catch (error) {
    if (signal.aborted) throw error;
    yield unreadObject(oid);
  }
}
var init_history = __esm({
  "src/sources/history.ts"() {
    "use strict";
    init_git();
    init_model();
    init_needles();
    init_object_chunks();
    init_windows();
  }
});

// src/sources/tracer.ts
function repositoryTracer(repository) {
  return {
    trace: async (keys2, signal) => {
      const traces = await traceObjects(repository, keys2, signal);
      return {
        objects: new Map([...traces.objects].map(([oid, trace2]) => [oid, toTrace(trace2)])),
        keys: traces.keys.map((key) => key && { ...key, trace: toTrace(key.trace) })
      };
    },
    facts: () => repositoryFacts(repository)
  };
}
function toTrace(trace2) {
  return {
    type: trace2.type,
    paths: trace2.paths.map(tracePath),
    commit: trace2.commit?.oid ?? null,
    author: trace2.commit?.author ?? null,
    date: trace2.commit?.date ?? null,
    lastDate: trace2.last?.date ?? null,
    atHead: trace2.atHead,
    refs: trace2.refs,
    refsComplete: trace2.refsComplete,
    removedIn: trace2.removed?.oid ?? null,
    removedDate: trace2.removed?.date ?? null,
    unreachable: trace2.unreachable
  };
}
function tracePath(bytes) {
  const named2 = pathFromBytes(bytes);
  const note2 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(named2.path.replaceAll("/", ""));
  return { ...named2, note: note2 };
}
var init_tracer = __esm({
  "src/sources/tracer.ts"() {
    "use strict";
    init_git();
    init_model();
  }
});

// src/sources/range.ts
async function rangeSource(repository, ranges, since) {
  const resolved = await resolveRanges(repository, ranges, since);
  const brought = /* @__PURE__ */ new Map();
  return {
    items: (needles, signal) => items2(repository, resolved, brought, needles, signal),
    tracer: rangeTracer(repository, brought)
  };
}
async function* items2(repository, { revisions, tags, failed }, brought, needles, signal) {
  for (const problem of failed) yield { kind: "problem", ...problem };
  const lists2 = await Promise.all(revisions.map((one) => listCommits(repository, one, signal)));
  const commits = [...new Set(lists2.flat())];
  const cut = commits.filter((oid) => repository.shallow.includes(oid));
  if (cut.length > 0) {
    yield {
      kind: "problem",
      what: `range, cut off at ${cut[0]?.slice(0, 10)} by a shallow clone`,
      reason: 'commits before it are not here; fetch more history ("git fetch --unshallow")'
    };
  }
  yield* changedItems(repository, commits, brought, needles, signal);
  const objects = /* @__PURE__ */ new Set([
    ...commits,
    ...await wholeTags(repository, tags, signal),
    ...brought.keys()
  ]);
  yield* readThroughGit(repository, objects, needles, signal);
}
function tracePaths(paths) {
  return Array.from(paths, (path) => tracePath(Buffer.from(path, "latin1")));
}
async function* changedItems(repository, commits, brought, needles, signal) {
  let submodules = 0;
  for await (const { commit, path, mode, newOid } of changesOf(repository, commits, signal)) {
    if (isZero(newOid)) continue;
    if (holdsNeedle(path, needles)) {
      const origin2 = {
        source: "file-name",
        ...pathFromBytes(path),
        object: newOid,
        lines: false
      };
      yield wholeChunk(origin2, path);
    }
    if (mode === "160000") {
      submodules++;
      continue;
    }
    const known3 = brought.get(newOid);
    const text3 = path.toString("latin1");
    if (known3 === void 0) brought.set(newOid, { commit, paths: /* @__PURE__ */ new Set([text3]) });
    else known3.paths.add(text3);
  }
  if (submodules > 0) yield submoduleTally(submodules);
}
function submoduleTally(count3) {
  return {
    kind: "tally",
    outcome: "skipped",
    unit: "object",
    count: count3,
    bytes: 0,
    what: "submodules",
    reason: "commits of another repository"
  };
}
async function wholeTags(repository, tags, signal) {
  const found = [];
  let next = [...tags];
  while (next.length > 0) {
    found.push(...next);
    const inner = [];
    for await (const answer2 of catFile(repository, next, signal)) {
      if (answer2.kind !== "object" || answer2.type !== "tag") continue;
      const match = /^object ([0-9a-f]+)\ntype tag\n/.exec(answer2.bytes.toString("latin1", 0, 200));
      if (match?.[1] !== void 0 && !found.includes(match[1])) inner.push(match[1]);
    }
    next = inner;
  }
  return found;
}
function rangeTracer(repository, brought) {
  const whole = repositoryTracer(repository);
  return {
    facts: whole.facts,
    trace: async (keys2, signal) => {
      const { objects } = await whole.trace(keys2, signal);
      const traces = new Map(objects);
      const commits = [...objects.keys()].flatMap((oid) => brought.get(oid)?.commit ?? []);
      const facts = await readCommitFacts(repository, commits, signal);
      for (const [oid, trace2] of objects) {
        const own = brought.get(oid);
        if (own === void 0) continue;
        const { author = null, date = null } = facts.get(own.commit) ?? {};
        const paths = tracePaths(own.paths);
        traces.set(oid, { ...trace2, paths, commit: own.commit, author, date });
      }
      return { objects: traces, keys: keys2.map(() => null) };
    }
  };
}
var init_range = __esm({
  "src/sources/range.ts"() {
    "use strict";
    init_git();
    init_model();
    init_history();
    init_needles();
    init_object_chunks();
    init_tracer();
  }
});

// src/sources/staged.ts
import { relative as relative2, resolve as resolve9, sep as sep5 } from "node:path";
async function* stagedItems(repository, needles, signal) {
  const origins = /* @__PURE__ */ new Map();
  let submodules = 0;
  for (const { path, mode, oid } of await stagedEntries(repository, signal)) {
    const named2 = pathFromBytes(path);
    if (holdsNeedle(path, needles)) {
      yield wholeChunk({ source: "file-name", ...named2, object: oid, lines: false }, path);
    }
    if (mode === "160000") {
      submodules++;
      continue;
    }
    const origin2 = { source: "index", ...named2, object: oid, lines: true };
    origins.set(oid, [...origins.get(oid) ?? [], origin2]);
  }
  if (submodules > 0) yield submoduleTally(submodules);
  for await (const answer2 of catFile(repository, origins.keys(), signal)) {
    const own = origins.get(answer2.oid) ?? [];
    if (answer2.kind === "missing") {
      yield {
        kind: "problem",
        what: own[0]?.path ?? answer2.oid,
        reason: "its staged content is missing"
      };
      continue;
    }
    const size = answer2.kind === "large" ? answer2.size : answer2.bytes.length;
    yield { kind: "tally", outcome: "read", unit: "file", count: own.length, bytes: size };
    for (const origin2 of own) {
      if (answer2.kind === "object") {
        if (holdsNeedle(answer2.bytes, needles)) yield wholeChunk(origin2, answer2.bytes);
      } else {
        const stream = streamObject(repository, answer2, signal);
        yield* windowsOfStream(stream, origin2, windowBuffer());
      }
    }
  }
}
async function unstagedNames(repository, folder, names3, signal) {
  return namesBeyond(await stagedEntries(repository, signal), repository, folder, names3);
}
function namesBeyond(entries, { layout }, folder, names3) {
  const staged = new Set(entries.map(({ path }) => path.toString("utf8")));
  const root = layout.root ?? resolve9(folder);
  return names3.filter((name) => {
    const path = relative2(root, resolve9(folder, name)).split(sep5).join("/");
    return !staged.has(path);
  });
}
var init_staged = __esm({
  "src/sources/staged.ts"() {
    "use strict";
    init_git();
    init_model();
    init_needles();
    init_object_chunks();
    init_range();
    init_windows();
  }
});

// src/sources/glance.ts
async function stagedSuspects(repository, request, signal) {
  const { needles, decided, proved, names: names3, folder } = request;
  if (indexMayName(repository, decided)) return null;
  const suspects = [];
  const left = /* @__PURE__ */ new Map();
  const entries = await stagedEntries(repository, signal);
  if (names3.length > 0 && namesBeyond(entries, repository, folder, names3).length > 0) return null;
  for (const { path, mode, oid } of entries) {
    if (proved.includes(path.toString("latin1"))) return null;
    const origin2 = { source: "index", ...pathFromBytes(path), object: oid, lines: true };
    if (holdsNeedle(path, needles)) suspects.push(wholeChunk({ ...origin2, lines: false }, path));
    if (mode !== "160000") left.set(oid, origin2);
  }
  for (const [oid, origin2] of left) {
    const bytes = looseObject(repository.objectFolders, oid);
    if (bytes === null) continue;
    if (holdsNeedle(bytes, needles)) suspects.push(wholeChunk(origin2, bytes));
    left.delete(oid);
  }
  for await (const answer2 of catFile(repository, left.keys(), signal)) {
    const origin2 = left.get(answer2.oid);
    if (answer2.kind !== "object" || origin2 === void 0) return null;
    if (holdsNeedle(answer2.bytes, needles)) suspects.push(wholeChunk(origin2, answer2.bytes));
  }
  return suspects;
}
var init_glance = __esm({
  "src/sources/glance.ts"() {
    "use strict";
    init_git();
    init_model();
    init_needles();
    init_object_chunks();
    init_staged();
  }
});

// src/sources/line-hash.ts
import { closeSync as closeSync6, constants as constants6, fstatSync as fstatSync3, openSync as openSync6, readSync as readSync5 } from "node:fs";
import { StringDecoder } from "node:string_decoder";
function lineHashes(path, lines3) {
  const hasher = new LineHasher(lines3);
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync6(path, constants6.O_RDONLY | (constants6.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync3(file).isFile()) return /* @__PURE__ */ new Map();
    for (; ; ) {
      const count3 = readSync5(file, buffer, 0, buffer.length, null);
      if (count3 === 0) break;
      hasher.push(decoder.write(buffer.subarray(0, count3)));
    }
  } finally {
    closeSync6(file);
  }
  hasher.push(decoder.end());
  return hasher.finish();
}
var windowLength, multiplier, mask64, oldest, endOfFile, LineHasher;
var init_line_hash = __esm({
  "src/sources/line-hash.ts"() {
    "use strict";
    windowLength = 100;
    multiplier = 37n;
    mask64 = (1n << 64n) - 1n;
    oldest = multiplier ** BigInt(windowLength) & mask64;
    endOfFile = 65535;
    LineHasher = class {
      #lines;
      #hashes = /* @__PURE__ */ new Map();
      #counts = /* @__PURE__ */ new Map();
      #window = new Uint16Array(windowLength);
      /** Line that begins at each place of the window, or 0 for none. */
      #lineStarts = new Int32Array(windowLength);
      #hash = 0n;
      #index = 0;
      #line = 0;
      #lineStart = true;
      #beforeWasCr = false;
      constructor(lines3) {
        this.#lines = lines3;
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
        this.#hash = multiplier * this.#hash + BigInt(code) - oldest * BigInt(out) & mask64;
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
  }
});

// src/sources/message.ts
function messageSource(text3) {
  return { items: (request) => items3(Buffer.from(text3), request) };
}
async function* items3(text3, { needles }) {
  if (holdsNeedle(text3, needles)) {
    yield wholeChunk({ source: "commit-message", path: null, object: null, lines: true }, text3);
  }
  yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes: text3.length };
}
var init_message = __esm({
  "src/sources/message.ts"() {
    "use strict";
    init_needles();
    init_object_chunks();
  }
});

// src/sources/push.ts
function pushSource(repository, push) {
  const brought = /* @__PURE__ */ new Map();
  return {
    items: (needles, signal) => items4(repository, push, brought, needles, signal),
    tracer: pushTracer(repository, brought)
  };
}
async function* items4(repository, push, brought, needles, signal) {
  yield* push.updates.flatMap((update) => refItem(update, needles));
  yield {
    kind: "tally",
    outcome: "read",
    unit: "ref",
    count: push.updates.length,
    bytes: 0
  };
  const { commits, tags, others, missing: missing3 } = await newObjects(repository, push, signal);
  for (const { ref } of missing3) {
    yield { kind: "problem", what: ref, reason: "the object it is to point to is not here" };
  }
  yield* changedItems(repository, commits, brought, needles, signal);
  const objects = /* @__PURE__ */ new Set([
    ...commits,
    ...await wholeTags(repository, tags, signal),
    ...others,
    ...brought.keys()
  ]);
  yield* readThroughGit(repository, objects, needles, signal);
}
function refItem({ ref }, needles) {
  const name = Buffer.from(ref);
  if (!holdsNeedle(name, needles)) return [];
  const origin2 = { source: "ref-name", path: null, object: null, ref, lines: false };
  return [wholeChunk(origin2, name)];
}
function pushTracer(repository, brought) {
  return {
    facts: repositoryTracer(repository).facts,
    trace: async (keys2, signal) => {
      const oids = new Set(keys2.flat());
      const commits = Array.from(oids, (oid) => brought.get(oid)?.commit ?? oid);
      const facts = await readCommitFacts(repository, commits, signal);
      const objects = /* @__PURE__ */ new Map();
      for (const oid of oids) {
        const own = brought.get(oid);
        const commit = facts.get(own?.commit ?? oid);
        objects.set(oid, {
          type: own === void 0 ? commit === void 0 ? null : "commit" : "blob",
          paths: own === void 0 ? [] : tracePaths(own.paths),
          commit: commit?.oid ?? null,
          author: commit?.author ?? null,
          date: commit?.date ?? null,
          lastDate: null,
          atHead: null,
          refs: [],
          refsComplete: true,
          removedIn: null,
          removedDate: null,
          unreachable: null
        });
      }
      return { objects, keys: keys2.map(() => null) };
    }
  };
}
var init_push2 = __esm({
  "src/sources/push.ts"() {
    "use strict";
    init_git();
    init_history();
    init_needles();
    init_object_chunks();
    init_range();
    init_tracer();
  }
});

// src/sources/root.ts
function findRoot(folder) {
  const layout = findLayout(folder);
  return layout === null ? void 0 : layout.root;
}
var init_root = __esm({
  "src/sources/root.ts"() {
    "use strict";
    init_git();
  }
});

// src/sources/stdin.ts
function stdinSource(stream, name) {
  return { items: (request) => items5(stream, name, request) };
}
async function* items5(stream, name, { needles, signal }) {
  const origin2 = { source: "stdin", path: name, object: null, lines: true };
  const pieces = untilStopped(stream, signal);
  let bytes = 0;
  try {
    for await (const chunk of windowsOfStream(pieces, origin2, windowBuffer())) {
      bytes += chunk.owned.end - chunk.owned.start;
      if (holdsNeedle(chunk.bytes, needles)) yield chunk;
    }
  } catch (error) {
    const code = error.code ?? "an error";
    yield { kind: "problem", what: name ?? "standard input", reason: `it broke off (${code})` };
  }
  yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes };
}
async function* untilStopped(stream, signal) {
  const iterator = stream[Symbol.asyncIterator]();
  let stop = () => {
  };
  const stopped2 = new Promise((resolve16) => {
    stop = () => resolve16(null);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), stopped2]);
      if (next === null || next.done === true) break;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    Promise.resolve(iterator.return?.()).catch(() => {
    });
  }
}
var init_stdin = __esm({
  "src/sources/stdin.ts"() {
    "use strict";
    init_needles();
    init_windows();
  }
});

// src/sources/index.ts
var init_sources = __esm({
  "src/sources/index.ts"() {
    "use strict";
    init_git();
    init_config_reader();
    init_files();
    init_glance();
    init_history();
    init_line_hash();
    init_message();
    init_object_chunks();
    init_patterns();
    init_push2();
    init_range();
    init_root();
    init_staged();
    init_stdin();
    init_tracer();
  }
});

// src/scan/absent.ts
import { lstatSync as lstatSync13 } from "node:fs";
import { join as join15 } from "node:path";
async function absentFiles(checkout, signal) {
  const repository = await openRepository(checkout);
  try {
    const { root } = repository.layout;
    if (root === null) return 0;
    let absent2 = 0;
    for await (const entries of listWorkTree(repository, [], signal)) {
      for (const { path, bytes, otherRepository, tracked } of entries) {
        if (!tracked) return absent2;
        if (otherRepository) continue;
        const whole = bytes === null ? join15(root, path) : Buffer.concat([Buffer.from(`${root}/`), bytes]);
        if (!isThere(whole)) absent2++;
      }
    }
    return absent2;
  } finally {
    repository.close();
  }
}
function isThere(path) {
  try {
    return lstatSync13(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
var init_absent = __esm({
  "src/scan/absent.ts"() {
    "use strict";
    init_sources();
  }
});

// src/detect/confidence.ts
function confidenceOf(bytes, match, shape) {
  const { rule } = match.compiled;
  const ears = earsOf(rule);
  const { reading, start: start2, end: end2 } = match;
  const before = reading.text(
    reading.align(Math.max(0, start2 - nearCharacters * reading.unit)),
    start2
  );
  const after = reading.text(end2, Math.min(bytes.length, end2 + nearCharacters * reading.unit));
  const lineBefore = lastLine(before).slice(-lineCharacters);
  const line = lineBefore + firstLine(after).slice(0, lineCharacters);
  const foreign = (ears.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match);
  const named2 = ears.service.test(line);
  if (named2 || !foreign && /\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore)) return "high";
  const idLike = ears.id.test(lineBefore);
  const near = ears.service.test(`${before} ${after}`);
  if (idLike || foreign) return near && !foreign ? "medium" : "low";
  if (near || ears.credential.test(lineBefore)) return "high";
  const short2 = match.body.length < 20;
  return short2 || shape.hexOnly || uuid.test(match.body) || ulid.test(match.body) ? "low" : "medium";
}
function hasOtherPrefix(rule, { body: body2 }) {
  return rule.context.otherPrefixes.some((prefix) => body2.startsWith(prefix));
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
function lastLine(text3) {
  return text3.slice(text3.lastIndexOf("\n") + 1);
}
function firstLine(text3) {
  const feed2 = text3.indexOf("\n");
  return feed2 === -1 ? text3 : text3.slice(0, feed2);
}
var nearCharacters, lineCharacters, uuid, ulid, earsByRule;
var init_confidence = __esm({
  "src/detect/confidence.ts"() {
    "use strict";
    nearCharacters = 480;
    lineCharacters = 64;
    uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
    ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i;
    earsByRule = /* @__PURE__ */ new WeakMap();
  }
});

// src/detect/boundary.ts
function leftOf(reading) {
  const marks2 = boundaryBefore(reading);
  if (marks2 !== null) return { marks: marks2, costBits: 0, toldLength: null };
  const toldLength = lengthToldBefore(reading);
  return toldLength === null ? null : { marks: noMarks, costBits: 0, toldLength };
}
function boundaryBefore(reading) {
  const before = reading.codeAt(-1);
  if (!isJoining(before)) return noMarks;
  if (endsJoined(reading, -1)) return noMarks;
  if (!isSeparator(before)) return before === dot && !isWord(reading.codeAt(-2)) ? noMarks : null;
  let count3 = 1;
  while (count3 < longestRow && reading.codeAt(-1 - count3) === before) count3++;
  const outside = reading.codeAt(-1 - count3);
  const apart = !isJoining(outside) || endsJoined(reading, -1 - count3);
  return apart ? { code: before, count: count3 } : null;
}
function lengthToldBefore(reading) {
  const before = reading.codeAt(-2);
  const possible = reading.unit === 1 && (!isWord(before) || before === cborText);
  return possible ? reading.codeAt(-1) : null;
}
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
  let text3 = "";
  for (let i = last; i > last - longestEscape; i--) {
    const code = reading.codeAt(i);
    if (code === -1) break;
    text3 = String.fromCharCode(code) + text3;
  }
  return joinedAtEnd.test(text3);
}
var longestEscape, longestRow, joinedAtEnd, noMarks, cborText, dot;
var init_boundary = __esm({
  "src/detect/boundary.ts"() {
    "use strict";
    longestEscape = 32;
    longestRow = 80;
    joinedAtEnd = new RegExp(
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
    noMarks = { code: 0, count: 0 };
    cborText = 120;
    dot = 46;
  }
});

// src/detect/ending.ts
function lengthOfBody(body2, marks2, after) {
  const length = body2.length - closingMarks(body2, marks2, after);
  return hexAndWords.exec(body2.slice(0, length))?.[1]?.length ?? length;
}
function closingMarks(body2, { code, count: count3 }, after) {
  if (body2.endsWith("--") && after === 62) return 2;
  if (count3 === 0) return 0;
  let row = 0;
  while (row < body2.length && body2.charCodeAt(body2.length - 1 - row) === code) row++;
  return count3 >= 3 && row >= 3 ? row : row >= count3 ? count3 : 0;
}
var hexAndWords;
var init_ending = __esm({
  "src/detect/ending.ts"() {
    "use strict";
    hexAndWords = /^([0-9a-f]{24,}|[0-9A-F]{24,})(?![0-9A-Fa-f_-]*[0-9A-Fa-f]$)(?:[-_]+(?:[A-Za-z]{1,12}|[0-9]{1,4}))*[-_]*$/;
  }
});

// src/detect/views/raw.ts
function readBytes(bytes, start2) {
  return {
    start: start2,
    unit: 1,
    decoded: [],
    codeAt: (index) => bytes[start2 + index] ?? -1,
    offsetAt: (index) => start2 + index,
    text: (from, to) => bytes.toString("utf8", from, to),
    align: (offset) => {
      let aligned = offset;
      while (aligned < offset + 3 && ((bytes[aligned] ?? 0) & 192) === 128) aligned++;
      return aligned;
    }
  };
}
var raw;
var init_raw = __esm({
  "src/detect/views/raw.ts"() {
    "use strict";
    raw = {
      name: "raw",
      needle: (prefix) => Buffer.from(prefix, "latin1"),
      open: (bytes, at2) => readBytes(bytes, at2)
    };
  }
});

// src/detect/views/utf16.ts
function readUnits(bytes, start2, low) {
  if (start2 < 0) return null;
  return {
    start: start2,
    unit: 2,
    decoded: [low === 0 ? "utf-16le" : "utf-16be"],
    codeAt: (index) => {
      const at2 = start2 + 2 * index;
      if (at2 < 0 || at2 + 1 >= bytes.length) return -1;
      return bytes[at2 + 1 - low] === 0 ? bytes[at2 + low] ?? -1 : -1;
    },
    offsetAt: (index) => start2 + 2 * index,
    text: (from, to) => {
      const units = Buffer.from(bytes.subarray(from, to - (to - from) % 2));
      return (low === 0 ? units : units.swap16()).toString("utf16le").toWellFormed();
    },
    align: (offset) => offset + ((offset - start2) % 2 + 2) % 2
  };
}
var utf16;
var init_utf16 = __esm({
  "src/detect/views/utf16.ts"() {
    "use strict";
    utf16 = {
      name: "utf-16",
      needle: (prefix) => Buffer.from(prefix, "utf16le").subarray(0, prefix.length * 2 - 1),
      open: (bytes, at2) => {
        const little = bytes[at2 + 1] === 0 && (at2 % 2 === 0 || bytes[at2 - 1] !== 0);
        return little ? readUnits(bytes, at2, 0) : readUnits(bytes, at2 - 1, 1);
      }
    };
  }
});

// src/detect/views/index.ts
var views;
var init_views = __esm({
  "src/detect/views/index.ts"() {
    "use strict";
    init_raw();
    init_utf16();
    views = [raw, utf16];
  }
});

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
  const anchors = rule.prefixes.map((prefix) => prefix.text).filter((text3, _, all2) => !all2.some((other) => other !== text3 && text3.startsWith(other)));
  return [...new Set(anchors)];
}
function* matchesIn(bytes, from, to, compiled2, view) {
  for (const anchor of compiled2.anchors) {
    const needle = view.needle(anchor);
    const near = bytes.subarray(0, to + needle.length);
    for (let at2 = near.indexOf(needle, Math.max(0, from - 1)); at2 !== -1; at2 = near.indexOf(needle, at2 + 1)) {
      const reading = view.open(bytes, at2);
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
    if (!startsWith2(reading, prefix.text)) continue;
    const from = prefix.text.length;
    const read2 = bodyLength(reading, from, maxLength + 1, compiled2.alphabet);
    if (read2 < minLength) continue;
    if (left.toldLength !== null && left.toldLength !== from + read2) return null;
    const text3 = textOf(reading, from, from + read2);
    const length = lengthOfBody(text3, left.marks, reading.codeAt(from + read2));
    if (length < minLength) continue;
    const tooLong = length > maxLength;
    const body2 = text3.slice(0, Math.min(length, maxLength));
    const { start: start2 } = reading;
    const end2 = reading.offsetAt(from + length);
    return { compiled: compiled2, reading, prefix, body: body2, left, endEstimated: false, start: start2, end: end2, tooLong };
  }
  return null;
}
function startsWith2(reading, text3) {
  for (let i = 0; i < text3.length; i++) {
    if (reading.codeAt(i) !== text3.charCodeAt(i)) return false;
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
  let text3 = "";
  for (let i = from; i < to; i++) text3 += String.fromCharCode(reading.codeAt(i));
  return text3;
}
var init_matches = __esm({
  "src/detect/matches.ts"() {
    "use strict";
    init_boundary();
    init_ending();
    init_views();
  }
});

// src/detect/excerpt.ts
function excerptOf(bytes, match, rules) {
  const { reading } = match;
  const from = lineStart(bytes, match);
  const to = lineEnd(bytes, match);
  let text3 = "";
  let at2 = from;
  let place = { start: 0, end: 0 };
  for (const one of matchesAround(bytes, from, to, rules)) {
    if (one.end <= at2) continue;
    if (one.start > at2) text3 += reading.text(at2, one.start);
    const start2 = text3.length;
    const { prefix, body: body2 } = one;
    text3 += mask(prefix.text + body2, prefix.text.length);
    if (one.start === match.start && one.reading.unit === reading.unit) {
      place = { start: start2, end: text3.length };
    }
    at2 = one.end;
  }
  if (at2 < to) text3 += reading.text(at2, to);
  return { text: text3.replace(/\r$/, ""), ...place };
}
function matchesAround(bytes, from, to, rules) {
  const longest = 2 * Math.max(...rules.map(longestMatch));
  return [...allMatchesIn(bytes, Math.max(0, from - longest), to, rules)].filter((match) => match.end > from).sort((a, b) => a.start - b.start);
}
function longestMatch({ rule }) {
  return Math.max(...rule.prefixes.map((prefix) => prefix.text.length)) + rule.body.maxLength + 1;
}
function lineStart(bytes, { reading, start: start2 }) {
  const limit = Math.max(0, start2 - sideCharacters * reading.unit);
  const feed2 = lastFeed(bytes, start2, limit, reading.unit);
  const from = feed2 === -1 ? reading.align(limit) : feed2 + reading.unit;
  const marked = from === 0 && reading.unit === 1 && bytes[0] === 239 && bytes[1] === 187;
  const mark16 = from === 0 && reading.unit === 2 && ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 255;
  return marked ? 3 : mark16 ? 2 : from;
}
function lastFeed(bytes, start2, limit, unit) {
  if (unit === 1) {
    const feed2 = bytes.subarray(limit, start2).lastIndexOf(10);
    return feed2 === -1 ? -1 : limit + feed2;
  }
  for (let at2 = start2 - 2; at2 >= limit; at2 -= 2) {
    if (isFeed(bytes, at2)) return at2;
  }
  return -1;
}
function isFeed(bytes, at2) {
  return bytes[at2] === 10 && bytes[at2 + 1] === 0 || bytes[at2] === 0 && bytes[at2 + 1] === 10;
}
function lineEnd(bytes, { reading, end: end2 }) {
  const limit = Math.min(bytes.length, end2 + sideCharacters * reading.unit);
  if (reading.unit === 1) {
    const feed2 = bytes.subarray(end2, limit).indexOf(10);
    return feed2 === -1 ? Math.min(bytes.length, reading.align(limit)) : end2 + feed2;
  }
  for (let at2 = end2; at2 + 1 < limit; at2 += 2) if (isFeed(bytes, at2)) return at2;
  return limit;
}
var sideCharacters;
var init_excerpt = __esm({
  "src/detect/excerpt.ts"() {
    "use strict";
    init_model();
    init_matches();
    sideCharacters = 100;
  }
});

// src/detect/filters/documentation.ts
var documentationBody;
var init_documentation = __esm({
  "src/detect/filters/documentation.ts"() {
    "use strict";
    documentationBody = ({ body: body2, rule }) => rule.filters.documentationBodies.includes(body2.toLowerCase()) ? "known from documentation" : void 0;
  }
});

// rules/identifier-bigrams.json
var identifier_bigrams_default;
var init_identifier_bigrams = __esm({
  "rules/identifier-bigrams.json"() {
    identifier_bigrams_default = {
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
  }
});

// src/detect/score.ts
function shapeOf(body2) {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let separators = 0;
  let hexOnly = true;
  let run2 = 0;
  let longestRun = 0;
  for (let i = 0; i < body2.length; i++) {
    const code = body2.charCodeAt(i);
    run2++;
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) {
      lower++;
      if (code > 102) hexOnly = false;
    } else if (code >= 65 && code <= 90) {
      upper++;
      if (code > 70) hexOnly = false;
    } else {
      separators++;
      run2 = 0;
    }
    if (run2 > longestRun) longestRun = run2;
  }
  if (lower > 0 && upper > 0) hexOnly = false;
  return { length: body2.length, lower, upper, digits, separators, hexOnly, longestRun };
}
function randomnessScore(body2, shape) {
  const mixed = shape.lower > 0 && shape.upper > 0;
  return identifierBits(body2) - randomBits(shape) + (mixed ? disorderOfCase(body2) : 0);
}
function disorderOfCase(body2) {
  let bits = 0;
  let before = null;
  let length = 0;
  for (let i = 0; i < body2.length; i++) {
    const code = body2.charCodeAt(i);
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
function identifierBits(body2) {
  let halfBits = 0;
  let before = fold(body2.charCodeAt(0));
  for (let i = 1; i < body2.length; i++) {
    const next = fold(body2.charCodeAt(i));
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
  const letters2 = lower + upper;
  const plain2 = letters2 + digits;
  let bits = 5 * (letters2 + separators) + 6 * digits;
  if (separators === 0) bits = Math.min(bits, log31 * letters2 + log62 * digits);
  if (hexOnly) bits = Math.min(bits, 4 * plain2 + 5 * separators);
  const singleCase = lower === 0 || upper === 0;
  if (singleCase && separators <= 2) bits = Math.min(bits, log36 * plain2 + 6 * separators);
  if (letters2 === length) bits = Math.min(bits, log26 * length);
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
var symbols, separator, costs, log26, log31, log36, log37, log62, caseCosts;
var init_score = __esm({
  "src/detect/score.ts"() {
    "use strict";
    init_identifier_bigrams();
    symbols = 37;
    separator = 36;
    costs = Uint8Array.from(identifier_bigrams_default.rows.flat());
    log26 = Math.log2(26);
    log31 = Math.log2(31);
    log36 = Math.log2(36);
    log37 = Math.log2(symbols);
    log62 = Math.log2(62);
    caseCosts = {
      lower: { stays: [0.15, 0.42], changes: [3.3, 2] },
      upper: { stays: [1.5, 0.32], changes: [0.62, 2.3] }
    };
  }
});

// src/detect/filters/entropy.ts
var entropy;
var init_entropy = __esm({
  "src/detect/filters/entropy.ts"() {
    "use strict";
    init_score();
    entropy = ({ body: body2, rule }) => {
      const { minEntropy } = rule.filters;
      if (minEntropy === void 0 || shannonEntropy(body2) >= minEntropy) return void 0;
      return "low entropy";
    };
  }
});

// src/detect/filters/identifier.ts
function minScoreFor(match, minScore, withoutDigit) {
  const { shape } = match;
  if (shape.digits === 0) return withoutDigit;
  if (isCutOneCase(match)) return Math.max(minScore, cutOneCaseScore);
  return mixesKinds(shape) && shape.separators === 0 ? minScore - mixedAllowance : minScore;
}
function hasKeyLayout(match, minRun) {
  const { body: body2, shape, score } = match;
  const piece = shape.longestRun;
  if (piece >= (isCutOneCase(match) ? Math.max(minRun, cutOneCaseRun) : minRun)) return true;
  if (uuidLayout.test(body2)) return true;
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
var mixedAllowance, cutOneCaseScore, groupedScore, cutOneCaseRun, uuidLayout, identifier;
var init_identifier = __esm({
  "src/detect/filters/identifier.ts"() {
    "use strict";
    mixedAllowance = 4;
    cutOneCaseScore = 10;
    groupedScore = 30;
    cutOneCaseRun = 12;
    uuidLayout = /^[0-9a-f]{8}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{12}$/i;
    identifier = (match) => {
      const { filters: filters2 } = match.rule;
      if (filters2.randomness !== "identifier") return void 0;
      const { minScore = 2, minScoreWithoutDigit = 10, minRun = 9 } = filters2;
      if (match.score < minScoreFor(match, minScore, minScoreWithoutDigit)) return "reads like a name";
      return hasKeyLayout(match, minRun) ? void 0 : "cut into short words";
    };
  }
});

// src/detect/filters/pattern.ts
function longestSequence(text3, step, from) {
  let longest = text3.length > from ? 1 : 0;
  for (const direction of [0, 1, -1]) {
    let run2 = 1;
    for (let i = from + step; i < text3.length; i += step) {
      run2 = text3.charCodeAt(i) - text3.charCodeAt(i - step) === direction ? run2 + 1 : 1;
      if (run2 > longest) longest = run2;
    }
  }
  return longest;
}
var longestOrdinaryRun, longestOrdinaryHexRun, longHexBody, fewestCharacters, compiled, pattern, fewCharacters, runs, periodic;
var init_pattern = __esm({
  "src/detect/filters/pattern.ts"() {
    "use strict";
    longestOrdinaryRun = 4;
    longestOrdinaryHexRun = 5;
    longHexBody = 40;
    fewestCharacters = 7;
    compiled = /* @__PURE__ */ new Map();
    pattern = ({ body: body2, rule }) => {
      const source = rule.body.pattern;
      if (source === void 0) return void 0;
      let expression = compiled.get(source);
      if (expression === void 0) {
        expression = new RegExp(`^(?:${source})$`);
        compiled.set(source, expression);
      }
      return expression.test(body2) ? void 0 : "not the form of a key";
    };
    fewCharacters = ({ body: body2 }) => new Set(body2.toLowerCase()).size < fewestCharacters ? "few different characters" : void 0;
    runs = ({ body: body2, shape }) => {
      const lower = body2.toLowerCase();
      const long = shape.hexOnly && shape.length >= longHexBody ? 1 : 0;
      const limit = (shape.hexOnly ? longestOrdinaryHexRun : longestOrdinaryRun) + long;
      if (longestSequence(lower, 1, 0) > limit) return "a run of characters";
      const alternating = 6 + long;
      if (longestSequence(lower, 2, 0) >= alternating || longestSequence(lower, 2, 1) >= alternating) {
        return "a run of characters";
      }
      const letters2 = lower.replace(/[^a-z]/g, "");
      const digits = lower.replace(/[^0-9]/g, "");
      if (longestSequence(letters2, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
        return "a run of characters";
      }
      return void 0;
    };
    periodic = ({ body: body2 }) => {
      for (let period = 1; period <= body2.length / 2; period++) {
        if (body2.startsWith(body2.slice(0, body2.length - period), period)) return "repeats itself";
      }
      return void 0;
    };
  }
});

// src/detect/filters/placeholder.ts
function isWithin(lower, at2, length) {
  return isLetterOrDigit(lower[at2 - 1]) && isLetterOrDigit(lower[at2 + length]);
}
function standsBehindKey(body2, at2) {
  const head = body2.slice(0, at2);
  const end2 = Math.max(head.lastIndexOf("_"), head.lastIndexOf("-"));
  if (end2 < keyLength) return false;
  const shape = shapeOf(head.slice(0, end2));
  return shape.longestRun >= keyLength && randomnessScore(head.slice(0, end2), shape) >= plainlyRandom;
}
function isLetterOrDigit(char) {
  return char !== void 0 && /[a-z0-9]/.test(char);
}
var shortWord, plainlyRandom, keyLength, placeholderWord;
var init_placeholder = __esm({
  "src/detect/filters/placeholder.ts"() {
    "use strict";
    init_score();
    shortWord = 5;
    plainlyRandom = 20;
    keyLength = 20;
    placeholderWord = ({ body: body2, rule, score }) => {
      const lower = body2.toLowerCase();
      for (const word of rule.filters.placeholderWords) {
        for (let at2 = lower.indexOf(word); at2 !== -1; at2 = lower.indexOf(word, at2 + 1)) {
          const short2 = word.length <= shortWord && isWithin(lower, at2, word.length);
          const chance = short2 && score >= plainlyRandom || standsBehindKey(body2, at2);
          if (!chance) return "placeholder word";
        }
      }
      return void 0;
    };
  }
});

// src/detect/filters/index.ts
var filters;
var init_filters = __esm({
  "src/detect/filters/index.ts"() {
    "use strict";
    init_documentation();
    init_entropy();
    init_identifier();
    init_pattern();
    init_placeholder();
    filters = [
      pattern,
      documentationBody,
      placeholderWord,
      fewCharacters,
      runs,
      periodic,
      identifier,
      entropy
    ];
  }
});

// src/detect/judge.ts
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
var plainlyName;
var init_judge = __esm({
  "src/detect/judge.ts"() {
    "use strict";
    init_filters();
    init_score();
    plainlyName = 2;
  }
});

// src/detect/locate.ts
function markLength2(chunk, reading) {
  const { bytes } = chunk;
  if (reading.unit === 1) return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  return marked ? 2 : reading.align(0);
}
var Locator;
var init_locate = __esm({
  "src/detect/locate.ts"() {
    "use strict";
    Locator = class {
      #chunk;
      #reading;
      #offset;
      #line;
      #column;
      constructor(chunk, reading) {
        this.#chunk = chunk;
        this.#reading = reading;
        this.#offset = chunk.start.offset === 0 ? markLength2(chunk, reading) : reading.align(0);
        this.#line = chunk.start.line;
        this.#column = chunk.start.column;
      }
      /** @param offset byte offset in the chunk, not before the one asked last. */
      locate(offset) {
        const { bytes } = this.#chunk;
        for (let feed2 = this.#nextFeed(this.#offset); feed2 !== -1 && feed2 < offset; feed2 = this.#nextFeed(this.#offset)) {
          this.#offset = feed2 + this.#reading.unit;
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
        for (let at2 = bytes.indexOf(10, from); at2 !== -1; at2 = bytes.indexOf(10, at2 + 1)) {
          const unit = high === 0 ? at2 - 1 : at2;
          if (unit >= from && (unit - from) % 2 === 0 && bytes[unit + high] === 0) return unit;
        }
        return -1;
      }
    };
  }
});

// src/detect/marks.ts
function marksOf(bytes, { reading, start: start2, end: end2 }, redact2) {
  const from = reading.align(Math.max(0, start2 - charactersBefore * reading.unit));
  const to = Math.min(bytes.length, end2 + charactersAfter * reading.unit);
  const before = reading.text(from, start2);
  const after = reading.text(end2, to);
  if (!mayHoldMark(before) && !mayHoldMark(after)) return [];
  const marks2 = [];
  const add = (found) => {
    if (found !== null && !marks2.some((one) => one.tool === found.tool)) marks2.push(found);
  };
  const feed2 = before.lastIndexOf("\n");
  const own = before.slice(feed2 + 1);
  const behind = lineOf(after, to < bytes.length);
  for (const word of words) {
    add(markIn(behind, word, redact2));
    add(markIn(own, word, redact2));
  }
  if (feed2 === -1) return marks2;
  const above = before.slice(0, feed2);
  const beginning = above.lastIndexOf("\n");
  if (beginning === -1 && from > 0) return marks2;
  const line = above.slice(beginning + 1);
  for (const word of words) {
    const at2 = word.pattern.exec(line);
    if (at2 !== null && alone(line.slice(0, at2.index))) add(markIn(line, word, redact2));
  }
  add(markIn(line, nextLineWord, redact2));
  return marks2;
}
function mayHoldMark(text3) {
  return /allow|ignore|whitelist/i.test(text3);
}
function lineOf(text3, cut) {
  const feed2 = text3.indexOf("\n");
  if (feed2 !== -1) return text3.slice(0, feed2);
  return cut ? text3.replace(/\S*$/, "") : text3;
}
function alone(text3) {
  return !/[\p{L}\p{N}]/u.test(text3.replace(/^\s*@?(?:rem|dnl)\b/i, ""));
}
function markIn(line, { tool, pattern: pattern2 }, redact2) {
  const found = pattern2.exec(line);
  if (found === null) return null;
  return { tool, reason: reasonOf2(redact2(line.slice(found.index + found[0].length))) };
}
function reasonOf2(text3) {
  const inside = text3.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? "";
  const words2 = inside.replace(/^[\s:=,;(\u2013\u2014-]+/, "").replace(/[\s)"'`,;]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(words2)) return null;
  return words2.length > longestReason ? `${words2.slice(0, longestReason - 1)}…` : words2;
}
var charactersBefore, charactersAfter, longestReason, words, nextLineWord;
var init_marks = __esm({
  "src/detect/marks.ts"() {
    "use strict";
    charactersBefore = 900;
    charactersAfter = 480;
    longestReason = 200;
    words = [
      { tool: "brleaks", pattern: /(?<![\w-])brleaks:allow(?![\w-])/i },
      { tool: "gitleaks", pattern: /(?<![\w-])gitleaks:allow(?![\w-])/i },
      { tool: "betterleaks", pattern: /(?<![\w-])betterleaks:allow(?![\w-])/i },
      { tool: "trufflehog", pattern: /(?<![\w-])trufflehog:ignore(?![\w-])/i },
      { tool: "detect-secrets", pattern: /pragma: ?(?:allow|white)list[ -]secret\b/i },
      { tool: "ggshield", pattern: /(?<![\w-])(?:ggignore|pragma: ?allowlist[ -]secret)(?![\w-])/i }
    ];
    nextLineWord = {
      tool: "detect-secrets",
      pattern: /pragma: ?(?:allow|white)list nextline secret\b/i
    };
  }
});

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
    redact: (text3) => redact(text3, compiled2)
  };
}
function needlesFor(rules) {
  return needlesOf(rules.map((rule) => ({ anchors: anchorsOf(rule) })));
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
    const place = chunk.origin.lines ? placeOf4(chunk, match, locators) : noPlace;
    yield judgement.reason === null ? candidate(chunk, match, judgement, place, rules) : rejection(chunk, match, judgement, judgement.reason, place);
  }
}
function placeOf4(chunk, match, locators) {
  const kind = `${match.reading.decoded.join()} ${match.start % match.reading.unit}`;
  let locator = locators.get(kind);
  if (locator === void 0) {
    locator = new Locator(chunk, match.reading);
    locators.set(kind, locator);
  }
  return locator.locate(match.start);
}
function candidate(chunk, match, { shape }, place, rules) {
  const { prefix, body: body2, reading, start: start2, compiled: compiled2 } = match;
  const text3 = prefix.text + body2;
  return {
    kind: "candidate",
    rule: compiled2.rule,
    secret: new Secret(text3, prefix.text.length),
    mode: prefix.mode,
    confidence: confidenceOf(chunk.bytes, match, shape),
    origin: chunk.origin,
    offset: chunk.start.offset + start2,
    ...place,
    endLine: place.line,
    endColumn: place.column === null ? null : place.column + text3.length,
    decoded: reading.decoded,
    excerpt: chunk.origin.lines ? excerptOf(chunk.bytes, match, rules) : null,
    marks: chunk.origin.lines ? marksOf(chunk.bytes, match, (one) => redact(one, rules)) : []
  };
}
function rejection(chunk, match, { score }, reason, place) {
  const { prefix, body: body2, compiled: compiled2 } = match;
  const text3 = prefix.text + body2;
  const shown = score < plainlyName && !match.tooLong ? text3 : mask(text3, prefix.text.length);
  return {
    kind: "rejection",
    rule: compiled2.rule,
    reason,
    text: shown,
    origin: chunk.origin,
    ...place
  };
}
function redact(text3, rules) {
  if (!rules.some((rule) => rule.anchors.some((anchor) => text3.includes(anchor)))) return text3;
  const bytes = Buffer.from(text3, "utf8");
  const keys2 = [...allMatchesIn(bytes, 0, bytes.length, rules)].filter((match) => match.tooLong || judge(match).reason === null).sort((a, b) => a.start - b.start);
  let masked = "";
  let at2 = 0;
  for (const { start: start2, end: end2, prefix, body: body2 } of keys2) {
    if (start2 < at2) continue;
    masked += bytes.toString("utf8", at2, start2) + mask(prefix.text + body2, prefix.text.length);
    at2 = end2;
  }
  return masked + bytes.toString("utf8", at2);
}
var noPlace;
var init_detect = __esm({
  "src/detect/detect.ts"() {
    "use strict";
    init_model();
    init_confidence();
    init_excerpt();
    init_judge();
    init_locate();
    init_marks();
    init_matches();
    init_views();
    noPlace = { line: null, column: null };
  }
});

// src/detect/recognise.ts
function recogniseKey(text3, rules) {
  const found = rules.flatMap((rule) => recogniseBy(rule, text3) ?? []);
  return found.find(({ rule }) => rule.verification !== void 0) ?? found[0] ?? null;
}
function recogniseBy(rule, text3) {
  const { alphabet, pattern: pattern2, minLength, maxLength } = rule.body;
  for (const prefix of rule.prefixes) {
    if (!text3.startsWith(prefix.text)) continue;
    const body2 = text3.slice(prefix.text.length);
    if (body2.length < minLength || body2.length > maxLength) continue;
    if (!new RegExp(`^[${alphabet}]+$`).test(body2)) continue;
    if (pattern2 !== void 0 && !new RegExp(`^(?:${pattern2})$`).test(body2)) continue;
    return { rule, secret: new Secret(text3, prefix.text.length), mode: prefix.mode };
  }
  return null;
}
var init_recognise = __esm({
  "src/detect/recognise.ts"() {
    "use strict";
    init_model();
  }
});

// src/detect/index.ts
var init_detect2 = __esm({
  "src/detect/index.ts"() {
    "use strict";
    init_detect();
    init_recognise();
  }
});

// src/scan/collect.ts
function sightingOf(candidate2) {
  const { origin: origin2 } = candidate2;
  return {
    source: origin2.source,
    path: origin2.path,
    ...origin2.rawPath === void 0 ? {} : { rawPath: origin2.rawPath },
    line: candidate2.line,
    column: candidate2.column,
    endLine: candidate2.endLine,
    endColumn: candidate2.endColumn,
    commit: null,
    author: null,
    date: null,
    object: origin2.object,
    ...origin2.ref === void 0 ? {} : { ref: origin2.ref },
    decoded: candidate2.decoded,
    confidence: candidate2.confidence,
    excerpt: candidate2.excerpt,
    lineHash: null,
    ...candidate2.marks.length === 0 ? {} : { marks: candidate2.marks },
    suppressed: null
  };
}
function tidy(key) {
  key.places.sort((a, b) => compareSightings(a.sighting, b.sighting) || a.offset - b.offset);
  const distinct = key.places.filter((place, index) => {
    const before = key.places[index - 1];
    return before === void 0 || before.offset !== place.offset || compareSightings(before.sighting, place.sighting) !== 0;
  });
  key.omitted += Math.max(0, distinct.length - sightingsPerKey);
  key.places = distinct.slice(0, sightingsPerKey);
}
function compareSightings(a, b) {
  return sourceRank(a) - sourceRank(b) || compareNullable(a.path, b.path) || compareNullable(a.ref ?? null, b.ref ?? null) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareNullable(a.date, b.date) || compareNullable(a.object, b.object) || compareNullable(a.source, b.source) || compareNullable(a.decoded.join(), b.decoded.join());
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
var sightingsPerKey, listedRejections, rank, Collection;
var init_collect = __esm({
  "src/scan/collect.ts"() {
    "use strict";
    sightingsPerKey = 1e3;
    listedRejections = 1e4;
    rank = { low: 0, medium: 1, high: 2 };
    Collection = class {
      #keys = /* @__PURE__ */ new Map();
      #reasons = /* @__PURE__ */ new Map();
      #rejections = [];
      #keepRejections;
      constructor(options) {
        this.#keepRejections = options.keepRejections;
      }
      add(detection) {
        if (detection.kind === "candidate") this.#addCandidate(detection);
        else this.#addRejection(detection);
      }
      /** Drops keys below a confidence, counting them as filtered. */
      dropBelow(minimum) {
        for (const [fingerprint, key] of this.#keys) {
          if (rank[key.confidence] >= rank[minimum]) continue;
          this.#keys.delete(fingerprint);
          const first = key.places[0]?.sighting;
          this.#countRejection({
            ruleId: key.rule.id,
            text: key.secret.toString(),
            reason: "below --min-confidence",
            source: first?.source ?? "file",
            path: first?.path ?? null,
            line: first?.line ?? null,
            column: first?.column ?? null,
            object: first?.object ?? null
          });
        }
      }
      /** The keys, each with its places in order and without doubles. */
      keys() {
        for (const key of this.#keys.values()) tidy(key);
        return [...this.#keys.values()];
      }
      filtered() {
        const count3 = [...this.#reasons.values()].reduce((sum, one) => sum + one, 0);
        return {
          count: count3,
          byReason: Object.fromEntries([...this.#reasons].sort(([a], [b]) => a < b ? -1 : 1)),
          list: this.#rejections.sort(compareFiltered)
        };
      }
      #addCandidate(candidate2) {
        const fingerprint = candidate2.secret.fingerprint(candidate2.rule.id);
        let key = this.#keys.get(fingerprint);
        if (key === void 0) {
          const { rule, secret, mode, confidence } = candidate2;
          key = { fingerprint, rule, secret, mode, confidence, places: [], omitted: 0 };
          this.#keys.set(fingerprint, key);
        }
        if (rank[candidate2.confidence] > rank[key.confidence]) key.confidence = candidate2.confidence;
        key.places.push({ offset: candidate2.offset, sighting: sightingOf(candidate2) });
        if (key.places.length >= 2 * sightingsPerKey) tidy(key);
      }
      #addRejection(rejection2) {
        this.#countRejection({
          ruleId: rejection2.rule.id,
          text: rejection2.text,
          reason: rejection2.reason,
          source: rejection2.origin.source,
          path: rejection2.origin.path,
          line: rejection2.line,
          column: rejection2.column,
          object: rejection2.origin.object
        });
      }
      #countRejection(filtered) {
        this.#reasons.set(filtered.reason, (this.#reasons.get(filtered.reason) ?? 0) + 1);
        if (this.#keepRejections && this.#rejections.length < listedRejections) {
          this.#rejections.push(filtered);
        }
      }
    };
  }
});

// src/scan/redact.ts
function createRedact(detect, secrets) {
  return (text3) => secrets.reduce((masked, secret) => secret.maskIn(masked), detect(text3));
}
function createMask(secrets) {
  const beginnings = [...new Set(secrets.map((secret) => secret.toString().slice(0, 3)))];
  return (text3) => beginnings.some((one) => text3.includes(one.replace("…", ""))) ? secrets.reduce((masked, secret) => secret.maskIn(masked), text3) : text3;
}
function redactSighting(sighting, redact2, mask2) {
  const { path, rawPath, author, ref, excerpt } = sighting;
  return {
    ...sighting,
    path: path === null ? null : redact2(path),
    ...rawPath === void 0 ? {} : { rawPath: redact2(rawPath) },
    author: author === null ? null : redact2(author),
    ...ref === void 0 ? {} : { ref: redact2(ref) },
    excerpt: excerpt === null ? null : maskAround(excerpt, mask2)
  };
}
function maskAround({ text: text3, start: start2, end: end2 }, mask2) {
  const before = mask2(text3.slice(0, start2));
  const key = text3.slice(start2, end2);
  return {
    text: before + key + mask2(text3.slice(end2)),
    start: before.length,
    end: before.length + key.length
  };
}
function redactExposure(exposure, redact2) {
  const { firstAuthor } = exposure;
  return {
    ...exposure,
    firstAuthor: firstAuthor === null ? null : redact2(firstAuthor),
    refs: exposure.refs.map(redact2)
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
  return { ...filtered, path: filtered.path === null ? null : redact2(filtered.path) };
}
function redactCoverage(coverage, redact2) {
  return {
    ...coverage,
    skipped: coverage.skipped.map((one) => ({ ...one, what: redact2(one.what) })),
    failed: coverage.failed.map((one) => ({ what: redact2(one.what), reason: redact2(one.reason) }))
  };
}
function redactFacts(facts, redact2) {
  return {
    ...facts,
    remoteUrl: facts.remoteUrl === null ? null : redact2(facts.remoteUrl),
    branch: facts.branch === null ? null : redact2(facts.branch)
  };
}
function redactConfiguration(configuration2, redact2) {
  const text3 = (value) => {
    if (typeof value === "string") return redact2(value);
    return typeof value === "object" ? value.map(redact2) : value;
  };
  return {
    files: configuration2.files.map((one) => ({ ...one, path: redact2(one.path) })),
    settings: configuration2.settings.map((one) => ({
      ...one,
      value: text3(one.value),
      origin: redact2(one.origin)
    }))
  };
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
var init_redact = __esm({
  "src/scan/redact.ts"() {
    "use strict";
  }
});

// src/scan/findings.ts
function findingOf(key, known3, redact2, mask2) {
  const { fingerprint, rule, secret, mode, confidence } = key;
  const [first, ...others] = key.places.map(
    (place) => redactSighting(place.sighting, redact2, mask2)
  );
  if (first === void 0) return null;
  const exposure = known3.exposures.get(fingerprint);
  return {
    fingerprint,
    rule,
    secret,
    mode,
    confidence,
    verification: redactVerification(known3.verdicts.get(fingerprint) ?? notChecked, redact2),
    exposure: exposure === void 0 ? null : redactExposure(exposure, redact2),
    suppressed: null,
    sightings: [first, ...others],
    sightingsOmitted: key.omitted
  };
}
function compareFindings(a, b) {
  return severityOrder[severityOf(a)] - severityOrder[severityOf(b)] || compareSightings(a.sightings[0], b.sightings[0]) || (a.fingerprint < b.fingerprint ? -1 : 1);
}
var init_findings = __esm({
  "src/scan/findings.ts"() {
    "use strict";
    init_model();
    init_collect();
    init_redact();
  }
});

// src/scan/ledger.ts
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var namedProblems, Ledger;
var init_ledger = __esm({
  "src/scan/ledger.ts"() {
    "use strict";
    namedProblems = 1e3;
    Ledger = class {
      #files = 0;
      #objects = 0;
      #commits = 0;
      #refs = 0;
      #bytes = 0;
      #skipped = /* @__PURE__ */ new Map();
      #failed = /* @__PURE__ */ new Map();
      #unnamed = 0;
      record(item) {
        if (item.kind === "problem") this.#fail(item);
        else if (item.outcome === "skipped") this.#skip(item);
        else this.#read(item);
      }
      /** Running totals for a progress line. */
      get progress() {
        return { files: this.#files, objects: this.#objects, bytes: this.#bytes };
      }
      /** The account so far. */
      close() {
        const failed = [...this.#failed.values()];
        if (this.#unnamed > 0) {
          failed.push({ what: `${this.#unnamed} more`, reason: "not named here, for brevity" });
        }
        return {
          files: this.#files,
          objects: this.#objects,
          commits: this.#commits,
          refs: this.#refs,
          bytes: this.#bytes,
          skipped: [...this.#skipped.values()].sort((a, b) => compare(a.what, b.what)),
          failed: failed.sort((a, b) => compare(a.what, b.what))
        };
      }
      #read(tally) {
        this.#bytes += tally.bytes;
        if (tally.unit === "file") this.#files += tally.count;
        else if (tally.unit === "ref") this.#refs += tally.count;
        else {
          this.#objects += tally.count;
          if (tally.unit === "commit") this.#commits += tally.count;
        }
      }
      #skip(tally) {
        const what = tally.what ?? tally.unit;
        const reason = tally.reason ?? "left out";
        const key = `${what}\0${reason}`;
        const count3 = (this.#skipped.get(key)?.count ?? 0) + tally.count;
        this.#skipped.set(key, { what, reason, count: count3 });
      }
      #fail(problem) {
        const key = `${problem.what}\0${problem.reason}`;
        if (this.#failed.has(key)) return;
        if (this.#failed.size >= namedProblems) this.#unnamed++;
        else this.#failed.set(key, { what: problem.what, reason: problem.reason });
      }
    };
  }
});

// src/scan/lines.ts
async function* linesOf3(input, longest) {
  let parts = [];
  let bytes = 0;
  let number = 1;
  const add = (part) => {
    bytes += part.length;
    if (bytes > longest) parts = [];
    else if (part.length > 0) parts.push(part.slice());
  };
  const take = () => {
    const text3 = bytes > longest ? null : Buffer.concat(parts).toString("utf8");
    parts = [];
    bytes = 0;
    return { number: number++, text: text3 };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let feed2 = chunk.indexOf(10); feed2 !== -1; feed2 = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, feed2));
      yield take();
      from = feed2 + 1;
    }
    add(chunk.subarray(from));
  }
  if (bytes > 0) yield take();
}
var init_lines = __esm({
  "src/scan/lines.ts"() {
    "use strict";
  }
});

// src/verify/pace.ts
import { setTimeout as sleep } from "node:timers/promises";
function stopReason(signal) {
  return signal.reason instanceof RunTimeout ? signal.reason.message : "the run was stopped";
}
var Budget, Pace, RunTimeout;
var init_pace = __esm({
  "src/verify/pace.ts"() {
    "use strict";
    Budget = class {
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
      /** Waits for its turn, in the order of asking. Null: go; else why no further request may be sent. */
      turn() {
        const mine = this.#lastTurn.then(() => this.#take());
        this.#lastTurn = mine.catch(() => null);
        return mine;
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
      /** Nobody asks before this is over. */
      pause(ms) {
        this.#pausedUntilMs = Math.max(this.#pausedUntilMs, performance.now() + ms);
      }
      /** No further request is sent. */
      halt(reason) {
        this.#halted ??= reason;
      }
      /** Sleeps, but never longer than the run lasts. */
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
  const code = codeOf2(error);
  const fault2 = known2[code];
  if (fault2 !== void 0) return fault2;
  if (/^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_)/.test(code)) {
    return { reason: `the certificate of the server is not trusted (${code})`, passing: false };
  }
  if (/^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/.test(code)) {
    return { reason: `no encrypted connection could be made (${code})`, passing: false };
  }
  if (nameOf(error) === "HTTPParserError")
    return { reason: "the answer is not HTTP", passing: false };
  const proxyStatus = /^Proxy response \((\d{3})\)/.exec(messageOf2(error))?.[1];
  if (proxyStatus !== void 0) {
    const reason = `the proxy refused the connection (HTTP ${proxyStatus})`;
    return { reason, passing: proxyStatus.startsWith("5") };
  }
  return {
    reason: code === "" ? "the request failed" : `the request failed (${code})`,
    passing: false
  };
}
function codeOf2(error) {
  const code = error instanceof Error ? error.code : void 0;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "";
}
function nameOf(error) {
  return error instanceof Error ? error.name : "";
}
function messageOf2(error) {
  return error instanceof Error ? error.message : "";
}
var known2;
var init_faults = __esm({
  "src/verify/faults.ts"() {
    "use strict";
    known2 = {
      ENOTFOUND: { reason: "the name of the host cannot be resolved", passing: false },
      EAI_AGAIN: { reason: "the name of the host could not be resolved just now", passing: true },
      ECONNREFUSED: { reason: "the connection was refused", passing: true },
      ECONNRESET: { reason: "the connection broke off", passing: true },
      EPIPE: { reason: "the connection broke off", passing: true },
      UND_ERR_SOCKET: { reason: "the connection broke off", passing: true },
      UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { reason: "the answer was cut off", passing: true },
      ETIMEDOUT: { reason: "no connection in time", passing: true },
      UND_ERR_CONNECT_TIMEOUT: { reason: "no connection in time", passing: true },
      UND_ERR_HEADERS_TIMEOUT: { reason: "no answer in time", passing: true },
      UND_ERR_BODY_TIMEOUT: { reason: "the answer did not end in time", passing: true },
      EHOSTUNREACH: { reason: "the host cannot be reached", passing: true },
      ENETUNREACH: { reason: "the network cannot be reached", passing: true },
      UND_ERR_HEADERS_OVERFLOW: { reason: "the headers of the answer are too long", passing: false },
      UND_ERR_PRX_TLS: { reason: "the proxy's certificate is not trusted", passing: false }
    };
  }
});

// src/verify/request.ts
function probeUrl(service, probe, id2) {
  return new URL(`${service.baseUrl}${(probe.path ?? "/").replaceAll("{uuid}", id2)}`);
}
async function send(request, wire) {
  const { service, probe, secret } = request;
  const url = probeUrl(service, probe, randomUUID());
  const { transport, limits: limits2, signal } = wire;
  const timeout = new Timeout(limits2.requestMs, signal);
  try {
    const dispatcher = url.protocol === "https:" ? transport.secure : transport.plain;
    const answer2 = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: probe.method,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${secret.reveal()}`,
        "user-agent": wire.userAgent
      },
      signal: timeout.signal
    });
    const body2 = await readBody(answer2.body, limits2.bodyBytes);
    if (body2 === null) {
      const reason = `the answer (HTTP ${answer2.statusCode}) is longer than ${limits2.bodyBytes} bytes`;
      return { kind: "fault", reason, passing: false };
    }
    const after = answer2.headers["retry-after"];
    const retryAfter2 = typeof after === "string" ? after : null;
    return { kind: "reply", status: answer2.statusCode, body: body2, retryAfter: retryAfter2 };
  } catch (error) {
    if (signal.aborted) return { kind: "fault", reason: stopReason(signal), passing: false };
    if (timeout.over) return { kind: "fault", reason: timeout.reason, passing: true };
    return { kind: "fault", ...faultOf(error) };
  } finally {
    timeout.clear();
  }
}
async function readBody(body2, limit) {
  const parts = [];
  let bytes = 0;
  for await (const part of body2) {
    bytes += part.length;
    if (bytes > limit) {
      body2.destroy();
      return null;
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
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
      constructor(ms, run2) {
        this.reason = `no whole answer within ${ms >= 1e3 ? `${ms / 1e3} s` : `${ms} ms`}`;
        this.#run = run2;
        if (run2.aborted) this.#stop();
        run2.addEventListener("abort", this.#stop);
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
function readEnvelope(body2) {
  const value = parse(body2);
  if (!isRecord(value)) return null;
  const requestId = value.request_id;
  if (!isWord2(requestId)) return null;
  const code = errorCode(value);
  if (code !== null) return { kind: "error", code, requestId };
  if ("error" in value || "code" in value) return null;
  const success = typeof value.data === "object" && value.data !== null;
  return success && typeof value.environment === "string" ? { kind: "success", requestId } : null;
}
function errorCode(value) {
  if ("data" in value) return null;
  const { error, code } = value;
  if (isRecord(error)) return isWord2(error.code) && code === void 0 ? error.code : null;
  return typeof error === "string" && isWord2(code) ? code : null;
}
function parse(body2) {
  try {
    return JSON.parse(body2);
  } catch {
    return null;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isWord2(value) {
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
    const what = code === null ? "a success" : `the code ${code}`;
    const reason = failureReason(reply.status) ?? `the API answered HTTP ${reply.status} with ${what}, which is not documented`;
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
    const named2 = answers.filter((row) => row.code === envelope.code);
    if (named2.length > 0) return named2.find(fits);
  }
  return answers.find((row) => row.code === null && fits(row));
}
function provesScope(row, status, probe) {
  return row.scope !== "has" || status !== 404 || (probe.path?.includes("{uuid}") ?? false);
}
function failureReason(status) {
  if (status === 429) return "the API limits the rate of requests (HTTP 429)";
  return status >= 500 ? `the API, or a proxy before it, failed (HTTP ${status})` : null;
}
function foreignReason(status) {
  const failure2 = failureReason(status);
  if (failure2 !== null) return failure2;
  if (status >= 300 && status < 400) return `a redirect (HTTP ${status}), which is not followed`;
  return `the answer (HTTP ${status}) is not in the API's own form; a proxy or another server may have sent it`;
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
  const { alphabet, minLength, maxLength } = rule.body;
  const member = new RegExp(`[${alphabet}]`);
  const usable = [...letters].filter((letter) => member.test(letter));
  const length = Math.min(Math.max(bodyLength2, minLength), maxLength);
  const body2 = Array.from({ length }, () => usable[randomInt(usable.length)]).join("");
  const { prefix } = verification.control;
  return new Secret(prefix + body2, prefix.length);
}
function trustFrom(control, verification) {
  if (control.verdict === "unknown") return { kind: "none", reason: control.reason };
  const { expectCode } = verification.control;
  if (control.verdict === "invalid" && control.code === expectCode) return { kind: "documented" };
  const words2 = control.code ?? "a success";
  const reason = `the service answered a made-up key with ${words2}, not ${expectCode}`;
  return { kind: "contradicted", verdict: control.verdict, reason };
}
function believe(reading, trust) {
  if (reading.verdict === "unknown" || trust.kind === "documented") return reading;
  const disproved = trust.kind === "none" || reading.onlyAfterAuthentication || reading.verdict === "invalid" || reading.verdict === trust.verdict;
  if (!disproved) return reading;
  return { ...reading, verdict: "unknown", scope: "silent", reason: trust.reason };
}
var bodyLength2, letters;
var init_control = __esm({
  "src/verify/control.ts"() {
    "use strict";
    init_node_crypto();
    init_model();
    bodyLength2 = 32;
    letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  }
});

// src/verify/retry.ts
async function sendPatiently(request, wire, pace) {
  const { attempts, backoffMs, retryAfterMs } = wire.limits;
  let last = null;
  for (let attempt3 = 1; ; attempt3++) {
    const refusal2 = await pace.turn();
    if (refusal2 !== null) return { response: last ?? refused3(refusal2), sent: last !== null };
    last = await send(request, wire);
    if (!worthRepeating(last)) return { response: last, sent: true };
    const asked = last.kind === "reply" ? retryAfter(last.retryAfter, Date.now()) : null;
    if (asked !== null && asked > retryAfterMs) {
      pace.halt(`the API asks to wait ${Math.ceil(asked / 1e3)} s before the next request`);
      return { response: last, sent: true };
    }
    if (asked !== null) pace.pause(asked);
    if (attempt3 === attempts) return { response: last, sent: true };
    if (asked === null) await pace.wait(backoff(backoffMs, attempt3));
  }
}
function worthRepeating(response) {
  if (response.kind === "fault") return response.passing;
  return response.status === 429 || response.status >= 500;
}
function backoff(firstMs2, attempt3) {
  return firstMs2 * 2 ** (attempt3 - 1) * (0.5 + Math.random() / 2);
}
function retryAfter(header, nowMs) {
  if (header === null) return null;
  const text3 = header.trim();
  if (/^\d{1,9}$/.test(text3)) return Number(text3) * 1e3;
  const date = /^[A-Z][a-z]{2,8}, /.test(text3) ? Date.parse(text3) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
function refused3(reason) {
  return { kind: "fault", reason, passing: false };
}
var init_retry = __esm({
  "src/verify/retry.ts"() {
    "use strict";
    init_request2();
  }
});

// src/verify/service.ts
function withoutEcho(reading, secret) {
  const { code, requestId, reason } = reading;
  const echoes = (text3) => text3 !== null && secret.isEchoedIn(text3);
  return {
    ...reading,
    code: echoes(code) ? null : code,
    requestId: echoes(requestId) ? null : requestId,
    reason: echoes(reason) ? "the API answered with a part of the key, which is not shown" : reason
  };
}
function isDead2({ verdict: verdict3 }) {
  return verdict3 === "revoked" || verdict3 === "expired" || verdict3 === "inactive";
}
function verdictOf(reading, checkedAt, scopes, lacks) {
  const { verdict: verdict3, requestId, reason } = reading;
  return { status: verdict3, checkedAt, scopes, lacks, requestId, reason };
}
function unasked(reason) {
  return { ...notChecked, status: "unknown", reason };
}
var Asker;
var init_service = __esm({
  "src/verify/service.ts"() {
    "use strict";
    init_model();
    init_answer();
    init_control();
    init_retry();
    Asker = class {
      #service;
      #wire;
      #pace;
      #trust = /* @__PURE__ */ new Map();
      constructor(service, wire, pace) {
        this.#service = service;
        this.#wire = wire;
        this.#pace = pace;
      }
      /** What the control request of the read that decides has shown; it is sent once. */
      control() {
        return this.#trustIn(this.#service.first);
      }
      /** Asks about one key. */
      async ask(secret) {
        const { first } = this.#service;
        const trust = await this.control();
        if (trust.kind === "none") return unasked(`the key was not sent: ${trust.reason}`);
        const { reading, sent } = await this.#read(first, secret);
        const believed = believe(reading, trust);
        const checkedAt = sent ? (/* @__PURE__ */ new Date()).toISOString() : null;
        if (believed.verdict !== "live") return verdictOf(believed, checkedAt, [], []);
        return this.#withScopes(secret, believed, checkedAt);
      }
      /** A key that works is asked what it may read. What the further reads do not show stays unsaid. */
      async #withScopes(secret, decided, checkedAt) {
        const { first, further } = this.#service;
        const has = decided.scope === "has" ? [first.scope] : [];
        const lacks = decided.scope === "lacks" ? [first.scope] : [];
        for (const probe of further) {
          if ((await this.#trustIn(probe)).kind !== "documented") continue;
          const { reading } = await this.#read(probe, secret);
          if (isDead2(reading)) return verdictOf(reading, (/* @__PURE__ */ new Date()).toISOString(), [], []);
          if (reading.verdict !== "live") continue;
          if (reading.scope === "has") has.push(probe.scope);
          else if (reading.scope === "lacks") lacks.push(probe.scope);
        }
        return verdictOf(decided, checkedAt, has, lacks);
      }
      #trustIn(probe) {
        const known3 = this.#trust.get(probe);
        if (known3 !== void 0) return known3;
        const { rule, place } = this.#service;
        const trust = this.#read(probe, controlKey(rule, place.verification)).then(
          ({ reading }) => trustFrom(reading, place.verification)
        );
        this.#trust.set(probe, trust);
        return trust;
      }
      async #read(probe, secret) {
        const { place } = this.#service;
        const request = { service: place, probe, secret };
        const { response, sent } = await sendPatiently(request, this.#wire, this.#pace);
        return { reading: withoutEcho(readAnswer(response, probe, place.verification), secret), sent };
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
  const plain2 = new Agent(options);
  const secure = proxy === null ? plain2 : new EnvHttpProxyAgent({
    ...options,
    proxyTls: tls,
    requestTls: tls,
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.bypass
  });
  const all2 = /* @__PURE__ */ new Set([plain2, secure]);
  return {
    secure,
    plain: plain2,
    close: async () => {
      await Promise.all([...all2].map((one) => one.destroy()));
    }
  };
}
var init_transport = __esm({
  "src/verify/transport.ts"() {
    "use strict";
  }
});

// src/verify/verify.ts
async function verify(keys2, plan, hooks) {
  const verdicts = /* @__PURE__ */ new Map();
  const notices = [];
  const groups2 = byRule(keys2);
  if (plan.dryRun) return rehearse(groups2, plan);
  const deadline = runSignal(hooks.signal, plan.limits.totalMs);
  const transport = await openTransport(plan);
  const { limits: limits2, userAgent } = plan;
  const wire = { transport, limits: limits2, userAgent, signal: deadline.signal };
  const budget = new Budget(plan.budget);
  const record = (key, verdict3) => {
    verdicts.set(key.fingerprint, verdict3);
    hooks.onProgress(verdicts.size);
  };
  try {
    for (const [rule, own] of groups2) {
      const service = serviceFor(rule, plan);
      if (typeof service === "string") {
        for (const key of own) record(key, unasked(service));
        notices.push(`keys of ${rule.id} were not asked about: ${service}`);
        continue;
      }
      const { baseUrl, verification } = service.place;
      if (baseUrl !== verification.baseUrl) {
        notices.push(`keys are checked at ${baseUrl}, not at the published address`);
      }
      const asker = new Asker(service, wire, new Pace(limits2, budget, deadline.signal));
      const trust = await asker.control();
      if (trust.kind !== "documented") notices.push(trustNotice(baseUrl, trust));
      await inParallel(own, limits2.concurrency, async (key) => {
        record(key, await asker.ask(key.secret));
      });
    }
  } finally {
    deadline.clear();
    await transport.close();
  }
  return { verdicts, notices };
}
function rehearse(groups2, plan) {
  const verdicts = /* @__PURE__ */ new Map();
  const notices = [];
  let left = plan.budget;
  for (const [rule, keys2] of groups2) {
    const service = serviceFor(rule, plan);
    if (typeof service === "string") {
      const reason = `dry run: would not be asked about: ${service}`;
      for (const key of keys2) verdicts.set(key.fingerprint, { ...notChecked, reason });
      continue;
    }
    const url = shownUrl(service.place, service.first);
    left = Math.max(0, left - 1);
    const asked = Math.min(keys2.length, left);
    left -= asked;
    for (const [index, key] of keys2.entries()) {
      const reason = index < asked ? `dry run: would be asked about at GET ${url}` : "dry run: would not be asked about: the budget would be used up (--verify-budget)";
      verdicts.set(key.fingerprint, { ...notChecked, reason });
    }
    notices.push(
      `dry run, nothing was sent: would ask GET ${url} about a made-up key first, then about ${asked} of ${keys2.length} ${keys2.length === 1 ? "key" : "keys"}${furtherText(service)}`
    );
  }
  return { verdicts, notices };
}
function shownUrl(place, probe) {
  return decodeURI(probeUrl(place, probe, "<random id>").href);
}
function furtherText({ place, further }) {
  if (further.length === 0) return "";
  const urls = further.map((probe) => `GET ${shownUrl(place, probe)}`);
  return `; with a made-up key and with each key that works also ${urls.join(", ")}`;
}
function byRule(keys2) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const key of keys2) {
    const group = groups2.get(key.rule);
    if (group === void 0) groups2.set(key.rule, [key]);
    else group.push(key);
  }
  for (const group of groups2.values()) group.sort((a, b) => harm(b) - harm(a));
  return groups2;
}
function harm({ mode }) {
  return mode === "live" ? 1 : 0;
}
function serviceFor(rule, plan) {
  const place = plan.services.get(rule.id);
  if (place === void 0) {
    return plan.refused.get(rule.id) ?? "its rule does not say how a key is checked";
  }
  const [first, ...further] = place.verification.probes.filter((probe) => probe.path !== null);
  if (first === void 0) return "its rule gives no path to ask";
  return { rule, place, first, further };
}
function trustNotice(baseUrl, trust) {
  return trust.kind === "none" ? `${baseUrl} did not show that it is the API (${trust.reason}), so no key was sent there` : `${baseUrl} does not behave as documented: ${trust.reason}; verdicts that this contradicts are not given`;
}
async function inParallel(things, workers, work) {
  const queue = things.values();
  const worker = async () => {
    for (const thing of queue) await work(thing);
  };
  await Promise.all(Array.from({ length: Math.min(workers, things.length) }, worker));
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

// src/scan/verify.ts
async function verifyKeys(keys2, request, onProgress) {
  const { verify: plan, signal } = request;
  if (plan === null || keys2.length === 0) return { verdicts: /* @__PURE__ */ new Map(), notices: [] };
  const { verify: verify2 } = await Promise.resolve().then(() => (init_verify2(), verify_exports));
  return verify2(keys2, plan, { signal, onProgress });
}
var init_verify3 = __esm({
  "src/scan/verify.ts"() {
    "use strict";
  }
});

// src/scan/check-keys.ts
async function checkKeys(request) {
  const started = /* @__PURE__ */ new Date();
  const collection = new Collection({ keepRejections: false });
  const ledger = new Ledger();
  await readKeys(request, collection, ledger);
  const keys2 = collection.keys();
  const { verdicts, notices } = await verifyKeys(keys2, request, (done) => {
    const { files, objects, bytes } = ledger.progress;
    const state = { files, objects, bytes, totalObjects: null, phase: "verifying" };
    request.onProgress?.({ ...state, keys: { done, total: keys2.length } });
  });
  const detector = createDetector(request.rules);
  const redact2 = createRedact(
    (text3) => detector.redact(text3),
    keys2.map((key) => key.secret)
  );
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
    findings: keys2.flatMap((key) => findingOf(key, { exposures: /* @__PURE__ */ new Map(), verdicts }, redact2, redact2) ?? []).sort(compareFindings),
    filtered: collection.filtered(),
    notices: notices.map(redact2),
    repository: null,
    configuration: redactConfiguration(request.configuration, redact2),
    stale: [],
    rules: request.rules
  };
}
async function readKeys(request, collection, ledger) {
  let lines3 = 0;
  try {
    for await (const line of linesOf3(request.input, longestLine2)) {
      if (request.signal.aborted) break;
      if (line.text?.trim() === "") continue;
      lines3++;
      readLine(line, request.rules, collection, ledger);
    }
  } catch (error) {
    if (request.signal.aborted) return;
    const code = error.code ?? "an error";
    ledger.record({ kind: "problem", what: "standard input", reason: `it broke off (${code})` });
    return;
  }
  if (lines3 > 0 || request.signal.aborted) return;
  throw new BrleaksError(
    "usage",
    "there is no key on standard input; give one on each line, such as: brleaks verify < keys.txt"
  );
}
function readLine(line, rules, collection, ledger) {
  const text3 = line.text?.trim() ?? "";
  const key = recogniseKey(text3, rules);
  if (key === null) {
    const reason = "it is no key, so nothing was sent for it";
    ledger.record({ kind: "problem", what: `line ${line.number}`, reason });
    return;
  }
  const column = (line.text ?? "").indexOf(text3) + 1;
  const { number } = line;
  collection.add({
    kind: "candidate",
    ...key,
    confidence: "high",
    origin: { source: "stdin", path: null, object: null, lines: true },
    offset: number,
    line: number,
    column,
    endLine: number,
    endColumn: column + text3.length,
    decoded: [],
    excerpt: null,
    marks: []
  });
  ledger.record({ kind: "tally", outcome: "read", unit: "file", count: 0, bytes: text3.length });
}
var longestLine2;
var init_check_keys = __esm({
  "src/scan/check-keys.ts"() {
    "use strict";
    init_detect2();
    init_model();
    init_collect();
    init_findings();
    init_ledger();
    init_lines();
    init_redact();
    init_verify3();
    longestLine2 = 4096;
  }
});

// src/scan/fetching.ts
function ownRef(name) {
  return `refs/brleaks/${name.replace(/^refs\//, "")}`;
}
function isPlainRef(name) {
  return /^refs\/[^\0-\x20~^:?*[\\\x7f]+$/.test(name) && !/\.\.|@\{|\/\/|\.$|\/$|\/\./.test(name);
}
function short(name) {
  return objectId.test(name) && !zero.test(name) ? name.slice(0, 10) : name;
}
function whyMissing(source, fault2) {
  if ("unfetchable" in source)
    return `it is not in this checkout, and nothing was fetched: ${source.unfetchable}`;
  return fault2 ?? "the remote does not have it, or it is not a commit";
}
async function resolveHead(repository, source, head, signal) {
  if (objectId.test(head)) return head;
  const fail = (why) => new BrleaksError("bad-revision", `${short(head)} could not be read: ${why}`);
  if ("unfetchable" in source) throw fail(`nothing was fetched: ${source.unfetchable}`);
  if (!isPlainRef(head)) throw fail("it is not the name of a ref");
  try {
    await fetchInto(
      repository,
      source,
      { refspecs: [`${head}:${ownRef(head)}`], depth: depthOf(repository) },
      signal
    );
  } catch (error) {
    if (!(error instanceof BrleaksError) || signal.aborted) throw error;
    throw fail(error.message);
  }
  const oid = await commitOf(repository, ownRef(head));
  if (oid === null) throw fail("it does not point to a commit");
  return oid;
}
async function fetchCommit(repository, source, wanted, signal) {
  const { oid, ref } = wanted;
  if (await commitOf(repository, oid) !== null) return null;
  if ("unfetchable" in source) return whyMissing(source, null);
  const depth = shallowCommits(repository).size > 0 ? "whole" : null;
  const names3 = ref !== null && isPlainRef(ref) ? [oid, ref] : [oid];
  let fault2 = null;
  for (const name of names3) {
    try {
      await fetchInto(repository, source, { refspecs: [`${name}:${ownRef(name)}`], depth }, signal);
    } catch (error) {
      if (!(error instanceof BrleaksError) || signal.aborted) throw error;
      if (error.code !== "bad-revision") fault2 = error.message;
    }
    if (await commitOf(repository, oid) !== null) return null;
  }
  return whyMissing(source, fault2);
}
function depthOf(repository) {
  return shallowCommits(repository).size > 0 ? 1 : null;
}
var objectId, zero;
var init_fetching = __esm({
  "src/scan/fetching.ts"() {
    "use strict";
    init_model();
    init_sources();
    objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
    zero = /^0+$/;
  }
});

// src/scan/deepening.ts
var doublings, Deepening;
var init_deepening = __esm({
  "src/scan/deepening.ts"() {
    "use strict";
    init_model();
    init_sources();
    init_fetching();
    doublings = 6;
    Deepening = class {
      #repository;
      #wanted;
      #signal;
      #notices = [];
      /** Why the last fetch failed, where that was no lack of what it asked for. */
      #fault = null;
      /** True once the ends of the range were fetched with the depth to start with. */
      #deepened = false;
      constructor(repository, wanted, signal) {
        this.#repository = repository;
        this.#wanted = wanted;
        this.#signal = signal;
      }
      async prepare() {
        const { head, headRef: headRef2, expected, source, watched } = this.#wanted;
        const depth = (expected ?? 1) + 1;
        let bases = await this.#chooseBases(depth);
        const fault2 = await fetchCommit(
          this.#repository,
          source,
          { oid: head, ref: headRef2 },
          this.#signal
        );
        const commit = await commitOf(this.#repository, head);
        if (commit === null) throw this.#headMissing(fault2);
        let commits = await this.#deepen(bases, depth);
        const reason = commits === 0 ? this.#whyAll() : null;
        if (reason !== null) {
          this.#notices.push(reason);
          bases = [];
          commits = await this.#deepen(bases, depth);
        }
        const changed = await changedIn(this.#repository, commit, bases, watched);
        setHead(this.#repository, commit);
        const { range, shown } = this.#rangeOf(commit, bases, commits);
        const { folder } = this.#repository;
        const close = () => this.#repository.remove();
        return {
          ...{ repository: folder, range, shown, commits: Math.max(1, commits), bases, changed },
          ...{ notices: this.#notices, unread: [], close }
        };
      }
      /** Why all that the head has is read in place of a range without a commit; null where the head by itself is enough. */
      #whyAll() {
        const { expected, whenEmpty } = this.#wanted;
        if ((expected ?? 0) > 0)
          return `no commit is in the range although ${expected} should be: all that its head has is read`;
        return whenEmpty === "all" ? "the base has every commit of the head: all of it is read" : null;
      }
      /** A range without a commit is never passed over: its head is read by itself. */
      #rangeOf(commit, bases, commits) {
        const { head } = this.#wanted;
        if (commits === 0) {
          this.#notices.push("the base has every commit of the head already: the head itself is read");
          return { range: head, shown: commit };
        }
        if (bases.length === 0) return { range: `${"0".repeat(40)}..${head}`, shown: commit };
        return {
          range: [head, ...bases.map((base2) => `^${base2}`)].join(" "),
          shown: `${bases[0]}..${commit}`
        };
      }
      /** The first bases that can all be had, as commits; an empty list where none can. */
      async #chooseBases(depth) {
        for (const [index, bases] of this.#wanted.bases.entries()) {
          const found = await this.#findAll(await this.#withTestMerge(bases, index), depth);
          if (found !== null) return found;
          this.#notices.push(
            `${bases.map(short).join(" and ")} ${bases.length === 1 ? "is" : "are"} not to be had (rewritten, or gone)`
          );
        }
        await this.#findAll([], depth);
        if (this.#wanted.bases.length > 0) this.#notices.push("all that the head has is read");
        return [];
      }
      async #withTestMerge(bases, index) {
        const { testMerge, head } = this.#wanted;
        if (testMerge === null || index > 0) return bases;
        const [first, second] = await parentsOf(this.#repository, testMerge);
        return first === void 0 || second !== head ? bases : [.../* @__PURE__ */ new Set([...bases, first])];
      }
      /** Finds the head and these bases here, or fetches what is missing. Null where a base cannot be had. */
      async #findAll(bases, depth) {
        const { head } = this.#wanted;
        const missing3 = [];
        for (const name of [head, ...bases]) {
          if (await this.#find(name) === null) missing3.push(name);
        }
        if (missing3.length > 0) {
          const shallow = shallowCommits(this.#repository).size > 0;
          const names3 = shallow ? [head, ...bases] : missing3;
          const fetched = await this.#bring(names3, shallow ? depth : null);
          this.#deepened ||= fetched;
          if (!fetched && names3.length > 1 && names3.includes(head))
            await this.#bring([head], shallow ? depth : null);
        }
        const found = [];
        for (const name of bases) {
          const oid = await this.#find(name);
          if (oid === null) return null;
          found.push(oid);
        }
        return [...new Set(found)];
      }
      /** What a name stands for here: an id, a branch as it was fetched, or as the checkout knows it. */
      async #find(name) {
        if (objectId.test(name)) return commitOf(this.#repository, name);
        const tracking = name.replace(/^refs\/heads\//, "refs/remotes/origin/");
        return await commitOf(this.#repository, ownRef(name)) ?? await commitOf(this.#repository, tracking);
      }
      async #bring(names3, depth) {
        const { source, head, headRef: headRef2 } = this.#wanted;
        if ("unfetchable" in source) return false;
        if (!names3.every((name) => objectId.test(name) || isPlainRef(name))) return false;
        const refspecs = names3.map((name) => {
          const named2 = name === head && headRef2 !== null && isPlainRef(headRef2);
          return `${name}:${named2 ? headRef2 : ownRef(name)}`;
        });
        try {
          await fetchInto(this.#repository, source, { refspecs, depth }, this.#signal);
          return true;
        } catch (error) {
          if (!(error instanceof BrleaksError) || this.#signal.aborted) throw error;
          if (error.code === "bad-revision") return false;
          this.#fault = `history could not be fetched: ${error.message}`;
          this.#notices.push(this.#fault);
          return false;
        }
      }
      /** Deepens until every commit of the range is here with its parents. Gives how many there are. */
      async #deepen(bases, start2) {
        const { head, expected } = this.#wanted;
        let depth = this.#deepened ? start2 * 2 : start2;
        for (let round = 0; ; round++) {
          const state = await rangeState(this.#repository, head, bases, expected);
          if (!state.cut && !state.unsure) return state.commits;
          const last = round >= doublings || bases.length === 0;
          const fetched = await this.#bring([head, ...bases], last ? "whole" : depth);
          if (!fetched || last) return (await rangeState(this.#repository, head, bases, null)).commits;
          depth *= 2;
        }
      }
      #headMissing(fault2) {
        const { head, source } = this.#wanted;
        const why = this.#fault ?? fault2 ?? whyMissing(source, null);
        return new BrleaksError(
          "bad-revision",
          `the range is incomplete: its head ${short(head)} could not be read (${why}); check out with "fetch-depth: 0"`
        );
      }
    };
  }
});

// src/scan/checkout.ts
async function prepareRange(wanted, signal) {
  const repository = await borrow(wanted.checkout, signal);
  try {
    const head = await resolveHead(repository, wanted.source, wanted.head, signal);
    return await new Deepening(repository, { ...wanted, head }, signal).prepare();
  } catch (error) {
    repository.remove();
    throw error;
  }
}
async function prepareHistory(wanted, signal) {
  const { checkout, source, head } = wanted;
  const whole = { range: null, shown: null, commits: null, bases: [], changed: [] };
  const asItIs = { ...whole, repository: checkout, close: () => {
  } };
  if ("unfetchable" in source && head === null) {
    return { ...asItIs, notices: [checkoutOnly(source.unfetchable)], unread: [] };
  }
  const repository = await borrow(checkout, signal);
  try {
    if (!("unfetchable" in source)) await fetchAll(repository, source, signal);
    const unread4 = await missingCommits(repository, wanted, signal);
    const close = () => repository.remove();
    const notices = "unfetchable" in source ? [checkoutOnly(source.unfetchable)] : [];
    return { ...whole, unread: unread4, notices, repository: repository.folder, close };
  } catch (error) {
    repository.remove();
    if (!(error instanceof BrleaksError) || signal.aborted) throw error;
    const unread4 = [{ what: "branches and tags of the remote", reason: error.message }];
    const notices = [`branches and tags could not be fetched: ${error.message}`];
    return { ...asItIs, unread: unread4, notices };
  }
}
function checkoutOnly(why) {
  return `only the history of this checkout is read, and nothing was fetched: ${why}`;
}
async function fetchAll(repository, remote, signal) {
  const refspecs = ["refs/heads/*:refs/remotes/origin/*", "refs/tags/*:refs/tags/*"];
  const depth = shallowCommits(repository).size > 0 ? "whole" : null;
  await fetchInto(repository, remote, { refspecs, depth }, signal);
}
async function missingCommits(repository, { source, head, sha }, signal) {
  const unread4 = [];
  if (head !== null && !objectId.test(head)) {
    try {
      await resolveHead(repository, source, head, signal);
    } catch (error) {
      if (!(error instanceof BrleaksError) || signal.aborted) throw error;
      unread4.push({ what: head, reason: error.message });
    }
  }
  const also = "unfetchable" in source ? null : sha;
  for (const oid of /* @__PURE__ */ new Set([head, also])) {
    if (oid === null || !objectId.test(oid)) continue;
    const reason = await fetchCommit(repository, source, { oid, ref: null }, signal);
    if (reason !== null) unread4.push({ what: `commit ${short(oid)}`, reason });
  }
  return unread4;
}
async function prepareCommit(checkout, oid, source, signal) {
  const repository = await borrow(checkout, signal);
  try {
    if (await commitOf(repository, oid) === null) {
      if ("unfetchable" in source) throw missing2(oid, whyMissing(source, null));
      const depth = shallowCommits(repository).size > 0 ? 1 : null;
      await fetchInto(repository, source, { refspecs: [`${oid}:${ownRef(oid)}`], depth }, signal);
    }
    return { repository: repository.folder, close: () => repository.remove() };
  } catch (error) {
    repository.remove();
    if (!(error instanceof BrleaksError) || signal.aborted) throw error;
    throw missing2(oid, error.message);
  }
}
function missing2(oid, why) {
  return new BrleaksError(
    "bad-revision",
    `the base commit ${short(oid)}, whose configuration counts, could not be read (${why}); check out with "fetch-depth: 0"`
  );
}
async function originOf2(checkout) {
  const repository = await openRepository(checkout);
  try {
    return (await repositoryTracer(repository).facts()).remoteUrl;
  } finally {
    repository.close();
  }
}
async function borrow(checkout, signal) {
  const repository = await openRepository(checkout);
  try {
    return await borrowRepository(repository, signal);
  } finally {
    repository.close();
  }
}
var init_checkout = __esm({
  "src/scan/checkout.ts"() {
    "use strict";
    init_model();
    init_sources();
    init_deepening();
    init_fetching();
  }
});

// src/scan/glance.ts
async function glanceAtStaged(repository, environment, rules, names3 = []) {
  const opened = await openRepository(repository, environment);
  try {
    const signal = new AbortController().signal;
    const needles = needlesFor(rules);
    const suspects = await stagedSuspects(
      opened,
      { needles, decided: configuration, proved: knownKeys, names: names3, folder: repository },
      signal
    );
    if (suspects === null || suspects.length === 0) return suspects === null;
    const { createDetector: createDetector2 } = await import("./detect.js");
    const detector = createDetector2(rules);
    for (const chunk of suspects) {
      for (const { kind } of detector.detect(chunk)) if (kind === "candidate") return true;
    }
    return false;
  } finally {
    opened.close();
  }
}
var configuration, knownKeys;
var init_glance2 = __esm({
  "src/scan/glance.ts"() {
    "use strict";
    init_detect2();
    init_sources();
    configuration = "brleaks.config.";
    knownKeys = ["brleaks.baseline.json", ".brleaksignore"];
  }
});

// src/scan/root.ts
import { statSync as statSync10 } from "node:fs";
import { dirname as dirname4, resolve as resolve10 } from "node:path";
function rootOf(paths, cwd) {
  const roots = new Set(paths.map((path) => rootOfOne(resolve10(cwd, path))));
  const [root = null] = roots;
  return roots.size === 1 ? root : null;
}
function rootOfOne(path) {
  const stat = statSync10(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  const folder = stat.isDirectory() ? path : dirname4(path);
  const found = findRoot(folder);
  return found === void 0 ? folder : found;
}
function hasHistory(path) {
  return findRoot(resolve10(path)) !== void 0;
}
var init_root2 = __esm({
  "src/scan/root.ts"() {
    "use strict";
    init_sources();
  }
});

// src/scan/rule-examples.ts
function testRuleExamples(rule) {
  const detector = createDetector([rule]);
  const finds = (text3) => [...detector.detect(textChunk(text3))].some((one) => one.kind === "candidate");
  return [
    ...rule.examples.filter((example) => !finds(expand2(example))).map((example) => `example "${example}" is not found; mend the rule or the example`),
    ...rule.counterExamples.filter(finds).map((example) => `counter-example "${example}" is taken for a key; mend the rule`)
  ];
}
function expand2(example) {
  let state = 20261124;
  const next = (bound) => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return Math.floor(state / 2 ** 32 * bound);
  };
  const text3 = (alphabet, length) => Array.from({ length }, () => alphabet[next(alphabet.length)]).join("");
  const hex = alphabets.hex ?? "";
  return example.replaceAll("{uuid}", () => [8, 4, 4, 4, 12].map((length) => text3(hex, length)).join("-")).replaceAll("{ulid}", () => `01${text3("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24)}`).replace(/\{([a-z0-9]+):(\d{1,3})\}/g, (whole, name, length) => {
    const alphabet = alphabets[name];
    return alphabet === void 0 ? whole : text3(alphabet, Number(length));
  });
}
var alphabets;
var init_rule_examples = __esm({
  "src/scan/rule-examples.ts"() {
    "use strict";
    init_detect2();
    init_sources();
    alphabets = {
      base62: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
      base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-",
      base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
      base36: "0123456789abcdefghijklmnopqrstuvwxyz",
      base32: "abcdefghijklmnopqrstuvwxyz234567",
      hex: "0123456789abcdef",
      digit: "0123456789",
      lower: "abcdefghijklmnopqrstuvwxyz",
      upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    };
  }
});

// src/scan/expose.ts
async function traceKeys(keys2, tracer, signal) {
  const exposures = /* @__PURE__ */ new Map();
  const traced = keys2.filter((key) => objectsOf(key).length > 0);
  if (traced.length === 0) return exposures;
  const traces = await tracer.trace(traced.map(objectsOf), signal);
  for (const [number, key] of traced.entries()) {
    const exposure = exposureOf(key, number, traces);
    if (exposure !== null) exposures.set(key.fingerprint, exposure);
    key.places = key.places.flatMap((place) => spread(place, traces.objects));
    tidy(key);
  }
  return exposures;
}
function objectsOf(key) {
  return [...new Set(key.places.flatMap(({ sighting }) => sighting.object ?? []))];
}
function spread(place, traces) {
  const { sighting } = place;
  const trace2 = sighting.object === null ? void 0 : traces.get(sighting.object);
  if (trace2 === void 0) return [place];
  const { commit, author, date } = trace2;
  const traced = { ...sighting, commit, author, date };
  if (sighting.source !== "blob" || trace2.paths.length === 0)
    return [{ ...place, sighting: traced }];
  const notes2 = trace2.refs.find((ref) => ref.startsWith("refs/notes/"));
  return trace2.paths.map(({ path, rawPath, note: note2, atHead = trace2.atHead }) => ({
    ...place,
    sighting: {
      ...traced,
      path,
      ...rawPath === void 0 ? {} : { rawPath },
      ...note2 ? { source: "note", ...notes2 === void 0 ? {} : { ref: notes2 } } : { atHead }
    }
  }));
}
function exposureOf(key, number, traces) {
  const own = tracesOf(key, number, traces);
  if (own.length === 0) return null;
  const reachable = own.filter((trace2) => trace2.unreachable === null);
  const first = firstOf(reachable.length > 0 ? reachable : own);
  const refs = [...new Set(own.flatMap((trace2) => trace2.refs))].sort();
  const atHead = own.some((trace2) => trace2.atHead === true) ? true : own.every((trace2) => trace2.atHead === false) ? false : null;
  const last = latest(own, (trace2) => trace2.lastDate);
  const removals = own.filter((trace2) => trace2.removedIn !== null);
  const removal = atHead === false ? latest(removals, (trace2) => trace2.removedDate) ?? removals[0] : void 0;
  return {
    firstCommit: first?.commit ?? null,
    firstAuthor: first?.author ?? null,
    firstDate: first?.date ?? null,
    lastDate: last?.lastDate ?? null,
    atHead,
    refs,
    refsComplete: own.every((trace2) => trace2.refsComplete),
    removedIn: removal?.removedIn ?? null,
    removedDate: removal?.removedDate ?? null,
    unreachable: reachable.length > 0 ? null : own[0]?.unreachable ?? null
  };
}
function tracesOf(key, number, traces) {
  const joined = traces.keys[number] ?? null;
  const others = objectsOf(key).filter((oid) => !joined?.objects.has(oid));
  const own = others.flatMap((oid) => traces.objects.get(oid) ?? []);
  return joined === null ? own : [joined.trace, ...own];
}
function firstOf(traces) {
  const dated = traces.filter((trace2) => trace2.commit !== null && trace2.date !== null);
  dated.sort((a, b) => Date.parse(a.date ?? "") - Date.parse(b.date ?? ""));
  return dated[0] ?? traces.find((trace2) => trace2.commit !== null);
}
function latest(traces, dateOf) {
  return traces.filter((trace2) => dateOf(trace2) !== null).sort((a, b) => Date.parse(dateOf(b) ?? "") - Date.parse(dateOf(a) ?? ""))[0];
}
var init_expose = __esm({
  "src/scan/expose.ts"() {
    "use strict";
    init_collect();
  }
});

// src/scan/line-hashes.ts
import { resolve as resolve11 } from "node:path";
function addLineHashes(keys2, targets) {
  const target = targets.find((one) => one.kind === "files");
  if (target === void 0) return;
  const linesByPath = /* @__PURE__ */ new Map();
  for (const { sighting } of keys2.flatMap((key) => key.places)) {
    if (sighting.source !== "file" || sighting.path === null || sighting.line === null) continue;
    if (sighting.rawPath !== void 0) continue;
    const lines3 = linesByPath.get(sighting.path) ?? /* @__PURE__ */ new Set();
    linesByPath.set(sighting.path, lines3.add(sighting.line));
  }
  const hashes = /* @__PURE__ */ new Map();
  for (const [path, lines3] of linesByPath) {
    const found = hashesOf(resolve11(target.cwd, path), lines3);
    if (found !== null) hashes.set(path, found);
  }
  for (const key of keys2) {
    key.places = key.places.map((place) => {
      const { path, line, source } = place.sighting;
      const lineHash = source === "file" ? hashes.get(path ?? "")?.get(line ?? 0) : void 0;
      return lineHash === void 0 ? place : { ...place, sighting: { ...place.sighting, lineHash } };
    });
  }
}
function hashesOf(path, lines3) {
  try {
    return lineHashes(path, lines3);
  } catch {
    return null;
  }
}
var init_line_hashes = __esm({
  "src/scan/line-hashes.ts"() {
    "use strict";
    init_sources();
  }
});

// src/scan/stuck.ts
async function untilStuck(signal, step) {
  let stuck = false;
  let timer;
  let giveUp = () => {
  };
  const limit = new Promise((resolve16) => {
    giveUp = () => resolve16(void 0);
  });
  const startTimer = () => {
    timer = setTimeout(() => {
      stuck = true;
      giveUp();
    }, graceMs);
  };
  if (signal.aborted) startTimer();
  else signal.addEventListener("abort", startTimer, { once: true });
  const working = step(() => stuck);
  working.catch(() => {
  });
  try {
    return await Promise.race([working, limit]);
  } finally {
    signal.removeEventListener("abort", startTimer);
    clearTimeout(timer);
  }
}
var graceMs;
var init_stuck = __esm({
  "src/scan/stuck.ts"() {
    "use strict";
    graceMs = 3e3;
  }
});

// src/scan/suppress.ts
import { relative as relative3, resolve as resolve12, sep as sep6 } from "node:path";
async function suppress(findings, context) {
  const { known: known3 } = context;
  const judge2 = await Judge.open(context);
  const marked = findings.map((finding) => mark(finding, judge2));
  const stale = staleEntries(known3, judge2.used, context);
  return {
    findings: marked.map((one) => one.finding),
    notices: [
      ...liveNotices(marked, known3),
      ...reasonNotices(marked.map((one) => one.finding)),
      ...unheardNotices(
        marked.map((one) => one.finding),
        known3
      ),
      ...staleNotices(stale)
    ],
    stale
  };
}
function mark(finding, judge2) {
  const whole = judge2.byFingerprint(finding.fingerprint);
  const places = finding.sightings.map((sighting) => judge2.byPlace(sighting));
  const everywhere = finding.sightingsOmitted === 0 && places.every((one) => one !== null);
  const suppressed = whole ?? (everywhere ? places[0] ?? null : null);
  const isLive = finding.verification.status === "live" && !judge2.known.allowLive;
  if (isLive) return { finding, live: suppressed ?? places.find((one) => one !== null) ?? null };
  const [first, ...others] = finding.sightings;
  const own = (sighting, index) => {
    const place = places[index] ?? null;
    return place === null ? sighting : { ...sighting, suppressed: place };
  };
  const sightings = [own(first, 0), ...others.map((one, index) => own(one, index + 1))];
  return { finding: { ...finding, suppressed, sightings }, live: null };
}
function isHeard(mark2, known3) {
  return mark2.tool === "brleaks" || known3.foreignMarks.some((tool) => tool === mark2.tool);
}
function isExpired(entry, known3) {
  return entry.expires !== null && entry.expires < known3.today;
}
function workingFolder(targets) {
  const files = targets.find((target) => target.kind === "files");
  return files === void 0 ? null : files.cwd;
}
function staleEntries(known3, used, context) {
  const read2 = context.complete && !known3.narrowed ? scopesRead(context) : [];
  return known3.entries.flatMap((entry) => {
    if (isExpired(entry, known3)) return [{ state: "expired", entry }];
    const scope = entry.by === "baseline" ? known3.baselineScope : null;
    const whole = (scope ?? ["files", "history"]).every((kind) => read2.includes(kind));
    return whole && !used.has(entry) ? [{ state: "unused", entry }] : [];
  });
}
function scopesRead({ known: known3, targets }) {
  const { root } = known3;
  if (root === null) return [];
  const files = targets.some(
    (target) => target.kind === "files" && target.paths.some((path) => resolve12(target.cwd, path) === root)
  );
  const history = targets.some(
    (target) => target.kind === "history" && target.ranges.length === 0 && target.since === null
  );
  return [...files ? ["files"] : [], ...history ? ["history"] : []];
}
function liveNotices(marked, { allowLive }) {
  if (allowLive) return [];
  return marked.flatMap(
    ({ finding, live }) => live === null ? [] : [
      `${finding.secret} is called known by ${live.by}, but it was verified live and so it stands (--allow-live)`
    ]
  );
}
function reasonNotices(findings) {
  const places = findings.flatMap((finding) => finding.sightings).filter(({ suppressed }) => suppressed?.by === "inline" && suppressed.reason === null);
  if (places.length === 0) return [];
  return [
    `${count(places.length, "inline mark gives", "inline marks give")} no reason (${named(places)}): write brleaks:allow REASON`
  ];
}
function unheardNotices(findings, known3) {
  const open4 = findings.filter((finding) => finding.suppressed === null);
  const places = open4.flatMap((finding) => finding.sightings);
  const marked = (test) => places.filter((place) => place.suppressed === null && place.marks?.some(test));
  if (!known3.inline) {
    const all2 = marked((one) => isHeard(one, known3));
    if (all2.length === 0) return [];
    const marks3 = count(all2.length, "inline mark was", "inline marks were");
    return [`${marks3} not honoured (--no-inline-ignore): ${named(all2)}`];
  }
  const foreign = marked((one) => !isHeard(one, known3));
  if (foreign.length === 0) return [];
  const tools = [
    ...new Set(foreign.flatMap((place) => (place.marks ?? []).map((one) => one.tool)))
  ].filter((tool) => tool !== "brleaks");
  const marks2 = count(foreign.length, "place carries a mark", "places carry marks");
  return [
    `${marks2} of another scanner, not honoured (--foreign-marks ${tools.sort().join(" --foreign-marks ")}): ${named(foreign)}`
  ];
}
function staleNotices(stale) {
  return ["expired", "unused"].flatMap((state) => {
    const own = stale.filter((one) => one.state === state).map((one) => one.entry);
    if (own.length === 0) return [];
    const shown = own.slice(0, placesNamed).map((entry) => {
      const what = entry.pattern ?? entry.redacted ?? entry.fingerprint?.slice(0, 12) ?? "";
      const since = state === "expired" ? `, ${entry.expires}` : "";
      return `${entry.file}:${entry.line} ${what}${since}`;
    });
    const more = own.length > shown.length ? ` and ${own.length - shown.length} more` : "";
    const advice2 = state === "unused" ? "take them out (brleaks baseline --prune)" : "the keys they name stand";
    return [
      `${count(own.length, `known entry is ${state}`, `known entries are ${state}`)}: ${shown.join("; ")}${more}; ${advice2}`
    ];
  });
}
function named(places) {
  const all2 = places.map(
    ({ path, source, line }) => `${path ?? source}${line === null ? "" : `:${line}`}`
  );
  const distinct = [...new Set(all2)];
  const shown = distinct.slice(0, placesNamed);
  const more = distinct.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}
var placesNamed, Judge;
var init_suppress = __esm({
  "src/scan/suppress.ts"() {
    "use strict";
    init_sources();
    placesNamed = 3;
    Judge = class _Judge {
      known;
      used = /* @__PURE__ */ new Set();
      #byFingerprint;
      #patterns;
      #cwd;
      #redact;
      constructor({ known: known3, targets, redact: redact2 }, patterns) {
        this.known = known3;
        this.#patterns = patterns;
        this.#cwd = workingFolder(targets);
        this.#redact = redact2;
        const byFingerprint2 = /* @__PURE__ */ new Map();
        for (const entry of known3.entries) {
          if (entry.fingerprint === null) continue;
          byFingerprint2.set(entry.fingerprint, [...byFingerprint2.get(entry.fingerprint) ?? [], entry]);
        }
        this.#byFingerprint = byFingerprint2;
      }
      static async open(context) {
        const patterns = [];
        for (const entry of context.known.entries) {
          if (entry.pattern !== null) patterns.push([await pathFilter([entry.pattern], []), entry]);
        }
        return new _Judge(context, patterns);
      }
      byFingerprint(fingerprint) {
        return this.#answer(this.#byFingerprint.get(fingerprint) ?? []);
      }
      byPlace(sighting) {
        const path = this.#rootPath(sighting);
        const matching = path === null ? [] : this.#patterns.filter(([matches]) => matches([path]));
        return this.#byMark(sighting.marks ?? []) ?? this.#answer(matching.map(([, entry]) => entry));
      }
      /** Entries that hold answer; those that matched in vain are expired, not unused. */
      #answer(entries) {
        let answer2 = null;
        for (const entry of entries) {
          this.used.add(entry);
          if (isExpired(entry, this.known)) continue;
          answer2 ??= { by: entry.by, reason: this.#masked(entry.reason), expires: entry.expires };
        }
        return answer2;
      }
      #byMark(marks2) {
        if (!this.known.inline) return null;
        const heard = marks2.find((one) => isHeard(one, this.known));
        if (heard === void 0) return null;
        return { by: "inline", reason: this.#masked(heard.reason), expires: null };
      }
      #masked(reason) {
        return reason === null ? null : this.#redact(reason);
      }
      /** Patterns are meant from the root; files are shown from the working folder. */
      #rootPath({ path, object, ref, source }) {
        if (path === null || path === "") return null;
        const fromGit = object !== null || ref !== void 0 || source === "index";
        if (fromGit || this.known.root === null || this.#cwd === null) return path;
        const below = relative3(this.known.root, resolve12(this.#cwd, path)).split(sep6).join("/");
        return below === ".." || below.startsWith("../") ? null : below;
      }
    };
  }
});

// src/scan/wire.ts
function fromWire(wire, rules) {
  const { ruleId, secretWire, ...plain2 } = wire;
  const rule = rules.find((one) => one.id === ruleId);
  const secret = secretWire === null ? {} : { secret: Secret.fromWire(secretWire) };
  return { ...plain2, rule, ...secret };
}
var init_wire = __esm({
  "src/scan/wire.ts"() {
    "use strict";
    init_model();
  }
});

// src/scan/threads.ts
import { existsSync as existsSync5 } from "node:fs";
import { availableParallelism as availableParallelism2 } from "node:os";
import { setImmediate as nextTurn2 } from "node:timers/promises";
function threadsFor(objects, jobs, cores) {
  if (jobs !== null && jobs > 0) return jobs;
  const paying = Math.floor(objects / objectsWorthAThread);
  return Math.max(1, Math.min(paying, cores, mostThreads));
}
async function* readShared(reading) {
  const threads = threadsFor(reading.plan.objects, reading.jobs, availableParallelism2());
  const worker = new URL("./worker.js", import.meta.url);
  if (threads > 1 && existsSync5(worker)) yield* readInThreads(reading, threads, worker);
  else yield* readAlone(reading);
}
async function* readAlone({ plan, detector, signal }) {
  let turn = performance.now();
  for (const item of shareItems(plan, detector.needles)) {
    yield item;
    if (performance.now() - turn < turnMs2) continue;
    await nextTurn2();
    turn = performance.now();
    if (signal.aborted) return;
  }
}
async function* readInThreads({ plan, rules, signal }, threads, file) {
  const { Worker } = await import("node:worker_threads");
  const task = { plan, rules };
  const inbox = new Inbox();
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(file, { workerData: task });
    worker.on("message", (news) => inbox.put(news));
    worker.on("error", (error) => inbox.fail(error));
    worker.on("exit", () => inbox.leave());
    return worker;
  });
  inbox.expect(threads);
  const stop = () => inbox.close();
  signal.addEventListener("abort", stop);
  try {
    for (let news = await inbox.take(); news !== null; news = await inbox.take()) {
      yield* news.items;
      for (const wire of news.detections) yield fromWire(wire, rules);
      for (const oid of news.fallbacks) yield { kind: "fallback", oid };
      for (const oid of news.absent) yield { kind: "absent", oid };
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
var objectsWorthAThread, mostThreads, turnMs2, Inbox;
var init_threads = __esm({
  "src/scan/threads.ts"() {
    "use strict";
    init_sources();
    init_wire();
    objectsWorthAThread = 4e4;
    mostThreads = 8;
    turnMs2 = 50;
    Inbox = class {
      #news = [];
      #senders = 0;
      #error = null;
      #wake = null;
      expect(senders) {
        this.#senders = senders;
      }
      put(news) {
        this.#news.push(news);
        this.#wake?.();
      }
      fail(error) {
        this.#error ??= error;
        this.close();
      }
      leave() {
        this.#senders--;
        this.#wake?.();
      }
      /** Nobody is waited for any more. */
      close() {
        this.#senders = 0;
        this.#wake?.();
      }
      async take() {
        for (; ; ) {
          const news = this.#news.shift();
          if (news !== void 0) return news;
          if (this.#error !== null) throw this.#error;
          if (this.#senders <= 0) return null;
          await new Promise((resolve16) => {
            this.#wake = resolve16;
          });
        }
      }
    };
  }
});

// src/scan/history.ts
async function openHistoryTarget(target) {
  const environment = target.kind === "history" ? {} : target.environment;
  const repository = await openRepository(target.repository, environment);
  try {
    if (target.kind === "staged") return openStaged(repository, target.repository);
    if (target.kind === "push") {
      const { items: items6, tracer } = pushSource(repository, target.push);
      return lone(repository, target.repository, tracer, items6);
    }
    if (target.ranges.length > 0 || target.since !== null) {
      return await openRanges(repository, target);
    }
    return await openWhole(repository, target);
  } catch (error) {
    repository.close();
    throw error;
  }
}
async function openWhole(repository, target) {
  const history = await openHistory(repository);
  return {
    label: target.repository,
    tracer: history.plan.looped ? loopedTracer : repositoryTracer(repository),
    notices: noticesOf(repository),
    read: (request) => readWhole2(history, target.jobs, request),
    objects: () => ({
      total: history.plan.objects,
      done: history.plan.packs.reduce((sum, pack) => sum + Atomics.load(pack.counters, 1), 0)
    }),
    close: () => repository.close()
  };
}
async function* readWhole2(history, jobs, { detector, rules, signal }) {
  const { needles } = detector;
  yield* limitItems(history);
  const absent2 = /* @__PURE__ */ new Set();
  const names3 = collect(nameItems(history, needles, signal));
  names3.catch(() => {
  });
  const fallbacks = /* @__PURE__ */ new Set();
  for await (const item of readShared({ plan: history.plan, rules, detector, jobs, signal })) {
    if (item.kind === "fallback") fallbacks.add(item.oid);
    else if (item.kind === "absent") absent2.add(item.oid);
    else yield item;
  }
  yield* await names3;
  if (signal.aborted) return;
  const { repeated } = history.plan;
  if (repeated > 0) {
    yield { kind: "tally", outcome: "read", unit: "object", count: -repeated, bytes: 0 };
  }
  yield* restItems(history, fallbacks, needles, signal);
  yield* await missingItems(history, absent2, signal);
}
async function openRanges(repository, target) {
  const { items: items6, tracer } = await rangeSource(repository, target.ranges, target.since);
  return lone(repository, target.repository, tracer, items6);
}
function openStaged(repository, label) {
  return lone(
    repository,
    label,
    null,
    (needles, signal) => stagedItems(repository, needles, signal)
  );
}
function lone(repository, label, tracer, read2) {
  return {
    label,
    tracer,
    notices: noticesOf(repository),
    read: ({ detector, signal }) => read2(detector.needles, signal),
    objects: () => null,
    close: () => repository.close()
  };
}
async function collect(items6) {
  const collected = [];
  for await (const item of items6) collected.push(item);
  return collected;
}
function noticesOf({ objectFolders }) {
  return objectFolders.slice(1).map((folder) => `objects are also read from ${folder}`);
}
var loopedTracer;
var init_history2 = __esm({
  "src/scan/history.ts"() {
    "use strict";
    init_model();
    init_sources();
    init_threads();
    loopedTracer = {
      trace: () => {
        throw new BrleaksError("git-failed", "a pack holds deltas that are their own base");
      },
      facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null })
    };
  }
});

// src/scan/target.ts
async function openTarget(target) {
  switch (target.kind) {
    case "files":
      return plain(target.paths.join(" "), filesSource(target));
    case "stdin":
      return plain(target.name ?? "standard input", stdinSource(target.stream, target.name));
    case "message":
      return plain("commit message", messageSource(target.text));
    case "history":
    case "staged":
    case "push":
      return openHistoryTarget(target);
  }
}
function plain(label, source) {
  return {
    label,
    tracer: null,
    notices: [],
    read: ({ detector, signal }) => source.items({ needles: detector.needles, signal }),
    objects: () => null,
    close: () => {
    }
  };
}
var init_target = __esm({
  "src/scan/target.ts"() {
    "use strict";
    init_sources();
    init_history2();
  }
});

// src/scan/scan.ts
async function scan(request) {
  const started = /* @__PURE__ */ new Date();
  const run2 = {
    request,
    detector: createDetector(request.rules),
    collection: new Collection({ keepRejections: request.keepFiltered }),
    ledger: new Ledger(),
    notices: [],
    begun: false
  };
  const opened = [];
  try {
    for (const target of request.targets) {
      const open4 = await openOrRecord(run2, target);
      if (open4 !== null) opened.push(open4);
    }
    for (const target of opened) await readTarget(run2, target);
    return await conclude(run2, opened, started);
  } finally {
    for (const target of opened) target.close();
  }
}
function redactText(text3, rules) {
  return createDetector(rules).redact(text3);
}
async function openOrRecord(run2, target) {
  try {
    const { signal } = run2.request;
    return await untilStuck(signal, (stuck) => openInTime(target, stuck)) ?? null;
  } catch (error) {
    if (error instanceof BrleaksError) throw error;
    recordFault(run2, run2.request.label, error);
    return null;
  }
}
async function openInTime(target, stuck) {
  const opened = await openTarget(target);
  if (stuck()) opened.close();
  return opened;
}
function recordFault({ ledger }, what, error) {
  ledger.record({ kind: "problem", what, reason: knownError(error).message });
}
async function readTarget(run2, opened) {
  const { signal } = run2.request;
  try {
    await untilStuck(signal, (stuck) => readItems(run2, opened, stuck));
  } catch (error) {
    if (signal.aborted) return;
    if (!run2.begun && error instanceof BrleaksError) throw error;
    recordFault(run2, opened.label, error);
  }
}
async function readItems(run2, opened, stuck) {
  const { collection, detector, ledger, request } = run2;
  const items6 = opened.read({ detector, rules: request.rules, signal: request.signal });
  for await (const item of items6) {
    if (stuck()) return;
    run2.begun = true;
    if (item.kind === "candidate" || item.kind === "rejection") collection.add(item);
    else if (item.kind === "chunk") {
      for (const detection of detector.detect(item)) collection.add(detection);
    } else ledger.record(item);
    report(run2, "reading", opened);
  }
}
function report(run2, phase, opened, keys2) {
  if (run2.request.onProgress === null) return;
  const { files, objects, bytes } = run2.ledger.progress;
  const ahead = opened?.objects() ?? null;
  run2.request.onProgress({
    phase,
    files,
    objects: Math.max(objects, ahead?.done ?? 0),
    totalObjects: ahead?.total ?? null,
    bytes,
    ...keys2 === void 0 ? {} : { keys: keys2 }
  });
}
async function conclude(run2, opened, started) {
  const { request, collection, ledger } = run2;
  collection.dropBelow(request.minConfidence);
  const keys2 = collection.keys();
  report(run2, "tracing");
  const { exposures, facts } = await guarded(
    run2,
    "where the keys came from",
    untraced,
    () => trace(run2, keys2, opened)
  );
  const { verdicts, notices } = await guarded(
    run2,
    "the status of the keys",
    unverified,
    () => verifyKeys(keys2, request, (done) => {
      report(run2, "verifying", void 0, { done, total: keys2.length });
    })
  );
  run2.notices.push(...notices);
  if (request.lineHashes) {
    await guarded(
      run2,
      "the line hashes",
      void 0,
      async () => addLineHashes(keys2, request.targets)
    );
  }
  const redact2 = createRedact(
    (text3) => run2.detector.redact(text3),
    keys2.map((key) => key.secret)
  );
  const mask2 = createMask(keys2.map((key) => key.secret));
  const interrupted2 = request.signal.aborted;
  const filtered = collection.filtered();
  const whole = ledger.close().failed.length === 0 && !interrupted2;
  const found = keys2.flatMap((key) => findingOf(key, { exposures, verdicts }, redact2, mask2) ?? []).sort(compareFindings);
  const { known: known3, targets } = request;
  const unmarked = { findings: found, notices: [], stale: [] };
  const marked = await guarded(
    run2,
    "which keys are known",
    unmarked,
    () => suppress(found, { known: known3, targets, complete: whole, redact: redact2 })
  );
  const coverage = redactCoverage(ledger.close(), redact2);
  const complete = coverage.failed.length === 0 && !interrupted2;
  return {
    tool: { name: "brleaks", version: request.version },
    kind: "scan",
    command: request.command,
    target: redact2(request.label),
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete,
    interrupted: interrupted2,
    coverage,
    findings: marked.findings,
    filtered: { ...filtered, list: filtered.list.map((one) => redactFiltered(one, redact2)) },
    notices: [
      ...request.notices,
      ...run2.notices,
      ...opened.flatMap((one) => one.notices),
      ...marked.notices
    ].map(redact2),
    repository: facts === null ? null : redactFacts(facts, redact2),
    configuration: redactConfiguration(request.configuration, redact2),
    stale: marked.stale.map((one) => redactStale(one, redact2)),
    rules: request.rules
  };
}
async function guarded(run2, what, fallback, step) {
  try {
    return await untilStuck(run2.request.signal, step) ?? fallback;
  } catch (error) {
    recordFault(run2, what, error);
    return fallback;
  }
}
async function trace(run2, keys2, opened) {
  const tracer = opened.find((one) => one.tracer !== null)?.tracer ?? void 0;
  if (tracer === void 0) return { exposures: /* @__PURE__ */ new Map(), facts: null };
  try {
    const exposures = await traceKeys(keys2, tracer, run2.request.signal);
    return { exposures, facts: await tracer.facts() };
  } catch (error) {
    if (!run2.request.signal.aborted) throw error;
    run2.ledger.record({ kind: "problem", what: "where the keys came from", reason: "stopped" });
    return untraced;
  }
}
var untraced, unverified;
var init_scan = __esm({
  "src/scan/scan.ts"() {
    "use strict";
    init_detect2();
    init_model();
    init_collect();
    init_expose();
    init_findings();
    init_ledger();
    init_line_hashes();
    init_redact();
    init_stuck();
    init_suppress();
    init_target();
    init_verify3();
    untraced = { exposures: /* @__PURE__ */ new Map(), facts: null };
    unverified = { verdicts: /* @__PURE__ */ new Map(), notices: [] };
  }
});

// src/scan/staged.ts
async function unstagedFiles(folder, environment, names3) {
  const repository = await openRepository(folder, environment);
  try {
    return await unstagedNames(repository, folder, names3, new AbortController().signal);
  } finally {
    repository.close();
  }
}
var init_staged2 = __esm({
  "src/scan/staged.ts"() {
    "use strict";
    init_sources();
  }
});

// src/scan/index.ts
var scan_exports = {};
__export(scan_exports, {
  absentFiles: () => absentFiles,
  checkKeys: () => checkKeys,
  commitReader: () => commitReader,
  glanceAtStaged: () => glanceAtStaged,
  hasHistory: () => hasHistory,
  indexReader: () => indexReader,
  originOf: () => originOf2,
  prepareCommit: () => prepareCommit,
  prepareHistory: () => prepareHistory,
  prepareRange: () => prepareRange,
  redactText: () => redactText,
  rootOf: () => rootOf,
  scan: () => scan,
  testRuleExamples: () => testRuleExamples,
  unstagedFiles: () => unstagedFiles
});
var init_scan2 = __esm({
  "src/scan/index.ts"() {
    "use strict";
    init_sources();
    init_absent();
    init_check_keys();
    init_checkout();
    init_glance2();
    init_root2();
    init_rule_examples();
    init_scan();
    init_staged2();
  }
});

// src/cli/say.ts
import { statSync as statSync11 } from "node:fs";
async function maskKeysOfNamedRules(args) {
  if (additionalRules2.length > 0) return;
  const index = args.indexOf("--rules");
  const file = index === -1 ? inlineValue(args, "--rules=") : args[index + 1];
  if (file === void 0 || !statSync11(file, { throwIfNoEntry: false })?.isFile()) return;
  additionalRules2 = await loadRules(file).catch(() => []);
}
function inlineValue(args, prefix) {
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
}
async function sayError(message2) {
  await say(`brleaks: ${message2}`);
}
async function say(message2) {
  process.stderr.write(`${await maskMessage(message2)}
`);
}
async function maskMessage(message2) {
  const visible2 = message2.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escapeControl);
  return withoutKeys(visible2);
}
async function withoutKeys(message2) {
  const rules = [...builtInRules(), ...additionalRules2];
  const prefixes = rules.flatMap((rule) => rule.prefixes.map(({ text: text3 }) => text3));
  if (!prefixes.some((prefix) => message2.includes(prefix))) return message2;
  try {
    const { redactText: redactText2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
    return redactText2(message2, rules);
  } catch {
    return message2.replace(/[A-Za-z0-9_-]{16,}/g, (run2) => `${run2.slice(0, 7)}…`);
  }
}
function escapeControl(char) {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
var additionalRules2;
var init_say = __esm({
  "src/cli/say.ts"() {
    "use strict";
    init_config();
    additionalRules2 = [];
  }
});

// src/report/escape.ts
function visible(text3) {
  return text3.toWellFormed().replace(steering, (char) => {
    if (char === "	") return "  ";
    const code = char.codePointAt(0) ?? 0;
    if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
    return `\\u{${code.toString(16)}}`;
  });
}
function graphemes(text3) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text3);
}
function textWidth(text3) {
  if (/^[\x20-\x7e]*$/.test(text3)) return text3.length;
  let width2 = 0;
  for (const { segment } of graphemes(text3)) width2 += segmentWidth(segment);
  return width2;
}
function segmentWidth(segment) {
  if (new RegExp("^\\p{M}", "u").test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}
function fitTo(text3, width2) {
  if (textWidth(text3) <= width2) return text3;
  let kept = "";
  let used = 1;
  for (const { segment } of graphemes(text3)) {
    used += segmentWidth(segment);
    if (used > width2) break;
    kept += segment;
  }
  return `${kept}…`;
}
function wrap(text3, width2) {
  const lines3 = [];
  let line = "";
  for (const word of text3.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > width2) {
      lines3.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines3, line];
}
function grouped(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function codeSpan(text3) {
  const shown = fitTo(visible(text3.slice(0, 4 * longestSpan)), longestSpan);
  if (shown.trim() === "") return "` `";
  const runs2 = [...shown.matchAll(/`+/g)].map((match) => match[0].length);
  const fence = "`".repeat(Math.max(0, ...runs2) + 1);
  const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
var steering, segmenter, wide, longestSpan;
var init_escape = __esm({
  "src/report/escape.ts"() {
    "use strict";
    steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
    wide = new RegExp("^[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
    longestSpan = 300;
  }
});

// src/report/reveal.ts
function shownKey(finding, style) {
  return style.showSecrets ? finding.secret.reveal() : finding.secret.toString();
}
var init_reveal = __esm({
  "src/report/reveal.ts"() {
    "use strict";
  }
});

// src/report/csv.ts
function cell(value) {
  if (value === null || value === void 0) return "";
  if (typeof value === "number") return String(value);
  const text3 = visible(value);
  const safe = /^\s*[=+\-@|%＝＋－＠]/u.test(text3) ? `'${text3}` : text3;
  return /[",;'\s]/.test(safe) || safe !== text3 ? `"${safe.replaceAll('"', '""')}"` : safe;
}
var columns, csv;
var init_csv = __esm({
  "src/report/csv.ts"() {
    "use strict";
    init_model();
    init_escape();
    init_reveal();
    columns = [
      ...["severity", "mode", "key", "rule", "status", "confidence", "suppressed", "source", "path"],
      ...["line", "column", "commit", "author", "date", "object", "ref", "fingerprint", "revoke"]
    ];
    csv = (report2, style) => {
      const rows2 = report2.findings.flatMap(
        (finding) => finding.sightings.map((sighting) => {
          const suppressed = sighting.suppressed ?? finding.suppressed;
          return [
            ...[severityOf(finding), finding.mode, shownKey(finding, style), finding.rule.id],
            ...[finding.verification.status, finding.confidence, suppressed?.by, sighting.source],
            ...[sighting.path, sighting.line, sighting.column, sighting.commit, sighting.author],
            ...[sighting.date, sighting.object, sighting.ref, finding.fingerprint],
            finding.rule.revokeUrl
          ];
        })
      );
      return [columns, ...rows2].map((row) => `${row.map(cell).join(",")}\r
`).join("");
    };
  }
});

// src/report/wording.ts
function counted(number, noun) {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function modeName({ mode }) {
  return mode === "live" ? "live-mode" : "Test Mode";
}
function keyKind(finding) {
  return `${finding.rule.service} ${modeName(finding)} API key`;
}
function placeName(sighting) {
  const { source, path, line, column, object, ref } = sighting;
  const position = line === null ? "" : `:${line}:${column ?? 1}`;
  switch (source) {
    case "ref-name":
      return visible(`ref ${ref ?? ""}`.trim());
    case "reflog":
      return visible(`reflog of ${ref ?? "HEAD"}`);
    case "note":
      return visible(`note on ${annotated(path)?.slice(0, 10) ?? shortId(object)}`) + position;
    default:
      if (path !== null && path !== "")
        return visible(`${source === "file-name" ? "name of " : ""}${path}`) + position;
      if (source === "stdin") return `standard input${position}`;
      return `${`${source.replace("-", " ")} ${shortId(object)}`.trim()}${position}`;
  }
}
function artifactPath(sighting) {
  const { source, path, object, ref } = sighting;
  if (source === "note") return `git/note/${noteName(sighting)}`;
  if (path !== null && path !== "") return path;
  if (source === "stdin") return "stdin";
  return `git/${source}/${ref ?? object ?? "unknown"}`;
}
function logicalName(sighting) {
  const { source, path, object, ref } = sighting;
  if (source === "note") return `${ref ?? notesRef}:${path ?? object ?? ""}`;
  if (path !== null && path !== "" || source === "stdin") return null;
  return ref ?? object;
}
function noteName({ path, object, ref }) {
  return `${ref ?? notesRef}/${annotated(path) ?? object ?? "unknown"}`;
}
function annotated(path) {
  return path === null ? null : path.replaceAll("/", "");
}
function shortId(object) {
  return object?.slice(0, 10) ?? "";
}
function introducedBy({ source, commit, author, date }) {
  if (commit === null || notCommitted.has(source)) return "";
  const parts = [`commit ${commit.slice(0, 10)}`];
  if (author !== null) parts.push(fitTo(visible(author), authorWidth));
  if (date !== null) parts.push(date.slice(0, 10));
  return parts.join(", ");
}
function checkedText({ verification }) {
  const { status, reason } = verification;
  if (status === "not-checked") return "";
  return reason === null ? `checked: ${status}` : `checked: ${status} (${visible(reason)})`;
}
function nextStep(finding) {
  return isDead(finding) ? "It no longer works" : `Revoke it: ${finding.rule.revokeUrl}`;
}
function decodedText({ decoded: decoded3 }) {
  return decoded3.length === 0 ? "" : `in ${decoded3.join(" in ")}`;
}
var notesRef, notCommitted, authorWidth;
var init_wording = __esm({
  "src/report/wording.ts"() {
    "use strict";
    init_model();
    init_escape();
    notesRef = "refs/notes/commits";
    notCommitted = /* @__PURE__ */ new Set(["tag-message", "ref-name", "reflog"]);
    authorWidth = 60;
  }
});

// src/report/account.ts
function leftOut(report2) {
  const ordered = report2.configuration.settings.filter(({ name, origin: origin2 }) => narrowing.has(name) && origin2 !== "command line").map((setting) => ({ text: settingText(setting), orderedAt: positionOf(setting.origin) }));
  const skipped3 = skippedTexts(report2).map((text3) => ({ text: text3, orderedAt: null }));
  const unsure = report2.filtered.byReason[belowConfidence] ?? 0;
  const dropped = unsure > 0 ? [{ text: `${counted(unsure, "key")} ${belowConfidence}`, orderedAt: null }] : [];
  return [...ordered, ...skipped3, ...dropped];
}
function skippedTexts({ coverage }) {
  return coverage.skipped.map(
    ({ what, reason, count: count3 }) => `${countedThings(count3, visible(what))} (${visible(reason)})`
  );
}
function unread2(report2) {
  const failed = report2.coverage.failed.map(({ what, reason }) => ({
    what: visible(what),
    reason: visible(reason)
  }));
  return report2.interrupted ? [...failed, { what: "scan", reason: "stopped before its end" }] : failed;
}
function knownText(report2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { suppressed } of report2.findings) {
    if (suppressed !== null) counts2.set(suppressed.by, (counts2.get(suppressed.by) ?? 0) + 1);
  }
  if (counts2.size === 0) return "";
  const total2 = [...counts2.values()].reduce((sum, count3) => sum + count3, 0);
  const parts = [...counts2].map(([by, count3]) => `${by} ${count3}`);
  return `${counted(total2, "known key")} (${parts.join(", ")})`;
}
function settingText({ name, value, origin: origin2 }) {
  const text3 = typeof value === "object" ? value.join(" ") : String(value);
  return `${name} = ${visible(text3)} (${visible(origin2)})`;
}
function countedThings(count3, what) {
  const named2 = count3 === 1 ? what.replace(/\b(file|folder|link|object|path|submodule)s$/, "$1") : what;
  return `${grouped(count3)} ${named2}`;
}
function positionOf(origin2) {
  const match = /^(.+):(\d+):(\d+)$/s.exec(origin2);
  const [, path, line, column] = match ?? [];
  return path === void 0 ? null : { path, line: Number(line), column: Number(column) };
}
function unsaid(report2, format2) {
  const known3 = withoutKnown.has(format2) ? knownText(report2) : "";
  return [
    ...withoutLeftOut.has(format2) ? leftOut(report2).map(({ text: text3 }) => `left out: ${text3}`) : [],
    ...known3 === "" ? [] : [`left out: ${known3}`]
  ];
}
var narrowing, belowConfidence, withoutLeftOut, withoutKnown;
var init_account = __esm({
  "src/report/account.ts"() {
    "use strict";
    init_escape();
    init_wording();
    narrowing = /* @__PURE__ */ new Set([
      "include",
      "exclude",
      "max-size",
      "since",
      "min-confidence",
      "foreign-marks",
      "allow-live"
    ]);
    belowConfidence = "below --min-confidence";
    withoutLeftOut = /* @__PURE__ */ new Set(["csv", "jsonl", "rdjsonl"]);
    withoutKnown = /* @__PURE__ */ new Set(["github", "rdjsonl"]);
  }
});

// src/report/places.ts
function openPlaces(report2) {
  return report2.findings.flatMap((finding) => {
    const open4 = finding.sightings.filter((sighting) => !isSuppressed(sighting, finding));
    return toPlaces(finding, open4);
  });
}
function placesOf2(finding) {
  const open4 = toPlaces(
    finding,
    finding.sightings.filter((sighting) => !isSuppressed(sighting, finding))
  );
  const listed = new Set(open4.map((place) => identityOf(place.sighting)));
  const suppressed = finding.sightings.filter(
    (sighting) => isSuppressed(sighting, finding) && !listed.has(identityOf(sighting))
  );
  return [...open4, ...toPlaces(finding, suppressed)];
}
function inTurns(places) {
  const turns = /* @__PURE__ */ new Map();
  const numbered2 = places.map((place) => {
    const turn = turns.get(place.finding) ?? 0;
    turns.set(place.finding, turn + 1);
    return { place, turn };
  });
  return numbered2.sort((a, b) => a.turn - b.turn).map(({ place }) => place);
}
function identityOf({ source, path, rawPath, line, object, ref }) {
  if (source === "file-name") return JSON.stringify(["name", path, rawPath]);
  if (inFile({ source, path })) return JSON.stringify(["file", path, rawPath, line]);
  return JSON.stringify([source, ref ?? object, path, line]);
}
function inFile({ source, path }) {
  return path !== null && path !== "" && fileSources.has(source);
}
function isSuppressed(sighting, finding) {
  return (sighting.suppressed ?? finding.suppressed) !== null;
}
function isCurrent(sighting) {
  return inFile(sighting) && (sighting.object === null || sighting.atHead === true || isStaged(sighting));
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
    const identity2 = identityOf(sighting);
    const group = groups2.get(identity2);
    if (group === void 0) groups2.set(identity2, [sighting]);
    else group.push(sighting);
  }
  const current = [];
  const others = [];
  for (const group of groups2.values()) {
    const [first, ...rest] = group.sort((a, b) => currency(a) - currency(b));
    if (first === void 0) continue;
    if (isCurrent(first)) current.push([first, rest]);
    else others.push([first, rest]);
  }
  const kept = others.filter(([first, rest]) => !fold2([first, ...rest], current));
  const severity = severityOf(finding);
  return [...current, ...kept].map(([sighting, rest]) => ({
    finding,
    sighting,
    others: rest,
    severity
  }));
}
function fold2(older, current) {
  const [{ path }] = older;
  if (!inFile(older[0])) return false;
  const place = current.find(([sighting]) => sighting.path === path) ?? current[0];
  if (place === void 0) return false;
  for (const sighting of older) place[1].push(sighting);
  return true;
}
var fileSources;
var init_places = __esm({
  "src/report/places.ts"() {
    "use strict";
    init_model();
    fileSources = /* @__PURE__ */ new Set([
      "file",
      "file-name",
      "index",
      "stdin",
      "blob"
    ]);
  }
});

// src/report/workflow-command.ts
function workflowCommand(name, properties3, message2) {
  const list = Object.entries(properties3).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escapeData(message2)}`;
}
function escapeData(text3) {
  return text3.toWellFormed().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
  return escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var init_workflow_command = __esm({
  "src/report/workflow-command.ts"() {
    "use strict";
  }
});

// src/report/github.ts
function accountCommands(report2) {
  const lines3 = [];
  if (!report2.complete)
    lines3.push(workflowCommand("error", { title: "Incomplete scan" }, unreadText(report2)));
  const left = leftOut(report2);
  if (left.length > 0) {
    const text3 = shorten(left.map((entry) => entry.text)).join("\n");
    lines3.push(workflowCommand("notice", { title: "Left out of the scan" }, text3));
  }
  return lines3;
}
function annotation(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line, column, endLine, endColumn, source } = sighting;
  const position = line === null || source === "file-name" ? {} : {
    line,
    endLine: endLine ?? line,
    ...column === null || endLine !== line ? {} : { col: column },
    ...column === null || endLine !== line || endColumn === null ? {} : { endColumn: Math.max(column, endColumn - 1) }
  };
  const inTree = path !== null && path !== "" && source !== "note";
  const file = inTree ? { file: visible(path) } : {};
  const title3 = `Exposed ${keyKind(finding)}`;
  return workflowCommand(
    levels[severity],
    { title: title3, ...file, ...inTree ? position : {} },
    message(place, style)
  );
}
function message({ finding, sighting }, style) {
  const details = [placeName(sighting), introducedBy(sighting), checkedText(finding)];
  return [
    `${shownKey(finding, style)} (${details.filter((detail) => detail !== "").join("; ")})`,
    nextStep(finding),
    isDead(finding) ? "Remove it from the files; it stays in history, where a dead key is harmless." : "Then replace it and remove it from the files; it stays in history, where a revoked key is harmless."
  ].join("\n");
}
function logLine(place, style) {
  const { finding, sighting, severity } = place;
  const by = introducedBy(sighting);
  const text3 = `brleaks: ${severity.toUpperCase()} ${shownKey(finding, style)} ${placeName(sighting)}`;
  return (by === "" ? text3 : `${text3}  ${by}`).replaceAll("##[", "#\\x23[");
}
function unreadText(report2) {
  return [
    report2.interrupted ? "The scan was stopped before its end, so there may be more keys." : "Not everything could be read, so there may be more keys.",
    ...shorten(unread2(report2).map(({ what, reason }) => `${what}: ${reason}`))
  ].join("\n");
}
function shorten(lines3) {
  const more = lines3.length - annotated2;
  return more > 0 ? [...lines3.slice(0, annotated2), `and ${grouped(more)} more`] : [...lines3];
}
var annotated2, levels, github;
var init_github = __esm({
  "src/report/github.ts"() {
    "use strict";
    init_model();
    init_account();
    init_escape();
    init_places();
    init_reveal();
    init_wording();
    init_workflow_command();
    annotated2 = 10;
    levels = {
      critical: "error",
      high: "error",
      medium: "warning",
      low: "notice"
    };
    github = (report2, style) => {
      const places = inTurns(openPlaces(report2));
      const lines3 = accountCommands(report2);
      const room = annotated2 - lines3.length;
      lines3.push(...places.slice(0, room).map((place) => annotation(place, style)));
      lines3.push(...places.slice(room).map((place) => logLine(place, style)));
      return lines3.map((line) => `${line}
`).join("");
    };
  }
});

// src/report/document.ts
function reportDocument(report2, style) {
  return {
    schemaVersion,
    tool: report2.tool,
    scan: {
      command: report2.command,
      target: report2.target,
      startedAt: report2.startedAt,
      durationMs: report2.durationMs,
      complete: report2.complete,
      interrupted: report2.interrupted,
      coverage: report2.coverage,
      repository: report2.repository,
      configuration: configurationFields(report2),
      notices: report2.notices
    },
    findings: report2.findings.map((finding) => ({
      ...findingFields(finding, style),
      sightings: finding.sightings.map((sighting) => sightingFields(sighting, finding)),
      sightingsOmitted: finding.sightingsOmitted
    })),
    ...style.showFiltered ? { filtered: report2.filtered.list } : {},
    summary: {
      findings: report2.findings.length,
      sightings: report2.findings.reduce(
        (sum, finding) => sum + finding.sightings.length + finding.sightingsOmitted,
        0
      ),
      suppressed: report2.findings.filter((finding) => finding.suppressed !== null).length,
      filtered: report2.filtered.count,
      filteredByReason: report2.filtered.byReason
    }
  };
}
function configurationFields({ configuration: configuration2, stale }) {
  return {
    files: configuration2.files,
    settings: configuration2.settings,
    stale: stale.map(({ state, entry }) => ({ state, ...entry }))
  };
}
function configurationHashes({ configuration: configuration2 }) {
  return configuration2.files.map(({ kind, path, sha256: sha2562 }) => ({ kind, path, sha256: sha2562 }));
}
function findingFields(finding, style) {
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    mode: finding.mode,
    severity: severityOf(finding),
    redacted: finding.secret.toString(),
    ...style.showSecrets ? { secret: shownKey(finding, style) } : {},
    length: finding.secret.length,
    confidence: finding.confidence,
    verification: finding.verification,
    revokeUrl: finding.rule.revokeUrl,
    exposure: finding.exposure === null ? null : exposureFields(finding.exposure),
    suppressed: finding.suppressed
  };
}
function sightingFields(sighting, finding) {
  return {
    source: sighting.source,
    path: sighting.path,
    ...sighting.rawPath === void 0 ? {} : { rawPath: sighting.rawPath },
    line: sighting.line,
    column: sighting.column,
    endLine: sighting.endLine,
    endColumn: sighting.endColumn,
    commit: sighting.commit,
    author: sighting.author,
    date: sighting.date,
    object: sighting.object,
    ...sighting.ref === void 0 ? {} : { ref: sighting.ref },
    ...sighting.atHead === void 0 ? {} : { atHead: sighting.atHead },
    decoded: sighting.decoded,
    confidence: sighting.confidence,
    excerpt: sighting.excerpt,
    suppressed: sighting.suppressed ?? finding.suppressed
  };
}
function exposureFields(exposure) {
  return {
    firstCommit: exposure.firstCommit,
    firstAuthor: exposure.firstAuthor,
    firstDate: exposure.firstDate,
    lastDate: exposure.lastDate,
    atHead: exposure.atHead,
    refs: exposure.refs,
    refsComplete: exposure.refsComplete,
    removedIn: exposure.removedIn,
    removedDate: exposure.removedDate,
    unreachable: exposure.unreachable
  };
}
function wellFormedJson(value, indent2) {
  const text3 = JSON.stringify(
    value,
    (_, one) => typeof one === "string" ? one.toWellFormed() : one,
    indent2
  );
  return text3.replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}
var schemaVersion;
var init_document = __esm({
  "src/report/document.ts"() {
    "use strict";
    init_model();
    init_reveal();
    schemaVersion = 1;
  }
});

// src/report/gitlab.ts
function documentOf(report2, style) {
  const tool = { id: "brleaks", name: "brleaks", version: report2.tool.version };
  const scanner = { ...tool, vendor: { name: "brleaks" } };
  return {
    version: version2,
    scan: {
      analyzer: scanner,
      scanner,
      type: "secret_detection",
      start_time: gitlabTime(Date.parse(report2.startedAt)),
      end_time: gitlabTime(Date.parse(report2.startedAt) + report2.durationMs),
      status: report2.complete ? "success" : "failure",
      messages: messages(report2)
    },
    vulnerabilities: openPlaces(report2).map((place) => vulnerability(place, style))
  };
}
function vulnerability({ finding, sighting, severity }, style) {
  const key = shownKey(finding, style);
  const details = [placeName(sighting), introducedBy(sighting), checkedText(finding)];
  const { rule } = finding;
  return {
    id: identity(finding, sighting),
    // Names the kind, not the key: the schema keeps specifics for the description.
    name: clip(`Exposed ${keyKind(finding)}`, 255),
    // GitLab shows it as Markdown.
    description: `${rule.description} Found ${codeSpan(key)}: ${details.filter((detail) => detail !== "").map(codeSpan).join("; ")}.`,
    severity: severities[severity],
    solution: isDead(finding) ? "The key no longer works. Remove it from the files." : `Revoke the key at ${rule.revokeUrl} , put a new one in a secret store, and remove the old one from the files.`,
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
    ...isDead(finding) ? {} : { links: [{ name: "Revoke the key", url: rule.revokeUrl }] },
    location: {
      file: visible(artifactPath(sighting)),
      // Required; GitLab's own analyzer writes zeros for a scan without history.
      commit: { sha: sighting.commit ?? "0000000" },
      ...sighting.line === null ? {} : { start_line: sighting.line, end_line: sighting.endLine ?? sighting.line }
    }
  };
}
function identity(finding, sighting) {
  const text3 = JSON.stringify([finding.fingerprint, identityOf(sighting)]);
  const hex = [1, 2, 3, 4].map((seed) => hash32(text3, seed).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
function hash32(text3, seed) {
  let hash = 2166136261 ^ Math.imul(seed, 2654435761);
  for (let i = 0; i < text3.length; i++) hash = Math.imul(hash ^ text3.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
function messages(report2) {
  const known3 = knownText(report2);
  return [
    ...unread2(report2).map(({ what, reason }) => ({
      level: "fatal",
      value: `not read: ${what} (${reason})`
    })),
    ...leftOut(report2).map(({ text: text3 }) => ({ level: "info", value: `left out: ${text3}` })),
    ...known3 === "" ? [] : [{ level: "info", value: `left out: ${known3}` }]
  ].slice(0, mostMessages);
}
function gitlabTime(ms) {
  return new Date(ms).toISOString().slice(0, 19);
}
function clip(text3, length) {
  return text3.length <= length ? text3 : `${text3.slice(0, length - 1)}…`;
}
var version2, mostMessages, severities, gitlab;
var init_gitlab = __esm({
  "src/report/gitlab.ts"() {
    "use strict";
    init_model();
    init_account();
    init_document();
    init_escape();
    init_places();
    init_reveal();
    init_wording();
    version2 = "15.0.7";
    mostMessages = 200;
    severities = {
      critical: "Critical",
      high: "High",
      medium: "Medium",
      low: "Low"
    };
    gitlab = (report2, style) => `${wellFormedJson(documentOf(report2, style), 2)}
`;
  }
});

// src/report/json.ts
var json;
var init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
    init_document();
    json = (report2, style) => `${wellFormedJson(reportDocument(report2, style), 2)}
`;
  }
});

// src/report/jsonl.ts
var jsonl;
var init_jsonl = __esm({
  "src/report/jsonl.ts"() {
    "use strict";
    init_document();
    jsonl = (report2, style) => report2.findings.flatMap((finding) => {
      const { suppressed, ...fields2 } = findingFields(finding, style);
      return finding.sightings.map(
        (sighting) => wellFormedJson({
          schemaVersion,
          ...fields2,
          findingSuppressed: suppressed,
          ...sightingFields(sighting, finding),
          confidence: fields2.confidence,
          configuration: configurationHashes(report2)
        })
      );
    }).map((line) => `${line}
`).join("");
  }
});

// src/report/junit.ts
function properties(report2) {
  const { files, objects, commits, bytes } = report2.coverage;
  const known3 = knownText(report2);
  const values = { complete: report2.complete, files, objects, commits, bytes };
  return Object.entries(known3 === "" ? values : { ...values, known: known3 }).map(([name, value]) => `<property name="${name}" value="${xml(String(value))}"/>`).join("");
}
function failureCase({ finding, sighting }, style) {
  const where = placeName(sighting);
  const key = shownKey(finding, style);
  const details = [introducedBy(sighting), checkedText(finding)].filter((detail) => detail !== "");
  const text3 = [`${key} in ${where}`, ...details, nextStep(finding)];
  const name = `${where} ${key}`;
  const file = sighting.path === null || sighting.source === "note" ? "" : ` file="${xml(visible(sighting.path))}"`;
  const line = sighting.line === null ? "" : ` line="${sighting.line}"`;
  return [
    `    <testcase classname="brleaks.${xml(finding.rule.id)}" name="${xml(name)}"${file}${line}>`,
    `      <failure type="${xml(finding.rule.id)}" message="${xml(`Exposed ${keyKind(finding)} ${key}`)}">${xml(text3.join("\n"))}</failure>`,
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
function xml(text3) {
  return text3.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
var junit, entities;
var init_junit = __esm({
  "src/report/junit.ts"() {
    "use strict";
    init_account();
    init_escape();
    init_places();
    init_reveal();
    init_wording();
    junit = (report2, style) => {
      const places = openPlaces(report2);
      const failed = unread2(report2);
      const skipped3 = leftOut(report2);
      const cases = [
        ...places.map((place) => failureCase(place, style)),
        ...failed.map(({ what, reason }) => errorCase(what, reason))
      ];
      if (cases.length === 0) cases.push('    <testcase classname="brleaks" name="no exposed keys"/>');
      cases.push(...skipped3.map(({ text: text3 }) => skippedCase(text3)));
      const counts2 = `tests="${cases.length}" failures="${places.length}" errors="${failed.length}"`;
      const time = (report2.durationMs / 1e3).toFixed(3);
      const stamp = report2.startedAt.replace(/\.\d+Z$/, "");
      return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${counts2} time="${time}">`,
        `  <testsuite name="brleaks" ${counts2} skipped="${skipped3.length}" time="${time}" timestamp="${stamp}">`,
        `    <properties>${properties(report2)}</properties>`,
        ...cases,
        "  </testsuite>",
        "</testsuites>",
        ""
      ].join("\n");
    };
    entities = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&apos;"
    };
  }
});

// src/report/markdown.ts
function isKnown({ suppressed }) {
  return suppressed !== null;
}
function verdict(report2, open4) {
  const suppressed = report2.findings.length - open4.length;
  const known3 = knownText(report2).replace(/^.*? \(/, "(");
  const also = suppressed > 0 ? `

${counted(suppressed, "more key")} marked as known, and suppressed ${known3}.` : "";
  const target = `Target: ${codeSpan(report2.target)}`;
  if (open4.length > 0) {
    const live = open4.some((finding) => finding.verification.status === "live");
    const state = live ? ", at least one of them **live**" : "";
    return `## ❌ ${counted(open4.length, "exposed key")}${report2.complete ? "" : ", and the scan is incomplete"}

${target}${state}${also}`;
  }
  if (report2.complete) return `## ✅ No exposed keys

${target}${also}`;
  return `## ⚠️ Incomplete: no keys in what could be read, but not everything could be read

${target}${also}`;
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
  const places = placesOf2(finding);
  const shown = places.slice(0, placesShown).map((place) => placeLines(place, style));
  const more = places.length + finding.sightingsOmitted - shown.length;
  return [
    `### ${severityOf(finding).toUpperCase()} ${codeSpan(shownKey(finding, style))}`,
    [...facts, ...isDead(finding) ? [] : [`[revoke it](${rule.revokeUrl})`]].join(" · "),
    [...shown, ...more > 0 ? [`- and ${counted(more, "more place")}`] : []].join("\n")
  ].join("\n\n");
}
function placeLines({ sighting, others }, style) {
  const where = codeSpan(placeName(sighting));
  const linked2 = linkOf(sighting, style);
  const by = introducedBy(sighting);
  const { excerpt } = sighting;
  const also = others.length === 0 ? "" : ` and ${counted(others.length, "more time")}`;
  const lines3 = [
    `- ${linked2 === null ? where : `[${where}](${linked2})`}${by === "" ? "" : ` ${codeSpan(by)}`}${also}`
  ];
  if (excerpt !== null && excerpt.text.trim() !== "")
    lines3.push(`  ${codeSpan(excerpt.text.trim())}`);
  return lines3.join("  \n");
}
function linkOf({ path, rawPath, commit, line, source }, style) {
  if (style.blobUrl === void 0 || commit === null || path === null || path === "") return null;
  if (source !== "blob" || rawPath !== void 0) return null;
  const segments = path.toWellFormed().split("/");
  if (segments.includes("..") || segments.includes(".")) return null;
  const encoded = segments.map(segmentUri).join("/");
  return `${style.blobUrl}${commit}/${encoded}${line === null ? "" : `#L${line}`}`;
}
function segmentUri(segment) {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function steps(open4) {
  const alive = open4.filter((finding) => !isDead(finding));
  if (alive.length === 0) {
    return "### What to do\n\nNothing is left to revoke: no key here works any more. Remove them from the files.";
  }
  const urls = [...new Set(alive.map((finding) => finding.rule.revokeUrl))];
  const charged = alive.some((finding) => finding.mode === "live");
  const which = alive.length < open4.length ? " that is not dead" : "";
  return [
    "### What to do",
    "",
    `1. **Revoke ${alive.length === 1 ? "the key" : "each key"}${which}**: ${urls.map((url) => `<${url}>`).join(", ")}`,
    "2. Create a replacement with the fewest scopes that work, and keep it in a secret store.",
    "3. Put the replacement where the old key was used.",
    "4. Remove the key from the files. It stays in history: once revoked it is harmless there, and rewriting history does not undo that others saw it.",
    ...charged ? ["", "A live-mode key can charge the saved payment method of its account."] : []
  ].join("\n");
}
function readTable({ coverage, durationMs, complete }) {
  const rows2 = [
    ["Commits", coverage.commits],
    ["Objects", coverage.objects],
    ["Files", coverage.files],
    ["Refs", coverage.refs],
    ["Bytes", coverage.bytes]
  ];
  const shown = rows2.filter(([, value]) => value > 0);
  return [
    "### What was read",
    "",
    "| What | How much |",
    "| --- | ---: |",
    ...shown.map(([name, value]) => `| ${name} | ${grouped(value)} |`),
    `| Complete | ${complete ? "yes" : "**no**"} |`,
    `| Time | ${(durationMs / 1e3).toFixed(1)} s |`
  ].join("\n");
}
function notRead(report2) {
  if (report2.complete) return [];
  const failed = unread2(report2);
  const shown = failed.slice(0, failedShown).map(({ what, reason }) => `- ${codeSpan(what)}: ${codeSpan(reason)}`);
  const more = failed.length - shown.length;
  return [
    [
      "### Not read",
      "",
      "There may be more keys in what could not be read.",
      "",
      ...shown,
      ...more > 0 ? [`- and ${grouped(more)} more`] : []
    ].join("\n")
  ];
}
function notes(report2) {
  const { notices, filtered } = report2;
  const names3 = filtered.count - (filtered.byReason[belowConfidence] ?? 0);
  const lines3 = [
    ...notices.map((notice) => `- ${codeSpan(notice)}`),
    ...leftOut(report2).map(({ text: text3 }) => `- left out: ${codeSpan(text3)}`),
    ...names3 > 0 ? [`- ${counted(names3, "name")} that may look like a key but is not`] : []
  ];
  return lines3.length === 0 ? [] : [["### Notes", "", ...lines3].join("\n")];
}
var largest, placesShown, failedShown, markdown;
var init_markdown = __esm({
  "src/report/markdown.ts"() {
    "use strict";
    init_model();
    init_account();
    init_escape();
    init_places();
    init_reveal();
    init_wording();
    largest = 9e5;
    placesShown = 20;
    failedShown = 50;
    markdown = (report2, style) => {
      const open4 = report2.findings.filter((finding) => finding.suppressed === null);
      const shown = style.verbose ? [...open4, ...report2.findings.filter(isKnown)] : open4;
      const tail = [
        ...open4.length > 0 ? [steps(open4)] : [],
        readTable(report2),
        ...notRead(report2),
        ...notes(report2)
      ];
      const parts = [verdict(report2, open4)];
      let size = Buffer.byteLength([...parts, ...tail].join("\n\n"));
      for (const [index, finding] of shown.entries()) {
        const block = findingBlock(finding, style);
        size += Buffer.byteLength(block) + 2;
        if (size > largest) {
          parts.push(`And ${counted(shown.length - index, "more key")}, left out here for length.`);
          break;
        }
        parts.push(block);
      }
      return `${[...parts, ...tail].join("\n\n")}
`;
    };
  }
});

// src/report/rdjsonl.ts
function diagnostic({ finding, sighting, severity }, style) {
  const details = [introducedBy(sighting), checkedText(finding)].filter((detail) => detail !== "").join("; ");
  return {
    message: `Exposed ${keyKind(finding)} ${shownKey(finding, style)}${details === "" ? "" : ` (${details})`}. ${nextStep(finding)}`,
    location: location(sighting),
    severity: severities2[severity],
    source: { name: "brleaks", url: finding.rule.docsUrl },
    code: { value: finding.rule.id, url: finding.rule.revokeUrl }
  };
}
function unreadDiagnostic({ what, reason }) {
  return {
    message: `Not read: ${what} (${reason}). There may be more keys.`,
    location: { path: what === "" ? "unnamed" : what },
    severity: "ERROR",
    source: { name: "brleaks" }
  };
}
function orderDiagnostic({ text: text3, orderedAt }) {
  if (orderedAt === null) return [];
  const { path, line, column } = orderedAt;
  const message2 = `Left out of the scan: ${text3}`;
  const start2 = { line, column };
  return [
    {
      message: message2,
      location: { path, range: { start: start2 } },
      severity: "INFO",
      source: { name: "brleaks" }
    }
  ];
}
function location(sighting) {
  const { line, column, endLine, endColumn, excerpt } = sighting;
  const named2 = artifactPath(sighting);
  if (line === null) return { path: named2 };
  const start2 = excerpt === null || column === null ? null : byteColumn(excerpt, column);
  const length = endColumn !== null && column !== null ? endColumn - column : 0;
  return {
    path: named2,
    range: {
      start: { line, ...start2 === null ? {} : { column: start2 } },
      ...start2 === null || endLine !== line ? {} : { end: { line, column: start2 + length } }
    }
  };
}
function byteColumn(excerpt, column) {
  if (excerpt.start !== column - 1) return null;
  return Buffer.byteLength(excerpt.text.slice(0, excerpt.start).toWellFormed()) + 1;
}
var severities2, rdjsonl;
var init_rdjsonl = __esm({
  "src/report/rdjsonl.ts"() {
    "use strict";
    init_account();
    init_document();
    init_places();
    init_reveal();
    init_wording();
    severities2 = {
      critical: "ERROR",
      high: "ERROR",
      medium: "WARNING",
      low: "INFO"
    };
    rdjsonl = (report2, style) => [
      ...openPlaces(report2).map((place) => diagnostic(place, style)),
      ...unread2(report2).map(unreadDiagnostic),
      ...leftOut(report2).flatMap(orderDiagnostic)
    ].map((line) => `${wellFormedJson(line)}
`).join("");
  }
});

// src/report/sarif-rules.ts
function sarifRuleId(rule, severity) {
  return rule.id + (variants.find((variant) => variant.severity === severity)?.id ?? "");
}
function descriptorsFor(rules, used) {
  return rules.flatMap((rule) => variants.map((variant) => descriptor(rule, variant))).filter(({ id: id2 }, index) => index === 0 || used.has(id2));
}
function descriptor(rule, variant) {
  const steps4 = variant.severity === "low" ? stepsForDead : stepsFor(rule);
  const link2 = variant.severity === "low" ? "" : `

[Revoke it here](${rule.revokeUrl}).`;
  return {
    id: rule.id + variant.id,
    name: rule.name + variant.name,
    shortDescription: { text: `Exposed ${rule.service} ${variant.title}.` },
    fullDescription: { text: rule.description },
    helpUri: rule.docsUrl,
    help: {
      text: `${rule.description} ${steps4.join(". ")}.`,
      markdown: `${rule.description}

${steps4.map((step, index) => `${index + 1}. ${step}.`).join("\n")}${link2}`
    },
    defaultConfiguration: {
      level: levels2[variant.severity],
      rank: rankOf(variant.severity, "high")
    },
    properties: {
      // Readers take the first CWE or the last one: there is only one.
      tags: ["security", "external/cwe/cwe-798"],
      precision: "high",
      "security-severity": securitySeverity[variant.severity]
    }
  };
}
function stepsFor(rule) {
  return [
    `Revoke the key at ${rule.revokeUrl}`,
    "Create a replacement with the fewest scopes that work, and keep it in a secret store",
    "Put the replacement where the old key was used",
    "Remove the key from the files; it stays in history, where a revoked key is harmless"
  ];
}
function rankOf(severity, confidence) {
  return 25 * (3 - severityOrder[severity]) + confidenceRanks[confidence];
}
var securitySeverity, levels2, variants, stepsForDead, confidenceRanks;
var init_sarif_rules = __esm({
  "src/report/sarif-rules.ts"() {
    "use strict";
    init_model();
    securitySeverity = {
      critical: "9.8",
      high: "8.5",
      medium: "5.5",
      low: "2.0"
    };
    levels2 = { critical: "error", high: "error", medium: "warning", low: "note" };
    variants = [
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
    stepsForDead = [
      "Remove the key from the files; it stays in history, where a dead key is harmless"
    ];
    confidenceRanks = { high: 25, medium: 15, low: 5 };
  }
});

// src/report/uri.ts
function pathUri(path, rawPath) {
  const segments = (rawPath ?? path.toWellFormed()).split("/").filter((segment) => segment !== "");
  const encode = rawPath === void 0 ? segmentUri2 : (segment) => segment;
  return segments.map((segment) => segment === ".." ? "%2E%2E" : encode(segment)).join("/");
}
function segmentUri2(segment) {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
var init_uri = __esm({
  "src/report/uri.ts"() {
    "use strict";
  }
});

// src/report/sarif.ts
function runOf(report2, style) {
  const places = report2.findings.flatMap(placesOf2);
  const kept = places.slice(0, mostResults);
  const used = new Set(kept.map((place) => ruleIdOf(place)));
  const descriptors = descriptorsFor(report2.rules, used);
  const ruleIndex = new Map(descriptors.map(({ id: id2 }, index) => [id2, index]));
  const provenance = provenanceOf(report2);
  return {
    tool: {
      driver: {
        name: "brleaks",
        fullName: `brleaks ${report2.tool.version}`,
        version: report2.tool.version,
        semanticVersion: report2.tool.version,
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
        // False makes code scanning drop the results: only for a scan that was stopped on its way.
        executionSuccessful: !report2.interrupted,
        startTimeUtc: report2.startedAt,
        endTimeUtc: new Date(Date.parse(report2.startedAt) + report2.durationMs).toISOString(),
        toolExecutionNotifications: notifications(report2, places.length)
      }
    ],
    results: kept.map((place) => result(place, ruleIndex, style)),
    properties: {
      complete: report2.complete,
      coverage: {
        files: report2.coverage.files,
        objects: report2.coverage.objects,
        commits: report2.coverage.commits,
        refs: report2.coverage.refs,
        bytes: report2.coverage.bytes,
        notRead: report2.coverage.failed.length
      },
      configuration: configurationFields(report2)
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
    level: levels2[severity],
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
    "security-severity": securitySeverity[severity],
    mode: finding.mode,
    confidence: finding.confidence,
    verification: verification.status,
    ...checkProperties(verification),
    source: sighting.source,
    ...sighting.commit === null ? {} : { commit: sighting.commit },
    ...sighting.object === null ? {} : { object: sighting.object },
    ...exposure === null ? {} : { atHead: exposure.atHead }
  };
}
function messageText({ finding }, style) {
  const { rule, verification } = finding;
  const status = verification.status === "not-checked" ? "" : ` It was checked: ${statusText(verification)}.`;
  const step = isDead(finding) ? "It no longer works." : `Revoke it at ${rule.revokeUrl} .`;
  return `Exposed ${keyKind(finding)} '${shownKey(finding, style)}'.${status} ${step}`;
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
function statusText({ status, reason, scopes }) {
  if (status === "unknown" && reason !== null) return `unknown, ${reason}`;
  return scopes.length === 0 ? status : `${status}, with ${scopes.join(", ")}`;
}
function location2(sighting) {
  const { line, column, endLine, endColumn, excerpt, source } = sighting;
  const name = logicalName(sighting);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(sighting), uriBaseId: rootId },
      region: {
        startLine: line ?? 1,
        startColumn: column ?? 1,
        endLine: endLine ?? line ?? 1,
        endColumn: endColumn ?? (column ?? 1) + 1,
        ...excerpt === null ? {} : { snippet: { text: excerpt.text.slice(excerpt.start, excerpt.end) } }
      }
    },
    ...name === null ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: source }] }
  };
}
function relatedLocation(sighting, id2) {
  const by = introducedBy(sighting);
  return {
    id: id2,
    ...by === "" ? {} : { message: { text: `Added by ${by}.` } },
    ...location2(sighting)
  };
}
function uriOf(sighting) {
  const { rawPath, source } = sighting;
  return pathUri(artifactPath(sighting), source === "note" ? void 0 : rawPath) || "unnamed";
}
function notifications(report2, results) {
  const errors = unread2(report2).map(({ what, reason }) => `Not read: '${what}' (${reason}).`);
  const more = errors.length - mostNotifications;
  const known3 = knownText(report2);
  const remarks = [
    ...leftOut(report2).map(({ text: text3 }) => `Left out: ${text3}.`),
    ...known3 === "" ? [] : [`Suppressed: ${known3}.`],
    ...report2.notices.map((notice) => `Remark: '${notice}'.`)
  ];
  return [
    ...errors.slice(0, mostNotifications).map((text3) => notification("error", text3)),
    ...more > 0 ? [notification("error", `${counted(more, "more thing")} not read.`)] : [],
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
function provenanceOf(report2) {
  const { repository } = report2;
  if (repository?.remoteUrl == null || !/^(?:https?|ssh|git):\/\//.test(repository.remoteUrl))
    return null;
  return {
    repositoryUri: repository.remoteUrl,
    ...repository.head === null ? {} : { revisionId: repository.head },
    ...repository.branch === null ? {} : { branch: repository.branch },
    mappedTo: { uriBaseId: rootId }
  };
}
var schema, informationUri, rootId, mostResults, mostNotifications, mostRelated, sarif;
var init_sarif = __esm({
  "src/report/sarif.ts"() {
    "use strict";
    init_model();
    init_account();
    init_document();
    init_places();
    init_reveal();
    init_sarif_rules();
    init_uri();
    init_wording();
    schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    informationUri = "https://app.batchrelay.com/developers";
    rootId = "SRCROOT";
    mostResults = 5e3;
    mostNotifications = 200;
    mostRelated = 100;
    sarif = (report2, style) => {
      const log = { $schema: schema, version: "2.1.0", runs: [runOf(report2, style)] };
      return `${wellFormedJson(log, 2)}
`;
    };
  }
});

// src/report/paint.ts
function paint(style, text3, ...inks2) {
  if (!style.color || text3 === "") return text3;
  return inks2.reduce(
    (painted, ink) => `\x1B[${codes[ink][0]}m${painted}\x1B[${codes[ink][1]}m`,
    text3
  );
}
function link(style, url) {
  const shown = paint(style, url, "cyan");
  return style.hyperlinks ? `\x1B]8;;${url}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
}
var codes;
var init_paint = __esm({
  "src/report/paint.ts"() {
    "use strict";
    codes = {
      bold: [1, 22],
      dim: [2, 22],
      red: [31, 39],
      green: [32, 39],
      yellow: [33, 39],
      blue: [34, 39],
      magenta: [35, 39],
      cyan: [36, 39]
    };
  }
});

// src/report/text-finding.ts
function findingLines(finding, style) {
  const places = style.verbose ? everySighting(finding) : placesOf2(finding);
  const shown = style.verbose ? places : places.slice(0, placesShown2);
  const more = places.length - shown.length + finding.sightingsOmitted;
  return [
    title(finding, style),
    ...suppression2(finding, style),
    ...checkLines(finding, style),
    ...story(finding.exposure, style),
    ...shown.flatMap((place, index) => placeLines2(place, shown.slice(0, index), style)),
    ...more > 0 ? [indent(paint(style, moreText(more, style), "dim"))] : []
  ];
}
function knownLine(finding, style) {
  const [first, ...others] = placesOf2(finding);
  const more = others.length + finding.sightingsOmitted;
  const where = first === void 0 ? "" : placeName(first.sighting);
  const { verification, suppressed } = finding;
  const facts = [
    `${where}${more > 0 ? ` and ${counted(more, "more place")}` : ""}`,
    ...verification.status === "not-checked" ? [] : [verification.status],
    ...suppressed === null ? [] : [suppressionText(suppressed)]
  ];
  const key = shownKey(finding, style);
  const room = Math.max(30, style.width - knownLabel.length - key.length - 3);
  return `${paint(style, `${knownLabel} ${key}  ${fitTo(facts.join(" · "), room)}`, "dim")}`;
}
function suppressionText({ by, reason, expires }) {
  const until = expires === null ? "" : ` until ${expires}`;
  return `${by}${until}: ${reason === null ? "no reason given" : visible(reason)}`;
}
function everySighting(finding) {
  const severity = severityOf(finding);
  return finding.sightings.map((sighting) => ({ finding, sighting, others: [], severity }));
}
function moreText(more, style) {
  const places = `and ${counted(more, "more place")}`;
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
    // Of other statuses the reason is the status in other words.
    ...reason !== null && tells(verification) ? [reason] : [],
    ...scopes.length > 0 ? [`has ${scopes.join(", ")}`] : [],
    ...lacks.length > 0 ? [`lacks ${lacks.join(", ")}`] : [],
    ...requestId === null ? [] : [`request ${requestId}`]
  ];
  return facts.map(visible);
}
function tells({ status, scopes, lacks }) {
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
function suppression2({ suppressed }, style) {
  if (suppressed === null) return [];
  return [indent(paint(style, `marked as known by ${suppressionText(suppressed)}`, "dim"))];
}
function story(exposure, style) {
  if (exposure === null) return [];
  const parts = [];
  const { firstCommit, firstAuthor, firstDate, atHead, refs, removedIn, unreachable } = exposure;
  if (firstCommit !== null) {
    const by = firstAuthor === null ? "" : ` by ${fitTo(visible(firstAuthor), 60)}`;
    parts.push(`first seen in ${firstCommit.slice(0, 10)}${by}${onDay(firstDate)}`);
  }
  if (unreachable !== null) parts.push(unreachableText(unreachable));
  else if (atHead === true) parts.push("still at HEAD");
  else if (removedIn !== null) {
    const since = `gone since ${removedIn.slice(0, 10)}${onDay(exposure.removedDate)}`;
    parts.push(`${since}, still in history`);
  } else if (atHead === false) parts.push("not at HEAD, still in history");
  if (refs.length > 0) {
    const shown = refs.slice(0, refsShown).map((ref) => visible(shortRef(ref)));
    const more = refs.length - shown.length;
    parts.push(`in ${shown.join(", ")}${more > 0 ? ` and ${more} more refs` : ""}`);
  }
  if (!exposure.refsComplete) {
    parts.push("there are too many refs to ask all of them");
  }
  if (parts.length === 0) return [];
  return wrap(parts.join("; "), Math.max(40, style.width - gutter - 2)).map(indent);
}
function unreachableText(kept) {
  return kept === "nothing" ? "in no ref: kept by nothing until git prunes it" : `in no ref: kept alive by the ${kept}`;
}
function onDay(date) {
  return date === null ? "" : ` on ${date.slice(0, 10)}`;
}
function shortRef(ref) {
  return ref.replace(/^refs\/(?:heads|tags|remotes)\//, "");
}
function placeLines2({ sighting, others }, before, style) {
  const { excerpt, path, line } = sighting;
  const shown = before.some(
    ({ sighting: other }) => other.path === path && other.line === line && other.excerpt?.text === excerpt?.text
  );
  const also = others.length === 0 ? "" : `, and ${counted(others.length, "more time")}`;
  return [
    indent(
      `${paint(style, placeName(sighting), "cyan")}${paint(style, origin(sighting) + also, "dim")}`
    ),
    ...shown ? [] : excerptLines(excerpt, line, style)
  ];
}
function origin(sighting) {
  const { source, path, object } = sighting;
  const by = introducedBy(sighting);
  const parts = [
    ...source === "index" ? ["staged"] : [],
    by,
    ...by === "" && path !== null && object !== null && source === "blob" ? [`object ${object.slice(0, 10)}`] : [],
    decodedText(sighting)
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `  ${parts.join(", ")}`;
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
  const number = paint(style, String(line ?? "").padStart(gutter - 1), "dim");
  const carets = "^".repeat(Math.max(1, textWidth(key)));
  return [
    `${number} ${bar} ${before}${paint(style, key, "red")}${roomAfter > 1 ? fitTo(after, roomAfter) : ""}`,
    `${" ".repeat(gutter)}${bar} ${" ".repeat(textWidth(before))}${paint(style, carets, "red")}`
  ];
}
function lastColumns(text3, width2) {
  let kept = "";
  for (const char of [...text3].reverse()) {
    if (textWidth(char + kept) > width2) break;
    kept = char + kept;
  }
  return kept;
}
function indent(line) {
  return " ".repeat(gutter + 2) + line;
}
var placesShown2, refsShown, gutter, severityInks, knownLabel;
var init_text_finding = __esm({
  "src/report/text-finding.ts"() {
    "use strict";
    init_model();
    init_escape();
    init_paint();
    init_places();
    init_reveal();
    init_wording();
    placesShown2 = 5;
    refsShown = 4;
    gutter = 7;
    severityInks = {
      critical: ["bold", "magenta"],
      high: ["bold", "red"],
      medium: ["bold", "yellow"],
      low: ["bold", "blue"]
    };
    knownLabel = "KNOWN   ";
  }
});

// src/report/text-steps.ts
function statusGroups(findings) {
  return groups.flatMap(([status, title3, steps4]) => {
    const own = findings.filter((finding) => finding.verification.status === status);
    return own.length === 0 ? [] : [{ title: title3, findings: own, steps: steps4 }];
  });
}
function nextSteps(findings, style) {
  const alive = findings.filter((finding) => !isDead(finding));
  const checked = findings.some(({ verification }) => verification.status !== "not-checked");
  const urls = [...new Set(alive.map((finding) => finding.rule.revokeUrl))];
  const sightings = findings.flatMap((finding) => finding.sightings);
  const history = sightings.some(({ object, source }) => object !== null && source !== "index");
  const staged = sightings.every(({ source }) => source === "index");
  const some = alive.length < findings.length;
  const replace = [
    `Revoke ${alive.length === 1 ? "the key" : "each key"}${some ? " that is not dead" : ""}:`,
    "Create a replacement with the fewest scopes that do, and keep it in a secret store or an environment variable.",
    "Put the replacement where the old key was used."
  ];
  const steps4 = [
    ...alive.length > 0 ? replace : ["Nothing is left to revoke: no key here works any more."],
    history ? "Take the key out of the files. It stays in history: once revoked it is harmless there, and rewriting history does not call back what was seen." : staged ? "Take the key out of what is staged, and commit." : "Take the key out of the files.",
    checked && alive.length > 0 ? "Scan again with --verify: the keys must be dead then." : "Scan again."
  ];
  const lines3 = [paint(style, "What to do", "bold")];
  for (const [index, step] of steps4.entries()) {
    const [first = "", ...rest] = wrap(step, Math.max(40, style.width - 6));
    const shown = index === 0 && urls.length > 0 ? `${first} ${urls.map((url) => link(style, url)).join(" , ")}` : first;
    lines3.push(`  ${index + 1}. ${shown}`, ...rest.map((line) => `     ${line}`));
  }
  if (alive.some((finding) => finding.mode === "live")) {
    lines3.push("     A live-mode key can charge the saved payment method of its account.");
  }
  return lines3;
}
var groups;
var init_text_steps = __esm({
  "src/report/text-steps.ts"() {
    "use strict";
    init_model();
    init_escape();
    init_paint();
    groups = [
      [
        "live",
        "LIVE: revoke now",
        ["Anybody who has seen it can use it. Revoke it first, then clean up."]
      ],
      [
        "inactive",
        "REAL, ACCOUNT INACTIVE",
        ["It wakes with its account. Revoke it before the account is active again."]
      ],
      [
        "unknown",
        "STATUS UNKNOWN: treat as live",
        ["The API gave no clear answer. Revoke it, or ask again with --verify."]
      ],
      ["not-checked", "NOT CHECKED", ["Treat it as live until it is revoked."]],
      ["expired", "EXPIRED", ["It no longer works. Take it out of the files."]],
      ["revoked", "REVOKED", ["It no longer works. Take it out of the files."]],
      [
        "invalid",
        "NOT KNOWN TO THE API",
        ["No key of this service, or deleted. Take it out of the files."]
      ]
    ];
  }
});

// src/report/text-summary.ts
function summaryLines(report2, style) {
  return [
    verdict2(report2, style),
    ...wrap(`Read ${readText(report2.coverage)} in ${seconds(report2.durationMs)}.`, style.width),
    ...configurationLines(report2, style),
    ...skippedLines(report2, style),
    ...failedLines(report2, style),
    ...filteredHint(report2, style),
    ...report2.notices.map((notice) => `note: ${visible(notice)}`)
  ];
}
function verdict2(report2, style) {
  const { findings } = report2;
  const open4 = findings.filter((finding) => finding.suppressed === null).length;
  if (findings.length > 0) {
    const places = findings.reduce(
      (sum, finding) => sum + placesOf2(finding).length + finding.sightingsOmitted,
      0
    );
    const keys2 = counted(findings.length, "key");
    const text3 = `Found ${keys2} in ${counted(places, "place")}: ${severityCounts(report2)}.`;
    return paint(style, text3, "bold", open4 > 0 ? "red" : "green");
  }
  if (report2.complete) return paint(style, "No exposed keys.", "bold", "green");
  return paint(
    style,
    "No keys in what could be read, but not everything could be read.",
    "bold",
    "yellow"
  );
}
function readText(coverage) {
  const parts = [];
  if (coverage.files > 0 || coverage.objects === 0) parts.push(counted(coverage.files, "file"));
  if (coverage.objects > 0) {
    const commits = coverage.commits > 0 ? ` (${counted(coverage.commits, "commit")})` : "";
    parts.push(`${counted(coverage.objects, "object")}${commits}`);
  }
  if (coverage.refs > 0) parts.push(counted(coverage.refs, "ref"));
  parts.push(bytesText(coverage.bytes));
  return parts.join(", ");
}
function configurationLines({ configuration: configuration2 }, style) {
  const files = configuration2.files.map(({ kind, path, sha256: sha2562, from }) => {
    const place = from === null || from === "the work tree" ? "" : ` in ${visible(from)}`;
    return `${kind} ${visible(path)}${place} (SHA-256 ${style.verbose ? sha2562 : sha2562.slice(0, hashDigits)})`;
  });
  const settings = configuration2.settings.filter(({ origin: origin2 }) => origin2 !== "command line").map(settingText);
  return [
    ...wrap(`Under ${files.join(", ")}.`, style.width),
    ...settings.length === 0 ? [] : wrap(`With ${settings.join(", ")}.`, style.width)
  ].map((line) => paint(style, line, "dim"));
}
function skippedLines(report2, style) {
  return skippedTexts(report2).map((text3) => paint(style, `Left out: ${text3}.`, "dim"));
}
function failedLines(report2, style) {
  if (report2.complete) return [];
  const failed = unread2(report2);
  const shown = style.verbose ? failed : failed.slice(0, failedShown2);
  const more = failed.length - shown.length;
  return [
    paint(
      style,
      "INCOMPLETE: not everything was read, so there may be more keys.",
      "bold",
      "yellow"
    ),
    ...shown.map(({ what, reason }) => `  ${what}: ${reason}`),
    ...more > 0 ? [`  and ${grouped(more)} more (--verbose names them)`] : []
  ];
}
function filteredHint({ filtered }, style) {
  if (filtered.count === 0 || style.showFiltered) return [];
  const unsure = filtered.byReason[belowConfidence] ?? 0;
  const names3 = filtered.count - unsure;
  const lines3 = [];
  if (names3 > 0) {
    const text3 = names3 === 1 ? "1 name that looks like a key but is none" : `${grouped(names3)} names that look like keys but are none`;
    lines3.push(paint(style, `Left out: ${text3} (--show-filtered).`, "dim"));
  }
  if (unsure > 0) lines3.push(`Left out: ${counted(unsure, "key")} ${belowConfidence}.`);
  return lines3;
}
function filteredLines({ filtered }, style) {
  if (filtered.list.length === 0) return [];
  const shown = style.verbose ? filtered.list : filtered.list.slice(0, filteredShown);
  const lines3 = [paint(style, `Left out (${grouped(filtered.count)})`, "bold")];
  for (const { path, object, source, line, column, text: text3, reason } of shown) {
    const position = line === null ? "" : `:${line}:${column}`;
    const where = path ?? object?.slice(0, 10) ?? source;
    lines3.push(`  ${visible(where)}${position}  ${visible(text3)}  ${paint(style, reason, "dim")}`);
  }
  const more = filtered.count - shown.length;
  if (more > 0) lines3.push(`  and ${grouped(more)} more`);
  return lines3;
}
function seconds(ms) {
  return ms < 1e4 ? `${(ms / 1e3).toFixed(1)} s` : `${Math.round(ms / 1e3)} s`;
}
function bytesText(bytes) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1e3 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`;
}
var failedShown2, filteredShown, hashDigits;
var init_text_summary = __esm({
  "src/report/text-summary.ts"() {
    "use strict";
    init_account();
    init_escape();
    init_paint();
    init_places();
    init_text();
    init_wording();
    failedShown2 = 10;
    filteredShown = 200;
    hashDigits = 12;
  }
});

// src/report/text-verify.ts
function keyLines(report2, style) {
  return report2.findings.flatMap(
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
function otherLines(report2) {
  return report2.coverage.failed.map(({ what, reason }) => ({
    number: Number(/^line (\d+)$/.exec(what)?.[1] ?? Number.POSITIVE_INFINITY),
    text: `${visible(what)}: ${visible(reason)}`
  }));
}
function counts(report2) {
  const statuses = /* @__PURE__ */ new Map();
  for (const { verification } of report2.findings) {
    statuses.set(verification.status, (statuses.get(verification.status) ?? 0) + 1);
  }
  const keys2 = counted(report2.findings.length, "key");
  if (statuses.size === 0) return `${keys2}.`;
  return `${keys2}: ${[...statuses].map(([status, count3]) => `${count3} ${status}`).join(", ")}.`;
}
function steps2(report2, style) {
  const works = report2.findings.filter(
    ({ verification }) => ["live", "inactive", "unknown"].includes(verification.status)
  );
  const urls = [...new Set(works.map((finding) => finding.rule.revokeUrl))];
  const charges = works.some(
    ({ mode, verification }) => mode === "live" && verification.status === "live"
  );
  return [
    ...urls.length === 0 ? [] : [`Revoke what is not dead: ${urls.map((url) => link(style, url)).join(" , ")}`],
    ...charges ? ["A live-mode key can charge the saved payment method of its account."] : []
  ];
}
var inks, verifyText;
var init_text_verify = __esm({
  "src/report/text-verify.ts"() {
    "use strict";
    init_escape();
    init_paint();
    init_reveal();
    init_text_finding();
    init_wording();
    inks = {
      live: ["bold", "magenta"],
      inactive: ["bold", "yellow"],
      unknown: ["bold", "yellow"],
      revoked: ["green"],
      expired: ["green"],
      invalid: ["green"],
      "not-checked": ["dim"]
    };
    verifyText = (report2, style) => {
      const lines3 = [...keyLines(report2, style), ...otherLines(report2)].sort((a, b) => a.number - b.number).map((line) => line.text);
      const blocks = [lines3];
      if (!style.quiet) {
        blocks.push([
          ...report2.interrupted ? ["INCOMPLETE: stopped before the end."] : [],
          paint(style, counts(report2), "bold"),
          ...steps2(report2, style),
          ...report2.notices.flatMap((notice) => wrap(`note: ${visible(notice)}`, style.width))
        ]);
      }
      return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
    };
  }
});

// src/report/text.ts
function findingBlocks(findings, style) {
  if (findings.every(({ verification }) => verification.status === "not-checked")) {
    return findings.map((finding) => findingLines(finding, style));
  }
  return statusGroups(findings).flatMap((group) => [
    [paint(style, `${group.title} (${counted(group.findings.length, "key")})`, "bold")],
    ...group.findings.map((finding) => findingLines(finding, style)),
    group.steps.map((step) => `  ${step}`)
  ]);
}
function severityCounts(report2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const finding of report2.findings) {
    const name = finding.suppressed === null ? severityOf(finding) : "suppressed";
    counts2.set(name, (counts2.get(name) ?? 0) + 1);
  }
  return [...counts2].map(([name, count3]) => `${count3} ${name}`).join(", ");
}
var text;
var init_text = __esm({
  "src/report/text.ts"() {
    "use strict";
    init_model();
    init_paint();
    init_text_finding();
    init_text_steps();
    init_text_summary();
    init_text_verify();
    init_wording();
    text = (report2, style) => {
      if (report2.kind === "verification") return verifyText(report2, style);
      const open4 = report2.findings.filter((finding) => finding.suppressed === null);
      const known3 = report2.findings.filter((finding) => finding.suppressed !== null);
      const blocks = [
        ...findingBlocks(style.verbose ? report2.findings : open4, style),
        ...style.verbose ? [] : [known3.map((finding) => knownLine(finding, style))],
        ...style.showFiltered ? [filteredLines(report2, style)] : [],
        ...open4.length > 0 && !style.quiet ? [nextSteps(open4, style)] : [],
        ...!style.quiet || !report2.complete ? [summaryLines(report2, style)] : []
      ];
      const shown = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
      return shown.length === 0 ? "" : `${shown.join("\n\n")}
`;
    };
  }
});

// src/report/let-through.ts
function letThrough({ findings }, hook) {
  if (hook !== "pre-push" && hook !== "pre-receive") return "";
  const known3 = findings.filter((finding) => finding.suppressed !== null);
  if (known3.length === 0) return "";
  const lines3 = known3.slice(0, keysListed).map((finding) => {
    const [{ path, line, source }] = finding.sightings;
    const place = visible(`${path ?? source}${line === null ? "" : `:${line}`}`);
    const { by, reason } = finding.suppressed ?? { by: "config", reason: null };
    const why = reason === null ? reasons3[by] : `${reasons3[by]}: ${visible(reason)}`;
    return `  ${finding.secret}  ${place}  (${why})`;
  });
  const more = known3.length - lines3.length;
  if (more > 0) lines3.push(`  and ${more} more`);
  const keys2 = known3.length === 1 ? "1 known key" : `${known3.length} known keys`;
  return `brleaks: ${keys2} in this push:
${lines3.join("\n")}
`;
}
var keysListed, reasons3;
var init_let_through = __esm({
  "src/report/let-through.ts"() {
    "use strict";
    init_escape();
    keysListed = 20;
    reasons3 = {
      inline: "an allow comment",
      baseline: "the baseline",
      "ignore-file": "the ignore file",
      config: "the configuration"
    };
  }
});

// src/report/refusal.ts
function refusal(report2, hook, style, facts = { subject: null, allowComments: true }) {
  const open4 = report2.findings.filter((finding) => finding.suppressed === null);
  if (open4.length === 0) return report2.complete ? "" : unread3(report2, hook, style, facts);
  const shown = style.verbose ? open4 : open4.slice(0, keysShown);
  const more = open4.length - shown.length;
  const blocks = [
    [paint(style, `${headOf(hook, facts)} ${keys(open4.length)}.`, "bold", "red")],
    ...shown.map((finding) => findingLines(finding, style)),
    ...more > 0 ? [[`and ${keys(more)} more (--verbose shows them)`]] : [],
    steps3(open4, hook, style, facts),
    ...report2.complete ? [] : [failedLines(report2, style)]
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}
`;
}
function headOf(hook, { subject }) {
  if (subject === "files") return "brleaks: the files that were named hold";
  if (subject === "range") return "brleaks: the commits of this range hold";
  return `brleaks stopped this ${stopped[hook].what}: it holds`;
}
function unread3(report2, hook, style, { subject }) {
  const { what, bypass } = stopped[hook];
  const start2 = subject === null ? `brleaks stopped this ${what}: ` : "brleaks: ";
  const head = `${start2}not everything in it could be read, so it may hold keys.`;
  const lines3 = [
    paint(style, subject === null ? head : head.replace(" in it", ""), "bold", "yellow"),
    ...failedLines(report2, style)
  ];
  if (bypass !== null && subject === null) lines3.push(`To go on all the same: ${bypass}`);
  return `${lines3.join("\n")}
`;
}
function steps3(open4, hook, style, facts) {
  const urls = [...new Set(open4.map((finding) => finding.rule.revokeUrl))].map(
    (url) => link(style, url)
  );
  const revoke = `${urls.join(" , ")}`;
  const ways = [
    ...numbered(takeOut(open4, hook, facts.subject), style),
    ...hook === "pre-receive" ? [`  It has left the machine it was written on: revoke it at ${revoke}`] : [`  Was it ever pushed, sent or shown? Then revoke it too: ${revoke}`],
    ...indented(knownAdvice(open4, hook, facts), style)
  ];
  const { bypass } = stopped[hook];
  if (bypass !== null && facts.subject === null) ways.push(`  This once, knowingly: ${bypass}`);
  return [paint(style, "What to do", "bold"), ...ways];
}
function knownAdvice(open4, hook, { allowComments }) {
  const them = open4.length === 1 ? "it" : "them";
  const fingerprint = `(fingerprint ${open4[0]?.fingerprint ?? ""})`;
  if (hook === "pre-receive" && !allowComments) {
    return `Known and harmless? Allow comments in a push do not count on this server. Add ${them} with "brleaks baseline" or to .brleaksignore ${fingerprint} on the server's default branch first, then push again.`;
  }
  return `Known and harmless? Say so for good: write "brleaks:allow REASON" in a comment on its line, or add ${them} with "brleaks baseline", or to .brleaksignore ${fingerprint}.`;
}
function takeOut(open4, hook, subject) {
  const keep = "Keep the key in a secret store or an environment variable instead.";
  const places = open4.flatMap((finding) => finding.sightings);
  if (subject === "files") return [keep, "Remove it from the file, and commit that."];
  if (subject === "range") return [keep, ...rewrite(places)];
  switch (hook) {
    case "pre-commit":
      return [
        keep,
        `Take it out of the file, stage that (${addCommand(places)}), and commit again.`
      ];
    case "pre-merge-commit":
      return [
        keep,
        `Take it out of the file, stage that (${addCommand(places)}), and end the merge with "git commit"; or give the merge up with "git merge --abort".`
      ];
    case "commit-msg":
      return [
        'Write the message without it. The text is kept: git commit --edit --file "$(git rev-parse --git-path COMMIT_EDITMSG)"'
      ];
    case "pre-push":
    case "pre-receive":
      return [keep, ...rewrite(places), "Push again."];
  }
}
function addCommand(places) {
  const words2 = new Set(places.map((place) => shellWord(place.path ?? "")));
  const [word] = words2;
  return words2.size === 1 && word != null ? `git add ${word}` : "git add";
}
function rewrite(places) {
  const dated = [...places].sort((a, b) => Date.parse(a.date ?? "") - Date.parse(b.date ?? ""));
  const commits = [...new Set(dated.flatMap((place) => place.commit ?? []))];
  if (places.some((place) => place.source === "ref-name")) {
    return ["Rename the branch or tag: git branch --move NEW-NAME"];
  }
  if (commits.length === 0) return ["Take it out of what the tag points to, and tag again."];
  const names3 = commits.slice(0, 3).map((oid) => oid.slice(0, 10));
  const list = `${names3.join(", ")}${commits.length > names3.length ? " …" : ""}`;
  return [
    `Take it out of the history that is pushed, not only of the newest files. It came with ${list}: "git commit --amend" for the last commit, "git rebase --interactive ${names3[0]}^" for an earlier one (--root for the very first).`
  ];
}
function shellWord(path) {
  if (path === "" || path.includes("…") || visible(path) !== path) return null;
  const word = path.startsWith("-") ? `./${path}` : path;
  return /^[\w./@+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function numbered(texts2, style) {
  return texts2.flatMap((text3, index) => {
    const [first = "", ...rest] = wrap(text3, Math.max(40, style.width - 5));
    return [`  ${index + 1}. ${first}`, ...rest.map((line) => `     ${line}`)];
  });
}
function indented(text3, style) {
  return wrap(text3, Math.max(40, style.width - 2)).map((line) => `  ${line}`);
}
function keys(count3) {
  return count3 === 1 ? "a key" : `${count3} keys`;
}
var keysShown, stopped;
var init_refusal = __esm({
  "src/report/refusal.ts"() {
    "use strict";
    init_escape();
    init_paint();
    init_text_finding();
    init_text_summary();
    keysShown = 20;
    stopped = {
      "pre-commit": { what: "commit", bypass: "git commit --no-verify" },
      "pre-merge-commit": { what: "merge", bypass: "git merge --no-verify" },
      "commit-msg": { what: "commit message", bypass: "git commit --no-verify" },
      "pre-push": { what: "push", bypass: "git push --no-verify" },
      "pre-receive": { what: "push", bypass: null }
    };
  }
});

// src/report/style.ts
var plainStyle;
var init_style = __esm({
  "src/report/style.ts"() {
    "use strict";
    plainStyle = {
      color: false,
      hyperlinks: false,
      width: 100,
      showSecrets: false,
      showFiltered: false,
      verbose: false,
      quiet: false
    };
  }
});

// src/report/index.ts
var report_exports = {};
__export(report_exports, {
  formatNames: () => formatNames,
  formats: () => formats,
  letThrough: () => letThrough,
  plainStyle: () => plainStyle,
  refusal: () => refusal,
  unsaid: () => unsaid,
  visible: () => visible,
  workflowCommand: () => workflowCommand
});
var formats, formatNames;
var init_report2 = __esm({
  "src/report/index.ts"() {
    "use strict";
    init_csv();
    init_github();
    init_gitlab();
    init_json();
    init_jsonl();
    init_junit();
    init_markdown();
    init_rdjsonl();
    init_sarif();
    init_text();
    init_account();
    init_escape();
    init_let_through();
    init_refusal();
    init_style();
    init_workflow_command();
    formats = {
      text,
      json,
      jsonl,
      sarif,
      markdown,
      csv,
      junit,
      gitlab,
      github,
      rdjsonl
    };
    formatNames = Object.keys(formats);
  }
});

// src/cli/help.ts
var help_exports = {};
__export(help_exports, {
  answerCompletion: () => answerCompletion,
  showHelp: () => showHelp
});
async function showHelp(parsed) {
  if (!parsed.help) return showCompletion(parsed);
  const named2 = commandNames.find((name) => name === parsed.command);
  const whole = named2 === void 0 || named2 === "scan" && parsed.operands.length === 0;
  const program = await (whole ? programHelp() : commandHelp(named2));
  await writeOut(`${await program.getHelp()}
`);
  return exitStatus.clean;
}
async function answerCompletion(args) {
  const words2 = args.filter((arg) => arg !== "--get-yargs-completions").slice(1);
  const current = words2.at(-1) ?? "";
  const command = commandNames.find((name) => name === words2[0]) ?? "scan";
  const options = optionsOf(command).map((spec) => `--${spec.name}`);
  const before = optionSpecs.find((spec) => `--${spec.name}` === words2.at(-2));
  const choices = before === void 0 ? void 0 : choicesOf(before);
  const operands = words2.length <= 1 ? [...commandNames, ...helperNames] : operandsOf(command, words2.length - 1);
  const candidates = choices ?? (current.startsWith("-") ? options : operands);
  const fitting = candidates.filter((word) => word.startsWith(current));
  await writeOut(fitting.map((word) => `${word}
`).join(""));
  return exitStatus.clean;
}
function operandsOf(command, place) {
  if (place !== 1) return [];
  if (command === "rules") return ["list", "check"];
  return command === "completion" ? ["bash", "zsh"] : [];
}
function choicesOf(spec) {
  return spec.name === "format" ? formatNames : spec.choices;
}
async function showCompletion(parsed) {
  const [shell, ...more] = parsed.operands;
  if (more.length > 0 || shell !== void 0 && shell !== "bash" && shell !== "zsh") {
    throw new BrleaksError(
      "usage",
      "completion scripts are made for bash and zsh: brleaks completion"
    );
  }
  const { default: yargs } = await import("./parts/yargs.js");
  if (shell === "zsh") process.env.ZSH_NAME = "zsh";
  if (shell === "bash") {
    delete process.env.ZSH_NAME;
    process.env.SHELL = "/bin/bash";
  }
  const program = yargs([]).scriptName("brleaks").completion("completion", false);
  const log = console.log;
  const lines3 = [];
  console.log = (line) => lines3.push(line);
  try {
    program.showCompletionScript();
  } finally {
    console.log = log;
  }
  await writeOut(`${lines3.join("\n")}
`);
  return exitStatus.clean;
}
async function base(columns2) {
  const { default: yargs } = await import("./parts/yargs.js");
  return yargs([]).scriptName("brleaks").wrap(columns2).help(false).exitProcess(false).epilogue(epilogue);
}
async function programHelp() {
  const program = (await base(width())).usage(
    "Finds exposed Batch Relay API keys (br_…).\n\nUsage: brleaks [command] [options]"
  );
  for (const name of commandNames) {
    const { usage, about } = commands[name];
    program.command(name === "scan" ? ["$0 [paths...]", usage] : usage, about);
  }
  program.command("help [command]", "Show help for the program or a command");
  program.command("version", "Show the version");
  addOptions(program, optionsOf("scan"));
  for (const name of ["scan", "git", "audit"]) {
    for (const [line, about] of commands[name].examples) program.example(line, about);
  }
  return program;
}
async function commandHelp(name) {
  const { usage, about, examples } = commands[name];
  const program = (await base(width())).usage(`${about}.

Usage: brleaks ${usage} [options]`);
  addOptions(program, optionsOf(name));
  for (const [line, explanation] of examples) program.example(line, explanation);
  return program;
}
function addOptions(program, specs2) {
  for (const spec of specs2) {
    const choices = choicesOf(spec);
    if (spec.name === "version") program.version(false);
    program.option(spec.name, {
      ...spec.alias === void 0 ? {} : { alias: spec.alias },
      describe: spec.help,
      group: `${spec.group}:`,
      type: spec.type === "flag" ? "boolean" : "string",
      ...choices === void 0 ? {} : { choices },
      ...spec.default === void 0 ? {} : { default: spec.default }
    });
  }
}
function width() {
  return Math.min(process.stdout.columns ?? 100, 110);
}
var commands, epilogue;
var init_help = __esm({
  "src/cli/help.ts"() {
    "use strict";
    init_config();
    init_model();
    init_report2();
    init_output();
    init_parse();
    commands = {
      scan: {
        usage: "scan [paths...]",
        about: "Find keys in files (the default command)",
        examples: [
          ["brleaks", "what git tracks or would add, below this folder"],
          ["brleaks scan src .env", "a folder and a file"],
          ['brleaks scan --exclude "docs/**" --report sarif=brleaks.sarif', "also write SARIF"]
        ]
      },
      git: {
        usage: "git [repo]",
        about: "Find keys in everything a repository keeps: every object, reachable or not, and ref names",
        examples: [
          ["brleaks git", "the whole history of the repository here"],
          ["brleaks git --range main..HEAD", "what this branch brings"],
          ["brleaks git --staged", "what is staged"]
        ]
      },
      stdin: {
        usage: "stdin",
        about: "Find keys in standard input, as a stream",
        examples: [["kubectl logs app | brleaks stdin --stdin-path app.log", "search a log"]]
      },
      audit: {
        usage: "audit [repo]",
        about: "Find keys in files and history together, with a summary for each key",
        examples: [
          ["brleaks audit .", "the repository here"],
          ["brleaks audit . --output audit", "with text, JSON and SARIF reports in a folder"]
        ]
      },
      verify: {
        usage: "verify",
        about: "Ask the API whether keys are live: keys on standard input, a line each",
        examples: [
          ["brleaks verify < keys.txt", "status 1 if a key works, 0 if every key is dead"],
          ["pass show batch-relay | brleaks verify --format json", "for machines"]
        ]
      },
      baseline: {
        usage: "baseline [repo]",
        about: "Write down which keys are known: makes, refreshes or prunes brleaks.baseline.json",
        examples: [
          ["brleaks baseline", "scan files and history, and ask about each new key"],
          ['brleaks baseline --accept-all --reason "before brleaks"', "take in all that is there"],
          ["brleaks baseline --prune", "take out what is not found any more"],
          ["brleaks baseline --import .gitleaksignore", "take in what another scanner ignored"]
        ]
      },
      config: {
        usage: "config [init]",
        about: "Show what is in force and where it comes from, or write a configuration to start from",
        examples: [
          ["brleaks config", "every option with its value and origin"],
          ["brleaks config init", "write brleaks.config.jsonc with comments"]
        ]
      },
      hook: {
        usage: "hook <action> [names...]",
        about: "Stop keys before they are committed or pushed: git hooks (actions: install, uninstall, run)",
        examples: [
          ["brleaks hook install", "from now on, in this repository"],
          ["brleaks hook install pre-push --global", "one hook, in every repository of this user"],
          ["brleaks hook run pre-commit", "what the hook does: for hook managers"]
        ]
      },
      rules: {
        usage: "rules <action> [file]",
        about: "List the rules in force, or check a rule file (actions: list, check)",
        examples: [
          ["brleaks rules list", "the rules in force"],
          ["brleaks rules check my-rules.json", "is this rule file right?"]
        ]
      },
      completion: {
        usage: "completion",
        about: "Print a completion script for bash or zsh",
        examples: [["source <(brleaks completion)", "complete brleaks in this shell"]]
      }
    };
    epilogue = [
      "Exit status: 0 clean, 1 keys found, 2 wrong usage (nothing was scanned), 3 nothing found but not everything could be read.",
      "A leaked key is revoked at https://app.batchrelay.com/developers"
    ].join("\n");
  }
});

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
function pick(environment, names3) {
  return Object.fromEntries(names3.map((name) => [name, environment[name]]));
}
var init_hook_environment = __esm({
  "src/cli/hook-environment.ts"() {
    "use strict";
  }
});

// src/cli/progress.ts
function progressWanted(options) {
  return !options.quiet && !options.off && process.stderr.isTTY === true && !process.env.CI;
}
function describe2(progress, elapsedMs) {
  if (progress.phase === "tracing") return "tracing where the keys came from";
  if (progress.phase === "verifying") {
    return `asking about keys: ${progress.keys?.done ?? 0} of ${progress.keys?.total ?? 0}`;
  }
  const rate = (count3) => `${Math.round(count3 / (elapsedMs / 1e3)).toLocaleString("en")}/s`;
  const parts = [];
  if (progress.files > 0) parts.push(`${progress.files.toLocaleString("en")} files`);
  if (progress.objects > 0) {
    const total2 = progress.totalObjects === null ? "" : ` of ${progress.totalObjects.toLocaleString("en")}`;
    parts.push(
      `${progress.objects.toLocaleString("en")}${total2} objects (${rate(progress.objects)})`
    );
  }
  parts.push(`${Math.round(progress.bytes / 1e6).toLocaleString("en")} MB`);
  return `reading: ${parts.join(", ")}`;
}
var frames, quietMs, intervalMs, ProgressLine;
var init_progress = __esm({
  "src/cli/progress.ts"() {
    "use strict";
    frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
    quietMs = 400;
    intervalMs = 100;
    ProgressLine = class {
      #startedMs = performance.now();
      #shownMs = 0;
      #frame = 0;
      #width = 0;
      /** Shows progress at most ten times a second. */
      update(progress) {
        const now = performance.now();
        if (now - this.#startedMs < quietMs || now - this.#shownMs < intervalMs) return;
        this.#shownMs = now;
        this.#frame = (this.#frame + 1) % frames.length;
        const line = `${frames[this.#frame]} ${describe2(progress, now - this.#startedMs)}`;
        const fitting = line.slice(0, Math.max(10, (process.stderr.columns ?? 80) - 1));
        process.stderr.write(`\r${fitting.padEnd(this.#width)}`);
        this.#width = fitting.length;
      }
      /** Takes the line away. */
      clear() {
        if (this.#width === 0) return;
        process.stderr.write(`\r${" ".repeat(this.#width)}\r`);
        this.#width = 0;
      }
    };
  }
});

// src/cli/style.ts
function terminalStyle(values) {
  const terminal = process.stdout.isTTY === true;
  const color = wantsColor(values.text("color") ?? "auto", terminal);
  return {
    ...fileStyle(values),
    color,
    quiet: values.flag("quiet"),
    hyperlinks: color && terminal && process.env.TERM !== "dumb" && !process.env.CI,
    width: terminal ? process.stdout.columns ?? widthWithoutTerminal : widthWithoutTerminal
  };
}
function fileStyle(values) {
  return {
    color: false,
    hyperlinks: false,
    width: widthWithoutTerminal,
    showSecrets: values.flag("show-secrets"),
    showFiltered: values.flag("show-filtered"),
    verbose: values.flag("verbose"),
    // A file is read later, by other people: --quiet is for this terminal.
    quiet: false
  };
}
function wantsColor(choice, terminal) {
  if (choice !== "auto") return choice === "always";
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== "0") return true;
  return terminal && process.env.TERM !== "dumb";
}
var widthWithoutTerminal;
var init_style2 = __esm({
  "src/cli/style.ts"() {
    "use strict";
    widthWithoutTerminal = 100;
  }
});

// src/cli/reports.ts
import { mkdirSync as mkdirSync4 } from "node:fs";
import { join as join16, resolve as resolve13 } from "node:path";
function planReports(values) {
  const plan = values.list("report").map(planReport);
  for (const [index, { path }] of plan.entries()) {
    const same = plan.findIndex((other) => resolve13(other.path) === resolve13(path));
    if (same < index && !path.startsWith("/dev/")) {
      throw new BrleaksError(
        "usage",
        `two reports are to be written to ${path}; give each its own file`
      );
    }
  }
  const folder = values.text("output");
  if (folder === void 0) return plan;
  try {
    mkdirSync4(folder, { recursive: true });
  } catch (error) {
    const code = error.code ?? "an error";
    throw new BrleaksError("output", `cannot make the folder ${folder} (${code}); name another`, {
      cause: error
    });
  }
  return [...plan, ...folderReports.map(([format2, name]) => ({ format: format2, path: join16(folder, name) }))];
}
function planReport(text3) {
  const split = text3.indexOf("=");
  const path = text3.slice(split + 1);
  if (split <= 0 || path === "") {
    throw new BrleaksError("usage", `option --report takes FORMAT=FILE; not "${text3}"`);
  }
  return { format: checkFormat(text3.slice(0, split), "--report"), path };
}
function checkReports(plan) {
  for (const { path } of plan) checkReportFile(path);
}
async function writeReports(report2, plan, values) {
  if (plan.length === 0) return true;
  const { formats: formats2 } = await Promise.resolve().then(() => (init_report2(), report_exports));
  const mode = values.flag("show-secrets") ? 384 : 420;
  let complete = true;
  for (const { format: format2, path } of plan) {
    try {
      await writeReportFile(path, formats2[format2](report2, fileStyle(values)), mode);
      if (!values.flag("quiet")) await say(`wrote ${path}`);
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error;
      complete = false;
      await sayError(error.message);
    }
  }
  return complete;
}
function checkFormat(name, option) {
  const format2 = formatNames.find((one) => one === name);
  if (format2 !== void 0) return format2;
  const near = nearest(name, formatNames);
  const advice2 = near === null ? `one of: ${formatNames.join(", ")}` : `did you mean ${near}?`;
  throw new BrleaksError("usage", `unknown format "${name}" for ${option}; ${advice2}`);
}
var folderReports;
var init_reports = __esm({
  "src/cli/reports.ts"() {
    "use strict";
    init_config();
    init_model();
    init_report2();
    init_output();
    init_say();
    init_style2();
    folderReports = [
      ["text", "report.txt"],
      ["json", "report.json"],
      ["sarif", "report.sarif"]
    ];
  }
});

// src/cli/working-folder.ts
function workingFolder2() {
  try {
    return process.cwd();
  } catch (error) {
    const { code } = error;
    throw new BrleaksError(
      "usage",
      `the working folder is gone or cannot be read (${code}); change into another one`,
      { cause: error }
    );
  }
}
var init_working_folder = __esm({
  "src/cli/working-folder.ts"() {
    "use strict";
    init_model();
  }
});

// src/cli/settings.ts
async function settingsFor(command, parsed) {
  const cwd = workingFolder2();
  const paths = pathsOf(command, parsed.operands);
  const { rootOf: rootOf2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const root = rootOf2(paths, cwd);
  const reader2 = root === null ? null : await readerFor(command, parsed, root);
  try {
    const settings = await loadSettings({
      command,
      flags: parsed.values,
      environment: process.env,
      reader: reader2,
      root,
      cwd
    });
    if (root !== null || paths.length < 2) return settings;
    const notice = "the paths lie in several trees, so no configuration of theirs is used (name one with --config)";
    return { ...settings, notices: [...settings.notices, notice] };
  } finally {
    reader2?.close();
  }
}
async function readerFor(command, parsed, root) {
  const { values: environment } = environmentLayer(process.env);
  if (!decideOptions(command, parsed.values, { environment }).flag("staged")) {
    return folderReader(root);
  }
  const { indexReader: indexReader2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  return indexReader2(root, usualFileNames, indexVariables(process.env));
}
function pathsOf(command, operands) {
  const here = ["."];
  if (command === "stdin" || command === "config") return here;
  if (command === "scan" && operands.length === 1 && operands[0] === "-") return here;
  return operands.length > 0 ? operands : here;
}
var init_settings2 = __esm({
  "src/cli/settings.ts"() {
    "use strict";
    init_config();
    init_hook_environment();
    init_working_folder();
  }
});

// src/cli/scan.ts
var scan_exports2 = {};
__export(scan_exports2, {
  deliver: () => deliver,
  runScan: () => runScan,
  sayBug: () => sayBug,
  verifyOptions: () => verifyOptions,
  withDelivery: () => withDelivery
});
async function runScan(command, parsed) {
  const settings = await settingsFor(command, parsed);
  const { values } = settings;
  const format2 = checkFormat(values.text("format") ?? "text", "--format");
  const plan = planReports(values);
  const controller = stopOnSignals();
  const progress = progressWanted({ quiet: values.flag("quiet"), off: values.flag("no-progress") }) ? new ProgressLine() : null;
  const request = await decideScan(
    {
      ...targetOptions(command, parsed.operands, values),
      command,
      settings,
      lineHashes: [format2, ...plan.map((one) => one.format)].includes("sarif"),
      signal: controller.signal,
      onProgress: progress === null ? void 0 : (state) => progress.update(state),
      ...verifyOptions(values)
    },
    { cwd: workingFolder2(), version, environment: process.env }
  );
  checkReports(plan);
  const { scan: scan2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const scanned = await scan2(request).finally(() => progress?.clear());
  const report2 = await explainFaults(scanned, maskMessage);
  if (report2.interrupted && command !== "git") process.stdin.destroy();
  const delivered = await deliver(report2, format2, plan, values);
  await sayWhatIsOpen(report2, values);
  return withDelivery(statusOf(report2, values), delivered);
}
function verifyOptions(values) {
  return {
    verify: values.flag("verify"),
    verifyDryRun: values.flag("verify-dry-run"),
    verifyBudget: values.number("verify-budget"),
    apiUrl: values.text("api-url"),
    verifyHosts: values.list("verify-host")
  };
}
function targetOptions(command, operands, values) {
  switch (command) {
    case "scan":
      if (operands.length === 1 && operands[0] === "-") return inputOptions(values);
      return { paths: operands.length > 0 ? operands : ["."] };
    case "stdin":
      if (operands.length > 0) {
        throw new BrleaksError("usage", `"brleaks stdin" takes no operand; not "${operands[0]}"`);
      }
      return inputOptions(values);
    case "git":
      return {
        repository: onlyOperand(command, operands),
        ranges: values.list("range"),
        since: values.text("since"),
        staged: values.flag("staged"),
        hookEnvironment: values.flag("staged") ? indexVariables(process.env) : void 0,
        jobs: values.number("jobs")
      };
    case "audit": {
      const repository = onlyOperand(command, operands);
      return { paths: [repository], repository, jobs: values.number("jobs") };
    }
  }
}
function inputOptions(values) {
  return { input: process.stdin, inputName: values.text("stdin-path") };
}
function onlyOperand(command, operands) {
  if (operands.length <= 1) return operands[0] ?? ".";
  throw new BrleaksError(
    "usage",
    `"brleaks ${command}" takes one repository; run it once for each (also given: ${operands[1]})`
  );
}
async function deliver(report2, format2, plan, values) {
  const { formats: formats2, unsaid: unsaid2 } = await Promise.resolve().then(() => (init_report2(), report_exports));
  await writeOut(formats2[format2](report2, terminalStyle(values)));
  const delivered = await writeReports(report2, plan, values);
  await sayBug(report2);
  if (format2 !== "text" && !report2.complete) await say(incompleteLine(report2));
  if (values.flag("quiet")) return delivered;
  const written = /* @__PURE__ */ new Set([format2, ...plan.map((file) => file.format)]);
  const remarks = new Set([...written].flatMap((name) => unsaid2(report2, name)));
  for (const remark of remarks) await say(`brleaks: ${remark}`);
  if (format2 === "jsonl" && report2.findings.length === 0) await say(underLine(report2));
  if (format2 !== "text") for (const notice of report2.notices) await say(`brleaks: ${notice}`);
  if (values.flag("show-secrets") && report2.findings.length > 0) {
    await say("brleaks: keys are shown in full (--show-secrets): keep this output to yourself");
  }
  return delivered;
}
async function sayBug({ coverage }) {
  const bug = coverage.failed.find(({ reason }) => isBug(reason));
  if (bug !== void 0 && uncaughtFaults().length === 0) await sayError(bug.reason);
}
function withDelivery(status, delivered) {
  return delivered || status === exitStatus.found ? status : exitStatus.incomplete;
}
function underLine({ configuration: configuration2 }) {
  const files = configuration2.files.map(
    ({ kind, path, sha256: sha2562 }) => `${kind} ${path} (SHA-256 ${sha2562})`
  );
  return `brleaks: no keys, under ${files.join(", ")}`;
}
function incompleteLine(report2) {
  const { failed } = report2.coverage;
  const first = failed[0];
  if (first === void 0) return "brleaks: INCOMPLETE: stopped before the end";
  const more = failed.length > 1 ? ` and ${failed.length - 1} more` : "";
  return `brleaks: INCOMPLETE: could not read ${first.what} (${first.reason})${more}`;
}
async function sayWhatIsOpen(report2, values) {
  if (values.text("fail-on") !== "live") return;
  const open4 = report2.findings.filter((finding) => finding.suppressed === null);
  const count3 = (status) => open4.filter((finding) => finding.verification.status === status).length;
  if (count3("unknown") > 0) {
    await say(
      `brleaks: of ${count3("unknown")} of ${open4.length} keys it could not be found out whether they are live, so --fail-on live cannot call this clean`
    );
  }
  if (count3("not-checked") > 0) {
    await say(
      `brleaks: ${count3("not-checked")} of ${open4.length} keys were not checked, and --fail-on live counts verified keys alone; --verify checks them`
    );
  }
}
function statusOf(report2, values) {
  const status = outcome(report2, values.text("fail-on") === "live" ? "live" : "any");
  if (!values.flag("exit-zero") || status === exitStatus.clean) return status;
  return report2.complete ? exitStatus.clean : exitStatus.incomplete;
}
var init_scan3 = __esm({
  "src/cli/scan.ts"() {
    "use strict";
    init_config();
    init_model();
    init_hook_environment();
    init_interrupt();
    init_output();
    init_progress();
    init_reports();
    init_say();
    init_settings2();
    init_style2();
    init_working_folder();
  }
});

// src/cli/verify.ts
var verify_exports2 = {};
__export(verify_exports2, {
  runVerify: () => runVerify
});
async function runVerify(parsed) {
  const { values: environment, notices } = environmentLayer(process.env);
  const values = decideOptions("verify", parsed.values, { environment });
  if (parsed.operands.length > 0) {
    throw new BrleaksError(
      "usage",
      '"brleaks verify" takes keys on standard input, a line each, never as arguments, where shells and process lists keep them'
    );
  }
  const format2 = checkFormat(values.text("format") ?? "text", "--format");
  const plan = planReports(values);
  const controller = stopOnSignals();
  const progress = progressWanted({ quiet: values.flag("quiet"), off: values.flag("no-progress") }) ? new ProgressLine() : null;
  const request = await decideCheck(
    {
      ...verifyOptions(values),
      input: process.stdin,
      rules: values.text("rules"),
      signal: controller.signal,
      onProgress: progress === null ? void 0 : (state) => progress.update(state)
    },
    { version, environment: process.env }
  );
  checkReports(plan);
  for (const notice of notices) await say(`brleaks: ${notice}`);
  if (process.stdin.isTTY && !values.flag("quiet")) {
    await say("brleaks: type a key on each line, then Ctrl-D");
  }
  controller.signal.addEventListener("abort", () => process.stdin.destroy());
  if (controller.signal.aborted) process.stdin.destroy();
  const { checkKeys: checkKeys2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const checked = await checkKeys2(request).finally(() => progress?.clear());
  const report2 = await explainFaults(checked, maskMessage);
  const delivered = await deliver(report2, format2, plan, values);
  const status = verifyOutcome(report2, values.text("fail-on") === "live" ? "live" : "any");
  if (!values.flag("exit-zero")) return withDelivery(status, delivered);
  return withDelivery(report2.complete ? exitStatus.clean : exitStatus.incomplete, delivered);
}
var init_verify4 = __esm({
  "src/cli/verify.ts"() {
    "use strict";
    init_config();
    init_model();
    init_interrupt();
    init_progress();
    init_reports();
    init_say();
    init_scan3();
  }
});

// src/cli/ask.ts
function canAsk() {
  const { stdin, stdout } = process;
  return stdin.isTTY === true && stdout.isTTY === true && stdout.columns > 0;
}
async function askAbout(findings, defaults, signal) {
  const { isCancel, note: note2, select, text: text3 } = await import("./parts/prompts.js");
  const answers = /* @__PURE__ */ new Map();
  for (const [index, finding] of findings.entries()) {
    note2(describe3(finding), `Key ${index + 1} of ${findings.length}`);
    const kind = await select({
      signal,
      message: `What is ${finding.secret}?`,
      options: [
        { value: "leave", label: "leave it", hint: "it stays a finding" },
        { value: "test", label: "test", hint: "made up; take it into the baseline" },
        {
          value: "real",
          label: "real",
          hint: "revoked, or being revoked; take it into the baseline"
        },
        { value: "stop", label: "leave all others" }
      ]
    });
    if (isCancel(kind)) return null;
    if (kind === "stop") break;
    if (kind === "leave") continue;
    const usual = kind === "test" ? "made up for a test" : "real, being revoked";
    const reason = await text3({
      signal,
      message: "Why is it known?",
      defaultValue: defaults.reason ?? usual,
      placeholder: defaults.reason ?? usual
    });
    if (isCancel(reason)) return null;
    const { owner, expires } = defaults;
    answers.set(finding.fingerprint, { reason: reason.trim() || usual, owner, expires });
  }
  return answers;
}
function describe3(finding) {
  const { sightings, sightingsOmitted, mode, confidence } = finding;
  const [first] = sightings;
  const places = sightings.slice(0, placesShown3).map(({ path, source, line }) => visible(`${path ?? source}${line === null ? "" : `:${line}`}`));
  const more = sightings.length - places.length + sightingsOmitted;
  return [
    `${finding.secret}  ${mode === "live" ? "live-mode key" : "Test Mode key"}, ${severityOf(finding)}, ${confidence} confidence`,
    ...places,
    ...more > 0 ? [`and ${more} more places`] : [],
    ...first.excerpt === null ? [] : [visible(first.excerpt.text).trim().slice(0, 100)]
  ].join("\n");
}
var placesShown3;
var init_ask = __esm({
  "src/cli/ask.ts"() {
    "use strict";
    init_model();
    init_report2();
    placesShown3 = 3;
  }
});

// src/cli/baseline.ts
var baseline_exports = {};
__export(baseline_exports, {
  runBaseline: () => runBaseline
});
import { readFile as readFile3 } from "node:fs/promises";
import { dirname as dirname5, join as join17, resolve as resolve14 } from "node:path";
async function runBaseline(parsed) {
  const [repository = ".", more] = parsed.operands;
  if (more !== void 0) {
    throw new BrleaksError("usage", `"brleaks baseline" takes one repository; not also "${more}"`);
  }
  const settings = await settingsFor("baseline", parsed);
  const plan = makePlan(settings);
  const imported = await readImports(settings.values.list("import"));
  const path = baselinePath(settings, repository);
  checkReportFile(path);
  const { signal } = stopOnSignals();
  const report2 = await scanFor(settings, repository, signal);
  if (report2.interrupted) {
    await say("brleaks: stopped; nothing was written");
    return exitStatus.incomplete;
  }
  const scope = ["files", "history"].filter(
    (kind) => [...report2.scope, ...settings.baseline?.scope ?? []].includes(kind)
  );
  if (plan.prune) requireWhole(report2, settings);
  const found = findImports(imported, report2.findings, plan);
  const accepted = await decide({ plan, settings, report: report2, imported: found.notes, signal });
  if (accepted === null) {
    await say("brleaks: stopped; nothing was written");
    return exitStatus.found;
  }
  const { redactText: redactText2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const rules = [...builtInRules(), ...settings.rules];
  const masked = (text3) => redactText2(text3, rules);
  const { baseline: before } = settings;
  const today = settings.known.today;
  const result2 = updateBaseline({
    before,
    findings: report2.findings,
    scope,
    // Whoever explains a key may quote it.
    accepted: new Map([...accepted].map(([id2, note2]) => [id2, maskNote(note2, masked)])),
    prune: plan.prune,
    addedBy: addedBy(settings.values),
    today
  });
  const unchanged = await write2(path, before, result2.after);
  for (const place of found.missing) {
    await say(`brleaks: not found again: ${place.path}:${place.line} (${place.origin})`);
  }
  if (!settings.values.flag("quiet")) {
    for (const notice of report2.notices) await say(`brleaks: ${notice}`);
    const counts2 = `${count2(result2.after.keys.length)} (${result2.added.length} added, ${result2.pruned.length} taken out)`;
    await say(unchanged ? `${path} is up to date: ${counts2}` : `wrote ${path}: ${counts2}`);
    if (result2.left.length > 0) {
      await say(`brleaks: ${count2(result2.left.length)} left as they are: ${names2(result2.left)}`);
    }
  }
  if (result2.left.length > 0) return exitStatus.found;
  return report2.complete ? exitStatus.clean : exitStatus.incomplete;
}
function maskNote(note2, masked) {
  const { reason, owner, expires } = note2;
  return { reason: masked(reason), owner: owner === null ? null : masked(owner), expires };
}
function makePlan({ values, known: known3 }) {
  const expires = values.text("expires") ?? null;
  if (expires !== null && !isDate(expires)) {
    throw new BrleaksError(
      "usage",
      `option --expires takes a day such as 2027-01-31; not "${expires}"`
    );
  }
  if (expires !== null && expires < known3.today) {
    throw new BrleaksError("usage", `option --expires: ${expires} is over already`);
  }
  const reason = values.text("reason")?.trim() || null;
  const acceptAll = values.flag("accept-all");
  if (acceptAll && reason === null) {
    throw new BrleaksError("usage", "--accept-all needs --reason TEXT: why are these keys known?");
  }
  return {
    acceptAll,
    prune: values.flag("prune"),
    importing: values.list("import").length > 0,
    note: { reason, owner: values.text("owner") ?? null, expires }
  };
}
function baselinePath({ values, known: known3, configuration: configuration2 }, repository) {
  const named2 = values.text("baseline");
  if (named2 !== void 0 && values.given("baseline")) return resolve14(named2);
  const config = configuration2.files.find((file) => file.kind === "config");
  if (named2 !== void 0 && values.given("config") && config !== void 0) {
    return resolve14(dirname5(config.path), named2);
  }
  if (known3.root === null) {
    throw new BrleaksError(
      "usage",
      `${repository} has no work tree to keep a baseline in; name one with --baseline FILE`
    );
  }
  return join17(known3.root, named2 ?? baselineFileName);
}
async function scanFor(settings, repository, signal) {
  const { values, known: known3 } = settings;
  const { hasHistory: hasHistory2, scan: scan2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const wanted = values.text("scope");
  const files = wanted !== "history" && known3.root !== null;
  const history = wanted === "history" || wanted === "all" && hasHistory2(repository);
  const progress = progressWanted({ quiet: values.flag("quiet"), off: values.flag("no-progress") }) ? new ProgressLine() : null;
  const others = known3.entries.filter((entry) => entry.by !== "baseline");
  const request = await decideScan(
    {
      ...files ? { paths: [known3.root ?? repository] } : {},
      ...history ? { repository, jobs: values.number("jobs") } : {},
      cwd: known3.root ?? workingFolder2(),
      command: "baseline",
      settings: { ...settings, known: { ...known3, entries: others } },
      signal,
      onProgress: progress === null ? void 0 : (state) => progress.update(state)
    },
    { cwd: workingFolder2(), version }
  );
  const report2 = await scan2(request).finally(() => progress?.clear());
  const scope = [
    ...files ? ["files"] : [],
    ...history ? ["history"] : []
  ];
  return { ...report2, scope };
}
function requireWhole(report2, { baseline, known: known3 }) {
  if (!report2.complete) {
    const [failed] = report2.coverage.failed;
    const what = failed === void 0 ? "it was stopped" : `${failed.what}: ${failed.reason}`;
    throw new BrleaksError(
      "usage",
      `--prune needs a scan that read everything, and this one did not (${what}); nothing was written`
    );
  }
  const missing3 = (baseline?.scope ?? []).filter((kind) => !report2.scope.includes(kind));
  if (missing3.length > 0 || known3.narrowed) {
    throw new BrleaksError(
      "usage",
      `--prune needs a scan of all the baseline was made from (${baseline?.scope.join(", ")}), without --include, --exclude, --max-size and --min-confidence`
    );
  }
}
async function readImports(paths) {
  const places = [];
  for (const path of paths) {
    const { tool, places: own, without: without2 } = parseImport(path, await readText2(path));
    places.push(...own);
    const rest = without2 > 0 ? `, ${without2} without a place in a file` : "";
    await say(`brleaks: ${path}: ${own.length} places (${tool})${rest}`);
  }
  return places;
}
async function readText2(path) {
  try {
    return await readFile3(path, "utf8");
  } catch (error) {
    const { code } = error;
    const reason = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new BrleaksError("config", `${path}: ${reason}; check the path given to --import`, {
      cause: error
    });
  }
}
function findImports(places, findings, plan) {
  const notes2 = /* @__PURE__ */ new Map();
  const missing3 = [];
  const { reason, owner, expires } = plan.note;
  for (const place of places) {
    const finding = findImported(place, findings);
    if (finding === null) missing3.push(place);
    else if (!notes2.has(finding.fingerprint)) {
      const file = place.origin.replace(/:(?: entry)? ?\d+$/, "");
      notes2.set(finding.fingerprint, { reason: reason ?? `imported from ${file}`, owner, expires });
    }
  }
  return { notes: notes2, missing: missing3 };
}
async function decide(context) {
  const { plan, settings, report: report2, imported, signal } = context;
  const open4 = newKeys(settings.baseline, report2.findings, settings.known.today);
  const accepted = /* @__PURE__ */ new Map();
  const rest = [];
  for (const finding of open4) {
    const note2 = imported.get(finding.fingerprint);
    if (note2 === void 0) rest.push(finding);
    else accepted.set(finding.fingerprint, note2);
  }
  if (rest.length === 0) return accepted;
  if (plan.acceptAll) {
    const reason = plan.note.reason ?? "";
    for (const { fingerprint } of rest) accepted.set(fingerprint, { ...plan.note, reason });
    return accepted;
  }
  if (canAsk()) {
    const answers = await askAbout(rest, plan.note, signal);
    return answers === null ? null : new Map([...accepted, ...answers]);
  }
  if (plan.prune || plan.importing) return accepted;
  throw new BrleaksError(
    "usage",
    `${count2(rest.length)} not known yet, and there is no terminal to ask on; take them in with --accept-all --reason TEXT`
  );
}
async function write2(path, before, after) {
  const text3 = formatBaseline(after);
  const { baseline } = await parseBaseline(path, Buffer.from(text3));
  if (formatBaseline(baseline) !== text3) {
    throw new BrleaksError(
      "output",
      `${path}: what was to be written does not read back; nothing was`
    );
  }
  await requireUnchanged(path, before);
  if (before !== null && formatBaseline(before) === text3) return true;
  await writeReportFile(path, text3, 420);
  return false;
}
async function requireUnchanged(path, before) {
  const now = await readFile3(path).catch((error) => {
    if (error.code === "ENOENT") return null;
    throw new BrleaksError("output", `${path}: it cannot be read again (${error.code})`);
  });
  const { baseline } = now === null ? { baseline: null } : await parseBaseline(path, now);
  const text3 = (one) => one === null ? null : formatBaseline(one);
  if (text3(baseline) === text3(before)) return;
  throw new BrleaksError("output", `${path} was changed meanwhile, and is left as it is; try again`);
}
function addedBy(values) {
  const { GIT_AUTHOR_NAME, USER, USERNAME } = process.env;
  return values.text("added-by") ?? GIT_AUTHOR_NAME ?? USER ?? USERNAME ?? null;
}
function count2(keys2) {
  return keys2 === 1 ? "1 key" : `${keys2} keys`;
}
function names2(findings) {
  const shown = findings.slice(0, namesShown).map((one) => {
    const [{ path, source, line }] = one.sightings;
    return `${one.secret} (${path ?? source}${line === null ? "" : `:${line}`})`;
  });
  const more = findings.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
var namesShown;
var init_baseline2 = __esm({
  "src/cli/baseline.ts"() {
    "use strict";
    init_config();
    init_model();
    init_ask();
    init_interrupt();
    init_output();
    init_progress();
    init_say();
    init_settings2();
    init_working_folder();
    namesShown = 5;
  }
});

// src/cli/config.ts
var config_exports = {};
__export(config_exports, {
  runConfig: () => runConfig
});
import { lstatSync as lstatSync14 } from "node:fs";
import { join as join18 } from "node:path";
async function runConfig(parsed) {
  const [action, ...more] = parsed.operands;
  if (action === "init" && more.length === 0) return init(parsed);
  if (action !== void 0) {
    throw new BrleaksError("usage", `"brleaks config" takes nothing or init; not "${action}"`);
  }
  const settings = await settingsFor("config", parsed);
  const format2 = settings.values.text("format");
  const json2 = settings.values.origin("format") === "command line" && format2 === "json";
  const shown = json2 ? `${JSON.stringify(document(settings), null, 2)}
` : text2(settings);
  const { redactText: redactText2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  await writeOut(redactText2(shown, [...builtInRules(), ...settings.rules]));
  return exitStatus.clean;
}
async function init(parsed) {
  const values = decideOptions("config", parsed.values);
  const { rootOf: rootOf2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const root = rootOf2(["."], workingFolder2()) ?? workingFolder2();
  const existing = configFileNames.find(
    (name) => lstatSync14(join18(root, name), { throwIfNoEntry: false }) !== void 0
  );
  if (existing !== void 0) {
    throw new BrleaksError("config", `${existing} is there already; edit it, or take it away first`);
  }
  await writeReportFile(join18(root, templateName), configTemplate(), 420);
  if (!values.flag("quiet")) await say(`wrote ${join18(root, templateName)}`);
  return exitStatus.clean;
}
function rows({ values }) {
  return optionsOf("config").filter(({ name }) => name !== "help" && name !== "version").map(({ name, type }) => ({
    name,
    value: values.value(name) ?? (type === "flag" ? false : null),
    origin: values.origin(name)
  }));
}
function document(settings) {
  return {
    files: settings.configuration.files,
    options: rows(settings),
    knownEntries: settings.known.entries.length,
    notices: settings.notices
  };
}
function text2(settings) {
  const files = settings.configuration.files.map(({ kind, path, sha256: sha2562, from }) => [
    kind,
    path,
    `SHA-256 ${sha2562.slice(0, 12)}${from === null ? "" : `, from ${from}`}`
  ]);
  const options = rows(settings).map(({ name, value, origin: origin2 }) => [name, valueText(value), origin2]);
  const notices = settings.notices.map((notice) => `note: ${visible(notice)}
`).join("");
  return `Files
${table(files)}
Options
${table(options)}${notices === "" ? "" : "\n"}${notices}`;
}
function valueText(value) {
  if (value === null) return "-";
  return typeof value === "object" ? value.join(" ") : String(value);
}
function table(lines3) {
  const clean = lines3.map((line) => line.map(visible));
  const width2 = (column) => Math.max(...clean.map((line) => (line[column] ?? "").length));
  const widths = [width2(0), Math.min(40, width2(1))];
  return clean.map((line) => line.map((cell2, index) => cell2.padEnd(widths[index] ?? 0)).join("  ")).map((line) => `  ${line.trimEnd()}
`).join("");
}
var templateName;
var init_config2 = __esm({
  "src/cli/config.ts"() {
    "use strict";
    init_config();
    init_model();
    init_report2();
    init_output();
    init_say();
    init_settings2();
    init_working_folder();
    templateName = "brleaks.config.jsonc";
  }
});

// src/cli/hook-asked.ts
async function askedOfCommit(names3, settings, environment) {
  const repository = ".";
  const hookEnvironment = hookVariables(environment);
  const staged = { settings, repository, staged: true, hookEnvironment };
  const range = rangeOfPreCommit(environment);
  const files = await filesBeyondIndex(names3, environment);
  const scans2 = [staged];
  if (range !== null) scans2.push({ settings, repository, ranges: [range] });
  if (files.length > 0) scans2.push({ settings, paths: files, followLinks: false });
  const subject = range !== null ? "range" : files.length > 0 ? "files" : null;
  return { scans: scans2, subject };
}
function rangeOfPreCommit(environment) {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  return from && to ? `${to} ^${from}` : null;
}
async function filesBeyondIndex(names3, environment) {
  if (names3.length === 0) return [];
  const { unstagedFiles: unstagedFiles2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const files = environment.GIT_INDEX_FILE ? await unstagedFiles2(".", hookVariables(environment), names3) : names3;
  return files.some((name) => name.includes("�")) ? ["."] : files;
}
var init_hook_asked = __esm({
  "src/cli/hook-asked.ts"() {
    "use strict";
    init_hook_environment();
  }
});

// src/cli/hook-input.ts
function readPushLines(hook, input, remote) {
  const updates = [];
  const had = [];
  for (const [number, line] of input.split("\n").entries()) {
    if (line === "") continue;
    const { ref, to, from } = hook === "pre-push" ? pushed(line, number) : received(line, number);
    if (!isZero2(to)) updates.push({ ref, to });
    if (!isZero2(from)) had.push(from);
  }
  if (hook === "pre-receive") return { updates, had, hadRefs: "all" };
  return { updates, had, hadRefs: remote === void 0 ? "none" : { remote } };
}
function pushed(line, number) {
  const [, , to, ref, from] = pushLine.exec(line) ?? [];
  if (to === void 0 || ref === void 0 || from === void 0) {
    throw unreadable3("pre-push", number, "LOCAL-REF ID REMOTE-REF ID");
  }
  return { ref, to, from };
}
function received(line, number) {
  const [, from, to, ref] = receiveLine.exec(line) ?? [];
  if (to === void 0 || ref === void 0 || from === void 0) {
    throw unreadable3("pre-receive", number, "ID ID REF");
  }
  return { ref, to, from };
}
function unreadable3(hook, number, form) {
  return new BrleaksError(
    "usage",
    `${hook}: line ${number + 1} of standard input is not "${form}"; git writes these lines, pass them on unchanged`
  );
}
function isZero2(oid) {
  return /^0+$/.test(oid);
}
function pushOfPreCommit(environment) {
  if (!environment.PRE_COMMIT) return null;
  const from = environment.PRE_COMMIT_FROM_REF;
  const to = environment.PRE_COMMIT_TO_REF || environment.PRE_COMMIT_LOCAL_BRANCH || "HEAD";
  const remote = environment.PRE_COMMIT_REMOTE_NAME;
  return {
    updates: [{ ref: environment.PRE_COMMIT_REMOTE_BRANCH || to, to }],
    had: from ? [from] : [],
    hadRefs: remote ? { remote } : "none"
  };
}
function keptMessage(text3, edited) {
  if (!edited) return text3;
  const lines3 = text3.toString("latin1").split("\n");
  const scissors = lines3.findIndex(
    (line, at2) => /^\S+ -{24} >8 -{24}\r?$/.test(line) && lines3[at2 + 1]?.startsWith(line.slice(0, line.indexOf(" ")))
  );
  const kept = scissors === -1 ? lines3 : lines3.slice(0, scissors);
  const mark2 = removedMark(kept);
  const own = kept.map((line) => mark2 !== null && line.startsWith(mark2) ? "" : line);
  return Buffer.from(own.join("\n"), "latin1");
}
function removedMark(lines3) {
  const said = lines3.map((line) => hint.exec(line)).filter((found) => found !== null);
  const [, mark2, fate] = said.at(-1) ?? [];
  return mark2 !== void 0 && fate === "ignored" ? mark2 : null;
}
var id, pushLine, receiveLine, hint;
var init_hook_input = __esm({
  "src/cli/hook-input.ts"() {
    "use strict";
    init_model();
    id = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
    pushLine = new RegExp(`^(.*) (${id}) (\\S+) (${id})$`, "s");
    receiveLine = new RegExp(`^(${id}) (${id}) (.+)$`, "s");
    hint = /^(.+?) (?:Lines starting )?with '\1' will be (ignored|kept)\b/;
  }
});

// src/cli/hook-run.ts
var hook_run_exports = {};
__export(hook_run_exports, {
  runHook: () => runHook
});
import { readFileSync as readFileSync11 } from "node:fs";
async function runHook(hook, args, flags2) {
  const settings = await hookSettings(hook, flags2);
  const { values } = settings;
  const format2 = checkFormat(String(flags2.format ?? "text"), "--format");
  const plan = planReports(values);
  const controller = stopOnSignals();
  const asked = await askedOf(hook, args, settings);
  if (asked === null) return exitStatus.clean;
  const request = await requestOf(asked, `hook ${hook}`, controller.signal);
  checkReports(plan);
  const budget = startBudget(values.number("time-budget"), controller);
  const { scan: scan2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const report2 = budget.explain(await explainFaults(await scan2(request), maskMessage));
  budget.stop();
  const facts = { subject: asked.subject, allowComments: settings.known.inline };
  const { deliver: deliver2, sayBug: sayBug2, withDelivery: withDelivery2 } = await Promise.resolve().then(() => (init_scan3(), scan_exports2));
  const delivered = format2 === "text" ? await answer(hook, report2, plan, values, facts) : await deliver2(report2, format2, plan, values);
  if (format2 === "text") await sayBug2(report2);
  const status = withDelivery2(outcome(report2, "any"), delivered);
  return status === exitStatus.incomplete && values.flag("allow-incomplete") ? exitStatus.clean : status;
}
async function hookSettings(hook, flags2) {
  const cwd = workingFolder2();
  const { rootOf: rootOf2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const reader2 = await readerFor2(hook);
  try {
    const root = rootOf2(["."], cwd);
    const environment = process.env;
    const settings = await loadSettings({ command: "hook", flags: flags2, environment, reader: reader2, root, cwd });
    return hook === "pre-receive" ? onServer(settings) : settings;
  } finally {
    reader2?.close();
  }
}
function onServer(settings) {
  const { known: known3, values } = settings;
  const inline = known3.inline && values.flag("allow-comments");
  return { ...settings, known: { ...known3, inline } };
}
async function readerFor2(hook) {
  const { commitReader: commitReader2, indexReader: indexReader2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const environment = hookVariables(process.env);
  if (hook !== "pre-receive") return indexReader2(".", usualFileNames, environment);
  try {
    return await commitReader2(".", "HEAD", usualFileNames, environment);
  } catch (error) {
    if (error instanceof BrleaksError && error.code === "bad-revision") return null;
    throw error;
  }
}
async function askedOf(hook, args, settings) {
  switch (hook) {
    case "pre-commit":
    case "pre-merge-commit":
      return askedOfCommit(args, settings, process.env);
    case "commit-msg":
      return { scans: [{ settings, message: readMessage(args[0]) }], subject: null };
    case "pre-push":
    case "pre-receive": {
      const push = await pushOf(hook, args);
      if (push.updates.length === 0) return null;
      const hookEnvironment = hookVariables(process.env);
      return { scans: [{ settings, repository: ".", push, hookEnvironment }], subject: null };
    }
  }
}
async function requestOf({ scans: scans2 }, command, signal) {
  const here = { cwd: workingFolder2(), version };
  const [first, ...others] = scans2;
  const request = await decideScan({ ...first, command, signal }, here);
  const targets = [...request.targets];
  for (const options of others) targets.push(...(await decideScan(options, here)).targets);
  return { ...request, targets };
}
async function pushOf(hook, args) {
  const [remote, address] = args;
  if (hook === "pre-receive") return readPushLines(hook, await readInput(hook), void 0);
  const told = pushOfPreCommit(process.env);
  const input = told !== null && process.stdin.isTTY ? "" : await readInput(hook);
  if (told !== null && input.trim() === "") return told;
  const push = readPushLines(hook, input, remote);
  if (input.trim() !== "" || remote === void 0 || remote === address) return push;
  return { ...push, updates: [{ ref: "HEAD", to: "HEAD" }] };
}
async function readInput(hook) {
  if (process.stdin.isTTY) {
    throw new BrleaksError(
      "usage",
      `${hook} reads from standard input what is pushed, in git's own lines; nothing was given (docs/hooks.md)`
    );
  }
  const pieces = [];
  try {
    for await (const piece of process.stdin) pieces.push(piece);
  } catch (error) {
    const code = error.code ?? "an error";
    throw new BrleaksError("usage", `${hook}: standard input cannot be read (${code})`, {
      cause: error
    });
  }
  return Buffer.concat(pieces).toString("utf8");
}
function readMessage(path) {
  if (path === void 0) {
    throw new BrleaksError(
      "usage",
      "commit-msg needs the file that holds the message: brleaks hook run commit-msg FILE"
    );
  }
  try {
    return keptMessage(readFileSync11(path), process.env.GIT_EDITOR !== ":");
  } catch (error) {
    const code = error.code ?? "an error";
    throw new BrleaksError("not-found", `commit-msg: ${path} cannot be read (${code})`, {
      cause: error
    });
  }
}
async function answer(hook, report2, plan, values, facts) {
  const { letThrough: letThrough2, refusal: refusal2 } = await Promise.resolve().then(() => (init_report2(), report_exports));
  const style = hook === "pre-receive" ? { ...fileStyle(values), width: pusherWidth } : terminalStyle(values);
  const text3 = refusal2(report2, hook, style, facts);
  await writeOut(letThrough2(report2, hook) + text3);
  const delivered = await writeReports(report2, plan, values);
  if (text3 === "" && values.flag("verbose")) {
    const { files, objects, refs, bytes } = report2.coverage;
    const read2 = objects > 0 ? `${objects} objects, ${refs} refs` : `${files} files`;
    await say(`brleaks: ${hook}: no keys in ${read2}, ${bytes} bytes`);
  }
  if (outcome(report2, "any") === exitStatus.incomplete && values.flag("allow-incomplete")) {
    await say(`brleaks: ${hook}: let through unread (--allow-incomplete)`);
  }
  return delivered;
}
function startBudget(seconds2, controller) {
  if (seconds2 === void 0) return { stop: () => {
  }, explain: (report2) => report2 };
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    controller.abort();
  }, seconds2 * 1e3);
  return {
    stop: () => clearTimeout(timer),
    explain: (report2) => {
      if (!over) return report2;
      const failed = { what: "the rest", reason: `not read within ${seconds2} s (--time-budget)` };
      const { coverage } = report2;
      return { ...report2, coverage: { ...coverage, failed: [...coverage.failed, failed] } };
    }
  };
}
var pusherWidth;
var init_hook_run = __esm({
  "src/cli/hook-run.ts"() {
    "use strict";
    init_config();
    init_model();
    init_hook_asked();
    init_hook_environment();
    init_hook_input();
    init_interrupt();
    init_output();
    init_reports();
    init_say();
    init_style2();
    init_working_folder();
    pusherWidth = 80;
  }
});

// src/hooks/script.ts
function quoted(text3) {
  return `'${text3.replaceAll("'", "'\\''")}'`;
}
function hookFile(hook, program) {
  return sealed([
    // By its own name: a manager that comes later may keep this very file under another one.
    `before="${"$"}{0%/*}/${hook}${keptSuffix}"`,
    ...starter(hook, program),
    ...body(hook, '"$before"')
  ]);
}
function sharedHookFile(hook, program, wanted) {
  const common = "common=$(git rev-parse --git-common-dir";
  const own = `own="$common/hooks/${hook}"`;
  if (!wanted) {
    const run2 = '[ ! -x "$own" ] || exec "$own" "$@"';
    return sealed([`${common} 2>/dev/null) || exit 0`, own, run2, "exit 0"]);
  }
  return sealed([`${common}) || exit 1`, own, ...starter(hook, program), ...body(hook, '"$own"')]);
}
function hookCommand(hook, program) {
  const lines3 = [...starter(hook, program), `start hook run ${hook} -- "$@"`];
  return `f() { ${lines3.join("; ")}; }; f`;
}
function starter(hook, { node, script }) {
  const gone = `brleaks: ${hook}: ${script} is gone. Install brleaks again and run "brleaks hook install", or go on without it once: --no-verify.`;
  return [
    `node=${quoted(node)}`,
    '[ -x "$node" ] || node=node',
    `start() { if [ -f ${quoted(script)} ]; then "$node" ${quoted(script)} "$@"; elif command -v brleaks >/dev/null 2>&1; then brleaks "$@"; else echo ${quoted(gone)} >&2; return 2; fi; }`
  ];
}
function body(hook, before) {
  if (!withInput.includes(hook)) {
    return [
      `if [ -x ${before} ]; then ${before} "$@" || exit $?; fi`,
      `start hook run ${hook} -- "$@"`
    ];
  }
  return [
    "lines=$(cat)",
    `lines() { if [ -n "$lines" ]; then printf '%s\\n' "$lines"; fi; }`,
    `if [ -x ${before} ]; then lines | ${before} "$@" || exit $?; fi`,
    `lines | start hook run ${hook} -- "$@"`
  ];
}
function sealed(lines3) {
  const text3 = `${lines3.join("\n")}
`;
  const mark2 = `# Taken away by "brleaks hook uninstall" as long as it is unchanged: ${sha256(text3)}`;
  return `#!/bin/sh
${title2}
${mark2}
${text3}`;
}
function ownerOf(text3) {
  const [, second, third = "", ...rest] = text3.split("\n");
  if (second !== title2) return "other";
  return checksumLine.exec(third)?.[1] === sha256(rest.join("\n")) ? "ours" : "changed";
}
function sha256(text3) {
  return createHash("sha256").update(text3).digest("hex");
}
var withInput, keptSuffix, title2, checksumLine;
var init_script = __esm({
  "src/hooks/script.ts"() {
    "use strict";
    init_node_crypto();
    withInput = ["pre-push", "pre-receive"];
    keptSuffix = ".before-brleaks";
    title2 = '# brleaks: stops keys before they are committed or pushed. Made by "brleaks hook install".';
    checksumLine = /^# Taken away by "brleaks hook uninstall" as long as it is unchanged: ([0-9a-f]{64})$/;
  }
});

// src/hooks/advice.ts
function advice(manager, hooks, hooksPath) {
  const command = (hook) => `brleaks hook run ${hook} -- "$@"`;
  const local = (hook) => `node_modules/.bin/${command(hook)}`;
  switch (manager) {
    case "husky":
      return [
        "husky keeps the hooks of this repository. Add these lines:",
        ...hooks.map((hook) => `  in .husky/${hook}:  ${command(hook)}`)
      ];
    case "lefthook":
      return [
        "lefthook keeps the hooks of this repository. Add to lefthook.yml:",
        ...hooks.flatMap((hook) => lefthook(hook)),
        "and run: lefthook install"
      ];
    case "simple-git-hooks":
      return [
        'simple-git-hooks keeps the hooks of this repository. Add to "simple-git-hooks" in package.json:',
        ...hooks.map((hook) => `  ${JSON.stringify(hook)}: ${JSON.stringify(local(hook))}`),
        "and run: npx simple-git-hooks"
      ];
    case "pre-commit":
      return [
        "pre-commit keeps the hooks of this repository. Add to .pre-commit-config.yaml:",
        "  - repo: https://github.com/OWNER/brleaks",
        "    rev: TAG",
        "    hooks:",
        ...preCommitIds(hooks).map((id2) => `      - id: ${id2}`),
        `and run: pre-commit install ${hooks.map((hook) => `--hook-type ${hook}`).join(" ")}`
      ];
    case "gitea":
      return [
        "Gitea keeps the hooks of this repository. Make these files, with the execute permission:",
        ...hooks.map(
          (hook) => `  ${quoted(`${hooksPath ?? "hooks"}/${hook}.d/brleaks`)}:  #!/bin/sh, and the line  exec brleaks hook run ${hook}`
        )
      ];
    case "overcommit":
    case null: {
      const folder = hooksPath ?? ".git/hooks";
      return [
        `The hooks of this repository lie in ${folder}${manager === null ? " (core.hooksPath)" : `, kept by ${manager}`}. Add this line:`,
        ...hooks.map(
          (hook) => `  in ${quoted(`${folder}/${hook}`)}:  brleaks hook run ${hook} -- "$@" || exit $?`
        )
      ];
    }
  }
}
function lefthook(hook) {
  const args = hook === "commit-msg" ? " -- {1}" : hook === "pre-push" ? " -- {1} {2}" : "";
  return [
    `  ${hook}:`,
    "    commands:",
    "      brleaks:",
    `        run: node_modules/.bin/brleaks hook run ${hook}${args}`,
    ...hook === "pre-push" ? ["        use_stdin: true"] : []
  ];
}
function preCommitIds(hooks) {
  const ids = {
    "pre-commit": "brleaks",
    "pre-merge-commit": "brleaks",
    "commit-msg": "brleaks-message",
    "pre-push": "brleaks-push",
    "pre-receive": "brleaks"
  };
  return [...new Set(hooks.map((hook) => ids[hook]))];
}
var init_advice = __esm({
  "src/hooks/advice.ts"() {
    "use strict";
    init_script();
  }
});

// src/hooks/place.ts
import { lstatSync as lstatSync15, readFileSync as readFileSync12 } from "node:fs";
import { join as join19, resolve as resolve15 } from "node:path";
async function findPlace(request) {
  const { folder, environment, scope } = request;
  const config = new UserConfig(folder, environment);
  const layout = scope === "global" ? null : requireLayout(folder);
  const asked = scope === "global" ? config.outside() : config;
  const hooksPath = await asked.path("core.hooksPath");
  return {
    config,
    layout,
    ownFolder: layout === null ? null : join19(layout.commonDir, "hooks"),
    sharedFolder: sharedFolder(environment),
    // git-config: a relative path is meant from where hooks run.
    hooksPath: hooksPath === null ? null : resolve15(layout?.root ?? layout?.gitDir ?? folder, hooksPath)
  };
}
function sharedFolder(environment) {
  const { XDG_CONFIG_HOME, HOME, USERPROFILE } = environment;
  const home = HOME || USERPROFILE;
  if (XDG_CONFIG_HOME) return join19(XDG_CONFIG_HOME, "brleaks", "hooks");
  if (home) return join19(home, ".config", "brleaks", "hooks");
  throw new BrleaksError("usage", "HOME is not set; it names the folder that global hooks lie in");
}
function lookAt(path) {
  if (lstatSync15(path, { throwIfNoEntry: false }) === void 0) return { owner: "nobody" };
  try {
    const text3 = readFileSync12(path, "utf8");
    return { owner: ownerOf(text3), text: text3 };
  } catch {
    return { owner: "other", text: "" };
  }
}
var init_place = __esm({
  "src/hooks/place.ts"() {
    "use strict";
    init_git();
    init_model();
    init_script();
  }
});

// src/hooks/files.ts
import { mkdirSync as mkdirSync5, renameSync as renameSync2, rmdirSync as rmdirSync2, rmSync as rmSync2, unlinkSync as unlinkSync2, writeFileSync as writeFileSync4 } from "node:fs";
import { dirname as dirname6 } from "node:path";
function checkFile(path) {
  const { owner } = lookAt(path);
  if (owner === "changed") {
    throw new BrleaksError(
      "output",
      `${path} was made by brleaks and changed since; keep the changes elsewhere, delete it, and install again`
    );
  }
  if (owner === "other" && lookAt(path + keptSuffix).owner !== "nobody") {
    throw new BrleaksError(
      "output",
      `${path} is not brleaks' own, and ${path}${keptSuffix} is there already; join the two by hand and delete the second`
    );
  }
}
function putFile({ path, text: text3 }) {
  try {
    mkdirSync5(dirname6(path), { recursive: true });
    const temporary = `${path}.brleaks-new`;
    rmSync2(temporary, { force: true });
    writeFileSync4(temporary, text3, { mode: 493, flag: "wx" });
    const { owner } = lookAt(path);
    if (owner === "other") renameSync2(path, path + keptSuffix);
    renameSync2(temporary, path);
    const kept = lookAt(path + keptSuffix).owner !== "nobody";
    return kept ? `${path} (runs ${path}${keptSuffix} first)` : path;
  } catch (error) {
    throw cannot("write", path, error);
  }
}
function takeFile(path) {
  const kept = path + keptSuffix;
  const isKept = lookAt(kept).owner !== "nobody";
  switch (lookAt(path).owner) {
    case "ours":
      try {
        if (isKept) renameSync2(kept, path);
        else unlinkSync2(path);
      } catch (error) {
        throw cannot("remove", path, error);
      }
      return isKept ? `${path}: what was there before is back` : `${path}: removed`;
    case "changed":
      return `${path}: left as it is, for it was changed by hand`;
    case "nobody":
    case "other":
      return isKept ? `${kept}: left as it is; brleaks' own file is gone from beside it` : null;
  }
}
function takeFolder(path) {
  try {
    rmdirSync2(path);
  } catch {
  }
}
function cannot(what, path, cause) {
  const code = cause.code ?? "an error";
  return new BrleaksError("output", `cannot ${what} the hook ${path} (${code})`, { cause });
}
var init_files2 = __esm({
  "src/hooks/files.ts"() {
    "use strict";
    init_model();
    init_place();
    init_script();
  }
});

// src/hooks/method.ts
function hasConfiguredHooks([major = 0, minor = 0]) {
  const [sinceMajor, sinceMinor] = configuredHooksSince;
  return major > sinceMajor || major === sinceMajor && minor >= sinceMinor;
}
function chooseMethod(surroundings2) {
  const { gitVersion, scope, hooksPath, hooksPathIsOurs, managers } = surroundings2;
  if (hasConfiguredHooks(gitVersion)) return { kind: "config" };
  if (hooksPath !== null && !hooksPathIsOurs) {
    return { kind: "advice", manager: managerOfPath(hooksPath) ?? managers[0] ?? null };
  }
  if (scope === "global") return { kind: "shared" };
  const [manager] = managers;
  return manager === void 0 ? { kind: "files" } : { kind: "advice", manager };
}
function managerOfPath(path) {
  return /(?:^|[\\/])\.husky(?:[\\/]_)?[\\/]?$/.test(path) ? "husky" : null;
}
function managerOf(text3) {
  return marks.find(([, mark2]) => mark2.test(text3))?.[0] ?? null;
}
function configCommands(scope, hook, command) {
  const section = `hook.${configName(hook)}`;
  return [
    [`--${scope}`, "--replace-all", `${section}.command`, command],
    [`--${scope}`, "--replace-all", `${section}.event`, hook]
  ];
}
function configName(hook) {
  return `brleaks-${hook}`;
}
var configuredHooksSince, marks;
var init_method = __esm({
  "src/hooks/method.ts"() {
    "use strict";
    configuredHooksSince = [2, 54];
    marks = [
      ["pre-commit", /File generated by pre-commit/],
      ["lefthook", /lefthook/i],
      ["simple-git-hooks", /SIMPLE_GIT_HOOKS|simple-git-hooks/],
      ["husky", /husky/i],
      ["overcommit", /overcommit/i],
      ["gitea", /AUTO GENERATED BY GITEA/]
    ];
  }
});

// src/hooks/install.ts
import { join as join20 } from "node:path";
async function installHooks(request) {
  const { scope, program } = request;
  const place = await findPlace(request);
  const hooks = request.hooks.length > 0 ? request.hooks : defaultHooks(place);
  const gitVersion = await place.config.gitVersion();
  if (scope === "local") {
    const covered = await coveredGlobally(place, hooks, gitVersion);
    if (covered !== null) return { done: true, lines: [covered] };
  }
  const hooksPathIsOurs = place.hooksPath === place.sharedFolder;
  const method = chooseMethod({
    gitVersion,
    scope,
    hooksPath: place.hooksPath,
    hooksPathIsOurs,
    managers: managersIn(place, hooks)
  });
  switch (method.kind) {
    case "config":
      return configure(place, scope, hooks, program);
    case "files":
      return write3(ownFiles(place, hooks, program));
    case "shared": {
      const result2 = write3(sharedFiles(place, hooks, program));
      await place.config.run(["--global", "--replace-all", "core.hooksPath", place.sharedFolder]);
      return result2;
    }
    case "advice":
      return { done: false, lines: advice(method.manager, hooks, place.hooksPath) };
  }
}
function defaultHooks({ layout }) {
  return layout !== null && layout.root === null ? ["pre-receive"] : clientHooks;
}
async function coveredGlobally(place, hooks, gitVersion) {
  const names3 = await Promise.all(
    hooks.map((hook) => place.config.value(`hook.${configName(hook)}.event`, "global"))
  );
  const configured3 = hasConfiguredHooks(gitVersion) && names3.every((name) => name !== null);
  const shared2 = place.hooksPath === place.sharedFolder && hooks.every((hook) => isWanted(lookAt(join20(place.sharedFolder, hook)), hook));
  if (!configured3 && !shared2) return null;
  return "brleaks is among the hooks of every repository of this user already; nothing to do here";
}
function isWanted(found, hook) {
  return found.owner === "ours" && found.text.includes(`start hook run ${hook} `);
}
function managersIn(place, hooks) {
  const folder = place.hooksPath ?? place.ownFolder;
  if (folder === null) return [];
  return hooks.flatMap((hook) => {
    const found = lookAt(join20(folder, hook));
    return found.owner === "other" ? managerOf(found.text) ?? [] : [];
  });
}
async function configure(place, scope, hooks, program) {
  for (const hook of hooks) {
    for (const args of configCommands(scope, hook, hookCommand(hook, program))) {
      await place.config.run(args);
    }
    if (place.ownFolder !== null) takeFile(join20(place.ownFolder, hook));
  }
  const lines3 = hooks.map(
    (hook) => `${hook}: hook.${configName(hook)} in git's ${scope} configuration`
  );
  return { done: true, lines: [...lines3, "Hooks that were there run as before."] };
}
function ownFiles(place, hooks, program) {
  const folder = place.ownFolder ?? place.sharedFolder;
  return hooks.map((hook) => ({ path: join20(folder, hook), text: hookFile(hook, program) }));
}
function sharedFiles(place, hooks, program) {
  const wanted = new Set(hooks);
  return forwarded.map((hook) => ({
    path: join20(place.sharedFolder, hook),
    text: sharedHookFile(hook, program, wanted.has(hook))
  }));
}
function write3(files) {
  for (const { path } of files) checkFile(path);
  return { done: true, lines: files.map(putFile) };
}
var forwarded, clientHooks;
var init_install = __esm({
  "src/hooks/install.ts"() {
    "use strict";
    init_advice();
    init_files2();
    init_method();
    init_place();
    init_script();
    forwarded = [
      ...["applypatch-msg", "pre-applypatch", "post-applypatch", "pre-commit", "pre-merge-commit"],
      ...["prepare-commit-msg", "commit-msg", "post-commit", "pre-rebase", "post-checkout"],
      ...["post-merge", "pre-push", "pre-receive", "update", "post-receive", "post-update"],
      ...["reference-transaction", "pre-auto-gc", "post-rewrite", "sendemail-validate"],
      ...["post-index-change", "p4-changelist", "p4-prepare-changelist", "p4-post-changelist"],
      "p4-pre-submit"
    ];
    clientHooks = [
      "pre-commit",
      "pre-merge-commit",
      "commit-msg",
      "pre-push"
    ];
  }
});

// src/hooks/uninstall.ts
import { readdirSync as readdirSync9 } from "node:fs";
import { join as join21 } from "node:path";
async function uninstallHooks(request) {
  const place = await findPlace(request);
  const hooks = request.hooks.length > 0 ? request.hooks : hookNames;
  const lines3 = [
    ...await removeConfigured(place, request.scope, hooks),
    ...place.ownFolder === null ? [] : removeFiles(place.ownFolder, hooks),
    ...request.scope === "global" ? await removeShared(place, request.hooks) : []
  ];
  return {
    done: true,
    lines: lines3.length > 0 ? lines3 : ["brleaks is not among these hooks; nothing to do"]
  };
}
async function removeConfigured({ config }, scope, hooks) {
  const lines3 = [];
  for (const hook of hooks) {
    const section = `hook.${configName(hook)}`;
    if (await config.value(`${section}.command`, scope) === null) continue;
    await config.run([`--${scope}`, "--remove-section", section]);
    lines3.push(`${section}: removed from git's ${scope} configuration`);
  }
  return lines3;
}
function removeFiles(folder, hooks) {
  return hooks.flatMap((hook) => takeFile(join21(folder, hook)) ?? []);
}
async function removeShared(place, hooks) {
  const { config, hooksPath, sharedFolder: sharedFolder2 } = place;
  if (hooksPath !== sharedFolder2) return [];
  if (hooks.length > 0) {
    return [
      `core.hooksPath stands for all hooks at once: "brleaks hook uninstall --global" takes all away, "install --global NAME" puts some back`
    ];
  }
  await config.run(["--global", "--unset-all", "core.hooksPath"]);
  const lines3 = removeFiles(sharedFolder2, readdirSync9(sharedFolder2));
  takeFolder(sharedFolder2);
  return ["core.hooksPath: unset", ...lines3];
}
var init_uninstall = __esm({
  "src/hooks/uninstall.ts"() {
    "use strict";
    init_model();
    init_files2();
    init_method();
    init_place();
  }
});

// src/hooks/index.ts
var init_hooks = __esm({
  "src/hooks/index.ts"() {
    "use strict";
    init_install();
    init_uninstall();
  }
});

// src/cli/hook-install.ts
var hook_install_exports = {};
__export(hook_install_exports, {
  changeHooks: () => changeHooks
});
import { realpathSync as realpathSync3 } from "node:fs";
async function changeHooks(action, hooks, global) {
  const script = realpathSync3(process.argv[1] ?? "");
  const change = action === "install" ? installHooks : uninstallHooks;
  const { done, lines: lines3 } = await change({
    folder: workingFolder2(),
    environment: process.env,
    scope: global ? "global" : "local",
    hooks,
    program: { node: process.execPath, script }
  });
  await writeOut(lines3.map((line) => `${line}
`).join(""));
  if (done && action === "install" && /[\\/]_npx[\\/]/.test(script)) {
    await say(
      'brleaks: this brleaks lies in the cache of npx and may vanish from it; install it ("npm install --global" or as a development dependency) and install the hooks again'
    );
  }
  return done ? exitStatus.clean : exitStatus.usage;
}
var init_hook_install = __esm({
  "src/cli/hook-install.ts"() {
    "use strict";
    init_hooks();
    init_model();
    init_output();
    init_say();
    init_working_folder();
  }
});

// src/cli/hook.ts
var hook_exports = {};
__export(hook_exports, {
  runHookCommand: () => runHookCommand
});
async function runHookCommand(parsed) {
  const values = decideOptions("hook", parsed.values);
  const [word, ...names3] = parsed.operands;
  const action = actions.find((one) => one === word);
  switch (action) {
    case void 0:
      throw unknown3("action", word, actions);
    case "run": {
      const [name, ...args] = names3;
      const hook = knownHook(name);
      if (values.flag("global")) throw misplaced("--global", "install and uninstall");
      const { runHook: runHook2 } = await Promise.resolve().then(() => (init_hook_run(), hook_run_exports));
      return runHook2(hook, args, parsed.values);
    }
    case "install":
    case "uninstall": {
      for (const option of [
        "time-budget",
        "allow-incomplete",
        "report",
        "rules",
        "allow-comments"
      ]) {
        if (parsed.values[option] !== void 0) throw misplaced(`--${option}`, "run");
      }
      const { changeHooks: changeHooks2 } = await Promise.resolve().then(() => (init_hook_install(), hook_install_exports));
      return changeHooks2(action, names3.map(knownHook), values.flag("global"));
    }
  }
}
function knownHook(name) {
  const hook = hookNames.find((one) => one === name);
  if (hook === void 0) throw unknown3("hook", name, hookNames);
  return hook;
}
function unknown3(what, word, known3) {
  const list = known3.join(", ");
  if (word === void 0) return new BrleaksError("usage", `name the ${what}: ${list}`);
  const near = nearest(word, known3);
  const advice2 = near === null ? `there are ${list}` : `did you mean "${near}"?`;
  return new BrleaksError("usage", `"${word}" is no ${what} of "brleaks hook"; ${advice2}`);
}
function misplaced(option, actions2) {
  return new BrleaksError("usage", `option ${option} goes with ${actions2} alone`);
}
var actions;
var init_hook2 = __esm({
  "src/cli/hook.ts"() {
    "use strict";
    init_config();
    init_model();
    actions = ["install", "uninstall", "run"];
  }
});

// src/cli/rules.ts
var rules_exports = {};
__export(rules_exports, {
  runRules: () => runRules
});
async function runRules(parsed) {
  const values = decideOptions("rules", parsed.values);
  const [action, ...files] = parsed.operands;
  if (action === "list") {
    const file = files[0] ?? values.text("rules");
    return listRules(values.text("format") ?? "text", file);
  }
  if (action === "check") return check(files, values.flag("quiet"));
  throw new BrleaksError(
    "usage",
    `"brleaks rules" takes list or check FILE${action === void 0 ? "" : `; not "${action}"`}`
  );
}
async function listRules(format2, file) {
  const rules = [...builtInRules(), ...file === void 0 ? [] : await loadRules(file)];
  if (format2 === "json") {
    await writeOut(`${JSON.stringify({ rules }, null, 2)}
`);
    return exitStatus.clean;
  }
  if (format2 !== "text") {
    throw new BrleaksError("usage", `"brleaks rules list" writes text or json; not "${format2}"`);
  }
  const blocks = rules.map(
    (rule) => [
      `${rule.id}  ${rule.service}`,
      `  ${rule.description}`,
      `  prefixes  ${rule.prefixes.map((prefix) => `${prefix.text} (${prefix.mode})`).join(", ")}`,
      `  body      ${rule.body.pattern ?? `[${rule.body.alphabet}]`}, ${rule.body.minLength} to ${rule.body.maxLength} characters`,
      `  revoke    ${rule.revokeUrl}`,
      `  about     ${rule.docsUrl}`
    ].join("\n")
  );
  await writeOut(`${blocks.join("\n\n")}
`);
  return exitStatus.clean;
}
async function check(files, quiet) {
  if (files.length === 0) {
    throw new BrleaksError("usage", '"brleaks rules check" needs a file: brleaks rules check FILE');
  }
  const { testRuleExamples: testRuleExamples2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  for (const file of files) {
    const rules = await checkRules(file, testRuleExamples2);
    if (!quiet) await say(`${file}: right (${rules.length} rule${rules.length === 1 ? "" : "s"})`);
  }
  return exitStatus.clean;
}
var init_rules2 = __esm({
  "src/cli/rules.ts"() {
    "use strict";
    init_config();
    init_model();
    init_output();
    init_say();
  }
});

// src/cli/run.ts
init_model();
init_interrupt();
init_output();
init_parse();
init_say();
async function run(args, door2) {
  installOutputGuards();
  useDoor(door2);
  let status = await attempt2(args);
  const faults = uncaughtFaults();
  for (const fault2 of faults) await sayError(fault2.message);
  if (faults.length > 0) status = worse(status);
  const unwritten = outputFailure();
  if (unwritten !== null) {
    await sayError(unwritten);
    status = worse(status);
  }
  return status;
}
async function sayFault(fault2) {
  await sayError(knownError(fault2).message);
}
async function attempt2(args) {
  try {
    if (args.includes("--get-yargs-completions")) {
      const { answerCompletion: answerCompletion2 } = await Promise.resolve().then(() => (init_help(), help_exports));
      return await answerCompletion2(args);
    }
    const parsed = parseArgs(args);
    if (parsed.version) {
      await writeOut(`${version}
`);
      return exitStatus.clean;
    }
    return await dispatch(parsed);
  } catch (error) {
    const { code, message: message2 } = knownError(error);
    await maskKeysOfNamedRules(args);
    await sayError(message2);
    return code === "internal" ? exitStatus.incomplete : exitStatus.usage;
  }
}
function worse(status) {
  return status === exitStatus.found ? status : exitStatus.incomplete;
}
async function dispatch(parsed) {
  refuseMistyped(parsed);
  if (parsed.help || parsed.command === "completion") {
    const { showHelp: showHelp2 } = await Promise.resolve().then(() => (init_help(), help_exports));
    return showHelp2(parsed);
  }
  switch (parsed.command) {
    case "scan":
    case "git":
    case "stdin":
    case "audit": {
      const { runScan: runScan2 } = await Promise.resolve().then(() => (init_scan3(), scan_exports2));
      return runScan2(parsed.command, parsed);
    }
    case "verify": {
      const { runVerify: runVerify2 } = await Promise.resolve().then(() => (init_verify4(), verify_exports2));
      return runVerify2(parsed);
    }
    case "baseline": {
      const { runBaseline: runBaseline2 } = await Promise.resolve().then(() => (init_baseline2(), baseline_exports));
      return runBaseline2(parsed);
    }
    case "config": {
      const { runConfig: runConfig2 } = await Promise.resolve().then(() => (init_config2(), config_exports));
      return runConfig2(parsed);
    }
    case "hook": {
      const { runHookCommand: runHookCommand2 } = await Promise.resolve().then(() => (init_hook2(), hook_exports));
      return runHookCommand2(parsed);
    }
    case "rules": {
      const { runRules: runRules2 } = await Promise.resolve().then(() => (init_rules2(), rules_exports));
      return runRules2(parsed);
    }
  }
}
export {
  run,
  sayFault
};
