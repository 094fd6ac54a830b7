import { compareSightings, type Sighting } from '../model/index.ts'
import { innermost } from './innermost.ts'

/** Sightings listed for one key; further ones are counted. */
export const mostPerKey = 1000
/** Sightings listed for all keys together: beyond it, fewer are listed for each key. They take about half a kilobyte each. */
const mostInAll = 200_000

/** The sightings of one key. */
export interface Sightings {
  sightings: Sighting[]
  /** Further sightings that are counted, not listed. */
  omitted: number
}

/**
 * Limits how many sightings are listed, for each key and for all together. Lists the smallest by place, in whatever order
 * they came.
 */
export class SightingBudget {
  readonly #keys: Iterable<Sightings>
  readonly #most: number
  #perKey = mostPerKey
  #held = 0
  /** Sightings to hold before all keys are looked at again. */
  #next: number

  /** @param keys all keys that sightings are added to; more may be added later. */
  constructor(keys: Iterable<Sightings>, most = mostInAll) {
    this.#keys = keys
    this.#most = most
    this.#next = 2 * most
  }

  add(key: Sightings, sighting: Sighting): void {
    key.sightings.push(sighting)
    this.#held++
    if (key.sightings.length >= 2 * this.#perKey) this.#limit(key)
    if (this.#held >= this.#next) this.settle()
  }

  /** Sorts the sightings of all keys, drops doubles, and keeps no more than the limits allow. */
  settle(): void {
    const lengths: number[] = []
    for (const key of this.#keys) {
      limitSightings(key, this.#perKey)
      lengths.push(key.sightings.length)
    }
    const held = (limit: number) =>
      lengths.reduce((sum, length) => sum + Math.min(length, limit), 0)
    const before = this.#perKey
    while (this.#perKey > 1 && held(this.#perKey) > this.#most) this.#perKey >>= 1
    if (this.#perKey < before) for (const key of this.#keys) cut(key, this.#perKey)
    this.#held = held(this.#perKey)
    this.#next = 2 * Math.max(this.#most, this.#held)
  }

  #limit(key: Sightings): void {
    const before = key.sightings.length
    limitSightings(key, this.#perKey)
    this.#held -= before - key.sightings.length
  }
}

/** Sorts, removes doubles and the bytes of containers, and keeps the first of many. */
function limitSightings(key: Sightings, limit: number): void {
  key.sightings.sort((a, b) => compareSightings(a, b) || a.offset - b.offset)
  const distinct = key.sightings.filter((sighting, index) => {
    const before = key.sightings[index - 1]
    return (
      before === undefined ||
      before.offset !== sighting.offset ||
      compareSightings(before, sighting) !== 0
    )
  })
  key.sightings = innermost(distinct)
  cut(key, limit)
}

function cut(key: Sightings, limit: number): void {
  if (key.sightings.length <= limit) return
  key.omitted += key.sightings.length - limit
  key.sightings = key.sightings.slice(0, limit)
}
