import { builtInRules } from '../config/index.ts'
import { stagedMayHoldKeys } from '../scan/index.ts'
import { hookVariables } from './hook-environment.ts'

/**
 * The quick check of `hook run pre-commit`, made before the rest of the program is loaded: most commits contain nothing
 * that could be a key. False if the whole program must scan, also after an error in this check.
 */
export async function isStagedClean(args: readonly string[]): Promise<boolean> {
  const [command, action, hook, ...more] = args
  const names = more[0] === '--' ? more.slice(1) : more
  if (command !== 'hook' || action !== 'run') return false
  if (hook !== 'pre-commit' && hook !== 'pre-merge-commit') return false
  // An option, or files named outside of a commit, which are scanned in the work tree.
  if (names.some((name) => name.startsWith('-'))) return false
  if (names.length > 0 && !process.env.GIT_INDEX_FILE) return false
  if (process.env.PRE_COMMIT_FROM_REF) return false
  // Options in variables, also misspelled ones, are handled by the whole program.
  if (Object.keys(process.env).some((name) => name.startsWith('BRLEAKS_'))) return false
  try {
    return !(await stagedMayHoldKeys('.', hookVariables(process.env), builtInRules(), names))
  } catch {
    return false
  }
}
