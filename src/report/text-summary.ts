import type { Coverage, ScanReport } from '../model/index.ts'
import { grouped, visible, wrap } from './escape.ts'
import { paint } from './paint.ts'
import type { Style } from './style.ts'
import { severityCounts } from './text.ts'

/** Unread things named, unless everything is asked for. */
const failedShown = 10
const filteredShown = 200

/** Reason that scan gives for keys that nobody may have wanted to see. */
const belowConfidence = 'below --min-confidence'

/** What was found, what was read, and above all what could not be. */
export function summaryLines(report: ScanReport, style: Style): string[] {
  return [
    verdict(report, style),
    ...wrap(`Read ${readText(report.coverage)} in ${seconds(report.durationMs)}.`, style.width),
    ...configurationLines(report, style),
    ...skippedLines(report, style),
    ...failedLines(report, style),
    ...filteredHint(report, style),
    ...report.notices.map((notice) => `note: ${visible(notice)}`),
  ]
}

function verdict(report: ScanReport, style: Style): string {
  const open = report.findings.filter((finding) => finding.suppressed === null).length
  const places = report.findings.reduce(
    (sum, one) => sum + one.sightings.length + one.sightingsOmitted,
    0,
  )
  if (report.findings.length > 0) {
    const keys = report.findings.length === 1 ? '1 key' : `${report.findings.length} keys`
    const text = `Found ${keys} in ${count(places, 'place')}: ${severityCounts(report)}.`
    return paint(style, text, 'bold', open > 0 ? 'red' : 'green')
  }
  if (report.complete) return paint(style, 'No exposed keys.', 'bold', 'green')
  return paint(
    style,
    'No keys in what could be read, but not everything could be read.',
    'bold',
    'yellow',
  )
}

function readText(coverage: Coverage): string {
  const parts: string[] = []
  if (coverage.files > 0 || coverage.objects === 0) parts.push(count(coverage.files, 'file'))
  if (coverage.objects > 0) {
    const commits = coverage.commits > 0 ? ` (${count(coverage.commits, 'commit')})` : ''
    parts.push(`${count(coverage.objects, 'object')}${commits}`)
  }
  if (coverage.refs > 0) parts.push(count(coverage.refs, 'ref'))
  parts.push(bytesText(coverage.bytes))
  return parts.join(', ')
}

/** Digits of a hash that are shown: enough to tell two files apart. */
const hashDigits = 12

/** What the scan was made under, so that "no keys" can be judged. */
function configurationLines({ configuration }: ScanReport, style: Style): string[] {
  const files = configuration.files.map(({ kind, path, sha256, from }) => {
    const place = from === null || from === 'the work tree' ? '' : ` in ${visible(from)}`
    return `${kind} ${visible(path)}${place} (SHA-256 ${style.verbose ? sha256 : sha256.slice(0, hashDigits)})`
  })
  const settings = configuration.settings
    .filter(({ origin }) => origin !== 'command line')
    .map(({ name, value, origin }) => {
      const text = typeof value === 'object' ? value.join(' ') : String(value)
      return `${name} = ${visible(text)} (${visible(origin)})`
    })
  return [
    ...wrap(`Under ${files.join(', ')}.`, style.width),
    ...(settings.length === 0 ? [] : wrap(`With ${settings.join(', ')}.`, style.width)),
  ].map((line) => paint(style, line, 'dim'))
}

function skippedLines({ coverage }: ScanReport, style: Style): string[] {
  return coverage.skipped.map(({ what, reason, count: number }) =>
    paint(style, `Left out: ${grouped(number)} ${visible(what)} (${visible(reason)}).`, 'dim'),
  )
}

/** What could not be read; nothing for a complete scan. */
export function failedLines(report: ScanReport, style: Style): string[] {
  const { failed } = report.coverage
  if (report.complete) return []
  const lines = [
    paint(
      style,
      'INCOMPLETE: not everything was read, so more keys may be there.',
      'bold',
      'yellow',
    ),
  ]
  if (report.interrupted) lines.push('  stopped before the end')
  const shown = style.verbose ? failed : failed.slice(0, failedShown)
  for (const { what, reason } of shown) lines.push(`  ${visible(what)}: ${visible(reason)}`)
  const more = failed.length - shown.length
  if (more > 0) lines.push(`  and ${grouped(more)} more (--verbose names them)`)
  return lines
}

function filteredHint({ filtered }: ScanReport, style: Style): string[] {
  if (filtered.count === 0 || style.showFiltered) return []
  const unsure = filtered.byReason[belowConfidence] ?? 0
  const names = filtered.count - unsure
  const lines: string[] = []
  if (names > 0) {
    const text =
      names === 1
        ? '1 name that looks like a key but is none'
        : `${grouped(names)} names that look like keys but are none`
    lines.push(paint(style, `Left out: ${text} (--show-filtered).`, 'dim'))
  }
  // These may be keys: whoever asked for more confidence must see that it hides some.
  if (unsure > 0) lines.push(`Left out: ${count(unsure, 'key')} ${belowConfidence}.`)
  return lines
}

/** `--show-filtered`: each match that was left out, with the reason. */
export function filteredLines({ filtered }: ScanReport, style: Style): string[] {
  if (filtered.list.length === 0) return []
  const shown = style.verbose ? filtered.list : filtered.list.slice(0, filteredShown)
  const lines = [paint(style, `Left out (${grouped(filtered.count)})`, 'bold')]
  for (const one of shown) {
    const position = one.line === null ? '' : `:${one.line}:${one.column}`
    const where = one.path ?? one.object?.slice(0, 10) ?? one.source
    lines.push(
      `  ${visible(where)}${position}  ${visible(one.text)}  ${paint(style, one.reason, 'dim')}`,
    )
  }
  const more = filtered.count - shown.length
  if (more > 0) lines.push(`  and ${grouped(more)} more`)
  return lines
}

function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}

function bytesText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`
}
