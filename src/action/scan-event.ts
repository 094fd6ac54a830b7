import {
  type Checkout,
  countMissingFiles,
  type FetchSource,
  openCheckout,
  type PreparedHistory,
  prepareHistory,
  prepareRange,
} from '../checkout/index.ts'
import { decideScan, type ScanOptions, type Settings, usualFileNames } from '../config/index.ts'
import {
  BrleaksError,
  counted,
  type Failed,
  type Progress,
  type ScanReport,
  type Target,
  version,
} from '../model/index.ts'
import { ProgressLines } from '../output/index.ts'
import { redactFailed, redactText, scan } from '../scan/index.ts'
import type { EventPlan } from './event.ts'
import type { Inputs } from './inputs.ts'
import { checkoutPath } from './paths.ts'
import type { Environment } from './run.ts'
import { actionSettings, namedInRepository } from './settings.ts'

/** The result of the scan for an event. */
export interface ScannedEvent {
  readonly report: ScanReport
  /** The report of the whole tree, for code scanning; null if code scanning gets `report`. */
  readonly tree: ScanReport | null
  /** Number of tracked files that are not checked out. */
  readonly missingFiles: number
  readonly range: string | null
  readonly commits: number | null
  /** Configuration files of brleaks that the event changes. */
  readonly changedSettings: readonly string[]
  readonly notices: readonly string[]
}

interface EventRequest {
  readonly plan: EventPlan
  readonly inputs: Inputs
  readonly environment: Environment
  readonly workspace: string
  readonly signal: AbortSignal
  /** Prints a line of progress, every 30 seconds. */
  readonly log: (line: string) => void
}

/**
 * Scans what the plan says.
 * @throws BrleaksError if nothing can be scanned: there is no checkout, or the head commit is not available.
 */
export async function scanEvent(given: EventRequest): Promise<ScannedEvent> {
  const { plan, workspace } = given
  const path = checkoutPath(workspace, given.inputs.path)
  const inputs =
    plan.trusted === null ? given.inputs : namedInRepository(given.inputs, path, workspace)
  const request = { ...given, inputs, path }
  const checkout = await openForPlan(request)
  try {
    return await scanCheckout(request, checkout)
  } finally {
    checkout?.close()
  }
}

/** A request with the path of the checkout. */
type CheckoutRequest = EventRequest & { readonly path: string }

/** The checkout; null if the plan needs no repository: a scan of files works in any folder, also without git. */
async function openForPlan({
  plan,
  inputs,
  path,
  signal,
}: CheckoutRequest): Promise<Checkout | null> {
  if (plan.kind === 'files' && plan.trusted === null) return null
  try {
    return await openCheckout(path, signal)
  } catch (error) {
    throw explainMissingCheckout(error, inputs)
  }
}

async function scanCheckout(
  request: CheckoutRequest,
  checkout: Checkout | null,
): Promise<ScannedEvent> {
  const { plan, inputs, environment, workspace, path, signal } = request
  const source = sourceOf(request, checkout)
  const prepared = checkout === null ? null : await prepare(request, checkout, source)
  try {
    const repository = prepared?.repository ?? null
    const settings = await actionSettings({
      plan,
      inputs,
      environment,
      workspace,
      path,
      checkout,
      repository,
      source,
    })
    const files: ScanOptions = { paths: ['.'], cwd: path, lineHashes: true, command: 'scan' }
    if (checkout === null || prepared === null) {
      const report = await run(request, settings, files, plan.title)
      return {
        report: report.coverage.files > 0 ? report : withUnread(report, [emptyWorkspace]),
        tree: null,
        missingFiles: 0,
        range: null,
        commits: null,
        changedSettings: [],
        notices: noticesOf(plan),
      }
    }
    const { target } = prepared
    const history: ScanOptions = { repository: target.repository, command: 'git' }
    const scanned = await run(request, settings, history, label(request, prepared), target)
    const report = withUnread(
      scanned,
      // Files of the git directory count as files read, also in a repository without commits.
      scanned.coverage.objects > 0 ? prepared.unread : [...prepared.unread, emptyWorkspace],
    )
    const wantsTree =
      inputs.sarifFile !== null && !(plan.kind === 'range' && plan.sarif === 'change')
    const treeTitle = `${plan.title}: the files checked out`
    return {
      report,
      tree: wantsTree ? await run(request, settings, files, treeTitle) : null,
      missingFiles: wantsTree ? await countMissingFiles(checkout) : 0,
      range: prepared.shown,
      commits: prepared.commits,
      changedSettings: prepared.changed,
      // Names of refs may contain a key.
      notices: [...noticesOf(plan), ...prepared.notices].map((notice) =>
        redactText(notice, report.rules),
      ),
    }
  } catch (error) {
    if (signal.aborted)
      throw new BrleaksError('interrupted', 'interrupted before anything was scanned')
    throw error
  } finally {
    prepared?.close()
  }
}

