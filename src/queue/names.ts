// Names in Redis. Queues are one per host, so that each host has a rate of its own.

/** Prefix of BullMQ's keys. */
export const queuePrefix = 'brleaks-queue'

/** Hosts with a queue, by the time of the last job (ms). */
export const hostsKey = 'brleaks:hosts'
/** Workers by the time of their last sign of life (ms). */
export const workersKey = 'brleaks:workers'

/** A host whose last job is older has no queue any more, in ms. */
export const hostLifeMs = 30 * 24 * 3_600_000
/** Results and marks of a run that is never finished are deleted after this time, in seconds. */
export const runLifeSeconds = 30 * 24 * 3600

/** Host of repositories without one: those on the worker's disk. */
export const localHost = 'local'

/** A host as it may be part of a key: BullMQ allows no colon. */
export function queueName(host: string): string {
  return `host-${host.replace(/[^a-z0-9._-]/gi, '_').slice(0, 255)}`
}

/** Marks that a run exists: if it is gone, the server has lost its data. */
export function runKey(list: string): string {
  return `brleaks:run:${list}`
}

/** Ids of the jobs whose results are stored. */
export function doneKey(run: string): string {
  return `brleaks:done:${run}`
}

/** Results by id of their job. */
export function resultsKey(run: string): string {
  return `brleaks:results:${run}`
}
