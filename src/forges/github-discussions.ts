import { numberIn, pathBelow, postIn, sizeIn, textIn } from './discussion-text.ts'
import type { DiscussionList, DiscussionLists, LinkedFile } from './discussions.ts'
import { attachmentsIn, githubApi, githubList } from './github-api.ts'
import { githubForum } from './github-forum.ts'
import { type Entry, entriesIn, text } from './json.ts'

/** What GitHub has besides a repository: https://docs.github.com/rest. */
export const githubDiscussions: DiscussionLists = (server, path) => {
  const { url } = server
  const page = `${url}/${path}`
  const api = `${githubApi(url)}/repos/${path}`
  const list = (name: string, route: string, query = ''): DiscussionList => ({
    ...githubList(server, `${api}/${route}?per_page=100${query}`),
    name,
    textsOf: (entry) => postIn(entry, route, page),
    filesOf: (entry) => attachmentsIn(text(entry, 'body'), { url, page }),
  })
  const reviews = (entry: Entry) => {
    if (!Object.hasOwn(entry, 'pull_request')) return []
    const number = numberIn(entry, 'number')
    return [list(`reviews of pull request ${number}`, `pulls/${number}/reviews`)]
  }
  const releases = list('releases', 'releases')
  const about: DiscussionList = {
    ...githubList(server, api),
    next: 'none',
    name: 'the description',
    textsOf: (entry) =>
      textIn(entry, ['description', 'homepage'], { page, address: '', fallback: 'description' }),
    listsOf: (entry) => (entry.has_discussions === false ? [] : [githubForum(server, path)]),
  }
  return [
    about,
    { ...list('issues and pull requests', 'issues', '&state=all'), listsOf: reviews },
    list('comments on issues and pull requests', 'issues/comments'),
    list('comments of reviews', 'pulls/comments'),
    list('comments on commits', 'comments'),
    list('milestones', 'milestones', '&state=all'),
    {
      ...releases,
      filesOf: (entry) => [
        ...(releases.filesOf?.(entry) ?? []),
        ...entriesIn(entry, 'assets').map((asset) => assetFile(asset, { api, page })),
      ],
    },
  ]
}

function assetFile(asset: Entry, { api, page }: { api: string; page: string }): LinkedFile {
  const id = numberIn(asset, 'id')
  return {
    path: pathBelow(page, text(asset, 'browser_download_url')) ?? `releases/assets/${id}`,
    url: new URL(`${api}/releases/assets/${id}`),
    code: 'release-files',
    accept: 'application/octet-stream',
    size: sizeIn(asset),
  }
}
