import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { hasHistory, rootOf } from '../scan/index.ts'

/**
 * The absolute path of the checkout that the input `path` names. SECURITY: the checkout may be an untrusted
 * contributor's, and a folder in it can look like a bare repository with a history and configuration of their choosing:
 * such a folder is refused.
 * @throws BrleaksError `usage`
 */
export function checkoutPath(workspace: string, path: string): string {
  const checkout = resolve(workspace, path)
  const bare = existsSync(checkout) && rootOf([checkout], workspace) === null
  if (!bare || !hasHistory(dirname(checkout))) return checkout
  throw new BrleaksError(
    'usage',
    `input path: "${path}" looks like a bare repository within another one, and could be part of an untrusted change; set it to the folder that actions/checkout wrote to`,
  )
}

/**
 * The absolute path of a report. SECURITY: a symbolic link in an untrusted checkout must not lead out of the workspace.
 * @throws BrleaksError `usage`
 */
export function reportPath(workspace: string, file: string): string {
  const path = resolve(workspace, file)
  const folder = dirname(path)
  if (!isWithin(workspace, folder) || !existsSync(folder)) return path
  if (isWithin(realpathSync(workspace), realpathSync(folder))) return path
  throw new BrleaksError(
    'usage',
    `${file} is a path through a symbolic link that leads outside of the workspace; choose a path without links`,
  )
}

function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner)
  return path !== '..' && !/^\.\.[/\\]/.test(path) && !isAbsolute(path)
}
