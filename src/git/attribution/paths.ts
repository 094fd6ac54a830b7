import { BrleaksError } from '../../model/index.ts'

/** Most paths of all objects. */
const mostPaths = 1_000_000
/** Most folders and files on these paths. A `Map` has at most twice as many entries. */
const mostEntries = 8 * 1024 * 1024
export const topFolder = 0
/** Names have smaller numbers. */
const nameLimit = 2 ** 26
/** Entries have smaller numbers. */
const entryLimit = 2 ** 24

/** Collects the paths of objects, within a limit: a few trees can make billions of paths. */
export class PathList {
  readonly #texts: readonly string[]
  readonly #mostPaths: number
  /** By enclosing folder and name, the number of an entry. */
  readonly #entries = new Map<number, number>()
  /** By entry: its folder and its name. */
  readonly #folders: number[] = [-1]
  readonly #names: number[] = [-1]
  /** By object and entry. */
  readonly #known = new Set<number>()
  /** By object, the entries that it is or was at. */
  readonly #ofObjects = new Map<number, number[]>()
  /** By folder, its path with a slash at the end. */
  readonly #prefixes = new Map<number, string>([[topFolder, '']])

  /** @param texts the names of entries by number. */
  constructor(texts: readonly string[], most = mostPaths) {
    this.#texts = texts
    this.#mostPaths = most
  }

  /**
   * The number of a folder or file.
   * @throws BrleaksError if there are too many.
   */
  entryIn(folder: number, name: number): number {
    const key = folder * nameLimit + name
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    const entry = this.#folders.length
    if (entry >= mostEntries) throw tooManyPaths()
    this.#entries.set(key, entry)
    this.#folders.push(folder)
    this.#names.push(name)
    return entry
  }

  /** @throws BrleaksError if there are too many paths. */
  add(object: number, entry: number): void {
    const key = object * entryLimit + entry
    if (this.#known.has(key)) return
    if (this.#known.size >= this.#mostPaths) throw tooManyPaths()
    this.#known.add(key)
    const entries = this.#ofObjects.get(object)
    if (entries === undefined) this.#ofObjects.set(object, [entry])
    else entries.push(entry)
  }

  /** The paths of an object, bytes as latin1. */
  of(object: number): string[] {
    const entries = this.#ofObjects.get(object) ?? []
    return entries.map((entry) => {
      const folder = this.#prefixOf(this.#folders[entry] as number)
      return `${folder}${this.#texts[this.#names[entry] as number]}`
    })
  }

  #prefixOf(folder: number): string {
    const above: number[] = []
    let prefix = this.#prefixes.get(folder)
    for (let next = folder; prefix === undefined; prefix = this.#prefixes.get(next)) {
      above.push(next)
      next = this.#folders[next] as number
    }
    for (const inner of above.reverse()) {
      prefix = `${prefix}${this.#texts[this.#names[inner] as number]}/`
      this.#prefixes.set(inner, prefix)
    }
    return prefix
  }
}

function tooManyPaths(): BrleaksError {
  return new BrleaksError('git-failed', 'objects with a key are at more than a million paths')
}
