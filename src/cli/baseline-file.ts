import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { baselineFileName, type Settings } from '../config/index.ts'
import { type Baseline, formatBaseline, parseBaseline } from '../known/index.ts'
import { BrleaksError } from '../model/index.ts'
import { writeReportFile } from '../output/index.ts'
import { printMessage } from './messages.ts'

/** Path of the baseline: next to the configuration that names it, or at the root. */
export function baselinePath(
  { values, known, configuration }: Settings,
  repository: string,
): string {
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

/**
 * Writes the file completely or not at all, after checking that it reads back as the same baseline.
 * @returns `failed` if it could not be written; the reason is printed.
 */
export async function writeBaseline(
  path: string,
  before: Baseline | null,
  after: Baseline,
): Promise<'written' | 'unchanged' | 'failed'> {
  const text = formatBaseline(after)
  const { baseline } = await parseBaseline(path, Buffer.from(text))
  if (formatBaseline(baseline) !== text) {
    throw new BrleaksError(
      'output',
      `${path}: the new baseline does not read back as written, so it was not saved; please report this`,
    )
  }
  await requireUnchanged(path, before)
  if (before !== null && formatBaseline(before) === text) return 'unchanged'
  try {
    await writeReportFile(path, text, 0o644)
    return 'written'
  } catch (error) {
    // Not status 2 (wrong usage), which would mean that nothing was scanned.
    if (!(error instanceof BrleaksError)) throw error
    await printMessage(error.message)
    return 'failed'
  }
}

/** Questions take minutes: changes that someone else wrote meanwhile are not overwritten. */
async function requireUnchanged(path: string, before: Baseline | null): Promise<void> {
  const now = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new BrleaksError('output', `${path}: cannot be read (${error.code})`)
  })
  const { baseline } = now === null ? { baseline: null } : await parseBaseline(path, now)
  const text = (content: Baseline | null) => (content === null ? null : formatBaseline(content))
  if (text(baseline) === text(before)) return
  throw new BrleaksError(
    'output',
    `${path} was changed by someone else during the scan and was not overwritten; try again`,
  )
}
