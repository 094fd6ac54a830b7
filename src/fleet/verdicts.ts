import type { SharedVerdicts, VerdictTurn, Verification } from '../model/index.ts'
import type { FromChild, PlainVerdicts, ToChild } from './protocol.ts'

/** Statuses that another attempt may change. */
const undecided: ReadonlySet<Verification['status']> = new Set(['unknown', 'not-checked'])

/** The verdicts of a run, by fingerprint. Only one scan verifies at a time: all together keep the pace and the budget. */
export class VerdictCache implements SharedVerdicts {
  readonly #known = new Map<string, Verification>()
  #requests = 0
  #lastTurn: Promise<void> = Promise.resolve()

  async begin(fingerprints: readonly string[]): Promise<VerdictTurn> {
    const before = this.#lastTurn
    let endTurn = () => {}
    this.#lastTurn = new Promise((resolve) => {
      endTurn = resolve
    })
    await before
    return {
      known: new Map(
        fingerprints.flatMap((fingerprint) => {
          const verdict = this.#known.get(fingerprint)
          return verdict === undefined ? [] : [[fingerprint, verdict] as const]
        }),
      ),
      requests: this.#requests,
      end: (verdicts, requests) => {
        this.#add(verdicts, requests)
        endTurn()
      },
    }
  }

  #add(verdicts: ReadonlyMap<string, Verification>, requests: number): void {
    this.#requests += requests
    for (const [fingerprint, verdict] of verdicts) {
      if (!undecided.has(verdict.status)) this.#known.set(fingerprint, verdict)
    }
  }
}

/** The side of the run: gives a child its turns. */
export class VerdictServer {
  readonly #cache: SharedVerdicts
  readonly #send: (message: ToChild) => void
  #turn: VerdictTurn | null = null
  #closed = false

  constructor(cache: SharedVerdicts, send: (message: ToChild) => void) {
    this.#cache = cache
    this.#send = send
  }

  async begin(fingerprints: readonly string[]): Promise<void> {
    this.#turn = await this.#cache.begin(fingerprints)
    const { known, requests } = this.#turn
    if (this.#closed) this.end([], 0)
    else this.#send({ kind: 'verify', known: [...known], requests })
  }

  end(verdicts: PlainVerdicts, requests: number): void {
    this.#turn?.end(new Map(verdicts), requests)
    this.#turn = null
  }

  /** The child has ended: others get their turns. */
  close(): void {
    this.#closed = true
    this.end([], 0)
  }
}

/** The side of the child: asks the run for turns. */
export class VerdictClient implements SharedVerdicts {
  readonly #send: (message: FromChild) => void
  readonly #waiting: ((turn: VerdictTurn) => void)[] = []

  constructor(send: (message: FromChild) => void) {
    this.#send = send
  }

  begin(fingerprints: readonly string[]): Promise<VerdictTurn> {
    this.#send({ kind: 'verify', fingerprints })
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Receives the turn that was asked for first. */
  receive({ known, requests }: Extract<ToChild, { kind: 'verify' }>): void {
    this.#waiting.shift()?.({
      known: new Map(known),
      requests,
      end: (verdicts, sent) =>
        this.#send({ kind: 'verified', verdicts: [...verdicts], requests: sent }),
    })
  }
}
