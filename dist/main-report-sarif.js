"use strict";
const {
  csv
} = require("./main-report-csv.js");
const {
  configurationFacts,
  countHolders,
  html,
  keyFacts,
  numbersOf,
  readFacts,
  verdictOf
} = require("./main-node_modules-preact.js");
const {
  configurationFields,
  configurationHashes,
  findingDocument,
  findingFields,
  reportDocument,
  schemaVersion,
  sightingFields,
  wellFormedJson
} = require("./main-report-document.js");
const {
  elsewhereSteps
} = require("./main-later-findings.js");
const {
  alsoText,
  artifactPath,
  canCharge,
  chargeWarning,
  checkedText,
  cleanupAction,
  codeSpan,
  counted,
  countsText,
  deadKeySteps,
  decodedText,
  endText,
  exposedKey,
  filteredNames,
  firstAction,
  grouped,
  identityOf,
  inTurns,
  introducedBy,
  isInCheckout,
  keyKind,
  keySteps,
  knownCounts,
  knownFindings,
  knownText,
  leftOut,
  logicalName,
  namesText,
  openFindings,
  openPlaces,
  placeFacts,
  placeName,
  placesOf,
  rescanStep,
  ruleSteps,
  shownKey,
  text,
  unread,
  visible
} = require("./main.js");
const {
  filePath,
  holderFacts,
  isDead,
  scanNotices,
  severityOf,
  severityOrder,
  stillToDo
} = require("./main-search-searcher.js");
const {
  sep
} = require("./hook-check.js");

// src/report/place-message.ts
function placeMessage({ finding, sighting }, style) {
  const inside = sighting.container === void 0 ? [] : [placeName(sighting)];
  const facts = [...inside, ...placeFacts(finding, sighting)].join("; ");
  return `${exposedKey(finding)} ${shownKey(finding, style)}${facts === "" ? "" : ` (${facts})`}. ${firstAction(finding)}`;
}
function unreadMessage({ what, reason }) {
  return `Not read: ${what} (${reason}). There may be more keys.`;
}
function fileLine(sighting) {
  const { container, source, line } = sighting;
  const inText = container === void 0 && source !== "file-name" && source !== "note";
  return { path: visible(container ?? artifactPath(sighting)), line: inText ? line : null };
}

// src/report/severity-levels.ts
var severityLevels = {
  critical: {
    github: "error",
    gitlab: "Critical",
    codeQuality: "blocker",
    sonarImpact: "HIGH",
    sonar: "BLOCKER",
    checkstyle: "error",
    teamcity: "ERROR",
    azure: "error",
    rdjson: "ERROR",
    sarif: "error",
    securitySeverity: "9.8"
  },
  high: {
    github: "error",
    gitlab: "High",
    codeQuality: "critical",
    sonarImpact: "HIGH",
    sonar: "CRITICAL",
    checkstyle: "error",
    teamcity: "ERROR",
    azure: "error",
    rdjson: "ERROR",
    sarif: "error",
    securitySeverity: "8.5"
  },
  medium: {
    github: "warning",
    gitlab: "Medium",
    codeQuality: "major",
    sonarImpact: "MEDIUM",
    sonar: "MAJOR",
    checkstyle: "warning",
    teamcity: "WARNING",
    azure: "warning",
    rdjson: "WARNING",
    sarif: "warning",
    securitySeverity: "5.5"
  },
  low: {
    github: "notice",
    gitlab: "Low",
    codeQuality: "minor",
    sonarImpact: "LOW",
    sonar: "MINOR",
    checkstyle: "info",
    teamcity: "WEAK WARNING",
    azure: "warning",
    rdjson: "INFO",
    sarif: "note",
    securitySeverity: "2.0"
  }
};

// src/report/sarif-rules.ts
var variants = [
  { severity: "high", id: "", name: "", title: "API key" },
  {
    severity: "critical",
    id: "/live-verified",
    name: "LiveVerified",
    title: "API key, verified live"
  },
  { severity: "medium", id: "/test-mode", name: "TestMode", title: "Test Mode API key" },
  { severity: "low", id: "/revoked", name: "Revoked", title: "API key that no longer works" }
];
function sarifRuleId(rule, severity) {
  return rule.id + (variantFor(severity)?.id ?? "");
}
function severityRuleTitle(rule, severity) {
  return `Exposed ${rule.service} ${variantFor(severity)?.title ?? "API key"}`;
}
function variantFor(severity) {
  return variants.find((variant) => variant.severity === severity);
}
function descriptorsFor(rules, used) {
  return rules.flatMap((rule) => variants.map((variant) => descriptor(rule, variant))).filter(({ id }, index) => index === 0 || used.has(id));
}
function descriptor(rule, variant) {
  const steps = variant.severity === "low" ? deadKeySteps : ruleSteps(rule);
  const plain = steps.map(
    ({ text: text2, links }) => links.length === 0 ? text2 : `${text2} at ${links.join(" , ")} .`
  );
  const linked = steps.map(
    ({ text: text2, links }) => links.length === 0 ? text2 : `${text2}: ${links.map((url) => `<${url}>`).join(", ")}`
  );
  const { sarif: level, securitySeverity } = severityLevels[variant.severity];
  return {
    id: rule.id + variant.id,
    name: rule.name + variant.name,
    shortDescription: { text: `${severityRuleTitle(rule, variant.severity)}.` },
    fullDescription: { text: rule.description },
    helpUri: rule.docsUrl,
    help: {
      text: `${rule.description} ${plain.join(" ")}`,
      markdown: `${rule.description}

${linked.map((text2, index) => `${index + 1}. ${text2}`).join("\n")}`
    },
    defaultConfiguration: {
      level,
      rank: rankOf(variant.severity, "high")
    },
    properties: {
      // Some readers take the first CWE, others the last, so there is only one.
      tags: ["security", "external/cwe/cwe-798"],
      precision: "high",
      "security-severity": securitySeverity
    }
  };
}
var confidenceRanks = { high: 25, medium: 15, low: 5 };
function rankOf(severity, confidence) {
  return 25 * (3 - severityOrder[severity]) + confidenceRanks[confidence];
}

