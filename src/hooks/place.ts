import { lstatSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Layout, requireLayout, UserConfig } from '../git/index.ts'
import { BrleaksError, type HookName } from '../model/index.ts'
import { ownerOf, type Program } from './script.ts'

/** What is asked of an installation. */
export interface HookRequest {
  /** A folder of the repository. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly scope: 'local' | 'global'
  /** Empty: those that suit the place. */
  readonly hooks: readonly HookName[]
  readonly program: Program
}

/** What was done, for people. */
export interface HookResult {
  readonly lines: readonly string[]
  /** False where another program keeps the hooks, and its user must write a line. */
  readonly done: boolean
}

/** Where hooks of the asked scope lie. */
export interface Place {
  readonly config: UserConfig
  /** Null for the global scope. */
  readonly layout: Layout | null
  /** Where git looks for hook files if no core.hooksPath says otherwise; null for the global scope. */
  readonly ownFolder: string | null
  /** The folder that stands for every repository's own. */
  readonly sharedFolder: string
  /** core.hooksPath in force, absolute; null where there is none. */
  readonly hooksPath: string | null
}

/** @throws BrleaksError `not-a-repository` */
export async function findPlace(request: HookRequest): Promise<Place> {
  const { folder, environment, scope } = request
  const config = new UserConfig(folder, environment)
  const layout = scope === 'global' ? null : requireLayout(folder)
  // Not the user's own scope alone: a new value there would put the machine's, or that of another file, out of force.
  const asked = scope === 'global' ? config.outside() : config
  const hooksPath = await asked.path('core.hooksPath')
  return {
    config,
    layout,
    ownFolder: layout === null ? null : join(layout.commonDir, 'hooks'),
    sharedFolder: sharedFolder(environment),
    // git-config: a relative path is meant from where hooks run.
    hooksPath:
      hooksPath === null ? null : resolve(layout?.root ?? layout?.gitDir ?? folder, hooksPath),
  }
}

function sharedFolder(environment: HookRequest['environment']): string {
  const { XDG_CONFIG_HOME, HOME, USERPROFILE } = environment
  const home = HOME || USERPROFILE
  if (XDG_CONFIG_HOME) return join(XDG_CONFIG_HOME, 'brleaks', 'hooks')
  if (home) return join(home, '.config', 'brleaks', 'hooks')
  throw new BrleaksError('usage', 'HOME is not set; it names the folder that global hooks lie in')
}

/** A hook file as it is found. */
export type FoundFile =
  | { readonly owner: 'nobody' }
  | { readonly owner: 'ours' | 'changed' | 'other'; readonly text: string }

export function lookAt(path: string): FoundFile {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { owner: 'nobody' }
  try {
    const text = readFileSync(path, 'utf8')
    return { owner: ownerOf(text), text }
  } catch {
    // A link to nowhere, or no permission: somebody's all the same.
    return { owner: 'other', text: '' }
  }
}

const clientHooks: readonly HookName[] = [
  'pre-commit',
  'pre-merge-commit',
  'commit-msg',
  'pre-push',
]

/** A bare repository takes pushes; no one commits in it. */
export function defaultHooks({ layout }: Place): readonly HookName[] {
  return layout !== null && layout.root === null ? ['pre-receive'] : clientHooks
}
