import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { embeddedStarts } from '../../src/detect/index.ts'
import type { ContainerAllowance, Item } from '../../src/model/index.ts'
import { PendingContainers } from '../../src/scan/pending-containers.ts'
import { embeddedContainers } from '../../src/sources/embedded.ts'
import { wholeChunk } from '../../src/sources/text-chunks.ts'
import { closed, opened } from '../helpers/containers.ts'

const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64')
const encoded = base64(gzipSync('some text'))

function embedded(text: string, allowance: ContainerAllowance = opened()) {
  const chunk = wholeChunk({ source: 'file', path: 'a', object: null }, Buffer.from(text))
  return [...embeddedContainers(chunk, embeddedStarts, allowance)]
}

describe('a container in base64', () => {
  it.each([
    { text: `data: ${encoded}\n`, line: 1, column: 7, levels: 1 },
    { text: `{"a":"${encoded}","b":1}`, line: 1, column: 7, levels: 1 },
    { text: `x\n  ${base64(encoded)}\n`, line: 2, column: 3, levels: 2 },
    { text: `é${base64(base64(encoded))}`, line: 1, column: 2, levels: 0 },
  ])('in $text is found at its place', ({ text, line, column, levels }) => {
    const found = embedded(text).map(({ origin: { textPlace, formats } }) => ({
      line: textPlace?.line,
      column: textPlace?.column,
      levels: formats?.length,
    }))
    expect(found).toEqual(levels === 0 ? [] : [{ line, column, levels }])
  })

  it('is not looked for in the middle of other base64, in names, or if none is opened', () => {
    expect(embedded(`abc${encoded}`)).toEqual([])
    expect(embedded(encoded, closed)).toEqual([])
  })

  it('that only begins like one is not opened, or not named', async () => {
    expect(embedded('H4sI and H4sIAAAA and UEsDBAoAAAAA')).toEqual([])
    const [cut] = embedded('H4sIAAAAAAAAA8tIzcnJBwCG')
    const items: Item[] = []
    await cut?.open({
      needles: { tables: null, patterns: [] },
      allowance: opened(),
      signal: new AbortController().signal,
      emit: (item) => items.push(item),
    })
    expect(cut).toBeDefined()
    // All that is there was read.
    expect(items.map(({ kind }) => kind)).toEqual(['tally'])
  })

  it('waits in memory up to a limit, beyond which it is named', () => {
    const found = embedded(`${encoded}\n\n${encoded} ${encoded}`)
    const bytes = found[0]?.heldBytes ?? 0
    expect(found).toHaveLength(3)
    expect(bytes).toBeGreaterThan(0)
    const pending = new PendingContainers(2 * bytes)
    expect(found.map((container) => pending.add(container)?.reason ?? null)).toEqual([
      null,
      null,
      { code: 'container-too-large' },
    ])
  })
})
