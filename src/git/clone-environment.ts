import { UserConfig } from './user-config.ts'

/** Access to one server. SECURITY: the token reaches git only in the environment, and git passes it only to this server. */
export interface Credential {
  /** Scheme, host and port, such as `https://git.example.com:8443`. */
  readonly origin: string
  readonly token: string
}

/** The addresses of a host that were checked. */
export interface PinnedHost {
  /** Lower case, without a dot at its end. */
  readonly host: string
  readonly port: number
  /** One or more. */
  readonly addresses: readonly string[]
}

export interface CloneAccess {
  /** Variables of the user: proxies, certificates, ssh agents, credential helpers. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Null: only the user's credential helpers are asked. */
  readonly credential: Credential | null
  /** Accept `http:`. */
  readonly http: boolean
  /** Follow a server that says that the repository has moved. */
  readonly redirects: boolean
  /** Connect to these addresses only. Undefined: the name of the host is looked up when git connects. */
  readonly pinned?: PinnedHost | undefined
}

/** Variables of git that hold where to connect through and what to trust, or the user's ssh. Others change what git does. */
const gitVariables = new Set([
  ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_SSH_VARIANT'],
  ...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'GIT_SSL_CERT', 'GIT_SSL_KEY', 'GIT_SSL_VERSION'],
  ...['GIT_PROXY_SSL_CAINFO', 'GIT_PROXY_SSL_CERT', 'GIT_PROXY_SSL_KEY', 'GIT_SSH'],
])

/** Options of brleaks, and tokens for other servers. */
const ownVariable = /^BRLEAKS_/

const tokenVariable = 'BRLEAKS_CREDENTIAL'
/** Give up a transfer that makes no progress for so many seconds. */
const stallSeconds = 60

/**
 * The environment of a git that clones: the user's, without variables that change what git does, and with settings that
 * override every configuration. It runs no hook, asks no questions, and opens only https: and ssh: (and http: if allowed).
 */
export async function cloneEnvironment(
  folder: string,
  { environment, credential, http, redirects, pinned }: CloneAccess,
): Promise<Record<string, string>> {
  const inherited = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isInherited(entry[0]),
  )
  const user = Object.fromEntries(inherited)
  const settings = [...fixedSettings, ['http.followRedirects', redirects ? 'initial' : 'false']]
  if (credential !== null) for (const setting of helperOf(credential)) settings.push(setting)
  if (pinned !== undefined) for (const setting of resolutionOf(pinned)) settings.push(setting)
  return {
    ...user,
    ...(credential === null ? {} : { [tokenVariable]: credential.token }),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: http ? 'https:ssh:http' : 'https:ssh',
    GIT_TERMINAL_PROMPT: '0',
    // Empty: git asks no program for a password either.
    GIT_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    ...(await sshVariables(folder, { environment, pinned }, user)),
    GIT_ALLOC_LIMIT: '1g',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key = '', value = ''], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}

function isInherited(name: string): boolean {
  const upper = name.toUpperCase()
  if (upper === 'SSH_ASKPASS' || ownVariable.test(upper)) return false
  return !upper.startsWith('GIT_') || gitVariables.has(upper)
}

const fixedSettings: readonly (readonly [string, string])[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['init.templateDir', ''],
  ['submodule.recurse', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  // The server may name other addresses to download from.
  ['transfer.bundleURI', 'false'],
  ['fetch.uriProtocols', ''],
  // Objects that no ref contains any more stay.
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['fetch.writeCommitGraph', 'false'],
  // The size of a clone is that of its packs.
  ['fetch.unpackLimit', '1'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', String(stallSeconds)],
]

/**
 * A credential helper for one server, before and instead of the user's. git calls it with the name of the server it
 * connects to, also after a redirect. It runs in the shell that git runs every helper in; the token is not an argument.
 */
function helperOf({ origin }: Credential): (readonly [string, string])[] {
  const name = `credential.${origin}.helper`
  const answer = `printf 'username=x-access-token\\npassword=%s\\n' "$${tokenVariable}"`
  return [
    [name, ''],
    [name, `!f() { test "$1" != get || ${answer}; }; f`],
  ]
}

/** Options for OpenSSH: ask nothing, and give up a server that does not answer. */
const sshOptions = [
  ...['-o BatchMode=yes', '-o ConnectTimeout=20', '-o ServerAliveInterval=15'],
  ...['-o ServerAliveCountMax=4', '-o ClearAllForwardings=yes', '-o ForwardAgent=no'],
].join(' ')

/** The user's ssh command, with these options if it is OpenSSH. */
async function sshVariables(
  folder: string,
  { environment, pinned }: Pick<CloneAccess, 'environment' | 'pinned'>,
  user: Readonly<Record<string, string>>,
): Promise<{ readonly GIT_SSH_COMMAND?: string }> {
  const command =
    environment.GIT_SSH_COMMAND ??
    (await new UserConfig(folder, user).outside().value('core.sshCommand'))
  // The path of a program, which git runs without a shell.
  if (command === null && environment.GIT_SSH !== undefined) return {}
  const own = command ?? 'ssh'
  if (!isOpenSsh(own)) return { GIT_SSH_COMMAND: own }
  const options = pinned === undefined ? [sshOptions] : [sshOptions, sshAddress(pinned)]
  return { GIT_SSH_COMMAND: [own, ...options].join(' ') }
}

/** Settings for curl, of git 2.37 and later; others ignore them. A name may have a dot at its end. */
function resolutionOf({ host, port, addresses }: PinnedHost): (readonly [string, string])[] {
  const list = addresses.map((address) => (address.includes(':') ? `[${address}]` : address))
  return ['', '.'].map((dot) => ['http.curloptResolve', `${host}${dot}:${port}:${list.join(',')}`])
}

/** Options for OpenSSH: an address, whose key must be that of the name. IPv4 first: ssh takes only one. */
function sshAddress({ host, port, addresses }: PinnedHost): string {
  const address = addresses.find((candidate) => !candidate.includes(':')) ?? addresses[0]
  const alias = port === 22 ? host : `[${host}]:${port}`
  return `-o 'HostName=${address}' -o 'HostKeyAlias=${alias}'`
}

/** True for `ssh` and `/path/ssh -i key`; not for plink, which has other options. */
function isOpenSsh(command: string): boolean {
  return /^(?:"[^"]*[\\/]ssh(?:\.exe)?"|(?:[^\s"']*[\\/])?ssh(?:\.exe)?)(?:\s|$)/i.test(command)
}
