import type { CheckRequest, Progress, Rule } from '../model/index.ts'
import { additionalRules, configurationOf } from './additional-rules.ts'
import { builtInRules } from './built-in-rules.ts'
import { guardedProgress } from './guarded-progress.ts'
import { byteStream, type InputStream } from './input-stream.ts'
import { checkLibraryOptions, type OptionKind } from './library-options.ts'
import {
  planVerification,
  type VerifyOptions,
  type VerifySurroundings,
  verifyOptionKinds,
} from './verify-options.ts'

/** Options of `verify`. */
export interface CheckOptions extends Omit<VerifyOptions, 'verify'> {
  /** The keys. */
  readonly keys?: readonly string[] | undefined
  /** A stream with one key per line, instead of `keys`. */
  readonly input?: InputStream | undefined
  /** A rule file, or rules, in addition to the built-in ones. */
  readonly rules?: string | readonly Rule[] | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * Fills in every default of a check of keys.
 * @throws BrleaksError `config` for an invalid rule file, `usage` for an unusable address.
 */
export async function decideCheck(
  options: CheckOptions,
  surroundings: VerifySurroundings,
): Promise<CheckRequest> {
  checkLibraryOptions('verify', options, checkOptionKinds)
  const additional = await additionalRules(options.rules)
  const rules = [...builtInRules(), ...additional.rules]
  return {
    input: options.input === undefined ? lines(options.keys ?? []) : byteStream(options.input),
    rules,
    configuration: configurationOf(undefined, additional.file),
    verify: planVerification(options, rules, surroundings),
    version: surroundings.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: guardedProgress(options.onProgress),
  }
}

async function* lines(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(`${text}\n`)
}

const checkOptionKinds: Readonly<Record<keyof CheckOptions, OptionKind>> = {
  ...verifyOptionKinds,
  keys: 'texts',
  input: 'stream',
  rules: 'rules',
  signal: 'signal',
  onProgress: 'function',
}
