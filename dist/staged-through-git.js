// src/model/errors.ts
var BrleaksError = class extends Error {
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

// src/model/chunk.ts
var textStart = { offset: 0, line: 1, column: 1 };

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

// src/git/cat-file.ts
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

// src/git/index-names.ts
import { readdirSync } from "node:fs";

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

// src/git/index-names.ts
function indexMayName(git, texts) {
  const { gitDir } = git.layout;
  if (readdirSync(gitDir).some((name) => name.startsWith("sharedindex."))) return true;
  let bytes;
  try {
    bytes = readRegular(git.shadow.context.environment.GIT_INDEX_FILE ?? "");
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
  const whole = bytes.length >= 8 && bytes.toString("latin1", 0, 4) === "DIRC";
  const version3 = whole ? bytes.readUInt32BE(4) : 0;
  return version3 < 2 || version3 > 3 || texts.some((text) => bytes.includes(text));
}

// src/git/repository.ts
import { readdirSync as readdirSync7 } from "node:fs";
import { join as join9 } from "node:path";

// src/git/alternates.ts
import { statSync as statSync2 } from "node:fs";
import { delimiter, resolve } from "node:path";
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
function parseAlternates(text, separator2) {
  const entries = [];
  for (let at = 0; at < text.length; ) {
    const end2 = text.indexOf(separator2, at);
    const next = end2 === -1 ? text.length : end2;
    const quoted = text[at] === '"' ? unquote(text, at + 1) : null;
    if (quoted !== null) {
      entries.push(quoted.path);
      at = text[quoted.end] === separator2 ? quoted.end + 1 : quoted.end;
      continue;
    }
    if (text[at] !== "#") entries.push(Buffer.from(text.slice(at, next), "latin1"));
    at = next + 1;
  }
  return entries.filter((entry) => entry.length > 0);
}
function unquote(text, start3) {
  const bytes = [];
  for (let at = start3; at < text.length; at++) {
    const char = text[at];
    if (char === '"') return { path: Buffer.from(bytes), end: at + 1 };
    if (char !== "\\") {
      bytes.push(char.charCodeAt(0));
      continue;
    }
    const octal2 = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
    const byte = octal2 === void 0 ? escapes[text[at + 1] ?? ""] : Number.parseInt(octal2, 8);
    if (byte === void 0) return null;
    bytes.push(byte);
    at += octal2 === void 0 ? 1 : 3;
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
  return parseAlternates(text, delimiter).map((path) => resolve(folder, path.toString("utf8")));
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
  const seen = new Set(starts2.map((path) => resolve(path)));
  for (const folder of seen) {
    const path = resolve(folder, "info", "alternates");
    for (const entry of parseAlternates(readAlternates(path, problems), "\n")) {
      const text = asText(entry);
      if (text !== null) seen.add(resolve(folder, text));
      else problems.push({ what: path, reason: { code: "alternate-encoding" } });
    }
  }
  return { folders: [...seen].filter(isThere), problems };
}
function isThere(folder) {
  try {
    statSync2(folder);
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

// src/git/run.ts
import { once } from "node:events";

// src/git/find-program.ts
import { accessSync, constants as constants2, realpathSync, statSync as statSync3 } from "node:fs";
import { posix, win32 } from "node:path";
function findProgram(name, search) {
  const { isProgram: isProgram3, platform, realPath: realPath2 } = search;
  const { delimiter: delimiter2, join: join10 } = platform === "win32" ? win32 : posix;
  const scanned = unique(search.scanned.flatMap((folder) => [folder, realPath2(folder)]));
  const isScanned = (path) => unique([path, realPath2(path)]).some(
    (candidate) => scanned.some((folder) => isInside(candidate, folder, platform))
  );
  const folders = search.path.split(delimiter2).map((entry) => platform === "win32" ? entry.replaceAll('"', "") : entry).filter((folder) => isAbsolute(folder, platform) && !isScanned(folder));
  const file = platform === "win32" ? `${name}.exe` : name;
  const program = folders.map((folder) => join10(folder, file)).find((path) => isProgram3(path) && !isScanned(path));
  return { program: program ?? null, path: folders.join(delimiter2) };
}
function isAbsolute(path, platform) {
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
    accessSync(path, constants2.X_OK);
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
  const pieces = [];
  for await (const piece of streamGit(context, args, call)) pieces.push(piece);
  return Buffer.concat(pieces);
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
  const lines = complaint.split("\n").map((line) => line.trim());
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.find((line) => line !== "" && !line.startsWith("hint:"));
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

// src/git/layout.ts
import { accessSync as accessSync2, constants as constants3, lstatSync, statSync as statSync4 } from "node:fs";
import { dirname, isAbsolute as isAbsolute2, join as join2, resolve as resolve2 } from "node:path";
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
  const start3 = resolve2(path);
  const named = namedDirectory(start3);
  if (named instanceof BrokenRepository) return named;
  if (named !== null) return { root: null, ...named };
  for (let folder = start3; ; folder = dirname(folder)) {
    const found = gitDirectory(join2(folder, ".git"));
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
  const path = resolve2(folder, gitDir);
  const found = gitDirectory(path);
  if (found instanceof BrokenRepository) throw refusal(found);
  if (found === null) {
    throw new BrleaksError("not-a-repository", `GIT_DIR names ${path}, which does not exist`);
  }
  const receiving = found.gitDir === resolve2(folder);
  return { root: receiving ? null : resolve2(folder, workTree ?? "."), ...found };
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
  const common2 = commonDirectory(path);
  if (!mayRead(path)) return new BrokenRepository(path, "there is no permission to read it");
  const lost = [join2(path, "HEAD"), join2(common2, "objects")].find((part) => !exists(part));
  if (lost === void 0) return { gitDir: path, commonDir: common2 };
  return new BrokenRepository(path, `${lost} is missing; restore it, or remove the folder`);
}
function mayRead(folder) {
  try {
    accessSync2(folder, constants3.R_OK | constants3.X_OK);
    return true;
  } catch {
    return false;
  }
}
function pointer(path) {
  const match = /^gitdir: (.+?)[\r\n]*$/.exec(readSmall(path) ?? "");
  const target = match?.[1];
  if (target === void 0) return null;
  return isAbsolute2(target) ? target : resolve2(dirname(path), target);
}
function commonDirectory(gitDir) {
  const text = readSmall(join2(gitDir, "commondir"))?.trim();
  return text ? resolve2(gitDir, text) : gitDir;
}
function exists(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function statOf(path) {
  try {
    return statSync4(path, { throwIfNoEntry: false }) ?? null;
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

// src/git/shadow.ts
import { lstatSync as lstatSync5, mkdirSync as mkdirSync2, readdirSync as readdirSync4, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join6, resolve as resolve4 } from "node:path";

// src/git/head.ts
import { lstatSync as lstatSync2, readlinkSync } from "node:fs";
import { join as join3 } from "node:path";
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function detachedHead(layout) {
  const text = headText(layout.gitDir);
  const ref = refIn(text);
  if (ref === null) return isHead(text) ? text : `ref: ${unborn}
`;
  const oid = resolve3(ref, layout, 0);
  if (oid === void 0) return text;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function isHead(text) {
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(text);
}
function headText(gitDir) {
  const path = join3(gitDir, "HEAD");
  const link = lstatSync2(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text)?.[1] ?? null;
}
function resolve3(ref, layout, step) {
  if (step > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text = readSmall(join3(own ? layout.gitDir : layout.commonDir, ref));
  if (text === null) return packedId(ref, layout);
  const next = refIn(text);
  return next === null ? idIn(text) ?? null : resolve3(next, layout, step + 1);
}
function packedId(ref, { commonDir }) {
  const path = join3(commonDir, "packed-refs");
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
function idIn(text) {
  return /^([0-9a-f]{40,64})\b/.exec(text)?.[1];
}

// src/git/link.ts
import {
  lstatSync as lstatSync4,
  mkdirSync,
  readdirSync as readdirSync3,
  readFileSync as readFileSync2,
  readlinkSync as readlinkSync2,
  statSync as statSync6,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { join as join5 } from "node:path";

// src/git/temporary.ts
import {
  chmodSync,
  lstatSync as lstatSync3,
  mkdtempSync,
  readdirSync as readdirSync2,
  rmdirSync,
  statSync as statSync5,
  unlinkSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";
var open = /* @__PURE__ */ new Set();
var listening2 = false;
var staleMs = 24 * 36e5;
function temporaryFolder() {
  if (!listening2) process.once("exit", removeTemporaryFolders);
  listening2 = true;
  const folder = inTemporary(() => mkdtempSync(join4(tmpdir(), `brleaks-${process.pid}-`)));
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
    const path = join4(folder, name);
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
    return statSync6(path);
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
    if (!unused.test(name)) copy(join5(source, name), join5(target, name));
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
  checkRefs(join6(layout.commonDir, "refs"));
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
    mkdirSync2(join6(folder, "info"));
    mkdirSync2(join6(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join6(commonDir, name), join6(folder, name));
  for (const name of readdirSync4(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join6(gitDir, name), join6(folder, name));
  }
  appear(join6(commonDir, "info", "exclude"), join6(folder, "info", "exclude"));
  const head = format.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync2(join6(folder, "HEAD"), head, { mode: 384 });
    writeFileSync2(join6(folder, "config"), configText(format), { mode: 384 });
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
    GIT_OBJECT_DIRECTORY: resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join6(commonDir, "objects"),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join6(gitDir, "index"),
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
    if (isSpecial(entry)) throw notPlain(join6(entry.parentPath, entry.name));
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
  const path = join6(layout.commonDir, "config");
  const text = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text)) {
    const listed = await listConfig(layout);
    objectFormat = listed === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed) ? "sha256" : "sha1";
  }
  const reftable = lstatSync5(join6(layout.commonDir, "reftable"), { throwIfNoEntry: false });
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
  const objects = join6(layout.commonDir, "objects");
  for (const folder of namesIn(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = namesIn(join6(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join6(layout.commonDir, "packed-refs")) ?? "";
  return /^[0-9a-f]{64} /m.test(packed) ? "sha256" : "sha1";
}
function namesIn(folder) {
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

// src/git/special-files.ts
import { readdirSync as readdirSync6 } from "node:fs";
import { join as join8 } from "node:path";

// src/git/refs.ts
import { existsSync, readdirSync as readdirSync5, statSync as statSync7 } from "node:fs";
import { join as join7 } from "node:path";
function gitDirectories(gitDir, commonDir) {
  const folders = [[gitDir, ""]];
  if (commonDir !== gitDir) folders.push([commonDir, "main-worktree/"]);
  const linked2 = join7(commonDir, "worktrees");
  for (const name of namesIn2(linked2)) {
    const folder = join7(linked2, name);
    if (folder === gitDir || !isFolder(folder)) continue;
    folders.push([folder, `worktrees/${name}/`]);
  }
  return folders;
}
function namesIn2(folder) {
  try {
    return readdirSync5(folder);
  } catch {
    return [];
  }
}
function isFolder(path) {
  try {
    return statSync7(path).isDirectory();
  } catch {
    return false;
  }
}

// src/git/special-files.ts
var opened = /^(?:[A-Z][A-Z_]*|index|sharedindex\..*|packed-refs|shallow|config.*|commondir|gitdir)$/;
function refuseSpecialFiles({ gitDir, commonDir }, objectFolders) {
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    refuse(entriesOf(folder).filter((entry) => opened.test(entry.name)));
    for (const part of ["refs", "logs"]) refuse(entriesOf(join8(folder, part), true));
  }
  for (const folder of objectFolders) {
    for (const part of ["info", "pack"]) refuse(entriesOf(join8(folder, part)));
  }
}
function refuse(entries) {
  const special = entries.find(isSpecial);
  if (special === void 0) return;
  const path = join8(special.parentPath, special.name);
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
    environment.GIT_OBJECT_DIRECTORY ?? join9(layout.commonDir, "objects"),
    join9(layout.commonDir, "objects"),
    ...alternatesOfVariable(environment.GIT_ALTERNATE_OBJECT_DIRECTORIES, layout.gitDir)
  ]);
  refuseSpecialFiles(layout, folders);
  const shallow = readSmall(join9(layout.commonDir, "shallow")) ?? "";
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
    return readdirSync7(join9(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

// src/git/listed-entries.ts
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

// src/sources/containers/ar.ts
var magic = "!<arch>\n";
var headerBytes = 60;
var ar = {
  name: "ar",
  firstByte: [33],
  recognises: (first) => {
    if (first[0] !== 33) return false;
    const start3 = String.fromCharCode(...first.subarray(0, magic.length + headerBytes));
    return start3 === magic || start3.startsWith(magic) && start3.slice(66) === "`\n";
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await import("./containers.js")).arReader
};

// src/sources/containers/avro.ts
var magic2 = Buffer.from("Obj");
var avro = {
  name: "avro",
  firstByte: [79],
  recognises: (first) => first.length >= 21 && first[0] === magic2[0] && magic2.every((byte, at) => first[at] === byte),
  access: "stream",
  load: async () => (await import("./containers.js")).avroReader
};

// lazy:node:zlib
var loaded;
var load = () => loaded ??= process.getBuiltinModule("node:zlib");
var inflateSync = (...args) => load().inflateSync(...args);
var brotliDecompressSync = (...args) => load().brotliDecompressSync(...args);

// src/sources/containers/first-bytes.ts
var firstBytes = 512;

// src/sources/containers/brotli.ts
var flush = 1;
var brotli = {
  name: "brotli",
  recognises: (first, name) => name?.endsWith(".br") === true && canBeDecoded(first),
  access: "stream",
  load: async () => (await import("./containers.js")).brotliReader
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
  firstByte: [66],
  recognises: (first) => {
    if (first[0] !== 66) return false;
    const start3 = Buffer.from(first.subarray(0, 10)).toString("hex");
    return /^425a683[1-9]/.test(start3) && blockStarts.includes(start3.slice(8));
  },
  access: "stream",
  load: async () => (await import("./containers.js")).bzip2Reader
};

// src/sources/containers/cpio.ts
var cpio = {
  name: "cpio",
  firstByte: [48],
  recognises: (first) => {
    if (first[0] !== 48) return false;
    const start3 = String.fromCharCode(...first.subarray(0, 76));
    return /^07070[12][0-9a-fA-F]{69}/.test(start3) || /^070707[0-7]{70}/.test(start3);
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await import("./containers.js")).cpioReader
};

// src/sources/containers/git-pack.ts
var bundle = /^# v[23] git bundle\n/;
var gitPack = {
  name: "git-pack",
  firstByte: [80, 35],
  recognises: (first) => {
    if (first.length < 32 || !beginsLikePack(first)) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, 32).toString("latin1");
    return /^PACK\0\0\0[\x02\x03]/.test(text) || bundle.test(text);
  },
  access: "memory",
  load: async () => (await import("./containers.js")).gitPackReader
};
function beginsLikePack(first) {
  if (first[0] === 80) return first[1] === 65;
  return first[0] === 35 && first[1] === 32 && first[2] === 118;
}

// src/sources/containers/gzip.ts
var gzip = {
  name: "gzip",
  firstByte: [31],
  recognises: (first) => first.length >= 10 && first[0] === 31 && first[1] === 139 && first[2] === 8 && ((first[3] ?? 255) & 224) === 0,
  access: "stream",
  load: async () => (await import("./containers.js")).gzipReader
};

// src/sources/containers/id3.ts
var id3 = {
  name: "id3",
  firstByte: [73],
  recognises: (first) => first[0] === 73 && first[1] === 68 && first[2] === 51 && first.length >= 10 && isVersion(first[3] ?? 0, first[4] ?? 0) && first.subarray(6, 10).every((byte) => byte < 128),
  access: "stream",
  load: async () => (await import("./containers.js")).id3Reader
};
function isVersion(major, minor) {
  return major >= 2 && major <= 4 && minor < 16;
}

// src/sources/containers/iso.ts
var iso = {
  name: "iso",
  firstByte: [],
  recognises: () => false,
  laterMark: { position: 16 * 2048 + 1, bytes: Buffer.from("CD001"), blockBytes: 2048 },
  access: "memory",
  load: async () => (await import("./containers.js")).isoReader
};

// src/sources/containers/leveldb.ts
var footerBytes = 48;
var magic3 = Buffer.from("57fb808b247547db", "hex");
var leveldb = {
  name: "leveldb",
  recognises: () => false,
  end: {
    lastByte: 219,
    suspects: (_, name) => name != null && /\.(?:ldb|sst)$/i.test(name),
    shows: endsLikeTable
  },
  access: "memory",
  load: async () => (await import("./containers.js")).leveldbReader
};
function endsLikeTable({ read: read2, size }) {
  return size >= footerBytes && read2(size - magic3.length, magic3.length).equals(magic3);
}

// src/sources/containers/libarchive.ts
var load2 = async () => (await import("./containers.js")).libarchiveReader;
var sevenZip = {
  name: "7z",
  firstByte: [55],
  recognises: (first) => first[0] === 55 && startsWith(first, "7z¼¯'", 32),
  access: "memory",
  load: load2
};
var rar = {
  name: "rar",
  firstByte: [82],
  recognises: (first) => first[0] === 82 && (startsWith(first, "Rar!\x07\0", 20) || startsWith(first, "Rar!\x07\0", 20)),
  access: "memory",
  load: load2
};
var cab = {
  name: "cab",
  firstByte: [77],
  recognises: (first) => first[0] === 77 && startsWith(first, "MSCF\0\0\0\0", 36),
  access: "memory",
  load: load2
};
function startsWith(first, magic6, least) {
  const start3 = String.fromCharCode(...first.subarray(0, magic6.length));
  return first.length >= least && start3 === magic6;
}

// src/sources/containers/frames.ts
var magic4 = { zstd: 4247762216, lz4: 407708164, lz4Legacy: 407642370 };
var skippable = 407710288;
var skippableStarts = Array.from({ length: 16 }, (_, i) => 80 + i);
var isSkippable = (number) => (number & 4294967280) >>> 0 === skippable;
function firstFrame(first) {
  if (first[3] !== 253 && first[3] !== 24) return null;
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.length);
  for (let place = 0; place + 8 <= bytes.length; ) {
    const number = bytes.readUInt32LE(place);
    if (!isSkippable(number)) return { magic: number, frame: bytes.subarray(place) };
    place += 8 + bytes.readUInt32LE(place + 4);
  }
  return null;
}

// src/sources/containers/lz4.ts
var versionMask = 194;
var version = 64;
var lz4 = {
  name: "lz4",
  firstByte: [4, 2, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first);
    if (found === null) return false;
    if (found.magic === magic4.lz4) return ((found.frame[4] ?? 0) & versionMask) === version;
    return found.magic === magic4.lz4Legacy;
  },
  access: "stream",
  load: async () => (await import("./containers.js")).lz4Reader
};

// src/sources/containers/lzw.ts
var lzw = {
  name: "compress",
  firstByte: [31],
  recognises: (first) => {
    if (first[0] !== 31 || first[1] !== 157 || first.length < 5) return false;
    const settings = first[2] ?? 0;
    const widest = settings & 31;
    return (settings & 96) === 0 && widest >= 9 && widest <= 16;
  },
  access: "stream",
  load: async () => (await import("./containers.js")).lzwReader
};

// src/sources/containers/mail-headers.ts
var separator = /^From \S{1,200} {1,9}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.{0,30}\d\d:\d\d.{0,40}\r?\n/;
var evidence = /* @__PURE__ */ new Set([
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
var common = /* @__PURE__ */ new Set(["bcc", "cc", "date", "from", "reply-to", "sender", "subject", "to"]);
var field = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/;
function beginsMessage(text) {
  const lines = text.split(/\r?\n/);
  const known2 = /* @__PURE__ */ new Set();
  for (const [index, line] of lines.entries()) {
    if (line === "") break;
    if (index > 0 && /^[ \t]/.test(line)) continue;
    const name = field.exec(line)?.[1]?.toLowerCase();
    if (name === void 0 && index > 0 && index === lines.length - 1) break;
    if (name === void 0) return false;
    if (index === 0 && !isKnown(name) && !name.startsWith("x-")) return false;
    if (isKnown(name)) known2.add(name);
  }
  return known2.size >= 2 && [...known2].some((name) => evidence.has(name));
}
function isKnown(name) {
  return evidence.has(name) || common.has(name);
}

// src/sources/containers/mail.ts
var letters = [...Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")];
var mail = {
  name: "mail",
  firstByte: letters,
  recognises: (first) => beginsField(first) && beginsMessage(latin1(first)),
  access: "stream",
  load: async () => (await import("./containers.js")).mailReader
};
var patchDate = "Mon Sep 17 00:00:00 2001";
var mbox = {
  name: "mbox",
  firstByte: [70],
  recognises: (first) => {
    if (first[0] !== 70 || first[1] !== 114) return false;
    const text = latin1(first);
    const line = separator.exec(text)?.[0];
    if (line === void 0 || line.includes(patchDate)) return false;
    return beginsMessage(text.slice(line.length));
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await import("./containers.js")).mboxReader
};
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
var longestName = 64;
function beginsField(first) {
  if (!isLetter(first[0] ?? 0)) return false;
  for (let at = 1; at < longestName; at++) {
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
  firstByte: [60, 239, ...Array.from({ length: 33 }, (_, byte) => byte)],
  recognises: (first) => first.length > 0 && hasOfficeRoot(Buffer.from(first.buffer, first.byteOffset, first.length)),
  access: "stream",
  load: async () => (await import("./containers.js")).officeXmlReader
};
var words = ["office", "openxml", "ooxml"].map((word) => Buffer.from(word));
function hasOfficeRoot(first) {
  return words.some((word) => first.includes(word)) && roots.test(first.toString("latin1"));
}

// src/sources/containers/parquet.ts
var magic5 = Buffer.from("PAR1");
var parquet = {
  name: "parquet",
  firstByte: [80],
  // The header of a page follows, which no text is.
  recognises: (first) => first[0] === magic5[0] && first.length >= 12 && magic5.every((byte, at) => first[at] === byte) && first.subarray(4, 64).some((byte) => byte < 9),
  access: "memory",
  load: async () => (await import("./containers.js")).parquetReader
};

// src/sources/containers/pdf.ts
var version2 = /^%PDF-\d\.\d/;
var versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/;
var pdf = {
  name: "pdf",
  recognises: (first) => {
    if (first.length < 8 || !holdsVersion(first)) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return version2.test(text) || versionWithin.test(text);
  },
  leavesOut: "pdf-text",
  access: "memory",
  load: async () => (await import("./containers.js")).pdfReader
};
function percentIn(bytes, from) {
  return Uint8Array.prototype.indexOf.call(bytes, 37, from);
}
function holdsVersion(first) {
  for (let at = percentIn(first, 0); at !== -1; at = percentIn(first, at + 1)) {
    if (first[at + 1] === 80 && first[at + 2] === 68 && first[at + 3] === 70) return true;
  }
  return false;
}

// src/sources/containers/png.ts
var signature = "PNG\r\n\n";
var compressed = /zTXt|iTXt|iCCP/;
var png = {
  name: "png",
  firstByte: [137],
  recognises: (first) => {
    if (first[0] !== 137 || first[1] !== 80) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return text.startsWith(signature) && compressed.test(text);
  },
  access: "stream",
  load: async () => (await import("./containers.js")).pngReader
};

// src/sources/containers/rpm.ts
var rpm = {
  name: "rpm",
  firstByte: [237],
  recognises: (first) => {
    if (first[0] !== 237) return false;
    const start3 = Buffer.from(first.subarray(0, 5)).toString("hex");
    return first.length >= 96 && (start3 === "edabeedb03" || start3 === "edabeedb04");
  },
  access: "stream",
  load: async () => (await import("./containers.js")).rpmReader
};

// src/sources/containers/sqlite.ts
var header = "SQLite format 3\0";
var sqlite = {
  name: "sqlite",
  firstByte: [83],
  recognises: (first) => first[0] === 83 && first.length >= 100 && String.fromCharCode(...first.subarray(0, header.length)) === header,
  access: "memory",
  load: async () => (await import("./containers.js")).sqliteReader
};
var sqliteLog = {
  name: "sqlite",
  firstByte: [55],
  recognises: (first) => first[0] === 55 && first.length >= 32 && first[1] === 127 && first[2] === 6 && (first[3] === 130 || first[3] === 131) && first.subarray(4, 8).join() === "0,45,226,24",
  access: "memory",
  load: async () => (await import("./containers.js")).sqliteLogReader
};

// src/sources/containers/tar-header.ts
var headerBytes2 = 512;
var fields = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  magic: [257, 263],
  prefix: [345, 500]
};
function isHeader(block) {
  const [start3, end2] = fields.checksum;
  if (!isPadding(block[end2 - 1]) && !isPadding(block[end2 - 2])) return false;
  if (!isOctal(block[start3 + 3]) || !isOctal(block[start3 + 4])) return false;
  const stored = octal(block, start3, end2);
  if (Number.isNaN(stored)) return false;
  const sum = sumOf(block, 0);
  return stored === sum || stored < sum && stored === sumOf(block, 128);
}
function sumOf(block, sign) {
  const [start3, end2] = fields.checksum;
  let sum = (end2 - start3) * 32;
  for (let place = 0; place < start3; place++) sum += (block[place] ^ sign) - sign;
  for (let place = end2; place < headerBytes2; place++) {
    sum += (block[place] ^ sign) - sign;
  }
  return sum;
}
var isPadding = (byte) => byte === 0 || byte === 32;
var isOctal = (byte) => byte !== void 0 && byte >= 48 && byte <= 55;
function octal(block, start3, end2) {
  let at = start3;
  while (at < end2 && isPadding(block[at])) at++;
  let value = 0;
  for (; at < end2 && isOctal(block[at]); at++) value = value * 8 + block[at] - 48;
  return at === end2 || isPadding(block[at]) ? value : Number.NaN;
}

// src/sources/containers/tar.ts
var tar = {
  name: "tar",
  recognises: (first) => first.length >= headerBytes2 && isHeader(first),
  access: "stream",
  storesEntries: true,
  load: async () => (await import("./containers.js")).tarReader
};

// src/sources/containers/xz.ts
var start2 = "fd377a585a0000";
var xz = {
  name: "xz",
  firstByte: [253],
  recognises: (first) => first[0] === 253 && Buffer.from(first.subarray(0, start2.length / 2)).toString("hex") === start2,
  access: "stream",
  load: async () => (await import("./containers.js")).xzReader()
};

// src/sources/containers/zip-end.ts
var signatures = { local: 67324752, central: 33639248, end: 101010256 };
var endBytes = 22;
var locator = { signature: 117853008, bytes: 20 };
var endRecord64 = { signature: 101075792, bytes: 56 };
var searchBytes = 2 * 65536 + endBytes;
var mostCandidates = 1e3;
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
  const wide = wideRecord(read2, end2);
  const recordStart = wide?.place ?? end2;
  const size = wide?.size ?? record.readUInt32LE(12);
  const offset = wide?.offset ?? record.readUInt32LE(16);
  const isEmpty = size === 0 && (wide?.entries ?? record.readUInt16LE(10)) === 0;
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

// src/sources/containers/zip.ts
var starts = ["PK", "PK", "PK\x07\b", "Cr24\0\0\0", "Cr24\0\0\0"];
var smallest = 22;
var zip = {
  name: "zip",
  firstByte: [80, 67],
  recognises: (first) => {
    if (first[0] !== 80 && first[0] !== 67 || first.length < smallest) return false;
    const start3 = String.fromCharCode(...first.subarray(0, 8));
    return starts.some((known2) => start3.startsWith(known2));
  },
  end: { firstByte: [77, 127, 35], suspects: isProgram2, shows: endsLikeArchive },
  access: "memory",
  load: async () => (await import("./containers.js")).zipReader()
};
var tailBytes = 64 * 1024;
function isProgram2(start3) {
  const [first, second] = [start3[0], start3[1]];
  if (first === 127) return second === 69 && start3[2] === 76 && start3[3] === 70;
  return first === 35 && second === 33 || first === 77 && second === 90;
}
function endsLikeArchive({ read: read2, size }, first) {
  if (!isProgram2(first)) return false;
  const tail = read2(Math.max(0, size - tailBytes), tailBytes);
  if (!tail.includes("PK", 0, "latin1")) return false;
  return findArchives(read2, size).some(({ directory, end: end2 }) => directory < end2);
}

// src/sources/containers/zlib.ts
var syncFlush = 2;
var zlib = {
  name: "zlib",
  firstByte: [8, 24, 40, 56, 72, 88, 104, 120],
  recognises: (first) => hasHeader(first) && canBeDecoded2(first),
  access: "stream",
  load: async () => (await import("./containers.js")).zlibReader
};
function hasHeader(first) {
  const method = first[0] ?? 0;
  const flags = first[1] ?? 0;
  const isDeflate = (method & 15) === 8 && method >>> 4 <= 7;
  return isDeflate && (flags & 32) === 0 && (method * 256 + flags) % 31 === 0;
}
function canBeDecoded2(first) {
  try {
    const isCut = first.length >= firstBytes;
    return inflateSync(first, isCut ? { finishFlush: syncFlush } : {}).length > 0;
  } catch {
    return false;
  }
}

// src/sources/containers/zstd.ts
var reserved = 8;
var zstd = {
  name: "zstd",
  firstByte: [40, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first);
    return found?.magic === magic4.zstd && ((found.frame[4] ?? reserved) & reserved) === 0;
  },
  access: "stream",
  load: async () => (await import("./containers.js")).zstdReader()
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
  id3,
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
  cab,
  iso,
  avro,
  parquet,
  leveldb
];
var byFirstByte = Array.from(
  { length: 256 },
  (_, byte) => containerFormats.filter(({ firstByte }) => firstByte?.includes(byte) !== false)
);
var laterMarks = containerFormats.flatMap(
  (format) => format.laterMark === void 0 ? [] : { format, ...format.laterMark }
);
var startBytes = Math.max(
  firstBytes,
  ...laterMarks.map(({ position, bytes }) => position + bytes.length)
);
function recognise(start3, name) {
  const first = start3.length <= firstBytes ? start3 : new Uint8Array(start3.buffer, start3.byteOffset, firstBytes);
  for (const format of byFirstByte[first[0] ?? 0] ?? []) {
    if (format.recognises(first, name)) return format;
  }
  for (const { format, position, bytes } of laterMarks) {
    if (start3[position] === bytes[0] && bytes.every((byte, at) => start3[position + at] === byte)) {
      return format;
    }
  }
  return null;
}
function recogniseBytes(bytes, name) {
  const format = recognise(bytes, name);
  if (format !== null || !mayEndLikeSome(bytes)) return format;
  const read2 = (position, length) => bytes.subarray(position, position + length);
  return recogniseEnd({ size: bytes.length, read: read2 }, bytes);
}
function mayEndLikeSome(bytes) {
  for (const { firstByte, lastByte } of endSigns) {
    const isFirst = firstByte?.includes(bytes[0] ?? 0) !== false;
    if (isFirst && (lastByte ?? bytes.at(-1)) === bytes.at(-1)) return true;
  }
  return false;
}
var endSigns = containerFormats.flatMap(
  (format) => format.end === void 0 ? [] : { format, ...format.end }
);
function recogniseEnd(content, start3) {
  return endSigns.find(({ shows }) => shows(content, start3))?.format ?? null;
}
var smallestRebuilt = 32 * 1024;

// src/sources/object-chunks.ts
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
function namesBeyond(entries, layout, folder, names) {
  const staged = new Set(entries.map(({ path }) => path.toString("utf8")));
  const root = layout.root ?? resolve5(folder);
  return names.filter((name) => {
    const path = relative(root, resolve5(folder, name)).split(sep).join("/");
    return !staged.has(path);
  });
}

// src/sources/staged-suspects.ts
var needsScan = { kind: "needs-scan" };
async function stagedSuspects({ layout, entries, blobs }, { searcher, validatedNames, names, folder }) {
  if (names.length > 0 && namesBeyond(entries, layout, folder, names).length > 0) return needsScan;
  const chunks = [];
  const origins = /* @__PURE__ */ new Map();
  for (const { path, mode, oid } of entries) {
    if (validatedNames.includes(path.toString("latin1"))) return needsScan;
    const origin = { source: "index", ...pathFromBytes(path), object: oid };
    if (searcher.holds(path)) chunks.push(nameChunk(origin, path));
    if (mode !== "160000") origins.set(oid, origin);
  }
  for await (const blob of blobs([...origins.keys()])) {
    const origin = blob === null ? void 0 : origins.get(blob.oid);
    if (blob === null || origin === void 0) return { kind: "unread" };
    if (recogniseBytes(blob.bytes, origin.path) !== null) return needsScan;
    if (searcher.holds(blob.bytes)) chunks.push(wholeChunk(origin, blob.bytes));
  }
  return { kind: "chunks", chunks };
}

// src/scan/staged-through-git.ts
async function suspectsThroughGit(repository, environment, request, configuration) {
  const git = await openRepository(repository, { hook: environment });
  try {
    if (indexMayName(git, [configuration])) return { kind: "needs-scan" };
    const entries = await stagedEntries(git);
    const blobs = (oids) => blobsOf(git, oids);
    return await stagedSuspects({ layout: git.layout, entries, blobs }, request);
  } finally {
    git.close();
  }
}
async function* blobsOf(git, oids) {
  for await (const answer of catFile(git, oids)) yield answer.kind === "object" ? answer : null;
}
export {
  suspectsThroughGit
};
