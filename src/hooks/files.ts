import { mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { lookAt } from './place.ts'
import { keptSuffix } from './script.ts'

/** A hook file that is to be made. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
}

/**
 * Refuses where making a file would lose something. Asked of all files before the first is made.
 * @throws BrleaksError `output`
 */
export function checkFile(path: string): void {
  const { owner } = lookAt(path)
  if (owner === 'changed') {
    throw new BrleaksError(
      'output',
      `${path} was made by brleaks and changed since; keep the changes elsewhere, delete it, and install again`,
    )
  }
  if (owner === 'other' && lookAt(path + keptSuffix).owner !== 'nobody') {
    throw new BrleaksError(
      'output',
      `${path} is not brleaks' own, and ${path}${keptSuffix} is there already; join the two by hand and delete the second`,
    )
  }
}

/** Makes a hook file; what was there is kept beside it. Says what it did. */
export function putFile({ path, text }: PlannedFile): string {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const temporary = `${path}.brleaks-new`
    rmSync(temporary, { force: true })
    writeFileSync(temporary, text, { mode: 0o755, flag: 'wx' })
    const { owner } = lookAt(path)
    if (owner === 'other') renameSync(path, path + keptSuffix)
    renameSync(temporary, path)
    const kept = lookAt(path + keptSuffix).owner !== 'nobody'
    return kept ? `${path} (runs ${path}${keptSuffix} first)` : path
  } catch (error) {
    throw cannot('write', path, error)
  }
}

/** Takes a hook file of ours away and puts back what was there before. Says what it did, or why not; null for nothing. */
export function takeFile(path: string): string | null {
  const kept = path + keptSuffix
  const isKept = lookAt(kept).owner !== 'nobody'
  switch (lookAt(path).owner) {
    case 'ours':
      try {
        if (isKept) renameSync(kept, path)
        else unlinkSync(path)
      } catch (error) {
        throw cannot('remove', path, error)
      }
      return isKept ? `${path}: what was there before is back` : `${path}: removed`
    case 'changed':
      return `${path}: left as it is, for it was changed by hand`
    case 'nobody':
    case 'other':
      return isKept ? `${kept}: left as it is; brleaks' own file is gone from beside it` : null
  }
}

/** Takes an empty folder away. */
export function takeFolder(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    // Not empty: somebody's files lie in it.
  }
}

function cannot(what: string, path: string, cause: unknown): BrleaksError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'an error'
  return new BrleaksError('output', `cannot ${what} the hook ${path} (${code})`, { cause })
}
