import type { Reporter } from './style.ts';
/** The formats there are: a new one is one new file and one name here. */
export declare const formats: {
    text: Reporter;
    json: Reporter;
    jsonl: Reporter;
    sarif: Reporter;
    markdown: Reporter;
    csv: Reporter;
    junit: Reporter;
    gitlab: Reporter;
    github: Reporter;
    rdjsonl: Reporter;
};
export type FormatName = keyof typeof formats;
/** Their names, as `--format` takes them. */
export declare const formatNames: readonly FormatName[];
export { visible } from './escape.ts';
export { refusal } from './refusal.ts';
export { plainStyle, type Reporter, type Style } from './style.ts';
export { type AnnotationLevel, workflowCommand } from './workflow-command.ts';
