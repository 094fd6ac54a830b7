import { numberIn, textIn } from './discussion-text.ts'
import type { DiscussionList, DiscussionLists } from './discussions.ts'
import type { ForgeServer } from './forge.ts'
import { type Entry, text } from './json.ts'

/** What GitLab has besides a repository: https://docs.gitlab.com/api/rest. */
export const gitlabDiscussions: DiscussionLists = (server, path) => {
  const { url } = server
  const page = `${url}/${path}`
  const list = (
    name: string,
    route: string,
    { query = '', addressOf }: { query?: string; addressOf: (entry: Entry) => string },
  ): DiscussionList => ({
    name,
    url: new URL(
      `${url}/api/v4/projects/${encodeURIComponent(path)}/${route}?per_page=100${query}`,
    ),
    headers: gitlabHeaders(server),
    next: 'link',
    textsOf: (entry) =>
      textIn(entry, ['title', 'name', 'description', 'body'], {
        page,
        address: addressOf(entry),
        fallback: `${route}/${numberIn(entry, 'id')}`,
      }),
  })
  const webUrl = (entry: Entry) => text(entry, 'web_url')
  const notesOf = (route: string, kind: string) => (entry: Entry) => {
    if (entry.user_notes_count === 0) return []
    const number = numberIn(entry, 'iid')
    const addressOf = (note: Entry) => `${webUrl(entry)}#note_${numberIn(note, 'id')}`
    return [list(`comments on ${kind} ${number}`, `${route}/${number}/notes`, { addressOf })]
  }
  const withNotes = (name: string, route: string, kind: string, query: string) => ({
    ...list(name, route, { query, addressOf: webUrl }),
    listsOf: notesOf(route, kind),
  })
  return [
    withNotes('issues', 'issues', 'issue', '&scope=all'),
    withNotes('merge requests', 'merge_requests', 'merge request', '&scope=all&state=all'),
    list('snippets', 'snippets', { addressOf: webUrl }),
    list('releases', 'releases', {
      addressOf: (entry) => `${page}/-/releases/${encodeURIComponent(text(entry, 'tag_name'))}`,
    }),
  ]
}

export function gitlabHeaders({ token }: ForgeServer): Readonly<Record<string, string>> {
  const authorization = token === null ? {} : { 'private-token': token }
  return { accept: 'application/json', ...authorization }
}
