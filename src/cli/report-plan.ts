import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OptionValues } from '../config/index.ts'
import { BrleaksError, settingOriginText } from '../model/index.ts'
import { checkReportFile } from '../output/index.ts'
import { nearest } from '../parse/index.ts'
import {
  type FormatName,
  formatNames,
  loadFormat,
  onePart,
  type ReportParts,
} from '../report/index.ts'
import { readNamedFile } from './read-file.ts'

const templatePrefix = 'template='

/** Bytes. */
const largestTemplate = 1 << 20

/** The values of `--format`, for people. */
export const formatChoices: readonly string[] = [...formatNames, `${templatePrefix}FILE`]

/** A format of brleaks, or the user's own. */
export type PlannedFormat = FormatName | TemplateFormat

/** `template=FILE`. */
interface TemplateFormat {
  readonly name: 'template'
  readonly path: string
  readonly text: string
}

/** A report to write to a file. */
interface ReportFile {
  readonly format: PlannedFormat
  readonly path: string
}

/** Every report of a run. */
export interface ReportPlan {
  /** The format of standard output. */
  readonly format: PlannedFormat
  readonly files: readonly ReportFile[]
}

/** Reports that `audit --output DIR` writes. */
export const folderReports: readonly (readonly [FormatName, string])[] = [
  ['text', 'report.txt'],
  ['json', 'report.json'],
  ['sarif', 'report.sarif'],
  ['html', 'report.html'],
]

/**
 * Plans the reports that the options ask for, and creates the folder of `--output`.
 * @param format the format of standard output, if it is not the one in `values`.
 * @throws BrleaksError `usage` for an unknown format or a template that cannot be read, `output` if the folder cannot be
 * created.
 */
export function planReports(
  values: OptionValues,
  format: string = values.text('format'),
): ReportPlan {
  const named = formatNamed(format, '--format')
  if (typeof named === 'object') refuseFromTree(values)
  const folder = values.text('output')
  const files = [...values.list('report').map(reportFile), ...filesIn(folder)]
  refuseSameFile(files)
  if (folder !== undefined) createFolder(folder)
  return { format: named, files }
}

function refuseSameFile(files: readonly ReportFile[]): void {
  for (const [index, { path }] of files.entries()) {
    const same = files.findIndex((other) => resolve(other.path) === resolve(path))
    if (same < index && !path.startsWith('/dev/')) {
      throw new BrleaksError(
        'usage',
        `two reports would be written to ${path}; choose a different file for each`,
      )
    }
  }
}

/** The files of `--output`. */
function filesIn(folder: string | undefined): readonly ReportFile[] {
  if (folder === undefined) return []
  return folderReports.map(([format, name]) => ({ format, path: join(folder, name) }))
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    throw new BrleaksError(
      'output',
      `cannot create the folder ${folder} (${code}); choose another`,
      { cause: error },
    )
  }
}

/** SECURITY: a template may not be chosen by a file of the scanned tree. */
function refuseFromTree(values: OptionValues): void {
  const origin = values.origin('format')
  if (origin.kind !== 'file') return
  throw new BrleaksError(
    'config',
    `${settingOriginText(origin)}: a template can only be named on the command line; use another format`,
  )
}

/** The file follows the last `=`, or the first one for a format that has none of its own. */
function reportFile(text: string): ReportFile {
  const split = text.startsWith(templatePrefix) ? text.lastIndexOf('=') : text.indexOf('=')
  const path = text.slice(split + 1)
  if (split <= 0 || path === '' || text.slice(0, split + 1) === templatePrefix) {
    throw new BrleaksError('usage', `option --report: expected FORMAT=FILE, got "${text}"`)
  }
  return { format: formatNamed(text.slice(0, split), '--report'), path }
}

/** @throws BrleaksError for the first report that cannot be written or template that is invalid, before anything is scanned. */
export async function checkReports({ format, files }: ReportPlan): Promise<void> {
  for (const { path } of files) checkReportFile(path)
  for (const planned of [format, ...files.map((file) => file.format)]) {
    if (typeof planned === 'object') await reporterFor(planned)
  }
}

/** The function that writes a planned format. */
export async function reporterFor(format: PlannedFormat): Promise<ReportParts> {
  if (typeof format !== 'object') return loadFormat(format)
  const { templateReporter } = await import('../report/index.ts')
  return onePart(await templateReporter(format.text, format.path))
}

/** The names of all formats. */
export function formatsOf({ format, files }: ReportPlan): ReadonlySet<FormatName | 'template'> {
  const planned = [format, ...files.map((file) => file.format)]
  return new Set(planned.map((each) => (typeof each === 'object' ? each.name : each)))
}

/** @throws BrleaksError `usage` naming the formats. */
function formatNamed(name: string, option: string): PlannedFormat {
  if (name.startsWith(templatePrefix)) return readTemplate(name.slice(templatePrefix.length))
  const format = formatNames.find((formatName) => formatName === name)
  if (format !== undefined) return format
  const near = nearest(name, formatNames)
  const advice =
    near === null ? `use one of ${formatChoices.join(', ')}` : `did you mean "${near}"?`
  throw new BrleaksError('usage', `unknown format "${name}" for ${option}; ${advice}`)
}

function readTemplate(path: string): TemplateFormat {
  if (path === '') {
    throw new BrleaksError('usage', 'the format "template" needs a file: template=FILE')
  }
  const text = readNamedFile(path, largestTemplate, 'template').toString('utf8')
  return { name: 'template', path, text }
}
