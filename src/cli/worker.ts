import {
  decideOptions,
  environmentLayer,
  loadSettings,
  type OptionValues,
  workingFolder,
} from '../config/index.ts'
import { basisOf, withWorkerOptions } from '../fleet/index.ts'
import { BrleaksError, exitStatus, version } from '../model/index.ts'
import type { WorkerEvent } from '../queue/index.ts'
import { jobPool } from './job-pool.ts'
import { maskKeysOf, printMessage } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { openQueue, openStore } from './queue-connection.ts'
import { stopOnSignals } from './run-control.ts'

/** `brleaks worker`: reads the repositories in a queue until it is stopped. */
export async function runWorker({ operands, values: flags }: ParsedArgs): Promise<number> {
  const [operand] = operands
  if (operand !== undefined) {
    throw new BrleaksError('usage', `"brleaks worker" takes no arguments; got "${operand}"`)
  }
  const { values: environment, notices } = environmentLayer(process.env)
  const values = decideOptions('worker', flags, { environment })
  for (const notice of notices) await printMessage(notice)
  return values.flag('healthcheck') ? checkHealth(values) : work(flags, values)
}

const nothingGiven = { flags: {}, environment: {}, reader: null, root: null } as const

async function checkHealth(values: OptionValues): Promise<number> {
  const { hasLocalWorker } = await import('../queue/index.ts')
  const redis = await openQueue(values, { patient: false })
  try {
    if (await hasLocalWorker(redis)) return exitStatus.clean
    await printMessage('no worker has given a sign of life on this machine within 30 seconds')
    return exitStatus.incomplete
  } finally {
    redis.disconnect()
  }
}

async function work(flags: ParsedArgs['values'], values: OptionValues): Promise<number> {
  const cwd = workingFolder(process.cwd)
  const redirects = values.flag('allow-internal')
  const own = { flags, environment: process.env, cwd, redirects }
  await checkOwnFiles(own)
  // As of the audit, which cannot name files.
  const plain = await loadSettings({ command: 'audit', ...nothingGiven, cwd })
  const { signal } = stopOnSignals()
  const { QueueWorker } = await import('../queue/index.ts')
  const redis = await openQueue(values, { patient: true })
  const pool = jobPool(values)
  try {
    const results = await openStore(redis, values, cwd)
    const worker = new QueueWorker({
      redis,
      results,
      runner: pool,
      policy: {
        local: values.flag('allow-local'),
        internal: values.flag('allow-internal'),
        http: values.flag('allow-http'),
        results: results.name,
        basisOf: (options) => basisOf(options, plain, version),
      },
      prepare: (data) => ({ ...data, job: withWorkerOptions(data.job, own) }),
      pid: process.pid,
      onEvent: eventPrinter(values),
    })
    await printMessage(`waiting for repositories, ${pool.children} at a time`)
    await worker.work(signal, values.number('grace') * 1000)
    return exitStatus.clean
  } finally {
    await pool.close()
    redis.disconnect()
  }
}

/** @throws BrleaksError `config` at the start, and not for each repository, if a file that the options name is wrong. */
async function checkOwnFiles({
  flags,
  environment,
  cwd,
}: {
  readonly flags: ParsedArgs['values']
  readonly environment: NodeJS.ProcessEnv
  readonly cwd: string
}): Promise<void> {
  const settings = await loadSettings({
    command: 'worker',
    flags,
    environment,
    reader: null,
    root: null,
    cwd,
  })
  maskKeysOf(settings.rules)
}

/** Prints a line per repository, and each fault once. */
function eventPrinter(values: OptionValues): (event: WorkerEvent) => void {
  const faults = new Set<string>()
  return (event) => {
    if (event.kind === 'fault') {
      if (faults.has(event.reason) || faults.size > 100) return
      faults.add(event.reason)
    } else if (values.flag('quiet')) return
    void printMessage(eventText(event))
  }
}

function eventText(event: WorkerEvent): string {
  switch (event.kind) {
    case 'result': {
      const { status, reason } = event.result
      return status === 'failed' ? `${event.name}: not read: ${reason}` : `${event.name}: read`
    }
    case 'retry':
      return `${event.name}: ${event.reason}; trying again later`
    case 'refused':
      return `a job was ${event.reason}`
    case 'fault':
      return event.reason
  }
}
