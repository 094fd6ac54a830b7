import type { DiscussionText, OmittedFile, SkipCode, UnreadDiscussion } from '../model/index.ts'
import { githubLogs, gitlabLogs } from './ci-logs.ts'
import { FileReader } from './file-reader.ts'
import type { ForgeServer } from './forge.ts'
import { type ForgeError, forgeError, gone } from './forge-error.ts'
import { gistDiscussions } from './gist-discussions.ts'
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
  /** Files that belong to an entry: texts and archives. */
  filesOf?(entry: Entry): readonly LinkedFile[]
}

/** A file on a server that an entry names. */
export interface LinkedFile {
  readonly path: string
  /** Null: no documented API has it. */
  readonly url: URL | null
  /** What it is counted as if it is not read. Null: it is always read. */
  readonly code: SkipCode | null
  /** The header `Accept`, if it is not that of the list. */
  readonly accept?: string
  /** Bytes, if the server says so. */
  readonly size?: number
  /** True for files that servers delete after some time, or never had. */
  readonly mayBeGone?: true
}

/** The lists of one repository, by its path on the server. */
export type DiscussionLists = (server: ForgeServer, path: string) => readonly DiscussionList[]

/** Kinds of content on a server. Gitea has no documented lists of logs. */
const lists = {
  discussions: {
    github: githubDiscussions,
    gist: gistDiscussions,
    gitlab: gitlabDiscussions,
    gitea: giteaDiscussions,
  },
  'ci-logs': { github: githubLogs, gist: () => [], gitlab: gitlabLogs, gitea: null },
} as const satisfies Record<string, Record<string, DiscussionLists | null>>

export type DiscussionKind = keyof typeof lists
type DiscussionForge = keyof (typeof lists)['discussions']

interface DiscussionRequest {
  readonly forge: DiscussionForge
  /** That of the repository on the server, without a slash at its start; the id of a gist. */
  readonly path: string
  readonly kinds: readonly DiscussionKind[]
  /** Download attached files. They are only counted otherwise. */
  readonly attachments: boolean
}

/**
 * Reads what is written about a repository on its server: issues, pull requests, comments, reviews, releases. Does not
 * throw: a list that ends early is named.
 */
export async function* readDiscussions(
  { forge, kinds, path, attachments }: DiscussionRequest,
  server: ForgeServer,
): AsyncGenerator<DiscussionText | UnreadDiscussion | OmittedFile> {
  const waiting: DiscussionList[] = []
  for (const kind of kinds) {
    const listsOf = lists[kind][forge]
    if (listsOf === null) yield { path: kind, reason: 'its server has no API for them' }
    else for (const list of listsOf(server, path)) waiting.push(list)
  }
  const [first] = waiting
  if (first === undefined) return
  const client = await HttpClient.open({ ...server, origin: first.url.origin })
  const files = new FileReader(client, server, attachments)
  try {
    for (let list = waiting.shift(); list !== undefined; list = waiting.shift()) {
      try {
        for await (const entries of pagesOf(client, list, server)) {
          for (const entry of entries) {
            yield* list.textsOf(entry)
            for (const file of list.filesOf?.(entry) ?? []) yield* files.read(file, list.headers)
            for (const next of list.listsOf?.(entry) ?? []) waiting.push(next)
          }
        }
      } catch (error) {
        const { message, status }: ForgeError = forgeError(error, server)
        // A repository has no such list if its issues are turned off.
        if (status !== gone) yield { path: list.name, reason: message }
      }
    }
  } finally {
    await client.close()
  }
}
