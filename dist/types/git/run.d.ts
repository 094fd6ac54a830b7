/** Where and how git runs; made by shadow.ts, never from the scanned repository's own configuration. */
export interface GitContext {
    /** Absolute. */
    readonly cwd: string;
    /** The whole environment of the child: nothing is inherited. */
    readonly environment: Readonly<Record<string, string>>;
}
export interface GitCall {
    /** Written to standard input as git takes it; closed at once where there is none. */
    readonly stdin?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
    readonly signal?: AbortSignal;
    /** Longest silence before git is ended, in ms. Default: ten minutes. */
    readonly idleMs?: number;
    /** True leaves git its configuration: to ask the user's own, never on what is scanned. */
    readonly unsealed?: boolean;
    /** Exit statuses besides 0 that are an answer. */
    readonly accept?: readonly number[];
}
/** Variables that every git gets, whatever it is asked. SECURITY: nothing runs, nothing opens a socket. */
export declare function sealedEnvironment(): Record<string, string>;
/**
 * The one mode in which git may open a socket, for fetching into a repository of our own. The configuration of the
 * machine and of its user count (proxies, certificates), that of a scanned repository never.
 * @param protocol the only one it may speak.
 */
export declare function networkEnvironment(protocol: string): Record<string, string>;
/**
 * Runs git and gives what it wrote.
 * @throws BrleaksError `git-failed` with git's own first line, `git-missing` where there is no git.
 */
export declare function runGit(context: GitContext, args: readonly string[], call?: GitCall): Promise<Buffer>;
/**
 * Runs git and streams what it writes. The consumer pulls; leaving the loop ends git. Complete only if the loop
 * ends without an error: a killed git closes its output like a finished one, so its status is always looked at.
 */
export declare function streamGit(context: GitContext, args: readonly string[], call?: GitCall): AsyncGenerator<Buffer>;
