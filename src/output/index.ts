// What a run tells beside its report: progress, the exit status, and report files that never replace a device, a pipe or a link.
export { type FailOn, type OutcomePolicy, outcome, outcomeAfterError } from './outcome.ts'
export { ProgressMeter, type ProgressText } from './progress.ts'
export { ProgressLines } from './progress-lines.ts'
export { checkReportFile, reasonOf, writeReportFile } from './report-files.ts'
