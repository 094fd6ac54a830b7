import { resolve } from 'node:path'
import type { Target } from '../model/index.ts'
import { lineHashes, reportBase } from '../sources/index.ts'
import type { Collected } from './collect.ts'

/** Adds the line hashes by which code scanning tracks alerts, for plain files that were read. */
export function addLineHashes(keys: readonly Collected[], targets: readonly Target[]): void {
  const target = targets.find((target) => target.kind === 'files')
  if (target === undefined) return
  const base = reportBase(target.paths, target.cwd) ?? target.cwd
  const linesByPath = new Map<string, Set<number>>()
  for (const sighting of keys.flatMap((key) => key.sightings)) {
    if (sighting.source !== 'file' || sighting.path === null || sighting.line === null) continue
    if (sighting.rawPath !== undefined || sighting.formats !== undefined) continue
    const lines = linesByPath.get(sighting.path) ?? new Set()
    linesByPath.set(sighting.path, lines.add(sighting.line))
  }
  const hashes = new Map<string, ReadonlyMap<number, string>>()
  for (const [path, lines] of linesByPath) {
    const found = hashesOf(resolve(base, path), lines)
    if (found !== null) hashes.set(path, found)
  }
  for (const key of keys) {
    key.sightings = key.sightings.map((sighting) => {
      const { path, line, source, formats } = sighting
      const isPlain = source === 'file' && formats === undefined
      const lineHash = isPlain ? hashes.get(path ?? '')?.get(line ?? 0) : undefined
      return lineHash === undefined ? sighting : { ...sighting, lineHash }
    })
  }
}

function hashesOf(path: string, lines: ReadonlySet<number>): ReadonlyMap<number, string> | null {
  try {
    return lineHashes(path, lines)
  } catch {
    // It vanished after it was scanned. The uploader will not find it either, and omit the hash.
    return null
  }
}
