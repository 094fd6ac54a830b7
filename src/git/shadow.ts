import { type Dirent, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { alternatesOfVariable, alternatesVariable } from './alternates.ts'
import { detachedHead } from './head.ts'
import { type Layout, readSmall, scannedFolders } from './layout.ts'
import { appear, notPlain } from './link.ts'
import { type CarriedSetting, carriedSettings } from './plain-config.ts'
import { isSpecial } from './regular-file.ts'
import { type GitContext, runGit, sealedEnvironment } from './run.ts'
import { inTemporary, removeFolder, temporaryFolder } from './temporary.ts'

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
  const format = await readFormat(layout)
  checkRefs(join(layout.commonDir, 'refs'))
  const folder = temporaryFolder()
  try {
    fill(folder, layout, format)
  } catch (error) {
    removeFolder(folder)
    throw error
  }
  return shadowIn(folder, layout, format, hook)
}

function fill(folder: string, layout: Layout, format: Format): void {
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
  const head = format.refStorage === 'files' ? detachedHead(layout) : reftableHead
  inTemporary(() => {
    writeFileSync(join(folder, 'HEAD'), head, { mode: 0o600 })
    writeFileSync(join(folder, 'config'), configText(format), { mode: 0o600 })
  })
}

/** A repository with reftables keeps its HEAD there; git wants to see a file all the same. */
const reftableHead = 'ref: refs/heads/.invalid\n'

function shadowIn(
  folder: string,
  layout: Layout,
  { objectFormat, refStorage }: Format,
  hook: HookEnvironment,
): Shadow {
  const { gitDir, commonDir, root } = layout
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
    context: { cwd, environment, scanned: scannedFolders(layout) },
    treeContext: {
      cwd,
      scanned: scannedFolders(layout),
      environment: root === null ? environment : { ...environment, GIT_WORK_TREE: root },
    },
    objectFormat,
    remove: () => removeFolder(folder),
  }
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
    if (isSpecial(entry)) throw notPlain(join(entry.parentPath, entry.name))
  }
}

/** Configuration of a git directory of our own: what its data cannot be read without, and nothing else. */
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

/** What a repository's data cannot be read without, and the settings that listings of its work tree go by. */
interface Format {
  readonly objectFormat: 'sha1' | 'sha256'
  readonly refStorage: 'files' | 'reftable'
  readonly settings: readonly CarriedSetting[]
}

/**
 * The few facts of the repository's configuration that count. `git config --file` follows no include and runs nothing; where
 * it cannot parse the file, the format is seen from the data itself.
 */
async function readFormat(layout: Layout): Promise<Format> {
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

/** Where git reads the repository's configuration file, by its name alone: a path may hold a key, and arguments are public. */
export function configContext(layout: Layout): GitContext {
  // No repository: git must not look at the configuration for itself.
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

/** Told from the length of a loose object's name or the hash bytes of HEAD. */
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
    // Planning the reading of objects says which folders cannot be listed.
    return []
  }
}

function resolveIn(folder: string, path: string | undefined): string | undefined {
  return path === undefined || path === '' ? undefined : resolve(folder, path)
}

function alternates(folder: string, paths: string | undefined): Record<string, string> {
  const absolute = alternatesOfVariable(paths, folder)
  return absolute.length === 0
    ? {}
    : { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternatesVariable(absolute) }
}
