import type { Transform } from 'node:stream'

/** Whether a decoder wants more input, has reached the end of its stream, or has failed. */
type StepOutcome = 'more' | 'end' | 'damaged'

/** A decoder of Node's zlib module, one piece of input at a time. */
export class DecoderSteps {
  readonly #engine: Transform & { readonly bytesWritten: number }
  #outputs: Buffer[] = []
  #fed = 0
  #wake: (outcome: StepOutcome) => void = () => {}

  constructor(engine: Transform & { readonly bytesWritten: number }) {
    this.#engine = engine
    engine.on('data', (output: Buffer) => this.#outputs.push(output))
    engine.on('error', () => this.#wake('damaged'))
    engine.on('end', () => this.#wake('end'))
  }

  /** Bytes that were given in after the end of the stream. */
  get unused(): number {
    return this.#fed - this.#engine.bytesWritten
  }

  /** @param input null at the end of the input. */
  async run(input: Buffer | null): Promise<StepOutcome> {
    this.#fed += input?.length ?? 0
    const outcome = await new Promise<StepOutcome>((resolve) => {
      this.#wake = resolve
      if (input === null) this.#engine.end()
      else this.#engine.write(input, () => resolve('more'))
    })
    return outcome === 'more' && this.unused > 0 ? 'end' : outcome
  }

  /** What was decoded since the last call. */
  outputs(): Buffer[] {
    const made = this.#outputs
    this.#outputs = []
    return made
  }

  close(): void {
    this.#engine.destroy()
  }
}
