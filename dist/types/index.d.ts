import { type CheckOptions, type ScanOptions } from './config/index.ts';
import { type ScanReport } from './model/index.ts';
import { type FormatName, type Style } from './report/index.ts';
/**
 * Reads what the options name and reports the keys it holds.
 * @throws BrleaksError where nothing could be scanned: a path that is not there, a wrong rule file, a bad range.
 */
export declare function scan(options?: ScanOptions): Promise<ScanReport>;
/**
 * Asks the API about keys, each once, and reports their status. A finding's sightings are the lines (or the places in
 * `keys`, from 1) where it was given; what is no key is in `coverage.failed`. `verifyOutcome` gives the exit status.
 * @throws BrleaksError where nothing could be asked: no key at all, a wrong rule file, an address that is not safe.
 */
export declare function verify(options: CheckOptions): Promise<ScanReport>;
/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export declare function render(report: ScanReport, format: FormatName, style?: Partial<Style>): string;
export type { CheckOptions, ScanOptions, VerifyOptions } from './config/index.ts';
export * from './model/index.ts';
export { type FormatName, formatNames, type Style } from './report/index.ts';
