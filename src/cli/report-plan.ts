import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OptionValues } from '../config/index.ts'
import { BrleaksError } from '../model/index.ts'
import { checkReportFile } from '../output/index.ts'
import { nearest } from '../parse/index.ts'
import { type FormatName, formatNames } from '../report/index.ts'

/** A report to write to a file. */
interface ReportFile {
  readonly format: FormatName
  readonly path: string
}

/** Every report of a run. */
export interface ReportPlan {
  /** The format of standard output. */
  readonly format: FormatName
  readonly files: readonly ReportFile[]
}

/** Reports that `audit --output DIR` writes. */
const folderReports: readonly (readonly [FormatName, string])[] = [
  ['text', 'report.txt'],
  ['json', 'report.json'],
  ['sarif', 'report.sarif'],
]

/**
 * Plans the reports that the options ask for, and creates the folder of `--output`.
 * @param format the format of standard output, if it is not the one in `values`.
 * @throws BrleaksError `usage` for an unknown format, `output` if the folder cannot be created.
 */
export function planReports(
  values: OptionValues,
  format: string = values.text('format'),
): ReportPlan {
  const named = formatNamed(format, '--format')
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

function reportFile(text: string): ReportFile {
  const split = text.indexOf('=')
  const path = text.slice(split + 1)
  if (split <= 0 || path === '') {
    throw new BrleaksError('usage', `option --report: expected FORMAT=FILE, got "${text}"`)
  }
  return { format: formatNamed(text.slice(0, split), '--report'), path }
}

/** @throws BrleaksError `output` for the first report that cannot be written, before anything is scanned. */
export function checkReports({ files }: ReportPlan): void {
  for (const { path } of files) checkReportFile(path)
}

/** The formats of all reports. */
export function formatsOf({ format, files }: ReportPlan): ReadonlySet<FormatName> {
  return new Set([format, ...files.map((file) => file.format)])
}

/** @throws BrleaksError `usage` naming the formats. */
function formatNamed(name: string, option: string): FormatName {
  const format = formatNames.find((formatName) => formatName === name)
  if (format !== undefined) return format
  const near = nearest(name, formatNames)
  const advice = near === null ? `use one of ${formatNames.join(', ')}` : `did you mean "${near}"?`
  throw new BrleaksError('usage', `unknown format "${name}" for ${option}; ${advice}`)
}
