import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInStamp } from '../../src/config/index.ts'
import type { Finding, ScanReport } from '../../src/model/index.ts'
import { formatNames, formats, plainStyle } from '../../src/report/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { finding, report, sighting, testRule } from '../helpers/report.ts'

function schema(name: string): ValidateFunction {
  const text = readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')
  return new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(text))
}

const validReport = schema('report.schema.json')
const validLine = schema('line.schema.json')

describe('JSON', () => {
  it('follows the published schema, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        expect(
          validReport(JSON.parse(formats.json(input, plainStyle))),
          JSON.stringify(validReport.errors),
        ).toBe(true)
      }),
    )
  })

  it('has the fields of the contract', () => {
    const exposed = finding(1, {
      exposure: {
        firstCommit: 'c',
        firstAuthor: 'a',
        firstDate: 'd',
        lastDate: 'e',
        atHead: false,
        refs: ['r'],
        refsComplete: true,
        removedIn: null,
        removedDate: null,
        unreachable: null,
      },
    })
    const [written] = JSON.parse(formats.json(report({ findings: [exposed] }), plainStyle)).findings
    expect(written).toMatchObject({
      fingerprint: exposed.fingerprint,
      ruleId: testRule.id,
      mode: 'live',
      severity: 'high',
      redacted: exposed.secret.toString(),
      length: 35,
      verification: { status: 'not-checked' },
      revokeUrl: 'https://app.batchrelay.com/developers',
      exposure: { atHead: false, refs: ['r'] },
      suppressed: null,
    })
    expect(written).not.toHaveProperty('secret')
  })
})

describe('JSON Lines', () => {
  it('has one sighting per line, each valid against the published schema', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        const text = formats.jsonl(input, plainStyle)
        const lines = text.split('\n').slice(0, -1)
        expect(lines).toHaveLength(input.findings.length)
        for (const line of lines)
          expect(validLine(JSON.parse(line)), JSON.stringify(validLine.errors)).toBe(true)
      }),
    )
  })
})

const rulesHash = builtInStamp().sha256.slice(0, 12)

