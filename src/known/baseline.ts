import type { KnownEntry, ScanScope } from '../model/index.ts'
import {
  decodeText,
  fault,
  type Located,
  type Member,
  memberOf,
  nearest,
  parseLocated,
} from '../parse/index.ts'
import { isDate, isFingerprint } from './entry-text.ts'

/** The version of the file that this program reads and writes. */
export const baselineVersion = 1

/** A key that a team knows, and what it wrote down about it. */
export interface BaselineKey {
  readonly fingerprint: string
  /** Masked. */
  readonly key: string
  readonly reason: string
  readonly owner: string | null
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly expires: string | null
  readonly addedBy: string | null
  readonly addedOn: string | null
}

export interface Baseline {
  /** What it was made from: unused entries are told by scans that read at least this. */
  readonly scope: readonly ScanScope[]
  /** Sorted by fingerprint, each once. */
  readonly keys: readonly BaselineKey[]
}

const fileNames = ['$schema', 'version', 'scope', 'keys'] as const
const keyNames = ['fingerprint', 'key', 'reason', 'owner', 'expires', 'addedBy', 'addedOn'] as const

/**
 * Reads a baseline (schema/baseline.schema.json).
 * @throws BrleaksError `config` naming file, line and column.
 */
export async function parseBaseline(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly baseline: Baseline; readonly entries: readonly KnownEntry[] }> {
  const root = await parseLocated(path, decodeText(bytes, path))
  if (root.kind !== 'object') throw fault(path, root.at, 'a baseline is a JSON object')
  checkVersion(path, root)
  checkNames(path, root.members, fileNames)
  const list = memberOf(root, 'keys')?.value
  if (list?.kind !== 'array') throw fault(path, list?.at ?? root.at, '"keys" must be a list')
  const keys = list.items.map((item) => readKey(path, item))
  const lines = new Map<string, number>()
  for (const [index, { fingerprint }] of keys.entries()) {
    const at = list.items[index]?.at ?? list.at
    const before = lines.get(fingerprint)
    if (before !== undefined) {
      const what = `fingerprint ${fingerprint.slice(0, 12)}… stands in line ${before} already`
      throw fault(path, at, `${what}; keep one of them`)
    }
    lines.set(fingerprint, at.line)
  }
  return {
    baseline: { scope: readScope(path, root), keys: [...keys].sort(byFingerprint) },
    entries: keys.map((one) => ({
      by: 'baseline',
      file: path,
      line: lines.get(one.fingerprint) ?? 1,
      fingerprint: one.fingerprint,
      pattern: null,
      redacted: one.key,
      reason: one.reason,
      expires: one.expires,
    })),
  }
}

/**
 * The text of a baseline: one entry a key, one field a line, sorted by fingerprint. No line numbers and no times, so
 * that moves and rebases do not touch it and two branches that each add a key merge.
 */
export function formatBaseline(baseline: Baseline): string {
  const keys = [...baseline.keys].sort(byFingerprint).map((one) => ({
    fingerprint: one.fingerprint,
    key: one.key,
    reason: one.reason,
    ...(one.owner === null ? {} : { owner: one.owner }),
    ...(one.expires === null ? {} : { expires: one.expires }),
    ...(one.addedBy === null ? {} : { addedBy: one.addedBy }),
    ...(one.addedOn === null ? {} : { addedOn: one.addedOn }),
  }))
  const { scope } = baseline
  return `${JSON.stringify({ version: baselineVersion, scope, keys }, null, 2)}\n`
}

function byFingerprint(a: BaselineKey, b: BaselineKey): number {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0
}

function checkVersion(path: string, root: Located & { kind: 'object' }): void {
  const version = memberOf(root, 'version')
  const value = version?.value.kind === 'scalar' ? version.value.value : undefined
  if (value === baselineVersion) return
  const at = version?.value.at ?? root.at
  if (typeof value === 'number' && value > baselineVersion) {
    throw fault(path, at, `version ${value} is newer than this brleaks reads (1); update brleaks`)
  }
  throw fault(path, at, `a baseline needs "version": ${baselineVersion}`)
}

/** @throws BrleaksError `config` for a name that nobody knows, with the nearest right one. */
export function checkNames(
  path: string,
  members: readonly Member[],
  known: readonly string[],
): void {
  for (const { name, at } of members) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    const advice = near === null ? `known are ${known.join(', ')}` : `did you mean "${near}"?`
    throw fault(path, at, `unknown name "${name}"; ${advice}`)
  }
}

function readScope(path: string, root: Located & { kind: 'object' }): readonly ScanScope[] {
  const scope = memberOf(root, 'scope')?.value
  if (scope === undefined) return ['files', 'history']
  const items = scope.kind === 'array' ? scope.items : []
  const kinds = items.map((item) => (item.kind === 'scalar' ? item.value : null))
  const wrong = kinds.findIndex((kind) => kind !== 'files' && kind !== 'history')
  if (scope.kind !== 'array' || kinds.length === 0 || wrong !== -1) {
    const at = items[wrong]?.at ?? scope.at
    throw fault(path, at, '"scope" is a list of "files" and "history"')
  }
  return (['files', 'history'] as const).filter((kind) => kinds.includes(kind))
}

function readKey(path: string, item: Located): BaselineKey {
  if (item.kind !== 'object') throw fault(path, item.at, 'each of "keys" is an object')
  checkNames(path, item.members, keyNames)
  const text = (name: (typeof keyNames)[number]): string | null => {
    const value = memberOf(item, name)?.value
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) return null
    if (value.kind === 'scalar' && typeof value.value === 'string') return value.value
    throw fault(path, value.at, `"${name}" must be a text`)
  }
  const at = (name: string) => memberOf(item, name)?.value.at ?? item.at
  const required = (name: 'fingerprint' | 'key' | 'reason'): string => {
    const value = text(name)?.trim()
    if (value !== undefined && value !== '') return value
    throw fault(path, at(name), `an entry needs a "${name}"`)
  }
  const date = (name: 'expires' | 'addedOn'): string | null => {
    const value = text(name)
    if (value === null || isDate(value)) return value
    throw fault(path, at(name), `"${value}" is no day; write it as 2027-01-31`)
  }
  const fingerprint = required('fingerprint')
  if (!isFingerprint(fingerprint)) {
    throw fault(path, at('fingerprint'), 'a fingerprint has 64 digits 0-9 a-f')
  }
  const key = required('key')
  if (!key.includes('…')) {
    throw fault(
      path,
      at('key'),
      '"key" is the masked key, with … in it; never write a whole key here',
    )
  }
  return {
    fingerprint,
    key,
    reason: required('reason'),
    owner: text('owner'),
    expires: date('expires'),
    addedBy: text('addedBy'),
    addedOn: date('addedOn'),
  }
}
