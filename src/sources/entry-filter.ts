import type { EntryFilter } from './containers/container-item.ts'
import { type PathFilter, type PatternOptions, pathFilter } from './patterns.ts'

/** What `--include` and `--exclude` say about files, and about the entries of containers. */
export interface FileFilter {
  readonly wanted: PathFilter
  /** @param paths of a container. Null: every entry is wanted. */
  entries(paths: readonly string[]): EntryFilter | null
}

/**
 * Patterns also match entries of containers: `*.zip!*.env`. A container is read if the part of a pattern before the
 * `!` includes it. An entry is left out with each container that it is in.
 * @throws BrleaksError `usage` for an empty pattern.
 */
export async function fileFilter(
  include: readonly string[],
  exclude: readonly string[],
  options: PatternOptions,
): Promise<FileFilter> {
  const wanted = await pathFilter(include.map(beforeEntry), exclude, options)
  if (include.length === 0 && exclude.length === 0) return { wanted, entries: () => null }
  const searched = await pathFilter(include, exclude, options)
  const opened = await pathFilter([], exclude, options)
  return {
    wanted,
    entries: (paths) => ({
      searches: (inner) => searched(levelsOf(paths, inner)),
      opens: (inner) => opened(levelsOf(paths, inner)),
    }),
  }
}

/** The part of a pattern that matches a container. */
function beforeEntry(pattern: string): string {
  const end = pattern.indexOf('!')
  return end <= 0 || pattern[end + 1] === '(' ? pattern : pattern.slice(0, end)
}

/** The paths of a container, of every container inside it on the way to an entry, and of the entry. */
function levelsOf(paths: readonly string[], inner: string | null): string[] {
  if (inner === null) return [...paths]
  const levels = inner.split('!')
  const inners = levels.map((_, index) => `!${levels.slice(0, index + 1).join('!')}`)
  return paths.flatMap((path) => [path, ...inners.map((level) => path + level)])
}
