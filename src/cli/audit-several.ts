import { join } from 'node:path'
import {
  builtInRules,
  loadSettings,
  type OptionValues,
  type Settings,
  workingFolder,
} from '../config/index.ts'
import {
  AuditState,
  addressesIn,
  auditRepositories,
  type GivenAddress,
  isInShard,
  jobSettings,
  listRepositories,
  parseShard,
  type RepositoryList,
  tokensOf,
} from '../fleet/index.ts'
import {
  BrleaksError,
  counted,
  exitStatus,
  type Progress,
  type ScanReport,
  version,
} from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { type AuditEngine, openEngine } from './audit-engine.ts'
import { AuditOutput } from './audit-output.ts'
import { deliver } from './deliver.ts'
import { explainFailOnLive, failOn } from './fail-on.ts'
import { listOwners } from './forge-lists.ts'
import { maskKeys, maskKeysOf, printMessage } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { readInput, readNamedFile } from './read-file.ts'
import { checkReports, planReports } from './report-plan.ts'
import { startSession, wantsProgress } from './session.ts'

/** Bytes: more than a million addresses. */
const largestList = 1 << 28

/** `brleaks audit` of several repositories: options, list, jobs, the merged report, exit status. */
export async function auditSeveral({ operands, values: flags }: ParsedArgs): Promise<number> {
  const cwd = workingFolder(process.cwd)
  const settings = await ownSettings(flags, cwd)
  const { values } = settings
  refuseUnusable(values)
  const plan = planReports(values)
  const session = startSession({ progress: wantsProgress(values) })
  const list = await listOf(operands, values, { cwd, ...session.options })
  await checkReports(plan)
  const folder = values.text('output')
  const output = folder === undefined ? null : new AuditOutput(folder, values)
  const state = await openState(values)
  const engine = await openEngine(list.repositories, settings, { flags, cwd })
  try {
    if (onlyQueues(values)) return await explainQueued(list)
    const report = await session.wait(
      runJobs(list, settings, { engine, output, state, ...session.options }),
    )
    const indexed = (await output?.finish(report)) ?? true
    const delivered = (await deliver(report, plan, values)) && indexed
    await explainFailOnLive(report, values)
    if (report.interrupted) await explainResuming(report, state, values)
    else if (delivered) {
      state?.remove()
      await engine.finish()
    }
    if (state?.fault != null)
      await printMessage(`finished repositories were not kept: ${state.fault}`)
    return outcome(report, { failOn: failOn(values), delivered })
  } finally {
    await engine.close()
    state?.release()
  }
}

/** The options of the run itself: no repository has a say in them. */
async function ownSettings(flags: ParsedArgs['values'], cwd: string): Promise<Settings> {
  const settings = await loadSettings({
    command: 'audit',
    flags,
    environment: process.env,
    reader: null,
    root: null,
    cwd,
  })
  maskKeysOf(settings.rules)
  return settings
}

/** @throws BrleaksError `usage` for options that an audit of several repositories cannot follow. */
function refuseUnusable(values: OptionValues): void {
  if (values.flag('wait') && values.text('queue') === undefined) {
    throw new BrleaksError('usage', '--wait needs --queue')
  }
  if (!values.flag('show-secrets')) return
  throw new BrleaksError(
    'usage',
    '--show-secrets shows the keys of one repository only; audit it by itself',
  )
}

/** The repositories of this run: of operands, file and owners, those in the shard. */
async function listOf(
  operands: readonly string[],
  values: OptionValues,
  { cwd, signal }: { readonly cwd: string; readonly signal: AbortSignal },
): Promise<RepositoryList> {
  const shard = values.text('shard')
  const part = shard === undefined ? null : parseShard(shard)
  // A wrong token or server is a usage error of the whole run.
  tokensOf(values, process.env)
  const file = values.text('repos-file')
  const listed = file === undefined ? [] : await readList(file)
  if (file !== undefined && listed.length === 0) {
    throw new BrleaksError('usage', `list of repositories ${file}: it is empty`)
  }
  const owned = await listOwners(values, signal)
  const given = [
    ...operands.map((text) => ({ text, place: null })),
    ...listed,
    ...owned.addresses.map((text) => ({ text, place: 'an address from a server' })),
  ]
  const list = await listRepositories(given, { cwd, http: values.flag('allow-http') })
  const isWanted = ({ name }: { name: string }) => part === null || isInShard(name, part)
  return {
    repositories: await Promise.all(list.repositories.filter(isWanted).map(withMaskedName)),
    // A list that ended early is missing in every shard.
    unread: [
      ...(await Promise.all(list.unread.filter(isWanted).map(withMaskedName))),
      ...owned.unread,
    ],
    notices: [...owned.notices, ...list.notices],
  }
}

