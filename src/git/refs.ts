import { isUtf8 } from 'node:buffer'
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Failed, withSlashes } from '../model/index.ts'
import type { Git } from './git.ts'
import { readSmall } from './layout.ts'
import { wholeRecords } from './listed-entries.ts'
import { readPlainRefs } from './plain-refs.ts'
import { codeOf, readRegular } from './regular-file.ts'

/** A ref of a repository or one of its work trees. There may be millions. */
export interface Ref {
  /** Full name, such as `refs/heads/main` or `HEAD`; of another work tree `worktrees/NAME/HEAD`. */
  readonly name: string
  /** The bytes of a name that is not UTF-8; null for others. */
  readonly otherBytes: Buffer | null
  /** The object that it points to; null if it is unborn. */
  readonly oid: string | null
}

/** The bytes of a ref's name. */
export function refBytes({ name, otherBytes }: Ref): Buffer {
  return otherBytes ?? Buffer.from(name)
}

const lineFeed = 0x0a
/** Many refs may point to the same objects: the ids of so many are stored once. */
const mostSharedIds = 65_536

/** Every ref, also those of single work trees, and the pseudo-refs that commands leave behind (FETCH_HEAD, ORIG_HEAD …). */
export async function listRefs(git: Git): Promise<Ref[]> {
  const refs = plainRefs(git) ?? (await listedRefs(git))
  for (const ref of workTreeRefs(git, refs)) refs.push(ref)
  return refs
}

function plainRefs(git: Git): Ref[] | null {
  return readPlainRefs(git)?.map((ref) => ({ ...ref, otherBytes: null })) ?? null
}

async function listedRefs(git: Git): Promise<Ref[]> {
  const refs: Ref[] = []
  const ids = new Map<string, string>()
  const args = ['for-each-ref', '--format=%(objectname) %(refname)']
  for await (const lines of wholeRecords(git.stream(args), lineFeed)) addRefs(lines, refs, ids)
  return refs
}

/** @param lines each with its line feed. @param ids known ids. */
function addRefs(lines: Buffer, refs: Ref[], ids: Map<string, string>): void {
  const isText = isUtf8(lines)
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(lineFeed, start)
    const space = lines.indexOf(0x20, start)
    const name = lines.toString('utf8', space + 1, end)
    const bytes = isText ? null : Buffer.from(lines.subarray(space + 1, end))
    const otherBytes = bytes === null || isUtf8(bytes) ? null : bytes
    const id = lines.toString('latin1', start, space)
    const oid = ids.get(id) ?? id
    if (oid === id && ids.size < mostSharedIds) ids.set(id, id)
    refs.push({ name, otherBytes, oid })
    start = end + 1
  }
}

interface RefFile {
  readonly name: string
  /** The ref that it names, if any. */
  readonly target: string | undefined
  readonly oid: string | undefined
}

/** Pseudo-refs, and the refs of linked work trees, which git lists only inside them. @param refs all others. */
function workTreeRefs(git: Git, refs: readonly Ref[]): Ref[] {
  const files = [...workTreeRefFiles(git)]
  const targets = new Set(files.map(({ target }) => target))
  const known = new Map<string, string | null>()
  for (const { name, oid } of refs) if (targets.has(name)) known.set(name, oid)
  const found: Ref[] = []
  for (const { name, target, oid } of files) {
    const own = target === undefined ? oid : known.get(target)
    if (own === undefined && target === undefined) continue
    found.push({ name, otherBytes: null, oid: own ?? null })
    // A branch without a commit is named only here.
    if (target !== undefined && !known.has(target)) {
      found.push({ name: target, otherBytes: null, oid: null })
    }
  }
  return found
}

/** Pseudo-refs such as HEAD are files of a git directory with names in capitals that contain an id or the name of a ref. */
function* workTreeRefFiles(git: Git): Generator<RefFile> {
  const { gitDir, commonDir } = git.layout
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const pseudo = namesIn(folder).filter((name) => /^[A-Z][A-Z_]*$/.test(name))
    const own = folder === commonDir ? [] : refFilesIn(folder)
    for (const name of [...pseudo, ...own]) {
      // Also null if a command has removed it. `brokenRefs` reports damaged ones.
      const text = readSmall(join(folder, name)) ?? ''
      const target = /^ref: (.+)/.exec(text)?.[1]
      yield { name: prefix + name, target, oid: /^[0-9a-f]{40,64}\b/.exec(text)?.[0] }
    }
  }
}

