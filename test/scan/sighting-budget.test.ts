import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newSighting, type Sighting } from '../../src/model/index.ts'
import { SightingBudget, type Sightings } from '../../src/scan/sighting-budget.ts'

function sightingAt(path: string): Sighting {
  return {
    ...newSighting,
    source: 'file',
    path,
    object: null,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 9,
    offset: 0,
    decoded: [],
    endEstimated: false,
    confidence: 'high',
    excerpt: null,
    allowComments: [],
  }
}

const path = (number: number) => `f${String(number).padStart(6, '0')}`

/** Adds places to keys in the given order. @param places key and number of each place. */
function collect(places: readonly (readonly [number, number])[], most?: number): Sightings[] {
  const keys = new Map<number, Sightings>()
  const budget = new SightingBudget({ [Symbol.iterator]: () => keys.values() }, most)
  for (const [number, place] of places) {
    const key = keys.get(number) ?? { sightings: [], omitted: 0 }
    keys.set(number, key)
    budget.add(key, sightingAt(path(place)))
  }
  budget.settle()
  return [...keys].sort(([a], [b]) => a - b).map(([, key]) => key)
}

describe('the sightings that a report lists', () => {
  it('are the first thousand of one key, and the others are counted', () => {
    const places = Array.from({ length: 5000 }, (_, i) => [0, (i * 7) % 5000] as const)
    const [key] = collect(places)
    expect(key?.sightings.map((sighting) => sighting.path)).toEqual(
      Array.from({ length: 1000 }, (_, i) => path(i)),
    )
    expect(key?.omitted).toBe(4000)
  })

  it('are fewer for each key if all keys together have too many', () => {
    const places = Array.from({ length: 1000 }, (_, i) => [i % 10, Math.floor(i / 10)] as const)
    const keys = collect(places, 200)
    // The limit halves from 1,000 until ten keys fit.
    expect(keys.map(({ sightings }) => sightings.length)).toEqual(new Array(10).fill(15))
    expect(keys.map(({ omitted }) => omitted)).toEqual(new Array(10).fill(85))
  })

  it('are at least one for each key', () => {
    const places = Array.from({ length: 900 }, (_, i) => [i % 300, Math.floor(i / 300)] as const)
    const keys = collect(places, 100)
    expect(keys.every(({ sightings }) => sightings.length === 1)).toBe(true)
  })

  it('do not depend on the order in which they came', () => {
    const place = fc.tuple(fc.nat(4), fc.nat(500))
    const places = fc.uniqueArray(place, { maxLength: 400, selector: String })
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 50 }), (inOrder, most) => {
        const sorted = [...inOrder].sort(([a, b], [c, d]) => a - c || b - d)
        expect(collect(inOrder, most)).toEqual(collect(sorted, most))
      }),
      { numRuns: 50 },
    )
  })
})
