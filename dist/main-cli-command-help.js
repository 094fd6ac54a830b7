"use strict";
const {
  hookNames
} = require("./main-model-hook.js");
const {
  commandNames,
  exitStatus,
  formatChoices,
  formatNames,
  helperNames,
  optionSpecs,
  optionsOf,
  writeOut
} = require("./main.js");
const {
  BrleaksError,
  basename
} = require("./hook-check.js");

// src/cli/command-help.ts
var commandHelp = {
  scan: {
    usage: "scan [paths...]",
    summary: "Find keys in files (the default command)",
    details: 'Reads files and folders, by default the current folder. Inside of a git work tree it reads what git tracks or would add. Globs are expanded, also where the shell does not do it. "-" reads standard input.',
    examples: [
      ["brleaks", "scan what git tracks or would add, below this folder"],
      ["brleaks scan src .env", "scan a folder and a file"],
      ['brleaks scan "src/**/*.env"', "scan the files that match a glob"],
      ['brleaks scan --exclude "docs/**" --report sarif=brleaks.sarif', "also write SARIF"]
    ]
  },
  git: {
    usage: "git [repo]",
    summary: "Find keys in the whole history of a repository",
    details: "Reads every object of the repository, reachable or not, and the names of refs. --range, --since and --staged read a part of it.",
    examples: [
      ["brleaks git", "scan the history of this repository"],
      ["brleaks git --range main..HEAD", "scan the commits of this branch"],
      ["brleaks git --staged", "scan what is staged"]
    ]
  },
  stdin: {
    usage: "stdin",
    summary: "Find keys in standard input",
    details: "Reads standard input as a stream of any length.",
    examples: [["kubectl logs app | brleaks stdin --stdin-path app.log", "scan a log"]]
  },
  audit: {
    usage: "audit [repos...]",
    summary: "Find keys in files and history together",
    details: "Scans the files and the history of one or many repositories, and reports each key once with every location. Takes work trees, bare repositories, folders of repositories, globs and addresses on servers. The failure of one repository does not stop the others; see docs/audits.md.",
    examples: [
      ["brleaks audit .", "audit this repository"],
      ["brleaks audit . --output audit", "write text, JSON, SARIF and HTML reports to a folder"],
      ["brleaks audit ~/src --output audit", "audit every repository below a folder"],
      ["brleaks audit --repos-file list.txt --output audit", "go on with it after an interruption"]
    ]
  },
  worker: {
    usage: "worker --queue URL",
    summary: "Read the repositories that audits put into a queue",
    details: "Takes repositories from a queue in Redis or Valkey and reads them, until it is stopped. Any number of workers may run, on any number of machines. Rules, tokens and limits are those of the worker; see docs/audits.md.",
    examples: [
      ["brleaks worker --queue redis://redis:6379", "read repositories until stopped"],
      [
        "brleaks audit --repos-file list --queue redis://redis:6379 --wait",
        "what another machine runs"
      ]
    ]
  },
  verify: {
    usage: "verify",
    summary: "Ask the API whether keys are live",
    details: "Reads keys from standard input, one per line, and prints the status of each. Exit status 1: a key works; 0: every key is dead; 3: a status could not be determined.",
    examples: [
      ["brleaks verify < keys.txt", "check the keys in a file"],
      ["pass show batch-relay | brleaks verify --format json", "write JSON for another program"]
    ]
  },
  report: {
    usage: "report <files...>",
    summary: "Turn saved JSON reports into another format, or compare them",
    details: 'Reads reports that were written with --format json or --report json=FILE, and merges them by key. "-" reads standard input. The exit status is that of the scan: 1 if there are keys, 3 if there are none but a report is incomplete. A report that is invalid is not used, and ends the command with status 2.',
    examples: [
      ["brleaks report brleaks.json --format markdown", "write a saved report as Markdown"],
      ["brleaks report a.json b.json --report sarif=all.sarif", "merge two reports"],
      ["brleaks report new.json --compare old.json", "show new, fixed and remaining keys"]
    ]
  },
  baseline: {
    usage: "baseline [repo]",
    summary: "Record known keys in brleaks.baseline.json",
    details: "Scans the repository, asks about each new key, and creates, updates or prunes the baseline. Keys in the baseline stay in every report, marked as suppressed.",
    examples: [
      ["brleaks baseline", "scan files and history, and ask about each new key"],
      ['brleaks baseline --accept-all --reason "before brleaks"', "add every key without asking"],
      ["brleaks baseline --prune", "remove entries whose key is no longer found"],
      ["brleaks baseline --import .gitleaksignore", "add what another scanner ignored"]
    ]
  },
  config: {
    usage: "config [init]",
    summary: "Show the options in force, or write a configuration file",
    details: "Prints every option with its value and where it was set, and the files in force.",
    actions: { init: "write brleaks.config.jsonc with every option, commented out" },
    examples: [
      ["brleaks config", "show every option with its value and origin"],
      ["brleaks config init", "write a configuration file to start from"]
    ]
  },
  hook: {
    usage: "hook <action> [names...]",
    summary: "Stop keys before they are committed or pushed",
    details: "Installs and runs git hooks: pre-commit, pre-merge-commit, commit-msg, pre-push and, on servers, pre-receive.",
    actions: {
      install: "install hooks",
      uninstall: "remove the hooks that brleaks installed",
      status: "show which hooks are installed, and whether they work",
      run: "run one hook: for hook managers"
    },
    examples: [
      ["brleaks hook install", "install the hooks in this repository"],
      ["brleaks hook install pre-push --global", "install one hook for every repository"],
      ["brleaks hook run pre-commit", "run a hook from a hook manager"]
    ]
  },
  rules: {
    usage: "rules <action> [file]",
    summary: "List rules, check a rule file, or write rules for another tool",
    details: "Rules describe the keys that brleaks finds. Rule files are data: see docs/rules.md.",
    actions: {
      list: "list the rules in force",
      check: "check rule files and their examples",
      export: "write the rules for another tool"
    },
    examples: [
      ["brleaks rules list", "list the rules in force"],
      ["brleaks rules check my-rules.json", "check a rule file"],
      ["brleaks rules export --to gitleaks", "write the rules for gitleaks"]
    ]
  },
  completion: {
    usage: "completion [shell]",
    summary: "Print a completion script for bash, zsh or fish",
    details: "The default is the shell named by the variable SHELL.",
    actions: {
      bash: 'add to ~/.bashrc: eval "$(brleaks completion bash)"',
      zsh: 'add to ~/.zshrc: eval "$(brleaks completion zsh)"',
      fish: "add to config.fish: brleaks completion fish | source"
    },
    examples: [
      ['eval "$(brleaks completion bash)"', "complete brleaks in this bash"],
      ["brleaks completion fish | source", "complete brleaks in this fish"]
    ]
  }
};
var exitStatuses = [
  ["0", "no key was found"],
  ["1", "keys were found"],
  ["2", "wrong usage or configuration; nothing was scanned"],
  ["3", "no key was found, but not everything could be read"]
];
var revokeHint = "Revoke a leaked key at https://app.batchrelay.com/developers";

