"use strict";
const __load = async (path) => require(path);
const {
  UserConfig,
  openSimpleGit
} = require("./main-git-user-config.js");
const {
  VerdictClient
} = require("./main-fleet-verdicts.js");
const {
  isAddress,
  publicAddresses
} = require("./main-fleet-internal-host.js");
const {
  cloneOptionsOf,
  credentialFor
} = require("./main-fleet-credentials.js");
const {
  failedResult,
  resultOf
} = require("./main-fleet-job.js");
const {
  parseAddress
} = require("./main-fleet-address.js");
require("./main-plain-url.js");
const {
  decideForge,
  forgeNames
} = require("./main-config-forge-access.js");
const {
  formats
} = require("./main-report-sarif.js");
require("./main-report-csv.js");
require("./main-node_modules-preact.js");
require("./main-report-document.js");
require("./main-later-findings.js");
const {
  rememberingScan
} = require("./main-fleet-object-cache.js");
const {
  redactText
} = require("./main-scan-redact-text-2.js");
require("./main-scan-detector-for-2.js");
require("./main-rules-identifier-bigrams.js");
const {
  configText,
  readFormat
} = require("./main-git-shadow.js");
require("./main-sources-windows.js");
const {
  decideScan,
  exitStatus,
  folderReader,
  isBare,
  loadSettings,
  rootOf
} = require("./main.js");
const {
  createHash,
  hostname,
  isRunning,
  reasonIn,
  removeFolder,
  temporaryFolder
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules,
  closeSync,
  dirname,
  fstatSync,
  join,
  knownError,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  version,
  writeFileSync
} = require("./hook-check.js");

// src/fleet/protocol.ts
var heartbeatMs = 250;