/** A path may hold a key. */
async function withMaskedName<Named extends { readonly name: string }>(named: Named) {
  return { ...named, name: await maskKeys(named.name) }
}

/** The addresses in a file; `-` is standard input. */
async function readList(file: string): Promise<readonly GivenAddress[]> {
  const bytes =
    file === '-'
      ? await readInput(largestList)
      : readNamedFile(file, largestList, 'list of repositories')
  return addressesIn(bytes.toString('utf8'), file === '-' ? 'standard input' : file)
}

/** The results of an unfinished audit; null if none are kept. */
async function openState(values: OptionValues): Promise<AuditState | null> {
  // The queue itself keeps what is done.
  if (values.text('queue') !== undefined) return null
  const output = values.text('output')
  const folder = values.text('state') ?? (output === undefined ? undefined : join(output, '.state'))
  if (folder === undefined) return null
  const state = AuditState.open(folder)
  if (state.startedAt !== null && !values.flag('quiet')) {
    const when = state.startedAt.toISOString().slice(0, 16).replace('T', ' ')
    await printMessage(`going on with the audit of ${when} UTC; remove ${folder} to begin anew`)
  }
  return state
}

/** True if the run only adds to the queue. */
function onlyQueues(values: OptionValues): boolean {
  return values.text('queue') !== undefined && !values.flag('wait')
}

/** Nothing is read yet: the exit status says whether every repository is in the queue. */
async function explainQueued({ repositories, unread, notices }: RepositoryList): Promise<number> {
  for (const notice of notices) await printMessage(notice)
  for (const { name, reason } of unread) await printMessage(`${name}: ${reason}`)
  await printMessage(
    `queued ${counted(repositories.length, 'repository', 'repositories')}; nothing is read yet: run the same command with --wait for the report`,
  )
  return unread.length === 0 ? exitStatus.clean : exitStatus.incomplete
}

async function explainResuming(
  { repositories = [] }: ScanReport,
  state: AuditState | null,
  values: OptionValues,
): Promise<void> {
  const left = repositories.filter(({ status }) => status !== 'read').length
  const advice = values.given('queue')
    ? 'the workers go on, and the same command waits for them again'
    : state === null
      ? 'with --output DIR or --state DIR it could go on later'
      : 'the same command goes on'
  await printMessage(
    `stopped: ${left} of ${counted(repositories.length, 'repository', 'repositories')} ${left === 1 ? 'was' : 'were'} not read completely; ${advice}`,
  )
}

interface RunContext {
  readonly engine: AuditEngine
  readonly output: AuditOutput | null
  readonly state: AuditState | null
  readonly signal: AbortSignal
  readonly onProgress: ((progress: Progress) => void) | undefined
}

async function runJobs(
  { unread, notices }: RepositoryList,
  settings: Settings,
  { engine, output, state, signal, onProgress }: RunContext,
): Promise<ScanReport> {
  return auditRepositories({
    jobs: engine.jobs,
    unread,
    runner: engine.runner,
    base: emptyReport(settings, notices),
    state: state ?? undefined,
    onRepository: async (read) => output?.writeRepository(read),
    signal,
    onProgress,
  })
}

/** The report of an audit without repositories. */
function emptyReport(settings: Settings, notices: readonly string[]): ScanReport {
  return {
    tool: { name: 'brleaks', version },
    kind: 'scan',
    command: 'audit',
    target: '',
    startedAt: new Date().toISOString(),
    durationMs: 0,
    complete: true,
    interrupted: false,
    coverage: {
      files: 0,
      entries: 0,
      objects: 0,
      commits: 0,
      refs: 0,
      bytes: 0,
      skipped: [],
      failed: [],
    },
    bug: null,
    findings: [],
    filtered: { count: 0, byReason: {}, list: [] },
    notices: [...settings.notices, ...notices],
    repository: null,
    // The same for every part of a list, so that merged parts are equal to one audit.
    configuration: { ...settings.configuration, settings: jobSettings(settings) },
    stale: [],
    rules: [...builtInRules(), ...settings.rules],
    repositories: [],
  }
}
