// The door for GitHub Actions. Old versions of Node parse this file, so it uses no syntax newer than Node 12.

// Until the step has ended by itself it has failed.
process.exitCode = 1
let ended = false

// A runner that cancels a job sends SIGINT, then SIGTERM: what was found by then is reported.
const controller = typeof AbortController === 'function' ? new AbortController() : null
const stop = () => (controller === null ? process.exit(1) : controller.abort())
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
process.on('SIGHUP', stop)

process.on('uncaughtException', (fault) => fail(fault))
process.on('exit', () => {
  if (!ended) writeError('this is a bug in brleaks: it ended before its work was done')
})

async function start(): Promise<void> {
  if (controller === null) throw new Error('this version of Node is too old')
  const { runAction } = await import('./run.ts')
  const status = await runAction(process.env, controller.signal)
  // A fault that no code caught fails the step whatever was found.
  if (!ended) process.exitCode = status
  ended = true
}

/** Names a fault that no code caught. Nothing of it is printed before keys are masked in it. */
async function fail(fault: unknown): Promise<void> {
  ended = true
  process.exitCode = 1
  if (controller !== null) controller.abort()
  try {
    const { explainFault } = await import('./run.ts')
    writeError(explainFault(fault))
  } catch {
    writeError(`brleaks could not be loaded by Node ${process.version}; it needs 20.19 or later`)
  }
}

function writeError(message: string): void {
  process.stdout.write(
    `::error title=brleaks::${message.replace(/%/g, '%25').replace(/[\r\n]+/g, ' ')}\n`,
  )
}

start().catch(fail)
