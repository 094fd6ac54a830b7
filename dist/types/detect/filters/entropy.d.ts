import type { Filter } from './index.ts';
/** A plain minimum of Shannon bits per character, for rules that ask for it. */
export declare const entropy: Filter;
