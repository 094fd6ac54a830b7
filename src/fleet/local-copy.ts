import { BrleaksError } from '../model/index.ts'
import { parseAddress } from './address.ts'
import type { RepositoryName } from './job.ts'

/** A repository on this machine, ready to be read. */
export interface LocalCopy {
  readonly path: string
  /** True if only its history is read: a clone has no files of its own. */
  readonly historyOnly: boolean
  /** Removes what was made for it. */
  release(): Promise<void>
}

interface CopyOptions {
  readonly signal: AbortSignal
}

/**
 * Makes a repository available on this machine.
 * @throws BrleaksError `usage` for an address that is not supported.
 */
export async function localCopy(
  { address }: RepositoryName,
  _options: CopyOptions,
): Promise<LocalCopy> {
  if (parseAddress(address, { cwd: '/', http: true }).kind !== 'local') {
    throw new BrleaksError('usage', 'only local repositories can be audited; clone it first')
  }
  return { path: address, historyOnly: false, release: async () => {} }
}
