import type { Confidence, Detection, FilteredSummary, Mode, Rule, Secret, Sighting } from '../model/index.ts';
/** One key with every place it was seen in, before tracing and verification. */
export interface Collected {
    readonly fingerprint: string;
    readonly rule: Rule;
    readonly secret: Secret;
    readonly mode: Mode;
    confidence: Confidence;
    places: Place[];
    omitted: number;
}
/** A sighting in the making, with what tells it apart from another at the same line. */
export interface Place {
    readonly offset: number;
    readonly sighting: Sighting;
}
/** Groups candidates by key. The order in which they come does not change the result. */
export declare class Collection {
    #private;
    constructor(options: {
        readonly keepRejections: boolean;
    });
    add(detection: Detection): void;
    /** Drops keys below a confidence, counting them as filtered. */
    dropBelow(minimum: Confidence): void;
    /** The keys, each with its places in order and without doubles. */
    keys(): readonly Collected[];
    filtered(): FilteredSummary;
}
/** Order of places: files first, then by path, line, column, object. */
export declare function compareSightings(a: Sighting, b: Sighting): number;
