import { describe, expect, it } from 'vitest'
import { ImportLookup } from '../../src/known/index.ts'
import type { Finding } from '../../src/model/index.ts'
import { finding, sighting } from '../helpers/report.ts'

const origin = { file: 'x', unit: 'line', number: 1 } as const
const place = { path: 'a.js', line: 3, commit: null, origin }
const at = (seed: number, commit: string | null, line = 3) =>
  finding(seed, { sightings: [sighting({ path: 'a.js', line, commit })] })

describe('a place that another scanner reported', () => {
  it('is found by path and line', () => {
    const one = at(1, null)
    expect(new ImportLookup([one, at(2, null, 4)]).find(place)).toBe(one)
    expect(new ImportLookup([one]).find({ ...place, line: 5 })).toBeNull()
    expect(new ImportLookup([one]).find({ ...place, path: 'b.js' })).toBeNull()
  })

  it('is found by path and line whatever its commit is, if only one key is there', () => {
    const one = at(1, 'a'.repeat(40))
    expect(new ImportLookup([one]).find({ ...place, commit: 'c'.repeat(40) })).toBe(one)
  })

  it('is decided by its commit, and stays open if that does not decide', () => {
    const one = at(1, `aa${'1'.repeat(38)}`)
    const two = at(2, `bb${'2'.repeat(38)}`)
    const three = at(3, `bc${'3'.repeat(38)}`)
    const lookup = new ImportLookup([two, three, one])
    expect(lookup.find({ ...place, commit: `bb${'2'.repeat(38)}` })).toBe(two)
    expect(lookup.find({ ...place, commit: 'bc3' })).toBe(three)
    expect(lookup.find({ ...place, commit: 'a' })).toBe(one)
    expect(lookup.find(place)).toBeNull()
    expect(lookup.find({ ...place, commit: 'b' })).toBeNull()
    expect(lookup.find({ ...place, commit: 'c' })).toBeNull()
  })

  it('does not make the lookup read all keys again', () => {
    let reads = 0
    const keys = Array.from({ length: 500 }, (_, number): Finding => {
      const key = at(number, number.toString(16).padStart(40, '0'))
      const { sightings } = key
      return Object.defineProperty({ ...key }, 'sightings', {
        get: () => {
          reads++
          return sightings
        },
      })
    })
    const lookup = new ImportLookup(keys)
    for (const [number, key] of keys.entries()) {
      const commit = number.toString(16).padStart(40, '0')
      expect(lookup.find({ ...place, commit })).toBe(key)
    }
    expect(reads).toBe(keys.length)
  })
})
