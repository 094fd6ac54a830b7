import { catFile, type Git, indexMayName, openRepository, stagedEntries } from '../git/index.ts'
import { type SuspectRequest, type Suspects, stagedSuspects } from '../sources/index.ts'

/**
 * The same as the quick check reads without git.
 * @param configuration part of the name of a file that needs a whole scan, wherever it is in the index.
 * @throws BrleaksError if the repository cannot be opened or git fails.
 */
export async function suspectsThroughGit(
  repository: string,
  environment: Readonly<Record<string, string | undefined>>,
  request: SuspectRequest,
  configuration: string,
): Promise<Suspects> {
  const git = await openRepository(repository, { hook: environment })
  try {
    if (indexMayName(git, [configuration])) return { kind: 'needs-scan' }
    const entries = await stagedEntries(git)
    const blobs = (oids: readonly string[]) => blobsOf(git, oids)
    return await stagedSuspects({ layout: git.layout, entries, blobs }, request)
  } finally {
    git.close()
  }
}

async function* blobsOf(git: Git, oids: readonly string[]) {
  for await (const answer of catFile(git, oids)) yield answer.kind === 'object' ? answer : null
}
