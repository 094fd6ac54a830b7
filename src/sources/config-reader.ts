import {
  type Git,
  type HookEnvironment,
  indexMayName,
  openRepository,
  type PathBase,
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
  const git = await openRepository(path, { hook })
  return reader(git, { kind: 'index' }, 'the index', expected)
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
  const git = await openRepository(path, { hook })
  try {
    const oid = await resolveCommit(git, revision)
    const base: PathBase = { kind: 'commit', oid }
    return reader(git, base, `commit ${oid.slice(0, 12)}`, expected)
  } catch (error) {
    git.close()
    throw error
  }
}

function reader(
  git: Git,
  base: PathBase,
  describe: string,
  expected: readonly string[],
): ConfigReader {
  let usual: Promise<ReadonlyMap<string, Buffer>> | undefined
  return {
    describe,
    async read(path) {
      if (expected.includes(path)) {
        usual ??= readUsual(git, base, expected)
        return (await usual).get(path) ?? null
      }
      return (await readPaths(git, base, [path])).get(path) ?? null
    },
    close: () => git.close(),
  }
}

/** Most repositories have none of these files in the index, which is visible without starting git. */
async function readUsual(
  git: Git,
  base: PathBase,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  if (base.kind === 'index' && !indexMayName(git, paths)) return new Map()
  return readPaths(git, base, paths)
}
