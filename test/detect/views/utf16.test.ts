import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../../src/config/index.ts'
import { createDetector } from '../../../src/detect/index.ts'
import { wholeChunk } from '../../../src/sources/text-chunks.ts'
import { key } from '../../helpers/keys.ts'

const detector = createDetector(builtInRules(), { decodeDepth: 5 })
const secret = key('base62:32', 61)
const little = Buffer.from(`\ufeffone\nkey = ${secret} # two\n`, 'utf16le')

describe('a file of UTF-16', () => {
  it.each([
    ['little-endian', little],
    ['big-endian', Buffer.from(little).swap16()],
  ])('may be %s and end within a unit', (_, whole) => {
    const end = whole.length - 2 * ' # two\n'.length
    for (let length = end; length <= whole.length; length++) {
      for (const before of [0, 1]) {
        const bytes = Buffer.concat([Buffer.alloc(before, 'x'), whole.subarray(0, length)])
        const found = [
          ...detector.detect(wholeChunk({ source: 'file', path: 'a.txt', object: null }, bytes)),
        ]
        expect(found.map((item) => item.kind)).toEqual(['candidate'])
      }
    }
  })
})
