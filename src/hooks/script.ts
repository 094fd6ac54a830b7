import { createHash } from 'node:crypto'
import type { HookName } from '../model/index.ts'

/** The programs that a hook runs, as absolute paths. */
export interface Program {
  readonly node: string
  /** dist/cli.js of the brleaks that installs. */
  readonly script: string
}

/** Hooks that read standard input; a previous hook that runs in them must get the same input. */
const withInput: readonly string[] = ['pre-push', 'pre-receive']
/**
 * Suffix of a previous hook file, which is kept next to ours. Without a dot: a hook for Node in a package of ES modules must
 * not have an extension that Node does not know.
 */
export const keptSuffix = '-before-brleaks'

const title =
  '# brleaks: stops keys before they are committed or pushed. Made by "brleaks hook install".'
const checksumLine = /^# .*"brleaks hook uninstall".*: ([0-9a-f]{64})$/

/** Quotes a word for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** A hook file for one repository. The previous hook runs first, so that brleaks sees its changes to the index. */
export function hookFile(hook: HookName, program: Program): string {
  return sealed([
    // By its original name: a hook manager installed later may rename this file.
    `before="\${0%/*}/${hook}${keptSuffix}"`,
    ...starter(hook, program),
    ...body(hook, '"$before"'),
  ])
}

/**
 * A hook file in the folder for all repositories (core.hooksPath). It runs the repository's own hook first, which git
 * ignores with this setting, and then brleaks if it is installed for this hook.
 */
export function sharedHookFile(hook: string, program: Program, wanted: boolean): string {
  const common = 'common=$(PATH=$path; git rev-parse --git-common-dir'
  const own = `own="$common/hooks/${hook}"`
  if (!wanted) {
    const run = '[ ! -x "$own" ] || exec "$own" "$@"'
    return sealed([...absolutePath, `${common} 2>/dev/null) || exit 0`, own, run, 'exit 0'])
  }
  const start = starter(hook, program)
  return sealed([...start, `${common}) || exit 1`, own, ...body(hook, '"$own"')])
}

/** The command for a hook in git's configuration: one line of shell, to which git appends the hook's arguments. */
export function hookCommand(hook: HookName, program: Program): string {
  const lines = [...starter(hook, program), `start hook run ${hook} -- "$@"`]
  return `f() { ${lines.filter((line) => !line.startsWith('#')).join('; ')}; }; f`
}

/** SECURITY: keeps only absolute entries of PATH. git runs hooks in the work tree, where others would find its programs. */
const absolutePath = [
  '# Programs are looked up in absolute entries of PATH only, never in the work tree.',
  'path=; before_ifs=$IFS; IFS=:; set -f; for entry in $PATH; do case $entry in /*) path=$path:$entry;; esac; done; IFS=$before_ifs; set +f',
  `path=\${path#:}; [ -n "$path" ] || path=/usr/local/bin:/usr/bin:/bin`,
]

/** The check of src/model/node-version.ts, for a Node that is not the one that installed the hook. */
const newEnough = `new_enough() { version=\${1#v}; major=\${version%%.*}; version=\${version#*.}; minor=\${version%%.*}; case $major$minor in *[!0-9]*|"") return 1;; esac; [ "$major" -ge 23 ] || { [ "$major" -eq 22 ] && [ "$minor" -ge 3 ]; } || { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; }; }`

/** If the Node that installed the hook is gone: the first one in PATH that is new enough. */
const findNode =
  'find_node() { old=; node=; IFS=:; set -f; for entry in $path; do [ -x "$entry/node" ] || continue; old=$("$entry/node" --version 2>/dev/null) || continue; if new_enough "$old"; then node=$entry/node; break; fi; done; IFS=$before_ifs; set +f; [ -n "$node" ]; }'

/** A hook that cannot run stops git with a message that cannot be mistaken for a finding. */
function starter(hook: string, { node, script }: Program): string[] {
  const bypass = hook === 'pre-receive' ? '' : ' To skip brleaks once: --no-verify.'
  const stop = `Nothing was scanned, so git stops here.${bypass}`
  const again = 'install brleaks and run "brleaks hook install" again.'
  const noNode = `brleaks: ${hook}: ${node} does not exist, and PATH has no Node 20.19 or later`
  const noScript = `brleaks: ${hook}: ${script} does not exist; ${again} ${stop}`
  const failed = `brleaks: ${hook}: the scan failed and reports no key. ${stop}`
  const found = 'found=$(PATH=$path; command -v brleaks)'
  return [
    ...absolutePath,
    `node=${quoted(node)}`,
    `script=${quoted(script)}`,
    newEnough,
    findNode,
    'run_brleaks() { if [ -f "$script" ]; then PATH=$path "$node" "$script" "$@"; else PATH=$path "$found" "$@"; fi; }',
    `ready() { if [ -f "$script" ]; then [ -x "$node" ] || find_node || { echo ${quoted(noNode)}"\${old:+ (found $old)}; "${quoted(`${again} ${stop}`)} >&2; return 1; }; else ${found} || { echo ${quoted(noScript)} >&2; return 1; }; fi; }`,
    `start() { ready || return 2; run_brleaks "$@"; status=$?; case $status in 0|1|3|130) ;; *) echo ${quoted(failed)} >&2;; esac; return $status; }`,
  ]
}

/** Reads the programs that a hook of ours runs from its text; null if the text does not name them. */
export function programOf(text: string): Program | null {
  const word = (name: string) =>
    new RegExp(`(?:^|[\n ])${name}=('(?:[^']|'\\\\'')*')`).exec(text)?.[1]
  const [node, script] = [word('node'), word('script')]
  if (node === undefined || script === undefined) return null
  return { node: unquoted(node), script: unquoted(script) }
}

function unquoted(word: string): string {
  return word.slice(1, -1).replaceAll("'\\''", "'")
}

function body(hook: string, before: string): string[] {
  if (!withInput.includes(hook)) {
    return [
      `if [ -x ${before} ]; then ${before} "$@" || exit $?; fi`,
      `start hook run ${hook} -- "$@"`,
    ]
  }
  return [
    'lines=$(PATH=$path; cat)',
    'lines() { if [ -n "$lines" ]; then printf \'%s\\n\' "$lines"; fi; }',
    `if [ -x ${before} ]; then lines | ${before} "$@" || exit $?; fi`,
    `lines | start hook run ${hook} -- "$@"`,
  ]
}

function sealed(lines: readonly string[]): string {
  const text = `${lines.join('\n')}\n`
  const checksum = `# Removed by "brleaks hook uninstall" if it is unchanged: ${sha256(text)}`
  return `#!/bin/sh\n${title}\n${checksum}\n${text}`
}

/** Who wrote a hook file: brleaks, brleaks with later edits (`changed`), or another program. */
export function ownerOf(text: string): 'ours' | 'changed' | 'other' {
  const [, second, third = '', ...rest] = text.split('\n')
  if (second !== title) return 'other'
  return checksumLine.exec(third)?.[1] === sha256(rest.join('\n')) ? 'ours' : 'changed'
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
