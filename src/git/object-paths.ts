import { type ObjectPath, pathFromBytes } from '../model/index.ts'

/** The paths of an object for a report. @param paths bytes as latin1. */
export function objectPaths(paths: Iterable<string>): ObjectPath[] {
  return Array.from(paths, (path) => objectPath(Buffer.from(path, 'latin1')))
}

/** A path that consists of the digits of one id belongs to a note (git-notes: ids are split by slashes). */
function objectPath(bytes: Buffer): ObjectPath {
  const named = pathFromBytes(bytes)
  const note = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(named.path.replaceAll('/', ''))
  return { ...named, note }
}
