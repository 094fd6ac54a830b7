var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};

// src/model/candidate.ts
var init_candidate = __esm({
  "src/model/candidate.ts"() {
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
      constructor(code, message, options) {
        super(message, options);
        this.name = "BrleaksError";
        this.code = code;
      }
    };
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
var init_outcome = __esm({
  "src/model/outcome.ts"() {
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

// src/model/secret.ts
function mask(text, prefixLength) {
  const shown = Math.floor(Math.max(0, text.length - prefixLength) / 3);
  const head = Math.max(0, Math.min(7 - prefixLength, Math.ceil(shown / 2)));
  const tail = Math.min(4, shown - head);
  const end2 = tail > 0 ? text.slice(-tail) : "";
  return `${text.slice(0, Math.min(7, prefixLength + head))}…${end2}`;
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
        const searched = text.toLowerCase();
        for (let at = 0; at + echoLength <= body.length; at++) {
          if (searched.includes(body.slice(at, at + echoLength))) return true;
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
function builtInRules() {
  return batch_relay_default.rules;
}

// src/git/layout.ts
init_model();
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  statSync
} from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
function scannedFolders({ root, gitDir, commonDir }) {
  return [.../* @__PURE__ */ new Set([root ?? gitDir, gitDir, commonDir])];
}
function findLayout(path) {
  const start2 = resolve(path);
  const named = gitDirectory(start2);
  if (named !== null) return { root: null, ...named };
  for (let folder = start2; ; folder = dirname(folder)) {
    const found = gitDirectory(join(folder, ".git"));
    if (found !== null) return { root: folder, ...found };
    if (folder === dirname(folder)) return null;
  }
}
function requireLayout(path) {
  if (statSync(path, { throwIfNoEntry: false }) === void 0) {
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
  const path = resolve(folder, gitDir);
  const found = gitDirectory(path);
  if (found === null) {
    throw new BrleaksError("not-a-repository", `GIT_DIR names ${path}, which is no git directory`);
  }
  const receiving = found.gitDir === resolve(folder);
  return { root: receiving ? null : resolve(folder, workTree ?? "."), ...found };
}
function gitDirectory(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  if (stat.isFile()) {
    const pointed = pointer(path);
    return pointed === null ? null : gitDirectory(pointed);
  }
  const common = commonDirectory(path);
  const whole = exists(join(path, "HEAD")) && exists(join(common, "objects"));
  return whole ? { gitDir: path, commonDir: common } : null;
}
function pointer(path) {
  const match = /^gitdir: (.+?)[\r\n]*$/.exec(readSmall(path) ?? "");
  const target = match?.[1];
  if (target === void 0) return null;
  return isAbsolute(target) ? target : resolve(dirname(path), target);
}
function commonDirectory(gitDir) {
  const text = readSmall(join(gitDir, "commondir"))?.trim();
  return text ? resolve(gitDir, text) : gitDir;
}
function exists(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}
var smallBytes = 64 * 1024 * 1024;
function readSmall(path) {
  let file;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(file);
    return stat.isFile() && stat.size <= smallBytes ? readFileSync(file, "utf8") : null;
  } finally {
    closeSync(file);
  }
}

// src/git/run.ts
init_model();
import { once } from "node:events";

// src/git/find-program.ts
import { accessSync, constants as constants2, realpathSync, statSync as statSync2 } from "node:fs";
import { posix, win32 } from "node:path";
function findProgram(name, search) {
  const { isProgram: isProgram2, platform, realPath: realPath2 } = search;
  const { delimiter: delimiter2, join: join8 } = platform === "win32" ? win32 : posix;
  const scanned = search.scanned.flatMap((folder) => [folder, realPath2(folder)]);
  const isScanned = (path) => scanned.some(
    (folder) => isInside(path, folder, platform) || isInside(realPath2(path), folder, platform)
  );
  const folders = search.path.split(delimiter2).map((entry) => platform === "win32" ? entry.replaceAll('"', "") : entry).filter((folder) => isAbsolute2(folder, platform) && !isScanned(folder));
  const file = platform === "win32" ? `${name}.exe` : name;
  const program = folders.map((folder) => join8(folder, file)).find((path) => isProgram2(path) && !isScanned(path));
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
    accessSync(path, constants2.X_OK);
    return statSync2(path).isFile();
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
  const path = Object.entries(environment).find(([name]) => isPath(name))?.[1];
  return findOnMachine("git", path ?? defaultPath, scanned);
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
  const lines = complaint.split("\n").map((line) => line.trim());
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.find((line) => line !== "" && !line.startsWith("hint:"));
}
function endOf(child) {
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
function collectText(child) {
  let text = "";
  child.stderr?.on("data", (piece) => {
    if (text.length < stderrLimit) text += piece.toString("utf8");
  });
  return () => text;
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

// src/git/shadow.ts
init_model();
import { lstatSync as lstatSync5, mkdirSync as mkdirSync2, readdirSync as readdirSync3, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join5, resolve as resolve3 } from "node:path";

// src/git/head.ts
import { lstatSync as lstatSync2, readlinkSync } from "node:fs";
import { join as join2 } from "node:path";
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function detachedHead(layout) {
  const text = headText(layout.gitDir);
  const ref = refIn(text);
  if (ref === null) return text;
  const oid = resolve2(ref, layout, 0);
  if (oid === void 0) return text;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function headText(gitDir) {
  const path = join2(gitDir, "HEAD");
  const link = lstatSync2(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text)?.[1] ?? null;
}
function resolve2(ref, layout, step) {
  if (step > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text = readSmall(join2(own ? layout.gitDir : layout.commonDir, ref));
  if (text === null) return packedId(ref, layout);
  const next = refIn(text);
  return next === null ? idIn(text) ?? null : resolve2(next, layout, step + 1);
}
function packedId(ref, { commonDir }) {
  const path = join2(commonDir, "packed-refs");
  const packed = readSmall(path);
  if (packed === null) {
    return lstatSync2(path, { throwIfNoEntry: false }) === void 0 ? null : void 0;
  }
  const at = `
${packed}
`.indexOf(` ${ref}
`);
  if (at === -1) return null;
  const start2 = packed.lastIndexOf("\n", at - 2) + 1;
  return idIn(packed.slice(start2, at)) ?? null;
}
function idIn(text) {
  return /^([0-9a-f]{40,64})\b/.exec(text)?.[1];
}

// src/git/link.ts
init_model();
import {
  lstatSync as lstatSync4,
  mkdirSync,
  readdirSync as readdirSync2,
  readFileSync as readFileSync2,
  readlinkSync as readlinkSync2,
  statSync as statSync4,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { join as join4 } from "node:path";

// src/git/temporary.ts
init_model();
import {
  chmodSync,
  lstatSync as lstatSync3,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  statSync as statSync3,
  unlinkSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
var open = /* @__PURE__ */ new Set();
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
  const folder = inTemporary(() => mkdtempSync(join3(tmpdir(), `brleaks-${process.pid}-`)));
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
function removeStaleFolders(parent, now) {
  try {
    if (!isSafe(parent)) return;
    const stale = readdirSync(parent).filter((name) => isStale(parent, name, now));
    for (const name of stale.slice(0, mostStale)) removeTree(join3(parent, name));
  } catch {
  }
}
function isSafe(folder) {
  const { mode } = statSync3(folder);
  return process.platform === "win32" || (mode & 18) === 0 || (mode & 512) !== 0;
}
function isStale(parent, name, now) {
  const pid = namePattern.exec(name)?.[1];
  if (pid === void 0 || isRunning(Number(pid))) return false;
  const stat = lstatSync3(join3(parent, name), { throwIfNoEntry: false });
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
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const path = join3(folder, name);
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
    return statSync4(path);
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
  const stat = lstatSync4(source);
  const text = stat.isSymbolicLink() ? readlinkSync2(source) : "";
  if (text.startsWith("refs/")) write(target, Buffer.from(`ref: ${text}
`));
  else if (statOf(source)?.isDirectory() && !stat.isSymbolicLink()) copyFolder(source, target);
  else if (statOf(source)?.isFile())
    write(
      target,
      read(() => readFileSync2(source), source)
    );
}
function copyFolder(source, target) {
  inTemporary(() => mkdirSync(target, { mode: 448 }));
  for (const name of read(() => readdirSync2(source), source)) {
    if (!unused.test(name)) copy(join4(source, name), join4(target, name));
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
function carriedSettings(text) {
  const on = /* @__PURE__ */ new Set();
  let inCore = false;
  for (const line of text.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/)) {
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
  checkRefs(join5(layout.commonDir, "refs"));
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
    mkdirSync2(join5(folder, "info"));
    mkdirSync2(join5(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join5(commonDir, name), join5(folder, name));
  for (const name of readdirSync3(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join5(gitDir, name), join5(folder, name));
  }
  appear(join5(commonDir, "info", "exclude"), join5(folder, "info", "exclude"));
  const head = format.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync2(join5(folder, "HEAD"), head, { mode: 384 });
    writeFileSync2(join5(folder, "config"), configText(format), { mode: 384 });
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
    GIT_OBJECT_DIRECTORY: resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join5(commonDir, "objects"),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join5(gitDir, "index"),
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
    entries = readdirSync3(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    const { code, path } = error;
    if (code === "ENOENT") return;
    throw new BrleaksError("git-failed", `${path ?? folder}: it cannot be listed (${code})`);
  }
  for (const entry of entries) {
    if (entry.isFile() || entry.isDirectory()) continue;
    const path = join5(entry.parentPath, entry.name);
    const stat = statOf(path);
    if (stat !== null && !stat.isFile() && !stat.isDirectory()) throw notPlain(path);
  }
}
function configText({ objectFormat, refStorage, settings }) {
  const extensions = objectFormat !== "sha1" || refStorage !== "files";
  const lines = [
    "[core]",
    `	repositoryformatversion = ${extensions ? 1 : 0}`,
    "	bare = true",
    "	logAllRefUpdates = false",
    ...settings.map((name) => `	${name} = true`)
  ];
  if (extensions) {
    lines.push("[extensions]");
    if (objectFormat !== "sha1") lines.push(`	objectFormat = ${objectFormat}`);
    if (refStorage !== "files") lines.push(`	refStorage = ${refStorage}`);
  }
  return `${lines.join("\n")}
`;
}
async function readFormat(layout) {
  const path = join5(layout.commonDir, "config");
  const text = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text)) {
    const listed = await listConfig(layout);
    objectFormat = listed === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed) ? "sha256" : "sha1";
  }
  const reftable = lstatSync5(join5(layout.commonDir, "reftable"), { throwIfNoEntry: false });
  return {
    objectFormat,
    refStorage: reftable?.isDirectory() ? "reftable" : "files",
    settings: carriedSettings(text)
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
  const objects = join5(layout.commonDir, "objects");
  for (const folder of readdirSync3(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = readdirSync3(join5(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join5(layout.commonDir, "packed-refs")) ?? "";
  return /^[0-9a-f]{64} /m.test(packed) ? "sha256" : "sha1";
}
function resolveIn(folder, path) {
  return path === void 0 || path === "" ? void 0 : resolve3(folder, path);
}
function alternates(folder, paths) {
  if (paths === void 0 || paths === "") return {};
  const separator = process.platform === "win32" ? ";" : ":";
  const absolute = paths.split(separator).map((path) => resolve3(folder, path));
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: absolute.join(separator) };
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

// src/git/work-tree.ts
function* records(output) {
  for (let start2 = 0; start2 < output.length; ) {
    const end2 = output.indexOf(0, start2);
    if (end2 === -1) return;
    yield output.subarray(start2, end2);
    start2 = end2 + 1;
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
  const compare = (tree) => runGit(
    context,
    ["diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", tree, "--"],
    { signal }
  );
  try {
    return await compare("HEAD");
  } catch (error) {
    if (signal.aborted) throw error;
    const head = await runGit(context, ["rev-parse", "--verify", "--quiet", "HEAD^{tree}"], {
      accept: [1, 128],
      signal
    });
    if (head.length > 0) throw error;
    return compare(emptyTrees[repository.idBytes]);
  }
}
async function listIndex(context, which, signal) {
  const output = await runGit(context, ["ls-files", which, "-z"], { signal });
  return [...records(output)].map((record) => {
    const tab = record.indexOf(9);
    const [mode = "", oid = ""] = record.toString("latin1", 0, tab).split(" ");
    return { path: record.subarray(tab + 1), mode, oid };
  });
}

// src/git/index-names.ts
import { readdirSync as readdirSync4, readFileSync as readFileSync3 } from "node:fs";
function indexMayName(repository, text) {
  const { gitDir } = repository.layout;
  if (readdirSync4(gitDir).some((name) => name.startsWith("sharedindex."))) return true;
  let bytes;
  try {
    bytes = readFileSync3(repository.shadow.context.environment.GIT_INDEX_FILE ?? "");
  } catch (error) {
    return error.code !== "ENOENT";
  }
  const whole = bytes.length >= 8 && bytes.toString("latin1", 0, 4) === "DIRC";
  const version = whole ? bytes.readUInt32BE(4) : 0;
  return version < 2 || version > 3 || bytes.includes(text);
}

// src/git/loose.ts
import { readFileSync as readFileSync4 } from "node:fs";
import { join as join6 } from "node:path";

// lazy:node:zlib
var loaded2;
var load2 = () => loaded2 ??= process.getBuiltinModule("node:zlib");
var inflateSync = (...args) => load2().inflateSync(...args);

// src/git/loose.ts
var largestStaged = 32 * 1024 * 1024;
function inflateLoose(path, limit) {
  let whole;
  try {
    whole = inflateSync(readFileSync4(path), { maxOutputLength: limit });
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
    const object = inflateLoose(join6(folder, oid.slice(0, 2), oid.slice(2)), largestStaged);
    if (object !== null) return object.bytes;
  }
  return null;
}

// src/git/repository.ts
import { existsSync, readdirSync as readdirSync5 } from "node:fs";
import { delimiter, join as join7, resolve as resolve4 } from "node:path";
async function openRepository(path, hook = {}) {
  const { GIT_DIR, GIT_WORK_TREE } = hook;
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : requireLayout(path);
  return openLayout(layout, hook);
}
async function openLayout(layout, hook) {
  const shadow = await makeShadow(layout, hook);
  const { environment } = shadow.context;
  const folders = /* @__PURE__ */ new Set();
  collectObjectFolders(environment.GIT_OBJECT_DIRECTORY ?? "", folders);
  collectObjectFolders(join7(layout.commonDir, "objects"), folders);
  for (const folder of (environment.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? "").split(delimiter)) {
    if (folder !== "") collectObjectFolders(folder, folders);
  }
  const shallow = readSmall(join7(layout.commonDir, "shallow")) ?? "";
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
  const absolute = resolve4(folder);
  if (into.has(absolute) || !existsSync(absolute)) return;
  into.add(absolute);
  const alternates2 = readSmall(join7(absolute, "info", "alternates")) ?? "";
  for (const line of alternates2.split("\n")) {
    if (line !== "" && !line.startsWith("#")) collectObjectFolders(resolve4(absolute, line), into);
  }
}
function hasPromisorPack(folder) {
  try {
    return readdirSync5(join7(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

// src/sources/needles.ts
function holdsNeedle(bytes, needles) {
  for (const needle of needles) if (bytes.indexOf(needle.bytes) !== -1) return true;
  return false;
}

// src/sources/object-chunks.ts
init_model();
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

// src/sources/glance.ts
init_model();

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

// src/sources/glance.ts
async function stagedSuspects(repository, request, signal) {
  const { needles, decided, proved, names, folder } = request;
  if (indexMayName(repository, decided)) return null;
  const suspects = [];
  const left = /* @__PURE__ */ new Map();
  const entries = await stagedEntries(repository, signal);
  if (names.length > 0 && namesBeyond(entries, repository, folder, names).length > 0) return null;
  for (const { path, mode, oid } of entries) {
    if (proved.includes(path.toString("latin1"))) return null;
    const origin = { source: "index", ...pathFromBytes(path), object: oid, lines: true };
    if (holdsNeedle(path, needles)) suspects.push(wholeChunk({ ...origin, lines: false }, path));
    if (mode !== "160000") left.set(oid, origin);
  }
  for (const [oid, origin] of left) {
    const bytes = looseObject(repository.objectFolders, oid);
    if (bytes === null) continue;
    if (holdsNeedle(bytes, needles)) suspects.push(wholeChunk(origin, bytes));
    left.delete(oid);
  }
  for await (const answer of catFile(repository, left.keys(), signal)) {
    const origin = left.get(answer.oid);
    if (answer.kind !== "object" || origin === void 0) return null;
    if (holdsNeedle(answer.bytes, needles)) suspects.push(wholeChunk(origin, answer.bytes));
  }
  return suspects;
}

// src/detect/views/raw.ts
var raw = {
  name: "raw",
  needle: (prefix) => Buffer.from(prefix, "latin1"),
  open: (bytes, at) => readBytes(bytes, at)
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
  open: (bytes, at) => {
    const little = bytes[at + 1] === 0 && (at % 2 === 0 || bytes[at - 1] !== 0);
    return little ? readUnits(bytes, at, 0) : readUnits(bytes, at - 1, 1);
  }
};
function readUnits(bytes, start2, low) {
  if (start2 < 0) return null;
  return {
    start: start2,
    unit: 2,
    decoded: [low === 0 ? "utf-16le" : "utf-16be"],
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

// src/detect/views/index.ts
var views = [raw, utf16];

// src/detect/matches.ts
function anchorsOf(rule) {
  const anchors = rule.prefixes.map((prefix) => prefix.text).filter((text, _, all) => !all.some((other) => other !== text && text.startsWith(other)));
  return [...new Set(anchors)];
}

// src/detect/detect.ts
function needlesFor(rules) {
  return needlesOf(rules.map((rule) => ({ anchors: anchorsOf(rule) })));
}
function needlesOf(rules) {
  const anchors = [...new Set(rules.flatMap((rule) => rule.anchors))];
  return views.flatMap(
    (view) => anchors.map((anchor) => ({ view: view.name, bytes: view.needle(anchor) }))
  );
}

// src/scan/glance.ts
var configuration = "brleaks.config.";
var knownKeys = ["brleaks.baseline.json", ".brleaksignore"];
async function glanceAtStaged(repository, environment, rules, names = []) {
  const opened = await openRepository(repository, environment);
  try {
    const signal = new AbortController().signal;
    const needles = needlesFor(rules);
    const suspects = await stagedSuspects(
      opened,
      { needles, decided: configuration, proved: knownKeys, names, folder: repository },
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

// src/cli/glance.ts
async function nothingStaged(args) {
  const [command, action, hook, ...more] = args;
  const names = more[0] === "--" ? more.slice(1) : more;
  if (command !== "hook" || action !== "run") return false;
  if (hook !== "pre-commit" && hook !== "pre-merge-commit") return false;
  if (names.some((name) => name.startsWith("-"))) return false;
  if (names.length > 0 && !process.env.GIT_INDEX_FILE) return false;
  if (process.env.PRE_COMMIT_FROM_REF) return false;
  if (Object.keys(process.env).some((name) => name.startsWith("BRLEAKS_"))) return false;
  try {
    return !await glanceAtStaged(".", hookVariables(process.env), builtInRules(), names);
  } catch {
    return false;
  }
}
export {
  nothingStaged
};
