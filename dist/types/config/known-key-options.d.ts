import type { OptionSpec } from './options.ts';
/** Options on keys that are known; part of the table in options.ts. */
export declare const knownKeyOptions: readonly OptionSpec[];
