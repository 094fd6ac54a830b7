import type { Item, ItemsRequest } from '../model/index.ts';
import type { ListedFile } from './list-files.ts';
/**
 * Reads one file after the other into one buffer, and searches those in it together: a call into native code for each
 * of thousands of small files would take longer than reading them. Keeps account of what it read.
 */
export declare class FileReader {
    #private;
    constructor(maxSize: number | null, request: ItemsRequest);
    /** Reads a file. What comes of it may come only with `flush`. Items are valid until the next one is pulled. */
    read(file: ListedFile): Iterable<Item> | null;
    /** Searches what stands in the buffer, gives the files that hold a needle, and a tally. */
    flush(): Generator<Item>;
}
