import { type Container, type ContainerSearch, originText, type Problem } from '../model/index.ts'

/** Containers that were found in a text, and are opened when what holds the text has been read. */
export class PendingContainers {
  readonly #mostBytes: number
  readonly #containers: Container[] = []
  #bytes = 0

  /** @param mostBytes that may be held in memory. */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  /** @returns a problem if there is no room for it; else null. */
  add(container: Container): Problem | null {
    const { origin, heldBytes = 0 } = container
    if (this.#bytes + heldBytes > this.#mostBytes) {
      return { kind: 'problem', what: originText(origin), reason: { code: 'container-too-large' } }
    }
    this.#bytes += heldBytes
    this.#containers.push(container)
    return null
  }

  /** Hands them over, to be opened at once. */
  take(): readonly Container[] {
    this.#bytes = 0
    return this.#containers.splice(0)
  }

  /** Opens them, and those that are found in them meanwhile. */
  async open(search: ContainerSearch): Promise<void> {
    for (let next = this.#containers.shift(); next; next = this.#containers.shift()) {
      await next.open(search)
      this.#bytes -= next.heldBytes ?? 0
    }
  }
}
