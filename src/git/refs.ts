import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Failed } from '../model/index.ts'
import type { Git } from './git.ts'
import { readSmall } from './layout.ts'
import { readPlainRefs } from './plain-refs.ts'
import { codeOf, readRegular } from './regular-file.ts'

/** A ref of a repository or one of its work trees. */
export interface Ref {
  /** Full name, such as `refs/heads/main` or `HEAD`; of another work tree `worktrees/NAME/HEAD`. */
  readonly name: string
  readonly nameBytes: Buffer
  /** The object that it points to; null if it is unborn. */
  readonly oid: string | null
}

/** Every ref, HEAD of every work tree, and the pseudo-refs that commands leave behind (FETCH_HEAD, ORIG_HEAD …). */
export async function listRefs(git: Git): Promise<Ref[]> {
  const plain = readPlainRefs(git)
  const refs =
    plain?.map((ref) => ({ ...ref, nameBytes: Buffer.from(ref.name) })) ?? (await listedRefs(git))
  return [...refs, ...pseudoRefs(git, refs)]
}

async function listedRefs(git: Git): Promise<Ref[]> {
  const args = ['for-each-ref', '--format=%(objectname) %(refname)']
  const output = await git.run(args)
  const refs: Ref[] = []
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0x0a, start)
    const line = output.subarray(start, end === -1 ? output.length : end)
    const space = line.indexOf(0x20)
    const nameBytes = Buffer.from(line.subarray(space + 1))
    refs.push({
      name: nameBytes.toString('utf8'),
      nameBytes,
      oid: line.toString('latin1', 0, space),
    })
    start = (end === -1 ? output.length : end) + 1
  }
  return refs
}

/** Pseudo-refs such as HEAD are files of a git directory with names in capitals that contain an id or the name of a ref. */
function pseudoRefs(git: Git, refs: readonly Ref[]): Ref[] {
  const { gitDir, commonDir } = git.layout
  const known = new Map(refs.map((ref) => [ref.name, ref.oid]))
  const found: Ref[] = []
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    for (const name of namesIn(folder)) {
      if (!/^[A-Z][A-Z_]*$/.test(name)) continue
      // Also null if a command has removed it. `brokenRefs` reports damaged ones.
      const text = readSmall(join(folder, name)) ?? ''
      const target = /^ref: (.+)/.exec(text)?.[1]
      const oid = target === undefined ? /^[0-9a-f]{40,64}\b/.exec(text)?.[0] : known.get(target)
      if (oid === undefined && target === undefined) continue
      const full = prefix + name
      found.push({ name: full, nameBytes: Buffer.from(full), oid: oid ?? null })
      // A branch without a commit is named only here.
      if (target !== undefined && !known.has(target)) {
        found.push({ name: target, nameBytes: Buffer.from(target), oid: null })
      }
    }
  }
  return found
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
  readonly entries: readonly ReflogEntry[]
  /** Logs that could not be read. */
  readonly failed: readonly Failed[]
}

/** Every entry of every reflog, of every work tree (gitrepository-layout, `logs`). Reflogs in reftables are read through git. */
export async function readReflogs(git: Git): Promise<Reflogs> {
  const { gitDir, commonDir } = git.layout
  const entries: ReflogEntry[] = []
  const failed: Failed[] = []
  for (const [folder, prefix] of gitDirectories(gitDir, commonDir)) {
    const logs = join(folder, 'logs')
    if (!existsSync(logs)) continue
    for (const entry of listLogs(logs, failed)) {
      if (entry.isDirectory()) continue
      const path = join(entry.parentPath, entry.name)
      const ref = prefix + path.slice(logs.length + 1)
      try {
        for (const line of parseReflog(ref, readRegular(path))) entries.push(line)
      } catch (error) {
        const reason = { code: 'unreadable', detail: codeOf(error) } as const
        failed.push({ what: `reflog of ${ref}`, reason })
      }
    }
  }
  return { entries, failed }
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
