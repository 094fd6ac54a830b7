import { separatesPieces } from './pieces.ts'
import { casedRandomBits } from './score.ts'

/** Cost of each further piece with an alphabet of its own, such as a second part of a key. Bits. */
const furtherPiece = 8

/**
 * Costs in bits of each head `text[0, i)` as random characters, of one alphabet or of one for each piece. One pass from
 * the start.
 */
export function headCosts(text: string): Float64Array {
  const costs = new Float64Array(text.length + 1)
  const head = new CharacterCounts()
  const piece = new CharacterCounts()
  let pieces = 0
  let earlierPieces = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    head.add(code)
    if (separatesPieces(code)) {
      if (piece.length > 0) earlierPieces += casedRandomBits(piece)
      piece.clear()
    } else {
      if (piece.length === 0) pieces++
      piece.add(code)
    }
    const apart = piece.length === 0 ? earlierPieces : earlierPieces + casedRandomBits(piece)
    costs[i + 1] = Math.min(casedRandomBits(head), apart + furtherPiece * (pieces - 1))
  }
  return costs
}

/** Counts of character kinds in a growing text. */
class CharacterCounts {
  length = 0
  lower = 0
  upper = 0
  digits = 0
  separators = 0
  #onlyHexLetters = true

  get hexOnly(): boolean {
    return this.#onlyHexLetters && (this.lower === 0 || this.upper === 0)
  }

  add(code: number): void {
    this.length++
    if (code >= 0x30 && code <= 0x39) this.digits++
    else if (code >= 0x61 && code <= 0x7a) {
      this.lower++
      if (code > 0x66) this.#onlyHexLetters = false
    } else if (code >= 0x41 && code <= 0x5a) {
      this.upper++
      if (code > 0x46) this.#onlyHexLetters = false
    } else this.separators++
  }

  clear(): void {
    this.length = 0
    this.lower = 0
    this.upper = 0
    this.digits = 0
    this.separators = 0
    this.#onlyHexLetters = true
  }
}
