import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import {
  baselineFileName,
  builtInRules,
  decideScan,
  type OptionValues,
  type Settings,
  workingFolder,
} from '../config/index.ts'
import {
  type Baseline,
  findImported,
  formatBaseline,
  type ImportedPlace,
  isDate,
  type Note,
  newKeys,
  parseBaseline,
  parseImport,
  updateBaseline,
} from '../known/index.ts'
import {
  BrleaksError,
  exitStatus,
  type Finding,
  type ScanReport,
  type ScanScope,
  version,
} from '../model/index.ts'
import { checkReportFile, outcome, writeReportFile } from '../output/index.ts'
import { printError, printMessage } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { canPrompt, promptForNotes } from './prompts.ts'
import { type Session, startSession, wantsProgress } from './session.ts'
import { settingsFor } from './settings.ts'

/**
 * `baseline`: scans, and records which keys are known. Exit status 0 if every key is known, 1 if some are not, 3 if
 * something could not be read.
 */
export async function runBaseline(parsed: ParsedArgs): Promise<number> {
  const [repository = '.', more] = parsed.operands
  if (more !== undefined) {
    throw new BrleaksError('usage', `"brleaks baseline" takes one repository; also got "${more}"`)
  }
  const settings = await settingsFor('baseline', parsed)
  const plan = makePlan(settings)
  const imported = await readImports(settings.values.list('import'))
  const path = baselinePath(settings, repository)
  checkReportFile(path)
  const session = startSession({ progress: wantsProgress(settings.values) })
  const report = await scanFor(settings, repository, session)
  if (report.interrupted) {
    await printMessage('brleaks: stopped; the baseline was not written')
    return exitStatus.incomplete
  }
  // The scope never shrinks: entries for keys in history would look unused after a scan of files.
  const scope = (['files', 'history'] as const).filter((kind) =>
    [...report.scope, ...(settings.baseline?.scope ?? [])].includes(kind),
  )
  if (plan.prune) requireWhole(report, settings)
  const found = findImports(imported, report.findings, plan)
  const accepted = await decide({
    plan,
    settings,
    report,
    imported: found.notes,
    signal: session.options.signal,
  })
  if (accepted === null) {
    await printMessage('brleaks: stopped; the baseline was not written')
    return exitStatus.found
  }
  const { redactText } = await import('../scan/index.ts')
  const rules = [...builtInRules(), ...settings.rules]
  const masked = (text: string) => redactText(text, rules)
  const { baseline: before } = settings
  const today = settings.known.today
  const result = updateBaseline({
    before,
    findings: report.findings,
    scope,
    // A reason may quote the key.
    accepted: new Map([...accepted].map(([id, note]) => [id, maskNote(note, masked)])),
    prune: plan.prune,
    addedBy: addedBy(settings.values),
    today,
  })
  const unchanged = await write(path, before, result.after)
  const status = outcome(
    { ...report, findings: result.left },
    { failOn: 'any', delivered: unchanged !== null },
  )
  if (unchanged === null) return status
  for (const place of found.missing) {
    await printMessage(
      `brleaks: no key found at ${place.path}:${place.line} (from ${place.origin})`,
    )
  }
  if (!settings.values.flag('quiet')) {
    for (const notice of report.notices) await printMessage(`brleaks: ${notice}`)
    const counts = `${count(result.after.keys.length)} (${result.added.length} added, ${result.pruned.length} removed)`
    await printMessage(unchanged ? `${path} is up to date: ${counts}` : `wrote ${path}: ${counts}`)
    if (result.left.length > 0) {
      await printMessage(
        `brleaks: ${count(result.left.length)} not in the baseline: ${names(result.left)}`,
      )
    }
  }
  return status
}

function maskNote(note: Note, masked: (text: string) => string): Note {
  const { reason, owner, expires } = note
  return { reason: masked(reason), owner: owner === null ? null : masked(owner), expires }
}

interface Plan {
  readonly acceptAll: boolean
  readonly prune: boolean
  readonly importing: boolean
  readonly note: { reason: string | null; owner: string | null; expires: string | null }
}

