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
function knownError(error) {
  if (error instanceof BrleaksError) return error;
  return new BrleaksError("internal", describeUnexpected(error), { cause: error });
}
function describeUnexpected(error) {
  const code = codeOf(error);
  const text2 = withoutTokens(messageOf(error));
  const limit = code === null ? void 0 : limits[code];
  if (limit !== void 0) return `stopped by a limit of the system: ${limit} (${text2})`;
  const where = placeOf(error);
  const place = where === null ? "" : `, in ${where}`;
  return `${bugMark} ${version}: ${text2}${place}; please report it with this line (README.md, "Report a bug")`;
}
function codeOf(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
function messageOf(error) {
  const text2 = error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${kindOf(error)}`;
  return text2.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").slice(0, longestMessage);
}
function kindOf(value) {
  return value === null ? "null" : typeof value;
}
function withoutTokens(text2) {
  return text2.replace(
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
function mask(text2, prefixLength) {
  const shown = Math.floor(Math.max(0, text2.length - prefixLength) / 3);
  const head = Math.max(0, Math.min(7 - prefixLength, Math.ceil(shown / 2)));
  const tail = Math.min(4, shown - head);
  const end2 = tail > 0 ? text2.slice(-tail) : "";
  return `${text2.slice(0, Math.min(7, prefixLength + head))}…${end2}`;
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
      constructor(text2, prefixLength) {
        this.#text = text2;
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
      maskIn(text2) {
        return text2.includes(this.#text) ? text2.replaceAll(this.#text, this.toString()) : text2;
      }
      /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
      isEchoedIn(text2) {
        const body = this.#text.slice(this.#prefixLength).toLowerCase();
        const searched2 = text2.toLowerCase();
        for (let at2 = 0; at2 + echoLength <= body.length; at2++) {
          if (searched2.includes(body.slice(at2, at2 + echoLength))) return true;
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

// src/config/yaml-text.ts
var yaml_text_exports = {};
__export(yaml_text_exports, {
  parseYaml: () => parseYaml
});
async function parseYaml(path, text2) {
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = (await import("./parts/yaml.js")).default;
  const lines2 = new LineCounter();
  const documents = parseAllDocuments(text2, {
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
    throw fault(path, place(error.pos[0]), "this is no valid YAML; mend the text there");
  }
  const start2 = { line: 1, column: 1 };
  if (document == null || document.contents === null) throw fault(path, start2, "the file is empty");
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
  return locate2(document.contents, start2);
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
  const text2 = source.replace(/^\uFEFF/, "");
  const errors = [];
  let tree;
  try {
    tree = parseTree(text2, errors, { disallowComments: !comments, allowTrailingComma: comments });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BrleaksError("config", `${path}: it is nested too deeply; write it flatter`);
  }
  const [first] = errors;
  if (first !== void 0) {
    const advice = adviceFor(printParseErrorCode(first.error));
    throw fault(path, placeOf2(text2, first.offset), `this is no valid JSON; ${advice}`);
  }
  if (tree === void 0) throw fault(path, { line: 1, column: 1 }, "the file is empty");
  const starts = lineStarts(text2);
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
function lineStarts(text2) {
  const starts = [0];
  for (let feed2 = text2.indexOf("\n"); feed2 !== -1; feed2 = text2.indexOf("\n", feed2 + 1)) {
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
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BrleaksError("config", `${path}: this is no UTF-8 text; save it as UTF-8`, {
      cause: error
    });
  }
  const marker2 = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text2);
  if (marker2 !== null) {
    throw fault(
      path,
      placeOf2(text2, marker2.index),
      "an unfinished merge stands here; keep the right lines of both sides and take the marks out"
    );
  }
  return text2;
}
async function parseLocated(path, text2) {
  if (/\.ya?ml$/i.test(path)) {
    const { parseYaml: parseYaml2 } = await Promise.resolve().then(() => (init_yaml_text(), yaml_text_exports));
    return parseYaml2(path, text2);
  }
  const { parseJsonText: parseJsonText2 } = await Promise.resolve().then(() => (init_jsonc_text(), jsonc_text_exports));
  return parseJsonText2(path, text2, { comments: /\.jsonc$/i.test(path) });
}
function placeOf2(text2, offset) {
  const before = text2.slice(0, offset);
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
          const refusal = this.#refusal();
          if (refusal !== null) return refusal;
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
function probeUrl(service, probe, id) {
  return new URL(`${service.baseUrl}${(probe.path ?? "/").replaceAll("{uuid}", id)}`);
}
async function send(request, wire) {
  const { service, probe, secret } = request;
  const url = probeUrl(service, probe, randomUUID());
  const { transport, limits: limits2, signal } = wire;
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
        "user-agent": wire.userAgent
      },
      signal: timeout.signal
    });
    const body = await readBody(answer.body, limits2.bodyBytes);
    if (body === null) {
      const reason = `the answer (HTTP ${answer.statusCode}) is longer than ${limits2.bodyBytes} bytes`;
      return { kind: "fault", reason, passing: false };
    }
    const after = answer.headers["retry-after"];
    const retryAfter2 = typeof after === "string" ? after : null;
    return { kind: "reply", status: answer.statusCode, body, retryAfter: retryAfter2 };
  } catch (error) {
    if (signal.aborted) return { kind: "fault", reason: stopReason(signal), passing: false };
    if (timeout.over) return { kind: "fault", reason: timeout.reason, passing: true };
    return { kind: "fault", ...faultOf(error) };
  } finally {
    timeout.clear();
  }
}
async function readBody(body, limit) {
  const parts = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > limit) {
      body.destroy();
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
function readEnvelope(body) {
  const value = parse(body);
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
function isWord2(value) {
  return typeof value === "string" && /^[\w.:-]{1,100}$/.test(value);
}
var init_envelope = __esm({
  "src/verify/envelope.ts"() {
    "use strict";
  }
});

// src/verify/answer.ts
function readAnswer(reply, probe, table) {
  if (reply.kind === "fault") return unknown2(reply.reason);
  const envelope = readEnvelope(reply.body);
  if (envelope === null) return unknown2(foreignReason(reply.status));
  const code = envelope.kind === "error" ? envelope.code : null;
  const row = rowFor(envelope, reply.status, table.answers);
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
  const failure = failureReason(status);
  if (failure !== null) return failure;
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
  const body = Array.from({ length }, () => usable[randomInt(usable.length)]).join("");
  const { prefix } = verification.control;
  return new Secret(prefix + body, prefix.length);
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
  for (let attempt2 = 1; ; attempt2++) {
    const refusal = await pace.turn();
    if (refusal !== null) return { response: last ?? refused3(refusal), sent: last !== null };
    last = await send(request, wire);
    if (!worthRepeating(last)) return { response: last, sent: true };
    const asked = last.kind === "reply" ? retryAfter(last.retryAfter, Date.now()) : null;
    if (asked !== null && asked > retryAfterMs) {
      pace.halt(`the API asks to wait ${Math.ceil(asked / 1e3)} s before the next request`);
      return { response: last, sent: true };
    }
    if (asked !== null) pace.pause(asked);
    if (attempt2 === attempts) return { response: last, sent: true };
    if (asked === null) await pace.wait(backoff(backoffMs, attempt2));
  }
}
function worthRepeating(response) {
  if (response.kind === "fault") return response.passing;
  return response.status === 429 || response.status >= 500;
}
function backoff(firstMs2, attempt2) {
  return firstMs2 * 2 ** (attempt2 - 1) * (0.5 + Math.random() / 2);
}
function retryAfter(header, nowMs) {
  if (header === null) return null;
  const text2 = header.trim();
  if (/^\d{1,9}$/.test(text2)) return Number(text2) * 1e3;
  const date = /^[A-Z][a-z]{2,8}, /.test(text2) ? Date.parse(text2) : Number.NaN;
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
  const echoes = (text2) => text2 !== null && secret.isEchoedIn(text2);
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
async function verify(keys, plan, hooks) {
  const verdicts = /* @__PURE__ */ new Map();
  const notices = [];
  const groups2 = byRule(keys);
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
  for (const [rule, keys] of groups2) {
    const service = serviceFor(rule, plan);
    if (typeof service === "string") {
      const reason = `dry run: would not be asked about: ${service}`;
      for (const key of keys) verdicts.set(key.fingerprint, { ...notChecked, reason });
      continue;
    }
    const url = shownUrl(service.place, service.first);
    left = Math.max(0, left - 1);
    const asked = Math.min(keys.length, left);
    left -= asked;
    for (const [index, key] of keys.entries()) {
      const reason = index < asked ? `dry run: would be asked about at GET ${url}` : "dry run: would not be asked about: the budget would be used up (--verify-budget)";
      verdicts.set(key.fingerprint, { ...notChecked, reason });
    }
    notices.push(
      `dry run, nothing was sent: would ask GET ${url} about a made-up key first, then about ${asked} of ${keys.length} ${keys.length === 1 ? "key" : "keys"}${furtherText(service)}`
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
function byRule(keys) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const key of keys) {
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

// src/action/run.ts
import { lstatSync as lstatSync13, readFileSync as readFileSync9, rmSync as rmSync2 } from "node:fs";
import { resolve as resolve14 } from "node:path";

// src/config/known-text.ts
function isDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const date = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text2;
}
function isFingerprint(text2) {
  return /^[0-9a-f]{64}$/.test(text2);
}
var longestPattern = 500;
var mostGlobstars = 2;
var mostStarsInSegment = 3;
var mostBraces = 3;
var mostCommas = 60;
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

// src/config/baseline.ts
init_located();

// src/config/known-key-options.ts
init_model();
var configured = ["scan", "git", "stdin", "audit", "hook", "baseline", "config"];
var knownKeyOptions = [
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

// src/config/options.ts
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
var scans = ["scan", "git", "stdin", "audit"];
var checks = [...scans, "verify"];
var trees = ["scan", "audit", "baseline"];
var configured2 = ["scan", "git", "stdin", "audit", "hook", "baseline", "config"];
var finders = [...scans, "hook"];
var reporting = [...finders, "verify"];
var all = commandNames;
var optionSpecs = [
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
function optionsOf(command) {
  return optionSpecs.filter(
    (spec) => spec.commands.includes(command) || command === "config" && scans.some((one) => spec.commands.includes(one))
  );
}

// src/config/baseline.ts
var baselineVersion = 1;
var fileNames = ["$schema", "version", "scope", "keys"];
var keyNames = ["fingerprint", "key", "reason", "owner", "expires", "addedBy", "addedOn"];
async function parseBaseline(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a baseline is a JSON object");
  checkVersion(path, root);
  checkNames(path, root.members, fileNames);
  const list = memberOf(root, "keys")?.value;
  if (list?.kind !== "array") throw fault(path, list?.at ?? root.at, '"keys" must be a list');
  const keys = list.items.map((item) => readKey(path, item));
  const lines2 = /* @__PURE__ */ new Map();
  for (const [index, { fingerprint }] of keys.entries()) {
    const at2 = list.items[index]?.at ?? list.at;
    const before = lines2.get(fingerprint);
    if (before !== void 0) {
      const what = `fingerprint ${fingerprint.slice(0, 12)}… stands in line ${before} already`;
      throw fault(path, at2, `${what}; keep one of them`);
    }
    lines2.set(fingerprint, at2.line);
  }
  return {
    baseline: { scope: readScope(path, root), keys: [...keys].sort(byFingerprint) },
    entries: keys.map((one) => ({
      by: "baseline",
      file: path,
      line: lines2.get(one.fingerprint) ?? 1,
      fingerprint: one.fingerprint,
      pattern: null,
      redacted: one.key,
      reason: one.reason,
      expires: one.expires
    }))
  };
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
    const advice = near === null ? `known are ${known3.join(", ")}` : `did you mean "${near}"?`;
    throw fault(path, at2, `unknown name "${name}"; ${advice}`);
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
  const text2 = (name) => {
    const value = memberOf(item, name)?.value;
    if (value === void 0 || value.kind === "scalar" && value.value === null) return null;
    if (value.kind === "scalar" && typeof value.value === "string") return value.value;
    throw fault(path, value.at, `"${name}" must be a text`);
  };
  const at2 = (name) => memberOf(item, name)?.value.at ?? item.at;
  const required = (name) => {
    const value = text2(name)?.trim();
    if (value !== void 0 && value !== "") return value;
    throw fault(path, at2(name), `an entry needs a "${name}"`);
  };
  const date = (name) => {
    const value = text2(name);
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
    owner: text2("owner"),
    expires: date("expires"),
    addedBy: text2("addedBy"),
    addedOn: date("addedOn")
  };
}

// src/config/config-file.ts
import { posix } from "node:path";
init_located();
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
  const advice = newer ? "it is newer than this brleaks reads; update brleaks" : "it must be 1";
  throw fault(path, value.at, `version ${JSON.stringify(version3)}: ${advice}`);
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
  const names = optionSpecs.filter((one) => one.inFile).map(fileName);
  const all2 = [...otherNames, ...names];
  const near = nearest(name, all2) ?? nearest(name.replaceAll("-", ""), all2);
  const advice = near === null ? "see docs/configuration.md" : `did you mean "${near}"?`;
  throw fault(path, at2, `unknown name "${name}"; ${advice}`);
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
    const text2 = item.kind === "scalar" ? item.value : null;
    if (typeof text2 !== "string") throw fault(path, item.at, `"${name}" must be a list of texts`);
    const wrong = spec.value === "GLOB" ? patternFault(text2) : null;
    if (wrong !== null) throw fault(path, item.at, wrong);
    return text2;
  });
}
function isPath(spec) {
  return spec.value === "FILE";
}
function checkInside(path, at2, name, text2) {
  const outside = text2.startsWith("/") || text2.includes("\\") || /^[A-Za-z]:/.test(text2) || text2.split("/").includes("..");
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
  const lines2 = /* @__PURE__ */ new Map();
  return value.items.map((item) => {
    if (item.kind !== "object") throw fault(path, item.at, 'each of "known" is an object');
    checkNames(path, item.members, knownNames);
    const text2 = (name) => {
      const member = item.members.find((one) => one.name === name);
      if (member === void 0) return null;
      const { value: given } = member;
      if (given.kind === "scalar" && typeof given.value === "string" && given.value.trim() !== "") {
        return given.value.trim();
      }
      throw fault(path, given.at, `"${name}" must be a text`);
    };
    const at2 = (name) => item.members.find((one) => one.name === name)?.value.at ?? item.at;
    const pattern2 = text2("path");
    const fingerprint = text2("fingerprint");
    const reason = text2("reason");
    const expires = text2("expires");
    if (pattern2 === null === (fingerprint === null)) {
      throw fault(path, item.at, 'an entry of "known" has a "path" or a "fingerprint"');
    }
    if (reason === null) throw fault(path, item.at, 'an entry of "known" needs a "reason"');
    const wrong = pattern2 === null ? null : patternFault(pattern2);
    if (wrong !== null) throw fault(path, at2("path"), wrong);
    if (fingerprint !== null && !isFingerprint(fingerprint)) {
      throw fault(path, at2("fingerprint"), "a fingerprint has 64 digits 0-9 a-f");
    }
    const before = fingerprint === null ? void 0 : lines2.get(fingerprint);
    if (fingerprint !== null && before !== void 0) {
      const what = `this fingerprint stands in line ${before} already`;
      throw fault(path, at2("fingerprint"), `${what}; keep one of them`);
    }
    if (fingerprint !== null) lines2.set(fingerprint, at2("fingerprint").line);
    if (expires !== null && !isDate(expires)) {
      throw fault(path, at2("expires"), `"${expires}" is no day; write it as 2027-01-31`);
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
  const values = /* @__PURE__ */ new Map();
  const notices = [];
  for (const [variable, text2] of Object.entries(environment)) {
    if (!variable.startsWith("BRLEAKS_") || text2 === void 0 || text2 === "") continue;
    const spec = specs.find((one) => variableName(one) === variable);
    if (spec === void 0) {
      notices.push(unknown(variable));
      continue;
    }
    values.set(spec.name, { value: readValue2(spec.type, variable, text2), origin: variable });
  }
  return { values, notices };
}
function readValue2(type, variable, text2) {
  if (type === "list") return text2.split(/\r?\n/).filter((line) => line !== "");
  if (type !== "flag") return text2;
  const truth = truths[text2.toLowerCase()];
  if (truth !== void 0) return truth;
  throw new BrleaksError("usage", `${variable} is 1 or 0; not "${text2}"`);
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

// src/config/folder-reader.ts
init_model();
init_located();
import { constants, lstatSync } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
function folderReader(root, describe2 = "the work tree") {
  return { describe: describe2, read: (path) => readInside(root, path), close: () => {
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
      const [real, base] = await Promise.all([realpath(full), realpath(root)]);
      if (!real.startsWith(base.endsWith(sep) ? base : base + sep)) {
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

// src/config/ignore-file.ts
init_located();
var longestLine = 2e3;
function parseIgnoreFile(path, bytes) {
  const text2 = decodeText(bytes, path).replace(/^\uFEFF/, "");
  const entries = [];
  const fingerprints = /* @__PURE__ */ new Map();
  for (const [index, line] of text2.split(/\r?\n/).entries()) {
    const at2 = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (content.length > longestLine) {
      throw fault(path, at2, `a line has at most ${longestLine} characters`);
    }
    const [, subject = "", comment2] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(content) ?? [];
    const { reason, expires } = readComment(path, at2, comment2 ?? "");
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
function readComment(path, at2, comment2) {
  const match = /^until\s+(\S+?):?(?:\s+(.*))?$/.exec(comment2);
  if (match === null) return { reason: comment2 === "" ? null : comment2, expires: null };
  const [, date = "", reason] = match;
  if (!/^\d/.test(date)) return { reason: comment2, expires: null };
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

// src/config/json-text.ts
init_model();
function parseJson(text2, path) {
  try {
    return JSON.parse(text2.replace(/^\uFEFF/, ""));
  } catch (error) {
    const message2 = error instanceof Error ? error.message : "";
    const { line, column } = placeOfFault(message2, text2);
    throw new BrleaksError(
      "config",
      `${path}:${line}:${column}: this is no valid JSON; mend the text there`,
      { cause: error }
    );
  }
}
function placeOfFault(message2, text2) {
  const direct = /line (\d+) column (\d+)/.exec(message2);
  if (direct !== null) return { line: Number(direct[1]), column: Number(direct[2]) };
  const position = /position (\d+)/.exec(message2);
  const before = text2.slice(0, position === null ? text2.length : Number(position[1]));
  const feed2 = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: before.length - feed2 };
}

// src/config/report-files.ts
init_model();
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

// src/config/report-target.ts
import { lstatSync as lstatSync2 } from "node:fs";
import { basename, sep as sep2 } from "node:path";
var descriptorNames = { "/dev/stdout": 1, "/dev/stderr": 2 };
var windows = sep2 === "\\";
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

// src/config/report-files.ts
var newFile = constants2.O_WRONLY | constants2.O_CREAT | constants2.O_EXCL;
var existingStream = constants2.O_WRONLY | (constants2.O_NONBLOCK ?? 0) | (constants2.O_NOCTTY ?? 0);
var pauseMs = 50;
var renameAttempts = sep3 === "\\" ? 20 : 1;
var readerAttempts = 40;
var stuckAttempts = 1200;
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
async function writeReportFile(path, text2, mode) {
  const bytes = Buffer.from(text2, "utf8");
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
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return renameSync(temporary, path);
    } catch (error) {
      if (!isHeld(error)) throw error;
      if (attempt2 < renameAttempts) await pause(pauseMs);
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
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return openSync(path, existingStream);
    } catch (error) {
      if (error.code !== "ENXIO" || attempt2 >= readerAttempts)
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

// src/config/rules.ts
init_model();

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

// src/config/rule-schema.ts
init_model();
async function validateRuleFile(path, value) {
  const { validateRules } = await import("./rule-validator.js");
  if (validateRules(value)) return value.rules;
  const [fault2] = validateRules.errors ?? [];
  const place = fault2?.instancePath || "/";
  const extra = fault2?.params.additionalProperty;
  const what = extra === void 0 ? fault2?.message ?? "is wrong" : `has an unknown name "${extra}"`;
  throw new BrleaksError("config", `${path}: ${place} ${what}; see rules/rule.schema.json`);
}

// src/config/rules.ts
function builtInRules() {
  return batch_relay_default.rules;
}
async function parseRules(path, text2) {
  const rules = await validateRuleFile(path, parseJson(text2, path));
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

// src/config/scan-options.ts
init_model();

// src/config/settings.ts
init_model();
import { readFileSync } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { dirname as dirname2, resolve as resolve2 } from "node:path";

// src/config/values.ts
init_model();
var byDefault = "default";
var byCommandLine = "command line";
var OptionValues = class {
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
  const advice = near === null ? `see: brleaks ${command} --help` : `did you mean --${near}?`;
  return new BrleaksError("usage", `unknown option ${shown}; ${advice}`);
}
function checkValue(spec, value) {
  if (spec.type === "flag") {
    if (typeof value === "boolean") return value;
    throw new BrleaksError("usage", `option --${spec.name} takes no value`);
  }
  const texts = (Array.isArray(value) ? value : [value]).map((text3) => requireText(spec, text3));
  for (const text3 of texts) checkChoice(spec, text3);
  if (spec.type === "list") return texts;
  const text2 = texts.at(-1) ?? "";
  if (spec.type === "count") return parseCount(spec, text2);
  if (spec.type === "bytes") return parseBytes(spec, text2);
  if (spec.type === "seconds") return parseSeconds(spec, text2);
  return text2;
}
function checkChoice({ name, choices }, text2) {
  if (choices === void 0 || choices.includes(text2)) return;
  throw new BrleaksError("usage", `option --${name} takes ${choices.join(", ")}; not "${text2}"`);
}
function requireText(spec, text2) {
  if (typeof text2 === "string" && text2 !== "") return text2;
  throw new BrleaksError(
    "usage",
    `option --${spec.name} needs a value: --${spec.name} ${spec.value ?? "VALUE"}`
  );
}
function parseCount(spec, text2) {
  const count2 = Number(text2);
  if (/^\d+$/.test(text2) && Number.isSafeInteger(count2)) return count2;
  throw new BrleaksError("usage", `option --${spec.name} takes a whole number; not "${text2}"`);
}
function parseSeconds(spec, text2) {
  const seconds2 = Number(/^(\d+(?:\.\d+)?)s?$/.exec(text2)?.[1]);
  if (seconds2 > 0 && seconds2 <= 2e6) return seconds2;
  throw new BrleaksError(
    "usage",
    `option --${spec.name} takes seconds above 0, such as 4.5; not "${text2}"`
  );
}
function parseBytes(spec, text2) {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(text2);
  const powers = { "": 0, k: 1, m: 2, g: 3, t: 4 };
  const power = powers[(match?.[2] ?? "").toLowerCase()];
  const bytes = Math.floor(Number(match?.[1]) * 1024 ** (power ?? 0));
  if (match !== null && Number.isSafeInteger(bytes)) return bytes;
  throw new BrleaksError(
    "usage",
    `option --${spec.name} takes a size such as 500K, 10M or 2G; not "${text2}"`
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
    const names = found.map((one) => one.path).join(" and ");
    throw new BrleaksError("config", `${names} stand side by side; keep one of them`);
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

// src/config/verify-options.ts
init_model();
var defaultBudget = 2e3;
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
function checkAddress(text2, name) {
  const url = URL.canParse(text2) ? new URL(text2) : null;
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
  const names = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
  const name = names.find((one) => environment[one]);
  const value = name === void 0 ? void 0 : environment[name];
  if (name === void 0 || value === void 0) return null;
  const text2 = value.includes("://") ? value : `http://${value}`;
  const url = URL.canParse(text2) ? new URL(text2) : null;
  if (url === null || url.protocol !== "http:" && url.protocol !== "https:") {
    throw new BrleaksError(
      "usage",
      `the proxy in ${name} cannot be used; give an address such as http://proxy.example:3128`
    );
  }
  return { url: url.href, bypass: environment.no_proxy ?? environment.NO_PROXY ?? "" };
}

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
function configurationOf(settings, rules) {
  const base = settings?.configuration ?? { files: [builtInStamp()], settings: [] };
  return rules === null ? base : { ...base, files: [...base.files, rules] };
}
function checkValues({ minConfidence, maxSize, jobs }) {
  if (minConfidence !== void 0 && !["low", "medium", "high"].includes(minConfidence)) {
    const text2 = `minConfidence is low, medium or high; not "${minConfidence}"`;
    throw new BrleaksError("usage", text2);
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
  const text2 = await readRuleFile(rules);
  const file = configurationFile("rules", rules, text2, "a named file");
  return { rules: await parseRules(rules, text2), file };
}

// src/action/run.ts
init_model();

// src/git/borrow.ts
import { existsSync as existsSync2, mkdirSync as mkdirSync3, readFileSync as readFileSync5, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join9 } from "node:path";

// src/git/refs.ts
import { existsSync, lstatSync as lstatSync4, readdirSync, readFileSync as readFileSync3 } from "node:fs";
import { join as join4 } from "node:path";

// src/git/layout.ts
init_model();
import {
  closeSync as closeSync2,
  constants as constants3,
  fstatSync,
  lstatSync as lstatSync3,
  openSync as openSync2,
  readFileSync as readFileSync2,
  statSync as statSync2
} from "node:fs";
import { dirname as dirname3, isAbsolute, join as join3, resolve as resolve3 } from "node:path";
function scannedFolders({ root, gitDir, commonDir }) {
  return [.../* @__PURE__ */ new Set([root ?? gitDir, gitDir, commonDir])];
}
function findLayout(path) {
  const start2 = resolve3(path);
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
  const path = resolve3(folder, gitDir);
  const found = gitDirectory(path);
  if (found === null) {
    throw new BrleaksError("not-a-repository", `GIT_DIR names ${path}, which is no git directory`);
  }
  const receiving = found.gitDir === resolve3(folder);
  return { root: receiving ? null : resolve3(folder, workTree ?? "."), ...found };
}
function gitDirectory(path) {
  const stat = statSync2(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  if (stat.isFile()) {
    const pointed = pointer(path);
    return pointed === null ? null : gitDirectory(pointed);
  }
  const common = commonDirectory(path);
  const whole2 = exists(join3(path, "HEAD")) && exists(join3(common, "objects"));
  return whole2 ? { gitDir: path, commonDir: common } : null;
}
function pointer(path) {
  const match = /^gitdir: (.+?)[\r\n]*$/.exec(readSmall(path) ?? "");
  const target = match?.[1];
  if (target === void 0) return null;
  return isAbsolute(target) ? target : resolve3(dirname3(path), target);
}
function commonDirectory(gitDir) {
  const text2 = readSmall(join3(gitDir, "commondir"))?.trim();
  return text2 ? resolve3(gitDir, text2) : gitDir;
}
function exists(path) {
  return lstatSync3(path, { throwIfNoEntry: false }) !== void 0;
}
var smallBytes = 64 * 1024 * 1024;
function readSmall(path) {
  let file;
  try {
    file = openSync2(path, constants3.O_RDONLY | (constants3.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(file);
    return stat.isFile() && stat.size <= smallBytes ? readFileSync2(file, "utf8") : null;
  } finally {
    closeSync2(file);
  }
}

// src/git/run.ts
init_model();
import { once } from "node:events";

// src/git/find-program.ts
import { accessSync, constants as constants4, realpathSync, statSync as statSync3 } from "node:fs";
import { posix as posix2, win32 } from "node:path";
function findProgram(name, search) {
  const { isProgram: isProgram2, platform, realPath: realPath2 } = search;
  const { delimiter: delimiter2, join: join15 } = platform === "win32" ? win32 : posix2;
  const scanned = search.scanned.flatMap((folder) => [folder, realPath2(folder)]);
  const isScanned = (path) => scanned.some(
    (folder) => isInside(path, folder, platform) || isInside(realPath2(path), folder, platform)
  );
  const folders = search.path.split(delimiter2).map((entry) => platform === "win32" ? entry.replaceAll('"', "") : entry).filter((folder) => isAbsolute2(folder, platform) && !isScanned(folder));
  const file = platform === "win32" ? `${name}.exe` : name;
  const program = folders.map((folder) => join15(folder, file)).find((path) => isProgram2(path) && !isScanned(path));
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
var known = /* @__PURE__ */ new Map();
function findOnMachine(name, path, scanned) {
  const question = JSON.stringify([name, path, scanned]);
  const answer = known.get(question) ?? findProgram(name, {
    platform: process.platform,
    path,
    scanned: scanned.filter((folder) => !holdsThisProgram(folder)),
    isProgram,
    realPath
  });
  known.set(question, answer);
  return answer;
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
    GIT_TERMINAL_PROMPT: "0"
  };
  for (const name of ["SystemRoot", "TEMP", "TMP"]) {
    const value = process.env[name];
    if (value !== void 0) environment[name] = value;
  }
  return environment;
}
var networkNames = [
  ...["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"],
  ...["ALL_PROXY", "all_proxy", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "SSL_CERT_FILE"],
  ...["SSL_CERT_DIR", "HOME", "USERPROFILE", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL"],
  ...["GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM", "ProgramData", "APPDATA", "ComSpec"]
];
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
async function runGit(context, args, call2 = {}) {
  const pieces = [];
  for await (const piece of streamGit(context, args, call2)) pieces.push(piece);
  return Buffer.concat(pieces);
}
async function* streamGit(context, args, call2 = {}) {
  if (call2.signal?.aborted) throw interrupted();
  const child = await start(context, args, call2);
  const ending = endOf(child);
  if (!child.stdout) throw startFailure((await ending).error ?? {});
  const stop = () => end(child, call2);
  running.set(child, stop);
  call2.signal?.addEventListener("abort", stop, { once: true });
  const complaint = collectText(child);
  const feeding = feed(child, call2.stdin ?? []);
  let silent = false;
  let waiting = true;
  const idleMs = call2.idleMs ?? silenceMs;
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
    call2.signal?.removeEventListener("abort", stop);
    if (!finished) stop();
    ending.finally(() => running.delete(child));
  }
  await feeding;
  const { status, signal, error } = await ending;
  if (call2.signal?.aborted) throw interrupted();
  if (error !== null) throw startFailure(error);
  if (status === 0 || status !== null && call2.accept?.includes(status)) return;
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
async function start(context, args, call2) {
  const { program, path } = findGit(context);
  if (program === null) throw missing();
  if (!listening) process.once("exit", endGit);
  listening = true;
  const { spawn } = await import("node:child_process");
  try {
    return spawn(program, [...call2.unsealed ? ["--no-pager"] : always, ...args], {
      cwd: context.cwd,
      env: { ...withoutPath(context.environment), PATH: path },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: hasGroup(call2)
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
function hasGroup(call2) {
  return call2.family === true && process.platform !== "win32";
}
function end(child, call2) {
  if (!hasGroup(call2) || child.pid === void 0) {
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
  return new Promise((resolve15) => {
    let error = null;
    child.on("error", (cause) => {
      error = cause;
      if (child.pid === void 0) resolve15({ status: null, signal: null, error });
    });
    child.on("close", (status, signal) => resolve15({ status, signal, error }));
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
  const reasons3 = {
    EMFILE: 'too many open files; raise the limit with "ulimit -n"',
    ENFILE: "the system has too many open files",
    EAGAIN: 'the limit of processes is reached; raise it with "ulimit -u"',
    ENOMEM: "there is not enough memory"
  };
  const reason = reasons3[cause.code ?? ""] ?? cause.code ?? "an error";
  return new BrleaksError("git-failed", `git could not be started: ${reason}`, { cause });
}
function collectText(child) {
  let text2 = "";
  child.stderr?.on("data", (piece) => {
    if (text2.length < stderrLimit) text2 += piece.toString("utf8");
  });
  return () => text2;
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

// src/git/refs.ts
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
      if (!/^[A-Z][A-Z_]*$/.test(name) || !lstatSync4(join4(folder, name)).isFile()) continue;
      const text2 = readSmall(join4(folder, name)) ?? "";
      const target = /^ref: (.+)/.exec(text2)?.[1];
      const oid = target === void 0 ? /^[0-9a-f]{40,64}\b/.exec(text2)?.[0] : known3.get(target);
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
        entries.push(...parseReflog(ref, readFileSync3(path)));
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

// src/git/shadow.ts
init_model();
import { lstatSync as lstatSync8, mkdirSync as mkdirSync2, readdirSync as readdirSync4, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join8, resolve as resolve5 } from "node:path";

// src/git/head.ts
import { lstatSync as lstatSync5, readlinkSync } from "node:fs";
import { join as join5 } from "node:path";
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function headRef({ gitDir }) {
  return refIn(headText(gitDir));
}
function detachedHead(layout) {
  const text2 = headText(layout.gitDir);
  const ref = refIn(text2);
  if (ref === null) return text2;
  const oid = resolve4(ref, layout, 0);
  if (oid === void 0) return text2;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function headText(gitDir) {
  const path = join5(gitDir, "HEAD");
  const link2 = lstatSync5(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link2 ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text2) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text2)?.[1] ?? null;
}
function resolve4(ref, layout, step) {
  if (step > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text2 = readSmall(join5(own ? layout.gitDir : layout.commonDir, ref));
  if (text2 === null) return packedId(ref, layout);
  const next = refIn(text2);
  return next === null ? idIn(text2) ?? null : resolve4(next, layout, step + 1);
}
function packedId(ref, { commonDir }) {
  const path = join5(commonDir, "packed-refs");
  const packed = readSmall(path);
  if (packed === null) {
    return lstatSync5(path, { throwIfNoEntry: false }) === void 0 ? null : void 0;
  }
  const at2 = `
${packed}
`.indexOf(` ${ref}
`);
  if (at2 === -1) return null;
  const start2 = packed.lastIndexOf("\n", at2 - 2) + 1;
  return idIn(packed.slice(start2, at2)) ?? null;
}
function idIn(text2) {
  return /^([0-9a-f]{40,64})\b/.exec(text2)?.[1];
}

// src/git/link.ts
init_model();
import {
  lstatSync as lstatSync7,
  mkdirSync,
  readdirSync as readdirSync3,
  readFileSync as readFileSync4,
  readlinkSync as readlinkSync2,
  statSync as statSync5,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { join as join7 } from "node:path";

// src/git/temporary.ts
init_model();
import {
  chmodSync,
  lstatSync as lstatSync6,
  mkdtempSync,
  readdirSync as readdirSync2,
  rmdirSync,
  statSync as statSync4,
  unlinkSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";
var open2 = /* @__PURE__ */ new Set();
var listening2 = false;
var namePattern = /^brleaks-(\d+)-[A-Za-z0-9]{6}$/;
var staleMs = 24 * 36e5;
var mostStale = 100;
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
  const stat = lstatSync6(join6(parent, name), { throwIfNoEntry: false });
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
    const stat = attempt(() => lstatSync6(path));
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
  const stat = lstatSync7(source);
  const text2 = stat.isSymbolicLink() ? readlinkSync2(source) : "";
  if (text2.startsWith("refs/")) write(target, Buffer.from(`ref: ${text2}
`));
  else if (statOf(source)?.isDirectory() && !stat.isSymbolicLink()) copyFolder(source, target);
  else if (statOf(source)?.isFile())
    write(
      target,
      read(() => readFileSync4(source), source)
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
function carriedSettings(text2) {
  const on = /* @__PURE__ */ new Set();
  let inCore = false;
  for (const line of text2.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/)) {
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
  const text2 = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text2)) {
    const listed = await listConfig(layout);
    objectFormat = listed === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed) ? "sha256" : "sha1";
  }
  const reftable = lstatSync8(join8(layout.commonDir, "reftable"), { throwIfNoEntry: false });
  return {
    objectFormat,
    refStorage: reftable?.isDirectory() ? "reftable" : "files",
    settings: carriedSettings(text2)
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
  return path === void 0 || path === "" ? void 0 : resolve5(folder, path);
}
function alternates(folder, paths) {
  if (paths === void 0 || paths === "") return {};
  const separator2 = process.platform === "win32" ? ";" : ":";
  const absolute = paths.split(separator2).map((path) => resolve5(folder, path));
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: absolute.join(separator2) };
}

// src/git/borrow.ts
async function borrowRepository(repository, signal) {
  const folder = temporaryFolder();
  try {
    const { objectFormat } = repository.shadow;
    const format = { objectFormat, refStorage: "files", settings: [] };
    inTemporary(() => {
      for (const name of ["refs", "objects/info"])
        mkdirSync3(join9(folder, name), { recursive: true });
      writeFileSync3(join9(folder, "HEAD"), "ref: refs/heads/none\n");
      writeFileSync3(join9(folder, "config"), configText(format));
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
  const cuts = existsSync2(shallow) ? readFileSync5(shallow) : null;
  const lines2 = [];
  for (const { name, nameBytes, oid } of await listRefs(repository, signal)) {
    if (!name.startsWith("refs/") || oid === null) continue;
    lines2.push(Buffer.from(`${oid} `), nameBytes, Buffer.from("\n"));
  }
  inTemporary(() => {
    writeFileSync3(join9(folder, "objects", "info", "alternates"), alternates2);
    if (cuts !== null) writeFileSync3(join9(folder, "shallow"), cuts);
    writeFileSync3(join9(folder, "packed-refs"), Buffer.concat(lines2));
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
    readFileSync5(path, "latin1").split("\n").filter((line) => line !== "")
  );
}

// src/git/cat-file.ts
init_model();
var answerMs = 12e4;
var largeObjectBytes = 64 * 1024 * 1024;
async function* catFile(repository, oids, signal) {
  const asked = [...oids];
  if (asked.length === 0) return;
  const parser = new BatchParser();
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
    for (const answer of parser.push(piece)) {
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
async function* streamObject(repository, { oid, type, size }, signal) {
  const call2 = { idleMs: answerMs, ...signal === void 0 ? {} : { signal } };
  let bytes = 0;
  for await (const piece of streamGit(repository.shadow.context, ["cat-file", type, oid], call2)) {
    bytes += piece.length;
    yield piece;
  }
  if (bytes !== size) {
    throw new BrleaksError("git-failed", `git gave ${bytes} of the ${size} bytes of object ${oid}`);
  }
}
var BatchParser = class {
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
    const count2 = Math.min(this.#passing, this.#held);
    this.#take(count2);
    this.#passing -= count2;
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
  #take(count2) {
    this.#held -= count2;
    const [first] = this.#pieces;
    if (first !== void 0 && first.length >= count2) {
      if (first.length === count2) this.#pieces.shift();
      else this.#pieces[0] = first.subarray(count2);
      return first.subarray(0, count2);
    }
    const whole2 = Buffer.concat(this.#pieces);
    const rest = whole2.subarray(count2);
    this.#pieces = rest.length === 0 ? [] : [rest];
    return whole2.subarray(0, count2);
  }
};

// src/git/changes.ts
init_model();
import { existsSync as existsSync3 } from "node:fs";
import { join as join10 } from "node:path";

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
var stageZero = 48;
var TrackedList = class {
  #conflict = null;
  entries(output) {
    const entries = [];
    for (const { text: text2, bytes } of decoded(output)) {
      const tab = text2.indexOf("	");
      if (text2.charCodeAt(tab - 1) !== stageZero) {
        const name = bytes?.toString("latin1", tab + 1) ?? text2.slice(tab + 1);
        if (this.#conflict === name) continue;
        this.#conflict = name;
      }
      entries.push({
        path: text2.slice(tab + 1),
        bytes: bytes?.subarray(tab + 1) ?? null,
        tracked: true,
        regular: text2.startsWith("100"),
        otherRepository: text2.startsWith("160000")
      });
    }
    return entries;
  }
};
function untrackedEntries(output) {
  return Array.from(decoded(output), ({ text: text2, bytes }) => {
    const folder = text2.endsWith("/");
    return {
      path: folder ? text2.slice(0, -1) : text2,
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
function* decoded(output) {
  if (!isUtf8(output)) {
    for (const bytes of records(output)) {
      yield { text: bytes.toString("utf8"), bytes: isUtf8(bytes) ? null : bytes };
    }
    return;
  }
  const texts = output.toString("utf8");
  for (let start2 = 0; start2 < texts.length; ) {
    const end2 = texts.indexOf("\0", start2);
    if (end2 === -1) return;
    yield { text: texts.slice(start2, end2), bytes: null };
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
var emptyTrees = {
  20: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  32: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
async function stagedEntries(repository, signal) {
  const fields = [...records(await stagedRecords(repository, signal))];
  const entries = [];
  let conflicts = false;
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = "", , oid = "", status = ""] = fields[i].toString("latin1").split(" ");
    if (status.startsWith("U")) conflicts = true;
    else if (!isZero(oid)) entries.push({ path: fields[i + 1], mode, oid });
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

// src/git/commit-facts.ts
init_model();
async function readCommitFacts(repository, oids, signal) {
  const facts = /* @__PURE__ */ new Map();
  try {
    for await (const answer of catFile(repository, new Set(oids), signal)) {
      if (answer.kind !== "object" || answer.type !== "commit") continue;
      facts.set(answer.oid, parseCommit(answer.oid, answer.bytes));
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof BrleaksError)) throw error;
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
  const line = lines2.find((text2) => text2.startsWith(`${name} `));
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
function isoDate(text2) {
  const match = /^\s*(-?\d{1,15})(?=\s|$)\s*(\S*)/.exec(text2);
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

// src/git/fetch.ts
init_model();
var stallSeconds = 60;
var silentMs = 18e5;
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
var absent = /not our ref|find remote ref|unadvertised object|bad object|no such remote ref/i;
var refused2 = /could not read (?:Username|Password)|Authentication failed|returned error: 40[13]|repository .*not found|Permission .*denied/i;
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

// src/git/loose.ts
import { readFileSync as readFileSync6 } from "node:fs";

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
  let whole2;
  try {
    whole2 = inflateSync(readFileSync6(path), { maxOutputLength: limit });
  } catch {
    return null;
  }
  const nul = whole2.subarray(0, 32).indexOf(0);
  const header = /^(blob|commit|tag|tree) (\d+)$/.exec(
    whole2.toString("latin1", 0, Math.max(0, nul))
  );
  if (header === null || whole2.length - nul - 1 !== Number(header[2])) return null;
  return { type: header[1], bytes: whole2.subarray(nul + 1) };
}

// src/git/objects.ts
init_node_crypto();
import { closeSync as closeSync4, openSync as openSync4, readFileSync as readFileSync8, readSync as readSync3 } from "node:fs";

// src/git/pack/forest.ts
import { readSync } from "node:fs";

// src/git/pack/index-file.ts
import { readFileSync as readFileSync7 } from "node:fs";
var PackFault = class extends Error {
};
var magic = 4285812579;
var headerBytes = 8;
var fanoutBytes = 256 * 4;
function readPackIndex(path, idBytes, packBytes) {
  const file = readFileSync7(path);
  if (file.length < headerBytes + fanoutBytes + 2 * idBytes || file.readUInt32BE(0) !== magic) {
    throw new PackFault("no version 2 index");
  }
  if (file.readUInt32BE(4) !== 2) throw new PackFault("no version 2 index");
  const count2 = file.readUInt32BE(headerBytes + 255 * 4);
  const idsAt = headerBytes + fanoutBytes;
  const checksAt = idsAt + count2 * idBytes;
  const offsetsAt = checksAt + count2 * 4;
  const largeAt = offsetsAt + count2 * 4;
  const largeCount = (file.length - largeAt - 2 * idBytes) / 8;
  if (largeCount < 0 || !Number.isInteger(largeCount)) throw new PackFault("its size does not fit");
  checkFanout(file, count2);
  const places = new Float64Array(count2);
  const lastByte = packBytes - idBytes;
  const smallOffsets = bigEndian(file, offsetsAt, count2);
  for (let i = 0; i < count2; i++) {
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
  const ids = shared(count2 * idBytes);
  ids.set(file.subarray(idsAt, checksAt));
  const offsets = new Float64Array(new SharedArrayBuffer(count2 * 8));
  const checks2 = new Uint32Array(new SharedArrayBuffer(count2 * 4));
  const sums = bigEndian(file, checksAt, count2);
  for (let i = 0; i < count2; i++) {
    const position = idOf[i];
    offsets[i] = places[position];
    checks2[i] = sums[position];
    if (i > 0 && offsets[i] === offsets[i - 1]) throw new PackFault("two ids share an offset");
  }
  return { count: count2, idBytes, ids, offsets, checks: checks2, idOf };
}
function findId(index, id) {
  let low = 0;
  let high = index.count - 1;
  while (low <= high) {
    const middle = low + high >>> 1;
    const order = compareId(index.ids, middle * index.idBytes, id);
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
function compareId(ids, at2, id) {
  for (let i = 0; i < id.length; i++) {
    const difference = ids[at2 + i] - id[i];
    if (difference !== 0) return difference;
  }
  return 0;
}
function checkFanout(file, count2) {
  let before = 0;
  for (let i = 0; i < 256; i++) {
    const value = file.readUInt32BE(headerBytes + i * 4);
    if (value < before || value > count2) throw new PackFault("its fan-out is out of order");
    before = value;
  }
}
function sortedOrder(places) {
  const count2 = places.length;
  let keys = places.slice();
  let spareKeys = new Float64Array(count2);
  let order = new Uint32Array(new SharedArrayBuffer(count2 * 4));
  let spareOrder = new Uint32Array(new SharedArrayBuffer(count2 * 4));
  for (let i = 0; i < count2; i++) order[i] = i;
  const largest2 = places.reduce((most, place) => Math.max(most, place), 0);
  for (let scale = 1; scale <= largest2; scale *= digitValues) {
    const ends = digitEnds(keys, scale);
    for (let i = count2 - 1; i >= 0; i--) {
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
function bigEndian(file, at2, count2) {
  const copy2 = Buffer.alloc(count2 * 4);
  file.copy(copy2, 0, at2, at2 + count2 * 4);
  if (littleEndian) copy2.swap32();
  return new Uint32Array(copy2.buffer, copy2.byteOffset, count2);
}
var littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
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
function readForest(file, index, packBytes, residence) {
  const { count: count2, offsets } = index;
  const forest = emptyForest(count2);
  const table = new OffsetTable(offsets, packBytes);
  checkPackHeader(file, count2);
  let block = Buffer.allocUnsafe(blockBytes);
  let blockStart = 0;
  let blockEnd = 0;
  for (let entry = 0; entry < count2; entry++) {
    const offset = offsets[entry];
    if (offset >= residence.start) {
      block = residence.bytes;
      blockStart = residence.start;
      blockEnd = packBytes;
    } else if (offset + longestHeader > blockEnd && blockEnd < packBytes) {
      blockStart = offset;
      blockEnd = offset + readSync(file, block, 0, blockBytes, offset);
    }
    readHeader(forest, index, table, entry, block, offset - blockStart, blockEnd - blockStart);
  }
  return { ...forest, roots: linkChildren(forest, index) };
}
function emptyForest(count2) {
  const ints = () => new Int32Array(new SharedArrayBuffer(count2 * 4)).fill(noParent);
  return {
    types: new Uint8Array(new SharedArrayBuffer(count2)),
    headers: new Uint8Array(new SharedArrayBuffer(count2)),
    sizes: new Uint32Array(new SharedArrayBuffer(count2 * 4)),
    parents: ints(),
    firstChild: ints(),
    nextSibling: ints()
  };
}
function checkPackHeader(file, count2) {
  const header = Buffer.alloc(12);
  readSync(file, header, 0, 12, 0);
  if (header.toString("latin1", 0, 4) !== "PACK") throw new PackFault("no pack");
  const version3 = header.readUInt32BE(4);
  if (version3 !== 2 && version3 !== 3) throw new PackFault(`pack version ${version3}`);
  if (header.readUInt32BE(8) !== count2)
    throw new PackFault("pack and index differ in their number of objects");
}
function readHeader(forest, index, table, entry, block, start2, end2) {
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
    const base = index.offsets[entry] - distance;
    const parent = distance > 0 ? table.find(base) : -1;
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
  const count2 = parents.length;
  if (resolveRefs(parents, index)) cutLoops(parents, types);
  const roots = [];
  for (let entry = count2 - 1; entry >= 0; entry--) {
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
  inflate(start2, stop, into, size) {
    return this.#exports.inflate(start2, stop, into, size) !== 0;
  }
  /** CRC-32 of `[start, end)`, as a pack's index has it of each entry. */
  crc32(start2, end2) {
    return this.#exports.crc32(start2, end2) >>> 0;
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
  applyDelta(delta, end2, base, baseSize, into, room, how) {
    return this.#exports.applyDelta(delta, end2, base, baseSize, into, room, how);
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
  listHeaders(at2, size, idBytes, into, most, tag) {
    return this.#exports.listHeaders(at2, size, idBytes, into, most, tag ? 1 : 0);
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

// src/git/pack/read-pack.ts
init_node_crypto();

// src/git/pack/window.ts
import { closeSync as closeSync3, openSync as openSync3, readSync as readSync2 } from "node:fs";
var notLocated = { tooLarge: -1, packEnds: -2 };
var PackWindows = class {
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
      const count2 = this.#read(this.#packed, to - from, from);
      return count2 === to - from ? this.#packed : notLocated.packEnds;
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
function readWhole(file, into, offset) {
  let done = 0;
  while (done < into.length) {
    const count2 = readSync2(file, into, done, into.length - done, offset + done);
    if (count2 === 0) break;
    done += count2;
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
  #searchDelta(entry, base, type) {
    const { firstChild, sizes } = this.#forest;
    const deltaSize = sizes[entry];
    if (deltaSize > largestObject) return -1;
    const delta = this.#inflate(entry, deltaSize, true);
    if (delta === -1) return -1;
    const leaf = firstChild[entry] === -1;
    const how = type === packTypes.tree ? deltaModes.putTogether | deltaModes.notePieces : leaf && type === packTypes.blob ? deltaModes.search : deltaModes.putTogether;
    const result2 = this.#applyDelta(delta, deltaSize, base, how);
    if (result2 < 0) return -1;
    if ((result2 & 1) === 1) this.#dirty.push(entry);
    const size = result2 >> 1;
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
    const { offsets, checks: checks2, count: count2, idBytes } = this.#index;
    const offset = offsets[entry];
    const last = entry + 1 === count2;
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
  #putTogether(entry, base) {
    const deltaSize = this.#forest.sizes[entry];
    if (deltaSize > largestObject) return unreadable2;
    const delta = this.#inflate(entry, deltaSize, false);
    if (delta === -1) return unreadable2;
    const result2 = this.#applyDelta(delta, deltaSize, base, deltaModes.putTogether);
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
  has(bytes, at2) {
    const packs = this.#packs;
    for (let i = 0; i < packs.length; i++) if (isIn(packs[i], bytes, at2)) return true;
    return this.#loose.size > 0 && this.#loose.has(hexOf(bytes, at2, this.#idBytes));
  }
};
function startsOf({ ids, idBytes, count: count2 }) {
  const starts = new Uint32Array(65537);
  for (let i = 0; i < count2; i++) {
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
    const count2 = codec.listReferences(at2, size, this.#idBytes, list, made);
    for (let i = 0; i < count2; i++) this.#look(this.#addresses[i]);
  }
  #checkHeaders(at2, size, tag) {
    const { codec, list } = this.#memory;
    const most = Math.floor(listBytes / this.#idBytes);
    const count2 = codec.listHeaders(at2, size, this.#idBytes, list, most, tag);
    for (let i = 0; i < count2; i++) this.#look(list + i * this.#idBytes);
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
    index = readFileSync8(path.replace(/\.pack$/, ".idx"));
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

// src/git/pack/plan.ts
import { readdirSync as readdirSync5, statSync as statSync6 } from "node:fs";
import { open as open3 } from "node:fs/promises";
import { join as join11 } from "node:path";

// src/git/pack/residence.ts
var residentBytes = 256 * 1024 * 1024;
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

// src/git/pack/plan.ts
var groupsPerPack = 256;
async function planObjects(folders, idBytes) {
  const packs = [];
  let budget = residentBytes;
  const unreadable3 = [];
  const loose = [];
  const unlisted = [];
  const list = (folder) => {
    try {
      return readdirSync5(folder);
    } catch (error) {
      const { code } = error;
      if (code !== "ENOENT") unlisted.push({ path: folder, reason: code ?? "an error" });
      return [];
    }
  };
  const paths = folders.flatMap((folder) => packPaths(join11(folder, "pack"), list));
  for (const path of paths.sort(bySize)) {
    try {
      const pack = await planPack(path, idBytes, budget);
      budget -= pack.residence.bytes.length;
      packs.push(pack);
    } catch (error) {
      const code = error.code;
      if (!(error instanceof PackFault) && code === void 0) throw error;
      unreadable3.push({ path, reason: code ?? error.message });
    }
  }
  for (const folder of folders) loose.push(...looseObjects(folder, idBytes, list));
  packs.sort((a, b) => b.index.count - a.index.count);
  const repeated = countRepeated(packs, loose);
  const entries = packs.reduce((sum, pack) => sum + pack.index.count, 0) + loose.length;
  const looseCounter = new Int32Array(new SharedArrayBuffer(4));
  const objects = entries - repeated;
  const looped = packs.some(({ forest }) => forest.types.includes(loopedEntry));
  return { idBytes, packs, loose, looseCounter, unlisted, unreadable: unreadable3, looped, objects, repeated };
}
function packPaths(folder, list) {
  return list(folder).filter((name) => name.endsWith(".pack")).map((name) => join11(folder, name)).sort();
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
function groupsOf({ roots, parents }, { count: count2 }) {
  const weights = new Uint32Array(count2);
  for (let entry = count2 - 1; entry >= 0; entry--) {
    const parent = parents[entry];
    const weight2 = weights[entry] + 1;
    weights[entry] = weight2;
    if (parent >= 0) weights[parent] = weights[parent] + weight2;
  }
  const target = Math.max(256, Math.ceil(count2 / groupsPerPack));
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
    for (const rest of list(join11(folder, first))) {
      if (name.test(rest)) found.push({ oid: first + rest, path: join11(folder, first, rest) });
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
      const id = index.ids.subarray(i * index.idBytes, (i + 1) * index.idBytes);
      if (earlier.some((pack) => findId(pack.index, id) !== -1)) repeated++;
    }
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { oid } of loose) {
    const id = Buffer.from(oid, "hex");
    if (seen.has(oid) || packs.some((pack) => findId(pack.index, id) !== -1)) repeated++;
    seen.add(oid);
  }
  return repeated;
}

// src/git/push.ts
async function newObjects(repository, { updates, had, hadRefs }, signal) {
  const { tips, missing: missing3 } = await lookUp(repository, updates, signal);
  const known3 = await commitsHere(repository, had, signal);
  const refs = hadArguments(hadRefs);
  const list = async (from, ...more) => {
    if (from.length === 0) return [];
    const stdin = [...from.map((tip) => tip.oid), ...known3.map((oid) => `^${oid}`)];
    const args = ["rev-list", ...more, "--stdin", ...refs];
    return lines(
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
  return answers.flatMap((answer) => answer?.type === "commit" ? [answer.oid] : []);
}
async function typesOf(repository, questions, signal) {
  if (questions.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = questions.map((one) => `${one}
`);
  const answers = lines(await runGit(repository.shadow.context, args, { stdin, signal }));
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
function lines(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}

// src/git/range-state.ts
async function rangeState(repository, head, bases, expected) {
  const range = [head, ...bases.map((base) => `^${base}`)];
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
  const answer = await runGit(repository.context, args, { accept: [1, 128] });
  const oid = answer.toString("latin1").trim();
  return /^[0-9a-f]{40,64}$/.test(oid) ? oid : null;
}
async function parentsOf(repository, commit) {
  const args = ["cat-file", "commit", commit];
  const text2 = (await runGit(repository.context, args, { accept: [1, 128] })).toString("latin1");
  const header = text2.slice(0, text2.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
}
async function changedIn(repository, head, bases, paths) {
  const range = [head, ...bases.map((base) => `^${base}`)];
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

// src/git/ranges.ts
init_model();
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
  const { end: end2, start: start2, write: write2 } = parseRange(range);
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
  return { revisions: write2(commit, starts) };
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
  const answer = await runGit(repository.shadow.context, args, { accept: [1, 128] });
  const oid = answer.toString("latin1").trim();
  return /^[0-9a-f]{40,64}$/.test(oid) ? oid : null;
}
function checkDate(date) {
  const absolute = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  const relative5 = /^\d+[ .](?:second|minute|hour|day|week|month|year)s?[ .]ago$/;
  if (relative5.test(date) || date === "yesterday") return date;
  if (absolute.test(date) && !Number.isNaN(Date.parse(date))) return date;
  throw new BrleaksError(
    "usage",
    `--since takes a date such as 2026-01-31 or "2 weeks ago"; not "${date}"`
  );
}

// src/git/read-path.ts
init_model();
async function readPaths(repository, base, paths) {
  const { context } = repository.shadow;
  const args = base.kind === "index" ? ["ls-files", "--stage", "-z", "--", ...paths] : ["ls-tree", "-z", "--full-tree", base.oid, "--", ...paths];
  const listed = /* @__PURE__ */ new Map();
  for (const record of records(await runGit(context, args))) {
    const tab = record.indexOf(9);
    const path = record.toString("utf8", tab + 1);
    if (!paths.includes(path)) continue;
    const fields = record.toString("latin1", 0, tab).split(" ");
    const [mode = ""] = fields;
    const oid = base.kind === "index" ? fields[1] : fields[2];
    if (base.kind === "index" && fields[2] !== "0") {
      throw refuse3(path, "it is in conflict; settle the merge first");
    }
    if (!mode.startsWith("100") || oid === void 0) throw refuse3(path, "it is no regular file");
    listed.set(path, oid);
  }
  return readAll(repository, listed);
}
async function readAll(repository, listed) {
  const contents = /* @__PURE__ */ new Map();
  const names = [...listed.keys()];
  for await (const answer of catFile(repository, listed.values())) {
    const path = names[contents.size] ?? answer.oid;
    if (answer.kind === "missing") throw refuse3(path, "its content is missing; fetch it first");
    if (answer.kind === "large") throw refuse3(path, `it is larger than ${largeObjectBytes} bytes`);
    contents.set(path, answer.bytes);
  }
  return contents;
}
function refuse3(path, why) {
  return new BrleaksError("config", `${path}: ${why}; nothing was scanned as if it were not there`);
}

// src/git/repository.ts
import { existsSync as existsSync4, readdirSync as readdirSync6 } from "node:fs";
import { delimiter, join as join12, resolve as resolve6 } from "node:path";
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
  collectObjectFolders(join12(layout.commonDir, "objects"), folders);
  for (const folder of (environment.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? "").split(delimiter)) {
    if (folder !== "") collectObjectFolders(folder, folders);
  }
  const shallow = readSmall(join12(layout.commonDir, "shallow")) ?? "";
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
  const absolute = resolve6(folder);
  if (into.has(absolute) || !existsSync4(absolute)) return;
  into.add(absolute);
  const alternates2 = readSmall(join12(absolute, "info", "alternates")) ?? "";
  for (const line of alternates2.split("\n")) {
    if (line !== "" && !line.startsWith("#")) collectObjectFolders(resolve6(absolute, line), into);
  }
}
function hasPromisorPack(folder) {
  try {
    return readdirSync6(join12(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

// src/git/trace.ts
init_model();

// src/git/commit-graph.ts
var CommitGraph = class _CommitGraph {
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
  constructor(lines2) {
    const commits = lines2.map((line) => line.split(" "));
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
    const marks = new Uint8Array(this.size);
    for (const oid of oids) {
      const place = this.#places.get(oid);
      if (place !== void 0) marks[place] = 1;
    }
    for (let place = 0; place < marks.length; place++) {
      if (marks[place] === 1) for (const parent of this.parentsOf(place)) marks[parent] = 1;
    }
    return marks;
  }
  /** Marks (1) a commit and all that come after it. */
  containing(place) {
    const marks = new Uint8Array(this.size);
    marks[place] = 1;
    for (let child = place - 1; child >= 0; child--) {
      if (this.parentsOf(child).some((parent) => marks[parent] === 1)) marks[child] = 1;
    }
    return marks;
  }
};
function linesOf(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}

// src/git/dangling.ts
init_model();

// src/git/occurrences.ts
import { availableParallelism } from "node:os";
import { join as join13 } from "node:path";
function noOccurrences() {
  return { changes: /* @__PURE__ */ new Map(), paths: /* @__PURE__ */ new Set() };
}
var idsPerPass = 8e3;
var mostShares = 32;
var commitsWorthAGit = 2e3;
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
  const environment = { ...context.environment, GIT_INDEX_FILE: join13(folder, "no-index") };
  return parseChanges(streamGit({ ...context, environment }, args, { stdin: questions, signal }));
}

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
  for await (const answer of catFile(repository, oids, signal)) {
    if (answer.kind !== "object") continue;
    const own = parentsIn(answer.bytes);
    if (own.every((parent) => present.has(parent))) parents.set(answer.oid, own);
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
      const count2 = children.get(parent);
      if (count2 !== void 0) children.set(parent, count2 + 1);
    }
  }
  const ordered = [...children].filter(([, count2]) => count2 === 0).map(([oid]) => oid);
  for (const oid of ordered) {
    for (const parent of parents.get(oid) ?? []) {
      const count2 = children.get(parent);
      if (count2 === void 0) continue;
      children.set(parent, count2 - 1);
      if (count2 === 1) ordered.push(parent);
    }
  }
  return ordered;
}

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

// src/git/tips.ts
var mostTrees = 1e3;
async function loadTips(repository, graph, refs, wanted, signal) {
  const byTarget = /* @__PURE__ */ new Map();
  for (const { name, oid } of refs) {
    if (oid !== null && name.startsWith("refs/")) append(byTarget, oid, [name]);
  }
  const unknown3 = [...byTarget.keys()].filter((oid) => graph.placeOf(oid) === void 0);
  const [head, ...peeled] = await peel(repository, ["HEAD", ...unknown3], signal);
  const peeledTo = new Map(unknown3.map((oid, number) => [oid, peeled[number] ?? null]));
  const commits = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Map();
  let trees2 = 0;
  for (const [oid, names] of byTarget) {
    const target = peeledTo.get(oid);
    const place = graph.placeOf(target?.oid ?? oid);
    if (place !== void 0) append(commits, place, names);
    else if (target?.type === "blob") append(direct, target.oid, names);
    else if (target?.type === "tree" && trees2++ < mostTrees) {
      for (const held of await objectsIn(repository, target.oid, wanted, signal))
        append(direct, held, names);
    }
  }
  return {
    head: head == null ? null : graph.placeOf(head.oid),
    commits: [...commits].map(([place, names]) => ({ place, refs: names })),
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

// src/git/trace.ts
async function traceObjects(repository, keys, signal) {
  const oids = [...new Set(keys.flat())];
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
  const joined = joinKeys(keys, found, around);
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
  const lines2 = linesOf(await runGit(repository.shadow.context, args, { stdin, signal }));
  return new Map(lines2.map((line) => line.split(" ")));
}
var mostNames = 1e6;
var NameBudget = class {
  #left = mostNames;
  /** The names, or none once too many were asked for. */
  take(names) {
    if (names.length > this.#left) return { refs: [], complete: false };
    this.#left -= names.length;
    return { refs: [...new Set(names)].sort(), complete: true };
  }
};
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
function fromLatin1(text2) {
  return Buffer.from(text2, "latin1");
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
function draftOfCommit(oid, { graph, tips, reach, names }) {
  const place = graph.placeOf(oid);
  const after = place === void 0 ? null : graph.containing(place);
  const holding = tips.commits.filter((tip) => after?.[tip.place] === 1);
  const { refs, complete } = names.take(holding.flatMap((tip) => tip.refs));
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
function joinKeys(keys, found, around) {
  const known3 = /* @__PURE__ */ new Map();
  return keys.map((key) => {
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

// src/sources/config-reader.ts
async function commitReader(path, revision, expected, hook = {}) {
  const repository = await openRepository(path, hook);
  try {
    const oid = await resolveCommit(repository, revision);
    const base = { kind: "commit", oid };
    return reader(repository, base, `commit ${oid.slice(0, 12)}`, expected);
  } catch (error) {
    repository.close();
    throw error;
  }
}
function reader(repository, base, describe2, expected) {
  let usual;
  return {
    describe: describe2,
    async read(path) {
      if (expected.includes(path)) {
        usual ??= readPaths(repository, base, expected);
        return (await usual).get(path) ?? null;
      }
      return (await readPaths(repository, base, [path])).get(path) ?? null;
    },
    close: () => repository.close()
  };
}

// src/sources/files.ts
import { setImmediate as nextTurn } from "node:timers/promises";

// src/sources/file-reader.ts
import {
  closeSync as closeSync5,
  constants as constants5,
  fstatSync as fstatSync2,
  lstatSync as lstatSync9,
  openSync as openSync5,
  readlinkSync as readlinkSync3,
  readSync as readSync4,
  statSync as statSync7
} from "node:fs";

// src/sources/needles.ts
function holdsNeedle(bytes, needles) {
  for (const needle of needles) if (bytes.indexOf(needle.bytes) !== -1) return true;
  return false;
}

// src/sources/object-chunks.ts
init_model();
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
function startsWith(bytes, text2) {
  return bytes.toString("latin1", 0, text2.length) === text2;
}

// src/sources/windows.ts
init_model();
var windowBytes2 = 2 * 1024 * 1024;
function windowBuffer(owned = windowBytes2) {
  return Buffer.allocUnsafe(owned + 2 * contextBytes);
}
function* windowsOf(read2, origin2, buffer) {
  const cutter = new WindowCutter(origin2, buffer);
  for (; ; ) {
    const count2 = read2(cutter.free());
    const chunk = count2 === 0 ? cutter.last() : cutter.filled(count2);
    if (chunk !== null) yield chunk;
    if (count2 === 0) return;
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
var WindowCutter = class {
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
  filled(count2) {
    if (this.#position.offset === 0 && this.#length === 0) {
      this.#encoding = encodingOf(this.#buffer.subarray(0, count2));
    }
    this.#length += count2;
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
function advance(from, bytes, encoding) {
  const offset = from.offset + bytes.length;
  const text2 = from.offset === 0 ? bytes.subarray(markLength(bytes)) : bytes;
  if (encoding !== "utf8") return { offset, ...advanceUnits(from, text2, encoding) };
  let line = from.line;
  for (let i = 0; i < text2.length; i++) if (text2[i] === 10) line++;
  const last = text2.lastIndexOf(10);
  const tail = text2.toString("utf8", last + 1).length;
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

// src/sources/file-reader.ts
var openFlags = constants5.O_RDONLY | (constants5.O_NOFOLLOW ?? 0) | (constants5.O_NONBLOCK ?? 0);
var followFlags = constants5.O_RDONLY | (constants5.O_NONBLOCK ?? 0);
var leastRoom = 128 * 1024;
var FileReader = class {
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
    const [count2, bytes] = [this.#files, this.#bytes];
    this.#files = 0;
    this.#bytes = 0;
    yield { kind: "tally", outcome: "read", unit: "file", count: count2, bytes };
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
      stat = file.named ? statSync7(file.location) : lstatSync9(file.location);
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
      const count2 = readSync4(descriptor2, this.#buffer, start2, this.#buffer.length - start2, null);
      const end2 = start2 + count2;
      if (end2 < this.#buffer.length && this.#isWhole(descriptor2, count2, size, end2)) {
        this.#hold(file, start2, end2);
        return null;
      }
      left = false;
      return this.#readLarge(file, descriptor2, start2, count2);
    } catch (error) {
      return [unread(file, error)];
    } finally {
      if (left) closeSync5(descriptor2);
    }
  }
  /** At its end: as long as it said it is, or nothing more comes. */
  #isWhole(descriptor2, count2, size, end2) {
    if (size !== null) return count2 === size;
    return count2 > 0 && readSync4(descriptor2, this.#buffer, end2, 1, null) === 0;
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
        const count2 = done < first ? kept.copy(into, 0, done, Math.min(first, done + into.length)) : readSync4(descriptor2, into, 0, into.length, done);
        done += count2;
        return count2;
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
var deleted = skipped("tracked files", "deleted in the work tree");
var reasons2 = {
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ENOENT: "it vanished before it was read",
  ENOTDIR: "it vanished before it was read",
  ELOOP: "it became a link",
  EAGAIN: "it became a pipe",
  EIO: "the device failed while it was read",
  ESTALE: "the file server lost it"
};

// src/sources/list-files.ts
import { lstatSync as lstatSync11, realpathSync as realpathSync2, statSync as statSync9 } from "node:fs";
import { relative, resolve as resolve7, sep as sep4 } from "node:path";
init_model();

// src/sources/walk.ts
import { lstatSync as lstatSync10, readdirSync as readdirSync7, statSync as statSync8 } from "node:fs";
var disguises = [
  ["\n", "Ċ"],
  ["\r", "č"],
  ["\\", "Ŝ"]
];
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
      lstatSync: ((path) => lstatSync10(bytesOf(path))),
      statSync: ((path) => statSync8(bytesOf(path))),
      readdirSync: ((path) => listFolder(path, problems))
    }
  });
  const paths = found.filter((entry) => !entry.dirent.isDirectory()).map((entry) => bytesOf(entry.path));
  return { paths, problems };
}
function listFolder(path, problems) {
  try {
    const entries = readdirSync7(bytesOf(path), { withFileTypes: true, encoding: "latin1" });
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
  return disguises.reduce((text2, [plain2, carried2]) => text2.replaceAll(plain2, carried2), name);
}
function bytesOf(path) {
  const plain2 = disguises.reduce(
    (text2, [before, carried2]) => text2.replaceAll(carried2, before),
    path
  );
  return Buffer.from(plain2, "latin1");
}

// src/sources/list-files.ts
async function* listFiles(request) {
  const follow = request.followLinks ?? true;
  for (const path of request.paths) requireExistence(path, request.cwd, follow);
  const seen = /* @__PURE__ */ new Set();
  let kept = 0;
  let unwanted = 0;
  for (const path of request.paths) {
    const absolute = resolve7(request.cwd, path);
    if (!(follow ? statSync9 : lstatSync11)(absolute).isDirectory()) {
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
function nothingWanted(count2) {
  const what = count2 === 1 ? "the only file" : `all ${count2} files`;
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
    (follow ? statSync9 : lstatSync11)(resolve7(cwd, path));
  } catch (error) {
    const code = error.code;
    const link2 = lstatSync11(resolve7(cwd, path), { throwIfNoEntry: false })?.isSymbolicLink();
    const reason = code === "EACCES" ? "no permission to look at it" : link2 ? "it is a link to nothing" : "there is no such file or folder";
    throw new BrleaksError("not-found", `${path}: ${reason}; check the path`, { cause: error });
  }
}
async function* listFolder2(path, absolute, request) {
  const folder = lstatSync11(absolute).isSymbolicLink() ? realpathSync2(absolute) : absolute;
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
    const { path: text2, rawPath } = pathFromBytes(bytes);
    const odd = rawPath === void 0 ? null : bytes;
    return { path: text2, bytes: odd, tracked: false, regular: false };
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
function otherRepositories(count2) {
  return {
    ...skipped2(count2),
    what: "submodules and nested repositories",
    reason: "another repository: scan it by its own path"
  };
}
function keepWanted(entries, folder, shown, request) {
  const prefix = shown === "" || shown === "." ? "" : shown.endsWith("/") ? shown : `${shown}/`;
  const rawPrefix = percentEncodeBytes(Buffer.from(prefix));
  const files = [];
  const names = prefix === "" ? [] : [prefix];
  const fromRoot = rootPrefix(folder, request.root ?? null);
  if (fromRoot !== null) names.push(fromRoot);
  let unwanted = 0;
  for (const { path, bytes, tracked, regular } of entries) {
    if (!request.wanted([...names.map((name) => name + path), path])) {
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
function skipped2(count2) {
  return { kind: "tally", outcome: "skipped", unit: "file", count: count2, bytes: 0 };
}
function display(path, absolute, cwd) {
  const below = relative(cwd, absolute).split(sep4).join("/");
  if (below === "") return { path: "." };
  return { path: below.startsWith("../") || below === ".." ? path.split(sep4).join("/") : below };
}
function rename(path, folder, shown) {
  return path.startsWith(folder) ? `${shown}${path.slice(folder.length)}` : path;
}

// src/sources/patterns.ts
init_model();
var everything = () => true;
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

// src/sources/files.ts
var turnMs = 50;
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

// src/sources/staged.ts
init_model();

// src/sources/range.ts
init_model();

// src/sources/history.ts
init_model();
async function openHistory(repository) {
  return { repository, plan: await planObjects(repository.objectFolders, repository.idBytes) };
}
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
  for (const { ref, text: text2 } of reflogs.entries) {
    if (!holdsNeedle(text2, needles)) continue;
    yield wholeChunk({ source: "reflog", path: null, object: null, ref, lines: false }, text2);
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
    for await (const answer of catFile(repository, oids, signal)) {
      left.delete(answer.oid);
      if (answer.kind === "missing") {
        yield unreadObject(answer.oid);
      } else if (answer.kind === "large") large.push(answer);
      else {
        yield readTally(answer.type, answer.bytes.length);
        if (holdsNeedle(answer.bytes, needles)) yield* objectChunks(answer, needles);
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
      for await (const answer of catFile(repository, [oid], signal)) {
        if (answer.kind === "object") {
          yield readTally(answer.type, answer.bytes.length);
          if (holdsNeedle(answer.bytes, needles)) yield* objectChunks(answer, needles);
        } else if (answer.kind === "large") {
          yield* readLarge(repository, answer, needles, signal);
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

// src/sources/tracer.ts
init_model();
function repositoryTracer(repository) {
  return {
    trace: async (keys, signal) => {
      const traces = await traceObjects(repository, keys, signal);
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
  const lists = await Promise.all(revisions.map((one) => listCommits(repository, one, signal)));
  const commits = [...new Set(lists.flat())];
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
    const text2 = path.toString("latin1");
    if (known3 === void 0) brought.set(newOid, { commit, paths: /* @__PURE__ */ new Set([text2]) });
    else known3.paths.add(text2);
  }
  if (submodules > 0) yield submoduleTally(submodules);
}
function submoduleTally(count2) {
  return {
    kind: "tally",
    outcome: "skipped",
    unit: "object",
    count: count2,
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
    for await (const answer of catFile(repository, next, signal)) {
      if (answer.kind !== "object" || answer.type !== "tag") continue;
      const match = /^object ([0-9a-f]+)\ntype tag\n/.exec(answer.bytes.toString("latin1", 0, 200));
      if (match?.[1] !== void 0 && !found.includes(match[1])) inner.push(match[1]);
    }
    next = inner;
  }
  return found;
}
function rangeTracer(repository, brought) {
  const whole2 = repositoryTracer(repository);
  return {
    facts: whole2.facts,
    trace: async (keys, signal) => {
      const { objects } = await whole2.trace(keys, signal);
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
      return { objects: traces, keys: keys.map(() => null) };
    }
  };
}

// src/sources/staged.ts
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
  for await (const answer of catFile(repository, origins.keys(), signal)) {
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
    for (const origin2 of own) {
      if (answer.kind === "object") {
        if (holdsNeedle(answer.bytes, needles)) yield wholeChunk(origin2, answer.bytes);
      } else {
        const stream = streamObject(repository, answer, signal);
        yield* windowsOfStream(stream, origin2, windowBuffer());
      }
    }
  }
}

// src/sources/line-hash.ts
import { closeSync as closeSync6, constants as constants6, fstatSync as fstatSync3, openSync as openSync6, readSync as readSync5 } from "node:fs";
import { StringDecoder } from "node:string_decoder";
var windowLength = 100;
var multiplier = 37n;
var mask64 = (1n << 64n) - 1n;
var oldest = multiplier ** BigInt(windowLength) & mask64;
var endOfFile = 65535;
function lineHashes(path, lines2) {
  const hasher = new LineHasher(lines2);
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync6(path, constants6.O_RDONLY | (constants6.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync3(file).isFile()) return /* @__PURE__ */ new Map();
    for (; ; ) {
      const count2 = readSync5(file, buffer, 0, buffer.length, null);
      if (count2 === 0) break;
      hasher.push(decoder.write(buffer.subarray(0, count2)));
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
  push(text2) {
    for (let i = 0; i < text2.length; i++) this.#character(text2.charCodeAt(i));
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
    const count2 = (this.#counts.get(value) ?? 0) + 1;
    this.#counts.set(value, count2);
    if (this.#lines.has(line)) this.#hashes.set(line, `${value}:${count2}`);
  }
};

// src/sources/message.ts
function messageSource(text2) {
  return { items: (request) => items3(Buffer.from(text2), request) };
}
async function* items3(text2, { needles }) {
  if (holdsNeedle(text2, needles)) {
    yield wholeChunk({ source: "commit-message", path: null, object: null, lines: true }, text2);
  }
  yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes: text2.length };
}

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
    trace: async (keys, signal) => {
      const oids = new Set(keys.flat());
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
      return { objects, keys: keys.map(() => null) };
    }
  };
}

// src/sources/root.ts
function findRoot(folder) {
  const layout = findLayout(folder);
  return layout === null ? void 0 : layout.root;
}

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
  const stopped = new Promise((resolve15) => {
    stop = () => resolve15(null);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), stopped]);
      if (next === null || next.done === true) break;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    Promise.resolve(iterator.return?.()).catch(() => {
    });
  }
}

// src/scan/absent.ts
import { lstatSync as lstatSync12 } from "node:fs";
import { join as join14 } from "node:path";
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
        const whole2 = bytes === null ? join14(root, path) : Buffer.concat([Buffer.from(`${root}/`), bytes]);
        if (!isThere(whole2)) absent2++;
      }
    }
    return absent2;
  } finally {
    repository.close();
  }
}
function isThere(path) {
  try {
    return lstatSync12(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}

// src/detect/detect.ts
init_model();

// src/detect/confidence.ts
var nearCharacters = 480;
var lineCharacters = 64;
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i;
var earsByRule = /* @__PURE__ */ new WeakMap();
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
function lastLine(text2) {
  return text2.slice(text2.lastIndexOf("\n") + 1);
}
function firstLine(text2) {
  const feed2 = text2.indexOf("\n");
  return feed2 === -1 ? text2 : text2.slice(0, feed2);
}

// src/detect/excerpt.ts
init_model();

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
  let count2 = 1;
  while (count2 < longestRow && reading.codeAt(-1 - count2) === before) count2++;
  const outside = reading.codeAt(-1 - count2);
  const apart = !isJoining(outside) || endsJoined(reading, -1 - count2);
  return apart ? { code: before, count: count2 } : null;
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
  let text2 = "";
  for (let i = last; i > last - longestEscape; i--) {
    const code = reading.codeAt(i);
    if (code === -1) break;
    text2 = String.fromCharCode(code) + text2;
  }
  return joinedAtEnd.test(text2);
}

// src/detect/ending.ts
var hexAndWords = /^([0-9a-f]{24,}|[0-9A-F]{24,})(?![0-9A-Fa-f_-]*[0-9A-Fa-f]$)(?:[-_]+(?:[A-Za-z]{1,12}|[0-9]{1,4}))*[-_]*$/;
function lengthOfBody(body, marks, after) {
  const length = body.length - closingMarks(body, marks, after);
  return hexAndWords.exec(body.slice(0, length))?.[1]?.length ?? length;
}
function closingMarks(body, { code, count: count2 }, after) {
  if (body.endsWith("--") && after === 62) return 2;
  if (count2 === 0) return 0;
  let row = 0;
  while (row < body.length && body.charCodeAt(body.length - 1 - row) === code) row++;
  return count2 >= 3 && row >= 3 ? row : row >= count2 ? count2 : 0;
}

// src/detect/views/raw.ts
var raw = {
  name: "raw",
  needle: (prefix) => Buffer.from(prefix, "latin1"),
  open: (bytes, at2) => readBytes(bytes, at2)
};
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

// src/detect/views/utf16.ts
var utf16 = {
  name: "utf-16",
  needle: (prefix) => Buffer.from(prefix, "utf16le").subarray(0, prefix.length * 2 - 1),
  open: (bytes, at2) => {
    const little = bytes[at2 + 1] === 0 && (at2 % 2 === 0 || bytes[at2 - 1] !== 0);
    return little ? readUnits(bytes, at2, 0) : readUnits(bytes, at2 - 1, 1);
  }
};
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
  const anchors = rule.prefixes.map((prefix) => prefix.text).filter((text2, _, all2) => !all2.some((other) => other !== text2 && text2.startsWith(other)));
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
    const text2 = textOf(reading, from, from + read2);
    const length = lengthOfBody(text2, left.marks, reading.codeAt(from + read2));
    if (length < minLength) continue;
    const tooLong = length > maxLength;
    const body = text2.slice(0, Math.min(length, maxLength));
    const { start: start2 } = reading;
    const end2 = reading.offsetAt(from + length);
    return { compiled: compiled2, reading, prefix, body, left, endEstimated: false, start: start2, end: end2, tooLong };
  }
  return null;
}
function startsWith2(reading, text2) {
  for (let i = 0; i < text2.length; i++) {
    if (reading.codeAt(i) !== text2.charCodeAt(i)) return false;
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
  let text2 = "";
  for (let i = from; i < to; i++) text2 += String.fromCharCode(reading.codeAt(i));
  return text2;
}

// src/detect/excerpt.ts
var sideCharacters = 100;
function excerptOf(bytes, match, rules) {
  const { reading } = match;
  const from = lineStart(bytes, match);
  const to = lineEnd(bytes, match);
  let text2 = "";
  let at2 = from;
  let place = { start: 0, end: 0 };
  for (const one of matchesAround(bytes, from, to, rules)) {
    if (one.end <= at2) continue;
    if (one.start > at2) text2 += reading.text(at2, one.start);
    const start2 = text2.length;
    const { prefix, body } = one;
    text2 += mask(prefix.text + body, prefix.text.length);
    if (one.start === match.start && one.reading.unit === reading.unit) {
      place = { start: start2, end: text2.length };
    }
    at2 = one.end;
  }
  if (at2 < to) text2 += reading.text(at2, to);
  return { text: text2.replace(/\r$/, ""), ...place };
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
  let run2 = 0;
  let longestRun = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
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
function shannonEntropy(text2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const char of text2) counts2.set(char, (counts2.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts2.values())
    bits -= count2 / text2.length * Math.log2(count2 / text2.length);
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
  const letters2 = lower.replace(/[^a-z]/g, "");
  const digits = lower.replace(/[^0-9]/g, "");
  if (longestSequence(letters2, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
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
function longestSequence(text2, step, from) {
  let longest = text2.length > from ? 1 : 0;
  for (const direction of [0, 1, -1]) {
    let run2 = 1;
    for (let i = from + step; i < text2.length; i += step) {
      run2 = text2.charCodeAt(i) - text2.charCodeAt(i - step) === direction ? run2 + 1 : 1;
      if (run2 > longest) longest = run2;
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
    for (let at2 = lower.indexOf(word); at2 !== -1; at2 = lower.indexOf(word, at2 + 1)) {
      const short2 = word.length <= shortWord && isWithin(lower, at2, word.length);
      const chance = short2 && score >= plainlyRandom || standsBehindKey(body, at2);
      if (!chance) return "placeholder word";
    }
  }
  return void 0;
};
function isWithin(lower, at2, length) {
  return isLetterOrDigit(lower[at2 - 1]) && isLetterOrDigit(lower[at2 + length]);
}
function standsBehindKey(body, at2) {
  const head = body.slice(0, at2);
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
function markLength2(chunk, reading) {
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
function marksOf(bytes, { reading, start: start2, end: end2 }, redact2) {
  const from = reading.align(Math.max(0, start2 - charactersBefore * reading.unit));
  const to = Math.min(bytes.length, end2 + charactersAfter * reading.unit);
  const before = reading.text(from, start2);
  const after = reading.text(end2, to);
  if (!mayHoldMark(before) && !mayHoldMark(after)) return [];
  const marks = [];
  const add = (found) => {
    if (found !== null && !marks.some((one) => one.tool === found.tool)) marks.push(found);
  };
  const feed2 = before.lastIndexOf("\n");
  const own = before.slice(feed2 + 1);
  const behind = lineOf(after, to < bytes.length);
  for (const word of words) {
    add(markIn(behind, word, redact2));
    add(markIn(own, word, redact2));
  }
  if (feed2 === -1) return marks;
  const above = before.slice(0, feed2);
  const beginning = above.lastIndexOf("\n");
  if (beginning === -1 && from > 0) return marks;
  const line = above.slice(beginning + 1);
  for (const word of words) {
    const at2 = word.pattern.exec(line);
    if (at2 !== null && alone(line.slice(0, at2.index))) add(markIn(line, word, redact2));
  }
  add(markIn(line, nextLineWord, redact2));
  return marks;
}
function mayHoldMark(text2) {
  return /allow|ignore|whitelist/i.test(text2);
}
function lineOf(text2, cut) {
  const feed2 = text2.indexOf("\n");
  if (feed2 !== -1) return text2.slice(0, feed2);
  return cut ? text2.replace(/\S*$/, "") : text2;
}
function alone(text2) {
  return !/[\p{L}\p{N}]/u.test(text2.replace(/^\s*@?(?:rem|dnl)\b/i, ""));
}
function markIn(line, { tool, pattern: pattern2 }, redact2) {
  const found = pattern2.exec(line);
  if (found === null) return null;
  return { tool, reason: reasonOf2(redact2(line.slice(found.index + found[0].length))) };
}
function reasonOf2(text2) {
  const inside = text2.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? "";
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
    redact: (text2) => redact(text2, compiled2)
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
    const place = chunk.origin.lines ? placeOf4(chunk, match, locators) : noPlace;
    yield judgement.reason === null ? candidate(chunk, match, judgement, place, rules) : rejection(chunk, match, judgement, judgement.reason, place);
  }
}
var noPlace = { line: null, column: null };
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
  const { prefix, body, reading, start: start2, compiled: compiled2 } = match;
  const text2 = prefix.text + body;
  return {
    kind: "candidate",
    rule: compiled2.rule,
    secret: new Secret(text2, prefix.text.length),
    mode: prefix.mode,
    confidence: confidenceOf(chunk.bytes, match, shape),
    origin: chunk.origin,
    offset: chunk.start.offset + start2,
    ...place,
    endLine: place.line,
    endColumn: place.column === null ? null : place.column + text2.length,
    decoded: reading.decoded,
    excerpt: chunk.origin.lines ? excerptOf(chunk.bytes, match, rules) : null,
    marks: chunk.origin.lines ? marksOf(chunk.bytes, match, (one) => redact(one, rules)) : []
  };
}
function rejection(chunk, match, { score }, reason, place) {
  const { prefix, body, compiled: compiled2 } = match;
  const text2 = prefix.text + body;
  const shown = score < plainlyName && !match.tooLong ? text2 : mask(text2, prefix.text.length);
  return {
    kind: "rejection",
    rule: compiled2.rule,
    reason,
    text: shown,
    origin: chunk.origin,
    ...place
  };
}
function redact(text2, rules) {
  if (!rules.some((rule) => rule.anchors.some((anchor) => text2.includes(anchor)))) return text2;
  const bytes = Buffer.from(text2, "utf8");
  const keys = [...allMatchesIn(bytes, 0, bytes.length, rules)].filter((match) => match.tooLong || judge(match).reason === null).sort((a, b) => a.start - b.start);
  let masked = "";
  let at2 = 0;
  for (const { start: start2, end: end2, prefix, body } of keys) {
    if (start2 < at2) continue;
    masked += bytes.toString("utf8", at2, start2) + mask(prefix.text + body, prefix.text.length);
    at2 = end2;
  }
  return masked + bytes.toString("utf8", at2);
}

// src/scan/collect.ts
var sightingsPerKey = 1e3;
var listedRejections = 1e4;
var rank = { low: 0, medium: 1, high: 2 };
var Collection = class {
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
    const count2 = [...this.#reasons.values()].reduce((sum, one) => sum + one, 0);
    return {
      count: count2,
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

// src/scan/findings.ts
init_model();

// src/scan/redact.ts
function createRedact(detect, secrets) {
  return (text2) => secrets.reduce((masked, secret) => secret.maskIn(masked), detect(text2));
}
function createMask(secrets) {
  const beginnings = [...new Set(secrets.map((secret) => secret.toString().slice(0, 3)))];
  return (text2) => beginnings.some((one) => text2.includes(one.replace("…", ""))) ? secrets.reduce((masked, secret) => secret.maskIn(masked), text2) : text2;
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
function maskAround({ text: text2, start: start2, end: end2 }, mask2) {
  const before = mask2(text2.slice(0, start2));
  const key = text2.slice(start2, end2);
  return {
    text: before + key + mask2(text2.slice(end2)),
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
function redactConfiguration(configuration, redact2) {
  const text2 = (value) => {
    if (typeof value === "string") return redact2(value);
    return typeof value === "object" ? value.map(redact2) : value;
  };
  return {
    files: configuration.files.map((one) => ({ ...one, path: redact2(one.path) })),
    settings: configuration.settings.map((one) => ({
      ...one,
      value: text2(one.value),
      origin: redact2(one.origin)
    }))
  };
}
function redactStale({ state, entry }, redact2) {
  const text2 = (value) => value === null ? null : redact2(value);
  return {
    state,
    entry: {
      ...entry,
      file: redact2(entry.file),
      pattern: text2(entry.pattern),
      redacted: text2(entry.redacted),
      reason: text2(entry.reason)
    }
  };
}

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

// src/scan/ledger.ts
var namedProblems = 1e3;
var Ledger = class {
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
    const count2 = (this.#skipped.get(key)?.count ?? 0) + tally.count;
    this.#skipped.set(key, { what, reason, count: count2 });
  }
  #fail(problem) {
    const key = `${problem.what}\0${problem.reason}`;
    if (this.#failed.has(key)) return;
    if (this.#failed.size >= namedProblems) this.#unnamed++;
    else this.#failed.set(key, { what: problem.what, reason: problem.reason });
  }
};
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/verify.ts
async function verifyKeys(keys, request, onProgress) {
  const { verify: plan, signal } = request;
  if (plan === null || keys.length === 0) return { verdicts: /* @__PURE__ */ new Map(), notices: [] };
  const { verify: verify2 } = await Promise.resolve().then(() => (init_verify2(), verify_exports));
  return verify2(keys, plan, { signal, onProgress });
}

// src/scan/checkout.ts
init_model();

// src/scan/deepening.ts
init_model();

// src/scan/fetching.ts
init_model();
var objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var zero = /^0+$/;
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
  const names = ref !== null && isPlainRef(ref) ? [oid, ref] : [oid];
  let fault2 = null;
  for (const name of names) {
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

// src/scan/deepening.ts
var doublings = 6;
var Deepening = class {
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
      range: [head, ...bases.map((base) => `^${base}`)].join(" "),
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
      const names = shallow ? [head, ...bases] : missing3;
      const fetched = await this.#bring(names, shallow ? depth : null);
      this.#deepened ||= fetched;
      if (!fetched && names.length > 1 && names.includes(head))
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
  async #bring(names, depth) {
    const { source, head, headRef: headRef2 } = this.#wanted;
    if ("unfetchable" in source) return false;
    if (!names.every((name) => objectId.test(name) || isPlainRef(name))) return false;
    const refspecs = names.map((name) => {
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
  const whole2 = { range: null, shown: null, commits: null, bases: [], changed: [] };
  const asItIs = { ...whole2, repository: checkout, close: () => {
  } };
  if ("unfetchable" in source && head === null) {
    return { ...asItIs, notices: [checkoutOnly(source.unfetchable)], unread: [] };
  }
  const repository = await borrow(checkout, signal);
  try {
    if (!("unfetchable" in source)) await fetchAll(repository, source, signal);
    const unread3 = await missingCommits(repository, wanted, signal);
    const close = () => repository.remove();
    const notices = "unfetchable" in source ? [checkoutOnly(source.unfetchable)] : [];
    return { ...whole2, unread: unread3, notices, repository: repository.folder, close };
  } catch (error) {
    repository.remove();
    if (!(error instanceof BrleaksError) || signal.aborted) throw error;
    const unread3 = [{ what: "branches and tags of the remote", reason: error.message }];
    const notices = [`branches and tags could not be fetched: ${error.message}`];
    return { ...asItIs, unread: unread3, notices };
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
  const unread3 = [];
  if (head !== null && !objectId.test(head)) {
    try {
      await resolveHead(repository, source, head, signal);
    } catch (error) {
      if (!(error instanceof BrleaksError) || signal.aborted) throw error;
      unread3.push({ what: head, reason: error.message });
    }
  }
  const also = "unfetchable" in source ? null : sha;
  for (const oid of /* @__PURE__ */ new Set([head, also])) {
    if (oid === null || !objectId.test(oid)) continue;
    const reason = await fetchCommit(repository, source, { oid, ref: null }, signal);
    if (reason !== null) unread3.push({ what: `commit ${short(oid)}`, reason });
  }
  return unread3;
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

// src/scan/root.ts
import { statSync as statSync10 } from "node:fs";
import { dirname as dirname4, resolve as resolve8 } from "node:path";
function rootOf(paths, cwd) {
  const roots = new Set(paths.map((path) => rootOfOne(resolve8(cwd, path))));
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
  return findRoot(resolve8(path)) !== void 0;
}

// src/scan/scan.ts
init_model();

// src/scan/expose.ts
async function traceKeys(keys, tracer, signal) {
  const exposures = /* @__PURE__ */ new Map();
  const traced = keys.filter((key) => objectsOf(key).length > 0);
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

// src/scan/line-hashes.ts
import { resolve as resolve9 } from "node:path";
function addLineHashes(keys, targets) {
  const target = targets.find((one) => one.kind === "files");
  if (target === void 0) return;
  const linesByPath = /* @__PURE__ */ new Map();
  for (const { sighting } of keys.flatMap((key) => key.places)) {
    if (sighting.source !== "file" || sighting.path === null || sighting.line === null) continue;
    if (sighting.rawPath !== void 0) continue;
    const lines2 = linesByPath.get(sighting.path) ?? /* @__PURE__ */ new Set();
    linesByPath.set(sighting.path, lines2.add(sighting.line));
  }
  const hashes = /* @__PURE__ */ new Map();
  for (const [path, lines2] of linesByPath) {
    const found = hashesOf(resolve9(target.cwd, path), lines2);
    if (found !== null) hashes.set(path, found);
  }
  for (const key of keys) {
    key.places = key.places.map((place) => {
      const { path, line, source } = place.sighting;
      const lineHash = source === "file" ? hashes.get(path ?? "")?.get(line ?? 0) : void 0;
      return lineHash === void 0 ? place : { ...place, sighting: { ...place.sighting, lineHash } };
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

// src/scan/stuck.ts
var graceMs = 3e3;
async function untilStuck(signal, step) {
  let stuck = false;
  let timer;
  let giveUp = () => {
  };
  const limit = new Promise((resolve15) => {
    giveUp = () => resolve15(void 0);
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

// src/scan/suppress.ts
import { relative as relative2, resolve as resolve10, sep as sep5 } from "node:path";
var placesNamed = 3;
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
  const whole2 = judge2.byFingerprint(finding.fingerprint);
  const places = finding.sightings.map((sighting) => judge2.byPlace(sighting));
  const everywhere = finding.sightingsOmitted === 0 && places.every((one) => one !== null);
  const suppressed = whole2 ?? (everywhere ? places[0] ?? null : null);
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
var Judge = class _Judge {
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
    let answer = null;
    for (const entry of entries) {
      this.used.add(entry);
      if (isExpired(entry, this.known)) continue;
      answer ??= { by: entry.by, reason: this.#masked(entry.reason), expires: entry.expires };
    }
    return answer;
  }
  #byMark(marks) {
    if (!this.known.inline) return null;
    const heard = marks.find((one) => isHeard(one, this.known));
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
    const below = relative2(this.known.root, resolve10(this.#cwd, path)).split(sep5).join("/");
    return below === ".." || below.startsWith("../") ? null : below;
  }
};
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
    const whole2 = (scope ?? ["files", "history"]).every((kind) => read2.includes(kind));
    return whole2 && !used.has(entry) ? [{ state: "unused", entry }] : [];
  });
}
function scopesRead({ known: known3, targets }) {
  const { root } = known3;
  if (root === null) return [];
  const files = targets.some(
    (target) => target.kind === "files" && target.paths.some((path) => resolve10(target.cwd, path) === root)
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
    const marks2 = count(all2.length, "inline mark was", "inline marks were");
    return [`${marks2} not honoured (--no-inline-ignore): ${named(all2)}`];
  }
  const foreign = marked((one) => !isHeard(one, known3));
  if (foreign.length === 0) return [];
  const tools = [
    ...new Set(foreign.flatMap((place) => (place.marks ?? []).map((one) => one.tool)))
  ].filter((tool) => tool !== "brleaks");
  const marks = count(foreign.length, "place carries a mark", "places carry marks");
  return [
    `${marks} of another scanner, not honoured (--foreign-marks ${tools.sort().join(" --foreign-marks ")}): ${named(foreign)}`
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
    const advice = state === "unused" ? "take them out (brleaks baseline --prune)" : "the keys they name stand";
    return [
      `${count(own.length, `known entry is ${state}`, `known entries are ${state}`)}: ${shown.join("; ")}${more}; ${advice}`
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

// src/scan/history.ts
init_model();

// src/scan/threads.ts
import { existsSync as existsSync5 } from "node:fs";
import { availableParallelism as availableParallelism2 } from "node:os";
import { setImmediate as nextTurn2 } from "node:timers/promises";

// src/scan/wire.ts
init_model();
function fromWire(wire, rules) {
  const { ruleId, secretWire, ...plain2 } = wire;
  const rule = rules.find((one) => one.id === ruleId);
  const secret = secretWire === null ? {} : { secret: Secret.fromWire(secretWire) };
  return { ...plain2, rule, ...secret };
}

// src/scan/threads.ts
var objectsWorthAThread = 4e4;
var mostThreads = 8;
var turnMs2 = 50;
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
var Inbox = class {
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
      await new Promise((resolve15) => {
        this.#wake = resolve15;
      });
    }
  }
};

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
var loopedTracer = {
  trace: () => {
    throw new BrleaksError("git-failed", "a pack holds deltas that are their own base");
  },
  facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null })
};
async function* readWhole2(history, jobs, { detector, rules, signal }) {
  const { needles } = detector;
  yield* limitItems(history);
  const absent2 = /* @__PURE__ */ new Set();
  const names = collect(nameItems(history, needles, signal));
  names.catch(() => {
  });
  const fallbacks = /* @__PURE__ */ new Set();
  for await (const item of readShared({ plan: history.plan, rules, detector, jobs, signal })) {
    if (item.kind === "fallback") fallbacks.add(item.oid);
    else if (item.kind === "absent") absent2.add(item.oid);
    else yield item;
  }
  yield* await names;
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
function openStaged(repository, label2) {
  return lone(
    repository,
    label2,
    null,
    (needles, signal) => stagedItems(repository, needles, signal)
  );
}
function lone(repository, label2, tracer, read2) {
  return {
    label: label2,
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
function plain(label2, source) {
  return {
    label: label2,
    tracer: null,
    notices: [],
    read: ({ detector, signal }) => source.items({ needles: detector.needles, signal }),
    objects: () => null,
    close: () => {
    }
  };
}

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
function redactText(text2, rules) {
  return createDetector(rules).redact(text2);
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
function report(run2, phase, opened, keys) {
  if (run2.request.onProgress === null) return;
  const { files, objects, bytes } = run2.ledger.progress;
  const ahead = opened?.objects() ?? null;
  run2.request.onProgress({
    phase,
    files,
    objects: Math.max(objects, ahead?.done ?? 0),
    totalObjects: ahead?.total ?? null,
    bytes,
    ...keys === void 0 ? {} : { keys }
  });
}
async function conclude(run2, opened, started) {
  const { request, collection, ledger } = run2;
  collection.dropBelow(request.minConfidence);
  const keys = collection.keys();
  report(run2, "tracing");
  const { exposures, facts } = await guarded(
    run2,
    "where the keys came from",
    untraced,
    () => trace(run2, keys, opened)
  );
  const { verdicts, notices } = await guarded(
    run2,
    "the status of the keys",
    unverified,
    () => verifyKeys(keys, request, (done) => {
      report(run2, "verifying", void 0, { done, total: keys.length });
    })
  );
  run2.notices.push(...notices);
  if (request.lineHashes) {
    await guarded(
      run2,
      "the line hashes",
      void 0,
      async () => addLineHashes(keys, request.targets)
    );
  }
  const redact2 = createRedact(
    (text2) => run2.detector.redact(text2),
    keys.map((key) => key.secret)
  );
  const mask2 = createMask(keys.map((key) => key.secret));
  const interrupted2 = request.signal.aborted;
  const filtered = collection.filtered();
  const whole2 = ledger.close().failed.length === 0 && !interrupted2;
  const found = keys.flatMap((key) => findingOf(key, { exposures, verdicts }, redact2, mask2) ?? []).sort(compareFindings);
  const { known: known3, targets } = request;
  const unmarked = { findings: found, notices: [], stale: [] };
  const marked = await guarded(
    run2,
    "which keys are known",
    unmarked,
    () => suppress(found, { known: known3, targets, complete: whole2, redact: redact2 })
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
var untraced = { exposures: /* @__PURE__ */ new Map(), facts: null };
var unverified = { verdicts: /* @__PURE__ */ new Map(), notices: [] };
async function guarded(run2, what, fallback, step) {
  try {
    return await untilStuck(run2.request.signal, step) ?? fallback;
  } catch (error) {
    recordFault(run2, what, error);
    return fallback;
  }
}
async function trace(run2, keys, opened) {
  const tracer = opened.find((one) => one.tracer !== null)?.tracer ?? void 0;
  if (tracer === void 0) return { exposures: /* @__PURE__ */ new Map(), facts: null };
  try {
    const exposures = await traceKeys(keys, tracer, run2.request.signal);
    return { exposures, facts: await tracer.facts() };
  } catch (error) {
    if (!run2.request.signal.aborted) throw error;
    run2.ledger.record({ kind: "problem", what: "where the keys came from", reason: "stopped" });
    return untraced;
  }
}

// src/action/deliver.ts
import { resolve as resolve11 } from "node:path";
init_model();

// src/report/csv.ts
init_model();

// src/report/escape.ts
var steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
function visible(text2) {
  return text2.toWellFormed().replace(steering, (char) => {
    if (char === "	") return "  ";
    const code = char.codePointAt(0) ?? 0;
    if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
    return `\\u{${code.toString(16)}}`;
  });
}
var segmenter;
function graphemes(text2) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text2);
}
function textWidth(text2) {
  if (/^[\x20-\x7e]*$/.test(text2)) return text2.length;
  let width = 0;
  for (const { segment } of graphemes(text2)) width += segmentWidth(segment);
  return width;
}
var wide = new RegExp("^[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
function segmentWidth(segment) {
  if (new RegExp("^\\p{M}", "u").test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}
function fitTo(text2, width) {
  if (textWidth(text2) <= width) return text2;
  let kept = "";
  let used = 1;
  for (const { segment } of graphemes(text2)) {
    used += segmentWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept}…`;
}
function wrap(text2, width) {
  const lines2 = [];
  let line = "";
  for (const word of text2.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > width) {
      lines2.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines2, line];
}
function grouped(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
var longestSpan = 300;
function codeSpan(text2) {
  const shown = fitTo(visible(text2.slice(0, 4 * longestSpan)), longestSpan);
  if (shown.trim() === "") return "` `";
  const runs2 = [...shown.matchAll(/`+/g)].map((match) => match[0].length);
  const fence = "`".repeat(Math.max(0, ...runs2) + 1);
  const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

// src/report/reveal.ts
function shownKey(finding, style) {
  return style.showSecrets ? finding.secret.reveal() : finding.secret.toString();
}

// src/report/csv.ts
var columns = [
  ...["severity", "mode", "key", "rule", "status", "confidence", "suppressed", "source", "path"],
  ...["line", "column", "commit", "author", "date", "object", "ref", "fingerprint", "revoke"]
];
var csv = (report2, style) => {
  const rows = report2.findings.flatMap(
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
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r
`).join("");
};
function cell(value) {
  if (value === null || value === void 0) return "";
  if (typeof value === "number") return String(value);
  const text2 = visible(value);
  const safe = /^\s*[=+\-@|%＝＋－＠]/u.test(text2) ? `'${text2}` : text2;
  return /[",;'\s]/.test(safe) || safe !== text2 ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// src/report/github.ts
init_model();

// src/report/wording.ts
init_model();
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
var notesRef = "refs/notes/commits";
function noteName({ path, object, ref }) {
  return `${ref ?? notesRef}/${annotated(path) ?? object ?? "unknown"}`;
}
function annotated(path) {
  return path === null ? null : path.replaceAll("/", "");
}
function shortId(object) {
  return object?.slice(0, 10) ?? "";
}
var notCommitted = /* @__PURE__ */ new Set(["tag-message", "ref-name", "reflog"]);
var authorWidth = 60;
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
function decodedText({ decoded: decoded2 }) {
  return decoded2.length === 0 ? "" : `in ${decoded2.join(" in ")}`;
}

// src/report/account.ts
var narrowing = /* @__PURE__ */ new Set([
  "include",
  "exclude",
  "max-size",
  "since",
  "min-confidence",
  "foreign-marks",
  "allow-live"
]);
var belowConfidence = "below --min-confidence";
function leftOut(report2) {
  const ordered = report2.configuration.settings.filter(({ name, origin: origin2 }) => narrowing.has(name) && origin2 !== "command line").map((setting) => ({ text: settingText(setting), orderedAt: positionOf(setting.origin) }));
  const skipped3 = skippedTexts(report2).map((text2) => ({ text: text2, orderedAt: null }));
  const unsure = report2.filtered.byReason[belowConfidence] ?? 0;
  const dropped = unsure > 0 ? [{ text: `${counted(unsure, "key")} ${belowConfidence}`, orderedAt: null }] : [];
  return [...ordered, ...skipped3, ...dropped];
}
function skippedTexts({ coverage }) {
  return coverage.skipped.map(
    ({ what, reason, count: count2 }) => `${countedThings(count2, visible(what))} (${visible(reason)})`
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
  const total2 = [...counts2.values()].reduce((sum, count2) => sum + count2, 0);
  const parts = [...counts2].map(([by, count2]) => `${by} ${count2}`);
  return `${counted(total2, "known key")} (${parts.join(", ")})`;
}
function settingText({ name, value, origin: origin2 }) {
  const text2 = typeof value === "object" ? value.join(" ") : String(value);
  return `${name} = ${visible(text2)} (${visible(origin2)})`;
}
function countedThings(count2, what) {
  const named2 = count2 === 1 ? what.replace(/\b(file|folder|link|object|path|submodule)s$/, "$1") : what;
  return `${grouped(count2)} ${named2}`;
}
function positionOf(origin2) {
  const match = /^(.+):(\d+):(\d+)$/s.exec(origin2);
  const [, path, line, column] = match ?? [];
  return path === void 0 ? null : { path, line: Number(line), column: Number(column) };
}

// src/report/places.ts
init_model();
function openPlaces(report2) {
  return report2.findings.flatMap((finding) => {
    const open4 = finding.sightings.filter((sighting) => !isSuppressed(sighting, finding));
    return toPlaces(finding, open4);
  });
}
function placesOf(finding) {
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
  const numbered = places.map((place) => {
    const turn = turns.get(place.finding) ?? 0;
    turns.set(place.finding, turn + 1);
    return { place, turn };
  });
  return numbered.sort((a, b) => a.turn - b.turn).map(({ place }) => place);
}
function identityOf({ source, path, rawPath, line, object, ref }) {
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

// src/report/workflow-command.ts
function workflowCommand(name, properties3, message2) {
  const list = Object.entries(properties3).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escapeData(message2)}`;
}
function escapeData(text2) {
  return text2.toWellFormed().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
  return escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/github.ts
var annotated2 = 10;
var levels = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice"
};
var github = (report2, style) => {
  const places = inTurns(openPlaces(report2));
  const lines2 = accountCommands(report2);
  const room = annotated2 - lines2.length;
  lines2.push(...places.slice(0, room).map((place) => annotation(place, style)));
  lines2.push(...places.slice(room).map((place) => logLine(place, style)));
  return lines2.map((line) => `${line}
`).join("");
};
function accountCommands(report2) {
  const lines2 = [];
  if (!report2.complete)
    lines2.push(workflowCommand("error", { title: "Incomplete scan" }, unreadText(report2)));
  const left = leftOut(report2);
  if (left.length > 0) {
    const text2 = shorten(left.map((entry) => entry.text)).join("\n");
    lines2.push(workflowCommand("notice", { title: "Left out of the scan" }, text2));
  }
  return lines2;
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
  const title2 = `Exposed ${keyKind(finding)}`;
  return workflowCommand(
    levels[severity],
    { title: title2, ...file, ...inTree ? position : {} },
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
  const text2 = `brleaks: ${severity.toUpperCase()} ${shownKey(finding, style)} ${placeName(sighting)}`;
  return (by === "" ? text2 : `${text2}  ${by}`).replaceAll("##[", "#\\x23[");
}
function unreadText(report2) {
  return [
    report2.interrupted ? "The scan was stopped before its end, so there may be more keys." : "Not everything could be read, so there may be more keys.",
    ...shorten(unread2(report2).map(({ what, reason }) => `${what}: ${reason}`))
  ].join("\n");
}
function shorten(lines2) {
  const more = lines2.length - annotated2;
  return more > 0 ? [...lines2.slice(0, annotated2), `and ${grouped(more)} more`] : [...lines2];
}

// src/report/gitlab.ts
init_model();

// src/report/document.ts
init_model();
var schemaVersion = 1;
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
function configurationFields({ configuration, stale }) {
  return {
    files: configuration.files,
    settings: configuration.settings,
    stale: stale.map(({ state, entry }) => ({ state, ...entry }))
  };
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
  const text2 = JSON.stringify(
    value,
    (_, one) => typeof one === "string" ? one.toWellFormed() : one,
    indent2
  );
  return text2.replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}

// src/report/gitlab.ts
var version2 = "15.0.7";
var mostMessages = 200;
var severities = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low"
};
var gitlab = (report2, style) => `${wellFormedJson(documentOf(report2, style), 2)}
`;
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
  const text2 = JSON.stringify([finding.fingerprint, identityOf(sighting)]);
  const hex = [1, 2, 3, 4].map((seed) => hash32(text2, seed).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
function hash32(text2, seed) {
  let hash = 2166136261 ^ Math.imul(seed, 2654435761);
  for (let i = 0; i < text2.length; i++) hash = Math.imul(hash ^ text2.charCodeAt(i), 16777619);
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
    ...leftOut(report2).map(({ text: text2 }) => ({ level: "info", value: `left out: ${text2}` })),
    ...known3 === "" ? [] : [{ level: "info", value: `left out: ${known3}` }]
  ].slice(0, mostMessages);
}
function gitlabTime(ms) {
  return new Date(ms).toISOString().slice(0, 19);
}
function clip(text2, length) {
  return text2.length <= length ? text2 : `${text2.slice(0, length - 1)}…`;
}

// src/report/json.ts
var json = (report2, style) => `${wellFormedJson(reportDocument(report2, style), 2)}
`;

// src/report/jsonl.ts
var jsonl = (report2, style) => report2.findings.flatMap((finding) => {
  const { suppressed, ...fields } = findingFields(finding, style);
  return finding.sightings.map(
    (sighting) => wellFormedJson({
      schemaVersion,
      ...fields,
      findingSuppressed: suppressed,
      ...sightingFields(sighting, finding),
      confidence: fields.confidence,
      configuration: configurationHashes(report2)
    })
  );
}).map((line) => `${line}
`).join("");

// src/report/junit.ts
var junit = (report2, style) => {
  const places = openPlaces(report2);
  const failed = unread2(report2);
  const skipped3 = leftOut(report2);
  const cases = [
    ...places.map((place) => failureCase(place, style)),
    ...failed.map(({ what, reason }) => errorCase(what, reason))
  ];
  if (cases.length === 0) cases.push('    <testcase classname="brleaks" name="no exposed keys"/>');
  cases.push(...skipped3.map(({ text: text2 }) => skippedCase(text2)));
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
  const text2 = [`${key} in ${where}`, ...details, nextStep(finding)];
  const name = `${where} ${key}`;
  const file = sighting.path === null || sighting.source === "note" ? "" : ` file="${xml(visible(sighting.path))}"`;
  const line = sighting.line === null ? "" : ` line="${sighting.line}"`;
  return [
    `    <testcase classname="brleaks.${xml(finding.rule.id)}" name="${xml(name)}"${file}${line}>`,
    `      <failure type="${xml(finding.rule.id)}" message="${xml(`Exposed ${keyKind(finding)} ${key}`)}">${xml(text2.join("\n"))}</failure>`,
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
function skippedCase(text2) {
  return [
    `    <testcase classname="brleaks.left-out" name="${xml(text2)}">`,
    `      <skipped message="left out: ${xml(text2)}"/>`,
    "    </testcase>"
  ].join("\n");
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function xml(text2) {
  return text2.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

// src/report/markdown.ts
init_model();
var largest = 9e5;
var placesShown = 20;
var failedShown = 50;
var markdown = (report2, style) => {
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
  const places = placesOf(finding);
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
  const rows = [
    ["Commits", coverage.commits],
    ["Objects", coverage.objects],
    ["Files", coverage.files],
    ["Refs", coverage.refs],
    ["Bytes", coverage.bytes]
  ];
  const shown = rows.filter(([, value]) => value > 0);
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
  const names = filtered.count - (filtered.byReason[belowConfidence] ?? 0);
  const lines2 = [
    ...notices.map((notice) => `- ${codeSpan(notice)}`),
    ...leftOut(report2).map(({ text: text2 }) => `- left out: ${codeSpan(text2)}`),
    ...names > 0 ? [`- ${counted(names, "name")} that may look like a key but is not`] : []
  ];
  return lines2.length === 0 ? [] : [["### Notes", "", ...lines2].join("\n")];
}

// src/report/rdjsonl.ts
var severities2 = {
  critical: "ERROR",
  high: "ERROR",
  medium: "WARNING",
  low: "INFO"
};
var rdjsonl = (report2, style) => [
  ...openPlaces(report2).map((place) => diagnostic(place, style)),
  ...unread2(report2).map(unreadDiagnostic),
  ...leftOut(report2).flatMap(orderDiagnostic)
].map((line) => `${wellFormedJson(line)}
`).join("");
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
function orderDiagnostic({ text: text2, orderedAt }) {
  if (orderedAt === null) return [];
  const { path, line, column } = orderedAt;
  const message2 = `Left out of the scan: ${text2}`;
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

// src/report/sarif.ts
init_model();

// src/report/sarif-rules.ts
init_model();
var securitySeverity = {
  critical: "9.8",
  high: "8.5",
  medium: "5.5",
  low: "2.0"
};
var levels2 = { critical: "error", high: "error", medium: "warning", low: "note" };
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
  return rule.id + (variants.find((variant) => variant.severity === severity)?.id ?? "");
}
function descriptorsFor(rules, used) {
  return rules.flatMap((rule) => variants.map((variant) => descriptor(rule, variant))).filter(({ id }, index) => index === 0 || used.has(id));
}
function descriptor(rule, variant) {
  const steps3 = variant.severity === "low" ? stepsForDead : stepsFor(rule);
  const link2 = variant.severity === "low" ? "" : `

[Revoke it here](${rule.revokeUrl}).`;
  return {
    id: rule.id + variant.id,
    name: rule.name + variant.name,
    shortDescription: { text: `Exposed ${rule.service} ${variant.title}.` },
    fullDescription: { text: rule.description },
    helpUri: rule.docsUrl,
    help: {
      text: `${rule.description} ${steps3.join(". ")}.`,
      markdown: `${rule.description}

${steps3.map((step, index) => `${index + 1}. ${step}.`).join("\n")}${link2}`
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
var stepsForDead = [
  "Remove the key from the files; it stays in history, where a dead key is harmless"
];
var confidenceRanks = { high: 25, medium: 15, low: 5 };
function rankOf(severity, confidence) {
  return 25 * (3 - severityOrder[severity]) + confidenceRanks[confidence];
}

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

// src/report/sarif.ts
var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var informationUri = "https://app.batchrelay.com/developers";
var rootId = "SRCROOT";
var mostResults = 5e3;
var mostNotifications = 200;
var mostRelated = 100;
var sarif = (report2, style) => {
  const log = { $schema: schema, version: "2.1.0", runs: [runOf(report2, style)] };
  return `${wellFormedJson(log, 2)}
`;
};
function runOf(report2, style) {
  const places = report2.findings.flatMap(placesOf);
  const kept = places.slice(0, mostResults);
  const used = new Set(kept.map((place) => ruleIdOf(place)));
  const descriptors = descriptorsFor(report2.rules, used);
  const ruleIndex = new Map(descriptors.map(({ id }, index) => [id, index]));
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
  return pathUri(artifactPath(sighting), source === "note" ? void 0 : rawPath) || "unnamed";
}
function notifications(report2, results) {
  const errors = unread2(report2).map(({ what, reason }) => `Not read: '${what}' (${reason}).`);
  const more = errors.length - mostNotifications;
  const known3 = knownText(report2);
  const remarks2 = [
    ...leftOut(report2).map(({ text: text2 }) => `Left out: ${text2}.`),
    ...known3 === "" ? [] : [`Suppressed: ${known3}.`],
    ...report2.notices.map((notice) => `Remark: '${notice}'.`)
  ];
  return [
    ...errors.slice(0, mostNotifications).map((text2) => notification("error", text2)),
    ...more > 0 ? [notification("error", `${counted(more, "more thing")} not read.`)] : [],
    ...remarks2.slice(0, mostNotifications).map((text2) => notification("note", text2)),
    ...results > mostResults ? [
      notification(
        "warning",
        `Only the first ${mostResults} of ${results} results are listed, the most severe first.`
      )
    ] : []
  ];
}
function notification(level, text2) {
  return { level, message: { text: text2 } };
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

// src/report/text.ts
init_model();

// src/report/paint.ts
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39]
};
function paint(style, text2, ...inks2) {
  if (!style.color || text2 === "") return text2;
  return inks2.reduce(
    (painted, ink) => `\x1B[${codes[ink][0]}m${painted}\x1B[${codes[ink][1]}m`,
    text2
  );
}
function link(style, url) {
  const shown = paint(style, url, "cyan");
  return style.hyperlinks ? `\x1B]8;;${url}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
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
  const [first, ...others] = placesOf(finding);
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
var knownLabel = "KNOWN   ";
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
  const label2 = finding.suppressed === null ? paint(style, severity.toUpperCase().padEnd(8), ...severityInks[severity]) : paint(style, knownLabel, "dim");
  const facts = [
    `${modeName(finding)} key`,
    finding.rule.service,
    `${finding.confidence} confidence`,
    `id ${finding.fingerprint.slice(0, 12)}`
  ];
  return `${label2} ${paint(style, shownKey(finding, style), "bold")}  ${paint(style, facts.join(" · "), "dim")}`;
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
  const text2 = `${verificationFacts(finding).join(" · ")}${when}`;
  return wrap(text2, Math.max(40, style.width - gutter - 2)).map(indent);
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
function lastColumns(text2, width) {
  let kept = "";
  for (const char of [...text2].reverse()) {
    if (textWidth(char + kept) > width) break;
    kept = char + kept;
  }
  return kept;
}
function indent(line) {
  return " ".repeat(gutter + 2) + line;
}

// src/report/text-steps.ts
init_model();
var groups = [
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
function statusGroups(findings) {
  return groups.flatMap(([status, title2, steps3]) => {
    const own = findings.filter((finding) => finding.verification.status === status);
    return own.length === 0 ? [] : [{ title: title2, findings: own, steps: steps3 }];
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
  const steps3 = [
    ...alive.length > 0 ? replace : ["Nothing is left to revoke: no key here works any more."],
    history ? "Take the key out of the files. It stays in history: once revoked it is harmless there, and rewriting history does not call back what was seen." : staged ? "Take the key out of what is staged, and commit." : "Take the key out of the files.",
    checked && alive.length > 0 ? "Scan again with --verify: the keys must be dead then." : "Scan again."
  ];
  const lines2 = [paint(style, "What to do", "bold")];
  for (const [index, step] of steps3.entries()) {
    const [first = "", ...rest] = wrap(step, Math.max(40, style.width - 6));
    const shown = index === 0 && urls.length > 0 ? `${first} ${urls.map((url) => link(style, url)).join(" , ")}` : first;
    lines2.push(`  ${index + 1}. ${shown}`, ...rest.map((line) => `     ${line}`));
  }
  if (alive.some((finding) => finding.mode === "live")) {
    lines2.push("     A live-mode key can charge the saved payment method of its account.");
  }
  return lines2;
}

// src/report/text-summary.ts
var failedShown2 = 10;
var filteredShown = 200;
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
      (sum, finding) => sum + placesOf(finding).length + finding.sightingsOmitted,
      0
    );
    const keys = counted(findings.length, "key");
    const text2 = `Found ${keys} in ${counted(places, "place")}: ${severityCounts(report2)}.`;
    return paint(style, text2, "bold", open4 > 0 ? "red" : "green");
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
var hashDigits = 12;
function configurationLines({ configuration }, style) {
  const files = configuration.files.map(({ kind, path, sha256, from }) => {
    const place = from === null || from === "the work tree" ? "" : ` in ${visible(from)}`;
    return `${kind} ${visible(path)}${place} (SHA-256 ${style.verbose ? sha256 : sha256.slice(0, hashDigits)})`;
  });
  const settings = configuration.settings.filter(({ origin: origin2 }) => origin2 !== "command line").map(settingText);
  return [
    ...wrap(`Under ${files.join(", ")}.`, style.width),
    ...settings.length === 0 ? [] : wrap(`With ${settings.join(", ")}.`, style.width)
  ].map((line) => paint(style, line, "dim"));
}
function skippedLines(report2, style) {
  return skippedTexts(report2).map((text2) => paint(style, `Left out: ${text2}.`, "dim"));
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
  const names = filtered.count - unsure;
  const lines2 = [];
  if (names > 0) {
    const text2 = names === 1 ? "1 name that looks like a key but is none" : `${grouped(names)} names that look like keys but are none`;
    lines2.push(paint(style, `Left out: ${text2} (--show-filtered).`, "dim"));
  }
  if (unsure > 0) lines2.push(`Left out: ${counted(unsure, "key")} ${belowConfidence}.`);
  return lines2;
}
function filteredLines({ filtered }, style) {
  if (filtered.list.length === 0) return [];
  const shown = style.verbose ? filtered.list : filtered.list.slice(0, filteredShown);
  const lines2 = [paint(style, `Left out (${grouped(filtered.count)})`, "bold")];
  for (const { path, object, source, line, column, text: text2, reason } of shown) {
    const position = line === null ? "" : `:${line}:${column}`;
    const where = path ?? object?.slice(0, 10) ?? source;
    lines2.push(`  ${visible(where)}${position}  ${visible(text2)}  ${paint(style, reason, "dim")}`);
  }
  const more = filtered.count - shown.length;
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
var verifyText = (report2, style) => {
  const lines2 = [...keyLines(report2, style), ...otherLines(report2)].sort((a, b) => a.number - b.number).map((line) => line.text);
  const blocks = [lines2];
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
  const keys = counted(report2.findings.length, "key");
  if (statuses.size === 0) return `${keys}.`;
  return `${keys}: ${[...statuses].map(([status, count2]) => `${count2} ${status}`).join(", ")}.`;
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

// src/report/text.ts
var text = (report2, style) => {
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
  return [...counts2].map(([name, count2]) => `${count2} ${name}`).join(", ");
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
var formatNames = Object.keys(formats);

// src/action/comment.ts
var marker = "<!-- brleaks -->";
var largestBody = 6e4;
var timeoutMs = 2e4;
var pages = 10;
async function commentOn(target, { markdown: markdown2, keys }, signal) {
  if (!/^https?:\/\//.test(target.api) || target.token === "") return "there is no token or API";
  try {
    const own = await findOwn(target, signal);
    if (own === null && keys === 0) return null;
    const body = `${marker}
${clip2(markdown2)}`;
    const path = own === null ? `issues/${target.pullRequest}/comments` : `issues/comments/${own}`;
    await call(target, own === null ? "POST" : "PATCH", path, signal, { body });
    return null;
  } catch (error) {
    return error instanceof Refused ? error.message : "the API could not be reached";
  }
}
var Refused = class extends Error {
};
async function findOwn(target, signal) {
  for (let page = 1; page <= pages; page++) {
    const path = `issues/${target.pullRequest}/comments?per_page=100&page=${page}`;
    const list = await call(target, "GET", path, signal);
    if (!Array.isArray(list)) return null;
    for (const one of list) {
      const ours = typeof one.body === "string" && one.body.startsWith(marker);
      if (ours && typeof one.id === "number" && one.user?.type === "Bot") return one.id;
    }
    if (list.length < 100) return null;
  }
  return null;
}
async function call({ api, repository, token }, method, path, signal, body) {
  const response = await fetch(`${api.replace(/\/$/, "")}/repos/${repository}/${path}`, {
    method,
    redirect: "error",
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": "brleaks",
      "x-github-api-version": "2022-11-28"
    },
    ...body === void 0 ? {} : { body: JSON.stringify(body) }
  });
  if (response.status === 403 || response.status === 404) {
    throw new Refused(
      `the token may not comment here (status ${response.status}); it needs the permission pull-requests: write, which a fork's run does not have`
    );
  }
  if (!response.ok) throw new Refused(`the API answered with status ${response.status}`);
  return response.json();
}
function clip2(text2) {
  if (text2.length <= largestBody) return text2;
  const cut = text2.lastIndexOf("\n", largestBody);
  return `${text2.slice(0, cut)}

Cut for length: the job summary has all.`;
}

// src/action/deliver.ts
var treeFailuresShown = 20;
async function deliver(delivery) {
  const { inputs, reading, environment, workflow } = delivery;
  const { report: report2 } = reading;
  const style = styleFor(environment);
  workflow.log(`brleaks ${version}: ${report2.target}`);
  for (const notice of reading.notices) workflow.notice(notice);
  warnOfChanges(delivery);
  warnOfMarks(delivery);
  tellOfTree(delivery);
  if (inputs.annotations) workflow.commands(formats.github(report2, style));
  const sarif2 = await writeSarif(delivery);
  const json2 = inputs.jsonFile !== null && await writeReport(delivery, inputs.jsonFile, formats.json(report2, style));
  const summary = formats.markdown(withNotices(delivery), style);
  if (inputs.summary && !workflow.addSummary(summary)) workflow.log("This runner has no summaries.");
  const open4 = report2.findings.filter((finding) => finding.suppressed === null);
  workflow.setOutputs({
    findings: open4.length,
    live: open4.filter((finding) => finding.verification.status === "live").length,
    complete: isComplete(reading),
    "sarif-file": sarif2 === true ? inputs.sarifFile ?? "" : "",
    "json-file": json2 ? inputs.jsonFile ?? "" : "",
    range: reading.range ?? "",
    commits: reading.commits ?? ""
  });
  await comment(delivery, summary, open4.length);
  const failed = sarif2 === "failed" || inputs.jsonFile !== null && !json2;
  return failed ? Math.max(1, conclude2(delivery)) : conclude2(delivery);
}
async function writeReport({ workspace, workflow }, file, text2) {
  try {
    await writeReportFile(resolve11(workspace, file), text2, 420);
    return true;
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    workflow.error(error.message);
    return false;
  }
}
function failedSummary(message2) {
  const text2 = message2.replace(/[\r\n]+/g, " ").replace(/[^\p{L}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`);
  return `## ❌ brleaks failed

${text2}

Nothing is known of the keys here.`;
}
function styleFor({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }) {
  return server && name && /^https?:\/\//.test(server) ? { ...plainStyle, blobUrl: `${server.replace(/\/$/, "")}/${name}/blob/` } : plainStyle;
}
function isComplete({ report: report2, tree }) {
  return report2.complete && tree?.complete !== false;
}
function warnOfChanges({ reading, workflow, plan }) {
  if (reading.changed.length === 0) return;
  workflow.warning(
    `This ${plan.kind === "range" ? plan.title : "change"} alters ${reading.changed.join(", ")}, which tell brleaks what to leave out. Review that with care: until it is merged they are taken from the base commit.`
  );
}
function warnOfMarks({ reading, workflow, plan }) {
  if (plan.trusted === null) return;
  const marked = reading.report.findings.filter((one) => one.suppressed?.by === "inline");
  if (marked.length === 0) return;
  const keys = marked.map((one) => one.secret.toString()).slice(0, 10);
  workflow.warning(
    `${marked.length === 1 ? "1 key is" : `${marked.length} keys are`} marked as known by a comment beside ${marked.length === 1 ? "it" : "them"}: ${keys.join(", ")}. Review that with care.`
  );
}
function tellOfTree({ reading, workflow }) {
  const { report: report2, tree } = reading;
  if (tree === null) return;
  const brought = new Set(report2.findings.map((finding) => finding.fingerprint));
  const older = tree.findings.filter(
    (finding) => finding.suppressed === null && !brought.has(finding.fingerprint)
  );
  if (older.length > 0) {
    workflow.notice(
      `The files checked out hold ${older.length} more ${older.length === 1 ? "key" : "keys"} that came earlier; the SARIF file lists them.`
    );
  }
}
function withNotices({ reading }) {
  const { report: report2, tree, notices, changed } = reading;
  const unread3 = (tree?.coverage.failed ?? []).slice(0, treeFailuresShown).map(({ what, reason }) => `of the files checked out, not read: ${what} (${reason})`);
  const altered = changed.map((path) => `changed here, and taken from the base commit: ${path}`);
  return { ...report2, notices: [...report2.notices, ...notices, ...altered, ...unread3] };
}
async function writeSarif(delivery) {
  const { inputs, reading, workflow } = delivery;
  if (inputs.sarifFile === null) return false;
  const source = reading.tree ?? reading.report;
  const findings = source.findings.filter((finding) => finding.suppressed === null);
  if (source.interrupted || !source.complete && findings.length === 0) {
    workflow.notice(
      `${inputs.sarifFile} was not written: the scan is incomplete and found nothing.`
    );
    return false;
  }
  if (reading.absent > 0) {
    const files = reading.absent === 1 ? "1 tracked file is" : `${reading.absent} tracked files are`;
    workflow.notice(
      `${inputs.sarifFile} was not written: ${files} not checked out, and code scanning would take the alerts there for fixed.`
    );
    return false;
  }
  const text2 = formats.sarif({ ...source, findings }, plainStyle);
  return await writeReport(delivery, inputs.sarifFile, text2) || "failed";
}
async function comment(delivery, summary, keys) {
  const { inputs, plan, environment, workflow, signal } = delivery;
  if (!inputs.comment || plan.kind !== "range") return;
  if (plan.pullRequest === null) return;
  const skipped3 = await commentOn(
    {
      api: environment.GITHUB_API_URL ?? "",
      repository: environment.GITHUB_REPOSITORY ?? "",
      pullRequest: plan.pullRequest,
      token: inputs.token ?? ""
    },
    { markdown: summary, keys },
    signal
  );
  if (skipped3 !== null) workflow.notice(`No comment was made: ${skipped3}.`);
}
function conclude2({ inputs, reading, workflow }) {
  const { report: report2 } = reading;
  const complete = isComplete(reading);
  const status = inputs.failOn === "none" ? exitStatus.clean : outcome(report2, inputs.failOn);
  const open4 = report2.findings.filter((finding) => finding.suppressed === null);
  const counted2 = open4.length === 1 ? "1 exposed key" : `${open4.length} exposed keys`;
  if (status === exitStatus.found) {
    workflow.log(`Failed: ${counted2}${complete ? "" : ", and not everything could be read"}.`);
    return 1;
  }
  if (!complete) {
    workflow.error(
      "Incomplete: not everything could be read, so more keys may be there. The summary names it."
    );
    return 1;
  }
  if (status === exitStatus.incomplete) {
    const unknown3 = open4.filter((finding) => finding.verification.status === "unknown").length;
    workflow.error(
      `Of ${unknown3} of ${counted2} it could not be found out whether they are live, so fail-on: live cannot call this clean.`
    );
    return 1;
  }
  workflow.log(open4.length === 0 ? "No exposed keys." : `${counted2}; fail-on is ${inputs.failOn}.`);
  return 0;
}

// src/action/event.ts
init_model();

// src/action/named-commit.ts
init_model();

// src/action/payload.ts
init_model();
function at(value, ...path) {
  let current = value;
  for (const name of path) {
    if (typeof current !== "object" || current === null) return void 0;
    current = current[name];
  }
  return current ?? void 0;
}
function commitId(value, event, field) {
  if (isCommitId(value)) return value;
  throw lacking(event, field);
}
function lacking(event, field) {
  return new BrleaksError(
    "usage",
    `the payload of the event "${event}" has no ${field}; use scan: history or scan: files`
  );
}
function isCommitId(value) {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !isZeroId(value);
}
function isZeroId(value) {
  return typeof value === "string" && /^0+$/.test(value);
}
function wholeNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function defaultBranch(payload) {
  const name = at(payload, "repository", "default_branch");
  return typeof name === "string" ? `refs/heads/${name}` : null;
}

// src/action/named-commit.ts
function namedCommit({ name, payload }) {
  switch (name) {
    case "workflow_run":
    case "check_suite":
    case "check_run":
      return ofRun(name, at(payload, name));
    case "status":
      return alone2("status of", commitId(at(payload, "sha"), name, "sha"));
    case "deployment":
    case "deployment_status":
      return ofDeployment(name, at(payload, "deployment"));
    case "issue_comment":
      return ofComment(at(payload, "issue"));
    case "repository_dispatch":
      return ofDispatch(at(payload, "client_payload"));
    default:
      return null;
  }
}
function ofRun(event, run2) {
  const head = commitId(at(run2, "head_sha"), event, `${event}.head_sha`);
  const listed = at(run2, "pull_requests");
  const pulls = Array.isArray(listed) ? listed.filter((pull2) => at(pull2, "head", "sha") === head) : [];
  const [pull, ...others] = pulls;
  const number = others.length === 0 ? wholeNumber(at(pull, "number")) : null;
  const base = at(pull, "base", "sha");
  return {
    title: `${event} of ${head.slice(0, 10)}`,
    head,
    headRef: number === null ? null : pullRef(number),
    base: others.length === 0 && isCommitId(base) ? base : null,
    pullRequest: number
  };
}
function ofDeployment(event, deployment) {
  const head = commitId(at(deployment, "sha"), event, "deployment.sha");
  return alone2("deployment of", head);
}
function ofComment(issue) {
  if (at(issue, "pull_request") === void 0) return null;
  const number = wholeNumber(at(issue, "number"));
  if (number === null) throw lacking("issue_comment", "issue.number");
  const ref = pullRef(number);
  const title2 = `comment on pull request ${number}`;
  return { title: title2, head: ref, headRef: ref, base: null, pullRequest: number };
}
function ofDispatch(payload) {
  const pull = at(payload, "pull_request");
  const number = wholeNumber(at(pull, "number"));
  const sha = at(payload, "sha") ?? at(pull, "head", "sha");
  const ref = at(payload, "ref") ?? (number === null ? void 0 : pullRef(number));
  if (sha === void 0 && ref === void 0) return null;
  if (sha !== void 0 && !isCommitId(sha)) throw wrongField("sha", "the full id of a commit");
  if (ref !== void 0 && (typeof ref !== "string" || ref === ""))
    throw wrongField("ref", "the name of a ref");
  const full = ref === void 0 ? null : fullRef(ref);
  const base = at(pull, "base", "sha");
  return {
    title: "repository_dispatch",
    head: sha ?? (isCommitId(ref) ? ref : full ?? ""),
    headRef: isCommitId(ref) ? null : full,
    base: isCommitId(base) ? base : null,
    pullRequest: number
  };
}
function wrongField(field, expected) {
  return new BrleaksError(
    "usage",
    `repository_dispatch: client_payload.${field} is not ${expected}; correct what sends the event`
  );
}
function alone2(what, head) {
  const title2 = `${what} ${head.slice(0, 10)}`;
  return { title: title2, head, headRef: null, base: null, pullRequest: null };
}
function pullRef(number) {
  return `refs/pull/${number}/head`;
}
function fullRef(ref) {
  return ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
}

// src/action/event.ts
var scanChoices = ["auto", "diff", "history", "files"];
function planEvent(facts, choice) {
  if (choice === "history" || choice === "files") {
    const { base, head } = endsOf(facts);
    const what = choice === "history" ? "the whole history" : "the files checked out";
    return whole(facts, choice, { title: `${facts.name}: ${what}`, trusted: base, head });
  }
  const plan = ofEvent(facts);
  if (choice === "diff" && plan.kind !== "range") {
    throw new BrleaksError(
      "usage",
      `scan: diff does not go with the event "${facts.name}", which brings no range of commits; use scan: auto, history or files`
    );
  }
  return plan;
}
function ofEvent(facts) {
  const { name, payload } = facts;
  const pullRequest = at(payload, "pull_request");
  if (pullRequest !== void 0) return ofPullRequest(facts, pullRequest);
  const mergeGroup = at(payload, "merge_group");
  if (mergeGroup !== void 0) return ofMergeGroup(facts, mergeGroup);
  if (name === "push") return ofPush(facts);
  if (name === "pull_request" || name === "pull_request_target" || name === "merge_group")
    throw lacking(name, name === "merge_group" ? "merge_group" : "pull_request");
  const named2 = namedCommit(facts);
  if (named2 !== null) return ofNamedCommit(facts, named2);
  const remark = wholeHistoryEvents.has(name) ? null : `brleaks does not know the event "${name}": it reads every branch and tag and the commit of GITHUB_SHA`;
  return { ...whole(facts, "history", { title: `${name}: the whole history` }), remark };
}
var wholeHistoryEvents = /* @__PURE__ */ new Set([
  ...["branch_protection_rule", "create", "delete", "discussion", "discussion_comment", "fork"],
  ...["gollum", "image_version", "issue_comment", "issues", "label", "milestone", "page_build"],
  ...["project", "project_card", "project_column", "public", "registry_package", "release"],
  ...["repository_dispatch", "schedule", "watch", "workflow_dispatch"]
]);
function whole({ sha, ref }, kind, plan) {
  const { title: title2, trusted = null, head = null } = plan;
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(ref);
  return { kind, title: title2, trusted, head, sha: isCommitId(sha) && !isMerge ? sha : null, remark: null };
}
function endsOf(facts) {
  const { payload, sha } = facts;
  const idAt = (...path) => {
    const value = at(payload, ...path);
    return isCommitId(value) ? value : null;
  };
  const base = idAt("pull_request", "base", "sha") ?? idAt("merge_group", "base_sha");
  const head = idAt("pull_request", "head", "sha") ?? idAt("merge_group", "head_sha");
  if (base !== null || head !== null) return { base, head };
  const named2 = namedCommit(facts);
  if (named2 === null) return { base: null, head: null };
  return { base: isCommitId(sha) && sha !== named2.head ? sha : null, head: named2.head };
}
function ofNamedCommit(facts, named2) {
  const { payload } = facts;
  const sha = commitId(facts.sha, facts.name, "GITHUB_SHA");
  const { title: title2, head, headRef: headRef2, base, pullRequest } = named2;
  const main = defaultBranch(payload);
  const trusted = sha === head ? null : sha;
  const bases = [base, trusted, main].filter((name) => name !== null);
  return {
    ...{ kind: "range", title: title2, head, headRef: headRef2, trusted, pullRequest },
    bases: unique(bases).map((name) => [name]),
    whenEmpty: "all",
    testMerge: null,
    expected: null,
    sarif: "tree"
  };
}
function ofPullRequest(facts, pullRequest) {
  const { name, sha } = facts;
  const base = commitId(at(pullRequest, "base", "sha"), name, "pull_request.base.sha");
  const head = commitId(at(pullRequest, "head", "sha"), name, "pull_request.head.sha");
  const number = wholeNumber(at(pullRequest, "number"));
  const baseRef = at(pullRequest, "base", "ref");
  const branch = typeof baseRef === "string" ? [[`refs/heads/${baseRef}`]] : [];
  const bases = name === "pull_request_target" && isCommitId(sha) && sha !== head ? unique([base, sha]) : [base];
  return {
    kind: "range",
    title: number === null ? "pull request" : `pull request ${number}`,
    head,
    headRef: number === null ? null : `refs/pull/${number}/head`,
    bases: [bases, ...branch],
    whenEmpty: "head",
    testMerge: name === "pull_request_target" || !isCommitId(sha) ? null : sha,
    expected: wholeNumber(at(pullRequest, "commits")),
    trusted: base,
    pullRequest: number,
    sarif: "change"
  };
}
function ofMergeGroup(facts, mergeGroup) {
  const base = commitId(at(mergeGroup, "base_sha"), facts.name, "merge_group.base_sha");
  const head = commitId(at(mergeGroup, "head_sha"), facts.name, "merge_group.head_sha");
  const baseRef = at(mergeGroup, "base_ref");
  return {
    kind: "range",
    title: "merge group",
    head,
    headRef: facts.ref.startsWith("refs/") ? facts.ref : null,
    bases: [[base], ...typeof baseRef === "string" ? [[baseRef]] : []],
    whenEmpty: "head",
    testMerge: null,
    expected: null,
    trusted: base,
    pullRequest: null,
    sarif: "change"
  };
}
function ofPush(facts) {
  const { name, ref, payload } = facts;
  const before = at(payload, "before");
  const after = at(payload, "after");
  if (at(payload, "deleted") === true || isZeroId(after)) {
    const title2 = `deletion of ${ref}: it brings no commit; the files checked out`;
    return whole(facts, "files", { title: title2 });
  }
  const head = commitId(after, name, "after");
  const main = defaultBranch(payload);
  const known3 = isCommitId(before) ? [[before]] : [];
  const others = main === null || main === ref ? [] : [[main]];
  const commits = at(payload, "commits");
  return {
    kind: "range",
    title: `push to ${ref}`,
    head,
    headRef: ref.startsWith("refs/") ? ref : null,
    bases: [...known3, ...others],
    whenEmpty: "head",
    testMerge: null,
    // The list is capped, and a force push lists what is new: a hint of how deep to look, no more.
    expected: Array.isArray(commits) && known3.length > 0 ? commits.length : null,
    trusted: null,
    pullRequest: null,
    sarif: "tree"
  };
}
function unique(values) {
  return [...new Set(values)];
}

// src/action/inputs.ts
init_model();
function readInputs(environment) {
  const text2 = (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || null;
  const choice = (name, choices, fallback) => {
    const given = text2(name) ?? fallback;
    const found = choices.find((one) => one === given.toLowerCase());
    if (found !== void 0) return found;
    throw new BrleaksError("usage", `input ${name} takes ${choices.join(", ")}; not "${given}"`);
  };
  const flag = (name, fallback) => choice(name, ["true", "false"], fallback) === "true";
  const verify2 = flag("verify", "false");
  const failOn = choice("fail-on", ["any", "live", "none"], "any");
  if (failOn === "live" && !verify2) {
    throw new BrleaksError(
      "usage",
      "input fail-on: live needs verify: true, for no key is known to be live without it"
    );
  }
  return {
    scan: choice("scan", scanChoices, "auto"),
    path: text2("path") ?? ".",
    verify: verify2,
    failOn,
    baseline: text2("baseline"),
    config: text2("config"),
    sarifFile: text2("sarif-file"),
    jsonFile: text2("json-file"),
    annotations: flag("annotations", "true"),
    summary: flag("summary", "true"),
    comment: flag("comment", "false"),
    token: text2("token")
  };
}

// src/action/places.ts
init_model();
import { existsSync as existsSync6, realpathSync as realpathSync3 } from "node:fs";
import { dirname as dirname5, isAbsolute as isAbsolute3, relative as relative3, resolve as resolve12 } from "node:path";
function checkoutPath(workspace, path) {
  const checkout = resolve12(workspace, path);
  const bare = existsSync6(checkout) && rootOf([checkout], workspace) === null;
  if (!bare || !hasHistory(dirname5(checkout))) return checkout;
  throw new BrleaksError(
    "usage",
    `input path: "${path}" looks like a bare repository within another one, whose files nobody vouches for; name the folder that actions/checkout wrote to`
  );
}
function reportPath(workspace, file) {
  const path = resolve12(workspace, file);
  const folder = dirname5(path);
  if (!isWithin2(workspace, folder) || !existsSync6(folder)) return path;
  if (isWithin2(realpathSync3(workspace), realpathSync3(folder))) return path;
  throw new BrleaksError(
    "usage",
    `${file} would be written outside of the workspace, for a symbolic link leads there`
  );
}
function isWithin2(outer, inner) {
  const path = relative3(outer, inner);
  return path !== ".." && !/^\.\.[/\\]/.test(path) && !isAbsolute3(path);
}

// src/action/read.ts
init_model();

// src/action/settings.ts
import { extname, isAbsolute as isAbsolute4, relative as relative4, resolve as resolve13, sep as sep6 } from "node:path";
init_model();
async function actionSettings(question) {
  const { plan, inputs, environment, workspace, checkout, repository } = question;
  const { config, baseline } = inputs;
  const named2 = {
    ...config === null ? {} : { config },
    ...baseline === null ? {} : { baseline }
  };
  const command = plan.kind === "files" ? "scan" : "git";
  const load3 = (reader2, flags) => loadSettings({ command, flags, environment, reader: reader2, root: null, cwd: workspace }).finally(
    () => reader2?.close()
  );
  if (plan.trusted !== null) {
    const base = await openBase(question, plan.trusted);
    if (base === null) {
      const settings = await load3(null, {});
      const notice = `the base commit ${plan.trusted.slice(0, 10)} is not to be had: no configuration, baseline or ignore file is used`;
      return { ...settings, notices: [...settings.notices, notice] };
    }
    try {
      return await load3(standingIn(base.reader, inputs), {});
    } finally {
      base.close();
    }
  }
  if (plan.kind === "range" && repository !== null)
    return load3(await commitReader(repository, plan.head, usualFileNames), named2);
  const root = rootOf([checkout], workspace);
  return load3(root === null ? null : folderReader(root), named2);
}
function namedInRepository(inputs, checkout, workspace) {
  const root = rootOf([checkout], workspace) ?? checkout;
  const inside = (name) => {
    if (name === null) return null;
    const path = relative4(root, resolve13(workspace, name)).replaceAll(sep6, "/");
    if (path !== "" && path !== ".." && !path.startsWith("../") && !isAbsolute4(path)) return path;
    throw new BrleaksError(
      "config",
      `${name} lies outside of the checkout; a pull request's configuration comes from its base commit`
    );
  };
  return { ...inputs, config: inside(inputs.config), baseline: inside(inputs.baseline) };
}
async function openBase({ plan, checkout, repository, source, signal }, trusted) {
  let prepared;
  try {
    if (plan.kind !== "range" || repository === null)
      prepared = await prepareCommit(checkout, trusted, source, signal);
    const reader2 = await commitReader(
      prepared?.repository ?? repository ?? checkout,
      trusted,
      usualFileNames
    );
    return { reader: reader2, close: () => prepared?.close() };
  } catch (error) {
    prepared?.close();
    if (error instanceof BrleaksError && error.code === "bad-revision") return null;
    throw error;
  }
}
function standingIn(reader2, { config, baseline }) {
  const names = /* @__PURE__ */ new Map();
  if (config !== null) {
    for (const name of configFileNames) names.set(name, null);
    const same = configFileNames.find((name) => extname(name) === extname(config));
    names.set(same ?? configFileNames[0], config);
  }
  if (baseline !== null) names.set("brleaks.baseline.json", baseline);
  return {
    describe: reader2.describe,
    read: async (path) => {
      const named2 = names.get(path);
      if (named2 === null) return null;
      const bytes = await reader2.read(named2 ?? path);
      if (bytes !== null || named2 === void 0) return bytes;
      throw new BrleaksError(
        "config",
        `${named2} is not in ${reader2.describe}, from which a pull request's configuration comes; it counts once it is merged`
      );
    },
    close: () => reader2.close()
  };
}

// src/action/read.ts
async function readPlan(asked) {
  const { plan, workspace, signal } = asked;
  const checkout = checkoutPath(workspace, asked.inputs.path);
  const inputs = plan.trusted === null ? asked.inputs : namedInRepository(asked.inputs, checkout, workspace);
  const request = { ...asked, inputs };
  const source = await sourceOf(request, checkout);
  const prepared = await prepare(request, checkout, source);
  try {
    const settings = await actionSettings({
      ...{ plan, inputs, workspace, checkout, source, signal },
      environment: request.environment,
      repository: prepared?.repository ?? null
    });
    const files = { paths: ["."], cwd: checkout, lineHashes: true, command: "scan" };
    const tree = () => run(request, settings, files, `${plan.title}: the files checked out`);
    if (prepared === null) {
      const report3 = neverNothing(await run(request, settings, files, plan.title));
      const none = { range: null, commits: null, changed: [], notices: remarks(plan) };
      return { report: report3, tree: null, absent: 0, ...none };
    }
    const { repository, range } = prepared;
    const ranges = range === null ? [] : [range];
    const options = { repository, ranges, command: "git" };
    const read2 = await run(request, settings, options, label(request, prepared));
    const report2 = neverNothing(withUnread(read2, prepared.unread));
    const change = plan.kind === "range" && plan.sarif === "change";
    return {
      report: report2,
      tree: inputs.sarifFile === null || change ? null : await tree(),
      absent: inputs.sarifFile === null || change ? 0 : await absentFiles(checkout, signal),
      range: prepared.shown,
      commits: prepared.commits,
      changed: prepared.changed,
      // Names of refs may hold a key.
      notices: [...remarks(plan), ...prepared.notices].map(
        (notice) => redactText(notice, report2.rules)
      )
    };
  } catch (error) {
    if (signal.aborted) throw new BrleaksError("interrupted", "stopped before anything was read");
    throw error;
  } finally {
    prepared?.close();
  }
}
function remarks(plan) {
  return plan.kind === "range" || plan.remark === null ? [] : [plan.remark];
}
function withUnread(report2, unread3) {
  if (unread3.length === 0) return report2;
  const added = unread3.map(({ what, reason }) => ({
    what,
    // git names refs in its messages.
    reason: redactText(reason, report2.rules)
  }));
  const failed = [...report2.coverage.failed, ...added];
  return { ...report2, complete: false, coverage: { ...report2.coverage, failed } };
}
function neverNothing(report2) {
  const { files, objects, commits } = report2.coverage;
  if (files + objects + commits > 0) return report2;
  return withUnread(report2, [
    {
      what: "anything at all",
      reason: "there is no file and no commit here; run actions/checkout before this step, and look at the inputs path and config"
    }
  ]);
}
async function prepare({ plan, inputs, signal }, checkout, source) {
  if (plan.kind === "files") return null;
  if (plan.kind !== "range") {
    return prepareHistory({ checkout, source, head: plan.head, sha: plan.sha }, signal);
  }
  const { head, headRef: headRef2, bases, whenEmpty, testMerge, expected, trusted } = plan;
  const watched = [...usualFileNames, inputs.config, inputs.baseline].filter((one) => one !== null);
  return prepareRange(
    {
      ...{ checkout, head, headRef: headRef2, bases, whenEmpty, testMerge, expected, source },
      watched: trusted === null ? [] : [...new Set(watched)]
    },
    signal
  );
}
async function sourceOf({ plan, environment, inputs }, checkout) {
  if (plan.kind === "files" && plan.trusted === null) return { unfetchable: "only files are read" };
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  if (!server || !name)
    return {
      unfetchable: "the runner does not name its server (GITHUB_SERVER_URL, GITHUB_REPOSITORY)"
    };
  const origin2 = await originOf2(checkout).catch((error) => {
    throw noCheckout(error, inputs);
  });
  if (origin2 !== null && !isNamed(origin2, name)) {
    const unfetchable = `"${inputs.path}" is a checkout of ${origin2}, and the event is of ${name}`;
    return { unfetchable };
  }
  return { url: `${server.replace(/\/$/, "")}/${name}`, token: inputs.token };
}
function isNamed(origin2, name) {
  const bare = origin2.replace(/\/$/, "").replace(/\.git$/, "").toLowerCase();
  return bare.endsWith(`/${name.toLowerCase()}`) || bare.endsWith(`:${name.toLowerCase()}`);
}
function noCheckout(error, { path }) {
  if (!(error instanceof BrleaksError)) return error;
  if (error.code !== "not-a-repository" && error.code !== "not-found") return error;
  return new BrleaksError(
    error.code,
    `there is no git repository at "${path}"; run actions/checkout before this step, or set the input path to where it checked out`,
    { cause: error }
  );
}
async function run({ inputs, environment, workspace, signal }, settings, options, label2) {
  const decided = await decideScan(
    { ...options, settings, verify: inputs.verify, signal },
    { cwd: workspace, version, environment }
  );
  return scan({ ...decided, label: label2 });
}
function label({ plan, environment }, { shown, commits }) {
  const where = environment.GITHUB_REPOSITORY ?? "this repository";
  if (shown === null) return `${where}, ${plan.title}`;
  const range = shown.replace(/[0-9a-f]{40,64}/g, (oid) => oid.slice(0, 10));
  return `${where}, ${plan.title}: ${range} (${commits} ${commits === 1 ? "commit" : "commits"})`;
}

// src/action/workflow.ts
import { appendFileSync } from "node:fs";
function outputEntry(name, value, delimiter2) {
  if (value.includes(delimiter2)) throw new Error("a value holds its own delimiter");
  return `${name}<<${delimiter2}
${value}
${delimiter2}
`;
}
var Workflow = class {
  #environment;
  constructor(environment) {
    this.#environment = environment;
  }
  /** A line of the log; never a command, whatever it holds. */
  log(text2) {
    const line = text2.replace(/[\r\n\u2028\u2029]+/g, " ").replaceAll("##[", "#\\x23[");
    process.stdout.write(`${line.trimStart().startsWith("::") ? `brleaks: ${line}` : line}
`);
  }
  /** Lines that a reporter made for the log, commands among them. */
  commands(lines2) {
    process.stdout.write(lines2);
  }
  notice(text2) {
    this.commands(`${workflowCommand("notice", { title: "brleaks" }, text2)}
`);
  }
  warning(text2) {
    this.commands(`${workflowCommand("warning", { title: "brleaks" }, text2)}
`);
  }
  error(text2) {
    this.commands(`${workflowCommand("error", { title: "brleaks" }, text2)}
`);
  }
  setOutputs(outputs) {
    const file = this.#environment.GITHUB_OUTPUT;
    if (!file) return;
    const entries = Object.entries(outputs).map(
      ([name, value]) => outputEntry(name, String(value), `brleaks-${crypto.randomUUID()}`)
    );
    appendFileSync(file, entries.join(""));
  }
  /** Adds Markdown to the job summary; false where this runner has none. */
  addSummary(markdown2) {
    const file = this.#environment.GITHUB_STEP_SUMMARY;
    if (!file) return false;
    appendFileSync(file, `${markdown2}
`);
    return true;
  }
};

// src/action/run.ts
async function runAction(environment, signal) {
  const workflow = new Workflow(environment);
  try {
    const inputs = readInputs(environment);
    const workspace = resolve14(environment.GITHUB_WORKSPACE || ".");
    const reports = /* @__PURE__ */ new Set();
    for (const file of [inputs.sarifFile, inputs.jsonFile]) {
      if (file === null) continue;
      const path = reportPath(workspace, file);
      removeOld(path);
      checkReportFile(path);
      if (reports.has(path))
        throw new BrleaksError("usage", `inputs sarif-file and json-file both name ${file}`);
      reports.add(path);
    }
    const facts = readFacts(environment);
    const plan = planEvent(facts, inputs.scan);
    const reading = await readPlan({ plan, inputs, environment, workspace, signal });
    return await deliver({ plan, inputs, reading, environment, workspace, workflow, signal });
  } catch (error) {
    const message2 = explainFault(error);
    workflow.error(message2);
    workflow.addSummary(failedSummary(message2));
    workflow.setOutputs({
      ...{ findings: 0, live: 0, complete: false, range: "", commits: "" },
      ...{ "sarif-file": "", "json-file": "" }
    });
    return 1;
  }
}
function removeOld(path) {
  try {
    if (lstatSync13(path).isFile()) rmSync2(path);
  } catch {
  }
}
function explainFault(fault2) {
  return redactText(explain(fault2), builtInRules());
}
function explain(error) {
  const { code, message: message2 } = knownError(error);
  return code === "internal" ? `nothing is known of the keys here: ${message2}` : message2;
}
function readFacts(environment) {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
  if (!name) {
    throw new BrleaksError(
      "usage",
      "GITHUB_EVENT_NAME is not set: this is made for a step of GitHub Actions; elsewhere use the command brleaks"
    );
  }
  const sha = environment.GITHUB_SHA ?? "";
  const ref = environment.GITHUB_REF ?? "";
  if (!path) return { name, sha, ref, payload: {} };
  try {
    return { name, sha, ref, payload: JSON.parse(readFileSync9(path, "utf8")) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? "it is no JSON" : "it cannot be read";
    throw new BrleaksError("usage", `the payload of the event, ${path}: ${reason}`, {
      cause: error
    });
  }
}
export {
  explainFault,
  runAction
};
