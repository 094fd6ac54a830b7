import { type BigIntStats, lstatSync, realpathSync, statSync } from 'node:fs'
import { withSlashes } from '../model/index.ts'
import type { ListedFile } from './list-files.ts'

/** Files that were listed before, under whatever spelling: named paths may overlap, and differ in case or by a link. */
export class SeenFiles {
  readonly #locations = new Set<string>()
  readonly #identities = new Set<string>()

  /** Those that are listed for the first time. */
  fresh(files: readonly ListedFile[]): ListedFile[] {
    return files.filter((file) => this.#isFresh(file))
  }

  #isFresh(file: ListedFile): boolean {
    const location = placeOf(file)
    if (this.#locations.has(location)) return false
    this.#locations.add(location)
    const identity = identityOf(file)
    if (identity === null) return true
    if (this.#identities.has(identity)) return false
    this.#identities.add(identity)
    return true
  }
}

/** A link that is named is followed, and so it is its target; one that is listed is read itself. */
function placeOf({ location, named }: ListedFile): string {
  if (typeof location !== 'string') return location.toString('latin1')
  const isFollowed = named && lstatSync(location, { throwIfNoEntry: false })?.isSymbolicLink()
  return withSlashes(isFollowed ? realpathSync(location) : location)
}

/** Null where the system gives none, and for files with several hard links: each of those names is a place of its own. */
function identityOf({ location, named }: ListedFile): string | null {
  let stat: BigIntStats
  try {
    // Whole numbers: those of Windows are too large for others.
    stat = named ? statSync(location, { bigint: true }) : lstatSync(location, { bigint: true })
  } catch {
    // It is missing or a link to nothing, which reading finds out.
    return null
  }
  return stat.ino === 0n || stat.nlink > 1n || !stat.isFile() ? null : `${stat.dev}:${stat.ino}`
}
