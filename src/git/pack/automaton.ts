/**
 * A matcher for byte strings (Aho and Corasick, 1975), one table look-up a byte: for the seams between a delta's
 * instructions, where a needle may be put together from two pieces.
 */
export interface Automaton {
  /** Next state for `state << 8 | byte`. */
  readonly table: Uint16Array
  /** The state that means that a needle was found; it is never left. */
  readonly accepting: number
  /** A match depends on no more than this many bytes before its last one. */
  readonly reach: number
}

/** All bytes of all needles, and so the states, must fit into a state's sixteen bits. */
const mostStates = 0xffff

/** @param needles none of them empty. */
export function makeAutomaton(needles: readonly Uint8Array[]): Automaton {
  const { edges, ends } = makeTrie(needles)
  const accepting = edges.length
  const table = new Uint16Array((accepting + 1) * 256)
  const failures = new Uint16Array(accepting)
  // Breadth first: where a state has no edge of its own, the next state is that of its longest proper suffix.
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
  return { table, accepting, reach: Math.max(...needles.map((needle) => needle.length)) - 1 }
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
