import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import type { Git, GitRunner } from './git.ts'
import { records } from './listed-entries.ts'
import { gitDirectories } from './refs.ts'
import { readPlainIndex } from './staged/plain-index.ts'

/** One entry of a commit's difference to its parents (git-diff, "Raw output format"). */
export interface Change {
  /** Its id. */
  readonly commit: string
  readonly path: Buffer
  /** Octal mode of the new side; `000000` for a removal. */
  readonly mode: string
  readonly oldOids: readonly string[]
  readonly newOid: string
}

/** Prints the id of each commit; git fails on other fields of malformed commits. A raw record cannot begin with the byte 1. */
export const commitFormat = '--format=tformat:%x01%H%x00'

/** Reads `--raw -z` output, single or combined, under `commitFormat`. Commits without changes are skipped. */
export async function* parseChanges(output: AsyncIterable<Buffer>): AsyncGenerator<Change> {
  let commit: string | null = null
  let raw: string | null = null
  for await (const record of nulRecords(output)) {
    if (raw !== null && commit !== null) {
      yield parseRaw(raw, record, commit)
      raw = null
      continue
    }
    const at = record.findIndex((byte) => byte !== 0x0a)
    if (at === -1) continue
    if (record[at] === 1) commit = record.toString('latin1', at + 1)
    else if (record[at] === 0x3a) raw = record.toString('latin1', at)
    else throw new BrleaksError('git-failed', 'git wrote a difference that cannot be parsed')
  }
}

/** As many colons as parents, then modes (parents, result), ids (parents, result) and the status. */
function parseRaw(raw: string, path: Buffer, commit: string): Change {
  const parents = raw.lastIndexOf(':') + 1
  const words = raw.slice(parents).split(' ')
  return {
    commit,
    path: Buffer.from(path),
    mode: words[parents] ?? '',
    oldOids: words.slice(parents + 1, 2 * parents + 1),
    newOid: words[2 * parents + 1] ?? '',
  }
}

async function* nulRecords(output: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of output) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let start = 0
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      yield bytes.subarray(start, end)
      start = end + 1
    }
    rest = bytes.subarray(start)
  }
}

/** True for the id that stands for no object. */
export function isZero(oid: string): boolean {
  return /^0+$/.test(oid)
}

/** An entry of the index that differs from HEAD. */
export interface StagedEntry {
  readonly path: Buffer
  readonly mode: string
  readonly oid: string
}

const emptyTrees = {
  20: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  32: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const

/**
 * Lists what is staged from the index only: partly staged files, renames (as new files), both sides of conflicts, also
 * before the first commit. Intent-to-add entries have no content yet and are left out.
 */
export async function stagedEntries(git: Git): Promise<StagedEntry[]> {
  const fields = [...records(await stagedRecords(git))]
  const entries: StagedEntry[] = []
  let conflicts = false
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = '', , oid = '', status = ''] = (fields[i] as Buffer)
      .toString('latin1')
      .split(' ')
    if (status.startsWith('U')) conflicts = true
    else if (!isZero(oid)) entries.push({ path: fields[i + 1] as Buffer, mode, oid })
  }
  return conflicts ? [...entries, ...(await listIndex(git, '--unmerged'))] : entries
}

/** Before the first commit, HEAD does not exist. That is checked only if git fails. */
async function stagedRecords(git: Git): Promise<Buffer> {
  const compare = (tree: string) =>
    git.run(['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', tree, '--'])
  try {
    return await compare('HEAD')
  } catch (error) {
    if (git.signal.aborted) throw error
    const head = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{tree}'], {
      accept: [1, 128],
    })
    if (head.length > 0) throw error
    return compare(emptyTrees[git.idBytes])
  }
}

/** Everything in the index: ids and paths. */
export async function indexEntries(git: Git): Promise<StagedEntry[]> {
  const path = indexPath(git)
  return existsSync(path) ? wholeIndex(git, path) : []
}

/** Everything in the index of every work tree. */
export async function allIndexEntries(git: Git): Promise<StagedEntry[]> {
  const { gitDir, commonDir } = git.layout
  const entries = await wholeIndex(git, indexPath(git))
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    const index = join(folder, 'index')
    if (folder === gitDir || !existsSync(index)) continue
    for (const entry of await wholeIndex(git, index)) entries.push(entry)
  }
  return entries
}

/** The index of this work tree. */
function indexPath({ shadow }: Git): string {
  return shadow.data.GIT_INDEX_FILE
}

/** Every entry of an index, read without git if it has the usual form. */
async function wholeIndex(git: Git, path: string): Promise<StagedEntry[]> {
  const plain = git.idBytes === 20 ? readPlainIndex(path) : null
  return plain ?? listIndex(git.withEnvironment({ GIT_INDEX_FILE: path }), '--stage')
}

/** `--unmerged` lists every stage of paths in conflict, and nothing else. */
async function listIndex(git: GitRunner, which: '--stage' | '--unmerged'): Promise<StagedEntry[]> {
  const output = await git.run(['ls-files', which, '-z'])
  return [...records(output)].map((record) => {
    const tab = record.indexOf(0x09)
    const [mode = '', oid = ''] = record.toString('latin1', 0, tab).split(' ')
    return { path: record.subarray(tab + 1), mode, oid }
  })
}

/** The commits of some revision arguments, oldest first. */
export async function listCommits(git: Git, revisions: readonly string[]): Promise<string[]> {
  const args = ['rev-list', '--reverse', '--topo-order', ...revisions, '--']
  return git.lines(args)
}

/** Objects that each commit introduces: no parent has them. Trees are left out; merges are included. */
export function changesOf(git: Git, commits: readonly string[]): AsyncGenerator<Change> {
  const args = [
    'diff-tree',
    '--stdin',
    '-r',
    '-c',
    '--root',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    commitFormat,
  ]
  const stdin = commits.map((oid) => `${oid}\n`)
  return parseChanges(git.stream(args, { stdin }))
}
