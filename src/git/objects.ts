import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import type { ObjectType } from './cat-file.ts'
import { inflateLoose } from './loose.ts'
import { packTypes } from './pack/forest.ts'
import { findId } from './pack/index-file.ts'
import { largestObject, PackMemory } from './pack/memory.ts'
import type { ObjectPlan } from './pack/plan.ts'
import type { ReadItem } from './pack/read-item.ts'
import { PackReader } from './pack/read-pack.ts'
import { Presence, ReferenceCheck } from './pack/references.ts'
import type { Repository } from './repository.ts'
import { runGit } from './run.ts'

/** Loose objects taken at a time. */
const looseShare = 256

/**
 * Reads this thread's share of a plan: the groups of delta trees and the loose objects that no other thread has taken.
 * Every object is searched; those that hold a needle are given whole, those that cannot be read here are named.
 */
export function* readShare(plan: ObjectPlan, needles: readonly Buffer[]): Generator<ReadItem> {
  const indexes = plan.packs.map((pack) => pack.index)
  const presence = new Presence(
    indexes,
    plan.loose.map((object) => object.oid),
    plan.idBytes,
  )
  const memory = new PackMemory(needles)
  const references = new ReferenceCheck(presence, plan.idBytes, memory)
  for (const pack of plan.packs) {
    let reader: PackReader
    try {
      reader = new PackReader(pack, needles, memory, references)
    } catch (error) {
      // It vanished (gc): whoever comes first hands all of its objects to git, which knows where they are now.
      if (Atomics.exchange(pack.counters, 0, pack.groups.length) === 0) yield* allOf(pack.index)
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      continue
    }
    try {
      yield* reader.read()
    } finally {
      reader.close()
    }
  }
  for (;;) {
    const from = Atomics.add(plan.looseCounter, 0, looseShare)
    if (from >= plan.loose.length) return
    yield* readLoose(
      plan,
      from,
      Math.min(from + looseShare, plan.loose.length),
      needles,
      references,
    )
  }
}

function* allOf(index: { ids: Uint8Array; idBytes: number; count: number }): Generator<ReadItem> {
  const ids = Buffer.from(index.ids)
  for (let i = 0; i < index.count; i++) {
    const oid = ids.toString('hex', i * index.idBytes, (i + 1) * index.idBytes)
    yield { kind: 'fallback', oid }
  }
}

function* readLoose(
  plan: ObjectPlan,
  from: number,
  to: number,
  needles: readonly Buffer[],
  references: ReferenceCheck,
): Generator<ReadItem> {
  let objects = 0
  let commits = 0
  let bytes = 0
  for (const { oid, path } of plan.loose.slice(from, to)) {
    const object = inflateLoose(path, largestObject)
    if (object === null) {
      yield { kind: 'fallback', oid }
      continue
    }
    objects++
    commits += object.type === 'commit' ? 1 : 0
    bytes += object.bytes.length
    references.checkBytes(packTypes[object.type], object.bytes)
    if (!needles.some((needle) => object.bytes.includes(needle))) continue
    if (hashOf(object.type, object.bytes, plan.idBytes) === oid)
      yield { kind: 'object', oid, ...object }
    else yield { kind: 'fallback', oid }
  }
  yield { kind: 'searched', objects, commits, bytes }
  for (const oid of references.take()) yield { kind: 'absent', oid }
}

function hashOf(type: ObjectType, bytes: Buffer, idBytes: 20 | 32): string {
  const hash = createHash(idBytes === 32 ? 'sha256' : 'sha1')
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

/** What packs hold that could not be read here: ids for git to read, and packs that nobody can list. */
export interface Beyond {
  readonly oids: readonly string[]
  readonly problems: readonly { readonly what: string; readonly reason: string }[]
}

/** Lists the objects of unreadable packs by their index, as git reads it. git itself passes over a pack that it cannot open. */
export async function objectsBeyond(
  repository: Repository,
  plan: ObjectPlan,
  signal: AbortSignal,
): Promise<Beyond> {
  if (plan.unreadable.length === 0) return { oids: [], problems: [] }
  const isHere = plannedObjects(plan)
  const oids: string[] = []
  const problems: { what: string; reason: string }[] = []
  for (const { path, reason } of plan.unreadable) {
    if (reason === 'EACCES' || reason === 'EPERM') {
      problems.push({ what: path, reason: 'no permission to read it' })
      continue
    }
    const listed = await listPack(repository, path, plan.idBytes, signal)
    if (typeof listed === 'string') problems.push({ what: path, reason: listed })
    else oids.push(...listed.filter((oid) => !isHere(oid)))
  }
  return { oids, problems }
}

/** The ids of a pack, or why they cannot be told. */
async function listPack(
  repository: Repository,
  path: string,
  idBytes: 20 | 32,
  signal: AbortSignal,
): Promise<string[] | string> {
  let index: Buffer
  try {
    index = readFileSync(path.replace(/\.pack$/, '.idx'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT'
      ? 'it has no index; make it with "git index-pack"'
      : `its index cannot be read (${code})`
  }
  const args = ['show-index', `--object-format=${idBytes === 32 ? 'sha256' : 'sha1'}`]
  try {
    const output = await runGit(repository.shadow.context, args, { stdin: [index], signal })
    const oids = [...output.toString('latin1').matchAll(/^\d+ ([0-9a-f]+)/gm)].map(
      (match) => match[1] as string,
    )
    if (oids.length === packCount(path)) return oids
    return 'its index is not its own; make it anew with "git index-pack"'
  } catch (error) {
    if (signal.aborted) throw error
    return 'its index is damaged; make it anew with "git index-pack"'
  }
}

/** The number of objects that a pack itself tells; null if it cannot be read. */
function packCount(path: string): number | null {
  try {
    const file = openSync(path, 'r')
    try {
      const header = Buffer.alloc(12)
      return readSync(file, header, 0, 12, 0) === 12 ? header.readUInt32BE(8) : null
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

/** Tells which objects a plan reads. */
export function plannedObjects(plan: ObjectPlan): (oid: string) => boolean {
  const loose = new Set(plan.loose.map((object) => object.oid))
  return (oid) =>
    loose.has(oid) || plan.packs.some((pack) => findId(pack.index, Buffer.from(oid, 'hex')) !== -1)
}

/** Objects that are reachable but not here (a partial clone, a damaged store). Nothing is fetched. */
export async function missingObjects(
  repository: Repository,
  signal: AbortSignal,
): Promise<string[]> {
  const args = ['rev-list', '--objects', '--all', '--missing=print', '--no-object-names']
  const listed = await runGit(repository.shadow.context, args, { signal })
  return listed
    .toString('latin1')
    .split('\n')
    .filter((line) => line.startsWith('?'))
    .map((line) => line.slice(1))
}
