export type ConfigScope = 'local' | 'global';
/**
 * The user's own configuration, as git itself sees it from a folder: for hooks and their installation alone. Here the
 * user's environment counts, unlike in every scan. `git config` runs nothing that it reads.
 */
export declare class UserConfig {
    #private;
    constructor(folder: string, environment: Readonly<Record<string, string | undefined>>);
    /** Values of a name, the one that wins last; of one scope, or of all. */
    values(name: string, scope?: ConfigScope): Promise<string[]>;
    /** The value that wins; null where there is none. */
    value(name: string, scope?: ConfigScope): Promise<string | null>;
    /** A path, `~` and all resolved as git does. */
    path(name: string): Promise<string | null>;
    /** The same configuration as it is outside of every repository: the machine's and all files of its user. */
    outside(): UserConfig;
    /** @throws BrleaksError `git-failed` with git's own words: a file that cannot be written, no repository. */
    run(args: readonly string[]): Promise<void>;
    /** Such as `[2, 54, 0]`. */
    gitVersion(): Promise<readonly number[]>;
}
