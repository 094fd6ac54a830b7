/** The known name nearest to a mistyped one, or null when none is near. */
export declare function nearest(name: string, known: readonly string[]): string | null;
