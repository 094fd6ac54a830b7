// Audits of many repositories: their addresses, where they are read from, and what becomes of each.
export { type Address, parseAddress, type RemoteAddress } from './address.ts'
export { isInternalHost } from './internal-host.ts'