// src/report/azure.ts
var azure = (report, style) => [
  ...unread(report).map((entry) => logIssue({ type: "error" }, unreadMessage(entry))),
  ...leftOut(report).map(
    ({ text: text2 }) => logIssue({ type: "warning" }, `Left out of the scan: ${text2}`)
  ),
  ...inTurns(openPlaces(report)).map((place) => placeIssue(place, style))
].map((line) => `${line}
`).join("");
function placeIssue(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  const { column } = sighting;
  const position = line === null ? {} : { linenumber: line, ...column === null ? {} : { columnnumber: column } };
  return logIssue(
    {
      type: severityLevels[severity].azure,
      sourcepath: path,
      ...position,
      code: sarifRuleId(finding.rule, severity)
    },
    placeMessage(place, style)
  );
}
function logIssue(properties3, message2) {
  const list2 = Object.entries(properties3).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))};`
  );
  return `##vso[task.logissue ${list2.join("")}]${escapeData(message2)}`;
}
function escapeData(text2) {
  return text2.toWellFormed().replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text2) {
  return escapeData(text2).replaceAll(";", "%3B").replaceAll("]", "%5D");
}

// src/report/xml.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function xml(text2) {
  return text2.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

// src/report/checkstyle.ts
var checkstyle = (report, style) => {
  const files = /* @__PURE__ */ new Map();
  const errors = [
    ...openPlaces(report).map((place) => placeError(place, style)),
    ...unread(report).map(unreadError)
  ];
  for (const { path, element } of errors) {
    const elements = files.get(path);
    if (elements === void 0) files.set(path, [element]);
    else elements.push(element);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="8.0">',
    ...[...files].flatMap(([path, elements]) => [
      `  <file name="${xml(path)}">`,
      ...elements,
      "  </file>"
    ]),
    "</checkstyle>",
    ""
  ].join("\n");
};
function placeError(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  const column = line === null || sighting.column === null ? "" : ` column="${sighting.column}"`;
  const source = `brleaks.${sarifRuleId(finding.rule, severity)}`;
  const level = severityLevels[severity].checkstyle;
  return { path, element: errorElement(line, column, level, placeMessage(place, style), source) };
}
function unreadError(entry) {
  const path = entry.what === "" ? "unnamed" : entry.what;
  return {
    path,
    element: errorElement(null, "", "error", unreadMessage(entry), "brleaks.not-read")
  };
}
function errorElement(line, column, severity, message2, source) {
  return `    <error line="${line ?? 1}"${column} severity="${severity}" message="${xml(message2)}" source="${xml(source)}"/>`;
}

