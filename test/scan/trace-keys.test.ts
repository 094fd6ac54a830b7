import { expect, it } from 'vitest'
import { Secret, type Traces } from '../../src/model/index.ts'
import type { Collected } from '../../src/scan/collect.ts'
import { traceKeys } from '../../src/scan/trace-keys.ts'
import { key } from '../helpers/keys.ts'
import { finding, sighting } from '../helpers/report.ts'

const history = {
  firstCommit: 'c'.repeat(40),
  firstAuthor: null,
  firstDate: null,
  lastDate: null,
  atHead: false,
  refs: [],
  refsComplete: true,
  removedIn: null,
  removedDate: null,
  unreachable: null,
}

const path = (number: number) => `f${String(number).padStart(5, '0')}`

function keyAt(object: string, seed: number, lines: number): Collected {
  return {
    ...finding(seed),
    secret: new Secret(key('base62:32', seed, 'br_'), 3),
    endEstimated: false,
    sightings: Array.from({ length: lines }, (_, i) =>
      sighting({ source: 'blob', path: null, object, line: i + 1, offset: i }),
    ),
    omitted: 0,
  }
}

it('lists the first thousand places of a key in a file with many paths, and counts the others', async () => {
  const object = 'a'.repeat(40)
  const paths = Array.from({ length: 5000 }, (_, i) => ({ path: path(4999 - i), note: false }))
  const traces: Traces = { objects: new Map([[object, { history, paths }]]), keys: [null, null] }
  const keys = [keyAt(object, 1, 1), keyAt(object, 2, 3)]
  await traceKeys(keys, {
    trace: () => Promise.resolve(traces),
    facts: () => Promise.reject(new Error('not needed')),
    progress: () => null,
  })
  const [one, three] = keys
  expect(one?.sightings.map((found) => found.path)).toEqual(
    Array.from({ length: 1000 }, (_, i) => path(i)),
  )
  expect(one?.omitted).toBe(4000)
  expect(three?.sightings.map((found) => found.path).slice(0, 4)).toEqual(
    [0, 0, 0, 1].map((number) => path(number)),
  )
  expect(three?.omitted).toBe(14_000)
})
