import { readdirSync } from 'node:fs'
import type { Git } from './git.ts'
import { codeOf, readRegular } from './regular-file.ts'

/**
 * False only if no path in the index holds this text: told from its bytes, without starting git. Up to version 3 paths
 * stand in it whole (gitformat-index); a newer form, or an index in two files, tells nothing.
 */
export function indexMayName(git: Git, text: string): boolean {
  const { gitDir } = git.layout
  if (readdirSync(gitDir).some((name) => name.startsWith('sharedindex.'))) return true
  let bytes: Buffer
  try {
    bytes = readRegular(git.shadow.context.environment.GIT_INDEX_FILE ?? '')
  } catch (error) {
    // Nothing has been staged yet.
    return codeOf(error) !== 'ENOENT'
  }
  const whole = bytes.length >= 8 && bytes.toString('latin1', 0, 4) === 'DIRC'
  const version = whole ? bytes.readUInt32BE(4) : 0
  return version < 2 || version > 3 || bytes.includes(text)
}
