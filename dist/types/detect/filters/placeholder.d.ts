import type { Filter } from './index.ts';
/** Words that people write where a key should stand. */
export declare const placeholderWord: Filter;
