/** Where a comment goes. The address comes from the runner. */
interface CommentTarget {
  /** `GITHUB_API_URL` */
  readonly api: string
  /** `owner/name` */
  readonly repository: string
  readonly pullRequest: number
  readonly token: string
}

/** Identifies the comment that an earlier run made, so that a later run updates it. */
const marker = '<!-- brleaks -->'
/** Bytes of the report in a comment. GitHub accepts comments of 65,536 characters. */
export const largestComment = 65_000
const timeoutMs = 20_000
const pages = 10

/**
 * Creates or updates the one comment on a pull request. Without keys none is created, but an existing one is updated.
 * A token that may not comment (a fork's is read-only) does not fail the scan.
 * @returns null when done; otherwise the reason why there is no comment.
 */
export async function commentOn(
  target: CommentTarget,
  { markdown, keys }: { readonly markdown: string; readonly keys: number },
  signal: AbortSignal,
): Promise<string | null> {
  if (!/^https?:\/\//.test(target.api) || target.token === '')
    return 'the token or the API address is missing'
  try {
    const existing = await findExisting(target, signal)
    if (existing === null && keys === 0) return null
    const body = `${marker}\n${markdown}`
    const path =
      existing === null ? `issues/${target.pullRequest}/comments` : `issues/comments/${existing}`
    await call(target, existing === null ? 'POST' : 'PATCH', path, signal, { body })
    return null
  } catch (error) {
    return error instanceof CommentError ? error.message : 'the API is unreachable'
  }
}

class CommentError extends Error {}

/** The fields of a comment that are read (docs: "REST API endpoints for issue comments"). */
interface ApiComment {
  readonly id?: unknown
  readonly body?: unknown
  readonly user?: { readonly type?: unknown }
}

async function findExisting(target: CommentTarget, signal: AbortSignal): Promise<number | null> {
  for (let page = 1; page <= pages; page++) {
    const path = `issues/${target.pullRequest}/comments?per_page=100&page=${page}`
    const list = await call(target, 'GET', path, signal)
    if (!Array.isArray(list)) return null
    for (const comment of list as ApiComment[]) {
      // Anyone can write the marker; ours was written by a bot.
      const marked = typeof comment.body === 'string' && comment.body.startsWith(marker)
      if (marked && typeof comment.id === 'number' && comment.user?.type === 'Bot')
        return comment.id
    }
    if (list.length < 100) return null
  }
  return null
}

async function call(
  { api, repository, token }: CommentTarget,
  method: string,
  path: string,
  signal: AbortSignal,
  body: object | null = null,
): Promise<unknown> {
  const response = await fetch(`${api.replace(/\/$/, '')}/repos/${repository}/${path}`, {
    method,
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'brleaks',
      'x-github-api-version': '2022-11-28',
    },
    body: body === null ? null : JSON.stringify(body),
  })
  if (response.status === 403 || response.status === 404) {
    throw new CommentError(
      `the token may not comment here (status ${response.status}): it needs pull-requests: write, which runs for a fork do not have`,
    )
  }
  if (!response.ok) throw new CommentError(`the API answered with status ${response.status}`)
  return response.json()
}
