"use strict";
// src/model/hook.ts
var hookNames = [
  "pre-commit",
  "pre-merge-commit",
  "commit-msg",
  "pre-push",
  "pre-receive"
];

exports.hookNames = hookNames;
