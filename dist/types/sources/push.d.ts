import { type Repository } from '../git/index.ts';
import type { Push } from '../model/index.ts';
import { type RangeSource } from './range.ts';
/**
 * Everything that a push brings and the receiving side lacks: what its commits bring (also what a later one of them
 * takes away), their messages and people, tags, file names, and the names of the refs themselves.
 */
export declare function pushSource(repository: Repository, push: Push): RangeSource;
