import {
  checkCommands,
  configuredCommands,
  type OptionSpec,
  reportCommands,
  scanCommands,
  searchCommands,
} from './spec.ts'

/** Options that choose rules and configuration, and which findings matter. */
export const findingOptions = [
  {
    name: 'config',
    alias: 'c',
    type: 'text',
    value: 'FILE',
    defaultText: 'brleaks.config.json, .jsonc, .yaml or .yml at the root',
    help: 'Read the configuration from FILE',
    details:
      'The file is JSON, JSON with comments, or YAML, by its extension. "brleaks config init" writes one to start from.',
    group: 'Configuration',
    commands: [...configuredCommands, 'worker'],
  },
  {
    name: 'no-config',
    type: 'flag',
    help: 'Ignore configuration, baseline and ignore files of the scanned tree',
    details: 'Files named with --config, --baseline or --ignore-file are still read.',
    group: 'Configuration',
    commands: [...scanCommands, 'hook', 'config'],
  },
  {
    name: 'rules',
    type: 'text',
    value: 'FILE',
    help: 'Add the rules in FILE to the built-in ones',
    details:
      'FILE is JSON and follows rules/rule.schema.json. Check it with "brleaks rules check FILE".',
    group: 'Configuration',
    commands: [...reportCommands, 'report', 'baseline', 'rules', 'worker'],
    inFile: true,
  },
  {
    name: 'min-confidence',
    type: 'text',
    choices: ['low', 'medium', 'high'],
    default: 'low',
    help: 'Omit findings below this confidence',
    details:
      'Confidence rates how likely a match is a real key, from its shape and its context. Omitted matches are counted; --show-filtered lists them.',
    group: 'Findings and exit status',
    commands: [...searchCommands, 'baseline'],
    inFile: true,
  },
  {
    name: 'fail-on',
    type: 'text',
    choices: ['any', 'live'],
    default: 'any',
    help: 'Which keys make the exit status 1',
    details:
      'With "live", only keys that --verify shows to be live count. A key whose status is unknown then makes the scan incomplete (exit status 3).',
    group: 'Findings and exit status',
    commands: [...checkCommands, 'report'],
  },
  {
    name: 'exit-zero',
    type: 'flag',
    help: 'Exit with status 0 even if keys are found',
    details: 'An incomplete scan still ends with status 3.',
    group: 'Findings and exit status',
    commands: [...checkCommands, 'report'],
  },
  {
    name: 'time-budget',
    type: 'seconds',
    value: 'SECONDS',
    help: 'Stop reading after SECONDS, and name what was not read',
    details:
      'Hooks ("run") then refuse what was not read: for servers that end a hook after some seconds. In an audit of several repositories it is the limit of each one. Fractions are allowed, such as 4.5.',
    group: 'Findings and exit status',
    commands: ['hook', 'audit'],
  },
  {
    name: 'allow-incomplete',
    type: 'flag',
    help: 'run: accept an incomplete scan in which no key was found',
    details:
      'By default, a hook refuses a commit or push that it could not read completely. A note on standard error names what was not read.',
    group: 'Findings and exit status',
    commands: ['hook'],
  },
  {
    name: 'expect-gone',
    type: 'list',
    value: 'FINGERPRINT',
    help: 'Prove that a key is gone from the repository',
    details:
      'May be repeated. "-" reads keys from standard input, one per line. Reads everything, also what git ignores and linked work trees, and reports only these keys, with the commands that are still missing. Exit status 0: gone, and everything was read.',
    group: 'Findings and exit status',
    commands: ['audit'],
  },
] as const satisfies readonly OptionSpec[]
