import type { ContainerFault, SkipCode } from '../../model/index.ts'
import type { Budget } from './budget.ts'

export type { ContainerFault }

/** The bytes of a container. */
export interface ContainerInput {
  /** In bytes; null for a stream. */
  readonly size: number | null
  /**
   * Reads a range; gives fewer bytes only at the end. Null for a stream, which can only be read in order.
   * @throws the error of the system for a file that cannot be read.
   */
  readonly read: ((position: number, length: number) => Buffer) | null
  /** All bytes in order, in pieces that stay valid. A stream gives them only once. */
  pieces(): AsyncIterable<Buffer>
}

/** Thrown while the content of an entry is read. What was read before it is searched all the same. */
export class ContainerError extends Error {
  readonly fault: ContainerFault

  constructor(fault: ContainerFault) {
    super(fault)
    this.name = 'ContainerError'
    this.fault = fault
  }
}

/** Something in a container. Read the content of an entry before you ask for the next part. */
export type Part = Entry | UnreadPart

export interface Entry {
  readonly kind: 'entry'
  /** As stored: it may be anything, and is never a path to write to. Null for content without a name. */
  readonly name: Uint8Array | null
  /** Called when the content was read to its end and nothing in it was found, named or opened. */
  readonly onEmpty?: () => void
  /**
   * Where the content begins in the container, if the bytes that follow there are the content as it is: they are searched
   * once. Only for a format that `storesEntries`.
   */
  readonly place?: number
  /** Where bytes of the container begin that have the name in them as it is. They end at `place`. */
  readonly nameFrom?: number | undefined
  /** @throws ContainerError where the content cannot be read further. */
  readonly content: AsyncIterable<Buffer> | Iterable<Buffer>
}

/** Something that the container has and that was not read. */
export interface UnreadPart {
  readonly kind: 'unread'
  /** Null for the container itself, from the place that was reached. */
  readonly name: Uint8Array | null
  readonly fault: ContainerFault
}

/**
 * A reader of one format. It gives all it can read, names all it cannot, and throws only what the budget throws. The raw
 * bytes of the container are searched besides, by its caller.
 */
export interface ContainerReader {
  /** Ends early when its consumer stops. Draws every byte, entry and level on the budget before it gives them out. */
  parts(input: ContainerInput, budget: Budget, signal?: AbortSignal): AsyncGenerator<Part>
}

/** Content that can be read at any place. */
export interface Whole {
  readonly size: number
  /** Reads a range; gives fewer bytes only at the end. */
  read(position: number, length: number): Buffer
}

export interface EndSign {
  /** All values that the first byte of such content may have; without it, any. */
  readonly firstByte?: readonly number[]
  /** The last byte of all such content, if it has one. */
  readonly lastByte?: number
  /** True if a stream that begins so, or has this name, is held in memory for a look at its end. */
  suspects(first: Uint8Array, name?: string | null): boolean
  /** True if content ends like this format. */
  shows(content: Whole, first: Uint8Array): boolean
}

/** Bytes that all content of a format has at one place. */
export interface LaterMark {
  /** Where they begin. */
  readonly position: number
  readonly bytes: Uint8Array
  /** The size of content is a multiple of this. */
  readonly blockBytes: number
}

/** A row of the table of formats (index.ts). */
export interface ContainerFormat {
  /** The name in `decoded` of a report. */
  readonly name: string
  /**
   * True if content begins like this format: decided by its first bytes (up to 512, fewer if it is shorter), so strictly
   * that text never looks like it.
   * @param name of the file or entry, for a format that its first bytes do not show.
   */
  recognises(first: Uint8Array, name?: string | null): boolean
  /** All values that the first byte may have; without it, any. Formats that are ruled out by it are not asked. */
  readonly firstByte?: readonly number[]
  /** What shows the format farther on. Looked at if no format recognises the first bytes. */
  readonly laterMark?: LaterMark
  /** What shows the format at the end of content. Looked at last. */
  readonly end?: EndSign
  /** How coverage names what its reader leaves out if `Budget.isThorough` is false. */
  readonly leavesOut?: SkipCode
  /** `stream`: read in order, however long. `memory`: needs `read`, so a stream is held in memory up to a limit. */
  readonly access: 'stream' | 'memory'
  /** True if its entries have a `place`. */
  readonly storesEntries?: boolean
  /** Loads the reader and its library. */
  load(): Promise<ContainerReader>
}
