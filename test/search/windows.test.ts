import { expect, it } from 'vitest'
import { builtInRules } from '../../src/config/built-in-rules.ts'
import { needlesFor } from '../../src/detect/index.ts'
import { literalPattern } from '../../src/search/index.ts'
import { chooseWindows } from '../../src/search/windows.ts'

it('chooses no window that matches everywhere in the padding of a file', () => {
  const windows = chooseWindows(needlesFor(builtInRules()).patterns)
  for (const filler of [0x00, 0x20, 0xff]) {
    expect(windows.filter(({ bytes }) => bytes.every((set) => set.includes(filler)))).toEqual([])
  }
})

it('chooses such a window for a pattern that has no other', () => {
  expect(chooseWindows([literalPattern(Buffer.alloc(3))])).toEqual([
    { bytes: [[0], [0], [0]], middle: 1 },
  ])
})
