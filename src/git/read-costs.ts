import type { ObjectType } from '../model/index.ts'
import type { Git } from './git.ts'

/** The memory that git needs to read an object, from the headers of packs: no object is read. */
export interface ReadCost {
  readonly type: ObjectType
  readonly size: number
  /** Bytes of the largest object in the object's chain of deltas; 0 if it is not a delta. */
  readonly largestDelta: number
}

/** git does not make deltas of larger files (core.bigFileThreshold), and reads them in pieces. Bytes. */
const largestWhole = 512 * 1024 * 1024

/** True for an object that git would have to hold in memory although it never packs such objects itself. */
export function exceedsMemory({ type, size, largestDelta }: ReadCost): boolean {
  return largestDelta > largestWhole || (type !== 'blob' && size > largestWhole)
}

interface Header {
  readonly type: ObjectType
  readonly size: number
  /** Null for an object that is not a delta. */
  readonly base: string | null
}

/**
 * Asks git for the sizes of objects and of all bases of their deltas. A delta of a few bytes can expand to an object of
 * gigabytes, which git would build in memory if it were asked for the content.
 * @returns costs by id. Objects that do not exist are absent.
 */
export async function readCosts(
  git: Git,
  oids: Iterable<string>,
): Promise<ReadonlyMap<string, ReadCost>> {
  const requested = [...oids]
  const headers = await headersOf(git, requested)
  const known = new Map<string, number>()
  const costs = new Map<string, ReadCost>()
  for (const oid of requested) {
    const header = headers.get(oid)
    if (header === undefined) continue
    const { type, size } = header
    costs.set(oid, { type, size, largestDelta: largestDeltaOf(oid, headers, known) })
  }
  return costs
}

/** Size of the largest object in a chain of deltas. @param known results for other objects, by id. */
function largestDeltaOf(
  oid: string,
  headers: ReadonlyMap<string, Header>,
  known: Map<string, number>,
): number {
  const chain: string[] = []
  const seen = new Set<string>()
  let at: string | null = oid
  while (at !== null && !known.has(at) && !seen.has(at)) {
    seen.add(at)
    chain.push(at)
    at = headers.get(at)?.base ?? null
  }
  let largestDelta = at === null ? 0 : (known.get(at) ?? 0)
  let baseSize = at === null ? 0 : (headers.get(at)?.size ?? 0)
  for (const link of chain.reverse()) {
    const header = headers.get(link)
    const { size = 0, base = null } = header ?? {}
    largestDelta = base === null ? 0 : Math.max(largestDelta, size, baseSize)
    baseSize = size
    known.set(link, largestDelta)
  }
  return largestDelta
}

async function headersOf(git: Git, oids: readonly string[]): Promise<ReadonlyMap<string, Header>> {
  const headers = new Map<string, Header>()
  if (oids.length === 0) return headers
  const requests = new RequestQueue(oids)
  const args = ['cat-file', `--batch-check=${format}`]
  let rest = ''
  for await (const piece of git.stream(args, { stdin: requests.lines() })) {
    const lines = (rest + piece.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) requests.answered(addHeader(line, headers))
  }
  return headers
}

const format = '%(objectname) %(objecttype) %(objectsize) %(deltabase)'

/** Adds the header in a line of git's answer. @returns the base of its delta; null if it is not a delta. */
function addHeader(line: string, headers: Map<string, Header>): string | null {
  const match = /^([0-9a-f]+) (blob|commit|tag|tree) (\d+) ([0-9a-f]+)$/.exec(line)
  if (match === null) return null
  const [, oid = '', type, size, delta = ''] = match
  const base = /^0+$/.test(delta) ? null : delta
  headers.set(oid, { type: type as ObjectType, size: Number(size), base })
  return base
}

/** Ids to look up. Answers add the ids of bases; the queue ends once all are answered. */
class RequestQueue {
  readonly #requested: Set<string>
  #waiting: string[]
  #open: number
  #wake: (() => void) | null = null

  constructor(oids: readonly string[]) {
    this.#requested = new Set(oids)
    this.#waiting = [...this.#requested]
    this.#open = this.#waiting.length
  }

  /** @param base another id to look up; null if there is none. */
  answered(base: string | null): void {
    this.#open--
    if (base !== null && !this.#requested.has(base)) {
      this.#requested.add(base)
      this.#waiting.push(base)
      this.#open++
    }
    if (this.#open === 0 || this.#waiting.length > 0) this.#wake?.()
  }

  async *lines(): AsyncGenerator<string> {
    while (this.#open > 0) {
      const next = this.#waiting
      this.#waiting = []
      if (next.length > 0) yield `${next.join('\n')}\n`
      if (this.#open === 0 || this.#waiting.length > 0) continue
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
