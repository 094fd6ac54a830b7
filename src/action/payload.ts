import { BrleaksError } from '../model/index.ts'

// Values from an event's payload. It is untrusted input: each value is checked before it is used.

/** The part of the runner's environment that describes the event (docs: "Variables", default environment variables). */
export interface EventFacts {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string
  /** `GITHUB_SHA` */
  readonly sha: string
  /** `GITHUB_REF` */
  readonly ref: string
  /** The JSON of `GITHUB_EVENT_PATH`. */
  readonly payload: unknown
}

/** The value at a path of property names; undefined if it does not exist. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<string, unknown>)[name]
  }
  return current ?? undefined
}

/** @throws BrleaksError `usage` if the payload has no commit id where the event's documentation says so. */
export function commitId(value: unknown, event: string, field: string): string {
  if (isCommitId(value)) return value
  throw missingField(event, field)
}

export function missingField(event: string, field: string): BrleaksError {
  return new BrleaksError(
    'usage',
    `the payload of the event "${event}" has no ${field}; set the input scan to history or files`,
  )
}

export function isCommitId(value: unknown): value is string {
  return (
    typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !isZeroId(value)
  )
}

export function isZeroId(value: unknown): boolean {
  return typeof value === 'string' && /^0+$/.test(value)
}

export function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

/** Full name of the repository's default branch; null if the payload does not name it. */
export function defaultBranch(payload: unknown): string | null {
  const name = valueAt(payload, 'repository', 'default_branch')
  return typeof name === 'string' ? `refs/heads/${name}` : null
}
