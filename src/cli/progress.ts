import type { Progress } from '../model/index.ts'
import { ProgressMeter, type ProgressText } from '../output/index.ts'

/** Short runs show no progress, so that no line flashes up. Milliseconds. */
const quietMs = 400
const intervalMs = 100

const frames = ['|', '/', '-', '\\']
/** Columns of the bar. It has none on a narrow terminal. */
const barColumns = 20
const leastColumns = 60

/** A line on the terminal (standard error) that shows the progress of a run. */
export class ProgressLine {
  readonly #meter = new ProgressMeter()
  readonly #start: NodeJS.Timeout
  #timer: NodeJS.Timeout | null = null
  #frame = 0
  #width = 0

  constructor() {
    this.#start = setTimeout(() => {
      this.#timer = setInterval(() => this.#draw(), intervalMs).unref()
    }, quietMs).unref()
  }

  update(progress: Progress): void {
    this.#meter.update(progress)
  }

  /** Erases the line, for good. */
  clear(): void {
    clearTimeout(this.#start)
    if (this.#timer !== null) clearInterval(this.#timer)
    if (this.#width > 0) process.stderr.write(`\r${' '.repeat(this.#width)}\r`)
    this.#width = 0
  }

  #draw(): void {
    const text = this.#meter.text()
    if (text === null) return
    this.#frame = (this.#frame + 1) % frames.length
    // The last column is left free, because some terminals wrap there. A terminal without a size says 0.
    const columns = Math.max(1, (process.stderr.columns || 80) - 1)
    const line = progressLine(text, frames[this.#frame] ?? '', columns)
    // After the terminal was made narrower, more blanks would wrap.
    process.stderr.write(`\r${line.padEnd(Math.min(this.#width, columns))}`)
    this.#width = line.length
  }
}

/** All characters are ASCII, one column each. Facts that do not fit are left out, the least important first. */
export function progressLine(
  { step, fraction, facts }: ProgressText,
  frame: string,
  columns: number,
): string {
  const isWide = columns >= leastColumns
  const start =
    fraction === null
      ? `${frame} ${step}`
      : `${isWide ? bar(fraction) : ''}${String(Math.floor(fraction * 100)).padStart(3)}% ${step}`
  let line = start
  for (const fact of facts) {
    const longer = `${line}${line === start ? ': ' : ', '}${fact}`
    if (longer.length <= columns) line = longer
  }
  return line.slice(0, columns)
}

/** `[======>             ]` */
function bar(fraction: number): string {
  const full = Math.floor(fraction * barColumns)
  return `[${`${'='.repeat(full)}${full < barColumns ? '>' : ''}`.padEnd(barColumns)}] `
}
