import {
  answerCompletion,
  choicesOf,
  complete,
  printCompletionScript
} from "./main-cli-command-help.js";
import "./main-model-hook.js";
import "./main.js";
export {
  answerCompletion,
  choicesOf,
  complete,
  printCompletionScript
};
