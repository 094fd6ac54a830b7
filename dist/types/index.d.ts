import { type CheckOptions, type Environment, type RawValues, type ScanOptions, type Settings } from './config/index.ts';
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
/** Whose configuration counts, and what is said besides. */
export interface ConfigureOptions {
    /** A path in the tree whose configuration, baseline and ignore file count. Default: the current folder. */
    readonly path?: string | undefined;
    /** Where these files are read from. `null`: they are not. Default: the work tree. */
    readonly from?: 'work-tree' | 'index' | {
        readonly commit: string;
    } | null | undefined;
    /** Options by their names on the command line, such as `{ 'min-confidence': 'high' }`. They win over the rest. */
    readonly options?: RawValues | undefined;
    /** Variables, such as `process.env`. Default: none. */
    readonly environment?: Environment | undefined;
}
/**
 * Decides every option as the command line does: what is given here over environment over file over default. The
 * result goes to `scan` as `settings`.
 * @throws BrleaksError `config` or `usage` naming file, line and column where something is wrong.
 */
export declare function configure(options?: ConfigureOptions): Promise<Settings>;
/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export declare function render(report: ScanReport, format: FormatName, style?: Partial<Style>): string;
export type { CheckOptions, Environment, OptionValues, RawValues, ScanOptions, Settings, VerifyOptions, } from './config/index.ts';
export * from './model/index.ts';
export { type FormatName, formatNames, type Style } from './report/index.ts';
