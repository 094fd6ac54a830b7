import type { Log, Result } from 'sarif'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ScanReport } from '../../src/model/index.ts'
import { formats, plainStyle } from '../../src/report/index.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'
import { sarifFaults } from '../helpers/sarif.ts'

const history = sighting({
  source: 'blob',
  path: 'old/file.js',
  commit: 'a'.repeat(40),
  object: 'b'.repeat(40),
  author: 'A <a@b>',
  date: '2024-01-01T00:00:00Z',
  lineHash: null,
})
const message = sighting({
  source: 'commit-message',
  path: null,
  line: 3,
  commit: 'a'.repeat(40),
  object: 'a'.repeat(40),
})
const reference = sighting({
  source: 'ref-name',
  path: null,
  line: null,
  column: null,
  endLine: null,
  endColumn: null,
  excerpt: null,
  ref: 'refs/heads/a b',
})

const checked = (status: 'live' | 'revoked' | 'unknown') => ({
  ...finding(1).verification,
  status,
})
const oneOfEach = report({
  findings: [
    finding(1, { verification: checked('live') }),
    finding(2),
    finding(3, { mode: 'test' }),
    finding(4, { verification: checked('revoked') }),
  ],
})

const examples: readonly (readonly [name: string, input: ScanReport])[] = [
  ['nothing', report()],
  ['one finding', report({ findings: [finding(1)] })],
  [
    'fifty findings',
    report({
      findings: Array.from({ length: 50 }, (_, seed) =>
        finding(seed, {
          mode: seed % 2 ? 'test' : 'live',
          sightings: [sighting({ line: seed + 1, endLine: seed + 1 })],
        }),
      ),
    }),
  ],
  [
    'hostile names',
    report({
      findings: hostileTexts.map((path, seed) =>
        finding(seed, {
          sightings: [sighting({ path, excerpt: { text: path, start: 0, end: path.length } })],
        }),
      ),
      target: hostileTexts.join(' '),
    }),
  ],
  [
    'history',
    report({
      command: 'git',
      findings: [finding(1, { sightings: [history, message, reference] })],
      repository: {
        remoteUrl: 'https://git.example.test/a.git',
        head: 'a'.repeat(40),
        branch: 'main',
      },
    }),
  ],
  [
    'notes, and older versions of a file',
    report({
      findings: [
        finding(1, {
          sightings: [
            sighting(),
            { ...history, path: 'src/config.js', line: 12 },
            { ...history, source: 'note', path: 'ab/cdef', ref: 'refs/notes/commits' },
          ],
        }),
      ],
    }),
  ],
  [
    'an incomplete scan',
    report({
      complete: false,
      interrupted: true,
      coverage: {
        ...report().coverage,
        failed: [{ what: 'a file', reason: { code: 'vanished' } }],
      },
    }),
  ],
  [
    'a known key',
    report({
      findings: [finding(1, { suppressed: { by: 'baseline', reason: 'test key', expires: null } })],
    }),
  ],
  ['one of each', oneOfEach],
]

