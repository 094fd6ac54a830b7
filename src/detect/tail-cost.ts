import { isDigit, isLetter, isSeparator, isUpper } from './characters.ts'
import { isCommonWord, mayBeginCommonWord } from './common-words.ts'
import { pairBits } from './score.ts'

// Costs of a word or a number in the text after a key, in bits.
const commonWord = 6
/** Surcharge by length for words of two and three letters, which occur in random text by chance. */
const shortWord = [0, 0, 4, 2]
/** A word that is not on the list costs this and its letters. */
const otherWord = 4
const singleLetter = 6
const numberDigit = 1.5
/** Such a text is expected to begin with a separator. */
const separator = 1

const longestCommonWord = 14
/** A number, a date, or a version. */
const number = /(?:(?:19|20)\d{6}|v?\d{1,4})(?![A-Za-z0-9])/y
const underscore = 0x5f

/**
 * Costs in bits of each tail `text[i, end)` as a sequence of words and numbers, with or without separators. One pass from
 * the end.
 */
export function tailCosts(text: string): Float64Array {
  const end = text.length
  const starts = new Float64Array(end + 1)
  /** The same for a tail that begins within an unlisted word. */
  const inside = new Float64Array(end + 1)
  for (let i = end - 1; i >= 0; i--) {
    const code = text.charCodeAt(i)
    const next = i + 1 < end ? text.charCodeAt(i + 1) : underscore
    const before = i === 0 ? underscore : text.charCodeAt(i - 1)
    const continued = pairBits(code, next) + kindBits(code, next, before) + (inside[i + 1] ?? 0)
    if (isSeparator(code)) {
      starts[i] = separator + (starts[i + 1] ?? 0)
      inside[i] = starts[i + 1] ?? 0
      continue
    }
    inside[i] = i + 1 === end ? 0 : continued
    const single = isSeparator(next) ? singleLetter : 0
    const unlisted = pairBits(underscore, code) + 1 + otherWord + single + (inside[i] ?? 0)
    starts[i] = Math.min(unlisted, listedBits(text, i, starts))
  }
  return starts
}

/** The cost of the tail that begins with a listed word or a number at `from`. */
function listedBits(text: string, from: number, starts: Float64Array): number {
  let bits = Number.POSITIVE_INFINITY
  const longest = Math.min(text.length, from + longestCommonWord)
  const mayBegin = mayBeginCommonWord(text.charCodeAt(from), text.charCodeAt(from + 1))
  // Digits without a separator before them may belong to the key.
  for (let to = from + 2; mayBegin && to <= longest && isLetter(text.charCodeAt(to - 1)); to++) {
    if (!isCommonWord(text.slice(from, to))) continue
    bits = Math.min(bits, commonWord + (shortWord[to - from] ?? 0) + (starts[to] ?? 0))
  }
  if (!isSeparator(text.charCodeAt(from - 1))) return bits
  number.lastIndex = from
  const length = number.exec(text)?.[0].length
  if (length === undefined) return bits
  return Math.min(bits, numberDigit * length + (starts[from + length] ?? 0))
}

/** Cost in bits of a change of kind within a word: words have at most one capital, and digits only at the end. */
function kindBits(code: number, next: number, beforeBoth: number): number {
  if (!isLetter(next)) return isLetter(code) && isDigit(next) ? 2 : 0
  if (!isLetter(code)) return isDigit(code) ? 5 : 1
  if (isUpper(code)) return isUpper(next) || !isUpper(beforeBoth) ? 0.8 : 4
  return isUpper(next) ? 6 : 0.3
}
