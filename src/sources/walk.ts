import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import nodePath from 'node:path'
import { isGitDirectory } from '../git/index.ts'
import type { Problem } from '../model/index.ts'
import type { PathRules } from './path-below.ts'

/**
 * fast-glob sees names as strings of bytes (Latin-1), so that names which are not UTF-8 survive. Characters that its
 * patterns stumble over are carried as code points that no byte has.
 */
const disguises: readonly (readonly [string, string])[] = [
  ['\n', '\u010a'],
  ['\r', '\u010d'],
  ['\\', '\u015c'],
]

export interface WalkOptions {
  /** False leaves out the data of repositories: folders named `.git` that are git directories. */
  readonly gitDirectories: boolean
  readonly rules?: PathRules
}

export interface Walk {
  /** Relative to the folder, as bytes, in no particular order. */
  readonly paths: readonly Buffer[]
  readonly problems: readonly Problem[]
  /** Git directories that were left out. */
  readonly gitDirectories: number
}

/** Every path below a folder that is not itself a folder. */
export async function walkFolder(folder: Buffer, options: WalkOptions): Promise<Walk> {
  const { default: glob } = await import('fast-glob')
  const walker = new FolderWalker(options)
  const found = glob.sync('**', {
    cwd: walker.disguise(folder.toString('latin1')),
    dot: true,
    onlyFiles: false,
    unique: false,
    followSymbolicLinks: false,
    objectMode: true,
    suppressErrors: true,
    fs: {
      lstatSync: ((path: string) => lstatSync(walker.located(path))) as typeof lstatSync,
      statSync: ((path: string) => statSync(walker.located(path))) as typeof statSync,
      readdirSync: ((path: string) => walker.list(path)) as unknown as typeof readdirSync,
    },
  })
  const paths = found
    .filter((entry) => !entry.dirent.isDirectory())
    .map((entry) => walker.bytesOf(entry.path))
  return { paths, problems: walker.problems, gitDirectories: walker.gitDirectories }
}

class FolderWalker {
  readonly problems: Problem[] = []
  gitDirectories = 0
  readonly #windows: boolean
  readonly #withGitDirectories: boolean

  constructor({ gitDirectories, rules = nodePath }: WalkOptions) {
    this.#windows = rules.sep === '\\'
    this.#withGitDirectories = gitDirectories
  }

  list(path: string): Dirent[] {
    try {
      const entries = readdirSync(this.located(path), { withFileTypes: true, encoding: 'latin1' })
      return entries.flatMap((entry) => this.#entry(entry, path))
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'an error'
      const reason =
        code === 'EACCES' ? 'no permission to list this folder' : `cannot be listed (${code})`
      this.problems.push({ kind: 'problem', what: this.bytesOf(path).toString('utf8'), reason })
      return []
    }
  }

  #entry(entry: Dirent, folder: string): Dirent[] {
    const name = this.disguise(entry.name)
    const path = `${folder}/${name}`
    entry.name = name
    if (!this.#withGitDirectories && this.#isGitName(name) && entry.isDirectory()) {
      if (isGitDirectory(this.bytesOf(path).toString('utf8'))) {
        this.gitDirectories++
        return []
      }
    }
    if (!this.#windows || !entry.isSymbolicLink()) return [entry]
    return [behindReparsePoint(entry, () => lstatSync(this.located(path)))]
  }

  #isGitName(name: string): boolean {
    return name === '.git' || (this.#windows && name.toLowerCase() === '.git')
  }

  disguise(name: string): string {
    return this.#disguises().reduce(
      (text, [plain, carried]) => text.replaceAll(plain, carried),
      name,
    )
  }

  bytesOf(path: string): Buffer {
    const plain = this.#disguises().reduce(
      (text, [before, carried]) => text.replaceAll(carried, before),
      path,
    )
    return Buffer.from(plain, 'latin1')
  }

  /** Windows takes long paths as strings only, and all of its names are Unicode. */
  located(path: string): string | Buffer {
    const bytes = this.bytesOf(path)
    return this.#windows ? bytes.toString('utf8') : bytes
  }

  /** On Windows `\` always separates. */
  #disguises() {
    return this.#windows ? disguises.slice(0, 2) : disguises
  }
}

/**
 * An entry that Windows lists as a link may be a folder of another kind: of a cloud drive, of a virtual file system.
 * It is walked into if `lstat` says that it is neither a link nor a junction.
 */
export function behindReparsePoint(entry: Dirent, lstat: () => Stats): Dirent {
  let stat: Stats
  try {
    stat = lstat()
  } catch {
    // It vanished, which is found out when it is read.
    return entry
  }
  if (!stat.isDirectory()) return entry
  return Object.assign(Object.create(entry) as Dirent, {
    isDirectory: () => true,
    isSymbolicLink: () => false,
  })
}
