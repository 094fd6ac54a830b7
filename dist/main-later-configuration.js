"use strict";
const __load = async (path) => require(path);
const {
  decodeText,
  fault,
  memberOf,
  nearest,
  placeOf,
  refuseDoubles
} = require("./main.js");
const {
  readFile
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules
} = require("./hook-check.js");

// src/parse/jsonc-text.ts
async function parseJsonText(path, source, { comments }) {
  const { parseTree, printParseErrorCode } = await import("./parts/jsonc-parser.js");
  const text = source.replace(/^\uFEFF/, "");
  const errors = [];
  let tree;
  try {
    tree = parseTree(text, errors, { disallowComments: !comments, allowTrailingComma: comments });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BrleaksError("config", `${path}: nested too deeply; flatten it`);
  }
  const [first] = errors;
  if (first !== void 0) {
    const advice = adviceFor(printParseErrorCode(first.error));
    throw fault(
      path,
      placeOf(text, first.offset),
      advice === null ? "invalid JSON" : `invalid JSON: ${advice}`
    );
  }
  if (tree === void 0) throw fault(path, { line: 1, column: 1 }, "the file is empty");
  const starts = lineStarts(text);
  return locate(tree, path, (offset) => placeIn(starts, offset));
}
function adviceFor(code) {
  switch (code) {
    case "InvalidCommentToken":
      return "comments are allowed only in .jsonc files";
    case "CommaExpected":
      return "a comma is missing";
    case "CloseBraceExpected":
      return "a closing } is missing";
    case "CloseBracketExpected":
      return "a closing ] is missing";
    case "PropertyNameExpected":
      return "expected a name in double quotes";
    case "ValueExpected":
      return "expected a value";
    case "UnexpectedEndOfString":
      return "the string is not closed";
    default:
      return null;
  }
}
function locate(node, path, place) {
  const at = place(node.offset);
  if (node.type === "array") {
    return {
      kind: "array",
      at,
      items: (node.children ?? []).map((child) => locate(child, path, place))
    };
  }
  if (node.type !== "object") return { kind: "scalar", at, value: node.value };
  const members = (node.children ?? []).flatMap(({ children }) => {
    const [name, value] = children ?? [];
    if (name === void 0 || value === void 0) return [];
    return [{ name: String(name.value), at: place(name.offset), value: locate(value, path, place) }];
  });
  return { kind: "object", at, members: refuseDoubles(path, members) };
}
function lineStarts(text) {
  const starts = [0];
  for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) {
    starts.push(feed + 1);
  }
  return starts;
}
function placeIn(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

// src/parse/yaml-text.ts
async function parseYaml(path, text) {
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = (await import("./parts/yaml.js")).default;
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false,
    schema: "core",
    logLevel: "silent",
    prettyErrors: false
  });
  const place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [document, second] = "empty" in documents ? [] : documents;
  const [error] = document === void 0 ? [] : document.errors;
  if (error !== void 0) {
    throw fault(path, place(error.pos[0]), "invalid YAML");
  }
  const start = { line: 1, column: 1 };
  if (document == null || document.contents === null) throw fault(path, start, "the file is empty");
  if (second !== void 0) {
    throw fault(path, place(second.range[0]), "a second YAML document begins here; keep only one");
  }
  const locate2 = (node, nearby) => {
    if (isAlias(node)) {
      throw fault(
        path,
        place(node.range?.[0] ?? 0),
        "YAML aliases are not supported; write the value out"
      );
    }
    if (isMap(node)) {
      const at = place(node.range?.[0] ?? 0);
      const members = node.items.map(({ key, value }) => {
        const name = locate2(key, at);
        if (name.kind !== "scalar") throw fault(path, name.at, "a name must be a string");
        return { name: String(name.value), at: name.at, value: locate2(value, name.at) };
      });
      return { kind: "object", at, members: refuseDoubles(path, members) };
    }
    if (isSeq(node)) {
      const at = place(node.range?.[0] ?? 0);
      return { kind: "array", at, items: node.items.map((item) => locate2(item, at)) };
    }
    if (isScalar(node)) {
      const at = place(node.range?.[0] ?? 0);
      return { kind: "scalar", at, value: node.value };
    }
    return { kind: "scalar", at: nearby, value: null };
  };
  return locate2(document.contents, start);
}

// src/parse/parse-located.ts
async function parseLocated(path, text) {
  if (/\.ya?ml$/i.test(path)) {
    return parseYaml(path, text);
  }
  return parseJsonText(path, text, { comments: /\.jsonc$/i.test(path) });
}

