import { join } from 'node:path'
import { type Layout, readSmall } from './layout.ts'

/** A function that is true for the names of a remote's tracking refs. */
export function trackingRefsOf(remote: string, { commonDir }: Layout): (ref: string) => boolean {
  const config = readSmall(join(commonDir, 'config')) ?? ''
  const names = Array.from(
    config.matchAll(/^\s*\[remote "([^"\\]+)"\]/gim),
    ([, name = '']) => name,
  )
  // Beside a remote `a` there may be one named `a/b`.
  const others = names.filter((name) => name.startsWith(`${remote}/`)).map(prefixOf)
  const own = prefixOf(remote)
  return (ref) => ref.startsWith(own) && !others.some((other) => ref.startsWith(other))
}

function prefixOf(remote: string): string {
  return `refs/remotes/${remote}/`
}
