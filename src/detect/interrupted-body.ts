import { keyLengths } from './body-end.ts'
import { isNameOfWords } from './judge.ts'
import { randomnessScore, shapeOf } from './score.ts'
import type { IsKey } from './stated-body.ts'
import type { Interruption } from './views/index.ts'

/** Most interruptions that are checked for the end of a key. */
const mostChecks = 4
/** Fewest different characters in a key: a cheaper test than the filters. */
const fewestCharacters = 7
/** Shorter texts may be words by chance. Characters. */
const shortestWord = 5

/**
 * Cuts other text off a body that control sequences or soft line breaks interrupt: returns the text before the first
 * interruption that has a key before it and a word after it, or a name before it, else the whole text.
 */
export function untilGluedWord(
  text: string,
  from: number,
  interruptions: readonly Interruption[],
  isKey: IsKey,
): string {
  let inside = false
  let checks = 0
  for (const { index, continues } of interruptions) {
    const at = index - from
    if (at >= text.length) break
    inside ||= continues
    if (at <= 0 || inside) continue
    const head = text.slice(0, at)
    const tail = text.slice(at)
    if (isNameOfWords(head)) return head
    if (new Set(head).size < fewestCharacters || !isWords(tail)) continue
    if (tail.length < shortestWord && !keyLengths.has(at)) continue
    if (isKey(head)) return head
    if (++checks === mostChecks) break
  }
  return text
}

/** True if the text is likelier a word than random characters. */
function isWords(text: string): boolean {
  return randomnessScore(text, shapeOf(text)) < 0
}
