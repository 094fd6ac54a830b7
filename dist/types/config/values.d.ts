import type { CommandName } from './options.ts';
/** Option values as given, checked one by one; nothing has a default yet. */
export type RawValues = Readonly<Record<string, string | boolean | readonly string[]>>;
/** Checked values with every default in place. */
export declare class OptionValues {
    #private;
    constructor(values: ReadonlyMap<string, string | boolean | number | readonly string[]>);
    flag(name: string): boolean;
    text(name: string): string | undefined;
    number(name: string): number | undefined;
    list(name: string): readonly string[];
}
/**
 * Checks what was given for a command and fills in the defaults.
 * @throws BrleaksError `usage` for an unknown option, a missing or a wrong value.
 */
export declare function decideOptions(command: CommandName, raw: RawValues): OptionValues;
