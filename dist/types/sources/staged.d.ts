import { type Repository } from '../git/index.ts';
import { type Item, type Needle } from '../model/index.ts';
/** What is staged: the index's own blobs, whatever the work tree holds by now and whatever attributes say. */
export declare function stagedItems(repository: Repository, needles: readonly Needle[], signal: AbortSignal): AsyncGenerator<Item>;
