import {
  runGit,
  sealedEnvironment
} from "./main-git-run.js";
import {
  detachedHead
} from "./main-git-head.js";
import {
  BrleaksError,
  codeOf,
  delimiter,
  inTemporary,
  isSpecial,
  join,
  lstatSync,
  mkdirSync,
  readFileSync,
  readRegular,
  readSmall,
  readdirSync,
  readlinkSync,
  removeFolder,
  resolve,
  scannedFolders,
  statSync,
  symlinkSync,
  temporaryFolder,
  writeFileSync
} from "./main.js";

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
function parseAlternates(text, separator) {
  const entries = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(separator, at);
    const next = end === -1 ? text.length : end;
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
function unquote(text, start) {
  const bytes = [];
  for (let at = start; at < text.length; at++) {
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
function collectObjectFolders(starts) {
  const problems = [];
  const seen = new Set(starts.map((path) => resolve(path)));
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
    statSync(folder);
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
    return statSync(path);
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
  const stat = lstatSync(source);
  const text = stat.isSymbolicLink() ? readlinkSync(source) : "";
  if (text.startsWith("refs/")) write(target, Buffer.from(`ref: ${text}
`));
  else if (statOf(source)?.isDirectory() && !stat.isSymbolicLink()) copyFolder(source, target);
  else if (statOf(source)?.isFile())
    write(
      target,
      read(() => readFileSync(source), source)
    );
}
function copyFolder(source, target) {
  inTemporary(() => mkdirSync(target, { mode: 448 }));
  for (const name of read(() => readdirSync(source), source)) {
    if (!unused.test(name)) copy(join(source, name), join(target, name));
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
  checkRefs(join(layout.commonDir, "refs"));
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
    mkdirSync(join(folder, "info"));
    mkdirSync(join(folder, "objects"));
  });
  for (const name of linkedFromCommon) appear(join(commonDir, name), join(folder, name));
  for (const name of readdirSync(gitDir)) {
    if (name.startsWith("sharedindex.")) appear(join(gitDir, name), join(folder, name));
  }
  appear(join(commonDir, "info", "exclude"), join(folder, "info", "exclude"));
  const head = format.refStorage === "files" ? detachedHead(layout) : reftableHead;
  inTemporary(() => {
    writeFileSync(join(folder, "HEAD"), head, { mode: 384 });
    writeFileSync(join(folder, "config"), configText(format), { mode: 384 });
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
    GIT_OBJECT_DIRECTORY: resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join(commonDir, "objects"),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join(gitDir, "index"),
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
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    const { code, path } = error;
    if (code === "ENOENT") return;
    throw new BrleaksError("git-failed", `${path ?? folder}: cannot be listed (${code})`);
  }
  for (const entry of entries) {
    if (isSpecial(entry)) throw notPlain(join(entry.parentPath, entry.name));
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
  const path = join(layout.commonDir, "config");
  const text = readSmall(path) ?? "";
  let objectFormat = "sha1";
  if (/objectformat/i.test(text)) {
    const listed = await listConfig(layout);
    objectFormat = listed === null ? tellFormat(layout) : /^extensions\.objectformat\nsha256$/im.test(listed) ? "sha256" : "sha1";
  }
  const reftable = lstatSync(join(layout.commonDir, "reftable"), { throwIfNoEntry: false });
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
  const objects = join(layout.commonDir, "objects");
  for (const folder of namesIn(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const [name] = namesIn(join(objects, folder));
    if (name !== void 0) return name.length > 40 ? "sha256" : "sha1";
  }
  const packed = readSmall(join(layout.commonDir, "packed-refs")) ?? "";
  return /^[0-9a-f]{64} /m.test(packed) ? "sha256" : "sha1";
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function resolveIn(folder, path) {
  return path === void 0 || path === "" ? void 0 : resolve(folder, path);
}
function alternates(folder, paths) {
  const absolute = alternatesOfVariable(paths, folder);
  return absolute.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternatesVariable(absolute) };
}

export {
  alternatesOfVariable,
  collectObjectFolders,
  makeShadow,
  configText,
  readFormat,
  configContext
};
