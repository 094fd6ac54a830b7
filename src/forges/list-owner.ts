import type { ForgeServer, ListedRepository, ListPages, Visibility } from './forge.ts'
import { type ForgeError, forgeError } from './forge-error.ts'
import { giteaRepositories } from './gitea.ts'
import { githubGists, githubOrganization, githubUser } from './github.ts'
import { gitlabProjects } from './gitlab.ts'
import { existingWiki } from './wiki.ts'

const lists = {
  'github-org': githubOrganization,
  'github-user': githubUser,
  'github-gists': githubGists,
  'gitlab-group': gitlabProjects,
  'gitea-org': giteaRepositories,
} as const satisfies Record<string, ListPages>

export type ListKind = keyof typeof lists

/** Which of the listed repositories are wanted. */
export interface ForgeFilter {
  readonly archived: boolean
  readonly forks: boolean
  /** Empty: all. */
  readonly visibilities: readonly Visibility[]
  /** Add the wikis that exist. */
  readonly wikis: boolean
}

/** The repositories of one owner. */
interface OwnerList {
  /** Addresses to clone from, on the server. */
  readonly addresses: readonly string[]
  /** Repositories that the filter left out. */
  readonly filtered: number
  /** Repositories and wikis that cannot be audited, and the rest of the list if it ended early. */
  readonly unread: readonly UnreadEntry[]
}

interface UnreadEntry {
  readonly name: string
  readonly reason: string
}

/**
 * Lists the repositories of an organization, user or group. Does not throw: a list that ends early is named in `unread`,
 * and what was listed before stays.
 */
export async function listOwner(
  kind: ListKind,
  owner: string,
  server: ForgeServer,
  filter: ForgeFilter,
): Promise<OwnerList> {
  const addresses: string[] = []
  const unread: UnreadEntry[] = []
  let filtered = 0
  const name = `${new URL(server.url).host}/${owner}`
  try {
    for await (const page of lists[kind](server, owner)) {
      for (const repository of page) {
        const refusal = refusalOf(repository, server)
        if (refusal !== null) unread.push({ name, reason: refusal })
        else if (!isWanted(repository, filter)) filtered++
        else addresses.push(repository.cloneUrl)
        if (filter.wikis && refusal === null && repository.wiki && isWanted(repository, filter)) {
          const wiki = await existingWiki(repository.cloneUrl, server)
          if (typeof wiki === 'string') addresses.push(wiki)
          else if (wiki !== null) unread.push({ name: wikiName(repository), reason: wiki.message })
        }
      }
    }
  } catch (error) {
    const { message }: ForgeError = forgeError(error, server)
    const listed = addresses.length + filtered
    const reason = `its list of repositories ended early, after ${listed}: ${message}`
    unread.push({ name, reason })
  }
  return { addresses, filtered, unread }
}

function wikiName({ cloneUrl }: ListedRepository): string {
  const { host, pathname } = new URL(cloneUrl)
  return `${host}${pathname.replace(/\.git$/, '')}.wiki`
}

/** SECURITY: a server must not choose which other servers are connected to. */
function refusalOf({ cloneUrl }: ListedRepository, { url }: ForgeServer): string | null {
  if (!URL.canParse(cloneUrl)) return 'a repository in its list has no valid address'
  const { host, protocol, username, password } = new URL(cloneUrl)
  const server = new URL(url)
  const isThere = host === server.host || host === `gist.${server.host}`
  const isPlain = username === '' && password === ''
  if (isThere && protocol === server.protocol && isPlain) return null
  return 'a repository in its list has an address on another server'
}

function isWanted({ archived, fork, visibility }: ListedRepository, filter: ForgeFilter): boolean {
  if (archived && !filter.archived) return false
  if (fork && !filter.forks) return false
  return filter.visibilities.length === 0 || filter.visibilities.includes(visibility)
}
