// The entry for GitHub Actions. Old versions of Node must parse this file, so it uses no syntax newer than Node 12.

import { refuseOldNode } from '../model/node-version.ts'

// Until the step has ended normally, it has failed.
process.exitCode = 1
let ended = false

// A runner that cancels a job sends SIGINT, then SIGTERM: the step reports the keys that it found until then.
const controller = typeof AbortController === 'function' ? new AbortController() : null
const stop = () => (controller === null ? process.exit(1) : controller.abort())
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
process.on('SIGHUP', stop)

// A log that is not read any more ends neither the scan nor its report files. Left to the handler below, each message
// about it would be the next error.
let outputFailed = false
const onOutputError = () => {
  outputFailed = true
  process.exitCode = 1
}
process.stdout.on('error', onOutputError)
process.stderr.on('error', onOutputError)

process.on('uncaughtException', (fault) => fail(fault))
process.on('exit', () => {
  if (!ended)
    writeError(
      'this is a bug in brleaks: it ended before the scan was done; please report it (README.md, "Report a bug")',
    )
})

async function start(): Promise<void> {
  const refusal = refuseOldNode(process)
  if (refusal !== null || controller === null) {
    ended = true
    return writeError(`${refusal}; update the runner, or the version of Node that runs this step`)
  }
  const { runAction } = await import('./run.ts')
  const status = await runAction(process.env, controller.signal)
  // An uncaught error fails the step, whatever the result was.
  if (!ended) process.exitCode = outputFailed ? 1 : status
  ended = true
}

/** Reports an uncaught error. SECURITY: its message is printed only after keys in it were masked. */
async function fail(fault: unknown): Promise<void> {
  ended = true
  process.exitCode = 1
  if (controller !== null) controller.abort()
  try {
    const { explainFault } = await import('./run.ts')
    writeError(explainFault(fault))
  } catch {
    writeError(`Node ${process.version} cannot load brleaks; use Node 20.19 or later`)
  }
}

function writeError(message: string): void {
  process.stdout.write(
    `::error title=brleaks::${message.replace(/%/g, '%25').replace(/[\r\n]+/g, ' ')}\n`,
  )
}

start().catch(fail)
