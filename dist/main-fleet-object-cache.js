"use strict";
const {
  cacheSecretVariable,
  scan
} = require("./main.js");
const {
  createHash,
  createHmac,
  homedir,
  randomBytes,
  reasonOf,
  timingSafeEqual
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  chmodSync,
  dirname,
  existsSync,
  join,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  resolve,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} = require("./hook-check.js");

// src/fleet/object-cache.ts
var longestUnusedMs = 90 * 24 * 36e5;
var mostBytes = 4 * 2 ** 30;
var magic = "brleaks objects 2\n";
var suffix = ".objects";
var signatureBytes = 32;
var largestHeader = 64 * 1024 * 1024;
var ObjectCache = class _ObjectCache {
  #folder;
  #secret;
  constructor(folder, secret) {
    this.#folder = folder;
    this.#secret = secret;
  }
  /**
   * @param folder absolute; undefined: the user's own.
   * @throws BrleaksError `output` if it cannot be used.
   */
  static open(folder, environment) {
    const own = folder ?? defaultFolder(environment);
    try {
      const secret = secretOf(environment);
      mkdirSync(own, { recursive: true, mode: 448 });
      const cache = new _ObjectCache(own, secret);
      cache.#prune();
      return cache;
    } catch (error) {
      if (error instanceof BrleaksError) throw error;
      throw new BrleaksError("output", `cannot use the cache ${own}: ${reasonOf(error)}`, {
        cause: error
      });
    }
  }
  /**
   * What is known of a repository.
   * @param name tells repositories apart: an address, or an absolute path.
   * @param isReading false to read everything again.
   * @param onFault is called with a line for the user if its file cannot be read, is damaged or not signed.
   */
  readBefore(name, request, { isReading, onFault }) {
    const basis = basisOf(request);
    const file = this.#fileOf(name);
    return {
      known: isReading ? this.#load(file, { name, basis }, onFault) : null,
      save: (objects) => this.#save(file, { name, basis }, objects, onFault)
    };
  }
  #fileOf(name) {
    return join(this.#folder, `${createHash("sha256").update(name).digest("hex")}${suffix}`);
  }
  #load(file, { name, basis }, onFault) {
    let bytes;
    try {
      if (!lstatSync(file).isFile()) throw new Error("it is not a regular file");
      bytes = readFileSync(file);
    } catch (error) {
      if (error.code !== "ENOENT") {
        onFault(`ignored the cache ${file}: ${reasonOf(error)}`);
      }
      return null;
    }
    const body = bytes.subarray(0, Math.max(0, bytes.length - signatureBytes));
    if (!this.#isSigned(body, bytes.subarray(body.length))) {
      onFault(
        `ignored the cache ${file}: it is damaged, was changed, or is signed with another secret`
      );
      return null;
    }
    if (!body.subarray(0, magic.length).equals(Buffer.from(magic))) return null;
    const { header, ids } = parse(body);
    if (header.name !== name || header.basis !== basis) return null;
    touch(file);
    const { idBytes, others, brotli, skipped } = header;
    return { idBytes, ids, others, brotli, skipped };
  }
  #save(file, { name, basis }, { idBytes, ids, ...rest }, onFault) {
    const header = { basis, name, idBytes, count: ids.length / idBytes, ...rest };
    const body = Buffer.concat([Buffer.from(`${magic}${JSON.stringify(header)}
`), ids]);
    const temporary = `${file}.${process.pid}-${randomBytes(4).toString("hex")}`;
    try {
      writeFileSync(temporary, Buffer.concat([body, this.#sign(body)]), { flag: "wx", mode: 384 });
      renameSync(temporary, file);
    } catch (error) {
      rmSync(temporary, { force: true });
      onFault(`could not write the cache ${file}: ${reasonOf(error)}`);
    }
  }
  #sign(body) {
    return createHmac("sha256", this.#secret).update(body).digest();
  }
  #isSigned(body, signature) {
    return signature.length === signatureBytes && timingSafeEqual(this.#sign(body), signature);
  }
  #prune() {
    const files = readdirSync(this.#folder).filter((name) => name.includes(suffix)).flatMap((name) => {
      const path = join(this.#folder, name);
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat?.isFile() ? [{ path, usedMs: stat.mtimeMs, bytes: stat.size }] : [];
    }).sort((a, b) => b.usedMs - a.usedMs);
    let total = 0;
    for (const { path, usedMs, bytes } of files) {
      total += bytes;
      const isOld = Date.now() - usedMs > longestUnusedMs;
      if (isOld || total > mostBytes) rmSync(path, { force: true });
    }
  }
};
function basisOf({ version, rules, decodeDepth, containers }) {
  const shown = (_, value) => value instanceof RegExp ? String(value) : value;
  return createHash("sha256").update(JSON.stringify([version, rules, decodeDepth, containers], shown)).digest("hex");
}
function parse(body) {
  const end = body.indexOf("\n", magic.length);
  const text = body.toString("utf8", magic.length, Math.min(end, largestHeader));
  const header = JSON.parse(text);
  return { header, ids: body.subarray(end + 1) };
}
function touch(file) {
  try {
    const now = /* @__PURE__ */ new Date();
    utimesSync(file, now, now);
  } catch {
  }
}
function defaultFolder({ XDG_CACHE_HOME }) {
  return join(XDG_CACHE_HOME || join(homedir(), ".cache"), "brleaks", "objects");
}
function makeSecret(file) {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString("hex")}`;
  writeFileSync(temporary, randomBytes(32).toString("hex"), { flag: "wx", mode: 384 });
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}
function secretOf(environment) {
  const { [cacheSecretVariable]: given, XDG_CONFIG_HOME } = environment;
  if (given !== void 0 && given !== "") {
    if (given.length < 16) {
      throw new BrleaksError("usage", `${cacheSecretVariable}: expected at least 16 characters`);
    }
    return Buffer.from(given);
  }
  const file = join(XDG_CONFIG_HOME || join(homedir(), ".config"), "brleaks", "cache-secret");
  mkdirSync(dirname(file), { recursive: true, mode: 448 });
  if (!existsSync(file)) makeSecret(file);
  if (process.platform !== "win32" && (statSync(file).mode & 63) !== 0) chmodSync(file, 384);
  const secret = readFileSync(file);
  if (secret.length >= 32) return secret;
  throw new BrleaksError("output", `the secret of the cache is damaged: remove ${file}`);
}

// src/fleet/remembering-scan.ts
async function rememberingScan(request, { values, name, environment, cwd }) {
  const isReading = values.flag("since-last");
  const folder = values.text("cache");
  if (!isReading && folder === void 0) return scan(request);
  const cache = ObjectCache.open(
    folder === void 0 ? void 0 : resolve(cwd, folder),
    environment
  );
  const faults = [];
  const onFault = (message) => faults.push(message);
  const readBefore = cache.readBefore(name, request, { isReading, onFault });
  const report = await scan({ ...request, readBefore });
  return { ...report, notices: [...report.notices, ...faults] };
}

exports.rememberingScan = rememberingScan;
