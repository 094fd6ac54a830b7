import { readFile } from 'node:fs/promises'
import type { Settings } from '../config/index.ts'
import {
  type ImportedPlace,
  ImportLookup,
  isDate,
  type Note,
  newKeys,
  parseImport,
} from '../known/index.ts'
import { BrleaksError, counted, type Finding, type ScanReport } from '../model/index.ts'
import { printMessage } from './messages.ts'
import { canPrompt, promptForNotes } from './prompts.ts'

/** Which keys the options add to the baseline, and what they record for each. */
interface EntryPlan {
  readonly acceptAll: boolean
  readonly prune: boolean
  readonly importing: boolean
  readonly note: { reason: string | null; owner: string | null; expires: string | null }
}

/** @throws BrleaksError `usage` for an invalid date, or for `--accept-all` without a reason. */
export function planEntries({ values, known }: Settings): EntryPlan {
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

/** Reads the files of `--import`. @throws BrleaksError `config` */
export async function readImports(paths: readonly string[]): Promise<readonly ImportedPlace[]> {
  const places: ImportedPlace[] = []
  for (const path of paths) {
    const { tool, places: own, without } = parseImport(path, await readText(path))
    for (const place of own) places.push(place)
    const rest = without > 0 ? `, ${without} without a location in a file` : ''
    await printMessage(`${path}: ${counted(own.length, 'entry', 'entries')} (${tool})${rest}`)
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

/** Finds the keys at imported places, as notes by fingerprint, and the places that have no key. */
export function findImports(
  places: readonly ImportedPlace[],
  findings: readonly Finding[],
  plan: EntryPlan,
): { readonly notes: ReadonlyMap<string, Note>; readonly missing: readonly ImportedPlace[] } {
  const notes = new Map<string, Note>()
  const missing: ImportedPlace[] = []
  const { reason, owner, expires } = plan.note
  const lookup = new ImportLookup(findings)
  for (const place of places) {
    const finding = lookup.find(place)
    if (finding === null) missing.push(place)
    else if (!notes.has(finding.fingerprint)) {
      const { file } = place.origin
      notes.set(finding.fingerprint, { reason: reason ?? `imported from ${file}`, owner, expires })
    }
  }
  return { notes, missing }
}

/** Decides which keys to add; null if the user cancelled. */
export async function decideEntries(context: {
  readonly plan: EntryPlan
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
    `${counted(rest.length, 'key')} not in the baseline, and no terminal to ask on; add them with --accept-all --reason TEXT`,
  )
}
