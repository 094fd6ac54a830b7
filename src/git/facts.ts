import { join } from 'node:path'
import type { RepositoryFacts } from '../model/index.ts'
import { plainHead } from './few-objects.ts'
import type { Git } from './git.ts'
import { headRef } from './head.ts'
import { readSmall } from './layout.ts'
import { plainRemoteUrl } from './plain-remote.ts'
import { runGit } from './run.ts'
import { configContext } from './shadow.ts'

/** Address of the remote and the checked-out commit and branch. */
export async function repositoryFacts(git: Git): Promise<RepositoryFacts> {
  // Also reported for a scan that was stopped.
  const { uninterrupted } = git
  const answerTo = async (args: readonly string[]) => {
    const output = await uninterrupted.run(args, { accept: [1, 128] })
    return output.toString('utf8').trim() || null
  }
  const ref = headRef(git.layout)
  return {
    remoteUrl: await remoteUrl(git),
    head: plainHead(git) ?? (await answerTo(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])),
    // With reftables the file HEAD is a placeholder.
    branch:
      ref === 'refs/heads/.invalid'
        ? await answerTo(['symbolic-ref', '--quiet', '--short', 'HEAD'])
        : (ref?.replace(/^refs\/(?:heads\/)?/, '') ?? null),
  }
}

/**
 * The address of `origin` in the repository's configuration, without name and password; null if there is none. Only that
 * file is read: `--file` does not follow includes and runs nothing.
 */
export async function remoteUrl({ layout }: Git): Promise<string | null> {
  const text = readSmall(join(layout.commonDir, 'config')) ?? ''
  const plain = /remote/i.test(text) ? plainRemoteUrl(text) : null
  if (plain !== undefined) return plain === null ? null : withoutCredentials(plain)
  const args = ['config', '--file', 'config', '--get', 'remote.origin.url']
  try {
    const output = await runGit(configContext(layout), args, { accept: [1] })
    return withoutCredentials(output.toString('utf8').trim())
  } catch {
    // git cannot parse the file.
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
