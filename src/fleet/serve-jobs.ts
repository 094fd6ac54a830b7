import type { Environment } from '../config/index.ts'
import type { Progress } from '../model/index.ts'
import { heartbeatMs, type ParentChannel, type ToChild } from './protocol.ts'
import { runJob } from './run-job.ts'
import { VerdictClient } from './verdicts.ts'
import { Wait } from './wait.ts'

/** What a process that reads repositories has of its own. */
interface Served {
  readonly channel: ParentChannel
  readonly environment: Environment
  /** Resident memory of the process, in bytes. */
  rssBytes(): number
}

/** Runs the jobs that the parent process sends, one at a time. */
export function serveJobs({ channel, environment, rssBytes }: Served): void {
  const sharedVerdicts = new VerdictClient((message) => channel.send(message))
  let controller = new AbortController()
  let progress: Progress | null = null
  const run = async ({ job, threads }: Extract<ToChild, { kind: 'run' }>) => {
    controller = new AbortController()
    progress = null
    const wait = new Wait()
    const beat = setInterval(
      () => channel.send({ kind: 'alive', progress: wait.addTo(progress), rssBytes: rssBytes() }),
      heartbeatMs,
    )
    const { signal } = controller
    const onProgress = (state: Progress) => {
      progress = state
    }
    const onWait = (seconds: number, host: string) => wait.begin(seconds, host)
    try {
      let spent = false
      const onKilled = () => {
        spent = true
      }
      const context = { threads, environment, sharedVerdicts, signal, onProgress, onWait, onKilled }
      const result = await runJob(job, context)
      channel.send({ kind: 'result', result, rssBytes: rssBytes(), spent })
    } finally {
      clearInterval(beat)
    }
  }
  channel.onMessage((message) => {
    if (message.kind === 'stop') controller.abort()
    else if (message.kind === 'verify') sharedVerdicts.receive(message)
    else void run(message)
  })
  channel.send({ kind: 'ready' })
}
