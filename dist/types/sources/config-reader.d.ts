import { type HookEnvironment } from '../git/index.ts';
import type { ConfigReader } from '../model/index.ts';
/**
 * Reads configuration from the index: what a commit that is about to be made will hold.
 * @param expected paths to be asked for, read in one go.
 * @throws BrleaksError `not-a-repository`, `not-found`
 */
export declare function indexReader(path: string, expected: readonly string[], hook?: HookEnvironment): Promise<ConfigReader>;
/**
 * Reads configuration from a commit: what a pull request is measured by, whatever it brings itself.
 * @throws BrleaksError `bad-revision` for a name of no commit here, `not-a-repository`, `not-found`
 */
export declare function commitReader(path: string, revision: string, expected: readonly string[], hook?: HookEnvironment): Promise<ConfigReader>;
