// Audits spread over machines: BullMQ on Redis or Valkey holds the jobs of `fleet`; workers on any machine take them.
export { connect, durabilityNotices } from './connection.ts'
export { hasLocalWorker } from './heartbeat.ts'
export type { JobData } from './job-data.ts'
export { parseQueueAddress, type QueueAddress } from './queue-address.ts'
export { QueuedJobs } from './queued-jobs.ts'
export { openResults } from './results/index.ts'
export { QueuedRun } from './run.ts'
export { QueueWorker, type WorkerEvent } from './worker.ts'
