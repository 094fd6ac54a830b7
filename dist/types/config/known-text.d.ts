/** `YYYY-MM-DD`, and a day that exists. */
export declare function isDate(text: string): boolean;
export declare function isFingerprint(text: string): boolean;
/**
 * Why a pattern of a scanned tree's own file is refused, or null. Patterns run as regular expressions on path names, so
 * what could take long on a name made for it is refused, and so is what leaves the tree.
 */
export declare function patternFault(pattern: string): string | null;
