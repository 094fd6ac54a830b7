import { numberIn, pathBelow, postIn, sizeIn, textIn } from './discussion-text.ts'
import type { DiscussionList, DiscussionLists, LinkedFile } from './discussions.ts'
import { giteaHeaders } from './gitea.ts'
import { type Entry, entriesIn, text } from './json.ts'

/** What Gitea and Forgejo have besides a repository. */
export const giteaDiscussions: DiscussionLists = (server, path) => {
  const page = `${server.url}/${path}`
  const api = `${server.url}/api/v1/repos/${path}`
  const headers = giteaHeaders(server)
  const list = (name: string, route: string, query = ''): DiscussionList => ({
    name,
    url: new URL(`${api}/${route}?limit=50&page=1${query}`),
    headers,
    next: 'number',
    textsOf: (entry) => postIn(entry, route, page),
    filesOf: (entry) => {
      const code = route === 'releases' ? 'release-files' : 'attachments'
      return entriesIn(entry, 'assets').map((asset) =>
        assetFile(asset, code, { url: server.url, page }),
      )
    },
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
  const about: DiscussionList = {
    name: 'the description',
    url: new URL(api),
    headers,
    next: 'none',
    textsOf: (entry) =>
      textIn(entry, ['description', 'website'], { page, address: '', fallback: 'description' }),
  }
  return [
    about,
    { ...list('issues and pull requests', 'issues', '&state=all'), listsOf: reviews },
    list('comments on issues and pull requests', 'issues/comments'),
    list('milestones', 'milestones', '&state=all'),
    list('releases', 'releases'),
  ]
}

/** A release may also name an address on another server. SECURITY: which would see this machine. */
function assetFile(
  asset: Entry,
  code: 'attachments' | 'release-files',
  { url, page }: { readonly url: string; readonly page: string },
): LinkedFile {
  const address = text(asset, 'browser_download_url')
  const target = URL.canParse(address) ? new URL(address) : null
  const path = pathBelow(url, target?.href ?? '')
  return path === null
    ? { path: address, url: null, code: 'linked-files' }
    : { path: pathBelow(page, address) ?? path, url: target, code, size: sizeIn(asset) }
}
