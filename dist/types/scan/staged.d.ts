/**
 * Those of the named files that a scan of what is staged does not read.
 * @param folder where the hook runs; relative names start there.
 * @throws BrleaksError where the repository cannot be opened or git fails.
 */
export declare function unstagedFiles(folder: string, environment: Readonly<Record<string, string | undefined>>, names: readonly string[]): Promise<readonly string[]>;