// src/cli/completion-scripts.ts
var shells = ["bash", "zsh", "fish"];
var bash = `# bash completion for brleaks (bash 3.2 or later)
_brleaks() {
  local line paths= current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do
    case "$line" in
      :*) paths="$line" ;;
      ?*) COMPREPLY[\${#COMPREPLY[@]}]="$line" ;;
    esac
  done <<END_OF_WORDS
$(brleaks __complete bash "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
END_OF_WORDS
  # Options of the completion in progress; bash 3.2 has no compopt and then offers files.
  case "\${COMPREPLY[0]}" in
    *=) compopt -o nospace 2>/dev/null ;;
  esac
  if [ "$paths" = :folders ] && compopt -o filenames 2>/dev/null; then
    while IFS= read -r line; do
      [ -n "$line" ] && COMPREPLY[\${#COMPREPLY[@]}]="$line"
    done <<END_OF_FOLDERS
$(compgen -d -- "\${current##*=}")
END_OF_FOLDERS
  elif [ -z "$paths" ]; then
    compopt +o default 2>/dev/null
  fi
  return 0
}
complete -o default -F _brleaks brleaks
`;
var zsh = `#compdef brleaks
# zsh completion for brleaks; run "autoload -Uz compinit && compinit" first
_brleaks() {
  local line paths=
  local -a candidates assignments
  for line in "\${(@f)$(brleaks __complete zsh "\${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}"; do
    case $line in
      :*) paths=$line ;;
      *=) assignments+=("$line") ;;
      ?*) candidates+=("$line") ;;
    esac
  done
  compset -P '*='
  (( $#candidates )) && _describe brleaks candidates
  (( $#assignments )) && _describe brleaks assignments -S ''
  case $paths in
    :files) _files ;;
    :folders) _files -/ ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _brleaks "$@"
elif (( $+functions[compdef] )); then
  compdef _brleaks brleaks
fi
`;
var fish = `# fish completion for brleaks
function __brleaks_complete
  set -l token (commandline -ct)
  set -l words (commandline -opc)
  # fish replaces the whole token, so candidates repeat what is before the last "=".
  set -l before (string replace -r '[^=]*$' '' -- "$token")
  set -l partial (string replace -r '^.*=' '' -- "$token")
  for line in (brleaks __complete fish $words[2..-1] "$token" 2>/dev/null)
    switch $line
      case ':files'
        for path in (__fish_complete_path "$partial")
          echo -- "$before$path"
        end
      case ':folders'
        for path in (__fish_complete_directories "$partial")
          echo -- "$before$path"
        end
      case '*'
        echo -- "$before$line"
    end
  end
end
complete -c brleaks -f -a '(__brleaks_complete)'
`;
var completionScripts = { bash, zsh, fish };

