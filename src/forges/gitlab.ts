import { type ForgeServer, type ListedRepository, mostPages, visibilities } from './forge.ts'
import { endless, forgeError } from './forge-error.ts'
import { HttpClient } from './http.ts'
import { flag, objectsOf, parsed, text } from './json.ts'
import { patientRequest } from './patient-request.ts'

const perPage = 100

/** Lists the projects of a group of GitLab and of all groups below it. */
export async function* gitlabProjects(
  server: ForgeServer,
  name: string,
): AsyncGenerator<readonly ListedRepository[]> {
  const { origin } = new URL(server.url)
  const client = await HttpClient.open({ ...server, origin })
  // Loaded here because only a listing needs it.
  const { Groups } = await import('@gitbeaker/rest')
  // Only the method of the requester that a listing calls.
  const options: object = {
    host: server.url,
    token: server.token ?? '',
    queryTimeout: 0,
    requesterFn: requesterOf(client, server),
  }
  const groups = new Groups(options as ConstructorParameters<typeof Groups>[0])
  try {
    for (let page: number | null = 1; page !== null; ) {
      if (page > mostPages) throw endless()
      const answer: unknown = await groups.allProjects(name, {
        includeSubgroups: true,
        withShared: false,
        perPage,
        page,
        orderBy: 'id',
        sort: 'asc',
        showExpanded: true,
      })
      const { data, paginationInfo } = answer as Page
      yield objectsOf(data).map(projectIn)
      page = nextPage(page, paginationInfo?.next)
    }
  } catch (error) {
    throw forgeError(error, server)
  } finally {
    await client.close()
  }
}

interface Page {
  readonly data: unknown
  readonly paginationInfo?: { readonly next?: number | null }
}

/** A server that names an earlier page would never end. */
function nextPage(page: number, next: number | null | undefined): number | null {
  return typeof next === 'number' && next > page ? next : null
}

interface Service {
  readonly url: string
  readonly authHeaders: Readonly<Record<string, () => Promise<string>>>
}

/** How gitbeaker sends its requests: by our client, because its own does not wait for a rate limit. */
function requesterOf(client: HttpClient, server: ForgeServer) {
  return ({ url, authHeaders }: Service) => ({
    get: async (endpoint: string, { searchParams }: { readonly searchParams?: object } = {}) => {
      const target = new URL(`${url.replace(/\/$/, '')}/${endpoint}`)
      for (const [name, value] of Object.entries(searchParams ?? {})) {
        target.searchParams.set(snakeCase(name), String(value))
      }
      const headers: Record<string, string> = { accept: 'application/json' }
      for (const [name, read] of Object.entries(authHeaders)) {
        if (server.token !== null) headers[name] = await read()
      }
      const answer = await patientRequest(client, { url: target, headers }, server)
      return { ...answer, body: parsed(answer.body) }
    },
  })
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function projectIn(entry: Readonly<Record<string, unknown>>): ListedRepository {
  const visibility = visibilities.find((name) => name === text(entry, 'visibility'))
  return {
    cloneUrl: text(entry, 'http_url_to_repo'),
    archived: flag(entry, 'archived'),
    fork: Object.hasOwn(entry, 'forked_from_project'),
    visibility: visibility ?? 'private',
    wiki: flag(entry, 'wiki_enabled') || enabled(entry, 'wiki_access_level'),
  }
}

function enabled(entry: Readonly<Record<string, unknown>>, name: string): boolean {
  const level = text(entry, name)
  return level !== '' && level !== 'disabled'
}
