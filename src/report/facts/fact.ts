/** A name and its value. */
export interface Fact {
  readonly name: string
  /** Printable; empty if it does not apply. */
  readonly value: string
  /** True if no part of the value was scanned or comes from a server. */
  readonly own?: boolean
}
