import { BrleaksError, type HookName, type Push, type RefUpdate } from '../model/index.ts'

const id = '[0-9a-f]{40}(?:[0-9a-f]{24})?'
/** githooks(5), pre-push. The local ref is kept as the user typed it and may contain spaces; the other fields cannot. */
const pushLine = new RegExp(`^(.*) (${id}) (\\S+) (${id})$`, 's')
/** githooks(5), pre-receive. */
const receiveLine = new RegExp(`^(${id}) (${id}) (.+)$`, 's')

/**
 * Parses the lines that git writes to a push hook.
 * @param remote first argument of pre-push: the remote's name, or its address if it has no name.
 * @throws BrleaksError `usage` for a line that is not in git's format.
 */
export function readPushLines(
  hook: 'pre-push' | 'pre-receive',
  input: string,
  remote: string | undefined,
): Push {
  const updates: RefUpdate[] = []
  const had: string[] = []
  for (const [number, line] of input.split('\n').entries()) {
    if (line === '') continue
    const { ref, to, from } = hook === 'pre-push' ? pushed(line, number) : received(line, number)
    if (!isZero(to)) updates.push({ ref, to })
    if (!isZero(from)) had.push(from)
  }
  if (hook === 'pre-receive') return { updates, had, hadRefs: 'all' }
  return { updates, had, hadRefs: remote === undefined ? 'none' : { remote } }
}

function pushed(line: string, number: number) {
  const [, , to, ref, from] = pushLine.exec(line) ?? []
  if (to === undefined || ref === undefined || from === undefined) {
    throw unreadable('pre-push', number, 'LOCAL-REF ID REMOTE-REF ID')
  }
  return { ref, to, from }
}

function received(line: string, number: number) {
  const [, from, to, ref] = receiveLine.exec(line) ?? []
  if (to === undefined || ref === undefined || from === undefined) {
    throw unreadable('pre-receive', number, 'ID ID REF')
  }
  return { ref, to, from }
}

function unreadable(hook: HookName, number: number, form: string): BrleaksError {
  return new BrleaksError(
    'usage',
    `${hook}: line ${number + 1} of standard input is not in the form "${form}"; pass on the lines that git writes unchanged`,
  )
}

/** Whether an id means that the ref is new or deleted. */
function isZero(oid: string): boolean {
  return /^0+$/.test(oid)
}

/**
 * The push as the pre-commit program describes it: it reads git's lines itself and names one ref in variables
 * (pre-commit.com, "pre-push"). Null if the hook does not run under pre-commit.
 */
export function pushOfPreCommit(
  environment: Readonly<Record<string, string | undefined>>,
): Push | null {
  if (!environment.PRE_COMMIT) return null
  const from = environment.PRE_COMMIT_FROM_REF
  const to = environment.PRE_COMMIT_TO_REF || environment.PRE_COMMIT_LOCAL_BRANCH || 'HEAD'
  const remote = environment.PRE_COMMIT_REMOTE_NAME
  return {
    updates: [{ ref: environment.PRE_COMMIT_REMOTE_BRANCH || to, to }],
    had: from ? [from] : [],
    hadRefs: remote ? { remote } : 'none',
  }
}

/**
 * Returns a commit message as git will store it, with line numbers unchanged: comments that git removes are blank, and
 * the patch that `git commit --verbose` adds below its scissors line is cut off (git-commit, --cleanup).
 * @param edited false if git opened no editor: then it added no comments, and keeps lines that look like comments.
 */
export function keptMessage(text: Buffer, edited: boolean): Buffer {
  if (!edited) return text
  const lines = text.toString('latin1').split('\n')
  const scissors = lines.findIndex(
    (line, index) =>
      /^\S+ -{24} >8 -{24}\r?$/.test(line) &&
      lines[index + 1]?.startsWith(line.slice(0, line.indexOf(' '))),
  )
  const kept = scissors === -1 ? lines : lines.slice(0, scissors)
  const prefix = commentPrefix(kept)
  const stored = kept.map((line) => (prefix !== null && line.startsWith(prefix) ? '' : line))
  return Buffer.from(stored.join('\n'), 'latin1')
}

/** The hint that git adds to a message before it opens an editor (its builtin/commit.c and builtin/merge.c). */
const hint = /^(.+?) (?:Lines starting )?with '\1' will be (ignored|kept)\b/

/**
 * The prefix of lines that git will remove, taken from git's hint in the message. A hook cannot learn it in another way
 * (--cleanup, core.commentChar=auto), so without the hint, or in another language, comments are scanned as well.
 */
function commentPrefix(lines: readonly string[]): string | null {
  const hints = lines.map((line) => hint.exec(line)).filter((match) => match !== null)
  const [, prefix, effect] = hints.at(-1) ?? []
  return prefix !== undefined && effect === 'ignored' ? prefix : null
}
