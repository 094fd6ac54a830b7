import {
  detectorFor
} from "./main-scan-detector-for-2.js";
import {
  createRedact,
  redactGlued
} from "./main.js";

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

export {
  redactText,
  textRedactor
};
