import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
} from 'node:fs'
import { basename } from 'node:path'
import type { Git } from '../git/index.ts'
import {
  type Chunk,
  type Container,
  counted,
  type Item,
  type ItemsRequest,
  type Needles,
  type Origin,
  pathFromBytes,
} from '../model/index.ts'
import type { ContentRequest } from './content-items.ts'
import { holdsNeedle } from './needles.ts'
import { openFileItems } from './open-file-items.ts'
import { isOtherProgram, kindOfSideFile } from './side-paths.ts'
import { nameChunk } from './text-chunks.ts'
import { windowBuffer } from './windows.ts'

/** Maximum number of files to read in a git directory, and of their bytes. */
interface SideLimits {
  readonly files: number
  readonly bytes: number
}

const usualLimits: SideLimits = { files: 50_000, bytes: 1024 * 1024 * 1024 }

/** Do not follow a link that was swapped in, and do not wait for a pipe. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Files whose lines are read elsewhere as refs and reflogs. Other lines are searched here. */
const lineFiles = /^(?:HEAD|packed-refs|logs\/.*)$/
const readLine =
  /^(?:[0-9a-f]{40,64} [0-9a-f]{40,64} .*|[0-9a-f]{40,64}(?: refs\/.*)?|ref: refs\/.*|)$/
/** A file below a git directory. Both as bytes: a name may be in any encoding. */
interface SideFile {
  readonly location: Buffer
  /** From the git directory, with `/`. */
  readonly path: Buffer
  readonly entry: Dirent<Buffer>
  /** True for an object that git has not finished to write: what cannot be read of it is left out. */
  readonly isTemporary: boolean
}

/**
 * Reads the other files in a git directory: messages of unfinished commits and merges, steps of a rebase, recorded
 * resolutions, configuration, hooks and so on, also of linked work trees. They are only searched.
 */
export function* sideFileItems(
  { layout }: Pick<Git, 'layout'>,
  request: ItemsRequest,
  limits: SideLimits = usualLimits,
): Generator<Item | Container> {
  const { commonDir, root } = layout
  const prefix = root !== null || basename(commonDir) === '.git' ? '.git/' : ''
  const reader = new SideReader(prefix, request, limits)
  for (const found of walk(Buffer.from(commonDir), prefix)) {
    if (request.signal.aborted) return
    if ('kind' in found) yield found
    else yield* reader.read(found)
  }
  yield* reader.close()
}

function* walk(commonDir: Buffer, prefix: string): Generator<SideFile | Item> {
  const folders: { location: Buffer; path: Buffer }[] = [
    { location: commonDir, path: Buffer.alloc(0) },
  ]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent<Buffer>[]
    try {
      entries = readdirSync(folder.location, { withFileTypes: true, encoding: 'buffer' })
    } catch (error) {
      const { code = 'an error' } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT') {
        const what = prefix + pathFromBytes(folder.path).path
        yield { kind: 'problem', what, reason: { code: 'unlistable', detail: code } }
      }
      continue
    }
    for (const entry of entries) {
      const path = folder.path.length === 0 ? entry.name : join(folder.path, entry.name)
      const inGitDirectory = withinGitDirectory(path)
      const location = join(folder.location, entry.name)
      if (!entry.isDirectory()) {
        const kind = kindOfSideFile(inGitDirectory)
        if (kind === 'elsewhere') continue
        yield { location, path, entry, isTemporary: kind === 'temporary-object' }
      } else if (isOtherProgram(inGitDirectory))
        yield skippedPath('program-data', prefix + path.toString('utf8'))
      else if (!isSubmodule(inGitDirectory, location)) folders.push({ location, path })
    }
  }
}

function join(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from('/'), name])
}

/** The repository of a submodule, whose side files are read with it. */
function isSubmodule(path: string, location: Buffer): boolean {
  if (!path.startsWith('modules/')) return false
  return ['HEAD', 'objects'].some(
    (name) => lstatSync(join(location, Buffer.from(name)), { throwIfNoEntry: false }) !== undefined,
  )
}

