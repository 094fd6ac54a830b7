import { BrleaksError } from '../model/index.ts'

/** True if a file is wanted. @param paths all paths that patterns may use for it. */
export type PathFilter = (paths: readonly string[]) => boolean

const everything: PathFilter = () => true

/** True for a filter without patterns: no path needs to be asked for. */
export function wantsAll(filter: PathFilter): boolean {
  return filter === everything
}

export interface PatternOptions {
  /** Match without case, as the file system does. */
  readonly foldsCase?: boolean
}

/**
 * Creates a filter from `--include` and `--exclude` patterns (picomatch). As in a .gitignore, a pattern without a slash
 * matches at any depth, and one that names a folder matches everything below it; `*` does not cross a slash, `**` does.
 * Composed and decomposed letters match each other: file systems convert between them.
 * @throws BrleaksError `usage` for an empty pattern.
 */
export async function pathFilter(
  include: readonly string[],
  exclude: readonly string[],
  options: PatternOptions = {},
): Promise<PathFilter> {
  if (include.length === 0 && exclude.length === 0) return everything
  const { default: picomatch } = await import('picomatch')
  const matching = { dot: true, nonegate: true, nocase: options.foldsCase === true }
  const matcher = (patterns: readonly string[]) => {
    const matches = picomatch(patterns.flatMap(expand), matching)
    return (path: string) => matches(path.normalize('NFC'))
  }
  const included = include.length === 0 ? () => true : matcher(include)
  const excluded = exclude.length === 0 ? () => false : matcher(exclude)
  return (paths) => paths.some(included) && !paths.some(excluded)
}

function expand(pattern: string): string[] {
  const trimmed = pattern.normalize('NFC').replace(/^\.\//, '').replace(/\/+$/, '')
  if (trimmed === '') {
    throw new BrleaksError(
      'usage',
      `"${pattern}" is not a file pattern; write one such as "*.log" or "docs/**"`,
    )
  }
  const rooted = trimmed.startsWith('/') ? trimmed.slice(1) : trimmed
  const anyDepth = trimmed.includes('/') ? [rooted] : [rooted, `**/${rooted}`]
  return anyDepth.flatMap((pattern) => [pattern, `${pattern}/**`])
}
