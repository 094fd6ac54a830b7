import type { GrowingBytes } from './growing-bytes.ts'
import type { FontText } from './pdf-text.ts'

/** Most references between objects that are noted. */
const mostReferences = 1_000_000

/** Start of an object, the streams of a page, and any other reference with a name. */
const facts =
  /(\d{1,10})[ \r\n\t]{1,9}\d{1,5}[ \r\n\t]{1,9}obj\b|\/Contents[ \r\n\t]{0,9}\[([^\]]{1,9999})\]|\/([^\s/<>[\]()]{1,127})[ \r\n\t]{1,9}(\d{1,10})[ \r\n\t]{1,9}\d{1,5}[ \r\n\t]{1,9}R\b/g

/** Names that lead from a page or a form to its fonts. */
const waysToFonts = ['Font', 'Resources', 'Parent']
const mostLevels = 8

interface Reference {
  readonly name: string
  readonly target: number
}

/** Which objects refer to which, to find the fonts of a stream and their maps. */
export class Fonts {
  readonly #references = new Map<number, Reference[]>()
  /** By stream: the pages that it is shown on. */
  readonly #pages = new Map<number, number[]>()
  /** By font: the object with its map. */
  readonly #maps = new Map<number, number>()
  #count = 0

  /** True if not everything was noted. */
  get isFull(): boolean {
    return this.#count > mostReferences
  }

  /** Notes the references of objects. @param object the number of the object that the text begins in, if it is known. */
  note(text: string, object: number | null): void {
    let current = object
    for (const [, started, streams, name, target] of text.matchAll(facts)) {
      if (started !== undefined) current = Number(started)
      else if (current === null) continue
      else if (streams !== undefined) {
        for (const [, stream] of streams.matchAll(/(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/g)) {
          this.#noteOne(current, 'Contents', Number(stream))
        }
      } else if (name !== undefined) this.#noteOne(current, name, Number(target))
    }
  }

  #noteOne(object: number, name: string, target: number): void {
    if (++this.#count > mostReferences) return
    if (name === 'ToUnicode') this.#maps.set(object, target)
    else if (name === 'Contents') append(this.#pages, target, object)
    else append(this.#references, object, { name, target })
  }

  /** The objects with the maps that a font may have in a stream; several if pages give its name to several fonts. */
  mapsOf(stream: number, font: string): readonly number[] {
    let objects = new Set([stream, ...(this.#pages.get(stream) ?? [])])
    const seen = new Set<number>()
    const maps = new Set<number>()
    for (let level = 0; level < mostLevels && objects.size > 0; level++) {
      const next = new Set<number>()
      for (const object of objects) {
        seen.add(object)
        for (const { name, target } of this.#references.get(object) ?? []) {
          const map = name === font ? this.#maps.get(target) : undefined
          if (map !== undefined) maps.add(map)
          if (waysToFonts.includes(name) && !seen.has(target)) next.add(target)
        }
      }
      objects = next
    }
    return [...maps]
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

/** Most codes of a map. */
const mostCodes = 65_536

/** Reads a map from codes to text: the sections `bfchar` and `bfrange` of a CMap. Null if it has none. */
export function readMap(cmap: string): FontText {
  const map = new Map<number, Buffer>()
  let width = 0
  for (const [kind, section] of sections(cmap)) {
    const entries = kind === 'bfchar' ? charEntries(section) : rangeEntries(section)
    for (const { code, bytes, text } of entries) {
      if (map.size >= mostCodes) break
      width = bytes
      map.set(code, text)
    }
  }
  return map.size === 0 ? null : (codes, output) => mapped(codes, map, width, output)
}

function* sections(cmap: string): Generator<['bfchar' | 'bfrange', string]> {
  for (const kind of ['bfchar', 'bfrange'] as const) {
    for (let at = cmap.indexOf(`begin${kind}`); at !== -1; at = cmap.indexOf(`begin${kind}`, at)) {
      const start = at + `begin${kind}`.length
      const end = cmap.indexOf(`end${kind}`, start)
      yield [kind, cmap.slice(start, end === -1 ? cmap.length : end)]
      at = end === -1 ? cmap.length : end
    }
  }
}

interface MapEntry {
  readonly code: number
  /** Of the code. */
  readonly bytes: number
  readonly text: Buffer
}

function* charEntries(section: string): Generator<MapEntry> {
  for (const [, code = '', text = ''] of section.matchAll(
    /<([\da-fA-F]{2,8})>\s{0,9}<([\da-fA-F]{2,64})>/g,
  )) {
    yield { code: Number.parseInt(code, 16), bytes: code.length / 2, text: utf16Text(text) }
  }
}

const range =
  /<([\da-fA-F]{2,8})>\s{0,9}<([\da-fA-F]{2,8})>\s{0,9}(?:<([\da-fA-F]{2,64})>|\[([^\]]{0,20000})\])/g

function* rangeEntries(section: string): Generator<MapEntry> {
  for (const [, from = '', to = '', text, list] of section.matchAll(range)) {
    const first = Number.parseInt(from, 16)
    const last = Math.min(Number.parseInt(to, 16), first + mostCodes)
    const texts = list?.match(/[\da-fA-F]{2,64}/g) ?? []
    for (let code = first; code <= last; code++) {
      const step = code - first
      const stored = text === undefined ? texts[step] : laterCode(text, step)
      if (stored === undefined) break
      yield { code, bytes: from.length / 2, text: utf16Text(stored) }
    }
  }
}

/** Adds to the last two bytes of a text in hexadecimal. */
function laterCode(text: string, step: number): string {
  const head = text.slice(0, -4)
  const last = (Number.parseInt(text.slice(-4), 16) + step) & 0xffff
  return head + last.toString(16).padStart(4, '0')
}

function utf16Text(hex: string): Buffer {
  const bytes = Buffer.from(hex, 'hex')
  if (bytes.length % 2 === 1) return bytes
  return Buffer.from(bytes.swap16().toString('utf16le'))
}

/** Codes that the map does not have are left out. */
function mapped(
  codes: Buffer,
  map: ReadonlyMap<number, Buffer>,
  width: number,
  output: GrowingBytes,
): void {
  for (let at = 0; at + width <= codes.length; at += width) {
    const text = map.get(codes.readUIntBE(at, width))
    if (text !== undefined) output.add(text)
  }
}
