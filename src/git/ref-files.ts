import { lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Failed, FailureReason } from '../model/index.ts'
import type { Git } from './git.ts'
import { isHead } from './head.ts'
import { readSmall } from './layout.ts'
import { gitDirectories } from './refs.ts'
import { codeOf, readRegular } from './regular-file.ts'

/**
 * Finds refs that git does not list because their file is empty, damaged or unreadable. The objects they pointed to may
 * no longer be reachable.
 * @param listed returns the names that git listed: their files are not checked. Called if there is a file.
 */
export function brokenRefs(git: Git, listed: () => ReadonlySet<string>): Failed[] {
  const { gitDir, commonDir } = git.layout
  if (keepsRefsElsewhere(commonDir)) return [{ what: 'refs', reason: { code: 'refs-elsewhere' } }]
  const problems: Failed[] = []
  const directories = gitDirectories(gitDir, commonDir)
  for (const [folder, prefix] of directories) {
    const reason = headFault(join(folder, 'HEAD'))
    if (reason !== null) problems.push({ what: `${prefix}HEAD`, reason })
  }
  if (lstatSync(join(commonDir, 'reftable'), { throwIfNoEntry: false })?.isDirectory()) {
    return problems
  }
  for (const [folder, prefix] of directories) {
    walk(folder, 'refs', folder === commonDir ? '' : prefix, listed, problems)
  }
  return problems
}

/** True if the value of `extensions.refStorage` has a path or an address ("files:///folder"; git-config), which is not followed. */
function keepsRefsElsewhere(commonDir: string): boolean {
  const config = readSmall(join(commonDir, 'config')) ?? ''
  return /^\s*(?:\[[^\]]*\]\s*)?refstorage\s*=\s*"?\w+:/im.test(config)
}

/** @param prefix of the names of refs. */
function walk(
  folder: string,
  name: string,
  prefix: string,
  listed: () => ReadonlySet<string>,
  problems: Failed[],
): void {
  for (const entry of entriesOf(join(folder, name), problems)) {
    const path = `${name}/${entry.name}`
    const ref = prefix + path
    if (entry.isDirectory()) walk(folder, path, prefix, listed, problems)
    else if (!listed().has(ref) && isRefName(entry.name)) {
      const reason = refFault(join(folder, path))
      if (reason !== null) problems.push({ what: ref, reason })
    }
  }
}

/** Other files in the folder are not refs for git: locks and leftovers of programs. */
function isRefName(name: string): boolean {
  return !name.startsWith('.') && !name.endsWith('.lock')
}

function entriesOf(folder: string, problems: Failed[]) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ENOENT') {
      problems.push({ what: folder, reason: { code: 'unlistable', detail: code } })
    }
    return []
  }
}

/** Null for a valid ref, whatever it points to, and for a file that no longer exists. */
function refFault(path: string): FailureReason | null {
  if (isSymbolicRef(path)) return null
  const text = textOf(path)
  if (text === null || text instanceof Error) return unreadable(text)
  if (text.trim() === '') return { code: 'empty-ref' }
  const names =
    /^ref:\s*\S/.test(text) || /^(?!0+\s)(?:[0-9a-f]{40}|[0-9a-f]{64})(?:\s|$)/.test(text)
  return names ? null : { code: 'damaged-ref' }
}

function headFault(path: string): FailureReason | null {
  if (isSymbolicRef(path)) return null
  const text = textOf(path)
  if (text === null || text instanceof Error) return unreadable(text)
  return isHead(text) ? null : { code: 'damaged-head' }
}

function unreadable(error: Error | null): FailureReason | null {
  return error === null ? null : { code: 'unreadable', detail: codeOf(error) }
}

/** The text of a ref's file; null if it does not exist; the error if it cannot be read. */
function textOf(path: string): string | null | Error {
  try {
    return readRegular(path).toString('latin1')
  } catch (error) {
    return codeOf(error) === 'ENOENT' && linkTarget(path) === null ? null : (error as Error)
  }
}

/** A ref may be a link to another one (git before 2005), which need not exist. */
function isSymbolicRef(path: string): boolean {
  return linkTarget(path)?.startsWith('refs/') ?? false
}

/** The target of a link; null for anything else. */
function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