describe('SARIF', () => {
  const faults = new Map<string, readonly string[]>()
  beforeAll(() => {
    const texts = examples.map(([, input]) => formats.sarif(input, plainStyle))
    sarifFaults(...texts).forEach((found, number) => {
      faults.set(examples[number]?.[0] ?? '', found)
    })
  })

  it.each(examples)('passes the SARIF validator without errors or warnings: %s', (name) => {
    expect(faults.get(name)).toEqual([])
  })

  const results = (input: ScanReport): Result[] =>
    (JSON.parse(formats.sarif(input, plainStyle)) as Log).runs[0]?.results ?? []

  it('derives the level from the severity', () => {
    const status = (name: 'live' | 'revoked') => ({
      status: name,
      checkedAt: null,
      scopes: [],
      lacks: [],
      requestId: null,
      reason: null,
    })
    const written = results(
      report({
        findings: [
          finding(1),
          finding(2, { mode: 'test' }),
          finding(3, { verification: status('live') }),
          finding(4, { verification: status('revoked') }),
        ],
      }),
    )
    expect(written.map((result) => result.level)).toEqual(['error', 'warning', 'error', 'note'])
  })

  it('ranks by rule, because readers ignore the severity of a result', () => {
    const [run] = (JSON.parse(formats.sarif(oneOfEach, plainStyle)) as Log).runs
    const scores = run?.results?.map(({ ruleId, ruleIndex }) => {
      // DefectDojo looks up the exact id, code scanning the index.
      const rule = run.tool.driver.rules?.find(({ id }) => id === ruleId)
      expect(run.tool.driver.rules?.[ruleIndex ?? -1]).toBe(rule)
      return Number(rule?.properties?.['security-severity'])
    })
    expect(scores).toEqual([9.8, 8.5, 5.5, 2])
    expect(faults.get('one of each')).toEqual([])
  })

  it('keeps the plain rule id for keys that were not checked, so that their alerts stay', () => {
    expect(results(report({ findings: [finding(1)] }))[0]?.ruleId).toBe(finding(1).rule.id)
    expect(results(oneOfEach).map(({ ruleId }) => ruleId?.replace(finding(1).rule.id, ''))).toEqual(
      ['/live-verified', '', '/test-mode', '/revoked'],
    )
  })

  it('names exactly one CWE, because some readers take the first and others the last', () => {
    const [run] = (JSON.parse(formats.sarif(oneOfEach, plainStyle)) as Log).runs
    for (const rule of run?.tool.driver.rules ?? []) {
      const tags: string[] = rule.properties?.tags ?? []
      expect(tags.filter((tag) => tag.includes('cwe'))).toEqual(['external/cwe/cwe-798'])
    }
  })

  it('ranks by severity, then by confidence', () => {
    const ranks = (['high', 'medium', 'low'] as const).map(
      (confidence) => results(report({ findings: [finding(1, { confidence })] }))[0]?.rank ?? -1,
    )
    const [unsure = -1] = ranks.slice(-1)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    expect(new Set(ranks).size).toBe(3)
    const testMode = results(report({ findings: [finding(1, { mode: 'test' })] }))[0]?.rank ?? 101
    expect(testMode).toBeLessThan(unsure)
    for (const rank of [...ranks, testMode]) expect(rank >= 0 && rank <= 100).toBe(true)
  })

  it('lists older versions of a file as related locations with their commits', () => {
    const old = { ...history, path: 'src/config.js', line: 12, atHead: false }
    const [result, ...others] = results(
      report({ findings: [finding(1, { sightings: [sighting(), old] })] }),
    )
    expect(others).toEqual([])
    expect(result?.relatedLocations?.[0]?.message?.text).toContain('commit aaaaaaaaaa')
    expect(result?.occurrenceCount).toBe(2)
  })

  it('has one result per key and line, with its other places as related locations', () => {
    const written = results(
      report({
        findings: [
          finding(1, {
            sightings: [
              sighting(),
              sighting({ column: 60, endColumn: 95 }),
              sighting({ line: 20, endLine: 20 }),
            ],
          }),
        ],
      }),
    )
    expect(written).toHaveLength(2)
    expect(written[0]?.relatedLocations).toHaveLength(1)
    expect(written[0]?.occurrenceCount).toBe(2)
  })

  it('has the fingerprint of the key and the line hash of code scanning', () => {
    const exposed = finding(1)
    expect(results(report({ findings: [exposed] }))[0]?.partialFingerprints).toEqual({
      'brleaks/key/v1': exposed.fingerprint,
      primaryLocationLineHash: '1b2c3d4e5f607182:1',
    })
  })

  it('encodes paths segment by segment, and keeps encoded bytes that are not UTF-8', () => {
    const uri = (changes: Parameters<typeof sighting>[0]) =>
      results(report({ findings: [finding(1, { sightings: [sighting(changes)] })] }))[0]
        ?.locations?.[0]?.physicalLocation?.artifactLocation?.uri
    expect(uri({ path: 'a b/ü#?.js' })).toBe('a%20b/%C3%BC%23%3F.js')
    expect(uri({ path: 'c:x.js' })).toBe('c%3Ax.js')
    expect(uri({ path: '100%/a.js' })).toBe('100%25/a.js')
    expect(uri({ path: '../a.js' })).toBe('%2E%2E/a.js')
    expect(uri({ path: 'x\ufffd', rawPath: 'x%FF' })).toBe('x%FF')
    expect(uri({ path: '../x\ufffd', rawPath: '../x%FF' })).toBe('%2E%2E/x%FF')
  })

  it('names unread files, and reports success only for a scan that was not stopped', () => {
    const run = (changes: Partial<ScanReport>) =>
      (JSON.parse(formats.sarif(report(changes), plainStyle)) as Log).runs[0]?.invocations?.[0]
    expect(run({})?.executionSuccessful).toBe(true)
    const incomplete = run({
      complete: false,
      coverage: { ...report().coverage, failed: [{ what: 'x', reason: { code: 'vanished' } }] },
    })
    expect(incomplete?.executionSuccessful).toBe(true)
    expect(incomplete?.toolExecutionNotifications?.[0]?.level).toBe('error')
    expect(run({ complete: false, interrupted: true })?.executionSuccessful).toBe(false)
  })

  it('limits the results to the number that code scanning accepts, and reports that', {
    timeout: 180_000,
  }, () => {
    const sightings = Array.from({ length: 6000 }, (_, line) =>
      sighting({ line: line + 1, endLine: line + 1 }),
    )
    const [first, ...others] = sightings
    if (first === undefined) throw new Error('no sighting')
    const log = JSON.parse(
      formats.sarif(
        report({ findings: [finding(1, { sightings: [first, ...others] })] }),
        plainStyle,
      ),
    ) as Log
    expect(log.runs[0]?.results).toHaveLength(5000)
    expect(JSON.stringify(log.runs[0]?.invocations)).toContain('first 5000 of 6000')
  })
})
