/** Receives what a document is made of, in order. */
export interface XmlHandler {
  /** @param name with its prefix. */
  open(name: string): void
  close(name: string): void
  /** Part of the text between two tags: references are decoded. Valid only during the call. */
  text(bytes: Buffer): void
}

const less = 0x3c
const greater = 0x3e
const ampersand = 0x26
const quotes = [0x22, 0x27]

/** Longest tag that is read; what follows is skipped up to its end. */
const longestTag = 64 * 1024
/** Longest reference that is decoded, such as `&#x10FFFF;`. */
const longestReference = 12

const commentStart = Buffer.from('<!--')
const cdataStart = Buffer.from('<![CDATA[')
const cdataEnd = Buffer.from(']]>')

/**
 * Splits XML in UTF-8 into tags and text, with bounded memory. It reads on after whatever is not well-formed: the bytes
 * are searched as they are too.
 */
export class XmlTokens {
  readonly #handler: XmlHandler
  /** What ends the markup that is being skipped. */
  #skipsTo: Buffer | null = null
  #isCdata = false

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Reads bytes. Returns how many were used, at least one if there are more than a tag has; the rest must come again. */
  read(bytes: Buffer, isLast: boolean): number {
    let at = 0
    while (at < bytes.length) {
      const next = this.#step(bytes, at, isLast)
      if (next === null) break
      at = next
    }
    return at
  }

  /** @returns the place behind the next token; null if its end is not there yet. */
  #step(bytes: Buffer, at: number, isLast: boolean): number | null {
    if (this.#skipsTo !== null) return this.#skip(bytes, at, this.#skipsTo, isLast)
    if (this.#isCdata) return this.#cdata(bytes, at, isLast)
    if (bytes[at] !== less) return this.#text(bytes, at, isLast)
    if (bytes.length - at < cdataStart.length && !isLast) return null
    if (startsWith(bytes, at, commentStart)) return this.#startSkip(at + 4, '-->')
    if (startsWith(bytes, at, cdataStart)) {
      this.#isCdata = true
      return at + cdataStart.length
    }
    const second = bytes[at + 1]
    if (second === 0x3f) return this.#startSkip(at + 2, '?>')
    if (second === 0x21) return this.#startSkip(at + 2, '>')
    return this.#tag(bytes, at, isLast)
  }

  #startSkip(at: number, end: string): number {
    this.#skipsTo = Buffer.from(end)
    return at
  }

  #skip(bytes: Buffer, at: number, end: Buffer, isLast: boolean): number | null {
    const found = bytes.indexOf(end, at)
    if (found !== -1) {
      this.#skipsTo = null
      return found + end.length
    }
    if (isLast) return bytes.length
    const kept = bytes.length - end.length + 1
    return kept > at ? kept : null
  }

  #cdata(bytes: Buffer, at: number, isLast: boolean): number | null {
    const found = bytes.indexOf(cdataEnd, at)
    if (found === -1 && !isLast && bytes.length - at < cdataEnd.length) return null
    const end = found !== -1 ? found : isLast ? bytes.length : bytes.length - cdataEnd.length + 1
    this.#handler.text(bytes.subarray(at, end))
    if (found === -1) return end
    this.#isCdata = false
    return found + cdataEnd.length
  }

  #text(bytes: Buffer, at: number, isLast: boolean): number | null {
    if (bytes[at] === ampersand) return this.#reference(bytes, at, isLast)
    let end = at + 1
    while (end < bytes.length && bytes[end] !== less && bytes[end] !== ampersand) end++
    this.#handler.text(bytes.subarray(at, end))
    return end
  }

  #reference(bytes: Buffer, at: number, isLast: boolean): number | null {
    if (bytes.length - at < longestReference && !isLast) return null
    const text = bytes.toString('latin1', at, at + longestReference)
    const found = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/.exec(text)
    const [whole, decimal, hex, name = ''] = found ?? []
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    const char = Number.isNaN(code)
      ? named[name]
      : code <= 0x10ffff
        ? String.fromCodePoint(code)
        : undefined
    this.#handler.text(Buffer.from(char ?? '&'))
    return at + (char === undefined ? 1 : (whole?.length ?? 1))
  }

  #tag(bytes: Buffer, at: number, isLast: boolean): number | null {
    const end = tagEnd(bytes, at)
    if (end === null) {
      if (isLast) return bytes.length
      if (bytes.length - at < longestTag) return null
      return this.#startSkip(at + 1, '>')
    }
    const isClosing = bytes[at + 1] === 0x2f
    const start = at + (isClosing ? 2 : 1)
    const name = nameAt(bytes, start)
    if (name === '') {
      // Not a tag.
      this.#handler.text(bytes.subarray(at, at + 1))
      return at + 1
    }
    if (isClosing) this.#handler.close(name)
    else {
      this.#handler.open(name)
      if (bytes[end - 2] === 0x2f) this.#handler.close(name)
    }
    return end
  }
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function startsWith(bytes: Buffer, at: number, start: Buffer): boolean {
  return bytes.subarray(at, at + start.length).equals(start)
}

/** The place after a tag. Values of attributes may contain `>` but not `<`, so a tag without an end stops there. */
function tagEnd(bytes: Buffer, at: number): number | null {
  const most = Math.min(bytes.length, at + longestTag)
  let quote = 0
  for (let place = at + 1; place < most; place++) {
    const byte = bytes[place] ?? 0
    if (byte === less) return place
    if (byte === quote) quote = 0
    else if (quote === 0 && byte === greater) return place + 1
    else if (quote === 0 && quotes.includes(byte)) quote = byte
  }
  return null
}

function nameAt(bytes: Buffer, start: number): string {
  return /^[A-Za-z_][\w.:-]*/.exec(bytes.toString('latin1', start, start + 80))?.[0] ?? ''
}
