/** Where configuration is read from: the work tree, the index, a commit. Never follows a link out of it. */
export interface ConfigReader {
    /** For people: `the work tree`, `the index`, `commit 1a2b3c`. */
    readonly describe: string;
    /**
     * @param path relative to the root, with `/`.
     * @returns the bytes, or null where there is no such file.
     * @throws BrleaksError `config` where there is one that may not or cannot be read.
     */
    read(path: string): Promise<Buffer | null>;
    close(): void;
}
export type ConfigurationKind = 'rules' | 'config' | 'baseline' | 'ignore-file';
/** A file that decided what a scan looked for or marked as known. */
export interface ConfigurationFile {
    readonly kind: ConfigurationKind;
    /** As it was named; `built in` for the rules that come with brleaks. */
    readonly path: string;
    /** Of its bytes, 64 hex digits. */
    readonly sha256: string;
    /** Where it was read from; null for what is built in. */
    readonly from: string | null;
}
export type SettingValue = string | number | boolean | readonly string[];
/** A choice that is not the default, and who made it. */
export interface Setting {
    readonly name: string;
    readonly value: SettingValue;
    /** `command line`, an environment variable, or `file:line:column`. */
    readonly origin: string;
}
/** What a scan was made under, so that "0 findings" can be judged. */
export interface Configuration {
    readonly files: readonly ConfigurationFile[];
    readonly settings: readonly Setting[];
}
export declare function configurationFile(kind: ConfigurationKind, path: string, bytes: string | Uint8Array, from: string | null): ConfigurationFile;
