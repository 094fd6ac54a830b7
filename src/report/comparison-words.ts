import { type Comparison, counted, type Finding, type ScanReport } from '../model/index.ts'
import { visible } from './escape.ts'
import { placesOf } from './places.ts'
import { placeName } from './wording.ts'

export interface Group {
  readonly title: string
  readonly findings: readonly Finding[]
}

/** The groups in the order in which they need attention. */
export function groupsOf({ added, remaining, fixed, accepted, after }: Comparison): Group[] {
  return [
    { title: 'New', findings: added },
    { title: 'Remaining', findings: remaining },
    // Of an incomplete scan, nothing can be called fixed.
    { title: after.complete ? 'Fixed' : 'Not found in the incomplete scan', findings: fixed },
    { title: 'Marked as known since', findings: accepted },
  ].filter(({ findings }) => findings.length > 0)
}

/** The first place, and the number of others. */
export function placeText(finding: Finding): string {
  const [first, ...others] = placesOf(finding)
  const where = first === undefined ? '' : placeName(first.sighting)
  const more = others.length + finding.sightingsOmitted
  return more === 0 ? where : `${where} and ${counted(more, 'more place')}`
}

export const incompleteText =
  'INCOMPLETE: not everything could be read, so there may be more new keys.'

/** `1 new key, 2 remaining, 0 fixed.` */
export function countsText({ added, remaining, fixed, accepted }: Comparison): string {
  const known = accepted.length === 0 ? '' : `, ${accepted.length} marked as known`
  return `${counted(added.length, 'new key')}, ${remaining.length} remaining, ${fixed.length} fixed${known}.`
}

export function scanText({ startedAt, command, target, complete }: ScanReport): string {
  const scope = `${startedAt.slice(0, 19)}Z  ${visible(command)} ${visible(target)}`
  return complete ? scope : `${scope} (incomplete)`
}

export function isComplete({ before, after }: Comparison): boolean {
  return before.complete && after.complete
}
