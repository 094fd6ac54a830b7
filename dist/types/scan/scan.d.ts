import { type Rule, type ScanReport, type ScanRequest } from '../model/index.ts';
/**
 * Reads every target to its end and reports what it holds and what was read.
 * Stopped by `request.signal`, it reports what was found so far as incomplete.
 * @throws BrleaksError where nothing could be read at all: a path or repository that is not there, a bad range.
 */
export declare function scan(request: ScanRequest): Promise<ScanReport>;
/** Masks keys in any text, for messages that are printed outside a report. */
export declare function redactText(text: string, rules: readonly Rule[]): string;
