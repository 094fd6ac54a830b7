import { join } from 'node:path'
import {
  type CloneRequest,
  cloneMirror,
  type PinnedHost,
  removeFolder,
  temporaryFolder,
} from '../git/index.ts'
import type { Progress } from '../model/index.ts'
import { isBare } from '../scan/index.ts'
import { parseAddress, type RemoteAddress } from './address.ts'
import type { CloneOptions } from './clone-options.ts'
import { credentialFor } from './credentials.ts'
import type { RepositoryName } from './job.ts'
import { keptClone } from './kept-clones.ts'
import { pinnedHost } from './pinned-host.ts'

/** A repository on this machine, ready to be read. */
export interface LocalCopy {
  readonly path: string
  /** True if only its history is read: a bare repository has no files of its own. */
  readonly historyOnly: boolean
  /** Removes what was made for it. */
  release(): Promise<void>
}

interface CopyOptions {
  readonly clone: CloneOptions
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/**
 * Makes a repository available on this machine: one on a server is cloned.
 * @throws CloneError if it cannot be cloned, BrleaksError `usage` for an address that is not supported.
 */
export async function localCopy(
  { address }: RepositoryName,
  options: CopyOptions,
): Promise<LocalCopy> {
  const { clone } = options
  const parsed = parseAddress(address, { cwd: '/', http: clone.http })
  if (parsed.kind === 'local') {
    const { path } = parsed
    return { path, historyOnly: isBare(path), release: async () => {} }
  }
  const pinned = clone.pinned ? ((await pinnedHost(parsed)) ?? undefined) : undefined
  const request = (folder: string) => cloneRequest(parsed, { folder, pinned }, options)
  if (clone.keepIn !== null) return keptClone(parsed, clone.keepIn, request)
  return temporaryClone(request)
}

async function temporaryClone(request: (folder: string) => CloneRequest): Promise<LocalCopy> {
  const parent = temporaryFolder()
  const path = join(parent, 'clone.git')
  try {
    await cloneMirror(request(path))
  } catch (error) {
    removeFolder(parent)
    throw error
  }
  return { path, historyOnly: true, release: async () => removeFolder(parent) }
}

function cloneRequest(
  address: RemoteAddress,
  { folder, pinned }: { readonly folder: string; readonly pinned: PinnedHost | undefined },
  { clone, onProgress, signal }: CopyOptions,
): CloneRequest {
  const { environment, http, limits, redirects, tokens } = clone
  return {
    url: address.url,
    folder,
    access: { environment, http, redirects, pinned, credential: credentialFor(address, tokens) },
    limits,
    signal,
    onProgress: ({ objects, totalObjects }) =>
      onProgress({
        phase: 'cloning',
        files: 0,
        entries: 0,
        objects,
        totalObjects,
        bytes: 0,
        findings: 0,
        fraction: totalObjects === 0 ? null : objects / totalObjects,
      }),
  }
}
