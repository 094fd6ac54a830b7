import {
  checkToken,
  decideForge,
  type Environment,
  forgeNames,
  gitTokenVariable,
  type OptionValues,
} from '../config/index.ts'
import type { Credential } from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'
import type { RemoteAddress } from './address.ts'

/** Tokens by the host that may receive them: in lower case, with a port that is not the default one. */
export type Tokens = ReadonlyMap<string, string>

/**
 * The tokens of this process. SECURITY: each is for certain hosts only.
 * @throws BrleaksError `usage` for a server, host or token that is not valid.
 */
export function tokensOf(values: OptionValues, environment: Environment): Tokens {
  const tokens = new Map<string, string>()
  for (const name of forgeNames) {
    const { token, url } = decideForge(name, values, environment)
    const { host } = new URL(url)
    if (token !== null) tokens.set(host, token)
    if (token !== null && name === 'github') tokens.set(`gist.${host}`, token)
  }
  const own = environment[gitTokenVariable] ?? ''
  for (const host of values.list('git-token-host')) {
    checkHost(host)
    if (own === '') {
      throw new BrleaksError('usage', `--git-token-host needs a token in ${gitTokenVariable}`)
    }
    checkToken(own, gitTokenVariable)
    tokens.set(host.toLowerCase(), own)
  }
  return tokens
}

function checkHost(host: string): void {
  if (/^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(host)) return
  throw new BrleaksError(
    'usage',
    `--git-token-host: "${host}" is not a host (expected a name such as git.example.com)`,
  )
}

/** Access to the server of an address; null if there is no token for it, or it would travel in the clear. */
export function credentialFor(address: RemoteAddress, tokens: Tokens): Credential | null {
  if (address.kind === 'ssh') return null
  const { origin, host } = new URL(address.url)
  const token = tokens.get(host)
  if (token === undefined) return null
  if (address.kind === 'http' && !/^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(address.host)) {
    return null
  }
  return { origin, token }
}
