import { builtInRules } from '../config/index.ts'
import { glanceAtStaged } from '../scan/index.ts'
import { hookVariables } from './hook-environment.ts'

/**
 * The short way through `hook run pre-commit`: most commits hold nothing that could be a key. True if so; false where
 * the whole program must look, also at whatever went wrong here.
 */
export async function nothingStaged(args: readonly string[]): Promise<boolean> {
  const [command, action, hook, ...more] = args
  const names = more[0] === '--' ? more.slice(1) : more
  if (command !== 'hook' || action !== 'run') return false
  if (hook !== 'pre-commit' && hook !== 'pre-merge-commit') return false
  // An option, or files named outside of a commit, which are read from the work tree.
  if (names.some((name) => name.startsWith('-'))) return false
  if (names.length > 0 && !process.env.GIT_INDEX_FILE) return false
  if (process.env.PRE_COMMIT_FROM_REF) return false
  // Options by variables are the whole program's matter, as are slips of the pen in their names.
  if (Object.keys(process.env).some((name) => name.startsWith('BRLEAKS_'))) return false
  try {
    return !(await glanceAtStaged('.', hookVariables(process.env), builtInRules(), names))
  } catch {
    return false
  }
}
