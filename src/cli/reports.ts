import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OptionValues } from '../config/index.ts'
import { BrleaksError, type ScanReport } from '../model/index.ts'
import { nearest } from '../parse/index.ts'
import { type FormatName, formatNames } from '../report/index.ts'
import { printError, printMessage } from './messages.ts'
import { checkReportFile, writeReportFile } from './output.ts'
import { fileStyle } from './style.ts'

/** A report to write to a file. */
export interface ReportPlan {
  readonly format: FormatName
  readonly path: string
}

/** Reports that `audit --output DIR` writes. */
const folderReports: readonly (readonly [FormatName, string])[] = [
  ['text', 'report.txt'],
  ['json', 'report.json'],
  ['sarif', 'report.sarif'],
]

/**
 * Every file that `--report` and `--output` ask for; creates the folder of `--output`.
 * @throws BrleaksError `usage` for an unknown format, `output` if the folder cannot be created.
 */
export function planReports(values: OptionValues): readonly ReportPlan[] {
  const plan = values.list('report').map(planReport)
  for (const [index, { path }] of plan.entries()) {
    const same = plan.findIndex((other) => resolve(other.path) === resolve(path))
    if (same < index && !path.startsWith('/dev/')) {
      throw new BrleaksError(
        'usage',
        `two reports would be written to ${path}; choose a different file for each`,
      )
    }
  }
  const folder = values.text('output')
  if (folder === undefined) return plan
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    throw new BrleaksError(
      'output',
      `cannot create the folder ${folder} (${code}); choose another`,
      {
        cause: error,
      },
    )
  }
  return [...plan, ...folderReports.map(([format, name]) => ({ format, path: join(folder, name) }))]
}

function planReport(text: string): ReportPlan {
  const split = text.indexOf('=')
  const path = text.slice(split + 1)
  if (split <= 0 || path === '') {
    throw new BrleaksError('usage', `option --report: expected FORMAT=FILE, got "${text}"`)
  }
  return { format: checkFormat(text.slice(0, split), '--report'), path }
}

/** @throws BrleaksError `output` for the first report that cannot be written, before anything is scanned. */
export function checkReports(plan: readonly ReportPlan[]): void {
  for (const { path } of plan) checkReportFile(path)
}

/**
 * Writes every report; failures are printed to standard error and do not stop the others.
 * @returns false if a report could not be written.
 */
export async function writeReports(
  report: ScanReport,
  plan: readonly ReportPlan[],
  values: OptionValues,
): Promise<boolean> {
  if (plan.length === 0) return true
  const { formats } = await import('../report/index.ts')
  const mode = values.flag('show-secrets') ? 0o600 : 0o644
  let complete = true
  for (const { format, path } of plan) {
    try {
      await writeReportFile(path, formats[format](report, fileStyle(values)), mode)
      if (!values.flag('quiet')) await printMessage(`wrote ${path}`)
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error
      complete = false
      await printError(error.message)
    }
  }
  return complete
}

/** @throws BrleaksError `usage` naming the formats. */
export function checkFormat(name: string, option: string): FormatName {
  const format = formatNames.find((one) => one === name)
  if (format !== undefined) return format
  const near = nearest(name, formatNames)
  const advice = near === null ? `use one of ${formatNames.join(', ')}` : `did you mean "${near}"?`
  throw new BrleaksError('usage', `unknown format "${name}" for ${option}; ${advice}`)
}
