/** Files that are read as objects, refs, indexes, contents of Git LFS or commit graphs. By their path in a git directory. */
const readElsewhere = [
  /^index$/,
  /^objects\/[0-9a-f]{2}\/(?:[0-9a-f]{38}|[0-9a-f]{62})$/,
  /^objects\/pack\/(?:[^/]*\.pack|pack-[0-9a-f]+\.(?:idx|rev|bitmap|mtimes)|multi-pack-index[^/]*)$/,
  // Ids and numbers only.
  /^objects\/info\/commit-graph(?:$|s\/)/,
  /^refs\/(?:.*\/)?[^/]+(?<!\.lock)$/,
  /^reftable\/(?:tables\.list|[^/]+\.ref)$/,
  /^lfs\/objects\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/,
]

/** Objects that a command of git has not finished to write. Left behind if it was stopped. */
const temporaryObject = /^objects\/(?:pack\/|[0-9a-f]{2}\/)?(?:tmp_|incoming-|\.tmp-)/

/** Folders of other programs with copies of repositories or large files. */
const otherPrograms = /^(?:svn|annex)$/

/** How a file of a git directory is read. */
type SideKind = 'side' | 'elsewhere' | 'temporary-object'

/** @param path latin1, relative to its git directory: the common one, or that of a linked work tree. */
export function kindOfSideFile(path: string): SideKind {
  if (readElsewhere.some((pattern) => pattern.test(path))) return 'elsewhere'
  return temporaryObject.test(path) ? 'temporary-object' : 'side'
}

/** @param path as above. */
export function isOtherProgram(path: string): boolean {
  return otherPrograms.test(path)
}
