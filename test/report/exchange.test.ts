import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanReport } from '../../src/model/index.ts'
import { type FormatName, formats, plainStyle } from '../../src/report/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { gitlabSchema, rdjsonSchema } from '../helpers/exchange-schemas.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'
import { elements } from '../helpers/xml.ts'

const write = (format: FormatName, input: ScanReport) => formats[format](input, plainStyle)
const ajv = new Ajv({ strict: false, allErrors: true })
const validGitlab = ajv.compile(gitlabSchema)
const validRdjson = ajv.compile(rdjsonSchema)

const known = finding(3, { suppressed: { by: 'baseline', reason: null, expires: null } })
const failed = [{ what: 'a.bin', reason: { code: 'vanished' as const } }]
const incomplete = report({ complete: false, coverage: { ...report().coverage, failed } })

describe('junit', () => {
  const named = (text: string, name: string) =>
    elements(text).filter((element) => element.name === name)

  it('is well-formed XML 1.0, whatever was scanned', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        const text = write('junit', input)
        const names = 'testsuites testsuite properties property testcase failure error'.split(' ')
        for (const { name } of elements(text)) expect(names).toContain(name)
      }),
    )
  })

  it('has a failing case per place, an error per unread file, and a passing case without either', () => {
    const [failure] = named(write('junit', report({ findings: [finding(1)] })), 'failure')
    expect(failure?.attributes.message).toContain('Exposed Batch Relay live-mode API key')
    expect(failure?.text).toContain('Revoke it at https://app.batchrelay.com/developers')
    const [error] = named(write('junit', incomplete), 'error')
    expect(error?.attributes.message).toBe('it vanished before it was read')
    const clean = write('junit', report({ findings: [known] }))
    expect(named(clean, 'testcase').map((testcase) => testcase.attributes.name)).toEqual([
      'no exposed keys',
    ])
  })

  it('counts its cases', () => {
    const input = report({ ...incomplete, findings: [finding(1), finding(2)] })
    const [suite] = named(write('junit', input), 'testsuite')
    expect(suite?.attributes).toMatchObject({
      tests: '3',
      failures: '2',
      errors: '1',
      skipped: '0',
    })
  })

  it('names the file with all its characters, and the line', () => {
    const path = 'a & b/<c>"d\'.js'
    const input = report({ findings: [finding(1, { sightings: [sighting({ path })] })] })
    const [testcase] = named(write('junit', input), 'testcase')
    expect(testcase?.attributes).toMatchObject({ file: path, line: '12' })
  })
})

describe('csv', () => {
  /** RFC 4180. */
  function rows(text: string): string[][] {
    const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y
    const read: string[][] = [[]]
    while (cell.lastIndex < text.length) {
      const match = cell.exec(text)
      if (match === null) throw new Error(`no cell at ${cell.lastIndex}`)
      const [, raw = '', end = ''] = match
      read.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
      if (end === '\r\n') read.push([])
    }
    read.pop()
    return read
  }

  it('has one row per sighting and one cell per name, whatever was scanned', {
    timeout: 180_000,
  }, () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        const [names, ...others] = rows(write('csv', input))
        expect(others).toHaveLength(input.findings.length)
        for (const row of others) expect(row).toHaveLength(names?.length ?? 0)
      }),
    )
  })

  it('has no cell that a spreadsheet reads as a formula', () => {
    const starts = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '＝1', '%x']
    const findings = starts.map((path, seed) =>
      finding(seed, { sightings: [sighting({ path, author: path, commit: 'c' })] }),
    )
    for (const row of rows(write('csv', report({ findings }))).slice(1)) {
      for (const value of row) expect(value).not.toMatch(/^\s*[=+\-@|%＝＋－＠]/)
    }
  })

  it('lists suppressed keys, marked as such', () => {
    const [names, row] = rows(write('csv', report({ findings: [known] })))
    expect(row?.[names?.indexOf('suppressed') ?? -1]).toBe('baseline')
  })
})

