import { type Environment, gitTokenVariable, type OptionValues } from '../config/index.ts'
import type { Credential } from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'
import type { RemoteAddress } from './address.ts'

/** Tokens by the host that may receive them: in lower case, with a port that is not the default one. */
export type Tokens = ReadonlyMap<string, string>

/**
 * The tokens of this process. SECURITY: each is for certain hosts only.
 * @throws BrleaksError `usage` for a host of `--git-token-host` that is not one, or without a token for it.
 */
export function tokensOf(values: OptionValues, environment: Environment): Tokens {
  const tokens = new Map<string, string>()
  const add = (host: string, ...candidates: (string | undefined)[]) => {
    const token = candidates.find((candidate) => candidate !== undefined && candidate !== '')
    if (token !== undefined) tokens.set(host, checked(token, host))
  }
  add('github.com', environment.GH_TOKEN, environment.GITHUB_TOKEN)
  add('gitlab.com', environment.GITLAB_TOKEN)
  const own = environment[gitTokenVariable]
  for (const host of values.list('git-token-host')) {
    if (!/^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(host)) {
      throw new BrleaksError(
        'usage',
        `--git-token-host: "${host}" is not a host (expected a name such as git.example.com)`,
      )
    }
    if (own === undefined || own === '') {
      throw new BrleaksError('usage', `--git-token-host needs a token in ${gitTokenVariable}`)
    }
    add(host.toLowerCase(), own)
  }
  return tokens
}

/** git passes it on in a line of text. */
function checked(token: string, host: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new BrleaksError('usage', `the token for ${host} contains spaces or control characters`)
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
