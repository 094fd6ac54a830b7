"use strict";
const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
const __load = async (path) => require(path);
const {
  ContainerAllowance,
  Secret,
  availableParallelism,
  checkNames,
  checkReportFile,
  createHash,
  defaultContainerLimits,
  discussionSource,
  embeddedContainers,
  embeddedStarts,
  expandOperands,
  filePath,
  filesSource,
  findingLines,
  holdsNeedle,
  isDate,
  isDead,
  isFingerprint,
  knownLine,
  loadRules,
  needleSearcher,
  nextSteps,
  notChecked,
  open,
  parseBaseline,
  parseIgnoreFile,
  parseLocated,
  parseRules,
  patternFault,
  plainText,
  proofText,
  readFile,
  readNamedFile,
  readRuleFile,
  realpath,
  reasonOf,
  removeLeftoverFolders,
  savedNeedles,
  severityLabel,
  severityOf,
  severityOrder,
  statusGroups,
  stdinSource,
  stepLines,
  verificationFacts,
  withSlashes,
  writeReportFile
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  BrokenRepository,
  builtInRules,
  constants,
  dirname,
  faultProblem,
  findLayout,
  fstatSync,
  fullPath,
  indexVariables,
  join,
  knownError,
  lstatSync,
  messageChunk,
  mkdirSync,
  opendirSync,
  originText,
  path_default,
  posix,
  readFileSync,
  realpathSync,
  resolve,
  savedTables,
  sep,
  statSync,
  version
} = require("./hook-check.js");

// src/model/known.ts
var foreignMarks = [
  "gitleaks",
  "betterleaks",
  "trufflehog",
  "detect-secrets",
  "ggshield"
];
var nothingKnown = {
  entries: [],
  inline: true,
  foreignMarks: [],
  allowLive: false,
  root: null,
  today: "1970-01-01",
  baselineScope: null,
  narrowed: false
};

// src/model/configuration.ts
function configPlaceText(place) {
  switch (place.kind) {
    case "work tree":
      return "the work tree";
    case "index":
      return "the index";
    case "commit":
      return `commit ${place.oid.slice(0, 12)}`;
    case "named file":
      return "a named file";
  }
}
function configPlaceOf(text2) {
  switch (text2) {
    case "the work tree":
      return { kind: "work tree" };
    case "the index":
      return { kind: "index" };
  }
  const oid = /^commit ([0-9a-f]{4,64})$/.exec(text2)?.[1];
  return oid === void 0 ? { kind: "named file" } : { kind: "commit", oid };
}
function settingOriginText(origin) {
  if (origin.kind === "environment") return origin.variable;
  return origin.kind === "file" ? `${origin.path}:${origin.line}:${origin.column}` : origin.kind;
}
function settingOriginOf(text2) {
  if (text2 === "command line" || text2 === "default") return { kind: text2 };
  const [, path, line, column] = /^(.+):(\d{1,9}):(\d{1,9})$/s.exec(text2) ?? [];
  return path === void 0 ? { kind: "environment", variable: text2 } : { kind: "file", path, line: Number(line), column: Number(column) };
}
function configurationFile(kind, path, bytes, from) {
  return { kind, path, sha256: createHash("sha256").update(bytes).digest("hex"), from };
}

// src/parse/located.ts
var largestConfigFile = 16 * 1024 * 1024;
function fault(path, at, what) {
  return new BrleaksError("config", `${path}:${at.line}:${at.column}: ${what}`);
}
function decodeText(bytes, path) {
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BrleaksError("config", `${path}: not UTF-8 text; save it as UTF-8`, {
      cause: error
    });
  }
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text2);
  if (marker !== null) {
    throw fault(
      path,
      placeOf(text2, marker.index),
      "merge conflict marker; resolve the conflict and remove the markers"
    );
  }
  return text2;
}
function placeOf(text2, offset) {
  const before = text2.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
function memberOf(object, name) {
  return object.members.find((member) => member.name === name);
}
function refuseDoubles(path, members) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, at } of members) {
    if (seen.has(name)) throw fault(path, at, `"${name}" occurs twice; keep only one`);
    seen.add(name);
  }
  return members;
}

