import {
  type AuditedRepository,
  type Coverage,
  compareFindings,
  type FilteredSummary,
  type FilterReason,
  type ScanReport,
  type Skipped,
} from '../model/index.ts'
import { FindingMerger } from './merge-findings.ts'

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
  const merger = new ReportMerger(first)
  for (const report of others) merger.add(report)
  return merger.result(version)
}

/** Merges reports one by one: only the merged one is kept in memory. */
export class ReportMerger {
  readonly #first: ScanReport
  readonly #findings = new FindingMerger()
  readonly #coverage = new MergedCoverage()
  readonly #targets = new Set<string>()
  readonly #notices = new Set<string>()
  readonly #files = new DistinctList<ScanReport['configuration']['files'][number]>()
  readonly #settings = new DistinctList<ScanReport['configuration']['settings'][number]>()
  readonly #stale = new DistinctList<ScanReport['stale'][number]>()
  readonly #rules = new Set<ScanReport['rules'][number]>()
  readonly #repositories = new Map<string, AuditedRepository>()
  readonly #filtered = new Map<FilterReason, number>()
  #filteredCount = 0
  #command: string
  #startedAt: string
  #durationMs = 0
  #complete = true
  #interrupted = false
  #repository: ScanReport['repository']
  #ofSeveral = false

  constructor(first: ScanReport) {
    this.#first = first
    this.#command = first.command
    this.#startedAt = first.startedAt
    this.#repository = first.repository
    this.add(first)
  }

  add(report: ScanReport): void {
    const { configuration, coverage, filtered, repositories } = report
    if (report.command !== this.#command) this.#command = 'report'
    if (report.startedAt < this.#startedAt) this.#startedAt = report.startedAt
    if (JSON.stringify(report.repository) !== JSON.stringify(this.#repository)) {
      this.#repository = null
    }
    this.#targets.add(report.target)
    this.#durationMs += report.durationMs
    this.#complete &&= report.complete
    this.#interrupted ||= report.interrupted
    this.#findings.add(report.findings)
    this.#coverage.add(coverage)
    this.#addFiltered(filtered)
    for (const notice of report.notices) this.#notices.add(notice)
    for (const file of configuration.files) this.#files.add(file)
    for (const setting of configuration.settings) this.#settings.add(setting)
    for (const entry of report.stale) this.#stale.add(entry)
    for (const rule of report.rules) this.#rules.add(rule)
    if (repositories !== undefined) this.#ofSeveral = true
    for (const repository of repositories ?? []) this.#addRepository(repository)
  }

  result(version: string): ScanReport {
    const repositories = [...this.#repositories.values()].sort((a, b) => compare(a.name, b.name))
    const { skipped, failed, ...sums } = this.#coverage.result()
    // A proof concerns one repository.
    const { proof: _, ...first } = this.#first
    return {
      ...first,
      tool: { name: 'brleaks', version },
      command: this.#command,
      target: this.#ofSeveral ? severalText(repositories) : targetsText([...this.#targets]),
      startedAt: this.#startedAt,
      durationMs: this.#durationMs,
      complete: this.#complete,
      interrupted: this.#interrupted,
      coverage: { ...sums, skipped: this.#inOrder(skipped), failed: this.#inOrder(failed) },
      findings: this.#findings.result().sort(compareFindings),
      filtered: {
        count: this.#filteredCount,
        byReason: Object.fromEntries([...this.#filtered].sort(([a], [b]) => compare(a, b))),
        list: [],
      },
      notices: this.#inOrder([...this.#notices]),
      repository: this.#repository,
      ...(this.#ofSeveral ? { repositories } : {}),
      configuration: {
        files: this.#inOrder(this.#files.items()),
        settings: this.#inOrder(this.#settings.items()),
      },
      stale: this.#inOrder(this.#stale.items()),
      rules: [...this.#rules],
    }
  }

  /** Of several repositories: in an order that does not depend on which was read first. */
  #inOrder<Item>(items: readonly Item[]): readonly Item[] {
    if (!this.#ofSeveral) return items
    return [...items].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
  }

  /** A repository that was read replaces one of the same name that was not. */
  #addRepository(repository: AuditedRepository): void {
    const before = this.#repositories.get(repository.name)
    if (before === undefined || before.status === 'not-read') {
      this.#repositories.set(repository.name, repository)
    }
  }

  #addFiltered({ count, byReason }: FilteredSummary): void {
    this.#filteredCount += count
    for (const [reason, number] of Object.entries(byReason) as [FilterReason, number][]) {
      this.#filtered.set(reason, (this.#filtered.get(reason) ?? 0) + number)
    }
  }
}

/** Adds up what was read. */
class MergedCoverage {
  readonly #sums = { files: 0, entries: 0, objects: 0, commits: 0, refs: 0, bytes: 0 }
  readonly #skipped = new Map<string, Skipped>()
  readonly #failed = new DistinctList<Coverage['failed'][number]>()

  add({ skipped, failed, ...counts }: Coverage): void {
    for (const name of Object.keys(this.#sums) as (keyof typeof counts)[]) {
      this.#sums[name] += counts[name]
    }
    for (const entry of skipped) this.#addSkipped(entry)
    for (const entry of failed) this.#failed.add(entry)
  }

  result(): Coverage {
    return { ...this.#sums, skipped: [...this.#skipped.values()], failed: this.#failed.items() }
  }

  /** Adds up the counts of equal entries. */
  #addSkipped(entry: Skipped): void {
    const identity = JSON.stringify({ ...entry, count: 0 })
    const before = this.#skipped.get(identity)?.count ?? 0
    this.#skipped.set(identity, { ...entry, count: before + entry.count })
  }
}

/** Items without those that have the same content as an earlier one. */
class DistinctList<Item> {
  readonly #items = new Map<string, Item>()

  add(item: Item): void {
    const identity = JSON.stringify(item)
    if (!this.#items.has(identity)) this.#items.set(identity, item)
  }

  items(): Item[] {
    return [...this.#items.values()]
  }
}

function severalText({ length }: readonly AuditedRepository[]): string {
  return length === 1 ? '1 repository' : `${length} repositories`
}

function targetsText(targets: readonly string[]): string {
  const more = targets.length - namedTargets
  const named = targets.slice(0, namedTargets).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
