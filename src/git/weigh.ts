import type { ObjectType } from '../model/index.ts'
import type { Git } from './git.ts'

/** What git needs to read an object, as its headers state: nothing is put together to find out. */
export interface ObjectWeight {
  readonly type: ObjectType
  readonly size: number
  /** Largest object that git must put together from deltas on the way to this one; 0 where there is no delta. */
  readonly heaviest: number
}

/** git makes no deltas of files above this (core.bigFileThreshold), and reads them in pieces. Bytes. */
const largestWhole = 512 * 1024 * 1024

/** True for an object that git would have to hold in memory, and that no git would have packed so. */
export function isTooHeavy({ type, size, heaviest }: ObjectWeight): boolean {
  return heaviest > largestWhole || (type !== 'blob' && size > largestWhole)
}

interface Header {
  readonly type: ObjectType
  readonly size: number
  /** Null for an object that is not a delta. */
  readonly base: string | null
}

/**
 * Asks git for the sizes of objects and of all that they are made from. A delta of a few bytes can make an object of
 * gigabytes, which git would put together in memory as soon as it is asked for its contents.
 * @returns nothing for ids of objects that are not there.
 */
export async function weigh(
  git: Git,
  oids: Iterable<string>,
): Promise<ReadonlyMap<string, ObjectWeight>> {
  const asked = [...oids]
  const headers = await headersOf(git, asked)
  const heaviest = new Map<string, number>()
  const weights = new Map<string, ObjectWeight>()
  for (const oid of asked) {
    const header = headers.get(oid)
    if (header === undefined) continue
    const { type, size } = header
    weights.set(oid, { type, size, heaviest: heaviestOf(oid, headers, heaviest) })
  }
  return weights
}

/** The largest object on the way from an object to its last base; 0 for one that is not a delta. */
function heaviestOf(
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
  let heaviest = at === null ? 0 : (known.get(at) ?? 0)
  let baseSize = at === null ? 0 : (headers.get(at)?.size ?? 0)
  for (const link of chain.reverse()) {
    const header = headers.get(link)
    const { size = 0, base = null } = header ?? {}
    heaviest = base === null ? 0 : Math.max(heaviest, size, baseSize)
    baseSize = size
    known.set(link, heaviest)
  }
  return heaviest
}

async function headersOf(git: Git, oids: readonly string[]): Promise<ReadonlyMap<string, Header>> {
  const headers = new Map<string, Header>()
  if (oids.length === 0) return headers
  const questions = new Questions(oids)
  const args = ['cat-file', `--batch-check=${format}`]
  let rest = ''
  for await (const piece of git.stream(args, { stdin: questions.lines() })) {
    const lines = (rest + piece.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) questions.answer(note(line, headers))
  }
  return headers
}

const format = '%(objectname) %(objecttype) %(objectsize) %(deltabase)'

/** Notes an answer; its base, if that is one to ask for. */
function note(line: string, headers: Map<string, Header>): string | null {
  const match = /^([0-9a-f]+) (blob|commit|tag|tree) (\d+) ([0-9a-f]+)$/.exec(line)
  if (match === null) return null
  const [, oid = '', type, size, delta = ''] = match
  const base = /^0+$/.test(delta) ? null : delta
  headers.set(oid, { type: type as ObjectType, size: Number(size), base })
  return base
}

/** Ids for git to answer. Answers bring further ones; once all are answered, git's input ends. */
class Questions {
  readonly #asked: Set<string>
  #waiting: string[]
  #open: number
  #wake: (() => void) | null = null

  constructor(oids: readonly string[]) {
    this.#asked = new Set(oids)
    this.#waiting = [...this.#asked]
    this.#open = this.#waiting.length
  }

  /** One was answered, and asks for another. */
  answer(base: string | null): void {
    this.#open--
    if (base !== null && !this.#asked.has(base)) {
      this.#asked.add(base)
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
