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
    contextBytes = 2048;
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
    (run2) => /\d|br_/.test(run2) ? `${run2.slice(0, 7)}…` : run2
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
      /** True if nothing foresaw it. */
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
  const named2 = { kind: "named", text: text3 };
  const [first = "", ...excluded] = text3.split(" ^");
  if (excluded.length > 0) return { ...named2, form: "difference", end: first, start: excluded };
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(text3);
  if (match === null) return { ...named2, form: "single", end: text3, start: [] };
  const [, left = "", dots = "", right = ""] = match;
  const end2 = right || "HEAD";
  if (/^0{40,64}$/.test(left)) return { ...named2, form: "difference", end: end2, start: [] };
  const form = dots === "..." ? "symmetric" : "difference";
  return { ...named2, form, end: end2, start: [left || "HEAD"] };
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
function configurationFile(kind, path, bytes, from) {
  return { kind, path, sha256: createHash("sha256").update(bytes).digest("hex"), from };
}
var init_configuration = __esm({
  "src/model/configuration.ts"() {
    "use strict";
    init_node_crypto();
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

// src/model/object-outcome.ts
var init_object_outcome = __esm({
  "src/model/object-outcome.ts"() {
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
      /** Lengths of the keys that begin alike, the longest first. */
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
        for (const start2 of this.#starts) {
          for (let at = text3.indexOf(start2); at !== -1; at = text3.indexOf(start2, at + 1)) yield at;
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
      /** A key shorter than the head: all are filed anew under shorter heads. */
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
        const body2 = this.#text.slice(this.#prefixLength).toLowerCase();
        const searched2 = text3.toLowerCase();
        for (let at = 0; at + echoLength <= body2.length; at++) {
          if (searched2.includes(body2.slice(at, at + echoLength))) return true;
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
    init_commit_range();
    init_configuration();
    init_errors();
    init_exit_status();
    init_finding();
    init_hook();
    init_known();
    init_object_outcome();
    init_origin();
    init_report();
    init_request();
    init_rule();
    init_secret();
    init_slashes();
    init_source();
    init_trace();
    init_verify_plan();
    init_version();
  }
});

// src/output/outcome.ts
function outcome(report, policy) {
  const { failOn: failOn2, delivered = true, allowIncomplete = false } = policy;
  const statuses = report.findings.filter((finding) => finding.suppressed === null).map((finding) => finding.verification.status);
  const counted2 = countedStatuses[failOn2];
  if (statuses.some((status) => counted2 === null || counted2.includes(status))) {
    return exitStatus.found;
  }
  const undecided = (failOn2 === "live" || failOn2 === "working") && statuses.includes("unknown");
  if (report.complete && delivered && !undecided) return exitStatus.clean;
  return allowIncomplete ? exitStatus.clean : exitStatus.incomplete;
}
function outcomeAfterError(status) {
  return status === exitStatus.found ? exitStatus.found : exitStatus.incomplete;
}
var countedStatuses;
var init_outcome = __esm({
  "src/output/outcome.ts"() {
    "use strict";
    init_model();
    countedStatuses = {
      any: null,
      live: ["live"],
      working: ["live", "inactive"],
      none: []
    };
  }
});

// src/output/report-target.ts
import { lstatSync } from "node:fs";
import { basename, sep as sep2 } from "node:path";
function reportTarget(path) {
  const device = windows ? windowsDevice(path) : null;
  if (device === "NUL") return { kind: "nowhere" };
  if (device !== null) {
    return refused(`${device} is a device name on Windows; choose another file name`);
  }
  const number3 = windows ? null : descriptorOf(path);
  if (number3 !== null) return { kind: "descriptor", number: number3 };
  const existing = lstatSync(path, { throwIfNoEntry: false });
  if (existing === void 0 || existing.isFile()) return { kind: "file" };
  if (existing.isSymbolicLink()) return refused("it is a symbolic link; use the file itself");
  if (existing.isDirectory()) return refused("it is a folder; use a file in it");
  if (existing.isCharacterDevice() || existing.isFIFO()) return { kind: "stream" };
  return refused("it is a socket or a disk; use a regular file");
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
function refused(reason2) {
  return { kind: "refused", reason: reason2 };
}
var descriptorNames, windows;
var init_report_target = __esm({
  "src/output/report-target.ts"() {
    "use strict";
    descriptorNames = { "/dev/stdout": 1, "/dev/stderr": 2 };
    windows = sep2 === "\\";
  }
});

// src/output/report-files.ts
import {
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import { basename as basename2, dirname, join, resolve, sep as sep3 } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
function checkReportFile(path) {
  try {
    const target = reportTarget(path);
    if (target.kind === "refused") throw refuse(path, target.reason);
    if (target.kind !== "file") return;
    const folder = dirname(resolve(path));
    if (!statSync(folder).isDirectory()) throw refuse(path, `${folder} is not a folder`);
    const probe = temporaryName(path);
    closeSync(openSync(probe, newFile, 384));
    rmSync(probe);
  } catch (error) {
    throw error instanceof BrleaksError ? error : refuse(path, reasonOf(error), error);
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
        throw refuse(path, target.reason);
    }
  } catch (error) {
    throw error instanceof BrleaksError ? error : refuse(path, reasonOf(error), error);
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
      else throw refuse(path, "another program has it open; close it there", error);
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
  return join(dirname(full), `.${basename2(full)}.${crypto.randomUUID().slice(0, 8)}.tmp`);
}
function refuse(path, reason2, cause) {
  return new BrleaksError("output", `cannot write ${path}: ${reason2}`, { cause });
}
function reasonOf(error) {
  const code = error.code;
  switch (code) {
    case "ENOENT":
      return "its folder does not exist; create it first";
    case "EACCES":
    case "EPERM":
      return "no permission to write there; choose another path";
    case "EROFS":
      return "the file system is read-only; choose another path";
    case "ENOSPC":
    case "EDQUOT":
      return "no space left on the device";
    case "EMFILE":
      return "too many open files; raise the limit (ulimit -n)";
    case "ENXIO":
      return "no program reads from this pipe; start the reader first";
    case "EPIPE":
      return "its reader has exited";
    case "EAGAIN":
      return "its reader has stopped reading";
    case "EBADF":
      return "no such stream is open for writing";
    case "ENAMETOOLONG":
      return "the name is too long; choose a shorter one";
    default:
      return `the system reports ${code ?? "an unknown error"}`;
  }
}
var newFile, existingStream, pauseMs, renameAttempts, readerAttempts, stuckAttempts;
var init_report_files = __esm({
  "src/output/report-files.ts"() {
    "use strict";
    init_model();
    init_report_target();
    newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    existingStream = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
    pauseMs = 50;
    renameAttempts = sep3 === "\\" ? 20 : 1;
    readerAttempts = 40;
    stuckAttempts = 1200;
  }
});

// src/output/index.ts
var init_output = __esm({
  "src/output/index.ts"() {
    "use strict";
    init_outcome();
    init_report_files();
  }
});

// src/parse/json-text.ts
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
  const feed3 = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: before.length - feed3 };
}
var init_json_text = __esm({
  "src/parse/json-text.ts"() {
    "use strict";
    init_model();
  }
});

// src/parse/yaml-text.ts
var yaml_text_exports = {};
__export(yaml_text_exports, {
  parseYaml: () => parseYaml
});
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
  const [document2, second] = "empty" in documents ? [] : documents;
  const [error] = document2 === void 0 ? [] : document2.errors;
  if (error !== void 0) {
    throw fault(path, place(error.pos[0]), "invalid YAML");
  }
  const start2 = { line: 1, column: 1 };
  if (document2 == null || document2.contents === null) throw fault(path, start2, "the file is empty");
  if (second !== void 0) {
    throw fault(path, place(second.range[0]), "a second YAML document begins here; keep only one");
  }
  const locate2 = (node, nearby2) => {
    if (isAlias(node)) {
      throw fault(
        path,
        place(node.range?.[0] ?? 0),
        "YAML aliases are not supported; write the value out"
      );
    }
    if (isMap(node)) {
      const at = place(node.range?.[0] ?? 0);
      const members = node.items.map(({ key, value }) => {
        const name = locate2(key, at);
        if (name.kind !== "scalar") throw fault(path, name.at, "a name must be a string");
        return { name: String(name.value), at: name.at, value: locate2(value, name.at) };
      });
      return { kind: "object", at, members: refuseDoubles(path, members) };
    }
    if (isSeq(node)) {
      const at = place(node.range?.[0] ?? 0);
      return { kind: "array", at, items: node.items.map((item) => locate2(item, at)) };
    }
    if (isScalar(node)) {
      const at = place(node.range?.[0] ?? 0);
      return { kind: "scalar", at, value: node.value };
    }
    return { kind: "scalar", at: nearby2, value: null };
  };
  return locate2(document2.contents, start2);
}
var init_yaml_text = __esm({
  "src/parse/yaml-text.ts"() {
    "use strict";
    init_located();
  }
});

// src/parse/jsonc-text.ts
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
    throw new BrleaksError("config", `${path}: nested too deeply; flatten it`);
  }
  const [first] = errors;
  if (first !== void 0) {
    const advice = adviceFor(printParseErrorCode(first.error));
    throw fault(
      path,
      placeOf(text3, first.offset),
      advice === null ? "invalid JSON" : `invalid JSON: ${advice}`
    );
  }
  if (tree === void 0) throw fault(path, { line: 1, column: 1 }, "the file is empty");
  const starts = lineStarts(text3);
  return locate(tree, path, (offset) => placeIn(starts, offset));
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
      items: (node.children ?? []).map((one) => locate(one, path, place))
    };
  }
  if (node.type !== "object") return { kind: "scalar", at, value: node.value };
  const members = (node.children ?? []).flatMap(({ children }) => {
    const [name, value] = children ?? [];
    if (name === void 0 || value === void 0) return [];
    return [{ name: String(name.value), at: place(name.offset), value: locate(value, path, place) }];
  });
  return { kind: "object", at, members: refuseDoubles(path, members) };
}
function lineStarts(text3) {
  const starts = [0];
  for (let feed3 = text3.indexOf("\n"); feed3 !== -1; feed3 = text3.indexOf("\n", feed3 + 1)) {
    starts.push(feed3 + 1);
  }
  return starts;
}
function placeIn(starts, offset) {
  let low = 0;
  let high2 = starts.length - 1;
  while (low < high2) {
    const middle = Math.ceil((low + high2) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high2 = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
var init_jsonc_text = __esm({
  "src/parse/jsonc-text.ts"() {
    "use strict";
    init_model();
    init_located();
  }
});

// src/parse/located.ts
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
async function parseLocated(path, text3) {
  if (/\.ya?ml$/i.test(path)) {
    const { parseYaml: parseYaml2 } = await Promise.resolve().then(() => (init_yaml_text(), yaml_text_exports));
    return parseYaml2(path, text3);
  }
  const { parseJsonText: parseJsonText2 } = await Promise.resolve().then(() => (init_jsonc_text(), jsonc_text_exports));
  return parseJsonText2(path, text3, { comments: /\.jsonc$/i.test(path) });
}
function placeOf(text3, offset) {
  const before = text3.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
function memberOf(object, name) {
  return object.members.find((member) => member.name === name);
}
function refuseDoubles(path, members) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, at } of members) {
    if (seen.has(name)) throw fault(path, at, `"${name}" occurs twice; keep only one`);
    seen.add(name);
  }
  return members;
}
var largestConfigFile;
var init_located = __esm({
  "src/parse/located.ts"() {
    "use strict";
    init_model();
    largestConfigFile = 16 * 1024 * 1024;
  }
});

// src/parse/nearest.ts
function nearest(name, known4) {
  let best = null;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate2 of known4) {
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
  "src/parse/nearest.ts"() {
    "use strict";
  }
});

// src/parse/index.ts
var init_parse = __esm({
  "src/parse/index.ts"() {
    "use strict";
    init_json_text();
    init_located();
    init_nearest();
  }
});

// src/known/entry-text.ts
function invalidDate(text3) {
  return `"${text3}" is not a valid date (expected YYYY-MM-DD)`;
}
function isDate(text3) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text3)) return false;
  const date2 = /* @__PURE__ */ new Date(`${text3}T00:00:00Z`);
  return !Number.isNaN(date2.getTime()) && date2.toISOString().slice(0, 10) === text3;
}
function isFingerprint(text3) {
  return /^[0-9a-f]{64}$/.test(text3);
}
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
var invalidFingerprint, longestPattern, mostGlobstars, mostStarsInSegment, mostBraces, mostCommas;
var init_entry_text = __esm({
  "src/known/entry-text.ts"() {
    "use strict";
    invalidFingerprint = "invalid fingerprint (expected 64 digits 0-9 a-f)";
    longestPattern = 500;
    mostGlobstars = 2;
    mostStarsInSegment = 3;
    mostBraces = 3;
    mostCommas = 60;
  }
});

// src/known/baseline.ts
async function parseBaseline(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a baseline must be a JSON object");
  checkVersion(path, root);
  checkNames(path, root.members, fileNames);
  const list2 = memberOf(root, "keys")?.value;
  if (list2?.kind !== "array") throw fault(path, list2?.at ?? root.at, '"keys" must be a list');
  const keys = list2.items.map((item) => readKey(path, item));
  const lines2 = /* @__PURE__ */ new Map();
  for (const [index, { fingerprint }] of keys.entries()) {
    const at = list2.items[index]?.at ?? list2.at;
    const before = lines2.get(fingerprint);
    if (before !== void 0) {
      const what = `fingerprint ${fingerprint.slice(0, 12)}… is already in line ${before}`;
      throw fault(path, at, `${what}; keep only one`);
    }
    lines2.set(fingerprint, at.line);
  }
  return {
    baseline: { scope: readScope(path, root), keys: [...keys].sort(byFingerprint) },
    entries: keys.map(({ fingerprint, key, reason: reason2, expires }) => ({
      by: "baseline",
      file: path,
      line: lines2.get(fingerprint) ?? 1,
      fingerprint,
      pattern: null,
      redacted: key,
      reason: reason2,
      expires
    }))
  };
}
function formatBaseline(baseline) {
  const keys = [...baseline.keys].sort(byFingerprint).map((entry) => ({
    fingerprint: entry.fingerprint,
    key: entry.key,
    reason: entry.reason,
    owner: entry.owner ?? void 0,
    expires: entry.expires ?? void 0,
    addedBy: entry.addedBy ?? void 0,
    addedOn: entry.addedOn ?? void 0
  }));
  const { scope } = baseline;
  return `${JSON.stringify({ version: baselineVersion, scope, keys }, null, 2)}
`;
}
function byFingerprint(a, b) {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0;
}
function checkVersion(path, root) {
  const version3 = memberOf(root, "version");
  const value = version3?.value.kind === "scalar" ? version3.value.value : void 0;
  if (value === baselineVersion) return;
  const at = version3?.value.at ?? root.at;
  if (typeof value === "number" && value > baselineVersion) {
    throw fault(
      path,
      at,
      `version ${value} is newer than this brleaks supports (${baselineVersion}); update brleaks`
    );
  }
  throw fault(path, at, `missing or wrong "version"; write "version": ${baselineVersion}`);
}
function checkNames(path, members, known4) {
  for (const { name, at } of members) {
    if (known4.includes(name)) continue;
    const near = nearest(name, known4);
    const advice = near === null ? `expected one of: ${known4.join(", ")}` : `did you mean "${near}"?`;
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
  const date2 = (name) => {
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
    expires: date2("expires"),
    addedBy: text3("addedBy"),
    addedOn: date2("addedOn")
  };
}
var baselineVersion, fileNames, keyNames;
var init_baseline = __esm({
  "src/known/baseline.ts"() {
    "use strict";
    init_parse();
    init_entry_text();
    baselineVersion = 1;
    fileNames = ["$schema", "version", "scope", "keys"];
    keyNames = ["fingerprint", "key", "reason", "owner", "expires", "addedBy", "addedOn"];
  }
});

// src/known/baseline-update.ts
function newKeys(before, findings, today) {
  const valid = new Set(
    (before?.keys ?? []).filter((entry) => !isExpired(entry, today)).map(({ fingerprint }) => fingerprint)
  );
  return findings.filter(
    ({ suppressed, fingerprint }) => suppressed === null && !valid.has(fingerprint)
  );
}
function updateBaseline(change) {
  const { before, findings, accepted, today } = change;
  const found = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const kept = [];
  const pruned = [];
  for (const entry of before?.keys ?? []) {
    if (accepted.has(entry.fingerprint)) continue;
    const gone = !found.has(entry.fingerprint) || isExpired(entry, today);
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
function isExpired({ expires }, today) {
  return expires !== null && expires < today;
}
function findImported(place, findings) {
  const onLine = findings.filter((finding) => isAt(finding, place, null));
  if (onLine.length <= 1) return onLine[0] ?? null;
  const exact = onLine.filter((finding) => isAt(finding, place, place.commit));
  return place.commit !== null && exact.length === 1 ? exact[0] ?? null : null;
}
function isAt(finding, { path, line }, commit) {
  return finding.sightings.some(
    (sighting) => sighting.path === path && sighting.line === line && (commit === null || sighting.commit?.startsWith(commit) === true)
  );
}
var init_baseline_update = __esm({
  "src/known/baseline-update.ts"() {
    "use strict";
  }
});

// src/known/ignore-file.ts
function parseIgnoreFile(path, bytes) {
  const text3 = decodeText(bytes, path).replace(/^\uFEFF/, "");
  const entries = [];
  const fingerprints = /* @__PURE__ */ new Map();
  for (const [index, line] of text3.split(/\r?\n/).entries()) {
    const at = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (content.length > longestLine) {
      throw fault(path, at, `the line is too long (limit: ${longestLine} characters)`);
    }
    const [, subject = "", comment] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(content) ?? [];
    const { reason: reason2, expires } = readComment(path, at, comment ?? "");
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
      reason: reason2,
      expires
    });
  }
  return entries;
}
function readComment(path, at, comment) {
  const match = /^until\s+(\S+?):?(?:\s+(.*))?$/.exec(comment);
  if (match === null) return { reason: comment === "" ? null : comment, expires: null };
  const [, date2 = "", reason2] = match;
  if (!/^\d/.test(date2)) return { reason: comment, expires: null };
  if (!isDate(date2)) throw fault(path, at, invalidDate(date2));
  return { reason: reason2 ?? null, expires: date2 };
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
var longestLine;
var init_ignore_file = __esm({
  "src/known/ignore-file.ts"() {
    "use strict";
    init_parse();
    init_entry_text();
    longestLine = 2e3;
  }
});

// src/known/imports.ts
function parseImport(path, text3) {
  const content = text3.replace(/^\uFEFF/, "").trimStart();
  if (content === "") throw new BrleaksError("config", `${path}: the file is empty`);
  if (!/^[[{]/.test(content)) return gitleaksIgnore(path, text3);
  const lines2 = text3.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines2.some((line) => /^\s*\{.*"SourceMetadata"/.test(line))) return trufflehog(path, text3);
  const value = parseJson(text3, path);
  if (Array.isArray(value)) {
    return value.some((entry) => fields(entry).SourceMetadata !== void 0) ? placesOf(path, "trufflehog", value, trufflehogPlace) : placesOf(path, "gitleaks", value, gitleaksPlace);
  }
  const root = fields(value);
  if (root.SourceMetadata !== void 0) {
    return placesOf(path, "trufflehog", [value], trufflehogPlace);
  }
  if (Array.isArray(root.runs)) return placesOf(path, "SARIF", sarifResults(root.runs), sarifPlace);
  if (typeof root.results === "object" && root.results !== null && root.plugins_used) {
    const entries = Object.entries(root.results).flatMap(
      ([file, list2]) => (Array.isArray(list2) ? list2 : []).map((entry) => ({ filename: file, ...fields(entry) }))
    );
    return placesOf(path, "detect-secrets", entries, detectSecretsPlace);
  }
  throw new BrleaksError(
    "config",
    `${path}: unknown format (expected .gitleaksignore, or a report of gitleaks, trufflehog or detect-secrets)`
  );
}
function placesOf(path, tool, list2, read2) {
  const places = list2.map((entry) => read2(fields(entry)));
  return {
    tool,
    places: places.flatMap(
      (place, index) => place === null ? [] : [{ ...place, origin: `${path}: entry ${index + 1}` }]
    ),
    without: places.filter((place) => place === null).length
  };
}
function gitleaksIgnore(path, text3) {
  const places = [];
  for (const [index, line] of text3.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const at = { line: index + 1, column: 1 };
    const match = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/.exec(content);
    const place = match === null ? null : placeIn2(match[2], Number(match[4]), match[1]);
    if (place === null) {
      throw fault(
        path,
        at,
        "not a .gitleaksignore line (expected path:rule:12 or commit:path:rule:12)"
      );
    }
    places.push({ ...place, origin: `${path}:${at.line}` });
  }
  return { tool: ".gitleaksignore", places, without: 0 };
}
function trufflehog(path, text3) {
  const places = [];
  let without = 0;
  for (const [index, line] of text3.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    let value;
    try {
      value = JSON.parse(line);
    } catch (error) {
      const at = { line: index + 1, column: 1 };
      throw new BrleaksError(
        "config",
        fault(path, at, "invalid JSON; trufflehog writes one object per line").message,
        { cause: error }
      );
    }
    if (fields(value).SourceMetadata === void 0) continue;
    const place = trufflehogPlace(fields(value));
    if (place === null) without++;
    else places.push({ ...place, origin: `${path}:${index + 1}` });
  }
  return { tool: "trufflehog", places, without };
}
function trufflehogPlace(entry) {
  const data = Object.values(fields(fields(entry.SourceMetadata).Data)).map(fields);
  const source = data.find(({ file }) => typeof file === "string");
  return source === void 0 ? null : placeIn2(source.file, source.line, source.commit);
}
function gitleaksPlace(entry) {
  return placeIn2(entry.File, entry.StartLine, entry.Commit);
}
function detectSecretsPlace(entry) {
  return placeIn2(entry.filename, entry.line_number, null);
}
function sarifResults(runs2) {
  return runs2.flatMap((run2) => {
    const { results } = fields(run2);
    return Array.isArray(results) ? results : [];
  });
}
function sarifPlace(result2) {
  const [location3] = Array.isArray(result2.locations) ? result2.locations : [];
  const physical = fields(fields(location3).physicalLocation);
  const { uri } = fields(physical.artifactLocation);
  const path = typeof uri === "string" ? decoded(uri) : uri;
  return placeIn2(
    path,
    fields(physical.region).startLine,
    fields(result2.partialFingerprints).commitSha
  );
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
  "src/known/imports.ts"() {
    "use strict";
    init_model();
    init_parse();
  }
});

// src/git/regular-file.ts
import {
  closeSync as closeSync2,
  constants as constants2,
  fstatSync,
  openSync as openSync2,
  readFileSync,
  statSync as statSync2
} from "node:fs";
import { join as join2 } from "node:path";
function openRegular(path) {
  const file = openSync2(path, openFlags);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new NotRegularError(`${path} is not a regular file`);
    return { file, size: stat.size };
  } catch (error) {
    closeSync2(file);
    throw error;
  }
}
function readRegular(path, limit = Number.POSITIVE_INFINITY) {
  const { file, size } = openRegular(path);
  try {
    if (size > limit) throw Object.assign(new Error(`${path} is too large`), { code: "too large" });
    return readFileSync(file);
  } finally {
    closeSync2(file);
  }
}
function codeOf2(error) {
  return error.code ?? "an error";
}
function isSpecial(entry) {
  if (entry.isFile() || entry.isDirectory()) return false;
  try {
    const stat = statSync2(join2(entry.parentPath, entry.name));
    return stat.isFIFO() || stat.isCharacterDevice() || stat.isBlockDevice();
  } catch {
    return false;
  }
}
var NotRegularError, openFlags;
var init_regular_file = __esm({
  "src/git/regular-file.ts"() {
    "use strict";
    NotRegularError = class extends Error {
      code = "not a regular file";
    };
    openFlags = constants2.O_RDONLY | (constants2.O_NONBLOCK ?? 0);
  }
});

// src/git/pack/expansion.ts
function makeExpansion(packBytes) {
  const limit = (baseAllowance + packBytes * timesPacked) / mebibyte;
  const limitMebibytes = Math.min(limit, 2147418112);
  return { limitMebibytes, spent: new Int32Array(new SharedArrayBuffer(4)) };
}
var mebibyte, baseAllowance, timesPacked, ExpansionMeter;
var init_expansion = __esm({
  "src/git/pack/expansion.ts"() {
    "use strict";
    mebibyte = 1024 * 1024;
    baseAllowance = 65536 * mebibyte;
    timesPacked = 16384;
    ExpansionMeter = class {
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
  }
});

// src/git/pack/index-file.ts
function readPackIndex(path, idBytes, packBytes) {
  const file = readRegular(path);
  if (file.length < headerBytes + fanoutBytes) throw new PackFault("its index is cut off");
  const marked = file.readUInt32BE(0) === magic;
  if (marked && file.readUInt32BE(4) !== 2) throw new PackFault("its index has an unknown version");
  const table3 = marked ? secondVersion(file, idBytes) : firstVersion(file, idBytes);
  const { count: count3, places, ids, sums } = table3;
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
function findId(index, id2) {
  let low = 0;
  let high2 = index.count - 1;
  while (low <= high2) {
    const middle = low + high2 >>> 1;
    const order = compareId(index.ids, middle * index.idBytes, id2);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high2 = middle - 1;
  }
  return -1;
}
function compareId(ids, at, id2) {
  for (let i = 0; i < id2.length; i++) {
    const difference = ids[at + i] - id2[i];
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
    const ends2 = digitEnds(keys, scale);
    for (let i = count3 - 1; i >= 0; i--) {
      const key = keys[i];
      const digit = digitOf(key, scale);
      const place = ends2[digit] - 1;
      ends2[digit] = place;
      spareKeys[place] = key;
      spareOrder[place] = order[i];
    }
    ;
    [keys, spareKeys] = [spareKeys, keys];
    [order, spareOrder] = [spareOrder, order];
  }
  return order;
}
function digitEnds(keys, scale) {
  const ends2 = new Uint32Array(digitValues);
  for (let i = 0; i < keys.length; i++) {
    const digit = digitOf(keys[i], scale);
    ends2[digit] = ends2[digit] + 1;
  }
  for (let i = 1; i < digitValues; i++) ends2[i] = ends2[i] + ends2[i - 1];
  return ends2;
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
function shared(bytes) {
  return new Uint8Array(new SharedArrayBuffer(bytes));
}
var PackFault, magic, headerBytes, fanoutBytes, OffsetTable, stretchBytes, digitValues, littleEndian;
var init_index_file = __esm({
  "src/git/pack/index-file.ts"() {
    "use strict";
    init_regular_file();
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
function readForest(file, index, packBytes, cache) {
  const { count: count3, offsets } = index;
  const forest = emptyForest(count3);
  const table3 = new OffsetTable(offsets, packBytes);
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
    readHeader(forest, index, table3, entry, block, offset - blockStart, blockEnd - blockStart);
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
  const version3 = header.readUInt32BE(4);
  if (version3 !== 2 && version3 !== 3) throw new PackFault(`unsupported pack version ${version3}`);
  if (header.readUInt32BE(8) !== count3)
    throw new PackFault("pack and index differ in their number of objects");
}
function readHeader(forest, index, table3, entry, block, start2, end2) {
  let at = start2;
  if (at >= end2) return;
  let byte = block[at++];
  const type = byte >> 4 & 7;
  let size = byte & 15;
  let scale = 16;
  while (byte & 128) {
    if (at >= end2 || at - start2 > 10) return;
    byte = block[at++];
    size += (byte & 127) * scale;
    scale *= 128;
  }
  if (type === packTypes.offsetDelta) {
    if (at >= end2) return;
    byte = block[at++];
    let distance = byte & 127;
    while (byte & 128) {
      if (at >= end2 || at - start2 > 24) return;
      byte = block[at++];
      distance = (distance + 1) * 128 + (byte & 127);
    }
    const base2 = index.offsets[entry] - distance;
    const parent = distance > 0 ? table3.find(base2) : -1;
    if (parent < 0 || parent >= entry) return;
    forest.parents[entry] = parent;
  } else if (type === packTypes.refDelta) {
    if (at + index.idBytes > end2) return;
    const position = findId(index, block.subarray(at, at + index.idBytes));
    forest.parents[entry] = position === -1 ? foreignParent : -3 - position;
    at += index.idBytes;
  } else if (type === 0 || type === 5) return;
  forest.types[entry] = type;
  forest.headers[entry] = at - start2;
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
  const number3 = set.count[0];
  for (let i = 0; i < set.idBytes; i++) set.ids[number3 * set.idBytes + i] = bytes[at + i];
  set.slots[slot] = number3 + 1;
  set.count[0] = number3 + 1;
  return true;
}
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
var init_id_set = __esm({
  "src/git/pack/id-set.ts"() {
    "use strict";
    init_node_crypto();
  }
});

// src/git/pack/listing.ts
import { readdirSync } from "node:fs";
import { join as join3 } from "node:path";
function listObjects(folders, idBytes) {
  const loose = [];
  const special = [];
  const unlisted2 = [];
  const orUnlisted = (folder, list2) => {
    try {
      return list2();
    } catch (error) {
      const code = codeOf2(error);
      if (code !== "ENOENT" && code !== "ENOTDIR") unlisted2.push({ path: folder, reason: code });
      return [];
    }
  };
  const name = new RegExp(`^[0-9a-f]{${idBytes * 2 - 2}}$`);
  for (const folder of folders) {
    for (const first of orUnlisted(folder, () => readdirSync(folder))) {
      if (!/^[0-9a-f]{2}$/.test(first)) continue;
      const inner = join3(folder, first);
      for (const entry of orUnlisted(inner, () => readdirSync(inner, { withFileTypes: true }))) {
        if (!name.test(entry.name)) continue;
        const path = join3(inner, entry.name);
        if (isSpecial(entry)) special.push(path);
        else loose.push({ oid: first + entry.name, path });
      }
    }
  }
  const packs = folders.flatMap((folder) => {
    const inner = join3(folder, "pack");
    const names3 = orUnlisted(inner, () => readdirSync(inner)).filter(
      (file) => file.endsWith(".pack")
    );
    return names3.sort().map((file) => join3(inner, file));
  });
  return { loose, packs, special, unlisted: unlisted2 };
}
var init_listing = __esm({
  "src/git/pack/listing.ts"() {
    "use strict";
    init_regular_file();
  }
});

// src/git/pack/pack-cache.ts
function createPackCache(packBytes, budget) {
  const size = Math.min(packBytes, budget);
  return { start: packBytes - size, bytes: new Uint8Array(new SharedArrayBuffer(size)) };
}
async function fillPackCache(file, { start: start2, bytes }) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start2 + done);
    if (bytesRead === 0) return;
    done += bytesRead;
  }
}
var packCacheBytes;
var init_pack_cache = __esm({
  "src/git/pack/pack-cache.ts"() {
    "use strict";
    packCacheBytes = 256 * 1024 * 1024;
  }
});

// src/git/pack/plan.ts
import { statSync as statSync3 } from "node:fs";
import { open } from "node:fs/promises";
async function planObjects(folders, idBytes) {
  const listing = listObjects(folders, idBytes);
  const { loose } = listing;
  const packs = [];
  let budget = packCacheBytes;
  const unreadable5 = [];
  for (const path of bySize(listing.packs)) {
    try {
      const pack = await planPack(path, idBytes, budget);
      budget -= pack.cache.bytes.length;
      packs.push(pack);
    } catch (error) {
      unreadable5.push({ path, reason: faultOf(error) });
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
    unreadable: unreadable5,
    expansion: makeExpansion(packs.reduce((sum2, pack) => sum2 + pack.bytes, 0)),
    looped: packs.some(({ forest }) => forest.types.includes(loopedEntry)),
    objects,
    repeated: entries - objects
  };
}
function faultOf(error) {
  const { code } = error;
  if (code !== void 0) return code;
  if (error instanceof PackFault) return error.message;
  if (error instanceof RangeError) return "not enough memory";
  throw error;
}
function bySize(paths) {
  const sizes = new Map(paths.map((path) => [path, sizeOf(path)]));
  const size = (path) => sizes.get(path) ?? 0;
  return [...paths].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
}
function sizeOf(path) {
  try {
    return statSync3(path).size;
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
    const id2 = bytes.subarray(at, at + idBytes);
    if (first === void 0 || findId(first.index, id2) === -1) addId(others, bytes, at);
  };
  for (const { index } of smaller) {
    for (let i = 0; i < index.count; i++) add(index.ids, i * idBytes);
  }
  for (const { oid } of loose) add(Buffer.from(oid, "hex"), 0);
  return others;
}
function isPlanned({ packs, others }, oid) {
  const id2 = Buffer.from(oid, "hex");
  if (id2.length !== others.idBytes) return false;
  const [first] = packs;
  return first !== void 0 && findId(first.index, id2) !== -1 || hasId(others, id2, 0);
}
var groupsPerPack;
var init_plan = __esm({
  "src/git/pack/plan.ts"() {
    "use strict";
    init_regular_file();
    init_expansion();
    init_forest();
    init_id_set();
    init_index_file();
    init_listing();
    init_pack_cache();
    groupsPerPack = 256;
  }
});

// src/git/beyond.ts
import { closeSync as closeSync3, readSync as readSync2 } from "node:fs";
async function objectsBeyond(git, plan) {
  const oids = [];
  const problems = [];
  for (const { path, reason: reason2 } of plan.unreadable) {
    if (!isThere(path)) continue;
    if (reason2 === "EACCES" || reason2 === "EPERM") {
      problems.push({ what: path, reason: "no permission to read it" });
      continue;
    }
    const listed2 = await listPack(git, path, plan.idBytes);
    if (typeof listed2 === "string") {
      if (isThere(path)) problems.push({ what: path, reason: listed2 });
      continue;
    }
    for (const oid of listed2) if (!isPlanned(plan, oid)) oids.push(oid);
  }
  return { oids, problems };
}
function isThere(path) {
  try {
    closeSync3(openRegular(path).file);
    return true;
  } catch (error) {
    return codeOf2(error) !== "ENOENT";
  }
}
async function listPack(git, path, idBytes) {
  let index;
  try {
    index = readRegular(path.replace(/\.pack$/, ".idx"));
  } catch (error) {
    const code = codeOf2(error);
    return code === "ENOENT" ? 'it has no index; make it with "git index-pack"' : `its index cannot be read (${code})`;
  }
  const args = ["show-index", `--object-format=${idBytes === 32 ? "sha256" : "sha1"}`];
  try {
    const output = await git.run(args, { stdin: [index] });
    const oids = [...output.toString("latin1").matchAll(/^\d+ ([0-9a-f]+)/gm)].map(
      (match) => match[1]
    );
    if (oids.length === packCount(path)) return oids;
    return 'its index belongs to another pack; rebuild it with "git index-pack"';
  } catch (error) {
    if (git.signal.aborted) throw error;
    return 'its index is damaged; rebuild it with "git index-pack"';
  }
}
function packCount(path) {
  try {
    const { file } = openRegular(path);
    try {
      const header = Buffer.alloc(12);
      return readSync2(file, header, 0, 12, 0) === 12 ? header.readUInt32BE(8) : null;
    } finally {
      closeSync3(file);
    }
  } catch {
    return null;
  }
}
var init_beyond = __esm({
  "src/git/beyond.ts"() {
    "use strict";
    init_plan();
    init_regular_file();
  }
});

// src/git/cat-file.ts
async function* catFile(git, oids) {
  const asked = [...oids];
  if (asked.length === 0) return;
  const parser2 = new BatchParser();
  let answers = 0;
  for await (const piece of git.stream(["cat-file", "--batch", "--buffer"], {
    stdin: asked.map((oid) => `${oid}
`),
    idleMs: answerMs
  })) {
    for (const answer of parser2.push(piece)) {
      answers++;
      yield answer;
    }
  }
  if (answers !== asked.length) {
    throw new BrleaksError(
      "git-failed",
      `git cat-file gave ${answers} answers to ${asked.length} questions`
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
    throw new BrleaksError("git-failed", `git gave ${bytes} of the ${size} bytes of object ${oid}`);
  }
}
var answerMs, largeObjectBytes, BatchParser;
var init_cat_file = __esm({
  "src/git/cat-file.ts"() {
    "use strict";
    init_model();
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

// src/git/layout.ts
import { accessSync, constants as constants3, lstatSync as lstatSync2, statSync as statSync4 } from "node:fs";
import { dirname as dirname2, isAbsolute, join as join4, resolve as resolve2 } from "node:path";
function scannedFolders({ root, gitDir, commonDir }) {
  return [.../* @__PURE__ */ new Set([root ?? gitDir, gitDir, commonDir])];
}
function findLayout(path) {
  const start2 = resolve2(path);
  const named2 = namedDirectory(start2);
  if (named2 instanceof BrokenRepository) return named2;
  if (named2 !== null) return { root: null, ...named2 };
  for (let folder = start2; ; folder = dirname2(folder)) {
    const found = gitDirectory(join4(folder, ".git"));
    if (found instanceof BrokenRepository) return found;
    if (found !== null) return { root: folder, ...found };
    if (folder === dirname2(folder)) return null;
  }
}
function requireLayout(path) {
  if (!exists(path)) {
    throw new BrleaksError("not-found", `${path}: there is no such file or folder; check the path`);
  }
  const layout = findLayout(path);
  if (layout instanceof BrokenRepository) throw refusal(layout);
  if (layout !== null) return layout;
  throw new BrleaksError(
    "not-a-repository",
    `${path} is in no git repository; name one, or use "brleaks scan ${path}" for its files`
  );
}
function refusal({ path, reason: reason2 }) {
  return new BrleaksError("not-a-repository", `${path} is not a usable git repository: ${reason2}`);
}
function layoutOfHook(folder, gitDir, workTree) {
  const path = resolve2(folder, gitDir);
  const found = gitDirectory(path);
  if (found instanceof BrokenRepository) throw refusal(found);
  if (found === null) {
    throw new BrleaksError("not-a-repository", `GIT_DIR names ${path}, which does not exist`);
  }
  const receiving = found.gitDir === resolve2(folder);
  return { root: receiving ? null : resolve2(folder, workTree ?? "."), ...found };
}
function isGitDirectory(path) {
  const found = gitDirectory(path);
  return found !== null && !(found instanceof BrokenRepository);
}
function namedDirectory(path) {
  if (statOf(path)?.isDirectory() !== true) return null;
  const parts = ["HEAD", "objects", "refs"].filter((name) => exists(join4(path, name)));
  const linked2 = exists(join4(path, "HEAD")) && exists(join4(path, "commondir"));
  return parts.length >= 2 || linked2 ? wholeDirectory(path) : null;
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
    const reason2 = `it names ${target}, which is not there; repair it ("git worktree repair", "git submodule update") or remove it`;
    return new BrokenRepository(path, reason2);
  }
  return wholeDirectory(target);
}
function wholeDirectory(path) {
  const common = commonDirectory(path);
  if (!mayRead(path)) return new BrokenRepository(path, "there is no permission to read it");
  const lost = [join4(path, "HEAD"), join4(common, "objects")].find((part) => !exists(part));
  if (lost === void 0) return { gitDir: path, commonDir: common };
  return new BrokenRepository(path, `${lost} is missing; restore it, or remove the folder`);
}
function mayRead(folder) {
  try {
    accessSync(folder, constants3.R_OK | constants3.X_OK);
    return true;
  } catch {
    return false;
  }
}
function pointer(path) {
  const match = /^gitdir: (.+?)[\r\n]*$/.exec(readSmall(path) ?? "");
  const target = match?.[1];
  if (target === void 0) return null;
  return isAbsolute(target) ? target : resolve2(dirname2(path), target);
}
function commonDirectory(gitDir) {
  const text3 = readSmall(join4(gitDir, "commondir"))?.trim();
  return text3 ? resolve2(gitDir, text3) : gitDir;
}
function exists(path) {
  try {
    lstatSync2(path);
    return true;
  } catch {
    return false;
  }
}
function statOf(path) {
  try {
    return statSync4(path);
  } catch {
    return null;
  }
}
function readSmall(path) {
  try {
    return readRegular(path, smallBytes).toString("utf8");
  } catch {
    return null;
  }
}
var BrokenRepository, smallBytes;
var init_layout = __esm({
  "src/git/layout.ts"() {
    "use strict";
    init_model();
    init_regular_file();
    BrokenRepository = class {
      path;
      reason;
      constructor(path, reason2) {
        this.path = path;
        this.reason = reason2;
      }
    };
    smallBytes = 64 * 1024 * 1024;
  }
});

// src/git/refs.ts
import { existsSync, readdirSync as readdirSync2, statSync as statSync5 } from "node:fs";
import { join as join5 } from "node:path";
async function listRefs(git) {
  const args = ["for-each-ref", "--format=%(objectname) %(refname)"];
  const output = await git.run(args);
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
  return [...refs, ...pseudoRefs(git, refs)];
}
function pseudoRefs(git, refs) {
  const { gitDir, commonDir } = git.layout;
  const known4 = new Map(refs.map((ref) => [ref.name, ref.oid]));
  const found = [];
  for (const [folder, prefix2] of gitDirectories(gitDir, commonDir)) {
    for (const name of namesIn(folder)) {
      if (!/^[A-Z][A-Z_]*$/.test(name)) continue;
      const text3 = readSmall(join5(folder, name)) ?? "";
      const target = /^ref: (.+)/.exec(text3)?.[1];
      const oid = target === void 0 ? /^[0-9a-f]{40,64}\b/.exec(text3)?.[0] : known4.get(target);
      if (oid === void 0 && target === void 0) continue;
      const full = prefix2 + name;
      found.push({ name: full, nameBytes: Buffer.from(full), oid: oid ?? null });
      if (target !== void 0 && !known4.has(target)) {
        found.push({ name: target, nameBytes: Buffer.from(target), oid: null });
      }
    }
  }
  return found;
}
function gitDirectories(gitDir, commonDir) {
  const folders = [[gitDir, ""]];
  if (commonDir !== gitDir) folders.push([commonDir, "main-worktree/"]);
  const linked2 = join5(commonDir, "worktrees");
  for (const name of namesIn(linked2)) {
    const folder = join5(linked2, name);
    if (folder === gitDir || !isFolder(folder)) continue;
    folders.push([folder, `worktrees/${name}/`]);
  }
  return folders;
}
function unlistedDirectories(gitDir, commonDir) {
  const folders = gitDirectories(gitDir, commonDir).map(([folder]) => folder);
  return [...folders, join5(commonDir, "worktrees")].flatMap((folder) => {
    try {
      readdirSync2(folder);
      return [];
    } catch (error) {
      const code = codeOf2(error);
      return code === "ENOENT" ? [] : [{ what: folder, reason: `it cannot be listed (${code})` }];
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
    return statSync5(path).isDirectory();
  } catch {
    return false;
  }
}
async function readReflogs(git) {
  const { gitDir, commonDir } = git.layout;
  const entries = [];
  const failed = [];
  for (const [folder, prefix2] of gitDirectories(gitDir, commonDir)) {
    const logs = join5(folder, "logs");
    if (!existsSync(logs)) continue;
    for (const entry of listLogs(logs, failed)) {
      if (entry.isDirectory()) continue;
      const path = join5(entry.parentPath, entry.name);
      const ref = prefix2 + path.slice(logs.length + 1);
      try {
        for (const line of parseReflog(ref, readRegular(path))) entries.push(line);
      } catch (error) {
        const reason2 = `it could not be read (${codeOf2(error)})`;
        failed.push({ what: `reflog of ${ref}`, reason: reason2 });
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
    failed.push({ what: `reflogs in ${path}`, reason: `they cannot be listed (${code})` });
    return [];
  }
}
function* parseReflog(ref, bytes) {
  for (let start2 = 0; start2 < bytes.length; ) {
    const feed3 = bytes.indexOf(10, start2);
    const line = bytes.subarray(start2, feed3 === -1 ? bytes.length : feed3);
    start2 = (feed3 === -1 ? bytes.length : feed3) + 1;
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
    init_regular_file();
  }
});

// src/git/blocking-ignore-file.ts
import { readdirSync as readdirSync3 } from "node:fs";
import { join as join6 } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
async function blockingIgnoreFile(root, below) {
  const names3 = below === "" ? [] : below.split("/");
  for (let depth = 0; depth < names3.length; depth++) {
    const folder = names3.slice(0, depth).join("/");
    if (list(join6(root, folder)).some(isBlocking)) return pathIn(folder, ignoreFile);
  }
  const folders = [below];
  for (let listed2 = 1; ; listed2++) {
    const folder = folders.pop();
    if (folder === void 0) return null;
    for (const entry of list(join6(root, folder))) {
      if (isBlocking(entry)) return pathIn(folder, entry.name);
      if (entry.isDirectory() && entry.name !== ".git") folders.push(pathIn(folder, entry.name));
    }
    if (listed2 % foldersPerTurn === 0) await nextTurn();
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
var ignoreFile, foldersPerTurn;
var init_blocking_ignore_file = __esm({
  "src/git/blocking-ignore-file.ts"() {
    "use strict";
    ignoreFile = ".gitignore";
    foldersPerTurn = 256;
  }
});

// src/git/find-program.ts
import { accessSync as accessSync2, constants as constants4, realpathSync, statSync as statSync6 } from "node:fs";
import { posix, win32 } from "node:path";
function findProgram(name, search) {
  const { isProgram: isProgram2, platform, realPath: realPath2 } = search;
  const { delimiter: delimiter2, join: join32 } = platform === "win32" ? win32 : posix;
  const scanned = unique(search.scanned.flatMap((folder) => [folder, realPath2(folder)]));
  const isScanned = (path) => unique([path, realPath2(path)]).some(
    (candidate2) => scanned.some((folder) => isInside(candidate2, folder, platform))
  );
  const folders = search.path.split(delimiter2).map((entry) => platform === "win32" ? entry.replaceAll('"', "") : entry).filter((folder) => isAbsolute2(folder, platform) && !isScanned(folder));
  const file = platform === "win32" ? `${name}.exe` : name;
  const program = folders.map((folder) => join32(folder, file)).find((path) => isProgram2(path) && !isScanned(path));
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
function findOnMachine(name, path, scanned) {
  const question = JSON.stringify([name, path, scanned]);
  const answer = known.get(question) ?? findProgram(name, {
    platform: process.platform,
    path,
    scanned: withoutOwnProgram(scanned),
    isProgram,
    realPath
  });
  known.set(question, answer);
  return answer;
}
function withoutOwnProgram(scanned) {
  const node = realPath(process.execPath);
  return scanned.filter((folder) => !isInside(node, realPath(folder), process.platform));
}
function isProgram(path) {
  try {
    accessSync2(path, constants4.X_OK);
    return statSync6(path).isFile();
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
import { basename as basename3, dirname as dirname3 } from "node:path";
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
    // A delta of a few bytes can ask for gigabytes: git ends with an error instead.
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
function endOf(child) {
  return new Promise((resolve18) => {
    let error = null;
    child.on("error", (cause) => {
      error = cause;
      if (child.pid === void 0) resolve18({ status: null, signal: null, error });
    });
    child.on("close", (status, signal) => resolve18({ status, signal, error }));
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
  const reason2 = reasons4[cause.code ?? ""] ?? cause.code ?? "an error";
  return new BrleaksError("git-failed", `git could not be started: ${reason2}`, { cause });
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
async function nodeVersionOf(program, repository) {
  const found = findOnMachine(
    basename3(program, ".exe"),
    dirname3(program),
    repository === null ? [] : [repository]
  );
  if (found.program === null) return null;
  const { execFile } = await import("node:child_process");
  const options = { timeout: versionMs, env: sealedEnvironment(), cwd: dirname3(program) };
  return new Promise((resolve18) => {
    execFile(program, ["--version"], options, (error, output) => {
      const version3 = /^v\d+\.\d+\.\d+/.exec(output)?.[0];
      resolve18(error === null ? version3 ?? null : null);
    });
  });
}
var always, defaultPath, stderrLimit, silenceMs, running, listening, versionMs;
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
    running = /* @__PURE__ */ new Map();
    listening = false;
    versionMs = 2e4;
  }
});

// src/git/git.ts
function linesOf(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}
var GitRunner, Git;
var init_git = __esm({
  "src/git/git.ts"() {
    "use strict";
    init_run();
    GitRunner = class _GitRunner {
      context;
      signal;
      /** @param signal without one, calls run to their end. */
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
      /** The same git without the signal, for short questions whose answers a stopped scan still reports. */
      get uninterrupted() {
        return new _GitRunner(this.context);
      }
    };
    Git = class _Git extends GitRunner {
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
  }
});

// src/git/work-tree.ts
import { isUtf8 } from "node:buffer";
import { realpathSync as realpathSync2, statSync as statSync7 } from "node:fs";
import { join as join7 } from "node:path";
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
  const { context, within: within2 } = listingOf(request.git, request.below);
  return new GitRunner(context, signal).stream(
    ["ls-files", "-z", "--full-name", ...options, ...within2],
    {
      onComplaint: (line) => {
        const fault2 = faultIn(line);
        if (fault2 !== null) request.report(fault2);
      }
    }
  );
}
function listingOf({ layout: { root }, shadow }, below) {
  const context = shadow.treeContext;
  if (root === null || below === "") return { context, within: [] };
  if (!isPlainFolder(root, below)) return { context, within: ["--", below] };
  return { context: { ...context, cwd: join7(root, below) }, within: [] };
}
function isPlainFolder(root, path) {
  try {
    const folder = join7(root, path);
    return statSync7(folder).isDirectory() && realpathSync2(folder) === join7(realpathSync2(root), path);
  } catch {
    return false;
  }
}
async function within(promise, ms) {
  let timer;
  const late = new Promise((resolve18) => {
    timer = setTimeout(() => resolve18(null), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
function problem(what, reason2) {
  return { kind: "problem", what, reason: reason2 };
}
function faultIn(line) {
  const [, complaint, path, cause] = /^warning: (could not open directory|unable to access) '(.*?)(?:': ([^/']*))?$/.exec(line) ?? [];
  if (path === void 0) {
    const other = /^(?:warning|error): (.*)$/.exec(line)?.[1];
    return other === void 0 ? null : problem("the work tree", `git could not list all: ${other}`);
  }
  const what = path.replace(/\/$/, "") || ".";
  const why = cause ?? "its path is too long";
  if (complaint === "could not open directory") {
    const denied = cause === "Permission denied";
    return problem(
      what,
      denied ? "no permission to list this folder" : `cannot be listed (${cause})`
    );
  }
  if (cause === "Too many levels of symbolic links") return null;
  return problem(what, `git could not read it, so its patterns do not count (${why})`);
}
function untrackedEntries(output) {
  return Array.from(decoded2(output), ({ text: text3, bytes }) => {
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
var firstDoubtMs, Listing, stageZero, modeStart, TrackedList;
var init_work_tree = __esm({
  "src/git/work-tree.ts"() {
    "use strict";
    init_blocking_ignore_file();
    init_git();
    firstDoubtMs = 1e3;
    Listing = class {
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
      /** Ends git, if it has not ended. */
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
      /** git's next output; null where it waits for an ignore file that never ends. */
      async #arrived() {
        const { git, below, report } = this.#request;
        for (let wait = firstDoubtMs; ; wait *= 4) {
          const result2 = await within(this.#next, wait);
          if (result2 !== null) return result2;
          const blocking = await blockingIgnoreFile(git.layout.root ?? "", below);
          if (blocking === null) continue;
          this.stop();
          const reason2 = "it is a pipe or a device, for which git waits; untracked files were not read";
          report(problem(blocking, reason2));
          return null;
        }
      }
    };
    stageZero = 48;
    modeStart = 2;
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
            regular: text3.startsWith("100", modeStart),
            otherRepository: text3.startsWith("160000", modeStart),
            sparse: text3.startsWith("S"),
            folder: text3.startsWith("040000", modeStart)
          });
        }
        return entries;
      }
    };
  }
});

// src/git/changes.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join8 } from "node:path";
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
    else throw new BrleaksError("git-failed", "git wrote a difference that cannot be understood");
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
  if (!existsSync2(environment.GIT_INDEX_FILE ?? join8(git.layout.gitDir, "index"))) return [];
  return listIndex(git, "--stage");
}
async function allIndexEntries(git) {
  const { gitDir, commonDir } = git.layout;
  const entries = await listIndex(git, "--stage");
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    const index = join8(folder, "index");
    if (folder === gitDir || !existsSync2(index)) continue;
    const other = git.withEnvironment({ GIT_INDEX_FILE: index });
    for (const entry of await listIndex(other, "--stage")) entries.push(entry);
  }
  return entries;
}
async function listIndex(git, which) {
  const output = await git.run(["ls-files", which, "-z"]);
  return [...records(output)].map((record) => {
    const tab = record.indexOf(9);
    const [mode = "", oid = ""] = record.toString("latin1", 0, tab).split(" ");
    return { path: record.subarray(tab + 1), mode, oid };
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
var commitFormat, emptyTrees;
var init_changes = __esm({
  "src/git/changes.ts"() {
    "use strict";
    init_model();
    init_refs();
    init_work_tree();
    commitFormat = "--format=tformat:%x01%H%x00";
    emptyTrees = {
      20: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      32: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
    };
  }
});

// src/git/commit-facts.ts
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
function isoDate(text3) {
  const match = /^\s*(-?\d{1,15})(?=\s|$)\s*(\S*)/.exec(text3);
  if (match === null) return null;
  const ms = Number(match[1]) * 1e3;
  if (ms < firstMs || ms > lastMs) return null;
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d)(\d\d)$/.exec(match[2] ?? "") ?? [];
  const known4 = sign !== "" && Number(hours) < 24 && Number(minutes) < 60;
  if (!known4) return new Date(ms).toISOString().replace(".000Z", "Z");
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

// src/git/head.ts
import { lstatSync as lstatSync3, readlinkSync } from "node:fs";
import { join as join9 } from "node:path";
function headRef({ gitDir }) {
  return refIn(headText(gitDir));
}
function detachedHead(layout) {
  const text3 = headText(layout.gitDir);
  const ref = refIn(text3);
  if (ref === null) return isHead(text3) ? text3 : `ref: ${unborn}
`;
  const oid = resolve3(ref, layout, 0);
  if (oid === void 0) return text3;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function isHead(text3) {
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(text3);
}
function headText(gitDir) {
  const path = join9(gitDir, "HEAD");
  const link2 = lstatSync3(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link2 ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text3) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text3)?.[1] ?? null;
}
function resolve3(ref, layout, step2) {
  if (step2 > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text3 = readSmall(join9(own ? layout.gitDir : layout.commonDir, ref));
  if (text3 === null) return packedId(ref, layout);
  const next = refIn(text3);
  return next === null ? idIn(text3) ?? null : resolve3(next, layout, step2 + 1);
}
function packedId(ref, { commonDir }) {
  const path = join9(commonDir, "packed-refs");
  const packed = readSmall(path);
  if (packed === null) {
    return lstatSync3(path, { throwIfNoEntry: false }) === void 0 ? null : void 0;
  }
  const at = `
${packed}
`.indexOf(` ${ref}
`);
  if (at === -1) return null;
  const start2 = packed.lastIndexOf("\n", at - 2) + 1;
  return idIn(packed.slice(start2, at)) ?? null;
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

// src/git/alternates.ts
import { statSync as statSync8 } from "node:fs";
import { delimiter, resolve as resolve4 } from "node:path";
function parseAlternates(text3, separator3) {
  const entries = [];
  for (let at = 0; at < text3.length; ) {
    const end2 = text3.indexOf(separator3, at);
    const next = end2 === -1 ? text3.length : end2;
    const quoted2 = text3[at] === '"' ? unquote(text3, at + 1) : null;
    if (quoted2 !== null) {
      entries.push(quoted2.path);
      at = text3[quoted2.end] === separator3 ? quoted2.end + 1 : quoted2.end;
      continue;
    }
    if (text3[at] !== "#") entries.push(Buffer.from(text3.slice(at, next), "latin1"));
    at = next + 1;
  }
  return entries.filter((entry) => entry.length > 0);
}
function unquote(text3, start2) {
  const bytes = [];
  for (let at = start2; at < text3.length; at++) {
    const char = text3[at];
    if (char === '"') return { path: Buffer.from(bytes), end: at + 1 };
    if (char !== "\\") {
      bytes.push(char.charCodeAt(0));
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text3.slice(at + 1, at + 4))?.[0];
    const byte = octal === void 0 ? escapes[text3[at + 1] ?? ""] : Number.parseInt(octal, 8);
    if (byte === void 0) return null;
    bytes.push(byte);
    at += octal === void 0 ? 1 : 3;
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
  return parseAlternates(text3, delimiter).map((path) => resolve4(folder, path.toString("utf8")));
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
function collectObjectFolders(starts) {
  const problems = [];
  const seen = new Set(starts.map((path) => resolve4(path)));
  for (const folder of seen) {
    const path = resolve4(folder, "info", "alternates");
    for (const entry of parseAlternates(readAlternates(path, problems), "\n")) {
      const text3 = asText(entry);
      if (text3 !== null) seen.add(resolve4(folder, text3));
      else problems.push({ what: path, reason: "it names a folder whose path is not UTF-8" });
    }
  }
  return { folders: [...seen].filter(isThere2), problems };
}
function isThere2(folder) {
  try {
    statSync8(folder);
    return true;
  } catch (error) {
    return !["ENOENT", "ENOTDIR"].includes(codeOf2(error));
  }
}
function readAlternates(path, problems) {
  try {
    return readRegular(path).toString("latin1");
  } catch (error) {
    const code = codeOf2(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      problems.push({ what: path, reason: `it cannot be read (${code})` });
    }
    return "";
  }
}
var escapes;
var init_alternates = __esm({
  "src/git/alternates.ts"() {
    "use strict";
    init_regular_file();
    escapes = {
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
  }
});

// src/git/temporary.ts
import {
  chmodSync,
  lstatSync as lstatSync4,
  mkdtempSync,
  readdirSync as readdirSync4,
  rmdirSync,
  statSync as statSync9,
  unlinkSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join as join10 } from "node:path";
function temporaryFolder() {
  if (!listening2) process.once("exit", removeTemporaryFolders);
  listening2 = true;
  const folder = inTemporary(() => mkdtempSync(join10(tmpdir(), `brleaks-${process.pid}-`)));
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
function removeLeftoverFolders() {
  if (listening2) removeStaleFolders(tmpdir(), Date.now());
}
function removeStaleFolders(parent, now) {
  try {
    if (!isSafe(parent)) return;
    const stale = readdirSync4(parent).filter((name) => isStale(parent, name, now));
    for (const name of stale.slice(0, mostStale)) removeTree(join10(parent, name));
  } catch {
  }
}
function isSafe(folder) {
  const { mode } = statSync9(folder);
  return process.platform === "win32" || (mode & 18) === 0 || (mode & 512) !== 0;
}
function isStale(parent, name, now) {
  const pid = namePattern.exec(name)?.[1];
  if (pid === void 0 || isRunning(Number(pid))) return false;
  const stat = lstatSync4(join10(parent, name), { throwIfNoEntry: false });
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
    const path = join10(folder, name);
    const stat = attempt(() => lstatSync4(path));
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
  lstatSync as lstatSync5,
  mkdirSync,
  readdirSync as readdirSync5,
  readFileSync as readFileSync2,
  readlinkSync as readlinkSync2,
  statSync as statSync10,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { join as join11 } from "node:path";
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
    return statSync10(path);
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
  const stat = lstatSync5(source);
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
    if (!unused.test(name)) copy(join11(source, name), join11(target, name));
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
  const plain3 = value.replace(/\s*[#;].*$/, "").trim();
  return /^"?(?:true|yes|on|1)"?$/i.test(plain3);
}
var carried;
var init_plain_config = __esm({
  "src/git/plain-config.ts"() {
    "use strict";
    carried = ["ignorecase", "precomposeunicode", "longpaths"];
  }
});

// src/git/shadow.ts
import { lstatSync as lstatSync6, mkdirSync as mkdirSync2, readdirSync as readdirSync6, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join12, resolve as resolve5 } from "node:path";
async function makeShadow(layout, hook = {}) {
  const format3 = await readFormat(layout);
  checkRefs(join12(layout.commonDir, "refs"));
  const folder = temporaryFolder();
  try {
    fill(folder, layout, format3);
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  return shadowIn(folder, layout, format3, hook);
}
function fill(folder, layout, format3) {
  const { gitDir, commonDir } = layout;
  inTemporary(() => {
    mkdirSync2(join12(folder, "info"));
    mkdirSync2(join12(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join12(commonDir, name), join12(folder, name));
  for (const name of readdirSync6(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join12(gitDir, name), join12(folder, name));
  }
  appear(join12(commonDir, "info", "exclude"), join12(folder, "info", "exclude"));
  const head = format3.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync2(join12(folder, "HEAD"), head, { mode: 384 });
    writeFileSync2(join12(folder, "config"), configText(format3), { mode: 384 });
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
    GIT_OBJECT_DIRECTORY: resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join12(commonDir, "objects"),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join12(gitDir, "index"),
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
    throw new BrleaksError("git-failed", `${path ?? folder}: it cannot be listed (${code})`);
  }
  for (const entry of entries) {
    if (isSpecial(entry)) throw notPlain(join12(entry.parentPath, entry.name));
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
  const path = join12(layout.commonDir, "config");
  const text3 = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text3)) {
    const listed2 = await listConfig(layout);
    objectFormat = listed2 === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed2) ? "sha256" : "sha1";
  }
  const reftable = lstatSync6(join12(layout.commonDir, "reftable"), { throwIfNoEntry: false });
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
  const objects = join12(layout.commonDir, "objects");
  for (const folder of namesIn2(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = namesIn2(join12(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join12(layout.commonDir, "packed-refs")) ?? "";
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
  return path === void 0 || path === "" ? void 0 : resolve5(folder, path);
}
function alternates(folder, paths) {
  const absolute = alternatesOfVariable(paths, folder);
  return absolute.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternatesVariable(absolute) };
}
var linkedFromCommon, reftableHead;
var init_shadow = __esm({
  "src/git/shadow.ts"() {
    "use strict";
    init_model();
    init_alternates();
    init_head();
    init_layout();
    init_link();
    init_plain_config();
    init_regular_file();
    init_run();
    init_temporary();
    linkedFromCommon = ["refs", "packed-refs", "reftable", "logs", "shallow", "worktrees"];
    reftableHead = "ref: refs/heads/.invalid\n";
  }
});

// src/git/facts.ts
import { join as join13 } from "node:path";
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
  if (!/remote/i.test(readSmall(join13(layout.commonDir, "config")) ?? "")) return null;
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
var init_facts = __esm({
  "src/git/facts.ts"() {
    "use strict";
    init_head();
    init_layout();
    init_run();
    init_shadow();
  }
});

// src/git/folds-case.ts
import { lstatSync as lstatSync7, opendirSync } from "node:fs";
import { join as join14 } from "node:path";
function foldsCase(folder) {
  for (const name of someNames(folder)) {
    const other = swapCase(name);
    if (other === name) continue;
    const [own, swapped] = [statOf3(join14(folder, name)), statOf3(join14(folder, other))];
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
  return lstatSync7(path, { bigint: true, throwIfNoEntry: false }) ?? null;
}
function swapCase(name) {
  return name.replace(
    /[a-z]+|[A-Z]+/g,
    (letters2) => letters2 < "a" ? letters2.toLowerCase() : letters2.toUpperCase()
  );
}
var entriesLookedAt;
var init_folds_case = __esm({
  "src/git/folds-case.ts"() {
    "use strict";
    entriesLookedAt = 64;
  }
});

// src/git/head-paths.ts
async function pathsAtHead(git, objects) {
  let left = mostPaths;
  const asked = objects.filter(({ paths }) => {
    left -= paths.length;
    return left >= 0 && !paths.some((path) => path.includes(10));
  });
  const held = new Map(asked.map(({ oid }) => [oid, /* @__PURE__ */ new Set()]));
  const questions = asked.flatMap(({ oid, paths }) => paths.map((path) => ({ oid, path })));
  if (questions.length === 0) return held;
  const args = ["cat-file", "--batch-check=%(objectname)", "--buffer"];
  const stdin = questions.map(({ path }) => Buffer.concat([prefix, path, feed2]));
  for (const [index, answer] of (await git.lines(args, { stdin })).entries()) {
    const question = questions[index];
    if (question?.oid === answer) held.get(question.oid)?.add(question.path.toString("latin1"));
  }
  return held;
}
var mostPaths, prefix, feed2;
var init_head_paths = __esm({
  "src/git/head-paths.ts"() {
    "use strict";
    mostPaths = 1e5;
    prefix = Buffer.from("HEAD:");
    feed2 = Buffer.from("\n");
  }
});

// src/git/index-names.ts
import { readdirSync as readdirSync7 } from "node:fs";
function indexMayName(git, texts2) {
  const { gitDir } = git.layout;
  if (readdirSync7(gitDir).some((name) => name.startsWith("sharedindex."))) return true;
  let bytes;
  try {
    bytes = readRegular(git.shadow.context.environment.GIT_INDEX_FILE ?? "");
  } catch (error) {
    return codeOf2(error) !== "ENOENT";
  }
  const whole = bytes.length >= 8 && bytes.toString("latin1", 0, 4) === "DIRC";
  const version3 = whole ? bytes.readUInt32BE(4) : 0;
  return version3 < 2 || version3 > 3 || texts2.some((text3) => bytes.includes(text3));
}
var init_index_names = __esm({
  "src/git/index-names.ts"() {
    "use strict";
    init_regular_file();
  }
});

// src/git/lfs.ts
import { readdirSync as readdirSync8 } from "node:fs";
import { join as join15 } from "node:path";
function lfsPointer(bytes) {
  if (bytes.length > largestPointer || !bytes.subarray(0, firstLine.length).equals(firstLine)) {
    return null;
  }
  const text3 = bytes.toString("latin1");
  const content = /^oid sha256:([0-9a-f]{64})$/m.exec(text3)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text3)?.[1];
  return content === void 0 || size === void 0 ? null : { content, size: Number(size) };
}
function lfsPath({ commonDir }, content) {
  return join15(lfsFolder(commonDir), content.slice(0, 2), content.slice(2, 4), content);
}
function lfsFolder(commonDir) {
  return join15(commonDir, "lfs", "objects");
}
function listLfs({ commonDir }) {
  const contents = [];
  const unlisted2 = [];
  const walk3 = (folder, depth) => {
    for (const entry of entriesOf(folder, unlisted2)) {
      if (depth === 2 && /^[0-9a-f]{64}$/.test(entry.name)) contents.push(entry.name);
      else if (depth < 2 && entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) {
        walk3(join15(folder, entry.name), depth + 1);
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
    const reason2 = codeOf2(error);
    if (reason2 !== "ENOENT" && reason2 !== "ENOTDIR") unlisted2.push({ path: folder, reason: reason2 });
    return [];
  }
}
var firstLine, lfsNeedle, largestPointer;
var init_lfs = __esm({
  "src/git/lfs.ts"() {
    "use strict";
    init_regular_file();
    firstLine = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
    lfsNeedle = Buffer.from("v1\noid");
    largestPointer = 1024;
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
import { join as join16 } from "node:path";
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
function looseObject(folders, oid) {
  for (const folder of folders) {
    const object = inflateLoose(join16(folder, oid.slice(0, 2), oid.slice(2)), largestStaged);
    if (object !== null) return object.bytes;
  }
  return null;
}
var largestStaged, deflateLoss;
var init_loose = __esm({
  "src/git/loose.ts"() {
    "use strict";
    init_node_zlib();
    init_regular_file();
    largestStaged = 32 * 1024 * 1024;
    deflateLoss = 1024 * 1024;
  }
});

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
function isBuiltIn(oid) {
  return builtIn.has(oid);
}
function* referencesOf(type, bytes, idBytes) {
  if (type === "tree") yield* treeReferences(bytes, idBytes);
  else if (type !== "blob") {
    const header = bytes.subarray(0, Math.max(0, bytes.indexOf("\n\n")));
    const names3 = type === "tag" ? /^object ([0-9a-f]+)$/gm : /^(?:tree|parent) ([0-9a-f]+)$/gm;
    for (const match of header.toString("latin1").matchAll(names3)) yield match[1];
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
var builtIn;
var init_missing = __esm({
  "src/git/missing.ts"() {
    "use strict";
    init_changes();
    init_refs();
    builtIn = /* @__PURE__ */ new Set([
      "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
      "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
      "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
    ]);
  }
});

// src/git/modules.ts
import { lstatSync as lstatSync8, readdirSync as readdirSync9 } from "node:fs";
import { join as join17 } from "node:path";
function listSubmodules({ gitDir, commonDir }) {
  const submodules = [];
  const failed = [];
  const walk3 = (folder, name, depth) => {
    for (const entry of entriesOf2(folder, failed)) {
      const inner = join17(folder, entry.name);
      const innerName = name === "" ? entry.name : `${name}/${entry.name}`;
      if (!entry.isDirectory()) continue;
      if (depth > deepest) failed.push({ what: inner, reason: "it lies too deep" });
      else if (isThere3(join17(inner, "HEAD")) || isThere3(join17(inner, "objects"))) {
        submodules.push({ name: innerName, folder: inner });
        walk3(join17(inner, "modules"), innerName, depth + 1);
      } else walk3(inner, innerName, depth + 1);
    }
  };
  for (const [folder] of gitDirectories(gitDir, commonDir)) walk3(join17(folder, "modules"), "", 0);
  return { submodules, failed };
}
function entriesOf2(folder, failed) {
  try {
    return readdirSync9(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf2(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      failed.push({ what: folder, reason: `it cannot be listed (${code})` });
    }
    return [];
  }
}
function isThere3(path) {
  return lstatSync8(path, { throwIfNoEntry: false }) !== void 0;
}
var deepest;
var init_modules = __esm({
  "src/git/modules.ts"() {
    "use strict";
    init_refs();
    init_regular_file();
    deepest = 32;
  }
});

// src/git/pack/automaton.ts
function makeAutomaton(needles) {
  const { edges, ends: ends2 } = makeTrie(needles);
  const accepting = edges.length;
  const table3 = new Uint16Array((accepting + 1) * 256);
  const failures = new Uint16Array(accepting);
  const queue = [0];
  for (const state of queue) {
    const failure2 = failures[state];
    for (let byte = 0; byte < 256; byte++) {
      const fallBack = state === 0 ? 0 : table3[failure2 << 8 | byte];
      const child = edges[state]?.get(byte);
      const found = child !== void 0 && (ends2.has(child) || fallBack === accepting);
      table3[state << 8 | byte] = found ? accepting : child ?? fallBack;
      if (child === void 0 || found) continue;
      failures[child] = fallBack;
      queue.push(child);
    }
  }
  table3.fill(accepting, accepting << 8);
  return { table: table3, accepting, lookBehind: Math.max(...needles.map((needle) => needle.length)) - 1 };
}
function makeTrie(needles) {
  const edges = [/* @__PURE__ */ new Map()];
  const ends2 = /* @__PURE__ */ new Set();
  for (const needle of needles) {
    let state = 0;
    for (const byte of needle) {
      const known4 = edges[state]?.get(byte);
      const next = known4 ?? edges.push(/* @__PURE__ */ new Map()) - 1;
      edges[state]?.set(byte, next);
      state = next;
    }
    ends2.add(state);
  }
  if (edges.length > mostStates) throw new RangeError("too many needles for one automaton");
  return { edges, ends: ends2 };
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
      useAutomaton(table3, accepting, reach) {
        this.#exports.useAutomaton(table3, accepting, reach);
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
      useListed(table3, slots) {
        this.#exports.useListed(table3, slots);
      }
      /**
       * Lists where a tree names objects, submodules left out, and most of those that were listed before.
       * @param list address of room for four bytes (an address) for each 24 bytes of the tree.
       * @param made true for what the last `applyDelta` put together and noted: ids that it copied whole are left out.
       */
      listReferences(tree, size, idBytes, list2, made) {
        return this.#exports.listReferences(tree, size, idBytes, list2, made ? 1 : 0);
      }
      /**
       * Reads the ids at the head of a commit (its tree and parents) or a tag (its object) into memory, one behind the other.
       * @param most ids there is room for at `into`.
       */
      listHeaders(at, size, idBytes, into, most, tag) {
        return this.#exports.listHeaders(at, size, idBytes, into, most, tag ? 1 : 0);
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
      /** A packed entry that is not in a window. */
      packed;
      batch;
      /** An inflated entry too large for a batch, or a loose object. */
      large;
      list;
      arena;
      /** @param needles the byte strings to search for. */
      constructor(needles) {
        const { table: table3, accepting, lookBehind } = makeAutomaton(needles);
        this.codec = new Codec(total + table3.byteLength + 8 * slack);
        const automaton = this.codec.reserve(table3.byteLength);
        this.codec.memory.set(new Uint8Array(table3.buffer), automaton);
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
  }
});

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
var init_unread = __esm({
  "src/git/pack/unread.ts"() {
    "use strict";
    init_forest();
  }
});

// src/git/pack/window.ts
import { closeSync as closeSync4, readSync as readSync3 } from "node:fs";
function readWhole(file, into, offset) {
  let done = 0;
  while (done < into.length) {
    const count3 = readSync3(file, into, done, into.length - done, offset + done);
    if (count3 === 0) break;
    done += count3;
  }
  return done;
}
var notLocated, PackWindows;
var init_window = __esm({
  "src/git/pack/window.ts"() {
    "use strict";
    init_regular_file();
    init_memory();
    notLocated = { tooLarge: -1, packEnds: -2 };
    PackWindows = class {
      #file;
      #cache;
      #memory;
      #base;
      #packed;
      /** Address of each window of the pack that is there, in the order of their reading. */
      #windows = /* @__PURE__ */ new Map();
      constructor(path, cache, { codec, windows: windows2, packed }) {
        this.#cache = cache;
        this.#memory = codec.memory;
        this.#base = windows2;
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
        closeSync4(this.#file);
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
var typeNames, aloneBytes, crc322, unreadable2, tooLarge, overExpanded, searchWeight, PackReader;
var init_read_pack = __esm({
  "src/git/pack/read-pack.ts"() {
    "use strict";
    init_node_crypto();
    init_node_zlib();
    init_codec();
    init_expansion();
    init_forest();
    init_memory();
    init_unread();
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
    overExpanded = -3;
    searchWeight = 8;
    PackReader = class {
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
          const result2 = this.#searchDelta(entry, frame, type);
          if (result2 < 0) {
            this.#giveUp(entry, result2 === overExpanded ? "expansion" : null);
            continue;
          }
          this.#count(type, sizes[entry]);
          const child = firstChild[entry];
          if (child === -1) continue;
          const last = frame.child === -1;
          const at = frame.at + frame.size;
          if (!last) stack.push({ entry, at, size: result2, child });
          else {
            this.#bytes.copyWithin(frame.at, at, at + result2);
            frame.entry = entry;
            frame.size = result2;
            frame.child = child;
          }
        }
      }
      /**
       * Searches one delta. Puts its object together behind its base if others hang on it, or if it names other objects.
       * @returns size of the object where it was put together; `overExpanded`; -1 where the delta cannot be read here.
       */
      #searchDelta(entry, base2, type) {
        const { firstChild, sizes } = this.#forest;
        const deltaSize = sizes[entry];
        if (this.#expansion.exceeded) return overExpanded;
        if (deltaSize > largestObject) return -1;
        const delta = this.#inflate(entry, deltaSize, true);
        if (delta === -1) return -1;
        const leaf = firstChild[entry] === -1;
        const how = type === packTypes.tree ? deltaModes.putTogether | deltaModes.notePieces : leaf && type === packTypes.blob ? deltaModes.search : deltaModes.putTogether;
        const result2 = this.#applyDelta(delta, deltaSize, base2, how);
        if (result2 < 0) return -1;
        if ((result2 & 1) === 1) this.#dirty.push(entry);
        const size = result2 >> 1;
        this.#expansion.add(size);
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
      #putTogether(entry, base2) {
        const deltaSize = this.#forest.sizes[entry];
        if (this.#expansion.exceeded) return overExpanded;
        if (deltaSize > largestObject) return unreadable2;
        const delta = this.#inflate(entry, deltaSize, false);
        if (delta === -1) return unreadable2;
        const result2 = this.#applyDelta(delta, deltaSize, base2, deltaModes.putTogether);
        if (result2 === deltaFaults.noRoom) return tooLarge;
        if (result2 >= 0) this.#expansion.add((result2 >> 1) * searchWeight);
        return result2 < 0 ? unreadable2 : result2 >> 1;
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
      #giveUp(entry, reason2) {
        this.#leave(entry, reason2, false);
        this.#leaveChildren(entry, reason2, false);
      }
      #leave(entry, reason2, searched2) {
        const oid = oidOf(this.#index, entry);
        if (reason2 !== null) this.#left.push({ kind: "unreadable", oid, reason: reason2 });
        else this.#left.push({ kind: "deferred", oid, searched: searched2 || void 0 });
      }
      #leaveChildren(entry, reason2, searched2) {
        for (const child of descendants(this.#forest, entry)) this.#leave(child, reason2, searched2);
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
function isIn({ ids, idBytes, starts }, bytes, at) {
  const first = bytes[at] << 8 | bytes[at + 1];
  let low = starts[first];
  let high2 = starts[first + 1];
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
var Presence, mostSteps2, ReferenceCheck;
var init_references = __esm({
  "src/git/pack/references.ts"() {
    "use strict";
    init_forest();
    init_id_set();
    init_memory();
    Presence = class {
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
    mostSteps2 = 16;
    ReferenceCheck = class {
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
        const missing2 = [...this.#missing];
        this.#missing.clear();
        return missing2;
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
        const { codec, list: list2 } = this.#memory;
        const count3 = codec.listReferences(at, size, this.#idBytes, list2, made);
        for (let i = 0; i < count3; i++) this.#look(this.#addresses[i]);
      }
      #checkHeaders(at, size, tag) {
        const { codec, list: list2 } = this.#memory;
        const most = Math.floor(listBytes / this.#idBytes);
        const count3 = codec.listHeaders(at, size, this.#idBytes, list2, most, tag);
        for (let i = 0; i < count3; i++) this.#look(list2 + i * this.#idBytes);
      }
      #look(id2) {
        if (this.#presence.has(this.#bytes, id2)) return;
        this.#missing.add(hexOf(this.#bytes, id2, this.#idBytes));
      }
    };
  }
});

// src/git/objects.ts
function* readShare(plan, needles) {
  const memory = reserveMemory(needles);
  if (memory === null) {
    yield { kind: "no-memory" };
    return;
  }
  const presence = new Presence(plan.packs[0]?.index, plan.others);
  const references = new ReferenceCheck(presence, plan.idBytes, memory);
  for (const pack of plan.packs) {
    let reader2;
    try {
      reader2 = new PackReader(pack, plan.expansion, needles, memory, references);
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
    yield* readLoose(plan, from, to, needles, references);
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
var looseShare;
var init_objects = __esm({
  "src/git/objects.ts"() {
    "use strict";
    init_node_crypto();
    init_loose();
    init_forest();
    init_memory();
    init_read_pack();
    init_references();
    init_unread();
    looseShare = 256;
  }
});

// src/git/push.ts
async function newObjects(git, { updates, had, hadRefs }) {
  const { tips, missing: missing2 } = await lookUp(git, updates);
  const known4 = await commitsHere(git, had);
  const tracked = await trackedBy(git, hadRefs);
  const refs = hadRefs === "all" ? ["--not", "--all"] : [];
  const list2 = async (from, ...more) => {
    if (from.length === 0) return [];
    const stdin = [...from.map((tip) => tip.oid), ...[...known4, ...tracked].map((oid) => `^${oid}`)];
    const args = ["rev-list", ...more, "--stdin", ...refs];
    return git.lines(args, { stdin: stdin.map((line) => `${line}
`) });
  };
  const toCommits = tips.filter((tip) => tip.peeled === "commit");
  const toOthers = tips.filter((tip) => tip.peeled !== "commit");
  return {
    commits: await list2(toCommits, "--reverse", "--topo-order"),
    tags: toCommits.filter((tip) => tip.type === "tag").map((tip) => tip.oid),
    others: await list2(toOthers, "--objects", "--no-object-names"),
    missing: missing2
  };
}
async function lookUp(git, updates) {
  const questions = updates.flatMap(({ to }) => [to, `${to}^{}`]);
  const answers = await typesOf(git, questions);
  const tips = [];
  const missing2 = [];
  for (const [number3, update] of updates.entries()) {
    const own = answers[2 * number3];
    const peeled2 = answers[2 * number3 + 1];
    if (own == null || peeled2 == null) missing2.push(update);
    else tips.push({ update, oid: own.oid, type: own.type, peeled: peeled2.type });
  }
  return { tips, missing: missing2 };
}
async function commitsHere(git, oids) {
  const questions = [...new Set(oids)].map((oid) => `${oid}^{}`);
  const answers = await typesOf(git, questions);
  return answers.flatMap((answer) => answer?.type === "commit" ? [answer.oid] : []);
}
async function typesOf(git, questions) {
  if (questions.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = questions.map((one) => `${one}
`);
  const answers = await git.lines(args, { stdin });
  return questions.map((_, number3) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(answers[number3] ?? "");
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
async function trackedBy(git, refs) {
  if (refs === "none" || refs === "all") return [];
  const prefix2 = `refs/remotes/${refs.remote}/`;
  const own = (await listRefs(git)).filter(({ name }) => name.startsWith(prefix2));
  return commitsHere(
    git,
    own.flatMap(({ oid }) => oid ?? [])
  );
}
var init_push = __esm({
  "src/git/push.ts"() {
    "use strict";
    init_refs();
  }
});

// src/git/ranges.ts
async function resolveRanges(git, ranges, since) {
  const dated = since === null ? [] : [`--since=${checkDate(since)}`];
  const named2 = ranges.filter((range) => range.kind === "named");
  const listed2 = ranges.filter((range) => range.kind === "listed");
  const revisions = ranges.length === 0 ? [[...dated, "--all"]] : [];
  const tags = listed2.flatMap((range) => range.tags);
  const failed = [];
  const ids = (await objectsNamed(git.uninterrupted, named2.flatMap(revisionsOf))).values();
  for (const range of named2) {
    const own = revisionsOf(range).map((revision) => [revision, ids.next().value ?? null]);
    const unknown4 = own.find(([, oid]) => oid === null);
    if (unknown4 !== void 0) {
      failed.push({ what: `range ${range.text}`, reason: unknownRevision(git, unknown4[0]) });
      continue;
    }
    const start2 = own.map(([, oid]) => oid ?? "");
    const [object = "", commit = ""] = start2.splice(-2);
    if (object !== commit) tags.push(object);
    revisions.push([...dated, ...argumentsOf(range, commit, start2)]);
  }
  return { revisions, commits: listed2.flatMap((range) => range.commits), tags, failed };
}
function revisionsOf({ end: end2, start: start2 }) {
  return [...start2.map(commitNamed), end2, commitNamed(end2)];
}
function argumentsOf({ form }, end2, start2) {
  if (form === "single") return [`${end2}^!`];
  if (form === "symmetric") return [`${start2[0]}...${end2}`];
  return [end2, ...start2.map((oid) => `^${oid}`)];
}
function commitNamed(revision) {
  return `${revision}^{commit}`;
}
async function resolveCommit(git, revision) {
  const commit = await objectNamed(git.uninterrupted, commitNamed(revision));
  if (commit !== null) return commit;
  throw new BrleaksError("bad-revision", unknownRevision(git, revision));
}
function unknownRevision({ shallow }, revision) {
  const hint2 = shallow.length > 0 ? 'this is a shallow clone: fetch more history ("git fetch --unshallow")' : "check its spelling, or fetch it first";
  return `"${revision.replace(/\^\{commit\}$/, "")}" names no commit here; ${hint2}`;
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
function checkDate(date2) {
  const absolute = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  const relative2 = /^\d+[ .](?:second|minute|hour|day|week|month|year)s?[ .]ago$/;
  if (relative2.test(date2) || date2 === "yesterday") return date2;
  if (absolute.test(date2) && !Number.isNaN(Date.parse(date2))) return date2;
  throw new BrleaksError(
    "usage",
    `--since: expected a date such as 2026-01-31 or "2 weeks ago", not "${date2}"`
  );
}
var init_ranges = __esm({
  "src/git/ranges.ts"() {
    "use strict";
    init_model();
  }
});

// src/git/special-files.ts
import { readdirSync as readdirSync10 } from "node:fs";
import { join as join18 } from "node:path";
function refuseSpecialFiles({ gitDir, commonDir }, objectFolders) {
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    refuse2(entriesOf3(folder).filter((entry) => opened.test(entry.name)));
    for (const part of ["refs", "logs"]) refuse2(entriesOf3(join18(folder, part), true));
  }
  for (const folder of objectFolders) {
    for (const part of ["info", "pack"]) refuse2(entriesOf3(join18(folder, part)));
  }
}
function refuse2(entries) {
  const special = entries.find(isSpecial);
  if (special === void 0) return;
  const path = join18(special.parentPath, special.name);
  throw new BrleaksError("git-failed", `${path} is neither a file nor a folder; remove it`);
}
function entriesOf3(folder, recursive = false) {
  try {
    return readdirSync10(folder, { withFileTypes: true, recursive });
  } catch {
    return [];
  }
}
var opened;
var init_special_files = __esm({
  "src/git/special-files.ts"() {
    "use strict";
    init_model();
    init_refs();
    init_regular_file();
    opened = /^(?:[A-Z][A-Z_]*|index|sharedindex\..*|packed-refs|shallow|config.*|commondir|gitdir)$/;
  }
});

// src/git/repository.ts
import { readdirSync as readdirSync11 } from "node:fs";
import { join as join19 } from "node:path";
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
  const { folders, problems } = collectObjectFolders([
    environment.GIT_OBJECT_DIRECTORY ?? join19(layout.commonDir, "objects"),
    join19(layout.commonDir, "objects"),
    ...alternatesOfVariable(environment.GIT_ALTERNATE_OBJECT_DIRECTORIES, layout.gitDir)
  ]);
  refuseSpecialFiles(layout, folders);
  const shallow = readSmall(join19(layout.commonDir, "shallow")) ?? "";
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
    return readdirSync11(join19(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}
var init_repository = __esm({
  "src/git/repository.ts"() {
    "use strict";
    init_alternates();
    init_git();
    init_layout();
    init_shadow();
    init_special_files();
  }
});

// src/git/range-state.ts
function parentsIn(commit) {
  const end2 = commit.indexOf("\n\n");
  const header = commit.toString("latin1", 0, end2 === -1 ? commit.length : end2);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1] ?? "");
}
var init_range_state = __esm({
  "src/git/range-state.ts"() {
    "use strict";
  }
});

// src/git/read-path.ts
async function readPaths(git, base2, paths) {
  const args = base2.kind === "index" ? ["ls-files", "--stage", "-z", "--", ...paths] : ["ls-tree", "-z", "--full-tree", base2.oid, "--", ...paths];
  const listed2 = /* @__PURE__ */ new Map();
  for (const record of records(await git.run(args))) {
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
    listed2.set(path, oid);
  }
  return readAll(git, listed2);
}
async function readAll(git, listed2) {
  const contents = /* @__PURE__ */ new Map();
  const names3 = [...listed2.keys()];
  for await (const answer of catFile(git, listed2.values())) {
    const path = names3[contents.size] ?? answer.oid;
    if (answer.kind === "missing") throw refuse3(path, "its content is missing; fetch it first");
    if (answer.kind === "large") throw refuse3(path, `it is larger than ${largeObjectBytes} bytes`);
    contents.set(path, answer.bytes);
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
    init_work_tree();
  }
});

// src/git/ref-files.ts
import { lstatSync as lstatSync9, readdirSync as readdirSync12, readlinkSync as readlinkSync3 } from "node:fs";
import { join as join20 } from "node:path";
function brokenRefs(git, listed2) {
  const { gitDir, commonDir } = git.layout;
  const problems = [];
  for (const [folder, prefix2] of gitDirectories(gitDir, commonDir)) {
    const reason2 = headFault(join20(folder, "HEAD"));
    if (reason2 !== null) problems.push({ what: `${prefix2}HEAD`, reason: reason2 });
  }
  if (lstatSync9(join20(commonDir, "reftable"), { throwIfNoEntry: false })?.isDirectory()) {
    return problems;
  }
  for (const folder of /* @__PURE__ */ new Set([commonDir, gitDir])) walk(folder, "refs", listed2, problems);
  return problems;
}
function walk(folder, name, listed2, problems) {
  for (const entry of entriesOf4(join20(folder, name), problems)) {
    const ref = `${name}/${entry.name}`;
    if (entry.isDirectory()) walk(folder, ref, listed2, problems);
    else if (!listed2.has(ref) && isRefName(entry.name)) {
      const reason2 = refFault(join20(folder, ref));
      if (reason2 !== null) problems.push({ what: ref, reason: reason2 });
    }
  }
}
function isRefName(name) {
  return !name.startsWith(".") && !name.endsWith(".lock");
}
function entriesOf4(folder, problems) {
  try {
    return readdirSync12(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf2(error);
    if (code !== "ENOENT") {
      problems.push({ what: folder, reason: `its refs cannot be listed (${code})` });
    }
    return [];
  }
}
function refFault(path) {
  if (isSymbolicRef(path)) return null;
  const text3 = textOf(path);
  if (text3 === null || text3 instanceof Error) return unreadable3(text3);
  if (text3.trim() === "") return `the file of this ref is empty; ${restore}`;
  const names3 = /^ref:\s*\S/.test(text3) || /^(?!0+\s)(?:[0-9a-f]{40}|[0-9a-f]{64})(?:\s|$)/.test(text3);
  return names3 ? null : `the file of this ref is damaged; ${restore}`;
}
function headFault(path) {
  if (isSymbolicRef(path)) return null;
  const text3 = textOf(path);
  if (text3 === null || text3 instanceof Error) return unreadable3(text3);
  return isHead(text3) ? null : 'it is damaged; restore it, for example with "git symbolic-ref"';
}
function unreadable3(error) {
  return error === null ? null : `it cannot be read (${codeOf2(error)})`;
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
var restore;
var init_ref_files = __esm({
  "src/git/ref-files.ts"() {
    "use strict";
    init_head();
    init_refs();
    init_regular_file();
    restore = "restore it, for example from its reflog";
  }
});

// src/git/relist.ts
import { closeSync as closeSync5 } from "node:fs";
function movedBetween(before, now) {
  const packsBefore = new Set(before.packs);
  const looseBefore = new Set(before.loose.map(({ oid }) => oid));
  const packs = now.packs.filter((path) => !packsBefore.has(path));
  const loose = now.loose.map(({ oid }) => oid).filter((oid) => !looseBefore.has(oid));
  const gone = now.packs.length - packs.length < packsBefore.size || new Set(now.loose.map(({ oid }) => oid)).size - new Set(loose).size < looseBefore.size;
  return { packs, loose, gone };
}
var mostListings, Relisting;
var init_relist = __esm({
  "src/git/relist.ts"() {
    "use strict";
    init_beyond();
    init_index_file();
    init_listing();
    init_plan();
    init_regular_file();
    mostListings = 20;
    Relisting = class {
      #git;
      #plan;
      #seen;
      #last;
      #listings = 0;
      #settled = false;
      /** @param seen ids that are read anyway, besides those of the plan. */
      constructor(git, plan, seen) {
        this.#git = git;
        this.#plan = plan;
        this.#last = plan.listing;
        this.#seen = new Set(seen);
      }
      /** False where objects kept moving: some may have been missed. */
      get settled() {
        return this.#settled;
      }
      /** Ids that have not been seen, or null once there is nothing more to expect. */
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
      /** Empty for a pack that has vanished again, or whose index is not there yet. */
      async #idsOf(path) {
        const { idBytes } = this.#plan;
        try {
          const { file, size } = openRegular(path);
          closeSync5(file);
          const { ids, count: count3 } = readPackIndex(path.replace(/\.pack$/, ".idx"), idBytes, size);
          const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength);
          return Array.from(
            { length: count3 },
            (_, i) => bytes.toString("hex", i * idBytes, (i + 1) * idBytes)
          );
        } catch (error) {
          if (!(error instanceof PackFault) && codeOf2(error) === "an error") throw error;
          const listed2 = await listPack(this.#git, path, idBytes);
          return typeof listed2 === "string" ? [] : listed2;
        }
      }
    };
  }
});

// src/git/commit-graph.ts
var CommitGraph;
var init_commit_graph = __esm({
  "src/git/commit-graph.ts"() {
    "use strict";
    CommitGraph = class _CommitGraph {
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
        this.#first = Int32Array.from(this.#named, ([first = ""]) => this.#positions.get(first) ?? -1);
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
  }
});

// src/git/occurrences.ts
import { availableParallelism } from "node:os";
import { join as join21 } from "node:path";
function noOccurrences() {
  return { changes: /* @__PURE__ */ new Map(), paths: /* @__PURE__ */ new Set() };
}
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
  const withoutIndex = git.withEnvironment({ GIT_INDEX_FILE: join21(git.shadow.folder, "no-index") });
  return parseChanges(withoutIndex.stream(args, { stdin: comparisons }));
}
var idsPerPass, mostBatches, commitsPerBatch;
var init_occurrences = __esm({
  "src/git/occurrences.ts"() {
    "use strict";
    init_changes();
    idsPerPass = 8e3;
    mostBatches = 32;
    commitsPerBatch = 2e3;
  }
});

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
function retentionOf({ introductions }, staged, reachable) {
  if (introductions.some((position) => reachable.refs[position] === 1)) return null;
  if (introductions.some((position) => reachable.stashes[position] === 1)) return "stash";
  if (introductions.length > 0) return "reflog";
  return staged ? "index" : "nothing";
}
function retentionOfCommit(position, reachable) {
  if (position === void 0) return "nothing";
  if (reachable.refs[position] === 1) return null;
  return reachable.stashes[position] === 1 ? "stash" : "reflog";
}
var init_reachability = __esm({
  "src/git/reachability.ts"() {
    "use strict";
  }
});

// src/git/ref-targets.ts
async function loadRefTargets(git, graph, refs, wanted) {
  const byTarget = /* @__PURE__ */ new Map();
  for (const { name, oid } of refs) {
    if (oid !== null && name.startsWith("refs/")) append(byTarget, oid, [name]);
  }
  const unknown4 = [...byTarget.keys()].filter((oid) => graph.positionOf(oid) === void 0);
  const [head, ...peeled2] = await peel(git, ["HEAD", ...unknown4]);
  const peeledTo = new Map(unknown4.map((oid, number3) => [oid, peeled2[number3] ?? null]));
  const commits = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Map();
  let trees = 0;
  for (const [oid, names3] of byTarget) {
    const target = peeledTo.get(oid);
    const position = graph.positionOf(target?.oid ?? oid);
    if (position !== void 0) append(commits, position, names3);
    else if (target?.type === "blob") append(direct, target.oid, names3);
    else if (target?.type === "tree" && trees++ < mostTrees) {
      for (const oid2 of await objectsIn(git, target.oid, wanted)) append(direct, oid2, names3);
    }
  }
  return {
    head: head == null ? null : graph.positionOf(head.oid),
    commits: [...commits].map(([position, names3]) => ({ position, refs: names3 })),
    direct,
    complete: trees <= mostTrees
  };
}
function append(map, name, values) {
  const known4 = map.get(name);
  if (known4 === void 0) map.set(name, [...values]);
  else for (const value of values) known4.push(value);
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
var mostTrees;
var init_ref_targets = __esm({
  "src/git/ref-targets.ts"() {
    "use strict";
    init_work_tree();
    mostTrees = 1e3;
  }
});

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
    const known4 = parents.length === graph.namedParentsOf(position).length;
    const removed = !has(position) && known4 && parents.length > 0 && parents.every(has);
    if (introduced) introductions.push(position);
    if (removed) removals.push(position);
    if (introduced || removed || parents.length < 2) newest = position;
  }
  return { introductions, removals, newest, has };
}
function sumOfChanges(objects) {
  const [first, ...others] = objects;
  if (first === void 0) return /* @__PURE__ */ new Map();
  if (others.length === 0) return first.changes;
  const sums = new Map(first.changes);
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
var init_timeline = __esm({
  "src/git/timeline.ts"() {
    "use strict";
  }
});

// src/git/unreachable-history.ts
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
  const list2 = ["cat-file", "--batch-all-objects", "--unordered"];
  list2.push("--batch-check=%(objectname) %(objecttype)");
  const all = (await git.run(list2)).toString("latin1");
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
var init_unreachable_history = __esm({
  "src/git/unreachable-history.ts"() {
    "use strict";
    init_model();
    init_cat_file();
    init_commit_graph();
    init_occurrences();
    init_range_state();
  }
});

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
    const type = types.get(oid) === "tree" ? "tree" : "blob";
    drafts.set(oid, draftOf([oid], [occurrences], type, history));
  }
  await addUnreachable(git, found, history, drafts);
  for (const oid of oids) {
    if (types.get(oid) === "commit") drafts.set(oid, draftOfCommit(oid, history));
    if (types.get(oid) === "tag") drafts.set(oid, draftOfTag(oid, history.refs));
  }
  const joined3 = joinKeys(keys, found, history);
  return completeTraces(git, drafts, joined3);
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
  return new Map(entries.map((entry) => [entry.oid, entry.path]));
}
async function typesOf2(git, oids) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = oids.map((oid) => `${oid}
`);
  const lines2 = await git.lines(args, { stdin });
  return new Map(lines2.map((line) => line.split(" ")));
}
function draftOf(oids, occurrences, type, history) {
  const { graph, targets, reachable } = history;
  const timeline = timelineOf(graph, occurrences);
  const direct = oids.flatMap((oid) => targets.direct.get(oid) ?? []);
  const commits = targets.commits.filter(({ position }) => timeline.has(position));
  const names3 = [...direct, ...commits.flatMap((commit) => commit.refs)];
  const { refs, complete: complete2 } = history.names.take(names3);
  const inRef = direct.length > 0 || commits.length > 0;
  const atHead = atHeadOf(timeline, history);
  const staged = oids.flatMap((oid) => history.staged.get(oid) ?? []);
  const paths = new Set(occurrences.flatMap((object) => [...object.paths]));
  const oidAt = (position) => graph.order[position ?? -1] ?? null;
  return {
    type,
    paths: paths.size === 0 ? staged.slice(0, 1) : Array.from(paths, fromLatin1),
    commit: oidAt(timeline.introductions[0]),
    last: oidAt(timeline.newest),
    removed: atHead === false ? oidAt(removalIn(timeline, reachable, inRef)) : null,
    atHead,
    refs,
    refsComplete: complete2 && targets.complete,
    unreachable: direct.length > 0 ? null : retentionOf(timeline, staged.length > 0, reachable)
  };
}
function fromLatin1(text3) {
  return Buffer.from(text3, "latin1");
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
  const withoutCommit = [...drafts].filter(([, draft]) => draft.commit === null);
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
      paths: Array.from(occurrences.paths, fromLatin1),
      commit: oidAt(introductions[0]),
      last: oidAt(newest),
      removed: draft.refs.length === 0 ? oidAt(removals.at(-1)) : null,
      atHead: draft.atHead ?? false
    });
  }
}
function draftOfCommit(oid, { graph, targets, reachable, names: names3 }) {
  const position = graph.positionOf(oid);
  const descendants2 = position === void 0 ? null : graph.containing(position);
  const containing = targets.commits.filter((target) => descendants2?.[target.position] === 1);
  const { refs, complete: complete2 } = names3.take(containing.flatMap((target) => target.refs));
  return {
    type: "commit",
    paths: [],
    commit: oid,
    last: oid,
    removed: null,
    atHead: position !== void 0 && reachable.head[position] === 1,
    refs,
    refsComplete: complete2,
    unreachable: retentionOfCommit(position, reachable)
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
function joinKeys(keys, found, history) {
  const known4 = /* @__PURE__ */ new Map();
  return keys.map((key) => {
    const oids = [...new Set(key)].filter((oid) => (found.get(oid)?.changes.size ?? 0) > 0).sort();
    if (oids.length < 2) return null;
    const name = oids.join();
    const before = known4.get(name);
    if (before !== void 0) return before;
    const occurrences = oids.flatMap((oid) => found.get(oid) ?? []);
    const joined3 = { objects: new Set(oids), draft: draftOf(oids, occurrences, "blob", history) };
    known4.set(name, joined3);
    return joined3;
  });
}
async function completeTraces(git, drafts, joined3) {
  const all = [...drafts.values(), ...joined3.flatMap((key) => key?.draft ?? [])];
  const oids = all.flatMap((draft) => [draft.commit, draft.last, draft.removed]);
  const named2 = oids.filter((oid) => oid !== null);
  const facts = await readCommitFacts(git, named2);
  const factsOf2 = (oid) => oid === null ? null : facts.get(oid) ?? { oid, author: null, date: null };
  const traceOf = (draft) => ({
    ...draft,
    commit: factsOf2(draft.commit),
    last: factsOf2(draft.last),
    removed: factsOf2(draft.removed)
  });
  return {
    objects: new Map([...drafts].map(([oid, draft]) => [oid, traceOf(draft)])),
    keys: joined3.map((key) => key && { objects: key.objects, trace: traceOf(key.draft) })
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
    init_occurrences();
    init_reachability();
    init_ref_targets();
    init_refs();
    init_timeline();
    init_unreachable_history();
    mostNames = 1e6;
    NameBudget = class {
      #left = mostNames;
      /** The names, sorted; empty once there were too many. */
      take(names3) {
        if (names3.length > this.#left) return { refs: [], complete: false };
        this.#left -= names3.length;
        return { refs: [...new Set(names3)].sort(), complete: true };
      }
    };
  }
});

// src/git/user-config.ts
var UserConfig, userSettings;
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
      /** All values of a name in one scope or in all; the last one is in force. */
      async values(name, scope) {
        const where = scope === void 0 ? [] : [`--${scope}`];
        const output = await this.#raw(["config", ...where, "--null", "--get-all", name]);
        return output.split("\0").slice(0, -1);
      }
      /** The value in force; null if there is none. */
      async value(name, scope) {
        return (await this.values(name, scope)).at(-1) ?? null;
      }
      /** A path, with `~` resolved by git; null if there is none. */
      async path(name) {
        const output = await this.#raw(["config", "--type=path", "--null", "--get", name]);
        return output === "" ? null : output.slice(0, -1);
      }
      /** The configuration outside of every repository: the machine's and the user's. */
      outside() {
        return new _UserConfig(this.#folder, { ...this.#environment, GIT_DIR: "/dev/null" });
      }
      /** @throws BrleaksError `git-failed` with git's own words: the file cannot be written, or there is no repository. */
      async run(args) {
        await this.#raw(["config", ...args]);
      }
      /** Such as `[2, 54, 0]`. */
      async gitVersion() {
        const text3 = await this.#raw(["version"]);
        const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text3);
        if (match === null) {
          throw new BrleaksError("git-failed", `unknown version of git: ${text3.trim()}`);
        }
        return match.slice(1).map((part) => Number(part ?? 0));
      }
      /** Runs git. Status 1 without a message means that there is no such name, and returns an empty text. */
      async #raw(args) {
        const git = await this.#open();
        try {
          return await git.raw([...args]);
        } catch (error) {
          const reason2 = reasonIn(error.message) ?? "git reported no reason";
          throw new BrleaksError("git-failed", `git ${args[0]} failed: ${reason2}`, { cause: error });
        }
      }
      async #open() {
        const layout = findLayout(this.#folder);
        const known4 = layout !== null && !(layout instanceof BrokenRepository);
        const scanned = known4 ? scannedFolders(layout) : [this.#folder];
        const context = { cwd: this.#folder, environment: this.#environment, scanned };
        const { program, environment } = gitProgram(context);
        const { simpleGit } = await import("./parts/simple-git.js");
        return simpleGit({
          baseDir: this.#folder,
          binary: program,
          allowEnvironment: Object.keys(environment),
          unsafe: userSettings,
          completion: { onClose: true, onExit: false }
        }).env({ ...environment });
      }
    };
    userSettings = {
      allowAbbreviatedOptions: true,
      allowUnsafeAlias: true,
      allowUnsafeAskPass: true,
      allowUnsafeCommandBinaries: true,
      allowUnsafeConfigEnvCount: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeCustomBinary: true,
      allowUnsafeDiffExternal: true,
      allowUnsafeDiffTextConv: true,
      allowUnsafeEditor: true,
      allowUnsafeExec: true,
      allowUnsafeFilter: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeGitProxy: true,
      allowUnsafeGpgProgram: true,
      allowUnsafeHooksPath: true,
      allowUnsafeInclude: true,
      allowUnsafeMergeDriver: true,
      allowUnsafePack: true,
      allowUnsafePager: true,
      allowUnsafeProtocolOverride: true,
      allowUnsafeSshCommand: true,
      allowUnsafeSubmodule: true,
      allowUnsafeTemplateDir: true,
      allowUnsafeUrlRewrite: true
    };
  }
});

// src/git/weigh.ts
function isTooHeavy({ type, size, heaviest }) {
  return heaviest > largestWhole || type !== "blob" && size > largestWhole;
}
async function weigh(git, oids) {
  const asked = [...oids];
  const headers = await headersOf(git, asked);
  const heaviest = /* @__PURE__ */ new Map();
  const weights = /* @__PURE__ */ new Map();
  for (const oid of asked) {
    const header = headers.get(oid);
    if (header === void 0) continue;
    const { type, size } = header;
    weights.set(oid, { type, size, heaviest: heaviestOf(oid, headers, heaviest) });
  }
  return weights;
}
function heaviestOf(oid, headers, known4) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  let at = oid;
  while (at !== null && !known4.has(at) && !seen.has(at)) {
    seen.add(at);
    chain.push(at);
    at = headers.get(at)?.base ?? null;
  }
  let heaviest = at === null ? 0 : known4.get(at) ?? 0;
  let baseSize = at === null ? 0 : headers.get(at)?.size ?? 0;
  for (const link2 of chain.reverse()) {
    const header = headers.get(link2);
    const { size = 0, base: base2 = null } = header ?? {};
    heaviest = base2 === null ? 0 : Math.max(heaviest, size, baseSize);
    baseSize = size;
    known4.set(link2, heaviest);
  }
  return heaviest;
}
async function headersOf(git, oids) {
  const headers = /* @__PURE__ */ new Map();
  if (oids.length === 0) return headers;
  const questions = new Questions(oids);
  const args = ["cat-file", `--batch-check=${format}`];
  let rest = "";
  for await (const piece of git.stream(args, { stdin: questions.lines() })) {
    const lines2 = (rest + piece.toString("latin1")).split("\n");
    rest = lines2.pop() ?? "";
    for (const line of lines2) questions.answer(note(line, headers));
  }
  return headers;
}
function note(line, headers) {
  const match = /^([0-9a-f]+) (blob|commit|tag|tree) (\d+) ([0-9a-f]+)$/.exec(line);
  if (match === null) return null;
  const [, oid = "", type, size, delta = ""] = match;
  const base2 = /^0+$/.test(delta) ? null : delta;
  headers.set(oid, { type, size: Number(size), base: base2 });
  return base2;
}
var largestWhole, format, Questions;
var init_weigh = __esm({
  "src/git/weigh.ts"() {
    "use strict";
    largestWhole = 512 * 1024 * 1024;
    format = "%(objectname) %(objecttype) %(objectsize) %(deltabase)";
    Questions = class {
      #asked;
      #waiting;
      #open;
      #wake = null;
      constructor(oids) {
        this.#asked = new Set(oids);
        this.#waiting = [...this.#asked];
        this.#open = this.#waiting.length;
      }
      /** One was answered, and asks for another. */
      answer(base2) {
        this.#open--;
        if (base2 !== null && !this.#asked.has(base2)) {
          this.#asked.add(base2);
          this.#waiting.push(base2);
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
          await new Promise((resolve18) => {
            this.#wake = resolve18;
          });
        }
      }
    };
  }
});

// src/git/index.ts
var init_git2 = __esm({
  "src/git/index.ts"() {
    "use strict";
    init_beyond();
    init_cat_file();
    init_changes();
    init_commit_facts();
    init_facts();
    init_folds_case();
    init_git();
    init_head_paths();
    init_index_names();
    init_layout();
    init_lfs();
    init_loose();
    init_missing();
    init_modules();
    init_objects();
    init_plan();
    init_push();
    init_ranges();
    init_read_path();
    init_ref_files();
    init_refs();
    init_regular_file();
    init_relist();
    init_repository();
    init_run();
    init_temporary();
    init_trace2();
    init_user_config();
    init_weigh();
    init_work_tree();
  }
});

// src/sources/config-reader.ts
async function indexReader(path, expected, hook = {}) {
  const git = await openRepository(path, { hook });
  return reader(git, { kind: "index" }, "the index", expected);
}
async function commitReader(repository, revision, expected, hook = {}) {
  const git = await openGit(repository, hook);
  try {
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
    const oid = isId ? revision : await resolveCommit(git, revision);
    const base2 = { kind: "commit", oid };
    const usual = isId ? await readFromCommit(git, base2, expected) : void 0;
    return reader(git, base2, `commit ${oid.slice(0, 12)}`, expected, usual);
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
async function readFromCommit(git, base2, expected) {
  try {
    return await readPaths(git, base2, expected);
  } catch (error) {
    await resolveCommit(git, base2.oid);
    throw error;
  }
}
function reader(git, base2, describe5, expected, known4) {
  let usual = known4 === void 0 ? void 0 : Promise.resolve(known4);
  return {
    describe: describe5,
    async read(path) {
      if (expected.includes(path)) {
        usual ??= readUsual(git, base2, expected);
        return (await usual).get(path) ?? null;
      }
      return (await readPaths(git, base2, [path])).get(path) ?? null;
    },
    close: () => git.close()
  };
}
async function readUsual(git, base2, paths) {
  if (base2.kind === "index" && !indexMayName(git, paths)) return /* @__PURE__ */ new Map();
  return readPaths(git, base2, paths);
}
var init_config_reader = __esm({
  "src/sources/config-reader.ts"() {
    "use strict";
    init_git2();
  }
});

// src/sources/file-kinds.ts
function isCompressed(bytes) {
  const candidates = byFirstByte[bytes[0] ?? 0];
  return candidates?.some((signature) => startsWith(bytes, signature)) === true;
}
function isLfsPointer(bytes) {
  return bytes.length < pointerLimit && startsWith(bytes, pointerStart);
}
function absentLfsContent(paths) {
  const named2 = paths.slice(0, namedPointers).join(", ");
  const more = paths.length > namedPointers ? ` and ${paths.length - namedPointers} more` : "";
  return {
    kind: "problem",
    what: `${paths.length} Git LFS ${paths.length === 1 ? "file" : "files"}: ${named2}${more}`,
    reason: 'only a pointer is here, not the content; fetch it with "git lfs pull"'
  };
}
function startsWith(bytes, start2) {
  return bytes.length >= start2.length && start2.every((byte, index) => bytes[index] === byte);
}
var signatures, byFirstByte, compressedFiles, pointerStart, pointerLimit, namedPointers;
var init_file_kinds = __esm({
  "src/sources/file-kinds.ts"() {
    "use strict";
    signatures = [
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
    byFirstByte = Array.from(
      { length: 256 },
      (_, byte) => {
        const own = signatures.filter((signature) => signature[0] === byte);
        return own.length === 0 ? void 0 : own;
      }
    );
    compressedFiles = {
      what: "compressed files",
      reason: "searched as they are: what is inside was not unpacked"
    };
    pointerStart = Buffer.from("version https://git-lfs.github.com/spec/");
    pointerLimit = 1024;
    namedPointers = 5;
  }
});

// src/sources/left-out.ts
function leftOut(what, reason2, count3 = 1, names3 = []) {
  const named2 = names3.length === 0 ? {} : { names: names3 };
  return {
    kind: "tally",
    outcome: "skipped",
    unit: "file",
    count: count3,
    bytes: 0,
    what,
    reason: reason2,
    ...named2
  };
}
var init_left_out = __esm({
  "src/sources/left-out.ts"() {
    "use strict";
  }
});

// src/sources/ignored-files.ts
import { readdirSync as readdirSync13 } from "node:fs";
import { join as join22 } from "node:path";
function isSecretFileName(name) {
  const lower = name.toLowerCase();
  if (/[.-](?:example|sample|template|dist)(?:\.|$)/.test(lower)) return false;
  return secretNames.some((pattern2) => pattern2.test(lower));
}
function secretsWithin(root, folders) {
  const found = [];
  let looked = 0;
  let level = folders.filter(isWorthALook);
  while (level.length > 0 && looked < mostEntries) {
    const below = [];
    for (const folder of level) {
      if (looked >= mostEntries) break;
      for (const entry of entriesOf5(join22(root, folder))) {
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
var mostEntries, reason, packageFolders, secretNames, IgnoredFiles;
var init_ignored_files = __esm({
  "src/sources/ignored-files.ts"() {
    "use strict";
    init_left_out();
    mostEntries = 4e3;
    reason = "git ignores them; --no-gitignore reads them";
    packageFolders = /* @__PURE__ */ new Set([
      ...["node_modules", "bower_components", "site-packages", "__pycache__", ".tox", ".venv", "venv"]
    ]);
    secretNames = [
      /^\.env(?:rc|[.-].+)?$/,
      /\.env$/,
      /^\.(?:netrc|npmrc|pypirc|htpasswd|git-credentials|dev\.vars)$/,
      /^(?:credentials?|secrets?)(?:[.-].*)?$/,
      /\.(?:secrets?|tfvars|tfstate|pem|key|p12|pfx|jks|keystore)$/,
      /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
      /^(?:local\.settings|appsettings\..+|service[-_]?account.*)\.json$/
    ];
    IgnoredFiles = class {
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
          leftOut("ignored files", reason, this.#files),
          leftOut(
            "ignored folders",
            reason,
            folders.length,
            folders.map((path) => `${nameInReports(path)}/`)
          ),
          leftOut(
            "ignored files that may hold secrets",
            reason,
            secrets.length,
            secrets.map(nameInReports)
          )
        ].filter((tally) => tally.count > 0);
      }
    };
  }
});

// src/sources/path-below.ts
import nodePath from "node:path";
function pathBelow(folder, path, rules = nodePath) {
  const below = rules.relative(folder, path);
  const outside = below === ".." || below.startsWith(`..${rules.sep}`) || rules.isAbsolute(below);
  return outside ? null : withSlashes(below, rules.sep);
}
var init_path_below = __esm({
  "src/sources/path-below.ts"() {
    "use strict";
    init_model();
  }
});

// src/sources/root.ts
function findRoot(folder) {
  const layout = findLayout(folder);
  return layout === null || layout instanceof BrokenRepository ? void 0 : layout.root;
}
function inRepository(path) {
  return findLayout(path) !== null;
}
var init_root = __esm({
  "src/sources/root.ts"() {
    "use strict";
    init_git2();
  }
});

// src/sources/report-base.ts
import { lstatSync as lstatSync10, realpathSync as realpathSync3, statSync as statSync11 } from "node:fs";
import { dirname as dirname4, resolve as resolve6 } from "node:path";
function reportBase(paths, cwd) {
  const bases = [...new Set(paths.map((path) => baseOf(resolve6(cwd, path), cwd)))];
  return bases.find((base2) => bases.every((other) => pathBelow(base2, other) !== null)) ?? null;
}
function baseOf(path, cwd) {
  if (statSync11(path, { throwIfNoEntry: false })?.isDirectory()) {
    const folder2 = realFolder(path);
    return findRoot(folder2) ?? folder2;
  }
  const folder = dirname4(path);
  return findRoot(folder) ?? (pathBelow(cwd, path) === null ? folder : cwd);
}
function realFolder(path) {
  return lstatSync10(path).isSymbolicLink() ? realpathSync3(path) : path;
}
function isSameFolder(path, other) {
  if (pathBelow(path, other) === "") return true;
  const [own, second] = [path, other].map(
    (one) => statSync11(one, { bigint: true, throwIfNoEntry: false })
  );
  if (own === void 0 || second === void 0 || own.ino === 0n) return false;
  return own.isDirectory() && own.ino === second.ino && own.dev === second.dev;
}
var init_report_base = __esm({
  "src/sources/report-base.ts"() {
    "use strict";
    init_path_below();
    init_root();
  }
});

// src/sources/seen-files.ts
import { lstatSync as lstatSync11, realpathSync as realpathSync4, statSync as statSync12 } from "node:fs";
function placeOf2({ location: location3, named: named2 }) {
  if (typeof location3 !== "string") return location3.toString("latin1");
  const isFollowed = named2 && lstatSync11(location3, { throwIfNoEntry: false })?.isSymbolicLink();
  return withSlashes(isFollowed ? realpathSync4(location3) : location3);
}
function identityOf({ location: location3, named: named2 }) {
  let stat;
  try {
    stat = named2 ? statSync12(location3, { bigint: true }) : lstatSync11(location3, { bigint: true });
  } catch {
    return null;
  }
  return stat.ino === 0n || stat.nlink > 1n || !stat.isFile() ? null : `${stat.dev}:${stat.ino}`;
}
var SeenFiles;
var init_seen_files = __esm({
  "src/sources/seen-files.ts"() {
    "use strict";
    init_model();
    SeenFiles = class {
      #locations = /* @__PURE__ */ new Set();
      #identities = /* @__PURE__ */ new Set();
      /** Those that are listed for the first time. */
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
  }
});

// src/sources/walk.ts
import {
  lstatSync as lstatSync12,
  opendirSync as opendirSync2
} from "node:fs";
import nodePath2 from "node:path";
function* walkFolder(folder, options) {
  const walker = new FolderWalker(folder, options);
  for (const path of walker.paths()) {
    if (walker.add(path) >= pathsPerStep) yield walker.takeStep();
  }
  yield walker.takeStep();
}
function joined(folder, path) {
  if (folder.length === 0) return path;
  if (path.length === 0) return folder;
  return Buffer.concat([folder, Buffer.from("/"), path]);
}
function unlisted(folder, error) {
  const code = error.code ?? "an error";
  const reason2 = code === "EACCES" ? "no permission to list this folder" : `cannot be listed (${code})`;
  return { kind: "problem", what: folder.toString("utf8"), reason: reason2 };
}
function isReparsedFolder(lstat) {
  try {
    return lstat().isDirectory();
  } catch {
    return false;
  }
}
var pathsPerStep, listOptions, FolderWalker;
var init_walk = __esm({
  "src/sources/walk.ts"() {
    "use strict";
    init_git2();
    pathsPerStep = 1e3;
    listOptions = { encoding: "buffer", bufferSize: 256 };
    FolderWalker = class {
      #root;
      #isWindows;
      #withGitDirectories;
      /** Folders still to be listed, relative to the root; empty for the root itself. */
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
  }
});

// src/sources/list-files.ts
import { lstatSync as lstatSync13, statSync as statSync13 } from "node:fs";
import { resolve as resolve7 } from "node:path";
async function* listFiles(request) {
  const { paths, cwd } = request;
  const follow = request.followLinks ?? true;
  for (const path of paths) requireExistence(path, cwd, follow);
  const base2 = reportBase(paths, cwd);
  const seen = paths.length > 1 ? new SeenFiles() : null;
  const fresh = (files) => seen === null ? files : seen.fresh(files);
  let kept = 0;
  let unwanted = 0;
  for (const path of paths) {
    const absolute = resolve7(cwd, path);
    if (!(follow ? statSync13 : lstatSync13)(absolute).isDirectory()) {
      kept++;
      yield {
        files: fresh([{ ...namedFile(path, absolute, base2, cwd), named: follow }]),
        items: []
      };
      continue;
    }
    const folder = folderOf(path, absolute, base2, cwd);
    for await (const { files, items: items8, left } of listFolder(folder, request)) {
      kept += files.length;
      unwanted += left ?? 0;
      yield { files: fresh(files), items: items8 };
    }
  }
  if (kept === 0 && unwanted > 0) yield { files: [], items: [nothingWanted(unwanted)] };
}
function namedFile(path, absolute, base2, cwd) {
  const shown2 = display(path, absolute, cwd);
  const name = (base2 === null ? null : pathBelow(base2, absolute)) ?? shown2;
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
function folderOf(path, absolute, base2, cwd) {
  const location3 = realFolder(absolute);
  const shown2 = display(path, absolute, cwd);
  const name = (base2 === null ? null : pathBelow(base2, location3)) ?? shown2;
  return { location: location3, prefix: prefixOf(name), shownPrefix: prefixOf(shown2) };
}
function prefixOf(name) {
  if (name === "" || name === ".") return "";
  return name.endsWith("/") ? name : `${name}/`;
}
function nothingWanted(count3) {
  const what = count3 === 1 ? "the only file" : `all ${count3} files`;
  const reason2 = `--include and --exclude, or the configuration, leave out ${what}`;
  return { kind: "problem", what: "files", reason: reason2 };
}
function requireExistence(path, cwd, follow) {
  try {
    ;
    (follow ? statSync13 : lstatSync13)(resolve7(cwd, path));
  } catch (error) {
    const code = error.code;
    const link2 = lstatSync13(resolve7(cwd, path), { throwIfNoEntry: false })?.isSymbolicLink();
    const reason2 = code === "EACCES" ? "no permission to look at it" : link2 ? "it is a link to nothing" : "there is no such file or folder";
    throw new BrleaksError("not-found", `${path}: ${reason2}; check the path`, { cause: error });
  }
}
async function* listFolder(folder, request) {
  let listed2 = false;
  if (request.gitignore) {
    for await (const listing of listTracked(folder, request)) {
      listed2 = true;
      yield listing;
    }
  }
  if (!listed2) yield* listWalked(folder, request);
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
    const problems = step2.problems.map((problem2) => renamed(problem2, folder));
    const skipped = step2.gitDirectories === 0 ? [] : [gitDirectories2(step2.gitDirectories)];
    yield { ...listing, items: [...listing.items, ...problems, ...skipped] };
  }
}
async function* listGitDirectory(folder, request) {
  const location3 = resolve7(folder.location, ".git");
  if (!statSync13(location3, { throwIfNoEntry: false })?.isDirectory()) return;
  const prefix2 = `${folder.prefix}.git/`;
  yield* listWalked({ location: location3, prefix: prefix2, shownPrefix: `${folder.shownPrefix}.git/` }, request);
}
async function* listTracked(folder, request) {
  const git = await findRepository(folder.location, request.signal);
  if (git === null) return;
  try {
    const { root } = git.layout;
    const below = root === null ? "" : pathBelow(root, folder.location) ?? "";
    const part = { git, below };
    const ignored = collectIgnored(part, folder);
    ignored.catch(() => {
    });
    const problems = [];
    let empty = below !== "";
    for await (const entries of listWorkTree({ ...part, report: (one) => problems.push(one) })) {
      if (entries.length === 0) continue;
      empty = false;
      yield trackedListing(entries, below, folder, request);
    }
    if (empty) return;
    const named2 = problems.map((one) => ({ ...one, what: inFolder(one.what, below, folder) }));
    yield { files: [], items: [...named2, ...await ignored] };
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
  if (folders.length > 0) items8.push(leftOut("tracked folders", outsideCheckout, folders.length));
  return { ...listing, items: items8 };
}
async function collectIgnored(part, folder) {
  const ignored = new IgnoredFiles();
  for await (const entries of listIgnored(part)) ignored.add(entries);
  const root = part.git.layout.root ?? folder.location;
  return ignored.tallies(root, (path) => inFolder(path, part.below, folder));
}
function inFolder(path, below, folder) {
  const inside = below === "" || path.startsWith(`${below}/`);
  return inside ? folder.prefix + path.slice(below === "" ? 0 : below.length + 1) : path;
}
function withoutFolder(entry, folder) {
  return {
    ...entry,
    path: entry.path.slice(folder.length + 1),
    bytes: entry.bytes?.subarray(Buffer.byteLength(folder) + 1) ?? null
  };
}
function otherRepositories(count3) {
  const reason2 = "another repository: scan it by its own path";
  return leftOut("submodules and nested repositories", reason2, count3);
}
function gitDirectories2(count3) {
  const reason2 = "brleaks git reads their history; --include-git-dir reads them as files";
  return leftOut("git directories", reason2, count3);
}
function keepWanted(entries, folder, request) {
  const { prefix: prefix2, shownPrefix, location: location3 } = folder;
  const rawPrefix = percentEncodeBytes(Buffer.from(prefix2));
  const prefixes = prefixesForPatterns(folder, request.root ?? null);
  const files = [];
  let unwanted = 0;
  for (const { path, bytes, tracked, regular, sparse } of entries) {
    if (!request.wanted(prefixes.map((before) => before + path))) {
      unwanted++;
      continue;
    }
    const shown2 = shownPrefix === prefix2 ? void 0 : shownPrefix + path;
    const file = { path: prefix2 + path, shown: shown2, named: false, tracked, regular, sparse };
    if (bytes === null) files.push({ ...file, location: `${location3}/${path}` });
    else {
      const whole = Buffer.concat([Buffer.from(`${location3}/`), bytes]);
      files.push({ ...file, location: whole, rawPath: rawPrefix + percentEncodeBytes(bytes) });
    }
  }
  const items8 = unwanted === 0 ? [] : [leftOut("files", "left out by --include or --exclude", unwanted)];
  return { files, items: items8, left: unwanted };
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
function renamed(problem2, { location: location3, shownPrefix, prefix: prefix2 }) {
  const below = pathBelow(location3, problem2.what);
  if (below === null) return problem2;
  const before = prefix2 === "" && shownPrefix === "" ? "./" : prefix2;
  return { ...problem2, what: below === "" ? before.replace(/\/$/, "") || "." : before + below };
}
var plainEntry, outsideCheckout;
var init_list_files = __esm({
  "src/sources/list-files.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_ignored_files();
    init_left_out();
    init_path_below();
    init_report_base();
    init_seen_files();
    init_walk();
    plainEntry = { tracked: false, regular: false, sparse: false };
    outsideCheckout = "outside the sparse checkout";
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
function textChunk(text3) {
  return wholeChunk({ source: "stdin", path: null, object: null }, Buffer.from(text3));
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
    const feed3 = bytes.indexOf(10, start2);
    const end2 = feed3 === -1 ? bytes.length : feed3;
    yield { line: bytes.subarray(start2, end2), offset: start2 };
    start2 = end2 + 1;
  }
}
function startsWith2(bytes, text3) {
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
function* windowsOf(read2, origin, buffer) {
  const cutter = new WindowCutter(origin, buffer);
  for (; ; ) {
    const count3 = read2(cutter.free());
    const chunk = count3 === 0 ? cutter.last() : cutter.filled(count3);
    if (chunk !== null) yield chunk;
    if (count3 === 0) return;
  }
}
async function* windowsOfStream(stream, origin, buffer) {
  const cutter = new WindowCutter(origin, buffer);
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
    const feed3 = bytes[i + high2] === 0 && bytes[i + 1 - high2] === 10;
    line += feed3 ? 1 : 0;
    column = feed3 ? 1 : column + 1;
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
  }
});

// src/sources/file-reader.ts
import {
  closeSync as closeSync6,
  constants as constants5,
  fstatSync as fstatSync2,
  lstatSync as lstatSync14,
  openSync as openSync3,
  readlinkSync as readlinkSync4,
  readSync as readSync4,
  statSync as statSync14
} from "node:fs";
function originOf({ path, rawPath, shown: shown2 }) {
  return { source: "file", path, rawPath, shown: shown2, object: null };
}
function unopened(file, stat) {
  if (stat.isDirectory()) return folderInstead(file);
  const [one, many] = stat.isFIFO() ? ["a pipe", "pipes"] : stat.isSocket() ? ["a socket", "sockets"] : ["a device", "devices"];
  if (file.named) {
    const reason2 = `it is ${one}, which is never opened; to read a stream: brleaks stdin`;
    return { kind: "problem", what: file.path, reason: reason2 };
  }
  return leftOut(many, "no regular file: never opened");
}
function folderInstead(file) {
  if (file.tracked) return deleted;
  return { kind: "problem", what: file.path, reason: "it became a folder" };
}
function unread(file, error) {
  const code = error.code ?? "an error";
  if (code === "EISDIR") return folderInstead(file);
  if ((code === "ENOENT" || code === "ENOTDIR") && file.tracked)
    return file.sparse ? notCheckedOut : deleted;
  return {
    kind: "problem",
    what: file.path,
    reason: reasons2[code] ?? `it could not be read (${code})`
  };
}
var openFlags2, followFlags, opensLinks, unsizedLimit, leastRoom, FileReader, LargeFile, deleted, notCheckedOut, reasons2;
var init_file_reader = __esm({
  "src/sources/file-reader.ts"() {
    "use strict";
    init_file_kinds();
    init_left_out();
    init_list_files();
    init_needles();
    init_object_chunks();
    init_windows();
    openFlags2 = constants5.O_RDONLY | (constants5.O_NOFOLLOW ?? 0) | (constants5.O_NONBLOCK ?? 0);
    followFlags = constants5.O_RDONLY | (constants5.O_NONBLOCK ?? 0);
    opensLinks = constants5.O_NOFOLLOW === void 0;
    unsizedLimit = 256 * 1024 * 1024;
    leastRoom = 128 * 1024;
    FileReader = class {
      #maxSize;
      #request;
      #buffer = windowBuffer();
      #used = 0;
      #held = [];
      #files = 0;
      #bytes = 0;
      #compressed = 0;
      #pointers = [];
      #settled = 0;
      constructor(maxSize, request) {
        this.#maxSize = maxSize;
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
        for (const { file, start: start2, end: end2 } of this.#hits()) {
          yield wholeChunk(originOf(file), this.#buffer.subarray(start2, end2));
        }
        this.#used = 0;
        this.#held = [];
        const [count3, bytes] = [this.#files, this.#bytes];
        this.#files = 0;
        this.#bytes = 0;
        yield { kind: "tally", outcome: "read", unit: "file", count: count3, bytes };
        yield* this.#remarks();
      }
      /** What was read and not understood, since the last flush. */
      *#remarks() {
        const [compressed, pointers] = [this.#compressed, this.#pointers];
        this.#compressed = 0;
        this.#pointers = [];
        if (compressed > 0) yield leftOut(compressedFiles.what, compressedFiles.reason, compressed);
        if (pointers.length > 0) yield absentLfsContent(pointers);
      }
      *#after(items8, file) {
        yield* items8;
        yield* this.#readNow(file) ?? [];
      }
      /** Files in the buffer that hold a needle; a hit across the seam of two files is none. */
      #hits() {
        const hits = /* @__PURE__ */ new Set();
        const used = this.#buffer.subarray(0, this.#used);
        for (const needle of this.#request.needles) {
          let number3 = 0;
          for (let at = used.indexOf(needle.bytes); at !== -1; ) {
            while ((this.#held[number3]?.end ?? this.#used) <= at) number3++;
            const held = this.#held[number3];
            if (held === void 0) break;
            if (at + needle.bytes.length <= held.end) hits.add(held);
            at = used.indexOf(needle.bytes, hits.has(held) ? held.end : at + 1);
          }
        }
        return hits;
      }
      #readNow(file) {
        if (file.regular && this.#maxSize === null && !opensLinks) return this.#open(file, null);
        let stat;
        try {
          stat = file.named ? statSync14(file.location) : lstatSync14(file.location);
        } catch (error) {
          return this.#settle(unread(file, error));
        }
        if (stat.isSymbolicLink()) return this.#readLink(file);
        if (!stat.isFile()) return this.#settle(unopened(file, stat));
        if (this.#maxSize !== null && stat.size > this.#maxSize) {
          const reason2 = `larger than --max-size (${stat.size} bytes)`;
          return this.#settle({ kind: "problem", what: file.path, reason: reason2 });
        }
        return this.#open(file, stat.size);
      }
      /** @param size what the system said of it; null where it was not asked. */
      #open(file, size) {
        let descriptor2;
        try {
          descriptor2 = openSync3(file.location, file.named ? followFlags : openFlags2);
        } catch (error) {
          const code = error.code;
          return code === "ELOOP" ? this.#readLink(file) : this.#settle(unread(file, error));
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
          return this.#settle(unread(file, error));
        } finally {
          if (left) closeSync6(descriptor2);
        }
      }
      #settle(item) {
        this.#settled++;
        return [item];
      }
      /** At its end: as long as it said it is, or nothing more comes. */
      #isWhole(descriptor2, count3, size, end2) {
        if (size !== null) return count3 === size;
        return count3 > 0 && readSync4(descriptor2, this.#buffer, end2, 1, null) === 0;
      }
      #hold(file, start2, end2) {
        this.#held.push({ file, start: start2, end: end2 });
        this.#used = end2;
        this.#settled++;
        this.#files++;
        const bytes = this.#buffer.subarray(start2, end2);
        if (isCompressed(bytes)) this.#compressed++;
        else if (isLfsPointer(bytes)) this.#pointers.push(file.path);
        this.#bytes += end2 - start2;
      }
      /** A large file, one that changes, or one that is not a file. @param first bytes of it that were read to `start`. */
      *#readLarge(file, descriptor2, start2, first) {
        const reading = new LargeFile(descriptor2);
        try {
          const stat = fstatSync2(descriptor2);
          if (!stat.isFile()) {
            yield unopened(file, stat);
            return;
          }
          reading.begin(stat.size, Buffer.from(this.#buffer.subarray(start2, start2 + first)));
          if (isCompressed(this.#buffer.subarray(start2, start2 + first))) this.#compressed++;
          yield* this.flush();
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
          closeSync6(descriptor2);
        }
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
    LargeFile = class {
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
        const count3 = this.done < this.#begun.length ? this.#begun.copy(into, 0, this.done, this.done + end2) : readSync4(this.#descriptor, into, 0, end2, this.done);
        this.done += count3;
        return count3;
      }
      /** Why it was not read as a whole, or null. */
      fault() {
        if (this.#isGrowing) return `it kept growing while it was read: read up to ${this.done} bytes`;
        if (this.#unsized || this.done >= this.#size) return null;
        return "it shrank while it was read";
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
    deleted = leftOut("tracked files", "deleted in the work tree");
    notCheckedOut = leftOut("tracked files", outsideCheckout);
    reasons2 = {
      EACCES: "no permission to read it",
      EPERM: "no permission to read it",
      ENOENT: "it vanished before it was read",
      ENOTDIR: "it vanished before it was read",
      ELOOP: "it became a link",
      EMFILE: "too many files are open; raise the limit (ulimit -n)",
      ENFILE: "too many files are open on this machine",
      ENAMETOOLONG: "its path is too long for this system",
      EAGAIN: "it became a pipe",
      EIO: "the device failed while it was read",
      ESTALE: "the file server lost it"
    };
  }
});

// src/sources/patterns.ts
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
  const trimmed = pattern2.normalize("NFC").replace(/^\.\//, "").replace(/\/+$/, "");
  if (trimmed === "") {
    throw new BrleaksError(
      "usage",
      `"${pattern2}" is not a file pattern; write one such as "*.log" or "docs/**"`
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

// src/sources/plain-source.ts
function plainSource(label, items8) {
  return { label, notices: [], tracer: null, items: items8, progress: () => null, close: () => {
  } };
}
var init_plain_source = __esm({
  "src/sources/plain-source.ts"() {
    "use strict";
  }
});

// src/sources/files.ts
import { setImmediate as nextTurn2 } from "node:timers/promises";
function filesSource(target) {
  return plainSource(target.paths.join(" "), (request) => items(target, request));
}
async function* items(target, request) {
  const { signal, needles } = request;
  const wanted = await pathFilter(target.include, target.exclude, {
    foldsCase: foldsCase(target.root ?? target.cwd)
  });
  const reader2 = new FileReader(target.maxSize, request);
  const nameNeedles = needles.filter((needle) => needle.view === "raw").map((needle) => needle.bytes.toString("latin1"));
  let turn = Date.now();
  let listed2 = 0;
  for await (const listing of listFiles({ ...target, wanted, signal })) {
    yield* listing.items;
    for (const file of listing.files) {
      if (signal.aborted) break;
      listed2++;
      if (nameNeedles.some((needle) => file.path.includes(needle))) yield nameOf2(file);
      const items8 = reader2.read(file);
      if (items8 !== null) yield* items8;
      if (Math.abs(Date.now() - turn) <= turnMs) continue;
      yield* reader2.flush();
      await nextTurn2();
      turn = Date.now();
    }
  }
  yield* reader2.flush();
  if (listed2 !== reader2.settled) {
    const reason2 = `${listed2} were listed, but ${reader2.settled} accounted for: please report this`;
    yield { kind: "problem", what: "files", reason: reason2 };
  }
}
function nameOf2({ path, rawPath, shown: shown2 }) {
  return nameChunk({ source: "file-name", path, rawPath, shown: shown2, object: null }, Buffer.from(path));
}
var turnMs;
var init_files = __esm({
  "src/sources/files.ts"() {
    "use strict";
    init_git2();
    init_file_reader();
    init_list_files();
    init_object_chunks();
    init_patterns();
    init_plain_source();
    turnMs = 50;
  }
});

// src/sources/history.ts
function* shareItems(plan, needles) {
  const texts2 = [...needles.map((needle) => needle.bytes), lfsNeedle];
  for (const item of readShare(plan, texts2)) {
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
  const note2 = (oid, where) => {
    if (missing2.has(oid) || isBuiltIn(oid) || isZero(oid) || isPlanned(plan, oid)) return;
    missing2.set(oid, `it is missing (${where})`);
  };
  const refs = await listRefs(git);
  const listed2 = new Set(refs.filter((ref) => ref.oid !== null).map((ref) => ref.name));
  for (const problem2 of brokenRefs(git, listed2)) yield { kind: "problem", ...problem2 };
  for (const ref of refs) {
    if (ref.oid !== null && keepsObjects(ref)) note2(ref.oid, ref.name);
    yield* refItems(ref, needles);
  }
  yield { kind: "tally", outcome: "read", unit: "ref", count: refs.length, bytes: 0 };
  yield* indexItems(git, needles, note2);
  const reflogs = await readReflogs(git);
  for (const { ref, oldOid, newOid, text: text3 } of reflogs.entries) {
    for (const oid of [oldOid, newOid]) note2(oid, `reflog of ${ref}`);
    if (!holdsNeedle(text3, needles)) continue;
    yield nameChunk({ source: "reflog", path: null, object: null, ref }, text3);
  }
  for (const { what, reason: reason2 } of reflogs.failed) yield { kind: "problem", what, reason: reason2 };
}
function keepsObjects({ name }) {
  return name.startsWith("refs/") || /(?:^|\/)HEAD$/.test(name);
}
async function* indexItems(git, needles, note2) {
  try {
    for (const { path, mode, oid } of await allIndexEntries(git)) {
      if (mode !== submoduleMode) note2(oid, `staged as ${path.toString("utf8")}`);
      if (!holdsNeedle(path, needles)) continue;
      const named2 = pathFromBytes(path);
      yield nameChunk({ source: "file-name", ...named2, object: oid }, path);
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    yield { kind: "problem", what: "an index", reason: error.message };
  }
}
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
      reason: 'older history is not here; fetch it with "git fetch --unshallow"'
    });
  }
  const { unlisted: unlisted2, special } = plan.listing;
  for (const { path, reason: reason2 } of unlisted2) {
    problems.push({ kind: "problem", what: path, reason: `it cannot be listed (${reason2})` });
  }
  for (const path of special) {
    problems.push({
      kind: "problem",
      what: path,
      reason: "it is neither a file nor a folder; remove it"
    });
  }
  const { gitDir, commonDir } = git.layout;
  for (const unread3 of [...git.problems, ...unlistedDirectories(gitDir, commonDir)]) {
    problems.push({ kind: "problem", ...unread3 });
  }
  return problems;
}
var submoduleMode;
var init_history = __esm({
  "src/sources/history.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_needles();
    init_object_chunks();
    submoduleMode = "160000";
  }
});

// src/sources/line-hash.ts
import { closeSync as closeSync7, constants as constants6, fstatSync as fstatSync3, openSync as openSync4, readSync as readSync5 } from "node:fs";
import { StringDecoder } from "node:string_decoder";
function lineHashes(path, lines2) {
  const hasher = new LineHasher(lines2);
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync4(path, constants6.O_RDONLY | (constants6.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync3(file).isFile()) return /* @__PURE__ */ new Map();
    for (; ; ) {
      const count3 = readSync5(file, buffer, 0, buffer.length, null);
      if (count3 === 0) break;
      hasher.push(decoder.write(buffer.subarray(0, count3)));
    }
  } finally {
    closeSync7(file);
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
  return plainSource("commit message", (request) => items2(Buffer.from(text3), request));
}
async function* items2(text3, { needles }) {
  if (holdsNeedle(text3, needles)) {
    yield wholeChunk({ source: "commit-message", path: null, object: null }, text3);
  }
  yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes: text3.length };
}
var init_message = __esm({
  "src/sources/message.ts"() {
    "use strict";
    init_needles();
    init_object_chunks();
    init_plain_source();
  }
});

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
var init_repository_source = __esm({
  "src/sources/repository-source.ts"() {
    "use strict";
  }
});

// src/sources/object-problem.ts
function objectProblem(outcome2) {
  const reason2 = outcome2.kind === "missing" ? reasons3.damaged : reasons3[outcome2.reason];
  return { kind: "problem", what: `object ${outcome2.oid}`, reason: reason2 };
}
var reasons3;
var init_object_problem = __esm({
  "src/sources/object-problem.ts"() {
    "use strict";
    reasons3 = {
      damaged: "it is missing or damaged",
      loop: "it is missing or damaged",
      expansion: "its deltas expand to far more than git packs; it was not read"
    };
  }
});

// src/sources/through-git.ts
async function* readThroughGit(git, oids, needles, visit = () => void 0) {
  const { small, large, refused: refused3 } = sort(oids, await weightsOf(git, oids));
  for (const oid of refused3) yield objectProblem({ kind: "unreadable", oid, reason: "expansion" });
  const left = new Set(small);
  try {
    for await (const answer of catFile(git, small)) {
      left.delete(answer.oid);
      if (answer.kind === "missing") yield objectProblem(answer);
      else if (answer.kind === "large") large.push(answer);
      else yield* readObject(answer, needles, visit);
    }
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield* readOneByOne(git, left, needles, visit);
  }
  for (const object of large) yield* readLarge(git, object, needles);
}
async function weightsOf(git, oids) {
  try {
    return await weigh(git, oids);
  } catch (error) {
    if (git.signal.aborted) throw error;
    return /* @__PURE__ */ new Map();
  }
}
function sort(oids, weights) {
  const small = [];
  const large = [];
  const refused3 = [];
  let expanded = 0;
  for (const oid of oids) {
    const weight = weights.get(oid);
    if (weight !== void 0 && weight.heaviest > largeBytes) expanded += weight.heaviest;
    if (weight === void 0) small.push(oid);
    else if (isTooHeavy(weight) || weight.heaviest > largeBytes && expanded > mostExpanded) {
      refused3.push(oid);
    } else if (weight.size > largeBytes) large.push({ oid, type: weight.type, size: weight.size });
    else small.push(oid);
  }
  return { small, large, refused: refused3 };
}
function* readObject(object, needles, visit) {
  visit(object);
  yield readTally(object.type, object.bytes.length);
  if (holdsNeedle(object.bytes, needles)) yield* objectChunks(object, needles);
}
async function* readOneByOne(git, oids, needles, visit) {
  for (const oid of oids) {
    try {
      for await (const answer of catFile(git, [oid])) {
        if (answer.kind === "object") yield* readObject(answer, needles, visit);
        else if (answer.kind === "large") yield* readLarge(git, answer, needles);
        else yield objectProblem(answer);
      }
    } catch (error) {
      if (git.signal.aborted) throw error;
      yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
    }
  }
}
function readTally(type, bytes) {
  const unit = type === "commit" ? "commit" : "object";
  return { kind: "tally", outcome: "read", unit, count: 1, bytes };
}
async function* readLarge(git, { oid, type, size }, needles) {
  const source = type === "blob" ? "blob" : type === "tag" ? "tag-message" : "commit-message";
  if (type === "tree") {
    yield { kind: "problem", what: `tree ${oid}`, reason: "it is too large to be a tree" };
    return;
  }
  let bytes = 0;
  try {
    const stream = streamObject(git, { oid, type, size });
    const origin = { source, path: null, object: oid };
    for await (const chunk of windowsOfStream(stream, origin, windowBuffer())) {
      bytes += chunk.owned.end - chunk.owned.start;
      if (holdsNeedle(chunk.bytes, needles)) yield chunk;
    }
    yield readTally(type, bytes);
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
  }
}
var largeBytes, mostExpanded;
var init_through_git = __esm({
  "src/sources/through-git.ts"() {
    "use strict";
    init_git2();
    init_needles();
    init_object_chunks();
    init_object_problem();
    init_windows();
    largeBytes = 64 * 1024 * 1024;
    mostExpanded = 32 * 1024 * 1024 * 1024;
  }
});

// src/sources/tracer.ts
function repositoryTracer(git) {
  return {
    trace: async (keys) => {
      const traces = await traceObjects(git, keys);
      const moved = [...traces.objects].filter(([, { atHead: atHead2, paths }]) => atHead2 === true && paths.length > 1).map(([oid, { paths }]) => ({ oid, paths }));
      const atHead = await pathsAtHead(git, moved);
      return {
        objects: new Map(
          [...traces.objects].map(([oid, trace2]) => [oid, toTrace(trace2, atHead.get(oid))])
        ),
        keys: traces.keys.map((key) => key && { ...key, trace: toTrace(key.trace) })
      };
    },
    facts: () => repositoryFacts(git)
  };
}
function toTrace(trace2, atHead) {
  return {
    type: trace2.type,
    paths: trace2.paths.map(
      (path) => atHead === void 0 ? tracePath(path) : { ...tracePath(path), atHead: atHead.has(path.toString("latin1")) }
    ),
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
    init_git2();
    init_model();
  }
});

// src/sources/range.ts
async function rangeSource(git, label, ranges, since) {
  const resolved = await resolveRanges(git, ranges, since);
  const brought = /* @__PURE__ */ new Map();
  const tracer = rangeTracer(git, brought);
  return repositorySource(
    git,
    label,
    tracer,
    ({ needles }) => items3(git, resolved, brought, needles)
  );
}
async function* items3(git, { revisions, commits: listed2, tags, failed }, brought, needles) {
  for (const problem2 of failed) yield { kind: "problem", ...problem2 };
  const lists2 = await Promise.all(revisions.map((range) => listCommits(git, range)));
  const commits = [.../* @__PURE__ */ new Set([...listed2, ...lists2.flat()])];
  const cut = commits.filter((oid) => git.shallow.includes(oid));
  if (cut.length > 0) {
    yield {
      kind: "problem",
      what: `range, cut off at ${cut[0]?.slice(0, 10)} by a shallow clone`,
      reason: 'commits before it are not here; fetch more history ("git fetch --unshallow")'
    };
  }
  yield* changedItems(git, commits, brought, needles);
  const objects = /* @__PURE__ */ new Set([...commits, ...await wholeTags(git, tags), ...brought.keys()]);
  yield* readThroughGit(git, objects, needles);
}
function tracePaths(paths) {
  return Array.from(paths, (path) => tracePath(Buffer.from(path, "latin1")));
}
async function* changedItems(git, commits, brought, needles) {
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
    const known4 = brought.get(newOid);
    const text3 = path.toString("latin1");
    if (known4 === void 0) brought.set(newOid, { commit, paths: /* @__PURE__ */ new Set([text3]) });
    else known4.paths.add(text3);
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
async function wholeTags(git, tags) {
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
function rangeTracer(git, brought) {
  const whole = repositoryTracer(git);
  return {
    facts: whole.facts,
    trace: async (keys) => {
      const { objects } = await whole.trace(keys);
      const traces = new Map(objects);
      const commits = [...objects.keys()].flatMap((oid) => brought.get(oid)?.commit ?? []);
      const facts = await factsOf(git, commits, objects);
      for (const [oid, trace2] of objects) {
        const own = brought.get(oid);
        if (own === void 0) continue;
        const { author = null, date: date2 = null } = facts.get(own.commit) ?? {};
        const paths = tracePaths(own.paths);
        traces.set(oid, { ...trace2, paths, commit: own.commit, author, date: date2 });
      }
      return { objects: traces, keys: keys.map(() => null) };
    }
  };
}
async function factsOf(git, commits, traces) {
  const facts = /* @__PURE__ */ new Map();
  for (const { commit, author, date: date2 } of traces.values()) {
    if (commit !== null) facts.set(commit, { author, date: date2 });
  }
  const others = commits.filter((oid) => !facts.has(oid));
  return new Map([...facts, ...await readCommitFacts(git, others)]);
}
var init_range = __esm({
  "src/sources/range.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_needles();
    init_object_chunks();
    init_repository_source();
    init_through_git();
    init_tracer();
  }
});

// src/sources/push.ts
function pushSource(git, label, push) {
  const brought = /* @__PURE__ */ new Map();
  const tracer = pushTracer(git, push, brought);
  return repositorySource(git, label, tracer, ({ needles }) => items4(git, push, brought, needles));
}
async function* items4(git, push, brought, needles) {
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
    yield { kind: "problem", what: ref, reason: "the object it is to point to is not here" };
  }
  yield* changedItems(git, commits, brought, needles);
  const objects = /* @__PURE__ */ new Set([
    ...commits,
    ...await wholeTags(git, tags),
    ...others,
    ...brought.keys()
  ]);
  yield* readThroughGit(git, objects, needles);
}
function refItem({ ref }, needles) {
  const name = Buffer.from(ref);
  if (!holdsNeedle(name, needles)) return [];
  const origin = { source: "ref-name", path: null, object: null, ref };
  return [nameChunk(origin, name)];
}
function pushTracer(git, push, brought) {
  return {
    facts: repositoryTracer(git).facts,
    trace: async (keys) => {
      const oids = new Set(keys.flat());
      const commits = Array.from(oids, (oid) => brought.get(oid)?.commit ?? oid);
      const facts = await readCommitFacts(git, commits);
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
          // Only tags are named: what a branch holds depends on the commits before its tip.
          refs: push.updates.filter(({ ref, to }) => to === oid && ref.startsWith("refs/tags/")).map(({ ref }) => ref),
          refsComplete: true,
          removedIn: null,
          removedDate: null,
          unreachable: null
        });
      }
      return { objects, keys: keys.map(() => null) };
    }
  };
}
var init_push2 = __esm({
  "src/sources/push.ts"() {
    "use strict";
    init_git2();
    init_needles();
    init_object_chunks();
    init_range();
    init_repository_source();
    init_through_git();
    init_tracer();
  }
});

// src/sources/staged.ts
import { relative, resolve as resolve8, sep as sep4 } from "node:path";
function stagedSource(git, label) {
  return repositorySource(git, label, null, ({ needles }) => items5(git, needles));
}
async function* items5(git, needles) {
  const origins = /* @__PURE__ */ new Map();
  let submodules = 0;
  for (const { path, mode, oid } of await stagedEntries(git)) {
    const named2 = pathFromBytes(path);
    if (holdsNeedle(path, needles)) {
      yield nameChunk({ source: "file-name", ...named2, object: oid }, path);
    }
    if (mode === "160000") {
      submodules++;
      continue;
    }
    const origin = { source: "index", ...named2, object: oid };
    origins.set(oid, [...origins.get(oid) ?? [], origin]);
  }
  if (submodules > 0) yield submoduleTally(submodules);
  for await (const answer of catFile(git, origins.keys())) {
    const own = origins.get(answer.oid) ?? [];
    if (answer.kind === "missing") {
      yield {
        kind: "problem",
        what: own[0]?.path ?? answer.oid,
        reason: "its staged content is missing"
      };
      continue;
    }
    const size = answer.kind === "large" ? answer.size : answer.bytes.length;
    yield { kind: "tally", outcome: "read", unit: "file", count: own.length, bytes: size };
    for (const origin of own) {
      if (answer.kind === "object") {
        if (holdsNeedle(answer.bytes, needles)) yield wholeChunk(origin, answer.bytes);
      } else {
        const stream = streamObject(git, answer);
        yield* windowsOfStream(stream, origin, windowBuffer());
      }
    }
  }
}
async function unstagedNames(git, folder, names3) {
  return namesBeyond(await stagedEntries(git), git, folder, names3);
}
function namesBeyond(entries, { layout }, folder, names3) {
  const staged = new Set(entries.map(({ path }) => path.toString("utf8")));
  const root = layout.root ?? resolve8(folder);
  return names3.filter((name) => {
    const path = relative(root, resolve8(folder, name)).split(sep4).join("/");
    return !staged.has(path);
  });
}
var init_staged = __esm({
  "src/sources/staged.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_needles();
    init_object_chunks();
    init_range();
    init_repository_source();
    init_windows();
  }
});

// src/sources/stdin.ts
function stdinSource(stream, name) {
  return plainSource(name ?? standardInput, (request) => items6(stream, name, request));
}
async function* items6(stream, name, { needles, signal }) {
  const origin = { source: "stdin", path: name, object: null };
  let fault2 = null;
  const pieces = untilStopped(stream, signal, (error) => {
    fault2 = error;
  });
  let bytes = 0;
  for await (const chunk of windowsOfStream(pieces, origin, windowBuffer())) {
    bytes += chunk.owned.end - chunk.owned.start;
    if (holdsNeedle(chunk.bytes, needles)) yield chunk;
  }
  if (fault2 !== null) {
    yield { kind: "problem", what: name ?? standardInput, reason: reasonOf2(fault2) };
  }
  yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes };
}
function reasonOf2(fault2) {
  if (fault2 instanceof BrleaksError) return fault2.message;
  return `reading failed (${fault2.code ?? "an error"})`;
}
async function* untilStopped(stream, signal, onFault) {
  const iterator = stream[Symbol.asyncIterator]();
  let stop = () => {
  };
  const stopped = new Promise((resolve18) => {
    stop = () => resolve18(null);
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
var standardInput;
var init_stdin = __esm({
  "src/sources/stdin.ts"() {
    "use strict";
    init_model();
    init_needles();
    init_plain_source();
    init_windows();
    standardInput = "standard input";
  }
});

// src/sources/part-tracer.ts
function joinTracers(main, submodules) {
  if (submodules.length === 0 || main.source.tracer === null) return main.source.tracer;
  const { tracer } = main.source;
  const parts = [main, ...submodules];
  const holderOf2 = (oid) => parts.find((part) => part.holds(oid)) ?? main;
  return {
    facts: () => tracer.facts(),
    trace: async (keys) => {
      const objects = /* @__PURE__ */ new Map();
      const answers = [];
      for (const part of parts) {
        const own = keys.map((oids) => oids.filter((oid) => holderOf2(oid) === part));
        if (own.every((oids) => oids.length === 0) || part.source.tracer === null) continue;
        const traces = await part.source.tracer.trace(own);
        for (const [oid, trace2] of traces.objects) objects.set(oid, inPart(trace2, part));
        answers.push(traces.keys.map((key) => key && { ...key, trace: inPart(key.trace, part) }));
      }
      return { objects, keys: keys.map((_, i) => onlyAnswer(answers, i)) };
    }
  };
}
function onlyAnswer(answers, key) {
  const known4 = answers.flatMap((answer) => answer[key] ?? []);
  return known4.length === 1 ? known4[0] ?? null : null;
}
function inPart(trace2, { name }) {
  if (name === "") return trace2;
  const paths = trace2.paths.map((path) => ({
    ...path,
    path: `${name}/${path.path}`,
    ...path.rawPath === void 0 ? {} : { rawPath: `${name}/${path.rawPath}` }
  }));
  return { ...trace2, paths };
}
var init_part_tracer = __esm({
  "src/sources/part-tracer.ts"() {
    "use strict";
  }
});

// src/sources/lfs.ts
import { closeSync as closeSync8, readSync as readSync6 } from "node:fs";
function* lfsItems({ layout, signal }, pointers, needles) {
  const { contents, unlisted: unlisted2 } = listLfs(layout);
  for (const { path, reason: reason2 } of unlisted2) {
    yield { kind: "problem", what: path, reason: `it cannot be listed (${reason2})` };
  }
  for (const content of contents) {
    if (signal.aborted) return;
    const path = lfsPath(layout, content);
    const pointer2 = pointers.get(content);
    const origin = pointer2 === void 0 ? {
      source: "file",
      ...pathFromBytes(Buffer.from(keptAt(content))),
      object: null
    } : { source: "blob", path: null, object: pointer2 };
    yield* fileItems(path, origin, needles);
  }
  const here = new Set(contents);
  const absent = [...pointers].filter(([content]) => !here.has(content)).map(([, oid]) => oid);
  if (absent.length > 0) yield absentContents(absent);
}
function keptAt(content) {
  return `.git/lfs/objects/${content.slice(0, 2)}/${content.slice(2, 4)}/${content}`;
}
function* fileItems(path, origin, needles) {
  let opened2;
  try {
    opened2 = openRegular(path);
  } catch (error) {
    yield { kind: "problem", what: path, reason: `it cannot be read (${codeOf2(error)})` };
    return;
  }
  let bytes = 0;
  try {
    const read2 = (into) => readSync6(opened2.file, into, 0, into.length, null);
    for (const chunk of windowsOf(read2, origin, windowBuffer())) {
      bytes += chunk.owned.end - chunk.owned.start;
      if (holdsNeedle(chunk.bytes, needles)) yield chunk;
    }
    yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes };
  } catch (error) {
    yield {
      kind: "problem",
      what: path,
      reason: `it could not be read to its end (${codeOf2(error)})`
    };
  } finally {
    closeSync8(opened2.file);
  }
}
function absentContents(oids) {
  const named2 = oids.slice(0, namedPointers2).map((oid) => oid.slice(0, 10));
  const more = oids.length > named2.length ? ", …" : "";
  const what = `${oids.length} Git LFS ${oids.length === 1 ? "file" : "files"} (pointers ${named2.join(", ")}${more})`;
  const reason2 = 'the content is not here; fetch it with "git lfs fetch --all"';
  return { kind: "problem", what, reason: reason2 };
}
var namedPointers2;
var init_lfs2 = __esm({
  "src/sources/lfs.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_needles();
    init_windows();
    namedPointers2 = 5;
  }
});

// src/sources/rest.ts
async function* restItems(history, rest, needles) {
  const { git, plan } = history;
  const { missing: missing2, named: named2, deferred, pointers } = rest;
  const beyond = await objectsBeyond(git, plan);
  for (const problem2 of beyond.problems) yield { kind: "problem", ...problem2 };
  const read2 = /* @__PURE__ */ new Set([...deferred, ...beyond.oids]);
  const isKnown2 = (oid) => read2.has(oid) || isBuiltIn(oid) || isPlanned(plan, oid);
  const visit = (object) => {
    const { oid: own, type, bytes } = object;
    const content = lfsContent(object);
    if (content !== null) pointers.set(content, own);
    for (const oid of referencesOf(type, bytes, plan.idBytes)) if (!isKnown2(oid)) missing2.add(oid);
  };
  yield* readThroughGit(git, new Set(read2), needles, visit);
  const relisting = new Relisting(git, plan, read2);
  for (let oids = await relisting.next(); oids !== null; oids = await relisting.next()) {
    for (const oid of oids) read2.add(oid);
    yield* readThroughGit(git, new Set(oids), needles, visit);
  }
  if (!relisting.settled) yield restless;
  const forget = (oid) => {
    missing2.delete(oid);
    named2.delete(oid);
  };
  for (const oid of [...missing2, ...named2.keys()]) if (isKnown2(oid)) forget(oid);
  for (let oids = await strays(history, rest); oids.length > 0; ) {
    for (const oid of oids) {
      read2.add(oid);
      forget(oid);
    }
    yield* readThroughGit(git, new Set(oids), needles, visit);
    oids = await strays(history, rest);
  }
  yield* lfsItems(git, pointers, needles);
  yield* await missingItems(history, rest);
}
async function strays({ git, plan }, { missing: missing2, named: named2 }) {
  if (plan.listing.special.length > 0) return [];
  const asked = /* @__PURE__ */ new Set([...git.partial ? [] : missing2, ...named2.keys()]);
  return presentObjects(git, asked);
}
async function missingItems({ git, plan }, { missing: missing2, named: named2 }) {
  const problems = [...named2].map(([oid, reason2]) => missingProblem(oid, reason2));
  if (missing2.size === 0) return problems;
  const known4 = git.partial || plan.looped || plan.listing.special.length > 0;
  const oids = known4 ? missing2 : await reachableOf(git, missing2);
  for (const oid of oids) if (!named2.has(oid)) problems.push(missingProblem(oid, "it is missing"));
  if (git.partial) {
    const reason2 = "objects were left at the remote; clone it without --filter to read them";
    problems.push({ kind: "problem", what: "partial clone", reason: reason2 });
  }
  return problems;
}
function missingProblem(oid, reason2) {
  return { kind: "problem", what: `object ${oid}`, reason: reason2 };
}
async function reachableOf(git, missing2) {
  try {
    return await missingObjects(git);
  } catch (error) {
    if (git.signal.aborted) throw error;
    return missing2;
  }
}
var restless;
var init_rest = __esm({
  "src/sources/rest.ts"() {
    "use strict";
    init_git2();
    init_history();
    init_lfs2();
    init_through_git();
    restless = {
      kind: "problem",
      what: "objects of this repository",
      reason: 'they kept moving while they were read ("git gc" or "git repack" is running); scan again'
    };
  }
});

// src/sources/side-files.ts
import {
  closeSync as closeSync9,
  constants as constants7,
  fstatSync as fstatSync4,
  lstatSync as lstatSync15,
  openSync as openSync5,
  readdirSync as readdirSync14,
  readlinkSync as readlinkSync5,
  readSync as readSync7
} from "node:fs";
import { basename as basename4 } from "node:path";
function* sideFileItems({ layout }, { needles, signal }, limits2 = usualLimits) {
  const { commonDir, root } = layout;
  const prefix2 = root !== null || basename4(commonDir) === ".git" ? ".git/" : "";
  const reader2 = new SideReader(prefix2, needles, limits2);
  for (const found of walk2(Buffer.from(commonDir), prefix2)) {
    if (signal.aborted) return;
    if ("kind" in found) yield found;
    else yield* reader2.read(found);
  }
  yield* reader2.close();
}
function* walk2(commonDir, prefix2) {
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
        const what = prefix2 + pathFromBytes(folder.path).path;
        yield { kind: "problem", what, reason: `it cannot be listed (${code})` };
      }
      continue;
    }
    for (const entry of entries) {
      const path = folder.path.length === 0 ? entry.name : join23(folder.path, entry.name);
      const inGitDirectory = withinGitDirectory(path);
      if (readElsewhere.test(inGitDirectory)) continue;
      const location3 = join23(folder.location, entry.name);
      if (!entry.isDirectory()) yield { location: location3, path, entry };
      else if (otherPrograms.test(inGitDirectory)) yield leftOut2(prefix2 + path.toString("utf8"));
      else folders.push({ location: location3, path });
    }
  }
}
function join23(folder, name) {
  return Buffer.concat([folder, Buffer.from("/"), name]);
}
function withinGitDirectory(path) {
  return path.toString("latin1").replace(/^worktrees\/[^/]+\//, "");
}
function leftOut2(what) {
  const reason2 = "data of another program in the git directory";
  return { kind: "tally", outcome: "skipped", unit: "file", count: 1, bytes: 0, what, reason: reason2 };
}
function* otherLines(chunk, needles) {
  for (const line of chunk.bytes.toString("latin1").split("\n")) {
    const bytes = Buffer.from(line, "latin1");
    if (!readLine.test(line) && holdsNeedle(bytes, needles)) {
      yield nameChunk(chunk.origin, bytes);
    }
  }
}
var usualLimits, openFlags3, readElsewhere, lineFiles, readLine, otherPrograms, SideReader;
var init_side_files = __esm({
  "src/sources/side-files.ts"() {
    "use strict";
    init_model();
    init_needles();
    init_object_chunks();
    init_windows();
    usualLimits = { files: 5e4, bytes: 1024 * 1024 * 1024 };
    openFlags3 = constants7.O_RDONLY | (constants7.O_NOFOLLOW ?? 0) | (constants7.O_NONBLOCK ?? 0);
    readElsewhere = /^(?:objects|refs|reftable|modules|index|sharedindex\..*)$/;
    lineFiles = /^(?:HEAD|packed-refs|logs\/.*)$/;
    readLine = /^(?:[0-9a-f]{40,64} [0-9a-f]{40,64} .*|[0-9a-f]{40,64}(?: refs\/.*)?|ref: refs\/.*|)$/;
    otherPrograms = /^(?:lfs|svn|annex)$/;
    SideReader = class {
      #prefix;
      #needles;
      #limits;
      #buffer = null;
      #files = 0;
      #bytes = 0;
      #beyond = 0;
      constructor(prefix2, needles, limits2) {
        this.#prefix = prefix2;
        this.#needles = needles;
        this.#limits = limits2;
      }
      *read(file) {
        const named2 = pathFromBytes(Buffer.concat([Buffer.from(this.#prefix), file.path]));
        const origin = { source: "file", ...named2, object: null };
        const ofRef = lineFiles.test(withinGitDirectory(file.path));
        if (!ofRef && holdsNeedle(file.path, this.#needles)) {
          yield nameChunk({ ...origin, source: "file-name" }, file.path);
        }
        try {
          if (file.entry.isSymbolicLink()) yield* this.#readLink(file, origin);
          else if (lstatSync15(file.location).isFile()) yield* this.#readFile(file, origin, ofRef);
          else if (!file.entry.isSocket()) yield this.#notOpened(named2.path);
        } catch (error) {
          const { code = "an error" } = error;
          if (code === "ENOENT") return;
          const reason2 = `it could not be read (${code})`;
          yield { kind: "problem", what: named2.path, reason: reason2 };
        }
      }
      *close() {
        const [count3, bytes] = [this.#files, this.#bytes];
        yield { kind: "tally", outcome: "read", unit: "file", count: count3, bytes };
        if (this.#beyond === 0) return;
        const { files, bytes: mostBytes2 } = this.#limits;
        const reason2 = `beyond the first ${files} files and ${mostBytes2} bytes beside objects and refs; remove what git does not need there`;
        yield { kind: "problem", what: `${this.#beyond} files in the git directory`, reason: reason2 };
      }
      *#readLink(file, origin) {
        const target = readlinkSync5(file.location, { encoding: "buffer" });
        if (holdsNeedle(target, this.#needles)) yield nameChunk(origin, target);
      }
      *#readFile(file, origin, ofRef) {
        const descriptor2 = openSync5(file.location, openFlags3);
        try {
          const stat = fstatSync4(descriptor2);
          if (!stat.isFile()) {
            yield this.#notOpened(origin.path ?? "");
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
          closeSync9(descriptor2);
        }
      }
      /** Reads to the size at opening: what is written meanwhile would never end. */
      #chunks(descriptor2, size, origin) {
        this.#buffer ??= windowBuffer();
        let at = 0;
        return windowsOf(
          (into) => {
            const count3 = readSync7(descriptor2, into, 0, Math.min(into.length, size - at), at);
            at += count3;
            this.#bytes += count3;
            return count3;
          },
          origin,
          this.#buffer
        );
      }
      #notOpened(what) {
        const reason2 = "not a regular file: never opened";
        return { kind: "tally", outcome: "skipped", unit: "file", count: 1, bytes: 0, what, reason: reason2 };
      }
    };
  }
});

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
async function* items7(history, shares, notices, request) {
  const { objects, repeated } = history.plan;
  yield* limitItems(history);
  const rest = {
    deferred: /* @__PURE__ */ new Set(),
    missing: /* @__PURE__ */ new Set(),
    named: /* @__PURE__ */ new Map(),
    pointers: /* @__PURE__ */ new Map()
  };
  const names3 = collect(nameItems(history, request.needles, rest.named));
  names3.catch(() => {
  });
  yield* sideFileItems(history.git, request);
  let accounted = 0;
  for await (const item of shares) {
    if (item.kind === "deferred") {
      rest.deferred.add(item.oid);
      accounted += item.searched ? 0 : 1;
    } else if (item.kind === "missing") rest.missing.add(item.oid);
    else if (item.kind === "unreadable") {
      accounted++;
      yield objectProblem(item);
    } else if (item.kind === "lfs-pointer") rest.pointers.set(item.content, item.oid);
    else if (item.kind === "no-memory") notices.push(noMemory);
    else {
      accounted += item.kind === "tally" ? item.count : 0;
      yield item;
    }
  }
  yield* await names3;
  if (request.signal.aborted) return;
  if (accounted < objects + repeated) yield unaccounted(objects + repeated - accounted);
  if (repeated > 0) {
    yield { kind: "tally", outcome: "read", unit: "object", count: -repeated, bytes: 0 };
  }
  yield* restItems(history, rest, request.needles);
}
function unaccounted(count3) {
  const what = count3 === 1 ? "1 object" : `${count3} objects`;
  return { kind: "problem", what, reason: "they were listed but never read; please report this" };
}
async function collect(items8) {
  const collected = [];
  for await (const item of items8) collected.push(item);
  return collected;
}
var noTracer, noMemory;
var init_whole_history = __esm({
  "src/sources/whole-history.ts"() {
    "use strict";
    init_model();
    init_history();
    init_object_problem();
    init_repository_source();
    init_rest();
    init_side_files();
    init_tracer();
    noTracer = {
      trace: () => {
        throw new BrleaksError(
          "git-failed",
          "git cannot walk this history: a pack has deltas that are their own base, or an object is a pipe or a device"
        );
      },
      facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null })
    };
    noMemory = 'objects were read through git, which takes longer: the address space is too small for the memory of WebAssembly (see "ulimit -v")';
  }
});

// src/sources/submodules.ts
async function repositoryAndSubmodules(git, label, jobs, readPlan) {
  const open4 = async (opened2, name) => {
    const plan = await planObjects(opened2.objectFolders, opened2.idBytes);
    const source = wholeHistorySource({ git: opened2, plan }, label, jobs, readPlan);
    return { name, source, holds: (oid) => isPlanned(plan, oid) };
  };
  const main = await open4(git, "");
  const { submodules, failed } = listSubmodules(git.layout);
  const problems = failed.map((unread3) => ({ kind: "problem", ...unread3 }));
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
      problems.push({ kind: "problem", what: `submodule ${name}`, reason: error.message });
    }
  }
  return joined2(main, others, problems);
}
function joined2(main, submodules, problems) {
  const parts = [main, ...submodules];
  return {
    label: main.source.label,
    tracer: joinTracers(main, submodules),
    // More notices come while it is read.
    get notices() {
      const read2 = submodules.map(
        ({ name }) => `the repository of submodule ${name} is read as well`
      );
      return [...read2, ...new Set(parts.flatMap(({ source }) => source.notices))];
    },
    items: async function* (request) {
      yield* problems;
      for (const part of parts) yield* itemsOf(part, request);
    },
    progress: () => ({
      total: sum(parts, ({ total: total2 }) => total2),
      done: sum(parts, ({ done }) => done)
    }),
    close: () => {
      for (const { source } of parts) source.close();
    }
  };
}
function sum(parts, count3) {
  return parts.reduce(
    (all, { source }) => all + count3(source.progress() ?? { total: 0, done: 0 }),
    0
  );
}
async function* itemsOf({ name, source }, request) {
  if (request.signal.aborted) return;
  for await (const item of source.items(request)) {
    if (name === "" || item.kind !== "problem") yield item;
    else yield { ...item, what: `submodule ${name}: ${item.what}` };
  }
}
var init_submodules = __esm({
  "src/sources/submodules.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_part_tracer();
    init_whole_history();
  }
});

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
    return unreadableSource(target.repository, error.message);
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
function unreadableSource(label, reason2) {
  return plainSource(label, async function* () {
    yield { kind: "problem", what: label, reason: reason2 };
  });
}
var init_open_source = __esm({
  "src/sources/open-source.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_files();
    init_message();
    init_plain_source();
    init_push2();
    init_range();
    init_staged();
    init_stdin();
    init_submodules();
  }
});

// src/sources/operands.ts
import { lstatSync as lstatSync16, readdirSync as readdirSync15 } from "node:fs";
import { resolve as resolve9 } from "node:path";
async function expandOperands(operands, cwd) {
  if (!operands.some((operand) => mayBeGlob(operand, cwd))) return operands;
  const expanded = [];
  for (const operand of operands) {
    if (mayBeGlob(operand, cwd)) expanded.push(...await expandGlob(operand, cwd));
    else expanded.push(operand);
  }
  return expanded;
}
function mayBeGlob(operand, cwd) {
  return magic2.test(operand) && !exists2(resolve9(cwd, operand));
}
function exists2(path) {
  try {
    return lstatSync16(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
async function expandGlob(operand, cwd) {
  const { default: glob } = await import("./parts/fast-glob.js");
  const pattern2 = withSlashes(operand);
  if (!glob.isDynamicPattern(pattern2)) return [operand];
  const unlisted2 = [];
  const found = glob.sync(pattern2, {
    cwd,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    caseSensitiveMatch: !foldsCase(cwd),
    ignore: namesGitDirectory(pattern2) ? [] : ["**/.git/**"],
    fs: { readdirSync: reportingReaddir(unlisted2) }
  });
  const matches = coversFolders(pattern2) ? found.filter(({ dirent }) => !dirent.isDirectory()) : found;
  const paths = matches.map(({ path }) => path);
  const unnamed = paths.find((path) => path.includes("�"));
  if (unnamed !== void 0) {
    throw new BrleaksError(
      "usage",
      `${operand}: it matches ${unnamed}, a name that is not UTF-8; name the folder instead`
    );
  }
  if (paths.length === 0 && unlisted2.length === 0) {
    throw new BrleaksError(
      "not-found",
      `${operand}: no file or folder matches this glob; check the pattern, or name a folder`
    );
  }
  return [...paths.sort(), ...unlisted2.sort()];
}
function coversFolders(pattern2) {
  return /(?:^|\/)\*\*(?:\/\*)?$/.test(pattern2);
}
function namesGitDirectory(pattern2) {
  return pattern2.split("/").includes(".git");
}
function reportingReaddir(unlisted2) {
  const list2 = (path) => {
    try {
      return readdirSync15(path, { withFileTypes: true });
    } catch (error) {
      const { code } = error;
      if (code !== "ENOENT" && code !== "ENOTDIR") unlisted2.push(path);
      return [];
    }
  };
  return list2;
}
var magic2;
var init_operands = __esm({
  "src/sources/operands.ts"() {
    "use strict";
    init_git2();
    init_model();
    magic2 = /[*?[\]{}()!+@]/;
  }
});

// src/sources/staged-suspects.ts
async function stagedSuspects(git, request) {
  const { needles, configurationName, validatedNames, names: names3, folder } = request;
  if (indexMayName(git, [configurationName])) return null;
  const suspects = [];
  const left = /* @__PURE__ */ new Map();
  const entries = await stagedEntries(git);
  if (names3.length > 0 && namesBeyond(entries, git, folder, names3).length > 0) return null;
  for (const { path, mode, oid } of entries) {
    if (validatedNames.includes(path.toString("latin1"))) return null;
    const origin = { source: "index", ...pathFromBytes(path), object: oid };
    if (holdsNeedle(path, needles)) suspects.push(nameChunk(origin, path));
    if (mode !== "160000") left.set(oid, origin);
  }
  for (const [oid, origin] of left) {
    const bytes = looseObject(git.objectFolders, oid);
    if (bytes === null) continue;
    if (holdsNeedle(bytes, needles)) suspects.push(wholeChunk(origin, bytes));
    left.delete(oid);
  }
  for await (const answer of catFile(git, left.keys())) {
    const origin = left.get(answer.oid);
    if (answer.kind !== "object" || origin === void 0) return null;
    if (holdsNeedle(answer.bytes, needles)) suspects.push(wholeChunk(origin, answer.bytes));
  }
  return suspects;
}
var init_staged_suspects = __esm({
  "src/sources/staged-suspects.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_needles();
    init_object_chunks();
    init_staged();
  }
});

// src/sources/index.ts
var init_sources = __esm({
  "src/sources/index.ts"() {
    "use strict";
    init_config_reader();
    init_history();
    init_line_hash();
    init_object_chunks();
    init_open_source();
    init_operands();
    init_path_below();
    init_patterns();
    init_report_base();
    init_root();
    init_staged();
    init_staged_suspects();
  }
});

// src/known/suppress.ts
import { resolve as resolve10 } from "node:path";
async function suppress(findings, context) {
  const { known: known4 } = context;
  const matcher = await KnownKeyMatcher.open(context);
  const results = findings.map((finding) => suppressOne(finding, matcher));
  const marked = results.map(({ finding }) => finding);
  const stale = staleEntries(known4, matcher.used, context);
  return {
    findings: marked,
    notices: [
      ...liveNotices(results, known4),
      ...reasonNotices(marked),
      ...ignoredCommentNotices(marked, known4),
      ...staleNotices(stale)
    ],
    stale
  };
}
function suppressOne(finding, matcher) {
  const byFingerprint2 = matcher.byFingerprint(finding.fingerprint);
  const bySighting = finding.sightings.map((sighting) => matcher.bySighting(sighting));
  const first = bySighting.find((suppression2) => suppression2 !== null) ?? null;
  const everywhere = finding.sightingsOmitted === 0 && bySighting.every((suppression2) => suppression2 !== null);
  const suppressed = byFingerprint2 ?? (everywhere ? first : null);
  const isLive = finding.verification.status === "live" && !matcher.known.allowLive;
  if (isLive) return { finding, overruled: suppressed ?? first };
  const [firstSighting, ...others] = finding.sightings.map((sighting, index) => ({
    ...sighting,
    suppressed: bySighting[index] ?? null
  }));
  if (firstSighting === void 0) return { finding, overruled: null };
  const sightings = [firstSighting, ...others];
  return { finding: { ...finding, suppressed, sightings }, overruled: null };
}
function isHonoured({ tool }, known4) {
  return tool === "brleaks" || known4.foreignMarks.includes(tool);
}
function isExpired2(entry, known4) {
  return entry.expires !== null && entry.expires < known4.today;
}
function baseOfFiles(targets) {
  const files = targets.find((target) => target.kind === "files");
  return files === void 0 ? null : reportBase(files.paths, files.cwd) ?? files.cwd;
}
function staleEntries(known4, used, context) {
  const read2 = context.complete && !known4.narrowed ? scopesRead(context) : [];
  return known4.entries.flatMap((entry) => {
    if (isExpired2(entry, known4)) return [{ state: "expired", entry }];
    const scope = entry.by === "baseline" ? known4.baselineScope : null;
    const whole = (scope ?? ["files", "history"]).every((kind) => read2.includes(kind));
    return whole && !used.has(entry) ? [{ state: "unused", entry }] : [];
  });
}
function scopesRead({ known: known4, targets }) {
  const { root } = known4;
  if (root === null) return [];
  const files = targets.some(
    (target) => target.kind === "files" && target.paths.some((path) => isSameFolder(resolve10(target.cwd, path), root))
  );
  const history = targets.some(
    (target) => target.kind === "history" && target.ranges.length === 0 && target.since === null
  );
  return [...files ? ["files"] : [], ...history ? ["history"] : []];
}
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
  const comments = count(places.length, "allow comment has", "allow comments have");
  return [`${comments} no reason (${named(places)}); write brleaks:allow REASON`];
}
function ignoredCommentNotices(findings, known4) {
  const open4 = findings.filter((finding) => finding.suppressed === null);
  const places = open4.flatMap((finding) => finding.sightings);
  const commented = (test) => places.filter((place) => place.suppressed === null && place.allowComments.some(test));
  if (!known4.inline) {
    const own = commented((comment) => isHonoured(comment, known4));
    if (own.length === 0) return [];
    const comments2 = count(own.length, "allow comment was", "allow comments were");
    return [`${comments2} ignored (--no-inline-ignore): ${named(own)}`];
  }
  const foreign2 = commented((comment) => !isHonoured(comment, known4));
  if (foreign2.length === 0) return [];
  const tools = new Set(foreign2.flatMap((place) => place.allowComments.map(({ tool }) => tool)));
  tools.delete("brleaks");
  const comments = count(foreign2.length, "allow comment", "allow comments");
  const options = [...tools].sort().map((tool) => `--foreign-marks ${tool}`);
  return [
    `${comments} of other scanners ignored (${named(foreign2)}); to honour them: ${options.join(" ")}`
  ];
}
function staleNotices(stale) {
  return ["expired", "unused"].flatMap((state) => {
    const own = stale.filter((known4) => known4.state === state).map(({ entry }) => entry);
    if (own.length === 0) return [];
    const shown2 = own.slice(0, placesNamed).map((entry) => {
      const what = entry.pattern ?? entry.redacted ?? entry.fingerprint?.slice(0, 12) ?? "";
      const since = state === "expired" ? `, ${entry.expires}` : "";
      return `${entry.file}:${entry.line} ${what}${since}`;
    });
    const more = own.length > shown2.length ? ` and ${own.length - shown2.length} more` : "";
    const advice = state === "unused" ? "remove them (brleaks baseline --prune)" : "their keys are reported again";
    const entries = count(own.length, `known entry is ${state}`, `known entries are ${state}`);
    return [`${entries}: ${shown2.join("; ")}${more}; ${advice}`];
  });
}
function named(places) {
  const all = places.map(
    ({ path, source, line }) => `${path ?? source}${line === null ? "" : `:${line}`}`
  );
  const distinct = [...new Set(all)];
  const shown2 = distinct.slice(0, placesNamed);
  const more = distinct.length - shown2.length;
  return more > 0 ? `${shown2.join(", ")} and ${more} more` : shown2.join(", ");
}
function count(number3, singular, plural) {
  return `${number3} ${number3 === 1 ? singular : plural}`;
}
var placesNamed, KnownKeyMatcher;
var init_suppress = __esm({
  "src/known/suppress.ts"() {
    "use strict";
    init_git2();
    init_sources();
    placesNamed = 3;
    KnownKeyMatcher = class _KnownKeyMatcher {
      known;
      used = /* @__PURE__ */ new Set();
      #byFingerprint;
      #patterns;
      /** Folder that paths of files are relative to; null if no files were read. */
      #base;
      #redact;
      constructor({ known: known4, targets, redact: redact2 }, patterns) {
        this.known = known4;
        this.#patterns = patterns;
        this.#base = baseOfFiles(targets);
        this.#redact = redact2;
        const byFingerprint2 = /* @__PURE__ */ new Map();
        for (const entry of known4.entries) {
          if (entry.fingerprint === null) continue;
          byFingerprint2.set(entry.fingerprint, [...byFingerprint2.get(entry.fingerprint) ?? [], entry]);
        }
        this.#byFingerprint = byFingerprint2;
      }
      static async open(context) {
        const { entries, root } = context.known;
        const patterns = [];
        const written = entries.filter((entry) => entry.pattern !== null);
        const options = { foldsCase: written.length > 0 && root !== null && foldsCase(root) };
        for (const entry of written) {
          if (entry.pattern === null) continue;
          patterns.push([await pathFilter([entry.pattern], [], options), entry]);
        }
        return new _KnownKeyMatcher(context, patterns);
      }
      byFingerprint(fingerprint) {
        return this.#firstValid(this.#byFingerprint.get(fingerprint) ?? []);
      }
      bySighting(sighting) {
        const path = this.#rootPath(sighting);
        const matching = path === null ? [] : this.#patterns.filter(([matches]) => matches([path]));
        const entries = matching.map(([, entry]) => entry);
        return this.#byComment(sighting.allowComments) ?? this.#firstValid(entries);
      }
      /** The first entry that has not expired. All of them count as used: an expired entry is not an unused one. */
      #firstValid(entries) {
        let first = null;
        for (const entry of entries) {
          this.used.add(entry);
          if (isExpired2(entry, this.known)) continue;
          first ??= { by: entry.by, reason: this.#masked(entry.reason), expires: entry.expires };
        }
        return first;
      }
      #byComment(comments) {
        if (!this.known.inline) return null;
        const honoured = comments.find((comment) => isHonoured(comment, this.known));
        if (honoured === void 0) return null;
        return { by: "inline", reason: this.#masked(honoured.reason), expires: null };
      }
      #masked(reason2) {
        return reason2 === null ? null : this.#redact(reason2);
      }
      /** Patterns are relative to the root of the tree; so are most paths. */
      #rootPath({ path, object, ref, source }) {
        if (path === null || path === "") return null;
        const fromGit = object !== null || ref !== void 0 || source === "index";
        const { root } = this.known;
        if (fromGit || root === null || this.#base === null || this.#base === root) return path;
        return pathBelow(root, resolve10(this.#base, path));
      }
    };
  }
});

// src/known/index.ts
var init_known2 = __esm({
  "src/known/index.ts"() {
    "use strict";
    init_baseline();
    init_baseline_update();
    init_entry_text();
    init_ignore_file();
    init_imports();
    init_suppress();
  }
});

// src/config/options/spec.ts
var commandNames, scanCommands, checkCommands, treeCommands, configuredCommands, searchCommands, reportCommands;
var init_spec = __esm({
  "src/config/options/spec.ts"() {
    "use strict";
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
    scanCommands = ["scan", "git", "stdin", "audit"];
    checkCommands = [...scanCommands, "verify"];
    treeCommands = ["scan", "audit", "baseline"];
    configuredCommands = [...scanCommands, "hook", "baseline", "config"];
    searchCommands = [...scanCommands, "hook"];
    reportCommands = [...searchCommands, "verify"];
  }
});

// src/config/options/findings.ts
var findingOptions;
var init_findings = __esm({
  "src/config/options/findings.ts"() {
    "use strict";
    init_spec();
    findingOptions = [
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
  }
});

// src/config/options/input.ts
var inputOptions;
var init_input = __esm({
  "src/config/options/input.ts"() {
    "use strict";
    init_spec();
    inputOptions = [
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
  }
});

// src/config/options/known-keys.ts
var knownKeyOptions;
var init_known_keys = __esm({
  "src/config/options/known-keys.ts"() {
    "use strict";
    init_model();
    init_spec();
    knownKeyOptions = [
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
  }
});

// src/config/options/output.ts
var outputOptions;
var init_output2 = __esm({
  "src/config/options/output.ts"() {
    "use strict";
    init_spec();
    outputOptions = [
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
  }
});

// src/config/options/verification.ts
var verificationOptions;
var init_verification = __esm({
  "src/config/options/verification.ts"() {
    "use strict";
    init_spec();
    verificationOptions = [
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
  }
});

// src/config/options.ts
function optionsOf(command) {
  return optionSpecs.filter(
    (spec) => spec.commands.includes(command) || command === "config" && scanCommands.some((scan2) => spec.commands.includes(scan2))
  );
}
function defaultOf(name) {
  return optionSpecs.find((spec) => spec.name === name)?.default;
}
var table, optionSpecs;
var init_options = __esm({
  "src/config/options.ts"() {
    "use strict";
    init_findings();
    init_input();
    init_known_keys();
    init_output2();
    init_spec();
    init_verification();
    init_spec();
    table = [
      ...inputOptions,
      ...findingOptions,
      ...knownKeyOptions,
      ...verificationOptions,
      ...outputOptions
    ];
    optionSpecs = table;
  }
});

// src/config/config-file.ts
import { posix as posix2 } from "node:path";
function fileName(spec) {
  return spec.name.replace(/^no-/, "").replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function variableName(spec) {
  return `BRLEAKS_${spec.name.replaceAll("-", "_").toUpperCase()}`;
}
async function parseConfigFile(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a configuration must be an object");
  const values = /* @__PURE__ */ new Map();
  let known4 = [];
  for (const member of root.members) {
    if (member.name === "$schema") continue;
    if (member.name === "version") checkVersion2(path, member.value);
    else if (member.name === "known") known4 = readKnown(path, member.value);
    else {
      const spec = specOf(path, member);
      const origin = `${path}:${member.at.line}:${member.at.column}`;
      values.set(spec.name, { value: readValue(path, spec, member), origin });
    }
  }
  return { values, known: known4 };
}
function checkVersion2(path, value) {
  const version3 = value.kind === "scalar" ? value.value : null;
  if (version3 === configVersion) return;
  const newer = typeof version3 === "number" && version3 > configVersion;
  const advice = newer ? "written for a newer brleaks; update brleaks" : "must be 1";
  throw fault(path, value.at, `version ${JSON.stringify(version3)}: ${advice}`);
}
function specOf(path, { name, at }) {
  const spec = optionSpecs.find((one) => fileName(one) === name);
  if (spec?.inFile) return spec;
  if (spec !== void 0) {
    const instead = `--${spec.name} or ${variableName(spec)}`;
    throw fault(
      path,
      at,
      `"${name}" cannot be set in a file, because the scanned tree may contain it; use ${instead}`
    );
  }
  const names3 = optionSpecs.filter((one) => one.inFile).map(fileName);
  const all = [...otherNames, ...names3];
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
      const member = item.members.find((one) => one.name === name);
      if (member === void 0) return null;
      const { value: given } = member;
      if (given.kind === "scalar" && typeof given.value === "string" && given.value.trim() !== "") {
        return given.value.trim();
      }
      throw fault(path, given.at, `"${name}" must be a string`);
    };
    const at = (name) => item.members.find((one) => one.name === name)?.value.at ?? item.at;
    const pattern2 = text3("path");
    const fingerprint = text3("fingerprint");
    const reason2 = text3("reason");
    const expires = text3("expires");
    if (pattern2 === null === (fingerprint === null)) {
      throw fault(path, item.at, 'an entry of "known" needs either a "path" or a "fingerprint"');
    }
    if (reason2 === null) throw fault(path, item.at, 'an entry of "known" needs a "reason"');
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
    return { by: "config", file: path, line, fingerprint, pattern: pattern2, redacted: null, reason: reason2, expires };
  });
}
var configFileNames, configVersion, otherNames, knownNames;
var init_config_file = __esm({
  "src/config/config-file.ts"() {
    "use strict";
    init_known2();
    init_parse();
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
    "  // brleaks.config.jsonc: see docs/configuration.md. The command line and BRLEAKS_… variables override this file.",
    "  // For completion in an editor:",
    '  // "$schema": "./node_modules/brleaks/schema/config.schema.json",',
    `  "version": ${configVersion},`,
    "",
    ...options.flatMap((lines2) => [...lines2, ""]),
    "  // Known keys, by file or by fingerprint. Reports still list them, marked as suppressed.",
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
  const choices2 = spec.choices === void 0 ? "" : ` (${spec.choices.join(", ")})`;
  const help = negative ? `false: ${lowerFirst(spec.help)}` : spec.help;
  return [`  // ${help}${choices2}`, `  // "${fileName(spec)}": ${sample},`];
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
var notForAll, specs, truths;
var init_environment = __esm({
  "src/config/environment.ts"() {
    "use strict";
    init_model();
    init_parse();
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
import { constants as constants8, lstatSync as lstatSync17 } from "node:fs";
import { open as open3, realpath } from "node:fs/promises";
import { join as join24, sep as sep5 } from "node:path";
function folderReader(root, describe5 = "the work tree") {
  return { describe: describe5, read: (path) => readInside(root, path), close: () => {
  } };
}
async function readInside(root, path) {
  const full = join24(root, path);
  try {
    if (lstatSync17(full, { throwIfNoEntry: false }) === void 0) return null;
    const file = await open3(full, constants8.O_RDONLY | (constants8.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw refuse4(path, "not a regular file");
      const [real, base2] = await Promise.all([realpath(full), realpath(root)]);
      if (!real.startsWith(base2.endsWith(sep5) ? base2 : base2 + sep5)) {
        throw refuse4(path, "a link that leads out of the tree");
      }
      if (stat.size > largestConfigFile) throw refuse4(path, "larger than 16 MiB");
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof BrleaksError) throw error;
    const { code } = error;
    if (code === "ENOENT") throw refuse4(path, "a broken link", error);
    throw refuse4(path, `it cannot be read (${code})`, error);
  }
}
function refuse4(path, why, cause) {
  return new BrleaksError("config", `${path}: ${why}; fix or remove it (nothing was scanned)`, {
    cause
  });
}
var init_folder_reader = __esm({
  "src/config/folder-reader.ts"() {
    "use strict";
    init_model();
    init_parse();
  }
});

// src/config/input-stream.ts
import { StringDecoder as StringDecoder2 } from "node:string_decoder";
function isInputStream(value) {
  if (typeof value === "string" || value instanceof Uint8Array) return true;
  if (typeof value !== "object" || value === null) return false;
  return Symbol.asyncIterator in value || Symbol.iterator in value;
}
function byteStream(input) {
  const pieces = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
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
var init_input_stream = __esm({
  "src/config/input-stream.ts"() {
    "use strict";
    init_model();
  }
});

// src/config/library-options.ts
function checkLibraryOptions(caller, options, known4) {
  if (!kinds.object.holds(options) || !isObject(options)) {
    throw new BrleaksError(
      "usage",
      `${caller}: expected an object of options, got ${shown(options)}`
    );
  }
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(known4, name) ? known4[name] : void 0;
    if (kind === void 0) throw unknownOption(caller, name, Object.keys(known4));
    if (value === void 0 || kinds[kind].holds(value)) continue;
    throw new BrleaksError(
      "usage",
      `${caller}: ${name} must be ${kinds[kind].words}, got ${shown(value)}`
    );
  }
}
function unknownOption(caller, name, known4) {
  const near = nearest(name, known4);
  const advice = near === null ? `there are ${known4.join(", ")}` : `did you mean "${near}"?`;
  return new BrleaksError("usage", `${caller}: unknown option "${name}"; ${advice}`);
}
function shown(value) {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null || value === void 0) return String(value);
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
var isObject, isText, kinds;
var init_library_options = __esm({
  "src/config/library-options.ts"() {
    "use strict";
    init_model();
    init_parse();
    init_input_stream();
    isObject = (value) => typeof value === "object" && value !== null;
    isText = (value) => typeof value === "string";
    kinds = {
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
  }
});

// src/config/body-pattern.ts
async function checkBodyPattern(pattern2, maxLength, where) {
  const { RegExpParser, visitRegExpAST } = await import("./parts/regexpp.js");
  const refuse5 = (why) => {
    throw new BrleaksError("config", `${where}: ${why}`);
  };
  let parsed;
  try {
    parsed = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern2);
  } catch {
    return refuse5("not a valid regular expression");
  }
  let depth = 0;
  visitRegExpAST(parsed, {
    onAssertionEnter: () => refuse5("anchors and look-around are not allowed; boundaries are added automatically"),
    onBackreferenceEnter: () => refuse5("back-references are not allowed; repeat the text instead"),
    onGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse5("alternatives inside a repetition are not allowed; use a character class");
    },
    onCapturingGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse5("alternatives inside a repetition are not allowed; use a character class");
    },
    onQuantifierEnter: (node) => {
      if (node.max > longestRepetition)
        refuse5(`a repetition needs an upper bound such as {1,${maxLength}}`);
      if (depth > 0) refuse5("nested repetitions are not allowed; write the inner one out");
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
  const what = extra === void 0 ? fault2?.message ?? "is invalid" : `has an unknown name "${extra}"`;
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
    const reason2 = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new BrleaksError(
      "config",
      `rule file ${path}: ${reason2}; check the path given to --rules`,
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
    init_parse();
    init_body_pattern();
    init_rule_schema();
  }
});

// src/config/values.ts
function decideOptions(command, raw2, layers = {}) {
  const specs2 = optionsOf(command);
  const values = /* @__PURE__ */ new Map();
  for (const { name, default: value } of optionSpecs) {
    if (value !== void 0) values.set(name, { value, origin: byDefault });
  }
  for (const layer of [layers.file, layers.environment]) {
    for (const [name, { value, origin }] of layer ?? []) {
      const spec = optionSpecs.find((known4) => known4.name === name);
      if (spec === void 0) continue;
      const checked = checkLayered(spec, value, origin);
      if (specs2.includes(spec)) values.set(spec.name, { value: checked, origin });
    }
  }
  for (const [name, value] of Object.entries(raw2)) {
    const spec = specs2.find((known4) => known4.name === name || known4.alias === name);
    if (spec === void 0) throw unknownOption2(command, name, specs2);
    values.set(spec.name, { value: checkValue(spec, value), origin: byCommandLine });
  }
  return new OptionValues(values);
}
function checkLayered(spec, value, origin) {
  try {
    return checkValue(spec, value);
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    const code = origin.startsWith("BRLEAKS_") ? "usage" : "config";
    throw new BrleaksError(code, `${origin}: ${error.message}`, { cause: error });
  }
}
function unknownOption2(command, name, specs2) {
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
  const texts2 = (Array.isArray(value) ? value : [value]).map((text4) => requireText(spec, text4));
  for (const text4 of texts2) checkChoice(spec, text4);
  if (spec.type === "list") return texts2;
  const text3 = texts2.at(-1) ?? "";
  if (spec.type === "count") return parseCount(spec, text3);
  if (spec.type === "bytes") return parseBytes(spec, text3);
  if (spec.type === "seconds") return parseSeconds(spec, text3);
  return text3;
}
function checkChoice({ name, choices: choices2 }, text3) {
  if (choices2 === void 0 || choices2.includes(text3)) return;
  throw new BrleaksError("usage", `option --${name}: expected ${choices2.join(", ")}; got "${text3}"`);
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
var byDefault, byCommandLine, OptionValues;
var init_values = __esm({
  "src/config/values.ts"() {
    "use strict";
    init_model();
    init_parse();
    init_options();
    byDefault = "default";
    byCommandLine = "command line";
    OptionValues = class {
      #values;
      constructor(values) {
        this.#values = values;
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
        return this.origin(name) === byCommandLine || this.origin(name).startsWith("BRLEAKS_");
      }
      /** The value of an option, whatever its type; undefined if it is not set. */
      value(name) {
        return this.#values.get(name)?.value;
      }
      settings() {
        return [...this.#values].filter(([, { origin }]) => origin !== byDefault).map(([name, { value, origin }]) => ({ name, value, origin })).sort((a, b) => a.name < b.name ? -1 : 1);
      }
    };
  }
});

// src/config/settings.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { dirname as dirname5, resolve as resolve11 } from "node:path";
function isSettings(settings) {
  return settings.values instanceof OptionValues;
}
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
  const known4 = readKnown2({ request, values, file, parsed, ignore });
  return {
    values,
    rules: rules.rules,
    known: known4,
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
    return { kind: "rules", path, sha256: "67c5263849eee6aa3ad1632caaf6750e9bd33dfdb21f40cc7486747dc681690a", from: null };
  }
  const file = new URL("../../rules/batch-relay.json", import.meta.url);
  return configurationFile("rules", path, readFileSync3(file), null);
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
    const names3 = `${found.length === 2 ? "both " : ""}${found.map(({ path }) => path).join(" and ")}`;
    throw new BrleaksError("config", `found ${names3}; keep only one`);
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
      `${values.origin(kind)}: ${named2} is not in ${config.reader.describe}; check the path`
    );
  };
}
async function readNamed(path, cwd, optional) {
  const full = resolve11(cwd, path);
  try {
    const bytes = await readFile2(full);
    return { path, bytes, reader: folderReader(dirname5(full), "a named file") };
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" && optional) return null;
    const reason2 = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new BrleaksError("config", `${path}: ${reason2}; check the path`, { cause: error });
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
      `${file.path}: rule ${asking.id} sends keys to an API, which a scanned tree may not decide; pass the file with --rules`
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
    init_known2();
    init_model();
    init_config_file();
    init_environment();
    init_folder_reader();
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
function decideVerification(options, rules, surroundings) {
  const wanted = options.verify || options.verifyDryRun;
  return wanted ? planVerification(options, rules, surroundings) : null;
}
function planVerification(options, rules, surroundings) {
  const environment = surroundings.environment ?? {};
  const services = /* @__PURE__ */ new Map();
  const refused3 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const { verification } = rule;
    if (verification === void 0) continue;
    const place = placeOf3(rule, verification.baseUrl, options, environment);
    if ("refusal" in place) refused3.set(rule.id, place.refusal);
    else services.set(rule.id, { baseUrl: place.baseUrl, verification });
  }
  const budget = options.verifyBudget ?? defaultOf("verify-budget");
  return {
    dryRun: options.verifyDryRun ?? false,
    budget,
    services,
    refused: refused3,
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
  const names3 = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
  const name = names3.find((one) => environment[one]);
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
var msPerRequest, longestMs, verifyLimits;
var init_verify_options = __esm({
  "src/config/verify-options.ts"() {
    "use strict";
    init_model();
    init_options();
    init_rules();
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
function settingsOf({ settings }) {
  if (settings === void 0 || isSettings(settings)) return settings;
  throw new BrleaksError("usage", "scan: settings must be what configure returned");
}
async function decideScan(options, surroundings) {
  checkLibraryOptions("scan", options, scanOptionKinds);
  const cwd = options.cwd ?? surroundings.cwd;
  const settings = settingsOf(options);
  const values = settings?.values;
  const targets = decideTargets(options, cwd);
  const additional = await additionalRules(options.rules);
  const rules = [...builtInRules(), ...settings?.rules ?? [], ...additional.rules];
  return {
    command: options.command ?? commandOf(targets),
    label: labelOf(targets),
    targets,
    rules,
    minConfidence: options.minConfidence ?? values?.text("min-confidence") ?? defaultOf("min-confidence"),
    keepFiltered: options.showFiltered ?? values?.flag("show-filtered") ?? false,
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
function withSettings(options) {
  const values = settingsOf(options)?.values;
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
function decideTargets(options, cwd) {
  const targets = [];
  const { repository, input, message: message2 } = options;
  const settings = settingsOf(options);
  const values = settings?.values;
  const named2 = repository !== void 0 || input !== void 0 || message2 !== void 0;
  if (options.paths !== void 0 || !named2) {
    targets.push({
      kind: "files",
      paths: options.paths ?? ["."],
      cwd,
      include: patternsOf("include", options.include, values),
      exclude: patternsOf("exclude", options.exclude, values),
      root: settings?.known.root ?? null,
      maxSize: options.maxSize ?? values?.number("max-size") ?? null,
      followLinks: options.followLinks ?? true,
      gitignore: options.gitignore ?? !(values?.flag("no-gitignore") ?? false),
      gitDirectory: options.includeGitDir ?? values?.flag("include-git-dir") ?? false
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
function patternsOf(name, own, values) {
  const patterns = own ?? values?.list(name) ?? [];
  return own !== void 0 || values?.given(name) ? patterns.map((one) => withSlashes(one)) : patterns;
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
async function additionalRules(rules) {
  if (rules === void 0) return { rules: [], file: null };
  if (typeof rules !== "string") {
    return { rules: await parseRules("rules", JSON.stringify({ version: 1, rules })), file: null };
  }
  const text3 = await readRuleFile(rules);
  const file = configurationFile("rules", rules, text3, "a named file");
  return { rules: await parseRules(rules, text3), file };
}
var verifyOptionKinds, scanOptionKinds, checkOptionKinds;
var init_scan_options = __esm({
  "src/config/scan-options.ts"() {
    "use strict";
    init_model();
    init_input_stream();
    init_library_options();
    init_options();
    init_rules();
    init_settings();
    init_verify_options();
    verifyOptionKinds = {
      verifyDryRun: "flag",
      verifyBudget: "count",
      apiUrl: "text",
      verifyHosts: "texts"
    };
    scanOptionKinds = {
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
      showFiltered: "flag",
      lineHashes: "flag",
      settings: "object",
      signal: "signal",
      onProgress: "function",
      command: "text"
    };
    checkOptionKinds = {
      ...verifyOptionKinds,
      keys: "texts",
      input: "stream",
      rules: "rules",
      signal: "signal",
      onProgress: "function"
    };
  }
});

// src/config/working-folder.ts
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
var init_working_folder = __esm({
  "src/config/working-folder.ts"() {
    "use strict";
    init_model();
  }
});

// src/config/index.ts
var init_config = __esm({
  "src/config/index.ts"() {
    "use strict";
    init_config_file();
    init_config_template();
    init_environment();
    init_folder_reader();
    init_options();
    init_rules();
    init_scan_options();
    init_settings();
    init_values();
    init_verify_options();
    init_working_folder();
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
  let width = 0;
  for (const { segment } of graphemes(text3)) width += segmentWidth(segment);
  return width;
}
function segmentWidth(segment) {
  if (new RegExp("^\\p{M}", "u").test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
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
  for (const word of text3.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > width) {
      lines2.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines2, line];
}
function grouped(number3) {
  return String(number3).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function codeSpan(text3) {
  const shown2 = fitTo(visible(text3.slice(0, 4 * longestSpan)), longestSpan);
  if (shown2.trim() === "") return "` `";
  const runs2 = [...shown2.matchAll(/`+/g)].map((match) => match[0].length);
  const fence = "`".repeat(Math.max(0, ...runs2) + 1);
  const pad = /^[ `]|[ `]$/.test(shown2) ? " " : "";
  return `${fence}${pad}${shown2}${pad}${fence}`;
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
    csv = (report, style) => {
      const rows2 = report.findings.flatMap(
        (finding) => finding.sightings.map(
          (sighting) => columns.map(([, field]) => field(finding, sighting, style))
        )
      );
      return [columns.map(([name]) => name), ...rows2].map((row) => `${row.map(cell).join(",")}\r
`).join("");
    };
  }
});

// src/report/advice/step.ts
function step(text3, ...commands) {
  return { text: text3, links: [], commands };
}
function shellWord(name) {
  if (name === "" || name.includes("…") || visible(name) !== name) return null;
  const word = name.startsWith("-") ? `./${name}` : name;
  return /^[\w./@+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function commonWord(names3) {
  const words = new Set(names3.map(shellWord));
  const [word = null] = words;
  return words.size === 1 ? word : null;
}
var init_step = __esm({
  "src/report/advice/step.ts"() {
    "use strict";
    init_escape();
  }
});

// src/report/advice/git-commands.ts
function stageSteps(held) {
  const file = commonWord(held.map(({ sighting }) => sighting.path ?? "")) ?? "FILE";
  return [step("Remove the key from the file, and stage the change.", `git add ${file}`)];
}
function gitFileSteps(held) {
  const paths = [...new Set(held.flatMap(({ sighting }) => sighting.path ?? []))];
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
  const names3 = commitsOf(held).map((oid) => oid.slice(0, 10));
  const amend = `git commit --amend${amendOptions}`;
  const intro = names3.length === 0 ? text3 : `${text3} It was added in ${listed(names3)}.`;
  const first = names3[0] ?? "COMMIT";
  const stops = how === "edit" ? `, and at each stop run "${amend}" and then "git rebase --continue"` : "";
  return step(
    `${intro} Amend the last commit; for an earlier one, write "${how}" before it in the list that the second command opens${stops}.`,
    amend,
    // The very first commit has no parent.
    `git rebase --interactive --rebase-merges $(git rev-parse --quiet --verify ${first}^ || echo --root)`
  );
}
function commitsOf(held) {
  const times = /* @__PURE__ */ new Map();
  for (const { sighting } of held) {
    const { commit, date: date2 } = sighting;
    if (commit === null) continue;
    const time = date2 === null ? Number.NaN : Date.parse(date2);
    times.set(commit, Number.isNaN(time) ? Number.MAX_VALUE : time);
  }
  return [...times].sort(([, a], [, b]) => a - b).map(([oid]) => oid);
}
function tagSteps(held) {
  const refs = held.flatMap(({ finding }) => finding.exposure?.refs ?? []);
  const names3 = shortNames(refs, "refs/tags/");
  const words = names3.length === 0 ? ["TAG"] : [...new Set(names3.map((name) => shellWord(name) ?? "TAG"))];
  return [
    step(
      "Write the tag message again without the key. If the tag was pushed, push it again with --force.",
      ...words.map((word) => `git tag --force --annotate ${word} ${peeled(word)}`)
    )
  ];
}
function peeled(word) {
  return word.startsWith("'") ? `${word.slice(0, -1)}^{}'` : `'${word}^{}'`;
}
function noteSteps(held) {
  const objectsByRef = /* @__PURE__ */ new Map();
  for (const { sighting } of held) {
    const { ref, path } = sighting;
    const objects = objectsByRef.get(ref) ?? /* @__PURE__ */ new Set();
    objectsByRef.set(ref, objects.add(path?.replaceAll("/", "") ?? "COMMIT"));
  }
  return [...objectsByRef].map(([ref, objects]) => {
    const word = shellWord(ref ?? "") ?? "NOTES-REF";
    const remove = `git notes --ref ${word} remove --ignore-missing ${[...objects].join(" ")}`;
    const restart = `git update-ref ${word} "$(git commit-tree -m Notes ${peeled(word).replace("^{}", "^{tree}")})"`;
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
  const tag = refs.some((ref) => ref.startsWith("refs/tags/"));
  const remote = refs.some((ref) => ref.startsWith("refs/remotes/"));
  const branch = refs.some((ref) => ref.startsWith("refs/heads/")) || !tag && !remote;
  const steps2 = [];
  if (branch) steps2.push(step("Rename the branch.", "git branch --move OLD-NAME NEW-NAME"));
  if (tag) {
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
function shortNames(refs, prefix2) {
  const matching = refs.filter((ref) => ref.startsWith(prefix2));
  return [...new Set(matching.map((ref) => ref.slice(prefix2.length)))].slice(0, mostNames2);
}
function listed(names3) {
  const more = names3.length - mostNames2;
  return more > 0 ? `${names3.slice(0, mostNames2).join(", ")} and ${more} more` : names3.join(", ");
}
var emptyReflogs, prune, mostNames2, disposable;
var init_git_commands = __esm({
  "src/report/advice/git-commands.ts"() {
    "use strict";
    init_step();
    emptyReflogs = "git reflog expire --expire=now --all";
    prune = "git gc --prune=now";
    mostNames2 = 5;
    disposable = /\/(?:COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG|NOTES_EDITMSG|FETCH_HEAD|ORIG_HEAD|gitk\.cache)$/;
  }
});

// src/report/advice/removal.ts
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
  const { source, object, path } = sighting;
  switch (source) {
    case "file":
      return isGitFile(path) ? "git-file" : "file";
    case "stdin":
      return "file";
    case "index":
      return "staged";
    case "file-name":
      if (object !== null) return "history";
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
var removeFromFilesText, stepsByHolder, leavesObjects;
var init_removal = __esm({
  "src/report/advice/removal.ts"() {
    "use strict";
    init_git_commands();
    init_step();
    removeFromFilesText = "Remove the key from the files. It stays in history, where a key that no longer works is harmless; rewriting history would not make it secret again.";
    stepsByHolder = {
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
    leavesObjects = /* @__PURE__ */ new Set([
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
  }
});

// src/report/advice/key-steps.ts
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
function firstAction(finding) {
  return isDead(finding) ? "It no longer works." : `Revoke it at ${finding.rule.revokeUrl} and replace it.`;
}
var replaceText, switchText, nothingToRevokeText, chargeWarning, deadKeySteps, cleanupAction, deadText, statusAdvice;
var init_key_steps = __esm({
  "src/report/advice/key-steps.ts"() {
    "use strict";
    init_model();
    init_removal();
    init_step();
    replaceText = "Create a replacement with the fewest scopes that work, and keep it in a secret store or an environment variable.";
    switchText = "Put the replacement where the old key was used.";
    nothingToRevokeText = "Nothing to revoke: these keys no longer work.";
    chargeWarning = "A live-mode key can charge the saved payment method of its account.";
    deadKeySteps = [step(removeFromFilesText)];
    cleanupAction = "Remove it from the files; in history, a key that no longer works is harmless.";
    deadText = "It no longer works. Remove it from the files.";
    statusAdvice = {
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
  }
});

// src/report/advice/hook-steps.ts
function hookSteps(findings, hook, subject) {
  const keep = step("Keep the key in a secret store or an environment variable instead.");
  if (subject === "files") return [keep, step("Remove it from the file, and commit the change.")];
  const rewrite = removalSteps(findings, { unpublished: true });
  if (subject === "range") return [keep, ...rewrite];
  const stage = `Remove it from the file, stage the change (git add ${commonFile(findings)}),`;
  switch (hook) {
    case "pre-commit":
      return [keep, step(`${stage} and commit again.`)];
    case "pre-merge-commit":
      return [
        keep,
        step(
          `${stage} and finish the merge with "git commit"; or abandon it with "git merge --abort".`
        )
      ];
    case "commit-msg":
      return [
        step(
          "Write the message without the key. Git has kept your text:",
          'git commit --edit --file "$(git rev-parse --git-path COMMIT_EDITMSG)"'
        )
      ];
    case "pre-push":
    case "pre-receive":
      return [keep, ...rewrite, step("Push again.")];
  }
}
function hookRevokeStep(findings, hook) {
  const text3 = hook === "pre-receive" ? "It has left its author's machine, so revoke it" : "If it was ever pushed, sent or shown, revoke it too";
  return { ...step(text3), links: revokeUrls(findings) };
}
function hookKnownText(findings, hook, { allowComments }) {
  const keys = findings.length === 1 ? "it" : "them";
  const condition = findings.length === 1 ? "If it is" : "If they are";
  const fingerprint = `(fingerprint ${findings[0]?.fingerprint ?? ""})`;
  if (hook === "pre-receive" && !allowComments) {
    return `${condition} known and harmless, add ${keys} with "brleaks baseline" or to .brleaksignore ${fingerprint} on the server's default branch, then push again. Allow comments in a push do not count on this server.`;
  }
  return `${condition} known and harmless, mark ${keys} as known: write "brleaks:allow REASON" in a comment on the same line, add ${keys} with "brleaks baseline", or add ${keys} to .brleaksignore ${fingerprint}.`;
}
function bypassText(hook, { subject }) {
  const command = bypassCommands[hook];
  return command === null || subject !== null ? null : `To skip this check once: ${command}`;
}
function commonFile(findings) {
  const paths = findings.flatMap((finding) => finding.sightings.map(({ path }) => path ?? ""));
  return commonWord(paths) ?? "FILE";
}
var bypassCommands;
var init_hook_steps = __esm({
  "src/report/advice/hook-steps.ts"() {
    "use strict";
    init_key_steps();
    init_removal();
    init_step();
    bypassCommands = {
      "pre-commit": "git commit --no-verify",
      "pre-merge-commit": "git merge --no-verify",
      "commit-msg": "git commit --no-verify",
      "pre-push": "git push --no-verify",
      "pre-receive": null
    };
  }
});

// src/report/advice/index.ts
var init_advice = __esm({
  "src/report/advice/index.ts"() {
    "use strict";
    init_hook_steps();
    init_key_steps();
  }
});

// src/report/wording.ts
function counted(number3, noun) {
  return `${grouped(number3)} ${noun}${number3 === 1 ? "" : "s"}`;
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
function introducedBy({ source, commit, author, date: date2 }) {
  if (commit === null || notCommitted.has(source)) return "";
  const parts = [`commit ${commit.slice(0, 10)}`];
  if (author !== null) parts.push(fitTo(visible(author), authorWidth));
  if (date2 !== null) parts.push(date2.slice(0, 10));
  return parts.join(", ");
}
function checkedText({ verification }) {
  const { status, scopes, reason: reason2 } = verification;
  if (status === "not-checked") return "";
  const granted = scopes.length === 0 ? "" : ` with ${visible(scopes.join(", "))}`;
  return `checked: ${status}${granted}${reason2 === null ? "" : ` (${visible(reason2)})`}`;
}
function placeFacts(finding, sighting) {
  return [introducedBy(sighting), endText(sighting), checkedText(finding)].filter(
    (fact) => fact !== ""
  );
}
function decodedText({ decoded: decoded3 }) {
  return decoded3.length === 0 ? "" : `in ${decoded3.join(" in ")}`;
}
function endText({ endEstimated }) {
  return endEstimated ? "end estimated" : "";
}
function alsoText(others) {
  const history = others.every(({ object, source }) => object !== null && source !== "index");
  if (!history) return `and ${counted(others.length, "more time")}`;
  return others.length === 1 ? "also in history" : `also in history (${others.length} versions)`;
}
function suppressionText({ by, reason: reason2 }) {
  const name = suppressionNames[by];
  return reason2 === null ? name : `${name}: ${visible(reason2)}`;
}
var notCommitted, authorWidth, suppressionNames;
var init_wording = __esm({
  "src/report/wording.ts"() {
    "use strict";
    init_escape();
    notCommitted = /* @__PURE__ */ new Set(["tag-message", "ref-name", "reflog"]);
    authorWidth = 60;
    suppressionNames = {
      inline: "an allow comment",
      baseline: "the baseline",
      "ignore-file": "the ignore file",
      config: "the configuration"
    };
  }
});

// src/report/omissions.ts
function leftOut3(report) {
  const ordered = report.configuration.settings.filter(({ name, origin }) => narrowing.has(name) && origin !== "command line").map((setting) => ({ text: settingText(setting), orderedAt: positionOf(setting.origin) }));
  const others = [...skippedTexts(report), ...hiddenKeysTexts(report)];
  return [...ordered, ...others.map((text3) => ({ text: text3, orderedAt: null }))];
}
function skippedTexts({ coverage }) {
  return coverage.skipped.map(
    ({ what, reason: reason2, count: count3 }) => `${countedThings(count3, visible(what))} (${visible(reason2)})`
  );
}
function hiddenKeysTexts({ filtered }) {
  const count3 = filtered.byReason[belowConfidence] ?? 0;
  return count3 === 0 ? [] : [`${counted(count3, "key")} ${belowConfidence}`];
}
function filteredNames({ filtered }) {
  return filtered.count - (filtered.byReason[belowConfidence] ?? 0);
}
function unread2(report) {
  const failed = report.coverage.failed.map(({ what, reason: reason2 }) => ({
    what: visible(what),
    reason: visible(reason2)
  }));
  return report.interrupted ? [...failed, { what: "scan", reason: "stopped before the end" }] : failed;
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
  return `${name} = ${visible(text3)} (${visible(origin)})`;
}
function countedThings(count3, what) {
  const singular = what.replace(/\b(file|folder|link|object|path|submodule)s\b/, "$1").replace(/\bdirectories\b/, "directory");
  return `${grouped(count3)} ${count3 === 1 ? singular : what}`;
}
function positionOf(origin) {
  const match = /^(.+):(\d+):(\d+)$/s.exec(origin);
  const [, path, line, column] = match ?? [];
  return path === void 0 ? null : { path, line: Number(line), column: Number(column) };
}
function remarksOutside(report, format3) {
  const remarks = withoutLeftOut.has(format3) ? leftOut3(report).map(({ text: text3 }) => text3) : [];
  const known4 = withoutKnown.has(format3) ? knownText(report) : "";
  if (known4 !== "") remarks.push(known4);
  return remarks.map((text3) => `left out: ${text3}`);
}
var narrowing, belowConfidence, withoutLeftOut, withoutKnown;
var init_omissions = __esm({
  "src/report/omissions.ts"() {
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
function placesOf2(finding) {
  const open4 = toPlaces(
    finding,
    finding.sightings.filter((sighting) => !isSuppressed(sighting, finding))
  );
  const listed2 = new Set(open4.map((place) => identityOf2(place.sighting)));
  const suppressed = finding.sightings.filter(
    (sighting) => isSuppressed(sighting, finding) && !listed2.has(identityOf2(sighting))
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
  const groups = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const identity2 = identityOf2(sighting);
    const group = groups.get(identity2);
    if (group === void 0) groups.set(identity2, [sighting]);
    else group.push(sighting);
  }
  const current = [];
  const others = [];
  for (const group of groups.values()) {
    const [first, ...rest] = group.sort((a, b) => currency(a) - currency(b));
    if (first === void 0) continue;
    if (isCurrent(first)) current.push([first, rest]);
    else others.push([first, rest]);
  }
  const kept = others.filter(([first, rest]) => !foldIntoCurrent([first, ...rest], current));
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

// src/report/severity-levels.ts
var severityLevels;
var init_severity_levels = __esm({
  "src/report/severity-levels.ts"() {
    "use strict";
    severityLevels = {
      critical: {
        github: "error",
        gitlab: "Critical",
        rdjson: "ERROR",
        sarif: "error",
        securitySeverity: "9.8"
      },
      high: {
        github: "error",
        gitlab: "High",
        rdjson: "ERROR",
        sarif: "error",
        securitySeverity: "8.5"
      },
      medium: {
        github: "warning",
        gitlab: "Medium",
        rdjson: "WARNING",
        sarif: "warning",
        securitySeverity: "5.5"
      },
      low: {
        github: "notice",
        gitlab: "Low",
        rdjson: "INFO",
        sarif: "note",
        securitySeverity: "2.0"
      }
    };
  }
});

// src/report/workflow-command.ts
function workflowCommand(name, properties3, message2) {
  const list2 = Object.entries(properties3).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name}${list2.length === 0 ? "" : ` ${list2.join(",")}`}::${escapeData(message2)}`;
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
function omissionCommands(report) {
  const lines2 = [];
  if (!report.complete)
    lines2.push(workflowCommand("error", { title: "Incomplete scan" }, unreadText(report)));
  const omitted = leftOut3(report);
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
  const { path, line, column, endLine, endColumn, source } = sighting;
  if (path === null || path === "" || source === "note") return {};
  const file = visible(path);
  if (line === null || source === "file-name") return { file };
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
    ...shorten(unread2(report).map(({ what, reason: reason2 }) => `${what}: ${reason2}`))
  ].join("\n");
}
function shorten(lines2) {
  const more = lines2.length - mostAnnotations;
  return more > 0 ? [...lines2.slice(0, mostAnnotations), `and ${grouped(more)} more`] : [...lines2];
}
var mostAnnotations, github;
var init_github = __esm({
  "src/report/github.ts"() {
    "use strict";
    init_advice();
    init_escape();
    init_omissions();
    init_places();
    init_reveal();
    init_severity_levels();
    init_wording();
    init_workflow_command();
    mostAnnotations = 10;
    github = (report, style) => {
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
  }
});

// src/report/document.ts
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
      coverage: report.coverage,
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
    secret: style.showSecrets ? shownKey(finding, style) : void 0,
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
    (_, field) => typeof field === "string" ? field.toWellFormed() : field,
    indent2
  );
  return text3.replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}
var schemaVersion;
var init_document = __esm({
  "src/report/document.ts"() {
    "use strict";
    init_model();
    init_places();
    init_reveal();
    schemaVersion = 1;
  }
});

// src/report/gitlab.ts
function documentOf(report, style) {
  const tool = { id: "brleaks", name: "brleaks", version: report.tool.version };
  const scanner = { ...tool, vendor: { name: "brleaks" } };
  return {
    version: version2,
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
  const text3 = JSON.stringify([finding.fingerprint, identityOf2(sighting)]);
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
function messages(report) {
  const known4 = knownText(report);
  return [
    ...unread2(report).map(({ what, reason: reason2 }) => ({
      level: "fatal",
      value: `not read: ${what} (${reason2})`
    })),
    ...[...leftOut3(report).map(({ text: text3 }) => text3), ...known4 === "" ? [] : [known4]].map(
      (text3) => ({ level: "info", value: `left out: ${text3}` })
    )
  ].slice(0, mostMessages);
}
function gitlabTime(ms) {
  return new Date(ms).toISOString().slice(0, 19);
}
function clip(text3, length) {
  return text3.length <= length ? text3 : `${text3.slice(0, length - 1)}…`;
}
var version2, mostMessages, gitlab;
var init_gitlab = __esm({
  "src/report/gitlab.ts"() {
    "use strict";
    init_model();
    init_advice();
    init_document();
    init_escape();
    init_omissions();
    init_places();
    init_reveal();
    init_severity_levels();
    init_wording();
    version2 = "15.0.7";
    mostMessages = 200;
    gitlab = (report, style) => `${wellFormedJson(documentOf(report, style), 2)}
`;
  }
});

// src/report/json.ts
var json;
var init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
    init_document();
    json = (report, style) => `${wellFormedJson(reportDocument(report, style), 2)}
`;
  }
});

// src/report/jsonl.ts
var jsonl;
var init_jsonl = __esm({
  "src/report/jsonl.ts"() {
    "use strict";
    init_document();
    jsonl = (report, style) => report.findings.flatMap((finding) => {
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
  }
});

// src/report/junit.ts
function properties(report) {
  const { files, objects, commits, bytes } = report.coverage;
  const known4 = knownText(report);
  const values = { complete: report.complete, files, objects, commits, bytes };
  return Object.entries(known4 === "" ? values : { ...values, known: known4 }).map(([name, value]) => `<property name="${name}" value="${xml(String(value))}"/>`).join("");
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
function errorCase(what, reason2) {
  return [
    `    <testcase classname="brleaks.not-read" name="${xml(what)}">`,
    `      <error type="not-read" message="${xml(reason2)}"/>`,
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
    init_advice();
    init_escape();
    init_omissions();
    init_places();
    init_reveal();
    init_wording();
    junit = (report, style) => {
      const places = openPlaces(report);
      const failed = unread2(report);
      const skipped = leftOut3(report);
      const cases = [
        ...places.map((place) => failureCase(place, style)),
        ...failed.map(({ what, reason: reason2 }) => errorCase(what, reason2))
      ];
      if (cases.length === 0) cases.push('    <testcase classname="brleaks" name="no exposed keys"/>');
      cases.push(...skipped.map(({ text: text3 }) => skippedCase(text3)));
      const counts2 = `tests="${cases.length}" failures="${places.length}" errors="${failed.length}"`;
      const time = (report.durationMs / 1e3).toFixed(3);
      const stamp = report.startedAt.replace(/\.\d+Z$/, "");
      return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${counts2} time="${time}">`,
        `  <testsuite name="brleaks" ${counts2} skipped="${skipped.length}" time="${time}" timestamp="${stamp}">`,
        `    <properties>${properties(report)}</properties>`,
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

// src/report/uri.ts
import { sep as sep6 } from "node:path";
function pathUri(path, rawPath, separator3 = sep6) {
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
var init_uri = __esm({
  "src/report/uri.ts"() {
    "use strict";
  }
});

// src/report/markdown.ts
function verdict(report, open4) {
  const live = open4.some((finding) => finding.verification.status === "live");
  const target = `Target: ${codeSpan(report.target)}${live ? ", at least one key is **live**" : ""}`;
  const known4 = report.findings.length - open4.length;
  const blocks = [`## ${headline(report, open4)}`, target];
  if (known4 > 0) {
    blocks.push(`${counted(known4, "more key")} marked as known (${knownCounts(report)}).`);
  }
  return blocks.join("\n\n");
}
function headline({ complete: complete2 }, open4) {
  if (open4.length > 0) {
    return `❌ ${counted(open4.length, "exposed key")}${complete2 ? "" : ", and the scan is incomplete"}`;
  }
  return complete2 ? "✅ No exposed keys" : "⚠️ Incomplete: no keys found, but not everything could be read";
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
  const shown2 = places.slice(0, placesShown).map((place) => placeLines(place, style));
  const more = places.length + finding.sightingsOmitted - shown2.length;
  return [
    `### ${severityOf(finding).toUpperCase()} ${codeSpan(shownKey(finding, style))}`,
    [...facts, ...isDead(finding) ? [] : [`[revoke it](${rule.revokeUrl})`]].join(" · "),
    [...shown2, ...more > 0 ? [`- and ${counted(more, "more place")}`] : []].join("\n")
  ].join("\n\n");
}
function placeLines({ sighting, others }, style) {
  const where = codeSpan(placeName(sighting));
  const linked2 = linkOf(sighting, style);
  const by = introducedBy(sighting);
  const { excerpt } = sighting;
  const end2 = endText(sighting);
  const also = `${others.length === 0 ? "" : `, ${alsoText(others)}`}${end2 === "" ? "" : `, ${end2}`}`;
  const lines2 = [
    `- ${linked2 === null ? where : `[${where}](${linked2})`}${by === "" ? "" : ` ${codeSpan(by)}`}${also}`
  ];
  if (excerpt !== null && excerpt.text.trim() !== "")
    lines2.push(`  ${codeSpan(excerpt.text.trim())}`);
  return lines2.join("  \n");
}
function linkOf({ path, rawPath, commit, line, source }, style) {
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
function readTable({ coverage, durationMs, complete: complete2 }) {
  const rows2 = [
    ["Commits", coverage.commits],
    ["Objects", coverage.objects],
    ["Files", coverage.files],
    ["Refs", coverage.refs],
    ["Bytes", coverage.bytes]
  ];
  const shown2 = rows2.filter(([, value]) => value > 0);
  return [
    "### What was read",
    "",
    "| Content | Amount |",
    "| --- | ---: |",
    ...shown2.map(([name, value]) => `| ${name} | ${grouped(value)} |`),
    `| Complete | ${complete2 ? "yes" : "**no**"} |`,
    `| Time | ${(durationMs / 1e3).toFixed(1)} s |`
  ].join("\n");
}
function unreadList(report) {
  if (report.complete) return [];
  const failed = unread2(report);
  const shown2 = failed.slice(0, failedShown).map(({ what, reason: reason2 }) => `- ${codeSpan(what)}: ${codeSpan(reason2)}`);
  const more = failed.length - shown2.length;
  return [
    [
      "### Not read",
      "",
      "There may be more keys in the content that could not be read.",
      "",
      ...shown2,
      ...more > 0 ? [`- and ${grouped(more)} more`] : []
    ].join("\n")
  ];
}
function notes(report) {
  const names3 = filteredNames(report);
  const lines2 = [
    ...report.notices.map((notice) => `- ${codeSpan(notice)}`),
    ...leftOut3(report).map(({ text: text3 }) => `- left out: ${codeSpan(text3)}`),
    ...names3 > 0 ? [`- left out: ${namesText(names3)}`] : []
  ];
  return lines2.length === 0 ? [] : [["### Notes", "", ...lines2].join("\n")];
}
var mostBytes, placesShown, failedShown, markdown;
var init_markdown = __esm({
  "src/report/markdown.ts"() {
    "use strict";
    init_model();
    init_advice();
    init_escape();
    init_omissions();
    init_places();
    init_reveal();
    init_uri();
    init_wording();
    mostBytes = 9e5;
    placesShown = 20;
    failedShown = 50;
    markdown = (report, style) => {
      const open4 = openFindings(report);
      const shown2 = style.verbose ? [...open4, ...knownFindings(report)] : open4;
      const tail = [
        ...open4.length > 0 ? [stepList(open4)] : [],
        readTable(report),
        ...unreadList(report),
        ...notes(report)
      ];
      const parts = [verdict(report, open4)];
      let size = Buffer.byteLength([...parts, ...tail].join("\n\n"));
      for (const [index, finding] of shown2.entries()) {
        const block = findingBlock(finding, style);
        size += Buffer.byteLength(block) + 2;
        if (size > mostBytes) {
          parts.push(`And ${counted(shown2.length - index, "more key")}, left out to keep this short.`);
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
  const facts = placeFacts(finding, sighting).join("; ");
  return {
    message: `${exposedKey(finding)} ${shownKey(finding, style)}${facts === "" ? "" : ` (${facts})`}. ${firstAction(finding)}`,
    location: location(sighting),
    severity: severityLevels[severity].rdjson,
    source: { name: "brleaks", url: finding.rule.docsUrl },
    code: { value: finding.rule.id, url: finding.rule.revokeUrl }
  };
}
function unreadDiagnostic({ what, reason: reason2 }) {
  return {
    message: `Not read: ${what} (${reason2}). There may be more keys.`,
    location: { path: what === "" ? "unnamed" : what },
    severity: "ERROR",
    source: { name: "brleaks" }
  };
}
function orderDiagnostic({ text: text3, orderedAt }) {
  if (orderedAt === null) return [];
  const { path, ...start2 } = orderedAt;
  return [
    {
      message: `Left out of the scan: ${text3}`,
      location: { path, range: { start: start2 } },
      severity: "INFO",
      source: { name: "brleaks" }
    }
  ];
}
function location(sighting) {
  const { line, column, endLine, endColumn, excerpt } = sighting;
  const path = artifactPath(sighting);
  if (line === null) return { path };
  const start2 = excerpt === null || column === null ? null : byteColumn(excerpt, column);
  const length = endColumn !== null && column !== null ? endColumn - column : 0;
  return {
    path,
    range: {
      start: { line, column: start2 ?? void 0 },
      end: start2 === null || endLine !== line ? void 0 : { line, column: start2 + length }
    }
  };
}
function byteColumn(excerpt, column) {
  if (excerpt.start !== column - 1) return null;
  return Buffer.byteLength(excerpt.text.slice(0, excerpt.start).toWellFormed()) + 1;
}
var rdjsonl;
var init_rdjsonl = __esm({
  "src/report/rdjsonl.ts"() {
    "use strict";
    init_advice();
    init_document();
    init_omissions();
    init_places();
    init_reveal();
    init_severity_levels();
    init_wording();
    rdjsonl = (report, style) => [
      ...openPlaces(report).map((place) => diagnostic(place, style)),
      ...unread2(report).map(unreadDiagnostic),
      ...leftOut3(report).flatMap(orderDiagnostic)
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
    shortDescription: { text: `Exposed ${rule.service} ${variant.title}.` },
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
function rankOf(severity, confidence) {
  return 25 * (3 - severityOrder[severity]) + confidenceRanks[confidence];
}
var variants, confidenceRanks;
var init_sarif_rules = __esm({
  "src/report/sarif-rules.ts"() {
    "use strict";
    init_model();
    init_advice();
    init_severity_levels();
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
    confidenceRanks = { high: 25, medium: 15, low: 5 };
  }
});

// src/report/sarif.ts
function runOf(report, style) {
  const places = report.findings.flatMap(placesOf2);
  const kept = places.slice(0, mostResults);
  const used = new Set(kept.map((place) => ruleIdOf(place)));
  const descriptors = descriptorsFor(report.rules, used);
  const ruleIndex = new Map(descriptors.map(({ id: id2 }, index) => [id2, index]));
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
function suppression({ by, reason: reason2 }) {
  return {
    kind: by === "inline" ? "inSource" : "external",
    status: "accepted",
    ...reason2 === null ? {} : { justification: reason2 }
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
  const facts = [endText(sighting), checkedText(finding)].filter((fact) => fact !== "").join("; ");
  return `${exposedKey(finding)} '${shownKey(finding, style)}'${facts === "" ? "" : ` (${facts})`}. ${firstAction(finding)}`;
}
function checkProperties({ checkedAt, scopes, lacks, requestId, reason: reason2 }) {
  return {
    ...reason2 === null ? {} : { verificationReason: reason2 },
    ...checkedAt === null ? {} : { checkedAt },
    ...requestId === null ? {} : { requestId },
    ...scopes.length === 0 ? {} : { scopes },
    ...lacks.length === 0 ? {} : { lacksScopes: lacks }
  };
}
function location2(sighting) {
  const { line, column, endLine, endColumn, excerpt, source } = sighting;
  const name = logicalName(sighting);
  const uri = uriOf(sighting);
  return {
    physicalLocation: {
      artifactLocation: isAbsoluteUri(uri) ? { uri } : { uri, uriBaseId: rootId },
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
function notifications(report, results) {
  const errors = unread2(report).map(({ what, reason: reason2 }) => `Not read: '${what}' (${reason2}).`);
  const more = errors.length - mostNotifications;
  const known4 = knownText(report);
  const remarks = [
    ...leftOut3(report).map(({ text: text3 }) => `Left out: ${text3}.`),
    ...known4 === "" ? [] : [`Suppressed: ${known4}.`],
    ...report.notices.map((notice) => `Note: '${notice}'.`)
  ];
  return [
    ...errors.slice(0, mostNotifications).map((text3) => notification("error", text3)),
    ...more > 0 ? [notification("error", `${counted(more, "more item")} not read.`)] : [],
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
var schema, informationUri, rootId, mostResults, mostNotifications, mostRelated, sarif;
var init_sarif = __esm({
  "src/report/sarif.ts"() {
    "use strict";
    init_advice();
    init_document();
    init_omissions();
    init_places();
    init_reveal();
    init_sarif_rules();
    init_severity_levels();
    init_uri();
    init_wording();
    schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    informationUri = "https://app.batchrelay.com/developers";
    rootId = "SRCROOT";
    mostResults = 5e3;
    mostNotifications = 200;
    mostRelated = 100;
    sarif = (report, style) => {
      const log = { $schema: schema, version: "2.1.0", runs: [runOf(report, style)] };
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
  const shown2 = paint(style, url, "cyan");
  return style.hyperlinks ? `\x1B]8;;${url}\x1B\\${shown2}\x1B]8;;\x1B\\` : shown2;
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
  const shown2 = style.verbose ? places : places.slice(0, placesShown2);
  const more = places.length - shown2.length + finding.sightingsOmitted;
  return [
    title(finding, style),
    ...suppressionLines(finding, style),
    ...checkLines(finding, style),
    ...historyLines(finding.exposure, style),
    ...shown2.flatMap((place, index) => placeLines2(place, shown2.slice(0, index), style)),
    ...more > 0 ? [indent(paint(style, moreText(more, style), "dim"))] : []
  ];
}
function knownLine(finding, style) {
  const [first, ...others] = placesOf2(finding);
  const more = others.length + finding.sightingsOmitted;
  const where = first === void 0 ? "" : placeName(fromWorkingFolder(first.sighting));
  const { verification, suppressed } = finding;
  const facts = [
    `${where}${more > 0 ? ` and ${counted(more, "more place")}` : ""}`,
    ...verification.status === "not-checked" ? [] : [verification.status],
    ...suppressed === null ? [] : [untilText(suppressed)]
  ];
  const key = shownKey(finding, style);
  const room = Math.max(30, style.width - knownLabel.length - key.length - 3);
  return `${paint(style, `${knownLabel} ${key}  ${fitTo(facts.join(" · "), room)}`, "dim")}`;
}
function untilText({ by, reason: reason2, expires }) {
  const until = expires === null ? "" : ` until ${expires}`;
  return `${by}${until}: ${reason2 === null ? "no reason given" : visible(reason2)}`;
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
  const { status, reason: reason2, scopes, lacks, requestId } = verification;
  const facts = [
    status,
    ...reason2 !== null && reasonAddsToStatus(verification) ? [reason2] : [],
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
  const { status, reason: reason2, checkedAt } = finding.verification;
  if (status === "not-checked" && reason2 === null) return [];
  const when = checkedAt === null ? "" : ` (checked ${visible(checkedAt.slice(0, 19))}Z)`;
  const text3 = `${verificationFacts(finding).join(" · ")}${when}`;
  return wrap(text3, Math.max(40, style.width - gutter - 2)).map(indent);
}
function suppressionLines({ suppressed }, style) {
  if (suppressed === null) return [];
  return [indent(paint(style, `marked as known by ${untilText(suppressed)}`, "dim"))];
}
function historyLines(exposure, style) {
  if (exposure === null) return [];
  const parts = [];
  const { firstCommit, firstAuthor, firstDate, atHead, refs, removedIn, unreachable } = exposure;
  if (firstCommit !== null) {
    const by = firstAuthor === null ? "" : ` by ${fitTo(visible(firstAuthor), authorWidth)}`;
    parts.push(`first seen in ${firstCommit.slice(0, 10)}${by}${onDay(firstDate)}`);
  }
  if (unreachable !== null) parts.push(unreachableText(unreachable));
  else if (atHead === true) parts.push("still at HEAD");
  else if (removedIn !== null) {
    const since = `gone since ${removedIn.slice(0, 10)}${onDay(exposure.removedDate)}`;
    parts.push(`${since}, still in history`);
  } else if (atHead === false) parts.push("not at HEAD, still in history");
  if (refs.length > 0) {
    const shown2 = refs.slice(0, refsShown).map((ref) => visible(shortRef(ref)));
    const more = refs.length - shown2.length;
    parts.push(`in ${shown2.join(", ")}${more > 0 ? ` and ${more} more refs` : ""}`);
  }
  if (!exposure.refsComplete) {
    parts.push("there are too many refs to check all of them");
  }
  if (parts.length === 0) return [];
  return wrap(parts.join("; "), Math.max(40, style.width - gutter - 2)).map(indent);
}
function unreachableText(keeper) {
  return keeper === "nothing" ? "unreachable: git will delete it at the next prune" : `in no ref, kept by the ${keeper}`;
}
function onDay(date2) {
  return date2 === null ? "" : ` on ${date2.slice(0, 10)}`;
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
      `${paint(style, placeName(fromWorkingFolder(sighting)), "cyan")}${paint(style, originText(sighting) + also, "dim")}`
    ),
    ...shown2 ? [] : excerptLines(excerpt, line, style)
  ];
}
function originText(sighting) {
  const { source, path, object } = sighting;
  const by = introducedBy(sighting);
  const parts = [
    ...source === "index" ? ["staged"] : [],
    by,
    ...by === "" && path !== null && object !== null && source === "blob" ? [`object ${object.slice(0, 10)}`] : [],
    decodedText(sighting),
    endText(sighting)
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
  const number3 = paint(style, String(line ?? "").padStart(gutter - 1), "dim");
  const carets = "^".repeat(Math.max(1, textWidth(key)));
  return [
    `${number3} ${bar} ${before}${paint(style, key, "red")}${roomAfter > 1 ? fitTo(after, roomAfter) : ""}`,
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
  const statuses = Object.keys(statusAdvice);
  return statuses.flatMap((status) => {
    const group = findings.filter((finding) => finding.verification.status === status);
    const { title: title3, text: text3 } = statusAdvice[status];
    return group.length === 0 ? [] : [{ title: title3, advice: text3, findings: group }];
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
var init_text_steps = __esm({
  "src/report/text-steps.ts"() {
    "use strict";
    init_advice();
    init_escape();
    init_paint();
  }
});

// src/report/text-summary.ts
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
      (sum2, finding) => sum2 + placesOf2(finding).length + finding.sightingsOmitted,
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
  const settings = configuration2.settings.filter(({ origin }) => origin !== "command line").map(settingText);
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
  const more = failed.length - shown2.length;
  return [
    paint(
      style,
      "INCOMPLETE: not everything could be read, so there may be more keys.",
      "bold",
      "yellow"
    ),
    ...shown2.map(({ what, reason: reason2 }) => `  ${what}: ${reason2}`),
    ...more > 0 ? [`  and ${grouped(more)} more (--verbose lists them)`] : []
  ];
}
function filteredHint(report, style) {
  if (style.showFiltered) return [];
  const names3 = filteredNames(report);
  const lines2 = hiddenKeysTexts(report).map((text3) => `Left out: ${text3}.`);
  if (names3 > 0) {
    lines2.unshift(paint(style, `Left out: ${namesText(names3)} (--show-filtered).`, "dim"));
  }
  return lines2;
}
function filteredLines({ filtered }, style) {
  if (filtered.list.length === 0) return [];
  const shown2 = style.verbose ? filtered.list : filtered.list.slice(0, filteredShown);
  const lines2 = [paint(style, `Left out (${grouped(filtered.count)})`, "bold")];
  for (const { path, object, source, line, column, text: text3, reason: reason2 } of shown2) {
    const position = line === null ? "" : `:${line}:${column}`;
    const where = path ?? object?.slice(0, 10) ?? source;
    lines2.push(`  ${visible(where)}${position}  ${visible(text3)}  ${paint(style, reason2, "dim")}`);
  }
  const more = filtered.count - shown2.length;
  if (more > 0) lines2.push(`  and ${grouped(more)} more`);
  return lines2;
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
    init_model();
    init_escape();
    init_omissions();
    init_paint();
    init_places();
    init_wording();
    failedShown2 = 10;
    filteredShown = 200;
    hashDigits = 12;
  }
});

// src/report/text-verify.ts
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
  return report.coverage.failed.map(({ what, reason: reason2 }) => ({
    number: Number(/^line (\d+)$/.exec(what)?.[1] ?? Number.POSITIVE_INFINITY),
    text: `${visible(what)}: ${visible(reason2)}`
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
var inks, verifyText;
var init_text_verify = __esm({
  "src/report/text-verify.ts"() {
    "use strict";
    init_advice();
    init_escape();
    init_paint();
    init_reveal();
    init_text_finding();
    init_text_steps();
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
    verifyText = (report, style) => {
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
    [`  ${group.advice}`]
  ]);
}
var text;
var init_text = __esm({
  "src/report/text.ts"() {
    "use strict";
    init_paint();
    init_places();
    init_text_finding();
    init_text_steps();
    init_text_summary();
    init_text_verify();
    init_wording();
    text = (report, style) => {
      if (report.kind === "verification") return verifyText(report, style);
      const open4 = openFindings(report);
      const known4 = knownFindings(report);
      const blocks = [
        ...findingBlocks(style.verbose ? report.findings : open4, style),
        ...style.verbose ? [] : [known4.map((finding) => knownLine(finding, style))],
        ...style.showFiltered ? [filteredLines(report, style)] : [],
        ...open4.length > 0 && !style.quiet ? [nextSteps(open4, style)] : [],
        ...!style.quiet || !report.complete ? [summaryLines(report, style)] : []
      ];
      const shown2 = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
      return shown2.length === 0 ? "" : `${shown2.join("\n\n")}
`;
    };
  }
});

// src/report/let-through.ts
function letThrough({ findings }, hook) {
  if (hook !== "pre-push" && hook !== "pre-receive") return "";
  const lines2 = findings.flatMap(({ suppressed, sightings: [{ path, line, source }], secret }) => {
    if (suppressed === null) return [];
    const place = visible(`${path ?? source}${line === null ? "" : `:${line}`}`);
    return [`  ${secret}  ${place}  (${suppressionText(suppressed)})`];
  });
  if (lines2.length === 0) return "";
  const shown2 = lines2.slice(0, keysListed);
  const more = lines2.length - shown2.length;
  if (more > 0) shown2.push(`  and ${more} more`);
  return `brleaks: ${counted(lines2.length, "known key")} in this push:
${shown2.join("\n")}
`;
}
var keysListed;
var init_let_through = __esm({
  "src/report/let-through.ts"() {
    "use strict";
    init_escape();
    init_wording();
    keysListed = 20;
  }
});

// src/report/refusal.ts
function refusal2(report, hook, style, facts = { subject: null, allowComments: true }) {
  const open4 = openFindings(report);
  if (open4.length === 0) return report.complete ? "" : incompleteText(report, hook, style, facts);
  const shown2 = style.verbose ? open4 : open4.slice(0, keysShown);
  const more = open4.length - shown2.length;
  const blocks = [
    [paint(style, `${keysHead(hook, facts)} ${keyCount(open4.length)}.`, "bold", "red")],
    ...shown2.map((finding) => findingLines(finding, style)),
    ...more > 0 ? [[`and ${keyCount(more)} more (--verbose shows them)`]] : [],
    adviceLines2(open4, hook, style, facts),
    ...report.complete ? [] : [failedLines(report, style)]
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}
`;
}
function keysHead(hook, { subject }) {
  if (subject === "files") return "brleaks: the named files contain";
  if (subject === "range") return "brleaks: the commits of this range contain";
  return `brleaks stopped this ${operations[hook]}: it contains`;
}
function incompleteText(report, hook, style, facts) {
  const head = facts.subject === null ? `brleaks stopped this ${operations[hook]}: not everything in it could be read, so it may contain keys.` : "brleaks: not everything could be read, so it may contain keys.";
  const bypass = bypassText(hook, facts);
  const lines2 = [
    paint(style, head, "bold", "yellow"),
    ...failedLines(report, style),
    ...bypass === null ? [] : [bypass]
  ];
  return `${lines2.join("\n")}
`;
}
function adviceLines2(open4, hook, style, facts) {
  const bypass = bypassText(hook, facts);
  const remarks = [
    ...stepLines(hookRevokeStep(open4, hook), style),
    ...wrap(hookKnownText(open4, hook, facts), Math.max(40, style.width - 2)),
    ...bypass === null ? [] : [bypass]
  ];
  return [
    paint(style, "What to do", "bold"),
    ...numberedSteps(hookSteps(open4, hook, facts.subject), style),
    ...remarks.map((line) => `  ${line}`)
  ];
}
function keyCount(count3) {
  return count3 === 1 ? "a key" : `${count3} keys`;
}
var keysShown, operations;
var init_refusal = __esm({
  "src/report/refusal.ts"() {
    "use strict";
    init_advice();
    init_escape();
    init_paint();
    init_places();
    init_text_finding();
    init_text_steps();
    init_text_summary();
    keysShown = 20;
    operations = {
      "pre-commit": "commit",
      "pre-merge-commit": "merge",
      "commit-msg": "commit message",
      "pre-push": "push",
      "pre-receive": "push"
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
  refusal: () => refusal2,
  remarksOutside: () => remarksOutside,
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
    init_escape();
    init_let_through();
    init_omissions();
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

// src/cli/command-help.ts
var commandHelp, exitStatuses, revokeHint;
var init_command_help = __esm({
  "src/cli/command-help.ts"() {
    "use strict";
    commandHelp = {
      scan: {
        usage: "scan [paths...]",
        summary: "Find keys in files (the default command)",
        details: 'Reads files and folders, by default the current folder. Inside of a git work tree it reads what git tracks or would add. Globs are expanded, also where the shell does not do it. "-" reads standard input.',
        examples: [
          ["brleaks", "scan what git tracks or would add, below this folder"],
          ["brleaks scan src .env", "scan a folder and a file"],
          ['brleaks scan "src/**/*.env"', "scan the files that match a glob"],
          ['brleaks scan --exclude "docs/**" --report sarif=brleaks.sarif', "also write SARIF"]
        ]
      },
      git: {
        usage: "git [repo]",
        summary: "Find keys in the whole history of a repository",
        details: "Reads every object of the repository, reachable or not, and the names of refs. --range, --since and --staged read a part of it.",
        examples: [
          ["brleaks git", "scan the history of this repository"],
          ["brleaks git --range main..HEAD", "scan the commits of this branch"],
          ["brleaks git --staged", "scan what is staged"]
        ]
      },
      stdin: {
        usage: "stdin",
        summary: "Find keys in standard input",
        details: "Reads standard input as a stream of any length.",
        examples: [["kubectl logs app | brleaks stdin --stdin-path app.log", "scan a log"]]
      },
      audit: {
        usage: "audit [repo]",
        summary: "Find keys in files and history together",
        details: "Scans the files and the history of a repository, and reports each key once with every location.",
        examples: [
          ["brleaks audit .", "audit this repository"],
          ["brleaks audit . --output audit", "write text, JSON and SARIF reports to a folder"]
        ]
      },
      verify: {
        usage: "verify",
        summary: "Ask the API whether keys are live",
        details: "Reads keys from standard input, one per line, and prints the status of each. Exit status 1: a key works; 0: every key is dead; 3: a status could not be determined.",
        examples: [
          ["brleaks verify < keys.txt", "check the keys in a file"],
          ["pass show batch-relay | brleaks verify --format json", "write JSON for another program"]
        ]
      },
      baseline: {
        usage: "baseline [repo]",
        summary: "Record known keys in brleaks.baseline.json",
        details: "Scans the repository, asks about each new key, and creates, updates or prunes the baseline. Keys in the baseline stay in every report, marked as suppressed.",
        examples: [
          ["brleaks baseline", "scan files and history, and ask about each new key"],
          ['brleaks baseline --accept-all --reason "before brleaks"', "add every key without asking"],
          ["brleaks baseline --prune", "remove entries whose key is no longer found"],
          ["brleaks baseline --import .gitleaksignore", "add what another scanner ignored"]
        ]
      },
      config: {
        usage: "config [init]",
        summary: "Show the options in force, or write a configuration file",
        details: "Prints every option with its value and where it was set, and the files in force.",
        actions: { init: "write brleaks.config.jsonc with every option, commented out" },
        examples: [
          ["brleaks config", "show every option with its value and origin"],
          ["brleaks config init", "write a configuration file to start from"]
        ]
      },
      hook: {
        usage: "hook <action> [names...]",
        summary: "Stop keys before they are committed or pushed",
        details: "Installs and runs git hooks: pre-commit, pre-merge-commit, commit-msg, pre-push and, on servers, pre-receive.",
        actions: {
          install: "install hooks",
          uninstall: "remove the hooks that brleaks installed",
          status: "show which hooks are installed, and whether they work",
          run: "run one hook: for hook managers"
        },
        examples: [
          ["brleaks hook install", "install the hooks in this repository"],
          ["brleaks hook install pre-push --global", "install one hook for every repository"],
          ["brleaks hook run pre-commit", "run a hook from a hook manager"]
        ]
      },
      rules: {
        usage: "rules <action> [file]",
        summary: "List rules, or check a rule file",
        details: "Rules describe the keys that brleaks finds. Rule files are data: see docs/rules.md.",
        actions: { list: "list the rules in force", check: "check rule files and their examples" },
        examples: [
          ["brleaks rules list", "list the rules in force"],
          ["brleaks rules check my-rules.json", "check a rule file"]
        ]
      },
      completion: {
        usage: "completion [shell]",
        summary: "Print a completion script for bash, zsh or fish",
        details: "The default is the shell named by the variable SHELL.",
        actions: {
          bash: 'add to ~/.bashrc: eval "$(brleaks completion bash)"',
          zsh: 'add to ~/.zshrc: eval "$(brleaks completion zsh)"',
          fish: "add to config.fish: brleaks completion fish | source"
        },
        examples: [
          ['eval "$(brleaks completion bash)"', "complete brleaks in this bash"],
          ["brleaks completion fish | source", "complete brleaks in this fish"]
        ]
      }
    };
    exitStatuses = [
      ["0", "no key was found"],
      ["1", "keys were found"],
      ["2", "wrong usage or configuration; nothing was scanned"],
      ["3", "no key was found, but not everything could be read"]
    ];
    revokeHint = "Revoke a leaked key at https://app.batchrelay.com/developers";
  }
});

// src/cli/completion-scripts.ts
var shells, bash, zsh, fish, completionScripts;
var init_completion_scripts = __esm({
  "src/cli/completion-scripts.ts"() {
    "use strict";
    shells = ["bash", "zsh", "fish"];
    bash = `# bash completion for brleaks (bash 3.2 or later)
_brleaks() {
  local line paths= current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do
    case "$line" in
      :*) paths="$line" ;;
      ?*) COMPREPLY[\${#COMPREPLY[@]}]="$line" ;;
    esac
  done <<END_OF_WORDS
$(brleaks __complete bash "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
END_OF_WORDS
  # Options of the completion in progress; bash 3.2 has no compopt and then offers files.
  case "\${COMPREPLY[0]}" in
    *=) compopt -o nospace 2>/dev/null ;;
  esac
  if [ "$paths" = :folders ] && compopt -o filenames 2>/dev/null; then
    while IFS= read -r line; do
      [ -n "$line" ] && COMPREPLY[\${#COMPREPLY[@]}]="$line"
    done <<END_OF_FOLDERS
$(compgen -d -- "\${current##*=}")
END_OF_FOLDERS
  elif [ -z "$paths" ]; then
    compopt +o default 2>/dev/null
  fi
  return 0
}
complete -o default -F _brleaks brleaks
`;
    zsh = `#compdef brleaks
# zsh completion for brleaks; run "autoload -Uz compinit && compinit" first
_brleaks() {
  local line paths=
  local -a candidates assignments
  for line in "\${(@f)$(brleaks __complete zsh "\${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}"; do
    case $line in
      :*) paths=$line ;;
      *=) assignments+=("$line") ;;
      ?*) candidates+=("$line") ;;
    esac
  done
  compset -P '*='
  (( $#candidates )) && _describe brleaks candidates
  (( $#assignments )) && _describe brleaks assignments -S ''
  case $paths in
    :files) _files ;;
    :folders) _files -/ ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _brleaks "$@"
elif (( $+functions[compdef] )); then
  compdef _brleaks brleaks
fi
`;
    fish = `# fish completion for brleaks
function __brleaks_complete
  set -l token (commandline -ct)
  set -l words (commandline -opc)
  # fish replaces the whole token, so candidates repeat what is before the last "=".
  set -l before (string replace -r '[^=]*$' '' -- "$token")
  set -l partial (string replace -r '^.*=' '' -- "$token")
  for line in (brleaks __complete fish $words[2..-1] "$token" 2>/dev/null)
    switch $line
      case ':files'
        for path in (__fish_complete_path "$partial")
          echo -- "$before$path"
        end
      case ':folders'
        for path in (__fish_complete_directories "$partial")
          echo -- "$before$path"
        end
      case '*'
        echo -- "$before$line"
    end
  end
end
complete -c brleaks -f -a '(__brleaks_complete)'
`;
    completionScripts = { bash, zsh, fish };
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
var init_output3 = __esm({
  "src/cli/output.ts"() {
    "use strict";
    init_output();
    init_output();
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
            const keys = [key].concat(flags2.aliases[key] || []);
            keys.forEach(function(key2) {
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
          const prefix2 = typeof envPrefix === "string" ? envPrefix : "";
          const env2 = mixin.env();
          Object.keys(env2).forEach(function(envVar) {
            if (prefix2 === "" || envVar.lastIndexOf(prefix2, 0) === 0) {
              const keys = envVar.split("__").map(function(key, i) {
                if (i === 0) {
                  key = key.substring(prefix2.length);
                }
                return camelCase(key);
              });
              if ((configOnly && flags2.configs[keys.join(".")] || !configOnly) && !hasKey(argv2, keys)) {
                setArg(keys.join("."), env2[envVar]);
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
        function hasKey(obj, keys) {
          let o = obj;
          if (!configuration2["dot-notation"])
            keys = [keys.join(".")];
          keys.slice(0, -1).forEach(function(key2) {
            o = o[key2] || {};
          });
          const key = keys[keys.length - 1];
          if (typeof o !== "object")
            return false;
          else
            return key in o;
        }
        function setKey(obj, keys, value) {
          let o = obj;
          if (!configuration2["dot-notation"])
            keys = [keys.join(".")];
          keys.slice(0, -1).forEach(function(key2) {
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
          const key = sanitizeKey(keys[keys.length - 1]);
          const isTypeArray = checkAllAliases(keys.join("."), flags2.arrays);
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
          const keys = Object.keys(flag);
          const setAlias = toCheck.find((key2) => keys.includes(key2));
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
import { format as format2 } from "util";
import { normalize, resolve as resolve12 } from "path";
import { readFileSync as readFileSync4 } from "fs";
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
      format: format2,
      normalize,
      resolve: resolve12,
      require: (path) => {
        if (typeof require2 !== "undefined") {
          return require2(path);
        } else if (path.match(/\.json$/)) {
          return JSON.parse(readFileSync4(path, "utf8"));
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
import { lstatSync as lstatSync18 } from "node:fs";
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
  const { _: words, ...rest } = parsed;
  const operands = words.map(String);
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
    help: taken.help ?? (help === true ? args.includes("--help") ? "long" : "short" : null),
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
  if (command !== void 0) return { ...scanOnly, command, named: true };
  if (first === "version") return { ...scanOnly, version: true };
  return { ...scanOnly, ...takeHelpTopic(operands), help: "long" };
}
function isHelper(word) {
  return helperNames.some((name) => name === word);
}
function takeHelpTopic(operands) {
  const topic = operands.shift();
  if (topic === void 0 || isHelper(topic)) return scanOnly;
  const command = commandNames.find((name) => name === topic);
  if (command === void 0) throw unknownCommand(topic, `"${topic}" is not a command`);
  return { command, named: true };
}
function refuseMistyped({ implied, operands }) {
  const [word] = operands;
  if (!implied || word === void 0 || !/^[a-z][a-z-]*$/i.test(word)) return;
  if (lstatSync18(word, { throwIfNoEntry: false }) !== void 0) return;
  throw unknownCommand(word, `"${word}" is neither a command nor a file or folder here`);
}
function unknownCommand(word, message2) {
  const near = nearest(word.toLowerCase(), [...commandNames, ...helperNames]);
  const advice = near === null ? "see: brleaks --help" : `did you mean "brleaks ${near}"?`;
  return new BrleaksError("usage", `${message2}; ${advice}`);
}
var flags, lists, texts, names, scanOnly, helperNames;
var init_parse2 = __esm({
  "src/cli/parse.ts"() {
    "use strict";
    init_lib();
    init_config();
    init_model();
    init_parse();
    flags = optionSpecs.filter((spec) => spec.type === "flag");
    lists = optionSpecs.filter((spec) => spec.type === "list");
    texts = optionSpecs.filter((spec) => spec.type !== "flag" && spec.type !== "list");
    names = (specs2) => specs2.map((spec) => spec.name);
    scanOnly = {
      command: "scan",
      named: false,
      implied: false,
      help: null,
      version: false
    };
    helperNames = ["help", "version"];
  }
});

// src/cli/completion.ts
import { basename as basename5 } from "node:path";
async function printCompletionScript({ operands }) {
  const [word, ...more] = operands;
  const shell = word === void 0 ? currentShell() : shells.find((name) => name === word);
  if (shell === void 0 || more.length > 0) {
    throw new BrleaksError(
      "usage",
      `completion scripts are available for ${shells.join(", ")}; run one of: ${shells.map((name) => `brleaks completion ${name}`).join(", ")}`
    );
  }
  await writeOut(completionScripts[shell]);
  return exitStatus.clean;
}
function currentShell() {
  const name = basename5(process.env.SHELL ?? "");
  return shells.find((shell) => shell === name) ?? "bash";
}
async function answerCompletion([shell, ...words]) {
  const given = shell === "bash" ? joinAssignments(words) : words;
  const { words: fitting2, paths } = complete(given);
  const lines2 = fitting2.map(({ text: text3, about }) => lineFor(shell, text3, about));
  if (paths !== null) lines2.push(`:${paths}`);
  await writeOut(lines2.map((line) => `${line}
`).join(""));
  return exitStatus.clean;
}
function lineFor(shell, text3, about) {
  if (shell === "fish") return about === "" ? text3 : `${text3}	${about}`;
  if (shell !== "zsh") return text3;
  const escaped2 = text3.replaceAll(":", "\\:");
  return about === "" ? escaped2 : `${escaped2}:${about}`;
}
function joinAssignments(words) {
  const joined3 = [];
  let open4 = false;
  for (const word of words) {
    if (joined3.length > 0 && (word === "=" || open4)) joined3.push(`${joined3.pop()}${word}`);
    else joined3.push(word);
    open4 = word === "=";
  }
  return joined3;
}
function complete(words) {
  const current = words.at(-1) ?? "";
  const { operands, pending, onlyOperands } = readWords(words.slice(0, -1));
  const found = commandNames.find((name) => name === operands[0]);
  const command = found ?? "scan";
  if (pending !== void 0) return completeValue(pending, current);
  if (!onlyOperands && current.startsWith("-")) {
    const assigned = /^--([^=]+)=(.*)$/s.exec(current);
    const specs2 = optionsOf(command);
    if (assigned === null) {
      return fitting(
        specs2.map(({ name, help }) => ({ text: `--${name}`, about: help })),
        current
      );
    }
    const spec = specs2.find(({ name }) => name === assigned[1]);
    return completeValue(spec, assigned[2] ?? "");
  }
  return completeOperand(operands, found !== void 0, current);
}
function readWords(words) {
  const operands = [];
  let pending;
  for (const [index, word] of words.entries()) {
    if (pending !== void 0) pending = void 0;
    else if (word === "--") {
      return {
        operands: [...operands, ...words.slice(index + 1)],
        pending: void 0,
        onlyOperands: true
      };
    } else if (!word.startsWith("-")) operands.push(word);
    else {
      const spec = optionSpecs.find(
        ({ name, alias }) => word === `--${name}` || word === `-${alias}`
      );
      if (spec?.type !== "flag") pending = spec;
    }
  }
  return { operands, pending, onlyOperands: false };
}
function completeOperand(operands, named2, current) {
  if (operands.length === 0) {
    const commands = commandNames.map((name) => ({ text: name, about: commandHelp[name].summary }));
    return { ...fitting([...commands, ...plain(helperNames)], current), paths: "files" };
  }
  const [first, action, ...rest] = operands;
  if (first === "help") return fitting(plain(action === void 0 ? commandNames : []), current);
  if (!named2) return { words: [], paths: "files" };
  switch (first) {
    case "scan":
      return { words: [], paths: "files" };
    case "git":
    case "audit":
    case "baseline":
      return { words: [], paths: action === void 0 ? "folders" : null };
    case "hook":
      if (action !== void 0) return hookOperand(action, rest, current);
      break;
    case "rules":
      if (action !== void 0) return { words: [], paths: "files" };
  }
  if (action !== void 0) return { words: [], paths: null };
  const actions2 = commandNames.find((name) => name === first);
  const known4 = actions2 === void 0 ? {} : commandHelp[actions2].actions ?? {};
  return fitting(
    Object.entries(known4).map(([text3, about]) => ({ text: text3, about })),
    current
  );
}
function hookOperand(action, named2, current) {
  if (action === "run" && named2.length > 0) return { words: [], paths: "files" };
  return fitting(plain(hookNames.filter((name) => !named2.includes(name))), current);
}
function completeValue(spec, current) {
  if (spec?.name === "report") {
    if (current.includes("=")) return { words: [], paths: "files" };
    return fitting(plain(formatNames.map((name) => `${name}=`)), current);
  }
  const choices2 = spec === void 0 ? void 0 : choicesOf(spec);
  if (choices2 !== void 0) return fitting(plain(choices2), current);
  if (spec?.value === "FILE") return { words: [], paths: "files" };
  return { words: [], paths: spec?.value === "DIR" ? "folders" : null };
}
function choicesOf(spec) {
  return spec.name === "format" ? formatNames : spec.choices;
}
function plain(texts2) {
  return texts2.map((text3) => ({ text: text3, about: "" }));
}
function fitting(words, current) {
  return { words: words.filter(({ text: text3 }) => text3.startsWith(current)), paths: null };
}
var completeCommand;
var init_completion = __esm({
  "src/cli/completion.ts"() {
    "use strict";
    init_config();
    init_model();
    init_report2();
    init_command_help();
    init_completion_scripts();
    init_output3();
    init_parse2();
    completeCommand = "__complete";
  }
});

// src/cli/interrupt.ts
function useDoor(opened2) {
  door = opened2;
}
function stopOnSignals() {
  door.claim();
  return door.controller;
}
function uncaughtFaults() {
  return door.faults.map(knownError);
}
async function explainFaults(report, mask2) {
  const faults = uncaughtFaults();
  if (faults.length === 0) return report;
  const failed = await Promise.all(
    faults.map(async ({ message: message2 }) => ({ what: "the rest", reason: await mask2(message2) }))
  );
  const { coverage } = report;
  return {
    ...report,
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

// src/detect/allow-comments.ts
function allowCommentsOf(bytes, { reader: reader2, start: start2, end: end2 }, redact2) {
  const from = reader2.align(Math.max(0, start2 - charactersBefore * reader2.unit));
  const to = Math.min(bytes.length, end2 + charactersAfter * reader2.unit);
  const before = reader2.text(from, start2);
  const after = reader2.text(end2, to);
  if (!mayHoldAllowComment(before) && !mayHoldAllowComment(after)) return [];
  const comments = [];
  const add = (found) => {
    if (found !== null && !comments.some(({ tool }) => tool === found.tool)) comments.push(found);
  };
  const feed3 = before.lastIndexOf("\n");
  const lineBefore = before.slice(feed3 + 1);
  const lineAfter = restOfLine(after, to < bytes.length);
  for (const word of allowWords) {
    add(allowCommentIn(lineAfter, word, redact2));
    add(allowCommentIn(lineBefore, word, redact2));
  }
  if (feed3 === -1) return comments;
  const above = before.slice(0, feed3);
  const beginning = above.lastIndexOf("\n");
  if (beginning === -1 && from > 0) return comments;
  const line = above.slice(beginning + 1);
  for (const word of allowWords) {
    const found = word.pattern.exec(line);
    if (found !== null && opensComment(line.slice(0, found.index)))
      add(allowCommentIn(line, word, redact2));
  }
  add(allowCommentIn(line, nextLineWord, redact2));
  return comments;
}
function mayHoldAllowComment(text3) {
  return /allow|ignore|whitelist/i.test(text3);
}
function restOfLine(text3, cut) {
  const feed3 = text3.indexOf("\n");
  if (feed3 !== -1) return text3.slice(0, feed3);
  return cut ? text3.replace(/\S*$/, "") : text3;
}
function opensComment(text3) {
  return !/[\p{L}\p{N}]/u.test(text3.replace(/^\s*@?(?:rem|dnl)\b/i, ""));
}
function allowCommentIn(line, { tool, pattern: pattern2 }, redact2) {
  const found = pattern2.exec(line);
  if (found === null) return null;
  return { tool, reason: reasonOf3(redact2(line.slice(found.index + found[0].length))) };
}
function reasonOf3(text3) {
  const inside = text3.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? "";
  const words = inside.replace(/^[\s:=,;(\u2013\u2014-]+/, "").replace(/[\s)"'`,;]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return words.length > longestReason ? `${words.slice(0, longestReason - 1)}…` : words;
}
var charactersBefore, charactersAfter, longestReason, allowWords, nextLineWord;
var init_allow_comments = __esm({
  "src/detect/allow-comments.ts"() {
    "use strict";
    charactersBefore = 900;
    charactersAfter = 480;
    longestReason = 200;
    allowWords = [
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

// src/detect/confidence.ts
function confidenceOf(bytes, match) {
  if (match.tooLong) return "low";
  const bits = evidenceAround(bytes, match);
  if (bits >= high && !match.endEstimated) return "high";
  return bits >= medium ? "medium" : "low";
}
function evidenceAround(bytes, match) {
  const { rule } = match.compiled;
  const words = wordsOf(rule);
  const { reader: reader2, start: start2, end: end2 } = match;
  const before = reader2.text(reader2.align(Math.max(0, start2 - nearCharacters * reader2.unit)), start2);
  const after = reader2.text(end2, Math.min(bytes.length, end2 + nearCharacters * reader2.unit));
  const lineBefore = lastLine(before).slice(-lineCharacters);
  const line = lineBefore + firstLine2(after).slice(0, lineCharacters);
  const either = (name, present) => evidence[name][present ? "present" : "absent"];
  const when = (present, bits) => present ? bits : 0;
  const named2 = words.service.test(line);
  const foreign2 = (words.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match);
  return either("id", words.id.test(lineBefore)) + either("credential", words.credential.test(lineBefore)) + when(/\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore), evidence.bearer) + when(named2, evidence.service) + when(!named2 && words.service.test(`${before} ${after}`), evidence.serviceNear) + when(foreign2, evidence.foreign) + when(match.body.length < shortBody, evidence.short) + when(match.endEstimated, evidence.estimatedEnd);
}
function hasOtherPrefix(rule, { body: body2 }) {
  return rule.context.otherPrefixes.some((prefix2) => body2.startsWith(prefix2));
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
function lastLine(text3) {
  return text3.slice(text3.lastIndexOf("\n") + 1);
}
function firstLine2(text3) {
  const feed3 = text3.indexOf("\n");
  return feed3 === -1 ? text3 : text3.slice(0, feed3);
}
var nearCharacters, lineCharacters, evidence, high, medium, shortBody, wordsByRule;
var init_confidence = __esm({
  "src/detect/confidence.ts"() {
    "use strict";
    nearCharacters = 480;
    lineCharacters = 64;
    evidence = {
      id: { present: -2.9, absent: 1.4 },
      credential: { present: 2.8, absent: -1.1 },
      bearer: 1.6,
      service: 6,
      serviceNear: 4,
      foreign: -5,
      short: -0.5,
      estimatedEnd: -1
    };
    high = Math.log2(9);
    medium = 0;
    shortBody = 20;
    wordsByRule = /* @__PURE__ */ new WeakMap();
  }
});

// src/detect/body.ts
function bodyLength(reader2, from, compiled2, least = 0) {
  let length = 0;
  while (length < longestBody) {
    const code = reader2.codeAt(from + length);
    if (code === -1 || compiled2.alphabet[code] !== 1) break;
    if (length >= least && startsKey(reader2, from + length, compiled2)) break;
    length++;
  }
  return length;
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
var longestBody;
var init_body = __esm({
  "src/detect/body.ts"() {
    "use strict";
    longestBody = 512;
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
  let longestRun2 = 0;
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
    if (run2 > longestRun2) longestRun2 = run2;
  }
  if (lower > 0 && upper > 0) hexOnly = false;
  return { length: body2.length, lower, upper, digits, separators, hexOnly, longestRun: longestRun2 };
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
  const letters2 = lower + upper;
  const plain3 = letters2 + digits;
  let bits = 5 * (letters2 + separators) + 6 * digits;
  if (separators === 0) bits = Math.min(bits, log31 * letters2 + log62 * digits);
  if (hexOnly) bits = Math.min(bits, 4 * plain3 + 5 * separators);
  const singleCase = lower === 0 || upper === 0;
  if (singleCase && separators <= 2) bits = Math.min(bits, log36 * plain3 + 6 * separators);
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
var symbols, separator, costs, log10, log26, log31, log36, log37, log62, caseCosts;
var init_score = __esm({
  "src/detect/score.ts"() {
    "use strict";
    init_identifier_bigrams();
    symbols = 37;
    separator = 36;
    costs = Uint8Array.from(identifier_bigrams_default.rows.flat());
    log10 = Math.log2(10);
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
      return hasKeyLayout(match, minRun) ? void 0 : "consists of short words";
    };
  }
});

// src/detect/filters/pattern.ts
function longestSequence(text3, step2, from) {
  let longest = text3.length > from ? 1 : 0;
  for (const direction of [0, 1, -1]) {
    let run2 = 1;
    for (let i = from + step2; i < text3.length; i += step2) {
      run2 = text3.charCodeAt(i) - text3.charCodeAt(i - step2) === direction ? run2 + 1 : 1;
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
      return expression.test(body2) ? void 0 : "does not match the pattern of the rule";
    };
    fewCharacters = ({ body: body2 }) => new Set(body2.toLowerCase()).size < fewestCharacters ? "few different characters" : void 0;
    runs = ({ body: body2, shape }) => {
      const lower = body2.toLowerCase();
      const long = shape.hexOnly && shape.length >= longHexBody ? 1 : 0;
      const limit = (shape.hexOnly ? longestOrdinaryHexRun : longestOrdinaryRun) + long;
      if (longestSequence(lower, 1, 0) > limit) return "run of equal or consecutive characters";
      const alternating = 6 + long;
      if (longestSequence(lower, 2, 0) >= alternating || longestSequence(lower, 2, 1) >= alternating) {
        return "run of equal or consecutive characters";
      }
      const letters2 = lower.replace(/[^a-z]/g, "");
      const digits = lower.replace(/[^0-9]/g, "");
      if (longestSequence(letters2, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
        return "run of equal or consecutive characters";
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
function isWithin(lower, at, length) {
  return isLetterOrDigit(lower[at - 1]) && isLetterOrDigit(lower[at + length]);
}
function followsKey(body2, at) {
  const head = body2.slice(0, at);
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
        for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
          const short = word.length <= shortWord && isWithin(lower, at, word.length);
          const chance = short && score >= plainlyRandom || followsKey(body2, at);
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
    init_entropy();
    init_identifier();
    init_pattern();
    init_placeholder();
    filters = [
      pattern,
      placeholderWord,
      fewCharacters,
      runs,
      periodic,
      identifier,
      entropy
    ];
  }
});

// src/detect/known-examples.ts
function withoutKnownExamples(rule, body2) {
  const text3 = plain2(body2);
  let rest = text3;
  for (const known4 of knownOf(rule)) {
    if (rest.includes(known4)) rest = rest.replaceAll(known4, "");
    const from = rest.indexOf(known4.slice(0, shortestBeginning));
    if (from !== -1) rest = rest.slice(0, from) + rest.slice(from + sharedLength(rest, from, known4));
  }
  return rest.length === text3.length ? null : rest;
}
function sharedLength(text3, from, known4) {
  let length = 0;
  while (length < known4.length && text3[from + length] === known4[length]) length++;
  return length;
}
function knownOf(rule) {
  let known4 = knownByRule.get(rule);
  if (known4 === void 0) {
    known4 = rule.filters.documentationBodies.map(plain2).filter((value) => value.length >= shortestBeginning).sort((a, b) => b.length - a.length);
    knownByRule.set(rule, known4);
  }
  return known4;
}
function plain2(text3) {
  return text3.toLowerCase().replace(/[-_.]/g, "");
}
var shortestBeginning, knownByRule;
var init_known_examples = __esm({
  "src/detect/known-examples.ts"() {
    "use strict";
    shortestBeginning = 16;
    knownByRule = /* @__PURE__ */ new WeakMap();
  }
});

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
var init_characters = __esm({
  "src/detect/characters.ts"() {
    "use strict";
  }
});

// src/detect/common-words.ts
function isCommonWord(text3) {
  if (isDigit(text3.charCodeAt(text3.length - 1))) return /^v?\d{1,4}$/.test(text3);
  const lower = text3.toLowerCase();
  if (!commonWords.has(lower)) return false;
  return text3 === lower || text3 === text3.toUpperCase() || text3.slice(1) === lower.slice(1);
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
var commonWords, beginnings;
var init_common_words = __esm({
  "src/detect/common-words.ts"() {
    "use strict";
    init_characters();
    commonWords = new Set(
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
    beginnings = new Uint8Array(26 * 26);
    for (const word of commonWords) {
      const index = pairIndex(word.charCodeAt(0), word.charCodeAt(1));
      if (index !== null) beginnings[index] = 1;
    }
  }
});

// src/detect/pieces.ts
function piecesOf(body2) {
  const pieces = [];
  let start2 = 0;
  for (let at = 0; at <= body2.length; at++) {
    if (at < body2.length && !separatesPieces(body2.charCodeAt(at))) continue;
    if (at > start2) pieces.push({ text: body2.slice(start2, at), at: start2 });
    start2 = at + 1;
  }
  return pieces;
}
function separatesPieces(code) {
  return isSeparator(code) || code === 46;
}
function uuidsIn(body2) {
  if (body2.length < uuidLength) return [];
  return [...body2.matchAll(uuid)].map((found) => ({ text: found[0], at: found.index })).filter(({ at }) => at === 0 || separatesPieces(body2.charCodeAt(at - 1)));
}
function restsOf(body2) {
  const [, ...later] = piecesOf(body2);
  return later.slice(0, mostSegments).map(({ at }) => ({ text: body2.slice(at), at }));
}
function restAfterWords(body2) {
  const first = piecesOf(body2).find(({ text: text3 }) => !isCommonWord(text3));
  return first === void 0 || first.at === 0 ? "" : body2.slice(first.at);
}
function groupsIn(body2) {
  const pieces = piecesOf(body2);
  const length = pieces[0]?.text.length ?? 0;
  if (pieces.length < 3 || length < 4) return null;
  if (pieces.some((piece) => piece.text.length !== length)) return null;
  return pieces.map((piece) => piece.text).join("");
}
function scored(text3) {
  const shape = shapeOf(text3);
  return { shape, score: randomnessScore(text3, shape) };
}
var uuid, uuidLength, mostSegments;
var init_pieces = __esm({
  "src/detect/pieces.ts"() {
    "use strict";
    init_characters();
    init_common_words();
    init_score();
    uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
    uuidLength = 36;
    mostSegments = 4;
  }
});

// src/detect/rule-cache.ts
var mostEntries2, RuleCache;
var init_rule_cache = __esm({
  "src/detect/rule-cache.ts"() {
    "use strict";
    mostEntries2 = 4096;
    RuleCache = class {
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
  }
});

// src/detect/judge.ts
function judge(match) {
  return judgeBody(match.compiled.rule, match.body, match.left.costBits);
}
function judgeBody(rule, body2, costBits = 0) {
  return judgements.get(rule, `${costBits} ${body2}`, () => weighEvidence(rule, body2, costBits));
}
function weighEvidence(rule, body2, costBits) {
  const { shape, score } = scored(body2);
  const reason2 = reasonAgainst(rule, body2, costBits);
  const part = reason2 === null ? score : partScore(rule, body2, costBits);
  if (part === null) return { shape, score: score - costBits, reason: reason2 };
  const rest = withoutKnownExamples(rule, body2);
  const known4 = rest !== null && !isRandomPart(rule, rest, costBits);
  return {
    shape,
    score: Math.max(score, part) - costBits,
    reason: known4 ? "known example from documentation" : null
  };
}
function isPlainName(body2) {
  if (scored(body2).score >= plainlyName || uuidsIn(body2).length > 0) return false;
  return piecesOf(body2).every(
    ({ text: text3 }) => text3.length < shownPiece || scored(text3).score < plainlyName
  );
}
function isRandomPart(rule, text3, costBits = 0) {
  if (text3.length < pieceLength) return false;
  const { shape, score } = scored(text3);
  const least = shape.digits === 0 ? pieceScoreWithoutDigit : pieceScore;
  return score - costBits >= least && reasonAgainst(rule, text3, costBits) === null;
}
function reasonAgainst(rule, body2, costBits) {
  const { shape, score } = scored(body2);
  for (const filter of filters) {
    const reason2 = filter({ rule, body: body2, shape, score: score - costBits });
    if (reason2 !== void 0) return reason2;
  }
  return null;
}
function partScore(rule, body2, costBits) {
  if (rule.body.pattern !== void 0 || rule.filters.randomness !== "identifier") return null;
  for (const { text: text3 } of [...piecesOf(body2), ...restsOf(body2)]) {
    if (isRandomPart(rule, text3, costBits)) return scored(text3).score;
  }
  const rest = restAfterWords(body2);
  if (rest.length >= pieceLength && reasonAgainst(rule, rest, costBits + wordsBefore) === null) {
    return scored(rest).score;
  }
  for (const { text: text3 } of uuidsIn(body2)) {
    if (reasonAgainst(rule, text3, costBits) === null) return scored(text3).score;
  }
  const groups = groupsIn(body2);
  if (groups === null) return null;
  const { shape, score } = scored(groups);
  const random = score - costBits >= groupsScore && shape.digits > 0;
  return random && reasonAgainst(rule, groups, costBits) === null ? score : null;
}
var plainlyName, shownPiece, pieceLength, pieceScore, pieceScoreWithoutDigit, groupsScore, wordsBefore, judgements;
var init_judge = __esm({
  "src/detect/judge.ts"() {
    "use strict";
    init_filters();
    init_known_examples();
    init_pieces();
    init_rule_cache();
    plainlyName = 2;
    shownPiece = 12;
    pieceLength = 16;
    pieceScore = 12;
    pieceScoreWithoutDigit = 20;
    groupsScore = 20;
    wordsBefore = 2;
    judgements = new RuleCache();
  }
});

// src/detect/spellings.ts
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
var spelled;
var init_spellings = __esm({
  "src/detect/spellings.ts"() {
    "use strict";
    spelled = /\\+([_-])|%(?:25)*(5f|2d)|\\+(?:u00|x|u\{)(5f|2d)\}?|&#(?:0*(95|45)|x0*(5f|2d));?|&(lowbar|UnderBar|hyphen|dash);|=(5f|2d)|_x00(5f|2d)_|(\uff3f)|[\u00ad\u200b-\u200d\u2060\ufeff]/gi;
  }
});

// src/detect/masking.ts
function maskForms(original, rules, options, from = 0, to = original.length) {
  const plain3 = plainText(original);
  const ranges = rules.flatMap((compiled2) => [...formsIn(plain3.text, compiled2, options)]);
  if (options.known !== void 0) ranges.push(...repetitionsIn(plain3.text, options.known));
  const masked = ranges.map((range) => inOriginal(range, plain3));
  return render(original, masked, from, to);
}
function inOriginal({ start: start2, end: end2, shown: shown2 }, { offsets }) {
  if (offsets === null) return { start: start2, end: end2, shown: shown2 };
  return { start: offsets[start2] ?? start2, end: offsets[end2] ?? end2, shown: shown2 };
}
function render(text3, ranges, from, to) {
  let masked = "";
  let at = from;
  for (const { start: start2, end: end2, shown: shown2 } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end2 <= at || start2 >= to) continue;
    masked += text3.slice(at, Math.max(at, start2)) + shown2;
    at = end2;
  }
  return masked + text3.slice(at, Math.max(at, to));
}
function* formsIn(text3, compiled2, { names: names3 }) {
  for (const anchor of compiled2.anchors) {
    for (let at = text3.indexOf(anchor); at !== -1; ) {
      const end2 = endOfRun(text3, at + anchor.length, compiled2);
      const body2 = text3.slice(at + anchor.length, end2);
      const hidden = body2.length >= (names3 ? compiled2.rule.body.minLength : shortestHidden);
      if (hidden && (names3 || !isPlainName(body2))) {
        yield { start: at, end: end2, shown: mask(anchor + body2, anchor.length) };
      }
      at = text3.indexOf(anchor, end2);
    }
  }
}
function endOfRun(text3, from, { alphabet, rule }) {
  const end2 = endOfBody(text3, from, alphabet);
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || text3[end2] !== secretSeparator) return end2;
  const half = endOfBody(text3, end2 + 1, alphabet);
  const secret = text3.slice(end2 + 1, half);
  return secret.length >= shortestHalf && !isPlainName(secret) ? half : end2;
}
function endOfBody(text3, from, alphabet) {
  let end2 = from;
  while (alphabet[text3.charCodeAt(end2)] === 1) end2++;
  return end2;
}
function repetitionsIn(text3, body2) {
  const searched2 = text3.toLowerCase();
  const parts = [body2, ...piecesOf(body2).map((piece) => piece.text)].filter(
    (part) => part.length >= shortestHidden && (part === body2 || scored(part).score > 0)
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
var shortestHidden, shortestHalf;
var init_masking = __esm({
  "src/detect/masking.ts"() {
    "use strict";
    init_model();
    init_judge();
    init_pieces();
    init_spellings();
    shortestHidden = 12;
    shortestHalf = 12;
  }
});

// src/detect/excerpt.ts
function excerptOf(bytes, match, rules) {
  const before = textBefore(bytes, match, rules);
  const key = mask(match.prefix.text + match.body, match.prefix.text.length);
  const text3 = before + key + textAfter(bytes, match, rules);
  return { text: text3.replace(/\r$/, ""), start: before.length, end: before.length + key.length };
}
function textBefore(bytes, match, rules) {
  const { reader: reader2, start: start2, body: body2 } = match;
  const from = lineStart(bytes, match);
  const first = reader2.align(Math.max(0, from - longestBody * reader2.unit));
  const lead = reader2.text(first, from);
  const shown2 = reader2.text(from, start2);
  return maskForms(lead + shown2, rules, { names: true, known: body2 }, lead.length);
}
function textAfter(bytes, match, rules) {
  const { reader: reader2, end: end2, body: body2 } = match;
  const to = lineEnd(bytes, match);
  const last = reader2.align(Math.min(bytes.length, to + longestBody * reader2.unit));
  const shown2 = reader2.text(end2, to);
  const whole = shown2 + reader2.text(to, last);
  const glued = gluedTo(match, whole);
  const masked = maskForms(whole, rules, { names: true, known: body2 }, glued, shown2.length);
  return (glued === 0 ? "" : "…") + masked;
}
function gluedTo({ compiled: compiled2, prefix: prefix2 }, after) {
  const { secretSeparator } = compiled2.rule.body;
  const from = after[0] === secretSeparator ? 1 : 0;
  let length = from;
  while (compiled2.alphabet[after.charCodeAt(length)] === 1 && !after.startsWith(prefix2.text, length))
    length++;
  const text3 = after.slice(from, length);
  return text3 === "" || text3.length <= longestGlued && isPlainName(text3) ? 0 : length;
}
function lineStart(bytes, { reader: reader2, start: start2 }) {
  const limit = Math.max(0, start2 - sideCharacters * reader2.unit);
  const feed3 = lastFeed(bytes, start2, limit, reader2.unit);
  const from = feed3 === -1 ? reader2.align(limit) : feed3 + reader2.unit;
  return from === 0 ? byteOrderMarkLength(bytes, reader2) : from;
}
function byteOrderMarkLength(bytes, { unit }) {
  if (unit === 1) return bytes[0] === 239 && bytes[1] === 187 ? 3 : 0;
  return ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 255 ? 2 : 0;
}
function lastFeed(bytes, start2, limit, unit) {
  if (unit === 1) {
    const feed3 = bytes.subarray(limit, start2).lastIndexOf(10);
    return feed3 === -1 ? -1 : limit + feed3;
  }
  for (let at = start2 - 2; at >= limit; at -= 2) {
    if (isFeed(bytes, at)) return at;
  }
  return -1;
}
function isFeed(bytes, at) {
  return bytes[at] === 10 && bytes[at + 1] === 0 || bytes[at] === 0 && bytes[at + 1] === 10;
}
function lineEnd(bytes, { reader: reader2, end: end2 }) {
  const limit = Math.min(bytes.length, end2 + sideCharacters * reader2.unit);
  if (reader2.unit === 1) {
    const feed3 = bytes.subarray(end2, limit).indexOf(10);
    return feed3 === -1 ? Math.min(bytes.length, reader2.align(limit)) : end2 + feed3;
  }
  for (let at = end2; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at;
  return limit;
}
var sideCharacters, longestGlued;
var init_excerpt = __esm({
  "src/detect/excerpt.ts"() {
    "use strict";
    init_model();
    init_body();
    init_judge();
    init_masking();
    sideCharacters = 100;
    longestGlued = 24;
  }
});

// src/detect/locate.ts
function byteOrderMarkLength2(chunk, reader2) {
  const { bytes } = chunk;
  if (reader2.unit === 1) return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  return marked ? 2 : reader2.align(0);
}
var Locator;
var init_locate = __esm({
  "src/detect/locate.ts"() {
    "use strict";
    Locator = class {
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
        for (let feed3 = this.#nextFeed(this.#offset); feed3 !== -1 && feed3 < offset; feed3 = this.#nextFeed(this.#offset)) {
          this.#offset = feed3 + this.#reader.unit;
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
  }
});

// src/detect/random-cost.ts
function headCosts(text3) {
  const costs2 = new Float64Array(text3.length + 1);
  const head = new CharacterCounts();
  const piece = new CharacterCounts();
  let pieces = 0;
  let earlierPieces = 0;
  for (let i = 0; i < text3.length; i++) {
    const code = text3.charCodeAt(i);
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
var furtherPiece, CharacterCounts;
var init_random_cost = __esm({
  "src/detect/random-cost.ts"() {
    "use strict";
    init_pieces();
    init_score();
    furtherPiece = 8;
    CharacterCounts = class {
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
  }
});

// src/detect/tail-cost.ts
function tailCosts(text3) {
  const end2 = text3.length;
  const starts = new Float64Array(end2 + 1);
  const inside = new Float64Array(end2 + 1);
  for (let i = end2 - 1; i >= 0; i--) {
    const code = text3.charCodeAt(i);
    const next = i + 1 < end2 ? text3.charCodeAt(i + 1) : underscore;
    const before = i === 0 ? underscore : text3.charCodeAt(i - 1);
    const continued = pairBits(code, next) + kindBits(code, next, before) + (inside[i + 1] ?? 0);
    if (isSeparator(code)) {
      starts[i] = separator2 + (starts[i + 1] ?? 0);
      inside[i] = starts[i + 1] ?? 0;
      continue;
    }
    inside[i] = i + 1 === end2 ? 0 : continued;
    const single = isSeparator(next) ? singleLetter : 0;
    const unlisted2 = pairBits(underscore, code) + 1 + otherWord + single + (inside[i] ?? 0);
    starts[i] = Math.min(unlisted2, listedBits(text3, i, starts));
  }
  return starts;
}
function listedBits(text3, from, starts) {
  let bits = Number.POSITIVE_INFINITY;
  const longest = Math.min(text3.length, from + longestCommonWord);
  const mayBegin2 = mayBeginCommonWord(text3.charCodeAt(from), text3.charCodeAt(from + 1));
  for (let to = from + 2; mayBegin2 && to <= longest && isLetter(text3.charCodeAt(to - 1)); to++) {
    if (!isCommonWord(text3.slice(from, to))) continue;
    bits = Math.min(bits, commonWord2 + (shortWord2[to - from] ?? 0) + (starts[to] ?? 0));
  }
  if (!isSeparator(text3.charCodeAt(from - 1))) return bits;
  number.lastIndex = from;
  const length = number.exec(text3)?.[0].length;
  if (length === void 0) return bits;
  return Math.min(bits, numberDigit * length + (starts[from + length] ?? 0));
}
function kindBits(code, next, beforeBoth) {
  if (!isLetter(next)) return isLetter(code) && isDigit(next) ? 2 : 0;
  if (!isLetter(code)) return isDigit(code) ? 5 : 1;
  if (isUpper(code)) return isUpper(next) || !isUpper(beforeBoth) ? 0.8 : 4;
  return isUpper(next) ? 6 : 0.3;
}
var commonWord2, shortWord2, otherWord, singleLetter, numberDigit, separator2, longestCommonWord, number, underscore;
var init_tail_cost = __esm({
  "src/detect/tail-cost.ts"() {
    "use strict";
    init_characters();
    init_common_words();
    init_score();
    commonWord2 = 6;
    shortWord2 = [0, 0, 4, 2];
    otherWord = 4;
    singleLetter = 6;
    numberDigit = 1.5;
    separator2 = 1;
    longestCommonWord = 14;
    number = /(?:(?:19|20)\d{6}|v?\d{1,4})(?![A-Za-z0-9])/y;
    underscore = 95;
  }
});

// src/detect/body-end.ts
function endOfBody2(text3, opened2, after, rule) {
  const key = `${opened2.code} ${opened2.count} ${after.code} ${after.key} ${text3}`;
  return ends.get(rule, key, () => findEnd(text3, opened2, after, rule));
}
function findEnd(text3, opened2, after, rule) {
  const uncut = withoutRuler(text3.slice(0, text3.length - closingDelimiters(text3, opened2, after)));
  const inside = isMarkedEnd(uncut, uncut.length - 1) ? uncut.slice(0, -1) : uncut;
  if (inside.length < text3.length && !isKey(rule, inside) && isKey(rule, text3)) {
    return { length: text3.length, estimated: false };
  }
  return withoutTail(inside, rule) ?? { length: inside.length, estimated: false };
}
function isKey(rule, body2) {
  return judgeBody(rule, body2).reason === null;
}
function closingDelimiters(body2, { code, count: count3 }, after) {
  let row = 0;
  const last = body2.charCodeAt(body2.length - 1);
  if (last !== 45 && last !== 95) return 0;
  while (row < body2.length && body2.charCodeAt(body2.length - 1 - row) === last) row++;
  if (last === 45 && after.code === 62) return row;
  if (after.key && !keyLengths.has(body2.length)) return row;
  if (count3 > 0 && last === code) return count3 >= 3 && row >= 3 ? row : row >= count3 ? count3 : 0;
  return row > 1 ? row : 0;
}
function withoutRuler(text3) {
  const found = ruler.exec(text3);
  return found === null || found.index === 0 ? text3 : text3.slice(0, found.index);
}
function isUsualEnd(text3, end2) {
  const piece = end2 - pieceStart(text3, end2);
  return keyLengths.has(end2) || piece >= 20 && keyLengths.has(piece);
}
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
  return piecesOf(tail).every(({ text: text3 }) => isCommonWord(text3));
}
function hasRandomPart(rule, head) {
  return piecesOf(head).some(({ text: text3 }) => isRandomPart(rule, text3)) || uuidsIn(head).length > 0;
}
function likeliestEnd(text3, least, isKey2) {
  const names3 = tailCosts(text3);
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
    const gain = random - (names3[at] ?? 0) - against + usual;
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
  const { length, lower, upper } = shapeOf(text3.slice(pieceStart(text3, end2), end2));
  return length >= 16 && (lower === 0 || upper === 0);
}
function isMarkedEnd(text3, end2) {
  if (!isSeparator(text3.charCodeAt(end2))) return false;
  const piece = shapeOf(text3.slice(pieceStart(text3, end2), end2));
  return piece.hexOnly && piece.length >= 12;
}
var ruler, ends, keyLengths, base64urlLengths, separatedTail, separatedFromOneCase, gluedTail, tailOfNoKey, tinyTail, usualLength;
var init_body_end = __esm({
  "src/detect/body-end.ts"() {
    "use strict";
    init_characters();
    init_common_words();
    init_judge();
    init_pieces();
    init_random_cost();
    init_rule_cache();
    init_score();
    init_tail_cost();
    ruler = /(-{3,}|_{3,})/;
    ends = new RuleCache();
    keyLengths = /* @__PURE__ */ new Set([
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
    base64urlLengths = /* @__PURE__ */ new Set([21, 22, 32, 43, 64, 86]);
    separatedTail = 6;
    separatedFromOneCase = 4;
    gluedTail = 9;
    tailOfNoKey = 3;
    tinyTail = 4;
    usualLength = 4;
  }
});

// src/detect/interrupted-body.ts
function untilGluedWord(text3, from, interruptions, isKey2) {
  let inside = false;
  let checks = 0;
  for (const { index, continues } of interruptions) {
    const at = index - from;
    if (at >= text3.length) break;
    inside ||= continues;
    if (at <= 0 || inside) continue;
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
var mostChecks, fewestCharacters2, shortestWord;
var init_interrupted_body = __esm({
  "src/detect/interrupted-body.ts"() {
    "use strict";
    init_body_end();
    init_score();
    mostChecks = 4;
    fewestCharacters2 = 7;
    shortestWord = 5;
  }
});

// src/detect/control-sequences.ts
function sequenceLength(codes2, at) {
  const first = codes2(at);
  if (first === 14 || first === 15) return 1;
  if (first === escapeCode) return escapeLength(codes2, at);
  if (first === 155) return controlLength(codes2, at + 1, 1);
  if (first === 194 && codes2(at + 1) === 155) return controlLength(codes2, at + 2, 2);
  if (first >= 144 && first <= 194) return stringLength(codes2, at);
  if (!mayFollow(first, codes2(at + 1))) return 0;
  return writtenLength(codes2, at);
}
function writtenLength(codes2, at) {
  if (codes2(at) === bracket) return lengthWithoutEscape(codes2, at);
  const head = textFrom(codes2, at, longestIntroducer);
  if (head.startsWith("ï¿½[")) {
    const length = lengthWithoutEscape(codes2, at + 3);
    return length === 0 ? 0 : length + 3;
  }
  const opened2 = introducer.exec(head)?.[0].length;
  if (opened2 !== void 0) return controlLength(codes2, at + opened2, opened2);
  if (stringOpener.test(head)) return matched(writtenString, codes2, at, longestString);
  return charset.exec(head)?.[0].length ?? 0;
}
function lengthWithoutEscape(codes2, at) {
  const second = codes2(at + 1);
  if (second === 109 || second === 75) return 2;
  const first = second === 63 ? codes2(at + 2) : second;
  if (first < 48 || first > 57) return 0;
  const length = controlLength(codes2, at + 1, 1);
  return length > 0 && isLetter(codes2(at + length - 1)) ? length : 0;
}
function stringLength(codes2, at) {
  const length = codes2(at) === 194 ? 2 : 1;
  const opener2 = codes2(at + length - 1);
  const opens = opener2 === 144 || opener2 === 152 || opener2 >= 157 && opener2 <= 159;
  return opens ? lengthOfString(codes2, at, length) : 0;
}
function lengthOfString(codes2, at, opener2) {
  for (let end2 = at + opener2; end2 < at + longestString; end2++) {
    const code = codes2(end2);
    if (code === 7 || code === 156) return end2 + 1 - at;
    if (code === escapeCode) return codes2(end2 + 1) === 92 ? end2 + 2 - at : 0;
    if (code === -1 || code === 10) return 0;
  }
  return 0;
}
function mayFollow(first, second) {
  return seconds2[String.fromCharCode(first)]?.includes(String.fromCharCode(second)) ?? false;
}
function escapeLength(codes2, at) {
  const second = codes2(at + 1);
  if (second === bracket) return controlLength(codes2, at + 2, 2);
  if (second === 36) return 0;
  if (isStringOpener(second)) return lengthOfString(codes2, at, 2);
  if (second === 78 || second === 79) return isPrintable(codes2(at + 2)) ? 3 : 0;
  let length = 1;
  while (length <= longestIntermediates && isIntermediate(codes2(at + length))) length++;
  const final = codes2(at + length);
  if (final >= 48 && final <= 126) return length + 1;
  return writtenLength(codes2, at);
}
function controlLength(codes2, from, introducer2) {
  let at = from;
  while (at - from < longestParameters) {
    if (isParameter(codes2(at))) at++;
    else if (isPercentParameter(codes2, at)) at += 3;
    else break;
  }
  const intermediates = at;
  while (at - intermediates < longestIntermediates && isIntermediate(codes2(at))) at++;
  return isFinal(codes2(at)) ? introducer2 + at + 1 - from : 0;
}
function isPercentParameter(codes2, at) {
  if (codes2(at) !== 37 || codes2(at + 1) !== 51) return false;
  const last = codes2(at + 2) | 32;
  return last === 97 || last === 98 || last === 102;
}
function matched(pattern2, codes2, at, longest) {
  return pattern2.exec(textFrom(codes2, at, longest))?.[0].length ?? 0;
}
function textFrom(codes2, from, longest) {
  let text3 = "";
  for (let at = from; at < from + longest; at++) {
    const code = codes2(at);
    if (code === -1) break;
    text3 += String.fromCharCode(code);
  }
  return text3;
}
function sequenceStart(codes2, last) {
  const final = codes2(last);
  if (!(final >= 48 && final <= 126)) return null;
  return controlStart(codes2, last) ?? escapeStart(codes2, last);
}
function controlStart(codes2, last) {
  if (!isFinal(codes2(last))) return null;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes2(at))) at--;
  const parameters = at;
  while (parameters - at < longestParameters && isParameter(codes2(at))) at--;
  const opener2 = codes2(at);
  if (opener2 === bracket) {
    if (codes2(at - 1) === escapeCode) return at - 1;
    const found = endsWithIntroducer.exec(textBefore2(codes2, at, longestIntroducer));
    if (found !== null) return at + 1 - found[0].length;
    return isWithoutEscape(codes2, at, last) ? at : null;
  }
  if (opener2 === 155) return codes2(at - 1) === 194 ? at - 1 : at;
  return writtenStart(codes2, last);
}
function isWithoutEscape(codes2, opener2, last) {
  const final = codes2(last);
  if (last === opener2 + 1) return final === 109 || final === 75;
  return isLetter(final);
}
function writtenStart(codes2, last) {
  const before = codes2(last - 1);
  if (!(isParameter(before) || isHexLetter(before) || before === 95 || before === 93))
    return null;
  const found = writtenAtEnd.exec(textBefore2(codes2, last, 64));
  return found === null ? null : last + 1 - found[0].length;
}
function escapeStart(codes2, last) {
  const before = codes2(last - 1);
  if (before === escapeCode) return last - 1;
  if ((before === 78 || before === 79) && codes2(last - 2) === escapeCode) return last - 2;
  let at = last - 1;
  while (last - at <= longestIntermediates && isIntermediate(codes2(at))) at--;
  if (at === last - 1) return null;
  const found = endsWithEscape.exec(textBefore2(codes2, at, longestIntroducer));
  return found === null ? null : at + 1 - found[0].length;
}
function textBefore2(codes2, last, longest) {
  let from = last + 1;
  while (last + 1 - from < longest && codes2(from - 1) !== -1) from--;
  return textFrom(codes2, from, last + 1 - from);
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
var escapeCode, bracket, longestParameters, longestIntermediates, longestString, writtenEscape, writtenBracket, writtenIntroducer, writtenStringEnd, longestIntroducer, introducer, charset, stringOpener, writtenString, mayBegin, seconds2, endsWithEscape, endsWithIntroducer, writtenAtEnd;
var init_control_sequences = __esm({
  "src/detect/control-sequences.ts"() {
    "use strict";
    init_characters();
    escapeCode = 27;
    bracket = 91;
    longestParameters = 128;
    longestIntermediates = 4;
    longestString = 1024;
    writtenEscape = [
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
    writtenBracket = String.raw`\[|%(?:25){0,3}5b|\\{1,4}(?:x5b|u005b|133)|_x005b_|&#(?:91|x5b);|=5b`;
    writtenIntroducer = [
      String.raw`\\{1,4}(?:x9b|u009b|u\{0{0,4}9b\}|233|xc2\\{1,4}x9b)`,
      "%(?:25){0,3}(?:c2%(?:25){0,3})?9b",
      "_x009b_",
      String.raw`m-\^\[`
    ].join("|");
    writtenStringEnd = String.raw`\x07|\x9c|\\{1,4}(?:a|x07|u0007|u\{7\}|007)|\^G|#007|%(?:25){0,3}07|_x0007_|(?:\x1b|${writtenEscape})(?:\\{1,4}|%5c)`;
    longestIntroducer = 24;
    introducer = new RegExp(
      `^(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})`,
      "i"
    );
    charset = new RegExp(`^(?:${writtenEscape})[ #%()*+./-][0-~]`, "i");
    stringOpener = new RegExp(`^(?:${writtenEscape})[\\]PX^_]`, "i");
    writtenString = new RegExp(
      `^(?:${writtenEscape})[\\]PX^_][^\\x07\\x1b\\n]{0,${longestString}}?(?:${writtenStringEnd})`,
      "i"
    );
    mayBegin = new Uint8Array(256);
    for (const char of "\x1BÂâï\\^#%_&=<[") {
      mayBegin[char.charCodeAt(0)] = 1;
    }
    seconds2 = {
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
    endsWithEscape = new RegExp(`(?:\\x1b|${writtenEscape})$`, "i");
    endsWithIntroducer = new RegExp(
      `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})$`,
      "i"
    );
    writtenAtEnd = new RegExp(
      `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})(?:[0-?]|%(?:25){0,3}3[abf]){0,48}[ -/]{0,4}[@-~]$`,
      "i"
    );
  }
});

// src/detect/preceding-run.ts
function textUpTo(reader2, last, longest) {
  const first = reader2.unit === 1 ? 0 : reader2.align(0);
  const from = Math.max(first, reader2.offsetAt(last + 1 - longest));
  return reader2.text(from, reader2.offsetAt(last + 1));
}
function runBefore(reader2, last) {
  const text3 = textUpTo(reader2, last, longestRun);
  return /[\w+/-]*$/.exec(text3)?.[0] ?? "";
}
function kindOfRun(run2) {
  const own = /[\w-]*$/.exec(run2)?.[0] ?? "";
  const encoded = run2.length > own.length && run2.length > shortRun;
  if (encoded && (isRandom(run2.replaceAll(/[+/]/g, "-")) || !isPath3(run2))) return "random";
  return own.length <= shortRun ? "short" : isWords2(own) ? "word" : "random";
}
function isRandomText(run2) {
  return run2.length >= longBeforeDot && isRandom(run2);
}
function isRandom(run2) {
  return run2.length >= 8 && randomnessScore(run2, shapeOf(run2)) >= randomBeforeDot;
}
function isLikeName(run2) {
  return wordBits(run2) >= 0;
}
function isWords2(run2) {
  if (date.test(run2) || number2.test(run2)) return true;
  const pieces = run2.split(/[_+/-]+/).filter((piece) => piece !== "");
  if (!pieces.every((piece) => isShortWord(piece) || isWord(piece))) return false;
  return pieces.length <= 1 || run2.startsWith("/") || pieces.some((piece) => isWord(piece));
}
function isPath3(run2) {
  const parts = run2.split(/[+/]+/).filter((part) => part !== "");
  if (isWords2(run2)) return true;
  const hasWord = parts.some((part) => part.split(/[_-]+/).some((piece) => isWord(piece)));
  return hasWord && parts.every((part) => isShortWord(part) || isFolder2(part));
}
function isFolder2(part) {
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
  const letters2 = piece.replace(/(?<=[A-Za-z]{3})\d{1,3}$/, "");
  const words = letters2.split(/(?<=[a-z])(?=[A-Z])/);
  return words.every((word) => isKnown(word) || isLikeWord(word));
}
function isLikeWord(word) {
  const least = Math.min(mostWord, leastWord + word.length - shortRun - 1);
  return word.length > shortRun && oneCase.test(word) && wordBits(word) >= least;
}
function isKnown(word) {
  return oneCase.test(word) && (known2.test(word) || /^(?:my|id|db|sk|pk|is)$/i.test(word));
}
function wordBits(run2) {
  const shape = shapeOf(run2);
  const plain3 = shape.lower + shape.upper + shape.digits;
  const random = shape.hexOnly ? 4 * plain3 + 2 * shape.separators : 5 * (shape.lower + shape.upper + shape.separators) + 6 * shape.digits;
  return random - identifierBits(run2) - disorderOfCase(run2);
}
var longestRun, shortRun, leastWord, mostWord, randomBeforeDot, longBeforeDot, date, number2, oneCase, known2;
var init_preceding_run = __esm({
  "src/detect/preceding-run.ts"() {
    "use strict";
    init_score();
    longestRun = 96;
    shortRun = 3;
    leastWord = 5;
    mostWord = 10;
    randomBeforeDot = 10;
    longBeforeDot = 16;
    date = /^(?:19|20)\d\d[-_]?(?:0\d|1[0-2])[-_]?[0-3]\d$/;
    number2 = /\d{20,}$/;
    oneCase = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
    known2 = new RegExp(
      `^(?:${[
        "access|account|admin|api|app|auth|authorization|aws|backup|batch|bearer|body|cfg|client|code|conf|config|copy|cred|credential",
        "current|dark|data|default|demo|dev|dir|email|end|env|field|file|fix|github|gitlab|header|host|item|key|keys|light|line|live|local|login",
        "main|master|mode|name|new|old|org|param|pass|passwd|password|path|prod|project|pub|public|pwd|raw|ref|relay|root|sec|secret|secrets|server|service",
        "session|set|settings|stage|staging|start|tag|temp|test|text|the|theme|tmp|token|tokens|txt|url|use|user|username|val|value|values|var|web|with|word|your"
      ].join("|")})+$`,
      "i"
    );
  }
});

// src/detect/escapes.ts
function endsWithEscape2(reader2, last) {
  const codes2 = (index) => reader2.codeAt(index);
  return sequenceStart(codes2, last) !== null || escapeAtEnd.test(textUpTo(reader2, last, longestEscape));
}
var longestEscape, escapeAtEnd;
var init_escapes = __esm({
  "src/detect/escapes.ts"() {
    "use strict";
    init_control_sequences();
    init_preceding_run();
    longestEscape = 32;
    escapeAtEnd = new RegExp(
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
  }
});

// src/detect/left-context.ts
function leftContextOf(reader2, anchors) {
  const before = reader2.codeAt(-1);
  if (!isJoining(before) || endsWithEscape2(reader2, -1)) {
    return continuesRandomText(reader2, anchors) ? null : neutralLeft;
  }
  if (isSeparator(before)) {
    const delimiters = delimitersBefore(reader2, before);
    if (delimiters !== null) return { ...neutralLeft, delimiters };
  }
  const costBits = costOfGlued(reader2, before, anchors);
  return costBits === null ? null : { ...neutralLeft, costBits };
}
function delimitersBefore(reader2, code) {
  let count3 = 1;
  while (count3 < longestRow && reader2.codeAt(-1 - count3) === code) count3++;
  if (count3 === longestRow) return { code, count: count3 };
  const outside = reader2.codeAt(-1 - count3);
  const apart = !isJoining(outside) || endsWithEscape2(reader2, -1 - count3);
  return apart ? { code, count: count3 } : null;
}
function costOfGlued(reader2, before, anchors) {
  if (before === dollar || before === ampersand) return signCost;
  if (before === dot) return costOfDot(reader2, anchors);
  const run2 = runBefore(reader2, -1);
  if (run2.length === 1 && reader2.codeAt(-2) >= 128) return 0;
  if (isForeignPrefix(reader2, run2)) return null;
  return isInProse(reader2, run2) ? wordCost : costOfRun(run2, anchors);
}
function costOfRun(run2, anchors) {
  for (const anchor of anchors) {
    const earlier = run2.lastIndexOf(anchor);
    if (earlier !== -1 && isKeyLike(run2.slice(earlier + anchor.length))) return shortRunCost;
  }
  const kind = kindOfRun(run2);
  return kind === "random" ? null : kind === "word" ? wordCost : shortRunCost;
}
function isInProse(reader2, run2) {
  const outside = -1 - run2.length;
  return /^[a-z]{3,16}$/.test(run2) && reader2.codeAt(outside) === 32 && /[a-z]{2}[,.:]?$/.test(textUpTo(reader2, outside - 1, 4)) && isLikeName(run2);
}
function costOfDot(reader2, anchors) {
  if (!isWord2(reader2.codeAt(-2))) return 0;
  if (brazilianHost.test(textUpTo(reader2, -1, 8))) return null;
  const run2 = runBefore(reader2, -2);
  return isRandomText(run2) && !anchors.some((anchor) => run2.includes(anchor)) ? null : dotCost;
}
function isForeignPrefix(reader2, run2) {
  if (!/^[a-z]{1,4}$/.test(run2)) return false;
  const outside = reader2.codeAt(-1 - run2.length);
  if (outside >= 127 || outside >= 0 && outside < 32 && !isSpace(outside)) return false;
  if (/^(?:key|api|auth)$/.test(run2)) return false;
  let after = "";
  for (let at = 3; at < 10; at++) after += String.fromCharCode(Math.max(0, reader2.codeAt(at)));
  return foreignPart.test(after) || run2.length > 1 && foreign.test(`${run2}br`);
}
function continuesRandomText(reader2, anchors) {
  const codes2 = (index) => reader2.codeAt(index);
  let last = -1;
  for (let count3 = 0; count3 < 4; count3++) {
    const start2 = sequenceStart(codes2, last);
    if (start2 === null) break;
    last = start2 - 1;
  }
  if (last === -1 || !isWord2(reader2.codeAt(last))) return false;
  const run2 = runBefore(reader2, last);
  return isRandomText(run2) && !anchors.some((anchor) => run2.includes(anchor));
}
function isKeyLike(body2) {
  return body2.length >= keyLength2 && randomnessScore(body2, shapeOf(body2)) >= keyScore;
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function isWord2(code) {
  return isDigit(code) || isLetter(code) || isSeparator(code);
}
function isJoining(code) {
  return isWord2(code) || code === dot || code === dollar || code === ampersand;
}
var longestRow, shortRunCost, wordCost, dotCost, signCost, noDelimiters, neutralLeft, brazilianHost, foreign, foreignPart, keyLength2, keyScore, dot, dollar, ampersand;
var init_left_context = __esm({
  "src/detect/left-context.ts"() {
    "use strict";
    init_characters();
    init_control_sequences();
    init_escapes();
    init_preceding_run();
    init_score();
    longestRow = 256;
    shortRunCost = 2;
    wordCost = 2;
    dotCost = 1;
    signCost = 2;
    noDelimiters = { code: 0, count: 0 };
    neutralLeft = { delimiters: noDelimiters, costBits: 0 };
    brazilianHost = /(?:^|[^A-Za-z0-9])(?:com|net|org|gov|edu|jus|leg|mil|mp|art|blog|eco|ind|inf|tv|adv|app|dev|uol|globo)\.$/i;
    foreign = /^(?:gbr|ambr|kbr|hbr|lbr|wbr|cbr|cfbr|cvisbr)$/;
    foreignPart = /^(?:pat|sk|pk|rk|live|test|prod|key|secret)_/;
    keyLength2 = 16;
    keyScore = 10;
    dot = 46;
    dollar = 36;
    ampersand = 38;
  }
});

// src/detect/secret-half.ts
function secretHalf(reader2, at, first, compiled2) {
  const { rule } = compiled2;
  const { secretSeparator } = rule.body;
  if (secretSeparator === void 0 || reader2.codeAt(at) !== secretSeparator.charCodeAt(0)) {
    return null;
  }
  if (!mayBeKeyId(first, compiled2)) return null;
  const length = bodyLength(reader2, at + 1, compiled2);
  const read2 = textOf2(reader2, at + 1, at + 1 + length);
  const after = { code: reader2.codeAt(at + 1 + length), key: false };
  const end2 = endOfBody2(read2, noDelimiters, after, rule);
  const second = read2.slice(0, end2.length);
  if (!isRandomPart(rule, second)) return null;
  const text3 = first + secretSeparator + second;
  if (text3.length > longestBody) return null;
  return { text: text3, length: text3.length, estimated: end2.estimated };
}
function mayBeKeyId(first, { rule }) {
  if (first.length < shortestId) return false;
  if (first.length >= rule.body.minLength) return judgeBody(rule, first).reason === null;
  return scored(first).score >= leastIdScore;
}
var shortestId, leastIdScore;
var init_secret_half = __esm({
  "src/detect/secret-half.ts"() {
    "use strict";
    init_body();
    init_body_end();
    init_judge();
    init_left_context();
    init_pieces();
    shortestId = 6;
    leastIdScore = 0;
  }
});

// src/detect/sqlite-record.ts
function columnAround(codes2) {
  for (let at = -2; at >= -longestRecord; at--) {
    const headerLength = codes2(at);
    if (headerLength === -1) return null;
    if (headerLength < 2 || headerLength > longestHeader2 || at + headerLength > 0) continue;
    const column = columnByHeader(codes2, at, headerLength);
    if (column !== null) return column;
  }
  return null;
}
function columnByHeader(codes2, header, headerLength) {
  const data = header + headerLength;
  let found = null;
  let end2 = data;
  let at = header + 1;
  while (at < data) {
    const [type, length] = varint(codes2, at);
    if (type === null) return null;
    at += length;
    const size = sizeOf2(type);
    if (size === null) return null;
    if (type >= 12 && end2 <= 0 && end2 + size > 0) found = { start: end2, end: end2 + size };
    end2 += size;
  }
  if (at !== data || found === null) return null;
  return statesPayload(codes2, header, end2 - header) ? found : null;
}
function statesPayload(codes2, header, length) {
  if (endsVarint(codes2, header - 1, length)) return true;
  for (let rowId = 1; rowId <= 9; rowId++) {
    if (codes2(header - rowId) >= 128 !== rowId > 1) return false;
    if (endsVarint(codes2, header - 1 - rowId, length)) return true;
  }
  return false;
}
function endsVarint(codes2, last, value) {
  let rest = value;
  for (let at = last, mark = 0; ; at--, mark = 128) {
    if (codes2(at) !== (rest & 127 | mark)) return false;
    rest >>>= 7;
    if (rest === 0) return true;
  }
}
function varint(codes2, from) {
  let value = 0;
  for (let length = 1; length <= 4; length++) {
    const code = codes2(from + length - 1);
    if (code === -1) return [null, 0];
    value = value * 128 + (code & 127);
    if (code < 128) return [value, length];
  }
  return [null, 0];
}
function sizeOf2(type) {
  return type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : numberSizes[type] ?? null;
}
var longestRecord, longestHeader2, numberSizes;
var init_sqlite_record = __esm({
  "src/detect/sqlite-record.ts"() {
    "use strict";
    longestRecord = 1024;
    longestHeader2 = 64;
    numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
  }
});

// src/detect/stated-length.ts
function statedEnds(reader2, available) {
  if (reader2.unit !== 1) return [];
  const codes2 = (index) => reader2.codeAt(index);
  const ends2 = [];
  const add = (start2, length, kind) => {
    const end2 = start2 + length;
    if (end2 > 0 && end2 <= available) ends2.push({ length: end2, begins: start2 === 0, kind });
  };
  const before = textUpTo(reader2, -1, longestRecord);
  const isText2 = !control.test(before);
  const close = before.slice(-nearby);
  if (isText2 && !before.slice(-longestLead).includes(":") && !/[^\0-\x7f]/.test(close)) {
    if (!hasBinary(codes2, available, available + 8)) return ends2;
  }
  const column = isText2 ? null : columnAround(codes2);
  if (column !== null) add(column.start, column.end - column.start, "sure");
  if (ends2.length > 0) return ends2;
  addDigits(codes2, add);
  const binary = !isText2 && hasBinary(codes2, -nearby, 0) || hasBinary(codes2, available, available + 8);
  if (!binary && !hasStrayByte(codes2, -nearby, 0)) return ends2;
  let lead = 0;
  while (lead > -longestLead && isPrintable2(codes2(lead - 1))) lead--;
  for (let start2 = lead; start2 <= 0; start2++) {
    addMarked(codes2, start2, add);
    if (binary) addWide(codes2, start2, add);
  }
  addShort(codes2, available, binary, add);
  if (binary) addBare(codes2, add);
  const exact = ends2.filter(({ length }) => length === available);
  const isGuess = ({ kind }) => kind === "bare" || kind === "far";
  return [...exact, ...ends2.filter((end2) => !isGuess(end2)), ...ends2.filter(isGuess)];
}
function addDigits(codes2, add) {
  for (let start2 = 0; start2 > -longestLead; start2--) {
    if (codes2(start2 - 1) !== 58 || !isDigit(codes2(start2 - 2))) continue;
    if (codes2(start2) === 34) return;
    let value = 0;
    let power = 1;
    for (let at = start2 - 2; isDigit(codes2(at)) && at > start2 - 7; at--, power *= 10) {
      value += (codes2(at) - 48) * power;
    }
    add(start2, value, "digits");
    return;
  }
}
function addMarked(codes2, start2, add) {
  const last = codes2(start2 - 1);
  const type = codes2(start2 - 2);
  const near = start2 === 0 ? "type" : "far";
  if (oneByteTypes.has(type)) add(start2, last, near);
  if (type === 16 && codes2(start2 - 3) === 95) add(start2, last, "type");
  const wide2 = last + 256 * type;
  const third = codes2(start2 - 3);
  if (third === 121 || third === 218 || third === 17 && codes2(start2 - 4) === 95)
    add(start2, wide2, "type");
  if (type === 34 && last > 5) add(start2, last - 5, near);
  if (type === 1 && codes2(start2 - 3) === 34) add(start2, last, "type");
}
function addShort(codes2, available, binary, add) {
  const type = codes2(-1);
  if ((type & 224) !== 160 && (type & 224) !== 96) return;
  const length = type & 31;
  if (binary || length === available) add(0, length, "bare");
}
function addWide(codes2, start2, add) {
  const [a, b, c, d] = [codes2(start2 - 4), codes2(start2 - 3), codes2(start2 - 2), codes2(start2 - 1)];
  const wide2 = start2 === 0 ? "type" : "far";
  const bare = start2 === 0 ? "bare" : "far";
  if (a === 0 && b === 0 && c === 0) add(start2, d, wide2);
  else if (c === 0) add(start2, d, bare);
  if (b === 0 && c === 0 && d === 0) {
    add(start2, a, "type");
    if (codes2(start2 + a - 1) === 0) add(start2, a - 1, "sure");
    if (a % 4 === 0) add(start2, a / 4 - 4, "type");
  } else if (d === 0) {
    if (c % 4 === 0 && b === 0) add(start2, c / 4 - 4, bare);
    add(start2, c, bare);
  }
  if (isZero2(codes2, start2 - 7, start2)) add(start2, codes2(start2 - 8), "type");
}
function isZero2(codes2, from, to) {
  for (let at = from; at < to; at++) if (codes2(at) !== 0) return false;
  return true;
}
function addBare(codes2, add) {
  const last = codes2(-1);
  const before = codes2(-2);
  if (last < 128) add(0, last, "bare");
  if (last % 2 === 0 && last < 128) add(0, last / 2, "bare");
  if (last % 2 === 1) add(0, (last - 1) / 2 - 1, "bare");
  if (before >= 128 && last < 128) {
    const wide2 = last * 128 + (before & 127);
    add(0, wide2, "bare");
    if (wide2 % 2 === 0) add(0, wide2 / 2, "bare");
  }
}
function hasBinary(codes2, from, to) {
  let controls = 0;
  let escapes2 = 0;
  for (let at = from; at < to; at++) {
    const code = codes2(at);
    if (code === 0) return true;
    if (code === 27) escapes2++;
    else if (code > 0 && code < 32 && !isLayout(code)) controls++;
  }
  return controls > 0 && escapes2 === 0;
}
function hasStrayByte(codes2, from, to) {
  for (let at = from; at < to; at++) {
    if (codes2(at) >= 128 && codes2(at - 1) < 128 && codes2(at + 1) < 128) return true;
  }
  return false;
}
function isLayout(code) {
  return code === 9 || code === 10 || code === 12 || code === 13 || code === 27;
}
function isPrintable2(code) {
  return code >= 32 && code !== 127;
}
var control, longestLead, nearby, oneByteTypes;
var init_stated_length = __esm({
  "src/detect/stated-length.ts"() {
    "use strict";
    init_characters();
    init_preceding_run();
    init_sqlite_record();
    control = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
    longestLead = 48;
    nearby = 24;
    oneByteTypes = /* @__PURE__ */ new Set([120, 217, 140, 85, 122, 90, 250, 218]);
  }
});

// src/detect/stated-body.ts
function statedBody(reader2, from, text3, isKey2) {
  for (const { length, begins, kind } of statedEnds(reader2, from + text3.length)) {
    const body2 = text3.slice(0, Math.max(0, length - from));
    if (!mayEnd(reader2, from, text3, body2.length, kind)) continue;
    if (isKey2(body2)) return { body: body2, begins };
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
var plainlyRandom2, likeWords, colon, textSeparators;
var init_stated_body = __esm({
  "src/detect/stated-body.ts"() {
    "use strict";
    init_score();
    init_stated_length();
    plainlyRandom2 = 8;
    likeWords = 2;
    colon = 58;
    textSeparators = /* @__PURE__ */ new Set([32, 34, 39, 47, colon, 61, 96]);
  }
});

// src/detect/views/interruptions.ts
function withoutInterruptions(plain3) {
  return new SkippingReader(plain3);
}
function interruptionAt(codes2, at) {
  const code = codes2(at);
  if (code < 0 || code > 255 || mayBegin[code] !== 1) return null;
  if (code === underscore2 && !mayEscape(codes2, at)) return null;
  if (code === equals) {
    const found = softBreak.exec(textFrom(codes2, at, 12));
    if (found !== null)
      return { length: found[0].length, name: "quoted-printable", continues: false };
  }
  const length = sequenceLength(codes2, at);
  if (length === 0 || isPrefixEaten(codes2, at + length)) return null;
  const continues = colour.test(textFrom(codes2, at, length));
  return { length, name: "invisible", continues };
}
function isPrefixEaten(codes2, end2) {
  return codes2(end2 - 1) === 98 && codes2(end2) === 114 && codes2(end2 + 1) === underscore2;
}
function mayEscape(codes2, at) {
  if (codes2(at) !== underscore2 || (codes2(at + 1) | 32) !== 120) return false;
  return codes2(at + escapeLength2 - 1) === underscore2;
}
function escapedAt(codes2, at) {
  if (!mayEscape(codes2, at)) return null;
  const found = /^_x([0-9a-f]{4})_/i.exec(textFrom(codes2, at, escapeLength2));
  if (found === null) return null;
  const code = Number.parseInt(found[1] ?? "", 16);
  return code < 256 ? code : 255;
}
var mostInterruptions, nothing, SkippingReader, equals, softBreak, colour, underscore2, escapeLength2;
var init_interruptions = __esm({
  "src/detect/views/interruptions.ts"() {
    "use strict";
    init_control_sequences();
    mostInterruptions = 48;
    nothing = [];
    SkippingReader = class {
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
        const codes2 = (index) => this.#plain.codeAt(index);
        let at = from;
        while (this.interruptions.length < mostInterruptions) {
          const found = interruptionAt(codes2, at);
          if (found === null) break;
          this.#add({ index: this.#read, ...found });
          at += found.length;
        }
        const code = escapedAt(codes2, at);
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
    equals = 61;
    softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)/;
    colour = /\[(?:[0-9:;]*[;:])?0?(?:[1-9]|1\d|3[0-8]|4[0-8]|9\d|10[0-7]|2\d\d|1[1-9]\d|[5-8]\d)m$/;
    underscore2 = 95;
    escapeLength2 = 7;
  }
});

// src/detect/views/raw.ts
function readBytes(bytes, start2) {
  return {
    start: start2,
    unit: 1,
    decoded: [],
    interruptions: [],
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
    init_interruptions();
    raw = {
      name: "raw",
      needle: (prefix2) => Buffer.from(prefix2, "latin1"),
      open: (bytes, at) => withoutInterruptions(readBytes(bytes, at))
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
    interruptions: [],
    codeAt: (index) => {
      const at = start2 + 2 * index;
      if (at < 0 || at + 1 >= bytes.length) return -1;
      return bytes[at + 1 - low] === 0 ? bytes[at + low] ?? -1 : -1;
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
    init_interruptions();
    utf16 = {
      name: "utf-16",
      needle: (prefix2) => Buffer.from(prefix2, "utf16le").subarray(0, prefix2.length * 2 - 1),
      open: (bytes, at) => {
        const little = bytes[at + 1] === 0 && (at % 2 === 0 || bytes[at - 1] !== 0);
        const units = little ? readUnits(bytes, at, 0) : readUnits(bytes, at - 1, 1);
        return units === null ? null : withoutInterruptions(units);
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
  const anchors = rule.prefixes.map((prefix2) => prefix2.text).filter((text3, _, all) => !all.some((other) => other !== text3 && text3.startsWith(other)));
  return [...new Set(anchors)];
}
function* matchesIn(bytes, from, to, compiled2, view) {
  for (const anchor of compiled2.anchors) {
    const needle = view.needle(anchor);
    const near = bytes.subarray(0, to + needle.length);
    for (let at = near.indexOf(needle, Math.max(0, from - 1)); at !== -1; at = near.indexOf(needle, at + 1)) {
      const reader2 = view.open(bytes, at);
      if (reader2 === null || reader2.start < from || reader2.start >= to) continue;
      const match = matchAt(reader2, compiled2);
      if (match !== null) yield match;
    }
  }
}
function matchAt(reader2, compiled2) {
  for (const prefix2 of compiled2.rule.prefixes) {
    if (!startsWith3(reader2, prefix2.text)) continue;
    const match = matchBy(reader2, compiled2, prefix2);
    if (match !== null) return match;
  }
  return null;
}
function matchBy(reader2, compiled2, prefix2) {
  const { rule } = compiled2;
  const { minLength } = rule.body;
  const from = prefix2.text.length;
  const read2 = bodyLength(reader2, from, compiled2, isJoining(reader2.codeAt(-1)) ? 0 : minLength);
  const text3 = textOf2(reader2, from, from + read2);
  const half = secretHalf(reader2, from + read2, text3, compiled2);
  if (half === null && read2 < minLength) return null;
  const form = formOf(reader2, compiled2, prefix2);
  const isKey2 = (body2) => body2.length >= minLength && judgeBody(rule, body2).reason === null;
  const stated = statedBody(reader2, from, text3, isKey2);
  if (stated?.begins) {
    return form(stated.body, neutralLeft, false);
  }
  const left = leftContextOf(reader2, compiled2.anchors);
  if (left === null) return null;
  if (stated !== null) return form(stated.body, left, false);
  const ended = half ?? endedBody(reader2, compiled2, from, text3, left, isKey2);
  if (ended.length < minLength) return null;
  const estimated = ended.estimated || ended.length === longestBody;
  const match = form(ended.text.slice(0, ended.length), left, estimated);
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
function formOf(reader2, compiled2, prefix2) {
  return (body2, left, endEstimated) => {
    const last = prefix2.text.length + body2.length - 1;
    return {
      compiled: compiled2,
      reader: reader2,
      decoded: decodedIn(reader2, last),
      prefix: prefix2,
      body: body2,
      left,
      endEstimated,
      start: reader2.start,
      end: reader2.offsetAt(last) + reader2.unit,
      tooLong: body2.length > compiled2.rule.body.maxLength
    };
  };
}
function decodedIn(reader2, last) {
  const names3 = reader2.interruptions.filter(({ index }) => index <= last).map(({ name }) => name);
  return names3.length === 0 ? reader2.decoded : [.../* @__PURE__ */ new Set([...reader2.decoded, ...names3])];
}
function startsWith3(reader2, text3) {
  for (let i = 0; i < text3.length; i++) {
    if (reader2.codeAt(i) !== text3.charCodeAt(i)) return false;
  }
  return true;
}
var init_matches = __esm({
  "src/detect/matches.ts"() {
    "use strict";
    init_body();
    init_body_end();
    init_interrupted_body();
    init_judge();
    init_left_context();
    init_secret_half();
    init_stated_body();
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
    redact: (text3) => maskForms(text3, compiled2, { names: false })
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
    const position = chunk.hasLines ? positionOf2(chunk, match, locators) : noPosition;
    yield judgement.reason === null ? candidate(chunk, match, position, rules) : rejection(chunk, match, judgement.reason, position);
  }
}
function positionOf2(chunk, match, locators) {
  const kind = `${match.reader.decoded.join()} ${match.start % match.reader.unit}`;
  let locator = locators.get(kind);
  if (locator === void 0) {
    locator = new Locator(chunk, match.reader);
    locators.set(kind, locator);
  }
  return locator.locate(match.start);
}
function endOf2({ reader: reader2, decoded: decoded3, prefix: prefix2, body: body2, start: start2, end: end2 }, { line, column }) {
  if (line === null || column === null) return { endLine: line, endColumn: null };
  if (decoded3 === reader2.decoded) {
    return { endLine: line, endColumn: column + prefix2.text.length + body2.length };
  }
  const lines2 = reader2.text(start2, end2).split("\n");
  const last = lines2[lines2.length - 1] ?? "";
  const endLine = line + lines2.length - 1;
  return { endLine, endColumn: (lines2.length === 1 ? column : 1) + last.length };
}
function candidate(chunk, match, position, rules) {
  const { prefix: prefix2, body: body2, start: start2, compiled: compiled2 } = match;
  const text3 = prefix2.text + body2;
  return {
    kind: "candidate",
    rule: compiled2.rule,
    secret: new Secret(text3, prefix2.text.length),
    mode: prefix2.mode,
    sighting: {
      ...newSighting,
      ...chunk.origin,
      offset: chunk.start.offset + start2,
      ...position,
      ...endOf2(match, position),
      decoded: match.decoded,
      endEstimated: match.endEstimated,
      confidence: confidenceOf(chunk.bytes, match),
      excerpt: chunk.hasLines ? excerptOf(chunk.bytes, match, rules) : null,
      allowComments: chunk.hasLines ? allowCommentsOf(chunk.bytes, match, (text4) => maskForms(text4, rules, { names: false })) : []
    }
  };
}
function rejection(chunk, match, reason2, position) {
  const { prefix: prefix2, body: body2, compiled: compiled2 } = match;
  const text3 = prefix2.text + body2;
  const shown2 = isPlainName(body2) ? text3 : mask(text3, prefix2.text.length);
  const { source, path, object } = chunk.origin;
  const filtered = {
    ruleId: compiled2.rule.id,
    text: shown2,
    reason: reason2,
    source,
    path,
    ...position,
    object
  };
  return { kind: "rejection", filtered };
}
var noPosition;
var init_detect = __esm({
  "src/detect/detect.ts"() {
    "use strict";
    init_model();
    init_allow_comments();
    init_confidence();
    init_excerpt();
    init_judge();
    init_locate();
    init_masking();
    init_matches();
    init_views();
    noPosition = { line: null, column: null };
  }
});

// src/detect/recognise.ts
function recogniseKey(text3, rules) {
  const found = rules.flatMap((rule) => recogniseBy(rule, text3) ?? []);
  return found.find(({ rule }) => rule.verification !== void 0) ?? found[0] ?? null;
}
function recogniseBy(rule, text3) {
  const { pattern: pattern2, minLength } = rule.body;
  const form = formOf2(rule);
  for (const prefix2 of rule.prefixes) {
    if (!text3.startsWith(prefix2.text)) continue;
    const body2 = text3.slice(prefix2.text.length);
    if (body2.length < minLength || body2.length > longestBody || !form.test(body2)) continue;
    if (pattern2 !== void 0 && !new RegExp(`^(?:${pattern2})$`).test(body2)) continue;
    return { rule, secret: new Secret(text3, prefix2.text.length), mode: prefix2.mode };
  }
  return null;
}
function formOf2({ body: { alphabet, secretSeparator } }) {
  const half = secretSeparator === void 0 ? "" : `(?:\\${secretSeparator}[${alphabet}]+)?`;
  return new RegExp(`^[${alphabet}]+${half}$`);
}
var init_recognise = __esm({
  "src/detect/recognise.ts"() {
    "use strict";
    init_model();
    init_body();
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
function tidy(key) {
  key.sightings.sort((a, b) => compareSightings(a, b) || a.offset - b.offset);
  const distinct = key.sightings.filter((sighting, index) => {
    const before = key.sightings[index - 1];
    return before === void 0 || before.offset !== sighting.offset || compareSightings(before, sighting) !== 0;
  });
  key.omitted += Math.max(0, distinct.length - sightingsPerKey);
  key.sightings = distinct.slice(0, sightingsPerKey);
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
var sightingsPerKey, mostFiltered, rank, Collection;
var init_collect = __esm({
  "src/scan/collect.ts"() {
    "use strict";
    sightingsPerKey = 1e3;
    mostFiltered = 1e4;
    rank = { low: 0, medium: 1, high: 2 };
    Collection = class {
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
          const [first] = key.sightings;
          this.#countFiltered({
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
      /** The keys, each with its sightings in order and without doubles. */
      keys() {
        for (const key of this.#keys.values()) tidy(key);
        return [...this.#keys.values()];
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
  }
});

// src/scan/redact.ts
function redactGlued(detect, rules) {
  const prefixes = rules.flatMap((rule) => rule.prefixes.map(({ text: text3 }) => text3));
  const escaped2 = prefixes.map((prefix2) => prefix2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const beginning = new RegExp(`(?=${escaped2.join("|")})`, "g");
  return (text3) => {
    const [before = "", ...pieces] = detect(text3).split(beginning);
    return [detect(before), ...pieces.map(detect)].join("");
  };
}
function createRedact(detect, mask2) {
  return (text3) => mask2(detect(text3));
}
function redactSighting(sighting, redact2, mask2) {
  const { path, rawPath, shown: shown2, author, ref, excerpt } = sighting;
  return {
    ...sighting,
    path: path === null ? null : redact2(path),
    rawPath: rawPath && redact2(rawPath),
    shown: shown2 && redact2(shown2),
    author: author === null ? null : redact2(author),
    ref: ref && redact2(ref),
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
  const { requestId, reason: reason2 } = verification;
  return {
    ...verification,
    requestId: requestId === null ? null : redact2(requestId),
    reason: reason2 === null ? null : redact2(reason2)
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
      what: redact2(entry.what),
      reason: redact2(entry.reason)
    })),
    failed: coverage.failed.map(({ what, reason: reason2 }) => ({
      what: redact2(what),
      reason: redact2(reason2)
    }))
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
    files: configuration2.files.map((file) => ({ ...file, path: redact2(file.path) })),
    settings: configuration2.settings.map((setting) => ({
      ...setting,
      value: text3(setting.value),
      origin: redact2(setting.origin)
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
function findingOf(key, { exposures, verdicts, redact: redact2, mask: mask2 }) {
  const { fingerprint, rule, secret, mode, confidence } = key;
  const [first, ...others] = key.sightings.map(
    (sighting) => redactSighting(sighting, redact2, mask2)
  );
  if (first === void 0) return null;
  const exposure = exposures.get(fingerprint);
  return {
    fingerprint,
    rule,
    secret,
    mode,
    confidence,
    verification: redactVerification(verdicts.get(fingerprint) ?? notChecked, redact2),
    exposure: exposure === void 0 ? null : redactExposure(exposure, redact2),
    suppressed: null,
    sightings: [first, ...others],
    sightingsOmitted: key.omitted
  };
}
function compareFindings(a, b) {
  return severityOrder[severityOf(a)] - severityOrder[severityOf(b)] || compareSightings(a.sightings[0], b.sightings[0]) || (a.fingerprint < b.fingerprint ? -1 : 1);
}
var init_findings2 = __esm({
  "src/scan/findings.ts"() {
    "use strict";
    init_model();
    init_collect();
    init_redact();
  }
});

// src/scan/ledger.ts
function skippedOf({ what, reason: reason2, count: count3, names: names3, unnamed }) {
  if (names3.length === 0) return { what, reason: reason2, count: count3 };
  const more = unnamed === 0 ? "" : ` and ${unnamed} more`;
  return { what, reason: `${reason2}: ${names3.join(", ")}${more}`, count: count3 };
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var namedProblems, pathsInReason, Ledger;
var init_ledger = __esm({
  "src/scan/ledger.ts"() {
    "use strict";
    namedProblems = 1e3;
    pathsInReason = 5;
    Ledger = class {
      #files = 0;
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
        this.record({ kind: "problem", what, reason: error.message, isBug: error.isBug });
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
          failed.push({ what: `${this.#unnamed} more`, reason: "not named here, for brevity" });
        }
        return {
          files: this.#files,
          objects: this.#objects,
          commits: this.#commits,
          refs: this.#refs,
          bytes: this.#bytes,
          skipped: [...this.#skipped.values()].map(skippedOf).sort((a, b) => compare(a.what, b.what) || compare(a.reason, b.reason)),
          failed: failed.sort((a, b) => compare(a.what, b.what) || compare(a.reason, b.reason))
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
        const reason2 = tally.reason ?? "skipped";
        const key = `${what}\0${reason2}`;
        const row = this.#skipped.get(key) ?? { what, reason: reason2, count: 0, names: [], unnamed: 0 };
        this.#skipped.set(key, row);
        row.count += tally.count;
        for (const name of tally.names ?? []) {
          if (row.names.length < pathsInReason) row.names.push(name);
          else row.unnamed++;
        }
      }
      #fail(problem2) {
        if (problem2.isBug) this.#bug ??= problem2.reason;
        const key = `${problem2.what}\0${problem2.reason}`;
        if (this.#failed.has(key)) return;
        if (this.#failed.size >= namedProblems) this.#unnamed++;
        else this.#failed.set(key, { what: problem2.what, reason: problem2.reason });
      }
    };
  }
});

// src/scan/lines.ts
async function* linesOf3(input, longest) {
  let parts = [];
  let bytes = 0;
  let number3 = 1;
  const add = (part) => {
    bytes += part.length;
    if (bytes > longest) parts = [];
    else if (part.length > 0) parts.push(part.slice());
  };
  const take = () => {
    const text3 = bytes > longest ? null : Buffer.concat(parts).toString("utf8");
    parts = [];
    bytes = 0;
    return { number: number3++, text: text3 };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let feed3 = chunk.indexOf(10); feed3 !== -1; feed3 = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, feed3));
      yield take();
      from = feed3 + 1;
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
      /** Waits for a turn, in order of the calls. Returns null to send, or why no further request may be sent. */
      turn() {
        const turn = this.#lastTurn.then(() => this.#take());
        this.#lastTurn = turn.catch(() => null);
        return turn;
      }
      async #take() {
        for (; ; ) {
          const refusal3 = this.#refusal();
          if (refusal3 !== null) return refusal3;
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
      halt(reason2) {
        this.#halted ??= reason2;
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
function faultOf2(error) {
  const code = codeOf3(error);
  const fault2 = known3[code];
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
    const reason2 = `the proxy refused the connection (HTTP ${proxyStatus})`;
    return { reason: reason2, transient: proxyStatus.startsWith("5") };
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
var known3;
var init_faults = __esm({
  "src/verify/faults.ts"() {
    "use strict";
    known3 = {
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
function probeUrl(service, probe, id2) {
  return new URL(`${service.baseUrl}${(probe.path ?? "/").replaceAll("{uuid}", id2)}`);
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
    const body2 = await readBody(answer.body, limits2.bodyBytes);
    if (body2 === null) {
      const reason2 = `the answer (HTTP ${answer.statusCode}) is longer than ${limits2.bodyBytes} bytes`;
      return { kind: "fault", reason: reason2, transient: false };
    }
    const after = answer.headers["retry-after"];
    const retryAfter2 = typeof after === "string" ? after : null;
    return { kind: "reply", status: answer.statusCode, body: body2, retryAfter: retryAfter2 };
  } catch (error) {
    if (signal.aborted) return { kind: "fault", reason: stopReason(signal), transient: false };
    if (timeout.over) return { kind: "fault", reason: timeout.reason, transient: true };
    return { kind: "fault", ...faultOf2(error) };
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
        this.reason = `no complete answer within ${ms >= 1e3 ? `${ms / 1e3} s` : `${ms} ms`}`;
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
  if (!isWord3(requestId)) return null;
  const code = errorCode(value);
  if (code !== null) return { kind: "error", code, requestId };
  if ("error" in value || "code" in value) return null;
  const success = typeof value.data === "object" && value.data !== null;
  return success && typeof value.environment === "string" ? { kind: "success", requestId } : null;
}
function errorCode(value) {
  if ("data" in value) return null;
  const { error, code } = value;
  if (isRecord(error)) return isWord3(error.code) && code === void 0 ? error.code : null;
  return typeof error === "string" && isWord3(code) ? code : null;
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
function isWord3(value) {
  return typeof value === "string" && /^[\w.:-]{1,100}$/.test(value);
}
var init_envelope = __esm({
  "src/verify/envelope.ts"() {
    "use strict";
  }
});

// src/verify/answer.ts
function readAnswer(reply, probe, table3) {
  if (reply.kind === "fault") return unknown2(reply.reason);
  const envelope = readEnvelope(reply.body);
  if (envelope === null) return unknown2(foreignReason(reply.status));
  const code = envelope.kind === "error" ? envelope.code : null;
  const row = rowFor(envelope, reply.status, table3.answers);
  const { requestId } = envelope;
  if (row === void 0) {
    const answer = code === null ? "a success" : `the code ${code}`;
    const reason2 = failureReason(reply.status) ?? `the API answered HTTP ${reply.status} with ${answer}, which is not documented`;
    return { ...unknown2(reason2), code, requestId };
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
  return status >= 500 ? `the API or a proxy failed (HTTP ${status})` : null;
}
function foreignReason(status) {
  const failure2 = failureReason(status);
  if (failure2 !== null) return failure2;
  if (status >= 300 && status < 400)
    return `the server answered with a redirect (HTTP ${status}), which is not followed`;
  return `the answer (HTTP ${status}) does not have the form of the API's answers; it may come from a proxy or another server`;
}
function unknown2(reason2) {
  return {
    verdict: "unknown",
    scope: "silent",
    code: null,
    requestId: null,
    reason: reason2,
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
  const { prefix: prefix2 } = verification.control;
  return new Secret(prefix2 + body2, prefix2.length);
}
function trustFrom(control2, verification) {
  if (control2.verdict === "unknown") return { kind: "none", reason: control2.reason };
  const { expectCode } = verification.control;
  if (control2.verdict === "invalid" && control2.code === expectCode) return { kind: "documented" };
  const answer = control2.code ?? "a success";
  const reason2 = `the service answered a made-up key with ${answer} instead of ${expectCode}`;
  return { kind: "contradicted", verdict: control2.verdict, reason: reason2 };
}
function withTrust(result2, trust) {
  if (result2.verdict === "unknown" || trust.kind === "documented") return result2;
  const disproved = trust.kind === "none" || result2.onlyAfterAuthentication || result2.verdict === "invalid" || result2.verdict === trust.verdict;
  if (!disproved) return result2;
  return { ...result2, verdict: "unknown", scope: "silent", reason: trust.reason };
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
async function sendWithRetries(request, connection, pace) {
  const { attempts, backoffMs, retryAfterMs } = connection.limits;
  let last = null;
  for (let attempt3 = 1; ; attempt3++) {
    const refusal3 = await pace.turn();
    if (refusal3 !== null) return { response: last ?? refused2(refusal3), sent: last !== null };
    last = await send(request, connection);
    if (!isTransient(last)) return { response: last, sent: true };
    const pauseMs2 = last.kind === "reply" ? retryAfter(last.retryAfter, Date.now()) : null;
    if (pauseMs2 !== null && pauseMs2 > retryAfterMs) {
      pace.halt(`the API asks to wait ${Math.ceil(pauseMs2 / 1e3)} s before the next request`);
      return { response: last, sent: true };
    }
    if (pauseMs2 !== null) pace.pause(pauseMs2);
    if (attempt3 === attempts) return { response: last, sent: true };
    if (pauseMs2 === null) await pace.wait(backoff(backoffMs, attempt3));
  }
}
function isTransient(response) {
  if (response.kind === "fault") return response.transient;
  return response.status === 429 || response.status >= 500;
}
function backoff(firstMs2, attempt3) {
  return firstMs2 * 2 ** (attempt3 - 1) * (0.5 + Math.random() / 2);
}
function retryAfter(header, nowMs) {
  if (header === null) return null;
  const text3 = header.trim();
  if (/^\d{1,9}$/.test(text3)) return Number(text3) * 1e3;
  const date2 = /^[A-Z][a-z]{2,8}, /.test(text3) ? Date.parse(text3) : Number.NaN;
  return Number.isNaN(date2) ? null : Math.max(0, date2 - nowMs);
}
function refused2(reason2) {
  return { kind: "fault", reason: reason2, transient: false };
}
var init_retry = __esm({
  "src/verify/retry.ts"() {
    "use strict";
    init_request2();
  }
});

// src/verify/service.ts
function withoutEcho(result2, secret) {
  const { code, requestId, reason: reason2 } = result2;
  const echoes = (text3) => text3 !== null && secret.isEchoedIn(text3);
  return {
    ...result2,
    code: echoes(code) ? null : code,
    requestId: echoes(requestId) ? null : requestId,
    reason: echoes(reason2) ? "the API repeated part of the key in its answer, which is not shown" : reason2
  };
}
function isDead2({ verdict: verdict3 }) {
  return verdict3 === "revoked" || verdict3 === "expired" || verdict3 === "inactive";
}
function verdictOf(result2, checkedAt, scopes, lacks) {
  const { verdict: verdict3, requestId, reason: reason2 } = result2;
  return { status: verdict3, checkedAt, scopes, lacks, requestId, reason: reason2 };
}
function notSent(reason2) {
  return { ...notChecked, status: "unknown", reason: reason2 };
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
        const { first } = this.#service;
        const trust = await this.control();
        if (trust.kind === "none") return notSent(`the key was not sent: ${trust.reason}`);
        const { result: result2, sent } = await this.#probe(first, secret);
        const trusted = withTrust(result2, trust);
        const checkedAt = sent ? (/* @__PURE__ */ new Date()).toISOString() : null;
        if (trusted.verdict !== "live") return verdictOf(trusted, checkedAt, [], []);
        return this.#withScopes(secret, trusted, checkedAt);
      }
      /** Finds the scopes of a live key. A scope that no request proves is in neither list. */
      async #withScopes(secret, decided, checkedAt) {
        const { first, further } = this.#service;
        const has = decided.scope === "has" ? [first.scope] : [];
        const lacks = decided.scope === "lacks" ? [first.scope] : [];
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
        const known4 = this.#trust.get(probe);
        if (known4 !== void 0) return known4;
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
  const groups = byRule(keys);
  if (plan.dryRun) return dryRun(groups, plan);
  const deadline = runSignal(hooks.signal, plan.limits.totalMs);
  const transport = await openTransport(plan);
  const { limits: limits2, userAgent } = plan;
  const connection = { transport, limits: limits2, userAgent, signal: deadline.signal };
  const budget = new Budget(plan.budget);
  const record = (key, verdict3) => {
    verdicts.set(key.fingerprint, verdict3);
    hooks.onProgress(verdicts.size);
  };
  try {
    for (const [rule, ownKeys] of groups) {
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
function dryRun(groups, plan) {
  const verdicts = /* @__PURE__ */ new Map();
  const notices = [];
  let left = plan.budget;
  for (const [rule, keys] of groups) {
    const service = serviceFor(rule, plan);
    if (typeof service === "string") {
      const reason2 = `dry run: would not be checked: ${service}`;
      for (const key of keys) verdicts.set(key.fingerprint, { ...notChecked, reason: reason2 });
      continue;
    }
    const url = shownUrl(service.endpoint, service.first);
    left = Math.max(0, left - 1);
    const affordable = Math.min(keys.length, left);
    left -= affordable;
    for (const [index, key] of keys.entries()) {
      const reason2 = index < affordable ? `dry run: would be checked with GET ${url}` : "dry run: would not be checked: the budget would be used up; raise it with --verify-budget";
      verdicts.set(key.fingerprint, { ...notChecked, reason: reason2 });
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
  const groups = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const group = groups.get(key.rule);
    if (group === void 0) groups.set(key.rule, [key]);
    else group.push(key);
  }
  for (const group of groups.values()) group.sort((a, b) => risk(b) - risk(a));
  return groups;
}
function risk({ mode }) {
  return mode === "live" ? 1 : 0;
}
function serviceFor(rule, plan) {
  const endpoint = plan.services.get(rule.id);
  if (endpoint === void 0) {
    return plan.refused.get(rule.id) ?? "its rule does not say how to check a key";
  }
  const [first, ...further] = endpoint.verification.probes.filter((probe) => probe.path !== null);
  if (first === void 0) return "its rule has no path to request";
  return { rule, endpoint, first, further };
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

// src/scan/verify.ts
async function verifyKeys(keys, request, onProgress) {
  const { verify: plan, signal } = request;
  if (plan === null || keys.length === 0) return { verdicts: /* @__PURE__ */ new Map(), notices: [] };
  const { verify: verify3 } = await Promise.resolve().then(() => (init_verify2(), verify_exports));
  const { verdicts, notices } = await verify3(keys, plan, { signal, onProgress });
  const careful = keys.map((key) => [key.fingerprint, carefulVerdict(key, verdicts)]);
  return {
    verdicts: new Map(careful.flatMap(([id2, verdict3]) => verdict3 ? [[id2, verdict3]] : [])),
    notices
  };
}
function carefulVerdict({ fingerprint, endEstimated }, verdicts) {
  const verdict3 = verdicts.get(fingerprint);
  if (verdict3?.status !== "invalid" || !endEstimated) return verdict3;
  const reason2 = "the service does not know it, but the end of the key is only estimated";
  return { ...verdict3, status: "unknown", reason: reason2 };
}
var init_verify3 = __esm({
  "src/scan/verify.ts"() {
    "use strict";
  }
});

// src/scan/check-keys.ts
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
  const mask2 = Secret.masker(keys.map((key) => key.secret));
  const redact2 = createRedact((text3) => detector.redact(text3), mask2);
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
      (key) => findingOf(key, { exposures: /* @__PURE__ */ new Map(), verdicts, redact: redact2, mask: redact2 }) ?? []
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
    for await (const line of linesOf3(request.input, longestLine2)) {
      if (request.signal.aborted) break;
      if (line.text?.trim() === "") continue;
      lines2++;
      readLine2(line, request.rules, collection, ledger);
    }
  } catch (error) {
    if (request.signal.aborted) return;
    const code = error.code ?? "an error";
    ledger.record({ kind: "problem", what: "standard input", reason: `reading failed (${code})` });
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
    const reason2 = "not a key, so nothing was sent";
    ledger.record({ kind: "problem", what: `line ${line.number}`, reason: reason2 });
    return;
  }
  const column = (line.text ?? "").indexOf(text3) + 1;
  const { number: number3 } = line;
  collection.add({
    kind: "candidate",
    ...key,
    sighting: {
      ...newSighting,
      source: "stdin",
      path: null,
      object: null,
      offset: number3,
      line: number3,
      column,
      endLine: number3,
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
var longestLine2;
var init_check_keys = __esm({
  "src/scan/check-keys.ts"() {
    "use strict";
    init_detect2();
    init_model();
    init_collect();
    init_findings2();
    init_ledger();
    init_lines();
    init_redact();
    init_verify3();
    longestLine2 = 4096;
  }
});

// src/scan/root.ts
import { statSync as statSync15 } from "node:fs";
import { dirname as dirname6, resolve as resolve13 } from "node:path";
function rootOf(paths, cwd) {
  const roots = new Set(paths.map((path) => rootOfPath(resolve13(cwd, path))));
  const [root = null] = roots;
  return roots.size === 1 ? root : null;
}
function rootOfPath(path) {
  const stat = statSync15(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  const folder = stat.isDirectory() ? realFolder(path) : dirname6(path);
  const found = findRoot(folder);
  return found === void 0 ? folder : found;
}
function hasHistory(path) {
  return inRepository(resolve13(path));
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
  const finds = (text3) => [...detector.detect(textChunk(text3))].some(({ kind }) => kind === "candidate");
  return [
    ...rule.examples.filter((example) => !finds(expand2(example))).map((example) => `example "${example}" is not found; fix the rule or the example`),
    ...rule.counterExamples.filter(finds).map((example) => `counter-example "${example}" is reported as a key; fix the rule`)
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
var init_run2 = __esm({
  "src/scan/run.ts"() {
    "use strict";
  }
});

// src/scan/line-hashes.ts
import { resolve as resolve14 } from "node:path";
function addLineHashes(keys, targets) {
  const target = targets.find((target2) => target2.kind === "files");
  if (target === void 0) return;
  const base2 = reportBase(target.paths, target.cwd) ?? target.cwd;
  const linesByPath = /* @__PURE__ */ new Map();
  for (const sighting of keys.flatMap((key) => key.sightings)) {
    if (sighting.source !== "file" || sighting.path === null || sighting.line === null) continue;
    if (sighting.rawPath !== void 0) continue;
    const lines2 = linesByPath.get(sighting.path) ?? /* @__PURE__ */ new Set();
    linesByPath.set(sighting.path, lines2.add(sighting.line));
  }
  const hashes = /* @__PURE__ */ new Map();
  for (const [path, lines2] of linesByPath) {
    const found = hashesOf(resolve14(base2, path), lines2);
    if (found !== null) hashes.set(path, found);
  }
  for (const key of keys) {
    key.sightings = key.sightings.map((sighting) => {
      const { path, line, source } = sighting;
      const lineHash = source === "file" ? hashes.get(path ?? "")?.get(line ?? 0) : void 0;
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
var init_line_hashes = __esm({
  "src/scan/line-hashes.ts"() {
    "use strict";
    init_sources();
  }
});

// src/scan/trace-keys.ts
async function traceKeys(keys, tracer) {
  const exposures = /* @__PURE__ */ new Map();
  const inHistory = keys.filter((key) => objectsOf(key).length > 0);
  if (inHistory.length === 0) return exposures;
  const traces = await tracer.trace(inHistory.map(objectsOf));
  for (const [number3, key] of inHistory.entries()) {
    const exposure = exposureOf(key, number3, traces);
    if (exposure !== null) exposures.set(key.fingerprint, exposure);
    key.sightings = key.sightings.flatMap((sighting) => traced(sighting, traces.objects));
    tidy(key);
  }
  return exposures;
}
function objectsOf(key) {
  return [...new Set(key.sightings.flatMap(({ object }) => object ?? []))];
}
function traced(sighting, traces) {
  const trace2 = sighting.object === null ? void 0 : traces.get(sighting.object);
  if (trace2 === void 0) return [sighting];
  const { commit, author, date: date2 } = trace2;
  const own = { ...sighting, commit, author, date: date2 };
  if (sighting.source !== "blob" || trace2.paths.length === 0) return [own];
  const notesRef = trace2.refs.find((ref) => ref.startsWith("refs/notes/"));
  return trace2.paths.map(
    ({ path, rawPath, note: note2, atHead = trace2.atHead }) => note2 ? { ...own, path, rawPath, source: "note", ref: notesRef } : { ...own, path, rawPath, atHead }
  );
}
function exposureOf(key, number3, traces) {
  const own = tracesOf(key, number3, traces);
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
function tracesOf(key, number3, traces) {
  const joined3 = traces.keys[number3] ?? null;
  const others = objectsOf(key).filter((oid) => !joined3?.objects.has(oid));
  const own = others.flatMap((oid) => traces.objects.get(oid) ?? []);
  return joined3 === null ? own : [joined3.trace, ...own];
}
function firstOf(traces) {
  const dated = traces.filter((trace2) => trace2.commit !== null && trace2.date !== null);
  dated.sort((a, b) => Date.parse(a.date ?? "") - Date.parse(b.date ?? ""));
  return dated[0] ?? traces.find((trace2) => trace2.commit !== null);
}
function latest(traces, dateOf) {
  return traces.filter((trace2) => dateOf(trace2) !== null).sort((a, b) => Date.parse(dateOf(b) ?? "") - Date.parse(dateOf(a) ?? ""))[0];
}
var init_trace_keys = __esm({
  "src/scan/trace-keys.ts"() {
    "use strict";
    init_collect();
  }
});

// src/scan/until-stuck.ts
async function untilStuck(signal, step2) {
  let stuck = false;
  let timer;
  let giveUp = () => {
  };
  const limit = new Promise((resolve18) => {
    giveUp = () => resolve18(void 0);
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
var graceMs;
var init_until_stuck = __esm({
  "src/scan/until-stuck.ts"() {
    "use strict";
    graceMs = 3e3;
  }
});

// src/scan/steps.ts
async function runSteps(run2, sources) {
  const { collection, detector, request } = run2;
  const keys = collection.keys();
  const mask2 = Secret.masker(keys.map(({ secret }) => secret));
  let results = {
    keys,
    sources,
    exposures: /* @__PURE__ */ new Map(),
    verdicts: /* @__PURE__ */ new Map(),
    facts: null,
    redact: createRedact(
      redactGlued((text3) => detector.redact(text3), request.rules),
      mask2
    ),
    mask: mask2,
    findings: [],
    stale: [],
    notices: [...request.notices, ...sources.flatMap(({ notices }) => notices)]
  };
  for (const step2 of steps) results = { ...results, ...await runStep(run2, step2, results) };
  return results;
}
async function runStep(run2, step2, results) {
  if (step2.subject === null) return step2.run(run2, results);
  try {
    const added = await untilStuck(run2.request.signal, async () => step2.run(run2, results));
    return added ?? {};
  } catch (error) {
    run2.ledger.recordFault(step2.subject, knownError(error));
    return {};
  }
}
async function trace(run2, { keys, sources }) {
  reportProgress(run2, "tracing");
  const tracer = sources.find((source) => source.tracer !== null)?.tracer ?? null;
  if (tracer === null) return {};
  try {
    const exposures = await traceKeys(keys, tracer);
    return { exposures, facts: await tracer.facts() };
  } catch (error) {
    if (!run2.request.signal.aborted) throw error;
    run2.ledger.record({ kind: "problem", what: tracing.subject ?? "", reason: "stopped" });
    return {};
  }
}
async function verify2(run2, results) {
  const { keys } = results;
  const { verdicts, notices } = await verifyKeys(keys, run2.request, (done) => {
    reportProgress(run2, "verifying", { keys: { done, total: keys.length } });
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
function sort2(_run, { findings }) {
  return { findings: [...findings].sort(compareFindings) };
}
async function suppressKnown(run2, results) {
  const { known: known4, targets, signal } = run2.request;
  const { findings, redact: redact2 } = results;
  const complete2 = run2.ledger.isComplete && !signal.aborted;
  const suppressed = await suppress(findings, { known: known4, targets, complete: complete2, redact: redact2 });
  return { ...suppressed, notices: [...results.notices, ...suppressed.notices] };
}
var tracing, steps;
var init_steps = __esm({
  "src/scan/steps.ts"() {
    "use strict";
    init_known2();
    init_model();
    init_findings2();
    init_line_hashes();
    init_redact();
    init_run2();
    init_trace_keys();
    init_until_stuck();
    init_verify3();
    tracing = { subject: "where the keys came from", run: trace };
    steps = [
      tracing,
      { subject: "the status of the keys", run: verify2 },
      { subject: "the line hashes", run: hashLines },
      { subject: null, run: redact },
      { subject: null, run: sort2 },
      { subject: "which keys are known", run: suppressKnown }
    ];
  }
});

// src/scan/crew.ts
var helloMs, Crew;
var init_crew = __esm({
  "src/scan/crew.ts"() {
    "use strict";
    init_model();
    helloMs = 3e4;
    Crew = class {
      #task;
      #protocol;
      #workers = /* @__PURE__ */ new Set();
      #news = [];
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
          else if (message2.kind === "news") this.#news.push(message2);
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
      /** The next news; null once all threads have ended. */
      async next() {
        for (; ; ) {
          const news = this.#news.shift();
          if (news !== void 0) return news;
          if (this.#workers.size === 0) return null;
          await new Promise((resolve18) => {
            this.#wake = resolve18;
          });
        }
      }
      /** Ends all threads. */
      async dismiss() {
        await Promise.all([...this.#workers].map((worker) => worker.terminate()));
      }
    };
  }
});

// src/scan/plain-detection.ts
function fromPlain(plain3, rules) {
  if (plain3.kind === "rejection") return plain3;
  const { ruleId, secret, ...others } = plain3;
  const rule = rules.find(({ id: id2 }) => id2 === ruleId);
  if (rule === void 0) throw new TypeError(`no rule ${ruleId}`);
  return { ...others, rule, secret: Secret.fromWire(secret) };
}
var init_plain_detection = __esm({
  "src/scan/plain-detection.ts"() {
    "use strict";
    init_model();
  }
});

// src/scan/worker-protocol.ts
var workerProtocol;
var init_worker_protocol = __esm({
  "src/scan/worker-protocol.ts"() {
    "use strict";
    init_model();
    workerProtocol = `brleaks ${version} worker`;
  }
});

// src/scan/threads.ts
import { existsSync as existsSync3 } from "node:fs";
import { availableParallelism as availableParallelism2 } from "node:os";
import { setImmediate as nextTurn3 } from "node:timers/promises";
function threadsFor(objects, jobs, cores) {
  if (jobs !== null && jobs > 0) return jobs;
  const paying = Math.floor(objects / objectsWorthAThread);
  return Math.max(1, Math.min(paying, cores, mostThreads));
}
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
  signal
}) {
  let turn = performance.now();
  for (const item of sharesOf(plan, detector)) {
    if (signal.aborted) return;
    yield item;
    if (performance.now() - turn < turnMs2) continue;
    await nextTurn3();
    turn = performance.now();
  }
}
function* sharesOf(plan, detector) {
  for (const item of shareItems(plan, detector.needles)) {
    yield item;
    if (item.kind === "no-memory") yield* deferUntaken(plan);
  }
}
async function* readInThreads({ plan, rules, signal }, threads, file) {
  const { Worker } = await import("node:worker_threads");
  if (signal.aborted) return;
  const crew = new Crew({ plan, rules }, workerProtocol);
  const stop = () => void crew.dismiss();
  signal.addEventListener("abort", stop);
  try {
    for (let i = 0; i < threads; i++) crew.add(new Worker(file));
    for (let news = await crew.next(); news !== null; news = await crew.next()) {
      if (signal.aborted) return;
      yield* itemsOf2(news, rules);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await crew.dismiss();
  }
  for (const { message: reason2, isBug } of crew.faults) {
    yield { kind: "problem", what: "a thread that reads objects", reason: reason2, isBug };
  }
}
function* itemsOf2(news, rules) {
  yield* news.items;
  for (const detection of news.detections) yield fromPlain(detection, rules);
  yield* news.unread;
  for (const pointer2 of news.pointers) yield { kind: "lfs-pointer", ...pointer2 };
}
var objectsWorthAThread, mostThreads, turnMs2, workerFile;
var init_threads = __esm({
  "src/scan/threads.ts"() {
    "use strict";
    init_git2();
    init_sources();
    init_crew();
    init_plain_detection();
    init_worker_protocol();
    objectsWorthAThread = 4e4;
    mostThreads = 8;
    turnMs2 = 50;
    workerFile = "./brleaks-worker.js";
  }
});

// src/scan/scan.ts
async function scan(request) {
  const started = /* @__PURE__ */ new Date();
  const run2 = {
    request,
    detector: createDetector(request.rules),
    collection: new Collection({ keepFiltered: request.keepFiltered }),
    ledger: new Ledger(),
    begun: false
  };
  const sources = [];
  try {
    for (const target of request.targets) {
      const source = await openOrRecord(run2, target);
      if (source !== null) sources.push(source);
    }
    for (const source of sources) await readSource(run2, source);
    return await conclude(run2, sources, started);
  } finally {
    for (const source of sources) source.close();
    removeLeftoverFolders();
  }
}
function redactText(text3, rules) {
  const detector = createDetector(rules);
  return redactGlued((part) => detector.redact(part), rules)(text3);
}
async function openOrRecord(run2, target) {
  try {
    const { signal } = run2.request;
    return await untilStuck(signal, (stuck) => openInTime(run2, target, stuck)) ?? null;
  } catch (error) {
    if (error instanceof BrleaksError) throw error;
    run2.ledger.recordFault(run2.request.label, knownError(error));
    return null;
  }
}
async function openInTime(run2, target, stuck) {
  const { detector, request } = run2;
  const { rules, signal } = request;
  const source = await openSource(target, {
    readPlan: (plan, jobs) => readShared({ plan, rules, detector, jobs, signal }),
    signal
  });
  if (stuck()) source.close();
  return source;
}
async function readSource(run2, source) {
  const { signal } = run2.request;
  try {
    await untilStuck(signal, (stuck) => readItems(run2, source, stuck));
  } catch (error) {
    if (signal.aborted) return;
    if (!run2.begun && error instanceof BrleaksError) throw error;
    run2.ledger.recordFault(source.label, knownError(error));
  }
}
async function readItems(run2, source, stuck) {
  const { collection, detector, ledger, request } = run2;
  const { needles } = detector;
  for await (const item of source.items({ needles, signal: request.signal })) {
    if (stuck()) return;
    run2.begun = true;
    if (item.kind === "candidate" || item.kind === "rejection") collection.add(item);
    else if (item.kind === "chunk") {
      for (const detection of detector.detect(item)) collection.add(detection);
    } else ledger.record(item);
    reportProgress(run2, "reading", { objects: source.progress() });
  }
}
async function conclude(run2, sources, started) {
  const { request, collection, ledger } = run2;
  collection.dropBelow(request.minConfidence);
  const { findings, stale, notices, facts, redact: redact2 } = await runSteps(run2, sources);
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
var init_scan = __esm({
  "src/scan/scan.ts"() {
    "use strict";
    init_detect2();
    init_git2();
    init_model();
    init_sources();
    init_collect();
    init_ledger();
    init_redact();
    init_run2();
    init_steps();
    init_threads();
    init_until_stuck();
  }
});

// src/scan/staged.ts
async function unstagedFiles(folder, environment, names3) {
  const git = await openRepository(folder, { hook: environment });
  try {
    return await unstagedNames(git, folder, names3);
  } finally {
    git.close();
  }
}
var init_staged2 = __esm({
  "src/scan/staged.ts"() {
    "use strict";
    init_git2();
    init_sources();
  }
});

// src/scan/staged-check.ts
async function stagedMayHoldKeys(repository, environment, rules, names3 = []) {
  const opened2 = await openRepository(repository, { hook: environment });
  try {
    const needles = needlesFor(rules);
    const suspects = await stagedSuspects(opened2, {
      needles,
      configurationName: configuration,
      validatedNames: knownKeys,
      names: names3,
      folder: repository
    });
    if (suspects === null || suspects.length === 0) return suspects === null;
    const { createDetector: createDetector2 } = await import("./detect.js");
    const detector = createDetector2(rules);
    for (const chunk of suspects) {
      for (const { kind } of detector.detect(chunk)) if (kind === "candidate") return true;
    }
    return false;
  } finally {
    opened2.close();
  }
}
var configuration, knownKeys;
var init_staged_check = __esm({
  "src/scan/staged-check.ts"() {
    "use strict";
    init_detect2();
    init_git2();
    init_sources();
    configuration = "brleaks.config.";
    knownKeys = ["brleaks.baseline.json", ".brleaksignore"];
  }
});

// src/scan/index.ts
var scan_exports = {};
__export(scan_exports, {
  checkKeys: () => checkKeys,
  commitReader: () => commitReader,
  expandOperands: () => expandOperands,
  hasHistory: () => hasHistory,
  indexReader: () => indexReader,
  redactText: () => redactText,
  rootOf: () => rootOf,
  scan: () => scan,
  stagedMayHoldKeys: () => stagedMayHoldKeys,
  testRuleExamples: () => testRuleExamples,
  unstagedFiles: () => unstagedFiles
});
var init_scan2 = __esm({
  "src/scan/index.ts"() {
    "use strict";
    init_sources();
    init_check_keys();
    init_root2();
    init_rule_examples();
    init_scan();
    init_staged2();
    init_staged_check();
  }
});

// src/cli/say.ts
import { statSync as statSync16 } from "node:fs";
function maskKeysOf(rules) {
  additionalRules2 = rules;
}
async function maskKeysOfNamedRules(args) {
  if (additionalRules2.length > 0) return;
  const index = args.indexOf("--rules");
  const file = index === -1 ? inlineValue(args, "--rules=") : args[index + 1];
  if (file === void 0 || !statSync16(file, { throwIfNoEntry: false })?.isFile()) return;
  additionalRules2 = await loadRules(file).catch(() => []);
}
function inlineValue(args, prefix2) {
  return args.find((arg) => arg.startsWith(prefix2))?.slice(prefix2.length);
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
  if (!prefixes.some((prefix2) => message2.includes(prefix2))) return message2;
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

// src/cli/help.ts
var help_exports = {};
__export(help_exports, {
  showHelp: () => showHelp
});
async function showHelp({ command, named: named2, help }) {
  const program = await (named2 ? helpOfCommand(command, help === "long") : helpOfProgram());
  await writeOut(`${await program.getHelp()}
`);
  return exitStatus.clean;
}
async function helpOfProgram() {
  const program = await base();
  program.usage("Finds exposed Batch Relay API keys (br_…).\n\nUsage: brleaks [command] [options]");
  for (const name of commandNames) {
    const { usage, summary } = commandHelp[name];
    program.command(name === "scan" ? ["$0 [paths...]", usage] : usage, summary);
  }
  program.command("help [command]", "Show help for the program or a command");
  program.command("version", "Show the version");
  addOptions(program, optionsOf("scan"), false);
  for (const name of ["scan", "git", "audit"]) addExamples(program, commandHelp[name]);
  return program;
}
async function helpOfCommand(name, long) {
  const help = commandHelp[name];
  const actions2 = Object.entries(help.actions ?? {});
  const width = Math.max(...actions2.map(([action]) => action.length));
  const paragraphs = [
    `${help.summary}.`,
    ...long ? [help.details] : [],
    `Usage: brleaks ${help.usage} [options]`,
    actions2.map(([action, about]) => `brleaks ${name} ${action.padEnd(width)}  ${about}`).join("\n")
  ];
  const program = (await base()).usage(paragraphs.filter(Boolean).join("\n\n"));
  addOptions(program, optionsOf(name), long);
  addExamples(program, help);
  return program;
}
async function base() {
  const { default: yargs } = await import("./parts/yargs.js");
  const statuses = exitStatuses.map(([status, meaning]) => `${status} ${meaning}`);
  return yargs([]).scriptName("brleaks").wrap(Math.min(process.stdout.columns ?? 100, 110)).help(false).exitProcess(false).epilogue(
    [
      `Exit status:
${statuses.map((line) => `  ${line}`).join("\n")}`,
      '"brleaks COMMAND --help" describes each option of a command.',
      revokeHint
    ].join("\n\n")
  );
}
function addOptions(program, specs2, long) {
  program.version(false);
  for (const spec of specs2) {
    program.option(spec.name, {
      alias: spec.alias,
      describe: long ? `${spec.help}. ${spec.details}` : spec.help,
      group: `${spec.group}:`,
      type: typeOf(spec),
      choices: choicesOf(spec),
      default: spec.default,
      defaultDescription: spec.defaultText
    });
  }
}
function typeOf({ type }) {
  switch (type) {
    case "flag":
      return "boolean";
    case "list":
      return "array";
    case "count":
    case "seconds":
      return "number";
    case "bytes":
    case "text":
      return "string";
  }
}
function addExamples(program, { examples }) {
  for (const [command, explanation] of examples) program.example(command, explanation);
}
var init_help = __esm({
  "src/cli/help.ts"() {
    "use strict";
    init_config();
    init_model();
    init_command_help();
    init_completion();
    init_output3();
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
  if (progress.phase === "tracing") return "looking up the commits of the keys";
  if (progress.phase === "verifying") {
    return `verifying keys: ${progress.keys?.done ?? 0} of ${progress.keys?.total ?? 0}`;
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
        const fitting2 = line.slice(0, Math.max(10, (process.stderr.columns ?? 80) - 1));
        process.stderr.write(`\r${fitting2.padEnd(this.#width)}`);
        this.#width = fitting2.length;
      }
      /** Erases the line. */
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
  const color = wantsColor(values.text("color"), terminal);
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
    // A report file is read later, by other people; --quiet is for the terminal.
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
import { mkdirSync as mkdirSync3 } from "node:fs";
import { join as join25, resolve as resolve15 } from "node:path";
function planReports(values) {
  const plan = values.list("report").map(planReport);
  for (const [index, { path }] of plan.entries()) {
    const same = plan.findIndex((other) => resolve15(other.path) === resolve15(path));
    if (same < index && !path.startsWith("/dev/")) {
      throw new BrleaksError(
        "usage",
        `two reports would be written to ${path}; choose a different file for each`
      );
    }
  }
  const folder = values.text("output");
  if (folder === void 0) return plan;
  try {
    mkdirSync3(folder, { recursive: true });
  } catch (error) {
    const code = error.code ?? "an error";
    throw new BrleaksError(
      "output",
      `cannot create the folder ${folder} (${code}); choose another`,
      {
        cause: error
      }
    );
  }
  return [...plan, ...folderReports.map(([format3, name]) => ({ format: format3, path: join25(folder, name) }))];
}
function planReport(text3) {
  const split = text3.indexOf("=");
  const path = text3.slice(split + 1);
  if (split <= 0 || path === "") {
    throw new BrleaksError("usage", `option --report: expected FORMAT=FILE, got "${text3}"`);
  }
  return { format: checkFormat(text3.slice(0, split), "--report"), path };
}
function checkReports(plan) {
  for (const { path } of plan) checkReportFile(path);
}
async function writeReports(report, plan, values) {
  if (plan.length === 0) return true;
  const { formats: formats2 } = await Promise.resolve().then(() => (init_report2(), report_exports));
  const mode = values.flag("show-secrets") ? 384 : 420;
  let complete2 = true;
  for (const { format: format3, path } of plan) {
    try {
      await writeReportFile(path, formats2[format3](report, fileStyle(values)), mode);
      if (!values.flag("quiet")) await say(`wrote ${path}`);
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error;
      complete2 = false;
      await sayError(error.message);
    }
  }
  return complete2;
}
function checkFormat(name, option) {
  const format3 = formatNames.find((one) => one === name);
  if (format3 !== void 0) return format3;
  const near = nearest(name, formatNames);
  const advice = near === null ? `use one of ${formatNames.join(", ")}` : `did you mean "${near}"?`;
  throw new BrleaksError("usage", `unknown format "${name}" for ${option}; ${advice}`);
}
var folderReports;
var init_reports = __esm({
  "src/cli/reports.ts"() {
    "use strict";
    init_model();
    init_parse();
    init_report2();
    init_output3();
    init_say();
    init_style2();
    folderReports = [
      ["text", "report.txt"],
      ["json", "report.json"],
      ["sarif", "report.sarif"]
    ];
  }
});

// src/cli/settings.ts
async function settingsFor(command, parsed) {
  const cwd = workingFolder(process.cwd);
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
    maskKeysOf(settings.rules);
    if (root !== null || paths.length < 2) return settings;
    const notice = "the paths are in different trees, so no configuration file of theirs is used; choose one with --config";
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
    init_say();
  }
});

// src/cli/scan.ts
var scan_exports2 = {};
__export(scan_exports2, {
  checkOptions: () => checkOptions,
  deliver: () => deliver,
  failOn: () => failOn,
  runScan: () => runScan,
  sayBug: () => sayBug,
  verifyOptions: () => verifyOptions
});
async function runScan(command, given) {
  const parsed = command === "scan" ? await expandGlobs(given) : given;
  const settings = await settingsFor(command, parsed);
  const { values } = settings;
  const format3 = checkFormat(values.text("format"), "--format");
  const plan = planReports(values);
  const controller = stopOnSignals();
  const progress = progressWanted({ quiet: values.flag("quiet"), off: values.flag("no-progress") }) ? new ProgressLine() : null;
  const request = await decideScan(
    {
      ...targetOptions(command, parsed.operands, values),
      command,
      settings,
      lineHashes: [format3, ...plan.map((one) => one.format)].includes("sarif"),
      signal: controller.signal,
      onProgress: progress === null ? void 0 : (state) => progress.update(state),
      ...verifyOptions(values)
    },
    { cwd: workingFolder(process.cwd), version, environment: process.env }
  );
  checkReports(plan);
  const { scan: scan2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const scanned = await scan2(request).finally(() => progress?.clear());
  const report = await explainFaults(scanned, maskMessage);
  if (report.interrupted && command !== "git") process.stdin.destroy();
  const delivered = await deliver(report, format3, plan, values);
  await sayWhatIsOpen(report, values);
  return outcome(report, { failOn: failOn(values), delivered });
}
async function expandGlobs(parsed) {
  const { expandOperands: expandOperands2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const operands = await expandOperands2(parsed.operands, workingFolder(process.cwd));
  return { ...parsed, operands };
}
function verifyOptions(values) {
  return { verify: values.flag("verify"), ...checkOptions(values) };
}
function checkOptions(values) {
  return {
    verifyDryRun: values.flag("verify-dry-run"),
    verifyBudget: values.number("verify-budget"),
    apiUrl: values.text("api-url"),
    verifyHosts: values.list("verify-host")
  };
}
function targetOptions(command, operands, values) {
  switch (command) {
    case "scan":
      if (operands.length === 1 && operands[0] === "-") return inputOptions2(values);
      return { paths: operands.length > 0 ? operands : ["."] };
    case "stdin":
      if (operands.length > 0) {
        throw new BrleaksError(
          "usage",
          `"brleaks stdin" takes no arguments; got "${operands[0]}" (to name the input, use --stdin-path)`
        );
      }
      return inputOptions2(values);
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
function inputOptions2(values) {
  return { input: process.stdin, inputName: values.text("stdin-path") };
}
function onlyOperand(command, operands) {
  if (operands.length <= 1) return operands[0] ?? ".";
  throw new BrleaksError(
    "usage",
    `"brleaks ${command}" takes one repository; also got "${operands[1]}" (run it once per repository)`
  );
}
async function deliver(report, format3, plan, values) {
  const { formats: formats2, remarksOutside: remarksOutside2 } = await Promise.resolve().then(() => (init_report2(), report_exports));
  await writeOut(formats2[format3](report, terminalStyle(values)));
  const delivered = await writeReports(report, plan, values);
  await sayBug(report);
  if (format3 !== "text" && !report.complete) await say(incompleteLine(report));
  if (values.flag("quiet")) return delivered;
  const written = /* @__PURE__ */ new Set([format3, ...plan.map((file) => file.format)]);
  const remarks = new Set([...written].flatMap((name) => remarksOutside2(report, name)));
  for (const remark of remarks) await say(`brleaks: ${remark}`);
  if (format3 === "jsonl" && report.findings.length === 0) await say(underLine(report));
  if (format3 !== "text") for (const notice of report.notices) await say(`brleaks: ${notice}`);
  if (values.flag("show-secrets") && report.findings.length > 0) {
    await say("brleaks: this output shows keys in full (--show-secrets); do not share it");
  }
  return delivered;
}
async function sayBug({ bug }) {
  if (bug !== null && uncaughtFaults().length === 0) await sayError(bug);
}
function underLine({ configuration: configuration2 }) {
  const files = configuration2.files.map(
    ({ kind, path, sha256: sha2562 }) => `${kind} ${path} (SHA-256 ${sha2562})`
  );
  return `brleaks: no keys found (in force: ${files.join(", ")})`;
}
function incompleteLine(report) {
  const { failed } = report.coverage;
  const first = failed[0];
  if (first === void 0) return "brleaks: INCOMPLETE: stopped early";
  const more = failed.length > 1 ? ` and ${failed.length - 1} more` : "";
  return `brleaks: INCOMPLETE: could not read ${first.what} (${first.reason})${more}`;
}
async function sayWhatIsOpen(report, values) {
  if (values.text("fail-on") !== "live") return;
  const open4 = report.findings.filter((finding) => finding.suppressed === null);
  const count3 = (status) => open4.filter((finding) => finding.verification.status === status).length;
  if (count3("unknown") > 0) {
    await say(
      `brleaks: could not determine whether ${count3("unknown")} of ${open4.length} keys are live; --fail-on live treats the scan as incomplete`
    );
  }
  if (count3("not-checked") > 0) {
    await say(
      `brleaks: ${count3("not-checked")} of ${open4.length} keys were not checked, and --fail-on live counts only keys verified as live; check them with --verify`
    );
  }
}
function failOn(values, whenAny = "any") {
  if (values.flag("exit-zero")) return "none";
  return values.text("fail-on") === "live" ? "live" : whenAny;
}
var init_scan3 = __esm({
  "src/cli/scan.ts"() {
    "use strict";
    init_config();
    init_model();
    init_output();
    init_hook_environment();
    init_interrupt();
    init_output3();
    init_progress();
    init_reports();
    init_say();
    init_settings2();
    init_style2();
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
      '"brleaks verify" reads keys from standard input, one per line; arguments would be visible in shell histories and process lists'
    );
  }
  const format3 = checkFormat(values.text("format"), "--format");
  const plan = planReports(values);
  const controller = stopOnSignals();
  const progress = progressWanted({ quiet: values.flag("quiet"), off: values.flag("no-progress") }) ? new ProgressLine() : null;
  const request = await decideCheck(
    {
      ...checkOptions(values),
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
    await say("brleaks: enter one key per line, then press Ctrl-D");
  }
  controller.signal.addEventListener("abort", () => process.stdin.destroy());
  if (controller.signal.aborted) process.stdin.destroy();
  const { checkKeys: checkKeys2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const checked = await checkKeys2(request).finally(() => progress?.clear());
  const report = await explainFaults(checked, maskMessage);
  const delivered = await deliver(report, format3, plan, values);
  return outcome(report, { failOn: failOn(values, "working"), delivered });
}
var init_verify4 = __esm({
  "src/cli/verify.ts"() {
    "use strict";
    init_config();
    init_model();
    init_output();
    init_interrupt();
    init_progress();
    init_reports();
    init_say();
    init_scan3();
  }
});

// src/cli/ask.ts
import { posix as posix3 } from "node:path";
function canAsk() {
  const { stdin, stdout } = process;
  return stdin.isTTY === true && stdout.isTTY === true && stdout.columns > 0;
}
async function askAbout(findings, defaults, signal) {
  const prompts = await import("./parts/prompts.js");
  const answers = /* @__PURE__ */ new Map();
  for (const [index, finding] of findings.entries()) {
    if (answers.has(finding.fingerprint)) continue;
    const rest = findings.slice(index + 1).filter((other) => !answers.has(other.fingerprint));
    const near = neighbours(finding, rest);
    prompts.note(describe3(finding), `Key ${index + 1} of ${findings.length}`);
    const kind = await prompts.select({
      signal,
      message: `What is ${finding.secret}?`,
      options: choices(near)
    });
    if (prompts.isCancel(kind)) return null;
    if (kind === "stop") break;
    if (kind === "leave") continue;
    const usual = kind === "real" ? "real, being revoked" : "made up for a test";
    const reason2 = await prompts.text({
      signal,
      message: "Why is it known?",
      defaultValue: defaults.reason ?? usual,
      placeholder: defaults.reason ?? usual
    });
    if (prompts.isCancel(reason2)) return null;
    const answer = { ...defaults, reason: reason2.trim() || usual };
    const accepted = kind === "folder" ? [finding, ...near?.findings ?? []] : [finding];
    for (const { fingerprint } of accepted) answers.set(fingerprint, answer);
  }
  return answers;
}
function choices(near) {
  const options = [
    { value: "leave", label: "skip", hint: "stays a finding" },
    { value: "test", label: "test", hint: "made up for a test; added to the baseline" },
    { value: "real", label: "real", hint: "revoked or being revoked; added to the baseline" }
  ];
  if (near !== null) {
    options.push({
      value: "folder",
      label: `test, and all others in ${visible(near.folder)}/`,
      hint: `${near.findings.length} more that occur only there`
    });
  }
  return [...options, { value: "stop", label: "skip all others" }];
}
function neighbours(finding, rest) {
  const [folder] = foldersOf(finding);
  if (folder === void 0 || folder === "." || !isOnlyIn(folder, finding)) return null;
  const findings = rest.filter((other) => isOnlyIn(folder, other));
  return findings.length === 0 ? null : { folder, findings };
}
function isOnlyIn(folder, finding) {
  const folders = foldersOf(finding);
  return finding.sightingsOmitted === 0 && folders.length === finding.sightings.length && folders.every((other) => other === folder || other.startsWith(`${folder}/`));
}
function foldersOf({ sightings }) {
  return sightings.flatMap(({ path }) => path === null ? [] : [posix3.dirname(path)]);
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
import { dirname as dirname7, join as join26, resolve as resolve16 } from "node:path";
async function runBaseline(parsed) {
  const [repository = ".", more] = parsed.operands;
  if (more !== void 0) {
    throw new BrleaksError("usage", `"brleaks baseline" takes one repository; also got "${more}"`);
  }
  const settings = await settingsFor("baseline", parsed);
  const plan = makePlan(settings);
  const imported = await readImports(settings.values.list("import"));
  const path = baselinePath(settings, repository);
  checkReportFile(path);
  const { signal } = stopOnSignals();
  const report = await scanFor(settings, repository, signal);
  if (report.interrupted) {
    await say("brleaks: stopped; the baseline was not written");
    return exitStatus.incomplete;
  }
  const scope = ["files", "history"].filter(
    (kind) => [...report.scope, ...settings.baseline?.scope ?? []].includes(kind)
  );
  if (plan.prune) requireWhole(report, settings);
  const found = findImports(imported, report.findings, plan);
  const accepted = await decide({ plan, settings, report, imported: found.notes, signal });
  if (accepted === null) {
    await say("brleaks: stopped; the baseline was not written");
    return exitStatus.found;
  }
  const { redactText: redactText2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const rules = [...builtInRules(), ...settings.rules];
  const masked = (text3) => redactText2(text3, rules);
  const { baseline: before } = settings;
  const today = settings.known.today;
  const result2 = updateBaseline({
    before,
    findings: report.findings,
    scope,
    // A reason may quote the key.
    accepted: new Map([...accepted].map(([id2, note2]) => [id2, maskNote(note2, masked)])),
    prune: plan.prune,
    addedBy: addedBy(settings.values),
    today
  });
  const unchanged = await write2(path, before, result2.after);
  const status = outcome(
    { ...report, findings: result2.left },
    { failOn: "any", delivered: unchanged !== null }
  );
  if (unchanged === null) return status;
  for (const place of found.missing) {
    await say(`brleaks: no key found at ${place.path}:${place.line} (from ${place.origin})`);
  }
  if (!settings.values.flag("quiet")) {
    for (const notice of report.notices) await say(`brleaks: ${notice}`);
    const counts2 = `${count2(result2.after.keys.length)} (${result2.added.length} added, ${result2.pruned.length} removed)`;
    await say(unchanged ? `${path} is up to date: ${counts2}` : `wrote ${path}: ${counts2}`);
    if (result2.left.length > 0) {
      await say(`brleaks: ${count2(result2.left.length)} not in the baseline: ${names2(result2.left)}`);
    }
  }
  return status;
}
function maskNote(note2, masked) {
  const { reason: reason2, owner, expires } = note2;
  return { reason: masked(reason2), owner: owner === null ? null : masked(owner), expires };
}
function makePlan({ values, known: known4 }) {
  const expires = values.text("expires") ?? null;
  if (expires !== null && !isDate(expires)) {
    throw new BrleaksError(
      "usage",
      `option --expires: "${expires}" is not a valid date (expected YYYY-MM-DD)`
    );
  }
  if (expires !== null && expires < known4.today) {
    throw new BrleaksError("usage", `option --expires: ${expires} is in the past`);
  }
  const reason2 = values.text("reason")?.trim() || null;
  const acceptAll = values.flag("accept-all");
  if (acceptAll && reason2 === null) {
    throw new BrleaksError(
      "usage",
      "--accept-all requires --reason TEXT, which is recorded for each key"
    );
  }
  return {
    acceptAll,
    prune: values.flag("prune"),
    importing: values.list("import").length > 0,
    note: { reason: reason2, owner: values.text("owner") ?? null, expires }
  };
}
function baselinePath({ values, known: known4, configuration: configuration2 }, repository) {
  const named2 = values.text("baseline");
  if (named2 !== void 0 && values.given("baseline")) return resolve16(named2);
  const config = configuration2.files.find((file) => file.kind === "config");
  if (named2 !== void 0 && values.given("config") && config !== void 0) {
    return resolve16(dirname7(config.path), named2);
  }
  if (known4.root === null) {
    throw new BrleaksError(
      "usage",
      `${repository} has no work tree for a baseline; choose a path with --baseline FILE`
    );
  }
  return join26(known4.root, named2 ?? baselineFileName);
}
async function scanFor(settings, repository, signal) {
  const { values, known: known4 } = settings;
  const { hasHistory: hasHistory2, scan: scan2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const wanted = values.text("scope");
  const files = wanted !== "history" && known4.root !== null;
  const history = wanted === "history" || wanted === "all" && hasHistory2(repository);
  const progress = progressWanted({ quiet: values.flag("quiet"), off: values.flag("no-progress") }) ? new ProgressLine() : null;
  const others = known4.entries.filter((entry) => entry.by !== "baseline");
  const scanned = { ...settings, known: { ...known4, entries: others } };
  const request = await decideScan(
    {
      ...files ? { paths: [known4.root ?? repository] } : {},
      ...history ? { repository, jobs: values.number("jobs") } : {},
      cwd: known4.root ?? workingFolder(process.cwd),
      command: "baseline",
      settings: scanned,
      signal,
      onProgress: progress === null ? void 0 : (state) => progress.update(state)
    },
    { cwd: workingFolder(process.cwd), version }
  );
  const report = await scan2(request).finally(() => progress?.clear());
  const scope = [
    ...files ? ["files"] : [],
    ...history ? ["history"] : []
  ];
  return { ...report, scope };
}
function requireWhole(report, { baseline, known: known4 }) {
  if (!report.complete) {
    const [failed] = report.coverage.failed;
    const what = failed === void 0 ? "stopped" : `${failed.what}: ${failed.reason}`;
    throw new BrleaksError(
      "usage",
      `--prune requires a complete scan, but this one is incomplete (${what}); the baseline was not written`
    );
  }
  const missing2 = (baseline?.scope ?? []).filter((kind) => !report.scope.includes(kind));
  if (missing2.length > 0 || known4.narrowed) {
    throw new BrleaksError(
      "usage",
      `--prune requires a scan of everything the baseline covers (${baseline?.scope.join(", ")}), without --include, --exclude, --max-size and --min-confidence`
    );
  }
}
async function readImports(paths) {
  const places = [];
  for (const path of paths) {
    const { tool, places: own, without } = parseImport(path, await readText2(path));
    places.push(...own);
    const rest = without > 0 ? `, ${without} without a location in a file` : "";
    await say(`brleaks: ${path}: ${own.length} entries (${tool})${rest}`);
  }
  return places;
}
async function readText2(path) {
  try {
    return await readFile3(path, "utf8");
  } catch (error) {
    const { code } = error;
    const reason2 = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new BrleaksError("config", `${path}: ${reason2}; check the path given to --import`, {
      cause: error
    });
  }
}
function findImports(places, findings, plan) {
  const notes2 = /* @__PURE__ */ new Map();
  const missing2 = [];
  const { reason: reason2, owner, expires } = plan.note;
  for (const place of places) {
    const finding = findImported(place, findings);
    if (finding === null) missing2.push(place);
    else if (!notes2.has(finding.fingerprint)) {
      const file = place.origin.replace(/:(?: entry)? ?\d+$/, "");
      notes2.set(finding.fingerprint, { reason: reason2 ?? `imported from ${file}`, owner, expires });
    }
  }
  return { notes: notes2, missing: missing2 };
}
async function decide(context) {
  const { plan, settings, report, imported, signal } = context;
  const open4 = newKeys(settings.baseline, report.findings, settings.known.today);
  const accepted = /* @__PURE__ */ new Map();
  const rest = [];
  for (const finding of open4) {
    const note2 = imported.get(finding.fingerprint);
    if (note2 === void 0) rest.push(finding);
    else accepted.set(finding.fingerprint, note2);
  }
  if (rest.length === 0) return accepted;
  if (plan.acceptAll) {
    const reason2 = plan.note.reason ?? "";
    for (const { fingerprint } of rest) accepted.set(fingerprint, { ...plan.note, reason: reason2 });
    return accepted;
  }
  if (canAsk()) {
    const answers = await askAbout(rest, plan.note, signal);
    return answers === null ? null : new Map([...accepted, ...answers]);
  }
  if (plan.prune || plan.importing) return accepted;
  throw new BrleaksError(
    "usage",
    `${count2(rest.length)} not in the baseline, and no terminal to ask on; add them with --accept-all --reason TEXT`
  );
}
async function write2(path, before, after) {
  const text3 = formatBaseline(after);
  const { baseline } = await parseBaseline(path, Buffer.from(text3));
  if (formatBaseline(baseline) !== text3) {
    throw new BrleaksError(
      "output",
      `${path}: the new baseline does not read back as written, so it was not saved; please report this`
    );
  }
  await requireUnchanged(path, before);
  if (before !== null && formatBaseline(before) === text3) return true;
  try {
    await writeReportFile(path, text3, 420);
    return false;
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    await sayError(error.message);
    return null;
  }
}
async function requireUnchanged(path, before) {
  const now = await readFile3(path).catch((error) => {
    if (error.code === "ENOENT") return null;
    throw new BrleaksError("output", `${path}: cannot be read (${error.code})`);
  });
  const { baseline } = now === null ? { baseline: null } : await parseBaseline(path, now);
  const text3 = (one) => one === null ? null : formatBaseline(one);
  if (text3(baseline) === text3(before)) return;
  throw new BrleaksError(
    "output",
    `${path} was changed by someone else during the scan and was not overwritten; try again`
  );
}
function addedBy(values) {
  const { GIT_AUTHOR_NAME, USER, USERNAME } = process.env;
  return values.text("added-by") ?? GIT_AUTHOR_NAME ?? USER ?? USERNAME ?? null;
}
function count2(keys) {
  return keys === 1 ? "1 key" : `${keys} keys`;
}
function names2(findings) {
  const shown2 = findings.slice(0, namesShown).map((one) => {
    const [{ path, source, line }] = one.sightings;
    return `${one.secret} (${path ?? source}${line === null ? "" : `:${line}`})`;
  });
  const more = findings.length - shown2.length;
  return more > 0 ? `${shown2.join(", ")} and ${more} more` : shown2.join(", ");
}
var namesShown;
var init_baseline2 = __esm({
  "src/cli/baseline.ts"() {
    "use strict";
    init_config();
    init_known2();
    init_model();
    init_output();
    init_ask();
    init_interrupt();
    init_output3();
    init_progress();
    init_say();
    init_settings2();
    namesShown = 5;
  }
});

// src/cli/config.ts
var config_exports = {};
__export(config_exports, {
  runConfig: () => runConfig
});
import { lstatSync as lstatSync19 } from "node:fs";
import { join as join27 } from "node:path";
async function runConfig(parsed) {
  const [action, ...more] = parsed.operands;
  if (action === "init" && more.length === 0) return init(parsed);
  if (action !== void 0) {
    throw new BrleaksError(
      "usage",
      `"brleaks config" has no action "${action}"; use "brleaks config" or "brleaks config init"`
    );
  }
  const settings = await settingsFor("config", parsed);
  const format3 = settings.values.text("format");
  const json2 = settings.values.origin("format") === "command line" && format3 === "json";
  const shown2 = json2 ? `${JSON.stringify(document(settings), null, 2)}
` : text2(settings);
  const { redactText: redactText2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  await writeOut(redactText2(shown2, [...builtInRules(), ...settings.rules]));
  return exitStatus.clean;
}
async function init(parsed) {
  const values = decideOptions("config", parsed.values);
  const { rootOf: rootOf2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const root = rootOf2(["."], workingFolder(process.cwd)) ?? workingFolder(process.cwd);
  const existing = configFileNames.find(
    (name) => lstatSync19(join27(root, name), { throwIfNoEntry: false }) !== void 0
  );
  if (existing !== void 0) {
    throw new BrleaksError("config", `${existing} already exists; edit it or remove it first`);
  }
  await writeReportFile(join27(root, templateName), configTemplate(), 420);
  if (!values.flag("quiet")) await say(`wrote ${join27(root, templateName)}`);
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
  const options = rows(settings).map(({ name, value, origin }) => [name, valueText(value), origin]);
  const notices = settings.notices.map((notice) => `note: ${visible(notice)}
`).join("");
  return `Files
${table2(files)}
Options
${table2(options)}${notices === "" ? "" : "\n"}${notices}`;
}
function valueText(value) {
  if (value === null) return "-";
  return typeof value === "object" ? value.join(" ") : String(value);
}
function table2(lines2) {
  const clean = lines2.map((line) => line.map(visible));
  const width = (column) => Math.max(...clean.map((line) => (line[column] ?? "").length));
  const widths = [width(0), Math.min(40, width(1))];
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
    init_output3();
    init_say();
    init_settings2();
    templateName = "brleaks.config.jsonc";
  }
});

// src/cli/hook-input.ts
function readPushLines(hook, input, remote) {
  const updates = [];
  const had = [];
  for (const [number3, line] of input.split("\n").entries()) {
    if (line === "") continue;
    const { ref, to, from } = hook === "pre-push" ? pushed(line, number3) : received(line, number3);
    if (!isZero3(to)) updates.push({ ref, to });
    if (!isZero3(from)) had.push(from);
  }
  if (hook === "pre-receive") return { updates, had, hadRefs: "all" };
  return { updates, had, hadRefs: remote === void 0 ? "none" : { remote } };
}
function pushed(line, number3) {
  const [, , to, ref, from] = pushLine.exec(line) ?? [];
  if (to === void 0 || ref === void 0 || from === void 0) {
    throw unreadable4("pre-push", number3, "LOCAL-REF ID REMOTE-REF ID");
  }
  return { ref, to, from };
}
function received(line, number3) {
  const [, from, to, ref] = receiveLine.exec(line) ?? [];
  if (to === void 0 || ref === void 0 || from === void 0) {
    throw unreadable4("pre-receive", number3, "ID ID REF");
  }
  return { ref, to, from };
}
function unreadable4(hook, number3, form) {
  return new BrleaksError(
    "usage",
    `${hook}: line ${number3 + 1} of standard input is not in the form "${form}"; pass on the lines that git writes unchanged`
  );
}
function isZero3(oid) {
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
  const lines2 = text3.toString("latin1").split("\n");
  const scissors = lines2.findIndex(
    (line, index) => /^\S+ -{24} >8 -{24}\r?$/.test(line) && lines2[index + 1]?.startsWith(line.slice(0, line.indexOf(" ")))
  );
  const kept = scissors === -1 ? lines2 : lines2.slice(0, scissors);
  const prefix2 = commentPrefix(kept);
  const stored = kept.map((line) => prefix2 !== null && line.startsWith(prefix2) ? "" : line);
  return Buffer.from(stored.join("\n"), "latin1");
}
function commentPrefix(lines2) {
  const hints = lines2.map((line) => hint.exec(line)).filter((match) => match !== null);
  const [, prefix2, effect] = hints.at(-1) ?? [];
  return prefix2 !== void 0 && effect === "ignored" ? prefix2 : null;
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

// src/cli/hook-targets.ts
async function commitTargets(names3, settings, environment) {
  const repository = ".";
  const hookEnvironment = hookVariables(environment);
  const staged = { settings, repository, staged: true, hookEnvironment };
  const range = rangeOfPreCommit(environment);
  const files = await filesBeyondIndex(names3, environment);
  const scans = [staged];
  if (range !== null) scans.push({ settings, repository, ranges: [range] });
  if (files.length > 0) scans.push({ settings, paths: files, followLinks: false });
  const subject = range !== null ? "range" : files.length > 0 ? "files" : null;
  return { scans, subject };
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
var init_hook_targets = __esm({
  "src/cli/hook-targets.ts"() {
    "use strict";
    init_hook_environment();
  }
});

// src/cli/hook-run.ts
var hook_run_exports = {};
__export(hook_run_exports, {
  runHook: () => runHook
});
import { readFileSync as readFileSync5 } from "node:fs";
async function runHook(hook, args, flags2) {
  const settings = await hookSettings(hook, flags2);
  maskKeysOf(settings.rules);
  const { values } = settings;
  const format3 = checkFormat(String(flags2.format ?? "text"), "--format");
  const plan = planReports(values);
  const controller = stopOnSignals();
  const targets = await targetsOf(hook, args, settings);
  if (targets === null) return exitStatus.clean;
  const request = await requestOf(targets, `hook ${hook}`, controller.signal);
  checkReports(plan);
  const budget = startBudget(values.number("time-budget"), controller);
  const { scan: scan2 } = await Promise.resolve().then(() => (init_scan2(), scan_exports));
  const report = budget.explain(await explainFaults(await scan2(request), maskMessage));
  budget.stop();
  const facts = { subject: targets.subject, allowComments: settings.known.inline };
  const { deliver: deliver2, sayBug: sayBug2 } = await Promise.resolve().then(() => (init_scan3(), scan_exports2));
  const delivered = format3 === "text" ? await printRefusal(hook, report, plan, values, facts) : await deliver2(report, format3, plan, values);
  if (format3 === "text") await sayBug2(report);
  return outcome(report, {
    failOn: "any",
    delivered,
    allowIncomplete: values.flag("allow-incomplete")
  });
}
async function hookSettings(hook, flags2) {
  const cwd = workingFolder(process.cwd);
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
  const { known: known4, values } = settings;
  const inline = known4.inline && values.flag("allow-comments");
  return { ...settings, known: { ...known4, inline } };
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
async function targetsOf(hook, args, settings) {
  switch (hook) {
    case "pre-commit":
    case "pre-merge-commit":
      return commitTargets(args, settings, process.env);
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
async function requestOf({ scans }, command, signal) {
  const here = { cwd: workingFolder(process.cwd), version };
  const [first, ...others] = scans;
  const request = await decideScan({ ...first, command, signal }, here);
  const targets = [...request.targets];
  for (const options of others) targets.push(...(await decideScan(options, here)).targets);
  return { ...request, targets };
}
async function pushOf(hook, args) {
  const [remote, address] = args;
  if (hook === "pre-receive") return readPushLines(hook, await readInput(hook), void 0);
  const described = pushOfPreCommit(process.env);
  const input = described !== null && process.stdin.isTTY ? "" : await readInput(hook);
  if (described !== null && input.trim() === "") return described;
  const push = readPushLines(hook, input, remote);
  if (input.trim() !== "" || remote === void 0 || remote === address) return push;
  return { ...push, updates: [{ ref: "HEAD", to: "HEAD" }] };
}
async function readInput(hook) {
  if (process.stdin.isTTY) {
    throw new BrleaksError(
      "usage",
      `${hook} expects the lines that git writes to its standard input, which is a terminal; run it from a git hook (docs/hooks.md)`
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
      "commit-msg needs the file with the message: brleaks hook run commit-msg FILE"
    );
  }
  try {
    return keptMessage(readFileSync5(path), process.env.GIT_EDITOR !== ":");
  } catch (error) {
    const code = error.code ?? "an error";
    throw new BrleaksError("not-found", `commit-msg: ${path} cannot be read (${code})`, {
      cause: error
    });
  }
}
async function printRefusal(hook, report, plan, values, facts) {
  const { letThrough: letThrough2, refusal: refusal3 } = await Promise.resolve().then(() => (init_report2(), report_exports));
  const style = hook === "pre-receive" ? { ...fileStyle(values), width: pusherWidth } : terminalStyle(values);
  const text3 = refusal3(report, hook, style, facts);
  await writeOut(letThrough2(report, hook) + text3);
  const delivered = await writeReports(report, plan, values);
  if (text3 === "" && values.flag("verbose")) {
    const { files, objects, refs, bytes } = report.coverage;
    const read2 = objects > 0 ? `${objects} objects, ${refs} refs` : `${files} files`;
    await say(`brleaks: ${hook}: no keys in ${read2}, ${bytes} bytes`);
  }
  if (outcome(report, { failOn: "any" }) === exitStatus.incomplete && values.flag("allow-incomplete")) {
    await say(`brleaks: ${hook}: passed although the scan is incomplete (--allow-incomplete)`);
  }
  return delivered;
}
function startBudget(seconds3, controller) {
  if (seconds3 === void 0) return { stop: () => {
  }, explain: (report) => report };
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    controller.abort();
  }, seconds3 * 1e3);
  return {
    stop: () => clearTimeout(timer),
    explain: (report) => {
      if (!over) return report;
      const failed = { what: "the rest", reason: `not read within ${seconds3} s (--time-budget)` };
      const { coverage } = report;
      return { ...report, coverage: { ...coverage, failed: [...coverage.failed, failed] } };
    }
  };
}
var pusherWidth;
var init_hook_run = __esm({
  "src/cli/hook-run.ts"() {
    "use strict";
    init_config();
    init_model();
    init_output();
    init_hook_environment();
    init_hook_input();
    init_hook_targets();
    init_interrupt();
    init_output3();
    init_reports();
    init_say();
    init_style2();
    pusherWidth = 80;
  }
});

// src/hooks/script.ts
function quoted(text3) {
  return `'${text3.replaceAll("'", "'\\''")}'`;
}
function hookFile(hook, program) {
  return sealed([
    // By its original name: a hook manager installed later may rename this file.
    `before="\${0%/*}/${hook}${keptSuffix}"`,
    ...starter(hook, program),
    ...body(hook, '"$before"')
  ]);
}
function sharedHookFile(hook, program, wanted) {
  const common = "common=$(PATH=$path; git rev-parse --git-common-dir";
  const own = `own="$common/hooks/${hook}"`;
  if (!wanted) {
    const run2 = '[ ! -x "$own" ] || exec "$own" "$@"';
    return sealed([...absolutePath, `${common} 2>/dev/null) || exit 0`, own, run2, "exit 0"]);
  }
  const start2 = starter(hook, program);
  return sealed([...start2, `${common}) || exit 1`, own, ...body(hook, '"$own"')]);
}
function hookCommand(hook, program) {
  const lines2 = [...starter(hook, program), `start hook run ${hook} -- "$@"`];
  return `f() { ${lines2.filter((line) => !line.startsWith("#")).join("; ")}; }; f`;
}
function starter(hook, { node, script }) {
  const bypass = hook === "pre-receive" ? "" : " To skip brleaks once: --no-verify.";
  const stop = `Nothing was scanned, so git stops here.${bypass}`;
  const again = 'install brleaks and run "brleaks hook install" again.';
  const noNode = `brleaks: ${hook}: ${node} does not exist, and PATH has no Node 20.19 or later`;
  const noScript = `brleaks: ${hook}: ${script} does not exist; ${again} ${stop}`;
  const failed = `brleaks: ${hook}: the scan failed and reports no key. ${stop}`;
  const found = "found=$(PATH=$path; command -v brleaks)";
  return [
    ...absolutePath,
    `node=${quoted(node)}`,
    `script=${quoted(script)}`,
    newEnough,
    findNode,
    'run_brleaks() { if [ -f "$script" ]; then PATH=$path "$node" "$script" "$@"; else PATH=$path "$found" "$@"; fi; }',
    `ready() { if [ -f "$script" ]; then [ -x "$node" ] || find_node || { echo ${quoted(noNode)}"\${old:+ (found $old)}; "${quoted(`${again} ${stop}`)} >&2; return 1; }; else ${found} || { echo ${quoted(noScript)} >&2; return 1; }; fi; }`,
    `start() { ready || return 2; run_brleaks "$@"; status=$?; case $status in 0|1|3|130) ;; *) echo ${quoted(failed)} >&2;; esac; return $status; }`
  ];
}
function programOf(text3) {
  const word = (name) => new RegExp(`(?:^|[
 ])${name}=('(?:[^']|'\\\\'')*')`).exec(text3)?.[1];
  const [node, script] = [word("node"), word("script")];
  if (node === void 0 || script === void 0) return null;
  return { node: unquoted(node), script: unquoted(script) };
}
function unquoted(word) {
  return word.slice(1, -1).replaceAll("'\\''", "'");
}
function body(hook, before) {
  if (!withInput.includes(hook)) {
    return [
      `if [ -x ${before} ]; then ${before} "$@" || exit $?; fi`,
      `start hook run ${hook} -- "$@"`
    ];
  }
  return [
    "lines=$(PATH=$path; cat)",
    `lines() { if [ -n "$lines" ]; then printf '%s\\n' "$lines"; fi; }`,
    `if [ -x ${before} ]; then lines | ${before} "$@" || exit $?; fi`,
    `lines | start hook run ${hook} -- "$@"`
  ];
}
function sealed(lines2) {
  const text3 = `${lines2.join("\n")}
`;
  const checksum = `# Removed by "brleaks hook uninstall" if it is unchanged: ${sha256(text3)}`;
  return `#!/bin/sh
${title2}
${checksum}
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
var withInput, keptSuffix, title2, checksumLine, absolutePath, newEnough, findNode;
var init_script = __esm({
  "src/hooks/script.ts"() {
    "use strict";
    init_node_crypto();
    withInput = ["pre-push", "pre-receive"];
    keptSuffix = ".before-brleaks";
    title2 = '# brleaks: stops keys before they are committed or pushed. Made by "brleaks hook install".';
    checksumLine = /^# .*"brleaks hook uninstall".*: ([0-9a-f]{64})$/;
    absolutePath = [
      "# Programs are looked up in absolute entries of PATH only, never in the work tree.",
      "path=; before_ifs=$IFS; IFS=:; set -f; for entry in $PATH; do case $entry in /*) path=$path:$entry;; esac; done; IFS=$before_ifs; set +f",
      `path=\${path#:}; [ -n "$path" ] || path=/usr/local/bin:/usr/bin:/bin`
    ];
    newEnough = `new_enough() { version=\${1#v}; major=\${version%%.*}; version=\${version#*.}; minor=\${version%%.*}; case $major$minor in *[!0-9]*|"") return 1;; esac; [ "$major" -ge 23 ] || { [ "$major" -eq 22 ] && [ "$minor" -ge 3 ]; } || { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; }; }`;
    findNode = 'find_node() { old=; node=; IFS=:; set -f; for entry in $path; do [ -x "$entry/node" ] || continue; old=$("$entry/node" --version 2>/dev/null) || continue; if new_enough "$old"; then node=$entry/node; break; fi; done; IFS=$before_ifs; set +f; [ -n "$node" ]; }';
  }
});

// src/hooks/location.ts
import { lstatSync as lstatSync20, readFileSync as readFileSync6 } from "node:fs";
import { join as join28, resolve as resolve17 } from "node:path";
async function locateHooks(request) {
  const { folder, environment, scope } = request;
  const config = new UserConfig(folder, environment);
  const layout = scope === "global" ? null : requireLayout(folder);
  const inForce = scope === "global" ? config.outside() : config;
  const hooksPath = await inForce.path("core.hooksPath");
  return {
    config,
    layout,
    ownFolder: layout === null ? null : join28(layout.commonDir, "hooks"),
    sharedFolder: sharedFolder(environment),
    // git-config: a relative path is relative to the folder that hooks run in.
    hooksPath: hooksPath === null ? null : resolve17(layout?.root ?? layout?.gitDir ?? folder, hooksPath)
  };
}
function sharedFolder(environment) {
  const { XDG_CONFIG_HOME, HOME, USERPROFILE } = environment;
  const home = HOME || USERPROFILE;
  if (XDG_CONFIG_HOME) return join28(XDG_CONFIG_HOME, "brleaks", "hooks");
  if (home) return join28(home, ".config", "brleaks", "hooks");
  throw new BrleaksError(
    "usage",
    "HOME is not set; set it, because global hooks are installed below it"
  );
}
function readHookFile(path) {
  if (lstatSync20(path, { throwIfNoEntry: false }) === void 0) return { owner: "none" };
  try {
    const text3 = readFileSync6(path, "utf8");
    return { owner: ownerOf(text3), text: text3 };
  } catch {
    return { owner: "other", text: "" };
  }
}
function defaultHooks({ layout }) {
  return layout !== null && layout.root === null ? ["pre-receive"] : clientHooks;
}
var clientHooks;
var init_location = __esm({
  "src/hooks/location.ts"() {
    "use strict";
    init_git2();
    init_model();
    init_script();
    clientHooks = [
      "pre-commit",
      "pre-merge-commit",
      "commit-msg",
      "pre-push"
    ];
  }
});

// src/hooks/files.ts
import { mkdirSync as mkdirSync4, renameSync as renameSync2, rmdirSync as rmdirSync2, rmSync as rmSync2, unlinkSync as unlinkSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { dirname as dirname8 } from "node:path";
function checkHookFile(path) {
  const { owner } = readHookFile(path);
  if (owner === "changed") {
    throw new BrleaksError(
      "output",
      `${path} was written by brleaks and edited since; move the edits elsewhere, delete the file and install again`
    );
  }
  if (owner === "other" && readHookFile(path + keptSuffix).owner !== "none") {
    throw new BrleaksError(
      "output",
      `${path} was not written by brleaks, and ${path}${keptSuffix} already exists; merge the two by hand and delete the second`
    );
  }
}
function writeHookFile({ path, text: text3 }) {
  try {
    mkdirSync4(dirname8(path), { recursive: true });
    const temporary = `${path}.brleaks-new`;
    rmSync2(temporary, { force: true });
    writeFileSync3(temporary, text3, { mode: 493, flag: "wx" });
    const { owner } = readHookFile(path);
    if (owner === "other") renameSync2(path, path + keptSuffix);
    renameSync2(temporary, path);
    const kept = readHookFile(path + keptSuffix).owner !== "none";
    return kept ? `${path} (runs ${path}${keptSuffix} first)` : path;
  } catch (error) {
    throw cannot("write", path, error);
  }
}
function removeHookFile(path) {
  const kept = path + keptSuffix;
  const isKept = readHookFile(kept).owner !== "none";
  switch (readHookFile(path).owner) {
    case "ours":
      try {
        if (isKept) renameSync2(kept, path);
        else unlinkSync2(path);
      } catch (error) {
        throw cannot("remove", path, error);
      }
      return isKept ? `${path}: the previous hook is restored` : `${path}: removed`;
    case "changed":
      return `${path}: kept, because it was edited since it was installed`;
    case "none":
    case "other":
      return isKept ? `${kept}: kept, because the hook of brleaks that ran it is gone; rename it to ${path} to use it again` : null;
  }
}
function removeEmptyFolder(path) {
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
    init_location();
    init_script();
  }
});

// src/hooks/install-method.ts
function hasConfiguredHooks([major = 0, minor = 0]) {
  const [sinceMajor, sinceMinor] = configuredHooksSince;
  return major > sinceMajor || major === sinceMajor && minor >= sinceMinor;
}
function chooseInstallMethod(setup) {
  const { gitVersion, scope, hooksPath, hooksPathIsOurs, managers } = setup;
  if (hasConfiguredHooks(gitVersion)) return { kind: "config" };
  if (hooksPath !== null && !hooksPathIsOurs) {
    return { kind: "manual", manager: managerOfPath(hooksPath) ?? managers[0] ?? null };
  }
  if (scope === "global") return { kind: "shared" };
  const [manager] = managers;
  return manager === void 0 ? { kind: "files" } : { kind: "manual", manager };
}
function managerOfPath(path) {
  return /(?:^|[\\/])\.husky(?:[\\/]_)?[\\/]?$/.test(path) ? "husky" : null;
}
function managerOf(text3) {
  return managerPatterns.find(([, pattern2]) => pattern2.test(text3))?.[0] ?? null;
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
var configuredHooksSince, managerPatterns;
var init_install_method = __esm({
  "src/hooks/install-method.ts"() {
    "use strict";
    configuredHooksSince = [2, 54];
    managerPatterns = [
      ["pre-commit", /File generated by pre-commit/],
      ["lefthook", /lefthook/i],
      ["simple-git-hooks", /SIMPLE_GIT_HOOKS|simple-git-hooks/],
      ["husky", /husky/i],
      ["overcommit", /overcommit/i],
      ["gitea", /AUTO GENERATED BY GITEA/]
    ];
  }
});

// src/hooks/manager-instructions.ts
function managerInstructions(manager, hooks, hooksPath) {
  const command = (hook) => `brleaks hook run ${hook} -- "$@"`;
  const local = (hook) => `node_modules/.bin/${command(hook)}`;
  switch (manager) {
    case "husky":
      return [
        "husky manages the hooks of this repository. Add these lines:",
        ...hooks.map((hook) => `  in .husky/${hook}:  ${command(hook)}`)
      ];
    case "lefthook":
      return [
        "lefthook manages the hooks of this repository. Add to lefthook.yml:",
        ...hooks.flatMap((hook) => lefthook(hook)),
        "and run: lefthook install"
      ];
    case "simple-git-hooks":
      return [
        'simple-git-hooks manages the hooks of this repository. Add to "simple-git-hooks" in package.json:',
        ...hooks.map((hook) => `  ${JSON.stringify(hook)}: ${JSON.stringify(local(hook))}`),
        "and run: npx simple-git-hooks"
      ];
    case "pre-commit":
      return [
        "pre-commit manages the hooks of this repository. Add to .pre-commit-config.yaml:",
        "  - repo: https://github.com/OWNER/brleaks",
        "    rev: TAG",
        "    hooks:",
        ...preCommitIds(hooks).map((id2) => `      - id: ${id2}`),
        `and run: pre-commit install ${hooks.map((hook) => `--hook-type ${hook}`).join(" ")}`
      ];
    case "gitea":
      return [
        "Gitea manages the hooks of this repository. Create these executable files:",
        ...hooks.map(
          (hook) => `  ${quoted(`${hooksPath ?? "hooks"}/${hook}.d/brleaks`)}:  #!/bin/sh, and the line  exec brleaks hook run ${hook}`
        )
      ];
    case "overcommit":
    case null: {
      const folder = hooksPath ?? ".git/hooks";
      return [
        `The hooks of this repository are in ${folder}${manager === null ? " (core.hooksPath)" : `, managed by ${manager}`}. Add this line:`,
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
var init_manager_instructions = __esm({
  "src/hooks/manager-instructions.ts"() {
    "use strict";
    init_script();
  }
});

// src/hooks/status.ts
import { accessSync as accessSync3, constants as constants9, existsSync as existsSync4, readFileSync as readFileSync7 } from "node:fs";
import { dirname as dirname9, join as join29 } from "node:path";
async function hookStatus(request) {
  const location3 = await locateHooks(request);
  const gitVersion = await location3.config.gitVersion();
  const names3 = request.hooks.length > 0 ? request.hooks : defaultHooks(location3);
  const hooks = [];
  for (const name of names3) {
    const found = [
      ...await configured(location3, request.scope, name, gitVersion),
      ...inFiles(location3, name)
    ];
    const best = found.find(({ problems }) => problems.length === 0) ?? found[0];
    hooks.push(await describe4(name, best, location3));
  }
  const installed = hooks.filter((hook) => hook.installed);
  const working = installed.length > 0 && installed.every(({ problems }) => problems.length === 0) && (request.hooks.length === 0 || installed.length === hooks.length);
  return { hooks, hooksPath: location3.hooksPath, working };
}
async function configured({ config }, scope, hook, gitVersion) {
  const section = `hook.${configName(hook)}`;
  const found = [];
  for (const own of scope === "global" ? ["global"] : ["local", "global"]) {
    const command = await config.value(`${section}.command`, own);
    if (command === null) continue;
    const problems = [];
    if (!hasConfiguredHooks(gitVersion))
      problems.push(
        `git ${gitVersion.join(".")} does not run hooks in its configuration; update to 2.54 or later, or install again`
      );
    if (await config.value(`${section}.event`, own) !== hook)
      problems.push(`${section}.event is not ${hook}`);
    if (/^(?:false|no|off|0)$/i.test(await config.value(`${section}.enabled`) ?? ""))
      problems.push(`${section}.enabled is false`);
    const program = programOf(command);
    if (program === null)
      problems.push(`${section}.command was not written by this version of brleaks`);
    found.push({ where: `${section} (git's ${own} configuration)`, scope: own, program, problems });
  }
  return found;
}
function inFiles(location3, hook) {
  const { hooksPath, ownFolder, sharedFolder: sharedFolder2, layout } = location3;
  const folder = hooksPath ?? ownFolder;
  const scope = hooksPath !== null && hooksPath === sharedFolder2 ? "global" : "local";
  const found = folder === null ? null : inFile2(join29(folder, hook), hook, scope);
  const managed = found === null ? inManager(layout?.root ?? null, folder, hook) : null;
  const ignoredFile = hooksPath === null || ownFolder === null ? null : inFile2(join29(ownFolder, hook), hook, "local");
  const problem2 = `git does not run it: core.hooksPath is ${hooksPath}`;
  const ignored = ignoredFile === null ? null : { ...ignoredFile, problems: [problem2] };
  return [found, managed, ignored].filter((installation) => installation !== null);
}
function inFile2(path, hook, scope) {
  const found = readHookFile(path);
  if (found.owner === "none" || !found.text.includes(`hook run ${hook}`)) return null;
  const problems = [];
  if (!isExecutable(path))
    problems.push('it is not executable, so git does not run it; run "chmod +x" on it');
  const program = found.owner === "other" ? null : programOf(found.text);
  if (found.owner === "ours" && program === null)
    problems.push("it was written by another version of brleaks");
  return { where: path, scope, program, problems };
}
function isExecutable(path) {
  try {
    accessSync3(path, constants9.X_OK);
    return true;
  } catch {
    return false;
  }
}
function inManager(root, folder, hook) {
  if (root === null || folder === null) return null;
  const stub = readHookFile(join29(folder, hook));
  if (stub.owner !== "other") return null;
  const manager = managerOfPath(folder) ?? managerOf(stub.text);
  if (manager === null) return null;
  for (const name of managerFiles[manager](hook)) {
    const found = readHookFile(join29(root, name));
    if (found.owner === "none" || !mentions(found.text, manager, hook)) continue;
    return { where: `${name} (${manager})`, scope: "local", program: null, problems: [] };
  }
  return null;
}
function mentions(text3, manager, hook) {
  if (manager !== "pre-commit") return text3.includes(`brleaks hook run ${hook}`);
  const id2 = { "commit-msg": "brleaks-message", "pre-push": "brleaks-push" }[hook];
  return new RegExp(`\\bid["']?\\s*[:=]\\s*["']?${id2 ?? "brleaks"}["']?\\s*(?:[#,}\\n\\r]|$)`).test(
    text3
  );
}
async function describe4(name, installation, { layout }) {
  if (installation === void 0) {
    const nowhere = { where: null, scope: null, node: null, brleaks: null, problems: [] };
    return { name, installed: false, ...nowhere };
  }
  const { where, scope, program } = installation;
  const problems = [...installation.problems];
  if (program === null)
    return { name, installed: true, where, scope, node: null, brleaks: null, problems };
  const brleaks = { path: program.script, version: packageVersion(program.script) };
  if (!existsSync4(program.script)) problems.push(`${program.script} does not exist`);
  const version3 = await nodeVersionOf(program.node, layout?.root ?? null);
  if (!existsSync4(program.node)) problems.push(`${program.node} does not exist`);
  else if (version3 === null) problems.push(`${program.node} does not report a version of Node`);
  else if (!isNewEnough(version3))
    problems.push(`${program.node} is ${version3}; brleaks needs Node 20.19 or later`);
  return {
    name,
    installed: true,
    where,
    scope,
    node: { path: program.node, version: version3 },
    brleaks,
    problems
  };
}
function isNewEnough(version3) {
  const [major = 0, minor = 0] = version3.replace(/^v/, "").split(".").map(Number);
  return major >= 23 || major === 22 && minor >= 3 || major === 20 && minor >= 19;
}
function packageVersion(script) {
  try {
    const text3 = readFileSync7(join29(dirname9(script), "..", "package.json"), "utf8");
    const { version: version3 } = JSON.parse(text3);
    return typeof version3 === "string" ? version3 : null;
  } catch {
    return null;
  }
}
var managerFiles;
var init_status = __esm({
  "src/hooks/status.ts"() {
    "use strict";
    init_git2();
    init_install_method();
    init_location();
    init_script();
    managerFiles = {
      husky: (hook) => [`.husky/${hook}`],
      lefthook: () => [
        "lefthook.yml",
        ".lefthook.yml",
        "lefthook.yaml",
        "lefthook.toml",
        "lefthook.json"
      ],
      "pre-commit": () => [".pre-commit-config.yaml", "prek.toml"],
      "simple-git-hooks": () => ["package.json", ".simple-git-hooks.json"],
      overcommit: () => [".overcommit.yml"],
      gitea: () => []
    };
  }
});

// src/hooks/install.ts
import { join as join30 } from "node:path";
async function installHooks(request) {
  const { scope, program } = request;
  const location3 = await locateHooks(request);
  const hooks = request.hooks.length > 0 ? request.hooks : defaultHooks(location3);
  const gitVersion = await location3.config.gitVersion();
  if (scope === "local") {
    const installed = await isInstalledGlobally(location3, hooks, gitVersion);
    if (installed) return await reportGlobalHooks(request, hooks);
  }
  const hooksPathIsOurs = location3.hooksPath === location3.sharedFolder;
  const method = chooseInstallMethod({
    gitVersion,
    scope,
    hooksPath: location3.hooksPath,
    hooksPathIsOurs,
    managers: managersOf(location3, hooks)
  });
  switch (method.kind) {
    case "config":
      return configure(location3, scope, hooks, program);
    case "files":
      return write3(ownFiles(location3, hooks, program));
    case "shared": {
      const result2 = write3(sharedFiles(location3, hooks, program));
      await location3.config.run([
        "--global",
        "--replace-all",
        "core.hooksPath",
        location3.sharedFolder
      ]);
      return result2;
    }
    case "manual": {
      const lines2 = managerInstructions(method.manager, hooks, location3.hooksPath);
      return { done: false, lines: lines2 };
    }
  }
}
async function isInstalledGlobally(location3, hooks, gitVersion) {
  const names3 = await Promise.all(
    hooks.map((hook) => location3.config.value(`hook.${configName(hook)}.event`, "global"))
  );
  const configured2 = hasConfiguredHooks(gitVersion) && names3.every((name) => name !== null);
  const shared2 = location3.hooksPath === location3.sharedFolder && hooks.every((hook) => runsHook(readHookFile(join30(location3.sharedFolder, hook)), hook));
  return configured2 || shared2;
}
async function reportGlobalHooks(request, hooks) {
  const { hooks: found } = await hookStatus({ ...request, scope: "global", hooks });
  const faults = found.flatMap(
    ({ name, problems }) => problems.map((problem2) => `${name}: ${problem2}`)
  );
  const installed = "brleaks is already installed in the hooks of every repository of this user";
  if (faults.length === 0) return { done: true, lines: [`${installed}; nothing to do`] };
  const instruction = `${installed}, but does not work; run "brleaks hook install --global" again`;
  return { done: false, lines: [...faults, instruction] };
}
function runsHook(found, hook) {
  return found.owner === "ours" && found.text.includes(`start hook run ${hook} `);
}
function managersOf(location3, hooks) {
  const folder = location3.hooksPath ?? location3.ownFolder;
  if (folder === null) return [];
  return hooks.flatMap((hook) => {
    const found = readHookFile(join30(folder, hook));
    return found.owner === "other" ? managerOf(found.text) ?? [] : [];
  });
}
async function configure(location3, scope, hooks, program) {
  for (const hook of hooks) {
    for (const args of configCommands(scope, hook, hookCommand(hook, program))) {
      await location3.config.run(args);
    }
    if (location3.ownFolder !== null) removeHookFile(join30(location3.ownFolder, hook));
  }
  const lines2 = hooks.map(
    (hook) => `${hook}: hook.${configName(hook)} in git's ${scope} configuration`
  );
  return { done: true, lines: [...lines2, "Existing hooks run as before."] };
}
function ownFiles(location3, hooks, program) {
  const folder = location3.ownFolder ?? location3.sharedFolder;
  return hooks.map((hook) => ({ path: join30(folder, hook), text: hookFile(hook, program) }));
}
function sharedFiles(location3, hooks, program) {
  const wanted = new Set(hooks);
  return forwarded.map((hook) => ({
    path: join30(location3.sharedFolder, hook),
    text: sharedHookFile(hook, program, wanted.has(hook))
  }));
}
function write3(files) {
  for (const { path } of files) checkHookFile(path);
  return { done: true, lines: files.map(writeHookFile) };
}
var forwarded;
var init_install = __esm({
  "src/hooks/install.ts"() {
    "use strict";
    init_files2();
    init_install_method();
    init_location();
    init_manager_instructions();
    init_script();
    init_status();
    forwarded = [
      "applypatch-msg",
      "pre-applypatch",
      "post-applypatch",
      "pre-commit",
      "pre-merge-commit",
      "prepare-commit-msg",
      "commit-msg",
      "post-commit",
      "pre-rebase",
      "post-checkout",
      "post-merge",
      "pre-push",
      "pre-receive",
      "update",
      "post-receive",
      "post-update",
      "reference-transaction",
      "pre-auto-gc",
      "post-rewrite",
      "sendemail-validate",
      "post-index-change",
      "p4-changelist",
      "p4-prepare-changelist",
      "p4-post-changelist",
      "p4-pre-submit"
    ];
  }
});

// src/hooks/uninstall.ts
import { readdirSync as readdirSync16 } from "node:fs";
import { join as join31 } from "node:path";
async function uninstallHooks(request) {
  const location3 = await locateHooks(request);
  const hooks = request.hooks.length > 0 ? request.hooks : hookNames;
  const lines2 = [
    ...await removeConfigured(location3, request.scope, hooks),
    ...location3.ownFolder === null ? [] : removeFiles(location3.ownFolder, hooks),
    ...request.scope === "global" ? await removeShared(location3, request.hooks) : []
  ];
  return {
    done: true,
    lines: lines2.length > 0 ? lines2 : ["brleaks is not installed in these hooks; nothing to do"]
  };
}
async function removeConfigured({ config }, scope, hooks) {
  const lines2 = [];
  for (const hook of hooks) {
    const section = `hook.${configName(hook)}`;
    if (await config.value(`${section}.command`, scope) === null) continue;
    await config.run([`--${scope}`, "--remove-section", section]);
    lines2.push(`${section}: removed from git's ${scope} configuration`);
  }
  return lines2;
}
function removeFiles(folder, hooks) {
  return hooks.flatMap((hook) => removeHookFile(join31(folder, hook)) ?? []);
}
async function removeShared(location3, hooks) {
  const { config, hooksPath, sharedFolder: sharedFolder2 } = location3;
  if (hooksPath !== sharedFolder2) return [];
  if (hooks.length > 0) {
    return [
      `core.hooksPath covers all hooks at once: remove all with "brleaks hook uninstall --global", then add some with "brleaks hook install --global NAME"`
    ];
  }
  await config.run(["--global", "--unset-all", "core.hooksPath"]);
  const lines2 = removeFiles(sharedFolder2, readdirSync16(sharedFolder2));
  removeEmptyFolder(sharedFolder2);
  return ["core.hooksPath: unset", ...lines2];
}
var init_uninstall = __esm({
  "src/hooks/uninstall.ts"() {
    "use strict";
    init_model();
    init_files2();
    init_install_method();
    init_location();
  }
});

// src/hooks/index.ts
var init_hooks = __esm({
  "src/hooks/index.ts"() {
    "use strict";
    init_install();
    init_status();
    init_uninstall();
  }
});

// src/cli/hook-status.ts
var hook_status_exports = {};
__export(hook_status_exports, {
  showHookStatus: () => showHookStatus
});
import { realpathSync as realpathSync5 } from "node:fs";
async function showHookStatus(hooks, global, format3) {
  if (format3 !== "text" && format3 !== "json") {
    throw new BrleaksError("usage", `hook status: --format must be text or json; got "${format3}"`);
  }
  const report = await hookStatus({
    folder: workingFolder(process.cwd),
    environment: process.env,
    scope: global ? "global" : "local",
    hooks,
    program: { node: process.execPath, script: realpathSync5(process.argv[1] ?? "") }
  });
  const text3 = format3 === "json" ? `${JSON.stringify(documentOf2(report), null, 2)}
` : textOf3(report);
  await writeOut(await withoutKeys(text3));
  return report.working ? exitStatus.clean : exitStatus.usage;
}
function documentOf2({ working, hooksPath, hooks }) {
  return { schemaVersion: 1, working, hooksPath, hooks };
}
function textOf3({ hooks, working }) {
  const width = Math.max(...hooks.map(({ name }) => name.length));
  const lines2 = hooks.flatMap((hook) => linesOf4(hook, width));
  const anyInstalled = hooks.some(({ installed }) => installed);
  if (!anyInstalled) lines2.push('Run "brleaks hook install" to install them.');
  else if (!working) lines2.push('Fix the problems, then run "brleaks hook install" again.');
  return `${lines2.join("\n")}
`;
}
function linesOf4(hook, width) {
  const name = hook.name.padEnd(width);
  if (hook.where === null) return [`${name}  not installed`];
  const indent2 = " ".repeat(width + 2);
  const state = hook.problems.length > 0 ? "does not work" : "installed";
  const details = [
    programLine("brleaks", hook.brleaks),
    programLine("Node", hook.node),
    ...hook.problems.map((problem2) => `problem: ${problem2}`)
  ].filter((line) => line !== null);
  return [`${name}  ${state}: ${hook.where}`, ...details.map((line) => indent2 + line)];
}
function programLine(name, program) {
  return program === null ? null : `${name} ${program.version ?? "(no version)"}: ${program.path}`;
}
var init_hook_status = __esm({
  "src/cli/hook-status.ts"() {
    "use strict";
    init_config();
    init_hooks();
    init_model();
    init_output3();
    init_say();
  }
});

// src/cli/hook-install.ts
var hook_install_exports = {};
__export(hook_install_exports, {
  changeHooks: () => changeHooks
});
import { realpathSync as realpathSync6 } from "node:fs";
async function changeHooks(action, hooks, global) {
  const script = realpathSync6(process.argv[1] ?? "");
  const change = action === "install" ? installHooks : uninstallHooks;
  const { done, lines: lines2 } = await change({
    folder: workingFolder(process.cwd),
    environment: process.env,
    scope: global ? "global" : "local",
    hooks,
    program: { node: process.execPath, script }
  });
  await writeOut(await withoutKeys(lines2.map((line) => `${line}
`).join("")));
  if (done && action === "install" && /[\\/]_npx[\\/]/.test(script)) {
    await say(
      'brleaks: the hooks run brleaks from the cache of npx, which may be cleared; keep a clone or install the package (docs/hooks.md), then run "brleaks hook install" again'
    );
  }
  return done ? exitStatus.clean : exitStatus.usage;
}
var init_hook_install = __esm({
  "src/cli/hook-install.ts"() {
    "use strict";
    init_config();
    init_hooks();
    init_model();
    init_output3();
    init_say();
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
  const action = actions.find((name) => name === word);
  switch (action) {
    case void 0:
      throw unknown3("action", word, actions);
    case "run": {
      const [name, ...args] = names3;
      const hook = knownHook(name);
      if (values.flag("global")) throw misplaced("--global", "install, uninstall and status");
      const { runHook: runHook2 } = await Promise.resolve().then(() => (init_hook_run(), hook_run_exports));
      return runHook2(hook, args, parsed.values);
    }
    case "install":
    case "uninstall":
    case "status": {
      for (const option of [
        "time-budget",
        "allow-incomplete",
        "report",
        "rules",
        "allow-comments"
      ]) {
        if (parsed.values[option] !== void 0) throw misplaced(`--${option}`, "run");
      }
      if (action === "status") {
        const { showHookStatus: showHookStatus2 } = await Promise.resolve().then(() => (init_hook_status(), hook_status_exports));
        const format3 = String(parsed.values.format ?? "text");
        return showHookStatus2(names3.map(knownHook), values.flag("global"), format3);
      }
      const { changeHooks: changeHooks2 } = await Promise.resolve().then(() => (init_hook_install(), hook_install_exports));
      return changeHooks2(action, names3.map(knownHook), values.flag("global"));
    }
  }
}
function knownHook(name) {
  const hook = hookNames.find((hookName) => hookName === name);
  if (hook === void 0) throw unknown3("hook", name, hookNames);
  return hook;
}
function unknown3(what, word, known4) {
  const list2 = known4.join(", ");
  if (word === void 0)
    return new BrleaksError("usage", `missing ${what} after "brleaks hook"; choose ${list2}`);
  const near = nearest(word, known4);
  const hint2 = near === null ? `choose ${list2}` : `did you mean "${near}"?`;
  return new BrleaksError("usage", `unknown ${what} "${word}" for "brleaks hook"; ${hint2}`);
}
function misplaced(option, actions2) {
  return new BrleaksError(
    "usage",
    `option ${option} is only valid for "brleaks hook" with ${actions2}`
  );
}
var actions;
var init_hook2 = __esm({
  "src/cli/hook.ts"() {
    "use strict";
    init_config();
    init_model();
    init_parse();
    actions = ["install", "uninstall", "status", "run"];
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
    return listRules(values.text("format"), file);
  }
  if (action === "check") return check(files, values.flag("quiet"));
  throw new BrleaksError(
    "usage",
    `"brleaks rules" needs an action: list or check FILE${action === void 0 ? "" : ` (got "${action}")`}`
  );
}
async function listRules(format3, file) {
  const rules = [...builtInRules(), ...file === void 0 ? [] : await loadRules(file)];
  if (format3 === "json") {
    await writeOut(`${JSON.stringify({ rules }, null, 2)}
`);
    return exitStatus.clean;
  }
  if (format3 !== "text") {
    throw new BrleaksError(
      "usage",
      `"brleaks rules list" supports the formats text and json; got "${format3}"`
    );
  }
  const blocks = rules.map(
    (rule) => [
      `${rule.id}  ${rule.service}`,
      `  ${rule.description}`,
      `  prefixes  ${rule.prefixes.map((prefix2) => `${prefix2.text} (${prefix2.mode})`).join(", ")}`,
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
    if (!quiet) await say(`${file}: valid (${rules.length} rule${rules.length === 1 ? "" : "s"})`);
  }
  return exitStatus.clean;
}
var init_rules2 = __esm({
  "src/cli/rules.ts"() {
    "use strict";
    init_config();
    init_model();
    init_output3();
    init_say();
  }
});

// src/cli/run.ts
init_model();
init_output();
init_completion();
init_interrupt();
init_output3();
init_parse2();
init_say();
async function run(args, door2) {
  installOutputGuards();
  useDoor(door2);
  let status = await attempt2(args);
  const faults = uncaughtFaults();
  for (const fault2 of faults) await sayError(fault2.message);
  if (faults.length > 0) status = outcomeAfterError(status);
  const unwritten = outputFailure();
  if (unwritten !== null) {
    await sayError(unwritten);
    status = outcomeAfterError(status);
  }
  return status;
}
async function sayFault(fault2) {
  await sayError(knownError(fault2).message);
}
async function attempt2(args) {
  try {
    if (args[0] === completeCommand) return await answerCompletion(args.slice(1));
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
async function dispatch(parsed) {
  refuseMistyped(parsed);
  if (parsed.help !== null) {
    const { showHelp: showHelp2 } = await Promise.resolve().then(() => (init_help(), help_exports));
    return showHelp2(parsed);
  }
  switch (parsed.command) {
    case "completion":
      return printCompletionScript(parsed);
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
