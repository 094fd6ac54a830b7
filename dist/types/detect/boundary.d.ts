import type { Reading } from './views/index.ts';
/** True if the text before the start ends with an escape. */
export declare function endsWithEscape(reading: Reading): boolean;
