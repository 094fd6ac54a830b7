import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/built-in-rules.ts'
import { Secret, type Sighting } from '../../src/model/index.ts'
import type { Collected } from '../../src/scan/collect.ts'
import { dropMisreadBytes } from '../../src/scan/innermost.ts'
import { key } from '../helpers/keys.ts'

const [rule] = builtInRules()

/** A key that was seen at places: `path`, or `path!inner`. */
function collected(text: string, ...places: readonly string[]): Collected {
  if (rule === undefined) throw new Error('no rule')
  const sightings = places.map((place): Sighting => {
    const [path = '', inner] = place.split('!')
    const formats = inner === undefined ? undefined : ['sqlite']
    return { source: 'file', path, object: null, inner, formats } as Sighting
  })
  return { rule, secret: new Secret(text, 3), sightings } as Collected
}

function left(...keys: readonly Collected[]): string[] {
  dropMisreadBytes(keys)
  return keys.flatMap(({ sightings }) =>
    sightings.map(({ path, inner }) => (inner === undefined ? `${path}` : `${path}!${inner}`)),
  )
}

describe('a key in the bytes of a container', () => {
  const whole = key('base62:32', 1)

  it('is dropped if a key inside goes on, or ends earlier', () => {
    expect(left(collected(whole.slice(0, 20), 'a.db'), collected(whole, 'a.db!rows'))).toEqual([
      'a.db!rows',
    ])
    expect(left(collected(`${whole}left1`, 'a.db'), collected(whole, 'a.db!rows'))).toEqual([
      'a.db!rows',
    ])
  })

  it('is kept in another file, and for another key', () => {
    const inside = collected(whole, 'a.db!rows')
    expect(left(collected(whole.slice(0, 20), 'a.db', 'b.txt'), inside)).toEqual([
      'b.txt',
      'a.db!rows',
    ])
    const other = collected(key('base62:32', 2), 'a.db')
    expect(left(other, inside)).toEqual(['a.db', 'a.db!rows'])
  })

  it('is kept if both keys are in the bytes, or both inside', () => {
    expect(left(collected(whole.slice(0, 20), 'a'), collected(whole, 'a'))).toEqual(['a', 'a'])
    const both = left(collected(whole.slice(0, 20), 'a!rows'), collected(whole, 'a!rows'))
    expect(both).toEqual(['a!rows', 'a!rows'])
  })

  it('is found among many beginnings of each other', () => {
    const texts = Array.from({ length: 15 }, (_, count) => whole.slice(0, 20 + count))
    const keys = texts.map((text) => collected(text, 'a.db'))
    expect(left(...keys, collected(whole, 'a.db!rows'))).toEqual(['a.db!rows'])
  })
})
