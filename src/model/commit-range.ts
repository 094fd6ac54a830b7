import { BrleaksError } from './errors.ts'

/** The commits to scan: named by revisions, or listed already. */
export type CommitRange = NamedRange | ListedRange

/** A range in git's notation. Its revisions are not resolved yet. */
export interface NamedRange {
  readonly kind: 'named'
  /** As the user wrote it, for messages. */
  readonly text: string
  /** `difference`: in `end` but in no `start` (A..B, B ^A). `symmetric`: in one of both (A...B). `single`: only `end`. */
  readonly form: 'difference' | 'symmetric' | 'single'
  readonly end: string
  /** One revision for `symmetric`, any number for `difference`. */
  readonly start: readonly string[]
}

/** Commits by their ids, oldest first, and the annotated tag that names the last one. */
export interface ListedRange {
  readonly kind: 'listed'
  readonly commits: readonly string[]
  readonly tags: readonly string[]
}

/**
 * Parses `A..B`, `A...B`, `B ^A ^C` or a single commit. A zero id as A, as git passes it to hooks, excludes nothing.
 * @throws BrleaksError `usage` for an option in place of a range.
 */
export function parseRange(text: string): NamedRange {
  if (text.startsWith('-')) {
    throw new BrleaksError('usage', `--range: expected A..B, A...B or a commit, not "${text}"`)
  }
  const named = { kind: 'named', text } as const
  const [first = '', ...excluded] = text.split(' ^')
  if (excluded.length > 0) return { ...named, form: 'difference', end: first, start: excluded }
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(text)
  if (match === null) return { ...named, form: 'single', end: text, start: [] }
  const [, left = '', dots = '', right = ''] = match
  const end = right || 'HEAD'
  if (/^0{40,64}$/.test(left)) return { ...named, form: 'difference', end, start: [] }
  const form = dots === '...' ? 'symmetric' : 'difference'
  return { ...named, form, end, start: [left || 'HEAD'] }
}
