import type { Git } from './git.ts'

/** Paths to look up at most. */
const mostPaths = 100_000

interface PathsOfObject {
  readonly oid: string
  /** Bytes as latin1. */
  readonly paths: readonly string[]
}

/** The paths at which HEAD has an object; bytes as latin1. Objects with a path that git cannot look up are absent. */
export async function pathsAtHead(
  git: Git,
  objects: readonly PathsOfObject[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  let left = mostPaths
  const known = objects.filter(({ paths }) => {
    left -= paths.length
    // A line feed ends a request to git.
    return left >= 0 && !paths.some((path) => path.includes('\n'))
  })
  const found = new Map(known.map(({ oid }) => [oid, new Set<string>()]))
  const requests = known.flatMap(({ oid, paths }) => paths.map((path) => ({ oid, path })))
  if (requests.length === 0) return found
  const args = ['cat-file', '--batch-check=%(objectname)', '--buffer']
  const stdin = requests.map(({ path }) => Buffer.from(`HEAD:${path}\n`, 'latin1'))
  for (const [index, answer] of (await git.lines(args, { stdin })).entries()) {
    const request = requests[index]
    if (request?.oid === answer) found.get(request.oid)?.add(request.path)
  }
  return found
}
