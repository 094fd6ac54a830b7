import { createHash } from 'node:crypto'

/** Where a configuration file was read from. */
export type ConfigPlace =
  | { readonly kind: 'work tree' }
  | { readonly kind: 'index' }
  | { readonly kind: 'commit'; readonly oid: string }
  /** A file that the user named. */
  | { readonly kind: 'named file' }

/** `the work tree`, `the index`, `commit 1a2b3c4d5e6f`, `a named file`. */
export function configPlaceText(place: ConfigPlace): string {
  switch (place.kind) {
    case 'work tree':
      return 'the work tree'
    case 'index':
      return 'the index'
    case 'commit':
      return `commit ${place.oid.slice(0, 12)}`
    case 'named file':
      return 'a named file'
  }
}

/** The inverse, for saved reports. The id of a commit stays short. */
export function configPlaceOf(text: string): ConfigPlace {
  switch (text) {
    case 'the work tree':
      return { kind: 'work tree' }
    case 'the index':
      return { kind: 'index' }
  }
  const oid = /^commit ([0-9a-f]{4,64})$/.exec(text)?.[1]
  return oid === undefined ? { kind: 'named file' } : { kind: 'commit', oid }
}

/** Reads configuration from one place, and never follows a link out of it. */
export interface ConfigReader {
  readonly place: ConfigPlace
  /**
   * @param path relative to the root, with `/`.
   * @returns the bytes, or null if the file does not exist.
   * @throws BrleaksError `config` if it exists but cannot or must not be read.
   */
  read(path: string): Promise<Buffer | null>
  close(): void
}

export type ConfigurationKind = 'rules' | 'config' | 'baseline' | 'ignore-file'

/** A file that decided which keys a scan searched for or marked as known. */
export interface ConfigurationFile {
  readonly kind: ConfigurationKind
  /** As it was named; `built in` for the built-in rules. */
  readonly path: string
  /** Of its bytes, 64 hex digits. */
  readonly sha256: string
  /** Null for the built-in rules. */
  readonly from: ConfigPlace | null
}

export type SettingValue = string | number | boolean | readonly string[]

/** Where the value of an option came from. */
export type SettingOrigin =
  | { readonly kind: 'command line' }
  | { readonly kind: 'environment'; readonly variable: string }
  | ({ readonly kind: 'file' } & FilePosition)
  | { readonly kind: 'default' }

/** A position in a configuration file; line and column count from 1. */
export interface FilePosition {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** `command line`, the name of the variable, `file:line:column`, or `default`. */
export function settingOriginText(origin: SettingOrigin): string {
  if (origin.kind === 'environment') return origin.variable
  return origin.kind === 'file' ? `${origin.path}:${origin.line}:${origin.column}` : origin.kind
}

/** The inverse, for saved reports. */
export function settingOriginOf(text: string): SettingOrigin {
  if (text === 'command line' || text === 'default') return { kind: text }
  const [, path, line, column] = /^(.+):(\d{1,9}):(\d{1,9})$/s.exec(text) ?? []
  return path === undefined
    ? { kind: 'environment', variable: text }
    : { kind: 'file', path, line: Number(line), column: Number(column) }
}

/** An option that is not at its default. */
export interface Setting {
  readonly name: string
  readonly value: SettingValue
  readonly origin: SettingOrigin
}

/** The files and options of a scan, so that the reader can judge "0 findings". */
export interface Configuration {
  readonly files: readonly ConfigurationFile[]
  readonly settings: readonly Setting[]
}

export function configurationFile(
  kind: ConfigurationKind,
  path: string,
  bytes: string | Uint8Array,
  from: ConfigPlace | null,
): ConfigurationFile {
  return { kind, path, sha256: createHash('sha256').update(bytes).digest('hex'), from }
}
