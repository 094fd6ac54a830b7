import type { Source } from '../model/index.ts';
/** Standard input, or any other stream, read in windows. */
export declare function stdinSource(stream: AsyncIterable<Uint8Array>, name: string | null): Source;
