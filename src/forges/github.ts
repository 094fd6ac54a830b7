import type { Octokit } from '@octokit/rest'
import {
  type ForgeServer,
  type ListedRepository,
  longestWait,
  mostPages,
  mostWaits,
  visibilities,
} from './forge.ts'
import { endless, forgeError } from './forge-error.ts'
import { githubApi } from './github-api.ts'
import { HttpClient } from './http.ts'
import { type Entry, flag, objectsOf, requireJson, text } from './json.ts'

const perPage = 100
/** Tries again after a failure of the server: Octokit waits 1, 4 and 9 seconds. */
const retries = 2

/** Lists the repositories of an organization. */
export function githubOrganization(
  server: ForgeServer,
  name: string,
): AsyncGenerator<readonly ListedRepository[]> {
  return list(server, async (octokit) =>
    octokit.paginate.iterator(octokit.rest.repos.listForOrg, {
      org: name,
      type: 'all',
      per_page: perPage,
    }),
  )
}

/** Lists the repositories that a user owns: also the private ones, if the token is that user's. */
export function githubUser(
  server: ForgeServer,
  name: string,
): AsyncGenerator<readonly ListedRepository[]> {
  return list(server, async (octokit) => {
    const { repos } = octokit.rest
    const options = { per_page: perPage }
    return (await isOwn(octokit, server, name))
      ? octokit.paginate.iterator(repos.listForAuthenticatedUser, {
          ...options,
          affiliation: 'owner',
        })
      : octokit.paginate.iterator(repos.listForUser, { ...options, username: name, type: 'owner' })
  })
}

/** Lists the gists of a user, which are repositories: also the secret ones, if the token is that user's. */
export function githubGists(
  server: ForgeServer,
  name: string,
): AsyncGenerator<readonly ListedRepository[]> {
  const pages: PagesOf = async (octokit) => {
    const { gists } = octokit.rest
    const options = { per_page: perPage }
    return (await isOwn(octokit, server, name))
      ? octokit.paginate.iterator(gists.list, options)
      : octokit.paginate.iterator(gists.listForUser, { ...options, username: name })
  }
  return list(server, pages, gistIn)
}

/** True if the token is that of this user. */
async function isOwn(octokit: Octokit, { token }: ForgeServer, name: string): Promise<boolean> {
  if (token === null) return false
  const own = await octokit.rest.users.getAuthenticated().catch(() => null)
  return own?.data.login.toLowerCase() === name.toLowerCase()
}

type PagesOf = (octokit: Octokit) => Promise<AsyncIterable<{ readonly data: unknown }>>

async function* list(
  server: ForgeServer,
  pagesOf: PagesOf,
  listedIn: (entry: Entry) => ListedRepository = repositoryIn,
): AsyncGenerator<readonly ListedRepository[]> {
  const baseUrl = githubApi(server.url)
  const client = await HttpClient.open({ ...server, origin: new URL(baseUrl).origin })
  try {
    const octokit = await openOctokit(server, baseUrl, client)
    let pages = 0
    for await (const { data } of await pagesOf(octokit)) {
      if (++pages > mostPages) throw endless()
      yield objectsOf(data).map(listedIn)
    }
  } catch (error) {
    throw forgeError(error, server)
  } finally {
    await client.close()
  }
}

async function openOctokit(
  { token, userAgent, signal, onWait }: ForgeServer,
  baseUrl: string,
  client: HttpClient,
): Promise<Octokit> {
  // Loaded here because only a listing needs them.
  const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-throttling'),
    import('@octokit/plugin-retry'),
  ])
  const waits = (seconds: number, _options: object, _octokit: object, count: number) => {
    const isWanted = count < mostWaits && seconds <= longestWait && !signal.aborted
    if (isWanted) onWait(seconds, new URL(baseUrl).host)
    return isWanted
  }
  return new (Octokit.plugin(throttling, retry))({
    ...(token === null ? {} : { auth: token }),
    baseUrl,
    userAgent,
    // Its own writes to the console.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: { fetch: fetchBy(client), signal },
    retry: { retries },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits },
  })
}

/** The function that Octokit sends its requests with. */
function fetchBy(client: HttpClient) {
  return async (address: string, { headers = {} }: { headers?: Record<string, string> } = {}) => {
    const {
      status,
      headers: answered,
      body,
    } = await client.send({ url: new URL(address), headers })
    // Octokit takes an empty answer for an empty list.
    if (status === 200) requireJson(body)
    const hasBody = status !== 204 && status !== 304 && status !== 205
    return new Response(hasBody ? new Uint8Array(body) : null, { status, headers: answered })
  }
}

function gistIn(entry: Entry): ListedRepository {
  return {
    cloneUrl: text(entry, 'git_pull_url'),
    archived: false,
    fork: Object.hasOwn(entry, 'fork_of'),
    visibility: flag(entry, 'public') ? 'public' : 'private',
    wiki: false,
  }
}

function repositoryIn(entry: Entry): ListedRepository {
  const visibility = visibilities.find((name) => name === text(entry, 'visibility'))
  return {
    cloneUrl: text(entry, 'clone_url'),
    archived: flag(entry, 'archived'),
    fork: flag(entry, 'fork'),
    visibility: visibility ?? (flag(entry, 'private') ? 'private' : 'public'),
    wiki: flag(entry, 'has_wiki'),
  }
}
