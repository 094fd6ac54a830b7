import { crc32 } from 'node:zlib'
import type { Budget } from './budget.ts'
import { ByteSource, giveOut, type ReadRange, rangeOf } from './byte-source.ts'
import type { ContainerFault, Part } from './format.ts'
import { inflateSmall } from './inflate.ts'
import { decoderOf, isSupported, methods } from './zip-methods.ts'

/** An entry, as a header describes it. */
export interface EntryHeader {
  readonly name: Buffer
  readonly flags: number
  readonly method: number
  /** Of the content. Null if it follows the content. */
  readonly declared: Declared | null
  /** Where the compressed bytes are in the file. Without `declared` they end before `end`. */
  readonly start: number
  readonly end: number
}

export interface Declared {
  readonly crc: number
  readonly size: number
}

/** What reading an entry showed: where its compressed bytes end, and what its header should have said. */
interface EntryEnd {
  readonly end: number
  readonly found: Declared | null
}

const isEncrypted = ({ flags }: { readonly flags: number }) => (flags & 1) !== 0

/** An entry of at most this many compressed bytes is decoded in one call, into at most `smallOut` bytes. */
const smallIn = 1024 ** 2
const smallOut = 4 * 1024 ** 2

type Content = Generator<Buffer, Outcome>
type ContentSteps = AsyncGenerator<Buffer, Outcome>

interface Outcome {
  readonly fault: ContainerFault | null
  readonly end: number
}

/** Gives out an entry, and names what could not be read of it. */
export async function* entryParts(
  read: ReadRange,
  header: EntryHeader,
  budget: Budget,
): AsyncGenerator<Part, EntryEnd> {
  const { name, method } = header
  const unread = (fault: ContainerFault): Part => ({ kind: 'unread', name, fault })
  // Entries that give nothing out take time too.
  budget.give(0)
  const refusal = refusalOf(header)
  if (refusal !== null) {
    yield unread(refusal)
    return { end: header.end, found: null }
  }
  const check = new Check(header)
  const content = method === methods.stored ? storedContent(read, header, budget) : null
  const small = content ?? smallContent(read, header, budget)
  if (small !== null) yield { kind: 'entry', name, content: check.over(small) }
  else yield { kind: 'entry', name, content: check.overSteps(longContent(read, header, budget)) }
  if (check.fault !== null) yield unread(check.fault)
  return { end: check.end, found: check.fault === null ? check.found : null }
}

function refusalOf(header: EntryHeader): ContainerFault | null {
  if (isEncrypted(header)) return 'encrypted'
  if (!isSupported(header.method)) return 'unsupported'
  // Without its size, only the end of deflated content can be known.
  return header.method !== methods.deflated && header.declared === null ? 'unsupported' : null
}

function* storedContent(read: ReadRange, { start, end }: EntryHeader, budget: Budget): Content {
  let place = start
  while (place < end) {
    const bytes = read(place, Math.min(end - place, smallIn))
    if (bytes.length === 0) return { fault: 'truncated', end: place }
    yield* giveOut(bytes, budget)
    place += bytes.length
  }
  return { fault: null, end }
}

/** Decodes a small entry at once: promises for each piece are what reading costs. Null if it is not small or damaged. */
function smallContent(read: ReadRange, header: EntryHeader, budget: Budget): Content | null {
  const { start, end, declared, method } = header
  if (method !== methods.deflated || (declared !== null && end - start > smallIn)) return null
  const bytes = read(start, Math.min(smallIn, end - start))
  const small = inflateSmall(bytes, Math.min(smallOut, budget.left))
  if (small === null) return null
  return (function* () {
    yield* giveOut(small.output, budget)
    return outcomeOf(header, null, start + small.used)
  })()
}

async function* longContent(read: ReadRange, header: EntryHeader, budget: Budget): ContentSteps {
  const { start, end } = header
  const source = new ByteSource(rangeOf(read, start, end), budget)
  const faults = new Set<ContainerFault>()
  const decode = await decoderOf(header.method)
  yield* decode(source, budget, faults)
  const [fault = null] = faults
  return outcomeOf(header, fault, start + source.position)
}

function outcomeOf(header: EntryHeader, fault: ContainerFault | null, end: number): Outcome {
  const isShort = header.declared !== null && end < header.end
  return { fault: fault ?? (isShort ? 'damaged' : null), end }
}

/** Compares content with what its header says. */
class Check {
  readonly #declared: Declared | null
  #crc = 0
  #size = 0
  #outcome: Outcome

  constructor({ declared, start }: EntryHeader) {
    this.#declared = declared
    this.#outcome = { fault: null, end: start }
  }

  get fault(): ContainerFault | null {
    return this.#outcome.fault ?? this.#difference()
  }

  get end(): number {
    return this.#outcome.end
  }

  get found(): Declared {
    return { crc: this.#crc, size: this.#size }
  }

  *over(content: Content): Generator<Buffer> {
    for (let next = content.next(); ; next = content.next()) {
      if (this.#sees(next)) return
      yield next.value
    }
  }

  async *overSteps(content: ContentSteps): AsyncGenerator<Buffer> {
    for (let next = await content.next(); ; next = await content.next()) {
      if (this.#sees(next)) return
      yield next.value
    }
  }

  #sees(next: IteratorResult<Buffer, Outcome>): next is IteratorReturnResult<Outcome> {
    if (next.done === true) {
      this.#outcome = next.value
      return true
    }
    this.#crc = crc32(next.value, this.#crc)
    this.#size += next.value.length
    return false
  }

  #difference(): ContainerFault | null {
    if (this.#declared === null) return null
    if (this.#declared.size !== this.#size) return 'damaged'
    return this.#declared.crc === this.#crc ? null : 'checksum'
  }
}
