import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, isSpecial } from '../regular-file.ts'
import { type LooseList, LooseListBuilder } from './loose-list.ts'

/** The files in the object folders of a repository at one time. */
export interface ObjectListing {
  readonly loose: LooseList
  /** Paths of packs. */
  readonly packs: readonly string[]
  /** Pipes and devices in place of a loose object: git would wait for them forever. */
  readonly special: readonly string[]
  /** Folders that cannot be listed, with the system's error code. */
  readonly unlisted: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Lists loose objects first and packs last: `git repack` writes a pack before it removes the loose objects in it, so an
 * object that moves in between is in the pack.
 */
export function listObjects(folders: readonly string[], idBytes: 20 | 32): ObjectListing {
  const loose = new LooseListBuilder(idBytes)
  const special: string[] = []
  const unlisted: { path: string; reason: string }[] = []
  const orUnlisted = <T>(folder: string, list: () => T[]): T[] => {
    try {
      return list()
    } catch (error) {
      const code = codeOf(error)
      // A file in place of an object folder contains no objects: git ignores it too.
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unlisted.push({ path: folder, reason: code })
      return []
    }
  }
  const name = new RegExp(`^[0-9a-f]{${idBytes * 2 - 2}}$`)
  for (const folder of folders) {
    for (const first of orUnlisted(folder, () => readdirSync(folder))) {
      if (!/^[0-9a-f]{2}$/.test(first)) continue
      const inner = join(folder, first)
      for (const entry of orUnlisted(inner, () => readdirSync(inner, { withFileTypes: true }))) {
        if (!name.test(entry.name)) continue
        if (isSpecial(entry)) special.push(join(inner, entry.name))
        else loose.add(folder, first + entry.name)
      }
    }
  }
  const packs = folders.flatMap((folder) => {
    const inner = join(folder, 'pack')
    const names = orUnlisted(inner, () => readdirSync(inner)).filter((file) =>
      file.endsWith('.pack'),
    )
    return names.sort().map((file) => join(inner, file))
  })
  return { loose: loose.list(), packs, special, unlisted }
}
