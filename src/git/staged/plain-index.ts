import type { StagedEntry } from '../changes.ts'
import { compareBytes } from '../tracked/index-entries.ts'
import { readIndexFile } from '../tracked/index-file.ts'
import { entryOf, type IndexRows, parseIndexRows } from './index-rows.ts'

/**
 * Every entry of an index with ids of SHA-1, without starting git.
 * @returns null if git must read it: it is damaged, or has a form that is not read here.
 */
export function readPlainIndex(path: string): StagedEntry[] | null {
  const bytes = readIndexFile(path)
  const rows = bytes === null ? null : parseIndexRows(bytes)
  return rows === null || !isSorted(rows) ? null : allEntries(rows)
}

/** git refuses an index that is out of order. */
function isSorted({ bytes, count, names }: IndexRows): boolean {
  for (let row = 1; row < count; row++) {
    const at = 2 * row
    const [from = 0, to = 0, start = 0, end = 0] = names.subarray(at - 2, at + 2)
    if (compareBytes(bytes, from, to, bytes, start, end) >= 0) return false
  }
  return true
}

function allEntries(rows: IndexRows): StagedEntry[] {
  const entries: StagedEntry[] = []
  for (let row = 0; row < rows.count; row++) entries.push(entryOf(rows, row))
  return entries
}
