/** Live keys can charge a saved payment method; Test Mode keys cannot. */
export type Mode = 'live' | 'test'
export type Confidence = 'high' | 'medium' | 'low'

export interface RulePrefix {
  readonly text: string
  readonly mode: Mode
}

/** How a key is recognised. Plain data as in `rules/*.json` (rules/rule.schema.json). */
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
  /** Characters of the body as the inside of a class, such as `A-Za-z0-9_-`. The longest run of them is the body. */
  readonly alphabet: string
  /** Pattern that the whole body must also match: linear, without look-around, back-references or unbounded repetition. */
  readonly pattern?: string
  readonly minLength: number
  /** Longer bodies are reported with low confidence. */
  readonly maxLength: number
  /** Character between the two halves of keys that are written as a public id and a secret. */
  readonly secretSeparator?: string
}

/** When a match of the right form counts as random. */
export interface RuleFilters {
  /** `identifier`: log-likelihood against ordinary names; `entropy`: only Shannon bits per character. */
  readonly randomness: 'identifier' | 'entropy'
  readonly minEntropy?: number
  readonly minScore?: number
  readonly minScoreWithoutDigit?: number
  /** Longest piece without a separator must have this many characters, or the layout must speak for a key. */
  readonly minRun?: number
  readonly placeholderWords: readonly string[]
  /** Bodies that documentation uses. */
  readonly documentationBodies: readonly string[]
}

/** Words around a match that raise or lower the confidence; none is required. */
export interface RuleContext {
  /** Names of the service, lower case with one space where words meet; near them a key is certain. */
  readonly service: readonly string[]
  readonly credentialWords: readonly string[]
  readonly idWords: readonly string[]
  readonly otherVendors: readonly string[]
  /** Words that other vendors write after the same prefix (`live_`, `setup_` …). */
  readonly otherPrefixes: readonly string[]
}

/** How to verify keys with an API. */
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
  /** `{uuid}` is replaced by a random UUID. Null: not published, so not requested. */
  readonly path: string | null
  /** The scope an allowed read proves. */
  readonly scope: string
}

export interface RuleAnswer {
  /** Error code in the envelope; null for the success envelope, or for any code that has no row. */
  readonly code: string | null
  /** The envelope of the answer. */
  readonly envelope: 'error' | 'success'
  /** HTTP statuses that this row applies to. */
  readonly status: readonly number[]
  readonly verdict: 'live' | 'revoked' | 'expired' | 'invalid' | 'inactive' | 'unknown'
  /** The verdict applies only if the control request, with a made-up key, was refused for its key. */
  readonly onlyAfterAuthentication?: boolean
  /** Whether the key has the probe's scope, as far as the answer shows. */
  readonly scope: 'has' | 'lacks' | 'silent'
  readonly meaning: string
}
