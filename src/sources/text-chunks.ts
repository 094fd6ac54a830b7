import { type Chunk, type Origin, type TextEncoding, textStart } from '../model/index.ts'

/** A chunk that is a whole text. @param offset of the bytes in the whole input. */
export function wholeChunk(origin: Origin, bytes: Buffer, offset = 0): Chunk {
  return {
    kind: 'chunk',
    origin,
    hasLines: true,
    bytes,
    owned: { start: 0, end: bytes.length },
    start: { ...textStart, offset },
    encoding: encodingOf(bytes),
  }
}

/** A chunk without meaningful lines: a name, a header, or the target of a link. */
export function nameChunk(origin: Origin, bytes: Buffer, offset = 0): Chunk {
  return { ...wholeChunk(origin, bytes, offset), hasLines: false }
}

/** A chunk of a text without a source. */
export function textChunk(text: string): Chunk {
  return wholeChunk({ source: 'stdin', path: null, object: null }, Buffer.from(text))
}

/** A commit message that is not yet in an object. */
export function messageChunk(text: Buffer): Chunk {
  return wholeChunk({ source: 'commit-message', path: null, object: null }, text)
}

/** Detects the encoding by the byte-order mark (WHATWG Encoding, "BOM sniff"). */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be'
  return 'utf8'
}
