import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** Number of characters that a hash covers, from the start of the line on. */
const windowLength = 100
const multiplier = 37
const half = 2 ** 32
/** The halves of multiplier ^ windowLength modulo 2 ^ 64, to remove the oldest character. */
const oldest = BigInt.asUintN(64, BigInt(multiplier) ** BigInt(windowLength))
const [oldestHigh, oldestLow] = [Number(oldest >> 32n), Number(oldest & 0xffffffffn)]
/** Marks the end of the file. */
const endOfFile = 65535

/**
 * `primaryLocationLineHash` of lines of a file, as code scanning's uploader computes it (github/codeql-action,
 * src/fingerprints.ts): a rolling hash over 100 characters from the line's start on, spaces and tabs left out, CR and
 * CRLF as LF; then a colon and which of the lines with this hash it is.
 * @param lines 1-based. Lines that the file does not have get no hash.
 * @throws the system's error if the file cannot be read.
 */
export function lineHashes(
  path: string | Buffer,
  lines: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const hasher = new LineHasher(lines)
  const decoder = new StringDecoder('utf8')
  const buffer = Buffer.allocUnsafe(1 << 20)
  // It was a regular file when it was scanned. If it became a pipe since, do not wait for it.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!fstatSync(file).isFile()) return new Map()
    for (;;) {
      const count = readSync(file, buffer, 0, buffer.length, null)
      if (count === 0) break
      hasher.push(decoder.write(buffer.subarray(0, count)))
    }
  } finally {
    closeSync(file)
  }
  hasher.push(decoder.end())
  return hasher.finish()
}

/** One pass over a text; the hash of a line is complete at the 100th character from its start. */
class LineHasher {
  readonly #lines: ReadonlySet<number>
  readonly #hashes = new Map<number, string>()
  readonly #counts = new Map<string, number>()
  readonly #window = new Uint16Array(windowLength)
  /** For each position in the window, the line that begins there, or 0. */
  readonly #lineStarts = new Int32Array(windowLength)
  /** The hash in halves of 32 bits: their products are exact, and a bigint would take many times as long. */
  #high = 0
  #low = 0
  #index = 0
  #line = 0
  #lineStart = true
  #beforeWasCr = false

  constructor(lines: ReadonlySet<number>) {
    this.#lines = lines
  }

  push(text: string): void {
    for (let i = 0; i < text.length; i++) this.#character(text.charCodeAt(i))
  }

  finish(): ReadonlyMap<number, string> {
    this.#take(endOfFile)
    for (let i = 0; i < windowLength; i++) {
      if (this.#lineStarts[this.#index] !== 0) this.#output()
      this.#roll(0)
    }
    return this.#hashes
  }

  #character(code: number): void {
    if (code === 0x20 || code === 0x09 || (this.#beforeWasCr && code === 0x0a)) {
      this.#beforeWasCr = false
      return
    }
    this.#beforeWasCr = code === 0x0d
    this.#take(code === 0x0d ? 0x0a : code)
  }

  #take(code: number): void {
    if (this.#lineStarts[this.#index] !== 0) this.#output()
    if (this.#lineStart) {
      this.#line++
      this.#lineStarts[this.#index] = this.#line
      this.#lineStart = false
    }
    if (code === 0x0a) this.#lineStart = true
    this.#roll(code)
  }

  #roll(code: number): void {
    const out = this.#window[this.#index] ?? 0
    this.#window[this.#index] = code
    const low = multiplier * this.#low + code - oldestLow * out
    const carry = Math.floor(low / half)
    const high = multiplier * this.#high + carry - oldestHigh * out
    this.#low = low - carry * half
    this.#high = high - Math.floor(high / half) * half
    this.#index = (this.#index + 1) % windowLength
  }

  #output(): void {
    const line = this.#lineStarts[this.#index] ?? 0
    this.#lineStarts[this.#index] = 0
    const low = this.#low.toString(16)
    const value = this.#high === 0 ? low : this.#high.toString(16) + low.padStart(8, '0')
    const count = (this.#counts.get(value) ?? 0) + 1
    this.#counts.set(value, count)
    if (this.#lines.has(line)) this.#hashes.set(line, `${value}:${count}`)
  }
}
