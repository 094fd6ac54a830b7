// What a run ends with: the exit status, and report files that are never written over a device, a pipe or a link.
export { outcome, verifyOutcome } from './outcome.ts'
export { checkReportFile, reasonOf, writeReportFile } from './report-files.ts'
