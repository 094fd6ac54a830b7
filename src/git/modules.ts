import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Failed } from '../model/index.ts'
import type { Layout } from './layout.ts'
import { gitDirectories } from './refs.ts'
import { codeOf } from './regular-file.ts'

/** The repository of a submodule, in the git directory of its superproject (gitrepository-layout, `modules`). */
interface Submodule {
  /** Its path in the work tree, unless it was moved; nested ones are joined by `/`. */
  readonly name: string
  /** Its git directory. */
  readonly folder: string
}

/** Names of submodules may contain slashes. Deeper folders are reported. */
const deepest = 32

/** Lists the repositories of all submodules that were ever checked out here, also of removed ones. */
export function listSubmodules({ gitDir, commonDir }: Layout): {
  readonly submodules: readonly Submodule[]
  readonly failed: readonly Failed[]
} {
  const submodules: Submodule[] = []
  const failed: Failed[] = []
  const walk = (folder: string, name: string, depth: number) => {
    for (const entry of entriesOf(folder, failed)) {
      const inner = join(folder, entry.name)
      const innerName = name === '' ? entry.name : `${name}/${entry.name}`
      if (!entry.isDirectory()) continue
      if (depth > deepest) failed.push({ what: inner, reason: { code: 'deep-submodule' } })
      else if (isThere(join(inner, 'HEAD')) || isThere(join(inner, 'objects'))) {
        submodules.push({ name: innerName, folder: inner })
        walk(join(inner, 'modules'), innerName, depth + 1)
      } else walk(inner, innerName, depth + 1)
    }
  }
  for (const [folder] of gitDirectories(gitDir, commonDir)) walk(join(folder, 'modules'), '', 0)
  return { submodules, failed }
}

function entriesOf(folder: string, failed: Failed[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      failed.push({ what: folder, reason: { code: 'unlistable', detail: code } })
    }
    return []
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
