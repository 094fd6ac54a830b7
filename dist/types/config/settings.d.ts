import { type ConfigReader, type Configuration, type ConfigurationFile, type KnownKeys, type Rule } from '../model/index.ts';
import { type Baseline } from './baseline.ts';
import type { CommandName } from './options.ts';
import { type OptionValues, type RawValues } from './values.ts';
import type { Environment } from './verify-options.ts';
export declare const baselineFileName = "brleaks.baseline.json";
export declare const ignoreFileName = ".brleaksignore";
/** Every name that is looked for at the root of a tree, for readers that can read them in one go. */
export declare const usualFileNames: readonly string[];
/** What a door knows before anything is decided. */
export interface SettingsRequest {
    readonly command: CommandName;
    /** What the command line (or the caller) gives, by option name. */
    readonly flags: RawValues;
    /** Variables of the process; `{}` for none. */
    readonly environment: Environment;
    /** Where the scanned tree's own files are read from; null: they are not. */
    readonly reader: ConfigReader | null;
    /** Folder the tree's patterns are meant from, absolute; null: paths are matched as they stand. */
    readonly root: string | null;
    /** Folder that paths on the command line are meant from. */
    readonly cwd: string;
    /** `YYYY-MM-DD`, for expiry dates. Default: today (UTC). */
    readonly today?: string | undefined;
}
/** Everything decided, and what it was decided by. */
export interface Settings {
    readonly values: OptionValues;
    /** Rules in addition to the built-in ones. */
    readonly rules: readonly Rule[];
    readonly known: KnownKeys;
    /** The baseline in force, as it is written; null for none. */
    readonly baseline: Baseline | null;
    readonly configuration: Configuration;
    /** Remarks for the person who runs it. */
    readonly notices: readonly string[];
}
/**
 * Decides every option: command line over environment over file over default, and reads the files they name. A file
 * that is named must be there; one that is looked for may be missing, but never wrong.
 * @throws BrleaksError `usage` or `config`, naming file, line and column; nothing is to be scanned then.
 */
export declare function loadSettings(request: SettingsRequest): Promise<Settings>;
/** rules/batch-relay.json as it was bundled: its hash is put in by the bundle, for hashing at every start costs time. */
export declare function builtInStamp(): ConfigurationFile;
