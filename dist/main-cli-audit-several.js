"use strict";
const __load = async (path) => require(path);
const {
  jobPool
} = require("./main-fleet-child-process.js");
const {
  listRepositories
} = require("./main-fleet-list-2.js");
const {
  AuditOutput
} = require("./main-cli-audit-output-2.js");
const {
  listOwners
} = require("./main-cli-forge-lists.js");
const {
  basisOf,
  jobOptionsOf,
  jobSettings,
  queuedOptionsOf
} = require("./main-fleet-job-options.js");
require("./main-fleet-verdicts.js");
const {
  tokensOf
} = require("./main-fleet-credentials.js");
const {
  newJob
} = require("./main-fleet-job.js");
require("./main-fleet-address.js");
require("./main-plain-url.js");
require("./main-config-forge-access.js");
const {
  ReportMerger
} = require("./main-saved-merge-2.js");
const {
  readReport
} = require("./main-saved-read-report-2.js");
require("./main-report-document.js");
require("./main-later-configuration.js");
const {
  checkReports,
  counted,
  deliver,
  exitStatus,
  explainFailOnLive,
  failOn,
  isCountedKind,
  loadSettings,
  maskKeys,
  maskKeysOf,
  outcome,
  planReports,
  printMessage,
  settingOriginOf,
  settingOriginText,
  startSession,
  wantsProgress,
  workingFolder
} = require("./main.js");
const {
  createHash,
  hostname,
  readInput,
  readNamedFile,
  reasonOf,
  writeReportFile
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules,
  join,
  knownError,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  version,
  writeFileSync
} = require("./hook-check.js");

