// The library: the same scan as on the command line.
import { type CheckOptions, decideCheck, decideScan, type ScanOptions } from './config/index.ts'
import { type ScanReport, version } from './model/index.ts'
import { type FormatName, formats, plainStyle, type Style } from './report/index.ts'
import { checkKeys, scan as scanRequest } from './scan/index.ts'

/**
 * Reads what the options name and reports the keys it holds.
 * @throws BrleaksError where nothing could be scanned: a path that is not there, a wrong rule file, a bad range.
 */
export async function scan(options: ScanOptions = {}): Promise<ScanReport> {
  return scanRequest(
    await decideScan(options, { cwd: process.cwd(), version, environment: process.env }),
  )
}

/**
 * Asks the API about keys, each once, and reports their status. A finding's sightings are the lines (or the places in
 * `keys`, from 1) where it was given; what is no key is in `coverage.failed`. `verifyOutcome` gives the exit status.
 * @throws BrleaksError where nothing could be asked: no key at all, a wrong rule file, an address that is not safe.
 */
export async function verify(options: CheckOptions): Promise<ScanReport> {
  return checkKeys(await decideCheck(options, { version, environment: process.env }))
}

/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export function render(report: ScanReport, format: FormatName, style: Partial<Style> = {}): string {
  return formats[format](report, { ...plainStyle, ...style })
}

export type { CheckOptions, ScanOptions, VerifyOptions } from './config/index.ts'
export * from './model/index.ts'
export { type FormatName, formatNames, type Style } from './report/index.ts'
