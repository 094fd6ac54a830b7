import type { CompiledRule } from './matches.ts'
import type { Reading } from './views/index.ts'

/** Characters read of a body at most, so that every window shows as much. A longer body is taken up to there. */
export const longestRead = 512

/**
 * Characters that a body may hold, up to where the next key begins.
 * @param least a next key before that many characters belongs to a name.
 */
export function bodyLength(
  reading: Reading,
  from: number,
  compiled: CompiledRule,
  least = 0,
): number {
  let length = 0
  while (length < longestRead) {
    const code = reading.codeAt(from + length)
    if (code === -1 || compiled.alphabet[code] !== 1) break
    if (length >= least && startsKey(reading, from + length, compiled)) break
    length++
  }
  return length
}

/** True where a match could begin. */
export function startsKey(reading: Reading, at: number, { anchors }: CompiledRule): boolean {
  return anchors.some((anchor) => {
    for (let i = 0; i < anchor.length; i++) {
      if (reading.codeAt(at + i) !== anchor.charCodeAt(i)) return false
    }
    return true
  })
}

export function textOf(reading: Reading, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += String.fromCharCode(reading.codeAt(i))
  return text
}
