import { cacheOptions } from './options/cache.ts'
import { findingOptions } from './options/findings.ts'
import { forgeOptions } from './options/forges.ts'
import { inputOptions } from './options/input.ts'
import { knownKeyOptions } from './options/known-keys.ts'
import { outputOptions } from './options/output.ts'
import { queueOptions } from './options/queue.ts'
import { remoteOptions } from './options/remote.ts'
import { type CommandName, type OptionSpec, scanCommands } from './options/spec.ts'
import { verificationOptions } from './options/verification.ts'

export {
  type CommandName,
  commandNames,
  type OptionSpec,
} from './options/spec.ts'

// The one table of options: parser, checks, help, man page, completion and the types of values are derived from it.
const table = [
  ...inputOptions,
  ...remoteOptions,
  ...forgeOptions,
  ...cacheOptions,
  ...queueOptions,
  ...findingOptions,
  ...knownKeyOptions,
  ...verificationOptions,
  ...outputOptions,
] as const satisfies readonly OptionSpec[]

type Entry = (typeof table)[number]
type EntryOf<Name extends OptionName> = Extract<Entry, { readonly name: Name }>
type NamesOf<Type extends OptionSpec['type']> = Extract<Entry, { readonly type: Type }>['name']

export type OptionName = Entry['name']
export type FlagName = NamesOf<'flag'>
export type TextName = NamesOf<'text'>
export type ListName = NamesOf<'list'>
export type NumberName = NamesOf<'count' | 'bytes' | 'seconds'>

/** One of the choices of an option, or any text. */
type ItemOf<Spec> = Spec extends { readonly choices: readonly (infer Choice)[] } ? Choice : string
type Unset<Spec> = Spec extends { readonly default: string | number } ? never : undefined

/** The value of a text option; undefined is possible only if the option has no default. */
export type TextOf<Name extends TextName> = ItemOf<EntryOf<Name>> | Unset<EntryOf<Name>>
export type ItemsOf<Name extends ListName> = readonly ItemOf<EntryOf<Name>>[]
export type NumberOf<Name extends NumberName> = number | Unset<EntryOf<Name>>

export const optionSpecs: readonly (OptionSpec & { readonly name: OptionName })[] = table

/** The options of a command; `config` shows those of every scan. */
export function optionsOf(command: CommandName): typeof optionSpecs {
  return optionSpecs.filter(
    (spec) =>
      spec.commands.includes(command) ||
      (command === 'config' && scanCommands.some((scan) => spec.commands.includes(scan))),
  )
}

/** The default of an option, for callers that do not go through `decideOptions`. */
export function defaultOf<Name extends OptionName>(
  name: Name,
): EntryOf<Name> extends { readonly default: infer Value } ? Value : undefined
export function defaultOf(name: OptionName): string | number | undefined {
  return optionSpecs.find((spec) => spec.name === name)?.default
}
