import { BrokenRepository, findLayout } from '../git/index.ts'

/** Root of the work tree around a folder; null for a bare repository, undefined outside any and in one that is broken. */
export function findRoot(folder: string): string | null | undefined {
  const layout = findLayout(folder)
  return layout === null || layout instanceof BrokenRepository ? undefined : layout.root
}

/** True where a folder or file lies in a repository, or is a bare one; also where it is broken, which opening it reports. */
export function inRepository(path: string): boolean {
  return findLayout(path) !== null
}
