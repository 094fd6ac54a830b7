import { lookup as lookUp } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { BrleaksError } from '../model/index.ts'

/** Addresses of this machine, of private networks, of one link (with the metadata servers of clouds), and unusable ones. */
const internal = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // The address that Azure gives its platform servers in every virtual network.
  ['168.63.129.16', 32],
] as const) {
  internal.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  // Addresses that contain an IPv4 address, which a gateway may reach: NAT64, 6to4, Teredo, IPv4-compatible.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['2001::', 32],
  ['::', 96],
] as const) {
  internal.addSubnet(network, prefix, 'ipv6')
}

/** Returns all addresses of a host name. */
export type Lookup = (host: string) => Promise<readonly string[]>

const systemLookup: Lookup = async (host) => {
  const found = await lookUp(host, { all: true, verbatim: true })
  return found.map(({ address }) => address)
}

/**
 * True if a host is this machine, is in a private network, or serves the metadata of a cloud; also if only one of its
 * addresses is. SECURITY: for addresses that another machine wrote into a queue.
 * @param host a name or an IP address, without brackets.
 * @throws BrleaksError `git-failed` if the name cannot be resolved.
 */
export async function isInternalHost(host: string, lookup?: Lookup): Promise<boolean> {
  return (await publicAddresses(host, lookup)) === null
}

/** The addresses of a host; null if it is internal. @throws as above. */
export async function publicAddresses(
  host: string,
  lookup: Lookup = systemLookup,
): Promise<readonly string[] | null> {
  if (isAddress(host)) return isInternalAddress(host) ? null : [host]
  if (!host.includes('.') || internalName.test(host)) return null
  const addresses = await lookup(host).catch((cause: unknown) => {
    throw unresolved(host, cause)
  })
  if (addresses.length === 0) throw unresolved(host)
  return addresses.some(isInternalAddress) ? null : addresses
}

/** True for an IP address, without brackets. */
export function isAddress(host: string): boolean {
  return isIP(host) !== 0
}

/** Names that are never public (RFC 6761, RFC 6762, RFC 8375, and ICANN's ".internal"). */
const internalName = /\.(?:localhost|local|internal|home\.arpa)\.?$/i

function unresolved(host: string, cause?: unknown): BrleaksError {
  return new BrleaksError('git-failed', `the name of the host ${host} could not be resolved`, {
    cause,
  })
}

function isInternalAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  // An IPv4 address in IPv6 form is compared with the IPv4 rules by BlockList.
  return internal.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
