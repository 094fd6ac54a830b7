"use strict";
const {
  longestBody
} = require("./main-rules-identifier-bigrams.js");
const {
  Secret
} = require("./main-search-searcher.js");

// src/detect/recognise.ts
function recogniseKey(text, rules) {
  const found = rules.flatMap((rule) => recogniseBy(rule, text) ?? []);
  return found.find(({ rule }) => rule.verification !== void 0) ?? found[0] ?? null;
}
function recogniseBy(rule, text) {
  const { pattern, minLength } = rule.body;
  const form = formOf(rule);
  for (const prefix of rule.prefixes) {
    if (!text.startsWith(prefix.text)) continue;
    const body = text.slice(prefix.text.length);
    if (body.length < minLength || body.length > longestBody || !form.test(body)) continue;
    if (pattern !== void 0 && !new RegExp(`^(?:${pattern})$`).test(body)) continue;
    return { rule, secret: new Secret(text, prefix.text.length), mode: prefix.mode };
  }
  return null;
}
function formOf({ body: { alphabet, secretSeparator } }) {
  const half = secretSeparator === void 0 ? "" : `(?:\\${secretSeparator}[${alphabet}]+)?`;
  return new RegExp(`^[${alphabet}]+${half}$`);
}

// src/scan/lines.ts
async function* linesOf(input, longest) {
  let parts = [];
  let bytes = 0;
  let number = 1;
  const add = (part) => {
    bytes += part.length;
    if (bytes > longest) parts = [];
    else if (part.length > 0) parts.push(part.slice());
  };
  const take = () => {
    const text = bytes > longest ? null : Buffer.concat(parts).toString("utf8");
    parts = [];
    bytes = 0;
    return { number: number++, text };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, feed));
      yield take();
      from = feed + 1;
    }
    add(chunk.subarray(from));
  }
  if (bytes > 0) yield take();
}

exports.recogniseKey = recogniseKey;
exports.linesOf = linesOf;
