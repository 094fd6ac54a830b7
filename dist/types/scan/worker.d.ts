import type { Item, Rule } from '../model/index.ts';
import { type ObjectPlan } from '../sources/index.ts';
import { type DetectionWire } from './wire.ts';
/** What a thread is given. */
export interface ShareTask {
    readonly plan: ObjectPlan;
    readonly rules: readonly Rule[];
}
/** What it tells, in bundles: detections, tallies and problems, objects for git. */
export interface ShareNews {
    readonly detections: DetectionWire[];
    readonly items: Item[];
    readonly fallbacks: string[];
    /** Objects that others refer to and that are not here. */
    readonly absent: string[];
}
