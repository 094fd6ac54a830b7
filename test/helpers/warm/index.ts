import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { afterFile } from '../after-file.ts'
import { distFile } from '../dist.ts'

/** Longest time of a run, as of a process of its own. */
const limitMs = 60_000

interface WarmRun {
  readonly entry: 'cli' | 'action'
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly input: string | Buffer
}

interface Result {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

interface Answer {
  readonly failure?: string
  readonly result: { readonly status: number | null; out: Uint8Array; err: Uint8Array }
}

/**
 * Runs the program again and again in one process, which takes a tenth of the time that a process for each run does. If a
 * run leaves something behind that would keep its process alive, the next one has a new process.
 */
class WarmProgram {
  readonly #worker: Worker
  #busy = false

  constructor() {
    this.#worker = new Worker(new URL('thread.mjs', import.meta.url), {
      workerData: { programPath: distFile('cli.js') },
      execArgv: [],
    })
    this.#worker.unref()
  }

  /** True while a run has not ended: there is only one at a time. */
  get isBusy(): boolean {
    return this.#busy
  }

  runSync(run: WarmRun): Result {
    const { port1, port2 } = new MessageChannel()
    const flag = this.#send(run, port2)
    Atomics.wait(flag, 0, 0, 2 * limitMs)
    const answer = receiveMessageOnPort(port1)?.message as Answer | undefined
    port1.close()
    return resultOf(answer)
  }

  async run(run: WarmRun): Promise<Result> {
    const { port1, port2 } = new MessageChannel()
    this.#busy = true
    try {
      const answer = new Promise<Answer>((resolve) => port1.once('message', resolve))
      this.#send(run, port2)
      return resultOf(await answer)
    } finally {
      this.#busy = false
      port1.close()
    }
  }

  #send(run: WarmRun, port: MessageChannel['port2']): Int32Array {
    const env = Object.fromEntries(
      Object.entries(run.env).filter(([, value]) => value !== undefined),
    )
    const request = { ...run, env }
    const flag = new Int32Array(new SharedArrayBuffer(4))
    this.#worker.postMessage({ request, limitMs, port, flag }, [port])
    return flag
  }
}

let program: WarmProgram | null = null
const begun = new Set<string>()

/**
 * The program that runs again and again; null for a run with a process of its own: the first of each kind in a test file, a
 * run beside another, and one whose environment concerns Node itself.
 */
export function warmProgram(kind: string, env: NodeJS.ProcessEnv = {}): WarmProgram | null {
  const isFirst = !begun.has(kind)
  if (begun.size === 0) afterFile(() => begun.clear())
  begun.add(kind)
  if (isFirst || process.env.BRLEAKS_TEST_OWN_PROCESSES) return null
  if (Object.keys(env).some((name) => /^(?:NODE_|LC_|LANG|TZ$)/.test(name))) return null
  program ??= new WarmProgram()
  return program.isBusy ? null : program
}

function resultOf(answer: Answer | undefined): Result {
  if (answer?.failure !== undefined) throw new Error(answer.failure)
  if (answer === undefined) throw new Error('no answer of the process')
  const { status, out, err } = answer.result
  return { status, out: Buffer.from(out).toString('utf8'), err: Buffer.from(err).toString('utf8') }
}
