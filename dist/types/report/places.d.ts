import { type Finding, type ScanReport, type Severity, type Sighting } from '../model/index.ts';
/** A key at one place, for formats that list places. */
export interface Place {
    readonly finding: Finding;
    readonly sighting: Sighting;
    readonly severity: Severity;
}
/** Every place of every key that is not suppressed, in the report's order: the most severe first. */
export declare function openPlaces(report: ScanReport): Place[];
/** What a key is: `live-mode` or `Test Mode`, its service. */
export declare function keyKind(finding: Finding): string;
/** Where a key stands, in words: a path, or what else holds it. Steering characters are shown as escapes. */
export declare function placeName(sighting: Sighting): string;
/** The commit that brought it, in words; empty where it is not known. */
export declare function broughtBy({ commit, author, date }: Sighting): string;
/** What was asked of the API and answered; empty where nothing was. */
export declare function checkedText({ verification }: Finding): string;
/** What to do about it first: a dead key needs no revoking. */
export declare function nextStep(finding: Finding): string;