// src/known/entry-text.ts
var invalidFingerprint = "invalid fingerprint (expected 64 digits 0-9 a-f)";
function invalidDate(text) {
  return `"${text}" is not a valid date (expected YYYY-MM-DD)`;
}
function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
function isFingerprint(text) {
  return /^[0-9a-f]{64}$/.test(text);
}
var longestPattern = 500;
var mostGlobstars = 2;
var mostStarsInSegment = 3;
var mostBraces = 3;
var mostCommas = 60;
function patternFault(pattern) {
  if (pattern.replace(/^\.\//, "").replace(/\/+$/, "") === "") {
    return 'not a file pattern; write one such as "*.log" or "docs/**"';
  }
  if (pattern.length > longestPattern)
    return `the pattern is too long (limit: ${longestPattern} characters)`;
  if (pattern.startsWith("!"))
    return "negated patterns (!) are not supported; list the files to ignore instead";
  if (pattern.split("/").includes("..")) return 'a pattern must stay in the tree; remove ".."';
  if (/[!?*+@]\(/.test(pattern)) return "patterns such as +(a|b) are not supported; write {a,b}";
  if (/(?<!\\)(?:\\\\)*\(/.test(pattern)) {
    return "groups such as (a|b) are not supported; write {a,b}, or \\( for a literal parenthesis";
  }
  if (/[\]})]\+/.test(pattern)) return "repeats such as [a]+ are not supported; write *";
  if ((pattern.match(/\{/g) ?? []).length > mostBraces) {
    return `too many {} in the pattern (limit: ${mostBraces})`;
  }
  if (pattern.split(",").length > mostCommas)
    return `too many commas in the pattern (limit: ${mostCommas - 1})`;
  const segments = pattern.split("/");
  if (segments.filter((segment) => segment.includes("**")).length > mostGlobstars) {
    return `too many ** in the pattern (limit: ${mostGlobstars})`;
  }
  if (segments.some((segment) => (segment.match(/\*+|\{/g) ?? []).length > mostStarsInSegment)) {
    return `too many * or {} between two slashes (limit: ${mostStarsInSegment})`;
  }
  return null;
}

// src/known/baseline.ts
var baselineVersion = 1;
var fileNames = ["$schema", "version", "scope", "keys"];
var keyNames = ["fingerprint", "key", "reason", "owner", "expires", "addedBy", "addedOn"];
async function parseBaseline(path, bytes) {
  const root = await parseLocated(path, decodeText(bytes, path));
  if (root.kind !== "object") throw fault(path, root.at, "a baseline must be a JSON object");
  checkVersion(path, root);
  checkNames(path, root.members, fileNames);
  const list = memberOf(root, "keys")?.value;
  if (list?.kind !== "array") throw fault(path, list?.at ?? root.at, '"keys" must be a list');
  const keys = list.items.map((item) => readKey(path, item));
  const lines = /* @__PURE__ */ new Map();
  for (const [index, { fingerprint }] of keys.entries()) {
    const at = list.items[index]?.at ?? list.at;
    const before = lines.get(fingerprint);
    if (before !== void 0) {
      const what = `fingerprint ${fingerprint.slice(0, 12)}… is already in line ${before}`;
      throw fault(path, at, `${what}; keep only one`);
    }
    lines.set(fingerprint, at.line);
  }
  return {
    baseline: { scope: readScope(path, root), keys: [...keys].sort(byFingerprint) },
    entries: keys.map(({ fingerprint, key, reason, expires }) => ({
      by: "baseline",
      file: path,
      line: lines.get(fingerprint) ?? 1,
      fingerprint,
      pattern: null,
      redacted: key,
      reason,
      expires
    }))
  };
}
function formatBaseline(baseline) {
  const keys = [...baseline.keys].sort(byFingerprint).map((entry) => ({
    fingerprint: entry.fingerprint,
    key: entry.key,
    reason: entry.reason,
    owner: entry.owner ?? void 0,
    expires: entry.expires ?? void 0,
    addedBy: entry.addedBy ?? void 0,
    addedOn: entry.addedOn ?? void 0
  }));
  const { scope } = baseline;
  return `${JSON.stringify({ version: baselineVersion, scope, keys }, null, 2)}
`;
}
function byFingerprint(a, b) {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0;
}
function checkVersion(path, root) {
  const version = memberOf(root, "version");
  const value = version?.value.kind === "scalar" ? version.value.value : void 0;
  if (value === baselineVersion) return;
  const at = version?.value.at ?? root.at;
  if (typeof value === "number" && value > baselineVersion) {
    throw fault(
      path,
      at,
      `version ${value} is newer than this brleaks supports (${baselineVersion}); update brleaks`
    );
  }
  throw fault(path, at, `missing or wrong "version"; write "version": ${baselineVersion}`);
}
function checkNames(path, members, known) {
  for (const { name, at } of members) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    const advice = near === null ? `expected one of: ${known.join(", ")}` : `did you mean "${near}"?`;
    throw fault(path, at, `unknown name "${name}"; ${advice}`);
  }
}
function readScope(path, root) {
  const scope = memberOf(root, "scope")?.value;
  if (scope === void 0) return ["files", "history"];
  const items = scope.kind === "array" ? scope.items : [];
  const kinds = items.map((item) => item.kind === "scalar" ? item.value : null);
  const wrong = kinds.findIndex((kind) => kind !== "files" && kind !== "history");
  if (scope.kind !== "array" || kinds.length === 0 || wrong !== -1) {
    const at = items[wrong]?.at ?? scope.at;
    throw fault(path, at, '"scope" must be a list of "files" and "history"');
  }
  return ["files", "history"].filter((kind) => kinds.includes(kind));
}
function readKey(path, item) {
  if (item.kind !== "object") throw fault(path, item.at, 'every entry of "keys" must be an object');
  checkNames(path, item.members, keyNames);
  const text = (name) => {
    const value = memberOf(item, name)?.value;
    if (value === void 0 || value.kind === "scalar" && value.value === null) return null;
    if (value.kind === "scalar" && typeof value.value === "string") return value.value;
    throw fault(path, value.at, `"${name}" must be a string`);
  };
  const at = (name) => memberOf(item, name)?.value.at ?? item.at;
  const required = (name) => {
    const value = text(name)?.trim();
    if (value !== void 0 && value !== "") return value;
    throw fault(path, at(name), `missing "${name}"; every entry needs one`);
  };
  const date = (name) => {
    const value = text(name);
    if (value === null || isDate(value)) return value;
    throw fault(path, at(name), invalidDate(value));
  };
  const fingerprint = required("fingerprint");
  if (!isFingerprint(fingerprint)) {
    throw fault(path, at("fingerprint"), invalidFingerprint);
  }
  const key = required("key");
  if (!key.includes("…")) {
    throw fault(
      path,
      at("key"),
      '"key" must be the masked key, such as br_9fK2…x7Qa; never write a full key here'
    );
  }
  return {
    fingerprint,
    key,
    reason: required("reason"),
    owner: text("owner"),
    expires: date("expires"),
    addedBy: text("addedBy"),
    addedOn: date("addedOn")
  };
}

// src/known/ignore-file.ts
var longestLine = 2e3;
function parseIgnoreFile(path, bytes) {
  const text = decodeText(bytes, path).replace(/^\uFEFF/, "");
  const entries = [];
  const fingerprints = /* @__PURE__ */ new Map();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const at = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (content.length > longestLine) {
      throw fault(path, at, `the line is too long (limit: ${longestLine} characters)`);
    }
    const [, subject = "", comment] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(content) ?? [];
    const { reason, expires } = readComment(path, at, comment ?? "");
    const fingerprint = readFingerprint(path, at, subject);
    if (fingerprint !== null) {
      const before = fingerprints.get(fingerprint);
      if (before !== void 0) {
        throw fault(path, at, `this fingerprint is already in line ${before}; keep only one`);
      }
      fingerprints.set(fingerprint, at.line);
    } else {
      const wrong = patternFault(subject);
      if (wrong !== null) throw fault(path, at, wrong);
    }
    entries.push({
      by: "ignore-file",
      file: path,
      line: at.line,
      fingerprint,
      pattern: fingerprint === null ? subject : null,
      redacted: null,
      reason,
      expires
    });
  }
  return entries;
}
function readComment(path, at, comment) {
  const match = /^until\s+(\S+?):?(?:\s+(.*))?$/.exec(comment);
  if (match === null) return { reason: comment === "" ? null : comment, expires: null };
  const [, date = "", reason] = match;
  if (!/^\d/.test(date)) return { reason: comment, expires: null };
  if (!isDate(date)) throw fault(path, at, invalidDate(date));
  return { reason: reason ?? null, expires: date };
}
function readFingerprint(path, at, subject) {
  if (isFingerprint(subject)) return subject;
  if (!/^[0-9a-f]{12,}$/i.test(subject)) return null;
  throw fault(
    path,
    at,
    `${invalidFingerprint}; copy it in full from a JSON report, or write ./ before a file name`
  );
}

