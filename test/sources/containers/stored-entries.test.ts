import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../../src/config/built-in-rules.ts'
import { createDetector } from '../../../src/detect/index.ts'
import {
  type Chunk,
  ContainerAllowance,
  defaultContainerLimits,
  type Item,
  type Origin,
} from '../../../src/model/index.ts'
import { needleSearcher } from '../../../src/search/index.ts'
import { containerItem } from '../../../src/sources/containers/container-item.ts'
import type { ContainerFormat } from '../../../src/sources/containers/format.ts'
import { gzip } from '../../../src/sources/containers/gzip.ts'
import { NeedleMap, needlesAfter } from '../../../src/sources/containers/needle-map.ts'
import { tar } from '../../../src/sources/containers/tar.ts'
import { wholeChunk } from '../../../src/sources/text-chunks.ts'
import { key, randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'

// Entries that are stored as they are, are searched with the bytes of their container. Nothing may get lost by that.

const origin: Origin = { source: 'file', path: 'a.tar', object: null }
const detector = createDetector(builtInRules())

const text = (length: number, seed: number) => randomText('abcdefgh \n', length, seededRandom(seed))

interface Given {
  readonly name: string
  readonly content: Buffer
  readonly type?: string
  /** Written into the header behind its fields. */
  readonly owner?: string
  /** Written into the padding. */
  readonly padding?: string
  /** In the size field, instead of the size of the content. */
  readonly size?: number
}

function entry({ name, content, type = '0', owner = '', padding = '', size }: Given): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 100, 'latin1')
  header.write(`${(size ?? content.length).toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  header.write(type, 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  header.write(owner, 265, 32, 'latin1')
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const rest = Buffer.alloc(-content.length & 511)
  rest.write(padding, Math.max(0, rest.length - padding.length), 'latin1')
  return Buffer.concat([header, content, rest])
}

const makeTar = (...entries: Given[]) => Buffer.concat([...entries.map(entry), Buffer.alloc(1024)])

/** `inner formats line:column key` of everything that is found in a chunk. */
function found(chunk: Chunk): string[] {
  const places: string[] = []
  for (const detection of detector.detect(chunk)) {
    if (detection.kind !== 'candidate') continue
    const { inner = '', formats = [], line, column, decoded, confidence } = detection.sighting
    const chain = [...formats, ...decoded].join('+')
    places.push(`${inner} ${chain} ${line}:${column} ${confidence} ${detection.secret.reveal()}`)
  }
  return places
}

async function search(bytes: Buffer, pieceBytes: number, format: ContainerFormat = tar) {
  const places: string[] = []
  const owned: number[] = []
  const emit = (item: Item) => {
    if (item.kind !== 'chunk') return
    owned.push(item.owned.end - item.owned.start)
    places.push(...found(item))
  }
  await containerItem(origin, format, streamed(bytes, pieceBytes)).open({
    needles: detector.needles,
    allowance: new ContainerAllowance(defaultContainerLimits),
    signal: new AbortController().signal,
    emit,
  })
  return { places: places.sort(), owned }
}

/** What is found if the bytes of a tar, its entries and their names are searched as a whole, one after the other. */
async function reference(bytes: Buffer): Promise<string[]> {
  const places = found(wholeChunk(origin, bytes))
  const { entries } = await readAll(tar, inMemory(bytes))
  for (const { name, content } of entries) {
    const inner = name ?? undefined
    const within: Origin = { ...origin, inner, formats: ['tar'] }
    places.push(...found(wholeChunk(within, content)))
    const named = { ...wholeChunk({ ...within, source: 'file-name' }, Buffer.from(name ?? '')) }
    places.push(...found({ ...named, hasLines: false }))
  }
  return places.sort()
}

const secret = (seed: number) => key('base62:32', seed)

describe('entries that are stored as they are', () => {
  const line = `A=${secret(1)}\n`
  const plain = (seed: number, length = 3000): Given => ({
    name: `plain-${seed}`,
    content: Buffer.from(text(length, seed)),
  })
  const pax = (value: string) => {
    const record = ` comment=${value}\n`
    const length = record.length + 2
    return { name: 'pax', type: 'x', content: Buffer.from(`${length}${record}`) }
  }
  const inside = { name: 'a.env', content: Buffer.from(text(700, 1) + line + text(900, 2)) }
  const cases: Record<string, Buffer> = {
    'in an entry': makeTar(plain(1), inside, plain(2)),
    'at the start of an entry': makeTar(plain(1), { name: 'b', content: Buffer.from(line) }),
    'at the end of an entry': makeTar({ name: 'b', content: Buffer.from(line.trim()) }, plain(1)),
    'in a name': makeTar(plain(1), { ...plain(2), name: `keys/${secret(1)}.txt` }),
    'in the name of an empty entry': makeTar(plain(1), {
      name: secret(1),
      content: Buffer.alloc(0),
    }),
    'in a field of a header': makeTar(plain(1), { ...plain(2), owner: secret(1).slice(0, 30) }),
    'in a value of an extended header': makeTar(plain(1), pax(secret(1)), plain(2)),
    'in padding': makeTar({ ...plain(1, 1000), padding: ` ${secret(1)}` }, plain(2)),
    'across the end of an entry': makeTar(
      { ...plain(1, 1024), content: Buffer.from(text(1004, 1) + secret(1)), size: 1010 },
      plain(2),
    ),
    'after the end mark': Buffer.concat([makeTar(plain(1)), Buffer.from(`\n${line}`)]),
    'in a truncated entry': makeTar(plain(1), inside).subarray(0, 3072 + 1024 + 512 + 760),
    'in what is no header': Buffer.concat([
      makeTar(plain(1)).subarray(0, -1024),
      Buffer.from(text(600, 5) + line + text(1500, 6)),
      makeTar(inside),
    ]),
  }

  it.each(Object.entries(cases))('lose no key %s', async (_name, bytes) => {
    const expected = await reference(bytes)
    expect(expected.length).toBeGreaterThan(0)
    for (const pieceBytes of [100, 512, 1000, 4096, 1_000_000]) {
      expect((await search(bytes, pieceBytes)).places).toEqual(expected)
    }
  })

  it('lose no key anywhere in tars of any entries, in pieces of any size, damaged and cut', async () => {
    const given = fc.record({
      length: fc.oneof(fc.constantFrom(0, 512, 1024, 4096), fc.nat(9000)),
      at: fc.option(fc.nat(9000)),
      form: fc.constantFrom<BufferEncoding>('latin1', 'base64', 'hex', 'utf16le'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(given, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 97, max: 9000 }),
        fc.option(fc.nat(2 ** 31)),
        async (entries, pieceBytes, damage) => {
          const whole = makeTar(
            ...entries.map(({ length, at, form }, index): Given => {
              const content = Buffer.from(text(length, index))
              if (at !== null && at < length) {
                const encoded =
                  form === 'base64' || form === 'hex'
                    ? Buffer.from(Buffer.from(secret(index)).toString(form))
                    : Buffer.from(secret(index), form)
                encoded.copy(content, at)
              }
              return { name: `entry-${index}`, content }
            }),
          )
          const bytes = damage === null ? whole : damaged(whole, damage)
          const expected = await reference(bytes)
          expect((await search(bytes, pieceBytes)).places).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are searched at every level of tars within each other', async () => {
    const layer = makeTar(plain(1), inside)
    const image = makeTar(plain(3), { name: 'layer.tar', content: layer })
    const { places } = await search(gzipSync(image), 1000, gzip)
    const levels = places.map((place) => place.split(' ').slice(0, 2).join(' '))
    expect(levels).toEqual([' gzip', 'layer.tar gzip+tar', 'layer.tar!a.env gzip+tar+tar'])
  })

  it('are not given to detection if they hold no needle, and else only what is near', async () => {
    const large = { name: 'large', content: Buffer.from(text(300_000, 1) + line + text(9000, 2)) }
    const { owned } = await search(makeTar(plain(1), plain(2), large, plain(3)), 65_536)
    // One part of the tar and one of the entry: a block, and the context on both sides.
    expect(owned).toHaveLength(2)
    expect(Math.max(...owned)).toBeLessThan(20_000)
    expect((await search(makeTar(plain(1), plain(2)), 65_536)).owned).toEqual([])
  })
})

describe('a map of needles', () => {
  const searcher = needleSearcher(detector.needles)

  it('has every needle, however the content is cut into pieces', () => {
    const word = fc.constantFrom(
      'br_',
      'YnJf',
      '62725f',
      'b\0r\0_\0',
      ' ',
      'abc\n',
      'x'.repeat(500),
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 20 }),
        (words, sizes) => {
          const bytes = Buffer.from(words.join(''))
          const map = new NeedleMap(detector.needles)
          for (let at = 0, index = 0; at < bytes.length; index++) {
            const size = sizes[index % sizes.length] ?? 1
            map.pass(bytes.subarray(at, at + size))
            at += size
          }
          const known = needlesAfter(map, 3)
          for (const { start, end } of searcher.hits(bytes, 0, bytes.length)) {
            const ranges = known.within(start - 3, end - 3) ?? []
            expect(ranges.some((r) => r.start <= start - 3 && r.end >= end - 3)).toBe(true)
          }
        },
      ),
    )
  })

  it('forgets what lies far behind, and says so', () => {
    const map = new NeedleMap(detector.needles)
    const piece = Buffer.alloc(16_384, 'x')
    piece.write('br_', 8000)
    for (let count = 0; count < 2000; count++) map.pass(piece)
    expect(map.within(0, 100)).toBeNull()
    const last = 1999 * 16_384
    expect(map.within(last, last + 3000)).toEqual([])
    expect(map.within(last + 8000, last + 8003)).toHaveLength(1)
  })
})
