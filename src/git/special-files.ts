import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import type { Layout } from './layout.ts'
import { gitDirectories } from './refs.ts'
import { isSpecial } from './regular-file.ts'

/** Files at the top of a git directory that git opens, whatever it is asked. */
const opened =
  /^(?:[A-Z][A-Z_]*|index|sharedindex\..*|packed-refs|shallow|config.*|commondir|gitdir)$/

/**
 * Refuses a repository with a pipe or a device where git opens a file: it would wait without end. Loose objects are not
 * looked at here: they are many, and are named one by one when they are listed.
 * @throws BrleaksError `git-failed`
 */
export function refuseSpecialFiles(
  { gitDir, commonDir }: Layout,
  objectFolders: readonly string[],
): void {
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    refuse(entriesOf(folder).filter((entry) => opened.test(entry.name)))
    for (const part of ['refs', 'logs']) refuse(entriesOf(join(folder, part), true))
  }
  for (const folder of objectFolders) {
    for (const part of ['info', 'pack']) refuse(entriesOf(join(folder, part)))
  }
}

function refuse(entries: readonly Dirent[]): void {
  const special = entries.find(isSpecial)
  if (special === undefined) return
  const path = join(special.parentPath, special.name)
  throw new BrleaksError('git-failed', `${path} is neither a file nor a folder; remove it`)
}

function entriesOf(folder: string, recursive = false): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive })
  } catch {
    // Not there, or not to be listed: its reader reports that.
    return []
  }
}
