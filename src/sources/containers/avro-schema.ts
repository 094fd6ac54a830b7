import type { ValueLines } from './value-lines.ts'

/** The type of a value. Named types are in the table of names, so that they may hold themselves. */
export type AvroType =
  | { readonly kind: 'null' | 'boolean' | 'long' | 'bytes' }
  /** Numbers of floating point, and `fixed`. */
  | { readonly kind: 'fixed'; readonly size: number; readonly isText: boolean }
  | { readonly kind: 'array' | 'map'; readonly item: AvroType }
  | { readonly kind: 'union'; readonly types: readonly AvroType[] }
  | { readonly kind: 'record'; readonly fields: readonly AvroType[] }
  | { readonly kind: 'named'; readonly name: string; readonly names: Names }

type Names = Map<string, AvroType>

/** Deepest schema and value: hostile ones would be without end. */
const mostDepth = 100

const simple: Readonly<Record<string, AvroType>> = {
  null: { kind: 'null' },
  boolean: { kind: 'boolean' },
  int: { kind: 'long' },
  long: { kind: 'long' },
  float: { kind: 'fixed', size: 4, isText: false },
  double: { kind: 'fixed', size: 8, isText: false },
  bytes: { kind: 'bytes' },
  string: { kind: 'bytes' },
}

/** The type that a schema describes. Null if it is not a schema. */
export function parseAvroSchema(json: string): AvroType | null {
  try {
    return typeOf(JSON.parse(json), new Map(), 0)
  } catch {
    return null
  }
}

/** @throws Error for what is not a schema. */
function typeOf(schema: unknown, names: Names, depth: number): AvroType {
  if (depth > mostDepth) throw new Error('too deep')
  if (typeof schema === 'string') {
    return Object.hasOwn(simple, schema)
      ? (simple[schema] as AvroType)
      : { kind: 'named', name: lastName(schema), names }
  }
  if (Array.isArray(schema)) {
    return { kind: 'union', types: schema.map((type) => typeOf(type, names, depth + 1)) }
  }
  if (typeof schema !== 'object' || schema === null) throw new Error('not a schema')
  return complexType(schema as Readonly<Record<string, unknown>>, names, depth)
}

function complexType(
  schema: Readonly<Record<string, unknown>>,
  names: Names,
  depth: number,
): AvroType {
  const inner = (type: unknown) => typeOf(type, names, depth + 1)
  switch (schema.type) {
    case 'record':
    case 'error':
      return named(schema, names, {
        kind: 'record',
        fields: (schema.fields as readonly { type: unknown }[]).map(({ type }) => inner(type)),
      })
    case 'enum':
      return named(schema, names, { kind: 'long' })
    case 'fixed': {
      const size = Number(schema.size)
      if (!Number.isSafeInteger(size) || size < 0) throw new Error('not a size')
      return named(schema, names, { kind: 'fixed', size, isText: true })
    }
    case 'array':
      return { kind: 'array', item: inner(schema.items) }
    case 'map':
      return { kind: 'map', item: inner(schema.values) }
    default:
      return inner(schema.type)
  }
}

/** Names are looked up when values are read: a type may be used before it is complete. */
function named(schema: Readonly<Record<string, unknown>>, names: Names, type: AvroType): AvroType {
  if (typeof schema.name === 'string') names.set(lastName(schema.name), type)
  return type
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/** Reads values of a block, and adds texts and bytes to `lines`. */
export class AvroValues {
  readonly #bytes: Buffer
  readonly #lines: ValueLines
  #at = 0

  constructor(bytes: Buffer, lines: ValueLines) {
    this.#bytes = bytes
    this.#lines = lines
  }

  get position(): number {
    return this.#at
  }

  /** @throws RangeError for bytes that are not such a value. */
  *read(type: AvroType, depth = 0): Generator<Buffer> {
    if (depth > mostDepth) throw new RangeError('too deep')
    switch (type.kind) {
      case 'null':
        return
      case 'boolean':
        this.#take(1)
        return
      case 'long':
        this.#long()
        return
      case 'bytes':
        this.#lines.add(this.#take(this.#long()))
        yield* this.#lines.ready()
        return
      case 'fixed': {
        const bytes = this.#take(type.size)
        if (type.isText) this.#lines.add(bytes)
        return
      }
      case 'record':
        for (const field of type.fields) yield* this.read(field, depth + 1)
        return
      case 'union':
        yield* this.read(chosen(type.types[this.#long()]), depth + 1)
        return
      case 'named':
        yield* this.read(chosen(type.names.get(type.name)), depth + 1)
        return
      default:
        yield* this.#blocks(type, depth + 1)
    }
  }

  /** The items of an array or map: in blocks, the last of which is empty. */
  *#blocks(type: { readonly kind: 'array' | 'map'; readonly item: AvroType }, depth: number) {
    for (;;) {
      const count = this.#long()
      if (count === 0) return
      // A negative count is followed by the size of the block.
      if (count < 0) this.#long()
      for (let left = Math.abs(count); left > 0; left--) {
        const before = this.#at
        if (type.kind === 'map') this.#lines.add(this.#take(this.#long()))
        yield* this.read(type.item, depth)
        // Items without bytes may be any number.
        if (this.#at === before) break
      }
    }
  }

  #take(count: number): Buffer {
    const end = this.#at + count
    if (!(count >= 0 && end <= this.#bytes.length)) throw new RangeError('beyond the end')
    const taken = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return taken
  }

  #long(): number {
    const [value, end] = avroLong(this.#bytes, this.#at)
    if (end === this.#at) throw new RangeError('not a number')
    this.#at = end
    return value
  }
}

function chosen(type: AvroType | undefined): AvroType {
  if (type === undefined) throw new RangeError('not a type of the schema')
  return type
}

/** A number in zig-zag form, exact up to 2^53, and where it ends: where it begins if it does not end. */
export function avroLong(bytes: Uint8Array, start: number): [number, number] {
  let value = 0
  for (let at = start; at < start + 10 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    value += (byte & 0x7f) * 128 ** (at - start)
    if (byte < 0x80) return [value % 2 === 0 ? value / 2 : -(value + 1) / 2, at + 1]
  }
  return [0, start]
}
