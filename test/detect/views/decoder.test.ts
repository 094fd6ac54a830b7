import { describe, expect, it } from 'vitest'
import { reachAfter, reachBefore } from '../../../src/detect/views/decoder.ts'
import { contextBytes } from '../../../src/model/index.ts'

describe('a decoder', () => {
  it('reaches no further than the context of a chunk, so that windows of any size find the same', () => {
    expect(contextBytes).toBeGreaterThan(reachBefore + reachAfter)
  })
})
