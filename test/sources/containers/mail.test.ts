import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src/sources/containers/index.ts'
import { mail, mbox } from '../../../src/sources/containers/mail.ts'
import { transferDecoder } from '../../../src/sources/containers/mail-encodings.ts'
import { key } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const secret = key()
const headers =
  'Received: from a (a [10.0.0.1])\r\n\tby b; Thu, 1 Jan 2026 00:00:00 +0000\r\nFrom: a@example.com\r\nMIME-Version: 1.0\r\n'
const multipart = (boundary: string, parts: readonly string[], first = headers) =>
  `${first}Content-Type: multipart/mixed;\r\n boundary="${boundary}"\r\n\r\npreamble\r\n${parts
    .map((part) => `--${boundary}\r\n${part}\r\n`)
    .join('')}--${boundary}--\r\nepilogue\r\n`
const attached = (name: string, content: string) =>
  `Content-Type: application/octet-stream; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}`

const read = (text: string | Buffer, limits = {}) =>
  readAll(mail, inMemory(Buffer.from(text)), limits)
const found = ({ entries }: Awaited<ReturnType<typeof read>>) =>
  entries.map(({ name, content }) => `${name}: ${content}`)

describe('mail', () => {
  it('is recognised by its headers, and other texts with headers are not', () => {
    expect(recognise(Buffer.from(headers))).toBe(mail)
    expect(mail.recognises(Buffer.from('Delivered-To: a@b.c\nReceived: by 10.0.0.1 with'))).toBe(
      true,
    )
    for (const text of [
      '',
      'From: me\nTo: you\nSubject: a letter\n\ntext',
      'Date: today\nContent-Type: text/html\nServer: x\n\n',
      'Metadata-Version: 2.1\nName: x\nMIME-Version: 1.0\n',
      'From: the docs\nA message has MIME-Version: 1.0 in it',
      'name: Received: a\nfrom: x',
    ])
      expect(mail.recognises(Buffer.from(text))).toBe(false)
  })

  it('gives out parts that are attached or encoded, with their names', async () => {
    const inner = multipart('in', [attached('inner.txt', 'three')])
    const result = await read(
      multipart('out', [
        'Content-Type: text/plain\r\n\r\nas it reads',
        attached('a.env', secret),
        `Content-Disposition: attachment; filename*=utf-8''b%20c.env\r\n\r\ntwo`,
        'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na=\r\nb=3Dc',
        `Content-Type: message/rfc822\r\n\r\n${inner}`,
        'Content-Type: application/zip\r\n\r\nPK',
      ]),
    )
    expect(found(result)).toEqual([
      `a.env: ${secret}`,
      'b c.env: two',
      'part 4: ab=c',
      'inner.txt: three',
      'part 6: PK',
    ])
    expect(result.unread).toEqual([])
  })

  it.skipIf(!has('python3'))('reads what Python writes', async () => {
    const script = `
import sys
from email.message import EmailMessage
m = EmailMessage()
m['From'] = 'a@example.com'; m['To'] = 'b@example.com'; m['Message-ID'] = '<1@example.com>'
m.set_content('äöü ${secret}', charset='utf-8', cte='base64')
m.add_alternative('<b>html</b>', subtype='html')
m.add_attachment(bytes(range(256)) * 50, maintype='application', subtype='zip', filename='añ b.zip')
sys.stdout.buffer.write(m.as_bytes())
`
    const bytes = run('python3', ['-c', script])
    expect(recognise(bytes.subarray(0, 512))).toBe(mail)
    const result = await read(bytes)
    expect(result.unread).toEqual([])
    expect(result.entries[0]?.content.toString()).toBe(`äöü ${secret}\n`)
    const attachment = result.entries.at(-1)
    expect(Buffer.from(attachment?.name ?? '', 'latin1').toString()).toBe('añ b.zip')
    expect(attachment?.content).toEqual(Buffer.alloc(12_800, Buffer.from([...Array(256).keys()])))
  })

  it('ends parts of an inner message that has no end of its own', async () => {
    const inner = `Content-Type: multipart/mixed; boundary=in\r\n\r\n--in\r\n${attached('a', 'one')}`
    const result = await read(multipart('out', [inner, attached('b', 'two')]))
    expect(found(result)).toEqual(['a: one', 'b: two'])
  })

  it('takes only whole lines for boundaries', async () => {
    const text = '--out2\r\n--ou\r\n --out\r\n--out-\r\n--outer--'
    const result = await read(
      multipart('out', [`Content-Disposition: attachment; filename=a\r\n\r\n${text}`]),
    )
    expect(found(result)).toEqual([`a: ${text}`])
  })

  it('decodes any bytes, however the content is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        (bytes, step) => {
          const plain = Buffer.from(bytes)
          const base64 = plain.toString('base64').replace(/(.{20})/g, '$1\r\n')
          const quoted = [...plain]
            .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
            .join('')
            .replace(/(.{30})/g, '$1= \t\r\n')
          expect(decoded('base64', base64, step)).toEqual(plain)
          expect(decoded('quoted-printable', quoted, step)).toEqual(plain)
        },
      ),
    )
  })

  it('names what is damaged, unknown, too deep or too long, and reads on', async () => {
    const result = await read(
      multipart('out', [
        'Content-Transfer-Encoding: base64\r\n\r\nYWJj*ZGVm',
        'Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin',
        attached('last', 'content'),
      ]),
    )
    expect(result.unread).toEqual(['part 1: damaged', 'part 2: unsupported'])
    expect(found(result)).toEqual(['part 1: abcdef', 'last: content'])
    let deep = attached('a', 'b')
    for (let level = 0; level < 40; level++) deep = multipart(`b${level}`, [deep], '')
    expect((await read(headers + deep)).unread).toContain('budget-depth')
    expect((await read(`${headers}X: ${'y'.repeat(300_000)}\r\n\r\ntext`)).unread).toEqual([
      'too-large',
    ])
  })

  it('names every truncation, and gives out what precedes it', async () => {
    const whole = multipart('out', [attached('a', secret), attached('b', 'two')])
    const end = whole.lastIndexOf('--out--')
    for (let length = headers.length + 60; length < end; length++) {
      const result = await readAll(mail, streamed(Buffer.from(whole.slice(0, length)), 50))
      expect(result.unread).toContain('truncated')
      expect(result.stopped).toBeNull()
    }
  })

  it('never fails on damage', async () => {
    const whole = multipart('out', [attached('a', secret.repeat(9)), attached('b', 'two')])
    for (let seed = 1; seed <= 60; seed++) {
      const result = await read(damaged(Buffer.from(whole), seed))
      expect(result.stopped).toBeNull()
      expect(result.given).toBeLessThan(whole.length)
    }
  })

  it('stops after too many parts', async () => {
    const result = await read(multipart('out', Array(60).fill('\r\n')), { entries: 50 })
    expect(result.stopped).toBe('budget-entries')
  })
})

