import {
  BrleaksError,
  type Setting,
  type SettingOrigin,
  type SettingValue,
  settingOriginText,
} from '../model/index.ts'
import { nearest } from '../parse/index.ts'
import {
  type CommandName,
  type FlagName,
  type ItemsOf,
  type ListName,
  type NumberName,
  type NumberOf,
  type OptionName,
  type OptionSpec,
  optionSpecs,
  optionsOf,
  type TextName,
  type TextOf,
} from './options.ts'

/** A value as it was given. */
export type RawValue = string | boolean | readonly string[]

/** Option values as given; unchecked and without defaults. */
export type RawValues = Readonly<Record<string, RawValue>>

/** Values from elsewhere than the command line, by option name, each with its origin. */
export type Layer = ReadonlyMap<
  string,
  { readonly value: RawValue; readonly origin: SettingOrigin }
>

/** Sources below the command line; the environment overrides the file. */
interface Layers {
  readonly environment?: Layer
  readonly file?: Layer
}

interface Decided {
  readonly value: SettingValue
  readonly origin: SettingOrigin
}

const byDefault: SettingOrigin = { kind: 'default' }
const byCommandLine: SettingOrigin = { kind: 'command line' }

/** Decided options as the library shows them: any name may be asked for. */
export interface DecidedOptions {
  flag(name: string): boolean
  text(name: string): string | undefined
  number(name: string): number | undefined
  list(name: string): readonly string[]
  origin(name: string): SettingOrigin
  /** Every option that is not at its default, by name. */
  settings(): readonly Setting[]
}

/** Checked values with every default filled in, each with its origin. */
export class OptionValues implements DecidedOptions {
  readonly #values: ReadonlyMap<OptionName, Decided>

  constructor(values: ReadonlyMap<OptionName, Decided>) {
    this.#values = values
  }

  flag(name: FlagName): boolean {
    return this.value(name) === true
  }

  text<Name extends TextName>(name: Name): TextOf<Name> {
    return this.value(name) as TextOf<Name>
  }

  number<Name extends NumberName>(name: Name): NumberOf<Name> {
    return this.value(name) as NumberOf<Name>
  }

  list<Name extends ListName>(name: Name): ItemsOf<Name> {
    return (this.value(name) ?? []) as unknown as ItemsOf<Name>
  }

  origin(name: OptionName): SettingOrigin {
    return this.#values.get(name)?.origin ?? byDefault
  }

  /** True if the command line or a variable set it. */
  given(name: OptionName): boolean {
    const { kind } = this.origin(name)
    return kind === 'command line' || kind === 'environment'
  }

  /** The value of an option, whatever its type; undefined if it is not set. */
  value(name: OptionName): SettingValue | undefined {
    return this.#values.get(name)?.value
  }

  settings(): readonly Setting[] {
    return [...this.#values]
      .filter(([, { origin }]) => origin.kind !== 'default')
      .map(([name, { value, origin }]) => ({ name, value, origin }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}

/**
 * Checks the options of a command and fills in the rest: command line over environment over file over default.
 * An option from a variable or file that the command does not take is checked and ignored.
 * @throws BrleaksError `usage` for an unknown option, a missing or an invalid value; `config` if it came from a file.
 */
export function decideOptions(
  command: CommandName,
  raw: RawValues,
  layers: Layers = {},
): OptionValues {
  const specs = optionsOf(command)
  const values = new Map<OptionName, Decided>()
  for (const { name, default: value } of optionSpecs) {
    if (value !== undefined) values.set(name, { value, origin: byDefault })
  }
  for (const layer of [layers.file, layers.environment]) {
    for (const [name, { value, origin }] of layer ?? []) {
      const spec = optionSpecs.find((known) => known.name === name)
      if (spec === undefined) continue
      const checked = checkLayered(spec, value, origin)
      if (specs.includes(spec)) values.set(spec.name, { value: checked, origin })
    }
  }
  for (const [name, value] of Object.entries(raw)) {
    const spec = specs.find((known) => known.name === name || known.alias === name)
    if (spec === undefined) throw unknownOption(command, name, specs)
    values.set(spec.name, { value: checkValue(spec, value), origin: byCommandLine })
  }
  return new OptionValues(values)
}

function checkLayered(spec: OptionSpec, value: RawValue, origin: SettingOrigin): SettingValue {
  try {
    return checkValue(spec, value)
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error
    const code = origin.kind === 'file' ? 'config' : 'usage'
    throw new BrleaksError(code, `${settingOriginText(origin)}: ${error.message}`, { cause: error })
  }
}

function unknownOption(command: CommandName, name: string, specs: readonly OptionSpec[]) {
  const shown = name.length === 1 ? `-${name}` : `--${name}`
  if (optionSpecs.some((spec) => spec.name === name || spec.alias === name)) {
    return new BrleaksError(
      'usage',
      `"brleaks ${command}" has no option ${shown}; see: brleaks ${command} --help`,
    )
  }
  const near = nearest(
    name,
    specs.map((spec) => spec.name),
  )
  const advice = near === null ? `see: brleaks ${command} --help` : `did you mean --${near}?`
  return new BrleaksError('usage', `unknown option ${shown}; ${advice}`)
}

function checkValue(spec: OptionSpec, value: RawValue): SettingValue {
  if (spec.type === 'flag') {
    if (typeof value === 'boolean') return value
    throw new BrleaksError('usage', `option --${spec.name} takes no value`)
  }
  const texts = (Array.isArray(value) ? value : [value]).map((text) => requireText(spec, text))
  for (const text of texts) checkChoice(spec, text)
  if (spec.type === 'list') return texts
  const text = texts.at(-1) ?? ''
  if (spec.type === 'count') return parseCount(spec, text)
  if (spec.type === 'bytes') return parseBytes(spec, text)
  if (spec.type === 'seconds') return parseSeconds(spec, text)
  return text
}

function checkChoice({ name, choices }: OptionSpec, text: string): void {
  if (choices === undefined || choices.includes(text)) return
  throw new BrleaksError('usage', `option --${name}: expected ${choices.join(', ')}; got "${text}"`)
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
  throw new BrleaksError('usage', `option --${spec.name}: expected a whole number, got "${text}"`)
}

function parseSeconds(spec: OptionSpec, text: string): number {
  const seconds = Number(/^(\d+(?:\.\d+)?)s?$/.exec(text)?.[1])
  // setTimeout takes at most 2^31 - 1 milliseconds.
  if (seconds > 0 && seconds <= 2_000_000) return seconds
  throw new BrleaksError(
    'usage',
    `option --${spec.name}: expected seconds above 0 such as 4.5, got "${text}"`,
  )
}

function parseBytes(spec: OptionSpec, text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(text)
  const powers: Record<string, number> = { '': 0, k: 1, m: 2, g: 3, t: 4 }
  const power = powers[(match?.[2] ?? '').toLowerCase()]
  const bytes = Math.floor(Number(match?.[1]) * 1024 ** (power ?? 0))
  if (match !== null && Number.isSafeInteger(bytes)) return bytes
  throw new BrleaksError(
    'usage',
    `option --${spec.name}: expected a size such as 500K, 10M or 2G; got "${text}"`,
  )
}
