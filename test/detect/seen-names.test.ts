import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { JudgedTexts } from '../../src/detect/judged-texts.ts'
import { compileRule } from '../../src/detect/matches.ts'
import { SeenNames } from '../../src/detect/seen-names.ts'
import type { Chunk, Detection, Problem } from '../../src/model/index.ts'
import { wholeChunk } from '../../src/sources/text-chunks.ts'
import { windowBuffer, windowsOf } from '../../src/sources/windows.ts'
import { key } from '../helpers/keys.ts'

const rules = builtInRules()
const origin = { source: 'file', path: 'a', object: null } as const
const describing = createDetector(rules)
/** One detector for all texts, so that it remembers names of other texts. */
const counting = createDetector(rules, { decodeDepth: 5, countRejections: true })

/** Keys as they are described, and rejected matches by reason. */
function summary(found: Iterable<Detection | Problem>) {
  const keys: unknown[] = []
  const rejected: Record<string, number> = {}
  const add = (reason: string, count: number) => {
    rejected[reason] = (rejected[reason] ?? 0) + count
  }
  for (const item of found) {
    if (item.kind === 'rejection') add(item.filtered.reason, 1)
    else if (item.kind === 'rejections') add(item.reason, item.count)
    else if (item.kind === 'candidate') {
      keys.push({ ...item, secret: item.secret.reveal(), rule: item.rule.id })
    } else keys.push(item)
  }
  return { keys, rejected }
}

function expectEqual(chunk: Chunk): void {
  expect(summary(counting.detect(chunk))).toEqual(summary(describing.detect(chunk)))
}

const names = [
  'br_asserts_internal',
  'br_flow_mux_basic',
  'br_misc.svh',
  'br_x',
  'br_a_b_c_d_e_f_g',
]
const secret = key('base62:32', 1)
const keys = [secret, key('hex:40', 2), `${secret}.${key('base62:40', 3).slice(3)}`]
const escaped = secret.replace('_', '%5F')
/** Text that decides about a key next to it: lengths, escapes, quotes, bytes that no text has, line breaks. */
const around = [
  ...[
    '',
    ' ',
    '"',
    ':',
    '12:',
    '`',
    '_',
    '-',
    '.',
    'a',
    'token',
    'x9Kq2LmZ',
    '\\',
    '\\n',
    '\n',
    '\r\n',
  ],
  ...[
    '=\n',
    '[31m',
    '\x1b[0m',
    '\\x1b[1m',
    '_x000D_',
    '&',
    '$',
    '%',
    '<b>',
    '" + "',
    '", "',
    "' '",
  ],
  ...['\0', '\x01', '\x17', '\x7f', 'é', '\u200b', '\t', '    ', '//', '(', ')', ';', '.sv'],
]
const longText = 'x'.repeat(60)
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  { weight: 6, arbitrary: fc.constantFrom(...around) },
  { weight: 1, arbitrary: fc.constantFrom(...keys, escaped, longText, 'br_', 'b\0r\0_\0a\0') },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary-ascii' }) },
)
const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''))

/** A record of SQLite: its length, the number of its row, a header with the lengths of the columns, and the columns. */
function record(...columns: string[]): Buffer {
  const types = columns.flatMap(({ length }) => varint(13 + 2 * length))
  const content = columns.join('')
  const length = types.length + 1 + content.length
  const header = [...varint(length), 7, types.length + 1, ...types]
  return Buffer.concat([Buffer.from(header), Buffer.from(content)])
}

function varint(value: number): number[] {
  return value > 127 ? [0x80 | (value >> 7), value & 0x7f] : [value]
}

describe('names that were judged before', () => {
  it('are counted, and keys found, as if each text were judged anew', () => {
    fc.assert(
      fc.property(text, (content) => expectEqual(wholeChunk(origin, Buffer.from(content)))),
      { numRuns: 600, seed: 20261126 },
    )
  }, 120_000)

  it('are counted alike at every place in a text, and at each end of it', () => {
    for (const name of names.slice(0, 3)) {
      for (const before of around) {
        for (const length of [0, 1, 7, 31, 32, 33, 47, 48, 49, 60, 1023, 1024, 1025]) {
          for (const after of ['', '"', '\n', ' and more text after it']) {
            const lead = `${before}${'- '.repeat(length).slice(0, length)}`
            expectEqual(wholeChunk(origin, Buffer.from(`${lead}${name}${after}`)))
          }
        }
      }
    }
  }, 120_000)

  it('do not hide a key with the same text around it, if other text decides', () => {
    const random = key('base62:64', 5).slice(3)
    const words = 'token_'.repeat(8)
    // The first text of each pair has no key: its prefix is within random text.
    const pairs = [
      [Buffer.from(`${random}${words}${secret}`), Buffer.from(`${words}${secret}`)],
      [Buffer.from(`${random}${secret}`), record(random, secret)],
    ] as const
    for (const [without, withKey] of pairs) {
      for (const [content, count] of [
        [without, 0],
        [withKey, 1],
      ] as const) {
        const chunk = wholeChunk(origin, content)
        expect(summary(counting.detect(chunk)).keys).toHaveLength(count)
        expectEqual(chunk)
      }
    }
  })

  it('are counted alike in windows of a large text', () => {
    const content = Buffer.from(
      Array.from({ length: 900 }, (_, i) => `${names[i % 4]} ${i % 7 === 0 ? escaped : i}\n`).join(
        '',
      ),
    )
    let at = 0
    const read = (into: Buffer) => {
      const count = content.copy(into, 0, at)
      at += count
      return count
    }
    for (const chunk of windowsOf(read, origin, windowBuffer(600))) expectEqual(chunk)
  })

  it('are not those of a text with a key', () => {
    const [rule] = rules
    if (rule === undefined) throw new Error('no rule')
    const texts = new JudgedTexts()
    const seen = new SeenNames(compileRule(rule), texts)
    const read = (content: string) => {
      const bytes = Buffer.from(content)
      const chunk = seen.in(bytes)
      const found = [...chunk.keysIn({ start: 0, end: bytes.length }, () => {})]
      if (found.length === 0) chunk.remember()
      return found.length
    }
    expect(read(`br_asserts_internal, ${secret}, br_flow_mux_basic`)).toBe(1)
    expect(texts.size).toBe(0)
    expect(read('(br_asserts_internal, br_flow_mux_basic)')).toBe(0)
    expect(texts.size).toBe(2)
  })

  it('are judged once, however far the text around them differs', () => {
    const [rule] = rules
    if (rule === undefined) throw new Error('no rule')
    const texts = new JudgedTexts()
    const seen = new SeenNames(compileRule(rule), texts)
    for (const [before, after] of [
      ['import { a } from', ';\nconst b = 1'],
      ['// see the list of\n//', '; and others'],
      ['', ';'],
    ]) {
      const bytes = Buffer.from(`${before} br_flow_mux_basic${after} `)
      const chunk = seen.in(bytes)
      expect([...chunk.keysIn({ start: 0, end: bytes.length }, () => {})]).toEqual([])
      chunk.remember()
    }
    expect(texts.size).toBe(1)
  })

  it('are not remembered if a key is only in encoded text', () => {
    const detector = createDetector(rules, { decodeDepth: 5, countRejections: true })
    const count = (content: string) =>
      summary(detector.detect(wholeChunk(origin, Buffer.from(content))))
    const first = count(`br_asserts_internal ${escaped} br_flow_mux_basic`)
    expect(first.keys).toHaveLength(1)
    expect(count('br_asserts_internal').rejected).toEqual({ 'reads like a name': 1 })
  })
})
