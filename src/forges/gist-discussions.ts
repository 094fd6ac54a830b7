import { numberIn, textIn } from './discussion-text.ts'
import type { DiscussionLists } from './discussions.ts'
import { attachmentsIn, githubApi, githubList } from './github-api.ts'
import { text } from './json.ts'

/** What GitHub has besides the repository of a gist. */
export const gistDiscussions: DiscussionLists = (server, id) => {
  const api = `${githubApi(server.url)}/gists/${encodeURIComponent(id)}`
  const page = server.url
  return [
    {
      ...githubList(server, api),
      next: 'none',
      name: 'the description',
      textsOf: (gist) =>
        textIn(gist, ['description'], { page, address: '', fallback: 'description' }),
    },
    {
      ...githubList(server, `${api}/comments?per_page=100`),
      name: 'comments',
      textsOf: (comment) => {
        const fallback = `#gistcomment-${numberIn(comment, 'id')}`
        return textIn(comment, ['body'], { page, address: '', fallback })
      },
      filesOf: (comment) => attachmentsIn(text(comment, 'body'), { url: server.url, page }),
    },
  ]
}
