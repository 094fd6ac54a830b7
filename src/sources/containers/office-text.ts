import { GrowingBytes } from './growing-bytes.ts'
import type { XmlHandler } from './xml-tokens.ts'

/** Elements that hold the text of a run. White space in other elements only lays out the XML. */
const runs = new Set(['w:t', 'w:delText', 'w:instrText', 'a:t', 't', 'm:t'])
/** Elements of OpenDocument whose text is in them and in their children. */
const paragraphs = new Set(['text:p', 'text:h'])
const lines = new Set([
  'w:p',
  'w:br',
  'w:cr',
  'w:tc',
  'a:p',
  'a:br',
  'si',
  'comment',
  'text:p',
  'text:h',
  'text:line-break',
  'c:v',
  'p:text',
])
const characters: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:noBreakHyphen': '-',
  'text:tab': ' ',
  'text:s': ' ',
}
/** Text beside the text that is shown: it may be in the middle of a word. */
const asides = new Set([
  'w:delText',
  'w:instrText',
  'rPh',
  'office:annotation',
  'text:note',
  'text:tracked-changes',
])

const newline = 0x0a
/** A text that is not shown is given out after its paragraph, up to this length, and otherwise at once. */
const longestAside = 256 * 1024

/** Joins the text of runs. */
export class RunText implements XmlHandler {
  #shown = new GrowingBytes(Number.POSITIVE_INFINITY)
  #aside = new GrowingBytes(longestAside)
  #asideDepth = 0
  #paragraphDepth = 0
  #inRun = false
  #isAtLineStart = true

  open(name: string): void {
    if (asides.has(name)) this.#asideDepth++
    if (runs.has(name)) this.#inRun = true
    if (paragraphs.has(name)) this.#paragraphDepth++
    if (lines.has(name)) this.#endLine()
    const character = characters[name]
    if (character !== undefined) this.#add(Buffer.from(character))
  }

  close(name: string): void {
    if (runs.has(name)) this.#inRun = false
    if (paragraphs.has(name) && this.#paragraphDepth > 0) this.#paragraphDepth--
    if (lines.has(name)) this.#endLine()
    if (asides.has(name) && this.#asideDepth > 0) this.#asideDepth--
  }

  text(bytes: Buffer): void {
    if (this.#inRun || this.#paragraphDepth > 0) this.#add(bytes)
    else if (!isBlank(bytes)) {
      // Such as a title in the metadata.
      this.#endLine()
      this.#add(bytes)
      this.#endLine()
    }
  }

  end(): void {
    this.#endLine()
    this.#giveAside()
  }

  /** What was joined since the last call. */
  takeOut(): Buffer {
    const taken = this.#shown.bytes
    this.#shown = new GrowingBytes(Number.POSITIVE_INFINITY)
    return taken
  }

  #add(bytes: Buffer): void {
    if (this.#asideDepth > 0 && bytes.length < longestAside) {
      if (this.#aside.length + bytes.length > longestAside) this.#giveAside()
      this.#aside.add(bytes)
      return
    }
    this.#shown.add(bytes)
    if (bytes.length > 0) this.#isAtLineStart = false
  }

  #endLine(): void {
    if (this.#asideDepth > 0) {
      this.#aside.addByte(newline)
      return
    }
    if (!this.#isAtLineStart) this.#shown.addByte(newline)
    this.#isAtLineStart = true
    this.#giveAside()
  }

  #giveAside(): void {
    if (this.#aside.length === 0) return
    this.#shown.add(this.#aside.bytes)
    this.#shown.addByte(newline)
    this.#aside.cut(0)
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20)
}
