export type ErrorCode = 'usage' | 'config' | 'not-found' | 'not-a-repository' | 'bad-revision' | 'git-missing' | 'git-failed' | 'output' | 'interrupted';
/**
 * A failure of the whole run that has a plain cause. The door prints its message (one line that says what, where
 * and how to mend it) and no stack. Never built from scanned bytes.
 */
export declare class BrleaksError extends Error {
    readonly code: ErrorCode;
    constructor(code: ErrorCode, message: string, options?: ErrorOptions);
}
