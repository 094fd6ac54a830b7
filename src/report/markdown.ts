import { type Finding, isDead, type ScanReport, type Sighting, severityOf } from '../model/index.ts'
import { belowConfidence, knownText, leftOut, unread } from './account.ts'
import { codeSpan, grouped } from './escape.ts'
import { type Place, placesOf } from './places.ts'
import { type Remedy, remedies } from './remedies.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { alsoText, counted, endText, introducedBy, keyKind, placeName } from './wording.ts'

/** A job summary may have 1 MiB (docs: "Workflow commands", limits of job summaries); other text shares it. Bytes. */
const largest = 900_000
const placesShown = 20
const failedShown = 50

/**
 * The report for Markdown readers, such as the job summary of a workflow: verdict, keys with their places and what to
 * do, what was read. Scanned text is in code spans, where Markdown, HTML, mentions and links have no meaning. Known keys
 * are counted; `verbose` shows them.
 */
export const markdown: Reporter = (report, style) => {
  const open = report.findings.filter((finding) => finding.suppressed === null)
  const shown = style.verbose ? [...open, ...report.findings.filter(isKnown)] : open
  const tail = [
    ...(open.length > 0 ? [steps(open)] : []),
    readTable(report),
    ...notRead(report),
    ...notes(report),
  ]
  const parts = [verdict(report, open)]
  let size = Buffer.byteLength([...parts, ...tail].join('\n\n'))
  for (const [index, finding] of shown.entries()) {
    const block = findingBlock(finding, style)
    size += Buffer.byteLength(block) + 2
    if (size > largest) {
      parts.push(`And ${counted(shown.length - index, 'more key')}, left out here for length.`)
      break
    }
    parts.push(block)
  }
  return `${[...parts, ...tail].join('\n\n')}\n`
}

function isKnown({ suppressed }: Finding): boolean {
  return suppressed !== null
}

