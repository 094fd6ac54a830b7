import {
  ContainerAllowance,
  type ContainerLimits,
  defaultContainerLimits,
} from '../../../src/model/index.ts'
import { Budget } from '../../../src/sources/containers/budget.ts'
import {
  ContainerError,
  type ContainerFormat,
  type ContainerInput,
} from '../../../src/sources/containers/format.ts'
import { seededRandom } from '../../helpers/keys.ts'

/** What came of reading a container. */
export interface Read {
  /** Names as latin1 text; null without a name. */
  readonly entries: readonly { readonly name: string | null; readonly content: Buffer }[]
  /** `fault` or `name: fault`, in order. */
  readonly unread: readonly string[]
  /** The limit that stopped the reader, or null. */
  readonly stopped: string | null
  /** Bytes given out. */
  readonly given: number
  /** Bytes of the largest piece. */
  readonly largestPiece: number
}

/** All bytes in memory. */
export function inMemory(bytes: Buffer): ContainerInput {
  return {
    size: bytes.length,
    read: (position, length) => bytes.subarray(position, position + length),
    async *pieces() {
      yield bytes
    },
  }
}

/** A stream in pieces of a few bytes or more. */
export function streamed(bytes: Buffer, pieceBytes: number): ContainerInput {
  return {
    size: null,
    read: null,
    async *pieces() {
      for (let start = 0; start < bytes.length; start += pieceBytes)
        yield bytes.subarray(start, start + pieceBytes)
    },
  }
}

/** Reads everything. `keep: false` counts contents without holding them. */
export async function readAll(
  format: ContainerFormat,
  input: ContainerInput,
  limits: Partial<ContainerLimits> = {},
  { keep = true } = {},
): Promise<Read> {
  const budget = Budget.of(
    new ContainerAllowance({ ...defaultContainerLimits, ...limits }),
    input.size,
  )
  const entries: { name: string | null; content: Buffer }[] = []
  const unread: string[] = []
  let stopped: string | null = null
  let given = 0
  let largestPiece = 0
  try {
    for await (const part of (await format.load()).parts(input, budget)) {
      const name = part.name === null ? null : Buffer.from(part.name).toString('latin1')
      if (part.kind === 'unread') {
        unread.push(name === null ? part.fault : `${name}: ${part.fault}`)
        continue
      }
      const pieces: Buffer[] = []
      try {
        for await (const piece of part.content) {
          given += piece.length
          largestPiece = Math.max(largestPiece, piece.length)
          if (keep) pieces.push(piece)
        }
      } finally {
        entries.push({ name, content: Buffer.concat(pieces) })
      }
    }
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error
    stopped = error.fault
  }
  return { entries, unread, stopped, given, largestPiece }
}

/** The bytes with a few random changes: a byte, a stretch removed, repeated or overwritten. */
export function damaged(bytes: Buffer, seed: number): Buffer {
  const random = seededRandom(seed)
  const at = (most: number) => Math.floor(random() * most)
  const copy = Buffer.from(bytes)
  const start = at(bytes.length)
  const end = Math.min(bytes.length, start + 1 + at(16))
  const kind = at(4)
  if (kind === 0) copy[start] = (copy[start] ?? 0) ^ (1 << at(8))
  if (kind === 1) return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  if (kind === 2) return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)])
  if (kind === 3) for (let i = start; i < end; i++) copy[i] = at(256)
  return copy
}
