import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src/sources/containers/index.ts'
import { officeXml } from '../../../src/sources/containers/office-xml.ts'
import { XmlTokens } from '../../../src/sources/containers/xml-tokens.ts'
import { key } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'

const secret = key()
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const word = (body: string) =>
  Buffer.from(
    `${header}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
const run = (text: string, properties = '') =>
  `<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A77B3E"><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

async function textOf(bytes: Buffer): Promise<string> {
  const read = await readAll(officeXml, inMemory(bytes))
  expect(read.unread).toEqual([])
  expect(read.entries).toHaveLength(1)
  return read.entries[0]?.content.toString() ?? ''
}

/** Cuts a text in three. */
const pieces = (text: string) => [text.slice(0, 2), text.slice(2, 9), text.slice(9)]

describe('text of office documents', () => {
  it('is recognised by the root element, and other XML is not', () => {
    expect(recognise(word('').subarray(0, 512))).toBe(officeXml)
    for (const text of [
      `${header}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">`,
      '\ufeff<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    ])
      expect(officeXml.recognises(Buffer.from(text))).toBe(true)
    for (const text of [
      '',
      '<!DOCTYPE html><html>',
      `${header}<comments><comment>text</comment></comments>`,
      `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
      'A <w:document xmlns:w="http://schemas.openxmlformats.org/x"> is the root.',
    ])
      expect(officeXml.recognises(Buffer.from(text))).toBe(false)
  })

  it('joins the runs of Word, however long their properties are', async () => {
    const fonts = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>'.repeat(100)
    const runs = pieces(secret).map((text) => run(text, fonts))
    const body = `<w:p>${run('key: ')}${runs.join('\n  ')}</w:p><w:p>${run('next')}<w:br/>${run('line')}</w:p>`
    expect(await textOf(word(body))).toBe(`key: ${secret}\nnext\nline\n`)
  })

  it('puts what is deleted, noted or a field code behind its paragraph', async () => {
    const [first = '', second = '', third = ''] = pieces(secret)
    const removed = '<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del>'
    const field = '<w:r><w:instrText>PAGE</w:instrText></w:r>'
    const inserted = `<w:ins w:id="2"><w:r><w:t>${second}</w:t></w:r></w:ins>`
    const body = `<w:p>${run(first)}${removed}${inserted}${field}${run(third)}</w:p>`
    expect(await textOf(word(body))).toBe(`${secret}\noldPAGE\n`)
  })

  it('joins the runs of shared strings of Excel, and of slides', async () => {
    const [strings, slide] = ['r', 'a:r'].map((name) =>
      pieces(secret)
        .map(
          (text) =>
            `<${name}><rPr><b/></rPr><${name === 'r' ? 't' : 'a:t'}>${text}</${name === 'r' ? 't' : 'a:t'}></${name}>`,
        )
        .join(''),
    )
    const workbook = `${header}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>one</t></si><si>${strings}<rPh><t>two</t></rPh></si></sst>`
    expect(await textOf(Buffer.from(workbook))).toBe(`one\n${secret}\ntwo\n`)
    const slides = `${header}<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p>${slide}</a:p><a:p><a:r><a:t>two</a:t></a:r></a:p></p:sld>`
    expect(await textOf(Buffer.from(slides))).toBe(`${secret}\ntwo\n`)
  })

  it('joins spans of OpenDocument, around notes', async () => {
    const [first = '', second = '', third = ''] = pieces(secret)
    const note =
      '<office:annotation><dc:creator>me</dc:creator><text:p>a note</text:p></office:annotation>'
    const text = `${header}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><text:p>key<text:s/><text:span>${first}</text:span>${note}<text:a xlink:href="x>y">${second}</text:a>${third}</text:p><text:h>two</text:h></office:document-content>`
    const found = await textOf(Buffer.from(text))
    expect(found.split('\n')[0]).toBe(`key ${secret}`)
    expect(found).toContain('a note')
    expect(found).toContain('two')
  })

  it('decodes references and CDATA, and leaves comments out', async () => {
    const body = `<w:p>${run('a&lt;&amp;&#95;&#x5f;&nbsp;& b<!-- x > y --><![CDATA[<c>]]>')}</w:p>`
    expect(await textOf(word(body))).toBe('a<&__&nbsp;& b<c>\n')
  })

  it('reads the same text however the XML is cut into pieces', () => {
    const bytes = word(
      `<w:p>${run('a &amp; b')}<!-- c --><![CDATA[ d ]]>${run('e', '<a b="&gt;>"/>')}</w:p>`,
    )
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), (cuts) => {
        expect(tokensOf(bytes, cuts)).toBe(tokensOf(bytes, []))
      }),
      { numRuns: 200 },
    )
  })

  it('reads on after whatever is not well-formed, and never fails', async () => {
    const bytes = word(`<w:p>${run('one')}</w:p>`.repeat(20))
    for (let seed = 1; seed <= 60; seed++) {
      const read = await readAll(officeXml, inMemory(damaged(bytes, seed)))
      expect(read.entries[0]?.content.toString().match(/one/g)?.length ?? 0).toBeGreaterThan(10)
      expect(read.stopped).toBeNull()
    }
    for (let length = 0; length < bytes.length; length += 7) {
      const read = await readAll(officeXml, streamed(bytes.subarray(0, length), 100))
      expect(read.entries).toHaveLength(1)
    }
  })

  it('reads on after a tag, a comment or a quote without an end', async () => {
    for (const open of ['<a b="', '<a ', '<!-- ', '<![CDATA[', '<?a ', '&']) {
      const long = `${open}${'x<'.repeat(300_000)}`
      const read = await readAll(officeXml, inMemory(word(`<w:p>${run('before')}${long}`)))
      expect(read.entries[0]?.content.toString()).toContain('before')
      expect(read.stopped).toBeNull()
    }
  })

  it('gives out at most what comes in, in small pieces', async () => {
    const bytes = word(`<w:p>${run('y'.repeat(1_000_000))}</w:p>`)
    const read = await readAll(officeXml, inMemory(bytes))
    expect(read.given).toBeLessThan(bytes.length)
    expect(read.largestPiece).toBeLessThanOrEqual(256 * 1024)
  })
})

/** What the tokens of XML are, read in pieces that end at these places. */
function tokensOf(bytes: Buffer, cuts: readonly number[]): string {
  let found = ''
  const tokens = new XmlTokens({
    open: (name) => {
      found += `<${name}>`
    },
    close: (name) => {
      found += `</${name}>`
    },
    text: (text) => {
      found += text.toString()
    },
  })
  let at = 0
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut > at) at += tokens.read(bytes.subarray(at, cut), false)
  }
  tokens.read(bytes.subarray(at), true)
  return found
}
