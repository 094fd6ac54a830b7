import { type Layout } from './layout.ts';
import { type GitContext } from './run.ts';
/**
 * A git directory of our own that stands for the repository's: refs, logs and objects are the real ones, the
 * configuration is ours. So git never reads what the repository's config, attributes or hooks would have it run.
 */
export interface Shadow {
    /** Absolute. */
    readonly folder: string;
    readonly context: GitContext;
    /** The same with the work tree, for listing files alone. */
    readonly treeContext: GitContext;
    readonly objectFormat: 'sha1' | 'sha256';
    /** Takes the temporary folder away; also done when the process ends. */
    remove(): void;
}
/** Variables that git sets for its hooks, and that say where the real repository, index and objects are. */
export interface HookEnvironment {
    readonly GIT_DIR?: string | undefined;
    readonly GIT_WORK_TREE?: string | undefined;
    readonly GIT_INDEX_FILE?: string | undefined;
    readonly GIT_OBJECT_DIRECTORY?: string | undefined;
    readonly GIT_ALTERNATE_OBJECT_DIRECTORIES?: string | undefined;
    readonly GIT_QUARANTINE_PATH?: string | undefined;
}
/** Makes the shadow of a repository in a private temporary folder. */
export declare function makeShadow(layout: Layout, hook?: HookEnvironment): Promise<Shadow>;
/** Configuration of a git directory of our own: what its data cannot be read without, and nothing else. */
export declare function configText(objectFormat: string, refStorage: string): string;
