import { sep } from 'node:path'

/**
 * A URI reference for a path (RFC 3986): relative for a relative path, else `file:` with the drive or server of the path.
 * Each segment is percent-encoded, colons too: a first segment with a colon would read as a scheme.
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

/** True if the URI needs no base. */
export function isAbsoluteUri(uri: string): boolean {
  return uri.startsWith('file://')
}

/** Also encodes the characters that end the destination of a link in Markdown. */
export function segmentUri(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
