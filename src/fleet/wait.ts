import type { Progress } from '../model/index.ts'

/** Before anything was read. */
const start: Progress = {
  phase: 'reading',
  files: 0,
  entries: 0,
  objects: 0,
  totalObjects: null,
  bytes: 0,
  findings: 0,
  fraction: null,
}

/** The wait of a process for a rate limit. */
export class Wait {
  readonly #now: () => number
  #host = ''
  #endMs = 0

  /** @param now milliseconds of a clock that is never set back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  begin(seconds: number, host: string): void {
    this.#host = host
    this.#endMs = this.#now() + seconds * 1_000
  }

  /** Progress with the rest of the wait, until it is over. */
  addTo(progress: Progress | null): Progress | null {
    const seconds = Math.ceil((this.#endMs - this.#now()) / 1_000)
    if (seconds <= 0) return progress
    return { ...(progress ?? start), waiting: { seconds, host: this.#host } }
  }
}
