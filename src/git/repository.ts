import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { findLayout, type Layout, layoutOfHook, readSmall, requireLayout } from './layout.ts'
import { type HookEnvironment, makeShadow, type Shadow } from './shadow.ts'

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

/** The repository around a path, or null. */
export async function findRepository(path: string): Promise<Repository | null> {
  const layout = findLayout(path)
  return layout === null || layout.root === null ? null : openLayout(layout, {})
}

async function openLayout(layout: Layout, hook: HookEnvironment): Promise<Repository> {
  const shadow = await makeShadow(layout, hook)
  const { environment } = shadow.context
  const folders = new Set<string>()
  collectObjectFolders(environment.GIT_OBJECT_DIRECTORY ?? '', folders)
  collectObjectFolders(join(layout.commonDir, 'objects'), folders)
  for (const folder of (environment.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? '').split(delimiter)) {
    if (folder !== '') collectObjectFolders(folder, folders)
  }
  const shallow = readSmall(join(layout.commonDir, 'shallow')) ?? ''
  return {
    layout,
    shadow,
    idBytes: shadow.objectFormat === 'sha256' ? 32 : 20,
    objectFolders: [...folders],
    shallow: shallow.split('\n').filter((line) => line !== ''),
    partial: [...folders].some(hasPromisorPack),
    close: () => shadow.remove(),
  }
}

/** objects/info/alternates may name folders that name further ones (gitrepository-layout). */
function collectObjectFolders(folder: string, into: Set<string>): void {
  const absolute = resolve(folder)
  if (into.has(absolute) || !existsSync(absolute)) return
  into.add(absolute)
  const alternates = readSmall(join(absolute, 'info', 'alternates')) ?? ''
  for (const line of alternates.split('\n')) {
    if (line !== '' && !line.startsWith('#')) collectObjectFolders(resolve(absolute, line), into)
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
