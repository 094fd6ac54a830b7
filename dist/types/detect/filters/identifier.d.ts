import type { Filter } from './index.ts';
/** Ordinary names: likelier as an identifier than as random characters, or cut into short words. */
export declare const identifier: Filter;
