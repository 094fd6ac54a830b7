import type { PinnedHost } from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'
import type { RemoteAddress } from './address.ts'
import { isAddress, type Lookup, publicAddresses } from './internal-host.ts'

/**
 * The addresses that git must use for the host of a repository, all of them public. SECURITY: git would look the name up
 * again, and its name server may give another answer then. Null for an address that has no name.
 * @throws BrleaksError `usage` for a host in a private network, `git-failed` if its name cannot be resolved.
 */
export async function pinnedHost(
  { host, kind, url }: RemoteAddress,
  lookup?: Lookup,
): Promise<PinnedHost | null> {
  const addresses = await publicAddresses(host, lookup)
  if (addresses === null) {
    throw new BrleaksError('usage', `${host} is in a private network`)
  }
  if (isAddress(host)) return null
  // The short form of ssh has no port.
  const port = URL.canParse(url) ? new URL(url).port : ''
  return { host, port: port === '' ? defaultPorts[kind] : Number(port), addresses }
}

const defaultPorts = { https: 443, http: 80, ssh: 22 } as const
