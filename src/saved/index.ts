// Saved JSON reports: reading, merging and comparing them. Pure: no I/O. Their texts are as foreign as scanned ones.
export { compareReports } from './compare.ts'
export { mergeReports, ReportMerger } from './merge.ts'
export { ofRepository, unreadRepository } from './of-repository.ts'
export { readReport } from './read-report.ts'
