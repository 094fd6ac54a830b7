import { type Forest } from './forest.ts';
import { type PackIndex } from './index-file.ts';
import { type Residence } from './residence.ts';
/** A pack that is ready to be read, by any thread: plain data and shared memory. */
export interface PackPlan {
    readonly path: string;
    readonly bytes: number;
    readonly index: PackIndex;
    readonly forest: Forest;
    readonly residence: Residence;
    /** Places in `forest.roots` where shares of the work begin; the last one is their number. */
    readonly groups: readonly number[];
    /** Next group to be taken; objects done. Shared between threads. */
    readonly counters: Int32Array;
}
/** Everything that lies in the object folders of a repository. */
export interface ObjectPlan {
    readonly idBytes: 20 | 32;
    readonly packs: readonly PackPlan[];
    /** Loose objects: id and path. */
    readonly loose: readonly {
        readonly oid: string;
        readonly path: string;
    }[];
    /** Next loose object to be taken. Shared between threads. */
    readonly looseCounter: Int32Array;
    /** Folders that cannot be listed, with the system's reason. */
    readonly unlisted: readonly {
        readonly path: string;
        readonly reason: string;
    }[];
    /** Packs that cannot be read here, with the reason; git is asked for their objects. */
    readonly unreadable: readonly {
        readonly path: string;
        readonly reason: string;
    }[];
    /** True where deltas are each other's base: git must not be asked to walk here, for it would never end. */
    readonly looped: boolean;
    /** Different objects in all packs and loose files. */
    readonly objects: number;
    /** Objects that occur again in another pack or a loose file, and are read again. */
    readonly repeated: number;
}
/** Lists packs and loose objects, and reads the packs' indexes and headers. */
export declare function planObjects(folders: readonly string[], idBytes: 20 | 32): Promise<ObjectPlan>;
