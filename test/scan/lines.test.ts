import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/scan/lines.ts'

async function read(chunks: readonly Uint8Array[], longest = 50): Promise<(string | null)[]> {
  async function* input() {
    yield* chunks
  }
  const found: (string | null)[] = []
  for await (const line of linesOf(input(), longest)) {
    expect(line.number).toBe(found.length + 1)
    found.push(line.text)
  }
  return found
}

describe('lines', () => {
  it('are the same for any division of the stream', async () => {
    const texts = fc.array(fc.string({ maxLength: 60 }).map((text) => text.replaceAll('\n', ' ')))
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(80)), async (lines, cuts) => {
        const whole = Buffer.from(lines.map((line) => `${line}\n`).join(''))
        const chunks: Uint8Array[] = []
        let from = 0
        for (const cut of cuts) {
          chunks.push(whole.subarray(from, from + cut))
          from += cut
        }
        chunks.push(whole.subarray(from))
        const wanted = lines.map((line) => (Buffer.byteLength(line) > 50 ? null : line))
        expect(await read(chunks)).toEqual(wanted)
      }),
    )
  })

  it('do not need a line feed after the last one', async () => {
    expect(await read([Buffer.from('a\nb')])).toEqual(['a', 'b'])
    expect(await read([Buffer.from('a\n')])).toEqual(['a'])
    expect(await read([])).toEqual([])
  })

  it('that are too long are dropped', async () => {
    const long = Array.from({ length: 1000 }, () => Buffer.alloc(1000, 'x'))
    expect(await read([...long, Buffer.from('\nb\n')])).toEqual([null, 'b'])
    expect(await read(long)).toEqual([null])
  })
})
