import { type ScanOptions } from './config/index.ts';
import { type ScanReport } from './model/index.ts';
import { type FormatName, type Style } from './report/index.ts';
/**
 * Reads what the options name and reports the keys it holds.
 * @throws BrleaksError where nothing could be scanned: a path that is not there, a wrong rule file, a bad range.
 */
export declare function scan(options?: ScanOptions): Promise<ScanReport>;
/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export declare function render(report: ScanReport, format: FormatName, style?: Partial<Style>): string;
export type { ScanOptions } from './config/index.ts';
export * from './model/index.ts';
export { type FormatName, formatNames, type Style } from './report/index.ts';
