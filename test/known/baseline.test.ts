import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import schema from '../../schema/baseline.schema.json' with { type: 'json' }
import {
  type BaselineKey,
  formatBaseline,
  newKeys,
  parseBaseline,
  updateBaseline,
} from '../../src/known/index.ts'
import { finding } from '../helpers/report.ts'

const path = 'brleaks.baseline.json'
const hash = (digit: string) => digit.repeat(64)
const parse = (text: string) => parseBaseline(path, Buffer.from(text))

function text(changes: Record<string, unknown> = {}, file: Record<string, unknown> = {}): string {
  const keys = [{ fingerprint: hash('a'), key: 'br_aaaa…aaaa', reason: 'old', ...changes }]
  return JSON.stringify({ version: 1, scope: ['files'], keys, ...file }, null, 2)
}

describe('an invalid baseline is reported in one line with file, line and column', () => {
  it.each([
    ['no JSON', '{ "version": 1,', /^brleaks\.baseline\.json:1:16: invalid JSON/],
    [
      'a comment',
      '{\n  // no\n  "version": 1 }',
      /:2:3: .*comments are allowed only in \.jsonc files/,
    ],
    ['a comma too many', '{ "version": 1, "keys": [], }', /:1:29: invalid JSON/],
    ['nothing', '', /:1:1: /],
    ['a list', '[]', /:1:1: a baseline must be a JSON object/],
    ['no version', '{ "keys": [] }', /:1:1: missing or wrong "version"; write "version": 1/],
    [
      'a wrong version',
      text({}, { version: '1' }),
      /:2:14: missing or wrong "version"; write "version": 1/,
    ],
    ['a newer version', text({}, { version: 2 }), /:2:14: version 2 is newer.*update brleaks/],
    ['no keys', '{ "version": 1 }', /:1:1: "keys" must be a list/],
    ['a wrong scope', text({}, { scope: ['everything'] }), /:4:5: "scope" must be a list of/],
    [
      'an unknown name',
      text({ resaon: 'x' }),
      /:11:7: unknown name "resaon"; did you mean "reason"\?/,
    ],
    ['a name twice', '{ "version": 1, "keys": [], "keys": [] }', /:1:29: "keys" occurs twice/],
    ['no reason', text({ reason: ' ' }), /:10:17: missing "reason"; every entry needs one/],
    [
      'a bad fingerprint',
      text({ fingerprint: 'abc' }),
      /:8:22: invalid fingerprint \(expected 64 digits/,
    ],
    ['a bad date', text({ expires: '2026-02-30' }), /:11:18: "2026-02-30" is not a valid date/],
    [
      'a date in another form',
      text({ addedOn: '1.2.2026' }),
      /:11:18: "1\.2\.2026" is not a valid date/,
    ],
    ['a number for a string', text({ owner: 7 }), /:11:16: "owner" must be a string/],
    ['a key that is not masked', text({ key: 'br_whole' }), /:9:14: .*never write a full key/],
    [
      'a fingerprint twice',
      JSON.stringify({ version: 1, keys: [1, 2].map(() => JSON.parse(text()).keys[0]) }, null, 1),
      /:9:3: fingerprint aaaaaaaaaaaa… is already in line 4; keep only one/,
    ],
    ['merge marks', `{\n<<<<<<< HEAD\n`, /:2:1: merge conflict marker/],
    ['no UTF-8', Buffer.from([0x7b, 0xff]).toString('latin1'), /invalid JSON/],
    ['nesting without end', `${'['.repeat(200_000)}`, /nested too deeply|invalid JSON/],
  ])('%s', async (_, content, expected) => {
    await expect(parse(content)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(expected),
    })
    await expect(parse(content)).rejects.toMatchObject({
      message: expect.stringMatching(/^[^\n]*$/),
    })
  })

  it('bytes that are not UTF-8', async () => {
    await expect(parseBaseline(path, Buffer.from([0xff, 0xfe]))).rejects.toThrow(/not UTF-8 text/)
  })
})

