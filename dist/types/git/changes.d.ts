import type { Repository } from './repository.ts';
/** A commit, as far as a report tells of it. */
export interface CommitFacts {
    readonly oid: string;
    /** `Name <address>`. */
    readonly author: string;
    /** Author date and committer date, ISO 8601. */
    readonly date: string;
    readonly committed: string;
}
/** One entry of a commit's difference to its parents (git-diff, "Raw output format"). */
export interface Change {
    readonly commit: CommitFacts;
    readonly path: Buffer;
    /** Octal mode of the new side; `000000` for a removal. */
    readonly mode: string;
    readonly oldOids: readonly string[];
    readonly newOid: string;
}
/** Asks git to write a commit in a form that `parseChanges` reads; the byte 1 cannot begin a raw record. */
export declare const commitFormat = "--format=tformat:%x01%H%x00%an <%ae>%x00%aI%x00%cI%x00";
/** Reads `--raw -z` output, single or combined, under `commitFormat`. A commit without changes gives nothing. */
export declare function parseChanges(output: AsyncIterable<Buffer>): AsyncGenerator<Change>;
/** True for an id of nothing. */
export declare function isZero(oid: string): boolean;
/** What the index holds and HEAD has not. */
export interface StagedEntry {
    readonly path: Buffer;
    readonly mode: string;
    readonly oid: string;
}
/**
 * What is staged, by the index alone: partly staged files, renames (as new files), both sides of conflicts, the first
 * commit. Intent-to-add entries hold nothing yet and are left out.
 */
export declare function stagedEntries(repository: Repository, signal: AbortSignal): Promise<StagedEntry[]>;
/** Everything in the index: ids and paths. */
export declare function indexEntries(repository: Repository, signal: AbortSignal): Promise<StagedEntry[]>;
/** Everything in the index of every work tree. */
export declare function allIndexEntries(repository: Repository, signal: AbortSignal): Promise<StagedEntry[]>;
/** The commits of some revision arguments, oldest first. */
export declare function listCommits(repository: Repository, revisions: readonly string[], signal: AbortSignal): Promise<string[]>;
/** What each commit brings that none of its parents has, trees not included. Merges bring what was made in them. */
export declare function changesOf(repository: Repository, commits: readonly string[], signal: AbortSignal): AsyncGenerator<Change>;
