import { BrleaksError, type SettingOrigin } from '../model/index.ts'
import { nearest } from '../parse/index.ts'
import { variableName } from './config-file.ts'
import { optionSpecs } from './options.ts'
import type { Layer, RawValue } from './values.ts'
import type { Environment } from './verify-options.ts'

/** Options that cannot be set for every run. */
const notForAll = new Set(['help', 'version'])

/** The token for the hosts of `--git-token-host`: no option, because options are shown and stored. */
export const gitTokenVariable = 'BRLEAKS_GIT_TOKEN'
/** The secret that signs the cache of `--since-last`: no option for the same reason. */
export const cacheSecretVariable = 'BRLEAKS_CACHE_SECRET'

const specs = optionSpecs.filter((spec) => !notForAll.has(spec.name))
const truths: Readonly<Record<string, boolean>> = {
  '1': true,
  true: true,
  yes: true,
  on: true,
  '0': false,
  false: false,
  no: false,
  off: false,
}

/**
 * Reads options from `BRLEAKS_…` variables: the option's name in capitals. Flags are 1 or 0 (also true, yes, on …),
 * lists have one item per line, and an empty variable counts as unset.
 * @returns the values, and a notice for each `BRLEAKS_…` variable that is not an option.
 * @throws BrleaksError `usage` for a mistyped name, or a flag that is neither 1 nor 0.
 */
export function environmentLayer(environment: Environment): {
  readonly values: Layer
  readonly notices: readonly string[]
} {
  const values = new Map<string, { value: RawValue; origin: SettingOrigin }>()
  const notices: string[] = []
  for (const [variable, text] of Object.entries(environment)) {
    if (!variable.startsWith('BRLEAKS_') || text === undefined || text === '') continue
    if (variable === gitTokenVariable || variable === cacheSecretVariable) continue
    const spec = specs.find((candidate) => variableName(candidate) === variable)
    if (spec === undefined) {
      notices.push(unknown(variable))
      continue
    }
    const value = readValue(spec.type, variable, text)
    values.set(spec.name, { value, origin: { kind: 'environment', variable } })
  }
  return { values, notices }
}

function readValue(type: string, variable: string, text: string): RawValue {
  if (type === 'list') return text.split(/\r?\n/).filter((line) => line !== '')
  if (type !== 'flag') return text
  const truth = truths[text.toLowerCase()]
  if (truth !== undefined) return truth
  throw new BrleaksError('usage', `${variable}: expected 1 or 0, got "${text}"`)
}

function unknown(variable: string): string {
  const bare = (name: string) => name.slice('BRLEAKS_'.length)
  const near = nearest(
    bare(variable),
    specs.map((spec) => bare(variableName(spec))),
  )
  if (near === null) return `ignored the variable ${variable}: brleaks has no such option`
  throw new BrleaksError('usage', `unknown variable ${variable}; did you mean BRLEAKS_${near}?`)
}
