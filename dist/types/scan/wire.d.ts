import { type Detection, type Rule, type SecretWire } from '../model/index.ts';
/** A detection as plain data: private fields do not survive a thread boundary, and rules are known on both sides. */
export type DetectionWire = Readonly<Record<string, unknown>> & {
    readonly ruleId: string;
    readonly secretWire: SecretWire | null;
};
export declare function toWire(detection: Detection): DetectionWire;
export declare function fromWire(wire: DetectionWire, rules: readonly Rule[]): Detection;
