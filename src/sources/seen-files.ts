import { type BigIntStats, lstatSync, realpathSync, statSync } from 'node:fs'
import { withSlashes } from '../model/index.ts'
import type { ListedFile } from './listing.ts'

/** Files that were listed before, under any path: named paths may overlap, and differ in case or by a link. */
export class SeenFiles {
  readonly #locations = new Set<string>()
  readonly #identities = new Set<string>()

  /** The files that were not listed before. */
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

/** Path that identifies a file: of the target for a named link, which is followed. */
function placeOf({ location, named }: ListedFile): string {
  if (typeof location !== 'string') return location.toString('latin1')
  const isFollowed = named && lstatSync(location, { throwIfNoEntry: false })?.isSymbolicLink()
  return withSlashes(isFollowed ? realpathSync(location) : location)
}

/** Null if the system has no file ids, and for files with several hard links, whose names are reported separately. */
function identityOf({ location, named }: ListedFile): string | null {
  let stat: BigIntStats
  try {
    // BigInt, because ids on Windows are too large for numbers.
    stat = named ? statSync(location, { bigint: true }) : lstatSync(location, { bigint: true })
  } catch {
    // It is missing or a broken link: reading it reports that.
    return null
  }
  return stat.ino === 0n || stat.nlink > 1n || !stat.isFile() ? null : `${stat.dev}:${stat.ino}`
}
