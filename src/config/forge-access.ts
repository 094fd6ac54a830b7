import { BrleaksError } from '../model/index.ts'
import type { OptionValues } from './values.ts'
import { type Environment, isLoopback } from './verify-options.ts'

export const forgeNames = ['github', 'gitlab', 'gitea'] as const
export type ForgeName = (typeof forgeNames)[number]

/** A server with repositories, and the token for it. */
interface ForgeAccess {
  /** Without a slash at the end. */
  readonly url: string
  /** Null if no variable has one. */
  readonly token: string | null
  /** The variable that has the token, or may have it. */
  readonly variable: string
}

/** Variables that hold the token of a server, the first that is set counts. */
const tokenVariables: Readonly<Record<ForgeName, readonly string[]>> = {
  github: ['GH_TOKEN', 'GITHUB_TOKEN'],
  gitlab: ['GITLAB_TOKEN'],
  gitea: ['GITEA_TOKEN'],
}

/** @throws BrleaksError `usage` for an address or a token that is not valid. */
export function decideForge(
  name: ForgeName,
  values: OptionValues,
  environment: Environment,
): ForgeAccess {
  const url = checkServer(values.text(`${name}-url`), `--${name}-url`)
  const names = tokenVariables[name]
  const variable = names.find((candidate) => environment[candidate]) ?? names.at(-1) ?? ''
  const token = environment[variable] || null
  if (token !== null) checkToken(token, variable)
  return { url, token, variable }
}

/** Spaces and control characters would end a header or a line early. @throws BrleaksError `usage` */
export function checkToken(token: string, variable: string): void {
  if (/^[\x21-\x7e]+$/.test(token)) return
  throw new BrleaksError('usage', `the token in ${variable} contains spaces or control characters`)
}

function checkServer(text: string, option: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const fault = url === null ? 'it is not a valid URL' : serverFault(url)
  if (url === null || fault !== null) {
    throw new BrleaksError(
      'usage',
      `${option}: ${fault}; use an address such as https://git.example.com`,
    )
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

function serverFault(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'only https: is supported'
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'tokens are sent only over https: (http: only to this machine)'
  }
  if (url.username !== '' || url.password !== '') return 'it contains a user name or password'
  return url.search === '' && url.hash === '' ? null : 'it has a query or a fragment'
}
