"use strict";
const {
  commitReader,
  indexReader
} = require("./main-git-read-path.js");
require("./main-git-index-names.js");
const {
  unstagedNames
} = require("./main-sources-staged.js");
const {
  openRepository
} = require("./main-git-shadow.js");
require("./main-sources-windows.js");
const {
  checkReports,
  commonWord,
  counted,
  decideScan,
  deliver,
  exitStatus,
  failedLines,
  fileStyle,
  inputReadAhead,
  loadSettings,
  maskKeysOf,
  openFindings,
  outcome,
  paint,
  planReports,
  printBug,
  printMessage,
  removalSteps,
  revokeUrls,
  rootOf,
  scan,
  startBudget,
  startSession,
  step,
  suppressionText,
  terminalStyle,
  usualFileNames,
  visible,
  workingFolder,
  wrap,
  writeOut,
  writeReports
} = require("./main.js");
const {
  filePath,
  findingLines,
  numberedSteps,
  stepLines
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  hookVariables,
  keptMessage,
  pushOfPreCommit,
  readFileSync,
  readPushLines,
  version
} = require("./hook-check.js");

// src/report/let-through.ts
var keysListed = 20;
function letThrough({ findings }, hook) {
  if (hook !== "pre-push" && hook !== "pre-receive") return "";
  const lines = findings.flatMap(({ suppressed, sightings: [{ path, line, source }], secret }) => {
    if (suppressed === null) return [];
    const place = visible(`${path ?? source}${line === null ? "" : `:${line}`}`);
    return [`  ${secret}  ${place}  (${suppressionText(suppressed)})`];
  });
  if (lines.length === 0) return "";
  const shown = lines.slice(0, keysListed);
  const more = lines.length - shown.length;
  if (more > 0) shown.push(`  and ${more} more`);
  return `brleaks: ${counted(lines.length, "known key")} in this push:
${shown.join("\n")}
`;
}

// src/report/advice/hook-steps.ts
var bypassCommands = {
  "pre-commit": "git commit --no-verify",
  "pre-merge-commit": "git merge --no-verify",
  "commit-msg": "git commit --no-verify",
  "pre-push": "git push --no-verify",
  "pre-receive": null
};
function hookSteps(findings, hook, subject) {
  const keep = step("Keep the key in a secret store or an environment variable instead.");
  if (subject === "files") return [keep, step("Remove it from the file, and commit the change.")];
  const rewrite = removalSteps(findings, { unpublished: true });
  if (subject === "range") return [keep, ...rewrite];
  const stage = `Remove it from the file, stage the change (git add ${commonFile(findings)}),`;
  switch (hook) {
    case "pre-commit":
      return [keep, step(`${stage} and commit again.`)];
    case "pre-merge-commit":
      return [
        keep,
        step(
          `${stage} and finish the merge with "git commit"; or abandon it with "git merge --abort".`
        )
      ];
    case "commit-msg":
      return [
        step(
          "Write the message without the key. Git has kept your text:",
          'git commit --edit --file "$(git rev-parse --git-path COMMIT_EDITMSG)"'
        )
      ];
    case "pre-push":
    case "pre-receive":
      return [keep, ...rewrite, step("Push again.")];
  }
}
function hookRevokeStep(findings, hook) {
  const text = hook === "pre-receive" ? "It has left its author's machine, so revoke it" : "If it was ever pushed, sent or shown, revoke it too";
  return { ...step(text), links: revokeUrls(findings) };
}
function hookKnownText(findings, hook, { allowComments }) {
  const keys = findings.length === 1 ? "it" : "them";
  const condition = findings.length === 1 ? "If it is" : "If they are";
  const fingerprint = `(fingerprint ${findings[0]?.fingerprint ?? ""})`;
  if (hook === "pre-receive" && !allowComments) {
    return `${condition} known and harmless, add ${keys} with "brleaks baseline" or to .brleaksignore ${fingerprint} on the server's default branch, then push again. Allow comments in a push do not count on this server.`;
  }
  return `${condition} known and harmless, mark ${keys} as known: write "brleaks:allow REASON" in a comment on the same line, add ${keys} with "brleaks baseline", or add ${keys} to .brleaksignore ${fingerprint}.`;
}
function bypassText(hook, { subject }) {
  const command = bypassCommands[hook];
  return command === null || subject !== null ? null : `To skip this check once: ${command}`;
}
function commonFile(findings) {
  const paths = findings.flatMap(
    (finding) => finding.sightings.map((sighting) => filePath(sighting) ?? "")
  );
  return commonWord(paths) ?? "FILE";
}

