"use strict";
const {
  answerCompletion,
  choicesOf,
  complete,
  printCompletionScript
} = require("./main-cli-command-help.js");
require("./main-model-hook.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");
require("./main-plain:fs.js");
exports.answerCompletion = answerCompletion;
exports.choicesOf = choicesOf;
exports.complete = complete;
exports.printCompletionScript = printCompletionScript;
