/**
 * Returns why this Node cannot run brleaks, in one line, or null if it can. Part of the entry, which old versions
 * must be able to parse.
 */
export function refuseOldNode(nodeVersion: string): string | null {
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number)
  if (major >= 23 || (major === 22 && minor >= 3) || (major === 20 && minor >= 19)) return null
  // Node 21 and the first releases of 22 lack what 20.19 has (process.getBuiltinModule, zlib.crc32).
  const also = major > 20 ? ' (of Node 22: 22.3 or later)' : ''
  return `brleaks needs Node 20.19 or later${also}; this is ${nodeVersion}`
}
