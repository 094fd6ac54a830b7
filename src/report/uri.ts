import { sep } from 'node:path'

/**
 * A URI reference for a path (RFC 3986): relative where the path is, else `file:` with the drive or server that it names.
 * Each segment is percent-encoded. A first segment with a colon would read as a scheme, so the colon is encoded as well.
 * @param rawPath percent-encoded bytes, for a path that is not UTF-8.
 * @param separator of the system: with `\\`, `D:/` and `//server/` are absolute.
 */
export function pathUri(path: string, rawPath?: string, separator: string = sep): string {
  const encode = rawPath === undefined ? segmentUri : (segment: string) => segment
  const text = rawPath ?? path.toWellFormed()
  const segments = text.split('/').filter((segment) => segment !== '')
  const encoded = segments.map((segment) => (segment === '..' ? '%2E%2E' : encode(segment)))
  if (separator === '\\' && /^[A-Za-z]:(?:\/|$)/.test(text)) {
    return `file:///${[segments[0], ...encoded.slice(1)].join('/')}`
  }
  if (separator === '\\' && text.startsWith('//')) return `file://${encoded.join('/')}`
  return text.startsWith('/') ? `file:///${encoded.join('/')}` : encoded.join('/')
}

/** True for one that names its place by itself, so that no base applies. */
export function isAbsoluteUri(uri: string): boolean {
  return uri.startsWith('file://')
}

function segmentUri(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
