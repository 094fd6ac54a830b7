import type { OptionSpec } from './spec.ts'

/** Options for audits that are spread over machines. */
export const queueOptions = [
  {
    name: 'queue',
    type: 'text',
    value: 'URL',
    help: 'Spread the repositories over workers, by a queue in Redis or Valkey',
    details:
      'redis://HOST:PORT, or rediss:// with TLS. Set a URL with a password in the variable BRLEAKS_QUEUE. "brleaks worker" reads the repositories; the same command with --wait writes the report.',
    group: 'Queue',
    commands: ['audit', 'worker'],
  },
  {
    name: 'wait',
    type: 'flag',
    help: 'Wait for the workers and report what they found',
    details:
      'Needs --queue. Ending it does not end the work: the same command waits again. Without it, the repositories are only added to the queue.',
    group: 'Queue',
    commands: ['audit'],
  },
  {
    name: 'results',
    type: 'text',
    value: 'PLACE',
    defaultText: 'Redis',
    help: 'Store results in a shared folder, or in a bucket as s3://BUCKET/PREFIX',
    details:
      'Audit and workers need the same place. A bucket needs AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, and AWS_ENDPOINT_URL for a server that is not Amazon.',
    group: 'Queue',
    commands: ['audit', 'worker'],
  },
  {
    name: 'priority',
    type: 'count',
    value: 'N',
    default: 100,
    help: 'Order among the audits in the queue: 1 is first',
    details: 'Up to 2000000. Audits of the same priority are read in the order in which they came.',
    group: 'Queue',
    commands: ['audit'],
  },
  {
    name: 'host-rate',
    type: 'count',
    value: 'N',
    defaultText: 'no limit',
    help: 'Begin at most N repositories of one host in a minute',
    details:
      'Counts the repositories that all workers begin, of all audits. The newest audit sets it.',
    group: 'Queue',
    commands: ['audit'],
  },
  {
    name: 'allow-local',
    type: 'flag',
    help: 'Also read repositories on the disk of the worker',
    details: 'Anyone who can write to the queue can then choose which ones.',
    group: 'Queue',
    commands: ['worker'],
  },
  {
    name: 'allow-internal',
    type: 'flag',
    help: 'Also clone from hosts in private networks',
    details: 'Anyone who can write to the queue can then choose which ones.',
    group: 'Queue',
    commands: ['worker'],
  },
  {
    name: 'grace',
    type: 'count',
    value: 'SECONDS',
    default: 20,
    help: 'When stopped, let repositories in progress end for SECONDS',
    details: 'Those that do not end go back to the queue. A second signal ends the worker at once.',
    group: 'Queue',
    commands: ['worker'],
  },
  {
    name: 'healthcheck',
    type: 'flag',
    help: 'Only check that a worker is running on this machine, for containers',
    details: 'Exit status 0: it gave a sign of life within 30 seconds; 3: it did not.',
    group: 'Queue',
    commands: ['worker'],
  },
] as const satisfies readonly OptionSpec[]
