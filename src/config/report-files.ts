import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { BrleaksError } from '../model/index.ts'

/**
 * Checks that a report can be written here: its folder exists and takes new files, and the target is no link.
 * @throws BrleaksError `output` naming the path and what to do.
 */
export function checkReportFile(path: string): void {
  const folder = dirname(resolve(path))
  try {
    if (!statSync(folder).isDirectory()) throw refuse(path, `${folder} is not a folder`)
    const probe = temporaryName(path)
    closeSync(openSync(probe, newFile, 0o600))
    rmSync(probe)
  } catch (error) {
    throw error instanceof BrleaksError ? error : refuse(path, reasonOf(error), error)
  }
  const existing = lstatSync(path, { throwIfNoEntry: false })
  if (existing?.isSymbolicLink()) throw refuse(path, 'it is a symbolic link; name the file itself')
  if (existing?.isDirectory()) throw refuse(path, 'it is a folder; name a file in it')
}

const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL

/**
 * Writes a report whole or not at all: to a temporary name in the same folder, then renamed.
 * @param mode 0o600 where it holds keys in full.
 * @throws BrleaksError `output`
 */
export function writeReportFile(path: string, text: string, mode: 0o600 | 0o644): void {
  const temporary = temporaryName(path)
  try {
    const file = openSync(temporary, newFile, mode)
    try {
      const bytes = Buffer.from(text, 'utf8')
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw refuse(path, reasonOf(error), error)
  }
}

function temporaryName(path: string): string {
  const full = resolve(path)
  return join(dirname(full), `.${basename(full)}.${crypto.randomUUID().slice(0, 8)}.tmp`)
}

function refuse(path: string, reason: string, cause?: unknown): BrleaksError {
  return new BrleaksError('output', `cannot write ${path}: ${reason}`, { cause })
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOENT':
      return 'its folder does not exist; make it first'
    case 'EACCES':
    case 'EPERM':
      return 'no permission to write there; choose another place'
    case 'EROFS':
      return 'the file system is read-only; choose another place'
    case 'ENOSPC':
      return 'no space left on the device'
    default:
      return `the system says ${code ?? 'it failed'}`
  }
}
