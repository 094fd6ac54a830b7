import type { FilterReason, Rule } from '../../model/index.ts'
import type { Shape } from '../score.ts'
import { entropy } from './entropy.ts'
import { identifier } from './identifier.ts'
import { fewCharacters, pattern, periodic, runs } from './pattern.ts'
import { placeholderWord } from './placeholder.ts'

/** The part of a match that filters judge. */
export interface FilterInput {
  readonly rule: Rule
  /** The text after the prefix. */
  readonly body: string
  readonly shape: Shape
  /** Bits by which the body is likelier random than an ordinary name. */
  readonly score: number
}

/** Returns why a match is not a key; undefined if the filter has no objection. */
export type Filter = (match: FilterInput) => FilterReason | undefined

/** Applied in this order; the first reason is reported. */
export const filters: readonly Filter[] = [
  pattern,
  placeholderWord,
  fewCharacters,
  runs,
  periodic,
  identifier,
  entropy,
]
