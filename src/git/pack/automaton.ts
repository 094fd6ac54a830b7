/**
 * A matcher for byte strings (Aho and Corasick, 1975) with one table lookup per byte. It finds needles that are made of
 * two pieces, at the seam between two instructions of a delta.
 */
interface Automaton {
  /** Next state for `state << 8 | byte`. */
  readonly table: Uint16Array
  /** The state after a needle was found. It is final. */
  readonly accepting: number
  /** A match depends on at most this many bytes before its last one. */
  readonly lookBehind: number
}

/** A state has sixteen bits, so there are at most this many bytes in all needles. */
const mostStates = 0xffff

/** @param needles not empty, and no needle empty. */
export function makeAutomaton(needles: readonly Uint8Array[]): Automaton {
  const { edges, ends } = makeTrie(needles)
  const accepting = edges.length
  const table = new Uint16Array((accepting + 1) * 256)
  const failures = new Uint16Array(accepting)
  // Breadth first: where a state has no edge for a byte, it continues as its longest proper suffix does.
  const queue = [0]
  for (const state of queue) {
    const failure = failures[state] as number
    for (let byte = 0; byte < 256; byte++) {
      const fallBack = state === 0 ? 0 : (table[(failure << 8) | byte] as number)
      const child = edges[state]?.get(byte)
      const found = child !== undefined && (ends.has(child) || fallBack === accepting)
      table[(state << 8) | byte] = found ? accepting : (child ?? fallBack)
      if (child === undefined || found) continue
      failures[child] = fallBack
      queue.push(child)
    }
  }
  table.fill(accepting, accepting << 8)
  return { table, accepting, lookBehind: Math.max(...needles.map((needle) => needle.length)) - 1 }
}

function makeTrie(needles: readonly Uint8Array[]) {
  const edges: Map<number, number>[] = [new Map()]
  const ends = new Set<number>()
  for (const needle of needles) {
    let state = 0
    for (const byte of needle) {
      const known = edges[state]?.get(byte)
      const next = known ?? edges.push(new Map()) - 1
      edges[state]?.set(byte, next)
      state = next
    }
    ends.add(state)
  }
  if (edges.length > mostStates) throw new RangeError('too many needles for one automaton')
  return { edges, ends }
}