// src/report/workflow-command.ts
function workflowCommand(name, properties3, message2) {
  const list2 = Object.entries(properties3).map(([key, value]) => `${key}=${escapeProperty2(value)}`);
  return `::${name}${list2.length === 0 ? "" : ` ${list2.join(",")}`}::${escapeData2(message2)}`;
}
function escapeData2(text2) {
  return text2.toWellFormed().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty2(value) {
  return escapeData2(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/github.ts
var mostAnnotations = 10;
var github = (report, style) => {
  const places = inTurns(openPlaces(report));
  const omissions = omissionCommands(report);
  const room = mostAnnotations - omissions.length;
  const lines = [
    ...omissions,
    ...places.slice(0, room).map((place) => annotation(place, style)),
    ...places.slice(room).map((place) => logLine(place, style))
  ];
  return lines.map((line) => `${line}
`).join("");
};
function omissionCommands(report) {
  const lines = [];
  if (!report.complete)
    lines.push(workflowCommand("error", { title: "Incomplete scan" }, unreadText(report)));
  const omitted = leftOut(report);
  if (omitted.length > 0) {
    const text2 = shorten(omitted.map((entry) => entry.text)).join("\n");
    lines.push(workflowCommand("notice", { title: "Left out of the scan" }, text2));
  }
  return lines;
}
function annotation(place, style) {
  const { finding, severity } = place;
  const properties3 = { title: exposedKey(finding), ...fileProperties(place) };
  return workflowCommand(severityLevels[severity].github, properties3, message(place, style));
}
function fileProperties({ sighting }) {
  const { line, column, endLine, endColumn, source, container } = sighting;
  const path = filePath(sighting);
  if (path === null || path === "" || source === "note") return {};
  const file = visible(path);
  if (line === null || source === "file-name" || container !== void 0) return { file };
  const lines = { file, line, endLine: endLine ?? line };
  if (column === null || endLine !== line) return lines;
  if (endColumn === null) return { ...lines, col: column };
  return { ...lines, col: column, endColumn: Math.max(column, endColumn - 1) };
}
function message({ finding, sighting }, style) {
  const facts = [placeName(sighting), ...placeFacts(finding, sighting)];
  return [
    `${shownKey(finding, style)} (${facts.join("; ")})`,
    firstAction(finding),
    cleanupAction
  ].join("\n");
}
function logLine(place, style) {
  const { finding, sighting, severity } = place;
  const by = introducedBy(sighting);
  const text2 = `brleaks: ${severity.toUpperCase()} ${shownKey(finding, style)} ${placeName(sighting)}`;
  return (by === "" ? text2 : `${text2}  ${by}`).replaceAll("##[", "#\\x23[");
}
function unreadText(report) {
  return [
    report.interrupted ? "The scan stopped before the end, so there may be more keys." : "Not everything could be read, so there may be more keys.",
    ...shorten(unread(report).map(({ what, reason }) => `${what}: ${reason}`))
  ].join("\n");
}
function shorten(lines) {
  const more = lines.length - mostAnnotations;
  return more > 0 ? [...lines.slice(0, mostAnnotations), `and ${grouped(more)} more`] : [...lines];
}

// src/report/place-hash.ts
function placeHash(finding, sighting) {
  return textHash(JSON.stringify([finding.fingerprint, identityOf(sighting)]));
}
function textHash(text2) {
  return [1, 2, 3, 4].map((seed) => hash32(text2, seed).toString(16).padStart(8, "0")).join("");
}
function hash32(text2, seed) {
  let hash = 2166136261 ^ Math.imul(seed, 2654435761);
  for (let i = 0; i < text2.length; i++) hash = Math.imul(hash ^ text2.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/report/gitlab.ts
var version = "15.0.7";
var mostMessages = 200;
var gitlab = (report, style) => `${wellFormedJson(documentOf(report, style), 2)}
`;
function documentOf(report, style) {
  const tool = { id: "brleaks", name: "brleaks", version: report.tool.version };
  const scanner = { ...tool, vendor: { name: "brleaks" } };
  return {
    version,
    scan: {
      analyzer: scanner,
      scanner,
      type: "secret_detection",
      start_time: gitlabTime(Date.parse(report.startedAt)),
      end_time: gitlabTime(Date.parse(report.startedAt) + report.durationMs),
      status: report.complete ? "success" : "failure",
      messages: messages(report)
    },
    vulnerabilities: openPlaces(report).map((place) => vulnerability(place, style))
  };
}
function vulnerability({ finding, sighting, severity }, style) {
  const key = shownKey(finding, style);
  const facts = [placeName(sighting), ...placeFacts(finding, sighting)];
  const { rule } = finding;
  const { path: file, line } = fileLine(sighting);
  return {
    id: identity(finding, sighting),
    // The kind of key only: the schema asks for specifics in the description.
    name: clip(exposedKey(finding), 255),
    // GitLab shows it as Markdown.
    description: `${rule.description} Found ${codeSpan(key)}: ${facts.map((text2) => codeSpan(text2)).join("; ")}.`,
    severity: severityLevels[severity].gitlab,
    solution: `${firstAction(finding)} ${cleanupAction}`,
    identifiers: [
      {
        type: "brleaks_rule_id",
        name: `brleaks rule ${rule.id}`,
        value: rule.id,
        url: rule.docsUrl
      },
      {
        type: "cwe",
        name: "CWE-798",
        value: "798",
        url: "https://cwe.mitre.org/data/definitions/798.html"
      }
    ],
    links: isDead(finding) ? void 0 : [{ name: "Revoke the key", url: rule.revokeUrl }],
    location: {
      file,
      // Required. GitLab's own analyzer writes zeros for a scan without history.
      commit: { sha: sighting.commit ?? "0000000" },
      start_line: line ?? void 0,
      end_line: line === null ? void 0 : sighting.endLine ?? line
    }
  };
}
function identity(finding, sighting) {
  const hex = placeHash(finding, sighting);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
function messages(report) {
  const known = knownText(report);
  return [
    ...unread(report).map(({ what, reason }) => ({
      level: "fatal",
      value: `not read: ${what} (${reason})`
    })),
    ...[...leftOut(report).map(({ text: text2 }) => text2), ...known === "" ? [] : [known]].map(
      (text2) => ({ level: "info", value: `left out: ${text2}` })
    )
  ].slice(0, mostMessages);
}
function gitlabTime(ms) {
  return new Date(ms).toISOString().slice(0, 19);
}
function clip(text2, length) {
  return text2.length <= length ? text2 : `${text2.slice(0, length - 1)}…`;
}

// src/report/gitlab-codequality.ts
var gitlabCodequality = (report, style) => `${wellFormedJson([...openPlaces(report).map((place) => issue(place, style)), ...unread(report).map(unreadIssue)], 2)}
`;
function issue(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  return {
    description: placeMessage(place, style),
    check_name: sarifRuleId(finding.rule, severity),
    // GitLab shows one issue for equal fingerprints.
    fingerprint: placeHash(finding, sighting),
    severity: severityLevels[severity].codeQuality,
    // A line is required.
    location: { path, lines: { begin: line ?? 1 } }
  };
}
function unreadIssue(entry) {
  return {
    description: unreadMessage(entry),
    check_name: "brleaks/not-read",
    fingerprint: textHash(JSON.stringify(["not-read", entry.what, entry.reason])),
    severity: "major",
    location: { path: entry.what === "" ? "unnamed" : entry.what, lines: { begin: 1 } }
  };
}

// src/report/json.ts
var json = (report, style) => [...jsonParts(report, style)].join("");
var emptyList = '\n  "findings": []';
var partLength = 1024 * 1024;
var jsonParts = function* (report, style) {
  const text2 = `${wellFormedJson(reportDocument(report, style, []), 2)}
`;
  if (report.findings.length === 0) return yield text2;
  const end = text2.indexOf(emptyList) + emptyList.length;
  let part = text2.slice(0, end - 1);
  for (const [index, finding] of report.findings.entries()) {
    part += `${index === 0 ? "" : ","}
    ${findingText(finding, style)}`;
    if (part.length < partLength) continue;
    yield part;
    part = "";
  }
  yield `${part}
  ${text2.slice(end - 1)}`;
};
function findingText(finding, style) {
  return wellFormedJson(findingDocument(finding, style), 2).replaceAll("\n", "\n    ");
}

// src/report/jsonl.ts
var jsonl = (report, style) => report.findings.flatMap((finding) => {
  const { suppressed, ...fields } = findingFields(finding, style);
  return finding.sightings.map(
    (sighting) => wellFormedJson({
      schemaVersion,
      ...fields,
      findingSuppressed: suppressed,
      ...sightingFields(sighting, finding),
      confidence: fields.confidence,
      configuration: configurationHashes(report)
    })
  );
}).map((line) => `${line}
`).join("");

// src/report/junit.ts
var junit = (report, style) => {
  const places = openPlaces(report);
  const failed = unread(report);
  const skipped = leftOut(report);
  const cases = [
    ...places.map((place) => failureCase(place, style)),
    ...failed.map(({ what, reason }) => errorCase(what, reason))
  ];
  if (cases.length === 0) cases.push('    <testcase classname="brleaks" name="no exposed keys"/>');
  for (const { text: text2 } of skipped) cases.push(skippedCase(text2));
  const counts = `tests="${cases.length}" failures="${places.length}" errors="${failed.length}"`;
  const time = (report.durationMs / 1e3).toFixed(3);
  const stamp = report.startedAt.replace(/\.\d+Z$/, "");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts} time="${time}">`,
    `  <testsuite name="brleaks" ${counts} skipped="${skipped.length}" time="${time}" timestamp="${stamp}">`,
    `    <properties>${properties(report)}</properties>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
};
function properties(report) {
  const { files, entries, objects, commits, bytes } = report.coverage;
  const known = knownText(report);
  const values = { complete: report.complete, files, entries, objects, commits, bytes };
  return Object.entries(known === "" ? values : { ...values, known }).map(([name, value]) => `<property name="${name}" value="${xml(String(value))}"/>`).join("");
}
function failureCase({ finding, sighting }, style) {
  const where = placeName(sighting);
  const key = shownKey(finding, style);
  const text2 = [`${key} in ${where}`, ...placeFacts(finding, sighting), firstAction(finding)];
  const name = `${where} ${key}`;
  const file = sighting.path === null || sighting.source === "note" ? "" : ` file="${xml(visible(sighting.path))}"`;
  const line = sighting.line === null ? "" : ` line="${sighting.line}"`;
  return [
    `    <testcase classname="brleaks.${xml(finding.rule.id)}" name="${xml(name)}"${file}${line}>`,
    `      <failure type="${xml(finding.rule.id)}" message="${xml(`${exposedKey(finding)} ${key}`)}">${xml(text2.join("\n"))}</failure>`,
    "    </testcase>"
  ].join("\n");
}
function errorCase(what, reason) {
  return [
    `    <testcase classname="brleaks.not-read" name="${xml(what)}">`,
    `      <error type="not-read" message="${xml(reason)}"/>`,
    "    </testcase>"
  ].join("\n");
}
function skippedCase(text2) {
  return [
    `    <testcase classname="brleaks.left-out" name="${xml(text2)}">`,
    `      <skipped message="left out: ${xml(text2)}"/>`,
    "    </testcase>"
  ].join("\n");
}

// src/report/uri.ts
function pathUri(path, rawPath, separator = sep) {
  const encode = rawPath === void 0 ? segmentUri : (segment) => segment;
  const text2 = rawPath ?? path.toWellFormed();
  const segments = text2.split("/").filter((segment) => segment !== "");
  const encoded = segments.map((segment) => segment === ".." ? "%2E%2E" : encode(segment));
  if (separator === "\\" && /^[A-Za-z]:(?:\/|$)/.test(text2)) {
    return `file:///${[segments[0], ...encoded.slice(1)].join("/")}`;
  }
  if (separator === "\\" && text2.startsWith("//")) return `file://${encoded.join("/")}`;
  return text2.startsWith("/") ? `file:///${encoded.join("/")}` : encoded.join("/");
}
function isAbsoluteUri(uri) {
  return uri.startsWith("file://");
}
function segmentUri(segment) {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/markdown/finding.ts
var placesShown = 20;
var versionsShown = 10;
var nameLimits = { refs: 20, repositories: 20 };
var longestFact = 1500;
var inTitle = /* @__PURE__ */ new Set(["Kind", "Confidence", "Fingerprint", "At HEAD"]);
function findingBlock(finding, report, style) {
  const places = placesOf(finding);
  const shown = places.slice(0, placesShown).map((place) => placeLines(place, style));
  const more = places.length + finding.sightingsOmitted - shown.length;
  return [
    `### ${severityOf(finding).toUpperCase()} ${codeSpan(shownKey(finding, style))}`,
    titleFacts(finding),
    [...shown, ...more > 0 ? [`- and ${counted(more, "more place")}`] : []].join("\n"),
    factLines(finding, report)
  ].join("\n\n");
}
function titleFacts(finding) {
  const { verification, exposure, rule, suppressed } = finding;
  const facts = [
    keyKind(finding),
    `${finding.confidence} confidence`,
    ...suppressed === null ? [] : [`known (${suppressed.by})`],
    ...verification.status === "not-checked" ? [] : [`checked: **${verification.status}**`],
    ...exposure?.atHead === true ? ["still at HEAD"] : [],
    ...exposure?.atHead === false ? ["not at HEAD, still in history"] : [],
    `id ${codeSpan(finding.fingerprint.slice(0, 12))}`
  ];
  return [...facts, ...isDead(finding) ? [] : [`[revoke it](${rule.revokeUrl})`]].join(" · ");
}
function factLines(finding, { proof }) {
  const facts = [
    ...keyFacts(finding, nameLimits).filter(({ name }) => !inTitle.has(name)),
    ...proof === void 0 ? [] : holderFacts(proof, finding)
  ];
  return facts.filter(({ value }) => value !== "").map(({ name, value, own }) => `**${name}**: ${own ? value : codeSpan(value, longestFact)}`).join("  \n");
}
function placeLines({ sighting, others }, style) {
  const where = codeSpan(placeName(sighting));
  const linked = linkOf(sighting, style);
  const by = introducedBy(sighting);
  const { excerpt } = sighting;
  const also = [
    others.length === 0 ? "" : alsoText(others),
    decodedText(sighting),
    endText(sighting)
  ].filter((fact) => fact !== "").map((fact) => `, ${fact}`).join("");
  const lines = [
    `- ${linked === null ? where : `[${where}](${linked})`}${by === "" ? "" : ` ${codeSpan(by)}`}${also}`
  ];
  if (excerpt !== null && excerpt.text.trim() !== "")
    lines.push(`  ${codeSpan(excerpt.text.trim())}`);
  return [lines.join("  \n"), ...versionLines(others, by)].join("\n");
}
function versionLines(others, first) {
  const versions = [...new Set(others.map(introducedBy))].filter(
    (text2) => text2 !== "" && text2 !== first
  );
  const more = versions.length - versionsShown;
  return [
    ...versions.slice(0, versionsShown).map((text2) => `  - ${codeSpan(text2)}`),
    ...more > 0 ? [`  - and ${grouped(more)} more`] : []
  ];
}
function linkOf(sighting, style) {
  const { rawPath, commit, source, container } = sighting;
  const path = filePath(sighting);
  const line = container === void 0 ? sighting.line : null;
  if (style.blobUrl === void 0 || commit === null || path === null || path === "") return null;
  if (source !== "blob" || rawPath !== void 0) return null;
  const segments = path.toWellFormed().split("/");
  if (segments.includes("..") || segments.includes(".")) return null;
  const encoded = segments.map(segmentUri).join("/");
  return `${style.blobUrl}${commit}/${encoded}${line === null ? "" : `#L${line}`}`;
}

// src/report/markdown/sections.ts
var repositoriesShown = 200;
var notesShown = 200;
var failedShown = 50;
var failedShownShort = 10;
function sectionsOf(report, style) {
  return [
    ...stepSections(report),
    ...unreadSection(report, style.mostBytes === void 0 ? failedShown : failedShownShort),
    ...repositorySection(report),
    ...holderSection(report),
    {
      title: "What was read",
      text: factTable(readFacts(report).filter(({ value }) => value !== "0"))
    },
    ...noteSection(report),
    { title: "Configuration", text: factTable(configurationFacts(report)) }
  ];
}
function stepSections(report) {
  const { proof } = report;
  const open = openFindings(report);
  const sections = proof === void 0 ? [["What to do", open.length === 0 ? [] : [...keySteps(open), rescanStep(open)]]] : [
    ["Still to do here", open.length === 0 ? [] : stillToDo(report, proof)],
    ["What this cannot prove", elsewhereSteps(open)]
  ];
  const warning = proof === void 0 && canCharge(open) ? ["", chargeWarning] : [];
  return sections.filter(([, steps]) => steps.length > 0).map(([title, steps]) => ({ title, text: [stepList(steps), ...warning].join("\n") }));
}
function stepList(steps) {
  return steps.map((step, index) => `${index + 1}. ${stepText(step)}`).join("\n");
}
function stepText({ text: text2, links, commands }) {
  const linked = links.length === 0 ? text2 : `**${text2}**: ${links.map((url) => `<${url}>`).join(", ")}`;
  return [linked, ...commands.map((command) => `   ${codeSpan(command)}`)].join("\n");
}
function unreadSection(report, limit) {
  if (report.complete) return [];
  const items = unread(report).map(({ what, reason }) => `${codeSpan(what)}: ${codeSpan(reason)}`);
  const introduction = "There may be more keys in the content that could not be read.";
  return [{ title: "Not read", text: `${introduction}

${list(items, limit)}` }];
}
function repositorySection({ repositories = [] }) {
  if (repositories.length === 0) return [];
  const title = `Repositories (${countsText(repositories)})`;
  const wanted = repositories.filter(({ findings, status }) => findings > 0 || status !== "read").sort((a, b) => b.findings - a.findings);
  if (wanted.length === 0) return [{ title, text: "None of them has keys." }];
  const rows = wanted.slice(0, repositoriesShown).map(repositoryRow);
  const more = wanted.length - rows.length;
  const text2 = [
    "| Repository | Keys | Read |",
    "| --- | ---: | --- |",
    ...rows,
    ...more > 0 ? ["", `And ${grouped(more)} more with keys or unread content.`] : []
  ].join("\n");
  return [{ title, text: text2 }];
}
function repositoryRow({ name, status, reason, findings }) {
  const why = reason === null ? "" : `: ${tableCell(reason)}`;
  return `| ${tableCell(name)} | ${grouped(findings)} | ${status.replace("-", " ")}${why} |`;
}
function holderSection(report) {
  const open = openFindings(report);
  if (open.length === 0 || report.kind === "verification") return [];
  const rows = [...countHolders(open)].filter(([, { occurrences }]) => occurrences > 0).map(
    ([name, { keys, occurrences }]) => `| ${name} | ${grouped(keys)} | ${grouped(occurrences)} |`
  );
  const text2 = ["| Place | Keys | Occurrences |", "| --- | ---: | ---: |", ...rows].join("\n");
  return [{ title: "Where the keys are", text: text2 }];
}
function noteSection(report) {
  const names = filteredNames(report);
  const items = [
    ...scanNotices(report).map((notice) => codeSpan(notice)),
    ...leftOut(report).map(({ text: text2 }) => `left out: ${codeSpan(text2)}`),
    ...names > 0 ? [`left out: ${namesText(names)}`] : [],
    ...report.stale.map(
      ({ state, entry }) => `${state} known entry: ${codeSpan(JSON.stringify(entry))}`
    )
  ];
  return items.length === 0 ? [] : [{ title: "Notes", text: list(items, notesShown) }];
}
function list(items, limit) {
  const shown = items.slice(0, limit).map((item) => `- ${item}`);
  const more = items.length - shown.length;
  return [...shown, ...more > 0 ? [`- and ${grouped(more)} more`] : []].join("\n");
}
function factTable(facts) {
  const rows = facts.map(
    ({ name, value, own }) => own ? `| ${name} | ${value} |` : `| ${tableCell(name)} | ${tableCell(value)} |`
  );
  return ["| Name | Value |", "| --- | --- |", ...rows].join("\n");
}
function tableCell(text2) {
  return codeSpan(text2).replaceAll("|", "\\|");
}

// src/report/markdown/report.ts
var usualBytes = 9e5;
var spareBytes = 500;
var markdown = (report, style) => {
  const room = (style.mostBytes ?? usualBytes) - spareBytes;
  const head = headOf(report);
  const tail = fitSections(sectionsOf(report, style), room / 2);
  const keys = fitKeys(report, style, room - bytesOf([head, ...tail]));
  return `${[head, ...keys, ...tail].join("\n\n")}
`;
};
var icons = { bad: "❌", warning: "⚠️", good: "✅" };
function headOf(report) {
  const { level, sentence } = verdictOf(report);
  const known = knownFindings(report).length;
  const numbers = numbersOf(report).map(({ name, value }) => `${name}: ${value}`);
  return [
    `## ${icons[level]} ${sentence}`,
    `Target: ${codeSpan(report.target)}`,
    numbers.join(" · "),
    ...known > 0 ? [`${counted(known, "more key")} marked as known (${knownCounts(report)}).`] : []
  ].join("\n\n");
}
function fitKeys(report, style, room) {
  const open = openFindings(report);
  const shown = style.verbose ? [...open, ...knownFindings(report)] : open;
  const blocks = [];
  let size = 0;
  for (const [index, finding] of shown.entries()) {
    const block = findingBlock(finding, report, style);
    size += bytesOf([block]);
    if (size > room) {
      const omitted = counted(shown.length - index, "more key");
      return [...blocks, `And ${omitted}, left out to keep this short.`];
    }
    blocks.push(block);
  }
  return blocks;
}
function fitSections(sections, room) {
  let kept = sections.length;
  while (kept > 0 && bytesOf(sections.slice(0, kept).map(({ text: text2 }) => text2)) > room) kept--;
  const texts = sections.slice(0, kept).map(({ title, text: text2 }) => `### ${title}

${text2}`);
  const omitted = sections.slice(kept).map(({ title }) => title);
  if (omitted.length > 0) texts.push(`Left out to keep this short: ${omitted.join(", ")}.`);
  return texts;
}
function bytesOf(blocks) {
  return blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0);
}

// src/report/rdjsonl.ts
var rdjsonl = (report, style) => [
  ...openPlaces(report).map((place) => diagnostic(place, style)),
  ...unread(report).map(unreadDiagnostic),
  ...leftOut(report).flatMap(orderDiagnostic)
].map((line) => `${wellFormedJson(line)}
`).join("");
function diagnostic(place, style) {
  const { finding, sighting, severity } = place;
  return {
    message: placeMessage(place, style),
    location: location(sighting),
    severity: severityLevels[severity].rdjson,
    source: { name: "brleaks", url: finding.rule.docsUrl },
    code: { value: finding.rule.id, url: finding.rule.revokeUrl }
  };
}
function unreadDiagnostic(unread2) {
  return {
    message: unreadMessage(unread2),
    location: { path: unread2.what === "" ? "unnamed" : unread2.what },
    severity: "ERROR",
    source: { name: "brleaks" }
  };
}
function orderDiagnostic({ text: text2, orderedAt }) {
  if (orderedAt === null) return [];
  const { path, ...start } = orderedAt;
  return [
    {
      message: `Left out of the scan: ${text2}`,
      location: { path, range: { start } },
      severity: "INFO",
      source: { name: "brleaks" }
    }
  ];
}
function location(sighting) {
  const { container, line, column, endLine, endColumn, excerpt } = sighting;
  const path = container ?? artifactPath(sighting);
  if (line === null || container !== void 0) return { path };
  const start = excerpt === null || column === null ? null : byteColumn(excerpt, column);
  const length = endColumn !== null && column !== null ? endColumn - column : 0;
  return {
    path,
    range: {
      start: { line, column: start ?? void 0 },
      end: start === null || endLine !== line ? void 0 : { line, column: start + length }
    }
  };
}
function byteColumn(excerpt, column) {
  if (excerpt.start !== column - 1) return null;
  return Buffer.byteLength(excerpt.text.slice(0, excerpt.start).toWellFormed()) + 1;
}

// src/report/sarif.ts
var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var informationUri = "https://app.batchrelay.com/developers";
var rootId = "SRCROOT";
var mostResults = 5e3;
var mostNotifications = 200;
var mostRelated = 100;
var sarif = (report, style) => {
  const log = { $schema: schema, version: "2.1.0", runs: [runOf(report, style)] };
  return `${wellFormedJson(log, 2)}
`;
};
function runOf(report, style) {
  const places = report.findings.flatMap(placesOf);
  const kept = places.slice(0, mostResults);
  const used = new Set(kept.map((place) => ruleIdOf(place)));
  const descriptors = descriptorsFor(report.rules, used);
  const ruleIndex = new Map(descriptors.map(({ id }, index) => [id, index]));
  const provenance = provenanceOf(report);
  return {
    tool: {
      driver: {
        name: "brleaks",
        fullName: `brleaks ${report.tool.version}`,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri,
        rules: descriptors
      }
    },
    automationDetails: { id: "brleaks/" },
    columnKind: "utf16CodeUnits",
    redactionTokens: ["…"],
    originalUriBaseIds: {
      [rootId]: { description: { text: "The root of the scanned tree." } }
    },
    ...provenance === null ? {} : { versionControlProvenance: [provenance] },
    invocations: [
      {
        // False makes code scanning drop the results, so it is only for a scan that was stopped before the end.
        executionSuccessful: !report.interrupted,
        startTimeUtc: report.startedAt,
        endTimeUtc: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
        toolExecutionNotifications: notifications(report, places.length)
      }
    ],
    results: kept.map((place) => result(place, ruleIndex, style)),
    properties: {
      complete: report.complete,
      coverage: {
        files: report.coverage.files,
        entries: report.coverage.entries,
        objects: report.coverage.objects,
        commits: report.coverage.commits,
        refs: report.coverage.refs,
        bytes: report.coverage.bytes,
        notRead: report.coverage.failed.length
      },
      configuration: configurationFields(report)
    }
  };
}
function ruleIdOf({ finding, severity }) {
  return sarifRuleId(finding.rule, severity);
}
function result(place, ruleIndex, style) {
  const { finding, sighting, others, severity } = place;
  const ruleId = ruleIdOf(place);
  const related = others.slice(0, mostRelated);
  const suppressed = sighting.suppressed ?? finding.suppressed;
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? 0,
    kind: "fail",
    level: severityLevels[severity].sarif,
    rank: rankOf(severity, finding.confidence),
    message: { text: messageText(place, style) },
    locations: [location2(sighting)],
    ...related.length === 0 ? {} : { relatedLocations: related.map((other, index) => relatedLocation(other, index + 1)) },
    occurrenceCount: others.length + 1,
    fingerprints: { "brleaks/key/v1": finding.fingerprint },
    partialFingerprints: {
      "brleaks/key/v1": finding.fingerprint,
      ...sighting.lineHash === null ? {} : { primaryLocationLineHash: sighting.lineHash }
    },
    ...suppressed === null ? {} : { suppressions: [suppression(suppressed)] },
    properties: properties2(place)
  };
}
function suppression({ by, reason }) {
  return {
    kind: by === "inline" ? "inSource" : "external",
    status: "accepted",
    ...reason === null ? {} : { justification: reason }
  };
}
function properties2({ finding, sighting, severity }) {
  const { exposure, verification } = finding;
  return {
    "security-severity": severityLevels[severity].securitySeverity,
    mode: finding.mode,
    confidence: finding.confidence,
    verification: verification.status,
    ...checkProperties(verification),
    source: sighting.source,
    ...sighting.repository === void 0 ? {} : { repository: sighting.repository },
    ...sighting.commit === null ? {} : { commit: sighting.commit },
    ...sighting.object === null ? {} : { object: sighting.object },
    ...sighting.endEstimated ? { endEstimated: true } : {},
    ...exposure === null ? {} : { atHead: exposure.atHead }
  };
}
function messageText({ finding, sighting }, style) {
  const facts = [decodedText(sighting), endText(sighting), checkedText(finding)].filter((fact) => fact !== "").join("; ");
  const place = sighting.container === void 0 ? "" : ` in '${placeName(sighting)}'`;
  return `${exposedKey(finding)} '${shownKey(finding, style)}'${place}${facts === "" ? "" : ` (${facts})`}. ${firstAction(finding)}`;
}
function checkProperties({ checkedAt, scopes, lacks, requestId, reason }) {
  return {
    ...reason === null ? {} : { verificationReason: reason },
    ...checkedAt === null ? {} : { checkedAt },
    ...requestId === null ? {} : { requestId },
    ...scopes.length === 0 ? {} : { scopes },
    ...lacks.length === 0 ? {} : { lacksScopes: lacks }
  };
}
function location2(sighting) {
  const { excerpt, source } = sighting;
  const isInContainer = sighting.container !== void 0;
  const name = isInContainer ? placeName(sighting) : logicalName(sighting);
  const uri = uriOf(sighting);
  return {
    physicalLocation: {
      artifactLocation: isAbsoluteUri(uri) ? { uri } : { uri, uriBaseId: rootId },
      region: {
        ...isInContainer ? firstCharacter : rangeOf(sighting),
        ...excerpt === null ? {} : { snippet: { text: excerpt.text.slice(excerpt.start, excerpt.end) } }
      }
    },
    ...name === null ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: source }] }
  };
}
var firstCharacter = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
function rangeOf({ line, column, endLine, endColumn }) {
  return {
    startLine: line ?? 1,
    startColumn: column ?? 1,
    endLine: endLine ?? line ?? 1,
    endColumn: endColumn ?? (column ?? 1) + 1
  };
}
function relatedLocation(sighting, id) {
  const by = introducedBy(sighting);
  return {
    id,
    ...by === "" ? {} : { message: { text: `Added by ${by}.` } },
    ...location2(sighting)
  };
}
function uriOf(sighting) {
  const { rawPath, source } = sighting;
  const path = artifactPath({ ...sighting, path: filePath(sighting), container: void 0 });
  return pathUri(path, source === "note" ? void 0 : rawPath) || "unnamed";
}
function notifications(report, results) {
  const errors = unread(report).map(({ what, reason }) => `Not read: '${what}' (${reason}).`);
  const more = errors.length - mostNotifications;
  const known = knownText(report);
  const remarks = [
    ...leftOut(report).map(({ text: text2 }) => `Left out: ${text2}.`),
    ...known === "" ? [] : [`Suppressed: ${known}.`],
    ...report.notices.map((notice) => `Note: '${notice}'.`)
  ];
  return [
    ...errors.slice(0, mostNotifications).map((text2) => notification("error", text2)),
    ...more > 0 ? [notification("error", `${counted(more, "more item")} not read.`)] : [],
    ...remarks.slice(0, mostNotifications).map((text2) => notification("note", text2)),
    ...results > mostResults ? [
      notification(
        "warning",
        `Only the first ${mostResults} of ${results} results are listed, the most severe first.`
      )
    ] : []
  ];
}
function notification(level, text2) {
  return { level, message: { text: text2 } };
}
function provenanceOf(report) {
  const { repository } = report;
  if (repository?.remoteUrl == null || !/^(?:https?|ssh|git):\/\//.test(repository.remoteUrl))
    return null;
  return {
    repositoryUri: repository.remoteUrl,
    ...repository.head === null ? {} : { revisionId: repository.head },
    ...repository.branch === null ? {} : { branch: repository.branch },
    mappedTo: { uriBaseId: rootId }
  };
}

// src/report/sonarqube.ts
var engineId = "brleaks";
var notReadRule = {
  ...ruleFields("not-read", "Content that brleaks could not read", "medium"),
  description: "The scan could not read everything, so there may be more keys."
};
var sonarqube = (report, style) => {
  const failed = unread(report);
  return `${wellFormedJson(
    {
      rules: [...usedRules(report), ...failed.length > 0 ? [notReadRule] : []],
      issues: [
        ...openPlaces(report).map((place) => issue2(place, style)),
        ...failed.map(unreadIssue2)
      ]
    },
    2
  )}
`;
};
function usedRules(report) {
  const rules = /* @__PURE__ */ new Map();
  for (const place of openPlaces(report)) {
    const rule = ruleOf(place);
    rules.set(rule.id, rule);
  }
  return [...rules.values()];
}
function ruleOf({ finding: { rule }, severity }) {
  const fields = ruleFields(
    sarifRuleId(rule, severity),
    severityRuleTitle(rule, severity),
    severity
  );
  return { ...fields, description: rule.description };
}
function ruleFields(id, name, severity) {
  const { sonar, sonarImpact } = severityLevels[severity];
  return {
    id,
    name,
    engineId,
    cleanCodeAttribute: "TRUSTWORTHY",
    type: "VULNERABILITY",
    severity: sonar,
    impacts: [{ softwareQuality: "SECURITY", severity: sonarImpact }]
  };
}
function issue2(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  return {
    ruleId: sarifRuleId(finding.rule, severity),
    primaryLocation: {
      message: placeMessage(place, style),
      filePath: path,
      // A line or column that the file does not have makes the analysis fail, so only lines of current files are named.
      textRange: line !== null && isInCheckout(sighting) ? { startLine: line } : void 0
    }
  };
}
function unreadIssue2(entry) {
  return {
    ruleId: notReadRule.id,
    primaryLocation: {
      message: unreadMessage(entry),
      filePath: entry.what === "" ? "unnamed" : entry.what
    }
  };
}

// src/report/teamcity.ts
var longestValue = 4e3;
var mostProblems = 10;
var teamcity = (report, style) => [
  ...inspectionTypes(report),
  ...openPlaces(report).map((place) => inspection(place, style)),
  ...problems(unread(report)),
  ...leftOut(report).map(
    ({ text: text2 }) => serviceMessage("message", { text: `brleaks: left out: ${text2}`, status: "NORMAL" })
  )
].map((line) => `${line}
`).join("");
function inspectionTypes(report) {
  const types = /* @__PURE__ */ new Map();
  for (const { finding, severity } of openPlaces(report)) {
    const id = sarifRuleId(finding.rule, severity);
    const name = severityRuleTitle(finding.rule, severity);
    const { description } = finding.rule;
    types.set(id, serviceMessage("inspectionType", { id, name, category: "brleaks", description }));
  }
  return [...types.values()];
}
function inspection(place, style) {
  const { finding, sighting, severity } = place;
  const { path, line } = fileLine(sighting);
  return serviceMessage("inspection", {
    typeId: sarifRuleId(finding.rule, severity),
    message: placeMessage(place, style),
    file: path,
    ...line === null ? {} : { line: String(line) },
    SEVERITY: severityLevels[severity].teamcity
  });
}
function problems(entries) {
  const shown = entries.slice(0, mostProblems).map((entry) => ({
    description: unreadMessage(entry),
    identity: `brleaks${textHash(JSON.stringify([entry.what, entry.reason]))}`
  }));
  const more = entries.length - shown.length;
  if (more > 0) {
    shown.push({ description: `brleaks: ${more} more entries were not read.`, identity: "brleaks" });
  }
  return shown.map((problem) => serviceMessage("buildProblem", problem));
}
function serviceMessage(name, values) {
  const list2 = Object.entries(values).map(
    ([key, value]) => `${key}='${escapeValue(value.slice(0, longestValue))}'`
  );
  return `##teamcity[${name} ${list2.join(" ")}]`;
}
function escapeValue(text2) {
  return text2.toWellFormed().replace(/[|'[\]]/g, "|$&").replaceAll("\n", "|n").replaceAll("\r", "|r").replace(
    /[^\x20-\x7e]/g,
    (unit) => `|0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
  );
}

// src/report/formats.ts
var formats = {
  text,
  json,
  jsonl,
  sarif,
  html,
  markdown,
  csv,
  junit,
  gitlab,
  github,
  rdjsonl,
  "gitlab-codequality": gitlabCodequality,
  sonarqube,
  checkstyle,
  teamcity,
  azure
};

exports.jsonParts = jsonParts;
exports.formats = formats;
