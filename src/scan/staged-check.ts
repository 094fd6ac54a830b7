import { openRepository } from '../git/index.ts'
import type { Rule } from '../model/index.ts'
import { stagedSuspects } from '../sources/index.ts'
import { quickSearcher, savedTables } from './quick-searcher.ts'

/** A configuration in the index may name further rules or be invalid; the whole program handles both. */
const configuration = 'brleaks.config.'
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
  environment: Readonly<Record<string, string | undefined>>,
  rules: readonly Rule[],
  names: readonly string[] = [],
): Promise<boolean> {
  const opened = await openRepository(repository, { hook: environment })
  try {
    const suspects = await stagedSuspects(opened, {
      searcher: await quickSearcher(rules),
      configurationName: configuration,
      validatedNames: knownKeys,
      names,
      folder: repository,
    })
    if (suspects === null || suspects.length === 0) return suspects === null
    // A separate bundle: most commits contain nothing that even starts like a key.
    const { createDetector, defaultDecodeDepth, embeddedStarts } = await import(
      '../detect/index.ts'
    )
    const detector = createDetector(rules, {
      decodeDepth: defaultDecodeDepth,
      tables: savedTables(rules),
    })
    for (const chunk of suspects) {
      if (embeddedStarts.some((start) => chunk.bytes.includes(start))) return true
      for (const { kind } of detector.detect(chunk)) if (kind === 'candidate') return true
    }
    return false
  } finally {
    opened.close()
  }
}
