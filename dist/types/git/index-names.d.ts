import type { Repository } from './repository.ts';
/**
 * False only if no path in the index holds this text: told from its bytes, without starting git. Up to version 3 paths
 * stand in it whole (gitformat-index); a newer form, or an index in two files, tells nothing.
 */
export declare function indexMayName(repository: Repository, text: string): boolean;
