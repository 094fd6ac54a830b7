import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const [first, second] = [key('base62:32', 91), key('base62:32', 92)]

/** A folder with the JSON report of each of these contents. */
function saved(contents: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(contents)) {
    writeFileSync(join(folder, 'a.txt'), content)
    brleaks(['scan', 'a.txt', '-q', '--report', `json=${name}.json`], { cwd: folder })
  }
  return folder
}

describe('brleaks report', () => {
  it.each(['text', 'sarif', 'csv', 'junit', 'gitlab-codequality'])(
    'writes a saved report as the scan itself would: %s',
    (format) => {
      const { folder: cwd } = new TestRepository()
      writeFileSync(join(cwd, 'a.txt'), `x\nk = '${first}'\n`)
      const reports = ['--report', 'json=../r.json', '--report', `${format}=../r.scan`]
      brleaks(['audit', '.', '-q', ...reports], { cwd })
      const args = ['report', '../r.json', '--report', `${format}=../r.saved`]
      expect(brleaks(args, { cwd }).status).toBe(1)
      const read = (name: string) => readFileSync(join(cwd, '..', name), 'utf8')
      // Without SARIF among the formats, no line is hashed.
      expect(read('r.saved')).toBe(read('r.scan'))
    },
  )

  it('has the exit status of the scan', () => {
    const cwd = saved({ found: first, clean: 'nothing' })
    expect(brleaks(['report', 'found.json'], { cwd }).status).toBe(1)
    expect(brleaks(['report', 'clean.json'], { cwd }).status).toBe(0)
    expect(brleaks(['report', 'found.json', '--exit-zero'], { cwd }).status).toBe(0)
    const text = readFileSync(join(cwd, 'clean.json'), 'utf8')
    writeFileSync(join(cwd, 'part.json'), text.replace('"complete": true', '"complete": false'))
    const { status, err } = brleaks(['report', 'part.json', '--format', 'csv'], { cwd })
    expect(err).toContain('INCOMPLETE')
    expect(status).toBe(3)
  })

  it('merges reports by key', () => {
    const cwd = saved({ one: first, both: `${first}\n${second}` })
    const { out } = brleaks(['report', 'one.json', 'both.json', '--format', 'json'], { cwd })
    expect(JSON.parse(out).summary).toMatchObject({ findings: 2, sightings: 2 })
  })

  it('reads a report from standard input', () => {
    const cwd = saved({ r: first })
    const input = readFileSync(join(cwd, 'r.json'))
    const { out, status } = brleaks(['report', '-', '--format', 'json'], { cwd, input })
    expect(JSON.parse(out).summary.findings).toBe(1)
    expect(status).toBe(1)
    const { err } = brleaks(['report', '-'], { cwd, input: '' })
    expect(err).toBe('brleaks: standard input:1:1: invalid JSON\n')
  })

  it.each([
    ['a missing file', 'x.json', 'report x.json: no such file'],
    ['a folder', '.', 'report .: it is a folder'],
    ['another document', 'a.txt', 'a.txt:1:8: invalid JSON'],
  ])('refuses %s with one line and status 2', (_, file, message) => {
    const cwd = saved({ r: 'nothing' })
    const { status, out, err } = brleaks(['report', 'r.json', file], { cwd })
    expect(err).toBe(`brleaks: ${message}\n`)
    expect(out).toBe('')
    expect(status).toBe(2)
  })

  it('needs a report', () => {
    const { status, err } = brleaks(['report'])
    expect(err).toContain('"brleaks report" needs JSON reports')
    expect(status).toBe(2)
  })
})

describe('brleaks report --compare, over three weekly scans', () => {
  const cwd = saved({ week1: first, week2: `${first}\n${second}`, week3: second })
  const compare = (after: string, before: string, ...args: string[]) =>
    brleaks(['report', `${after}.json`, '--compare', `${before}.json`, ...args], { cwd })

  it('ends with status 1 if there is a new key', () => {
    const { status, out } = compare('week2', 'week1')
    expect(out).toContain('1 new key, 1 remaining, 0 fixed.')
    expect(status).toBe(1)
    expect(compare('week2', 'week1', '--exit-zero').status).toBe(0)
  })

  it('ends with status 0 if keys remain or were fixed', () => {
    const { status, out } = compare('week3', 'week2', '--format', 'json')
    expect(JSON.parse(out).summary).toEqual({ new: 0, remaining: 1, fixed: 1, accepted: 0 })
    expect(status).toBe(0)
  })

  it('ends with status 3 if there is no new key, but a report is incomplete', () => {
    const text = readFileSync(join(cwd, 'week3.json'), 'utf8')
    writeFileSync(join(cwd, 'part.json'), text.replace('"complete": true', '"complete": false'))
    expect(compare('part', 'week2').status).toBe(3)
    expect(compare('week3', 'part').status).toBe(3)
    expect(compare('part', 'week1').status).toBe(1)
  })

  it('writes files too, in the formats that have a comparison', () => {
    const { err } = compare('week2', 'week1', '--report', 'markdown=c.md')
    expect(err).toBe('wrote c.md\n')
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toContain('### New (1 key)')
    compare('week2', 'week1', '--report', 'html=c.html')
    expect(readFileSync(join(cwd, 'c.html'), 'utf8')).toContain('<h1>1 new key, 1 remaining')
    const refused = compare('week2', 'week1', '--format', 'sarif')
    expect(refused.err).toBe(
      'brleaks: --compare supports the formats text, html, markdown, json; got "sarif"\n',
    )
    expect(refused.status).toBe(2)
  })
})
