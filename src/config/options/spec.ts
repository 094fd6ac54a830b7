export const commandNames = [
  'scan',
  'git',
  'stdin',
  'audit',
  'worker',
  'verify',
  'report',
  'baseline',
  'config',
  'hook',
  'rules',
  'completion',
] as const
export type CommandName = (typeof commandNames)[number]

export type OptionGroup =
  | 'Input'
  | 'Configuration'
  | 'Findings and exit status'
  | 'Queue'
  | 'Known keys'
  | 'Verification'
  | 'Output'
  | 'General'

/** One option. Help, man page, completion, parser and checks are derived from it. */
export interface OptionSpec {
  readonly name: string
  readonly alias?: string
  /** `bytes` takes 10M, 2G (powers of 1024); `count` a whole number ≥ 0; `seconds` 4.5; `list` may be repeated. */
  readonly type: 'flag' | 'text' | 'list' | 'count' | 'bytes' | 'seconds'
  readonly choices?: readonly string[]
  /** Placeholder for the value: FILE and DIR complete paths, GLOB is checked as a pattern. */
  readonly value?: string
  readonly default?: string | number
  /** The default in words, if it is not one fixed value. */
  readonly defaultText?: string
  /** One line for lists of options, without a full stop. */
  readonly help: string
  /** Further sentences for `brleaks COMMAND --help` and the man page. */
  readonly details: string
  readonly group: OptionGroup
  readonly commands: readonly CommandName[]
  /**
   * May be set in a configuration file. SECURITY: a scanned repository contains its own file, so it must not be able to
   * hide findings, read outside of the tree, use the network, raise limits, show keys or improve the exit status.
   */
  readonly inFile?: true
}

export const scanCommands = ['scan', 'git', 'stdin', 'audit'] as const
/** Commands that read repositories. */
export const auditCommands = ['audit', 'worker'] as const
/** Commands that report the status of keys. */
export const checkCommands = [...scanCommands, 'verify'] as const
/** Commands that read the files of a tree. */
export const treeCommands = ['scan', 'audit', 'baseline'] as const
/** Commands that read configuration. */
export const configuredCommands = [...scanCommands, 'hook', 'baseline', 'config'] as const
/** Commands that search for keys. */
export const searchCommands = [...scanCommands, 'hook'] as const
/** Commands that search or verify keys, and write reports. */
export const reportCommands = [...searchCommands, 'verify'] as const
/** Commands that write reports. */
export const writeCommands = [...reportCommands, 'report'] as const
