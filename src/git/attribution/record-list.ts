import { SweepFault } from './sweep-fault.ts'

/** Numbers of one piece: few enough that a piece which is not full wastes little memory. */
const pieceNumbers = 256 * 1024
/** Most numbers of one list: 64 million of four bytes. */
const mostNumbers = 64 * 1024 * 1024

/** Records of 32-bit numbers, in pieces. Each record is inside one piece. */
export class RecordList {
  readonly #full: Int32Array<ArrayBuffer>[] = []
  #piece = new Int32Array(pieceNumbers)
  #length = 0
  #total = 0

  /**
   * Begins a record.
   * @param room most numbers that it will have.
   * @returns the piece that it is written to, from `start` on.
   * @throws SweepFault if the list gets too long for memory.
   */
  begin(room: number): { readonly piece: Int32Array; readonly start: number } {
    if (this.#length + room > this.#piece.length) {
      this.#full.push(this.#piece.subarray(0, this.#length))
      this.#total += this.#length
      if (this.#total > mostNumbers) throw new SweepFault('there are too many tree entries')
      this.#piece = new Int32Array(Math.max(pieceNumbers, room))
      this.#length = 0
    }
    return { piece: this.#piece, start: this.#length }
  }

  /** Ends the record. @param end where the next one begins. */
  end(end: number): void {
    this.#length = end
  }

  /** All pieces. The list must not be used afterwards. */
  take(): readonly Int32Array<ArrayBuffer>[] {
    return [...this.#full, this.#piece.subarray(0, this.#length)]
  }
}
