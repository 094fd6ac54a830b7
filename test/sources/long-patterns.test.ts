import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { planObjects, readShare } from '../../src/git/index.ts'
import { shortPatterns } from '../../src/search/index.ts'
import { key, randomText, seededRandom } from '../helpers/keys.ts'
import { TestRepository } from '../helpers/repository.ts'

const detector = createDetector(builtInRules(), { decodeDepth: 5 })
const signs = { isContainer: () => false, mayBeContainer: () => false }

/** The blobs of a repository that may hold a key. */
async function found(repository: TestRepository): Promise<string[]> {
  const plan = await planObjects([join(repository.folder, '.git/objects')], 20)
  const needles = { tables: null, patterns: shortPatterns(detector.needles.patterns) }
  const items = [...readShare(plan, needles, signs, detector.rulesOut)]
  return items.flatMap((item) => (item.kind === 'object' ? [item.oid] : [])).sort()
}

describe('a key in a form whose pattern is long', () => {
  const body = key('base62:32', 3).slice(3)
  // A delta changes the first character, so that it copies all of the short form.
  const texts = (start: string) => [
    `${start}&lt;span class="${'c'.repeat(60)}"&gt;r_${body}`,
    `0x${start === 'b' ? '62' : '61'}${' '.repeat(20)},0x72${' '.repeat(20)},0x5f, ${Array.from(
      Buffer.from(body),
      (byte) => `0x${byte.toString(16)}`,
    ).join(', ')}`,
  ]

  it('is found in each version of a file, whichever is the delta', async () => {
    for (const index of [0, 1]) {
      for (const isLast of [true, false]) {
        const repository = new TestRepository()
        const lines = randomText('abcdefgh \n', 20_000, seededRandom(index))
        const version = (start: string) => `${lines}\n${texts(start)[index]}\n${lines}`
        const versions = [version('a'), `${version('b')}longer`, version('a').slice(1)]
        for (const text of isLast ? versions : [...versions].reverse())
          repository.write('f.html', text).commit('change')
        repository.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50')
        const step = 'HEAD~1:f.html'
        expect(await found(repository)).toEqual([repository.git('rev-parse', step).trim()])
      }
    }
  })

  it('is found if another version holds only a part of it', async () => {
    const lines = randomText('abcdefgh \n', 20_000, seededRandom(9))
    const version = (start: string) => `${lines}\n${texts(start)[0]}\n${lines}`
    const repository = new TestRepository()
    // The last and largest version is the base.
    for (const text of [version('b'), version('a'), `${version('a')}longer`])
      repository.write('f.html', text).commit('change')
    repository.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50')
    const key = repository.git('rev-parse', 'HEAD~2:f.html').trim()
    const base = repository.git('cat-file', '--batch-check=%(deltabase)', '--batch-all-objects')
    expect(base).toMatch(/[1-9a-f]/)
    expect(await found(repository)).toEqual([key])
  })
})
