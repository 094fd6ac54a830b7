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
      /** True if nothing foresaw it. */
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

// src/model/commit-range.ts
var init_commit_range = __esm({
  "src/model/commit-range.ts"() {
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
        for (const start2 of this.#starts) {
          for (let at = text.indexOf(start2); at !== -1; at = text.indexOf(start2, at + 1)) yield at;
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
    init_secret_index();
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

// src/git/cat-file.ts
init_model();
var answerMs = 12e4;
var largeObjectBytes = 64 * 1024 * 1024;
async function* catFile(git, oids) {
  const asked = [...oids];
  if (asked.length === 0) return;
  const parser = new BatchParser();
  let answers = 0;
  for await (const piece of git.stream(["cat-file", "--batch", "--buffer"], {
    stdin: asked.map((oid) => `${oid}
`),
    idleMs: answerMs
  })) {
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

// src/git/refs.ts
import { existsSync, readdirSync, statSync as statSync3 } from "node:fs";
import { join as join3 } from "node:path";

// src/git/layout.ts
init_model();
import { accessSync, constants as constants2, lstatSync, statSync as statSync2 } from "node:fs";
import { dirname, isAbsolute, join as join2, resolve } from "node:path";
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
  const start2 = resolve(path);
  const named = namedDirectory(start2);
  if (named instanceof BrokenRepository) return named;
  if (named !== null) return { root: null, ...named };
  for (let folder = start2; ; folder = dirname(folder)) {
    const found = gitDirectory(join2(folder, ".git"));
    if (found instanceof BrokenRepository) return found;
    if (found !== null) return { root: folder, ...found };
    if (folder === dirname(folder)) return null;
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
  const parts = ["HEAD", "objects", "refs"].filter((name) => exists(join2(path, name)));
  const linked2 = exists(join2(path, "HEAD")) && exists(join2(path, "commondir"));
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
    const reason = `it names ${target}, which is not there; repair it ("git worktree repair", "git submodule update") or remove it`;
    return new BrokenRepository(path, reason);
  }
  return wholeDirectory(target);
}
function wholeDirectory(path) {
  const common = commonDirectory(path);
  if (!mayRead(path)) return new BrokenRepository(path, "there is no permission to read it");
  const lost = [join2(path, "HEAD"), join2(common, "objects")].find((part) => !exists(part));
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
  const text = readSmall(join2(gitDir, "commondir"))?.trim();
  return text ? resolve(gitDir, text) : gitDir;
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
  const linked2 = join3(commonDir, "worktrees");
  for (const name of namesIn(linked2)) {
    const folder = join3(linked2, name);
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
function collectText(child, onLine) {
  let text = "";
  let begun = "";
  child.stderr?.setEncoding("utf8");
  child.stderr?.on("data", (piece) => {
    if (text.length < stderrLimit) text += piece;
    if (onLine === void 0) return;
    const lines = (begun + piece).split("\n");
    begun = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  });
  child.stderr?.on("end", () => {
    if (begun !== "") onLine?.(begun);
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

// src/git/git.ts
var GitRunner = class _GitRunner {
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
async function stagedEntries(git) {
  const fields = [...records(await stagedRecords(git))];
  const entries = [];
  let conflicts = false;
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = "", , oid = "", status = ""] = fields[i].toString("latin1").split(" ");
    if (status.startsWith("U")) conflicts = true;
    else if (!isZero(oid)) entries.push({ path: fields[i + 1], mode, oid });
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

// src/git/head.ts
import { lstatSync as lstatSync2, readlinkSync } from "node:fs";
import { join as join4 } from "node:path";
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function detachedHead(layout) {
  const text = headText(layout.gitDir);
  const ref = refIn(text);
  if (ref === null) return isHead(text) ? text : `ref: ${unborn}
`;
  const oid = resolve2(ref, layout, 0);
  if (oid === void 0) return text;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function isHead(text) {
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(text);
}
function headText(gitDir) {
  const path = join4(gitDir, "HEAD");
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
  const text = readSmall(join4(own ? layout.gitDir : layout.commonDir, ref));
  if (text === null) return packedId(ref, layout);
  const next = refIn(text);
  return next === null ? idIn(text) ?? null : resolve2(next, layout, step + 1);
}
function packedId(ref, { commonDir }) {
  const path = join4(commonDir, "packed-refs");
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

// src/git/shadow.ts
init_model();
import { lstatSync as lstatSync5, mkdirSync as mkdirSync2, readdirSync as readdirSync4, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join7, resolve as resolve4 } from "node:path";

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
function parseAlternates(text, separator) {
  const entries = [];
  for (let at = 0; at < text.length; ) {
    const end2 = text.indexOf(separator, at);
    const next = end2 === -1 ? text.length : end2;
    const quoted = text[at] === '"' ? unquote(text, at + 1) : null;
    if (quoted !== null) {
      entries.push(quoted.path);
      at = text[quoted.end] === separator ? quoted.end + 1 : quoted.end;
      continue;
    }
    if (text[at] !== "#") entries.push(Buffer.from(text.slice(at, next), "latin1"));
    at = next + 1;
  }
  return entries.filter((entry) => entry.length > 0);
}
function unquote(text, start2) {
  const bytes = [];
  for (let at = start2; at < text.length; at++) {
    const char = text[at];
    if (char === '"') return { path: Buffer.from(bytes), end: at + 1 };
    if (char !== "\\") {
      bytes.push(char.charCodeAt(0));
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
    const byte = octal === void 0 ? escapes[text[at + 1] ?? ""] : Number.parseInt(octal, 8);
    if (byte === void 0) return null;
    bytes.push(byte);
    at += octal === void 0 ? 1 : 3;
  }
  return null;
}
function asText(path) {
  const text = path.toString("utf8");
  return Buffer.from(text).equals(path) ? text : null;
}
function alternatesOfVariable(value, folder) {
  if (value === void 0) return [];
  const text = Buffer.from(value).toString("latin1");
  return parseAlternates(text, delimiter).map((path) => resolve3(folder, path.toString("utf8")));
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
  const seen = new Set(starts.map((path) => resolve3(path)));
  for (const folder of seen) {
    const path = resolve3(folder, "info", "alternates");
    for (const entry of parseAlternates(readAlternates(path, problems), "\n")) {
      const text = asText(entry);
      if (text !== null) seen.add(resolve3(folder, text));
      else problems.push({ what: path, reason: "it names a folder whose path is not UTF-8" });
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
      problems.push({ what: path, reason: `it cannot be read (${code})` });
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
import { join as join6 } from "node:path";

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
import { join as join5 } from "node:path";
var open = /* @__PURE__ */ new Set();
var listening2 = false;
var staleMs = 24 * 36e5;
function temporaryFolder() {
  if (!listening2) process.once("exit", removeTemporaryFolders);
  listening2 = true;
  const folder = inTemporary(() => mkdtempSync(join5(tmpdir(), `brleaks-${process.pid}-`)));
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
    const path = join5(folder, name);
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
    if (!unused.test(name)) copy(join6(source, name), join6(target, name));
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
  checkRefs(join7(layout.commonDir, "refs"));
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
    mkdirSync2(join7(folder, "info"));
    mkdirSync2(join7(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join7(commonDir, name), join7(folder, name));
  for (const name of readdirSync4(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join7(gitDir, name), join7(folder, name));
  }
  appear(join7(commonDir, "info", "exclude"), join7(folder, "info", "exclude"));
  const head = format.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync2(join7(folder, "HEAD"), head, { mode: 384 });
    writeFileSync2(join7(folder, "config"), configText(format), { mode: 384 });
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
    GIT_OBJECT_DIRECTORY: resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join7(commonDir, "objects"),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join7(gitDir, "index"),
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
    if (isSpecial(entry)) throw notPlain(join7(entry.parentPath, entry.name));
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
  const path = join7(layout.commonDir, "config");
  const text = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text)) {
    const listed = await listConfig(layout);
    objectFormat = listed === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed) ? "sha256" : "sha1";
  }
  const reftable = lstatSync5(join7(layout.commonDir, "reftable"), { throwIfNoEntry: false });
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
  const objects = join7(layout.commonDir, "objects");
  for (const folder of namesIn2(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = namesIn2(join7(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join7(layout.commonDir, "packed-refs")) ?? "";
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
  const version = whole ? bytes.readUInt32BE(4) : 0;
  return version < 2 || version > 3 || texts.some((text) => bytes.includes(text));
}

// src/git/loose.ts
import { join as join8 } from "node:path";

// lazy:node:zlib
var loaded2;
var load2 = () => loaded2 ??= process.getBuiltinModule("node:zlib");
var inflateSync = (...args) => load2().inflateSync(...args);

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
function looseObject(folders, oid) {
  for (const folder of folders) {
    const object = inflateLoose(join8(folder, oid.slice(0, 2), oid.slice(2)), largestStaged);
    if (object !== null) return object.bytes;
  }
  return null;
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
  const { needles, configurationName, validatedNames, names, folder } = request;
  if (indexMayName(git, [configurationName])) return null;
  const suspects = [];
  const left = /* @__PURE__ */ new Map();
  const entries = await stagedEntries(git);
  if (names.length > 0 && namesBeyond(entries, git, folder, names).length > 0) return null;
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

// src/detect/characters.ts
function isUpper(code) {
  return code >= 65 && code <= 90;
}
function isLetter(code) {
  return code >= 97 && code <= 122 || isUpper(code);
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
  const opened2 = introducer.exec(head)?.[0].length;
  if (opened2 !== void 0) return controlLength(codes, at + opened2, opened2);
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
  for (let end2 = at + opener; end2 < at + longestString; end2++) {
    const code = codes(end2);
    if (code === 7 || code === 156) return end2 + 1 - at;
    if (code === escapeCode) return codes(end2 + 1) === 92 ? end2 + 2 - at : 0;
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
function matched(pattern, codes, at, longest) {
  return pattern.exec(textFrom(codes, at, longest))?.[0].length ?? 0;
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
var writtenAtEnd = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})(?:[0-?]|%(?:25){0,3}3[abf]){0,48}[ -/]{0,4}[@-~]$`,
  "i"
);
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
function isStringOpener(code) {
  return code === 93 || code === 80 || code === 88 || code === 94 || code === 95;
}

// src/detect/views/interruptions.ts
var mostInterruptions = 48;
function withoutInterruptions(plain) {
  return new SkippingReader(plain);
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
  constructor(plain) {
    this.#plain = plain;
    this.start = plain.start;
    this.unit = plain.unit;
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
  if (code === underscore && !mayEscape(codes, at)) return null;
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
function isPrefixEaten(codes, end2) {
  return codes(end2 - 1) === 98 && codes(end2) === 114 && codes(end2 + 1) === underscore;
}
var equals = 61;
var softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)/;
var colour = /\[(?:[0-9:;]*[;:])?0?(?:[1-9]|1\d|3[0-8]|4[0-8]|9\d|10[0-7]|2\d\d|1[1-9]\d|[5-8]\d)m$/;
var underscore = 95;
var escapeLength2 = 7;
function mayEscape(codes, at) {
  if (codes(at) !== underscore || (codes(at + 1) | 32) !== 120) return false;
  return codes(at + escapeLength2 - 1) === underscore;
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

// src/scan/staged-check.ts
var configuration = "brleaks.config.";
var knownKeys = ["brleaks.baseline.json", ".brleaksignore"];
async function stagedMayHoldKeys(repository, environment, rules, names = []) {
  const opened2 = await openRepository(repository, { hook: environment });
  try {
    const needles = needlesFor(rules);
    const suspects = await stagedSuspects(opened2, {
      needles,
      configurationName: configuration,
      validatedNames: knownKeys,
      names,
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
  const [command, action, hook, ...more] = args;
  const names = more[0] === "--" ? more.slice(1) : more;
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
