import type { Source } from '../model/index.ts';
/** A commit message that is being written: in no object yet. */
export declare function messageSource(text: Uint8Array): Source;
