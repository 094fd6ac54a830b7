import type { Reporter } from './style.ts';
/** One sighting a line, with the fields of its key. The key's own suppression is `findingSuppressed`. */
export declare const jsonl: Reporter;
