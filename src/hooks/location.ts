import { lstatSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Layout, requireLayout, UserConfig } from '../git/index.ts'
import { BrleaksError, type HookName } from '../model/index.ts'
import { ownerOf, type Program } from './script.ts'

/** Which hooks to install, remove or inspect. */
export interface HookRequest {
  /** A folder in the repository. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly scope: 'local' | 'global'
  /** Empty for the default hooks of the repository. */
  readonly hooks: readonly HookName[]
  readonly program: Program
}

/** The changes, in lines shown to the user. */
export interface HookResult {
  readonly lines: readonly string[]
  /** False if the user must add a line, because a hook manager owns the hooks or an installation is broken. */
  readonly done: boolean
}

/** Where the hooks of a scope are. */
export interface HookLocation {
  readonly config: UserConfig
  /** Null for the global scope. */
  readonly layout: Layout | null
  /** Where git looks for hook files without core.hooksPath; null for the global scope. */
  readonly ownFolder: string | null
  /** The folder that `install --global` uses in place of every repository's own. */
  readonly sharedFolder: string
  /** core.hooksPath in force, absolute; null if it is not set. */
  readonly hooksPath: string | null
}

/** @throws BrleaksError `not-a-repository` */
export async function locateHooks(request: HookRequest): Promise<HookLocation> {
  const { folder, environment, scope } = request
  const config = new UserConfig(folder, environment)
  const layout = scope === 'global' ? null : requireLayout(folder)
  // Not only the user's own scope: a new value there would override that of the machine or of an included file.
  const inForce = scope === 'global' ? config.outside() : config
  const hooksPath = await inForce.path('core.hooksPath')
  return {
    config,
    layout,
    ownFolder: layout === null ? null : join(layout.commonDir, 'hooks'),
    sharedFolder: sharedFolder(environment),
    // git-config: a relative path is relative to the folder that hooks run in.
    hooksPath:
      hooksPath === null ? null : resolve(layout?.root ?? layout?.gitDir ?? folder, hooksPath),
  }
}

function sharedFolder(environment: HookRequest['environment']): string {
  const { XDG_CONFIG_HOME, HOME, USERPROFILE } = environment
  const home = HOME || USERPROFILE
  if (XDG_CONFIG_HOME) return join(XDG_CONFIG_HOME, 'brleaks', 'hooks')
  if (home) return join(home, '.config', 'brleaks', 'hooks')
  throw new BrleaksError(
    'usage',
    'HOME is not set; set it, because global hooks are installed below it',
  )
}

/** A hook file on disk, and whether brleaks wrote it. */
type FoundFile =
  | { readonly owner: 'none' }
  | { readonly owner: 'ours' | 'changed' | 'other'; readonly text: string }

export function readHookFile(path: string): FoundFile {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { owner: 'none' }
  try {
    const text = readFileSync(path, 'utf8')
    return { owner: ownerOf(text), text }
  } catch {
    // A dangling link, or no permission: another program's file.
    return { owner: 'other', text: '' }
  }
}

const clientHooks: readonly HookName[] = [
  'pre-commit',
  'pre-merge-commit',
  'commit-msg',
  'pre-push',
]

/** A bare repository receives pushes and has no commits made in it. */
export function defaultHooks({ layout }: HookLocation): readonly HookName[] {
  return layout !== null && layout.root === null ? ['pre-receive'] : clientHooks
}
