import {
  decideForge,
  type Environment,
  type ForgeName,
  forgeNames,
  type OptionValues,
} from '../config/index.ts'
import type { DiscussionKind } from '../forges/index.ts'
import { type Target, type UnreadDiscussion, version } from '../model/index.ts'
import { parseAddress } from './address.ts'
import type { RepositoryName } from './job.ts'

/** Called before a wait for a rate limit. */
export type OnWait = (seconds: number, host: string) => void

/**
 * The target that reads what is about a repository on its server; null if nothing is wanted, or it is on this machine. On a
 * server that is not known, nothing can be read, which the target says.
 * @throws BrleaksError `usage` for the address of a server, or a token, that is not valid.
 */
export function discussionsTarget(
  { address, name }: RepositoryName,
  values: OptionValues,
  { environment, onWait }: { readonly environment: Environment; readonly onWait: OnWait },
): Target | null {
  const kinds = kindsIn(values)
  if (kinds.length === 0) return null
  const parsed = parseAddress(address, { cwd: '/', http: true })
  // The pages of a wiki are in its repository.
  if (parsed.kind === 'local' || parsed.name.endsWith('.wiki')) return null
  const forge = forgeNames.find((candidate) => {
    const { host, hostname } = new URL(decideForge(candidate, values, environment).url)
    const names = candidate === 'github' ? ['', 'gist.'] : ['']
    return names.some((prefix) =>
      parsed.kind === 'ssh'
        ? prefix + hostname === parsed.host
        : parsed.name.startsWith(`${prefix}${host}/`),
    )
  })
  if (forge === undefined) return { kind: 'discussions', label: name, read: unknownServer }
  const access = decideForge(forge, values, environment)
  const repository = placeOn(access.url, forge, parsed.name)
  const attachments = values.flag('attachments')
  return {
    kind: 'discussions',
    label: name,
    read: async function* (signal) {
      // Loaded here because few audits need it.
      const { readDiscussions } = await import('../forges/index.ts')
      const server = { ...access, userAgent: `brleaks/${version}`, signal, onWait }
      yield* readDiscussions({ ...repository, kinds, attachments }, server)
    },
  }
}

/** What the options read. */
function kindsIn(values: OptionValues): DiscussionKind[] {
  return [
    ...(values.flag('discussions') || values.flag('attachments') ? ['discussions' as const] : []),
    ...(values.flag('ci-logs') ? ['ci-logs' as const] : []),
  ]
}

/** A repository or gist on its server. A server of GitHub's may have gists below its own name: `host/gist/ID`. */
function placeOn(url: string, forge: ForgeName, name: string) {
  const path = pathOn(url, name)
  const isGist = forge === 'github' && (name.startsWith('gist.') || /^gist\/[^/]+$/.test(path))
  return isGist
    ? { forge: 'gist' as const, path: path.slice(path.lastIndexOf('/') + 1) }
    : { forge, path }
}

/** The path of a repository below the address of its server: a server may have a path of its own. */
function pathOn(url: string, name: string): string {
  const path = name.slice(name.indexOf('/') + 1)
  const base = new URL(url).pathname.replace(/^\//, '')
  return base !== '' && base !== '/' && path.startsWith(`${base}/`)
    ? path.slice(base.length + 1)
    : path
}

async function* unknownServer(): AsyncGenerator<UnreadDiscussion> {
  yield {
    path: 'discussions',
    reason:
      'the kind of its server is not known; name the server with --github-url, --gitlab-url or --gitea-url',
  }
}
