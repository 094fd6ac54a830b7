import { knownKeyOptions } from './known-key-options.ts'

// Every option, once: the parser, the help, the completion and the documentation's table are derived from it.

export const commandNames = [
  'scan',
  'git',
  'stdin',
  'audit',
  'verify',
  'baseline',
  'config',
  'hook',
  'rules',
  'completion',
] as const
export type CommandName = (typeof commandNames)[number]

export type OptionGroup =
  | 'What is read'
  | 'What counts'
  | 'Known keys'
  | 'Verification'
  | 'Output'
  | 'General'

export interface OptionSpec {
  readonly name: string
  readonly alias?: string
  /** `bytes` takes 10M, 2G (powers of 1024); `count` a whole number ≥ 0; `seconds` 4.5; `list` may be given again. */
  readonly type: 'flag' | 'text' | 'list' | 'count' | 'bytes' | 'seconds'
  readonly choices?: readonly string[]
  /** The word that stands for the value in the help. */
  readonly value?: string
  readonly default?: string
  readonly help: string
  readonly group: OptionGroup
  readonly commands: readonly CommandName[]
  /**
   * May stand in a configuration file. A scanned repository brings its own: nothing that hides what was found, leaves the
   * tree, reaches the network, spends more, shows keys or makes an exit status better may stand there.
   */
  readonly inFile?: true
}

const scans = ['scan', 'git', 'stdin', 'audit'] as const
const checks = [...scans, 'verify'] as const
const trees = ['scan', 'audit', 'baseline'] as const
const configured = ['scan', 'git', 'stdin', 'audit', 'hook', 'baseline', 'config'] as const
/** Commands that scan: in the trees and histories of people, and in the hooks of git. */
const finders = [...scans, 'hook'] as const
/** Commands that report on keys. */
const reporting = [...finders, 'verify'] as const
const all = commandNames

