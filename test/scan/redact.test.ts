import { expect, it } from 'vitest'
import { createRedact } from '../../src/scan/redact.ts'

it('looks only once at a text that many findings have in common', () => {
  let looks = 0
  const redact = createRedact(
    (text) => {
      looks++
      return text.replace('key', '…')
    },
    (text) => text,
  )
  const refs = Array.from({ length: 100 }, (_, i) => `refs/heads/key-${i}`)
  for (let finding = 0; finding < 1000; finding++) {
    expect(refs.map(redact)[7]).toBe('refs/heads/…-7')
  }
  expect(looks).toBe(100)
})
