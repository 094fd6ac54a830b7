import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type ContainerSearch,
  faultProblem,
  type Item,
  type Origin,
  originText,
} from '../../model/index.ts'
import { isCompressed } from '../file-kinds.ts'
import { skipped } from '../left-out.ts'
import { holdsNeedle } from '../needles.ts'
import { nameChunk } from '../text-chunks.ts'
import { Budget } from './budget.ts'
import type { EntryFilter, Opening } from './container-item.ts'
import { Content } from './content.ts'
import { ContainerError, type ContainerFormat, type ContainerInput, type Entry } from './format.ts'
import { mayEndLikeContainer, recognise, recogniseEnd, startBytes } from './index.ts'
import { entryOrigin } from './inner-origin.ts'
import { heldInput } from './input.ts'
import { type KnownNeedles, needlesAfter } from './needle-map.ts'
import { Tap } from './tap.ts'
import { faultReason, UnreadParts } from './unread-parts.ts'

/** Signals and progress get a turn at this interval. Milliseconds. */
const turnMs = 50

/** Entries and bytes after which a tally is emitted. */
const tallyEntries = 1000
const tallyBytes = 64 * 1024 * 1024

/** Reads a recognised container: `Container.open` of container-item.ts. */
export function openContainer({ origin, format, input, search, options }: Opening): Promise<void> {
  const { filter = null, isThorough = true } = options
  return new ContainerWalk(search, filter, isThorough).open(origin, format, input)
}

/** A container that is being read, at any level. */
interface Level {
  readonly origin: Origin
  readonly format: ContainerFormat
  readonly budget: Budget
  readonly unread: UnreadParts
  /** The needles of its bytes; null if its entries are searched on their own. */
  readonly known: KnownNeedles | null
}

/**
 * Reads a container and everything inside it, depth first. Each byte is searched as it is and, if it begins another
 * container, as what that container holds.
 */
class ContainerWalk {
  readonly #search: ContainerSearch
  readonly #filter: EntryFilter | null
  readonly #searchesOutermost: boolean
  readonly #isThorough: boolean
  /** Bytes of nested containers that are held in memory. */
  #held = 0
  #entries = 0
  #bytes = 0
  #emitted = 0
  #turn = performance.now()

  constructor(search: ContainerSearch, filter: EntryFilter | null, isThorough: boolean) {
    const emit = (item: Item) => {
      this.#emitted++
      search.emit(item)
    }
    this.#search = { ...search, emit }
    this.#filter = filter
    this.#isThorough = isThorough
    this.#searchesOutermost = filter?.searches(null) !== false
  }

