import {
  BrleaksError,
  configPlaceOf,
  type Finding,
  type Rule,
  type ScanReport,
  type Sighting,
  StoredKey,
  settingOriginOf,
} from '../model/index.ts'
import { parseJson } from '../parse/index.ts'
import { schemaVersion, visible } from '../report/index.ts'
import { ruleNamed } from './rule-named.ts'
import type { SavedDocument, SavedFinding, SavedSighting } from './saved-document.ts'

/**
 * Reads a JSON report. Keys in full are dropped, so that no later report shows them.
 * @param name of the file, for messages.
 * @param rules whose keys it may contain; other rules are known by their id only.
 * @throws BrleaksError `config`: one line that says where the report is wrong.
 */
export async function readReport(
  name: string,
  text: string,
  rules: readonly Rule[],
): Promise<ScanReport> {
  const document = await validated(name, parseJson(text, name))
  const findings = document.findings.map((finding) => readFinding(finding, rules))
  const { scan, tool } = document
  return {
    tool: { name: 'brleaks', version: visible(tool.version) },
    kind: 'scan',
    command: visible(scan.command),
    target: scan.target,
    startedAt: scan.startedAt,
    durationMs: scan.durationMs,
    // A report with unread content is incomplete, whatever it says.
    complete: scan.complete && !scan.interrupted && scan.coverage.failed.length === 0,
    interrupted: scan.interrupted,
    coverage: readCoverage(scan.coverage),
    bug: null,
    findings,
    filtered: readFiltered(document),
    notices: scan.notices,
    repository: scan.repository,
    ...readRepositories(scan.repositories),
    ...readProof(document.proof),
    ...readConfiguration(scan.configuration),
    rules: [...new Set([...rules, ...findings.map(({ rule }) => rule)])],
  }
}

async function validated(name: string, value: unknown): Promise<SavedDocument> {
  const version = typeof value === 'object' && value !== null && 'schemaVersion' in value
  if (!version) throw new BrleaksError('config', `${name}: not a JSON report of brleaks`)
  if (value.schemaVersion !== schemaVersion) {
    const found = visible(String(JSON.stringify(value.schemaVersion)).slice(0, 20))
    throw new BrleaksError(
      'config',
      `${name}: schemaVersion ${found} is not supported (expected ${schemaVersion}); use the brleaks that wrote it`,
    )
  }
  const { validateReport } = await import('./report-validator.ts')
  if (validateReport(value)) return value
  const [fault] = validateReport.errors ?? []
  throw new BrleaksError(
    'config',
    `${name}: ${fault?.instancePath || '/'} ${fault?.message ?? 'is invalid'}; see schema/report.schema.json`,
  )
}

type SavedCoverage = SavedDocument['scan']['coverage']

/** Reports of an older brleaks have no entries. */
function readCoverage({ skipped, failed, ...counts }: SavedCoverage): ScanReport['coverage'] {
  return {
    ...counts,
    entries: counts.entries ?? 0,
    skipped: skipped.map(({ what, reason, count }) => ({
      code: 'saved',
      path: what,
      reason,
      count,
    })),
    failed: failed.map(({ what, reason }) => ({ what, reason: { code: 'error', detail: reason } })),
  }
}

function readFinding(finding: SavedFinding, rules: readonly Rule[]): Finding {
  const { fingerprint, redacted, length, mode, confidence, sightingsOmitted } = finding
  const { verification, exposure, suppressed } = finding
  const [first, ...others] = finding.sightings.map(readSighting)
  if (first === undefined) throw new BrleaksError('config', 'a finding without sightings')
  return {
    fingerprint,
    rule: ruleNamed(finding.ruleId, finding.revokeUrl, rules),
    secret: new StoredKey(redacted, length),
    mode,
    confidence,
    verification: {
      ...verification,
      scopes: verification.scopes.map(visible),
      lacks: verification.lacks.map(visible),
      requestId: verification.requestId === null ? null : visible(verification.requestId),
    },
    exposure: exposure === null ? null : { ...exposure, refs: exposure.refs.map(visible) },
    suppressed,
    sightings: [first, ...others],
    sightingsOmitted,
  }
}

function readSighting(sighting: SavedSighting): Sighting {
  const { lineHash, rawPath, ref, repository } = sighting
  return {
    ...sighting,
    repository: repository === undefined ? undefined : visible(repository),
    rawPath: rawPath === undefined ? undefined : percentEncoded(rawPath),
    ref: ref === undefined ? undefined : visible(ref),
    endEstimated: sighting.endEstimated === true,
    offset: 0,
    allowComments: [],
    lineHash: lineHash ?? null,
  }
}

/** Formats write it verbatim. */
function percentEncoded(rawPath: string): string | undefined {
  return /^(?:[A-Za-z0-9._~/!-]|%[0-9A-F]{2})*$/.test(rawPath) ? rawPath : undefined
}

/** Only their number: the matches are not keys. */
function readFiltered({ summary }: SavedDocument): ScanReport['filtered'] {
  return { count: summary.filtered, byReason: summary.filteredByReason, list: [] }
}

/** Undefined for a report of one repository, also of an older brleaks. */
function readRepositories(repositories: SavedDocument['scan']['repositories']) {
  if (repositories === undefined) return {}
  return {
    repositories: repositories.map((repository) => ({
      ...repository,
      name: visible(repository.name),
      reason: repository.reason === null ? null : visible(repository.reason),
    })),
  }
}

/** Its verdict and steps are written anew from the findings. */
function readProof(proof: SavedDocument['proof']): Pick<ScanReport, 'proof'> {
  if (proof === undefined) return {}
  const { expected, holders } = proof
  const kept = holders?.map(({ object, keptBy }) => [object, keptBy] as const)
  return { proof: { expected, holders: kept === undefined ? null : new Map(kept) } }
}

function readConfiguration({ files, settings, stale }: SavedDocument['scan']['configuration']) {
  return {
    configuration: {
      files: files.map(({ kind, path, sha256, from }) => ({
        kind,
        path: visible(path),
        sha256,
        from: from === null ? null : configPlaceOf(from),
      })),
      settings: settings.map(({ name, value, origin }) => ({
        name: visible(name),
        value,
        origin: settingOriginOf(visible(origin)),
      })),
    },
    stale: stale.map(({ state, ...entry }) => ({ state, entry })),
  }
}
