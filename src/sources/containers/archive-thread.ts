import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Worker } from 'node:worker_threads'
import { type ArchiveAnswer, type ArchiveRequest, archiveProtocol } from './archive-protocol.ts'
import type { ArchiveStep } from './archive-steps.ts'
import type { Budget } from './budget.ts'
import { ContainerError } from './format.ts'

/** The name includes ours because a program that bundles the library may have a file of the same name. */
const workerFile = './brleaks-archive-worker.js'

/** How long the thread may take to load libarchive. */
const startMs = 30_000

/** Most memory for its JavaScript, which only passes on pieces. That of libarchive is limited on its own. */
const heapMb = 64

/** One thread is kept for the next archive. */
let idle: ArchiveThread | null = null

/**
 * libarchive in a thread of its own: one call of it may take very long, and ending the thread is the only way to stop it.
 */
export class ArchiveThread {
  readonly #worker: Worker
  #isEnded = false

  private constructor(worker: Worker) {
    this.#worker = worker
    // Errors reach the request that waits; without a listener they would end the program.
    worker.on('error', () => {
      this.#isEnded = true
    })
    worker.on('exit', () => {
      this.#isEnded = true
    })
  }

  /** Null where the file of the thread is missing (unbundled sources, bundles of other programs) or no thread starts. */
  static async start(): Promise<ArchiveThread | null> {
    const kept = idle
    idle = null
    if (kept !== null && !kept.#isEnded) return kept
    const file = new URL(workerFile, import.meta.url)
    if (!existsSync(file)) return null
    const { Worker } = await import('node:worker_threads')
    const thread = new ArchiveThread(
      new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
    )
    const hello = await thread.#answer(startMs, null).catch(() => null)
    if (hello?.kind === 'hello' && hello.protocol === archiveProtocol) return thread
    thread.#end()
    return null
  }

  /**
   * The steps of an archive. Ends early, without an error, if `signal` is aborted.
   * @throws ContainerError `budget-time` after ending the thread.
   */
  async *steps(
    bytes: SharedArrayBuffer,
    budget: Budget,
    signal: AbortSignal | null,
  ): AsyncGenerator<ArchiveStep> {
    let isDone = false
    try {
      for (let request: ArchiveRequest = { bytes }; !isDone; request = { bytes: null }) {
        for (const step of await this.#ask(request, budget, signal)) {
          isDone = step.kind === 'end'
          yield step
        }
      }
    } finally {
      if (isDone && idle === null) idle = this
      else this.#end()
    }
  }

  async #ask(
    request: ArchiveRequest,
    budget: Budget,
    signal: AbortSignal | null,
  ): Promise<readonly ArchiveStep[]> {
    const answer = this.#answer(budget.leftMs, signal)
    this.#worker.postMessage(request)
    try {
      const { kind, ...rest } = await answer
      return 'steps' in rest && kind === 'steps' ? rest.steps : [{ kind: 'end', fault: 'damaged' }]
    } catch (error) {
      if (signal?.aborted === true) {
        // Its answer would be taken for that of the next archive.
        this.#end()
        return [{ kind: 'end', fault: null }]
      }
      const isOver = (error as NodeJS.ErrnoException).code === 'ABORT_ERR'
      if (isOver && !this.#isEnded) throw new ContainerError('budget-time')
      return [{ kind: 'end', fault: 'damaged' }]
    }
  }

  /** The next message. @throws the error of the thread, or an `AbortError` when the time is over or the thread has ended. */
  async #answer(ms: number, signal: AbortSignal | null): Promise<ArchiveAnswer> {
    const control = new AbortController()
    const stop = () => control.abort()
    const timer = setTimeout(stop, ms)
    signal?.addEventListener('abort', stop)
    // It may have been aborted while the thread started.
    if (signal?.aborted === true) stop()
    this.#worker.once('exit', stop)
    this.#worker.ref()
    try {
      const [message] = await once(this.#worker, 'message', { signal: control.signal })
      return message as ArchiveAnswer
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      this.#worker.off('exit', stop)
      this.#worker.unref()
    }
  }

  #end(): void {
    this.#isEnded = true
    void this.#worker.terminate()
  }
}
