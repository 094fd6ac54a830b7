import { BrleaksError } from '../model/index.ts'

/**
 * The current working folder.
 * @param current `process.cwd`, which only entry points may call.
 * @throws BrleaksError `usage` if it no longer exists or cannot be entered.
 */
export function workingFolder(current: () => string): string {
  try {
    return current()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new BrleaksError(
      'usage',
      `the working folder no longer exists or cannot be read (${code}); change to another one`,
      { cause: error },
    )
  }
}
