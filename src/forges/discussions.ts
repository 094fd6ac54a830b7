import type { DiscussionText, UnreadDiscussion } from '../model/index.ts'
import type { ForgeServer } from './forge.ts'
import { type ForgeError, forgeError } from './forge-error.ts'
import { giteaDiscussions } from './gitea-discussions.ts'
import { githubDiscussions } from './github-discussions.ts'
import { gitlabDiscussions } from './gitlab-discussions.ts'
import { HttpClient } from './http.ts'
import type { Entry } from './json.ts'
import { type PagedList, pagesOf } from './pages.ts'

/** One list of the API: its texts, and the lists that belong to its entries. */
export interface DiscussionList extends PagedList {
  /** What it is, for a report: `comments on issues`. */
  readonly name: string
  textsOf(entry: Entry): readonly DiscussionText[]
  listsOf?(entry: Entry): readonly DiscussionList[]
}

/** The lists of one repository. `path`: that of the repository on the server, without a slash at its start. */
export type DiscussionLists = (server: ForgeServer, path: string) => readonly DiscussionList[]

const listsByForge = {
  github: githubDiscussions,
  gitlab: gitlabDiscussions,
  gitea: giteaDiscussions,
} as const satisfies Record<string, DiscussionLists>

export type DiscussionForge = keyof typeof listsByForge

/** A repository has no such list if its issues or pull requests are turned off. */
const turnedOff = 410

/**
 * Reads what is written about a repository on its server: issues, pull requests, comments, reviews, releases. Does not
 * throw: a list that ends early is named.
 */
export async function* readDiscussions(
  forge: DiscussionForge,
  path: string,
  server: ForgeServer,
): AsyncGenerator<DiscussionText | UnreadDiscussion> {
  const waiting = [...listsByForge[forge](server, path)]
  const [first] = waiting
  if (first === undefined) return
  const client = await HttpClient.open({ ...server, origin: first.url.origin })
  try {
    for (let list = waiting.shift(); list !== undefined; list = waiting.shift()) {
      try {
        for await (const entries of pagesOf(client, list, server)) {
          for (const entry of entries) {
            yield* list.textsOf(entry)
            waiting.push(...(list.listsOf?.(entry) ?? []))
          }
        }
      } catch (error) {
        const { message, status }: ForgeError = forgeError(error, server)
        if (status !== turnedOff) yield { path: list.name, reason: message }
      }
    }
  } finally {
    await client.close()
  }
}
