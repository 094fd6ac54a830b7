import type { Reporter } from './style.ts';
/** RFC 4180: one sighting a line below a line of names. */
export declare const csv: Reporter;
