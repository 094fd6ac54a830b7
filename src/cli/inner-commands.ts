// First arguments of commands that only brleaks itself runs.

/** The processes that read the repositories of an audit. */
export const jobCommand = '__audit-job'

/** Run by completion scripts; the shell and the words up to the cursor follow. */
export const completeCommand = '__complete'
