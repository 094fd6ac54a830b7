import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Progress } from '../../src/model/index.ts'
import { ProgressLines, ProgressMeter } from '../../src/output/index.ts'

function progress(changes: Partial<Progress>): Progress {
  return {
    phase: 'reading',
    files: 0,
    entries: 0,
    objects: 0,
    totalObjects: null,
    bytes: 0,
    findings: 0,
    fraction: null,
    ...changes,
  }
}

/** A meter whose clock is set by the test, in seconds. */
function meterWithClock() {
  let ms = 0
  const meter = new ProgressMeter(() => ms)
  return {
    at: (seconds: number, changes: Partial<Progress>) => {
      ms = seconds * 1000
      meter.update(progress(changes))
      return meter.text()
    },
  }
}

describe('the words of progress', () => {
  it('count what is read, with its rate', () => {
    const { at } = meterWithClock()
    at(0, { objects: 0, totalObjects: 400_000 })
    expect(
      at(10, {
        objects: 12_345,
        totalObjects: 400_000,
        files: 1,
        entries: 2,
        bytes: 50e6,
        findings: 3,
      }),
    ).toEqual({
      step: 'reading',
      fraction: null,
      facts: [
        '12,345 of 400,000 objects',
        '1 file',
        '2 entries',
        '3 keys',
        '0:10',
        '50 MB (5 MB/s)',
      ],
    })
  })

  it('begin with a wait for a rate limit', () => {
    const { at } = meterWithClock()
    const waiting = { seconds: 1_200, host: 'api.github.com\x1b' }
    expect(at(0, { waiting })?.facts[0]).toBe("waiting 1,200 s for api.github.com?'s rate limit")
    expect(at(1, {})?.facts.join()).not.toContain('waiting')
  })

  it('estimate the rest once a part is done', () => {
    const { at } = meterWithClock()
    at(0, { fraction: 0 })
    expect(at(1, { fraction: 0.5 })?.facts).toContain('0:01')
    expect(at(20, { fraction: 0.2 })?.facts).toContain('0:00')
    expect(at(40, { fraction: 0.4 })?.facts).toContain('1:00 left')
    expect(at(40 + 3600, { fraction: 0.4 + 1e-9 })?.facts.join()).toMatch(/\d:\d\d:\d\d left/)
  })

  it('estimate each step from its own start', () => {
    const { at } = meterWithClock()
    at(0, { fraction: 0 })
    at(1000, { fraction: 1 })
    at(1000, { phase: 'verifying', fraction: 0, keys: { done: 0, total: 10 } })
    const text = at(1010, { phase: 'verifying', fraction: 0.5, keys: { done: 5, total: 10 } })
    expect(text).toEqual({ step: 'verifying', fraction: 0.5, facts: ['5 of 10 keys', '0:10 left'] })
  })

  it('name the keys that are traced', () => {
    const { at } = meterWithClock()
    at(0, { phase: 'tracing', findings: 1 })
    expect(at(3, { phase: 'tracing', findings: 1 })?.facts).toEqual(['1 key', '0:03'])
  })
})

describe('progress in a log', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is a line every 30 seconds, and none for a short run', () => {
    const lines: string[] = []
    const display = new ProgressLines((line) => lines.push(line))
    display.update(progress({ fraction: 0.25, files: 10, findings: 1 }))
    vi.advanceTimersByTime(29_000)
    expect(lines).toEqual([])
    vi.advanceTimersByTime(61_000)
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^reading: 25%, 10 files, 1 key, \d:\d\d, 0 MB \(0 MB\/s\)$/)
    display.clear()
    vi.advanceTimersByTime(60_000)
    expect(lines).toHaveLength(3)
  })

  it('is silent before anything was read', () => {
    const lines: string[] = []
    const display = new ProgressLines((line) => lines.push(line))
    vi.advanceTimersByTime(120_000)
    expect(lines).toEqual([])
    display.clear()
  })
})