// src/cli/completion.ts
async function printCompletionScript({ operands }) {
  const [word, ...more] = operands;
  const shell = word === void 0 ? currentShell() : shells.find((name) => name === word);
  if (shell === void 0 || more.length > 0) {
    throw new BrleaksError(
      "usage",
      `completion scripts are available for ${shells.join(", ")}; run one of: ${shells.map((name) => `brleaks completion ${name}`).join(", ")}`
    );
  }
  await writeOut(completionScripts[shell]);
  return exitStatus.clean;
}
function currentShell() {
  const name = basename(process.env.SHELL ?? "");
  return shells.find((shell) => shell === name) ?? "bash";
}
async function answerCompletion([shell, ...words]) {
  const given = shell === "bash" ? joinAssignments(words) : words;
  const { words: fitting2, paths } = complete(given);
  const lines = fitting2.map(({ text, about }) => lineFor(shell, text, about));
  if (paths !== null) lines.push(`:${paths}`);
  await writeOut(lines.map((line) => `${line}
`).join(""));
  return exitStatus.clean;
}
function lineFor(shell, text, about) {
  if (shell === "fish") return about === "" ? text : `${text}	${about}`;
  if (shell !== "zsh") return text;
  const escaped = text.replaceAll(":", "\\:");
  return about === "" ? escaped : `${escaped}:${about}`;
}
function joinAssignments(words) {
  const joined = [];
  let open = false;
  for (const word of words) {
    if (joined.length > 0 && (word === "=" || open)) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
    open = word === "=";
  }
  return joined;
}
function complete(words) {
  const current = words.at(-1) ?? "";
  const { operands, pending, onlyOperands } = readWords(words.slice(0, -1));
  const found = commandNames.find((name) => name === operands[0]);
  const command = found ?? "scan";
  if (pending !== void 0) return completeValue(pending, current);
  if (!onlyOperands && current.startsWith("-")) {
    const assigned = /^--([^=]+)=(.*)$/s.exec(current);
    const specs = optionsOf(command);
    if (assigned === null) {
      return fitting(
        specs.map(({ name, help }) => ({ text: `--${name}`, about: help })),
        current
      );
    }
    const spec = specs.find(({ name }) => name === assigned[1]);
    return completeValue(spec, assigned[2] ?? "");
  }
  return completeOperand(operands, found !== void 0, current);
}
function readWords(words) {
  const operands = [];
  let pending;
  for (const [index, word] of words.entries()) {
    if (pending !== void 0) pending = void 0;
    else if (word === "--") {
      return {
        operands: [...operands, ...words.slice(index + 1)],
        pending: void 0,
        onlyOperands: true
      };
    } else if (!word.startsWith("-")) operands.push(word);
    else {
      const spec = optionSpecs.find(
        ({ name, alias }) => word === `--${name}` || word === `-${alias}`
      );
      if (spec?.type !== "flag") pending = spec;
    }
  }
  return { operands, pending, onlyOperands: false };
}
function completeOperand(operands, named, current) {
  if (operands.length === 0) {
    const commands = commandNames.map((name) => ({ text: name, about: commandHelp[name].summary }));
    return { ...fitting([...commands, ...plain(helperNames)], current), paths: "files" };
  }
  const [first, action, ...rest] = operands;
  if (first === "help") return fitting(plain(action === void 0 ? commandNames : []), current);
  if (!named) return { words: [], paths: "files" };
  switch (first) {
    case "scan":
    case "report":
      return { words: [], paths: "files" };
    case "git":
    case "audit":
    case "baseline":
      return { words: [], paths: action === void 0 ? "folders" : null };
    case "hook":
      if (action !== void 0) return hookOperand(action, rest, current);
      break;
    case "rules":
      if (action !== void 0) return { words: [], paths: "files" };
  }
  if (action !== void 0) return { words: [], paths: null };
  const actions = commandNames.find((name) => name === first);
  const known = actions === void 0 ? {} : commandHelp[actions].actions ?? {};
  return fitting(
    Object.entries(known).map(([text, about]) => ({ text, about })),
    current
  );
}
function hookOperand(action, named, current) {
  if (action === "run" && named.length > 0) return { words: [], paths: "files" };
  return fitting(plain(hookNames.filter((name) => !named.includes(name))), current);
}
function completeValue(spec, current) {
  if (spec?.name === "report") {
    if (current.includes("=")) return { words: [], paths: "files" };
    return fitting(plain([...formatNames, "template"].map((name) => `${name}=`)), current);
  }
  if (spec?.name === "format" && current.startsWith("template=")) {
    return { words: [], paths: "files" };
  }
  const choices = spec === void 0 ? void 0 : choicesOf(spec);
  if (choices !== void 0) return fitting(plain(choices.map(withoutPlaceholder)), current);
  if (spec?.value === "FILE") return { words: [], paths: "files" };
  return { words: [], paths: spec?.value === "DIR" ? "folders" : null };
}
function choicesOf(spec) {
  return spec.name === "format" ? formatChoices : spec.choices;
}
function withoutPlaceholder(choice) {
  return choice.replace(/=FILE$/, "=");
}
function plain(texts) {
  return texts.map((text) => ({ text, about: "" }));
}
function fitting(words, current) {
  return { words: words.filter(({ text }) => text.startsWith(current)), paths: null };
}

exports.commandHelp = commandHelp;
exports.exitStatuses = exitStatuses;
exports.revokeHint = revokeHint;
exports.printCompletionScript = printCompletionScript;
exports.answerCompletion = answerCompletion;
exports.complete = complete;
exports.choicesOf = choicesOf;
