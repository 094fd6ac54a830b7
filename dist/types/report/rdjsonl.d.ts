import type { Reporter } from './style.ts';
/** Reviewdog Diagnostic Format, one diagnostic a line (reviewdog, proto/rdf/reviewdog.proto). */
export declare const rdjsonl: Reporter;
