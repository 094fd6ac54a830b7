import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BrleaksError } from '../model/index.ts'
import { looksLikeToken } from './token-shape.ts'

/** A repository to audit, on this machine or on a server. */
export type Address = LocalAddress | RemoteAddress

interface LocalAddress {
  readonly kind: 'local'
  /** Absolute. */
  readonly path: string
  /** Equal for two spellings of one repository. */
  readonly identity: string
  /** The text for people, without credentials. */
  readonly name: string
  readonly host: null
}

export interface RemoteAddress {
  readonly kind: 'https' | 'http' | 'ssh'
  /** What git clones from. It holds no password and no token; it may hold a user name. */
  readonly url: string
  readonly identity: string
  /** `host/path` without `.git`. */
  readonly name: string
  /** Lower case, without port; an IPv6 address has no brackets. */
  readonly host: string
}

interface AddressOptions {
  /** Absolute folder that local paths are relative to. */
  readonly cwd: string
  /** Accept `http:`, which everyone on the way can read and change. */
  readonly http: boolean
}

/**
 * Reads the address of a repository: a path, `https:`, `http:`, `ssh:` or `file:` URL, or `user@host:path`.
 * @throws BrleaksError `usage` for any other address, and for one that contains a password or token.
 */
export function parseAddress(text: string, options: AddressOptions): Address {
  if (text.trim() === '') throw refusal(text, 'it is empty')
  if (/\p{Cc}/u.test(text)) throw refusal(text, 'it contains control characters')
  if (text.startsWith('-')) {
    throw refusal(text, 'it starts with "-"; write a path as ./-name')
  }
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined) return parseUrl(text, scheme, options)
  if (/^[A-Za-z0-9+.-]+::/.test(text)) {
    throw refusal(text, 'git would start a program for it; use https:, ssh: or a path')
  }
  const shared = scpLike(text)
  if (shared !== null) return parseScpLike(text, shared)
  return localAddress(resolve(options.cwd, text), text)
}

const defaultPorts = { https: '443', http: '80', ssh: '22' } as const

function isRemoteScheme(scheme: string): scheme is keyof typeof defaultPorts {
  return Object.hasOwn(defaultPorts, scheme)
}

function parseUrl(text: string, scheme: string, { http }: AddressOptions): Address {
  if (scheme === 'file') return parseFileUrl(text)
  if (!isRemoteScheme(scheme)) {
    throw refusal(text, `${scheme}: is not supported; use https:, ssh: or a path`)
  }
  if (scheme === 'http' && !http) {
    throw refusal(text, 'http: is not encrypted; use https:, or allow it with --allow-http')
  }
  const url = readUrl(text)
  // URL keeps the host of ssh: as it is written; that of https: is normalised.
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '')
  const user = userIn(url, text)
  const port = url.port === defaultPorts[scheme] ? '' : url.port
  return remoteAddress({ text, scheme, user, host, port, path: url.pathname })
}

interface RemoteParts {
  readonly text: string
  readonly scheme: RemoteAddress['kind']
  /** Percent-encoded; empty if there is none. */
  readonly user: string
  readonly host: string
  /** Empty for the default port. */
  readonly port: string
  /** Starts with a slash. */
  readonly path: string
}

function remoteAddress({ text, scheme, user, host, port, path }: RemoteParts): RemoteAddress {
  // Such a path can add lines to what git writes to a credential helper.
  if (/%(?:[01][0-9a-f]|7f)/i.test(path)) throw refusal(text, 'it contains control characters')
  if (!isHost(host)) throw refusal(text, 'its host is not valid')
  const plain = path.replace(/\/{2,}/g, '/').replace(/\/$/, '')
  if (plain === '') throw refusal(text, 'it names no repository')
  const authority = (host.includes(':') ? `[${host}]` : host) + (port === '' ? '' : `:${port}`)
  const login = user === '' ? '' : `${user}@`
  const repository = plain.replace(/\.git$/, '')
  return {
    kind: scheme,
    url: `${scheme}://${login}${authority}${plain}`,
    // The path of ssh: may depend on the user.
    identity: `${scheme}://${scheme === 'ssh' ? login : ''}${authority.replace(/\.(?=:|$)/, '')}${repository}`,
    name: `${authority}${repository}`,
    host: host.replace(/\.$/, ''),
  }
}

