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
      fc.property(anyReport, (one) => {
        expect(
          validReport(JSON.parse(formats.json(one, plainStyle))),
          JSON.stringify(validReport.errors),
        ).toBe(true)
      }),
    )
  })

  it('says what the contract says of a finding', () => {
    const one = finding(1, {
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
    const [written] = JSON.parse(formats.json(report({ findings: [one] }), plainStyle)).findings
    expect(written).toMatchObject({
      fingerprint: one.fingerprint,
      ruleId: testRule.id,
      mode: 'live',
      severity: 'high',
      redacted: one.secret.toString(),
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
  it('is one sighting a line, each by the published schema', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        const text = formats.jsonl(one, plainStyle)
        const lines = text.split('\n').slice(0, -1)
        expect(lines).toHaveLength(one.findings.length)
        for (const line of lines)
          expect(validLine(JSON.parse(line)), JSON.stringify(validLine.errors)).toBe(true)
      }),
    )
  })
})

const rulesHash = builtInStamp().sha256.slice(0, 12)

describe('text', () => {
  const text = (one: ScanReport, changes = {}) => formats.text(one, { ...plainStyle, ...changes })

  it('is calm and exact about a clean tree', () => {
    expect(text(report())).toBe(
      `No exposed keys.\nRead 1,234 files, 46 MB in 1.2 s.\nConfiguration: rules built in (SHA-256 ${rulesHash}).\n`,
    )
  })

  it('tells names that are no keys from keys that were left out', () => {
    const byReason = { 'placeholder word': 2, 'below --min-confidence': 1 }
    const shown = text(report({ filtered: { count: 3, byReason, list: [] } }))
    expect(shown).toContain('Left out: 2 names that look like keys but are not (--show-filtered).')
    expect(shown).toContain('Left out: 1 key below --min-confidence.')
  })

  it('shows key, place, line, carets and what to do', () => {
    const one = finding(1)
    const shown = text(report({ findings: [one] }))
    expect(shown).toContain(one.secret.toString())
    expect(shown).toContain('src/config.js:12:18')
    expect(shown).toContain(
      `    12 │ const apiKey = 'br_aaaa…bbbb'\n       │ ${' '.repeat(16)}^^^^^^^^^^^^`,
    )
    expect(shown).toContain('https://app.batchrelay.com/developers')
    expect(shown).toContain('Found 1 key in 1 place: 1 high.')
  })

  it('keeps carets under a key behind wide characters and tabs', () => {
    const excerpt = { text: '\t日本😀 br_x…y end', start: 6, end: 12 }
    const shown = text(report({ findings: [finding(1, { sightings: [sighting({ excerpt })] })] }))
    const [line, carets] = shown.split('\n').filter((one) => one.includes('│'))
    expect(line).toContain('日本😀 br_x…y end')
    // Two columns for each wide character.
    expect(carets?.indexOf('^')).toBe((line?.indexOf('日') ?? 0) + 7)
  })

  it('says plainly what could not be read, and names it', () => {
    const failed = Array.from({ length: 15 }, (_, index) => ({
      what: `file${index}`,
      reason: 'no permission to read it',
    }))
    const one = report({ complete: false, coverage: { ...report().coverage, failed } })
    expect(text(one)).toContain('INCOMPLETE')
    expect(text(one)).toContain('file3: no permission to read it')
    expect(text(one)).toContain('and 5 more')
    expect(text(one, { verbose: true })).toContain('file14')
    expect(text(one, { quiet: true })).toContain('INCOMPLETE')
  })

  it('tells the story of a key in history', () => {
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

  it.each([{}, { quiet: true }])('lists known keys on a line each: %j', (changes) => {
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

  it('lays out by the kind of report, not by the name of the command', () => {
    const named = report({ command: 'verify', findings: [finding(1)] })
    expect(text(named)).toContain('Found 1 key in 1 place')
    const asked = report({ kind: 'verification', command: 'my check', findings: [finding(1)] })
    expect(text(asked)).toContain('line 12: NOT-CHECKED')
  })

  it('groups by status where keys were checked, live ones first', () => {
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
      fc.property(anyReport, (one) => {
        const long = text(one, { width })
          .split('\n')
          .filter((line) => line.includes('│') && [...line].length > width + 12)
        expect(long).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('colours and links only where it may, and links to its own pages alone', () => {
    const one = report({ findings: [finding(1)] })
    expect(text(one)).not.toContain('\u001b')
    const links = [
      ...text(one, { color: true, hyperlinks: true }).matchAll(/\u001b\]8;;([^\u001b]*)/g),
    ].map((match) => match[1])
    expect(new Set(links)).toEqual(new Set(['https://app.batchrelay.com/developers', '']))
  })

  it('shows nothing that steers a terminal', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        expect(text(one)).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
        )
      }),
    )
  })
})

describe.each(formatNames)('%s', (name) => {
  it('holds no key, unless keys are asked for', () => {
    const one = finding(7)
    const whole = one.secret.reveal()
    const reports = report({ findings: [one] })
    expect(formats[name](reports, plainStyle)).not.toContain(whole)
    expect(formats[name](reports, plainStyle)).not.toContain(whole.slice(8, -5))
    if (name !== 'sarif')
      expect(formats[name](reports, { ...plainStyle, showSecrets: true })).toContain(whole)
  })

  it('is valid Unicode', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        expect(formats[name](one, plainStyle).isWellFormed()).toBe(true)
      }),
    )
  })
})
