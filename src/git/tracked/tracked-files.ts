import { eachRecord, type WorkTreeEntry } from '../listed-entries.ts'
import { entryKind, type IndexEntries } from './index-entries.ts'

/** Files that are decoded at a time. */
const batch = 512

/**
 * The files in an index, as `git ls-files` lists them, in parts.
 * @param below only those in this folder, relative to the root; empty for all.
 */
export function* trackedFiles(index: IndexEntries, below: string): Generator<WorkTreeEntry[]> {
  const { from, to } = rangeBelow(index, below)
  for (let start = from; start < to; start += batch) {
    yield entriesIn(index, start, Math.min(to, start + batch))
  }
}

/** Number of entries that `trackedFiles` lists, or a few more. */
export function countBelow(index: IndexEntries, below: string): number {
  const { from, to } = rangeBelow(index, below)
  return to - from
}

function entriesIn({ names, starts, kinds }: IndexEntries, from: number, to: number) {
  const entries: WorkTreeEntry[] = []
  let i = from
  eachRecord(names.subarray(starts[from], starts[to]), (text, bytes) => {
    const kind = kinds[i] ?? 0
    if ((kind & entryKind.conflict) === 0 || !isNamedBefore(names, starts, i)) {
      entries.push({
        path: text,
        bytes,
        tracked: true,
        regular: (kind & entryKind.regular) !== 0,
        otherRepository: (kind & entryKind.otherRepository) !== 0,
        sparse: (kind & entryKind.sparse) !== 0,
        folder: false,
      })
    }
    i++
  })
  return entries
}

/** A file in conflict has up to three entries in a row. */
function isNamedBefore(names: Buffer, starts: Uint32Array, index: number): boolean {
  const start = starts[index] ?? 0
  const before = names.subarray(index === 0 ? start : starts[index - 1], start)
  return before.length > 0 && before.equals(names.subarray(start, starts[index + 1]))
}

/** The entries in a folder are next to each other. */
function rangeBelow(
  { names, starts, count }: IndexEntries,
  below: string,
): { readonly from: number; readonly to: number } {
  if (below === '') return { from: 0, to: count }
  const folder = Buffer.from(`${below}/`)
  const isBelow = (i: number) => {
    const start = starts[i] ?? 0
    const end = start + folder.length
    return end < (starts[i + 1] ?? 0) && names.compare(folder, 0, folder.length, start, end) === 0
  }
  let from = 0
  while (from < count && !isBelow(from)) from++
  let to = from
  while (to < count && isBelow(to)) to++
  return { from, to }
}
