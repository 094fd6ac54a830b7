import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachAfter, reachBefore } from '../../../src/detect/views/decoder.ts'
import { hexBytes } from '../../../src/detect/views/hex-bytes.ts'
import { hasOrderedPlaces, keysThrough, openAll, sourceSpan } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const secret = key('base62:32', 19)
const pairs = (text: string | Buffer) => Buffer.from(text).toString('hex').match(/../g) ?? []
const prefixed = (text: string) => pairs(text).map((pair) => `0x${pair}`)
const keysIn = (text: string | Buffer) => keysThrough([hexBytes], text, 1).map(({ key }) => key)
const utf16 = (text: string) => Buffer.from(`${text}\0`, 'utf16le')

/** As `reg export` writes it: lines of 80 columns that end with a backslash. */
function registryValue(name: string, bytes: Buffer): string {
  const head = `"${name}"=hex(2):`
  const lines = [head + pairs(bytes.subarray(0, 22)).join(',')]
  for (let at = 22; at < bytes.length; at += 25) {
    lines.push(`  ${pairs(bytes.subarray(at, at + 25)).join(',')}`)
  }
  return lines.join(',\\\r\n')
}

const samples: readonly (readonly [name: string, text: string])[] = [
  ['pairs with blanks', pairs(secret).join(' ')],
  ['pairs with blanks, in upper case', pairs(`ID=${secret};`).join(' ').toUpperCase()],
  ['pairs with colons', pairs(secret).join(':')],
  ['pairs with hyphens, as BitConverter writes them', pairs(secret).join('-').toUpperCase()],
  ['pairs with commas', pairs(secret).join(',')],
  [
    'pairs over lines',
    pairs(secret)
      .join(' ')
      .replace(/(.{30})/g, '$1\n    '),
  ],
  [
    'a list in C',
    `char key[] = {\n  ${prefixed(secret)
      .join(', ')
      .replace(/(.{72})/g, '$1\n  ')}\n};`,
  ],
  [
    'a list in Visual Basic',
    `{${pairs(secret)
      .map((pair) => `&H${pair}`)
      .join(', ')}}`,
  ],
  [
    'conversions in Kotlin',
    `byteArrayOf(${prefixed(secret)
      .map((number) => `${number}.toByte()`)
      .join(', ')})`,
  ],
  ['a list of strings', `["${pairs(secret).join('", "')}"]`],
  ['a list without blanks', `[${prefixed(secret).join(',')}]`],
  [
    'casts in Java',
    `{ ${prefixed(secret)
      .map((number) => `(byte)${number}`)
      .join(', ')} }`,
  ],
  [
    '16-bit numbers',
    pairs(secret)
      .map((pair) => `0x00${pair}`)
      .join(', '),
  ],
  [
    'a list of UTF-16',
    pairs(utf16(secret))
      .map((pair) => `0x${pair}`)
      .join(', '),
  ],
  ['an expandable string of a registry file', registryValue('Key', utf16(secret))],
  ['a string of a registry file that begins late', registryValue('K', utf16(`%x%\\key=${secret}`))],
]

