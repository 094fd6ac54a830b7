import type { CompiledRule } from './matches.ts'
import type { TextReader } from './views/index.ts'

/** Characters read of a body at most, so that every window shows as much. A longer body is taken up to there. */
export const longestBody = 512

/**
 * Characters that a body may hold, up to where the next key begins.
 * @param least a next key before that many characters belongs to a name.
 */
export function bodyLength(
  reader: TextReader,
  from: number,
  compiled: CompiledRule,
  least = 0,
): number {
  let length = 0
  while (length < longestBody) {
    const code = reader.codeAt(from + length)
    if (code === -1 || compiled.alphabet[code] !== 1) break
    if (length >= least && startsKey(reader, from + length, compiled)) break
    length++
  }
  return length
}

/** True where a match could begin. */
export function startsKey(reader: TextReader, at: number, { anchors }: CompiledRule): boolean {
  return anchors.some((anchor) => {
    for (let i = 0; i < anchor.length; i++) {
      if (reader.codeAt(at + i) !== anchor.charCodeAt(i)) return false
    }
    return true
  })
}

export function textOf(reader: TextReader, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += String.fromCharCode(reader.codeAt(i))
  return text
}
