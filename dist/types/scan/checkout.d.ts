import { type Failed } from '../model/index.ts';
import { type Remote } from '../sources/index.ts';
export type { Remote } from '../sources/index.ts';
/** A range of which the checkout at hand may hold a part only. */
export interface WantedRange {
    /** A work tree or git directory. It is read, never changed. */
    readonly checkout: string;
    /** Object id of what the range ends at. */
    readonly head: string;
    /** Full ref name that traces know it by; null for none. */
    readonly headRef: string | null;
    /**
     * What the range leaves out: object ids and full ref names of the remote. The first list whose members can all be had
     * is taken; where there is none, everything that `head` has is read.
     */
    readonly bases: readonly (readonly string[])[];
    /** A test merge of the head whose first parent belongs to the base. */
    readonly testMerge: string | null;
    /** Commits there should be, if that is known. */
    readonly expected: number | null;
    readonly remote: Remote | null;
    /** Files whose change by the range is to be told. */
    readonly watched: readonly string[];
}
/** A repository that is ready to be scanned, with as much history as could be had. */
export interface Prepared {
    /** To be scanned; a temporary folder, or the checkout itself. */
    readonly repository: string;
    /** For `ScanOptions.ranges`; null for everything. */
    readonly range: string | null;
    /** The range for people and outputs, made of object ids alone. */
    readonly shown: string | null;
    readonly commits: number | null;
    /** What it leaves out, as object ids. */
    readonly bases: readonly string[];
    /** Watched files that the range changes. */
    readonly changed: readonly string[];
    /** Remarks for people. */
    readonly notices: readonly string[];
    /** What should be read and could not be had. What is cut off, the scan finds by itself. */
    readonly unread: readonly Failed[];
    close(): void;
}
/**
 * Makes a range whole: fetches its ends where they are not here, and deepens a shallow history just as far as the range
 * goes. What could not be fetched is left to the scan, which reports a range that is cut off as incomplete.
 * @throws BrleaksError `bad-revision` where the head is neither here nor can be fetched, `not-a-repository`.
 */
export declare function prepareRange(wanted: WantedRange, signal: AbortSignal): Promise<Prepared>;
/**
 * Every branch and tag of the remote with all of their history, and what the checkout has besides.
 * @param head a commit that no branch may have, to be fetched along; null for none.
 */
export declare function prepareHistory(checkout: string, head: string | null, remote: Remote | null, signal: AbortSignal): Promise<Prepared>;
/**
 * A repository that has one commit with its files, fetched where the checkout lacks it.
 * @throws BrleaksError `bad-revision` where it is neither here nor can be fetched.
 */
export declare function prepareCommit(checkout: string, oid: string, remote: Remote | null, signal: AbortSignal): Promise<Pick<Prepared, 'repository' | 'close'>>;
/** Where a checkout came from, without credentials; null where it does not say. */
export declare function originOf(checkout: string): Promise<string | null>;
