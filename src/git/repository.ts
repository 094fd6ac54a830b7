import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { alternatesOfVariable, collectObjectFolders } from './alternates.ts'
import {
  BrokenRepository,
  findLayout,
  type Layout,
  layoutOfHook,
  readSmall,
  requireLayout,
} from './layout.ts'
import { type HookEnvironment, makeShadow, type Shadow } from './shadow.ts'
import { refuseSpecialFiles } from './special-files.ts'

/** A repository that is open for reading. */
export interface Repository {
  readonly layout: Layout
  readonly shadow: Shadow
  /** Bytes of an object id: 20 or 32. */
  readonly idBytes: 20 | 32
  /** Every folder that objects lie in: the repository's own, quarantine, alternates. Absolute. */
  readonly objectFolders: readonly string[]
  /** Commits at which a shallow clone was cut off; empty for a whole one. */
  readonly shallow: readonly string[]
  /** True where objects were left at a remote (a partial clone). */
  readonly partial: boolean
  /** What could not be read while it was opened. */
  readonly problems: readonly { readonly what: string; readonly reason: string }[]
  close(): void
}

/**
 * Opens the repository that a folder or file lies in, or a bare one that is named.
 * @throws BrleaksError `not-found`, `not-a-repository`
 */
export async function openRepository(
  path: string,
  hook: HookEnvironment = {},
): Promise<Repository> {
  const { GIT_DIR, GIT_WORK_TREE } = hook
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : requireLayout(path)
  return openLayout(layout, hook)
}

/** The repository around a path, or null: also inside one that is broken, whose files are an ordinary folder's. */
export async function findRepository(path: string): Promise<Repository | null> {
  const layout = findLayout(path)
  if (layout === null || layout instanceof BrokenRepository || layout.root === null) return null
  return openLayout(layout, {})
}

async function openLayout(layout: Layout, hook: HookEnvironment): Promise<Repository> {
  const shadow = await makeShadow(layout, hook)
  try {
    return describe(layout, shadow)
  } catch (error) {
    shadow.remove()
    throw error
  }
}

function describe(layout: Layout, shadow: Shadow): Repository {
  const { environment } = shadow.context
  const { folders, problems } = collectObjectFolders([
    environment.GIT_OBJECT_DIRECTORY ?? '',
    join(layout.commonDir, 'objects'),
    ...alternatesOfVariable(environment.GIT_ALTERNATE_OBJECT_DIRECTORIES, layout.gitDir),
  ])
  refuseSpecialFiles(layout, folders)
  const shallow = readSmall(join(layout.commonDir, 'shallow')) ?? ''
  return {
    layout,
    shadow,
    idBytes: shadow.objectFormat === 'sha256' ? 32 : 20,
    objectFolders: folders,
    shallow: shallow.split('\n').filter((line) => line !== ''),
    partial: folders.some(hasPromisorPack),
    problems,
    close: () => shadow.remove(),
  }
}

function hasPromisorPack(folder: string): boolean {
  try {
    return readdirSync(join(folder, 'pack')).some((name) => name.endsWith('.promisor'))
  } catch {
    // Not there; or not to be listed, which whoever reads its packs reports.
    return false
  }
}
