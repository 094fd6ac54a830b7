"use strict";
const {
  createDetector
} = require("./main-rules-identifier-bigrams.js");
require("./main.js");
require("./main-search-searcher.js");
const {
  textChunk
} = require("./hook-check.js");

// src/scan/rule-examples.ts
function testRuleExamples(rule) {
  const detector = createDetector([rule]);
  const finds = (text) => [...detector.detect(textChunk(text))].some(({ kind }) => kind === "candidate");
  return [
    ...rule.examples.filter((example) => !finds(expand(example))).map((example) => `example "${example}" is not found; fix the rule or the example`),
    ...rule.counterExamples.filter(finds).map((example) => `counter-example "${example}" is reported as a key; fix the rule`)
  ];
}
var alphabets = {
  base62: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-",
  base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
  base36: "0123456789abcdefghijklmnopqrstuvwxyz",
  base32: "abcdefghijklmnopqrstuvwxyz234567",
  hex: "0123456789abcdef",
  digit: "0123456789",
  lower: "abcdefghijklmnopqrstuvwxyz",
  upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
};
function expand(example) {
  let state = 20261124;
  const next = (bound) => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return Math.floor(state / 2 ** 32 * bound);
  };
  const text = (alphabet, length) => Array.from({ length }, () => alphabet[next(alphabet.length)]).join("");
  const hex = alphabets.hex ?? "";
  return example.replaceAll("{uuid}", () => [8, 4, 4, 4, 12].map((length) => text(hex, length)).join("-")).replaceAll("{ulid}", () => `01${text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24)}`).replace(/\{([a-z0-9]+):(\d{1,3})\}/g, (whole, name, length) => {
    const alphabet = alphabets[name];
    return alphabet === void 0 ? whole : text(alphabet, Number(length));
  });
}
exports.testRuleExamples = testRuleExamples;