// src/fleet/state.ts
var AuditState = class _AuditState {
  #folder;
  /** When the audit that left results here began; null if there are none. */
  startedAt;
  #fault = null;
  constructor(folder, startedAt) {
    this.#folder = folder;
    this.startedAt = startedAt;
  }
  /**
   * Opens the folder for this process.
   * @throws BrleaksError `output` if it cannot be written to, `usage` if another audit uses it.
   */
  static open(folder) {
    try {
      mkdirSync(join(folder, resultsName), { recursive: true, mode: 448 });
      lock(join(folder, lockName));
      const begun = statSync(join(folder, startName), { throwIfNoEntry: false });
      if (begun === void 0) writeFileSync(join(folder, startName), readme, { mode: 384 });
      return new _AuditState(folder, begun?.mtime ?? null);
    } catch (error) {
      if (error instanceof BrleaksError) throw error;
      throw new BrleaksError("output", `cannot write ${folder}: ${reasonOf(error)}`, {
        cause: error
      });
    }
  }
  /** The first error while results were kept; null if there was none. The audit goes on without them. */
  get fault() {
    return this.#fault;
  }
  /** The result of a job that was read to its end; null if it has to be read, also if its file is damaged. */
  find({ id, basis }) {
    try {
      const result = JSON.parse(readFileSync(this.#fileOf(id), "utf8"));
      return isFinished(result) && result.id === id && result.basis === basis ? result : null;
    } catch {
      return null;
    }
  }
  /** Keeps a result, so that it outlives this process and the machine's next start. */
  async save(result) {
    if (result.status !== "done") return;
    try {
      await writeReportFile(this.#fileOf(result.id), JSON.stringify(result), 384);
    } catch (error) {
      this.#fault ??= error instanceof Error ? error.message : String(error);
    }
  }
  /** Removes everything: the audit is finished, and the same command begins anew. */
  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
  }
  /** Leaves the results to the next run. */
  release() {
    rmSync(join(this.#folder, lockName), { force: true });
  }
  #fileOf(id) {
    return join(this.#folder, resultsName, `${id}.json`);
  }
};
var resultsName = "results";
var lockName = "lock";
var startName = "README.txt";
var readme = 'Results of a "brleaks audit" that is not finished. The same command goes on from here; remove this folder to begin anew.\n';
function isFinished(value) {
  if (typeof value !== "object" || value === null) return false;
  const { version: version2, status, report } = value;
  return version2 === 1 && status === "done" && typeof report === "string";
}
function lock(file) {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}
`, { flag: "wx", mode: 384 });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const [pid = "", host = ""] = readFileSync(file, "utf8").trim().split(" ");
    if (host !== hostname() || isRunning(Number(pid))) {
      throw new BrleaksError(
        "usage",
        `another audit (process ${pid} on ${host}) uses this folder; wait for its end, choose another folder, or remove ${file} if it no longer runs`
      );
    }
    writeFileSync(file, `${process.pid} ${hostname()}
`);
  }
}
function isRunning(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

// src/fleet/repositories-file.ts
function addressesIn(text, name) {
  return text.replace(/^\uFEFF/, "").split(/\r?\n/).map((line, index) => ({
    text: line.replace(/(?:^|\s)#.*$/, "").trim(),
    place: `line ${index + 1} of ${name}`
  })).filter((address) => address.text !== "");
}

// src/saved/of-repository.ts
function ofRepository(report, name) {
  const { configuration, coverage } = report;
  const inIt = (text) => text === name || text === report.target ? name : `${name}: ${text}`;
  return {
    ...report,
    target: name,
    coverage: {
      ...coverage,
      skipped: coverage.skipped.map(
        (entry) => isCountedKind(entry) ? entry : { ...entry, path: inIt(entry.path ?? "") }
      ),
      failed: coverage.failed.map((entry) => ({ ...entry, what: inIt(entry.what) }))
    },
    findings: report.findings.map((finding) => withRepository(finding, name)),
    notices: report.notices.map(inIt),
    repositories: [rowOf(report, name)],
    configuration: {
      files: configuration.files.map(
        (file) => file.from === null || file.from.kind === "named file" ? file : { ...file, path: inIt(file.path) }
      ),
      settings: configuration.settings.map((setting) => settingIn(setting, inIt))
    },
    stale: report.stale.filter((entry) => !isUnusedHere(entry, report)).map((entry) => staleIn(entry, report, inIt))
  };
}
function unreadRepository(base, name, reason) {
  return {
    ...base,
    target: name,
    complete: false,
    coverage: {
      ...base.coverage,
      failed: [{ what: name, reason: { code: "error", detail: reason } }]
    },
    repositories: [
      {
        name,
        status: "not-read",
        reason,
        head: null,
        findings: 0,
        suppressed: 0,
        files: 0,
        objects: 0,
        bytes: 0
      }
    ]
  };
}
function rowOf(report, name) {
  const { coverage, findings, repository } = report;
  const open = findings.filter(({ suppressed }) => suppressed === null).length;
  return {
    name,
    status: report.complete ? "read" : "incomplete",
    reason: null,
    head: repository?.head ?? null,
    findings: open,
    suppressed: findings.length - open,
    files: coverage.files,
    objects: coverage.objects,
    bytes: coverage.bytes
  };
}
function withRepository(finding, repository) {
  const [first, ...others] = finding.sightings;
  const inIt = (sighting) => ({ ...sighting, repository });
  return { ...finding, sightings: [inIt(first), ...others.map(inIt)] };
}
function settingIn(setting, inIt) {
  const { origin } = setting;
  return origin.kind === "file" ? { ...setting, origin: settingOriginOf(inIt(settingOriginText(origin))) } : setting;
}
function isUnusedHere({ state, entry }, report) {
  return state === "unused" && isNamedFile(entry.file, report);
}
function staleIn({ state, entry }, report, inIt) {
  const file = isNamedFile(entry.file, report) ? entry.file : inIt(entry.file);
  return { state, entry: { ...entry, file } };
}
function isNamedFile(path, { configuration }) {
  return configuration.files.some((file) => file.path === path && file.from?.kind === "named file");
}

// src/fleet/progress.ts
var ProgressOfAll = class {
  #total;
  #report;
  #current = /* @__PURE__ */ new Map();
  /** Of the repositories that are done. */
  #read = { files: 0, entries: 0, objects: 0, bytes: 0, findings: 0 };
  #done = 0;
  constructor(total, report) {
    this.#total = total;
    this.#report = report;
  }
  start(name) {
    this.update(name, null);
  }
  /** @param progress null if it is not known yet. */
  update(name, progress) {
    this.#current.set(name, progress);
    this.#tell();
  }
  end(name, { coverage, findings }) {
    this.#current.delete(name);
    this.#done++;
    const { files, entries, objects, bytes } = coverage;
    const counts = { files, entries, objects, bytes, findings: findings.length };
    for (const count of countNames) this.#read[count] += counts[count];
    this.#tell();
  }
  #tell() {
    if (this.#report === void 0) return;
    const sums = { ...this.#read };
    let parts = this.#done;
    let waiting;
    for (const progress of this.#current.values()) {
      if (progress === null) continue;
      if ((progress.waiting?.seconds ?? 0) > (waiting?.seconds ?? 0)) waiting = progress.waiting;
      parts += partOf(progress);
      if (progress.phase !== "cloning") {
        for (const count of countNames) sums[count] += progress[count];
      }
    }
    this.#report({
      phase: "reading",
      ...sums,
      totalObjects: null,
      fraction: parts / Math.max(1, this.#total),
      ...waiting === void 0 ? {} : { waiting },
      repositories: { done: this.#done, total: this.#total, current: [...this.#current.keys()] }
    });
  }
};
var countNames = ["files", "entries", "objects", "bytes", "findings"];
function partOf({ phase, fraction }) {
  const part = fraction ?? 0;
  switch (phase) {
    case "cloning":
      return part / 3;
    case "reading":
      return 1 / 3 + part / 3;
    case "tracing":
    case "verifying":
      return 2 / 3;
  }
}

// src/fleet/audit.ts
async function auditRepositories(request) {
  const { base, jobs, runner, signal, unread } = request;
  const merger = new ReportMerger(base);
  const progress = new ProgressOfAll(jobs.length, request.onProgress);
  for (const { name, reason } of unread) merger.add(unreadRepository(base, name, reason));
  const queue = jobs.values();
  const work = async () => {
    for (const job of queue) merger.add(await readOne(job, request, progress));
  };
  await Promise.all(Array.from({ length: Math.min(runner.children, jobs.length) }, work));
  return { ...merger.result(base.tool.version), interrupted: signal.aborted };
}
async function readOne(job, request, progress) {
  const { name } = job.repository;
  const { base, signal, onRepository } = request;
  const saved = await savedRepository(job, request);
  if (saved === null && signal.aborted) {
    return unreadRepository(base, name, "the audit was stopped before");
  }
  progress.start(name);
  const read = saved ?? await runAndSave(job, request, progress);
  await onRepository?.(read);
  progress.end(name, read.named);
  return read.named;
}
async function savedRepository(job, { base, state }) {
  const result = state?.find(job) ?? null;
  return result === null ? null : readRepository(result, base).catch(() => null);
}
async function runAndSave(job, { base, runner, signal, state }, progress) {
  const { name } = job.repository;
  const onProgress = (reading) => progress.update(name, reading);
  const result = await runner.run(job, { signal, onProgress });
  await state?.save(result);
  return readRepository(result, base).catch((error) => ({
    name,
    own: null,
    named: unreadRepository(base, name, knownError(error).message)
  }));
}
async function readRepository({ name, report, reason }, base) {
  if (report === null) {
    const named = unreadRepository(base, name, reason ?? "it could not be read");
    return { name, own: null, named };
  }
  const own = await readReport(name, report, base.rules);
  return { name, own, named: ofRepository(own, name) };
}

// src/fleet/shard.ts
var mostShards = 1e5;
function parseShard(text) {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count && count <= mostShards) return { index, count };
  throw new BrleaksError(
    "usage",
    `option --shard: expected i/n with i from 1 to n, such as 1/4; got "${text}"`
  );
}
function isInShard(name, { index, count }) {
  const hash = createHash("sha256").update(name).digest();
  return hash.readUIntBE(0, 6) % count === index - 1;
}

// src/cli/audit-engine.ts
async function openEngine(repositories, settings, context) {
  const { values } = settings;
  const isQueued = values.text("queue") !== void 0;
  const options = isQueued ? queuedOptionsOf(context.flags, process.env) : jobOptionsOf(context.flags, process.env, context.cwd);
  const basis = basisOf(options, settings, version);
  const jobs = repositories.map((repository) => newJob(repository, basis, options));
  return isQueued ? queueEngine(jobs, values, context) : poolEngine(jobs, values);
}
function poolEngine(jobs, values) {
  const pool = jobPool(values);
  return { jobs, runner: pool, finish: async () => {
  }, close: () => pool.close() };
}
async function queueEngine(jobs, values, { cwd }) {
  const { queueJobs } = await __load("./main-cli-audit-queue.js");
  return { jobs, ...await queueJobs(jobs, values, { cwd }) };
}

// src/cli/audit-several.ts
var largestList = 1 << 28;
async function auditSeveral({ operands, values: flags }) {
  const cwd = workingFolder(process.cwd);
  const settings = await ownSettings(flags, cwd);
  const { values } = settings;
  refuseUnusable(values);
  const plan = planReports(values);
  const session = startSession({ progress: wantsProgress(values) });
  const list = await listOf(operands, values, { cwd, ...session.options });
  await checkReports(plan);
  const folder = values.text("output");
  const output = folder === void 0 ? null : new AuditOutput(folder, values);
  const state = await openState(values);
  const engine = await openEngine(list.repositories, settings, { flags, cwd });
  try {
    if (onlyQueues(values)) return await explainQueued(list);
    const report = await session.wait(
      runJobs(list, settings, { engine, output, state, ...session.options })
    );
    const indexed = await output?.finish(report) ?? true;
    const delivered = await deliver(report, plan, values) && indexed;
    await explainFailOnLive(report, values);
    if (report.interrupted) await explainResuming(report, state, values);
    else if (delivered) {
      state?.remove();
      await engine.finish();
    }
    if (state?.fault != null)
      await printMessage(`finished repositories were not kept: ${state.fault}`);
    return outcome(report, { failOn: failOn(values), delivered });
  } finally {
    await engine.close();
    state?.release();
  }
}
async function ownSettings(flags, cwd) {
  const settings = await loadSettings({
    command: "audit",
    flags,
    environment: process.env,
    reader: null,
    root: null,
    cwd
  });
  maskKeysOf(settings.rules);
  return settings;
}
function refuseUnusable(values) {
  if (values.flag("wait") && values.text("queue") === void 0) {
    throw new BrleaksError("usage", "--wait needs --queue");
  }
  if (!values.flag("show-secrets")) return;
  throw new BrleaksError(
    "usage",
    "--show-secrets shows the keys of one repository only; audit it by itself"
  );
}
async function listOf(operands, values, { cwd, signal }) {
  const shard = values.text("shard");
  const part = shard === void 0 ? null : parseShard(shard);
  tokensOf(values, process.env);
  const file = values.text("repos-file");
  const listed = file === void 0 ? [] : await readList(file);
  if (file !== void 0 && listed.length === 0) {
    throw new BrleaksError("usage", `list of repositories ${file}: it is empty`);
  }
  const owned = await listOwners(values, signal);
  const given = [
    ...operands.map((text) => ({ text, place: null })),
    ...listed,
    ...owned.addresses.map((text) => ({ text, place: "an address from a server" }))
  ];
  const list = await listRepositories(given, { cwd, http: values.flag("allow-http") });
  const isWanted = ({ name }) => part === null || isInShard(name, part);
  return {
    repositories: await Promise.all(list.repositories.filter(isWanted).map(withMaskedName)),
    // A list that ended early is missing in every shard.
    unread: [
      ...await Promise.all(list.unread.filter(isWanted).map(withMaskedName)),
      ...owned.unread
    ],
    notices: [...owned.notices, ...list.notices]
  };
}
async function withMaskedName(named) {
  return { ...named, name: await maskKeys(named.name) };
}
async function readList(file) {
  const bytes = file === "-" ? await readInput(largestList) : readNamedFile(file, largestList, "list of repositories");
  return addressesIn(bytes.toString("utf8"), file === "-" ? "standard input" : file);
}
async function openState(values) {
  if (values.text("queue") !== void 0) return null;
  const output = values.text("output");
  const folder = values.text("state") ?? (output === void 0 ? void 0 : join(output, ".state"));
  if (folder === void 0) return null;
  const state = AuditState.open(folder);
  if (state.startedAt !== null && !values.flag("quiet")) {
    const when = state.startedAt.toISOString().slice(0, 16).replace("T", " ");
    await printMessage(`going on with the audit of ${when} UTC; remove ${folder} to begin anew`);
  }
  return state;
}
function onlyQueues(values) {
  return values.text("queue") !== void 0 && !values.flag("wait");
}
async function explainQueued({ repositories, unread, notices }) {
  for (const notice of notices) await printMessage(notice);
  for (const { name, reason } of unread) await printMessage(`${name}: ${reason}`);
  await printMessage(
    `queued ${counted(repositories.length, "repository", "repositories")}; nothing is read yet: run the same command with --wait for the report`
  );
  return unread.length === 0 ? exitStatus.clean : exitStatus.incomplete;
}
async function explainResuming({ repositories = [] }, state, values) {
  const left = repositories.filter(({ status }) => status !== "read").length;
  const advice = values.given("queue") ? "the workers go on, and the same command waits for them again" : state === null ? "with --output DIR or --state DIR it could go on later" : "the same command goes on";
  await printMessage(
    `stopped: ${left} of ${counted(repositories.length, "repository", "repositories")} ${left === 1 ? "was" : "were"} not read completely; ${advice}`
  );
}
async function runJobs({ unread, notices }, settings, { engine, output, state, signal, onProgress }) {
  return auditRepositories({
    jobs: engine.jobs,
    unread,
    runner: engine.runner,
    base: emptyReport(settings, notices),
    state: state ?? void 0,
    onRepository: async (read) => output?.writeRepository(read),
    signal,
    onProgress
  });
}
function emptyReport(settings, notices) {
  return {
    tool: { name: "brleaks", version },
    kind: "scan",
    command: "audit",
    target: "",
    startedAt: (/* @__PURE__ */ new Date()).toISOString(),
    durationMs: 0,
    complete: true,
    interrupted: false,
    coverage: {
      files: 0,
      entries: 0,
      objects: 0,
      commits: 0,
      refs: 0,
      bytes: 0,
      skipped: [],
      failed: []
    },
    bug: null,
    findings: [],
    filtered: { count: 0, byReason: {}, list: [] },
    notices: [...settings.notices, ...notices],
    repository: null,
    // The same for every part of a list, so that merged parts are equal to one audit.
    configuration: { ...settings.configuration, settings: jobSettings(settings) },
    stale: [],
    rules: [...builtInRules(), ...settings.rules],
    repositories: []
  };
}
exports.auditSeveral = auditSeveral;
