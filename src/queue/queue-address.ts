import { BrleaksError } from '../model/index.ts'

/** A Redis or Valkey server. */
export interface QueueAddress {
  /** May hold a password: never printed. */
  readonly url: string
  /** Host, port and database, for messages. */
  readonly name: string
}

const schemes = new Set(['redis:', 'rediss:'])

/**
 * Reads the URL of a queue: `redis://[user:password@]host[:port][/database]`, `rediss:` with TLS.
 * @param onCommandLine true if other users of the machine can see it.
 * @throws BrleaksError `usage` for another URL, or one that shows a password on the command line.
 */
export function parseQueueAddress(
  text: string,
  { onCommandLine }: { readonly onCommandLine: boolean },
): QueueAddress {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !schemes.has(url.protocol) || url.hostname === '') {
    throw refusal('expected redis://HOST:PORT or rediss://HOST:PORT')
  }
  if (!/^\/?\d*$/.test(url.pathname)) throw refusal('after the host, expected a database number')
  if (url.search !== '' || url.hash !== '') throw refusal('it has a query or a fragment')
  if (onCommandLine && url.password !== '') {
    throw refusal(
      'a password on the command line can be seen by other users; set the URL in the variable BRLEAKS_QUEUE',
    )
  }
  const database = url.pathname.slice(1)
  return {
    url: text,
    name: `${url.hostname}:${url.port || '6379'}${database === '' ? '' : `/${database}`}`,
  }
}

function refusal(reason: string): BrleaksError {
  return new BrleaksError('usage', `option --queue: ${reason}`)
}
