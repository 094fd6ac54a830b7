import { BrleaksError } from '../model/index.ts'

/** Line and column, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A value of a JSON or YAML text with its position, so that every error can name line and column. */
export type Located =
  | { readonly kind: 'object'; readonly at: Place; readonly members: readonly Member[] }
  | { readonly kind: 'array'; readonly at: Place; readonly items: readonly Located[] }
  | { readonly kind: 'scalar'; readonly at: Place; readonly value: Scalar }

export type Scalar = string | number | boolean | null

export interface Member {
  readonly name: string
  readonly at: Place
  readonly value: Located
}

/** Largest configuration file that is read, in bytes. */
export const largestConfigFile = 16 * 1024 * 1024

/** @returns the error for a place in a configuration file, as `path:line:column: what`. */
export function fault(path: string, at: Place, what: string): BrleaksError {
  return new BrleaksError('config', `${path}:${at.line}:${at.column}: ${what}`)
}

/** @throws BrleaksError `config` for bytes that are not UTF-8, or contain merge conflict markers. */
export function decodeText(bytes: Uint8Array, path: string): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new BrleaksError('config', `${path}: not UTF-8 text; save it as UTF-8`, {
      cause: error,
    })
  }
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text)
  if (marker !== null) {
    throw fault(
      path,
      placeOf(text, marker.index),
      'merge conflict marker; resolve the conflict and remove the markers',
    )
  }
  return text
}

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** A member by its name. */
export function memberOf(object: Located & { kind: 'object' }, name: string): Member | undefined {
  return object.members.find((member) => member.name === name)
}

/** @throws BrleaksError `config` where a name occurs twice. */
export function refuseDoubles(path: string, members: readonly Member[]): readonly Member[] {
  const seen = new Set<string>()
  for (const { name, at } of members) {
    if (seen.has(name)) throw fault(path, at, `"${name}" occurs twice; keep only one`)
    seen.add(name)
  }
  return members
}
