import { BrleaksError, type HookName, type Push, type RefUpdate } from '../model/index.ts'

const id = '[0-9a-f]{40}(?:[0-9a-f]{24})?'
/** githooks(5), pre-push. The local ref is as it was typed and may hold spaces; ids and the remote ref cannot. */
const pushLine = new RegExp(`^(.*) (${id}) (\\S+) (${id})$`, 's')
/** githooks(5), pre-receive. */
const receiveLine = new RegExp(`^(${id}) (${id}) (.+)$`, 's')

/**
 * What a push brings, from the lines that git writes to its hook.
 * @param remote first argument of pre-push: the remote's name, or its address where it has none.
 * @throws BrleaksError `usage` for a line that is none of git's.
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
    `${hook}: line ${number + 1} of standard input is not "${form}"; git writes these lines, pass them on unchanged`,
  )
}

/** No object: a ref that is deleted or new. */
function isZero(oid: string): boolean {
  return /^0+$/.test(oid)
}

/**
 * The push that the pre-commit program tells its hooks of: it reads git's lines itself and names one ref by variables
 * (pre-commit.com, "pre-push"). Null outside of it.
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
 * A commit message as git will keep it, lines in their places: without the comments that git removes from an edited
 * message, and without the patch that `git commit --verbose` shows below its scissors line (git-commit, --cleanup).
 * @param edited false where git opened no editor: then it has added nothing, and keeps what looks like its own.
 */
export function keptMessage(text: Buffer, edited: boolean): Buffer {
  if (!edited) return text
  const lines = text.toString('latin1').split('\n')
  const scissors = lines.findIndex(
    (line, at) =>
      /^\S+ -{24} >8 -{24}\r?$/.test(line) &&
      lines[at + 1]?.startsWith(line.slice(0, line.indexOf(' '))),
  )
  const kept = scissors === -1 ? lines : lines.slice(0, scissors)
  const mark = removedMark(kept)
  const own = kept.map((line) => (mark !== null && line.startsWith(mark) ? '' : line))
  return Buffer.from(own.join('\n'), 'latin1')
}

/** What git writes into a message before it opens an editor (its builtin/commit.c and builtin/merge.c). */
const hint = /^(.+?) (?:Lines starting )?with '\1' will be (ignored|kept)\b/

/**
 * What begins the lines that git will remove: git says so in the message itself. No option or variable tells a hook
 * (--cleanup, core.commentChar=auto), so without that sentence, or in another language, comments are read as well.
 */
function removedMark(lines: readonly string[]): string | null {
  const said = lines.map((line) => hint.exec(line)).filter((found) => found !== null)
  const [, mark, fate] = said.at(-1) ?? []
  return mark !== undefined && fate === 'ignored' ? mark : null
}
