import type { BorrowedRepository } from './borrow.ts';
/** Where to fetch from. The address comes from the person or machine that runs brleaks, never from what is scanned. */
export interface Remote {
    /** https:, http:, or file: for a repository on this machine. */
    readonly url: string;
    /** Sent to that host alone, as `x-access-token`; null for none. */
    readonly token: string | null;
}
export interface FetchRequest {
    /** What to fetch, as `source:destination` ref names or object ids; a destination is overwritten. */
    readonly refspecs: readonly string[];
    /** Commits of history for each; `whole` for all there is; null leaves a whole repository whole. */
    readonly depth: number | 'whole' | null;
}
/**
 * Fetches into a repository of our own.
 * @throws BrleaksError `bad-revision` where the remote does not have what is asked, `git-failed` for any other fault.
 */
export declare function fetchInto(repository: BorrowedRepository, remote: Remote, request: FetchRequest, signal: AbortSignal): Promise<void>;
