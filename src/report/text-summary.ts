import type { Coverage, ScanReport } from '../model/index.ts'
import { belowConfidence, settingText, skippedTexts, unread } from './account.ts'
import { grouped, visible, wrap } from './escape.ts'
import { paint } from './paint.ts'
import { placesOf } from './places.ts'
import type { Style } from './style.ts'
import { severityCounts } from './text.ts'
import { counted } from './wording.ts'

/** Unread things named, unless everything is asked for. */
const failedShown = 10
const filteredShown = 200

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
  const { findings } = report
  const open = findings.filter((finding) => finding.suppressed === null).length
  if (findings.length > 0) {
    const places = findings.reduce(
      (sum, finding) => sum + placesOf(finding).length + finding.sightingsOmitted,
      0,
    )
    const keys = counted(findings.length, 'key')
    const text = `Found ${keys} in ${counted(places, 'place')}: ${severityCounts(report)}.`
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
  if (coverage.files > 0 || coverage.objects === 0) parts.push(counted(coverage.files, 'file'))
  if (coverage.objects > 0) {
    const commits = coverage.commits > 0 ? ` (${counted(coverage.commits, 'commit')})` : ''
    parts.push(`${counted(coverage.objects, 'object')}${commits}`)
  }
  if (coverage.refs > 0) parts.push(counted(coverage.refs, 'ref'))
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
    .map(settingText)
  return [
    ...wrap(`Under ${files.join(', ')}.`, style.width),
    ...(settings.length === 0 ? [] : wrap(`With ${settings.join(', ')}.`, style.width)),
  ].map((line) => paint(style, line, 'dim'))
}

function skippedLines(report: ScanReport, style: Style): string[] {
  return skippedTexts(report).map((text) => paint(style, `Left out: ${text}.`, 'dim'))
}

/** What could not be read; nothing for a complete scan. */
export function failedLines(report: ScanReport, style: Style): string[] {
  if (report.complete) return []
  const failed = unread(report)
  const shown = style.verbose ? failed : failed.slice(0, failedShown)
  const more = failed.length - shown.length
  return [
    paint(
      style,
      'INCOMPLETE: not everything was read, so there may be more keys.',
      'bold',
      'yellow',
    ),
    ...shown.map(({ what, reason }) => `  ${what}: ${reason}`),
    ...(more > 0 ? [`  and ${grouped(more)} more (--verbose names them)`] : []),
  ]
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
  // These may be keys, so a run with --min-confidence must show that it hides some.
  if (unsure > 0) lines.push(`Left out: ${counted(unsure, 'key')} ${belowConfidence}.`)
  return lines
}

/** `--show-filtered`: each match that was left out, with the reason. */
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
