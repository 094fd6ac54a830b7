import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRepository, traceObjects } from '../../src/git/index.ts'
import { TestRepository } from '../helpers/repository.ts'

/** Files of a commit by path; the content is a letter. `K` and `L` are two files with the same key. */
type Tree = Readonly<Record<string, string>>

interface Commit {
  readonly parents: readonly number[]
  readonly tree: Tree
}

const paths = ['a', 'b', 'dir/c', 'line\nfeed']

/** Random histories: up to three parents each, and any content at any path, so that merges may be evil. */
const histories = fc
  .array(
    fc.record({
      parents: fc.array(fc.nat(3), { maxLength: 3 }),
      root: fc.nat(9),
      takes: fc.nat(3),
      edits: fc.array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom('K', 'L', 'x', '')), {
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drawn) => {
    const commits: Commit[] = []
    for (const [number, { parents, root, takes, edits }] of drawn.entries()) {
      const back = parents.map((draw) => number - 1 - draw).filter((parent) => parent >= 0)
      const own = [...new Set(number > 0 && back.length === 0 && root > 0 ? [number - 1] : back)]
      const tree: Record<string, string> = { ...commits[own[takes % own.length] ?? -1]?.tree }
      for (const [path, content] of edits) {
        if (content === '') delete tree[path]
        else tree[path] = content
      }
      commits.push({ parents: own, tree })
    }
    return commits
  })

/** Writes the history with one branch at each commit that has no child, and main at the last one. */
function write(commits: readonly Commit[]): { repository: TestRepository; oids: string[] } {
  const repository = new TestRepository()
  const lines: string[] = []
  for (const [number, content] of ['K', 'L', 'x'].entries())
    lines.push(`blob\nmark :${number + 1}\ndata 1\n${content}\n`)
  const marks = { K: 1, L: 2, x: 3 } as Record<string, number>
  for (const [number, { parents, tree }] of commits.entries()) {
    const [first, ...merged] = parents
    const at = `${1_700_000_000 + 60 * number} +0000`
    lines.push(`reset refs/heads/side-${number}\n`)
    lines.push(`commit refs/heads/side-${number}\nmark :${number + 100}\n`)
    lines.push(`author A <a@x.test> ${at}\ncommitter A <a@x.test> ${at}\ndata 1\nm\n`)
    if (first !== undefined) lines.push(`from :${first + 100}\n`)
    for (const parent of merged) lines.push(`merge :${parent + 100}\n`)
    lines.push('deleteall\n')
    for (const [path, content] of Object.entries(tree))
      lines.push(`M 100644 :${marks[content]} "${path.replace('\n', '\\n')}"\n`)
    lines.push('\n')
  }
  lines.push(`reset refs/heads/main\nfrom :${commits.length + 99}\n\n`)
  repository.gitWith({ input: lines.join('') }, 'fast-import', '--quiet')
  const names = commits.map((_, number) => `side-${number}`)
  const oids = repository.git('rev-parse', ...names).split('\n')
  return { repository, oids }
}

/** The definitions, implemented literally. */
function reference(commits: readonly Commit[], contents: readonly string[]) {
  const has = commits.map(({ tree }) =>
    Object.values(tree).some((content) => contents.includes(content)),
  )
  const introductions: number[] = []
  const removals: number[] = []
  for (const [number, { parents }] of commits.entries()) {
    if (has[number] && parents.every((parent) => !has[parent])) introductions.push(number)
    if (!has[number] && parents.length > 0 && parents.every((parent) => has[parent]))
      removals.push(number)
  }
  const head = commits.length - 1
  const inHead = new Set([head])
  for (let number = head; number >= 0; number--) {
    if (inHead.has(number)) for (const parent of commits[number]?.parents ?? []) inHead.add(parent)
  }
  const held = has.some((value) => value)
  const removal = removals.findLast((number) => inHead.has(number))
  return {
    first: introductions[0],
    atHead: has[head],
    // Each commit has a branch, so content in any commit is in a tip.
    removed: has[head] ? undefined : (removal ?? (held ? undefined : removals.at(-1))),
    refs: [
      ...(has[head] ? ['refs/heads/main'] : []),
      ...[...has.keys()]
        .filter((number) => has[number])
        .map((number) => `refs/heads/side-${number}`),
    ].sort(),
  }
}

describe('the history of a key', () => {
  it('follows the definitions of introduction and removal in any history', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (commits) => {
        const { repository, oids } = write(commits)
        const opened = await openRepository(repository.folder)
        const [k = '', l = ''] = ['K', 'L'].map((content) =>
          repository.gitWith({ input: content }, 'hash-object', '--stdin'),
        )
        try {
          const { objects, keys } = await traceObjects(opened, [[k], [k, l]])
          const traced = [
            [['K'], objects.get(k)?.history],
            [['K', 'L'], keys[1]?.history],
          ] as const
          for (const [contents, history] of traced) {
            const used = contents.map((content) =>
              commits.some(({ tree }) => Object.values(tree).includes(content)),
            )
            if (used.includes(false)) continue
            const expected = reference(commits, contents)
            const oidAt = (number: number | undefined) =>
              number === undefined ? null : oids[number]
            expect({
              first: history?.firstCommit,
              removed: history?.removedIn,
              atHead: history?.atHead,
              refs: history?.refs,
            }).toEqual({
              first: oidAt(expected.first),
              removed: oidAt(expected.removed),
              atHead: expected.atHead,
              refs: expected.refs,
            })
          }
        } finally {
          opened.close()
        }
      }),
      { numRuns: 40, seed: 12 },
    )
  }, 120_000)
})
