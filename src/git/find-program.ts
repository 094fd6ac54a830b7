import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** Where to search for programs. */
interface ProgramSearch {
  readonly platform: NodeJS.Platform
  readonly path: string
  /** Folders whose content is scanned: no program in them is run. Absolute. */
  readonly scanned: readonly string[]
  /** True for a file that can be run. */
  readonly isProgram: (path: string) => boolean
  /** The path with links resolved; the path itself if it does not exist. */
  readonly realPath: (path: string) => string
}

interface FoundProgram {
  /** Absolute; null if it was not found. */
  readonly program: string | null
  /** The PATH that the program is run with: the entries that were searched. */
  readonly path: string
}

/**
 * Finds a program in the absolute entries of PATH that lie outside of what is scanned. A relative or empty entry means the
 * current folder, and Windows looks there first: both would run a program from a scanned repository.
 */
export function findProgram(name: string, search: ProgramSearch): FoundProgram {
  const { isProgram, platform, realPath } = search
  const { delimiter, join } = platform === 'win32' ? win32 : posix
  const scanned = unique(search.scanned.flatMap((folder) => [folder, realPath(folder)]))
  const isScanned = (path: string) =>
    unique([path, realPath(path)]).some((candidate) =>
      scanned.some((folder) => isInside(candidate, folder, platform)),
    )
  const folders = search.path
    .split(delimiter)
    .map((entry) => (platform === 'win32' ? entry.replaceAll('"', '') : entry))
    .filter((folder) => isAbsolute(folder, platform) && !isScanned(folder))
  const file = platform === 'win32' ? `${name}.exe` : name
  const program = folders
    .map((folder) => join(folder, file))
    .find((path) => isProgram(path) && !isScanned(path))
  return { program: program ?? null, path: folders.join(delimiter) }
}

/** On Windows with a drive or a server: `\bin` is on whatever drive is current. */
function isAbsolute(path: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(path) : path.startsWith('/')
}

function isInside(path: string, folder: string, platform: NodeJS.Platform): boolean {
  if (platform !== 'win32') return isBelow(posix.relative(folder, path))
  // Windows' relative() compares without case.
  const way = win32.relative(folder, path)
  return isBelow(way.replaceAll('\\', '/')) && !win32.isAbsolute(way)
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)]
}

function isBelow(way: string): boolean {
  return way !== '..' && !way.startsWith('../')
}

const known = new Map<string, FoundProgram>()

/** Finds a program on this machine. @param scanned folders whose content is scanned. */
export function findOnMachine(
  name: string,
  path: string,
  scanned: readonly string[],
): FoundProgram {
  const request = JSON.stringify([name, path, scanned])
  const answer =
    known.get(request) ??
    findProgram(name, {
      platform: process.platform,
      path,
      scanned: withoutOwnProgram(scanned),
      isProgram,
      realPath,
    })
  known.set(request, answer)
  return answer
}

/** A folder that Node itself runs from (a repository of a whole home folder) contains programs that are trusted already. */
function withoutOwnProgram(scanned: readonly string[]): readonly string[] {
  const node = realPath(process.execPath)
  return scanned.filter((folder) => !isInside(node, realPath(folder), process.platform))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // Missing, or not executable for this user: the next entry may have it.
    return false
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // It does not exist, so nothing in it can be run.
    return path
  }
}
