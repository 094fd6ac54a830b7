import type { Reporter } from './style.ts';
/**
 * The report for Markdown readers, such as the job summary of a workflow: verdict, keys with their places and what to
 * do, what was read. Scanned text stands in code spans, where Markdown, HTML, mentions and links mean nothing.
 */
export declare const markdown: Reporter;
