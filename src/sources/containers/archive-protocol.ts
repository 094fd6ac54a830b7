import { version } from '../../model/index.ts'
import type { ArchiveStep } from './archive-steps.ts'

/** Asks for the next steps of an archive. */
export interface ArchiveRequest {
  /** The archive that begins; null to go on. */
  readonly bytes: SharedArrayBuffer | null
}

/** Messages from the thread: that it is ready, and at least one step for each request. */
export type ArchiveAnswer =
  | { readonly kind: 'hello'; readonly protocol: string }
  | { readonly kind: 'steps'; readonly steps: readonly ArchiveStep[] }

/** A file of the same name may belong to another program, or to another version. */
export const archiveProtocol = `brleaks ${version} archive`
