import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SubjectSearch } from '../../../src/git/attribution/subject-search.ts'
import { joinTrees } from '../../../src/git/attribution/tree-parts.ts'
import { type Files, type GeneratedCommit, histories } from './histories.ts'

/** Numbers objects, and notes which tree contains which. */
class Store {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  readonly #trees: number[] = []

  numberOf(object: string): number {
    const number = this.#numbers.get(object) ?? this.#numbers.size
    this.#numbers.set(object, number)
    return number
  }

  /** @returns the number of the tree; -1 for an empty one. */
  add(files: Files): number {
    const entries = new Map<string, Record<string, string>>()
    for (const [path, content] of Object.entries(files)) {
      const [name = '', ...rest] = path.split('/')
      entries.set(name, { ...entries.get(name), [rest.join('/')]: content })
    }
    if (entries.size === 0) return -1
    const text = `tree ${JSON.stringify(Object.entries(files).sort())}`
    const isNew = !this.#numbers.has(text)
    const number = this.numberOf(text)
    const edges: number[] = []
    for (const [name, inner] of entries) {
      const content = inner['']
      const child = content === undefined ? this.add(inner) : this.numberOf(content)
      edges.push(child, this.#nameNumber(name))
    }
    if (isNew) this.#trees.push(...edges, number, edges.length / 2)
    return number
  }

  #nameNumber(name: string): number {
    const known = this.#names.indexOf(name)
    return known === -1 ? this.#names.push(name) - 1 : known
  }

  share() {
    const bytes = Buffer.from(this.#names.join(''))
    const starts = [0]
    for (const name of this.#names) starts.push((starts.at(-1) ?? 0) + Buffer.byteLength(name))
    return {
      trees: [Int32Array.from(this.#trees)],
      names: { bytes, starts: Uint32Array.from(starts) },
    }
  }

  get size(): number {
    return this.#numbers.size
  }
}

/** By position, the newest commit first. */
function columnsOf(commits: readonly GeneratedCommit[], store: Store) {
  const size = commits.length
  const newestFirst = [...commits].reverse()
  const parents = newestFirst.map((commit) => commit.parents.map((parent) => size - 1 - parent))
  const starts = [0]
  for (const own of parents) starts.push((starts.at(-1) ?? 0) + own.length)
  return {
    size,
    trees: Int32Array.from(newestFirst, ({ files }) => store.add(files)),
    starts: Uint32Array.from(starts),
    parents: Uint32Array.from(parents.flat()),
    first: Int32Array.from(parents, ([first = -1]) => first),
    complete: new Uint8Array(size).fill(1),
  }
}

/** The definitions, implemented literally. */
function reference(commits: readonly GeneratedCommit[], contents: readonly string[]) {
  const held = commits.map(({ files }) =>
    Object.entries(files)
      .filter(([, content]) => contents.includes(content))
      .map(([path, content]) => `${content} ${path}`)
      .sort(),
  )
  const has = held.map((paths) => paths.length > 0)
  const position = (number: number) => commits.length - 1 - number
  const introductions: number[] = []
  const removals: number[] = []
  let newest: number | null = null
  for (const [number, { parents }] of commits.entries()) {
    const introduced = has[number] === true && parents.every((parent) => !has[parent])
    const removed = !has[number] && parents.length > 0 && parents.every((parent) => has[parent])
    const before = held[parents[0] ?? -1] ?? []
    const moved = parents.length < 2 && before.join() !== held[number]?.join()
    if (introduced) introductions.push(position(number))
    if (removed) removals.push(position(number))
    if (introduced || removed || moved) newest = position(number)
  }
  const paths = new Set(held.flat().map((path) => path.slice(2)))
  const holders = [...has.keys()].filter((number) => has[number]).map(position)
  return { introductions, removals, newest, holders: holders.reverse(), paths: [...paths].sort() }
}

describe('subjects', () => {
  it('follow the definitions in any history, each as if it were the only one', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.array(fc.nat(17), { maxLength: 6 }), async (commits, tips) => {
        const store = new Store()
        const objects = ['K', 'L', 'M'].map((content) => store.numberOf(content))
        const columns = columnsOf(commits, store)
        const parts = joinTrees(store.size, objects, [store.share()])
        const search = new SubjectSearch(parts, columns)
        await search.compare(new AbortController().signal)
        const subjects = [['K'], ['L'], ['M'], ['K', 'L'], ['K', 'L', 'M']]
        const points = pointsOf(tips, commits.length)
        const found = subjects.map((contents) => {
          const numbers = contents.map((content) => store.numberOf(content))
          const { timeline, paths } = search.historyOf(numbers)
          const { introductions, removals, newest, has, weightIn, holdersIn } = timeline
          return {
            introductions,
            removals,
            newest,
            holders: [...commits.keys()].filter(has),
            paths: paths.map((path) => Buffer.from(path, 'latin1').toString()).sort(),
            weight: weightIn(points),
            tips: [...holdersIn(points)].sort((a, b) => a - b),
          }
        })
        expect(found).toEqual(
          subjects.map((contents) => {
            const { paths, ...expected } = reference(commits, contents)
            const isHolder = (index: number) =>
              expected.holders.includes(points.positions[index] ?? -1)
            const held = [...points.positions.keys()].filter(isHolder)
            const weight = held.reduce((sum, index) => sum + (points.weights[index] ?? 0), 0)
            return { ...expected, paths: contents.length > 1 ? [] : paths, weight, tips: held }
          }),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

/** Some commits, each with another weight. */
function pointsOf(draws: readonly number[], size: number) {
  const positions = Int32Array.from(new Set(draws.map((draw) => draw % size)))
  const indexes = new Int32Array(size).fill(-1)
  for (const [index, position] of positions.entries()) indexes[position] = index
  return { positions, weights: positions.map((_, index) => index + 1), indexes }
}
