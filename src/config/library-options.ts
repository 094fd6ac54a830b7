import { BrleaksError } from '../model/index.ts'
import { nearest } from '../parse/index.ts'
import { isInputStream } from './input-stream.ts'

/** Kinds of option values of the library; untyped callers can pass anything. */
export type OptionKind =
  | 'text'
  | 'texts'
  | 'flag'
  | 'count'
  | 'confidence'
  | 'stream'
  | 'bytes'
  | 'rules'
  | 'object'
  | 'signal'
  | 'function'
  | 'any'

interface Kind {
  /** Completes "NAME must be …". */
  readonly words: string
  readonly holds: (value: unknown) => boolean
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isText = (value: unknown) => typeof value === 'string'

const kinds: Readonly<Record<OptionKind, Kind>> = {
  text: { words: 'a string', holds: isText },
  texts: {
    words: 'a list of strings',
    holds: (value) => Array.isArray(value) && value.every(isText),
  },
  flag: { words: 'true or false', holds: (value) => typeof value === 'boolean' },
  count: {
    words: 'a whole number',
    holds: (value) => value === null || (Number.isSafeInteger(value) && Number(value) >= 0),
  },
  confidence: {
    words: 'low, medium or high',
    holds: (value) => value === 'low' || value === 'medium' || value === 'high',
  },
  stream: { words: 'a stream of bytes or strings', holds: isInputStream },
  bytes: {
    words: 'bytes or a string',
    holds: (value) => isText(value) || value instanceof Uint8Array,
  },
  rules: {
    words: 'the path of a rule file or a list of rules',
    holds: (value) => isText(value) || (Array.isArray(value) && value.every(isObject)),
  },
  object: { words: 'an object', holds: (value) => isObject(value) && !Array.isArray(value) },
  signal: {
    words: 'an AbortSignal',
    holds: (value) => isObject(value) && 'aborted' in value && 'addEventListener' in value,
  },
  any: { words: 'anything', holds: () => true },
  function: { words: 'a function', holds: (value) => typeof value === 'function' },
}

/**
 * Checks the options of a library function: names and types.
 * @throws BrleaksError `usage` naming the option; for an unknown name, also the closest one.
 */
export function checkLibraryOptions(
  caller: string,
  options: unknown,
  known: Readonly<Record<string, OptionKind>>,
): void {
  if (!kinds.object.holds(options) || !isObject(options)) {
    throw new BrleaksError(
      'usage',
      `${caller}: expected an object of options, got ${shown(options)}`,
    )
  }
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined
    if (kind === undefined) throw unknownOption(caller, name, Object.keys(known))
    if (value === undefined || kinds[kind].holds(value)) continue
    throw new BrleaksError(
      'usage',
      `${caller}: ${name} must be ${kinds[kind].words}, got ${shown(value)}`,
    )
  }
}

function unknownOption(caller: string, name: string, known: readonly string[]): BrleaksError {
  const near = nearest(name, known)
  const advice = near === null ? `there are ${known.join(', ')}` : `did you mean "${near}"?`
  return new BrleaksError('usage', `${caller}: unknown option "${name}"; ${advice}`)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return String(value)
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`
}
