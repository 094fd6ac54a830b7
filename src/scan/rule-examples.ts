import { createDetector } from '../detect/index.ts'
import type { Rule } from '../model/index.ts'
import { textChunk } from '../sources/index.ts'

/** Runs a rule on its own examples. @returns examples that are not found and counter-examples that are, as sentences. */
export function testRuleExamples(rule: Rule): readonly string[] {
  const detector = createDetector([rule])
  const finds = (text: string) =>
    [...detector.detect(textChunk(text))].some(({ kind }) => kind === 'candidate')
  return [
    ...rule.examples
      .filter((example) => !finds(expand(example)))
      .map((example) => `example "${example}" is not found; fix the rule or the example`),
    ...rule.counterExamples
      .filter(finds)
      .map((example) => `counter-example "${example}" is reported as a key; fix the rule`),
  ]
}

const alphabets: Readonly<Record<string, string>> = {
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-',
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base36: '0123456789abcdefghijklmnopqrstuvwxyz',
  base32: 'abcdefghijklmnopqrstuvwxyz234567',
  hex: '0123456789abcdef',
  digit: '0123456789',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
}

/** Replaces placeholders such as `{base62:32}` by made-up characters, the same every time. */
function expand(example: string): string {
  let state = 20_261_124
  const next = (bound: number) => {
    // Knuth, The Art of Computer Programming 2, 3.3.4: enough for characters of an example.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  const text = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[next(alphabet.length)]).join('')
  const hex = alphabets.hex ?? ''
  return example
    .replaceAll('{uuid}', () => [8, 4, 4, 4, 12].map((length) => text(hex, length)).join('-'))
    .replaceAll('{ulid}', () => `01${text('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 24)}`)
    .replace(/\{([a-z0-9]+):(\d{1,3})\}/g, (whole, name: string, length: string) => {
      const alphabet = alphabets[name]
      return alphabet === undefined ? whole : text(alphabet, Number(length))
    })
}
