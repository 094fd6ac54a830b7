import { needlesFor } from '../detect/index.ts'
import { openRepository } from '../git/index.ts'
import type { Rule } from '../model/index.ts'
import { stagedSuspects } from '../sources/index.ts'

/** A configuration in the index may name further rules, or be wrong: both are the whole program's matter. */
const configuration = 'brleaks.config.'
/** Known keys: a wrong file must stop the commit that brings it, not a later one that holds a key. */
const knownKeys = ['brleaks.baseline.json', '.brleaksignore']

/**
 * Tells in one short look that nothing staged holds a key, before the rest of the program is loaded. False is sure;
 * true means: scan.
 * @param names files that a hook manager named; one that is not staged means: scan.
 * @throws BrleaksError where the repository cannot be opened or git fails.
 */
export async function glanceAtStaged(
  repository: string,
  environment: Readonly<Record<string, string | undefined>>,
  rules: readonly Rule[],
  names: readonly string[] = [],
): Promise<boolean> {
  const opened = await openRepository(repository, { hook: environment })
  try {
    const needles = needlesFor(rules)
    const suspects = await stagedSuspects(opened, {
      needles,
      decided: configuration,
      proved: knownKeys,
      names,
      folder: repository,
    })
    if (suspects === null || suspects.length === 0) return suspects === null
    // A part of its own: most commits hold nothing that even begins like a key.
    const { createDetector } = await import('../detect/index.ts')
    const detector = createDetector(rules)
    for (const chunk of suspects) {
      for (const { kind } of detector.detect(chunk)) if (kind === 'candidate') return true
    }
    return false
  } finally {
    opened.close()
  }
}
