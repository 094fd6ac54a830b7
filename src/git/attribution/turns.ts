import { setImmediate as nextTurn } from 'node:timers/promises'

const turnMs = 50

/** Lets signals arrive and others work from time to time, in a loop that only computes. */
export class Turns {
  readonly #signal: AbortSignal
  #started = performance.now()

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  get isDue(): boolean {
    return performance.now() - this.#started >= turnMs
  }

  /** @throws the reason of the signal, if it was aborted meanwhile. */
  async take(): Promise<void> {
    await nextTurn()
    this.#signal.throwIfAborted()
    this.#started = performance.now()
  }
}
