import { type Finding, type Sighting, severityOf, severityOrder } from './finding.ts'

/** CONTRACT: by severity, then place; the fingerprint settles what is left. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severityOrder[severityOf(a)] - severityOrder[severityOf(b)] ||
    compareSightings(a.sightings[0], b.sightings[0]) ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  )
}

/** Order of places: files first, then by repository, path, line, column, object. */
export function compareSightings(a: Sighting, b: Sighting): number {
  return (
    sourceRank(a) - sourceRank(b) ||
    compareNullable(a.repository ?? null, b.repository ?? null) ||
    compareNullable(a.path, b.path) ||
    compareNullable(a.inner ?? null, b.inner ?? null) ||
    compareNullable(a.ref ?? null, b.ref ?? null) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareNullable(a.date, b.date) ||
    compareNullable(a.object, b.object) ||
    compareNullable(a.source, b.source) ||
    compareNullable(chainOf(a), chainOf(b))
  )
}

function chainOf({ formats = [], decoded }: Sighting): string {
  return [...formats, ...decoded].join()
}

function sourceRank(sighting: Sighting): number {
  return sighting.object === null && sighting.ref === undefined ? 0 : 1
}

/** Text order; null comes last. */
export function compareNullable(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
