import { setTimeout as sleep } from 'node:timers/promises'
import type { VerifyLimits } from '../model/index.ts'

/** Lets requests go one by one: at the rate, within the budget, and not while the service asks for a pause. */
export class Pace {
  readonly #intervalMs: number
  readonly #signal: AbortSignal
  readonly #budget: number
  #left: number
  #nextMs = 0
  #pausedUntilMs = 0
  #halted: string | null = null

  constructor(limits: VerifyLimits, budget: number, signal: AbortSignal) {
    this.#intervalMs = 1000 / limits.requestsPerSecond
    this.#budget = budget
    this.#left = budget
    this.#signal = signal
  }

  /** Waits for its turn. Null: go; else why no further request may be sent. */
  async turn(): Promise<string | null> {
    for (;;) {
      const refusal = this.#refusal()
      if (refusal !== null) return refusal
      const now = performance.now()
      const waitMs = Math.max(this.#nextMs, this.#pausedUntilMs) - now
      if (waitMs <= 0) {
        // A timer that fired late is made up for, by one request at most.
        this.#nextMs = Math.max(this.#nextMs, now - this.#intervalMs) + this.#intervalMs
        this.#left--
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
    if (this.#halted !== null) return this.#halted
    if (this.#left > 0) return null
    return `the budget of ${this.#budget} requests is used up; raise it with --verify-budget`
  }
}

/** Why a run was stopped, as its signal says. */
export function stopReason(signal: AbortSignal): string {
  return signal.reason instanceof RunTimeout ? signal.reason.message : 'the run was stopped'
}

/** The time for the whole run is over. */
export class RunTimeout extends Error {}
