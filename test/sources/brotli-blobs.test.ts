import { describe, expect, it } from 'vitest'
import { brotliNames } from '../../src/sources/brotli-blobs.ts'

describe('brotliNames', () => {
  it('names files and links, but no folders or submodules', () => {
    const modes = ['40000', '100644', '100755', '120000', '160000']
    const ids = modes.map((_, at) => Buffer.alloc(20, at))
    const bytes = Buffer.concat(
      modes.flatMap((mode, at) => [Buffer.from(`${mode} ${at}.br\0`), ids[at] as Buffer]),
    )
    const oids = brotliNames({ type: 'tree', oid: 'f'.repeat(40), bytes })
    expect(oids).toEqual(ids.slice(1, 4).map((id) => id.toString('hex')))
  })
})
