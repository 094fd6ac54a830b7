import type { Automaton } from './automaton.ts';
import type { Pieces } from './references.ts';
/** A delta that does not fit its base. */
export declare const badDelta = -1;
/**
 * Reads a delta's header (gitformat-pack, "Deltified representation").
 * @returns bytes of the object it makes, or `badDelta` if the base has another size than it says.
 */
export declare function resultSize(delta: Uint8Array, start: number, end: number, baseSize: number): number;
/**
 * Puts an object together from its base. Base and result lie in one arena, so that copying makes no objects.
 * `resultSize` must have been called for this delta just before.
 * @param pieces takes note of where each instruction's piece ends.
 * @returns false where the delta is damaged.
 */
export declare function applyDelta(delta: Uint8Array, end: number, arena: Uint8Array, baseAt: number, baseSize: number, resultAt: number, size: number, pieces: Pieces | null): boolean;
/**
 * Tells whether a needle may stand across a seam of two instructions, without putting the object together. Feeds the
 * automaton the ends of each piece; what lies deep inside a copy is the base's, and was searched with it.
 * `resultSize` must have been called for this delta just before.
 * @returns 1 if a needle may stand there, 0 if none does, `badDelta` where the delta is damaged.
 */
export declare function seamsHold(delta: Uint8Array, end: number, arena: Uint8Array, baseAt: number, baseSize: number, size: number, { next, accepting, reach }: Automaton): number;