// src/git/clone-failure.ts
var CloneError = class extends BrleaksError {
  fault;
  /** True if git was killed: a program that it started may still run in the process group. */
  killed;
  constructor(fault, message, options = {}) {
    super(fault === "stopped" ? "interrupted" : "git-failed", message, options);
    this.fault = fault;
    this.killed = options.killed ?? false;
  }
};
var knownFaults = [
  {
    fault: "disk",
    pattern: /No space left on device|Disk quota exceeded|There is not enough space/i,
    advice: "the disk is full; free some space, or set TMPDIR to a folder with more"
  },
  {
    fault: "disk",
    pattern: /Read-only file system|could not create (?:work tree|leading directories|directory)/i,
    advice: "the folder for clones cannot be written; set TMPDIR to another folder"
  },
  {
    fault: "untrusted",
    pattern: /SSL certificate problem|certificate verif|SSL peer certificate|self[- ]signed cert/i,
    advice: "its certificate is not trusted; set GIT_SSL_CAINFO to a file with its authority"
  },
  {
    fault: "untrusted",
    pattern: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i,
    advice: "ssh does not know its host key; connect to it once with ssh, or add it to known_hosts"
  },
  {
    fault: "unreachable",
    pattern: /Could not resolve (?:host|proxy)|Name or service not known|Temporary failure in name resolution/i,
    advice: "the name of its host cannot be resolved; check the address, DNS and proxy"
  },
  {
    fault: "refused",
    pattern: /could not read (?:Username|Password)|Authentication failed|returned error: 40[137]|HTTP 40[137]|Permission denied/i,
    advice: 'access was refused: it is private, or the token or key may not read it; see "Credentials" in docs/audits.md'
  },
  {
    fault: "not-found",
    pattern: /returned error: (?:404|410)|repository .{0,300}not found|not appear to be a git repo|no such (?:repository|project)/i,
    advice: "it was not found: it does not exist, or it is private and needs a token or key"
  },
  {
    fault: "moved",
    pattern: /returned error: 30\d|unable to update url base from redirection|Maximum.{0,30}redirect/i,
    advice: "it has moved, and the redirection was not followed; use its new address"
  },
  {
    fault: "protocol",
    pattern: /transport '[^']{1,40}' not allowed|Protocol "[^"]{1,40}".{0,40}(?:disabled|not supported)/i,
    advice: "it leads to another protocol than https: and ssh:, which is refused"
  },
  {
    fault: "server",
    pattern: /returned error: (?:429|5\d\d)|HTTP (?:429|5\d\d)/i,
    advice: "the server failed or is busy; try again later"
  },
  {
    fault: "unreachable",
    pattern: /Operation too slow|timed? ?out|Timeout was reached|Failed to connect|Could ?n.t connect|Connection (?:refused|reset|closed)|No route to host|Network is unreachable|Empty reply/i,
    advice: "the server did not answer in time, or the connection failed"
  },
  {
    fault: "unreachable",
    pattern: /early EOF|unexpected disconnect|hung up unexpectedly|transfer closed|RPC failed|unexpected EOF|expected flush|TLS connection|SSL_|gnutls|schannel/i,
    advice: "the connection ended before everything was received"
  },
  {
    fault: "corrupt",
    pattern: /index-pack|expected 'packfile'|invalid ls-refs|bad (?:pack|object|line|tree)|inflate|corrupt|missing (?:blob|tree|commit|object)|did not (?:receive|send) (?:expected|all)|invalid (?:object|pack|sha1|index-pack)|SHA-?1|protocol error|not valid: /i,
    advice: "what the server sent is not a valid repository"
  }
];
var longestReason = 200;
function cloneFailure(complaint, cause) {
  const known = knownFaults.find(({ pattern }) => pattern.test(complaint));
  const reason = plainReason(complaint);
  if (known === void 0) return new CloneError("other", `git failed: ${reason}`, { cause });
  return new CloneError(known.fault, `${known.advice} (${reason})`, { cause });
}
function plainReason(complaint) {
  const line = reasonIn(complaint.replace(/\r/g, "\n")) ?? "git reported no reason";
  const shown = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/:\/\/[^/\s@]*@/g, "://").replace(/\?[^\s'"]*/g, "?…").replace(/[A-Za-z0-9_-]{20,}/g, (run) => /\d/.test(run) ? `${run.slice(0, 4)}…` : run);
  return shown.length > longestReason ? `${shown.slice(0, longestReason)}…` : shown;
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

// src/fleet/discussions.ts
function discussionsTarget({ address, name }, values, { environment, onWait }) {
  const kinds = kindsIn(values);
  if (kinds.length === 0) return null;
  const parsed = parseAddress(address, { cwd: "/", http: true });
  if (parsed.kind === "local" || parsed.name.endsWith(".wiki")) return null;
  const forge = forgeNames.find((candidate) => {
    const { host, hostname: hostname2 } = new URL(decideForge(candidate, values, environment).url);
    const names = candidate === "github" ? ["", "gist."] : [""];
    return names.some(
      (prefix) => parsed.kind === "ssh" ? prefix + hostname2 === parsed.host : parsed.name.startsWith(`${prefix}${host}/`)
    );
  });
  if (forge === void 0) return { kind: "discussions", label: name, read: unknownServer };
  const access = decideForge(forge, values, environment);
  const repository = placeOn(access.url, forge, parsed.name);
  const attachments = values.flag("attachments");
  return {
    kind: "discussions",
    label: name,
    read: async function* (signal) {
      const { readDiscussions } = await __load("./main-forges-discussions.js");
      const server = { ...access, userAgent: `brleaks/${version}`, signal, onWait };
      yield* readDiscussions({ ...repository, kinds, attachments }, server);
    }
  };
}
function kindsIn(values) {
  return [
    ...values.flag("discussions") || values.flag("attachments") ? ["discussions"] : [],
    ...values.flag("ci-logs") ? ["ci-logs"] : []
  ];
}
function placeOn(url, forge, name) {
  const path = pathOn(url, name);
  const isGist = forge === "github" && (name.startsWith("gist.") || /^gist\/[^/]+$/.test(path));
  return isGist ? { forge: "gist", path: path.slice(path.lastIndexOf("/") + 1) } : { forge, path };
}
function pathOn(url, name) {
  const path = name.slice(name.indexOf("/") + 1);
  const base = new URL(url).pathname.replace(/^\//, "");
  return base !== "" && base !== "/" && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
}
async function* unknownServer() {
  yield {
    path: "discussions",
    reason: "the kind of its server is not known; name the server with --github-url, --gitlab-url or --gitea-url"
  };
}

// src/git/clone-environment.ts
var gitVariables = /* @__PURE__ */ new Set([
  ...["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_SSH_VARIANT"],
  ...["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSL_CERT", "GIT_SSL_KEY", "GIT_SSL_VERSION"],
  ...["GIT_PROXY_SSL_CAINFO", "GIT_PROXY_SSL_CERT", "GIT_PROXY_SSL_KEY", "GIT_SSH"]
]);
var ownVariable = /^BRLEAKS_/;
var tokenVariable = "BRLEAKS_CREDENTIAL";
var stallSeconds = 60;
async function cloneEnvironment(folder, { environment, credential, http, redirects, pinned }) {
  const inherited = Object.entries(environment).filter(
    (entry) => entry[1] !== void 0 && isInherited(entry[0])
  );
  const user = Object.fromEntries(inherited);
  const settings = [...fixedSettings, ["http.followRedirects", redirects ? "initial" : "false"]];
  if (credential !== null) for (const setting of helperOf(credential)) settings.push(setting);
  if (pinned !== void 0) for (const setting of resolutionOf(pinned)) settings.push(setting);
  return {
    ...user,
    ...credential === null ? {} : { [tokenVariable]: credential.token },
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: http ? "https:ssh:http" : "https:ssh",
    GIT_TERMINAL_PROMPT: "0",
    // Empty: git asks no program for a password either.
    GIT_ASKPASS: "",
    GCM_INTERACTIVE: "never",
    ...await sshVariables(folder, { environment, pinned }, user),
    GIT_ALLOC_LIMIT: "1g",
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key = "", value = ""], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value]
      ])
    )
  };
}
function isInherited(name) {
  const upper = name.toUpperCase();
  if (upper === "SSH_ASKPASS" || ownVariable.test(upper)) return false;
  return !upper.startsWith("GIT_") || gitVariables.has(upper);
}
var fixedSettings = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["init.templateDir", ""],
  ["submodule.recurse", "false"],
  ["fetch.recurseSubmodules", "false"],
  // The server may name other addresses to download from.
  ["transfer.bundleURI", "false"],
  ["fetch.uriProtocols", ""],
  // Objects that no ref contains any more stay.
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["fetch.writeCommitGraph", "false"],
  // The size of a clone is that of its packs.
  ["fetch.unpackLimit", "1"],
  ["http.lowSpeedLimit", "1000"],
  ["http.lowSpeedTime", String(stallSeconds)]
];
function helperOf({ origin }) {
  const name = `credential.${origin}.helper`;
  const answer = `printf 'username=x-access-token\\npassword=%s\\n' "$${tokenVariable}"`;
  return [
    [name, ""],
    [name, `!f() { test "$1" != get || ${answer}; }; f`]
  ];
}
var sshOptions = [
  ...["-o BatchMode=yes", "-o ConnectTimeout=20", "-o ServerAliveInterval=15"],
  ...["-o ServerAliveCountMax=4", "-o ClearAllForwardings=yes", "-o ForwardAgent=no"]
].join(" ");
async function sshVariables(folder, { environment, pinned }, user) {
  const command = environment.GIT_SSH_COMMAND ?? await new UserConfig(folder, user).outside().value("core.sshCommand");
  if (command === null && environment.GIT_SSH !== void 0) return {};
  const own = command ?? "ssh";
  if (!isOpenSsh(own)) return { GIT_SSH_COMMAND: own };
  const options = pinned === void 0 ? [sshOptions] : [sshOptions, sshAddress(pinned)];
  return { GIT_SSH_COMMAND: [own, ...options].join(" ") };
}
function resolutionOf({ host, port, addresses }) {
  const list = addresses.map((address) => address.includes(":") ? `[${address}]` : address);
  return ["", "."].map((dot) => ["http.curloptResolve", `${host}${dot}:${port}:${list.join(",")}`]);
}
function sshAddress({ host, port, addresses }) {
  const address = addresses.find((candidate) => !candidate.includes(":")) ?? addresses[0];
  const alias = port === 22 ? host : `[${host}]:${port}`;
  return `-o 'HostName=${address}' -o 'HostKeyAlias=${alias}'`;
}
function isOpenSsh(command) {
  return /^(?:"[^"]*[\\/]ssh(?:\.exe)?"|(?:[^\s"']*[\\/])?ssh(?:\.exe)?)(?:\s|$)/i.test(command);
}

