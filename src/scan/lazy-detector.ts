import { type Detector, type DetectorOptions, plainText } from '../detect/index.ts'
import type { Needles, Rule } from '../model/index.ts'
import { needleSearcher, savedNeedles } from '../search/index.ts'
import { savedTables } from './saved-tables.ts'

type Options = Required<Pick<DetectorOptions, 'decodeDepth' | 'countRejections'>>

/** A detector that is loaded when there is something for it: most scans read nothing that even begins like a key. */
export class LazyDetector {
  /** `Detector.needles` */
  readonly needles: Needles
  readonly #create: () => Promise<Detector>
  #detector: Detector | null = null
  #missed = false

  constructor(needles: Needles, create: () => Promise<Detector>) {
    this.needles = needles
    this.#create = create
  }

  /** The detector; null if it is not loaded. */
  get loaded(): Detector | null {
    return this.#detector
  }

  /** True if `redact` could not mask a text, because the detector is not loaded. */
  get missed(): boolean {
    return this.#missed
  }

  async load(): Promise<Detector> {
    this.#detector ??= await this.#create()
    this.#missed = false
    return this.#detector
  }

  /** `Detector.redact`. A text that only the detector can mask is empty until it is loaded. */
  redact(text: string): string {
    if (this.#detector !== null) return this.#detector.redact(text)
    if (!this.#mayHoldKeys(text)) return text
    this.#missed = true
    return ''
  }

  /** False only for a text in which the detector would mask nothing: it masks what holds a needle, escaped or not. */
  #mayHoldKeys(text: string): boolean {
    const searcher = needleSearcher(this.needles)
    const holds = (part: string) => searcher.holds(Buffer.from(part))
    const plain = plainText(text).text
    return holds(text) || (plain !== text && holds(plain))
  }
}

/** The detector for some rules. It is loaded at once if there are no saved tables of its needles. */
export async function lazyDetector(
  rules: readonly Rule[],
  options: Options,
): Promise<LazyDetector> {
  const create = async () => {
    const { detectorFor } = await import('./detector-for.ts')
    return detectorFor(rules, options)
  }
  const tables = options.decodeDepth > 0 ? savedTables(rules) : null
  if (tables !== null) return new LazyDetector(savedNeedles(tables), create)
  const detector = await create()
  const lazy = new LazyDetector(detector.needles, async () => detector)
  await lazy.load()
  return lazy
}
