import { inflateSync } from 'node:zlib'
import type { ObjectType } from '../model/index.ts'
import { readRegular } from './regular-file.ts'

const deflateLoss = 1024 * 1024

/**
 * A loose object: one zlib stream of `type SP size NUL contents` (gitformat-loose). Null if git must read it.
 * @param limit bytes; a larger one is left to git, which streams it.
 */
export function inflateLoose(
  path: string,
  limit: number,
): { type: ObjectType; bytes: Buffer } | null {
  let whole: Buffer
  try {
    // Deflate makes incompressible data a little larger.
    whole = inflateSync(readRegular(path, limit + deflateLoss), { maxOutputLength: limit })
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
