import { filters } from './filters/index.ts'
import type { FormMatch } from './matches.ts'
import { randomnessScore, type Shape, shapeOf } from './score.ts'

/** What the filters say of a match. */
export interface Judgement {
  readonly shape: Shape
  readonly score: number
  /** Why it is no key; null for a key. */
  readonly reason: string | null
}

/** Below this the text is plainly a name, and may be shown. Bits. */
export const plainlyName = 2

export function judge(match: FormMatch): Judgement {
  const { rule } = match.compiled
  const shape = shapeOf(match.body)
  const score = randomnessScore(match.body, shape) - match.left.costBits
  if (match.tooLong)
    return { shape, score, reason: `longer than ${rule.body.maxLength} characters` }
  for (const filter of filters) {
    const reason = filter({ rule, body: match.body, shape, score })
    if (reason !== undefined) return { shape, score, reason }
  }
  return { shape, score, reason: null }
}
