// The library: the same scan as on the command line.
import { decideScan, type ScanOptions } from './config/index.ts'
import { type ScanReport, version } from './model/index.ts'
import { type FormatName, formats, plainStyle, type Style } from './report/index.ts'
import { scan as scanRequest } from './scan/index.ts'

/**
 * Reads what the options name and reports the keys it holds.
 * @throws BrleaksError where nothing could be scanned: a path that is not there, a wrong rule file, a bad range.
 */
export async function scan(options: ScanOptions = {}): Promise<ScanReport> {
  return scanRequest(
    await decideScan(options, { cwd: process.cwd(), version, environment: process.env }),
  )
}

/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export function render(report: ScanReport, format: FormatName, style: Partial<Style> = {}): string {
  return formats[format](report, { ...plainStyle, ...style })
}

export type { ScanOptions } from './config/index.ts'
export * from './model/index.ts'
export { type FormatName, formatNames, type Style } from './report/index.ts'
