import type { Repository } from './repository.ts';
import { type GitContext } from './run.ts';
/**
 * A bare repository of our own in a temporary folder, with the refs of another and its objects on loan. More history
 * can be fetched into it; the other one stays as it is, and its configuration is never read.
 */
export interface BorrowedRepository {
    readonly folder: string;
    readonly context: GitContext;
    remove(): void;
}
/** Makes one. Of a partial clone nothing is borrowed: a server would not send what the clone seems to have. */
export declare function borrowRepository(repository: Repository, signal: AbortSignal): Promise<BorrowedRepository>;
/** Sets what HEAD is, so that traces speak of it. */
export declare function setHead(repository: BorrowedRepository, oid: string): void;
/** Commits at which its history is cut off. */
export declare function shallowCommits(repository: BorrowedRepository): ReadonlySet<string>;
