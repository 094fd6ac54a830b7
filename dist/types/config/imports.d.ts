/** A place where another scanner saw a key. Its text, where a report has it, is not kept. */
export interface ImportedPlace {
    /** From the root, with `/`. */
    readonly path: string;
    readonly line: number;
    /** Commit that brought it, for a place in history. */
    readonly commit: string | null;
    /** File that named it, and where in it. */
    readonly origin: string;
}
export interface ImportedFile {
    readonly tool: string;
    readonly places: readonly ImportedPlace[];
    /** Things in it that name no place in a file. */
    readonly without: number;
}
/**
 * Reads what another scanner was told to ignore, or reported. Told apart by content:
 * `.gitleaksignore` (gitleaks README, "gitleaksignore"), gitleaks JSON and SARIF reports, trufflehog `--json` lines,
 * detect-secrets baselines.
 * @throws BrleaksError `config` where it is none of these.
 */
export declare function parseImport(path: string, text: string): ImportedFile;
