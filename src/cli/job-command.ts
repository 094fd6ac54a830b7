/** First argument of the processes that read the repositories of an audit. */
export const jobCommand = '__audit-job'

/** The program of these processes; it is bundled next to this file. */
export function jobProgram(): { readonly file: URL; readonly args: readonly string[] } {
  return { file: new URL('./cli.js', import.meta.url), args: [jobCommand] }
}
