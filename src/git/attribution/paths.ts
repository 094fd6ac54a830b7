import { BrleaksError } from '../../model/index.ts'
import { noShape, ownName, type Shapes } from './shapes.ts'

/** Most paths that are listed in one run. */
const mostPaths = 1_000_000
/** Most entries of shapes that are visited in one run. */
const mostVisits = 8 * 1024 * 1024
const topFolder = 0
/** Names and shapes have smaller numbers. */
const numberLimit = 2 ** 26

/** Lists the paths in shapes, within a limit for the whole run: a few trees can make billions of paths. */
export class PathLister {
  readonly #texts: readonly string[]
  readonly #mostPaths: number
  #paths = 0
  #visits = 0

  /** @param texts the names of entries by number. */
  constructor(texts: readonly string[], most = mostPaths) {
    this.#texts = texts
    this.#mostPaths = most
  }

  /**
   * Calls `add` with each path in some shapes of top folders, once.
   * @throws BrleaksError if there are too many paths.
   */
  list(tops: Iterable<number>, shapes: Shapes, add: (object: number, path: string) => void): void {
    /** By enclosing folder and name, the number of a folder. */
    const folders = new Map<number, number>()
    const prefixes = ['']
    const visited = new Set<number>()
    const todo = Array.from(tops, (shape) => ({ folder: topFolder, shape }))
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const { folder } = next
      for (let shape = next.shape; shape !== noShape; shape = shapes.restOf(shape)) {
        const visit = folder * numberLimit + shape
        // Lists share their ends: what follows was visited too.
        if (visited.has(visit)) break
        visited.add(visit)
        if (++this.#visits > mostVisits) throw tooManyPaths()
        const name = shapes.nameOf(shape)
        const below = shapes.belowOf(shape)
        if (name === ownName) {
          if (++this.#paths > this.#mostPaths) throw tooManyPaths()
          add(below, (prefixes[folder] as string).slice(0, -1))
          continue
        }
        const key = folder * numberLimit + name
        let inner = folders.get(key)
        if (inner === undefined) {
          inner = prefixes.length
          folders.set(key, inner)
          prefixes.push(`${prefixes[folder]}${this.#texts[name]}/`)
        }
        todo.push({ folder: inner, shape: below })
      }
    }
  }
}

function tooManyPaths(): BrleaksError {
  return new BrleaksError('git-failed', 'objects with a key are at more than a million paths')
}
