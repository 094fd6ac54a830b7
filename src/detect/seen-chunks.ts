import type { Chunk, RejectionCount } from '../model/index.ts'

/** Longer chunks are searched each time. Bytes. */
const longestChunk = 128
const mostChunks = 8192

/** Small chunks without a key, such as the names of files, which every version of a folder repeats. */
export class SeenChunks {
  readonly #chunks = new Map<string, readonly RejectionCount[]>()

  /** The number of matches that each filter rejected in the same bytes; undefined if they were not seen. */
  rejectionsIn(chunk: Chunk): readonly RejectionCount[] | undefined {
    return isSmall(chunk) ? this.#chunks.get(textOf(chunk)) : undefined
  }

  /** @param rejections null if the chunk has a key. */
  add(chunk: Chunk, rejections: readonly RejectionCount[] | null): void {
    if (rejections === null || !isSmall(chunk)) return
    if (this.#chunks.size >= mostChunks) this.#chunks.clear()
    this.#chunks.set(textOf(chunk), rejections)
  }
}

/** True for a short text that was not cut out of a longer one. */
function isSmall({ bytes, owned }: Chunk): boolean {
  return bytes.length <= longestChunk && owned.start === 0 && owned.end === bytes.length
}

function textOf({ bytes }: Chunk): string {
  return bytes.toString('latin1')
}
