import { closeSync } from 'node:fs'
import type { Git } from './git.ts'
import { addId, hasId, type IdSetData, makeIdSet } from './pack/id-set.ts'
import { PackFault, readPackIndex } from './pack/index-file.ts'
import { listObjects, type ObjectListing } from './pack/listing.ts'
import { type LooseList, looseId } from './pack/loose-list.ts'
import { isPlanned, type ObjectPlan } from './pack/plan.ts'
import { isSystemError, openRegular } from './regular-file.ts'
import { listPackIds } from './unreadable-packs.ts'

/** Give up after this many listings if objects keep moving. */
const mostListings = 20

/**
 * Objects that were added to a repository after it was listed. Repacking moves objects, so the first listing may have
 * missed some: folders are listed again until nothing has moved since the last listing.
 */
export class AddedObjects {
  readonly #git: Git
  readonly #plan: ObjectPlan
  readonly #seen: Set<string>
  #last: ObjectListing
  #listings = 0
  #settled = false

  /** @param seen ids that are already read, in addition to those of the plan. */
  constructor(git: Git, plan: ObjectPlan, seen: Iterable<string>) {
    this.#git = git
    this.#plan = plan
    this.#last = plan.listing
    this.#seen = new Set(seen)
  }

  /** False if objects kept moving: some may have been missed. */
  get settled(): boolean {
    return this.#settled
  }

  /** Ids that are new since the last listing; null once nothing moves any more, or after too many listings. */
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

  /** Empty for a pack that has vanished, or that does not have an index yet. */
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
      if (!(error instanceof PackFault) && !isSystemError(error)) throw error
      const listed = await listPackIds(this.#git, path, idBytes)
      return Array.isArray(listed) ? listed : []
    }
  }
}

function movedBetween(before: ObjectListing, now: ObjectListing) {
  const packsBefore = new Set(before.packs)
  const packs = now.packs.filter((path) => !packsBefore.has(path))
  const looseBefore = makeIdSet(before.loose.length, before.loose.idBytes)
  addAll(looseBefore, before.loose)
  const looseNow = makeIdSet(now.loose.length, now.loose.idBytes)
  const loose: string[] = []
  let kept = 0
  addAll(looseNow, now.loose, (index) => {
    if (hasId(looseBefore, now.loose.ids, index * now.loose.idBytes)) kept++
    else loose.push(looseId(now.loose, index))
  })
  const gone =
    now.packs.length - packs.length < packsBefore.size || kept < (looseBefore.count[0] as number)
  return { packs, loose, gone }
}

/** @param onNew called with the index of each object that the set did not have. */
function addAll(
  set: IdSetData,
  { ids, idBytes, length }: LooseList,
  onNew: (index: number) => void = () => {},
): void {
  for (let i = 0; i < length; i++) if (addId(set, ids, i * idBytes)) onNew(i)
}
