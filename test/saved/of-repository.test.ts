import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanReport } from '../../src/model/index.ts'
import { mergeReports, ofRepository, unreadRepository } from '../../src/saved/index.ts'
import { finding, report, sighting } from '../helpers/report.ts'

const known = { by: 'baseline', reason: 'a fixture', expires: null } as const

/** A report of a repository with some of five keys, some of them known, in some lines. */
function repositoryReport(name: string, places: readonly (readonly [number, number, boolean])[]) {
  const findings = places.map(([seed, line, isKnown]) =>
    finding(seed, {
      sightings: [sighting({ line })],
      suppressed: isKnown ? { ...known, reason: name } : null,
      exposure: {
        firstCommit: name.repeat(40).slice(0, 40),
        firstAuthor: name,
        firstDate: `202${line % 5}-01-01`,
        lastDate: `202${line % 3}-02-01`,
        atHead: line % 2 === 0,
        refs: [`refs/heads/${name}`],
        refsComplete: true,
        removedIn: null,
        removedDate: null,
        unreachable: null,
      },
    }),
  )
  return ofRepository(report({ findings, notices: [`note ${places.length}`] }), name)
}

const merge = (reports: readonly ScanReport[]) => {
  const [first, ...others] = reports
  if (first === undefined) throw new Error('no report')
  return mergeReports([first, ...others], '9.9.9')
}

/** Without the lists of rules, whose order means nothing. */
const comparable = (merged: ScanReport) => JSON.stringify({ ...merged, rules: null })

describe('merged reports of repositories', () => {
  it('are the same in any order and any grouping', () => {
    const place = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
    )
    const places = fc.uniqueArray(place, { maxLength: 4, selector: ([seed]) => seed })
    const list = fc.array(places, { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat(1000)), fc.nat(10), (all, order, cut) => {
        const reports = all.map((each, index) => repositoryReport(`r${index}`, each))
        const shuffled = reports
          .map((each) => [order.next().value, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each)
        const middle = 1 + (cut % (reports.length - 1))
        const parts = [shuffled.slice(0, middle), shuffled.slice(middle)]
        expect(comparable(merge(parts.map(merge)))).toBe(comparable(merge(reports)))
      }),
    )
  })

  it('list a place of each repository, however many places a key has', () => {
    const many = Array.from({ length: 1500 }, (_, index) => sighting({ line: index + 1 }))
    const [first = sighting(), ...others] = many
    const crowded = ofRepository(
      report({ findings: [finding(1, { sightings: [first, ...others] })] }),
      'a',
    )
    const merged = merge([crowded, repositoryReport('z', [[1, 1, false]])])
    const [exposed] = merged.findings
    expect(new Set(exposed?.sightings.map(({ repository }) => repository))).toEqual(
      new Set(['a', 'z']),
    )
    expect(exposed?.sightings).toHaveLength(1000)
    expect(exposed?.sightingsOmitted).toBe(501)
  })

  it('name the repository of everything that is in one', () => {
    const skipped = { code: 'pipes', count: 1, path: null, names: [], unnamed: 0 } as const
    const named = ofRepository(
      report({
        target: 'somewhere',
        complete: false,
        coverage: {
          ...report().coverage,
          skipped: [skipped, { ...skipped, code: 'special-file', path: 'odd' }],
          failed: [
            { what: 'a.bin', reason: { code: 'vanished' } },
            { what: 'somewhere', reason: { code: 'stopped' } },
          ],
        },
        notices: ['a notice'],
        configuration: {
          files: [
            { kind: 'config', path: 'own.json', sha256: 'a', from: { kind: 'work tree' } },
            { kind: 'baseline', path: 'named.json', sha256: 'b', from: { kind: 'named file' } },
          ],
          settings: [],
        },
      }),
      'org/app',
    )
    expect(named.coverage.failed.map(({ what }) => what)).toEqual(['org/app: a.bin', 'org/app'])
    expect(named.coverage.skipped.map(({ path }) => path)).toEqual([null, 'org/app: odd'])
    expect(named.notices).toEqual(['org/app: a notice'])
    expect(named.configuration.files.map(({ path }) => path)).toEqual([
      'org/app: own.json',
      'named.json',
    ])
    expect(named.repositories).toMatchObject([{ name: 'org/app', status: 'incomplete' }])
  })

  it('are incomplete if a repository was not read', () => {
    const unread = unreadRepository(report({ repositories: [] }), 'gone', 'no such folder')
    const merged = merge([repositoryReport('a', []), unread])
    expect(merged.complete).toBe(false)
    expect(merged.repositories).toMatchObject([
      { name: 'a', status: 'read' },
      { name: 'gone', status: 'not-read', reason: 'no such folder' },
    ])
    expect(merged.coverage.failed).toMatchObject([{ what: 'gone' }])
  })
})
