import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import type { ScanReport } from '../../src/model/index.ts'
import { formatNames, formats, plainStyle } from '../../src/report/index.ts'
import { readReport } from '../../src/saved/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { finding, report, sighting, testRule } from '../helpers/report.ts'

const write = (input: ScanReport) => formats.json(input, plainStyle)
const read = (text: string) => readReport('r.json', text, builtInRules())

/** Changes one field of a valid report, named by its path. */
function changed(path: string, value: unknown): string {
  const document = JSON.parse(write(report({ findings: [finding(1)] })))
  const names = path.split('.')
  const last = names.pop() ?? ''
  const parent = names.reduce((object, name) => object[name], document)
  parent[last] = value
  return JSON.stringify(document)
}

describe('a saved report', () => {
  it('gives the same text in every format as the scan itself, whatever was scanned', {
    timeout: 180_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (input) => {
        const saved = await read(write(input))
        for (const format of formatNames) {
          expect(formats[format](saved, plainStyle)).toBe(
            formats[format](savable(input), plainStyle),
          )
        }
      }),
      { numRuns: 50 },
    )
  })

  /** JSON holds only valid Unicode, as paths do. */
  function savable(input: ScanReport): ScanReport {
    const findings = input.findings.map((exposed) => {
      const [first, ...others] = exposed.sightings.map((each) => ({
        ...each,
        path: each.path?.toWellFormed() ?? null,
      }))
      return first === undefined ? exposed : { ...exposed, sightings: [first, ...others] as const }
    })
    return { ...input, findings }
  }

  it('keeps what was left out, the configuration and the place in a container', async () => {
    const input = report({
      coverage: {
        ...report().coverage,
        skipped: [
          { code: 'ignored-secret-files', count: 2, path: null, names: ['.env'], unnamed: 1 },
        ],
      },
      configuration: {
        files: [
          { kind: 'config', path: 'c.json', sha256: 'a'.repeat(64), from: { kind: 'index' } },
        ],
        settings: [
          {
            name: 'exclude',
            value: ['vendor/**'],
            origin: { kind: 'file', path: 'c.json', line: 3, column: 5 },
          },
          { name: 'jobs', value: 2, origin: { kind: 'environment', variable: 'BRLEAKS_JOBS' } },
        ],
      },
      findings: [
        finding(1, { sightings: [sighting({ path: 'a.zip!b.env', container: 'a.zip' })] }),
      ],
    })
    const saved = await read(write(input))
    expect(write(saved)).toBe(write(input))
    expect(formats.junit(saved, plainStyle)).toBe(formats.junit(input, plainStyle))
    expect(formats.github(saved, plainStyle)).toBe(formats.github(input, plainStyle))
  })

  it('never shows a key, also if it was saved with --show-secrets', async () => {
    const exposed = finding(1)
    const key = exposed.secret.reveal() ?? ''
    const text = formats.json(report({ findings: [exposed] }), { ...plainStyle, showSecrets: true })
    expect(text).toContain(key)
    const saved = await read(text)
    for (const format of formatNames) {
      expect(formats[format](saved, { ...plainStyle, showSecrets: true })).not.toContain(key)
    }
  })

  it('is read without fields that a newer brleaks adds', async () => {
    const saved = await read(changed('findings.0.novelty', { a: 1 }))
    expect(write(saved)).toBe(write(report({ findings: [finding(1)] })))
  })

  it('of an unknown rule is named by the id of the rule', async () => {
    const text = changed('findings.0.ruleId', 'other-key').replace(
      testRule.revokeUrl,
      'https://other.test/<x>)]`',
    )
    const [other] = (await read(text)).findings
    expect(other?.rule).toMatchObject({
      id: 'other-key',
      service: 'other-key',
      revokeUrl: 'https://other.test/%3Cx%3E%29%5D%60',
    })
  })

  it('with unread content is incomplete, whatever it says', async () => {
    const failed = [{ what: 'a', reason: 'b' }]
    expect((await read(changed('scan.coverage.failed', failed))).complete).toBe(false)
    expect((await read(changed('scan.interrupted', true))).complete).toBe(false)
  })
})

describe('a file that is not a report', () => {
  it.each([
    ['empty', '', 'r.json:1:1: invalid JSON'],
    ['truncated', write(report()).slice(0, -20), /^r\.json:\d+:\d+: invalid JSON$/],
    ['another document', '{"a":1}', 'r.json: not a JSON report of brleaks'],
    ['a list', '[]', 'r.json: not a JSON report of brleaks'],
    ['null', 'null', 'r.json: not a JSON report of brleaks'],
    ['JSON Lines', '{"a":1}\n{"a":2}\n', 'r.json:2:1: invalid JSON'],
    [
      'of another version',
      changed('schemaVersion', 2),
      'r.json: schemaVersion 2 is not supported (expected 1)',
    ],
    [
      'of a version that is no number',
      changed('schemaVersion', 'x\n'),
      'schemaVersion "x\\n" is not',
    ],
    ['a nested list', '['.repeat(1e5) + ']'.repeat(1e5), 'r.json: not a JSON report of brleaks'],
  ])('is refused with one line: %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })

  it.each([
    ['a full key as its mask', 'findings.0.redacted', 'br_0123456789abcdef0123456789'],
    ['a mask that steers the terminal', 'findings.0.redacted', 'br_\u001b[2J…abcd'],
    ['a fingerprint', 'findings.0.fingerprint', '../../x'],
    ['the id of a rule', 'findings.0.ruleId', 'a\n::error::'],
    ['a mode', 'findings.0.mode', '\u001b[0m'],
    ['an address', 'findings.0.revokeUrl', 'javascript:alert(1)'],
    ['an encoding', 'findings.0.sightings.0.decoded.0', '<b>'],
    ['a commit', 'findings.0.sightings.0.commit', 'x\u001b'],
    ['a date', 'findings.0.sightings.0.date', '<script>'],
    ['a line', 'findings.0.sightings.0.line', 0],
    ['no sighting', 'findings.0.sightings', []],
    ['the start', 'scan.startedAt', 'now'],
    ['a prototype', 'findings.0.verification', { __proto__: { status: 'live' } }],
  ])('is refused: %s', async (_, path, value) => {
    const where = path.replaceAll('.', '/')
    await expect(read(changed(path, value))).rejects.toThrow(
      new RegExp(`^r\\.json: /${where} .*; see schema/report\\.schema\\.json$`),
    )
  })
})
