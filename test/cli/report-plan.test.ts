import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReports, formatsOf, planReports } from '../../src/cli/report-plan.ts'
import { decideOptions, type RawValues } from '../../src/config/index.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const plan = (options: RawValues = {}, format?: string) =>
  planReports(decideOptions('audit', options), format)

describe('the plan of reports', () => {
  it('is text on standard output by default', () => {
    expect(plan()).toEqual({ format: 'text', files: [] })
  })

  it('has the format of --format, unless the caller decides another one', () => {
    expect(plan({ format: 'json' }).format).toBe('json')
    expect(plan({ format: 'json' }, 'text').format).toBe('text')
  })

  it('has a file for each --report, whose name may contain "="', () => {
    expect(plan({ report: ['sarif=a.sarif', 'json=b=c.json'] }).files).toEqual([
      { format: 'sarif', path: 'a.sarif' },
      { format: 'json', path: 'b=c.json' },
    ])
  })

  it('has four files for --output, whose folder it creates', () => {
    const folder = join(temporaryFolder(), 'new', 'audit')
    const planned = plan({ output: folder })
    expect(planned.files.map(({ path }) => path)).toEqual(
      ['report.txt', 'report.json', 'report.sarif', 'report.html'].map((name) =>
        join(folder, name),
      ),
    )
    expect([...formatsOf(planned)]).toEqual(['text', 'json', 'sarif', 'html'])
    expect(existsSync(folder)).toBe(true)
  })

  it.each([
    [
      'an unknown format',
      { format: 'jsn' },
      'unknown format "jsn" for --format; did you mean "json"?',
    ],
    [
      'an unknown format of a file',
      { report: ['x=a'] },
      'unknown format "x" for --report; use one of',
    ],
    ['a report without a file', { report: ['json='] }, 'expected FORMAT=FILE, got "json="'],
    ['a report without a format', { report: ['a.json'] }, 'expected FORMAT=FILE, got "a.json"'],
    [
      'one file for two reports',
      { report: ['json=a', 'csv=./a'] },
      'two reports would be written to ./a',
    ],
  ])('is refused for %s', (_, options, message) => {
    expect(() => plan(options)).toThrow(message)
  })

  it('is refused if --report names a file of --output, before the folder is created', () => {
    const folder = join(temporaryFolder(), 'audit')
    const report = `csv=${join(folder, 'report.json')}`
    expect(() => plan({ output: folder, report: [report] })).toThrow('two reports would be written')
    expect(existsSync(folder)).toBe(false)
  })

  it('may write to one stream several times', () => {
    expect(plan({ report: ['json=/dev/stderr', 'csv=/dev/stderr'] }).files).toHaveLength(2)
  })

  it('is refused if the folder of --output is a file', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(() => plan({ output: file })).toThrow(/cannot create the folder .* \(EEXIST\)/)
  })

  it('is checked before a scan: the folder of a file must exist', async () => {
    const path = join(temporaryFolder(), 'missing', 'report.json')
    await expect(checkReports(plan({ report: [`json=${path}`] }))).rejects.toThrow(
      'its folder does not exist; create it first',
    )
  })
})

describe('a template', () => {
  const template = (text: string) => {
    const path = join(temporaryFolder(), 'report.mustache')
    writeFileSync(path, text)
    return path
  }

  it('is read for standard output and for files', () => {
    const path = template('{{target}}')
    const planned = plan({ format: `template=${path}`, report: [`template=${path}=out.txt`] })
    const format = { name: 'template', path, text: '{{target}}' }
    expect(planned).toEqual({ format, files: [{ format, path: 'out.txt' }] })
    expect([...formatsOf(planned)]).toEqual(['template'])
  })

  it.each([
    ['a missing file', 'template=/nonexistent/x', 'template /nonexistent/x: no such file'],
    ['a folder', 'template=/', 'template /: it is a folder'],
    ['no file', 'template=', 'the format "template" needs a file: template=FILE'],
  ])('is refused for %s', (_, format, message) => {
    expect(() => plan({ format })).toThrow(message)
  })

  it('needs a file to write to in --report', () => {
    expect(() => plan({ report: ['template=a.mustache'] })).toThrow('expected FORMAT=FILE')
  })

  it('is refused before the scan if it is invalid', async () => {
    const path = template('{{#findings}}')
    await expect(checkReports(plan({ format: `template=${path}` }))).rejects.toThrow(
      `template ${path}: Unclosed section "findings" at 13`,
    )
  })

  it('is refused in a configuration file: a scanned repository contains its own', () => {
    const origin = { kind: 'file', path: 'brleaks.config.json', line: 2, column: 3 } as const
    const file = new Map([['format', { value: `template=${template('')}`, origin }]])
    expect(() => planReports(decideOptions('scan', {}, { file }))).toThrow(
      'brleaks.config.json:2:3: a template can only be named on the command line',
    )
  })
})
