import type { Transform } from 'node:stream'

/** Whether a decoder wants more input, has reached the end of its stream, or has failed. */
type StepOutcome = 'more' | 'end' | 'damaged'

/** Options of an engine. With this mark it decodes only one chunk until that is read. */
export const oneChunk = { chunkSize: 64 * 1024, highWaterMark: 1 }

/**
 * A decoder of Node's zlib module. It decodes a chunk in another thread while the one before is used. A failing decoder
 * drops what was not read, so there must not be more: its options are `oneChunk`.
 */
export class DecoderSteps {
  readonly #engine: Transform & { readonly bytesWritten: number }
  #fed = 0
  #outcome: StepOutcome | null = null
  #wake: () => void = () => {}

  constructor(engine: Transform & { readonly bytesWritten: number }) {
    this.#engine = engine
    engine.on('readable', () => this.#wake())
    engine.on('error', () => this.#ends('damaged'))
    engine.on('end', () => this.#ends('end'))
  }

  /** Bytes that were given in after the end of the stream. */
  get unused(): number {
    return this.#fed - this.#engine.bytesWritten
  }

  /** Call it when all output of the input before was read. @param input null at the end of the input. */
  give(input: Buffer | null): void {
    this.#fed += input?.length ?? 0
    this.#outcome = null
    if (input === null) this.#engine.end()
    else this.#engine.write(input, () => this.#ends('more'))
  }

  /** The next output of the input; or the outcome, once all of it was read. */
  async next(): Promise<Buffer | StepOutcome> {
    for (;;) {
      const output = this.#engine.read() as Buffer | null
      if (output !== null) return output
      const outcome = this.#outcome
      if (outcome !== null) return outcome === 'more' && this.unused > 0 ? 'end' : outcome
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  close(): void {
    this.#engine.destroy()
  }

  #ends(outcome: StepOutcome): void {
    // After the end of its stream an engine may also report that the input was used.
    if (this.#outcome === null || outcome !== 'more') this.#outcome = outcome
    this.#wake()
  }
}
