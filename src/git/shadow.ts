import {
  copyFileSync,
  type Dirent,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { type Layout, readSmall } from './layout.ts'
import { type GitContext, runGit, sealedEnvironment } from './run.ts'
import { removeFolder, temporaryFolder } from './temporary.ts'

/**
 * A git directory of our own that stands for the repository's: refs, logs and objects are the real ones, the
 * configuration is ours. So git never reads what the repository's config, attributes or hooks would have it run.
 */
export interface Shadow {
  /** Absolute. */
  readonly folder: string
  readonly context: GitContext
  /** The same with the work tree, for listing files alone. */
  readonly treeContext: GitContext
  readonly objectFormat: 'sha1' | 'sha256'
  /** Takes the temporary folder away; also done when the process ends. */
  remove(): void
}

/** Variables that git sets for its hooks, and that say where the real repository, index and objects are. */
export interface HookEnvironment {
  readonly GIT_DIR?: string | undefined
  readonly GIT_WORK_TREE?: string | undefined
  readonly GIT_INDEX_FILE?: string | undefined
  readonly GIT_OBJECT_DIRECTORY?: string | undefined
  readonly GIT_ALTERNATE_OBJECT_DIRECTORIES?: string | undefined
  readonly GIT_QUARANTINE_PATH?: string | undefined
}

const linkedFromCommon = ['refs', 'packed-refs', 'reftable', 'logs', 'shallow', 'worktrees']

/** Makes the shadow of a repository in a private temporary folder. */
export async function makeShadow(layout: Layout, hook: HookEnvironment = {}): Promise<Shadow> {
  const { objectFormat, refStorage } = await readFormat(layout)
  const folder = temporaryFolder()
  const { gitDir, commonDir, root } = layout
  for (const name of linkedFromCommon) link(join(commonDir, name), join(folder, name))
  checkRefs(join(commonDir, 'refs'))
  for (const name of readdirSync(gitDir)) {
    if (name.startsWith('sharedindex.')) link(join(gitDir, name), join(folder, name))
  }
  mkdirSync(join(folder, 'info'))
  link(join(commonDir, 'info', 'exclude'), join(folder, 'info', 'exclude'))
  mkdirSync(join(folder, 'objects'))
  copyHead(join(gitDir, 'HEAD'), join(folder, 'HEAD'))
  writeFileSync(join(folder, 'config'), configText(objectFormat, refStorage), { mode: 0o600 })
  const environment = {
    ...sealedEnvironment(),
    ...(refStorage === 'reftable' && gitDir !== commonDir
      ? // HEAD of a linked work tree lies in a table of its own; configuration still comes from the common folder.
        { GIT_DIR: gitDir, GIT_COMMON_DIR: folder }
      : { GIT_DIR: folder }),
    GIT_OBJECT_DIRECTORY:
      resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join(commonDir, 'objects'),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join(gitDir, 'index'),
    ...alternates(root ?? gitDir, hook.GIT_ALTERNATE_OBJECT_DIRECTORIES),
  }
  const cwd = root ?? gitDir
  return {
    folder,
    context: { cwd, environment },
    treeContext: {
      cwd,
      environment: root === null ? environment : { ...environment, GIT_WORK_TREE: root },
    },
    objectFormat,
    remove: () => removeFolder(folder),
  }
}

function link(target: string, path: string): void {
  const stat = statSync(target, { throwIfNoEntry: false })
  if (stat === undefined) return
  if (!stat.isFile() && !stat.isDirectory()) throw notPlain(target)
  // Windows lets anybody make junctions to folders, but not links to files.
  if (process.platform !== 'win32') symlinkSync(target, path)
  else if (stat.isDirectory()) symlinkSync(target, path, 'junction')
  else copyFileSync(target, path)
}

/** git would wait for ever on a pipe that stands where it looks for a ref, and passes over folders it cannot list. */
function checkRefs(folder: string): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return
    throw new BrleaksError('git-failed', `${path ?? folder}: it cannot be listed (${code})`)
  }
  for (const entry of entries) {
    if (entry.isFile() || entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat !== undefined && !stat.isFile() && !stat.isDirectory()) throw notPlain(path)
  }
}

function notPlain(path: string): BrleaksError {
  return new BrleaksError('git-failed', `${path} is neither a file nor a folder; take it away`)
}

/** HEAD may itself be a link to a ref (old repositories). */
function copyHead(from: string, to: string): void {
  const text = lstatSync(from).isSymbolicLink() ? `ref: ${readlinkSync(from)}\n` : readSmall(from)
  writeFileSync(to, text ?? '')
}

/** Configuration of a git directory of our own: what its data cannot be read without, and nothing else. */
export function configText(objectFormat: string, refStorage: string): string {
  const extensions = objectFormat !== 'sha1' || refStorage !== 'files'
  const lines = [
    '[core]',
    `\trepositoryformatversion = ${extensions ? 1 : 0}`,
    '\tbare = true',
    '\tlogAllRefUpdates = false',
  ]
  if (extensions) {
    lines.push('[extensions]')
    if (objectFormat !== 'sha1') lines.push(`\tobjectFormat = ${objectFormat}`)
    if (refStorage !== 'files') lines.push(`\trefStorage = ${refStorage}`)
  }
  return `${lines.join('\n')}\n`
}

/**
 * The two facts of the repository's configuration that its data cannot be read without. `git config --file`
 * follows no include and runs nothing; where it cannot parse the file, the data itself tells.
 */
async function readFormat(
  layout: Layout,
): Promise<{ objectFormat: 'sha1' | 'sha256'; refStorage: 'files' | 'reftable' }> {
  const path = join(layout.commonDir, 'config')
  const text = readSmall(path) ?? ''
  let objectFormat: 'sha1' | 'sha256' = 'sha1'
  if (/objectformat/i.test(text)) {
    const listed = await listConfig(layout, path)
    objectFormat =
      listed === null
        ? tellFormat(layout)
        : /^extensions\.objectformat\nsha256$/im.test(listed)
          ? 'sha256'
          : 'sha1'
  }
  const reftable = lstatSync(join(layout.commonDir, 'reftable'), { throwIfNoEntry: false })
  return { objectFormat, refStorage: reftable?.isDirectory() ? 'reftable' : 'files' }
}

async function listConfig(layout: Layout, path: string): Promise<string | null> {
  try {
    const args = ['config', '--file', path, '--null', '--list']
    const context = { cwd: layout.gitDir, environment: sealedEnvironment() }
    return (await runGit(context, args)).toString('utf8').replaceAll('\0', '\n\n')
  } catch {
    return null
  }
}

/** Told from the length of a loose object's name or the hash bytes of HEAD. */
function tellFormat(layout: Layout): 'sha1' | 'sha256' {
  const objects = join(layout.commonDir, 'objects')
  for (const folder of readdirSync(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue
    const [name] = readdirSync(join(objects, folder))
    if (name !== undefined) return name.length > 40 ? 'sha256' : 'sha1'
  }
  const packed = readSmall(join(layout.commonDir, 'packed-refs')) ?? ''
  return /^[0-9a-f]{64} /m.test(packed) ? 'sha256' : 'sha1'
}

function resolveIn(folder: string, path: string | undefined): string | undefined {
  return path === undefined || path === '' ? undefined : resolve(folder, path)
}

function alternates(folder: string, paths: string | undefined): Record<string, string> {
  if (paths === undefined || paths === '') return {}
  const separator = process.platform === 'win32' ? ';' : ':'
  const absolute = paths.split(separator).map((path) => resolve(folder, path))
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: absolute.join(separator) }
}
