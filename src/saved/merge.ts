import {
  type Coverage,
  compareFindings,
  type FilteredSummary,
  type ScanReport,
  type Skipped,
} from '../model/index.ts'
import { mergeFindings } from './merge-findings.ts'

/** Scanned contents named in the merged report. */
const namedTargets = 5

/**
 * Merges reports by key. Coverage is added up; the result is incomplete if any of them is. A key is known only if it is
 * known in every report that has it.
 */
export function mergeReports(
  reports: readonly [ScanReport, ...ScanReport[]],
  version: string,
): ScanReport {
  const [first, ...others] = reports
  if (others.length === 0) return { ...first, tool: { name: 'brleaks', version } }
  const repository = JSON.stringify(first.repository)
  return {
    ...first,
    tool: { name: 'brleaks', version },
    command: others.every(({ command }) => command === first.command) ? first.command : 'report',
    target: targetsText(unique(reports.map(({ target }) => target))),
    startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
    durationMs: sum(reports, ({ durationMs }) => durationMs),
    complete: reports.every(({ complete }) => complete),
    interrupted: reports.some(({ interrupted }) => interrupted),
    coverage: mergeCoverage(reports.map(({ coverage }) => coverage)),
    findings: mergeFindings(reports.flatMap(({ findings }) => findings)).sort(compareFindings),
    filtered: mergeFiltered(reports.map(({ filtered }) => filtered)),
    notices: unique(reports.flatMap(({ notices }) => notices)),
    repository: others.every((other) => JSON.stringify(other.repository) === repository)
      ? first.repository
      : null,
    configuration: {
      files: unique(reports.flatMap(({ configuration }) => configuration.files)),
      settings: unique(reports.flatMap(({ configuration }) => configuration.settings)),
    },
    stale: unique(reports.flatMap(({ stale }) => stale)),
    rules: [...new Set(reports.flatMap(({ rules }) => rules))],
  }
}

function targetsText(targets: readonly string[]): string {
  const more = targets.length - namedTargets
  const named = targets.slice(0, namedTargets).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}

function mergeCoverage(coverages: readonly Coverage[]): Coverage {
  return {
    files: sum(coverages, ({ files }) => files),
    entries: sum(coverages, ({ entries }) => entries),
    objects: sum(coverages, ({ objects }) => objects),
    commits: sum(coverages, ({ commits }) => commits),
    refs: sum(coverages, ({ refs }) => refs),
    bytes: sum(coverages, ({ bytes }) => bytes),
    skipped: mergeSkipped(coverages.flatMap(({ skipped }) => skipped)),
    failed: unique(coverages.flatMap(({ failed }) => failed)),
  }
}

/** Adds up the counts of equal entries. */
function mergeSkipped(entries: readonly Skipped[]): Skipped[] {
  const merged = new Map<string, Skipped>()
  for (const entry of entries) {
    const identity = JSON.stringify({ ...entry, count: 0 })
    const before = merged.get(identity)?.count ?? 0
    merged.set(identity, { ...entry, count: before + entry.count })
  }
  return [...merged.values()]
}

function mergeFiltered(summaries: readonly FilteredSummary[]): FilteredSummary {
  const byReason = new Map<string, number>()
  for (const summary of summaries) {
    for (const [reason, count] of Object.entries(summary.byReason))
      byReason.set(reason, (byReason.get(reason) ?? 0) + count)
  }
  return {
    count: sum(summaries, ({ count }) => count),
    byReason: Object.fromEntries(byReason),
    list: [],
  }
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}

/** Without entries that have the same content as an earlier one. */
function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
