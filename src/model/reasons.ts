import type { ContainerFault } from './container.ts'

/** Kinds of content that a scan leaves out on purpose. src/report/reasons.ts words them. */
export type SkipCode =
  | 'attachments'
  | 'compressed-files'
  | 'deleted-files'
  | 'devices'
  | 'git-directories'
  | 'ignored-files'
  | 'ignored-folders'
  | 'ignored-secret-files'
  | 'job-artifacts'
  | 'linked-files'
  | 'nested-repositories'
  | 'pdf-text'
  | 'pipes'
  | 'program-data'
  | 'read-before'
  | 'release-files'
  | 'sockets'
  | 'sparse-files'
  | 'sparse-folders'
  | 'special-file'
  | 'submodule-commits'
  | 'temporary-objects'
  | 'unwanted-files'
  | 'web-attachments'

/** Why content could not be read. src/report/reasons.ts words them. */
export type FailureCode =
  // The message of an error, as the detail.
  | 'error'
  // Files and folders. The detail of `unreadable`, `unlistable` and `interrupted-read` is the system's error code.
  | 'became-folder'
  | 'became-link'
  | 'became-pipe'
  | 'device-failed'
  | 'growing'
  | 'interrupted-read'
  | 'is-device'
  | 'is-pipe'
  | 'is-socket'
  | 'lfs-pointer'
  | 'no-permission'
  | 'no-permission-to-list'
  | 'nothing-wanted'
  | 'open-files'
  | 'open-files-of-system'
  | 'path-too-long'
  | 'shrank'
  | 'special-file'
  | 'stale'
  | 'too-large'
  | 'too-many-files'
  | 'uncounted-files'
  | 'unlistable'
  | 'unreadable'
  | 'vanished'
  | 'workspace-empty'
  // Listings of a work tree by git.
  | 'blocking-ignore-file'
  | 'ignore-file'
  | 'incomplete-listing'
  // Objects of a repository.
  | 'damaged-tree'
  | 'expansion'
  | 'large-tree'
  | 'lfs-content'
  | 'missing'
  | 'missing-or-damaged'
  | 'missing-staged'
  | 'missing-target'
  | 'moving'
  | 'partial-clone'
  | 'shallow-clone'
  | 'shallow-range'
  | 'uncounted-objects'
  // Packs, alternates, refs and submodules.
  | 'alternate-encoding'
  | 'damaged-head'
  | 'damaged-index'
  | 'damaged-ref'
  | 'deep-submodule'
  | 'empty-ref'
  | 'foreign-index'
  | 'no-index'
  | 'refs-elsewhere'
  | 'unreadable-index'
  // Containers, and what is in them. The detail is a limit.
  | `container-${ContainerFault}`
  // Encodings.
  | 'decode-work'
  // The run.
  | 'not-a-key'
  | 'not-named'
  | 'stopped'
  | 'time-budget'

/** The reason of something that an error kept from being read. */
export function errorReason({ message }: Error): FailureReason {
  return { code: 'error', detail: message }
}

export interface FailureReason {
  readonly code: FailureCode
  /** Completes the text of some codes: the system's error code, a number, the message of an error. */
  readonly detail?: string | undefined
}
