import { BrleaksError } from '../model/index.ts'

/** Says whether a file is wanted, by any of the paths that it can be called by. */
export type PathFilter = (paths: readonly string[]) => boolean

const everything: PathFilter = () => true

/**
 * Makes a filter of `--include` and `--exclude` patterns (picomatch). As in a .gitignore, a pattern without a slash
 * matches at any depth, and one that names a folder takes in all below it; `*` does not cross a slash, `**` does.
 * @throws BrleaksError `usage` for an empty pattern.
 */
export async function pathFilter(
  include: readonly string[],
  exclude: readonly string[],
): Promise<PathFilter> {
  if (include.length === 0 && exclude.length === 0) return everything
  const { default: picomatch } = await import('picomatch')
  const matcher = (patterns: readonly string[]) =>
    picomatch(patterns.flatMap(expand), { dot: true, nonegate: true }) as (path: string) => boolean
  const included = include.length === 0 ? () => true : matcher(include)
  const excluded = exclude.length === 0 ? () => false : matcher(exclude)
  return (paths) => paths.some(included) && !paths.some(excluded)
}

function expand(pattern: string): string[] {
  const trimmed = pattern.replace(/^\.\//, '').replace(/\/+$/, '')
  if (trimmed === '') {
    throw new BrleaksError(
      'usage',
      `"${pattern}" is no pattern for files; try "*.log" or "docs/**"`,
    )
  }
  const rooted = trimmed.startsWith('/') ? trimmed.slice(1) : trimmed
  const anyDepth = trimmed.includes('/') ? [rooted] : [rooted, `**/${rooted}`]
  return anyDepth.flatMap((one) => [one, `${one}/**`])
}
