import { BrleaksError } from '../model/index.ts'
import type { Git } from './git.ts'
import { type PathRequest, presentPaths } from './paths-in-tree.ts'

/** Paths that git looks up one by one: it reads all folders above a path for each of them. */
const fewPaths = 100

interface PathsOfObject {
  readonly oid: string
  /** Bytes as latin1. */
  readonly paths: readonly string[]
}

/** The paths at which HEAD has an object; bytes as latin1. Objects with a path that cannot be looked up are absent. */
export async function pathsAtHead(
  git: Git,
  objects: readonly PathsOfObject[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  // A line feed ends a request to git.
  const known = objects.filter(({ paths }) => !paths.some((path) => path.includes('\n')))
  const requests = known.flatMap(({ oid, paths }) => paths.map((path) => ({ oid, path })))
  const present = await (requests.length <= fewPaths ? eachAtHead : manyAtHead)(git, requests)
  if (present === null) return new Map()
  const found = new Map(known.map(({ oid }) => [oid, new Set<string>()]))
  for (const { oid, path } of present) found.get(oid)?.add(path)
  return found
}

async function eachAtHead(
  git: Git,
  requests: readonly PathRequest[],
): Promise<readonly PathRequest[]> {
  if (requests.length === 0) return []
  const args = ['cat-file', '--batch-check=%(objectname)', '--buffer']
  const stdin = requests.map(({ path }) => Buffer.from(`HEAD:${path}\n`, 'latin1'))
  const answers = await git.lines(args, { stdin })
  return requests.filter(({ oid }, index) => oid === answers[index])
}

/** Null if the tree of HEAD cannot be read. */
async function manyAtHead(
  git: Git,
  requests: readonly PathRequest[],
): Promise<readonly PathRequest[] | null> {
  try {
    return await presentPaths(git, 'HEAD^{tree}', requests)
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error
    return null
  }
}
