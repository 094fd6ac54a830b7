import { ForgeError } from './forge-error.ts'

/** An object of an answer, unchecked. */
export type Entry = Readonly<Record<string, unknown>>

/**
 * The objects in a JSON list, or in a field of an object.
 * @throws ForgeError if it is not one.
 */
export function listIn(body: Buffer, field?: string): readonly Entry[] {
  const value = parsed(body)
  if (field === undefined) return objectsOf(value)
  if (!isEntry(value) || !Object.hasOwn(value, field)) throw unexpected()
  return objectsOf(value[field])
}

/** The object that is the whole answer. @throws ForgeError if it is not one. */
export function entryIn(body: Buffer): Entry {
  const value = parsed(body)
  if (!isEntry(value)) throw unexpected()
  return value
}

/** An object in a field. @throws ForgeError if there is none. */
export function fieldOf(entry: Entry, name: string): Entry {
  const value = Object.hasOwn(entry, name) ? entry[name] : undefined
  if (!isEntry(value)) throw unexpected()
  return value
}

/** The objects in a field that an entry may have. */
export function entriesIn(entry: Entry, name: string): readonly Entry[] {
  const value = Object.hasOwn(entry, name) ? entry[name] : undefined
  return value === undefined || value === null ? [] : objectsOf(value)
}

/** @throws ForgeError if a value is not a list of objects. */
export function objectsOf(value: unknown): readonly Entry[] {
  if (!Array.isArray(value) || !value.every(isEntry)) throw unexpected()
  return value
}

/** @throws ForgeError if it is not JSON. */
export function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw unexpected()
  }
}

/** @throws ForgeError if a text is not JSON, or null. */
export function requireJson(body: Buffer): void {
  if (parsed(body) === null) throw unexpected()
}

/** A text of an entry; empty if there is none. */
export function text(entry: Entry, name: string): string {
  const value = Object.hasOwn(entry, name) ? entry[name] : undefined
  return typeof value === 'string' ? value : ''
}

export function flag(entry: Entry, name: string): boolean {
  return Object.hasOwn(entry, name) && entry[name] === true
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unexpected(): ForgeError {
  return new ForgeError('its answer is not the expected JSON; check the address of the server')
}
