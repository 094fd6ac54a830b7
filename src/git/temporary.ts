import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrleaksError } from '../model/index.ts'

const open = new Set<string>()
let listening = false
/** The name contains the process id, so that a later run can check whether the process still runs. */
const namePattern = /^brleaks-(\d+)-[A-Za-z0-9]{6}$/
/** Age after which the folder of a process that no longer runs is removed. */
const staleMs = 24 * 3_600_000
/** Maximum number of stale folders that one run removes. */
const mostStale = 100

/**
 * Creates a private folder (mode 0700) that is removed when the process ends, if not before.
 * @throws BrleaksError `output` if it cannot be created.
 */
export function temporaryFolder(): string {
  if (!listening) process.once('exit', removeTemporaryFolders)
  listening = true
  const folder = inTemporary(() => mkdtempSync(join(tmpdir(), `brleaks-${process.pid}-`)))
  open.add(folder)
  return folder
}

/**
 * Runs an action in the temporary folder.
 * @throws BrleaksError `output` if the system refuses it.
 */
export function inTemporary<T>(action: () => T): T {
  try {
    return action()
  } catch (cause) {
    if (cause instanceof BrleaksError) throw cause
    const code = (cause as NodeJS.ErrnoException).code ?? 'an error'
    const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR'
    throw new BrleaksError(
      'output',
      `cannot write temporary files to ${tmpdir()} (${reasons[code] ?? code}); set ${variable} to a folder with free space and write permission`,
      { cause },
    )
  }
}

/**
 * Checks that temporary files can be written, before a long scan that needs them only at its end.
 * @throws BrleaksError `output` if not.
 */
export function requireTemporary(): void {
  inTemporary(() => accessSync(tmpdir(), constants.W_OK | constants.X_OK))
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'it is not a folder',
  EMFILE: 'too many open files',
}

/** Removes a temporary folder. */
export function removeFolder(folder: string): void {
  open.delete(folder)
  removeTree(folder)
}

/** Removes every temporary folder of this process, at its end. */
function removeTemporaryFolders(): void {
  for (const folder of [...open]) removeFolder(folder)
}

/**
 * Removes the temporary folders that killed runs left behind. Does nothing in a run that used no temporary folder. Listing
 * the folder of all programs takes time, so the quick check of a hook does not call this.
 */
export function removeLeftoverFolders(): void {
  if (listening) removeStaleFolders(tmpdir(), Date.now())
}

/** Removes the temporary folders of a process of this user that has ended without removing them. */
export function removeFoldersOf(pid: number): void {
  const parent = tmpdir()
  const names = attempt(() => readdirSync(parent)) ?? []
  for (const name of names) {
    if (namePattern.exec(name)?.[1] === String(pid) && isOurs(join(parent, name))) {
      removeTree(join(parent, name))
    }
  }
}

/** Removes the folders of runs that were killed: of the same user, old, and of a process that no longer runs. */
export function removeStaleFolders(parent: string, now: number): void {
  try {
    if (!isSafe(parent)) return
    const stale = readdirSync(parent).filter((name) => isStale(parent, name, now))
    for (const name of stale.slice(0, mostStale)) removeTree(join(parent, name))
  } catch {
    // The folder cannot be listed, so nothing can be removed.
  }
}

/** In a folder where other users may rename our files, they could put a link in place of one while it is removed. */
function isSafe(folder: string): boolean {
  const { mode } = statSync(folder)
  return process.platform === 'win32' || (mode & 0o022) === 0 || (mode & 0o1000) !== 0
}

function isStale(parent: string, name: string, now: number): boolean {
  const pid = namePattern.exec(name)?.[1]
  if (pid === undefined || isRunning(Number(pid))) return false
  const stat = lstatSync(join(parent, name), { throwIfNoEntry: false })
  if (stat === undefined || now - stat.mtimeMs < staleMs) return false
  return isOurs(join(parent, name))
}

/** True for a folder of this user, not a link to one. */
function isOurs(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined || !stat.isDirectory()) return false
  return process.getuid === undefined || stat.uid === process.getuid()
}

/** True if a process with this id runs, of any user. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Removes as much as possible. Links are removed, not followed: they lead to the refs and logs of a real repository. */
function removeTree(folder: string): void {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const path = join(folder, name)
    const stat = attempt(() => lstatSync(path))
    if (stat?.isSymbolicLink()) removeLink(path)
    else if (stat?.isDirectory()) removeTree(path)
    else if (stat !== undefined) removeFile(path)
  }
  succeeds(() => rmdirSync(folder))
}

/** Windows removes a junction as a folder, and only the junction. */
function removeLink(path: string): void {
  if (process.platform === 'win32' && succeeds(() => rmdirSync(path))) return
  succeeds(() => unlinkSync(path))
}

function removeFile(path: string): void {
  if (succeeds(() => unlinkSync(path))) return
  // Windows does not remove read-only files, such as packs.
  succeeds(() => chmodSync(path, 0o600))
  succeeds(() => unlinkSync(path))
}

/** The result, or undefined if the system refuses: the rest is still removed. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}

function succeeds(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}
