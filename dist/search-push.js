// src/git/repository.ts
import { readdirSync as readdirSync6 } from "node:fs";
import { join as join9 } from "node:path";

// src/git/alternates.ts
import { statSync as statSync2 } from "node:fs";
import { delimiter, resolve } from "node:path";

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

// src/git/alternates.ts
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

// src/model/version.ts
var version = true ? "0.1.0" : "0.0.0-unbundled";

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
function knownError(error) {
  if (error instanceof BrleaksError) return error;
  const code = codeOf2(error);
  const limit = code === null ? void 0 : limits[code];
  const message = limit === void 0 ? describeBug(error) : describeLimit(limit, error);
  return new BrleaksError("internal", message, { cause: error, isBug: limit === void 0 });
}
var limits = {
  EMFILE: "too many open files; raise the limit (ulimit -n)",
  ENFILE: "the system has too many open files; close other programs",
  ENOMEM: "out of memory; raise the memory limit (ulimit -v, or that of the container)",
  ERR_WORKER_OUT_OF_MEMORY: "a thread ran out of memory; try --jobs 1 or raise the memory limit",
  ERR_MEMORY_ALLOCATION_FAILED: "out of memory; raise the memory limit",
  EAGAIN: "the system has no process or thread left; raise the limit (ulimit -u)",
  ENOSPC: "no space left on the device; free some space or set TMPDIR to another folder",
  EDQUOT: "the disk quota is used up; free some space or set TMPDIR to another folder"
};
var longestMessage = 300;
function describeLimit(limit, error) {
  return `stopped by a limit of the system: ${limit} (${withoutTokens(messageOf(error))})`;
}
function describeBug(error) {
  const where = innermostFrame(error);
  const place = where === null ? "" : `, in ${where}`;
  const text = withoutTokens(messageOf(error)) + place;
  return `this is a bug in brleaks ${version}: ${text}; please report it with this line (README.md, "Report a bug")`;
}
function codeOf2(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
function messageOf(error) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${kindOf(error)}`;
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").slice(0, longestMessage);
}
function kindOf(value) {
  return value === null ? "null" : typeof value;
}
function withoutTokens(text) {
  return text.replace(
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

// src/model/reasons.ts
function errorReason({ message }) {
  return { code: "error", detail: message };
}

// src/model/chunk.ts
var textStart = { offset: 0, line: 1, column: 1 };
var contextBytes = 4096;
function faultProblem(what, error) {
  const known2 = knownError(error);
  return { kind: "problem", what, reason: errorReason(known2), isBug: known2.isBug };
}

// src/model/container.ts
var defaultContainerLimits = {
  depth: 8,
  expand: 1024 ** 3,
  ratio: 200,
  total: 10 * 1024 ** 3,
  entries: 1e5,
  memory: 64 * 1024 ** 2,
  timeMs: 3e4,
  pdfText: false
};
var mostEmpty = 2e5;
var ContainerAllowance = class {
  limits;
  #used = 0;
  #empty = /* @__PURE__ */ new Set();
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
  /** True for content that was read before, in which there was nothing to find. @param id identifies the content. */
  isKnownEmpty(id) {
    return this.#empty.has(id);
  }
  noteEmpty(id) {
    if (this.#empty.size < mostEmpty) this.#empty.add(id);
  }
  /** Allows work for a container of this size, in bytes: it is read whatever comes out of it. */
  add(inputBytes) {
    this.#used -= this.limits.depth * inputBytes;
  }
  /** Counts bytes that were given out. */
  use(bytes) {
    this.#used += bytes;
  }
};

// src/model/origin.ts
function fullPath(path, inner) {
  return inner === void 0 ? path : `${path ?? ""}!${inner}`;
}
function originText({ path, object, source, inner }) {
  const outer = path ?? (object === null ? sourceNames[source] : `object ${object}`);
  return fullPath(outer ?? source, inner);
}
var sourceNames = { stdin: "standard input" };
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

// src/git/find-program.ts
import { accessSync, constants as constants2, realpathSync, statSync as statSync3 } from "node:fs";
import { posix, win32 } from "node:path";
function findProgram(name, search) {
  const { isProgram: isProgram3, platform, realPath: realPath2 } = search;
  const { delimiter: delimiter2, join: join11 } = platform === "win32" ? win32 : posix;
  const scanned = unique(search.scanned.flatMap((folder) => [folder, realPath2(folder)]));
  const isScanned = (path) => unique([path, realPath2(path)]).some(
    (candidate) => scanned.some((folder) => isInside(candidate, folder, platform))
  );
  const folders = search.path.split(delimiter2).map((entry) => platform === "win32" ? entry.replaceAll('"', "") : entry).filter((folder) => isAbsolute(folder, platform) && !isScanned(folder));
  const file = platform === "win32" ? `${name}.exe` : name;
  const program = folders.map((folder) => join11(folder, file)).find((path) => isProgram3(path) && !isScanned(path));
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
  return new Promise((resolve5) => {
    let error = null;
    child.on("error", (cause) => {
      error = cause;
      if (child.pid === void 0) resolve5({ status: null, signal: null, error });
    });
    child.on("close", (status, signal) => resolve5({ status, signal, error }));
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
import { lstatSync as lstatSync5, mkdirSync as mkdirSync2, readdirSync as readdirSync3, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join6, resolve as resolve4 } from "node:path";

// src/git/head.ts
import { lstatSync as lstatSync2, readlinkSync } from "node:fs";
import { join as join3 } from "node:path";
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function headRef({ gitDir }) {
  return refIn(headText(gitDir));
}
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
  readdirSync as readdirSync2,
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
  readdirSync,
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
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
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
  for (const name of read(() => readdirSync2(source), source)) {
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
  const format2 = await readFormat(layout);
  checkRefs(join6(layout.commonDir, "refs"));
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
    mkdirSync2(join6(folder, "info"));
    mkdirSync2(join6(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join6(commonDir, name), join6(folder, name));
  for (const name of readdirSync3(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join6(gitDir, name), join6(folder, name));
  }
  appear(join6(commonDir, "info", "exclude"), join6(folder, "info", "exclude"));
  const head = format2.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync2(join6(folder, "HEAD"), head, { mode: 384 });
    writeFileSync2(join6(folder, "config"), configText(format2), { mode: 384 });
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
    entries = readdirSync3(folder, { withFileTypes: true, recursive: true });
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
    return readdirSync3(folder);
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
import { readdirSync as readdirSync5 } from "node:fs";
import { join as join8 } from "node:path";

// src/git/refs.ts
import { existsSync, readdirSync as readdirSync4, statSync as statSync7 } from "node:fs";
import { join as join7 } from "node:path";
async function listRefs(git) {
  const args = ["for-each-ref", "--format=%(objectname) %(refname)"];
  const output = await git.run(args);
  const refs = [];
  for (let start3 = 0; start3 < output.length; ) {
    const end2 = output.indexOf(10, start3);
    const line = output.subarray(start3, end2 === -1 ? output.length : end2);
    const space = line.indexOf(32);
    const nameBytes = Buffer.from(line.subarray(space + 1));
    refs.push({
      name: nameBytes.toString("utf8"),
      nameBytes,
      oid: line.toString("latin1", 0, space)
    });
    start3 = (end2 === -1 ? output.length : end2) + 1;
  }
  return [...refs, ...pseudoRefs(git, refs)];
}
function pseudoRefs(git, refs) {
  const { gitDir, commonDir } = git.layout;
  const known2 = new Map(refs.map((ref) => [ref.name, ref.oid]));
  const found = [];
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    for (const name of namesIn2(folder)) {
      if (!/^[A-Z][A-Z_]*$/.test(name)) continue;
      const text = readSmall(join7(folder, name)) ?? "";
      const target = /^ref: (.+)/.exec(text)?.[1];
      const oid = target === void 0 ? /^[0-9a-f]{40,64}\b/.exec(text)?.[0] : known2.get(target);
      if (oid === void 0 && target === void 0) continue;
      const full = prefix + name;
      found.push({ name: full, nameBytes: Buffer.from(full), oid: oid ?? null });
      if (target !== void 0 && !known2.has(target)) {
        found.push({ name: target, nameBytes: Buffer.from(target), oid: null });
      }
    }
  }
  return found;
}
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
    return readdirSync4(folder);
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
    return readdirSync5(folder, { withFileTypes: true, recursive });
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
    return readdirSync6(join9(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

// src/git/push.ts
async function newObjects(git, { updates, had, hadRefs }) {
  const tracked = await trackedBy(git, hadRefs);
  const { tips, missing: missing2, known: known2 } = await lookUp(git, updates, /* @__PURE__ */ new Set([...had, ...tracked]));
  const refs = hadRefs === "all" ? ["--not", "--all"] : [];
  const list = async (from, ...more) => {
    if (from.length === 0) return [];
    const stdin = [...from.map((tip) => tip.oid), ...known2.map((oid) => `^${oid}`)];
    const args = ["rev-list", ...more, "--stdin", ...refs];
    return git.lines(args, { stdin: stdin.map((line) => `${line}
`) });
  };
  const toCommits = tips.filter((tip) => tip.peeled === "commit");
  const toOthers = tips.filter((tip) => tip.peeled !== "commit");
  return {
    commits: await list(toCommits, "--reverse", "--topo-order"),
    tags: toCommits.filter((tip) => tip.type === "tag").map((tip) => tip.oid),
    others: await list(toOthers, "--objects", "--no-object-names"),
    missing: missing2
  };
}
async function lookUp(git, updates, had) {
  const pushed = updates.flatMap(({ to }) => [to, `${to}^{}`]);
  const answers = await typesOf(git, [...pushed, ...Array.from(had, (oid) => `${oid}^{}`)]);
  const tips = [];
  const missing2 = [];
  for (const [number, update] of updates.entries()) {
    const own = answers[2 * number];
    const peeled = answers[2 * number + 1];
    if (own == null || peeled == null) missing2.push(update);
    else tips.push({ update, oid: own.oid, type: own.type, peeled: peeled.type });
  }
  const others = answers.slice(pushed.length);
  const known2 = others.flatMap((answer) => answer?.type === "commit" ? [answer.oid] : []);
  return { tips, missing: missing2, known: known2 };
}
async function typesOf(git, revisions) {
  if (revisions.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = revisions.map((revision) => `${revision}
`);
  const answers = await git.lines(args, { stdin });
  return revisions.map((_, number) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(answers[number] ?? "");
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
async function trackedBy(git, refs) {
  if (refs === "none" || refs === "all") return [];
  const prefix = `refs/remotes/${refs.remote}/`;
  const own = (await listRefs(git)).filter(({ name }) => name.startsWith(prefix));
  return own.flatMap(({ oid }) => oid ?? []);
}

// src/git/object-paths.ts
function objectPaths(paths) {
  return Array.from(paths, (path) => objectPath(Buffer.from(path, "latin1")));
}
function objectPath(bytes) {
  const named = pathFromBytes(bytes);
  const note = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(named.path.replaceAll("/", ""));
  return { ...named, note };
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
  const header2 = bytes.subarray(0, end2 === -1 ? bytes.length : end2);
  const lines = header2.toString("latin1").split("\n");
  const encoding = fieldOf(lines, "encoding");
  const line = fieldOf(lines, "author");
  if (line === null) return { oid, author: null, date: null };
  const close = line.lastIndexOf(">");
  const person = decodeText(Buffer.from(line.slice(0, close + 1) || line, "latin1"), encoding);
  return {
    oid,
    author: person.trim() || null,
    date: close === -1 ? null : isoDate(line.slice(close + 1))
  };
}
function fieldOf(lines, name) {
  const line = lines.find((text) => text.startsWith(`${name} `));
  return line === void 0 ? null : line.slice(name.length + 1);
}
function decodeText(bytes, encoding) {
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
function isoDate(text) {
  const match = /^\s*(-?\d{1,15})(?=\s|$)\s*(\S*)/.exec(text);
  if (match === null) return null;
  const ms = Number(match[1]) * 1e3;
  if (ms < firstMs || ms > lastMs) return null;
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d)(\d\d)$/.exec(match[2] ?? "") ?? [];
  const known2 = sign !== "" && Number(hours) < 24 && Number(minutes) < 60;
  if (!known2) return new Date(ms).toISOString().replace(".000Z", "Z");
  const offset = (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  const local = new Date(ms + offset * minuteMs).toISOString().slice(0, 19);
  return `${local}${sign}${hours}:${minutes}`;
}

// src/git/facts.ts
import { join as join10 } from "node:path";
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
  if (!/remote/i.test(readSmall(join10(layout.commonDir, "config")) ?? "")) return null;
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

// src/search/pattern.ts
function parsePattern(text, phase = 0) {
  return { elements: new PatternParser(text).elements(), phase };
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
function indicesOf(flags) {
  const indices = [];
  for (let i = flags.indexOf(1); i !== -1; i = flags.indexOf(1, i + 1)) indices.push(i);
  return indices;
}
function once2(set) {
  return { set, min: 1, max: 1 };
}
function longestMatch({ elements }) {
  return elements.reduce((sum, { max }) => sum + max, 0);
}
function reachOf(patterns) {
  return patterns.reduce((most2, pattern) => Math.max(most2, longestMatch(pattern)), 0);
}
var classes = /* @__PURE__ */ new Map();
var blanks = [32, 9, 10, 13];
var PatternParser = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
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
    const text = this.#text.slice(start3, this.#at);
    const known2 = classes.get(text);
    if (known2 !== void 0) return known2;
    const members2 = setOf((byte) => set.members.has(byte) !== set.negated);
    classes.set(text, members2);
    return members2;
  }
  #readClass() {
    this.#at++;
    const negated = this.#text[this.#at] === "^";
    if (negated) this.#at++;
    const members2 = /* @__PURE__ */ new Set();
    while (this.#next() !== "]") {
      const bytes = this.#bytes();
      const [first] = bytes;
      if (bytes.length === 1 && first !== void 0 && this.#isRange()) {
        this.#at++;
        const [last = first] = this.#bytes();
        for (let byte = first; byte <= last; byte++) members2.add(byte);
      } else for (const byte of bytes) members2.add(byte);
    }
    this.#at++;
    return { members: members2, negated };
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
    const escaped = this.#next();
    this.#at++;
    if (escaped === "s") return blanks;
    if (escaped === "x") {
      this.#at += 2;
      return [Number.parseInt(this.#text.slice(this.#at - 2, this.#at), 16)];
    }
    return [{ n: 10, r: 13, t: 9 }[escaped] ?? escaped.charCodeAt(0)];
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

// src/sources/containers/container-item.ts
function containerItem(origin, format2, input, options = {}) {
  return {
    kind: "container",
    origin,
    open: async (search) => {
      const walk = await loadWalk().catch((error) => {
        search.emit(faultProblem(originText(origin), error));
      });
      await walk?.openContainer({ origin, format: format2, input, search, options });
    }
  };
}
function loadWalk() {
  return import("./containers.js");
}

// src/sources/containers/input.ts
var pieceBytes = 256 * 1024;
function memoryInput(bytes) {
  return heldInput([bytes]);
}
function heldInput(pieces) {
  const starts2 = [];
  let size = 0;
  for (const piece of pieces) {
    starts2.push(size);
    size += piece.length;
  }
  const read3 = (position, length) => {
    const end2 = Math.min(size, position + length);
    if (position < 0 || position >= end2) return Buffer.alloc(0);
    let index = lastAtMost(starts2, position);
    const parts = [];
    for (let at = position; at < end2; index++) {
      const start3 = starts2[index] ?? 0;
      const part = pieces[index]?.subarray(at - start3, end2 - start3) ?? Buffer.alloc(0);
      parts.push(part);
      at += part.length;
    }
    return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
  };
  return { size, read: read3, pieces: () => asyncPieces(pieces) };
}
function lastAtMost(numbers, limit) {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
async function* asyncPieces(pieces) {
  yield* pieces;
}
function streamInput(pieces) {
  return { size: null, read: null, pieces: () => pieces };
}

// src/sources/brotli-blobs.ts
var brotliNeedle = parsePattern("\\.br\\x00[\\x00-\\xff]{20}");
var nameEnd = Buffer.from(".br\0");
async function* brotliItems(git, oids, { allowance }) {
  if (!allowance.isOn) return;
  try {
    for await (const answer of catFile(git, oids)) {
      if (answer.kind === "missing") continue;
      const origin = { source: "blob", path: null, object: answer.oid };
      if (answer.kind === "large") {
        yield { kind: "problem", what: originText(origin), reason: { code: "container-too-large" } };
      } else if (brotli.recognises(answer.bytes.subarray(0, firstBytes), ".br")) {
        yield containerItem(origin, brotli, memoryInput(answer.bytes), { filter: onlyInside });
      }
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    yield { kind: "problem", what: "files named *.br", reason: errorReason(error) };
  }
}
var onlyInside = { searches: (inner) => inner !== null, opens: () => true };

// src/search/line-feeds.ts
var lineFeed = 10;
var fourLineFeeds = 168430090;
var lowBits = 2139062143;
var lowestBits = 16843009;
var block = 255;
function countLineFeeds(bytes) {
  const { buffer, byteOffset, length } = bytes;
  const before = 4 - (byteOffset & 3) & 3;
  if (length < before + 4) return countEach(bytes, 0, length);
  const words2 = new Int32Array(buffer, byteOffset + before, length - before >> 2);
  const after = before + 4 * words2.length;
  let count = countEach(bytes, 0, before) + countEach(bytes, after, length);
  for (let from = 0; from < words2.length; from += block) count += countInBlock(words2, from);
  return count;
}
function countInBlock(words2, from) {
  const to = Math.min(words2.length, from + block);
  let counters = 0;
  for (let i = from; i < to; i++) {
    const word = words2[i] ^ fourLineFeeds;
    const found = ~((word & lowBits) + lowBits | word) >>> 7;
    counters = counters + (found & lowestBits) | 0;
  }
  return (counters >>> 24) + (counters >>> 16 & 255) + (counters >>> 8 & 255) + (counters & 255);
}
function countEach(bytes, from, to) {
  let count = 0;
  for (let at = from; at < to; at++) if (bytes[at] === lineFeed) count++;
  return count;
}

// src/search/search-wasm.ts
var searchWasm = [
  "AGFzbQEAAAABFANgAX8AYAV/f39/fwF/YAJ/fwF/Ag8BA2VudgZtZW1vcnkCAAADBAMAAQIGKQh/AUEAC38BQQALfwFB",
  "AAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALBy4ECXVzZVRhYmxlcwAABGZpbmQAAQ5jb3VudExpbmVGZWVkcwACBm1l",
  "bW9yeQIACocJA0kAIAAkByAAIAAoAgBqJAAgACAAKAIEaiQBIAAoAggkAiAAIAAoAgxqJAMgACAAKAIQaiQFIAAgACgC",
  "FGokBCAAIAAoAhhqJAYLqQYDDX8EfgJ7IwCtIhJCIIYgEoQhFANAIAAgAUECakkEQCAAKQMIIhNCAoZC/P+PgMD//wGD",
  "IBR8IhJCIIinIBKnIAApAwAiEkIChkL8/4+AwP//AYMgFHwiFUIgiKcgFaf9XAIA/VYCAAH9VgIAAv1WAgADIRcgFiAT",
  "Qg6IQvz/j4DA//8BgyAUfCITQiCIpyATpyASQg6IQvz/j4DA//8BgyAUfCISQiCIpyASp/1cAgD9VgIAAf1WAgAC/VYC",
  "AAMiFv0NDA0ODxAREhMUFRYXGBkaGyAXQRD9rQH9TiAXIBZBEP2tAf1OQRD9qwH9UP0MAAAAAAAAAAAAAAAAAAAAAP0k",
  "/WQhCwNAIAsEQCALaCAAQQJraiEKIAsgC0EBa3EhCyMEIAooAgBB////B3EiBUGx893xeWwiBkERdiIHQQN2ai0AACAH",
  "QQdxdUEBcSABIApLcQR/QQFBICMCa3RBAWshByAGIwJ2IQYDfyMBIAZBA3RqIggoAgAiCQR/IAkgBUEBakYEfwJ/IwMg",
  "CCgCBEECdGoiCSgCACEIQQEhDQNAIAggDU8EQAJAIAkgDUECdGooAgAiBSAETw0AIApBAWohDiMHIwUgBUEDdGoiDygC",
  "AGoiBiAPLwEEQQJ0aiEQIAYhBQJ/A0AgBSAQSQRAIwYgBS8BAEEIdGohByAFLQADIRFBACEMA0AgDCARSSADIA5LcQR/",
  "IAcgDi0AAGotAAAFQQALBEAgDEEBaiEMIA5BAWohDgwBCwtBACAMIAUtAAJJDQIaIAVBBGohBQwBCwtBAQtFDQAgCkEB",
  "aiEOIAYgDy8BBkECdGshByAGQQRrIQVBAQJ/A0AgBSAHTwRAIwYgBS8BAEEIdGohDCAFLQADIQ9BACEGA0AgAiAOSSAG",
  "IA9JcQR/IAwgDkEBay0AAGotAAAFQQALBEAgBkEBaiEGIA5BAWshDgwBCwtBACAGIAUtAAJJDQIaIAVBBGshBQwBCwtB",
  "AQsNAxoLIA1BAWohDQwBCwtBAAsFIAZBAWogB3EhBgwCCwVBAAsLBUEACwRAIAoPCwwBCwsgAEEQaiEADAELC0EAC48C",
  "AgR/AnsDQCAAQSBqIAFNBEAgAEH/ASABIABrQQV2IgIgAkH/AU8bIgRBBXRqIQX9DAAAAAAAAAAAAAAAAAAAAAAhBv0M",
  "AAAAAAAAAAAAAAAAAAAAACEHIAAhAgNAIAIgBUkEQCAGIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9cSEGIAcgAv0A",
  "BBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQcgAkEgaiECDAELCyADIAb9fSAH/X39jgH9fyIG/RsAIAb9GwFqIAb9GwJq",
  "IAb9GwNqaiEDIAAgBEEFdGohAAwBCwsDQCAAIAFJBEAgA0EBaiADIAAtAABBCkYbIQMgAEEBaiEADAELCyADCw=="
].join("");

// src/search/module-search.ts
var engine = globalThis.WebAssembly;
var pageBytes = 65536;
var alignment = 64;
var partBytes = 128 * 1024;
var everyPattern = 2147483647;
var slack = 32;
function spaceFor(tables, reach) {
  return tables.length + partBytes + 2 * reach + slack;
}
function ownSpace(tables, reach, lent = 0) {
  const space = Math.ceil(spaceFor(tables, reach) / alignment) * alignment;
  const initial = Math.ceil((space + lent + slack) / pageBytes);
  const memory = new engine.Memory({ initial });
  return { memory, address: 0, lent: Buffer.from(memory.buffer, space, lent) };
}
var ModuleSearch = class {
  #exports;
  #memory;
  #room;
  #reach;
  /** The search whose bytes are in the room. */
  #user = null;
  /** Null while it is lent. */
  #lent;
  /** @throws RangeError, TypeError or an error of the engine where WebAssembly is not available. */
  constructor(tables, reach, { memory, address, lent }) {
    const module = new engine.Module(Buffer.from(searchWasm, "base64"));
    this.#exports = new engine.Instance(module, { env: { memory } }).exports;
    this.#memory = new Uint8Array(memory.buffer);
    this.#memory.set(tables, address);
    this.#exports.useTables(address);
    this.#room = address + tables.length;
    this.#reach = reach;
    this.#lent = lent ?? null;
  }
  /** A buffer that is searched where it is, without a copy; null if there is none of that size, or it is lent. */
  lend(bytes) {
    if (this.#lent?.length !== bytes) return null;
    const buffer = this.#lent;
    this.#lent = null;
    return buffer;
  }
  /** Takes a buffer back, if it is the one that was lent. */
  takeBack(buffer) {
    if (buffer.buffer === this.#memory.buffer) this.#lent = buffer;
  }
  countLineFeeds(bytes) {
    if (bytes.buffer === this.#memory.buffer) {
      return this.#exports.countLineFeeds(bytes.byteOffset, bytes.byteOffset + bytes.length);
    }
    this.#user = null;
    let count = 0;
    for (let at = 0; at < bytes.length; at += partBytes) {
      const part = bytes.subarray(at, at + partBytes);
      this.#memory.set(part, this.#room);
      count += this.#exports.countLineFeeds(this.#room, this.#room + part.length);
    }
    return count;
  }
  /** Begins to search bytes, which must not change until the last search of them. */
  open(bytes) {
    if (bytes.buffer !== this.#memory.buffer) return new CopiedSearch(this, bytes);
    const all = { start: 0, end: bytes.length, address: bytes.byteOffset };
    return { first: (from, to, count) => this.find(all, from, to, count) };
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
  find({ start: start3, end: end2, address }, from, to, count = everyPattern) {
    const base = address - start3;
    const found = this.#exports.find(base + from, base + to, address, base + end2, count);
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
  first(from, to, count) {
    for (let at = from; at < to; at = this.#to) {
      if (at < this.#from || at >= this.#to || !this.#module.isLoadedFor(this)) this.#load(at);
      const found = this.#module.find(this.#loaded, at, Math.min(to, this.#to), count);
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
for (const [perThousand, characters] of groups) {
  for (const character of characters) frequencies[character.charCodeAt(0)] = perThousand + 1;
}

// src/search/pair-table.ts
var groupCount = 8;
var pairBits = { begins: 0, beginsNext: 8, ends: 16, endsNext: 24 };
function makePairs(windows) {
  const groups2 = Array.from({ length: groupCount }, (_, number) => new WindowGroup(number));
  const distinct = new Map(windows.map(({ bytes: bytes2 }) => [bytes2.join(";"), bytes2]));
  const bits = /* @__PURE__ */ new Map();
  for (const window of distinct.values()) leastCostly(groups2, window).add(window, bits);
  const bytes = new Uint32Array(512);
  for (const group of groups2) group.addBytes(bytes.subarray(0, 256), bytes.subarray(256));
  return { pairs: Uint32Array.from([...bits].flat()), bytes };
}
function expandPairs({ pairs, bytes }) {
  const table = new Uint32Array(65536);
  const rows = /* @__PURE__ */ new Map();
  for (let second = 0; second < 256; second++) {
    const bits = bytes[second];
    let row = rows.get(bits);
    if (row === void 0) {
      row = bytes.slice(256);
      if (bits !== 0)
        for (let first = 0; first < 256; first++) row[first] = bits | row[first];
      rows.set(bits, row);
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
  constructor(number) {
    this.#number = number;
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
var fillers = [0, 32, 255];
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
  const isFilling = fillers.some((byte) => [a, b, c].every((bytes) => bytes.includes(byte)));
  if (triples > mostTriples || isFilling) return triples * costOfTriple;
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
  const mask = (1 << bits) - 1;
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
    while (slots[2 * slot] !== 0) slot = slot + 1 & mask;
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
  const records = lists + tables.lists.byteLength;
  const filter = records + patterns.length * patternBytes;
  const elements = filter + filterBits / 8;
  const firstSet = elements + count * elementBytes;
  const packed = Buffer.alloc(firstSet + sets.length * setBytes);
  const header2 = [pairs, slots, tables.shift, lists, records, filter, firstSet];
  for (const [i, value] of header2.entries()) packed.writeUInt32LE(value, i * 4);
  packed.set(bytesOf(tables.pairs), pairs);
  packed.set(bytesOf(tables.slots), slots);
  packed.set(bytesOf(tables.lists), lists);
  packed.set(filterOf(tables), filter);
  packed.set(Buffer.concat(sets), firstSet);
  writePatterns(packed, { patterns, tables, sets, records, elements });
  return packed;
}
function readPacked(packed, phases) {
  const [pairs = 0, slots = 0, shift = 0, lists = 0, records = 0, , firstSet = 0] = wordsOf(
    packed.subarray(0, headerBytes)
  );
  const windows = [];
  const patterns = phases.map((phase, i) => {
    const record = records + i * patternBytes;
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
    lists: wordsOf(packed.subarray(lists, records))
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
var restored = /* @__PURE__ */ new WeakMap();
function restoreTables(saved) {
  let read3 = restored.get(saved);
  if (read3 === void 0) {
    read3 = readPacked(saved.packed, saved.phases);
    restored.set(saved, read3);
  }
  return read3;
}

// src/search/script-search.ts
var ScriptSearch = class {
  #patterns;
  #tables;
  constructor(patterns, tables) {
    this.#patterns = patterns;
    this.#tables = tables;
  }
  /** Visits matches whose windows begin in `[from, to)`, in the order of their windows, of the first `count` patterns. Returns true if it was ended. */
  visit(bytes, from, to, visit, count = this.#patterns.length) {
    const { pairs } = this.#tables;
    let before = 0;
    let at = from;
    for (const last = Math.min(to + 2, bytes.length - 1); at < last; at += 2) {
      const pair = pairs[bytes[at] | bytes[at + 1] << 8];
      const both2 = before & pair >>> pairBits.ends;
      before = pair;
      if (both2 !== 0 && this.#visitPair(bytes, at - 2, to, both2, { visit, count })) return true;
    }
    const both = before & pairs[byteAt(bytes, at)] >>> pairBits.ends;
    return both !== 0 && at < to + 2 && this.#visitPair(bytes, at - 2, to, both, { visit, count });
  }
  /** @param both bits of two pairs, the first of which is at `at`. */
  #visitPair(bytes, at, to, both, visiting) {
    const begins = both & (1 << pairBits.beginsNext) - 1;
    if (begins !== 0 && at < to && this.#visitAt(bytes, at, visiting)) return true;
    return begins !== both && at + 1 < to && this.#visitAt(bytes, at + 1, visiting);
  }
  /** Compares the patterns whose window has the three bytes at `at`. */
  #visitAt(bytes, at, { visit, count }) {
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
      if (pattern >= count) continue;
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
  *hits(bytes, from, to, count) {
    const last = Math.min(to, bytes.length);
    const windowsEnd = Math.min(last + this.reach, bytes.length);
    const search = this.#open(bytes, last - from);
    for (let at = Math.max(0, from); at < last; ) {
      const window = search.first(at, windowsEnd, count);
      if (window === -1) return;
      const start3 = Math.max(at, window - this.reach);
      at = Math.min(start3 + blockBytes, last);
      if (start3 < last) yield* this.#blockHits(search, bytes, start3, at, count);
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
  countLineFeeds(bytes) {
    return this.#module?.countLineFeeds(bytes) ?? countLineFeeds(bytes);
  }
  lend(bytes) {
    if (this.#module === void 0 && this.#needles.tables !== null) this.#loadModule(bytes);
    return this.#module?.lend(bytes) ?? Buffer.allocUnsafe(bytes);
  }
  takeBack(buffer) {
    this.#module?.takeBack(buffer);
  }
  #blockHits(search, bytes, from, to, count) {
    const hits = [];
    const windowsEnd = Math.min(to + this.reach, bytes.length);
    const visit = (start3, end2, pattern) => {
      if (start3 >= from && start3 < to) hits.push({ start: start3, end: end2, pattern });
      return false;
    };
    for (let at = from; ; at++) {
      at = search.first(at, windowsEnd, count);
      if (at === -1) break;
      this.#scriptSearch.visit(bytes, at, at + 1, visit, count);
    }
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
    const first = (from, to, count) => {
      let place = -1;
      const visit = (_start, _end, _pattern, window) => {
        place = window;
        return true;
      };
      script.visit(bytes, from, to, visit, count);
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
  /** @param lent bytes of a buffer that is lent. */
  #loadModule(lent = 0) {
    const saved = this.#needles.tables;
    try {
      const packed = saved === null ? this.#packed() : saved.packed;
      this.#module = new ModuleSearch(packed, this.reach, ownSpace(packed, this.reach, lent));
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

// src/sources/needles.ts
function holdsNeedle(bytes, needles) {
  return needleSearcher(needles).holds(bytes);
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
  const { header: header2, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const chunks = [];
  for (const { line, offset } of linesOf2(header2)) {
    const people = startsWith(line, "author ") || startsWith(line, "committer ");
    const source = people ? "commit-author" : "commit-message";
    chunks.push(nameChunk({ source, path: null, object: object.oid }, line, offset));
  }
  const origin = { source: "commit-message", path: null, object: object.oid };
  chunks.push(wholeChunk(origin, message, messageOffset));
  return chunks;
}
function tagChunks(object) {
  const { header: header2, message, messageOffset } = splitAtEmptyLine(object.bytes);
  const origin = { source: "tag-message", path: null, object: object.oid };
  return [nameChunk(origin, header2), wholeChunk(origin, message, messageOffset)];
}
function treeChunks(object, needles) {
  const { bytes, oid } = object;
  const idBytes = oid.length / 2;
  const chunks = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const nul = space === -1 ? -1 : bytes.indexOf(0, space);
    if (nul === -1 || nul + 1 + idBytes > bytes.length) {
      chunks.push({ kind: "problem", what: `tree ${oid}`, reason: { code: "damaged-tree" } });
      break;
    }
    const name = bytes.subarray(space + 1, nul);
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
function startsWith(bytes, text) {
  return bytes.toString("latin1", 0, text.length) === text;
}

// src/sources/object-count.ts
var ObjectCount = class {
  #total = null;
  #done = 0;
  get progress() {
    return this.#total === null ? null : { unit: "object", total: this.#total, done: this.#done };
  }
  /** Passes on the items of this number of objects. */
  async *count(total, items2) {
    this.#total = total;
    for await (const item of items2) {
      const isObject = item.kind === "tally" && item.outcome === "read" && item.unit !== "entry";
      if (isObject) this.#done += item.count;
      yield item;
    }
  }
};

// src/git/changes.ts
var commitFormat = "--format=tformat:%x01%H%x00";
async function* parseChanges(output) {
  let commit = null;
  let raw = null;
  for await (const record of nulRecords(output)) {
    if (raw !== null && commit !== null) {
      yield parseRaw(raw, record, commit);
      raw = null;
      continue;
    }
    const at = record.findIndex((byte) => byte !== 10);
    if (at === -1) continue;
    if (record[at] === 1) commit = record.toString("latin1", at + 1);
    else if (record[at] === 58) raw = record.toString("latin1", at);
    else throw new BrleaksError("git-failed", "git wrote a difference that cannot be parsed");
  }
}
function parseRaw(raw, path, commit) {
  const parents = raw.lastIndexOf(":") + 1;
  const words2 = raw.slice(parents).split(" ");
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

// src/sources/repository-source.ts
function repositorySource(git, label, tracer, items2, count = null) {
  return {
    label,
    notices: borrowedObjects(git),
    tracer,
    items: items2,
    progress: () => count?.progress ?? null,
    close: () => git.close()
  };
}
function borrowedObjects({ objectFolders }) {
  return objectFolders.slice(1).map((folder) => `objects are also read from ${folder}`);
}

// src/git/read-costs.ts
var largestWhole = 512 * 1024 * 1024;
function exceedsMemory({ type, size, largestDelta }) {
  return largestDelta > largestWhole || type !== "blob" && size > largestWhole;
}
async function readCosts(git, oids) {
  const requested = [...oids];
  const headers = await headersOf(git, requested);
  const known2 = /* @__PURE__ */ new Map();
  const costs = /* @__PURE__ */ new Map();
  for (const oid of requested) {
    const header2 = headers.get(oid);
    if (header2 === void 0) continue;
    const { type, size } = header2;
    costs.set(oid, { type, size, largestDelta: largestDeltaOf(oid, headers, known2) });
  }
  return costs;
}
function largestDeltaOf(oid, headers, known2) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  let at = oid;
  while (at !== null && !known2.has(at) && !seen.has(at)) {
    seen.add(at);
    chain.push(at);
    at = headers.get(at)?.base ?? null;
  }
  let largestDelta = at === null ? 0 : known2.get(at) ?? 0;
  let baseSize = at === null ? 0 : headers.get(at)?.size ?? 0;
  for (const link of chain.reverse()) {
    const header2 = headers.get(link);
    const { size = 0, base = null } = header2 ?? {};
    largestDelta = base === null ? 0 : Math.max(largestDelta, size, baseSize);
    baseSize = size;
    known2.set(link, largestDelta);
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
    const lines = (rest + piece.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) requests.answered(addHeader(line, headers));
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
      await new Promise((resolve5) => {
        this.#wake = resolve5;
      });
    }
  }
};

// src/sources/containers/format.ts
var ContainerError = class extends Error {
  fault;
  constructor(fault) {
    super(fault);
    this.name = "ContainerError";
    this.fault = fault;
  }
};

// src/sources/containers/content.ts
var Content = class {
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
  first(count) {
    let known2 = 0;
    for (const piece of this.#ahead) known2 += piece.length;
    while (known2 < count) {
      const piece = this.#pull();
      if (piece instanceof Promise) return this.#firstLater(piece, count, known2);
      if (piece === null) break;
      this.#ahead.push(piece);
      known2 += piece.length;
    }
    return this.#joined().subarray(0, count);
  }
  async #firstLater(pulled, count, already) {
    let known2 = already;
    for (let piece = await pulled; piece !== null; piece = await this.#pull()) {
      this.#ahead.push(piece);
      known2 += piece.length;
      if (known2 >= count) break;
    }
    return this.#joined().subarray(0, count);
  }
  #joined() {
    const [only] = this.#ahead;
    const joined = this.#ahead.length === 1 && only !== void 0 ? only : Buffer.concat(this.#ahead);
    this.#ahead = joined.length === 0 ? [] : [joined];
    return joined;
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
        (result) => this.#taken(result),
        (error) => this.#failed(error)
      );
    } catch (error) {
      return this.#failed(error);
    }
  }
  #taken(result) {
    if (result.done === true) {
      this.#ended = true;
      return null;
    }
    if (result.value.length === 0) return this.#pull();
    this.#bytes += result.value.length;
    return result.value;
  }
  #failed(error) {
    this.#ended = true;
    this.#error = error ?? new ContainerError("damaged");
    return null;
  }
};

// src/sources/containers/ar.ts
var magic = "!<arch>\n";
var headerBytes2 = 60;
var ar = {
  name: "ar",
  firstByte: [33],
  recognises: (first) => {
    if (first[0] !== 33) return false;
    const start3 = String.fromCharCode(...first.subarray(0, magic.length + headerBytes2));
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
function endsLikeTable({ read: read3, size }) {
  return size >= footerBytes && read3(size - magic3.length, magic3.length).equals(magic3);
}

// src/sources/containers/libarchive.ts
var load2 = async () => (await import("./containers.js")).libarchiveReader;
var sevenZip = {
  name: "7z",
  firstByte: [55],
  recognises: (first) => first[0] === 55 && startsWith2(first, "7z¼¯'", 32),
  access: "memory",
  load: load2
};
var rar = {
  name: "rar",
  firstByte: [82],
  recognises: (first) => first[0] === 82 && (startsWith2(first, "Rar!\x07\0", 20) || startsWith2(first, "Rar!\x07\0", 20)),
  access: "memory",
  load: load2
};
var cab = {
  name: "cab",
  firstByte: [77],
  recognises: (first) => first[0] === 77 && startsWith2(first, "MSCF\0\0\0\0", 36),
  access: "memory",
  load: load2
};
function startsWith2(first, magic6, least) {
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
var version2 = 64;
var lz4 = {
  name: "lz4",
  firstByte: [4, 2, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first);
    if (found === null) return false;
    if (found.magic === magic4.lz4) return ((found.frame[4] ?? 0) & versionMask) === version2;
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
var version3 = /^%PDF-\d\.\d/;
var versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/;
var pdf = {
  name: "pdf",
  recognises: (first) => {
    if (first.length < 8 || !holdsVersion(first)) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return version3.test(text) || versionWithin.test(text);
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
var headerBytes3 = 512;
var fields = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  magic: [257, 263],
  prefix: [345, 500]
};
function isHeader(block2) {
  const [start3, end2] = fields.checksum;
  if (!isPadding(block2[end2 - 1]) && !isPadding(block2[end2 - 2])) return false;
  if (!isOctal(block2[start3 + 3]) || !isOctal(block2[start3 + 4])) return false;
  const stored = octal(block2, start3, end2);
  if (Number.isNaN(stored)) return false;
  const sum = sumOf(block2, 0);
  return stored === sum || stored < sum && stored === sumOf(block2, 128);
}
function sumOf(block2, sign) {
  const [start3, end2] = fields.checksum;
  let sum = (end2 - start3) * 32;
  for (let place = 0; place < start3; place++) sum += (block2[place] ^ sign) - sign;
  for (let place = end2; place < headerBytes3; place++) {
    sum += (block2[place] ^ sign) - sign;
  }
  return sum;
}
var isPadding = (byte) => byte === 0 || byte === 32;
var isOctal = (byte) => byte !== void 0 && byte >= 48 && byte <= 55;
function octal(block2, start3, end2) {
  let at = start3;
  while (at < end2 && isPadding(block2[at])) at++;
  let value = 0;
  for (; at < end2 && isOctal(block2[at]); at++) value = value * 8 + block2[at] - 48;
  return at === end2 || isPadding(block2[at]) ? value : Number.NaN;
}

// src/sources/containers/tar.ts
var tar = {
  name: "tar",
  recognises: (first) => first.length >= headerBytes3 && isHeader(first),
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
function findArchives(read3, size) {
  const tailStart = Math.max(0, size - searchBytes);
  const tail = read3(tailStart, size - tailStart);
  const signature2 = Buffer.from("PK");
  const found = [];
  let looked = 0;
  for (let place = tail.lastIndexOf(signature2); place !== -1 && looked < mostCandidates; place = place === 0 ? -1 : tail.lastIndexOf(signature2, place - 1)) {
    looked++;
    if (place + endBytes > tail.length) continue;
    const archive = archiveAt(read3, tailStart + place, tail.subarray(place, place + endBytes));
    if (archive !== null && !found.some((other) => isInside2(archive.end, other))) {
      found.push(archive);
    }
  }
  return found;
}
function isInside2(place, archive) {
  return place >= archive.start && place < archive.directory;
}
function archiveAt(read3, end2, record) {
  const wide = wideRecord(read3, end2);
  const recordStart = wide?.place ?? end2;
  const size = wide?.size ?? record.readUInt32LE(12);
  const offset = wide?.offset ?? record.readUInt32LE(16);
  const isEmpty = size === 0 && (wide?.entries ?? record.readUInt16LE(10)) === 0;
  const before = recordStart - size;
  for (const directory of [before, offset]) {
    const start3 = directory - offset;
    if (start3 < 0 || directory < 0 || directory > recordStart) continue;
    if (isEmpty || isDirectory(read3(directory, 4))) return { start: start3, directory, end: end2 };
  }
  return null;
}
function isDirectory(bytes) {
  return bytes.length === 4 && bytes.readUInt32LE(0) === signatures.central;
}
function wideRecord(read3, end2) {
  if (end2 < locator.bytes + endRecord64.bytes) return null;
  const pointer2 = read3(end2 - locator.bytes, locator.bytes);
  if (pointer2.length < locator.bytes || pointer2.readUInt32LE(0) !== locator.signature) return null;
  for (const place of [
    end2 - locator.bytes - endRecord64.bytes,
    Number(pointer2.readBigUInt64LE(8))
  ]) {
    if (!Number.isSafeInteger(place) || place > end2 - locator.bytes - endRecord64.bytes) continue;
    const record = read3(place, endRecord64.bytes);
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
function endsLikeArchive({ read: read3, size }, first) {
  if (!isProgram2(first)) return false;
  const tail = read3(Math.max(0, size - tailBytes), tailBytes);
  if (!tail.includes("PK", 0, "latin1")) return false;
  return findArchives(read3, size).some(({ directory, end: end2 }) => directory < end2);
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
  (format2) => format2.laterMark === void 0 ? [] : { format: format2, ...format2.laterMark }
);
var startBytes = Math.max(
  firstBytes,
  ...laterMarks.map(({ position, bytes }) => position + bytes.length)
);
function recognise(start3, name) {
  const first = start3.length <= firstBytes ? start3 : new Uint8Array(start3.buffer, start3.byteOffset, firstBytes);
  for (const format2 of byFirstByte[first[0] ?? 0] ?? []) {
    if (format2.recognises(first, name)) return format2;
  }
  for (const { format: format2, position, bytes } of laterMarks) {
    if (start3[position] === bytes[0] && bytes.every((byte, at) => start3[position + at] === byte)) {
      return format2;
    }
  }
  return null;
}
function recogniseBytes(bytes, name) {
  const format2 = recognise(bytes, name);
  if (format2 !== null || !mayEndLikeSome(bytes)) return format2;
  const read3 = (position, length) => bytes.subarray(position, position + length);
  return recogniseEnd({ size: bytes.length, read: read3 }, bytes);
}
function mayEndLikeSome(bytes) {
  for (const { firstByte, lastByte } of endSigns) {
    const isFirst = firstByte?.includes(bytes[0] ?? 0) !== false;
    if (isFirst && (lastByte ?? bytes.at(-1)) === bytes.at(-1)) return true;
  }
  return false;
}
var endSigns = containerFormats.flatMap(
  (format2) => format2.end === void 0 ? [] : { format: format2, ...format2.end }
);
function recogniseEnd(content, start3) {
  return endSigns.find(({ shows }) => shows(content, start3))?.format ?? null;
}
function mayEndLikeContainer(start3, name) {
  return endSigns.some(({ suspects }) => suspects(start3, name));
}
var smallestRebuilt = 32 * 1024;

// src/sources/windows.ts
var windowBytes = 2 * 1024 * 1024;
function windowBuffer(owned = windowBytes) {
  return Buffer.allocUnsafe(owned + 2 * contextBytes);
}
async function* windowsOfStream(stream, origin, buffer, needles = null) {
  const cutter = new WindowCutter(origin, buffer, needles);
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
var WindowCutter = class {
  #origin;
  #buffer;
  #countLines;
  #length = 0;
  #ownedStart = 0;
  #position = textStart;
  #encoding = "utf8";
  #given = false;
  /** @param needles what the windows are searched for, if they are. */
  constructor(origin, buffer, needles = null) {
    this.#origin = origin;
    this.#buffer = buffer;
    this.#countLines = needles === null ? countLineFeeds : (bytes) => needleSearcher(needles).countLineFeeds(bytes);
  }
  /** Room for the next bytes; makes it by giving up what every later window can do without. */
  free() {
    if (this.#given) this.#slide();
    return this.#buffer.subarray(this.#length);
  }
  /** Takes note of bytes that were put into the room; gives a window once the buffer is full. */
  filled(count) {
    if (this.#position.offset === 0 && this.#length === 0) {
      this.#encoding = encodingOf(this.#buffer.subarray(0, count));
    }
    this.#length += count;
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
    const passed = this.#buffer.subarray(0, keep);
    this.#position = advance(this.#position, passed, this.#encoding, this.#countLines);
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
function advance(from, bytes, encoding, countLines = countLineFeeds) {
  const offset = from.offset + bytes.length;
  const text = from.offset === 0 ? bytes.subarray(markLength(bytes)) : bytes;
  if (encoding !== "utf8") return { offset, ...advanceUnits(from, text, encoding) };
  const line = from.line + countLines(text);
  const last = text.lastIndexOf(10);
  const tail = text.toString("utf8", last + 1).length;
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

// src/sources/content-items.ts
var tallyBytes = 16 * 1024 * 1024;
function memoryContainer(bytes, origin, { allowance, isWholeHistory }) {
  const format2 = allowance.isOn ? recogniseBytes(bytes, origin.path) : null;
  return format2 === null ? null : containerItem(origin, format2, memoryInput(bytes), {
    isThorough: isWholeHistory !== true || allowance.limits.pdfText
  });
}
async function* streamItems(stream, origin, { needles, allowance }, tally) {
  const content = new Content(asBuffers(stream));
  let counted = 0;
  const container = allowance.isOn ? await streamContainer(content, origin, allowance) : null;
  if (container !== null) yield container;
  else {
    const pieces = piecesOf(content);
    for await (const chunk of windowsOfStream(pieces, origin, windowBuffer(), needles)) {
      if (holdsNeedle(chunk.bytes, needles)) yield chunk;
      if (tally === void 0 || content.bytes - counted < tallyBytes) continue;
      yield tally(content.bytes - counted);
      counted = content.bytes;
    }
  }
  if (content.error !== null) throw content.error;
  return content.bytes - counted;
}
async function streamContainer(content, origin, { limits: limits2 }) {
  const start3 = await content.first(startBytes);
  const format2 = recognise(start3, origin.path);
  if (format2 !== null) return containerItem(origin, format2, streamInput(piecesOf(content)));
  if (!mayEndLikeContainer(start3, origin.path)) return null;
  const bytes = await content.first(limits2.memory + 1);
  const after = bytes.length <= limits2.memory ? recogniseBytes(bytes, origin.path) : null;
  return after === null ? null : containerItem(origin, after, memoryInput(bytes));
}
async function* asBuffers(stream) {
  for await (const { buffer, byteOffset, byteLength } of stream) {
    yield Buffer.from(buffer, byteOffset, byteLength);
  }
}
async function* piecesOf(content) {
  for (let piece = await content.next(); piece !== null; piece = await content.next()) yield piece;
}

// src/sources/object-items.ts
function* objectItems(object, request, isFound = false) {
  const { oid, type, bytes } = object;
  if (type === "blob") {
    const container = memoryContainer(bytes, { source: "blob", path: null, object: oid }, request);
    if (container !== null) {
      yield container;
      return;
    }
  }
  if (isFound && type === "blob" || holdsNeedle(bytes, request.needles))
    yield* objectChunks(object, request.needles);
}

// src/sources/object-problem.ts
function objectProblem(outcome) {
  const expanded = outcome.kind === "unreadable" && outcome.reason === "expansion";
  const code = expanded ? "expansion" : "missing-or-damaged";
  return { kind: "problem", what: `object ${outcome.oid}`, reason: { code } };
}

// src/sources/through-git.ts
var largeBytes = 64 * 1024 * 1024;
var mostExpanded = 32 * 1024 * 1024 * 1024;
async function* readThroughGit(git, oids, request, visit = () => void 0) {
  const { small, large, refused } = bySize(oids, await costsOf(git, oids));
  for (const oid of refused) yield objectProblem({ kind: "unreadable", oid, reason: "expansion" });
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
function bySize(oids, costs) {
  const small = [];
  const large = [];
  const refused = [];
  let expanded = 0;
  for (const oid of oids) {
    const cost = costs.get(oid);
    if (cost !== void 0 && cost.largestDelta > largeBytes) expanded += cost.largestDelta;
    if (cost === void 0) small.push(oid);
    else if (exceedsMemory(cost) || cost.largestDelta > largeBytes && expanded > mostExpanded) {
      refused.push(oid);
    } else if (cost.size > largeBytes) large.push({ oid, type: cost.type, size: cost.size });
    else small.push(oid);
  }
  return { small, large, refused };
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
  const unit = type === "commit" ? "commit" : "object";
  return { kind: "tally", outcome: "read", unit, count: 1, bytes };
}
async function* readLarge(git, { oid, type, size }, request) {
  const source = type === "blob" ? "blob" : type === "tag" ? "tag-message" : "commit-message";
  if (type === "tree") {
    yield { kind: "problem", what: `tree ${oid}`, reason: { code: "large-tree" } };
    return;
  }
  try {
    const stream = streamObject(git, { oid, type, size });
    const origin = { source, path: null, object: oid };
    const bytes = yield* streamItems(stream, origin, request);
    yield readTally(type, bytes);
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
  }
}

// src/sources/range.ts
function* brotliAmong(introduced) {
  for (const [oid, { paths }] of introduced) {
    for (const path of paths) {
      if (!path.endsWith(".br")) continue;
      yield oid;
      break;
    }
  }
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
    const known2 = introduced.get(newOid);
    const text = path.toString("latin1");
    if (known2 === void 0) introduced.set(newOid, { commit, paths: /* @__PURE__ */ new Set([text]) });
    else known2.paths.add(text);
  }
  if (submodules > 0) yield submoduleTally(submodules);
}
function submoduleTally(count) {
  return { kind: "tally", outcome: "skipped", code: "submodule-commits", count };
}
async function withNestedTags(git, tags) {
  const found = new Set(tags);
  let next = [...found];
  while (next.length > 0) {
    const inner = [];
    for await (const answer of catFile(git, next)) {
      if (answer.kind !== "object" || answer.type !== "tag") continue;
      const match = /^object ([0-9a-f]+)\ntype tag\n/.exec(answer.bytes.toString("latin1", 0, 200));
      const oid = match?.[1];
      if (oid === void 0 || found.has(oid)) continue;
      found.add(oid);
      inner.push(oid);
    }
    next = inner;
  }
  return [...found];
}

// src/sources/push.ts
function pushSource(git, label, push, mostCommits = Number.POSITIVE_INFINITY) {
  const introduced = /* @__PURE__ */ new Map();
  const tracer = pushTracer(git, push, introduced);
  const count = new ObjectCount();
  return repositorySource(
    git,
    label,
    tracer,
    (request) => items(git, push, { introduced, count }, request, mostCommits),
    count
  );
}
async function* items(git, push, { introduced, count }, request, mostCommits) {
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
  if (commits.length > mostCommits) {
    yield { kind: "problem", what: `${commits.length} commits`, reason: { code: "stopped" } };
    return;
  }
  yield* changedItems(git, commits, introduced, needles);
  const objects = /* @__PURE__ */ new Set([
    ...commits,
    ...await withNestedTags(git, tags),
    ...others,
    ...introduced.keys()
  ]);
  yield* count.count(objects.size, readThroughGit(git, objects, request));
  yield* brotliItems(git, brotliAmong(introduced), request);
}
function refItem({ ref }, needles) {
  const name = Buffer.from(ref);
  if (!holdsNeedle(name, needles)) return [];
  const origin = { source: "ref-name", path: null, object: null, ref };
  return [nameChunk(origin, name)];
}
function pushTracer(git, push, introduced) {
  return {
    facts: () => repositoryFacts(git),
    progress: () => null,
    trace: async (keys) => {
      const oids = new Set(keys.flat());
      const commits = Array.from(oids, (oid) => introduced.get(oid)?.commit ?? oid);
      const facts = await readCommitFacts(git, commits);
      const tags = tagNames(push);
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
          refs: tags.get(oid) ?? [],
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
function tagNames({ updates }) {
  const names = /* @__PURE__ */ new Map();
  for (const { ref, to } of updates) {
    if (!ref.startsWith("refs/tags/")) continue;
    const known2 = names.get(to);
    if (known2 === void 0) names.set(to, [ref]);
    else known2.push(ref);
  }
  return names;
}

// src/scan/built-tables.ts
import { readFileSync as readFileSync3 } from "node:fs";
var builtTables = () => ({
  prefixes: '[["br_test_","br_"]]',
  ...{ "reach": 91, "phases": [0, 1, 2, 0, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "owners": [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 13, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 16, 16, 17, 17, 17, 17, 17, 17, 17, 17, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 19, 20, 20, 20, 20, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5] },
  load: () => load3("./search-tables.bin", 503140),
  repositories: { ...{ "reach": 91, "phases": [0, 1, 2, 0, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "owners": [] }, load: () => load3("./repository-tables.bin", 504316) }
});
function load3(file, bytes) {
  try {
    const packed = readFileSync3(new URL(file, import.meta.url));
    return packed.length === bytes ? packed : null;
  } catch {
    return null;
  }
}

// src/scan/rule-prefixes.ts
function prefixesOf(rules) {
  return JSON.stringify(rules.map((rule) => rule.prefixes.map((prefix) => prefix.text)));
}

// src/scan/saved-tables.ts
var built;
var ofRepositories;
function savedTables(rules) {
  const unread = builtTables();
  if (unread?.prefixes !== prefixesOf(rules)) return null;
  if (built !== void 0) return built;
  const tables = read2(unread);
  const inRepositories = () => {
    if (ofRepositories === void 0) ofRepositories = read2(unread.repositories);
    return ofRepositories;
  };
  built = tables === null ? null : { ...tables, inRepositories };
  return built;
}
function read2({ load: load4, reach, phases, owners }) {
  const packed = load4();
  return packed === null ? null : { packed, reach, phases, owners };
}

// src/scan/search-push.ts
var most = { commits: 200, objects: 5e3, suspectBytes: 8 * 1024 * 1024 };
async function searchPush(push, repository, environment, rules) {
  const git = await openRepository(repository, { hook: environment });
  try {
    const source = pushSource(git, "push", push, most.commits);
    const request = {
      needles: await needlesOf(rules),
      allowance: new ContainerAllowance(defaultContainerLimits),
      signal: git.signal
    };
    const suspects = [];
    let bytes = 0;
    let objects = 0;
    for await (const item of source.items(request)) {
      if (item.kind !== "chunk" && item.kind !== "tally") return true;
      if (item.kind === "tally") objects += item.count;
      else {
        bytes += item.bytes.length;
        suspects.push({ ...item, bytes: Buffer.from(item.bytes) });
      }
      if (objects > most.objects || bytes > most.suspectBytes) return true;
    }
    if (suspects.length === 0) return false;
    const { holdKeys } = await import("./suspect-check.js");
    return holdKeys(suspects, rules);
  } finally {
    git.close();
  }
}
async function needlesOf(rules) {
  const tables = savedTables(rules);
  if (tables !== null) return { tables, patterns: [] };
  const { needlesFor } = await import("./suspect-check.js");
  return needlesFor(rules);
}
export {
  searchPush
};
