import {
  type Configuration,
  type ConfigurationFile,
  configurationFile,
  type Rule,
} from '../model/index.ts'
import { parseRules, readRuleFile } from './rules.ts'
import { builtInStamp, type Settings } from './settings.ts'

interface AdditionalRules {
  readonly rules: readonly Rule[]
  /** The file that they came from; null for rules that the caller passed. */
  readonly file: ConfigurationFile | null
}

/**
 * The rules of the option `rules`: a file, or rules.
 * @throws BrleaksError `config` if they are invalid.
 */
export async function additionalRules(
  rules: string | readonly Rule[] | undefined,
): Promise<AdditionalRules> {
  if (rules === undefined) return { rules: [], file: null }
  if (typeof rules !== 'string') {
    return { rules: await parseRules('rules', JSON.stringify({ version: 1, rules })), file: null }
  }
  const text = await readRuleFile(rules)
  const file = configurationFile('rules', rules, text, { kind: 'named file' })
  return { rules: await parseRules(rules, text), file }
}

/** The configuration in force, with the file of additional rules. */
export function configurationOf(
  settings: Settings | undefined,
  rules: ConfigurationFile | null,
): Configuration {
  const base = settings?.configuration ?? { files: [builtInStamp()], settings: [] }
  return rules === null ? base : { ...base, files: [...base.files, rules] }
}
