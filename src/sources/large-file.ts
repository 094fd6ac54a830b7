import { fstatSync, readSync } from 'node:fs'
import type { FailureReason } from '../model/index.ts'

/** Most that is read of a file that says it is empty and is not, as those of /proc do. Bytes. */
const unsizedLimit = 256 * 1024 * 1024

/**
 * A file that is read piece by piece: to the size that it had when it was opened, and once more to the size that it has
 * then. A file that is written for ever is so read to an end.
 */
export class LargeFile {
  readonly #descriptor: number
  done = 0
  #begun: Buffer = Buffer.alloc(0)
  #size = 0
  #unsized = false
  #followed = false
  #isGrowing = false

  constructor(descriptor: number) {
    this.#descriptor = descriptor
  }

  /** @param begun what was read of it already: its first bytes. */
  begin(size: number, begun: Buffer): void {
    this.#begun = begun
    this.#unsized = size === 0
    this.#size = this.#unsized ? unsizedLimit : Math.max(size, begun.length)
  }

  /** Its next bytes; 0 at its end. */
  read(into: Buffer): number {
    if (this.done === this.#size && !this.#follow()) return 0
    const end = Math.min(into.length, this.#size - this.done)
    const count =
      this.done < this.#begun.length
        ? this.#begun.copy(into, 0, this.done, this.done + end)
        : readSync(this.#descriptor, into, 0, end, this.done)
    this.done += count
    return count
  }

  /** Why it was not read as a whole, or null. */
  fault(): FailureReason | null {
    if (this.#isGrowing) return { code: 'growing', detail: String(this.done) }
    if (this.#unsized || this.done >= this.#size) return null
    return { code: 'shrank' }
  }

  /** At the size that it had: goes on once to the size it has now. */
  #follow(): boolean {
    const size = this.#unsized ? Number.POSITIVE_INFINITY : fstatSync(this.#descriptor).size
    if (size <= this.#size) return false
    if (this.#followed || this.#unsized) {
      this.#isGrowing = true
      return false
    }
    this.#followed = true
    this.#size = size
    return true
  }
}
