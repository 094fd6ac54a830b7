import { createHash } from 'node:crypto'
import type { Budget } from './budget.ts'
import { giveOut, type ReadRange } from './byte-source.ts'
import type { ContainerReader, Part } from './format.ts'
import { GrowingBytes } from './growing-bytes.ts'
import { Fonts, readMap } from './pdf-fonts.ts'
import {
  hasEndMark,
  isEncrypted,
  nextStream,
  StreamEnds,
  type StreamHeader,
} from './pdf-objects.ts'
import { ReadStream } from './pdf-stream.ts'
import { hiddenStrings } from './pdf-strings.ts'
import { type FontText, fontNames, shownText } from './pdf-text.ts'

/** Gives out every stream that is compressed or attached, and the text that is written in another way than it reads. */
export const pdfReader: ContainerReader = {
  async *parts(input, budget) {
    if (input.read === null || input.size === null)
      return yield { kind: 'unread', name: null, fault: 'too-large' }
    yield* new Document(input.read, input.size, budget).parts()
  },
}

const windowBytes = 1024 ** 2
/** Windows end behind an object, if one ends in their last bytes. */
const longestObject = 64 * 1024
/** Longest stream that is recognised when it occurs again. Bytes. */
const longestRepeated = 8 * 1024 ** 2
/** SHA-256: content of a hostile repository must not pass for other content. */
function identityOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64')
}

const isObjectStream = /\/Type\s{0,9}\/ObjStm\b/

/** Most maps that fonts of one name may have. */
const mostChoices = 16

class Document {
  readonly #read: ReadRange
  readonly #size: number
  readonly #budget: Budget
  readonly #isEncrypted: boolean
  readonly #ends: StreamEnds
  readonly #fonts = new Fonts()
  /** Streams that map codes of fonts, by object. Of an object that was replaced, the last. */
  readonly #maps = new Map<number, ReadStream>()
  readonly #loadedMaps = new Map<number, FontText>()
  /** Streams that show text. Their fonts may come after them. */
  readonly #texts: ReadStream[] = []

  constructor(read: ReadRange, size: number, budget: Budget) {
    this.#read = read
    this.#size = size
    this.#budget = budget
    this.#isEncrypted = isEncrypted(read, size)
    this.#ends = new StreamEnds(read, size)
  }

