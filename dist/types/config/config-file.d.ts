import type { KnownEntry } from '../model/index.ts';
import { type OptionSpec } from './options.ts';
import type { RawValue } from './values.ts';
/** Names under which the configuration is looked for at the root, one of which may be there. */
export declare const configFileNames: readonly ['brleaks.config.json', 'brleaks.config.jsonc', 'brleaks.config.yaml', 'brleaks.config.yml'];
export declare const configVersion = 1;
/** A configuration file, taken apart but not yet judged value by value. */
export interface ConfigFile {
    /** By option name. */
    readonly values: ReadonlyMap<string, {
        readonly value: RawValue;
        readonly origin: string;
    }>;
    readonly known: readonly KnownEntry[];
}
/** The name of an option in a file: `min-confidence` is `minConfidence`, `no-gitignore` is `gitignore: false`. */
export declare function fileName(spec: Pick<OptionSpec, 'name'>): string;
/** The variable that stands for an option. */
export declare function variableName(spec: Pick<OptionSpec, 'name'>): string;
/**
 * Reads a configuration file (schema/config.schema.json). It is data: nothing in it is executed.
 * @throws BrleaksError `config` naming file, line and column.
 */
export declare function parseConfigFile(path: string, bytes: Uint8Array): Promise<ConfigFile>;
