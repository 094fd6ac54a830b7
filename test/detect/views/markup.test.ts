import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlEntity } from '../../../src/detect/views/html-entity.ts'
import { markup } from '../../../src/detect/views/markup.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const plain = key('base64url:43', 7)

describe('a tag', () => {
  it.each([
    '<wbr>',
    '<wbr />',
    '</em>',
    '<mark>',
    '<b>',
    '</u><i>',
    '<span class="token operator">',
    '</span><span style="color:#E36209;--shiki-dark:#FFAB70">',
    '<!-- comment -->',
    '<!---->',
    '</tspan><tspan fill="red">',
    '</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>',
    '</a:t></a:r><a:r><a:rPr lang="en-US" dirty="0"/><a:t>',
    '<text:span text:style-name="T1">',
    '<text:soft-page-break/>',
    '</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">',
  ])('within a line is skipped at any place: %s', (tag) => {
    for (let at = 1; at < plain.length; at++) {
      const encoded = plain.slice(0, at) + tag + plain.slice(at)
      expect(sourceOf(markup, `<p>key: ${encoded}</p>`, plain)).toBe(encoded)
    }
  })

  it('of Word for a hyphen is read as one', () => {
    const encoded = 'br_f3Kq9zW7tV</w:t><w:noBreakHyphen/><w:t>b2Lx8Rm4NpQ'
    expect(keysThrough([markup], `<w:t>${encoded}</w:t>`)).toEqual([
      { key: 'br_f3Kq9zW7tV-b2Lx8Rm4NpQ', chain: ['markup'], source: encoded },
    ])
  })

  it.each([
    '<br>',
    '<br/>',
    '</p><p>',
    '</td><td>',
    '</div>',
    '<w:br/>',
    '</w:p><w:p>',
    '<text:s/>',
  ])('that ends a line or a cell is not: %s', (tag) => {
    const encoded = `${plain.slice(0, 9)}<wbr>${plain.slice(9)}`
    const text = `<p>${encoded}${tag}aBcDeF12</p>`
    expect(keysThrough([markup], text)).toEqual([
      { key: plain, chain: ['markup'], source: encoded },
    ])
  })

  it.each(['</b><i>', '</code><code class="hash">', '<em>'])(
    'between a name and random text does not make a key of them: %s',
    (tag) => {
      for (const name of ['br_netfilter', 'br_on_cast_fail']) {
        const text = `<p><b>${name}${tag}${plain.slice(3, 27)}</p>`
        expect(keysThrough([markup], text)).toEqual([])
      }
    },
  )

  it('after the key is not part of its place', () => {
    const encoded = `${plain.slice(0, 9)}</span><span>${plain.slice(9)}`
    const text = `<span>${encoded}</span></b>, and`
    expect(keysThrough([markup], text)).toEqual([
      { key: plain, chain: ['markup'], source: encoded },
    ])
  })

  it('is skipped where HTML is escaped', () => {
    for (const at of [2, 3, 9]) {
      const text = `${plain.slice(0, at)}&lt;wbr&gt;${plain.slice(at)}`
      expect(keysThrough([htmlEntity, markup], text)).toMatchObject([
        { key: plain, chain: ['html-entity', 'markup'] },
      ])
    }
  })

  it.each(['<', '<<', '</', '< b', '<3', '<b', '<!--', '<!-- >', '<p>', '<=', '<a href="'])(
    'that is none, or not whole, is copied: %s',
    (text) => {
      const encoded = `${plain.slice(0, 9)}<wbr>${plain.slice(9)}`
      expect(sourceOf(markup, `${text}\n${encoded}`, plain)).toBe(encoded)
      expect(sourceOf(markup, `${encoded} ${text}`, `${plain} ${text}`)).not.toBeNull()
    },
  )

  it('may be in any text', () => {
    const encoded = `${plain.slice(0, 2)}<b>${plain.slice(2)}`
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sourceOf(markup, `${before}>${encoded} ${after}`, plain)).toBe(encoded)
      }),
    )
  })

  const pygmentize = spawnSync('pygmentize', ['-V']).status === 0
  it.skipIf(!pygmentize).each(['python', 'bash', 'html', 'c'])(
    'is skipped in what Pygments prints for %s',
    (language) => {
      const printed = execFileSync('pygmentize', ['-l', language, '-f', 'html'], {
        input: `x ${plain} y\n`,
      })
      const found = keysThrough([markup], printed).map((match) => match.key)
      // Where the highlighter leaves the key whole, it is plain text.
      expect([...found, printed.includes(plain) ? plain : '']).toContain(plain)
    },
  )
})