function makePlan({ values, known }: Settings): Plan {
  const expires = values.text('expires') ?? null
  if (expires !== null && !isDate(expires)) {
    throw new BrleaksError(
      'usage',
      `option --expires: "${expires}" is not a valid date (expected YYYY-MM-DD)`,
    )
  }
  if (expires !== null && expires < known.today) {
    throw new BrleaksError('usage', `option --expires: ${expires} is in the past`)
  }
  const reason = values.text('reason')?.trim() || null
  const acceptAll = values.flag('accept-all')
  if (acceptAll && reason === null) {
    throw new BrleaksError(
      'usage',
      '--accept-all requires --reason TEXT, which is recorded for each key',
    )
  }
  return {
    acceptAll,
    prune: values.flag('prune'),
    importing: values.list('import').length > 0,
    note: { reason, owner: values.text('owner') ?? null, expires },
  }
}

/** Path of the baseline: next to the configuration that names it, or at the root. */
function baselinePath({ values, known, configuration }: Settings, repository: string): string {
  const named = values.text('baseline')
  if (named !== undefined && values.given('baseline')) return resolve(named)
  const config = configuration.files.find((file) => file.kind === 'config')
  if (named !== undefined && values.given('config') && config !== undefined) {
    return resolve(dirname(config.path), named)
  }
  if (known.root === null) {
    throw new BrleaksError(
      'usage',
      `${repository} has no work tree for a baseline; choose a path with --baseline FILE`,
    )
  }
  return join(known.root, named ?? baselineFileName)
}

/** A report, and the scope that was scanned. */
type ScopedReport = ScanReport & { readonly scope: readonly ScanScope[] }

async function scanFor(
  settings: Settings,
  repository: string,
  session: Session,
): Promise<ScopedReport> {
  const { values, known } = settings
  const { hasHistory, scan } = await import('../scan/index.ts')
  const wanted = values.text('scope')
  const files = wanted !== 'history' && known.root !== null
  const history = wanted === 'history' || (wanted === 'all' && hasHistory(repository))
  const others = known.entries.filter((entry) => entry.by !== 'baseline')
  const scanned: Settings = { ...settings, known: { ...known, entries: others } }
  const request = await decideScan(
    {
      ...(files ? { paths: [known.root ?? repository] } : {}),
      ...(history ? { repository, jobs: values.number('jobs') } : {}),
      cwd: known.root ?? workingFolder(process.cwd),
      command: 'baseline',
      settings: scanned,
      ...session.options,
    },
    { cwd: workingFolder(process.cwd), version },
  )
  const report = await session.wait(scan(request))
  const scope: readonly ScanScope[] = [
    ...(files ? (['files'] as const) : []),
    ...(history ? (['history'] as const) : []),
  ]
  return { ...report, scope }
}

/** @throws BrleaksError `usage` if the scan did not cover everything that the baseline covers. */
function requireWhole(report: ScopedReport, { baseline, known }: Settings) {
  if (!report.complete) {
    const [failed] = report.coverage.failed
    const what = failed === undefined ? 'stopped' : `${failed.what}: ${failed.reason}`
    throw new BrleaksError(
      'usage',
      `--prune requires a complete scan, but this one is incomplete (${what}); the baseline was not written`,
    )
  }
  const missing = (baseline?.scope ?? []).filter((kind) => !report.scope.includes(kind))
  if (missing.length > 0 || known.narrowed) {
    throw new BrleaksError(
      'usage',
      `--prune requires a scan of everything the baseline covers (${baseline?.scope.join(', ')}), without --include, --exclude, --max-size and --min-confidence`,
    )
  }
}

