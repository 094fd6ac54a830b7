import type { Rule } from '../../model/index.ts'
import type { Shape } from '../score.ts'
import { entropy } from './entropy.ts'
import { identifier } from './identifier.ts'
import { fewCharacters, pattern, periodic, runs } from './pattern.ts'
import { placeholderWord } from './placeholder.ts'

/** What a filter sees of a match. */
export interface Match {
  readonly rule: Rule
  /** What follows the prefix. */
  readonly body: string
  readonly shape: Shape
  /** How much likelier random than an ordinary name, in bits. */
  readonly score: number
}

/** Says why a match is no key, or nothing. */
export type Filter = (match: Match) => string | undefined

/** In this order: the first reason is the one that is told. */
export const filters: readonly Filter[] = [
  pattern,
  placeholderWord,
  fewCharacters,
  runs,
  periodic,
  identifier,
  entropy,
]
