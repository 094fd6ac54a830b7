import {
  builtInRules,
  loadSettings,
  type OptionValues,
  type Settings,
  workingFolder,
} from '../config/index.ts'
import {
  addressesIn,
  auditRepositories,
  basisOf,
  JobPool,
  jobOptionsOf,
  listRepositories,
  newJob,
  poolSize,
  type RepositoryList,
} from '../fleet/index.ts'
import { BrleaksError, type ScanReport, version } from '../model/index.ts'
import { outcome } from '../output/index.ts'
import { deliver } from './deliver.ts'
import { explainFailOnLive, failOn } from './fail-on.ts'
import { jobCommand } from './job-command.ts'
import { maskKeysOf } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { readInput, readNamedFile } from './read-file.ts'
import { checkReports, planReports } from './report-plan.ts'
import { startSession } from './session.ts'

/** Bytes: more than a million addresses. */
const largestList = 1 << 28

/** `brleaks audit` of several repositories: options, list, jobs, the merged report, exit status. */
export async function auditSeveral({ operands, values: flags }: ParsedArgs): Promise<number> {
  const cwd = workingFolder(process.cwd)
  const settings = await ownSettings(flags, cwd)
  const { values } = settings
  refuseUnusable(values)
  const plan = planReports(values)
  const session = startSession({ progress: 'none' })
  const list = await listRepositories([...operands, ...(await listed(values))], {
    cwd,
    http: values.flag('allow-http'),
  })
  await checkReports(plan)
  const report = await session.wait(runJobs(list, settings, { flags, cwd, ...session.options }))
  const delivered = await deliver(report, plan, values)
  await explainFailOnLive(report, values)
  return outcome(report, { failOn: failOn(values), delivered })
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
  if (!values.flag('show-secrets')) return
  throw new BrleaksError(
    'usage',
    '--show-secrets shows the keys of one repository only; audit it by itself',
  )
}

/** The addresses in the file of `--repos-file`. */
async function listed(values: OptionValues): Promise<readonly string[]> {
  const file = values.text('repos-file')
  if (file === undefined) return []
  const bytes =
    file === '-'
      ? await readInput(largestList)
      : readNamedFile(file, largestList, 'list of repositories')
  return addressesIn(bytes.toString('utf8'))
}

interface RunContext {
  readonly flags: ParsedArgs['values']
  readonly cwd: string
  readonly signal: AbortSignal
}

async function runJobs(
  { repositories, unread, notices }: RepositoryList,
  settings: Settings,
  { flags, cwd, signal }: RunContext,
): Promise<ScanReport> {
  const { values } = settings
  const options = jobOptionsOf(flags, process.env, cwd)
  const basis = basisOf(options, settings, version)
  const size = poolSize({
    children: values.number('jobs') || undefined,
    memoryBytes: values.number('memory'),
  })
  // Bundled next to this file.
  const program = { file: new URL('./cli.js', import.meta.url), args: [jobCommand] }
  const pool = new JobPool(program, size)
  try {
    return await auditRepositories({
      jobs: repositories.map((repository) => newJob(repository, basis, options)),
      unread,
      pool,
      base: emptyReport(settings, notices),
      signal,
    })
  } finally {
    pool.close()
  }
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
    configuration: settings.configuration,
    stale: [],
    rules: [...builtInRules(), ...settings.rules],
    repositories: [],
  }
}
