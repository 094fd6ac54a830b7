interface Runtime {
  readonly version: string
  readonly getBuiltinModule?: unknown
}

/**
 * Returns why this Node cannot run brleaks, in one line, or null if it can. Part of the entries, which old versions of
 * Node must be able to parse.
 * @param runtime the entry's process object.
 */
export function refuseOldNode(runtime: Runtime): string | null {
  const [major = 0, minor = 0] = runtime.version.replace(/^v/, '').split('.').map(Number)
  const recent = major >= 23 || (major === 22 && minor >= 3) || (major === 20 && minor >= 19)
  if (recent && typeof runtime.getBuiltinModule === 'function') return null
  if (recent) {
    return `brleaks needs getBuiltinModule, which this ${runtime.version} does not have; use Node 20.19 or later`
  }
  // Node 21 and the first releases of 22 lack what 20.19 has (getBuiltinModule, zlib.crc32).
  const also = major > 20 ? ' (for Node 22: 22.3 or later)' : ''
  return `brleaks needs Node 20.19 or later${also}; this is ${runtime.version}`
}
