"use strict";
const {
  csvText
} = require("./main-report-csv.js");
const {
  $,
  Numbers,
  RepositoryTable,
  ScrollRegion,
  Severity,
  a,
  day,
  page,
  statusText,
  verdictOf
} = require("./main-node_modules-preact.js");
const {
  schemaVersion,
  wellFormedJson
} = require("./main-report-document.js");
require("./main-later-findings.js");
const {
  grouped,
  openFindings,
  repositoriesOf,
  visible
} = require("./main.js");
const {
  severityOf
} = require("./main-search-searcher.js");
require("./hook-check.js");

// src/report/audit-index/csv.ts
function indexCsv(report) {
  const rows = report.findings.map((finding) => {
    const { exposure, sightings, sightingsOmitted, verification, suppressed } = finding;
    const repositories = repositoriesOf(finding);
    return [
      severityOf(finding),
      finding.mode,
      finding.secret.toString(),
      verification.status,
      finding.confidence,
      suppressed?.by,
      repositories.length,
      sightings.length + sightingsOmitted,
      exposure?.firstDate,
      exposure?.firstAuthor,
      exposure?.atHead?.toString(),
      finding.fingerprint,
      finding.rule.id,
      finding.rule.revokeUrl,
      repositories.join(" | ")
    ];
  });
  return csvText([columns, ...rows]);
}
var columns = [
  "severity",
  "mode",
  "key",
  "status",
  "confidence",
  "suppressed",
  "repositories",
  "places",
  "first date",
  "first author",
  "at head",
  "fingerprint",
  "rule",
  "revoke",
  "repository names"
];

// src/report/audit-index/document.ts
function indexJson(report, folderOf) {
  const { complete, coverage, durationMs, repositories = [], startedAt, tool } = report;
  const statuses = (wanted) => repositories.filter(({ status }) => status === wanted).length;
  const open = openFindings(report).length;
  return `${wellFormedJson(
    {
      schemaVersion,
      tool,
      startedAt,
      durationMs,
      complete,
      summary: {
        repositories: repositories.length,
        read: statuses("read"),
        incomplete: statuses("incomplete"),
        notRead: statuses("not-read"),
        findings: open,
        suppressed: report.findings.length - open,
        objects: coverage.objects,
        files: coverage.files,
        bytes: coverage.bytes
      },
      keys: report.findings.map(keyFields),
      repositories: repositories.map((repository) => ({
        ...repository,
        reports: folderOf(repository.name)
      }))
    },
    2
  )}
`;
}
function keyFields(finding) {
  const { exposure, sightings, sightingsOmitted, verification } = finding;
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    mode: finding.mode,
    severity: severityOf(finding),
    redacted: finding.secret.toString(),
    confidence: finding.confidence,
    status: verification.status,
    revokeUrl: finding.rule.revokeUrl,
    firstDate: exposure?.firstDate ?? null,
    firstAuthor: exposure?.firstAuthor ?? null,
    atHead: exposure?.atHead ?? null,
    suppressed: finding.suppressed,
    sightings: sightings.length + sightingsOmitted,
    repositories: repositoriesOf(finding)
  };
}

// src/report/audit-index/page.tsx
var mostKeys = 1e4;
var mostNames = 100;
function indexHtml(report, folderOf) {
  const linkOf = (name) => {
    const folder = folderOf(name);
    return folder === void 0 ? void 0 : `${folder}/report.html`;
  };
  return page("brleaks audit", /* @__PURE__ */ a(Index, { report, linkOf }));
}
function Index({ report, linkOf }) {
  const { level, sentence } = verdictOf(report);
  return /* @__PURE__ */ a("body", { children: [
    /* @__PURE__ */ a("header", { class: level, children: [
      /* @__PURE__ */ a("p", { class: "brand", children: "brleaks audit" }),
      /* @__PURE__ */ a("h1", { children: sentence }),
      /* @__PURE__ */ a("p", { class: "wrap", children: [
        visible(report.target),
        " ·",
        " ",
        /* @__PURE__ */ a("time", { dateTime: report.startedAt, children: day(report.startedAt) }),
        " ·",
        " ",
        /* @__PURE__ */ a("a", { href: "report.html", children: "every place of every key" })
      ] })
    ] }),
    /* @__PURE__ */ a("main", { children: [
      /* @__PURE__ */ a(Numbers, { report }),
      /* @__PURE__ */ a(Keys, { report, linkOf }),
      /* @__PURE__ */ a(RepositoryTable, { report, linkOf })
    ] }),
    /* @__PURE__ */ a("footer", { children: "Keys are masked in this report." })
  ] });
}
function Keys({ report: { findings }, linkOf }) {
  if (findings.length === 0) return null;
  return /* @__PURE__ */ a("section", { "aria-labelledby": "keys", children: [
    /* @__PURE__ */ a("h2", { id: "keys", children: "Keys" }),
    /* @__PURE__ */ a(ScrollRegion, { label: "Table of keys", children: /* @__PURE__ */ a("table", { children: [
      /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
        /* @__PURE__ */ a("th", { scope: "col", children: "Severity" }),
        /* @__PURE__ */ a("th", { scope: "col", children: "Key" }),
        /* @__PURE__ */ a("th", { scope: "col", children: "Status" }),
        /* @__PURE__ */ a("th", { scope: "col", children: "Introduced" }),
        /* @__PURE__ */ a("th", { scope: "col", class: "number", children: "Places" }),
        /* @__PURE__ */ a("th", { scope: "col", children: "Repositories" })
      ] }) }),
      /* @__PURE__ */ a("tbody", { children: findings.slice(0, mostKeys).map((finding) => /* @__PURE__ */ a(KeyRow, { finding, linkOf })) })
    ] }) }),
    findings.length > mostKeys && /* @__PURE__ */ a("p", { children: [
      "and ",
      grouped(findings.length - mostKeys),
      " more, in the JSON index"
    ] })
  ] });
}
function KeyRow({ finding, linkOf }) {
  const names = repositoriesOf(finding);
  return /* @__PURE__ */ a("tr", { children: [
    /* @__PURE__ */ a("td", { children: /* @__PURE__ */ a(Severity, { finding }) }),
    /* @__PURE__ */ a("th", { scope: "row", children: /* @__PURE__ */ a("code", { children: finding.secret.toString() }) }),
    /* @__PURE__ */ a("td", { children: finding.suppressed === null ? statusText(finding) : "known" }),
    /* @__PURE__ */ a("td", { class: "date", children: day(finding.exposure?.firstDate ?? null) }),
    /* @__PURE__ */ a("td", { class: "number", children: grouped(finding.sightings.length + finding.sightingsOmitted) }),
    /* @__PURE__ */ a("td", { class: "place", children: [
      names.slice(0, mostNames).map((name, index) => /* @__PURE__ */ a($, { children: [
        index === 0 ? "" : ", ",
        /* @__PURE__ */ a(NameLink, { name, link: linkOf(name) })
      ] })),
      names.length > mostNames && ` and ${grouped(names.length - mostNames)} more`
    ] })
  ] });
}
function NameLink({ name, link }) {
  return link === void 0 ? visible(name) : /* @__PURE__ */ a("a", { href: link, children: visible(name) });
}

// src/report/audit-index/index.ts
var auditIndex = { json: indexJson, csv: indexCsv, html: indexHtml };
exports.auditIndex = auditIndex;
