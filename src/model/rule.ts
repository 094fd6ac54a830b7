/** Live keys can charge a saved payment method; Test Mode keys cannot. */
export type Mode = 'live' | 'test'
export type Confidence = 'high' | 'medium' | 'low'

export interface RulePrefix {
  readonly text: string
  readonly mode: Mode
}

/** How a key is recognised. Plain data as it stands in `rules/*.json` (rules/rule.schema.json). */
export interface Rule {
  readonly id: string
  /** Pascal case, for SARIF. */
  readonly name: string
  readonly service: string
  readonly description: string
  readonly revokeUrl: string
  readonly docsUrl: string
  /** Longest first. Each begins with its own needle. */
  readonly prefixes: readonly RulePrefix[]
  readonly body: RuleBody
  readonly filters: RuleFilters
  readonly context: RuleContext
  /** Keys that must be found: literal text with `{base62:32}`-style placeholders that tests expand from a seed. */
  readonly examples: readonly string[]
  /** Names that must not be found. */
  readonly counterExamples: readonly string[]
  readonly verification?: RuleVerification
}

export interface RuleBody {
  /** Linear regular expression over ASCII: no look-around, back-reference, nested or unbounded quantifier. */
  readonly pattern: string
  readonly minLength: number
  readonly maxLength: number
}

export interface RuleFilters {
  /** `identifier`: the log-likelihood scheme; `entropy`: a plain minimum of Shannon bits per character. */
  readonly randomness: 'identifier' | 'entropy'
  readonly minEntropy?: number
  readonly minScore?: number
  readonly minScoreWithoutDigit?: number
  readonly minRun?: number
  readonly placeholderWords: readonly string[]
  readonly documentationBodies: readonly string[]
}

export interface RuleContext {
  /** Names of the service, near which a key is certain. `batch relay`, not followed by `er`. */
  readonly service: readonly string[]
  readonly credentialWords: readonly string[]
  readonly idWords: readonly string[]
  readonly otherVendors: readonly string[]
  /** Sub-prefixes that other vendors document (`live_`, `setup_` …). */
  readonly otherPrefixes: readonly string[]
}

/** All that the verify room needs to know of the API; every path is data. */
export interface RuleVerification {
  readonly baseUrl: string
  readonly allowedHosts: readonly string[]
  readonly control: { readonly prefix: string; readonly expectCode: string }
  readonly probes: readonly RuleProbe[]
  readonly answers: readonly RuleAnswer[]
}

export interface RuleProbe {
  readonly id: string
  readonly method: 'GET'
  /** `{uuid}` is replaced by a random UUID. Null: not published, so not asked. */
  readonly path: string | null
  /** The scope an allowed read proves. */
  readonly scope: string
}

export interface RuleAnswer {
  /** Error code in the envelope, or null for the success envelope or any code. */
  readonly code: string | null
  /** HTTP statuses this row holds for. */
  readonly status: readonly number[]
  readonly verdict: 'live' | 'revoked' | 'expired' | 'invalid' | 'inactive' | 'unknown'
  /** What the answer says about the probe's scope. */
  readonly scope: 'has' | 'lacks' | 'silent'
  readonly meaning: string
}
