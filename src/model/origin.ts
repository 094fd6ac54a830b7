/** Where text was found, as reports name it (`sightings[].source`). */
export type SightingSource =
  | 'file'
  | 'file-name'
  | 'index'
  | 'stdin'
  | 'blob'
  | 'commit-message'
  | 'commit-author'
  | 'tag-message'
  | 'note'
  | 'ref-name'
  | 'reflog'
  | 'discussion'

/** A range in a text, as in sightings. */
export interface TextPlace {
  readonly offset: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where a text comes from. Chunks and sightings share this type, so it reaches the report unchanged. */
export interface Origin {
  readonly source: SightingSource
  /** Path with `/`, valid Unicode (bytes that are not UTF-8 become U+FFFD); null if there is no path. */
  readonly path: string | null
  /** The path from the working folder, for people; undefined if it is the same. */
  readonly shown?: string | undefined
  /** Percent-encoded bytes of the path, only if it is not valid UTF-8. */
  readonly rawPath?: string | undefined
  /** Object id (40 or 64 hex digits) for objects of a repository and the index; else null. */
  readonly object: string | null
  /** Ref whose name or log this is. */
  readonly ref?: string | undefined
  /** The path inside a container, its levels joined with `!`; undefined for the container itself and for content without a name. */
  readonly inner?: string | undefined
  /** True for an entry that patterns leave out: it only shows which bytes of its container are not to be reported. */
  readonly leftOut?: true | undefined
  /** Where the text is that it was decoded from, if it was embedded in another text: sightings are reported there. */
  readonly textPlace?: TextPlace | undefined
  /** Formats of the containers that it is in, outermost first. */
  readonly formats?: readonly string[] | undefined
}

/** The path as reports show it: `docs/a.zip!inner/b.env` inside a container. A container without a path begins with `!`. */
export function fullPath<Path extends string | null | undefined>(
  path: Path,
  inner: string | undefined,
): Path | string {
  return inner === undefined ? path : `${path ?? ''}!${inner}`
}

/** For people: the path, else the object or the kind of source, and the path inside a container. */
export function originText({ path, object, source, inner }: Origin): string {
  const outer = path ?? (object === null ? sourceNames[source] : `object ${object}`)
  return fullPath(outer ?? source, inner)
}

const sourceNames: Readonly<Partial<Record<SightingSource, string>>> = { stdin: 'standard input' }

/** Converts the bytes of a path to text, and keeps the exact bytes if they are not valid UTF-8. */
export function pathFromBytes(bytes: Uint8Array): { path: string; rawPath?: string } {
  const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (!path.includes('\uFFFD') || Buffer.from(path, 'utf8').equals(bytes)) return { path }
  return { path, rawPath: percentEncodeBytes(bytes) }
}

/** Percent-encodes all but RFC 3986 unreserved characters and `/`, byte by byte. */
export function percentEncodeBytes(bytes: Uint8Array): string {
  let out = ''
  for (const byte of bytes) {
    const char = String.fromCharCode(byte)
    out += /[A-Za-z0-9._~/-]/.test(char)
      ? char
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return out
}
