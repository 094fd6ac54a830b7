import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FormatName, formats, plainStyle } from '../../src/report/index.ts'
import { finding, report, sighting } from '../helpers/report.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const line = "k = 'é日😀br_aaaa…bbbb'"
const place = { line: 3, column: 10, endLine: 3, endColumn: 45 }
const reported = report({
  complete: false,
  coverage: { ...report().coverage, failed: [{ what: 'a.bin', reason: { code: 'vanished' } }] },
  findings: [
    finding(1, {
      sightings: [
        sighting({
          ...place,
          path: 'src/tést file.js',
          excerpt: { text: line, start: 9, end: 21 },
        }),
      ],
    }),
    finding(2, {
      mode: 'test',
      sightings: [
        sighting({ path: 'docs/a.zip!b.env', container: 'docs/a.zip', decoded: ['zip'] }),
      ],
    }),
  ],
})
const write = (format: FormatName) => formats[format](reported, plainStyle)

function works(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

// `go install github.com/reviewdog/reviewdog/cmd/reviewdog`; .ci/run does.
describe.skipIf(!works('reviewdog', '-version'))('reviewdog', () => {
  /** The diagnostics that reviewdog reads from a report, in its own format. */
  function read(
    format: FormatName,
  ): { message: string; path: string; line: number; column: number }[] {
    const args = [
      `-f=${format}`,
      '-reporter=local',
      '-diff=true',
      '-filter-mode=nofilter',
      '-name=x',
    ]
    const { stdout, stderr, status } = spawnSync('reviewdog', args, {
      input: write(format),
      encoding: 'utf8',
      cwd: temporaryFolder(),
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    if (format !== 'rdjsonl') {
      return lines.map((text) => ({ message: text, path: '', line: 0, column: 0 }))
    }
    return lines.map((text) => {
      const { message, location } = JSON.parse(text)
      const { line = 0, column = 0 } = location.range?.start ?? {}
      return { message, path: location.path, line, column }
    })
  }

  it('reads rdjsonl: places in bytes, the archive of a key in one, and unread files', () => {
    const column = Buffer.byteLength("k = 'é日😀") + 1
    expect(read('rdjsonl')).toMatchObject([
      { path: 'src/tést file.js', line: 3, column, message: expect.stringMatching('live-mode') },
      { path: 'docs/a.zip', line: 0, message: expect.stringContaining('docs/a.zip!b.env:12:18') },
      { path: 'a.bin', message: expect.stringContaining('Not read') },
    ])
  })

  it.each(['sarif', 'checkstyle'] as const)('reads %s', (format) => {
    const messages = read(format).map(({ message }) => message)
    expect(messages.join('\n')).toContain('Exposed Batch Relay live-mode API key')
    expect(messages.join('\n')).toContain('docs/a.zip!b.env:12:18')
  })
})

// `pip install junitparser check-jsonschema`; .ci/run does.
describe.skipIf(!works('python3', '-c', 'import junitparser'))('junitparser', () => {
  it('counts the failures and errors, and reads their names', () => {
    const file = join(temporaryFolder(), 'junit.xml')
    writeFileSync(file, write('junit'))
    const script = `import json, sys, junitparser
suites = junitparser.JUnitXml.fromfile(sys.argv[1])
print(json.dumps([[s.tests, s.failures, s.errors, [c.name for c in s]] for s in suites]))`
    const { stdout } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' })
    const [[tests, failures, errors, names]] = JSON.parse(stdout)
    expect([tests, failures, errors]).toEqual([3, 2, 1])
    expect(names[0]).toContain('src/tést file.js:3:10')
  })
})

describe.skipIf(!works('check-jsonschema', '--version'))('check-jsonschema', () => {
  const schemas = resolve(import.meta.dirname, '../../schema')

  it('accepts the JSON report and the schemas themselves', () => {
    const file = join(temporaryFolder(), 'report.json')
    writeFileSync(file, write('json'))
    const schema = join(schemas, 'report.schema.json')
    expect(works('check-jsonschema', '--schemafile', schema, file)).toBe(true)
    expect(works('check-jsonschema', '--check-metaschema', schema)).toBe(true)
    writeFileSync(file, write('json').replace('"schemaVersion": 1', '"schemaVersion": 2'))
    expect(works('check-jsonschema', '--schemafile', schema, file)).toBe(false)
  })
})