// src/parse/json-text.ts
function parseJson(text, path) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const { line, column } = placeOfFault(message, text);
    throw new BrleaksError("config", `${path}:${line}:${column}: invalid JSON`, { cause: error });
  }
}
function placeOfFault(message, text) {
  const direct = /line (\d+) column (\d+)/.exec(message);
  if (direct !== null) return { line: Number(direct[1]), column: Number(direct[2]) };
  const position = /position (\d+)/.exec(message);
  const before = text.slice(0, position === null ? text.length : Number(position[1]));
  const feed = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: before.length - feed };
}

// src/config/body-pattern.ts
var longestRepetition = 512;
async function checkBodyPattern(pattern, maxLength, where) {
  const { RegExpParser, visitRegExpAST } = await import("./parts/regexpp.js");
  const refuse = (why) => {
    throw new BrleaksError("config", `${where}: ${why}`);
  };
  let parsed;
  try {
    parsed = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern);
  } catch {
    return refuse("not a valid regular expression");
  }
  let depth = 0;
  visitRegExpAST(parsed, {
    onAssertionEnter: () => refuse("anchors and look-around are not allowed; boundaries are added automatically"),
    onBackreferenceEnter: () => refuse("back-references are not allowed; repeat the text instead"),
    onGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse("alternatives inside a repetition are not allowed; use a character class");
    },
    onCapturingGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse("alternatives inside a repetition are not allowed; use a character class");
    },
    onQuantifierEnter: (node) => {
      if (node.max > longestRepetition)
        refuse(`a repetition needs an upper bound such as {1,${maxLength}}`);
      if (depth > 0) refuse("nested repetitions are not allowed; write the inner one out");
      depth++;
    },
    onQuantifierLeave: () => {
      depth--;
    }
  });
}

