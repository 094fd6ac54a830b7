import { numberIn, textIn } from './discussion-text.ts'
import type { DiscussionList, DiscussionLists } from './discussions.ts'
import type { ForgeServer } from './forge.ts'
import { githubApi } from './github-api.ts'
import { type Entry, text } from './json.ts'

/** What GitHub has besides a repository: https://docs.github.com/rest. */
export const githubDiscussions: DiscussionLists = (server, path) => {
  const { url } = server
  const page = `${url}/${path}`
  const list = (name: string, route: string, query = ''): DiscussionList => ({
    name,
    url: new URL(`${githubApi(url)}/repos/${path}/${route}?per_page=100${query}`),
    headers: githubHeaders(server),
    next: 'link',
    textsOf: (entry) =>
      textIn(entry, ['title', 'name', 'body'], {
        page,
        address: text(entry, 'html_url'),
        fallback: `${route}/${numberIn(entry, 'id')}`,
      }),
  })
  const reviews = (entry: Entry) => {
    if (!Object.hasOwn(entry, 'pull_request')) return []
    const number = numberIn(entry, 'number')
    return [list(`reviews of pull request ${number}`, `pulls/${number}/reviews`)]
  }
  return [
    { ...list('issues and pull requests', 'issues', '&state=all'), listsOf: reviews },
    list('comments on issues and pull requests', 'issues/comments'),
    list('comments of reviews', 'pulls/comments'),
    list('comments on commits', 'comments'),
    list('releases', 'releases'),
  ]
}

export function githubHeaders({ token }: ForgeServer): Readonly<Record<string, string>> {
  const authorization = token === null ? {} : { authorization: `token ${token}` }
  return { accept: 'application/vnd.github+json', ...authorization }
}
