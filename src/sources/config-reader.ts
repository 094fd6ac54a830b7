import {
  type HookEnvironment,
  openRepository,
  type PathBase,
  type Repository,
  readPaths,
  resolveCommit,
} from '../git/index.ts'
import type { ConfigReader } from '../model/index.ts'

/**
 * Reads configuration from the index: what a commit that is about to be made will hold.
 * @param expected paths to be asked for, read in one go.
 * @throws BrleaksError `not-a-repository`, `not-found`
 */
export async function indexReader(
  path: string,
  expected: readonly string[],
  hook: HookEnvironment = {},
): Promise<ConfigReader> {
  const repository = await openRepository(path, hook)
  return reader(repository, { kind: 'index' }, 'the index', expected)
}

/**
 * Reads configuration from a commit: what a pull request is measured by, whatever it brings itself.
 * @throws BrleaksError `bad-revision` for a name of no commit here, `not-a-repository`, `not-found`
 */
export async function commitReader(
  path: string,
  revision: string,
  expected: readonly string[],
  hook: HookEnvironment = {},
): Promise<ConfigReader> {
  const repository = await openRepository(path, hook)
  try {
    const oid = await resolveCommit(repository, revision)
    const base: PathBase = { kind: 'commit', oid }
    return reader(repository, base, `commit ${oid.slice(0, 12)}`, expected)
  } catch (error) {
    repository.close()
    throw error
  }
}

function reader(
  repository: Repository,
  base: PathBase,
  describe: string,
  expected: readonly string[],
): ConfigReader {
  let usual: Promise<ReadonlyMap<string, Buffer>> | undefined
  return {
    describe,
    async read(path) {
      if (expected.includes(path)) {
        usual ??= readPaths(repository, base, expected)
        return (await usual).get(path) ?? null
      }
      return (await readPaths(repository, base, [path])).get(path) ?? null
    },
    close: () => repository.close(),
  }
}
