/** Annotations that a step can make. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';
/** Properties of an annotation: a file relative to the repository's root, lines and columns from 1. */
export interface AnnotationProperties {
    readonly title?: string;
    readonly file?: string;
    readonly line?: number;
    readonly endLine?: number;
    readonly col?: number;
    readonly endColumn?: number;
}
/**
 * A workflow command as the runner reads it: `::error file=…,line=…::message` (docs: "Workflow commands"; escaping as in
 * actions/runner, ActionCommand). Whatever the text holds, it stays one line and one command.
 */
export declare function workflowCommand(name: AnnotationLevel | 'debug' | 'group' | 'endgroup', properties: AnnotationProperties, message: string): string;
