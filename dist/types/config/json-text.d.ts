/**
 * Parses JSON.
 * @throws BrleaksError `config` naming file, line and column.
 */
export declare function parseJson(text: string, path: string): unknown;
