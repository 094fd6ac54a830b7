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
import { invalidDate, invalidFingerprint, isDate, isFingerprint } from './entry-text.ts'

/** The version of the file that this program reads and writes. */
const baselineVersion = 1

/** A key that a team knows, with its note. */
export interface BaselineKey {
  readonly fingerprint: string
  /** Masked. */
  readonly key: string
  readonly reason: string
  readonly owner: string | null
  /** Last day on which it is valid, `YYYY-MM-DD`. */
  readonly expires: string | null
  readonly addedBy: string | null
  readonly addedOn: string | null
}

export interface Baseline {
  /** The scan it was made from. Only a scan of at least this scope can find unused entries. */
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
  if (root.kind !== 'object') throw fault(path, root.at, 'a baseline must be a JSON object')
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
      const what = `fingerprint ${fingerprint.slice(0, 12)}… is already in line ${before}`
      throw fault(path, at, `${what}; keep only one`)
    }
    lines.set(fingerprint, at.line)
  }
  return {
    baseline: { scope: readScope(path, root), keys: [...keys].sort(byFingerprint) },
    entries: keys.map(({ fingerprint, key, reason, expires }) => ({
      by: 'baseline',
      file: path,
      line: lines.get(fingerprint) ?? 1,
      fingerprint,
      pattern: null,
      redacted: key,
      reason,
      expires,
    })),
  }
}

/**
 * The text of a baseline: one entry per key, one field per line, sorted by fingerprint. It has no line numbers and no
 * times, so moves and rebases do not change it, and two branches that each add a key merge.
 */
export function formatBaseline(baseline: Baseline): string {
  // Absent fields are undefined, which JSON leaves out.
  const keys = [...baseline.keys].sort(byFingerprint).map((entry) => ({
    fingerprint: entry.fingerprint,
    key: entry.key,
    reason: entry.reason,
    owner: entry.owner ?? undefined,
    expires: entry.expires ?? undefined,
    addedBy: entry.addedBy ?? undefined,
    addedOn: entry.addedOn ?? undefined,
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
    throw fault(
      path,
      at,
      `version ${value} is newer than this brleaks supports (${baselineVersion}); update brleaks`,
    )
  }
  throw fault(path, at, `missing or wrong "version"; write "version": ${baselineVersion}`)
}

/** @throws BrleaksError `config` for an unknown name, with the nearest known one. */
export function checkNames(
  path: string,
  members: readonly Member[],
  known: readonly string[],
): void {
  for (const { name, at } of members) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    const advice =
      near === null ? `expected one of: ${known.join(', ')}` : `did you mean "${near}"?`
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
    throw fault(path, at, '"scope" must be a list of "files" and "history"')
  }
  return (['files', 'history'] as const).filter((kind) => kinds.includes(kind))
}

function readKey(path: string, item: Located): BaselineKey {
  if (item.kind !== 'object') throw fault(path, item.at, 'every entry of "keys" must be an object')
  checkNames(path, item.members, keyNames)
  const text = (name: (typeof keyNames)[number]): string | null => {
    const value = memberOf(item, name)?.value
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) return null
    if (value.kind === 'scalar' && typeof value.value === 'string') return value.value
    throw fault(path, value.at, `"${name}" must be a string`)
  }
  const at = (name: string) => memberOf(item, name)?.value.at ?? item.at
  const required = (name: 'fingerprint' | 'key' | 'reason'): string => {
    const value = text(name)?.trim()
    if (value !== undefined && value !== '') return value
    throw fault(path, at(name), `missing "${name}"; every entry needs one`)
  }
  const date = (name: 'expires' | 'addedOn'): string | null => {
    const value = text(name)
    if (value === null || isDate(value)) return value
    throw fault(path, at(name), invalidDate(value))
  }
  const fingerprint = required('fingerprint')
  if (!isFingerprint(fingerprint)) {
    throw fault(path, at('fingerprint'), invalidFingerprint)
  }
  const key = required('key')
  if (!key.includes('…')) {
    throw fault(
      path,
      at('key'),
      '"key" must be the masked key, such as br_9fK2…x7Qa; never write a full key here',
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
