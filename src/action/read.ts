import {
  absentFiles,
  type FetchSource,
  originOf,
  type Prepared,
  prepareHistory,
  prepareRange,
} from '../checkout/index.ts'
import { decideScan, type ScanOptions, type Settings, usualFileNames } from '../config/index.ts'
import { BrleaksError, type Failed, type ScanReport, version } from '../model/index.ts'
import { redactText, scan } from '../scan/index.ts'
import type { EventPlan } from './event.ts'
import type { Inputs } from './inputs.ts'
import { checkoutPath } from './places.ts'
import type { Environment } from './run.ts'
import { actionSettings, namedInRepository } from './settings.ts'

/** What was read for an event, and what came of it. */
export interface Reading {
  readonly report: ScanReport
  /** The whole tree, for code scanning; null where the report itself serves. */
  readonly tree: ScanReport | null
  /** Tracked files that the tree lacks, for it is checked out in part. */
  readonly absent: number
  readonly range: string | null
  readonly commits: number | null
  /** Files that steer brleaks and that the event changes. */
  readonly changed: readonly string[]
  readonly notices: readonly string[]
}

export interface ReadRequest {
  readonly plan: EventPlan
  readonly inputs: Inputs
  readonly environment: Environment
  readonly workspace: string
  readonly signal: AbortSignal
}

/**
 * Reads what the plan says.
 * @throws BrleaksError where nothing can be read at all: no checkout, a head that cannot be had.
 */
export async function readPlan(asked: ReadRequest): Promise<Reading> {
  const { plan, workspace, signal } = asked
  const checkout = checkoutPath(workspace, asked.inputs.path)
  const inputs =
    plan.trusted === null ? asked.inputs : namedInRepository(asked.inputs, checkout, workspace)
  const request = { ...asked, inputs }
  const source = await sourceOf(request, checkout)
  const prepared = await prepare(request, checkout, source)
  try {
    const settings = await actionSettings({
      ...{ plan, inputs, workspace, checkout, source, signal },
      environment: request.environment,
      repository: prepared?.repository ?? null,
    })
    const files: ScanOptions = { paths: ['.'], cwd: checkout, lineHashes: true, command: 'scan' }
    const tree = () => run(request, settings, files, `${plan.title}: the files checked out`)
    if (prepared === null) {
      const report = neverNothing(await run(request, settings, files, plan.title))
      const none = { range: null, commits: null, changed: [], notices: remarks(plan) }
      return { report, tree: null, absent: 0, ...none }
    }
    const { repository, range } = prepared
    const ranges = range === null ? [] : [range]
    const options: ScanOptions = { repository, ranges, command: 'git' }
    const read = await run(request, settings, options, label(request, prepared))
    const report = neverNothing(withUnread(read, prepared.unread))
    const change = plan.kind === 'range' && plan.sarif === 'change'
    return {
      report,
      tree: inputs.sarifFile === null || change ? null : await tree(),
      absent: inputs.sarifFile === null || change ? 0 : await absentFiles(checkout, signal),
      range: prepared.shown,
      commits: prepared.commits,
      changed: prepared.changed,
      // Names of refs may hold a key.
      notices: [...remarks(plan), ...prepared.notices].map((notice) =>
        redactText(notice, report.rules),
      ),
    }
  } catch (error) {
    if (signal.aborted) throw new BrleaksError('interrupted', 'stopped before anything was read')
    throw error
  } finally {
    prepared?.close()
  }
}

function remarks(plan: EventPlan): string[] {
  return plan.kind === 'range' || plan.remark === null ? [] : [plan.remark]
}

function withUnread(report: ScanReport, unread: readonly Failed[]): ScanReport {
  if (unread.length === 0) return report
  const added = unread.map(({ what, reason }) => ({
    what,
    // git names refs in its messages.
    reason: redactText(reason, report.rules),
  }))
  const failed = [...report.coverage.failed, ...added]
  return { ...report, complete: false, coverage: { ...report.coverage, failed } }
}

/** An empty folder holds no key, but it is no checkout either: whoever is told "none" must have been read. */
function neverNothing(report: ScanReport): ScanReport {
  const { files, objects, commits } = report.coverage
  if (files + objects + commits > 0) return report
  return withUnread(report, [
    {
      what: 'anything at all',
      reason:
        'there is no file and no commit here; run actions/checkout before this step, and look at the inputs path and config',
    },
  ])
}

/** Gets as much of the history as the plan asks for; null where it asks for files alone. */
async function prepare(
  { plan, inputs, signal }: ReadRequest,
  checkout: string,
  source: FetchSource,
): Promise<Prepared | null> {
  if (plan.kind === 'files') return null
  if (plan.kind !== 'range') {
    return prepareHistory({ checkout, source, head: plan.head, sha: plan.sha }, signal)
  }
  const { head, headRef, bases, whenEmpty, testMerge, expected, trusted } = plan
  const watched = [...usualFileNames, inputs.config, inputs.baseline].filter((one) => one !== null)
  return prepareRange(
    {
      ...{ checkout, head, headRef, bases, whenEmpty, testMerge, expected, source },
      watched: trusted === null ? [] : [...new Set(watched)],
    },
    signal,
  )
}

/** The repository of the event, at the server that the runner names; never an address out of the checkout's own files. */
async function sourceOf(
  { plan, environment, inputs }: ReadRequest,
  checkout: string,
): Promise<FetchSource> {
  // Files can be read of any folder; git is asked only where it is needed.
  if (plan.kind === 'files' && plan.trusted === null) return { unfetchable: 'only files are read' }
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment
  if (!server || !name)
    return {
      unfetchable: 'the runner does not name its server (GITHUB_SERVER_URL, GITHUB_REPOSITORY)',
    }
  const origin = await originOf(checkout).catch((error: unknown) => {
    throw noCheckout(error, inputs)
  })
  // Another repository's checkout must not be mixed with the history of this one.
  if (origin !== null && !isNamed(origin, name)) {
    const unfetchable = `"${inputs.path}" is a checkout of ${origin}, and the event is of ${name}`
    return { unfetchable }
  }
  return { url: `${server.replace(/\/$/, '')}/${name}`, token: inputs.token }
}

/** True for `https://host/owner/name.git`, `git@host:owner/name` and their like. */
function isNamed(origin: string, name: string): boolean {
  const bare = origin
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .toLowerCase()
  return bare.endsWith(`/${name.toLowerCase()}`) || bare.endsWith(`:${name.toLowerCase()}`)
}

function noCheckout(error: unknown, { path }: Inputs): unknown {
  if (!(error instanceof BrleaksError)) return error
  if (error.code !== 'not-a-repository' && error.code !== 'not-found') return error
  return new BrleaksError(
    error.code,
    `there is no git repository at "${path}"; run actions/checkout before this step, or set the input path to where it checked out`,
    { cause: error },
  )
}

async function run(
  { inputs, environment, workspace, signal }: ReadRequest,
  settings: Settings,
  options: ScanOptions,
  label: string,
): Promise<ScanReport> {
  const decided = await decideScan(
    { ...options, settings, verify: inputs.verify, signal },
    { cwd: workspace, version, environment },
  )
  return scan({ ...decided, label })
}

function label({ plan, environment }: ReadRequest, { shown, commits }: Prepared): string {
  const where = environment.GITHUB_REPOSITORY ?? 'this repository'
  if (shown === null) return `${where}, ${plan.title}`
  const range = shown.replace(/[0-9a-f]{40,64}/g, (oid) => oid.slice(0, 10))
  return `${where}, ${plan.title}: ${range} (${commits} ${commits === 1 ? 'commit' : 'commits'})`
}
