import { BrleaksError } from '../model/index.ts'
import { BrokenRepository, findLayout, scannedFolders } from './layout.ts'
import { reasonIn } from './run.ts'
import { openSimpleGit, type UnsafeOptions } from './simple-git.ts'

type ConfigScope = 'local' | 'global'

/**
 * The user's git configuration as git sees it from a folder, only for installing hooks. Unlike in a scan, the user's
 * environment applies.
 */
export class UserConfig {
  readonly #folder: string
  readonly #environment: Readonly<Record<string, string>>

  constructor(folder: string, environment: Readonly<Record<string, string | undefined>>) {
    this.#folder = folder
    this.#environment = Object.fromEntries(
      Object.entries(environment).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    )
  }

  /** All values of a name in one scope or in all; the last one is in force. */
  async values(name: string, scope?: ConfigScope): Promise<string[]> {
    const where = scope === undefined ? [] : [`--${scope}`]
    const output = await this.#raw(['config', ...where, '--null', '--get-all', name])
    return output.split('\0').slice(0, -1)
  }

  /** The value in force; null if there is none. */
  async value(name: string, scope?: ConfigScope): Promise<string | null> {
    return (await this.values(name, scope)).at(-1) ?? null
  }

  /** A path, with `~` resolved by git; null if there is none. */
  async path(name: string): Promise<string | null> {
    const output = await this.#raw(['config', '--type=path', '--null', '--get', name])
    return output === '' ? null : output.slice(0, -1)
  }

  /** The configuration outside of every repository: the machine's and the user's. */
  outside(): UserConfig {
    return new UserConfig(this.#folder, { ...this.#environment, GIT_DIR: '/dev/null' })
  }

  /** @throws BrleaksError `git-failed` with git's message if the file cannot be written, or there is no repository. */
  async run(args: readonly string[]): Promise<void> {
    await this.#raw(['config', ...args])
  }

  /** Such as `[2, 54, 0]`. */
  async gitVersion(): Promise<readonly number[]> {
    const text = await this.#raw(['version'])
    const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)
    if (match === null) {
      throw new BrleaksError('git-failed', `unknown version of git: ${text.trim()}`)
    }
    return match.slice(1).map((part) => Number(part ?? 0))
  }

  /** Runs git. Status 1 without a message means that there is no such name, and returns an empty text. */
  async #raw(args: readonly string[]): Promise<string> {
    const git = await this.#open()
    try {
      return await git.raw([...args])
    } catch (error) {
      const reason = reasonIn((error as Error).message) ?? 'git reported no reason'
      throw new BrleaksError('git-failed', `git ${args[0]} failed: ${reason}`, { cause: error })
    }
  }

  async #open(): ReturnType<typeof openSimpleGit> {
    const layout = findLayout(this.#folder)
    const known = layout !== null && !(layout instanceof BrokenRepository)
    const scanned = known ? scannedFolders(layout) : [this.#folder]
    const context = { cwd: this.#folder, environment: this.#environment, scanned }
    return openSimpleGit(context, { unsafe: userSettings })
  }
}

/**
 * simple-git refuses settings and variables that name programs. Here they are the user's own, and must apply as in
 * git; `git config` runs no program that it reads.
 */
const userSettings: Required<UnsafeOptions> = {
  allowAbbreviatedOptions: true,
  allowUnsafeAlias: true,
  allowUnsafeAskPass: true,
  allowUnsafeCommandBinaries: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeCustomBinary: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeDiffTextConv: true,
  allowUnsafeEditor: true,
  allowUnsafeExec: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeInclude: true,
  allowUnsafeMergeDriver: true,
  allowUnsafePack: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeSubmodule: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeUrlRewrite: true,
}
