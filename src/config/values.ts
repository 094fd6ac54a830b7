import { BrleaksError } from '../model/index.ts'
import type { CommandName, OptionSpec } from './options.ts'
import { nearest, optionSpecs, optionsOf } from './options.ts'

/** Option values as given, checked one by one; nothing has a default yet. */
export type RawValues = Readonly<Record<string, string | boolean | readonly string[]>>

/** Checked values with every default in place. */
export class OptionValues {
  readonly #values: ReadonlyMap<string, string | boolean | number | readonly string[]>

  constructor(values: ReadonlyMap<string, string | boolean | number | readonly string[]>) {
    this.#values = values
  }

  flag(name: string): boolean {
    return this.#values.get(name) === true
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name)
    return typeof value === 'string' ? value : undefined
  }

  number(name: string): number | undefined {
    const value = this.#values.get(name)
    return typeof value === 'number' ? value : undefined
  }

  list(name: string): readonly string[] {
    const value = this.#values.get(name)
    return Array.isArray(value) ? value : []
  }
}

/**
 * Checks what was given for a command and fills in the defaults.
 * @throws BrleaksError `usage` for an unknown option, a missing or a wrong value.
 */
export function decideOptions(command: CommandName, raw: RawValues): OptionValues {
  const specs = optionsOf(command)
  const values = new Map<string, string | boolean | number | readonly string[]>()
  for (const spec of specs) {
    if (spec.default !== undefined) values.set(spec.name, spec.default)
  }
  for (const [name, value] of Object.entries(raw)) {
    const spec = specs.find((one) => one.name === name || one.alias === name)
    if (spec === undefined) throw unknownOption(command, name, specs)
    values.set(spec.name, checkValue(spec, value))
  }
  return new OptionValues(values)
}

function unknownOption(command: CommandName, name: string, specs: readonly OptionSpec[]) {
  const shown = name.length === 1 ? `-${name}` : `--${name}`
  if (optionSpecs.some((spec) => spec.name === name || spec.alias === name)) {
    return new BrleaksError(
      'usage',
      `option ${shown} does not go with "brleaks ${command}"; see: brleaks ${command} --help`,
    )
  }
  const near = nearest(
    name,
    specs.map((spec) => spec.name),
  )
  const advice = near === null ? `see: brleaks ${command} --help` : `did you mean --${near}?`
  return new BrleaksError('usage', `unknown option ${shown}; ${advice}`)
}

function checkValue(
  spec: OptionSpec,
  value: string | boolean | readonly string[],
): string | boolean | number | readonly string[] {
  if (spec.type === 'flag') {
    if (typeof value === 'boolean') return value
    throw new BrleaksError('usage', `option --${spec.name} takes no value`)
  }
  const texts = (Array.isArray(value) ? value : [value]).map((text) => requireText(spec, text))
  if (spec.type === 'list') return texts
  const text = texts.at(-1) ?? ''
  if (spec.choices !== undefined && !spec.choices.includes(text)) {
    throw new BrleaksError(
      'usage',
      `option --${spec.name} takes ${spec.choices.join(', ')}; not "${text}"`,
    )
  }
  if (spec.type === 'count') return parseCount(spec, text)
  if (spec.type === 'bytes') return parseBytes(spec, text)
  return text
}

function requireText(spec: OptionSpec, text: string | boolean): string {
  if (typeof text === 'string' && text !== '') return text
  throw new BrleaksError(
    'usage',
    `option --${spec.name} needs a value: --${spec.name} ${spec.value ?? 'VALUE'}`,
  )
}

function parseCount(spec: OptionSpec, text: string): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(count)) return count
  throw new BrleaksError('usage', `option --${spec.name} takes a whole number; not "${text}"`)
}

function parseBytes(spec: OptionSpec, text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(text)
  const powers: Record<string, number> = { '': 0, k: 1, m: 2, g: 3, t: 4 }
  const power = powers[(match?.[2] ?? '').toLowerCase()]
  const bytes = Math.floor(Number(match?.[1]) * 1024 ** (power ?? 0))
  if (match !== null && Number.isSafeInteger(bytes)) return bytes
  throw new BrleaksError(
    'usage',
    `option --${spec.name} takes a size such as 500K, 10M or 2G; not "${text}"`,
  )
}