// src/report/refusal.ts
var keysShown = 20;
var operations = {
  "pre-commit": "commit",
  "pre-merge-commit": "merge",
  "commit-msg": "commit message",
  "pre-push": "push",
  "pre-receive": "push"
};
function refusal(report, hook, style, facts = { subject: null, allowComments: true }) {
  const open = openFindings(report);
  if (open.length === 0) return report.complete ? "" : incompleteText(report, hook, style, facts);
  const shown = style.verbose ? open : open.slice(0, keysShown);
  const more = open.length - shown.length;
  const blocks = [
    [paint(style, `${keysHead(hook, facts)} ${keyCount(open.length)}.`, "bold", "red")],
    ...shown.map((finding) => findingLines(finding, style)),
    ...more > 0 ? [[`and ${keyCount(more)} more (--verbose shows them)`]] : [],
    adviceLines(open, hook, style, facts),
    ...report.complete ? [] : [failedLines(report, style)]
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}
`;
}
function keysHead(hook, { subject }) {
  if (subject === "files") return "brleaks: the named files contain";
  if (subject === "range") return "brleaks: the commits of this range contain";
  return `brleaks stopped this ${operations[hook]}: it contains`;
}
function incompleteText(report, hook, style, facts) {
  const head = facts.subject === null ? `brleaks stopped this ${operations[hook]}: not everything in it could be read, so it may contain keys.` : "brleaks: not everything could be read, so it may contain keys.";
  const bypass = bypassText(hook, facts);
  const lines = [
    paint(style, head, "bold", "yellow"),
    ...failedLines(report, style),
    ...bypass === null ? [] : [bypass]
  ];
  return `${lines.join("\n")}
`;
}
function adviceLines(open, hook, style, facts) {
  const bypass = bypassText(hook, facts);
  const remarks = [
    ...stepLines(hookRevokeStep(open, hook), style),
    ...wrap(hookKnownText(open, hook, facts), Math.max(40, style.width - 2)),
    ...bypass === null ? [] : [bypass]
  ];
  return [
    paint(style, "What to do", "bold"),
    ...numberedSteps(hookSteps(open, hook, facts.subject), style),
    ...remarks.map((line) => `  ${line}`)
  ];
}
function keyCount(count) {
  return count === 1 ? "a key" : `${count} keys`;
}

// src/cli/hook-refusal.ts
var pusherWidth = 80;
async function printRefusal(hook, report, plan, values, facts) {
  const style = hook === "pre-receive" ? { ...fileStyle(values), width: pusherWidth } : terminalStyle(values);
  const text = refusal(report, hook, style, facts);
  await writeOut(letThrough(report, hook) + text);
  const delivered = await writeReports(report, plan, values);
  if (text === "" && values.flag("verbose")) {
    const { files, objects, refs, bytes } = report.coverage;
    const read = objects > 0 ? `${counted(objects, "object")}, ${counted(refs, "ref")}` : counted(files, "file");
    await printMessage(`${hook}: no keys in ${read}, ${counted(bytes, "byte")}`);
  }
  if (outcome(report, { failOn: "any" }) === exitStatus.incomplete && values.flag("allow-incomplete")) {
    await printMessage(`${hook}: passed although the scan is incomplete (--allow-incomplete)`);
  }
  await printBug(report);
  return delivered;
}

// src/cli/hook-settings.ts
async function hookSettings(hook, flags) {
  const cwd = workingFolder(process.cwd);
  const reader = await readerFor(hook);
  try {
    const root = rootOf(["."], cwd);
    const environment = process.env;
    const settings = await loadSettings({ command: "hook", flags, environment, reader, root, cwd });
    return hook === "pre-receive" ? onServer(settings) : settings;
  } finally {
    reader?.close();
  }
}
function onServer(settings) {
  const { known, values } = settings;
  const inline = known.inline && values.flag("allow-comments");
  return { ...settings, known: { ...known, inline } };
}
async function readerFor(hook) {
  const environment = hookVariables(process.env);
  if (hook !== "pre-receive") return indexReader(".", usualFileNames, environment);
  try {
    return await commitReader(".", "HEAD", usualFileNames, environment);
  } catch (error) {
    if (error instanceof BrleaksError && error.code === "bad-revision") return null;
    throw error;
  }
}

// src/scan/staged.ts
async function unstagedFiles(folder, environment, names) {
  const git = await openRepository(folder, { hook: environment });
  try {
    return await unstagedNames(git, folder, names);
  } finally {
    git.close();
  }
}

// src/cli/hook-targets.ts
async function commitTargets(names, settings, environment) {
  const repository = ".";
  const hookEnvironment = hookVariables(environment);
  const staged = { settings, repository, staged: true, hookEnvironment };
  const range = rangeOfPreCommit(environment);
  const files = await filesBeyondIndex(names, environment);
  const scans = [staged];
  if (range !== null) scans.push({ settings, repository, ranges: [range] });
  if (files.length > 0) scans.push({ settings, paths: files, followLinks: false });
  const subject = range !== null ? "range" : files.length > 0 ? "files" : null;
  return { scans, subject };
}
function rangeOfPreCommit(environment) {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  return from && to ? `${to} ^${from}` : null;
}
async function filesBeyondIndex(names, environment) {
  if (names.length === 0) return [];
  const files = environment.GIT_INDEX_FILE ? await unstagedFiles(".", hookVariables(environment), names) : names;
  return files.some((name) => name.includes("�")) ? ["."] : files;
}

// src/cli/hook-run.ts
async function runHook(hook, args, flags) {
  const settings = await hookSettings(hook, flags);
  maskKeysOf(settings.rules);
  const { values } = settings;
  const plan = planReports(values, String(flags.format ?? "text"));
  const session = startSession({ progress: "none" });
  const targets = await targetsOf(hook, args, settings);
  if (targets === null) return exitStatus.clean;
  const request = await requestOf(targets, `hook ${hook}`, session.options.signal);
  await checkReports(plan);
  const budget = startBudget(values.number("time-budget"), session.controller);
  const report = budget.end(await session.wait(scan(request)));
  const facts = { subject: targets.subject, allowComments: settings.known.inline };
  const delivered = plan.format === "text" ? await printRefusal(hook, report, plan, values, facts) : await deliver(report, plan, values);
  return outcome(report, {
    failOn: "any",
    delivered,
    allowIncomplete: values.flag("allow-incomplete")
  });
}
async function targetsOf(hook, args, settings) {
  switch (hook) {
    case "pre-commit":
    case "pre-merge-commit":
      return commitTargets(args, settings, process.env);
    case "commit-msg":
      return { scans: [{ settings, message: readMessage(args[0]) }], subject: null };
    case "pre-push":
    case "pre-receive": {
      const push = await pushOf(hook, args);
      if (push.updates.length === 0) return null;
      const hookEnvironment = hookVariables(process.env);
      return { scans: [{ settings, repository: ".", push, hookEnvironment }], subject: null };
    }
  }
}
async function requestOf({ scans }, command, signal) {
  const here = { cwd: workingFolder(process.cwd), version };
  const [first, ...others] = scans;
  const request = await decideScan({ ...first, command, signal }, here);
  const further = [];
  for (const options of others) further.push(await decideScan(options, here));
  const targets = [request, ...further].flatMap((decided) => decided.targets);
  return { ...request, targets };
}
async function pushOf(hook, args) {
  const [remote, address] = args;
  if (hook === "pre-receive") return readPushLines(hook, await readInput(hook), void 0);
  const described = pushOfPreCommit(process.env);
  const input = described !== null && process.stdin.isTTY ? "" : await readInput(hook);
  if (described !== null && input.trim() === "") return described;
  const push = readPushLines(hook, input, remote);
  if (input.trim() !== "" || remote === void 0 || remote === address) return push;
  return { ...push, updates: [{ ref: "HEAD", to: "HEAD" }] };
}
async function readInput(hook) {
  const ahead = inputReadAhead();
  if (ahead !== null) return ahead;
  if (process.stdin.isTTY) {
    throw new BrleaksError(
      "usage",
      `${hook} expects the lines that git writes to its standard input, which is a terminal; run it from a git hook (docs/hooks.md)`
    );
  }
  const pieces = [];
  try {
    for await (const piece of process.stdin) pieces.push(piece);
  } catch (error) {
    const code = error.code ?? "an error";
    throw new BrleaksError("usage", `${hook}: standard input cannot be read (${code})`, {
      cause: error
    });
  }
  return Buffer.concat(pieces).toString("utf8");
}
function readMessage(path) {
  if (path === void 0) {
    throw new BrleaksError(
      "usage",
      "commit-msg needs the file with the message: brleaks hook run commit-msg FILE"
    );
  }
  try {
    return keptMessage(readFileSync(path), process.env.GIT_EDITOR !== ":");
  } catch (error) {
    const code = error.code ?? "an error";
    throw new BrleaksError("not-found", `commit-msg: ${path} cannot be read (${code})`, {
      cause: error
    });
  }
}
exports.runHook = runHook;