// src/parse/nearest.ts
function nearest(name, known) {
  let best = null;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b) {
  let previous = [];
  let row2 = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row2[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchange = swapped ? (previous[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(substitution, exchange, (row2[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    previous = row2;
    row2 = next;
  }
  return row2[b.length] ?? 0;
}

// src/config/options/spec.ts
var commandNames = [
  "scan",
  "git",
  "stdin",
  "audit",
  "worker",
  "verify",
  "report",
  "baseline",
  "config",
  "hook",
  "rules",
  "completion"
];
var scanCommands = ["scan", "git", "stdin", "audit"];
var auditCommands = ["audit", "worker"];
var checkCommands = [...scanCommands, "verify"];
var treeCommands = ["scan", "audit", "baseline"];
var configuredCommands = [...scanCommands, "hook", "baseline", "config"];
var searchCommands = [...scanCommands, "hook"];
var reportCommands = [...searchCommands, "verify"];
var writeCommands = [...reportCommands, "report"];

// src/config/options/cache.ts
var cacheOptions = [
  {
    name: "since-last",
    type: "flag",
    help: "Read only objects that no earlier audit has read",
    details: "Files of the work tree, and objects in which something was found, are always read: the report is the same as without. The first audit reads everything.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "cache",
    type: "text",
    value: "DIR",
    defaultText: "~/.cache/brleaks/objects with --since-last, else none",
    help: "Remember in DIR which objects were read",
    details: "Without --since-last, everything is read and DIR is updated. It holds ids of objects, signed with the variable BRLEAKS_CACHE_SECRET or else with ~/.config/brleaks/cache-secret. A file that is damaged or was changed is ignored.",
    group: "Input",
    commands: auditCommands
  }
];

// src/config/options/findings.ts
var findingOptions = [
  {
    name: "config",
    alias: "c",
    type: "text",
    value: "FILE",
    defaultText: "brleaks.config.json, .jsonc, .yaml or .yml at the root",
    help: "Read the configuration from FILE",
    details: 'The file is JSON, JSON with comments, or YAML, by its extension. "brleaks config init" writes one to start from.',
    group: "Configuration",
    commands: [...configuredCommands, "worker"]
  },
  {
    name: "no-config",
    type: "flag",
    help: "Ignore configuration, baseline and ignore files of the scanned tree",
    details: "Files named with --config, --baseline or --ignore-file are still read.",
    group: "Configuration",
    commands: [...scanCommands, "hook", "config"]
  },
  {
    name: "rules",
    type: "text",
    value: "FILE",
    help: "Add the rules in FILE to the built-in ones",
    details: 'FILE is JSON and follows rules/rule.schema.json. Check it with "brleaks rules check FILE".',
    group: "Configuration",
    commands: [...reportCommands, "report", "baseline", "rules", "worker"],
    inFile: true
  },
  {
    name: "min-confidence",
    type: "text",
    choices: ["low", "medium", "high"],
    default: "low",
    help: "Omit findings below this confidence",
    details: "Confidence rates how likely a match is a real key, from its shape and its context. Omitted matches are counted; --show-filtered lists them.",
    group: "Findings and exit status",
    commands: [...searchCommands, "baseline"],
    inFile: true
  },
  {
    name: "fail-on",
    type: "text",
    choices: ["any", "live"],
    default: "any",
    help: "Which keys make the exit status 1",
    details: 'With "live", only keys that --verify shows to be live count. A key whose status is unknown then makes the scan incomplete (exit status 3).',
    group: "Findings and exit status",
    commands: [...checkCommands, "report"]
  },
  {
    name: "exit-zero",
    type: "flag",
    help: "Exit with status 0 even if keys are found",
    details: "An incomplete scan still ends with status 3.",
    group: "Findings and exit status",
    commands: [...checkCommands, "report"]
  },
  {
    name: "time-budget",
    type: "seconds",
    value: "SECONDS",
    help: "Stop reading after SECONDS, and name what was not read",
    details: 'Hooks ("run") then refuse what was not read: for servers that end a hook after some seconds. In an audit of several repositories it is the limit of each one. Fractions are allowed, such as 4.5.',
    group: "Findings and exit status",
    commands: ["hook", "audit"]
  },
  {
    name: "allow-incomplete",
    type: "flag",
    help: "run: accept an incomplete scan in which no key was found",
    details: "By default, a hook refuses a commit or push that it could not read completely. A note on standard error names what was not read.",
    group: "Findings and exit status",
    commands: ["hook"]
  },
  {
    name: "expect-gone",
    type: "list",
    value: "FINGERPRINT",
    help: "Prove that a key is gone from the repository",
    details: 'May be repeated. "-" reads keys from standard input, one per line. Reads everything, also what git ignores and linked work trees, and reports only these keys, with the commands that are still missing. Exit status 0: gone, and everything was read.',
    group: "Findings and exit status",
    commands: ["audit"]
  }
];

// src/config/options/forges.ts
var forgeOptions = [
  {
    name: "github-org",
    type: "list",
    value: "NAME",
    help: "Also audit the repositories of a GitHub organization",
    details: "May be repeated. The token in GITHUB_TOKEN or GH_TOKEN decides which repositories are listed.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "github-user",
    type: "list",
    value: "NAME",
    help: "Also audit the repositories of a GitHub user",
    details: "May be repeated. Private ones are listed if the token is of that user.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "gitlab-group",
    type: "list",
    value: "NAME",
    help: "Also audit the projects of a GitLab group and its subgroups",
    details: "May be repeated. NAME is a path such as acme/backend. The token is in GITLAB_TOKEN.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "gitea-org",
    type: "list",
    value: "NAME",
    help: "Also audit the repositories of a Gitea or Forgejo organization",
    details: "May be repeated. The token is in GITEA_TOKEN.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "github-url",
    type: "text",
    value: "URL",
    default: "https://github.com",
    help: "Address of a GitHub Enterprise Server",
    details: "Only this server receives the token in GITHUB_TOKEN or GH_TOKEN.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "gitlab-url",
    type: "text",
    value: "URL",
    default: "https://gitlab.com",
    help: "Address of a GitLab server",
    details: "Only this server receives the token in GITLAB_TOKEN.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "gitea-url",
    type: "text",
    value: "URL",
    default: "https://gitea.com",
    help: "Address of a Gitea or Forgejo server",
    details: "Only this server receives the token in GITEA_TOKEN.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "skip-archived",
    type: "flag",
    help: "Leave archived repositories out of the lists of owners",
    details: "A notice counts those that were left out.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "skip-forks",
    type: "flag",
    help: "Leave forks out of the lists of owners",
    details: "A notice counts those that were left out.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "visibility",
    type: "list",
    value: "KIND",
    choices: ["public", "internal", "private"],
    help: "Audit only listed repositories of this visibility",
    details: "May be repeated. A notice counts those that were left out.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "wikis",
    type: "flag",
    help: "Also audit the wikis of listed repositories",
    details: "A wiki is a repository of its own. One without pages does not exist yet.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "gists",
    type: "flag",
    help: "Also audit the gists of the users of --github-user",
    details: "A gist is a repository. Secret ones are listed if the token is that of the user.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "discussions",
    type: "flag",
    help: "Also read issues, pull requests, comments, reviews, snippets and releases",
    details: "Of repositories on GitHub, GitLab, Gitea and Forgejo, through their API. It takes a request for each 100 texts, and one or more for each pull request.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "attachments",
    type: "flag",
    help: "Also read attachments and files of releases; implies --discussions",
    details: "Downloads those that the API offers, up to 64 MB each, and opens archives. Others are counted in the coverage.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "ci-logs",
    type: "flag",
    help: "Also read the logs of GitHub Actions and of GitLab jobs",
    details: "Of all runs and jobs that the server still has, through its API. It downloads each log, and takes long.",
    group: "Input",
    commands: ["audit"]
  }
];

// src/config/options/input.ts
var inputOptions = [
  {
    name: "include",
    type: "list",
    value: "GLOB",
    help: "Read only files that match GLOB",
    details: "May be repeated. A pattern without a slash matches file names in every folder. Quote it, so that the shell does not expand it.",
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "exclude",
    type: "list",
    value: "GLOB",
    help: "Skip files that match GLOB",
    details: "May be repeated, and overrides --include. A pattern that ends in a slash matches folders. The report counts the skipped files.",
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "no-gitignore",
    type: "flag",
    help: "Also read files that git ignores",
    details: "By default, a scan inside of a git work tree reads the files that git tracks or would add.",
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "include-git-dir",
    type: "flag",
    help: "Also read the .git folder of a work tree, as files",
    details: 'This finds keys in hooks and in the configuration of git. For the history itself, use "brleaks git" or "brleaks audit".',
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "max-size",
    type: "bytes",
    value: "BYTES",
    defaultText: "no limit",
    help: "Skip files larger than BYTES, such as 500K, 10M or 2G",
    details: "A skipped file makes the scan incomplete (exit status 3 if no key is found). Units are powers of 1024.",
    group: "Input",
    commands: treeCommands,
    inFile: true
  },
  {
    name: "range",
    type: "list",
    value: "A..B",
    help: "Scan commits in B that are not in A",
    details: "May be repeated. A...B scans the commits of B since its merge base with A; a single revision scans that commit.",
    group: "Input",
    commands: ["git"]
  },
  {
    name: "since",
    type: "text",
    value: "DATE",
    help: "Scan commits since DATE",
    details: 'DATE is a date that git understands, such as 2026-01-31 or "2 weeks ago".',
    group: "Input",
    commands: ["git"]
  },
  {
    name: "staged",
    type: "flag",
    help: "Scan what is staged for the next commit",
    details: "Content and configuration are read from the index, because that is what will be committed. Cannot be combined with --range or --since.",
    group: "Input",
    commands: ["git"]
  },
  {
    name: "stdin-path",
    type: "text",
    value: "NAME",
    defaultText: "standard input",
    help: "Name of standard input in reports",
    details: "Useful for logs and for editors that pass the content of a file.",
    group: "Input",
    commands: ["stdin", "scan"]
  },
  {
    name: "no-decode",
    type: "flag",
    help: "Search only plain text, not encodings",
    details: "By default, base64, hexadecimal, escapes, split string literals and other encodings are decoded and searched as well.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "decode-depth",
    type: "count",
    value: "N",
    default: 5,
    help: "Decode at most N encodings within each other",
    details: "Base64 of JSON that holds base64 needs 2. With 0, nothing is decoded, as with --no-decode.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-depth",
    type: "count",
    value: "N",
    default: defaultContainerLimits.depth,
    help: "Open at most N archives and compressed files within each other",
    details: "A tar in a gzip needs 2. With 0, archives and compressed files are not opened, only searched as they are.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-expand",
    type: "bytes",
    value: "BYTES",
    default: defaultContainerLimits.expand,
    defaultText: "1G",
    help: "Read at most BYTES out of one archive, such as 500M or 10G",
    details: "In addition to --max-depth times the size of the archive itself. What is left makes the scan incomplete. Units are powers of 1024.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-ratio",
    type: "count",
    value: "N",
    default: defaultContainerLimits.ratio,
    help: "Read at most N bytes out of each byte of an archive",
    details: "Applies beyond the first 10 MB, and stops archives that were made to exhaust a scanner. What is left makes the scan incomplete.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-total",
    type: "bytes",
    value: "BYTES",
    default: defaultContainerLimits.total,
    defaultText: "10G",
    help: "Read at most BYTES out of all archives of a scan",
    details: "In addition to --max-depth times their own size. With several threads, for each one.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-entries",
    type: "count",
    value: "N",
    default: defaultContainerLimits.entries,
    help: "Read at most N entries of one archive",
    details: "In addition to one entry for each 2 KB of the archive.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-time",
    type: "seconds",
    value: "SECONDS",
    default: defaultContainerLimits.timeMs / 1e3,
    help: "Read one archive for at most SECONDS",
    details: "In addition to a millisecond for each KB that comes out. What is left makes the scan incomplete. Fractions are allowed.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "max-in-memory",
    type: "bytes",
    value: "BYTES",
    default: defaultContainerLimits.memory,
    defaultText: "64M",
    help: "Open archives of up to BYTES whose format must be held in memory",
    details: "Applies to 7z, rar and cab, and to zip and SQLite on standard input and inside other archives. A larger one is named, and searched as it is.",
    group: "Input",
    commands: [...searchCommands, "baseline"]
  },
  {
    name: "pdf-text",
    type: "flag",
    help: "Extract the text of PDF files in whole histories too",
    details: "Without it, their streams are decompressed and searched, but text that is written in pieces or in the codes of a font is not joined. In files, standard input, staged content and ranges it always is.",
    group: "Input",
    commands: ["git", "audit", "baseline"]
  },
  {
    name: "jobs",
    alias: "j",
    type: "count",
    value: "N",
    defaultText: "automatic",
    help: "Threads for a history or many files; repositories at a time for several",
    details: "Packs of a history are read with several threads, and more than 20,000 files with two. An audit of several repositories divides the processor cores among those that it reads.",
    group: "Input",
    commands: [...scanCommands, "worker"]
  },
  {
    name: "repos-file",
    type: "text",
    value: "FILE",
    help: "Also audit the repositories that FILE lists, one per line",
    details: 'Lines are addresses as on the command line; "#" begins a comment. "-" reads standard input. A repository that is listed twice is read once.',
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "shard",
    type: "text",
    value: "I/N",
    help: "Audit only part I of N of the repositories, such as 1/4",
    details: 'The name of a repository decides its part, so that every machine divides a list alike. "brleaks report" merges the JSON reports of all parts.',
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "state",
    type: "text",
    value: "DIR",
    defaultText: "DIR/.state with --output DIR, else none",
    help: "Keep finished repositories in DIR until the audit is finished",
    details: "After an interruption, the same command goes on with the repositories that are left. DIR is removed at the end of the audit.",
    group: "Input",
    commands: ["audit"]
  },
  {
    name: "memory",
    type: "bytes",
    value: "BYTES",
    defaultText: "70 percent of what is free",
    help: "Memory for the repositories that are read at a time, such as 4G",
    details: "It decides how many are read at a time if --jobs does not. A repository that needs more than its share is read again by itself, with all of it.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "global",
    type: "flag",
    help: "install, uninstall, status: use the hooks of every repository of this user",
    details: "Uses the folder that the user-wide setting core.hooksPath names instead of the hooks of this repository.",
    group: "Input",
    commands: ["hook"]
  }
];

// src/config/options/known-keys.ts
var knownKeyOptions = [
  {
    name: "baseline",
    type: "text",
    value: "FILE",
    defaultText: "brleaks.baseline.json at the root",
    help: "Suppress the keys listed in FILE",
    details: '"brleaks baseline" writes this file. Suppressed keys stay in every report and do not change the exit status.',
    group: "Known keys",
    commands: [...configuredCommands, "worker"],
    inFile: true
  },
  {
    name: "ignore-file",
    type: "text",
    value: "FILE",
    defaultText: ".brleaksignore at the root",
    help: "Suppress the keys at the paths and with the fingerprints in FILE",
    details: "One pattern or fingerprint per line, with # for comments. Keys in these files are still found and reported as suppressed.",
    group: "Known keys",
    commands: [...configuredCommands, "worker"],
    inFile: true
  },
  {
    name: "no-inline-ignore",
    type: "flag",
    help: "Ignore brleaks:allow and other allow comments next to a key",
    details: "For audits in which every key must count.",
    group: "Known keys",
    commands: configuredCommands,
    inFile: true
  },
  {
    name: "foreign-marks",
    type: "list",
    value: "TOOL",
    choices: foreignMarks,
    help: "Also accept another scanner's allow comments",
    details: "May be repeated. Example: --foreign-marks gitleaks accepts gitleaks:allow.",
    group: "Known keys",
    commands: configuredCommands,
    inFile: true
  },
  {
    name: "allow-live",
    type: "flag",
    help: "Allow keys that were verified as live to be suppressed",
    details: "By default, a key that --verify shows to be live counts even if it is suppressed.",
    group: "Known keys",
    commands: configuredCommands
  },
  {
    name: "allow-comments",
    type: "flag",
    help: "run pre-receive: accept brleaks:allow comments in the pushed lines",
    details: "By default they do not count on a server, because the push itself contains them.",
    group: "Known keys",
    commands: ["hook"]
  },
  {
    name: "scope",
    type: "text",
    choices: ["files", "history", "all"],
    default: "all",
    help: "What to scan for the baseline",
    details: "The baseline records its scope; --prune requires a scan of all of it.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "accept-all",
    type: "flag",
    help: "Add every key that is found, without asking",
    details: "Requires --reason. Use it where there is no terminal, or to adopt brleaks.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "reason",
    type: "text",
    value: "TEXT",
    help: "Why the keys are known, for new entries",
    details: "Keys in the text are masked.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "owner",
    type: "text",
    value: "NAME",
    help: "Who is responsible for the keys, for new entries",
    details: "A person, a team or an address.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "expires",
    type: "text",
    value: "DATE",
    help: "Last day on which new entries apply, such as 2027-01-31",
    details: "After that day the keys count again.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "added-by",
    type: "text",
    value: "NAME",
    defaultText: "GIT_AUTHOR_NAME, else USER",
    help: "Who adds the entries",
    details: "Recorded with each new entry.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "prune",
    type: "flag",
    help: "Remove entries that are expired or whose key is no longer found",
    details: "Requires a complete scan of everything that the baseline covers.",
    group: "Known keys",
    commands: ["baseline"]
  },
  {
    name: "import",
    type: "list",
    value: "FILE",
    help: "Add the keys that another scanner ignored or reported in FILE",
    details: "May be repeated. FILE is a .gitleaksignore, or a report of gitleaks, trufflehog or detect-secrets. Locations where no key is found are listed.",
    group: "Known keys",
    commands: ["baseline"]
  }
];

// src/config/options/output.ts
var outputOptions = [
  {
    name: "format",
    alias: "f",
    type: "text",
    value: "FORMAT",
    default: "text",
    help: "Format of standard output",
    details: "Findings go to standard output, everything else to standard error.",
    group: "Output",
    commands: [...writeCommands, "rules"],
    inFile: true
  },
  {
    name: "report",
    type: "list",
    value: "FORMAT=FILE",
    help: "Also write a report to FILE",
    details: "May be repeated, such as --report sarif=brleaks.sarif --report json=brleaks.json. A file is written completely or not at all.",
    group: "Output",
    commands: writeCommands
  },
  {
    name: "to",
    type: "text",
    choices: [
      "gitleaks",
      "betterleaks",
      "trufflehog",
      "kingfisher",
      "titus",
      "secretlint",
      "detect-secrets",
      "github",
      "gitlab"
    ],
    value: "TOOL",
    help: 'The tool that "brleaks rules export" writes the rules for',
    details: "What the tool cannot express is listed on standard error and in comments.",
    group: "Output",
    commands: ["rules"]
  },
  {
    name: "compare",
    type: "list",
    value: "FILE",
    help: "Compare with an older JSON report",
    details: "Shows which keys are new, fixed and remaining, as text, html, markdown or json. Exit status 1: there are new keys; 0: none; 3: none, but a report is incomplete. May be repeated: older reports are merged.",
    group: "Input",
    commands: ["report"]
  },
  {
    name: "output",
    alias: "o",
    type: "text",
    value: "DIR",
    help: "Write the reports of an audit (text, JSON, SARIF, HTML) to DIR",
    details: "Creates the folder and replaces reports of an earlier audit in it. For several repositories also an index (HTML, JSON, CSV), and a folder of reports for each repository.",
    group: "Output",
    commands: ["audit", "report"]
  },
  {
    name: "show-secrets",
    type: "flag",
    help: "Show keys in full",
    details: "By default keys are masked in every format. Report files that contain keys are readable only by you.",
    group: "Output",
    commands: checkCommands
  },
  {
    name: "show-filtered",
    type: "flag",
    help: "List rejected matches and the reasons",
    details: "Shows matches that are not keys: placeholders, identifiers, low confidence.",
    group: "Output",
    commands: scanCommands,
    inFile: true
  },
  {
    name: "color",
    type: "text",
    choices: ["auto", "always", "never"],
    default: "auto",
    help: "When to color the text report",
    details: '"auto" uses colors on a terminal, and honors the variables NO_COLOR and FORCE_COLOR.',
    group: "Output",
    commands: commandNames,
    inFile: true
  },
  {
    name: "no-progress",
    type: "flag",
    help: "Do not show progress",
    details: "Progress is shown on a terminal, and every 30 seconds in the log of a CI system (variable CI).",
    group: "Output",
    commands: [...checkCommands, "baseline"],
    inFile: true
  },
  {
    name: "quiet",
    alias: "q",
    type: "flag",
    help: "Print only findings",
    details: "An incomplete scan is still reported on standard error.",
    group: "Output",
    commands: commandNames
  },
  {
    name: "verbose",
    alias: "v",
    type: "flag",
    help: "Print more: every location, what was skipped, timings",
    details: "In the text report, also lists suppressed keys in full detail.",
    group: "Output",
    commands: commandNames,
    inFile: true
  },
  {
    name: "help",
    alias: "h",
    type: "flag",
    help: "Show help",
    details: "-h prints a summary; --help describes each option.",
    group: "General",
    commands: commandNames
  },
  {
    name: "version",
    alias: "V",
    type: "flag",
    help: "Show the version",
    details: "Prints only the number, such as 1.2.3.",
    group: "General",
    commands: commandNames
  }
];

// src/config/options/queue.ts
var queueOptions = [
  {
    name: "queue",
    type: "text",
    value: "URL",
    help: "Spread the repositories over workers, by a queue in Redis or Valkey",
    details: 'redis://HOST:PORT, or rediss:// with TLS. Set a URL with a password in the variable BRLEAKS_QUEUE. "brleaks worker" reads the repositories; the same command with --wait writes the report.',
    group: "Queue",
    commands: ["audit", "worker"]
  },
  {
    name: "wait",
    type: "flag",
    help: "Wait for the workers and report what they found",
    details: "Needs --queue. Ending it does not end the work: the same command waits again. Without it, the repositories are only added to the queue.",
    group: "Queue",
    commands: ["audit"]
  },
  {
    name: "results",
    type: "text",
    value: "PLACE",
    defaultText: "Redis",
    help: "Store results in a shared folder, or in a bucket as s3://BUCKET/PREFIX",
    details: "Audit and workers need the same place. A bucket needs AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, and AWS_ENDPOINT_URL for a server that is not Amazon.",
    group: "Queue",
    commands: ["audit", "worker"]
  },
  {
    name: "priority",
    type: "count",
    value: "N",
    default: 100,
    help: "Order among the audits in the queue: 1 is first",
    details: "Up to 2000000. Audits of the same priority are read in the order in which they came.",
    group: "Queue",
    commands: ["audit"]
  },
  {
    name: "host-rate",
    type: "count",
    value: "N",
    defaultText: "no limit",
    help: "Begin at most N repositories of one host in a minute",
    details: "Counts the repositories that all workers begin, of all audits. The newest audit sets it.",
    group: "Queue",
    commands: ["audit"]
  },
  {
    name: "allow-local",
    type: "flag",
    help: "Also read repositories on the disk of the worker",
    details: "Anyone who can write to the queue can then choose which ones.",
    group: "Queue",
    commands: ["worker"]
  },
  {
    name: "allow-internal",
    type: "flag",
    help: "Also clone from hosts in private networks",
    details: "Anyone who can write to the queue can then choose which ones.",
    group: "Queue",
    commands: ["worker"]
  },
  {
    name: "grace",
    type: "count",
    value: "SECONDS",
    default: 20,
    help: "When stopped, let repositories in progress end for SECONDS",
    details: "Those that do not end go back to the queue. A second signal ends the worker at once.",
    group: "Queue",
    commands: ["worker"]
  },
  {
    name: "healthcheck",
    type: "flag",
    help: "Only check that a worker is running on this machine, for containers",
    details: "Exit status 0: it gave a sign of life within 30 seconds; 3: it did not.",
    group: "Queue",
    commands: ["worker"]
  }
];

// src/config/options/remote.ts
var remoteOptions = [
  {
    name: "allow-http",
    type: "flag",
    help: "Also clone from http: addresses, which are not encrypted",
    details: "No token is sent over http:, except to this machine.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "keep-clones",
    type: "text",
    value: "DIR",
    help: "Keep clones in DIR, and only fetch what is new next time",
    details: "By default, a clone is in a temporary folder and removed after it is read. A kept clone also keeps objects that the server has deleted; a damaged one is cloned again.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "clone-timeout",
    type: "count",
    value: "MINUTES",
    default: 120,
    help: "Give up a clone after MINUTES",
    details: "The repository is then named as not read. A server that sends nothing is given up after one minute.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "max-clone-size",
    type: "bytes",
    value: "BYTES",
    default: 32 * 2 ** 30,
    defaultText: "32G",
    help: "Give up a clone that is larger than BYTES",
    details: "The repository is then named as not read. Units are powers of 1024.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "no-redirects",
    type: "flag",
    help: "Do not follow a server that says that a repository has moved",
    details: "The repository is then named as not read.",
    group: "Input",
    commands: auditCommands
  },
  {
    name: "git-token-host",
    type: "list",
    value: "HOST",
    help: "Clone from HOST with the token in the variable BRLEAKS_GIT_TOKEN",
    details: "May be repeated. The token is sent to no other host. For GitHub, GITHUB_TOKEN or GH_TOKEN is used, for GitLab GITLAB_TOKEN.",
    group: "Input",
    commands: auditCommands
  }
];

// src/config/options/verification.ts
var verificationOptions = [
  {
    name: "verify",
    type: "flag",
    help: "Ask the Batch Relay API whether each key is live",
    details: "Each key is sent once, in a read request that changes nothing, over HTTPS. Without this option, brleaks opens no connection.",
    group: "Verification",
    commands: scanCommands
  },
  {
    name: "verify-dry-run",
    type: "flag",
    help: "Show which requests --verify would send, without sending them",
    details: "No connection is opened, and no key is shown.",
    group: "Verification",
    commands: checkCommands
  },
  {
    name: "verify-budget",
    type: "count",
    value: "N",
    default: 2e3,
    help: "Maximum number of requests",
    details: "Retries and the test request with a made-up key count too. Keys beyond the budget are not asked about.",
    group: "Verification",
    commands: checkCommands
  },
  {
    name: "api-url",
    type: "text",
    value: "URL",
    defaultText: "BATCH_RELAY_API_BASE_URL, else the public API",
    help: "Address of the API",
    details: "HTTPS, or plain HTTP to this machine.",
    group: "Verification",
    commands: [...checkCommands, "worker"]
  },
  {
    name: "verify-host",
    type: "list",
    value: "HOST",
    help: "Allow rules from --rules to send keys to HOST",
    details: "May be repeated. HOST may include a port, such as keys.example:8443.",
    group: "Verification",
    commands: [...checkCommands, "worker"]
  }
];

// src/config/options.ts
var table = [
  ...inputOptions,
  ...remoteOptions,
  ...forgeOptions,
  ...cacheOptions,
  ...queueOptions,
  ...findingOptions,
  ...knownKeyOptions,
  ...verificationOptions,
  ...outputOptions
];
var optionSpecs = table;
function optionsOf(command) {
  return optionSpecs.filter(
    (spec) => spec.commands.includes(command) || command === "config" && scanCommands.some((scan2) => spec.commands.includes(scan2))
  );
}
function defaultOf(name) {
  return optionSpecs.find((spec) => spec.name === name)?.default;
}

// src/config/config-file.ts
var configFileNames = [
  "brleaks.config.json",
  "brleaks.config.jsonc",
  "brleaks.config.yaml",
  "brleaks.config.yml"
];
var configVersion = 1;
function fileName(spec) {
  return spec.name.replace(/^no-/, "").replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function variableName(spec) {
  return `BRLEAKS_${spec.name.replaceAll("-", "_").toUpperCase()}`;
}
var otherNames = ["$schema", "version", "known"];
var knownNames = ["path", "fingerprint", "reason", "expires"];
async function parseConfigFile(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a configuration must be an object");
  const values = /* @__PURE__ */ new Map();
  let known = [];
  for (const member of root.members) {
    if (member.name === "$schema") continue;
    if (member.name === "version") checkVersion(path, member.value);
    else if (member.name === "known") known = readKnown(path, member.value);
    else {
      const spec = specOf(path, member);
      const { line, column } = member.at;
      const origin = { kind: "file", path, line, column };
      values.set(spec.name, { value: readValue(path, spec, member), origin });
    }
  }
  return { values, known };
}
function checkVersion(path, value) {
  const version2 = value.kind === "scalar" ? value.value : null;
  if (version2 === configVersion) return;
  const newer = typeof version2 === "number" && version2 > configVersion;
  const advice = newer ? "written for a newer brleaks; update brleaks" : "must be 1";
  throw fault(path, value.at, `version ${JSON.stringify(version2)}: ${advice}`);
}
function specOf(path, { name, at }) {
  const spec = optionSpecs.find((candidate) => fileName(candidate) === name);
  if (spec?.inFile) return spec;
  if (spec !== void 0) {
    const instead = `--${spec.name} or ${variableName(spec)}`;
    throw fault(
      path,
      at,
      `"${name}" cannot be set in a file, because the scanned tree may contain it; use ${instead}`
    );
  }
  const names2 = optionSpecs.filter((option) => option.inFile).map(fileName);
  const all = [...otherNames, ...names2];
  const near = nearest(name, all) ?? nearest(name.replaceAll("-", ""), all);
  const advice = near === null ? "see docs/configuration.md" : `did you mean "${near}"?`;
  throw fault(path, at, `unknown name "${name}"; ${advice}`);
}
function readValue(path, spec, { name, value }) {
  const scalar = value.kind === "scalar" ? value.value : void 0;
  switch (spec.type) {
    case "flag":
      if (typeof scalar !== "boolean")
        throw fault(path, value.at, `"${name}" must be true or false`);
      return spec.name.startsWith("no-") ? !scalar : scalar;
    case "list":
      return listOf(path, spec, name, value);
    case "count":
    case "seconds":
    case "bytes":
      if (typeof scalar === "number" || typeof scalar === "string") return String(scalar);
      throw fault(
        path,
        value.at,
        `"${name}" must be a number${spec.type === "bytes" ? ', or a size such as "10M"' : ""}`
      );
    case "text":
      if (typeof scalar !== "string" || scalar === "") {
        throw fault(path, value.at, `"${name}" must be a string`);
      }
      if (!isPath(spec)) return scalar;
      checkInside(path, value.at, name, scalar);
      return posix.normalize(scalar);
  }
}
function listOf(path, spec, name, value) {
  if (value.kind !== "array") throw fault(path, value.at, `"${name}" must be a list of strings`);
  return value.items.map((item) => {
    const text2 = item.kind === "scalar" ? item.value : null;
    if (typeof text2 !== "string") throw fault(path, item.at, `"${name}" must be a list of strings`);
    const wrong = spec.value === "GLOB" ? patternFault(text2) : null;
    if (wrong !== null) throw fault(path, item.at, wrong);
    return text2;
  });
}
function isPath(spec) {
  return spec.value === "FILE";
}
function checkInside(path, at, name, text2) {
  const outside = text2.startsWith("/") || text2.includes("\\") || /^[A-Za-z]:/.test(text2) || text2.split("/").includes("..");
  if (outside) {
    throw fault(
      path,
      at,
      `"${name}" must be a path inside the folder of this file, such as "config/${name}.json"`
    );
  }
}
function readKnown(path, value) {
  if (value.kind !== "array") throw fault(path, value.at, '"known" must be a list');
  const lines = /* @__PURE__ */ new Map();
  return value.items.map((item) => {
    if (item.kind !== "object")
      throw fault(path, item.at, 'each entry of "known" must be an object');
    checkNames(path, item.members, knownNames);
    const text2 = (name) => {
      const member = item.members.find((member2) => member2.name === name);
      if (member === void 0) return null;
      const { value: given } = member;
      if (given.kind === "scalar" && typeof given.value === "string" && given.value.trim() !== "") {
        return given.value.trim();
      }
      throw fault(path, given.at, `"${name}" must be a string`);
    };
    const at = (name) => item.members.find((member) => member.name === name)?.value.at ?? item.at;
    const pattern = text2("path");
    const fingerprint = text2("fingerprint");
    const reason = text2("reason");
    const expires = text2("expires");
    if (pattern === null === (fingerprint === null)) {
      throw fault(path, item.at, 'an entry of "known" needs either a "path" or a "fingerprint"');
    }
    if (reason === null) throw fault(path, item.at, 'an entry of "known" needs a "reason"');
    const wrong = pattern === null ? null : patternFault(pattern);
    if (wrong !== null) throw fault(path, at("path"), wrong);
    if (fingerprint !== null && !isFingerprint(fingerprint)) {
      throw fault(path, at("fingerprint"), "a fingerprint has 64 hexadecimal digits (0-9, a-f)");
    }
    const before = fingerprint === null ? void 0 : lines.get(fingerprint);
    if (fingerprint !== null && before !== void 0) {
      const what = `this fingerprint is already in line ${before}`;
      throw fault(path, at("fingerprint"), `${what}; keep only one`);
    }
    if (fingerprint !== null) lines.set(fingerprint, at("fingerprint").line);
    if (expires !== null && !isDate(expires)) {
      throw fault(path, at("expires"), `"${expires}" is not a valid date (expected YYYY-MM-DD)`);
    }
    const { line } = item.at;
    return { by: "config", file: path, line, fingerprint, pattern, redacted: null, reason, expires };
  });
}

// src/config/environment.ts
var notForAll = /* @__PURE__ */ new Set(["help", "version"]);
var gitTokenVariable = "BRLEAKS_GIT_TOKEN";
var cacheSecretVariable = "BRLEAKS_CACHE_SECRET";
var specs = optionSpecs.filter((spec) => !notForAll.has(spec.name));
var truths = {
  "1": true,
  true: true,
  yes: true,
  on: true,
  "0": false,
  false: false,
  no: false,
  off: false
};
function environmentLayer(environment) {
  const values = /* @__PURE__ */ new Map();
  const notices = [];
  for (const [variable, text2] of Object.entries(environment)) {
    if (!variable.startsWith("BRLEAKS_") || text2 === void 0 || text2 === "") continue;
    if (variable === gitTokenVariable || variable === cacheSecretVariable) continue;
    const spec = specs.find((candidate) => variableName(candidate) === variable);
    if (spec === void 0) {
      notices.push(unknown(variable));
      continue;
    }
    const value = readValue2(spec.type, variable, text2);
    values.set(spec.name, { value, origin: { kind: "environment", variable } });
  }
  return { values, notices };
}
function readValue2(type, variable, text2) {
  if (type === "list") return text2.split(/\r?\n/).filter((line) => line !== "");
  if (type !== "flag") return text2;
  const truth = truths[text2.toLowerCase()];
  if (truth !== void 0) return truth;
  throw new BrleaksError("usage", `${variable}: expected 1 or 0, got "${text2}"`);
}
function unknown(variable) {
  const bare = (name) => name.slice("BRLEAKS_".length);
  const near = nearest(
    bare(variable),
    specs.map((spec) => bare(variableName(spec)))
  );
  if (near === null) return `ignored the variable ${variable}: brleaks has no such option`;
  throw new BrleaksError("usage", `unknown variable ${variable}; did you mean BRLEAKS_${near}?`);
}

// src/config/folder-reader.ts
function folderReader(root, place = { kind: "work tree" }) {
  return { place, read: (path) => readInside(root, path), close: () => {
  } };
}
async function readInside(root, path) {
  const full = join(root, path);
  try {
    if (lstatSync(full, { throwIfNoEntry: false }) === void 0) return null;
    const file = await open(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw refuse(path, "not a regular file");
      const [real, base] = await Promise.all([realpath(full), realpath(root)]);
      if (!real.startsWith(base.endsWith(sep) ? base : base + sep)) {
        throw refuse(path, "a link that leads out of the tree");
      }
      if (stat.size > largestConfigFile) throw refuse(path, "larger than 16 MiB");
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof BrleaksError) throw error;
    const { code } = error;
    if (code === "ENOENT") throw refuse(path, "a broken link", error);
    throw refuse(path, `cannot be read (${code})`, error);
  }
}
function refuse(path, why, cause) {
  return new BrleaksError("config", `${path}: ${why}; fix or remove it (nothing was scanned)`, {
    cause
  });
}

// src/config/values.ts
var byDefault = { kind: "default" };
var byCommandLine = { kind: "command line" };
var OptionValues = class {
  #values;
  constructor(values) {
    this.#values = values;
  }
  flag(name) {
    return this.value(name) === true;
  }
  text(name) {
    return this.value(name);
  }
  number(name) {
    return this.value(name);
  }
  list(name) {
    return this.value(name) ?? [];
  }
  origin(name) {
    return this.#values.get(name)?.origin ?? byDefault;
  }
  /** True if the command line or a variable set it. */
  given(name) {
    const { kind } = this.origin(name);
    return kind === "command line" || kind === "environment";
  }
  /** The value of an option, whatever its type; undefined if it is not set. */
  value(name) {
    return this.#values.get(name)?.value;
  }
  settings() {
    return [...this.#values].filter(([, { origin }]) => origin.kind !== "default").map(([name, { value, origin }]) => ({ name, value, origin })).sort((a, b) => a.name < b.name ? -1 : 1);
  }
};
function decideOptions(command, raw, layers = {}) {
  const specs2 = optionsOf(command);
  const values = /* @__PURE__ */ new Map();
  for (const { name, default: value } of optionSpecs) {
    if (value !== void 0) values.set(name, { value, origin: byDefault });
  }
  for (const layer of [layers.file, layers.environment]) {
    for (const [name, { value, origin }] of layer ?? []) {
      const spec = optionSpecs.find((known) => known.name === name);
      if (spec === void 0) continue;
      const checked = checkLayered(spec, value, origin);
      if (specs2.includes(spec)) values.set(spec.name, { value: checked, origin });
    }
  }
  for (const [name, value] of Object.entries(raw)) {
    const spec = specs2.find((known) => known.name === name || known.alias === name);
    if (spec === void 0) throw unknownOption(command, name, specs2);
    values.set(spec.name, { value: checkValue(spec, value), origin: byCommandLine });
  }
  return new OptionValues(values);
}
function checkLayered(spec, value, origin) {
  try {
    return checkValue(spec, value);
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    const code = origin.kind === "file" ? "config" : "usage";
    throw new BrleaksError(code, `${settingOriginText(origin)}: ${error.message}`, { cause: error });
  }
}
function unknownOption(command, name, specs2) {
  const shown2 = name.length === 1 ? `-${name}` : `--${name}`;
  if (optionSpecs.some((spec) => spec.name === name || spec.alias === name)) {
    return new BrleaksError(
      "usage",
      `"brleaks ${command}" has no option ${shown2}; see: brleaks ${command} --help`
    );
  }
  const near = nearest(
    name,
    specs2.map((spec) => spec.name)
  );
  const advice = near === null ? `see: brleaks ${command} --help` : `did you mean --${near}?`;
  return new BrleaksError("usage", `unknown option ${shown2}; ${advice}`);
}
function checkValue(spec, value) {
  if (spec.type === "flag") {
    if (typeof value === "boolean") return value;
    throw new BrleaksError("usage", `option --${spec.name} takes no value`);
  }
  const texts2 = (Array.isArray(value) ? value : [value]).map((text3) => requireText(spec, text3));
  for (const text3 of texts2) checkChoice(spec, text3);
  if (spec.type === "list") return texts2;
  const text2 = texts2.at(-1) ?? "";
  if (spec.type === "count") return parseCount(spec, text2);
  if (spec.type === "bytes") return parseBytes(spec, text2);
  if (spec.type === "seconds") return parseSeconds(spec, text2);
  return text2;
}
function checkChoice({ name, choices }, text2) {
  if (choices === void 0 || choices.includes(text2)) return;
  throw new BrleaksError("usage", `option --${name}: expected ${choices.join(", ")}; got "${text2}"`);
}
function requireText(spec, text2) {
  if (typeof text2 === "string" && text2 !== "") return text2;
  throw new BrleaksError(
    "usage",
    `option --${spec.name} needs a value: --${spec.name} ${spec.value ?? "VALUE"}`
  );
}
function parseCount(spec, text2) {
  const count2 = Number(text2);
  if (/^\d+$/.test(text2) && Number.isSafeInteger(count2)) return count2;
  throw new BrleaksError("usage", `option --${spec.name}: expected a whole number, got "${text2}"`);
}
function parseSeconds(spec, text2) {
  const seconds2 = Number(/^(\d+(?:\.\d+)?)s?$/.exec(text2)?.[1]);
  if (seconds2 > 0 && seconds2 <= 2e6) return seconds2;
  throw new BrleaksError(
    "usage",
    `option --${spec.name}: expected seconds above 0 such as 4.5, got "${text2}"`
  );
}
function parseBytes(spec, text2) {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(text2);
  const powers = { "": 0, k: 1, m: 2, g: 3, t: 4 };
  const power = powers[(match?.[2] ?? "").toLowerCase()];
  const bytes = Math.floor(Number(match?.[1]) * 1024 ** (power ?? 0));
  if (match !== null && Number.isSafeInteger(bytes)) return bytes;
  throw new BrleaksError(
    "usage",
    `option --${spec.name}: expected a size such as 500K, 10M or 2G; got "${text2}"`
  );
}

// src/config/settings.ts
var baselineFileName = "brleaks.baseline.json";
var ignoreFileName = ".brleaksignore";
var usualFileNames = [
  ...configFileNames,
  baselineFileName,
  ignoreFileName
];
function isSettings(settings) {
  return settings.values instanceof OptionValues;
}
async function loadSettings(request) {
  const { values: environment, notices } = environmentLayer(request.environment);
  const early = decideOptions(request.command, request.flags, { environment });
  const own = early.flag("no-config") ? null : request.reader;
  const config = await findConfig(early, own, request.cwd);
  const file = config === null ? null : await parseConfigFile(config.path, config.bytes);
  const values = decideOptions(request.command, request.flags, {
    environment,
    ...file === null ? {} : { file: file.values }
  });
  const writing = request.command === "baseline";
  const open2 = opener({ values, config, own, cwd: request.cwd, writing });
  const rules = await readRules(values, open2);
  const baseline = await open2("baseline", baselineFileName);
  const ignore = await open2("ignore-file", ignoreFileName);
  const parsed = baseline === null ? null : await parseBaseline(baseline.path, baseline.bytes);
  const known = readKnown2({ request, values, file, parsed, ignore });
  return {
    values,
    rules: rules.rules,
    known,
    baseline: parsed?.baseline ?? null,
    configuration: {
      files: [
        builtInStamp(),
        ...stamps([
          ["rules", rules.file],
          ["config", config],
          ["baseline", baseline],
          ["ignore-file", ignore]
        ])
      ],
      settings: values.settings()
    },
    notices
  };
}
function builtInStamp() {
  const path = "built in";
  if (true) {
    return { kind: "rules", path, sha256: "67c5263849eee6aa3ad1632caaf6750e9bd33dfdb21f40cc7486747dc681690a", from: null };
  }
  const file = new URL("../../rules/batch-relay.json", __file.url);
  return configurationFile("rules", path, readFileSync(file), null);
}
function stamps(files) {
  return files.flatMap(
    ([kind, file]) => file === null ? [] : [configurationFile(kind, file.path, file.bytes, file.reader.place)]
  );
}
async function findConfig(values, own, cwd) {
  const named2 = values.text("config");
  if (named2 !== void 0) return readNamed(named2, cwd, false);
  if (own === null) return null;
  const found = [];
  for (const path of configFileNames) {
    const bytes = await own.read(path);
    if (bytes !== null) found.push({ path, bytes, reader: own });
  }
  if (found.length > 1) {
    const names2 = `${found.length === 2 ? "both " : ""}${found.map(({ path }) => path).join(" and ")}`;
    throw new BrleaksError("config", `found ${names2}; keep only one`);
  }
  return found[0] ?? null;
}
function opener(context) {
  const { values, config, own, cwd, writing } = context;
  return async (kind, name) => {
    const named2 = values.text(kind);
    if (named2 === void 0) {
      if (own === null || name === null) return null;
      const bytes2 = await own.read(name);
      return bytes2 === null ? null : { path: name, bytes: bytes2, reader: own };
    }
    const optional = writing && kind === "baseline";
    if (values.given(kind) || config === null) return readNamed(named2, cwd, optional);
    const bytes = await config.reader.read(named2);
    if (bytes !== null) return { path: named2, bytes, reader: config.reader };
    if (optional) return null;
    throw new BrleaksError(
      "config",
      `${settingOriginText(values.origin(kind))}: ${named2} is not in ${configPlaceText(config.reader.place)}; check the path`
    );
  };
}
async function readNamed(path, cwd, optional) {
  const full = resolve(cwd, path);
  try {
    const bytes = await readFile(full);
    return { path, bytes, reader: folderReader(dirname(full), { kind: "named file" }) };
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" && optional) return null;
    const reason = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new BrleaksError("config", `${path}: ${reason}; check the path`, { cause: error });
  }
}
async function readRules(values, open2) {
  if (values.text("rules") === void 0) return { rules: [], file: null };
  const file = await open2("rules", null);
  if (file === null) return { rules: [], file };
  const rules = await parseRules(file.path, file.bytes.toString("utf8"));
  const asking = rules.find((rule) => rule.verification !== void 0);
  if (asking !== void 0 && !values.given("rules")) {
    throw new BrleaksError(
      "config",
      `${file.path}: rule ${asking.id} sends keys to an API, which a scanned tree may not decide; pass the file with --rules`
    );
  }
  return { rules, file };
}
function readKnown2(context) {
  const { request, values, file, parsed, ignore } = context;
  const ignored2 = ignore === null ? [] : parseIgnoreFile(ignore.path, ignore.bytes);
  const entries = [
    ...parsed?.entries ?? [],
    ...ignored2,
    ...file?.known ?? []
  ];
  return {
    entries,
    inline: !values.flag("no-inline-ignore"),
    foreignMarks: values.list("foreign-marks"),
    allowLive: values.flag("allow-live"),
    root: request.root,
    today: request.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    baselineScope: parsed?.baseline.scope ?? null,
    narrowed: ["include", "exclude", "max-size", "min-confidence"].some(
      (name) => values.given(name)
    )
  };
}

// src/config/additional-rules.ts
async function additionalRules(rules) {
  if (rules === void 0) return { rules: [], file: null };
  if (typeof rules !== "string") {
    return { rules: await parseRules("rules", JSON.stringify({ version: 1, rules })), file: null };
  }
  const text2 = await readRuleFile(rules);
  const file = configurationFile("rules", rules, text2, { kind: "named file" });
  return { rules: await parseRules(rules, text2), file };
}
function configurationOf(settings, rules) {
  const base = settings?.configuration ?? { files: [builtInStamp()], settings: [] };
  return rules === null ? base : { ...base, files: [...base.files, rules] };
}

// src/config/guarded-progress.ts
function guardedProgress(onProgress) {
  if (onProgress === void 0) return null;
  let broken = false;
  return (progress) => {
    if (broken) return;
    try {
      onProgress(progress);
    } catch (cause) {
      broken = true;
      throw new BrleaksError("usage", "onProgress threw an error, so the scan was stopped", {
        cause
      });
    }
  };
}

// plain:string_decoder
var module = process.getBuiltinModule("node:string_decoder");
var { StringDecoder } = module;

// src/config/input-stream.ts
function isInputStream(value) {
  if (typeof value === "string" || value instanceof Uint8Array) return true;
  if (typeof value !== "object" || value === null) return false;
  return Symbol.asyncIterator in value || Symbol.iterator in value;
}
function sizeOfInput(input) {
  if (typeof input === "string") return Buffer.byteLength(input);
  return input instanceof Uint8Array ? input.length : null;
}
function byteStream(input) {
  const pieces = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
      const encode = pieceEncoder();
      return {
        next: async () => {
          const { done, value } = await iterator.next();
          return done === true ? { done, value: void 0 } : { done: false, value: encode(value) };
        },
        return: async () => {
          await iterator.return?.();
          return { done: true, value: void 0 };
        }
      };
    }
  };
}
function pieceEncoder() {
  const decoder = new StringDecoder("utf16le");
  return (piece) => {
    if (piece instanceof Uint8Array) return piece;
    if (typeof piece === "string") return Buffer.from(decoder.write(Buffer.from(piece, "utf16le")));
    const kind = piece === null ? "null" : typeof piece;
    throw new BrleaksError("usage", `input: expected bytes or strings, got a piece of type ${kind}`);
  };
}

// src/config/library-options.ts
var isObject = (value) => typeof value === "object" && value !== null;
var isText = (value) => typeof value === "string";
var kinds = {
  text: { words: "a string", holds: isText },
  texts: {
    words: "a list of strings",
    holds: (value) => Array.isArray(value) && value.every(isText)
  },
  flag: { words: "true or false", holds: (value) => typeof value === "boolean" },
  count: {
    words: "a whole number",
    holds: (value) => value === null || Number.isSafeInteger(value) && Number(value) >= 0
  },
  confidence: {
    words: "low, medium or high",
    holds: (value) => value === "low" || value === "medium" || value === "high"
  },
  stream: { words: "a stream of bytes or strings", holds: isInputStream },
  bytes: {
    words: "bytes or a string",
    holds: (value) => isText(value) || value instanceof Uint8Array
  },
  rules: {
    words: "the path of a rule file or a list of rules",
    holds: (value) => isText(value) || Array.isArray(value) && value.every(isObject)
  },
  object: { words: "an object", holds: (value) => isObject(value) && !Array.isArray(value) },
  signal: {
    words: "an AbortSignal",
    holds: (value) => isObject(value) && "aborted" in value && "addEventListener" in value
  },
  any: { words: "anything", holds: () => true },
  function: { words: "a function", holds: (value) => typeof value === "function" }
};
function checkLibraryOptions(caller, options, known) {
  if (!kinds.object.holds(options) || !isObject(options)) {
    throw new BrleaksError(
      "usage",
      `${caller}: expected an object of options, got ${shown(options)}`
    );
  }
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(known, name) ? known[name] : void 0;
    if (kind === void 0) throw unknownOption2(caller, name, Object.keys(known));
    if (value === void 0 || kinds[kind].holds(value)) continue;
    throw new BrleaksError(
      "usage",
      `${caller}: ${name} must be ${kinds[kind].words}, got ${shown(value)}`
    );
  }
}
function unknownOption2(caller, name, known) {
  const near = nearest(name, known);
  const advice = near === null ? `there are ${known.join(", ")}` : `did you mean "${near}"?`;
  return new BrleaksError("usage", `${caller}: unknown option "${name}"; ${advice}`);
}
function shown(value) {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null || value === void 0) return String(value);
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

// src/model/commit-range.ts
function parseRange(text2) {
  if (text2.startsWith("-")) {
    throw new BrleaksError("usage", `--range: expected A..B, A...B or a commit, not "${text2}"`);
  }
  const named2 = { kind: "named", text: text2 };
  const [first = "", ...excluded] = text2.split(" ^");
  if (excluded.length > 0) return { ...named2, form: "difference", end: first, start: excluded };
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(text2);
  if (match === null) return { ...named2, form: "single", end: text2, start: [] };
  const [, left = "", dots = "", right = ""] = match;
  const end = right || "HEAD";
  if (/^0{40,64}$/.test(left)) return { ...named2, form: "difference", end, start: [] };
  const form = dots === "..." ? "symmetric" : "difference";
  return { ...named2, form, end, start: [left || "HEAD"] };
}

// src/config/targets.ts
function decideTargets(options, settings, cwd) {
  const targets = [];
  const { repository, input, message } = options;
  const values = settings?.values;
  const named2 = repository !== void 0 || input !== void 0 || message !== void 0;
  if (options.paths !== void 0 || !named2) {
    targets.push({
      kind: "files",
      paths: options.paths ?? ["."],
      cwd,
      include: patternsOf("include", options.include, values),
      exclude: patternsOf("exclude", options.exclude, values),
      root: settings?.known.root ?? null,
      maxSize: options.maxSize ?? values?.number("max-size") ?? null,
      followLinks: options.followLinks ?? true,
      gitignore: options.gitignore ?? !(values?.flag("no-gitignore") ?? false),
      gitDirectory: options.includeGitDir ?? values?.flag("include-git-dir") ?? false,
      jobs: options.jobs ?? null
    });
  }
  if (repository !== void 0) targets.push(historyTarget(repository, options));
  else if (options.staged || options.ranges?.length || options.since !== void 0 || options.push !== void 0) {
    throw new BrleaksError("usage", "ranges, since, staged and push require repository");
  }
  if (input !== void 0) {
    targets.push({
      kind: "stdin",
      stream: byteStream(input),
      name: inputName(options),
      size: options.inputSize ?? sizeOfInput(input)
    });
  }
  if (message !== void 0) targets.push({ kind: "message", text: Buffer.from(message) });
  return targets;
}
function inputName({ inputName: name }) {
  return name === void 0 ? null : withSlashes(name);
}
function patternsOf(name, own, values) {
  const patterns = own ?? values?.list(name) ?? [];
  return own !== void 0 || values?.given(name) ? patterns.map((pattern) => withSlashes(pattern)) : patterns;
}
function historyTarget(repository, options) {
  const ranges = (options.ranges ?? []).map(parseRange);
  const since = options.since ?? null;
  const environment = options.hookEnvironment ?? {};
  if (options.push !== void 0) {
    if (options.staged || ranges.length > 0 || since !== null) {
      throw new BrleaksError("usage", "push cannot be combined with staged, ranges or since");
    }
    return { kind: "push", repository, environment, push: options.push };
  }
  if (!options.staged)
    return { kind: "history", repository, ranges, since, jobs: options.jobs ?? null };
  if (ranges.length > 0 || since !== null) {
    throw new BrleaksError("usage", "--staged cannot be combined with --range or --since");
  }
  return { kind: "staged", repository, environment };
}
function commandOf(targets) {
  const kinds2 = new Set(targets.map((target) => target.kind));
  if (kinds2.size > 1) return "audit";
  if (kinds2.has("stdin")) return "stdin";
  return kinds2.has("files") ? "scan" : "git";
}
function labelOf(targets) {
  const labels = targets.map((target) => {
    switch (target.kind) {
      case "files":
        return target.paths.join(" ");
      case "stdin":
        return target.name ?? "standard input";
      case "discussions":
        return target.label;
      case "message":
        return "commit message";
      case "history":
      case "staged":
      case "push":
        return target.repository;
    }
  });
  return [...new Set(labels)].join(" ");
}

// src/config/verify-options.ts
var verifyOptionKinds = {
  verifyDryRun: "flag",
  verifyBudget: "count",
  apiUrl: "text",
  verifyHosts: "texts"
};
var msPerRequest = 200;
var longestMs = 2 ** 31 - 1;
var verifyLimits = {
  concurrency: 5,
  requestsPerSecond: 20,
  attempts: 4,
  connectMs: 5e3,
  requestMs: 15e3,
  totalMs: 3e5,
  backoffMs: 500,
  retryAfterMs: 3e4,
  bodyBytes: 262144
};
function decideVerification(options, rules, surroundings) {
  const wanted = options.verify || options.verifyDryRun;
  return wanted ? planVerification(options, rules, surroundings) : null;
}
function planVerification(options, rules, surroundings) {
  const environment = surroundings.environment ?? {};
  const services = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const { verification } = rule;
    if (verification === void 0) continue;
    const place = placeOf2(rule, verification.baseUrl, options, environment);
    if ("refusal" in place) refused.set(rule.id, place.refusal);
    else services.set(rule.id, { baseUrl: place.baseUrl, verification });
  }
  const budget = options.verifyBudget ?? defaultOf("verify-budget");
  return {
    dryRun: options.verifyDryRun ?? false,
    budget,
    services,
    refused,
    proxy: decideProxy(environment),
    limits: { ...verifyLimits, totalMs: wholeTime(budget) },
    userAgent: `brleaks/${surroundings.version}`
  };
}
function wholeTime(budget) {
  return Math.min(Math.max(verifyLimits.totalMs, budget * msPerRequest), longestMs);
}
function placeOf2(rule, baseUrl, options, environment) {
  if (builtInRules().includes(rule)) {
    const override = options.apiUrl ?? (environment.BATCH_RELAY_API_BASE_URL || void 0);
    if (override === void 0) return { baseUrl };
    const name = options.apiUrl === void 0 ? "BATCH_RELAY_API_BASE_URL" : "--api-url";
    return { baseUrl: checkAddress(override, name) };
  }
  const { host, hostname } = new URL(baseUrl);
  const allowed = (options.verifyHosts ?? []).map((name) => name.toLowerCase());
  if (allowed.includes(host) || allowed.includes(hostname)) {
    return { baseUrl: checkAddress(baseUrl, `the rule ${rule.id}`) };
  }
  return {
    refusal: `its rule sends keys to ${host}; allow that with --verify-host ${host}`
  };
}
function checkAddress(text2, name) {
  const url = URL.canParse(text2) ? new URL(text2) : null;
  const fault2 = url === null ? "not a valid URL" : addressFault(url);
  if (url === null || fault2 !== null) {
    throw new BrleaksError(
      "usage",
      `${name}: ${fault2}; use an address such as https://api.batchrelay.com`
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function addressFault(url) {
  if (url.protocol !== "https:" && url.protocol !== "http:") return "only HTTPS is supported";
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    return "keys are sent only over HTTPS (plain HTTP only to this machine)";
  }
  if (url.username !== "" || url.password !== "") return "it contains a user name or password";
  return url.search === "" && url.hash === "" ? null : "it has a query or a fragment";
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
function decideProxy(environment) {
  const names2 = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
  const name = names2.find((variable) => environment[variable]);
  const value = name === void 0 ? void 0 : environment[name];
  if (name === void 0 || value === void 0) return null;
  const text2 = value.includes("://") ? value : `http://${value}`;
  const url = URL.canParse(text2) ? new URL(text2) : null;
  if (url === null || url.protocol !== "http:" && url.protocol !== "https:") {
    throw new BrleaksError(
      "usage",
      `the proxy in ${name} is invalid; use an address such as http://proxy.example:3128`
    );
  }
  return { url: url.href, bypass: environment.no_proxy ?? environment.NO_PROXY ?? "" };
}

// src/config/scan-options.ts
function settingsOf({ settings }) {
  if (settings === void 0 || isSettings(settings)) return settings;
  throw new BrleaksError("usage", "scan: settings must be what configure returned");
}
async function decideScan(options, surroundings) {
  checkLibraryOptions("scan", options, scanOptionKinds);
  const cwd = options.cwd ?? surroundings.cwd;
  const settings = settingsOf(options);
  const values = settings?.values;
  const targets = decideTargets(options, settings, cwd);
  const additional = await additionalRules(options.rules);
  const rules = [...builtInRules(), ...settings?.rules ?? [], ...additional.rules];
  return {
    command: options.command ?? commandOf(targets),
    label: surroundings.label ?? labelOf(targets),
    targets,
    rules,
    minConfidence: options.minConfidence ?? values?.text("min-confidence") ?? defaultOf("min-confidence"),
    decodeDepth: decodeDepthOf(options, values),
    containers: containerLimitsOf(options, values),
    keepFiltered: options.showFiltered ?? values?.flag("show-filtered") ?? false,
    lineHashes: options.lineHashes ?? false,
    known: settings?.known ?? nothingKnown,
    configuration: configurationOf(settings, additional.file),
    notices: settings?.notices ?? [],
    verify: decideVerification(withSettings(options), rules, surroundings),
    version: surroundings.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: guardedProgress(options.onProgress)
  };
}
function withSettings(options) {
  const values = settingsOf(options)?.values;
  if (values === void 0) return options;
  return {
    verify: options.verify ?? values.flag("verify"),
    verifyDryRun: options.verifyDryRun ?? values.flag("verify-dry-run"),
    verifyBudget: options.verifyBudget ?? values.number("verify-budget"),
    apiUrl: options.apiUrl ?? values.text("api-url"),
    verifyHosts: options.verifyHosts ?? values.list("verify-host")
  };
}
var scanOptionKinds = {
  ...verifyOptionKinds,
  verify: "flag",
  paths: "texts",
  cwd: "text",
  include: "texts",
  exclude: "texts",
  maxSize: "count",
  gitignore: "flag",
  includeGitDir: "flag",
  followLinks: "flag",
  repository: "text",
  ranges: "texts",
  since: "text",
  staged: "flag",
  push: "object",
  hookEnvironment: "object",
  jobs: "count",
  input: "stream",
  inputName: "text",
  inputSize: "count",
  message: "bytes",
  rules: "rules",
  minConfidence: "confidence",
  decodeDepth: "count",
  maxDepth: "count",
  maxExpand: "count",
  maxRatio: "count",
  maxTotal: "count",
  maxEntries: "count",
  maxTime: "count",
  maxInMemory: "count",
  pdfText: "flag",
  showFiltered: "flag",
  lineHashes: "flag",
  settings: "object",
  signal: "signal",
  onProgress: "function",
  command: "text"
};
function decodeDepthOf({ decodeDepth }, values) {
  if (decodeDepth !== void 0) return decodeDepth;
  if (values?.flag("no-decode")) return 0;
  return values?.number("decode-depth") ?? defaultOf("decode-depth");
}
function containerLimitsOf(options, values) {
  const decided = (given, name) => given ?? values?.number(name) ?? defaultOf(name);
  return {
    depth: decided(options.maxDepth, "max-depth"),
    expand: decided(options.maxExpand, "max-expand"),
    ratio: decided(options.maxRatio, "max-ratio"),
    total: decided(options.maxTotal, "max-total"),
    entries: decided(options.maxEntries, "max-entries"),
    memory: decided(options.maxInMemory, "max-in-memory"),
    timeMs: decided(options.maxTime, "max-time") * 1e3,
    pdfText: options.pdfText ?? values?.flag("pdf-text") ?? false
  };
}

// src/config/working-folder.ts
function workingFolder(current) {
  try {
    return current();
  } catch (error) {
    const { code } = error;
    throw new BrleaksError(
      "usage",
      `the working folder no longer exists or cannot be read (${code}); change to another one`,
      { cause: error }
    );
  }
}

// src/model/exit-status.ts
var exitStatus = { clean: 0, found: 1, usage: 2, incomplete: 3 };

// src/output/outcome.ts
var countedStatuses = {
  any: null,
  live: ["live"],
  working: ["live", "inactive"],
  none: []
};
function outcome(report, policy) {
  const { failOn: failOn2, delivered = true, allowIncomplete = false } = policy;
  const statuses = report.findings.filter((finding) => finding.suppressed === null).map((finding) => finding.verification.status);
  const counted2 = countedStatuses[failOn2];
  if (statuses.some((status) => counted2 === null || counted2.includes(status))) {
    return exitStatus.found;
  }
  const undecided = (failOn2 === "live" || failOn2 === "working") && statuses.includes("unknown");
  if (report.complete && delivered && !undecided) return exitStatus.clean;
  return allowIncomplete ? exitStatus.clean : exitStatus.incomplete;
}
function outcomeAfterError(status) {
  return status === exitStatus.found ? exitStatus.found : exitStatus.incomplete;
}

// src/sources/root.ts
function findRoot(folder) {
  const layout = findLayout(folder);
  return layout === null || layout instanceof BrokenRepository ? void 0 : layout.root;
}
function inRepository(path) {
  return findLayout(path) !== null;
}

// src/sources/path-below.ts
function pathBelow(folder, path, rules = path_default) {
  const below = rules.relative(folder, path);
  const outside = below === ".." || below.startsWith(`..${rules.sep}`) || rules.isAbsolute(below);
  return outside ? null : withSlashes(below, rules.sep);
}

// src/sources/report-base.ts
function reportBase(paths, cwd) {
  const bases = [...new Set(paths.map((path) => baseOf(resolve(cwd, path), cwd)))];
  return bases.find((base) => bases.every((other) => pathBelow(base, other) !== null)) ?? null;
}
function baseOf(path, cwd) {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const folder2 = realFolder(path);
    return findRoot(folder2) ?? folder2;
  }
  const folder = dirname(path);
  return findRoot(folder) ?? (pathBelow(cwd, path) === null ? folder : cwd);
}
function realFolder(path) {
  return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
}
function isSameFolder(path, other) {
  if (pathBelow(path, other) === "") return true;
  const [own, second] = [path, other].map(
    (folder) => statSync(folder, { bigint: true, throwIfNoEntry: false })
  );
  if (own === void 0 || second === void 0 || own.ino === 0n) return false;
  return own.isDirectory() && own.ino === second.ino && own.dev === second.dev;
}

// src/scan/root.ts
function rootOf(paths, cwd) {
  const roots = new Set(paths.map((path) => rootOfPath(resolve(cwd, path))));
  const [root = null] = roots;
  return roots.size === 1 ? root : null;
}
function rootOfPath(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  const folder = stat.isDirectory() ? realFolder(path) : dirname(path);
  const found = findRoot(folder);
  return found === void 0 ? folder : found;
}
function isBare(path) {
  return findRoot(realFolder(resolve(path))) === null;
}
function hasHistory(path) {
  return inRepository(resolve(path));
}

// src/sources/file-parts.ts
var filesWorthAThread = 2e4;
function secondThread(jobs, cores) {
  if ((jobs || cores) < 2) return null;
  return {
    start: async (task) => (await __load("./main-sources-file-thread.js")).startFileThread(task)
  };
}
var FileParts = class {
  #options;
  #listed = 0;
  #shared = null;
  #isDecided;
  constructor(options) {
    this.#options = options;
    this.#isDecided = options.second === null;
  }
  /** The parts of a listing, in its order. Once the signal is aborted, some may be missing. */
  async *of(listing) {
    if (!this.#isDecided) await this.#decide(listing);
    this.#listed += listing.files.length;
    if (this.#shared === null) yield { files: listing.files, readFiles: 0, readBytes: 0 };
    else yield* this.#shared.parts(listing);
  }
  stop() {
    this.#shared?.stop();
  }
  async #decide(listing) {
    const { second } = this.#options;
    const files = this.#listed + Math.max(listing.files.length, listing.expected ?? 0);
    if (second === null || files <= (second.above ?? filesWorthAThread)) return;
    this.#isDecided = true;
    const { shareFiles } = await __load("./main-sources-shared-files.js");
    this.#shared = await shareFiles(listing, second, this.#options);
  }
};

// src/sources/plain-source.ts
function plainSource(label, items2) {
  return { label, notices: [], tracer: null, items: items2, progress: () => null, close: () => {
  } };
}

// src/sources/message.ts
function messageSource(text2) {
  return plainSource("commit message", (request) => items(Buffer.from(text2), request));
}
async function* items(text2, { needles }) {
  if (holdsNeedle(text2, needles)) {
    yield messageChunk(text2);
  }
  yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes: text2.length };
}

// src/sources/open-source.ts
async function openSource(target, options) {
  switch (target.kind) {
    case "files":
      return filesSource(target, secondThread(target.jobs ?? null, options.cores));
    case "stdin":
      return stdinSource(target);
    case "discussions":
      return discussionSource(target.label, target.read);
    case "message":
      return messageSource(target.text);
    case "history":
    case "staged":
    case "push": {
      const { openInRepository } = await __load("./main-sources-staged.js");
      return openInRepository(target, options);
    }
  }
}

// src/model/order.ts
function compareFindings(a, b) {
  return severityOrder[severityOf(a)] - severityOrder[severityOf(b)] || compareSightings(a.sightings[0], b.sightings[0]) || (a.fingerprint < b.fingerprint ? -1 : 1);
}
function compareSightings(a, b) {
  return sourceRank(a) - sourceRank(b) || compareNullable(a.repository ?? null, b.repository ?? null) || compareNullable(a.path, b.path) || compareNullable(a.inner ?? null, b.inner ?? null) || compareNullable(a.ref ?? null, b.ref ?? null) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareNullable(a.date, b.date) || compareNullable(a.object, b.object) || compareNullable(a.source, b.source) || compareNullable(chainOf(a), chainOf(b));
}
function chainOf({ formats = [], decoded }) {
  return [...formats, ...decoded].join();
}
function sourceRank(sighting) {
  return sighting.object === null && sighting.ref === void 0 ? 0 : 1;
}
function compareNullable(a, b) {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

// src/scan/innermost.ts
function innermost(sightings, seen = sightings) {
  const depths = /* @__PURE__ */ new Map();
  for (const sighting of seen) {
    const { inner, formats, textPlace } = sighting;
    if (formats === void 0 || textPlace !== void 0) continue;
    for (const level of levelsOf(inner)) {
      const place = placeOf3(sighting, level);
      depths.set(place, Math.max(depths.get(place) ?? 0, formats.length));
    }
  }
  if (depths.size === 0) return [...sightings];
  return sightings.filter((sighting) => {
    const { inner, formats = [] } = sighting;
    return (depths.get(placeOf3(sighting, inner ?? "")) ?? 0) <= formats.length;
  });
}
function dropMisreadBytes(keys) {
  const bySecret = /* @__PURE__ */ new Map();
  for (const key of keys) bySecret.set(key.secret, key);
  for (const pair of Secret.extensions([...bySecret.keys()])) {
    const [short, long] = pair.map((secret) => bySecret.get(secret));
    if (short?.rule.id !== long?.rule.id || short === void 0 || long === void 0) continue;
    const kept = innermost(short.sightings, long.sightings);
    long.sightings = innermost(long.sightings, short.sightings);
    short.sightings = kept;
  }
}
function levelsOf(inner) {
  if (inner === void 0) return [""];
  const names2 = inner.split("!");
  return ["", ...names2.map((_, index) => names2.slice(0, index + 1).join("!"))];
}
function placeOf3({ path, object }, inner) {
  return `${path ?? ""}\0${object ?? ""}\0${inner}`;
}

// src/scan/sighting-budget.ts
var mostPerKey = 1e3;
var mostInAll = 2e5;
var SightingBudget = class {
  #keys;
  #most;
  #perKey = mostPerKey;
  #held = 0;
  /** Sightings to hold before all keys are looked at again. */
  #next;
  /** @param keys all keys that sightings are added to; more may be added later. */
  constructor(keys, most = mostInAll) {
    this.#keys = keys;
    this.#most = most;
    this.#next = 2 * most;
  }
  add(key, sighting) {
    key.sightings.push(sighting);
    this.#held++;
    if (key.sightings.length >= 2 * this.#perKey) this.#limit(key);
    if (this.#held >= this.#next) this.settle();
  }
  /** Sorts the sightings of all keys, drops doubles, and keeps no more than the limits allow. */
  settle() {
    const lengths = [];
    for (const key of this.#keys) {
      limitSightings(key, this.#perKey);
      lengths.push(key.sightings.length);
    }
    const held = (limit) => lengths.reduce((sum, length) => sum + Math.min(length, limit), 0);
    const before = this.#perKey;
    while (this.#perKey > 1 && held(this.#perKey) > this.#most) this.#perKey >>= 1;
    if (this.#perKey < before) for (const key of this.#keys) cut(key, this.#perKey);
    this.#held = held(this.#perKey);
    this.#next = 2 * Math.max(this.#most, this.#held);
  }
  #limit(key) {
    const before = key.sightings.length;
    limitSightings(key, this.#perKey);
    this.#held -= before - key.sightings.length;
  }
};
function limitSightings(key, limit) {
  key.sightings.sort((a, b) => compareSightings(a, b) || a.offset - b.offset);
  const distinct = key.sightings.filter((sighting, index) => {
    const before = key.sightings[index - 1];
    return before === void 0 || before.offset !== sighting.offset || compareSightings(before, sighting) !== 0;
  });
  key.sightings = innermost(distinct);
  cut(key, limit);
}
function cut(key, limit) {
  if (key.sightings.length <= limit) return;
  key.omitted += key.sightings.length - limit;
  key.sightings = key.sightings.slice(0, limit);
}

// src/scan/whole-sighting.ts
function wholeSighting(sighting) {
  return {
    source: sighting.source,
    path: sighting.path,
    shown: sighting.shown,
    rawPath: sighting.rawPath,
    object: sighting.object,
    ref: sighting.ref,
    inner: sighting.inner,
    leftOut: sighting.leftOut,
    textPlace: sighting.textPlace,
    formats: sighting.formats,
    container: sighting.container,
    line: sighting.line,
    column: sighting.column,
    endLine: sighting.endLine,
    endColumn: sighting.endColumn,
    offset: sighting.offset,
    commit: sighting.commit,
    author: sighting.author,
    date: sighting.date,
    atHead: sighting.atHead,
    lineHash: sighting.lineHash,
    suppressed: sighting.suppressed,
    decoded: sighting.decoded,
    endEstimated: sighting.endEstimated,
    confidence: sighting.confidence,
    excerpt: sighting.excerpt,
    allowComments: sighting.allowComments
  };
}

// src/scan/collect.ts
var mostFiltered = 1e4;
var rank = { low: 0, medium: 1, high: 2 };
var Collection = class {
  #keys = /* @__PURE__ */ new Map();
  #budget = new SightingBudget({ [Symbol.iterator]: () => this.#keys.values() });
  #reasons = /* @__PURE__ */ new Map();
  #filtered = [];
  #keepFiltered;
  constructor(options) {
    this.#keepFiltered = options.keepFiltered;
  }
  add(detection) {
    if (detection.kind === "candidate") this.#addCandidate(detection);
    else if (detection.kind === "rejection") this.#addFiltered(detection.filtered);
    else this.#count(detection.reason, detection.count);
  }
  /** Number of distinct keys so far. */
  get size() {
    return this.#keys.size;
  }
  /** True if nothing with a text was found: no key, and no match that is listed. */
  get isEmpty() {
    return this.#keys.size === 0 && this.#filtered.length === 0;
  }
  /** Drops keys below a confidence and counts them as filtered. */
  dropBelow(minimum) {
    for (const [fingerprint, key] of this.#keys) {
      if (rank[key.confidence] >= rank[minimum]) continue;
      this.#keys.delete(fingerprint);
      const [first] = key.sightings;
      this.#addFiltered({
        ruleId: key.rule.id,
        text: key.secret.toString(),
        reason: "below --min-confidence",
        source: first?.source ?? "file",
        path: fullPath(first?.path ?? null, first?.inner),
        line: first?.line ?? null,
        column: first?.column ?? null,
        object: first?.object ?? null
      });
    }
  }
  /** The keys, each with its sightings in order and without doubles. */
  keys() {
    this.#budget.settle();
    dropMisreadBytes(this.#keys.values());
    for (const key of this.#keys.values()) {
      key.sightings = key.sightings.filter(({ leftOut: leftOut2 }) => leftOut2 !== true);
    }
    return [...this.#keys.values()].filter(({ sightings }) => sightings.length > 0);
  }
  filtered() {
    const count2 = [...this.#reasons.values()].reduce((sum, count3) => sum + count3, 0);
    return {
      count: count2,
      byReason: Object.fromEntries([...this.#reasons].sort(([a], [b]) => a < b ? -1 : 1)),
      list: this.#filtered.sort(compareFiltered)
    };
  }
  #addCandidate({ rule, secret, mode, sighting }) {
    const fingerprint = secret.fingerprint(rule.id);
    let key = this.#keys.get(fingerprint);
    if (key === void 0) {
      const { confidence } = sighting;
      const counters = { endEstimated: true, sightings: [], omitted: 0 };
      key = { fingerprint, rule, secret, mode, confidence, ...counters };
      this.#keys.set(fingerprint, key);
    }
    if (rank[sighting.confidence] > rank[key.confidence]) key.confidence = sighting.confidence;
    key.endEstimated &&= sighting.endEstimated;
    this.#budget.add(key, wholeSighting(sighting));
  }
  #count(reason, count2) {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + count2);
  }
  #addFiltered(filtered) {
    this.#count(filtered.reason, 1);
    if (this.#keepFiltered && this.#filtered.length < mostFiltered) {
      this.#filtered.push(filtered);
    }
  }
};
function compareFiltered(a, b) {
  return compareNullable(a.path, b.path) || compareNullable(a.object, b.object) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// src/scan/detections.ts
function* detectionsIn(chunk, detector, allowance) {
  const { leftOut: leftOut2, textPlace } = chunk.origin;
  for (const found of detector.detect(chunk)) {
    if (leftOut2 === true && (found.kind === "rejection" || found.kind === "rejections")) continue;
    if (found.kind !== "candidate" || textPlace === void 0) yield found;
    else yield { ...found, sighting: { ...found.sighting, ...textPlace } };
  }
  if (detector.decodes) yield* embeddedContainers(chunk, embeddedStarts, allowance);
}

// src/scan/lazy-detector.ts
var LazyDetector = class {
  /** `Detector.needles` */
  needles;
  #create;
  #detector = null;
  #missed = false;
  constructor(needles, create) {
    this.needles = needles;
    this.#create = create;
  }
  /** The detector; null if it is not loaded. */
  get loaded() {
    return this.#detector;
  }
  /** True if `redact` could not mask a text, because the detector is not loaded. */
  get missed() {
    return this.#missed;
  }
  async load() {
    this.#detector ??= await this.#create();
    this.#missed = false;
    return this.#detector;
  }
  /** `Detector.redact`. A text that only the detector can mask is empty until it is loaded. */
  redact(text2) {
    if (this.#detector !== null) return this.#detector.redact(text2);
    if (!this.#mayHoldKeys(text2)) return text2;
    this.#missed = true;
    return "";
  }
  /** False only for a text in which the detector would mask nothing: it masks what holds a needle, escaped or not. */
  #mayHoldKeys(text2) {
    const searcher = needleSearcher(this.needles);
    const holds = (part) => searcher.holds(Buffer.from(part));
    const plain = plainText(text2).text;
    return holds(text2) || plain !== text2 && holds(plain);
  }
};
async function lazyDetector(rules, options) {
  const create = async () => {
    const { detectorFor } = await __load("./main-scan-detector-for-2.js");
    return detectorFor(rules, options);
  };
  const tables = options.decodeDepth > 0 ? savedTables(rules) : null;
  if (tables !== null) return new LazyDetector(savedNeedles(tables), create);
  const detector = await create();
  const lazy = new LazyDetector(detector.needles, async () => detector);
  await lazy.load();
  return lazy;
}

// src/scan/ledger.ts
var namedProblems = 1e3;
var pathsInReason = 5;
var Ledger = class {
  #files = 0;
  #entries = 0;
  #objects = 0;
  #commits = 0;
  #refs = 0;
  #bytes = 0;
  #skipped = /* @__PURE__ */ new Map();
  #failed = /* @__PURE__ */ new Map();
  #unnamed = 0;
  #bug = null;
  record(item) {
    if (item.kind === "problem") this.#fail(item);
    else if (item.outcome === "skipped") this.#skip(item);
    else this.#read(item);
  }
  /** Records an error that ended a step of the scan. */
  recordFault(what, error) {
    this.record(faultProblem(what, error));
  }
  /** False once anything could not be read. */
  get isComplete() {
    return this.#failed.size === 0;
  }
  /** Message of the first error that is a bug in brleaks; null for none. */
  get bug() {
    return this.#bug;
  }
  /** Running totals for a progress line. */
  get progress() {
    return {
      files: this.#files,
      entries: this.#entries,
      objects: this.#objects,
      bytes: this.#bytes
    };
  }
  /** The coverage so far. */
  close() {
    const failed = [...this.#failed.values()];
    if (this.#unnamed > 0) {
      failed.push({ what: `${this.#unnamed} more`, reason: { code: "not-named" } });
    }
    return {
      files: this.#files,
      entries: this.#entries,
      objects: this.#objects,
      commits: this.#commits,
      refs: this.#refs,
      bytes: this.#bytes,
      skipped: [...this.#skipped.values()].sort(
        (a, b) => compare(a.path ?? "", b.path ?? "") || compare(a.code, b.code)
      ),
      failed: failed.sort(
        (a, b) => compare(a.what, b.what) || compare(keyOf(a.reason), keyOf(b.reason))
      )
    };
  }
  #read(tally) {
    this.#bytes += tally.bytes;
    if (tally.unit === "file") this.#files += tally.count;
    else if (tally.unit === "entry") this.#entries += tally.count;
    else if (tally.unit === "ref") this.#refs += tally.count;
    else {
      this.#objects += tally.count;
      if (tally.unit === "commit") this.#commits += tally.count;
    }
  }
  #skip({ code, count: count2, path, names: names2 = [] }) {
    const key = `${code}\0${path ?? ""}`;
    const row2 = this.#skipped.get(key) ?? {
      code,
      path: path ?? null,
      count: 0,
      names: [],
      unnamed: 0
    };
    this.#skipped.set(key, row2);
    row2.count += count2;
    for (const name of names2) {
      if (row2.names.length < pathsInReason) row2.names.push(name);
      else row2.unnamed++;
    }
  }
  #fail({ what, reason, line, isBug }) {
    if (isBug) this.#bug ??= reason.detail ?? reason.code;
    const key = `${what}\0${keyOf(reason)}`;
    if (this.#failed.has(key)) return;
    if (this.#failed.size >= namedProblems) this.#unnamed++;
    else this.#failed.set(key, line === void 0 ? { what, reason } : { what, reason, line });
  }
};
function keyOf({ code, detail = "" }) {
  return `${code}\0${detail}`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/pending-containers.ts
var PendingContainers = class {
  #mostBytes;
  #containers = [];
  #bytes = 0;
  /** @param mostBytes that may be held in memory. */
  constructor(mostBytes) {
    this.#mostBytes = mostBytes;
  }
  /** @returns a problem if there is no room for it; else null. */
  add(container) {
    const { origin, heldBytes = 0 } = container;
    if (this.#bytes + heldBytes > this.#mostBytes) {
      return { kind: "problem", what: originText(origin), reason: { code: "container-too-large" } };
    }
    this.#bytes += heldBytes;
    this.#containers.push(container);
    return null;
  }
  /** Hands them over, to be opened at once. */
  take() {
    this.#bytes = 0;
    return this.#containers.splice(0);
  }
  /** Opens them, and those that are found in them meanwhile. */
  async open(search) {
    for (let next = this.#containers.shift(); next; next = this.#containers.shift()) {
      await next.open(search);
      this.#bytes -= next.heldBytes ?? 0;
    }
  }
};

// src/scan/own-detector.ts
var OwnDetector = class {
  #detector;
  #allowance;
  #embedded;
  #rejections = /* @__PURE__ */ new Map();
  constructor(detector, allowance) {
    this.#detector = detector;
    this.#allowance = allowance;
    this.#embedded = new PendingContainers(allowance.limits.memory);
  }
  get isLoaded() {
    return this.#detector.loaded !== null;
  }
  /** `Detector.rulesOut`; null until it is loaded. */
  rulesOut(...match) {
    return this.#detector.loaded?.rulesOut(...match) ?? null;
  }
  /** What is found in a chunk once it is loaded. Rejected matches that are only counted are left to `takeRejections`. */
  *search(chunk) {
    const { loaded } = this.#detector;
    if (loaded === null) return;
    for (const found of detectionsIn(chunk, loaded, this.#allowance)) {
      const item = found.kind === "container" ? this.#embedded.add(found) : found;
      if (item?.kind === "rejections") this.#count(item);
      else if (item !== null) yield item;
    }
    yield* this.#embedded.take();
  }
  *takeRejections() {
    const rejections = this.#rejections;
    this.#rejections = /* @__PURE__ */ new Map();
    for (const [reason, count2] of rejections) yield { kind: "rejections", reason, count: count2 };
  }
  #count({ reason, count: count2 }) {
    this.#rejections.set(reason, (this.#rejections.get(reason) ?? 0) + count2);
  }
};

// src/scan/read-before.ts
var besideObjects = /* @__PURE__ */ new Set(["lfs-content", "shallow-clone"]);
var absent = /* @__PURE__ */ new Set(["missing", "partial-clone"]);
var skippedObjects = /* @__PURE__ */ new Set(["compressed-files", "pdf-text"]);
var objectId = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g;
var ReadAgain = class {
  #objects = /* @__PURE__ */ new Set();
  #skipped = /* @__PURE__ */ new Map();
  #isUsable = true;
  add(item) {
    if (item.kind === "candidate") this.#addObject(item.sighting.object);
    else if (item.kind === "problem") this.#addProblem(item.what, item.reason.code);
    else if (item.kind === "tally" && item.outcome === "skipped") this.#skip(item.code, item.count);
  }
  /** What a later scan may leave out. @returns null if that cannot be determined. */
  leaveOut(source) {
    const read = this.#isUsable ? source.readObjects?.(this.#objects) ?? null : null;
    if (read === null) return null;
    return { ...read, skipped: [...this.#skipped].map(([code, count2]) => ({ code, count: count2 })) };
  }
  #addObject(oid) {
    if (oid !== null) this.#objects.add(oid);
  }
  #addProblem(what, code) {
    const ids = what.match(objectId) ?? [];
    for (const oid of ids) this.#objects.add(oid);
    if (absent.has(code) || ids.length === 0 && !besideObjects.has(code)) this.#isUsable = false;
  }
  #skip(code, count2) {
    if (skippedObjects.has(code)) this.#skipped.set(code, (this.#skipped.get(code) ?? 0) + count2);
  }
};

// src/scan/redact.ts
function redactGlued(detect, rules) {
  const prefixes = rules.flatMap((rule) => rule.prefixes.map(({ text: text2 }) => text2));
  const escaped = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const beginning = new RegExp(`(?=${escaped.join("|")})`, "g");
  return (text2) => {
    const detected = detect(text2);
    const [before = "", ...pieces] = detected.split(beginning);
    if (pieces.length === 0 && detected === text2) return text2;
    return [detect(before), ...pieces.map(detect)].join("");
  };
}
var mostRemembered = 65536;
var longestRemembered = 256;
function createRedact(detect, mask) {
  const remembered = /* @__PURE__ */ new Map();
  return (text2) => {
    const known = remembered.get(text2);
    if (known !== void 0) return known;
    const masked = mask(detect(text2));
    if (text2.length > longestRemembered) return masked;
    if (remembered.size >= mostRemembered) remembered.clear();
    const shown2 = masked === text2 ? text2 : masked;
    remembered.set(text2, shown2);
    return shown2;
  };
}
function redactSighting(sighting, redact2, mask) {
  const { path, rawPath, shown: shown2, container, author, ref, excerpt } = sighting;
  return {
    ...sighting,
    path: path === null ? null : redact2(path),
    rawPath: rawPath && redact2(rawPath),
    shown: shown2 && redact2(shown2),
    container: container && redact2(container),
    author: author === null ? null : redact2(author),
    ref: ref && redact2(ref),
    excerpt: excerpt === null ? null : maskAround(excerpt, mask)
  };
}
function maskAround(excerpt, mask) {
  const { text: text2, start, end } = excerpt;
  const [before, after] = [text2.slice(0, start), text2.slice(end)];
  const [maskedBefore, maskedAfter] = [mask(before), mask(after)];
  if (maskedBefore === before && maskedAfter === after) return excerpt;
  const key = text2.slice(start, end);
  return {
    text: maskedBefore + key + maskedAfter,
    start: maskedBefore.length,
    end: maskedBefore.length + key.length
  };
}
function redactHistory(history, redact2) {
  const firstAuthor = history.firstAuthor === null ? null : redact2(history.firstAuthor);
  const isPlain = firstAuthor === history.firstAuthor;
  if (isPlain && history.refs.every((ref) => redact2(ref) === ref)) return history;
  return { ...history, firstAuthor, refs: history.refs.map(redact2) };
}
function redactVerification(verification, redact2) {
  const { requestId, reason } = verification;
  return {
    ...verification,
    requestId: requestId === null ? null : redact2(requestId),
    reason: reason === null ? null : redact2(reason)
  };
}
function redactFiltered(filtered, redact2) {
  const { text: text2, path } = filtered;
  return { ...filtered, text: redact2(text2), path: path === null ? null : redact2(path) };
}
function redactCoverage(coverage, redact2) {
  return {
    ...coverage,
    skipped: coverage.skipped.map((entry) => redactSkipped(entry, redact2)),
    failed: coverage.failed.map((entry) => redactFailed(entry, redact2))
  };
}
function redactSkipped(entry, redact2) {
  if (entry.code === "saved") return entry;
  const { path, names: names2 } = entry;
  return { ...entry, path: path === null ? null : redact2(path), names: names2.map(redact2) };
}
function redactFailed(failed, redact2) {
  const { what, reason } = failed;
  const { detail } = reason;
  return {
    ...failed,
    what: redact2(what),
    reason: detail === void 0 ? reason : { ...reason, detail: redact2(detail) }
  };
}
function redactFacts(facts, redact2) {
  return {
    ...facts,
    remoteUrl: facts.remoteUrl === null ? null : redact2(facts.remoteUrl),
    branch: facts.branch === null ? null : redact2(facts.branch)
  };
}
function redactConfiguration(configuration, redact2) {
  const text2 = (value) => {
    if (typeof value === "string") return redact2(value);
    return typeof value === "object" ? value.map(redact2) : value;
  };
  return {
    files: configuration.files.map((file) => ({ ...file, path: redact2(file.path) })),
    settings: configuration.settings.map((setting) => ({
      ...setting,
      value: text2(setting.value),
      origin: redactOrigin(setting.origin, redact2)
    }))
  };
}
function redactOrigin(origin, redact2) {
  return origin.kind === "file" ? { ...origin, path: redact2(origin.path) } : origin;
}
function redactStale({ state, entry }, redact2) {
  const text2 = (value) => value === null ? null : redact2(value);
  return {
    state,
    entry: {
      ...entry,
      file: redact2(entry.file),
      pattern: text2(entry.pattern),
      redacted: text2(entry.redacted),
      reason: text2(entry.reason)
    }
  };
}

// src/scan/run.ts
function reportProgress({ request, ledger, collection }, phase, { source = null, fraction = null, keys } = {}) {
  const objects = source?.unit === "object" ? source : null;
  request.onProgress?.({
    ...ledger.progress,
    phase,
    objects: Math.max(ledger.progress.objects, objects?.done ?? 0),
    totalObjects: objects?.total ?? null,
    findings: collection.size,
    fraction: fraction ?? fractionOf(source) ?? fractionOf(keys),
    keys
  });
}
var intervalMs = 200;
function reporting(run2, phase, details, work) {
  if (run2.request.onProgress === null) return work();
  return new Promise((resolve2, reject) => {
    const report = () => {
      try {
        reportProgress(run2, phase, details());
      } catch (error) {
        reject(error);
      }
    };
    const timer = setInterval(report, intervalMs).unref();
    report();
    work().then(resolve2, reject).finally(() => clearInterval(timer));
  });
}
function fractionOf(part) {
  if (part == null || part.total <= 0) return null;
  return Math.min(1, part.done / part.total);
}

// src/git/folds-case.ts
var entriesLookedAt = 64;
function foldsCase(folder) {
  for (const name of someNames(folder)) {
    const other = swapCase(name);
    if (other === name) continue;
    const [own, swapped] = [statOf(join(folder, name)), statOf(join(folder, other))];
    if (own === null) continue;
    return swapped !== null && isSameFile(own, swapped);
  }
  return false;
}
function* someNames(folder) {
  try {
    const entries = opendirSync(folder);
    try {
      for (let count2 = 0; count2 < entriesLookedAt; count2++) {
        const entry = entries.readSync();
        if (entry === null) return;
        yield entry.name;
      }
    } finally {
      entries.closeSync();
    }
  } catch {
  }
}
function isSameFile(a, b) {
  return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev && (a.isDirectory() || a.nlink === 1n);
}
function statOf(path) {
  return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
}
function swapCase(name) {
  return name.replace(
    /[a-z]+|[A-Z]+/g,
    (letters) => letters < "a" ? letters.toLowerCase() : letters.toUpperCase()
  );
}

// src/sources/patterns.ts
var everything = () => true;
function wantsAll(filter) {
  return filter === everything;
}
async function pathFilter(include, exclude, options = {}) {
  if (include.length === 0 && exclude.length === 0) return everything;
  const { default: picomatch } = await import("./parts/picomatch.js");
  const matching = { dot: true, nonegate: true, nocase: options.foldsCase === true };
  const matcher = (patterns) => {
    const matches = picomatch(patterns.flatMap(expand), matching);
    return (path) => matches(path.normalize("NFC"));
  };
  const included = include.length === 0 ? () => true : matcher(include);
  const excluded = exclude.length === 0 ? () => false : matcher(exclude);
  return (paths) => paths.some(included) && !paths.some(excluded);
}
function expand(pattern) {
  const trimmed = pattern.normalize("NFC").replace(/^\.\//, "").replace(/\/+$/, "");
  if (trimmed === "") {
    throw new BrleaksError(
      "usage",
      `"${pattern}" is not a file pattern; write one such as "*.log" or "docs/**"`
    );
  }
  const rooted = trimmed.startsWith("/") ? trimmed.slice(1) : trimmed;
  const anyDepth = trimmed.includes("/") ? [rooted] : [rooted, `**/${rooted}`];
  return anyDepth.flatMap((pattern2) => [pattern2, `${pattern2}/**`]);
}

// src/known/known-key-matcher.ts
var KnownKeyMatcher = class _KnownKeyMatcher {
  known;
  used = /* @__PURE__ */ new Set();
  #byFingerprint;
  #patterns;
  /** Folder that paths of files are relative to; null if no files were read. */
  #base;
  #redact;
  constructor({ known, targets, redact: redact2 }, patterns) {
    this.known = known;
    this.#patterns = patterns;
    this.#base = baseOfFiles(targets);
    this.#redact = redact2;
    const byFingerprint = /* @__PURE__ */ new Map();
    for (const entry of known.entries) {
      if (entry.fingerprint === null) continue;
      byFingerprint.set(entry.fingerprint, [...byFingerprint.get(entry.fingerprint) ?? [], entry]);
    }
    this.#byFingerprint = byFingerprint;
  }
  static async open(context) {
    const { entries, root } = context.known;
    const patterns = [];
    const written = entries.filter((entry) => entry.pattern !== null);
    const options = { foldsCase: written.length > 0 && root !== null && foldsCase(root) };
    for (const entry of written) {
      if (entry.pattern === null) continue;
      patterns.push([await pathFilter([entry.pattern], [], options), entry]);
    }
    return new _KnownKeyMatcher(context, patterns);
  }
  byFingerprint(fingerprint) {
    return this.#firstValid(this.#byFingerprint.get(fingerprint) ?? []);
  }
  bySighting(sighting) {
    const paths = this.#rootPaths(sighting);
    const matching = this.#patterns.filter(([matches]) => matches(paths));
    const entries = matching.map(([, entry]) => entry);
    return this.#byComment(sighting.allowComments) ?? this.#firstValid(entries);
  }
  /** The first entry that has not expired. All of them count as used: an expired entry is not an unused one. */
  #firstValid(entries) {
    let first = null;
    for (const entry of entries) {
      this.used.add(entry);
      if (isExpired(entry, this.known)) continue;
      first ??= { by: entry.by, reason: this.#masked(entry.reason), expires: entry.expires };
    }
    return first;
  }
  #byComment(comments) {
    if (!this.known.inline) return null;
    const honoured = comments.find((comment) => isHonoured(comment, this.known));
    if (honoured === void 0) return null;
    return { by: "inline", reason: this.#masked(honoured.reason), expires: null };
  }
  #masked(reason) {
    return reason === null ? null : this.#redact(reason);
  }
  /** The path of a file; for an entry of a container, also the paths of the containers that it is in. */
  #rootPaths(sighting) {
    const { path, container } = sighting;
    const root = this.#rootPath(sighting);
    if (container === void 0) return root === null ? [] : [root];
    const levels = (path ?? "").slice(container?.length ?? 0).split("!");
    return levels.map((_, index) => `${root ?? ""}${levels.slice(0, index + 1).join("!")}`);
  }
  /** Patterns are relative to the root of the tree; so are most paths. */
  #rootPath(sighting) {
    const { object, ref, source } = sighting;
    const path = filePath(sighting);
    if (path === null || path === "") return null;
    const fromGit = object !== null || ref !== void 0 || source === "index";
    const { root } = this.known;
    if (fromGit || root === null || this.#base === null || this.#base === root) return path;
    return pathBelow(root, resolve(this.#base, path));
  }
};
function isHonoured({ tool }, known) {
  return tool === "brleaks" || known.foreignMarks.includes(tool);
}
function isExpired(entry, known) {
  return entry.expires !== null && entry.expires < known.today;
}
function baseOfFiles(targets) {
  const files = targets.find((target) => target.kind === "files");
  return files === void 0 ? null : reportBase(files.paths, files.cwd) ?? files.cwd;
}

// src/known/suppress-notices.ts
var placesNamed = 3;
function liveNotices(results, { allowLive }) {
  if (allowLive) return [];
  return results.flatMap(({ finding, overruled }) => {
    if (overruled === null) return [];
    const what = `${finding.secret} is suppressed (${overruled.by}), but was verified live`;
    return [`${what}, so it is reported; to suppress live keys as well: --allow-live`];
  });
}
function reasonNotices(findings) {
  const places = findings.flatMap((finding) => finding.sightings).filter(({ suppressed }) => suppressed?.by === "inline" && suppressed.reason === null);
  if (places.length === 0) return [];
  const comments = count(places.length, "allow comment has", "allow comments have");
  return [`${comments} no reason (${named(places)}); write brleaks:allow REASON`];
}
function ignoredCommentNotices(findings, known) {
  const open2 = findings.filter((finding) => finding.suppressed === null);
  const places = open2.flatMap((finding) => finding.sightings);
  const commented = (test) => places.filter((place) => place.suppressed === null && place.allowComments.some(test));
  if (!known.inline) {
    const own = commented((comment) => isHonoured(comment, known));
    if (own.length === 0) return [];
    const comments2 = count(own.length, "allow comment was", "allow comments were");
    return [`${comments2} ignored (--no-inline-ignore): ${named(own)}`];
  }
  const foreign = commented((comment) => !isHonoured(comment, known));
  if (foreign.length === 0) return [];
  const tools = new Set(foreign.flatMap((place) => place.allowComments.map(({ tool }) => tool)));
  tools.delete("brleaks");
  const comments = count(foreign.length, "allow comment", "allow comments");
  const options = [...tools].sort().map((tool) => `--foreign-marks ${tool}`);
  return [
    `${comments} of other scanners ignored (${named(foreign)}); to honour them: ${options.join(" ")}`
  ];
}
function staleNotices(stale) {
  return ["expired", "unused"].flatMap((state) => {
    const own = stale.filter((known) => known.state === state).map(({ entry }) => entry);
    if (own.length === 0) return [];
    const shown2 = own.slice(0, placesNamed).map((entry) => {
      const what = entry.pattern ?? entry.redacted ?? entry.fingerprint?.slice(0, 12) ?? "";
      const since = state === "expired" ? `, ${entry.expires}` : "";
      return `${entry.file}:${entry.line} ${what}${since}`;
    });
    const more = own.length > shown2.length ? ` and ${own.length - shown2.length} more` : "";
    const advice = state === "unused" ? "remove them (brleaks baseline --prune)" : "their keys are reported again";
    const entries = count(own.length, `known entry is ${state}`, `known entries are ${state}`);
    return [`${entries}: ${shown2.join("; ")}${more}; ${advice}`];
  });
}
function named(places) {
  const all = places.map(
    ({ path, source, line }) => `${path ?? source}${line === null ? "" : `:${line}`}`
  );
  const distinct = [...new Set(all)];
  const shown2 = distinct.slice(0, placesNamed);
  const more = distinct.length - shown2.length;
  return more > 0 ? `${shown2.join(", ")} and ${more} more` : shown2.join(", ");
}
function count(number, singular2, plural) {
  return `${number} ${number === 1 ? singular2 : plural}`;
}

// src/known/suppress.ts
async function suppress(findings, context) {
  const { known } = context;
  const matcher = await KnownKeyMatcher.open(context);
  const results = findings.map((finding) => suppressOne(finding, matcher));
  const marked = results.map(({ finding }) => finding);
  const stale = staleEntries(known, matcher.used, context);
  return {
    findings: marked,
    notices: [
      ...liveNotices(results, known),
      ...reasonNotices(marked),
      ...ignoredCommentNotices(marked, known),
      ...staleNotices(stale)
    ],
    stale
  };
}
function suppressOne(finding, matcher) {
  const byFingerprint = matcher.byFingerprint(finding.fingerprint);
  const bySighting = finding.sightings.map((sighting) => matcher.bySighting(sighting));
  const first = bySighting.find((suppression) => suppression !== null) ?? null;
  const everywhere = finding.sightingsOmitted === 0 && bySighting.every((suppression) => suppression !== null);
  const suppressed = byFingerprint ?? (everywhere ? first : null);
  const isLive = finding.verification.status === "live" && !matcher.known.allowLive;
  if (isLive) return { finding, overruled: suppressed ?? first };
  const wasOpen = finding.sightings.every((sighting) => sighting.suppressed === null);
  if (first === null && wasOpen && suppressed === finding.suppressed) {
    return { finding, overruled: null };
  }
  const [firstSighting, ...others] = finding.sightings.map((sighting, index) => ({
    ...sighting,
    suppressed: bySighting[index] ?? null
  }));
  if (firstSighting === void 0) return { finding, overruled: null };
  const sightings = [firstSighting, ...others];
  return { finding: { ...finding, suppressed, sightings }, overruled: null };
}
function staleEntries(known, used, context) {
  const read = context.complete && !known.narrowed ? scopesRead(context) : [];
  return known.entries.flatMap((entry) => {
    if (isExpired(entry, known)) return [{ state: "expired", entry }];
    const scope = entry.by === "baseline" ? known.baselineScope : null;
    const whole = (scope ?? ["files", "history"]).every((kind) => read.includes(kind));
    return whole && !used.has(entry) ? [{ state: "unused", entry }] : [];
  });
}
function scopesRead({ known, targets }) {
  const { root } = known;
  if (root === null) return [];
  const files = targets.some(
    (target) => target.kind === "files" && target.paths.some((path) => isSameFolder(resolve(target.cwd, path), root))
  );
  const history = targets.some(
    (target) => target.kind === "history" && target.ranges.length === 0 && target.since === null
  );
  return [...files ? ["files"] : [], ...history ? ["history"] : []];
}

// src/scan/findings.ts
function findingOf(key, { histories, verdicts, redact: redact2, mask }) {
  const { fingerprint, rule, secret, mode, confidence } = key;
  const [first, ...others] = key.sightings.map(
    (sighting) => redactSighting(withFullPath(sighting), redact2, mask)
  );
  if (first === void 0) return null;
  const history = histories.get(fingerprint);
  return {
    fingerprint,
    rule,
    secret,
    mode,
    confidence,
    verification: redactVerification(verdicts.get(fingerprint) ?? notChecked, redact2),
    exposure: history === void 0 ? null : redactHistory(history, redact2),
    suppressed: null,
    sightings: [first, ...others],
    sightingsOmitted: key.omitted
  };
}
function isEmbeddedInFile([outermost], textPlace) {
  return textPlace !== void 0 && outermost === "base64";
}
function withFullPath(sighting) {
  const { formats, inner, path, shown: shown2, decoded, textPlace } = sighting;
  if (formats === void 0) {
    return textPlace === void 0 ? sighting : { ...sighting, textPlace: void 0 };
  }
  return {
    ...sighting,
    inner: void 0,
    formats: void 0,
    textPlace: void 0,
    path: fullPath(path, inner),
    shown: shown2 === void 0 ? void 0 : fullPath(shown2, inner),
    decoded: [...formats, ...decoded],
    // Text that is embedded in a plain file has a line of that file.
    container: inner === void 0 && isEmbeddedInFile(formats, textPlace) ? void 0 : path
  };
}

// src/scan/until-stuck.ts
var graceMs = 3e3;
async function untilStuck(signal, step2) {
  let stuck = false;
  let timer;
  let giveUp = () => {
  };
  const limit = new Promise((resolve2) => {
    giveUp = () => resolve2(void 0);
  });
  const startTimer = () => {
    timer = setTimeout(() => {
      stuck = true;
      giveUp();
    }, graceMs);
  };
  if (signal.aborted) startTimer();
  else signal.addEventListener("abort", startTimer, { once: true });
  const working = step2(() => stuck);
  working.catch(() => {
  });
  try {
    return await Promise.race([working, limit]);
  } finally {
    signal.removeEventListener("abort", startTimer);
    clearTimeout(timer);
  }
}

// src/scan/verify.ts
async function verifyKeys(keys, request, onProgress) {
  if (request.verify === null || keys.length === 0) return { verdicts: /* @__PURE__ */ new Map(), notices: [] };
  const { verdicts, notices } = await sharedVerdicts(keys, request, request.verify, onProgress);
  const careful = keys.map((key) => [key.fingerprint, carefulVerdict(key, verdicts)]);
  return {
    verdicts: new Map(careful.flatMap(([id, verdict2]) => verdict2 ? [[id, verdict2]] : [])),
    notices
  };
}
async function sharedVerdicts(keys, { sharedVerdicts: shared, signal }, plan, onProgress) {
  const { verify: verify2 } = await __load("./main-verify.js");
  if (shared === void 0) return verify2(keys, plan, { signal, onProgress });
  const turn = await shared.begin(keys.map(({ fingerprint }) => fingerprint));
  const { known, requests: spent } = turn;
  const left = keys.filter(({ fingerprint }) => !known.has(fingerprint));
  let checked = nothingChecked;
  try {
    if (left.length > 0 && !signal.aborted) {
      checked = await verify2(left, { ...plan, spent }, { signal, onProgress });
    }
  } finally {
    turn.end(checked.verdicts, checked.requests);
  }
  return { verdicts: new Map([...known, ...checked.verdicts]), notices: checked.notices };
}
var nothingChecked = { verdicts: /* @__PURE__ */ new Map(), notices: [], requests: 0 };
function carefulVerdict({ fingerprint, endEstimated }, verdicts) {
  const verdict2 = verdicts.get(fingerprint);
  if (verdict2?.status !== "invalid" || !endEstimated) return verdict2;
  const reason = "the service does not know it, but the end of the key is only estimated";
  return { ...verdict2, status: "unknown", reason };
}

// src/scan/steps.ts
var tracing = { subject: "where the keys came from", run: trace };
var steps = [
  tracing,
  { subject: "the status of the keys", run: verify },
  { subject: "the line hashes", run: hashLines },
  { subject: null, run: redact },
  { subject: null, run: sort },
  { subject: "which keys are known", run: suppressKnown }
];
async function runSteps(run2, sources) {
  const { collection, detector, request } = run2;
  const keys = collection.keys();
  const mask = Secret.masker(keys.map(({ secret }) => secret));
  let results = {
    keys,
    sources,
    histories: /* @__PURE__ */ new Map(),
    verdicts: /* @__PURE__ */ new Map(),
    facts: null,
    redact: createRedact(
      redactGlued((text2) => detector.redact(text2), request.rules),
      mask
    ),
    mask,
    findings: [],
    stale: [],
    notices: [...request.notices, ...sources.flatMap(({ notices }) => notices)]
  };
  for (const step2 of steps) results = { ...results, ...await runStep(run2, step2, results) };
  return results;
}
async function runStep(run2, step2, results) {
  if (step2.subject === null) return step2.run(run2, results);
  try {
    const added = await untilStuck(run2.request.signal, async () => step2.run(run2, results));
    return added ?? {};
  } catch (error) {
    run2.ledger.recordFault(step2.subject, knownError(error));
    return {};
  }
}
async function trace(run2, { keys, sources }) {
  const tracer = sources.find((source) => source.tracer !== null)?.tracer ?? null;
  if (tracer === null) return {};
  const { traceKeys } = await __load("./main-later-history.js");
  const details = () => ({ fraction: tracer.progress() });
  try {
    const histories = await reporting(run2, "tracing", details, () => traceKeys(keys, tracer));
    return { histories, facts: await tracer.facts() };
  } catch (error) {
    if (!run2.request.signal.aborted) throw error;
    run2.ledger.record({ kind: "problem", what: tracing.subject ?? "", reason: { code: "stopped" } });
    return {};
  }
}
async function verify(run2, results) {
  const { keys } = results;
  const { verdicts, notices } = await verifyKeys(keys, run2.request, (done) => {
    reportProgress(run2, "verifying", { keys: { done, total: keys.length } });
  });
  return { verdicts, notices: [...results.notices, ...notices] };
}
async function hashLines({ request }, { keys }) {
  if (!request.lineHashes || keys.length === 0) return {};
  const { addLineHashes } = await __load("./main-scan-line-hashes.js");
  addLineHashes(keys, request.targets);
  return {};
}
function redact(_run, results) {
  const findings = results.keys.flatMap((key) => {
    const finding = findingOf(key, results);
    key.sightings = [];
    return finding ?? [];
  });
  return { findings };
}
function sort(_run, { findings }) {
  return { findings: [...findings].sort(compareFindings) };
}
async function suppressKnown(run2, results) {
  const { known, targets, signal } = run2.request;
  const { findings, redact: redact2 } = results;
  const complete = run2.ledger.isComplete && !signal.aborted;
  const suppressed = await suppress(findings, { known, targets, complete, redact: redact2 });
  return { ...suppressed, notices: [...results.notices, ...suppressed.notices] };
}

// src/scan/scan.ts
async function scan(request) {
  const started = /* @__PURE__ */ new Date();
  const run2 = {
    request,
    detector: await lazyDetector(request.rules, {
      decodeDepth: request.decodeDepth,
      countRejections: !request.keepFiltered
    }),
    collection: new Collection({ keepFiltered: request.keepFiltered }),
    ledger: new Ledger(),
    allowance: new ContainerAllowance(request.containers),
    begun: false
  };
  const sources = [];
  try {
    for (const target of request.targets) {
      const source = await openOrRecord(run2, target);
      if (source !== null) sources.push(source);
    }
    for (const source of sources) await readSource(run2, source);
    return await conclude(run2, sources, started);
  } finally {
    for (const source of sources) source.close();
    removeLeftoverFolders();
  }
}
async function openOrRecord(run2, target) {
  try {
    const { signal } = run2.request;
    return await untilStuck(signal, (stuck) => openInTime(run2, target, stuck)) ?? null;
  } catch (error) {
    if (error instanceof BrleaksError) throw error;
    run2.ledger.recordFault(run2.request.label, knownError(error));
    return null;
  }
}
async function openInTime(run2, target, stuck) {
  const { allowance, detector, request } = run2;
  const { rules, decodeDepth, keepFiltered, signal, cores = availableParallelism() } = request;
  const { needles } = detector;
  const own = new OwnDetector(detector, allowance);
  const shared = { rules, decodeDepth, keepFiltered, needles, own, allowance, cores, signal };
  const source = await openSource(target, {
    threads: {
      async *readPlan(plan, jobs) {
        const { readShared } = await __load("./main-later-history.js");
        yield* readShared({ plan, jobs, ...shared });
      },
      async sweep(task, jobs, ended, onCommits) {
        const { sweepShared } = await __load("./main-scan-sweep-threads.js");
        return sweepShared({ task, jobs, cores, signal: ended, onCommits });
      }
    },
    cores,
    known: keepFiltered ? null : request.readBefore?.known,
    signal
  });
  if (stuck()) source.close();
  return source;
}
async function readSource(run2, source) {
  const { signal } = run2.request;
  try {
    await untilStuck(signal, (stuck) => readItems(run2, source, stuck));
  } catch (error) {
    if (signal.aborted) return;
    const lost = run2.begun && !(isTemporary(error) && run2.collection.isEmpty);
    if (!lost && error instanceof BrleaksError) throw error;
    run2.ledger.recordFault(source.label, knownError(error));
  }
}
function isTemporary(error) {
  return error instanceof BrleaksError && error.code === "output";
}
async function readItems(run2, source, stuck) {
  const { allowance, collection, detector, ledger, request } = run2;
  const { needles } = detector;
  const { signal } = request;
  const counts2 = request.onProgress !== null;
  const embedded = new PendingContainers(allowance.limits.memory);
  const { readBefore } = request;
  const again = readBefore === void 0 ? null : new ReadAgain();
  const add = (item) => {
    again?.add(item);
    if (item.kind === "chunk") addChunk(run2, item, embedded, again);
    else if (isDetection(item)) collection.add(item);
    else ledger.record(item);
    if (request.onProgress !== null) reportProgress(run2, "reading", { source: source.progress() });
  };
  const search = {
    needles,
    allowance,
    signal,
    emit: (item) => {
      if (!stuck()) add(item);
    }
  };
  for await (const item of source.items({ needles, allowance, counts: counts2, signal })) {
    if (item.kind === "chunk" || item.kind === "container") await detector.load();
    if (stuck()) return;
    run2.begun = true;
    if (item.kind === "container") await item.open(search);
    else add(item);
    await embedded.open(search);
  }
  const objects = signal.aborted ? null : again?.leaveOut(source) ?? null;
  if (objects !== null) readBefore?.save(objects);
}
function isDetection(item) {
  return item.kind === "candidate" || item.kind === "rejection" || item.kind === "rejections";
}
function addChunk(run2, chunk, embedded, again) {
  const { allowance, collection, detector, ledger } = run2;
  if (detector.loaded === null) throw new Error("a chunk came before the detector");
  for (const found of detectionsIn(chunk, detector.loaded, allowance)) {
    const item = found.kind === "container" ? embedded.add(found) : found;
    if (item !== null) again?.add(item);
    if (item?.kind === "problem") ledger.record(item);
    else if (item !== null) collection.add(item);
  }
}
async function conclude(run2, sources, started) {
  const { collection, detector, request } = run2;
  collection.dropBelow(request.minConfidence);
  if (!collection.isEmpty) await detector.load();
  const report = await reportOf(run2, sources, started);
  if (!detector.missed) return report;
  await detector.load();
  return reportOf(run2, sources, started);
}
async function reportOf(run2, sources, started) {
  const { request, collection, ledger } = run2;
  const { findings, stale, notices, facts, redact: redact2 } = await runSteps(run2, sources);
  const filtered = collection.filtered();
  const coverage = redactCoverage(ledger.close(), redact2);
  const interrupted = request.signal.aborted;
  return {
    tool: { name: "brleaks", version: request.version },
    kind: "scan",
    command: request.command,
    target: redact2(request.label),
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: coverage.failed.length === 0 && !interrupted,
    interrupted,
    coverage,
    bug: ledger.bug === null ? null : redact2(ledger.bug),
    findings,
    filtered: { ...filtered, list: filtered.list.map((match) => redactFiltered(match, redact2)) },
    notices: notices.map(redact2),
    repository: facts === null ? null : redactFacts(facts, redact2),
    configuration: redactConfiguration(request.configuration, redact2),
    stale: stale.map((entry) => redactStale(entry, redact2)),
    rules: request.rules
  };
}

// src/model/counted.ts
function grouped(count2) {
  return String(Math.floor(count2)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function counted(count2, one, many = `${one}s`) {
  return `${grouped(count2)} ${count2 === 1 ? one : many}`;
}

// src/report/reasons.ts
var ignored = "git ignores them; --no-gitignore reads them";
var outsideCheckout = "outside the sparse checkout";
var attached = "--attachments downloads and reads them";
var notRegular = "not a regular file: never opened";
var skipWords = {
  attachments: { ...withPlural("attachment"), reason: attached },
  "compressed-files": {
    ...withPlural("compressed file"),
    reason: "searched as they are: what is inside was not unpacked"
  },
  "deleted-files": { ...withPlural("tracked file"), reason: "deleted in the work tree" },
  devices: { ...withPlural("device"), reason: notRegular },
  "git-directories": {
    one: "git directory",
    many: "git directories",
    reason: "brleaks git reads their history; --include-git-dir reads them as files"
  },
  "ignored-files": { ...withPlural("ignored file"), reason: ignored },
  "ignored-folders": { ...withPlural("ignored folder"), reason: ignored },
  "ignored-secret-files": {
    one: "ignored file that may hold secrets",
    many: "ignored files that may hold secrets",
    reason: ignored
  },
  "job-artifacts": { ...withPlural("artifact"), reason: "files that jobs of CI wrote" },
  "linked-files": {
    ...withPlural("link of a release", "links of releases"),
    reason: "the address is searched, not the file: it is on another server or a page"
  },
  "nested-repositories": {
    one: "submodule or nested repository",
    many: "submodules and nested repositories",
    reason: "another repository: scan it by its own path"
  },
  "pdf-text": {
    ...withPlural("PDF file"),
    reason: "searched without their text as it is read, which takes long; --pdf-text extracts it"
  },
  pipes: { ...withPlural("pipe"), reason: notRegular },
  "program-data": {
    ...withPlural("folder"),
    reason: "data of another program in the git directory"
  },
  "read-before": {
    ...withPlural("object"),
    reason: "an earlier audit read them and found nothing in them"
  },
  "release-files": { ...withPlural("file of a release", "files of releases"), reason: attached },
  sockets: { ...withPlural("socket"), reason: notRegular },
  "sparse-files": { ...withPlural("tracked file"), reason: outsideCheckout },
  "sparse-folders": { ...withPlural("tracked folder"), reason: outsideCheckout },
  "special-file": { ...withPlural("special file"), reason: notRegular },
  "submodule-commits": { ...withPlural("submodule"), reason: "commits of another repository" },
  "temporary-objects": {
    ...withPlural("unfinished object"),
    reason: 'git has not finished to write it; "git gc" removes it if it was left behind'
  },
  "unwanted-files": { ...withPlural("file"), reason: "left out by --include or --exclude" },
  "web-attachments": { ...withPlural("attachment"), reason: "its server has no API for them" }
};
function withPlural(one, many = `${one}s`) {
  return { one, many };
}
function skippedName(entry) {
  return entry.code === "saved" ? entry.path : entry.path ?? skipWords[entry.code].many;
}
function isCountedKind(entry) {
  const [what, reason] = [skippedName(entry), skipReasonText(entry)];
  return Object.values(skipWords).some((words) => words.many === what && words.reason === reason);
}
function skippedNameFor(count2, entry) {
  if (entry.code === "saved") return count2 === 1 ? singular(entry) : entry.path;
  const { one, many } = skipWords[entry.code];
  return entry.path ?? (count2 === 1 ? one : many);
}
function singular({ path, reason }) {
  const words = Object.values(skipWords).find(
    ({ many, reason: known }) => (path === many || path.endsWith(`: ${many}`)) && reason.startsWith(known)
  );
  return words === void 0 ? path : path.slice(0, -words.many.length) + words.one;
}
function skipReasonText(entry) {
  if (entry.code === "saved") return entry.reason;
  const { code, names: names2, unnamed } = entry;
  const { reason } = skipWords[code];
  if (names2.length === 0) return reason;
  const more = unnamed === 0 ? "" : ` and ${unnamed} more`;
  return `${reason}: ${names2.join(", ")}${more}`;
}
var noPermission = "no permission to read it";
var vanished = "it vanished before it was read";
var restoreRef = "restore it, for example from its reflog";
var rebuild = 'rebuild it with "git index-pack"';
function neverOpened(kind) {
  return `it is ${kind}, which is never opened; to read a stream: brleaks stdin`;
}
var failureWords = {
  error: (message) => message,
  "became-folder": "it became a folder",
  "became-link": "it became a link",
  "became-pipe": "it became a pipe",
  "device-failed": "the device failed while it was read",
  growing: (bytes) => `it kept growing while it was read: read up to ${bytes} bytes`,
  "interrupted-read": (code) => `it could not be read to its end (${code})`,
  "is-device": neverOpened("a device"),
  "is-pipe": neverOpened("a pipe"),
  "is-socket": neverOpened("a socket"),
  "lfs-pointer": 'only a pointer is here, not the content; fetch it with "git lfs pull"',
  "no-permission": noPermission,
  "no-permission-to-list": "no permission to list this folder",
  "nothing-wanted": (count2) => `--include and --exclude, or the configuration, leave out ${Number(count2) === 1 ? "the only file" : `all ${count2} files`}`,
  "open-files": "too many files are open; raise the limit (ulimit -n)",
  "open-files-of-system": "too many files are open on this machine",
  "path-too-long": "its path is too long for this system",
  shrank: "it shrank while it was read",
  "special-file": "it is neither a file nor a folder; remove it",
  stale: "the file server lost it",
  "too-large": (bytes) => `larger than --max-size (${counted(Number(bytes), "byte")})`,
  "too-many-files": (limit) => `beyond the first ${limit} in the git directory; remove what git does not need there`,
  "uncounted-files": (counts2) => `${counts2}: please report this`,
  unlistable: (code) => `it cannot be listed (${code})`,
  unreadable: (code) => `it cannot be read (${code})`,
  vanished,
  "workspace-empty": "nothing to scan: the workspace is empty; run actions/checkout before this step, and check the inputs path and config",
  "blocking-ignore-file": "it is a pipe or a device, for which git waits; untracked files were not read",
  "ignore-file": (cause) => `git could not read it, so its patterns do not count (${cause})`,
  "incomplete-listing": (warning) => `git could not list all: ${warning}`,
  "damaged-tree": "its entries are damaged",
  expansion: "its deltas expand to far more than git packs; it was not read",
  "large-tree": "it is too large to be a tree",
  "lfs-content": 'the content is not here; fetch it with "git lfs fetch --all"',
  missing: (place) => place === "" ? "it is missing" : `it is missing (${place})`,
  "missing-or-damaged": "it is missing or damaged",
  "missing-staged": "its staged content is missing",
  "missing-target": "the object that the ref is to point to is not here",
  moving: 'they kept moving while they were read ("git gc" or "git repack" is running); scan again',
  "partial-clone": "objects were left at the remote; clone it without --filter to read them",
  "shallow-clone": 'older history is not here; fetch it with "git fetch --unshallow"',
  "shallow-range": 'commits before it are not here; fetch more history ("git fetch --unshallow")',
  "uncounted-objects": "they were listed but never read; please report this",
  "alternate-encoding": "it names a folder whose path is not UTF-8",
  "damaged-head": 'it is damaged; restore it, for example with "git symbolic-ref"',
  "damaged-index": `its index is damaged; ${rebuild}`,
  "damaged-ref": `the file of this ref is damaged; ${restoreRef}`,
  "deep-submodule": "it is nested too deeply",
  "empty-ref": `the file of this ref is empty; ${restoreRef}`,
  "foreign-index": `its index belongs to another pack; ${rebuild}`,
  "no-index": 'it has no index; create it with "git index-pack"',
  "refs-elsewhere": "its configuration keeps them in another folder (extensions.refStorage), which is not read; only objects were",
  "unreadable-index": (code) => `its index cannot be read (${code})`,
  "container-encrypted": "it is encrypted",
  "container-damaged": "it is damaged; only what precedes the damage was searched",
  "container-truncated": "it ends early; only what is there was searched",
  "container-checksum": "its checksum is wrong; what came out was searched",
  "container-unsupported": "it uses a compression or a variant that brleaks cannot read",
  "container-ambiguous": "programs do not agree on what it contains",
  "container-not-covered": "it has compressed data that its directory does not list",
  "container-budget-bytes": "it expands to too much; the rest was not read (--max-expand and --max-total BYTES read more)",
  "container-budget-ratio": "it expands far more than usual; the rest was not read (--max-ratio N reads more)",
  "container-budget-entries": "it has too many entries; the rest was not read (--max-entries N reads more)",
  "container-budget-depth": "it is nested too deeply to be opened (--max-depth N opens more)",
  "container-budget-time": "it takes too long to read; the rest was not read (--max-time SECONDS reads longer)",
  "container-too-large": "it takes too much memory to be opened (--max-in-memory BYTES opens larger archives)",
  "decode-work": "its encodings take too much work to decode; use --no-decode to search only plain text",
  "not-a-key": "not a key, so nothing was sent",
  "not-named": "not named here, for brevity",
  stopped: "stopped before the end",
  "time-budget": (seconds2) => `not read within ${seconds2} s (--time-budget)`
};
function failureText({ code, detail = "" }) {
  const words = failureWords[code];
  return typeof words === "string" ? words : words(detail);
}

// src/report/escape.ts
var steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
function visible(text2) {
  return text2.toWellFormed().replace(steering, (char) => {
    if (char === "	") return "  ";
    const code = char.codePointAt(0) ?? 0;
    if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
    return `\\u{${code.toString(16)}}`;
  });
}
var segmenter;
function graphemes(text2) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text2);
}
var narrow = /^[\x20-\x7e…]*$/;
function textWidth(text2) {
  if (narrow.test(text2)) return text2.length;
  let width = 0;
  for (const { segment } of graphemes(text2)) width += segmentWidth(segment);
  return width;
}
var wide = new RegExp("^[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
function segmentWidth(segment) {
  if (new RegExp("^\\p{M}", "u").test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}
function fitTo(text2, width) {
  if (textWidth(text2) <= width) return text2;
  let kept = "";
  let used = 1;
  for (const { segment } of graphemes(text2)) {
    used += segmentWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept}…`;
}
function wrap(text2, width) {
  const lines = [];
  let line = "";
  let columns = 0;
  let wasNarrow = false;
  for (const word of text2.split(" ")) {
    const isNarrow = narrow.test(word);
    const longer = line === "" ? word : `${line} ${word}`;
    const isSum = line !== "" && isNarrow && wasNarrow;
    const wanted = isSum ? columns + 1 + word.length : textWidth(longer);
    const isTooLong = line !== "" && wanted > width;
    if (isTooLong) lines.push(line);
    line = isTooLong ? word : longer;
    columns = isTooLong ? textWidth(word) : wanted;
    wasNarrow = isNarrow;
  }
  return [...lines, line];
}
var longestSpan = 300;
function codeSpan(text2, columns = longestSpan) {
  const shown2 = fitTo(visible(text2.slice(0, 4 * columns)), columns);
  if (shown2.trim() === "") return "` `";
  const runs = [...shown2.matchAll(/`+/g)].map((match) => match[0].length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const pad = /^[ `]|[ `]$/.test(shown2) ? " " : "";
  return `${fence}${pad}${shown2}${pad}${fence}`;
}

// src/report/omissions.ts
var narrowing = /* @__PURE__ */ new Set([
  "include",
  "exclude",
  "max-size",
  "no-decode",
  "decode-depth",
  "since",
  "min-confidence",
  "foreign-marks",
  "allow-live"
]);
var belowConfidence = "below --min-confidence";
function leftOut(report) {
  const ordered = report.configuration.settings.filter(({ name, origin }) => narrowing.has(name) && origin.kind !== "command line").map((setting) => ({ text: settingText(setting), orderedAt: positionOf(setting.origin) }));
  const others = [...skippedTexts(report), ...hiddenKeysTexts(report)];
  return [...ordered, ...others.map((text2) => ({ text: text2, orderedAt: null }))];
}
function skippedTexts({ coverage }) {
  return coverage.skipped.map((entry) => {
    const name = skippedNameFor(entry.count, entry);
    return `${grouped(entry.count)} ${visible(name)} (${visible(skipReasonText(entry))})`;
  });
}
function hiddenKeysTexts({ filtered }) {
  const count2 = filtered.byReason[belowConfidence] ?? 0;
  return count2 === 0 ? [] : [`${counted(count2, "key")} ${belowConfidence}`];
}
function filteredNames({ filtered }) {
  return filtered.count - (filtered.byReason[belowConfidence] ?? 0);
}
function unread(report) {
  const failed = report.coverage.failed.map(({ what, reason }) => ({
    what: visible(what),
    reason: visible(failureText(reason))
  }));
  return report.interrupted ? [...failed, { what: "scan", reason: failureText({ code: "stopped" }) }] : failed;
}
function knownText(report) {
  const total = report.findings.filter((finding) => finding.suppressed !== null).length;
  return total === 0 ? "" : `${counted(total, "known key")} (${knownCounts(report)})`;
}
function knownCounts(report) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { suppressed } of report.findings) {
    if (suppressed !== null) counts2.set(suppressed.by, (counts2.get(suppressed.by) ?? 0) + 1);
  }
  return [...counts2].map(([by, count2]) => `${by} ${count2}`).join(", ");
}
function settingText({ name, value, origin }) {
  const text2 = typeof value === "object" ? value.join(" ") : String(value);
  return `${visible(name)} = ${visible(text2)} (${visible(settingOriginText(origin))})`;
}
function positionOf(origin) {
  if (origin.kind !== "file") return null;
  const { path, line, column } = origin;
  return { path, line, column };
}
var withoutLeftOut = /* @__PURE__ */ new Set([
  "checkstyle",
  "csv",
  "gitlab-codequality",
  "jsonl",
  "rdjsonl",
  "sonarqube",
  "template"
]);
var withoutKnown = /* @__PURE__ */ new Set([
  "azure",
  "checkstyle",
  "github",
  "gitlab-codequality",
  "rdjsonl",
  "sonarqube",
  "teamcity",
  "template"
]);
function remarksOutside(report, format) {
  const remarks = withoutLeftOut.has(format) ? leftOut(report).map(({ text: text2 }) => text2) : [];
  const known = withoutKnown.has(format) ? knownText(report) : "";
  if (known !== "") remarks.push(known);
  return remarks.map((text2) => `left out: ${text2}`);
}

// src/cli/messages.ts
var additionalRules2 = [];
function maskKeysOf(rules) {
  additionalRules2 = rules;
}
async function maskKeysOfNamedRules(args) {
  if (additionalRules2.length > 0) return;
  const index = args.indexOf("--rules");
  const file = index === -1 ? inlineValue(args, "--rules=") : args[index + 1];
  if (file === void 0 || !statSync(file, { throwIfNoEntry: false })?.isFile()) return;
  additionalRules2 = await loadRules(file).catch(() => []);
}
function inlineValue(args, prefix) {
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
}
async function printMessage(message) {
  await printLine(`brleaks: ${message}`);
}
async function printLine(line) {
  process.stderr.write(`${await maskMessage(line)}
`);
}
async function maskMessage(message) {
  const visible2 = message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escapeControl);
  return maskKeys(visible2);
}
async function maskKeys(message) {
  const rules = [...builtInRules(), ...additionalRules2];
  const prefixes = rules.flatMap((rule) => rule.prefixes.map(({ text: text2 }) => text2));
  if (!prefixes.some((prefix) => message.includes(prefix))) return message;
  try {
    const { redactText } = await __load("./main-scan-redact-text-2.js");
    return redactText(message, rules);
  } catch {
    return message.replace(/[A-Za-z0-9_-]{16,}/g, (run2) => `${run2.slice(0, 7)}…`);
  }
}
function escapeControl(char) {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/report/format-names.ts
var formatNames = [
  "text",
  "json",
  "jsonl",
  "sarif",
  "html",
  "markdown",
  "csv",
  "junit",
  "gitlab",
  "github",
  "rdjsonl",
  "gitlab-codequality",
  "sonarqube",
  "checkstyle",
  "teamcity",
  "azure"
];

// src/report/paint.ts
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39]
};
function paint(style, text2, ...inks2) {
  if (!style.color || text2 === "") return text2;
  return inks2.reduce(
    (painted, ink) => `\x1B[${codes[ink][0]}m${painted}\x1B[${codes[ink][1]}m`,
    text2
  );
}
function link(style, url) {
  const shown2 = paint(style, url, "cyan");
  return style.hyperlinks ? `\x1B]8;;${url}\x1B\\${shown2}\x1B]8;;\x1B\\` : shown2;
}

// src/report/places.ts
function openFindings(report) {
  return report.findings.filter((finding) => finding.suppressed === null);
}
function knownFindings(report) {
  return report.findings.filter((finding) => finding.suppressed !== null);
}
function openPlaces(report) {
  return report.findings.flatMap((finding) => {
    const open2 = finding.sightings.filter((sighting) => !isSuppressed(sighting, finding));
    return toPlaces(finding, open2);
  });
}
function placesOf(finding) {
  const open2 = toPlaces(
    finding,
    finding.sightings.filter((sighting) => !isSuppressed(sighting, finding))
  );
  const listed2 = new Set(open2.map((place) => identityOf(place.sighting)));
  const suppressed = finding.sightings.filter(
    (sighting) => isSuppressed(sighting, finding) && !listed2.has(identityOf(sighting))
  );
  return [...open2, ...toPlaces(finding, suppressed)];
}
function inTurns(places) {
  const turns = /* @__PURE__ */ new Map();
  const numbered = places.map((place) => {
    const turn = turns.get(place.finding) ?? 0;
    turns.set(place.finding, turn + 1);
    return { place, turn };
  });
  return numbered.sort((a, b) => a.turn - b.turn).map(({ place }) => place);
}
function identityOf(sighting) {
  const { repository } = sighting;
  const place = placeIdentity(sighting);
  return JSON.stringify(repository === void 0 ? place : [repository, ...place]);
}
function placeIdentity({ source, path, rawPath, line, object, ref }) {
  if (source === "file-name") return ["name", path, rawPath];
  if (inFile({ source, path })) return ["file", path, rawPath, line];
  return [source, ref ?? object, path, line];
}
function inFile({ source, path }) {
  return path !== null && path !== "" && fileSources.has(source);
}
var fileSources = /* @__PURE__ */ new Set([
  "file",
  "file-name",
  "index",
  "stdin",
  "blob"
]);
function isSuppressed(sighting, finding) {
  return (sighting.suppressed ?? finding.suppressed) !== null;
}
function isCurrent(sighting) {
  return inFile(sighting) && (sighting.object === null || sighting.atHead === true || isStaged(sighting));
}
function isInCheckout(sighting) {
  return inFile(sighting) && (sighting.object === null || sighting.atHead === true);
}
function isStaged({ source }) {
  return source === "index";
}
function currency(sighting) {
  if (!isCurrent(sighting)) return 3;
  if (sighting.object === null) return 0;
  return isStaged(sighting) ? 1 : 2;
}
function toPlaces(finding, sightings) {
  const groups = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const identity = identityOf(sighting);
    const group = groups.get(identity);
    if (group === void 0) groups.set(identity, [sighting]);
    else group.push(sighting);
  }
  const current = [];
  const others = [];
  for (const group of groups.values()) {
    const [first, ...rest] = group.sort((a, b) => currency(a) - currency(b));
    if (first === void 0) continue;
    if (isCurrent(first)) current.push([first, rest]);
    else others.push([first, rest]);
  }
  const kept = others.filter(([first, rest]) => !foldIntoCurrent([first, ...rest], current));
  const severity = severityOf(finding);
  return [...current, ...kept].map(([sighting, rest]) => ({
    finding,
    sighting,
    others: rest,
    severity
  }));
}
function foldIntoCurrent(older, current) {
  const [{ path, repository }] = older;
  if (!inFile(older[0])) return false;
  const inIt = current.filter(([sighting]) => sighting.repository === repository);
  const place = inIt.find(([sighting]) => sighting.path === path) ?? inIt[0];
  if (place === void 0) return false;
  for (const sighting of older) place[1].push(sighting);
  return true;
}

// src/report/reveal.ts
function shownKey(finding, style) {
  const key = style.showSecrets ? finding.secret.reveal() : null;
  return key ?? finding.secret.toString();
}

// src/report/wording.ts
function namesText(count2) {
  return count2 === 1 ? "1 name that looks like a key but is not one" : `${grouped(count2)} names that look like keys but are not`;
}
function modeName({ mode }) {
  return mode === "live" ? "live-mode" : "Test Mode";
}
function keyKind(finding) {
  return `${finding.rule.service} ${modeName(finding)} API key`;
}
function exposedKey(finding) {
  return `Exposed ${keyKind(finding)}`;
}
function placeName(sighting) {
  const { repository } = sighting;
  const place = placeInRepository(sighting);
  return repository === void 0 ? place : `${visible(repository)}: ${place}`;
}
function placeInRepository(sighting) {
  const { source, path, line, column, object, ref, container } = sighting;
  const position = line === null ? "" : `:${line}:${column ?? 1}`;
  switch (source) {
    case "ref-name":
      return visible(`ref ${ref ?? ""}`.trim());
    case "reflog":
      return visible(`reflog of ${ref ?? "HEAD"}`);
    case "note":
      return visible(`note on ${annotated(path)?.slice(0, 10) ?? shortId(object)}`) + position;
    default:
      if (container === null) return visible(`${unnamedPlace(sighting)}${path ?? ""}`) + position;
      if (path !== null && path !== "")
        return visible(`${source === "file-name" ? "name of " : ""}${path}`) + position;
      return unnamedPlace(sighting) + position;
  }
}
function unnamedPlace({ source, object }) {
  return source === "stdin" ? "standard input" : `${source.replace("-", " ")} ${shortId(object)}`.trim();
}
function artifactPath(sighting) {
  const { repository } = sighting;
  const path = pathInRepository(sighting);
  return repository === void 0 ? path : `${repository}/${path}`;
}
function pathInRepository(sighting) {
  const { source, path, object, ref, container } = sighting;
  if (source === "note") return `git/note/${noteName(sighting)}`;
  if (container === null)
    return pathInRepository({ ...sighting, path: null, container: void 0 }) + path;
  if (path !== null && path !== "") return path;
  if (source === "stdin") return "stdin";
  return `git/${source}/${ref ?? object ?? "unknown"}`;
}
function logicalName(sighting) {
  const { source, path, object, ref } = sighting;
  if (source === "note") return `${ref ?? "refs/notes/*"}:${path ?? object ?? ""}`;
  if (path !== null && path !== "" || source === "stdin") return null;
  return ref ?? object;
}
function noteName({ ref, path, object }) {
  const name = annotated(path) ?? object ?? "unknown";
  return ref === void 0 ? name : `${ref}/${name}`;
}
function annotated(path) {
  return path === null ? null : path.replaceAll("/", "");
}
function shortId(object) {
  return object?.slice(0, 10) ?? "";
}
var notCommitted = /* @__PURE__ */ new Set(["tag-message", "ref-name", "reflog"]);
var authorWidth = 60;
function introducedBy({
  source,
  commit,
  author,
  date
}) {
  if (commit === null || notCommitted.has(source)) return "";
  const parts = [`commit ${commit.slice(0, 10)}`];
  if (author !== null) parts.push(fitTo(visible(author), authorWidth));
  if (date !== null) parts.push(date.slice(0, 10));
  return parts.join(", ");
}
function checkedText({ verification }) {
  const { status, scopes, reason } = verification;
  if (status === "not-checked") return "";
  const granted = scopes.length === 0 ? "" : ` with ${visible(scopes.join(", "))}`;
  return `checked: ${status}${granted}${reason === null ? "" : ` (${visible(reason)})`}`;
}
function placeFacts(finding, sighting) {
  return [
    introducedBy(sighting),
    decodedText(sighting),
    endText(sighting),
    checkedText(finding)
  ].filter((fact) => fact !== "");
}
var encodingWords = /* @__PURE__ */ new Map([
  ["hex", "hexadecimal"],
  ["bytes", "a list of bytes"],
  ["percent", "percent-encoding"],
  ["json-escape", "escapes"],
  ["html-entity", "HTML entities"],
  ["markdown-escape", "Markdown escapes"],
  ["wrapped", "wrapped lines"],
  ["literals", "split string literals"],
  ["invisible", "text with invisible characters"],
  ["letter-spaced", "letter-spaced text"]
]);
function decodedText({ decoded }) {
  const words = decoded.map((name) => encodingWords.get(name) ?? name);
  return words.length === 0 ? "" : `in ${words.reverse().join(" in ")}`;
}
function endText({ endEstimated }) {
  return endEstimated ? "end estimated" : "";
}
function repositoriesOf({ sightings }) {
  return [...new Set(sightings.flatMap(({ repository }) => repository ?? []))].sort();
}
function repositoriesText(count2) {
  return counted(count2, "repository", "repositories");
}
function inRepositoriesText(names2, shown2) {
  const named2 = names2.slice(0, shown2).map(visible).join(", ");
  const more = names2.length > shown2 ? ` and ${grouped(names2.length - shown2)} more` : "";
  return `in ${repositoriesText(names2.length)}: ${named2}${more}`;
}
function alsoText(others) {
  const history = others.every(({ object, source }) => object !== null && source !== "index");
  if (!history) return `and ${counted(others.length, "more time")}`;
  return others.length === 1 ? "also in history" : `also in history (${others.length} versions)`;
}
var suppressionNames = {
  inline: "an allow comment",
  baseline: "the baseline",
  "ignore-file": "the ignore file",
  config: "the configuration"
};
function suppressionText({ by, reason }) {
  const name = suppressionNames[by];
  return reason === null ? name : `${name}: ${visible(reason)}`;
}

// src/report/text-repositories.ts
var namedInRow = 4;
var rowsShown = 50;
var gutter = " ".repeat(9);
function findingRow(finding, style) {
  const { exposure, fingerprint, verification } = finding;
  const [first, ...others] = placesOf(finding);
  const more = others.length + finding.sightingsOmitted;
  const facts = [
    ...verification.status === "not-checked" ? [] : [verification.status],
    ...exposure?.atHead === true ? ["still at HEAD"] : [],
    `${finding.confidence} confidence`,
    `id ${fingerprint.slice(0, 12)}`
  ];
  const repositories = repositoriesOf(finding);
  const where = inRepositoriesText(repositories, namedInRow);
  const room = Math.max(40, style.width - gutter.length);
  const place = first === void 0 ? "" : placeName(first.sighting);
  const places = more === 0 ? place : `${place} and ${counted(more, "more place")}`;
  return [
    `${severityLabel(finding, style)} ${paint(style, shownKey(finding, style), "bold")}  ${paint(style, facts.join(" · "), "dim")}`,
    // The first place names the only one.
    ...repositories.length > 1 ? wrap(where, room).map((line) => gutter + line) : [],
    `${gutter}${paint(style, fitTo(places, room), "cyan")}`
  ];
}
function repositoryLines({ repositories = [] }, style) {
  if (repositories.length === 0) return [];
  const wanted = repositories.filter(
    ({ findings, status }) => style.verbose || findings > 0 || status !== "read"
  );
  const sorted = [...wanted].sort((a, b) => b.findings - a.findings);
  const shown2 = style.verbose ? sorted : sorted.slice(0, rowsShown);
  const more = sorted.length - shown2.length;
  const others = repositories.length - wanted.length;
  return [
    paint(style, `Repositories (${countsText(repositories)})`, "bold"),
    ...shown2.map((repository) => row(repository, style)),
    ...more > 0 ? [`  and ${grouped(more)} more with keys or unread content (--verbose)`] : [],
    ...others > 0 ? [paint(style, `  ${grouped(others)} without keys (--verbose)`, "dim")] : []
  ];
}
function countsText(repositories) {
  const count2 = (wanted) => repositories.filter(({ status }) => status === wanted).length;
  const counts2 = [
    [count2("read"), "read"],
    [count2("incomplete"), "incomplete"],
    [count2("not-read"), "not read"]
  ];
  const parts = counts2.filter(([number]) => number > 0);
  return `${grouped(repositories.length)}: ${parts.map(([number, text2]) => `${grouped(number)} ${text2}`).join(", ")}`;
}
function row({ name, status, reason, findings }, style) {
  const label = status === "not-read" ? "not read" : counted(findings, "key");
  const remark = status === "read" ? "" : status === "incomplete" ? "incomplete" : visible(reason ?? "");
  const text2 = remark === "" ? visible(name) : `${visible(name)}: ${remark}`;
  const line = `  ${label.padStart(10)}  ${fitTo(text2, Math.max(40, style.width - 14))}`;
  return status === "read" ? line : paint(style, line, "yellow");
}

// src/report/text-summary.ts
var failedShown = 10;
var filteredShown = 200;
function summaryLines(report, style) {
  return [
    verdict(report, style),
    ...wrap(readLine(report), style.width),
    ...configurationLines(report, style),
    ...skippedLines(report, style),
    ...failedLines(report, style),
    ...filteredHint(report, style),
    ...report.notices.map((notice) => `note: ${visible(notice)}`)
  ];
}
function verdict(report, style) {
  const { findings } = report;
  if (findings.length > 0) {
    const places = findings.reduce(
      (sum, finding) => sum + placesOf(finding).length + finding.sightingsOmitted,
      0
    );
    const keys = counted(findings.length, "key");
    const where = `${counted(places, "place")}${spreadText(report)}`;
    const text2 = `Found ${keys} in ${where}: ${severityCounts(report)}.`;
    return paint(style, text2, "bold", openFindings(report).length > 0 ? "red" : "green");
  }
  if (report.complete) return paint(style, "No exposed keys.", "bold", "green");
  return paint(
    style,
    "No keys in what could be read, but not everything could be read.",
    "bold",
    "yellow"
  );
}
function spreadText({ findings, repositories }) {
  if (repositories === void 0) return "";
  return ` of ${repositoriesText(new Set(findings.flatMap(repositoriesOf)).size)}`;
}
function severityCounts(report) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const finding of report.findings) {
    const name = finding.suppressed === null ? severityOf(finding) : "suppressed";
    counts2.set(name, (counts2.get(name) ?? 0) + 1);
  }
  return [...counts2].map(([name, count2]) => `${count2} ${name}`).join(", ");
}
function readLine({ coverage, durationMs }) {
  return `Read ${readText(coverage)} in ${seconds(durationMs)}.`;
}
function readText(coverage) {
  const parts = [];
  if (coverage.files > 0 || coverage.objects === 0) parts.push(counted(coverage.files, "file"));
  if (coverage.entries > 0) parts.push(entriesText(coverage.entries));
  if (coverage.objects > 0) {
    const commits = coverage.commits > 0 ? ` (${counted(coverage.commits, "commit")})` : "";
    parts.push(`${counted(coverage.objects, "object")}${commits}`);
  }
  if (coverage.refs > 0) parts.push(counted(coverage.refs, "ref"));
  parts.push(bytesText(coverage.bytes));
  return parts.join(", ");
}
function entriesText(count2) {
  return count2 === 1 ? "1 archive entry" : `${grouped(count2)} archive entries`;
}
var hashDigits = 12;
function configurationLines({ configuration }, style) {
  const files = configuration.files.map(({ kind, path, sha256, from }) => {
    const place = from === null || from.kind === "work tree" ? "" : ` in ${configPlaceText(from)}`;
    return `${kind} ${visible(path)}${place} (SHA-256 ${style.verbose ? sha256 : sha256.slice(0, hashDigits)})`;
  });
  const settings = configuration.settings.filter(({ origin }) => origin.kind !== "command line").map(settingText);
  return [
    ...wrap(`Configuration: ${files.join(", ")}.`, style.width),
    ...settings.length === 0 ? [] : wrap(`Options: ${settings.join(", ")}.`, style.width)
  ].map((line) => paint(style, line, "dim"));
}
function skippedLines(report, style) {
  return skippedTexts(report).map((text2) => paint(style, `Left out: ${text2}.`, "dim"));
}
function failedLines(report, style) {
  if (report.complete) return [];
  const failed = unread(report);
  const shown2 = style.verbose ? failed : failed.slice(0, failedShown);
  const more = failed.length - shown2.length;
  return [
    paint(
      style,
      "INCOMPLETE: not everything could be read, so there may be more keys.",
      "bold",
      "yellow"
    ),
    ...shown2.map(({ what, reason }) => `  ${what}: ${reason}`),
    ...more > 0 ? [`  and ${grouped(more)} more (--verbose lists them)`] : []
  ];
}
function filteredHint(report, style) {
  if (style.showFiltered) return [];
  const names2 = filteredNames(report);
  const lines = hiddenKeysTexts(report).map((text2) => `Left out: ${text2}.`);
  if (names2 > 0) {
    lines.unshift(paint(style, `Left out: ${namesText(names2)} (--show-filtered).`, "dim"));
  }
  return lines;
}
function filteredLines({ filtered }, style) {
  if (filtered.list.length === 0) return [];
  const shown2 = style.verbose ? filtered.list : filtered.list.slice(0, filteredShown);
  const lines = [paint(style, `Left out (${grouped(filtered.count)})`, "bold")];
  for (const { path, object, source, line, column, text: text2, reason } of shown2) {
    const position = line === null ? "" : `:${line}:${column}`;
    const where = path ?? object?.slice(0, 10) ?? source;
    lines.push(`  ${visible(where)}${position}  ${visible(text2)}  ${paint(style, reason, "dim")}`);
  }
  const more = filtered.count - shown2.length;
  if (more > 0) lines.push(`  and ${grouped(more)} more`);
  return lines;
}
function seconds(ms) {
  return ms < 1e4 ? `${(ms / 1e3).toFixed(1)} s` : `${Math.round(ms / 1e3)} s`;
}
function bytesText(bytes) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1e3 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`;
}

// src/report/advice/step.ts
function step(text2, ...commands2) {
  return { text: text2, links: [], commands: commands2 };
}
function shellWord(name) {
  if (name === "" || name.includes("…") || visible(name) !== name) return null;
  const word = name.startsWith("-") ? `./${name}` : name;
  return /^[\w./@+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function commonWord(names2) {
  const words = new Set(names2.map(shellWord));
  const [word = null] = words;
  return words.size === 1 ? word : null;
}

// src/report/advice/git-commands.ts
var emptyReflogs = "git reflog expire --expire=now --all";
var prune = "git gc --prune=now";
var mostNames = 5;
function stageSteps(held) {
  const file = commonWord(held.map(({ sighting }) => filePath(sighting) ?? "")) ?? "FILE";
  return [step("Remove the key from the file, and stage the change.", `git add ${file}`)];
}
var disposable = /\/(?:COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG|NOTES_EDITMSG|FETCH_HEAD|ORIG_HEAD|gitk\.cache)$/;
function gitFileSteps(held) {
  const paths = [...new Set(held.flatMap(({ sighting }) => filePath(sighting) ?? []))];
  const unneeded = paths.filter((path) => disposable.test(path));
  const steps2 = [];
  if (unneeded.length > 0) {
    const words = unneeded.map((path) => shellWord(path) ?? "FILE");
    steps2.push(step("Delete these files, which git does not need.", `rm ${words.join(" ")}`));
  }
  if (unneeded.length < paths.length) {
    steps2.push(step("Remove the key from git's own files, such as configuration and hooks."));
  }
  return steps2;
}
function rewriteStep(held, how, text2, amendOptions = "") {
  const names2 = commitsOf(held).map((oid) => oid.slice(0, 10));
  const amend = `git commit --amend${amendOptions}`;
  const intro = names2.length === 0 ? text2 : `${text2} It was added in ${listed(names2)}.`;
  const first = names2[0] ?? "COMMIT";
  const stops = how === "edit" ? `, and at each stop run "${amend}" and then "git rebase --continue"` : "";
  return step(
    `${intro} Amend the last commit; for an earlier one, write "${how}" before it in the list that the second command opens${stops}.`,
    amend,
    // The very first commit has no parent.
    `git rebase --interactive --rebase-merges $(git rev-parse --quiet --verify ${first}^ || echo --root)`
  );
}
function commitsOf(held) {
  const times = /* @__PURE__ */ new Map();
  for (const { sighting } of held) {
    const { commit, date } = sighting;
    if (commit === null) continue;
    const time = date === null ? Number.NaN : Date.parse(date);
    times.set(commit, Number.isNaN(time) ? Number.MAX_VALUE : time);
  }
  return [...times].sort(([, a], [, b]) => a - b).map(([oid]) => oid);
}
function tagSteps(held) {
  const refs = held.flatMap(({ finding }) => finding.exposure?.refs ?? []);
  const names2 = shortNames(refs, "refs/tags/");
  const words = names2.length === 0 ? ["TAG"] : [...new Set(names2.map((name) => shellWord(name) ?? "TAG"))];
  return [
    step(
      "Write the tag message again without the key. If the tag was pushed, push it again with --force.",
      ...words.map((word) => `git tag --force --annotate ${word} ${peeled(word)}`)
    )
  ];
}
function peeled(word) {
  return word.startsWith("'") ? `${word.slice(0, -1)}^{}'` : `'${word}^{}'`;
}
function noteSteps(held) {
  const objectsByRef = /* @__PURE__ */ new Map();
  for (const { sighting } of held) {
    const { ref, path } = sighting;
    const objects = objectsByRef.get(ref) ?? /* @__PURE__ */ new Set();
    objectsByRef.set(ref, objects.add(path?.replaceAll("/", "") ?? "COMMIT"));
  }
  return [...objectsByRef].map(([ref, objects]) => {
    const word = shellWord(ref ?? "") ?? "NOTES-REF";
    const remove = `git notes --ref ${word} remove --ignore-missing ${[...objects].join(" ")}`;
    const restart = `git update-ref ${word} "$(git commit-tree -m Notes ${peeled(word).replace("^{}", "^{tree}")})"`;
    if (ref !== void 0) {
      return step(
        "Remove the notes that contain the key, and restart their history.",
        remove,
        restart
      );
    }
    return step(
      "An older version of a note contains the key. List the notes, and restart the history of that one.",
      "git for-each-ref refs/notes",
      restart
    );
  });
}
function refNameSteps(held) {
  const refs = held.map(({ sighting }) => sighting.ref ?? "");
  const tag = refs.some((ref) => ref.startsWith("refs/tags/"));
  const remote = refs.some((ref) => ref.startsWith("refs/remotes/"));
  const branch = refs.some((ref) => ref.startsWith("refs/heads/")) || !tag && !remote;
  const steps2 = [];
  if (branch) steps2.push(step("Rename the branch.", "git branch --move OLD-NAME NEW-NAME"));
  if (tag) {
    steps2.push(step("Rename the tag.", "git tag NEW-NAME OLD-NAME", "git tag --delete OLD-NAME"));
  }
  if (remote) {
    steps2.push(
      step(
        "Delete the branch on the remote, then its copy here.",
        "git push REMOTE --delete OLD-NAME",
        "git fetch --prune REMOTE"
      )
    );
  }
  return steps2;
}
function shortNames(refs, prefix) {
  const matching = refs.filter((ref) => ref.startsWith(prefix));
  return [...new Set(matching.map((ref) => ref.slice(prefix.length)))].slice(0, mostNames);
}
function listed(names2) {
  const more = names2.length - mostNames;
  return more > 0 ? `${names2.slice(0, mostNames).join(", ")} and ${more} more` : names2.join(", ");
}

// src/report/advice/removal.ts
var removeFromFilesText = "Remove the key from the files. It stays in history, where a key that no longer works is harmless; rewriting history would not make it secret again.";
var stashStep = step(
  "Find the stash that contains the key, and drop it.",
  "git stash list",
  "git stash drop 'stash@{NUMBER}'"
);
var stepsByHolder = {
  file: () => [step("Remove the key from the files.")],
  staged: stageSteps,
  index: stageSteps,
  "file-name": () => [step("Rename the file.", "git mv OLD-NAME NEW-NAME")],
  "git-file": gitFileSteps,
  history: (held, { unpublished }) => unpublished ? [
    rewriteStep(
      held,
      "edit",
      "Remove the key from the commits, not only from the newest files."
    )
  ] : [step(removeFromFilesText)],
  "commit-message": (held) => [
    rewriteStep(
      held,
      "reword",
      "If it was not pushed yet, remove the key from the commit message."
    )
  ],
  "commit-author": (held) => [
    rewriteStep(
      held,
      "edit",
      "Correct user.name and user.email. If it was not pushed yet, correct the author and committer too.",
      " --no-edit --reset-author"
    )
  ],
  "tag-message": tagSteps,
  note: noteSteps,
  "ref-name": refNameSteps,
  stash: () => [stashStep],
  reflog: () => [step("Empty the reflogs.", emptyReflogs)],
  unreachable: () => [],
  discussion: () => [
    step("Delete the comment, or edit it and delete its earlier versions in its edit history.")
  ]
};
var leavesObjects = /* @__PURE__ */ new Set([
  "index",
  "commit-message",
  "commit-author",
  "tag-message",
  "note",
  "ref-name",
  "stash",
  "reflog",
  "unreachable"
]);
function removalSteps(findings, facts) {
  const held = groupByHolder(findings);
  if (held.has("history") && !facts.unpublished) held.delete("file");
  const steps2 = Object.entries(stepsByHolder).flatMap(([holder, stepsFor]) => {
    const keys = held.get(holder);
    return keys === void 0 ? [] : stepsFor(keys, facts);
  });
  const objectsStay = [...held.keys()].some((holder) => leavesObjects.has(holder));
  return objectsStay && !facts.unpublished ? [...steps2, pruneStep(held)] : steps2;
}
function placeSteps(findings) {
  const held = groupByHolder(findings);
  return ["file", "file-name", "git-file", "ref-name"].flatMap((holder) => {
    const keys = held.get(holder);
    return keys === void 0 ? [] : stepsByHolder[holder](keys, { unpublished: false });
  });
}
function groupByHolder(findings) {
  const held = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    for (const sighting of finding.sightings) {
      const holder = holderOf(sighting, finding);
      const keys = held.get(holder);
      if (keys === void 0) held.set(holder, [{ finding, sighting }]);
      else keys.push({ finding, sighting });
    }
  }
  return held;
}
function pruneStep(held) {
  const text2 = "Delete the objects that no branch or tag reaches any more.";
  return held.has("reflog") ? step(text2, prune) : step(text2, emptyReflogs, prune);
}
function holderOf(sighting, { exposure }) {
  const { source, object, container } = sighting;
  const path = filePath(sighting);
  switch (source) {
    case "file":
      return isGitFile(path) ? "git-file" : "file";
    case "stdin":
      return "file";
    case "index":
      return "staged";
    case "file-name":
      if (object !== null) return "history";
      if (container !== void 0) return "file";
      return isGitFile(path) ? "git-file" : "file-name";
    case "blob":
      return blobHolder(exposure);
    default:
      return source;
  }
}
function blobHolder(exposure) {
  const { unreachable = null, refs = [] } = exposure ?? {};
  const onlyInStash = refs.length > 0 && refs.every((ref) => ref === "refs/stash");
  if (unreachable === "stash" || onlyInStash) return "stash";
  if (unreachable === "index") return "index";
  return unreachable === null ? "history" : "unreachable";
}
function isGitFile(path) {
  return path?.split("/").includes(".git") ?? false;
}

// src/report/advice/key-steps.ts
var replaceText = "Create a replacement with the fewest scopes that work, and keep it in a secret store or an environment variable.";
var switchText = "Put the replacement where the old key was used.";
var nothingToRevokeText = "Nothing to revoke: these keys no longer work.";
var chargeWarning = "A live-mode key can charge the saved payment method of its account.";
function keySteps(findings) {
  const revoke = revokeStep(findings);
  return [
    ...revoke === null ? [step(nothingToRevokeText)] : [revoke, step(replaceText), step(switchText)],
    ...removalSteps(findings, { unpublished: false })
  ];
}
function revokeStep(findings) {
  const usable = findings.filter((finding) => !isDead(finding));
  if (usable.length === 0) return null;
  const keys = usable.length === 1 ? "the key" : "each key";
  const which = usable.length < findings.length ? " that may still work" : "";
  return { ...step(`Revoke ${keys}${which}`), links: revokeUrls(usable) };
}
function revokeUrls(findings) {
  return [...new Set(findings.map((finding) => finding.rule.revokeUrl))];
}
function rescanStep(findings) {
  const checked = findings.some(({ verification }) => verification.status !== "not-checked");
  const usable = findings.some((finding) => !isDead(finding));
  return step(
    checked && usable ? "Scan again with --verify: no key may be live then." : "Scan again."
  );
}
function canCharge(findings) {
  return findings.some((finding) => finding.mode === "live" && !isDead(finding));
}
function ruleSteps(rule) {
  const revoke = { ...step("Revoke the key"), links: [rule.revokeUrl] };
  return [revoke, step(replaceText), step(switchText), step(removeFromFilesText)];
}
var deadKeySteps = [step(removeFromFilesText)];
function firstAction(finding) {
  return isDead(finding) ? "It no longer works." : `Revoke it at ${finding.rule.revokeUrl} and replace it.`;
}
var cleanupAction = "Remove it from the files; in history, a key that no longer works is harmless.";
var deadText = "It no longer works. Remove it from the files.";
var statusAdvice = {
  live: {
    title: "LIVE: revoke now",
    text: "Anyone who has seen it can use it. Revoke it first, then clean up."
  },
  inactive: {
    title: "REAL, ACCOUNT INACTIVE",
    text: "It works again when its account does. Revoke it before the account is active again."
  },
  unknown: {
    title: "STATUS UNKNOWN: treat as live",
    text: "The API did not answer clearly. Revoke it, or check it again with --verify."
  },
  "not-checked": { title: "NOT CHECKED", text: "Treat it as live until it is revoked." },
  expired: { title: "EXPIRED", text: deadText },
  revoked: { title: "REVOKED", text: deadText },
  invalid: {
    title: "NOT KNOWN TO THE API",
    text: "It was deleted, or was never a key of this service. Remove it from the files."
  }
};

// src/report/text-verify.ts
var inks = {
  live: ["bold", "magenta"],
  inactive: ["bold", "yellow"],
  unknown: ["bold", "yellow"],
  revoked: ["green"],
  expired: ["green"],
  invalid: ["green"],
  "not-checked": ["dim"]
};
var verifyText = (report, style) => {
  const lines = [...keyLines(report, style), ...otherLines(report)].sort((a, b) => a.number - b.number).map((line) => line.text);
  const blocks = [lines];
  if (!style.quiet) {
    blocks.push([
      ...report.interrupted ? ["INCOMPLETE: stopped before the end."] : [],
      paint(style, counts(report), "bold"),
      ...adviceLines(report, style),
      ...report.notices.flatMap((notice) => wrap(`note: ${visible(notice)}`, style.width))
    ]);
  }
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
};
function keyLines(report, style) {
  return report.findings.flatMap(
    (finding) => finding.sightings.map(({ line }) => ({
      number: line ?? 0,
      text: `line ${line}: ${describe(finding, style)}`
    }))
  );
}
function describe(finding, style) {
  const { status } = finding.verification;
  const facts = [`${modeName(finding)} key`, ...verificationFacts(finding).slice(1)];
  return [
    paint(style, status.toUpperCase().padEnd(11), ...inks[status]),
    paint(style, shownKey(finding, style), "bold"),
    paint(style, ` ${facts.join(" · ")}`, "dim")
  ].join(" ");
}
function otherLines(report) {
  return report.coverage.failed.map(({ what, reason, line = Number.POSITIVE_INFINITY }) => ({
    number: line,
    text: `${visible(what)}: ${visible(failureText(reason))}`
  }));
}
function counts(report) {
  const statuses = /* @__PURE__ */ new Map();
  for (const { verification } of report.findings) {
    statuses.set(verification.status, (statuses.get(verification.status) ?? 0) + 1);
  }
  const keys = counted(report.findings.length, "key");
  if (statuses.size === 0) return `${keys}.`;
  return `${keys}: ${[...statuses].map(([status, count2]) => `${count2} ${status}`).join(", ")}.`;
}
function adviceLines({ findings }, style) {
  const usable = findings.filter(
    ({ verification }) => ["live", "inactive", "unknown"].includes(verification.status)
  );
  const revoke = revokeStep(usable);
  const charges = usable.some(
    ({ mode, verification }) => mode === "live" && verification.status === "live"
  );
  return [...revoke === null ? [] : stepLines(revoke, style), ...charges ? [chargeWarning] : []];
}

// src/report/text.ts
var partLength = 256 * 1024;
var text = (report, style) => [...textParts(report, style)].join("");
var textParts = function* (report, style) {
  if (report.kind === "verification") return yield verifyText(report, style);
  if (report.proof !== void 0) return yield proofText(report, report.proof, style);
  let part = "";
  let isEmpty = true;
  for (const block of blocksOf(report, style)) {
    if (block.length === 0) continue;
    part += `${isEmpty ? "" : "\n\n"}${block.join("\n")}`;
    isEmpty = false;
    if (part.length < partLength) continue;
    yield part;
    part = "";
  }
  if (!isEmpty) yield `${part}
`;
};
function* blocksOf(report, style) {
  const open2 = openFindings(report);
  const known = knownFindings(report);
  if (report.repositories === void 0 || style.verbose) {
    yield* findingBlocks(style.verbose ? report.findings : open2, style);
  } else yield open2.flatMap((finding) => findingRow(finding, style));
  if (!style.verbose) yield known.map((finding) => knownLine(finding, style));
  if (style.showFiltered) yield filteredLines(report, style);
  if (open2.length > 0 && !style.quiet) yield nextSteps(open2, style);
  if (!style.quiet) yield repositoryLines(report, style);
  if (!style.quiet || !report.complete) yield summaryLines(report, style);
}
function* findingBlocks(findings, style) {
  if (findings.every(({ verification }) => verification.status === "not-checked")) {
    for (const finding of findings) yield findingLines(finding, style);
    return;
  }
  for (const group of statusGroups(findings)) {
    yield [paint(style, `${group.title} (${counted(group.findings.length, "key")})`, "bold")];
    for (const finding of group.findings) yield findingLines(finding, style);
    yield [`  ${group.advice}`];
  }
}

// src/report/load-format.ts
async function loadFormat(name) {
  if (name === "text") return textParts;
  const { formats, jsonParts } = await __load("./main-report-sarif.js");
  return name === "json" ? jsonParts : onePart(formats[name]);
}
function onePart(reporter) {
  return (report, style) => [reporter(report, style)];
}

// src/cli/report-plan.ts
var templatePrefix = "template=";
var largestTemplate = 1 << 20;
var formatChoices = [...formatNames, `${templatePrefix}FILE`];
var folderReports = [
  ["text", "report.txt"],
  ["json", "report.json"],
  ["sarif", "report.sarif"],
  ["html", "report.html"]
];
function planReports(values, format = values.text("format")) {
  const named2 = formatNamed(format, "--format");
  if (typeof named2 === "object") refuseFromTree(values);
  const folder = values.text("output");
  const files = [...values.list("report").map(reportFile), ...filesIn(folder)];
  refuseSameFile(files);
  if (folder !== void 0) createFolder(folder);
  return { format: named2, files };
}
function refuseSameFile(files) {
  for (const [index, { path }] of files.entries()) {
    const same = files.findIndex((other) => resolve(other.path) === resolve(path));
    if (same < index && !path.startsWith("/dev/")) {
      throw new BrleaksError(
        "usage",
        `two reports would be written to ${path}; choose a different file for each`
      );
    }
  }
}
function filesIn(folder) {
  if (folder === void 0) return [];
  return folderReports.map(([format, name]) => ({ format, path: join(folder, name) }));
}
function createFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = error.code ?? "an error";
    throw new BrleaksError(
      "output",
      `cannot create the folder ${folder} (${code}); choose another`,
      { cause: error }
    );
  }
}
function refuseFromTree(values) {
  const origin = values.origin("format");
  if (origin.kind !== "file") return;
  throw new BrleaksError(
    "config",
    `${settingOriginText(origin)}: a template can only be named on the command line; use another format`
  );
}
function reportFile(text2) {
  const split = text2.startsWith(templatePrefix) ? text2.lastIndexOf("=") : text2.indexOf("=");
  const path = text2.slice(split + 1);
  if (split <= 0 || path === "" || text2.slice(0, split + 1) === templatePrefix) {
    throw new BrleaksError("usage", `option --report: expected FORMAT=FILE, got "${text2}"`);
  }
  return { format: formatNamed(text2.slice(0, split), "--report"), path };
}
async function checkReports({ format, files }) {
  for (const { path } of files) checkReportFile(path);
  for (const planned of [format, ...files.map((file) => file.format)]) {
    if (typeof planned === "object") await reporterFor(planned);
  }
}
async function reporterFor(format) {
  if (typeof format !== "object") return loadFormat(format);
  const { templateReporter } = await __load("./main-report-template.js");
  return onePart(await templateReporter(format.text, format.path));
}
function formatsOf({ format, files }) {
  const planned = [format, ...files.map((file) => file.format)];
  return new Set(planned.map((each) => typeof each === "object" ? each.name : each));
}
function formatNamed(name, option) {
  if (name.startsWith(templatePrefix)) return readTemplate(name.slice(templatePrefix.length));
  const format = formatNames.find((formatName) => formatName === name);
  if (format !== void 0) return format;
  const near = nearest(name, formatNames);
  const advice = near === null ? `use one of ${formatChoices.join(", ")}` : `did you mean "${near}"?`;
  throw new BrleaksError("usage", `unknown format "${name}" for ${option}; ${advice}`);
}
function readTemplate(path) {
  if (path === "") {
    throw new BrleaksError("usage", 'the format "template" needs a file: template=FILE');
  }
  const text2 = readNamedFile(path, largestTemplate, "template").toString("utf8");
  return { name: "template", path, text: text2 };
}

// src/cli/run-control.ts
var control = {
  controller: new AbortController(),
  faults: [],
  input: null,
  claim: () => {
  }
};
function useControl(installed) {
  control = installed;
}
function stopOnSignals() {
  control.claim();
  return control.controller;
}
function inputReadAhead() {
  return control.input;
}
function uncaughtFaults() {
  return control.faults.map(knownError);
}
async function explainFaults(report, mask) {
  const faults = uncaughtFaults();
  if (faults.length === 0) return report;
  const failed = await Promise.all(
    faults.map(async ({ message }) => ({
      what: "the rest",
      reason: { code: "error", detail: await mask(message) }
    }))
  );
  const { coverage } = report;
  return {
    ...report,
    complete: false,
    coverage: { ...coverage, failed: [...coverage.failed, ...failed] }
  };
}

// src/cli/standard-output.ts
var readerGone = false;
var failure = null;
function installOutputGuards() {
  process.stdout.on("error", (error) => {
    readerGone = true;
    if (error.code !== "EPIPE") failure ??= error;
  });
  process.stderr.on("error", () => {
  });
}
function outputFailure() {
  return failure === null ? null : `cannot write to standard output: ${reasonOf(failure)}`;
}
async function writeOut(text2) {
  for (const part of partsOf(text2)) {
    if (readerGone) return;
    await new Promise((done) => {
      process.stdout.write(part, () => done());
    });
  }
}
var mostAtOnce = 1024 * 1024;
function* partsOf(text2) {
  for (let from = 0; from < text2.length; ) {
    let to = Math.min(text2.length, from + mostAtOnce);
    if (to < text2.length && isHighSurrogate(text2.charCodeAt(to - 1))) to--;
    yield text2.slice(from, to);
    from = to;
  }
}
function isHighSurrogate(code) {
  return code >= 55296 && code < 56320;
}

// src/cli/style.ts
var widthWithoutTerminal = 100;
function terminalStyle(values) {
  const terminal = process.stdout.isTTY === true;
  const color = wantsColor(values.text("color"), terminal);
  return {
    ...fileStyle(values),
    color,
    quiet: values.flag("quiet"),
    hyperlinks: color && terminal && process.env.TERM !== "dumb" && !process.env.CI,
    width: terminal ? process.stdout.columns ?? widthWithoutTerminal : widthWithoutTerminal
  };
}
function fileStyle(values) {
  return {
    color: false,
    hyperlinks: false,
    width: widthWithoutTerminal,
    showSecrets: values.flag("show-secrets"),
    showFiltered: values.flag("show-filtered"),
    verbose: values.flag("verbose"),
    // A report file is read later, by other people; --quiet is for the terminal.
    quiet: false
  };
}
function wantsColor(choice, terminal) {
  if (choice !== "auto") return choice === "always";
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== "0") return true;
  return terminal && process.env.TERM !== "dumb";
}

// src/cli/deliver.ts
async function deliver(report, plan, values) {
  const { format } = plan;
  const shown2 = await printReport(report, plan, values);
  const delivered = await writeReports(report, plan, values) && shown2;
  await printBug(report);
  if (format !== "text" && !report.complete) await printMessage(incompleteLine(report));
  if (values.flag("quiet")) return delivered;
  const remarks = new Set([...formatsOf(plan)].flatMap((name) => remarksOutside(report, name)));
  for (const remark of remarks) await printMessage(remark);
  if (format === "jsonl" && report.findings.length === 0) await printMessage(filesLine(report));
  if (format !== "text") for (const notice of report.notices) await printMessage(notice);
  if (values.flag("show-secrets") && report.findings.length > 0) {
    await printMessage("this output shows keys in full (--show-secrets); do not share it");
  }
  return delivered;
}
async function printReport(report, { format }, values) {
  const write = await reporterFor(format);
  try {
    for (const part of write(report, terminalStyle(values))) await writeOut(part);
    return true;
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error;
    await printMessage(error.message);
    return false;
  }
}
async function writeReports(report, { files }, values) {
  if (files.length === 0) return true;
  const mode = values.flag("show-secrets") ? 384 : 420;
  let complete = true;
  for (const { format, path } of files) {
    try {
      const write = await reporterFor(format);
      await writeReportFile(path, write(report, fileStyle(values)), mode);
      if (!values.flag("quiet")) await printLine(`wrote ${path}`);
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error;
      complete = false;
      await printMessage(error.message);
    }
  }
  return complete;
}
async function printBug({ bug }) {
  if (bug !== null && uncaughtFaults().length === 0) await printMessage(bug);
}
function filesLine({ configuration }) {
  const files = configuration.files.map(
    ({ kind, path, sha256 }) => `${kind} ${path} (SHA-256 ${sha256})`
  );
  return `no keys found (in force: ${files.join(", ")})`;
}
function incompleteLine(report) {
  const { failed } = report.coverage;
  const first = failed[0];
  if (first === void 0) return "INCOMPLETE: stopped early";
  const more = failed.length > 1 ? ` and ${failed.length - 1} more` : "";
  return `INCOMPLETE: could not read ${first.what} (${failureText(first.reason)})${more}`;
}

// src/cli/fail-on.ts
function failOn(values, whenAny = "any") {
  if (values.flag("exit-zero")) return "none";
  return values.text("fail-on") === "live" ? "live" : whenAny;
}
async function explainFailOnLive(report, values) {
  if (values.text("fail-on") !== "live") return;
  const open2 = report.findings.filter((finding) => finding.suppressed === null);
  const count2 = (status) => open2.filter((finding) => finding.verification.status === status).length;
  const keys = (status, one, many) => {
    const subject = open2.length === 1 ? "the key" : `${count2(status)} of ${open2.length} keys`;
    return `${subject} ${count2(status) === 1 ? one : many}`;
  };
  if (count2("unknown") > 0) {
    await printMessage(
      `could not determine whether ${keys("unknown", "is", "are")} live; --fail-on live treats the scan as incomplete`
    );
  }
  if (count2("not-checked") > 0) {
    await printMessage(
      `${keys("not-checked", "was", "were")} not checked, and --fail-on live counts only keys verified as live; check them with --verify`
    );
  }
}

// src/output/progress.ts
var leastMs = 2e3;
var leastFraction = 0.01;
var ProgressMeter = class {
  #now;
  #latest = null;
  #start = { ms: 0, fraction: 0, bytes: 0 };
  /** @param now milliseconds of a clock that is never set back. */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }
  update(progress) {
    const begins = this.#latest === null || beginsStep(this.#latest, progress);
    this.#latest = progress;
    if (!begins) return;
    const { fraction, bytes } = progress;
    this.#start = { ms: this.#now(), fraction: fraction ?? 0, bytes };
  }
  /** Null before the first update. */
  text() {
    if (this.#latest === null) return null;
    const { phase, fraction } = this.#latest;
    const facts = [
      ...waitOf(this.#latest),
      ...countsOf(this.#latest),
      this.#time(),
      ...this.#volume(this.#latest),
      ...namesOf(this.#latest)
    ];
    return { step: phase, fraction, facts };
  }
  #elapsedMs() {
    return this.#now() - this.#start.ms;
  }
  /** `1:23 left`, or how long the step takes so far. */
  #time() {
    const fraction = this.#latest?.fraction ?? 0;
    const done = fraction - this.#start.fraction;
    const elapsedMs = this.#elapsedMs();
    if (elapsedMs < leastMs || done < leastFraction) return duration(elapsedMs);
    return `${duration(elapsedMs * (1 - fraction) / done)} left`;
  }
  #volume({ phase, bytes }) {
    if (phase !== "reading") return [];
    const perSecond = (bytes - this.#start.bytes) / Math.max(1, this.#elapsedMs()) * 1e3;
    return [`${megabytes(bytes)} (${megabytes(perSecond)}/s)`];
  }
};
function beginsStep(before, after) {
  if (before.phase !== after.phase) return true;
  if (before.fraction === null || after.fraction === null) {
    return before.fraction !== after.fraction;
  }
  return after.fraction < before.fraction;
}
function countsOf(progress) {
  const { phase, files, entries, objects, totalObjects, findings, keys, repositories } = progress;
  if (repositories !== void 0) {
    return [
      `${grouped(repositories.done)} of ${counted(repositories.total, "repository", "repositories")}`,
      counted(findings, "key"),
      counted(objects, "object")
    ];
  }
  if (phase === "tracing") return [counted(findings, "key")];
  if (phase === "verifying")
    return [`${grouped(keys?.done ?? 0)} of ${counted(keys?.total ?? 0, "key")}`];
  const whole = totalObjects === null ? "" : `${grouped(Math.min(objects, totalObjects))} of `;
  return [
    ...objects > 0 || totalObjects !== null ? [`${whole}${counted(totalObjects ?? objects, "object")}`] : [],
    ...files > 0 ? [counted(files, "file")] : [],
    ...entries > 0 ? [counted(entries, "entry", "entries")] : [],
    counted(findings, "key")
  ];
}
function waitOf({ waiting }) {
  if (waiting === void 0) return [];
  return [`waiting ${grouped(waiting.seconds)} s for ${printable(waiting.host)}'s rate limit`];
}
function namesOf({ repositories }) {
  return repositories?.current.map(printable) ?? [];
}
function printable(name) {
  return name.replace(/[^ -~]/g, "?");
}
function megabytes(bytes) {
  return `${grouped(Math.max(0, Math.round(bytes / 1e6)))} MB`;
}
function duration(ms) {
  const seconds2 = Math.round(ms / 1e3);
  const [hours, minutes] = [Math.floor(seconds2 / 3600), Math.floor(seconds2 / 60) % 60];
  const tail = String(seconds2 % 60).padStart(2, "0");
  if (hours === 0) return `${minutes}:${tail}`;
  return `${grouped(hours)}:${String(minutes).padStart(2, "0")}:${tail}`;
}

// src/output/progress-lines.ts
var intervalMs2 = 3e4;
var ProgressLines = class {
  #meter;
  #write;
  #timer;
  /** @param write prints a line. */
  constructor(write, every = intervalMs2) {
    this.#meter = new ProgressMeter();
    this.#write = write;
    this.#timer = setInterval(() => this.#print(), every).unref();
  }
  update(progress) {
    this.#meter.update(progress);
  }
  /** Prints nothing more. */
  clear() {
    clearInterval(this.#timer);
  }
  #print() {
    const text2 = this.#meter.text();
    if (text2 === null) return;
    const percent = text2.fraction === null ? [] : [`${Math.floor(text2.fraction * 100)}%`];
    this.#write(`${text2.step}: ${[...percent, ...text2.facts].join(", ")}`);
  }
};

// src/cli/progress.ts
var quietMs = 400;
var intervalMs3 = 100;
var frames = ["|", "/", "-", "\\"];
var barColumns = 20;
var leastColumns = 60;
var ProgressLine = class {
  #meter = new ProgressMeter();
  #start;
  #timer = null;
  #frame = 0;
  #width = 0;
  constructor() {
    this.#start = setTimeout(() => {
      this.#timer = setInterval(() => this.#draw(), intervalMs3).unref();
    }, quietMs).unref();
  }
  update(progress) {
    this.#meter.update(progress);
  }
  /** Erases the line, for good. */
  clear() {
    clearTimeout(this.#start);
    if (this.#timer !== null) clearInterval(this.#timer);
    if (this.#width > 0) process.stderr.write(`\r${" ".repeat(this.#width)}\r`);
    this.#width = 0;
  }
  #draw() {
    const text2 = this.#meter.text();
    if (text2 === null) return;
    this.#frame = (this.#frame + 1) % frames.length;
    const columns = Math.max(1, (process.stderr.columns || 80) - 1);
    const line = progressLine(text2, frames[this.#frame] ?? "", columns);
    process.stderr.write(`\r${line.padEnd(Math.min(this.#width, columns))}`);
    this.#width = line.length;
  }
};
function progressLine({ step: step2, fraction, facts }, frame, columns) {
  const isWide = columns >= leastColumns;
  const start = fraction === null ? `${frame} ${step2}` : `${isWide ? bar(fraction) : ""}${String(Math.floor(fraction * 100)).padStart(3)}% ${step2}`;
  let line = start;
  for (const fact of facts) {
    const longer = `${line}${line === start ? ": " : ", "}${fact}`;
    if (longer.length <= columns) line = longer;
  }
  return line.slice(0, columns);
}
function bar(fraction) {
  const full = Math.floor(fraction * barColumns);
  return `[${`${"=".repeat(full)}${full < barColumns ? ">" : ""}`.padEnd(barColumns)}] `;
}

// src/cli/session.ts
function startSession({ progress }) {
  const controller = stopOnSignals();
  const display = displayOf(progress);
  return {
    controller,
    options: {
      signal: controller.signal,
      onProgress: display === null ? void 0 : (state) => display.update(state)
    },
    wait: async (scan2) => {
      const report = await scan2.finally(() => display?.clear());
      return explainFaults(report, maskMessage);
    }
  };
}
function displayOf(progress) {
  switch (progress) {
    case "bar":
      return new ProgressLine();
    case "lines":
      return new ProgressLines((line) => void printMessage(line));
    case "none":
      return null;
  }
}
function wantsProgress(values) {
  if (values.flag("quiet") || values.flag("no-progress")) return "none";
  if (process.env.CI && process.env.CI !== "false") return "lines";
  return process.stderr.isTTY === true ? "bar" : "none";
}

// src/cli/settings.ts
async function settingsFor(command, parsed) {
  const cwd = workingFolder(process.cwd);
  const paths = pathsOf(command, parsed.operands);
  const root = rootOf(paths, cwd);
  const reader = root === null ? null : await readerFor(command, parsed, root);
  try {
    const settings = await loadSettings({
      command,
      flags: parsed.values,
      environment: process.env,
      reader,
      root,
      cwd
    });
    maskKeysOf(settings.rules);
    if (root !== null || paths.length < 2) return settings;
    const notice = "the paths are in different trees, so no configuration file of theirs is used; choose one with --config";
    return { ...settings, notices: [...settings.notices, notice] };
  } finally {
    reader?.close();
  }
}
async function readerFor(command, parsed, root) {
  const { values: environment } = environmentLayer(process.env);
  if (!decideOptions(command, parsed.values, { environment }).flag("staged")) {
    return folderReader(root);
  }
  const { indexReader } = await __load("./main-git-read-path.js");
  return indexReader(root, usualFileNames, indexVariables(process.env));
}
function pathsOf(command, operands) {
  const here = ["."];
  if (command === "stdin" || command === "config") return here;
  if (command === "scan" && operands.length === 1 && operands[0] === "-") return here;
  return operands.length > 0 ? operands : here;
}

// src/cli/time-budget.ts
function startBudget(seconds2, controller) {
  if (seconds2 === void 0) return { end: (report) => report };
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    controller.abort();
  }, seconds2 * 1e3);
  return {
    end: (report) => {
      clearTimeout(timer);
      if (!over) return report;
      const reason = { code: "time-budget", detail: String(seconds2) };
      const failed = { what: "the rest", reason };
      const { coverage } = report;
      return { ...report, coverage: { ...coverage, failed: [...coverage.failed, failed] } };
    }
  };
}

// src/cli/verify-options.ts
function verifyOptions(values) {
  return { verify: values.flag("verify"), ...checkOptions(values) };
}
function checkOptions(values) {
  return {
    verifyDryRun: values.flag("verify-dry-run"),
    verifyBudget: values.number("verify-budget"),
    apiUrl: values.text("api-url"),
    verifyHosts: values.list("verify-host")
  };
}

// src/cli/scan.ts
async function runScan(command, given) {
  const cwd = workingFolder(process.cwd);
  const operands = command === "scan" ? await expandOperands(given.operands, cwd) : given.operands;
  const settings = await settingsFor(command, { ...given, operands });
  const { values } = settings;
  if (command === "audit" && values.given("expect-gone")) {
    const { runExpectGone } = await __load("./main-cli-expect-gone.js");
    return runExpectGone(onlyOperand(command, operands), settings);
  }
  const plan = planReports(values);
  const session = startSession({ progress: wantsProgress(values) });
  const request = await decideScan(
    {
      ...await targetOptions(command, operands, { values, cwd }),
      command,
      settings,
      lineHashes: formatsOf(plan).has("sarif"),
      ...session.options,
      ...verifyOptions(values)
    },
    {
      cwd,
      version,
      environment: process.env,
      // A glob is shown as typed, not as the many paths that it may match.
      label: operands === given.operands ? void 0 : given.operands.join(" ")
    }
  );
  await checkReports(plan);
  const budget = startBudget(values.number("time-budget"), session.controller);
  const report = budget.end(await session.wait(scanned(command, request, values, cwd)));
  if (report.interrupted && command !== "git") process.stdin.destroy();
  const delivered = await deliver(report, plan, values);
  await explainFailOnLive(report, values);
  return outcome(report, { failOn: failOn(values), delivered });
}
async function scanned(command, request, values, cwd) {
  if (command !== "audit") {
    return scan(request);
  }
  const { rememberingScan } = await __load("./main-fleet-object-cache.js");
  const name = resolve(cwd, historyOf(request) ?? ".");
  return rememberingScan(request, { values, name, environment: process.env, cwd });
}
function historyOf({ targets }) {
  return targets.find((target) => target.kind === "history")?.repository;
}
async function targetOptions(command, operands, { values, cwd }) {
  switch (command) {
    case "scan":
      if (operands.length === 1 && operands[0] === "-") return inputOptions2(values);
      return { paths: operands.length > 0 ? operands : ["."], jobs: values.number("jobs") };
    case "stdin":
      if (operands.length > 0) {
        throw new BrleaksError(
          "usage",
          `"brleaks stdin" takes no arguments; got "${operands[0]}" (to name the input, use --stdin-path)`
        );
      }
      return inputOptions2(values);
    case "git":
      return {
        repository: onlyOperand(command, operands),
        ranges: values.list("range"),
        since: values.text("since"),
        staged: values.flag("staged"),
        hookEnvironment: values.flag("staged") ? indexVariables(process.env) : void 0,
        jobs: values.number("jobs")
      };
    case "audit": {
      const repository = onlyOperand(command, operands);
      const paths = isBare(resolve(cwd, repository)) ? void 0 : [repository];
      return { paths, repository, jobs: values.number("jobs") };
    }
  }
}
function inputOptions2(values) {
  return {
    input: process.stdin,
    inputName: values.text("stdin-path"),
    inputSize: sizeOfStandardInput()
  };
}
function sizeOfStandardInput() {
  try {
    const stat = fstatSync(0);
    return stat.isFile() ? stat.size : void 0;
  } catch {
    return void 0;
  }
}
function onlyOperand(command, operands) {
  if (operands.length <= 1) return operands[0] ?? ".";
  throw new BrleaksError(
    "usage",
    `"brleaks ${command}" takes one repository; also got "${operands[1]}" (run it once per repository)`
  );
}

// src/cli/inner-commands.ts
var jobCommand = "__audit-job";
var completeCommand = "__complete";

// src/cli/parse.ts
var flags = optionSpecs.filter((spec) => spec.type === "flag");
var lists = optionSpecs.filter((spec) => spec.type === "list");
var texts = optionSpecs.filter((spec) => spec.type !== "flag" && spec.type !== "list");
var names = (specs2) => specs2.map((spec) => spec.name);
async function parseArgs(args) {
  const parsed = args.some((word) => word.startsWith("-")) ? await parseOptions(args) : { _: args };
  const { _: words, ...rest } = parsed;
  const operands = words.map(String);
  const values = {};
  for (const [name, value] of Object.entries(rest)) {
    const last = Array.isArray(value) && typeof value[0] === "boolean" ? value.at(-1) : value;
    if (last === void 0) continue;
    if (typeof last === "boolean") values[name] = last;
    else values[name] = Array.isArray(last) ? last.map(String) : String(last);
  }
  const { help, version: version2, ...others } = values;
  const taken = takeCommand(args, operands);
  return {
    ...taken,
    operands,
    values: others,
    help: taken.help ?? (help === true ? args.includes("--help") ? "long" : "short" : null),
    version: taken.version || version2 === true
  };
}
async function parseOptions(args) {
  const { default: parser } = await __load("./main-node_modules-index.js");
  return parser(withDashValues(args), {
    boolean: names(flags),
    string: [...names(texts), "_"],
    array: names(lists).map((key) => ({ key, string: true })),
    alias: Object.fromEntries(
      optionSpecs.flatMap((spec) => spec.alias === void 0 ? [] : [[spec.name, [spec.alias]]])
    ),
    configuration: {
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "greedy-arrays": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "strip-aliased": true
    }
  });
}
function withDashValues(args) {
  const options = new Set(names([...lists, ...texts]).map((name) => `--${name}`));
  const end = args.indexOf("--");
  const joined = [];
  for (const [index, word] of args.entries()) {
    const previous = args[index - 1] ?? "";
    const isValue = word === "-" && options.has(previous) && (end === -1 || index < end);
    if (isValue) joined[joined.length - 1] = `${previous}=-`;
    else joined.push(word);
  }
  return joined;
}
var scanOnly = {
  command: "scan",
  named: false,
  implied: false,
  help: null,
  version: false
};
function takeCommand(args, operands) {
  const first = operands[0];
  const dashes = args.indexOf("--");
  if (first === void 0 || dashes !== -1 && args.indexOf(first) > dashes) return scanOnly;
  const command = commandNames.find((name) => name === first);
  if (command === void 0 && !isHelper(first)) return { ...scanOnly, implied: true };
  operands.shift();
  if (command !== void 0) return { ...scanOnly, command, named: true };
  if (first === "version") return { ...scanOnly, version: true };
  return { ...scanOnly, ...takeHelpTopic(operands), help: "long" };
}
var helperNames = ["help", "version"];
function isHelper(word) {
  return helperNames.some((name) => name === word);
}
function takeHelpTopic(operands) {
  const topic = operands.shift();
  if (topic === void 0 || isHelper(topic)) return scanOnly;
  const command = commandNames.find((name) => name === topic);
  if (command === void 0) throw unknownCommand(topic, `"${topic}" is not a command`);
  return { command, named: true };
}
function refuseMistyped({ implied, operands }) {
  const [word] = operands;
  if (!implied || word === void 0 || !/^[a-z][a-z-]*$/i.test(word)) return;
  if (lstatSync(word, { throwIfNoEntry: false }) !== void 0) return;
  throw unknownCommand(word, `"${word}" is neither a command nor a file or folder here`);
}
function unknownCommand(word, message) {
  const near = nearest(word.toLowerCase(), [...commandNames, ...helperNames]);
  const advice = near === null ? "see: brleaks --help" : `did you mean "brleaks ${near}"?`;
  return new BrleaksError("usage", `${message}; ${advice}`);
}

// src/cli/run.ts
async function run(args, control2) {
  installOutputGuards();
  useControl(control2);
  let status = await attempt(args);
  const faults = uncaughtFaults();
  for (const fault2 of faults) await printMessage(fault2.message);
  if (faults.length > 0) status = outcomeAfterError(status);
  const unwritten = outputFailure();
  if (unwritten !== null) {
    await printMessage(unwritten);
    status = outcomeAfterError(status);
  }
  return status;
}
async function printFault(fault2) {
  await printMessage(knownError(fault2).message);
}
async function attempt(args) {
  try {
    if (args[0] === jobCommand) return await (await __load("./main-cli-audit-job.js")).serveAuditJobs();
    if (args[0] === completeCommand) {
      return await (await __load("./main-cli-command-help.js")).answerCompletion(args.slice(1));
    }
    const parsed = await parseArgs(args);
    if (parsed.version) {
      await writeOut(`${version}
`);
      return exitStatus.clean;
    }
    return await dispatch(parsed);
  } catch (error) {
    const { code, message } = knownError(error);
    await maskKeysOfNamedRules(args);
    await printMessage(message);
    return code === "internal" ? exitStatus.incomplete : exitStatus.usage;
  }
}
var commands = {
  scan: (parsed) => runScan("scan", parsed),
  git: (parsed) => runScan("git", parsed),
  stdin: (parsed) => runScan("stdin", parsed),
  audit: async (parsed) => (await __load("./main-cli-audit.js")).runAudit(parsed),
  worker: async (parsed) => (await __load("./main-cli-worker.js")).runWorker(parsed),
  verify: async (parsed) => (await __load("./main-cli-verify.js")).runVerify(parsed),
  report: async (parsed) => (await __load("./main-cli-report.js")).runReport(parsed),
  baseline: async (parsed) => (await __load("./main-cli-baseline.js")).runBaseline(parsed),
  config: async (parsed) => (await __load("./main-cli-config.js")).runConfig(parsed),
  hook: async (parsed) => (await __load("./main-cli-hook.js")).runHookCommand(parsed),
  rules: async (parsed) => (await __load("./main-cli-rules.js")).runRules(parsed),
  completion: async (parsed) => (await __load("./main-cli-command-help.js")).printCompletionScript(parsed)
};
async function dispatch(parsed) {
  refuseMistyped(parsed);
  if (parsed.help !== null) return (await __load("./main-cli-help.js")).showHelp(parsed);
  return commands[parsed.command](parsed);
}

exports.configPlaceText = configPlaceText;
exports.configPlaceOf = configPlaceOf;
exports.settingOriginText = settingOriginText;
exports.settingOriginOf = settingOriginOf;
exports.fault = fault;
exports.decodeText = decodeText;
exports.placeOf = placeOf;
exports.memberOf = memberOf;
exports.refuseDoubles = refuseDoubles;
exports.nearest = nearest;
exports.commandNames = commandNames;
exports.optionSpecs = optionSpecs;
exports.optionsOf = optionsOf;
exports.configFileNames = configFileNames;
exports.configVersion = configVersion;
exports.fileName = fileName;
exports.variableName = variableName;
exports.gitTokenVariable = gitTokenVariable;
exports.cacheSecretVariable = cacheSecretVariable;
exports.environmentLayer = environmentLayer;
exports.folderReader = folderReader;
exports.decideOptions = decideOptions;
exports.baselineFileName = baselineFileName;
exports.usualFileNames = usualFileNames;
exports.loadSettings = loadSettings;
exports.additionalRules = additionalRules;
exports.configurationOf = configurationOf;
exports.guardedProgress = guardedProgress;
exports.StringDecoder = StringDecoder;
exports.byteStream = byteStream;
exports.checkLibraryOptions = checkLibraryOptions;
exports.verifyOptionKinds = verifyOptionKinds;
exports.planVerification = planVerification;
exports.isLoopback = isLoopback;
exports.decideScan = decideScan;
exports.workingFolder = workingFolder;
exports.exitStatus = exitStatus;
exports.outcome = outcome;
exports.foldsCase = foldsCase;
exports.wantsAll = wantsAll;
exports.pathFilter = pathFilter;
exports.FileParts = FileParts;
exports.grouped = grouped;
exports.counted = counted;
exports.pathBelow = pathBelow;
exports.reportBase = reportBase;
exports.realFolder = realFolder;
exports.plainSource = plainSource;
exports.rootOf = rootOf;
exports.isBare = isBare;
exports.hasHistory = hasHistory;
exports.compareFindings = compareFindings;
exports.compareSightings = compareSightings;
exports.compareNullable = compareNullable;
exports.mostPerKey = mostPerKey;
exports.SightingBudget = SightingBudget;
exports.Collection = Collection;
exports.Ledger = Ledger;
exports.redactGlued = redactGlued;
exports.createRedact = createRedact;
exports.redactCoverage = redactCoverage;
exports.redactConfiguration = redactConfiguration;
exports.findingOf = findingOf;
exports.verifyKeys = verifyKeys;
exports.scan = scan;
exports.skippedName = skippedName;
exports.isCountedKind = isCountedKind;
exports.skipReasonText = skipReasonText;
exports.failureText = failureText;
exports.visible = visible;
exports.textWidth = textWidth;
exports.fitTo = fitTo;
exports.wrap = wrap;
exports.codeSpan = codeSpan;
exports.leftOut = leftOut;
exports.skippedTexts = skippedTexts;
exports.filteredNames = filteredNames;
exports.unread = unread;
exports.knownText = knownText;
exports.knownCounts = knownCounts;
exports.maskKeysOf = maskKeysOf;
exports.printMessage = printMessage;
exports.printLine = printLine;
exports.maskKeys = maskKeys;
exports.formatNames = formatNames;
exports.paint = paint;
exports.link = link;
exports.openFindings = openFindings;
exports.knownFindings = knownFindings;
exports.openPlaces = openPlaces;
exports.placesOf = placesOf;
exports.inTurns = inTurns;
exports.identityOf = identityOf;
exports.isInCheckout = isInCheckout;
exports.shownKey = shownKey;
exports.namesText = namesText;
exports.modeName = modeName;
exports.keyKind = keyKind;
exports.exposedKey = exposedKey;
exports.placeName = placeName;
exports.artifactPath = artifactPath;
exports.logicalName = logicalName;
exports.authorWidth = authorWidth;
exports.introducedBy = introducedBy;
exports.checkedText = checkedText;
exports.placeFacts = placeFacts;
exports.decodedText = decodedText;
exports.endText = endText;
exports.repositoriesOf = repositoriesOf;
exports.alsoText = alsoText;
exports.suppressionText = suppressionText;
exports.step = step;
exports.shellWord = shellWord;
exports.commonWord = commonWord;
exports.emptyReflogs = emptyReflogs;
exports.prune = prune;
exports.stashStep = stashStep;
exports.removalSteps = removalSteps;
exports.placeSteps = placeSteps;
exports.chargeWarning = chargeWarning;
exports.keySteps = keySteps;
exports.revokeUrls = revokeUrls;
exports.rescanStep = rescanStep;
exports.canCharge = canCharge;
exports.ruleSteps = ruleSteps;
exports.deadKeySteps = deadKeySteps;
exports.firstAction = firstAction;
exports.cleanupAction = cleanupAction;
exports.statusAdvice = statusAdvice;
exports.readLine = readLine;
exports.failedLines = failedLines;
exports.seconds = seconds;
exports.bytesText = bytesText;
exports.countsText = countsText;
exports.text = text;
exports.formatChoices = formatChoices;
exports.folderReports = folderReports;
exports.planReports = planReports;
exports.checkReports = checkReports;
exports.reporterFor = reporterFor;
exports.formatsOf = formatsOf;
exports.stopOnSignals = stopOnSignals;
exports.inputReadAhead = inputReadAhead;
exports.writeOut = writeOut;
exports.terminalStyle = terminalStyle;
exports.fileStyle = fileStyle;
exports.deliver = deliver;
exports.writeReports = writeReports;
exports.printBug = printBug;
exports.failOn = failOn;
exports.explainFailOnLive = explainFailOnLive;
exports.startSession = startSession;
exports.wantsProgress = wantsProgress;
exports.settingsFor = settingsFor;
exports.startBudget = startBudget;
exports.verifyOptions = verifyOptions;
exports.checkOptions = checkOptions;
exports.runScan = runScan;
exports.jobCommand = jobCommand;
exports.helperNames = helperNames;
exports.run = run;
exports.printFault = printFault;
