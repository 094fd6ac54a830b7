import { sep } from 'node:path'

/** A path or pattern with `/` between folders. On systems where `\` may be part of a name, it stays. */
export function withSlashes(path: string, separator: string = sep): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path
}
