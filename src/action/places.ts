import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { hasHistory, rootOf } from '../scan/index.ts'

/**
 * The checkout that the input names. Its content may come from a fork, and a folder in it can be made to look like a bare
 * repository with history and configuration of the fork's choosing: such a folder is refused.
 * @throws BrleaksError `usage`
 */
export function checkoutPath(workspace: string, path: string): string {
  const checkout = resolve(workspace, path)
  const bare = existsSync(checkout) && rootOf([checkout], workspace) === null
  if (!bare || !hasHistory(dirname(checkout))) return checkout
  throw new BrleaksError(
    'usage',
    `input path: "${path}" looks like a bare repository within another one, which a fork can plant; name the folder that actions/checkout wrote to`,
  )
}

/**
 * Where a report is written. Symbolic links in the checkout must not lead out of the workspace.
 * @throws BrleaksError `usage`
 */
export function reportPath(workspace: string, file: string): string {
  const path = resolve(workspace, file)
  const folder = dirname(path)
  if (!isWithin(workspace, folder) || !existsSync(folder)) return path
  if (isWithin(realpathSync(workspace), realpathSync(folder))) return path
  throw new BrleaksError(
    'usage',
    `${file} would be written outside of the workspace, because a symbolic link leads there`,
  )
}

function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner)
  return path !== '..' && !/^\.\.[/\\]/.test(path) && !isAbsolute(path)
}
