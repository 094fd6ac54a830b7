/** One line of an input. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its end; null for a line that is too long to be held. */
  readonly text: string | null
}

/** Lines of a stream of bytes. Memory is bounded by `longest`, in bytes, whatever the input holds. */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let bytes = 0
  let number = 1
  const add = (part: Uint8Array) => {
    bytes += part.length
    if (bytes > longest) parts = []
    else if (part.length > 0) parts.push(part.slice())
  }
  const take = (): Line => {
    const text = bytes > longest ? null : Buffer.concat(parts).toString('utf8')
    parts = []
    bytes = 0
    return { number: number++, text }
  }
  for await (const chunk of input) {
    let from = 0
    for (let feed = chunk.indexOf(0x0a); feed !== -1; feed = chunk.indexOf(0x0a, from)) {
      add(chunk.subarray(from, feed))
      yield take()
      from = feed + 1
    }
    add(chunk.subarray(from))
  }
  if (bytes > 0) yield take()
}
