import type { Failed } from '../model/index.ts'
import type { Layout } from './layout.ts'
import { type GitCall, type GitContext, runGit, streamGit } from './run.ts'
import type { Shadow } from './shadow.ts'

type GitOptions = Omit<GitCall, 'signal'>

/** git in one folder, and the signal that ends every process started through it. */
export class GitRunner {
  readonly context: GitContext
  readonly signal: AbortSignal

  /** @param signal ends every process; without one, they run to their end. */
  constructor(context: GitContext, signal: AbortSignal = new AbortController().signal) {
    this.context = context
    this.signal = signal
  }

  /**
   * Runs git and returns what it writes to standard output.
   * @throws BrleaksError as `runGit`.
   */
  run(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    return runGit(this.context, args, { ...options, signal: this.signal })
  }

  /** Runs git and returns the lines that it writes, one character per byte, without empty ones. */
  async lines(args: readonly string[], options: GitOptions = {}): Promise<string[]> {
    return linesOf(await this.run(args, options))
  }

  /** Streams what git writes; see `streamGit`. */
  stream(args: readonly string[], options: GitOptions = {}): AsyncGenerator<Buffer> {
    return streamGit(this.context, args, { ...options, signal: this.signal })
  }

  /** The same git with further environment variables. */
  withEnvironment(variables: Readonly<Record<string, string>>): GitRunner {
    const environment = { ...this.context.environment, ...variables }
    return new GitRunner({ ...this.context, environment }, this.signal)
  }

  /** The same git without the signal, for short commands that a stopped scan still needs. */
  get uninterrupted(): GitRunner {
    return new GitRunner(this.context)
  }
}

/** A repository that is open for reading, with the git that reads it. */
export interface Repository {
  readonly layout: Layout
  readonly shadow: Shadow
  /** Bytes of an object id: 20 or 32. */
  readonly idBytes: 20 | 32
  /** Every folder with objects: the repository's own, quarantine, alternates. Absolute. */
  readonly objectFolders: readonly string[]
  /** Commits at which a shallow clone was cut off; empty for a complete one. */
  readonly shallow: readonly string[]
  /** True for a partial clone: some objects are only at the remote. */
  readonly partial: boolean
  /** Problems found while opening it. */
  readonly problems: readonly Failed[]
}

/** An open repository and its git. Every reader in this room takes one. */
export class Git extends GitRunner implements Repository {
  readonly layout: Layout
  readonly shadow: Shadow
  readonly idBytes: 20 | 32
  readonly objectFolders: readonly string[]
  readonly shallow: readonly string[]
  readonly partial: boolean
  readonly problems: readonly Failed[]

  constructor(repository: Repository, signal?: AbortSignal) {
    super(repository.shadow.context, signal)
    this.layout = repository.layout
    this.shadow = repository.shadow
    this.idBytes = repository.idBytes
    this.objectFolders = repository.objectFolders
    this.shallow = repository.shallow
    this.partial = repository.partial
    this.problems = repository.problems
  }

  /** The same repository for a reader that must not close it. */
  get shared(): Git {
    const shadow = { ...this.shadow, remove: () => {} }
    return new Git({ ...this, shadow }, this.signal)
  }

  /** Removes the temporary files. Also done when the process ends. */
  close(): void {
    this.shadow.remove()
  }
}

/** Non-empty lines of git's output, one character per byte. */
function linesOf(output: Buffer): string[] {
  return output
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '')
}
