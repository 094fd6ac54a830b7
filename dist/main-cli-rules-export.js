"use strict";
const {
  exitStatus,
  printLine,
  writeOut
} = require("./main.js");
const {
  loadRules
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  builtInRules,
  version
} = require("./hook-check.js");

// src/export/pattern.ts
var before = "(?:^|[^A-Za-z0-9])";
function keyPattern({ prefixes, body }) {
  const prefix = prefixes.map(({ text: text6 }) => escapePattern(text6)).join("|");
  const { alphabet, pattern, minLength, maxLength, secretSeparator } = body;
  const part = pattern === void 0 ? `[${alphabet}]{${minLength},${maxLength}}` : `(?:${pattern})`;
  const second = secretSeparator === void 0 ? "" : `(?:${escapePattern(secretSeparator)}[${alphabet}]{${minLength},${maxLength}})?`;
  return `(?:${prefix})${part}${second}`;
}
function namesPattern({ prefixes, body, filters }) {
  if (!/\d/.test(body.alphabet)) return null;
  const prefix = prefixes.map(({ text: text6 }) => escapePattern(text6)).join("|");
  const longest = (filters.minRun ?? 1) - 1;
  const piece = `(?:[A-Za-z]{${longest + 1},}|[A-Za-z0-9]{0,${longest}})`;
  return `^(?:${prefix})${piece}(?:[^A-Za-z0-9]${piece})*$`;
}
function escapePattern(text6) {
  return text6.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
function keywords({ prefixes }) {
  const texts = prefixes.map(({ text: text6 }) => text6);
  return texts.filter((text6) => !texts.some((other) => other !== text6 && text6.includes(other)));
}
function excludedWords({ prefixes, filters }) {
  const words = filters.placeholderWords.filter(
    (word) => !prefixes.some(({ text: text6 }) => text6.toLowerCase().includes(word.toLowerCase()))
  );
  const all = [...words, ...filters.documentationBodies].map((word) => word.toLowerCase());
  return [...new Set(all)];
}
function leastEntropy({ filters }) {
  return filters.minEntropy ?? 2.5;
}
function anyOf(words) {
  return words.map(escapePattern).join("|");
}

// src/export/tool.ts
var commonLimits = [
  "A name with a long piece of letters and digits may be reported: the tool cannot distinguish names from random characters as brleaks does.",
  "A key without a digit in any of its longer pieces is not reported.",
  "Whether a key is a live-mode or a Test Mode key is not reported."
];
function comments(lines) {
  return lines.map((line) => `# ${line}
`).join("");
}

// src/export/gitleaks.ts
var gitleaks = {
  usage: "Save it as .gitleaks.toml, and run: gitleaks git --config .gitleaks.toml",
  limits: commonLimits,
  write: (rules, head) => `${comments(head)}
${gitleaksRules(rules, "useDefault = true")}`
};
function gitleaksRules(rules, extend) {
  return `[extend]
${extend}
${rules.map(gitleaksRule).join("")}`;
}
function gitleaksRule(rule) {
  const words = excludedWords(rule);
  return `
[[rules]]
id = ${text(rule.id)}
description = ${text(rule.description)}
regex = ${text(`${before}(${keyPattern(rule)})`)}
secretGroup = 1
entropy = ${leastEntropy(rule).toFixed(1)}
keywords = [${keywords(rule).map((word) => text(word.toLowerCase())).join(", ")}]
${namesAllowlist(rule)}
[[rules.allowlists]]
description = "placeholders and examples of documentation"
stopwords = [
${words.map((word) => `  ${text(word)},
`).join("")}]
`;
}
function namesAllowlist(rule) {
  const names = namesPattern(rule);
  if (names === null) return "";
  return `
[[rules.allowlists]]
description = "names"
regexes = [${text(names)}]
`;
}
function text(value) {
  if (/^[\x20-\x26\x28-\x7e]*$/.test(value))
    return value.includes("\\") ? `'${value}'` : basic(value);
  return basic(value);
}
function basic(value) {
  return JSON.stringify(value.toWellFormed()).replaceAll("", "\\u007f");
}

// src/export/betterleaks.ts
var betterleaks = {
  usage: "Save it as .betterleaks.toml, and run: betterleaks git --config .betterleaks.toml",
  limits: commonLimits,
  write: (rules, head) => `${comments(head)}
${gitleaksRules(rules, "useDefault = true")}`
};

// src/export/detect-secrets.ts
var detectSecrets = {
  usage: "Save it as brleaks_plugin.py, and run: detect-secrets scan --plugin brleaks_plugin.py --disable-filter detect_secrets.filters.heuristic.is_potential_uuid",
  limits: [...commonLimits, "Without --disable-filter, keys that contain a UUID are not reported."],
  write: (rules, head) => `${comments(head)}
import re

from detect_secrets.plugins.base import RegexBasedDetector
${rules.map(detector).join("")}`
};
function detector(rule) {
  const names = namesPattern(rule);
  return `

class ${rule.name}Detector(RegexBasedDetector):
    secret_type = ${text2(`${rule.service} API key`)}
    denylist = [re.compile(${text2(`(?<![A-Za-z0-9])(${keyPattern(rule)})`)})]
    exceptions = [
${names === null ? "" : `        re.compile(${text2(names)}),
`}        re.compile(
            ${text2(anyOf(excludedWords(rule)))},
            re.IGNORECASE,
        ),
    ]

    def analyze_string(self, string):
        for key in super().analyze_string(string):
            if not any(exception.search(key) for exception in self.exceptions):
                yield key
`;
}
function text2(value) {
  return JSON.stringify(value.toWellFormed());
}

// src/export/github.ts
var github = {
  usage: "Enter the fields under Settings > Advanced Security > Custom patterns > New pattern, and make a dry run first",
  limits: [
    ...commonLimits,
    'Examples of documentation are reported, except for words such as "example": the field for exceptions is short.'
  ],
  write: (rules, head) => `${comments(head)}${rules.map(customPattern).join("")}`
};
function customPattern(rule) {
  const names = namesPattern(rule);
  const words = rule.filters.placeholderWords.filter((word) => word.length >= 5 && !rule.prefixes.some(({ text: text6 }) => text6.includes(word))).map((word) => word.toLowerCase());
  return `
Pattern name: ${rule.service} API key
Secret format: ${keyPattern(rule)}
Before secret: \\A|[^0-9A-Za-z]
After secret: \\z|[^${rule.body.alphabet}]
Additional match requirements:
${names === null ? "" : `  Secret must not match: ${names}
`}  Secret must not match: ${anyOf(words)}
`;
}

// src/export/gitlab.ts
var gitlab = {
  usage: "Save it as .gitlab/secret-detection-ruleset.toml on the default branch (GitLab Ultimate)",
  limits: commonLimits,
  write: (rules, head) => `${comments(head)}
[secrets]
description = "GitLab's rules and those of brleaks"

[[secrets.passthrough]]
type = "raw"
target = "gitleaks.toml"
value = """
${multiline(gitleaksRules(rules, 'path = "/gitleaks.toml"'))}"""
`
};
function multiline(text6) {
  return text6.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"');
}

// src/export/kingfisher.ts
var kingfisher = {
  usage: "Save it as brleaks.yml, and run: kingfisher scan . --rules-path brleaks.yml",
  limits: [
    ...commonLimits,
    "Of names, only those without a digit are left out.",
    "Keys are not validated: brleaks asks the API about a made-up key first, which a rule of Kingfisher cannot do."
  ],
  write: (rules, head) => `${comments(head)}rules:
${rules.map(kingfisherRule).join("")}`
};
var text3 = JSON.stringify;
function kingfisherRule(rule) {
  return `  - name: ${text3(`${rule.service} API key`)}
    id: ${text3(`custom.${rule.id}.1`)}
    pattern: ${text3(`${before}(${keyPattern(rule)})`)}
    min_entropy: ${leastEntropy(rule).toFixed(1)}
    confidence: medium
    pattern_requirements:
      min_digits: ${namesPattern(rule) === null ? 0 : 1}
      ignore_if_contains:
${excludedWords(rule).map((word) => `        - ${text3(word)}
`).join("")}    references:
      - ${text3(rule.docsUrl)}
`;
}

// src/export/secretlint.ts
var secretlint = {
  usage: 'Install @secretlint/secretlint-rule-pattern, save it as .secretlintrc.json, and run: secretlint --maskSecrets "**/*"',
  limits: [
    ...commonLimits,
    "Secretlint prints keys in full unless it is run with --maskSecrets.",
    "Keys of another rule that an exception of this rule matches are not reported: exceptions apply to all patterns."
  ],
  write: (rules) => `${JSON.stringify(
    {
      rules: [
        {
          id: "@secretlint/secretlint-rule-pattern",
          options: { patterns: rules.map(patternOf), allows: rules.flatMap(exceptionsOf) }
        }
      ]
    },
    null,
    2
  )}
`
};
function patternOf(rule) {
  return {
    name: `${rule.service} API key`,
    patterns: [`/(?<![A-Za-z0-9])${keyPattern(rule)}/`]
  };
}
function exceptionsOf(rule) {
  const names = namesPattern(rule);
  return [...names === null ? [] : [`/${names}/`], `/${anyOf(excludedWords(rule))}/i`];
}

// src/export/titus.ts
var titus = {
  usage: "Save it as brleaks.yml, and run: titus scan . --rules brleaks.yml",
  limits: [
    commonLimits[0],
    commonLimits[2],
    "Placeholders, examples of documentation and names without a digit are reported too: a rule is only a pattern."
  ],
  write: (rules, head) => `${comments(head)}rules:
${rules.map(titusRule).join("")}`
};
var text4 = JSON.stringify;
function titusRule(rule) {
  return `  - name: ${text4(`${rule.service} API key`)}
    id: ${text4(`brleaks.${rule.id}.1`)}
    pattern: ${text4(`${before}(?P<token>${keyPattern(rule)})`)}
    categories: [api, secret]
    description: ${text4(rule.description)}
    references:
      - ${text4(rule.docsUrl)}
`;
}

// src/export/trufflehog.ts
var trufflehog = {
  usage: "Save it as trufflehog.yaml, and run: trufflehog git --config trufflehog.yaml --results=unverified file://.",
  limits: [
    ...commonLimits,
    "Keys are never verified: custom detectors of TruffleHog can only ask a server that follows its own protocol."
  ],
  write: (rules, head) => `${comments(head)}detectors:
${rules.map(detector2).join("")}`
};
var text5 = JSON.stringify;
function detector2(rule) {
  const names = namesPattern(rule);
  return `  - name: ${text5(rule.id)}
    description: ${text5(rule.description)}
    keywords: [${keywords(rule).map((word) => text5(word.toLowerCase())).join(", ")}]
    regex:
      key: ${text5(`${before}(${keyPattern(rule)})`)}
    entropy: ${leastEntropy(rule).toFixed(1)}
${names === null ? "" : `    exclude_regexes_capture:
      - ${text5(names)}
`}    exclude_words:
${excludedWords(rule).map((word) => `      - ${text5(word)}
`).join("")}`;
}

// src/export/index.ts
var ruleExports = {
  gitleaks,
  betterleaks,
  trufflehog,
  kingfisher,
  titus,
  secretlint,
  "detect-secrets": detectSecrets,
  github,
  gitlab
};

// src/cli/rules-export.ts
async function exportRules(operands, values) {
  const tool = values.text("to");
  if (tool === void 0) {
    throw new BrleaksError(
      "usage",
      `"brleaks rules export" needs a tool: --to ${Object.keys(ruleExports).join(", ")}`
    );
  }
  const file = operands[0] ?? values.text("rules");
  const rules = [...builtInRules(), ...file === void 0 ? [] : await loadRules(file)];
  const { usage, limits, write } = ruleExports[tool];
  const head = [
    `Written by brleaks ${version} (brleaks rules export --to ${tool}) from its own rules.`,
    `${usage}.`,
    ...limits
  ];
  await writeOut(write(rules, head));
  if (!values.flag("quiet")) for (const line of head.slice(1)) await printLine(`note: ${line}`);
  return exitStatus.clean;
}
exports.exportRules = exportRules;
