import { numberIn, textIn } from './discussion-text.ts'
import type { DiscussionList, DiscussionLists } from './discussions.ts'
import type { ForgeServer } from './forge.ts'
import { linksOf, releaseFiles, snippetFiles, uploadsIn } from './gitlab-files.ts'
import { type Entry, text } from './json.ts'

/** What GitLab has besides a repository: https://docs.gitlab.com/api/rest. */
export const gitlabDiscussions: DiscussionLists = (server, path) => {
  const { url } = server
  const project = { url, page: `${url}/${path}`, api: projectApi(url, path) }
  const { page, api } = project
  const list = (
    name: string,
    route: string,
    { query = '', addressOf }: { query?: string; addressOf: (entry: Entry) => string },
  ): DiscussionList => ({
    name,
    url: new URL(`${api}/${route}?per_page=100${query}`),
    headers: gitlabHeaders(server),
    next: 'link',
    textsOf: (entry) =>
      textIn(
        entry,
        ['title', 'name', 'description', 'body'],
        { page, address: addressOf(entry), fallback: `${route}/${numberIn(entry, 'id')}` },
        linksOf(entry).flatMap((link) => [text(link, 'name'), text(link, 'url')]),
      ),
    filesOf: (entry) => uploadsIn(entry, project),
  })
  const webUrl = (entry: Entry) => text(entry, 'web_url')
  const notesOf = (route: string, kind: string, id: string) => (entry: Entry) => {
    if (entry.user_notes_count === 0) return []
    const number = numberIn(entry, id)
    const addressOf = (note: Entry) => `${webUrl(entry)}#note_${numberIn(note, 'id')}`
    return [list(`comments on ${kind} ${number}`, `${route}/${number}/notes`, { addressOf })]
  }
  const withNotes = (name: string, route: string, kind: string, query: string) => ({
    ...list(name, route, { query, addressOf: webUrl }),
    listsOf: notesOf(route, kind, 'iid'),
  })
  const about: DiscussionList = {
    name: 'the description',
    url: new URL(api),
    headers: gitlabHeaders(server),
    next: 'none',
    textsOf: (entry) =>
      textIn(entry, ['description'], { page, address: '', fallback: 'description' }),
  }
  return [
    about,
    withNotes('issues', 'issues', 'issue', '&scope=all'),
    withNotes('merge requests', 'merge_requests', 'merge request', '&scope=all&state=all'),
    list('milestones', 'milestones', { addressOf: webUrl }),
    {
      ...list('snippets', 'snippets', { addressOf: webUrl }),
      filesOf: (entry) => [...uploadsIn(entry, project), ...snippetFiles(entry, project)],
      listsOf: notesOf('snippets', 'snippet', 'id'),
    },
    {
      ...list('releases', 'releases', {
        addressOf: (entry) => `${page}/-/releases/${encodeURIComponent(text(entry, 'tag_name'))}`,
      }),
      filesOf: (entry) => [...uploadsIn(entry, project), ...releaseFiles(entry, project)],
    },
  ]
}

function projectApi(url: string, path: string): string {
  return `${url}/api/v4/projects/${encodeURIComponent(path)}`
}

export function gitlabHeaders({ token }: ForgeServer): Readonly<Record<string, string>> {
  const authorization = token === null ? {} : { 'private-token': token }
  return { accept: 'application/json', ...authorization }
}
