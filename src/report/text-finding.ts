import {
  counted,
  type Excerpt,
  type Finding,
  type Keeper,
  type ObjectHistory,
  type Severity,
  type Sighting,
  type Suppression,
  severityOf,
} from '../model/index.ts'
import { fitTo, textWidth, visible, wrap } from './escape.ts'
import { type Ink, paint } from './paint.ts'
import { type Place, placesOf } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Style } from './style.ts'
import {
  alsoText,
  authorWidth,
  decodedText,
  endText,
  introducedBy,
  modeName,
  placeName,
} from './wording.ts'

/** Places of one key listed unless `--verbose` is given. */
const placesShown = 5
const refsShown = 4
const gutter = 7

const severityInks: Readonly<Record<Severity, readonly Ink[]>> = {
  critical: ['bold', 'magenta'],
  high: ['bold', 'red'],
  medium: ['bold', 'yellow'],
  low: ['bold', 'blue'],
}

/** A key with its status, its history and its places. */
export function findingLines(finding: Finding, style: Style): string[] {
  const places = style.verbose ? everySighting(finding) : placesOf(finding)
  const shown = style.verbose ? places : places.slice(0, placesShown)
  const more = places.length - shown.length + finding.sightingsOmitted
  return [
    title(finding, style),
    ...suppressionLines(finding, style),
    ...checkLines(finding, style),
    ...historyLines(finding.exposure, style),
    ...shown.flatMap((place, index) => placeLines(place, shown.slice(0, index), style)),
    ...(more > 0 ? [indent(paint(style, moreText(more, style), 'dim'))] : []),
  ]
}

/** A known key on one line, because it needs no action. */
export function knownLine(finding: Finding, style: Style): string {
  const [first, ...others] = placesOf(finding)
  const more = others.length + finding.sightingsOmitted
  const where = first === undefined ? '' : placeName(fromWorkingFolder(first.sighting))
  const { verification, suppressed } = finding
  const facts = [
    `${where}${more > 0 ? ` and ${counted(more, 'more place')}` : ''}`,
    ...(verification.status === 'not-checked' ? [] : [verification.status]),
    ...(suppressed === null ? [] : [untilText(suppressed)]),
  ]
  const key = shownKey(finding, style)
  const room = Math.max(30, style.width - knownLabel.length - key.length - 3)
  return `${paint(style, `${knownLabel} ${key}  ${fitTo(facts.join(' · '), room)}`, 'dim')}`
}

const knownLabel = 'KNOWN   '

/** `baseline until 2027-01-31: test fixture` */
export function untilText({ by, reason, expires }: Suppression): string {
  const until = expires === null ? '' : ` until ${expires}`
  return `${by}${until}: ${reason === null ? 'no reason given' : visible(reason)}`
}

function everySighting(finding: Finding): Place[] {
  const severity = severityOf(finding)
  return finding.sightings.map((sighting) => ({ finding, sighting, others: [], severity }))
}

function moreText(more: number, style: Style): string {
  const places = `and ${counted(more, 'more place')}`
  return style.verbose ? places : `${places} (--verbose shows more)`
}

/** `HIGH    `, in the colour of the severity. */
export function severityLabel(finding: Finding, style: Style): string {
  const severity = severityOf(finding)
  return paint(style, severity.toUpperCase().padEnd(knownLabel.length), ...severityInks[severity])
}

function title(finding: Finding, style: Style): string {
  const label =
    finding.suppressed === null ? severityLabel(finding, style) : paint(style, knownLabel, 'dim')
  const facts = [
    `${modeName(finding)} key`,
    finding.rule.service,
    `${finding.confidence} confidence`,
    `id ${finding.fingerprint.slice(0, 12)}`,
  ]
  return `${label} ${paint(style, shownKey(finding, style), 'bold')}  ${paint(style, facts.join(' · '), 'dim')}`
}

/** The status, then the other results of the check. */
export function verificationFacts({ verification }: Finding): string[] {
  const { status, reason, scopes, lacks, requestId } = verification
  const facts = [
    status,
    ...(reason !== null && reasonAddsToStatus(verification) ? [reason] : []),
    ...(scopes.length > 0 ? [`has ${scopes.join(', ')}`] : []),
    ...(lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : []),
    ...(requestId === null ? [] : [`request ${requestId}`]),
  ]
  return facts.map(visible)
}

/** For other statuses the reason repeats the status in other words. */
function reasonAddsToStatus({ status, scopes, lacks }: Finding['verification']): boolean {
  if (status === 'live') return scopes.length + lacks.length === 0
  return status === 'unknown' || status === 'not-checked'
}

/** The result of verification, on lines of its own because the reason of an unknown status may be long. */
function checkLines(finding: Finding, style: Style): string[] {
  const { status, reason, checkedAt } = finding.verification
  if (status === 'not-checked' && reason === null) return []
  const when = checkedAt === null ? '' : ` (checked ${visible(checkedAt.slice(0, 19))}Z)`
  const text = `${verificationFacts(finding).join(' · ')}${when}`
  return wrap(text, Math.max(40, style.width - gutter - 2)).map(indent)
}

