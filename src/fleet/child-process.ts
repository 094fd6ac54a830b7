import type { ChildProcess } from 'node:child_process'
import { removeFoldersOf } from '../git/index.ts'
import type { Progress, SharedVerdicts } from '../model/index.ts'
import type { Job, JobResult } from './job.ts'
import type { FromChild, ToChild } from './protocol.ts'
import { VerdictServer } from './verdicts.ts'

/** A child that says nothing for so long is stuck. Milliseconds. */
const silentMs = 600_000
/** Time for a stopped job to report what it read, and for an idle child to end. Milliseconds. */
const graceMs = 10_000

const megabyte = 1 << 20
/** Share of the memory of a child for its JavaScript heap; the rest is for buffers. */
const heapShare = 0.75

/** The program that serves jobs (`serveJobs`), and its arguments. */
export interface JobProgram {
  readonly file: URL
  readonly args: readonly string[]
}

interface ChildOptions {
  readonly program: JobProgram
  /** Memory that it may use, in bytes. */
  readonly memoryBytes: number
  readonly verdicts: SharedVerdicts
}

interface RunOptions {
  readonly threads: number
  /** Stops the job: its result then has what was read until then. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** How a job ended: with a result, or with the process that ran it. */
export type JobEnd =
  | { readonly kind: 'result'; readonly result: JobResult }
  | { readonly kind: 'lost'; readonly outOfMemory: boolean; readonly reason: string }

/**
 * A process that runs one job at a time. It leads a process group, so that every git it starts ends with it. It ends by
 * itself when this process dies.
 */
export class JobChild {
  readonly #child: ChildProcess
  readonly #memoryBytes: number
  readonly #ready: Promise<void>
  readonly #verdicts: VerdictServer
  #ended = false
  #spent = false
  #killedFor: Extract<JobEnd, { kind: 'lost' }> | null = null
  #rssBytes = 0
  #stopTimer: NodeJS.Timeout | undefined

  private constructor(child: ChildProcess, memoryBytes: number, verdicts: SharedVerdicts) {
    this.#child = child
    this.#verdicts = new VerdictServer(verdicts, (message) => this.#send(message))
    child.on('message', (message: FromChild) => {
      if (message.kind === 'verify') void this.#verdicts.begin(message.fingerprints)
      else if (message.kind === 'verified') {
        this.#verdicts.end(message.verdicts, message.requests)
      }
    })
    this.#memoryBytes = memoryBytes
    this.#ready = new Promise((resolve) => {
      this.#child.once('message', () => resolve())
      this.#child.once('exit', () => resolve())
      this.#child.once('error', () => resolve())
    })
    this.#child.on('error', () => {
      // It could not be started, or a message could not be sent: "exit" or the watch of the job reports it.
      if (this.#child.pid === undefined) this.#ended = true
    })
    this.#child.on('exit', () => {
      this.#killGroup()
      this.#ended = true
      this.#verdicts.close()
      if (this.#child.pid !== undefined) removeFoldersOf(this.#child.pid)
    })
  }

  static async start({ program, memoryBytes, verdicts }: ChildOptions): Promise<JobChild> {
    // Loaded here because it is slow to load.
    const { fork } = await import('node:child_process')
    const heapMb = Math.floor((memoryBytes * heapShare) / megabyte)
    const child = fork(program.file, program.args, {
      detached: process.platform !== 'win32',
      execArgv: [`--max-old-space-size=${heapMb}`],
      serialization: 'advanced',
      // A crash of Node may print scanned text.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return new JobChild(child, memoryBytes, verdicts)
  }

  /** True once it cannot run another job. */
  get isEnded(): boolean {
    return this.#ended || this.#spent
  }

  /** Resident memory after its last job, in bytes. */
  get rssBytes(): number {
    return this.#rssBytes
  }

  /** Runs a job. Does not throw. */
  async run(job: Job, { threads, signal, onProgress }: RunOptions): Promise<JobEnd> {
    await this.#ready
    if (this.#ended) return lost('the process that reads repositories could not be started')
    const end = this.#endOf(onProgress)
    const stop = () => this.#stop()
    this.#send({ kind: 'run', job, threads })
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    try {
      return await end
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }

  /** Waits for the result of the job in progress, or for the end of the process. */
  #endOf(onProgress: (progress: Progress) => void): Promise<JobEnd> {
    return new Promise((resolve) => {
      const silence = setTimeout(() => {
        this.#kill(lost(`it did not answer for ${silentMs / 60_000} minutes`))
      }, silentMs)
      const finish = (end: JobEnd) => {
        clearTimeout(silence)
        clearTimeout(this.#stopTimer)
        this.#child.off('message', hear)
        this.#child.off('exit', exit)
        resolve(end)
      }
      const hear = (message: FromChild) => {
        silence.refresh()
        if (!('rssBytes' in message)) return
        this.#rssBytes = message.rssBytes
        if (message.kind === 'result') this.#spent = message.spent
        if (message.kind === 'result') finish({ kind: 'result', result: message.result })
        else if (message.rssBytes > this.#memoryBytes) this.#kill(outOfMemory(this.#memoryBytes))
        else if (message.progress !== null) onProgress(message.progress)
      }
      const exit = (status: number | null, signal: NodeJS.Signals | null) =>
        finish(this.#killedFor ?? exitReason(status, signal, this.#memoryBytes))
      this.#child.on('message', hear)
      this.#child.on('exit', exit)
    })
  }

  /** Asks the job in progress for what it has, and ends the process if it does not answer. */
  #stop(): void {
    this.#send({ kind: 'stop' })
    clearTimeout(this.#stopTimer)
    this.#stopTimer = setTimeout(() => this.#kill(lost('it was stopped')), graceMs)
  }

  #send(message: ToChild): void {
    // A failure means that the process has ended, which "exit" reports.
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  #kill(reason: Extract<JobEnd, { kind: 'lost' }>): void {
    this.#killedFor ??= reason
    this.endNow()
  }

  /** Ends an idle process, and waits until it has removed its temporary files. */
  async end(): Promise<void> {
    if (this.#ended) return
    const exit = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()))
    const timer = setTimeout(() => this.endNow(), graceMs)
    if (this.#child.connected) this.#child.disconnect()
    await exit
    clearTimeout(timer)
  }

  /** Ends the process and everything that it started. */
  endNow(): void {
    if (!this.#ended) this.#killGroup()
  }

  #killGroup(): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
}

function exitReason(
  status: number | null,
  signal: NodeJS.Signals | null,
  memoryBytes: number,
): Extract<JobEnd, { kind: 'lost' }> {
  // V8 aborts when its heap is full; the kernel kills when the machine has no memory left.
  if (signal === 'SIGABRT' || signal === 'SIGKILL' || status === 134)
    return outOfMemory(memoryBytes)
  return lost(`the process that read it ended early (${signal ?? `status ${status}`})`)
}

function outOfMemory(memoryBytes: number): Extract<JobEnd, { kind: 'lost' }> {
  const reason = `it needs more than ${Math.round(memoryBytes / megabyte)} MB of memory; raise --memory`
  return { kind: 'lost', outOfMemory: true, reason }
}

function lost(reason: string): Extract<JobEnd, { kind: 'lost' }> {
  return { kind: 'lost', outOfMemory: false, reason }
}
