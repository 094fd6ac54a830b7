import type { BlockReading } from './block-reader.ts'
import type { ListedFile, Listing } from './listing.ts'
import type { ListingQueue } from './listing-queue.ts'
import type { SharedFiles } from './shared-files.ts'

/** With fewer files, a thread takes longer to start than it saves. */
const filesWorthAThread = 20_000

/** A second thread, which reads blocks of files (`readBlocks`). */
export interface FileThread {
  /** True once it reads no longer, because it failed or was stopped. */
  readonly hasEnded: boolean
  stop(): void
}

/** What a second thread needs to read files. Sent to it. */
export interface FileTask extends BlockReading {
  /** Of `FileBlocks`. */
  readonly memory: SharedArrayBuffer
}

/** A second thread for many files. */
export interface SecondThread {
  /** Starts it; null if that is not possible. */
  start(task: FileTask): Promise<FileThread | null>
  /** It is started for more files than this. Default: 20,000. */
  readonly above?: number
}

/** @param jobs number of threads; null: decides itself. */
export function secondThread(jobs: number | null, cores: number): SecondThread | null {
  if ((jobs || cores) < 2) return null
  return {
    start: async (task) => (await import('./file-thread.ts')).startFileThread(task),
  }
}

/** A part of a listing. */
export interface FilePart {
  /** Files that this thread must read. */
  readonly files: readonly ListedFile[]
  /** The others, which the second thread read, and their bytes. */
  readonly readFiles: number
  readonly readBytes: number
}

export interface FilePartsOptions {
  readonly queue: ListingQueue
  readonly second: SecondThread | null
  readonly reading: () => BlockReading
  /** Files of a listing that only this thread may read. */
  readonly ownFiles: (listing: Listing) => ReadonlySet<ListedFile>
  readonly signal: AbortSignal
}

/** Divides the files of listings between this thread and a second one, which is started if there are many files. */
export class FileParts {
  readonly #options: FilePartsOptions
  #listed = 0
  #shared: SharedFiles | null = null
  #isDecided: boolean

  constructor(options: FilePartsOptions) {
    this.#options = options
    this.#isDecided = options.second === null
  }

  /** The parts of a listing, in its order. Once the signal is aborted, some may be missing. */
  async *of(listing: Listing): AsyncGenerator<FilePart> {
    if (!this.#isDecided) await this.#decide(listing)
    this.#listed += listing.files.length
    if (this.#shared === null) yield { files: listing.files, readFiles: 0, readBytes: 0 }
    else yield* this.#shared.parts(listing)
  }

  stop(): void {
    this.#shared?.stop()
  }

  async #decide(listing: Listing): Promise<void> {
    const { second } = this.#options
    const files = this.#listed + Math.max(listing.files.length, listing.expected ?? 0)
    if (second === null || files <= (second.above ?? filesWorthAThread)) return
    this.#isDecided = true
    const { shareFiles } = await import('./shared-files.ts')
    this.#shared = await shareFiles(listing, second, this.#options)
  }
}
