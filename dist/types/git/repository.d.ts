import { type Layout } from './layout.ts';
import { type HookEnvironment, type Shadow } from './shadow.ts';
/** A repository that is open for reading. */
export interface Repository {
    readonly layout: Layout;
    readonly shadow: Shadow;
    /** Bytes of an object id: 20 or 32. */
    readonly idBytes: 20 | 32;
    /** Every folder that objects lie in: the repository's own, quarantine, alternates. Absolute. */
    readonly objectFolders: readonly string[];
    /** Commits at which a shallow clone was cut off; empty for a whole one. */
    readonly shallow: readonly string[];
    /** True where objects were left at a remote (a partial clone). */
    readonly partial: boolean;
    close(): void;
}
/**
 * Opens the repository that a folder or file lies in, or a bare one that is named.
 * @throws BrleaksError `not-found`, `not-a-repository`
 */
export declare function openRepository(path: string, hook?: HookEnvironment): Promise<Repository>;
/** The repository around a path, or null. */
export declare function findRepository(path: string): Promise<Repository | null>;
