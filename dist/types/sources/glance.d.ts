import { type Repository } from '../git/index.ts';
import { type Chunk, type Needle } from '../model/index.ts';
/**
 * A first look at what is staged: what must be searched for keys, every name and content that holds a needle. Null
 * where not all could be read, or something is too large for a short look. What was staged just now is loose, and is
 * read without asking git.
 * @param decided text in names of files that may change what is searched for: where one is in the index, null.
 * @param proved names of files that are proved when they are staged: where one is, null.
 */
export declare function stagedSuspects(repository: Repository, needles: readonly Needle[], decided: string, proved: readonly string[], signal: AbortSignal): Promise<readonly Chunk[] | null>;
