import { type Finding, isDead, type ScanReport, type Sighting, severityOf } from '../model/index.ts'
import { codeSpan, grouped } from './escape.ts'
import { broughtBy, keyKind, placeName } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'

/** A job summary may have 1 MiB (docs: "Workflow commands", limits of job summaries); other text shares it. Bytes. */
const largest = 900_000
const placesShown = 20
const failedShown = 50

/**
 * The report for Markdown readers, such as the job summary of a workflow: verdict, keys with their places and what to
 * do, what was read. Scanned text stands in code spans, where Markdown, HTML, mentions and links mean nothing.
 */
export const markdown: Reporter = (report, style) => {
  const open = report.findings.filter((finding) => finding.suppressed === null)
  const tail = [
    ...(open.length > 0 ? [steps(open)] : []),
    readTable(report),
    ...notRead(report),
    ...notes(report),
  ]
  const parts = [verdict(report, open)]
  let size = Buffer.byteLength([...parts, ...tail].join('\n\n'))
  for (const [index, finding] of open.entries()) {
    const block = findingBlock(finding, style)
    size += Buffer.byteLength(block) + 2
    if (size > largest) {
      parts.push(`And ${count(open.length - index, 'more key')}, left out here for length.`)
      break
    }
    parts.push(block)
  }
  return `${[...parts, ...tail].join('\n\n')}\n`
}

function verdict(report: ScanReport, open: readonly Finding[]): string {
  const suppressed = report.findings.length - open.length
  const also =
    suppressed > 0 ? `\n\n${count(suppressed, 'more key')} marked as known (suppressed).` : ''
  if (open.length > 0) {
    const worst = open.some((finding) => finding.verification.status === 'live')
    const state = worst ? ', at least one of them **live**' : ''
    return `## ❌ ${count(open.length, 'exposed key')}${report.complete ? '' : ', and the scan is incomplete'}\n\nTarget: ${codeSpan(report.target)}${state}${also}`
  }
  if (report.complete) return `## ✅ No exposed keys\n\nTarget: ${codeSpan(report.target)}${also}`
  return `## ⚠️ Incomplete: no keys in what could be read, but not everything could be read\n\nTarget: ${codeSpan(report.target)}${also}`
}

function findingBlock(finding: Finding, style: Style): string {
  const { verification, exposure, rule } = finding
  const facts = [
    keyKind(finding),
    `${finding.confidence} confidence`,
    ...(verification.status === 'not-checked' ? [] : [`checked: **${verification.status}**`]),
    ...(exposure?.atHead === true ? ['still at HEAD'] : []),
    ...(exposure?.atHead === false ? ['not at HEAD, still in history'] : []),
    `id ${codeSpan(finding.fingerprint.slice(0, 12))}`,
  ]
  const shown = finding.sightings.slice(0, placesShown).map((one) => placeLines(one, style))
  const more = finding.sightings.length + finding.sightingsOmitted - shown.length
  return [
    `### ${severityOf(finding).toUpperCase()} ${codeSpan(shownKey(finding, style))}`,
    [...facts, ...(isDead(finding) ? [] : [`[revoke it](${rule.revokeUrl})`])].join(' · '),
    [...shown, ...(more > 0 ? [`- and ${count(more, 'more place')}`] : [])].join('\n'),
  ].join('\n\n')
}

function placeLines(sighting: Sighting, style: Style): string {
  const where = codeSpan(placeName(sighting))
  const linked = linkOf(sighting, style)
  const by = broughtBy(sighting)
  const { excerpt } = sighting
  const lines = [
    `- ${linked === null ? where : `[${where}](${linked})`}${by === '' ? '' : ` ${codeSpan(by)}`}`,
  ]
  if (excerpt !== null && excerpt.text.trim() !== '')
    lines.push(`  ${codeSpan(excerpt.text.trim())}`)
  return lines.join('  \n')
}

/** To the file at that commit, on the server that the door names; never to an address that was scanned. */
function linkOf({ path, rawPath, commit, line, source }: Sighting, style: Style): string | null {
  if (style.blobUrl === undefined || commit === null || path === null || path === '') return null
  if (source !== 'blob' || rawPath !== undefined) return null
  const segments = path.toWellFormed().split('/')
  // A browser would walk up at them.
  if (segments.includes('..') || segments.includes('.')) return null
  const encoded = segments.map(segmentUri).join('/')
  return `${style.blobUrl}${commit}/${encoded}${line === null ? '' : `#L${line}`}`
}

/** What ends a link's destination in Markdown is encoded too. */
function segmentUri(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function steps(open: readonly Finding[]): string {
  const alive = open.filter((finding) => !isDead(finding))
  if (alive.length === 0) {
    return '### What to do\n\nNothing is left to revoke: no key here works any more. Take what is left of them out of the files.'
  }
  const urls = [...new Set(alive.map((finding) => finding.rule.revokeUrl))]
  const charged = alive.some((finding) => finding.mode === 'live')
  const which = alive.length < open.length ? ' that is not dead' : ''
  return [
    '### What to do',
    '',
    `1. **Revoke ${alive.length === 1 ? 'the key' : 'each key'}${which}**: ${urls.map((url) => `<${url}>`).join(', ')}`,
    '2. Create a replacement with the fewest scopes that do, and keep it in a secret store.',
    '3. Put the replacement where the old key was used.',
    '4. Take the key out of the files. History keeps it: once revoked it is harmless there, and rewriting history does not call back what was seen.',
    ...(charged ? ['', 'A live-mode key can charge the saved payment method of its account.'] : []),
  ].join('\n')
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

function notRead({ coverage, interrupted, complete }: ScanReport): string[] {
  if (complete) return []
  const { failed } = coverage
  const shown = failed
    .slice(0, failedShown)
    .map(({ what, reason }) => `- ${codeSpan(what)}: ${codeSpan(reason)}`)
  const more = failed.length - shown.length
  return [
    [
      '### Not read',
      '',
      'More keys may be in what could not be read.',
      '',
      ...(interrupted ? ['- the scan was stopped before its end'] : []),
      ...shown,
      ...(more > 0 ? [`- and ${grouped(more)} more`] : []),
    ].join('\n'),
  ]
}

function notes({ coverage, notices, filtered }: ScanReport): string[] {
  const lines = [
    ...notices.map((notice) => `- ${codeSpan(notice)}`),
    ...coverage.skipped.map(
      ({ what, reason, count: number }) =>
        `- left out: ${grouped(number)} ${codeSpan(what)} (${codeSpan(reason)})`,
    ),
    ...(filtered.count > 0
      ? [`- ${count(filtered.count, 'name')} that may look like a key and is none`]
      : []),
  ]
  return lines.length === 0 ? [] : [['### Notes', '', ...lines].join('\n')]
}

function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}
