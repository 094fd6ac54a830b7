import { describe, expect, it } from 'vitest'
import { ProgressOfAll } from '../../src/fleet/progress.ts'
import { Wait } from '../../src/fleet/wait.ts'
import type { Progress } from '../../src/model/index.ts'

const reading: Progress = {
  phase: 'reading',
  files: 1,
  entries: 0,
  objects: 2,
  totalObjects: null,
  bytes: 3,
  findings: 0,
  fraction: null,
}

describe('the progress of a process that waits for a rate limit', () => {
  it('has the seconds that are left, until the wait is over', () => {
    let ms = 0
    const wait = new Wait(() => ms)
    expect(wait.addTo(reading)).toBe(reading)
    wait.begin(60, 'api.test')
    ms = 18_500
    expect(wait.addTo(reading)).toEqual({ ...reading, waiting: { seconds: 42, host: 'api.test' } })
    expect(wait.addTo(null)?.waiting).toEqual({ seconds: 42, host: 'api.test' })
    ms = 60_000
    expect(wait.addTo(reading)).toBe(reading)
    expect(wait.addTo(null)).toBeNull()
  })

  it('is in that of the audit: the longest wait of all', () => {
    const states: Progress[] = []
    const all = new ProgressOfAll(3, (state) => states.push(state))
    all.update('a', { ...reading, waiting: { seconds: 5, host: 'a.test' } })
    all.update('b', { ...reading, waiting: { seconds: 9, host: 'b.test' } })
    all.update('c', reading)
    expect(states.at(-1)?.waiting).toEqual({ seconds: 9, host: 'b.test' })
    all.update('b', reading)
    all.update('a', reading)
    expect(states.at(-1)?.waiting).toBeUndefined()
  })
})
