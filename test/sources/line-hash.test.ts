import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { computeRollingHashes } from '@microsoft/sarif'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineHashes } from '../../src/sources/index.ts'
import { temporaryFolder } from '../helpers/repository.ts'

describe('line hashes', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'file.txt')
  const piece = fc.constantFrom(
    'word',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    'x'.repeat(120),
    'é',
    '😀',
    'same line\n',
    '',
  )

  it('are the same as those of the SARIF SDK and of the uploader', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        writeFileSync(path, text)
        const theirs = computeRollingHashes(text)
        const lines = new Set(Array.from({ length: 80 }, (_, index) => index + 1))
        const ours = lineHashes(path, lines)
        for (const [line, hash] of theirs) expect(ours.get(line)).toBe(hash)
      }),
      { numRuns: 200 },
    )
  })

  it('do not exist for a pipe or a folder, which are not waited for', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(lineHashes(join(folder, 'pipe'), new Set([1])).size).toBe(0)
    expect(lineHashes(folder, new Set([1])).size).toBe(0)
  })
})
