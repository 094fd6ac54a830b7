import type { Reporter } from './style.ts';
/** The whole report as one JSON document (schema/report.schema.json). */
export declare const json: Reporter;
