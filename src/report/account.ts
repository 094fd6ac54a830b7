import type { ScanReport, Setting } from '../model/index.ts'
import { grouped, visible } from './escape.ts'
import { counted } from './wording.ts'

/** Something that was not searched although it is there, and by whose order. */
export interface LeftOut {
  /** One clause, safe to print. */
  readonly text: string
  /** Line of a configuration file that ordered it; null where something else did. */
  readonly orderedAt: FilePosition | null
}

export interface FilePosition {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Something that could not be searched, safe to print. */
export interface Unread {
  readonly what: string
  readonly reason: string
}

/** Options that can hide a key. */
const narrowing: ReadonlySet<string> = new Set([
  'include',
  'exclude',
  'max-size',
  'since',
  'min-confidence',
  'foreign-marks',
  'allow-live',
])

/** Reason that scan gives for keys it was asked to leave out. */
export const belowConfidence = 'below --min-confidence'

/** What was left out on purpose: by options that the person did not give on the command line, then what they did. */
export function leftOut(report: ScanReport): LeftOut[] {
  const ordered = report.configuration.settings
    .filter(({ name, origin }) => narrowing.has(name) && origin !== 'command line')
    .map((setting) => ({ text: settingText(setting), orderedAt: positionOf(setting.origin) }))
  const skipped = skippedTexts(report).map((text) => ({ text, orderedAt: null }))
  const unsure = report.filtered.byReason[belowConfidence] ?? 0
  const dropped =
    unsure > 0 ? [{ text: `${counted(unsure, 'key')} ${belowConfidence}`, orderedAt: null }] : []
  return [...ordered, ...skipped, ...dropped]
}

/** `3 ignored files (reason)`, for everything that the sources left out. */
export function skippedTexts({ coverage }: ScanReport): string[] {
  return coverage.skipped.map(
    ({ what, reason, count }) => `${countedThings(count, visible(what))} (${visible(reason)})`,
  )
}

/** What could not be read; empty for a complete scan. */
export function unread(report: ScanReport): Unread[] {
  const failed = report.coverage.failed.map(({ what, reason }) => ({
    what: visible(what),
    reason: visible(reason),
  }))
  return report.interrupted
    ? [...failed, { what: 'scan', reason: 'stopped before its end' }]
    : failed
}

/** `3 known keys (baseline 2, inline 1)`; empty where there are none. */
export function knownText(report: ScanReport): string {
  const counts = new Map<string, number>()
  for (const { suppressed } of report.findings) {
    if (suppressed !== null) counts.set(suppressed.by, (counts.get(suppressed.by) ?? 0) + 1)
  }
  if (counts.size === 0) return ''
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const parts = [...counts].map(([by, count]) => `${by} ${count}`)
  return `${counted(total, 'known key')} (${parts.join(', ')})`
}

/** `exclude = docs/** (brleaks.config.json:3:5)` */
export function settingText({ name, value, origin }: Setting): string {
  const text = typeof value === 'object' ? value.join(' ') : String(value)
  return `${name} = ${visible(text)} (${visible(origin)})`
}

/** `1 file`, `3 ignored files`: coverage names things in the plural. */
function countedThings(count: number, what: string): string {
  const named =
    count === 1 ? what.replace(/\b(file|folder|link|object|path|submodule)s\b/, '$1') : what
  return `${grouped(count)} ${named}`
}

function positionOf(origin: string): FilePosition | null {
  const match = /^(.+):(\d+):(\d+)$/s.exec(origin)
  const [, path, line, column] = match ?? []
  return path === undefined ? null : { path, line: Number(line), column: Number(column) }
}

/** Formats that have no field for what was left out. */
const withoutLeftOut: ReadonlySet<string> = new Set(['csv', 'jsonl', 'rdjsonl'])
/** Formats that leave out known keys without a word. */
const withoutKnown: ReadonlySet<string> = new Set(['github', 'rdjsonl'])

/** Remarks that a report in this format cannot hold, one per line, for standard error. */
export function unsaid(report: ScanReport, format: string): string[] {
  const known = withoutKnown.has(format) ? knownText(report) : ''
  return [
    ...(withoutLeftOut.has(format) ? leftOut(report).map(({ text }) => `left out: ${text}`) : []),
    ...(known === '' ? [] : [`left out: ${known}`]),
  ]
}
