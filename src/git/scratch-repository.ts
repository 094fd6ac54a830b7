import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alternatesLine } from './alternates.ts'
import { Git, GitRunner } from './git.ts'
import { readSmall } from './layout.ts'
import { listRefs, refBytes } from './refs.ts'
import { readRegular } from './regular-file.ts'
import { describeRepository } from './repository.ts'
import { sealedEnvironment } from './run.ts'
import { configText } from './shadow.ts'
import { inTemporary, removeFolder, temporaryFolder } from './temporary.ts'

/**
 * A bare repository in a temporary folder, with the refs of another one and its object folders as alternates. More
 * history can be fetched into it; the other repository does not change, and its configuration is never read.
 */
export class ScratchRepository extends GitRunner {
  readonly folder: string
  readonly #objectFormat: 'sha1' | 'sha256'

  /** @param lender the repository whose refs and objects it uses. */
  constructor(folder: string, lender: Git) {
    const environment = { ...sealedEnvironment(), GIT_DIR: folder }
    super({ cwd: folder, environment, scanned: lender.context.scanned }, lender.signal)
    this.folder = folder
    this.#objectFormat = lender.shadow.objectFormat
  }

  /** Opens it for reading as it is now: later fetches are not seen. Closing the handle removes the folder. */
  open(): Git {
    const { folder, context } = this
    const layout = { root: null, gitDir: folder, commonDir: folder }
    const remove = () => this.remove()
    const shadow = {
      folder,
      data: {
        GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
        GIT_INDEX_FILE: join(folder, 'index'),
      },
      get head() {
        return readSmall(join(folder, 'HEAD')) ?? ''
      },
      context,
      treeContext: context,
      objectFormat: this.#objectFormat,
      remove,
    }
    return new Git(describeRepository(layout, shadow), this.signal)
  }

  /** Removes the folder. Also done when the process ends. */
  remove(): void {
    removeFolder(this.folder)
  }
}

/** A partial clone cannot lend its objects: a server would not send those that the clone seems to have. */
export async function createScratchRepository(git: Git): Promise<ScratchRepository> {
  const folder = temporaryFolder()
  try {
    const { objectFormat } = git.shadow
    const format = { objectFormat, refStorage: 'files', settings: [] } as const
    inTemporary(() => {
      for (const name of ['refs', 'objects/info'])
        mkdirSync(join(folder, name), { recursive: true })
      writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n')
      writeFileSync(join(folder, 'config'), configText(format))
    })
    if (!git.partial) await copyRefs(git, folder)
    return new ScratchRepository(folder, git)
  } catch (error) {
    removeFolder(folder)
    throw error
  }
}

/** Copies refs and shallow commits, and names the object folders as alternates. */
async function copyRefs(git: Git, folder: string): Promise<void> {
  const alternates = git.objectFolders.map((path) => `${alternatesLine(path)}\n`).join('')
  const shallow = join(git.layout.commonDir, 'shallow')
  const cuts = existsSync(shallow) ? readRegular(shallow) : null
  const lines: Buffer[] = []
  for (const ref of await listRefs(git)) {
    if (!ref.name.startsWith('refs/') || ref.oid === null) continue
    lines.push(Buffer.from(`${ref.oid} `), refBytes(ref), Buffer.from('\n'))
  }
  inTemporary(() => {
    writeFileSync(join(folder, 'objects', 'info', 'alternates'), alternates)
    if (cuts !== null) writeFileSync(join(folder, 'shallow'), cuts)
    writeFileSync(join(folder, 'packed-refs'), Buffer.concat(lines))
  })
}

/** Sets HEAD to a commit: object histories are relative to it. */
export function setHead(repository: ScratchRepository, oid: string): void {
  writeFileSync(join(repository.folder, 'HEAD'), `${oid}\n`)
}

/** Commits at which the history is cut off now. */
export function shallowCommits(repository: ScratchRepository): ReadonlySet<string> {
  const path = join(repository.folder, 'shallow')
  if (!existsSync(path)) return new Set()
  return new Set(
    readFileSync(path, 'latin1')
      .split('\n')
      .filter((line) => line !== ''),
  )
}
