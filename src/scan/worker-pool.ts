import type { Worker } from 'node:worker_threads'
import { BrleaksError, knownError } from '../model/index.ts'
import type { WorkerMessage, WorkerTask } from './worker-protocol.ts'

/** How long a file may take to prove that it is a worker of this program. */
const helloMs = 30_000

/**
 * Threads that share a task, and their messages in order of arrival. A thread receives the task only once it has
 * identified itself as a worker of this version: a file of the same name may belong to another program.
 */
export class WorkerPool<
  Results extends WorkerMessage & { readonly kind: 'results' | 'commits' | 'swept' },
> {
  readonly #task: WorkerTask
  readonly #protocol: string
  readonly #workers = new Set<Worker>()
  readonly #results: Results[] = []
  readonly #faults: BrleaksError[] = []
  #wake: (() => void) | null = null

  constructor(task: WorkerTask, protocol: string) {
    this.#task = task
    this.#protocol = protocol
  }

  /** Errors that ended threads after they had begun. Their share of the objects is lost. */
  get faults(): readonly BrleaksError[] {
    return this.#faults
  }

  add(worker: Worker): void {
    this.#workers.add(worker)
    let state: 'new' | 'working' | 'done' = 'new'
    let fault = new BrleaksError('internal', 'it ended early')
    const patience = setTimeout(() => {
      if (state === 'new') void worker.terminate()
    }, helloMs)
    worker.on('message', (message: WorkerMessage) => {
      if (state === 'new') {
        if (message?.kind !== 'hello' || message.protocol !== this.#protocol) {
          void worker.terminate()
          return
        }
        state = 'working'
        worker.postMessage(this.#task)
      } else if (message.kind === 'done') state = 'done'
      else this.#results.push(message as Results)
      this.#wake?.()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      // Its message may quote scanned text: long tokens in it are cut, and the report masks keys.
      fault = knownError(error)
    })
    worker.on('exit', () => {
      clearTimeout(patience)
      if (state === 'working') this.#faults.push(fault)
      this.#workers.delete(worker)
      this.#wake?.()
    })
  }

  /** The next results; null once all threads have ended. */
  async next(): Promise<Results | null> {
    for (;;) {
      const results = this.#results.shift()
      if (results !== undefined) return results
      if (this.#workers.size === 0) return null
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** Ends all threads. */
  async terminate(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }
}
