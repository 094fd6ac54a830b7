import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterFile } from './after-file.ts'

/** Keeps git from starting its maintenance after each commit. */
const settings = join(import.meta.dirname, 'repository.gitconfig')

/** Creates a temporary folder that is removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-test-'))
  afterFile(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An isolated environment for git: no configuration of the machine, fixed people and dates. */
export function gitEnvironment(seconds = 1_700_000_000): NodeJS.ProcessEnv {
  const date = `${seconds} +0000`
  return {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.test',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Carl Committer',
    GIT_COMMITTER_EMAIL: 'carl@example.test',
    GIT_COMMITTER_DATE: date,
    GIT_ALLOW_PROTOCOL: 'file',
  }
}

export interface RepositoryOptions {
  readonly folder?: string
  readonly bare?: boolean
  readonly objectFormat?: 'sha1' | 'sha256'
}

/** A real repository in a temporary folder. Every command moves the clock by a minute. */
export class TestRepository {
  readonly folder: string
  #clock = 1_700_000_000

  constructor(options: RepositoryOptions = {}, original: TestRepository | null = null) {
    this.folder = options.folder ?? temporaryFolder()
    mkdirSync(this.folder, { recursive: true })
    if (original !== null) {
      cpSync(original.folder, this.folder, { recursive: true, verbatimSymlinks: true })
      this.#clock = original.#clock
      return
    }
    const format = options.objectFormat ?? 'sha1'
    const bare = options.bare ? ['--bare'] : []
    // Without the examples of hooks, which take longer to copy and delete than the rest.
    const template = `--template=`
    this.git('init', '-q', '-b', 'main', template, `--object-format=${format}`, ...bare, '.')
    for (const name of ['hooks', 'info'])
      mkdirSync(join(this.folder, options.bare ? name : `.git/${name}`), { recursive: true })
  }

  /** A repository with the same content, at the same time. */
  copy(folder = temporaryFolder()): TestRepository {
    return new TestRepository({ folder }, this)
  }

  /** Runs git here and returns its standard output without the last line feed. */
  git(...args: string[]): string {
    return this.gitWith({}, ...args)
  }

  gitWith(
    options: { input?: string | Buffer; env?: NodeJS.ProcessEnv },
    ...args: string[]
  ): string {
    this.#clock += 60
    return execFileSync('git', args, {
      cwd: this.folder,
      env: { ...gitEnvironment(this.#clock), GIT_CONFIG_GLOBAL: settings, ...options.env },
      input: options.input ?? '',
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    }).replace(/\n$/, '')
  }

  write(path: string, content: string | Buffer): this {
    const full = join(this.folder, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
    return this
  }

  link(path: string, target: string): this {
    symlinkSync(target, join(this.folder, path))
    return this
  }

  remove(path: string): this {
    rmSync(join(this.folder, path), { recursive: true, force: true })
    return this
  }

  /** Adds everything and commits it. Returns the id of the commit. */
  commit(message = 'change', env: NodeJS.ProcessEnv = {}): string {
    this.git('add', '-A')
    this.gitWith({ env }, 'commit', '-q', '--allow-empty', '-m', message)
    return this.head()
  }

  head(): string {
    const id = this.#looseHead()
    if (id === null) return this.git('rev-parse', 'HEAD')
    this.#clock += 60
    return id
  }

  /** Without starting git: a commit id in HEAD itself, or in the file of its branch. */
  #looseHead(): string | null {
    try {
      const read = (path: string) => readFileSync(join(this.folder, '.git', path), 'utf8').trim()
      const head = read('HEAD')
      const id = head.startsWith('ref: ') ? read(head.slice(5)) : head
      return /^[0-9a-f]{40,64}$/.test(id) ? id : null
    } catch {
      return null
    }
  }

  /** Writes an object that nothing points to. */
  dangle(type: 'blob' | 'tag' | 'commit', content: string): string {
    return this.gitWith({ input: content }, 'hash-object', '-w', '-t', type, '--stdin')
  }
}
