import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Layout, readSmall } from './layout.ts'

/** The work trees of a repository (gitrepository-layout, `worktrees`). */
export interface WorkTrees {
  /** Folders that are here, the one of the layout first. */
  readonly folders: readonly string[]
  /** Those that are registered but not here. */
  readonly absent: readonly string[]
}

/** Lists the main work tree and the linked ones, without running git. */
export function workTreesOf({ root, commonDir }: Layout): WorkTrees {
  const main = basename(commonDir) === '.git' ? [dirname(commonDir)] : []
  const folders = new Set([...(root === null ? [] : [root]), ...main])
  const absent: string[] = []
  for (const name of linkedNames(commonDir)) {
    const administrative = join(commonDir, 'worktrees', name)
    const pointer = readSmall(join(administrative, 'gitdir'))?.trim()
    if (!pointer) continue
    const folder = dirname(resolve(administrative, pointer))
    if (isFolder(folder)) folders.add(folder)
    else absent.push(folder)
  }
  return { folders: [...folders], absent }
}

/** Empty without linked work trees. */
function linkedNames(commonDir: string): readonly string[] {
  try {
    return readdirSync(join(commonDir, 'worktrees'))
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
