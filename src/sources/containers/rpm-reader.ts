import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerReader, Part } from './format.ts'

const leadBytes = 96
const introBytes = 16
const introMagic = 0x8eade801
const indexBytes = 16
const longestHeader = 64 * 1024 ** 2
const pieceBytes = 256 * 1024

/** What follows the lead, the signature and the header is one compressed cpio archive, which is recognised as such. */
export const rpmReader: ContainerReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget)
    const fault = (kind: 'damaged' | 'truncated'): Part => ({
      kind: 'unread',
      name: null,
      fault: kind,
    })
    try {
      await source.skip(leadBytes)
      // The signature is padded to a multiple of eight bytes, the header is not.
      for (const unit of [8, 1]) {
        const intro = await source.take(introBytes)
        if (intro === null) return yield fault('truncated')
        const size = intro.readUInt32BE(8) * indexBytes + intro.readUInt32BE(12)
        if (intro.readUInt32BE(0) !== introMagic || size > longestHeader) {
          return yield fault('damaged')
        }
        if (!(await source.skip(size + ((unit - (size % unit)) % unit)))) {
          return yield fault('truncated')
        }
      }
      if ((await source.ahead()) === null) return yield fault('truncated')
      budget.entry()
      yield { kind: 'entry', name: null, content: payload() }
    } finally {
      await source.close()
    }

    async function* payload() {
      for (let piece = await source.some(pieceBytes); piece !== null; ) {
        yield* giveOut(piece, budget)
        piece = await source.some(pieceBytes)
      }
    }
  },
}
