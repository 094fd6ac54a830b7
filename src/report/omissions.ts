import {
  counted,
  type FilePosition,
  type FilterReason,
  grouped,
  type ScanReport,
  type Setting,
  type SettingOrigin,
  settingOriginText,
} from '../model/index.ts'
import { visible } from './escape.ts'
import { failureText, skippedNameFor, skipReasonText } from './reasons.ts'

/** Content that was left out of the scan on purpose. */
export interface LeftOut {
  /** One clause, safe to print. */
  readonly text: string
  /** The line of the configuration file that caused it; null if something else did. */
  readonly orderedAt: FilePosition | null
}

/** Content that could not be read, safe to print. */
export interface Unread {
  readonly what: string
  readonly reason: string
}

/** Options that can hide a key. */
const narrowing: ReadonlySet<string> = new Set([
  'include',
  'exclude',
  'max-size',
  'no-decode',
  'decode-depth',
  'since',
  'min-confidence',
  'foreign-marks',
  'allow-live',
])

/** The reason under which `scan` counts keys that `--min-confidence` hides. */
const belowConfidence: FilterReason = 'below --min-confidence'

/** Content that was left out on purpose: first by options that were not given on the command line, then by sources. */
export function leftOut(report: ScanReport): LeftOut[] {
  const ordered = report.configuration.settings
    .filter(({ name, origin }) => narrowing.has(name) && origin.kind !== 'command line')
    .map((setting) => ({ text: settingText(setting), orderedAt: positionOf(setting.origin) }))
  const others = [...skippedTexts(report), ...hiddenKeysTexts(report)]
  return [...ordered, ...others.map((text) => ({ text, orderedAt: null }))]
}

/** `3 ignored files (reason)`, for everything that the sources left out. */
export function skippedTexts({ coverage }: Pick<ScanReport, 'coverage'>): string[] {
  return coverage.skipped.map((entry) => {
    const name = skippedNameFor(entry.count, entry)
    return `${grouped(entry.count)} ${visible(name)} (${visible(skipReasonText(entry))})`
  })
}

/** `2 keys below --min-confidence`; these may be real keys, so every report mentions them. */
export function hiddenKeysTexts({ filtered }: ScanReport): string[] {
  const count = filtered.byReason[belowConfidence] ?? 0
  return count === 0 ? [] : [`${counted(count, 'key')} ${belowConfidence}`]
}

/** Matches that were left out because they are not keys. */
export function filteredNames({ filtered }: ScanReport): number {
  return filtered.count - (filtered.byReason[belowConfidence] ?? 0)
}

/** Content that could not be read; empty for a complete scan. */
export function unread(report: ScanReport): Unread[] {
  const failed = report.coverage.failed.map(({ what, reason }) => ({
    what: visible(what),
    reason: visible(failureText(reason)),
  }))
  return report.interrupted
    ? [...failed, { what: 'scan', reason: failureText({ code: 'stopped' }) }]
    : failed
}

/** `3 known keys (baseline 2, inline 1)`; empty without known keys. */
export function knownText(report: ScanReport): string {
  const total = report.findings.filter((finding) => finding.suppressed !== null).length
  return total === 0 ? '' : `${counted(total, 'known key')} (${knownCounts(report)})`
}

/** `baseline 2, inline 1` */
export function knownCounts(report: ScanReport): string {
  const counts = new Map<string, number>()
  for (const { suppressed } of report.findings) {
    if (suppressed !== null) counts.set(suppressed.by, (counts.get(suppressed.by) ?? 0) + 1)
  }
  return [...counts].map(([by, count]) => `${by} ${count}`).join(', ')
}

/** `exclude = docs/** (brleaks.config.json:3:5)` */
export function settingText({ name, value, origin }: Setting): string {
  const text = typeof value === 'object' ? value.join(' ') : String(value)
  return `${visible(name)} = ${visible(text)} (${visible(settingOriginText(origin))})`
}

function positionOf(origin: SettingOrigin): FilePosition | null {
  if (origin.kind !== 'file') return null
  const { path, line, column } = origin
  return { path, line, column }
}

/** Formats without a field for content that was left out, or whose template decides which fields they have. */
const withoutLeftOut: ReadonlySet<string> = new Set([
  'checkstyle',
  'csv',
  'gitlab-codequality',
  'jsonl',
  'rdjsonl',
  'sonarqube',
  'template',
])
/** Formats that list only open keys and have no field for the number of known ones. */
const withoutKnown: ReadonlySet<string> = new Set([
  'azure',
  'checkstyle',
  'github',
  'gitlab-codequality',
  'rdjsonl',
  'sonarqube',
  'teamcity',
  'template',
])

/** Remarks that have no field in this format, one per line, for standard error. */
export function remarksOutside(report: ScanReport, format: string): string[] {
  const remarks = withoutLeftOut.has(format) ? leftOut(report).map(({ text }) => text) : []
  const known = withoutKnown.has(format) ? knownText(report) : ''
  if (known !== '') remarks.push(known)
  return remarks.map((text) => `left out: ${text}`)
}
