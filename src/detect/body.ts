import type { CompiledRule } from './matches.ts'
import type { TextReader } from './views/index.ts'

/** Longest body that is read, in characters. Every window shows that much after a prefix; longer bodies are cut here. */
export const longestBody = 512

/**
 * Counts the characters from `from` that a body may hold, up to the next key.
 * @param least a prefix before this many characters is part of a name, not the next key.
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

/** True if a match could begin at this character. */
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
