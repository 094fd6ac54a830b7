import { lstatSync } from 'node:fs'
import { type CommandName, commandNames, optionSpecs, type RawValues } from '../config/index.ts'
import { BrleaksError } from '../model/index.ts'
import { nearest } from '../parse/index.ts'

/** A parsed command line, its options not yet checked. */
export interface ParsedArgs {
  readonly command: CommandName
  /** Words after the command: paths, repositories, an action. */
  readonly operands: readonly string[]
  readonly values: RawValues
  /** True if a command was named; otherwise it is `scan`. */
  readonly named: boolean
  /** True if the first operand is in the place of a command, so it may be a mistyped one. */
  readonly implied: boolean
  /** Help in brief (`-h`), or with each option's description (`--help`, `help COMMAND`). */
  readonly help: 'short' | 'long' | null
  readonly version: boolean
}

const flags = optionSpecs.filter((spec) => spec.type === 'flag')
const lists = optionSpecs.filter((spec) => spec.type === 'list')
const texts = optionSpecs.filter((spec) => spec.type !== 'flag' && spec.type !== 'list')
const names = (specs: readonly { name: string }[]) => specs.map((spec) => spec.name)

/** Parses arguments with the parser of yargs, which only options need; yargs itself is loaded only for help. */
export async function parseArgs(args: readonly string[]): Promise<ParsedArgs> {
  const parsed = args.some((word) => word.startsWith('-')) ? await parseOptions(args) : { _: args }
  const { _: words, ...rest } = parsed
  const operands = words.map(String)
  const values: Record<string, string | boolean | readonly string[]> = {}
  for (const [name, value] of Object.entries(rest)) {
    // A repeated flag arrives as an array.
    const last: unknown =
      Array.isArray(value) && typeof value[0] === 'boolean' ? value.at(-1) : value
    if (last === undefined) continue
    if (typeof last === 'boolean') values[name] = last
    else values[name] = Array.isArray(last) ? last.map(String) : String(last)
  }
  const { help, version, ...others } = values
  const taken = takeCommand(args, operands)
  return {
    ...taken,
    operands,
    values: others,
    help: taken.help ?? (help === true ? (args.includes('--help') ? 'long' : 'short') : null),
    version: taken.version || version === true,
  }
}

async function parseOptions(args: readonly string[]) {
  const { default: parser } = await import('yargs-parser')
  return parser(withDashValues(args), {
    boolean: names(flags),
    string: [...names(texts), '_'],
    array: names(lists).map((key) => ({ key, string: true as const })),
    alias: Object.fromEntries(
      optionSpecs.flatMap((spec) => (spec.alias === undefined ? [] : [[spec.name, [spec.alias]]])),
    ),
    configuration: {
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'strip-aliased': true,
    },
  })
}

/** Joins an option with the value `-` (standard input) after it, which the parser takes for an operand. */
function withDashValues(args: readonly string[]): string[] {
  const options = new Set(names([...lists, ...texts]).map((name) => `--${name}`))
  const end = args.indexOf('--')
  const joined: string[] = []
  for (const [index, word] of args.entries()) {
    const previous = args[index - 1] ?? ''
    const isValue = word === '-' && options.has(previous) && (end === -1 || index < end)
    if (isValue) joined[joined.length - 1] = `${previous}=-`
    else joined.push(word)
  }
  return joined
}

type Taken = Pick<ParsedArgs, 'command' | 'named' | 'implied' | 'help' | 'version'>

const scanOnly: Taken = {
  command: 'scan',
  named: false,
  implied: false,
  help: null,
  version: false,
}

/** Takes the first word as the command if it names one; `brleaks ./git` and `brleaks -- git` scan a folder of that name. */
function takeCommand(args: readonly string[], operands: string[]): Taken {
  const first = operands[0]
  const dashes = args.indexOf('--')
  if (first === undefined || (dashes !== -1 && args.indexOf(first) > dashes)) return scanOnly
  const command = commandNames.find((name) => name === first)
  if (command === undefined && !isHelper(first)) return { ...scanOnly, implied: true }
  operands.shift()
  if (command !== undefined) return { ...scanOnly, command, named: true }
  if (first === 'version') return { ...scanOnly, version: true }
  return { ...scanOnly, ...takeHelpTopic(operands), help: 'long' }
}

/** Words that other programs accept as commands. */
export const helperNames = ['help', 'version'] as const

function isHelper(word: string): boolean {
  return helperNames.some((name) => name === word)
}

/** `brleaks help COMMAND` is `brleaks COMMAND --help`. */
function takeHelpTopic(operands: string[]): Pick<ParsedArgs, 'command' | 'named'> {
  const topic = operands.shift()
  if (topic === undefined || isHelper(topic)) return scanOnly
  const command = commandNames.find((name) => name === topic)
  if (command === undefined) throw unknownCommand(topic, `"${topic}" is not a command`)
  return { command, named: true }
}

/**
 * Refuses a first word that is neither a command nor an existing path: it is probably a typo.
 * @throws BrleaksError `usage` with the closest command.
 */
export function refuseMistyped({ implied, operands }: ParsedArgs): void {
  const [word] = operands
  if (!implied || word === undefined || !/^[a-z][a-z-]*$/i.test(word)) return
  if (lstatSync(word, { throwIfNoEntry: false }) !== undefined) return
  throw unknownCommand(word, `"${word}" is neither a command nor a file or folder here`)
}

function unknownCommand(word: string, message: string): BrleaksError {
  const near = nearest(word.toLowerCase(), [...commandNames, ...helperNames])
  const advice = near === null ? 'see: brleaks --help' : `did you mean "brleaks ${near}"?`
  return new BrleaksError('usage', `${message}; ${advice}`)
}
