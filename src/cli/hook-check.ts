import { fstatSync, readFileSync, readSync } from 'node:fs'
import { builtInRules } from '../config/index.ts'
import {
  indexMayConfigure,
  messageMayHoldKeys,
  pushMayHoldKeys,
  stagedMayHoldKeys,
} from '../scan/index.ts'
import { hookVariables } from './hook-environment.ts'
import { keptMessage, readPushLines } from './hook-input.ts'

/** Where the lines of a push hook are kept for the whole program. */
interface ReadAhead {
  input: string | null
}

/**
 * The quick check of a hook, made before the rest of the program is loaded: most commits contain nothing that could be a
 * key. False if the whole program must scan, also after an error in this check.
 * @param control receives the lines that git writes to the hook, if they were read.
 */
export async function isClean(args: readonly string[], control: ReadAhead): Promise<boolean> {
  const [command, action, hook, ...more] = args
  const operands = more[0] === '--' ? more.slice(1) : more
  if (command !== 'hook' || action !== 'run') return false
  // Options, also misspelled ones, are handled by the whole program.
  if (operands.some((operand) => operand.startsWith('-'))) return false
  if (Object.keys(process.env).some((name) => name.startsWith('BRLEAKS_'))) return false
  try {
    if (hook === 'commit-msg') return await isMessageClean(operands)
    if (hook === 'pre-push') return await isPushClean(operands, control)
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

/** @param remote the name of the remote, or its address if it has no name. */
async function isPushClean([remote]: readonly string[], control: ReadAhead): Promise<boolean> {
  // The pre-commit program reads the lines of git itself.
  if (process.env.PRE_COMMIT || !isPiped()) return false
  control.input = readInput()
  // Without lines, the whole program decides what is pushed.
  if (control.input.trim() === '') return false
  const push = readPushLines('pre-push', control.input, remote)
  const environment = hookVariables(process.env)
  if (indexMayConfigure('.', environment)) return false
  return !(await pushMayHoldKeys(push, '.', environment, builtInRules()))
}

/** True if standard input ends by itself: git's pipe, or a file. */
function isPiped(): boolean {
  const input = fstatSync(0)
  return input.isFIFO() || input.isSocket() || input.isFile()
}

/** Milliseconds between two looks at a pipe that is empty and does not block. */
const pauseMs = 5

/**
 * All of standard input. What was read before an error is followed by a line that no hook accepts: the whole program could
 * not read it again.
 * @throws the error of the system, if nothing was read.
 */
function readInput(): string {
  const piece = Buffer.alloc(64 * 1024)
  let read = Buffer.alloc(0)
  for (;;) {
    try {
      const count = readSync(0, piece)
      if (count === 0) return read.toString('utf8')
      read = Buffer.concat([read, piece.subarray(0, count)])
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // The end of a pipe on Windows.
      if (code === 'EOF') return read.toString('utf8')
      if (code === 'EAGAIN') pause()
      else if (read.length === 0) throw error
      else return `${read.toString('utf8')}\nstandard input cannot be read (${code})\n`
    }
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
}
