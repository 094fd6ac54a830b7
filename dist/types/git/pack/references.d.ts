import type { PackIndex } from './index-file.ts';
import { type PackMemory } from './memory.ts';
/** Which objects there are; asked for every id that a tree, commit or tag names for the first time. */
export declare class Presence {
    #private;
    constructor(packs: readonly PackIndex[], loose: Iterable<string>, idBytes: number);
    /** True if the object with the id at `bytes[at]` is here. */
    has(bytes: Uint8Array, at: number): boolean;
}
/**
 * Names objects that trees, commits and tags refer to and that are not here. An id that a delta copies from its base
 * was looked for with the base.
 */
export declare class ReferenceCheck {
    #private;
    constructor(presence: Presence, idBytes: number, memory: PackMemory);
    /** Ids found absent since the last time. */
    take(): string[];
    /**
     * Looks at an object in memory.
     * @param made true for what `Codec.applyDelta` has just put together, with its pieces noted.
     */
    check(type: number, at: number, size: number, made: boolean): void;
    /** Looks at an object of `largestObject` bytes at most that lies elsewhere. */
    checkBytes(type: number, bytes: Buffer): void;
}
