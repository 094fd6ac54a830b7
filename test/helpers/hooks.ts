import { execFileSync, spawnSync } from 'node:child_process'
import { installHooks } from '../../src/hooks/index.ts'
import type { HookName } from '../../src/model/index.ts'
import { afterFile } from './after-file.ts'
import { programPath } from './program.ts'
import { gitEnvironment, type RepositoryOptions, TestRepository } from './repository.ts'

const gitVersion = execFileSync('git', ['version'], { encoding: 'utf8' })
const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(gitVersion) ?? []).map(Number)

/** True if this git supports hooks in its configuration. */
export const gitHasConfiguredHooks = major > 2 || (major === 2 && minor >= 54)

interface GitResult {
  readonly status: number | null
  /** Standard output and standard error together. */
  readonly text: string
}

interface GitRun {
  readonly folder: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
  readonly path?: string
}

/** Runs git and returns its status; does not throw on failure. */
export function tryGit({ folder, env, input }: GitRun, ...args: (string | Buffer)[]): GitResult {
  const result = spawnSync('git', args as string[], {
    cwd: folder,
    env: { ...gitEnvironment(), ...env },
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: 60_000,
  })
  return { status: result.status, text: result.stdout + result.stderr }
}

const originals = new Map<string, TestRepository>()

/** A repository with one clean commit and brleaks among its hooks. */
export async function hookedRepository({
  folder,
  ...options
}: RepositoryOptions & { readonly hooks?: readonly HookName[] } = {}): Promise<TestRepository> {
  const name = JSON.stringify(options)
  const original = originals.get(name) ?? new TestRepository(options)
  if (!originals.has(name)) {
    originals.set(name, original)
    afterFile(() => originals.clear())
    original.write('README.md', '# clean\n').commit('first')
    await installIn(original.folder, options.hooks)
  }
  return original.copy(folder)
}

/** An empty bare repository, to push to. */
export function bareRepository(options: RepositoryOptions = {}): string {
  return new TestRepository({ ...options, bare: true }).folder
}

/** Installs hooks in a repository, as `brleaks hook install` does. */
export async function installIn(folder: string, hooks: readonly HookName[] = []): Promise<void> {
  await installHooks({
    folder,
    environment: gitEnvironment(),
    scope: 'local',
    hooks,
    program: { node: process.execPath, script: programPath },
  })
}

/** The masked form of a key. */
export function masked(key: string): string {
  return `${key.slice(0, 7)}…${key.slice(-4)}`
}
