/** Bits of a word. */
const wordBits = 32

/** Commits in line: the newest comes first; of the same date, the one that was added first. Each is added once at most. */
export class DateQueue {
  /** By commit, the rank of its date: the newest has rank 0. */
  readonly #ranks: Int32Array
  /** By rank, the first and the last commit in line; by commit, the next one of its date. -1: none. */
  readonly #first: Int32Array
  readonly #last: Int32Array
  readonly #next: Int32Array
  /** Bits of the ranks with a commit in line, then bits of the words of the list before, down to a list of one word. */
  readonly #levels: readonly Uint32Array[]

  /** @param dates by commit, in seconds. */
  constructor(dates: ArrayLike<number>) {
    const { ranks, count } = rankDates(dates)
    this.#ranks = ranks
    this.#first = new Int32Array(count).fill(-1)
    this.#last = new Int32Array(count)
    this.#next = new Int32Array(dates.length)
    this.#levels = levelsFor(count)
  }

  add(commit: number): void {
    const rank = this.#ranks[commit] as number
    this.#next[commit] = -1
    if (this.#first[rank] === -1) {
      this.#first[rank] = commit
      this.#mark(rank)
    } else this.#next[this.#last[rank] as number] = commit
    this.#last[rank] = commit
  }

  /** -1 if there is none. */
  take(): number {
    const rank = this.#lowest()
    if (rank === -1) return -1
    const commit = this.#first[rank] as number
    const next = this.#next[commit] as number
    this.#first[rank] = next
    if (next === -1) this.#unmark(rank)
    return commit
  }

  #lowest(): number {
    let at = 0
    for (let level = this.#levels.length - 1; level >= 0; level--) {
      const word = this.#levels[level]?.[at] as number
      if (word === 0) return -1
      at = at * wordBits + lowestBit(word)
    }
    return at
  }

  #mark(rank: number): void {
    let at = rank
    for (const words of this.#levels) {
      const word = at >>> 5
      words[word] = (words[word] as number) | (1 << (at & 31))
      at = word
    }
  }

  #unmark(rank: number): void {
    let at = rank
    for (const words of this.#levels) {
      const word = at >>> 5
      words[word] = (words[word] as number) & ~(1 << (at & 31))
      if (words[word] !== 0) return
      at = word
    }
  }
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word)
}

function levelsFor(count: number): Uint32Array[] {
  const levels: Uint32Array[] = []
  for (let bits = count; levels.length === 0 || bits > 1; ) {
    bits = Math.ceil(bits / wordBits)
    levels.push(new Uint32Array(Math.max(1, bits)))
  }
  return levels
}

function rankDates(dates: ArrayLike<number>) {
  const sorted = Float64Array.from(dates).sort()
  let count = 0
  for (const date of sorted) {
    if (count === 0 || date !== sorted[count - 1]) sorted[count++] = date
  }
  const ranks = new Int32Array(dates.length)
  for (let commit = 0; commit < ranks.length; commit++) {
    const date = dates[commit] as number
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle] as number) < date) low = middle + 1
      else high = middle
    }
    ranks[commit] = count - 1 - low
  }
  return { ranks, count }
}
