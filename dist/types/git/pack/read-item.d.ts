import type { ObjectType } from '../cat-file.ts';
/** What comes of reading objects. */
export type ReadItem = 
/** An object that holds a needle, whole. */
{
    readonly kind: 'object';
    readonly oid: string;
    readonly type: ObjectType;
    readonly bytes: Buffer;
}
/** Objects that were searched: all of them, with or without a needle. Bytes as they stand in the store, inflated. */
 | {
    readonly kind: 'searched';
    readonly objects: number;
    readonly commits: number;
    readonly bytes: number;
}
/** An object that must be read through git. */
 | {
    readonly kind: 'fallback';
    readonly oid: string;
}
/** An object that nobody can read, not even git. */
 | {
    readonly kind: 'unreadable';
    readonly oid: string;
}
/** An object that another one refers to and that is not here. It may have been pruned rightly: git must tell. */
 | {
    readonly kind: 'absent';
    readonly oid: string;
};
