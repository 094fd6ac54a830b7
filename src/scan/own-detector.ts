import type { RulesOut } from '../git/index.ts'
import type {
  Chunk,
  Container,
  ContainerAllowance,
  Detection,
  FilterReason,
  Problem,
  RejectionCount,
  Span,
} from '../model/index.ts'
import { detectionsIn } from './detections.ts'
import type { LazyDetector } from './lazy-detector.ts'
import { PendingContainers } from './pending-containers.ts'

/** The detector of this thread for the objects that it reads. Only the first chunk loads it, on its way to the scan. */
export class OwnDetector {
  readonly #detector: LazyDetector
  readonly #allowance: ContainerAllowance
  readonly #embedded: PendingContainers
  #rejections = new Map<FilterReason, number>()

  constructor(detector: LazyDetector, allowance: ContainerAllowance) {
    this.#detector = detector
    this.#allowance = allowance
    this.#embedded = new PendingContainers(allowance.limits.memory)
  }

  get isLoaded(): boolean {
    return this.#detector.loaded !== null
  }

  /** `Detector.rulesOut`; null until it is loaded. */
  rulesOut(...match: Parameters<RulesOut>): Span | null {
    return this.#detector.loaded?.rulesOut(...match) ?? null
  }

  /** What is found in a chunk once it is loaded. Rejected matches that are only counted are left to `takeRejections`. */
  *search(chunk: Chunk): Generator<Detection | Problem | Container> {
    const { loaded } = this.#detector
    if (loaded === null) return
    for (const found of detectionsIn(chunk, loaded, this.#allowance)) {
      const item = found.kind === 'container' ? this.#embedded.add(found) : found
      if (item?.kind === 'rejections') this.#count(item)
      else if (item !== null) yield item
    }
    yield* this.#embedded.take()
  }

  *takeRejections(): Generator<RejectionCount> {
    const rejections = this.#rejections
    this.#rejections = new Map()
    for (const [reason, count] of rejections) yield { kind: 'rejections', reason, count }
  }

  #count({ reason, count }: RejectionCount): void {
    this.#rejections.set(reason, (this.#rejections.get(reason) ?? 0) + count)
  }
}
