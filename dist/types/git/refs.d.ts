import type { Repository } from './repository.ts';
/** A ref of a repository or one of its work trees. */
export interface Ref {
    /** Full name, such as `refs/heads/main` or `HEAD`; of another work tree `worktrees/NAME/HEAD`. */
    readonly name: string;
    readonly nameBytes: Buffer;
    /** What it points to; null for one that is unborn. */
    readonly oid: string | null;
}
/** Every ref, HEAD of every work tree, and the pseudo-refs that commands leave behind (FETCH_HEAD, ORIG_HEAD …). */
export declare function listRefs(repository: Repository, signal: AbortSignal): Promise<Ref[]>;
/** This work tree's git directory, the common one, and those of linked work trees, each with a prefix for names. */
export declare function gitDirectories(gitDir: string, commonDir: string): (readonly [string, string])[];
/** One line of a reflog: who moved the ref, and why. */
export interface ReflogEntry {
    readonly ref: string;
    readonly oldOid: string;
    readonly newOid: string;
    /** Identity, date and message. */
    readonly text: Buffer;
}
export interface Reflogs {
    readonly entries: readonly ReflogEntry[];
    /** Logs that could not be read, with the system's reason. */
    readonly failed: readonly {
        readonly what: string;
        readonly reason: string;
    }[];
}
/** Every entry of every reflog, of every work tree (gitrepository-layout, `logs`). Reftables are asked through git. */
export declare function readReflogs(repository: Repository): Promise<Reflogs>;
