import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alternatesLine } from './alternates.ts'
import { listRefs } from './refs.ts'
import { readRegular } from './regular-file.ts'
import type { Repository } from './repository.ts'
import { type GitContext, sealedEnvironment } from './run.ts'
import { configText } from './shadow.ts'
import { inTemporary, removeFolder, temporaryFolder } from './temporary.ts'

/**
 * A bare repository of our own in a temporary folder, with the refs of another and its objects on loan. More history
 * can be fetched into it; the other one stays as it is, and its configuration is never read.
 */
export interface BorrowedRepository {
  readonly folder: string
  readonly context: GitContext
  remove(): void
}

/** Makes one. Of a partial clone nothing is borrowed: a server would not send what the clone seems to have. */
export async function borrowRepository(
  repository: Repository,
  signal: AbortSignal,
): Promise<BorrowedRepository> {
  const folder = temporaryFolder()
  try {
    const { objectFormat } = repository.shadow
    const format = { objectFormat, refStorage: 'files', settings: [] } as const
    inTemporary(() => {
      for (const name of ['refs', 'objects/info'])
        mkdirSync(join(folder, name), { recursive: true })
      writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n')
      writeFileSync(join(folder, 'config'), configText(format))
    })
    if (!repository.partial) await lend(repository, folder, signal)
    const environment = { ...sealedEnvironment(), GIT_DIR: folder }
    const { scanned } = repository.shadow.context
    const context = { cwd: folder, environment, scanned }
    return { folder, context, remove: () => removeFolder(folder) }
  } catch (error) {
    removeFolder(folder)
    throw error
  }
}

async function lend(repository: Repository, folder: string, signal: AbortSignal): Promise<void> {
  const alternates = repository.objectFolders.map((path) => `${alternatesLine(path)}\n`).join('')
  const shallow = join(repository.layout.commonDir, 'shallow')
  const cuts = existsSync(shallow) ? readRegular(shallow) : null
  const lines: Buffer[] = []
  for (const { name, nameBytes, oid } of await listRefs(repository, signal)) {
    if (!name.startsWith('refs/') || oid === null) continue
    lines.push(Buffer.from(`${oid} `), nameBytes, Buffer.from('\n'))
  }
  inTemporary(() => {
    writeFileSync(join(folder, 'objects', 'info', 'alternates'), alternates)
    if (cuts !== null) writeFileSync(join(folder, 'shallow'), cuts)
    writeFileSync(join(folder, 'packed-refs'), Buffer.concat(lines))
  })
}

/** Sets what HEAD is, so that traces speak of it. */
export function setHead(repository: BorrowedRepository, oid: string): void {
  writeFileSync(join(repository.folder, 'HEAD'), `${oid}\n`)
}

/** Commits at which its history is cut off. */
export function shallowCommits(repository: BorrowedRepository): ReadonlySet<string> {
  const path = join(repository.folder, 'shallow')
  if (!existsSync(path)) return new Set()
  return new Set(
    readFileSync(path, 'latin1')
      .split('\n')
      .filter((line) => line !== ''),
  )
}
