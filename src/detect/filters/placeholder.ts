import { randomnessScore, shapeOf } from '../score.ts'
import type { Filter } from './index.ts'

/** Words up to this length occur in random text by chance. Letters. */
const shortWord = 5
/** From this many bits, a short word within a piece of the body is chance. */
const plainlyRandom = 20
/** Length of a piece that is a key by itself. Characters. */
const keyLength = 20

/** Refuses words that people write in place of a key. */
export const placeholderWord: Filter = ({ body, rule, score }) => {
  const lower = body.toLowerCase()
  for (const word of rule.filters.placeholderWords) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
      const short = word.length <= shortWord && isWithin(lower, at, word.length)
      const chance = (short && score >= plainlyRandom) || followsKey(body, at)
      if (!chance) return 'placeholder word'
    }
  }
  return undefined
}

/** True if letters or digits surround the word, so it is not a word of its own. */
function isWithin(lower: string, at: number, length: number): boolean {
  return isLetterOrDigit(lower[at - 1]) && isLetterOrDigit(lower[at + length])
}

/** True for `<32 random characters>_example`: a word after a key is no evidence against it. */
function followsKey(body: string, at: number): boolean {
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
