import { findLayout } from '../git/index.ts'

/** Root of the work tree around a folder; null for a bare repository, undefined outside any. */
export function findRoot(folder: string): string | null | undefined {
  const layout = findLayout(folder)
  return layout === null ? undefined : layout.root
}
