import { version } from './version.ts'

export type ErrorCode =
  | 'usage' // an option or argument is wrong
  | 'config' // a rule, config, baseline or ignore file is wrong
  | 'not-found' // a path that was named does not exist
  | 'not-a-repository'
  | 'bad-revision' // a revision that names no commit, where one is needed
  | 'git-missing' // no usable git program
  | 'git-failed' // git ended with an error
  | 'output' // a report cannot be written
  | 'interrupted'
  | 'internal' // a bug in brleaks, or a limit of the system that stopped it

interface BrleaksErrorOptions extends ErrorOptions {
  readonly isBug?: boolean
}

/**
 * A failure of the whole run with a known cause. The entry point prints its message (one line: what is wrong, where, and
 * how to fix it) and no stack. The message is never built from scanned bytes.
 */
export class BrleaksError extends Error {
  readonly code: ErrorCode

  /** True for an unexpected error. */
  readonly isBug: boolean

  constructor(code: ErrorCode, message: string, options: BrleaksErrorOptions = {}) {
    super(message, options)
    this.name = 'BrleaksError'
    this.code = code
    this.isBug = options.isBug ?? false
  }
}

/** Returns a BrleaksError as it is, and wraps any other error as `internal`: one line, without a stack. */
export function knownError(error: unknown): BrleaksError {
  if (error instanceof BrleaksError) return error
  const code = codeOf(error)
  const limit = code === null ? undefined : limits[code]
  const message = limit === undefined ? describeBug(error) : describeLimit(limit, error)
  return new BrleaksError('internal', message, { cause: error, isBug: limit === undefined })
}

/** Limits of the machine: not bugs, and the user can raise them. */
const limits: Readonly<Record<string, string>> = {
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  ENFILE: 'the system has too many open files; close other programs',
  ENOMEM: 'out of memory; raise the memory limit (ulimit -v, or that of the container)',
  ERR_WORKER_OUT_OF_MEMORY: 'a thread ran out of memory; try --jobs 1 or raise the memory limit',
  ERR_MEMORY_ALLOCATION_FAILED: 'out of memory; raise the memory limit',
  EAGAIN: 'the system has no process or thread left; raise the limit (ulimit -u)',
  ENOSPC: 'no space left on the device; free some space or set TMPDIR to another folder',
  EDQUOT: 'the disk quota is used up; free some space or set TMPDIR to another folder',
}

const longestMessage = 300

function describeLimit(limit: string, error: unknown): string {
  return `stopped by a limit of the system: ${limit} (${withoutTokens(messageOf(error))})`
}

function describeBug(error: unknown): string {
  const where = innermostFrame(error)
  const place = where === null ? '' : `, in ${where}`
  const text = withoutTokens(messageOf(error)) + place
  return `this is a bug in brleaks ${version}: ${text}; please report it with this line (README.md, "Report a bug")`
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

function messageOf(error: unknown): string {
  const text =
    error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${kindOf(error)}`
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').slice(0, longestMessage)
}

/** A thrown value that is not an error may be a key: only its type is shown. */
function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value
}

/** Paths and names in a message may hold keys of any rule: long runs with a digit or a known prefix are cut. */
function withoutTokens(text: string): string {
  return text.replace(/[A-Za-z0-9_-]{16,}/g, (run) =>
    /\d|br_/.test(run) ? `${run.slice(0, 7)}…` : run,
  )
}

/** The function and the file's base name of the innermost frame: enough to find the bug, without a path of the machine. */
function innermostFrame(error: unknown): string | null {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return null
  for (const line of error.stack.split('\n')) {
    const frame = /^ {4}at (?:(?:async )?([^/\\]+) \()?(.+?)\)?$/.exec(line)
    const file = frame?.[2] === undefined ? null : /[\w.-]+\.m?[jt]s:\d+:\d+$/.exec(frame[2])
    if (file === null) continue
    return frame?.[1] === undefined ? file[0] : `${frame[1]} (${file[0]})`
  }
  return null
}
