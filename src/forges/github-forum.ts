import { numberIn, textIn } from './discussion-text.ts'
import type { DiscussionList } from './discussions.ts'
import type { ForgeServer } from './forge.ts'
import { attachmentsIn, githubHeaders } from './github-api.ts'
import { type Entry, fieldOf, text } from './json.ts'

/**
 * GitHub Discussions, which only its GraphQL API has, and only with a token:
 * https://docs.github.com/graphql/guides/using-the-graphql-api-for-discussions.
 */
export function githubForum(server: ForgeServer, path: string): DiscussionList {
  const [owner, name] = path.split('/')
  const comments = (discussion: Entry) => {
    const { number } = discussion
    return list(server, path, {
      name: `comments on discussion ${numberIn(discussion, 'number')}`,
      query: `query($owner:String!,$name:String!,$number:Int!,$after:String){repository(owner:$owner,name:$name){
        discussion(number:$number){comments(first:100,after:$after){${fields('replies')}}}}}`,
      variables: { owner, name, number },
      connection: ['repository', 'discussion', 'comments'],
      listsOf: (comment) => (isEmpty(comment, 'replies') ? [] : [replies(comment)]),
    })
  }
  const replies = (comment: Entry) =>
    list(server, path, {
      name: `replies to ${text(comment, 'url') === '' ? 'a comment' : placeOf(comment)}`,
      query: `query($id:ID!,$after:String){node(id:$id){... on DiscussionComment{
        replies(first:100,after:$after){${fields()}}}}}`,
      variables: { id: text(comment, 'id') },
      connection: ['node', 'replies'],
    })
  const placeOf = (comment: Entry) =>
    `comment ${/#(discussioncomment-\d+)$/.exec(text(comment, 'url'))?.[1] ?? 'of a discussion'}`
  return list(server, path, {
    name: 'discussions',
    query: `query($owner:String!,$name:String!,$after:String){repository(owner:$owner,name:$name){
      discussions(first:100,after:$after){${fields('comments', 'number title')}}}}`,
    variables: { owner, name },
    connection: ['repository', 'discussions'],
    listsOf: (discussion) => (isEmpty(discussion, 'comments') ? [] : [comments(discussion)]),
  })
}

interface Question {
  readonly name: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly connection: readonly string[]
  readonly listsOf?: (entry: Entry) => readonly DiscussionList[]
}

function list(
  server: ForgeServer,
  path: string,
  { name, query, variables, connection, listsOf = () => [] }: Question,
): DiscussionList {
  const { url } = server
  const page = `${url}/${path}`
  return {
    name,
    url: new URL(
      url === 'https://github.com' ? 'https://api.github.com/graphql' : `${url}/api/graphql`,
    ),
    headers: githubHeaders(server),
    next: {
      connection,
      text: (after) => JSON.stringify({ query, variables: { ...variables, after } }),
    },
    textsOf: (entry) =>
      textIn(entry, ['title', 'body'], {
        page,
        address: text(entry, 'url'),
        fallback: `discussions/${text(entry, 'id')}`,
      }),
    filesOf: (entry) => attachmentsIn(text(entry, 'body'), { url, page }),
    listsOf,
  }
}

/** The fields of one page. @param below the list that belongs to each entry. */
function fields(below: string | null = null, more = ''): string {
  const count = below === null ? '' : `${below}{totalCount}`
  return `pageInfo{hasNextPage endCursor} nodes{id url body ${more} ${count}}`
}

function isEmpty(entry: Entry, list: string): boolean {
  return fieldOf(entry, list).totalCount === 0
}
