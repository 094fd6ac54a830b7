import { numberIn, textIn } from './discussion-text.ts'
import type { DiscussionList, DiscussionLists } from './discussions.ts'
import { giteaHeaders } from './gitea.ts'
import { type Entry, text } from './json.ts'

/** What Gitea and Forgejo have besides a repository. */
export const giteaDiscussions: DiscussionLists = (server, path) => {
  const page = `${server.url}/${path}`
  const list = (name: string, route: string, query = ''): DiscussionList => ({
    name,
    url: new URL(`${server.url}/api/v1/repos/${path}/${route}?limit=50&page=1${query}`),
    headers: giteaHeaders(server),
    next: 'number',
    textsOf: (entry) =>
      textIn(entry, ['title', 'name', 'body'], {
        page,
        address: text(entry, 'html_url'),
        fallback: `${route}/${numberIn(entry, 'id')}`,
      }),
  })
  /** The comments of a review are not among those on issues. */
  const reviews = (entry: Entry): DiscussionList[] => {
    const pull = entry.pull_request
    if (typeof pull !== 'object' || pull === null) return []
    const number = numberIn(entry, 'number')
    const route = `pulls/${number}/reviews`
    const comments = (review: Entry) => [
      list(
        `comments of reviews of pull request ${number}`,
        `${route}/${numberIn(review, 'id')}/comments`,
      ),
    ]
    return [{ ...list(`reviews of pull request ${number}`, route), listsOf: comments }]
  }
  return [
    { ...list('issues and pull requests', 'issues', '&state=all'), listsOf: reviews },
    list('comments on issues and pull requests', 'issues/comments'),
    list('releases', 'releases'),
  ]
}
