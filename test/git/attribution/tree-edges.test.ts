import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SweepMemory } from '../../../src/git/attribution/sweep-memory.ts'
import { edgeWords } from '../../../src/git/attribution/tree-edges.ts'

const modes = ['100644', '100755', '120000', '40000', '040000', '160000'] as const

const trees = fc.record({
  idBytes: fc.constantFrom(20 as const, 32 as const),
  entries: fc.array(
    fc.record({
      mode: fc.constantFrom(...modes),
      name: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((name) => `${name}x`),
      id: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    }),
    { maxLength: 40 },
  ),
})

function treeOf(
  entries: readonly { mode: string; name: string; id: Uint8Array }[],
  idBytes: number,
) {
  return Buffer.concat(
    entries.flatMap(({ mode, name, id }) => [
      Buffer.from(`${mode} ${name.replaceAll('\0', 'n')}\0`),
      id.subarray(0, idBytes),
    ]),
  )
}

function listed(memory: SweepMemory, idBytes: number, count: number) {
  const { bytes, starts } = memory.edges.names()
  return Array.from({ length: count }, (_, i) => {
    const at = i * edgeWords.size
    const number = memory.list[at + edgeWords.name] ?? 0
    return {
      id: Buffer.from(memory.list.buffer, memory.list.byteOffset + at * 4, idBytes).toString('hex'),
      name: Buffer.from(bytes.subarray(starts[number], starts[number + 1])).toString(),
      isTree: memory.list[at + edgeWords.isTree] === 1,
    }
  })
}

describe('the entries of a tree', () => {
  it('are listed if they are trees or wanted', () => {
    fc.assert(
      fc.property(trees, ({ idBytes, entries }) => {
        const memory = new SweepMemory(idBytes)
        const wanted = entries.filter((_, i) => i % 3 === 0)
        for (const { id } of wanted) memory.edges.want(id, 0)
        const isWanted = (id: Uint8Array) =>
          wanted.some(
            (one) =>
              [0, 1].every((i) => one.id[i] === id[i]) &&
              ((one.id[2] ?? 0) & 15) === ((id[2] ?? 0) & 15),
          )
        const tree = treeOf(entries, idBytes)
        tree.copy(memory.codec.memory, memory.large)
        const count = memory.edges.list(memory.large, tree.length)
        const expected = entries
          .filter(({ mode, id }) => /^0?40000$/.test(mode) || isWanted(id))
          .map(({ mode, name, id }) => ({
            id: Buffer.from(id.subarray(0, idBytes)).toString('hex'),
            name: name.replaceAll('\0', 'n'),
            isTree: /^0?40000$/.test(mode),
          }))
        expect(listed(memory, idBytes, count)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('share the number of a name', () => {
    const memory = new SweepMemory(20)
    const id = new Uint8Array(20)
    const entries = ['same', 'other', 'same', 'a name of more than eight bytes', 'same'].map(
      (name) => ({
        mode: '40000',
        name,
        id,
      }),
    )
    const tree = treeOf(entries, 20)
    tree.copy(memory.codec.memory, memory.large)
    expect(memory.edges.list(memory.large, tree.length)).toBe(5)
    const numbers = [0, 1, 2, 3, 4].map((i) => memory.list[i * edgeWords.size + edgeWords.name])
    expect(numbers).toEqual([0, 1, 0, 2, 0])
  })

  it('of a malformed tree are refused', () => {
    const memory = new SweepMemory(20)
    const id = '\0'.repeat(20)
    const malformed = [
      '40000 cut',
      `40000 short\0${id.slice(1)}`,
      `4000x a\0${id}`,
      ` a\0${id}`,
      `40000 \0${id}`,
    ]
    for (const text of malformed) {
      const tree = Buffer.from(text, 'latin1')
      tree.copy(memory.codec.memory, memory.large)
      expect(memory.edges.list(memory.large, tree.length)).toBe(-1)
    }
  })
})
