import type { Budget } from './budget.ts'
import { ByteSource, type ReadRange, rangeOf } from './byte-source.ts'
import type { ContainerFault } from './format.ts'
import { GrowingBytes } from './growing-bytes.ts'
import { type Decoded, decodeStream, filtersOf } from './pdf-filters.ts'
import type { StreamEnds, StreamHeader } from './pdf-objects.ts'

const isPicture = /\/Subtype\s{0,9}\/Image\b/
const isTable = /\/Type\s{0,9}\/XRef\b/
const isAttached = /\/EmbeddedFile\b/
const predictor = /\/Predictor\s{0,9}(?:[2-9]|1\d)/

/** Operators in texts and maps are this long at most. */
const longestMark = 16

/** A stream of a PDF, which notes what it is while it is read. */
export class ReadStream {
  readonly header: StreamHeader
  readonly #read: ReadRange
  readonly #budget: Budget
  readonly #filters: readonly string[]
  /** Null if the file ends before. */
  readonly #statedEnd: number | null
  readonly #size: number
  #end: number
  #fault: ContainerFault | null = null
  #isMap = false
  #showsText = false

  constructor(
    read: ReadRange,
    size: number,
    ends: StreamEnds,
    header: StreamHeader,
    budget: Budget,
  ) {
    this.header = header
    this.#read = read
    this.#budget = budget
    this.#size = size
    this.#filters = filtersOf(header.dictionary)
    this.#statedEnd = ends.of(header)
    this.#end = this.#statedEnd ?? size
  }

  /** The first byte after it. Known when its pieces were read. */
  get end(): number {
    return this.#end
  }

  /** Why it was not read to its end. Known when its pieces were read. */
  get fault(): ContainerFault | null {
    return this.#fault
  }

  /** True if it maps codes of a font to text. */
  get isMap(): boolean {
    return this.#isMap
  }

  get showsText(): boolean {
    return this.#showsText
  }

  /** False if its bytes are in the file as they read. */
  get isGivenOut(): boolean {
    return this.#filters.length > 0 || isAttached.test(this.header.dictionary)
  }

  /** @param copy receives them too. */
  async *pieces(copy: GrowingBytes | null): AsyncGenerator<Buffer> {
    const source = this.#source()
    const content = this.#decoded(source)
    const notes = this.#budget.isThorough && !isPicture.test(this.header.dictionary)
    let before = ''
    for (;;) {
      const { done, value } = await content.next()
      if (done === true) {
        this.#finish(value, source)
        return
      }
      if (copy !== null && !copy.isFull) copy.add(value)
      if (notes) before = this.#note(before + value.toString('latin1'))
      yield value
    }
  }

  /** Reads it into memory, as far as it can be read and up to a limit. */
  async collect(): Promise<{ readonly bytes: Buffer; readonly isCut: boolean }> {
    const bytes = new GrowingBytes(this.#budget.limits.memory)
    const content = this.#decoded(this.#source())
    for (;;) {
      const { done, value } = await content.next()
      if (done === true) return { bytes: bytes.bytes, isCut: false }
      bytes.add(value)
      if (bytes.isFull) return { bytes: bytes.bytes, isCut: true }
    }
  }

  #source(): ByteSource {
    const end = this.#statedEnd ?? this.#size
    return new ByteSource(rangeOf(this.#read, this.header.start, end), this.#budget)
  }

  #decoded(source: ByteSource): Decoded {
    return decodeStream(source, this.#filters, this.#budget)
  }

  #finish(fault: ContainerFault | null, source: ByteSource): void {
    const { dictionary, start } = this.header
    this.#fault = fault
    if (fault === null && this.#statedEnd === null) this.#fault = 'truncated'
    // Rows of pictures and tables of positions hold no text.
    const isText = !isPicture.test(dictionary) && !isTable.test(dictionary)
    if (isText && predictor.test(dictionary)) this.#fault ??= 'unsupported'
    const isRead = fault === null || fault === 'checksum'
    if (isRead && this.#filters[0] === 'FlateDecode') this.#end = start + source.position
    else if (this.#statedEnd === null) this.#end = start
  }

  /** @returns the last bytes, which may begin a mark. */
  #note(text: string): string {
    if (text.includes('begincmap')) this.#isMap = true
    if (/\bT[jJ]\b/.test(text)) this.#showsText = true
    return text.slice(-longestMark)
  }
}
