import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { alternatesOfVariable, collectObjectFolders } from './alternates.ts'
import { Git, type Repository } from './git.ts'
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

interface OpenOptions {
  /** Variables that git sets for a hook. */
  readonly hook?: HookEnvironment
  /** Ends every git that is started in the repository. */
  readonly signal?: AbortSignal | undefined
  /** True if git may never be started: temporary files are made once it is. */
  readonly seldomGit?: boolean
}

/**
 * Opens the repository that contains a folder or file, or a bare one by its path.
 * @throws BrleaksError `not-found`, `not-a-repository`
 */
export async function openRepository(
  path: string,
  { hook = {}, signal, seldomGit = false }: OpenOptions = {},
): Promise<Git> {
  const { GIT_DIR, GIT_WORK_TREE } = hook
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : requireLayout(path)
  return openLayout(layout, hook, signal, seldomGit)
}

/** The repository around a path, or null. Also null inside a damaged one, whose files are scanned like any folder's. */
export async function findRepository(path: string, signal?: AbortSignal): Promise<Git | null> {
  const layout = findLayout(path)
  if (layout === null || layout instanceof BrokenRepository || layout.root === null) return null
  return openLayout(layout, {}, signal)
}

async function openLayout(
  layout: Layout,
  hook: HookEnvironment,
  signal: AbortSignal | undefined,
  seldomGit = false,
): Promise<Git> {
  const shadow = await makeShadow(layout, hook, seldomGit)
  try {
    return new Git(describeRepository(layout, shadow), signal)
  } catch (error) {
    shadow.remove()
    throw error
  }
}

/** Reads the facts of a repository from its files; starts no process. */
export function describeRepository(layout: Layout, shadow: Shadow): Repository {
  const { data } = shadow
  const { folders, problems } = collectObjectFolders([
    data.GIT_OBJECT_DIRECTORY,
    join(layout.commonDir, 'objects'),
    ...alternatesOfVariable(data.GIT_ALTERNATE_OBJECT_DIRECTORIES, layout.gitDir),
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
  }
}

function hasPromisorPack(folder: string): boolean {
  try {
    return readdirSync(join(folder, 'pack')).some((name) => name.endsWith('.promisor'))
  } catch {
    // It does not exist, or cannot be listed: listing its packs reports that.
    return false
  }
}
