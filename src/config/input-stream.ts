import { StringDecoder } from 'node:string_decoder'
import { BrleaksError } from '../model/index.ts'

/** What a caller may give as input: bytes, texts, or a stream of either. Texts are read as UTF-8. */
export type InputStream =
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | Uint8Array
  | string

/** True for what can be read as an input stream; its pieces are looked at when they come. */
export function isInputStream(value: unknown): value is InputStream {
  if (typeof value === 'string' || value instanceof Uint8Array) return true
  if (typeof value !== 'object' || value === null) return false
  return Symbol.asyncIterator in value || Symbol.iterator in value
}

/** The bytes of an input stream. Not a generator: a reader that leaves must reach the stream at once. */
export function byteStream(input: InputStream): AsyncIterable<Uint8Array> {
  const pieces = typeof input === 'string' || input instanceof Uint8Array ? [input] : input
  return {
    [Symbol.asyncIterator]: () => {
      const iterator =
        Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
      const encode = pieceEncoder()
      return {
        next: async () => {
          const { done, value } = await iterator.next()
          return done === true ? { done, value: undefined } : { done: false, value: encode(value) }
        },
        return: async () => {
          await iterator.return?.()
          return { done: true, value: undefined }
        },
      }
    },
  }
}

/** A text may be cut within a character that takes two code units: the first waits for the second. */
function pieceEncoder(): (piece: unknown) => Uint8Array {
  const decoder = new StringDecoder('utf16le')
  return (piece) => {
    if (piece instanceof Uint8Array) return piece
    if (typeof piece === 'string') return Buffer.from(decoder.write(Buffer.from(piece, 'utf16le')))
    const kind = piece === null ? 'null' : typeof piece
    throw new BrleaksError('usage', `input gives a piece of type ${kind}; give bytes or strings`)
  }
}
