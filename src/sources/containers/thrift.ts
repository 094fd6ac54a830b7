// Thrift's compact protocol (thrift-compact-protocol.md), as far as Parquet uses it.

/** A field by its number; of an unknown type, so that hostile content cannot pretend to be another. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>
export type ThriftValue = boolean | number | Buffer | readonly ThriftValue[] | ThriftStruct

const mostDepth = 24

const types = {
  stop: 0,
  yes: 1,
  no: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  set: 10,
  map: 11,
  struct: 12,
}

/** Reads a struct. @returns it and where it ends. @throws RangeError for bytes that are not a struct, or end in it. */
export function readStruct(bytes: Buffer, start = 0): { struct: ThriftStruct; end: number } {
  const reader = new Reader(bytes, start)
  return { struct: reader.struct(0), end: reader.at }
}

class Reader {
  readonly #bytes: Buffer
  at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  struct(depth: number): ThriftStruct {
    if (depth > mostDepth) throw new RangeError('too deep')
    const fields = new Map<number, ThriftValue>()
    for (let id = 0; ; ) {
      const header = this.#byte()
      if (header === types.stop) return fields
      const step = header >>> 4
      id = step === 0 ? this.#signed() : id + step
      fields.set(id, this.#value(header & 15, depth + 1))
    }
  }

  #value(type: number, depth: number): ThriftValue {
    switch (type) {
      case types.yes:
      case types.no:
        return type === types.yes
      case types.byte:
        return this.#byte()
      case types.i16:
      case types.i32:
      case types.i64:
        return this.#signed()
      case types.double:
        return this.#take(8)
      case types.binary:
        return this.#take(this.#varint())
      case types.list:
      case types.set:
        return this.#list(depth)
      case types.struct:
        return this.struct(depth)
      default:
        throw new RangeError('a type that Parquet does not use')
    }
  }

  #list(depth: number): ThriftValue[] {
    if (depth > mostDepth) throw new RangeError('too deep')
    const header = this.#byte()
    const size = header >>> 4 === 15 ? this.#varint() : header >>> 4
    // Every item takes a byte or more.
    if (size > this.#bytes.length - this.at) throw new RangeError('longer than the input')
    const type = header & 15
    const isFlag = type === types.yes || type === types.no
    const items: ThriftValue[] = []
    for (let index = 0; index < size; index++) {
      items.push(isFlag ? this.#byte() === 1 : this.#value(type, depth + 1))
    }
    return items
  }

  #byte(): number {
    const byte = this.#bytes[this.at++]
    if (byte === undefined) throw new RangeError('the input ends')
    return byte
  }

  #take(count: number): Buffer {
    const end = this.at + count
    if (end > this.#bytes.length) throw new RangeError('the input ends')
    const taken = this.#bytes.subarray(this.at, end)
    this.at = end
    return taken
  }

  /** Exact up to 2^53. */
  #varint(): number {
    let value = 0
    for (let power = 0; power < 10; power++) {
      const byte = this.#byte()
      value += (byte & 0x7f) * 128 ** power
      if (byte < 0x80) return value
    }
    throw new RangeError('a number that is too long')
  }

  #signed(): number {
    const value = this.#varint()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
}

export function structAt(struct: ThriftStruct | undefined, id: number): ThriftStruct | undefined {
  const value = struct?.get(id)
  return value instanceof Map ? value : undefined
}

export function numberAt(struct: ThriftStruct | undefined, id: number): number | undefined {
  const value = struct?.get(id)
  return typeof value === 'number' ? value : undefined
}

export function textAt(struct: ThriftStruct | undefined, id: number): Buffer | undefined {
  const value = struct?.get(id)
  return Buffer.isBuffer(value) ? value : undefined
}

/** The structs of a list; none if there is no list. */
export function structsAt(struct: ThriftStruct | undefined, id: number): readonly ThriftStruct[] {
  const value = struct?.get(id)
  return Array.isArray(value) ? value.filter((item) => item instanceof Map) : []
}
