import {
  type Coverage,
  configPlaceText,
  counted,
  grouped,
  type ScanReport,
  severityOf,
} from '../model/index.ts'
import { visible, wrap } from './escape.ts'
import { filteredNames, hiddenKeysTexts, settingText, skippedTexts, unread } from './omissions.ts'
import { paint } from './paint.ts'
import { openFindings, placesOf } from './places.ts'
import type { Style } from './style.ts'
import { namesText, repositoriesOf, repositoriesText } from './wording.ts'

/** Entries listed unless `--verbose` is given. */
const failedShown = 10
const filteredShown = 200

/** The verdict, then what was read, left out and not readable. */
export function summaryLines(report: ScanReport, style: Style): string[] {
  return [
    verdict(report, style),
    ...wrap(readLine(report), style.width),
    ...configurationLines(report, style),
    ...skippedLines(report, style),
    ...failedLines(report, style),
    ...filteredHint(report, style),
    ...report.notices.map((notice) => `note: ${visible(notice)}`),
  ]
}

function verdict(report: ScanReport, style: Style): string {
  const { findings } = report
  if (findings.length > 0) {
    const places = findings.reduce(
      (sum, finding) => sum + placesOf(finding).length + finding.sightingsOmitted,
      0,
    )
    const keys = counted(findings.length, 'key')
    const where = `${counted(places, 'place')}${spreadText(report)}`
    const text = `Found ${keys} in ${where}: ${severityCounts(report)}.`
    return paint(style, text, 'bold', openFindings(report).length > 0 ? 'red' : 'green')
  }
  if (report.complete) return paint(style, 'No exposed keys.', 'bold', 'green')
  return paint(
    style,
    'No keys in what could be read, but not everything could be read.',
    'bold',
    'yellow',
  )
}

/** ` of 12 repositories`; empty for a scan of one. */
function spreadText({ findings, repositories }: ScanReport): string {
  if (repositories === undefined) return ''
  return ` of ${repositoriesText(new Set(findings.flatMap(repositoriesOf)).size)}`
}

/** `2 high, 1 suppressed` */
function severityCounts(report: ScanReport): string {
  const counts = new Map<string, number>()
  for (const finding of report.findings) {
    const name = finding.suppressed === null ? severityOf(finding) : 'suppressed'
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
}

/** `Read 3 files, 46 MB in 1.2 s.` */
export function readLine({ coverage, durationMs }: ScanReport): string {
  return `Read ${readText(coverage)} in ${seconds(durationMs)}.`
}

function readText(coverage: Coverage): string {
  const parts: string[] = []
  if (coverage.files > 0 || coverage.objects === 0) parts.push(counted(coverage.files, 'file'))
  if (coverage.entries > 0) parts.push(entriesText(coverage.entries))
  if (coverage.objects > 0) {
    const commits = coverage.commits > 0 ? ` (${counted(coverage.commits, 'commit')})` : ''
    parts.push(`${counted(coverage.objects, 'object')}${commits}`)
  }
  if (coverage.refs > 0) parts.push(counted(coverage.refs, 'ref'))
  parts.push(bytesText(coverage.bytes))
  return parts.join(', ')
}

function entriesText(count: number): string {
  return count === 1 ? '1 archive entry' : `${grouped(count)} archive entries`
}

/** Enough digits of a hash to distinguish two files. */
const hashDigits = 12

/** The files and options of the scan, so that the reader can judge "no keys". */
function configurationLines({ configuration }: ScanReport, style: Style): string[] {
  const files = configuration.files.map(({ kind, path, sha256, from }) => {
    const place = from === null || from.kind === 'work tree' ? '' : ` in ${configPlaceText(from)}`
    return `${kind} ${visible(path)}${place} (SHA-256 ${style.verbose ? sha256 : sha256.slice(0, hashDigits)})`
  })
  const settings = configuration.settings
    .filter(({ origin }) => origin.kind !== 'command line')
    .map(settingText)
  return [
    ...wrap(`Configuration: ${files.join(', ')}.`, style.width),
    ...(settings.length === 0 ? [] : wrap(`Options: ${settings.join(', ')}.`, style.width)),
  ].map((line) => paint(style, line, 'dim'))
}

function skippedLines(report: ScanReport, style: Style): string[] {
  return skippedTexts(report).map((text) => paint(style, `Left out: ${text}.`, 'dim'))
}

/** Content that could not be read; empty for a complete scan. */
export function failedLines(report: ScanReport, style: Style): string[] {
  if (report.complete) return []
  const failed = unread(report)
  const shown = style.verbose ? failed : failed.slice(0, failedShown)
  const more = failed.length - shown.length
  return [
    paint(
      style,
      'INCOMPLETE: not everything could be read, so there may be more keys.',
      'bold',
      'yellow',
    ),
    ...shown.map(({ what, reason }) => `  ${what}: ${reason}`),
    ...(more > 0 ? [`  and ${grouped(more)} more (--verbose lists them)`] : []),
  ]
}

function filteredHint(report: ScanReport, style: Style): string[] {
  if (style.showFiltered) return []
  const names = filteredNames(report)
  const lines = hiddenKeysTexts(report).map((text) => `Left out: ${text}.`)
  if (names > 0) {
    lines.unshift(paint(style, `Left out: ${namesText(names)} (--show-filtered).`, 'dim'))
  }
  return lines
}

/** Each match that was left out, with the reason, for `--show-filtered`. */
export function filteredLines({ filtered }: ScanReport, style: Style): string[] {
  if (filtered.list.length === 0) return []
  const shown = style.verbose ? filtered.list : filtered.list.slice(0, filteredShown)
  const lines = [paint(style, `Left out (${grouped(filtered.count)})`, 'bold')]
  for (const { path, object, source, line, column, text, reason } of shown) {
    const position = line === null ? '' : `:${line}:${column}`
    const where = path ?? object?.slice(0, 10) ?? source
    lines.push(`  ${visible(where)}${position}  ${visible(text)}  ${paint(style, reason, 'dim')}`)
  }
  const more = filtered.count - shown.length
  if (more > 0) lines.push(`  and ${grouped(more)} more`)
  return lines
}

/** `1.2 s` */
export function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}

/** `46 MB` */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`
}
