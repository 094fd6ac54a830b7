import type { OptionName, OptionValues, Settings } from '../config/index.ts'
import { decideScan, workingFolder } from '../config/index.ts'
import {
  BrleaksError,
  type Finding,
  type RemovalProof,
  type ScanReport,
  version,
} from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { proofNotices, skippedTexts } from '../report/index.ts'
import { fingerprintsOf, objectHoldersIn, scan, workTreesAt } from '../scan/index.ts'
import { deliver } from './deliver.ts'
import { checkReports, formatsOf, planReports } from './report-plan.ts'
import { startSession, wantsProgress } from './session.ts'
import { verifyOptions } from './verify-options.ts'

/** Shorter beginnings of a fingerprint could be those of another key. Hexadecimal digits. */
const fingerprintForm = /^[0-9a-f]{12,64}$/

/** Options that leave content out. From a file they are overridden; given for this run they are a mistake. */
const narrowing: readonly OptionName[] = [
  'include',
  'exclude',
  'max-size',
  'min-confidence',
  'no-decode',
  'decode-depth',
  'max-depth',
]

/** Content that was left out although it may hold a key of this repository. */
const mayHold: ReadonlySet<string> = new Set([
  'compressed-files',
  'git-directories',
  'ignored-files',
  'ignored-folders',
  'ignored-secret-files',
  'nested-repositories',
  'program-data',
  'temporary-objects',
  'unwanted-files',
])

/**
 * `brleaks audit --expect-gone`: reads everything that a repository has, whatever its configuration leaves out, and
 * reports only the expected keys. Exit status 0 only if they are gone and everything was read.
 */
export async function runExpectGone(repository: string, settings: Settings): Promise<number> {
  const { values } = settings
  refuseNarrowing(values)
  const expected = values.list('expect-gone')
  if (expected.length === 0) throw notAFingerprint()
  const plan = planReports(values)
  const session = startSession({ progress: wantsProgress(values) })
  const { folders, absent } = workTreesAt(repository)
  const request = await decideScan(
    {
      command: 'audit',
      repository,
      ...(folders.length === 0 ? {} : { paths: folders }),
      jobs: values.number('jobs'),
      settings,
      include: [],
      exclude: [],
      maxSize: Number.MAX_SAFE_INTEGER,
      gitignore: false,
      minConfidence: 'low',
      lineHashes: formatsOf(plan).has('sarif'),
      ...session.options,
      ...verifyOptions(values),
    },
    { cwd: workingFolder(process.cwd), version, environment: process.env, label: repository },
  )
  await checkReports(plan)
  const read = expected.includes('-') ? await fingerprintsOf(process.stdin, request.rules) : []
  const given = expected.filter((text) => text !== '-').map(checkedFingerprint)
  const fingerprints = [...read, ...given]
  const report = await session.wait(
    scan({ ...request, configuration: withoutOverridden(request.configuration) }),
  )
  const findings = report.findings.filter(({ fingerprint }) =>
    fingerprints.some((start) => fingerprint.startsWith(start)),
  )
  const oids = new Set(
    findings.flatMap(({ sightings }) => sightings.flatMap(({ object }) => object ?? [])),
  )
  const holders = await objectHoldersIn(repository, oids, session.options.signal)
  const unproven = await unprovenContent(report, folders.length, absent)
  const shown = await proofReport(report, findings, { expected: fingerprints, holders }, unproven)
  return outcome(shown, { failOn: 'any', delivered: await deliver(shown, plan, values) })
}

/** @throws BrleaksError `usage` */
function refuseNarrowing(values: OptionValues): void {
  const given = narrowing.find((name) =>
    ['command line', 'environment'].includes(values.origin(name).kind),
  )
  if (given === undefined) return
  throw new BrleaksError('usage', `--expect-gone reads everything; leave out --${given}`)
}

/** @throws BrleaksError `usage`. The text is not quoted: it may be a key. */
function checkedFingerprint(text: string): string {
  if (fingerprintForm.test(text)) return text
  throw notAFingerprint()
}

function notAFingerprint(): BrleaksError {
  return new BrleaksError(
    'usage',
    '--expect-gone: expected a fingerprint (64 hexadecimal digits, or at least the first 12); to pass keys, use "--expect-gone -" and standard input',
  )
}

/** Settings of the tree that this command does not follow. */
function withoutOverridden(
  configuration: ScanReport['configuration'],
): ScanReport['configuration'] {
  const overridden: readonly string[] = narrowing
  const settings = configuration.settings.filter(({ name }) => !overridden.includes(name))
  return { ...configuration, settings }
}

/** @param trees number of work trees that were read; the git directory of the main one was read as a history. */
async function unprovenContent(
  report: ScanReport,
  trees: number,
  absent: readonly string[],
): Promise<string[]> {
  const skipped = report.coverage.skipped.filter(
    ({ code, count }) =>
      mayHold.has(code) && !(code === 'git-directories' && count <= Math.min(trees, 1)),
  )
  return [
    ...skippedTexts({ coverage: { ...report.coverage, skipped } }),
    ...absent.map(
      (folder) => `the work tree ${folder}, which is not here ("git worktree prune" forgets it)`,
    ),
  ]
}

/** The report of a proof: only the expected keys, and none of them counts as known. */
async function proofReport(
  report: ScanReport,
  findings: readonly Finding[],
  proof: RemovalProof,
  unproven: readonly string[],
): Promise<ScanReport> {
  const open = findings.map((finding): Finding => {
    const [first, ...others] = finding.sightings
    const plain = (sighting: typeof first) => ({ ...sighting, suppressed: null })
    return { ...finding, suppressed: null, sightings: [plain(first), ...others.map(plain)] }
  })
  const failed = [
    ...report.coverage.failed,
    ...unproven.map((what) => ({
      what,
      reason: { code: 'error', detail: 'it was not searched' } as const,
    })),
  ]
  const shown: ScanReport = {
    ...report,
    findings: open,
    coverage: { ...report.coverage, failed },
    complete: report.complete && unproven.length === 0,
    stale: [],
    proof,
  }
  return { ...shown, notices: [...report.notices, ...proofNotices(shown, proof)] }
}
