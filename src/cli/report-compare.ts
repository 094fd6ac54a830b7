import type { OptionValues } from '../config/index.ts'
import { BrleaksError, type Comparison, type ScanReport } from '../model/index.ts'
import { checkReportFile, outcome, writeReportFile } from '../output/index.ts'
import { type ComparisonFormat, comparisonFormats } from '../report/index.ts'
import { failOn } from './fail-on.ts'
import { printLine, printMessage } from './messages.ts'
import { type PlannedFormat, planReports } from './report-plan.ts'
import { writeOut } from './standard-output.ts'
import { fileStyle, terminalStyle } from './style.ts'

/**
 * `brleaks report FILE… --compare OLD`: the exit status is 1 if there are new keys, else 3 if one of the reports is
 * incomplete.
 */
export async function compareSaved(
  before: ScanReport,
  after: ScanReport,
  values: OptionValues,
): Promise<number> {
  const plan = planReports(values)
  const format = comparisonFormat(plan.format)
  const files = plan.files.map((file) => ({ ...file, format: comparisonFormat(file.format) }))
  for (const { path } of files) checkReportFile(path)
  const { compareReports } = await import('../saved/index.ts')
  const comparison = compareReports(before, after)
  await writeOut(comparisonFormats[format](comparison, terminalStyle(values)))
  let delivered = true
  for (const file of files) delivered = (await writeFile(comparison, file, values)) && delivered
  const complete = before.complete && after.complete
  if (!complete && format !== 'text') {
    await printMessage('INCOMPLETE: one of the reports is of a scan that could not read everything')
  }
  const added = { ...after, complete, findings: comparison.added }
  return outcome(added, { failOn: failOn(values), delivered })
}

/** @throws BrleaksError `usage` for a format that has no comparison. */
function comparisonFormat(format: PlannedFormat): ComparisonFormat {
  const names = Object.keys(comparisonFormats) as readonly ComparisonFormat[]
  const found = names.find((name) => name === format)
  if (found !== undefined) return found
  const given = typeof format === 'object' ? format.name : format
  throw new BrleaksError(
    'usage',
    `--compare supports the formats ${names.join(', ')}; got "${given}"`,
  )
}

async function writeFile(
  comparison: Comparison,
  { format, path }: { readonly format: ComparisonFormat; readonly path: string },
  values: OptionValues,
): Promise<boolean> {
  try {
    await writeReportFile(path, comparisonFormats[format](comparison, fileStyle(values)), 0o644)
    if (!values.flag('quiet')) await printLine(`wrote ${path}`)
    return true
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error
    await printMessage(error.message)
    return false
  }
}
