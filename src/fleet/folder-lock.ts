import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { isRunning } from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'

/**
 * Reserves a folder for this process, by a file next to it (`FOLDER.lock`). One that a killed process of this machine left
 * behind does not count.
 * @returns a function that ends the reservation.
 * @throws BrleaksError `output` if another process has it; errors of the file system.
 */
export function lockFolder(folder: string): () => void {
  const path = `${folder}.lock`
  if (!create(path)) {
    const owner = ownerIn(path)
    if (owner !== null) throw inUse(path, owner)
    rmSync(path, { force: true })
    if (!create(path)) throw inUse(path, ownerIn(path) ?? 'another process')
  }
  return () => rmSync(path, { force: true })
}

function create(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}\n`, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The process that holds a lock; null if it no longer runs. */
function ownerIn(path: string): string | null {
  const [, pid, host] = /^(\d+) ([\w.-]+)\n$/.exec(readLock(path)) ?? []
  if (pid === undefined) return 'another process'
  if (host !== hostname()) return `process ${pid} on ${host}`
  return Number(pid) !== process.pid && isRunning(Number(pid)) ? `process ${pid}` : null
}

function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, 300)
  } catch {
    // It was removed meanwhile.
    return ''
  }
}

function inUse(path: string, owner: string): BrleaksError {
  return new BrleaksError(
    'output',
    `its clone is in use by ${owner}; wait for it, or delete ${path} if it no longer runs`,
  )
}