function noticesOf(plan: EventPlan): string[] {
  return plan.kind === 'range' || plan.notice === null ? [] : [plan.notice]
}

function withUnread(report: ScanReport, unread: readonly Failed[]): ScanReport {
  if (unread.length === 0) return report
  const redact = (text: string) => redactText(text, report.rules)
  const added = unread.map((failed) => redactFailed(failed, redact))
  const failed = [...report.coverage.failed, ...added]
  return { ...report, complete: false, coverage: { ...report.coverage, failed } }
}

/** A step that scanned nothing must not pass: most likely the checkout is missing. */
const emptyWorkspace: Failed = {
  what: 'the workspace',
  reason: { code: 'workspace-empty' },
}

/** Fetches as much of the history as the plan needs; null if it needs only files. */
async function prepare(
  { plan, inputs }: EventRequest,
  checkout: Checkout,
  source: FetchSource,
): Promise<PreparedHistory | null> {
  if (plan.kind === 'files') return null
  if (plan.kind !== 'range') {
    return prepareHistory(checkout, { source, head: plan.head, sha: plan.sha })
  }
  const settingsFiles = [...usualFileNames, inputs.config, inputs.baseline]
  const watched =
    plan.trusted === null ? [] : [...new Set(settingsFiles.filter((name) => name !== null))]
  return prepareRange(checkout, { ...plan, source, watched })
}

/** The event's repository, on the server that the runner names. SECURITY: never an address from the checkout's files. */
function sourceOf({ environment, inputs }: EventRequest, checkout: Checkout | null): FetchSource {
  if (checkout === null) return { unfetchable: 'only files are scanned' }
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment
  if (!server || !name)
    return {
      unfetchable: 'the variables GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set',
    }
  const { origin } = checkout
  // The histories of two repositories must not be mixed.
  if (origin !== null && !isNamed(origin, name)) {
    const unfetchable = `"${inputs.path}" is a checkout of ${origin}, and the event is of ${name}`
    return { unfetchable }
  }
  return { url: `${server.replace(/\/$/, '')}/${name}`, token: inputs.token }
}

/** Whether a remote address names the repository: `https://host/owner/name.git`, `git@host:owner/name` and similar. */
function isNamed(origin: string, name: string): boolean {
  const bare = origin
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .toLowerCase()
  return bare.endsWith(`/${name.toLowerCase()}`) || bare.endsWith(`:${name.toLowerCase()}`)
}

function explainMissingCheckout(error: unknown, { path }: Inputs): unknown {
  if (!(error instanceof BrleaksError)) return error
  if (error.code !== 'not-a-repository' && error.code !== 'not-found') return error
  return new BrleaksError(
    error.code,
    `no git repository at "${path}"; run actions/checkout before this step, or set the input path to the folder it wrote to`,
    { cause: error },
  )
}

async function run(
  { inputs, environment, workspace, signal, log }: EventRequest,
  settings: Settings,
  options: ScanOptions,
  label: string,
  target?: Target,
): Promise<ScanReport> {
  const progress = new ProgressLines(log)
  const onProgress = (state: Progress) => progress.update(state)
  try {
    const decided = await decideScan(
      { ...options, settings, verify: inputs.verify, signal, onProgress },
      { cwd: workspace, version, environment },
    )
    const targets = target === undefined ? decided.targets : [target]
    return await scan({ ...decided, targets, label })
  } finally {
    progress.clear()
  }
}

function label({ plan, environment }: EventRequest, { shown, commits }: PreparedHistory): string {
  const where = environment.GITHUB_REPOSITORY ?? 'this repository'
  if (shown === null) return `${where}, ${plan.title}`
  const range = shown.replace(/[0-9a-f]{40,64}/g, (oid) => oid.slice(0, 10))
  return `${where}, ${plan.title}: ${range} (${counted(commits ?? 0, 'commit')})`
}
