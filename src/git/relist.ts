import { closeSync } from 'node:fs'
import { listPack } from './beyond.ts'
import type { Git } from './git.ts'
import { PackFault, readPackIndex } from './pack/index-file.ts'
import { listObjects, type ObjectListing } from './pack/listing.ts'
import { isPlanned, type ObjectPlan } from './pack/plan.ts'
import { codeOf, openRegular } from './regular-file.ts'

/** Listings after which a repository that never rests is given up. */
const mostListings = 20

/**
 * Objects that came into a repository after it was listed. Repacking moves objects while they are read, so that the first
 * listing may have missed some: folders are listed again until nothing has moved since the last time.
 */
export class Relisting {
  readonly #git: Git
  readonly #plan: ObjectPlan
  readonly #seen: Set<string>
  #last: ObjectListing
  #listings = 0
  #settled = false

  /** @param seen ids that are read anyway, besides those of the plan. */
  constructor(git: Git, plan: ObjectPlan, seen: Iterable<string>) {
    this.#git = git
    this.#plan = plan
    this.#last = plan.listing
    this.#seen = new Set(seen)
  }

  /** False where objects kept moving: some may have been missed. */
  get settled(): boolean {
    return this.#settled
  }

  /** Ids that have not been seen, or null once there is nothing more to expect. */
  async next(): Promise<string[] | null> {
    if (this.#settled || this.#listings >= mostListings) return null
    this.#listings++
    const { folders, idBytes } = this.#plan
    const now = listObjects(folders, idBytes)
    const moved = movedBetween(this.#last, now)
    this.#settled = !moved.gone && moved.packs.length === 0 && moved.loose.length === 0
    this.#last = now
    const fresh: string[] = []
    const add = (oid: string) => {
      if (this.#seen.has(oid) || isPlanned(this.#plan, oid)) return
      this.#seen.add(oid)
      fresh.push(oid)
    }
    for (const oid of moved.loose) add(oid)
    for (const path of moved.packs) {
      for (const oid of await this.#idsOf(path)) add(oid)
    }
    return fresh
  }

  /** Empty for a pack that has vanished again, or whose index is not there yet. */
  async #idsOf(path: string): Promise<readonly string[]> {
    const { idBytes } = this.#plan
    try {
      const { file, size } = openRegular(path)
      closeSync(file)
      const { ids, count } = readPackIndex(path.replace(/\.pack$/, '.idx'), idBytes, size)
      const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength)
      return Array.from({ length: count }, (_, i) =>
        bytes.toString('hex', i * idBytes, (i + 1) * idBytes),
      )
    } catch (error) {
      if (!(error instanceof PackFault) && codeOf(error) === 'an error') throw error
      const listed = await listPack(this.#git, path, idBytes)
      return Array.isArray(listed) ? listed : []
    }
  }
}

function movedBetween(before: ObjectListing, now: ObjectListing) {
  const packsBefore = new Set(before.packs)
  const looseBefore = new Set(before.loose.map(({ oid }) => oid))
  const packs = now.packs.filter((path) => !packsBefore.has(path))
  const loose = now.loose.map(({ oid }) => oid).filter((oid) => !looseBefore.has(oid))
  const gone =
    now.packs.length - packs.length < packsBefore.size ||
    new Set(now.loose.map(({ oid }) => oid)).size - new Set(loose).size < looseBefore.size
  return { packs, loose, gone }
}