describe('gitlab', () => {
  const parse = (input: ScanReport) => JSON.parse(write('gitlab', input))

  it('is valid against the secret detection schema, whatever was scanned', {
    timeout: 180_000,
  }, () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        expect(validGitlab(parse(input)), JSON.stringify(validGitlab.errors)).toBe(true)
      }),
    )
  })

  it('names the kind of key, its place and where to revoke it, without source text', () => {
    const exposed = finding(1)
    const document = parse(report({ findings: [exposed, known] }))
    expect(document.vulnerabilities).toHaveLength(1)
    expect(document.vulnerabilities[0]).toMatchObject({
      severity: 'High',
      name: 'Exposed Batch Relay live-mode API key',
      links: [{ url: 'https://app.batchrelay.com/developers' }],
      location: { file: 'src/config.js', start_line: 12, end_line: 12 },
    })
    expect(JSON.stringify(document)).not.toContain('const apiKey')
    expect(document.scan).toMatchObject({ status: 'success', start_time: '2026-01-02T03:04:05' })
  })

  it('links to the archive of a key in one', () => {
    const place = sighting({ path: 'docs/a.zip!b.env', container: 'docs/a.zip', line: 3 })
    const [found] = parse(
      report({ findings: [finding(1, { sightings: [place] })] }),
    ).vulnerabilities
    expect(found.location).toEqual({ file: 'docs/a.zip', commit: { sha: '0000000' } })
    expect(found.description).toContain('docs/a.zip!b.env:3:18')
  })

  it('derives a stable id from each place', () => {
    const sightings = Array.from({ length: 500 }, (_, line) => sighting({ line: line + 1 }))
    const [first, ...others] = sightings
    if (first === undefined) throw new Error('no sighting')
    const input = report({ findings: [finding(1, { sightings: [first, ...others] })] })
    const ids = parse(input).vulnerabilities.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(500)
    expect(parse(input).vulnerabilities.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  it('reports a failed scan if not everything was read', () => {
    expect(parse(incomplete).scan).toMatchObject({
      status: 'failure',
      messages: [{ level: 'fatal', value: 'not read: a.bin (it vanished before it was read)' }],
    })
  })
})

describe('rdjsonl', () => {
  const lines = (input: ScanReport) =>
    write('rdjsonl', input)
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))

  it('has one valid diagnostic per line, whatever was scanned', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        for (const line of lines(input)) {
          expect(validRdjson(line), JSON.stringify(validRdjson.errors)).toBe(true)
        }
      }),
    )
  })

  it('counts columns in bytes of UTF-8', () => {
    const excerpt = { text: "k = 'é日😀br_aaaa…bbbb'", start: 9, end: 21 }
    const place = sighting({ line: 3, column: 10, endLine: 3, endColumn: 45, excerpt })
    const [line] = lines(report({ findings: [finding(1, { sightings: [place] })] }))
    const bytes = Buffer.byteLength("k = 'é日😀")
    expect(line.location.range).toEqual({
      start: { line: 3, column: bytes + 1 },
      end: { line: 3, column: bytes + 1 + 35 },
    })
  })

  it('includes the result of verification', () => {
    const verification = {
      ...finding(1).verification,
      status: 'revoked',
      reason: 'it was',
    } as const
    const [checked] = lines(report({ findings: [finding(1, { verification })] }))
    expect(checked.message).toContain('checked: revoked (it was)')
    const [unchecked] = lines(report({ findings: [finding(1)] }))
    expect(unchecked.message).not.toContain('checked')
  })

  it('omits columns if the start of the line is not known, and suppressed keys', () => {
    const excerpt = { text: '…br_aaaa…bbbb', start: 1, end: 13 }
    const place = sighting({ line: 3, column: 5000, endLine: 3, excerpt })
    const [line] = lines(report({ findings: [finding(1, { sightings: [place] }), known] }))
    expect(line.location.range).toEqual({ start: { line: 3 } })
  })
})

describe.each(['junit', 'csv', 'gitlab', 'markdown', 'github'] as const)('%s', (format) => {
  it('contains no control characters except line ends', () => {
    const findings = hostileTexts.map((path, seed) =>
      finding(seed, { sightings: [sighting({ path, author: path, commit: 'c' })] }),
    )
    expect(write(format, report({ findings }))).not.toMatch(
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
    )
  })
})
