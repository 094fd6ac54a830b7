import type { Finding, ScanScope } from '../model/index.ts'
import type { Baseline, BaselineKey } from './baseline.ts'

/** Why a key is accepted, by whom and until when. */
export interface Note {
  readonly reason: string
  readonly owner: string | null
  readonly expires: string | null
}

interface BaselineChange {
  /** The file as it is; null if it does not exist. */
  readonly before: Baseline | null
  /** Findings of a scan of `scope`. */
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
  /** Keys that are still reported: not accepted, and not suppressed otherwise. */
  readonly left: readonly Finding[]
}

/** Keys that are not suppressed and have no entry, or only an expired one. */
export function newKeys(
  before: Baseline | null,
  findings: readonly Finding[],
  today: string,
): readonly Finding[] {
  const valid = new Set(
    (before?.keys ?? [])
      .filter((entry) => !isExpired(entry, today))
      .map(({ fingerprint }) => fingerprint),
  )
  return findings.filter(
    ({ suppressed, fingerprint }) => suppressed === null && !valid.has(fingerprint),
  )
}

/**
 * Returns the next baseline. Existing entries are kept verbatim; one that expired and is accepted again takes the new
 * note. Entries are removed only with `prune`.
 */
export function updateBaseline(change: BaselineChange): BaselineResult {
  const { before, findings, accepted, today } = change
  const found = new Map(findings.map((finding) => [finding.fingerprint, finding]))
  const kept: BaselineKey[] = []
  const pruned: BaselineKey[] = []
  for (const entry of before?.keys ?? []) {
    if (accepted.has(entry.fingerprint)) continue
    const gone = !found.has(entry.fingerprint) || isExpired(entry, today)
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

function isExpired({ expires }: BaselineKey, today: string): boolean {
  return expires !== null && expires < today
}
