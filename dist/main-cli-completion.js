import {
  answerCompletion,
  choicesOf,
  complete,
  printCompletionScript
} from "./main-cli-command-help.js";
import "./main-model-hook.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  answerCompletion,
  choicesOf,
  complete,
  printCompletionScript
};
