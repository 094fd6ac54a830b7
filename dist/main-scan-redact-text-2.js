"use strict";
const {
  detectorFor
} = require("./main-scan-detector-for-2.js");
const {
  createRedact,
  redactGlued
} = require("./main.js");

// src/scan/redact-text.ts
function redactText(text, rules) {
  return textRedactor(rules)(text);
}
function textRedactor(rules) {
  const detector = detectorFor(rules);
  return createRedact(
    redactGlued((part) => detector.redact(part), rules),
    (text) => text
  );
}

exports.redactText = redactText;
exports.textRedactor = textRedactor;
