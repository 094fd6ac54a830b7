import { BrleaksError } from '../model/index.ts'
import { GitRunner } from './git.ts'
import { networkEnvironment } from './run.ts'
import type { ScratchRepository } from './scratch-repository.ts'

/** A remote to fetch from. SECURITY: the address comes from the caller, never from the scanned repository. */
export interface Remote {
  /** https:, http:, or file: for a repository on this machine. */
  readonly url: string
  /** Sent only to that host, as `x-access-token`; null to send no token. */
  readonly token: string | null
}

interface FetchRequest {
  /** What to fetch, as `source:destination` ref names or object ids; a destination is overwritten. */
  readonly refspecs: readonly string[]
  /** Number of commits of history; `whole` for all of it; null if the repository is complete and must remain so. */
  readonly depth: number | 'whole' | null
}

/** Give up a transfer that makes no progress for so many seconds. */
const stallSeconds = 60
/** Limit for the whole fetch: git prints nothing while it fetches. */
const silentMs = 1_800_000

/**
 * Fetches into a temporary repository.
 * @throws BrleaksError `bad-revision` if the remote does not have the commit, `git-failed` for other errors.
 */
export async function fetchInto(
  repository: ScratchRepository,
  remote: Remote,
  request: FetchRequest,
): Promise<void> {
  const { depth, refspecs } = request
  const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
  if (depth === 'whole') args.push('--unshallow')
  else if (depth !== null) args.push(`--depth=${depth}`)
  const environment = fetchEnvironment(repository, remote)
  const git = new GitRunner({ ...repository.context, environment }, repository.signal)
  const options = { idleMs: silentMs, family: true }
  const forced = refspecs.map((refspec) => `+${refspec}`)
  try {
    // The name of a branch may be a key, so it must not be an argument.
    const stdin = forced.map((refspec) => `${refspec}\n`)
    const own = [...args, '--stdin', '--end-of-options', remote.url]
    await git.run(own, { ...options, stdin }).catch(async (error: unknown) => {
      // git before 2.29 accepts refspecs only as arguments.
      if (!/unknown option [`']stdin'/.test(String(error))) throw error
      await git.run([...args, '--end-of-options', remote.url, ...forced], options)
    })
  } catch (error) {
    throw explained(error, remote)
  }
}

/** Messages of git about a remote that does not have the requested commit. */
const notAtRemote = /not our ref|find remote ref|unadvertised object|bad object|no such remote ref/i
/** Messages about a token that is missing, wrong, expired, or lacks permissions. */
const refused =
  /could not read (?:Username|Password)|Authentication failed|returned error: 40[13]|repository .*not found|Permission .*denied/i

/** The same error with a message that says what to do. */
function explained(error: unknown, { url, token }: Remote): unknown {
  if (!(error instanceof BrleaksError)) return error
  const { message } = error
  if (notAtRemote.test(message)) return new BrleaksError('bad-revision', message, { cause: error })
  if (!refused.test(message)) return error
  const what = token === null || token === '' ? 'requires a token' : 'refused the token'
  return new BrleaksError(
    'git-failed',
    `${new URL(url).host} ${what} for ${new URL(url).pathname.slice(1)}; pass a token that can read contents (permissions: contents: read) (${message})`,
    { cause: error },
  )
}

/** Passes the token in the environment of this command: not in its arguments, an address or a file. */
function fetchEnvironment(
  repository: ScratchRepository,
  { url, token }: Remote,
): Record<string, string> {
  const { protocol, origin } = new URL(url)
  const settings: [string, string][] = [
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['fetch.writeCommitGraph', 'false'],
    // git would start itself, with the lender's configuration, to list the lender's refs, which are known.
    ['core.alternateRefsCommand', 'true'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', String(stallSeconds)],
  ]
  if (token !== null && token !== '' && protocol !== 'file:') {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
    settings.push([`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${credentials}`])
  }
  return {
    ...networkEnvironment(protocol.replace(':', '')),
    GIT_DIR: repository.folder,
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}