describe('hexadecimal bytes', () => {
  it.each(samples)('are decoded in %s', (_, text) => {
    expect(keysIn(`x = 5; ${text}; y\n`)).toEqual([secret])
  })

  it('have the places of their digits', () => {
    const encoded = prefixed(secret).join(', ')
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(255)), (text, before) => {
        const numbers = before.map((byte) => `0x${byte.toString(16)}`)
        const source = Buffer.from(`${text}[${[...numbers, '0x2e', encoded].join(', ')}] ${text}`)
        const shown = openAll(hexBytes, source).filter(({ bytes }) => bytes.includes(secret))
        expect(shown.length).toBeGreaterThan(0)
        for (const decoded of shown) {
          expect(hasOrderedPlaces(decoded, source.length)).toBe(true)
          const at = decoded.bytes.indexOf(secret)
          const [start, end] = sourceSpan(decoded, at, at + secret.length)
          expect(source.toString('utf8', start, end)).toBe(encoded)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are read no farther than the reach', () => {
    const bytes = Buffer.from('62 72 5f '.repeat(20_000))
    const decoded = hexBytes.open(bytes, { start: 90_000, end: 90_008, phase: 0 })
    expect(decoded?.places[0]).toBeGreaterThanOrEqual(90_000 - reachBefore)
    expect(decoded?.places.at(-1)).toBeLessThanOrEqual(90_000 + reachAfter)
    expect(decoded?.bytes.length).toBeGreaterThan(1000)
  })

  it('never fail, whatever the bytes', () => {
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('0123456789abcdefx:, \n|')))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 90 }), fc.nat(60), (list, start) => {
        const bytes = Buffer.from(list)
        const decoded = hexBytes.open(bytes, { start, end: start + 9, phase: 0 })
        expect(decoded === null || hasOrderedPlaces(decoded, bytes.length)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

const address = (at: number, digits: number) => at.toString(16).padStart(digits, '0')
const shown = (row: Buffer) => row.toString('latin1').replace(/[^ -~]/g, '.')

/** Rows of a dump as a program writes them. */
function dump(content: Buffer, width: number, write: (at: number, row: Buffer) => string): string {
  const rows: string[] = []
  for (let at = 0; at < content.length; at += width) {
    rows.push(write(at, content.subarray(at, at + width)))
  }
  return rows.join('\n')
}

const grouped = (row: Buffer, size: number) =>
  row.toString('hex').replace(new RegExp(`(.{${2 * size}})(?=.)`, 'g'), '$1 ')

const dumps: Record<string, (content: Buffer) => string> = {
  xxd: (content) =>
    dump(
      content,
      16,
      (at, row) => `${address(at, 8)}: ${grouped(row, 2).padEnd(39)}  ${shown(row)}`,
    ),
  'xxd -g 1': (content) =>
    dump(
      content,
      16,
      (at, row) => `${address(at, 8)}: ${grouped(row, 1).padEnd(47)}  ${shown(row)}`,
    ),
  'xxd -g 4 -c 32': (content) =>
    dump(
      content,
      32,
      (at, row) => `${address(at, 8)}: ${grouped(row, 4).padEnd(71)}  ${shown(row)}`,
    ),
  'hexdump -C': (content) =>
    dump(content, 16, (at, row) => {
      const halves = `${grouped(row.subarray(0, 8), 1).padEnd(23)}  ${grouped(row.subarray(8), 1)}`
      return `${address(at, 8)}  ${halves.padEnd(48)}  |${shown(row)}|`
    }),
  'od -tx1': (content) =>
    dump(content, 16, (at, row) => `${at.toString(8).padStart(7, '0')} ${grouped(row, 1)}`),
  'od -A d -t x1z': (content) =>
    dump(content, 16, (at, row) => {
      return `${String(at).padStart(7, '0')} ${grouped(row, 1).padEnd(48)} >${shown(row)}<`
    }),
  'od -x': (content) =>
    dump(content, 16, (at, row) => {
      const even = Buffer.concat([row, Buffer.alloc(row.length % 2)])
      return `${at.toString(8).padStart(7, '0')} ${grouped(even.swap16(), 2)}`
    }),
  'tcpdump -X': (content) =>
    dump(
      content,
      16,
      (at, row) => `\t0x${address(at, 4)}:  ${grouped(row, 2).padEnd(39)}  ${shown(row)}`,
    ),
  Wireshark: (content) =>
    dump(
      content,
      16,
      (at, row) => `${address(at, 4)}   ${grouped(row, 1).padEnd(47)}   ${shown(row)}`,
    ),
}

const programs: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ['xxd', 'xxd'],
  ['xxd with groups of one', 'xxd', '-g', '1'],
  ['xxd with groups of four', 'xxd', '-g', '4'],
  ['xxd with short rows', 'xxd', '-c', '8'],
  ['hexdump -C', 'hexdump', '-C'],
  ['od -tx1', 'od', '-tx1'],
  ['od -A x -t x1z', 'od', '-A', 'x', '-t', 'x1z'],
  ['hexdump', 'hexdump'],
  ['od -x', 'od', '-x'],
]

describe('dumps', () => {
  it.each(Object.entries(dumps))('of %s are decoded, wherever a row ends', (_, write) => {
    for (let shift = 0; shift < 17; shift++) {
      const text = `$ dump\n${write(Buffer.from(`${'.'.repeat(shift)}=${secret}\nabcdef`))}\n$\n`
      expect(keysThrough([hexBytes], text, 1)).toMatchObject([{ key: secret, chain: ['hex'] }])
      expect(keysIn(text.replaceAll('\n', '\r\n'))).toEqual([secret])
    }
  })

  it.each(programs)('are read as %s writes them', (_, program, ...args) => {
    for (let shift = 0; shift < 9; shift++) {
      const input = `${'='.repeat(shift)} ${secret}\n${'more text '.repeat(4)}\n`
      const { status, stdout } = spawnSync(program, args, { input })
      if (status !== 0) continue
      expect(keysIn(stdout)).toEqual([secret])
    }
  })

  it('in the log of a kernel are decoded', () => {
    const text = dump(Buffer.from(`key=${secret}\n`), 16, (at, row) => {
      return `[    3.141592] data: ${address(at, 8)}: ${grouped(row, 1).padEnd(47)}  ${shown(row)}`
    })
    expect(keysIn(text)).toEqual([secret])
  })

  it('of UTF-16 are decoded', () => {
    for (const write of Object.values(dumps)) {
      expect(keysIn(write(utf16(`${' '.repeat(3)}${secret} and more`)))).toEqual([secret])
    }
  })

  it('hide the text of the last row, which shows the end of the key', () => {
    const text = dumps['hexdump -C']?.(Buffer.from(`key = ${secret}\n`)) ?? ''
    const [found] = keysThrough([hexBytes], `${text}\n`, 1)
    expect(found?.source.endsWith(text.slice(-10))).toBe(true)
  })

  it('end where an address does not follow', () => {
    const text = dumps.xxd?.(Buffer.from(secret)) ?? ''
    const [decoded] = openAll(hexBytes, Buffer.from(`${text}\n00000099: 6162 6364  abcd\n`))
    expect(decoded?.bytes.toString()).toBe(secret)
  })

  it('are read no farther than the reach', () => {
    const bytes = Buffer.from(dumps.xxd?.(Buffer.alloc(20_000, 'br_')) ?? '')
    const start = bytes.indexOf('6272 5f', 20_000)
    const { places = [] } = hexBytes.open(bytes, { start, end: start + 7, phase: 0 }) ?? {}
    expect(places.length).toBeGreaterThan(500)
    expect(places[0]).toBeGreaterThanOrEqual(start - reachBefore)
    expect(places.at(-1)).toBeLessThanOrEqual(start + reachAfter)
  })
})
