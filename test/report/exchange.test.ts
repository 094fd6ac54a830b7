import { Ajv } from 'ajv'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { ScanReport } from '../../src/model/index.ts'
import { type FormatName, formats, plainStyle } from '../../src/report/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { gitlabSchema, rdjsonSchema } from '../helpers/exchange-schemas.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'

const write = (format: FormatName, one: ScanReport) => formats[format](one, plainStyle)
const ajv = new Ajv({ strict: false, allErrors: true })
const validGitlab = ajv.compile(gitlabSchema)
const validRdjson = ajv.compile(rdjsonSchema)

const known = finding(3, { suppressed: { by: 'baseline', reason: null, expires: null } })
const failed = [{ what: 'a.bin', reason: 'it vanished' }]
const incomplete = report({ complete: false, coverage: { ...report().coverage, failed } })

describe('junit', () => {
  interface Element {
    readonly name: string
    readonly attributes: Record<string, string>
    readonly text: string
  }

  /** Reads XML strictly: what is not well-formed throws. */
  function elements(text: string): Element[] {
    const found: { name: string; attributes: Record<string, string>; text: string }[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) =>
      found.push({ name, attributes: { ...attributes }, text: '' }),
    )
    parser.on('text', (piece) => {
      const last = found.at(-1)
      if (last !== undefined) last.text += piece
    })
    parser.write(text).close()
    return found
  }

  const named = (text: string, name: string) => elements(text).filter((one) => one.name === name)

  it('is well-formed XML 1.0, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        const text = write('junit', one)
        const names = 'testsuites testsuite properties property testcase failure error'.split(' ')
        for (const { name } of elements(text)) expect(names).toContain(name)
      }),
    )
  })

  it('is a failing case for a place, an error for what was not read, a passing case for neither', () => {
    const [failure] = named(write('junit', report({ findings: [finding(1)] })), 'failure')
    expect(failure?.attributes.message).toContain('Exposed Batch Relay live-mode API key')
    expect(failure?.text).toContain('Revoke it at https://app.batchrelay.com/developers')
    const [error] = named(write('junit', incomplete), 'error')
    expect(error?.attributes.message).toBe('it vanished')
    const clean = write('junit', report({ findings: [known] }))
    expect(named(clean, 'testcase').map((one) => one.attributes.name)).toEqual(['no exposed keys'])
  })

  it('counts what it holds', () => {
    const one = report({ ...incomplete, findings: [finding(1), finding(2)] })
    const [suite] = named(write('junit', one), 'testsuite')
    expect(suite?.attributes).toMatchObject({
      tests: '3',
      failures: '2',
      errors: '1',
      skipped: '0',
    })
  })

  it('names the file and line, with its characters kept', () => {
    const path = 'a & b/<c>"d\'.js'
    const one = report({ findings: [finding(1, { sightings: [sighting({ path })] })] })
    const [testcase] = named(write('junit', one), 'testcase')
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

  it('is a row for a place, with as many cells as names, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        const [names, ...others] = rows(write('csv', one))
        expect(others).toHaveLength(one.findings.length)
        for (const row of others) expect(row).toHaveLength(names?.length ?? 0)
      }),
    )
  })

  it('has no cell that a spreadsheet would take for a formula', () => {
    const starts = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '＝1', '%x']
    const findings = starts.map((path, seed) =>
      finding(seed, { sightings: [sighting({ path, author: path, commit: 'c' })] }),
    )
    for (const row of rows(write('csv', report({ findings }))).slice(1)) {
      for (const value of row) expect(value).not.toMatch(/^\s*[=+\-@|%＝＋－＠]/)
    }
  })

  it('tells of suppressed keys as well, and says so', () => {
    const [names, row] = rows(write('csv', report({ findings: [known] })))
    expect(row?.[names?.indexOf('suppressed') ?? -1]).toBe('baseline')
  })
})

describe('gitlab', () => {
  const parse = (one: ScanReport) => JSON.parse(write('gitlab', one))

  it('keeps the rules of the secret detection report, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        expect(validGitlab(parse(one)), JSON.stringify(validGitlab.errors)).toBe(true)
      }),
    )
  })

  it('names the key’s kind and place, where to revoke it, and no source text', () => {
    const one = finding(1)
    const document = parse(report({ findings: [one, known] }))
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

  it('gives a place the same id each time, and each place its own', () => {
    const sightings = Array.from({ length: 500 }, (_, line) => sighting({ line: line + 1 }))
    const [first, ...others] = sightings
    if (first === undefined) throw new Error('no sighting')
    const one = report({ findings: [finding(1, { sightings: [first, ...others] })] })
    const ids = parse(one).vulnerabilities.map((each: { id: string }) => each.id)
    expect(new Set(ids).size).toBe(500)
    expect(parse(one).vulnerabilities.map((each: { id: string }) => each.id)).toEqual(ids)
  })

  it('is a failed scan where not everything was read', () => {
    expect(parse(incomplete).scan).toMatchObject({
      status: 'failure',
      messages: [{ level: 'fatal', value: 'not read: a.bin (it vanished)' }],
    })
  })
})

describe('rdjsonl', () => {
  const lines = (one: ScanReport) =>
    write('rdjsonl', one)
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))

  it('is a diagnostic of reviewdog a line, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        for (const line of lines(one)) {
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

  it('says what the API answered', () => {
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

  it('leaves columns out where the line’s beginning is not known, and suppressed keys', () => {
    const excerpt = { text: '…br_aaaa…bbbb', start: 1, end: 13 }
    const place = sighting({ line: 3, column: 5000, endLine: 3, excerpt })
    const [line] = lines(report({ findings: [finding(1, { sightings: [place] }), known] }))
    expect(line.location.range).toEqual({ start: { line: 3 } })
  })
})

describe.each(['junit', 'csv', 'gitlab', 'markdown', 'github'] as const)('%s', (format) => {
  it('has no control character but those of its lines', () => {
    const findings = hostileTexts.map((path, seed) =>
      finding(seed, { sightings: [sighting({ path, author: path, commit: 'c' })] }),
    )
    expect(write(format, report({ findings }))).not.toMatch(
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
    )
  })
})