  async open(origin: Origin, format: ContainerFormat, input: ContainerInput): Promise<void> {
    const { allowance } = this.#search
    const content = new Content(input.pieces())
    const tap = this.#searchesOutermost ? this.#tap(origin, null) : null
    const begin = (size: number | null) => Budget.of(allowance, size, this.#isThorough)
    if (input.read !== null && format.access === 'memory') {
      const known = needlesOf(format, tap)
      await this.#drain(content, tap)
      await this.#parts(origin, format, input, begin(input.size), known)
    } else await this.#openContent({ origin, format, content, tap, begin, size: input.size })
    if (content.error !== null) this.#emitError(origin, content.error)
    this.#emitTally()
  }

  /** Opens a container whose bytes are read in order and searched as they are read. */
  async #openContent(opened: {
    origin: Origin
    format: ContainerFormat
    content: Content
    /** Null if its own bytes are not searched. */
    tap: Tap | null
    begin: (size: number | null) => Budget
    size: number | null
  }): Promise<void> {
    const { origin, format, content, tap, begin, size } = opened
    const known = needlesOf(format, tap)
    if (format.access === 'stream') {
      const budget = begin(size)
      const pieces = () => this.#tapped(content, tap, budget)
      await this.#parts(origin, format, { size, read: null, pieces }, budget, known)
      await this.#drain(content, tap)
      return
    }
    const pieces = await this.#hold(content, tap)
    if (pieces === null) {
      this.#search.emit({
        kind: 'problem',
        what: originText(origin),
        reason: faultReason('too-large'),
      })
      return
    }
    const input = heldInput(pieces)
    try {
      await this.#parts(origin, format, input, begin(input.size), known)
    } finally {
      this.#held -= input.size
    }
  }

  /** Opens content if its end shows that it is a container. If it is too large, it is only searched. */
  async #openByEnd(
    origin: Origin,
    content: Content,
    tap: Tap | null,
    begin: (size: number) => Budget,
  ): Promise<void> {
    const pieces = await this.#hold(content, tap)
    if (pieces === null) return
    const input = heldInput(pieces)
    try {
      const format = recogniseEnd(input, input.read(0, startBytes))
      if (format !== null) await this.#parts(origin, format, input, begin(input.size), null)
    } finally {
      this.#held -= input.size
    }
  }

  async #parts(
    origin: Origin,
    format: ContainerFormat,
    input: ContainerInput,
    budget: Budget,
    known: KnownNeedles | null,
  ): Promise<void> {
    const { emit, signal } = this.#search
    const level: Level = { origin, format, budget, unread: new UnreadParts(origin, emit), known }
    if (!budget.isThorough && format.leavesOut !== undefined) emit(skipped(format.leavesOut))
    try {
      const reader = await format.load()
      for await (const part of reader.parts(input, budget, signal)) {
        const pause = this.#pause()
        if (pause !== null) await pause
        if (signal.aborted) return
        if (part.kind === 'unread') level.unread.add(part.name, part.fault)
        else if (!(await this.#entry(part, level))) return
      }
    } catch (error) {
      if (error instanceof ContainerError) level.unread.add(null, error.fault)
      else this.#emitError(origin, error)
    } finally {
      level.unread.close()
    }
  }

  /** @returns false if the container must not be read further: its budget is used up. */
  async #entry(entry: Entry, level: Level): Promise<boolean> {
    const whole = entryOrigin(level.origin, entry.name, level.format.name)
    const inner = whole.inner ?? ''
    const content = new Content(entry.content)
    const opens = this.#filter?.opens(inner) !== false
    const leftOut = !opens || this.#filter?.searches(inner) === false
    const origin: Origin = leftOut ? { ...whole, leftOut } : whole
    const searches = !leftOut || this.#searchesOutermost
    const emitted = this.#emitted
    if (searches && mayNameHold(entry, level.known)) this.#searchName(origin, entry.name)
    const tap = searches ? this.#tap(origin, needlesIn(level.known, entry.place)) : null
    if (opens) await this.#searchContent(content, origin, level, tap)
    else {
      await this.#drain(content, tap)
      return true
    }
    this.#entries++
    this.#bytes += content.bytes
    if (content.error === null && searches && this.#emitted === emitted) entry.onEmpty?.()
    if (this.#entries >= tallyEntries || this.#bytes >= tallyBytes) this.#emitTally()
    const { error } = content
    if (error === null) return true
    if (!(error instanceof ContainerError)) {
      this.#emitError(origin, error)
      return true
    }
    level.unread.add(entry.name, error.fault)
    return !error.fault.startsWith('budget-')
  }

  async #searchContent(
    content: Content,
    origin: Origin,
    level: Level,
    tap: Tap | null,
  ): Promise<void> {
    const pulled = content.first(startBytes)
    const first = pulled instanceof Promise ? await pulled : pulled
    if (first.length === 0) return
    const format = recognise(first, origin.inner)
    const begin = (size: number | null) => level.budget.deeper(size)
    if (format === null && !mayEndLikeContainer(first, origin.inner)) {
      if (isCompressed(first)) this.#search.emit(skipped('compressed-files'))
      await this.#drain(content, tap)
      return
    }
    try {
      if (format === null) await this.#openByEnd(origin, content, tap, begin)
      else await this.#openContent({ origin, format, content, tap, begin, size: null })
    } catch (error) {
      // It is nested too deeply: its bytes are searched all the same.
      if (!(error instanceof ContainerError)) throw error
      this.#search.emit({
        kind: 'problem',
        what: originText(origin),
        reason: faultReason(error.fault),
      })
      await this.#drain(content, tap)
    }
  }

  /** The pieces of a container, for its reader; each is searched before it is passed on. */
  async *#tapped(content: Content, tap: Tap | null, budget: Budget): AsyncGenerator<Buffer> {
    for (;;) {
      const began = performance.now()
      const piece = await this.#next(content)
      budget.wait(performance.now() - began)
      if (piece === null) return
      tap?.pass(piece)
      yield piece
    }
  }

  /** Searches what is left of some content. */
  async #drain(content: Content, tap: Tap | null): Promise<void> {
    for (;;) {
      const next = content.next()
      const piece = next instanceof Promise ? await next : next
      if (piece === null) break
      tap?.pass(piece)
      const pause = this.#pause()
      if (pause !== null) await pause
      if (this.#search.signal.aborted) {
        await content.stop()
        break
      }
    }
    tap?.end()
  }

  /** Reads content into memory, and searches it; null if it is too large. */
  async #hold(content: Content, tap: Tap | null): Promise<Buffer[] | null> {
    const { memory } = this.#search.allowance.limits
    const most = Math.min(memory, 2 * memory - this.#held)
    const pieces: Buffer[] = []
    let bytes = 0
    for (let piece = await this.#next(content); piece !== null; piece = await this.#next(content)) {
      tap?.pass(piece)
      bytes += piece.length
      if (bytes > most) {
        pieces.length = 0
        await this.#drain(content, tap)
        return null
      }
      pieces.push(piece)
    }
    tap?.end()
    this.#held += bytes
    return pieces
  }

  async #next(content: Content): Promise<Buffer | null> {
    const pause = this.#pause()
    if (pause !== null) await pause
    if (this.#search.signal.aborted) return null
    return content.next()
  }

  #searchName(origin: Origin, name: Uint8Array | null): void {
    if (name === null) return
    const bytes = Buffer.from(name.buffer, name.byteOffset, name.byteLength)
    const { needles, emit } = this.#search
    if (holdsNeedle(bytes, needles)) emit(nameChunk({ ...origin, source: 'file-name' }, bytes))
  }

  #tap(origin: Origin, known: KnownNeedles | null): Tap {
    const { needles, emit } = this.#search
    return new Tap(origin, needles, emit, known)
  }

  #emitTally(): void {
    const [count, bytes] = [this.#entries, this.#bytes]
    this.#entries = 0
    this.#bytes = 0
    if (count === 0) return
    this.#search.emit({ kind: 'tally', outcome: 'read', unit: 'entry', count, bytes })
  }

  #emitError(origin: Origin, error: unknown): void {
    this.#search.emit(errorItem(originText(origin), error))
  }

  /** Timers, signals and progress get a turn, if it is time. A promise for each piece would take long. */
  #pause(): Promise<void> | null {
    return performance.now() - this.#turn < turnMs ? null : this.#takeTurn()
  }

  async #takeTurn(): Promise<void> {
    await nextTurn()
    this.#turn = performance.now()
  }
}

/** The needles in the bytes of a container, if its entries ask for them. */
function needlesOf(format: ContainerFormat, tap: Tap | null): KnownNeedles | null {
  return format.storesEntries === true ? (tap?.needles() ?? null) : null
}

function needlesIn(container: KnownNeedles | null, place: number | undefined): KnownNeedles | null {
  return container === null || place === undefined ? null : needlesAfter(container, place)
}

/** False if the name of an entry is known to hold no needle. */
function mayNameHold({ nameFrom, place }: Entry, known: KnownNeedles | null): boolean {
  if (known === null || nameFrom === undefined || place === undefined) return true
  return known.within(nameFrom, place)?.length !== 0
}

/** An error of the system, or an unexpected one. */
function errorItem(what: string, error: unknown): Item {
  if (error instanceof ContainerError) {
    return { kind: 'problem', what, reason: faultReason(error.fault) }
  }
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code !== undefined && syscall !== undefined) {
    return { kind: 'problem', what, reason: { code: 'interrupted-read', detail: code } }
  }
  return faultProblem(what, error)
}
