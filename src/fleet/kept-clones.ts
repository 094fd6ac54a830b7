import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  CloneError,
  type CloneRequest,
  cloneMirror,
  isWholeMirror,
  updateMirror,
} from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'
import type { RemoteAddress } from './address.ts'
import { lockFolder } from './folder-lock.ts'
import type { LocalCopy } from './local-copy.ts'

const longestName = 100

/**
 * A clone that stays in a folder, brought up to date. One that is damaged is cloned again. Until it is released, no other
 * process may use it.
 * @throws CloneError if it cannot be cloned, BrleaksError `output` if the folder cannot be used.
 */
export async function keptClone(
  address: RemoteAddress,
  parent: string,
  request: (folder: string) => CloneRequest,
): Promise<LocalCopy> {
  const path = join(parent, folderName(address))
  const unlock = inFolder(parent, () => {
    mkdirSync(parent, { recursive: true, mode: 0o700 })
    return lockFolder(path)
  })
  try {
    await bringUpToDate(path, request)
  } catch (error) {
    unlock()
    throw error
  }
  return { path, historyOnly: true, release: async () => unlock() }
}

/** Readable, and different for every repository. */
function folderName({ identity, name }: RemoteAddress): string {
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16)
  return `${name.replace(/[^A-Za-z0-9.-]+/g, '_').slice(0, longestName)}-${hash}.git`
}

/** Faults of the server or of the way to it: cloning again would not help. */
const notOurs = new Set([
  ...['unreachable', 'untrusted', 'refused', 'not-found', 'moved', 'server'],
  ...['protocol', 'disk', 'stopped', 'limit'],
])

async function bringUpToDate(
  path: string,
  request: (folder: string) => CloneRequest,
): Promise<void> {
  // Of a clone that was killed.
  inFolder(path, () => rmSync(partialOf(path), { recursive: true, force: true }))
  if (isFolder(path) && isWholeMirror(path)) {
    try {
      removeLeftovers(path)
      return await updateMirror(request(path))
    } catch (error) {
      if (error instanceof CloneError && notOurs.has(error.fault)) throw error
      // The mirror cannot be used, whatever the reason.
    }
  }
  await cloneAnew(path, request)
}

function partialOf(path: string): string {
  return `${path}.partial`
}

/** The mirror is replaced only by a whole clone. */
async function cloneAnew(path: string, request: (folder: string) => CloneRequest): Promise<void> {
  const partial = partialOf(path)
  await cloneMirror(request(partial))
  inFolder(path, () => {
    rmSync(path, { recursive: true, force: true })
    renameSync(partial, path)
  })
}

/** What an update that was killed left: it is ours, because no other process holds the lock. */
function removeLeftovers(path: string): void {
  const packs = join(path, 'objects', 'pack')
  for (const name of readdirSync(packs)) {
    if (name.startsWith('tmp_')) rmSync(join(packs, name), { force: true })
  }
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.lock')) rmSync(join(entry.parentPath, entry.name))
  }
}

/** A link could lead to another user's repository. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function inFolder<Result>(folder: string, action: () => Result): Result {
  try {
    return action()
  } catch (cause) {
    if (cause instanceof BrleaksError) throw cause
    const { code } = cause as NodeJS.ErrnoException
    throw new BrleaksError(
      'output',
      `cannot keep clones in ${folder} (${code ?? 'an error'}); check that it is a folder that you may write to`,
      { cause },
    )
  }
}
