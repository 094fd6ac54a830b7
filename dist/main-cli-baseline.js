"use strict";
const {
  textRedactor
} = require("./main-scan-redact-text-2.js");
require("./main-scan-detector-for-2.js");
require("./main-rules-identifier-bigrams.js");
const {
  parseJson
} = require("./main-later-configuration.js");
const {
  baselineFileName,
  counted,
  decideScan,
  exitStatus,
  failureText,
  fault,
  hasHistory,
  outcome,
  printLine,
  printMessage,
  scan,
  settingsFor,
  startSession,
  visible,
  wantsProgress,
  workingFolder
} = require("./main.js");
const {
  checkReportFile,
  formatBaseline,
  isDate,
  parseBaseline,
  readFile,
  severityOf,
  writeReportFile
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules,
  dirname,
  join,
  posix,
  resolve,
  version
} = require("./hook-check.js");

// src/known/imports.ts
function importOriginText({ file, unit, number }) {
  return unit === "line" ? `${file}:${number}` : `${file}: entry ${number}`;
}
function parseImport(path, text) {
  const content = text.replace(/^\uFEFF/, "").trimStart();
  if (content === "") throw new BrleaksError("config", `${path}: the file is empty`);
  if (!/^[[{]/.test(content)) return gitleaksIgnore(path, text);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.some((line) => /^\s*\{.*"SourceMetadata"/.test(line))) return trufflehog(path, text);
  const value = parseJson(text, path);
  if (Array.isArray(value)) {
    return value.some((entry) => fields(entry).SourceMetadata !== void 0) ? placesOf(path, "trufflehog", value, trufflehogPlace) : placesOf(path, "gitleaks", value, gitleaksPlace);
  }
  const root = fields(value);
  if (root.SourceMetadata !== void 0) {
    return placesOf(path, "trufflehog", [value], trufflehogPlace);
  }
  if (Array.isArray(root.runs)) return placesOf(path, "SARIF", sarifResults(root.runs), sarifPlace);
  if (typeof root.results === "object" && root.results !== null && root.plugins_used) {
    const entries = Object.entries(root.results).flatMap(
      ([file, list]) => (Array.isArray(list) ? list : []).map((entry) => ({ filename: file, ...fields(entry) }))
    );
    return placesOf(path, "detect-secrets", entries, detectSecretsPlace);
  }
  throw new BrleaksError(
    "config",
    `${path}: unknown format (expected .gitleaksignore, or a report of gitleaks, trufflehog or detect-secrets)`
  );
}
function placesOf(path, tool, list, read) {
  const places = list.map((entry) => read(fields(entry)));
  return {
    tool,
    places: places.flatMap(
      (place, index) => place === null ? [] : [{ ...place, origin: { file: path, unit: "entry", number: index + 1 } }]
    ),
    without: places.filter((place) => place === null).length
  };
}
function gitleaksIgnore(path, text) {
  const places = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const at = { line: index + 1, column: 1 };
    const match = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/.exec(content);
    const place = match === null ? null : placeIn(match[2], Number(match[4]), match[1]);
    if (place === null) {
      throw fault(
        path,
        at,
        "not a .gitleaksignore line (expected path:rule:12 or commit:path:rule:12)"
      );
    }
    places.push({ ...place, origin: { file: path, unit: "line", number: at.line } });
  }
  return { tool: ".gitleaksignore", places, without: 0 };
}
function trufflehog(path, text) {
  const places = [];
  let without = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    let value;
    try {
      value = JSON.parse(line);
    } catch (error) {
      const at = { line: index + 1, column: 1 };
      throw new BrleaksError(
        "config",
        fault(path, at, "invalid JSON; trufflehog writes one object per line").message,
        { cause: error }
      );
    }
    if (fields(value).SourceMetadata === void 0) continue;
    const place = trufflehogPlace(fields(value));
    if (place === null) without++;
    else places.push({ ...place, origin: { file: path, unit: "line", number: index + 1 } });
  }
  return { tool: "trufflehog", places, without };
}
function trufflehogPlace(entry) {
  const data = Object.values(fields(fields(entry.SourceMetadata).Data)).map(fields);
  const source = data.find(({ file }) => typeof file === "string");
  return source === void 0 ? null : placeIn(source.file, source.line, source.commit);
}
function gitleaksPlace(entry) {
  return placeIn(entry.File, entry.StartLine, entry.Commit);
}
function detectSecretsPlace(entry) {
  return placeIn(entry.filename, entry.line_number, null);
}
function sarifResults(runs) {
  return runs.flatMap((run) => {
    const { results } = fields(run);
    return Array.isArray(results) ? results : [];
  });
}
function sarifPlace(result) {
  const [location] = Array.isArray(result.locations) ? result.locations : [];
  const physical = fields(fields(location).physicalLocation);
  const { uri } = fields(physical.artifactLocation);
  const path = typeof uri === "string" ? decoded(uri) : uri;
  return placeIn(
    path,
    fields(physical.region).startLine,
    fields(result.partialFingerprints).commitSha
  );
}
function decoded(uri) {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\/(?=\/)/, ""));
  } catch {
    return uri;
  }
}
function placeIn(path, line, commit) {
  if (typeof path !== "string" || path === "") return null;
  if (typeof line !== "number" || !Number.isSafeInteger(line) || line < 1) return null;
  return {
    path: path.replaceAll("\\", "/").replace(/^\.\//, ""),
    line,
    commit: typeof commit === "string" && /^[0-9a-f]{7,64}$/.test(commit) ? commit : null
  };
}
function fields(value) {
  return typeof value === "object" && value !== null ? value : {};
}

// src/known/baseline-update.ts
function newKeys(before, findings, today) {
  const valid = new Set(
    (before?.keys ?? []).filter((entry) => !isExpired(entry, today)).map(({ fingerprint }) => fingerprint)
  );
  return findings.filter(
    ({ suppressed, fingerprint }) => suppressed === null && !valid.has(fingerprint)
  );
}
function updateBaseline(change) {
  const { before, findings, accepted, today } = change;
  const found = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const kept = [];
  const pruned = [];
  for (const entry of before?.keys ?? []) {
    if (accepted.has(entry.fingerprint)) continue;
    const gone = !found.has(entry.fingerprint) || isExpired(entry, today);
    if (change.prune && gone) pruned.push(entry);
    else kept.push({ ...entry, key: found.get(entry.fingerprint)?.secret.toString() ?? entry.key });
  }
  const added = [...accepted].flatMap(([fingerprint, note]) => {
    const finding = found.get(fingerprint);
    if (finding === void 0) return [];
    const { addedBy: addedBy2 } = change;
    return [{ fingerprint, key: finding.secret.toString(), ...note, addedBy: addedBy2, addedOn: today }];
  });
  const after = { scope: change.scope, keys: [...kept, ...added] };
  const left = newKeys(after, findings, today);
  return { after, added, pruned, left };
}
function isExpired({ expires }, today) {
  return expires !== null && expires < today;
}

// src/known/import-lookup.ts
var ImportLookup = class {
  #files = /* @__PURE__ */ new Map();
  constructor(findings) {
    for (const finding of findings) {
      for (const { path, line: number, commit } of finding.sightings) {
        if (path === null || number === null) continue;
        const line = this.#lineAt(path, number);
        line.findings.add(finding);
        if (commit != null) line.commits.push({ commit, finding });
      }
    }
  }
  /**
   * Finds the key at the same path and line. If there are several, the commit must match too. Returns null if no key
   * matches, or more than one.
   */
  find({ path, line: number, commit }) {
    const line = this.#files.get(path)?.get(number);
    if (line === void 0) return null;
    if (line.findings.size > 1) return commit === null ? null : onlyIn(line, commit);
    const [only = null] = line.findings;
    return only;
  }
  #lineAt(path, number) {
    const lines = this.#files.get(path) ?? /* @__PURE__ */ new Map();
    this.#files.set(path, lines);
    const line = lines.get(number) ?? { findings: /* @__PURE__ */ new Set(), commits: [], sorted: false };
    lines.set(number, line);
    return line;
  }
};
function onlyIn(line, digits) {
  const { commits } = line;
  if (!line.sorted) commits.sort((a, b) => a.commit < b.commit ? -1 : a.commit > b.commit ? 1 : 0);
  line.sorted = true;
  const first = firstAtOrAfter(commits, digits);
  let only = null;
  for (let i = first; commits[i]?.commit.startsWith(digits); i++) {
    const finding = commits[i]?.finding ?? null;
    if (only !== null && finding !== only) return null;
    only = finding;
  }
  return only;
}
function firstAtOrAfter(commits, digits) {
  let low = 0;
  let high = commits.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((commits[middle]?.commit ?? "") < digits) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/cli/prompts.ts
var placesShown = 3;
function canPrompt() {
  const { stdin, stdout } = process;
  return stdin.isTTY === true && stdout.isTTY === true && stdout.columns > 0;
}
async function promptForNotes(findings, defaults, signal) {
  const prompts = await import("./parts/prompts.js");
  const answers = /* @__PURE__ */ new Map();
  for (const [index, finding] of findings.entries()) {
    if (answers.has(finding.fingerprint)) continue;
    const rest = findings.slice(index + 1).filter((other) => !answers.has(other.fingerprint));
    const near = neighbours(finding, rest);
    prompts.note(describe(finding), `Key ${index + 1} of ${findings.length}`);
    const kind = await prompts.select({
      signal,
      message: `What is ${finding.secret}?`,
      options: choices(near)
    });
    if (prompts.isCancel(kind)) return null;
    if (kind === "stop") break;
    if (kind === "leave") continue;
    const usual = kind === "real" ? "real, being revoked" : "made up for a test";
    const reason = await prompts.text({
      signal,
      message: "Why is it known?",
      defaultValue: defaults.reason ?? usual,
      placeholder: defaults.reason ?? usual
    });
    if (prompts.isCancel(reason)) return null;
    const answer = { ...defaults, reason: reason.trim() || usual };
    const accepted = kind === "folder" ? [finding, ...near?.findings ?? []] : [finding];
    for (const { fingerprint } of accepted) answers.set(fingerprint, answer);
  }
  return answers;
}
function choices(near) {
  const options = [
    { value: "leave", label: "skip", hint: "stays a finding" },
    { value: "test", label: "test", hint: "made up for a test; added to the baseline" },
    { value: "real", label: "real", hint: "revoked or being revoked; added to the baseline" }
  ];
  if (near !== null) {
    options.push({
      value: "folder",
      label: `test, and all others in ${visible(near.folder)}/`,
      hint: `${near.findings.length} more that occur only there`
    });
  }
  return [...options, { value: "stop", label: "skip all others" }];
}
function neighbours(finding, rest) {
  const [folder] = foldersOf(finding);
  if (folder === void 0 || folder === "." || !isOnlyIn(folder, finding)) return null;
  const findings = rest.filter((other) => isOnlyIn(folder, other));
  return findings.length === 0 ? null : { folder, findings };
}
function isOnlyIn(folder, finding) {
  const folders = foldersOf(finding);
  return finding.sightingsOmitted === 0 && folders.length === finding.sightings.length && folders.every((other) => other === folder || other.startsWith(`${folder}/`));
}
function foldersOf({ sightings }) {
  return sightings.flatMap(({ path }) => path === null ? [] : [posix.dirname(path)]);
}
function describe(finding) {
  const { sightings, sightingsOmitted, mode, confidence } = finding;
  const [first] = sightings;
  const places = sightings.slice(0, placesShown).map(({ path, source, line }) => visible(`${path ?? source}${line === null ? "" : `:${line}`}`));
  const more = sightings.length - places.length + sightingsOmitted;
  return [
    `${finding.secret}  ${mode === "live" ? "live-mode key" : "Test Mode key"}, ${severityOf(finding)}, ${confidence} confidence`,
    ...places,
    ...more > 0 ? [`and ${more} more places`] : [],
    ...first.excerpt === null ? [] : [visible(first.excerpt.text).trim().slice(0, 100)]
  ].join("\n");
}

// src/cli/baseline-entries.ts
function planEntries({ values, known }) {
  const expires = values.text("expires") ?? null;
  if (expires !== null && !isDate(expires)) {
    throw new BrleaksError(
      "usage",
      `option --expires: "${expires}" is not a valid date (expected YYYY-MM-DD)`
    );
  }
  if (expires !== null && expires < known.today) {
    throw new BrleaksError("usage", `option --expires: ${expires} is in the past`);
  }
  const reason = values.text("reason")?.trim() || null;
  const acceptAll = values.flag("accept-all");
  if (acceptAll && reason === null) {
    throw new BrleaksError(
      "usage",
      "--accept-all requires --reason TEXT, which is recorded for each key"
    );
  }
  return {
    acceptAll,
    prune: values.flag("prune"),
    importing: values.list("import").length > 0,
    note: { reason, owner: values.text("owner") ?? null, expires }
  };
}
async function readImports(paths) {
  const places = [];
  for (const path of paths) {
    const { tool, places: own, without } = parseImport(path, await readText(path));
    for (const place of own) places.push(place);
    const rest = without > 0 ? `, ${without} without a location in a file` : "";
    await printMessage(`${path}: ${counted(own.length, "entry", "entries")} (${tool})${rest}`);
  }
  return places;
}
async function readText(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error;
    const reason = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new BrleaksError("config", `${path}: ${reason}; check the path given to --import`, {
      cause: error
    });
  }
}
function findImports(places, findings, plan) {
  const notes = /* @__PURE__ */ new Map();
  const missing = [];
  const { reason, owner, expires } = plan.note;
  const lookup = new ImportLookup(findings);
  for (const place of places) {
    const finding = lookup.find(place);
    if (finding === null) missing.push(place);
    else if (!notes.has(finding.fingerprint)) {
      const { file } = place.origin;
      notes.set(finding.fingerprint, { reason: reason ?? `imported from ${file}`, owner, expires });
    }
  }
  return { notes, missing };
}
async function decideEntries(context) {
  const { plan, settings, report, imported, signal } = context;
  const open = newKeys(settings.baseline, report.findings, settings.known.today);
  const accepted = /* @__PURE__ */ new Map();
  const rest = [];
  for (const finding of open) {
    const note = imported.get(finding.fingerprint);
    if (note === void 0) rest.push(finding);
    else accepted.set(finding.fingerprint, note);
  }
  if (rest.length === 0) return accepted;
  if (plan.acceptAll) {
    const reason = plan.note.reason ?? "";
    for (const { fingerprint } of rest) accepted.set(fingerprint, { ...plan.note, reason });
    return accepted;
  }
  if (canPrompt()) {
    const answers = await promptForNotes(rest, plan.note, signal);
    return answers === null ? null : new Map([...accepted, ...answers]);
  }
  if (plan.prune || plan.importing) return accepted;
  throw new BrleaksError(
    "usage",
    `${counted(rest.length, "key")} not in the baseline, and no terminal to ask on; add them with --accept-all --reason TEXT`
  );
}

