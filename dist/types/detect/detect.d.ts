import { type Chunk, type Detection, type Needle, type Rule } from '../model/index.ts';
/** Finds keys in bytes. Pure: the same bytes give the same detections, on any thread, in any order. */
export interface Detector {
    /** A chunk that holds none of these holds no key, in any view. */
    readonly needles: readonly Needle[];
    detect(chunk: Chunk): Generator<Detection>;
    /** The text with every key in it masked. */
    redact(text: string): string;
}
export declare function createDetector(rules: readonly Rule[]): Detector;
/** What a detector of these rules looks for first, without the detector. */
export declare function needlesFor(rules: readonly Rule[]): Needle[];
