export type ErrorCode =
  | 'usage' // an option or argument is wrong
  | 'config' // a rule, config, baseline or ignore file is wrong
  | 'not-found' // a path that was named does not exist
  | 'not-a-repository'
  | 'bad-revision' // a revision that names no commit, where one is needed
  | 'git-missing' // no usable git program
  | 'git-failed' // git ended with an error
  | 'output' // a report cannot be written
  | 'interrupted'

/**
 * A failure of the whole run that has a plain cause. The door prints its message (one line that says what, where
 * and how to mend it) and no stack. Never built from scanned bytes.
 */
export class BrleaksError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BrleaksError'
    this.code = code
  }
}
