import { type CheckRequest, type Confidence, type Progress, type Push, type Rule, type ScanRequest } from '../model/index.ts';
import { type Settings } from './settings.ts';
import { type Environment, type VerifyOptions } from './verify-options.ts';
/** What a caller may ask of a scan. The command line parses into this, so both can do the same. */
export interface ScanOptions extends VerifyOptions {
    /** Files and folders to read. Default: `['.']` where neither a repository nor input is named. */
    readonly paths?: readonly string[] | undefined;
    /** Folder that relative paths are meant from. Default: the current folder. */
    readonly cwd?: string | undefined;
    /** Patterns of files to read; all where there is none. */
    readonly include?: readonly string[] | undefined;
    /** Patterns of files to leave out. */
    readonly exclude?: readonly string[] | undefined;
    /** Largest file to read, in bytes. A larger one makes the scan incomplete. Default: none. */
    readonly maxSize?: number | undefined;
    /** `false` reads ignored files and the .git folder as well. Default: `true`. */
    readonly gitignore?: boolean | undefined;
    /** A repository whose history to read: a work tree or a git directory. */
    readonly repository?: string | undefined;
    /** Ranges (`A..B`, `A...B`, one commit). Default: every object. */
    readonly ranges?: readonly string[] | undefined;
    /** Only what commits since this date brought. */
    readonly since?: string | undefined;
    /** Read what is staged in `repository` instead of its history. */
    readonly staged?: boolean | undefined;
    /** Read what a push brings to the other side, instead of the whole history of `repository`. */
    readonly push?: Push | undefined;
    /** Variables that git set for a hook (GIT_INDEX_FILE …), for `staged` and `push`. Default: none. */
    readonly hookEnvironment?: Readonly<Record<string, string | undefined>> | undefined;
    /** Threads for the history. Default: as many as pay. */
    readonly jobs?: number | undefined;
    /** A stream to read, such as `process.stdin`. */
    readonly input?: AsyncIterable<Uint8Array> | undefined;
    /** Name of that stream in reports. */
    readonly inputName?: string | undefined;
    /** A commit message that is being written. */
    readonly message?: Uint8Array | undefined;
    /** A rule file, or rules, in addition to the built-in ones. */
    readonly rules?: string | readonly Rule[] | undefined;
    /** Leave out findings below this confidence. Default: `'low'`. */
    readonly minConfidence?: Confidence | undefined;
    /** List the matches that were left out, with the reason. Default: `false` (they are only counted). */
    readonly showFiltered?: boolean | undefined;
    /** Compute the line hashes that code scanning uses. Default: `false`. */
    readonly lineHashes?: boolean | undefined;
    /**
     * What configuration, baseline, ignore file and environment decided, from `configure`. Options that are given here as
     * well win. Default: built-in choices alone; no file of the scanned tree is read.
     */
    readonly settings?: Settings | undefined;
    /** Stops the scan; what was found so far is reported as incomplete. */
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
    /** Command name for the report. Default: what is read tells it. */
    readonly command?: string | undefined;
}
/** Where the caller is. */
export interface Surroundings {
    readonly cwd: string;
    readonly version: string;
    /** For the address of the API and the proxy. */
    readonly environment?: Environment | undefined;
}
/**
 * Makes every choice that the caller left open.
 * @throws BrleaksError `config` for a rule file that is wrong, `usage` for options that do not go together.
 */
export declare function decideScan(options: ScanOptions, surroundings: Surroundings): Promise<ScanRequest>;
/** What a caller may ask of `brleaks verify`. */
export interface CheckOptions extends Omit<VerifyOptions, 'verify'> {
    /** The keys. */
    readonly keys?: readonly string[] | undefined;
    /** A stream of keys, a line each, instead. */
    readonly input?: AsyncIterable<Uint8Array> | undefined;
    /** A rule file, or rules, in addition to the built-in ones. */
    readonly rules?: string | readonly Rule[] | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
}
/**
 * Makes every choice of a check of keys.
 * @throws BrleaksError `config` for a rule file that is wrong, `usage` for an address that cannot be used.
 */
export declare function decideCheck(options: CheckOptions, surroundings: Omit<Surroundings, 'cwd'>): Promise<CheckRequest>;
