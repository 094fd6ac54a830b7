import {
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { BrleaksError } from '../model/index.ts'
import { reportTarget } from './report-target.ts'

const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL
/** Does not wait for a pipe's reader, and does not acquire a controlling terminal. */
const existingStream = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)

const pauseMs = 50
/** A virus scanner or an editor on Windows may hold a file for a moment. Attempts, a pause apart. */
const renameAttempts = sep === '\\' ? 20 : 1
/** Pauses until a pipe counts as having no reader. */
const readerAttempts = 40
/** Pauses without a byte taken until a reader counts as stuck. */
const stuckAttempts = 1200

/**
 * Checks that a report can be written here: its folder exists and accepts new files, or the target is a writable
 * stream.
 * @throws BrleaksError `output` naming the path and what to do.
 */
export function checkReportFile(path: string): void {
  try {
    const target = reportTarget(path)
    if (target.kind === 'refused') throw refuse(path, target.reason)
    if (target.kind !== 'file') return
    const folder = dirname(resolve(path))
    if (!statSync(folder).isDirectory()) throw refuse(path, `${folder} is not a folder`)
    const probe = temporaryName(path)
    closeSync(openSync(probe, newFile, 0o600))
    rmSync(probe)
  } catch (error) {
    throw error instanceof BrleaksError ? error : refuse(path, reasonOf(error), error)
  }
}

/**
 * Writes a report. A file is written completely or not at all: to a temporary name in the same folder, then renamed. A
 * device, a pipe or a stream of this process is written to and never replaced.
 * @param text in one piece, or in parts.
 * @param mode 0o600 if the report contains keys in full.
 * @throws BrleaksError `output`
 */
export async function writeReportFile(
  path: string,
  text: string | Iterable<string>,
  mode: 0o600 | 0o644,
): Promise<void> {
  const parts = typeof text === 'string' ? [text] : text
  try {
    const target = reportTarget(path)
    switch (target.kind) {
      case 'file':
        return await replaceFile(path, parts, mode)
      case 'stream':
        return await writeStream(path, parts)
      case 'descriptor':
        return await writeAll(target.number, parts)
      case 'nowhere':
        return
      case 'refused':
        throw refuse(path, target.reason)
    }
  } catch (error) {
    // An error without a code comes from the parts, not from the file.
    const isFault = (error as NodeJS.ErrnoException).code !== undefined
    throw error instanceof BrleaksError || !isFault ? error : refuse(path, reasonOf(error), error)
  }
}

async function replaceFile(path: string, parts: Iterable<string>, mode: number): Promise<void> {
  const temporary = temporaryName(path)
  try {
    const file = openSync(temporary, newFile, mode)
    try {
      await writeAll(file, parts)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    await renameOver(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

async function renameOver(temporary: string, path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return renameSync(temporary, path)
    } catch (error) {
      if (!isHeld(error)) throw error
      if (attempt < renameAttempts) await pause(pauseMs)
      else if (renameAttempts === 1) throw error
      else throw refuse(path, 'another program has it open; close it there', error)
    }
  }
}

function isHeld(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')
}

async function writeStream(path: string, parts: Iterable<string>): Promise<void> {
  const stream = await openStream(path)
  try {
    await writeAll(stream, parts)
  } finally {
    closeSync(stream)
  }
}

/** A pipe without a reader cannot be opened: a reader that starts at the same time gets a moment. */
async function openStream(path: string): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return openSync(path, existingStream)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO' || attempt >= readerAttempts)
        throw error
      await pause(pauseMs)
    }
  }
}

async function writeAll(file: number, parts: Iterable<string>): Promise<void> {
  for (const part of parts) await writeBytes(file, Buffer.from(part, 'utf8'))
}

/** Writes everything. A full pipe is retried after a pause, so that signals are handled meanwhile. */
async function writeBytes(file: number, bytes: Buffer): Promise<void> {
  let stuck = 0
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(file, bytes, done)
      stuck = 0
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || ++stuck > stuckAttempts) throw error
      await pause(pauseMs)
    }
  }
}

function temporaryName(path: string): string {
  const full = resolve(path)
  return join(dirname(full), `.${basename(full)}.${crypto.randomUUID().slice(0, 8)}.tmp`)
}

function refuse(path: string, reason: string, cause?: unknown): BrleaksError {
  return new BrleaksError('output', `cannot write ${path}: ${reason}`, { cause })
}

/** Explains why something cannot be written, and what to do about it. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOENT':
      return 'its folder does not exist; create it first'
    case 'EACCES':
    case 'EPERM':
      return 'no permission to write there; choose another path'
    case 'EROFS':
      return 'the file system is read-only; choose another path'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no space left on the device'
    case 'EMFILE':
      return 'too many open files; raise the limit (ulimit -n)'
    case 'ENXIO':
      return 'no program reads from this pipe; start the reader first'
    case 'EPIPE':
      return 'its reader has exited'
    case 'EAGAIN':
      return 'its reader has stopped reading'
    case 'EBADF':
      return 'no such stream is open for writing'
    case 'ENAMETOOLONG':
      return 'the name is too long; choose a shorter one'
    default:
      return `the system reports ${code ?? 'an unknown error'}`
  }
}
