/**
 * `primaryLocationLineHash` of lines of a file, as code scanning's uploader computes it (github/codeql-action,
 * src/fingerprints.ts): a rolling hash over 100 characters from the line's start on, spaces and tabs left out, CR and
 * CRLF as LF; then a colon and which of the lines with this hash it is.
 * @param lines 1-based. Lines the file does not have get no hash.
 * @throws the system's error where the file cannot be read.
 */
export declare function lineHashes(path: string | Buffer, lines: ReadonlySet<number>): ReadonlyMap<number, string>;
/** One pass over a text; the hash of a line is known when the 100th character from its start has passed. */
export declare class LineHasher {
    #private;
    constructor(lines: ReadonlySet<number>);
    push(text: string): void;
    finish(): ReadonlyMap<number, string>;
}