// src/git/clone.ts
var silenceMs = 3e5;
var stderrLimit = 8 << 20;
var messagesKept = 1 << 16;
var sizeCheckMs = 1e3;
var closingMs = 2e3;
async function cloneMirror(request) {
  const { folder, url } = request;
  const options = ["--mirror", "--no-local", "--no-recurse-submodules"];
  const context = { cwd: dirname(folder), variables: {} };
  await transfer(request, context, [
    ...["clone", "--progress", ...options],
    ...["--end-of-options", url, folder]
  ]);
  if (isEmpty(folder)) await requireGitServer(request, folder);
}
function isEmpty(folder) {
  return filesIn(join(folder, "objects", "pack")).length === 0;
}
async function requireGitServer(request, folder) {
  if (!/^https?:/.test(request.url)) return;
  const context = { cwd: folder, variables: { GIT_TRACE_PACKET: "1" } };
  const { messages } = await transfer(request, context, ["ls-remote", "--", request.url]);
  if (/\bpacket: /.test(messages)) return;
  throw new CloneError(
    "not-found",
    "there is no git repository at this address: the server answered with another content, such as a web page"
  );
}
async function updateMirror(request) {
  const { folder, url } = request;
  await writeConfig(folder, url);
  const context = { cwd: folder, variables: { GIT_DIR: folder } };
  const options = ["--prune", "--force", "--no-write-fetch-head", "--no-recurse-submodules"];
  const args = ["fetch", "--progress", ...options, "--end-of-options", url, "+refs/*:refs/*"];
  await transfer(request, context, args);
  const { output } = await transfer(request, context, ["ls-remote", "--symref", "--", url, "HEAD"]);
  const head = /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(output)?.[1];
  if (head !== void 0) writeFileSync(join(folder, "HEAD"), `ref: ${head}
`);
}
async function writeConfig(folder, url) {
  const format = await readFormat({ root: null, gitDir: folder, commonDir: folder });
  const value = url.replace(/["\\]/g, "\\$&");
  writeFileSync(
    join(folder, "config"),
    `${configText({ ...format, settings: [] })}[remote "origin"]
	url = "${value}"
`
  );
}
async function transfer({ access, folder, limits, onProgress, signal }, { cwd, variables }, args) {
  const environment = { ...await cloneEnvironment(cwd, access), ...variables };
  const watch = watchLimits(folder, limits, signal);
  try {
    const git = await openSimpleGit(
      { cwd, environment, scanned: [] },
      {
        abort: watch.signal,
        unsafe: ownSettings,
        timeout: { block: silenceMs },
        completion: { onClose: true, onExit: closingMs },
        progress: ({ processed, total }) => onProgress?.({ objects: processed, totalObjects: total })
      }
    );
    git.outputHandler((_command, _stdout, stderr) => watch.count(stderr));
    const output = await git.raw([...args]);
    return { output, messages: watch.messages() };
  } catch (error) {
    throw explained(error, watch.reason());
  } finally {
    watch.close();
  }
}
var ownSettings = {
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeAskPass: true,
  allowUnsafeSshCommand: true,
  // Variables of the user, which git clone does not use.
  allowUnsafeEditor: true,
  allowUnsafePager: true
};
function explained(error, stopped) {
  if (stopped !== null) return stopped;
  const { message, plugin } = error;
  if (plugin === "timeout") {
    const text = `the server sent nothing for ${silenceMs / 6e4} minutes`;
    return new CloneError("unreachable", text, { killed: true });
  }
  return plugin === void 0 ? cloneFailure(message, error) : error;
}
function watchLimits(folder, limits, signal) {
  const controller = new AbortController();
  let reason = null;
  let text = "";
  const stop = (fault, message) => {
    reason ??= new CloneError(fault, message, { killed: true });
    controller.abort();
  };
  const stopped = () => stop("stopped", "stopped before it was cloned");
  if (signal.aborted) stopped();
  signal.addEventListener("abort", stopped, { once: true });
  const time = setTimeout(() => stop("limit", timeText(limits.timeMs)), limits.timeMs);
  const size = setInterval(() => {
    if (sizeOf(folder) > limits.bytes) stop("limit", sizeText(limits.bytes));
  }, sizeCheckMs);
  return {
    signal: controller.signal,
    reason: () => reason,
    count: (stderr) => {
      let bytes = 0;
      stderr.on("data", (piece) => {
        bytes += piece.length;
        if (text.length < messagesKept) text += piece.toString("latin1");
        if (bytes > stderrLimit) stop("limit", "the server sent too many messages");
      });
    },
    messages: () => text,
    close: () => {
      clearTimeout(time);
      clearInterval(size);
      signal.removeEventListener("abort", stopped);
    }
  };
}
function timeText(ms) {
  return `cloning it took longer than ${Math.round(ms / 6e4)} minutes; raise --clone-timeout`;
}
function sizeText(bytes) {
  return `it is larger than ${Math.round(bytes / (1 << 20))} MB; raise --max-clone-size`;
}
function sizeOf(folder) {
  const packs = join(folder, "objects", "pack");
  return filesIn(packs).reduce((sum, { name }) => sum + fileSize(join(packs, name)), 0);
}
function filesIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  } catch {
    return [];
  }
}
function fileSize(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

// src/git/mirror-check.ts
var checksumLengths = [20, 32];
function isWholeMirror(folder) {
  try {
    const names = readdirSync(folder);
    if (!["HEAD", "objects", "refs"].every((name) => names.includes(name))) return false;
    const packs = join(folder, "objects", "pack");
    return readdirSync(packs).filter((name) => name.endsWith(".pack")).every((name) => fitsIndex(join(packs, name)));
  } catch {
    return false;
  }
}
function fitsIndex(pack) {
  const index = pack.replace(/\.pack$/, ".idx");
  return checksumLengths.some(
    (length) => lastBytes(pack, length).equals(lastBytes(index, 2 * length).subarray(0, length))
  );
}
function lastBytes(path, length) {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    const start2 = Math.max(0, fstatSync(file).size - length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, start2));
  } finally {
    closeSync(file);
  }
}

