import type { SimpleGit, SimpleGitOptions } from 'simple-git'
import { type GitContext, gitProgram } from './run.ts'

/** Guards of simple-git that are off. */
export type UnsafeOptions = NonNullable<SimpleGitOptions['unsafe']>

type SimpleGitSettings = Pick<
  Partial<SimpleGitOptions>,
  'abort' | 'completion' | 'progress' | 'timeout' | 'unsafe'
>

/**
 * Opens simple-git in a folder, with the git of the machine and only the given environment. SECURITY: `unsafe` turns off
 * guards of simple-git, which then must hold elsewhere.
 */
export async function openSimpleGit(
  context: GitContext,
  settings: SimpleGitSettings,
): Promise<SimpleGit> {
  const { program, environment } = gitProgram(context)
  // Loaded here because only hooks and clones need it.
  const { simpleGit } = await import('simple-git')
  return simpleGit({
    baseDir: context.cwd,
    binary: program,
    allowEnvironment: Object.keys(environment),
    completion: { onClose: true, onExit: false },
    ...settings,
  }).env({ ...environment })
}