/** The files below `refs` in the git directory of a linked work tree: refs of a bisection or a rebase (git-worktree, "Refs"). */
function refFilesIn(folder: string): string[] {
  return entriesBelow(join(folder, 'refs'))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => withSlashes(relative(folder, join(entry.parentPath, entry.name))))
}

/** Empty if the folder is missing or cannot be listed (`brokenRefs` reports that). */
function entriesBelow(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch {
    return []
  }
}

/** This work tree's git directory, the common one, and those of linked work trees, each with a prefix for names. */
export function gitDirectories(gitDir: string, commonDir: string): (readonly [string, string])[] {
  const folders: [string, string][] = [[gitDir, '']]
  if (commonDir !== gitDir) folders.push([commonDir, 'main-worktree/'])
  const linked = join(commonDir, 'worktrees')
  for (const name of namesIn(linked)) {
    const folder = join(linked, name)
    // git ignores other files here.
    if (folder === gitDir || !isFolder(folder)) continue
    folders.push([folder, `worktrees/${name}/`])
  }
  return folders
}

/** Folders of git directories that cannot be listed. */
export function unlistedDirectories(gitDir: string, commonDir: string): Failed[] {
  const folders = gitDirectories(gitDir, commonDir).map(([folder]) => folder)
  return [...folders, join(commonDir, 'worktrees')].flatMap((folder) => {
    try {
      readdirSync(folder)
      return []
    } catch (error) {
      const code = codeOf(error)
      return code === 'ENOENT'
        ? []
        : [{ what: folder, reason: { code: 'unlistable', detail: code } }]
    }
  })
}

/** Empty if the folder is missing or cannot be listed (`unlistedDirectories` reports that). */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** One line of a reflog: who moved the ref, and why. */
export interface ReflogEntry {
  readonly ref: string
  readonly oldOid: string
  readonly newOid: string
  /** Identity, date and message. */
  readonly text: Buffer
}

interface Reflogs {
  /** The refs that have a log. A ref may be gone, and its log may be empty. */
  readonly names: readonly string[]
  readonly entries: readonly ReflogEntry[]
  /** Logs that could not be read. */
  readonly failed: readonly Failed[]
}

/** Every entry of every reflog, of every work tree (gitrepository-layout, `logs`). Reflogs in reftables are read through git. */
export async function readReflogs(git: Git): Promise<Reflogs> {
  const { gitDir, commonDir } = git.layout
  const names: string[] = []
  const entries: ReflogEntry[] = []
  const failed: Failed[] = []
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const logs = join(folder, 'logs')
    if (!existsSync(logs)) continue
    for (const entry of listLogs(logs, failed)) {
      if (entry.isDirectory()) continue
      const path = join(entry.parentPath, entry.name)
      const ref = prefix + path.slice(logs.length + 1)
      names.push(ref)
      try {
        for (const line of parseReflog(ref, readRegular(path))) entries.push(line)
      } catch (error) {
        const reason = { code: 'unreadable', detail: codeOf(error) } as const
        failed.push({ what: `reflog of ${ref}`, reason })
      }
    }
  }
  return { names, entries, failed }
}

function listLogs(logs: string, failed: Failed[]): Dirent[] {
  try {
    return readdirSync(logs, { recursive: true, withFileTypes: true })
  } catch (error) {
    const { code = 'an error', path = logs } = error as NodeJS.ErrnoException
    failed.push({ what: path, reason: { code: 'unlistable', detail: code } })
    return []
  }
}

function* parseReflog(ref: string, bytes: Buffer): Generator<ReflogEntry> {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const line = bytes.subarray(start, feed === -1 ? bytes.length : feed)
    start = (feed === -1 ? bytes.length : feed) + 1
    const first = line.indexOf(0x20)
    const second = first === -1 ? -1 : line.indexOf(0x20, first + 1)
    if (second === -1) continue
    yield {
      ref,
      oldOid: line.toString('latin1', 0, first),
      newOid: line.toString('latin1', first + 1, second),
      text: line.subarray(second + 1),
    }
  }
}
