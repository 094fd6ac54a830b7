import type { Style } from './style.ts';
/** Select Graphic Rendition codes (ECMA-48, 8.3.117): on and off. */
declare const codes: {
    readonly bold: readonly [1, 22];
    readonly dim: readonly [2, 22];
    readonly red: readonly [31, 39];
    readonly green: readonly [32, 39];
    readonly yellow: readonly [33, 39];
    readonly blue: readonly [34, 39];
    readonly magenta: readonly [35, 39];
    readonly cyan: readonly [36, 39];
};
export type Ink = keyof typeof codes;
/** Puts colour around text where the style wants any. */
export declare function paint(style: Style, text: string, ...inks: readonly Ink[]): string;
/** A link to one of a rule's own pages, never to an address that was scanned. */
export declare function link(style: Style, url: string): string;
export {};
