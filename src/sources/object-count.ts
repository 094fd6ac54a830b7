import type { Container, Item, SourceProgress } from '../model/index.ts'

/** Counts objects while they are read, if their number is known. */
export class ObjectCount {
  #total: number | null = null
  #done = 0

  get progress(): SourceProgress | null {
    return this.#total === null ? null : { unit: 'object', total: this.#total, done: this.#done }
  }

  /** Passes on the items of this number of objects. */
  async *count(
    total: number,
    items: AsyncIterable<Item | Container>,
  ): AsyncGenerator<Item | Container> {
    this.#total = total
    for await (const item of items) {
      const isObject = item.kind === 'tally' && item.outcome === 'read' && item.unit !== 'entry'
      if (isObject) this.#done += item.count
      yield item
    }
  }
}
