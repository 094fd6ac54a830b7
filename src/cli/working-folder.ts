import { BrleaksError } from '../model/index.ts'

/** The folder that relative paths are in. @throws BrleaksError `usage` where it is gone or may not be entered. */
export function workingFolder(): string {
  try {
    return process.cwd()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new BrleaksError(
      'usage',
      `the working folder is gone or cannot be read (${code}); change into another one`,
      { cause: error },
    )
  }
}
