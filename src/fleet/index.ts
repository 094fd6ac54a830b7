// Audits of many repositories: a list of addresses becomes jobs, which child processes run; their results are merged.
export { type Address, parseAddress } from './address.ts'
export { auditRepositories, type ReadRepository } from './audit.ts'
export { tokensOf } from './credentials.ts'
export { folderName } from './folder-name.ts'
export { isInternalHost } from './internal-host.ts'
export {
  failedResult,
  type Job,
  type JobOptions,
  type JobResult,
  jobIsIntact,
  newJob,
  type RepositoryName,
  resultOf,
} from './job.ts'
export {
  basisOf,
  jobOptionsOf,
  jobSettings,
  queuedOptionsOf,
  queueOptionNames,
  withWorkerOptions,
} from './job-options.ts'
export {
  type GivenAddress,
  isOneRepository,
  listRepositories,
  type RepositoryList,
} from './list.ts'
export { JobPool, type JobRunner, poolSize } from './pool.ts'
export { rememberingScan } from './remembering-scan.ts'
export { addressesIn } from './repositories-file.ts'
export { serveJobs } from './serve-jobs.ts'
export { isInShard, parseShard } from './shard.ts'
export { AuditState } from './state.ts'
