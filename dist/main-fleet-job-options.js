"use strict";
const {
  cloneOptionNames
} = require("./main-fleet-credentials.js");
const {
  environmentLayer,
  optionSpecs,
  variableName
} = require("./main.js");
const {
  createHash
} = require("./main-search-searcher.js");
const {
  BrleaksError
} = require("./hook-check.js");

// src/fleet/job-options.ts
var cacheOptionNames = ["since-last", "cache"];
var jobOptions = /* @__PURE__ */ new Set([
  "include",
  "exclude",
  "no-gitignore",
  "include-git-dir",
  "max-size",
  "no-decode",
  "decode-depth",
  "max-depth",
  "max-expand",
  "max-ratio",
  "pdf-text",
  "discussions",
  "ci-logs",
  "attachments",
  "config",
  "no-config",
  "rules",
  "min-confidence",
  "baseline",
  "ignore-file",
  "no-inline-ignore",
  "foreign-marks",
  "allow-live",
  "verify",
  "verify-dry-run",
  "verify-budget",
  "api-url",
  "verify-host",
  "time-budget",
  ...cacheOptionNames,
  ...cloneOptionNames
]);
function jobSettings({ configuration }) {
  return configuration.settings.filter(({ name }) => jobOptions.has(name));
}
function jobOptionsOf(flags, environment, cwd) {
  const specs = optionSpecs.filter(({ name }) => jobOptions.has(name));
  const given = specs.flatMap((spec) => {
    const value = flags[spec.name];
    return value === void 0 ? [] : [[spec.name, value]];
  });
  const variables = specs.flatMap((spec) => {
    const value = environment[variableName(spec)];
    return value === void 0 ? [] : [[variableName(spec), value]];
  });
  return {
    flags: Object.fromEntries(given),
    environment: Object.fromEntries(variables),
    cwd
  };
}
function basisOf({ flags, environment }, { configuration }, version) {
  const isRelevant = ([name]) => ![...cloneOptionNames, ...cacheOptionNames].some(
    (option) => name === option || name === variableName({ name: option })
  );
  const relevant = [flags, environment].map((record) => Object.entries(record).filter(isRelevant));
  const files = configuration.files.map(({ kind, sha256 }) => [kind, sha256]);
  return createHash("sha256").update(JSON.stringify([version, ...relevant, files])).digest("hex");
}
var workerOptionNames = /* @__PURE__ */ new Set([
  "config",
  "rules",
  "baseline",
  "ignore-file",
  "api-url",
  "verify-host",
  "cache",
  ...cloneOptionNames
]);
var listOptionNames = /* @__PURE__ */ new Set([
  "allow-http",
  "github-url",
  "gitlab-url",
  "gitea-url"
]);
var queueOptionNames = new Set(
  [...jobOptions].filter((name) => !workerOptionNames.has(name))
);
function queuedOptionsOf(flags, environment) {
  const variables = [...environmentLayer(environment).values].map(
    ([name, { value }]) => [name, value]
  );
  const given = { ...Object.fromEntries(variables), ...flags };
  const decidedThere = Object.keys(given).find(
    (name) => workerOptionNames.has(name) && !listOptionNames.has(name)
  );
  if (decidedThere !== void 0) {
    throw new BrleaksError(
      "usage",
      `--${decidedThere} does not go with --queue: set it on the workers (brleaks worker --${decidedThere} ...)`
    );
  }
  const kept = Object.entries(given).filter(([name]) => queueOptionNames.has(name));
  return { flags: Object.fromEntries(kept), environment: {}, cwd: "/" };
}
function withWorkerOptions(job, own) {
  const { flags, environment, cwd } = jobOptionsOf(own.flags, own.environment, own.cwd);
  const isOwn = ([name]) => [...workerOptionNames].some(
    (option) => name === option || name === variableName({ name: option })
  );
  return {
    ...job,
    options: {
      flags: { ...job.options.flags, ...Object.fromEntries(Object.entries(flags).filter(isOwn)) },
      environment: Object.fromEntries(Object.entries(environment).filter(isOwn)),
      cwd,
      redirects: own.redirects
    }
  };
}

exports.jobSettings = jobSettings;
exports.jobOptionsOf = jobOptionsOf;
exports.basisOf = basisOf;
exports.queueOptionNames = queueOptionNames;
exports.queuedOptionsOf = queuedOptionsOf;
exports.withWorkerOptions = withWorkerOptions;
