import type { ForgeServer, ListedRepository } from './forge.ts'
import { forgeError } from './forge-error.ts'
import { HttpClient } from './http.ts'
import { flag, text } from './json.ts'
import { pagesOf } from './pages.ts'

/** Most that Gitea returns by default. */
const perPage = 50

/** Lists the repositories of an organization of Gitea or Forgejo. */
export async function* giteaRepositories(
  server: ForgeServer,
  name: string,
): AsyncGenerator<readonly ListedRepository[]> {
  const { origin } = new URL(server.url)
  const client = await HttpClient.open({ ...server, origin })
  const url = new URL(`${server.url}/api/v1/orgs/${encodeURIComponent(name)}/repos`)
  url.search = `?limit=${perPage}&page=1`
  try {
    const list = { url, headers: giteaHeaders(server), next: 'number' } as const
    for await (const entries of pagesOf(client, list, server)) yield entries.map(repositoryIn)
  } catch (error) {
    throw forgeError(error, server)
  } finally {
    await client.close()
  }
}

export function giteaHeaders({ token }: ForgeServer): Readonly<Record<string, string>> {
  const authorization = token === null ? {} : { authorization: `token ${token}` }
  return { accept: 'application/json', ...authorization }
}

function repositoryIn(entry: Readonly<Record<string, unknown>>): ListedRepository {
  return {
    cloneUrl: text(entry, 'clone_url'),
    archived: flag(entry, 'archived'),
    fork: flag(entry, 'fork'),
    visibility: flag(entry, 'private')
      ? 'private'
      : flag(entry, 'internal')
        ? 'internal'
        : 'public',
    wiki: flag(entry, 'has_wiki'),
  }
}
