"use strict";
const __load = async (path) => require(path);
const {
  additionalRules,
  byteStream,
  checkLibraryOptions,
  checkOptions,
  checkReports,
  configurationOf,
  decideOptions,
  deliver,
  environmentLayer,
  failOn,
  guardedProgress,
  outcome,
  planReports,
  planVerification,
  printMessage,
  startSession,
  verifyOptionKinds,
  wantsProgress
} = require("./main.js");
require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules,
  version
} = require("./hook-check.js");

// src/config/check-options.ts
async function decideCheck(options, surroundings) {
  checkLibraryOptions("verify", options, checkOptionKinds);
  const additional = await additionalRules(options.rules);
  const rules = [...builtInRules(), ...additional.rules];
  return {
    input: options.input === void 0 ? lines(options.keys ?? []) : byteStream(options.input),
    rules,
    configuration: configurationOf(void 0, additional.file),
    verify: planVerification(options, rules, surroundings),
    version: surroundings.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: guardedProgress(options.onProgress)
  };
}
async function* lines(texts) {
  for (const text of texts) yield Buffer.from(`${text}
`);
}
var checkOptionKinds = {
  ...verifyOptionKinds,
  keys: "texts",
  input: "stream",
  rules: "rules",
  signal: "signal",
  onProgress: "function"
};

// src/cli/verify.ts
async function runVerify(parsed) {
  const { values: environment, notices } = environmentLayer(process.env);
  const values = decideOptions("verify", parsed.values, { environment });
  if (parsed.operands.length > 0) {
    throw new BrleaksError(
      "usage",
      '"brleaks verify" reads keys from standard input, one per line; arguments would be visible in shell histories and process lists'
    );
  }
  const plan = planReports(values);
  const session = startSession({ progress: wantsProgress(values) });
  const { signal } = session.options;
  const request = await decideCheck(
    {
      ...checkOptions(values),
      input: process.stdin,
      rules: values.text("rules"),
      ...session.options
    },
    { version, environment: process.env }
  );
  await checkReports(plan);
  for (const notice of notices) await printMessage(notice);
  if (process.stdin.isTTY && !values.flag("quiet")) {
    await printMessage("enter one key per line, then press Ctrl-D");
  }
  signal.addEventListener("abort", () => process.stdin.destroy());
  if (signal.aborted) process.stdin.destroy();
  const { checkKeys } = await __load("./main-scan-check-keys.js");
  const report = await session.wait(checkKeys(request));
  const delivered = await deliver(report, plan, values);
  return outcome(report, { failOn: failOn(values, "working"), delivered });
}
exports.runVerify = runVerify;
