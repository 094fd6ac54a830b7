import type { Filter } from './index.ts';
/** UUIDs and bodies that documentation everywhere uses. */
export declare const documentationBody: Filter;
