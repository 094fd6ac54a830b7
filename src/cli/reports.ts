import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { nearest, type OptionValues } from '../config/index.ts'
import { BrleaksError } from '../model/index.ts'
import { type FormatName, formatNames } from '../report/index.ts'

/** A report to be written to a file. */
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
 * Every file that `--report` and `--output` ask for; makes the folder of `--output`.
 * @throws BrleaksError `usage` for an unknown format, `output` where the folder cannot be made.
 */
export function planReports(values: OptionValues): readonly ReportPlan[] {
  const plan = values.list('report').map(planReport)
  const folder = values.text('output')
  if (folder === undefined) return plan
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    throw new BrleaksError('output', `cannot make the folder ${folder} (${code}); name another`, {
      cause: error,
    })
  }
  return [...plan, ...folderReports.map(([format, name]) => ({ format, path: join(folder, name) }))]
}

function planReport(text: string): ReportPlan {
  const split = text.indexOf('=')
  const path = text.slice(split + 1)
  if (split <= 0 || path === '') {
    throw new BrleaksError('usage', `option --report takes FORMAT=FILE; not "${text}"`)
  }
  return { format: checkFormat(text.slice(0, split), '--report'), path }
}

/** @throws BrleaksError `usage` naming the formats there are. */
export function checkFormat(name: string, option: string): FormatName {
  const format = formatNames.find((one) => one === name)
  if (format !== undefined) return format
  const near = nearest(name, formatNames)
  const advice = near === null ? `one of: ${formatNames.join(', ')}` : `did you mean ${near}?`
  throw new BrleaksError('usage', `unknown format "${name}" for ${option}; ${advice}`)
}
