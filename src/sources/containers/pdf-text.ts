import { GrowingBytes } from './growing-bytes.ts'
import { hexString, lineEnd, literalString, type PdfString } from './pdf-strings.ts'

/** Appends the text of codes of a font. Null if the codes are the text. */
export type FontText = ((codes: Buffer, output: GrowingBytes) => void) | null

/** The text that a content stream shows. */
interface ShownText {
  readonly text: Buffer
  /** False if every line of the text is in the stream as it reads. */
  readonly isHidden: boolean
  /** False if there was more text than the limit. */
  readonly isWhole: boolean
}

/** A step to the left in an array, in thousandths of the size of the font, that is a space between words. */
const spaceStep = -200

const newline = 0x0a
const space = 0x20
const newLineOperators = new Set(['Td', 'TD', 'Tm', 'T*', 'BT', 'ET'])

/**
 * Reads the text operators of a content stream. Strings that are shown without a move between them are joined.
 * @param most bytes of text.
 */
export function shownText(
  content: Buffer,
  fontOf: (name: string) => FontText,
  most: number,
): ShownText {
  const shown = new Lines(fontOf, most)
  for (let at = 0; at < content.length && shown.isWhole; ) at = shown.token(content, at)
  return shown.result()
}

/** The names of the fonts that a content stream selects. */
export function fontNames(content: Buffer): ReadonlySet<string> {
  const selected = /\/([^\s/<>[\]()]{1,127})\s{1,9}[-+.\d]{1,20}\s{1,9}Tf\b/g
  const names = new Set<string>()
  for (const [, name = ''] of content.toString('latin1').matchAll(selected)) names.add(name)
  return names
}

class Lines {
  readonly #fontOf: (name: string) => FontText
  #font: FontText = null
  #name = ''
  /** Ends with the strings before the next operator. */
  readonly #output: GrowingBytes
  /** Where these strings begin. */
  #operands = 0
  #operandStrings = 0
  #operandsArePlain = true
  #arrayDepth = 0
  #lineStrings = 0
  #isHidden = false

  constructor(fontOf: (name: string) => FontText, most: number) {
    this.#fontOf = fontOf
    this.#output = new GrowingBytes(most)
  }

  get isWhole(): boolean {
    return !this.#output.isFull
  }

  result(): ShownText {
    this.#dropOperands()
    return { text: this.#output.bytes, isHidden: this.#isHidden, isWhole: this.isWhole }
  }

  /** Reads the token at a place. Returns the place after it. */
  token(bytes: Buffer, at: number): number {
    const byte = bytes[at] ?? 0
    switch (byte) {
      case 0x25:
        return lineEnd(bytes, at)
      case 0x28:
        return this.#string(literalString(bytes, at))
      case 0x3c: {
        const string = bytes[at + 1] === 0x3c ? null : hexString(bytes, at)
        return string === null ? at + 2 : this.#string(string)
      }
      case 0x5b:
        this.#arrayDepth++
        return at + 1
      case 0x5d:
        this.#arrayDepth = 0
        return at + 1
      default:
    }
    if (isSeparator(byte)) return at + 1
    let end = at + 1
    while (end < bytes.length && !isSeparator(bytes[end] ?? 0) && !isDelimiter(bytes[end] ?? 0)) {
      end++
    }
    const word = bytes.toString('latin1', at, Math.min(end, at + 128))
    if (word === 'ID') return imageEnd(bytes, end)
    this.#word(word)
    return end
  }

  #string({ bytes, isPlain, end }: PdfString): number {
    const start = this.#output.length
    if (this.#font === null) this.#output.add(bytes)
    else this.#font(bytes, this.#output)
    if (!isPlain || !this.#output.bytes.subarray(start).equals(bytes))
      this.#operandsArePlain = false
    this.#operandStrings++
    return end
  }

  #word(word: string): void {
    if (word.startsWith('/')) this.#name = word.slice(1)
    else if (/^[+\-.\d]/.test(word)) {
      if (this.#arrayDepth > 0 && Number(word) < spaceStep) this.#output.addByte(space)
    } else this.#operator(word)
  }

  #operator(word: string): void {
    if (word === 'Tj' || word === 'TJ') this.#show()
    else if (word === "'" || word === '"') {
      if (this.#lineStrings > 0) this.#output.insert(this.#operands, newline)
      this.#lineStrings = 0
      this.#show()
    } else this.#dropOperands()
    if (word === 'Tf') this.#font = this.#fontOf(this.#name)
    else if (newLineOperators.has(word)) this.#endLine()
  }

  #show(): void {
    this.#lineStrings += this.#operandStrings
    if (!this.#operandsArePlain || this.#lineStrings > 1) this.#isHidden = true
    this.#operands = this.#output.length
    this.#dropOperands()
  }

  #dropOperands(): void {
    this.#output.cut(this.#operands)
    this.#operandStrings = 0
    this.#operandsArePlain = true
    this.#arrayDepth = 0
  }

  #endLine(): void {
    if (this.#lineStrings === 0) return
    this.#output.addByte(newline)
    this.#operands = this.#output.length
    this.#lineStrings = 0
  }
}

/** White space, and the end of a dictionary, of an array or of a string. */
function isSeparator(byte: number): boolean {
  return byte <= 0x20 || byte === 0x3e || byte === 0x29 || byte === 0x7b || byte === 0x7d
}

function isDelimiter(byte: number): boolean {
  return byte === 0x28 || byte === 0x3c || byte === 0x5b || byte === 0x5d || byte === 0x2f
}

/** The end of an image within the content: `EI` between white space. */
function imageEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('EI', from); at !== -1; at = bytes.indexOf('EI', at + 1)) {
    if (isSeparator(bytes[at - 1] ?? 0) && isSeparator(bytes[at + 2] ?? 0)) return at + 2
  }
  return bytes.length
}
