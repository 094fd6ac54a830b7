import { type ForgeServer, type ListedRepository, mostPages } from './forge.ts'
import { endless, forgeError } from './forge-error.ts'
import { HttpClient } from './http.ts'
import { flag, listIn, text } from './json.ts'
import { patientGet } from './patient-get.ts'

/** Most that Gitea returns by default. */
const perPage = 50

/** Lists the repositories of an organization or user of Gitea or Forgejo. */
export async function* giteaRepositories(
  server: ForgeServer,
  name: string,
): AsyncGenerator<readonly ListedRepository[]> {
  const { origin } = new URL(server.url)
  const client = await HttpClient.open({ ...server, origin })
  try {
    for (let page = 1; page <= mostPages; page++) {
      const url = new URL(`${server.url}/api/v1/orgs/${encodeURIComponent(name)}/repos`)
      url.search = `?limit=${perPage}&page=${page}`
      const answer = await patientGet(client, requestFor(url, server), server)
      const entries = listIn(answer.body)
      // A server may return fewer than asked for, so only an empty page is the last one.
      if (entries.length === 0) return
      yield entries.map(repositoryIn)
    }
    throw endless()
  } catch (error) {
    throw forgeError(error, server)
  } finally {
    await client.close()
  }
}

function requestFor(url: URL, { token }: ForgeServer) {
  const authorization = token === null ? {} : { authorization: `token ${token}` }
  return { url, headers: { accept: 'application/json', ...authorization } }
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
