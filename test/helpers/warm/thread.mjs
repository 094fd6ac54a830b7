// Passes requests to the process, while the thread that made them may be blocked.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

const file = fileURLToPath(new URL('process.mjs', import.meta.url))
let current = null

parentPort.on('message', ({ request, limitMs, port, flag }) => {
  current ??= start()
  const { child, ready, errors } = current
  const end = (answer) => {
    clearTimeout(timer)
    child.removeAllListeners()
    if (answer.failure !== undefined || answer.result.spent) {
      child.kill('SIGKILL')
      current = null
    }
    port.postMessage(answer)
    Atomics.store(flag, 0, 1)
    Atomics.notify(flag, 0)
  }
  const timer = setTimeout(
    () => end({ result: { status: null, out: '', err: '', spent: true } }),
    limitMs,
  )
  child.once('exit', (status, signal) =>
    end({ failure: `the process ended (${signal ?? status}): ${errors.join('')}` }),
  )
  ready.then(() => {
    child.once('message', (result) => end({ result }))
    child.send(request)
  })
})

function start() {
  const child = fork(file, [workerData.programPath], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const errors = []
  child.stderr.on('data', (piece) => errors.push(String(piece)))
  return { child, errors, ready: new Promise((resolve) => child.once('message', resolve)) }
}
