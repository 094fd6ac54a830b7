import type { RepositoryFacts } from '../model/index.ts';
import type { Repository } from './repository.ts';
/** Where a repository lives and what is checked out; the address without name and password. */
export declare function repositoryFacts(repository: Repository): Promise<RepositoryFacts>;
