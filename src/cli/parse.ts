import parser from 'yargs-parser'
import { type CommandName, commandNames, optionSpecs, type RawValues } from '../config/index.ts'

/** A command line, taken apart but not yet judged. */
export interface ParsedArgs {
  readonly command: CommandName
  /** What follows the command: paths, repositories, a sub-command. */
  readonly operands: readonly string[]
  readonly values: RawValues
  readonly help: boolean
  readonly version: boolean
}

const flags = optionSpecs.filter((spec) => spec.type === 'flag')
const lists = optionSpecs.filter((spec) => spec.type === 'list')
const texts = optionSpecs.filter((spec) => spec.type !== 'flag' && spec.type !== 'list')
const names = (specs: readonly { name: string }[]) => specs.map((spec) => spec.name)

/** Takes arguments apart with the parser of yargs; yargs itself is loaded for help and completion alone. */
export function parseArgs(args: readonly string[]): ParsedArgs {
  const parsed = parser([...args], {
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
  const { _: words, ...rest } = parsed
  const operands = words.map(String)
  const values: Record<string, string | boolean | readonly string[]> = {}
  for (const [name, value] of Object.entries(rest)) {
    // A flag that is given twice is given.
    const last: unknown =
      Array.isArray(value) && typeof value[0] === 'boolean' ? value.at(-1) : value
    if (last === undefined) continue
    if (typeof last === 'boolean') values[name] = last
    else values[name] = Array.isArray(last) ? last.map(String) : String(last)
  }
  const { help, version, ...others } = values
  const command = takeCommand(args, operands)
  return { command, operands, values: others, help: help === true, version: version === true }
}

/** The first word is a command if it is one; `brleaks ./git` or `brleaks -- git` reads a folder of that name. */
function takeCommand(args: readonly string[], operands: string[]): CommandName {
  const first = operands[0]
  const command = commandNames.find((name) => name === first)
  const dashes = args.indexOf('--')
  const behindDashes = dashes !== -1 && args.indexOf(first ?? '') > dashes
  if (command === undefined || behindDashes) return 'scan'
  operands.shift()
  return command
}
