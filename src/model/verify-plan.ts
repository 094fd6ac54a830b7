import type { Verification } from './finding.ts'
import type { RuleVerification } from './rule.ts'

/** How to verify keys, with every option decided. */
export interface VerifyPlan {
  /** Report what would be sent, and open no connection. */
  readonly dryRun: boolean
  /** Limit of requests for the whole run, including control requests and repeated ones. */
  readonly budget: number
  /** Requests of the budget that other scans of the run have sent. Default: 0. */
  readonly spent?: number | undefined
  /** The API of each rule, by rule id. */
  readonly services: ReadonlyMap<string, VerifyService>
  /** Why the keys of a rule are not verified, by rule id. */
  readonly refused: ReadonlyMap<string, string>
  readonly proxy: VerifyProxy | null
  readonly limits: VerifyLimits
  readonly userAgent: string
}

export interface VerifyService {
  /** Without a slash at its end. HTTPS, or HTTP on this machine. */
  readonly baseUrl: string
  readonly verification: RuleVerification
}

/** The user's proxy. It only receives CONNECT requests. */
export interface VerifyProxy {
  /** May hold a password: never printed. */
  readonly url: string
  /** Hosts that are connected to directly, as in NO_PROXY. */
  readonly bypass: string
}

export interface VerifyLimits {
  /** Requests at the same time. */
  readonly concurrency: number
  readonly requestsPerSecond: number
  /** Maximum number of times that one request is sent, including the first. */
  readonly attempts: number
  readonly connectMs: number
  /** Time limit of one request, from connecting to the last byte. */
  readonly requestMs: number
  /** Time limit of the whole run. */
  readonly totalMs: number
  /** First pause before a request is repeated; doubled each time, with random jitter. */
  readonly backoffMs: number
  /** Longest `Retry-After` that is honoured. */
  readonly retryAfterMs: number
  readonly bodyBytes: number
}

/** Verdicts that the scans of one run share, so that each key is verified once, and at the pace of one scan. */
export interface SharedVerdicts {
  /** Waits until no other scan verifies keys. The caller must end the turn. */
  begin(fingerprints: readonly string[]): Promise<VerdictTurn>
}

export interface VerdictTurn {
  /** Verdicts of keys that other scans have verified, by fingerprint. */
  readonly known: ReadonlyMap<string, Verification>
  /** Requests that they have sent. */
  readonly requests: number
  /** @param requests that this turn has sent. */
  end(verdicts: ReadonlyMap<string, Verification>, requests: number): void
}
