import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import type { Layout } from './layout.ts'
import { gitDirectories } from './refs.ts'
import { isSpecial } from './regular-file.ts'

/** Files in a git directory that every git command may open. */
const opened =
  /^(?:[A-Z][A-Z_]*|index|sharedindex\..*|packed-refs|shallow|config.*|commondir|gitdir)$/

/**
 * Refuses a repository with a pipe or a device where git opens a file: it would wait forever. Loose objects are not
 * checked here, because there may be many; listing them reports special files.
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
    // Missing, or cannot be listed: its reader reports that.
    return []
  }
}
