import { mayBegin, sequenceLength, textFrom } from '../terminal.ts'
import type { Reading } from './index.ts'

/** Most interruptions that are followed in one key, so that hostile input costs no more than a long key. */
const mostInterruptions = 48

/** Something between two characters of a text that does not belong to it. */
export interface Interruption {
  /** Index of the character after it. */
  readonly index: number
  /** Its length in characters of the plain reading. */
  readonly length: number
  /** What is reported as decoded. */
  readonly name: 'invisible' | 'quoted-printable' | 'markup'
  /** True where the text surely goes on: colours that begin, and escapes of a character. */
  readonly continues: boolean
}

/** A reading without the control sequences, soft line breaks and escapes of Office files that lie between its characters. */
export function withoutInterruptions(plain: Reading): Reading {
  const interruptions: Interruption[] = []
  const escaped = new Map<number, number>()
  const codes = (index: number) => plain.codeAt(index)
  let known = 0
  let skipped = 0
  /** Plain indices of the characters from the first interruption on. */
  const places: number[] = []

  const add = (index: number, length: number, rest: Pick<Interruption, 'name' | 'continues'>) => {
    interruptions.push({ index, length, ...rest })
    skipped += length
  }
  const learn = () => {
    known++
    if (escaped.has(known - 1)) add(known, escapeLength - 1, { name: 'markup', continues: true })
    while (interruptions.length < mostInterruptions) {
      const found = interruptionAt(codes, known + skipped)
      if (found === null) break
      add(known, found.length, found)
    }
    if (interruptions.length > 0) places.push(known + skipped)
    const code = escapedAt(codes, known + skipped)
    if (code !== null) escaped.set(known, code)
  }
  const plainIndex = (index: number): number => {
    while (known < index) learn()
    const first = interruptions[0]?.index ?? index + 1
    return index < first ? index : (places[index - first] ?? index)
  }
  return {
    ...plain,
    interruptions,
    codeAt: (index) => {
      if (index <= 0) return plain.codeAt(index)
      const at = plainIndex(index)
      return escaped.get(index) ?? plain.codeAt(at)
    },
    offsetAt: (index) => plain.offsetAt(plainIndex(index)),
  }
}

type Found = Pick<Interruption, 'length' | 'name' | 'continues'>

function interruptionAt(codes: (index: number) => number, at: number): Found | null {
  const code = codes(at)
  if (code < 0 || code > 0xff || mayBegin[code] !== 1) return null
  if (code === underscore && (codes(at + 1) | 0x20) !== 0x78) return null
  if (code === equals) {
    const found = softBreak.exec(textFrom(codes, at, 12))
    if (found !== null)
      return { length: found[0].length, name: 'quoted-printable', continues: false }
  }
  const length = sequenceLength(codes, at)
  if (length === 0 || isPrefixEaten(codes, at + length)) return null
  const continues = colour.test(textFrom(codes, at, length))
  return { length, name: 'invisible', continues }
}

/** True where a sequence would end within the prefix of another key: hostile text could make every key a long one. */
function isPrefixEaten(codes: (index: number) => number, end: number): boolean {
  return codes(end - 1) === 0x62 && codes(end) === 0x72 && codes(end + 1) === underscore
}

const equals = 0x3d
/** A soft line break of quoted-printable (RFC 2045, section 6.7), also as a string literal writes it. */
const softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)/
/** A colour or style that begins: not a reset, and not a return to the default. */
const colour =
  /\[(?:[0-9:;]*[;:])?0?(?:[1-9]|1\d|3[0-8]|4[0-8]|9\d|10[0-7]|2\d\d|1[1-9]\d|[5-8]\d)m$/

const underscore = 0x5f
const escapeLength = 7

/** The character that `_x000D_` and its kind write (Office Open XML, CLIXML); null where there is no such escape. */
function escapedAt(codes: (index: number) => number, at: number): number | null {
  if (codes(at) !== underscore || (codes(at + 1) | 0x20) !== 0x78) return null
  const found = /^_x([0-9a-f]{4})_/i.exec(textFrom(codes, at, escapeLength))
  if (found === null) return null
  const code = Number.parseInt(found[1] ?? '', 16)
  return code < 0x100 ? code : 0xff
}
