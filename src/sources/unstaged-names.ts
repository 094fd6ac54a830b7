import { relative, resolve, sep } from 'node:path'
import type { Layout, StagedEntry } from '../git/index.ts'

/** The named files that are not among some staged entries. @param names absolute, or relative to `folder`. */
export function namesBeyond(
  entries: readonly StagedEntry[],
  layout: Layout,
  folder: string,
  names: readonly string[],
): readonly string[] {
  const staged = new Set(entries.map(({ path }) => path.toString('utf8')))
  const root = layout.root ?? resolve(folder)
  return names.filter((name) => {
    const path = relative(root, resolve(folder, name)).split(sep).join('/')
    return !staged.has(path)
  })
}
