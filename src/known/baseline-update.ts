import type { Finding, ScanScope } from '../model/index.ts'
import type { Baseline, BaselineKey } from './baseline.ts'
import type { ImportedPlace } from './imports.ts'

/** What somebody decided about a key. */
export interface Note {
  readonly reason: string
  readonly owner: string | null
  readonly expires: string | null
}

export interface BaselineChange {
  /** What the file says now; null where there is none. */
  readonly before: Baseline | null
  /** What a scan of `scope` found. */
  readonly findings: readonly Finding[]
  readonly scope: readonly ScanScope[]
  /** New entries by fingerprint. */
  readonly accepted: ReadonlyMap<string, Note>
  readonly prune: boolean
  readonly addedBy: string | null
  /** `YYYY-MM-DD`. */
  readonly today: string
}

export interface BaselineResult {
  readonly after: Baseline
  readonly added: readonly BaselineKey[]
  readonly pruned: readonly BaselineKey[]
  /** Keys that stand: not accepted, and known by nothing else. */
  readonly left: readonly Finding[]
}

/** Keys that nothing says are known, or whose entry has expired. */
export function newKeys(
  before: Baseline | null,
  findings: readonly Finding[],
  today: string,
): readonly Finding[] {
  const valid = new Set(
    (before?.keys ?? []).filter((one) => !expired(one, today)).map((one) => one.fingerprint),
  )
  return findings.filter((one) => one.suppressed === null && !valid.has(one.fingerprint))
}

/**
 * The next baseline. What people wrote stays as it is; an entry that is accepted anew after it expired takes the new
 * note. Without `prune` nothing is taken out.
 */
export function updateBaseline(change: BaselineChange): BaselineResult {
  const { before, findings, accepted, today } = change
  const found = new Map(findings.map((one) => [one.fingerprint, one]))
  const kept: BaselineKey[] = []
  const pruned: BaselineKey[] = []
  for (const entry of before?.keys ?? []) {
    if (accepted.has(entry.fingerprint)) continue
    const gone = !found.has(entry.fingerprint) || expired(entry, today)
    if (change.prune && gone) pruned.push(entry)
    else kept.push({ ...entry, key: found.get(entry.fingerprint)?.secret.toString() ?? entry.key })
  }
  const added = [...accepted].flatMap(([fingerprint, note]) => {
    const finding = found.get(fingerprint)
    if (finding === undefined) return []
    const { addedBy } = change
    return [{ fingerprint, key: finding.secret.toString(), ...note, addedBy, addedOn: today }]
  })
  const after = { scope: change.scope, keys: [...kept, ...added] }
  const left = newKeys(after, findings, today)
  return { after, added, pruned, left }
}

function expired({ expires }: BaselineKey, today: string): boolean {
  return expires !== null && expires < today
}

/**
 * Finds the key that stands where another scanner saw one: at the same path and line, in the same commit where keys
 * differ. Null where there is none, or where it cannot be told which.
 */
export function findImported(place: ImportedPlace, findings: readonly Finding[]): Finding | null {
  const there = findings.filter((finding) => at(finding, place, null))
  if (there.length <= 1) return there[0] ?? null
  const exact = there.filter((finding) => at(finding, place, place.commit))
  return place.commit !== null && exact.length === 1 ? (exact[0] ?? null) : null
}

function at(finding: Finding, { path, line }: ImportedPlace, commit: string | null): boolean {
  return finding.sightings.some(
    (one) =>
      one.path === path &&
      one.line === line &&
      (commit === null || one.commit?.startsWith(commit) === true),
  )
}
