import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'

const ignoreFile = '.gitignore'
/** Folders to list before yielding to the event loop. */
const foldersPerTurn = 256

/**
 * A `.gitignore` that is neither a file, a folder nor a link: git opens it and may wait forever. Searched for only
 * when git is silent, because that lists the whole tree.
 * @param below folder that git lists, relative to the root, with `/`; empty for all.
 * @returns its path relative to the root, or null.
 */
export async function blockingIgnoreFile(root: string, below: string): Promise<string | null> {
  const names = below === '' ? [] : below.split('/')
  for (let depth = 0; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join('/')
    if (list(join(root, folder)).some(isBlocking)) return pathIn(folder, ignoreFile)
  }
  const folders = [below]
  for (let listed = 1; ; listed++) {
    const folder = folders.pop()
    if (folder === undefined) return null
    for (const entry of list(join(root, folder))) {
      if (isBlocking(entry)) return pathIn(folder, entry.name)
      if (entry.isDirectory() && entry.name !== '.git') folders.push(pathIn(folder, entry.name))
    }
    if (listed % foldersPerTurn === 0) await nextTurn()
  }
}

function isBlocking(entry: Dirent): boolean {
  if (entry.name !== ignoreFile) return false
  return !entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink()
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // git cannot list it either, and reports that.
    return []
  }
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
