import { posix } from 'node:path'
import { checkNames, isDate, isFingerprint, patternFault } from '../known/index.ts'
import type { KnownEntry, SettingOrigin } from '../model/index.ts'
import {
  decodeText,
  fault,
  type Located,
  type Member,
  nearest,
  type Place,
  parseLocated,
} from '../parse/index.ts'
import { type OptionSpec, optionSpecs } from './options.ts'
import type { Layer, RawValue } from './values.ts'

/** Names of the configuration file at the root; at most one may exist. */
export const configFileNames = [
  'brleaks.config.json',
  'brleaks.config.jsonc',
  'brleaks.config.yaml',
  'brleaks.config.yml',
] as const

export const configVersion = 1

/** A parsed configuration file, its values not yet checked. */
export interface ConfigFile {
  /** By option name. */
  readonly values: Layer
  readonly known: readonly KnownEntry[]
}

/** The name of an option in a file: `min-confidence` is `minConfidence`, `no-gitignore` is `gitignore: false`. */
export function fileName(spec: Pick<OptionSpec, 'name'>): string {
  return spec.name
    .replace(/^no-/, '')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The environment variable that sets an option. */
export function variableName(spec: Pick<OptionSpec, 'name'>): string {
  return `BRLEAKS_${spec.name.replaceAll('-', '_').toUpperCase()}`
}

const otherNames = ['$schema', 'version', 'known'] as const
const knownNames = ['path', 'fingerprint', 'reason', 'expires'] as const

/**
 * Reads a configuration file (schema/config.schema.json). It is data: nothing in it is executed.
 * @throws BrleaksError `config` naming file, line and column.
 */
export async function parseConfigFile(path: string, bytes: Uint8Array): Promise<ConfigFile> {
  const root = await parseLocated(path, decodeText(bytes, path))
  if (root.kind !== 'object') throw fault(path, root.at, 'a configuration must be an object')
  const values = new Map<string, { value: RawValue; origin: SettingOrigin }>()
  let known: readonly KnownEntry[] = []
  for (const member of root.members) {
    if (member.name === '$schema') continue
    if (member.name === 'version') checkVersion(path, member.value)
    else if (member.name === 'known') known = readKnown(path, member.value)
    else {
      const spec = specOf(path, member)
      const { line, column } = member.at
      const origin = { kind: 'file', path, line, column } as const
      values.set(spec.name, { value: readValue(path, spec, member), origin })
    }
  }
  return { values, known }
}

function checkVersion(path: string, value: Located): void {
  const version = value.kind === 'scalar' ? value.value : null
  if (version === configVersion) return
  const newer = typeof version === 'number' && version > configVersion
  const advice = newer ? 'written for a newer brleaks; update brleaks' : 'must be 1'
  throw fault(path, value.at, `version ${JSON.stringify(version)}: ${advice}`)
}

/** Finds the option for a name. An option that a file may not set gets its own message: it is not a typo. */
function specOf(path: string, { name, at }: Member): OptionSpec {
  const spec = optionSpecs.find((candidate) => fileName(candidate) === name)
  if (spec?.inFile) return spec
  if (spec !== undefined) {
    const instead = `--${spec.name} or ${variableName(spec)}`
    throw fault(
      path,
      at,
      `"${name}" cannot be set in a file, because the scanned tree may contain it; use ${instead}`,
    )
  }
  const names = optionSpecs.filter((option) => option.inFile).map(fileName)
  const all = [...otherNames, ...names]
  const near = nearest(name, all) ?? nearest(name.replaceAll('-', ''), all)
  const advice = near === null ? 'see docs/configuration.md' : `did you mean "${near}"?`
  throw fault(path, at, `unknown name "${name}"; ${advice}`)
}

function readValue(path: string, spec: OptionSpec, { name, value }: Member): RawValue {
  const scalar = value.kind === 'scalar' ? value.value : undefined
  switch (spec.type) {
    case 'flag':
      if (typeof scalar !== 'boolean')
        throw fault(path, value.at, `"${name}" must be true or false`)
      return spec.name.startsWith('no-') ? !scalar : scalar
    case 'list':
      return listOf(path, spec, name, value)
    case 'count':
    case 'seconds':
    case 'bytes':
      if (typeof scalar === 'number' || typeof scalar === 'string') return String(scalar)
      throw fault(
        path,
        value.at,
        `"${name}" must be a number${spec.type === 'bytes' ? ', or a size such as "10M"' : ''}`,
      )
    case 'text':
      if (typeof scalar !== 'string' || scalar === '') {
        throw fault(path, value.at, `"${name}" must be a string`)
      }
      if (!isPath(spec)) return scalar
      checkInside(path, value.at, name, scalar)
      // The index and commits know a file by one spelling: not as ./name.
      return posix.normalize(scalar)
  }
}

function listOf(path: string, spec: OptionSpec, name: string, value: Located): readonly string[] {
  if (value.kind !== 'array') throw fault(path, value.at, `"${name}" must be a list of strings`)
  return value.items.map((item) => {
    const text = item.kind === 'scalar' ? item.value : null
    if (typeof text !== 'string') throw fault(path, item.at, `"${name}" must be a list of strings`)
    const wrong = spec.value === 'GLOB' ? patternFault(text) : null
    if (wrong !== null) throw fault(path, item.at, wrong)
    return text
  })
}

function isPath(spec: OptionSpec): boolean {
  return spec.value === 'FILE'
}

/** Paths in a configuration file are relative to its folder and may not leave it. */
function checkInside(path: string, at: Place, name: string, text: string): void {
  const outside =
    text.startsWith('/') ||
    text.includes('\\') ||
    /^[A-Za-z]:/.test(text) ||
    text.split('/').includes('..')
  if (outside) {
    throw fault(
      path,
      at,
      `"${name}" must be a path inside the folder of this file, such as "config/${name}.json"`,
    )
  }
}

function readKnown(path: string, value: Located): readonly KnownEntry[] {
  if (value.kind !== 'array') throw fault(path, value.at, '"known" must be a list')
  const lines = new Map<string, number>()
  return value.items.map((item) => {
    if (item.kind !== 'object')
      throw fault(path, item.at, 'each entry of "known" must be an object')
    checkNames(path, item.members, knownNames)
    const text = (name: (typeof knownNames)[number]): string | null => {
      const member = item.members.find((member) => member.name === name)
      if (member === undefined) return null
      const { value: given } = member
      if (given.kind === 'scalar' && typeof given.value === 'string' && given.value.trim() !== '') {
        return given.value.trim()
      }
      throw fault(path, given.at, `"${name}" must be a string`)
    }
    const at = (name: string) =>
      item.members.find((member) => member.name === name)?.value.at ?? item.at
    const pattern = text('path')
    const fingerprint = text('fingerprint')
    const reason = text('reason')
    const expires = text('expires')
    if ((pattern === null) === (fingerprint === null)) {
      throw fault(path, item.at, 'an entry of "known" needs either a "path" or a "fingerprint"')
    }
    if (reason === null) throw fault(path, item.at, 'an entry of "known" needs a "reason"')
    const wrong = pattern === null ? null : patternFault(pattern)
    if (wrong !== null) throw fault(path, at('path'), wrong)
    if (fingerprint !== null && !isFingerprint(fingerprint)) {
      throw fault(path, at('fingerprint'), 'a fingerprint has 64 hexadecimal digits (0-9, a-f)')
    }
    const before = fingerprint === null ? undefined : lines.get(fingerprint)
    if (fingerprint !== null && before !== undefined) {
      const what = `this fingerprint is already in line ${before}`
      throw fault(path, at('fingerprint'), `${what}; keep only one`)
    }
    if (fingerprint !== null) lines.set(fingerprint, at('fingerprint').line)
    if (expires !== null && !isDate(expires)) {
      throw fault(path, at('expires'), `"${expires}" is not a valid date (expected YYYY-MM-DD)`)
    }
    const { line } = item.at
    return { by: 'config', file: path, line, fingerprint, pattern, redacted: null, reason, expires }
  })
}
