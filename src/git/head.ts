import { lstatSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type Layout, readSmall } from './layout.ts'

/** Ref that the shadow's HEAD names before the first commit. No repository has it. */
const unborn = 'refs/brleaks/unborn'
const mostSteps = 5

/** The ref that HEAD names; null if HEAD is detached. Not for reftables, which store HEAD themselves. */
export function headRef({ gitDir }: Layout): string | null {
  return refIn(headText(gitDir))
}

/**
 * HEAD for the shadow: the id of its commit. The name of its branch may be a key, and must not be written to a temporary
 * file.
 */
export function detachedHead(layout: Layout): string {
  const text = headText(layout.gitDir)
  const ref = refIn(text)
  // Without a valid HEAD, git refuses every command. `brokenRefs` reports the damage.
  if (ref === null) return isHead(text) ? text : `ref: ${unborn}\n`
  const oid = resolve(ref, layout, 0)
  if (oid === undefined) return text
  return oid === null ? `ref: ${unborn}\n` : `${oid}\n`
}

/** True for what `detachedHead` returns before the first commit. */
export function isUnborn(head: string): boolean {
  return head === `ref: ${unborn}\n`
}

/** True for a HEAD that git accepts: the name of a ref, or an id (setup.c, `validate_headref`). */
export function isHead(text: string): boolean {
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(text)
}

/** HEAD may itself be a link to a ref (old repositories). */
function headText(gitDir: string): string {
  const path = join(gitDir, 'HEAD')
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  const target = link ? readlinkSync(path) : ''
  return target.startsWith('refs/') ? `ref: ${target}\n` : (readSmall(path) ?? '')
}

function refIn(text: string): string | null {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text)?.[1] ?? null
}

/** The id of a ref; null if it does not exist, undefined if that is not known. */
function resolve(ref: string, layout: Layout, step: number): string | null | undefined {
  if (step > mostSteps || ref.split('/').includes('..')) return undefined
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref)
  const text = readSmall(join(own ? layout.gitDir : layout.commonDir, ref))
  if (text === null) return packedId(ref, layout)
  const next = refIn(text)
  return next === null ? (idIn(text) ?? null) : resolve(next, layout, step + 1)
}

function packedId(ref: string, { commonDir }: Layout): string | null | undefined {
  const path = join(commonDir, 'packed-refs')
  const packed = readSmall(path)
  if (packed === null) {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : undefined
  }
  const at = `\n${packed}\n`.indexOf(` ${ref}\n`)
  if (at === -1) return null
  const start = packed.lastIndexOf('\n', at - 2) + 1
  return idIn(packed.slice(start, at)) ?? null
}

function idIn(text: string): string | undefined {
  return /^([0-9a-f]{40,64})\b/.exec(text)?.[1]
}
