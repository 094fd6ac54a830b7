import type { Filter } from './index.ts';
/** A rule's own form of the body, where it has one. */
export declare const pattern: Filter;
/** Fewer than seven different characters. */
export declare const fewCharacters: Filter;
/** `aaaaa`, `12345`, `fedcb`, also in every second character, or among letters or digits alone. */
export declare const runs: Filter;
/** The same piece over and over. */
export declare const periodic: Filter;
