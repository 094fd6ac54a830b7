import nodePath, { type PlatformPath } from 'node:path'
import { withSlashes } from '../model/index.ts'

/** Rules for paths: those of the system, unless a test passes others. */
export type PathRules = PlatformPath

/** Relative to a folder, with `/`; empty for the folder itself, null for a path outside, such as on another drive. */
export function pathBelow(
  folder: string,
  path: string,
  rules: PathRules = nodePath,
): string | null {
  const below = rules.relative(folder, path)
  const outside = below === '..' || below.startsWith(`..${rules.sep}`) || rules.isAbsolute(below)
  return outside ? null : withSlashes(below, rules.sep)
}
