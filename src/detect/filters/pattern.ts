import type { Filter } from './index.ts'

const longestOrdinaryRun = 4
/** Hexadecimal bodies have few symbols, so longer runs occur by chance. */
const longestOrdinaryHexRun = 5
const longHexBody = 40
const fewestCharacters = 7

const compiled = new Map<string, RegExp>()

/** Requires the body to match the rule's pattern, if it has one. */
export const pattern: Filter = ({ body, rule }) => {
  const source = rule.body.pattern
  if (source === undefined) return undefined
  let expression = compiled.get(source)
  if (expression === undefined) {
    expression = new RegExp(`^(?:${source})$`)
    compiled.set(source, expression)
  }
  return expression.test(body) ? undefined : 'does not match the pattern of the rule'
}

/** Refuses fewer than seven different characters. */
export const fewCharacters: Filter = ({ body }) =>
  new Set(body.toLowerCase()).size < fewestCharacters ? 'few different characters' : undefined

/** Refuses `aaaaa`, `12345`, `fedcb`, also in every second character, or among only the letters or only the digits. */
export const runs: Filter = ({ body, shape }) => {
  const lower = body.toLowerCase()
  const long = shape.hexOnly && shape.length >= longHexBody ? 1 : 0
  const limit = (shape.hexOnly ? longestOrdinaryHexRun : longestOrdinaryRun) + long
  if (longestSequence(lower, 1, 0) > limit) return 'run of equal or consecutive characters'
  const alternating = 6 + long
  if (longestSequence(lower, 2, 0) >= alternating || longestSequence(lower, 2, 1) >= alternating) {
    return 'run of equal or consecutive characters'
  }
  const letters = lower.replace(/[^a-z]/g, '')
  const digits = lower.replace(/[^0-9]/g, '')
  if (longestSequence(letters, 1, 0) >= 8 || longestSequence(digits, 1, 0) >= 8) {
    return 'run of equal or consecutive characters'
  }
  return undefined
}

/** Refuses a body that repeats one piece. */
export const periodic: Filter = ({ body }) => {
  for (let period = 1; period <= body.length / 2; period++) {
    if (body.startsWith(body.slice(0, body.length - period), period)) return 'repeats itself'
  }
  return undefined
}

/** Longest run of equal, ascending or descending characters among every `step`-th one. */
function longestSequence(text: string, step: number, from: number): number {
  let longest = text.length > from ? 1 : 0
  for (const direction of [0, 1, -1]) {
    let run = 1
    for (let i = from + step; i < text.length; i += step) {
      run = text.charCodeAt(i) - text.charCodeAt(i - step) === direction ? run + 1 : 1
      if (run > longest) longest = run
    }
  }
  return longest
}