// src/cli/baseline-file.ts
function baselinePath({ values, known, configuration }, repository) {
  const named = values.text("baseline");
  if (named !== void 0 && values.given("baseline")) return resolve(named);
  const config = configuration.files.find((file) => file.kind === "config");
  if (named !== void 0 && values.given("config") && config !== void 0) {
    return resolve(dirname(config.path), named);
  }
  if (known.root === null) {
    throw new BrleaksError(
      "usage",
      `${repository} has no work tree for a baseline; choose a path with --baseline FILE`
    );
  }
  return join(known.root, named ?? baselineFileName);
}
async function writeBaseline(path, before, after) {
  const text = formatBaseline(after);
  const { baseline } = await parseBaseline(path, Buffer.from(text));
  if (formatBaseline(baseline) !== text) {
    throw new BrleaksError(
      "output",
      `${path}: the new baseline does not read back as written, so it was not saved; please report this`
    );
  }
  await requireUnchanged(path, before);
  if (before !== null && formatBaseline(before) === text) return "unchanged";
  try {
    await writeReportFile(path, text, 420);
    return "written";
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    await printMessage(error.message);
    return "failed";
  }
}
async function requireUnchanged(path, before) {
  const now = await readFile(path).catch((error) => {
    if (error.code === "ENOENT") return null;
    throw new BrleaksError("output", `${path}: cannot be read (${error.code})`);
  });
  const { baseline } = now === null ? { baseline: null } : await parseBaseline(path, now);
  const text = (content) => content === null ? null : formatBaseline(content);
  if (text(baseline) === text(before)) return;
  throw new BrleaksError(
    "output",
    `${path} was changed by someone else during the scan and was not overwritten; try again`
  );
}

