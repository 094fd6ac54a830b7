"use strict";
const {
  linesOf,
  recogniseKey
} = require("./main-detect-recognise.js");
const {
  objectHolders
} = require("./main-later-findings.js");
const {
  redactText
} = require("./main-scan-redact-text-2.js");
require("./main-scan-detector-for-2.js");
require("./main-rules-identifier-bigrams.js");
const {
  allIndexEntries,
  listRefs,
  openRepository,
  readReflogs
} = require("./main-git-shadow.js");
require("./main-sources-windows.js");
const {
  checkReports,
  decideScan,
  deliver,
  formatsOf,
  outcome,
  planReports,
  scan,
  skippedTexts,
  startSession,
  verifyOptions,
  wantsProgress,
  workingFolder
} = require("./main.js");
const {
  proofNotices
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  basename,
  dirname,
  join,
  readSmall,
  readdirSync,
  requireLayout,
  resolve,
  statSync,
  version
} = require("./hook-check.js");

// src/git/object-holders.ts
var idDigits = /^[0-9a-f]{40,64}/;
async function holdersOf(git, oids) {
  const holders = new Map([...oids].map((oid) => [oid, /* @__PURE__ */ new Set()]));
  for (const [holder, tips] of await tipsOf(git)) {
    for await (const oid of reachedFrom(git, tips)) holders.get(oid)?.add(holder);
  }
  for (const { oid } of await allIndexEntries(git)) holders.get(oid)?.add("index");
  const present = await presentIn(git, oids);
  for (const [oid, found] of holders) {
    if (found.size === 0) found.add(present.has(oid) ? "nothing" : "other repository");
  }
  return new Map(
    [...holders].map(([oid, found]) => [oid, objectHolders.filter((holder) => found.has(holder))])
  );
}
async function tipsOf(git) {
  const refs = await listRefs(git);
  const { entries } = await readReflogs(git);
  const isStash = (name) => name.endsWith("refs/stash");
  const keeps = (name) => name.startsWith("refs/") || /(?:^|\/)HEAD$/.test(name);
  const stashes = refs.filter(({ name }) => isStash(name)).flatMap(({ oid }) => oid ?? []);
  const logged = (stash) => entries.filter(({ ref }) => isStash(ref) === stash).flatMap(({ oldOid, newOid }) => [oldOid, newOid]);
  return /* @__PURE__ */ new Map([
    [
      "ref",
      new Set(
        refs.filter(({ name }) => keeps(name) && !isStash(name)).flatMap(({ oid }) => oid ?? [])
      )
    ],
    ["stash", /* @__PURE__ */ new Set([...stashes, ...logged(true)])],
    ["reflog", new Set(logged(false))]
  ]);
}
async function* reachedFrom(git, tips) {
  const present = await presentIn(git, tips);
  if (present.size === 0) return;
  const args = ["rev-list", "--objects", "--stdin"];
  const stdin = [...present].map((oid) => `${oid}
`);
  let rest = "";
  for await (const piece of git.stream(args, { stdin })) {
    const lines = (rest + piece.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield idDigits.exec(line)?.[0] ?? "";
  }
}
async function presentIn(git, oids) {
  if (oids.size === 0) return /* @__PURE__ */ new Set();
  const args = ["cat-file", "--batch-check", "--buffer"];
  const lines = await git.lines(args, { stdin: [...oids].map((oid) => `${oid}
`) });
  return new Set(
    lines.filter((line) => !line.endsWith(" missing")).map((line) => idDigits.exec(line)?.[0] ?? "")
  );
}

// src/git/linked-work-trees.ts
function workTreesOf({ root, commonDir }) {
  const main = basename(commonDir) === ".git" ? [dirname(commonDir)] : [];
  const folders = /* @__PURE__ */ new Set([...root === null ? [] : [root], ...main]);
  const absent = [];
  for (const name of linkedNames(commonDir)) {
    const administrative = join(commonDir, "worktrees", name);
    const pointer = readSmall(join(administrative, "gitdir"))?.trim();
    if (!pointer) continue;
    const folder = dirname(resolve(administrative, pointer));
    if (isFolder(folder)) folders.add(folder);
    else absent.push(folder);
  }
  return { folders: [...folders], absent };
}
function linkedNames(commonDir) {
  try {
    return readdirSync(join(commonDir, "worktrees"));
  } catch {
    return [];
  }
}
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// src/scan/removal.ts
var longestLine = 4096;
async function fingerprintsOf(input, rules) {
  const fingerprints = [];
  for await (const { text, number } of linesOf(input, longestLine)) {
    const trimmed = text?.trim();
    if (trimmed === "") continue;
    const key = recogniseKey(trimmed ?? "", rules);
    if (key === null) {
      throw new BrleaksError(
        "usage",
        `--expect-gone: line ${number} of standard input is not a key`
      );
    }
    if (redactText(trimmed ?? "", rules) === trimmed) {
      throw new BrleaksError(
        "usage",
        `--expect-gone: a scan does not report the key in line ${number} of standard input, so its absence would prove nothing`
      );
    }
    fingerprints.push(key.secret.fingerprint(key.rule.id));
  }
  if (fingerprints.length > 0) return fingerprints;
  throw new BrleaksError("usage", "--expect-gone -: no keys on standard input; pass one per line");
}
function workTreesAt(repository) {
  return workTreesOf(requireLayout(repository));
}
async function objectHoldersIn(repository, oids, signal) {
  if (oids.size === 0) return /* @__PURE__ */ new Map();
  let git = null;
  try {
    git = await openRepository(repository, { signal });
    return await holdersOf(git, oids);
  } catch (error) {
    if (error instanceof BrleaksError) return null;
    throw error;
  } finally {
    git?.close();
  }
}

// src/cli/expect-gone.ts
var fingerprintForm = /^[0-9a-f]{12,64}$/;
var narrowing = [
  "include",
  "exclude",
  "max-size",
  "min-confidence",
  "no-decode",
  "decode-depth",
  "max-depth"
];
var mayHold = /* @__PURE__ */ new Set([
  "compressed-files",
  "git-directories",
  "ignored-files",
  "ignored-folders",
  "ignored-secret-files",
  "nested-repositories",
  "program-data",
  "temporary-objects",
  "unwanted-files"
]);
async function runExpectGone(repository, settings) {
  const { values } = settings;
  refuseNarrowing(values);
  const expected = values.list("expect-gone");
  if (expected.length === 0) throw notAFingerprint();
  const plan = planReports(values);
  const session = startSession({ progress: wantsProgress(values) });
  const { folders, absent } = workTreesAt(repository);
  const request = await decideScan(
    {
      command: "audit",
      repository,
      ...folders.length === 0 ? {} : { paths: folders },
      jobs: values.number("jobs"),
      settings,
      include: [],
      exclude: [],
      maxSize: Number.MAX_SAFE_INTEGER,
      gitignore: false,
      minConfidence: "low",
      lineHashes: formatsOf(plan).has("sarif"),
      ...session.options,
      ...verifyOptions(values)
    },
    { cwd: workingFolder(process.cwd), version, environment: process.env, label: repository }
  );
  await checkReports(plan);
  const read = expected.includes("-") ? await fingerprintsOf(process.stdin, request.rules) : [];
  const given = expected.filter((text) => text !== "-").map(checkedFingerprint);
  const fingerprints = [...read, ...given];
  const report = await session.wait(
    scan({ ...request, configuration: withoutOverridden(request.configuration) })
  );
  const findings = report.findings.filter(
    ({ fingerprint }) => fingerprints.some((start) => fingerprint.startsWith(start))
  );
  const oids = new Set(
    findings.flatMap(({ sightings }) => sightings.flatMap(({ object }) => object ?? []))
  );
  const holders = await objectHoldersIn(repository, oids, session.options.signal);
  const unproven = await unprovenContent(report, folders.length, absent);
  const shown = await proofReport(report, findings, { expected: fingerprints, holders }, unproven);
  return outcome(shown, { failOn: "any", delivered: await deliver(shown, plan, values) });
}
function refuseNarrowing(values) {
  const given = narrowing.find(
    (name) => ["command line", "environment"].includes(values.origin(name).kind)
  );
  if (given === void 0) return;
  throw new BrleaksError("usage", `--expect-gone reads everything; leave out --${given}`);
}
function checkedFingerprint(text) {
  if (fingerprintForm.test(text)) return text;
  throw notAFingerprint();
}
function notAFingerprint() {
  return new BrleaksError(
    "usage",
    '--expect-gone: expected a fingerprint (64 hexadecimal digits, or at least the first 12); to pass keys, use "--expect-gone -" and standard input'
  );
}
function withoutOverridden(configuration) {
  const overridden = narrowing;
  const settings = configuration.settings.filter(({ name }) => !overridden.includes(name));
  return { ...configuration, settings };
}
async function unprovenContent(report, trees, absent) {
  const skipped = report.coverage.skipped.filter(
    ({ code, count }) => mayHold.has(code) && !(code === "git-directories" && count <= Math.min(trees, 1))
  );
  return [
    ...skippedTexts({ coverage: { ...report.coverage, skipped } }),
    ...absent.map(
      (folder) => `the work tree ${folder}, which is not here ("git worktree prune" forgets it)`
    )
  ];
}
async function proofReport(report, findings, proof, unproven) {
  const open = findings.map((finding) => {
    const [first, ...others] = finding.sightings;
    const plain = (sighting) => ({ ...sighting, suppressed: null });
    return { ...finding, suppressed: null, sightings: [plain(first), ...others.map(plain)] };
  });
  const failed = [
    ...report.coverage.failed,
    ...unproven.map((what) => ({
      what,
      reason: { code: "error", detail: "it was not searched" }
    }))
  ];
  const shown = {
    ...report,
    findings: open,
    coverage: { ...report.coverage, failed },
    complete: report.complete && unproven.length === 0,
    stale: [],
    proof
  };
  return { ...shown, notices: [...report.notices, ...proofNotices(shown, proof)] };
}
exports.runExpectGone = runExpectGone;
