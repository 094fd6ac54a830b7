import { counted, grouped, type Progress } from '../model/index.ts'

/** An estimate needs this much of a step: milliseconds, and a part of it. */
const leastMs = 2000
const leastFraction = 0.01

/** The progress of a run in words, for people. */
export interface ProgressText {
  /** The current step, such as `reading`. */
  readonly step: string
  /** From 0 to 1; null if the size of the step is not known. */
  readonly fraction: number | null
  /** The most important first. */
  readonly facts: readonly string[]
}

/**
 * Puts the progress of a run into words. SECURITY: only numbers and fixed words in ASCII, never text that was scanned; of
 * the names of repositories and hosts only printable ASCII.
 */
export class ProgressMeter {
  readonly #now: () => number
  #latest: Progress | null = null
  #start = { ms: 0, fraction: 0, bytes: 0 }

  /** @param now milliseconds of a clock that is never set back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  update(progress: Progress): void {
    const begins = this.#latest === null || beginsStep(this.#latest, progress)
    this.#latest = progress
    if (!begins) return
    const { fraction, bytes } = progress
    this.#start = { ms: this.#now(), fraction: fraction ?? 0, bytes }
  }

  /** Null before the first update. */
  text(): ProgressText | null {
    if (this.#latest === null) return null
    const { phase, fraction } = this.#latest
    const facts = [
      ...waitOf(this.#latest),
      ...countsOf(this.#latest),
      this.#time(),
      ...this.#volume(this.#latest),
      ...namesOf(this.#latest),
    ]
    return { step: phase, fraction, facts }
  }

  #elapsedMs(): number {
    return this.#now() - this.#start.ms
  }

  /** `1:23 left`, or how long the step takes so far. */
  #time(): string {
    const fraction = this.#latest?.fraction ?? 0
    const done = fraction - this.#start.fraction
    const elapsedMs = this.#elapsedMs()
    if (elapsedMs < leastMs || done < leastFraction) return duration(elapsedMs)
    return `${duration((elapsedMs * (1 - fraction)) / done)} left`
  }

  #volume({ phase, bytes }: Progress): string[] {
    if (phase !== 'reading') return []
    const perSecond = ((bytes - this.#start.bytes) / Math.max(1, this.#elapsedMs())) * 1000
    return [`${megabytes(bytes)} (${megabytes(perSecond)}/s)`]
  }
}

/** True if the part that is done is one of something else than before. */
function beginsStep(before: Progress, after: Progress): boolean {
  if (before.phase !== after.phase) return true
  if (before.fraction === null || after.fraction === null) {
    return before.fraction !== after.fraction
  }
  return after.fraction < before.fraction
}

function countsOf(progress: Progress): string[] {
  const { phase, files, entries, objects, totalObjects, findings, keys, repositories } = progress
  if (repositories !== undefined) {
    return [
      `${grouped(repositories.done)} of ${counted(repositories.total, 'repository', 'repositories')}`,
      counted(findings, 'key'),
      counted(objects, 'object'),
    ]
  }
  if (phase === 'tracing') return [counted(findings, 'key')]
  if (phase === 'verifying')
    return [`${grouped(keys?.done ?? 0)} of ${counted(keys?.total ?? 0, 'key')}`]
  const whole = totalObjects === null ? '' : `${grouped(Math.min(objects, totalObjects))} of `
  return [
    ...(objects > 0 || totalObjects !== null
      ? [`${whole}${counted(totalObjects ?? objects, 'object')}`]
      : []),
    ...(files > 0 ? [counted(files, 'file')] : []),
    ...(entries > 0 ? [counted(entries, 'entry', 'entries')] : []),
    counted(findings, 'key'),
  ]
}

/** `waiting 42 s for api.github.com's rate limit` */
function waitOf({ waiting }: Progress): string[] {
  if (waiting === undefined) return []
  return [`waiting ${grouped(waiting.seconds)} s for ${printable(waiting.host)}'s rate limit`]
}

/** The repositories that are read now. */
function namesOf({ repositories }: Progress): string[] {
  return repositories?.current.map(printable) ?? []
}

function printable(name: string): string {
  return name.replace(/[^ -~]/g, '?')
}

function megabytes(bytes: number): string {
  return `${grouped(Math.max(0, Math.round(bytes / 1e6)))} MB`
}

/** `0:42`, `12:05`, `1:02:03` */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const tail = String(seconds % 60).padStart(2, '0')
  if (hours === 0) return `${minutes}:${tail}`
  return `${grouped(hours)}:${String(minutes).padStart(2, '0')}:${tail}`
}
