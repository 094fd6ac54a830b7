/**
 * A relative URI reference for a path (RFC 3986): each segment percent-encoded, `/` between. A first segment with a
 * colon would read as a scheme, so the colon is encoded as well.
 * @param rawPath percent-encoded bytes, for a path that is not UTF-8.
 */
export function pathUri(path: string, rawPath?: string): string {
  const segments = (rawPath ?? path.toWellFormed()).split('/').filter((segment) => segment !== '')
  const encode = rawPath === undefined ? segmentUri : (segment: string) => segment
  return segments.map((segment) => (segment === '..' ? '%2E%2E' : encode(segment))).join('/')
}

function segmentUri(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
