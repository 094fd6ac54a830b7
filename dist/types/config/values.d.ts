import { type Setting, type SettingValue } from '../model/index.ts';
import type { CommandName } from './options.ts';
/** A value as it was given. */
export type RawValue = string | boolean | readonly string[];
/** Option values as given, checked one by one; nothing has a default yet. */
export type RawValues = Readonly<Record<string, RawValue>>;
/** Values that come from elsewhere than the command line, by option name, each with the place it was given in. */
export type Layer = ReadonlyMap<string, {
    readonly value: RawValue;
    readonly origin: string;
}>;
/** What stands behind the command line: environment over file over default. */
export interface Layers {
    readonly environment?: Layer;
    readonly file?: Layer;
}
interface Decided {
    readonly value: SettingValue;
    readonly origin: string;
}
/** Checked values with every default in place; each knows who decided it. */
export declare class OptionValues {
    #private;
    constructor(values: ReadonlyMap<string, Decided>);
    flag(name: string): boolean;
    text(name: string): string | undefined;
    number(name: string): number | undefined;
    list(name: string): readonly string[];
    /** `command line`, the name of a variable, `file:line:column`, or `default`. */
    origin(name: string): string;
    /** True where neither a file nor a default decided. */
    given(name: string): boolean;
    /** The value of an option, whatever its type; undefined where nobody gave one. */
    value(name: string): SettingValue | undefined;
    /** Every choice that is not the default, by name. */
    settings(): readonly Setting[];
}
/**
 * Checks what was given for a command and fills in the rest: command line over environment over file over default.
 * An option that a variable or file gives and the command does not take is checked and left out.
 * @throws BrleaksError `usage` for an unknown option, a missing or a wrong value; `config` where a file gave it.
 */
export declare function decideOptions(command: CommandName, raw: RawValues, layers?: Layers): OptionValues;
export {};
