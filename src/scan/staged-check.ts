import { readStaged, type StagedContent } from '../git/index.ts'
import type { Rule } from '../model/index.ts'
import { type SuspectRequest, type Suspects, stagedSuspects } from '../sources/index.ts'
import { configuration } from './index-check.ts'
import { quickSearcher } from './quick-searcher.ts'

type Variables = Readonly<Record<string, string | undefined>>

/** Files of known keys: an invalid one must stop the commit that adds it, not a later one with a key. */
const knownKeys = ['brleaks.baseline.json', '.brleaksignore']

/**
 * Checks quickly whether anything staged may contain a key, before the rest of the program is loaded.
 * @param names files that a hook manager named; one that is not staged needs a scan.
 * @returns false only if there is certainly no key; true if a scan must decide.
 * @throws BrleaksError if the repository cannot be opened or git fails.
 */
export async function stagedMayHoldKeys(
  repository: string,
  environment: Variables,
  rules: readonly Rule[],
  names: readonly string[] = [],
): Promise<boolean> {
  const request = {
    searcher: await quickSearcher(rules),
    validatedNames: knownKeys,
    names,
    folder: repository,
  }
  const suspects = await suspectsIn(repository, environment, request)
  if (suspects.kind !== 'chunks') return true
  if (suspects.chunks.length === 0) return false
  // A separate bundle: most commits contain nothing that even starts like a key.
  const { holdKeys } = await import('./suspect-check.ts')
  return holdKeys(suspects.chunks, rules)
}

/** Reads what is staged, with git only if it must. */
async function suspectsIn(
  repository: string,
  environment: Variables,
  request: SuspectRequest,
): Promise<Suspects> {
  const suspects = await suspectsWithoutGit(repository, environment, request)
  if (suspects.kind !== 'unread') return suspects
  const { suspectsThroughGit } = await import('./staged-through-git.ts')
  return suspectsThroughGit(repository, environment, request, configuration)
}

async function suspectsWithoutGit(
  repository: string,
  environment: Variables,
  request: SuspectRequest,
): Promise<Suspects> {
  const staged = readStaged(repository, environment)
  if (staged === null) return { kind: 'unread' }
  try {
    if (staged.nameContains(configuration)) return { kind: 'needs-scan' }
    const { layout, entries } = staged
    const blobs = (oids: readonly string[]) => blobsOf(staged, oids)
    return await stagedSuspects({ layout, entries, blobs }, request)
  } finally {
    staged.close()
  }
}

/** One at a time: all of them may not fit into memory. */
function* blobsOf(staged: StagedContent, oids: readonly string[]) {
  for (const oid of oids) {
    const bytes = staged.blob(oid)
    yield bytes === null ? null : { oid, bytes }
  }
}
