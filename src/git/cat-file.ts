import { BrleaksError, type ObjectType, type OutcomeOf } from '../model/index.ts'
import type { Git, GitRunner } from './git.ts'

type CatFileOutcome = OutcomeOf<'object' | 'large' | 'missing'>

/** Time limit for one object: git may search forever for a damaged one. */
const answerMs = 120_000

/** Larger objects are not held in memory. Bytes. */
export const largeObjectBytes = 64 * 1024 * 1024

/**
 * Reads objects through git, in the order of the ids. git exits with 0 even if objects are missing, so answers are counted.
 * @throws BrleaksError `git-failed` if git failed or returned too few answers.
 */
export async function* catFile(
  git: GitRunner,
  oids: Iterable<string>,
): AsyncGenerator<CatFileOutcome> {
  const requested = [...oids]
  if (requested.length === 0) return
  const parser = new BatchParser()
  let answers = 0
  for await (const piece of git.stream(['cat-file', '--batch', '--buffer'], {
    stdin: requested.map((oid) => `${oid}\n`),
    idleMs: answerMs,
  })) {
    for (const answer of parser.push(piece)) {
      answers++
      yield answer
    }
  }
  if (answers !== requested.length) {
    throw new BrleaksError(
      'git-failed',
      `git cat-file answered for ${answers} of ${requested.length} objects`,
    )
  }
}

/**
 * Streams the bytes of one object. git prints the size before it reads, and may write fewer bytes without an error.
 * @throws BrleaksError `git-failed` if their number is not `size`.
 */
export async function* streamObject(
  git: Git,
  { oid, type, size }: { readonly oid: string; readonly type: ObjectType; readonly size: number },
): AsyncGenerator<Buffer> {
  const call = { idleMs: answerMs }
  let bytes = 0
  for await (const piece of git.stream(['cat-file', type, oid], call)) {
    bytes += piece.length
    yield piece
  }
  if (bytes !== size) {
    throw new BrleaksError(
      'git-failed',
      `git returned ${bytes} of the ${size} bytes of object ${oid}`,
    )
  }
}

/** Parses `<oid> SP <type> SP <size> LF <contents> LF`, and `<oid> SP missing LF` (git-cat-file, BATCH OUTPUT). */
class BatchParser {
  #pieces: Buffer[] = []
  #held = 0
  #header: { oid: string; type: ObjectType; size: number } | null = null
  /** Bytes of a large object that are still to be skipped. */
  #passing = 0;

  *push(piece: Buffer): Generator<CatFileOutcome> {
    this.#pieces.push(piece)
    this.#held += piece.length
    for (;;) {
      if (this.#passing > 0 && !this.#passOver()) return
      if (this.#header === null) {
        const line = this.#takeLine()
        if (line === null) return
        const answer = this.#begin(line)
        if (answer !== null) yield answer
        continue
      }
      if (this.#held < this.#header.size + 1) return
      const { oid, type, size } = this.#header
      const bytes = this.#take(size + 1).subarray(0, size)
      this.#header = null
      yield { kind: 'object', oid, type, bytes }
    }
  }

  #begin(line: string): CatFileOutcome | null {
    const [oid = '', type = '', size = ''] = line.split(' ')
    if (type === 'missing' || type === 'ambiguous') return { kind: 'missing', oid }
    if (!/^(?:blob|commit|tag|tree)$/.test(type) || !/^\d+$/.test(size)) {
      throw new BrleaksError('git-failed', 'git cat-file wrote output that cannot be parsed')
    }
    const header = { oid, type: type as ObjectType, size: Number(size) }
    if (header.size <= largeObjectBytes) {
      this.#header = header
      return null
    }
    this.#passing = header.size + 1
    return { kind: 'large', ...header }
  }

  #passOver(): boolean {
    const count = Math.min(this.#passing, this.#held)
    this.#take(count)
    this.#passing -= count
    return this.#passing === 0
  }

  #takeLine(): string | null {
    const [first] = this.#pieces
    if (first === undefined) return null
    let end = first.indexOf(0x0a)
    if (end === -1) {
      this.#pieces = [Buffer.concat(this.#pieces)]
      end = this.#pieces[0]?.indexOf(0x0a) ?? -1
    }
    return end === -1 ? null : this.#take(end + 1).toString('latin1', 0, end)
  }

  #take(count: number): Buffer {
    this.#held -= count
    const [first] = this.#pieces
    if (first !== undefined && first.length >= count) {
      if (first.length === count) this.#pieces.shift()
      else this.#pieces[0] = first.subarray(count)
      return first.subarray(0, count)
    }
    const whole = Buffer.concat(this.#pieces)
    const rest = whole.subarray(count)
    this.#pieces = rest.length === 0 ? [] : [rest]
    return whole.subarray(0, count)
  }
}
