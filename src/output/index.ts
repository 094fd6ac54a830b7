// The end of a run: the exit status, and report files that never replace a device, a pipe or a link.
export { type FailOn, type OutcomePolicy, outcome, outcomeAfterError } from './outcome.ts'
export { checkReportFile, reasonOf, writeReportFile } from './report-files.ts'
