import {
  type Finding,
  type ScanReport,
  type Severity,
  type Sighting,
  severityOf,
} from '../model/index.ts'

/** A key on one line of one file (or in one message, name or log), for formats that list places. */
export interface Place {
  readonly finding: Finding
  /** At HEAD if the key is there, else the first one. */
  readonly sighting: Sighting
  /** The same place in other columns and commits, and in older versions of the files. */
  readonly others: readonly Sighting[]
  readonly severity: Severity
}

/** Findings that are not marked as known. */
export function openFindings(report: ScanReport): Finding[] {
  return report.findings.filter((finding) => finding.suppressed === null)
}

export function knownFindings(report: ScanReport): Finding[] {
  return report.findings.filter((finding) => finding.suppressed !== null)
}

/** Every open place of every key, in the report's order: the most severe first. */
export function openPlaces(report: ScanReport): Place[] {
  return report.findings.flatMap((finding) => {
    const open = finding.sightings.filter((sighting) => !isSuppressed(sighting, finding))
    return toPlaces(finding, open)
  })
}

/** Every place of a key, suppressed ones last. */
export function placesOf(finding: Finding): Place[] {
  const open = toPlaces(
    finding,
    finding.sightings.filter((sighting) => !isSuppressed(sighting, finding)),
  )
  const listed = new Set(open.map((place) => identityOf(place.sighting)))
  const suppressed = finding.sightings.filter(
    (sighting) => isSuppressed(sighting, finding) && !listed.has(identityOf(sighting)),
  )
  return [...open, ...toPlaces(finding, suppressed)]
}

/** One place of each key before a second place of any key. */
export function inTurns(places: readonly Place[]): Place[] {
  const turns = new Map<Finding, number>()
  const numbered = places.map((place) => {
    const turn = turns.get(place.finding) ?? 0
    turns.set(place.finding, turn + 1)
    return { place, turn }
  })
  return numbered.sort((a, b) => a.turn - b.turn).map(({ place }) => place)
}

/** Distinguishes the places of a key: the same line of the same file is one place, whatever commit it is in. */
export function identityOf(sighting: Sighting): string {
  const { repository } = sighting
  const place = placeIdentity(sighting)
  return JSON.stringify(repository === undefined ? place : [repository, ...place])
}

function placeIdentity({ source, path, rawPath, line, object, ref }: Sighting): unknown[] {
  if (source === 'file-name') return ['name', path, rawPath]
  if (inFile({ source, path })) return ['file', path, rawPath, line]
  return [source, ref ?? object, path, line]
}

/** True for contents and names of files, in the tree or in history. */
function inFile({ source, path }: Pick<Sighting, 'source' | 'path'>): boolean {
  return path !== null && path !== '' && fileSources.has(source)
}

const fileSources: ReadonlySet<Sighting['source']> = new Set([
  'file',
  'file-name',
  'index',
  'stdin',
  'blob',
])

function isSuppressed(sighting: Sighting, finding: Finding): boolean {
  return (sighting.suppressed ?? finding.suppressed) !== null
}

/** True for the files in the tree, the index and HEAD. */
function isCurrent(sighting: Sighting): boolean {
  return (
    inFile(sighting) && (sighting.object === null || sighting.atHead === true || isStaged(sighting))
  )
}

/** True for the files on disk and at HEAD, so that a reader finds the line there. */
export function isInCheckout(sighting: Sighting): boolean {
  return inFile(sighting) && (sighting.object === null || sighting.atHead === true)
}

function isStaged({ source }: Sighting): boolean {
  return source === 'index'
}

/** The files of the tree come first, then the index, then HEAD. */
function currency(sighting: Sighting): number {
  if (!isCurrent(sighting)) return 3
  if (sighting.object === null) return 0
  return isStaged(sighting) ? 1 : 2
}

/** Older versions of files go into `others` of the place where the key is now: that file no longer exists. */
function toPlaces(finding: Finding, sightings: readonly Sighting[]): Place[] {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const identity = identityOf(sighting)
    const group = groups.get(identity)
    if (group === undefined) groups.set(identity, [sighting])
    else group.push(sighting)
  }
  const current: [Sighting, Sighting[]][] = []
  const others: [Sighting, Sighting[]][] = []
  for (const group of groups.values()) {
    const [first, ...rest] = group.sort((a, b) => currency(a) - currency(b))
    if (first === undefined) continue
    if (isCurrent(first)) current.push([first, rest])
    else others.push([first, rest])
  }
  const kept = others.filter(([first, rest]) => !foldIntoCurrent([first, ...rest], current))
  const severity = severityOf(finding)
  return [...current, ...kept].map(([sighting, rest]) => ({
    finding,
    sighting,
    others: rest,
    severity,
  }))
}

/** Adds older places to a current one. @returns false if the key is not in a current file of the repository. */
function foldIntoCurrent(
  older: readonly [Sighting, ...Sighting[]],
  current: readonly (readonly [Sighting, Sighting[]])[],
): boolean {
  const [{ path, repository }] = older
  if (!inFile(older[0])) return false
  const inIt = current.filter(([sighting]) => sighting.repository === repository)
  const place = inIt.find(([sighting]) => sighting.path === path) ?? inIt[0]
  if (place === undefined) return false
  for (const sighting of older) place[1].push(sighting)
  return true
}
