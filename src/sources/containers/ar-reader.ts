import { ByteSource } from './byte-source.ts'
import type { ContainerReader, Part } from './format.ts'
import { paddedContent } from './padded-content.ts'

const magicBytes = 8
const headerBytes = 60
const endMark = '`\n'

/** Longest table of names, and longest name in front of content. */
const longestNames = 16 * 1024 ** 2

/** The forms of GNU and of BSD, which differ in long names. */
export const arReader: ContainerReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget)
    let names = Buffer.alloc(0)
    const fault = (kind: 'damaged' | 'truncated'): Part => ({
      kind: 'unread',
      name: null,
      fault: kind,
    })
    try {
      await source.skip(magicBytes)
      for (;;) {
        const header = await source.take(headerBytes)
        if (header === null) {
          // One byte of padding may follow the last entry.
          const rest = await source.peek(2)
          if (rest.length > 0 && rest.toString('latin1') !== '\n') yield fault('truncated')
          return
        }
        budget.entry()
        budget.give(0)
        const size = numberOf(header.subarray(48, 58))
        const field = header.toString('latin1', 0, 16).trimEnd()
        if (size === null || header.toString('latin1', 58) !== endMark)
          return yield fault('damaged')
        if (field === '//') {
          const table = await source.take(Math.min(size, longestNames))
          if (table === null) return yield fault('truncated')
          names = Buffer.from(table)
          await source.skip(size - table.length + (size & 1))
          continue
        }
        const inFront = numberOf(Buffer.from(/^#1\/(\d+)$/.exec(field)?.[1] ?? 'none'))
        if (inFront !== null && inFront > Math.min(size, longestNames))
          return yield fault('damaged')
        const nameBytes = inFront === null ? null : await source.take(inFront)
        if (inFront !== null && nameBytes === null) return yield fault('truncated')
        const name = nameBytes === null ? nameIn(field, names) : untilZero(nameBytes)
        const entry = { name, size: size - (inFront ?? 0), padding: size & 1 }
        if (!(yield* paddedContent(source, entry, budget))) return
      }
    } finally {
      await source.close()
    }
  },
}

/** Null if there are other characters than digits and spaces behind them. */
function numberOf(field: Buffer): number | null {
  const digits = /^(\d+) *$/.exec(field.toString('latin1'))?.[1]
  return digits === undefined ? null : Number(digits)
}

/** GNU ends names with a slash, and refers to places in a table of long names. */
function nameIn(field: string, names: Buffer): Buffer {
  const place = /^\/(\d+)$/.exec(field)?.[1]
  if (place === undefined) return Buffer.from(field.replace(/(?<=.)\/$/, ''), 'latin1')
  const rest = names.subarray(Number(place))
  const end = rest.indexOf('\n')
  const line = (end === -1 ? rest : rest.subarray(0, end)).toString('latin1')
  return Buffer.from(line.replace(/\/$/, ''), 'latin1')
}

function untilZero(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0)
  return end === -1 ? bytes : bytes.subarray(0, end)
}
