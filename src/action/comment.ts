/** Where a comment goes. The address comes from the runner. */
export interface CommentTarget {
  /** `GITHUB_API_URL` */
  readonly api: string
  /** `owner/name` */
  readonly repository: string
  readonly pullRequest: number
  readonly token: string
}

/** Tells our comment from others, so that a later run changes it and adds none. */
const marker = '<!-- brleaks -->'
const largestBody = 60_000
const timeoutMs = 20_000
const pages = 10

/**
 * Makes or renews the one comment on a pull request. Without keys there is none, but one that stands is brought up to
 * date. What is forbidden (a fork's token can only read) is no failure of the scan.
 * @returns null when done; else why there is no comment.
 */
export async function commentOn(
  target: CommentTarget,
  { markdown, keys }: { readonly markdown: string; readonly keys: number },
  signal: AbortSignal,
): Promise<string | null> {
  if (!/^https?:\/\//.test(target.api) || target.token === '') return 'there is no token or API'
  try {
    const own = await findOwn(target, signal)
    if (own === null && keys === 0) return null
    const body = `${marker}\n${clip(markdown)}`
    const path = own === null ? `issues/${target.pullRequest}/comments` : `issues/comments/${own}`
    await call(target, own === null ? 'POST' : 'PATCH', path, signal, { body })
    return null
  } catch (error) {
    return error instanceof Refused ? error.message : 'the API could not be reached'
  }
}

class Refused extends Error {}

async function findOwn(target: CommentTarget, signal: AbortSignal): Promise<number | null> {
  for (let page = 1; page <= pages; page++) {
    const path = `issues/${target.pullRequest}/comments?per_page=100&page=${page}`
    const list = await call(target, 'GET', path, signal)
    if (!Array.isArray(list)) return null
    for (const one of list as { id?: unknown; body?: unknown; user?: { type?: unknown } }[]) {
      // Anybody can write the marker; only a bot's comment can be ours.
      const ours = typeof one.body === 'string' && one.body.startsWith(marker)
      if (ours && typeof one.id === 'number' && one.user?.type === 'Bot') return one.id
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
  body?: object,
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
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (response.status === 403 || response.status === 404) {
    throw new Refused(
      `the token may not comment here (status ${response.status}); it needs the permission pull-requests: write, which a fork's run does not have`,
    )
  }
  if (!response.ok) throw new Refused(`the API answered with status ${response.status}`)
  return response.json()
}

function clip(text: string): string {
  if (text.length <= largestBody) return text
  const cut = text.lastIndexOf('\n', largestBody)
  return `${text.slice(0, cut)}\n\nCut for length: the job summary has all.`
}
