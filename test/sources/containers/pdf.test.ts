import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src/sources/containers/index.ts'
import { pdf } from '../../../src/sources/containers/pdf.ts'
import { key } from '../../helpers/keys.ts'
import { temporaryFolder } from '../../helpers/repository.ts'
import { deflated, filtered, pdfOf } from './pdf-maker.ts'
import { damaged, inMemory, type Read, readAll } from './reading.ts'
import { has, run } from './tools.ts'

const secret = key()
const read = (bytes: Buffer, limits = {}) => readAll(pdf, inMemory(bytes), limits)

/** Text of the entries with this name, joined. */
const entry = ({ entries }: Read, name: string) =>
  entries
    .filter((entry) => entry.name === name)
    .map(({ content }) => content.toString())
    .join('')

describe('pdf', () => {
  it('recognises itself, also after other bytes, and no text about it', () => {
    const bytes = pdfOf([deflated('text')])
    expect(recognise(bytes)).toBe(pdf)
    expect(pdf.recognises(Buffer.concat([Buffer.from('\x1b%-12345X@PJL\r\n'), bytes]))).toBe(true)
    expect(pdf.recognises(Buffer.from('A file begins with\n%PDF-1.7\nand a comment'))).toBe(false)
    expect(pdf.recognises(Buffer.from('%PDF'))).toBe(false)
  })

  it('inflates streams, whether their length is right, wrong, indirect or missing', async () => {
    const stream = deflateSync(`key = ${secret}`)
    for (const length of [`/Length ${stream.length}`, '/Length 7', '/Length 9 0 R', '']) {
      const bytes = pdfOf([{ value: `<</Filter/FlateDecode ${length}>>`, stream }, deflated('b')])
      const result = await read(bytes)
      expect(entry(result, 'object 1')).toBe(`key = ${secret}`)
      expect(entry(result, 'object 2')).toBe('b')
      expect(result.unread).toEqual([])
    }
  })

  it('names a wrong checksum, and accepts streams without one', async () => {
    const stream = deflateSync('text')
    const last = stream.length - 1
    const wrong = Buffer.concat([stream.subarray(0, last), Buffer.from([(stream[last] ?? 0) ^ 1])])
    const filter = '/FlateDecode'
    const result = await read(
      pdfOf([filtered(filter, wrong), filtered(filter, stream.subarray(0, -4))]),
    )
    expect(result.entries.map(({ content }) => content.toString())).toEqual(['text', 'text'])
    expect(result.unread).toEqual(['object 1: checksum'])
  })

  it('undoes every filter of text, one after the other', async () => {
    const hex = `${Buffer.from(secret).toString('hex')}>`
    const runs = Buffer.concat([
      Buffer.from([secret.length - 1]),
      Buffer.from(secret),
      Buffer.from([254, 0x61, 128]),
    ])
    const result = await read(
      pdfOf([
        filtered('/ASCIIHexDecode', hex),
        filtered('[/ASCII85Decode]', '87cURD]i,"Ebo80~>'),
        filtered('/RunLengthDecode', runs),
        filtered('/LZWDecode', Buffer.from('800b6050220c0c8501', 'hex')),
        filtered('[ /ASCIIHexDecode /Fl#61teDecode ]', `${deflateSync('ab').toString('hex')}>`),
      ]),
    )
    expect(result.unread).toEqual([])
    expect(entry(result, 'object 1')).toBe(secret)
    expect(entry(result, 'object 2')).toBe('Hello World!')
    expect(entry(result, 'object 3')).toBe(`${secret}aaa`)
    // The example of ISO 32000, 7.4.4.2.
    expect([...entry(result, 'object 4')].map((c) => c.charCodeAt(0))).toEqual([
      45, 45, 45, 45, 45, 65, 45, 45, 45, 66,
    ])
    expect(entry(result, 'object 5')).toBe('ab')
  })

  it('reads ASCII85 of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        const result = await read(pdfOf([filtered('/ASCII85Decode', ascii85(bytes))]))
        expect(result.entries[0]?.content).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 50 },
    )
  })

  it('names filters and predictors that it does not undo, and leaves pictures as they are', async () => {
    const result = await read(
      pdfOf([
        filtered('/FutureDecode', 'abc'),
        filtered('7 0 R', 'abc'),
        filtered('/DCTDecode', 'abc'),
        deflated('abc', '/DecodeParms << /Predictor 12 /Columns 2 >>'),
        deflated('abc', '/Type /XRef /DecodeParms << /Predictor 12 /Columns 2 >>'),
      ]),
    )
    expect(result.unread).toEqual([
      'object 1: unsupported',
      'object 2: unsupported',
      'object 4: unsupported',
    ])
  })

  it('joins the strings of shown text, up to a space or a move', async () => {
    const half = secret.length / 2
    const content = [
      'BT /F1 12 Tf 100 700 Td',
      `[(key: ${secret.slice(0, 5)}) -3 (${secret.slice(5, half)})] TJ (${secret.slice(half)}) Tj`,
      '0 -14 Td [(one) -250 (two)] TJ',
      "(three) ' (\\163\\)ix) Tj [<6162> 7 <63>] TJ ET",
      'BI /W 1 ID (((( EI BT (four) Tj ET',
    ].join('\n')
    const result = await read(pdfOf([deflated(content)]))
    const lines = [`key: ${secret}`, 'one two', 'threes)ixabc', 'four']
    expect(entry(result, 'object 1 text')).toBe(`${lines.join('\n')}\n`)
  })

  it('gives text out once where it is in the stream as it reads', async () => {
    const result = await read(pdfOf([deflated(`BT (${secret}) Tj ET BT (other) Tj ET`)]))
    expect(result.entries.map(({ name }) => name)).toEqual(['object 1'])
  })

  it('reads fonts by their maps, also if pages give one name to different fonts', async () => {
    const pages = ['abcdefgh', 'ijklmnop'].flatMap((text, index) => {
      const at = index * 5
      const numbers = Buffer.from([...text].map((_, place) => place + 1))
      return [
        { value: `<< /Type /Page /Contents [ ${at + 2} 0 R ] /Resources ${at + 3} 0 R >>` },
        deflated(`BT /F1 9 Tf <${numbers.toString('hex')}> Tj ET`),
        { value: `<< /Font << /F1 ${at + 4} 0 R >> >>` },
        { value: `<< /Type /Font /ToUnicode ${at + 5} 0 R >>` },
        deflated(
          `begincmap 1 beginbfrange <01> <08> <${Buffer.from(`\0${text[0]}`).toString('hex')}> endbfrange`,
        ),
      ]
    })
    const result = await read(pdfOf(pages))
    expect(entry(result, 'object 2 text')).toBe('abcdefgh\n')
    expect(entry(result, 'object 7 text')).toBe('ijklmnop\n')
    expect(result.unread).toEqual([])
  })

  it('reads strings with escapes and in hexadecimal, also in object streams', async () => {
    const escaped = `(a \\(b\\) \\142r${secret.slice(2)}\\
.)`
    const hex = `<FEFF${Buffer.from(secret, 'utf16le').swap16().toString('hex')}>`
    const inner = `<< /Title ${escaped} >>`
    const result = await read(
      pdfOf([
        { value: `<< /Title (plain) /Author ${hex} >>` },
        deflated(`7 0 ${inner}`, '/Type /ObjStm /N 1 /First 4'),
      ]),
    )
    expect(Buffer.from(entry(result, 'object 1 text')).includes('\0b\0r\0_')).toBe(true)
    expect(entry(result, 'object 2 text')).toBe(`a (b) ${secret}.\n`)
  })

  it('gives attachments out, also if they are not compressed', async () => {
    const stream = Buffer.from('an attachment')
    const value = `<< /Type /EmbeddedFile /Length ${stream.length} >>`
    expect(entry(await read(pdfOf([{ value, stream }])), 'object 1')).toBe('an attachment')
  })

  it.skipIf(!has('qpdf'))(
    'reads object streams and names encryption, as qpdf writes them',
    async () => {
      const folder = temporaryFolder()
      const [plain, packed, locked] = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => join(folder, name))
      const page = pdfOf(
        [
          { value: '<< /Type /Catalog /Pages 2 0 R >>' },
          { value: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
          { value: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>' },
          deflated(`BT (${secret}) Tj ET`),
          { value: `<< /Title (\\(${secret}\\) a title) >>` },
        ],
        '/Root 1 0 R /Info 5 0 R ',
      )
      writeFileSync(plain ?? '', page)
      run('sh', ['-c', `qpdf --object-streams=generate ${plain} ${packed}; true`])
      run('sh', ['-c', `qpdf --encrypt u o 256 -- ${plain} ${locked}; true`])
      const result = await read(readFileSync(packed ?? ''))
      expect(result.unread).toEqual([])
      const holders = result.entries.filter(({ content }) => content.includes(secret))
      expect(holders.length).toBeGreaterThanOrEqual(2)
      expect((await read(readFileSync(locked ?? ''))).unread).toEqual(['encrypted'])
    },
  )

  it('reads and names what precedes every truncation', async () => {
    const bytes = pdfOf([
      deflated('BT /F1 9 Tf [(ab) 1 (cd)] TJ ET'),
      filtered('/ASCIIHexDecode', '616263>'),
      { value: '<< /Title (\\101bcdefghij) >>' },
    ])
    for (let length = 8; length < bytes.length - 1; length++) {
      const result = await read(bytes.subarray(0, length))
      expect(result.unread).toContain('truncated')
      expect(result.stopped).toBeNull()
    }
  })

  it('names damage, and never fails otherwise', async () => {
    const text = `${secret} and more text `.repeat(20)
    const bytes = pdfOf([deflated(text), deflated(text, '/Type /ObjStm /First 5 /N 1')])
    for (let seed = 1; seed <= 60; seed++) {
      const result = await read(damaged(bytes, seed))
      const isWhole = result.entries.filter(({ content }) => content.includes(text)).length >= 2
      // A stream without its keyword or dictionary is not a stream any more.
      const isGone = result.entries.length < 2
      expect(isWhole || isGone || result.unread.length > 0).toBe(true)
    }
  })

  it('stops at the budget with small pieces', async () => {
    const zeros = deflateSync(Buffer.alloc(50_000_000))
    const bombs = [
      deflated(Buffer.alloc(50_000_000)),
      filtered('[/FlateDecode /FlateDecode]', deflateSync(zeros)),
    ]
    for (const bomb of bombs) {
      const bytes = pdfOf([bomb])
      const result = await readAll(pdf, inMemory(bytes), { expand: 20_000_000 })
      expect(result.stopped).toMatch(/^budget-/)
      expect(result.given).toBeLessThanOrEqual(20_000_000 + 8 * bytes.length)
      expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
    }
  })

  it('names streams whose filters must be undone in memory and give too much', async () => {
    const runs = Buffer.alloc(200_000, Buffer.from([129, 0x61]))
    const result = await read(pdfOf([filtered('/RunLengthDecode', runs)]), { memory: 1_000_000 })
    expect(result.unread).toEqual(['object 1: too-large'])
    expect(result.given).toBeLessThanOrEqual(1_000_000)
  })

  it('stops after too many streams', async () => {
    const result = await read(pdfOf(Array(60).fill(deflated('a'))), { entries: 50 })
    expect(result.stopped).toBe('budget-entries')
  })

  it('reads a page that selects very many fonts', async () => {
    const lines = Array.from({ length: 150_000 }, (_, index) => `/F${index} 1 Tf`)
    const result = await read(pdfOf([deflated(`BT ${lines.join('\n')} (\\141b) Tj ET`)]))
    expect(entry(result, 'object 1 text')).toBe('ab\n')
  })

  it('searches the end of a stream once, if there is none', async () => {
    const bytes = Buffer.from(`%PDF-1.7\n${'1 0 obj<</Filter/X>>stream\n'.repeat(4000)}`)
    let asked = 0
    const counted = (position: number, length: number) => {
      const found = bytes.subarray(position, position + length)
      asked += found.length
      return found
    }
    const result = await readAll(pdf, { ...inMemory(bytes), read: counted })
    expect(result.unread.length).toBeGreaterThan(4000)
    expect(asked).toBeLessThan(4000 * 3 * 16 * 1024 + 10 * bytes.length)
  })

  it('reads each byte of a file a bounded number of times', async () => {
    const bytes = pdfOf(Array(400).fill(deflated('BT [(ab) 1 (cd)] TJ ET')))
    let asked = 0
    const input = inMemory(bytes)
    const counted = (position: number, length: number) => {
      const found = bytes.subarray(position, position + length)
      asked += found.length
      return found
    }
    const result = await readAll(pdf, { ...input, read: counted })
    expect(result.entries).toHaveLength(800)
    // Windows of 16 KB are searched for each of 400 streams and for its end.
    expect(asked).toBeLessThan(400 * 6 * 16 * 1024)
  })
})

function ascii85(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 4) {
    const group = Buffer.alloc(4)
    const count = Math.min(4, bytes.length - start)
    group.set(bytes.subarray(start, start + count))
    let value = group.readUInt32BE(0)
    if (value === 0 && count === 4) {
      text += 'z'
      continue
    }
    let digits = ''
    for (let index = 0; index < 5; index++) {
      digits = String.fromCharCode(33 + (value % 85)) + digits
      value = Math.floor(value / 85)
    }
    text += digits.slice(0, count + 1)
  }
  return `${text}~>`
}
