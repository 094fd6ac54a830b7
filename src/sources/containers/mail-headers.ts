/** The line before a message: an address and a date. */
export const separator =
  /^From \S{1,200} {1,9}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.{0,30}\d\d:\d\d.{0,40}\r?\n/

/** Headers that servers and mail programs write, and hardly any other text begins with. */
const evidence = new Set([
  'arc-seal',
  'delivered-to',
  'dkim-signature',
  'envelope-to',
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'x-original-to',
  'x-received',
])
const common = new Set(['bcc', 'cc', 'date', 'from', 'reply-to', 'sender', 'subject', 'to'])
const field = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/

/**
 * True if a text begins with headers of a message: two that are known, and one of them by servers.
 * @param text may be cut anywhere.
 */
export function beginsMessage(text: string): boolean {
  const lines = text.split(/\r?\n/)
  const known = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (line === '') break
    if (index > 0 && /^[ \t]/.test(line)) continue
    const name = field.exec(line)?.[1]?.toLowerCase()
    // The last line may be cut.
    if (name === undefined && index > 0 && index === lines.length - 1) break
    if (name === undefined) return false
    if (index === 0 && !isKnown(name) && !name.startsWith('x-')) return false
    if (isKnown(name)) known.add(name)
  }
  return known.size >= 2 && [...known].some((name) => evidence.has(name))
}

function isKnown(name: string): boolean {
  return evidence.has(name) || common.has(name)
}

/** What the headers of a message or of a part say about its content. */
export interface PartHeaders {
  /** In lower case, such as `text/plain`. */
  readonly type: string
  /** What separates the parts of this one; null if it has none. */
  readonly boundary: string | null
  /** In lower case, such as `base64`. */
  readonly encoding: string
  readonly fileName: string | null
}

/** Reads headers as they are stored. */
export function parseHeaders(stored: string): PartHeaders {
  const fields = new Map<string, string>()
  for (const line of stored.replace(/\r?\n[ \t]/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  const contentType = fields.get('content-type') ?? ''
  const type = /^[\w.+-]{1,80}\/[\w.+-]{1,80}/.exec(contentType)?.[0].toLowerCase() ?? 'text/plain'
  return {
    type,
    boundary: type.startsWith('multipart/') ? parameter(contentType, 'boundary') : null,
    encoding: (fields.get('content-transfer-encoding') ?? '7bit').toLowerCase(),
    fileName:
      parameter(fields.get('content-disposition') ?? '', 'filename') ??
      parameter(contentType, 'name'),
  }
}

/** The value of `name=value`, `name="value"` or `name*=charset'language'value`. */
function parameter(value: string, name: string): string | null {
  const found = new RegExp(
    `;[ \\t]{0,9}${name}(\\*?)[ \\t]{0,9}=[ \\t]{0,9}(?:"([^"]{1,1000})"|([^\\s;"]{1,1000}))`,
    'i',
  ).exec(value)
  if (found === null) return null
  const text = found[2] ?? found[3] ?? ''
  return found[1] === '*' ? unescaped(text.replace(/^[^']*'[^']*'/, ''), '%') : withoutWords(text)
}

/** Decodes words such as `=?utf-8?B?YWJj?=` of RFC 2047. Their character set is left as it is. */
function withoutWords(text: string): string {
  return text.replace(
    /=\?[^?]{1,60}\?([BbQq])\?([^?]{0,1000})\?=[ \t]{0,9}/g,
    (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('latin1')
        : unescaped(word.replaceAll('_', ' '), '='),
  )
}

function unescaped(text: string, sign: string): string {
  return text.replace(new RegExp(`${sign}([0-9A-Fa-f]{2})`, 'g'), (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
