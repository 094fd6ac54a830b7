// Every option, once: the parser, the help, the completion and the documentation's table are derived from it.

export const commandNames = [
  'scan',
  'git',
  'stdin',
  'audit',
  'verify',
  'rules',
  'completion',
] as const
export type CommandName = (typeof commandNames)[number]

export type OptionGroup = 'What is read' | 'What counts' | 'Verification' | 'Output' | 'General'

export interface OptionSpec {
  readonly name: string
  readonly alias?: string
  /** `bytes` takes 10M, 2G (powers of 1024); `count` a whole number ≥ 0; `list` may be given again. */
  readonly type: 'flag' | 'text' | 'list' | 'count' | 'bytes'
  readonly choices?: readonly string[]
  /** The word that stands for the value in the help. */
  readonly value?: string
  readonly default?: string
  readonly help: string
  readonly group: OptionGroup
  readonly commands: readonly CommandName[]
}

const scans = ['scan', 'git', 'stdin', 'audit'] as const
const checks = [...scans, 'verify'] as const
const trees = ['scan', 'audit'] as const
const all = commandNames

export const optionSpecs: readonly OptionSpec[] = [
  {
    name: 'include',
    type: 'list',
    value: 'GLOB',
    help: 'Read only files that match (may be repeated)',
    group: 'What is read',
    commands: trees,
  },
  {
    name: 'exclude',
    type: 'list',
    value: 'GLOB',
    help: 'Leave out files that match (may be repeated)',
    group: 'What is read',
    commands: trees,
  },
  {
    name: 'no-gitignore',
    type: 'flag',
    help: 'Read ignored files too, and the .git folder',
    group: 'What is read',
    commands: trees,
  },
  {
    name: 'max-size',
    type: 'bytes',
    value: 'BYTES',
    help: 'Do not read files above this size; the scan is then incomplete (10M, 2G; default none)',
    group: 'What is read',
    commands: trees,
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
    name: 'rules',
    type: 'text',
    value: 'FILE',
    help: 'Use the rules of FILE in addition to the built-in ones',
    group: 'What counts',
    commands: [...checks, 'rules'],
  },
  {
    name: 'min-confidence',
    type: 'text',
    choices: ['low', 'medium', 'high'],
    default: 'low',
    help: 'Leave out findings below this confidence',
    group: 'What counts',
    commands: scans,
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
    name: 'format',
    alias: 'f',
    type: 'text',
    value: 'FORMAT',
    default: 'text',
    help: 'Format of standard output',
    group: 'Output',
    commands: [...checks, 'rules'],
  },
  {
    name: 'report',
    type: 'list',
    value: 'FORMAT=FILE',
    help: 'Also write a report to FILE (may be repeated)',
    group: 'Output',
    commands: checks,
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
  },
  {
    name: 'color',
    type: 'text',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    help: 'Colour the text report',
    group: 'Output',
    commands: all,
  },
  {
    name: 'no-progress',
    type: 'flag',
    help: 'Show no progress on the terminal',
    group: 'Output',
    commands: checks,
  },
  {
    name: 'quiet',
    alias: 'q',
    type: 'flag',
    help: 'Say nothing but the findings',
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

/** The options that a command takes. */
export function optionsOf(command: CommandName): readonly OptionSpec[] {
  return optionSpecs.filter((spec) => spec.commands.includes(command))
}

/** The known name nearest to a mistyped one, or null when none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(name, candidate)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
