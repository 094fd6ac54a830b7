import {
  BrleaksError,
  type Rule,
  type VerifyLimits,
  type VerifyPlan,
  type VerifyProxy,
  type VerifyService,
} from '../model/index.ts'
import { builtInRules } from './built-in-rules.ts'
import type { OptionKind } from './library-options.ts'
import { defaultOf } from './options.ts'

/** Options of verification. */
export interface VerifyOptions {
  /** Ask the service about each key. Default: `false`; no connection is opened. */
  readonly verify?: boolean | undefined
  /** Show what would be asked, without opening a connection. */
  readonly verifyDryRun?: boolean | undefined
  /** Maximum number of requests. Default: 2000. */
  readonly verifyBudget?: number | undefined
  /** Address of the Batch Relay API. Default: `BATCH_RELAY_API_BASE_URL`, else the published one. */
  readonly apiUrl?: string | undefined
  /** Hosts to which additional rules may send keys. */
  readonly verifyHosts?: readonly string[] | undefined
}

/** Kinds of these options, for the library. */
export const verifyOptionKinds: Readonly<Record<keyof Omit<VerifyOptions, 'verify'>, OptionKind>> =
  {
    verifyDryRun: 'flag',
    verifyBudget: 'count',
    apiUrl: 'text',
    verifyHosts: 'texts',
  }

export type Environment = Readonly<Record<string, string | undefined>>

/** The version and the environment of the caller. */
export interface VerifySurroundings {
  readonly version: string
  /** For the address of the API and the proxy. */
  readonly environment?: Environment | undefined
}

/** Time added per request of the budget: a slow API answers five requests at a time within a second each. */
const msPerRequest = 200

/** Longest delay of a Node timer: 24 days (nodejs.org/api/timers.html). A longer one fires at once. */
const longestMs = 2 ** 31 - 1

/** Small on purpose: the API publishes no limits. */
export const verifyLimits: VerifyLimits = {
  concurrency: 5,
  requestsPerSecond: 20,
  attempts: 4,
  connectMs: 5_000,
  requestMs: 15_000,
  totalMs: 300_000,
  backoffMs: 500,
  retryAfterMs: 30_000,
  bodyBytes: 262_144,
}

/**
 * Decides whether and how keys are checked; null if verification is off.
 * @throws BrleaksError `usage` for an unusable address or proxy.
 */
export function decideVerification(
  options: VerifyOptions,
  rules: readonly Rule[],
  surroundings: VerifySurroundings,
): VerifyPlan | null {
  const wanted = options.verify || options.verifyDryRun
  return wanted ? planVerification(options, rules, surroundings) : null
}

/**
 * Decides where and how keys are checked: from options, the environment and rules, never from the scanned content.
 * @throws BrleaksError `usage` for an unusable address or proxy.
 */
export function planVerification(
  options: VerifyOptions,
  rules: readonly Rule[],
  surroundings: VerifySurroundings,
): VerifyPlan {
  const environment = surroundings.environment ?? {}
  const services = new Map<string, VerifyService>()
  const refused = new Map<string, string>()
  for (const rule of rules) {
    const { verification } = rule
    if (verification === undefined) continue
    const place = placeOf(rule, verification.baseUrl, options, environment)
    if ('refusal' in place) refused.set(rule.id, place.refusal)
    else services.set(rule.id, { baseUrl: place.baseUrl, verification })
  }
  const budget = options.verifyBudget ?? defaultOf('verify-budget')
  return {
    dryRun: options.verifyDryRun ?? false,
    budget,
    services,
    refused,
    proxy: decideProxy(environment),
    limits: { ...verifyLimits, totalMs: wholeTime(budget) },
    userAgent: `brleaks/${surroundings.version}`,
  }
}

function wholeTime(budget: number): number {
  return Math.min(Math.max(verifyLimits.totalMs, budget * msPerRequest), longestMs)
}

function placeOf(
  rule: Rule,
  baseUrl: string,
  options: VerifyOptions,
  environment: Environment,
): { readonly baseUrl: string } | { readonly refusal: string } {
  if (builtInRules().includes(rule)) {
    const override = options.apiUrl ?? (environment.BATCH_RELAY_API_BASE_URL || undefined)
    if (override === undefined) return { baseUrl }
    const name = options.apiUrl === undefined ? 'BATCH_RELAY_API_BASE_URL' : '--api-url'
    return { baseUrl: checkAddress(override, name) }
  }
  const { host, hostname } = new URL(baseUrl)
  const allowed = (options.verifyHosts ?? []).map((name) => name.toLowerCase())
  if (allowed.includes(host) || allowed.includes(hostname)) {
    return { baseUrl: checkAddress(baseUrl, `the rule ${rule.id}`) }
  }
  return {
    refusal: `its rule sends keys to ${host}; allow that with --verify-host ${host}`,
  }
}

/**
 * Checks an address that keys are sent to: HTTPS, or HTTP on this machine.
 * @throws BrleaksError `usage`
 */
function checkAddress(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const fault = url === null ? 'not a valid URL' : addressFault(url)
  if (url === null || fault !== null) {
    throw new BrleaksError(
      'usage',
      `${name}: ${fault}; use an address such as https://api.batchrelay.com`,
    )
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

function addressFault(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'only HTTPS is supported'
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'keys are sent only over HTTPS (plain HTTP only to this machine)'
  }
  if (url.username !== '' || url.password !== '') return 'it contains a user name or password'
  return url.search === '' && url.hash === '' ? null : 'it has a query or a fragment'
}

/** True for the names and addresses of this machine; an IPv6 address has brackets. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
}

/** Lower case first, as curl does: some servers let a request set HTTP_PROXY-like names in capitals. */
function decideProxy(environment: Environment): VerifyProxy | null {
  const names = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY']
  const name = names.find((variable) => environment[variable])
  const value = name === undefined ? undefined : environment[name]
  if (name === undefined || value === undefined) return null
  const text = value.includes('://') ? value : `http://${value}`
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new BrleaksError(
      'usage',
      `the proxy in ${name} is invalid; use an address such as http://proxy.example:3128`,
    )
  }
  return { url: url.href, bypass: environment.no_proxy ?? environment.NO_PROXY ?? '' }
}