describe('mbox', () => {
  const line = 'From a@example.com Thu Jan  1 00:00:00 2026\n'

  it('is recognised by its first line and the headers after it, and patches of git are not', () => {
    expect(recognise(Buffer.from(line + headers))).toBe(mbox)
    const patch = `From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\n${headers}`
    expect(mbox.recognises(Buffer.from(patch))).toBe(false)
    expect(mbox.recognises(Buffer.from(`${line}text`))).toBe(false)
    expect(mbox.recognises(Buffer.from('From here to there, 10:00\nReceived: a\nFrom: b\n'))).toBe(
      false,
    )
  })

  it('gives out each message', async () => {
    const messages = [`${headers}\r\nFrom here on\n>From there`, `${headers}\r\ntwo\n`, headers]
    const bytes = Buffer.from(messages.map((message) => `${line}${message}\n`).join(''))
    for (const input of [inMemory(bytes), streamed(bytes, 7)]) {
      const { entries, unread } = await readAll(mbox, input)
      expect(entries.map(({ name }) => name)).toEqual(['message 1', 'message 2', 'message 3'])
      expect(entries.map(({ content }) => content.toString().trimEnd())).toEqual(
        messages.map((message) => message.trimEnd()),
      )
      expect(unread).toEqual([])
    }
  })

  it.skipIf(!has('python3'))('reads what Python writes', async () => {
    const script = `
import mailbox, sys, tempfile, os
path = os.path.join(tempfile.mkdtemp(), 'a')
box = mailbox.mbox(path)
for n in range(300):
    m = mailbox.mboxMessage(); m['From'] = 'a@example.com'; m['Message-ID'] = '<%d@x>' % n
    m.set_payload('From text\\n' * n); box.add(m)
box.flush(); sys.stdout.buffer.write(open(path, 'rb').read())
`
    const bytes = run('python3', ['-c', script])
    expect(recognise(bytes.subarray(0, 512))).toBe(mbox)
    expect((await readAll(mbox, inMemory(bytes))).entries).toHaveLength(300)
  })

  it('holds only part of a long message in memory', async () => {
    const bytes = Buffer.from(`${line}${headers}\n${'text\n'.repeat(200_000)}`)
    const result = await readAll(mbox, streamed(bytes, 10_000))
    expect(result.entries).toHaveLength(1)
    expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
    expect(result.given).toBe(bytes.length - line.length)
  })
})

function decoded(encoding: string, text: string, step: number): Buffer {
  const decoder = transferDecoder(encoding)
  const pieces: Buffer[] = []
  for (let start = 0; start < text.length; start += step) {
    pieces.push(decoder?.decode(Buffer.from(text.slice(start, start + step))) ?? Buffer.alloc(0))
  }
  return Buffer.concat([...pieces, decoder?.end() ?? Buffer.alloc(0)])
}
