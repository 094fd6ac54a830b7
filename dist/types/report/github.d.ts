import type { Reporter } from './style.ts';
/**
 * Workflow commands of GitHub Actions: an annotation for each of the ten worst places, the others as lines of the log,
 * then what was not read.
 */
export declare const github: Reporter;
