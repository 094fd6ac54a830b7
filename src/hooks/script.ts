import { createHash } from 'node:crypto'
import type { HookName } from '../model/index.ts'

/** How brleaks is started from a hook. Both absolute. */
export interface Program {
  readonly node: string
  /** dist/cli.js of the brleaks that installs. */
  readonly script: string
}

/** Hooks that get lines on standard input; whatever else runs in them must get the same. */
const withInput: readonly string[] = ['pre-push', 'pre-receive']
/** What a hook that was there before is kept as, beside ours. */
export const keptSuffix = '.before-brleaks'

const title =
  '# brleaks: stops keys before they are committed or pushed. Made by "brleaks hook install".'
const checksumLine =
  /^# Taken away by "brleaks hook uninstall" as long as it is unchanged: ([0-9a-f]{64})$/

/** A word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** A hook file for one repository: first what was there before, then brleaks, so that it sees what that one leaves. */
export function hookFile(hook: HookName, program: Program): string {
  return sealed([
    // By its own name: a manager that comes later may keep this very file under another one.
    `before="${'$'}{0%/*}/${hook}${keptSuffix}"`,
    ...starter(hook, program),
    ...body(hook, '"$before"'),
  ])
}

/**
 * A hook file in the folder that stands for every repository's own (core.hooksPath): first the repository's own hook,
 * which git passes over now, then brleaks where it is wanted.
 */
export function sharedHookFile(hook: string, program: Program, wanted: boolean): string {
  const common = 'common=$(git rev-parse --git-common-dir'
  const own = `own="$common/hooks/${hook}"`
  if (!wanted) {
    const run = '[ ! -x "$own" ] || exec "$own" "$@"'
    return sealed([`${common} 2>/dev/null) || exit 0`, own, run, 'exit 0'])
  }
  return sealed([`${common}) || exit 1`, own, ...starter(hook, program), ...body(hook, '"$own"')])
}

/** The same for git's configuration: a line of shell, to which git adds the arguments of the hook. */
export function hookCommand(hook: HookName, program: Program): string {
  const lines = [...starter(hook, program), `start hook run ${hook} -- "$@"`]
  return `f() { ${lines.join('; ')}; }; f`
}

/** Node may be gone after an upgrade, and brleaks itself; a hook that cannot look must not let pass. */
function starter(hook: string, { node, script }: Program): string[] {
  const gone = `brleaks: ${hook}: ${script} is gone. Install brleaks again and run "brleaks hook install", or go on without it once: --no-verify.`
  return [
    `node=${quoted(node)}`,
    '[ -x "$node" ] || node=node',
    `start() { if [ -f ${quoted(script)} ]; then "$node" ${quoted(script)} "$@"; elif command -v brleaks >/dev/null 2>&1; then brleaks "$@"; else echo ${quoted(gone)} >&2; return 2; fi; }`,
  ]
}

function body(hook: string, before: string): string[] {
  if (!withInput.includes(hook)) {
    return [
      `if [ -x ${before} ]; then ${before} "$@" || exit $?; fi`,
      `start hook run ${hook} -- "$@"`,
    ]
  }
  return [
    'lines=$(cat)',
    'lines() { if [ -n "$lines" ]; then printf \'%s\\n\' "$lines"; fi; }',
    `if [ -x ${before} ]; then lines | ${before} "$@" || exit $?; fi`,
    `lines | start hook run ${hook} -- "$@"`,
  ]
}

function sealed(lines: readonly string[]): string {
  const text = `${lines.join('\n')}\n`
  const mark = `# Taken away by "brleaks hook uninstall" as long as it is unchanged: ${sha256(text)}`
  return `#!/bin/sh\n${title}\n${mark}\n${text}`
}

/** Whose a hook file is: ours as it was made, ours with somebody's changes, or another's. */
export function ownerOf(text: string): 'ours' | 'changed' | 'other' {
  const [, second, third = '', ...rest] = text.split('\n')
  if (second !== title) return 'other'
  return checksumLine.exec(third)?.[1] === sha256(rest.join('\n')) ? 'ours' : 'changed'
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
