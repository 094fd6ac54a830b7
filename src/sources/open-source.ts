import type { ReadObjects, Source, Target } from '../model/index.ts'
import { discussionSource } from './discussions.ts'
import { secondThread } from './file-parts.ts'
import { filesSource } from './files.ts'
import { messageSource } from './message.ts'
import { stdinSource } from './stdin.ts'
import type { PlanThreads } from './whole-history.ts'

export interface SourceOptions {
  readonly threads: PlanThreads
  /** Processor cores for a second thread that reads files. */
  readonly cores: number
  /** Objects of a whole history that need not be read again. */
  readonly known?: ReadObjects | null | undefined
  readonly signal: AbortSignal
}

/**
 * Opens a target.
 * @throws BrleaksError if a repository or path does not exist, or a range is invalid.
 */
export async function openSource(target: Target, options: SourceOptions): Promise<Source> {
  switch (target.kind) {
    case 'files':
      return filesSource(target, secondThread(target.jobs ?? null, options.cores))
    case 'stdin':
      return stdinSource(target)
    case 'discussions':
      return discussionSource(target.label, target.read)
    case 'message':
      return messageSource(target.text)
    case 'history':
    case 'staged':
    case 'push': {
      const { openInRepository } = await import('./open-in-repository.ts')
      return openInRepository(target, options)
    }
  }
}
