import { type BigIntStats, lstatSync, opendirSync } from 'node:fs'
import { join } from 'node:path'

/** Entries of a folder to test; the first is enough for most folders. */
const entriesLookedAt = 64

/**
 * True if the file system of a folder treats `A` and `a` as one name, as on Windows, macOS and exFAT. Tested with the
 * entries of the folder, because the repository's configuration is not trusted.
 */
export function foldsCase(folder: string): boolean {
  for (const name of someNames(folder)) {
    const other = swapCase(name)
    if (other === name) continue
    const [own, swapped] = [statOf(join(folder, name)), statOf(join(folder, other))]
    if (own === null) continue
    return swapped !== null && isSameFile(own, swapped)
  }
  return false
}

function* someNames(folder: string): Generator<string> {
  try {
    const entries = opendirSync(folder)
    try {
      for (let count = 0; count < entriesLookedAt; count++) {
        const entry = entries.readSync()
        if (entry === null) return
        yield entry.name
      }
    } finally {
      entries.closeSync()
    }
  } catch {
    // Listing the folder reports that it cannot be listed.
  }
}

/** A file with two hard links has two names, and shows nothing about case. */
function isSameFile(a: BigIntStats, b: BigIntStats): boolean {
  return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev && (a.isDirectory() || a.nlink === 1n)
}

function statOf(path: string): BigIntStats | null {
  return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null
}

/** ASCII only: every file system that folds case folds these. */
function swapCase(name: string): string {
  return name.replace(/[a-z]+|[A-Z]+/g, (letters) =>
    letters < 'a' ? letters.toLowerCase() : letters.toUpperCase(),
  )
}
