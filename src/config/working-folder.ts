import { BrleaksError } from '../model/index.ts'

/**
 * The folder that relative paths are in.
 * @param current `process.cwd`, which only doors may call.
 * @throws BrleaksError `usage` where it is gone or may not be entered.
 */
export function workingFolder(current: () => string): string {
  try {
    return current()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new BrleaksError(
      'usage',
      `the working folder is gone or cannot be read (${code}); change into another one`,
      { cause: error },
    )
  }
}
