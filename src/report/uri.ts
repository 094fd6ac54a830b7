/**
 * A relative URI reference for a path (RFC 3986): each segment percent-encoded, `/` between. A first segment with a
 * colon would read as a scheme, so the colon is encoded as well.
 * @param rawPath percent-encoded bytes, for a path that is not UTF-8.
 */
export function pathUri(path: string, rawPath?: string): string {
  if (rawPath !== undefined) return rawPath.replaceAll(':', '%3A')
  const segments = path
    .toWellFormed()
    .split('/')
    .filter((segment) => segment !== '')
  return segments.map(segmentUri).join('/')
}

function segmentUri(segment: string): string {
  if (segment === '..') return '%2E%2E'
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
