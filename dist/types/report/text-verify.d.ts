import type { Reporter } from './style.ts';
/** Of `brleaks verify`: the status of each line, in the order of the lines, then how many there are of each. */
export declare const verifyText: Reporter;