function verdict(report: ScanReport, open: readonly Finding[]): string {
  const suppressed = report.findings.length - open.length
  const known = knownText(report).replace(/^.*? \(/, '(')
  const also =
    suppressed > 0
      ? `\n\n${counted(suppressed, 'more key')} marked as known, and suppressed ${known}.`
      : ''
  const target = `Target: ${codeSpan(report.target)}`
  if (open.length > 0) {
    const live = open.some((finding) => finding.verification.status === 'live')
    const state = live ? ', at least one of them **live**' : ''
    return `## ❌ ${counted(open.length, 'exposed key')}${report.complete ? '' : ', and the scan is incomplete'}\n\n${target}${state}${also}`
  }
  if (report.complete) return `## ✅ No exposed keys\n\n${target}${also}`
  return `## ⚠️ Incomplete: no keys in what could be read, but not everything could be read\n\n${target}${also}`
}

function findingBlock(finding: Finding, style: Style): string {
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
  const places = placesOf(finding)
  const shown = places.slice(0, placesShown).map((place) => placeLines(place, style))
  const more = places.length + finding.sightingsOmitted - shown.length
  return [
    `### ${severityOf(finding).toUpperCase()} ${codeSpan(shownKey(finding, style))}`,
    [...facts, ...(isDead(finding) ? [] : [`[revoke it](${rule.revokeUrl})`])].join(' · '),
    [...shown, ...(more > 0 ? [`- and ${counted(more, 'more place')}`] : [])].join('\n'),
  ].join('\n\n')
}

function placeLines({ sighting, others }: Place, style: Style): string {
  const where = codeSpan(placeName(sighting))
  const linked = linkOf(sighting, style)
  const by = introducedBy(sighting)
  const { excerpt } = sighting
  const end = endText(sighting)
  const also = `${others.length === 0 ? '' : `, ${alsoText(others)}`}${end === '' ? '' : `, ${end}`}`
  const lines = [
    `- ${linked === null ? where : `[${where}](${linked})`}${by === '' ? '' : ` ${codeSpan(by)}`}${also}`,
  ]
  if (excerpt !== null && excerpt.text.trim() !== '')
    lines.push(`  ${codeSpan(excerpt.text.trim())}`)
  return lines.join('  \n')
}

/** To the file at that commit, on the server that the caller names; never to an address that was scanned. */
function linkOf({ path, rawPath, commit, line, source }: Sighting, style: Style): string | null {
  if (style.blobUrl === undefined || commit === null || path === null || path === '') return null
  if (source !== 'blob' || rawPath !== undefined) return null
  const segments = path.toWellFormed().split('/')
  // A browser would walk up at them.
  if (segments.includes('..') || segments.includes('.')) return null
  const encoded = segments.map(segmentUri).join('/')
  return `${style.blobUrl}${commit}/${encoded}${line === null ? '' : `#L${line}`}`
}

/** Characters that end a link's destination in Markdown are encoded too. */
function segmentUri(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function steps(open: readonly Finding[]): string {
  const alive = open.filter((finding) => !isDead(finding))
  const urls = [...new Set(alive.map((finding) => finding.rule.revokeUrl))]
  const charged = alive.some((finding) => finding.mode === 'live')
  const which = alive.length < open.length ? ' that is not dead' : ''
  const first =
    alive.length === 0
      ? ['Nothing is left to revoke: no key here works any more.']
      : [
          `**Revoke ${alive.length === 1 ? 'the key' : 'each key'}${which}**: ${urls.map((url) => `<${url}>`).join(', ')}`,
          'Create a replacement with the fewest scopes that work, and keep it in a secret store.',
          'Put the replacement where the old key was used.',
        ]
  const removal = remedies(open, { unpublished: false })
  const items = [...first, ...removal.map(remedyText)]
  return [
    '### What to do',
    '',
    ...items.map((item, index) => `${index + 1}. ${item}`),
    ...(charged ? ['', 'A live-mode key can charge the saved payment method of its account.'] : []),
  ].join('\n')
}

/** Only the commands name what was scanned. */
function remedyText({ text, commands }: Remedy): string {
  return [text, ...commands.map((command) => `   ${codeSpan(command)}`)].join('\n')
}

function readTable({ coverage, durationMs, complete }: ScanReport): string {
  const rows = [
    ['Commits', coverage.commits],
    ['Objects', coverage.objects],
    ['Files', coverage.files],
    ['Refs', coverage.refs],
    ['Bytes', coverage.bytes],
  ] as const
  const shown = rows.filter(([, value]) => value > 0)
  return [
    '### What was read',
    '',
    '| What | How much |',
    '| --- | ---: |',
    ...shown.map(([name, value]) => `| ${name} | ${grouped(value)} |`),
    `| Complete | ${complete ? 'yes' : '**no**'} |`,
    `| Time | ${(durationMs / 1000).toFixed(1)} s |`,
  ].join('\n')
}

function notRead(report: ScanReport): string[] {
  if (report.complete) return []
  const failed = unread(report)
  const shown = failed
    .slice(0, failedShown)
    .map(({ what, reason }) => `- ${codeSpan(what)}: ${codeSpan(reason)}`)
  const more = failed.length - shown.length
  return [
    [
      '### Not read',
      '',
      'There may be more keys in what could not be read.',
      '',
      ...shown,
      ...(more > 0 ? [`- and ${grouped(more)} more`] : []),
    ].join('\n'),
  ]
}

function notes(report: ScanReport): string[] {
  const { notices, filtered } = report
  const names = filtered.count - (filtered.byReason[belowConfidence] ?? 0)
  const lines = [
    ...notices.map((notice) => `- ${codeSpan(notice)}`),
    ...leftOut(report).map(({ text }) => `- left out: ${codeSpan(text)}`),
    ...(names > 0 ? [`- ${counted(names, 'name')} that may look like a key but is not`] : []),
  ]
  return lines.length === 0 ? [] : [['### Notes', '', ...lines].join('\n')]
}
