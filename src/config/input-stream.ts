import { StringDecoder } from 'node:string_decoder'
import { BrleaksError } from '../model/index.ts'

/** Input of a caller: bytes, strings, or a stream of either. Strings are encoded as UTF-8. */
export type InputStream =
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | Uint8Array
  | string

/** True for a value that can be read as an input stream; its pieces are checked as they arrive. */
export function isInputStream(value: unknown): value is InputStream {
  if (typeof value === 'string' || value instanceof Uint8Array) return true
  if (typeof value !== 'object' || value === null) return false
  return Symbol.asyncIterator in value || Symbol.iterator in value
}

/** Bytes; null if that is not known before it is read. */
export function sizeOfInput(input: InputStream): number | null {
  if (typeof input === 'string') return Buffer.byteLength(input)
  return input instanceof Uint8Array ? input.length : null
}

/** The bytes of an input stream. Not a generator: when the reader stops, the stream must be closed at once. */
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

/** A string may end between the two code units of a character: the first waits for the second. */
function pieceEncoder(): (piece: unknown) => Uint8Array {
  const decoder = new StringDecoder('utf16le')
  return (piece) => {
    if (piece instanceof Uint8Array) return piece
    if (typeof piece === 'string') return Buffer.from(decoder.write(Buffer.from(piece, 'utf16le')))
    const kind = piece === null ? 'null' : typeof piece
    throw new BrleaksError('usage', `input: expected bytes or strings, got a piece of type ${kind}`)
  }
}
