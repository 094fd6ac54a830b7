"use strict";
const {
  codeOf,
  readRegular,
  readdirSync
} = require("./hook-check.js");

// src/git/index-names.ts
function indexMayName(git, texts) {
  const { gitDir } = git.layout;
  if (readdirSync(gitDir).some((name) => name.startsWith("sharedindex."))) return true;
  let bytes;
  try {
    bytes = readRegular(git.shadow.data.GIT_INDEX_FILE);
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
  const whole = bytes.length >= 8 && bytes.toString("latin1", 0, 4) === "DIRC";
  const version = whole ? bytes.readUInt32BE(4) : 0;
  return version < 2 || version > 3 || texts.some((text) => bytes.includes(text));
}

exports.indexMayName = indexMayName;