// src/fleet/folder-lock.ts
function lockFolder(folder) {
  const path = `${folder}.lock`;
  if (!create(path)) {
    const owner = ownerIn(path);
    if (owner !== null) throw inUse(path, owner);
    rmSync(path, { force: true });
    if (!create(path)) throw inUse(path, ownerIn(path) ?? "another process");
  }
  return () => rmSync(path, { force: true });
}
function create(path) {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}
`, { flag: "wx", mode: 384 });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
function ownerIn(path) {
  const [, pid, host] = /^(\d+) ([\w.-]+)\n$/.exec(readLock(path)) ?? [];
  if (pid === void 0) return "another process";
  if (host !== hostname()) return `process ${pid} on ${host}`;
  return Number(pid) !== process.pid && isRunning(Number(pid)) ? `process ${pid}` : null;
}
function readLock(path) {
  try {
    return readFileSync(path, "utf8").slice(0, 300);
  } catch {
    return "";
  }
}
function inUse(path, owner) {
  return new BrleaksError(
    "output",
    `its clone is in use by ${owner}; wait for it, or delete ${path} if it no longer runs`
  );
}

// src/fleet/kept-clones.ts
var longestName = 100;
async function keptClone(address, parent, request) {
  const path = join(parent, folderName(address));
  const unlock = inFolder(parent, () => {
    mkdirSync(parent, { recursive: true, mode: 448 });
    return lockFolder(path);
  });
  try {
    await bringUpToDate(path, request);
  } catch (error) {
    unlock();
    throw error;
  }
  return { path, historyOnly: true, release: async () => unlock() };
}
function folderName({ identity, name }) {
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 16);
  return `${name.replace(/[^A-Za-z0-9.-]+/g, "_").slice(0, longestName)}-${hash}.git`;
}
var notOurs = /* @__PURE__ */ new Set([
  ...["unreachable", "untrusted", "refused", "not-found", "moved", "server"],
  ...["protocol", "disk", "stopped", "limit"]
]);
async function bringUpToDate(path, request) {
  inFolder(path, () => rmSync(partialOf(path), { recursive: true, force: true }));
  if (isFolder(path) && isWholeMirror(path)) {
    try {
      removeLeftovers(path);
      return await updateMirror(request(path));
    } catch (error) {
      if (error instanceof CloneError && notOurs.has(error.fault)) throw error;
    }
  }
  await cloneAnew(path, request);
}
function partialOf(path) {
  return `${path}.partial`;
}
async function cloneAnew(path, request) {
  const partial = partialOf(path);
  await cloneMirror(request(partial));
  inFolder(path, () => {
    rmSync(path, { recursive: true, force: true });
    renameSync(partial, path);
  });
}
function removeLeftovers(path) {
  const packs = join(path, "objects", "pack");
  for (const name of readdirSync(packs)) {
    if (name.startsWith("tmp_")) rmSync(join(packs, name), { force: true });
  }
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith(".lock")) rmSync(join(entry.parentPath, entry.name));
  }
}
function isFolder(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function inFolder(folder, action) {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof BrleaksError) throw cause;
    const { code } = cause;
    throw new BrleaksError(
      "output",
      `cannot keep clones in ${folder} (${code ?? "an error"}); check that it is a folder that you may write to`,
      { cause }
    );
  }
}

// src/fleet/pinned-host.ts
async function pinnedHost({ host, kind, url }, lookup) {
  const addresses = await publicAddresses(host, lookup);
  if (addresses === null) {
    throw new BrleaksError("usage", `${host} is in a private network`);
  }
  if (isAddress(host)) return null;
  const port = URL.canParse(url) ? new URL(url).port : "";
  return { host, port: port === "" ? defaultPorts[kind] : Number(port), addresses };
}
var defaultPorts = { https: 443, http: 80, ssh: 22 };

// src/fleet/local-copy.ts
async function localCopy({ address }, options) {
  const { clone } = options;
  const parsed = parseAddress(address, { cwd: "/", http: clone.http });
  if (parsed.kind === "local") {
    const { path } = parsed;
    return { path, historyOnly: isBare(path), release: async () => {
    } };
  }
  const pinned = clone.pinned ? await pinnedHost(parsed) ?? void 0 : void 0;
  const request = (folder) => cloneRequest(parsed, { folder, pinned }, options);
  if (clone.keepIn !== null) return keptClone(parsed, clone.keepIn, request);
  return temporaryClone(request);
}
async function temporaryClone(request) {
  const parent = temporaryFolder();
  const path = join(parent, "clone.git");
  try {
    await cloneMirror(request(path));
  } catch (error) {
    removeFolder(parent);
    throw error;
  }
  return { path, historyOnly: true, release: async () => removeFolder(parent) };
}
function cloneRequest(address, { folder, pinned }, { clone, onProgress, signal }) {
  const { environment, http, limits, redirects, tokens } = clone;
  return {
    url: address.url,
    folder,
    access: { environment, http, redirects, pinned, credential: credentialFor(address, tokens) },
    limits,
    signal,
    onProgress: ({ objects, totalObjects }) => onProgress({
      phase: "cloning",
      files: 0,
      entries: 0,
      objects,
      totalObjects,
      bytes: 0,
      findings: 0,
      fraction: totalObjects === 0 ? null : objects / totalObjects
    })
  };
}

// src/fleet/run-job.ts
async function runJob(job, context) {
  let rules = builtInRules();
  try {
    const copy = await localCopy(job.repository, {
      ...context,
      clone: cloneOptionsOf(job.options, context.environment)
    });
    try {
      const settings = await settingsOf(job, copy);
      rules = [...rules, ...settings.rules];
      const report = await scanInTime(job, copy, settings, context);
      return resultOf(job, {
        status: report.interrupted ? "stopped" : "done",
        reason: null,
        report: formats.json(report, plainStyle)
      });
    } finally {
      await copy.release();
    }
  } catch (error) {
    if (error instanceof CloneError && error.killed) context.onKilled();
    return failedResult(job, redactText(knownError(error).message, rules));
  }
}
async function settingsOf({ options }, copy) {
  const root = copy.historyOnly ? null : rootOf([copy.path], options.cwd);
  return loadSettings({
    command: "audit",
    flags: options.flags,
    environment: options.environment,
    reader: root === null ? null : folderReader(root),
    root,
    cwd: options.cwd
  });
}
async function scanInTime(job, copy, settings, context) {
  const seconds = settings.values.number("time-budget");
  if (seconds === void 0) return scanCopy(job, copy, settings, context);
  const over = AbortSignal.timeout(seconds * 1e3);
  const signal = AbortSignal.any([context.signal, over]);
  const report = await scanCopy(job, copy, settings, { ...context, signal });
  if (!report.interrupted || context.signal.aborted) return report;
  const failed = {
    what: "the rest",
    reason: { code: "time-budget", detail: String(seconds) }
  };
  const { coverage } = report;
  return {
    ...report,
    interrupted: false,
    coverage: { ...coverage, failed: [...coverage.failed, failed] }
  };
}
async function scanCopy({ repository, options }, { path, historyOnly }, settings, { threads, environment, sharedVerdicts, signal, onProgress, onWait }) {
  const { values } = settings;
  const request = await decideScan(
    {
      command: "audit",
      repository: path,
      ...historyOnly ? {} : { paths: [path] },
      settings,
      verify: values.flag("verify"),
      // For SARIF: only the run knows its formats, and it may be merged with others.
      lineHashes: !historyOnly,
      signal,
      onProgress
    },
    { cwd: options.cwd, version, environment, label: repository.name }
  );
  const discussions = discussionsTarget(repository, values, { environment, onWait });
  const targets = discussions === null ? request.targets : [...request.targets, discussions];
  return rememberingScan(
    { ...request, targets, cores: threads, sharedVerdicts },
    { values, name: repository.address, environment, cwd: options.cwd }
  );
}

// src/fleet/wait.ts
var start = {
  phase: "reading",
  files: 0,
  entries: 0,
  objects: 0,
  totalObjects: null,
  bytes: 0,
  findings: 0,
  fraction: null
};
var Wait = class {
  #now;
  #host = "";
  #endMs = 0;
  /** @param now milliseconds of a clock that is never set back. */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }
  begin(seconds, host) {
    this.#host = host;
    this.#endMs = this.#now() + seconds * 1e3;
  }
  /** Progress with the rest of the wait, until it is over. */
  addTo(progress) {
    const seconds = Math.ceil((this.#endMs - this.#now()) / 1e3);
    if (seconds <= 0) return progress;
    return { ...progress ?? start, waiting: { seconds, host: this.#host } };
  }
};

// src/fleet/serve-jobs.ts
function serveJobs({ channel, environment, rssBytes }) {
  const sharedVerdicts = new VerdictClient((message) => channel.send(message));
  let controller = new AbortController();
  let progress = null;
  const run = async ({ job, threads }) => {
    controller = new AbortController();
    progress = null;
    const wait = new Wait();
    const beat = setInterval(
      () => channel.send({ kind: "alive", progress: wait.addTo(progress), rssBytes: rssBytes() }),
      heartbeatMs
    );
    const { signal } = controller;
    const onProgress = (state) => {
      progress = state;
    };
    const onWait = (seconds, host) => wait.begin(seconds, host);
    try {
      let spent = false;
      const onKilled = () => {
        spent = true;
      };
      const context = { threads, environment, sharedVerdicts, signal, onProgress, onWait, onKilled };
      const result = await runJob(job, context);
      channel.send({ kind: "result", result, rssBytes: rssBytes(), spent });
    } finally {
      clearInterval(beat);
    }
  };
  channel.onMessage((message) => {
    if (message.kind === "stop") controller.abort();
    else if (message.kind === "verify") sharedVerdicts.receive(message);
    else void run(message);
  });
  channel.send({ kind: "ready" });
}

// src/cli/audit-job.ts
async function serveAuditJobs() {
  if (process.send === void 0) {
    throw new BrleaksError("usage", 'this command is only for "brleaks audit"');
  }
  const ended = new Promise((resolve) => process.once("disconnect", resolve));
  serveJobs({
    channel: {
      send: (message) => process.send?.(message, () => {
      }),
      onMessage: (listener) => process.on("message", listener)
    },
    environment: process.env,
    rssBytes: () => process.memoryUsage.rss()
  });
  await ended;
  process.once("exit", () => {
    if (process.platform !== "win32") process.kill(-process.pid, "SIGKILL");
  });
  process.exit(exitStatus.clean);
}
exports.serveAuditJobs = serveAuditJobs;
