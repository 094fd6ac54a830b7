import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, ScanReport } from '../../src/model/index.ts'
import { comparisonFormats, plainStyle } from '../../src/report/index.ts'
import { compareReports } from '../../src/saved/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { finding, report } from '../helpers/report.ts'

const known = (seed: number) =>
  finding(seed, { suppressed: { by: 'baseline', reason: null, expires: null } })
const prints = (findings: readonly Finding[]) => findings.map(({ fingerprint }) => fingerprint)
const compare = (before: Finding[], after: Finding[], changes: Partial<ScanReport> = {}) =>
  compareReports(report({ findings: before }), report({ findings: after, ...changes }))

const schema = new URL('../../schema/comparison.schema.json', import.meta.url)
const valid = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(schema, 'utf8')),
)

describe('a comparison', () => {
  it('distinguishes new, remaining and fixed keys', () => {
    const { added, remaining, fixed, accepted } = compare(
      [finding(1), finding(2)],
      [finding(2), finding(3)],
    )
    expect([added, remaining, fixed, accepted].map(prints)).toEqual(
      [[finding(3)], [finding(2)], [finding(1)], []].map(prints),
    )
  })

  it('counts a known key as new once it is no longer known, and one that became known as accepted', () => {
    const { added, fixed, accepted } = compare([known(1), finding(2)], [finding(1), known(2)])
    expect([added, fixed, accepted].map(prints)).toEqual(
      [[finding(1)], [], [finding(2)]].map(prints),
    )
  })

  it('as text names each key with its place, and counts them', () => {
    const text = comparisonFormats.text(compare([finding(1)], [finding(2)]), plainStyle)
    expect(text).toContain('New (1 key)\n  HIGH     ')
    expect(text).toContain('src/config.js:12:18')
    expect(text).toContain('1 new key, 0 remaining, 1 fixed.')
  })

  it('does not call a key fixed that an incomplete scan did not find', () => {
    const comparison = compare([finding(1)], [], { complete: false })
    const text = comparisonFormats.text(comparison, plainStyle)
    expect(text).toContain('Not found in the incomplete scan (1 key)')
    expect(text).toContain('INCOMPLETE')
    expect(comparisonFormats.text(comparison, { ...plainStyle, quiet: true })).toContain(
      'INCOMPLETE',
    )
  })

  it('as JSON has the fields of each key', () => {
    const document = JSON.parse(
      comparisonFormats.json(compare([finding(1)], [finding(2)]), plainStyle),
    )
    expect(document).toMatchObject({
      schemaVersion: 1,
      complete: true,
      summary: { new: 1, remaining: 0, fixed: 1, accepted: 0 },
      new: [{ fingerprint: finding(2).fingerprint, severity: 'high', places: 1 }],
      fixed: [{ fingerprint: finding(1).fingerprint }],
    })
  })

  it('has no control characters, markup or key, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (before, after) => {
        const comparison = compareReports(before, after)
        for (const write of Object.values(comparisonFormats)) {
          const text = write(comparison, plainStyle)
          expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\u2028]/)
          if (write !== comparisonFormats.json)
            expect(text).not.toMatch(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
          for (const { secret } of after.findings) expect(text).not.toContain(secret.reveal())
        }
        const document = JSON.parse(comparisonFormats.json(comparison, plainStyle))
        expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
        const markdown = comparisonFormats.markdown(comparison, plainStyle)
        expect(markdown.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, '')).not.toContain('<script>')
      }),
    )
  })
})
