/**
 * Checks that a report can be written here: its folder exists and takes new files, and the target is no link.
 * @throws BrleaksError `output` naming the path and what to do.
 */
export declare function checkReportFile(path: string): void;
/**
 * Writes a report whole or not at all: to a temporary name in the same folder, then renamed.
 * @param mode 0o600 where it holds keys in full.
 * @throws BrleaksError `output`
 */
export declare function writeReportFile(path: string, text: string, mode: 0o600 | 0o644): void;