// src/cli/baseline.ts
async function runBaseline(parsed) {
  const [repository = ".", more] = parsed.operands;
  if (more !== void 0) {
    throw new BrleaksError("usage", `"brleaks baseline" takes one repository; also got "${more}"`);
  }
  const settings = await settingsFor("baseline", parsed);
  const plan = planEntries(settings);
  const imported = await readImports(settings.values.list("import"));
  const path = baselinePath(settings, repository);
  checkReportFile(path);
  const session = startSession({ progress: wantsProgress(settings.values) });
  const report = await scanFor(settings, repository, session);
  if (report.interrupted) {
    await printMessage("stopped; the baseline was not written");
    return exitStatus.incomplete;
  }
  if (plan.prune) requireWhole(report, settings);
  const found = findImports(imported, report.findings, plan);
  const accepted = await decideEntries({
    plan,
    settings,
    report,
    imported: found.notes,
    signal: session.options.signal
  });
  if (accepted === null) {
    await printMessage("stopped; the baseline was not written");
    return exitStatus.found;
  }
  const result = await updatedBaseline(settings, report, accepted);
  const written = await writeBaseline(path, settings.baseline, result.after);
  if (written !== "failed") {
    for (const place of found.missing) {
      await printMessage(
        `no key found at ${place.path}:${place.line} (from ${importOriginText(place.origin)})`
      );
    }
    if (!settings.values.flag("quiet")) {
      for (const notice of report.notices) await printMessage(notice);
      await printResult(written === "written" ? `wrote ${path}` : `${path} is up to date`, result);
    }
  }
  return outcome(
    { ...report, findings: result.left },
    { failOn: "any", delivered: written !== "failed" }
  );
}
async function updatedBaseline(settings, { findings, scope }, accepted) {
  const rules = [...builtInRules(), ...settings.rules];
  const masked = textRedactor(rules);
  const { baseline: before, values, known } = settings;
  return updateBaseline({
    before,
    findings,
    // The scope never shrinks: entries for keys in history would look unused after a scan of files.
    scope: ["files", "history"].filter(
      (kind) => [...scope, ...before?.scope ?? []].includes(kind)
    ),
    // A reason may quote the key.
    accepted: new Map([...accepted].map(([id, note]) => [id, maskNote(note, masked)])),
    prune: values.flag("prune"),
    addedBy: addedBy(values),
    today: known.today
  });
}
function maskNote(note, masked) {
  const { reason, owner, expires } = note;
  return { reason: masked(reason), owner: owner === null ? null : masked(owner), expires };
}
async function scanFor(settings, repository, session) {
  const { values, known } = settings;
  const wanted = values.text("scope");
  const files = wanted !== "history" && known.root !== null;
  const history = wanted === "history" || wanted === "all" && hasHistory(repository);
  const others = known.entries.filter((entry) => entry.by !== "baseline");
  const scanned = { ...settings, known: { ...known, entries: others } };
  const request = await decideScan(
    {
      ...files ? { paths: [known.root ?? repository] } : {},
      ...history ? { repository, jobs: values.number("jobs") } : {},
      cwd: known.root ?? workingFolder(process.cwd),
      command: "baseline",
      settings: scanned,
      ...session.options
    },
    { cwd: workingFolder(process.cwd), version }
  );
  const report = await session.wait(scan(request));
  const scope = [
    ...files ? ["files"] : [],
    ...history ? ["history"] : []
  ];
  return { ...report, scope };
}
function requireWhole(report, { baseline, known }) {
  if (!report.complete) {
    const [failed] = report.coverage.failed;
    const what = failed === void 0 ? "stopped" : `${failed.what}: ${failureText(failed.reason)}`;
    throw new BrleaksError(
      "usage",
      `--prune requires a complete scan, but this one is incomplete (${what}); the baseline was not written`
    );
  }
  const missing = (baseline?.scope ?? []).filter((kind) => !report.scope.includes(kind));
  if (missing.length > 0 || known.narrowed) {
    throw new BrleaksError(
      "usage",
      `--prune requires a scan of everything the baseline covers (${baseline?.scope.join(", ")}), without --include, --exclude, --max-size and --min-confidence`
    );
  }
}
function addedBy(values) {
  const { GIT_AUTHOR_NAME, USER, USERNAME } = process.env;
  return values.text("added-by") ?? GIT_AUTHOR_NAME ?? USER ?? USERNAME ?? null;
}
async function printResult(what, { after, added, pruned, left }) {
  const changes = `${added.length} added, ${pruned.length} removed`;
  await printLine(`${what}: ${counted(after.keys.length, "key")} (${changes})`);
  if (left.length > 0) {
    await printMessage(`${counted(left.length, "key")} not in the baseline: ${names(left)}`);
  }
}
var namesShown = 5;
function names(findings) {
  const shown = findings.slice(0, namesShown).map(({ secret, sightings }) => {
    const [{ path, source, line }] = sightings;
    return `${secret} (${path ?? source}${line === null ? "" : `:${line}`})`;
  });
  const more = findings.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
exports.runBaseline = runBaseline;
