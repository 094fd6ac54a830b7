import { BrokenRepository, findLayout } from '../git/index.ts'

/** Root of the work tree around a folder; null for a bare repository; undefined outside any repository and in a damaged one. */
export function findRoot(folder: string): string | null | undefined {
  const layout = findLayout(folder)
  return layout === null || layout instanceof BrokenRepository ? undefined : layout.root
}

/** True for a path inside a repository, or a bare one; also if it is damaged, which opening it reports. */
export function inRepository(path: string): boolean {
  return findLayout(path) !== null
}