  async *parts(): AsyncGenerator<Part> {
    let place = 0
    for (;;) {
      const header = nextStream(this.#read, place, this.#size)
      yield* this.#objects(place, header?.place ?? this.#size)
      if (header === null) break
      this.#budget.entry()
      this.#note(header.dictionary, header.number)
      place = yield* this.#stream(header)
    }
    if (this.#budget.isThorough) {
      for (const stream of this.#texts) yield* this.#shownText(stream)
    }
    if (this.#fonts.isFull) yield { kind: 'unread', name: null, fault: 'too-large' }
    if (this.#isEncrypted) yield { kind: 'unread', name: null, fault: 'encrypted' }
    if (!hasEndMark(this.#read, place, this.#size)) {
      yield { kind: 'unread', name: null, fault: 'truncated' }
    }
  }

  /** Reads objects without streams. */
  async *#objects(from: number, to: number): AsyncGenerator<Part> {
    for (let place = from; place < to; ) {
      const bytes = this.#read(place, Math.min(windowBytes, to - place))
      if (bytes.length === 0) return
      const isLast = place + bytes.length >= to
      const cut = isLast ? -1 : bytes.lastIndexOf('endobj')
      const isNear = cut > 0 && cut > bytes.length - longestObject
      const window = isNear ? bytes.subarray(0, cut) : bytes
      place += window.length
      if (this.#budget.isThorough) this.#fonts.note(window.toString('latin1'), null)
      yield* this.#strings(window, () => firstObjectIn(window))
    }
  }

  /** @returns true if there was nothing to find. */
  async *#strings(bytes: Buffer, object: () => number | null): AsyncGenerator<Part, boolean> {
    const strings = this.#isEncrypted ? null : hiddenStrings(bytes)
    if (strings === null) return true
    const id = `strings ${identityOf(strings)}`
    if (this.#budget.seen.isKnownEmpty(id)) return true
    let isEmpty = false
    const onEmpty = () => {
      isEmpty = true
      this.#budget.seen.noteEmpty(id)
    }
    this.#budget.entry()
    const content = giveOut(strings, this.#budget)
    yield { kind: 'entry', name: nameOf(object(), ' text'), onEmpty, content }
    return isEmpty
  }

  /** Notes fonts, which only text needs that is extracted. */
  #note(text: string, object: number | null): void {
    if (this.#budget.isThorough) this.#fonts.note(text, object)
  }

  /** @returns the place after the stream. */
  async *#stream(header: StreamHeader): AsyncGenerator<Part, number> {
    const { number, dictionary } = header
    const name = nameOf(number, '')
    const stream = new ReadStream(this.#read, this.#size, this.#ends, header, this.#budget)
    const id = this.#repeatable(header)
    if (id !== null && this.#budget.seen.isKnownEmpty(id)) return stream.end
    let isEmpty = !stream.isGivenOut
    const onEmpty = () => {
      isEmpty = true
    }
    const objects = isObjectStream.test(dictionary)
      ? new GrowingBytes(this.#budget.limits.memory)
      : null
    const content = stream.pieces(objects)
    if (stream.isGivenOut) yield { kind: 'entry', name, onEmpty, content }
    else for await (const _ of content);
    if (stream.fault !== null && !this.#isEncrypted) {
      yield { kind: 'unread', name, fault: stream.fault }
    }
    if (objects !== null) isEmpty = (yield* this.#objectStream(header, objects)) && isEmpty
    if (id !== null && isEmpty && stream.fault === null) this.#budget.seen.noteEmpty(id)
    if (stream.isMap && number !== null) this.#maps.set(number, stream)
    if (stream.showsText) this.#texts.push(stream)
    return stream.end
  }

  /**
   * Identifies a stream that need not be read again: the versions of a document in a history share most of them. Null if
   * it must be, because its text is extracted too, or its end is not stated.
   */
  #repeatable(header: StreamHeader): string | null {
    const end = this.#ends.of(header)
    if (this.#budget.isThorough || end === null || end - header.start > longestRepeated) return null
    return identityOf(header.dictionary, this.#read(header.start, end - header.start))
  }

  /** Objects in a stream: pairs of their numbers and places, then the objects. @returns true if there was nothing to find. */
  async *#objectStream(
    { dictionary, number }: StreamHeader,
    { bytes, isFull }: GrowingBytes,
  ): AsyncGenerator<Part, boolean> {
    if (isFull) yield { kind: 'unread', name: nameOf(number, ' text'), fault: 'too-large' }
    if (this.#budget.isThorough) this.#noteObjects(dictionary, bytes.toString('latin1'))
    return (yield* this.#strings(bytes, () => number)) && !isFull
  }

  #noteObjects(dictionary: string, text: string): void {
    const first = Number(/\/First\s{1,9}(\d{1,9})/.exec(dictionary)?.[1] ?? 0)
    const numbers = (text.slice(0, first).match(/\d{1,10}/g) ?? []).map(Number)
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const start = first + (numbers[index + 1] ?? 0)
      const end = first + (numbers[index + 3] ?? text.length)
      // Longer objects are not fonts. Without a limit, places in disorder would make this slow.
      if (end - start <= longestFont) this.#note(text.slice(start, end), numbers[index] ?? null)
    }
  }

  async *#shownText(stream: ReadStream): AsyncGenerator<Part> {
    const name = nameOf(stream.header.number, ' text')
    const { bytes, isCut } = await stream.collect()
    if (isCut) yield { kind: 'unread', name, fault: 'too-large' }
    const maps = new Map<string, readonly FontText[]>()
    for (const font of fontNames(bytes)) maps.set(font, await this.#mapsOf(stream, font))
    const choices = [...maps.values()].reduce((most, { length }) => Math.max(most, length), 1)
    // Pages may give one name to different fonts. Then the text is read with each of them.
    for (let choice = 0; choice < Math.min(choices, mostChoices); choice++) {
      this.#budget.entry()
      this.#budget.give(0)
      const fontOf = (font: string) => {
        const fonts = maps.get(font) ?? []
        return fonts[Math.min(choice, fonts.length - 1)] ?? null
      }
      const most = Math.min(this.#budget.limits.memory, this.#budget.left)
      const { text, isHidden, isWhole } = shownText(bytes, fontOf, most)
      if (isHidden) yield { kind: 'entry', name, content: giveOut(text, this.#budget) }
      if (!isWhole) yield { kind: 'unread', name, fault: 'too-large' }
    }
    if (choices > mostChoices) yield { kind: 'unread', name, fault: 'ambiguous' }
  }

  async #mapsOf({ header }: ReadStream, font: string): Promise<readonly FontText[]> {
    if (header.number === null) return []
    // A look-up gives nothing out, but takes time.
    this.#budget.give(0)
    const maps: FontText[] = []
    for (const object of this.#fonts.mapsOf(header.number, font).slice(0, mostChoices + 1)) {
      const map = await this.#map(object)
      if (map !== null) maps.push(map)
    }
    return maps
  }

  async #map(object: number): Promise<FontText> {
    const loaded = this.#loadedMaps.get(object)
    if (loaded !== undefined) return loaded
    const collected = await this.#maps.get(object)?.collect()
    const map = collected === undefined ? null : readMap(collected.bytes.toString('latin1'))
    this.#loadedMaps.set(object, map)
    return map
  }
}

/** Longest object in an object stream that may be a font or name fonts. */
const longestFont = 64 * 1024

function firstObjectIn(bytes: Buffer): number | null {
  const found = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b/.exec(bytes.toString('latin1'))
  return found === null ? null : Number(found[1])
}

function nameOf(object: number | null, suffix: string): Buffer {
  return Buffer.from(`object ${object ?? 'without number'}${suffix}`)
}
