import { ForgeError, statusError, type TokenSource } from './forge-error.ts'
import { type Entry, entryIn, fieldOf, flag, objectsOf, text } from './json.ts'

/** A query for one list, a hundred entries at a time. */
export interface GraphqlQuery {
  /** The request for the page after a cursor, as JSON; null for the first page. */
  text(cursor: string | null): string
  /** Fields that lead to the list in the data of an answer. */
  readonly connection: readonly string[]
}

/** The status that a REST API has for a type of error. */
const statuses: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  RATE_LIMITED: 429,
}

/**
 * The entries of one page, and the cursor of the next one; null if it is the last.
 * @throws ForgeError if it is not a whole list.
 */
export function connectionIn(
  body: Buffer,
  { connection }: GraphqlQuery,
  source: TokenSource,
): { readonly entries: readonly Entry[]; readonly cursor: string | null } {
  const answer = entryIn(body)
  if (Object.hasOwn(answer, 'errors')) throw errorIn(answer, source)
  const list = connection.reduce(fieldOf, fieldOf(answer, 'data'))
  const page = fieldOf(list, 'pageInfo')
  const cursor = flag(page, 'hasNextPage') ? text(page, 'endCursor') : null
  return { entries: objectsOf(list.nodes), cursor }
}

/** True if an answer says that the rate limit is used up, which has the status 200. */
export function isLimited(body: Buffer): boolean {
  const answer = entryIn(body)
  return Object.hasOwn(answer, 'errors') && typesIn(answer).includes('RATE_LIMITED')
}

function errorIn(answer: Entry, source: TokenSource): ForgeError {
  const status = typesIn(answer)
    .map((type) => (Object.hasOwn(statuses, type) ? statuses[type] : undefined))
    .find((known) => known !== undefined)
  return status === undefined
    ? new ForgeError('its answer to a query is an error')
    : statusError(status, source)
}

function typesIn({ errors }: Entry): string[] {
  return objectsOf(errors).map((error) => text(error, 'type'))
}
