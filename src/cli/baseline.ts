import {
  builtInRules,
  decideScan,
  type OptionValues,
  type Settings,
  workingFolder,
} from '../config/index.ts'
import { type BaselineResult, importOriginText, type Note, updateBaseline } from '../known/index.ts'
import {
  BrleaksError,
  counted,
  exitStatus,
  type Finding,
  type ScanReport,
  type ScanScope,
  version,
} from '../model/index.ts'
import { checkReportFile, outcome } from '../output/index.ts'
import { failureText } from '../report/index.ts'
import { hasHistory, scan, textRedactor } from '../scan/index.ts'
import { decideEntries, findImports, planEntries, readImports } from './baseline-entries.ts'
import { baselinePath, writeBaseline } from './baseline-file.ts'
import { printLine, printMessage } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
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
  const plan = planEntries(settings)
  const imported = await readImports(settings.values.list('import'))
  const path = baselinePath(settings, repository)
  checkReportFile(path)
  const session = startSession({ progress: wantsProgress(settings.values) })
  const report = await scanFor(settings, repository, session)
  if (report.interrupted) {
    await printMessage('stopped; the baseline was not written')
    return exitStatus.incomplete
  }
  if (plan.prune) requireWhole(report, settings)
  const found = findImports(imported, report.findings, plan)
  const accepted = await decideEntries({
    plan,
    settings,
    report,
    imported: found.notes,
    signal: session.options.signal,
  })
  if (accepted === null) {
    await printMessage('stopped; the baseline was not written')
    return exitStatus.found
  }
  const result = await updatedBaseline(settings, report, accepted)
  const written = await writeBaseline(path, settings.baseline, result.after)
  if (written !== 'failed') {
    for (const place of found.missing) {
      await printMessage(
        `no key found at ${place.path}:${place.line} (from ${importOriginText(place.origin)})`,
      )
    }
    if (!settings.values.flag('quiet')) {
      for (const notice of report.notices) await printMessage(notice)
      await printResult(written === 'written' ? `wrote ${path}` : `${path} is up to date`, result)
    }
  }
  return outcome(
    { ...report, findings: result.left },
    { failOn: 'any', delivered: written !== 'failed' },
  )
}

/** The baseline with the accepted keys, and without those to prune. */
async function updatedBaseline(
  settings: Settings,
  { findings, scope }: ScopedReport,
  accepted: ReadonlyMap<string, Note>,
): Promise<BaselineResult> {
  const rules = [...builtInRules(), ...settings.rules]
  const masked = textRedactor(rules)
  const { baseline: before, values, known } = settings
  return updateBaseline({
    before,
    findings,
    // The scope never shrinks: entries for keys in history would look unused after a scan of files.
    scope: (['files', 'history'] as const).filter((kind) =>
      [...scope, ...(before?.scope ?? [])].includes(kind),
    ),
    // A reason may quote the key.
    accepted: new Map([...accepted].map(([id, note]) => [id, maskNote(note, masked)])),
    prune: values.flag('prune'),
    addedBy: addedBy(values),
    today: known.today,
  })
}

function maskNote(note: Note, masked: (text: string) => string): Note {
  const { reason, owner, expires } = note
  return { reason: masked(reason), owner: owner === null ? null : masked(owner), expires }
}

/** A report, and the scope that was scanned. */
type ScopedReport = ScanReport & { readonly scope: readonly ScanScope[] }

async function scanFor(
  settings: Settings,
  repository: string,
  session: Session,
): Promise<ScopedReport> {
  const { values, known } = settings
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
    const what = failed === undefined ? 'stopped' : `${failed.what}: ${failureText(failed.reason)}`
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

function addedBy(values: OptionValues): string | null {
  const { GIT_AUTHOR_NAME, USER, USERNAME } = process.env
  return values.text('added-by') ?? GIT_AUTHOR_NAME ?? USER ?? USERNAME ?? null
}

async function printResult(what: string, { after, added, pruned, left }: BaselineResult) {
  const changes = `${added.length} added, ${pruned.length} removed`
  await printLine(`${what}: ${counted(after.keys.length, 'key')} (${changes})`)
  if (left.length > 0) {
    await printMessage(`${counted(left.length, 'key')} not in the baseline: ${names(left)}`)
  }
}

const namesShown = 5

function names(findings: readonly Finding[]): string {
  const shown = findings.slice(0, namesShown).map(({ secret, sightings }) => {
    const [{ path, source, line }] = sightings
    return `${secret} (${path ?? source}${line === null ? '' : `:${line}`})`
  })
  const more = findings.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
