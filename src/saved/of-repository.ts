import {
  type AuditedRepository,
  type Finding,
  type ScanReport,
  type Setting,
  type Sighting,
  type StaleEntry,
  settingOriginOf,
  settingOriginText,
} from '../model/index.ts'
import { isCountedKind } from '../report/index.ts'

/**
 * The report of one repository, ready to be merged with those of others: everything that names a place in it also names
 * the repository.
 */
export function ofRepository(report: ScanReport, name: string): ScanReport {
  const { configuration, coverage } = report
  const inIt = (text: string) =>
    text === name || text === report.target ? name : `${name}: ${text}`
  return {
    ...report,
    target: name,
    coverage: {
      ...coverage,
      skipped: coverage.skipped.map((entry) =>
        isCountedKind(entry) ? entry : { ...entry, path: inIt(entry.path ?? '') },
      ),
      failed: coverage.failed.map((entry) => ({ ...entry, what: inIt(entry.what) })),
    },
    findings: report.findings.map((finding) => withRepository(finding, name)),
    notices: report.notices.map(inIt),
    repositories: [rowOf(report, name)],
    configuration: {
      files: configuration.files.map((file) =>
        file.from === null || file.from.kind === 'named file'
          ? file
          : { ...file, path: inIt(file.path) },
      ),
      settings: configuration.settings.map((setting) => settingIn(setting, inIt)),
    },
    stale: report.stale
      .filter((entry) => !isUnusedHere(entry, report))
      .map((entry) => staleIn(entry, report, inIt)),
  }
}

/** The report of a repository of which nothing was read. */
export function unreadRepository(base: ScanReport, name: string, reason: string): ScanReport {
  return {
    ...base,
    target: name,
    complete: false,
    coverage: {
      ...base.coverage,
      failed: [{ what: name, reason: { code: 'error', detail: reason } }],
    },
    repositories: [
      {
        name,
        status: 'not-read',
        reason,
        head: null,
        findings: 0,
        suppressed: 0,
        files: 0,
        objects: 0,
        bytes: 0,
      },
    ],
  }
}

function rowOf(report: ScanReport, name: string): AuditedRepository {
  const { coverage, findings, repository } = report
  const open = findings.filter(({ suppressed }) => suppressed === null).length
  return {
    name,
    status: report.complete ? 'read' : 'incomplete',
    reason: null,
    head: repository?.head ?? null,
    findings: open,
    suppressed: findings.length - open,
    files: coverage.files,
    objects: coverage.objects,
    bytes: coverage.bytes,
  }
}

function withRepository(finding: Finding, repository: string): Finding {
  const [first, ...others] = finding.sightings
  const inIt = (sighting: Sighting) => ({ ...sighting, repository })
  return { ...finding, sightings: [inIt(first), ...others.map(inIt)] }
}

type Naming = (text: string) => string

/** A setting of the repository's own configuration file names the repository. */
function settingIn(setting: Setting, inIt: Naming): Setting {
  const { origin } = setting
  return origin.kind === 'file'
    ? { ...setting, origin: settingOriginOf(inIt(settingOriginText(origin))) }
    : setting
}

/** An entry of a file that the user named applies to every repository: its key may be in another one. */
function isUnusedHere({ state, entry }: StaleEntry, report: ScanReport): boolean {
  return state === 'unused' && isNamedFile(entry.file, report)
}

function staleIn({ state, entry }: StaleEntry, report: ScanReport, inIt: Naming): StaleEntry {
  const file = isNamedFile(entry.file, report) ? entry.file : inIt(entry.file)
  return { state, entry: { ...entry, file } }
}

function isNamedFile(path: string, { configuration }: ScanReport): boolean {
  return configuration.files.some((file) => file.path === path && file.from?.kind === 'named file')
}
