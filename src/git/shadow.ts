import { type Dirent, existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { alternatesOfVariable, alternatesVariable } from './alternates.ts'
import { detachedHead } from './head.ts'
import { type Layout, readSmall, scannedFolders } from './layout.ts'
import { appear, notPlain } from './link.ts'
import { type CarriedSetting, carriedSettings } from './plain-config.ts'
import { gitDirectories } from './refs.ts'
import { isSpecial } from './regular-file.ts'
import { type GitContext, runGit, sealedEnvironment } from './run.ts'
import { inTemporary, removeFolder, temporaryFolder } from './temporary.ts'

/**
 * A temporary git directory that git uses instead of the repository's. Its refs, logs and objects are links to the real
 * ones, and its configuration is ours: git never reads the repository's config, attributes or hooks, which could run programs.
 */
export interface Shadow {
  /** Absolute. A shadow that is made later is made when this or the environment of a context is read. */
  readonly folder: string
  /** Variables of the environment that name the index and the objects. */
  readonly data: DataVariables
  /** What the file HEAD holds. */
  readonly head: string
  readonly context: GitContext
  /** The same with the work tree, only for listing files. */
  readonly treeContext: GitContext
  readonly objectFormat: 'sha1' | 'sha256'
  /** Removes the temporary folder. Also done when the process ends. */
  remove(): void
}

/** Variables that git sets for its hooks to name the repository, index and objects. */
export interface HookEnvironment {
  readonly GIT_DIR?: string | undefined
  readonly GIT_WORK_TREE?: string | undefined
  readonly GIT_INDEX_FILE?: string | undefined
  readonly GIT_OBJECT_DIRECTORY?: string | undefined
  readonly GIT_ALTERNATE_OBJECT_DIRECTORIES?: string | undefined
  readonly GIT_QUARANTINE_PATH?: string | undefined
}

interface DataObjects {
  readonly GIT_OBJECT_DIRECTORY: string
  readonly GIT_ALTERNATE_OBJECT_DIRECTORIES?: string
}

interface DataVariables extends DataObjects {
  readonly GIT_INDEX_FILE: string
}

const linkedFromCommon = ['refs', 'packed-refs', 'reftable', 'logs', 'shallow', 'worktrees']

/**
 * Creates the shadow of a repository in a private temporary folder.
 * @param later true: once git is started, which may never be.
 */
export async function makeShadow(
  layout: Layout,
  hook: HookEnvironment = {},
  later = false,
): Promise<Shadow> {
  const format = await readFormat(layout)
  checkRefs(join(layout.commonDir, 'refs'))
  const head = format.refStorage === 'files' ? detachedHead(layout) : reftableHead
  const folder = new ShadowFolder((path) => fill(path, layout, format, head))
  if (!later) folder.make()
  return shadowIn(folder, layout, format, head, hook)
}

class ShadowFolder {
  readonly #fill: (path: string) => void
  #path: string | null = null

  constructor(fill: (path: string) => void) {
    this.#fill = fill
  }

  /** Its path. */
  make(): string {
    if (this.#path !== null) return this.#path
    const path = temporaryFolder()
    try {
      this.#fill(path)
    } catch (error) {
      removeFolder(path)
      throw error
    }
    this.#path = path
    return path
  }

  remove(): void {
    if (this.#path !== null) removeFolder(this.#path)
  }
}

function fill(folder: string, layout: Layout, format: Format, head: string): void {
  const { gitDir, commonDir } = layout
  inTemporary(() => {
    mkdirSync(join(folder, 'info'))
    mkdirSync(join(folder, 'objects'))
  })
  for (const name of linkedFromCommon) appear(join(commonDir, name), join(folder, name))
  for (const name of readdirSync(gitDir)) {
    if (name.startsWith('sharedindex.')) appear(join(gitDir, name), join(folder, name))
  }
  appear(join(commonDir, 'info', 'exclude'), join(folder, 'info', 'exclude'))
  inTemporary(() => {
    writeFileSync(join(folder, 'HEAD'), head, { mode: 0o600 })
    writeFileSync(join(folder, 'config'), configText(format), { mode: 0o600 })
  })
}

/** A repository with reftables stores HEAD in them, but git requires the file too. */
const reftableHead = 'ref: refs/heads/.invalid\n'

function shadowIn(
  folder: ShadowFolder,
  layout: Layout,
  { objectFormat, refStorage }: Format,
  head: string,
  hook: HookEnvironment,
): Shadow {
  const { gitDir, commonDir, root } = layout
  const data = {
    GIT_OBJECT_DIRECTORY:
      resolveIn(root ?? gitDir, hook.GIT_OBJECT_DIRECTORY) ?? join(commonDir, 'objects'),
    GIT_INDEX_FILE: resolveIn(root ?? gitDir, hook.GIT_INDEX_FILE) ?? join(gitDir, 'index'),
    ...alternates(root ?? gitDir, hook.GIT_ALTERNATE_OBJECT_DIRECTORIES),
  }
  const variables = () => ({
    ...sealedEnvironment(),
    ...(refStorage === 'reftable' && gitDir !== commonDir
      ? // HEAD of a linked work tree lies in a table of its own; configuration still comes from the common folder.
        { GIT_DIR: gitDir, GIT_COMMON_DIR: folder.make() }
      : { GIT_DIR: folder.make() }),
    ...data,
    ...(isSparse(layout) ? ownObjects(folder.make(), data) : {}),
  })
  const cwd = root ?? gitDir
  const scanned = scannedFolders(layout)
  return {
    get folder() {
      return folder.make()
    },
    data,
    head,
    context: {
      cwd,
      scanned,
      get environment() {
        return variables()
      },
    },
    treeContext: {
      cwd,
      scanned,
      get environment() {
        return root === null ? variables() : { ...variables(), GIT_WORK_TREE: root }
      },
    },
    objectFormat,
    remove: () => folder.remove(),
  }
}

/** True if an index may have folders in place of files (git-sparse-checkout, "--sparse-index"). */
function isSparse({ gitDir, commonDir }: Layout): boolean {
  const folders = gitDirectories(gitDir, commonDir).map(([folder]) => folder)
  return folders.some((folder) => existsSync(join(folder, 'info', 'sparse-checkout')))
}

/** git writes the trees of such an index that are not there yet, even to list it: into the shadow, not into the repository. */
function ownObjects(
  folder: string,
  { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: others }: DataVariables,
): DataObjects {
  const borrowed = alternatesVariable([objects])
  return {
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES:
      others === undefined ? borrowed : `${borrowed}${delimiter}${others}`,
  }
}

/** git would wait forever for a pipe in place of a ref, and ignores folders that it cannot list. */
function checkRefs(folder: string): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return
    throw new BrleaksError('git-failed', `${path ?? folder}: cannot be listed (${code})`)
  }
  for (const entry of entries) {
    if (isSpecial(entry)) throw notPlain(join(entry.parentPath, entry.name))
  }
}

/** Configuration of the shadow: only what git needs to read the data. */
export function configText({ objectFormat, refStorage, settings }: Format): string {
  const extensions = objectFormat !== 'sha1' || refStorage !== 'files'
  const lines = [
    '[core]',
    `\trepositoryformatversion = ${extensions ? 1 : 0}`,
    '\tbare = true',
    '\tlogAllRefUpdates = false',
    ...settings.map((name) => `\t${name} = true`),
  ]
  if (extensions) {
    lines.push('[extensions]')
    if (objectFormat !== 'sha1') lines.push(`\tobjectFormat = ${objectFormat}`)
    if (refStorage !== 'files') lines.push(`\trefStorage = ${refStorage}`)
  }
  return `${lines.join('\n')}\n`
}

/** The format of the data, and the settings that affect how the work tree is listed. */
interface Format {
  readonly objectFormat: 'sha1' | 'sha256'
  readonly refStorage: 'files' | 'reftable'
  readonly settings: readonly CarriedSetting[]
}

/**
 * Reads these settings from the repository's configuration. `git config --file` does not follow includes and runs
 * nothing. If it cannot parse the file, the format is detected from the data.
 */
export async function readFormat(layout: Layout): Promise<Format> {
  const path = join(layout.commonDir, 'config')
  const text = readSmall(path) ?? ''
  let objectFormat: 'sha1' | 'sha256' = 'sha1'
  if (/objectformat/i.test(text)) {
    const listed = await listConfig(layout)
    objectFormat =
      listed === null
        ? tellFormat(layout)
        : /^extensions\.objectformat\nsha256$/im.test(listed)
          ? 'sha256'
          : 'sha1'
  }
  const reftable = lstatSync(join(layout.commonDir, 'reftable'), { throwIfNoEntry: false })
  return {
    objectFormat,
    refStorage: reftable?.isDirectory() ? 'reftable' : 'files',
    settings: carriedSettings(text),
  }
}

/** Lets git read the configuration file by its name only: a path may be a key, and arguments are public. */
export function configContext(layout: Layout): GitContext {
  // Outside a repository: git must not read the configuration on its own.
  const environment = { ...sealedEnvironment(), GIT_DIR: '/dev/null' }
  return { cwd: layout.commonDir, environment, scanned: scannedFolders(layout) }
}

async function listConfig(layout: Layout): Promise<string | null> {
  try {
    const args = ['config', '--file', 'config', '--null', '--list']
    const context = configContext(layout)
    return (await runGit(context, args)).toString('utf8').replaceAll('\0', '\n\n')
  } catch {
    return null
  }
}

/** Detected by the length of a loose object's name, or of the id in HEAD. */
function tellFormat(layout: Layout): 'sha1' | 'sha256' {
  const objects = join(layout.commonDir, 'objects')
  for (const folder of namesIn(objects)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue
    const [name] = namesIn(join(objects, folder))
    if (name !== undefined) return name.length > 40 ? 'sha256' : 'sha1'
  }
  const packed = readSmall(join(layout.commonDir, 'packed-refs')) ?? ''
  return /^[0-9a-f]{64} /m.test(packed) ? 'sha256' : 'sha1'
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // The plan of the objects reports folders that cannot be listed.
    return []
  }
}

function resolveIn(folder: string, path: string | undefined): string | undefined {
  return path === undefined || path === '' ? undefined : resolve(folder, path)
}

function alternates(
  folder: string,
  paths: string | undefined,
): Pick<DataVariables, 'GIT_ALTERNATE_OBJECT_DIRECTORIES'> {
  const absolute = alternatesOfVariable(paths, folder)
  return absolute.length === 0
    ? {}
    : { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternatesVariable(absolute) }
}
