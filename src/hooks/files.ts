import { mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { readHookFile } from './location.ts'
import { keptSuffix } from './script.ts'

/** A hook file to be written. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
}

/**
 * Checks that writing a hook file loses nothing. Called for all files before the first is written.
 * @throws BrleaksError `output`
 */
export function checkHookFile(path: string): void {
  const { owner } = readHookFile(path)
  if (owner === 'changed') {
    throw new BrleaksError(
      'output',
      `${path} was written by brleaks and edited since; move the edits elsewhere, delete the file and install again`,
    )
  }
  if (owner === 'other' && readHookFile(path + keptSuffix).owner !== 'none') {
    throw new BrleaksError(
      'output',
      `${path} was not written by brleaks, and ${path}${keptSuffix} already exists; merge the two by hand and delete the second`,
    )
  }
}

/** Writes a hook file and keeps the previous one next to it. @returns a line that describes the change. */
export function writeHookFile({ path, text }: PlannedFile): string {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const temporary = `${path}.brleaks-new`
    rmSync(temporary, { force: true })
    writeFileSync(temporary, text, { mode: 0o755, flag: 'wx' })
    const { owner } = readHookFile(path)
    if (owner === 'other') renameSync(path, path + keptSuffix)
    renameSync(temporary, path)
    const kept = readHookFile(path + keptSuffix).owner !== 'none'
    return kept ? `${path} (runs ${path}${keptSuffix} first)` : path
  } catch (error) {
    throw cannot('write', path, error)
  }
}

/**
 * Removes a hook file of ours and restores the previous one.
 * @returns a line that describes the change, or why there is none; null if there is nothing to remove.
 */
export function removeHookFile(path: string): string | null {
  const kept = path + keptSuffix
  const isKept = readHookFile(kept).owner !== 'none'
  switch (readHookFile(path).owner) {
    case 'ours':
      try {
        if (isKept) renameSync(kept, path)
        else unlinkSync(path)
      } catch (error) {
        throw cannot('remove', path, error)
      }
      return isKept ? `${path}: the previous hook is restored` : `${path}: removed`
    case 'changed':
      return `${path}: kept, because it was edited since it was installed`
    case 'none':
    case 'other':
      return isKept
        ? `${kept}: kept, because the hook of brleaks that ran it is gone; rename it to ${path} to use it again`
        : null
  }
}

/** Removes a folder if it is empty. */
export function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    // Not empty: it contains other files.
  }
}

function cannot(what: string, path: string, cause: unknown): BrleaksError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'an error'
  return new BrleaksError('output', `cannot ${what} the hook ${path} (${code})`, { cause })
}
