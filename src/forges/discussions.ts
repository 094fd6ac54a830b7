import type { DiscussionText, UnreadDiscussion } from '../model/index.ts'
import { githubLogs, gitlabLogs } from './ci-logs.ts'
import type { ForgeServer } from './forge.ts'
import { type ForgeError, forgeError } from './forge-error.ts'
import { giteaDiscussions } from './gitea-discussions.ts'
import { githubDiscussions } from './github-discussions.ts'
import { gitlabDiscussions } from './gitlab-discussions.ts'
import { HttpClient } from './http.ts'
import type { Entry } from './json.ts'
import { type PagedList, pagesOf } from './pages.ts'
import { patientGet } from './patient-get.ts'

/** One list of the API: its texts, and the lists that belong to its entries. */
export interface DiscussionList extends PagedList {
  /** What it is, for a report: `comments on issues`. */
  readonly name: string
  textsOf(entry: Entry): readonly DiscussionText[]
  listsOf?(entry: Entry): readonly DiscussionList[]
  /** Files that belong to an entry: texts and archives. */
  downloadsOf?(entry: Entry): readonly Download[]
}

interface Download {
  readonly path: string
  readonly url: URL
}

/** The lists of one repository, by its path on the server. */
export type DiscussionLists = (server: ForgeServer, path: string) => readonly DiscussionList[]

/** Kinds of content on a server. Gitea has no documented lists of logs. */
const lists = {
  discussions: {
    github: githubDiscussions,
    gitlab: gitlabDiscussions,
    gitea: giteaDiscussions,
  },
  'ci-logs': { github: githubLogs, gitlab: gitlabLogs, gitea: null },
} as const satisfies Record<string, Record<string, DiscussionLists | null>>

export type DiscussionKind = keyof typeof lists
type DiscussionForge = keyof (typeof lists)['discussions']

interface DiscussionRequest {
  readonly forge: DiscussionForge
  /** That of the repository on the server, without a slash at its start. */
  readonly path: string
  readonly kinds: readonly DiscussionKind[]
}

/** A repository has no such list if its issues are turned off, and no log after some time. */
const gone = 410

/**
 * Reads what is written about a repository on its server: issues, pull requests, comments, reviews, releases. Does not
 * throw: a list that ends early is named.
 */
export async function* readDiscussions(
  { forge, kinds, path }: DiscussionRequest,
  server: ForgeServer,
): AsyncGenerator<DiscussionText | UnreadDiscussion> {
  const waiting: DiscussionList[] = []
  for (const kind of kinds) {
    const listsOf = lists[kind][forge]
    if (listsOf === null) yield { path: kind, reason: 'its server has no API for them' }
    else for (const list of listsOf(server, path)) waiting.push(list)
  }
  const [first] = waiting
  if (first === undefined) return
  const client = await HttpClient.open({ ...server, origin: first.url.origin })
  try {
    for (let list = waiting.shift(); list !== undefined; list = waiting.shift()) {
      try {
        for await (const entries of pagesOf(client, list, server)) {
          for (const entry of entries) {
            yield* list.textsOf(entry)
            for (const file of list.downloadsOf?.(entry) ?? []) {
              yield* download(client, file, { server, headers: list.headers })
            }
            for (const next of list.listsOf?.(entry) ?? []) waiting.push(next)
          }
        }
      } catch (error) {
        const { message, status }: ForgeError = forgeError(error, server)
        if (status !== gone) yield { path: list.name, reason: message }
      }
    }
  } finally {
    await client.close()
  }
}

async function* download(
  client: HttpClient,
  { path, url }: Download,
  { server, headers }: { server: ForgeServer; headers: DiscussionList['headers'] },
): AsyncGenerator<DiscussionText | UnreadDiscussion> {
  try {
    const { body } = await patientGet(client, { url, headers, elsewhere: true }, server)
    yield { path, text: body }
  } catch (error) {
    const { message, status } = forgeError(error, server)
    // A run that was skipped or is not finished has no log.
    if (status !== gone && status !== 404) yield { path, reason: message }
  }
}
