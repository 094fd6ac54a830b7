import { describe, expect, it } from 'vitest'
import { type Finding, notChecked, type ScanReport } from '../../src/model/index.ts'
import { mergeReports } from '../../src/saved/index.ts'
import { finding, report, sighting } from '../helpers/report.ts'

const known = { by: 'baseline', reason: 'a fixture', expires: null } as const
const merge = (...findings: Finding[]) =>
  mergeAll(...findings.map((exposed) => report({ findings: [exposed] })))
const mergeAll = (...reports: ScanReport[]) => {
  const [first, ...others] = reports
  if (first === undefined) throw new Error('no report')
  return mergeReports([first, ...others], '9.9.9')
}

describe('merged reports', () => {
  it('have each key once, with the places of all reports in order and without doubles', () => {
    const here = sighting({ path: 'a.js' })
    const { findings } = merge(
      finding(1, { sightings: [sighting({ path: 'b.js' }), here], sightingsOmitted: 2 }),
      finding(1, { sightings: [here, sighting({ path: 'a.js', line: 3 })], sightingsOmitted: 1 }),
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]?.sightings.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'a.js:3',
      'a.js:12',
      'b.js:12',
    ])
    expect(findings[0]?.sightingsOmitted).toBe(3)
  })

  it('list at most a thousand places of a key and count the others', () => {
    const places = (start: number) => {
      const [first = sighting(), ...others] = Array.from({ length: 700 }, (_, index) =>
        sighting({ line: start + index }),
      )
      return [first, ...others] as const
    }
    const [exposed] = merge(
      finding(1, { sightings: places(1) }),
      finding(1, { sightings: places(1001) }),
    ).findings
    expect(exposed?.sightings).toHaveLength(1000)
    expect(exposed?.sightingsOmitted).toBe(400)
  })

  it('are sorted by severity, then place', () => {
    const test = finding(2, { mode: 'test', sightings: [sighting({ path: 'a' })] })
    expect(merge(test, finding(1)).findings.map(({ mode }) => mode)).toEqual(['live', 'test'])
  })

  it('have a key that is open in one of them as open, and so each of its places', () => {
    const suppressed = finding(1, {
      suppressed: known,
      sightings: [sighting({ suppressed: known })],
    })
    expect(merge(suppressed, suppressed).findings[0]?.suppressed).toEqual(known)
    for (const order of [
      [suppressed, finding(1)],
      [finding(1), suppressed],
    ] as const) {
      const [exposed] = merge(...order).findings
      expect(exposed?.suppressed).toBeNull()
      expect(exposed?.sightings.map((place) => place.suppressed)).toEqual([null])
    }
  })

  it('have the newest status of a key', () => {
    const checked = (status: 'live' | 'revoked', checkedAt: string) =>
      finding(1, { verification: { ...notChecked, status, checkedAt } })
    const older = checked('live', '2026-01-01T00:00:00Z')
    const newer = checked('revoked', '2026-02-01T00:00:00Z')
    for (const order of [
      [older, newer, finding(1)],
      [finding(1), newer, older],
    ]) {
      expect(merge(...order).findings[0]?.verification.status).toBe('revoked')
    }
  })

  it('have the earliest commit of a key, and it is at HEAD if it is in one of them', () => {
    const exposure = (firstDate: string, atHead: boolean, ref: string) => ({
      firstCommit: firstDate,
      firstAuthor: null,
      firstDate,
      lastDate: firstDate,
      atHead,
      refs: [ref],
      refsComplete: true,
      removedIn: atHead ? null : 'c',
      removedDate: atHead ? null : firstDate,
      unreachable: null,
    })
    const [exposed] = merge(
      finding(1, { exposure: exposure('2025', true, 'refs/heads/a') }),
      finding(1, { exposure: exposure('2024', false, 'refs/heads/b') }),
      finding(1),
    ).findings
    expect(exposed?.exposure).toMatchObject({
      firstDate: '2024',
      lastDate: '2025',
      atHead: true,
      removedIn: null,
      refs: ['refs/heads/a', 'refs/heads/b'],
    })
  })

  it('add up what was read, and are incomplete if one of them is', () => {
    const skipped = { code: 'pipes', count: 1, path: null, names: [], unnamed: 0 } as const
    const failed = { what: 'a.bin', reason: { code: 'vanished' } } as const
    const part = report({
      complete: false,
      target: 'b',
      coverage: { ...report().coverage, files: 1, skipped: [skipped], failed: [failed] },
    })
    const merged = mergeAll(report(), part, part)
    expect(merged.complete).toBe(false)
    expect(merged.target).toBe('., b')
    expect(merged.coverage).toMatchObject({ files: 1236, failed: [failed] })
    expect(merged.coverage.skipped).toEqual([{ ...skipped, count: 2 }])
    expect(merged.durationMs).toBe(3 * 1234)
    expect(merged.tool.version).toBe('9.9.9')
  })
})
