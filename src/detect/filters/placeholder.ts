import { randomnessScore, shapeOf } from '../score.ts'
import type { Filter } from './index.ts'

/** Words of so few letters are found in random text by chance. */
const shortWord = 5
/** Bits from which on a body is so random that a short word within a piece of it is chance. */
const plainlyRandom = 20
/** Characters in a piece that is a key of its own. */
const keyLength = 20

/** Words that people write where a key should stand. */
export const placeholderWord: Filter = ({ body, rule, score }) => {
  const lower = body.toLowerCase()
  for (const word of rule.filters.placeholderWords) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
      const short = word.length <= shortWord && isWithin(lower, at, word.length)
      const chance = (short && score >= plainlyRandom) || standsBehindKey(body, at)
      if (!chance) return 'placeholder word'
    }
  }
  return undefined
}

/** True between letters or digits, so that it is no word of its own. */
function isWithin(lower: string, at: number, length: number): boolean {
  return isLetterOrDigit(lower[at - 1]) && isLetterOrDigit(lower[at + length])
}

/** `<32 random characters>_example`: what was written behind a key says nothing of it. */
function standsBehindKey(body: string, at: number): boolean {
  const head = body.slice(0, at)
  const end = Math.max(head.lastIndexOf('_'), head.lastIndexOf('-'))
  if (end < keyLength) return false
  const shape = shapeOf(head.slice(0, end))
  return (
    shape.longestRun >= keyLength && randomnessScore(head.slice(0, end), shape) >= plainlyRandom
  )
}

function isLetterOrDigit(char: string | undefined): boolean {
  return char !== undefined && /[a-z0-9]/.test(char)
}
