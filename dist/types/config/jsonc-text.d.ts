import { type Located } from './located.ts';
/**
 * Parses JSON, with comments and trailing commas where asked.
 * @throws BrleaksError `config` naming file, line and column.
 */
export declare function parseJsonText(path: string, source: string, { comments }: {
    readonly comments: boolean;
}): Promise<Located>;
