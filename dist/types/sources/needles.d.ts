import type { Needle } from '../model/index.ts';
/** True if bytes hold any needle, so that detection must look at them. */
export declare function holdsNeedle(bytes: Buffer, needles: readonly Needle[]): boolean;
