import type { KnownEntry } from '../model/index.ts';
/**
 * Reads a `.brleaksignore`: a pattern or a fingerprint a line, with a reason behind ` # `, which may begin with
 * `until YYYY-MM-DD`. Lines that begin with `#` are comments. See docs/known-keys.md.
 * @throws BrleaksError `config` naming file, line and column.
 */
export declare function parseIgnoreFile(path: string, bytes: Uint8Array): readonly KnownEntry[];