describe('text', () => {
  const text = (input: ScanReport, changes = {}) =>
    formats.text(input, { ...plainStyle, ...changes })

  it('reports a clean tree in three lines', () => {
    expect(text(report())).toBe(
      `No exposed keys.\nRead 1,234 files, 46 MB in 1.2 s.\nConfiguration: rules built in (SHA-256 ${rulesHash}).\n`,
    )
  })

  it('distinguishes names that are not keys from keys that were left out', () => {
    const byReason = { 'placeholder word': 2, 'below --min-confidence': 1 }
    const shown = text(report({ filtered: { count: 3, byReason, list: [] } }))
    expect(shown).toContain('Left out: 2 names that look like keys but are not (--show-filtered).')
    expect(shown).toContain('Left out: 1 key below --min-confidence.')
  })

  it('shows the key, its place, the line with carets, and the steps', () => {
    const exposed = finding(1)
    const shown = text(report({ findings: [exposed] }))
    expect(shown).toContain(exposed.secret.toString())
    expect(shown).toContain('src/config.js:12:18')
    expect(shown).toContain(
      `    12 │ const apiKey = 'br_aaaa…bbbb'\n       │ ${' '.repeat(16)}^^^^^^^^^^^^`,
    )
    expect(shown).toContain('https://app.batchrelay.com/developers')
    expect(shown).toContain('Found 1 key in 1 place: 1 high.')
  })

  it('aligns carets under a key after wide characters and tabs', () => {
    const excerpt = { text: '\t日本😀 br_x…y end', start: 6, end: 12 }
    const shown = text(report({ findings: [finding(1, { sightings: [sighting({ excerpt })] })] }))
    const [line, carets] = shown.split('\n').filter((row) => row.includes('│'))
    expect(line).toContain('日本😀 br_x…y end')
    // Two columns for each wide character.
    expect(carets?.indexOf('^')).toBe((line?.indexOf('日') ?? 0) + 7)
  })

  it('names files that could not be read', () => {
    const failed = Array.from({ length: 15 }, (_, index) => ({
      what: `file${index}`,
      reason: { code: 'no-permission' as const },
    }))
    const input = report({ complete: false, coverage: { ...report().coverage, failed } })
    expect(text(input)).toContain('INCOMPLETE')
    expect(text(input)).toContain('file3: no permission to read it')
    expect(text(input)).toContain('and 5 more')
    expect(text(input, { verbose: true })).toContain('file14')
    expect(text(input, { quiet: true })).toContain('INCOMPLETE')
  })

  it('summarizes the history of a key', () => {
    const exposure = {
      firstCommit: 'a'.repeat(40),
      firstAuthor: 'Ada <a@b>',
      firstDate: '2024-05-06T00:00:00Z',
      lastDate: '2024-06-07T00:00:00Z',
      atHead: false,
      refs: ['refs/heads/old', 'refs/tags/v1'],
      refsComplete: true,
      removedIn: null,
      removedDate: null,
      unreachable: null,
    }
    const shown = text(report({ findings: [finding(1, { exposure })] })).replace(/\s+/g, ' ')
    expect(shown).toContain(
      'first seen in aaaaaaaaaa by Ada <a@b> on 2024-05-06; not at HEAD, still in history; in old, v1',
    )
  })

  it('lists a few places of a key seen in many', () => {
    const sightings = Array.from({ length: 30 }, (_, index) => sighting({ line: index + 1 }))
    const [first, ...others] = sightings
    if (first === undefined) throw new Error('no sighting')
    const many = report({ findings: [finding(1, { sightings: [first, ...others] })] })
    expect(text(many)).toContain('and 25 more places')
    expect(text(many, { verbose: true })).toContain('src/config.js:30:18')
  })

  it.each([{}, { quiet: true }])('lists known keys, one per line: %j', (changes) => {
    const suppressed = { by: 'baseline', reason: 'test fixture', expires: null } as const
    const findings = Array.from({ length: 12 }, (_, seed) =>
      finding(seed + 1, { suppressed, sightings: [sighting({ path: `fixtures/${seed}.env` })] }),
    )
    const lines = text(report({ findings }), changes).split('\n')
    const known = lines.filter((line) => line.startsWith('KNOWN'))
    expect(known).toHaveLength(12)
    expect(known[3]).toMatch(/br_\S+ {2}fixtures\/3\.env:12:18 · baseline: test fixture$/)
    expect(lines.filter((line) => line.includes('fixtures/'))).toHaveLength(12)
    for (const line of known) expect(line.length).toBeLessThanOrEqual(100)
    expect(text(report({ findings }), { verbose: true })).toContain("const apiKey = 'br_aaaa…bbbb'")
  })

  it('chooses the layout by the kind of report, not by the name of the command', () => {
    const named = report({ command: 'verify', findings: [finding(1)] })
    expect(text(named)).toContain('Found 1 key in 1 place')
    const asked = report({ kind: 'verification', command: 'my check', findings: [finding(1)] })
    expect(text(asked)).toContain('line 12: NOT-CHECKED')
  })

  it('groups checked keys by status, live ones first', () => {
    const status = (name: Finding['verification']['status']) => ({
      status: name,
      checkedAt: null,
      scopes: [],
      lacks: [],
      requestId: null,
      reason: null,
    })
    const shown = text(
      report({
        findings: [
          finding(1, { verification: status('revoked') }),
          finding(2, { verification: status('live') }),
        ],
      }),
    )
    expect(shown.indexOf('LIVE')).toBeLessThan(shown.indexOf('REVOKED'))
    expect(shown).toContain('CRITICAL')
  })

  it.each([80, 140])('stays within %i columns', (width) => {
    fc.assert(
      fc.property(anyReport, (input) => {
        const long = text(input, { width })
          .split('\n')
          .filter((line) => line.includes('│') && [...line].length > width + 12)
        expect(long).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('adds colours and links only if the style has them, and links only to pages of rules', () => {
    const input = report({ findings: [finding(1)] })
    expect(text(input)).not.toContain('\u001b')
    const links = [
      ...text(input, { color: true, hyperlinks: true }).matchAll(/\u001b\]8;;([^\u001b]*)/g),
    ].map((match) => match[1])
    expect(new Set(links)).toEqual(new Set(['https://app.batchrelay.com/developers', '']))
  })

  it('contains no characters that steer a terminal', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        expect(text(input)).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
        )
      }),
    )
  })
})

describe.each(formatNames)('%s', (name) => {
  it('contains no full key unless --show-secrets is given', () => {
    const exposed = finding(7)
    const whole = exposed.secret.reveal() ?? ''
    const reports = report({ findings: [exposed] })
    expect(formats[name](reports, plainStyle)).not.toContain(whole)
    expect(formats[name](reports, plainStyle)).not.toContain(whole.slice(8, -5))
    if (name !== 'sarif')
      expect(formats[name](reports, { ...plainStyle, showSecrets: true })).toContain(whole)
  })

  it('is valid Unicode', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        expect(formats[name](input, plainStyle).isWellFormed()).toBe(true)
      }),
    )
  })
})
