import { lstatSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { alternatesOfVariable, collectObjectFolders } from '../alternates.ts'
import type { StagedEntry } from '../changes.ts'
import type { Repository } from '../git.ts'
import { detachedHead, isUnborn } from '../head.ts'
import { BrokenRepository, findLayout, type Layout, layoutOfHook, readSmall } from '../layout.ts'
import type { HookEnvironment } from '../shadow.ts'
import { readIndexFile } from '../tracked/index-file.ts'
import { TreeComparison } from './compare-trees.ts'
import { entryOf, hasWholeNames, type IndexRows, parseIndexRows } from './index-rows.ts'
import { ObjectReader } from './object-reader.ts'

/** What is staged. */
export interface StagedContent {
  readonly layout: Layout
  readonly entries: readonly StagedEntry[]
  /** True if a name in the index contains the text. */
  nameContains(text: string): boolean
  /** A blob, or null if only git can read it. */
  blob(oid: string): Buffer | null
  close(): void
}

/**
 * Reads what is staged without starting git and without temporary files, which takes most of the time of a hook that finds
 * nothing.
 * @returns null if git must read it: there is no repository, it is damaged, or has a form that is not read here (SHA-256,
 * reftables, a split or sparse index, conflicts).
 */
export function readStaged(path: string, hook: HookEnvironment): StagedContent | null {
  const index = openIndex(path, hook)
  const rows = index === null ? null : parseIndexRows(index.bytes)
  if (index === null || rows === null) return null
  const { layout, base } = index
  const objects = new ObjectReader(objectFolders(layout, base, hook))
  const changed = changedRows(rows, layout, objects)
  if (changed === null) {
    objects.close()
    return null
  }
  return {
    layout,
    entries: changed.map((row) => entryOf(rows, row)),
    nameContains: (text) => rows.bytes.includes(text),
    blob: (oid) => {
      const object = objects.read(oid)
      return object?.type === 'blob' ? object.bytes : null
    },
    close: () => objects.close(),
  }
}

/** What is staged in an open repository; null if git must compare the index with HEAD. */
export function plainStagedEntries({
  layout,
  shadow,
  idBytes,
  objectFolders,
}: Repository): StagedEntry[] | null {
  if (idBytes !== 20 || hasOtherForm(layout)) return null
  const bytes = readIndexFile(shadow.data.GIT_INDEX_FILE)
  const rows = bytes === null ? null : parseIndexRows(bytes)
  if (rows === null) return null
  const objects = new ObjectReader(objectFolders)
  const changed = changedRows(rows, layout, objects)
  objects.close()
  return changed?.map((row) => entryOf(rows, row)) ?? null
}

/** True if a name in the index contains the text; null if only git can tell. */
export function indexContains(path: string, hook: HookEnvironment, text: string): boolean | null {
  const index = openIndex(path, hook)
  if (index === null || !hasWholeNames(index.bytes)) return null
  return index.bytes.includes(text)
}

interface OpenIndex {
  readonly layout: Layout
  /** The folder that paths in git's variables are relative to. */
  readonly base: string
  readonly bytes: Buffer
}

function openIndex(path: string, hook: HookEnvironment): OpenIndex | null {
  const layout = layoutFor(path, hook)
  if (layout === null || hasOtherForm(layout)) return null
  const base = layout.root ?? layout.gitDir
  const bytes = readIndexFile(resolve(base, hook.GIT_INDEX_FILE || join(layout.gitDir, 'index')))
  return bytes === null ? null : { layout, base, bytes }
}

function layoutFor(path: string, { GIT_DIR, GIT_WORK_TREE }: HookEnvironment): Layout | null {
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : findLayout(path)
  return layout instanceof BrokenRepository ? null : layout
}

function hasOtherForm({ gitDir, commonDir }: Layout): boolean {
  const config = readSmall(join(commonDir, 'config')) ?? ''
  const tables = lstatSync(join(commonDir, 'reftable'), { throwIfNoEntry: false })
  return (
    /objectformat/i.test(config) ||
    tables !== undefined ||
    readdirSync(gitDir).some((name) => name.startsWith('sharedindex.'))
  )
}

function objectFolders(layout: Layout, base: string, hook: HookEnvironment): readonly string[] {
  const own = join(layout.commonDir, 'objects')
  const named = hook.GIT_OBJECT_DIRECTORY ? resolve(base, hook.GIT_OBJECT_DIRECTORY) : own
  const others = alternatesOfVariable(hook.GIT_ALTERNATE_OBJECT_DIRECTORIES, base)
  return collectObjectFolders([named, own, ...others]).folders
}

/** The rows that differ from HEAD; null if git must compare. */
function changedRows(rows: IndexRows, layout: Layout, objects: ObjectReader): number[] | null {
  const tree = headTree(layout, objects)
  if (tree === undefined) return null
  const comparison = new TreeComparison(rows, objects)
  return comparison.run(tree) ? comparison.changed : null
}

/** The id of the tree of HEAD; null before the first commit; undefined if only git can tell. */
function headTree(layout: Layout, objects: ObjectReader): string | null | undefined {
  const head = detachedHead(layout)
  const oid = /^([0-9a-f]{40})\s*$/.exec(head)?.[1]
  if (oid === undefined) return isUnborn(head) ? null : undefined
  const commit = objects.read(oid)
  if (commit?.type !== 'commit') return undefined
  return /^tree ([0-9a-f]{40})\n/.exec(commit.bytes.toString('latin1', 0, 64))?.[1]
}
