import { inflateSync } from 'node:zlib'
import type { ObjectType } from '../model/index.ts'
import { readRegular } from './regular-file.ts'

const deflateLoss = 1024 * 1024
/** Deflate shrinks data to a 1,032nd at most, so the object in a smaller file is below every limit. Bytes. */
const smallFile = 16 * 1024
/** Bytes of a file that show its type. */
export const looseHeadBytes = 64
/** `Z_SYNC_FLUSH`: incomplete input is not an error. */
const syncFlush = 2

/**
 * A loose object: one zlib stream of `type SP size NUL contents` (gitformat-loose). Null if git must read it.
 * @param limit bytes; a larger one is left to git, which streams it.
 * @param treeLimit that of trees.
 */
export function inflateLoose(
  path: string,
  limit: number,
  treeLimit = limit,
): { type: ObjectType; bytes: Buffer } | null {
  let whole: Buffer
  try {
    // Deflate makes incompressible data a little larger.
    const packed = readRegular(path, limit + deflateLoss)
    const isTree = packed.length > smallFile && looseStart(packed).startsWith('tree ')
    whole = inflateSync(packed, { maxOutputLength: isTree ? treeLimit : limit })
  } catch {
    return null
  }
  const nul = whole.subarray(0, 32).indexOf(0)
  const header = /^(blob|commit|tag|tree) (\d+)$/.exec(
    whole.toString('latin1', 0, Math.max(0, nul)),
  )
  if (header === null || whole.length - nul - 1 !== Number(header[2])) return null
  return { type: header[1] as ObjectType, bytes: whole.subarray(nul + 1) }
}

/** The first characters of a loose object; empty if it is damaged. @param packed at least its first bytes. */
export function looseStart(packed: Buffer): string {
  try {
    const start = inflateSync(packed.subarray(0, looseHeadBytes), { finishFlush: syncFlush })
    return start.toString('latin1', 0, 8)
  } catch {
    return ''
  }
}
