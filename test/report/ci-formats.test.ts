import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanReport, Sighting } from '../../src/model/index.ts'
import { type FormatName, formats, plainStyle } from '../../src/report/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { codeQualitySchema, sonarqubeSchema } from '../helpers/exchange-schemas.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'
import { elements } from '../helpers/xml.ts'

const write = (format: FormatName, input: ScanReport) => formats[format](input, plainStyle)
const ajv = new Ajv({ strict: false, allErrors: true })

const known = finding(3, { suppressed: { by: 'baseline', reason: null, expires: null } })
const failed = [{ what: 'a.bin', reason: { code: 'vanished' as const } }]
const incomplete = report({ complete: false, coverage: { ...report().coverage, failed } })
const notRead = 'Not read: a.bin (it vanished before it was read). There may be more keys.'

const withSighting = (changes: Partial<Sighting>) =>
  report({ findings: [finding(1, { sightings: [sighting(changes)] })] })
const inZip = withSighting({ path: 'docs/a.zip!inner/b.env', container: 'docs/a.zip', line: 3 })
const oldBlob = withSighting({ source: 'blob', object: 'a'.repeat(40), atHead: false, line: 900 })

describe('gitlab-codequality', () => {
  const valid = ajv.compile(codeQualitySchema)
  const parse = (input: ScanReport) => JSON.parse(write('gitlab-codequality', input))

  it('follows the format, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        expect(valid(parse(input)), JSON.stringify(valid.errors)).toBe(true)
      }),
    )
  })

  it('has an issue for each open place, ranked by severity', () => {
    const test = finding(2, { mode: 'test' })
    expect(parse(report({ findings: [finding(1), test, known] }))).toMatchObject([
      {
        check_name: 'batch-relay-api-key',
        severity: 'critical',
        location: { path: 'src/config.js', lines: { begin: 12 } },
      },
      { check_name: 'batch-relay-api-key/test-mode', severity: 'major' },
    ])
  })

  it('has a different fingerprint for each place, and the same in the next report', () => {
    const input = report({
      findings: [finding(1, { sightings: [sighting(), sighting({ line: 13 })] })],
    })
    const prints = parse(input).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(prints).size).toBe(2)
    expect(parse(input)[1].fingerprint).toBe(prints[1])
  })

  it('has an issue for content that was not read', () => {
    expect(parse(incomplete)).toMatchObject([{ description: notRead, location: { path: 'a.bin' } }])
  })

  it('names the archive that holds a key, because GitLab cannot open what is in it', () => {
    const [issue] = parse(inZip)
    expect(issue.location).toEqual({ path: 'docs/a.zip', lines: { begin: 1 } })
    expect(issue.description).toContain('docs/a.zip!inner/b.env:3:18')
  })
})

describe('sonarqube', () => {
  const valid = ajv.compile(sonarqubeSchema)
  const parse = (input: ScanReport) => JSON.parse(write('sonarqube', input))

  it('follows the format, and each issue has its rule, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        const document = parse(input)
        expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
        const ids = document.rules.map(({ id }: { id: string }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { ruleId } of document.issues) expect(ids).toContain(ruleId)
      }),
    )
  })

  it('has a rule for each severity', () => {
    const document = parse(report({ findings: [finding(1), finding(2, { mode: 'test' })] }))
    expect(document.rules).toMatchObject([
      { id: 'batch-relay-api-key', severity: 'CRITICAL', impacts: [{ severity: 'HIGH' }] },
      { id: 'batch-relay-api-key/test-mode', severity: 'MAJOR', impacts: [{ severity: 'MEDIUM' }] },
    ])
  })

  it('names lines only of current files: a line that a file does not have makes the analysis fail', () => {
    const lines = (input: ScanReport) => parse(input).issues[0].primaryLocation.textRange
    expect(lines(withSighting({}))).toEqual({ startLine: 12 })
    expect(lines(withSighting({ source: 'blob', object: 'a', atHead: true }))).toEqual({
      startLine: 12,
    })
    expect(lines(oldBlob)).toBeUndefined()
    expect(lines(inZip)).toBeUndefined()
  })

  it('has an issue for content that was not read', () => {
    expect(parse(incomplete)).toMatchObject({
      rules: [{ id: 'not-read' }],
      issues: [{ ruleId: 'not-read', primaryLocation: { message: notRead, filePath: 'a.bin' } }],
    })
  })
})

describe('checkstyle', () => {
  it('is well-formed XML 1.0, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        const names = ['checkstyle', 'file', 'error']
        for (const { name } of elements(write('checkstyle', input))) expect(names).toContain(name)
      }),
    )
  })

  it('lists the places of a file together', () => {
    const read = elements(
      write('checkstyle', report({ findings: [finding(1), finding(2, { mode: 'test' }), known] })),
    )
    expect(read.map(({ name }) => name)).toEqual(['checkstyle', 'file', 'error', 'error'])
    expect(read[1]?.attributes).toEqual({ name: 'src/config.js' })
    expect(read[2]?.attributes).toMatchObject({
      line: '12',
      column: '18',
      severity: 'error',
      source: 'brleaks.batch-relay-api-key',
    })
    expect(read[3]?.attributes).toMatchObject({ severity: 'warning' })
  })

  it('has an error for content that was not read', () => {
    const [, file, error] = elements(write('checkstyle', incomplete))
    expect(file?.attributes.name).toBe('a.bin')
    expect(error?.attributes).toMatchObject({ severity: 'error', message: notRead })
  })
})

