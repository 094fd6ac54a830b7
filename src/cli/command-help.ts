import type { CommandName } from '../config/index.ts'

/** The texts about a command in the help, the man page and the completion. */
export interface CommandHelp {
  readonly usage: string
  /** One line, without a full stop. */
  readonly summary: string
  /** Further sentences for `brleaks COMMAND --help` and the man page. */
  readonly details: string
  /** First words that the command takes, each with a summary. */
  readonly actions?: Readonly<Record<string, string>>
  readonly examples: readonly (readonly [command: string, explanation: string])[]
}

export const commandHelp: Readonly<Record<CommandName, CommandHelp>> = {
  scan: {
    usage: 'scan [paths...]',
    summary: 'Find keys in files (the default command)',
    details:
      'Reads files and folders, by default the current folder. Inside of a git work tree it reads what git tracks or would add. Globs are expanded, also where the shell does not do it. "-" reads standard input.',
    examples: [
      ['brleaks', 'scan what git tracks or would add, below this folder'],
      ['brleaks scan src .env', 'scan a folder and a file'],
      ['brleaks scan "src/**/*.env"', 'scan the files that match a glob'],
      ['brleaks scan --exclude "docs/**" --report sarif=brleaks.sarif', 'also write SARIF'],
    ],
  },
  git: {
    usage: 'git [repo]',
    summary: 'Find keys in the whole history of a repository',
    details:
      'Reads every object of the repository, reachable or not, and the names of refs. --range, --since and --staged read a part of it.',
    examples: [
      ['brleaks git', 'scan the history of this repository'],
      ['brleaks git --range main..HEAD', 'scan the commits of this branch'],
      ['brleaks git --staged', 'scan what is staged'],
    ],
  },
  stdin: {
    usage: 'stdin',
    summary: 'Find keys in standard input',
    details: 'Reads standard input as a stream of any length.',
    examples: [['kubectl logs app | brleaks stdin --stdin-path app.log', 'scan a log']],
  },
  audit: {
    usage: 'audit [repos...]',
    summary: 'Find keys in files and history together',
    details:
      'Scans the files and the history of one or many repositories, and reports each key once with every location. Takes work trees, bare repositories, folders of repositories, globs and addresses on servers. The failure of one repository does not stop the others; see docs/audits.md.',
    examples: [
      ['brleaks audit .', 'audit this repository'],
      ['brleaks audit . --output audit', 'write text, JSON, SARIF and HTML reports to a folder'],
      ['brleaks audit ~/src --output audit', 'audit every repository below a folder'],
      ['brleaks audit --repos-file list.txt --output audit', 'go on with it after an interruption'],
    ],
  },
  worker: {
    usage: 'worker --queue URL',
    summary: 'Read the repositories that audits put into a queue',
    details:
      'Takes repositories from a queue in Redis or Valkey and reads them, until it is stopped. Any number of workers may run, on any number of machines. Rules, tokens and limits are those of the worker; see docs/audits.md.',
    examples: [
      ['brleaks worker --queue redis://redis:6379', 'read repositories until stopped'],
      [
        'brleaks audit --repos-file list --queue redis://redis:6379 --wait',
        'what another machine runs',
      ],
    ],
  },
  verify: {
    usage: 'verify',
    summary: 'Ask the API whether keys are live',
    details:
      'Reads keys from standard input, one per line, and prints the status of each. Exit status 1: a key works; 0: every key is dead; 3: a status could not be determined.',
    examples: [
      ['brleaks verify < keys.txt', 'check the keys in a file'],
      ['pass show batch-relay | brleaks verify --format json', 'write JSON for another program'],
    ],
  },
  report: {
    usage: 'report <files...>',
    summary: 'Turn saved JSON reports into another format, or compare them',
    details:
      'Reads reports that were written with --format json or --report json=FILE, and merges them by key. "-" reads standard input. The exit status is that of the scan: 1 if there are keys, 3 if there are none but a report is incomplete. A report that is invalid is not used, and ends the command with status 2.',
    examples: [
      ['brleaks report brleaks.json --format markdown', 'write a saved report as Markdown'],
      ['brleaks report a.json b.json --report sarif=all.sarif', 'merge two reports'],
      ['brleaks report new.json --compare old.json', 'show new, fixed and remaining keys'],
    ],
  },
  baseline: {
    usage: 'baseline [repo]',
    summary: 'Record known keys in brleaks.baseline.json',
    details:
      'Scans the repository, asks about each new key, and creates, updates or prunes the baseline. Keys in the baseline stay in every report, marked as suppressed.',
    examples: [
      ['brleaks baseline', 'scan files and history, and ask about each new key'],
      ['brleaks baseline --accept-all --reason "before brleaks"', 'add every key without asking'],
      ['brleaks baseline --prune', 'remove entries whose key is no longer found'],
      ['brleaks baseline --import .gitleaksignore', 'add what another scanner ignored'],
    ],
  },
  config: {
    usage: 'config [init]',
    summary: 'Show the options in force, or write a configuration file',
    details: 'Prints every option with its value and where it was set, and the files in force.',
    actions: { init: 'write brleaks.config.jsonc with every option, commented out' },
    examples: [
      ['brleaks config', 'show every option with its value and origin'],
      ['brleaks config init', 'write a configuration file to start from'],
    ],
  },
  hook: {
    usage: 'hook <action> [names...]',
    summary: 'Stop keys before they are committed or pushed',
    details:
      'Installs and runs git hooks: pre-commit, pre-merge-commit, commit-msg, pre-push and, on servers, pre-receive.',
    actions: {
      install: 'install hooks',
      uninstall: 'remove the hooks that brleaks installed',
      status: 'show which hooks are installed, and whether they work',
      run: 'run one hook: for hook managers',
    },
    examples: [
      ['brleaks hook install', 'install the hooks in this repository'],
      ['brleaks hook install pre-push --global', 'install one hook for every repository'],
      ['brleaks hook run pre-commit', 'run a hook from a hook manager'],
    ],
  },
  rules: {
    usage: 'rules <action> [file]',
    summary: 'List rules, check a rule file, or write rules for another tool',
    details: 'Rules describe the keys that brleaks finds. Rule files are data: see docs/rules.md.',
    actions: {
      list: 'list the rules in force',
      check: 'check rule files and their examples',
      export: 'write the rules for another tool',
    },
    examples: [
      ['brleaks rules list', 'list the rules in force'],
      ['brleaks rules check my-rules.json', 'check a rule file'],
      ['brleaks rules export --to gitleaks', 'write the rules for gitleaks'],
    ],
  },
  completion: {
    usage: 'completion [shell]',
    summary: 'Print a completion script for bash, zsh or fish',
    details: 'The default is the shell named by the variable SHELL.',
    actions: {
      bash: 'add to ~/.bashrc: eval "$(brleaks completion bash)"',
      zsh: 'add to ~/.zshrc: eval "$(brleaks completion zsh)"',
      fish: 'add to config.fish: brleaks completion fish | source',
    },
    examples: [
      ['eval "$(brleaks completion bash)"', 'complete brleaks in this bash'],
      ['brleaks completion fish | source', 'complete brleaks in this fish'],
    ],
  },
}

/** Exit statuses, as the help and the man page list them. */
export const exitStatuses = [
  ['0', 'no key was found'],
  ['1', 'keys were found'],
  ['2', 'wrong usage or configuration; nothing was scanned'],
  ['3', 'no key was found, but not everything could be read'],
] as const

export const revokeHint = 'Revoke a leaked key at https://app.batchrelay.com/developers'
