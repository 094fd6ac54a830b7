"use strict";
require("./main.js");
const {
  setTimeout
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  basename,
  closeSync,
  constants,
  dirname,
  fsyncSync,
  join,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  resolve,
  rmSync,
  sep,
  statSync,
  writeSync
} = require("./hook-check.js");

// src/output/report-target.ts
var descriptorNames = { "/dev/stdout": 1, "/dev/stderr": 2 };
var windows = sep === "\\";
function reportTarget(path) {
  const device = windows ? windowsDevice(path) : null;
  if (device === "NUL") return { kind: "nowhere" };
  if (device !== null) {
    return refused(`${device} is a device name on Windows; choose another file name`);
  }
  const number = windows ? null : descriptorOf(path);
  if (number !== null) return { kind: "descriptor", number };
  const existing = lstatSync(path, { throwIfNoEntry: false });
  if (existing === void 0 || existing.isFile()) return { kind: "file" };
  if (existing.isSymbolicLink()) return refused("it is a symbolic link; use the file itself");
  if (existing.isDirectory()) return refused("it is a folder; use a file in it");
  if (existing.isCharacterDevice() || existing.isFIFO()) return { kind: "stream" };
  return refused("it is a socket or a disk; use a regular file");
}
function descriptorOf(path) {
  const named = descriptorNames[path];
  if (named !== void 0) return named;
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

// src/output/report-files.ts
var newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
var existingStream = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
var pauseMs = 50;
var renameAttempts = sep === "\\" ? 20 : 1;
var readerAttempts = 40;
var stuckAttempts = 1200;
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
async function writeReportFile(path, text, mode) {
  const parts = typeof text === "string" ? [text] : text;
  try {
    const target = reportTarget(path);
    switch (target.kind) {
      case "file":
        return await replaceFile(path, parts, mode);
      case "stream":
        return await writeStream(path, parts);
      case "descriptor":
        return await writeAll(target.number, parts);
      case "nowhere":
        return;
      case "refused":
        throw refuse(path, target.reason);
    }
  } catch (error) {
    const isFault = error.code !== void 0;
    throw error instanceof BrleaksError || !isFault ? error : refuse(path, reasonOf(error), error);
  }
}
async function replaceFile(path, parts, mode) {
  const temporary = temporaryName(path);
  try {
    const file = openSync(temporary, newFile, mode);
    try {
      await writeAll(file, parts);
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
  for (let attempt = 1; ; attempt++) {
    try {
      return renameSync(temporary, path);
    } catch (error) {
      if (!isHeld(error)) throw error;
      if (attempt < renameAttempts) await setTimeout(pauseMs);
      else if (renameAttempts === 1) throw error;
      else throw refuse(path, "another program has it open; close it there", error);
    }
  }
}
function isHeld(error) {
  return ["EPERM", "EACCES", "EBUSY"].includes(error.code ?? "");
}
async function writeStream(path, parts) {
  const stream = await openStream(path);
  try {
    await writeAll(stream, parts);
  } finally {
    closeSync(stream);
  }
}
async function openStream(path) {
  for (let attempt = 1; ; attempt++) {
    try {
      return openSync(path, existingStream);
    } catch (error) {
      if (error.code !== "ENXIO" || attempt >= readerAttempts)
        throw error;
      await setTimeout(pauseMs);
    }
  }
}
async function writeAll(file, parts) {
  for (const part of parts) await writeBytes(file, Buffer.from(part, "utf8"));
}
async function writeBytes(file, bytes) {
  let stuck = 0;
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(file, bytes, done);
      stuck = 0;
    } catch (error) {
      if (error.code !== "EAGAIN" || ++stuck > stuckAttempts) throw error;
      await setTimeout(pauseMs);
    }
  }
}
function temporaryName(path) {
  const full = resolve(path);
  return join(dirname(full), `.${basename(full)}.${crypto.randomUUID().slice(0, 8)}.tmp`);
}
function refuse(path, reason, cause) {
  return new BrleaksError("output", `cannot write ${path}: ${reason}`, { cause });
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

// src/cli/read-file.ts
var blockBytes = 1 << 20;
function readNamedFile(path, limit, what) {
  try {
    const file = openSync(path, "r");
    try {
      return readAll(file, limit, `${what} ${path}`);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof BrleaksError ? error : new BrleaksError("usage", `${what} ${path}: ${reasonOf2(error)}`, { cause: error });
  }
}
async function readInput(limit) {
  const blocks = [];
  let total = 0;
  for await (const block of process.stdin) {
    const bytes = Buffer.from(block);
    blocks.push(bytes);
    total += bytes.length;
    if (total > limit) throw tooLarge("standard input", limit);
  }
  return Buffer.concat(blocks, total);
}
function tooLarge(name, limit) {
  return new BrleaksError("usage", `${name}: it is larger than ${limit} bytes`);
}
function readAll(file, limit, name) {
  const blocks = [];
  for (let total = 0; ; ) {
    const block = Buffer.alloc(blockBytes);
    const count = readSync(file, block);
    if (count === 0) return Buffer.concat(blocks, total);
    blocks.push(block.subarray(0, count));
    total += count;
    if (total > limit) throw tooLarge(name, limit);
  }
}
function reasonOf2(error) {
  const code = error.code;
  if (code === "ENOENT") return "no such file";
  return code === "EISDIR" ? "it is a folder" : `it cannot be read (${code})`;
}
exports.checkReportFile = checkReportFile;
exports.readInput = readInput;
exports.readNamedFile = readNamedFile;
exports.reasonOf = reasonOf;
exports.writeReportFile = writeReportFile;
