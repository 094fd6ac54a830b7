import { setTimeout as sleep } from 'node:timers/promises'
import { counted, type VerifyLimits } from '../model/index.ts'

/** Counts the requests that a run may still send, to all services together. */
export class Budget {
  readonly #whole: number
  #left: number

  /** @param spent requests that were sent before this run. */
  constructor(requests: number, spent = 0) {
    this.#whole = requests
    this.#left = requests - spent
  }

  get left(): number {
    return this.#left
  }

  spend(): void {
    this.#left--
  }

  refusal(): string | null {
    if (this.#left > 0) return null
    return `the budget of ${counted(this.#whole, 'request')} is used up; raise it with --verify-budget`
  }
}

/** Releases requests one by one: at the rate, within the budget, and not while the service asks for a pause. */
export class Pace {
  readonly #intervalMs: number
  readonly #signal: AbortSignal
  readonly #budget: Budget
  #nextMs = 0
  #pausedUntilMs = 0
  #halted: string | null = null
  #lastTurn: Promise<unknown> = Promise.resolve()

  constructor(limits: VerifyLimits, budget: Budget, signal: AbortSignal) {
    this.#intervalMs = 1000 / limits.requestsPerSecond
    this.#budget = budget
    this.#signal = signal
  }

  /** Waits for a turn, in order of the calls. Returns null to send, or why no further request may be sent. */
  turn(): Promise<string | null> {
    const turn = this.#lastTurn.then(() => this.#take())
    this.#lastTurn = turn.catch(() => null)
    return turn
  }

  async #take(): Promise<string | null> {
    for (;;) {
      const refusal = this.#refusal()
      if (refusal !== null) return refusal
      const now = performance.now()
      const waitMs = Math.max(this.#nextMs, this.#pausedUntilMs) - now
      if (waitMs <= 0) {
        // Make up for a timer that fired late, by at most one request.
        this.#nextMs = Math.max(this.#nextMs, now - this.#intervalMs) + this.#intervalMs
        this.#budget.spend()
        return null
      }
      await this.wait(waitMs)
    }
  }

  /** Holds all requests back for `ms` milliseconds. */
  pause(ms: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, performance.now() + ms)
  }

  /** Stops all further requests. */
  halt(reason: string): void {
    this.#halted ??= reason
  }

  /** Sleeps for `ms` milliseconds, or until the run ends. */
  async wait(ms: number): Promise<void> {
    try {
      await sleep(ms, undefined, { signal: this.#signal })
    } catch (error) {
      if (!this.#signal.aborted) throw error
    }
  }

  #refusal(): string | null {
    if (this.#signal.aborted) return stopReason(this.#signal)
    return this.#halted ?? this.#budget.refusal()
  }
}

/** The reason in the signal that stopped a run. */
export function stopReason(signal: AbortSignal): string {
  return signal.reason instanceof RunTimeout ? signal.reason.message : 'the run was stopped'
}

/** The reason when the time for the whole run is over. */
export class RunTimeout extends Error {}