// src/config/rule-schema.ts
async function validateRuleFile(path, value) {
  const { validateRules } = await __load("./rule-validator.js");
  if (validateRules(value)) return value.rules;
  const [fault2] = validateRules.errors ?? [];
  const place = fault2?.instancePath || "/";
  const extra = fault2?.params.additionalProperty;
  const what = extra === void 0 ? fault2?.message ?? "is invalid" : `has an unknown name "${extra}"`;
  throw new BrleaksError("config", `${path}: ${place} ${what}; see rules/rule.schema.json`);
}

// src/config/rules.ts
async function loadRules(path) {
  return parseRules(path, await readRuleFile(path));
}
async function parseRules(path, text) {
  const rules = await validateRuleFile(path, parseJson(text, path));
  for (const [index, rule] of rules.entries()) {
    const where = `${path}: /rules/${index}`;
    if (builtInRules().some((builtIn) => builtIn.id === rule.id)) {
      throw new BrleaksError(
        "config",
        `${where}/id: "${rule.id}" is built in; give the rule another id`
      );
    }
    if (rules.findIndex((other) => other.id === rule.id) !== index) {
      throw new BrleaksError(
        "config",
        `${where}/id: "${rule.id}" occurs twice; give each rule its own id`
      );
    }
    if (rule.body.minLength > rule.body.maxLength) {
      throw new BrleaksError(
        "config",
        `${where}/body: minLength is greater than maxLength; swap them`
      );
    }
    if (rule.filters.randomness === "entropy" && rule.filters.minEntropy === void 0) {
      throw new BrleaksError(
        "config",
        `${where}/filters: randomness "entropy" needs a minEntropy, such as 3.5`
      );
    }
    if (rule.verification !== void 0) checkHost(rule.verification, `${where}/verification`);
    if (rule.body.pattern !== void 0) {
      await checkBodyPattern(rule.body.pattern, rule.body.maxLength, `${where}/body/pattern`);
    }
  }
  return rules.map((rule) => ({
    ...rule,
    prefixes: [...rule.prefixes].sort((a, b) => b.text.length - a.text.length)
  }));
}
function checkHost({ baseUrl, allowedHosts }, where) {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : null;
  if (host === null) {
    throw new BrleaksError("config", `${where}/baseUrl: not a valid URL`);
  }
  if (allowedHosts.includes(host)) return;
  throw new BrleaksError(
    "config",
    `${where}: allowedHosts does not contain ${host}, the host of baseUrl; add it`
  );
}
async function checkRules(path, test) {
  const rules = await loadRules(path);
  for (const rule of rules) {
    const [fault2] = test(rule);
    if (fault2 !== void 0) throw new BrleaksError("config", `${path}: rule ${rule.id}: ${fault2}`);
  }
  return rules;
}
async function readRuleFile(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error.code;
    const reason = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new BrleaksError(
      "config",
      `rule file ${path}: ${reason}; check the path given to --rules`,
      {
        cause: error
      }
    );
  }
}

exports.parseLocated = parseLocated;
exports.isDate = isDate;
exports.isFingerprint = isFingerprint;
exports.patternFault = patternFault;
exports.parseBaseline = parseBaseline;
exports.formatBaseline = formatBaseline;
exports.checkNames = checkNames;
exports.parseIgnoreFile = parseIgnoreFile;
exports.parseJson = parseJson;
exports.loadRules = loadRules;
exports.parseRules = parseRules;
exports.checkRules = checkRules;
exports.readRuleFile = readRuleFile;
