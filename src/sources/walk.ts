import {
  type Dir,
  type Dirent,
  lstatSync,
  type OpenDirOptions,
  opendirSync,
  type Stats,
} from 'node:fs'
import nodePath from 'node:path'
import { isGitDirectory } from '../git/index.ts'
import type { FailureReason, Problem } from '../model/index.ts'
import type { PathRules } from './path-below.ts'

/** Number of paths in one step, so that a tree of any size needs little memory. */
const pathsPerStep = 1000

/** Names as bytes, because they may be in any encoding. The declared type allows only text encodings. */
const listOptions = { encoding: 'buffer', bufferSize: 256 } as unknown as OpenDirOptions

interface WalkOptions {
  /** False skips the data of repositories: folders named `.git` that are git directories. */
  readonly gitDirectories: boolean
  readonly rules?: PathRules
}

/** The next part of a walk. */
interface WalkStep {
  /** Relative to the folder, with `/`, as bytes, in no particular order. */
  readonly paths: readonly Buffer[]
  /** Folders that could not be listed, named by their whole path. */
  readonly problems: readonly Problem[]
  /** Git directories that were skipped. */
  readonly gitDirectories: number
}

/** Lists every path below a folder that is not itself a folder. Links are listed, not followed. */
export function* walkFolder(folder: Buffer, options: WalkOptions): Generator<WalkStep> {
  const walker = new FolderWalker(folder, options)
  for (const path of walker.paths()) {
    if (walker.add(path) >= pathsPerStep) yield walker.takeStep()
  }
  yield walker.takeStep()
}

class FolderWalker {
  readonly #root: Buffer
  readonly #isWindows: boolean
  readonly #withGitDirectories: boolean
  /** Folders still to list, relative to the root; empty for the root itself. */
  readonly #folders: Buffer[] = [Buffer.alloc(0)]
  #paths: Buffer[] = []
  #problems: Problem[] = []
  #gitDirectories = 0

  constructor(root: Buffer, { gitDirectories, rules = nodePath }: WalkOptions) {
    this.#root = root
    this.#isWindows = rules.sep === '\\'
    this.#withGitDirectories = gitDirectories
  }

  *paths(): Generator<Buffer> {
    for (let folder = this.#folders.pop(); folder !== undefined; folder = this.#folders.pop()) {
      yield* this.#list(folder)
    }
  }

  /** @returns how many paths the step has now. */
  add(path: Buffer): number {
    return this.#paths.push(path)
  }

  takeStep(): WalkStep {
    const step = {
      paths: this.#paths,
      problems: this.#problems,
      gitDirectories: this.#gitDirectories,
    }
    this.#paths = []
    this.#problems = []
    this.#gitDirectories = 0
    return step
  }

  /** Returns the files of one folder and queues its folders. */
  *#list(folder: Buffer): Generator<Buffer> {
    let open: Dir | null = null
    try {
      open = opendirSync(this.#systemPath(folder), listOptions)
      for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
        const path = joined(folder, entry.name as unknown as Buffer)
        if (!this.#isFolder(entry, path)) yield path
        else if (this.#isSkipped(path)) this.#gitDirectories++
        else this.#folders.push(path)
      }
    } catch (error) {
      this.#problems.push(unlisted(joined(this.#root, folder), error))
    } finally {
      open?.closeSync()
    }
  }

  #isFolder(entry: Dirent, path: Buffer): boolean {
    if (!this.#isWindows || !entry.isSymbolicLink()) return entry.isDirectory()
    return isReparsedFolder(() => lstatSync(this.#systemPath(path)))
  }

  #isSkipped(path: Buffer): boolean {
    if (this.#withGitDirectories) return false
    const name = path.subarray(path.lastIndexOf(0x2f) + 1).toString('latin1')
    const isGitName = name === '.git' || (this.#isWindows && name.toLowerCase() === '.git')
    return isGitName && isGitDirectory(joined(this.#root, path).toString('utf8'))
  }

  /** Windows takes long paths only as strings, and all of its names are Unicode. */
  #systemPath(path: Buffer): string | Buffer {
    const whole = joined(this.#root, path)
    return this.#isWindows ? whole.toString('utf8') : whole
  }
}

function joined(folder: Buffer, path: Buffer): Buffer {
  if (folder.length === 0) return path
  if (path.length === 0) return folder
  return Buffer.concat([folder, Buffer.from('/'), path])
}

function unlisted(folder: Buffer, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? 'an error'
  const reason: FailureReason =
    code === 'EACCES' ? { code: 'no-permission-to-list' } : { code: 'unlistable', detail: code }
  return { kind: 'problem', what: folder.toString('utf8'), reason }
}

/**
 * True for an entry that Windows lists as a link although it is a folder of another kind, such as one of a cloud drive.
 * `lstat` reports neither a link nor a junction for it.
 */
export function isReparsedFolder(lstat: () => Stats): boolean {
  try {
    return lstat().isDirectory()
  } catch {
    // It vanished: reading it reports that.
    return false
  }
}
