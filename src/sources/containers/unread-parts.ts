import {
  type ContainerFault,
  type FailureReason,
  fullPath,
  type Item,
  type Origin,
  originText,
} from '../../model/index.ts'
import { innerPath } from './inner-origin.ts'

/** Parts of one container that are named for each reason; further ones are counted. */
const namedParts = 10

/** Reports the parts of one container that were not read. */
export class UnreadParts {
  readonly #origin: Origin
  readonly #emit: (item: Item) => void
  readonly #counts = new Map<ContainerFault, number>()

  constructor(origin: Origin, emit: (item: Item) => void) {
    this.#origin = origin
    this.#emit = emit
  }

  /** @param name of the entry; null for the container itself. */
  add(name: Uint8Array | null, fault: ContainerFault): void {
    const count = (this.#counts.get(fault) ?? 0) + 1
    this.#counts.set(fault, count)
    if (count > namedParts) return
    const inner = innerPath(this.#origin.inner, name)
    this.#emit(problem(originText({ ...this.#origin, inner }), fault))
  }

  /** Reports how many were not named. */
  close(): void {
    for (const [fault, count] of this.#counts) {
      const more = count - namedParts
      if (more > 0) this.#emit(problem(fullPath(originText(this.#origin), `(${more} more)`), fault))
    }
  }
}

function problem(what: string, fault: ContainerFault): Item {
  return { kind: 'problem', what, reason: faultReason(fault) }
}

export function faultReason(fault: ContainerFault): FailureReason {
  return { code: `container-${fault}` }
}