/** A name or an IP address. ssh takes a host that starts with "-" for an option. */
function isHost(host: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(host) || /^[0-9a-f]*:[0-9a-f:.]*$/i.test(host)
}

function readUrl(text: string): URL {
  if (!URL.canParse(text)) throw refusal(text, 'it is not a valid URL')
  const url = new URL(text)
  if (text.includes('?') || text.includes('#')) {
    throw refusal(text, 'it has a query or a fragment; remove "?" or "#" and the rest')
  }
  return url
}

/** The user name of a URL. SECURITY: an address is printed, stored and passed to programs, so it holds no secret. */
function userIn(url: URL, text: string): string {
  if (url.password !== '' || looksLikeToken(url.username)) {
    throw refusal(
      text,
      "it contains a password or token (not shown); remove it and use git's credential helper or a token variable (docs/audits.md)",
    )
  }
  if (/^(?:-|%2d)/i.test(url.username) || /%(?:[01][0-9a-f]|7f)/i.test(url.username)) {
    throw refusal(text, 'its user name is not valid')
  }
  return url.username
}

function parseFileUrl(text: string): LocalAddress {
  const { host, href } = readUrl(text)
  if (host !== '' && host !== 'localhost') {
    throw refusal(text, 'a file: URL must not name a host; mount the folder and use its path')
  }
  if (/%(?:[01][0-9a-f]|7f)/i.test(href)) throw refusal(text, 'it contains control characters')
  try {
    const path = fileURLToPath(href)
    return localAddress(resolve(path), path)
  } catch {
    throw refusal(text, 'it is not a valid file: URL')
  }
}

interface ScpLike {
  readonly user: string
  readonly host: string
  readonly path: string
}

/** git's short form of ssh: `user@host:path`. With a slash before the first colon it is a path, as for git. */
function scpLike(text: string): ScpLike | null {
  if (isAbsolute(text) || isDrivePath(text)) return null
  const match = /^(?:([^@/\\:]+)@)?(\[[^\]/\\]+\]|[^@:/\\]+):(.+)$/.exec(text)
  if (match === null) return null
  const [, user = '', host = '', path = ''] = match
  return { user, host: host.replace(/^\[|\]$/g, '').toLowerCase(), path }
}

/** `C:\work` and `C:/work`, on every system: no server has a name of one letter. */
function isDrivePath(text: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(text)
}

function parseScpLike(text: string, { user, host, path }: ScpLike): RemoteAddress {
  if (/^[-:]|^\/\/|:\/\//.test(path) || user.startsWith('-')) {
    throw refusal(text, 'its path is not valid')
  }
  if (looksLikeToken(user)) throw refusal(text, 'its user name looks like a token (not shown)')
  const absolute = path.startsWith('/')
  const address = remoteAddress({
    text,
    scheme: 'ssh',
    user: encodeURIComponent(user),
    host,
    port: '',
    path: absolute ? path : `/${path}`,
  })
  // On a forge, where everyone is "git", both forms name one repository. Elsewhere the path is below the home folder.
  const identity =
    absolute || user === 'git' ? address.identity : address.identity.replace('://', '://~')
  return { ...address, url: text.replace(/\/+$/, ''), identity }
}

/** @param shown the path as the user wrote it. */
function localAddress(path: string, shown: string): LocalAddress {
  // `.git` of a work tree is the same repository.
  const identity = `file://${path.replace(/[\\/]\.git$/, '')}`
  return { kind: 'local', path, identity, name: shown.replace(/(?<=.)[\\/]+$/, ''), host: null }
}

const longestShown = 200

function refusal(text: string, reason: string): BrleaksError {
  return new BrleaksError('usage', `cannot audit "${withoutLogin(text)}": ${reason}`)
}

/** An address for messages: without what may be a password or token. */
function withoutLogin(text: string): string {
  // A password may contain a slash, after which the text is no URL any more.
  const login = /^([^/]*:\/\/)?(?:[^/]*:.*|[^/]*)@/s
  const shown = text.replace(/[?#].*$/s, '').replace(login, '$1…@')
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown
}
