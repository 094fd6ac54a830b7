import { BrleaksError } from '../model/index.ts'
import { BrokenRepository, findLayout, scannedFolders } from './layout.ts'
import { runGit } from './run.ts'

export type ConfigScope = 'local' | 'global'

/**
 * The user's own configuration, as git itself sees it from a folder: for hooks and their installation alone. Here the
 * user's environment counts, unlike in every scan. `git config` runs nothing that it reads.
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

  /** Values of a name, the one that wins last; of one scope, or of all. */
  async values(name: string, scope?: ConfigScope): Promise<string[]> {
    const where = scope === undefined ? [] : [`--${scope}`]
    const output = await this.#ask([...where, '--null', '--get-all', name])
    return output.split('\0').slice(0, -1)
  }

  /** The value that wins; null where there is none. */
  async value(name: string, scope?: ConfigScope): Promise<string | null> {
    return (await this.values(name, scope)).at(-1) ?? null
  }

  /** A path, `~` and all resolved as git does. */
  async path(name: string): Promise<string | null> {
    const output = await this.#ask(['--type=path', '--null', '--get', name])
    return output === '' ? null : output.slice(0, -1)
  }

  /** The same configuration as it is outside of every repository: the machine's and all files of its user. */
  outside(): UserConfig {
    return new UserConfig(this.#folder, { ...this.#environment, GIT_DIR: '/dev/null' })
  }

  /** @throws BrleaksError `git-failed` with git's own words: a file that cannot be written, no repository. */
  async run(args: readonly string[]): Promise<void> {
    await runGit(this.#context, ['config', ...args], { unsealed: true })
  }

  /** Such as `[2, 54, 0]`. */
  async gitVersion(): Promise<readonly number[]> {
    const text = (await runGit(this.#context, ['version'], { unsealed: true })).toString('utf8')
    const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)
    if (match === null) throw new BrleaksError('git-failed', 'git does not tell its version')
    return match.slice(1).map((part) => Number(part ?? 0))
  }

  get #context() {
    const layout = findLayout(this.#folder)
    const known = layout !== null && !(layout instanceof BrokenRepository)
    const scanned = known ? scannedFolders(layout) : [this.#folder]
    return { cwd: this.#folder, environment: this.#environment, scanned }
  }

  async #ask(args: readonly string[]): Promise<string> {
    // 1: there is no such name. Anything else (a broken file) must be heard.
    return (
      await runGit(this.#context, ['config', ...args], { accept: [1], unsealed: true })
    ).toString('utf8')
  }
}
