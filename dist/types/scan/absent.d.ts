/**
 * How many tracked files a checkout does not have: a sparse one has few, and an earlier step may have taken some away.
 * @throws BrleaksError `not-a-repository`
 */
export declare function absentFiles(checkout: string, signal: AbortSignal): Promise<number>;
