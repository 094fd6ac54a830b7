import { decideForge, type Environment, forgeNames, type OptionValues } from '../config/index.ts'
import type { DiscussionKind } from '../forges/index.ts'
import { type Target, type UnreadDiscussion, version } from '../model/index.ts'
import { parseAddress } from './address.ts'
import type { RepositoryName } from './job.ts'

/** Options, and what they read. */
const discussionKinds: readonly DiscussionKind[] = ['discussions', 'ci-logs']

/**
 * The target that reads what is about a repository on its server; null if nothing is wanted, or it is on this machine. On a
 * server that is not known, nothing can be read, which the target says.
 * @throws BrleaksError `usage` for the address of a server, or a token, that is not valid.
 */
export function discussionsTarget(
  { address, name }: RepositoryName,
  values: OptionValues,
  environment: Environment,
): Target | null {
  const kinds = discussionKinds.filter((kind) => values.flag(kind))
  if (kinds.length === 0) return null
  const parsed = parseAddress(address, { cwd: '/', http: true })
  // The pages of a wiki are in its repository.
  if (parsed.kind === 'local' || parsed.name.endsWith('.wiki')) return null
  const forge = forgeNames.find((candidate) => {
    const { host, hostname } = new URL(decideForge(candidate, values, environment).url)
    return parsed.kind === 'ssh' ? hostname === parsed.host : parsed.name.startsWith(`${host}/`)
  })
  if (forge === undefined) return { kind: 'discussions', label: name, read: unknownServer }
  const access = decideForge(forge, values, environment)
  const path = pathOn(access.url, parsed.name)
  return {
    kind: 'discussions',
    label: name,
    read: async function* (signal) {
      // Loaded here because few audits need it.
      const { readDiscussions } = await import('../forges/index.ts')
      const server = { ...access, userAgent: `brleaks/${version}`, signal, onWait: () => {} }
      yield* readDiscussions({ forge, path, kinds }, server)
    },
  }
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
