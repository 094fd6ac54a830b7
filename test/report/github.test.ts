import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanReport } from '../../src/model/index.ts'
import { formats, plainStyle } from '../../src/report/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'
import { runnerCommands } from '../helpers/runner-log.ts'

const github = (input: ScanReport) => formats.github(input, plainStyle)

describe('github', () => {
  it('annotates a place with its file, lines, columns and steps', () => {
    const exposed = finding(1)
    const [command, ...others] = runnerCommands(github(report({ findings: [exposed] })))
    expect(others).toEqual([])
    expect(command).toEqual({
      name: 'error',
      properties: {
        title: 'Exposed Batch Relay live-mode API key',
        file: 'src/config.js',
        line: '12',
        endLine: '12',
        col: '18',
        endColumn: '52',
      },
      data: expect.stringContaining(`${exposed.secret} (src/config.js:12:18)`),
    })
    expect(command?.data).toContain('Revoke it at https://app.batchrelay.com/developers')
  })

  it('writes at most ten annotations, worst first, and logs the others', () => {
    const findings = Array.from({ length: 14 }, (_, seed) =>
      finding(seed, {
        mode: seed < 4 ? 'live' : 'test',
        sightings: [sighting({ path: `f${seed}.js` })],
      }),
    )
    const text = github(report({ findings }))
    const commands = runnerCommands(text)
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 4 }, () => 'error'),
      ...Array.from({ length: 6 }, () => 'warning'),
    ])
    for (const number of [10, 11, 12, 13]) expect(text).toContain(`f${number}.js:12:18`)
  })

  it('omits suppressed keys, and names unread files', () => {
    const known = finding(1, { suppressed: { by: 'baseline', reason: null, expires: null } })
    expect(github(report({ findings: [known] }))).toBe('')
    const coverage = {
      ...report().coverage,
      failed: [{ what: 'a.bin', reason: { code: 'vanished' as const } }],
    }
    const [command] = runnerCommands(github(report({ complete: false, coverage })))
    expect(command?.data).toContain('a.bin: it vanished before it was read')
  })

  it('escapes scanned text, so that it cannot add a command, a property or a line', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        const text = github(input)
        const annotations = input.findings.filter((finding) => finding.suppressed === null).length
        const commands = runnerCommands(text)
        expect(commands).toHaveLength(annotations + (input.complete ? 0 : 1))
        for (const { name, properties } of commands) {
          expect(['error', 'warning', 'notice']).toContain(name)
          const known = ['title', 'file', 'line', 'endLine', 'col', 'endColumn']
          for (const property of Object.keys(properties)) expect(known).toContain(property)
        }
        expect(text).not.toMatch(/\r/)
      }),
    )
  })

  it('escapes scanned text in lines of the log too', () => {
    const sightings = [...hostileTexts, '##[error]x', ' ::error::x', '##[add-mask]y'].map((path) =>
      sighting({ path, author: path, commit: 'a'.repeat(40), source: 'blob' }),
    )
    const findings = Array.from({ length: 11 }, (_, seed) => finding(seed))
    const [first, ...others] = sightings
    if (first === undefined) throw new Error('no sighting')
    findings.push(finding(99, { sightings: [first, ...others] }))
    expect(runnerCommands(github(report({ findings })))).toHaveLength(10)
  })
})
