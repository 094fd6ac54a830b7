import nodePath, { type PlatformPath } from 'node:path'
import { withSlashes } from '../model/index.ts'

/** The rules of paths to go by: those of the system, unless a test asks for another one's. */
export type PathRules = PlatformPath

/** Relative to a folder, with `/`; empty for the folder itself, null for what lies elsewhere, such as on another drive. */
export function pathBelow(
  folder: string,
  path: string,
  rules: PathRules = nodePath,
): string | null {
  const below = rules.relative(folder, path)
  const outside = below === '..' || below.startsWith(`..${rules.sep}`) || rules.isAbsolute(below)
  return outside ? null : withSlashes(below, rules.sep)
}
