import { type CheckRequest, type ScanReport } from '../model/index.ts';
/**
 * Reads keys, a line each, and asks about each distinct one. A line that is no key is named by its number, never
 * quoted: it may hold another secret.
 * @throws BrleaksError `usage` for an input without any line.
 */
export declare function checkKeys(request: CheckRequest): Promise<ScanReport>;