describe('teamcity', () => {
  /** Reads service messages as the server does. @throws if a line is not exactly one message. */
  function messages(text: string) {
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const match =
          /^##teamcity\[(\w+)((?: \w+='(?:\|0x[0-9A-F]{4}|\|[|'nr[\]]|[^|'\n\r[\]])*')+)\]$/.exec(
            line,
          )
        if (match === null) throw new Error(`not a service message: ${line}`)
        const values = [...(match[2] ?? '').matchAll(/ (\w+)='((?:\|.|[^|'])*)'/g)]
        return {
          name: match[1],
          values: Object.fromEntries(
            values.map(([, name, value = '']) => [name, unescaped(value)]),
          ),
        }
      })
  }

  function unescaped(value: string): string {
    return value.replace(/\|(?:0x([0-9A-F]{4})|(.))/g, (_, code: string | undefined, char) =>
      code === undefined ? char : String.fromCharCode(Number.parseInt(code, 16)),
    )
  }

  it('is one service message per line, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        for (const { name } of messages(write('teamcity', input)))
          expect(['inspectionType', 'inspection', 'buildProblem', 'message']).toContain(name)
      }),
    )
  })

  it('declares the type of each inspection first, and names the file with all its characters', () => {
    const path = "a|b's [c] 日本😀.js"
    const [type, inspection, ...others] = messages(write('teamcity', withSighting({ path })))
    expect(type).toMatchObject({
      name: 'inspectionType',
      values: { id: 'batch-relay-api-key', category: 'brleaks' },
    })
    expect(inspection).toMatchObject({
      name: 'inspection',
      values: { typeId: 'batch-relay-api-key', file: path, line: '12', SEVERITY: 'ERROR' },
    })
    expect(others).toEqual([])
  })

  it('has a build problem for content that was not read, and counts the rest after ten', () => {
    const many = Array.from({ length: 15 }, (_, number) => ({
      what: `${number}.bin`,
      reason: { code: 'vanished' as const },
    }))
    const input = report({ complete: false, coverage: { ...report().coverage, failed: many } })
    const problems = messages(write('teamcity', input))
    expect(problems).toHaveLength(11)
    expect(problems.at(-1)?.values.description).toBe('brleaks: 5 more entries were not read.')
    expect(messages(write('teamcity', incomplete))[0]?.values.description).toBe(notRead)
  })
})

describe('azure', () => {
  /** Reads logging commands as the agent does. @throws if a line is not exactly one command. */
  function issues(text: string) {
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const match = /^##vso\[task\.logissue ((?:[a-z]+=[^;\]\r\n]*;)+)\]([^\r\n]*)$/.exec(line)
        if (match === null) throw new Error(`not a logging command: ${line}`)
        const properties = (match[1] ?? '').split(';').slice(0, -1)
        return {
          ...Object.fromEntries(properties.map((text) => splitProperty(text))),
          message: decode(match[2] ?? ''),
        }
      })
  }

  const splitProperty = (text: string) => {
    const at = text.indexOf('=')
    return [text.slice(0, at), decode(text.slice(at + 1))]
  }

  const decode = (text: string) =>
    text.replace(/%(AZP25|3B|5D|0D|0A)/g, (_, code: string) =>
      code === 'AZP25' ? '%' : String.fromCharCode(Number.parseInt(code, 16)),
    )

  it('is one logging command per line, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        for (const issue of issues(write('azure', input)))
          expect(['error', 'warning']).toContain(issue.type)
      }),
    )
  })

  it('names the place and the rule', () => {
    const path = 'a;b]c%3B.js'
    expect(issues(write('azure', withSighting({ path })))).toMatchObject([
      {
        type: 'error',
        sourcepath: path,
        linenumber: '12',
        columnnumber: '18',
        code: 'batch-relay-api-key',
      },
    ])
  })

  it('begins with content that was not read, then has one place of each key before a second', () => {
    const places = [sighting(), sighting({ line: 13 })] as const
    const findings = [finding(1, { sightings: places }), finding(2, { sightings: places })]
    const read = issues(write('azure', { ...incomplete, findings }))
    expect(read.map(({ message }) => message)[0]).toBe(notRead)
    expect(read.slice(1).map(({ linenumber }) => linenumber)).toEqual(['12', '12', '13', '13'])
  })
})

describe.each(['gitlab-codequality', 'sonarqube', 'checkstyle', 'teamcity', 'azure'] as const)(
  '%s',
  (format) => {
    it('contains no control characters except line ends, and no key', () => {
      const findings = hostileTexts.map((path, seed) =>
        finding(seed, { sightings: [sighting({ path, author: path, commit: 'c' })] }),
      )
      const text = write(format, report({ findings }))
      expect(text).not.toMatch(
        /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
      )
      for (const { secret } of findings) expect(text).not.toContain(secret.reveal())
    })
  },
)
