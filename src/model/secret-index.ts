/** Number of leading characters that select the keys to compare with a position in a text. */
const headLength = 12
/** Only positions that begin with these characters are compared. */
const startLength = 3

/** Keys by their first characters, so that masking costs the same for one key and for 100,000. */
export class SecretIndex {
  readonly #masks = new Map<string, string>()
  /** Lengths of the keys with the same first characters, longest first. */
  readonly #lengthsByHead = new Map<string, number[]>()
  readonly #starts = new Set<string>()
  #shortestHead = headLength

  add(text: string, mask: string): void {
    if (text === '' || this.#masks.has(text)) return
    this.#masks.set(text, mask)
    this.#starts.add(text.slice(0, startLength))
    if (text.length < this.#shortestHead) this.#shorten(text.length)
    this.#addLength(text)
  }

  mask(text: string): string {
    const places = [...this.#places(text)].sort((a, b) => a - b)
    let masked = ''
    let from = 0
    for (const place of places) {
      if (place < from) continue
      const key = this.#longestAt(text, place)
      if (key === null) continue
      masked += text.slice(from, place) + this.#masks.get(key)
      from = place + key.length
    }
    return from === 0 ? text : masked + text.slice(from)
  }

  *#places(text: string): Generator<number> {
    for (const start of this.#starts) {
      for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) yield at
    }
  }

  #longestAt(text: string, place: number): string | null {
    const head = text.slice(place, place + this.#shortestHead)
    for (const length of this.#lengthsByHead.get(head) ?? []) {
      const key = text.slice(place, place + length)
      if (this.#masks.has(key)) return key
    }
    return null
  }

  #addLength(text: string): void {
    const head = text.slice(0, this.#shortestHead)
    const lengths = this.#lengthsByHead.get(head)
    if (lengths === undefined) this.#lengthsByHead.set(head, [text.length])
    else if (!lengths.includes(text.length)) {
      lengths.push(text.length)
      lengths.sort((a, b) => b - a)
    }
  }

  /** A key is shorter than the head: all keys are indexed again under shorter heads. */
  #shorten(length: number): void {
    this.#shortestHead = length
    this.#lengthsByHead.clear()
    for (const text of this.#masks.keys()) this.#addLength(text)
  }
}
