import type { TokenSource } from './forge-error.ts'

/** A server with repositories. */
export interface ForgeServer extends TokenSource {
  /** Address of its pages, without a slash at the end, such as `https://github.com`. */
  readonly url: string
  readonly userAgent: string
  readonly signal: AbortSignal
  /** Called before a wait: seconds, and the host whose limit is used up. */
  readonly onWait: (seconds: number, host: string) => void
}

/** A repository as a server lists it. SECURITY: every text comes from the server. */
export interface ListedRepository {
  readonly cloneUrl: string
  readonly archived: boolean
  readonly fork: boolean
  readonly visibility: Visibility
  /** It may have a wiki, which is a repository too. */
  readonly wiki: boolean
}

export const visibilities = ['public', 'internal', 'private'] as const
export type Visibility = (typeof visibilities)[number]

/** Lists the repositories of one owner, page by page. @throws ForgeError if the list ends early. */
export type ListPages = (
  server: ForgeServer,
  name: string,
) => AsyncGenerator<readonly ListedRepository[]>

/** Pages of one list: 500,000 repositories and more. */
export const mostPages = 10_000
/** Longest wait for a rate limit, in seconds: that of GitHub ends within an hour. */
export const longestWait = 3_660
/** Waits for one request. */
export const mostWaits = 5
