import { ContainerError } from './format.ts'

type Source = AsyncIterable<Buffer> | Iterable<Buffer>

/**
 * The bytes of an entry or a container, read once. The first of them can be looked at before. Synchronous as long as its
 * source is: promises for thousands of small entries take longer than reading them.
 */
export class Content {
  readonly #source: Iterator<Buffer> | AsyncIterator<Buffer>
  #ahead: Buffer[] = []
  #ended = false
  #error: unknown = null
  #bytes = 0

  constructor(source: Source) {
    this.#source =
      Symbol.iterator in source ? source[Symbol.iterator]() : source[Symbol.asyncIterator]()
  }

  /** The error that ended it; null if it was read to its end. */
  get error(): unknown {
    return this.#error
  }

  /** Bytes that were read. */
  get bytes(): number {
    return this.#bytes
  }

  /** The next piece, not empty; null at the end, and after an error. */
  next(): Buffer | null | Promise<Buffer | null> {
    const piece = this.#ahead.shift()
    return piece ?? this.#pull()
  }

  /** Up to `count` first bytes; fewer only if there are no more. Call it before `next`. */
  first(count: number): Buffer | Promise<Buffer> {
    let known = 0
    for (const piece of this.#ahead) known += piece.length
    while (known < count) {
      const piece = this.#pull()
      if (piece instanceof Promise) return this.#firstLater(piece, count, known)
      if (piece === null) break
      this.#ahead.push(piece)
      known += piece.length
    }
    return this.#joined().subarray(0, count)
  }

  async #firstLater(
    pulled: Promise<Buffer | null>,
    count: number,
    already: number,
  ): Promise<Buffer> {
    let known = already
    for (let piece = await pulled; piece !== null; piece = await this.#pull()) {
      this.#ahead.push(piece)
      known += piece.length
      if (known >= count) break
    }
    return this.#joined().subarray(0, count)
  }

  #joined(): Buffer {
    const [only] = this.#ahead
    const joined =
      this.#ahead.length === 1 && only !== undefined ? only : Buffer.concat(this.#ahead)
    this.#ahead = joined.length === 0 ? [] : [joined]
    return joined
  }

  /** Ends the source early. */
  async stop(): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    try {
      await this.#source.return?.()
    } catch (error) {
      this.#error ??= error
    }
  }

  #pull(): Buffer | null | Promise<Buffer | null> {
    if (this.#ended) return null
    try {
      const next = this.#source.next()
      if (!(next instanceof Promise)) return this.#taken(next)
      return next.then(
        (result) => this.#taken(result),
        (error) => this.#failed(error),
      )
    } catch (error) {
      return this.#failed(error)
    }
  }

  #taken(result: IteratorResult<Buffer>): Buffer | null | Promise<Buffer | null> {
    if (result.done === true) {
      this.#ended = true
      return null
    }
    if (result.value.length === 0) return this.#pull()
    this.#bytes += result.value.length
    return result.value
  }

  #failed(error: unknown): null {
    this.#ended = true
    this.#error = error ?? new ContainerError('damaged')
    return null
  }
}
