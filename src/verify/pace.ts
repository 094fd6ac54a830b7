import { setTimeout as sleep } from 'node:timers/promises'
import type { VerifyLimits } from '../model/index.ts'

/** Requests that a run may still send, to whatever service. */
export class Budget {
  readonly #whole: number
  #left: number

  constructor(requests: number) {
    this.#whole = requests
    this.#left = requests
  }

  spend(): void {
    this.#left--
  }

  refusal(): string | null {
    if (this.#left > 0) return null
    return `the budget of ${this.#whole} requests is used up; raise it with --verify-budget`
  }
}

/** Lets requests go one by one: at the rate, within the budget, and not while the service asks for a pause. */
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

  /** Waits for its turn, in the order of asking. Null: go; else why no further request may be sent. */
  turn(): Promise<string | null> {
    const mine = this.#lastTurn.then(() => this.#take())
    this.#lastTurn = mine.catch(() => null)
    return mine
  }

  async #take(): Promise<string | null> {
    for (;;) {
      const refusal = this.#refusal()
      if (refusal !== null) return refusal
      const now = performance.now()
      const waitMs = Math.max(this.#nextMs, this.#pausedUntilMs) - now
      if (waitMs <= 0) {
        // A timer that fired late is made up for, by one request at most.
        this.#nextMs = Math.max(this.#nextMs, now - this.#intervalMs) + this.#intervalMs
        this.#budget.spend()
        return null
      }
      await this.wait(waitMs)
    }
  }

  /** Nobody asks before this is over. */
  pause(ms: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, performance.now() + ms)
  }

  /** No further request is sent. */
  halt(reason: string): void {
    this.#halted ??= reason
  }

  /** Sleeps, but never longer than the run lasts. */
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

/** Why a run was stopped, as its signal says. */
export function stopReason(signal: AbortSignal): string {
  return signal.reason instanceof RunTimeout ? signal.reason.message : 'the run was stopped'
}

/** The time for the whole run is over. */
export class RunTimeout extends Error {}