export const optionSpecs: readonly OptionSpec[] = [
  {
    name: 'include',
    type: 'list',
    value: 'GLOB',
    help: 'Read only files that match (may be repeated)',
    group: 'What is read',
    commands: trees,
    inFile: true,
  },
  {
    name: 'exclude',
    type: 'list',
    value: 'GLOB',
    help: 'Leave out files that match (may be repeated)',
    group: 'What is read',
    commands: trees,
    inFile: true,
  },
  {
    name: 'no-gitignore',
    type: 'flag',
    help: 'Read files that git ignores too',
    group: 'What is read',
    commands: trees,
    inFile: true,
  },
  {
    name: 'include-git-dir',
    type: 'flag',
    help: 'Read the .git folder of a work tree as files too (for its history: brleaks git)',
    group: 'What is read',
    commands: trees,
    inFile: true,
  },
  {
    name: 'max-size',
    type: 'bytes',
    value: 'BYTES',
    help: 'Do not read files above this size; the scan is then incomplete (10M, 2G; default none)',
    group: 'What is read',
    commands: trees,
    inFile: true,
  },
  {
    name: 'range',
    type: 'list',
    value: 'A..B',
    help: 'Read what B has and A has not; also A...B or one commit (may be repeated)',
    group: 'What is read',
    commands: ['git'],
  },
  {
    name: 'since',
    type: 'text',
    value: 'DATE',
    help: 'Read what commits since DATE brought',
    group: 'What is read',
    commands: ['git'],
  },
  {
    name: 'staged',
    type: 'flag',
    help: 'Read what is staged, from the index',
    group: 'What is read',
    commands: ['git'],
  },
  {
    name: 'stdin-path',
    type: 'text',
    value: 'NAME',
    help: 'Name of the input in reports',
    group: 'What is read',
    commands: ['stdin', 'scan'],
  },
  {
    name: 'jobs',
    alias: 'j',
    type: 'count',
    value: 'N',
    help: 'Threads to read history with (default: as many as pay; files are read by one)',
    group: 'What is read',
    commands: scans,
  },
  {
    name: 'global',
    type: 'flag',
    help: 'install, uninstall, status: for every repository of this user',
    group: 'What is read',
    commands: ['hook'],
  },
  {
    name: 'time-budget',
    type: 'seconds',
    value: 'SECONDS',
    help: 'run: stop reading after this time; what is unread then refuses (a server may end hooks after some seconds)',
    group: 'What counts',
    commands: ['hook'],
  },
  {
    name: 'allow-incomplete',
    type: 'flag',
    help: 'run: let through what could not be read whole, if no key was found in the rest',
    group: 'What counts',
    commands: ['hook'],
  },
  {
    name: 'allow-comments',
    type: 'flag',
    help: 'run pre-receive: let brleaks:allow comments in the pushed lines count (default: they do not)',
    group: 'Known keys',
    commands: ['hook'],
  },
  {
    name: 'rules',
    type: 'text',
    value: 'FILE',
    help: 'Use the rules of FILE in addition to the built-in ones',
    group: 'What counts',
    commands: [...reporting, 'baseline', 'rules'],
    inFile: true,
  },
  {
    name: 'min-confidence',
    type: 'text',
    choices: ['low', 'medium', 'high'],
    default: 'low',
    help: 'Leave out findings below this confidence',
    group: 'What counts',
    commands: [...finders, 'baseline'],
    inFile: true,
  },
  {
    name: 'fail-on',
    type: 'text',
    choices: ['any', 'live'],
    default: 'any',
    help: 'Which keys make the exit status 1: any, or only those verified live',
    group: 'What counts',
    commands: checks,
  },
  {
    name: 'exit-zero',
    type: 'flag',
    help: 'Exit with 0 also when keys are found',
    group: 'What counts',
    commands: checks,
  },
  {
    name: 'verify',
    type: 'flag',
    help: 'Ask the Batch Relay API about each key, with a read that changes nothing',
    group: 'Verification',
    commands: scans,
  },
  {
    name: 'verify-dry-run',
    type: 'flag',
    help: 'Say what would be asked, and open no connection',
    group: 'Verification',
    commands: checks,
  },
  {
    name: 'verify-budget',
    type: 'count',
    value: 'N',
    help: 'Most requests of a run, the made-up key and repeats included (default 2000)',
    group: 'Verification',
    commands: checks,
  },
  {
    name: 'api-url',
    type: 'text',
    value: 'URL',
    help: 'Address of the API (default: BATCH_RELAY_API_BASE_URL, else the published one)',
    group: 'Verification',
    commands: checks,
  },
  {
    name: 'verify-host',
    type: 'list',
    value: 'HOST',
    help: 'Let rules of --rules have their keys checked at HOST (may be repeated)',
    group: 'Verification',
    commands: checks,
  },
  {
    name: 'config',
    alias: 'c',
    type: 'text',
    value: 'FILE',
    help: 'Read the configuration from FILE (default: brleaks.config.json, .jsonc or .yaml at the root)',
    group: 'What counts',
    commands: configured,
  },
  {
    name: 'no-config',
    type: 'flag',
    help: 'Look for no configuration, baseline or ignore file in the scanned tree',
    group: 'What counts',
    commands: [...scans, 'hook', 'config'],
  },
  ...knownKeyOptions,
  {
    name: 'format',
    alias: 'f',
    type: 'text',
    value: 'FORMAT',
    default: 'text',
    help: 'Format of standard output',
    group: 'Output',
    commands: [...reporting, 'rules'],
    inFile: true,
  },
  {
    name: 'report',
    type: 'list',
    value: 'FORMAT=FILE',
    help: 'Also write a report to FILE (may be repeated)',
    group: 'Output',
    commands: reporting,
  },
  {
    name: 'output',
    alias: 'o',
    type: 'text',
    value: 'DIR',
    help: 'Write the reports of an audit (text, JSON, SARIF) into DIR',
    group: 'Output',
    commands: ['audit'],
  },
  {
    name: 'show-secrets',
    type: 'flag',
    help: 'Show keys in full. Mind where the output goes',
    group: 'Output',
    commands: checks,
  },
  {
    name: 'show-filtered',
    type: 'flag',
    help: 'Show what was left out, and why',
    group: 'Output',
    commands: scans,
    inFile: true,
  },
  {
    name: 'color',
    type: 'text',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    help: 'Colour the text report',
    group: 'Output',
    commands: all,
    inFile: true,
  },
  {
    name: 'no-progress',
    type: 'flag',
    help: 'Show no progress on the terminal',
    group: 'Output',
    commands: [...checks, 'baseline'],
    inFile: true,
  },
  {
    name: 'quiet',
    alias: 'q',
    type: 'flag',
    help: 'Print only findings',
    group: 'Output',
    commands: all,
  },
  {
    name: 'verbose',
    alias: 'v',
    type: 'flag',
    help: 'Say more: every place, what was skipped, timings',
    group: 'Output',
    commands: all,
    inFile: true,
  },
  { name: 'help', alias: 'h', type: 'flag', help: 'Show help', group: 'General', commands: all },
  {
    name: 'version',
    alias: 'V',
    type: 'flag',
    help: 'Show the version',
    group: 'General',
    commands: all,
  },
]

/** The options that a command takes; `config` shows what any scan would make of them. */
export function optionsOf(command: CommandName): readonly OptionSpec[] {
  return optionSpecs.filter(
    (spec) =>
      spec.commands.includes(command) ||
      (command === 'config' && scans.some((one) => spec.commands.includes(one))),
  )
}