/** The path relative to its git directory: the common one, or that of a linked work tree. */
function withinGitDirectory(path: Buffer): string {
  return path.toString('latin1').replace(/^worktrees\/[^/]+\//, '')
}

function skippedPath(
  code: 'program-data' | 'special-file' | 'temporary-objects',
  path: string,
): Item {
  return { kind: 'tally', outcome: 'skipped', code, count: 1, path }
}

class SideReader {
  readonly #prefix: string
  readonly #request: ContentRequest
  readonly #limits: SideLimits
  #buffer: Buffer | null = null
  #files = 0
  #bytes = 0
  #beyond = 0

  constructor(prefix: string, request: ContentRequest, limits: SideLimits) {
    this.#prefix = prefix
    this.#request = request
    this.#limits = limits
  }

  *read(file: SideFile): Generator<Item | Container> {
    const named = pathFromBytes(Buffer.concat([Buffer.from(this.#prefix), file.path]))
    const origin: Origin = { source: 'file', ...named, object: null }
    // The name of a reflog is the name of its ref, which is searched elsewhere.
    const ofRef = lineFiles.test(withinGitDirectory(file.path))
    if (!ofRef && holdsNeedle(file.path, this.#request.needles)) {
      yield nameChunk({ ...origin, source: 'file-name' }, file.path)
    }
    try {
      if (file.entry.isSymbolicLink()) yield* this.#readLink(file, origin)
      // Sockets have no content. Some file systems do not list types, so lstat is called.
      else if (lstatSync(file.location).isFile()) yield* this.#readFile(file, origin, ofRef)
      else if (!file.entry.isSocket()) yield skippedPath('special-file', named.path)
    } catch (error) {
      const { code = 'an error' } = error as NodeJS.ErrnoException
      // Locks and messages are removed while git runs.
      if (code === 'ENOENT') return
      yield { kind: 'problem', what: named.path, reason: { code: 'unreadable', detail: code } }
    }
  }

  *close(): Generator<Item> {
    const [count, bytes] = [this.#files, this.#bytes]
    yield { kind: 'tally', outcome: 'read', unit: 'file', count, bytes }
    if (this.#beyond === 0) return
    const { files, bytes: mostBytes } = this.#limits
    const detail = `${files} files and ${mostBytes} bytes beside objects and refs`
    const reason = { code: 'too-many-files', detail } as const
    yield {
      kind: 'problem',
      what: `${counted(this.#beyond, 'file')} in the git directory`,
      reason,
    }
  }

  *#readLink(file: SideFile, origin: Origin): Generator<Item> {
    const target = readlinkSync(file.location, { encoding: 'buffer' })
    if (holdsNeedle(target, this.#request.needles)) yield nameChunk(origin, target)
  }

  *#readFile(file: SideFile, origin: Origin, ofRef: boolean): Generator<Item | Container> {
    const descriptor = openSync(file.location, openFlags)
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) {
        yield skippedPath('special-file', origin.path ?? '')
        return
      }
      if (this.#files >= this.#limits.files || this.#bytes + stat.size > this.#limits.bytes) {
        this.#beyond++
        return
      }
      this.#files++
      for (const item of this.#items(descriptor, stat.size, origin)) {
        if (ofRef && item.kind === 'chunk') yield* otherLines(item, this.#request.needles)
        else if (file.isTemporary) yield unfinished(item, origin.path ?? '')
        else yield item
      }
    } finally {
      closeSync(descriptor)
    }
  }

  *#items(file: number, size: number, origin: Origin): Generator<Item | Container> {
    this.#buffer ??= windowBuffer()
    this.#bytes += yield* openFileItems({ file, size }, origin, this.#request, this.#buffer)
  }
}

/** An object that is not whole has parts that cannot be read. While git runs that is usual, so it is no problem of a scan. */
function unfinished(item: Item | Container, path: string): Item | Container {
  if (item.kind === 'problem') return skippedPath('temporary-objects', path)
  if (item.kind !== 'container') return item
  const open: Container['open'] = (search) => {
    const emit = (inner: Item) =>
      search.emit(inner.kind === 'problem' ? skippedPath('temporary-objects', path) : inner)
    return item.open({ ...search, emit })
  }
  return { ...item, open }
}

/** Lines that are neither refs nor entries of a reflog, such as comments; each is searched as a text of its own. */
function* otherLines(chunk: Chunk, needles: Needles): Generator<Item> {
  for (const line of chunk.bytes.toString('latin1').split('\n')) {
    const bytes = Buffer.from(line, 'latin1')
    if (!readLine.test(line) && holdsNeedle(bytes, needles)) {
      yield nameChunk(chunk.origin, bytes)
    }
  }
}
