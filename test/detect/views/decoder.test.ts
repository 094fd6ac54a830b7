import { describe, expect, it } from 'vitest'
import { type Decoder, reachAfter, reachBefore } from '../../../src/detect/views/decoder.ts'
import { decoders } from '../../../src/detect/views/index.ts'
import { contextBytes } from '../../../src/model/index.ts'
import { createSearcher } from '../../../src/search/index.ts'

describe('a decoder', () => {
  it('reaches no further than the context of a chunk, so that windows of any size find the same', () => {
    expect(contextBytes).toBeGreaterThan(reachBefore + reachAfter)
  })

  const texts = [
    'br%5Fbr\\u005fbr\\_br&#95;br=5F',
    'br\u200b_\uff42\uff52\uff3f',
    'b\bbr\x1b[m_br<b>_',
    '_x0062_r_x005F_',
    "\\fs20 br\\'5f",
    'YnJf',
    '62725f',
    '"br" + "_" + ',
    'b r _ x y z ',
    "'b', 'r', '_', ",
    'b\\\nr_x',
    'br\n_xyz',
    'MJZF6OBX',
    '98,114,95,',
    '62 72 5f ',
    'br+AF8-',
    'YgByAF8A',
    'b\0r\0_\0x\0',
    'b\0\0\0r\0\0\0_\0\0\0',
  ]
  const searched = decoders.filter((decoder) => decoder.patterns('br_').length > 0)
  it.each(searched.map((decoder): [string, Decoder] => [decoder.name, decoder]))(
    'reads no further than its reach: %s',
    (_, decoder) => {
      let opened = 0
      for (const text of texts) {
        const bytes = Buffer.from(text.repeat(20_000 / text.length))
        const hits = createSearcher(decoder.patterns('br_')).hits(bytes, 9000, 9000 + text.length)
        for (const { start, end, pattern } of hits) {
          const phase = decoder.patterns('br_')[pattern]?.phase ?? 0
          opened++
          const places = decoder.open(bytes, { start, end, phase })?.places ?? []
          expect(places[0] ?? start).toBeGreaterThanOrEqual(start - reachBefore)
          expect(places[places.length - 1] ?? start).toBeLessThanOrEqual(start + reachAfter)
        }
      }
      expect(opened).toBeGreaterThan(0)
    },
  )
})
