import {
  Git,
  type HookEnvironment,
  indexMayName,
  openRepository,
  type PathBase,
  readPaths,
  resolveCommit,
} from '../git/index.ts'
import type { ConfigReader, OpenedRepository } from '../model/index.ts'

/**
 * Reads configuration from the index, as the next commit will contain it.
 * @param expected paths that will be requested, read at once.
 * @throws BrleaksError `not-a-repository`, `not-found`
 */
export async function indexReader(
  path: string,
  expected: readonly string[],
  hook: HookEnvironment = {},
): Promise<ConfigReader> {
  const git = await openRepository(path, { hook, seldomGit: true })
  return reader(git, { kind: 'index' }, expected)
}

/**
 * Reads configuration from a commit, such as the base of a pull request.
 * @param repository a path, or an open repository, which stays open.
 * @throws BrleaksError `bad-revision` for an unknown commit, `not-a-repository`, `not-found`
 */
export async function commitReader(
  repository: string | OpenedRepository,
  revision: string,
  expected: readonly string[],
  hook: HookEnvironment = {},
): Promise<ConfigReader> {
  const git = await openGit(repository, hook)
  try {
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
    const oid = isId ? revision : await resolveCommit(git, revision)
    const base = { kind: 'commit', oid } as const
    const usual = isId ? await readFromCommit(git, base, expected) : undefined
    return reader(git, base, expected, usual)
  } catch (error) {
    git.close()
    throw error
  }
}

async function openGit(repository: string | OpenedRepository, hook: HookEnvironment): Promise<Git> {
  if (typeof repository === 'string') return openRepository(repository, { hook, seldomGit: true })
  if (repository instanceof Git) return repository.shared
  throw new TypeError('expected a repository that the room git has opened')
}

/** Reading fails for an unknown commit, so its existence needs no check of its own. */
async function readFromCommit(
  git: Git,
  base: Extract<PathBase, { kind: 'commit' }>,
  expected: readonly string[],
) {
  try {
    return await readPaths(git, base, expected)
  } catch (error) {
    await resolveCommit(git, base.oid)
    throw error
  }
}

function reader(
  git: Git,
  base: PathBase,
  expected: readonly string[],
  known?: ReadonlyMap<string, Buffer>,
): ConfigReader {
  let usual = known === undefined ? undefined : Promise.resolve(known)
  return {
    place: base,
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

/** Most repositories have no such file in the index. That can be checked without starting git. */
async function readUsual(
  git: Git,
  base: PathBase,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  if (base.kind === 'index' && !indexMayName(git, paths)) return new Map()
  return readPaths(git, base, paths)
}
