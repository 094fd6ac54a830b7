"use strict";
const {
  alsoText,
  authorWidth,
  canCharge,
  chargeWarning,
  counted,
  decodedText,
  emptyReflogs,
  endText,
  failedLines,
  fitTo,
  introducedBy,
  keySteps,
  link,
  modeName,
  paint,
  placeName,
  placeSteps,
  placesOf,
  prune,
  readLine,
  rescanStep,
  revokeUrls,
  shellWord,
  shownKey,
  stashStep,
  statusAdvice,
  step,
  textWidth,
  visible,
  wrap
} = require("./main.js");
const {
  severityOf
} = require("./main-search-searcher.js");

// src/report/text-finding.ts
var placesShown = 5;
var refsShown = 4;
var gutter = 7;
var severityInks = {
  critical: ["bold", "magenta"],
  high: ["bold", "red"],
  medium: ["bold", "yellow"],
  low: ["bold", "blue"]
};
function findingLines(finding, style) {
  const places = style.verbose ? everySighting(finding) : placesOf(finding);
  const shown = style.verbose ? places : places.slice(0, placesShown);
  const more = places.length - shown.length + finding.sightingsOmitted;
  return [
    title(finding, style),
    ...suppressionLines(finding, style),
    ...checkLines(finding, style),
    ...historyLines(finding.exposure, style),
    ...shown.flatMap((place, index) => placeLines(place, shown.slice(0, index), style)),
    ...more > 0 ? [indent(paint(style, moreText(more, style), "dim"))] : []
  ];
}
function knownLine(finding, style) {
  const [first, ...others] = placesOf(finding);
  const more = others.length + finding.sightingsOmitted;
  const where = first === void 0 ? "" : placeName(fromWorkingFolder(first.sighting));
  const { verification, suppressed } = finding;
  const facts = [
    `${where}${more > 0 ? ` and ${counted(more, "more place")}` : ""}`,
    ...verification.status === "not-checked" ? [] : [verification.status],
    ...suppressed === null ? [] : [untilText(suppressed)]
  ];
  const key = shownKey(finding, style);
  const room = Math.max(30, style.width - knownLabel.length - key.length - 3);
  return `${paint(style, `${knownLabel} ${key}  ${fitTo(facts.join(" · "), room)}`, "dim")}`;
}
var knownLabel = "KNOWN   ";
function untilText({ by, reason, expires }) {
  const until = expires === null ? "" : ` until ${expires}`;
  return `${by}${until}: ${reason === null ? "no reason given" : visible(reason)}`;
}
function everySighting(finding) {
  const severity = severityOf(finding);
  return finding.sightings.map((sighting) => ({ finding, sighting, others: [], severity }));
}
function moreText(more, style) {
  const places = `and ${counted(more, "more place")}`;
  return style.verbose ? places : `${places} (--verbose shows more)`;
}
function severityLabel(finding, style) {
  const severity = severityOf(finding);
  return paint(style, severity.toUpperCase().padEnd(knownLabel.length), ...severityInks[severity]);
}
function title(finding, style) {
  const label = finding.suppressed === null ? severityLabel(finding, style) : paint(style, knownLabel, "dim");
  const facts = [
    `${modeName(finding)} key`,
    finding.rule.service,
    `${finding.confidence} confidence`,
    `id ${finding.fingerprint.slice(0, 12)}`
  ];
  return `${label} ${paint(style, shownKey(finding, style), "bold")}  ${paint(style, facts.join(" · "), "dim")}`;
}
function verificationFacts({ verification }) {
  const { status, reason, scopes, lacks, requestId } = verification;
  const facts = [
    status,
    ...reason !== null && reasonAddsToStatus(verification) ? [reason] : [],
    ...scopes.length > 0 ? [`has ${scopes.join(", ")}`] : [],
    ...lacks.length > 0 ? [`lacks ${lacks.join(", ")}`] : [],
    ...requestId === null ? [] : [`request ${requestId}`]
  ];
  return facts.map(visible);
}
function reasonAddsToStatus({ status, scopes, lacks }) {
  if (status === "live") return scopes.length + lacks.length === 0;
  return status === "unknown" || status === "not-checked";
}
function checkLines(finding, style) {
  const { status, reason, checkedAt } = finding.verification;
  if (status === "not-checked" && reason === null) return [];
  const when = checkedAt === null ? "" : ` (checked ${visible(checkedAt.slice(0, 19))}Z)`;
  const text = `${verificationFacts(finding).join(" · ")}${when}`;
  return wrap(text, Math.max(40, style.width - gutter - 2)).map(indent);
}
function suppressionLines({ suppressed }, style) {
  if (suppressed === null) return [];
  return [indent(paint(style, `marked as known by ${untilText(suppressed)}`, "dim"))];
}
function historyLines(history, style) {
  if (history === null) return [];
  const parts = [];
  const { firstCommit, firstAuthor, firstDate, atHead, refs, removedIn, unreachable } = history;
  if (firstCommit !== null) {
    const by = firstAuthor === null ? "" : ` by ${fitTo(visible(firstAuthor), authorWidth)}`;
    parts.push(`first seen in ${firstCommit.slice(0, 10)}${by}${onDay(firstDate)}`);
  }
  if (unreachable !== null) parts.push(unreachableText(unreachable));
  else if (atHead === true) parts.push("still at HEAD");
  else if (removedIn !== null) {
    const since = `gone since ${removedIn.slice(0, 10)}${onDay(history.removedDate)}`;
    parts.push(`${since}, still in history`);
  } else if (atHead === false) parts.push("not at HEAD, still in history");
  if (refs.length > 0) {
    const shown = refs.slice(0, refsShown).map((ref) => visible(shortRef(ref)));
    const more = refs.length - shown.length;
    parts.push(`in ${shown.join(", ")}${more > 0 ? ` and ${more} more refs` : ""}`);
  }
  if (!history.refsComplete) {
    parts.push("not all refs were checked");
  }
  if (parts.length === 0) return [];
  return wrap(parts.join("; "), Math.max(40, style.width - gutter - 2)).map(indent);
}
function unreachableText(keeper) {
  return keeper === "nothing" ? "unreachable: git will delete it at the next prune" : `in no ref, kept by the ${keeper}`;
}
function onDay(date) {
  return date === null ? "" : ` on ${date.slice(0, 10)}`;
}
function shortRef(ref) {
  return ref.replace(/^refs\/(?:heads|tags|remotes)\//, "");
}
function placeLines({ sighting, others }, before, style) {
  const { excerpt, path, line } = sighting;
  const shown = before.some(
    ({ sighting: other }) => other.path === path && other.line === line && other.excerpt?.text === excerpt?.text
  );
  const also = others.length === 0 ? "" : `, ${alsoText(others)}`;
  return [
    indent(
      `${paint(style, placeName(fromWorkingFolder(sighting)), "cyan")}${paint(style, originText(sighting) + also, "dim")}`
    ),
    ...shown ? [] : excerptLines(excerpt, line, style)
  ];
}
function originText(sighting) {
  const { source, path, object } = sighting;
  const by = introducedBy(sighting);
  const parts = [
    ...source === "index" ? ["staged"] : [],
    by,
    ...by === "" && path !== null && object !== null && source === "blob" ? [`object ${object.slice(0, 10)}`] : [],
    decodedText(sighting),
    endText(sighting)
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `  ${parts.join(", ")}`;
}
function excerptLines(excerpt, line, style) {
  if (excerpt === null) return [];
  const room = Math.max(30, style.width - gutter - 3);
  let before = visible(excerpt.text.slice(0, excerpt.start)).trimStart();
  const key = visible(excerpt.text.slice(excerpt.start, excerpt.end));
  const after = visible(excerpt.text.slice(excerpt.end)).trimEnd();
  const roomBefore = Math.max(8, Math.floor((room - textWidth(key)) * 0.6));
  if (textWidth(before) > roomBefore) before = `…${lastColumns(before, roomBefore - 1)}`;
  const roomAfter = room - textWidth(before) - textWidth(key);
  const bar = paint(style, "│", "dim");
  const number = paint(style, String(line ?? "").padStart(gutter - 1), "dim");
  const carets = "^".repeat(Math.max(1, textWidth(key)));
  return [
    `${number} ${bar} ${before}${paint(style, key, "red")}${roomAfter > 1 ? fitTo(after, roomAfter) : ""}`,
    `${" ".repeat(gutter)}${bar} ${" ".repeat(textWidth(before))}${paint(style, carets, "red")}`
  ];
}
function lastColumns(text, width) {
  let kept = "";
  for (const char of [...text].reverse()) {
    if (textWidth(char + kept) > width) break;
    kept = char + kept;
  }
  return kept;
}
function indent(line) {
  return " ".repeat(gutter + 2) + line;
}
function fromWorkingFolder(sighting) {
  return sighting.shown === void 0 ? sighting : { ...sighting, path: sighting.shown };
}

// src/report/text-steps.ts
function statusGroups(findings) {
  const statuses = Object.keys(statusAdvice);
  return statuses.flatMap((status) => {
    const group = findings.filter((finding) => finding.verification.status === status);
    const { title: title2, text } = statusAdvice[status];
    return group.length === 0 ? [] : [{ title: title2, advice: text, findings: group }];
  });
}
function nextSteps(findings, style) {
  const steps = [...keySteps(findings), rescanStep(findings)];
  return [
    paint(style, "What to do", "bold"),
    ...numberedSteps(steps, style),
    ...canCharge(findings) ? [`     ${chargeWarning}`] : []
  ];
}
function numberedSteps(steps, style) {
  return steps.flatMap((step2, index) => [
    ...stepLines(step2, style).map(
      (line, row) => row === 0 ? `  ${index + 1}. ${line}` : `     ${line}`
    ),
    ...step2.commands.map((command) => `       ${command}`)
  ]);
}
function stepLines({ text, links }, style) {
  const lines = wrap(links.length === 0 ? text : `${text}:`, Math.max(40, style.width - 6));
  if (links.length === 0) return lines;
  const shown = links.map((url) => link(style, url)).join(" , ");
  return [...lines.slice(0, -1), `${lines.at(-1)} ${shown}`];
}

// src/model/removal-proof.ts
var objectHolders = [
  "ref",
  "stash",
  "index",
  "reflog",
  "nothing",
  "other repository"
];

// src/report/advice/proof-steps.ts
var leftoverRef = /^refs\/(?:original|replace|remotes|pull|merge-requests|bundles?)\//;
function missingSteps(findings, holders) {
  const steps = [...placeSteps(findings)];
  if (holders.has("ref")) for (const step2 of refSteps(findings)) steps.push(step2);
  if (holders.has("stash")) steps.push(stashStep);
  if (holders.has("index")) {
    steps.push(step("Remove the key from the file, and stage the change.", "git add FILE"));
  }
  if (holders.has("reflog")) {
    steps.push(step("Empty the reflogs. This also drops every stash.", emptyReflogs));
  }
  if (holders.has("other repository")) {
    steps.push(step("Some objects are in the repository of a submodule: do the same there."));
  }
  if (holders.size > 0) {
    steps.push(step("Then delete the objects that nothing reaches any more.", prune));
  }
  return steps;
}
function refSteps(findings) {
  const refs = [...new Set(findings.flatMap(({ exposure }) => exposure?.refs ?? []))];
  const leftovers = refs.filter((ref) => leftoverRef.test(ref));
  const steps = [];
  if (refs.length === 0 || leftovers.length < refs.length) {
    steps.push(
      step(
        "Rewrite the history of all branches and tags, in a fresh clone if you can. Write the key into a file outside of the repository, and use one of these.",
        "git filter-repo --replace-text FILE --replace-message FILE",
        "java -jar bfg.jar --no-blob-protection --replace-text FILE"
      )
    );
  }
  if (leftovers.length > 0) {
    steps.push(
      step(
        "Delete these refs, which still have the old history.",
        ...leftovers.slice(0, 20).map((ref) => `git update-ref -d ${shellWord(ref) ?? "REF"}`)
      )
    );
  }
  return steps;
}
function elsewhereSteps(findings) {
  const revoke = {
    ...step("Others may have copied the key as long as it was there: revoke it, if you have not"),
    links: revokeUrls(findings)
  };
  return [
    ...findings.length > 0 ? [revoke] : [
      step(
        'A mistyped fingerprint, or one of a rule that is not in force, is found nowhere either: compare it with the report that named the key, or pass the key with "--expect-gone -".'
      )
    ],
    step(
      "The remote still has the old history until you replace all of it.",
      "git push --force --mirror REMOTE"
    ),
    step(
      "Pull-request refs and cached pages on the server are not replaced by a push: ask its support to delete them (GitHub), or use its repository clean-up (GitLab)."
    ),
    step("Forks and other clones have the old objects: delete them and clone again."),
    step("CI has logs, caches and artifacts of old commits: delete them."),
    step(
      "Packages, container images and releases that were built from old commits: withdraw them."
    ),
    step("Backups, tickets, chats and e-mail may quote the key.")
  ];
}

// src/report/removal-proof.ts
var holderNames = {
  ref: "branches, tags or other refs",
  stash: "a stash",
  index: "the index",
  reflog: "a reflog",
  nothing: "nothing, but git has not deleted it yet",
  "other repository": "the repository of a submodule"
};
var objectsShown = 10;
function proofText(report, proof, style) {
  const { findings } = report;
  const blocks = [
    ...findings.map((finding) => [
      ...findingLines(finding, style),
      ...holderTexts(proof, objectsOf(finding)).map((text) => `         ${text}`)
    ]),
    [
      paint(style, proofVerdict(report, proof), "bold", colorOf(report)),
      ...wrap(readLine(report), style.width),
      ...failedLines(report, style),
      ...scanNotices(report).flatMap((notice) => wrap(`note: ${visible(notice)}`, style.width))
    ],
    ...findings.length === 0 ? [] : [
      [
        paint(style, "Still to do here", "bold"),
        ...numberedSteps(stillToDo(report, proof), style)
      ]
    ],
    [
      paint(style, "What this cannot prove", "bold"),
      ...numberedSteps(elsewhereSteps(findings), style)
    ]
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}
`;
}
function proofNotices(report, proof) {
  const still = stillToDo(report, proof).map(
    ({ text, commands }) => ["still to do:", text, ...commands].join(" ")
  );
  const elsewhere = elsewhereSteps(report.findings).map(({ text }) => `not proven: ${text}`);
  return [proofVerdict(report, proof), ...report.findings.length > 0 ? still : [], ...elsewhere];
}
function scanNotices(report) {
  if (report.proof === void 0) return report.notices;
  const own = new Set(proofNotices(report, report.proof));
  return report.notices.filter((notice) => !own.has(notice));
}
function proofFields(report, proof) {
  const { expected, holders } = proof;
  const fields = ({ text, commands }) => ({ text, commands });
  return {
    verdict: verdictWord(report),
    expected,
    holders: holders === null ? null : [...holders].map(([object, keptBy]) => ({ object, keptBy })),
    stillToDo: report.findings.length === 0 ? [] : stillToDo(report, proof).map(fields),
    notProven: elsewhereSteps(report.findings).map(fields)
  };
}
function verdictWord({ findings, complete }) {
  if (findings.length > 0) return "remaining";
  return complete ? "gone" : "not-proven";
}
function stillToDo({ findings }, { holders }) {
  const inObjects = findings.some((finding) => objectsOf(finding).length > 0);
  const unknown = inObjects ? objectHolders : [];
  return missingSteps(findings, new Set(holders === null ? unknown : [...holders.values()].flat()));
}
function proofVerdict({ findings, complete }, { expected }) {
  const keys = counted(expected.length, "key");
  if (findings.length > 0) {
    const places = findings.reduce((sum, finding) => sum + placesOf(finding).length, 0);
    return `NOT GONE: ${findings.length} of ${keys}, in ${counted(places, "place")}.`;
  }
  if (!complete) {
    return `NOT PROVEN: ${keys} found nowhere, but not everything could be read.`;
  }
  return `GONE: ${keys} found in no object, ref, reflog, stash, index, work tree or other file of this repository.`;
}
function colorOf({ findings, complete }) {
  if (findings.length > 0) return "red";
  return complete ? "green" : "yellow";
}
function objectsOf({ sightings }) {
  return [...new Set(sightings.flatMap(({ object }) => object ?? []))];
}
function holderFacts(proof, finding) {
  const lines = holderTexts(proof, objectsOf(finding));
  return lines.map((value) => ({ name: "Kept", value, own: true }));
}
function holderTexts({ holders }, oids) {
  const texts = oids.flatMap((oid) => {
    const names = (holders?.get(oid) ?? []).map((holder) => holderNames[holder]);
    if (names.length === 0) return [];
    return [`object ${oid.slice(0, 10)} is kept by ${names.join(", and by ")}`];
  });
  const more = texts.length - objectsShown;
  return [
    ...texts.slice(0, objectsShown),
    ...more > 0 ? [`and ${counted(more, "more object")}`] : []
  ];
}

exports.findingLines = findingLines;
exports.knownLine = knownLine;
exports.untilText = untilText;
exports.severityLabel = severityLabel;
exports.verificationFacts = verificationFacts;
exports.unreachableText = unreachableText;
exports.statusGroups = statusGroups;
exports.nextSteps = nextSteps;
exports.numberedSteps = numberedSteps;
exports.stepLines = stepLines;
exports.objectHolders = objectHolders;
exports.elsewhereSteps = elsewhereSteps;
exports.proofText = proofText;
exports.proofNotices = proofNotices;
exports.scanNotices = scanNotices;
exports.proofFields = proofFields;
exports.stillToDo = stillToDo;
exports.proofVerdict = proofVerdict;
exports.holderFacts = holderFacts;
