import {
  counted,
  type Finding,
  filePath,
  grouped,
  isDead,
  type ScanReport,
  type Sighting,
  severityOf,
} from '../../model/index.ts'
import { codeSpan } from '../escape.ts'
import { keyFacts } from '../facts/key-facts.ts'
import { type Place, placesOf } from '../places.ts'
import { holderFacts } from '../removal-proof.ts'
import { shownKey } from '../reveal.ts'
import type { Style } from '../style.ts'
import { segmentUri } from '../uri.ts'
import { alsoText, decodedText, endText, introducedBy, keyKind, placeName } from '../wording.ts'

const placesShown = 20
/** Other commits of one place. */
const versionsShown = 10
const nameLimits = { refs: 20, repositories: 20 }
/** Columns of a list of names in a code span. */
const longestFact = 1500

/** Facts that the first line of a key has already. */
const inTitle: ReadonlySet<string> = new Set(['Kind', 'Confidence', 'Fingerprint', 'At HEAD'])

/** A key: what it is, its places, its verification and its history. */
export function findingBlock(finding: Finding, report: ScanReport, style: Style): string {
  const places = placesOf(finding)
  const shown = places.slice(0, placesShown).map((place) => placeLines(place, style))
  const more = places.length + finding.sightingsOmitted - shown.length
  return [
    `### ${severityOf(finding).toUpperCase()} ${codeSpan(shownKey(finding, style))}`,
    titleFacts(finding),
    [...shown, ...(more > 0 ? [`- and ${counted(more, 'more place')}`] : [])].join('\n'),
    factLines(finding, report),
  ].join('\n\n')
}

function titleFacts(finding: Finding): string {
  const { verification, exposure, rule, suppressed } = finding
  const facts = [
    keyKind(finding),
    `${finding.confidence} confidence`,
    ...(suppressed === null ? [] : [`known (${suppressed.by})`]),
    ...(verification.status === 'not-checked' ? [] : [`checked: **${verification.status}**`]),
    ...(exposure?.atHead === true ? ['still at HEAD'] : []),
    ...(exposure?.atHead === false ? ['not at HEAD, still in history'] : []),
    `id ${codeSpan(finding.fingerprint.slice(0, 12))}`,
  ]
  return [...facts, ...(isDead(finding) ? [] : [`[revoke it](${rule.revokeUrl})`])].join(' · ')
}

/** One fact per line. */
function factLines(finding: Finding, { proof }: ScanReport): string {
  const facts = [
    ...keyFacts(finding, nameLimits).filter(({ name }) => !inTitle.has(name)),
    ...(proof === undefined ? [] : holderFacts(proof, finding)),
  ]
  return facts
    .filter(({ value }) => value !== '')
    .map(({ name, value, own }) => `**${name}**: ${own ? value : codeSpan(value, longestFact)}`)
    .join('  \n')
}

function placeLines({ sighting, others }: Place, style: Style): string {
  const where = codeSpan(placeName(sighting))
  const linked = linkOf(sighting, style)
  const by = introducedBy(sighting)
  const { excerpt } = sighting
  const also = [
    others.length === 0 ? '' : alsoText(others),
    decodedText(sighting),
    endText(sighting),
  ]
    .filter((fact) => fact !== '')
    .map((fact) => `, ${fact}`)
    .join('')
  const lines = [
    `- ${linked === null ? where : `[${where}](${linked})`}${by === '' ? '' : ` ${codeSpan(by)}`}${also}`,
  ]
  if (excerpt !== null && excerpt.text.trim() !== '')
    lines.push(`  ${codeSpan(excerpt.text.trim())}`)
  return [lines.join('  \n'), ...versionLines(others, by)].join('\n')
}

/** The other commits that brought the key to this place. */
function versionLines(others: readonly Sighting[], first: string): string[] {
  const versions = [...new Set(others.map(introducedBy))].filter(
    (text) => text !== '' && text !== first,
  )
  const more = versions.length - versionsShown
  return [
    ...versions.slice(0, versionsShown).map((text) => `  - ${codeSpan(text)}`),
    ...(more > 0 ? [`  - and ${grouped(more)} more`] : []),
  ]
}

/** A link to the file at its commit, on the server that the caller trusts; never to an address that was scanned. */
function linkOf(sighting: Sighting, style: Style): string | null {
  const { rawPath, commit, source, container } = sighting
  const path = filePath(sighting)
  const line = container === undefined ? sighting.line : null
  if (style.blobUrl === undefined || commit === null || path === null || path === '') return null
  if (source !== 'blob' || rawPath !== undefined) return null
  const segments = path.toWellFormed().split('/')
  // A browser would resolve these segments.
  if (segments.includes('..') || segments.includes('.')) return null
  const encoded = segments.map(segmentUri).join('/')
  return `${style.blobUrl}${commit}/${encoded}${line === null ? '' : `#L${line}`}`
}
