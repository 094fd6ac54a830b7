import { readFileSync } from 'node:fs'
import { builtInRules } from '../config/index.ts'
import { messageMayHoldKeys, stagedMayHoldKeys } from '../scan/index.ts'
import { hookVariables } from './hook-environment.ts'
import { keptMessage } from './hook-input.ts'

/**
 * The quick check of a hook, made before the rest of the program is loaded: most commits contain nothing that could be a
 * key. False if the whole program must scan, also after an error in this check.
 */
export async function isClean(args: readonly string[]): Promise<boolean> {
  const [command, action, hook, ...more] = args
  const operands = more[0] === '--' ? more.slice(1) : more
  if (command !== 'hook' || action !== 'run') return false
  // Options, also misspelled ones, are handled by the whole program.
  if (operands.some((operand) => operand.startsWith('-'))) return false
  if (Object.keys(process.env).some((name) => name.startsWith('BRLEAKS_'))) return false
  try {
    if (hook === 'commit-msg') return await isMessageClean(operands)
    return (hook === 'pre-commit' || hook === 'pre-merge-commit') && (await isStagedClean(operands))
  } catch {
    return false
  }
}

/** @param names files that a hook manager passes. */
async function isStagedClean(names: readonly string[]): Promise<boolean> {
  // Files that are named outside of a commit are scanned in the work tree, and so is a range.
  if (names.length > 0 && !process.env.GIT_INDEX_FILE) return false
  if (process.env.PRE_COMMIT_FROM_REF) return false
  return !(await stagedMayHoldKeys('.', hookVariables(process.env), builtInRules(), names))
}

async function isMessageClean([path]: readonly string[]): Promise<boolean> {
  if (path === undefined) return false
  const message = keptMessage(readFileSync(path), process.env.GIT_EDITOR !== ':')
  return !(await messageMayHoldKeys(message, '.', hookVariables(process.env), builtInRules()))
}
