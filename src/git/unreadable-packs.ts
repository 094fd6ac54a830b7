import { closeSync, readSync } from 'node:fs'
import type { Failed, FailureReason } from '../model/index.ts'
import type { Git } from './git.ts'
import { isPlanned, type ObjectPlan } from './pack/plan.ts'
import { codeOf, openRegular, readRegular } from './regular-file.ts'

/** The objects of packs that the pack reader cannot read. */
interface UnreadablePacks {
  /** Ids of objects that git may be able to read. */
  readonly oids: readonly string[]
  /** Packs whose objects cannot be listed. */
  readonly problems: readonly Failed[]
}

/** Lists the objects of unreadable packs from their indexes. git itself skips a pack that it cannot open. */
export async function objectsOfUnreadablePacks(
  git: Git,
  plan: ObjectPlan,
): Promise<UnreadablePacks> {
  const oids: string[] = []
  const problems: Failed[] = []
  for (const { path, isDenied } of plan.unreadable) {
    // It was repacked since: `AddedObjects` finds the objects where they are now.
    if (!exists(path)) continue
    if (isDenied) {
      problems.push({ what: path, reason: { code: 'no-permission' } })
      continue
    }
    const listed = await listPackIds(git, path, plan.idBytes)
    if (!Array.isArray(listed)) {
      if (exists(path)) problems.push({ what: path, reason: listed })
      continue
    }
    for (const oid of listed) if (!isPlanned(plan, oid)) oids.push(oid)
  }
  return { oids, problems }
}

function exists(path: string): boolean {
  try {
    closeSync(openRegular(path).file)
    return true
  } catch (error) {
    return codeOf(error) !== 'ENOENT'
  }
}

/** The ids in the index of a pack, or the reason that they cannot be listed. */
export async function listPackIds(
  git: Git,
  path: string,
  idBytes: 20 | 32,
): Promise<string[] | FailureReason> {
  let index: Buffer
  try {
    index = readRegular(path.replace(/\.pack$/, '.idx'))
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' ? { code: 'no-index' } : { code: 'unreadable-index', detail: code }
  }
  const args = ['show-index', `--object-format=${idBytes === 32 ? 'sha256' : 'sha1'}`]
  try {
    const output = await git.run(args, { stdin: [index] })
    const oids = [...output.toString('latin1').matchAll(/^\d+ ([0-9a-f]+)/gm)].map(
      (match) => match[1] as string,
    )
    if (oids.length === packCount(path)) return oids
    return { code: 'foreign-index' }
  } catch (error) {
    if (git.signal.aborted) throw error
    return { code: 'damaged-index' }
  }
}

/** The number of objects that a pack's own header states; null if it cannot be read. */
function packCount(path: string): number | null {
  try {
    const { file } = openRegular(path)
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
