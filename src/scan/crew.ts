import type { Worker } from 'node:worker_threads'
import { knownError } from '../model/index.ts'
import type { ShareNews, ShareTask, WorkerMessage } from './worker-protocol.ts'

/** How long a file may take to prove that it is a worker of this program. */
const helloMs = 30_000

/**
 * Threads that share a plan, and what they send, in the order it comes. A thread is given the plan only once it has said
 * that it is a worker of this version: a file of the same name may belong to another program.
 */
export class Crew {
  readonly #task: ShareTask
  readonly #protocol: string
  readonly #workers = new Set<Worker>()
  readonly #news: ShareNews[] = []
  readonly #faults: string[] = []
  #wake: (() => void) | null = null

  constructor(task: ShareTask, protocol: string) {
    this.#task = task
    this.#protocol = protocol
  }

  /** Why threads ended before they were done, after they had begun. What they had taken is lost. */
  get faults(): readonly string[] {
    return this.#faults
  }

  add(worker: Worker): void {
    this.#workers.add(worker)
    let state: 'new' | 'working' | 'done' = 'new'
    let fault = 'it ended early'
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
      else if (message.kind === 'news') this.#news.push(message)
      this.#wake?.()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      // Its message may quote what was read: long tokens in it are cut, and the report masks keys.
      fault = knownError(error).message
    })
    worker.on('exit', () => {
      clearTimeout(patience)
      if (state === 'working') this.#faults.push(fault)
      this.#workers.delete(worker)
      this.#wake?.()
    })
  }

  /** The next news; null once all threads have ended. */
  async next(): Promise<ShareNews | null> {
    for (;;) {
      const news = this.#news.shift()
      if (news !== undefined) return news
      if (this.#workers.size === 0) return null
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** Ends all threads. */
  async dismiss(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }
}
