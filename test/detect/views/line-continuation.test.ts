import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineContinuation } from '../../../src/detect/views/line-continuation.ts'
import { keysThrough, openAll } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const secret = key('base62:32', 15)
const [head, tail] = [secret.slice(0, 16), secret.slice(16)]

const found = (text: string) => keysThrough([lineContinuation], text, 1)
const keys = (text: string) => found(text).map(({ key }) => key)

describe('a key that continues on the next line', () => {
  it.each([
    ['shell', `export KEY="${head}\\\n${tail}"\n`],
    ['a Makefile', `KEY = ${head}\\\n${tail}\n`],
    ['C', `const char *key = "${head}\\\n${tail}";\n`],
    ['.properties', `key=${head}\\\n    ${tail}\nother=1\n`],
    ['.properties with CRLF', `key=${head}\\\r\n\t${tail}\r\n`],
    ['TOML', `key = """\\\n  ${head}\\\n  ${tail}"""\n`],
    ['YAML within double quotes', `key: "${head}\\\n  ${tail}"\n`],
    ['PowerShell', `$key = "${head}\`\n${tail}"\n`],
    ['a batch file', `set KEY=${head}^\r\n${tail}\r\n`],
    ['a prefix that is split', `KEY=b\\\n  r_${secret.slice(3)}\n`],
    ['a prefix that is split, with CRLF', `KEY=br\\\r\n  _${secret.slice(3)}\n`],
    ['a prefix alone on its line', `KEY=br_\\\n${secret.slice(3)}\n`],
    ['three lines', `KEY=${head}\\\n  ${tail.slice(0, 5)}\\\n  ${tail.slice(5)}\n`],
  ])('is joined: %s', (_, text) => {
    expect(keys(text)).toEqual([secret])
  })

  it('has the place of all its lines', () => {
    expect(found(`key=${head}\\\n    ${tail}\nother=1\n`)).toEqual([
      { key: secret, chain: ['wrapped'], source: `${head}\\\n    ${tail}` },
    ])
  })

  it('is joined wherever it is broken', () => {
    const place = fc.integer({ min: 1, max: secret.length - 1 })
    const blanks = fc.constantFrom('', ' ', '\t', '        ')
    const lines = fc.stringMatching(/^[a-z =\n]{0,60}$/)
    fc.assert(
      fc.property(place, blanks, lines, (at, indentation, text) => {
        const broken = `${secret.slice(0, at)}\\\n${indentation}${secret.slice(at)}`
        expect(keys(`${text}\nkey="${broken}"\n${text}`)).toContain(secret)
      }),
      { numRuns: 200, seed: 5 },
    )
  })
})

describe('lines that are not joined', () => {
  it.each([
    ['a whole key and a word after a hard break of Markdown', `${secret}\\\nand more text\n`],
    ['names', 'br_ssl_engine_set_\\\n  default_rsavrfy\n'],
    ['a name and a hash', 'br_netfilter\\\n  d41d8cd98f00b204e9800998ecf8427e\n'],
    ['a code span at the end of a line', `\`br_\`\n${secret.slice(3)}\n`],
    ['a backslash within a line', `br_\\${secret.slice(3)}\n`],
    ['an empty line', `br_\\\n\n${secret.slice(3)}\n`],
    ['the end of the text', 'br_\\\n'],
  ])('%s', (_, text) => {
    expect(keys(text)).toEqual([])
  })

  it('names in all lines', () => {
    expect(openAll(lineContinuation, Buffer.from('br_a\\\nbr_b\\\n'.repeat(500)))).toEqual([])
  })
})
