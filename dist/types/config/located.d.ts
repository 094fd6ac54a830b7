import { BrleaksError } from '../model/index.ts';
/** Line and column, both from 1. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
/** A value of a JSON or YAML text that knows where it stands, so that every fault can be named with its place. */
export type Located = {
    readonly kind: 'object';
    readonly at: Place;
    readonly members: readonly Member[];
} | {
    readonly kind: 'array';
    readonly at: Place;
    readonly items: readonly Located[];
} | {
    readonly kind: 'scalar';
    readonly at: Place;
    readonly value: Scalar;
};
export type Scalar = string | number | boolean | null;
export interface Member {
    readonly name: string;
    readonly at: Place;
    readonly value: Located;
}
/** Larger files are no configuration, in bytes. */
export declare const largestConfigFile: number;
/** @returns the fault of a configuration file, as `path:line:column: what`. */
export declare function fault(path: string, at: Place, what: string): BrleaksError;
/** @throws BrleaksError `config` for bytes that are no UTF-8, or hold the marks of an unfinished merge. */
export declare function decodeText(bytes: Uint8Array, path: string): string;
/** Parses strict JSON, JSON with comments, or YAML, by the file's name. */
export declare function parseLocated(path: string, text: string): Promise<Located>;
export declare function placeOf(text: string, offset: number): Place;
/** A member by its name. */
export declare function memberOf(object: Located & {
    kind: 'object';
}, name: string): Member | undefined;
/** The same as plain data. */
export declare function plain(value: Located): unknown;
/** @throws BrleaksError `config` where a name occurs twice. */
export declare function refuseDoubles(path: string, members: readonly Member[]): readonly Member[];
