import { readdirSync } from 'node:fs'
import type { Git } from './git.ts'
import { codeOf, readRegular } from './regular-file.ts'

/**
 * Returns false only if no path in the index contains any of the texts. Reads the index without starting git: up to
 * version 3 it contains whole paths (gitformat-index); for a newer version or a split index the answer is true.
 */
export function indexMayName(git: Git, texts: readonly string[]): boolean {
  const { gitDir } = git.layout
  if (readdirSync(gitDir).some((name) => name.startsWith('sharedindex.'))) return true
  let bytes: Buffer
  try {
    bytes = readRegular(git.shadow.data.GIT_INDEX_FILE)
  } catch (error) {
    // Nothing has been staged yet.
    return codeOf(error) !== 'ENOENT'
  }
  const whole = bytes.length >= 8 && bytes.toString('latin1', 0, 4) === 'DIRC'
  const version = whole ? bytes.readUInt32BE(4) : 0
  return version < 2 || version > 3 || texts.some((text) => bytes.includes(text))
}
