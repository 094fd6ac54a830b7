import type { Progress } from '../model/index.ts'

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
/** Short scans show no progress, so that no line flashes up. Milliseconds. */
const quietMs = 400
const intervalMs = 100

/** A status line on the terminal (standard error): what is being read, and how fast. */
export class ProgressLine {
  readonly #startedMs = performance.now()
  #shownMs = 0
  #frame = 0
  #width = 0

  /** Shows progress at most ten times a second. */
  update(progress: Progress): void {
    const now = performance.now()
    if (now - this.#startedMs < quietMs || now - this.#shownMs < intervalMs) return
    this.#shownMs = now
    this.#frame = (this.#frame + 1) % frames.length
    const line = `${frames[this.#frame]} ${describe(progress, now - this.#startedMs)}`
    const fitting = line.slice(0, Math.max(10, (process.stderr.columns ?? 80) - 1))
    process.stderr.write(`\r${fitting.padEnd(this.#width)}`)
    this.#width = fitting.length
  }

  /** Erases the line. */
  clear(): void {
    if (this.#width === 0) return
    process.stderr.write(`\r${' '.repeat(this.#width)}\r`)
    this.#width = 0
  }
}

function describe(progress: Progress, elapsedMs: number): string {
  if (progress.phase === 'tracing') return 'looking up the commits of the keys'
  if (progress.phase === 'verifying') {
    return `verifying keys: ${progress.keys?.done ?? 0} of ${progress.keys?.total ?? 0}`
  }
  const rate = (count: number) => `${Math.round(count / (elapsedMs / 1000)).toLocaleString('en')}/s`
  const parts: string[] = []
  if (progress.files > 0) parts.push(`${progress.files.toLocaleString('en')} files`)
  if (progress.objects > 0) {
    const total =
      progress.totalObjects === null ? '' : ` of ${progress.totalObjects.toLocaleString('en')}`
    parts.push(
      `${progress.objects.toLocaleString('en')}${total} objects (${rate(progress.objects)})`,
    )
  }
  parts.push(`${Math.round(progress.bytes / 1e6).toLocaleString('en')} MB`)
  return `reading: ${parts.join(', ')}`
}
