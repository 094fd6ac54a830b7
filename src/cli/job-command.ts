/** First argument of the processes that read the repositories of an audit. */
export const jobCommand = '__audit-job'
