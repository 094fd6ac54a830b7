import { bodyLength, longestBody, textOf } from './body.ts'
import { endOfBody } from './body-end.ts'
import { isRandomPart, judgeBody } from './judge.ts'
import { noDelimiters } from './left-context.ts'
import type { CompiledRule } from './matches.ts'
import { scored } from './pieces.ts'
import type { TextReader } from './views/index.ts'

/** A body of two halves: a public id and the secret. */
interface TwoHalves {
  readonly text: string
  readonly length: number
  readonly estimated: boolean
}

// Minima for the public id: characters, and bits by which it is likelier random than a word.
const shortestId = 6
const leastIdScore = 0

/**
 * Reads the secret half after the separator, for rules with such keys (`br_<id>.<secret>`). The second half must be random
 * by itself, and the first must not be a word: `br_logo.<hash>.png` is a file name. Null if there is no such half.
 * @param at index of the character after the first half.
 */
export function secretHalf(
  reader: TextReader,
  at: number,
  first: string,
  compiled: CompiledRule,
): TwoHalves | null {
  const { rule } = compiled
  const { secretSeparator } = rule.body
  if (secretSeparator === undefined || reader.codeAt(at) !== secretSeparator.charCodeAt(0)) {
    return null
  }
  if (!mayBeKeyId(first, compiled)) return null
  const length = bodyLength(reader, at + 1, compiled)
  const read = textOf(reader, at + 1, at + 1 + length)
  const after = { code: reader.codeAt(at + 1 + length), key: false }
  const end = endOfBody(read, noDelimiters, after, rule)
  const second = read.slice(0, end.length)
  if (!isRandomPart(rule, second)) return null
  const text = first + secretSeparator + second
  if (text.length > longestBody) return null
  return { text, length: text.length, estimated: end.estimated }
}

function mayBeKeyId(first: string, { rule }: CompiledRule): boolean {
  if (first.length < shortestId) return false
  if (first.length >= rule.body.minLength) return judgeBody(rule, first).reason === null
  return scored(first).score >= leastIdScore
}