const anyDate = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyKey: fc.Arbitrary<BaselineKey> = fc.record({
  fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/),
  key: fc.constant('br_aaaa…aaaa'),
  reason: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `r${text.trim()}`),
  owner: fc.option(fc.string(), { nil: null }),
  expires: fc.option(anyDate, { nil: null }),
  addedBy: fc.option(fc.string(), { nil: null }),
  addedOn: fc.option(anyDate, { nil: null }),
})
const anyKeys = fc.uniqueArray(anyKey, { selector: (entry) => entry.fingerprint, maxLength: 8 })

describe('a baseline that is written', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)

  it('reads back the same, sorted, and is valid by its schema', async () => {
    await fc.assert(
      fc.asyncProperty(anyKeys, async (keys) => {
        const written = formatBaseline({ scope: ['files', 'history'], keys })
        expect(validate(JSON.parse(written)), JSON.stringify(validate.errors)).toBe(true)
        const { baseline, entries } = await parse(written)
        expect(formatBaseline(baseline)).toBe(written)
        const order = baseline.keys.map((entry) => entry.fingerprint)
        expect(order).toEqual([...order].sort())
        expect(entries.map((entry) => entry.fingerprint)).toEqual(order)
        for (const entry of keys) expect(baseline.keys).toContainEqual(entry)
      }),
      { numRuns: 100 },
    )
  })

  it('changes in one place for one more key: other entries gain at most a comma', () => {
    fc.assert(
      fc.property(anyKeys, anyKey, (keys, added) => {
        fc.pre(!keys.some((entry) => entry.fingerprint === added.fingerprint))
        const lines = (list: readonly BaselineKey[]) =>
          formatBaseline({ scope: ['files'], keys: list })
            .replaceAll('[]', '[\n]')
            .split('\n')
            .map((line) => line.trim().replace(/,$/, ''))
        const before = lines(keys)
        const after = lines([...keys, added])
        let same = 0
        while (before[same] === after[same] && same < before.length) same++
        let end = 0
        while (before.at(-1 - end) === after.at(-1 - end) && end < before.length - same) end++
        expect(same + end).toBe(before.length)
      }),
      { numRuns: 100 },
    )
  })
})

describe('an update', () => {
  const one = finding(1)
  const two = finding(2)
  const entry = (of: typeof one, changes: Partial<BaselineKey> = {}): BaselineKey => ({
    fingerprint: of.fingerprint,
    key: 'br_old…mask',
    reason: 'written by hand',
    owner: 'ops',
    expires: null,
    addedBy: 'ada',
    addedOn: '2026-01-01',
    ...changes,
  })
  const base = {
    scope: ['files'] as const,
    prune: false,
    addedBy: 'bob',
    today: '2026-06-15',
    accepted: new Map(),
  }

  it('keeps entries and their notes, and updates the mask', () => {
    const before = { scope: ['files'] as const, keys: [entry(one), entry(two)] }
    const { after, added, pruned, left } = updateBaseline({ ...base, before, findings: [one] })
    expect(after.keys).toEqual([{ ...entry(one), key: String(one.secret) }, entry(two)])
    expect([added, pruned, left]).toEqual([[], [], []])
  })

  it('removes entries that are unused or expired, with prune', () => {
    const keys = [entry(one, { expires: '2026-06-14' }), entry(two)]
    const before = { scope: ['files'] as const, keys }
    const result = updateBaseline({ ...base, before, findings: [one], prune: true })
    expect(result.after.keys).toEqual([])
    expect(result.pruned).toHaveLength(2)
    expect(result.left).toEqual([one])
  })

  it('treats as new only keys that nothing else suppresses', () => {
    const other = finding(3, { suppressed: { by: 'inline', reason: null, expires: null } })
    const before = { scope: ['files'] as const, keys: [entry(one)] }
    expect(newKeys(before, [one, two, other], base.today)).toEqual([two])
  })
})
