import type { RepositoryFacts } from '../model/index.ts'
import type { Git } from './git.ts'
import { headRef } from './head.ts'
import { runGit } from './run.ts'
import { configContext } from './shadow.ts'

/** Where a repository lives and what is checked out; the address without name and password. */
export async function repositoryFacts(git: Git): Promise<RepositoryFacts> {
  // A scan that was stopped reports them as well.
  const { uninterrupted } = git
  const answerTo = async (args: readonly string[]) => {
    const output = await uninterrupted.run(args, { accept: [1, 128] })
    return output.toString('utf8').trim() || null
  }
  const ref = headRef(git.layout)
  return {
    remoteUrl: await remoteUrl(git),
    head: await answerTo(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    // The shadow of a repository without reftables has no HEAD that names a branch.
    branch:
      ref === null || ref === 'refs/heads/.invalid'
        ? await answerTo(['symbolic-ref', '--quiet', '--short', 'HEAD'])
        : ref.replace(/^refs\/(?:heads\/)?/, ''),
  }
}

/** Read from the file alone: `--file` follows no include, and nothing in it is acted on. */
async function remoteUrl(git: Git): Promise<string | null> {
  const context = configContext(git.layout)
  const args = ['config', '--file', 'config', '--get', 'remote.origin.url']
  try {
    const output = await runGit(context, args, { accept: [1] })
    return withoutCredentials(output.toString('utf8').trim())
  } catch {
    // A configuration that git cannot parse names no remote.
    return null
  }
}

function withoutCredentials(url: string): string | null {
  if (url === '') return null
  try {
    const parsed = new URL(url)
    parsed.username = ''
    parsed.password = ''
    parsed.search = ''
    parsed.hash = ''
    return parsed.href
  } catch {
    // An scp-like address (`user@host:path`) or a path.
    return url.replace(/^[^@/]*@/, '')
  }
}
