import type { Git } from './git.ts'

/** Paths that are asked about at most. */
const mostPaths = 100_000

interface ObjectPaths {
  readonly oid: string
  readonly paths: readonly Buffer[]
}

/** At which of its paths HEAD has an object; bytes as latin1. Objects with a path that git cannot be asked about are absent. */
export async function pathsAtHead(
  git: Git,
  objects: readonly ObjectPaths[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  let left = mostPaths
  const asked = objects.filter(({ paths }) => {
    left -= paths.length
    // A question ends with a line feed.
    return left >= 0 && !paths.some((path) => path.includes(0x0a))
  })
  const held = new Map(asked.map(({ oid }) => [oid, new Set<string>()]))
  const questions = asked.flatMap(({ oid, paths }) => paths.map((path) => ({ oid, path })))
  if (questions.length === 0) return held
  const args = ['cat-file', '--batch-check=%(objectname)', '--buffer']
  const stdin = questions.map(({ path }) => Buffer.concat([prefix, path, feed]))
  for (const [index, answer] of (await git.lines(args, { stdin })).entries()) {
    const question = questions[index]
    if (question?.oid === answer) held.get(question.oid)?.add(question.path.toString('latin1'))
  }
  return held
}

const prefix = Buffer.from('HEAD:')
const feed = Buffer.from('\n')
