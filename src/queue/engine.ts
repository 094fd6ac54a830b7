// The packages of the queue, in files of their own in dist/: loaded only by a run that uses a queue.
import type { Job, Queue, Worker } from 'bullmq'
import type { Redis } from 'ioredis'

export type { Job as EngineJob, Queue as EngineQueue, Redis, Worker as EngineWorker }

export async function loadQueues(): Promise<
  Pick<typeof import('bullmq'), 'Queue' | 'UnrecoverableError' | 'WaitingError' | 'Worker'>
> {
  return import('bullmq')
}

export async function loadRedis(): Promise<Pick<typeof import('ioredis'), 'Redis'>> {
  return import('ioredis')
}