async function readImports(paths: readonly string[]): Promise<readonly ImportedPlace[]> {
  const places: ImportedPlace[] = []
  for (const path of paths) {
    const { tool, places: own, without } = parseImport(path, await readText(path))
    places.push(...own)
    const rest = without > 0 ? `, ${without} without a location in a file` : ''
    await printMessage(`brleaks: ${path}: ${own.length} entries (${tool})${rest}`)
  }
  return places
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`
    throw new BrleaksError('config', `${path}: ${reason}; check the path given to --import`, {
      cause: error,
    })
  }
}

function findImports(
  places: readonly ImportedPlace[],
  findings: readonly Finding[],
  plan: Plan,
): { readonly notes: ReadonlyMap<string, Note>; readonly missing: readonly ImportedPlace[] } {
  const notes = new Map<string, Note>()
  const missing: ImportedPlace[] = []
  const { reason, owner, expires } = plan.note
  for (const place of places) {
    const finding = findImported(place, findings)
    if (finding === null) missing.push(place)
    else if (!notes.has(finding.fingerprint)) {
      const file = place.origin.replace(/:(?: entry)? ?\d+$/, '')
      notes.set(finding.fingerprint, { reason: reason ?? `imported from ${file}`, owner, expires })
    }
  }
  return { notes, missing }
}

/** Decides which keys to add; null if the user cancelled. */
async function decide(context: {
  readonly plan: Plan
  readonly settings: Settings
  readonly report: ScanReport
  readonly imported: ReadonlyMap<string, Note>
  readonly signal: AbortSignal
}): Promise<ReadonlyMap<string, Note> | null> {
  const { plan, settings, report, imported, signal } = context
  const open = newKeys(settings.baseline, report.findings, settings.known.today)
  const accepted = new Map<string, Note>()
  const rest: Finding[] = []
  for (const finding of open) {
    const note = imported.get(finding.fingerprint)
    if (note === undefined) rest.push(finding)
    else accepted.set(finding.fingerprint, note)
  }
  if (rest.length === 0) return accepted
  if (plan.acceptAll) {
    const reason = plan.note.reason ?? ''
    for (const { fingerprint } of rest) accepted.set(fingerprint, { ...plan.note, reason })
    return accepted
  }
  if (canPrompt()) {
    const answers = await promptForNotes(rest, plan.note, signal)
    return answers === null ? null : new Map([...accepted, ...answers])
  }
  if (plan.prune || plan.importing) return accepted
  throw new BrleaksError(
    'usage',
    `${count(rest.length)} not in the baseline, and no terminal to ask on; add them with --accept-all --reason TEXT`,
  )
}

/**
 * Writes the file completely or not at all, after checking that it reads back as the same baseline.
 * @returns true if no change was needed, null if it could not be written.
 */
async function write(
  path: string,
  before: Baseline | null,
  after: Baseline,
): Promise<boolean | null> {
  const text = formatBaseline(after)
  const { baseline } = await parseBaseline(path, Buffer.from(text))
  if (formatBaseline(baseline) !== text) {
    throw new BrleaksError(
      'output',
      `${path}: the new baseline does not read back as written, so it was not saved; please report this`,
    )
  }
  await requireUnchanged(path, before)
  if (before !== null && formatBaseline(before) === text) return true
  try {
    await writeReportFile(path, text, 0o644)
    return false
  } catch (error) {
    // Not status 2 (wrong usage), which would mean that nothing was scanned.
    if (!(error instanceof BrleaksError)) throw error
    await printError(error.message)
    return null
  }
}

/** Questions take minutes: changes that someone else wrote meanwhile are not overwritten. */
async function requireUnchanged(path: string, before: Baseline | null): Promise<void> {
  const now = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new BrleaksError('output', `${path}: cannot be read (${error.code})`)
  })
  const { baseline } = now === null ? { baseline: null } : await parseBaseline(path, now)
  const text = (one: Baseline | null) => (one === null ? null : formatBaseline(one))
  if (text(baseline) === text(before)) return
  throw new BrleaksError(
    'output',
    `${path} was changed by someone else during the scan and was not overwritten; try again`,
  )
}

function addedBy(values: OptionValues): string | null {
  const { GIT_AUTHOR_NAME, USER, USERNAME } = process.env
  return values.text('added-by') ?? GIT_AUTHOR_NAME ?? USER ?? USERNAME ?? null
}

function count(keys: number): string {
  return keys === 1 ? '1 key' : `${keys} keys`
}

const namesShown = 5

function names(findings: readonly Finding[]): string {
  const shown = findings.slice(0, namesShown).map((one) => {
    const [{ path, source, line }] = one.sightings
    return `${one.secret} (${path ?? source}${line === null ? '' : `:${line}`})`
  })
  const more = findings.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