function suppressionLines({ suppressed }: Finding, style: Style): string[] {
  if (suppressed === null) return []
  return [indent(paint(style, `marked as known by ${untilText(suppressed)}`, 'dim'))]
}

/** The history of a key in one sentence. */
function historyLines(history: ObjectHistory | null, style: Style): string[] {
  if (history === null) return []
  const parts: string[] = []
  const { firstCommit, firstAuthor, firstDate, atHead, refs, removedIn, unreachable } = history
  if (firstCommit !== null) {
    const by = firstAuthor === null ? '' : ` by ${fitTo(visible(firstAuthor), authorWidth)}`
    parts.push(`first seen in ${firstCommit.slice(0, 10)}${by}${onDay(firstDate)}`)
  }
  if (unreachable !== null) parts.push(unreachableText(unreachable))
  else if (atHead === true) parts.push('still at HEAD')
  else if (removedIn !== null) {
    const since = `gone since ${removedIn.slice(0, 10)}${onDay(history.removedDate)}`
    parts.push(`${since}, still in history`)
  } else if (atHead === false) parts.push('not at HEAD, still in history')
  if (refs.length > 0) {
    const shown = refs.slice(0, refsShown).map((ref) => visible(shortRef(ref)))
    const more = refs.length - shown.length
    parts.push(`in ${shown.join(', ')}${more > 0 ? ` and ${more} more refs` : ''}`)
  }
  if (!history.refsComplete) {
    parts.push('not all refs were checked')
  }
  if (parts.length === 0) return []
  return wrap(parts.join('; '), Math.max(40, style.width - gutter - 2)).map(indent)
}

/** Why git keeps a key that no ref contains. */
export function unreachableText(keeper: Keeper): string {
  return keeper === 'nothing'
    ? 'unreachable: git will delete it at the next prune'
    : `in no ref, kept by the ${keeper}`
}

function onDay(date: string | null): string {
  return date === null ? '' : ` on ${date.slice(0, 10)}`
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags|remotes)\//, '')
}

/** Lines that were already shown (a file and its blob in history) are not repeated. */
function placeLines({ sighting, others }: Place, before: readonly Place[], style: Style): string[] {
  const { excerpt, path, line } = sighting
  const shown = before.some(
    ({ sighting: other }) =>
      other.path === path && other.line === line && other.excerpt?.text === excerpt?.text,
  )
  const also = others.length === 0 ? '' : `, ${alsoText(others)}`
  return [
    indent(
      `${paint(style, placeName(fromWorkingFolder(sighting)), 'cyan')}${paint(style, originText(sighting) + also, 'dim')}`,
    ),
    ...(shown ? [] : excerptLines(excerpt, line, style)),
  ]
}

/** How the key came here: the commit or object, and how it was decoded. */
function originText(sighting: Sighting): string {
  const { source, path, object } = sighting
  const by = introducedBy(sighting)
  const parts = [
    ...(source === 'index' ? ['staged'] : []),
    by,
    ...(by === '' && path !== null && object !== null && source === 'blob'
      ? [`object ${object.slice(0, 10)}`]
      : []),
    decodedText(sighting),
    endText(sighting),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `  ${parts.join(', ')}`
}

/** The masked line with its number, and carets under the key. */
function excerptLines(excerpt: Excerpt | null, line: number | null, style: Style): string[] {
  if (excerpt === null) return []
  const room = Math.max(30, style.width - gutter - 3)
  let before = visible(excerpt.text.slice(0, excerpt.start)).trimStart()
  const key = visible(excerpt.text.slice(excerpt.start, excerpt.end))
  const after = visible(excerpt.text.slice(excerpt.end)).trimEnd()
  const roomBefore = Math.max(8, Math.floor((room - textWidth(key)) * 0.6))
  if (textWidth(before) > roomBefore) before = `…${lastColumns(before, roomBefore - 1)}`
  const roomAfter = room - textWidth(before) - textWidth(key)
  const bar = paint(style, '│', 'dim')
  const number = paint(style, String(line ?? '').padStart(gutter - 1), 'dim')
  const carets = '^'.repeat(Math.max(1, textWidth(key)))
  return [
    `${number} ${bar} ${before}${paint(style, key, 'red')}${roomAfter > 1 ? fitTo(after, roomAfter) : ''}`,
    `${' '.repeat(gutter)}${bar} ${' '.repeat(textWidth(before))}${paint(style, carets, 'red')}`,
  ]
}

function lastColumns(text: string, width: number): string {
  let kept = ''
  for (const char of [...text].reverse()) {
    if (textWidth(char + kept) > width) break
    kept = char + kept
  }
  return kept
}

function indent(line: string): string {
  return ' '.repeat(gutter + 2) + line
}

/** The sighting with its path relative to the working folder, which editors and terminals can open. */
function fromWorkingFolder(sighting: Sighting): Sighting {
  return sighting.shown === undefined ? sighting : { ...sighting, path: sighting.shown }
}
