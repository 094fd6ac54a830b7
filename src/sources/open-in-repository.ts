import { Git, openRepository, requireTemporary } from '../git/index.ts'
import {
  BrleaksError,
  errorReason,
  type FailureReason,
  type ReadObjects,
  type Source,
  type Target,
} from '../model/index.ts'
import type { SourceOptions } from './open-source.ts'
import { plainSource } from './plain-source.ts'
import { pushSource } from './push.ts'
import { rangeSource } from './range.ts'
import { stagedSource } from './staged.ts'
import { repositoryAndSubmodules } from './submodules.ts'

type RepositoryTarget = Extract<Target, { kind: 'history' | 'staged' | 'push' }>

/**
 * Opens a target whose content git keeps.
 * @throws BrleaksError if the repository does not exist, or a range is invalid.
 */
export async function openInRepository(
  target: RepositoryTarget,
  { threads, known = null, signal }: Omit<SourceOptions, 'cores'>,
): Promise<Source> {
  const hook = target.kind === 'history' ? {} : target.environment
  let git: Git
  try {
    git =
      openedIn(target) ??
      (await openRepository(target.repository, { hook, signal, seldomGit: true }))
  } catch (error) {
    if (!(error instanceof BrleaksError) || error.code !== 'git-failed') throw error
    return unreadableSource(target.repository, errorReason(error))
  }
  try {
    // A large history needs git in the end; only the smallest does not.
    if (target.kind === 'history') requireTemporary()
    return await sourceOf(git, target, { threads, known })
  } catch (error) {
    git.close()
    throw error
  }
}

async function sourceOf(
  git: Git,
  target: RepositoryTarget,
  { threads, known }: Pick<SourceOptions, 'threads'> & { readonly known: ReadObjects | null },
): Promise<Source> {
  const label = target.repository
  if (target.kind === 'staged') return stagedSource(git, label)
  if (target.kind === 'push') return pushSource(git, label, target.push)
  const { ranges, since, jobs } = target
  if (ranges.length > 0 || since !== null) return rangeSource(git, label, ranges, since)
  return repositoryAndSubmodules(git, { label, jobs, threads, known })
}

/** The open repository in a target, which its owner closes; null if the target has only a path. */
function openedIn(target: RepositoryTarget): Git | null {
  const opened = target.kind === 'history' ? target.opened : undefined
  return opened instanceof Git ? opened.shared : null
}

/** A repository that exists but cannot be read: the scan is incomplete, and other targets are still read. */
function unreadableSource(label: string, reason: FailureReason): Source {
  return plainSource(label, async function* () {
    yield { kind: 'problem', what: label, reason }
  })
}
