import type { Progress } from '../model/index.ts'
import { ProgressMeter } from './progress.ts'

/** Between two lines, and before the first: short runs print none. Milliseconds. */
const intervalMs = 30_000

/** Progress in a log: a plain line from time to time. */
export class ProgressLines {
  readonly #meter: ProgressMeter
  readonly #write: (line: string) => void
  readonly #timer: NodeJS.Timeout

  /** @param write prints a line. */
  constructor(write: (line: string) => void, every = intervalMs) {
    this.#meter = new ProgressMeter()
    this.#write = write
    this.#timer = setInterval(() => this.#print(), every).unref()
  }

  update(progress: Progress): void {
    this.#meter.update(progress)
  }

  /** Prints nothing more. */
  clear(): void {
    clearInterval(this.#timer)
  }

  #print(): void {
    const text = this.#meter.text()
    if (text === null) return
    const percent = text.fraction === null ? [] : [`${Math.floor(text.fraction * 100)}%`]
    this.#write(`${text.step}: ${[...percent, ...text.facts].join(', ')}`)
  }
}
